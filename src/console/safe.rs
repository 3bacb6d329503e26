//! The boundary: texts that came from outside lose whatever would command a terminal or change the order of what is read.

/// The text without control characters, bidirectional controls and characters that cannot be seen. Line ends and tabs become blanks;
/// a control character becomes U+FFFD, so that an attempt can be seen.
///
/// Joiners stay: names in Persian and families of emoji need them. The text itself is kept as it is stored; only what is shown is changed.
pub fn neutral(text: &str) -> String {
    text.chars().filter_map(shown).collect()
}

/// The same for a message of several lines.
pub fn neutral_lines(text: &str) -> String {
    text.split('\n').map(neutral).collect::<Vec<_>>().join("\n")
}

fn shown(letter: char) -> Option<char> {
    match letter {
        '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{200e}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' => None,
        control if control.is_control() => Some(char::REPLACEMENT_CHARACTER),
        other => Some(other),
    }
}

/// An address that can stand inside a hyperlink escape or a pair of parentheses: nothing but visible ASCII without quotes and brackets.
pub fn address(url: &str) -> String {
    let mut safe = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            b'"' | b'<' | b'>' | b'\\' | b'`' | b'(' | b')' | b'{' | b'}' | b'|' | b'^' => encode(byte, &mut safe),
            visible if visible.is_ascii_graphic() => safe.push(char::from(visible)),
            other => encode(other, &mut safe),
        }
    }
    safe
}

fn encode(byte: u8, into: &mut String) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    into.push('%');
    for half in [byte >> 4, byte & 15] {
        into.extend(DIGITS.get(usize::from(half)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_commands_a_terminal_or_reorders_text_is_taken_out() {
        let rows = [
            ("plain ✅ 🇵🇪 Peru", "plain ✅ 🇵🇪 Peru"),
            ("a\u{1b}[31mb\u{7}", "a\u{fffd}[31mb\u{fffd}"),
            ("a\u{9b}31mb", "a\u{fffd}31mb"),
            ("a\u{202e}b\u{2066}c\u{200f}", "abc"),
            ("two\r\nlines\tand", "two  lines and"),
            ("👩\u{200d}👧 می\u{200c}روم", "👩\u{200d}👧 می\u{200c}روم"),
        ];
        for (text, wanted) in rows {
            assert_eq!(neutral(text), wanted);
        }
    }

    #[test]
    fn an_address_is_visible_ascii() {
        assert_eq!(address("https://a.example/x?y=1#z"), "https://a.example/x?y=1#z");
        assert_eq!(address("https://a.example/Ж (1)\u{1b}\\"), "https://a.example/%D0%96%20%281%29%1B%5C");
    }
}
