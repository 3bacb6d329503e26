//! The Discord front end: turns interactions and messages into requests and answers into messages. It decides nothing about the record.
//!
//! Architecture invariants:
//! - Nothing is remembered between two events but which were answered, who asked too often, and answers that were just given: a button
//!   carries all that it needs.
//! - Everything that is sent is made in [`render`] or is a notice in our own words, within Discord's limits and unable to mention anyone.
//! - A message that does not address the bot is not read; of one that does, nothing is stored or logged.
//! - No answer waits for a disk or for a network other than Discord's.
//! - Nothing outside this folder knows Discord.
//!
//! The way of an interaction: `handler` (once, guarded, in time) → `asked`, `press` (what is asked, who may see it) → [`Door`] (the app)
//! → `reply`, [`render`] (the message) → `send` (errors told apart).

mod apology;
mod asked;
mod caller;
mod claim;
pub mod commands;
mod desk;
mod download;
pub mod escape;
mod form;
mod handler;
mod later;
pub mod limits;
mod pace;
pub mod payload;
mod press;
mod recent;
mod register;
pub mod render;
mod reply;
mod seen;
mod send;
mod sessions;
mod settings;
mod shown;
mod start;
mod stop;
pub mod ticket;
mod trouble;
mod waiting;
mod watch;

use std::sync::Arc;

use crate::answer::Answer;
use crate::app::{App, Asker, Request, Stamp, Suggestion};
use crate::picture::{Order, Undrawable};
use crate::question::Command;

pub use settings::{Home, Rate, Settings, Token};
pub use start::run;
pub use stop::signals;
pub use trouble::Trouble;

/// What this front end needs of the app. A trait so that a test can put a slow or a broken one in its place.
pub trait Door: Send + Sync + 'static {
    /// See [`App::handle`].
    fn handle(&self, request: &Request, asker: Asker) -> Answer;
    /// See [`App::stamp`]; `None` if answers may differ from one time to the next.
    fn stamp(&self) -> Option<Stamp> {
        None
    }
    /// See [`App::complete`].
    fn complete(&self, command: Command, option: &str, typed: &str, asker: Asker) -> Vec<Suggestion>;
    /// See [`App::drawn`].
    fn drawn(&self, order: Order) -> Option<Arc<[u8]>>;
    /// See [`App::draw`].
    ///
    /// # Errors
    ///
    /// When it cannot be drawn.
    fn draw(&self, order: Order) -> Result<Arc<[u8]>, Undrawable>;
}

impl Door for App {
    fn handle(&self, request: &Request, asker: Asker) -> Answer {
        Self::handle(self, request, asker)
    }

    fn stamp(&self) -> Option<Stamp> {
        Some(Self::stamp(self))
    }

    fn complete(&self, command: Command, option: &str, typed: &str, asker: Asker) -> Vec<Suggestion> {
        Self::complete(self, command, option, typed, asker)
    }

    fn drawn(&self, order: Order) -> Option<Arc<[u8]>> {
        Self::drawn(self, order)
    }

    fn draw(&self, order: Order) -> Result<Arc<[u8]>, Undrawable> {
        Self::draw(self, order)
    }
}
