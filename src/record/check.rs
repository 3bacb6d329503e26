//! What `demarche check` does: reads a record and says how much it holds, or everything that is wrong with it.

use std::fmt;
use std::path::Path;

use super::{Files, Problems, Record};

/// A record that keeps every rule, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Files read.
    pub files: usize,
    /// Countries with events, without the file of the legal frame.
    pub countries: usize,
    /// Events in all files.
    pub events: usize,
    /// Sources.
    pub sources: usize,
}

/// Checks the record in a folder, or the edition that is part of the program.
///
/// # Errors
///
/// When the folder cannot be read or a file breaks a rule: all problems of all files.
pub fn check(folder: Option<&Path>) -> Result<Summary, Problems> {
    let files = folder.map_or_else(|| Ok(Files::embedded()), Files::in_folder)?;
    let record = Record::read(&files)?;
    Ok(Summary {
        files: files.iter().len(),
        countries: record.countries().count(),
        events: record.events().count(),
        sources: record.sources().len(),
    })
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { files, countries, events, sources } = self;
        write!(f, "{files} files, {countries} countries, {events} events, {sources} sources: every rule is kept")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Rule;

    #[test]
    fn the_embedded_edition_is_counted() {
        let summary = check(None).unwrap();
        assert_eq!(summary.to_string(), "86 files, 83 countries, 362 events, 417 sources: every rule is kept");
    }

    #[test]
    fn a_folder_that_is_not_there_is_a_problem_and_not_an_empty_record() {
        let problems = check(Some(Path::new("no/such/folder"))).unwrap_err();
        assert_eq!(problems.iter().map(|problem| problem.rule).collect::<Vec<_>>(), [Rule::FolderUnreadable]);
        assert!(problems.to_string().starts_with("no/such/folder:1:1: folder-unreadable: cannot be read: "));
    }
}
