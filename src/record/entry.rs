//! The parts of a record as values: what moderation changes one by one and puts together again.
//!
//! A record takes itself apart here and is made of parts here; whether the parts keep the rules is decided where every record is
//! decided, by writing and reading it.

use std::collections::BTreeMap;
use std::sync::Arc;

use time::Date;

use super::{Edition, Files, Problems, Record};
use crate::domain::{CountryCode, Event, EventId, Source, SourceId};

/// What stands under one id. Ids are never given to another event: what is taken back keeps its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// An event that answers tell.
    Told(Event),
    /// An event that is being re-checked: kept, and left out of every answer.
    Withdrawn {
        /// The event as it was.
        event: Event,
        /// Since when.
        since: Date,
    },
    /// An event that was wrong: only that there was one, and why it is gone.
    Retracted {
        /// Since when.
        on: Date,
        /// Why, in a sentence.
        reason: String,
    },
}

impl Entry {
    /// The event, if answers may tell it.
    pub const fn told(&self) -> Option<&Event> {
        if let Self::Told(event) = self { Some(event) } else { None }
    }

    /// The event, told or withdrawn.
    pub const fn event(&self) -> Option<&Event> {
        match self {
            Self::Told(event) | Self::Withdrawn { event, .. } => Some(event),
            Self::Retracted { .. } => None,
        }
    }
}

/// A name for a country that moderators added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The country that it means.
    pub country: CountryCode,
    /// Why people use it, or where it comes from.
    pub reason: String,
}

/// A record taken apart. Anything can be put in; [`Parts::assemble`] decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// What the edition says about itself.
    pub edition: Edition,
    /// Everything that has an id.
    pub entries: BTreeMap<EventId, Entry>,
    /// Every source.
    pub sources: BTreeMap<SourceId, Source>,
    /// The day on which a country's record was last checked against its sources, where a moderator did that.
    pub checked: BTreeMap<CountryCode, Date>,
    /// Names that moderators added.
    pub aliases: BTreeMap<String, Alias>,
}

impl Parts {
    /// Makes a record: writes it and reads it again, so that there is one gate and every rule stands in it.
    ///
    /// # Errors
    ///
    /// When a rule is broken; places in problems are those in the canonical files.
    pub fn assemble(self) -> Result<Record, Problems> {
        Record::read(&self.into_record().to_files())
    }

    /// The files that these parts would be; nothing is checked.
    pub fn into_files(self) -> Files {
        self.into_record().to_files()
    }

    pub(super) fn into_record(self) -> Record {
        let mut events: BTreeMap<CountryCode, Vec<Event>> = BTreeMap::new();
        let mut hidden = BTreeMap::new();
        for (id, entry) in self.entries {
            match entry {
                Entry::Told(event) => events.entry(id.country).or_default().push(event),
                entry => drop(hidden.insert(id, entry)),
            }
        }
        Record {
            edition: self.edition,
            events: Arc::new(events),
            hidden,
            sources: Arc::new(self.sources),
            checked: self.checked,
            aliases: self.aliases,
        }
    }
}

impl Record {
    /// The record taken apart.
    pub fn parts(&self) -> Parts {
        let told = self.events().map(|event| (event.id, Entry::Told(event.clone())));
        let hidden = self.hidden.iter().map(|(id, entry)| (*id, entry.clone()));
        Parts {
            edition: self.edition.clone(),
            entries: told.chain(hidden).collect(),
            sources: BTreeMap::clone(&self.sources),
            checked: self.checked.clone(),
            aliases: self.aliases.clone(),
        }
    }

    /// What stands under an id, also where answers leave it out.
    pub fn entry(&self, id: EventId) -> Option<Entry> {
        self.event(id).map(|event| Entry::Told(event.clone())).or_else(|| self.hidden.get(&id).cloned())
    }

    /// What answers leave out, in the order of ids.
    pub fn hidden(&self) -> impl Iterator<Item = (EventId, &Entry)> {
        self.hidden.iter().map(|(id, entry)| (*id, entry))
    }

    /// The events of a country that are being re-checked, and since when.
    pub fn withdrawn_of(&self, country: CountryCode) -> impl Iterator<Item = (EventId, Date)> {
        self.hidden.iter().filter_map(move |(id, entry)| match entry {
            Entry::Withdrawn { since, .. } if id.country == country => Some((*id, *since)),
            _ => None,
        })
    }

    /// The day on which a moderator last checked a country's record against its sources.
    pub fn checked(&self, country: CountryCode) -> Option<Date> {
        self.checked.get(&country).copied()
    }

    /// The day on which a country's record was last looked at: by a moderator, or for the edition.
    pub fn last_looked_at(&self, country: CountryCode) -> Date {
        let edition = self.edition.checked.unwrap_or(self.edition.known_up_to);
        self.checked(country).map_or(edition, |day| day.max(edition))
    }

    /// The names that moderators added, in order.
    pub fn aliases(&self) -> impl ExactSizeIterator<Item = (&str, &Alias)> {
        self.aliases.iter().map(|(name, alias)| (name.as_str(), alias))
    }

    /// The number that the next event of a country gets.
    pub fn next_number(&self, country: CountryCode) -> u16 {
        let told = self.events_of(country).last().map_or(0, |event| event.id.number);
        let hidden = self.hidden.keys().filter(|id| id.country == country).map(|id| id.number).max().unwrap_or(0);
        told.max(hidden).saturating_add(1)
    }
}
