//! What the journal keeps of a change, and the chain of hashes that shows what was altered.

use std::fmt;

use super::change::Change;
use super::revision::{Revision, ZERO_HASH};

/// What a revision did: the part of it that is carried out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recorded {
    /// What was changed.
    pub changes: Vec<Change>,
    /// Revisions that no longer fit an edition and were given up.
    pub sets_aside: Vec<u64>,
    /// The revision that this one undoes.
    pub undoes: Option<u64>,
}

/// The first place where a journal is not what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// A revision is missing: another number stands where this one belongs.
    Missing {
        /// The number that is missing.
        revision: u64,
    },
    /// A revision was altered: its hash is not that of its content.
    Altered {
        /// Its number.
        revision: u64,
    },
    /// A revision does not follow the one before it: that one was exchanged.
    Unlinked {
        /// Its number.
        revision: u64,
    },
}

impl Broken {
    /// The first revision that cannot be trusted.
    pub const fn revision(&self) -> u64 {
        match self {
            Self::Missing { revision } | Self::Altered { revision } | Self::Unlinked { revision } => *revision,
        }
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { revision } => write!(f, "revision {revision} is missing"),
            Self::Altered { revision } => {
                write!(f, "revision {revision} was altered: its hash is not that of its content")
            }
            Self::Unlinked { revision } => {
                write!(f, "revision {revision} does not follow the one before it: one of the two was exchanged")
            }
        }
    }
}

impl std::error::Error for Broken {}

/// Where a journal begins: behind the last revision of the journal before it, which an edition contains; usually behind nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// The number of the revision before the first one; 0 for none.
    pub after: u64,
    /// Its hash.
    pub hash: String,
}

impl Default for Beginning {
    fn default() -> Self {
        Self { after: 0, hash: ZERO_HASH.to_owned() }
    }
}

/// Walks the chain from the first revision on.
///
/// What no chain of hashes can show is that the newest revisions were cut off; an edition that contains a later revision, a backup and
/// every audit message do.
///
/// # Errors
///
/// At the first revision that is not what was written.
pub fn verify(beginning: &Beginning, revisions: &[Revision]) -> Result<(), Broken> {
    let mut previous = beginning.hash.clone();
    for (number, revision) in (beginning.after.saturating_add(1)..).zip(revisions) {
        if revision.number != number {
            return Err(Broken::Missing { revision: number });
        }
        if revision.previous != previous {
            return Err(Broken::Unlinked { revision: number });
        }
        if revision.computed_hash() != revision.hash {
            return Err(Broken::Altered { revision: number });
        }
        previous.clone_from(&revision.hash);
    }
    Ok(())
}
