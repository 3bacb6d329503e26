//! Demarche answers one contested subject from a sourced record: which countries the United States has asked, since January 2025, to take
//! people whom it deports and who are not their citizens; who agreed, on what terms and for what money; who declined; who has arrived; what
//! courts said.
//!
//! # The way of one question
//!
//! ```text
//! "/status peru"   a mention   a button   a console line
//!         │  front end (console, discord): takes its platform's input apart into a Request
//!         ▼
//!       app        the one door: handle(Request, Asker) -> Answer
//!         │  command: a typed line or a platform's options -> Question, or a Trouble that says what is wrong
//!         │  names:   text -> a country, a choice, or nothing; never a guess
//!         ▼
//!      answer      Question + Snapshot -> Answer: pure and total, no input or output
//!         │
//!         ▼  front end: Answer -> text, markdown, JSON, or an embed with buttons
//! ```
//!
//! # The way of one change
//!
//! ```text
//! an edit ──► moderation: the whole next record, every check, what changes ──► a second person
//!                                                                                   │ editorial
//!                    every reader ◄── app: a new snapshot ◄── store: on the disk ◄───┘
//! ```
//!
//! # Invariants
//!
//! - **A fact without a source cannot be constructed.** [`domain::Event`] holds a non-empty list; a record that breaks a rule is not made.
//! - **Standings are derived, never stored.** What was known on a past day is the same derivation over fewer events.
//! - **The core does no input or output and cannot fail.** "Nothing on record" is an answer. Only the front ends and `cli` touch the world.
//! - **Nothing below `discord` knows Discord**: the crate builds and passes its tests without the `discord` feature.
//! - **Readers never wait.** They hold an `Arc` of an immutable [`record::Snapshot`]; a change makes a new one.
//! - **Nothing is shown that is not kept**: the snapshot is exchanged after the journal has acknowledged the revision.
//! - **Every word that a reader sees is a message of the catalogue**; markup, colour and escaping are the renderers'.
//!
//! The modules stand below in the order in which they may use each other: each uses only those above it. `tests/layering.rs` enforces it.

pub mod domain;

pub mod language;

pub mod names;

pub mod record;

pub mod question;

pub mod moderation;

pub mod store;

pub mod command;

pub mod answer;

pub mod picture;

pub mod app;

pub mod editorial;

pub mod config;

pub mod console;

pub mod export;

#[cfg(feature = "discord")]
pub mod discord;

pub mod cli;
