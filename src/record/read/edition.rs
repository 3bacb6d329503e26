//! Reads `edition.json`.

use jsonc_parser::ast::Object;
use jsonc_parser::common::Ranged;

use super::desk::{Desk, optional};
use crate::domain::PartialDate;
use crate::record::{Edition, Folded, Rule};

/// The fields in their canonical order.
pub(in crate::record) const FIELDS: &[&str] = &["edition", "known_up_to", "checked", "revision", "journal"];

pub(super) fn read(desk: &mut Desk<'_>) -> Option<Edition> {
    let tree = desk.page.parse().map_err(|problem| desk.report(problem)).ok()?;
    let object = desk.object(&tree, FIELDS)?;
    let name = desk.required(object, "edition").and_then(|value| {
        let literal = desk.string(value)?;
        let month =
            literal.value.parse::<PartialDate>().ok().filter(|date| date.month().is_some() && date.day().is_none());
        if month.is_none() {
            let problem = desk.problem(value.start(), Rule::EditionName).found(&*literal.value);
            desk.report(problem);
        }
        Some(literal.value.clone().into_owned())
    });
    let known_up_to = desk.required(object, "known_up_to").and_then(|value| desk.day(value));
    let checked = optional(object, "checked").and_then(|value| desk.day(value));
    let folded = folded(desk, object);
    Some(Edition { name: name?, known_up_to: known_up_to?, checked, folded })
}

/// Number and hash belong together.
fn folded<'t>(desk: &mut Desk<'t>, object: &Object<'t>) -> Option<Folded> {
    let (revision, journal) = (optional(object, "revision"), optional(object, "journal"));
    if revision.is_none() && journal.is_none() {
        return None;
    }
    let revision = desk.required(object, "revision").and_then(|value| desk.count(value, MOST_REVISIONS));
    let hash = desk.required(object, "journal").and_then(|value| {
        let literal = desk.string(value)?;
        let sound = literal.value.len() == 64 && literal.value.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !sound {
            let problem = desk.problem(value.start(), Rule::JournalHash).found(&*literal.value);
            desk.report(problem);
        }
        Some(literal.value.clone().into_owned())
    });
    Some(Folded { revision: revision?, hash: hash? })
}

/// What JSON readers everywhere count exactly.
const MOST_REVISIONS: u64 = (1 << 53) - 1;
