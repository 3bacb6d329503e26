//! An answer as text for a terminal or a file: linear, word before symbol before colour, no drawing characters.

use std::io::{self, Write};

use anstyle::{Ansi256Color, Style};

use super::safe::{address, neutral};
use super::surface::Surface;
use super::wrap::{Paragraph, Piece};
use crate::answer::{Answer, Block, Citation, Fact, FollowUp, Mark};
use crate::command;
use crate::language::{Language, say};

/// Writes an answer.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn write(out: &mut dyn Write, answer: &Answer, language: &Language, surface: Surface) -> io::Result<()> {
    let page = Page { language, surface };
    let mut groups = vec![page.head(answer)];
    groups.extend(page.blocks(answer));
    groups.push(page.sources(&answer.citations));
    groups.push(page.offers(answer));
    groups.push(vec![Paragraph::new(vec![dim(neutral(&answer.as_of.line))])]);
    let mut first = true;
    for group in groups.iter().filter(|group| !group.is_empty()) {
        if !std::mem::take(&mut first) {
            writeln!(out)?;
        }
        group.iter().try_for_each(|paragraph| paragraph.write(out, surface))?;
    }
    Ok(())
}

/// Writes one paragraph of plain words.
pub(super) fn paragraph(out: &mut dyn Write, text: String, surface: Surface) -> io::Result<()> {
    Paragraph::new(vec![piece(text)]).write(out, surface)
}

/// How answers are put into paragraphs.
struct Page<'l> {
    language: &'l Language,
    surface: Surface,
}

impl Page<'_> {
    /// What was understood, the title and the one sentence.
    fn head(&self, answer: &Answer) -> Vec<Paragraph> {
        let mut title = self.symbol(answer.mark);
        title.push(Piece { text: self.words(&answer.title), style: style(answer.mark).bold(), link: None });
        let remark = answer.reading.remark.iter().map(|remark| Paragraph::new(vec![piece(self.words(remark))]));
        let mut head: Vec<Paragraph> = remark.collect();
        if !answer.title.is_empty() {
            head.push(Paragraph::new(title));
        }
        if !answer.headline.is_empty() {
            head.push(Paragraph::new(vec![piece(self.words(&answer.headline))]));
        }
        head
    }

    /// A group for each block; one without a title goes on where another one ended.
    fn blocks(&self, answer: &Answer) -> Vec<Vec<Paragraph>> {
        let untitled = |block: &Block| block.title.is_none();
        let runs = answer.blocks.chunk_by(|before, after| untitled(before) && untitled(after));
        runs.map(|run| run.iter().flat_map(|block| self.block(block, &answer.citations)).collect()).collect()
    }

    fn block(&self, block: &Block, citations: &[Citation]) -> Vec<Paragraph> {
        let title = block.title.iter().map(|title| heading(self.words(title)));
        title.chain(block.facts.iter().map(|fact| self.fact(fact, citations))).collect()
    }

    /// `- ✅ Answer: agreed (2025-06-11). [1][2]`
    fn fact(&self, fact: &Fact, citations: &[Citation]) -> Paragraph {
        let mut pieces = self.symbol(fact.mark);
        if let Some(label) = &fact.label {
            let label = say!(self.language, "console-label", label = self.words(label));
            pieces.push(Piece { text: label, style: style(fact.mark).bold(), link: None });
            pieces.push(piece(" ".to_owned()));
        }
        pieces.push(piece(self.words(&fact.text)));
        pieces.extend(numbers(&fact.citations, citations));
        Paragraph::marked("- ", pieces)
    }

    fn sources(&self, citations: &[Citation]) -> Vec<Paragraph> {
        let mut group = Vec::new();
        if !citations.is_empty() {
            group.push(heading(say!(self.language, "console-sources")));
        }
        for citation in citations {
            let marker = format!("[{}] ", citation.number);
            let hang = marker.len();
            let url = address(&citation.url);
            let label = say!(self.language, "console-label", label = neutral(&citation.label));
            let link = (!url.is_empty()).then(|| url.clone());
            let title = Piece { text: neutral(&citation.title), style: Style::new(), link };
            group.push(Paragraph::marked(marker, vec![piece(format!("{label} ")), title]));
            if !self.surface.links {
                group.push(Paragraph { indent: hang, ..Paragraph::new(vec![dim(url)]) });
            }
        }
        group
    }

    /// The meanings to choose from, then what may be asked next, numbered through as [`super::offers`] counts them.
    fn offers(&self, answer: &Answer) -> Vec<Paragraph> {
        let mut group = Vec::new();
        for (place, offer) in super::offers(answer).enumerate() {
            if place == 0 {
                group.push(heading(say!(self.language, "console-offers")));
            }
            group.push(self.offer(place + 1, offer));
        }
        group
    }

    fn offer(&self, number: usize, offer: &FollowUp) -> Paragraph {
        let command = command::write(&offer.question);
        let text = say!(self.language, "console-offer", label = &offer.label, command = command);
        Paragraph::marked(format!("{number}. "), vec![piece(self.words(&text))])
    }

    /// The symbol of a mark with a blank behind it; the word stands in the text in any case.
    fn symbol(&self, mark: Option<Mark>) -> Vec<Piece> {
        let mark = mark.filter(|_| !self.surface.plain);
        let symbol = |mark: Mark| Piece { text: format!("{} ", mark.symbol()), style: style(Some(mark)), link: None };
        mark.map(symbol).into_iter().collect()
    }

    fn words(&self, text: &str) -> String {
        let text = neutral(text);
        if self.surface.plain { without_flags(&text) } else { text }
    }
}

/// ` [1][2]`, each linked where the terminal can.
fn numbers(numbers: &[u16], citations: &[Citation]) -> Vec<Piece> {
    let blank = if numbers.is_empty() { None } else { Some(piece(" ".to_owned())) };
    let link = |number: &u16| citations.iter().find(|citation| citation.number == *number).map(|c| address(&c.url));
    let number = |number: &u16| Piece { link: link(number), ..dim(format!("[{number}]")) };
    blank.into_iter().chain(numbers.iter().map(number)).collect()
}

fn heading(text: String) -> Paragraph {
    Paragraph::new(vec![Piece { text, style: Style::new().bold(), link: None }])
}

fn dim(text: String) -> Piece {
    Piece { text, style: Style::new().dimmed(), link: None }
}

fn piece(text: String) -> Piece {
    Piece { text, ..Piece::default() }
}

/// Regional indicators make the flags; screen readers spell them out before every name.
fn without_flags(text: &str) -> String {
    let is_half = |letter: char| ('\u{1f1e6}'..='\u{1f1ff}').contains(&letter);
    let mut parts = text.split(is_half);
    let first = parts.next().unwrap_or_default().to_owned();
    // The blank behind a flag belongs to it.
    parts.fold(first, |kept, part| kept + part.strip_prefix(' ').unwrap_or(part))
}

/// The mark's colour as the nearest of the 256 that nearly every terminal has.
fn style(mark: Option<Mark>) -> Style {
    let Some(mark) = mark else { return Style::new() };
    let [_, red, green, blue] = mark.colour().to_be_bytes();
    let index = 16 + 36 * level(red) + 6 * level(green) + level(blue);
    Style::new().fg_color(Some(Ansi256Color(index).into()))
}

/// The nearest of the levels 0, 95, 135, 175, 215 and 255 of the colour cube.
const fn level(value: u8) -> u8 {
    match value {
        0..48 => 0,
        48..115 => 1,
        _ => (value - 35) / 40,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_come_near_the_palette() {
        let index = |mark: Mark| style(Some(mark)).get_fg_color();
        assert_eq!(index(Mark::Agreed), Some(Ansi256Color(36).into()));
        assert_eq!(index(Mark::Declined), Some(Ansi256Color(166).into()));
    }

    #[test]
    fn flags_go_and_names_stay() {
        assert_eq!(without_flags("🇵🇪 Peru — Declined"), "Peru — Declined");
        assert_eq!(without_flags("Rwanda, 🇵🇪 Peru and 🇽🇰 Kosovo "), "Rwanda, Peru and Kosovo ");
    }
}
