//! Pictures in a terminal, where it can show them: the protocols of kitty and of iTerm2, which take a PNG as it is.
//!
//! Not a crate: those that exist decode the picture and encode it again for each protocol, with an image library and a terminal library in
//! their tree, and what is left of the work for a PNG is below. Terminals that know only sixel are given the path of a file.

use std::io::{self, IsTerminal, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// What is on the other side of standard output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// A file or a pipe.
    Paper,
    /// A terminal that shows words and nothing else.
    Words,
    /// A terminal with kitty's graphics protocol.
    Kitty,
    /// A terminal with iTerm2's inline images.
    Inline,
}

/// The columns that a picture takes.
const COLUMNS: u8 = 100;
/// A piece of a picture in kitty's protocol has at most this many characters.
const PIECE: usize = 4096;

impl Screen {
    /// What standard output leads to.
    pub fn of_stdout() -> Self {
        if !io::stdout().is_terminal() {
            return Self::Paper;
        }
        Self::of_terminal(&|name| std::env::var(name).ok())
    }

    /// What a terminal says of itself. A multiplexer between us and it would eat the picture: then there are only words.
    fn of_terminal(variable: &dyn Fn(&str) -> Option<String>) -> Self {
        let is = |name: &str, values: &[&str]| variable(name).is_some_and(|value| values.contains(&value.as_str()));
        if variable("TMUX").is_some() || variable("STY").is_some() {
            return Self::Words;
        }
        let kitty = variable("KITTY_WINDOW_ID").is_some()
            || is("TERM", &["xterm-kitty", "xterm-ghostty"])
            || is("TERM_PROGRAM", &["ghostty"]);
        if kitty {
            return Self::Kitty;
        }
        let inline =
            is("TERM_PROGRAM", &["iTerm.app", "WezTerm", "mintty", "vscode"]) || is("LC_TERMINAL", &["iTerm2"]);
        if inline { Self::Inline } else { Self::Words }
    }
}

/// Shows a PNG.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn show(out: &mut dyn Write, png: &[u8], screen: Screen) -> io::Result<()> {
    let encoded = STANDARD.encode(png);
    match screen {
        Screen::Kitty => kitty(out, &encoded)?,
        Screen::Inline => write!(
            out,
            "\x1b]1337;File=inline=1;size={};width={COLUMNS};preserveAspectRatio=1:{encoded}\x07",
            png.len()
        )?,
        Screen::Paper | Screen::Words => return Ok(()),
    }
    writeln!(out)
}

fn kitty(out: &mut dyn Write, encoded: &str) -> io::Result<()> {
    let pieces: Vec<&[u8]> = encoded.as_bytes().chunks(PIECE).collect();
    let last = pieces.len().saturating_sub(1);
    for (place, piece) in pieces.into_iter().enumerate() {
        let head = if place == 0 { format!("a=T,f=100,c={COLUMNS},") } else { String::new() };
        write!(out, "\x1b_G{head}m={};", u8::from(place < last))?;
        out.write_all(piece)?;
        write!(out, "\x1b\\")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Screen {
        Screen::of_terminal(&|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn terminals_are_known_by_what_they_say_of_themselves() {
        let rows: [(&[(&str, &str)], Screen); 7] = [
            (&[("TERM", "xterm-kitty")], Screen::Kitty),
            (&[("KITTY_WINDOW_ID", "1")], Screen::Kitty),
            (&[("TERM_PROGRAM", "WezTerm")], Screen::Inline),
            (&[("LC_TERMINAL", "iTerm2")], Screen::Inline),
            (&[("TERM", "xterm-256color")], Screen::Words),
            (&[("TERM", "xterm-kitty"), ("TMUX", "/tmp/tmux")], Screen::Words),
            (&[], Screen::Words),
        ];
        for (variables, expected) in rows {
            assert_eq!(of(variables), expected, "{variables:?}");
        }
    }

    #[test]
    fn kitty_gets_the_picture_in_pieces_that_add_up() {
        let png: Vec<u8> = (0..=255).cycle().take(10_000).collect();
        let mut out = Vec::new();
        show(&mut out, &png, Screen::Kitty).unwrap();
        let text = String::from_utf8(out).unwrap();
        let pieces: Vec<&str> =
            text.split("\x1b_G").skip(1).map(|piece| piece.split("\x1b\\").next().unwrap()).collect();
        assert!(pieces.iter().all(|piece| piece.split_once(';').unwrap().1.len() <= PIECE));
        let all: String = pieces.iter().map(|piece| piece.split_once(';').unwrap().1).collect();
        assert_eq!(STANDARD.decode(all).unwrap(), png);
        assert!(pieces[0].starts_with("a=T,f=100") && pieces.last().unwrap().starts_with("m=0"));
    }

    #[test]
    fn paper_gets_no_control_sequences() {
        let mut out = Vec::new();
        show(&mut out, b"png", Screen::Paper).unwrap();
        assert!(out.is_empty());
    }
}
