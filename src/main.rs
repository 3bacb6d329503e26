//! The binary: everything is in the library.

use std::process::ExitCode;

/// The bot's allocator: every answer is made of many small texts, and the system's takes a quarter of the time for them.
/// `.cargo/config.toml` says how it is set.
#[cfg(all(feature = "discord", target_os = "linux", target_env = "gnu"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    demarche::cli::run(std::env::args_os()).into()
}
