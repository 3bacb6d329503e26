//! Why something is not done for a moderator or a reader. Data; the words are in the catalogue.

use time::OffsetDateTime;

use super::review::Look;
use crate::moderation::{Broken, Misfit, Refused, ReviewRefusal};
use crate::store::Fault;

/// Why not. Nothing was changed.
#[derive(Debug)]
pub enum Refusal {
    /// The edits do not fit the record, or would break its rules.
    Refused(Refused),
    /// The record moved since it was looked at: this is how it looks now.
    Stale(Box<Look>),
    /// The two-person rule.
    Review(ReviewRefusal),
    /// Only its author may.
    NotTheAuthor,
    /// There is no such proposal.
    NoProposal(u64),
    /// There is no such suggestion, or it was dealt with already.
    NoSuggestion(u64),
    /// There is no such revision.
    NoRevision(u64),
    /// The revision is part of the edition by now: what it did can only be changed by a new edit.
    Folded(u64),
    /// The revision cannot be undone: a later edit rests on what it did.
    BuiltUpon {
        /// The revision.
        revision: u64,
        /// What no longer is as the revision left it.
        misfit: Misfit,
    },
    /// The revision gave up others; there is nothing to undo.
    NotUndoable(u64),
    /// This changes facts: a second person must agree.
    NeedsReview,
    /// A reason is required.
    NoReason,
    /// A text is longer than is allowed.
    TooLong {
        /// Its length.
        characters: usize,
        /// The most.
        most: usize,
    },
    /// A suggestion without text.
    NoText,
    /// Not an address that can be opened.
    BadAddress(String),
    /// The person may not suggest.
    Muted {
        /// Why.
        reason: String,
    },
    /// Too many suggestions of this person wait.
    TooManyOpen {
        /// The most.
        most: u32,
    },
    /// Too many suggestions of this person today.
    TooManyToday {
        /// The most.
        most: u32,
    },
    /// Too soon after the last time.
    TooSoon {
        /// When it can be done again.
        until: OffsetDateTime,
    },
    /// The journal is broken: nothing is written until an operator has repaired it.
    Broken(Broken),
    /// The store failed.
    Fault(Fault),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl From<ReviewRefusal> for Refusal {
    fn from(refusal: ReviewRefusal) -> Self {
        Self::Review(refusal)
    }
}
