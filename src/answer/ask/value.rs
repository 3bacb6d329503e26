//! The one value that a question about a country asks for, with the event that gives it.

use super::amount::how_much;
use super::date::{published, when};
use super::figure::{beside, unit, unit_in_order};
use super::find::{Found, names_figure};
use super::how_many::how_many;
use super::truth;
use super::yes_no::yes_no;
use super::{clause, find::in_order};
use crate::answer::Value;
use crate::answer::draft::Draft;
use crate::domain::{Confidence, CountryCode, Event, Kind, PartialDate, Region, Standing};
use crate::question::{Ask, Aspect, Form, Mark, Order, Trait};

/// What was asked for and found.
#[derive(Clone, Copy)]
pub(super) enum Worth<'a> {
    /// Yes or no.
    Bool(bool, Option<&'a Event>),
    /// A number of people or of anything.
    Number(u64, &'a Event),
    /// The total of arrivals.
    Total(u64),
    /// An amount of money.
    Amount(u64, &'a Event),
    /// A date.
    Date(&'a Event),
    /// The day on which an event became public.
    Public(PartialDate, &'a Event),
    /// What one event tells, with no single value: who was on the first flight.
    Told(&'a Event),
    /// A country: of origin.
    Country(CountryCode, &'a Event),
    /// The record does not say.
    NotOnRecord,
    /// Nothing single is asked for, or sources differ.
    Open,
}

impl Worth<'_> {
    pub(super) fn value(self) -> Option<Value> {
        Some(match self {
            Self::Bool(yes, _) => Value::Bool(yes),
            Self::Number(number, _) | Self::Total(number) | Self::Amount(number, _) => Value::Number(number),
            Self::Date(event) => Value::Date(event.date),
            Self::Public(date, _) => Value::Date(date),
            Self::Country(country, _) => Value::Country(country),
            Self::NotOnRecord => Value::NotOnRecord,
            Self::Open | Self::Told(_) => return None,
        })
    }
}

/// The value of a question about one country.
pub(super) fn of<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    // The record names nobody who was deported, save where courts and press made the case their own.
    if ask.bears(Mark::Personal) {
        return Worth::NotOnRecord;
    }
    let of_nationalities = ask.words.iter().any(|word| word == "nationality");
    if ask.about == Aspect::Origin && ask.from.is_none() && !(ask.form == Form::HowMany && of_nationalities) {
        return origin(draft, ask, standing);
    }
    match ask.form {
        Form::YesNo => yes_no(draft, ask, standing, found),
        Form::HowMany if ask.is_money => people_for(draft, ask, standing),
        Form::HowMuch if ask.about == Aspect::Money => how_much(draft, ask, standing, found),
        Form::HowMany | Form::HowMuch => how_many(draft, ask, standing, found),
        Form::When => published(ask, when(draft, ask, standing, found)),
        // "The first permits": of several lengths of time the earliest.
        Form::HowLong if matches!(ask.order, Some(Order::First | Order::Last)) => unit_in_order(ask, found),
        // "The second permit": which of several is not told by a number alone.
        Form::HowLong if ask.order.is_some() => Worth::Open,
        Form::HowLong => unit(ask, found),
        Form::Open if ask.about == Aspect::Money && !ask.words.iter().any(|word| word == "+wants") => {
            match how_much(draft, ask, standing, found) {
                // "Cash for Ecuador out of this?": none, where the terms say so.
                Worth::Open => free(draft, standing),
                // "Who paid for the flight?"
                Worth::NotOnRecord => payer(draft, standing),
                worth => worth,
            }
        }
        Form::Open if ask.about == Aspect::People && ask.speaks_of(Trait::Held) => match found.first() {
            Some(first) => beside(ask, first.event).map_or(Worth::Open, |number| Worth::Number(number, first.event)),
            None => Worth::Open,
        },
        // "The biggest single group it got"
        Form::Open if ask.about == Aspect::People && ask.bears(Mark::Group) => how_many(draft, ask, standing, found),
        // "The newest arrival in Eswatini": that one, not all.
        Form::Open if ask.about == Aspect::People && ask.order.is_some_and(Order::is_in_time) => {
            in_order(arrivals(draft, standing), ask.order.unwrap_or(Order::First)).map_or(Worth::Open, Worth::Told)
        }
        Form::Open if ask.about == Aspect::People && ask.since.is_none() && ask.number.is_none() => {
            match standing.practice.total {
                Some(total) => Worth::Total(u64::from(total.figure)),
                None => Worth::Open,
            }
        }
        Form::Open | Form::Why | Form::Which => Worth::Open,
    }
}

/// "Its 30 million is for how many people?": the people of the event that gives the amount.
fn people_for<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Worth<'a> {
    let of = |event: &&Event| event.money.is_some_and(|money| Some(money.usd) == ask.number);
    let found = draft.view.events_of(standing.country).filter(of).find_map(|event| Some((event.people?, event)));
    found.map_or(Worth::Open, |(people, event)| Worth::Number(u64::from(people.count), event))
}

/// Who bears the costs, where no sum is on record.
fn payer<'a>(draft: &Draft<'a>, standing: &Standing) -> Worth<'a> {
    let said = truth::pays_itself(draft, standing).or_else(|| truth::who_bears(draft, standing));
    said.map_or(Worth::NotOnRecord, Worth::Told)
}

/// That nothing is paid, with the event that says so.
fn free<'a>(draft: &Draft<'a>, standing: &Standing) -> Worth<'a> {
    let said = draft.view.events_of(standing.country).find(|event| truth::says_free(event));
    said.map_or(Worth::Open, |event| Worth::Bool(false, Some(event)))
}

/// Whether people of the nationality came, or may come.
pub(super) fn from<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    let Some(country) = ask.from.filter(|_| ask.number.is_none()) else { return Worth::Open };
    let mut arrivals = draft.view.events_of(standing.country).filter(|event| matches!(event.kind, Kind::Arrival));
    let mut left = draft.view.events_of(standing.country).filter(|event| event.kind == Kind::Onward);
    if ask.bears(Mark::Still)
        && let Some(event) = left.find(|event| event.nationalities.contains(&country))
    {
        return Worth::Bool(ask.conditions.iter().any(|condition| condition.not), Some(event));
    }
    // "Did the Kyrgyz stay there?": they went on.
    let went_on = |event: &&Event| {
        event.nationalities.contains(&country)
            && ["went on to", "returned to", "sent on to"].iter().any(|words| event.summary.contains(words))
    };
    if ask.speaks_of(Trait::Held)
        && let Some(event) = draft.view.events_of(standing.country).find(went_on)
    {
        return Worth::Bool(ask.conditions.iter().any(|condition| condition.not), Some(event));
    }
    // "Did the Mexican ever get home?"
    if ask.speaks_of(Trait::Onward)
        && let Some(event) = left.find(|event| event.nationalities.contains(&country))
    {
        return Worth::Bool(ask.conditions.iter().all(|condition| !condition.not), Some(event));
    }
    if let Some(event) = arrivals.find(|event| event.nationalities.contains(&country)) {
        return Worth::Bool(true, Some(event));
    }
    let mentions = |found: &&Found<'a>| clause::names_people(&found.event.summary, country);
    for found in found.iter().filter(|found| found.event.confidence > Confidence::Unconfirmed) {
        let denied = clause::all(found.event)
            .into_iter()
            .any(|clause| clause::names_people(&clause, country) && clause::says(&clause) == clause::Says::No);
        if denied {
            // "May it turn Guatemalans away?"
            let refuses = ask.speaks_of(Trait::Chooses) || ask.speaks_of(Trait::Declined);
            let turned = ask.conditions.iter().any(|condition| condition.not) || ask.bears(Mark::Not);
            return Worth::Bool(turned != refuses, Some(found.event));
        }
    }
    // "Does it refuse Venezuelans?": a refusal that names them.
    let refused = draft.view.events_of(standing.country).find(|event| {
        event.kind == Kind::Declined
            && event.nationalities.contains(&country)
            && event.confidence > Confidence::Unconfirmed
    });
    if let Some(event) = refused {
        let turned = ask.conditions.iter().any(|condition| condition.not);
        return Worth::Bool(ask.speaks_of(Trait::Declined) != turned, Some(event));
    }
    // "Did the Bolivian's removal go ahead?": a court blocked it.
    let mut named = draft.view.events_of(standing.country).filter(|event| event.nationalities.contains(&country));
    if let (Some(only), None) = (named.next(), named.next())
        && only.kind == Kind::CourtBlocked
    {
        return Worth::Bool(ask.conditions.iter().any(|condition| condition.not), Some(only));
    }
    let said = found.iter().filter(|found| found.event.kind == Kind::Arrival).find(mentions);
    if let Some(found) = said {
        return Worth::Bool(true, Some(found.event));
    }
    let only = |region: Region| region.contains(country);
    let negated = ask.conditions.iter().any(|condition| condition.not) || ask.bears(Mark::Not);
    super::term::only_from(found, only).map_or(Worth::Open, |(lets, event)| Worth::Bool(lets != negated, Some(event)))
}

/// Where the people were from: one country if it is one, and nothing on record where no arrival says it.
fn origin<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Worth<'a> {
    let mut all = arrivals(draft, standing);
    // "The 238, citizens of what?"
    if let Some(number) = ask.number {
        all.retain(|event| names_figure(event, number));
    }
    // "The woman of 58": of her the event that gives the figure, whatever its kind.
    if let (true, Some(number)) = (all.is_empty(), ask.number) {
        all = draft
            .view
            .events_of(standing.country)
            .filter(|event| names_figure(event, number) && event.nationalities.len() == 1)
            .take(1)
            .collect();
    }
    let all = match ask.order {
        Some(order) if order.is_in_time() => in_order(all, order).into_iter().collect(),
        _ => all,
    };
    let told: Vec<&'a Event> = all.iter().copied().filter(|event| !event.nationalities.is_empty()).collect();
    match told.as_slice() {
        [] => Worth::NotOnRecord,
        [only] if all.len() == 1 => match only.nationalities.as_slice() {
            [country] => Worth::Country(*country, only),
            _ => Worth::Told(only),
        },
        _ => Worth::Open,
    }
}

pub(super) fn arrivals<'a>(draft: &Draft<'a>, standing: &Standing) -> Vec<&'a Event> {
    standing.practice.finding.events.iter().filter_map(|id| draft.view.event(*id)).collect()
}
