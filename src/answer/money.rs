//! `/money`: who promised or paid what. Offered, promised, paid and only reported are never added to each other.

use std::collections::BTreeSet;

use super::draft::{Draft, Scene, called, name};
use super::{Answer, Fact, Importance, Value, words};
use crate::domain::{CountryCode, Event, Money, MoneyState, Qualifier};
use crate::language::say;
use crate::question::{ChartQuery, ChartTheme, MapQuery, MapTheme, Question};

/// Money for one country, or for all.
pub(super) fn answer(scene: Scene<'_>, country: Option<CountryCode>) -> Answer {
    let mut draft = Draft::new(scene, &Question::Money { country });
    let language = draft.language();
    draft.set().title = match country {
        Some(country) => {
            say!(language, "money-title-country", flag = country.flag(), name = name(language, country))
        }
        None => say!(language, "money-title"),
    };
    let events: Vec<(&Event, Money)> = draft
        .view
        .events()
        .filter(|event| country.is_none_or(|country| event.id.country == country))
        .filter_map(|event| Some((event, event.money?)))
        .collect();
    if events.is_empty() {
        nothing(&mut draft, country);
    } else {
        summarise(&mut draft, country, &events);
    }
    also(&mut draft, country);
    if let Some(country) = country {
        draft.follow("follow-status", Question::Status { country, on: None });
        draft.follow("follow-terms", Question::Terms { country });
        draft.follow("follow-money", Question::Money { country: None });
    } else {
        draft.follow("follow-people", Question::People { country: None });
        draft.follow("follow-map", Question::Map(MapQuery::world(MapTheme::Money)));
        draft.follow("follow-chart", Question::Chart(ChartQuery::whole(ChartTheme::Money)));
    }
    draft.finish()
}

fn nothing(draft: &mut Draft<'_>, country: Option<CountryCode>) {
    let language = draft.language();
    let name = country.map(|country| called(language, country)).unwrap_or_default();
    draft.not_on_record(say!(language, "money-none", name = name));
    let fact = draft.fact(None, say!(language, "money-none-proof"), &[]);
    draft.block(Importance::Essential, None, vec![fact]);
}

fn summarise<'a>(draft: &mut Draft<'a>, country: Option<CountryCode>, events: &[(&'a Event, Money)]) {
    let language = draft.language();
    // Largest certainty first: what was paid, then what was promised.
    let states = [MoneyState::Paid, MoneyState::Promised, MoneyState::Offered, MoneyState::Reported];
    let mut parts = Vec::new();
    for state in states {
        let of_state: Vec<(&Event, Money)> = events.iter().filter(|(_, money)| money.state == state).copied().collect();
        if of_state.is_empty() {
            continue;
        }
        let sum = sum(&of_state);
        parts.push(words::money(language, sum));
        block(draft, state, sum, &of_state, country.is_none());
    }
    if parts.len() > 1 {
        let note = draft.fact(Some(say!(language, "label-note")), say!(language, "money-never-mixed"), &[]);
        draft.block(Importance::Essential, None, vec![note]);
    }
    let parts = language.list(&parts);
    let countries: BTreeSet<CountryCode> = events.iter().map(|(event, _)| event.id.country).collect();
    draft.set().headline = match country {
        Some(country) => say!(language, "money-headline", name = called(language, country), parts = parts),
        None => say!(language, "money-headline-all", countries = countries.len(), parts = parts),
    };
    if let ([(_, only)], Some(_)) = (events, country) {
        draft.set().value = Some(Value::Number(only.usd));
    }
    draft.set().countries = countries.into_iter().collect();
}

/// The sum of amounts in one state. It is a floor or a ceiling if any part is one.
pub(super) fn sum(events: &[(&Event, Money)]) -> Money {
    let has = |wanted| events.iter().any(|(_, money)| money.qualifier == wanted);
    let qualifier = match (has(Qualifier::AtLeast), has(Qualifier::UpTo), has(Qualifier::About)) {
        (_, _, true) | (true, true, false) => Qualifier::About,
        (true, false, false) => Qualifier::AtLeast,
        (false, true, false) => Qualifier::UpTo,
        (false, false, false) => Qualifier::Exactly,
    };
    Money {
        usd: events.iter().map(|(_, money)| money.usd).fold(0, u64::saturating_add),
        qualifier,
        state: events.first().map_or(MoneyState::Reported, |(_, money)| money.state),
    }
}

fn block<'a>(draft: &mut Draft<'a>, state: MoneyState, sum: Money, events: &[(&'a Event, Money)], with_country: bool) {
    let language = draft.language();
    let mut facts: Vec<Fact> = events.iter().map(|(event, money)| fact(draft, event, *money, with_country)).collect();
    if events.len() > 1 {
        let amount = words::usd(language, sum.usd, sum.qualifier);
        let text = say!(language, "money-sum", amount = amount, number = events.len());
        facts.push(draft.fact(Some(say!(language, "label-sum")), text, &[]));
    }
    let title = words::word(language, "money-block", state.slug());
    draft.block(Importance::Essential, Some(title), facts);
}

fn fact<'a>(draft: &mut Draft<'a>, event: &'a Event, money: Money, with_country: bool) -> Fact {
    let language = draft.language();
    let amount = words::usd(language, money.usd, money.qualifier);
    let label = if with_country {
        format!("{} · {amount}", words::title(language, event.id.country))
    } else {
        format!("{} · {amount}", event.date)
    };
    draft.fact(Some(label), event.summary.clone(), &[event.id])
}

/// Events that speak of dollars without a figure of their own in the record: said, and never added.
fn also(draft: &mut Draft<'_>, country: Option<CountryCode>) {
    let wanted = country.unwrap_or(CountryCode::US);
    let events: Vec<&Event> = draft
        .view
        .events_of(wanted)
        .filter(|event| event.money.is_none())
        .filter(|event| speaks_of_money(&event.summary) || event.conditions.as_deref().is_some_and(speaks_of_money))
        .collect();
    let facts: Vec<Fact> = events.into_iter().map(|event| super::timeline::row(draft, event, false)).collect();
    let title = say!(draft.language(), "money-also");
    draft.block(Importance::Detail, Some(title), facts);
}

fn speaks_of_money(text: &str) -> bool {
    const WORDS: [&str; 14] = [
        "paid",
        "pay",
        "pays",
        "payment",
        "payments",
        "grant",
        "money",
        "compensation",
        "compensated",
        "cost",
        "costs",
        "fund",
        "funds",
        "funding",
    ];
    text.contains('$') || text.split(|c: char| !c.is_alphabetic()).any(|word| WORDS.contains(&word))
}
