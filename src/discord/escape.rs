//! Makes text harmless at the boundary where Discord would read it as markup: stored text stays as it was written.
//!
//! Mentions are made impossible twice: here, and by `allowed_mentions`.

use std::borrow::Cow;

use super::limits::{URL, length};

/// Plain text for places without markup (labels, the small print): no control characters, no direction overrides, no invisible padding.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| !may_begin_harm(byte)) || text.chars().all(is_harmless) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|&c| is_harmless(c)).collect())
}

/// Text for places with markup: shown to the letter.
pub fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8 + 8);
    push_markdown(&mut escaped, text);
    escaped
}

/// The same at the end of another text, as the beginning of a line. Most of a text needs nothing, so it is passed over and copied in runs.
pub(super) fn push_markdown(escaped: &mut String, text: &str) {
    let mut start = Start::Line;
    let (mut place, mut copied) = (0, 0);
    while let Some(rest) = text.get(place..) {
        let run = if start == Start::Over { rest.bytes().position(is_noted) } else { Some(0) };
        let Some((run, c)) = run.and_then(|run| Some((run, rest.get(run..)?.chars().next()?))) else {
            break;
        };
        place += run;
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
        place += c.len_utf8();
    }
    escaped.push_str(text.get(copied..).unwrap_or_default());
}

/// [`is_notable`] for every byte: texts are long, and to look it up takes less than to find out.
static NOTED: [bool; 256] = {
    let mut noted = [false; 256];
    let mut byte = 0;
    while byte < noted.len() {
        #[expect(
            clippy::indexing_slicing,
            clippy::cast_possible_truncation,
            reason = "when it is compiled, within its length"
        )]
        {
            noted[byte] = is_notable(byte as u8);
        }
        byte += 1;
    }
    noted
};

fn is_noted(byte: u8) -> bool {
    NOTED.get(usize::from(byte)).is_some_and(|noted| *noted)
}

/// Whether a byte of UTF-8 begins a character that has to be looked at, behind the start of a line.
const fn is_notable(byte: u8) -> bool {
    byte == b'\n' || byte == b':' || may_begin_harm(byte) || (byte.is_ascii() && is_markup(byte as char))
}

/// Whether a byte of UTF-8 begins a character that may be harmful: controls, and the blocks in which [`is_harmless`] finds something.
const fn may_begin_harm(byte: u8) -> bool {
    byte.is_ascii_control() || matches!(byte, 0xC2 | 0xE2 | 0xEF)
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
    let mut link = String::with_capacity(text.len() + url.len() + 16);
    push_link(&mut link, text, url);
    link
}

/// The same at the end of another text.
pub(super) fn push_link(link: &mut String, text: &str, url: &str) {
    let Some(url) = address(url) else {
        return push_markdown(link, text);
    };
    let begin = link.len();
    link.push('[');
    push_markdown(link, text);
    if link.len() == begin + 1 {
        // Nothing of the text is left that could be pressed.
        link.truncate(begin);
        return;
    }
    link.extend(["](", &url, ")"]);
}

/// The address with everything that could end a link early written in percent signs.
fn address(url: &str) -> Option<Cow<'_, str>> {
    let known = url.starts_with("https://") || url.starts_with("http://");
    if !known {
        return None;
    }
    if url.bytes().all(|byte| byte.is_ascii_graphic() && percent(byte as char).is_none()) {
        return Some(Cow::Borrowed(url)).filter(|url| url.len() <= URL);
    }
    let mut safe = String::with_capacity(url.len() + 8);
    for c in url.chars().filter(|&c| is_harmless(c)) {
        match percent(c) {
            Some(written) => safe.push_str(written),
            None => safe.push(c),
        }
    }
    (length(&safe) <= URL).then_some(Cow::Owned(safe))
}

fn percent(c: char) -> Option<&'static str> {
    Some(match c {
        '(' => "%28",
        ')' => "%29",
        '<' => "%3C",
        '>' => "%3E",
        '"' => "%22",
        '\\' => "%5C",
        '`' => "%60",
        '|' => "%7C",
        c if c.is_whitespace() => "%20",
        _ => return None,
    })
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
    fn every_character_that_means_something_begins_with_a_byte_that_is_looked_at() {
        for c in '\0'..=char::MAX {
            let begin = c.to_string().as_bytes()[0];
            assert!(is_harmless(c) || may_begin_harm(begin), "{c:?}");
            assert!(!is_markup(c) || is_notable(begin), "{c:?}");
        }
    }

    #[test]
    fn a_link_cannot_be_ended_early_and_is_never_anything_but_http() {
        assert_eq!(link("a]b", "https://x.example/(y) z"), r"[a\]b](https://x.example/%28y%29%20z)");
        assert_eq!(link("a", "javascript:alert(1)"), "a");
        assert_eq!(link("a", &format!("https://x.example/{}", "y".repeat(2000))), "a");
    }
}
