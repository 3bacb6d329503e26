//! Demarche.

pub mod answer;
pub mod app;
pub mod command;
pub mod domain;
pub mod language;
pub mod question;
pub mod record;
