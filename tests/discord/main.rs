//! Conversations with the bot over a fake Discord: real sockets, real serenity, and for what concerns the process the real binary.
//!
//! Every payload that the bot sends passes `validate`; whatever that finds, and every request to a route that Discord's bots have no use
//! for, fails the test in which it happened.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::pedantic,
    clippy::redundant_closure,
    clippy::drop_non_drop,
    dropping_copy_types,
    unreachable_pub,
    missing_docs,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

mod bot;
mod commands;
mod connection;
mod desk;
mod extremes;
mod fake;
mod free;
mod person;
mod pictures;
mod process;
mod talk;
mod trouble;
mod validate;

use fake::Fake;

/// A fake Discord that must have nothing to complain about at the end.
pub struct Discord(Fake);

impl Discord {
    pub async fn start() -> Self {
        Self(Fake::start(validate::check).await)
    }
}

impl std::ops::Deref for Discord {
    type Target = Fake;
    fn deref(&self) -> &Fake {
        &self.0
    }
}

impl Drop for Discord {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert_eq!(self.0.problems(), Vec::<String>::new());
        }
    }
}
