//! Which countries meet some conditions, and how many of how many.

use super::members::{evidence_of, is_numbered};
use super::{dated, decided, evidence, figure};
use crate::answer::draft::{Draft, called, name};
use crate::answer::{Answer, Fact, Outcome, Value, words};
use crate::domain::{Confidence, CountryCode, Event, EventId, Kind, PartialDate, Standing};
use crate::language::{Language, say, sorting_key};
use crate::question::{Ask, Aspect, Condition, Form, Mark, Question, Trait};

pub(super) fn answer(draft: Draft<'_>, ask: &Ask) -> Answer {
    match meant_by_number(&draft, ask) {
        Some(ask) => listed(Draft::new(draft.scene, &Question::Ask(Box::new(ask.clone()))), &ask),
        None => listed(draft, ask),
    }
}

/// "The seven", "those nine": a list that is named by its length alone is the one that has so many countries.
fn meant_by_number(draft: &Draft<'_>, ask: &Ask) -> Option<Ask> {
    let length = |ask: &Ask| {
        let met = |standing: &Standing| standing.latest.is_some() && evidence_of(draft, ask, standing).is_some();
        u64::try_from(draft.view.standings().filter(met).count()).ok()
    };
    // "The seven in the Journal": those of whom it says so, though not with that number.
    if ask.number.is_some() && !ask.is_money && !ask.rest.is_empty() && length(ask) != ask.number {
        let free = Ask { number: None, ..ask.clone() };
        return Some(free).filter(|free| length(free) == ask.number);
    }
    let number = ask.number.filter(|_| !ask.is_money && ask.rest.is_empty() && ask.from.is_none())?;
    if let (Some(until), false) = (ask.until, ask.conditions.is_empty()) {
        return as_known(draft, ask, number, until);
    }
    if !ask.conditions.is_empty() {
        return None;
    }
    let about = |is: Trait| Ask { conditions: vec![Condition::is(is)], number: None, ..ask.clone() };
    let asks = [Trait::Agreed, Trait::Declined, Trait::Talks, Trait::Arrived, Trait::Denied, Trait::Silent].map(about);
    let mut meant = asks.into_iter().filter(|ask| length(ask) == Some(number));
    meant.next().filter(|_| meant.next().is_none())
}

/// "The seven yeses of June 2025": so many as were known then, if so many did not happen then.
fn as_known(draft: &Draft<'_>, ask: &Ask, number: u64, until: PartialDate) -> Option<Ask> {
    let then = Ask { since: None, until: None, number: None, on: Some(until.end()), ..ask.clone() };
    let question = Question::Ask(Box::new(then.clone()));
    let view = Draft::new(draft.scene, &question);
    let met = |standing: &Standing| standing.latest.is_some() && evidence_of(&view, &then, standing).is_some();
    let length = u64::try_from(view.view.standings().filter(met).count()).ok()?;
    (length == number).then_some(then)
}

fn listed(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let standings: Vec<Standing> = draft.view.standings().filter(|standing| standing.latest.is_some()).collect();
    let in_region: Vec<&Standing> = standings
        .iter()
        .filter(|standing| ask.is_in_place(standing.country) && !ask.except.contains(&standing.country))
        .collect();
    let mut found: Vec<(&Standing, Vec<EventId>)> =
        in_region.iter().filter_map(|standing| Some((*standing, evidence_of(&draft, ask, standing)?))).collect();
    found.sort_by_cached_key(|(standing, _)| sorting_key(name(draft.language(), standing.country)));
    let countries: Vec<CountryCode> = found.iter().map(|(standing, _)| standing.country).collect();
    let language = draft.language();
    let conditions = conditions(&draft, ask);
    let total = in_region.len();
    let headline = say!(
        language,
        "ask-list",
        matching = countries.len(),
        total = total,
        place = place(&draft, ask),
        conditions = conditions
    );
    let mut headline = dated(&draft, headline);
    // What the question asks for needs no warning.
    let asks_for = |is: Trait| ask.conditions.contains(&Condition::is(is));
    let weak = found.iter().filter(|(_, events)| is_weak(&draft, events) && !asks_for(Trait::Unconfirmed)).count();
    if weak > 0 {
        headline.push(' ');
        headline.push_str(&say!(language, "list-unconfirmed", number = weak));
    }
    let contested = found
        .iter()
        .filter(|(standing, _)| standing.is_contested())
        .filter(|_| ask.speaks_of(Trait::Agreed) && !asks_for(Trait::Contested))
        .count();
    if contested > 0 {
        headline.push(' ');
        headline.push_str(&say!(language, "list-contested", number = contested));
    }
    // "Has any country withdrawn?"
    let whether = ask.bears(Mark::Whether).then_some(!found.is_empty());
    if let Some(yes) = whether {
        headline = decided(language, yes, &words::capitalized(&headline));
    }
    let set = draft.set();
    set.title = say!(language, "list-title");
    set.headline = headline;
    let counted = (ask.about != Aspect::List).then(|| u64::try_from(countries.len()).unwrap_or(u64::MAX));
    set.value = counted.map(Value::Number).or(whether.map(Value::Bool));
    set.countries = countries;
    // "The seven in the Journal" are not the two of whom it says so.
    if let Some(number) = ask.number.filter(|_| is_numbered(ask))
        && u64::try_from(found.len()).ok() != Some(number)
    {
        let near = draft.set().headline.clone();
        let sentence = say!(language, "list-other-number", number = number, sentence = &near);
        draft.not_on_record(if found.is_empty() { near } else { sentence });
    }
    let rows = found.iter().map(|(standing, events)| row(&mut draft, ask, standing, events)).collect();
    draft.list(None, rows);
    if found.is_empty() {
        // That no event uses the question's words says only that the record has none in such words.
        if !ask.rest.is_empty() || ask.is_money {
            draft.set().outcome = Outcome::NotOnRecord;
            draft.set().value = Some(Value::NotOnRecord);
        }
        let fact = draft.fact(None, say!(language, "list-empty-proof"), &[]);
        draft.block(crate::answer::Importance::Essential, None, vec![fact]);
    }
    draft.follow("follow-totals", Question::Totals { region: ask.region, on: ask.on });
    draft.finish()
}

fn is_weak(draft: &Draft<'_>, events: &[EventId]) -> bool {
    let found: Vec<&Event> = events.iter().filter_map(|id| draft.view.event(*id)).collect();
    !found.is_empty() && found.iter().all(|event| event.confidence == Confidence::Unconfirmed)
}

/// An event in its own words, with its terms where the question's words stand in those.
fn worded(ask: &Ask, event: &Event) -> String {
    let terms = event.conditions.as_deref().filter(|terms| ask.rest.iter().any(|word| super::cover::says(terms, word)));
    terms.map_or_else(|| event.summary.clone(), |terms| format!("{} {terms}", event.summary))
}

fn row(draft: &mut Draft<'_>, ask: &Ask, standing: &Standing, events: &[EventId]) -> Fact {
    let language = draft.language();
    // Of several events that use the question's words the one tells that says what is asked.
    let makes = |event: &Event| {
        let claims = |condition: &Condition| !condition.not && evidence::claims(event, condition.is);
        !ask.rest.is_empty() && ask.conditions.iter().any(claims)
    };
    let told = events
        .iter()
        .rev()
        .filter_map(|id| draft.view.event(*id))
        .max_by_key(|event| (makes(event), event.confidence, event.order()));
    let state = super::state_of(draft, standing);
    let doubts = words::doubts(language, standing.answer.is_unconfirmed(), standing.is_contested());
    let state = [vec![state], doubts].concat().join(", ");
    let text = match told {
        Some(event) => say!(
            language,
            "ask-list-row",
            state = words::capitalized(&state),
            date = event.date.to_string(),
            summary = worded(ask, event)
        ),
        None => words::capitalized(&state),
    };
    let mut cited: Vec<EventId> = told.map(|event| event.id).into_iter().collect();
    cited.extend(events.iter().copied().filter(|id| told.is_none_or(|event| event.id != *id)));
    let mut fact = draft.fact_brief(Some(words::title(language, standing.country)), text, &cited);
    fact.mark = Some(words::mark(standing));
    fact.more = Some(Question::Status { country: standing.country, on: draft.view.on() });
    fact
}

/// The conditions in words.
fn conditions(draft: &Draft<'_>, ask: &Ask) -> String {
    let language = draft.language();
    let mut parts: Vec<String> = Vec::new();
    for condition in &ask.conditions {
        let abroad = condition.is == Trait::Court && ask.bears(Mark::Foreign);
        let word = if abroad {
            say!(language, "ask-foreign-court")
        } else {
            words::word(language, "trait", condition.is.slug())
        };
        let word = if condition.ever { say!(language, "ask-once", condition = word) } else { word };
        parts.push(if condition.not { say!(language, "ask-not", condition = word) } else { word });
    }
    parts.extend(bound(language, ask));
    parts.extend((!ask.rest.is_empty()).then(|| say!(language, "list-condition-words")));
    parts.extend(ask.from.map(|country| say!(language, "ask-from", name = called(language, country))));
    parts.extend(ask.since.map(|date| say!(language, "list-condition-since", date = date.to_string())));
    parts.extend(ask.until.map(|date| say!(language, "list-condition-until", date = date.to_string())));
    if parts.is_empty() { say!(language, "list-condition-all") } else { parts.join(", ") }
}

/// "Fewer than 100", "at least 1,000".
fn bound(language: &Language, ask: &Ask) -> Option<String> {
    let counts = [Trait::Arrived, Trait::Capped, Trait::Yearly].into_iter().any(|is| ask.speaks_of(is));
    let number = ask.number.filter(|_| counts && !ask.is_money)?;
    let figure = language.number(number);
    let below = ask.bears(Mark::Below);
    Some(if ask.bears(Mark::Above) {
        say!(language, "list-condition-above", figure = figure)
    } else if below {
        say!(language, "list-condition-below", figure = figure)
    } else {
        say!(language, "list-condition-floor", figure = figure)
    })
}

fn place(draft: &Draft<'_>, ask: &Ask) -> String {
    let language = draft.language();
    let within = ask.region.map(|region| say!(language, "list-where", region = words::region(language, region)));
    let regions: Vec<String> = ask.outside.iter().map(|region| words::region(language, *region).to_string()).collect();
    let outside = (!regions.is_empty()).then(|| say!(language, "list-outside", region = language.list(&regions)));
    within.or(outside).unwrap_or_default()
}

/// Where people of a nationality were sent.
pub(super) fn by_nationality(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let language = draft.language();
    let Some(from) = ask.from else { return answer(draft, ask) };
    // Terms that name a nationality: the events that speak of it, not the arrivals.
    let terms = ask.words.iter().any(|word| word == "+excluded");
    let of = |event: &&Event| {
        event.kind == Kind::Arrival
            && event.nationalities.contains(&from)
            && event.confidence > Confidence::Unconfirmed
            && ask.is_in_place(event.id.country)
            && !ask.except.contains(&event.id.country)
    };
    let mut events: Vec<&Event> = draft.view.events().filter(of).collect();
    if matches!(ask.form, Form::HowMuch) || ask.speaks_of(Trait::Paid) || ask.speaks_of(Trait::Money) {
        let mut paid = draft.view.events().filter(|event| event.money.is_some() && event.nationalities.contains(&from));
        if let (Some(only), None) = (paid.next(), paid.next())
            && let Some(money) = only.money
        {
            let country = only.id.country;
            let mut answer = super::frame::number(draft, money.usd, only);
            // "100 grand for the one Iraqi, true?"
            if let (Form::YesNo, Some(number)) = (ask.form, ask.number) {
                let yes = number == money.usd;
                answer.value = Some(Value::Bool(yes));
                answer.headline = decided(language, yes, &answer.headline);
            }
            answer.countries = vec![country];
            return answer;
        }
    }
    if terms {
        return super::frame::search(draft, ask);
    }
    // "Of the 17 from Guantánamo, how many Venezuelans?": the one event that gives both.
    if let (Form::HowMany, Some(number)) = (ask.form, ask.number) {
        let given = |event: &&Event| super::find::names_figure(event, number);
        let mut told =
            draft.view.events().filter(given).filter_map(|event| Some((figure::named_people(ask, event)?, event)));
        if let (Some((count, event)), None) = (told.next(), told.next()) {
            let mut answer = super::frame::number(draft, count, event);
            answer.countries = vec![event.id.country];
            return answer;
        }
    }
    if events.is_empty() {
        events = draft
            .view
            .events()
            .filter(|event| event.nationalities.contains(&from) && event.confidence > Confidence::Unconfirmed)
            // That people were refused, or sent for, is no journey of theirs.
            .filter(|event| matches!(event.kind, Kind::Onward | Kind::Note | Kind::CourtBlocked | Kind::CourtAllowed))
            .filter(|event| ask.is_in_place(event.id.country))
            .collect();
    }
    if events.is_empty() && draft.view.standing(from).latest.is_some() {
        let aspect = if ask.form == Form::Open { ask.about } else { Aspect::People };
        let about = Ask { about: aspect, countries: vec![from], from: None, ..ask.clone() };
        return super::country::answer(Draft::new(draft.scene, &Question::Ask(Box::new(about.clone()))), &about, from);
    }
    events.sort_by_key(|event| (event.id.country, event.order()));
    let mut countries: Vec<CountryCode> = events.iter().map(|event| event.id.country).collect();
    countries.dedup();
    let named = called(language, from);
    let set = draft.set();
    set.title = say!(language, "label-nationalities");
    set.countries.clone_from(&countries);
    if countries.is_empty() {
        let place = place(&draft, ask);
        draft.not_on_record(say!(language, "ask-from-none", name = named, place = place));
        return draft.finish();
    }
    let headline = say!(
        language,
        "ask-from-list",
        name = named,
        countries = words::names(language, &countries),
        number = countries.len()
    );
    // "Any Mexicans in Africa?"
    let yes = ask.form == Form::YesNo && ask.conditions.iter().all(|condition| !condition.not);
    let headline = if yes { decided(language, true, &headline) } else { headline };
    draft.set().value = yes.then_some(Value::Bool(true));
    let headline = dated(&draft, headline);
    draft.set().headline = headline;
    let facts = super::rows(&mut draft, &events, true);
    draft.list(None, facts);
    draft.finish()
}
