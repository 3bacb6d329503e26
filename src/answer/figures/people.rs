//! Arrivals by country.

use std::cmp::Reverse;

use time::Date;

use super::super::{Scene, draft::name};
use super::standings;
use crate::domain::standing::{PracticeState, Total};
use crate::domain::{CountryCode, EventId, PartialDate, Region};

/// Arrivals in one country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Which country.
    pub country: CountryCode,
    /// The total; `None` where no number is on record.
    pub total: Option<Total>,
    /// Whether only unconfirmed events say so.
    pub unconfirmed: bool,
    /// Whether other events contradict the arrival or its number.
    pub contested: bool,
    /// When people arrived last.
    pub last: Option<PartialDate>,
    /// The events that make up the total.
    pub events: Vec<EventId>,
}

/// Most people first; those without a number last.
pub fn arrivals(scene: Scene<'_>, region: Option<Region>, on: Option<Date>) -> Vec<Arrival> {
    let view = scene.snapshot.view(on);
    let mut rows: Vec<Arrival> = standings(scene, region, on)
        .into_iter()
        .filter(|standing| standing.practice.finding.state == PracticeState::Received)
        .map(|standing| {
            let practice = standing.practice;
            Arrival {
                country: standing.country,
                total: practice.total,
                unconfirmed: practice.finding.is_unconfirmed(),
                contested: !practice.disputed_by.is_empty(),
                last: practice.last().and_then(|id| view.event(id)).map(|event| event.date),
                events: if practice.counted.is_empty() { practice.finding.events } else { practice.counted },
            }
        })
        .collect();
    rows.sort_by_key(|row| (Reverse(row.total.map(|total| total.figure)), name(scene.language, row.country)));
    rows
}
