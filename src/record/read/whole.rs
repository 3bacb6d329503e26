//! Reads the whole record from one file: what `demarche export --format json` writes.
//!
//! The one file is looked at as if it were the several: for each of them everything else is blanked out, and so a line and a column there
//! are the line and the column here.

use std::ops::Range;

use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::Ranged;

use super::super::files::{ALIASES, EDITION, EVENTS, SOURCES};
use super::desk::optional;
use super::edition;
use super::syntax::Page;
use crate::domain::CountryCode;
use crate::record::{Files, Problem, Problems, Record, Rule};

/// The parts that are not about the edition itself.
const PARTS: &[&str] = &["countries", "sources", "aliases"];

pub(in crate::record) fn read(name: &str, bytes: &[u8]) -> Result<Record, Problems> {
    let page = Page::open(name, bytes)?;
    let tree = page.parse()?;
    let Value::Object(object) = &tree else {
        let problem = page.at(tree.start(), Problem::with_file(name, Rule::FieldType));
        return Err(problem.found("something else").expected("an object").into());
    };
    let whole = Whole { page: &page, problems: Vec::new() };
    let (files, mut problems) = whole.taken_apart(object);
    let (record, found) = super::in_any_form(&files);
    // A country that could not be placed was left out: what follows from that is no news.
    let follows = |problem: &Problem| !problems.is_empty() && problem.rule == Rule::SourceUnused;
    let found: Vec<Problem> = found.into_iter().filter(|problem| !follows(problem)).collect();
    problems.extend(found.into_iter().map(|problem| Problem { file: name.to_owned(), ..problem }));
    Problems::new(problems).map_or(Ok(record), Err)
}

struct Whole<'p, 't> {
    page: &'p Page<'t>,
    problems: Vec<Problem>,
}

impl Whole<'_, '_> {
    fn taken_apart(mut self, object: &Object<'_>) -> (Files, Vec<Problem>) {
        let mut files = Files::default();
        files.put(EDITION, self.edition(object));
        for property in &object.properties {
            let word = property.name.as_str();
            if !PARTS.contains(&word) && !edition::FIELDS.contains(&word) {
                let problem = self.problem(property.start(), Rule::FieldUnknown).found(word);
                self.problems.push(problem.expected([edition::FIELDS, PARTS].concat().join(", ")));
            }
        }
        for (part, file) in [("sources", SOURCES), ("aliases", ALIASES)] {
            if let Some(value) = optional(object, part) {
                files.put(file, self.alone(value.range().start..value.range().end));
            }
        }
        match optional(object, "countries") {
            Some(Value::Array(list)) => list.elements.iter().for_each(|value| self.country(value, &mut files)),
            Some(other) => {
                let problem = self.problem(other.start(), Rule::FieldType).found("something else").expected("a list");
                self.problems.push(problem);
            }
            None => {
                let problem = self.problem(object.start(), Rule::FieldMissing).expected("countries");
                self.problems.push(problem);
            }
        }
        (files, self.problems)
    }

    fn problem(&self, at: usize, rule: Rule) -> Problem {
        self.page.at(at, Problem::with_file(self.page.file, rule))
    }

    fn country(&mut self, value: &Value<'_>, files: &mut Files) {
        let code = value.as_object().and_then(|object| optional(object, "country"));
        let code = code.and_then(|value| value.as_string_lit()).and_then(|text| CountryCode::parse(&text.value));
        let Some(code) = code else {
            let problem = self.problem(value.start(), Rule::FieldMissing).expected("country");
            self.problems.push(problem);
            return;
        };
        let file = format!("{EVENTS}/{code}.json");
        if files.get(&file).is_some() {
            let problem = self.problem(value.start(), Rule::FieldDuplicate).found(code.as_str());
            self.problems.push(problem);
        }
        files.put(file, self.alone(value.range().start..value.range().end));
    }

    /// The text with everything but a range blanked out.
    fn alone(&self, range: Range<usize>) -> Vec<u8> {
        self.blanked(|at| !range.contains(&at))
    }

    /// The text without the other parts, each with one comma beside it.
    fn edition(&self, object: &Object<'_>) -> Vec<u8> {
        let other = |property: &&ObjectProp<'_>| !edition::FIELDS.contains(&property.name.as_str());
        let mut gone: Vec<Range<usize>> =
            object.properties.iter().filter(other).map(|property| property.start()..property.end()).collect();
        let bytes = self.page.text.as_bytes();
        for range in &mut gone {
            let comma_after = bytes.get(range.end..).and_then(|rest| next_of(rest.iter()));
            let before = bytes.get(..range.start).and_then(|head| next_of(head.iter().rev()));
            match (comma_after, before) {
                (Some(distance), _) => range.end += distance + 1,
                (None, Some(distance)) => range.start -= distance + 1,
                (None, None) => {}
            }
        }
        // Where several parts stand at the end, the comma before the first of them is behind the last field of the edition.
        let mut text = self.blanked(|at| gone.iter().any(|range| range.contains(&at)));
        if let Some(end) = text.iter().rposition(|byte| *byte == b'}')
            && let Some(distance) = text.get(..end).and_then(|head| next_of(head.iter().rev()))
            && let Some(comma) = text.get_mut(end - distance - 1)
        {
            *comma = b' ';
        }
        text
    }

    /// Line breaks stay, and a character stays one character, so that lines and columns do.
    fn blanked(&self, gone: impl Fn(usize) -> bool) -> Vec<u8> {
        let blank = |(at, letter): (usize, char)| if letter != '\n' && gone(at) { ' ' } else { letter };
        self.page.text.char_indices().map(blank).collect::<String>().into_bytes()
    }
}

/// How far away a comma is with nothing but white space before it.
fn next_of<'b>(bytes: impl Iterator<Item = &'b u8>) -> Option<usize> {
    let mut bytes = bytes.enumerate().skip_while(|(_, byte)| byte.is_ascii_whitespace());
    bytes.next().filter(|(_, byte)| **byte == b',').map(|(distance, _)| distance)
}
