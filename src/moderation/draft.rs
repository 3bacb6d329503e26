//! A record in the making: changes are carried out one by one, each against what it expects to find.
//!
//! Two moderators may change different fields of one event without getting in each other's way; where both changed the same field, the
//! second change no longer fits and is reported, never forced.

use std::fmt;

use time::Date;

use super::change::Change;
use super::edit::Details;
use crate::domain::EventId;
use crate::record::{Entry, Parts};

/// Why a change does not fit the record. The record is as if it had not been tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// Something else stands under this id by now.
    EventMoved {
        /// The id.
        id: EventId,
        /// The fields in which what is there differs from what was expected; empty where it is not an event that is told.
        fields: Vec<&'static str>,
    },
    /// There is no such event.
    NoEvent {
        /// The id.
        id: EventId,
    },
    /// The event is being re-checked or was retracted: it cannot be changed like one that is told.
    NotTold {
        /// The id.
        id: EventId,
    },
    /// The event is told, so it cannot be restored.
    NotWithdrawn {
        /// The id.
        id: EventId,
    },
    /// The next event of this country has another number: ids have no gaps.
    NumberTaken {
        /// The id that was expected to be free.
        id: EventId,
    },
    /// A source is not what was expected.
    SourceMoved {
        /// Its key.
        id: String,
    },
    /// A source of this key is there already, and it is another one.
    SourceTaken {
        /// Its key.
        id: String,
    },
    /// The name has a meaning by now that was not expected.
    AliasMoved {
        /// The name.
        name: String,
    },
    /// The edition's name is not what was expected.
    NameMoved,
    /// The country has no record that could have been checked.
    NoRecord {
        /// Its code.
        country: crate::domain::CountryCode,
    },
    /// A day that has not come.
    Future {
        /// The day.
        day: Date,
    },
    /// The record is already kept up to a later day.
    Earlier {
        /// The day up to which it is kept.
        known: Date,
    },
    /// There is nothing to do: the record is already as wanted.
    Nothing,
    /// There is no such revision, or it is not in conflict.
    NoConflict {
        /// Its number.
        revision: u64,
    },
}

impl fmt::Display for Misfit {
    /// For logs and operators; readers get the words of the catalogue.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EventMoved { id, fields } if fields.is_empty() => write!(f, "{id} is no longer what it was"),
            Self::EventMoved { id, fields } => write!(f, "{id}: {} changed meanwhile", fields.join(", ")),
            Self::NoEvent { id } => write!(f, "there is no event {id}"),
            Self::NotTold { id } => write!(f, "{id} is withdrawn or retracted"),
            Self::NotWithdrawn { id } => write!(f, "{id} is not withdrawn"),
            Self::NumberTaken { id } => write!(f, "{id} is not the next free id"),
            Self::SourceMoved { id } => write!(f, "the source {id} is no longer what it was"),
            Self::SourceTaken { id } => write!(f, "another source is called {id}"),
            Self::AliasMoved { name } => write!(f, "the name {name:?} is no longer what it was"),
            Self::NameMoved => f.write_str("the edition has another name"),
            Self::NoRecord { country } => write!(f, "{country} has no record"),
            Self::Future { day } => write!(f, "{day} has not come yet"),
            Self::Earlier { known } => write!(f, "the record is kept up to {known} already"),
            Self::Nothing => f.write_str("nothing would change"),
            Self::NoConflict { revision } => write!(f, "revision {revision} is not in conflict"),
        }
    }
}

/// Carries out all changes or none.
pub(super) fn carry_out(parts: &mut Parts, changes: &[Change]) -> Result<(), Misfit> {
    let mut done: Vec<Change> = Vec::with_capacity(changes.len());
    for change in changes {
        match step(parts, change) {
            Ok(Some(made)) => done.push(made),
            Ok(None) => {}
            Err(misfit) => {
                // What was made is there, so it can be unmade.
                for made in done.iter().rev() {
                    put(parts, &made.inverse());
                }
                return Err(misfit);
            }
        }
    }
    Ok(())
}

/// Carries out one change and returns what was in fact changed: less than asked for where a part was there already.
fn step(parts: &mut Parts, change: &Change) -> Result<Option<Change>, Misfit> {
    let made = match change {
        Change::Event { id, from, to } => event(parts, *id, from.as_deref(), to.as_deref())?,
        Change::Source { id, from, to } => {
            let moved = || Misfit::SourceMoved { id: id.to_string() };
            let now = parts.sources.get(id).cloned().map(Box::new);
            met(&now, from, to, moved)?.map(|()| change.clone())
        }
        Change::Alias { name, from, to } => {
            let moved = || Misfit::AliasMoved { name: name.clone() };
            met(&parts.aliases.get(name).cloned(), from, to, moved)?.map(|()| change.clone())
        }
        Change::Checked { country, from, to } => {
            fits(parts.checked.get(country).copied(), *from, *to).then(|| change.clone())
        }
        Change::KnownUpTo { from, to } => {
            fits(Some(parts.edition.known_up_to), Some(*from), Some(*to)).then(|| change.clone())
        }
        Change::EditionChecked { from, to } => fits(parts.edition.checked, *from, *to).then(|| change.clone()),
        Change::EditionName { from, to } => {
            met(&parts.edition.name, from, to, || Misfit::NameMoved)?.map(|()| change.clone())
        }
    };
    if let Some(made) = &made {
        put(parts, made);
    }
    Ok(made)
}

/// Whether a day moves. Days on which something was looked at never clash: forward goes whatever lies before the new day, backward (which
/// undoes) only what nobody has moved since.
fn fits(now: Option<Date>, from: Option<Date>, to: Option<Date>) -> bool {
    if to > from { now < to } else { now == from && now != to }
}

/// Whether what is there is what was expected; `None` where it is already what is wanted.
fn met<T: PartialEq>(now: &T, from: &T, to: &T, misfit: impl FnOnce() -> Misfit) -> Result<Option<()>, Misfit> {
    if now == to {
        Ok(None)
    } else if now == from {
        Ok(Some(()))
    } else {
        Err(misfit())
    }
}

fn event(parts: &Parts, id: EventId, from: Option<&Entry>, to: Option<&Entry>) -> Result<Option<Change>, Misfit> {
    let now = parts.entries.get(&id);
    if now == to {
        return Ok(None);
    }
    if now == from {
        let next = EventId { number: id.number.saturating_add(1), ..id };
        let previous = id.number.checked_sub(1).filter(|number| *number > 0).map(|number| EventId { number, ..id });
        // Without gaps: only the next number can be added, only the last one taken away.
        let gap = (from.is_none() && previous.is_some_and(|previous| !parts.entries.contains_key(&previous)))
            || (to.is_none() && parts.entries.contains_key(&next));
        return if gap { Err(Misfit::NumberTaken { id }) } else { Ok(Some(made(id, now, to.cloned()))) };
    }
    match (now, from, to) {
        (Some(Entry::Told(now_event)), Some(Entry::Told(from)), Some(Entry::Told(to))) => {
            let [now_details, from, to] = [now_event, from, to].map(|event| Details::from(event.clone()));
            let merged = now_details.merged(&from, &to).map_err(|fields| Misfit::EventMoved { id, fields })?;
            let merged = Entry::Told(merged.under(id));
            Ok((now != Some(&merged)).then(|| made(id, now, Some(merged))))
        }
        (None, Some(_), _) => Err(Misfit::NoEvent { id }),
        (Some(_), None, _) => Err(Misfit::NumberTaken { id }),
        (Some(Entry::Told(now)), Some(from), _) => {
            let fields = from.event().map(|from| Details::from(now.clone()).differing(&Details::from(from.clone())));
            Err(Misfit::EventMoved { id, fields: fields.unwrap_or_default() })
        }
        _ => Err(Misfit::EventMoved { id, fields: Vec::new() }),
    }
}

fn made(id: EventId, from: Option<&Entry>, to: Option<Entry>) -> Change {
    Change::Event { id, from: from.cloned().map(Box::new), to: to.map(Box::new) }
}

/// Puts what a change says in its place, whatever is there.
pub(super) fn put(parts: &mut Parts, change: &Change) {
    match change {
        Change::Event { id, to, .. } => place(&mut parts.entries, id, to.as_deref()),
        Change::Source { id, to, .. } => place(&mut parts.sources, id, to.as_deref()),
        Change::Alias { name, to, .. } => place(&mut parts.aliases, name, to.as_ref()),
        Change::Checked { country, to, .. } => place(&mut parts.checked, country, to.as_ref()),
        Change::KnownUpTo { to, .. } => parts.edition.known_up_to = *to,
        Change::EditionChecked { to, .. } => parts.edition.checked = *to,
        Change::EditionName { to, .. } => parts.edition.name.clone_from(to),
    }
}

fn place<K: Ord + Clone, V: Clone>(map: &mut std::collections::BTreeMap<K, V>, key: &K, value: Option<&V>) {
    match value {
        Some(value) => drop(map.insert(key.clone(), value.clone())),
        None => drop(map.remove(key)),
    }
}

/// Declares what is done field by field, so that no field can be forgotten.
macro_rules! each_field {
    ($($field:ident),+) => {
        impl Details {
            /// The fields in which two differ, by their names in the files.
            pub fn differing(&self, other: &Self) -> Vec<&'static str> {
                // Taken apart without `..`: a field that is added to the type has to be added here.
                let Self { $($field),+ } = self;
                [$(($field != &other.$field).then_some(stringify!($field))),+].into_iter().flatten().collect()
            }

            /// This, with the step from `from` to `to` made on it. The error names the fields that were changed otherwise meanwhile.
            fn merged(self, from: &Self, to: &Self) -> Result<Self, Vec<&'static str>> {
                let mut clashing = Vec::new();
                $(if from.$field != to.$field && self.$field != from.$field && self.$field != to.$field {
                    clashing.push(stringify!($field));
                })+
                if !clashing.is_empty() {
                    return Err(clashing);
                }
                Ok(Self { $($field: if from.$field == to.$field { self.$field } else { to.$field.clone() }),+ })
            }
        }
    };
}

each_field!(date, reported, kind, summary, people, money, nationalities, conditions, confidence, contested_by, sources);
