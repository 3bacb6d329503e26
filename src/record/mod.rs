//! The record: every event of every country with its sources, and what was known on a day.
//!
//! A [`Record`] is complete and checked: one that breaks a rule cannot be made .

mod snapshot;
mod view;

use std::collections::BTreeMap;

use time::Date;

use crate::domain::{CountryCode, Event, EventId, Source, SourceId};

pub use snapshot::Snapshot;
pub use view::View;

/// What the edition says about itself (`data/edition.json`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its name: year and month, such as `2026-11`.
    pub name: String,
    /// The day up to which the record was kept: later events may be missing.
    pub known_up_to: Date,
}

/// Events and sources that have passed every check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    edition: Edition,
    /// Each list in file order; ids are consecutive from 1, so an id is a place in its list.
    events: BTreeMap<CountryCode, Vec<Event>>,
    sources: BTreeMap<SourceId, Source>,
}

impl Record {
    /// What the edition says about itself.
    pub const fn edition(&self) -> &Edition {
        &self.edition
    }

    /// The countries with a file of their own, without the United States, whose file is the legal frame.
    pub fn countries(&self) -> impl Iterator<Item = CountryCode> + '_ {
        self.events.keys().copied().filter(|country| *country != CountryCode::US)
    }

    /// The events of one country in file order; empty where there is no file.
    pub fn events_of(&self, country: CountryCode) -> &[Event] {
        self.events.get(&country).map_or(&[], Vec::as_slice)
    }

    /// Every event, country by country in the order of codes.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.events.values().flatten()
    }

    /// One event.
    pub fn event(&self, id: EventId) -> Option<&Event> {
        self.events_of(id.country).get(usize::from(id.number).checked_sub(1)?)
    }

    /// One source.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.get(id)
    }

    /// Every source, in the order of ids.
    pub fn sources(&self) -> impl ExactSizeIterator<Item = &Source> {
        self.sources.values()
    }

    /// What was known on a day, or all of it.
    pub fn view(&self, on: Option<Date>) -> View<'_> {
        View::new(self, on)
    }
}
