//! What goes on beside the moderators: files changed by hand, revisions that another program wrote.

use std::path::Path;
use std::time::Duration;

use super::Editorial;
use crate::moderation::Conflict;
use crate::record::{Problems, Record};
use crate::store::{Fault, Watch};

/// What became of files that were changed.
#[derive(Debug)]
pub enum Reread {
    /// They say what they said before.
    Same,
    /// Readers have the new record; what of the journal no longer fits it is listed.
    Exchanged(Vec<Conflict>),
    /// They break rules: readers keep the record that they had.
    Refused(Problems),
    /// The journal could not be read: readers keep the record that they had.
    Failed(Fault),
}

impl Editorial {
    /// Reads the folder of the record again, checks it, and only then lays the journal over it and gives it to readers.
    pub async fn reread(&self, folder: &Path) -> Reread {
        let edition = match Record::read_folder(folder) {
            Ok(edition) => edition,
            Err(problems) => return Reread::Refused(problems),
        };
        if self.state.lock().await.edition == edition {
            return Reread::Same;
        }
        match self.exchange(edition).await {
            Ok(conflicts) => Reread::Exchanged(conflicts),
            Err(fault) => Reread::Failed(fault),
        }
    }

    /// Rereads the folder whenever its files change, for ever; drop the future to end it.
    ///
    /// # Errors
    ///
    /// When the folder cannot be watched.
    pub async fn watch(&self, folder: &Path, tell: impl Fn(&Reread)) -> Result<std::convert::Infallible, Fault> {
        let mut watch = Watch::folder(folder)?;
        loop {
            watch.settled().await;
            tell(&self.reread(folder).await);
        }
    }

    /// Takes over what other programs add to the journal, for ever; drop the future to end it.
    pub async fn follow(&self, every: Duration, tell: impl Fn(&Fault)) -> std::convert::Infallible {
        let mut failing = false;
        loop {
            tokio::time::sleep(every).await;
            match self.refresh().await {
                Ok(_) => failing = false,
                // A fault that lasts is told once.
                Err(fault) => {
                    if !std::mem::replace(&mut failing, true) {
                        tell(&fault);
                    }
                }
            }
        }
    }
}
