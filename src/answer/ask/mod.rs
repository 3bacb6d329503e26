//! Composed answers: yes or no first, numbers with what they count, lists with their denominator, dates, and corrections of what a question
//! wrongly takes for granted; each with the events that carry it. What the record does not say is said to be not on record.

mod amount;
mod cannot;
mod check;
mod clause;
mod country;
mod cover;
mod date;
mod define;
mod evidence;
mod extreme;
mod figure;
mod find;
mod frame;
mod how_many;
mod list;
mod meant;
mod members;
mod quantity;
mod several;
mod shown;
mod tally;
mod term;
mod truth;
mod value;
mod yes_no;

use super::draft::{Draft, Scene, called};
use super::{Answer, Fact, Importance, words};
use crate::domain::{Confidence, CountryCode, Event, EventId, PartialDate, Standing};
use crate::language::{Arg, Called, Language, say};
use crate::question::{Ask, Aspect, Form, Question};

pub(super) use cannot::{free, read};
pub(super) use check::check;

/// Answers a composed question.
pub(super) fn answer(scene: Scene<'_>, ask: &Ask) -> Answer {
    let draft = Draft::new(scene, &Question::Ask(Box::new(ask.clone())));
    let frame = matches!(ask.about, Aspect::List | Aspect::Count | Aspect::Total | Aspect::Legal | Aspect::Money);
    if frame
        && ask.countries.is_empty()
        && let Some((value, event)) = frame::stated(&draft, ask)
    {
        return frame::number(draft, value, event);
    }
    if ask.form == Form::When && ask.countries.is_empty() && !ask.rest.is_empty() && ask.about == Aspect::List {
        return frame::search(draft, ask);
    }
    if let Some(meant) = meant::meant(&draft, ask) {
        let mut told = answer(scene, &meant);
        let others =
            ask.countries.iter().copied().filter(|country| !told.countries.contains(country)).collect::<Vec<_>>();
        told.countries.extend(others);
        return told;
    }
    match ask.about {
        Aspect::Definition | Aspect::About => define::answer(draft, ask),
        Aspect::List | Aspect::Count => list::answer(draft, ask),
        Aspect::Extreme if ask.countries.len() != 1 => extreme::answer(draft, ask),
        Aspect::Total => frame::total(draft, ask),
        Aspect::Search => frame::search(draft, ask),
        _ => match ask.countries.as_slice() {
            [] => without_country(draft, ask),
            [country] => country::answer(draft, ask, *country),
            _ => several::answer(draft, ask),
        },
    }
}

fn without_country(draft: Draft<'_>, ask: &Ask) -> Answer {
    match ask.about {
        Aspect::Origin => list::by_nationality(draft, ask),
        Aspect::Source if ask.from.is_some() || ask.number.is_some() => frame::search(draft, ask),
        Aspect::Legal | Aspect::Source => frame::legal(draft, ask),
        Aspect::Timeline => frame::timeline(draft, ask),
        Aspect::Money => frame::money(draft, ask),
        _ => list::answer(draft, ask),
    }
}

/// A sentence that begins with the answer to a yes/no question.
fn decided(language: &Language, yes: bool, sentence: &str) -> String {
    if yes { say!(language, "ask-yes", sentence = sentence) } else { say!(language, "ask-no", sentence = sentence) }
}

/// "As known on …:" before a sentence, where a past day is asked about.
fn dated(draft: &Draft<'_>, sentence: String) -> String {
    match draft.view.on() {
        Some(day) => {
            say!(draft.language(), "status-on-day", on = PartialDate::of_day(day).to_string(), sentence = sentence)
        }
        None => sentence,
    }
}

/// One event as a row.
fn row<'a>(draft: &mut Draft<'a>, event: &'a Event, with_country: bool) -> Fact {
    crate::answer::timeline::row(draft, event, with_country)
}

fn rows<'a>(draft: &mut Draft<'a>, events: &[&'a Event], with_country: bool) -> Vec<Fact> {
    events.iter().map(|event| row(draft, event, with_country)).collect()
}

/// Adds rows for events that no fact shows yet.
fn show<'a>(draft: &mut Draft<'a>, importance: Importance, title: Option<String>, events: &[&'a Event]) {
    let shown: Vec<EventId> =
        draft.set().blocks.iter().flat_map(|block| &block.facts).flat_map(|fact| fact.events.clone()).collect();
    let mut new: Vec<&'a Event> = Vec::new();
    for event in events {
        if !shown.contains(&event.id) && !new.iter().any(|other| other.id == event.id) {
            new.push(event);
        }
    }
    let facts = rows(draft, &new, false);
    draft.block(importance, title, facts);
}

/// An event's own sentence, marked where it is unconfirmed: a statement of the record is not rewritten.
fn told(draft: &Draft<'_>, event: &Event) -> String {
    if event.confidence == Confidence::Unconfirmed {
        say!(draft.language(), "ask-unconfirmed", sentence = &event.summary)
    } else {
        event.summary.clone()
    }
}

fn name_of(draft: &Draft<'_>, country: CountryCode) -> Called {
    called(draft.language(), country)
}

fn message(draft: &Draft<'_>, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
    draft.language().say(id, args)
}

/// Both sides, where sources contradict each other.
fn conflict(draft: &mut Draft<'_>, standing: &Standing) {
    let facts = crate::answer::status::conflicts(draft, standing);
    let title = say!(draft.language(), "label-conflict");
    draft.block(Importance::Essential, Some(title), facts);
}

fn asks_yes_no(ask: &Ask) -> bool {
    ask.form == Form::YesNo
}

fn state_of(draft: &Draft<'_>, standing: &Standing) -> String {
    words::state(draft.language(), standing)
}
