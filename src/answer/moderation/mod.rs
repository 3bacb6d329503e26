//! What moderators are shown, made of moderation's values like every other answer: no markup, no platform, every word from the catalogue.
//!
//! These are functions and no questions: what they tell comes from the journal, which a front end has asked `editorial` for.

mod change;
mod community;
mod past;
mod review;
mod standing;

use std::collections::BTreeMap;

use super::draft::{Draft, Scene};
use super::{Answer, Fact, Reading, words};
use crate::domain::{CountryCode, PartialDate};
use crate::language::{Language, say};
use crate::moderation::{Account, Misfit, Pseudonym, Refused};

pub use community::suggestions;
pub use past::{comparison, conflicts, history, stale};
pub use review::{preview, proposal, queue, refused};

/// Who stands behind the journal's names.
pub type People = BTreeMap<Pseudonym, Account>;

/// An answer to moderators. `about` are the countries that it concerns.
fn draft(scene: Scene<'_>, about: Vec<CountryCode>) -> Draft<'_> {
    let reading = Reading { intent: "moderation".to_owned(), countries: about, ..Reading::default() };
    Draft::with_reading(scene, None, reading)
}

/// A statement under a label that rests on no event of the record as it is.
fn note(label: impl Into<String>, text: impl Into<String>) -> Fact {
    Fact { label: Some(label.into()), text: text.into(), ..Fact::default() }
}

/// A statement without a label.
fn remark(text: impl Into<String>) -> Fact {
    Fact { text: text.into(), ..Fact::default() }
}

fn who(language: &Language, people: &People, person: &Pseudonym) -> String {
    people.get(person).map_or_else(|| say!(language, "mod-nobody"), ToString::to_string)
}

fn day(date: time::Date) -> String {
    PartialDate::of_day(date).to_string()
}

/// Why an edit does not fit, in words.
pub fn misfit(language: &Language, misfit: &Misfit) -> String {
    match misfit {
        Misfit::EventMoved { id, fields } if fields.is_empty() => {
            say!(language, "misfit-event-moved", id = id.to_string())
        }
        Misfit::EventMoved { id, fields } => {
            let fields: Vec<String> = fields.iter().map(|field| words::word(language, "field", field)).collect();
            say!(language, "misfit-fields-moved", id = id.to_string(), fields = language.list(&fields))
        }
        Misfit::NoEvent { id } => say!(language, "misfit-no-event", id = id.to_string()),
        Misfit::NotTold { id } => say!(language, "misfit-not-told", id = id.to_string()),
        Misfit::NotWithdrawn { id } => say!(language, "misfit-not-withdrawn", id = id.to_string()),
        Misfit::NumberTaken { id } => say!(language, "misfit-number-taken", id = id.to_string()),
        Misfit::SourceMoved { id } => say!(language, "misfit-source-moved", id = id),
        Misfit::SourceTaken { id } => say!(language, "misfit-source-taken", id = id),
        Misfit::AliasMoved { name } => say!(language, "misfit-alias-moved", name = name),
        Misfit::NameMoved => say!(language, "misfit-name-moved"),
        Misfit::NoRecord { country } => {
            say!(language, "misfit-no-record", name = super::draft::called(language, *country))
        }
        Misfit::Future { day: date } => say!(language, "misfit-future", day = day(*date)),
        Misfit::Earlier { known } => say!(language, "misfit-earlier", known = day(*known)),
        Misfit::Nothing => say!(language, "misfit-nothing"),
        Misfit::NoConflict { revision } => say!(language, "misfit-no-conflict", revision = *revision),
    }
}

/// Everything that stands in the way of edits, a line each.
fn obstacles(language: &Language, refused: &Refused) -> Vec<Fact> {
    match refused {
        Refused::Misfit(found) => vec![remark(misfit(language, found))],
        Refused::Problems(problems) => {
            problems.iter().map(|problem| note(problem.rule.slug(), problem.message())).collect()
        }
    }
}

/// The countries of a list of changes, each once.
fn countries(changes: &[crate::moderation::Change]) -> Vec<CountryCode> {
    let mut found: Vec<CountryCode> = changes.iter().filter_map(crate::moderation::Change::country).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn finished(draft: Draft<'_>) -> Answer {
    draft.finish()
}
