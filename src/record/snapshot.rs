//! The record at one revision, with what every answer needs derived once.

use std::sync::OnceLock;

use time::Date;

use super::{Record, View, Words};
use crate::domain::{CountryCode, Standing};

/// An immutable record with the standings of today. Readers hold it as long as they answer; a change makes a new one.
#[derive(Debug)]
pub struct Snapshot {
    record: Record,
    revision: u64,
    standings: Vec<Standing>,
    /// Made when the first free question is asked.
    words: OnceLock<Words>,
}

impl Snapshot {
    /// Derives all standings. `revision` is the number of the last change in the journal, 0 for the edition itself.
    pub fn new(record: Record, revision: u64) -> Self {
        let standings = record.view(None).standings().collect();
        Self { record, revision, standings, words: OnceLock::new() }
    }

    /// The record.
    pub const fn record(&self) -> &Record {
        &self.record
    }

    /// The number of the last change.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// The words of the record, for finding the event that a question is about.
    pub fn words(&self) -> &Words {
        self.words.get_or_init(|| Words::of(&self.record))
    }

    /// The standings of all countries on record today, in the order of codes.
    pub fn standings(&self) -> &[Standing] {
        &self.standings
    }

    /// The standing of a country today; `None` for a country without a record.
    pub fn standing(&self, country: CountryCode) -> Option<&Standing> {
        let place = self.standings.binary_search_by_key(&country, |standing| standing.country).ok()?;
        self.standings.get(place)
    }

    /// The record as known on a day.
    pub fn view(&self, on: Option<Date>) -> View<'_> {
        self.record.view(on)
    }
}
