//! Reviews, suggestions, people and imports on the command line.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// A review.
#[derive(Debug, Args)]
pub(crate) struct ReviewArgs {
    /// What to do; without it, what waits is listed.
    #[command(subcommand)]
    pub(crate) task: Option<ReviewTask>,
}

/// What to do with a proposal.
#[derive(Debug, Subcommand)]
pub(crate) enum ReviewTask {
    /// Show what it would change now, and what was said about it.
    Show {
        /// Its number.
        proposal: u64,
    },
    /// Publish it.
    Approve {
        /// Its number.
        proposal: u64,
        /// Your name; not the author's.
        #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
        name: String,
        /// The revision at which you looked at it: if the record has moved since, you are shown how it looks now.
        #[arg(long, value_name = "REVISION")]
        seen: Option<u64>,
    },
    /// Publish it without a second person.
    Alone {
        /// Its number.
        proposal: u64,
        /// Your name.
        #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
        name: String,
        /// Why nobody else can be asked; it stays marked for ever.
        #[arg(long, value_name = "WHY")]
        reason: String,
    },
    /// Say no.
    Reject {
        /// Its number.
        proposal: u64,
        /// Your name.
        #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
        name: String,
        /// Why.
        #[arg(long, value_name = "WHY")]
        reason: String,
    },
    /// Ask its author something, or answer as its author.
    Ask {
        /// Its number.
        proposal: u64,
        /// What.
        text: String,
        /// Your name.
        #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
        name: String,
    },
    /// Take your own proposal back.
    TakeBack {
        /// Its number.
        proposal: u64,
        /// Your name.
        #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
        name: String,
    },
}

/// The suggestions of readers.
#[derive(Debug, Args)]
pub(crate) struct SuggestionArgs {
    /// What to do; without it, what waits is listed.
    #[command(subcommand)]
    pub(crate) task: Option<SuggestionTask>,
}

/// What to do with a suggestion.
#[derive(Debug, Subcommand)]
pub(crate) enum SuggestionTask {
    /// Make one.
    Make {
        /// What is missing or wrong.
        text: String,
        /// Your name.
        #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
        name: String,
        /// Which country it is about.
        #[arg(long)]
        country: Option<String>,
        /// The address of a source.
        #[arg(long, value_name = "ADDRESS")]
        source: Option<String>,
    },
    /// End one without a proposal.
    Decline {
        /// Its number.
        suggestion: u64,
        /// Your name.
        #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
        name: String,
        /// What whoever made it is told.
        #[arg(long, value_name = "TEXT")]
        note: String,
    },
}

/// What is stored about a person.
#[derive(Debug, Subcommand)]
pub(crate) enum PersonTask {
    /// Print everything that is stored about an account, as JSON.
    Show {
        /// The account: discord:ID or console:NAME.
        account: String,
    },
    /// Delete it; what the account did stays in the journal under a name that leads nowhere.
    Forget {
        /// The account.
        account: String,
    },
    /// Stop an account from making suggestions.
    Mute {
        /// The account.
        account: String,
        /// Your name.
        #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
        name: String,
        /// Why; the person is told.
        #[arg(long, value_name = "WHY")]
        reason: String,
    },
    /// Let an account make suggestions again.
    Unmute {
        /// The account.
        account: String,
        /// Your name.
        #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
        name: String,
    },
}

/// An import.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// A file that `demarche export` wrote as JSON or CSV, changed by hand.
    pub(crate) file: PathBuf,
    /// Submit it for review; without this nothing is kept and you see what would change.
    #[arg(long, requires = "name", requires = "reason")]
    pub(crate) submit: bool,
    /// Your name.
    #[arg(long = "as", value_name = "NAME", env = "DEMARCHE_AS")]
    pub(crate) name: Option<String>,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
}
