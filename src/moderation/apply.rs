//! From intentions to a whole next record, with every check: the one way in which a record changes.

use std::collections::BTreeSet;

use time::Date;

use super::change::{Change, between_parts};
use super::draft::{Misfit, carry_out};
use super::edit::{Changeset, Details, Edit, Exact};
use super::journal::Recorded;
use crate::domain::{CountryCode, EventId, PartialDate, Source, SourceId};
use crate::record::{Alias, Entry, Files, Parts, Problems, Record};

/// A next record that keeps every rule, with what was changed to get there. Only [`apply`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Validated {
    record: Record,
    recorded: Recorded,
}

impl Validated {
    /// The next record.
    pub const fn record(&self) -> &Record {
        &self.record
    }

    /// What is to be kept in the journal.
    pub const fn recorded(&self) -> &Recorded {
        &self.recorded
    }

    /// What was changed, consequences included.
    pub fn changes(&self) -> &[Change] {
        &self.recorded.changes
    }

    /// The next record, taken out.
    pub fn into_record(self) -> Record {
        self.record
    }
}

/// Why edits cannot be made. The record stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// They do not fit the record as it is now.
    Misfit(Misfit),
    /// The record that they would make breaks rules; places are those in its files.
    Problems(Problems),
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Misfit(misfit) => write!(f, "{misfit}"),
            Self::Problems(problems) => write!(f, "{problems}"),
        }
    }
}

impl std::error::Error for Refused {}

impl From<Misfit> for Refused {
    fn from(misfit: Misfit) -> Self {
        Self::Misfit(misfit)
    }
}

/// Makes the record that the edits would make, and runs every check on it. `today` bounds what can have been reported.
///
/// # Errors
///
/// When an edit does not fit the record as it is, or the record that would come of it breaks a rule.
pub fn apply(record: &Record, changeset: &Changeset, today: Date) -> Result<Validated, Refused> {
    let before = record.parts();
    let making = Making::of(&before, changeset, today)?;
    let changes = between_parts(&before, &making.parts);
    let recorded = Recorded { changes, sets_aside: making.sets_aside, undoes: making.undoes };
    if recorded.changes.is_empty() && recorded.sets_aside.is_empty() {
        return Err(Misfit::Nothing.into());
    }
    let record = making.parts.assemble().map_err(Refused::Problems)?;
    Ok(Validated { record, recorded })
}

/// The files that would come of edits, whether or not they keep the rules: places in problems are places in them.
pub(super) fn files_of(record: &Record, changeset: &Changeset, today: Date) -> Files {
    Making::of(&record.parts(), changeset, today).map(|making| making.parts.into_files()).unwrap_or_default()
}

struct Making {
    parts: Parts,
    today: Date,
    sets_aside: Vec<u64>,
    undoes: Option<u64>,
}

impl Making {
    fn of(before: &Parts, changeset: &Changeset, today: Date) -> Result<Self, Misfit> {
        let mut making = Self { parts: before.clone(), today, sets_aside: Vec::new(), undoes: None };
        for edit in &changeset.edits {
            making.edit(edit)?;
        }
        drop_unused_sources(before, &mut making.parts);
        making.keep_up()?;
        Ok(making)
    }

    fn edit(&mut self, edit: &Edit) -> Result<(), Misfit> {
        match edit {
            Edit::AddEvent { country, details } => {
                self.add(*country, details);
                Ok(())
            }
            Edit::AmendEvent { id, from, to } => self.amend(*id, from, to),
            Edit::RetractEvent { id, reason } => self.retract(*id, reason),
            Edit::AddSource { source } => self.add_source(source),
            Edit::AmendSource { from, to } => {
                self.change(Change::Source { id: from.id.clone(), from: Some(from.clone()), to: Some(to.clone()) })
            }
            Edit::AddAlias { name, country, reason } => {
                let to = Some(Alias { country: *country, reason: reason.clone() });
                self.change(Change::Alias { name: name.clone(), from: None, to })
            }
            Edit::Check { country, on } => self.check(*country, *on),
            Edit::Withdraw { id } => self.withdraw(*id),
            Edit::Restore { id } => self.restore(*id),
            Edit::KnownUpTo { to } => self.known_up_to(*to),
            Edit::Exact { of, changes } => {
                if let Exact::Undo(revision) = of {
                    self.undoes = Some(*revision);
                }
                carry_out(&mut self.parts, changes)
            }
            Edit::SetAside { revision } => {
                self.sets_aside.push(*revision);
                Ok(())
            }
        }
    }

    fn change(&mut self, change: Change) -> Result<(), Misfit> {
        carry_out(&mut self.parts, &[change])
    }

    fn put(&mut self, id: EventId, entry: Entry) {
        self.parts.entries.insert(id, entry);
    }

    fn add(&mut self, country: CountryCode, details: &Details) {
        let last = self.parts.entries.keys().filter(|id| id.country == country).map(|id| id.number).max();
        let id = EventId { country, number: last.unwrap_or(0).saturating_add(1) };
        self.put(id, Entry::Told(details.clone().under(id)));
        self.contest(id, &[], &details.contested_by);
    }

    fn amend(&mut self, id: EventId, from: &Details, to: &Details) -> Result<(), Misfit> {
        self.told(id)?;
        let entry = |details: &Details| Some(Box::new(Entry::Told(details.clone().under(id))));
        self.change(Change::Event { id, from: entry(from), to: entry(to) })?;
        self.contest(id, &from.contested_by, &to.contested_by);
        Ok(())
    }

    fn retract(&mut self, id: EventId, reason: &str) -> Result<(), Misfit> {
        let event = self.parts.entries.get(&id).ok_or(Misfit::NoEvent { id })?.event().ok_or(Misfit::NotTold { id })?;
        let contested = event.contested_by.clone();
        self.put(id, Entry::Retracted { on: self.today, reason: reason.to_owned() });
        self.contest(id, &contested, &[]);
        Ok(())
    }

    fn withdraw(&mut self, id: EventId) -> Result<(), Misfit> {
        let event = self.told(id)?.clone();
        self.put(id, Entry::Withdrawn { event, since: self.today });
        Ok(())
    }

    fn restore(&mut self, id: EventId) -> Result<(), Misfit> {
        match self.parts.entries.get(&id).cloned() {
            Some(Entry::Withdrawn { event, .. }) => {
                self.put(id, Entry::Told(event));
                Ok(())
            }
            Some(_) => Err(Misfit::NotWithdrawn { id }),
            None => Err(Misfit::NoEvent { id }),
        }
    }

    fn told(&self, id: EventId) -> Result<&crate::domain::Event, Misfit> {
        self.parts.entries.get(&id).ok_or(Misfit::NoEvent { id })?.told().ok_or(Misfit::NotTold { id })
    }

    /// Both sides of a contest name each other: what one says of the other follows from what the other says of it.
    fn contest(&mut self, id: EventId, before: &[EventId], after: &[EventId]) {
        for other in before.iter().chain(after) {
            let Some(Entry::Told(event) | Entry::Withdrawn { event, .. }) = self.parts.entries.get_mut(other) else {
                continue;
            };
            let (named, wanted) = (event.contested_by.contains(&id), after.contains(other));
            if wanted && !named && *other != id {
                event.contested_by.push(id);
            } else if !wanted {
                event.contested_by.retain(|named| *named != id);
            }
        }
    }

    fn add_source(&mut self, source: &Source) -> Result<(), Misfit> {
        match self.parts.sources.get(&source.id) {
            Some(known) if known == source => Ok(()),
            Some(_) => Err(Misfit::SourceTaken { id: source.id.to_string() }),
            None => {
                self.parts.sources.insert(source.id.clone(), source.clone());
                Ok(())
            }
        }
    }

    fn check(&mut self, country: CountryCode, on: Date) -> Result<(), Misfit> {
        if on > self.today {
            return Err(Misfit::Future { day: on });
        }
        if !self.parts.entries.keys().any(|id| id.country == country) {
            return Err(Misfit::NoRecord { country });
        }
        self.parts.checked.insert(country, on);
        Ok(())
    }

    /// Somebody looked at all of the record, so what was said of the countries one by one is no longer older.
    fn known_up_to(&mut self, to: Date) -> Result<(), Misfit> {
        let known = self.parts.edition.known_up_to;
        if to > self.today {
            return Err(Misfit::Future { day: to });
        }
        if to < known {
            return Err(Misfit::Earlier { known });
        }
        (self.parts.edition.known_up_to, self.parts.edition.checked) = (to, None);
        Ok(())
    }

    /// Moves the day up to which the record is kept where something newer was added. That says nothing about the other countries,
    /// so the day on which they had been checked stays.
    fn keep_up(&mut self) -> Result<(), Misfit> {
        let edition = &mut self.parts.edition;
        let reported = self.parts.entries.values().filter_map(|entry| entry.event()).map(|event| event.reported);
        let published = self.parts.sources.values().filter_map(|source| source.published);
        let newer: Vec<PartialDate> =
            reported.chain(published).filter(|date| date.begin() > edition.known_up_to).collect();
        if let Some(future) = newer.iter().find(|date| date.begin() > self.today) {
            return Err(Misfit::Future { day: future.begin() });
        }
        if let Some(latest) = newer.iter().map(|date| date.end().min(self.today)).max() {
            edition.checked = edition.checked.or(Some(edition.known_up_to));
            edition.known_up_to = latest;
        }
        Ok(())
    }
}

/// Takes out sources on which events rested and now none does. One that was added and never used stays, and the check names it.
fn drop_unused_sources(before: &Parts, after: &mut Parts) {
    let used = used_sources(after);
    let gone: Vec<SourceId> = used_sources(before).difference(&used).cloned().collect();
    for id in gone {
        after.sources.remove(&id);
    }
}

fn used_sources(parts: &Parts) -> BTreeSet<SourceId> {
    parts.entries.values().filter_map(Entry::event).flat_map(|event| event.sources.iter()).cloned().collect()
}
