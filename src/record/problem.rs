//! What is wrong with a record: where, against which rule, and what was probably meant. Data until it is displayed.

use std::fmt;

use super::Rule;
use super::text::is_hidden;

/// One breach of one rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the data folder, with `/` between its parts.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1 in characters.
    pub column: usize,
    /// The rule that is broken.
    pub rule: Rule,
    /// What was written.
    pub found: String,
    /// What would have been right, where that can be said.
    pub expected: String,
    /// The one thing that was probably meant.
    pub meant: Option<String>,
}

impl Problem {
    /// A problem with a file as a whole.
    pub(super) fn with_file(file: &str, rule: Rule) -> Self {
        Self {
            file: file.to_owned(),
            line: 1,
            column: 1,
            rule,
            found: String::new(),
            expected: String::new(),
            meant: None,
        }
    }

    pub(super) fn found(self, found: impl Into<String>) -> Self {
        Self { found: found.into(), ..self }
    }

    pub(super) fn expected(self, expected: impl Into<String>) -> Self {
        Self { expected: expected.into(), ..self }
    }

    pub(super) fn meant<'c>(self, written: &str, candidates: impl IntoIterator<Item = &'c str>) -> Self {
        Self { meant: nearest(written, candidates).map(str::to_owned), ..self }
    }

    /// The message without place and rule.
    pub fn message(&self) -> String {
        let mut text = String::new();
        let mut rest = self.rule.message();
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            text.push_str(&shown(if name == "found" { &self.found } else { &self.expected }));
            rest = after;
        }
        text.push_str(rest);
        if let Some(meant) = &self.meant {
            text.push_str("; did you mean \"");
            text.push_str(meant);
            text.push_str("\"?");
        }
        text
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}: {}", self.file, self.line, self.column, self.rule, self.message())
    }
}

/// Everything that is wrong with a record: at least one problem, in the order of files, lines and columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// `None` where nothing is wrong.
    pub(super) fn new(mut problems: Vec<Problem>) -> Option<Self> {
        problems.sort();
        problems.dedup();
        (!problems.is_empty()).then_some(Self(problems))
    }
}

impl std::ops::Deref for Problems {
    type Target = [Problem];
    fn deref(&self) -> &[Problem] {
        &self.0
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// What was written, safe to print: hidden characters as escapes, long texts cut.
fn shown(text: &str) -> String {
    const LONGEST: usize = 300;
    let mut shown = String::new();
    for letter in text.chars().take(LONGEST) {
        if is_hidden(letter) {
            shown.extend(letter.escape_unicode());
        } else {
            shown.push(letter);
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// The candidate most like what was written, if it is like enough to be offered. Of equals the first.
pub(super) fn nearest<'c>(written: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    /// Below this, an offer confuses more than it helps: it lets two wrong letters in five pass, and no more.
    const FLOOR: f64 = 0.6;
    let written = written.to_lowercase();
    let mut best = None;
    for candidate in candidates {
        let likeness = strsim::normalized_damerau_levenshtein(&written, &candidate.to_lowercase());
        if likeness >= FLOOR && best.is_none_or(|(_, so_far)| likeness > so_far) {
            best = Some((candidate, likeness));
        }
    }
    best.map(|(candidate, _)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_as_one_line_that_an_editor_can_follow() {
        let problem = Problem { line: 41, column: 7, ..Problem::with_file("events/RW.json", Rule::SourceUnknown) }
            .found("nyt-2025-06-25-contry")
            .meant("nyt-2025-06-25-contry", ["ap-2025-06-25", "nyt-2025-06-25-country"]);
        assert_eq!(
            problem.to_string(),
            "events/RW.json:41:7: source-unknown: no source \"nyt-2025-06-25-contry\" in sources.json; did you mean \"nyt-2025-06-25-country\"?"
        );
    }

    #[test]
    fn nothing_is_offered_that_is_unlike_what_was_written() {
        assert_eq!(nearest("agred", ["agreed", "asked"]), Some("agreed"));
        assert_eq!(nearest("zzz", ["agreed", "asked"]), None);
    }

    #[test]
    fn hidden_characters_are_printed_as_escapes() {
        assert_eq!(shown("a\u{202e}b\u{1b}"), "a\\u{202e}b\\u{1b}");
    }
}
