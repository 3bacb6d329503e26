//! The record as it was known on a day.

use time::Date;

use super::Record;
use crate::domain::{CountryCode, Event, EventId, Source, Standing};

/// The record with only the events whose `reported` period had begun on a day; without a day, all of it.
#[derive(Debug, Clone, Copy)]
pub struct View<'r> {
    record: &'r Record,
    on: Option<Date>,
}

impl<'r> View<'r> {
    pub(super) const fn new(record: &'r Record, on: Option<Date>) -> Self {
        Self { record, on }
    }

    /// The record behind the view.
    pub const fn record(&self) -> &'r Record {
        self.record
    }

    /// The day, if the view is of a past day.
    pub const fn on(&self) -> Option<Date> {
        self.on
    }

    /// Whether an event was known.
    pub fn knows(&self, event: &Event) -> bool {
        self.on.is_none_or(|day| event.known_on(day))
    }

    /// The known events of a country, in file order.
    pub fn events_of(self, country: CountryCode) -> impl Iterator<Item = &'r Event> {
        self.record.events_of(country).iter().filter(move |event| self.knows(event))
    }

    /// Every known event, country by country.
    pub fn events(self) -> impl Iterator<Item = &'r Event> {
        self.record.events().filter(move |event| self.knows(event))
    }

    /// One event, if it was known.
    pub fn event(&self, id: EventId) -> Option<&'r Event> {
        self.record.event(id).filter(|event| self.knows(event))
    }

    /// The sources of an event, in its order.
    pub fn sources_of(&self, event: &'r Event) -> impl Iterator<Item = &'r Source> {
        let record = self.record;
        event.sources.iter().filter_map(move |id| record.source(id))
    }

    /// The standing of a country.
    pub fn standing(&self, country: CountryCode) -> Standing {
        Standing::derive(country, self.events_of(country))
    }

    /// The standings of all countries on record, in the order of codes.
    pub fn standings(self) -> impl Iterator<Item = Standing> {
        self.record.countries().map(move |country| self.standing(country))
    }
}
