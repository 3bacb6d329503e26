//! Reads `aliases.json`: names for countries that moderators added.

use std::collections::BTreeMap;

use jsonc_parser::common::Ranged;

use super::desk::Desk;
use crate::domain::CountryCode;
use crate::names::{How, Names, Resolution, is_learned};
use crate::record::{Alias, Rule, text};

/// The fields in their canonical order.
pub(in crate::record) const FIELDS: &[&str] = &["country", "reason"];

const LONGEST_NAME: usize = 100;
const LONGEST_REASON: usize = 300;

pub(super) fn read(desk: &mut Desk<'_>) -> Option<BTreeMap<String, Alias>> {
    let tree = desk.page.parse().map_err(|problem| desk.report(problem)).ok()?;
    let object = desk.any_object(&tree)?;
    if object.properties.is_empty() {
        let problem = desk.problem(tree.start(), Rule::ListEmpty);
        desk.report(problem);
    }
    let mut aliases = BTreeMap::new();
    for property in &object.properties {
        let name = property.name.as_str();
        sound(desk, name, property.start());
        let Some(fields) = desk.object(&property.value, FIELDS) else { continue };
        let country = desk.required(fields, "country").and_then(|value| desk.country(value));
        let reason = desk.required(fields, "reason");
        let reason = reason.and_then(|value| desk.prose(value, LONGEST_REASON, Rule::ReasonLong));
        let (Some(country), Some(reason)) = (country, reason) else { continue };
        if let Some(other) = otherwise_known(name, country) {
            let problem = desk.problem(property.start(), Rule::AliasUnclear).found(name).expected(other);
            desk.report(problem);
        }
        aliases.insert(name.to_owned(), Alias { country, reason });
    }
    Some(aliases)
}

/// A name is a text like every other, though it stands where fields do.
fn sound(desk: &mut Desk<'_>, name: &str, at: usize) {
    for flaw in text::flaws(name) {
        let problem = desk.problem(at, flaw.rule).found(flaw.found);
        desk.report(problem);
    }
    let length = name.chars().count();
    if length > LONGEST_NAME {
        let problem = desk.problem(at, Rule::TextLong).found(length.to_string()).expected(LONGEST_NAME.to_string());
        desk.report(problem);
    }
}

/// What the name means already, if that is another country or a choice. That it is like another name does not matter: an exact name
/// goes before a likeness.
fn otherwise_known(name: &str, country: CountryCode) -> Option<String> {
    // What is known only because moderators added it is decided by this list alone.
    if is_learned(name) {
        return None;
    }
    match Names::embedded().resolve(name) {
        Resolution::Certain { country: other, how, .. } if other != country => {
            (!matches!(how, How::Typo | How::Prefix)).then(|| other.to_string())
        }
        Resolution::Choice(several) if several.iter().all(|candidate| candidate.how == How::Ambiguous) => {
            Some(several.iter().map(|candidate| candidate.country.as_str()).collect::<Vec<_>>().join(", "))
        }
        _ => None,
    }
}
