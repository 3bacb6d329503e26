//! `/sources`: who says so.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, Scene, called, name};
use super::{Answer, Fact, Importance, words};
use crate::domain::{CountryCode, EventId, Source, SourceId};
use crate::language::say;
use crate::question::Question;

/// How many publishers the overview names.
const PUBLISHERS_NAMED: usize = 10;

/// The sources of one country, or how they are spread over all.
pub(super) fn answer(scene: Scene<'_>, country: Option<CountryCode>) -> Answer {
    let mut draft = Draft::new(scene, &Question::Sources { country });
    match country {
        Some(country) => of_country(&mut draft, country),
        None => overview(&mut draft),
    }
    draft.finish()
}

fn of_country(draft: &mut Draft<'_>, country: CountryCode) {
    let language = draft.language();
    draft.set().title = say!(language, "sources-title-country", flag = country.flag(), name = name(language, country));
    let name = called(language, country);
    let mut order: Vec<&Source> = Vec::new();
    let mut supports: BTreeMap<&SourceId, Vec<EventId>> = BTreeMap::new();
    for event in draft.view.events_of(country) {
        for source in draft.view.sources_of(event) {
            let events = supports.entry(&source.id).or_default();
            if events.is_empty() {
                order.push(source);
            }
            events.push(event.id);
        }
    }
    if order.is_empty() {
        draft.not_on_record(say!(language, "status-missing-headline", name = name));
        return;
    }
    draft.set().headline = say!(language, "sources-headline-country", number = order.len(), name = name);
    let facts = order.into_iter().map(|source| row(draft, source, supports.get(&source.id))).collect();
    draft.list(None, facts);
    draft.follow("follow-status", Question::Status { country, on: None });
    draft
        .follow("follow-timeline", Question::Timeline { country: Some(country), kind: None, since: None, until: None });
}

fn row<'a>(draft: &mut Draft<'a>, source: &'a Source, supports: Option<&Vec<EventId>>) -> Fact {
    let language = draft.language();
    let events = supports.cloned().unwrap_or_default();
    let ids: Vec<String> = events.iter().map(ToString::to_string).collect();
    let text = say!(
        language,
        "sources-row",
        title = &source.title,
        kind = words::word(language, "source", source.kind.slug()),
        language = &source.language,
        events = ids.join(", ")
    );
    let label = source.published.map(|date| date.to_string());
    let label = [Some(source.publisher.clone()), label].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let number = draft.number(source);
    Fact { label: Some(label), text, events, citations: vec![number], ..Fact::default() }
}

fn overview(draft: &mut Draft<'_>) {
    let language = draft.language();
    let record = draft.view.record();
    draft.set().title = say!(language, "sources-title");
    let publishers: BTreeSet<&str> = record.sources().map(|source| source.publisher.as_str()).collect();
    draft.set().headline = say!(
        language,
        "sources-all",
        sources = record.sources().len(),
        publishers = publishers.len(),
        events = record.events().count()
    );
    let kinds = counts(record.sources().map(|source| words::word(language, "source", source.kind.slug())));
    let languages = counts(record.sources().map(|source| source.language.clone()));
    let named = counts(record.sources().map(|source| source.publisher.clone()));
    for (title, counted, limit) in [
        ("sources-kinds", kinds, usize::MAX),
        ("sources-publishers", named, PUBLISHERS_NAMED),
        ("sources-languages", languages, usize::MAX),
    ] {
        let facts = counted.into_iter().take(limit).map(|(label, number)| {
            let text = say!(language, "sources-number", number = number);
            Fact { label: Some(label), text, ..Fact::default() }
        });
        let facts = facts.collect();
        draft.block(Importance::Essential, Some(language.say(title, &[])), facts);
    }
    draft.follow("follow-about", Question::About);
}

/// How often each text occurs, most often first.
fn counts(texts: impl Iterator<Item = String>) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    counts
}
