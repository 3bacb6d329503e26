//! What can be typed, described once: registration with Discord, the console's parsing, completion and help, `/help` and the README's
//! table all derive from [`SPECS`]. Descriptions are in the catalogue: `command-<command>` and `command-<command>-<option>`.

mod code;
mod line;
mod phrase;
mod read;
mod trouble;
mod values;

use crate::domain::standing::{AnswerState, Approach, PracticeState};
use crate::domain::{Confidence, Kind};
use crate::question::{ChartTheme, Command, MapTheme, Shade, Sort};

pub use code::{decode, encode};
pub(crate) use line::near_word;
pub use line::{parse, write};
pub use phrase::date;
pub use read::{Understood, read};
pub use trouble::Trouble;

/// What an option holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionKind {
    /// A country in any spelling.
    Country,
    /// A region in any spelling.
    Region,
    /// A year, month or day, or words such as "last month".
    Date,
    /// An event id.
    Event,
    /// A command's name.
    Command,
    /// Free text: all of the line.
    Text,
    /// One of a few words; the catalogue has their labels as `choice-<option>-<word>`, with `_` as `-`.
    Choice(&'static [&'static str]),
}

/// One option of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OptionSpec {
    /// Its name, as typed before the colon.
    pub name: &'static str,
    /// What it holds.
    pub kind: OptionKind,
    /// Whether the command needs it.
    pub required: bool,
}

/// One command with its options, required ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spec {
    /// The command.
    pub command: Command,
    /// Its options; in a typed line, words without an option's name go to the first ones in this order.
    pub options: &'static [OptionSpec],
}

impl Spec {
    /// The option of this name.
    pub fn option(&self, name: &str) -> Option<&'static OptionSpec> {
        self.options.iter().find(|option| option.name == name)
    }
}

const fn required(name: &'static str, kind: OptionKind) -> OptionSpec {
    OptionSpec { name, kind, required: true }
}

const fn optional(name: &'static str, kind: OptionKind) -> OptionSpec {
    OptionSpec { name, kind, required: false }
}

const COUNTRY: OptionSpec = required("country", OptionKind::Country);
const ANY_COUNTRY: OptionSpec = optional("country", OptionKind::Country);
const REGION: OptionSpec = optional("region", OptionKind::Region);
const ON: OptionSpec = optional("on", OptionKind::Date);
const SHADE: OptionSpec = optional("shade", OptionKind::Choice(Shade::SLUGS));
const SINCE: OptionSpec = optional("since", OptionKind::Date);
const UNTIL: OptionSpec = optional("until", OptionKind::Date);

const fn spec(command: Command, options: &'static [OptionSpec]) -> Spec {
    Spec { command, options }
}

/// Every command, in the order in which help shows them.
pub const SPECS: &[Spec] = &[
    spec(Command::Status, &[COUNTRY, ON]),
    spec(Command::Agreed, &[REGION, ON]),
    spec(Command::Declined, &[REGION, ON]),
    spec(Command::Talks, &[REGION, ON]),
    spec(Command::Asked, &[REGION, ON]),
    spec(Command::Received, &[REGION, ON]),
    spec(
        Command::List,
        &[
            optional("approach", OptionKind::Choice(Approach::SLUGS)),
            optional("answer", OptionKind::Choice(AnswerState::SLUGS)),
            optional("practice", OptionKind::Choice(PracticeState::SLUGS)),
            REGION,
            SINCE,
            UNTIL,
            optional("confidence", OptionKind::Choice(Confidence::SLUGS)),
            optional("sort", OptionKind::Choice(Sort::SLUGS)),
            ON,
        ],
    ),
    spec(Command::Timeline, &[ANY_COUNTRY, optional("kind", OptionKind::Choice(Kind::SLUGS)), SINCE, UNTIL]),
    spec(
        Command::Compare,
        &[
            required("first", OptionKind::Country),
            required("second", OptionKind::Country),
            optional("third", OptionKind::Country),
            optional("fourth", OptionKind::Country),
        ],
    ),
    spec(Command::Terms, &[COUNTRY]),
    spec(Command::Money, &[ANY_COUNTRY]),
    spec(Command::People, &[ANY_COUNTRY]),
    spec(Command::Totals, &[REGION, ON]),
    spec(Command::Map, &[optional("theme", OptionKind::Choice(MapTheme::SLUGS)), REGION, ON, SHADE]),
    spec(Command::Chart, &[optional("theme", OptionKind::Choice(ChartTheme::SLUGS)), ANY_COUNTRY, REGION, ON, SHADE]),
    spec(Command::Courts, &[ANY_COUNTRY]),
    spec(Command::Sources, &[ANY_COUNTRY]),
    spec(Command::Event, &[required("id", OptionKind::Event)]),
    spec(Command::Changes, &[SINCE]),
    spec(Command::Help, &[optional("command", OptionKind::Command)]),
    spec(Command::About, &[]),
    spec(Command::Ask, &[required("question", OptionKind::Text)]),
];

impl Command {
    /// How the command is typed.
    pub fn spec(self) -> &'static Spec {
        const ABOUT: Spec = spec(Command::About, &[]);
        SPECS.iter().find(|spec| spec.command == self).unwrap_or(&ABOUT)
    }
}

/// What a front end collected: a command and the texts of its options, in any order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Typed {
    /// Which command.
    pub command: Command,
    /// Option names (as in its [`Spec`]) and what was typed for them.
    pub values: Vec<(&'static str, String)>,
}

impl Typed {
    /// A command without options.
    pub const fn new(command: Command) -> Self {
        Self { command, values: Vec::new() }
    }

    /// What was typed for an option; empty text counts as nothing.
    pub fn value(&self, option: &str) -> Option<&str> {
        self.values
            .iter()
            .find(|(name, _)| *name == option)
            .map(|(_, text)| text.trim())
            .filter(|text| !text.is_empty())
    }

    /// The same with another text for one option.
    pub fn with(mut self, option: &'static str, text: impl Into<String>) -> Self {
        self.values.retain(|(name, _)| *name != option);
        self.values.push((option, text.into()));
        self
    }
}
