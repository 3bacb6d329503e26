//! What pictures show, as plain values: the same figures for the words beneath a picture and for the one who draws it, so that the two cannot
//! disagree. Knows no colour beyond a [`Mark`](super::Mark), no place on a map and no pixel.

mod agreements;
mod map;
mod money;
mod people;
mod timeline;

use time::Date;

use super::{Scene, words};
use crate::domain::{Region, Standing};
use crate::language::Language;

pub use agreements::{Agreements, agreements};
pub use map::{Class, Figure, Group, MapFigures, Member, map};
pub use money::{MoneyPanel, MoneyRow, money};
pub use people::{Arrival, arrivals};
pub use timeline::{Band, EventFigure, Happening, TimelineFigures, timeline};

/// A number of an event in words, with its qualifier and what it counts: "up to 50 people in all", "$7.5 million paid".
pub fn event_figure(language: &Language, figure: EventFigure) -> String {
    match figure {
        EventFigure::People(people) => words::people(language, people),
        EventFigure::Money(money) => words::money(language, money),
    }
}

/// The days of an overview: the ends of quarters since the record begins, and the day that is asked about.
pub fn overview_days(scene: Scene<'_>, on: Option<Date>) -> Vec<Date> {
    let last = on.unwrap_or(scene.snapshot.record().edition().known_up_to);
    let mut days: Vec<Date> = (2025..=last.year())
        .flat_map(|year| [(3, 31), (6, 30), (9, 30), (12, 31)].map(|(month, day)| (year, month, day)))
        .filter_map(|(year, month, day)| {
            Date::from_calendar_date(year, time::Month::try_from(month).ok()?, day).ok().filter(|date| *date < last)
        })
        .collect();
    // A quarter that has just ended looks like the last day.
    days.retain(|day| (last - *day).whole_days() > 15);
    days.push(last);
    // Six small maps fill a picture; the latest are what people ask about.
    days.split_off(days.len().saturating_sub(OVERVIEW))
}

/// How many small maps stand in an overview.
const OVERVIEW: usize = 6;

/// The standings of all countries on record, as known on a day, in a region.
fn standings(scene: Scene<'_>, region: Option<Region>, on: Option<Date>) -> Vec<Standing> {
    let all: Vec<Standing> = match on {
        Some(_) => scene.snapshot.view(on).standings().collect(),
        None => scene.snapshot.standings().to_vec(),
    };
    all.into_iter()
        .filter(|standing| standing.latest.is_some())
        .filter(|standing| region.is_none_or(|region| region.contains(standing.country)))
        .collect()
}
