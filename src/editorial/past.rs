//! What was: history, comparisons, undoing.

use super::{Editorial, Refusal, State};
use crate::domain::CountryCode;
use crate::moderation::{Changeset, Edit, Exact, Misfit, Preview, Refused, Revision, apply, between, inverse, replay};
use crate::record::Record;

/// What changed between two revisions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The earlier revision.
    pub from: u64,
    /// The later one.
    pub to: u64,
    /// What changed.
    pub preview: Preview,
}

impl State {
    /// Only what is in conflict can be given up.
    pub(super) fn may_set_aside(&self, changeset: &Changeset) -> Result<(), Refusal> {
        for edit in &changeset.edits {
            if let Edit::SetAside { revision } = edit
                && !self.conflicts.iter().any(|conflict| conflict.revision == *revision)
            {
                return Err(Refused::Misfit(Misfit::NoConflict { revision: *revision }).into());
            }
        }
        Ok(())
    }
}

impl Editorial {
    /// The revisions that concern a country, or all, latest first.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn history(&self, country: Option<CountryCode>) -> Result<Vec<Revision>, Refusal> {
        let mut revisions = self.store.revisions(0).await?;
        if let Some(country) = country {
            revisions.retain(|revision| concerns(revision, country));
        }
        revisions.reverse();
        Ok(revisions)
    }

    /// What changed between two revisions, whichever is named first.
    ///
    /// # Errors
    ///
    /// When one of them does not exist or is part of the edition, or the store fails.
    pub async fn diff(&self, one: u64, other: u64) -> Result<Comparison, Refusal> {
        let state = self.state.lock().await;
        let revisions = self.store.revisions(0).await?;
        let (from, to) = (one.min(other), one.max(other));
        let (before, after) = (at(&state.edition, &revisions, from)?, at(&state.edition, &revisions, to)?);
        let changes = between(&before, &after);
        Ok(Comparison { from, to, preview: Preview::between(&before, &after, changes) })
    }

    /// The edits that undo a revision; they are proposed like any others.
    ///
    /// # Errors
    ///
    /// When it does not exist, is part of the edition, or later edits rest on what it did.
    pub async fn undo(&self, revision: u64) -> Result<Changeset, Refusal> {
        let revisions = self.store.revisions(0).await?;
        let undone = revisions.iter().find(|known| known.number == revision).ok_or(Refusal::NoRevision(revision))?;
        let state = self.state.lock().await;
        if folded(&state.edition) >= revision {
            return Err(Refusal::Folded(revision));
        }
        let recorded = undone.recorded().map_err(|_| Refusal::NotUndoable(revision))?;
        if recorded.changes.is_empty() || state.conflicts.iter().any(|conflict| conflict.revision == revision) {
            return Err(Refusal::NotUndoable(revision));
        }
        let changes = inverse(&recorded.changes);
        let changeset = Changeset::of(Edit::Exact { of: Exact::Undo(revision), changes });
        match apply(self.app.snapshot().record(), &changeset, self.now().date()) {
            Ok(_) => Ok(changeset),
            Err(Refused::Misfit(misfit)) => Err(Refusal::BuiltUpon { revision, misfit }),
            Err(refused) => Err(refused.into()),
        }
    }
}

fn folded(edition: &Record) -> u64 {
    edition.edition().folded.as_ref().map_or(0, |folded| folded.revision)
}

/// The record as it was after a revision.
fn at(edition: &Record, revisions: &[Revision], number: u64) -> Result<Record, Refusal> {
    let last = revisions.last().map_or(0, |revision| revision.number).max(folded(edition));
    if number > last {
        return Err(Refusal::NoRevision(number));
    }
    if number < folded(edition) {
        return Err(Refusal::Folded(number));
    }
    Ok(replay(edition, revisions, Some(number)).record)
}

fn concerns(revision: &Revision, country: CountryCode) -> bool {
    revision.recorded().is_ok_and(|recorded| recorded.changes.iter().any(|change| change.country() == Some(country)))
}
