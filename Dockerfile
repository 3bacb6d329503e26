# syntax=docker/dockerfile:1
# Two stages: a compiler that is thrown away, and an image with one program and nothing else: no shell, no package manager, no root.

FROM rust:1.95-slim-bookworm AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target \
    cargo build --release --locked --bin demarche && cp target/release/demarche /demarche && mkdir /state

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /demarche /usr/local/bin/demarche
# The moderators' journal: keep this volume, and back it up with `demarche backup`.
COPY --from=build --chown=nonroot:nonroot /state /var/lib/demarche
ENV DEMARCHE_DATABASE=/var/lib/demarche/demarche.db
VOLUME /var/lib/demarche
USER nonroot
# Ends within five seconds after SIGTERM, which is what `docker stop` sends.
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/local/bin/demarche"]
CMD ["discord"]
