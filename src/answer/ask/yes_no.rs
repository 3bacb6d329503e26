//! Yes or no: small words that decide first, then the terms, then what events say, then the standing.

use super::cover::covers;
use super::find::{Found, names_figure};
use super::term::{for_good, only_from, term};
use super::truth::{self, Truth};
use super::value::{Worth, arrivals, from};
use super::{evidence, figure};
use crate::answer::draft::Draft;
use crate::domain::standing::AnswerState;
use crate::domain::{Confidence, CountryCode, Event, MoneyState, Standing};
use crate::question::{Ask, Aspect, Mark, Trait};

/// A question about one country that asks for yes or no, with what there is to answer it.
struct Asked<'q, 'a> {
    draft: &'q Draft<'a>,
    ask: &'q Ask,
    standing: &'q Standing,
    found: &'q [Found<'a>],
}

/// What one way of answering makes of it; `None` leaves it to the next.
type Rule = for<'q, 'a> fn(&Asked<'q, 'a>) -> Option<Worth<'a>>;

/// In the order in which they are tried.
const RULES: [Rule; 14] = [
    no_such_question,
    knowing,
    admission,
    purpose,
    reason,
    only_some,
    all_of_one_people,
    at_a_time,
    who_pays,
    length,
    terms,
    region,
    people,
    words,
];

/// The answer, with the event that gives it.
pub(super) fn yes_no<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    let asked = Asked { draft, ask, standing, found };
    RULES.iter().find_map(|rule| rule(&asked)).unwrap_or_else(|| by_standing(&asked))
}

impl<'a> Asked<'_, 'a> {
    fn has(&self, topic: &str) -> bool {
        self.ask.words.iter().any(|word| word == topic)
    }

    fn events(&self) -> impl Iterator<Item = &'a Event> + use<'a> {
        self.draft.view.events_of(self.standing.country)
    }
}

fn no_such_question<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    matches!(asked.ask.about, Aspect::Source | Aspect::Timeline).then_some(Worth::Open)
}

/// "Did the ministry know what it was for?": a figure beside it is no answer.
fn knowing<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let unknown = evidence::unknown(asked.ask, asked.found).map(|event| Worth::Bool(false, Some(event)));
    let figure = asked.ask.number.is_some() && asked.ask.bears(Mark::Knowing);
    unknown.or_else(|| figure.then_some(Worth::Open))
}

/// "Has it admitted that people came?": that they came says nothing of an admission.
fn admission<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let ask = asked.ask;
    let both = ask.speaks_of(Trait::Confirmed) && ask.speaks_of(Trait::Arrived);
    let unaware = |event: &Event| event.summary.contains("not aware of the arrival");
    let denial = || asked.events().find(|event| truth::denies_arrivals(event) || unaware(event));
    (both && ask.about == Aspect::People).then(|| denial().map_or(Worth::Open, |event| Worth::Bool(false, Some(event))))
}

/// "7.85 million, was that for the people flown in?": that there is such an amount says nothing.
fn purpose<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let ask = asked.ask;
    let only = ask.conditions.iter().all(|condition| matches!(condition.is, Trait::Arrived | Trait::Money));
    (ask.is_money && only && ask.bears(Mark::Purpose)).then_some(Worth::Open)
}

/// "Was it for lack of money?"
fn reason<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let event = asked.has("+because").then(|| evidence::reason(asked.ask, asked.found)).flatten()?;
    Some(Worth::Bool(true, Some(event)))
}

/// "Only took its own people?", "the only Balkan one that was asked?": that it did says nothing of the others.
fn only_some<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let ask = asked.ask;
    let of_some = ask.about == Aspect::People || ask.region.is_some() && !ask.conditions.is_empty();
    (asked.has("+only") && of_some && ask.about != Aspect::Terms).then_some(Worth::Open)
}

/// "131, all Uzbeks?": whether those who came in the group of that number, or in any, were of one people. Of a figure that fits, nothing is
/// said of the rest.
fn all_of_one_people<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let ask = asked.ask;
    if !ask.bears(Mark::All) || asked.has("+pace") {
        return None;
    }
    of_one_people(asked).or_else(|| ask.number.is_some().then_some(Worth::Open))
}

fn of_one_people<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let (from, number) = (asked.ask.from?, asked.ask.number);
    let meant = |event: &Event| number.is_none_or(|number| names_figure(event, number));
    let all: Vec<&'a Event> = arrivals(asked.draft, asked.standing).into_iter().filter(|event| meant(event)).collect();
    let other = all.iter().copied().find(|event| event.nationalities.iter().any(|people| *people != from));
    let counted = |event: &Event| number.is_none() || event.people.map(|people| u64::from(people.count)) == number;
    let told = all.iter().all(|event| !event.nationalities.is_empty() && counted(event));
    match (other, all.first()) {
        (Some(event), _) => Some(Worth::Bool(false, Some(event))),
        (None, Some(first)) if told => Some(Worth::Bool(true, Some(*first))),
        _ => None,
    }
}

/// "All 75 at once?": so many come at a time.
fn at_a_time<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let number = asked.ask.number.filter(|_| asked.has("+pace"))?;
    match figure::at_a_time(asked.found) {
        Worth::Number(told, event) => Some(Worth::Bool(told == number, Some(event))),
        _ => asked.ask.bears(Mark::All).then_some(Worth::Open),
    }
}

/// "Would it have to pay itself?"
fn who_pays<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    if !asked.ask.bears(Mark::Payer) {
        return None;
    }
    let itself = truth::pays_itself(asked.draft, asked.standing).map(|event| Worth::Bool(true, Some(event)));
    let other = || truth::who_bears(asked.draft, asked.standing).map(|event| Worth::Bool(false, Some(event)));
    Some(itself.or_else(other).unwrap_or(Worth::Open))
}

fn length<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let (yes, event) = evidence::length(asked.ask, asked.found)?;
    Some(Worth::Bool(yes, Some(event)))
}

fn speaks_of_choice(ask: &Ask) -> bool {
    ask.speaks_of(Trait::Obliged) || ask.speaks_of(Trait::Chooses)
}

/// "Can minors be sent?", "is it for good?"
fn terms<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let ask = asked.ask;
    let topical = ask.words.iter().any(|word| word.starts_with('+'));
    // "May the 75 work?": of the arrangement that is for so many.
    let says_more = ["+work", "+minors", "+crime"].iter().any(|topic| asked.has(topic));
    if ask.about == Aspect::Terms && !speaks_of_choice(ask) && (ask.number.is_none() || says_more) && topical {
        let meant = |found: &&Found<'a>| ask.number.is_none_or(|number| names_figure(found.event, number));
        let found: Vec<Found<'a>> = asked.found.iter().filter(meant).copied().collect();
        let told = term(ask, &found);
        if !matches!(told, Worth::Open) || ask.rest.is_empty() || asked.has("+safe") {
            return Some(told);
        }
    }
    asked.has("+permanent").then(|| for_good(ask, asked.found))
}

/// "South Americans too?": the terms let in people of one region only.
fn region<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    // "Open to people from outside West Africa?"
    let of_people = asked.ask.conditions.iter().all(|condition| matches!(condition.is, Trait::Agreed | Trait::Arrived));
    if let ([outside], true) = (asked.ask.outside.as_slice(), of_people) {
        let (only, event) = only_from(asked.found, |only| only == *outside)?;
        return only.then_some(Worth::Bool(false, Some(event)));
    }
    let region = asked.ask.region.filter(|_| asked.ask.conditions.is_empty())?;
    let members = || CountryCode::all().filter(|country| region.contains(*country));
    let (lets, event) = only_from(asked.found, |only| members().all(|country| only.contains(country)))?;
    Some(Worth::Bool(lets, Some(event)))
}

/// "Guatemalans into Belize?": whether these people may come, or did.
fn people<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let ask = asked.ask;
    let signed = ask.speaks_of(Trait::Signed) || ask.speaks_of(Trait::Ratified);
    let about = matches!(ask.about, Aspect::Origin | Aspect::Standing | Aspect::Terms | Aspect::People);
    let people = ask.from.is_some() && about && !signed && ask.number.is_none();
    people.then(|| from(asked.draft, ask, asked.standing, asked.found))
}

/// What one clause says of everything that no slot holds.
fn words<'a>(asked: &Asked<'_, 'a>) -> Option<Worth<'a>> {
    let (yes, event) = evidence::truth(asked.ask, asked.found)?;
    let sure = event.confidence > Confidence::Unconfirmed;
    Some(if sure { Worth::Bool(yes, Some(event)) } else { Worth::Open })
}

/// The figure that is named, and the claims, by the standing.
fn by_standing<'a>(asked: &Asked<'_, 'a>) -> Worth<'a> {
    let (mut truth, mut by) = figure_named(asked);
    // "Some agreement for those fifty?": that fifty came says nothing of an agreement.
    let unagreed = matches!(
        asked.standing.answer.state,
        AnswerState::NoneOnRecord | AnswerState::Declined | AnswerState::Denied | AnswerState::InTalks
    );
    let says = |is: Trait| decides(asked.ask, is) || is == Trait::Agreed && unagreed;
    for condition in asked.ask.conditions.iter().filter(|condition| says(condition.is)) {
        let next = truth::holds(asked.draft, asked.standing, *condition);
        truth = Some(truth.map_or(next, |before| before.and(next)));
    }
    by = by.or_else(|| event_that_tells(asked));
    match truth {
        Some(Truth::Yes) => Worth::Bool(true, by),
        Some(Truth::No) => Worth::Bool(false, by),
        Some(Truth::NotOnRecord) => Worth::NotOnRecord,
        Some(Truth::Open) | None => Worth::Open,
    }
}

fn figure_named<'a>(asked: &Asked<'_, 'a>) -> (Option<Truth>, Option<&'a Event>) {
    let ask = asked.ask;
    let Some(number) = ask.number.filter(|_| ask.about != Aspect::Legal) else { return (None, None) };
    let arrivals = ask.speaks_of(Trait::Arrived) && !ask.is_money;
    let (found, event) = truth::figure(asked.draft, asked.standing, number, arrivals);
    // "Is the 50 million already paid?": what is promised is not.
    let promised = event.and_then(|event| event.money).is_some_and(|money| money.state != MoneyState::Paid);
    let found = if promised && ask.speaks_of(Trait::Paid) { Truth::No } else { found };
    // "Did the judge help those five?": that there were five says nothing of it.
    let said = |event: &Event| {
        ask.words.iter().all(|word| word.starts_with(['+', '=', '#']) || super::cover::says(&worded(event), word))
    };
    if ask.conditions.is_empty() && !ask.rest.is_empty() && event.is_some_and(|event| !said(event)) {
        return (Some(Truth::Open), event);
    }
    let weak = event.is_some_and(|event| event.confidence == Confidence::Unconfirmed);
    (Some(if weak { Truth::Open } else { found }), event)
}

/// All that an event says.
fn worded(event: &Event) -> String {
    format!("{} {}", event.summary, event.conditions.as_deref().unwrap_or_default())
}

/// Whether a claim decides. A figure decides about money and people, the words around it only say what it counts; and of a court what is
/// claimed beside its decision does not.
fn decides(ask: &Ask, is: Trait) -> bool {
    let money = matches!(is, Trait::Paid | Trait::Money | Trait::Promised);
    let of_figures = money || matches!(is, Trait::Arrived | Trait::Agreed | Trait::Answered | Trait::Signed);
    let counted = ask.number.is_some() && of_figures && (!money || ask.is_money);
    let of_courts = matches!(
        is,
        Trait::Blocked | Trait::Cleared | Trait::Agreed | Trait::Declined | Trait::Suspended | Trait::Ended
    );
    let beside = ask.about == Aspect::Legal && !of_courts
        || speaks_of_choice(ask) && !matches!(is, Trait::Obliged | Trait::Chooses);
    let held = is == Trait::Held && ask.conditions.len() > 1 || is == Trait::Court && ask.about == Aspect::Terms;
    !(counted || beside || held)
}

/// The one event by which a claim about the standing can be told.
fn event_that_tells<'a>(asked: &Asked<'_, 'a>) -> Option<&'a Event> {
    let ask = asked.ask;
    let turns = || {
        let changed = ask.conditions.iter().any(|condition| condition.is == Trait::Changed && !condition.ever);
        changed.then(|| truth::turns(asked.draft, asked.standing)).flatten()
    };
    // "Does its minister claim that it gets nothing?": the event in which he does.
    let free = || {
        let told = ask.speaks_of(Trait::Free) && !ask.rest.is_empty();
        told.then(|| asked.events().find(|event| truth::says_free(event) && covers(ask, &[event]))).flatten()
    };
    let onward = || {
        let first = asked.standing.practice.onward.first().filter(|_| ask.speaks_of(Trait::Onward))?;
        asked.draft.view.event(*first)
    };
    turns().or_else(free).or_else(onward)
}
