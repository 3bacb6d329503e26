//! The whole record for other programs and readers. The same record gives the same bytes; what is being re-checked is held back, as in answers.

mod markdown;
mod table;
mod whole;

use std::io::{self, Write};

use crate::app::{App, Asker};
use crate::domain::slugged;

slugged! {
    /// How the record is written.
    pub enum Format {
        /// All of it, as it is in the files.
        Json = "json",
        /// A table of events with their sources, for spreadsheets.
        Csv = "csv",
        /// A text to read, country by country.
        Markdown = "markdown",
    }
}

impl Format {
    /// What a file of this format is called after the point.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Markdown => "md",
        }
    }
}

/// Writes the record.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn write(format: Format, app: &App, asker: Asker, out: &mut dyn Write) -> io::Result<()> {
    let snapshot = app.snapshot();
    match format {
        Format::Json => whole::write(out, snapshot.record()),
        Format::Csv => table::write(out, snapshot.record(), asker.locale),
        Format::Markdown => markdown::write(out, app, asker),
    }
}
