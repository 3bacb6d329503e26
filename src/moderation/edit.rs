//! What a moderator wants done to the record, as values.

use time::Date;

use super::Change;
use crate::domain::{
    Confidence, CountryCode, Event, EventId, Kind, Money, NonEmpty, PartialDate, People, Source, SourceId,
};

/// Everything about an event but its id, which the record gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// When it happened.
    pub date: PartialDate,
    /// When it first became public.
    pub reported: PartialDate,
    /// What happened.
    pub kind: Kind,
    /// One or two neutral sentences.
    pub summary: String,
    /// How many people.
    pub people: Option<People>,
    /// How much money.
    pub money: Option<Money>,
    /// The nationalities of the people concerned.
    pub nationalities: Vec<CountryCode>,
    /// Terms of an arrangement.
    pub conditions: Option<String>,
    /// How well it is sourced.
    pub confidence: Confidence,
    /// Events that contradict this one; that they name it in turn is seen to.
    pub contested_by: Vec<EventId>,
    /// What it rests on.
    pub sources: NonEmpty<SourceId>,
}

impl Details {
    /// The event under an id.
    pub fn under(self, id: EventId) -> Event {
        Event {
            id,
            date: self.date,
            reported: self.reported,
            kind: self.kind,
            summary: self.summary,
            people: self.people,
            money: self.money,
            nationalities: self.nationalities,
            conditions: self.conditions,
            confidence: self.confidence,
            contested_by: self.contested_by,
            sources: self.sources,
        }
    }
}

impl From<Event> for Details {
    fn from(event: Event) -> Self {
        Self {
            date: event.date,
            reported: event.reported,
            kind: event.kind,
            summary: event.summary,
            people: event.people,
            money: event.money,
            nationalities: event.nationalities,
            conditions: event.conditions,
            confidence: event.confidence,
            contested_by: event.contested_by,
            sources: event.sources,
        }
    }
}

/// One intention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Something happened. The event gets the next number of its country when it is published.
    AddEvent {
        /// Whose record it belongs to.
        country: CountryCode,
        /// The event.
        details: Box<Details>,
    },
    /// An event is told wrongly or incompletely.
    AmendEvent {
        /// Which.
        id: EventId,
        /// What the moderator saw: a field that differs from it by now has been changed by somebody else.
        from: Box<Details>,
        /// What it is to be.
        to: Box<Details>,
    },
    /// An event is wrong and is taken back for good. Its id stays reserved.
    RetractEvent {
        /// Which.
        id: EventId,
        /// Why, in a sentence for readers.
        reason: String,
    },
    /// Something was published. On its own it is refused: a source belongs to an event.
    AddSource {
        /// The source.
        source: Box<Source>,
    },
    /// A source is described wrongly.
    AmendSource {
        /// What the moderator saw.
        from: Box<Source>,
        /// What it is to be, under the same id.
        to: Box<Source>,
    },
    /// People use a name that is not understood.
    AddAlias {
        /// The name.
        name: String,
        /// The country that it means.
        country: CountryCode,
        /// Why people use it.
        reason: String,
    },
    /// A country's record was compared with its sources and still holds.
    Check {
        /// Which.
        country: CountryCode,
        /// On which day.
        on: Date,
    },
    /// An event is doubtful: it is hidden at once.
    Withdraw {
        /// Which.
        id: EventId,
    },
    /// An event that was withdrawn holds after all.
    Restore {
        /// Which.
        id: EventId,
    },
    /// The record was kept up to a later day, with or without anything new.
    KnownUpTo {
        /// The day.
        to: Date,
    },
    /// Changes that are already worked out.
    Exact {
        /// Where they come from.
        of: Exact,
        /// The changes.
        changes: Vec<Change>,
    },
    /// A revision that no longer fits the edition is given up: a moderator settles the conflict.
    SetAside {
        /// Which.
        revision: u64,
    },
}

/// Where worked-out changes come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exact {
    /// The inverse of a revision.
    Undo(u64),
    /// A file.
    Import,
}

/// Several edits that are published together or not at all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changeset {
    /// In the order in which they are carried out.
    pub edits: Vec<Edit>,
}

impl Changeset {
    /// A changeset of one edit.
    pub fn of(edit: Edit) -> Self {
        Self { edits: vec![edit] }
    }

    /// Whether a second person must agree. Hiding a doubtful fact and noting that a record was checked change no fact; all else does.
    pub fn needs_review(&self) -> bool {
        !self.edits.iter().all(|edit| matches!(edit, Edit::Withdraw { .. } | Edit::Check { .. }))
    }
}

impl From<Edit> for Changeset {
    fn from(edit: Edit) -> Self {
        Self::of(edit)
    }
}
