//! `/compare`: two to four countries beside each other, one block per attribute.

use super::draft::{Draft, Scene, called};
use super::{Answer, Fact, Importance, words};
use crate::domain::standing::{AnswerState, PracticeState};
use crate::domain::{CountryCode, EventId, Standing};
use crate::language::say;
use crate::question::Question;

/// An attribute that is compared: its label and what it says of a standing.
type Attribute = (&'static str, fn(&Draft<'_>, &Standing) -> Cell);

/// What one attribute says of one country.
struct Cell {
    /// What countries are compared by. Two that agreed on different days stand alike, so dates are no part of it.
    state: String,
    /// What is shown.
    text: String,
    /// The events behind it.
    events: Vec<EventId>,
}

impl Cell {
    /// A cell that is compared by all that it shows.
    fn of(text: String, events: Vec<EventId>) -> Self {
        Self { state: text.clone(), text, events }
    }
}

const ATTRIBUTES: [Attribute; 5] = [
    ("label-approach", approach),
    ("label-answer", answered),
    ("label-terms", terms),
    ("label-practice", practice),
    ("label-latest", latest),
];

/// The countries beside each other, in the order asked.
pub(super) fn answer(scene: Scene<'_>, countries: &[CountryCode]) -> Answer {
    let mut draft = Draft::new(scene, &Question::Compare { countries: countries.to_vec() });
    let language = draft.language();
    let standings: Vec<Standing> = countries.iter().map(|country| draft.view.standing(*country)).collect();
    draft.set().title = say!(language, "compare-title");
    draft.set().headline = headline(&draft, &standings);
    for attribute in &ATTRIBUTES {
        block(&mut draft, attribute, &standings);
    }
    for country in countries.iter().take(3) {
        draft.follow_labelled(
            words::title(language, *country).chars().take(34).collect(),
            Question::Status { country: *country, on: None },
        );
    }
    draft.finish()
}

fn headline(draft: &Draft<'_>, standings: &[Standing]) -> String {
    let language = draft.language();
    let states: Vec<String> = standings.iter().map(|s| words::state(language, s)).collect();
    let alike = states.first().filter(|first| states.iter().all(|state| state == *first));
    if let Some(state) = alike {
        let countries: Vec<CountryCode> = standings.iter().map(|s| s.country).collect();
        return say!(language, "compare-headline-same", names = words::names(language, &countries), state = state);
    }
    let parts: Vec<String> = standings
        .iter()
        .zip(&states)
        .map(|(s, state)| say!(language, "compare-part", name = called(language, s.country), state = state))
        .collect();
    say!(language, "compare-headline-differ", list = parts.join(&say!(language, "separator")))
}

fn block(draft: &mut Draft<'_>, (label, read): &Attribute, standings: &[Standing]) {
    let language = draft.language();
    let cells: Vec<Cell> = standings.iter().map(|standing| read(draft, standing)).collect();
    let differ = cells.iter().any(|cell| cells.first().is_some_and(|first| first.state != cell.state));
    let title = language.say(label, &[]);
    let title = if differ { say!(language, "compare-differs", attribute = title) } else { title };
    let facts: Vec<Fact> = standings
        .iter()
        .zip(cells)
        .map(|(standing, cell)| {
            let mut fact = draft.fact_brief(Some(words::title(language, standing.country)), cell.text, &cell.events);
            fact.mark = (*label == "label-answer").then(|| words::mark(standing));
            fact
        })
        .collect();
    draft.block(Importance::Essential, Some(title), facts);
}

fn dated(draft: &Draft<'_>, state: String, ids: &[EventId]) -> Cell {
    let language = draft.language();
    let events: Vec<_> = ids.iter().filter_map(|id| draft.view.event(*id)).collect();
    match (events.first(), events.last()) {
        (Some(first), Some(last)) => {
            let dates = words::first_last(language, first, last);
            let text = say!(language, "status-approach", state = &state, dates = dates);
            Cell { state, text, events: vec![first.id, last.id] }
        }
        _ => Cell::of(state, Vec::new()),
    }
}

fn approach(draft: &Draft<'_>, standing: &Standing) -> Cell {
    let language = draft.language();
    let doubts = words::doubts(language, standing.approach.is_unconfirmed(), false);
    let state = words::word(language, "approach", standing.approach.state.slug());
    dated(draft, [vec![state], doubts].concat().join(", "), &standing.approach.events)
}

fn answered(draft: &Draft<'_>, standing: &Standing) -> Cell {
    let language = draft.language();
    let doubts = words::doubts(language, standing.answer.is_unconfirmed(), standing.is_contested());
    let state = match standing.answer.state {
        AnswerState::NoneOnRecord if standing.latest.is_none() => say!(language, "compare-nothing"),
        state => words::word(language, "answer", state.slug()),
    };
    dated(draft, [vec![state], doubts].concat().join(", "), &standing.answer.events)
}

/// The most telling terms: those of the latest event that gives some.
fn terms(draft: &Draft<'_>, standing: &Standing) -> Cell {
    let (text, events) = super::terms::latest(draft, standing.country)
        .unwrap_or_else(|| (say!(draft.language(), "compare-nothing"), Vec::new()));
    Cell::of(text, events)
}

fn practice(draft: &Draft<'_>, standing: &Standing) -> Cell {
    let language = draft.language();
    let practice = &standing.practice;
    if practice.finding.state == PracticeState::NoneReported {
        return Cell::of(words::word(language, "practice", practice.finding.state.slug()), Vec::new());
    }
    let doubts = words::doubts(language, practice.finding.is_unconfirmed(), !practice.disputed_by.is_empty());
    let state = match practice.total {
        Some(sum) => words::total(language, sum),
        None => words::word(language, "practice", practice.finding.state.slug()),
    };
    dated(draft, [vec![state], doubts].concat().join(", "), &practice.finding.events)
}

fn latest(draft: &Draft<'_>, standing: &Standing) -> Cell {
    let language = draft.language();
    match standing.latest.and_then(|id| draft.view.event(id)) {
        Some(event) => {
            let kind = words::word(language, "kind", event.kind.slug());
            Cell::of(format!("{} · {kind}", event.date), vec![event.id])
        }
        None => Cell::of(say!(language, "compare-nothing"), Vec::new()),
    }
}
