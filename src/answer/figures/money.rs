//! Money by country. Paid, promised, offered and only reported stand apart and are never added to each other.

use std::cmp::Reverse;

use time::Date;

use super::super::{Scene, money::sum};
use crate::domain::{Confidence, CountryCode, Event, EventId, Money, MoneyState, Region};
use crate::record::View;

/// What is on record in one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyPanel {
    /// The state.
    pub state: MoneyState,
    /// Countries with their sums in this state, largest first.
    pub rows: Vec<MoneyRow>,
    /// All of them.
    pub sum: Money,
}

/// One country's money in one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyRow {
    /// Which country.
    pub country: CountryCode,
    /// The sum of its events in this state.
    pub money: Money,
    /// The events.
    pub events: Vec<EventId>,
    /// Whether all of them are unconfirmed.
    pub unconfirmed: bool,
}

/// Largest certainty first: what was paid, then what was promised.
const STATES: [MoneyState; 4] = [MoneyState::Paid, MoneyState::Promised, MoneyState::Offered, MoneyState::Reported];

/// The states that have money on record.
pub fn money(scene: Scene<'_>, region: Option<Region>, on: Option<Date>) -> Vec<MoneyPanel> {
    let view = scene.snapshot.view(on);
    let countries: Vec<CountryCode> =
        view.record().countries().filter(|country| region.is_none_or(|region| region.contains(*country))).collect();
    STATES.into_iter().filter_map(|state| panel(view, &countries, state)).collect()
}

fn panel(view: View<'_>, countries: &[CountryCode], state: MoneyState) -> Option<MoneyPanel> {
    let mut rows: Vec<MoneyRow> = countries.iter().filter_map(|country| of_country(view, *country, state)).collect();
    rows.sort_by_key(|row| (Reverse(row.money.usd), row.country));
    let all: Vec<(&Event, Money)> = rows
        .iter()
        .flat_map(|row| &row.events)
        .filter_map(|id| view.event(*id))
        .filter_map(|event| Some((event, event.money?)))
        .collect();
    (!rows.is_empty()).then(|| MoneyPanel { state, sum: sum(&all), rows })
}

/// A country's money in one state.
pub(super) fn of_country(view: View<'_>, country: CountryCode, state: MoneyState) -> Option<MoneyRow> {
    let found: Vec<(&Event, Money)> = view
        .events_of(country)
        .filter_map(|event| Some((event, event.money.filter(|money| money.state == state)?)))
        .collect();
    (!found.is_empty()).then(|| MoneyRow {
        country,
        money: sum(&found),
        events: found.iter().map(|(event, _)| event.id).collect(),
        unconfirmed: found.iter().all(|(event, _)| event.confidence == Confidence::Unconfirmed),
    })
}
