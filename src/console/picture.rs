//! The picture beneath an answer, in a conversation: shown where the terminal can, else as the path of a file, where the person asked for one.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::PathBuf;

use super::safe::neutral;
use super::screen::{Screen, show};
use crate::answer::Illustration;
use crate::app::{App, Asker};
use crate::language::{Language, say};
use crate::picture::{Order, Shade};

/// Shows the picture, or says where it is. A picture that cannot be drawn or kept is left out: the words above it say the same.
///
/// # Errors
///
/// When `out` cannot be written to.
pub(super) fn beneath(
    out: &mut dyn Write,
    app: &App,
    asker: Asker,
    illustration: &Illustration,
    asked_for: bool,
) -> io::Result<()> {
    let screen = Screen::of_stdout();
    if screen == Screen::Paper || (screen == Screen::Words && !asked_for) {
        return Ok(());
    }
    let order = Order::new(illustration.picture, asker.locale, Shade::Dark);
    let Ok(png) = app.draw(order) else { return Ok(()) };
    if screen == Screen::Words {
        let path = kept(&png).map(|path| neutral(&path.display().to_string()));
        let line = path.map(|path| say!(Language::of(asker.locale), "console-picture", path = path));
        return line.map_or(Ok(()), |line| writeln!(out, "{line}"));
    }
    show(out, &png, screen)
}

/// Writes the picture into a new file of the folder for temporary files. Never into one that is there: somebody could have put it there.
fn kept(png: &[u8]) -> Option<PathBuf> {
    let folder = std::env::temp_dir();
    let process = std::process::id();
    (1..1000).find_map(|number| {
        let path = folder.join(format!("demarche-{process}-{number}.png"));
        let mut file = OpenOptions::new().write(true).create_new(true).open(&path).ok()?;
        file.write_all(png).ok().map(|()| path)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_gets_a_file_of_its_own() {
        let (one, other) = (kept(b"one").unwrap(), kept(b"other").unwrap());
        assert_ne!(one, other);
        assert_eq!(std::fs::read(&one).unwrap(), b"one");
        std::fs::remove_file(one).unwrap();
        std::fs::remove_file(other).unwrap();
    }
}
