//! The cases in `tests/fixtures/records`: small changes to a sound record, each of which breaks one rule.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]
#![allow(dead_code, reason = "each test program uses a part of it")]

use std::path::{Path, PathBuf};

use demarche::record::{Files, Problems};

pub(crate) fn folder() -> &'static Path {
    Path::new("tests/fixtures/records")
}

/// The case files with their contents, by rule.
pub(crate) fn case_files() -> Vec<(String, String)> {
    let is_case = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "txt");
    let mut files: Vec<_> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(is_case)
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// A record with what is expected of it.
pub(crate) struct Case {
    pub(crate) files: Result<Files, Problems>,
    pub(crate) expected: Vec<String>,
}

/// Carries out the changes of one case.
pub(crate) fn prepare(case: &str) -> Case {
    let mut files = Files::in_folder(&folder().join("base")).unwrap();
    let (mut file, mut old, mut expected, mut elsewhere) = ("", "", Vec::new(), None);
    for line in case.lines() {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "in" => file = rest,
            "-" => old = rest,
            "+" => change(&mut files, file, old, rest),
            "add" => match rest.split_once(' ') {
                Some((name, text)) => files.put(name, plain(text)),
                None => files.put(rest, ""),
            },
            "remove" => drop(files.remove(rest).unwrap()),
            "rename" => rename(&mut files, rest),
            "read" => elsewhere = Some(Files::in_folder(Path::new(rest))),
            "=" => expected.push(rest.to_owned()),
            _ => {}
        }
    }
    Case { files: elsewhere.unwrap_or(Ok(files)), expected }
}

fn rename(files: &mut Files, names: &str) {
    let (from, to) = names.split_once(' ').unwrap();
    let bytes = files.remove(from).unwrap();
    files.put(to, bytes);
}

pub(crate) fn change(files: &mut Files, file: &str, old: &str, new: &str) {
    let (old, new) = (plain(old), plain(new));
    let bytes = files.get(file).unwrap();
    let at = bytes.windows(old.len()).position(|window| window == old).unwrap_or_else(|| {
        panic!("{file} does not contain {:?}", String::from_utf8_lossy(&old));
    });
    let changed = [&bytes[..at], &new, &bytes[at + old.len()..]].concat();
    files.put(file, changed);
}

/// The bytes that a line of a case stands for.
fn plain(line: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let line = line.replace('⏎', "\n").replace('␠', " ");
    let mut rest = line.as_str();
    while let Some((before, after)) = rest.split_once('⟨') {
        let (code, after) = after.split_once('⟩').unwrap();
        bytes.extend(before.bytes());
        if let Some(number) = code.strip_prefix("U+") {
            let letter = char::from_u32(u32::from_str_radix(number, 16).unwrap()).unwrap();
            bytes.extend(letter.to_string().bytes());
        } else if let Some((letter, times)) = code.split_once('*') {
            bytes.extend(letter.repeat(times.parse().unwrap()).bytes());
        } else {
            bytes.push(u8::from_str_radix(code, 16).unwrap());
        }
        rest = after;
    }
    bytes.extend(rest.bytes());
    bytes
}
