//! From a file that somebody changed to the changes that it makes, or to everything that is wrong with it.
//!
//! JSON is the whole record, so an event that is missing in it is an error. CSV is a table of events: rows change events or add them, and events
//! without a row stay as they are.

mod place;
mod table;

use std::fmt;

use time::Date;

use super::change::{Change, between_parts};
use super::draft::Misfit;
use crate::domain::EventId;
use crate::record::{Problems, Record};

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportProblem {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1: a character in JSON, a cell in a table.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for ImportProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)
    }
}

/// What a file changes. A file that `demarche export` wrote, and that nobody touched, changes nothing: then the list is empty.
///
/// # Errors
///
/// With every problem of the file, in the order of places.
pub fn import(record: &Record, file: &str, bytes: &[u8], today: Date) -> Result<Vec<Change>, Vec<ImportProblem>> {
    let is_json = bytes.iter().find(|byte| !byte.is_ascii_whitespace()).is_some_and(|byte| *byte == b'{');
    if is_json { whole(record, file, bytes) } else { table::read(record, file, bytes, today) }
}

fn whole(record: &Record, file: &str, bytes: &[u8]) -> Result<Vec<Change>, Vec<ImportProblem>> {
    let told = |problems: Problems| -> Vec<ImportProblem> {
        let told = problems.iter().map(|problem| ImportProblem {
            file: problem.file.clone(),
            line: problem.line,
            column: problem.column,
            message: format!("{}: {}", problem.rule, problem.message()),
        });
        told.collect()
    };
    let mut after = Record::read_export(file, bytes).map_err(told)?.parts();
    record.put_back(&mut after);
    let changes = between_parts(&record.parts(), &after);
    let gone = changes.iter().filter_map(|change| match change {
        Change::Event { id, to: None, .. } => Some(missing(file, *id)),
        _ => None,
    });
    let gone: Vec<ImportProblem> = gone.collect();
    if gone.is_empty() { Ok(changes) } else { Err(gone) }
}

/// An id is given once and for ever: leaving an event out of a file is no way to take it back.
fn missing(file: &str, id: EventId) -> ImportProblem {
    let message = format!("{id} is not in the file: an event is never deleted; retract it with a reason instead");
    ImportProblem { file: file.to_owned(), line: 1, column: 1, message }
}

/// A change that does not fit, said of a place in a file.
fn misfit(file: &str, found: &Misfit) -> ImportProblem {
    ImportProblem { file: file.to_owned(), line: 1, column: 1, message: found.to_string() }
}
