//! Who arrived: totals that count nobody twice and say what they leave out.

use super::Finding;
use crate::domain::slug::slugged;
use crate::domain::{Confidence, Event, EventId, Kind, Qualifier, Scope};

slugged! {
    /// Whether people have arrived.
    pub enum PracticeState {
        /// No arrival is on record; that is not proof that nobody came.
        NoneReported = "none",
        /// People have arrived.
        Received = "received",
    }
}

/// A sum of arrivals between two bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// The least that the events add up to: figures that are "up to" count nothing here.
    pub at_least: u32,
    /// What the figures add up to, taking every "up to" in full.
    pub figure: u32,
    /// How to read [`Total::figure`].
    pub qualifier: Qualifier,
}

/// Arrivals, onward movements and the total that follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Whether people have arrived, and all arrival events that say so.
    pub finding: Finding<PracticeState>,
    /// The total; `None` where no event gives a number.
    pub total: Option<Total>,
    /// The arrival events whose numbers make up the total, in order.
    pub counted: Vec<EventId>,
    /// Arrivals of unknown number after the last running total: the total does not contain them.
    pub without_number: Vec<EventId>,
    /// Unconfirmed arrivals that a stronger record leaves out of the total.
    pub left_out: Vec<EventId>,
    /// People sent on from the country afterwards; never part of the total.
    pub onward: Vec<EventId>,
    /// Events of other kinds that state a running total which differs from ours, and events that contest an arrival.
    pub disputed_by: Vec<EventId>,
}

impl Practice {
    /// The first arrival on record.
    pub fn first(&self) -> Option<EventId> {
        self.finding.since()
    }

    /// The latest arrival on record.
    pub fn last(&self) -> Option<EventId> {
        self.finding.latest()
    }
}

/// `events` in order.
pub(super) fn derive(events: &[&Event]) -> Practice {
    let arrivals = |strong: bool| -> Vec<&Event> {
        events
            .iter()
            .filter(|event| event.kind == Kind::Arrival)
            .filter(|event| (event.confidence > Confidence::Unconfirmed) == strong)
            .copied()
            .collect()
    };
    let (strong, weak) = (arrivals(true), arrivals(false));
    let (taken, left_out) = if strong.is_empty() { (weak, Vec::new()) } else { (strong, weak) };
    let sum = Sum::over(&taken);
    Practice {
        finding: if taken.is_empty() {
            Finding::nothing(PracticeState::NoneReported)
        } else {
            Finding::resting_on(PracticeState::Received, &taken)
        },
        disputed_by: disputed_by(events, &taken, sum.total()),
        total: sum.total(),
        counted: sum.counted,
        without_number: sum.without_number,
        left_out: left_out.iter().map(|event| event.id).collect(),
        onward: super::ids(events, |event| event.kind == Kind::Onward),
    }
}

/// `this_event` adds; `running_total` replaces what it sums up.
#[derive(Default)]
struct Sum {
    low: u32,
    figure: u32,
    qualifiers: Vec<Qualifier>,
    counted: Vec<EventId>,
    without_number: Vec<EventId>,
}

impl Sum {
    fn over(arrivals: &[&Event]) -> Self {
        let mut sum = Self::default();
        for event in arrivals {
            sum.add(event);
        }
        sum
    }

    fn add(&mut self, event: &Event) {
        match event.people {
            Some(people) if people.scope == Scope::RunningTotal => {
                *self = Self::default();
                self.count(event.id, people.count, people.qualifier);
            }
            Some(people) if people.scope == Scope::ThisEvent => {
                self.count(event.id, people.count, people.qualifier);
            }
            // What an arrangement allows is not an arrival.
            _ => self.without_number.push(event.id),
        }
    }

    fn count(&mut self, event: EventId, count: u32, qualifier: Qualifier) {
        self.figure = self.figure.saturating_add(count);
        if qualifier != Qualifier::UpTo {
            self.low = self.low.saturating_add(count);
        }
        self.qualifiers.push(qualifier);
        self.counted.push(event);
    }

    fn total(&self) -> Option<Total> {
        (!self.counted.is_empty()).then(|| Total {
            at_least: self.low,
            figure: self.figure,
            qualifier: combined(&self.qualifiers),
        })
    }
}

/// How a sum is to be read: near if any part is only near, or if a floor meets a ceiling; else a floor, a ceiling or exact as its
/// parts are. A sum never claims more than its weakest part.
fn combined(qualifiers: &[Qualifier]) -> Qualifier {
    let has = |wanted| qualifiers.contains(&wanted);
    match (has(Qualifier::AtLeast), has(Qualifier::UpTo), has(Qualifier::About)) {
        (_, _, true) | (true, true, false) => Qualifier::About,
        (true, false, false) => Qualifier::AtLeast,
        (false, true, false) => Qualifier::UpTo,
        (false, false, false) => Qualifier::Exactly,
    }
}

fn disputed_by(events: &[&Event], taken: &[&Event], total: Option<Total>) -> Vec<EventId> {
    let last = taken.last().map(|event| event.order());
    super::ids(events, |event| {
        let contests = taken.iter().any(|arrival| arrival.contested_by.contains(&event.id));
        // A figure older than the last arrival is not a different total but an earlier one.
        let states_another_total = matches!(event.kind, Kind::Note | Kind::Statement)
            && event.people.is_some_and(|people| {
                people.scope == Scope::RunningTotal && total.is_none_or(|ours| ours.figure != people.count)
            })
            && last.is_some_and(|last| event.order() >= last);
        contests || states_another_total
    })
}
