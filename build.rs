//! Runs before the crate is compiled: makes the tables of names out of `data/names`, and builds again when a file is added to or taken
//! out of the record or the languages, for the compiler itself only watches the files that it embedded before.

use std::path::PathBuf;

#[path = "build/domain.rs"]
mod domain;
#[path = "build/language.rs"]
mod language;
#[path = "build/names/mod.rs"]
mod names;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=data/events");
    println!("cargo::rerun-if-changed=data/language");
    println!("cargo::rerun-if-changed=data/names");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    names::write(&PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()))
}
