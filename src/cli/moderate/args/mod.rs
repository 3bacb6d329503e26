//! What a moderator can type on the command line.

mod others;

use clap::{Args, Subcommand, ValueEnum};

use crate::domain::{Confidence, Kind, SourceKind};

pub(crate) use others::{Import, PersonTask, ReviewArgs, ReviewTask, SuggestionArgs, SuggestionTask};

/// Who acts, why, and how.
#[derive(Debug, Clone, Args)]
pub(crate) struct Who {
    /// Your name, as the journal's readers know you.
    #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
    pub(crate) name: String,
    /// Why: what the history shows.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    /// Publish without a second person, for this reason; it stays marked for ever.
    #[arg(long, value_name = "WHY")]
    pub(crate) alone: Option<String>,
    /// The suggestion that this follows; it is accepted when the edit is published.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) suggestion: Option<u64>,
    /// Only show what would change.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// A change to the record.
#[derive(Debug, Subcommand)]
pub(crate) enum EditTask {
    /// Add an event, with a source on record or a new one.
    Add {
        /// Whose record it belongs to: any name, or a code.
        country: String,
        #[command(flatten)]
        fields: Box<Fields>,
        #[command(flatten)]
        source: NewSource,
        #[command(flatten)]
        who: Who,
    },
    /// Correct an event: what is not given stays as it is.
    Amend {
        /// The event, such as PE-3.
        event: String,
        #[command(flatten)]
        fields: Box<Fields>,
        /// Take these fields out.
        #[arg(long, value_name = "FIELD", value_delimiter = ',')]
        without: Vec<Removable>,
        #[command(flatten)]
        source: NewSource,
        #[command(flatten)]
        who: Who,
    },
    /// Take an event back for good; its id stays reserved.
    Retract {
        /// The event.
        event: String,
        #[command(flatten)]
        who: Who,
    },
    /// Hide an event at once, until it has been re-checked.
    Withdraw {
        /// The event.
        event: String,
        #[command(flatten)]
        who: Who,
    },
    /// Tell an event again that was withdrawn.
    Restore {
        /// The event.
        event: String,
        #[command(flatten)]
        who: Who,
    },
    /// Add a name that people use for a country.
    Alias {
        /// The name.
        alias: String,
        /// The country.
        country: String,
        #[command(flatten)]
        who: Who,
    },
    /// Note that you compared a country's record with its sources today.
    Check {
        /// The country.
        country: String,
        #[command(flatten)]
        who: Who,
    },
    /// Say up to which day the whole record was kept.
    KnownUpTo {
        /// The day.
        day: String,
        #[command(flatten)]
        who: Who,
    },
    /// Give up a revision that no longer fits the edition.
    SetAside {
        /// The revision.
        revision: u64,
        #[command(flatten)]
        who: Who,
    },
}

/// Fields that an event may lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Removable {
    /// The number of people.
    People,
    /// The amount of money.
    Money,
    /// The nationalities.
    Nationalities,
    /// The conditions.
    Conditions,
    /// What contests it.
    Contests,
}

/// The fields of an event.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Fields {
    /// What happened.
    #[arg(long, value_parser = word::<Kind>())]
    pub(crate) kind: Option<Kind>,
    /// When it happened: YYYY, YYYY-MM or YYYY-MM-DD.
    #[arg(long)]
    pub(crate) date: Option<String>,
    /// When it became public; for a new event the same as its date where nothing is said.
    #[arg(long, value_name = "DATE")]
    pub(crate) reported: Option<String>,
    /// One or two neutral sentences that stand alone and say who says so.
    #[arg(long, value_name = "TEXT")]
    pub(crate) summary: Option<String>,
    /// How many people: COUNT:QUALIFIER:SCOPE, such as 50:up_to:agreed_maximum.
    #[arg(long)]
    pub(crate) people: Option<String>,
    /// How much money: DOLLARS:QUALIFIER:STATE, such as 100000:about:promised.
    #[arg(long)]
    pub(crate) money: Option<String>,
    /// The nationalities of the people concerned.
    #[arg(long, value_name = "COUNTRY", value_delimiter = ',')]
    pub(crate) nationalities: Vec<String>,
    /// Terms of an arrangement.
    #[arg(long, value_name = "TEXT")]
    pub(crate) conditions: Option<String>,
    /// How well it is sourced.
    #[arg(long, value_parser = word::<Confidence>())]
    pub(crate) confidence: Option<Confidence>,
    /// Events that it contradicts; they are made to name it in turn.
    #[arg(long, value_name = "EVENT", value_delimiter = ',')]
    pub(crate) contests: Vec<String>,
    /// Sources on record that it rests on. When amending, +ID adds one and -ID takes one out.
    #[arg(long = "source", value_name = "ID", value_delimiter = ',', allow_hyphen_values = true)]
    pub(crate) sources: Vec<String>,
}

/// A source that is not on record yet.
#[derive(Debug, Clone, Args)]
pub(crate) struct NewSource {
    /// The address of a new source.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) url: Option<String>,
    /// Who published it.
    #[arg(long, value_name = "NAME", requires = "url")]
    pub(crate) publisher: Option<String>,
    /// Its headline.
    #[arg(long, value_name = "TEXT", requires = "url")]
    pub(crate) title: Option<String>,
    /// When it was published.
    #[arg(long, value_name = "DATE", requires = "url")]
    pub(crate) published: Option<String>,
    /// The language that it is written in: a BCP 47 tag.
    #[arg(
        id = "source_language",
        long = "source-language",
        value_name = "TAG",
        requires = "url",
        default_value = "en"
    )]
    pub(crate) language: String,
    /// What kind of publisher it is.
    #[arg(long = "source-kind", requires = "url", default_value = "press", value_parser = word::<SourceKind>())]
    pub(crate) source_kind: SourceKind,
    /// The outlet that reproduces it, where the address is not the publisher's own.
    #[arg(long, value_name = "NAME", requires = "url")]
    pub(crate) via: Option<String>,
    /// Its id; made of publisher, date and title where nothing is said.
    #[arg(long = "source-id", value_name = "ID", requires = "url")]
    pub(crate) source_id: Option<String>,
}

/// A change to the sources.
#[derive(Debug, Subcommand)]
pub(crate) enum SourceTask {
    /// Add a source to an event.
    Add {
        /// The event that rests on it.
        event: String,
        #[command(flatten)]
        source: NewSource,
        #[command(flatten)]
        who: Who,
    },
    /// Correct a source: what is not given stays as it is.
    Amend {
        /// The source's id.
        id: String,
        /// The address.
        #[arg(long, value_name = "ADDRESS")]
        url: Option<String>,
        /// Who published it.
        #[arg(long, value_name = "NAME")]
        publisher: Option<String>,
        /// Its headline.
        #[arg(long, value_name = "TEXT")]
        title: Option<String>,
        /// When it was published.
        #[arg(long, value_name = "DATE")]
        published: Option<String>,
        /// The language that it is written in.
        #[arg(id = "source_language", long = "source-language", value_name = "TAG")]
        language: Option<String>,
        /// What kind of publisher it is.
        #[arg(long = "source-kind", value_parser = word::<SourceKind>())]
        source_kind: Option<SourceKind>,
        /// The outlet that reproduces it.
        #[arg(long, value_name = "NAME")]
        via: Option<String>,
        #[command(flatten)]
        who: Who,
    },
}

/// A parser for one of the words of an enum, which then stand in the help.
fn word<T>() -> impl clap::builder::TypedValueParser<Value = T>
where
    T: std::str::FromStr<Err = crate::domain::UnknownSlug> + Words + Clone + Send + Sync + 'static,
{
    use clap::builder::TypedValueParser;
    clap::builder::PossibleValuesParser::new(T::words()).try_map(|text| text.parse::<T>())
}

/// Enums whose words can be listed.
trait Words {
    fn words() -> &'static [&'static str];
}

impl Words for Kind {
    fn words() -> &'static [&'static str] {
        Self::SLUGS
    }
}

impl Words for Confidence {
    fn words() -> &'static [&'static str] {
        Self::SLUGS
    }
}

impl Words for SourceKind {
    fn words() -> &'static [&'static str] {
        Self::SLUGS
    }
}
