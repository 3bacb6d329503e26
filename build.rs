//! Builds again when a file is added to or taken out of the record: the compiler itself only watches the files that it embedded before.
//! Names that moderators added are a file that is there only where there is one, so that it is found out here.

use std::path::Path;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=data/events");
    println!("cargo::rerun-if-changed=data/aliases.json");
    println!("cargo::rerun-if-changed=build.rs");
    let variable = |name| std::env::var(name).map_err(std::io::Error::other);
    let aliases = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("data/aliases.json");
    let embedded = if aliases.exists() { format!("Some(include_bytes!({aliases:?}))") } else { "None".to_owned() };
    std::fs::write(Path::new(&variable("OUT_DIR")?).join("aliases.rs"), embedded)
}
