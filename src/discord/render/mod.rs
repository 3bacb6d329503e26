//! From an answer to a Discord message: a pure function. The one place that knows how answers look here.
//!
//! **Nothing is ever dropped.** Where Discord's limits do not leave room for everything, it goes on over pages: what is essential first, lists
//! next, details and history last. A fact is never torn, and its sources are named on its own page or one press away.

mod controls;
mod flow;

use std::fmt::Write as _;

use super::escape;
use super::limits::{self, cut, length};
use super::payload::{Embed, Field, Footer, Message};
use crate::answer::{Answer, Citation, Fact, Mark};
use crate::domain::SourceKind;
use crate::language::{Language, say};
use crate::question::Question;
use flow::{Page, Piece};

/// An answer and how it is to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The answer.
    pub answer: &'a Answer,
    /// The question that it answers, for the buttons; without one there are no pages to turn.
    pub question: Option<&'a Question>,
    /// Which side of it.
    pub look: Look,
    /// Which page, from 0; beyond the last means the last.
    pub page: u16,
    /// The revision of the record that the reader saw before.
    pub seen: Option<u64>,
    /// Whether there is a channel to share it with.
    pub share: bool,
    /// Whether there is somebody to report an error to.
    pub report: bool,
    /// The reader's language.
    pub language: &'static Language,
}

/// Which side of an answer is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The answer: its words, or the picture that was asked for and a sentence.
    Answer,
    /// Its words, also where a picture was asked for.
    Text,
    /// Its sources.
    Sources,
}

impl Scene<'_> {
    /// Whether a picture is what was asked for, and is shown in the place of the words that say the same.
    fn is_picture(&self) -> bool {
        self.look == Look::Answer && matches!(self.question, Some(Question::Map(_) | Question::Chart(_)))
    }

    fn is_sources(&self) -> bool {
        self.look == Look::Sources
    }
}

/// Renders.
pub fn message(scene: &Scene<'_>) -> Message {
    if scene.is_picture() {
        return picture(scene);
    }
    let pages = if scene.is_sources() { flow::of_sources(scene.answer) } else { flow::of_answer(scene.answer) };
    let last = pages.len().saturating_sub(1);
    let number = usize::from(scene.page).min(last);
    let empty = Page::default();
    let page = pages.get(number).unwrap_or(&empty);
    Message {
        embeds: vec![embed(scene, page, number)],
        components: controls::rows(scene, page, number, pages.len()),
        ..Message::default()
    }
}

/// What stands beneath a picture: the sentence that answers. The other words are one press away.
fn picture(scene: &Scene<'_>) -> Message {
    let page = Page::default();
    Message {
        embeds: vec![embed(scene, &page, 0)],
        components: controls::rows(scene, &page, 0, 1),
        ..Message::default()
    }
}

/// One page of an answer without any buttons: the embed, the page's number, how many pages there are. For answers whose buttons are made
/// elsewhere.
pub(super) fn leaf(answer: &Answer, page: u16, language: &'static Language) -> (Embed, u16, usize) {
    let scene =
        Scene { answer, question: None, look: Look::Answer, page, seen: None, share: false, report: false, language };
    let pages = flow::of_answer(answer);
    let last = pages.len().saturating_sub(1);
    let number = usize::from(page).min(last);
    let empty = Page::default();
    let embed = embed(&scene, pages.get(number).unwrap_or(&empty), number);
    (embed, u16::try_from(number).unwrap_or(u16::MAX), pages.len())
}

/// A message in our own words, without an answer behind it: a refusal, a failure.
pub fn notice(title: &str, text: &str) -> Message {
    let embed = Embed {
        title: escape::markdown(&cut(title, limits::TITLE / 2)),
        description: escape::markdown(&cut(text, limits::PAGE / 2)),
        ..Embed::default()
    };
    Message { embeds: vec![embed], ..Message::default() }
}

fn embed(scene: &Scene<'_>, page: &Page, number: usize) -> Embed {
    let mut lines = above(scene, number);
    lines.extend(page.lines());
    let mut description = lines.join("\n");
    if description.trim().is_empty() {
        // Discord trims and refuses an embed in which nothing is left.
        "—".clone_into(&mut description);
    }
    let sources = if scene.is_sources() { None } else { sources_field(scene, page) };
    Embed {
        title: title(scene),
        description,
        color: scene.answer.mark.map(Mark::colour),
        fields: sources.into_iter().collect(),
        footer: footer(scene.answer),
        image: None,
    }
}

/// The lines above the facts: what is new since the button was made, how the question was understood, the sentence that answers.
fn above(scene: &Scene<'_>, number: usize) -> Vec<String> {
    let answer = scene.answer;
    let mut lines = Vec::new();
    if let Some(then) = scene.seen.filter(|seen| *seen != answer.as_of.revision) {
        let now = answer.as_of.revision.to_string();
        lines.push(italic(&say!(scene.language, "discord-updated", then = then.to_string(), now = now)));
    }
    if number == 0 && !scene.is_sources() {
        lines.extend(answer.reading.remark.as_deref().map(|remark| italic(&cut(remark, limits::HEADING))));
    }
    // A sentence of ordinary length stays in sight on every page; an endless one is part of the text that goes over pages.
    if flow::is_short(&answer.headline) && !scene.is_sources() {
        lines.push(bold(&answer.headline));
    }
    lines
}

fn title(scene: &Scene<'_>) -> String {
    let heading = &scene.answer.title;
    let text = match (scene.is_sources(), scene.answer.mark) {
        (true, _) => say!(scene.language, "discord-sources-of", title = heading),
        (false, Some(mark)) => format!("{} {heading}", mark.symbol()),
        (false, None) => heading.clone(),
    };
    let escaped = escape::markdown(&text);
    // Escaping at most doubles the length of a text.
    if length(&escaped) <= limits::TITLE { escaped } else { escape::markdown(&cut(&text, limits::TITLE / 2)) }
}

fn footer(answer: &Answer) -> Option<Footer> {
    let text = cut(escape::plain(&answer.as_of.line).trim(), limits::FOOTER);
    (!text.is_empty()).then_some(Footer { text })
}

/// The first few sources that the page cites; the button leads to all.
fn sources_field(scene: &Scene<'_>, page: &Page) -> Option<Field> {
    let mut value = String::new();
    let cited = page.citations();
    let known = scene.answer.citations.iter().filter(|citation| cited.contains(&citation.number));
    for citation in known.take(limits::LINKS) {
        let line = citation_line(citation);
        if length(&value) + length(&line) + 1 > limits::FIELD {
            break;
        }
        if !value.is_empty() {
            value.push('\n');
        }
        value.push_str(&line);
    }
    (!value.is_empty()).then(|| Field { name: say!(scene.language, "discord-sources"), value })
}

fn citation_line(citation: &Citation) -> String {
    let label = if citation.label.trim().is_empty() { citation.source.as_str() } else { &citation.label };
    format!("\\[{}\\] {}", citation.number, escape::link(&cut(label, limits::LABEL), &citation.url))
}

/// What kind of publisher it is, in one sign beside its name.
const fn kind_sign(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Press => "📰",
        SourceKind::Government => "📜",
        SourceKind::Court => "⚖️",
        SourceKind::Parliament => "🏛️",
        SourceKind::Ngo => "🤝",
        SourceKind::Un => "🇺🇳",
        SourceKind::Academic => "🎓",
        SourceKind::Aggregator => "🗂️",
    }
}

fn bold(text: &str) -> String {
    wrapped("**", text)
}

fn italic(text: &str) -> String {
    wrapped("*", text)
}

/// Discord reads a mark beside a space as a plain asterisk, and two pairs around nothing as four.
fn wrapped(mark: &str, text: &str) -> String {
    let text = escape::markdown(text);
    let text = text.trim();
    if text.is_empty() { String::new() } else { format!("{mark}{text}{mark}") }
}

/// A fact as one piece of text, or several where it is endless.
fn fact_pieces(fact: &Fact, place: flow::Place) -> Vec<Piece> {
    let mut lines = limits::split(&fact.text, limits::PIECE, escape::escaped_length);
    let numbers = numbers(&fact.citations);
    match lines.last_mut() {
        Some(last) if length(&numbers) <= limits::HEADING => *last = format!("{} {numbers}", last.trim_end()),
        _ => lines.extend(limits::split(&numbers, limits::PIECE, escape::escaped_length)),
    }
    let mut lines: Vec<String> = lines.iter().map(|line| escape::markdown(line.trim())).collect();
    if let Some(first) = lines.first_mut() {
        *first = headed(fact, first);
    }
    lines.retain(|line| !line.is_empty());
    let name = fact.label.as_ref().unwrap_or(&fact.text);
    let more = fact.more.as_ref().map(|question| (escape::plain(name).into_owned(), question));
    flow::pieces(lines, place, &fact.citations, more)
}

/// The statement after its mark and its label.
fn headed(fact: &Fact, text: &str) -> String {
    let mark = fact.mark.map(|mark| format!("{} ", mark.symbol())).unwrap_or_default();
    let label = fact.label.as_deref().map(|label| bold(&cut(label, limits::HEADING))).unwrap_or_default();
    let dash = if label.is_empty() || text.is_empty() { "" } else { " — " };
    format!("{mark}{label}{dash}{text}")
}

/// "[1][2]", and "[3–7]" for more than two in a row.
fn numbers(citations: &[u16]) -> String {
    let mut text = String::new();
    let mut rest = citations;
    while let Some(&first) = rest.first() {
        let follows = |(number, expected): &(&u16, u32)| u32::from(**number) == *expected;
        let run = rest.iter().zip(u32::from(first)..).take_while(follows).count();
        let (taken, left) = rest.split_at(if run > 2 { run } else { 1 });
        // Writing to a string cannot fail.
        let _ = match taken.last() {
            Some(last) if run > 2 => write!(text, "[{first}–{last}]"),
            _ => write!(text, "[{first}]"),
        };
        rest = left;
    }
    text
}

#[cfg(test)]
mod tests;
