//! Every country with every command, in every format: within the width, without control characters, and as the contract says.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use demarche::answer::Answer;
use demarche::command::SPECS;
use demarche::console::Surface;
use demarche::domain::CountryCode;
use jsonschema::Validator;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::scene::{TERMINAL, as_json, as_markdown, as_text, ask, without_escapes};

/// Every command for every country that it can be asked for, and some of what goes wrong.
pub(crate) fn lines() -> Vec<String> {
    let mut lines: Vec<String> =
        ["", "nonsense", "/nonsense", "/status", "/status x:y", "/compare PE PE", "/compare XK RW SZ GH"]
            .into_iter()
            .chain([
                "/agreed on:2025-06-25",
                "/agreed on:2999",
                "/list region:africa sort:people",
                "/event ZZ-9",
                "/event PE-999",
            ])
            .map(str::to_owned)
            .collect();
    lines.extend(SPECS.iter().map(|spec| format!("/{}", spec.command)));
    lines.extend(SPECS.iter().map(|spec| format!("/help {}", spec.command)));
    for spec in SPECS.iter().filter(|spec| spec.options.first().is_some_and(|option| option.name == "country")) {
        lines.extend(CountryCode::all().map(|country| format!("/{} {country}", spec.command)));
    }
    lines
}

/// Every line with its answer.
static ANSWERS: LazyLock<Vec<(String, Answer)>> =
    LazyLock::new(|| lines().into_iter().map(|line| (line.clone(), ask(&line))).collect());

fn validator() -> Validator {
    let schema = serde_json::from_str(include_str!("../../data/schema/answer.schema.json")).expect("JSON");
    jsonschema::meta::validate(&schema).expect("a schema that is one");
    jsonschema::draft202012::new(&schema).expect("a schema")
}

#[test]
fn every_answer_fits_a_terminal_of_any_width_and_holds_no_control_character() {
    for (line, answer) in ANSWERS.iter() {
        for width in [30, 80] {
            let text = without_escapes(&as_text(answer, Surface { width: Some(width), ..TERMINAL }));
            assert_fits(line, &text, width);
        }
    }
}

pub(crate) fn assert_fits(line: &str, text: &str, width: usize) {
    assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{line}: {text:?}");
    for row in text.lines().filter(|row| row.width() > width) {
        // Only a word that cannot be broken may be wider, and then it stands alone.
        let words = row.split([' ', '\t']).filter(|word| !word.is_empty()).count();
        let markers =
            row.trim_start().starts_with(['-', '[']) || row.trim_start().starts_with(|c: char| c.is_ascii_digit());
        assert!(words == 1 || (words == 2 && markers), "{line}: wider than {width}: {row}");
    }
    assert!(text.lines().all(|row| row.trim_end() == row), "{line}: blanks at the end of a line");
}

#[test]
fn nothing_is_lost_between_the_widths_and_the_formats() {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    for (line, answer) in ANSWERS.iter() {
        let paper = as_text(answer, Surface::PAPER);
        let narrow = as_text(answer, Surface { width: Some(30), ..Surface::PAPER });
        assert_eq!(squeezed(&paper), squeezed(&narrow), "{line}");
        for fact in answer.blocks.iter().flat_map(|block| &block.facts) {
            assert!(paper.contains(&fact.text), "{line}: {}", fact.text);
        }
        for citation in &answer.citations {
            assert!(paper.contains(&citation.title), "{line}: {}", citation.title);
        }
        let markdown = as_markdown(answer);
        assert!(markdown.starts_with("## ") || markdown.starts_with('*'), "{line}: {markdown}");
    }
}

#[test]
fn every_answer_keeps_the_json_contract() {
    let validator = validator();
    for (line, answer) in ANSWERS.iter() {
        let answer = as_json(answer);
        let problems: Vec<String> =
            validator.iter_errors(&answer).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(problems.is_empty(), "{line}: {}\n{answer:#}", problems.join("\n"));
        let cited: BTreeSet<&str> = strings(&answer["citations"], "source").collect();
        for fact in answer["facts"].as_array().expect("a list") {
            for source in fact["sources"].as_array().expect("a list") {
                assert!(cited.contains(source.as_str().expect("a key")), "{line}: {source} is not in citations");
            }
            assert_eq!(fact["event"], fact["events"].get(0).cloned().unwrap_or(Value::Null), "{line}");
        }
    }
}

fn strings<'v>(list: &'v Value, field: &'static str) -> impl Iterator<Item = &'v str> {
    list.as_array().into_iter().flatten().filter_map(move |item| item[field].as_str())
}

#[test]
fn asking_the_command_that_was_understood_gives_the_same_answer() {
    for (line, answer) in ANSWERS.iter() {
        let first = as_json(answer);
        if let Some(command) = first["reading"]["command"].as_str() {
            let mut second = as_json(&ask(command));
            second["reading"]["remark"] = first["reading"]["remark"].clone();
            assert_eq!(first, second, "{line} and {command}");
        }
    }
}

#[test]
fn the_documentation_names_every_field_of_the_schema() {
    let schema: Value = serde_json::from_str(include_str!("../../data/schema/answer.schema.json")).expect("JSON");
    let documentation = include_str!("../../docs/json.md");
    let sample = as_json(&ask("/status PE"));
    let fields: BTreeSet<&String> = schema["properties"].as_object().expect("fields").keys().collect();
    let written: BTreeSet<&String> = sample.as_object().expect("fields").keys().collect();
    assert_eq!(fields, written);
    for field in fields {
        assert!(documentation.contains(&format!("`{field}`")), "docs/json.md lacks {field}");
    }
}
