//! A command as a line of text.

use super::{Trouble, Typed};
use crate::question::Question;

/// Takes a line apart: `/status peru on:2025-06`, with or without the slash. `Ok(None)` if it does not begin with a command's name
/// and has no slash: then it is free text.
pub fn parse(line: &str) -> Result<Option<Typed>, Trouble> {
    let _ = line;
    unimplemented!()
}

/// Writes a question in its shortest form ("/list answer:agreed region:africa"); reading it gives the same question.
pub fn write(question: &Question) -> String {
    let _ = question;
    unimplemented!()
}
