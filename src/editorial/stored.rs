//! What is stored about a person, in words that a person and a program can read: what `demarche person show` and `/privacy export` give.

use serde::Serialize;

use crate::domain::CountryCode;
use crate::moderation::{Account, SuggestionState};
use crate::store::Stored;

/// Everything that is stored about an account, as JSON.
pub fn stored_as_json(account: &Account, stored: &Stored) -> String {
    // Texts, numbers and lists always serialise.
    serde_json::to_string_pretty(&StoredShape::new(account, stored)).unwrap_or_default()
}

#[derive(Serialize)]
struct StoredShape {
    account: String,
    known_in_the_journal_as: Option<String>,
    since: Option<String>,
    suggestions: Vec<SuggestionShape>,
    proposals: Vec<ProposalShape>,
    remarks: Vec<RemarkShape>,
    revisions: Vec<u64>,
    muted: Option<String>,
}

#[derive(Serialize)]
struct SuggestionShape {
    number: u64,
    made: String,
    country: Option<&'static str>,
    event: Option<String>,
    text: String,
    source: String,
    outcome: Option<&'static str>,
}

#[derive(Serialize)]
struct ProposalShape {
    number: u64,
    reason: String,
    edits: serde_json::Value,
}

#[derive(Serialize)]
struct RemarkShape {
    proposal: u64,
    made: String,
    kind: &'static str,
    text: String,
}

impl StoredShape {
    fn new(account: &Account, stored: &Stored) -> Self {
        let suggestions = stored.suggestions.iter().map(|suggestion| SuggestionShape {
            number: suggestion.id.0,
            made: suggestion.at.date().to_string(),
            country: suggestion.country.map(CountryCode::as_str),
            event: suggestion.event.map(|event| event.to_string()),
            text: suggestion.text.clone(),
            source: suggestion.source.clone(),
            outcome: match &suggestion.state {
                SuggestionState::Open => None,
                SuggestionState::Closed { outcome, .. } => Some(outcome.slug()),
            },
        });
        let proposals = stored.proposals.iter().map(|proposal| ProposalShape {
            number: proposal.id.0,
            reason: proposal.reason.clone(),
            edits: serde_json::from_str(&proposal.changeset.to_json()).unwrap_or_default(),
        });
        let remarks = stored.remarks.iter().map(|(proposal, remark)| RemarkShape {
            proposal: proposal.0,
            made: remark.at.date().to_string(),
            kind: remark.kind.slug(),
            text: remark.text.clone(),
        });
        Self {
            account: account.to_string(),
            known_in_the_journal_as: stored.pseudonym.as_ref().map(ToString::to_string),
            since: stored.since.map(|since| since.date().to_string()),
            suggestions: suggestions.collect(),
            proposals: proposals.collect(),
            remarks: remarks.collect(),
            revisions: stored.revisions.clone(),
            muted: stored.mute.as_ref().map(|mute| mute.reason.clone()),
        }
    }
}
