//! The moderators' commands at the console. The local operator does here all that can be done from Discord; whoever can start the program
//! beside its journal can do anything to it, so the name given with `--as` is taken as it is. Two people still have to agree.

pub(super) mod args;
mod beside;
mod desk;
mod edit;
mod import;
mod keep;
mod people;
mod review;

use std::future::Future;
use std::io::Write;
use std::path::PathBuf;

use clap::Subcommand;

use self::args::{EditTask, Import, PersonTask, ReviewArgs, SourceTask, SuggestionArgs, Who};
use self::desk::Desk;
use super::args::Global;
use super::exit::Exit;
use super::failure::Failure;
use crate::store::Fault;

pub(super) use beside::{attend, lay_over};
#[cfg(feature = "discord")]
pub(super) use {beside::attend_bot, desk::open};

/// What moderators do.
#[derive(Debug, Subcommand)]
pub(super) enum Task {
    /// Change the record: add, amend, retract, withdraw, restore an event; add a name; note a check.
    #[command(
        subcommand,
        after_help = "Examples:\n  demarche edit add Peru --kind talks --date 2026-11-20 --summary \"Talks were held, The Herald reported.\" \\\n    --url https://… --publisher \"The Herald\" --title \"Talks have begun\" --as anna --reason \"The Herald has it\"\n  demarche edit amend PE-3 --summary \"…\" --as anna --reason \"clearer\"\n  demarche edit withdraw PE-3 --as anna --reason \"the source denies it\"\n\nWhat changes a fact waits until somebody else has approved it: demarche review."
    )]
    Edit(EditTask),
    /// Add a source to an event, or correct one.
    #[command(
        subcommand,
        after_help = "Example:\n  demarche source add PE-3 --url https://… --publisher \"The Herald\" --title \"…\" --as anna --reason \"a second source\""
    )]
    Source(SourceTask),
    /// List what waits for a second person, look at it, and approve, reject or ask.
    #[command(
        after_help = "Examples:\n  demarche review\n  demarche review show 3\n  demarche review approve 3 --as ben\n  demarche review ask 3 \"Does the source name Peru?\" --as ben"
    )]
    Review(ReviewArgs),
    /// List the revisions, latest first.
    #[command(after_help = "Examples:\n  demarche history\n  demarche history peru")]
    History {
        /// Only those that concern this country.
        country: Option<String>,
    },
    /// Say what changed between two revisions; 0 is the edition.
    #[command(after_help = "Example:\n  demarche diff 0 12")]
    Diff {
        /// One revision.
        one: u64,
        /// The other.
        other: u64,
    },
    /// List countries by how long their record has not been compared with its sources.
    #[command(after_help = "Example:\n  demarche stale")]
    Stale,
    /// Undo a revision: proposes its inverse.
    #[command(after_help = "Example:\n  demarche undo 12 --as anna --reason \"the report was taken back\"")]
    Undo {
        /// The revision.
        revision: u64,
        #[command(flatten)]
        who: Who,
    },
    /// Compare a file with the record: every problem, then what would change; submit it for review with --submit.
    #[command(
        after_help = "Examples:\n  demarche export --format csv --output events.csv\n  demarche import events.csv\n  demarche import events.csv --submit --as anna --reason \"corrections of November\""
    )]
    Import(Import),
    /// List what readers suggest, make a suggestion, or decline one.
    #[command(
        after_help = "Examples:\n  demarche suggestions\n  demarche suggestions decline 4 --as anna --note \"The source says otherwise.\""
    )]
    Suggestions(SuggestionArgs),
    /// Show or delete what is stored about a person; stop somebody from suggesting.
    #[command(
        subcommand,
        after_help = "Examples:\n  demarche person show discord:80351110224678912\n  demarche person forget console:anna"
    )]
    Person(PersonTask),
    /// Walk the journal's chain of hashes; names the first revision that is not what was written.
    #[command(
        after_help = "Example:\n  demarche verify\n\nExit status: 0 if all is well, 1 if revisions no longer fit the edition, 11 if the journal is broken."
    )]
    Verify,
    /// Write the record with the journal in it as the files of an edition, for a commit.
    #[command(after_help = "Example:\n  demarche publish --to data && git diff data")]
    Publish {
        /// The folder to write; only the record's own files in it are touched [default: the folder that data names].
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// Write a whole copy of the journal to a new file, while everything goes on.
    #[command(after_help = "Example:\n  demarche backup /backups/demarche-2026-11-24.db")]
    Backup {
        /// The file to write; it must not exist.
        file: PathBuf,
    },
}

pub(super) fn run(task: Task, global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let config = super::configured(global)?;
    let folder = match &task {
        Task::Publish { to } => to.clone().or_else(|| config.data().map(std::path::Path::to_path_buf)),
        _ => None,
    };
    block_on(async {
        let mut desk = Desk::open(&config, global, out).await?;
        let ended = carry_out(task, folder, &mut desk).await;
        desk.editorial.store().let_go().await;
        ended
    })?
}

async fn carry_out(task: Task, folder: Option<PathBuf>, desk: &mut Desk<'_>) -> Result<Exit, Failure> {
    match task {
        Task::Edit(task) => edit::run(task, desk).await,
        Task::Source(task) => edit::sources(task, desk).await,
        Task::Review(review) => review::run(review.task, desk).await,
        Task::History { country } => review::history(desk, country.as_deref()).await,
        Task::Diff { one, other } => review::diff(desk, one, other).await,
        Task::Stale => review::stale(desk),
        Task::Undo { revision, who } => review::undo(desk, revision, &who).await,
        Task::Import(import) => import::run(&import, desk).await,
        Task::Suggestions(suggestions) => people::suggestions(suggestions.task, desk).await,
        Task::Person(task) => people::person(task, desk).await,
        Task::Verify => keep::verify(desk).await,
        Task::Publish { .. } => match folder {
            Some(folder) => keep::publish(desk, &folder).await,
            None => Err(Failure::Usage("name the folder to write with --to, such as --to data".to_owned())),
        },
        Task::Backup { file } => keep::back_up(desk, file).await,
    }
}

/// The command line is one thing after the other: one thread suffices.
pub(super) fn block_on<T>(task: impl Future<Output = T>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::io("the runtime", error))?;
    Ok(runtime.block_on(task))
}

#[expect(clippy::needless_pass_by_value, reason = "handed to map_err, which gives it away")]
fn failed(fault: Fault) -> Failure {
    Failure::Other(Exit::Journal, fault.to_string())
}
