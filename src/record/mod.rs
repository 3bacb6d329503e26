//! The record: every event of every country with its sources, and what was known on a day.
//!
//! A [`Record`] is complete and checked: one that breaks a [`Rule`] cannot be made. Files are only read here, never written: the one
//! layer that changes the disk is `store`.

mod check;
mod entry;
mod files;
mod problem;
mod public;
mod read;
mod rule;
mod snapshot;
mod text;
mod view;
mod words;
mod write;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use time::Date;

use crate::domain::{CountryCode, Event, EventId, Source, SourceId};

pub use check::{Summary, check};
pub use entry::{Alias, Entry, Parts};
pub use files::Files;
pub use problem::{Problem, Problems};
pub use public::HELD_BACK;
pub use rule::Rule;
pub use snapshot::Snapshot;
pub use view::View;
pub use words::{Words, plain, split, stem};

/// What the edition says about itself (`data/edition.json`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its name: year and month, such as `2026-11`.
    pub name: String,
    /// The day up to which the record was kept: later events may be missing.
    pub known_up_to: Date,
    /// The day on which every country's record had been checked, where that is not `known_up_to`: an event that moderators add moves
    /// that date, and says nothing about the other countries.
    pub checked: Option<Date>,
    /// How much of a journal this edition contains; `None` for one that was written by hand.
    pub folded: Option<Folded>,
}

/// The last revision of a journal that became part of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// Its number.
    pub revision: u64,
    /// Its hash, by which it is known again: a journal with another revision of that number is another journal.
    pub hash: String,
}

impl Edition {
    /// Stands where `edition.json` could not be read; a record with it is never handed out.
    const fn unknown() -> Self {
        Self { name: String::new(), known_up_to: Date::MAX, checked: None, folded: None }
    }
}

/// Events and sources that have passed every check. What is large is never changed once it is made, and copies share it: an edition and the
/// record that a journal without revisions makes of it are in memory once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    edition: Edition,
    /// What answers tell, each list in the order of ids.
    events: Arc<BTreeMap<CountryCode, Vec<Event>>>,
    /// What answers leave out: withdrawn and retracted events. Together with the others, ids are consecutive from 1.
    hidden: BTreeMap<EventId, Entry>,
    sources: Arc<BTreeMap<SourceId, Source>>,
    checked: BTreeMap<CountryCode, Date>,
    aliases: BTreeMap<String, Alias>,
}

impl Record {
    /// The edition that is part of the program.
    ///
    /// # Errors
    ///
    /// When the edition breaks a rule: never, in a program that passed its tests.
    pub fn embedded() -> Result<Self, Problems> {
        Self::read(&Files::embedded())
    }

    /// The edition in a folder, which is laid out as `data` is.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read or a file in it breaks a rule.
    pub fn read_folder(folder: &Path) -> Result<Self, Problems> {
        Self::read(&Files::in_folder(folder)?)
    }

    /// Reads and checks; every problem of every file is reported.
    ///
    /// # Errors
    ///
    /// When a file breaks a rule.
    pub fn read(files: &Files) -> Result<Self, Problems> {
        read::read(files)
    }

    /// Reads what `demarche export --format json` wrote, in whatever layout somebody has left it. Places in problems are those in this text.
    ///
    /// # Errors
    ///
    /// When it breaks a rule other than the one of form.
    pub fn read_export(name: &str, bytes: &[u8]) -> Result<Self, Problems> {
        read::read_export(name, bytes)
    }

    /// Makes a record of values. It is written and read again, so that there is one gate and every rule stands in it; places in
    /// problems are those in the canonical files. Events are taken in the order given, country by country.
    ///
    /// # Errors
    ///
    /// When a value breaks a rule.
    pub fn assemble(
        edition: Edition,
        events: impl IntoIterator<Item = Event>,
        sources: impl IntoIterator<Item = Source>,
    ) -> Result<Self, Problems> {
        let mut by_country: BTreeMap<CountryCode, Vec<Event>> = BTreeMap::new();
        for event in events {
            by_country.entry(event.id.country).or_default().push(event);
        }
        let sources = Arc::new(sources.into_iter().map(|source| (source.id.clone(), source)).collect());
        let events = Arc::new(by_country);
        let (hidden, checked, aliases) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self::read(&Self { edition, events, hidden, sources, checked, aliases }.to_files())
    }

    /// The files of the record in canonical form: those that were read, byte for byte.
    pub fn to_files(&self) -> Files {
        write::files(self)
    }

    /// What the edition says about itself.
    pub const fn edition(&self) -> &Edition {
        &self.edition
    }

    /// The countries with events of their own, without the United States, whose file is the legal frame.
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

    /// One event; `None` also where it was withdrawn or retracted.
    pub fn event(&self, id: EventId) -> Option<&Event> {
        let events = self.events_of(id.country);
        events.get(events.binary_search_by_key(&id.number, |event| event.id.number).ok()?)
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
