//! The standing of a country: approach, answer and practice, derived from its events and from nothing else.
//!
//! The rules are those of `data/README.md`. Nothing is stored: a standing on a past day is derived from the events known on that day.

mod answer;
mod practice;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::slug::slugged;
use super::{Confidence, CountryCode, Event, EventId, Kind};

pub use practice::{Practice, PracticeState, Total};

slugged! {
    /// Whether the United States turned to the country.
    pub enum Approach {
        /// The record has no approach; that is not proof that there was none.
        NoneOnRecord = "none",
        /// It was planned to ask; the record does not say that it happened.
        ToBeAsked = "to_be_asked",
        /// The country was asked, or its answer implies that it was.
        Asked = "asked",
    }
}

slugged! {
    /// What the country answered.
    pub enum AnswerState {
        /// No answer is on record.
        NoneOnRecord = "none",
        /// Talks were held and nothing later is on record.
        InTalks = "in_talks",
        /// It agreed.
        Agreed = "agreed",
        /// It said no.
        Declined = "declined",
        /// Its government denied reports.
        Denied = "denied",
        /// An arrangement is on hold.
        Suspended = "suspended",
        /// An arrangement ended.
        Ended = "ended",
    }
}

impl AnswerState {
    /// The answer that an event of this kind gives, if it gives one.
    pub const fn given_by(kind: Kind) -> Option<Self> {
        Some(match kind {
            Kind::Talks => Self::InTalks,
            Kind::Agreed => Self::Agreed,
            Kind::Declined => Self::Declined,
            Kind::Denied => Self::Denied,
            Kind::Suspended => Self::Suspended,
            Kind::Ended => Self::Ended,
            _ => return None,
        })
    }
}

/// A state together with the events that it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<S> {
    /// What is found.
    pub state: S,
    /// The events of the current state, oldest first; empty where nothing is on record.
    pub events: Vec<EventId>,
    /// The best confidence among them; `None` where nothing is on record.
    pub confidence: Option<Confidence>,
}

impl<S> Finding<S> {
    pub(crate) const fn nothing(state: S) -> Self {
        Self { state, events: Vec::new(), confidence: None }
    }

    pub(crate) fn resting_on(state: S, events: &[&Event]) -> Self {
        Self {
            state,
            events: events.iter().map(|event| event.id).collect(),
            confidence: events.iter().map(|event| event.confidence).max(),
        }
    }

    /// Whether only unconfirmed events carry it.
    pub fn is_unconfirmed(&self) -> bool {
        self.confidence == Some(Confidence::Unconfirmed)
    }

    /// The first event of the current state: since when it holds.
    pub fn since(&self) -> Option<EventId> {
        self.events.first().copied()
    }

    /// The event that set the state last.
    pub fn latest(&self) -> Option<EventId> {
        self.events.last().copied()
    }
}

/// Approach, answer, practice, and what speaks against them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Whose standing it is.
    pub country: CountryCode,
    /// Whether it was asked.
    pub approach: Finding<Approach>,
    /// What it answered.
    pub answer: Finding<AnswerState>,
    /// Events that contradict the answer, both sides, in order; empty unless the standing is contested.
    pub contested: Vec<EventId>,
    /// A later unconfirmed event that would have changed the answer, and did not because a stronger one stands.
    pub doubtful: Option<EventId>,
    /// Further talks, reported after an agreement, that do not undo it.
    pub further_talks: Vec<EventId>,
    /// Who arrived.
    pub practice: Practice,
    /// Court decisions about this country, in order.
    pub courts: Vec<EventId>,
    /// The latest event of any kind.
    pub latest: Option<EventId>,
}

impl Standing {
    /// Derives the standing from the events of one country. `events` may be in any order; events that should not count
    /// (because they were not yet known on a past day) are to be left out.
    pub fn derive<'e>(country: CountryCode, events: impl IntoIterator<Item = &'e Event>) -> Self {
        let mut events: Vec<&Event> = events.into_iter().collect();
        events.sort_by_key(|event| event.order());
        let ruling = answer::rule(&events);
        Self {
            country,
            approach: approach(&events),
            contested: ruling.contested(&events),
            doubtful: ruling.doubtful,
            further_talks: ruling.further_talks,
            answer: ruling.finding,
            practice: practice::derive(&events),
            courts: ids(&events, |event| matches!(event.kind, Kind::CourtBlocked | Kind::CourtAllowed)),
            latest: events.last().map(|event| event.id),
        }
    }

    /// Whether sources contradict each other on the answer.
    pub fn is_contested(&self) -> bool {
        !self.contested.is_empty()
    }
}

fn approach(events: &[&Event]) -> Finding<Approach> {
    let of = |wanted: fn(Kind) -> bool| -> Vec<&Event> {
        events.iter().filter(|event| wanted(event.kind)).copied().collect()
    };
    let asked = of(|kind| kind == Kind::Asked);
    // A denial does not imply that anybody asked; every other answer does.
    let implied = of(|kind| kind != Kind::Denied && AnswerState::given_by(kind).is_some());
    let strong = |events: &[&Event]| events.iter().any(|event| event.confidence > Confidence::Unconfirmed);
    // A request that is only inferred does not make a confirmed agreement look doubtful: then the answer carries the approach.
    if !asked.is_empty() && (strong(&asked) || !strong(&implied)) {
        return Finding::resting_on(Approach::Asked, &asked);
    }
    if !implied.is_empty() {
        return Finding::resting_on(Approach::Asked, &implied);
    }
    let planned = of(|kind| kind == Kind::ToBeAsked);
    if planned.is_empty() {
        Finding::nothing(Approach::NoneOnRecord)
    } else {
        Finding::resting_on(Approach::ToBeAsked, &planned)
    }
}

fn ids(events: &[&Event], wanted: impl Fn(&Event) -> bool) -> Vec<EventId> {
    events.iter().filter(|event| wanted(event)).map(|event| event.id).collect()
}

/// Ids in the order of the events, each once.
fn in_order(events: &[&Event], wanted: &BTreeSet<EventId>) -> Vec<EventId> {
    ids(events, |event| wanted.contains(&event.id))
}
