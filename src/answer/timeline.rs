//! `/timeline` and `/changes`: what happened, and what became public.

use std::collections::BTreeSet;

use time::Duration;

use super::draft::{Draft, Scene, called, name};
use super::{Answer, Fact, Illustration, figures, words};
use crate::domain::{Confidence, CountryCode, Event, Kind, PartialDate};
use crate::language::say;
use crate::question::{ChartQuery, Picture, Question};

/// How far back `/changes` looks when no date is given.
const CHANGES_SPAN: Duration = Duration::days(30);

/// What happened, newest first.
pub(super) fn answer(
    scene: Scene<'_>,
    country: Option<CountryCode>,
    kind: Option<Kind>,
    since: Option<PartialDate>,
    until: Option<PartialDate>,
) -> Answer {
    let mut draft = Draft::new(scene, &Question::Timeline { country, kind, since, until });
    let language = draft.language();
    let mut events: Vec<&Event> = draft
        .view
        .events()
        .filter(|event| country.is_none_or(|country| event.id.country == country))
        .filter(|event| kind.is_none_or(|kind| event.kind == kind))
        .filter(|event| since.is_none_or(|since| event.effective() >= since.begin()))
        .filter(|event| until.is_none_or(|until| event.effective() <= until.end()))
        .collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.order()));
    let scope = scope(&draft, country, kind, since, until);
    draft.set().title = match country {
        Some(country) => {
            say!(language, "timeline-title-country", flag = country.flag(), name = name(language, country))
        }
        None => say!(language, "timeline-title"),
    };
    let Some(latest) = events.first() else {
        draft.not_on_record(say!(language, "timeline-empty", scope = scope));
        draft.follow("follow-changes", Question::Changes { since: None });
        return draft.finish();
    };
    draft.set().headline =
        say!(language, "timeline-headline", number = events.len(), scope = scope, latest = latest.date.to_string());
    let rows = events.into_iter().map(|event| row(&mut draft, event, country.is_none())).collect();
    draft.list(None, rows);
    if let (Some(country), None, None, None) = (country, kind, since, until) {
        illustrate(&mut draft, country);
    }
    if let Some(country) = country {
        draft.follow("follow-status", Question::Status { country, on: None });
        draft.follow("follow-sources", Question::Sources { country: Some(country) });
    }
    draft.finish()
}

/// The strip shows all events of a country: it goes with an answer that has all of them.
fn illustrate(draft: &mut Draft<'_>, country: CountryCode) {
    let figures = figures::timeline(draft.scene, country, None);
    let part = super::chart::timeline_part(draft, &figures);
    let intro = say!(draft.language(), "chart-describes", title = super::chart::without_flag(&draft.set().title));
    let headline = draft.set().headline.clone();
    let picture = Picture::Chart(ChartQuery::timeline(country, None));
    let illustration = Illustration::new(draft.language(), picture, &[&intro, &headline], &[part]);
    draft.set().illustration = Some(illustration);
}

fn scope(
    draft: &Draft<'_>,
    country: Option<CountryCode>,
    kind: Option<Kind>,
    since: Option<PartialDate>,
    until: Option<PartialDate>,
) -> String {
    let language = draft.language();
    let mut parts = vec![match country {
        Some(country) => say!(language, "timeline-scope-country", name = called(language, country)),
        None => say!(language, "timeline-scope-all"),
    }];
    parts.extend(
        kind.map(|kind| say!(language, "timeline-scope-kind", kind = words::word(language, "kind", kind.slug()))),
    );
    parts.extend(since.map(|date| say!(language, "timeline-scope-since", date = date.to_string())));
    parts.extend(until.map(|date| say!(language, "timeline-scope-until", date = date.to_string())));
    parts.join(", ")
}

/// One event as a row: date, kind, doubts, summary.
pub(super) fn row<'a>(draft: &mut Draft<'a>, event: &'a Event, with_country: bool) -> Fact {
    let language = draft.language();
    let label = if with_country {
        let country = event.id.country;
        say!(
            language,
            "timeline-label-country",
            date = event.date.to_string(),
            flag = country.flag(),
            name = name(language, country)
        )
    } else {
        say!(language, "timeline-label", date = event.date.to_string())
    };
    let kind = words::capitalized(&words::word(language, "kind", event.kind.slug()));
    let contested = event.contested_by.iter().any(|id| draft.view.event(*id).is_some());
    let doubts = words::doubts(language, event.confidence == Confidence::Unconfirmed, contested);
    let text = if doubts.is_empty() {
        say!(language, "timeline-row", kind = kind, summary = &event.summary)
    } else {
        say!(language, "timeline-row-doubt", kind = kind, doubt = doubts.join(", "), summary = &event.summary)
    };
    let mut fact = draft.fact(Some(label), text, &[event.id]);
    fact.more = Some(Question::Event { id: event.id });
    fact
}

/// What became public since a day; where none is given, in the last thirty days of the record.
pub(super) fn changes(scene: Scene<'_>, since: Option<PartialDate>) -> Answer {
    let mut draft = Draft::new(scene, &Question::Changes { since });
    let language = draft.language();
    let known = scene.snapshot.record().edition().known_up_to;
    let first = since.map_or_else(|| known.saturating_sub(CHANGES_SPAN), PartialDate::begin);
    let mut events: Vec<&Event> = draft.view.events().filter(|event| event.reported.end() >= first).collect();
    events.sort_by_key(|event| std::cmp::Reverse((event.reported.end(), event.id)));
    let since = since.unwrap_or(PartialDate::of_day(first)).to_string();
    draft.set().title = say!(language, "changes-title");
    if events.is_empty() {
        let known = PartialDate::of_day(known).to_string();
        draft.not_on_record(say!(language, "changes-empty", since = since, known = known));
        draft.follow("follow-changes", Question::Changes { since: None });
        return draft.finish();
    }
    let countries: BTreeSet<CountryCode> = events.iter().map(|event| event.id.country).collect();
    draft.set().headline =
        say!(language, "changes-headline", number = events.len(), since = since, countries = countries.len());
    draft.set().countries = countries.into_iter().collect();
    let rows = events.into_iter().map(|event| row(&mut draft, event, true)).collect();
    draft.list(None, rows);
    draft.follow("follow-totals", Question::Totals { region: None, on: None });
    draft.finish()
}
