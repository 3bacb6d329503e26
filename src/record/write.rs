//! From a record to its files, in the one form that the files have. Pure: nothing is written to disk here.
//!
//! The shapes repeat the fields of the domain types so that those know nothing of files; the order of the fields is the canonical one.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::files::{ALIASES, EDITION, EVENTS, SOURCES};
use super::{Alias, Edition, Entry, Files, Problem, Record, Rule};
use crate::domain::{CountryCode, Event, EventId, Money, People, Source, SourceId};

#[derive(Serialize)]
struct EditionShape<'r> {
    edition: &'r str,
    known_up_to: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    journal: Option<&'r str>,
}

#[derive(Serialize)]
struct FileShape<'r> {
    country: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<String>,
    events: Vec<EntryShape<'r>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum EntryShape<'r> {
    Event(Box<EventShape<'r>>),
    Retracted { id: String, retracted: String, reason: &'r str },
}

#[derive(Serialize)]
struct AliasShape<'r> {
    country: &'r str,
    reason: &'r str,
}

#[derive(Serialize)]
struct EventShape<'r> {
    id: String,
    date: String,
    reported: String,
    kind: &'r str,
    summary: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<PeopleShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    money: Option<MoneyShape>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    nationalities: Vec<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conditions: Option<&'r str>,
    confidence: &'r str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contested_by: Vec<String>,
    sources: Vec<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawn: Option<String>,
}

#[derive(Serialize)]
struct PeopleShape {
    count: u32,
    qualifier: &'static str,
    scope: &'static str,
}

#[derive(Serialize)]
struct MoneyShape {
    usd: u64,
    qualifier: &'static str,
    state: &'static str,
}

#[derive(Serialize)]
struct SourceShape<'r> {
    publisher: &'r str,
    title: &'r str,
    url: &'r str,
    published: Option<String>,
    language: &'r str,
    kind: &'r str,
    via: Option<&'r str>,
}

impl<'r> From<&'r Event> for EventShape<'r> {
    fn from(event: &'r Event) -> Self {
        Self {
            id: event.id.to_string(),
            date: event.date.to_string(),
            reported: event.reported.to_string(),
            kind: event.kind.slug(),
            summary: &event.summary,
            people: event.people.map(PeopleShape::from),
            money: event.money.map(MoneyShape::from),
            nationalities: event.nationalities.iter().map(|country| country.as_str()).collect(),
            conditions: event.conditions.as_deref(),
            confidence: event.confidence.slug(),
            contested_by: event.contested_by.iter().map(ToString::to_string).collect(),
            sources: event.sources.iter().map(SourceId::as_str).collect(),
            withdrawn: None,
        }
    }
}

impl<'r> EntryShape<'r> {
    fn of(id: EventId, entry: &'r Entry) -> Self {
        match entry {
            Entry::Told(event) => Self::told(event),
            Entry::Withdrawn { event, since } => {
                Self::Event(Box::new(EventShape { withdrawn: Some(since.to_string()), ..EventShape::from(event) }))
            }
            Entry::Retracted { on, reason } => {
                Self::Retracted { id: id.to_string(), retracted: on.to_string(), reason }
            }
        }
    }

    fn told(event: &'r Event) -> Self {
        Self::Event(Box::new(EventShape::from(event)))
    }
}

impl<'r> From<&'r Alias> for AliasShape<'r> {
    fn from(alias: &'r Alias) -> Self {
        Self { country: alias.country.as_str(), reason: &alias.reason }
    }
}

impl From<People> for PeopleShape {
    fn from(people: People) -> Self {
        Self { count: people.count, qualifier: people.qualifier.slug(), scope: people.scope.slug() }
    }
}

impl From<Money> for MoneyShape {
    fn from(money: Money) -> Self {
        Self { usd: money.usd, qualifier: money.qualifier.slug(), state: money.state.slug() }
    }
}

impl<'r> From<&'r Source> for SourceShape<'r> {
    fn from(source: &'r Source) -> Self {
        Self {
            publisher: &source.publisher,
            title: &source.title,
            url: &source.url,
            published: source.published.map(|date| date.to_string()),
            language: &source.language,
            kind: source.kind.slug(),
            via: source.via.as_deref(),
        }
    }
}

/// Every file of the record.
pub(super) fn files(record: &Record) -> Files {
    let fixed = [(EDITION.to_owned(), edition(&record.edition)), (SOURCES.to_owned(), sources(record.sources()))];
    let aliases = (!record.aliases.is_empty()).then(|| (ALIASES.to_owned(), aliases(&record.aliases)));
    let mut countries: BTreeSet<CountryCode> = record.events.keys().copied().collect();
    countries.extend(record.hidden.keys().map(|id| id.country));
    let events = countries.into_iter().map(|country| (name_of(country), country_file(record, country)));
    fixed.into_iter().chain(aliases).chain(events).map(|(name, text)| (name, text.into_bytes())).collect()
}

/// Where the files that were read differ from the canonical form. Files that have other problems are left out: what they would look
/// like cannot be said yet.
pub(super) fn differences(record: &Record, files: &Files, problems: &[Problem]) -> Vec<Problem> {
    let canonical = self::files(record);
    let sound = canonical.iter().filter(|(name, _)| !problems.iter().any(|problem| problem.file == *name));
    sound.filter_map(|(name, wanted)| difference(name, files.get(name)?, wanted)).collect()
}

fn difference(name: &str, written: &[u8], wanted: &[u8]) -> Option<Problem> {
    if written == wanted {
        return None;
    }
    let (written, wanted) = (String::from_utf8_lossy(written), String::from_utf8_lossy(wanted));
    let mut lines = (written.split('\n'), wanted.split('\n'));
    let mut line = 0;
    loop {
        line += 1;
        let (found, expected) = (lines.0.next(), lines.1.next());
        if found == expected && found.is_some() {
            continue;
        }
        let same = found
            .unwrap_or_default()
            .chars()
            .zip(expected.unwrap_or_default().chars())
            .take_while(|(a, b)| a == b)
            .count();
        let quoted = |line: Option<&str>| line.map_or("the end of the file".to_owned(), |line| format!("{line:?}"));
        let problem = Problem::with_file(name, Rule::CanonicalFormat).found(quoted(found)).expected(quoted(expected));
        return Some(Problem { line, column: same + 1, ..problem });
    }
}

fn name_of(country: CountryCode) -> String {
    format!("{EVENTS}/{country}.json")
}

fn edition(edition: &Edition) -> String {
    text(&EditionShape {
        edition: &edition.name,
        known_up_to: edition.known_up_to.to_string(),
        checked: edition.checked.map(|day| day.to_string()),
        revision: edition.folded.as_ref().map(|folded| folded.revision),
        journal: edition.folded.as_ref().map(|folded| folded.hash.as_str()),
    })
}

/// Events in the order of their ids, whether answers tell them or not.
fn country_file(record: &Record, country: CountryCode) -> String {
    let told = record.events_of(country).iter().map(|event| (event.id.number, EntryShape::told(event)));
    let hidden = record.hidden().filter(|(id, _)| id.country == country);
    let mut entries: Vec<_> = told.chain(hidden.map(|(id, entry)| (id.number, EntryShape::of(id, entry)))).collect();
    entries.sort_by_key(|(number, _)| *number);
    text(&FileShape {
        country: country.as_str(),
        checked: record.checked(country).map(|day| day.to_string()),
        events: entries.into_iter().map(|(_, entry)| entry).collect(),
    })
}

fn aliases(aliases: &BTreeMap<String, Alias>) -> String {
    text(&aliases.iter().map(|(name, alias)| (name.as_str(), AliasShape::from(alias))).collect::<BTreeMap<_, _>>())
}

fn sources<'r>(sources: impl Iterator<Item = &'r Source>) -> String {
    text(&sources.map(|source| (source.id.as_str(), SourceShape::from(source))).collect::<BTreeMap<_, _>>())
}

/// Two spaces a level and a newline at the end. Shapes of texts and numbers always serialise; were that ever to change, the empty file
/// that follows would be refused by the next reading.
fn text(shape: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(shape).unwrap_or_default();
    text.push('\n');
    text
}
