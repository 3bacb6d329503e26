//! A suggestion: what anybody may tell the moderators. It changes nothing; a moderator makes a proposal of it or does not.

use std::fmt;

use time::{Duration, OffsetDateTime};

use super::person::Pseudonym;
use crate::domain::{CountryCode, EventId, slugged};

/// The number of a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SuggestionId(pub u64);

impl fmt::Display for SuggestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

slugged! {
    /// How a suggestion ended.
    pub enum Outcome {
        /// The record was changed because of it.
        Accepted = "accepted",
        /// It was not taken up.
        Declined = "declined",
        /// Another one said the same; it goes on there.
        Duplicate = "duplicate",
        /// Whoever made it took it back.
        TakenBack = "taken_back",
    }
}

/// What became of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SuggestionState {
    /// It waits.
    Open,
    /// It ended.
    Closed {
        /// How.
        outcome: Outcome,
        /// What whoever made it is told.
        note: String,
    },
}

/// What somebody who is no moderator says is missing or wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Its number.
    pub id: SuggestionId,
    /// When it was made.
    pub at: OffsetDateTime,
    /// Who said so: the first one, and those whose suggestions were the same.
    pub by: Vec<Pseudonym>,
    /// Which country it is about.
    pub country: Option<CountryCode>,
    /// Which event it is about.
    pub event: Option<EventId>,
    /// What is missing or wrong.
    pub text: String,
    /// The address of a source; may be empty.
    pub source: String,
    /// What became of it.
    pub state: SuggestionState,
}

/// What one person may do, so that nobody can flood the moderators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Suggestions that may wait at once.
    pub open: u32,
    /// Suggestions in a day.
    pub a_day: u32,
    /// The least time between two.
    pub between: Duration,
    /// Characters of a text.
    pub text: usize,
    /// Characters of an address.
    pub source: usize,
}

/// The limits in force: somebody who has found several mistakes is not stopped, somebody who sends dozens is.
pub const LIMITS: Limits = Limits { open: 10, a_day: 5, between: Duration::seconds(30), text: 1000, source: 512 };

/// Whether two suggestions say the same: about the same country, with the same source or in nearly the same words.
pub fn same_matter(one: &Suggestion, other: &Suggestion) -> bool {
    /// Above it lie texts that differ by a slip or in punctuation.
    const SAME: f64 = 0.9;
    if one.country != other.country || one.event != other.event {
        return false;
    }
    let address = |suggestion: &Suggestion| plain_address(&suggestion.source);
    if !one.source.is_empty() && address(one) == address(other) {
        return true;
    }
    let text = |suggestion: &Suggestion| {
        suggestion
            .text
            .to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    };
    strsim::normalized_damerau_levenshtein(&text(one), &text(other)) >= SAME
}

/// The address without what does not tell pages apart.
fn plain_address(address: &str) -> String {
    let address = address.split('#').next().unwrap_or_default().trim();
    let address = address.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    address.trim_end_matches('/').to_lowercase()
}
