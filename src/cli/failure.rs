//! Why the program ends before it has done what was asked: a message for the operator, and the status.

use std::io;

use super::exit::Exit;
use crate::config::{Fault, Faults};
use crate::record::Problems;

/// An end that nobody asked for.
#[derive(Debug)]
pub(super) enum Failure {
    /// The command line asks for something that does not fit together.
    Usage(String),
    /// The configuration has faults.
    Config(Faults),
    /// The record has problems.
    Record {
        /// Where it was read; `None` for the embedded edition.
        folder: Option<String>,
        /// All of them.
        problems: Problems,
    },
    /// Something cannot be read or written.
    Io {
        /// What.
        what: String,
        /// Why.
        error: io::Error,
    },
    /// Whoever read the output does so no longer. Not a failure to complain about: `demarche … | head` ends this way.
    Hung,
    /// The Discord front end ended.
    #[cfg(feature = "discord")]
    Discord(crate::discord::Trouble),
    /// An end with a message of its own.
    Other(Exit, String),
}

impl Failure {
    /// Something that could not be read or written; a reader that has gone is no fault.
    pub(super) fn io(what: &str, error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Hung;
        }
        Self::Io { what: what.to_owned(), error }
    }

    /// The status to end with.
    pub(super) const fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) => Exit::Usage,
            Self::Config(_) => Exit::Config,
            Self::Record { .. } => Exit::Record,
            Self::Io { .. } => Exit::Io,
            Self::Hung => Exit::Done,
            #[cfg(feature = "discord")]
            Self::Discord(trouble) => discord_exit(trouble),
            Self::Other(exit, _) => *exit,
        }
    }

    /// What the operator is told; `None` where there is nothing to tell.
    pub(super) fn message(&self) -> Option<String> {
        Some(match self {
            Self::Usage(message) | Self::Other(_, message) => message.clone(),
            Self::Config(faults) => {
                format!("{faults}\nThe configuration has {}; nothing was started.", counted(faults.0.len(), "error"))
            }
            Self::Record { folder, problems } => {
                let place = folder.as_ref().map_or_else(|| "the embedded edition".to_owned(), Clone::clone);
                format!(
                    "{problems}\nThe record in {place} has {}; it is not served.",
                    counted(problems.len(), "problem")
                )
            }
            Self::Io { what, error } => format!("{what}: {error}"),
            #[cfg(feature = "discord")]
            Self::Discord(trouble) => trouble.to_string(),
            Self::Hung => return None,
        })
    }
}

/// The status that tells an operator, or a supervisor, what to do about it.
#[cfg(feature = "discord")]
const fn discord_exit(trouble: &crate::discord::Trouble) -> Exit {
    use crate::discord::Trouble;
    match trouble {
        Trouble::BadAddress(_) => Exit::Config,
        Trouble::TokenRejected => Exit::Token,
        Trouble::IntentForbidden => Exit::Intent,
        Trouble::Unreachable(_) => Exit::Unreachable,
        Trouble::TooManySessions(_) => Exit::Sessions,
        Trouble::Gateway(_) => Exit::Gateway,
        Trouble::Hangs => Exit::Hangs,
    }
}

/// "1 problem", "2 problems".
pub(super) fn counted(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

impl From<Faults> for Failure {
    fn from(faults: Faults) -> Self {
        Self::Config(faults)
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Config(Faults(vec![fault]))
    }
}
