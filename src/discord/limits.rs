//! Discord's limits, and the two ways of keeping to them: leave out, or cut a label.
//!
//! Lengths are counted in UTF-16 units. Discord's documentation does not say what it counts; no way of counting characters gives more.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation as _;

/// An embed's title.
pub const TITLE: usize = 256;
/// The text of one page. Discord allows 4096; a wall of text is not read, and what is left over is room for the rest of the 6000.
pub const PAGE: usize = 3500;
/// A fact up to this length, counted with its escapes, is never torn. The record allows 300 characters for a summary; what is longer goes on
/// in a second piece, between sentences.
pub const PIECE: usize = 1600;
/// A block's title.
pub const HEADING: usize = 200;
/// A field's text.
pub const FIELD: usize = 1024;
/// The small print. Discord allows 2048; title, text, field and this together stay below 6000.
pub const FOOTER: usize = 700;
/// Rows of a list on one page.
pub const ROWS_PER_PAGE: usize = 15;
/// Sources named under a text; the others are one press away.
pub const LINKS: usize = 5;
/// Buttons in a row.
pub const BUTTONS_PER_ROW: usize = 5;
/// A button's label; longer ones are shown cut off on phones.
pub const BUTTON: usize = 38;
/// Entries of a menu or an autocomplete box.
pub const ENTRIES: usize = 25;
/// An entry's label or value, a command's description, a custom id.
pub const LABEL: usize = 100;
/// What somebody is told who cannot see a picture.
pub const DESCRIPTION: usize = 1024;
/// A form's title, and the label of one of its inputs.
pub const MODAL: usize = 45;
/// Inputs of a form.
pub const INPUTS: usize = 5;
/// Characters that can be typed into one input.
pub const INPUT: u16 = 4000;
/// A link's address; a longer one is not linked, so that a source always has room for its name.
pub const URL: usize = 700;

/// How long a text is.
pub fn length(text: &str) -> usize {
    // One unit a character, two for one of four bytes: counted without decoding, because everything that is sent is measured.
    let units = |byte: &u8| u8::from(byte & 0xC0 != 0x80) + u8::from(*byte >= 0xF0);
    // The count of so many bytes fits into one, which the compiler makes sixteen of at a time.
    text.as_bytes().chunks(127).map(|bytes| usize::from(bytes.iter().map(units).sum::<u8>())).sum()
}

/// The text, shortened to `most` at a character that a reader would call one, with an ellipsis. For labels and headings, never for facts.
pub fn cut(text: &str, most: usize) -> String {
    // No text is longer than its bytes.
    if text.len() <= most || length(text) <= most {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = 1;
    for grapheme in text.graphemes(true) {
        used += length(grapheme);
        if used > most {
            break;
        }
        short.push_str(grapheme);
    }
    short.push('…');
    short
}

/// The text in pieces that measure at most `most`: between sentences where that is possible, otherwise between words, otherwise anywhere.
pub fn split(text: &str, most: usize, measure: fn(&str) -> usize) -> Vec<Cow<'_, str>> {
    // No measure counts a byte more than twice, so most texts need not be measured.
    if text.len() <= most / 2 || measure(text) <= most {
        return vec![Cow::Borrowed(text)];
    }
    let mut pieces = Vec::new();
    let (mut piece, mut used) = (String::new(), 0);
    for part in smallest_parts(text, most, measure) {
        let cost = measure(part);
        if used > 0 && used + cost > most {
            pieces.push(Cow::Owned(std::mem::take(&mut piece)));
            used = 0;
        }
        piece.push_str(part);
        used += cost;
    }
    pieces.push(Cow::Owned(piece));
    pieces
}

/// Sentences; the words of those that are too long; the characters of those words that are too long.
fn smallest_parts(text: &str, most: usize, measure: fn(&str) -> usize) -> Vec<&str> {
    let mut parts = Vec::new();
    for sentence in text.split_sentence_bounds() {
        if measure(sentence) <= most {
            parts.push(sentence);
            continue;
        }
        for word in sentence.split_word_bounds() {
            if measure(word) <= most { parts.push(word) } else { parts.extend(characters(word, most, measure)) }
        }
    }
    parts
}

/// A grapheme can itself be endless: a letter under a tower of combining marks.
fn characters(word: &str, most: usize, measure: fn(&str) -> usize) -> impl Iterator<Item = &str> {
    word.graphemes(true).flat_map(move |grapheme| {
        let torn = measure(grapheme) > most;
        let whole = (!torn).then_some(grapheme).into_iter();
        let pieces = torn.then(|| grapheme.split_inclusive(|_| true)).into_iter().flatten();
        whole.chain(pieces)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_what_utf_16_needs() {
        for text in ["", "Peru", "Côte d’Ivoire", "🇵🇪 Peru", "漢字", "e\u{301}"] {
            assert_eq!(length(text), text.encode_utf16().count(), "{text}");
        }
    }

    #[test]
    fn a_short_text_stays_as_it_is() {
        assert_eq!(cut("Peru", 4), "Peru");
        assert_eq!(split("Peru said no.", 20, length), ["Peru said no."]);
    }

    #[test]
    fn a_label_is_cut_between_what_a_reader_calls_characters() {
        assert_eq!(cut("🇵🇪🇵🇪🇵🇪", 9), "🇵🇪🇵🇪…");
        assert_eq!(cut("Peru", 3), "Pe…");
    }

    #[test]
    fn a_text_is_split_between_sentences_before_words_before_characters() {
        assert_eq!(split("One. Two. Three.", 10, length), ["One. Two. ", "Three."]);
        assert_eq!(split("one two three", 8, length), ["one two ", "three"]);
        assert_eq!(split("abcdefgh", 3, length), ["abc", "def", "gh"]);
    }

    #[test]
    fn nothing_is_lost_by_splitting() {
        let tower = format!("e{}", "\u{301}".repeat(50));
        for text in [tower.as_str(), "", "a. b. c", "مرحبا بالعالم. שלום עולם"] {
            for most in [4, 7, 10] {
                let pieces = split(text, most, length);
                assert_eq!(pieces.concat(), text);
                assert!(pieces.iter().all(|piece| length(piece) <= most), "{pieces:?}");
            }
        }
    }
}
