//! What the place that is written to can show: colour, links, how wide.

use std::io::{self, IsTerminal};

/// What may be written, and how wide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surface {
    /// The columns that a line may take; `None` where whoever reads breaks lines itself.
    pub width: Option<usize>,
    /// Whether colour and weight may be used. They repeat what words say and are never needed.
    pub colour: bool,
    /// Whether addresses may hide behind the text of a link (OSC 8).
    pub links: bool,
    /// Whether symbols and flags are left out: for terminals and screen readers that do badly with them. The word is always there.
    pub plain: bool,
}

/// Lines longer than this are hard to read however wide the window is.
const WIDEST: usize = 100;
/// Below this, wrapping makes a ladder of single words.
const NARROWEST: usize = 20;

impl Surface {
    /// A file or a pipe: words and symbols, lines unbroken.
    pub const PAPER: Self = Self { width: None, colour: false, links: false, plain: false };

    /// What standard output can show. `NO_COLOR`, `CLICOLOR`, `CLICOLOR_FORCE`, `FORCE_HYPERLINK` and `TERM=dumb` are honoured.
    pub fn of_stdout(plain: bool) -> Self {
        let stdout = io::stdout();
        let terminal = stdout.is_terminal();
        let plain = plain || (terminal && std::env::var("TERM").is_ok_and(|term| term == "dumb"));
        if plain {
            return Self { plain, ..Self::PAPER };
        }
        Self {
            width: terminal.then(columns),
            colour: anstream::AutoStream::choice(&stdout) != anstream::ColorChoice::Never,
            links: supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
            plain,
        }
    }
}

fn columns() -> usize {
    let (width, _) = terminal_size::terminal_size().unwrap_or((terminal_size::Width(80), terminal_size::Height(24)));
    usize::from(width.0).clamp(NARROWEST, WIDEST)
}
