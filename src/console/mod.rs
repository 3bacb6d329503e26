//! The console: the same answers in a terminal, a file or a pipe. Nothing here knows what an answer means; it is only shown.
//!
//! Word before symbol before colour: whoever sees no colour or hears the text loses nothing. Texts from outside are neutralised here
//! (`safe`) and nowhere earlier: stored text stays as it was written.

mod complete;
mod history;
pub mod json;
pub mod markdown;
mod picture;
mod safe;
mod screen;
mod surface;
mod talk;
pub mod text;
mod wrap;

use crate::answer::{Answer, FollowUp};

pub use complete::complete;
pub use safe::{address, neutral, neutral_lines};
pub use screen::{Screen, show};
pub use surface::Surface;
pub use talk::{Ending, Heard, Talk, converse, listen};

/// What can be chosen by its number: the meanings first, then what may be asked next.
pub fn offers(answer: &Answer) -> impl Iterator<Item = &FollowUp> {
    answer.choices.iter().chain(&answer.follow_ups)
}
