//! The times that a sentence names: days, months, years, seasons, "last month", and how they relate to what is asked.

mod month;
mod season;

use time::{Date, Duration, Month};

use super::lexicon::{Hit, Sense, Tag};
use super::text::Word;
use crate::domain::PartialDate;

/// How a time bounds what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// Within it.
    In,
    /// From then on.
    Since,
    /// Up to then.
    Until,
    /// As known then.
    AsOf,
}

/// A time in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct When {
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) begin: Date,
    pub(super) end: Date,
    pub(super) relation: Relation,
    /// The year was not said: another is possible.
    pub(super) any_year: bool,
}

/// A sentence with the senses of its words.
pub(super) struct Times<'s> {
    pub(super) words: &'s [Word],
    pub(super) hits: &'s [Hit],
    pub(super) today: Date,
}

const MONTHS: [Tag; 12] = [
    Tag::January,
    Tag::February,
    Tag::March,
    Tag::April,
    Tag::May,
    Tag::June,
    Tag::July,
    Tag::August,
    Tag::September,
    Tag::October,
    Tag::November,
    Tag::December,
];

/// What happened, as a noun: "from" before a time says which.
const HAPPENED: [&str; 12] = [
    "agreements",
    "agreement",
    "deals",
    "deal",
    "yeses",
    "refusals",
    "noes",
    "nos",
    "arrivals",
    "flights",
    "flight",
    "denials",
];

/// The record's years: a number among them is a year.
const YEARS: std::ops::RangeInclusive<u64> = 2023..=2028;

impl Times<'_> {
    /// Every time, in order.
    pub(super) fn find(&self) -> Vec<When> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < self.words.len() {
            match self.at(at) {
                Some(when) => {
                    at = when.after.max(at + 1);
                    found.push(self.related(when));
                }
                None => at += 1,
            }
        }
        found
    }

    fn tag(&self, at: usize, wanted: Tag) -> bool {
        self.hits.iter().any(|hit| hit.first == at && hit.sense == Sense::Tag(wanted))
    }

    /// Words after a phrase that begins here.
    fn after(&self, at: usize, wanted: Tag) -> Option<usize> {
        self.hits.iter().filter(|hit| hit.first == at && hit.sense == Sense::Tag(wanted)).map(|hit| hit.after).max()
    }

    fn text(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.text.as_str())
    }

    fn number(&self, at: usize) -> Option<u64> {
        let word = self.words.get(at)?;
        word.number.filter(|number| !number.is_money).map(|number| number.value)
    }

    fn year(&self, at: usize) -> Option<i32> {
        let year = self.number(at).filter(|number| YEARS.contains(number))?;
        i32::try_from(year).ok()
    }

    /// "'25" and "25" after a month.
    fn short_year(&self, at: usize) -> Option<i32> {
        let number = self.number(at).filter(|number| (24..=27).contains(number))?;
        i32::try_from(number + 2000).ok()
    }

    fn at(&self, at: usize) -> Option<When> {
        let date: Option<PartialDate> = self.text(at).parse().ok().filter(|date: &PartialDate| {
            date.month().is_some() || YEARS.contains(&u64::try_from(date.year()).unwrap_or(0))
        });
        if let Some(date) = date {
            return Some(self.whole(at, at + 1, date.begin(), date.end()));
        }
        if let Some(after) = self.after(at, Tag::Administration) {
            let begin = Date::from_calendar_date(2025, Month::January, 20).ok()?;
            // "Before Trump was even sworn in"
            if (at.saturating_sub(4)..at)
                .any(|before| matches!(self.text(before), "before" | "pre" | "antes" | "avant"))
            {
                let day = begin.previous_day()?;
                return Some(When { relation: Relation::Until, ..self.whole(at, after, day, day) });
            }
            return Some(When { relation: Relation::Since, ..self.whole(at, after, begin, self.today) });
        }
        self.relative(at).or_else(|| self.season(at)).or_else(|| self.month(at))
    }

    fn whole(&self, first: usize, after: usize, begin: Date, end: Date) -> When {
        When { first, after, begin, end: end.min(self.today.max(begin)), relation: Relation::In, any_year: false }
    }

    fn relative(&self, at: usize) -> Option<When> {
        let today = self.today;
        if self.tag(at, Tag::Yesterday) {
            let day = today.previous_day()?;
            return Some(self.whole(at, at + 1, day, day));
        }
        // The phrase "a year" is a rate elsewhere, and hides its words.
        if self.text(at) == "a" && self.text(at + 1) == "year" && self.tag(at + 2, Tag::Ago) {
            let month = PartialDate::of_month(today.year() - 1, today.month());
            return Some(self.whole(at, at + 3, month.begin(), month.end()));
        }
        if let Some(count) = self.number(at).or_else(|| (self.text(at) == "a").then_some(1)).filter(|n| *n < 1000)
            && self.tag(at + 2, Tag::Ago)
        {
            let (begin, end) = self.back(at + 1, i64::try_from(count).ok()?)?;
            return Some(self.whole(at, at + 3, begin, end));
        }
        let (last, this) = (self.tag(at, Tag::LastTime), self.tag(at, Tag::ThisTime));
        if !last && !this {
            return None;
        }
        if let Some(count) = self.number(at + 1).filter(|n| last && *n < 1000) {
            let (begin, _) = self.back(at + 2, i64::try_from(count).ok()?)?;
            return Some(self.whole(at, at + 3, begin, today));
        }
        // "The interview on this: month?"
        if self.words.get(at + 1).is_none_or(|unit| unit.after_pause) {
            return None;
        }
        let (begin, end) = self.back(at + 1, i64::from(last))?;
        Some(self.whole(at, at + 2, begin, end))
    }

    /// The day, week, month or year that lies so many before today's.
    fn back(&self, unit: usize, count: i64) -> Option<(Date, Date)> {
        let today = self.today;
        if self.tag(unit, Tag::Day) {
            let day = today.checked_sub(Duration::days(count))?;
            Some((day, day))
        } else if self.tag(unit, Tag::Week) {
            let monday = today.checked_sub(Duration::days(i64::from(today.weekday().number_days_from_monday())))?;
            let begin = monday.checked_sub(Duration::weeks(count))?;
            Some((begin, begin.checked_add(Duration::days(6))?))
        } else if self.tag(unit, Tag::Month) {
            let months = i64::from(today.year()) * 12 + i64::from(u8::from(today.month())) - 1 - count;
            let month = Month::try_from(u8::try_from(months.rem_euclid(12) + 1).ok()?).ok()?;
            let date = PartialDate::of_month(i32::try_from(months.div_euclid(12)).ok()?, month);
            Some((date.begin(), date.end()))
        } else if self.tag(unit, Tag::Year) {
            let date = PartialDate::of_year(today.year() - i32::try_from(count).ok()?);
            Some((date.begin(), date.end()))
        } else {
            None
        }
    }

    /// The latest of yearly periods that has begun.
    fn latest(&self, of_year: impl Fn(i32) -> Option<(Date, Date)>) -> Option<(Date, Date)> {
        let this = of_year(self.today.year())?;
        if this.0 <= self.today { Some(this) } else { of_year(self.today.year() - 1) }
    }

    fn lead(&self, at: usize) -> Option<Tag> {
        [Tag::LastTime, Tag::ThisTime].into_iter().find(|tag| self.tag(at, *tag))
    }

    fn part(&self, at: usize) -> Option<(Tag, usize)> {
        [Tag::Mid, Tag::Early, Tag::Late].into_iter().find_map(|tag| Some((tag, self.after(at, tag)?)))
    }

    fn is_preposition(&self, at: usize) -> bool {
        [Tag::During, Tag::Since, Tag::Until, Tag::By, Tag::AsOf]
            .iter()
            .any(|tag| self.hits.iter().any(|hit| hit.after == at.wrapping_add(1) && hit.sense == Sense::Tag(*tag)))
    }

    /// What stands before the time says how it bounds the question.
    fn related(&self, when: When) -> When {
        let before = |tag: Tag| {
            self.hits.iter().any(|hit| {
                hit.sense == Sense::Tag(tag)
                    && (hit.after == when.first
                        || (hit.after + 1 == when.first && matches!(self.text(hit.after), "the" | "about" | "around")))
            })
        };
        // "Before April" ends with March, "by April" with April.
        let ends_before =
            when.first.checked_sub(1).is_some_and(|at| matches!(self.text(at), "before" | "pre" | "antes" | "avant"));
        let when = match when.begin.previous_day() {
            Some(day) if ends_before && when.end != when.begin => When { begin: day, end: day, ..when },
            _ => when,
        };
        // "The agreements from January 2026" are those of that month.
        let of = when
            .first
            .checked_sub(2)
            // "The seven from June"
            .is_some_and(|at| {
                self.text(at + 1) == "from" && (HAPPENED.contains(&self.text(at)) || self.number(at).is_some())
            })
            && !matches!(self.text(when.after), "on" | "onward" | "onwards" | "to" | "till" | "until");
        // "From the signature to December"
        let to = when.first.checked_sub(1).is_some_and(|at| self.text(at) == "to")
            && (0..when.first).any(|at| self.text(at) == "from" && self.text(at + 1) != "@");
        let relation = if to {
            Relation::Until
        } else if of {
            Relation::In
        } else if when.relation == Relation::Since && ends_before {
            Relation::Until
        } else if matches!(when.relation, Relation::Since | Relation::Until) {
            when.relation
        } else if before(Tag::AsOf) {
            Relation::AsOf
        } else if before(Tag::By) || before(Tag::Until) {
            Relation::Until
        // The phrase "everything since" hides its last word.
        } else if before(Tag::Since) || when.first.checked_sub(1).is_some_and(|at| self.text(at) == "since") {
            Relation::Since
        } else {
            Relation::In
        };
        When { relation, ..when }
    }
}
