//! `/people`: how many people arrived, counted so that nobody is counted twice.

use super::draft::{Draft, Scene, called, name};
use super::{Answer, Fact, Importance, Value, words};
use crate::domain::standing::{PracticeState, Total};
use crate::domain::{CountryCode, Event, Kind, Qualifier, Scope, Standing};
use crate::language::{Language, say};
use crate::question::{ChartQuery, ChartTheme, MapQuery, MapTheme, Question};

/// Arrivals in one country, or in all.
pub(super) fn answer(scene: Scene<'_>, country: Option<CountryCode>) -> Answer {
    let draft = Draft::new(scene, &Question::People { country });
    match country {
        Some(country) => in_country(draft, country),
        None => everywhere(draft),
    }
}

fn in_country(mut draft: Draft<'_>, country: CountryCode) -> Answer {
    let language = draft.language();
    let standing = draft.standing(country);
    draft.set().title = say!(language, "people-title-country", flag = country.flag(), name = name(language, country));
    if standing.practice.finding.state == PracticeState::NoneReported {
        let proof = say!(language, "not-proof");
        draft.not_on_record(say!(language, "people-none", name = called(language, country), proof = proof));
    } else {
        draft.set().headline = headline(&draft, &standing);
        draft.set().value = standing.practice.total.map(|total| Value::Number(u64::from(total.figure)));
    }
    arrivals(&mut draft, &standing);
    related(&mut draft, country, &standing);
    draft.follow("follow-status", Question::Status { country, on: None });
    draft
        .follow("follow-timeline", Question::Timeline { country: Some(country), kind: None, since: None, until: None });
    draft.follow("follow-received", super::received());
    draft.finish()
}

pub(super) fn headline(draft: &Draft<'_>, standing: &Standing) -> String {
    let language = draft.language();
    let practice = &standing.practice;
    let name = called(language, standing.country);
    let sentence = match (practice.total, practice.finding.is_unconfirmed()) {
        (Some(sum), false) => {
            let total = words::total(language, sum);
            say!(language, "people-headline", total = total, number = sum.figure, name = name)
        }
        (Some(sum), true) => {
            say!(language, "people-headline-unconfirmed", total = words::total(language, sum), name = name)
        }
        (None, false) => say!(language, "people-headline-unknown", name = name),
        (None, true) => say!(language, "people-headline-unconfirmed-unknown", name = name),
    };
    if practice.disputed_by.is_empty() {
        sentence
    } else {
        say!(language, "people-headline-contested", sentence = sentence)
    }
}

fn arrivals(draft: &mut Draft<'_>, standing: &Standing) {
    let language = draft.language();
    let practice = &standing.practice;
    let mut facts = Vec::new();
    if let Some(sum) = practice.total {
        let total = words::capitalized(&words::total(language, sum));
        let text = say!(language, "people-counted-from", total = total, number = practice.counted.len());
        facts.push(draft.fact(Some(say!(language, "label-total")), text, &practice.counted));
    }
    if practice.total.is_some() && !practice.without_number.is_empty() {
        let text = say!(language, "people-without-number", number = practice.without_number.len());
        facts.push(draft.fact(Some(say!(language, "label-left-out")), text, &practice.without_number));
    }
    for id in &practice.left_out {
        if let Some(event) = draft.view.event(*id) {
            let text = say!(language, "people-left-out", summary = &event.summary);
            facts.push(draft.fact(Some(say!(language, "label-left-out")), text, &[event.id]));
        }
    }
    draft.block(Importance::Essential, None, facts);
    let disputed = rows(draft, &practice.disputed_by);
    draft.block(Importance::Essential, Some(say!(language, "label-conflict")), disputed);
    let rows = rows(draft, &practice.finding.events);
    draft.block(
        Importance::Essential,
        Some(words::capitalized(&words::word(language, "kind", Kind::Arrival.slug()))),
        rows,
    );
}

fn rows(draft: &mut Draft<'_>, ids: &[crate::domain::EventId]) -> Vec<Fact> {
    let events: Vec<&Event> = ids.iter().filter_map(|id| draft.view.event(*id)).collect();
    events.into_iter().map(|event| with_nationalities(draft, event)).collect()
}

pub(super) fn with_nationalities<'a>(draft: &mut Draft<'a>, event: &'a Event) -> Fact {
    let language = draft.language();
    let mut fact = super::timeline::row(draft, event, false);
    if !event.nationalities.is_empty() {
        let names = words::names(language, &event.nationalities);
        fact.text = say!(language, "people-row-from", row = fact.text, names = names);
    }
    fact
}

/// People sent on, other events that count people, and what arrangements allow.
fn related(draft: &mut Draft<'_>, country: CountryCode, standing: &Standing) {
    let language = draft.language();
    let onward = rows(draft, &standing.practice.onward);
    draft.block(Importance::Detail, Some(say!(language, "label-onward")), onward);
    let allowed: Vec<_> = draft
        .view
        .events_of(country)
        .filter(|event| event.people.is_some_and(|p| matches!(p.scope, Scope::AgreedMaximum | Scope::PerYear)))
        .map(|event| event.id)
        .collect();
    let allowed = rows(draft, &allowed);
    draft.block(Importance::Detail, Some(say!(language, "people-agreed-title")), allowed);
}

fn everywhere(mut draft: Draft<'_>) -> Answer {
    let language = draft.language();
    let standings = draft.scene.snapshot.standings();
    let mut received: Vec<&Standing> =
        standings.iter().filter(|s| s.practice.finding.state == PracticeState::Received).collect();
    received.sort_by_key(|s| std::cmp::Reverse(s.practice.total.map(|total| total.figure)));
    draft.set().title = say!(language, "people-title");
    if received.is_empty() {
        draft.not_on_record(say!(language, "people-all-empty"));
        return draft.finish();
    }
    let counted = received.iter().filter(|s| !s.practice.finding.is_unconfirmed());
    let sum = sum(counted.filter_map(|s| s.practice.total));
    let total = overall(language, sum);
    draft.set().headline = say!(language, "people-all", countries = received.len(), total = total);
    draft.set().value = Some(Value::Number(u64::from(sum.figure)));
    draft.set().countries = received.iter().map(|s| s.country).collect();
    let rows = received.iter().map(|s| row(&mut draft, s)).collect();
    draft.list(None, rows);
    notes(&mut draft, &received);
    draft.follow("follow-money", Question::Money { country: None });
    draft.follow("follow-totals", Question::Totals { region: None, on: None });
    draft.follow("follow-map", Question::Map(MapQuery::world(MapTheme::People)));
    draft.follow("follow-chart", Question::Chart(ChartQuery::whole(ChartTheme::Arrivals)));
    draft.finish()
}

/// What the sum leaves out, and totals that others state.
fn notes(draft: &mut Draft<'_>, received: &[&Standing]) {
    let language = draft.language();
    let left_out: Vec<CountryCode> = received
        .iter()
        .filter(|s| {
            s.practice.finding.is_unconfirmed()
                || !s.practice.left_out.is_empty()
                || !s.practice.without_number.is_empty()
        })
        .map(|s| s.country)
        .collect();

    let text = if left_out.is_empty() {
        say!(language, "people-sum-note-whole")
    } else {
        say!(language, "people-sum-note", names = words::names(language, &left_out))
    };
    let note = draft.fact(Some(say!(language, "label-sum")), text, &[]);
    draft.block(Importance::Essential, None, vec![note]);
    let stated = stated_totals(draft);
    draft.block(Importance::Essential, Some(say!(language, "label-others-said")), stated);
}

/// Events of the legal frame that state a total over all countries.
pub(super) fn stated_totals(draft: &mut Draft<'_>) -> Vec<Fact> {
    let events: Vec<&Event> = draft
        .view
        .events_of(CountryCode::US)
        .filter(|event| event.people.is_some_and(|people| people.scope == Scope::RunningTotal))
        .collect();
    events.into_iter().map(|event| super::timeline::row(draft, event, false)).collect()
}

fn row(draft: &mut Draft<'_>, standing: &Standing) -> Fact {
    let language = draft.language();
    let practice = &standing.practice;
    let last = practice.last().and_then(|id| draft.view.event(id));
    let date = last.map(|event| event.date.to_string()).unwrap_or_default();
    let mut parts = vec![match practice.total {
        Some(sum) => say!(language, "people-row", total = words::total(language, sum), date = date),
        None => say!(language, "people-row-unknown", date = date),
    }];
    parts.extend(words::doubts(language, practice.finding.is_unconfirmed(), !practice.disputed_by.is_empty()));
    let cited = if practice.counted.is_empty() { &practice.finding.events } else { &practice.counted };
    let mut fact = draft.fact_brief(Some(words::title(language, standing.country)), parts.join(" · "), cited);
    fact.more = Some(Question::People { country: Some(standing.country) });
    fact
}

/// "about 21,000 people": a sum of which a part is only near is said to two figures, for more would claim what no source knows.
pub(super) fn overall(language: &Language, sum: Total) -> String {
    if sum.qualifier != Qualifier::About {
        return words::total(language, sum);
    }
    let unit = 10_u32.pow(sum.figure.checked_ilog10().unwrap_or(0).saturating_sub(1));
    let figure = sum.figure.saturating_add(unit / 2) / unit * unit;
    words::total(language, Total { figure, ..sum })
}

/// A sum over countries: "about" as soon as one part is, else a floor as soon as one part is.
pub(super) fn sum(totals: impl Iterator<Item = Total>) -> Total {
    let mut sum = Total { at_least: 0, figure: 0, qualifier: Qualifier::Exactly };
    for total in totals {
        sum.at_least = sum.at_least.saturating_add(total.at_least);
        sum.figure = sum.figure.saturating_add(total.figure);
        sum.qualifier = match (sum.qualifier, total.qualifier) {
            (Qualifier::Exactly, other) => other,
            (one, Qualifier::Exactly) => one,
            (one, other) if one == other => one,
            _ => Qualifier::About,
        };
    }
    sum
}
