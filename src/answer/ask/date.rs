//! The date that a question about one country asks for: of the event that its words point at, or of the first or last of its kind.

use super::find::{self, Found, TELLING, in_order};
use super::value::Worth;
use crate::answer::draft::Draft;
use crate::domain::{Confidence, Event, Kind, PartialDate, Standing};
use crate::question::{Ask, Aspect, Mark, Order, Trait};

/// An event that shares so much with the question is the one that is asked about, whatever its kind.
const SURE: f32 = 5.0;
/// Events whose shares differ by less are told apart by nothing in the question.
const ALIKE: f32 = 0.3;
/// What is reported within so many days was public from the start.
const AT_ONCE: i64 = 7;

/// "When did it become known?" asks for the day of the report, not of the event.
pub(super) fn published<'a>(ask: &Ask, worth: Worth<'a>) -> Worth<'a> {
    match worth {
        Worth::Date(event)
            if (ask.speaks_of(Trait::Published) || ask.speaks_of(Trait::Confirmed))
                && !ask.speaks_of(Trait::InForce)
                && (event.date.day().is_none()
                    || (event.reported.begin() - event.date.begin()).whole_days() > AT_ONCE) =>
        {
            Worth::Public(event.reported, event)
        }
        other => other,
    }
}

/// The event whose date is asked for.
pub(super) fn when<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    let mut kinds: Vec<Kind> =
        ask.conditions.iter().flat_map(|condition| find::kinds_of(condition.is)).copied().collect();
    // Of an end that is not on record, the beginning is no date.
    if ask.bears(Mark::Ending) {
        kinds = vec![Kind::Ended];
    }
    // "Jamaica, date?", "when did it go public?": the date of its answer.
    let bare = ask.conditions.iter().all(|condition| {
        matches!(condition.is, Trait::Published | Trait::Confirmed | Trait::Answered)
            || condition.is == Trait::Ratified && ask.words.iter().any(|word| word == "cabinet")
    });
    if bare && matches!(ask.about, Aspect::Standing | Aspect::Terms) {
        let agreed = draft.view.events_of(standing.country).any(|event| event.kind == Kind::Agreed);
        let answer = standing.answer.events.first().and_then(|id| draft.view.event(*id)).map(|event| event.kind);
        kinds.extend(if agreed { Some(Kind::Agreed) } else { answer });
    }
    if let Some(worth) = exactly(draft, ask, standing, &kinds) {
        return worth;
    }
    let by_publisher = ask.words.iter().any(|word| matches!(word.as_str(), "+hrw" | "+nyt" | "+ap"));
    let telling_from = if by_publisher { 1.2 } else { TELLING };
    let telling: Vec<&Found<'a>> =
        found.iter().filter(|found| found.shared >= telling_from && found.event.kind != Kind::ToBeAsked).collect();
    let mut fitting =
        telling.iter().filter(|found| by_publisher || kinds.is_empty() || kinds.contains(&found.event.kind));
    if let Some(best) = fitting.next().filter(|_| ask.order.is_none()) {
        // Of several that share as much, "when did it sign?" asks for the first.
        let alike = fitting
            .filter(|found| best.shared - found.shared < ALIKE && found.event.kind == best.event.kind)
            .filter(|found| found.event.confidence > Confidence::Unconfirmed);
        let all: Vec<&Event> = alike.map(|found| found.event).chain([best.event]).collect();
        return dated(in_order(all, Order::First).unwrap_or(best.event));
    }
    // "When was it extended?": the one event that says so.
    if !ask.rest.is_empty() && ask.order.is_none() {
        let mut saying = draft
            .view
            .events_of(standing.country)
            .filter(|event| event.kind != Kind::ToBeAsked && super::cover::covers(ask, &[event]));
        if let (Some(only), None) = (saying.next(), saying.next()) {
            return dated(only);
        }
    }
    let of_kind: Vec<&'a Event> =
        draft.view.events_of(standing.country).filter(|event| kinds.contains(&event.kind)).collect();
    if of_kind.is_empty() {
        let none = if ask.about == Aspect::Legal || kinds.is_empty() { Worth::Open } else { Worth::NotOnRecord };
        // A date of what has not happened is the date of nothing else.
        if kinds.iter().any(|kind| matches!(kind, Kind::Arrival | Kind::Onward | Kind::Ended)) {
            let sure = telling.first().filter(|best| best.shared >= SURE);
            return sure.map_or(none, |best| dated(best.event));
        }
        return telling.first().map_or(none, |best| dated(best.event));
    }
    let strong: Vec<&'a Event> =
        of_kind.iter().copied().filter(|event| event.confidence == Confidence::Confirmed).collect();
    let reported: Vec<&'a Event> =
        of_kind.iter().copied().filter(|event| event.confidence > Confidence::Unconfirmed).collect();
    let arrivals = kinds.contains(&Kind::Arrival);
    let pool = if !strong.is_empty() && !arrivals {
        strong
    } else if !reported.is_empty() {
        reported
    } else {
        of_kind
    };
    in_order(pool, ask.order.unwrap_or(Order::First)).map_or(Worth::NotOnRecord, dated)
}

/// The date that a turn of the question points at by itself: of an admission, an approval, the entry into force, a figure, a people.
fn exactly<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, kinds: &[Kind]) -> Option<Worth<'a>> {
    let events = || draft.view.events_of(standing.country);
    let only = |of: Vec<&'a Event>| of.first().copied().filter(|_| of.len() == 1);
    // "When did it own up to the deal?": the day of the event that says so.
    let confirms = |event: &&Event| {
        let says = ["confirm", "acknowledg", "admit"].iter().any(|word| super::cover::says(&event.summary, word));
        event.kind != Kind::Arrival && says
    };
    if let (true, Some(event)) = (ask.speaks_of(Trait::Confirmed), only(events().filter(confirms).collect())) {
        // "Reuters reported; its government confirmed it on 5 August."
        let said = day_said(event, &["confirmed"]);
        return Some(said.map_or_else(|| dated(event), |day| Worth::Public(day, event)));
    }
    // "When did parliament approve it?": that it was to consider it is no date of that.
    if ask.speaks_of(Trait::Ratified) {
        let approves = |word: &String| ["approv", "ratif", "pass"].iter().any(|verb| word.starts_with(verb));
        match events().find(|event| find::says_approved(event)) {
            Some(event) => return Some(dated(event)),
            None if ask.words.iter().any(approves) => return Some(Worth::NotOnRecord),
            None => {}
        }
    }
    // "When did it enter into force?": the day that an event's words give for it.
    let in_force =
        || events().find_map(|event| Some(Worth::Public(day_said(event, &["nto force", "ook effect"])?, event)));
    if let (true, Some(worth)) = (ask.speaks_of(Trait::InForce), in_force()) {
        return Some(worth);
    }
    // "Its first twenty": the one event that counts so many, or else that gives the figure.
    if let Some(number) = ask.number.filter(|_| !ask.is_money) {
        let counts = |event: &&Event| event.people.is_some_and(|people| u64::from(people.count) == number);
        let counting = only(events().filter(counts).collect());
        let event = counting.or_else(|| only(events().filter(|event| find::names_figure(event, number)).collect()));
        if let Some(event) = event {
            return Some(dated(event));
        }
    }
    // "The Mexican's way home from Juba": of the events that name his people.
    let from = ask.from.filter(|_| !kinds.is_empty())?;
    let of = || events().filter(|event| kinds.contains(&event.kind) && event.nationalities.contains(&from)).collect();
    only(of()).or_else(|| in_order(of(), ask.order?)).map(dated)
}

/// "It entered into force in Honduras on 25 June": the day in the clause that says so, in the year in which that was public.
fn day_said(event: &Event, words: &[&str]) -> Option<PartialDate> {
    let mut clauses = event.summary.split(". ").flat_map(|sentence| sentence.split("; "));
    let after = clauses.find_map(|clause| words.iter().find_map(|word| Some(clause.split_once(word)?.1)))?;
    let (_, after) = after.split_once(" on ")?;
    let mut words = after.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let day: u8 = words.next()?.parse().ok()?;
    let month: time::Month = words.next()?.parse().ok()?;
    let date = time::Date::from_calendar_date(event.date.year(), month, day).ok()?;
    Some(PartialDate::of_day(date))
}

/// A year alone is no date of an agreement.
fn dated(event: &Event) -> Worth<'_> {
    if event.date.month().is_none() { Worth::NotOnRecord } else { Worth::Date(event) }
}
