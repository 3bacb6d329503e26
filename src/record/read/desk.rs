//! Reads values out of one file's tree and writes down everything that is wrong with them.
//!
//! Every reader returns `None` only after it has reported why; so a file without problems has every value.

use std::borrow::Cow;
use std::str::FromStr;

use jsonc_parser::ast::{Object, ObjectProp, StringLit, Value};
use jsonc_parser::common::Ranged;

use super::syntax::Page;
use crate::domain::{CountryCode, PartialDate, UnknownSlug};
use crate::record::{Problem, Rule, text};

/// One file being read.
pub(super) struct Desk<'t> {
    pub page: Page<'t>,
    pub problems: Vec<Problem>,
}

impl<'t> Desk<'t> {
    pub(super) const fn new(page: Page<'t>) -> Self {
        Self { page, problems: Vec::new() }
    }

    /// A problem at a byte of the file; to be completed and handed to [`Self::report`].
    pub(super) fn problem(&self, at: usize, rule: Rule) -> Problem {
        self.page.at(at, Problem::with_file(self.page.file, rule))
    }

    pub(super) fn report(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    fn wrong_type(&mut self, value: &Value<'_>, expected: &str) {
        let problem = self.problem(value.start(), Rule::FieldType).found(described(value)).expected(expected);
        self.report(problem);
    }

    /// The fields of an object; those that the format does not know, and those that appear twice, are reported.
    pub(super) fn object<'v>(
        &mut self,
        value: &'v Value<'t>,
        known: &'static [&'static str],
    ) -> Option<&'v Object<'t>> {
        let object = self.any_object(value)?;
        for property in &object.properties {
            let name = property.name.as_str();
            if !known.contains(&name) {
                let problem = self.problem(property.start(), Rule::FieldUnknown).found(name).expected(known.join(", "));
                self.report(problem.meant(name, known.iter().copied()));
            }
        }
        Some(object)
    }

    /// An object whose field names are data, such as `sources.json`; repeated ones are reported.
    pub(super) fn any_object<'v>(&mut self, value: &'v Value<'t>) -> Option<&'v Object<'t>> {
        let Value::Object(object) = value else {
            self.wrong_type(value, "an object");
            return None;
        };
        let mut names = std::collections::BTreeSet::new();
        for property in &object.properties {
            if !names.insert(property.name.as_str()) {
                let problem = self.problem(property.start(), Rule::FieldDuplicate).found(property.name.as_str());
                self.report(problem);
            }
        }
        Some(object)
    }

    /// A field that must be there.
    pub(super) fn required<'v>(&mut self, object: &'v Object<'t>, name: &str) -> Option<&'v Value<'t>> {
        let value = optional(object, name);
        if value.is_none() {
            let problem = self.problem(object.start(), Rule::FieldMissing).expected(name);
            self.report(problem);
        }
        value
    }

    pub(super) fn string<'v>(&mut self, value: &'v Value<'t>) -> Option<&'v StringLit<'t>> {
        if let Value::StringLit(literal) = value {
            return Some(literal);
        }
        self.wrong_type(value, "a text");
        None
    }

    pub(super) fn list<'v>(&mut self, value: &'v Value<'t>) -> Option<&'v [Value<'t>]> {
        if let Value::Array(array) = value {
            return Some(&array.elements);
        }
        self.wrong_type(value, "a list");
        None
    }

    /// An optional list, which is left out rather than empty.
    pub(super) fn filled_list<'v>(&mut self, value: &'v Value<'t>) -> Option<&'v [Value<'t>]> {
        let items = self.list(value)?;
        if items.is_empty() {
            let problem = self.problem(value.start(), Rule::ListEmpty);
            self.report(problem);
        }
        Some(items)
    }

    /// A whole number from 1 to `most`.
    pub(super) fn count(&mut self, value: &Value<'t>, most: u64) -> Option<u64> {
        let number = match value {
            Value::NumberLit(literal) => literal.value.parse::<u64>().ok().filter(|number| *number <= most),
            _ => None,
        };
        match number {
            Some(0) => {
                let problem = self.problem(value.start(), Rule::CountZero);
                self.report(problem);
                None
            }
            Some(number) => Some(number),
            None => {
                self.wrong_type(value, &format!("a whole number from 1 to {most}"));
                None
            }
        }
    }

    /// One of the words of an enum.
    pub(super) fn word<T: FromStr<Err = UnknownSlug>>(&mut self, value: &Value<'t>) -> Option<T> {
        let literal = self.string(value)?;
        let error = match literal.value.parse() {
            Ok(word) => return Some(word),
            Err(error) => error,
        };
        let problem =
            self.problem(value.start(), Rule::WordUnknown).found(&*literal.value).expected(error.allowed.join(", "));
        self.report(problem.meant(&literal.value, error.allowed.iter().copied()));
        None
    }

    pub(super) fn date(&mut self, value: &Value<'t>, form: &str) -> Option<PartialDate> {
        let literal = self.string(value)?;
        if let Ok(date) = literal.value.parse() {
            return Some(date);
        }
        let rule = if has_form_of_a_date(&literal.value) { Rule::DateImpossible } else { Rule::DateFormat };
        let problem = self.problem(value.start(), rule).found(&*literal.value).expected(form);
        self.report(problem);
        None
    }

    /// A date that must name a day.
    pub(super) fn day(&mut self, value: &Value<'t>) -> Option<time::Date> {
        const FORM: &str = "YYYY-MM-DD";
        let date = self.date(value, FORM)?;
        if date.day().is_none() {
            let problem = self.problem(value.start(), Rule::DateFormat).found(date.to_string()).expected(FORM);
            self.report(problem);
        }
        date.day()
    }

    pub(super) fn country(&mut self, value: &Value<'t>) -> Option<CountryCode> {
        let literal = self.string(value)?;
        if let Some(country) = CountryCode::parse(&literal.value) {
            return Some(country);
        }
        let problem = self.problem(value.start(), Rule::CountryUnknown).found(&*literal.value);
        self.report(Problem { meant: country_meant(&literal.value), ..problem });
        None
    }

    /// A text for readers: without flaws, and no longer than its field allows.
    pub(super) fn prose(&mut self, value: &Value<'t>, most: usize, too_long: Rule) -> Option<String> {
        let literal = self.string(value)?;
        for flaw in text::flaws(&literal.value) {
            let problem = self.problem(within(literal, flaw.at), flaw.rule).found(flaw.found);
            self.report(problem);
        }
        let length = literal.value.chars().count();
        if length > most {
            let problem = self.problem(value.start(), too_long).found(length.to_string()).expected(most.to_string());
            self.report(problem);
        }
        Some(literal.value.clone().into_owned())
    }
}

/// The first field of that name; a second one has been reported.
pub(super) fn optional<'v, 't>(object: &'v Object<'t>, name: &str) -> Option<&'v Value<'t>> {
    object
        .properties
        .iter()
        .find(|property| property.name.as_str() == name)
        .map(|property: &ObjectProp<'t>| &property.value)
}

/// The place in the file of a byte of a text. Where the text has escapes its bytes are not those of the file: then where it begins.
fn within(literal: &StringLit<'_>, at: usize) -> usize {
    match literal.value {
        Cow::Borrowed(text) if !text.is_empty() => literal.start() + 1 + at,
        _ => literal.start(),
    }
}

fn described(value: &Value<'_>) -> String {
    let words = match value {
        Value::NumberLit(literal) => literal.value,
        Value::BooleanLit(literal) if literal.value => "true",
        Value::BooleanLit(_) => "false",
        Value::StringLit(_) => "a text",
        Value::Object(_) => "an object",
        Value::Array(_) => "a list",
        Value::NullKeyword(_) => "null",
    };
    words.to_owned()
}

fn has_form_of_a_date(text: &str) -> bool {
    let mut lengths = [4, 2, 2].into_iter();
    text.split('-').all(|part| lengths.next() == Some(part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The code that was meant by lower case, by an alpha-3 code, or by a code that is in use but not ISO's.
pub(super) fn country_meant(written: &str) -> Option<String> {
    let upper = written.to_ascii_uppercase();
    let usual = match upper.as_str() {
        "UK" => "GB",
        "EL" => "GR",
        "KV" | "KS" | "XKX" => "XK",
        other => other,
    };
    CountryCode::all()
        .find(|code| code.as_str() == usual || code.alpha3() == usual)
        .map(|code| code.as_str().to_owned())
}
