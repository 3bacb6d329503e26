//! The one value that a question about a country asks for, with the event that gives it.

use super::amount::how_much;
use super::date::{published, when};
use super::figure::{beside, how_many, unit, unit_in_order};
use super::find::{Found, names_figure};
use super::term::{for_good, term};
use super::truth::{self, Truth};
use super::{clause, find::in_order};
use crate::answer::Value;
use crate::answer::draft::Draft;
use crate::domain::{Confidence, CountryCode, Event, Kind, MoneyState, PartialDate, Region, Standing};
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
            Self::Open => return None,
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
                worth => worth,
            }
        }
        Form::Open if ask.about == Aspect::People && ask.speaks_of(Trait::Held) => match found.first() {
            Some(first) => beside(ask, first.event).map_or(Worth::Open, |number| Worth::Number(number, first.event)),
            None => Worth::Open,
        },
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

/// That nothing is paid, with the event that says so.
fn free<'a>(draft: &Draft<'a>, standing: &Standing) -> Worth<'a> {
    let said = draft.view.events_of(standing.country).find(|event| truth::says_free(event));
    said.map_or(Worth::Open, |event| Worth::Bool(false, Some(event)))
}

fn yes_no<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    if matches!(ask.about, Aspect::Source | Aspect::Timeline) {
        return Worth::Open;
    }
    if let Some(event) = super::evidence::unknown(ask, found) {
        return Worth::Bool(false, Some(event));
    }
    // "Did the ministry know what it was for?": the figure is no answer.
    let purpose = ask.conditions.iter().all(|condition| matches!(condition.is, Trait::Arrived | Trait::Money));
    if ask.is_money && purpose && ask.bears(Mark::Purpose) || ask.number.is_some() && ask.bears(Mark::Knowing) {
        return Worth::Open;
    }
    if ask.words.iter().any(|word| word == "+because")
        && let Some(event) = super::evidence::reason(ask, found)
    {
        return Worth::Bool(true, Some(event));
    }
    // "Only took its own people?": that people came says nothing of the others.
    if ask.words.iter().any(|word| word == "+only") && ask.about == Aspect::People {
        return Worth::Open;
    }
    if let Some(worth) = all_from(draft, ask, standing).filter(|_| ask.bears(Mark::All)) {
        return worth;
    }
    // "All 75 at once?": so many come at a time.
    if let Some(number) = ask.number.filter(|_| ask.words.iter().any(|word| word == "+pace"))
        && let Worth::Number(told, event) = super::figure::at_a_time(found)
    {
        return Worth::Bool(told == number, Some(event));
    }
    // "All of them at once?": of a figure that fits, nothing is said of the rest.
    if ask.number.is_some() && ask.bears(Mark::All) {
        return Worth::Open;
    }
    if ask.bears(Mark::Payer) {
        if let Some(event) = truth::pays_itself(draft, standing) {
            return Worth::Bool(true, Some(event));
        }
        return truth::who_bears(draft, standing).map_or(Worth::Open, |event| Worth::Bool(false, Some(event)));
    }
    let told = ask.speaks_of(Trait::Obliged) || ask.speaks_of(Trait::Chooses);
    if let Some((yes, event)) = super::evidence::length(ask, found) {
        return Worth::Bool(yes, Some(event));
    }
    if ask.about == Aspect::Terms && !told && ask.number.is_none() && ask.words.iter().any(|word| word.starts_with('+'))
    {
        let told = term(ask, found);
        if !matches!(told, Worth::Open) || ask.rest.is_empty() || ask.words.iter().any(|word| word == "+safe") {
            return told;
        }
    }
    if ask.words.iter().any(|word| word == "+permanent") {
        return for_good(ask, found);
    }
    // "Guatemalans into Belize?": whether these people may come, or did.
    // "South Americans too?": the terms let in people of one region only.
    if let Some(asked) = ask.region.filter(|_| ask.conditions.is_empty())
        && let Some((lets, event)) = super::term::only_from(found, |region| {
            CountryCode::all().filter(|country| asked.contains(*country)).all(|country| region.contains(country))
        })
    {
        return Worth::Bool(lets, Some(event));
    }
    let signed = ask.speaks_of(Trait::Signed) || ask.speaks_of(Trait::Ratified);
    let people = !signed
        && ask.from.is_some()
        && matches!(ask.about, Aspect::Origin | Aspect::Standing | Aspect::Terms | Aspect::People);
    if people && ask.number.is_none() {
        return from(draft, ask, standing, found);
    }
    if let Some((yes, event)) = super::evidence::truth(ask, found) {
        let sure = event.confidence > Confidence::Unconfirmed;
        return if sure { Worth::Bool(yes, Some(event)) } else { Worth::Open };
    }
    // "The only Balkan one that was asked?": that it was says nothing of the others.
    let only = ask.words.iter().any(|word| word == "+only");
    if only && ask.region.is_some() && !ask.conditions.is_empty() {
        return Worth::Open;
    }
    let mut truth: Option<Truth> = None;
    let mut by = None;
    if let Some(number) = ask.number.filter(|_| ask.about != Aspect::Legal) {
        let (found, event) = truth::figure(draft, standing, number, ask.speaks_of(Trait::Arrived) && !ask.is_money);
        // "Is the 50 million already paid?": what is promised is not.
        let promised = event.and_then(|event| event.money).is_some_and(|money| money.state != MoneyState::Paid);
        let found = if promised && ask.speaks_of(Trait::Paid) { Truth::No } else { found };
        let weak = event.is_some_and(|event| event.confidence == Confidence::Unconfirmed);
        (truth, by) = (Some(if weak { Truth::Open } else { found }), event);
    }
    for condition in &ask.conditions {
        // A figure decides about money and people; the words around it only say what it counts.
        let money = matches!(condition.is, Trait::Paid | Trait::Money | Trait::Promised);
        let counted = ask.number.is_some() && condition_is_counted(condition.is) && (!money || ask.is_money);
        let beside = ask.about == Aspect::Legal
            && !matches!(
                condition.is,
                Trait::Blocked | Trait::Cleared | Trait::Agreed | Trait::Declined | Trait::Suspended | Trait::Ended
            )
            || told && !matches!(condition.is, Trait::Obliged | Trait::Chooses);
        if counted || beside || condition.is == Trait::Held && ask.conditions.len() > 1 {
            continue;
        }
        let next = truth::holds(draft, standing, *condition);
        truth = Some(truth.map_or(next, |before| before.and(next)));
    }
    if by.is_none() && ask.conditions.iter().any(|condition| condition.is == Trait::Changed && !condition.ever) {
        by = truth::turns(draft, standing);
    }
    // "Does its minister claim that it gets nothing?": the event in which he does.
    if by.is_none() && ask.speaks_of(Trait::Free) && !ask.rest.is_empty() {
        by = draft
            .view
            .events_of(standing.country)
            .find(|event| truth::says_free(event) && super::cover::covers(ask, &[event]));
    }
    if by.is_none() && ask.speaks_of(Trait::Onward) {
        by = standing.practice.onward.first().and_then(|id| draft.view.event(*id));
    }
    match truth {
        Some(Truth::Yes) => Worth::Bool(true, by),
        Some(Truth::No) => Worth::Bool(false, by),
        Some(Truth::NotOnRecord) => Worth::NotOnRecord,
        Some(Truth::Open) | None => Worth::Open,
    }
}

fn condition_is_counted(is: Trait) -> bool {
    matches!(
        is,
        Trait::Arrived | Trait::Money | Trait::Paid | Trait::Promised | Trait::Agreed | Trait::Answered | Trait::Signed
    )
}

/// "131, all Uzbeks?": whether those who came in the group of that number, or in any, were of one people.
fn all_from<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Option<Worth<'a>> {
    let from = ask.from?;
    let meant = |event: &Event| ask.number.is_none_or(|number| names_figure(event, number));
    let all: Vec<&'a Event> = arrivals(draft, standing).into_iter().filter(|event| meant(event)).collect();
    let other = all.iter().copied().find(|event| event.nationalities.iter().any(|people| *people != from));
    let counted =
        |event: &Event| ask.number.is_none() || event.people.map(|people| u64::from(people.count)) == ask.number;
    let told = all.iter().all(|event| !event.nationalities.is_empty() && counted(event));
    match (other, all.first()) {
        (Some(event), _) => Some(Worth::Bool(false, Some(event))),
        (None, Some(first)) if told => Some(Worth::Bool(true, Some(*first))),
        _ => None,
    }
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
        Some(order) if !matches!(order, Order::Most | Order::Fewest) => in_order(all, order).into_iter().collect(),
        _ => all,
    };
    let told: Vec<&'a Event> = all.iter().copied().filter(|event| !event.nationalities.is_empty()).collect();
    match told.as_slice() {
        [] => Worth::NotOnRecord,
        [only] if all.len() == 1 => match only.nationalities.as_slice() {
            [country] => Worth::Country(*country, only),
            _ => Worth::Open,
        },
        _ => Worth::Open,
    }
}

pub(super) fn arrivals<'a>(draft: &Draft<'a>, standing: &Standing) -> Vec<&'a Event> {
    standing.practice.finding.events.iter().filter_map(|id| draft.view.event(*id)).collect()
}
