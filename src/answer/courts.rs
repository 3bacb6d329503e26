//! `/courts`: what courts said, and the legal frame.

use std::cmp::Reverse;

use super::draft::{Draft, Scene, called, name};
use super::{Answer, words};
use crate::domain::{CountryCode, Event, Kind};
use crate::language::say;
use crate::question::Question;

/// Court decisions about one country, or the legal frame and all decisions.
pub(super) fn answer(scene: Scene<'_>, country: Option<CountryCode>) -> Answer {
    let mut draft = Draft::new(scene, &Question::Courts { country });
    match country.filter(|country| *country != CountryCode::US) {
        Some(country) => about(&mut draft, country),
        None => frame(&mut draft),
    }
    draft.finish()
}

fn is_decision(event: &Event) -> bool {
    matches!(event.kind, Kind::CourtBlocked | Kind::CourtAllowed)
}

/// Decisions, and notes and statements that speak of a court.
fn concerns_courts(event: &Event) -> bool {
    const WORDS: [&str; 5] = ["court", "Court", "judge", "Judge", "lawsuit"];
    is_decision(event) || WORDS.iter().any(|word| event.summary.contains(word))
}

fn newest_first<'a>(events: impl Iterator<Item = &'a Event>) -> Vec<&'a Event> {
    let mut events: Vec<&Event> = events.collect();
    events.sort_by_key(|event| Reverse(event.order()));
    events
}

fn about(draft: &mut Draft<'_>, country: CountryCode) {
    let language = draft.language();
    draft.set().title = say!(language, "courts-title-country", flag = country.flag(), name = name(language, country));
    let name = called(language, country);
    let events = newest_first(draft.view.events_of(country).filter(|event| concerns_courts(event)));
    let decisions = events.iter().filter(|event| is_decision(event)).count();
    match events.iter().find(|event| is_decision(event)) {
        Some(latest) => {
            let date = latest.date.to_string();
            draft.set().headline =
                say!(language, "courts-headline-country", number = decisions, name = &name, date = date);
        }
        None => draft.not_on_record(say!(language, "courts-none", name = name)),
    }
    let rows = events.into_iter().map(|event| super::timeline::row(draft, event, false)).collect();
    draft.list(None, rows);
    draft.follow("follow-status", Question::Status { country, on: None });
    draft.follow("follow-courts", Question::Courts { country: None });
}

fn frame(draft: &mut Draft<'_>) {
    let language = draft.language();
    draft.set().title = say!(language, "courts-title");
    let frame = newest_first(draft.view.events_of(CountryCode::US));
    if let Some(latest) = frame.iter().find(|event| is_decision(event)) {
        draft.set().headline =
            say!(language, "courts-headline", date = words::date(latest.date), summary = &latest.summary);
    }
    let rows = frame.into_iter().map(|event| super::timeline::row(draft, event, false)).collect();
    draft.list(Some(say!(language, "courts-frame")), rows);
    let others =
        newest_first(draft.view.events().filter(|event| is_decision(event) && event.id.country != CountryCode::US));
    let rows = others.into_iter().map(|event| super::timeline::row(draft, event, true)).collect();
    draft.list(Some(say!(language, "courts-countries")), rows);
    draft.follow("follow-totals", Question::Totals { region: None, on: None });
}
