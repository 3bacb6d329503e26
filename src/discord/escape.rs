//! Makes text harmless at the boundary where Discord would read it as markup: stored text stays as it was written.
//!
//! Mentions are made impossible twice: here, and by `allowed_mentions`.

use std::borrow::Cow;

use super::limits::{URL, length};

/// Plain text for places without markup (labels, the small print): no control characters, no direction overrides, no invisible padding.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_harmless) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|&c| is_harmless(c)).collect())
}

/// Text for places with markup: shown to the letter. Most of a text needs nothing, so it is copied in runs.
pub fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8 + 8);
    let mut start = Start::Line;
    let mut copied = 0;
    for (place, c) in text.char_indices() {
        if c.is_ascii_alphabetic() || (c == ' ' && start == Start::Over) {
            start = Start::Over;
            continue;
        }
        let harmless = c == '\n' || is_harmless(c);
        // A colon before a slash would make an address a link that nobody vouches for.
        let address = c == ':' && text.as_bytes().get(place + 1) == Some(&b'/');
        let marked = harmless && (is_markup(c) || address || start.opens_list(c));
        if harmless {
            start = start.after(c);
        }
        if marked || !harmless {
            escaped.push_str(text.get(copied..place).unwrap_or_default());
            escaped.push_str(if marked { "\\" } else { "" });
            copied = if marked { place } else { place + c.len_utf8() };
        }
    }
    escaped.push_str(text.get(copied..).unwrap_or_default());
    escaped
}

/// How far the start of a line goes: there, a dash or a number with a full stop would make a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    /// Nothing but spaces so far.
    Line,
    /// A number so far.
    Number,
    /// Other text.
    Over,
}

impl Start {
    const fn opens_list(self, c: char) -> bool {
        match self {
            Self::Line => matches!(c, '-' | '+'),
            Self::Number => matches!(c, '.' | ')'),
            Self::Over => false,
        }
    }

    const fn after(self, c: char) -> Self {
        match (self, c) {
            (_, '\n') | (Self::Line, ' ') => Self::Line,
            (Self::Line | Self::Number, '0'..='9') => Self::Number,
            _ => Self::Over,
        }
    }
}

/// How long a text is when it is escaped.
pub fn escaped_length(text: &str) -> usize {
    length(&markdown(text))
}

/// A link to an http or https address, or only its text where the address is of another kind or endless.
pub fn link(text: &str, url: &str) -> String {
    let label = markdown(text);
    match address(url) {
        Some(url) if !label.is_empty() => format!("[{label}]({url})"),
        _ => label,
    }
}

/// The address with everything that could end a link early written in percent signs.
fn address(url: &str) -> Option<String> {
    let known = url.starts_with("https://") || url.starts_with("http://");
    if !known {
        return None;
    }
    let mut safe = String::with_capacity(url.len() + 8);
    for c in url.chars().filter(|&c| is_harmless(c)) {
        match c {
            '(' => safe.push_str("%28"),
            ')' => safe.push_str("%29"),
            '<' => safe.push_str("%3C"),
            '>' => safe.push_str("%3E"),
            '"' => safe.push_str("%22"),
            '\\' => safe.push_str("%5C"),
            '`' => safe.push_str("%60"),
            '|' => safe.push_str("%7C"),
            c if c.is_whitespace() => safe.push_str("%20"),
            c => safe.push(c),
        }
    }
    (length(&safe) <= URL).then_some(safe)
}

const fn is_markup(c: char) -> bool {
    matches!(c, '\\' | '*' | '_' | '~' | '`' | '|' | '<' | '>' | '[' | ']' | '#' | '@')
}

/// Not a control character, not a direction override or isolate, not one of the characters that only pretend to be text.
/// Joiners stay (emoji and several scripts need them), and so do the plain direction marks.
fn is_harmless(c: char) -> bool {
    if c.is_ascii() {
        return !c.is_ascii_control();
    }
    !c.is_control()
        && !matches!(
            c,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_shown_to_the_letter() {
        for (text, shown) in [
            ("*bold* _and_ ~more~", r"\*bold\* \_and\_ \~more\~"),
            ("[here](https://evil.example)", r"\[here\](https\://evil.example)"),
            ("@everyone <@1> <#2>", r"\@everyone \<\@1\> \<\#2\>"),
            ("- a\n  - b\n+ c", "\\- a\n  \\- b\n\\+ c"),
            ("a - b: c", "a - b: c"),
            ("2025. A year", r"2025\. A year"),
            ("in 2025. A year", "in 2025. A year"),
            ("> quote", r"\> quote"),
            ("||spoiler|| `code`", r"\|\|spoiler\|\| \`code\`"),
        ] {
            assert_eq!(markdown(text), shown);
        }
    }

    #[test]
    fn direction_overrides_and_controls_are_removed_and_joiners_stay() {
        assert_eq!(markdown("a\u{202E}b\u{2066}c\u{0007}d\u{200B}"), "abcd");
        assert_eq!(plain("a\u{202E}b\nc"), "abc");
        assert_eq!(plain("👩\u{200D}👧"), "👩\u{200D}👧");
    }

    #[test]
    fn a_link_cannot_be_ended_early_and_is_never_anything_but_http() {
        assert_eq!(link("a]b", "https://x.example/(y) z"), r"[a\]b](https://x.example/%28y%29%20z)");
        assert_eq!(link("a", "javascript:alert(1)"), "a");
        assert_eq!(link("a", &format!("https://x.example/{}", "y".repeat(2000))), "a");
    }
}
