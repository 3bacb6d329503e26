//! From a request to an answer, and from nothing to ready.

#![allow(
    missing_docs,
    clippy::expect_used,
    reason = "criterion's macros generate undocumented functions; a bench may stop"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use demarche::app::{App, Asker, Request};
use demarche::language::Locale;
use demarche::record::{Record, Snapshot};
use time::macros::date;

fn app() -> App {
    App::new(Snapshot::new(Record::embedded().expect("the edition is valid"), 0), || date!(2026 - 11 - 23))
}

fn ready(criterion: &mut Criterion) {
    criterion.bench_function("ready: read, check and index the edition, derive every standing", |bencher| {
        bencher.iter(|| black_box(app()));
    });
}

fn answers(criterion: &mut Criterion) {
    let app = app();
    let asker = Asker { locale: Locale::EnUs };
    let lines = [
        "/status PE",
        "/status UG",
        "/agreed",
        "/agreed on:2025-06-25",
        "/money",
        "/compare XK RW SV GH",
        "/timeline",
        "/totals",
    ];
    for line in lines {
        let request = Request::Line(line.to_owned());
        criterion.bench_function(&format!("answer {line}"), |bencher| {
            bencher.iter(|| black_box(app.handle(black_box(&request), asker)));
        });
    }
}

criterion_group!(benches, ready, answers);
criterion_main!(benches);
