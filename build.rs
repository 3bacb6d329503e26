//! Runs before the crate is compiled: makes the tables of names out of `data/names`, and builds again when a file is added to or taken
//! out of the record, for the compiler itself only watches the files that it embedded before. Names that moderators added are a file
//! that is there only where there is one, so that it is found out here.

use std::path::{Path, PathBuf};

#[path = "build/domain.rs"]
mod domain;
#[path = "build/language.rs"]
mod language;
#[path = "build/names/mod.rs"]
mod names;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=data/events");
    println!("cargo::rerun-if-changed=data/aliases.json");
    println!("cargo::rerun-if-changed=data/names");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let variable = |name| std::env::var(name).map_err(std::io::Error::other);
    let out = PathBuf::from(variable("OUT_DIR")?);
    let aliases = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("data/aliases.json");
    let embedded = if aliases.exists() { format!("Some(include_bytes!({aliases:?}))") } else { "None".to_owned() };
    std::fs::write(out.join("aliases.rs"), embedded)?;
    names::write(&out)
}
