//! Why a store failed, for the operator: what happened and what to do about it.

use std::fmt;
use std::path::PathBuf;

/// A failure of the store. Nothing was acknowledged.
#[derive(Debug)]
pub enum Fault {
    /// The file cannot be opened or created.
    Open {
        /// The file.
        file: PathBuf,
        /// Why.
        why: String,
    },
    /// The disk, or the database's own limit, is full.
    Full,
    /// Another program holds the file for too long.
    Locked,
    /// The file or its folder may not be written to.
    ReadOnly,
    /// The file is no database of this program, or is damaged.
    Damaged(String),
    /// A later version of the program has changed the database.
    Newer {
        /// The latest change that this version does not know.
        version: i64,
    },
    /// A stored value cannot be understood.
    Unreadable {
        /// Which.
        what: String,
        /// Why.
        why: String,
    },
    /// There is no such thing.
    Missing(String),
    /// A file that would have been overwritten.
    Exists(PathBuf),
    /// Anything else.
    Other(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open { file, why } => write!(f, "the database {} cannot be opened: {why}", file.display()),
            Self::Full => f.write_str(
                "the disk is full: nothing was kept, and nothing that was kept before is lost; make room and do it again",
            ),
            Self::Locked => f.write_str(
                "another program holds the database: nothing was kept; end it (a backup, an editor of databases) and do it again",
            ),
            Self::ReadOnly => f.write_str(
                "the database cannot be written to: nothing was kept; give the program write access to the file and to its folder",
            ),
            Self::Damaged(why) => write!(
                f,
                "the database is damaged, or is no database of this program ({why}): put it aside and restore the latest backup"
            ),
            Self::Newer { version } => write!(
                f,
                "a later version of the program has changed the database (migration {version}): start that version, or restore a backup from before"
            ),
            Self::Unreadable { what, why } => write!(f, "{what} in the database cannot be understood: {why}"),
            Self::Missing(what) => write!(f, "there is no {what}"),
            Self::Exists(file) => write!(f, "{} is there already and is not overwritten", file.display()),
            Self::Other(why) => write!(f, "the database: {why}"),
        }
    }
}

impl std::error::Error for Fault {}

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(database) => {
                let code = database.code().and_then(|code| code.parse::<u32>().ok());
                Self::of_code(code.unwrap_or_default(), database.message())
            }
            sqlx::Error::Io(io) if io.kind() == std::io::ErrorKind::StorageFull => Self::Full,
            sqlx::Error::PoolTimedOut => Self::Locked,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl Fault {
    /// SQLite's result codes; the lowest byte is the kind, the rest says more.
    fn of_code(code: u32, message: &str) -> Self {
        match code & 0xff {
            5 | 6 => Self::Locked,
            8 => Self::ReadOnly,
            11 | 26 => Self::Damaged(message.to_owned()),
            13 => Self::Full,
            _ => Self::Other(message.to_owned()),
        }
    }

    /// The same, said of a file that is being opened.
    pub(super) fn opening(self, file: &std::path::Path) -> Self {
        match self {
            Self::Other(why) => Self::Open { file: file.to_owned(), why },
            other => other,
        }
    }
}
