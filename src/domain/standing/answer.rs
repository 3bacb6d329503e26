//! The answer of a country: which event set it, and what speaks against it.

use std::collections::BTreeSet;

use super::{AnswerState, Finding, in_order};
use crate::domain::{Confidence, Event, EventId, Kind};

/// How the answer came about.
pub(super) struct Ruling {
    pub finding: Finding<AnswerState>,
    pub doubtful: Option<EventId>,
    pub further_talks: Vec<EventId>,
}

/// `events` in order. Strong events decide; unconfirmed ones only where nothing stronger is on record.
pub(super) fn rule(events: &[&Event]) -> Ruling {
    let answers = |strong: bool| -> Vec<&Event> {
        events
            .iter()
            .filter(|event| AnswerState::given_by(event.kind).is_some())
            .filter(|event| (event.confidence > Confidence::Unconfirmed) == strong)
            .copied()
            .collect()
    };
    let (strong, weak) = (answers(true), answers(false));
    if strong.is_empty() {
        return Walk::over(&weak).finish(None);
    }
    let walk = Walk::over(&strong);
    let doubtful = walk.last_that_would_change_it(&weak);
    walk.finish(doubtful)
}

/// The state after each event, one after the other.
#[derive(Default)]
struct Walk<'e> {
    /// The events of the current state, oldest first.
    run: Vec<&'e Event>,
    talks: Vec<EventId>,
}

impl<'e> Walk<'e> {
    fn over(events: &[&'e Event]) -> Self {
        let mut walk = Self::default();
        for event in events {
            walk.step(event);
        }
        walk
    }

    fn state(&self) -> AnswerState {
        self.run.last().and_then(|event| AnswerState::given_by(event.kind)).unwrap_or(AnswerState::NoneOnRecord)
    }

    fn step(&mut self, event: &'e Event) {
        let before = self.state();
        match (before, event.kind) {
            // Talks are on more terms or the next group; a denial stands beside the agreement. Neither undoes it.
            (AnswerState::Agreed, Kind::Talks) => self.talks.push(event.id),
            (AnswerState::Agreed, Kind::Denied) => {}
            _ if AnswerState::given_by(event.kind) == Some(before) => self.run.push(event),
            _ => {
                *self = Self { run: vec![event], ..Self::default() };
            }
        }
    }

    /// The last weak event that comes after the one that set the state and would have changed it.
    fn last_that_would_change_it(&self, weak: &[&Event]) -> Option<EventId> {
        let setting = self.run.last()?;
        let state = self.state();
        weak.iter()
            .filter(|event| event.order() > setting.order())
            .filter(|event| AnswerState::given_by(event.kind) != Some(state))
            .filter(|event| state != AnswerState::Agreed || !matches!(event.kind, Kind::Talks | Kind::Denied))
            .map(|event| event.id)
            .next_back()
    }

    fn finish(self, doubtful: Option<EventId>) -> Ruling {
        Ruling {
            finding: match self.state() {
                AnswerState::NoneOnRecord => Finding::nothing(AnswerState::NoneOnRecord),
                state => Finding::resting_on(state, &self.run),
            },
            doubtful,
            further_talks: self.talks,
        }
    }
}

impl Ruling {
    /// Both sides of the contest: the event that set the answer, the known events that contradict it, and the denials beside an agreement.
    pub(super) fn contested(&self, events: &[&Event]) -> Vec<EventId> {
        let Some(setting) = self.finding.latest() else {
            return Vec::new();
        };
        let contradicting = events.iter().filter(|event| event.contested_by.contains(&setting)).map(|event| event.id);
        let mut sides: BTreeSet<EventId> = contradicting.chain(self.denials_beside_agreement(events)).collect();
        if !sides.is_empty() {
            sides.insert(setting);
        }
        in_order(events, &sides)
    }

    /// The denials, however weak, before and after the agreement; those of an earlier arrangement that came to an end are past.
    fn denials_beside_agreement(&self, events: &[&Event]) -> impl Iterator<Item = EventId> {
        let undoes = |event: &Event| {
            matches!(event.kind, Kind::Declined | Kind::Suspended | Kind::Ended)
                && event.confidence > Confidence::Unconfirmed
        };
        let past = events.iter().rposition(|event| undoes(event)).map_or(0, |at| at + 1);
        let agreed = self.finding.state == AnswerState::Agreed;
        events.iter().skip(past).filter(move |event| agreed && event.kind == Kind::Denied).map(|event| event.id)
    }
}
