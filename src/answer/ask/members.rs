//! Which countries belong in a list, and on which events that rests: conditions on their standing, words that events use, bounds and times.

use super::truth::{self, Truth};
use super::{cover, evidence, find};
use crate::answer::draft::Draft;
use crate::domain::standing::{AnswerState, Approach, PracticeState};
use crate::domain::{Confidence, Event, EventId, Kind, PartialDate, Scope, Standing};
use crate::question::{Ask, Aspect, Condition, Mark, Order, Trait};

/// The events on which a country's place in the list rests; `None` if it has none.
pub(super) fn evidence_of(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> Option<Vec<EventId>> {
    let spoken = spoken_of(draft, ask, standing)?;
    let mut events: Vec<EventId> = spoken.iter().map(|event| event.id).collect();
    events.extend(meeting(draft, ask, standing, &spoken)?);
    if is_dated(ask) && spoken.is_empty() && asked(ask).iter().all(|condition| find::kind_of(condition.is).is_none()) {
        events.extend(happened(draft, ask, standing)?);
    }
    events.extend(with_people_from(draft, ask, standing)?);
    let mut first = with_amount(draft, ask, standing)?;
    first.extend(events);
    (!is_out_of_bounds(draft, ask, standing)).then_some(first)
}

/// "The memo of 14 June": an event of another date that names the day in its words.
fn names_day(ask: &Ask, event: &Event) -> bool {
    let day = ask.since.filter(|since| since.day().is_some() && ask.until == Some(*since)).map(PartialDate::begin);
    day.is_some_and(|day| event.summary.contains(&format!("{} {}", day.day(), day.month())))
}

/// "The seven that the Times had as agreed": those of whom the report says so with that number.
pub(super) fn is_numbered(ask: &Ask) -> bool {
    let reported = ask.rest.iter().any(|word| matches!(word.as_str(), "+nyt" | "+ap" | "+hrw" | "+wsj" | "+wapo"));
    let plain = ask.speaks_of(Trait::Agreed) || ask.conditions.is_empty();
    // "The nine in the cable", "of the five, how many said yes": a list of so many, or some of so many.
    ask.number.is_some() && !ask.is_money && (reported && plain || is_of_so_many(ask))
}

/// Whether the number says how many countries are meant, and nothing else does.
fn is_of_so_many(ask: &Ask) -> bool {
    let bounds = ask.bears(Mark::Below) || ask.bears(Mark::Floor);
    let of_people = [Trait::Arrived, Trait::Onward, Trait::Capped, Trait::Yearly, Trait::Held]
        .into_iter()
        .any(|is| ask.speaks_of(is));
    !bounds
        && !of_people
        && !ask.conditions.is_empty()
        && ask.rest.is_empty()
        && ask.region.is_none()
        && ask.from.is_none()
}

/// Whether the number belongs to what happened, not to the list: nothing else is asked of the countries.
fn is_told_by_number(ask: &Ask) -> bool {
    let bounds = ask.bears(Mark::Below) || ask.bears(Mark::Floor);
    ask.number.is_some()
        && ask.conditions.is_empty()
        && !ask.is_money
        && !bounds
        && ask.since.is_some()
        && ask.since != ask.until
}

fn is_dated(ask: &Ask) -> bool {
    ask.since.is_some() || ask.until.is_some()
}

/// What is asked of each country. "Who answered?" beside an answer of its own says nothing more.
fn asked(ask: &Ask) -> Vec<Condition> {
    let mut conditions = ask.conditions.clone();
    if conditions.len() > 1 {
        // "And we still do not know the reply": it is silent.
        for condition in conditions.iter_mut().filter(|condition| **condition == Condition::not(Trait::Answered)) {
            *condition = Condition::is(Trait::Silent);
        }
        conditions.retain(|condition| condition.is != Trait::Answered);
    }
    // "Which countries came up in it?": the words say in what.
    if !ask.rest.is_empty() {
        conditions.retain(|condition| *condition != Condition::is(Trait::Approached));
    }
    if conditions.is_empty() && ask.region.is_none() && ask.outside.is_empty() && ask.rest.is_empty() {
        conditions.push(Condition::is(Trait::Approached));
    }
    conditions
}

/// The events that speak of every word which no slot holds, without denying it; nothing where there is no such word.
fn spoken_of<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Option<Vec<&'a Event>> {
    let lasting = ask.words.iter().any(|word| word.starts_with("+t_"));
    if ask.rest.is_empty() && !lasting {
        return Some(Vec::new());
    }
    let view = draft.view;
    let spoken: Vec<&Event> = view
        .events_of(standing.country)
        .filter(|event| !is_dated(ask) || within(ask, event) || names_day(ask, event))
        .filter(|event| !lasting || evidence::lasts(ask, event))
        .filter(|event| cover::covers(ask, &[event]) && is_meant(ask, event))
        .filter(|event| !is_numbered(ask) || find::names_figure(event, ask.number.unwrap_or_default()))
        // "Lunch with five presidents": of an event that gives the number.
        .filter(|event| !is_told_by_number(ask) || find::names_figure(event, ask.number.unwrap_or_default()))
        .collect();
    (!spoken.is_empty()).then_some(spoken)
}

/// "Which exclude minors" means the events that deny them; a list of words alone means those that do not.
fn is_meant(ask: &Ask, event: &Event) -> bool {
    let denied = evidence::is_denied_in(ask, event);
    if ask.bears(Mark::Not) { denied } else { !denied || !asked(ask).is_empty() }
}

/// The events that make the conditions true.
fn meeting(draft: &Draft<'_>, ask: &Ask, standing: &Standing, spoken: &[&Event]) -> Option<Vec<EventId>> {
    let mut conditions = asked(ask);
    if conditions.is_empty() && spoken.is_empty() {
        return Some(standing_events(standing));
    }
    let is_event = |condition: &Condition| !condition.not && find::kind_of(condition.is).is_some();
    let holds = |condition: &Condition| {
        let claimed = !condition.not && spoken.iter().any(|event| evidence::claims(event, condition.is));
        // Of a time and of certain words: what happened then must be what is asked.
        let then = is_dated(ask) && !spoken.is_empty() && is_event(condition);
        if condition.is == Trait::Unconfirmed && !spoken.is_empty() {
            return spoken.iter().all(|event| event.confidence == Confidence::Unconfirmed) != condition.not;
        }
        // "Who was willing to take him?": a general agreement is none where the event on him is a refusal.
        let refused =
            !condition.not && spoken.iter().any(|event| evidence::claimed(event, condition.is) == Some(false));
        claimed || !then && !refused && holds(draft, ask, standing, *condition) == Truth::Yes
    };
    // "Asked or to be asked": one of them is enough.
    if ask.any {
        conditions.retain(holds);
        if conditions.is_empty() {
            return None;
        }
    }
    let mut events = Vec::new();
    for condition in &conditions {
        if is_dated(ask) && spoken.is_empty() && is_event(condition) {
            events.extend(in_period(draft, ask, standing, *condition)?);
        } else if holds(condition) {
            let kinds = find::kinds_of(condition.is);
            let once = draft.view.events_of(standing.country).filter(|event| kinds.contains(&event.kind));
            let of = if condition.ever && !condition.not {
                once.map(|event| event.id).collect()
            } else if condition.is == Trait::Unconfirmed && ask.speaks_of(Trait::Arrived) {
                resting(standing, draft, Trait::Arrived)
            } else {
                resting(standing, draft, condition.is)
            };
            events.extend(of.into_iter().filter(|_| spoken.is_empty()));
        } else {
            return None;
        }
    }
    Some(events)
}

/// The events of a standing: the answer's last two, the request, the latest.
fn standing_events(standing: &Standing) -> Vec<EventId> {
    let answer = standing.answer.events.iter().rev().take(2);
    answer.chain(standing.approach.events.iter().take(1)).chain(&standing.latest).copied().collect()
}

/// What happened in the period; `None` if nothing did.
fn happened(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> Option<Vec<EventId>> {
    let inside: Vec<EventId> = draft
        .view
        .events_of(standing.country)
        .filter(|event| within(ask, event) && (event.kind != Kind::ToBeAsked || !ask.rest.is_empty()))
        .map(|event| event.id)
        .collect();
    (!inside.is_empty()).then_some(inside)
}

fn with_people_from(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> Option<Vec<EventId>> {
    let Some(from) = ask.from else { return Some(Vec::new()) };
    let of = draft
        .view
        .events_of(standing.country)
        .filter(|event| event.kind == Kind::Arrival && event.nationalities.contains(&from));
    let of: Vec<EventId> = of.map(|event| event.id).collect();
    (!of.is_empty()).then_some(of)
}

fn with_amount(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> Option<Vec<EventId>> {
    let Some(number) = ask.number.filter(|_| ask.is_money) else { return Some(Vec::new()) };
    let of =
        draft.view.events_of(standing.country).filter(|event| event.money.is_some_and(|money| money.usd == number));
    let of: Vec<EventId> = of.map(|event| event.id).collect();
    (!of.is_empty()).then_some(of)
}

/// "More than 100 people": fewer arrived. "Fewer than ten", "caps under 100": so many or more did, or may.
fn is_out_of_bounds(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> bool {
    let bounds = ask.bears(Mark::Below) || ask.bears(Mark::Floor);
    let capped = bounds && (ask.speaks_of(Trait::Capped) || ask.speaks_of(Trait::Yearly));
    let bounded = ask.number.filter(|_| (ask.speaks_of(Trait::Arrived) || capped) && !ask.is_money);
    let ceiling = || super::figure::ceiling(draft, standing.country, ask.speaks_of(Trait::Yearly));
    let total = standing.practice.total.map(|total| u64::from(total.figure));
    let figure = if capped { ceiling().map(|(people, _)| u64::from(people.count)) } else { total };
    bounded.is_some_and(|number| match figure {
        Some(total) if ask.bears(Mark::Below) => total >= number,
        Some(total) if ask.bears(Mark::Above) => total <= number,
        Some(total) => total < number,
        None => true,
    })
}

fn holds(draft: &Draft<'_>, ask: &Ask, standing: &Standing, condition: Condition) -> Truth {
    let positive = Condition { not: false, ..condition };
    let doubted = ask.conditions.contains(&Condition::is(Trait::Unconfirmed));
    let truth = match condition.is {
        // Where arrivals are reported, if only unconfirmed, it cannot be said that nobody came.
        Trait::Arrived if condition.not => Truth::of(standing.practice.finding.state == PracticeState::Received),
        Trait::Arrived if doubted => Truth::of(standing.practice.finding.is_unconfirmed()),
        Trait::Court if ask.bears(Mark::Foreign) => Truth::of(own_courts(draft, standing).next().is_some()),
        Trait::Unconfirmed if ask.speaks_of(Trait::Arrived) => Truth::of(standing.practice.finding.is_unconfirmed()),
        Trait::Arrived => Truth::of(
            standing.practice.finding.state == PracticeState::Received && !standing.practice.finding.is_unconfirmed(),
        ),
        Trait::Unconfirmed => {
            Truth::of(standing.answer.is_unconfirmed() && standing.answer.state != AnswerState::NoneOnRecord)
        }
        // What is on hold or over was agreed once.
        Trait::Agreed if condition.not && !condition.ever => Truth::of(matches!(
            standing.answer.state,
            AnswerState::Agreed | AnswerState::Suspended | AnswerState::Ended
        )),
        Trait::Silent => Truth::of(
            standing.answer.state == AnswerState::NoneOnRecord && standing.approach.state != Approach::NoneOnRecord,
        ),
        Trait::Asked
            if ask.conditions.len() == 1
                && ask.about == Aspect::Count
                && ask.conditions.iter().any(|c| c.is == Trait::Planned) =>
        {
            Truth::Yes
        }
        _ => match truth::holds(draft, standing, positive) {
            Truth::NotOnRecord | Truth::Open => Truth::No,
            told => told,
        },
    };
    if condition.not { truth.not() } else { truth }
}

/// The events in which a court of the country itself, or of another than the United States, has a say.
fn own_courts<'a>(draft: &Draft<'a>, standing: &Standing) -> impl Iterator<Item = &'a Event> + use<'a> {
    let speaks = |event: &&Event| {
        let court = ["Court", "Chamber"].iter().any(|word| event.summary.contains(word));
        court && !["U.S. Supreme Court", "U.S. District", "U.S. Court"].iter().any(|of| event.summary.contains(of))
    };
    let decides = |event: &&Event| !matches!(event.kind, Kind::CourtBlocked | Kind::CourtAllowed);
    draft.view.events_of(standing.country).filter(speaks).filter(decides)
}

/// The events that make the condition true within the period.
fn in_period(draft: &Draft<'_>, ask: &Ask, standing: &Standing, condition: Condition) -> Option<Vec<EventId>> {
    let kind = find::kind_of(condition.is)?;
    let counts = |event: &&Event| {
        event.kind == kind
            && within(ask, event)
            && (kind != Kind::Arrival || event.confidence > Confidence::Unconfirmed)
            // A running total without a day of its own is no arrival of that time.
            && !(kind == Kind::Arrival
                && event.date.day().is_none()
                && event.people.is_some_and(|people| people.scope == Scope::RunningTotal))
    };
    let found: Vec<EventId> = draft.view.events_of(standing.country).filter(counts).map(|event| event.id).collect();
    // "Their first people in 2026": none came before.
    let first = ask.order == Some(Order::First);
    let mut of_kind = draft.view.events_of(standing.country).filter(|event| event.kind == kind);
    if first && of_kind.any(|event| ask.since.is_some_and(|since| event.effective() < since.begin())) {
        return None;
    }
    // "Said no in 2025 and has not moved since": what was so then must be so still.
    let still = !ask.bears(Mark::Still) || holds(draft, ask, standing, condition) == Truth::Yes;
    (!found.is_empty() && still).then_some(found)
}

fn within(ask: &Ask, event: &Event) -> bool {
    ask.since.is_none_or(|since| event.effective() >= since.begin())
        && ask.until.is_none_or(|until| event.effective() <= until.end())
}

pub(super) fn resting(standing: &Standing, draft: &Draft<'_>, is: Trait) -> Vec<EventId> {
    match is {
        Trait::Arrived => standing.practice.finding.events.clone(),
        Trait::Onward => standing.practice.onward.clone(),
        Trait::Asked | Trait::Planned | Trait::Approached | Trait::Silent => standing.approach.events.clone(),
        Trait::Money | Trait::Paid | Trait::Promised | Trait::Offered => {
            draft.view.events_of(standing.country).filter(|event| event.money.is_some()).map(|event| event.id).collect()
        }
        Trait::Free => draft
            .view
            .events_of(standing.country)
            .filter(|event| truth::says_free(event))
            .map(|event| event.id)
            .collect(),
        Trait::Capped | Trait::Yearly => draft
            .view
            .events_of(standing.country)
            .filter(|event| {
                event.people.is_some_and(|people| matches!(people.scope, Scope::AgreedMaximum | Scope::PerYear))
            })
            .map(|event| event.id)
            .collect(),
        // Of its own courts: of those in the United States `standing.courts` tells.
        Trait::Court => own_courts(draft, standing).map(|event| event.id).collect(),
        Trait::Blocked | Trait::Cleared => standing.courts.clone(),
        Trait::Contested => standing.contested.clone(),
        _ => standing.answer.events.clone(),
    }
}
