//! Each layer uses only what stands below it: the order of docs/ARCHITECTURE.md, read from the source.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::format_push_string,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// From the lowest to the highest. A layer may use those before it and itself, and no layer beside it in the same row.
const LAYERS: &[&[&str]] = &[
    &["domain"],
    &["language"],
    &["names"],
    &["record"],
    &["question"],
    &["moderation"],
    &["store"],
    &["command"],
    &["answer"],
    &["picture"],
    &["app"],
    &["editorial"],
    &["config"],
    &["console"],
    &["export"],
    &["discord"],
    &["cli"],
];

fn height(layer: &str) -> usize {
    LAYERS
        .iter()
        .position(|row| row.contains(&layer))
        .unwrap_or_else(|| panic!("{layer} has no place in the order of layers"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let nested = entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] });
    nested.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

/// The layer of a file: the first part of its path below `src`.
fn layer(file: &Path) -> String {
    let inside = file.strip_prefix("src").unwrap();
    inside.components().next().unwrap().as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// Every layer that a line of code names as `crate::…`, also in a group: `use crate::{answer, app::App};`.
fn used(text: &str) -> Vec<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut found = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap().split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let name: String = name.trim().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            found.push(name);
        }
    }
    found
}

#[test]
fn no_layer_uses_one_above_or_beside_it() {
    let mut breaches = Vec::new();
    for file in files(Path::new("src")) {
        let own = layer(&file);
        if matches!(own.as_str(), "lib" | "main") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        for other in used(&text) {
            // What is exported at the root by name (macros) is no layer; all layers are in lower case and have a folder or file.
            let is_layer =
                Path::new("src").join(&other).is_dir() || Path::new("src").join(format!("{other}.rs")).is_file();
            if is_layer && other != own && height(&other) >= height(&own) {
                breaches.push(format!("{}: {own} uses {other}", file.display()));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn the_library_lists_its_layers_from_the_bottom_up() {
    let text = fs::read_to_string("src/lib.rs").unwrap();
    let declared: Vec<&str> =
        text.lines().filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let heights: Vec<usize> = declared.iter().map(|layer| height(layer)).collect();
    assert!(heights.is_sorted(), "{declared:?}");
    for folder in fs::read_dir("src").unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        let layer = folder.file_name().unwrap().to_string_lossy().into_owned();
        assert!(declared.contains(&layer.as_str()), "{layer} is not declared in lib.rs");
    }
}

#[test]
fn uses_are_found_in_groups_and_not_in_comments() {
    let text = "//! crate::cli is above\nuse crate::{answer::Answer, app};\nlet x = crate::names::display(y);\n";
    assert_eq!(used(text), ["answer", "app", "names"]);
}
