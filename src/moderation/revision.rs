//! One revision of the journal: who changed what, when, why, agreed by whom; chained by hashes.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::journal::Recorded;
use super::json::{self, Unreadable};
use super::person::Pseudonym;

/// What stands in the place of the hash before the first revision.
pub const ZERO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Named in every hash, so that a later way of hashing cannot be mistaken for this one.
const HASHED_AS: &str = "demarche revision 1";

/// Who agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Review {
    /// A second person.
    Second(Pseudonym),
    /// Nobody had to: no fact changed.
    NotNeeded,
    /// Nobody did: an owner broke the glass, for this reason.
    BreakGlass(String),
}

impl Review {
    /// The word under which it is stored.
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Second(_) => "second",
            Self::NotNeeded => "not_needed",
            Self::BreakGlass(_) => "break_glass",
        }
    }
}

/// A revision before it has a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When, in UTC, to the second.
    pub at: OffsetDateTime,
    /// Who proposed it.
    pub author: Pseudonym,
    /// Who agreed.
    pub review: Review,
    /// Why.
    pub reason: String,
    /// What it does: a [`Recorded`] as JSON.
    pub edit: String,
}

impl Entry {
    /// An entry that keeps what was worked out.
    pub fn new(at: OffsetDateTime, author: Pseudonym, review: Review, reason: String, recorded: &Recorded) -> Self {
        let at = at.to_offset(time::UtcOffset::UTC).replace_nanosecond(0).unwrap_or(at);
        Self { at, author, review, reason, edit: json::of_recorded(recorded) }
    }

    /// Gives the entry its place behind another revision.
    pub fn seal(self, number: u64, previous: String) -> Revision {
        let mut revision = Revision { number, entry: self, previous, hash: String::new() };
        revision.hash = revision.computed_hash();
        revision
    }
}

/// One revision of the journal. It is only ever added, never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// From 1, without gaps.
    pub number: u64,
    /// What was written.
    pub entry: Entry,
    /// The hash of the revision before.
    pub previous: String,
    /// The hash of this one.
    pub hash: String,
}

impl Revision {
    /// The hash that belongs to the content: SHA-256 over every part, each preceded by its length, so that no two contents are
    /// written the same.
    pub fn computed_hash(&self) -> String {
        let Entry { at, author, review, reason, edit } = &self.entry;
        let agreed = match review {
            Review::Second(reviewer) => reviewer.as_str(),
            Review::NotNeeded => "",
            Review::BreakGlass(why) => why,
        };
        let (number, at) = (self.number.to_string(), written_time(*at));
        let parts =
            [HASHED_AS, &number, &at, author.as_str(), review.slug(), agreed, reason, edit, self.previous.as_str()];
        let mut digest = Sha256::new();
        for part in parts {
            digest.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            digest.update(part.as_bytes());
        }
        hexadecimal(&digest.finalize())
    }

    /// What it does.
    ///
    /// # Errors
    ///
    /// When a later version of the program wrote something that this one does not know.
    pub fn recorded(&self) -> Result<Recorded, Unreadable> {
        json::read_recorded(&self.entry.edit)
    }
}

/// A moment as it is stored and hashed: RFC 3339, UTC, whole seconds.
pub(crate) fn written_time(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).unwrap_or_default()
}

/// Reads what [`written_time`] wrote.
pub(crate) fn read_time(text: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text, &Rfc3339).ok()
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
