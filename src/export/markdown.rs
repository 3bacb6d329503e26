//! The record as a text to read, country by country: the standing in a sentence, then what happened, newest last, with its sources.

use std::io::{self, Write};

use crate::app::{App, Asker, Request};
use crate::console::address;
use crate::console::markdown::escaped;
use crate::domain::{CountryCode, Event};
use crate::language::{Language, say};
use crate::names::display;
use crate::question::Question;
use crate::record::Record;

pub(super) fn write(out: &mut dyn Write, app: &App, asker: Asker) -> io::Result<()> {
    let about = app.handle(&Request::Question(Question::About), asker);
    writeln!(out, "# Demarche\n\n{}\n\n{}", escaped(&about.headline), escaped(&about.as_of.line))?;
    let snapshot = app.snapshot();
    let record = snapshot.record();
    let mut countries: Vec<CountryCode> = record.countries().collect();
    countries.sort_by_key(|country| display(*country, asker.locale));
    for country in countries.into_iter().chain([CountryCode::US]) {
        section(out, app, asker, record, country)?;
    }
    Ok(())
}

fn section(out: &mut dyn Write, app: &App, asker: Asker, record: &Record, country: CountryCode) -> io::Result<()> {
    let status = app.handle(&Request::Question(Question::Status { country, on: None }), asker);
    writeln!(out, "\n## {}\n\n{}\n", escaped(display(country, asker.locale)), escaped(&status.headline))?;
    let mut events: Vec<&Event> = record.events_of(country).iter().collect();
    events.sort_by_key(|event| event.order());
    events.into_iter().try_for_each(|event| writeln!(out, "{}", row(event, record, Language::of(asker.locale))))
}

fn row(event: &Event, record: &Record, language: &Language) -> String {
    let kind = word(language, "kind", event.kind.slug());
    let confidence = word(language, "confidence", event.confidence.slug());
    let sources = event.sources.iter().filter_map(|id| record.source(id));
    let sources: Vec<String> =
        sources.map(|source| format!("[{}]({})", escaped(&source.publisher), address(&source.url))).collect();
    let id = event.id.to_string();
    let date = event.date.to_string();
    let head = say!(language, "export-event", date = date, kind = kind, confidence = confidence, id = id);
    format!("- **{head}** {} ({})", escaped(&event.summary), sources.join("; "))
}

fn word(language: &Language, family: &str, slug: &str) -> String {
    language.say(&format!("{family}-{}", slug.replace('_', "-")), &[])
}
