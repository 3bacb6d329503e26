//! The moderators' door: proposals, reviews, publishing, history, suggestions. What `app` is for readers, this is for those who keep the
//! record right; console and Discord use it and decide nothing.
//!
//! ```text
//! propose ──► waits in the store ──► approve (somebody else) ──► append to the journal ──► new snapshot for every reader
//! at_once (withdraw, "checked again") ───────────────────────────────────────┘
//! ```
//!
//! Readers never wait for anything that happens here: they go on with the snapshot that they hold. Writers queue behind one lock. Nothing
//! is shown that is not on the disk: the snapshot is exchanged after the journal has acknowledged the revision. If the journal turns out
//! to be broken, reading goes on with what can be trusted, and this door is closed until an operator has repaired it.

mod attending;
mod community;
mod form;
mod past;
mod publishing;
mod refusal;
mod review;
mod stored;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use time::OffsetDateTime;
use tokio::sync::{Mutex, MutexGuard};

use crate::app::App;
use crate::moderation::{Account, Beginning, Broken, Conflict, Moderator, Pseudonym, Revision, replay, verify};
use crate::record::{Folded, Record, Snapshot};
use crate::store::{Fault, Head, Store};

pub use attending::Reread;
pub use community::{Heard, NewText};
pub use form::{Complaint, EventForm, SourceForm, What};
pub use past::Comparison;
pub use publishing::Folding;
pub use refusal::Refusal;
pub use review::{Look, Published};
pub use stored::stored_as_json;
pub use words::denied;

/// The moderators' door.
#[derive(Debug)]
pub struct Editorial {
    app: Arc<App>,
    store: Arc<dyn Store>,
    /// Tells the moment in UTC; a function so that a test can stand still in time.
    clock: fn() -> OffsetDateTime,
    /// One writer at a time.
    state: Mutex<State>,
}

/// What the journal looked like when it was last read.
#[derive(Debug)]
struct State {
    edition: Record,
    head: Head,
    conflicts: Vec<Conflict>,
    broken: Option<Broken>,
}

impl Editorial {
    /// Reads the journal, lays it over the edition, and gives the result to the readers.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read. A journal that was altered is no error here: readers get what stands before the place, and
    /// [`Editorial::broken`] tells.
    pub async fn open(
        edition: Record,
        store: Arc<dyn Store>,
        app: Arc<App>,
        clock: fn() -> OffsetDateTime,
    ) -> Result<Self, Fault> {
        let state = read(edition, store.as_ref(), &app).await?;
        Ok(Self { app, store, clock, state: Mutex::new(state) })
    }

    /// The readers' door.
    pub const fn app(&self) -> &Arc<App> {
        &self.app
    }

    /// The store behind it.
    pub const fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// Revisions that no longer fit the edition and wait to be settled.
    pub async fn conflicts(&self) -> Vec<Conflict> {
        self.state.lock().await.conflicts.clone()
    }

    /// The first revision that cannot be trusted, if there is one.
    pub async fn broken(&self) -> Option<Broken> {
        self.state.lock().await.broken.clone()
    }

    /// Looks whether another program has added to the journal, and reads it if so. Says whether the record changed.
    ///
    /// # Errors
    ///
    /// When the store cannot be read; readers keep the record that they have.
    pub async fn refresh(&self) -> Result<bool, Fault> {
        let mut state = self.state.lock().await;
        self.catch_up(&mut state).await
    }

    /// Lays the journal over another edition: the files of the record were changed by hand.
    ///
    /// # Errors
    ///
    /// When the store cannot be read; readers keep the record that they have.
    pub async fn exchange(&self, edition: Record) -> Result<Vec<Conflict>, Fault> {
        let mut state = self.state.lock().await;
        *state = read(edition, self.store.as_ref(), &self.app).await?;
        Ok(state.conflicts.clone())
    }

    /// Which account stands behind each name of the journal.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn people(&self) -> Result<BTreeMap<Pseudonym, Account>, Fault> {
        self.store.people().await
    }

    /// Today's date in UTC.
    pub fn today(&self) -> time::Date {
        self.now().date()
    }

    fn now(&self) -> OffsetDateTime {
        (self.clock)()
    }

    async fn catch_up(&self, state: &mut State) -> Result<bool, Fault> {
        if self.store.head().await? == state.head {
            return Ok(false);
        }
        *state = read(state.edition.clone(), self.store.as_ref(), &self.app).await?;
        Ok(true)
    }

    /// The writer's place, with everything that others have written; closed where the journal is broken.
    async fn writer(&self) -> Result<MutexGuard<'_, State>, Refusal> {
        let mut state = self.state.lock().await;
        self.catch_up(&mut state).await?;
        match &state.broken {
            Some(broken) => Err(Refusal::Broken(broken.clone())),
            None => Ok(state),
        }
    }

    async fn name_of(&self, moderator: &Moderator) -> Result<Pseudonym, Fault> {
        self.store.pseudonym(moderator.account(), self.now()).await
    }
}

/// Reads the whole journal and gives readers the record that comes of it.
async fn read(edition: Record, store: &dyn Store, app: &App) -> Result<State, Fault> {
    let revisions = store.revisions(0).await?;
    if revisions.is_empty()
        && let Some(Folded { revision: after, hash }) = edition.edition().folded.clone()
    {
        // The journal that led to this edition was put away: this one goes on where it ended.
        store.begin(&Beginning { after, hash }).await?;
    }
    let head = store.head().await?;
    let broken = verify(&store.beginning().await?, &revisions).err().or_else(|| behind(&edition, &head));
    let trusted = broken.as_ref().map(|broken| broken.revision().saturating_sub(1));
    let replayed = replay(&edition, &revisions, trusted);
    let shown = trusted.unwrap_or(head.number);
    app.replace(snapshot(replayed.record, shown));
    Ok(State { edition, head, conflicts: replayed.conflicts, broken })
}

/// A journal that ends before the edition does has lost its end, as an old backup has: what would be written behind it would be taken for
/// what the edition contains.
fn behind(edition: &Record, head: &Head) -> Option<Broken> {
    let folded = edition.edition().folded.as_ref()?;
    (head.number < folded.revision).then(|| Broken::Missing { revision: head.number.saturating_add(1) })
}

/// What readers get: the number is that of the last revision which is in the record, by the journal or by the edition.
fn snapshot(record: Record, revision: u64) -> Snapshot {
    let folded = record.edition().folded.as_ref().map_or(0, |folded| folded.revision);
    Snapshot::new(record, revision.max(folded))
}

/// The head as it is after a revision.
fn head_after(revision: &Revision) -> Head {
    Head::from(revision)
}
