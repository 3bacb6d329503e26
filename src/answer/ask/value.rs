//! The one value that a question about a country asks for, with the event that gives it.

use super::find::{self, Found, TELLING};
use super::truth::{self, Truth};
use super::{clause, find::in_order};
use crate::answer::Value;
use crate::answer::draft::Draft;
use crate::domain::{Confidence, CountryCode, Event, Kind, MoneyState, Scope, Standing};
use crate::question::{Ask, Aspect, Form, Order, Trait};
use crate::record::stem;

/// What was asked for and found.
#[derive(Clone, Copy)]
pub(super) enum Worth<'a> {
    /// Yes or no.
    Bool(bool, Option<&'a Event>),
    /// A number of people or of anything.
    Number(u64, &'a Event),
    /// The total of arrivals.
    Total(u64),
    /// An amount of money.
    Amount(u64, &'a Event),
    /// A date.
    Date(&'a Event),
    /// A country: of origin.
    Country(CountryCode, &'a Event),
    /// The record does not say.
    NotOnRecord,
    /// Nothing single is asked for, or sources differ.
    Open,
}

impl Worth<'_> {
    pub(super) fn value(self) -> Option<Value> {
        Some(match self {
            Self::Bool(yes, _) => Value::Bool(yes),
            Self::Number(number, _) | Self::Total(number) | Self::Amount(number, _) => Value::Number(number),
            Self::Date(event) => Value::Date(event.date),
            Self::Country(country, _) => Value::Country(country),
            Self::NotOnRecord => Value::NotOnRecord,
            Self::Open => return None,
        })
    }
}

/// The value of a question about one country.
pub(super) fn of<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    if ask.about == Aspect::Origin && ask.from.is_none() {
        return origin(draft, ask, standing);
    }
    match ask.form {
        Form::YesNo => yes_no(draft, ask, standing, found),
        Form::HowMany => how_many(draft, ask, standing, found),
        Form::HowMuch if ask.about == Aspect::Money => how_much(draft, ask, standing),
        Form::HowMuch => how_many(draft, ask, standing, found),
        Form::When => when(draft, ask, standing, found),
        Form::HowLong => unit(ask, found),
        Form::Open if ask.about == Aspect::Money && !ask.words.iter().any(|word| word == "+wants") => {
            how_much(draft, ask, standing)
        }
        Form::Open if ask.about == Aspect::People && ask.speaks_of(Trait::Held) => match found.first() {
            Some(first) => beside(ask, first.event).map_or(Worth::Open, |number| Worth::Number(number, first.event)),
            None => Worth::Open,
        },
        Form::Open
            if ask.about == Aspect::People && ask.on.is_none() && ask.since.is_none() && ask.number.is_none() =>
        {
            match standing.practice.total {
                Some(total) => Worth::Total(u64::from(total.figure)),
                None => Worth::Open,
            }
        }
        Form::Open | Form::Why | Form::Which => Worth::Open,
    }
}

fn yes_no<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    if matches!(ask.about, Aspect::Source | Aspect::Timeline) {
        return Worth::Open;
    }
    let told = ask.speaks_of(Trait::Obliged) || ask.speaks_of(Trait::Chooses);
    if ask.about == Aspect::Terms && !told && ask.number.is_none() && ask.words.iter().any(|word| word.starts_with('+'))
    {
        return term(ask, found);
    }
    if ask.about == Aspect::Origin && ask.from.is_some() {
        return from(draft, ask, standing, found);
    }
    let mut truth: Option<Truth> = None;
    let mut by = None;
    if let Some(number) = ask.number {
        let (found, event) = truth::figure(draft, standing, number, ask.speaks_of(Trait::Arrived));
        // "Is the 50 million already paid?": what is promised is not.
        let promised = event.and_then(|event| event.money).is_some_and(|money| money.state == MoneyState::Promised);
        let found = if promised && ask.speaks_of(Trait::Paid) { Truth::No } else { found };
        (truth, by) = (Some(found), event);
    }
    for condition in &ask.conditions {
        // A figure decides about money and people; the words around it only say what it counts.
        let counted = ask.number.is_some() && condition_is_counted(condition.is);
        let beside = ask.about == Aspect::Legal && condition.is != Trait::Blocked
            || told && !matches!(condition.is, Trait::Obliged | Trait::Chooses);
        if counted || beside || condition.is == Trait::Held && ask.conditions.len() > 1 {
            continue;
        }
        let next = truth::holds(draft, standing, *condition);
        truth = Some(truth.map_or(next, |before| before.and(next)));
    }
    if by.is_none() && ask.speaks_of(Trait::Onward) {
        by = standing.practice.onward.first().and_then(|id| draft.view.event(*id));
    }
    match truth {
        Some(Truth::Yes) => Worth::Bool(true, by),
        Some(Truth::No) => Worth::Bool(false, by),
        Some(Truth::NotOnRecord) => Worth::NotOnRecord,
        Some(Truth::Open) | None => Worth::Open,
    }
}

/// A country's name and the word for its people begin alike: Haiti, Haitians.
fn with_people(stems: &[String]) -> Vec<String> {
    stems.iter().flat_map(|word| [word.clone(), format!("{word}an"), format!("{word}ian")]).collect()
}

fn condition_is_counted(is: Trait) -> bool {
    matches!(
        is,
        Trait::Arrived
            | Trait::Money
            | Trait::Paid
            | Trait::Promised
            | Trait::Agreed
            | Trait::Held
            | Trait::Answered
            | Trait::Signed
    )
}

/// "Can minors be sent?": the clause that speaks of it affirms or denies.
fn term<'a>(ask: &Ask, found: &[Found<'a>]) -> Worth<'a> {
    let negated = ask.conditions.iter().any(|condition| condition.not || condition.is == Trait::Declined)
        || ask.words.iter().any(|word| word == "+not");
    let others = ask.words.iter().any(|word| word == "+others");
    if others
        && let Some(found) = found
            .iter()
            .find(|found| found.event.confidence > Confidence::Unconfirmed && clause::says_only(found.event))
    {
        return Worth::Bool(negated, Some(found.event));
    }
    for found in found.iter().filter(|found| found.shared > 1.0).take(3) {
        let Some((clause, shared)) = clause::best(found.event, &topical(ask)) else { continue };
        if shared == 0 || found.event.confidence == Confidence::Unconfirmed {
            continue;
        }
        let says_only = clause.contains("only");
        if says_only && ask.words.iter().any(|word| word == "+only") {
            return Worth::Bool(!negated, Some(found.event));
        }
        let yes = clause::says(&clause) == clause::Says::Yes;
        // Only a denial that stands in the clause is safe: an affirmation may be about another part of it.
        return if yes { Worth::Open } else { Worth::Bool(negated, Some(found.event)) };
    }
    Worth::Open
}

/// The topics of a question, and those of its own words that belong to them.
fn topical(ask: &Ask) -> Vec<String> {
    let topics = ask.words.iter().filter(|word| word.starts_with('+'));
    let of = |word: &String| {
        topics.clone().any(|topic| {
            crate::question::topic_words(topic.trim_start_matches('+')).iter().any(|known| stem(known) == *word)
        })
    };
    ask.words.iter().filter(|word| word.starts_with('+') || of(word)).cloned().collect()
}

fn from<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    let Some(country) = ask.from else { return Worth::Open };
    let mut arrivals = draft.view.events_of(standing.country).filter(|event| matches!(event.kind, Kind::Arrival));
    if let Some(event) = arrivals.find(|event| event.nationalities.contains(&country)) {
        return Worth::Bool(true, Some(event));
    }
    let named = crate::names::display(country, crate::language::Locale::EnUs);
    let stems: Vec<String> = crate::record::split(named).map(|word| stem(&word)).collect();
    for found in found.iter().take(6) {
        let Some((clause, shared)) = clause::best(found.event, &with_people(&stems)) else { continue };
        if shared > 0 && clause::says(&clause) == clause::Says::No {
            return Worth::Bool(
                ask.conditions.iter().any(|condition| condition.not) || ask.words.iter().any(|word| word == "+not"),
                Some(found.event),
            );
        }
    }
    let demonym = stem(&crate::record::plain(named));
    let said = found.iter().find(|found| {
        found.event.kind == Kind::Arrival
            && crate::record::split(&found.event.summary)
                .any(|word| stem(&word).starts_with(demonym.get(..4).unwrap_or(&demonym)))
    });
    match said {
        Some(found) => Worth::Bool(true, Some(found.event)),
        None => Worth::Open,
    }
}

/// Where the people were from: one country if it is one, and nothing on record where no arrival says it.
fn origin<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Worth<'a> {
    let all = arrivals(draft, standing);
    let all = match ask.order {
        Some(order) if !matches!(order, Order::Most | Order::Fewest) => in_order(all, order).into_iter().collect(),
        _ => all,
    };
    let told: Vec<&'a Event> = all.iter().copied().filter(|event| !event.nationalities.is_empty()).collect();
    match told.as_slice() {
        [] => Worth::NotOnRecord,
        [only] if all.len() == 1 => match only.nationalities.as_slice() {
            [country] => Worth::Country(*country, only),
            _ => Worth::Open,
        },
        _ => Worth::Open,
    }
}

fn how_many<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    if ask.from.is_some_and(|from| from != standing.country) {
        return of_nationality(draft, ask, standing);
    }
    // "How many flights?" counts arrivals, not people.
    if ask
        .words
        .iter()
        .any(|word| matches!(word.as_str(), "+n_flights" | "+n_planes" | "+n_groups" | "+n_batches" | "+n_transfers"))
    {
        let groups: Vec<&Event> = arrivals(draft, standing)
            .into_iter()
            .filter(|event| event.people.is_none_or(|people| people.scope == Scope::ThisEvent))
            .collect();
        let running = arrivals(draft, standing).len() != groups.len();
        return match groups.last() {
            Some(last) if !running => Worth::Number(u64::try_from(groups.len()).unwrap_or(u64::MAX), last),
            _ => Worth::Open,
        };
    }
    if ask.about == Aspect::Terms && ask.number.is_none() {
        return cap(draft, ask, standing, found);
    }
    // An event of the kind that is claimed gives its own figure.
    let kinds: Vec<Kind> = ask
        .conditions
        .iter()
        .filter_map(|condition| find::kind_of(condition.is))
        .filter(|kind| *kind == Kind::Onward)
        .collect();
    if let Some(told) = found.iter().find(|found| kinds.contains(&found.event.kind) && found.event.people.is_some())
        && ask.order.is_none()
        && let Some(people) = told.event.people
    {
        return Worth::Number(u64::from(people.count), told.event);
    }
    let enough = if ask.words.iter().any(|word| word == "+minors") { 1.2 } else { TELLING };
    let spoken = found.iter().filter(|found| found.shared >= enough).collect::<Vec<_>>();
    // The question's own words stand beside a number in one event.
    for candidate in spoken.iter().take(3) {
        if let Some(number) = of_minors(ask, candidate.event).or_else(|| beside(ask, candidate.event)) {
            return Worth::Number(number, candidate.event);
        }
    }
    if let Some(order) = ask.order.filter(|order| !matches!(order, Order::Most | Order::Fewest))
        && let Some(event) = in_order(arrivals(draft, standing), order)
        && let Some(people) = event.people
    {
        return Worth::Number(u64::from(people.count), event);
    }
    let noted = draft.view.events_of(standing.country).filter(|event| {
        matches!(event.kind, Kind::Note)
            && event.people.is_some_and(|people| matches!(people.scope, Scope::ThisEvent | Scope::RunningTotal))
    });
    if standing.practice.finding.events.is_empty()
        && let Some(event) = noted.max_by_key(|event| event.order())
        && let Some(people) = event.people
    {
        return Worth::Number(u64::from(people.count), event);
    }
    let none_came = standing.practice.finding.events.is_empty() && !ask.speaks_of(Trait::Onward);
    if ask.about == Aspect::Terms || none_came && !ask.speaks_of(Trait::Arrived) {
        return cap(draft, ask, standing, found);
    }
    if ask.speaks_of(Trait::Onward)
        && let Some(event) = draft
            .view
            .events_of(standing.country)
            .filter(|event| event.kind == Kind::Onward && event.people.is_some())
            .max_by_key(|event| event.order())
        && let Some(people) = event.people
    {
        return Worth::Number(u64::from(people.count), event);
    }
    if let Some(dated) = found.iter().find(|found| {
        found.event.kind == Kind::Arrival
            && found.event.people.is_some()
            && ask.since.is_some()
            && within(ask, found.event)
    }) && let Some(people) = dated.event.people
    {
        return Worth::Number(u64::from(people.count), dated.event);
    }
    match standing.practice.total {
        // Some of the people are asked about, and no figure stands beside the words: the total would be another answer.
        Some(_) if asks_of_some(ask) => Worth::Open,
        Some(total) => Worth::Total(u64::from(total.figure)),
        None => Worth::NotOnRecord,
    }
}

fn within(ask: &Ask, event: &Event) -> bool {
    ask.since.is_none_or(|since| event.effective() >= since.begin())
        && ask.until.is_none_or(|until| event.date.begin() <= until.end())
}

fn of_nationality<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Worth<'a> {
    let events: Vec<&Event> = arrivals(draft, standing)
        .into_iter()
        .filter(|event| ask.from.is_some_and(|from| event.nationalities == [from]))
        .collect();
    match events.as_slice() {
        [only] => only.people.map_or(Worth::NotOnRecord, |people| Worth::Number(u64::from(people.count), only)),
        _ => Worth::NotOnRecord,
    }
}

fn arrivals<'a>(draft: &Draft<'a>, standing: &Standing) -> Vec<&'a Event> {
    standing.practice.finding.events.iter().filter_map(|id| draft.view.event(*id)).collect()
}

/// Whether the question is about some of those who arrived: children, those who stay, those who want to leave.
fn asks_of_some(ask: &Ask) -> bool {
    const SOME: [&str; 7] = ["+minors", "+return", "+wants", "+crime", "+work", "+protection", "+transit"];
    ask.words.iter().any(|word| SOME.contains(&word.as_str()))
        || ask.speaks_of(Trait::Held)
        || ask.speaks_of(Trait::Imprisoned)
}

/// "65 of them children".
fn of_minors(ask: &Ask, event: &Event) -> Option<u64> {
    let word = ask.words.iter().find(|word| *word == "+minors")?;
    let (clause, _) = clause::best(event, std::slice::from_ref(word))?;
    match clause::numbers(&clause).as_slice() {
        [(only, _)] => Some(*only),
        _ => None,
    }
}

/// A number in the clause that shares two or more of the question's words.
pub(super) fn beside(ask: &Ask, event: &Event) -> Option<u64> {
    let (clause, shared) = clause::best(event, &ask.words)?;
    let telling = ask.words.iter().any(|word| {
        matches!(word.as_str(), "+minors")
            && clause::best(event, std::slice::from_ref(word)).is_some_and(|(of, _)| of == clause)
    });
    let same = ask.number.is_some() && event.people.map(|people| u64::from(people.count)) == ask.number;
    if shared < 2 && !telling && !(same && shared == 1) {
        return None;
    }
    let numbers: Vec<(u64, String)> = clause::numbers(&clause)
        .into_iter()
        .filter(|(value, unit)| !(*value > 1900 && *value < 2100) && !is_month(unit))
        .collect();
    match numbers.as_slice() {
        [(only, _)] => Some(*only),
        [(first, of), ..] if of == "of" => Some(*first),
        _ => None,
    }
}

fn is_month(word: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    MONTHS.contains(&word)
}

/// The figure that an arrangement allows.
fn cap<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    // "per month", "a week": the unit asks for one number of the terms.
    let period = ["month", "week", "year", "quarter", "fortnight", "two"]
        .into_iter()
        .find(|unit| ask.words.iter().any(|word| word == &stem(unit)));
    if let Some(period) = period {
        for found in found {
            let texts = [found.event.conditions.as_deref().unwrap_or_default(), found.event.summary.as_str()];
            for text in texts {
                if let Some(number) = per(text, period) {
                    return Worth::Number(number, found.event);
                }
            }
        }
    }
    let limits = |event: &&Event| {
        event.people.is_some_and(|people| matches!(people.scope, Scope::AgreedMaximum | Scope::PerYear))
    };
    let best =
        draft.view.events_of(standing.country).filter(limits).max_by_key(|event| {
            (event.confidence > Confidence::Unconfirmed, event.kind == Kind::Agreed, event.order())
        });
    match best.and_then(|event| Some((event, event.people?))) {
        Some((event, people)) => Worth::Number(u64::from(people.count), event),
        None => in_conditions(found).unwrap_or(Worth::NotOnRecord),
    }
}

/// The number of people that the terms name first.
fn in_conditions<'a>(found: &[Found<'a>]) -> Option<Worth<'a>> {
    found.iter().find_map(|found| {
        let conditions = found.event.conditions.as_deref()?;
        let (number, _) = clause::numbers(conditions)
            .into_iter()
            .find(|(_, unit)| unit.starts_with("people") || unit.starts_with("person"))?;
        Some(Worth::Number(number, found.event))
    })
}

/// "ten transfers a month" → 10 for "month".
fn per(text: &str, period: &str) -> Option<u64> {
    let words: Vec<String> = crate::record::split(text).collect();
    let unit = stem(period);
    let at = words.iter().position(|word| stem(word) == unit)?;
    let from = at.saturating_sub(5);
    let before = words.get(from..at.saturating_sub(1))?.join(" ");
    let joined = words
        .get(at.saturating_sub(1))
        .is_some_and(|word| matches!(word.as_str(), "a" | "per" | "every" | "each" | "two"));
    joined.then(|| clause::numbers(&before).first().map(|(value, _)| *value)).flatten()
}

fn how_much<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing) -> Worth<'a> {
    let each = ask.words.iter().any(|word| word == "+each");
    if each && let Some(worth) = a_person(draft, standing) {
        return worth;
    }
    let of = |event: &&Event| event.money.is_some() && ask.from.is_none_or(|from| event.nationalities.contains(&from));
    let mut events: Vec<&Event> = draft.view.events_of(standing.country).filter(of).collect();
    if events.is_empty() {
        events = draft.view.events_of(standing.country).filter(|event| event.money.is_some()).collect();
    }
    let paid: Vec<&Event> = events
        .iter()
        .copied()
        .filter(|event| event.money.is_some_and(|money| money.state == MoneyState::Paid))
        .collect();
    let best = paid
        .iter()
        .max_by_key(|event| event.money.map(|money| money.usd))
        .or_else(|| events.iter().max_by_key(|event| event.order()));
    match best.and_then(|event| Some((*event, event.money?))) {
        Some((event, money)) => Worth::Amount(money.usd, event),
        None if draft.view.events_of(standing.country).any(truth::says_free) => Worth::Open,
        None => Worth::NotOnRecord,
    }
}

/// "$20,000 a person".
fn a_person<'a>(draft: &Draft<'a>, standing: &Standing) -> Option<Worth<'a>> {
    draft.view.events_of(standing.country).find_map(|event| {
        let texts = [event.summary.as_str(), event.conditions.as_deref().unwrap_or_default()];
        texts.iter().find_map(|text| {
            let before = text.split(" a person").next().filter(|before| before.len() < text.len())?;
            let figure: String = before.rsplit('$').next()?.chars().filter(char::is_ascii_digit).collect();
            let plain = before.rsplit('$').next()?.chars().all(|c| c.is_ascii_digit() || c == ',');
            let value = figure.parse::<u64>().ok().filter(|_| plain)?;
            Some(Worth::Amount(value, event))
        })
    })
}

/// A number with the unit asked for: "in days".
fn unit<'a>(ask: &Ask, found: &[Found<'a>]) -> Worth<'a> {
    let unit =
        ["day", "week", "month", "year", "hour"].into_iter().find(|unit| ask.words.iter().any(|word| word == unit));
    let Some(unit) = unit else { return Worth::Open };
    for found in found.iter().take(4) {
        let texts = [found.event.conditions.as_deref().unwrap_or_default(), found.event.summary.as_str()];
        let mut numbers: Vec<u64> = Vec::new();
        for text in texts {
            numbers.extend(
                clause::numbers(text).into_iter().filter(|(_, next)| stem(next) == unit).map(|(value, _)| value),
            );
        }
        if let [only] = numbers.as_slice() {
            return Worth::Number(*only, found.event);
        }
    }
    Worth::Open
}

/// The event whose date is asked for.
fn when<'a>(draft: &Draft<'a>, ask: &Ask, standing: &Standing, found: &[Found<'a>]) -> Worth<'a> {
    let kinds: Vec<Kind> = ask.conditions.iter().filter_map(|condition| find::kind_of(condition.is)).collect();
    let telling: Vec<&Found<'a>> =
        found.iter().filter(|found| found.shared >= TELLING && found.event.kind != Kind::ToBeAsked).collect();
    if let Some(best) = telling
        .iter()
        .find(|found| kinds.is_empty() || kinds.contains(&found.event.kind))
        .filter(|_| ask.order.is_none())
    {
        return dated(best.event);
    }
    let of_kind: Vec<&'a Event> =
        draft.view.events_of(standing.country).filter(|event| kinds.contains(&event.kind)).collect();
    if of_kind.is_empty() {
        let none = if ask.about == Aspect::Legal { Worth::Open } else { Worth::NotOnRecord };
        return telling.first().map_or(none, |best| dated(best.event));
    }
    let strong: Vec<&'a Event> =
        of_kind.iter().copied().filter(|event| event.confidence == Confidence::Confirmed).collect();
    let reported: Vec<&'a Event> =
        of_kind.iter().copied().filter(|event| event.confidence > Confidence::Unconfirmed).collect();
    let arrivals = kinds.contains(&Kind::Arrival);
    let pool = if !strong.is_empty() && !arrivals {
        strong
    } else if !reported.is_empty() {
        reported
    } else {
        of_kind
    };
    in_order(pool, ask.order.unwrap_or(Order::First)).map_or(Worth::NotOnRecord, dated)
}

/// A year alone is no date of an agreement.
fn dated(event: &Event) -> Worth<'_> {
    if event.date.month().is_none() { Worth::NotOnRecord } else { Worth::Date(event) }
}
