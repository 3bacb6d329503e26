//! Every translation says what English says: the same messages with the same values, within the same limits.
//!
//! A message that English gained and a translation lacks is answered in English meanwhile. `cargo test --test translations -- --ignored`
//! lists what is missing, with the English text, and what is left over; docs/languages.md says how a translation is made.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use demarche::domain::{CountryCode, Region};
use demarche::language::{Language, Locale};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// Messages that a translation may have beyond the English ones: the articles and verb forms that its own messages are made with.
const GRAMMAR: &str = "grammar-";

/// Messages whose text is data that the program reads.
const LISTS: [&str; 2] = ["country-forms", "region-forms"];

/// What a message does with its values.
#[derive(Debug, Default, Clone)]
struct Message {
    text: String,
    /// Values that a reader sees.
    shown: BTreeSet<String>,
    /// Values that select a variant.
    selecting: BTreeSet<String>,
    /// Other messages that it is made with.
    parts: BTreeSet<String>,
}

type Catalogue = BTreeMap<String, Message>;

fn files() -> Vec<String> {
    let names = fs::read_dir("data/language").unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut tags: Vec<String> = names.filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned)).collect();
    tags.sort();
    tags
}

fn translations() -> Vec<(String, Catalogue)> {
    files().into_iter().filter(|tag| tag != "en").map(|tag| (tag.clone(), read(&tag))).collect()
}

fn read(tag: &str) -> Catalogue {
    let text = fs::read_to_string(format!("data/language/{tag}.ftl")).unwrap();
    let resource =
        parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("data/language/{tag}.ftl: {errors:?}"));
    let mut catalogue = Catalogue::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let (id, pattern) = (message.id.name.to_owned(), message.value.expect("a value"));
        let mut found = Message::default();
        look(&pattern, &mut found);
        assert!(catalogue.insert(id.clone(), found).is_none(), "data/language/{tag}.ftl: {id} is defined twice");
    }
    catalogue
}

fn look(pattern: &Pattern<&str>, found: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => show(inline, found),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let mut selecting = Message::default();
                show(selector, &mut selecting);
                found.selecting.extend(selecting.shown);
                for variant in variants {
                    look(&variant.value, found);
                }
            }
        }
    }
}

fn show(expression: &InlineExpression<&str>, found: &mut Message) {
    match expression {
        InlineExpression::VariableReference { id } => drop(found.shown.insert(id.name.to_owned())),
        InlineExpression::MessageReference { id, attribute: None } => drop(found.parts.insert(id.name.to_owned())),
        InlineExpression::StringLiteral { value } => found.text.push_str(value),
        InlineExpression::NumberLiteral { .. } => {}
        other => panic!("{other:?} is more than our messages need"),
    }
}

/// A message together with the messages that it is made with.
fn whole(catalogue: &Catalogue, id: &str) -> Message {
    let mut message = catalogue[id].clone();
    for part in message.parts.clone() {
        let part = whole(catalogue, &part);
        message.shown.extend(part.shown);
        message.selecting.extend(part.selecting);
    }
    message
}

/// The value that `name-bare` and `name-form` belong to.
fn value(variable: &str) -> &str {
    variable.strip_suffix("-bare").or_else(|| variable.strip_suffix("-form")).unwrap_or(variable)
}

fn values<'m>(variables: impl IntoIterator<Item = &'m String>) -> BTreeSet<&'m str> {
    variables.into_iter().map(|variable| value(variable)).collect()
}

#[test]
fn what_a_translation_is_made_with_it_defines_and_uses() {
    for (tag, catalogue) in translations() {
        let used: BTreeSet<&String> = catalogue.values().flat_map(|message| &message.parts).collect();
        for id in catalogue.keys().filter(|id| id.starts_with(GRAMMAR)) {
            assert!(used.contains(id), "data/language/{tag}.ftl: no message is made with {id}");
        }
        let lacking: Vec<&&String> = used.iter().filter(|id| !catalogue.contains_key(**id)).collect();
        assert!(lacking.is_empty(), "data/language/{tag}.ftl refers to messages that it does not define: {lacking:?}");
    }
}

#[test]
fn a_translation_tells_the_values_that_english_tells_and_no_others() {
    let english = read("en");
    for (tag, catalogue) in translations() {
        for id in catalogue.keys().filter(|id| english.contains_key(*id)) {
            let (original, translated) = (whole(&english, id), whole(&catalogue, id));
            let known = values(original.shown.iter().chain(&original.selecting));
            let used = values(translated.shown.iter().chain(&translated.selecting));
            let strange: Vec<_> = used.difference(&known).collect();
            assert!(
                strange.is_empty(),
                "data/language/{tag}.ftl: {id} has values that English does not get: {strange:?}"
            );
            let (told, telling) = (values(&original.shown), values(&translated.shown));
            // A number may be told by a variant alone: "one country".
            let untold: Vec<_> = told.difference(&telling).filter(|name| !used.contains(**name)).collect();
            assert!(untold.is_empty(), "data/language/{tag}.ftl: {id} does not tell {untold:?}, which English tells");
        }
    }
}

#[test]
fn lists_of_forms_name_countries_and_regions_and_each_once() {
    for tag in files() {
        let catalogue = read(&tag);
        for list in LISTS {
            let text = catalogue.get(list).map(|message| message.text.as_str()).unwrap_or_default();
            let keys: Vec<&str> = text.split_whitespace().filter(|word| !word.ends_with(':')).collect();
            let mut seen = BTreeSet::new();
            for key in keys {
                let known = CountryCode::parse(key).is_some() || Region::SLUGS.contains(&key);
                assert!(known, "data/language/{tag}.ftl: {list} names {key}, which is no country and no region");
                assert!(seen.insert(key), "data/language/{tag}.ftl: {list} names {key} twice");
            }
            // A form that no message chooses by is a slip of the pen.
            let chosen = fs::read_to_string(format!("data/language/{tag}.ftl")).unwrap();
            for form in text.split_whitespace().filter_map(|word| word.strip_suffix(':')) {
                assert!(chosen.contains(&format!("[{form}]")), "data/language/{tag}.ftl: no message chooses by {form}");
            }
        }
    }
}

/// Labels of forms and of buttons, which Discord cuts or which phones cut.
const FORM_LABELS: [&str; 17] = [
    "discord-compare-others",
    "desk-reason",
    "desk-summary",
    "desk-details",
    "desk-sources",
    "desk-retract-reason",
    "desk-source-address",
    "desk-source-publisher",
    "desk-source-title",
    "desk-source-rest",
    "desk-alias-name",
    "desk-question",
    "desk-reject-reason",
    "desk-alone-reason",
    "desk-settle-note",
    "desk-suggest-text",
    "desk-suggest-source",
];
const BUTTONS: [&str; 20] = [
    "discord-back",
    "discord-share",
    "discord-cited",
    "discord-compare",
    "discord-report",
    "desk-submit",
    "desk-change",
    "desk-cancel",
    "desk-approve",
    "desk-ask",
    "desk-reject",
    "desk-alone",
    "desk-take-back",
    "desk-undo",
    "desk-amend",
    "desk-accepted",
    "desk-decline",
    "desk-duplicate",
    "desk-suggestions",
    "desk-still",
];

fn limit(id: &str) -> Option<usize> {
    let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| id.starts_with(beginning));
    if id == "discord-check-claim" {
        return Some(32);
    }
    if FORM_LABELS.contains(&id) {
        return Some(45);
    }
    if BUTTONS.contains(&id) || begins(&["follow-"]) {
        return Some(34);
    }
    let described = begins(&["command-", "option-", "desk-command-", "desk-option-"])
        || id.ends_with("-example")
        || ["discord-option-private", "discord-choose", "discord-open"].contains(&id);
    described.then_some(100)
}

#[test]
fn limits_hold_in_every_language() {
    for tag in files() {
        for (id, message) in read(&tag) {
            let Some(limit) = limit(&id) else { continue };
            let length = message.text.encode_utf16().count();
            assert!(length <= limit, "data/language/{tag}.ftl: {id} has {length} characters; {limit} are allowed");
        }
    }
}

#[test]
fn every_file_is_the_language_of_a_locale() {
    let spoken: BTreeSet<&str> = Language::translated().map(|locale| Language::of(locale).tag()).collect();
    for tag in files() {
        assert!(spoken.contains(tag.as_str()), "data/language/{tag}.ftl: {tag} is no language of {:?}", Locale::SLUGS);
    }
    let offered = Language::offered();
    assert_eq!(offered.len(), files().len(), "each language calls itself something else: {offered:?}");
}

#[test]
fn french_punctuation_keeps_its_no_break_spaces() {
    for (id, message) in read("fr") {
        for sign in [" :", " ;", " ?", " !", " »", "« "] {
            assert!(!message.text.contains(sign), "data/language/fr.ftl: {id}: a no-break space belongs into {sign:?}");
        }
    }
}

#[test]
fn a_translation_has_no_message_that_english_lacks() {
    let english = read("en");
    for (tag, catalogue) in translations() {
        let left: Vec<&String> = catalogue.keys().filter(|id| !english.contains_key(*id)).collect();
        let left: Vec<_> = left.into_iter().filter(|id| !id.starts_with(GRAMMAR)).collect();
        assert!(left.is_empty(), "data/language/{tag}.ftl: not in en.ftl, take out or rename: {left:?}");
    }
}

#[test]
fn every_translation_is_complete() {
    let english = read("en");
    let text = fs::read_to_string("data/language/en.ftl").unwrap();
    let mut missing = Vec::new();
    for (tag, catalogue) in translations() {
        // A file for a locale only has what differs from its language.
        if tag.contains('-') && files().iter().any(|file| Some(file.as_str()) == tag.split('-').next()) {
            continue;
        }
        let lacking = english.keys().filter(|id| !catalogue.contains_key(*id) && !LISTS.contains(&id.as_str()));
        let lacking: Vec<String> = lacking.map(|id| original(&text, id)).collect();
        if !lacking.is_empty() {
            missing.push(format!("add to data/language/{tag}.ftl, translated:\n\n{}\n", lacking.join("\n")));
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// The English message as it stands in the file.
fn original(text: &str, id: &str) -> String {
    let mut lines = text.lines().skip_while(|line| !line.starts_with(&format!("{id} =")));
    let first = lines.next().unwrap_or_default();
    let rest = lines.take_while(|line| line.starts_with([' ', '}']));
    std::iter::once(first).chain(rest).collect::<Vec<_>>().join("\n")
}
