//! Whether what a value rests on speaks of everything that was asked: a figure for all arrivals does not answer for "asylum seekers".
//! Where it does not, the value is withheld and only what the record says is shown.

use super::value::Worth;
use crate::answer::draft::Draft;
use crate::domain::{Event, EventId, Standing};
use crate::question::{Ask, topic_words};
use crate::record::{split, stem};

/// The value, if the events that it rests on use every word that no slot of the question accounts for.
pub(super) fn only_if_covered<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, worth: Worth<'a>) -> Worth<'a> {
    let covered = match worth {
        Worth::Open | Worth::NotOnRecord => true,
        Worth::Amount(_, event)
        | Worth::Number(_, event)
        | Worth::Date(event)
        | Worth::Public(_, event)
        | Worth::Country(_, event)
        | Worth::Bool(_, Some(event)) => covers(ask, &[event]),
        Worth::Total(_) => covers(ask, &resolved(draft, &standing.practice.finding.events)),
        Worth::Bool(_, None) => covers(ask, &all_of(draft, standing)),
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
    split(text).any(|said| wanted.contains(&stem(&said)))
}

fn resolved<'a>(draft: &Draft<'a>, ids: &[EventId]) -> Vec<&'a Event> {
    ids.iter().filter_map(|id| draft.view.event(*id)).collect()
}

/// The events on which a standing rests.
fn all_of<'a>(draft: &Draft<'a>, standing: &Standing) -> Vec<&'a Event> {
    draft.view.events_of(standing.country).collect()
}
