//! The answer of a country: which event set it, and what speaks against it.

use std::collections::BTreeSet;

use super::{AnswerState, Finding, in_order};
use crate::domain::{Confidence, Event, EventId, Kind};

/// How the answer came about.
pub(super) struct Ruling {
    pub finding: Finding<AnswerState>,
    pub doubtful: Option<EventId>,
    pub further_talks: Vec<EventId>,
    denials_beside_agreement: Vec<EventId>,
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
    let mut walk = Walk::over(&strong);
    let doubtful = walk.last_that_would_change_it(&weak);
    walk.hear_denials(&weak);
    walk.finish(doubtful)
}

/// The state after each event, one after the other.
#[derive(Default)]
struct Walk<'e> {
    /// The events of the current state, oldest first.
    run: Vec<&'e Event>,
    talks: Vec<EventId>,
    denials: Vec<EventId>,
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
            (AnswerState::Agreed, Kind::Denied) => self.denials.push(event.id),
            _ if AnswerState::given_by(event.kind) == Some(before) => self.run.push(event),
            _ => {
                *self = Self { run: vec![event], ..Self::default() };
            }
        }
    }

    /// A weak denial beside an agreement overrides nothing, but both are shown.
    fn hear_denials(&mut self, weak: &[&Event]) {
        let Some(first) = self.run.first().filter(|_| self.state() == AnswerState::Agreed) else {
            return;
        };
        let later = weak.iter().filter(|event| event.kind == Kind::Denied && event.order() > first.order());
        self.denials.extend(later.map(|event| event.id));
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
            denials_beside_agreement: self.denials,
        }
    }
}

impl Ruling {
    /// Both sides of the contest: the answer-setting event and the known events that contradict it, and denials beside an agreement.
    pub(super) fn contested(&self, events: &[&Event]) -> Vec<EventId> {
        let Some(setting) = self.finding.latest() else {
            return Vec::new();
        };
        let known: BTreeSet<EventId> = events.iter().map(|event| event.id).collect();
        let mut sides: BTreeSet<EventId> = events
            .iter()
            .filter(|event| event.id == setting)
            .flat_map(|event| event.contested_by.iter().copied())
            .filter(|id| known.contains(id))
            .chain(self.denials_beside_agreement.iter().copied())
            .collect();
        if !sides.is_empty() {
            sides.insert(setting);
        }
        in_order(events, &sides)
    }
}
