//! Which country is first, last, most or least in something; a tie is told as one.

use super::{dated, decided, find};
use crate::answer::draft::Draft;
use crate::answer::{Answer, Importance, Value, words};
use crate::domain::{Confidence, CountryCode, Event, EventId, Kind, MoneyState, People, Qualifier, Scope};
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
    // Where one has done it and the other has not, that one was first.
    let comparable =
        ranked.len() >= ask.countries.len() || order == Order::First || none_elsewhere(&draft, ask, &ranked);
    let tied = first_of_them(&ranked, best, ask);
    let names: Vec<CountryCode> = tied.iter().map(|one| one.country).collect();
    let headline = sentence(&draft, ask, order, &tied);
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
        let yes = names.as_slice() == [*subject];
        set.value = Some(Value::Bool(yes));
        set.headline = decided(language, yes, &set.headline);
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

/// Those that share the first place; of "the last three" so many, with all that share the last of these places.
fn first_of_them<'r>(ranked: &'r [Ranked], best: &Ranked, ask: &Ask) -> Vec<&'r Ranked> {
    const MOST: u64 = 10;
    let several = ask.number.filter(|number| {
        (2..=MOST).contains(number) && !ask.is_money && ask.countries.is_empty() && !ask.bears(Mark::Floor)
    });
    let places = several.and_then(|number| usize::try_from(number).ok());
    match places.and_then(|places| ranked.get(places - 1)) {
        Some(last) => {
            let end = ranked.iter().rposition(|one| one.figure == last.figure).map_or(ranked.len(), |at| at + 1);
            ranked.iter().take(end).collect()
        }
        None => ranked.iter().filter(|one| one.figure == best.figure).collect(),
    }
}

/// Who comes first, with the figure that all of them share, or each with its own.
fn sentence(draft: &Draft<'_>, ask: &Ask, order: Order, tied: &[&Ranked]) -> String {
    let language = draft.language();
    let order = words::word(language, "order", order.slug());
    let what = what(draft, ask);
    let shared = tied.first().map(|one| one.shown.clone()).unwrap_or_default();
    if tied.iter().all(|one| one.shown == shared) {
        let names: Vec<CountryCode> = tied.iter().map(|one| one.country).collect();
        let names = words::names(language, &names);
        return say!(language, "ask-extreme", order = order, what = what, names = names, shown = shared);
    }
    let part = |one: &&Ranked| {
        let name = super::name_of(draft, one.country);
        say!(language, "ask-extreme-part", name = name, shown = &one.shown)
    };
    let parts = language.list(&tied.iter().map(part).collect::<Vec<_>>());
    say!(language, "ask-extreme-several", order = order, what = what, parts = parts)
}

/// "Who has let more in?": in those without a figure nobody has arrived.
fn none_elsewhere(draft: &Draft<'_>, ask: &Ask, ranked: &[Ranked]) -> bool {
    let nobody = |country: &CountryCode| {
        draft.view.standing(*country).practice.finding.state == crate::domain::standing::PracticeState::NoneReported
    };
    let others = ask.countries.iter().filter(|country| ranked.iter().all(|one| one.country != **country));
    ask.order == Some(Order::Most) && wanted(ask) == Trait::Arrived && others.into_iter().all(nobody)
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
    let paid = all.filter_map(|event| Some((super::amount::per_person(event)?, event)));
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
        // "The highest number that any country put its name to"
        || ask.words.iter().any(|word| word == "+quota") && (ask.speaks_of(Trait::Signed) || ask.speaks_of(Trait::Agreed) || ask.conditions.is_empty())
    {
        return Trait::Agreed;
    }
    if ask.speaks_of(Trait::Onward) && matches!(ask.order, Some(Order::Most | Order::Fewest)) {
        return Trait::Onward;
    }
    if ask.speaks_of(Trait::Arrived) {
        return Trait::Arrived;
    }
    // "Antigua or St Kitts, earlier?": of whom nothing is claimed, who agreed.
    let dated = !matches!(ask.order, None | Some(Order::Most | Order::Fewest));
    let bare = if dated && ask.countries.len() > 1 { Trait::Agreed } else { Trait::Arrived };
    ask.conditions.first().map_or(bare, |condition| condition.is)
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

/// By which figure countries are ranked.
#[derive(Clone, Copy)]
enum Measure {
    /// The largest amount, or the smallest; of this state only, where one is named.
    Money { state: Option<MoneyState>, smallest: bool },
    /// What was paid for each person.
    ByHead,
    /// The people of one group that was sent on.
    Onward,
    /// The ceiling, or only one by the year.
    Ceiling { yearly: bool },
    /// How many nationalities one group had.
    Nationalities,
    /// The people of one group.
    Group,
    /// All who came.
    Arrived,
}

impl Measure {
    fn of(ask: &Ask) -> Self {
        // "Promised, even if not paid"
        let says = |is: Trait| ask.conditions.contains(&crate::question::Condition::is(is));
        let promised = says(Trait::Promised).then_some(MoneyState::Promised);
        match wanted(ask) {
            Trait::Money if ask.bears(Mark::Each) => Self::ByHead,
            Trait::Money => Self::Money {
                state: promised.or(says(Trait::Paid).then_some(MoneyState::Paid)),
                smallest: ask.order == Some(Order::Fewest),
            },
            Trait::Onward => Self::Onward,
            Trait::Agreed => Self::Ceiling { yearly: ask.speaks_of(Trait::Yearly) },
            _ if ask.words.iter().any(|word| word.starts_with("nationalit")) => Self::Nationalities,
            _ if ask.bears(Mark::Group) => Self::Group,
            _ => Self::Arrived,
        }
    }

    fn figure(self, draft: &Draft<'_>, country: CountryCode) -> Option<Ranked> {
        match self {
            Self::Money { state, smallest } => amount(draft, country, state, smallest),
            Self::ByHead => by_head(draft, country),
            Self::Onward => most_people(draft, country, Kind::Onward, |people| Some(people.count)),
            Self::Ceiling { yearly } => ceiling(draft, country, yearly),
            Self::Nationalities => nationalities(draft, country),
            Self::Group => most_people(draft, country, Kind::Arrival, |people| {
                (people.scope == Scope::ThisEvent).then_some(people.count)
            }),
            Self::Arrived => arrived(draft, country),
        }
    }
}

fn by_figure(draft: &Draft<'_>, ask: &Ask) -> Vec<Ranked> {
    let measure = Measure::of(ask);
    // The record keeps no ceilings by the month that could be put beside each other.
    if matches!(measure, Measure::Ceiling { .. })
        && ask.words.iter().any(|word| matches!(word.as_str(), "month" | "week" | "quarter" | "fortnight"))
    {
        return Vec::new();
    }
    candidates(draft, ask).filter_map(|country| measure.figure(draft, country)).collect()
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

/// "The largest payment made": what was only promised is none.
fn amount(draft: &Draft<'_>, country: CountryCode, state: Option<MoneyState>, smallest: bool) -> Option<Ranked> {
    let all = draft.view.events_of(country).filter_map(|event| Some((event.money?, event)));
    let counted = all.filter(|(money, _)| state.is_none_or(|state| money.state == state));
    let (money, event) = counted.max_by_key(|(money, _)| {
        let usd = i128::from(money.usd);
        if smallest { -usd } else { usd }
    })?;
    let shown = words::money(draft.language(), money);
    Some(Ranked { country, figure: i64::try_from(money.usd).ok()?, events: vec![event.id], shown })
}

fn ceiling(draft: &Draft<'_>, country: CountryCode, yearly: bool) -> Option<Ranked> {
    let (people, event) = super::figure::ceiling(draft, country, yearly)?;
    let shown = words::people(draft.language(), people);
    Some(Ranked { country, figure: i64::from(people.count), events: vec![event.id], shown })
}

fn sure<'a>(draft: &Draft<'a>, country: CountryCode) -> impl Iterator<Item = &'a Event> + use<'a> {
    draft.view.events_of(country).filter(|event| event.confidence > Confidence::Unconfirmed)
}

/// The event of a kind with most people.
fn most_people(
    draft: &Draft<'_>,
    country: CountryCode,
    kind: Kind,
    count: impl Fn(People) -> Option<u32>,
) -> Option<Ranked> {
    let all = sure(draft, country).filter(|event| event.kind == kind);
    let (count, people, event) =
        all.filter_map(|event| Some((count(event.people?)?, event.people?, event))).max_by_key(|(count, ..)| *count)?;
    let shown = words::people(draft.language(), people);
    Some(Ranked { country, figure: i64::from(count), events: vec![event.id], shown })
}

/// The one group with most nationalities.
fn nationalities(draft: &Draft<'_>, country: CountryCode) -> Option<Ranked> {
    let one = |event: &&Event| event.people.is_none_or(|people| people.scope == Scope::ThisEvent);
    let all = sure(draft, country).filter(|event| event.kind == Kind::Arrival).filter(one);
    let event = all.max_by_key(|event| event.nationalities.len())?;
    let number = event.nationalities.len();
    let shown = say!(draft.language(), "ask-nationalities", number = number);
    (number > 0).then_some(Ranked { country, figure: i64::try_from(number).ok()?, events: vec![event.id], shown })
}

fn arrived(draft: &Draft<'_>, country: CountryCode) -> Option<Ranked> {
    let standing = draft.view.standing(country);
    let total = standing.practice.total.filter(|_| !standing.practice.finding.is_unconfirmed())?;
    Some(Ranked {
        country,
        figure: i64::from(total.figure),
        events: standing.practice.counted.clone(),
        shown: words::total(draft.language(), total),
    })
}

fn by_date(draft: &Draft<'_>, ask: &Ask) -> Vec<Ranked> {
    let kind = find::kind_of(wanted(ask)).unwrap_or(Kind::Agreed);
    // The newest country to receive people is the one whose first arrival is the latest.
    let newcomer = ask.bears(Mark::Newcomer);
    let last = ask.order == Some(Order::Last) && !newcomer;
    candidates(draft, ask).filter_map(|country| date(draft, ask, country, kind, last)).collect()
}

fn date(draft: &Draft<'_>, ask: &Ask, country: CountryCode, kind: Kind, last: bool) -> Option<Ranked> {
    let published = ask.speaks_of(Trait::Published);
    let says_all = |event: &Event| {
        published && ask.words.iter().all(|word| word.starts_with('+') || super::cover::says(&event.summary, word))
    };
    let named = ask.words.iter().any(|word| !word.starts_with('+'));
    let of = |event: &&Event| {
        if published && named {
            return says_all(event) && event.confidence > Confidence::Unconfirmed;
        }
        // "Which was in the Federal Register first": the events that speak of it.
        (event.kind == kind || !ask.rest.is_empty())
            && super::cover::covers(ask, &[event])
            && event.confidence > Confidence::Unconfirmed
            // A running total without a day of its own is no arrival of that time.
            && !(last
                && event.kind == Kind::Arrival
                && event.date.day().is_none()
                && event.people.is_some_and(|people| people.scope == Scope::RunningTotal))
            // A year alone cannot be put in order with days.
            && event.date.month().is_some()
            && ask.since.is_none_or(|since| event.effective() >= since.begin())
            && ask.until.is_none_or(|until| event.effective() <= until.end())
    };
    let mut events: Vec<&Event> = draft.view.events_of(country).filter(of).collect();
    if wanted(ask) == Trait::Signed {
        events.retain(|event| super::truth::is_signature(event));
    }
    events.sort_by_key(|event| event.order());
    let event = if last { events.last() } else { events.first() }?;
    // What became public is put in order by the day of the report.
    let public = published && (named || !ask.rest.is_empty());
    let (day, shown) = if public { (event.reported.end(), event.reported) } else { (event.effective(), event.date) };
    Some(Ranked { country, figure: i64::from(day.to_julian_day()), events: vec![event.id], shown: shown.to_string() })
}
