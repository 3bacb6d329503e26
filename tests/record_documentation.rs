//! The documentation of the record knows every rule, word and field that the program knows, in the same words.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use demarche::domain::{Confidence, Kind, MoneyState, Qualifier, Scope, SourceKind};
use demarche::record::Rule;

fn readme() -> String {
    std::fs::read_to_string("data/README.md").unwrap()
}

#[test]
fn every_rule_is_listed_in_its_own_words_and_no_other_is() {
    let readme = readme();
    let rules = readme.split("\n## Rules\n").nth(1).unwrap();
    let listed: Vec<&str> = rules.lines().filter(|line| line.starts_with("| `")).collect();
    let wanted: Vec<String> = Rule::ALL.iter().map(|rule| format!("| `{rule}` | {} |", rule.description())).collect();
    assert_eq!(listed, wanted);
}

#[test]
fn rules_that_are_mentioned_exist() {
    let readme = readme();
    let harm = readme.split("\n## Who may do what").nth(1).unwrap().split("\n## ").next().unwrap();
    let mentioned = harm.split('`').skip(1).step_by(2).filter(|word| word.contains('-') && !word.contains(['.', '/']));
    for word in mentioned {
        assert!(word.parse::<Rule>().is_ok(), "{word}");
    }
}

#[test]
fn every_word_of_the_format_is_explained() {
    let readme = readme();
    let words = [Kind::SLUGS, Confidence::SLUGS, Qualifier::SLUGS, Scope::SLUGS, MoneyState::SLUGS, SourceKind::SLUGS];
    for word in words.concat() {
        assert!(readme.contains(word), "{word}");
    }
}

#[test]
fn links_within_the_documentation_lead_somewhere() {
    let readme = readme();
    let headings: Vec<String> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("## "))
        .map(|heading| heading.to_lowercase().replace(',', "").replace(' ', "-"))
        .collect();
    for link in readme.split("](#").skip(1) {
        let target = link.split(')').next().unwrap();
        assert!(headings.iter().any(|heading| heading == target), "{target}");
    }
}
