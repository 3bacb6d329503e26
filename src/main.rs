//! The binary: everything is in the library.

use std::process::ExitCode;

/// For a bot that answers a great deal: every answer is made of many small texts, and the system's allocator takes longer for them.
/// `.cargo/config.toml` says how it is set.
#[cfg(all(feature = "jemalloc", target_os = "linux", target_env = "gnu"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    demarche::cli::run(std::env::args_os()).into()
}
