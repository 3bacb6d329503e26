//! The exit status: what a script or a supervisor can tell apart.

/// Declares the statuses: one table for the program, `--help` and the documentation.
macro_rules! statuses {
    ($($variant:ident = $code:literal : $meaning:literal,)+) => {
        /// How the program ended.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Exit {
            $(#[doc = $meaning] $variant = $code),+
        }

        impl Exit {
            /// Every status, from 0 on.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// What it means.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning),+ }
            }

            /// The number.
            pub const fn code(self) -> u8 {
                self as u8
            }
        }

        /// The table as `--help` shows it.
        pub(super) const TABLE: &str = concat!("Exit status:\n" $(, "  ", $code, "  ", $meaning, "\n")+);
    };
}

statuses! {
    Done = 0: "done; a question was answered, also with \"not on record\"",
    No = 1: "asked back or declined; `check`: problems; moderators: refused",
    Usage = 2: "the command line cannot be understood",
    Config = 3: "the configuration has errors, all of which are listed",
    Token = 4: "no token for Discord, or Discord rejects it",
    Intent = 5: "Discord forbids an intent",
    Unreachable = 6: "Discord's API does not answer; a supervisor may try again",
    Sessions = 7: "too many sessions were begun; ended before Discord resets the token",
    Gateway = 8: "Discord's gateway ended the connection; a supervisor may try again",
    Record = 9: "the record has problems, all of which are listed; it is not served",
    Io = 10: "a file or a stream cannot be read or written",
    Journal = 11: "the journal cannot be opened or written, or is not what was written",
    Hangs = 12: "the bot in Discord did nothing for ten seconds; a supervisor may start it again",
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
