//! A table of events with their sources, as CSV (RFC 4180) for spreadsheets.

use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};

use crate::domain::{Event, Source, SourceId};
use crate::language::Locale;
use crate::names::display;
use crate::record::Record;

const COLUMNS: [&str; 20] = [
    "id",
    "country",
    "name",
    "date",
    "reported",
    "kind",
    "confidence",
    "summary",
    "people",
    "people_qualifier",
    "people_scope",
    "usd",
    "usd_qualifier",
    "usd_state",
    "nationalities",
    "conditions",
    "contested_by",
    "sources",
    "publishers",
    "addresses",
];

pub(super) fn write(out: &mut dyn Write, record: &Record, locale: Locale) -> io::Result<()> {
    // Through memory, because the errors of the csv crate no longer tell a closed pipe from a full disk.
    let mut table = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    table.write_record(COLUMNS)?;
    for event in record.events() {
        table.write_record(row(event, record, locale))?;
    }
    out.write_all(&table.into_inner().map_err(csv::IntoInnerError::into_error)?)
}

fn row(event: &Event, record: &Record, locale: Locale) -> [String; COLUMNS.len()] {
    let sources: Vec<&Source> = event.sources.iter().filter_map(|id| record.source(id)).collect();
    let (people, money) = (event.people, event.money);
    [
        event.id.to_string(),
        event.id.country.to_string(),
        cell(display(event.id.country, locale)),
        event.date.to_string(),
        event.reported.to_string(),
        event.kind.to_string(),
        event.confidence.to_string(),
        cell(&event.summary),
        optional(people.map(|people| people.count)),
        optional(people.map(|people| people.qualifier)),
        optional(people.map(|people| people.scope)),
        optional(money.map(|money| money.usd)),
        optional(money.map(|money| money.qualifier)),
        optional(money.map(|money| money.state)),
        joined(&event.nationalities, " "),
        cell(event.conditions.as_deref().unwrap_or_default()),
        joined(&event.contested_by, " "),
        event.sources.iter().map(SourceId::as_str).collect::<Vec<_>>().join(" "),
        cell(&sources.iter().map(|source| source.publisher.as_str()).collect::<Vec<_>>().join("; ")),
        sources.iter().map(|source| source.url.as_str()).collect::<Vec<_>>().join(" "),
    ]
}

fn optional(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn joined<T: ToString>(items: &[T], separator: &str) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(separator)
}

/// A text that a spreadsheet would take for a formula gets an apostrophe before it, as spreadsheets themselves write such texts.
fn cell(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        assert_eq!(cell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(cell("Peru agreed"), "Peru agreed");
    }
}
