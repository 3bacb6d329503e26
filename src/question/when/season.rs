//! Seasons and feasts: "last summer", "Christmas 2025", "April Fools' Day".

use time::{Date, Month, Weekday};

use super::{Times, When};
use crate::domain::PartialDate;
use crate::question::lexicon::Tag;

/// Days that have names.
const FEASTS: [(Tag, Month, u8); 8] = [
    (Tag::Christmas, Month::December, 25),
    (Tag::NewYear, Month::January, 1),
    (Tag::NewYearsEve, Month::December, 31),
    (Tag::Valentine, Month::February, 14),
    (Tag::Halloween, Month::October, 31),
    (Tag::AprilFools, Month::April, 1),
    (Tag::ChristmasEve, Month::December, 24),
    (Tag::IndependenceDay, Month::July, 4),
];

/// The day of a feast; Thanksgiving is the fourth Thursday of November.
fn feast_in(tag: Tag, year: i32) -> Option<Date> {
    if tag == Tag::Thanksgiving {
        let third = Date::from_calendar_date(year, Month::November, 21).ok()?;
        return Some(third.next_occurrence(Weekday::Thursday));
    }
    let (_, month, day) = FEASTS.iter().find(|(known, ..)| *known == tag)?;
    Date::from_calendar_date(year, *month, *day).ok()
}

impl Times<'_> {
    pub(super) fn season(&self, at: usize) -> Option<When> {
        let lead = self.lead(at);
        let word = at + usize::from(lead.is_some());
        let seasons = [Tag::Spring, Tag::Summer, Tag::Autumn, Tag::Winter];
        let season = seasons.iter().position(|season| self.tag(word, *season));
        let feasts = || FEASTS.iter().map(|(tag, ..)| *tag).chain([Tag::Thanksgiving]);
        let feast = feasts().find(|tag| self.tag(word, *tag));
        // "fall" and "spring" are verbs more often than seasons.
        let sure = lead.is_some() || self.year(word + 1).is_some() || self.is_preposition(word.wrapping_sub(1));
        if season.is_none() && feast.is_none() || season.is_some() && !sure {
            return None;
        }
        let phrase = feasts().filter_map(|tag| self.after(word, tag)).max();
        let next = phrase.unwrap_or(word + 1);
        let year = self.year(next).or_else(|| self.short_year(next));
        let after = next + usize::from(year.is_some());
        let of_year = |year: i32| -> Option<(Date, Date)> {
            if let Some(feast) = feast {
                let day = feast_in(feast, year)?;
                return Some((day, day));
            }
            let first = Month::try_from(u8::try_from(season? * 3 + 3).ok()?).ok()?;
            let begin = PartialDate::of_month(year, first).begin();
            let (last_year, last) =
                if first == Month::December { (year + 1, Month::February) } else { (year, first.next().next()) };
            Some((begin, PartialDate::of_month(last_year, last).end()))
        };
        let (begin, end) = match year {
            Some(year) => of_year(year)?,
            None => self.latest(of_year)?,
        };
        Some(When { any_year: year.is_none() && lead.is_none(), ..self.whole(at, after, begin, end) })
    }
}
