//! From typed options to a question.

use time::Date;

use super::{Trouble, Typed};
use crate::language::Locale;
use crate::question::Question;

/// A question and what the reader should be told about how it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// The question.
    pub question: Question,
    /// Names that were not typed exactly: what was typed, and the country that it was taken for.
    pub taken_for: Vec<(String, crate::domain::CountryCode)>,
}

/// Reads the options of a command.
pub fn read(typed: &Typed, locale: Locale, today: Date) -> Result<Understood, Trouble> {
    let _ = (typed, locale, today);
    unimplemented!()
}
