//! The binary: everything is in the library.

use std::process::ExitCode;

/// A third of what an answer costs is small allocations; see docs/ARCHITECTURE.md.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    demarche::cli::run(std::env::args_os()).into()
}
