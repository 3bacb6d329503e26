//! Which countries meet some conditions, and how many of how many.

use super::truth::{self, Truth};
use super::{cover, dated, evidence, find};
use crate::answer::draft::{Draft, called, name};
use crate::answer::{Answer, Fact, Value, words};
use crate::domain::standing::{Approach, PracticeState};
use crate::domain::{Confidence, CountryCode, Event, EventId, Kind, PartialDate, Scope, Standing};
use crate::language::{say, sorting_key};
use crate::question::{Ask, Aspect, Condition, Question, Trait};

pub(super) fn answer(draft: Draft<'_>, ask: &Ask) -> Answer {
    match meant_by_number(&draft, ask) {
        Some(ask) => listed(Draft::new(draft.scene, &Question::Ask(Box::new(ask.clone()))), &ask),
        None => listed(draft, ask),
    }
}

/// "The seven", "those nine": a list that is named by its length alone is the one that has so many countries.
fn meant_by_number(draft: &Draft<'_>, ask: &Ask) -> Option<Ask> {
    let number = ask.number.filter(|_| !ask.is_money && ask.rest.is_empty() && ask.from.is_none())?;
    if let (Some(until), false) = (ask.until, ask.conditions.is_empty()) {
        return as_known(draft, ask, number, until);
    }
    if !ask.conditions.is_empty() {
        return None;
    }
    let about = |is: Trait| Ask { conditions: vec![Condition::is(is)], number: None, ..ask.clone() };
    let length = |ask: &Ask| {
        let met = |standing: &Standing| standing.latest.is_some() && evidence(draft, ask, standing).is_some();
        u64::try_from(draft.view.standings().filter(met).count()).ok()
    };
    let asks = [Trait::Agreed, Trait::Declined, Trait::Talks, Trait::Arrived, Trait::Denied, Trait::Silent].map(about);
    let mut meant = asks.into_iter().filter(|ask| length(ask) == Some(number));
    meant.next().filter(|_| meant.next().is_none())
}

/// "The seven yeses of June 2025": so many as were known then, if so many did not happen then.
fn as_known(draft: &Draft<'_>, ask: &Ask, number: u64, until: PartialDate) -> Option<Ask> {
    let then = Ask { since: None, until: None, number: None, on: Some(until.end()), ..ask.clone() };
    let question = Question::Ask(Box::new(then.clone()));
    let view = Draft::new(draft.scene, &question);
    let met = |standing: &Standing| standing.latest.is_some() && evidence(&view, &then, standing).is_some();
    let length = u64::try_from(view.view.standings().filter(met).count()).ok()?;
    (length == number).then_some(then)
}

fn listed(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let standings: Vec<Standing> = draft.view.standings().filter(|standing| standing.latest.is_some()).collect();
    let in_region: Vec<&Standing> = standings.iter().filter(|standing| ask.is_in_place(standing.country)).collect();
    let mut found: Vec<(&Standing, Vec<EventId>)> =
        in_region.iter().filter_map(|standing| Some((*standing, evidence(&draft, ask, standing)?))).collect();
    found.sort_by_cached_key(|(standing, _)| sorting_key(name(draft.language(), standing.country)));
    let countries: Vec<CountryCode> = found.iter().map(|(standing, _)| standing.country).collect();
    let language = draft.language();
    let conditions = conditions(&draft, ask);
    let total = in_region.len();
    let headline = say!(
        language,
        "ask-list",
        matching = countries.len(),
        total = total,
        place = place(&draft, ask),
        conditions = conditions
    );
    let mut headline = dated(&draft, headline);
    let weak = found.iter().filter(|(_, events)| is_weak(&draft, events)).count();
    if weak > 0 {
        headline.push(' ');
        headline.push_str(&say!(language, "list-unconfirmed", number = weak));
    }
    let contested = found
        .iter()
        .filter(|(standing, _)| standing.is_contested() && ask.conditions.iter().any(|c| c.is == Trait::Agreed))
        .count();
    if contested > 0 {
        headline.push(' ');
        headline.push_str(&say!(language, "list-contested", number = contested));
    }
    let set = draft.set();
    set.title = say!(language, "list-title");
    set.headline = headline;
    set.value = Some(match countries.as_slice() {
        _ if ask.about == Aspect::Count => Value::Number(u64::try_from(countries.len()).unwrap_or(u64::MAX)),
        _ => Value::Number(u64::try_from(countries.len()).unwrap_or(u64::MAX)),
    });
    if ask.about == Aspect::List {
        set.value = None;
    }
    set.countries = countries;
    let rows = found.iter().map(|(standing, events)| row(&mut draft, standing, events)).collect();
    draft.list(None, rows);
    if found.is_empty() {
        let fact = draft.fact(None, say!(language, "list-empty-proof"), &[]);
        draft.block(crate::answer::Importance::Essential, None, vec![fact]);
    }
    draft.follow("follow-totals", Question::Totals { region: ask.region, on: ask.on });
    draft.finish()
}

fn is_weak(draft: &Draft<'_>, events: &[EventId]) -> bool {
    let found: Vec<&Event> = events.iter().filter_map(|id| draft.view.event(*id)).collect();
    !found.is_empty() && found.iter().all(|event| event.confidence == Confidence::Unconfirmed)
}

fn row(draft: &mut Draft<'_>, standing: &Standing, events: &[EventId]) -> Fact {
    let language = draft.language();
    let told = events
        .iter()
        .rev()
        .filter_map(|id| draft.view.event(*id))
        .max_by_key(|event| (event.confidence, event.order()));
    let state = super::state_of(draft, standing);
    let doubts = words::doubts(language, standing.answer.is_unconfirmed(), standing.is_contested());
    let state = [vec![state], doubts].concat().join(", ");
    let text = match told {
        Some(event) => say!(
            language,
            "ask-list-row",
            state = words::capitalized(&state),
            date = event.date.to_string(),
            summary = &event.summary
        ),
        None => words::capitalized(&state),
    };
    let mut cited: Vec<EventId> = told.map(|event| event.id).into_iter().collect();
    cited.extend(events.iter().copied().filter(|id| told.is_none_or(|event| event.id != *id)));
    let mut fact = draft.fact_brief(Some(words::title(language, standing.country)), text, &cited);
    fact.mark = Some(words::mark(standing));
    fact.more = Some(Question::Status { country: standing.country, on: draft.view.on() });
    fact
}

/// The events on which a country's place in the list rests; `None` if it has none.
fn evidence(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> Option<Vec<EventId>> {
    let spoken = spoken_of(draft, ask, standing)?;
    let mut events: Vec<EventId> = spoken.iter().map(|event| event.id).collect();
    events.extend(meeting(draft, ask, standing, &spoken)?);
    if is_dated(ask) && spoken.is_empty() && asked(ask).iter().all(|condition| find::kind_of(condition.is).is_none()) {
        events.extend(happened(draft, ask, standing)?);
    }
    events.extend(with_people_from(draft, ask, standing)?);
    let mut first = with_amount(draft, ask, standing)?;
    first.extend(events);
    (!is_below(ask, standing)).then_some(first)
}

/// "The memo of 14 June": an event of another date that names the day in its words.
fn names_day(ask: &Ask, event: &Event) -> bool {
    let day = ask.since.filter(|since| since.day().is_some() && ask.until == Some(*since)).map(PartialDate::begin);
    day.is_some_and(|day| event.summary.contains(&format!("{} {}", day.day(), day.month())))
}

fn is_dated(ask: &Ask) -> bool {
    ask.since.is_some() || ask.until.is_some()
}

/// What is asked of each country. "Who answered?" beside an answer of its own says nothing more.
fn asked(ask: &Ask) -> Vec<Condition> {
    let mut conditions = ask.conditions.clone();
    if conditions.len() > 1 {
        conditions.retain(|condition| condition.is != Trait::Answered);
    }
    if conditions.is_empty() && ask.region.or(ask.outside).is_none() && ask.rest.is_empty() {
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
        .filter(|event| cover::covers(ask, &[event]) && !(asked(ask).is_empty() && evidence::is_denied_in(ask, event)))
        .collect();
    (!spoken.is_empty()).then_some(spoken)
}

/// The events that make the conditions true.
fn meeting(draft: &Draft<'_>, ask: &Ask, standing: &Standing, spoken: &[&Event]) -> Option<Vec<EventId>> {
    let mut conditions = asked(ask);
    if conditions.is_empty() && spoken.is_empty() {
        return Some(standing_events(standing));
    }
    let holds = |condition: &Condition| {
        !condition.not && spoken.iter().any(|event| evidence::claims(event, condition.is))
            || holds(draft, ask, standing, *condition) == Truth::Yes
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
        if is_dated(ask) && spoken.is_empty() && !condition.not && find::kind_of(condition.is).is_some() {
            events.extend(in_period(draft, ask, standing, *condition)?);
        } else if holds(condition) {
            events.extend(resting(standing, draft, condition.is).into_iter().filter(|_| spoken.is_empty()));
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

/// "More than 100 people": fewer arrived.
fn is_below(ask: &Ask, standing: &Standing) -> bool {
    ask.number.is_some_and(|number| {
        ask.speaks_of(Trait::Arrived)
            && !ask.is_money
            && standing.practice.total.is_none_or(|total| u64::from(total.figure) < number)
    })
}

fn holds(draft: &Draft<'_>, ask: &Ask, standing: &Standing, condition: Condition) -> Truth {
    let positive = Condition { not: false, ..condition };
    let truth = match condition.is {
        // Where arrivals are reported, if only unconfirmed, it cannot be said that nobody came.
        Trait::Arrived if condition.not => Truth::of(standing.practice.finding.state == PracticeState::Received),
        Trait::Arrived if ask.speaks_of(Trait::Unconfirmed) => Truth::of(standing.practice.finding.is_unconfirmed()),
        Trait::Unconfirmed if ask.speaks_of(Trait::Arrived) => Truth::of(standing.practice.finding.is_unconfirmed()),
        Trait::Arrived => Truth::of(
            standing.practice.finding.state == PracticeState::Received && !standing.practice.finding.is_unconfirmed(),
        ),
        Trait::Unconfirmed => Truth::of(
            standing.answer.is_unconfirmed()
                && standing.answer.state != crate::domain::standing::AnswerState::NoneOnRecord,
        ),
        Trait::Silent => Truth::of(
            standing.answer.state == crate::domain::standing::AnswerState::NoneOnRecord
                && standing.approach.state != Approach::NoneOnRecord,
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
    (!found.is_empty()).then_some(found)
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
        Trait::Court | Trait::Blocked | Trait::Cleared => standing.courts.clone(),
        Trait::Contested => standing.contested.clone(),
        _ => standing.answer.events.clone(),
    }
}

/// The conditions in words.
fn conditions(draft: &Draft<'_>, ask: &Ask) -> String {
    let language = draft.language();
    let mut parts: Vec<String> = Vec::new();
    for condition in &ask.conditions {
        let word = words::word(language, "trait", condition.is.slug());
        let word = if condition.ever { say!(language, "ask-once", condition = word) } else { word };
        parts.push(if condition.not { say!(language, "ask-not", condition = word) } else { word });
    }
    parts.extend(ask.from.map(|country| say!(language, "ask-from", name = called(language, country))));
    parts.extend(ask.since.map(|date| say!(language, "list-condition-since", date = date.to_string())));
    parts.extend(ask.until.map(|date| say!(language, "list-condition-until", date = date.to_string())));
    if parts.is_empty() { say!(language, "list-condition-all") } else { parts.join(", ") }
}

fn place(draft: &Draft<'_>, ask: &Ask) -> String {
    let language = draft.language();
    let within = ask.region.map(|region| say!(language, "list-where", region = words::region(language, region)));
    let outside = ask.outside.map(|region| say!(language, "list-outside", region = words::region(language, region)));
    within.or(outside).unwrap_or_default()
}

/// Where people of a nationality were sent.
pub(super) fn by_nationality(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let language = draft.language();
    let Some(from) = ask.from else { return answer(draft, ask) };
    // Terms that name a nationality: the events that speak of it, not the arrivals.
    let terms = ask.words.iter().any(|word| word == "+excluded");
    let of = |event: &&Event| {
        event.kind == Kind::Arrival
            && event.nationalities.contains(&from)
            && event.confidence > Confidence::Unconfirmed
            && ask.is_in_place(event.id.country)
            && !ask.except.contains(&event.id.country)
    };
    let mut events: Vec<&Event> = draft.view.events().filter(of).collect();
    if matches!(ask.form, crate::question::Form::HowMuch) || ask.speaks_of(Trait::Paid) || ask.speaks_of(Trait::Money) {
        let mut paid = draft.view.events().filter(|event| event.money.is_some() && event.nationalities.contains(&from));
        if let (Some(only), None) = (paid.next(), paid.next())
            && let Some(money) = only.money
        {
            let country = only.id.country;
            let mut answer = super::frame::number(draft, money.usd, only);
            answer.countries = vec![country];
            return answer;
        }
    }
    if terms {
        return super::frame::search(draft, ask);
    }
    if events.is_empty() {
        events = draft
            .view
            .events()
            .filter(|event| event.nationalities.contains(&from) && event.confidence > Confidence::Unconfirmed)
            .collect();
    }
    if events.is_empty() && draft.view.standing(from).latest.is_some() {
        let about = Ask { countries: vec![from], from: None, ..ask.clone() };
        return super::country::answer(Draft::new(draft.scene, &Question::Ask(Box::new(about.clone()))), &about, from);
    }
    events.sort_by_key(|event| (event.id.country, event.order()));
    let mut countries: Vec<CountryCode> = events.iter().map(|event| event.id.country).collect();
    countries.dedup();
    let named = called(language, from);
    let set = draft.set();
    set.title = say!(language, "label-nationalities");
    set.countries.clone_from(&countries);
    if countries.is_empty() {
        draft.not_on_record(say!(language, "ask-from-none", name = named));
        return draft.finish();
    }
    let headline = say!(
        language,
        "ask-from-list",
        name = named,
        countries = words::names(language, &countries),
        number = countries.len()
    );
    let headline = dated(&draft, headline);
    draft.set().headline = headline;
    let facts = super::rows(&mut draft, &events, true);
    draft.list(None, facts);
    draft.finish()
}
