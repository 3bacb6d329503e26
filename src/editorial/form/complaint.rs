//! What cannot be understood in a form, where it stands, and what would be right.

use crate::domain::{Confidence, Kind};
use crate::language::{Language, say};

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Which field.
    pub field: &'static str,
    /// In which line of its text, from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: What,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Nothing stands there.
    Missing,
    /// The field stands there twice.
    Twice,
    /// There is no such field.
    UnknownField {
        /// What stands before the colon.
        written: String,
        /// The nearest field.
        near: Option<&'static str>,
    },
    /// The value cannot be understood.
    NotUnderstood {
        /// The value.
        written: String,
    },
    /// The name means no country, or could mean several.
    NoCountry {
        /// The name.
        written: String,
    },
    /// No event id.
    NoEvent {
        /// What was written.
        written: String,
    },
    /// A source that is not on record, without what is needed to add it.
    NewSource {
        /// What was written.
        written: String,
    },
    /// No address that can be opened.
    NoAddress {
        /// What was written.
        written: String,
    },
}

impl Complaint {
    pub(super) const fn new(field: &'static str, line: Option<usize>, what: What) -> Self {
        Self { field, line, what }
    }

    /// In a sentence: where, what, and what would be right.
    pub fn said(&self, language: &Language) -> String {
        let text = self.what(language);
        match self.line {
            Some(line) => say!(language, "form-at-line", field = self.field, line = line, text = text),
            None => say!(language, "form-at", field = self.field, text = text),
        }
    }

    fn what(&self, language: &Language) -> String {
        match &self.what {
            What::Missing => say!(language, "form-missing"),
            What::Twice => say!(language, "form-twice"),
            What::UnknownField { written, near: Some(near) } => {
                say!(language, "form-unknown-near", written = written, near = *near)
            }
            What::UnknownField { written, near: None } => {
                let fields = super::FIELDS.join(", ");
                say!(language, "form-unknown", written = written, fields = fields)
            }
            What::NotUnderstood { written } => {
                let right = self.right(language);
                say!(language, "form-not-understood", written = written, right = right)
            }
            What::NoCountry { written } => say!(language, "form-no-country", written = written),
            What::NoEvent { written } => say!(language, "form-no-event", written = written),
            What::NewSource { written } => say!(language, "form-new-source", written = written),
            What::NoAddress { written } => say!(language, "refusal-bad-address", written = written),
        }
    }

    /// What could stand there.
    fn right(&self, language: &Language) -> String {
        match self.field {
            "kind" => Kind::SLUGS.join(", "),
            "confidence" => Confidence::SLUGS.join(", "),
            "people" => say!(language, "form-right-people"),
            "money" => say!(language, "form-right-money"),
            "sources" => say!(language, "form-right-source"),
            _ => say!(language, "form-right-date"),
        }
    }
}
