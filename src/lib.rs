//! Demarche.

pub mod domain;

pub mod language;

pub mod names;

pub mod record;

pub mod question;

pub mod command;

pub mod answer;

pub mod app;

#[cfg(feature = "discord")]
pub mod discord;
