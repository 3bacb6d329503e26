//! `/totals`: the picture in numbers, and how it is counted.

use std::collections::BTreeSet;

use time::Date;

use super::draft::{Draft, Scene};
use super::{Answer, Fact, Importance, words};
use crate::domain::standing::{AnswerState, Approach, PracticeState};
use crate::domain::{Confidence, CountryCode, Money, MoneyState, PartialDate, Qualifier, Region, Standing};
use crate::language::say;
use crate::question::{ListQuery, MapQuery, MapTheme, Question};

/// Counts of answers and arrivals, sums of money, coverage.
pub(super) fn answer(scene: Scene<'_>, region: Option<Region>, on: Option<Date>) -> Answer {
    let mut draft = Draft::new(scene, &Question::Totals { region, on });
    let language = draft.language();
    let standings: Vec<Standing> = draft
        .view
        .standings()
        .filter(|standing| standing.latest.is_some())
        .filter(|standing| region.is_none_or(|region| region.contains(standing.country)))
        .collect();
    let title = say!(language, "totals-title");
    draft.set().title = match region {
        Some(region) => {
            let region = words::capitalized(words::region(language, region).bare());
            say!(language, "list-title-region", title = title, region = region)
        }
        None => title,
    };
    draft.set().headline = headline(&draft, &standings);
    answers(&mut draft, &standings, region, on);
    in_practice(&mut draft, &standings, region, on);
    money(&mut draft, region);
    coverage(&mut draft);
    if on.is_some() {
        draft.follow("follow-today", Question::Totals { region, on: None });
    }
    draft.follow("follow-agreed", Question::List(ListQuery { region, on, ..ListQuery::answer(AnswerState::Agreed) }));
    draft.follow("follow-people", Question::People { country: None });
    draft.follow("follow-money", Question::Money { country: None });
    draft.follow("follow-map", Question::Map(MapQuery { region, on, ..MapQuery::world(MapTheme::Answer) }));
    draft.finish()
}

fn headline(draft: &Draft<'_>, standings: &[Standing]) -> String {
    let language = draft.language();
    let count = |wanted: &dyn Fn(&Standing) -> bool| standings.iter().filter(|s| wanted(s)).count();
    let sentence = say!(
        language,
        "totals-headline",
        asked = count(&|s| s.approach.state == Approach::Asked),
        planned = count(&|s| s.approach.state == Approach::ToBeAsked),
        agreed = count(&|s| s.answer.state == AnswerState::Agreed),
        declined = count(&|s| s.answer.state == AnswerState::Declined),
        received = count(&|s| s.practice.finding.state == PracticeState::Received),
    );
    match draft.view.on() {
        Some(day) => say!(language, "status-on-day", on = PartialDate::of_day(day).to_string(), sentence = sentence),
        None => sentence,
    }
}

/// "26 countries, 2 of them unconfirmed".
fn counted(draft: &Draft<'_>, confidences: &[Option<Confidence>]) -> String {
    let language = draft.language();
    let countries = say!(language, "totals-countries", number = confidences.len());
    match confidences.iter().filter(|c| **c == Some(Confidence::Unconfirmed)).count() {
        0 => countries,
        weak => say!(language, "totals-countries-unconfirmed", countries = countries, number = weak),
    }
}

fn answers(draft: &mut Draft<'_>, standings: &[Standing], region: Option<Region>, on: Option<Date>) {
    let language = draft.language();
    let mut facts = Vec::new();
    for approach in [Approach::Asked, Approach::ToBeAsked] {
        let found: Vec<_> =
            standings.iter().filter(|s| s.approach.state == approach).map(|s| s.approach.confidence).collect();
        let mut fact = draft.fact(Some(words::word(language, "label", approach.slug())), counted(draft, &found), &[]);
        fact.more = Some(Question::List(ListQuery { approach: Some(approach), region, on, ..ListQuery::default() }));
        facts.push(fact);
    }
    for answer in AnswerState::ALL.iter().copied().filter(|answer| *answer != AnswerState::NoneOnRecord) {
        let found: Vec<_> =
            standings.iter().filter(|s| s.answer.state == answer).map(|s| s.answer.confidence).collect();
        let mut fact = draft.fact(Some(words::word(language, "label", answer.slug())), counted(draft, &found), &[]);
        fact.more = Some(Question::List(ListQuery { region, on, ..ListQuery::answer(answer) }));
        facts.push(fact);
    }
    let note = say!(language, "totals-agreed-note");
    facts.push(draft.fact(Some(say!(language, "label-counting")), note, &[]));
    draft.block(Importance::Essential, Some(say!(language, "totals-answers")), facts);
}

fn in_practice(draft: &mut Draft<'_>, standings: &[Standing], region: Option<Region>, on: Option<Date>) {
    let language = draft.language();
    let received: Vec<&Standing> =
        standings.iter().filter(|s| s.practice.finding.state == PracticeState::Received).collect();
    let confidences: Vec<_> = received.iter().map(|s| s.practice.finding.confidence).collect();
    let mut fact = draft.fact(Some(say!(language, "label-received")), counted(draft, &confidences), &[]);
    fact.more =
        Some(Question::List(ListQuery { practice: Some(PracticeState::Received), region, on, ..ListQuery::default() }));
    let strong = received.iter().filter(|s| !s.practice.finding.is_unconfirmed());
    let sum = super::people::sum(strong.filter_map(|s| s.practice.total));
    let mut facts = vec![fact];
    if sum.figure > 0 {
        let text = super::people::overall(language, sum);
        facts.push(draft.fact(Some(say!(language, "label-people")), text, &[]));
    }
    draft.block(Importance::Essential, Some(say!(language, "totals-practice")), facts);
    if region.is_none() {
        let stated = super::people::stated_totals(draft);
        draft.block(Importance::Detail, Some(say!(language, "label-others-said")), stated);
    }
}

fn money(draft: &mut Draft<'_>, region: Option<Region>) {
    let language = draft.language();
    let mut facts = Vec::new();
    for state in [MoneyState::Paid, MoneyState::Promised, MoneyState::Offered, MoneyState::Reported] {
        let found: Vec<(_, Money)> = draft
            .view
            .events()
            .filter(|event| region.is_none_or(|region| region.contains(event.id.country)))
            .filter_map(|event| Some((event.id, event.money.filter(|money| money.state == state)?)))
            .collect();
        if found.is_empty() {
            continue;
        }
        let sum = found.iter().map(|(_, money)| money.usd).fold(0, u64::saturating_add);
        let qualifier = if found.iter().any(|(_, money)| money.qualifier == Qualifier::UpTo) {
            Qualifier::UpTo
        } else {
            Qualifier::Exactly
        };
        let amount = words::usd(language, sum, qualifier);
        let text = say!(language, "money-sum", amount = amount, number = found.len());
        let ids: Vec<_> = found.iter().map(|(id, _)| *id).collect();
        facts.push(draft.fact_brief(Some(words::word(language, "money-block", state.slug())), text, &ids));
    }
    draft.block(Importance::Essential, Some(say!(language, "totals-money")), facts);
}

fn coverage(draft: &mut Draft<'_>) {
    let language = draft.language();
    let of = |confidence| draft.view.events().filter(|event| event.confidence == confidence).count();
    let countries: BTreeSet<_> =
        draft.view.events().map(|event| event.id.country).filter(|country| *country != CountryCode::US).collect();
    let sources: BTreeSet<_> = draft.view.events().flat_map(|event| event.sources.iter()).collect();
    let text = say!(
        language,
        "totals-record",
        events = draft.view.events().count(),
        countries = countries.len(),
        sources = sources.len()
    );
    let confidence = say!(
        language,
        "totals-confidence",
        confirmed = of(Confidence::Confirmed),
        reported = of(Confidence::Reported),
        unconfirmed = of(Confidence::Unconfirmed)
    );
    let facts: Vec<Fact> = vec![
        draft.fact(Some(say!(language, "label-record")), text, &[]),
        draft.fact(Some(say!(language, "label-confidence")), confidence, &[]),
    ];
    draft.block(Importance::Detail, Some(say!(language, "totals-coverage")), facts);
}
