//! What the console's renderers make of answers: of hand-made extremes, of every real one, and of random ones.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::format_push_string,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

mod extremes;
mod languages;
mod real;
mod scene;
mod snapshots;
mod tab;
