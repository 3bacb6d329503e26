//! Builds again when a file is added to or taken out of the record or the languages: the compiler itself only watches the files that it embedded before.

fn main() {
    println!("cargo::rerun-if-changed=data/events");
    println!("cargo::rerun-if-changed=data/language");
    println!("cargo::rerun-if-changed=build.rs");
}
