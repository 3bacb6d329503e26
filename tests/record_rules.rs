//! Every rule of the record fires, alone, at its place and in its words. The cases are in `tests/fixtures/records`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use demarche::record::{Files, Record, Rule};

fn folder() -> &'static Path {
    Path::new("tests/fixtures/records")
}

/// The case files with their contents, by rule.
fn case_files() -> Vec<(String, String)> {
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

/// One case: the problems that are expected, and those that were found.
fn run(case: &str) -> (Vec<String>, Vec<String>) {
    let mut files = Files::in_folder(&folder().join("base")).unwrap();
    let (mut file, mut old, mut expected, mut unreadable) = ("", "", Vec::new(), Vec::new());
    for line in case.lines() {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "in" => file = rest,
            "-" => old = rest,
            "+" => change(&mut files, file, old, rest),
            "add" => files.put(rest, ""),
            "remove" => drop(files.remove(rest).unwrap()),
            "rename" => rename(&mut files, rest),
            "read" => unreadable = problems_of(Files::in_folder(Path::new(rest)).map(drop)),
            "=" => expected.push(rest.to_owned()),
            _ => {}
        }
    }
    let found = if unreadable.is_empty() { problems_of(Record::read(&files).map(drop)) } else { unreadable };
    (expected, found)
}

fn problems_of(outcome: Result<(), demarche::record::Problems>) -> Vec<String> {
    outcome.err().map(|problems| problems.iter().map(ToString::to_string).collect()).unwrap_or_default()
}

fn rename(files: &mut Files, names: &str) {
    let (from, to) = names.split_once(' ').unwrap();
    let bytes = files.remove(from).unwrap();
    files.put(to, bytes);
}

fn change(files: &mut Files, file: &str, old: &str, new: &str) {
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

#[test]
fn the_base_record_keeps_every_rule() {
    assert_eq!(problems_of(Record::read_folder(&folder().join("base")).map(drop)), Vec::<String>::new());
}

#[test]
fn every_rule_has_cases_and_every_case_file_is_named_after_a_rule() {
    let files: BTreeSet<String> = case_files().into_iter().map(|(rule, _)| rule).collect();
    let rules: BTreeSet<String> = Rule::SLUGS.iter().map(|slug| (*slug).to_owned()).collect();
    assert_eq!(files, rules);
}

#[test]
fn every_case_breaks_its_rule_and_no_other() {
    let mut wrong = Vec::new();
    for (rule, text) in case_files() {
        for case in text.split("\n---\n") {
            let (expected, found) = run(case);
            let alone = found.iter().all(|problem| problem.contains(&format!(": {rule}: ")));
            if expected != found || found.is_empty() || !alone {
                wrong.push(format!("{rule}: {}\n= {}", case.trim_end(), found.join("\n= ")));
            }
        }
    }
    assert!(wrong.is_empty(), "\n\n{}\n\n{} cases", wrong.join("\n\n"), wrong.len());
}

#[test]
fn problems_come_in_the_same_order_each_time() {
    let mut files = Files::in_folder(&folder().join("base")).unwrap();
    change(&mut files, "events/RW.json", "\"agreed\"", "\"agred\"");
    change(&mut files, "events/PE.json", "\"asked\"", "\"askd\"");
    change(&mut files, "sources.json", "\"ngo\"", "\"NGO\"");
    let first = problems_of(Record::read(&files).map(drop));
    assert_eq!(first.len(), 3, "{first:?}");
    assert!(first[0].starts_with("events/PE.json") && first[2].starts_with("sources.json"), "{first:?}");
    for _ in 0..10 {
        assert_eq!(problems_of(Record::read(&files).map(drop)), first);
    }
}

#[test]
fn one_unreadable_file_does_not_hide_what_is_wrong_with_the_others() {
    let mut files = Files::in_folder(&folder().join("base")).unwrap();
    change(&mut files, "events/PE.json", "{", "");
    change(&mut files, "events/US.json", "\"note\"", "\"nte\"");
    let found = problems_of(Record::read(&files).map(drop));
    let rules: Vec<_> = found.iter().filter_map(|problem| problem.split(": ").nth(1)).collect();
    assert_eq!(rules, ["json-syntax", "word-unknown"], "{found:?}");
}
