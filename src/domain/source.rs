//! Where a fact was published.

use std::fmt;
use std::sync::Arc;

use super::PartialDate;
use super::slug::slugged;

/// The key of a source in `sources.json`: lower-case words joined by hyphens, such as `rferl-2025-06-11-kosovo`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(Arc<str>);

impl SourceId {
    /// Reads an id: 1 to 100 of `a`–`z`, `0`–`9` and single hyphens between them.
    pub fn parse(text: &str) -> Option<Self> {
        let valid = (1..=100).contains(&text.len())
            && text
                .split('-')
                .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
        valid.then(|| Self(text.into()))
    }

    /// An id for where none can be made of words.
    pub(crate) fn unnamed() -> Self {
        Self("source".into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

slugged! {
    /// What kind of publisher stands behind a source.
    pub enum SourceKind {
        /// A news outlet or agency.
        Press = "press",
        /// A government body.
        Government = "government",
        /// A court.
        Court = "court",
        /// A parliament or one of its members.
        Parliament = "parliament",
        /// A non-governmental organisation.
        Ngo = "ngo",
        /// A body of the United Nations.
        Un = "un",
        /// A university or scholarly publication.
        Academic = "academic",
        /// A page that gathers what others reported.
        Aggregator = "aggregator",
    }
}

/// One published text on which events rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its key.
    pub id: SourceId,
    /// The outlet or body that published it.
    pub publisher: String,
    /// The headline, or a description where the headline was not seen.
    pub title: String,
    /// An http or https address.
    pub url: String,
    /// When it was published, if known.
    pub published: Option<PartialDate>,
    /// The language that it is written in: a BCP 47 tag.
    pub language: String,
    /// The kind of publisher.
    pub kind: SourceKind,
    /// The outlet whose reproduction the address shows, where it is not the publisher's own.
    pub via: Option<String>,
}
