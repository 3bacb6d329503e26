//! What a button carries: everything that is needed to answer when it is pressed, so that it works after a restart and weeks later.
//!
//! `v1:<view>:<question>:r<revision>:p<page>`, at most 100 characters. Nothing is remembered anywhere else. A scheme that changes becomes
//! `v2`, and `v1` goes on being read.

use super::limits::LABEL;
use crate::command;
use crate::question::Question;

/// What pressing does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Shows the answer, or another page of it, in the place of what is shown.
    Answer,
    /// Shows the sources of the answer in its place.
    Sources,
    /// Settles which of several meanings was meant, in the place of the choice.
    Pick,
    /// Asks something new; what is shown stays.
    Next,
    /// Shows a private answer to everybody in the channel.
    Share,
    /// Opens a form that asks which countries to put beside this one.
    Compare,
    /// Shows the words of a picture, or another page of them, in its place.
    Text,
}

impl View {
    const ALL: [(Self, &'static str); 7] = [
        (Self::Answer, "a"),
        (Self::Sources, "s"),
        (Self::Pick, "p"),
        (Self::Next, "n"),
        (Self::Share, "x"),
        (Self::Compare, "c"),
        (Self::Text, "t"),
    ];

    fn letter(self) -> &'static str {
        Self::ALL.iter().find(|(view, _)| *view == self).map_or("a", |(_, letter)| letter)
    }

    fn parse(letter: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == letter).map(|(view, _)| *view)
    }
}

/// The content of a custom id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// What pressing does.
    pub view: View,
    /// About which question.
    pub question: Question,
    /// The revision of the record when the button was made.
    pub revision: u64,
    /// Which page, from 0.
    pub page: u16,
}

impl Ticket {
    /// Writes it; `None` if it does not fit, and then there is no button.
    pub fn write(&self) -> Option<String> {
        let (code, revision, page) =
            (command::encode(&self.question), self.revision.to_string(), self.page.to_string());
        let id = ["v1:", self.view.letter(), ":", &code, ":r", &revision, ":p", &page].concat();
        (id.len() <= LABEL).then_some(id)
    }

    /// Reads it; `None` if it is none of ours.
    pub fn parse(id: &str) -> Option<Self> {
        let (view, rest) = id.strip_prefix("v1:")?.split_once(':')?;
        let (rest, page) = rest.rsplit_once(":p")?;
        let (code, revision) = rest.rsplit_once(":r")?;
        Some(Self {
            view: View::parse(view)?,
            question: command::decode(code)?,
            revision: revision.parse().ok()?,
            page: page.parse().ok()?,
        })
    }
}

/// The question that a message of ours answers: the one that its own buttons ask again. Nothing else keeps it.
pub fn asked<'i>(ids: impl Iterator<Item = &'i str>) -> Option<Question> {
    ids.filter_map(Ticket::parse)
        .find(|ticket| !matches!(ticket.view, View::Next | View::Pick))
        .map(|ticket| ticket.question)
}

/// The id of the menu: what was chosen is in its value, which is a ticket.
pub const MENU: &str = "v1:menu";

/// The id of a part that cannot be pressed; only has to differ from the others in its message.
pub fn inert(name: &str) -> String {
    format!("v1:inert:{name}")
}
