//! From bytes to a JSON tree in which every value knows its place.
//!
//! Two parsers look at the text: `jsonc-parser` keeps places and repeated fields, which serde's cannot; `serde_json` then has the last
//! word on what is JSON, because the first one lets a few things pass.

use jsonc_parser::ast::Value;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::de::IgnoredAny;

use crate::record::{Problem, Rule};

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// One file as text, able to say in which line and column a byte lies.
pub(super) struct Page<'t> {
    pub file: &'t str,
    pub text: &'t str,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<'t> Page<'t> {
    /// Refuses what is not UTF-8, and a byte order mark.
    pub(super) fn open(file: &'t str, bytes: &'t [u8]) -> Result<Self, Problem> {
        let wrong = |found: &str| Problem::with_file(file, Rule::Encoding).found(found);
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).and_then(|valid| std::str::from_utf8(valid).ok());
                let page = Page::of(file, valid.unwrap_or_default());
                return Err(page.at(error.valid_up_to(), wrong("the byte here is not UTF-8")));
            }
        };
        if text.starts_with('\u{feff}') {
            return Err(wrong("the file begins with a byte order mark"));
        }
        Ok(Self::of(file, text))
    }

    fn of(file: &'t str, text: &'t str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { file, text, lines: std::iter::once(0).chain(ends).collect() }
    }

    /// Line and column of a byte, both counted from 1, columns in characters.
    pub(super) fn place(&self, byte: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|begin| *begin <= byte);
        let begin = self.lines.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let column = self.text.get(begin..byte).map_or(byte - begin, |before| before.chars().count());
        (line, column + 1)
    }

    /// The problem, put where the byte is.
    pub(super) fn at(&self, byte: usize, problem: Problem) -> Problem {
        let (line, column) = self.place(byte);
        Problem { line, column, ..problem }
    }

    /// The tree. Repeated fields are still in it.
    pub(super) fn parse(&self) -> Result<Value<'t>, Problem> {
        let wrong = |found: &str| Problem::with_file(self.file, Rule::JsonSyntax).found(uncapitalised(found));
        let verdict = serde_json::from_str::<IgnoredAny>(self.text).map_err(|error| {
            let message = error.to_string();
            let reason = message.split(" at line ").next().unwrap_or_default();
            self.at(self.byte_of(&error), wrong(reason))
        });
        let tree = parse_to_ast(self.text, &CollectOptions::default(), &STRICT)
            .map_err(|error| self.at(error.range().start, wrong(&error.kind().to_string())))?;
        let value = tree.value.ok_or_else(|| wrong("the file is empty"))?;
        verdict.map(|_| value)
    }

    /// serde_json counts the bytes of the line that it had read.
    fn byte_of(&self, error: &serde_json::Error) -> usize {
        let line = self.lines.get(error.line().saturating_sub(1)).copied().unwrap_or_default();
        (line + error.column()).min(self.text.len())
    }
}

fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
