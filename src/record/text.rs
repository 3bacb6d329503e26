//! What every text of the record keeps to, whatever it says: no hidden characters, plain spaces, one normal form.

use unicode_normalization::{char::is_combining_mark, is_nfc};

use super::Rule;

/// A breach in a text: the rule, the byte where it begins, and what was found.
pub(super) struct Flaw {
    pub rule: Rule,
    pub at: usize,
    pub found: String,
}

/// Every flaw that does not depend on the field, each rule at its first place.
pub(super) fn flaws(text: &str) -> Vec<Flaw> {
    if text.is_empty() {
        return vec![Flaw { rule: Rule::TextEmpty, at: 0, found: String::new() }];
    }
    [hidden_character(text), white_space(text), other_form(text)].into_iter().flatten().collect()
}

/// Whether a character does not show, or changes how its neighbours are shown: controls, direction marks and overrides, zero-width
/// spaces, the byte order mark, tags. The zero-width joiner and non-joiner stay: Persian, Hindi and emoji are written with them.
pub(super) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffd}' | '\u{e0000}'..='\u{e0fff}')
}

fn hidden_character(text: &str) -> Option<Flaw> {
    let (at, letter) = text.char_indices().find(|(_, letter)| is_hidden(*letter))?;
    Some(Flaw { rule: Rule::ControlCharacters, at, found: format!("U+{:04X}", u32::from(letter)) })
}

fn white_space(text: &str) -> Option<Flaw> {
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let found = match (before, letter) {
            (' ', ' ') if at == 0 => "a space at the beginning",
            (' ', ' ') => "two spaces in a row",
            // Non-breaking spaces separate figures and French punctuation in titles.
            (_, letter)
                if letter.is_whitespace() && !is_hidden(letter) && !matches!(letter, ' ' | '\u{a0}' | '\u{202f}') =>
            {
                "white space that is not a plain space"
            }
            _ => {
                before = letter;
                continue;
            }
        };
        return Some(Flaw { rule: Rule::Whitespace, at, found: found.to_owned() });
    }
    let found = "a space at the end".to_owned();
    text.ends_with(char::is_whitespace).then(|| Flaw { rule: Rule::Whitespace, at: text.trim_end().len(), found })
}

fn other_form(text: &str) -> Option<Flaw> {
    if is_nfc(text) {
        return None;
    }
    let at = text.char_indices().find(|(_, letter)| is_combining_mark(*letter)).map_or(0, |(at, _)| at);
    Some(Flaw { rule: Rule::UnicodeForm, at, found: String::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_as_people_write_them_have_no_flaw() {
        for text in
            ["El Salvador took 238 people.", "Yaoundé", "نيويورك تايمز", "می‌خواهم", "30\u{202f}000 personnes", "👩‍⚖️"]
        {
            assert!(flaws(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn each_flaw_is_named_at_its_place() {
        let named = |text: &str| flaws(text).iter().map(|flaw| (flaw.rule, flaw.at)).collect::<Vec<_>>();
        assert_eq!(named(""), [(Rule::TextEmpty, 0)]);
        assert_eq!(named(" a"), [(Rule::Whitespace, 0)]);
        assert_eq!(named("a  b"), [(Rule::Whitespace, 2)]);
        assert_eq!(named("a "), [(Rule::Whitespace, 1)]);
        assert_eq!(named("a\u{3000}b"), [(Rule::Whitespace, 1)]);
        assert_eq!(named("ab\u{202e}c"), [(Rule::ControlCharacters, 2)]);
        assert_eq!(named("e\u{301}"), [(Rule::UnicodeForm, 1)]);
    }
}
