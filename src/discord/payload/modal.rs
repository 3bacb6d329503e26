//! A form that opens over the conversation. Rows of text inputs: the newer kind of form loses what was typed on its way through serenity 0.12.

use serde::Serialize;

use super::super::limits::{self, cut};

/// A form of one to five inputs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Modal {
    /// What comes back with what was typed.
    pub custom_id: String,
    /// The heading.
    pub title: String,
    /// The inputs, one a row.
    components: Vec<InputRow>,
}

impl Modal {
    /// A form with its first input; Discord refuses one without.
    pub fn new(custom_id: String, title: &str, first: Input) -> Self {
        Self { custom_id, title: named(title), components: vec![InputRow::new(first)] }
    }

    /// The same with one more input; those beyond the fifth are left out, because Discord would refuse all of it.
    pub fn with(mut self, input: Input) -> Self {
        if self.components.len() < limits::INPUTS {
            self.components.push(InputRow::new(input));
        }
        self
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct InputRow {
    #[serde(rename = "type")]
    kind: u8,
    components: [Input; 1],
}

impl InputRow {
    const fn new(input: Input) -> Self {
        Self { kind: 1, components: [input] }
    }
}

/// One thing to type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Input {
    #[serde(rename = "type")]
    kind: u8,
    /// Its name: comes back with the text.
    pub custom_id: &'static str,
    style: u8,
    label: String,
    required: bool,
    max_length: u16,
    #[serde(skip_serializing_if = "String::is_empty")]
    placeholder: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    value: String,
}

impl Input {
    /// One line that must be filled in.
    pub fn line(name: &'static str, label: &str, most: u16) -> Self {
        Self {
            kind: 4,
            custom_id: name,
            style: 1,
            label: named(label),
            required: true,
            max_length: most.clamp(1, limits::INPUT),
            placeholder: String::new(),
            value: String::new(),
        }
    }

    /// Several lines that must be filled in.
    pub fn lines(name: &'static str, label: &str, most: u16) -> Self {
        Self { style: 2, ..Self::line(name, label, most) }
    }

    /// The same, may be left empty.
    pub fn optional(self) -> Self {
        Self { required: false, ..self }
    }

    /// The same with an example that stands there until something is typed.
    pub fn example(self, text: &str) -> Self {
        Self { placeholder: cut(text.trim(), limits::LABEL), ..self }
    }

    /// The same with a text to begin with. One that is too long is left out, not cut: what is sent back would lose its end unnoticed.
    pub fn filled(self, text: &str) -> Self {
        let text = text.trim();
        let fits = limits::length(text) <= usize::from(self.max_length);
        Self { value: if fits { text.to_owned() } else { String::new() }, ..self }
    }
}

fn named(text: &str) -> String {
    let text = cut(text.trim(), limits::MODAL);
    if text.is_empty() { "—".to_owned() } else { text }
}
