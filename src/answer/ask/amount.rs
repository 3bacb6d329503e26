//! The amount of money that a question about one country asks for. Promised and paid are never added up, and nothing is divided.

use super::cover;
use super::find::Found;
use super::value::Worth;
use super::{quantity, truth};
use crate::answer::draft::Draft;
use crate::domain::{Event, MoneyState, Standing};
use crate::question::{Ask, Mark};

pub(super) fn how_much<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    let each = ask.bears(Mark::Each);
    if each && let Some(worth) = a_person(draft, standing) {
        return worth;
    }
    // "What did Human Rights Watch put it at?": the amount that the event gives in which the question's own words stand.
    let told =
        found.iter().map(|found| found.event).filter(|event| !ask.rest.is_empty() && cover::covers(ask, &[event]));
    let mut told = told.filter_map(|event| Some(Worth::Amount(super::evidence::amount(ask, event)?, event)));
    if let Some(worth) = told.next() {
        return worth;
    }
    let of = |event: &&Event| event.money.is_some() && ask.from.is_none_or(|from| event.nationalities.contains(&from));
    let mut events: Vec<&Event> = draft.view.events_of(standing.country).filter(of).collect();
    if events.is_empty() {
        events = draft.view.events_of(standing.country).filter(|event| event.money.is_some()).collect();
    }
    let paid: Vec<&Event> = events
        .iter()
        .copied()
        .filter(|event| event.money.is_some_and(|money| money.state == MoneyState::Paid))
        .collect();
    // "The first man, his price": of several payments that one.
    if let Some(order) = ask.order.filter(|order| order.is_in_time())
        && let Some(event) = super::find::in_order(paid.clone(), order)
        && let Some(money) = event.money
    {
        return Worth::Amount(money.usd, event);
    }
    let best = paid
        .iter()
        .max_by_key(|event| event.money.map(|money| money.usd))
        .or_else(|| events.iter().max_by_key(|event| event.order()));
    match best.and_then(|event| Some((*event, event.money?))) {
        Some((event, money)) => Worth::Amount(money.usd, event),
        None if draft.view.events_of(standing.country).any(truth::says_free) => Worth::Open,
        None => Worth::NotOnRecord,
    }
}

fn a_person<'a>(draft: &Draft<'a>, standing: &Standing) -> Option<Worth<'a>> {
    let mut events = draft.view.events_of(standing.country);
    events.find_map(|event| Some(Worth::Amount(per_person(event)?, event)))
}

/// What an event says was paid for each: "$20,000 a person". Nothing is divided that no source divides.
pub(super) fn per_person(event: &Event) -> Option<u64> {
    let texts = [event.summary.as_str(), event.conditions.as_deref().unwrap_or_default()];
    texts.iter().find_map(|text| {
        let (before, _) = text.split_once(" a person")?;
        let last = quantity::all(before).pop()?;
        (last.is_money && last.unit.is_empty()).then_some(last.value)
    })
}
