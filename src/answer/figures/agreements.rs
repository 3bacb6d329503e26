//! How the number of countries that agreed grew: as it became public, and as it happened.

use std::collections::BTreeMap;

use time::{Date, macros::date};

use super::super::Scene;
use crate::domain::standing::AnswerState;
use crate::domain::{CountryCode, Event, Region, Standing};
use crate::question::ChartQuery;

/// Two counts over the same days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreements {
    /// What a reader could know on each day on which that changed: days and counts.
    pub known: Vec<(Date, u32)>,
    /// What had happened by each day, by what is known at the end.
    pub happened: Vec<(Date, u32)>,
    /// The first day shown.
    pub first: Date,
    /// The last day shown.
    pub last: Date,
    /// The countries counted on the last day.
    pub countries: Vec<CountryCode>,
    /// Those of them that rest on unconfirmed events only.
    pub unconfirmed: usize,
    /// Those of them that are contested: a map of answers shows them as disputed.
    pub contested: usize,
}

/// The first day of the axis: the month in which the requests that the record is about began.
const FIRST: Date = date!(2025 - 01 - 01);

/// How the number of countries that agreed grew.
pub fn agreements(scene: Scene<'_>, query: ChartQuery) -> Agreements {
    let record = scene.snapshot.record();
    let last = query.on.unwrap_or(record.edition().known_up_to);
    let view = record.view(query.on);
    let in_region = |country: &CountryCode| query.region.is_none_or(|region: Region| region.contains(*country));
    let (mut known, mut happened) = (BTreeMap::new(), BTreeMap::new());
    let mut agreed: Vec<Standing> = Vec::new();
    for country in record.countries().filter(in_region) {
        let events: Vec<&Event> = view.events_of(country).collect();
        count(&mut known, country, &events, |event| event.reported.begin());
        count(&mut happened, country, &events, Event::effective);
        let standing = Standing::derive(country, events.iter().copied());
        agreed.extend((standing.answer.state == AnswerState::Agreed).then_some(standing));
    }
    Agreements {
        known: summed(&known, last),
        happened: summed(&happened, last),
        first: FIRST.min(last),
        last,
        countries: agreed.iter().map(|standing| standing.country).collect(),
        contested: agreed.iter().filter(|standing| standing.is_contested()).count(),
        unconfirmed: agreed.iter().filter(|standing| standing.answer.is_unconfirmed()).count(),
    }
}

/// Adds the days on which a country begins or ceases to be one that agreed, if its events count from the day that `counts` says.
fn count(changes: &mut BTreeMap<Date, i32>, country: CountryCode, events: &[&Event], counts: fn(&Event) -> Date) {
    let mut days: Vec<Date> = events.iter().map(|event| counts(event)).collect();
    days.sort_unstable();
    days.dedup();
    let mut before = false;
    for day in days {
        let until = events.iter().copied().filter(|event| counts(event) <= day);
        let agreed = Standing::derive(country, until).answer.state == AnswerState::Agreed;
        if agreed != before {
            *changes.entry(day).or_default() += if agreed { 1 } else { -1 };
        }
        before = agreed;
    }
}

fn summed(changes: &BTreeMap<Date, i32>, last: Date) -> Vec<(Date, u32)> {
    let mut sum = 0;
    let mut counts = Vec::new();
    for (day, change) in changes {
        sum += change;
        // A partial date counts at its end, which may lie after the last day.
        let day = (*day).min(last);
        counts.retain(|(earlier, _)| *earlier != day);
        counts.push((day, u32::try_from(sum).unwrap_or(0)));
    }
    counts
}
