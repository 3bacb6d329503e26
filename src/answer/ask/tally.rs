//! "How many …?": every number that a country's events give is a candidate, structured or in their words; the one whose surroundings share
//! most with the question wins, if it wins clearly. Nothing is added up here.

use super::find::{self, Found};
use super::{clause, cover, evidence, figure, quantity};
use crate::answer::draft::Draft;
use crate::domain::{Confidence, Event, Kind, Qualifier, Scope};
use crate::question::{Ask, Mark, Order, Trait, topic_words};
use crate::record::{split, stem};

/// A word in the number's own clause counts whole, elsewhere in its event so much.
const ELSEWHERE: f32 = 0.3;
/// No word counts for more.
const MOST_A_WORD: f32 = 4.5;
/// A topic's word is another than the question's own.
const TOPIC: f32 = 1.6;
/// What a number needs to be told at all, and its lead over any other.
const ENOUGH: f32 = 3.0;
const LEAD: f32 = 0.9;

/// A number with what speaks for it.
struct Candidate<'a> {
    value: u64,
    event: &'a Event,
    score: f32,
}

/// The number that the question's own words point at, with its event.
pub(super) fn of<'a>(draft: &Draft<'a>, ask: &Ask, found: &[Found<'a>]) -> Option<(u64, &'a Event)> {
    let terms = Terms::new(draft, ask);
    let arrivals: Vec<&Event> = in_order(found);
    let mut all: Vec<Candidate<'a>> = found
        .iter()
        .map(|found| found.event)
        .filter(|event| event.kind != Kind::ToBeAsked && cover::covers(ask, &[event]))
        // Of a time that the question names, other times tell nothing.
        .filter(|event| ask.since.is_none() || figure::within(ask, event))
        .flat_map(|event| candidates(ask, &terms, event, &arrivals))
        .collect();
    all.sort_by(|one, other| other.score.total_cmp(&one.score));
    let best = all.first().filter(|best| best.score >= ENOUGH)?;
    let rival = all.iter().find(|other| other.value != best.value);
    let leads = rival.is_none_or(|rival| best.score - rival.score >= LEAD);
    (leads && best.event.confidence > Confidence::Unconfirmed).then_some((best.value, best.event))
}

/// The question's words with what each weighs.
struct Terms {
    words: Vec<(f32, Vec<String>)>,
    /// What is counted, if it is not people as such: the number's own clause must name it.
    counted: Option<Vec<String>>,
    /// What is said of those who are counted: it should stand beside the number.
    said: Vec<(f32, Vec<String>)>,
    denies: bool,
}

impl Terms {
    fn new(draft: &Draft<'_>, ask: &Ask) -> Self {
        let record = draft.scene.snapshot.words();
        let stems = |word: &str| -> Vec<String> {
            match word.strip_prefix('+') {
                Some(topic) => topic_words(topic).iter().map(|word| stem(word)).collect(),
                None => vec![word.to_owned()],
            }
        };
        let weighed = |word: &str| {
            let weight = if word.starts_with('+') { TOPIC } else { record.weight(word).min(MOST_A_WORD) };
            (weight, stems(word))
        };
        let marked = |word: &&String| word.starts_with("+n_") || word.starts_with(['#', '=']);
        Self {
            words: ask.words.iter().filter(|word| !marked(word)).map(|word| weighed(word)).collect(),
            counted: ask
                .words
                .iter()
                .find_map(|word| word.strip_prefix("+n_"))
                .filter(|noun| *noun != "flight" || ask.order.is_none())
                .map(stems),
            said: ask.words.iter().filter_map(|word| word.strip_prefix('=')).map(weighed).collect(),
            denies: ask.conditions.iter().any(|condition| condition.not || condition.is == Trait::Declined),
        }
    }

    /// What a text shares with the question.
    fn shared(&self, text: &str) -> f32 {
        among(&self.words, text)
    }

    /// What a clause shares with what is said of those who are counted.
    fn said(&self, clause: &str) -> f32 {
        among(&self.said, clause)
    }

    /// Whether a clause names what is counted.
    fn names_counted(&self, clause: &str) -> bool {
        self.counted.as_ref().is_none_or(|any| split(clause).any(|word| any.contains(&stem(&word))))
    }
}

fn among(words: &[(f32, Vec<String>)], text: &str) -> f32 {
    let stems: Vec<String> = split(text).map(|word| stem(&word)).collect();
    let said = |any: &[String]| any.iter().any(|word| stems.contains(word));
    words.iter().filter(|(_, any)| said(any)).map(|(weight, _)| weight).sum()
}

fn in_order<'a>(found: &[Found<'a>]) -> Vec<&'a Event> {
    let mut all: Vec<&Event> =
        found.iter().map(|found| found.event).filter(|event| event.kind == Kind::Arrival).collect();
    all.sort_by_key(|event| event.order());
    all
}

/// The numbers of one event: in each clause, and the one that it counts as a whole.
fn candidates<'a>(ask: &Ask, terms: &Terms, event: &'a Event, arrivals: &[&Event]) -> Vec<Candidate<'a>> {
    let whole = terms.shared(&event.summary) + terms.shared(event.conditions.as_deref().unwrap_or_default());
    let about = fit(ask, event) + placed(ask, event, arrivals);
    let mut all = Vec::new();
    for clause in clause::whole(event) {
        let mut counts = quantity::all(&clause);
        counts.retain(|one| !one.is_money && is_count(one.value, &one.unit));
        // What may be sent has not arrived.
        counts.retain(|one| !(one.is_ceiling && ask.speaks_of(Trait::Arrived)));
        // "171 agreed to go home and 128 did not": those who did not.
        if terms.denies && counts.iter().any(is_negated) {
            counts.retain(is_negated);
        }
        if counts.is_empty() || !terms.names_counted(&clause) || terms.denies && !evidence::is_denied(&clause) {
            continue;
        }
        let near = terms.shared(&clause);
        let turned = if !terms.denies && evidence::is_denied(&clause) { -1.5 } else { 0.0 };
        let beside = terms.said(&clause) + claimed(ask, &clause) + lasting(ask, &clause) + turned;
        let score = near + (whole - near).max(0.0) * ELSEWHERE + about + beside;
        all.extend(counts.iter().map(|one| Candidate { value: one.value, event, score }));
    }
    if let Some(people) = event.people.filter(|_| terms.counted.is_none() && !terms.denies) {
        let kind = if find_kind(ask, event) { 2.4 } else { 0.0 };
        let floor = ask.bears(Mark::Floor) && people.qualifier == Qualifier::AtLeast;
        // A running total says what came so far, not what came then.
        let sum = match people.scope {
            Scope::RunningTotal if ask.since.is_some() => -3.0,
            Scope::RunningTotal => 1.0,
            _ => 0.0,
        };
        let score = whole * 0.7 + about + kind + f32::from(u8::from(floor)) * 2.0 + sum;
        all.push(Candidate { value: u64::from(people.count), event, score });
    }
    // "Of the eight, how many …": the eight are no answer.
    all.retain(|candidate| Some(candidate.value) != ask.number);
    // Nor is what came in all up to then the number of one of several groups.
    let running = event.people.filter(|people| people.scope == Scope::RunningTotal && ask.order.is_some());
    all.retain(|candidate| running.is_none_or(|people| candidate.value != u64::from(people.count)));
    all
}

/// "128 did not": a negation stands among the words after the number.
fn is_negated(one: &quantity::Quantity) -> bool {
    std::iter::once(&one.unit).chain(&one.further).any(|word| clause::NEGATIONS.contains(&word.as_str()))
}

/// A clause of the length of time that the question names.
fn lasting(ask: &Ask, clause: &str) -> f32 {
    let time = ask.words.iter().find_map(|word| word.strip_prefix("+t_")).and_then(|time| time.split_once('_'));
    let said = time.is_some_and(|(value, unit)| {
        quantity::numbers(clause).iter().any(|(number, of)| number.to_string() == value && stem(of) == unit)
    });
    if said { 3.0 } else { 0.0 }
}

/// A number of people or things: no year, no day of a month, no length of time.
pub(super) fn is_count(value: u64, unit: &str) -> bool {
    const TIMES: [&str; 18] = [
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
        "day",
        "month",
        "year",
        "week",
        "hour",
        "percent",
    ];
    let year = (1901..2100).contains(&value);
    !year && !TIMES.contains(&unit.strip_suffix('s').unwrap_or(unit)) && !TIMES.contains(&unit)
}

/// Whether a clause makes the question's claims itself.
fn claimed(ask: &Ask, clause: &str) -> f32 {
    let said = crate::question::claims_in(clause);
    let makes = ask.conditions.iter().filter(|condition| said.iter().any(|other| other.is == condition.is)).count();
    if makes > 0 { 1.8 } else { 0.0 }
}

fn find_kind(ask: &Ask, event: &Event) -> bool {
    ask.conditions.iter().any(|condition| find::kinds_of(condition.is).contains(&event.kind))
}

/// Whether an event is of the kind that is asked about: a ceiling is no arrival.
fn fit(ask: &Ask, event: &Event) -> f32 {
    let ceiling = event.people.is_some_and(|people| matches!(people.scope, Scope::AgreedMaximum | Scope::PerYear));
    let arrives = ask.speaks_of(Trait::Arrived) || ask.speaks_of(Trait::Held);
    let onward = ask.speaks_of(Trait::Onward);
    match event.kind {
        _ if ceiling && (arrives || onward) => -9.0,
        Kind::Arrival if arrives && !onward => 1.0,
        Kind::Onward if onward => 1.5,
        Kind::Onward if arrives => -9.0,
        _ => 0.0,
    }
}

/// The first, the second, the last; the people of a nationality; what happened in the time asked about.
fn placed(ask: &Ask, event: &Event, arrivals: &[&Event]) -> f32 {
    let at = |place: usize| arrivals.get(place).is_some_and(|other| other.id == event.id);
    let ordered = match ask.order {
        Some(Order::First) => at(0),
        Some(Order::Second) => at(1),
        Some(Order::Third) => at(2),
        Some(Order::Fourth) => at(3),
        Some(Order::Last) => arrivals.last().is_some_and(|other| other.id == event.id),
        _ => false,
    };
    let from = ask.from.is_some_and(|country| event.nationalities.contains(&country));
    let dated = ask.since.is_some() || ask.until.is_some();
    let within = ask.since.is_none_or(|since| event.effective() >= since.begin())
        && ask.until.is_none_or(|until| event.date.begin() <= until.end());
    f32::from(u8::from(ordered)) * 3.0
        + f32::from(u8::from(from)) * 2.0
        + if dated && within { 2.5 } else { 0.0 }
        + if ask.number.is_some_and(|number| find::names_figure(event, number)) { 2.5 } else { 0.0 }
}
