//! Moderation on real SQLite files: from a proposal to a revision in front of readers, and everything that can go wrong on the way.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

mod community;
mod edits;
mod flow;
mod journal;
mod scene;
mod storm;
mod trouble;
mod watching;
mod words;
