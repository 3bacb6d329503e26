//! `/event`: one event in full, with all its sources.

use super::draft::{Draft, Scene, called, name};
use super::{Answer, Fact, Importance, words};
use crate::domain::{Confidence, Event, EventId, PartialDate};
use crate::language::say;
use crate::question::Question;
use crate::record::Entry;

/// One event in full.
pub(super) fn answer(scene: Scene<'_>, id: EventId) -> Answer {
    let mut draft = Draft::new(scene, &Question::Event { id });
    match draft.view.event(id) {
        Some(event) => tell(&mut draft, event),
        None => missing(&mut draft, id),
    }
    draft.finish()
}

fn tell<'a>(draft: &mut Draft<'a>, event: &'a Event) {
    let language = draft.language();
    let country = event.id.country;
    let title =
        say!(language, "event-title", flag = country.flag(), name = name(language, country), id = event.id.to_string());
    let mark = words::event_mark(event.kind);
    let headline = say!(
        language,
        "event-headline",
        kind = words::capitalized(&words::word(language, "kind", event.kind.slug())),
        date = event.date.to_string(),
        confidence = words::word(language, "confidence", event.confidence.slug())
    );
    let set = draft.set();
    (set.title, set.headline, set.mark) = (title, headline, mark);
    let whole = draft.citing(Some(say!(language, "label-summary")), event.summary.clone(), &[event.id], usize::MAX);
    let mut facts = vec![whole];
    facts.extend(details(draft, event));
    draft.block(Importance::Essential, None, facts);
    conflicts(draft, event);
    draft.follow("follow-status", Question::Status { country, on: None });
    draft
        .follow("follow-timeline", Question::Timeline { country: Some(country), kind: None, since: None, until: None });
}

fn details(draft: &mut Draft<'_>, event: &Event) -> Vec<Fact> {
    let language = draft.language();
    let nationalities = (!event.nationalities.is_empty()).then(|| words::names(language, &event.nationalities));
    let rows = [
        ("label-date", Some(event.date.to_string())),
        ("label-reported", Some(event.reported.to_string())),
        ("label-kind", Some(words::word(language, "kind", event.kind.slug()))),
        ("label-people", event.people.map(|people| words::people(language, people))),
        ("label-money", event.money.map(|money| words::money(language, money))),
        ("label-nationalities", nationalities),
        ("label-conditions", event.conditions.clone()),
        ("label-confidence", Some(language.say(&format!("confidence-{}-long", event.confidence.slug()), &[]))),
    ];
    rows.into_iter()
        .filter_map(|(label, text)| {
            Some(Fact { label: Some(language.say(label, &[])), text: text?, ..Fact::default() })
        })
        .collect()
}

fn conflicts(draft: &mut Draft<'_>, event: &Event) {
    let language = draft.language();
    let mut facts = Vec::new();
    if event.confidence == Confidence::Unconfirmed {
        let text = say!(language, "event-doubt-unconfirmed");
        facts.push(draft.fact(Some(say!(language, "label-unconfirmed")), text, &[]));
    }
    let others: Vec<&Event> = event.contested_by.iter().filter_map(|id| draft.view.event(*id)).collect();
    for other in others {
        let text = say!(language, "event-contested", id = other.id.to_string(), summary = &other.summary);
        facts.push(draft.fact(Some(say!(language, "label-conflict")), text, &[other.id]));
    }
    draft.block(Importance::Essential, None, facts);
}

/// Why there is no such event to show: it is being re-checked, it was wrong, or there never was one.
fn gone(draft: &Draft<'_>, id: EventId) -> String {
    let language = draft.language();
    let day = |date| PartialDate::of_day(date).to_string();
    match draft.view.record().entry(id) {
        Some(Entry::Withdrawn { since, .. }) => {
            say!(language, "event-withdrawn", id = id.to_string(), since = day(since))
        }
        Some(Entry::Retracted { on, reason }) => {
            say!(language, "event-retracted", id = id.to_string(), on = day(on), reason = reason)
        }
        _ => say!(language, "event-missing", id = id.to_string()),
    }
}

fn missing(draft: &mut Draft<'_>, id: EventId) {
    let language = draft.language();
    let country = id.country;
    draft.not_on_record(gone(draft, id));
    draft.set().title = words::title(language, country);
    let events = draft.view.record().events_of(country);
    let text = match (events.first(), events.last()) {
        (Some(first), Some(last)) => say!(
            language,
            "event-range",
            name = called(language, country),
            first = first.id.to_string(),
            last = last.id.to_string()
        ),
        _ => say!(language, "event-no-country", name = called(language, country)),
    };
    let fact = draft.fact(None, text, &[]);
    draft.block(Importance::Essential, None, vec![fact]);
    draft.follow("follow-status", Question::Status { country, on: None });
}
