//! Whether what a value rests on speaks of everything that was asked: a figure for all arrivals does not answer for "asylum seekers".
//! Where it does not, the value is withheld and only what the record says is shown.

use super::evidence;
use super::value::Worth;
use crate::answer::draft::Draft;
use crate::domain::{Event, EventId, Kind, Standing};
use crate::question::{Ask, Mark, Trait, topic_words};
use crate::record::{split, stem};

/// The value, if the events that it rests on use every word that no slot of the question accounts for.
pub(super) fn only_if_covered<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, worth: Worth<'a>) -> Worth<'a> {
    // "Are its lawyers done after losing?": yes or no to half a question is no answer to it.
    if ask.bears(Mark::Unread) && matches!(worth, Worth::Bool(..)) {
        return Worth::Open;
    }
    // What a reason is for is said elsewhere.
    if ask.words.iter().any(|word| word == "+because") {
        return worth;
    }
    let covered = match worth {
        Worth::Open | Worth::NotOnRecord => true,
        Worth::Amount(_, event)
        | Worth::Number(_, event)
        | Worth::Date(event)
        | Worth::Public(_, event)
        | Worth::Country(_, event)
        | Worth::Told(event)
        | Worth::Bool(_, Some(event)) => covers(ask, &[event]),
        // Women or children are some of those who arrived.
        Worth::Total(_) if ask.rest.iter().any(|word| matches!(word.as_str(), "+women" | "+minors")) => false,
        Worth::Total(_) => covers(ask, &resolved(draft, &standing.practice.finding.events)),
        Worth::Bool(_, None) if ask.rest.is_empty() => true,
        Worth::Bool(..) if covers(ask, &resting(draft, ask, standing)) => true,
        Worth::Bool(yes, _) => {
            let others = of_others(draft, ask, standing);
            let kept = !yes && covers(ask, &all_of(draft, standing)) && matches!(others, Worth::Open);
            return if kept { worth } else { others };
        }
    };
    if covered { worth } else { Worth::Open }
}

/// Whether the events together use every such word.
pub(super) fn covers(ask: &Ask, events: &[&Event]) -> bool {
    ask.rest.iter().all(|word| events.iter().any(|event| uses(event, word)))
}

fn uses(event: &Event, word: &str) -> bool {
    says(&event.summary, word) || event.conditions.as_deref().is_some_and(|conditions| says(conditions, word))
}

/// Whether a text uses a word, by its stem, or any word of a topic (`+minors`).
pub(super) fn says(text: &str, word: &str) -> bool {
    let wanted: Vec<String> = match word.strip_prefix('+') {
        Some(topic) => topic_words(topic).iter().map(|word| stem(word)).collect(),
        None => vec![word.to_owned()],
    };
    split(text).any(|said| {
        let cut = stem(&said);
        wanted.contains(&cut) || cut.strip_prefix("un").is_some_and(|bare| wanted.iter().any(|word| word == bare))
    })
}

fn resolved<'a>(draft: &Draft<'a>, ids: &[EventId]) -> Vec<&'a Event> {
    ids.iter().filter_map(|id| draft.view.event(*id)).collect()
}

/// The events on which a standing rests.
fn resting<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Vec<&'a Event> {
    // Who arrived is told by arrivals: that a country would take somebody says nothing.
    let came = |is: Trait| matches!(is, Trait::Arrived | Trait::Onward);
    if !ask.conditions.is_empty() && ask.conditions.iter().all(|condition| came(condition.is)) {
        return resolved(draft, &standing.practice.finding.events);
    }
    let all = standing.answer.events.iter().chain(&standing.approach.events).chain(&standing.practice.finding.events);
    all.chain(&standing.contested).filter_map(|id| draft.view.event(*id)).collect()
}

/// "Do the chiefs go along with it?": what others than the government said, where one event speaks of them.
fn of_others<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Worth<'a> {
    let [condition] = ask.conditions.as_slice() else { return Worth::Open };
    // Somebody arrived where an arrival speaks of him; that he was to be sent says nothing.
    let comes = |event: &Event| condition.is != Trait::Arrived || matches!(event.kind, Kind::Arrival | Kind::Onward);
    let speaking = draft.view.events_of(standing.country).filter(|event| covers(ask, &[event]) && comes(event));
    let mut told = speaking.filter_map(|event| Some((evidence::claimed(event, condition.is)?, event)));
    match (told.next(), told.next()) {
        (Some((yes, event)), None) => Worth::Bool(yes != condition.not, Some(event)),
        _ => Worth::Open,
    }
}

fn all_of<'a>(draft: &Draft<'a>, standing: &Standing) -> Vec<&'a Event> {
    draft.view.events_of(standing.country).collect()
}
