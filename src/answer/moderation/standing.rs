//! What a change means for readers: "Peru · answer: declined → in talks, 2026-11-20 [+1 source]".

use super::super::draft::name;
use super::super::words;
use crate::domain::standing::{AnswerState, PracticeState};
use crate::domain::{CountryCode, EventId, SourceId, Standing};
use crate::language::{Language, say};
use crate::moderation::{Change, Finding, Preview};
use crate::record::{Entry, Record};

/// One line for each aspect in which a standing moves.
pub(super) fn lines(language: &Language, preview: &Preview) -> Vec<String> {
    preview.moved().flat_map(|(before, after)| of_country(language, preview, before, after)).collect()
}

fn of_country(language: &Language, preview: &Preview, before: &Standing, after: &Standing) -> Vec<String> {
    let aspects = [
        ("approach", approach(language, before), approach(language, after), after.approach.latest()),
        ("answer", answer(language, before), answer(language, after), after.answer.latest()),
        ("practice", practice(language, before), practice(language, after), after.practice.last()),
        ("confidence", confidence(language, before), confidence(language, after), None),
        ("contest", contest(language, before), contest(language, after), None),
    ];
    let gained = sources_gained(preview, after.country);
    let mut lines: Vec<String> = aspects
        .into_iter()
        .filter(|(_, before, after, _)| before != after)
        .map(|(aspect, before, after_words, event)| {
            let aspect = words::word(language, "aspect", aspect);
            let name = name(language, after.country);
            match event.and_then(|id| preview.after.event(id)) {
                Some(event) => say!(
                    language,
                    "mod-standing-dated",
                    name = name,
                    aspect = aspect,
                    before = before,
                    after = after_words,
                    date = event.date.to_string()
                ),
                None => {
                    say!(language, "mod-standing", name = name, aspect = aspect, before = before, after = after_words)
                }
            }
        })
        .collect();
    if let Some(first) = lines.first_mut().filter(|_| gained > 0) {
        *first = say!(language, "mod-with-sources", line = first.clone(), number = gained);
    }
    lines
}

fn approach(language: &Language, standing: &Standing) -> String {
    doubted(
        language,
        words::word(language, "approach", standing.approach.state.slug()),
        standing.approach.is_unconfirmed(),
    )
}

fn answer(language: &Language, standing: &Standing) -> String {
    let word = words::word(language, "answer", standing.answer.state.slug());
    doubted(language, word, standing.answer.is_unconfirmed())
}

fn doubted(language: &Language, word: String, doubted: bool) -> String {
    if doubted { format!("{word} ({})", say!(language, "unconfirmed-mark")) } else { word }
}

fn practice(language: &Language, standing: &Standing) -> String {
    match (standing.practice.finding.state, standing.practice.total) {
        (PracticeState::Received, Some(total)) => words::total(language, total),
        (state, _) => words::word(language, "practice", state.slug()),
    }
}

fn confidence(language: &Language, standing: &Standing) -> String {
    let found = standing.answer.confidence.filter(|_| standing.answer.state != AnswerState::NoneOnRecord);
    match found.or(standing.approach.confidence) {
        Some(confidence) => words::word(language, "confidence", confidence.slug()),
        None => say!(language, "mod-unknown"),
    }
}

fn contest(language: &Language, standing: &Standing) -> String {
    let message = if standing.is_contested() { "mod-contested" } else { "mod-not-contested" };
    language.say(message, &[])
}

/// How many sources a country's events have that they had not.
fn sources_gained(preview: &Preview, country: CountryCode) -> usize {
    let events = |record: &Record, id: EventId| -> Vec<SourceId> {
        record.event(id).map(|event| event.sources.to_vec()).unwrap_or_default()
    };
    let gained = |id: &EventId| {
        let before = events(&preview.before, *id);
        events(&preview.after, *id).into_iter().filter(|source| !before.contains(source)).collect::<Vec<_>>()
    };
    let changed = preview.changes.iter().filter_map(|change| match change {
        Change::Event { id, to: Some(to), .. } if id.country == country => to.told().map(|_| id),
        _ => None,
    });
    let mut sources: Vec<SourceId> = changed.flat_map(gained).collect();
    sources.sort_unstable();
    sources.dedup();
    sources.len()
}

/// What a reviewer should look at, in words.
pub(super) fn finding(language: &Language, preview: &Preview, finding: &Finding) -> String {
    let called = |country: CountryCode| super::super::draft::called(language, country);
    match finding {
        Finding::OnePublisher { id, publisher } => {
            say!(language, "mod-finding-one-publisher", id = id.to_string(), publisher = publisher)
        }
        Finding::MayRepeat { id, other } => {
            say!(language, "mod-finding-repeats", id = id.to_string(), other = other.to_string())
        }
        Finding::KnownOtherwise { id, from, to } => {
            say!(language, "mod-finding-known", id = id.to_string(), before = from.to_string(), after = to.to_string())
        }
        Finding::ContestGone { country } => say!(language, "mod-finding-contest-gone", name = called(*country)),
        Finding::TotalChanged { country } => {
            let total = |record: &Record| practice(language, &record.view(None).standing(*country));
            let (before, after) = (total(&preview.before), total(&preview.after));
            say!(language, "mod-finding-total", name = called(*country), before = before, after = after)
        }
        Finding::ScopeChanged { id, from, to } => say!(
            language,
            "mod-finding-scope",
            id = id.to_string(),
            before = words::word(language, "scope", from.slug()),
            after = words::word(language, "scope", to.slug())
        ),
        Finding::KeptUpTo { from, to } => {
            say!(language, "mod-finding-kept", before = super::day(*from), after = super::day(*to))
        }
        Finding::SourceDropped { id } => say!(language, "mod-finding-dropped", id = id.as_str()),
        Finding::NewHost { id, host } => say!(language, "mod-finding-host", host = host, id = id.as_str()),
    }
}

/// The event of an entry that answers may tell.
pub(super) fn told(entry: Option<&Entry>) -> Option<&crate::domain::Event> {
    entry.and_then(Entry::told)
}

/// A change in a few words, for lists of revisions.
pub(super) fn short(language: &Language, change: &Change) -> String {
    match change {
        Change::Event { id, from, to } => {
            let what = match (from.as_deref(), to.as_deref()) {
                (None, Some(Entry::Told(_))) => say!(language, "mod-short-added"),
                (Some(Entry::Told(_)), Some(Entry::Told(_))) => say!(language, "mod-short-amended"),
                (_, Some(Entry::Told(_))) => say!(language, "mod-short-restored"),
                (_, Some(Entry::Withdrawn { .. })) => say!(language, "mod-short-withdrawn"),
                (_, Some(Entry::Retracted { .. })) => say!(language, "mod-short-retracted"),
                (_, None) => say!(language, "mod-short-removed"),
            };
            format!("{id} {what}")
        }
        Change::Source { id, from: None, .. } => format!("{id} {}", say!(language, "mod-short-added")),
        Change::Source { id, to: None, .. } => format!("{id} {}", say!(language, "mod-short-removed")),
        Change::Source { id, .. } => format!("{id} {}", say!(language, "mod-short-amended")),
        Change::Alias { name, to, .. } => {
            let message = if to.is_some() { "mod-short-added" } else { "mod-short-removed" };
            format!("“{name}” {}", language.say(message, &[]))
        }
        Change::Checked { country, .. } => {
            format!("{} {}", name(language, *country), say!(language, "mod-short-checked"))
        }
        Change::KnownUpTo { to, .. } => say!(language, "mod-short-known", day = super::day(*to)),
        Change::EditionChecked { .. } => say!(language, "mod-short-edition-checked"),
        Change::EditionName { to, .. } => say!(language, "mod-short-edition-name", edition = to),
    }
}
