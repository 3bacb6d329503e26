//! Why the Discord front end ended: what an operator, or systemd, can act on. The exit status is the command line's.

use std::fmt;

/// An end that nobody asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The address in the settings is none.
    BadAddress(String),
    /// Discord does not know the token.
    TokenRejected,
    /// Discord does not grant an intent that was asked for.
    IntentForbidden,
    /// The API gave no answer, several times in a row.
    Unreachable(String),
    /// So many sessions were begun that going on would make Discord reset the token.
    TooManySessions(u32),
    /// The gateway ended the connection for good.
    Gateway(String),
    /// The thread that gives the answers does nothing any more.
    Hangs,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadAddress(written) => {
                write!(f, "discord.api: `{written}` is not an address of the form http://host:port")
            }
            Self::TokenRejected => f.write_str(
                "Discord rejects the token. Copy it again from the developer portal (Bot, Reset Token) into DISCORD_TOKEN or the token file",
            ),
            Self::IntentForbidden => f.write_str(
                "Discord forbids an intent. This bot needs no privileged intent: check that the token belongs to a bot and not to another kind of application",
            ),
            Self::Unreachable(why) => write!(f, "Discord's API does not answer: {why}"),
            Self::TooManySessions(count) => write!(
                f,
                "{count} sessions were begun in a short time. Ended, because Discord resets the token of a bot that begins 1000 a day; look for another process with the same token"
            ),
            Self::Gateway(why) => write!(f, "Discord's gateway ended the connection for good: {why}"),
            Self::Hangs => f.write_str(
                "the bot did nothing for ten seconds: an answer does not end. Start it again; the log has the reference of every answer that was late",
            ),
        }
    }
}

impl std::error::Error for Trouble {}
