//! Moderation as values: what may be changed, what a change does, who may make it, and how it is remembered. Pure: nothing here reads a
//! clock, a disk or a network.
//!
//! ```text
//! Edit      what a moderator wants: "add this event", "withdraw PE-3"
//!    │  apply(record, changeset, today): makes the whole next record and runs every check
//!    ▼
//! Change    what that does, thing by thing, with what was there before and what is there after
//!    │  preview: in words, with the standing before and after and what a reviewer should look at
//!    ▼
//! Revision  changes that two people agreed on, with author, reviewer, reason, and the hash of the one before
//! ```
//!
//! An [`Edit`] is an intention and may have consequences that its author did not spell out: the other side of a contest, a source that
//! nothing rests on any more, the day up to which the record is kept. [`apply`] works them out, once. What is kept are [`Change`]s, which
//! leave nothing to work out: carrying them out again needs no rule that may have changed since, turning them around undoes them, and
//! where one no longer finds what it expects, it says so instead of forcing itself on the record.
//!
//! This layer stands below `store`, which keeps its values and decides nothing.

mod apply;
mod change;
mod draft;
mod edit;
mod import;
mod journal;
mod json;
mod naming;
mod person;
mod preview;
mod proposal;
mod replay;
mod revision;
mod role;
mod suggestion;

pub use apply::{Refused, Validated, apply};
pub use change::{Change, between, inverse};
pub use draft::Misfit;
pub use edit::{Changeset, Details, Edit, Exact};
pub use import::{ImportProblem, import};
pub use journal::{Beginning, Broken, Recorded, verify};
pub use json::Unreadable;
pub use naming::source_id_for;
pub use person::{Account, NotAnAccount, Platform, Pseudonym};
pub use preview::{Finding, Preview};
pub use proposal::{Proposal, ProposalId, ProposalState, Remark, RemarkKind, ReviewRefusal, may_approve};
pub use replay::{Cause, Conflict, Replayed, replay};
pub use revision::{Entry, Review, Revision, ZERO_HASH};
pub(crate) use revision::{hexadecimal, read_time, written_time};
pub use role::{Access, Caller, Denied, Moderator, Owner};
pub use suggestion::{LIMITS, Limits, Outcome, Suggestion, SuggestionId, SuggestionState, same_matter};
