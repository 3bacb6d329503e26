//! A question about one country.

use super::find::{self, Found, TELLING};
use super::value::{self, Worth};
use super::{asks_yes_no, dated, decided, name_of, shown, told};
use crate::answer::draft::Draft;
use crate::answer::{Answer, Importance, Outcome, status, words};
use crate::domain::standing::{AnswerState, PracticeState};
use crate::domain::{CountryCode, Event, Standing};
use crate::language::say;
use crate::question::{Ask, Aspect, Form, Mark, Question, Trait};

/// Events that share only a topic with the question are shown where none shares more.
const HINTING: f32 = 1.2;

pub(super) fn answer(mut draft: Draft<'_>, ask: &Ask, country: CountryCode) -> Answer {
    let standing = draft.standing(country);
    if standing.latest.is_none() {
        return missing(draft, ask, country);
    }
    // Of whom nobody has come, the terms say who may.
    let terms = Ask { about: Aspect::Terms, form: Form::Open, ..ask.clone() };
    let nobody = standing.practice.finding.state == PracticeState::NoneReported;
    let open = ask.about == Aspect::Origin && ask.from.is_none() && ask.form != Form::YesNo;
    let ask = if open && nobody && standing.answer.state == AnswerState::Agreed { &terms } else { ask };
    let found = find::events(&draft, ask, country);
    // The court that decided stands in another file: the Supreme Court on the men in Djibouti.
    let elsewhere = || {
        let frame = find::events(&draft, ask, CountryCode::US);
        let best = frame.first().filter(|best| best.shared >= TELLING);
        best.is_some_and(|best| super::clause::names_people(&best.event.summary, country))
    };
    if ask.about == Aspect::Legal && standing.courts.is_empty() && elsewhere() {
        return super::frame::legal(draft, ask);
    }
    let worth = value::of(&draft, ask, &standing, &found);
    let worth = super::cover::only_if_covered(&draft, ask, &standing, worth);
    let mut lead: Vec<&Event> =
        found.iter().filter(|found| found.shared >= TELLING).take(3).map(|found| found.event).collect();
    if lead.is_empty() && ask.about != Aspect::Timeline {
        lead.extend(found.iter().filter(|found| found.shared >= HINTING).take(3).map(|found| found.event));
    }
    let headline = headline(&draft, ask, &standing, worth, &found);
    let headline = dated(&draft, headline);
    let title = if ask.about == Aspect::Standing {
        status::title(&draft, &standing)
    } else {
        words::title(draft.language(), country)
    };
    let set = draft.set();
    (set.title, set.headline, set.mark) = (title, headline, Some(words::mark(&standing)));
    set.value = worth.value();
    if nothing_on_it(&draft, ask, &standing, worth, &lead) {
        draft.set().outcome = Outcome::NotOnRecord;
    }
    shown::facts(&mut draft, ask, &standing, worth, &lead, &found);
    follow_ups(&mut draft, ask, country);
    draft.finish()
}

/// The record has a file on the country and nothing on what is asked.
fn nothing_on_it(draft: &Draft<'_>, ask: &Ask, standing: &Standing, worth: Worth<'_>, lead: &[&Event]) -> bool {
    let nothing = matches!(worth, Worth::NotOnRecord);
    // What is asked for cannot be on record where the record says that there is no arrangement: that is told instead.
    if nothing && ask.bears(Mark::Personal) {
        return true;
    }
    // That nobody came, or that these people are left out, is on record.
    if nothing && matches!(ask.about, Aspect::People | Aspect::Origin) && says_none(draft, ask, standing) {
        return false;
    }
    if nothing && corrects(ask, standing) {
        return false;
    }
    nothing && lead.is_empty() && ask.form != Form::When
}

/// Whether the record says that nobody came, or denies the people whose number is asked for.
fn says_none(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> bool {
    match ask.from {
        None => super::truth::says_nobody_came(draft, standing),
        Some(from) => draft
            .view
            .events_of(standing.country)
            .flat_map(super::clause::all)
            .any(|clause| super::clause::names_people(&clause, from) && super::evidence::is_denied(&clause)),
    }
}

/// Terms, money or dates of an agreement are asked for, and the record says that there is none.
pub(super) fn corrects(ask: &Ask, standing: &Standing) -> bool {
    let none = matches!(standing.answer.state, AnswerState::Declined | AnswerState::Denied);
    none && matches!(ask.about, Aspect::Terms | Aspect::Money | Aspect::People | Aspect::Standing)
}

fn missing(mut draft: Draft<'_>, ask: &Ask, country: CountryCode) -> Answer {
    let language = draft.language();
    if country == CountryCode::US {
        return super::frame::legal(draft, ask);
    }
    let told = told_elsewhere(&draft, ask, country);
    if let Some(first) = told.first() {
        let headline = super::told(&draft, first);
        draft.set().title = words::title(language, country);
        draft.set().headline = headline;
        draft.set().countries = told.iter().map(|event| event.id.country).chain([country]).collect();
        super::show(&mut draft, Importance::Essential, None, &told);
        return draft.finish();
    }
    let headline = say!(language, "status-missing-headline", name = name_of(&draft, country));
    let headline = dated(&draft, headline);
    draft.not_on_record(headline);
    draft.set().title = words::title(language, country);
    let fact = draft.fact(None, say!(language, "status-missing-proof"), &[]);
    draft.block(Importance::Essential, None, vec![fact]);
    draft.follow("follow-agreed", crate::answer::agreed());
    draft.follow("follow-totals", Question::Totals { region: None, on: None });
    draft.finish()
}

/// "Nepal's court and the Bhutanese": what the files of other countries say of one that has none of its own.
fn told_elsewhere<'a>(draft: &Draft<'a>, ask: &Ask, country: CountryCode) -> Vec<&'a Event> {
    let asked =
        |event: &Event| super::cover::covers(ask, &[event]) && (ask.about != Aspect::Legal || find::is_legal(event));
    let of =
        |event: &Event| ask.from.is_none_or(|from| from == event.id.country || event.nationalities.contains(&from));
    if ask.rest.is_empty() && ask.about != Aspect::Legal {
        return Vec::new();
    }
    let named = |event: &Event| super::clause::names_people(&event.summary, country);
    draft.view.events().filter(|event| of(event) && asked(event) && named(event)).take(3).collect()
}

// --- the headline -----------------------------------------------------------------------------------------------------------

fn headline<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, worth: Worth<'a>, found: &[Found<'a>]) -> String {
    let language = draft.language();
    let statement = statement(draft, ask, standing, worth, found);
    let statement = if matches!(worth, Worth::NotOnRecord) { statement } else { words::capitalized(&statement) };
    match worth {
        Worth::Bool(yes, _) if asks_yes_no(ask) => decided(language, yes, &statement),
        Worth::NotOnRecord if asks_yes_no(ask) => say!(language, "ask-not-on-record", sentence = statement),
        Worth::NotOnRecord => say!(language, "ask-not-on-record", sentence = statement),
        Worth::Open if asks_yes_no(ask) && !ask.conditions.is_empty() => {
            say!(language, "ask-unclear", sentence = statement)
        }
        _ if ask.form == Form::Why => why(draft, ask, standing, statement),
        _ => statement,
    }
}

/// A reason is asked for: first whether what is taken for granted is so.
fn why(draft: &Draft<'_>, ask: &Ask, standing: &Standing, statement: String) -> String {
    let agreed = ask.speaks_of(Trait::Agreed)
        && standing.answer.state != AnswerState::Agreed
        && standing.answer.state != AnswerState::Suspended;
    let arrived = ask.speaks_of(Trait::Arrived) && standing.practice.finding.state == PracticeState::NoneReported;
    if agreed || arrived {
        let sentence = status::headline_today(draft, standing);
        return say!(draft.language(), "ask-premise", sentence = words::capitalized(&sentence));
    }
    statement
}

fn statement<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, worth: Worth<'a>, found: &[Found<'a>]) -> String {
    let language = draft.language();
    let name = name_of(draft, standing.country);
    let telling = found.iter().find(|found| found.shared >= TELLING).map(|found| told(draft, found.event));
    match worth {
        Worth::Amount(_, event)
        | Worth::Number(_, event)
        | Worth::Date(event)
        | Worth::Public(_, event)
        | Worth::Country(_, event)
        | Worth::Told(event)
        | Worth::Bool(_, Some(event)) => told(draft, event),
        Worth::Total(_) => people(draft, standing),
        Worth::NotOnRecord if corrects(ask, standing) => status::headline_today(draft, standing),
        Worth::NotOnRecord => match ask.about {
            Aspect::Money => say!(language, "ask-none-money", name = name),
            Aspect::People | Aspect::Origin => say!(language, "ask-none-people", name = name),
            Aspect::Terms => say!(language, "ask-none-terms", name = name),
            _ if ask.form == Form::When => {
                say!(language, "ask-none-date", name = name, standing = status::headline_today(draft, standing))
            }
            _ => status::headline_today(draft, standing),
        },
        _ => match ask.about {
            Aspect::Standing => status::headline_today(draft, standing),
            Aspect::People | Aspect::Origin => telling.unwrap_or_else(|| people(draft, standing)),
            Aspect::Source => say!(language, "ask-sources", name = name, publishers = publishers(draft, ask, found)),
            Aspect::Timeline => say!(language, "ask-timeline", name = name),
            Aspect::Legal => telling
                .or_else(|| latest_legal(draft, found))
                .unwrap_or_else(|| say!(language, "courts-none", name = name)),
            _ => telling.unwrap_or_else(|| match found.first() {
                Some(first) if first.score > 0.9 => told(draft, first.event),
                _ => status::headline_today(draft, standing),
            }),
        },
    }
}

fn latest_legal(draft: &Draft<'_>, found: &[Found<'_>]) -> Option<String> {
    found.iter().find(|found| find::is_legal(found.event)).map(|found| told(draft, found.event))
}

fn people(draft: &Draft<'_>, standing: &Standing) -> String {
    let language = draft.language();
    if standing.practice.finding.state == PracticeState::NoneReported {
        let proof = say!(language, "not-proof");
        return say!(language, "people-none", name = name_of(draft, standing.country), proof = proof);
    }
    let sentence = crate::answer::people::headline(draft, standing);
    // A report that gives another total stands in the words of an arrival.
    let total = standing.practice.total.map(|total| u64::from(total.figure));
    let others = standing.practice.finding.events.iter().filter_map(|id| draft.view.event(*id)).any(|event| {
        super::clause::stated_total(&event.summary).is_some_and(|stated| Some(stated) != total)
            && Some(event.id) == standing.practice.finding.latest()
    });
    if others && standing.practice.disputed_by.is_empty() {
        return say!(language, "people-headline-contested", sentence = sentence);
    }
    sentence
}

/// Who stands behind the event that is asked about.
fn publishers(draft: &Draft<'_>, ask: &Ask, found: &[Found<'_>]) -> String {
    let language = draft.language();
    let event = source_event(ask, found);
    let mut names: Vec<String> = Vec::new();
    for source in event.into_iter().flat_map(|event| draft.view.sources_of(event)) {
        if !names.contains(&source.publisher) {
            names.push(source.publisher.clone());
        }
    }
    names.truncate(4);
    language.list(&names)
}

pub(super) fn source_event<'a>(ask: &Ask, found: &[Found<'a>]) -> Option<&'a Event> {
    let claimed = ask.conditions.iter().find_map(|condition| find::kind_of(condition.is));
    if let Some(order) = ask.order {
        let of_kind: Vec<&'a Event> =
            found.iter().map(|found| found.event).filter(|event| Some(event.kind) == claimed).collect();
        if let Some(event) = find::in_order(of_kind, order) {
            return Some(event);
        }
    }
    let telling = found.iter().find(|found| found.shared >= TELLING).map(|found| found.event);
    telling
        .or_else(|| found.iter().find(|found| Some(found.event.kind) == claimed).map(|found| found.event))
        .or_else(|| found.first().map(|found| found.event))
}

// --- the facts --------------------------------------------------------------------------------------------------------------

fn follow_ups(draft: &mut Draft<'_>, ask: &Ask, country: CountryCode) {
    if draft.view.on().is_some() {
        draft.follow("follow-today", Question::Status { country, on: None });
    }
    draft.follow("follow-status", Question::Status { country, on: ask.on });
    draft
        .follow("follow-timeline", Question::Timeline { country: Some(country), kind: None, since: None, until: None });
    draft.follow("follow-terms", Question::Terms { country });
    draft.follow("follow-sources", Question::Sources { country: Some(country) });
}
