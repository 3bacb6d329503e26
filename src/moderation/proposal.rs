//! A proposal: edits that wait for a second person.

use std::fmt;

use time::OffsetDateTime;

use super::edit::Changeset;
use super::person::Pseudonym;
use super::suggestion::SuggestionId;
use crate::domain::slugged;

/// The number of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProposalId(pub u64);

impl fmt::Display for ProposalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// What became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposalState {
    /// It waits.
    Open,
    /// It was published.
    Published {
        /// As this revision.
        revision: u64,
    },
    /// A reviewer said no.
    Rejected,
    /// Its author took it back.
    TakenBack,
}

slugged! {
    /// What somebody did to a proposal.
    pub enum RemarkKind {
        /// Submitted it.
        Submitted = "submitted",
        /// Asked something.
        Asked = "asked",
        /// Answered.
        Answered = "answered",
        /// Put another proposal in its place.
        Changed = "changed",
        /// Approved it.
        Approved = "approved",
        /// Published it alone.
        BrokeGlass = "broke_glass",
        /// Rejected it.
        Rejected = "rejected",
        /// Took it back.
        TookBack = "took_back",
    }
}

/// One line of a proposal's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// When.
    pub at: OffsetDateTime,
    /// Who.
    pub by: Pseudonym,
    /// What.
    pub kind: RemarkKind,
    /// In their words; may be empty.
    pub text: String,
}

/// Edits that wait for a second person, with all that was said about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its number.
    pub id: ProposalId,
    /// Who proposed it.
    pub author: Pseudonym,
    /// What is proposed.
    pub changeset: Changeset,
    /// Why.
    pub reason: String,
    /// The revision that its author saw.
    pub base: u64,
    /// What became of it.
    pub state: ProposalState,
    /// The suggestion that it follows, if it follows one.
    pub suggestion: Option<SuggestionId>,
    /// What happened to it, oldest first; the first line is its submission.
    pub history: Vec<Remark>,
}

/// Why somebody may not decide on a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewRefusal {
    /// It is their own.
    Own,
    /// It was decided already.
    Decided(ProposalState),
}

impl Proposal {
    /// When it was submitted.
    pub fn submitted(&self) -> Option<OffsetDateTime> {
        self.history.first().map(|remark| remark.at)
    }
}

/// Whether a reviewer may approve: an open proposal of somebody else.
///
/// # Errors
///
/// When it is their own, or was decided already.
pub fn may_approve(proposal: &Proposal, reviewer: &Pseudonym) -> Result<(), ReviewRefusal> {
    if proposal.state != ProposalState::Open {
        return Err(ReviewRefusal::Decided(proposal.state));
    }
    if proposal.author == *reviewer {
        return Err(ReviewRefusal::Own);
    }
    Ok(())
}
