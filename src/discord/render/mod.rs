//! From an answer to a Discord message: a pure function. The one place that knows how answers look here.
//!
//! **Nothing is ever dropped.** Where Discord's limits do not leave room for everything, it goes on over pages: what is essential first, lists
//! next, details and history last. A fact is never torn, and its sources are named on its own page or one press away.

mod controls;
mod flow;

use std::borrow::Cow;

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
    let above = above(scene, number);
    let mut description = String::with_capacity(above.iter().map(|line| line.len() + 1).sum::<usize>() + page.size());
    for line in above.iter().map(String::as_str).chain(page.lines()) {
        if !description.is_empty() {
            description.push('\n');
        }
        description.push_str(line);
    }
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
    let mut value = String::with_capacity(limits::FIELD);
    let cited = page.citations();
    let known = scene.answer.citations.iter().filter(|citation| cited.contains(&citation.number));
    for citation in known.take(limits::LINKS) {
        let end = value.len();
        if end > 0 {
            value.push('\n');
        }
        push_citation(&mut value, citation);
        if value.len() > limits::FIELD && length(&value) > limits::FIELD {
            value.truncate(end);
            break;
        }
    }
    (!value.is_empty()).then(|| Field { name: say!(scene.language, "discord-sources"), value })
}

fn push_citation(line: &mut String, citation: &Citation) {
    let label = if citation.label.trim().is_empty() { citation.source.as_str() } else { &citation.label };
    line.extend(["\\[", &citation.number.to_string(), "\\] "]);
    escape::push_link(line, &cut(label, limits::LABEL), &citation.url);
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

fn wrapped(mark: &str, text: &str) -> String {
    let mut wrapped = String::with_capacity(text.len() + text.len() / 8 + 8);
    push_wrapped(&mut wrapped, mark, text);
    wrapped
}

/// Discord reads a mark beside a space as a plain asterisk, and two pairs around nothing as four.
fn push_wrapped(line: &mut String, mark: &str, text: &str) {
    let begin = line.len();
    line.push_str(mark);
    escape::push_markdown(line, text.trim());
    trim_from(line, begin + mark.len());
    if line.len() == begin + mark.len() { line.truncate(begin) } else { line.push_str(mark) }
}

/// Takes away the blanks at both ends of what stands behind a place.
fn trim_from(line: &mut String, place: usize) {
    let text = line.get(place..).unwrap_or_default();
    let (before, after) = (text.len() - text.trim_start().len(), text.trim_end().len());
    line.truncate(place + after);
    line.drain(place..(place + before).min(line.len()));
}

/// A fact as one piece of text, or several where it is endless.
fn fact_pieces(fact: &Fact, place: flow::Place) -> Vec<Piece> {
    let numbers = numbers(&fact.citations);
    let mut parts = limits::split(&fact.text, limits::PIECE, escape::escaped_length);
    let beside = if length(&numbers) <= limits::HEADING {
        numbers.as_str()
    } else {
        parts.extend(limits::split(&numbers, limits::PIECE, escape::escaped_length));
        ""
    };
    let last = parts.len().saturating_sub(1);
    let line = |(number, part): (usize, &Cow<'_, str>)| {
        let (head, tail) = ((number == 0).then_some(fact), if number == last { beside } else { "" });
        line(head, part.trim(), tail)
    };
    let lines = parts.iter().enumerate().map(line).filter(|line| !line.is_empty()).collect();
    let name = fact.label.as_ref().unwrap_or(&fact.text);
    let more = fact.more.as_ref().map(|question| (escape::plain(name).into_owned(), question));
    flow::pieces(lines, place, &fact.citations, more)
}

/// The statement after the fact's mark and label, with the numbers of its sources behind it.
fn line(head: Option<&Fact>, text: &str, numbers: &str) -> String {
    let mut line = String::with_capacity(text.len() + text.len() / 8 + 96);
    if let Some(fact) = head {
        line.extend(fact.mark.iter().flat_map(|mark| [mark.symbol(), " "]));
        let label = line.len();
        push_wrapped(&mut line, "**", &cut(fact.label.as_deref().unwrap_or_default(), limits::HEADING));
        let labelled = line.len() > label;
        line.push_str(if labelled && !(text.is_empty() && numbers.is_empty()) { " — " } else { "" });
    }
    escape::push_markdown(&mut line, text);
    line.push_str(if text.is_empty() || numbers.is_empty() { "" } else { " " });
    escape::push_markdown(&mut line, numbers);
    line
}

/// "[1][2]", and "[3–7]" for more than two in a row.
fn numbers(citations: &[u16]) -> String {
    let mut text = String::new();
    let mut rest = citations;
    while let Some(&first) = rest.first() {
        let follows = |(number, expected): &(&u16, u32)| u32::from(**number) == *expected;
        let run = rest.iter().zip(u32::from(first)..).take_while(follows).count();
        let (taken, left) = rest.split_at(if run > 2 { run } else { 1 });
        match taken.last() {
            Some(last) if run > 2 => text.extend(["[", &first.to_string(), "–", &last.to_string(), "]"]),
            _ => text.extend(["[", &first.to_string(), "]"]),
        }
        rest = left;
    }
    text
}

#[cfg(test)]
mod tests;
