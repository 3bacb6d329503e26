//! ISO 3166-1 by its codes: alpha-2, alpha-3, numeric.

use crate::domain::CountryCode;

/// The country of a folded code.
pub(super) fn iso(key: &str) -> Option<CountryCode> {
    match key.len() {
        2 => CountryCode::parse(key.to_ascii_uppercase().as_str()),
        3 if key.bytes().all(|byte| byte.is_ascii_digit()) => by_number(key.parse().ok()?),
        3 => by_alpha3(key),
        _ => None,
    }
}

fn by_number(number: u16) -> Option<CountryCode> {
    CountryCode::all().find(|country| country.numeric() == Some(number))
}

fn by_alpha3(key: &str) -> Option<CountryCode> {
    CountryCode::all().find(|country| country.alpha3().eq_ignore_ascii_case(key))
}
