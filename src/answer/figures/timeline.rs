//! One country's events along time, and the answer that each of them led to.

use time::{Date, macros::date};

use super::super::{Mark, Scene, words};
use crate::domain::{Confidence, CountryCode, Event, EventId, Kind, Money, PartialDate, People, Standing};

/// A time in which the standing stayed the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// The first day.
    pub from: Date,
    /// The day on which the next begins, or the last day shown.
    pub to: Date,
    /// The standing.
    pub mark: Mark,
    /// Whether it rests on unconfirmed events only.
    pub unconfirmed: bool,
}

/// The number of an event, as its source gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventFigure {
    /// People.
    People(People),
    /// Money.
    Money(Money),
}

/// One event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Happening {
    /// Which.
    pub id: EventId,
    /// When, as precise as the record.
    pub date: PartialDate,
    /// The day on which it counts.
    pub day: Date,
    /// What.
    pub kind: Kind,
    /// Its mark, where its kind has one.
    pub mark: Option<Mark>,
    /// Its number.
    pub figure: Option<EventFigure>,
    /// Whether it is unconfirmed.
    pub unconfirmed: bool,
    /// Whether another event contradicts it.
    pub contested: bool,
}

/// One country's events along time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineFigures {
    /// Which country.
    pub country: CountryCode,
    /// The first day shown.
    pub first: Date,
    /// The last day shown.
    pub last: Date,
    /// The standing over time, as it happened by what is known on the last day.
    pub bands: Vec<Band>,
    /// The events, oldest first.
    pub events: Vec<Happening>,
}

/// The usual first day: the month in which the requests that the record is about began.
const FIRST: Date = date!(2025 - 01 - 01);

/// One country's events along time.
pub fn timeline(scene: Scene<'_>, country: CountryCode, on: Option<Date>) -> TimelineFigures {
    let view = scene.snapshot.view(on);
    let last = on.unwrap_or(scene.snapshot.record().edition().known_up_to);
    let mut events: Vec<&Event> = view.events_of(country).collect();
    events.sort_by_key(|event| event.order());
    let begins = events.iter().map(|event| event.date.begin()).min();
    let first = begins.map_or(FIRST, |day| day.min(FIRST)).min(last);
    let known = |id: &EventId| view.event(*id).is_some();
    let happenings = events.iter().map(|event| Happening {
        id: event.id,
        date: event.date,
        day: event.effective().min(last),
        kind: event.kind,
        mark: words::event_mark(event.kind),
        figure: event.money.map(EventFigure::Money).or(event.people.map(EventFigure::People)),
        unconfirmed: event.confidence == Confidence::Unconfirmed,
        contested: event.contested_by.iter().any(known),
    });
    TimelineFigures { country, first, last, bands: bands(country, &events, last), events: happenings.collect() }
}

fn bands(country: CountryCode, events: &[&Event], last: Date) -> Vec<Band> {
    let mut days: Vec<Date> = events.iter().map(|event| event.effective().min(last)).collect();
    days.dedup();
    let mut bands: Vec<Band> = Vec::new();
    for day in days {
        let standing =
            Standing::derive(country, events.iter().copied().filter(|event| event.effective().min(last) <= day));
        let (mark, unconfirmed) = (words::mark(&standing), is_unconfirmed(&standing));
        match bands.last_mut() {
            Some(band) if (band.mark, band.unconfirmed) == (mark, unconfirmed) => {}
            Some(band) => {
                band.to = day;
                bands.push(Band { from: day, to: last, mark, unconfirmed });
            }
            None => bands.push(Band { from: day, to: last, mark, unconfirmed }),
        }
    }
    bands.retain(|band| band.mark != Mark::NoRecord);
    bands
}

/// Whether what gives the mark rests on unconfirmed events only.
fn is_unconfirmed(standing: &Standing) -> bool {
    if standing.answer.events.is_empty() {
        standing.approach.is_unconfirmed()
    } else {
        standing.answer.is_unconfirmed()
    }
}
