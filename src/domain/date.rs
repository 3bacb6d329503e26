//! Dates as sources give them: a year, a month or a day, never more precise than what was said.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use time::{Date, Month};

/// A date of year, month or day precision, as in ISO 8601: `2025`, `2025-06`, `2025-06-25`.
///
/// There is no `Ord`: whether 2025-06 comes before 2025-06-11 depends on the question. Compare [`PartialDate::begin`] or
/// [`PartialDate::end`]; the record counts a partial date at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: i32,
    month: Option<Month>,
    day: Option<u8>,
}

/// The text is no date of the form YYYY, YYYY-MM or YYYY-MM-DD, or no such day exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotADate(pub String);

impl PartialDate {
    /// A whole year.
    pub const fn of_year(year: i32) -> Self {
        Self { year, month: None, day: None }
    }

    /// A whole month.
    pub const fn of_month(year: i32, month: Month) -> Self {
        Self { year, month: Some(month), day: None }
    }

    /// One day.
    pub const fn of_day(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }

    /// The first day of the period.
    pub fn begin(self) -> Date {
        let month = self.month.unwrap_or(Month::January);
        Date::from_calendar_date(self.year, month, self.day.unwrap_or(1)).unwrap_or(Date::MIN)
    }

    /// The last day of the period; the day on which an event with this date counts.
    pub fn end(self) -> Date {
        let month = self.month.unwrap_or(Month::December);
        let day = self.day.unwrap_or_else(|| month.length(self.year));
        Date::from_calendar_date(self.year, month, day).unwrap_or(Date::MAX)
    }

    /// The day, if the date is that precise.
    pub fn day(self) -> Option<Date> {
        self.day.map(|_| self.begin())
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, if the date is that precise.
    pub const fn month(self) -> Option<Month> {
        self.month
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || NotADate(text.to_owned());
        let number = |part: &str, digits: usize| {
            (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())
                .flatten()
                .ok_or_else(wrong)
        };
        let mut parts = text.split('-');
        let year = i32::from(number(parts.next().unwrap_or_default(), 4)?);
        let Some(month) = parts.next() else {
            return Ok(Self::of_year(year));
        };
        let month = u8::try_from(number(month, 2)?).map_err(|_| wrong())?;
        let month = Month::try_from(month).map_err(|_| wrong())?;
        let Some(day) = parts.next() else {
            return Ok(Self::of_month(year, month));
        };
        let day = u8::try_from(number(day, 2)?).map_err(|_| wrong())?;
        match (Date::from_calendar_date(year, month, day), parts.next()) {
            (Ok(date), None) => Ok(Self::of_day(date)),
            _ => Err(wrong()),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match u32::try_from(self.year) {
            Ok(year @ 0..=9999) => digits(f, year, 4)?,
            _ => write!(f, "{:04}", self.year)?,
        }
        for part in [self.month.map(u8::from), self.day].into_iter().flatten() {
            f.write_char('-')?;
            digits(f, part.into(), 2)?;
        }
        Ok(())
    }
}

/// A number with zeros before it. Dates are in every sentence, and what the formatter does for its padding takes several times as long.
fn digits(f: &mut fmt::Formatter<'_>, number: u32, places: u32) -> fmt::Result {
    let digit = |place| char::from_digit(number / 10_u32.pow(place) % 10, 10).unwrap_or('0');
    (0..places).rev().try_for_each(|place| f.write_char(digit(place)))
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self::of_day(date)
    }
}

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a date: YYYY, YYYY-MM or YYYY-MM-DD", self.0)
    }
}

impl std::error::Error for NotADate {}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn dates_are_written_as_they_were_read() {
        for text in ["2025", "2025-06", "2025-06-25", "2024-02-29"] {
            let date: PartialDate = text.parse().expect(text);
            assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn impossible_dates_are_refused() {
        for text in [
            "",
            "25",
            "2025-6",
            "2025-13",
            "2025-00",
            "2025-02-29",
            "2025-06-31",
            "2025-06-25-1",
            "2025-06-",
            "+2025",
            "2025/06",
            "２０２５",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_partial_date_spans_its_whole_period() {
        let month: PartialDate = "2024-02".parse().expect("a month");
        assert_eq!((month.begin(), month.end()), (date!(2024 - 02 - 01), date!(2024 - 02 - 29)));
        let year = PartialDate::of_year(2025);
        assert_eq!((year.begin(), year.end()), (date!(2025 - 01 - 01), date!(2025 - 12 - 31)));
    }
}
