//! `/list`, `/agreed` and their like: which countries meet some conditions.

use std::cmp::Reverse;

use time::Date;

use super::draft::{Draft, Scene, name};
use super::{Answer, Fact, Value, words};
use crate::domain::standing::{AnswerState, Approach, PracticeState};
use crate::domain::{Confidence, EventId, Standing};
use crate::language::{say, sorting_key};
use crate::question::{ListQuery, MapQuery, MapTheme, Question, Sort};

/// Which countries meet the conditions.
pub(super) fn answer(scene: Scene<'_>, query: &ListQuery) -> Answer {
    let mut draft = Draft::new(scene, &Question::List(query.clone()));
    let standings: Vec<Standing> = match query.on {
        Some(_) => draft.view.standings().collect(),
        None => scene.snapshot.standings().to_vec(),
    };
    let mut found: Vec<&Standing> = standings.iter().filter(|standing| matches(&draft, query, standing)).collect();
    sort(&draft, query, &mut found);

    draft.set().title = title(&draft, query);
    draft.set().countries = found.iter().map(|standing| standing.country).collect();
    draft.set().value = Some(Value::Number(u64::try_from(found.len()).unwrap_or(u64::MAX)));
    if found.is_empty() {
        return empty(draft, query, &standings);
    }
    let headline = headline(&draft, query, &standings, found.len());
    draft.set().headline = with_doubts(&draft, headline, query, &found);
    let rows = found.iter().map(|standing| row(&mut draft, query, standing)).collect();
    draft.list(None, rows);
    follow_ups(&mut draft, query);
    draft.finish()
}

/// Which part of the standing the list is about: the answer if it is asked for, else the practice, else the approach.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Facet {
    Answer,
    Practice,
    Approach,
}

fn facet(query: &ListQuery) -> Facet {
    if query.answer.is_some() {
        Facet::Answer
    } else if query.practice.is_some() {
        Facet::Practice
    } else if query.approach.is_some() {
        Facet::Approach
    } else {
        Facet::Answer
    }
}

/// The events, the confidence and the first event of the facet that the list is about.
fn evidence<'s>(query: &ListQuery, standing: &'s Standing) -> (&'s [EventId], Option<Confidence>) {
    match facet(query) {
        Facet::Answer if standing.answer.state == AnswerState::NoneOnRecord => {
            (&standing.approach.events, standing.approach.confidence)
        }
        Facet::Answer => (&standing.answer.events, standing.answer.confidence),
        Facet::Practice => (&standing.practice.finding.events, standing.practice.finding.confidence),
        Facet::Approach => (&standing.approach.events, standing.approach.confidence),
    }
}

fn since(draft: &Draft<'_>, query: &ListQuery, standing: &Standing) -> Option<Date> {
    let first = evidence(query, standing).0.first()?;
    draft.view.event(*first).map(crate::domain::Event::effective)
}

fn matches(draft: &Draft<'_>, query: &ListQuery, standing: &Standing) -> bool {
    let began = since(draft, query, standing);
    standing.latest.is_some()
        && query.approach.is_none_or(|state| standing.approach.state == state)
        && query.answer.is_none_or(|state| standing.answer.state == state)
        && query.practice.is_none_or(|state| standing.practice.finding.state == state)
        && query.region.is_none_or(|region| region.contains(standing.country))
        && query.since.is_none_or(|since| began.is_some_and(|began| began >= since.begin()))
        && query.until.is_none_or(|until| began.is_some_and(|began| began <= until.end()))
        && query.confidence.is_none_or(|floor| evidence(query, standing).1 >= Some(floor))
}

fn sort(draft: &Draft<'_>, query: &ListQuery, found: &mut [&Standing]) {
    let language = draft.language();
    found.sort_by_cached_key(|standing| sorting_key(name(language, standing.country)));
    match query.sort.unwrap_or(Sort::Name) {
        Sort::Name => {}
        Sort::Recent => found.sort_by_key(|standing| Reverse(since(draft, query, standing))),
        Sort::Oldest => {
            found.sort_by_key(|standing| (since(draft, query, standing).is_none(), since(draft, query, standing)));
        }
        Sort::People => {
            found.sort_by_key(|standing| Reverse(standing.practice.total.map(|total| total.figure)));
        }
    }
}

fn title(draft: &Draft<'_>, query: &ListQuery) -> String {
    let language = draft.language();
    let parts: Vec<String> = [
        query.approach.map(|state| {
            words::word(language, "list", if state == Approach::NoneOnRecord { "title" } else { state.slug() })
        }),
        query.answer.map(|state| words::word(language, "list", state.slug())),
        query.practice.map(|state| match state {
            PracticeState::Received => say!(language, "list-received"),
            PracticeState::NoneReported => words::capitalized(&words::word(language, "practice", state.slug())),
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    let title = if parts.is_empty() { say!(language, "list-title") } else { parts.join(" · ") };
    match query.region {
        Some(region) => {
            let region = words::capitalized(words::region(language, region).bare());
            say!(language, "list-title-region", title = title, region = region)
        }
        None => title,
    }
}

/// How many of how many. The denominator is narrowed to the region too: "11 of the 24 countries asked in Africa".
fn headline(draft: &Draft<'_>, query: &ListQuery, standings: &[Standing], matching: usize) -> String {
    let language = draft.language();
    let in_region = |s: &&Standing| query.region.is_none_or(|region| region.contains(s.country));
    let on_record: Vec<&Standing> = standings.iter().filter(|s| s.latest.is_some()).filter(in_region).collect();
    let asked = on_record.iter().filter(|s| s.approach.state == Approach::Asked).count();
    let region = query.region.map(|region| words::region(language, region));
    let place = region.map(|region| say!(language, "list-where", region = region)).unwrap_or_default();
    let mut args = vec![("matching", matching.into()), ("total", on_record.len().into()), ("where", place.into())];
    if let Some(state) = only_state(query) {
        args.extend([("asked", asked.into()), ("narrowed", narrowed(draft, query).into())]);
        return language.say(&format!("list-headline-{}", state.replace('_', "-")), &args);
    }
    let unplaced = ListQuery { region: None, ..query.clone() };
    args.push(("conditions", conditions(draft, &unplaced).into()));
    language.say("list-headline", &args)
}

/// The state asked for, if it is one and has a sentence of its own.
fn only_state(query: &ListQuery) -> Option<&'static str> {
    match (query.approach, query.answer, query.practice) {
        (Some(approach @ (Approach::Asked | Approach::ToBeAsked)), None, None) => Some(approach.slug()),
        (None, Some(answer), None) => Some(answer.slug()),
        (None, None, Some(PracticeState::Received)) => Some(PracticeState::Received.slug()),
        _ => None,
    }
}

/// The conditions beside the state and the region, in brackets.
fn narrowed(draft: &Draft<'_>, query: &ListQuery) -> String {
    let rest =
        ListQuery { since: query.since, until: query.until, confidence: query.confidence, ..ListQuery::default() };
    if rest == ListQuery::default() {
        return String::new();
    }
    say!(draft.language(), "list-narrowed", conditions = conditions(draft, &rest))
}

fn conditions(draft: &Draft<'_>, query: &ListQuery) -> String {
    let language = draft.language();
    let mut parts: Vec<String> = Vec::new();
    parts.extend(query.approach.map(|state| words::word(language, "approach", state.slug())));
    parts.extend(query.answer.map(|state| words::word(language, "answer", state.slug())));
    parts.extend(query.practice.map(|state| words::word(language, "practice", state.slug())));
    parts.extend(
        query.region.map(|region| say!(language, "list-condition-region", region = words::region(language, region))),
    );
    parts.extend(query.since.map(|date| say!(language, "list-condition-since", date = date.to_string())));
    parts.extend(query.until.map(|date| say!(language, "list-condition-until", date = date.to_string())));
    parts.extend(query.confidence.map(|floor| {
        say!(language, "list-condition-confidence", confidence = words::word(language, "confidence", floor.slug()))
    }));
    if parts.is_empty() { say!(language, "list-condition-all") } else { parts.join(", ") }
}

fn with_doubts(draft: &Draft<'_>, headline: String, query: &ListQuery, found: &[&Standing]) -> String {
    let language = draft.language();
    let weak = found.iter().filter(|s| evidence(query, s).1 == Some(Confidence::Unconfirmed)).count();
    let contested = found.iter().filter(|s| facet(query) == Facet::Answer && s.is_contested()).count();
    let mut sentences = Vec::new();
    if let Some(day) = draft.view.on() {
        let on = crate::domain::PartialDate::of_day(day).to_string();
        sentences.push(say!(language, "status-on-day", on = on, sentence = headline));
    } else {
        sentences.push(headline);
    }
    if weak > 0 {
        sentences.push(say!(language, "list-unconfirmed", number = weak));
    }
    if contested > 0 {
        sentences.push(say!(language, "list-contested", number = contested));
    }
    sentences.join(" ")
}

fn row(draft: &mut Draft<'_>, query: &ListQuery, standing: &Standing) -> Fact {
    let language = draft.language();
    let (events, confidence) = evidence(query, standing);
    let first = events.first().and_then(|id| draft.view.event(*id));
    let state = words::capitalized(&words::state(language, standing));
    let mut parts = vec![match first {
        Some(event) if facet(query) != Facet::Practice => {
            say!(language, "list-row-dated", state = state, date = event.date.to_string())
        }
        _ => state,
    }];
    if standing.practice.finding.state == PracticeState::Received {
        parts.push(arrivals(draft, standing));
    }
    let contested = facet(query) == Facet::Answer && standing.is_contested();
    parts.extend(words::doubts(language, confidence == Some(Confidence::Unconfirmed), contested));
    // The newest event tells the state; the first tells since when: cite both.
    let cited: Vec<EventId> = match events {
        [] => Vec::new(),
        [only] => vec![*only],
        [first, .., last] => vec![*first, *last],
    };
    let mut fact = draft.fact_brief(Some(words::title(language, standing.country)), parts.join(" · "), &cited);
    fact.mark = Some(words::mark(standing));
    fact.more = Some(Question::Status { country: standing.country, on: query.on });
    fact
}

fn arrivals(draft: &Draft<'_>, standing: &Standing) -> String {
    let language = draft.language();
    let last = standing.practice.last().and_then(|id| draft.view.event(id));
    let date = last.map(|event| event.date.to_string()).unwrap_or_default();
    match standing.practice.total {
        Some(total) => say!(language, "people-row", total = words::total(language, total), date = date),
        None => say!(language, "people-row-unknown", date = date),
    }
}

/// An empty list says so, and offers the lists with one condition less that are not empty.
fn empty(mut draft: Draft<'_>, query: &ListQuery, standings: &[Standing]) -> Answer {
    let language = draft.language();
    let headline = say!(language, "list-empty", conditions = conditions(&draft, query));
    draft.set().headline = match draft.view.on() {
        Some(day) => {
            let on = crate::domain::PartialDate::of_day(day).to_string();
            say!(language, "status-on-day", on = on, sentence = headline)
        }
        None => headline,
    };
    let fact = draft.fact(None, say!(language, "list-empty-proof"), &[]);
    draft.block(super::Importance::Essential, None, vec![fact]);
    let wider = [
        ("follow-today", ListQuery { on: None, ..query.clone() }),
        ("list-nearest-period", ListQuery { since: None, until: None, ..query.clone() }),
        ("list-nearest-confidence", ListQuery { confidence: None, ..query.clone() }),
        ("list-nearest-region", ListQuery { region: None, ..query.clone() }),
    ];
    for (label, wider) in wider {
        if wider != *query && standings.iter().any(|standing| matches(&draft, &wider, standing)) {
            draft.follow(label, Question::List(wider));
        }
    }
    draft.follow("follow-totals", Question::Totals { region: query.region, on: query.on });
    draft.finish()
}

fn follow_ups(draft: &mut Draft<'_>, query: &ListQuery) {
    if query.on.is_some() {
        draft.follow("follow-today", Question::List(ListQuery { on: None, ..query.clone() }));
    }
    let other = |answer| Question::List(ListQuery { region: query.region, on: query.on, ..ListQuery::answer(answer) });
    if query.answer != Some(AnswerState::Agreed) {
        draft.follow("follow-agreed", other(AnswerState::Agreed));
    }
    if query.answer != Some(AnswerState::Declined) {
        draft.follow("follow-declined", other(AnswerState::Declined));
    }
    draft.follow("follow-totals", Question::Totals { region: query.region, on: query.on });
    let theme = match facet(query) {
        Facet::Answer => MapTheme::Answer,
        Facet::Practice => MapTheme::Practice,
        Facet::Approach => MapTheme::Approach,
    };
    draft
        .follow("follow-map", Question::Map(MapQuery { region: query.region, on: query.on, ..MapQuery::world(theme) }));
}
