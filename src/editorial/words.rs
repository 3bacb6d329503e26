//! What a refusal says to the person: what was not done, why, and what to do instead.

use super::Refusal;
use crate::answer::moderation::misfit;
use crate::language::{Language, say};
use crate::moderation::{Denied, ProposalState, Refused, ReviewRefusal};

impl Refusal {
    /// One or two sentences. What failed inside is for the log ([`Refusal::fault`]); the person is told that nothing was kept.
    pub fn said(&self, language: &Language) -> String {
        match self {
            Self::Refused(Refused::Misfit(found)) => misfit(language, found),
            Self::Refused(Refused::Problems(problems)) => {
                let first = problems.first().map(ToString::to_string).unwrap_or_default();
                say!(language, "refusal-problems", number = problems.len(), problem = first)
            }
            Self::Stale(look) => say!(language, "refusal-stale", revision = look.revision.to_string()),
            Self::Review(ReviewRefusal::Own) => say!(language, "refusal-own"),
            Self::Review(ReviewRefusal::Decided(state)) => decided(language, *state),
            Self::NotTheAuthor => say!(language, "refusal-not-author"),
            Self::NoProposal(id) => say!(language, "refusal-no-proposal", id = id.to_string()),
            Self::NoSuggestion(id) => say!(language, "refusal-no-suggestion", id = id.to_string()),
            Self::NoRevision(number) => say!(language, "refusal-no-revision", revision = number.to_string()),
            Self::Folded(number) => say!(language, "refusal-folded", revision = number.to_string()),
            Self::BuiltUpon { revision, misfit: found } => {
                say!(language, "refusal-built-upon", revision = revision.to_string(), why = misfit(language, found))
            }
            Self::NotUndoable(number) => say!(language, "refusal-not-undoable", revision = number.to_string()),
            Self::NeedsReview => say!(language, "refusal-needs-review"),
            Self::NoReason => say!(language, "refusal-no-reason"),
            Self::NoText => say!(language, "refusal-no-text"),
            Self::TooLong { characters, most } => {
                say!(language, "refusal-too-long", characters = *characters, most = *most)
            }
            Self::BadAddress(written) => say!(language, "refusal-bad-address", written = written),
            Self::Muted { reason } => say!(language, "refusal-muted", reason = reason),
            Self::TooManyOpen { most } => say!(language, "refusal-too-many-open", most = *most),
            Self::TooManyToday { most } => say!(language, "refusal-too-many-today", most = *most),
            Self::TooSoon { until } => say!(language, "refusal-too-soon", until = moment(*until)),
            Self::Broken(broken) => {
                say!(language, "refusal-broken", revision = broken.revision().to_string())
            }
            Self::Fault(_) => say!(language, "refusal-fault"),
        }
    }

    /// What the operator must hear of, if it is a failure and no mere refusal.
    pub fn fault(&self) -> Option<String> {
        match self {
            Self::Fault(fault) => Some(fault.to_string()),
            Self::Broken(broken) => Some(broken.to_string()),
            _ => None,
        }
    }
}

fn moment(at: time::OffsetDateTime) -> String {
    format!("{} {:02}:{:02} UTC", at.date(), at.hour(), at.minute())
}

fn decided(language: &Language, state: ProposalState) -> String {
    match state {
        ProposalState::Published { revision } => {
            say!(language, "refusal-published", revision = revision.to_string())
        }
        ProposalState::Rejected => say!(language, "refusal-rejected"),
        ProposalState::TakenBack | ProposalState::Open => say!(language, "refusal-taken-back"),
    }
}

/// Why somebody may not moderate, in words.
pub fn denied(language: &Language, denied: Denied) -> String {
    match denied {
        Denied::NoHome => say!(language, "denied-no-home"),
        Denied::NotHome { .. } => say!(language, "denied-not-home"),
        Denied::NoRole => say!(language, "denied-no-role"),
        Denied::NotOwner => say!(language, "denied-not-owner"),
    }
}
