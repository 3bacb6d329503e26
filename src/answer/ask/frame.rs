//! Questions without a country: the legal frame, what happened in a time, all people and all money together.

use super::find::{self, TELLING};
use super::{dated, decided, rows, show, told};
use crate::answer::draft::Draft;
use crate::answer::{Answer, Importance, Value};
use crate::domain::{CountryCode, Event, Kind, PartialDate, Scope};
use crate::language::say;
use crate::question::{Ask, Aspect, Form, Mark, Order, Question, Trait};

/// A word that more events have does not point at any.
const MOST_SPEAKING: usize = 16;
/// Words for a decision, by their stems: every one of them is one.
const DECISIONS: [&str; 6] = ["order", "rule", "decision", "judgment", "opinion", "stay"];
/// Rows of the frame under an answer.
const ROWS: usize = 5;

/// A number that an event of the frame states of what is counted, where the question says which report or paper it means: "how many deals does
/// The Guardian count?"
pub(super) fn stated<'a>(draft: &Draft<'a>, ask: &Ask) -> Option<(u64, &'a Event)> {
    // "How many of the 58": whatever it is, it is not the 58.
    said_in_frame(draft, ask).filter(|(value, _)| Some(*value) != ask.number)
}

fn said_in_frame<'a>(draft: &Draft<'a>, ask: &Ask) -> Option<(u64, &'a Event)> {
    let pointed = !ask.rest.is_empty() || ask.number.is_some() && ask.form == Form::HowMany;
    let asks = matches!(ask.form, Form::HowMany | Form::HowMuch) && pointed && ask.region.is_none();
    if !asks {
        return None;
    }
    let found = find::events(draft, ask, CountryCode::US);
    let covering: Vec<find::Found<'a>> = found
        .into_iter()
        .filter(|found| super::cover::covers(ask, &[found.event]) && gives(ask, found.event))
        .filter(|found| {
            let public = found.event.reported;
            super::figure::within(ask, found.event)
                || ask.since.is_none_or(|since| public.end() >= since.begin())
                    && ask.until.is_none_or(|until| public.begin() <= until.end())
        })
        .collect();
    if ask.form == Form::HowMuch {
        return covering.iter().find_map(|found| Some((super::evidence::amount(ask, found.event)?, found.event)));
    }
    // What is said of those who are counted stands beside their number: "of which 15 had been concluded".
    // "How many yeses did it count?"
    let states = ask.speaks_of(Trait::Agreed) || ask.speaks_of(Trait::Declined);
    let claimed = || super::evidence::claimed_of(ask, &covering).filter(|_| ask.number.is_some() || states);
    // Of those who did not, what is said of those who did tells nothing.
    let said =
        || super::evidence::said(ask, &covering).filter(|_| !ask.conditions.iter().any(|condition| condition.not));
    let told = said().or_else(claimed);
    if told.is_some() {
        return told;
    }
    let noun = ask.words.iter().find_map(|word| word.strip_prefix("+n_"));
    let noun = noun.or((ask.about == Aspect::Count).then_some("country"));
    if let Some(noun) = noun {
        const STATES: [&str; 6] = ["country", "government", "nation", "stat", "state", "govt"];
        let nouns = if STATES.contains(&noun) { &STATES[..3] } else { std::slice::from_ref(&noun) };
        return nouns.iter().find_map(|noun| super::evidence::counted(ask, &covering, noun));
    }
    let of_people = |event: &Event| event.people.map(|people| u64::from(people.count));
    let of_people = covering.iter().find_map(|found| Some((of_people(found.event)?, found.event)));
    of_people.or_else(|| super::evidence::beside_all(ask, &covering))
}

/// "Of the 58, how many …": an event that gives the figure which the question names.
fn gives(ask: &Ask, event: &Event) -> bool {
    ask.number.is_none_or(|number| !ask.rest.is_empty() || find::names_figure(event, number))
}

/// The answer that such a number makes.
pub(super) fn number<'a>(mut draft: Draft<'a>, value: u64, event: &'a Event) -> Answer {
    let headline = told(&draft, event);
    let headline = dated(&draft, headline);
    draft.set().title = say!(draft.language(), "courts-title");
    draft.set().headline = headline;
    draft.set().value = Some(Value::Number(value));
    show(&mut draft, Importance::Essential, None, &[event]);
    draft.follow("follow-totals", Question::Totals { region: None, on: None });
    draft.finish()
}

/// What U.S. courts and policy say; the event that shares most words first.
pub(super) fn legal(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let language = draft.language();
    let found = find::events(&draft, ask, CountryCode::US);
    let telling: Vec<&Event> =
        found.iter().filter(|found| found.shared >= TELLING).take(ROWS).map(|found| found.event).collect();
    let latest = draft
        .view
        .events_of(CountryCode::US)
        .filter(|event| matches!(event.kind, Kind::CourtBlocked | Kind::CourtAllowed))
        .max_by_key(|event| event.order());
    let counted = ask.words.iter().find_map(|word| word.strip_prefix("+n_"));
    let said = |event: &Event| {
        super::quantity::numbers(&event.summary)
            .into_iter()
            .find(|(_, noun)| {
                counted.is_some_and(|counted| {
                    crate::record::stem(noun) == counted || counted == "agreement" && noun == "third"
                })
            })
            .map(|(value, _)| value)
    };
    let begins = ask.order == Some(Order::First) || ask.speaks_of(Trait::InForce);
    // "First put on hold": of the decisions that did so.
    let decides = |event: &&Event| {
        let mut kinds = ask.conditions.iter().flat_map(|condition| find::kinds_of(condition.is));
        kinds.any(|kind| *kind == event.kind)
    };
    let decided_so: Vec<&Event> = telling.iter().copied().filter(decides).collect();
    let pool = if decided_so.is_empty() { &telling } else { &decided_so };
    let earliest = pool.iter().copied().min_by_key(|event| event.order()).filter(|_| begins);
    let counting = counted.and_then(|_| {
        found
            .iter()
            .map(|found| found.event)
            .filter(|event| said(event).is_some())
            .find(|event| find::names_publisher(ask, event))
    });
    // "May they go on?", "the last order of the Supreme Court": of what the question's words name, the latest.
    let now = ask.speaks_of(Trait::Cleared) && ask.rest.is_empty() && ask.since.is_none();
    let last = ask.order == Some(Order::Last);
    let of_last = || {
        let mut events =
            draft.view.events_of(CountryCode::US).filter(|event| find::is_legal(event)).collect::<Vec<_>>();
        events.retain(|event| {
            ask.rest.iter().all(|word| DECISIONS.contains(&word.as_str()) || super::cover::says(&event.summary, word))
        });
        find::in_order(events, Order::Last)
    };
    let newest = if now { latest } else { None }.or_else(|| if last { of_last() } else { None });
    // "On 11 March, did the court pause it?": what is dated that day.
    let one_day = ask.since.filter(|since| since.day().is_some() && ask.until == Some(*since));
    let mut dated_so =
        draft.view.events_of(CountryCode::US).filter(|event| one_day == Some(event.date) && find::is_legal(event));
    let of_that_day = dated_so.next().filter(|_| dated_so.next().is_none());
    let lead = newest.or(of_that_day).or(counting).or(earliest).or(telling.first().copied()).or(latest);
    draft.set().title = say!(language, "courts-title");
    let Some(lead) = lead else {
        draft.not_on_record(say!(language, "timeline-empty", scope = say!(language, "timeline-scope-all")));
        return draft.finish();
    };
    let value = legal_value(
        ask,
        &found,
        lead,
        newest.is_some() || earliest.is_some() && !decided_so.is_empty(),
        counted.and_then(|_| said(lead)),
    );
    let headline = told(&draft, lead);
    let headline = match value {
        Some(Value::Bool(yes)) => decided(language, yes, &headline),
        _ => headline,
    };
    let headline = dated(&draft, headline);
    draft.set().headline = headline;
    draft.set().value = value;
    show(&mut draft, Importance::Essential, None, &[lead]);
    show(&mut draft, Importance::Essential, None, &telling);
    let mut rest: Vec<&Event> = draft.view.events_of(CountryCode::US).filter(|event| find::is_legal(event)).collect();
    rest.sort_by_key(|event| std::cmp::Reverse(event.order()));
    show(&mut draft, Importance::Detail, Some(say!(language, "courts-frame")), &rest);
    draft.follow("follow-courts", Question::Courts { country: None });
    draft.finish()
}

/// The one value that a question about the legal frame asks for, as the event that leads gives it.
fn legal_value(
    ask: &Ask,
    found: &[find::Found<'_>],
    lead: &Event,
    is_newest: bool,
    said: Option<u64>,
) -> Option<Value> {
    let counted = ask.words.iter().any(|word| word.starts_with("+n_"));
    match ask.form {
        Form::HowMany if counted => said.map(Value::Number),
        // Of several events that share as much, none gives the date.
        Form::When if is_newest => Some(Value::Date(lead.date)),
        Form::When
            if found
                .get(1)
                .is_none_or(|second| found.first().is_some_and(|first| first.shared > second.shared + 0.9)) =>
        {
            Some(Value::Date(lead.date))
        }
        Form::HowLong => super::figure::unit(ask, found).value(),
        Form::YesNo if ask.bears(Mark::Unread) => None,
        Form::YesNo if super::evidence::truth(ask, found).is_some() => {
            super::evidence::truth(ask, found).map(|(yes, _)| Value::Bool(yes))
        }
        Form::YesNo if ask.order.is_some() => None,
        Form::YesNo if ask.speaks_of(Trait::Cleared) => Some(Value::Bool(lead.kind == Kind::CourtAllowed)),
        Form::YesNo if ask.speaks_of(Trait::Blocked) => Some(Value::Bool(lead.kind == Kind::CourtBlocked)),
        // Of a report that is named, no other report gives the number.
        Form::HowMany if !super::cover::covers(ask, &[lead]) => None,
        Form::HowMany => {
            super::figure::beside(ask, lead).or(lead.people.map(|people| u64::from(people.count))).map(Value::Number)
        }
        _ => None,
    }
}

/// The events that say most of the question's own words, wherever they are.
pub(super) fn search(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let language = draft.language();
    let countries: Vec<CountryCode> = draft.view.record().countries().chain([CountryCode::US]).collect();
    let mut found: Vec<find::Found<'_>> =
        countries.into_iter().flat_map(|country| find::events(&draft, ask, country)).collect();
    found.sort_by(|one, other| other.score.total_cmp(&one.score));
    let best = found.first().map_or(0.0, |found| found.shared);
    let lead: Vec<&Event> = found
        .iter()
        .filter(|found| found.shared >= best * 0.7 && found.shared >= TELLING)
        .take(3)
        .map(|found| found.event)
        .collect();
    // A name or a word that only some events have: all of them, in order.
    let mut lead = lead;
    // "Who offered to take him in?": of those events the ones that say so, if any does.
    let claims = |event: &&Event| {
        ask.conditions.iter().all(|condition| {
            let is = if condition.is == Trait::Offered { Trait::Agreed } else { condition.is };
            condition.not || super::evidence::claims(event, is)
        })
    };
    let mut speaking: Vec<&Event> =
        found.iter().map(|found| found.event).filter(|event| super::cover::covers(ask, &[event])).collect();
    if speaking.iter().any(claims) {
        speaking.retain(claims);
    }
    // Of several events the day is told if they are all of that day.
    let day = |event: &Event| if ask.speaks_of(Trait::Published) { event.reported } else { event.date };
    if let (Form::When, [first, others @ ..]) = (ask.form, speaking.as_slice())
        && others.iter().all(|other| day(other) == day(first))
    {
        draft.set().value = Some(Value::Date(day(first)));
    }
    if !ask.rest.is_empty() && !speaking.is_empty() && speaking.len() <= MOST_SPEAKING {
        speaking.sort_by_key(|event| event.order());
        lead = speaking;
    }
    draft.set().title = say!(language, "timeline-title");
    let Some(first) = lead.first().copied() else {
        draft.not_on_record(say!(language, "timeline-empty", scope = say!(language, "timeline-scope-all")));
        return draft.finish();
    };
    let headline = told(&draft, first);
    draft.set().headline = headline;
    let mut named: Vec<CountryCode> =
        lead.iter().map(|event| event.id.country).filter(|country| *country != CountryCode::US).collect();
    named.sort_unstable();
    named.dedup();
    draft.set().countries = named;
    let facts = rows(&mut draft, &lead, true);
    draft.list(None, facts);
    draft.finish()
}

/// What happened in a time, everywhere.
pub(super) fn timeline(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let language = draft.language();
    let last = draft.scene.snapshot.record().edition().known_up_to;
    // What is asked of by name may be long ago.
    let first = draft.view.events().map(|event| event.date.begin()).min().filter(|_| !ask.rest.is_empty());
    let lately = first.unwrap_or(last - time::Duration::days(60));
    let since = ask.since.map_or(lately, PartialDate::begin);
    let within = |event: &&Event| {
        super::cover::covers(ask, &[event])
            && event.date.begin() >= since
            && event.date.month().is_some()
            && ask.until.is_none_or(|until| event.date.begin() <= until.end())
            && ask.is_in_place(event.id.country)
    };
    let mut events: Vec<&Event> = draft.view.events().filter(within).collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.order()));
    draft.set().title = say!(language, "timeline-title");
    let from = PartialDate::of_day(since).to_string();
    let mut countries: Vec<CountryCode> = events.iter().map(|event| event.id.country).collect();
    countries.sort_unstable();
    countries.dedup();
    countries.retain(|country| *country != CountryCode::US);
    if events.is_empty() {
        draft.not_on_record(say!(
            language,
            "timeline-empty",
            scope = say!(language, "timeline-scope-since", date = from)
        ));
        return draft.finish();
    }
    let headline = say!(language, "ask-happened", number = events.len(), since = from, countries = countries.len());
    draft.set().headline = headline;
    draft.set().countries = countries;
    let facts = rows(&mut draft, &events, true);
    draft.list(None, facts);
    draft.follow("follow-changes", Question::Changes { since: ask.since });
    draft.finish()
}

/// All people together: what others state, and what the record adds up.
pub(super) fn total(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let language = draft.language();
    let stated = draft
        .view
        .events_of(CountryCode::US)
        .filter(|event| event.people.is_some_and(|people| people.scope == Scope::RunningTotal))
        .max_by_key(|event| event.order());
    let found = find::events(&draft, ask, CountryCode::US);
    let telling: Vec<&Event> =
        found.iter().filter(|found| found.shared >= TELLING + 2.0).take(2).map(|found| found.event).collect();
    draft.set().title = say!(language, "people-title");
    if !ask.rest.is_empty() && !stated.is_some_and(|stated| super::cover::covers(ask, &[stated])) {
        return search(draft, ask);
    }
    let Some(stated) = stated else {
        return crate::answer::people::answer(draft.scene, None);
    };
    let headline = told(&draft, stated);
    let headline = dated(&draft, headline);
    draft.set().headline = headline;
    // The figure for all does not answer for some of them.
    let told = super::cover::covers(ask, &[stated]);
    draft.set().value = stated.people.filter(|_| told).map(|people| Value::Number(u64::from(people.count)));
    show(&mut draft, Importance::Essential, None, &[stated]);
    show(&mut draft, Importance::Essential, None, &telling);
    draft.follow("follow-people", Question::People { country: None });
    draft.finish()
}

/// All money together: what others state. Promised and paid are never added up.
pub(super) fn money(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let language = draft.language();
    let found = find::events(&draft, ask, CountryCode::US);
    let speaks = |event: &Event| event.summary.contains('$');
    let stated: Vec<&Event> = found.iter().map(|found| found.event).filter(|event| speaks(event)).collect();
    // "Money promised in total": what was pledged is neither cost nor payment.
    let pledges = |event: &&&Event| ["pledg", "promis"].iter().any(|word| super::cover::says(&event.summary, word));
    let promised = || stated.iter().find(pledges).filter(|_| ask.speaks_of(Trait::Promised));
    let costs = |event: &&&Event| ["cost", "paid", "spent"].iter().any(|word| super::cover::says(&event.summary, word));
    let spent = || stated.iter().find(costs).filter(|_| ask.speaks_of(Trait::Paid));
    let Some(lead) = promised().or_else(spent).or_else(|| stated.first()).copied() else {
        return crate::answer::money::answer(draft.scene, None);
    };
    draft.set().title = say!(language, "money-title");
    let headline = told(&draft, lead);
    draft.set().headline = headline;
    draft.set().value = super::evidence::amount(ask, lead).map(Value::Number);
    show(&mut draft, Importance::Essential, None, &stated);
    let mut events: Vec<&Event> = draft.view.events().filter(|event| event.money.is_some()).collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.money.map(|money| money.usd)));
    let facts = rows(&mut draft, &events, true);
    draft.block(Importance::Detail, Some(say!(language, "money-title")), facts);
    draft.follow("follow-money", Question::Money { country: None });
    draft.finish()
}
