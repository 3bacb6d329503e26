//! An answer as JSON: the contract of docs/json.md and data/schema/answer.schema.json, for programs.
//!
//! Texts are as the record has them: a program that shows them neutralises them at its own boundary.

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use crate::answer::{Answer, Block, Citation, Fact, FollowUp, Illustration, Reading, Value};
use crate::command;

#[derive(Serialize)]
struct AnswerShape<'a> {
    outcome: &'static str,
    reading: ReadingShape<'a>,
    headline: &'a str,
    title: &'a str,
    mark: Option<&'static str>,
    countries: Vec<&'a str>,
    value: ValueShape<'a>,
    facts: Vec<FactShape<'a>>,
    notes: Vec<NoteShape<'a>>,
    picture: Option<PictureShape<'a>>,
    choices: Vec<OfferShape<'a>>,
    follow_ups: Vec<OfferShape<'a>>,
    citations: Vec<CitationShape<'a>>,
    as_of: String,
    known_up_to: String,
    edition: &'a str,
    revision: u64,
}

#[derive(Serialize)]
struct ReadingShape<'a> {
    intent: &'a str,
    countries: Vec<&'a str>,
    command: Option<&'a str>,
    remark: Option<&'a str>,
}

#[derive(Serialize)]
struct FactShape<'a> {
    text: String,
    event: Option<String>,
    events: Vec<String>,
    sources: Vec<&'a str>,
    label: Option<&'a str>,
    mark: Option<&'static str>,
    section: Option<&'a str>,
}

#[derive(Serialize)]
struct NoteShape<'a> {
    text: String,
    label: Option<&'a str>,
    section: Option<&'a str>,
}

/// Asking the command gives the picture's words; `demarche map` and `demarche chart` draw it.
#[derive(Serialize)]
struct PictureShape<'a> {
    command: String,
    description: &'a str,
}

#[derive(Serialize)]
struct OfferShape<'a> {
    country: Option<&'a str>,
    label: &'a str,
    command: String,
}

#[derive(Serialize)]
struct CitationShape<'a> {
    number: u16,
    source: &'a str,
    label: &'a str,
    title: &'a str,
    url: &'a str,
    kind: &'static str,
    language: &'a str,
    published: Option<String>,
}

/// A number, true or false, a country's code, a date, "not_on_record", or null where the question asks for no single value.
struct ValueShape<'a>(Option<&'a Value>);

impl Serialize for ValueShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            None => serializer.serialize_none(),
            Some(Value::Bool(yes)) => serializer.serialize_bool(*yes),
            Some(Value::Number(number)) => serializer.serialize_u64(*number),
            Some(Value::Country(country)) => serializer.serialize_str(country.as_str()),
            Some(Value::Date(date)) => serializer.collect_str(date),
            Some(Value::NotOnRecord) => serializer.serialize_str("not_on_record"),
        }
    }
}

/// Writes an answer: in one line, or indented for people. A line end follows.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn write(out: &mut dyn Write, answer: &Answer, in_one_line: bool) -> io::Result<()> {
    let shape = AnswerShape::from(answer);
    if in_one_line {
        serde_json::to_writer(&mut *out, &shape)?;
    } else {
        serde_json::to_writer_pretty(&mut *out, &shape)?;
    }
    writeln!(out)
}

impl<'a> From<&'a Answer> for AnswerShape<'a> {
    fn from(answer: &'a Answer) -> Self {
        let rows = || answer.blocks.iter().flat_map(|block| block.facts.iter().map(move |fact| (block, fact)));
        let is_fact = |fact: &Fact| !fact.events.is_empty() || !fact.citations.is_empty();
        let as_of = &answer.as_of;
        Self {
            outcome: answer.outcome.slug(),
            reading: ReadingShape::from(&answer.reading),
            headline: &answer.headline,
            title: &answer.title,
            mark: answer.mark.map(crate::answer::Mark::slug),
            countries: answer.countries.iter().map(|country| country.as_str()).collect(),
            value: ValueShape(answer.value.as_ref()),
            facts: rows()
                .filter(|row| is_fact(row.1))
                .map(|(block, fact)| FactShape::new(answer, block, fact))
                .collect(),
            notes: rows().filter(|row| !is_fact(row.1)).map(|(block, fact)| NoteShape::new(block, fact)).collect(),
            picture: answer.illustration.as_ref().map(PictureShape::from),
            choices: answer.choices.iter().map(OfferShape::from).collect(),
            follow_ups: answer.follow_ups.iter().map(OfferShape::from).collect(),
            citations: answer.citations.iter().map(CitationShape::from).collect(),
            as_of: as_of.on.unwrap_or(as_of.known_up_to).to_string(),
            known_up_to: as_of.known_up_to.to_string(),
            edition: &as_of.edition,
            revision: as_of.revision,
        }
    }
}

impl<'a> From<&'a Reading> for ReadingShape<'a> {
    fn from(reading: &'a Reading) -> Self {
        Self {
            intent: &reading.intent,
            countries: reading.countries.iter().map(|country| country.as_str()).collect(),
            command: reading.command.as_deref(),
            remark: reading.remark.as_deref(),
        }
    }
}

/// The whole statement: a program has no second column for the label.
fn statement(fact: &Fact) -> String {
    fact.label.as_ref().map_or_else(|| fact.text.clone(), |label| format!("{label}: {}", fact.text))
}

impl<'a> FactShape<'a> {
    fn new(answer: &'a Answer, block: &'a Block, fact: &'a Fact) -> Self {
        let cited = answer.citations.iter().filter(|citation| fact.citations.contains(&citation.number));
        Self {
            text: statement(fact),
            event: fact.events.first().map(ToString::to_string),
            events: fact.events.iter().map(ToString::to_string).collect(),
            sources: cited.map(|citation| citation.source.as_str()).collect(),
            label: fact.label.as_deref(),
            mark: fact.mark.map(crate::answer::Mark::slug),
            section: block.title.as_deref(),
        }
    }
}

impl<'a> NoteShape<'a> {
    fn new(block: &'a Block, fact: &'a Fact) -> Self {
        Self { text: statement(fact), label: fact.label.as_deref(), section: block.title.as_deref() }
    }
}

impl<'a> From<&'a Illustration> for PictureShape<'a> {
    fn from(illustration: &'a Illustration) -> Self {
        Self { command: command::write(&illustration.picture.question()), description: &illustration.description }
    }
}

impl<'a> From<&'a FollowUp> for OfferShape<'a> {
    fn from(offer: &'a FollowUp) -> Self {
        Self {
            country: offer.country.as_ref().map(|country| country.as_str()),
            label: &offer.label,
            command: command::write(&offer.question),
        }
    }
}

impl<'a> From<&'a Citation> for CitationShape<'a> {
    fn from(citation: &'a Citation) -> Self {
        Self {
            number: citation.number,
            source: citation.source.as_str(),
            label: &citation.label,
            title: &citation.title,
            url: &citation.url,
            kind: citation.kind.slug(),
            language: &citation.language,
            published: citation.published.map(|date| date.to_string()),
        }
    }
}
