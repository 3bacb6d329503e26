//! Every rule of the record fires, alone, at its place and in its words. The cases are in `tests/fixtures/records`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::collections::BTreeSet;

mod record_cases;

use demarche::record::{Files, Problems, Record, Rule};
use record_cases::{Case, case_files, change, folder, prepare};

/// The problems that are expected, and those that were found.
fn run(case: &str) -> (Vec<String>, Vec<String>) {
    let Case { files, expected } = prepare(case);
    (expected, problems_of(files.and_then(|files| Record::read(&files)).map(drop)))
}

fn problems_of(outcome: Result<(), Problems>) -> Vec<String> {
    outcome.err().map(|problems| problems.iter().map(ToString::to_string).collect()).unwrap_or_default()
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
