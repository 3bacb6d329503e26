//! Dates as people type them.

use time::{Date, Duration, Month};

use crate::domain::PartialDate;

/// Reads `2025`, `2025-06`, `2025-06-25`, "june 2025", "25 Jun 2025", "last month", "two weeks ago", "yesterday".
///
/// A month without a year is the latest one that has begun. The result is never more precise than the words.
pub fn date(text: &str, today: Date) -> Option<PartialDate> {
    let text = text.trim().to_lowercase();
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty() && *word != "of").collect();
    relative(&words, today).or_else(|| calendar(&words, today))
}

fn relative(words: &[&str], today: Date) -> Option<PartialDate> {
    let day = |date: Date| Some(PartialDate::of_day(date));
    match words {
        ["today" | "now"] => day(today),
        ["yesterday"] => day(today.previous_day()?),
        ["this", "month"] => Some(PartialDate::of_month(today.year(), today.month())),
        ["last", "month"] => {
            let before = today.replace_day(1).ok()?.previous_day()?;
            Some(PartialDate::of_month(before.year(), before.month()))
        }
        ["this", "year"] => Some(PartialDate::of_year(today.year())),
        ["last", "year"] => Some(PartialDate::of_year(today.year() - 1)),
        ["last", "week"] => ago(1, "week", today),
        [count, unit, "ago"] => ago(number(count)?, unit, today),
        _ => None,
    }
}

fn ago(count: i64, unit: &str, today: Date) -> Option<PartialDate> {
    match unit.trim_end_matches('s') {
        "day" => Some(PartialDate::of_day(today.checked_sub(Duration::days(count))?)),
        "week" => Some(PartialDate::of_day(today.checked_sub(Duration::weeks(count))?)),
        "month" => {
            let months = i64::from(today.year()) * 12 + i64::from(u8::from(today.month())) - 1 - count;
            let month = Month::try_from(u8::try_from(months.rem_euclid(12) + 1).ok()?).ok()?;
            Some(PartialDate::of_month(i32::try_from(months.div_euclid(12)).ok()?, month))
        }
        "year" => Some(PartialDate::of_year(today.year() - i32::try_from(count).ok()?)),
        _ => None,
    }
}

/// A count of one to 999: more than that is a typing error, not a question about this record.
fn number(word: &str) -> Option<i64> {
    const WORDS: [&str; 13] =
        ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    if matches!(word, "a" | "an") {
        return Some(1);
    }
    let spelled = WORDS.iter().position(|name| *name == word && !name.is_empty());
    spelled.and_then(|place| i64::try_from(place).ok()).or_else(|| word.parse().ok().filter(|n| (1..1000).contains(n)))
}

/// A month with or without a day and a year, in any order.
fn calendar(words: &[&str], today: Date) -> Option<PartialDate> {
    let (mut year, mut named, mut day) = (None, None, None);
    for word in words {
        let seen_before = if let Some(found) = month(word) {
            named.replace(found).is_some()
        } else if word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()) {
            year.replace(word.parse::<u16>().ok()?).is_some()
        } else {
            let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            day.replace(digits.parse::<u8>().ok()?).is_some()
        };
        if seen_before {
            return None;
        }
    }
    let month = named?;
    let year = year.map_or_else(|| latest_year_of(month, today), i32::from);
    match day {
        None => Some(PartialDate::of_month(year, month)),
        Some(day) => Date::from_calendar_date(year, month, day).ok().map(PartialDate::of_day),
    }
}

fn latest_year_of(month: Month, today: Date) -> i32 {
    if u8::from(month) <= u8::from(today.month()) { today.year() } else { today.year() - 1 }
}

/// A month's English name or its first three letters; "sept" too.
fn month(word: &str) -> Option<Month> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let word = word.trim_end_matches('.');
    let place =
        NAMES.iter().position(|name| *name == word || word.len() >= 3 && word.len() <= 4 && name.starts_with(word))?;
    Month::try_from(u8::try_from(place + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date as day;

    #[test]
    fn dates_are_read_as_people_write_them() {
        let today = day!(2026 - 11 - 23);
        let rows = [
            ("2025", "2025"),
            ("2025-06", "2025-06"),
            ("2025-06-25", "2025-06-25"),
            ("june 2025", "2025-06"),
            ("June 2025", "2025-06"),
            ("sept 2025", "2025-09"),
            ("25 Jun 2025", "2025-06-25"),
            ("june 25, 2025", "2025-06-25"),
            ("25th of june 2025", "2025-06-25"),
            ("june", "2026-06"),
            ("december", "2025-12"),
            ("last month", "2026-10"),
            ("this month", "2026-11"),
            ("last year", "2025"),
            ("yesterday", "2026-11-22"),
            ("two weeks ago", "2026-11-09"),
            ("3 months ago", "2026-08"),
            ("12 months ago", "2025-11"),
            ("a year ago", "2025"),
        ];
        for (text, want) in rows {
            assert_eq!(date(text, today).map(|d| d.to_string()).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        let today = day!(2026 - 11 - 23);
        for text in ["", "soon", "june june", "31 june 2025", "2025 2026", "99999 days ago", "0 days ago", "peru", "13"]
        {
            assert_eq!(date(text, today), None, "{text}");
        }
    }
}
