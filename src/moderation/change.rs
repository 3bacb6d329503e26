//! What an edit does, thing by thing: what was there before and what is there after. Nothing is left to be worked out later.

use std::collections::BTreeSet;

use time::Date;

use crate::domain::{CountryCode, EventId, Source, SourceId};
use crate::record::{Alias, Entry, Parts, Record};

/// One thing, before and after. `None` stands for "not there".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What stands under an id.
    Event {
        /// The id.
        id: EventId,
        /// Before.
        from: Option<Box<Entry>>,
        /// After.
        to: Option<Box<Entry>>,
    },
    /// A source.
    Source {
        /// Its key.
        id: SourceId,
        /// Before.
        from: Option<Box<Source>>,
        /// After.
        to: Option<Box<Source>>,
    },
    /// A name that moderators added.
    Alias {
        /// The name.
        name: String,
        /// Before.
        from: Option<Alias>,
        /// After.
        to: Option<Alias>,
    },
    /// When a country's record was last checked.
    Checked {
        /// Which country.
        country: CountryCode,
        /// Before.
        from: Option<Date>,
        /// After.
        to: Option<Date>,
    },
    /// The day up to which the record is kept.
    KnownUpTo {
        /// Before.
        from: Date,
        /// After.
        to: Date,
    },
    /// The day on which the edition as a whole had been checked.
    EditionChecked {
        /// Before.
        from: Option<Date>,
        /// After.
        to: Option<Date>,
    },
    /// The edition's name; only files can change it.
    EditionName {
        /// Before.
        from: String,
        /// After.
        to: String,
    },
}

impl Change {
    /// The same backwards.
    pub fn inverse(&self) -> Self {
        match self.clone() {
            Self::Event { id, from, to } => Self::Event { id, from: to, to: from },
            Self::Source { id, from, to } => Self::Source { id, from: to, to: from },
            Self::Alias { name, from, to } => Self::Alias { name, from: to, to: from },
            Self::Checked { country, from, to } => Self::Checked { country, from: to, to: from },
            Self::KnownUpTo { from, to } => Self::KnownUpTo { from: to, to: from },
            Self::EditionChecked { from, to } => Self::EditionChecked { from: to, to: from },
            Self::EditionName { from, to } => Self::EditionName { from: to, to: from },
        }
    }

    /// The country that it is about, if it is about one.
    pub fn country(&self) -> Option<CountryCode> {
        match self {
            Self::Event { id, .. } => Some(id.country),
            Self::Alias { from, to, .. } => to.as_ref().or(from.as_ref()).map(|alias| alias.country),
            Self::Checked { country, .. } => Some(*country),
            Self::Source { .. } | Self::KnownUpTo { .. } | Self::EditionChecked { .. } | Self::EditionName { .. } => {
                None
            }
        }
    }
}

/// The changes that undo these, in the order in which they must be made.
pub fn inverse(changes: &[Change]) -> Vec<Change> {
    changes.iter().rev().map(Change::inverse).collect()
}

/// Everything in which the second record differs from the first. How much of a journal an edition contains is no difference.
pub fn between(before: &Record, after: &Record) -> Vec<Change> {
    between_parts(&before.parts(), &after.parts())
}

pub(super) fn between_parts(before: &Parts, after: &Parts) -> Vec<Change> {
    let (from, to) = (&before.edition, &after.edition);
    let mut changes = Vec::new();
    if from.name != to.name {
        changes.push(Change::EditionName { from: from.name.clone(), to: to.name.clone() });
    }
    if from.known_up_to != to.known_up_to {
        changes.push(Change::KnownUpTo { from: from.known_up_to, to: to.known_up_to });
    }
    if from.checked != to.checked {
        changes.push(Change::EditionChecked { from: from.checked, to: to.checked });
    }
    changes.extend(different(&before.sources, &after.sources, |id: &SourceId, from, to| Change::Source {
        id: id.clone(),
        from: from.map(Box::new),
        to: to.map(Box::new),
    }));
    changes.extend(different(&before.entries, &after.entries, |id: &EventId, from, to| Change::Event {
        id: *id,
        from: from.map(Box::new),
        to: to.map(Box::new),
    }));
    changes.extend(different(&before.checked, &after.checked, |country: &CountryCode, from, to| Change::Checked {
        country: *country,
        from,
        to,
    }));
    changes.extend(different(&before.aliases, &after.aliases, |name: &String, from, to| Change::Alias {
        name: name.clone(),
        from,
        to,
    }));
    changes
}

type Map<K, V> = std::collections::BTreeMap<K, V>;

fn different<K: Ord + Clone, V: PartialEq + Clone>(
    before: &Map<K, V>,
    after: &Map<K, V>,
    change: impl Fn(&K, Option<V>, Option<V>) -> Change,
) -> Vec<Change> {
    let keys: BTreeSet<&K> = before.keys().chain(after.keys()).collect();
    keys.into_iter()
        .filter(|key| before.get(key) != after.get(key))
        .map(|key| change(key, before.get(key).cloned(), after.get(key).cloned()))
        .collect()
}
