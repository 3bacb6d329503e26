//! Autocomplete: what could be meant by what is typed so far, for every kind of option.

use std::cmp::Reverse;

use time::Date;

use super::Suggestion;
use crate::command::{OptionKind, SPECS, date};
use crate::domain::standing::{AnswerState, Approach};
use crate::domain::{CountryCode, Event, Region};
use crate::language::{Language, Locale};
use crate::names::Names;
use crate::record::Snapshot;

/// Discord shows at most 25 entries, each label and value of at most 100 characters.
const ENTRIES: usize = 25;
const LABEL: usize = 100;
/// What is typed is short and the list is read at a glance; who finds nothing in five types another letter. Before anything is typed, the
/// list is what there is to be asked about, and as long as it may be.
const COUNTRIES: usize = 5;

/// The entries for one option, best first.
pub(super) fn suggest(
    snapshot: &Snapshot,
    kind: OptionKind,
    typed: &str,
    locale: Locale,
    today: Date,
) -> Vec<Suggestion> {
    let language = Language::of(locale);
    let typed = typed.trim();
    let mut entries = match kind {
        OptionKind::Country => countries(snapshot, typed, language),
        OptionKind::Region => regions(typed, language),
        OptionKind::Date => dates(typed, today),
        OptionKind::Event => events(snapshot, typed, language),
        OptionKind::Command => commands(typed, language),
        OptionKind::Choice(words) => choices(words, typed),
        OptionKind::Text => Vec::new(),
    };
    entries.truncate(ENTRIES);
    for entry in &mut entries {
        entry.label = shortened(&entry.label);
    }
    entries
}

fn shortened(label: &str) -> String {
    if label.chars().count() <= LABEL {
        return label.to_owned();
    }
    label.chars().take(LABEL - 1).chain(['…']).collect()
}

/// Flag, name and standing; countries on record before others.
fn countries(snapshot: &Snapshot, typed: &str, language: &Language) -> Vec<Suggestion> {
    let most = if typed.is_empty() { ENTRIES } else { COUNTRIES };
    let found = Names::embedded().complete(typed, language.locale(), &|country| relevance(snapshot, country), most);
    found
        .into_iter()
        .map(|country| {
            let standing = snapshot.standing(country);
            let label = crate::answer::country_label(language, country, standing);
            Suggestion { label, value: country.to_string() }
        })
        .collect()
}

/// How much there is to tell: an answer on record before a request, a request before nothing.
fn relevance(snapshot: &Snapshot, country: CountryCode) -> u8 {
    match snapshot.standing(country) {
        None => 0,
        Some(s) if s.answer.state != AnswerState::NoneOnRecord => 3,
        Some(s) if s.approach.state == Approach::Asked => 2,
        Some(_) => 1,
    }
}

/// Regions whose name, or any word of it, begins as typed.
fn regions(typed: &str, language: &Language) -> Vec<Suggestion> {
    let typed = typed.to_lowercase();
    let meant = Names::embedded().resolve_region(&typed);
    let label = |region: Region| crate::answer::region_label(language, region);
    Region::ALL
        .iter()
        .copied()
        .filter(|region| meant == Some(*region) || begins(&label(*region), &typed) || begins(region.slug(), &typed))
        .map(|region| Suggestion { label: label(region), value: region.to_string() })
        .collect()
}

fn begins(text: &str, typed: &str) -> bool {
    let text = text.to_lowercase();
    text.starts_with(typed) || text.split([' ', '-', '_']).any(|word| word.starts_with(typed))
}

/// What was typed if it is a date, then dates that people mean most.
fn dates(typed: &str, today: Date) -> Vec<Suggestion> {
    const PHRASES: [&str; 8] =
        ["today", "yesterday", "last week", "last month", "3 months ago", "2025-06-25", "last year", "2025"];
    let own = date(typed, today).map(|date| (date.to_string(), date));
    let known = PHRASES
        .iter()
        .filter(|phrase| begins(phrase, &typed.to_lowercase()))
        .filter_map(|phrase| Some(((*phrase).to_owned(), date(phrase, today)?)));
    let mut entries: Vec<Suggestion> = Vec::new();
    for (phrase, date) in own.into_iter().chain(known) {
        let value = date.to_string();
        if entries.iter().all(|entry| entry.value != value) {
            let label = if phrase == value { value.clone() } else { format!("{phrase} ({value})") };
            entries.push(Suggestion { label, value });
        }
    }
    entries
}

/// Events whose id begins as typed, or those of the country that is typed; without either the latest.
fn events(snapshot: &Snapshot, typed: &str, language: &Language) -> Vec<Suggestion> {
    let id = typed.to_uppercase();
    let record = snapshot.record();
    let mut found: Vec<&Event> = record.events().filter(|event| event.id.to_string().starts_with(&id)).collect();
    if found.is_empty() {
        let countries = Names::embedded().complete(typed, language.locale(), &|c| relevance(snapshot, c), 3);
        found = countries.into_iter().flat_map(|country| record.events_of(country)).collect();
    } else if typed.is_empty() {
        found.sort_by_key(|event| Reverse(event.order()));
    }
    found
        .into_iter()
        .take(ENTRIES)
        .map(|event| Suggestion {
            label: format!("{} · {} · {}", event.id, event.date, event.summary),
            value: event.id.to_string(),
        })
        .collect()
}

fn commands(typed: &str, language: &Language) -> Vec<Suggestion> {
    let typed = typed.trim_start_matches('/').to_lowercase();
    SPECS
        .iter()
        .filter(|spec| begins(spec.command.slug(), &typed))
        .map(|spec| {
            let description = crate::answer::description(language, spec.command);
            Suggestion { label: format!("/{} · {description}", spec.command), value: spec.command.to_string() }
        })
        .collect()
}

fn choices(words: &[&'static str], typed: &str) -> Vec<Suggestion> {
    let typed = typed.to_lowercase().replace(' ', "_");
    words
        .iter()
        .filter(|word| begins(word, &typed))
        .map(|word| Suggestion { label: (*word).to_owned(), value: (*word).to_owned() })
        .collect()
}
