//! Months and days of months: "june", "25 june 2025", "mid july", "19 to 21 August".

use time::{Date, Month};

use super::{MONTHS, Times, When};
use crate::domain::PartialDate;
use crate::question::lexicon::Tag;

impl Times<'_> {
    /// "june", "june 2025", "25 june", "june 25th 2025", "mid july", "last september".
    pub(super) fn month(&self, at: usize) -> Option<When> {
        let mut word = at;
        let part = self.part(word);
        if let Some((_, after)) = part {
            word = after;
        }
        let lead = self.lead(word);
        word += usize::from(lead.is_some());
        // "19 to 21 August 2025"
        if let Some((first, last, after)) = self.two_days(word)
            && let Some(month) = self.month_name(after)
        {
            return self.days(at, after + 1, month, (first, last));
        }
        let mut day =
            self.number(word).filter(|number| (1..=31).contains(number) && self.month_name(word + 1).is_some());
        let mut of = 0;
        if day.is_none()
            && self.number(word).is_some()
            && matches!(self.text(word + 1), "of" | "de")
            && self.month_name(word + 2).is_some()
        {
            day = self.number(word).filter(|number| (1..=31).contains(number));
            of = 1;
        }
        word += usize::from(day.is_some()) + of;
        let month = self.month_name(word)?;
        let sure = part.is_some() || lead.is_some() || day.is_some() || of == 1;
        if let Some((first, last, next)) = self.two_days(word + 1).filter(|_| !sure) {
            return self.days(at, next, month, (first, last));
        }
        let (day, year, after) = self.day_and_year(word + 1, day);
        // "may" and "march" are verbs, too.
        let is_verb = matches!(self.text(word), "may" | "march" | "mar");
        if is_verb && !sure && year.is_none() && day.is_none() && !self.is_preposition(word.wrapping_sub(1)) {
            return None;
        }
        let of_year = |year: i32| -> Option<(Date, Date)> {
            if let Some(day) = day.and_then(|day| u8::try_from(day).ok()) {
                let day = Date::from_calendar_date(year, month, day).ok()?;
                Some((day, day))
            } else {
                let date = PartialDate::of_month(year, month);
                Some((date.begin(), date.end()))
            }
        };
        let (begin, end) = match year {
            Some(year) => of_year(year)?,
            None => self.latest(of_year)?,
        };
        let (begin, end) = narrowed(part.map(|(tag, _)| tag), begin, end);
        Some(When { any_year: year.is_none() && lead.is_none(), ..self.whole(at, after, begin, end) })
    }

    /// "19 to 21", "19-21": the days and where the words go on.
    fn two_days(&self, at: usize) -> Option<(u8, u8, usize)> {
        let day = |at: usize| self.number(at).and_then(|number| u8::try_from(number).ok());
        let joined = matches!(self.text(at + 1), "to" | "till" | "through" | "until");
        let (first, last, after) = match self.text(at).split_once(['-', '–']) {
            Some((first, last)) => (first.parse().ok()?, last.parse().ok()?, at + 1),
            None => (day(at)?, day(at + 2).filter(|_| joined)?, at + 3),
        };
        (first <= last).then_some((first, last, after))
    }

    /// The days of a month; its year, if one is told, stands at `next`.
    fn days(&self, at: usize, next: usize, month: Month, (first, last): (u8, u8)) -> Option<When> {
        let year = self.year(next);
        let of_year = |year: i32| {
            let day = |day: u8| Date::from_calendar_date(year, month, day).ok();
            day(first).zip(day(last))
        };
        let (begin, end) = match year {
            Some(year) => of_year(year)?,
            None => self.latest(of_year)?,
        };
        let after = next + usize::from(year.is_some());
        Some(When { any_year: year.is_none(), ..self.whole(at, after, begin, end) })
    }

    fn month_name(&self, at: usize) -> Option<Month> {
        let place = MONTHS.iter().position(|month| self.tag(at, *month))?;
        Month::try_from(u8::try_from(place + 1).ok()?).ok()
    }

    /// What follows the month's name. "sept 25" is a year unless "on" stands before it; "june 25th" is a day.
    fn day_and_year(&self, at: usize, day: Option<u64>) -> (Option<u64>, Option<i32>, usize) {
        // "October last year"
        let lead = self.lead(at).filter(|_| self.tag(at + 1, Tag::Year));
        if let Some(lead) = lead {
            return (day, Some(self.today.year() - i32::from(lead == Tag::LastTime)), at + 2);
        }
        let ordinal = self.words.get(at).and_then(|word| word.number).is_some_and(|number| number.is_ordinal);
        let of = usize::from(matches!(self.text(at), "of" | "de" | "del") && self.year(at + 1).is_some());
        if let Some(year) = self.year(at + of) {
            return (day, Some(year), at + of + 1);
        }
        let number = self.number(at).filter(|number| (1..=31).contains(number));
        let year_follows = self.year(at + 1).is_some();
        match (day, number) {
            (None, Some(_))
                if !ordinal
                    && !year_follows
                    && self.short_year(at).is_some()
                    && self.text(at.wrapping_sub(2)) != "on" =>
            {
                (None, self.short_year(at), at + 1)
            }
            (None, Some(number)) if self.lead(at + 1).is_some() && self.tag(at + 2, Tag::Year) => {
                let last = self.lead(at + 1) == Some(Tag::LastTime);
                (Some(number), Some(self.today.year() - i32::from(last)), at + 3)
            }
            (None, Some(number)) => {
                let year = self.year(at + 1);
                (Some(number), year, at + 1 + usize::from(year.is_some()))
            }
            (Some(_), Some(_)) if self.short_year(at).is_some() => (day, self.short_year(at), at + 1),
            _ => (day, None, at),
        }
    }
}

/// The first third, the middle, or the last third of a month.
fn narrowed(part: Option<Tag>, begin: Date, end: Date) -> (Date, Date) {
    let day = |number: u8| begin.replace_day(number).unwrap_or(begin);
    match part {
        Some(Tag::Early) => (begin, day(10)),
        Some(Tag::Mid) => (day(11), day(20)),
        Some(Tag::Late) => (day(21), end),
        _ => (begin, end),
    }
}
