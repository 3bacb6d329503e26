//! The commands that change something, described once: registration, completion and reading derive from this table. Those of the home server
//! are registered there and nowhere else.

use serenity::model::application::{CommandDataOption, CommandDataOptionValue, CommandInteraction};

use crate::discord::commands::{Definition, OptionDefinition, described, named_choice};
use crate::discord::payload::Choice;
use crate::domain::Kind;
use crate::export::Format;
use crate::language::Language;

/// What an option takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// A country in any spelling; completed.
    Country,
    /// A kind of event, from a list.
    Kind,
    /// A date, as precise as it is known; completed.
    Date,
    /// An event on record; completed.
    Event,
    /// A source on record; completed. Where a new one may be named, its address.
    Source,
    /// A whole number.
    Number,
    /// Words.
    Text,
    /// A file.
    File,
    /// A person.
    Person,
    /// How a file is written.
    Format,
}

/// An option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) name: &'static str,
    pub(super) takes: Takes,
    required: bool,
    message: &'static str,
}

/// What is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Add,
    Amend,
    Retract,
    Alias,
    Kept,
    AddSource,
    AmendSource,
    Withdraw,
    Restore,
    Undo,
    History,
    Diff,
    Review,
    Stale,
    Suggestions,
    Conflicts,
    Import,
    Mute,
    Unmute,
    Mutes,
    Suggest,
    Export,
    PrivacyShow,
    PrivacyExport,
    PrivacyDelete,
}

/// A command, or one of several under a common name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) order: Order,
    name: &'static str,
    under: Option<&'static str>,
    message: &'static str,
    pub(super) parts: &'static [Part],
    /// Only in the home server, and only for moderators.
    pub(super) home: bool,
}

const fn needed(name: &'static str, takes: Takes, message: &'static str) -> Part {
    Part { name, takes, required: true, message }
}

const fn optional(name: &'static str, takes: Takes, message: &'static str) -> Part {
    Part { name, takes, required: false, message }
}

const fn home(
    order: Order,
    under: Option<&'static str>,
    name: &'static str,
    message: &'static str,
    parts: &'static [Part],
) -> Entry {
    Entry { order, name, under, message, parts, home: true }
}

const fn everywhere(
    order: Order,
    under: Option<&'static str>,
    name: &'static str,
    message: &'static str,
    parts: &'static [Part],
) -> Entry {
    Entry { home: false, ..home(order, under, name, message, parts) }
}

const COUNTRY: Part = needed("country", Takes::Country, "desk-option-country");
const EVENT: Part = needed("event", Takes::Event, "desk-option-event");
const REASON: Part = needed("reason", Takes::Text, "desk-option-reason");
const SUGGESTION: Part = optional("suggestion", Takes::Number, "desk-option-suggestion");

/// Every command of this table. Those under a common name stand together.
pub(super) const ENTRIES: &[Entry] = &[
    home(
        Order::Add,
        Some("edit"),
        "add",
        "desk-command-edit-add",
        &[
            COUNTRY,
            needed("kind", Takes::Kind, "desk-option-kind"),
            needed("date", Takes::Date, "desk-option-date"),
            optional("source", Takes::Source, "desk-option-source"),
            SUGGESTION,
        ],
    ),
    home(Order::Amend, Some("edit"), "amend", "desk-command-edit-amend", &[EVENT, SUGGESTION]),
    home(Order::Retract, Some("edit"), "retract", "desk-command-edit-retract", &[EVENT, SUGGESTION]),
    home(Order::Alias, Some("edit"), "alias", "desk-command-edit-alias", &[COUNTRY, SUGGESTION]),
    home(
        Order::Kept,
        Some("edit"),
        "kept",
        "desk-command-edit-kept",
        &[needed("day", Takes::Date, "desk-option-day"), REASON],
    ),
    home(
        Order::AddSource,
        Some("source"),
        "add",
        "desk-command-source-add",
        &[EVENT, optional("source", Takes::Source, "desk-option-source"), SUGGESTION],
    ),
    home(
        Order::AmendSource,
        Some("source"),
        "amend",
        "desk-command-source-amend",
        &[needed("source", Takes::Source, "desk-option-source-known")],
    ),
    home(Order::Withdraw, None, "withdraw", "desk-command-withdraw", &[EVENT, REASON]),
    home(Order::Restore, None, "restore", "desk-command-restore", &[EVENT, REASON]),
    home(
        Order::Undo,
        None,
        "undo",
        "desk-command-undo",
        &[needed("revision", Takes::Number, "desk-option-revision"), REASON],
    ),
    home(
        Order::History,
        None,
        "history",
        "desk-command-history",
        &[optional("country", Takes::Country, "desk-option-country")],
    ),
    home(
        Order::Diff,
        None,
        "diff",
        "desk-command-diff",
        &[
            needed("first", Takes::Number, "desk-option-revision"),
            needed("second", Takes::Number, "desk-option-revision"),
        ],
    ),
    home(Order::Review, None, "review", "desk-command-review", &[]),
    home(Order::Stale, None, "stale", "desk-command-stale", &[]),
    home(Order::Suggestions, None, "suggestions", "desk-command-suggestions", &[]),
    home(Order::Conflicts, None, "conflicts", "desk-command-conflicts", &[]),
    home(
        Order::Import,
        None,
        "import",
        "desk-command-import",
        &[needed("file", Takes::File, "desk-option-file"), REASON],
    ),
    home(
        Order::Mute,
        None,
        "mute",
        "desk-command-mute",
        &[needed("person", Takes::Person, "desk-option-person"), REASON],
    ),
    home(
        Order::Unmute,
        None,
        "unmute",
        "desk-command-unmute",
        &[needed("person", Takes::Person, "desk-option-person")],
    ),
    home(Order::Mutes, None, "mutes", "desk-command-mutes", &[]),
    everywhere(
        Order::Suggest,
        None,
        "suggest",
        "desk-command-suggest",
        &[
            optional("country", Takes::Country, "desk-option-country"),
            optional("event", Takes::Event, "desk-option-event"),
        ],
    ),
    everywhere(
        Order::Export,
        None,
        "export",
        "desk-command-export",
        &[needed("format", Takes::Format, "desk-option-format")],
    ),
    everywhere(Order::PrivacyShow, Some("privacy"), "show", "desk-command-privacy-show", &[]),
    everywhere(Order::PrivacyExport, Some("privacy"), "export", "desk-command-privacy-export", &[]),
    everywhere(Order::PrivacyDelete, Some("privacy"), "delete", "desk-command-privacy-delete", &[]),
];

/// What stands over several commands.
const COMMON: [(&str, &str); 3] =
    [("edit", "desk-command-edit"), ("source", "desk-command-source"), ("privacy", "desk-command-privacy")];

/// A command as it was called.
pub(super) struct Called<'c> {
    pub(super) entry: &'static Entry,
    options: &'c [CommandDataOption],
}

impl<'c> Called<'c> {
    /// `None` if the command is none of these.
    pub(super) fn of(command: &'c CommandInteraction) -> Option<Self> {
        let options = command.data.options.as_slice();
        let sub = options.first().and_then(|option| match &option.value {
            CommandDataOptionValue::SubCommand(options) => Some((option.name.as_str(), options.as_slice())),
            _ => None,
        });
        let (under, name, options) = match sub {
            Some((name, options)) => (Some(command.data.name.as_str()), name, options),
            None => (None, command.data.name.as_str(), options),
        };
        let entry = ENTRIES.iter().find(|entry| entry.under == under && entry.name == name)?;
        Some(Self { entry, options })
    }

    fn value(&self, name: &str) -> Option<&'c CommandDataOptionValue> {
        self.options.iter().find(|option| option.name == name).map(|option| &option.value)
    }

    /// The text of an option; empty where nothing was typed.
    pub(super) fn text(&self, name: &str) -> &'c str {
        match self.value(name) {
            Some(CommandDataOptionValue::String(text)) => text.trim(),
            _ => "",
        }
    }

    /// A number, if one was given and it can be one.
    pub(super) fn number(&self, name: &str) -> Option<u64> {
        match self.value(name)? {
            CommandDataOptionValue::Integer(number) => u64::try_from(*number).ok(),
            _ => None,
        }
    }

    /// A person.
    pub(super) fn person(&self, name: &str) -> Option<u64> {
        if let CommandDataOptionValue::User(id) = self.value(name)? { Some(id.get()) } else { None }
    }

    /// The id of a file.
    pub(super) fn file(&self, name: &str) -> Option<u64> {
        if let CommandDataOptionValue::Attachment(id) = self.value(name)? { Some(id.get()) } else { None }
    }

    /// The option that is being typed, and its text so far.
    pub(super) fn typing(&self) -> Option<(Part, &'c str)> {
        let typed = self.options.iter().find_map(|option| match &option.value {
            CommandDataOptionValue::Autocomplete { value, .. } => Some((option.name.as_str(), value.as_str())),
            _ => None,
        });
        let (name, text) = typed?;
        self.entry.parts.iter().find(|part| part.name == name).map(|part| (*part, text))
    }
}

/// The definitions for Discord in one language: of the home server, or of everywhere.
pub(in crate::discord) fn definitions(at_home: bool, language: &Language) -> Vec<Definition> {
    let entries = || ENTRIES.iter().filter(|entry| entry.home == at_home);
    let words = |message: &str| described(message, language);
    let parts = |entry: &Entry| entry.parts.iter().map(|part| option(part, language)).collect();
    let plain = entries()
        .filter(|entry| entry.under.is_none())
        .map(|entry| Definition::command(entry.name, words(entry.message), parts(entry), !at_home));
    let common = COMMON.iter().filter_map(|(name, message)| {
        let under = entries().filter(|entry| entry.under == Some(name));
        let subs: Vec<OptionDefinition> =
            under.map(|entry| OptionDefinition::under(entry.name, words(entry.message), parts(entry))).collect();
        (!subs.is_empty()).then(|| Definition::command(name, words(message), subs, !at_home))
    });
    plain.chain(common).collect()
}

fn option(part: &Part, language: &Language) -> OptionDefinition {
    const TEXT: u8 = 3;
    const NUMBER: u8 = 4;
    const PERSON: u8 = 6;
    const FILE: u8 = 11;
    let (kind, completed) = match part.takes {
        Takes::Country | Takes::Date | Takes::Event | Takes::Source => (TEXT, true),
        Takes::Kind | Takes::Text | Takes::Format => (TEXT, false),
        Takes::Number => (NUMBER, false),
        Takes::Person => (PERSON, false),
        Takes::File => (FILE, false),
    };
    let option = OptionDefinition::plain(kind, part.name, described(part.message, language), part.required);
    match part.takes {
        Takes::Kind => option.with_choices(kinds(language)),
        Takes::Format => option.with_choices(formats(language)),
        _ if completed => option.completed(),
        _ => option,
    }
}

fn kinds(language: &Language) -> Vec<Choice> {
    let message = |kind: &Kind| format!("kind-{}", kind.slug().replace('_', "-"));
    Kind::ALL.iter().map(|kind| named_choice(&message(kind), kind.slug(), language)).collect()
}

fn formats(language: &Language) -> Vec<Choice> {
    let named = |format: &Format| match format {
        Format::Json => "desk-format-json",
        Format::Csv => "desk-format-csv",
        Format::Markdown => "desk-format-markdown",
    };
    Format::ALL.iter().map(|format| named_choice(named(format), format.slug(), language)).collect()
}
