//! Paragraphs of styled text, broken at the width of a surface.
//!
//! Widths are those of whole words: a flag or a symbol with a variation selector is wider or narrower than the sum of its characters.
//! Styles are put on after the breaking, line by line, so that none of them reaches into the indent.

use std::io::{self, Write};
use std::ops::Range;

use anstyle::Style;
use textwrap::WordSeparator;
use textwrap::core::Fragment;
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_width::UnicodeWidthStr;

use super::surface::Surface;

/// A piece of text that looks one way.
#[derive(Debug, Clone, Default)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) style: Style,
    /// The address behind it.
    pub(super) link: Option<String>,
}

/// Text that begins with a marker and hangs behind it.
#[derive(Debug, Clone, Default)]
pub(super) struct Paragraph {
    /// What the first line begins with, such as `[1] `.
    pub(super) marker: String,
    /// The indent of the marker.
    pub(super) indent: usize,
    /// How much further the following lines are indented.
    pub(super) hang: usize,
    /// The text.
    pub(super) pieces: Vec<Piece>,
}

impl Paragraph {
    pub(super) fn new(pieces: Vec<Piece>) -> Self {
        Self { pieces, ..Self::default() }
    }

    /// A paragraph behind a marker.
    pub(super) fn marked(marker: impl Into<String>, pieces: Vec<Piece>) -> Self {
        let marker = marker.into();
        Self { hang: marker.width(), marker, indent: 0, pieces }
    }

    /// Writes the paragraph, and a line end.
    pub(super) fn write(&self, out: &mut dyn Write, surface: Surface) -> io::Result<()> {
        let text: String = self.pieces.iter().map(|piece| piece.text.as_str()).collect();
        let first = self.indent + self.marker.width();
        for (number, line) in lines(&text, surface.width, first, self.indent + self.hang).into_iter().enumerate() {
            let indent = if number == 0 { self.indent } else { self.indent + self.hang };
            write!(out, "{:indent$}{}", "", if number == 0 { self.marker.as_str() } else { "" })?;
            self.write_line(out, line, surface)?;
            writeln!(out)?;
        }
        Ok(())
    }

    /// The parts of the pieces that lie in one line.
    fn write_line(&self, out: &mut dyn Write, line: Range<usize>, surface: Surface) -> io::Result<()> {
        let mut begin = 0;
        for piece in &self.pieces {
            let end = begin + piece.text.len();
            let (from, to) = (line.start.max(begin), line.end.min(end));
            if from < to {
                let text = piece.text.get(from - begin..to - begin).unwrap_or_default();
                write_piece(out, text, piece, surface)?;
            }
            begin = end;
        }
        Ok(())
    }
}

fn write_piece(out: &mut dyn Write, text: &str, piece: &Piece, surface: Surface) -> io::Result<()> {
    let style = if surface.colour { piece.style } else { Style::new() };
    match piece.link.as_deref().filter(|_| surface.links) {
        Some(link) => write!(out, "\u{1b}]8;;{link}\u{1b}\\{style}{text}{style:#}\u{1b}]8;;\u{1b}\\"),
        None => write!(out, "{style}{text}{style:#}"),
    }
}

/// A word with its place in the text.
#[derive(Debug)]
struct Word {
    range: Range<usize>,
    width: usize,
    blank: usize,
}

impl Fragment for Word {
    #[expect(clippy::cast_precision_loss, reason = "a word is not 2^53 columns wide")]
    fn width(&self) -> f64 {
        self.width as f64
    }
    #[expect(clippy::cast_precision_loss, reason = "nor is the blank behind it")]
    fn whitespace_width(&self) -> f64 {
        self.blank as f64
    }
    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// Where the lines of a text begin and end. A word that is wider than a line stands on a line of its own, whole.
#[expect(clippy::cast_precision_loss, reason = "no line is 2^53 columns wide")]
fn lines(text: &str, width: Option<usize>, first: usize, rest: usize) -> Vec<Range<usize>> {
    let Some(width) = width else {
        return std::iter::once(0..text.trim_end().len()).collect();
    };
    let words = words(text);
    let room = |indent: usize| width.saturating_sub(indent).max(1) as f64;
    let broken = wrap_first_fit(&words, &[room(first), room(rest)]);
    broken.into_iter().filter_map(|line| Some(line.first()?.range.start..line.last()?.range.end)).collect()
}

/// The words between which a line may be broken, as Unicode's annex 14 says; addresses and dates stay whole.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut begin = 0;
    for word in WordSeparator::UnicodeBreakProperties.find_words(text) {
        let end = begin + word.word.len();
        let piece = Word { range: begin..end, width: word.word.width(), blank: word.whitespace.width() };
        begin = end + word.whitespace.len();
        match words.last_mut() {
            // Annex 14 would break an address at its slashes: it could then neither be opened nor copied.
            Some(last) if last.blank == 0 && text.get(last.range.clone()).is_some_and(|text| text.contains("://")) => {
                last.range.end = piece.range.end;
                last.width += piece.width;
                last.blank = piece.blank;
            }
            _ => words.push(piece),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(text: &str, width: usize, marker: &str) -> String {
        let piece = Piece { text: text.into(), ..Piece::default() };
        let mut out = Vec::new();
        let surface = Surface { width: Some(width), ..Surface::PAPER };
        Paragraph::marked(marker, vec![piece]).write(&mut out, surface).expect("memory");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn lines_hang_behind_their_marker() {
        assert_eq!(wrapped("one two three four", 11, "[1] "), "[1] one two\n    three\n    four\n");
    }

    #[test]
    fn flags_and_wide_letters_count_as_they_are_shown() {
        assert_eq!(wrapped("🇵🇪 Peru 秘鲁", 7, ""), "🇵🇪 Peru\n秘鲁\n");
        assert_eq!(wrapped("日本語日本語", 4, ""), "日本\n語日\n本語\n");
    }

    #[test]
    fn addresses_and_dates_stay_whole() {
        assert_eq!(
            wrapped("see https://a.example/b/c-d/e on 2025-06-25", 10, ""),
            "see\nhttps://a.example/b/c-d/e\non\n2025-06-25\n"
        );
    }

    #[test]
    fn styles_end_with_their_line_and_do_not_reach_into_the_indent() {
        let piece =
            Piece { text: "one two".into(), style: Style::new().bold(), link: Some("https://a.example/".into()) };
        let surface = Surface { width: Some(5), colour: true, links: true, plain: false };
        let mut out = Vec::new();
        Paragraph::marked("- ", vec![piece]).write(&mut out, surface).expect("memory");
        let (open, close) = ("\u{1b}]8;;https://a.example/\u{1b}\\\u{1b}[1m", "\u{1b}[0m\u{1b}]8;;\u{1b}\\");
        assert_eq!(String::from_utf8(out).expect("text"), format!("- {open}one{close}\n  {open}two{close}\n"));
    }
}
