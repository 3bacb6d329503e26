//! The journal and the community state: the only layer that touches a disk or a database, and the only one below the front ends that is
//! async. It keeps what `moderation` has decided and decides nothing itself.
//!
//! [`Store`] is a trait so that several instances can share a database server one day; [`Sqlite`] is the default: one file, created at
//! first start. What [`Store::append`] has acknowledged is on the disk and survives a kill and a power cut.

mod fault;
mod folder;
mod people;
mod proposals;
mod revisions;
mod sqlite;
mod suggestions;
mod watch;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::Path;

use async_trait::async_trait;
use time::{Duration, OffsetDateTime};

use crate::domain::{CountryCode, EventId};
use crate::moderation::{
    Account, Beginning, Changeset, Entry, Outcome, Proposal, ProposalId, ProposalState, Pseudonym, Remark, Revision,
    Suggestion, SuggestionId, ZERO_HASH,
};

pub use fault::Fault;
pub use folder::write_record;
pub use sqlite::Sqlite;
pub use watch::Watch;

/// The end of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The number of the latest revision; 0 for an empty journal.
    pub number: u64,
    /// Its hash.
    pub hash: String,
}

impl Head {
    /// The end of a journal without revisions.
    pub fn empty() -> Self {
        Self { number: 0, hash: ZERO_HASH.to_owned() }
    }
}

impl From<Beginning> for Head {
    fn from(beginning: Beginning) -> Self {
        Self { number: beginning.after, hash: beginning.hash }
    }
}

impl From<&Revision> for Head {
    fn from(revision: &Revision) -> Self {
        Self { number: revision.number, hash: revision.hash.clone() }
    }
}

/// Why nothing was added to the journal.
#[derive(Debug)]
pub enum NotAppended {
    /// Somebody else was quicker: the journal ends elsewhere by now.
    Moved(Head),
    /// The proposal was decided meanwhile.
    Decided(ProposalState),
    /// The store failed. Nothing was kept.
    Fault(Fault),
}

impl From<Fault> for NotAppended {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// A proposal before it has a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewProposal {
    /// Who proposes.
    pub author: Pseudonym,
    /// What.
    pub changeset: Changeset,
    /// Why.
    pub reason: String,
    /// The revision that its author saw.
    pub base: u64,
    /// The suggestion that it follows.
    pub suggestion: Option<SuggestionId>,
    /// When.
    pub at: OffsetDateTime,
}

/// A suggestion before it has a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSuggestion {
    /// Who makes it.
    pub by: Pseudonym,
    /// When.
    pub at: OffsetDateTime,
    /// Which country it is about.
    pub country: Option<CountryCode>,
    /// Which event it is about.
    pub event: Option<EventId>,
    /// What is missing or wrong.
    pub text: String,
    /// The address of a source; may be empty.
    pub source: String,
}

/// Somebody who may not suggest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mute {
    /// Who; `None` where the person has had that deleted. The mute holds all the same.
    pub account: Option<Account>,
    /// Who muted them.
    pub by: Pseudonym,
    /// When.
    pub at: OffsetDateTime,
    /// Why.
    pub reason: String,
}

/// Everything that is stored about one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The name under which the account stands in the journal, if it stands there.
    pub pseudonym: Option<Pseudonym>,
    /// Since when.
    pub since: Option<OffsetDateTime>,
    /// The suggestions that it made or joined.
    pub suggestions: Vec<Suggestion>,
    /// The proposals that it made.
    pub proposals: Vec<Proposal>,
    /// What it said about proposals, its own and others'.
    pub remarks: Vec<(ProposalId, Remark)>,
    /// The revisions that it proposed or approved.
    pub revisions: Vec<u64>,
    /// Whether it may not suggest.
    pub mute: Option<Mute>,
}

/// What a deletion did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forgotten {
    /// Open proposals that were taken back.
    pub proposals: u64,
    /// Suggestions that were deleted.
    pub suggestions: u64,
    /// Whether a name of the journal was cut off from the account.
    pub pseudonym: bool,
}

/// The journal and the community state.
#[async_trait]
pub trait Store: Debug + Send + Sync {
    /// Where the journal begins.
    async fn beginning(&self) -> Result<Beginning, Fault>;

    /// The end of the journal; of one without revisions, its beginning.
    async fn head(&self) -> Result<Head, Fault>;

    /// Begins a journal behind the revision that an edition ends with. Only a journal without revisions can be begun; for another nothing
    /// is done.
    async fn begin(&self, beginning: &Beginning) -> Result<(), Fault>;

    /// The revisions after a number, in order.
    async fn revisions(&self, after: u64) -> Result<Vec<Revision>, Fault>;

    /// Adds a revision behind `expected`, and closes the proposal that it publishes, together or not at all. When this returns a
    /// revision, it is on the disk.
    async fn append(
        &self,
        expected: &Head,
        entry: Entry,
        publishes: Option<(ProposalId, Remark)>,
    ) -> Result<Revision, NotAppended>;

    /// The journal's name of an account; made when it is first asked for.
    async fn pseudonym(&self, account: &Account, now: OffsetDateTime) -> Result<Pseudonym, Fault>;

    /// The journal's name of an account, if it has one.
    async fn known_as(&self, account: &Account) -> Result<Option<Pseudonym>, Fault>;

    /// Which account stands behind each name; names whose people had that deleted are not in it.
    async fn people(&self) -> Result<BTreeMap<Pseudonym, Account>, Fault>;

    /// Keeps a proposal.
    async fn propose(&self, proposal: NewProposal) -> Result<Proposal, Fault>;

    /// One proposal.
    async fn proposal(&self, id: ProposalId) -> Result<Option<Proposal>, Fault>;

    /// The proposals that wait, oldest first.
    async fn queue(&self) -> Result<Vec<Proposal>, Fault>;

    /// Adds a line to an open proposal's history. The inner error says that it was decided already.
    async fn remark(&self, id: ProposalId, remark: Remark) -> Result<Result<Proposal, ProposalState>, Fault>;

    /// Ends an open proposal without publishing it. The inner error says that it was decided already.
    async fn close(
        &self,
        id: ProposalId,
        state: ProposalState,
        remark: Remark,
    ) -> Result<Result<Proposal, ProposalState>, Fault>;

    /// Keeps a suggestion.
    async fn suggest(&self, suggestion: NewSuggestion) -> Result<Suggestion, Fault>;

    /// Adds a person to a suggestion that says what theirs says.
    async fn join(&self, id: SuggestionId, by: &Pseudonym, at: OffsetDateTime) -> Result<Suggestion, Fault>;

    /// One suggestion.
    async fn suggestion(&self, id: SuggestionId) -> Result<Option<Suggestion>, Fault>;

    /// The suggestions that wait, oldest first.
    async fn suggestions(&self) -> Result<Vec<Suggestion>, Fault>;

    /// The suggestions that a person made or joined, oldest first, with the moment when they did.
    async fn suggested_by(&self, person: &Pseudonym) -> Result<Vec<(Suggestion, OffsetDateTime)>, Fault>;

    /// Ends an open suggestion; `None` where it is not open.
    async fn settle(&self, id: SuggestionId, outcome: Outcome, note: &str) -> Result<Option<Suggestion>, Fault>;

    /// Stops an account from suggesting.
    async fn mute(&self, account: &Account, by: &Pseudonym, reason: &str, at: OffsetDateTime) -> Result<(), Fault>;

    /// Lets an account suggest again; `false` where it was not stopped.
    async fn unmute(&self, account: &Account) -> Result<bool, Fault>;

    /// Whether an account may not suggest, and why.
    async fn muted(&self, account: &Account) -> Result<Option<Mute>, Fault>;

    /// Everybody who may not suggest.
    async fn mutes(&self) -> Result<Vec<Mute>, Fault>;

    /// Begins a cooldown, unless one of this key still runs: then the moment of its end is returned and nothing begins.
    async fn cool_down(&self, key: &str, now: OffsetDateTime, span: Duration) -> Result<Option<OffsetDateTime>, Fault>;

    /// Everything that is stored about an account.
    async fn stored_about(&self, account: &Account) -> Result<Stored, Fault>;

    /// Deletes everything about an account but what the journal cannot lose, and cuts that off from the account.
    async fn forget(&self, account: &Account, now: OffsetDateTime) -> Result<Forgotten, Fault>;

    /// Writes a whole and consistent copy while everything goes on. A file that is there is not overwritten.
    async fn back_up(&self, to: &Path) -> Result<(), Fault>;

    /// Lets go of the database, so that all of it is in its one file. What is kept is kept without that too.
    async fn let_go(&self);

    /// Whether the database's own structures are sound; what is wrong, if not.
    async fn examine(&self) -> Result<Vec<String>, Fault>;
}
