//! Which country is first, last, most or least in something; a tie is told as one.

use super::{dated, find};
use crate::answer::draft::Draft;
use crate::answer::{Answer, Importance, Value, words};
use crate::domain::{Confidence, CountryCode, Event, EventId, Kind, MoneyState, Qualifier, Scope};
use crate::language::say;
use crate::question::{Ask, Form, Mark, Order, Question, Trait};

/// A country with what it is ranked by.
struct Ranked {
    country: CountryCode,
    figure: i64,
    events: Vec<EventId>,
    shown: String,
}

pub(super) fn answer(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let language = draft.language();
    let order = ask.order.unwrap_or(Order::Most);
    let mut ranked =
        if matches!(order, Order::Most | Order::Fewest) { by_figure(&draft, ask) } else { by_date(&draft, ask) };
    ranked.sort_by_key(|one| one.figure);
    if matches!(order, Order::Most | Order::Last) {
        ranked.reverse();
    }
    let skip = match order {
        Order::Second => 1,
        Order::Third => 2,
        Order::Fourth => 3,
        _ => 0,
    };
    draft.set().title = words::word(language, "order", order.slug());
    if ranked.is_empty()
        && let Some(only) = only_receiver(&draft, ask)
    {
        ranked.push(only);
    }
    let Some(best) = ranked.get(skip) else {
        draft.not_on_record(say!(language, "ask-extreme-none"));
        return draft.finish();
    };
    // Of two countries, one of which has no figure, neither is more.
    let comparable = ranked.len() >= ask.countries.len();
    let figure = best.figure;
    let tied: Vec<&Ranked> = ranked.iter().filter(|one| one.figure == figure).collect();
    let names: Vec<CountryCode> = tied.iter().map(|one| one.country).collect();
    let what = what(&draft, ask);
    let headline = say!(
        language,
        "ask-extreme",
        order = words::word(language, "order", order.slug()),
        what = what,
        names = words::names(language, &names),
        shown = tied.first().map(|one| one.shown.clone()).unwrap_or_default()
    );
    let headline = dated(&draft, headline);
    let set = draft.set();
    set.headline = headline;
    set.value = match names.as_slice() {
        [only] if comparable => Some(Value::Country(*only)),
        _ => None,
    };
    if !comparable && ask.form == Form::YesNo {
        set.value = None;
    } else if let ([subject, _], Form::YesNo) = (ask.countries.as_slice(), ask.form) {
        // "Did Eswatini agree before Rwanda?": the first one named is the subject.
        set.value = Some(Value::Bool(names.as_slice() == [*subject]));
        set.headline = if names.as_slice() == [*subject] {
            say!(language, "ask-yes", sentence = &set.headline)
        } else {
            say!(language, "ask-no", sentence = &set.headline)
        };
    }
    set.countries.clone_from(&names);
    if !ask.countries.is_empty() {
        set.countries.clone_from(&ask.countries);
    }
    let mut facts = Vec::new();
    let shown = ranked.iter().skip(skip.min(ranked.len())).take(if ask.countries.is_empty() { 4 } else { 6 });
    for one in shown {
        let told = one
            .events
            .iter()
            .rev()
            .find_map(|id| draft.view.event(*id))
            .map(|event| event.summary.clone())
            .unwrap_or_default();
        let text = format!("{}. {told}", one.shown);
        facts.push(draft.fact_brief(Some(words::title(language, one.country)), text, &one.events));
    }
    draft.block(Importance::Essential, None, facts);
    draft.follow("follow-totals", Question::Totals { region: ask.region, on: ask.on });
    draft.finish()
}

fn candidates<'a>(draft: &Draft<'a>, ask: &Ask) -> impl Iterator<Item = CountryCode> + use<'a> {
    let (only, place, excluded) = (ask.countries.clone(), ask.clone(), ask.except.clone());
    draft
        .view
        .record()
        .countries()
        .filter(move |country| only.is_empty() || only.contains(country))
        .filter(move |country| place.is_in_place(*country))
        .filter(move |country| !excluded.contains(country))
}

/// By what was paid for each person.
fn by_head(draft: &Draft<'_>, country: CountryCode) -> Option<Ranked> {
    let all = draft.view.events_of(country).filter(|event| event.confidence > Confidence::Unconfirmed);
    let paid = all.filter_map(|event| Some((super::figure::per_person(event)?, event)));
    let (usd, event) = paid.max_by_key(|(usd, _)| *usd)?;
    let shown = words::usd(draft.language(), usd, qualifier(event));
    Some(Ranked { country, figure: i64::try_from(usd).ok()?, events: vec![event.id], shown })
}

/// "More than", "about", as the event says it before the amount.
fn qualifier(event: &Event) -> Qualifier {
    let says = |words: &str| {
        event.summary.contains(&format!("{words} $"))
            || event.conditions.as_deref().unwrap_or_default().contains(&format!("{words} $"))
    };
    if says("more than") {
        Qualifier::AtLeast
    } else if says("about") {
        Qualifier::About
    } else {
        Qualifier::Exactly
    }
}

/// What is ranked: the claim of the question, arrivals where it makes none.
fn wanted(ask: &Ask) -> Trait {
    let money =
        ask.conditions.iter().any(|c| matches!(c.is, Trait::Money | Trait::Paid | Trait::Promised | Trait::Offered))
            || ask.is_money;
    if money {
        return Trait::Money;
    }
    if ask.speaks_of(Trait::Capped)
        || ask.speaks_of(Trait::Yearly)
        || ask.words.iter().any(|word| matches!(word.as_str(), "cap" | "limit" | "quota" | "maximum" | "ceil"))
    {
        return Trait::Agreed;
    }
    if ask.speaks_of(Trait::Onward) && matches!(ask.order, Some(Order::Most | Order::Fewest)) {
        return Trait::Onward;
    }
    if ask.speaks_of(Trait::Arrived) {
        return Trait::Arrived;
    }
    ask.conditions.first().map_or(Trait::Arrived, |condition| condition.is)
}

fn what(draft: &Draft<'_>, ask: &Ask) -> String {
    let is = wanted(ask);
    let figures = matches!(ask.order, None | Some(Order::Most | Order::Fewest));
    let message = match is {
        Trait::Agreed if figures => "ask-what-cap".to_owned(),
        Trait::Money => "ask-what-money".to_owned(),
        Trait::Onward => "trait-onward".to_owned(),
        _ if figures => "ask-what-arrivals".to_owned(),
        other => format!("trait-{}", other.slug()),
    };
    super::message(draft, &message, &[])
}

fn by_figure(draft: &Draft<'_>, ask: &Ask) -> Vec<Ranked> {
    let is = wanted(ask);
    let state = if ask.speaks_of(Trait::Paid) {
        Some(MoneyState::Paid)
    } else {
        ask.speaks_of(Trait::Promised).then_some(MoneyState::Promised)
    };
    let yearly = ask.speaks_of(Trait::Yearly);
    // The record keeps no ceilings by the month that could be put beside each other.
    if is == Trait::Agreed
        && ask.words.iter().any(|word| matches!(word.as_str(), "month" | "week" | "quarter" | "fortnight"))
    {
        return Vec::new();
    }
    candidates(draft, ask)
        .filter_map(|country| {
            figure(
                draft,
                country,
                is,
                state,
                (yearly, ask.order == Some(Order::Fewest), ask.bears(Mark::Group), ask.bears(Mark::Each)),
            )
        })
        .collect()
}

/// Where no figure is on record and people arrived in one country only, it is that one.
fn only_receiver(draft: &Draft<'_>, ask: &Ask) -> Option<Ranked> {
    if wanted(ask) != Trait::Arrived || ask.order != Some(Order::Most) {
        return None;
    }
    let mut all = candidates(draft, ask).map(|country| draft.view.standing(country)).filter(|standing| {
        standing.practice.finding.state == crate::domain::standing::PracticeState::Received
            && !standing.practice.finding.is_unconfirmed()
    });
    let (only, None) = (all.next()?, all.next()) else { return None };
    let shown = words::practice(draft.language(), &only);
    Some(Ranked { country: only.country, figure: 0, events: only.practice.finding.events.clone(), shown })
}

fn figure(
    draft: &Draft<'_>,
    country: CountryCode,
    is: Trait,
    state: Option<MoneyState>,
    (yearly, fewest, group, each): (bool, bool, bool, bool),
) -> Option<Ranked> {
    let language = draft.language();
    if is == Trait::Money && each {
        return by_head(draft, country);
    }
    match is {
        Trait::Money => {
            // "The largest payment made": what was only promised is none.
            let of = |event: &&Event| event.money.is_some_and(|money| state.is_none_or(|state| money.state == state));
            let event = draft.view.events_of(country).filter(of).max_by_key(|event| {
                let usd = event.money.map_or(0, |money| i128::from(money.usd));
                if fewest { -usd } else { usd }
            })?;
            let money = event.money?;
            Some(Ranked {
                country,
                figure: i64::try_from(money.usd).ok()?,
                events: vec![event.id],
                shown: words::money(language, money),
            })
        }
        Trait::Onward => {
            let of = |event: &&Event| event.kind == Kind::Onward && event.confidence > Confidence::Unconfirmed;
            let event =
                draft.view.events_of(country).filter(of).max_by_key(|event| event.people.map(|people| people.count))?;
            let people = event.people?;
            Some(Ranked {
                country,
                figure: i64::from(people.count),
                events: vec![event.id],
                shown: words::people(language, people),
            })
        }
        Trait::Agreed => {
            let of = |event: &&Event| {
                event.people.is_some_and(|people| {
                    people.scope == Scope::PerYear || !yearly && people.scope == Scope::AgreedMaximum
                }) && event.confidence > Confidence::Unconfirmed
            };
            let event = draft.view.events_of(country).filter(of).max_by_key(|event| event.order())?;
            let people = event.people?;
            Some(Ranked {
                country,
                figure: i64::from(people.count),
                events: vec![event.id],
                shown: words::people(language, people),
            })
        }
        _ => {
            if group {
                let of = |event: &&Event| event.kind == Kind::Arrival && event.confidence > Confidence::Unconfirmed;
                let one = |event: &Event| event.people.filter(|people| people.scope == Scope::ThisEvent);
                let event = draft
                    .view
                    .events_of(country)
                    .filter(of)
                    .max_by_key(|event| one(event).map(|people| people.count))?;
                let people = one(event)?;
                return Some(Ranked {
                    country,
                    figure: i64::from(people.count),
                    events: vec![event.id],
                    shown: words::people(language, people),
                });
            }
            let standing = draft.view.standing(country);
            let total = standing.practice.total.filter(|_| !standing.practice.finding.is_unconfirmed())?;
            Some(Ranked {
                country,
                figure: i64::from(total.figure),
                events: standing.practice.counted.clone(),
                shown: words::total(language, total),
            })
        }
    }
}

fn by_date(draft: &Draft<'_>, ask: &Ask) -> Vec<Ranked> {
    let kind = find::kind_of(wanted(ask)).unwrap_or(Kind::Agreed);
    // The newest country to receive people is the one whose first arrival is the latest.
    let newcomer = ask.bears(Mark::Newcomer);
    let last = ask.order == Some(Order::Last) && !newcomer;
    candidates(draft, ask).filter_map(|country| date(draft, ask, country, kind, last)).collect()
}

fn date(draft: &Draft<'_>, ask: &Ask, country: CountryCode, kind: Kind, last: bool) -> Option<Ranked> {
    let of = |event: &&Event| {
        // "Which was in the Federal Register first": the events that speak of it.
        (event.kind == kind || !ask.rest.is_empty())
            && super::cover::covers(ask, &[event])
            && event.confidence > Confidence::Unconfirmed
            // A year alone cannot be put in order with days.
            && event.date.month().is_some()
            && ask.since.is_none_or(|since| event.effective() >= since.begin())
            && ask.until.is_none_or(|until| event.effective() <= until.end())
    };
    let mut events: Vec<&Event> = draft.view.events_of(country).filter(of).collect();
    events.sort_by_key(|event| event.order());
    let event = if last { events.last() } else { events.first() }?;
    // What became public is put in order by the day of the report.
    let public = ask.speaks_of(Trait::Published) && !ask.rest.is_empty();
    let (day, shown) = if public { (event.reported.end(), event.reported) } else { (event.effective(), event.date) };
    Some(Ranked { country, figure: i64::from(day.to_julian_day()), events: vec![event.id], shown: shown.to_string() })
}
