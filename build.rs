//! Runs before the crate is compiled: makes the tables of names out of `data/names` and those of outlines out of `data/map`, embeds the names that moderators added where there are
//! some, and builds again when a file is added to or taken out of the record, for the compiler itself only watches the files that it embedded
//! before.

use std::io;
use std::path::Path;

#[path = "build/domain.rs"]
mod domain;
#[path = "build/language.rs"]
mod language;
#[path = "build/names/mod.rs"]
mod names;
#[path = "build/outlines.rs"]
mod outlines;

fn main() -> io::Result<()> {
    // The whole folder: a file that is watched and not there would build everything again each time.
    for watched in ["data", "build.rs", "build"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let variable = |name| std::env::var(name).map_err(io::Error::other);
    let (out, root) = (variable("OUT_DIR")?, variable("CARGO_MANIFEST_DIR")?);
    names::write(Path::new(&out))?;
    outlines::write(Path::new(&root), Path::new(&out))?;
    let aliases = Path::new(&root).join("data/aliases.json");
    // As a string literal of the language, with what needs it escaped.
    let literal = format!("{:?}", aliases.to_string_lossy());
    let embedded = if aliases.exists() { format!("Some(include_bytes!({literal}))") } else { "None".to_owned() };
    std::fs::write(Path::new(&out).join("aliases.rs"), embedded)
}
