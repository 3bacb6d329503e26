//! A file beside a message. One a message: more is not needed, and serenity gives every file of a request the same number.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::super::limits::{self, cut};

/// A file that is sent, and what somebody is told who cannot see it.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct File {
    #[serde(serialize_with = "first")]
    id: (),
    filename: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(skip)]
    bytes: Arc<[u8]>,
}

impl File {
    /// A file; of its name, Discord keeps letters, digits, `_`, `-` and `.`, and everything else would break the link to it.
    pub fn new(name: &str, description: &str, bytes: impl Into<Arc<[u8]>>) -> Self {
        let filename = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.') { c } else { '_' })
            .take(limits::LABEL)
            .collect();
        Self { id: (), filename, description: cut(description.trim(), limits::DESCRIPTION), bytes: bytes.into() }
    }

    /// Its name, as it is kept.
    pub fn name(&self) -> &str {
        &self.filename
    }

    /// What is in it.
    pub fn bytes(&self) -> &Arc<[u8]> {
        &self.bytes
    }

    /// The address by which an embed of the same message shows it, if it is a picture.
    pub fn address(&self) -> String {
        format!("attachment://{}", self.filename)
    }
}

/// The files of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Attachments {
    /// Nothing is said of them: a new message has none, and an edit keeps what was there.
    #[default]
    Unsaid,
    /// None: an edit takes away what was there.
    None,
    /// This one, in the place of what was there.
    One(File),
}

impl Attachments {
    pub(super) const fn are_unsaid(&self) -> bool {
        matches!(self, Self::Unsaid)
    }

    /// What an edit says: a text that takes the place of a picture must not stand under it.
    pub(in super::super) fn said(self) -> Self {
        if self.are_unsaid() { Self::None } else { self }
    }

    /// The file, if there is one.
    pub const fn file(&self) -> Option<&File> {
        if let Self::One(file) = self { Some(file) } else { None }
    }
}

impl Serialize for Attachments {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.file())
    }
}

/// A file is long, and of no use in a log.
impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "File({}, {} bytes)", self.filename, self.bytes.len())
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "what serde calls")]
fn first<S: Serializer>(_: &(), serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u8(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_and_described_within_discords_limits() {
        let file = File::new("map of Africa (dark).png", &"x".repeat(2000), vec![1, 2, 3]);
        assert_eq!(file.name(), "map_of_Africa__dark_.png");
        let written = serde_json::to_value(&file).expect("plain data");
        assert_eq!(written["id"], 0);
        assert_eq!(written["description"].as_str().map(limits::length), Some(1024));
        assert_eq!(written.get("bytes"), None);
        assert_eq!(file.address(), "attachment://map_of_Africa__dark_.png");
    }
}
