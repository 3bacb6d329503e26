//! The figure that a question about one country asks for: people, a ceiling, money, days.

use super::clause;
use super::find::{Found, in_order};
use super::quantity;
use super::value::{Worth, arrivals};
use crate::answer::draft::Draft;
use crate::domain::{Confidence, CountryCode, Event, Kind, People, Scope, Standing};
use crate::names::{How, Names, Resolution};
use crate::question::{Ask, Mark, Order, Trait};
use crate::record::stem;

/// "The charter, total on board": everybody on the one flight, its own people among them, as the event's words count them.
pub(super) fn aboard<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Option<Worth<'a>> {
    const ABOARD: [&str; 6] = ["board", "aboard", "plane", "flight", "charter", "jet"];
    let [only] = arrivals(draft, standing).try_into().ok()?;
    let all = quantity::all(&only.summary);
    let people = all.iter().find(|one| one.unit == "people" && !one.is_money)?;
    ask.words.iter().any(|word| ABOARD.contains(&word.as_str())).then_some(Worth::Number(people.value, only))
}

/// "The smallest of its groups": the people of the group with most or fewest.
pub(super) fn extreme_group<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Option<Worth<'a>> {
    let fewest = match ask.order? {
        Order::Most => false,
        Order::Fewest => true,
        _ => return None,
    };
    let groups = arrivals(draft, standing).into_iter().filter_map(|event| {
        let people = event.people.filter(|people| people.scope == Scope::ThisEvent)?;
        Some((u64::from(people.count), event))
    });
    let (count, event) =
        if fewest { groups.min_by_key(|(count, _)| *count) } else { groups.max_by_key(|(count, _)| *count) }?;
    ask.bears(Mark::Group).then_some(Worth::Number(count, event))
}

/// How many nationalities the people of one arrival had; open where several arrivals are meant.
pub(super) fn nationalities<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Worth<'a> {
    let all: Vec<&Event> = arrivals(draft, standing).into_iter().filter(|event| within(ask, event)).collect();
    let one = match ask.order {
        Some(order) if order.is_in_time() => in_order(all, order),
        _ => Some(all).filter(|all| all.len() == 1).and_then(|all| all.first().copied()),
    };
    match one {
        Some(event) if !event.nationalities.is_empty() => {
            Worth::Number(u64::try_from(event.nationalities.len()).unwrap_or(u64::MAX), event)
        }
        _ => Worth::Open,
    }
}

/// The people who arrived within a period: its groups added up, or the running total that was given then.
pub(super) fn in_period<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Worth<'a> {
    let mut all: Vec<&Event> = draft
        .view
        .events_of(standing.country)
        .filter(|event| event.kind == Kind::Arrival && event.confidence > Confidence::Unconfirmed && within(ask, event))
        .filter(|event| super::cover::covers(ask, &[event]))
        .collect();
    all.sort_by_key(|event| event.order());
    let groups = all.iter().filter_map(|event| event.people).filter(|people| people.scope == Scope::ThisEvent);
    let sum: u64 = groups.map(|people| u64::from(people.count)).sum();
    let running = all.last().and_then(|event| Some((*event, event.people?)));
    // "Fourteen more …; the total is 42": those who came then are the fourteen.
    let more = all.last().and_then(|event| {
        quantity::all(&event.summary).into_iter().find(|one| one.unit == "more" && !one.is_money).map(|one| one.value)
    });
    if let (0, Some(more), Some(last)) = (sum, more, all.last()) {
        return Worth::Number(more, last);
    }
    match (all.last(), running) {
        (Some(last), _) if sum > 0 => Worth::Number(sum, last),
        (_, Some((event, people))) => Worth::Number(u64::from(people.count), event),
        (Some(_), None) => Worth::Open,
        (None, _) => Worth::NotOnRecord,
    }
}

/// How many groups arrived; open where a running total hides some of them.
pub(super) fn groups<'a>(draft: &Draft<'a>, standing: &Standing) -> Worth<'a> {
    let all = arrivals(draft, standing);
    let running = all.iter().any(|event| event.people.is_some_and(|people| people.scope != Scope::ThisEvent));
    match all.last() {
        Some(last) if !running => Worth::Number(u64::try_from(all.len()).unwrap_or(u64::MAX), last),
        _ => Worth::Open,
    }
}

/// Where nobody is on record as arrived, the people of the latest note.
pub(super) fn noted<'a>(draft: &Draft<'a>, standing: &Standing) -> Option<(&'a Event, u64)> {
    if !standing.practice.finding.events.is_empty() {
        return None;
    }
    let counts = |event: &Event| {
        let people = event.people.filter(|people| matches!(people.scope, Scope::ThisEvent | Scope::RunningTotal));
        people.filter(|_| event.kind == Kind::Note).map(|people| u64::from(people.count))
    };
    let found = draft.view.events_of(standing.country).filter_map(|event| Some((event, counts(event)?)));
    found.max_by_key(|(event, _)| event.order())
}

/// Whether the question is about some of those who arrived: children, those who stay, those who want to leave.
pub(super) fn asks_of_some(ask: &Ask) -> bool {
    const SOME: [&str; 7] = ["+minors", "+return", "+wants", "+crime", "+work", "+protection", "+transit"];
    ask.words.iter().any(|word| SOME.contains(&word.as_str()))
        || ask.speaks_of(Trait::Held)
        || ask.speaks_of(Trait::Imprisoned)
}

pub(super) fn within(ask: &Ask, event: &Event) -> bool {
    ask.since.is_none_or(|since| event.effective() >= since.begin())
        && ask.until.is_none_or(|until| event.date.begin() <= until.end())
}

/// "Two Somalis", "three Ethiopians": the number that stands before a people's name, or that of an arrival of this nationality alone.
pub(super) fn of_nationality<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Worth<'a> {
    let within: Vec<&Event> = draft
        .view
        .events_of(standing.country)
        .filter(|event| matches!(event.kind, Kind::Arrival | Kind::Onward | Kind::Note) && within(ask, event))
        // "Of the 17": of the group that has so many.
        .filter(|event| ask.number.is_none_or(|number| super::find::names_figure(event, number)))
        .collect();
    let kind = if ask.speaks_of(Trait::Onward) { Kind::Onward } else { Kind::Arrival };
    let alone = |event: &Event| event.kind == kind && ask.from.is_some_and(|from| event.nationalities == [from]);
    let sure = within.iter().copied().filter(|event| event.confidence > Confidence::Unconfirmed);
    let told: Vec<(u64, &Event)> = sure
        .filter_map(|event| {
            let whole = || Some(u64::from(event.people.filter(|_| alone(event))?.count));
            Some((named_people(ask, event).or_else(whole)?, event))
        })
        .collect();
    let of_kind: Vec<(u64, &Event)> = told.iter().copied().filter(|(_, event)| event.kind == kind).collect();
    // "How many of them came that first time?"
    let ordered = ask.order.filter(|order| order.is_in_time());
    let meant = ordered.and_then(|order| in_order(of_kind.iter().map(|(_, event)| *event).collect(), order));
    if let Some((number, event)) = of_kind.iter().find(|(_, event)| meant.is_some_and(|meant| meant.id == event.id)) {
        return Worth::Number(*number, event);
    }
    match (of_kind.as_slice(), told.as_slice()) {
        ([(only, event)], _) | ([], [(only, event)]) => Worth::Number(*only, event),
        ([], []) => Worth::NotOnRecord,
        _ => Worth::Open,
    }
}

/// The number that an event's words put before the name of the people asked about.
pub(super) fn named_people(ask: &Ask, event: &Event) -> Option<u64> {
    let named = |word: &str| match Names::embedded().resolve(word) {
        Resolution::Certain { country, how: How::Demonym, .. } => Some(country) == ask.from,
        _ => false,
    };
    // "Two Cubans", "two citizens of Myanmar"
    let of_theirs = |one: &quantity::Quantity| {
        let [of, country, ..] = &one.further;
        let citizens =
            matches!(one.unit.as_str(), "citizens" | "nationals" | "people") && matches!(of.as_str(), "of" | "from");
        let country = citizens.then(|| Names::embedded().resolve(country));
        // "Only three of them Togolese"
        let of_them = one.unit == "of" && of == "them" && one.further.get(1).is_some_and(|word| named(word));
        // "Seven were Venezuelans"
        let were = matches!(one.unit.as_str(), "were" | "are") && named(of);
        named(&one.unit)
            || of_them
            || were
            || matches!(country, Some(Resolution::Certain { country, .. }) if Some(country) == ask.from)
    };
    let mut found = quantity::all(&event.summary).into_iter().filter(|one| !one.is_money && of_theirs(one));
    let first = found.next()?;
    found.next().is_none().then_some(first.value)
}

/// A number in the clause that shares two or more of the question's words.
pub(super) fn beside(ask: &Ask, event: &Event) -> Option<u64> {
    let (clause, shared) = clause::best(event, &ask.words)?;
    let telling = ask.words.iter().any(|word| {
        matches!(word.as_str(), "+minors")
            && clause::best(event, std::slice::from_ref(word)).is_some_and(|(of, _)| of == clause)
    });
    let same = ask.number.is_some() && event.people.map(|people| u64::from(people.count)) == ask.number;
    if shared < 2 && !telling && !(same && shared == 1) {
        return None;
    }
    let numbers: Vec<(u64, String)> = quantity::numbers(&clause)
        .into_iter()
        .filter(|(value, unit)| !(1901..2100).contains(value) && !is_month(unit))
        .collect();
    match numbers.as_slice() {
        [(only, _)] => Some(*only),
        [(first, of), ..] if of == "of" => Some(*first),
        _ => None,
    }
}

pub(super) fn is_month(word: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    MONTHS.contains(&word)
}

/// The figure that an arrangement allows.
pub(super) fn cap<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    if ask.words.iter().any(|word| word == "+pace") {
        return at_a_time(found);
    }
    // "per month", "a week": the unit asks for one number of the terms.
    let period = ["month", "week", "year", "quarter", "fortnight", "two"]
        .into_iter()
        .find(|unit| ask.words.iter().any(|word| word == &stem(unit)));
    if let Some(period) = period {
        for found in found {
            let texts = [found.event.conditions.as_deref().unwrap_or_default(), found.event.summary.as_str()];
            for text in texts {
                if let Some(number) = per(text, period) {
                    return Worth::Number(number, found.event);
                }
            }
        }
    }
    let limits = |event: &&Event| {
        event.people.is_some_and(|people| matches!(people.scope, Scope::AgreedMaximum | Scope::PerYear))
    };
    let best =
        draft.view.events_of(standing.country).filter(limits).max_by_key(|event| {
            (event.confidence > Confidence::Unconfirmed, event.kind == Kind::Agreed, event.order())
        });
    match best.and_then(|event| Some((event, event.people?))) {
        Some((event, people)) => Worth::Number(u64::from(people.count), event),
        None => in_conditions(found).unwrap_or(Worth::NotOnRecord),
    }
}

/// The latest ceiling that a country's events give, with its event; only one by the year, where that is asked.
pub(super) fn ceiling<'a>(draft: &Draft<'a>, country: CountryCode, yearly: bool) -> Option<(People, &'a Event)> {
    let counts = |scope: Scope| scope == Scope::PerYear || !yearly && scope == Scope::AgreedMaximum;
    let sure = draft.view.events_of(country).filter(|event| event.confidence > Confidence::Unconfirmed);
    let all = sure.filter_map(|event| Some((event.people?, event)));
    all.filter(|(people, _)| counts(people.scope)).max_by_key(|(_, event)| event.order())
}

/// "About ten at a time".
pub(super) fn at_a_time<'a>(found: &[Found<'a>]) -> Worth<'a> {
    let said = |event: &Event| {
        clause::all(event)
            .into_iter()
            .filter(|clause| clause.contains("at a time") || clause.contains("at once"))
            .find_map(|clause| quantity::numbers(&clause).first().map(|(value, _)| *value))
    };
    let number = found.iter().find_map(|found| Some((said(found.event)?, found.event)));
    number.map_or(Worth::Open, |(value, event)| Worth::Number(value, event))
}

/// The number of people that the terms name first.
fn in_conditions<'a>(found: &[Found<'a>]) -> Option<Worth<'a>> {
    found.iter().find_map(|found| {
        let conditions = found.event.conditions.as_deref()?;
        let (number, _) = quantity::numbers(conditions)
            .into_iter()
            .find(|(_, unit)| unit.starts_with("people") || unit.starts_with("person"))?;
        Some(Worth::Number(number, found.event))
    })
}

/// "ten transfers a month" → 10 for "month".
fn per(text: &str, period: &str) -> Option<u64> {
    let words: Vec<String> = crate::record::split(text).collect();
    let unit = stem(period);
    let at = words.iter().position(|word| stem(word) == unit)?;
    let from = at.saturating_sub(5);
    let before = words.get(from..at.saturating_sub(1))?.join(" ");
    let joined = words
        .get(at.saturating_sub(1))
        .is_some_and(|word| matches!(word.as_str(), "a" | "per" | "every" | "each" | "two"));
    joined.then(|| quantity::numbers(&before).first().map(|(value, _)| *value)).flatten()
}

/// The same of the first or the last of the events that speak of everything that was asked.
pub(super) fn unit_in_order<'a>(ask: &Ask, found: &[Found<'a>]) -> Worth<'a> {
    let covering: Vec<Found<'a>> =
        found.iter().copied().filter(|found| super::cover::covers(ask, &[found.event])).collect();
    let told = covering.iter().filter(|one| matches!(unit(ask, &[**one]), Worth::Number(..))).map(|one| one.event);
    let meant = ask.order.and_then(|order| in_order(told.collect(), order));
    let one = meant.and_then(|event| covering.iter().find(|one| one.event.id == event.id));
    one.map_or(Worth::Open, |one| unit(ask, &[*one]))
}

/// A number with the unit asked for: "in days".
pub(super) fn unit<'a>(ask: &Ask, found: &[Found<'a>]) -> Worth<'a> {
    let unit =
        ["day", "week", "month", "year", "hour"].into_iter().find(|unit| ask.words.iter().any(|word| word == unit));
    let Some(unit) = unit else { return Worth::Open };
    for found in found.iter().take(4) {
        let texts = [found.event.conditions.as_deref().unwrap_or_default(), found.event.summary.as_str()];
        let mut numbers: Vec<u64> = Vec::new();
        for text in texts {
            numbers.extend(
                quantity::numbers(text).into_iter().filter(|(_, next)| stem(next) == unit).map(|(value, _)| value),
            );
        }
        numbers.dedup();
        if let [only] = numbers.as_slice() {
            return Worth::Number(*only, found.event);
        }
    }
    Worth::Open
}
