//! The files of a record by name. Reading a folder is the one thing in `record` that touches the disk; everything after it is pure.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};

use super::{Problem, Problems, Rule};

/// Where the edition describes itself.
pub(super) const EDITION: &str = "edition.json";
/// Where the sources are.
pub(super) const SOURCES: &str = "sources.json";
/// Where names are that moderators added; not there where there are none.
pub(super) const ALIASES: &str = "aliases.json";
/// Where the events are: one file a country.
pub(super) const EVENTS: &str = "events";

static EMBEDDED_EVENTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/events");
static EMBEDDED_SOURCES: &[u8] = include_bytes!("../../data/sources.json");
static EMBEDDED_EDITION: &[u8] = include_bytes!("../../data/edition.json");
/// There only where the edition has names of its own; `build.rs` looks.
static EMBEDDED_ALIASES: Option<&[u8]> = include!(concat!(env!("OUT_DIR"), "/aliases.rs"));

/// Names such as `events/PE.json`, relative to the data folder, and contents, which may still be anything.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Files(BTreeMap<String, Cow<'static, [u8]>>);

impl Files {
    /// The edition that is part of the program.
    pub fn embedded() -> Self {
        let events = EMBEDDED_EVENTS.files().filter_map(|file| {
            let name = file.path().file_name()?.to_str()?;
            Some((format!("{EVENTS}/{name}"), Cow::Borrowed(file.contents())))
        });
        let rest = [(EDITION, EMBEDDED_EDITION), (SOURCES, EMBEDDED_SOURCES)];
        let rest = rest.into_iter().chain(EMBEDDED_ALIASES.map(|bytes| (ALIASES, bytes)));
        Self(events.chain(rest.map(|(name, bytes)| (name.to_owned(), Cow::Borrowed(bytes)))).collect())
    }

    /// The files of a record in a folder: `edition.json`, `sources.json`, `aliases.json` and all that is in `events`. Other files are not looked at:
    /// names, words and schemas live beside the record.
    ///
    /// # Errors
    ///
    /// When the folder or one of its files cannot be read; all of them are named.
    pub fn in_folder(folder: &Path) -> Result<Self, Problems> {
        if let Err(error) = std::fs::read_dir(folder) {
            return Err(unreadable(&folder.to_string_lossy(), &error).into());
        }
        let mut files = Self::default();
        let mut problems = Vec::new();
        for name in [EDITION, SOURCES, ALIASES] {
            files.read_into(folder, name.to_owned(), &mut problems);
        }
        match names_in(&folder.join(EVENTS)) {
            Ok(names) => {
                for name in names {
                    files.read_into(folder, format!("{EVENTS}/{name}"), &mut problems);
                }
            }
            Err(error) => problems.push(unreadable(EVENTS, &error)),
        }
        Problems::new(problems).map_or(Ok(files), Err)
    }

    /// A file that is not there is left out, so that reading names it with the rule that it breaks.
    fn read_into(&mut self, folder: &Path, name: String, problems: &mut Vec<Problem>) {
        match std::fs::read(folder.join(&name)) {
            Ok(bytes) => self.put(name, bytes),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => problems.push(unreadable(&name, &error)),
        }
    }

    /// Adds or replaces a file.
    pub fn put(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.0.insert(name.into(), Cow::Owned(bytes.into()));
    }

    /// Takes a file out.
    pub fn remove(&mut self, name: &str) -> Option<Vec<u8>> {
        self.0.remove(name).map(Cow::into_owned)
    }

    /// One file.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(AsRef::as_ref)
    }

    /// Every file in the order of names.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, bytes)| (name.as_str(), bytes.as_ref()))
    }
}

impl FromIterator<(String, Vec<u8>)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(files: I) -> Self {
        Self(files.into_iter().map(|(name, bytes)| (name, Cow::Owned(bytes))).collect())
    }
}

/// Hidden files are left alone: editors and file managers put them everywhere. A name that is not UTF-8 is shown as well as it can be.
fn names_in(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn unreadable(file: &str, error: &std::io::Error) -> Problem {
    Problem::with_file(file, Rule::FolderUnreadable).found(error.to_string())
}
