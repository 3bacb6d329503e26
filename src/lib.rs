//! Demarche.

pub mod domain;
pub mod language;
pub mod names;
