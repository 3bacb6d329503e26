//! What stands under the sentence that answers a question about one country: the events that carry it, and what belongs beside them.

use super::country::{corrects, source_event};
use super::find::{self, Found};
use super::value::Worth;
use super::{conflict, show};
use crate::answer::draft::Draft;
use crate::answer::{Importance, status, terms};
use crate::domain::standing::PracticeState;
use crate::domain::{Event, Kind, Standing};
use crate::language::say;
use crate::question::{Ask, Aspect, Form, Mark, Trait};

/// Rows shown under an answer; the rest is a follow-up away.
const ROWS: usize = 5;

/// The events under the answer, those that carry it first.
pub(super) fn facts<'a>(
    draft: &mut Draft<'a>,
    ask: &Ask,
    standing: &Standing,
    worth: Worth<'a>,
    lead: &[&'a Event],
    found: &[Found<'a>],
) {
    let by = match worth {
        Worth::Amount(_, event)
        | Worth::Number(_, event)
        | Worth::Date(event)
        | Worth::Public(_, event)
        | Worth::Country(_, event)
        | Worth::Told(event)
        | Worth::Bool(_, Some(event)) => vec![event],
        _ => Vec::new(),
    };
    if matches!(ask.about, Aspect::People | Aspect::Origin) {
        let told: Vec<&Event> = by.iter().chain(lead).copied().collect();
        let facts = events_once(&told)
            .into_iter()
            .map(|event| crate::answer::people::with_nationalities(draft, event))
            .collect();
        draft.block(Importance::Essential, None, facts);
    }
    show(draft, Importance::Essential, None, &by);
    if ask.about != Aspect::Timeline {
        show(draft, Importance::Essential, None, lead);
    }
    if ask.speaks_of(Trait::Obliged) || ask.speaks_of(Trait::Chooses) {
        of(draft, found, super::truth::says_choice);
    }
    if ask.speaks_of(Trait::Imprisoned) {
        of(draft, found, super::truth::says_prison);
    }
    // "In which prison are they held?": nobody is there.
    let there = ask.speaks_of(Trait::Held) || ask.words.iter().any(|word| word == "+prison");
    if there && standing.practice.finding.state == PracticeState::NoneReported {
        of(draft, found, super::truth::denies_arrivals);
    }
    match ask.about {
        Aspect::Money => money(draft, standing),
        Aspect::People | Aspect::Origin => arrivals(draft, standing),
        Aspect::Terms => arrangement(draft, standing),
        Aspect::Legal => of(draft, found, find::is_legal),
        Aspect::Timeline => timeline(draft, ask, standing),
        Aspect::Source => sources(draft, ask, found),
        _ => {}
    }
    if ask.bears(Mark::Source) {
        sources_of(draft, by.first().copied());
    }
    if matches!(ask.about, Aspect::Standing | Aspect::Legal | Aspect::Source)
        || ask.form == Form::When
        || ask.form == Form::Why
        || corrects(ask, standing)
    {
        let essentials = status::essentials(draft, standing);
        let title = say!(draft.language(), "ask-standing");
        draft.block(Importance::Essential, Some(title), essentials);
    }
    conflict(draft, standing);
    let shown = draft.set().blocks.iter().flat_map(|block| &block.facts).any(|fact| !fact.events.is_empty());
    if !shown {
        let mut rest: Vec<&Event> =
            found.iter().map(|found| found.event).filter(|event| event.kind != Kind::ToBeAsked).collect();
        rest.truncate(2);
        show(draft, Importance::Essential, None, &rest);
        let essentials = status::essentials(draft, standing);
        draft.block(Importance::Essential, None, essentials);
    }
}

fn of<'a>(draft: &mut Draft<'a>, found: &[Found<'a>], wanted: fn(&Event) -> bool) {
    let events: Vec<&Event> = found.iter().map(|found| found.event).filter(|event| wanted(event)).take(ROWS).collect();
    show(draft, Importance::Essential, None, &events);
}

fn money(draft: &mut Draft<'_>, standing: &Standing) {
    let mut events: Vec<&Event> = draft
        .view
        .events_of(standing.country)
        .filter(|event| event.money.is_some() || crate::answer::ask::truth::says_free(event))
        .collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.order()));
    show(draft, Importance::Essential, None, &events);
    let bears: Vec<&Event> = super::truth::who_bears(draft, standing).into_iter().collect();
    show(draft, Importance::Essential, None, &bears);
}

fn arrivals(draft: &mut Draft<'_>, standing: &Standing) {
    let practice = &standing.practice;
    let mut events: Vec<&Event> = practice
        .counted
        .iter()
        .chain(&practice.finding.events)
        .chain(&practice.onward)
        .filter_map(|id| draft.view.event(*id))
        .collect();
    events.truncate(ROWS + 3);
    let shown: Vec<_> =
        draft.set().blocks.iter().flat_map(|block| &block.facts).flat_map(|fact| fact.events.clone()).collect();
    events.retain(|event| !shown.contains(&event.id));
    let facts =
        events_once(&events).into_iter().map(|event| crate::answer::people::with_nationalities(draft, event)).collect();
    draft.block(Importance::Essential, None, facts);
    if practice.finding.state == PracticeState::NoneReported {
        let mut silent: Vec<&Event> =
            draft.view.events_of(standing.country).filter(|event| event.kind != Kind::ToBeAsked).collect();
        silent.sort_by_key(|event| std::cmp::Reverse(event.order()));
        silent.truncate(3);
        show(draft, Importance::Essential, None, &silent);
    }
}

fn events_once<'a>(events: &[&'a Event]) -> Vec<&'a Event> {
    let mut once: Vec<&'a Event> = Vec::new();
    for event in events {
        if !once.iter().any(|other| other.id == event.id) {
            once.push(event);
        }
    }
    once
}

fn arrangement(draft: &mut Draft<'_>, standing: &Standing) {
    let facts = terms::facts(draft, standing.country);
    let title = say!(draft.language(), "label-terms");
    draft.block(Importance::Essential, Some(title), facts);
    let given: Vec<&Event> =
        standing.answer.events.iter().rev().take(2).filter_map(|id| draft.view.event(*id)).collect();
    show(draft, Importance::Detail, None, &given);
}

fn timeline(draft: &mut Draft<'_>, ask: &Ask, standing: &Standing) {
    let kinds: Vec<Kind> = ask
        .conditions
        .iter()
        .filter(|condition| condition.is == Trait::Arrived)
        .filter_map(|condition| find::kind_of(condition.is))
        .collect();
    let within = |event: &&Event| {
        ask.since.is_none_or(|since| event.effective() >= since.begin())
            && ask.until.is_none_or(|until| event.date.begin() <= until.end())
    };
    let all: Vec<&Event> = draft.view.events_of(standing.country).filter(within).collect();
    let only: Vec<&Event> = all.iter().copied().filter(|event| kinds.contains(&event.kind)).collect();
    let mut events = if only.len() > 1 && ask.words.iter().any(|word| word == "arriv") { only } else { all };
    events.sort_by_key(|event| event.order());
    let facts = super::rows(draft, &events, false);
    draft.list(None, facts);
}

fn sources<'a>(draft: &mut Draft<'a>, ask: &Ask, found: &[Found<'a>]) {
    let Some(event) = source_event(ask, found) else { return };
    let facts: Vec<_> = found
        .iter()
        .map(|found| found.event)
        .filter(|other| {
            other.id == event.id
                || ask.conditions.iter().any(|condition| find::kind_of(condition.is) == Some(other.kind))
        })
        .take(3)
        .collect();
    show(draft, Importance::Essential, None, &facts);
    sources_of(draft, Some(event));
}

/// Who stands behind an event, one row each.
fn sources_of<'a>(draft: &mut Draft<'a>, event: Option<&'a Event>) {
    let Some(event) = event else { return };
    let labels: Vec<_> = draft.view.sources_of(event).collect();
    let mut rows = Vec::new();
    for source in labels {
        let number = draft.number(source);
        let mut fact = crate::answer::Fact {
            label: Some(source.publisher.clone()),
            text: source.title.clone(),
            ..crate::answer::Fact::default()
        };
        fact.events = vec![event.id];
        fact.citations = vec![number];
        rows.push(fact);
    }
    let title = say!(draft.language(), "follow-sources");
    draft.block(Importance::Essential, Some(title), rows);
}
