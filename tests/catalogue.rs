//! Every message that the source asks for is in the catalogue with the values it needs, and every message of the catalogue is asked for.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use demarche::answer::figures::Class;
use demarche::domain::standing::{AnswerState, Approach, PracticeState};
use demarche::domain::{Confidence, Kind, MoneyState, Qualifier, Region, Scope, SourceKind};
use demarche::language::{Language, Locale};
use demarche::moderation::RemarkKind;
use demarche::question::{Aspect, ChartTheme, Command, Entry, MapTheme, Order, Shade, Sort, Trait};

/// The fields of an event and of a source in which a change can be.
const FIELDS: &[&str] = &[
    "date",
    "reported",
    "kind",
    "summary",
    "people",
    "money",
    "nationalities",
    "conditions",
    "confidence",
    "contested_by",
    "sources",
    "publisher",
    "title",
    "url",
    "published",
    "language",
    "via",
];

/// The messages of the English catalogue: id and the variables that it uses.
fn messages() -> Vec<(String, BTreeSet<String>)> {
    let text = fs::read_to_string("data/language/en.ftl").unwrap();
    let mut messages: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            messages.push((id.to_owned(), BTreeSet::new()));
        }
        let variables = line.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
        });
        if let Some((_, known)) = messages.last_mut() {
            known.extend(variables);
        }
    }
    messages
}

fn sources(folder: &Path, texts: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, texts);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            texts.push(fs::read_to_string(path).unwrap());
        }
    }
}

fn source() -> String {
    let mut texts = Vec::new();
    sources(Path::new("src"), &mut texts);
    texts.join("\n")
}

/// Families of messages whose ids are put together from an enum's words.
fn families() -> Vec<(&'static str, Vec<&'static str>)> {
    let options: BTreeSet<&str> =
        demarche::command::SPECS.iter().flat_map(|spec| spec.options).map(|option| option.name).collect();
    vec![
        ("approach", Approach::SLUGS.to_vec()),
        ("answer", AnswerState::SLUGS.to_vec()),
        ("practice", PracticeState::SLUGS.to_vec()),
        ("confidence", Confidence::SLUGS.to_vec()),
        ("kind", Kind::SLUGS.to_vec()),
        ("money", MoneyState::SLUGS.to_vec()),
        ("money-block", MoneyState::SLUGS.to_vec()),
        ("source", SourceKind::SLUGS.to_vec()),
        ("figure", Qualifier::SLUGS.to_vec()),
        ("command", Command::SLUGS.to_vec()),
        ("sort", Sort::SLUGS.to_vec()),
        ("shade", Shade::SLUGS.to_vec()),
        ("trait", Trait::SLUGS.to_vec()),
        ("rather", Aspect::SLUGS.to_vec()),
        ("order", Order::SLUGS.to_vec()),
        ("define", Entry::SLUGS.iter().copied().filter(|slug| *slug != "bot").collect()),
        ("month", vec!["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]),
        ("scope", Scope::SLUGS.to_vec()),
        ("remark", RemarkKind::SLUGS.to_vec()),
        ("aspect", vec!["approach", "answer", "practice", "confidence", "contest"]),
        ("field", FIELDS.to_vec()),
        ("class", Class::SLUGS.to_vec()),
        ("theme", [MapTheme::SLUGS, ChartTheme::SLUGS].concat()),
        ("option", options.into_iter().collect()),
        ("region", Region::ALL.iter().filter(|r| r.m49().is_none()).map(|r| r.slug()).collect()),
    ]
}

fn family_ids() -> BTreeSet<String> {
    let families = families()
        .into_iter()
        .flat_map(|(family, words)| words.into_iter().map(move |word| format!("{family}-{}", word.replace('_', "-"))));
    let standing =
        AnswerState::SLUGS.iter().chain(Approach::SLUGS).chain(PracticeState::SLUGS).map(|slug| slug.replace('_', "-"));
    let others = standing
        .flat_map(|slug| ["status-", "list-", "list-headline-", "label-"].map(|family| format!("{family}{slug}")));
    let clauses = Class::SLUGS.iter().map(|slug| format!("class-{}-clause", slug.replace('_', "-")));
    families.chain(others).chain(clauses).collect()
}

#[test]
fn every_word_of_every_enum_has_a_message() {
    let language = Language::of(Locale::EnUs);
    for (family, words) in families() {
        for word in words {
            let id = format!("{family}-{}", word.replace('_', "-"));
            // Sorting orders are chosen by their words; they have no sentence of their own yet.
            assert!(language.has(&id) || family == "sort", "{id}");
        }
    }
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let language = Language::of(Locale::EnUs);
    let source = source();
    let mut asked = 0;
    // What stands before the macro's own documentation is not a call.
    for part in source.split("say!(").skip(1).filter(|part| !part.starts_with("language, \"id\"")) {
        let Some(id) = part.split(',').nth(1).map(str::trim).and_then(|id| id.strip_prefix('"')) else { continue };
        let Some((id, _)) = id.split_once('"') else { continue };
        assert!(language.has(id), "say!(…, \"{id}\") but the catalogue has no such message");
        asked += 1;
    }
    assert!(asked > 100, "found only {asked}");
}

#[test]
fn every_message_of_the_catalogue_is_used() {
    let source = source();
    let families = family_ids();
    let unused: Vec<String> = messages()
        .into_iter()
        .map(|(id, _)| id)
        .filter(|id| {
            let base = id.trim_end_matches("-unconfirmed").trim_end_matches("-long");
            !source.contains(&format!("\"{id}\"")) && !families.contains(id) && !families.contains(base)
        })
        .collect();
    assert_eq!(unused, Vec::<String>::new(), "nothing asks for these");
}

#[test]
fn no_message_is_defined_twice_and_none_is_lost_to_a_syntax_error() {
    let language = Language::of(Locale::EnUs);
    let mut seen = BTreeSet::new();
    for (id, _) in messages() {
        assert!(language.has(&id), "{id} does not parse");
        assert!(seen.insert(id.clone()), "{id} is defined twice");
    }
}

#[test]
fn discords_limits_hold_for_descriptions_and_buttons() {
    let language = Language::of(Locale::EnUs);
    for (id, _) in messages() {
        let limit = match id.split('-').next() {
            Some("command" | "option") => 100,
            Some("follow") => 34,
            _ => continue,
        };
        let text = language.say(&id, &[]);
        assert!(text.chars().count() <= limit, "{id} has more than {limit} characters");
    }
}
