//! Phrases that several answers share: figures, money, states, dates.

use super::Mark;
use super::draft::{called, name};
use crate::domain::standing::{AnswerState, Approach, PracticeState, Total};
use crate::domain::{CountryCode, Event, Kind, Money, PartialDate, People, Qualifier, Region, Scope, Standing};
use crate::language::{Arg, Called, Language, say};

/// The message of an enum's word: `kind-to-be-asked` for `to_be_asked`.
pub(super) fn word(language: &Language, family: &str, slug: &str) -> String {
    let mut message = String::with_capacity(family.len() + 1 + slug.len());
    message.push_str(family);
    for part in slug.split('_') {
        message.extend(["-", part]);
    }
    language.say(&message, &[])
}

/// A word to open a title or a label with.
pub(super) fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    let mut capitalized = String::with_capacity(text.len());
    capitalized.extend(characters.next().into_iter().flat_map(char::to_uppercase));
    capitalized.push_str(characters.as_str());
    capitalized
}

/// "at least 44".
pub(super) fn figure(language: &Language, number: u64, qualifier: Qualifier) -> String {
    qualified(language, &language.number(number), qualifier)
}

fn qualified(language: &Language, figure: &str, qualifier: Qualifier) -> String {
    let message = format!("figure-{}", qualifier.slug().replace('_', "-"));
    language.say(&message, &[("figure", figure.into())])
}

/// "at least 44 people".
pub(super) fn count(language: &Language, number: u32, qualifier: Qualifier) -> String {
    let figure = figure(language, u64::from(number), qualifier);
    say!(language, "people-counted", figure = figure, number = number)
}

/// "up to 50 people in all": a count with what it counts.
pub(super) fn people(language: &Language, people: People) -> String {
    let counted = count(language, people.count, people.qualifier);
    match people.scope {
        Scope::ThisEvent => counted,
        Scope::RunningTotal => say!(language, "people-running-total", people = counted),
        Scope::PerYear => say!(language, "people-per-year", people = counted),
        Scope::AgreedMaximum => say!(language, "people-maximum", people = counted),
    }
}

/// A total of arrivals.
///
/// A sum with a part that is only a ceiling has a floor of its own: "245 to 255 people".
pub(super) fn total(language: &Language, total: Total) -> String {
    if total.qualifier == Qualifier::UpTo && total.at_least > 0 {
        let (low, figure) = (language.number(total.at_least.into()), language.number(total.figure.into()));
        let between = say!(language, "figure-between", low = low, figure = figure);
        return say!(language, "people-counted", figure = between, number = total.figure);
    }
    count(language, total.figure, total.qualifier)
}

/// "up to $7.85 million".
pub(super) fn usd(language: &Language, usd: u64, qualifier: Qualifier) -> String {
    qualified(language, &plain_usd(language, usd), qualifier)
}

/// Millions with up to two decimals where nothing is lost by it, else the whole number.
fn plain_usd(language: &Language, usd: u64) -> String {
    if usd < 1_000_000 || !usd.is_multiple_of(10_000) {
        return say!(language, "money-amount", figure = usd);
    }
    say!(language, "money-million", figure = Arg::Hundredths(usd / 10_000))
}

/// "$7.5 million paid".
pub(super) fn money(language: &Language, money: Money) -> String {
    let amount = usd(language, money.usd, money.qualifier);
    say!(language, "money-part", amount = amount, state = word(language, "money", money.state.slug()))
}

/// "first 2025-01, last 2025-06-16", or the one date.
pub(super) fn first_last(language: &Language, first: &Event, last: &Event) -> String {
    // "first 2025-06-11, last 2025-06" says nothing that the first date does not.
    let within = last.date.begin() <= first.date.begin() && first.date.end() <= last.date.end();
    if within {
        return first.date.to_string();
    }
    say!(language, "date-first-last", first = first.date.to_string(), last = last.date.to_string())
}

/// The region's name in running text.
pub(super) fn region(language: &Language, region: Region) -> Called {
    let name = crate::names::region_display(region, language.locale())
        .map_or_else(|| word(language, "region", region.slug()), str::to_owned);
    language.region(region.slug(), &name)
}

/// The countries' names, joined as the language joins them.
pub(super) fn names(language: &Language, countries: &[CountryCode]) -> String {
    language.list(&countries.iter().map(|country| called(language, *country)).collect::<Vec<_>>())
}

/// "🇵🇪 Peru".
pub(super) fn title(language: &Language, country: CountryCode) -> String {
    say!(language, "title", flag = country.flag(), name = name(language, country))
}

/// "agreed", "agreed (unconfirmed)", "asked": the most telling word about a standing.
pub(super) fn state(language: &Language, standing: &Standing) -> String {
    match standing.answer.state {
        AnswerState::NoneOnRecord => match standing.approach.state {
            Approach::NoneOnRecord => word(language, "approach", Approach::NoneOnRecord.slug()),
            approach => word(language, "approach", approach.slug()),
        },
        answer => word(language, "answer", answer.slug()),
    }
}

/// Doubts about a standing in one word each: "unconfirmed", "contested".
pub(super) fn doubts(language: &Language, unconfirmed: bool, contested: bool) -> Vec<String> {
    let mark = |present: bool, message| present.then(|| language.say(message, &[]));
    [mark(unconfirmed, "unconfirmed-mark"), mark(contested, "contested-mark")].into_iter().flatten().collect()
}

/// The mark of a standing. A contest shows before the answer, because it is what a reader must not miss.
pub(super) fn mark(standing: &Standing) -> Mark {
    if standing.is_contested() {
        return Mark::Disputed;
    }
    match (standing.answer.state, standing.approach.state) {
        (AnswerState::Agreed, _) => Mark::Agreed,
        (AnswerState::Declined, _) => Mark::Declined,
        (AnswerState::InTalks, _) => Mark::Talks,
        (AnswerState::Denied, _) => Mark::Disputed,
        (AnswerState::Suspended | AnswerState::Ended, _) => Mark::Suspended,
        (AnswerState::NoneOnRecord, Approach::NoneOnRecord) => Mark::NoRecord,
        (AnswerState::NoneOnRecord, _) => Mark::Asked,
    }
}

/// The mark of an event, where its kind has one.
pub(super) fn event_mark(kind: Kind) -> Option<Mark> {
    Some(match kind {
        Kind::Agreed => Mark::Agreed,
        Kind::Declined => Mark::Declined,
        Kind::Talks => Mark::Talks,
        Kind::Asked | Kind::ToBeAsked => Mark::Asked,
        Kind::Denied => Mark::Disputed,
        Kind::Suspended | Kind::Ended => Mark::Suspended,
        _ => return None,
    })
}

/// What a standing says of arrivals, as a clause.
pub(super) fn practice(language: &Language, standing: &Standing) -> String {
    let practice = &standing.practice;
    let received = practice.finding.state == PracticeState::Received;
    let people = practice.total.map(|sum| total(language, sum));
    let number = practice.total.map_or(0, |sum| sum.figure);
    let unconfirmed = practice.finding.is_unconfirmed();
    let agreed = !matches!(
        standing.answer.state,
        AnswerState::NoneOnRecord | AnswerState::Declined | AnswerState::Denied | AnswerState::InTalks
    );
    match people {
        _ if !received => say!(language, "practice-clause-none"),
        Some(people) if unconfirmed => say!(language, "practice-clause-unconfirmed", people = people),
        None if unconfirmed => say!(language, "practice-clause-unconfirmed-unknown"),
        Some(people) if agreed => say!(language, "practice-clause-received", people = people, number = number),
        None if agreed => say!(language, "practice-clause-received-unknown"),
        Some(people) => say!(language, "practice-without-agreement", people = people, number = number),
        None => say!(language, "practice-without-agreement-unknown"),
    }
}

/// The date as written in the record.
pub(super) fn date(date: PartialDate) -> String {
    date.to_string()
}
