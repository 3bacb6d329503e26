//! Demarche.

pub mod domain;
pub mod language;
