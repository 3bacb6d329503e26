//! An event as a form: a few texts that a person can fill in on a phone, and back again. Reading collects everything that is wrong, each
//! with the line in which it stands and what would be right; nothing that was typed is changed.
//!
//! ```text
//! date: 2026-11-20                     one line a field; a field that is left out is not on record
//! kind: agreed
//! people: up to 250 a year
//! money: about 7.5 million promised
//! nationalities: Venezuela, CO
//! ```
//!
//! Rules of the record are not repeated here: `apply` checks them all, for every way in which an edit is made.

mod complaint;
mod figures;
mod source;

use crate::command::near_word;
use crate::domain::{
    Confidence, CountryCode, Event, EventId, Kind, Money, NonEmpty, PartialDate, People, Source, SourceId,
};
use crate::moderation::{Changeset, Details, Edit};
use crate::names::{Names, Resolution};
use crate::record::Record;

pub use complaint::{Complaint, What};
pub use source::SourceForm;

/// The fields of the second text, as they are written before the colon, in this order.
const FIELDS: [&str; 9] =
    ["date", "reported", "kind", "confidence", "people", "money", "nationalities", "terms", "contested by"];

/// An event as texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventForm {
    /// What happened, in one or two neutral sentences.
    pub summary: String,
    /// The other fields, one a line.
    pub details: String,
    /// What it rests on, one a line: the key or the address of a source on record, or a new source with its parts.
    pub sources: String,
}

impl EventForm {
    /// The form of something that happened, with what is known of it before anybody has typed.
    pub fn new(kind: Kind, date: PartialDate, source: &str) -> Self {
        let details = format!(
            "date: {date}\nreported: {date}\nkind: {kind}\nconfidence: reported\npeople:\nmoney:\nnationalities:\nterms:\ncontested by:"
        );
        Self { summary: String::new(), details, sources: source.trim().to_owned() }
    }

    /// An event as it is on record.
    pub fn of(event: &Event) -> Self {
        let values = [
            event.date.to_string(),
            event.reported.to_string(),
            event.kind.to_string(),
            event.confidence.to_string(),
            event.people.map(figures::people).unwrap_or_default(),
            event.money.map(figures::money).unwrap_or_default(),
            joined(&event.nationalities),
            event.conditions.clone().unwrap_or_default(),
            joined(&event.contested_by),
        ];
        let lines = FIELDS.iter().zip(values).map(|(field, value)| format!("{field}: {value}").trim_end().to_owned());
        Self {
            summary: event.summary.clone(),
            details: lines.collect::<Vec<_>>().join("\n"),
            sources: event.sources.iter().map(SourceId::as_str).collect::<Vec<_>>().join("\n"),
        }
    }

    /// The edits that add what the form says.
    ///
    /// # Errors
    ///
    /// Everything that cannot be understood.
    pub fn added(&self, country: CountryCode, record: &Record) -> Result<Changeset, Vec<Complaint>> {
        let (details, new) = self.read(record)?;
        Ok(with_sources(new, Edit::AddEvent { country, details: Box::new(details) }))
    }

    /// The edits that make of an event what the form says.
    ///
    /// # Errors
    ///
    /// Everything that cannot be understood.
    pub fn amended(&self, event: &Event, record: &Record) -> Result<Changeset, Vec<Complaint>> {
        let (to, new) = self.read(record)?;
        let from = Details::from(event.clone());
        Ok(with_sources(new, Edit::AmendEvent { id: event.id, from: Box::new(from), to: Box::new(to) }))
    }

    fn read(&self, record: &Record) -> Result<(Details, Vec<Source>), Vec<Complaint>> {
        let mut reading = Reading { complaints: Vec::new() };
        let fields = reading.fields(&self.details);
        let value = |name: &str| fields.iter().find(|field| field.name == name).filter(|field| !field.value.is_empty());
        let date = reading.needed("date", value("date"), |text| text.parse::<PartialDate>().ok());
        let reported = match value("reported") {
            None => date,
            some => reading.needed("reported", some, |text| text.parse::<PartialDate>().ok()),
        };
        let kind = reading.needed("kind", value("kind"), |text| word(text).parse::<Kind>().ok());
        let confidence =
            reading.needed("confidence", value("confidence"), |text| word(text).parse::<Confidence>().ok());
        let people: Option<People> = reading.optional("people", value("people"), figures::read_people);
        let money: Option<Money> = reading.optional("money", value("money"), figures::read_money);
        let nationalities = value("nationalities").map(|field| reading.countries(field)).unwrap_or_default();
        let contested_by = value("contested by").map(|field| reading.events(field)).unwrap_or_default();
        let conditions = value("terms").map(|field| field.value.to_owned());
        let (sources, new) = source::read(&self.sources, record, &mut reading.complaints);
        let summary = one_line(&self.summary);
        if summary.is_empty() {
            reading.complaints.push(Complaint::new("summary", None, What::Missing));
        }
        match (date, reported, kind, confidence, NonEmpty::new(sources)) {
            (Some(date), Some(reported), Some(kind), Some(confidence), Some(sources))
                if reading.complaints.is_empty() =>
            {
                let details = Details {
                    date,
                    reported,
                    kind,
                    summary,
                    people,
                    money,
                    nationalities,
                    conditions,
                    confidence,
                    contested_by,
                    sources,
                };
                Ok((details, new))
            }
            _ => Err(reading.complaints),
        }
    }
}

fn with_sources(new: Vec<Source>, edit: Edit) -> Changeset {
    let sources = new.into_iter().map(|source| Edit::AddSource { source: Box::new(source) });
    Changeset { edits: sources.chain([edit]).collect() }
}

/// Line ends in a text of one paragraph are those of the input field.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn word(text: &str) -> String {
    text.to_lowercase().replace([' ', '-'], "_")
}

fn joined<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// One line of the second text.
struct Field<'t> {
    name: &'static str,
    value: &'t str,
    line: usize,
}

struct Reading {
    complaints: Vec<Complaint>,
}

impl Reading {
    fn complain(&mut self, field: &'static str, line: Option<usize>, what: What) {
        self.complaints.push(Complaint::new(field, line, what));
    }

    fn fields<'t>(&mut self, text: &'t str) -> Vec<Field<'t>> {
        let mut fields: Vec<Field<'t>> = Vec::new();
        for (place, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let number = place + 1;
            let (name, value) = line.split_once(':').unwrap_or((line, ""));
            let name = name.trim().to_lowercase().replace('_', " ");
            let known = FIELDS.iter().find(|field| **field == name);
            match known {
                Some(field) if fields.iter().any(|earlier| earlier.name == *field) => {
                    self.complain(field, Some(number), What::Twice);
                }
                Some(field) => fields.push(Field { name: field, value: value.trim(), line: number }),
                None => {
                    let near = near_word(&name, FIELDS.iter().copied());
                    self.complain("details", Some(number), What::UnknownField { written: name, near });
                }
            }
        }
        fields
    }

    fn needed<T>(
        &mut self,
        name: &'static str,
        field: Option<&Field<'_>>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        if field.is_none() {
            self.complain(name, None, What::Missing);
        }
        self.optional(name, field, read)
    }

    fn optional<T>(
        &mut self,
        name: &'static str,
        field: Option<&Field<'_>>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let field = field?;
        let value = read(field.value);
        if value.is_none() {
            self.complain(name, Some(field.line), What::NotUnderstood { written: field.value.to_owned() });
        }
        value
    }

    fn countries(&mut self, field: &Field<'_>) -> Vec<CountryCode> {
        let mut found = Vec::new();
        for written in parts(field.value) {
            let code = CountryCode::parse(&written.to_uppercase());
            match code.or_else(|| certain(written)) {
                Some(country) if !found.contains(&country) => found.push(country),
                Some(_) => {}
                None => self.complain(field.name, Some(field.line), What::NoCountry { written: written.to_owned() }),
            }
        }
        found
    }

    fn events(&mut self, field: &Field<'_>) -> Vec<EventId> {
        let mut found = Vec::new();
        for written in parts(field.value) {
            match written.to_uppercase().parse() {
                Ok(id) => found.push(id),
                Err(_) => self.complain(field.name, Some(field.line), What::NoEvent { written: written.to_owned() }),
            }
        }
        found
    }
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty())
}

/// A name that means one country. In the record nothing is guessed: what could mean two is asked back.
fn certain(written: &str) -> Option<CountryCode> {
    match Names::embedded().resolve(written) {
        Resolution::Certain { country, .. } => Some(country),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
