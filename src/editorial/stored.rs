//! What is stored about a person, in words that a person and a program can read: what `demarche person show` and `/privacy export` give.

use serde::Serialize;

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
    remarks: Vec<String>,
}

impl StoredShape {
    fn new(account: &Account, stored: &Stored) -> Self {
        let suggestions = stored.suggestions.iter().map(|suggestion| SuggestionShape {
            number: suggestion.id.0,
            made: suggestion.at.date().to_string(),
            country: suggestion.country.map(crate::domain::CountryCode::as_str),
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
            remarks: proposal
                .history
                .iter()
                .map(|remark| remark.text.clone())
                .filter(|text| !text.is_empty())
                .collect(),
        });
        Self {
            account: account.to_string(),
            known_in_the_journal_as: stored.pseudonym.as_ref().map(ToString::to_string),
            since: stored.since.map(|since| since.date().to_string()),
            suggestions: suggestions.collect(),
            proposals: proposals.collect(),
            revisions: stored.revisions.clone(),
            muted: stored.mute.as_ref().map(|mute| mute.reason.clone()),
        }
    }
}
