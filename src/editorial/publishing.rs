//! The journal folded into an edition: the files of the record as they would be written for git.

use super::{Editorial, Refusal};
use crate::moderation::Conflict;
use crate::record::{Files, Folded, Record};

/// An edition that contains the whole journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folding {
    /// The last revision in it.
    pub revision: u64,
    /// Its files, in canonical form.
    pub files: Files,
    /// The record that they hold.
    pub record: Record,
}

impl Editorial {
    /// The record as the files of an edition that says which revision it contains. Reading them gives the same record, and the journal
    /// laid over it changes nothing.
    ///
    /// # Errors
    ///
    /// When revisions are in conflict with the edition: they would be lost. When the journal is broken or the store fails.
    pub async fn fold(&self) -> Result<Result<Folding, Vec<Conflict>>, Refusal> {
        let state = self.writer().await?;
        if !state.conflicts.is_empty() {
            return Ok(Err(state.conflicts.clone()));
        }
        let snapshot = self.app.snapshot();
        let mut parts = snapshot.record().parts();
        if state.head.number > 0 {
            parts.edition.folded = Some(Folded { revision: state.head.number, hash: state.head.hash.clone() });
        }
        let record = parts.assemble().map_err(crate::moderation::Refused::Problems)?;
        Ok(Ok(Folding { revision: snapshot.revision(), files: record.to_files(), record }))
    }
}
