//! "How many …?" about one country: the rules that can tell, each with its reason; the first that does decides.

use super::amount;
use super::cover::covers;
use super::evidence;
use super::figure::{self, asks_of_some, named_people};
use super::find::{Found, in_order};
use super::tally;
use super::value::{Worth, arrivals};
use crate::answer::draft::Draft;
use crate::domain::{Event, Kind, Standing};
use crate::question::{Ask, Aspect, Mark, Order, Trait};

/// A question about one country that asks for a number, with what there is to answer it.
struct Asked<'q, 'a> {
    draft: &'q Draft<'a>,
    ask: &'q Ask,
    standing: &'q Standing,
    found: &'q [Found<'a>],
    /// What is counted, if it is not people.
    noun: Option<&'q str>,
}

/// What one way of counting makes of it; `None` leaves it to the next.
type Rule = for<'q, 'a> fn(&Asked<'q, 'a>) -> Option<Worth<'a>>;

/// In the order in which they are tried.
const RULES: [Rule; 20] = [
    of_its_own_people,
    of_another_people,
    nationalities,
    counted,
    sum_of_money,
    groups,
    at_a_time,
    amount_alone,
    by_the_terms,
    of_that_day,
    plainly_ordered,
    known_then,
    by_words,
    denied,
    ordered,
    extreme_group,
    noted,
    ceiling_instead,
    sent_on,
    in_period,
];

pub(super) fn how_many<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    let noun = ask.words.iter().find_map(|word| word.strip_prefix("+n_"));
    // "First flight, number": of the people on it.
    let noun = noun.filter(|noun| *noun != "flight" || ask.order.is_none());
    let asked = Asked { draft, ask, standing, found, noun };
    RULES.iter().find_map(|rule| rule(&asked)).unwrap_or_else(|| in_all(&asked))
}

impl<'a> Asked<'_, 'a> {
    fn has(&self, word: &str) -> bool {
        self.ask.words.iter().any(|known| known == word)
    }

    fn events(&self) -> impl Iterator<Item = &'a Event> + use<'a> {
        self.draft.view.events_of(self.standing.country)
    }

    fn only_arrivals(&self) -> bool {
        self.ask.conditions.iter().all(|condition| condition.is == Trait::Arrived && !condition.not)
    }
}

fn people_of(event: &Event) -> Option<Worth<'_>> {
    event.people.map(|people| Worth::Number(u64::from(people.count), event))
}

/// "Those pushed into Togo, how many of them Togolese": its own people among them.
fn of_its_own_people<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    (asked.ask.from == Some(asked.standing.country)).then_some(())?;
    let mut told = asked.events().filter_map(|event| Some((named_people(asked.ask, event)?, event)));
    Some(told.next().map_or(Worth::Open, |(count, event)| Worth::Number(count, event)))
}

fn of_another_people<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    asked.ask.from.map(|_| figure::of_nationality(asked.draft, asked.ask, asked.standing))
}

fn nationalities<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let of_nationalities = asked.noun.is_none() && asked.ask.about == Aspect::Origin && asked.has("nationality");
    // "Countries of the passengers on the first plane, count".
    let of_passengers = asked.noun == Some("country") && asked.ask.speaks_of(Trait::Arrived);
    let meant = asked.noun == Some("nationality") || of_passengers || of_nationalities;
    meant.then(|| figure::nationalities(asked.draft, asked.ask, asked.standing))
}

fn counted<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let (number, event) = evidence::counted(asked.ask, asked.found, asked.noun?)?;
    Some(Worth::Number(number, event))
}

/// "The monitor's figure for its support", "how large was the grant?"
fn sum_of_money<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let sums = ["support", "grant", "payment", "funding"];
    let of_money = asked.noun.is_some_and(|noun| sums.contains(&noun)) || asked.has("=grant");
    let worth = of_money.then(|| amount::how_much(asked.draft, asked.ask, asked.standing, asked.found))?;
    Some(worth).filter(|worth| matches!(worth, Worth::Amount(..)))
}

/// "How many flights?" counts arrivals, not people.
fn groups<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let counts = asked.has("+n_flight") && asked.ask.order.is_none();
    counts.then(|| figure::groups(asked.draft, asked.standing))
}

fn at_a_time<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let worth = asked.has("+pace").then(|| figure::at_a_time(asked.found))?;
    Some(worth).filter(|worth| matches!(worth, Worth::Number(..)))
}

/// "How big was the senator's number?": the one event that speaks of it gives money.
fn amount_alone<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let mut speaking = asked.found.iter().map(|found| found.event).filter(|event| covers(asked.ask, &[event]));
    match (asked.ask.rest.is_empty(), speaking.next(), speaking.next()) {
        (false, Some(event), None) if event.people.is_none() => Some(Worth::Amount(event.money?.usd, event)),
        _ => None,
    }
}

fn by_the_terms<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let ask = asked.ask;
    (ask.about == Aspect::Terms && ask.number.is_none()).then_some(())?;
    let said = ask.words.iter().any(|word| word.starts_with('='));
    let told = tally::of(asked.draft, ask, asked.found).filter(|_| said);
    let told = told.map(|(number, event)| Worth::Number(number, event));
    let ceiling = figure::cap(asked.draft, ask, asked.standing, asked.found);
    // "The most that it would take": the ceiling, whatever else is said.
    let most = ask.order == Some(Order::Most) && matches!(ceiling, Worth::Number(..));
    Some(if most { ceiling } else { told.unwrap_or(ceiling) })
}

/// "The figure given on 24 June": that of the event of the day, before what is known by then.
fn of_that_day<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let of_day = |event: &&Event| event.date.day().is_some() && Some(event.date.begin()) == asked.ask.on;
    let mut told = asked.events().filter(of_day).filter_map(people_of);
    told.next().filter(|_| told.next().is_none())
}

/// "How many went on the first flight?": of the first, where nothing else is said of them.
fn plainly_ordered<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    const GROUPS: [&str; 9] = ["=flight", "=plane", "=group", "=batch", "=jet", "=went", "=arriv", "=came", "=first"];
    let ask = asked.ask;
    let order = ask.order.filter(|order| order.is_in_time())?;
    let mut said = ask.words.iter().filter(|word| word.starts_with('='));
    let plain = said.all(|word| GROUPS.contains(&word.as_str())) && ask.rest.is_empty() && asked.only_arrivals();
    let of_all = ask.number.is_none() && ask.from.is_none() && !asks_of_some(ask) && !ask.bears(Mark::Sum);
    let event = in_order(arrivals(asked.draft, asked.standing), order).filter(|_| plain && of_all)?;
    people_of(event)
}

/// "How many had it received by then?": the total as known on that day.
fn known_then<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let ask = asked.ask;
    let came = !ask.conditions.is_empty() && asked.only_arrivals();
    let plain = ask.order.is_none() && ask.number.is_none() && ask.rest.is_empty() && asked.noun.is_none();
    let total = asked.standing.practice.total.filter(|_| ask.on.is_some() && came && plain && !asks_of_some(ask))?;
    Some(Worth::Total(u64::from(total.figure)))
}

fn by_words<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let told = tally::of(asked.draft, asked.ask, asked.found).filter(|_| !asked.ask.bears(Mark::Sum));
    told.map(|(number, event)| Worth::Number(number, event))
}

/// "How many would not go home": the number of those who did is another answer.
fn denied<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let denied = asked.ask.conditions.iter().any(|condition| condition.not || condition.is == Trait::Declined);
    denied.then_some(Worth::Open)
}

fn ordered<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let order = asked.ask.order.filter(|order| order.is_in_time() && !asked.ask.speaks_of(Trait::Onward))?;
    people_of(in_order(arrivals(asked.draft, asked.standing), order)?)
}

fn extreme_group<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    figure::extreme_group(asked.draft, asked.ask, asked.standing)
}

fn noted<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    figure::noted(asked.draft, asked.standing).map(|(event, count)| Worth::Number(count, event))
}

fn ceiling_instead<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let ask = asked.ask;
    let none_came = asked.standing.practice.finding.events.is_empty() && !ask.speaks_of(Trait::Onward);
    let meant = ask.about == Aspect::Terms || none_came && !ask.speaks_of(Trait::Arrived);
    meant.then(|| figure::cap(asked.draft, ask, asked.standing, asked.found))
}

fn sent_on<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let onward = asked.events().filter(|event| event.kind == Kind::Onward && event.people.is_some());
    let latest = onward.max_by_key(|event| event.order());
    latest.filter(|_| asked.ask.speaks_of(Trait::Onward)).and_then(people_of)
}

fn in_period<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    asked.ask.since.map(|_| figure::in_period(asked.draft, asked.ask, asked.standing))
}

/// All who came.
fn in_all<'a>(asked: &Asked<'_, 'a>) -> Worth<'a> {
    match asked.standing.practice.total {
        // Some of the people are asked about, and no figure stands beside the words: the total would be another answer.
        Some(_) if asks_of_some(asked.ask) => Worth::Open,
        Some(total) => Worth::Total(u64::from(total.figure)),
        None => figure::aboard(asked.draft, asked.ask, asked.standing).unwrap_or(Worth::NotOnRecord),
    }
}
