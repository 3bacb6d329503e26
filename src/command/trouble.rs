//! What can be wrong with a command as it was typed. Data only: the words are in the catalogue, the answer is made in `answer`.

use super::OptionSpec;
use crate::domain::CountryCode;
use crate::question::{Command, Question};

/// Why a typed command is not yet a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// No such command.
    UnknownCommand {
        /// What was typed.
        written: String,
        /// The nearest commands, best first.
        near: Vec<Command>,
    },
    /// The command has no such option.
    UnknownOption {
        /// The command.
        command: Command,
        /// What was typed before the colon.
        written: String,
        /// The nearest option.
        near: Option<&'static str>,
    },
    /// Text that belongs to no option.
    Surplus {
        /// The command.
        command: Command,
        /// The text.
        written: String,
    },
    /// A required option is missing.
    Missing {
        /// The command.
        command: Command,
        /// The option.
        option: &'static OptionSpec,
    },
    /// The text could mean several countries.
    WhichCountry {
        /// What was typed.
        written: String,
        /// The candidates, best first, each with the question that it makes.
        choices: Vec<(CountryCode, Question)>,
    },
    /// The text names no country.
    NoCountry {
        /// What was typed.
        written: String,
        /// Near names, best first, each with the question that it makes.
        near: Vec<(CountryCode, Question)>,
        /// The country in which a place of this name lies.
        place_in: Option<(CountryCode, Question)>,
    },
    /// The text names no region.
    NoRegion {
        /// What was typed.
        written: String,
    },
    /// The text is no date.
    NoDate {
        /// The option.
        option: &'static OptionSpec,
        /// What was typed.
        written: String,
    },
    /// The day asked about has not come yet.
    Future {
        /// What was typed.
        written: String,
        /// The same question without the day.
        without: Option<Question>,
    },
    /// `since` lies after `until`.
    EmptyPeriod {
        /// What was typed for `since`.
        since: String,
        /// What was typed for `until`.
        until: String,
    },
    /// The word is none of the option's choices.
    NoChoice {
        /// The option.
        option: &'static OptionSpec,
        /// What was typed.
        written: String,
        /// The nearest word.
        near: Option<&'static str>,
    },
    /// The text is no event id.
    NoEventId {
        /// What was typed.
        written: String,
    },
    /// Free text, which is no trouble: it has to be understood by `question`, which needs the record.
    FreeText {
        /// What was typed.
        written: String,
    },
    /// A country was to be compared with itself.
    SameCountry {
        /// The country.
        country: CountryCode,
    },
}
