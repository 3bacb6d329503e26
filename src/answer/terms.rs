//! `/terms`: on what terms a country agreed.

use super::draft::{Draft, Scene, called, name};
use super::{Answer, Fact, Importance, words};
use crate::domain::standing::AnswerState;
use crate::domain::{Confidence, CountryCode, Event, EventId, Kind, Scope};
use crate::language::{Language, say};
use crate::question::Question;

/// The terms on record, whether or not an agreement is in force.
pub(super) fn answer(scene: Scene<'_>, country: CountryCode) -> Answer {
    let mut draft = Draft::new(scene, &Question::Terms { country });
    let language = draft.language();
    let title = say!(language, "terms-title", flag = country.flag(), name = name(language, country));
    let name = called(language, country);
    let standing = draft.standing(country);
    let agreed = standing.answer.state == AnswerState::Agreed;
    let state = words::state(language, &standing);
    let facts = facts(&mut draft, country);
    draft.set().title = title;
    draft.set().mark = Some(words::mark(&standing));
    match (facts.len(), agreed) {
        (0, true) => draft.not_on_record(say!(language, "terms-agreed-without", name = name)),
        (0, false) => draft.not_on_record(say!(language, "terms-none", name = name, state = state)),
        (number, true) => draft.set().headline = say!(language, "terms-headline", number = number, name = name),
        (_, false) => draft.set().headline = say!(language, "terms-no-agreement", name = name, state = state),
    }
    draft.block(Importance::Essential, None, facts);
    draft.follow("follow-status", Question::Status { country, on: None });
    draft.follow("follow-money", Question::Money { country: Some(country) });
    draft.follow("follow-sources", Question::Sources { country: Some(country) });
    draft.finish()
}

/// Whether an event gives terms: conditions, or a figure that an arrangement allows or that comes with its announcement.
fn gives_terms(event: &Event) -> bool {
    event.conditions.is_some() || (arranges(event) && event.people.is_some())
}

/// Whether an event's figures are those of an arrangement.
fn arranges(event: &Event) -> bool {
    let limit = event.people.is_some_and(|people| matches!(people.scope, Scope::AgreedMaximum | Scope::PerYear));
    limit || matches!(event.kind, Kind::Agreed | Kind::Talks)
}

/// One fact for each event that gives terms, newest first.
pub(super) fn facts(draft: &mut Draft<'_>, country: CountryCode) -> Vec<Fact> {
    let mut events: Vec<&Event> = draft.view.events_of(country).filter(|event| gives_terms(event)).collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.order()));
    events.into_iter().map(|event| fact(draft, event)).collect()
}

/// The terms of the latest event that gives some; those of an agreement before those of anything else.
pub(super) fn latest(draft: &Draft<'_>, country: CountryCode) -> Option<(String, Vec<EventId>)> {
    let giving = draft.view.events_of(country).filter(|event| gives_terms(event));
    let event = giving.max_by_key(|event| (event.kind == Kind::Agreed, event.order()))?;
    Some((text(draft.language(), event), vec![event.id]))
}

fn fact<'a>(draft: &mut Draft<'a>, event: &'a Event) -> Fact {
    let language = draft.language();
    let kind = words::word(language, "kind", event.kind.slug());
    let doubts = words::doubts(language, event.confidence == Confidence::Unconfirmed, !event.contested_by.is_empty());
    let label = [vec![event.date.to_string(), kind], doubts].concat().join(" · ");
    draft.fact(Some(label), text(language, event), &[event.id])
}

/// Figures, money and conditions of one event, each a sentence.
fn text(language: &Language, event: &Event) -> String {
    let mut parts: Vec<String> = Vec::new();
    // How many came at one time is no term; what an arrangement allows is.
    let allowed = event.people.filter(|_| arranges(event));
    parts.extend(allowed.map(|people| words::capitalized(&words::people(language, people))));
    parts.extend(event.money.map(|money| words::money(language, money)));
    parts.extend(event.conditions.clone());
    let text = parts.iter().map(|part| part.trim_end_matches('.')).collect::<Vec<_>>().join(". ");
    format!("{text}.")
}
