//! Text over pages: pieces that are never torn, put on as few pages as they need.

use std::collections::BTreeSet;

use super::super::escape;
use super::super::limits::{self, cut, length};
use super::{bold, fact_pieces, kind_sign};
use crate::answer::{Answer, Block, Citation, Importance};
use crate::question::Question;

/// Where a piece stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The number of its block.
    block: usize,
    /// Whether it is a row of a list.
    row: bool,
}

/// Some lines that stay together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    text: String,
    place: Place,
    citations: Vec<u16>,
    /// Where to read more about a row: its name and the question.
    more: Option<(String, Question)>,
}

/// What fits on one page.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// Each with the title of its block, where that begins or goes on here.
    pieces: Vec<(Option<String>, Piece)>,
    used: usize,
    rows: usize,
}

impl Page {
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().flat_map(|(title, piece)| title.as_deref().into_iter().chain([piece.text.as_str()]))
    }

    /// How many bytes the lines have, with their ends.
    pub(super) fn size(&self) -> usize {
        self.lines().map(|line| line.len() + 1).sum()
    }

    pub(super) fn citations(&self) -> BTreeSet<u16> {
        self.pieces.iter().flat_map(|(_, piece)| piece.citations.iter().copied()).collect()
    }

    /// What the rows of this page lead to.
    pub(super) fn more(&self) -> impl Iterator<Item = (&str, &Question)> {
        self.pieces
            .iter()
            .filter_map(|(_, piece)| piece.more.as_ref().map(|(name, question)| (name.as_str(), question)))
    }

    fn has_room_for(&self, cost: usize, piece: &Piece) -> bool {
        self.pieces.is_empty() || (self.used + cost <= ROOM && !(piece.place.row && self.rows >= limits::ROWS_PER_PAGE))
    }

    fn put(&mut self, title: Option<String>, piece: Piece, cost: usize) {
        self.used += cost;
        self.rows += usize::from(piece.place.row);
        self.pieces.push((title, piece));
    }
}

/// The lines above the facts need this much at most: three sentences, escaped.
const ABOVE: usize = 1000;
const ROOM: usize = limits::PAGE - ABOVE;

/// Whether a sentence is short enough to stand above every page.
pub(super) fn is_short(headline: &str) -> bool {
    headline.len() <= ABOVE / 6 || escape::escaped_length(headline) <= ABOVE / 3
}

/// Pieces from the lines of one fact: the citations stand with its last.
pub(super) fn pieces(
    lines: Vec<String>,
    place: Place,
    citations: &[u16],
    more: Option<(String, &Question)>,
) -> Vec<Piece> {
    let last = lines.len().saturating_sub(1);
    let mut more = more.map(|(name, question)| (name, question.clone()));
    let piece = |(number, text)| Piece {
        text,
        place,
        citations: if number == last { citations.to_vec() } else { Vec::new() },
        more: more.take(),
    };
    lines.into_iter().enumerate().map(piece).collect()
}

/// The pages of an answer. In the order of the answer if one page is enough; otherwise what is essential first and history last.
pub(super) fn of_answer(answer: &Answer) -> Vec<Page> {
    let mut blocks: Vec<(usize, &Block)> = answer.blocks.iter().enumerate().collect();
    let as_written = paginate(answer, &blocks);
    if as_written.len() == 1 {
        return as_written;
    }
    blocks.sort_by_key(|(_, block)| rank(block));
    paginate(answer, &blocks)
}

fn rank(block: &Block) -> u8 {
    match (block.paged, block.importance) {
        (false, Importance::Essential) => 0,
        (true, _) => 1,
        (false, Importance::Detail) => 2,
        (false, Importance::History) => 3,
    }
}

fn paginate(answer: &Answer, blocks: &[(usize, &Block)]) -> Vec<Page> {
    let headline = if is_short(&answer.headline) { Vec::new() } else { endless(&answer.headline) };
    let facts = blocks.iter().flat_map(|(block, content)| {
        let place = Place { block: *block, row: content.paged };
        content.facts.iter().flat_map(move |fact| fact_pieces(fact, place))
    });
    let title = |block: usize| {
        let title = answer.blocks.get(block)?.title.as_deref()?;
        Some(bold(&cut(title, limits::HEADING))).filter(|title| !title.is_empty())
    };
    fill(headline.into_iter().chain(facts), title)
}

/// A headline too long to stand above every page: the first pieces of the first.
fn endless(headline: &str) -> Vec<Piece> {
    let lines = limits::split(headline, limits::PIECE, escape::escaped_length)
        .iter()
        .map(|line| escape::markdown(line.trim()))
        .collect();
    pieces(lines, Place { block: usize::MAX, row: false }, &[], None)
}

/// The pages of the list of sources.
pub(super) fn of_sources(answer: &Answer) -> Vec<Page> {
    let place = Place { block: 0, row: true };
    let rows = answer.citations.iter().flat_map(|citation| pieces(vec![source_row(citation)], place, &[], None));
    fill(rows, |_| None)
}

fn source_row(citation: &Citation) -> String {
    let title = if citation.title.trim().is_empty() { &citation.label } else { &citation.title };
    let link = escape::link(&cut(title, limits::HEADING), &citation.url);
    let label = escape::markdown(&cut(&citation.label, limits::HEADING));
    let language = escape::markdown(&cut(&citation.language, 16));
    format!("\\[{}\\] {} {link}\n{label} · {language}", citation.number, kind_sign(citation.kind))
}

fn fill(pieces: impl Iterator<Item = Piece>, title: impl Fn(usize) -> Option<String>) -> Vec<Page> {
    let mut pages = vec![Page::default()];
    let mut current: Option<usize> = None;
    for piece in pieces {
        let own = cost(&piece.text);
        let opens = current != Some(piece.place.block);
        let mut heading = opens.then(|| title(piece.place.block)).flatten();
        let together = own + heading.as_deref().map_or(0, cost);
        if !pages.last().is_some_and(|page| page.has_room_for(together, &piece)) {
            pages.push(Page::default());
            heading = heading.or_else(|| title(piece.place.block));
        }
        current = Some(piece.place.block);
        if let Some(page) = pages.last_mut() {
            let cost = own + heading.as_deref().map_or(0, cost);
            page.put(heading, piece, cost);
        }
    }
    pages
}

fn cost(line: &str) -> usize {
    length(line) + 1
}
