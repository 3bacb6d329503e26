//! Reads `edition.json`.

use jsonc_parser::common::Ranged;

use super::desk::Desk;
use crate::domain::PartialDate;
use crate::record::{Edition, Rule};

/// The fields in their canonical order.
pub(in crate::record) const FIELDS: &[&str] = &["edition", "known_up_to"];

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
    let known_up_to = desk.required(object, "known_up_to").and_then(|value| {
        let date = desk.date(value, "YYYY-MM-DD")?;
        if date.day().is_none() {
            let problem = desk.problem(value.start(), Rule::DateFormat).found(date.to_string()).expected("YYYY-MM-DD");
            desk.report(problem);
        }
        date.day()
    });
    Some(Edition { name: name?, known_up_to: known_up_to? })
}
