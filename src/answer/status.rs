//! `/status`: where a country stands.

use time::Date;

use super::draft::{Draft, Scene, called, name};
use super::{Answer, Fact, Importance, Mark, words};
use crate::domain::standing::{AnswerState, PracticeState};
use crate::domain::{Confidence, CountryCode, Event, EventId, Kind, PartialDate, Standing};
use crate::language::say;
use crate::question::Question;

/// Where a country stands, today or as known on a day.
pub(super) fn answer(scene: Scene<'_>, country: CountryCode, on: Option<Date>) -> Answer {
    let draft = Draft::new(scene, &Question::Status { country, on });
    if country == CountryCode::US {
        return united_states(draft);
    }
    let standing = draft.standing(country);
    if standing.latest.is_none() {
        return missing(draft, country, on);
    }
    standing_of(draft, country, &standing)
}

fn standing_of(mut draft: Draft<'_>, country: CountryCode, standing: &Standing) -> Answer {
    let language = draft.language();
    let mark = words::mark(standing);
    let title = title(&draft, standing);
    let headline = headline(&draft, standing);
    let set = draft.set();
    (set.mark, set.title, set.headline) = (Some(mark), title, headline);

    let facts = essentials(&mut draft, standing);
    draft.block(Importance::Essential, None, facts);
    let conflict = conflicts(&mut draft, standing);
    let title = say!(language, "label-conflict");
    draft.block(Importance::Essential, Some(title), conflict);
    let terms = super::terms::facts(&mut draft, country);
    let title = say!(language, "label-terms");
    draft.block(Importance::Detail, Some(title), terms);
    let latest = latest(&mut draft, standing);
    draft.block(Importance::History, None, latest.into_iter().collect());
    follow_ups(&mut draft, country);
    draft.finish()
}

/// "🇵🇪 Peru — Declined", with the doubts.
pub(super) fn title(draft: &Draft<'_>, standing: &Standing) -> String {
    let (language, country) = (draft.language(), standing.country);
    say!(
        language,
        "title-state",
        flag = country.flag(),
        name = name(language, country),
        state = mark_word(draft, standing)
    )
}

fn mark_word(draft: &Draft<'_>, standing: &Standing) -> String {
    let language = draft.language();
    let state = words::capitalized(&words::state(language, standing));
    let doubts = words::doubts(language, standing.answer.is_unconfirmed(), standing.is_contested());
    if doubts.is_empty() { state } else { format!("{state} ({})", doubts.join(", ")) }
}

fn event_date(draft: &Draft<'_>, id: Option<EventId>) -> String {
    id.and_then(|id| draft.view.event(id)).map(|event| event.date.to_string()).unwrap_or_default()
}

/// When the current answer was given: the first and the last event of an agreement, the last of any other.
fn answer_date(draft: &Draft<'_>, standing: &Standing) -> String {
    let found = events(draft, &standing.answer.events);
    match (found.first(), found.last()) {
        (Some(first), Some(last)) if standing.answer.state == AnswerState::Agreed => {
            words::first_last(draft.language(), first, last)
        }
        (_, Some(last)) => last.date.to_string(),
        _ => String::new(),
    }
}

/// One sentence on the answer and the practice, with the day that it is known on.
pub(super) fn headline(draft: &Draft<'_>, standing: &Standing) -> String {
    let sentence = headline_today(draft, standing);
    match draft.view.on() {
        Some(day) => {
            say!(draft.language(), "status-on-day", on = PartialDate::of_day(day).to_string(), sentence = sentence)
        }
        None => sentence,
    }
}

/// One sentence on the answer and the practice; doubts come first, because they change how it is to be read.
pub(super) fn headline_today(draft: &Draft<'_>, standing: &Standing) -> String {
    let language = draft.language();
    let practice = words::practice(language, standing);
    let mut sentence =
        say!(language, "status-with-practice", answer = answer_clause(draft, standing), practice = practice);
    sentence = match denied_before(draft, standing) {
        Some(dates) => say!(language, "status-denied-before", sentence = sentence, dates = dates),
        None if standing.is_contested() => say!(language, "status-contested", sentence = sentence),
        None => sentence,
    };
    if let Some(event) = standing.doubtful.and_then(|id| draft.view.event(id)) {
        let state = AnswerState::given_by(event.kind).unwrap_or(AnswerState::NoneOnRecord);
        let state = words::word(language, "answer", state.slug());
        sentence = say!(language, "status-doubtful", sentence = sentence, date = event.date.to_string(), state = state);
    }
    sentence
}

/// The days of the denials, where they came before the agreement and nothing else speaks against it: then nobody disputes it today.
fn denied_before(draft: &Draft<'_>, standing: &Standing) -> Option<String> {
    let agreed = draft.view.event(standing.answer.since()?)?;
    let mut others = events(draft, &standing.contested);
    others.retain(|event| !standing.answer.events.contains(&event.id));
    let earlier = |event: &&Event| event.kind == Kind::Denied && event.order() < agreed.order();
    let dates: Vec<String> = others.iter().map(|event| event.date.to_string()).collect();
    (!others.is_empty() && others.iter().all(earlier)).then(|| dates.join(", "))
}

fn answer_clause(draft: &Draft<'_>, standing: &Standing) -> String {
    let language = draft.language();
    let (state, unconfirmed) = match standing.answer.state {
        AnswerState::NoneOnRecord => (standing.approach.state.slug(), standing.approach.is_unconfirmed()),
        state => (state.slug(), standing.answer.is_unconfirmed()),
    };
    let suffix = if unconfirmed { "-unconfirmed" } else { "" };
    let message = format!("status-{}{suffix}", state.replace('_', "-"));
    let date = answer_date(draft, standing);
    language.say(&message, &[("name", called(language, standing.country).into()), ("date", date.into())])
}

pub(super) fn essentials(draft: &mut Draft<'_>, standing: &Standing) -> Vec<Fact> {
    let mut facts = vec![approach(draft, standing), answered(draft, standing), arrivals(draft, standing)];
    facts.extend(further_talks(draft, standing));
    facts.extend(courts(draft, standing));
    for event in said_besides(draft, standing) {
        let mut fact = super::timeline::row(draft, event, false);
        fact.text = say!(draft.language(), "status-also", date = event.date.to_string(), text = &fact.text);
        fact.label = Some(label(draft, "label-also"));
        facts.push(fact);
    }
    facts.extend(confidence(draft, standing));
    facts
}

fn label(draft: &Draft<'_>, message: &str) -> String {
    draft.language().say(message, &[])
}

fn events<'a>(draft: &Draft<'a>, ids: &[EventId]) -> Vec<&'a Event> {
    ids.iter().filter_map(|id| draft.view.event(*id)).collect()
}

fn approach(draft: &mut Draft<'_>, standing: &Standing) -> Fact {
    let language = draft.language();
    let found = events(draft, &standing.approach.events);
    let implied = found.first().is_some_and(|event| AnswerState::given_by(event.kind).is_some());
    let mut state = if implied {
        say!(language, "approach-implied")
    } else {
        words::word(language, "approach", standing.approach.state.slug())
    };
    if standing.approach.is_unconfirmed() {
        state = format!("{state} ({})", say!(language, "unconfirmed-mark"));
    }
    let text = match (found.first(), found.last()) {
        (Some(first), Some(last)) if !implied => {
            let dates = words::first_last(language, first, last);
            say!(language, "status-approach", state = state, dates = dates)
        }
        _ => state,
    };
    let cited = ends(&standing.approach.events);
    draft.fact(Some(label(draft, "label-approach")), text, &cited)
}

/// The first and the last of several events: enough to cite.
fn ends(events: &[EventId]) -> Vec<EventId> {
    match events {
        [] => Vec::new(),
        [only] => vec![*only],
        [first, .., last] => vec![*first, *last],
    }
}

fn answered(draft: &mut Draft<'_>, standing: &Standing) -> Fact {
    let language = draft.language();
    let state = words::word(language, "answer", standing.answer.state.slug());
    let found = events(draft, &standing.answer.events);
    // The best-sourced event of the current answer tells it; among equals the latest.
    let told = found.iter().max_by_key(|event| (event.confidence, event.order())).copied();
    let label = Some(label(draft, "label-answer"));
    match (found.first(), found.last(), told) {
        (Some(first), Some(last), Some(told)) => {
            let dates = words::first_last(language, first, last);
            let text = say!(
                language,
                "status-answer",
                state = words::capitalized(&state),
                dates = dates,
                summary = &told.summary
            );
            let mut cited = vec![told.id];
            cited.extend(found.iter().map(|event| event.id).filter(|id| *id != told.id));
            draft.fact(label, text, &cited)
        }
        _ => draft.fact(label, state, &[]),
    }
}

fn arrivals(draft: &mut Draft<'_>, standing: &Standing) -> Fact {
    let language = draft.language();
    let practice = &standing.practice;
    let label = Some(label(draft, "label-practice"));
    if practice.finding.state == PracticeState::NoneReported {
        let text = words::word(language, "practice", practice.finding.state.slug());
        return draft.fact(label, text, &[]);
    }
    let date = event_date(draft, practice.last());
    let mut text = match practice.total {
        Some(total) => say!(language, "status-practice", total = words::total(language, total), date = date),
        None => say!(language, "status-practice-unknown", date = date),
    };
    if practice.finding.is_unconfirmed() {
        text = say!(language, "status-practice-unconfirmed", practice = text);
    }
    if practice.total.is_some() && !practice.without_number.is_empty() {
        text.push_str(&say!(language, "separator"));
        text.push_str(&say!(language, "status-arrivals-without-number"));
    }
    let mut cited = practice.counted.clone();
    cited.extend(practice.without_number.iter().copied());
    draft.fact(label, text, &cited)
}

fn further_talks(draft: &mut Draft<'_>, standing: &Standing) -> Option<Fact> {
    let latest = draft.view.event(*standing.further_talks.last()?)?;
    let text = dated(latest);
    Some(draft.fact(Some(label(draft, "label-further-talks")), text, &[latest.id]))
}

fn courts(draft: &mut Draft<'_>, standing: &Standing) -> Option<Fact> {
    let latest = draft.view.event(*standing.courts.last()?)?;
    let text = dated(latest);
    Some(draft.fact(Some(label(draft, "label-courts")), text, &[latest.id]))
}

/// Where a country has given no answer, what it or others said besides is all that there is: the latest first.
pub(super) fn said_besides<'a>(draft: &Draft<'a>, standing: &Standing) -> Vec<&'a Event> {
    const SHOWN: usize = 3;
    if standing.answer.state != AnswerState::NoneOnRecord {
        return Vec::new();
    }
    let besides = |event: &&Event| matches!(event.kind, Kind::Statement | Kind::Note);
    let mut said: Vec<&Event> = draft.view.events_of(standing.country).filter(besides).collect();
    said.sort_by_key(|event| std::cmp::Reverse(event.order()));
    said.truncate(SHOWN);
    said
}

fn dated(event: &Event) -> String {
    format!("{}. {}", event.date, event.summary)
}

fn confidence(draft: &mut Draft<'_>, standing: &Standing) -> Option<Fact> {
    let confidence = standing.answer.confidence.or(standing.approach.confidence)?;
    let text = draft.language().say(&format!("confidence-{}-long", confidence.slug()), &[]);
    Some(draft.fact(Some(label(draft, "label-confidence")), text, &[]))
}

/// Both sides of a contest, and a later unconfirmed report that did not change the answer.
pub(super) fn conflicts(draft: &mut Draft<'_>, standing: &Standing) -> Vec<Fact> {
    let mut ids = standing.contested.clone();
    ids.extend(standing.doubtful);
    ids.extend(standing.practice.disputed_by.iter().copied());
    ids.dedup();
    let mut facts = Vec::new();
    for event in events(draft, &ids) {
        let mut fact = super::timeline::row(draft, event, false);
        fact.mark = words::event_mark(event.kind);
        facts.push(fact);
    }
    facts
}

/// The latest event of any kind; its summary only where no other fact has shown it.
fn latest(draft: &mut Draft<'_>, standing: &Standing) -> Option<Fact> {
    let language = draft.language();
    let event = draft.view.event(standing.latest?)?;
    let mut facts = draft.set().blocks.iter().flat_map(|block| &block.facts);
    let shown = facts.any(|fact| fact.events.contains(&event.id) && fact.text.contains(&event.summary));
    let kind = words::word(language, "kind", event.kind.slug());
    let doubts = words::doubts(language, event.confidence == Confidence::Unconfirmed, false);
    let kind = [vec![kind], doubts].concat().join(", ");
    let date = event.date.to_string();
    let text = if shown {
        say!(language, "status-nothing-newer-shown", date = date, kind = kind)
    } else {
        say!(language, "status-nothing-newer", date = date, kind = kind, summary = &event.summary)
    };
    Some(draft.fact(Some(label(draft, "label-latest")), text, &[event.id]))
}

fn follow_ups(draft: &mut Draft<'_>, country: CountryCode) {
    if draft.view.on().is_some() {
        draft.follow("follow-today", Question::Status { country, on: None });
    }
    draft
        .follow("follow-timeline", Question::Timeline { country: Some(country), kind: None, since: None, until: None });
    draft.follow("follow-terms", Question::Terms { country });
    draft.follow("follow-sources", Question::Sources { country: Some(country) });
}

fn missing(mut draft: Draft<'_>, country: CountryCode, on: Option<Date>) -> Answer {
    let language = draft.language();
    let headline = say!(language, "status-missing-headline", name = called(language, country));
    let headline = match on {
        Some(day) => say!(language, "status-on-day", on = PartialDate::of_day(day).to_string(), sentence = headline),
        None => headline,
    };
    draft.not_on_record(headline);
    let title = say!(
        language,
        "title-state",
        flag = country.flag(),
        name = name(language, country),
        state = say!(language, "status-missing-title")
    );
    let set = draft.set();
    (set.mark, set.title) = (Some(Mark::NoRecord), title);
    let fact = draft.fact(None, say!(language, "status-missing-proof"), &[]);
    draft.block(Importance::Essential, None, vec![fact]);
    if on.is_some() {
        draft.follow("follow-today", Question::Status { country, on: None });
    }
    draft.follow("follow-agreed", super::agreed());
    draft.follow("follow-totals", Question::Totals { region: None, on: None });
    draft.finish()
}

fn united_states(mut draft: Draft<'_>) -> Answer {
    let language = draft.language();
    let title = words::title(language, CountryCode::US);
    let headline = say!(language, "status-us-headline");
    let set = draft.set();
    (set.title, set.headline) = (title, headline);
    let fact = draft.fact(None, say!(language, "status-us-hint"), &[]);
    draft.block(Importance::Essential, None, vec![fact]);
    draft.follow("follow-courts", Question::Courts { country: None });
    draft.follow("follow-totals", Question::Totals { region: None, on: None });
    draft.finish()
}
