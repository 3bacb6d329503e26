//! The question before, as slots: so that "and Rwanda?" can put another country in the place of the first.

use time::Date;

use super::ask::{Ask, Aspect, Condition, Form, Trait};
use super::{ChartTheme, ListQuery, MapTheme, Question};
use crate::domain::standing::{AnswerState, Approach, PracticeState};
use crate::domain::{CountryCode, Region};

/// Any question in slots.
pub(super) fn ask_of(question: &Question) -> Ask {
    let open = |about, countries: Vec<CountryCode>| Ask { countries, ..Ask::new(about, Form::Open) };
    match question {
        Question::Ask(ask) => (**ask).clone(),
        Question::Status { country, on } => Ask { on: *on, ..open(Aspect::Standing, vec![*country]) },
        Question::Terms { country } => open(Aspect::Terms, vec![*country]),
        Question::Money { country } => open(Aspect::Money, country.iter().copied().collect()),
        Question::People { country } => open(Aspect::People, country.iter().copied().collect()),
        Question::Courts { country } => open(Aspect::Legal, country.iter().copied().collect()),
        Question::Sources { country } => open(Aspect::Source, country.iter().copied().collect()),
        Question::Timeline { country, since, until, .. } => {
            Ask { since: *since, until: *until, ..open(Aspect::Timeline, country.iter().copied().collect()) }
        }
        Question::Compare { countries } => open(Aspect::Standing, countries.clone()),
        Question::List(query) => list(query),
        Question::Event { id } => open(Aspect::Timeline, vec![id.country]),
        Question::Changes { since } => Ask { since: *since, ..open(Aspect::Timeline, Vec::new()) },
        Question::Totals { region, on } => Ask { region: *region, on: *on, ..open(Aspect::Total, Vec::new()) },
        Question::Map(query) => {
            drawn(query.theme == MapTheme::People, query.theme == MapTheme::Money, query.region, query.on)
        }
        Question::Chart(query) => match query.country {
            Some(country) => open(Aspect::Timeline, vec![country]),
            None => {
                drawn(query.theme == ChartTheme::Arrivals, query.theme == ChartTheme::Money, query.region, query.on)
            }
        },
        Question::Help { .. } | Question::About => open(Aspect::Standing, Vec::new()),
    }
}

/// A picture of many countries is about what it counts.
fn drawn(people: bool, money: bool, region: Option<Region>, on: Option<Date>) -> Ask {
    let about = match (people, money) {
        (true, _) => Aspect::People,
        (_, true) => Aspect::Money,
        _ => Aspect::Total,
    };
    Ask { region, on, ..Ask::new(about, Form::Open) }
}

fn list(query: &ListQuery) -> Ask {
    let mut ask = Ask::new(Aspect::List, Form::Which);
    ask.region = query.region;
    (ask.since, ask.until, ask.on) = (query.since, query.until, query.on);
    let answer = query.answer.map(|answer| match answer {
        AnswerState::NoneOnRecord => Trait::Silent,
        AnswerState::InTalks => Trait::Talks,
        AnswerState::Agreed => Trait::Agreed,
        AnswerState::Declined => Trait::Declined,
        AnswerState::Denied => Trait::Denied,
        AnswerState::Suspended => Trait::Suspended,
        AnswerState::Ended => Trait::Ended,
    });
    ask.conditions.extend(answer.map(Condition::is));
    ask.conditions.extend(query.practice.map(|practice| match practice {
        PracticeState::Received => Condition::is(Trait::Arrived),
        PracticeState::NoneReported => Condition::not(Trait::Arrived),
    }));
    ask.conditions.extend(query.approach.map(|approach| match approach {
        Approach::NoneOnRecord => Condition::not(Trait::Approached),
        Approach::ToBeAsked => Condition::is(Trait::Planned),
        Approach::Asked => Condition::is(Trait::Asked),
    }));
    ask
}

/// Other countries in the place of those asked about: a list becomes the question whether they are in it.
pub(super) fn about_countries(ask: &mut Ask, countries: Vec<CountryCode>) {
    if matches!(
        ask.about,
        Aspect::List | Aspect::Count | Aspect::Extreme | Aspect::Total | Aspect::Definition | Aspect::About
    ) {
        ask.form = if ask.conditions.is_empty() { Form::Open } else { Form::YesNo };
        ask.about = if ask.about == Aspect::Total { Aspect::People } else { Aspect::Standing };
        ask.order = None;
        ask.words.clear();
    }
    // Words and figures found the event of another country.
    ask.words.retain(|word| word.starts_with('+'));
    (ask.number, ask.is_money, ask.region) = (None, false, None);
    ask.countries = countries;
}

/// A region in the place of countries: the same condition, as a list.
pub(super) fn about_region(ask: &mut Ask, region: Region) {
    ask.region = Some(region);
    if !ask.countries.is_empty() {
        ask.countries.clear();
        ask.about = if ask.about == Aspect::People { Aspect::List } else { ask.about };
        if ask.about == Aspect::People || ask.conditions.is_empty() && ask.about == Aspect::List {
            ask.conditions.push(Condition::is(Trait::Arrived));
        }
        if ask.about == Aspect::Standing {
            ask.about = Aspect::List;
        }
        ask.form = Form::Which;
    }
}
