//! Numbers of people and amounts of money as people write them: "at least 66 in all", "up to 7.5 million promised".

use crate::domain::{Money, MoneyState, People, Qualifier, Scope};

/// What stands after the number, for each scope; the first is how it is written, the others are understood too.
const SCOPES: [(Scope, &[&str]); 4] = [
    (Scope::ThisEvent, &["", "this event"]),
    (Scope::RunningTotal, &["in all", "in total", "running total", "so far"]),
    (Scope::PerYear, &["a year", "per year", "yearly"]),
    (Scope::AgreedMaximum, &["at most", "agreed maximum", "maximum"]),
];

const QUALIFIERS: [(Qualifier, &[&str]); 4] = [
    (Qualifier::Exactly, &["", "exactly"]),
    (Qualifier::About, &["about", "around", "some"]),
    (Qualifier::UpTo, &["up to"]),
    (Qualifier::AtLeast, &["at least", "more than"]),
];

/// Writes a number of people.
pub(super) fn people(people: People) -> String {
    let qualifier = first(&QUALIFIERS, people.qualifier);
    let scope = first(&SCOPES, people.scope);
    words([qualifier, &people.count.to_string(), scope])
}

/// Writes an amount.
pub(super) fn money(money: Money) -> String {
    words([first(&QUALIFIERS, money.qualifier), &money.usd.to_string(), money.state.slug()])
}

/// Reads a number of people.
pub(super) fn read_people(text: &str) -> Option<People> {
    let (before, number, after) = around_number(text)?;
    let count = u32::try_from(number).ok()?;
    Some(People { count, qualifier: known(&QUALIFIERS, &before)?, scope: known(&SCOPES, &after)? })
}

/// Reads an amount of United States dollars; whether it was paid or only promised has to be said.
pub(super) fn read_money(text: &str) -> Option<Money> {
    let (before, usd, after) = around_number(text)?;
    let state: MoneyState = after.parse().ok()?;
    Some(Money { usd, qualifier: known(&QUALIFIERS, &before)?, state })
}

fn first<T: PartialEq + Copy>(table: &'static [(T, &'static [&'static str])], wanted: T) -> &'static str {
    table.iter().find(|(value, _)| *value == wanted).and_then(|(_, words)| words.first()).copied().unwrap_or("")
}

fn known<T: Copy>(table: &[(T, &[&str])], written: &str) -> Option<T> {
    table.iter().find(|(_, words)| words.contains(&written)).map(|(value, _)| *value)
}

fn words(parts: [&str; 3]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What stands before the one number, the number, and what stands after it.
fn around_number(text: &str) -> Option<(String, u64, String)> {
    let text = text.to_lowercase().replace(['$', '_'], " ").replace("usd", " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let place = words.iter().position(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let (before, rest) = words.split_at(place);
    let (number, rest) = rest.split_first()?;
    let (factor, after) = match rest.split_first() {
        Some((&"thousand", after)) => (1_000, after),
        Some((&"million", after)) => (1_000_000, after),
        _ => (1, rest),
    };
    let number = times(number, factor)?;
    (number > 0).then(|| (before.join(" "), number, after.join(" ")))
}

/// "7.5" times a million, exactly; commas group thousands.
fn times(written: &str, factor: u64) -> Option<u64> {
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    let grouped = whole.contains(',');
    let groups_fit = !grouped || whole.split(',').skip(1).all(|group| group.len() == 3);
    let whole: u64 = whole.replace(',', "").parse().ok().filter(|_| groups_fit)?;
    let digits = u32::try_from(fraction.len()).ok().filter(|digits| *digits < 10)?;
    let scale = 10_u64.checked_pow(digits)?;
    let part: u64 = if fraction.is_empty() { 0 } else { fraction.parse().ok()? };
    let exact = factor.is_multiple_of(scale);
    let small = exact.then(|| part.checked_mul(factor / scale)).flatten()?;
    whole.checked_mul(factor)?.checked_add(small)
}
