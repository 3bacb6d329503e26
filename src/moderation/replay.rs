//! Edition and journal together: the record. Revisions that no longer fit the edition are reported, never dropped in silence and never
//! forced.

use std::collections::BTreeSet;
use std::fmt;

use super::draft::{Misfit, carry_out};
use super::journal::Recorded;
use super::json::Unreadable;
use super::revision::Revision;
use crate::record::{Folded, Parts, Problems, Record};

/// Why a revision does not fit the edition beneath it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// What it changes is no longer what it was.
    Misfit(Misfit),
    /// With it the record would break rules.
    Problems(Problems),
    /// A later version of the program wrote it.
    Unreadable(Unreadable),
    /// The edition contains another journal's revision of this number.
    OtherJournal,
    /// The revisions before it are neither in the edition nor in the journal.
    Gap {
        /// The last revision that is in the edition.
        after: u64,
    },
}

/// A revision that waits for a moderator to settle it: by setting it aside, or by setting it aside and making the change anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Its number.
    pub revision: u64,
    /// Why it does not fit.
    pub cause: Cause,
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "revision {}: ", self.revision)?;
        match &self.cause {
            Cause::Misfit(misfit) => write!(f, "{misfit}"),
            Cause::Problems(problems) => write!(f, "with it the record would break rules:\n{problems}"),
            Cause::Unreadable(unreadable) => write!(f, "{unreadable}"),
            Cause::OtherJournal => f.write_str("the edition contains another journal's revision of this number"),
            Cause::Gap { after } => write!(
                f,
                "the journal begins here, and the edition ends with revision {after}: what lies between is in neither; use the edition that this journal was begun with, or a later one"
            ),
        }
    }
}

/// A record made of an edition and a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replayed {
    /// The record, without what is in conflict.
    pub record: Record,
    /// What no longer fits, in the order of numbers.
    pub conflicts: Vec<Conflict>,
}

/// Carries out every revision that the edition does not contain yet, up to and including `until`.
pub fn replay(edition: &Record, revisions: &[Revision], until: Option<u64>) -> Replayed {
    let wanted = revisions.iter().filter(|revision| until.is_none_or(|until| revision.number <= until));
    let wanted: Vec<&Revision> = wanted.collect();
    let mut conflicts = Vec::new();
    let missing = beyond(edition, &wanted, &mut conflicts);
    let mut steps = readable(missing, &mut conflicts);
    let aside: BTreeSet<u64> = steps.iter().flat_map(|(_, recorded)| recorded.sets_aside.iter().copied()).collect();
    steps.retain(|(number, _)| !aside.contains(number));
    conflicts.retain(|conflict: &Conflict| !aside.contains(&conflict.revision));
    let record = loop {
        if steps.is_empty() {
            // Nothing is to be carried out, and the edition has passed every check.
            break edition.clone();
        }
        let (parts, misfits) = fold(edition, &steps, steps.len());
        match parts.assemble() {
            Ok(record) => {
                conflicts.extend(misfits);
                break record;
            }
            Err(problems) => match culprit(edition, &steps) {
                Some((place, number)) => {
                    steps.remove(place);
                    conflicts.push(Conflict { revision: number, cause: Cause::Problems(problems) });
                }
                // Only an edition that breaks rules by itself leads here, and there is none.
                None => break edition.clone(),
            },
        }
    };
    conflicts.sort_by_key(|conflict| conflict.revision);
    Replayed { record, conflicts }
}

/// The revisions that the edition does not contain.
fn beyond<'r>(edition: &Record, revisions: &[&'r Revision], conflicts: &mut Vec<Conflict>) -> Vec<&'r Revision> {
    let folded = edition.edition().folded.as_ref();
    let after = folded.map_or(0, |folded| folded.revision);
    if let Some(first) = revisions.first().filter(|first| first.number > after.saturating_add(1)) {
        conflicts.push(Conflict { revision: first.number, cause: Cause::Gap { after } });
    }
    let Some(Folded { revision: last, hash }) = folded else {
        return revisions.to_vec();
    };
    let other = revisions.iter().find(|revision| revision.number == *last && revision.hash != *hash);
    if let Some(other) = other {
        conflicts.push(Conflict { revision: other.number, cause: Cause::OtherJournal });
    }
    revisions.iter().filter(|revision| revision.number > *last).copied().collect()
}

fn readable(revisions: Vec<&Revision>, conflicts: &mut Vec<Conflict>) -> Vec<(u64, Recorded)> {
    let read = |revision: &Revision| match revision.recorded() {
        Ok(recorded) => Some((revision.number, recorded)),
        Err(unreadable) => {
            conflicts.push(Conflict { revision: revision.number, cause: Cause::Unreadable(unreadable) });
            None
        }
    };
    revisions.into_iter().filter_map(read).collect()
}

/// Carries out the first `count` steps; those that do not fit are left out.
fn fold(edition: &Record, steps: &[(u64, Recorded)], count: usize) -> (Parts, Vec<Conflict>) {
    let mut parts = edition.parts();
    let mut conflicts = Vec::new();
    for (number, recorded) in steps.iter().take(count) {
        if let Err(misfit) = carry_out(&mut parts, &recorded.changes) {
            conflicts.push(Conflict { revision: *number, cause: Cause::Misfit(misfit) });
        }
    }
    (parts, conflicts)
}

/// The first step with which the record breaks a rule. Every step made a sound record when it was written, so what breaks one now is
/// the edition beneath; halving finds the place without making a record for each of ten thousand steps.
fn culprit(edition: &Record, steps: &[(u64, Recorded)]) -> Option<(usize, u64)> {
    let (mut sound, mut broken) = (0, steps.len());
    while sound + 1 < broken {
        let middle = usize::midpoint(sound, broken);
        if fold(edition, steps, middle).0.assemble().is_ok() { sound = middle } else { broken = middle }
    }
    let place = broken.checked_sub(1)?;
    steps.get(place).map(|(number, _)| (place, *number))
}
