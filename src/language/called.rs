//! Names inside sentences: the article that a language puts before them, and the form that messages choose by.
//!
//! A catalogue lists in `country-forms` and `region-forms` which names take which form, under words of its own ("m", "f", "plural"). The
//! program knows none of these words: it only hands a name's form to the messages, as `$name-form` beside `$name` and `$name-bare`.

use std::collections::HashMap;
use std::fmt;
use std::ops::Deref;

/// The form of a name that no list names; a message sees it as its default variant.
const UNLISTED: &str = "none";

/// A name for use inside a sentence: "the Gambia".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Called {
    text: String,
    bare: String,
    form: String,
}

impl Called {
    pub(super) fn new(bare: &str, form: &str) -> Self {
        Self { text: bare.to_owned(), bare: bare.to_owned(), form: form.to_owned() }
    }

    /// The same with the words that a sentence begins with.
    pub(super) fn with_text(self, text: String) -> Self {
        Self { text, ..self }
    }

    /// The name alone: "Gambia".
    pub fn bare(&self) -> &str {
        &self.bare
    }

    /// The word under which the catalogue lists the name.
    pub fn form(&self) -> &str {
        &self.form
    }
}

impl Deref for Called {
    type Target = str;
    fn deref(&self) -> &str {
        &self.text
    }
}

impl AsRef<str> for Called {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Which key (a country's code, a region's word) has which form.
#[derive(Debug, Default)]
pub(super) struct Forms(HashMap<String, String>);

impl Forms {
    /// Reads lists like `m: PE BR f: FR`: a word with a colon begins a list of keys.
    pub(super) fn read(text: &str) -> Self {
        let (mut forms, mut form) = (HashMap::new(), UNLISTED);
        for word in text.split_whitespace() {
            match word.strip_suffix(':') {
                Some(name) => form = name,
                None => drop(forms.insert(word.to_owned(), form.to_owned())),
            }
        }
        Self(forms)
    }

    pub(super) fn of(&self, key: &str) -> &str {
        self.0.get(key).map_or(UNLISTED, String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_a_colon_begins_a_list() {
        let forms = Forms::read("m: PE\n    BR f: FR sub-saharan-africa");
        let found = ["PE", "BR", "FR", "sub-saharan-africa", "CU"].map(|key| forms.of(key));
        assert_eq!(found, ["m", "m", "f", "f", "none"]);
    }
}
