//! Changes in words, thing by thing.

use super::super::draft::{Draft, name};
use super::super::{Fact, words};
use super::{day, note, standing};
use crate::domain::{CountryCode, Event, EventId, Source, SourceId};
use crate::language::{Language, say};
use crate::moderation::{Change, Details};
use crate::record::{Alias, Entry};

/// Every change as facts; an event that is told cites its sources. That the other countries' date stays where it was when the record's
/// moves is told among the findings.
pub(super) fn facts(draft: &mut Draft<'_>, changes: &[Change]) -> Vec<Fact> {
    let moves = changes.iter().any(|change| matches!(change, Change::KnownUpTo { .. }));
    let told = changes.iter().filter(|change| !(moves && matches!(change, Change::EditionChecked { .. })));
    told.flat_map(|change| of_change(draft, change)).collect()
}

fn of_change(draft: &mut Draft<'_>, change: &Change) -> Vec<Fact> {
    let language = draft.language();
    match change {
        Change::Event { id, from, to } => event(draft, *id, from.as_deref(), to.as_deref()),
        Change::Source { id, from, to } => source(language, id, from.as_deref(), to.as_deref()),
        Change::Alias { name, to, .. } => vec![alias(language, name, to.as_ref())],
        Change::Checked { country, from, to } => {
            let label = say!(language, "mod-checked-label", name = name(language, *country));
            vec![note(label, dates(language, *from, *to))]
        }
        Change::KnownUpTo { from, to } => {
            vec![note(say!(language, "mod-known-label"), dates(language, Some(*from), Some(*to)))]
        }
        Change::EditionChecked { from, to } => {
            vec![note(say!(language, "mod-edition-checked-label"), dates(language, *from, *to))]
        }
        Change::EditionName { from, to } => {
            vec![note(say!(language, "mod-edition-name-label"), from_to(language, from, to))]
        }
    }
}

fn dates(language: &Language, from: Option<time::Date>, to: Option<time::Date>) -> String {
    let written = |date: Option<time::Date>| date.map_or_else(|| say!(language, "mod-unknown"), day);
    from_to(language, &written(from), &written(to))
}

fn from_to(language: &Language, from: &str, to: &str) -> String {
    say!(language, "mod-from-to", before = from, after = to)
}

fn event(draft: &mut Draft<'_>, id: EventId, from: Option<&Entry>, to: Option<&Entry>) -> Vec<Fact> {
    let language = draft.language();
    let label = say!(language, "mod-event-label", name = name(language, id.country), id = id.to_string());
    if let (Some(from), Some(to)) = (standing::told(from), standing::told(to)) {
        return amended(draft, &label, from, to);
    }
    let text = match (from, to) {
        (None, Some(Entry::Told(_))) => say!(language, "mod-event-added"),
        (_, Some(Entry::Told(_))) => say!(language, "mod-event-restored"),
        (_, Some(Entry::Withdrawn { .. })) => say!(language, "mod-event-withdrawn"),
        (_, Some(Entry::Retracted { reason, .. })) => say!(language, "mod-event-retracted", reason = reason),
        (_, None) => say!(language, "mod-event-removed"),
    };
    let told = to.or(from).and_then(Entry::event).or(from.and_then(Entry::event));
    let mut facts = vec![note(label, text)];
    facts.extend(told.map(|event| whole(draft, event)));
    facts
}

/// An event in one sentence, with its sources.
fn whole(draft: &mut Draft<'_>, event: &Event) -> Fact {
    let language = draft.language();
    let text = say!(
        language,
        "mod-event-text",
        kind = words::capitalized(&words::word(language, "kind", event.kind.slug())),
        date = event.date.to_string(),
        reported = event.reported.to_string(),
        confidence = words::word(language, "confidence", event.confidence.slug()),
        summary = &event.summary
    );
    let mut fact = draft.citing(None, text, &[event.id], usize::MAX);
    fact.mark = words::event_mark(event.kind);
    fact
}

fn amended(draft: &mut Draft<'_>, label: &str, from: &Event, to: &Event) -> Vec<Fact> {
    let language = draft.language();
    let fields = Details::from(from.clone()).differing(&Details::from(to.clone()));
    let row = |field: &&'static str| {
        let title = say!(language, "mod-event-amended", field = words::word(language, "field", field));
        (format!("{label} · {title}"), field_change(language, field, from, to))
    };
    let rows: Vec<(String, String)> = fields.iter().map(row).collect();
    rows.into_iter().map(|(label, text)| draft.citing(Some(label), text, &[to.id], 0)).collect()
}

fn field_change(language: &Language, field: &str, from: &Event, to: &Event) -> String {
    let lists = match field {
        "sources" => Some((texts(&from.sources), texts(&to.sources))),
        "contested_by" => Some((texts(&from.contested_by), texts(&to.contested_by))),
        "nationalities" => Some((names(language, &from.nationalities), names(language, &to.nationalities))),
        _ => None,
    };
    match lists {
        Some((from, to)) => list_change(language, &from, &to),
        None => from_to(language, &value(language, field, from), &value(language, field, to)),
    }
}

fn texts<T: ToString>(items: &[T]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}

fn names(language: &Language, countries: &[CountryCode]) -> Vec<String> {
    countries.iter().map(|country| name(language, *country).to_owned()).collect()
}

/// What was added and taken out; where that is nothing, the order changed and both are given whole.
fn list_change(language: &Language, from: &[String], to: &[String]) -> String {
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        these.iter().filter(|item| !those.contains(item)).cloned().collect()
    };
    let (added, removed) = (only(to, from), only(from, to));
    let (added_text, removed_text) = (added.join(", "), removed.join(", "));
    match (added.is_empty(), removed.is_empty()) {
        (false, false) => say!(language, "mod-list-changed", added = added_text, removed = removed_text),
        (false, true) => say!(language, "mod-list-added", added = added_text),
        (true, false) => say!(language, "mod-list-removed", removed = removed_text),
        (true, true) => from_to(language, &from.join(", "), &to.join(", ")),
    }
}

fn value(language: &Language, field: &str, event: &Event) -> String {
    let value = match field {
        "date" => Some(event.date.to_string()),
        "reported" => Some(event.reported.to_string()),
        "kind" => Some(words::word(language, "kind", event.kind.slug())),
        "summary" => Some(event.summary.clone()),
        "people" => event.people.map(|people| words::people(language, people)),
        "money" => event.money.map(|money| words::money(language, money)),
        "conditions" => event.conditions.clone(),
        "confidence" => Some(words::word(language, "confidence", event.confidence.slug())),
        _ => None,
    };
    value.unwrap_or_else(|| say!(language, "mod-unknown"))
}

fn source(language: &Language, id: &SourceId, from: Option<&Source>, to: Option<&Source>) -> Vec<Fact> {
    let label = say!(language, "mod-source-label", id = id.as_str());
    match (from, to) {
        (None, Some(new)) => {
            let (publisher, title, url) = (&new.publisher, &new.title, &new.url);
            vec![note(label, say!(language, "mod-source-added", publisher = publisher, title = title, url = url))]
        }
        (Some(from), Some(to)) => source_amended(language, &label, from, to),
        (_, None) => vec![note(label, say!(language, "mod-source-removed"))],
    }
}

fn source_amended(language: &Language, label: &str, from: &Source, to: &Source) -> Vec<Fact> {
    let date = |source: &Source| source.published.map(|date| date.to_string());
    let rows = [
        ("publisher", Some(from.publisher.clone()), Some(to.publisher.clone())),
        ("title", Some(from.title.clone()), Some(to.title.clone())),
        ("url", Some(from.url.clone()), Some(to.url.clone())),
        ("published", date(from), date(to)),
        ("language", Some(from.language.clone()), Some(to.language.clone())),
        ("kind", Some(from.kind.to_string()), Some(to.kind.to_string())),
        ("via", from.via.clone(), to.via.clone()),
    ];
    let or_none = |text: Option<String>| text.unwrap_or_else(|| say!(language, "mod-unknown"));
    rows.into_iter()
        .filter(|(_, from, to)| from != to)
        .map(|(field, from, to)| {
            let field = words::word(language, "field", field);
            note(format!("{label} · {field}"), from_to(language, &or_none(from), &or_none(to)))
        })
        .collect()
}

fn alias(language: &Language, name: &str, to: Option<&Alias>) -> Fact {
    let label = say!(language, "mod-alias-label", name = name);
    let text = match to {
        Some(alias) => {
            let country = super::super::draft::called(language, alias.country);
            say!(language, "mod-alias-added", country = country)
        }
        None => say!(language, "mod-alias-removed"),
    };
    note(label, text)
}
