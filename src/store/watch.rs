//! Tells when the files of a record were changed by hand.

use std::path::Path;
use std::time::Duration;

use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::mpsc::{Receiver, channel};
use tokio::time::timeout;

use super::Fault;

/// Editors write a file in several steps, and a checkout writes many files: only when nothing has moved for so long is it looked at.
const QUIET: Duration = Duration::from_millis(400);

/// A folder that is watched for as long as this value lives.
pub struct Watch {
    // Dropping it ends the watch.
    _watcher: RecommendedWatcher,
    moved: Receiver<()>,
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watch")
    }
}

impl Watch {
    /// Watches a folder and what is in it.
    ///
    /// # Errors
    ///
    /// When the system does not let the folder be watched.
    pub fn folder(folder: &Path) -> Result<Self, Fault> {
        let failed = |error: notify::Error| Fault::Open {
            file: folder.to_owned(),
            why: format!("it cannot be watched: {error}"),
        };
        // One place suffices: what waits in it says that something moved, and not what.
        let (tell, moved) = channel(1);
        let mut watcher = notify::recommended_watcher(move |event: Result<notify::Event, notify::Error>| {
            let reads = event.as_ref().is_ok_and(|event| event.kind.is_access());
            if !reads {
                // Full means that somebody will look anyway; closed means that nobody will.
                let _ = tell.try_send(());
            }
        })
        .map_err(failed)?;
        watcher.watch(folder, RecursiveMode::Recursive).map_err(failed)?;
        Ok(Self { _watcher: watcher, moved })
    }

    /// Returns when something has moved and then nothing more for a moment.
    pub async fn settled(&mut self) {
        if self.moved.recv().await.is_none() {
            // The system has ended the watch: nothing will ever be told again.
            std::future::pending::<()>().await;
        }
        while let Ok(Some(())) = timeout(QUIET, self.moved.recv()).await {}
    }
}
