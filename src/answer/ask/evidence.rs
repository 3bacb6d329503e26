//! What the record says in the question's own words: the clause that speaks of everything which no slot holds, and what it affirms, denies
//! or counts. A clause that leaves one of these words out says nothing here.

use super::find::Found;
use super::{clause, cover, quantity, tally};
use crate::domain::{Event, Kind, Scope};
use crate::question::{Ask, Aspect, Condition, Mark, Trait, claims_in};
use crate::record::{split, stem};

/// So many events of a country are looked at, those that share most first.
const EVENTS: usize = 4;

/// A denial stands before what it denies, or so few words after it: "Haitians excluded".
const AFTER: usize = 4;

/// Words that deny what a clause speaks of, beside the negations: "refused the emergency order".
const REFUSALS: [&str; 12] =
    ["refus", "reject", "declin", "dismiss", "deny", "denied", "bar", "barr", "exclud", "except", "prohibit", "ban"];

/// Words of what was only asked for, by their stems.
const SOUGHT: [&str; 4] = ["request", "sought", "seek", "ask"];

/// Words that say which court is meant, by their stems.
const COURTS: [&str; 8] = ["appeal", "court", "suprem", "judg", "circuit", "district", "federal", "justic"];

/// Yes or no, where a clause holds every word that no slot accounts for; with the event that says it.
pub(super) fn truth<'a>(ask: &Ask, found: &[Found<'a>]) -> Option<(bool, &'a Event)> {
    // A claim about a standing is answered from the standing; here is what no such claim says.
    let standing = |is: Trait| {
        !matches!(is, Trait::Court | Trait::Held | Trait::Published | Trait::Ratified | Trait::Cleared | Trait::Blocked)
    };
    if ask.rest.is_empty()
        || ask.number.is_some() && ask.about != Aspect::Legal
        || ask.conditions.iter().any(|condition| standing(condition.is))
    {
        return None;
    }
    // "Did the appeals court …": which court is meant is no claim.
    let on_it = ask.speaks_of(Trait::Blocked) || ask.speaks_of(Trait::Cleared) || ask.bears(Mark::Ruling);
    let court_alone = ask.rest.iter().all(|word| COURTS.contains(&word.as_str())) && ask.rest != ["appeal"];
    if ask.about == Aspect::Legal && !on_it && court_alone {
        return None;
    }
    let mut decision = found.iter().map(|found| found.event).filter(|event| cover::covers(ask, &[event]));
    if let Some(told) = decision.find_map(|event| Some((decision_on(ask, event)?, event))) {
        return Some(told);
    }
    let of = found.iter().take(EVENTS).filter(|found| found.event.kind != Kind::ToBeAsked);
    // "Did it get its sanctions relief?": that it asked for it says neither.
    let sought =
        |clause: &str| SOUGHT.iter().any(|word| cover::says(clause, word) && !ask.words.iter().any(|own| own == word));
    // "Has a court ruled on him?" asks whether there is a ruling, whatever it says.
    let ruling = ask.bears(Mark::Ruling);
    if ruling && ask.speaks_of(Trait::Court) {
        let kinds = [Kind::CourtBlocked, Kind::CourtAllowed];
        let decided =
            found.iter().find(|found| kinds.contains(&found.event.kind) && cover::covers(ask, &[found.event]));
        return decided.map(|found| (true, found.event));
    }
    let of = of.filter_map(|found| Some((clause_with(ask, found.event)?, found.event)));
    let mut told = of.filter(|(clause, _)| !sought(clause)).map(|(clause, event)| {
        let denied = is_denied_near(ask, &clause, |_| false) != is_turned(ask, &clause);
        (denied == asks_for_denial(ask), event)
    });
    // "Got its order": one event says that it was asked for, a later one that it was refused.
    let (yes, event) = told.next()?;
    let others: Vec<(bool, &Event)> = told.filter(|(other, _)| *other != yes).collect();
    let last =
        others.into_iter().max_by_key(|(_, other)| other.order()).filter(|(_, other)| other.order() > event.order());
    Some(last.unwrap_or((yes, event)))
}

/// "Did she stop it?": the kind of the decision says it.
fn decision_on(ask: &Ask, event: &Event) -> Option<bool> {
    let asked = ask.conditions.iter().find(|condition| matches!(condition.is, Trait::Blocked | Trait::Cleared))?;
    let wanted = if asked.is == Trait::Blocked { Kind::CourtBlocked } else { Kind::CourtAllowed };
    let decision = matches!(event.kind, Kind::CourtBlocked | Kind::CourtAllowed);
    decision.then_some((event.kind == wanted) != asked.not)
}

/// The event that gives the reason which the question supposes: "not yet applied because money was needed".
pub(super) fn reason<'a>(ask: &Ask, found: &[Found<'a>]) -> Option<&'a Event> {
    let sure =
        found.iter().map(|found| found.event).filter(|event| event.confidence > crate::domain::Confidence::Unconfirmed);
    sure.into_iter().find(|event| {
        let because = event.summary.split_once(" because ").map(|(_, because)| because);
        let supposed = |text: &str| {
            let named = ask.rest.iter().filter(|word| *word != "+because").all(|word| cover::says(text, word));
            named && ask.words.iter().any(|word| word != "+because" && cover::says(text, word))
        };
        because.is_some_and(supposed)
    })
}

/// The event that says that somebody had not been told, or did not know: "his ministry had not been told what it was for".
pub(super) fn unknown<'a>(ask: &Ask, found: &[Found<'a>]) -> Option<&'a Event> {
    if !ask.bears(Mark::Knowing) {
        return None;
    }
    let says = |clause: &String| cover::says(clause, "+know") && is_denied(clause);
    let events = found.iter().take(EVENTS).map(|found| found.event).filter(|event| cover::covers(ask, &[event]));
    events.into_iter().find(|event| clause::all(event).iter().any(says))
}

/// Whether the length of time that the question names (`+t_2_year`) is the one that the record gives in the same unit.
pub(super) fn length<'a>(ask: &Ask, found: &[Found<'a>]) -> Option<(bool, &'a Event)> {
    let (value, unit) = length_of_time(ask)?;
    found.iter().take(EVENTS).find_map(|found| {
        let said = lengths(found.event, unit);
        let same = said.contains(&value);
        (same || said.len() == 1).then_some((same != asks_for_denial(ask), found.event))
    })
}

/// Whether an event gives the length of time that the question names.
pub(super) fn lasts(ask: &Ask, event: &Event) -> bool {
    length_of_time(ask).is_some_and(|(value, unit)| lengths(event, unit).contains(&value))
}

fn length_of_time(ask: &Ask) -> Option<(u64, &str)> {
    let (value, unit) = ask.words.iter().find_map(|word| word.strip_prefix("+t_"))?.split_once('_')?;
    Some((value.parse().ok()?, unit))
}

/// The numbers that an event gives in a unit of time.
fn lengths(event: &Event, unit: &str) -> Vec<u64> {
    let texts = [event.conditions.as_deref().unwrap_or_default(), event.summary.as_str()];
    let numbers = texts.iter().flat_map(|text| quantity::numbers(text));
    numbers.filter(|(_, of)| stem(of) == unit).map(|(value, _)| value).collect()
}

/// The clause of an event in which all such words stand.
fn clause_with(ask: &Ask, event: &Event) -> Option<String> {
    clause::all(event).into_iter().find(|clause| ask.rest.iter().all(|word| cover::says(clause, word)))
}

/// "Unlawful" where the question says "lawful".
fn is_turned(ask: &Ask, clause: &str) -> bool {
    split(clause)
        .any(|word| stem(&word).strip_prefix("un").is_some_and(|bare| ask.rest.iter().any(|word| word == bare)))
}

/// Whether a clause denies what it speaks of; two denials are none.
pub(super) fn is_denied(clause: &str) -> bool {
    let denies = |word: &String| REFUSALS.contains(&stem(word).as_str()) || clause::NEGATIONS.contains(&word.as_str());
    split(clause).filter(denies).count() % 2 == 1
}

/// Whether the clause of an event in which the question's words stand denies them; a negation that is one of these words does not.
pub(super) fn is_denied_in(ask: &Ask, event: &Event) -> bool {
    let own = |word: &str| ask.rest.iter().any(|known| *known == stem(word));
    clause_with(ask, event).is_some_and(|clause| is_denied_near(ask, &clause, own))
}

/// Whether a clause denies the question's words. What follows far behind them denies something else: "an extension that covers migrants not
/// admitted by the United States".
fn is_denied_near(ask: &Ask, clause: &str, leaves_out: impl Fn(&str) -> bool) -> bool {
    let words: Vec<String> = split(clause).collect();
    let end = words.iter().rposition(|word| ask.rest.iter().any(|known| cover::says(word, known)));
    let near = words.iter().take(end.map_or(words.len(), |end| end + AFTER)).filter(|word| !leaves_out(word));
    is_denied(&near.cloned().collect::<Vec<_>>().join(" "))
}

/// Whether the question asks for a denial: "is it not …", "did the court refuse …".
fn asks_for_denial(ask: &Ask) -> bool {
    let refusal = |is: Trait| matches!(is, Trait::Declined | Trait::Denied | Trait::Blocked);
    let turned = ask.conditions.iter().filter(|condition| condition.not || refusal(condition.is)).count();
    // "Non-binding" asks for a denial as the terms put it.
    let unbound = ask.rest.iter().any(|word| word == "+binding") && ask.words.iter().any(|word| word == "non");
    (turned + usize::from(ask.bears(Mark::Not)) + usize::from(unbound)) % 2 == 1
}

/// Whether an event's words make a claim or its contrary; `None` where they do neither.
pub(super) fn claimed(event: &Event, is: Trait) -> Option<bool> {
    let said = claims_in(&event.summary);
    let contrary = |is: Trait| match is {
        Trait::Agreed => Some(Trait::Declined),
        Trait::Declined => Some(Trait::Agreed),
        _ => None,
    };
    let makes = |is: Trait, not: bool| said.iter().any(|condition| condition.is == is && condition.not == not);
    if makes(is, true) || contrary(is).is_some_and(|other| makes(other, false)) {
        return Some(false);
    }
    makes(is, false).then_some(true)
}

/// The number of what is counted, where an event names it with its noun: "three flights", "8,000 motions", "15 days".
pub(super) fn counted<'a>(ask: &Ask, found: &[Found<'a>], noun: &str) -> Option<(u64, &'a Event)> {
    let ceiling = |event: &Event| {
        event.people.is_some_and(|people| matches!(people.scope, Scope::AgreedMaximum | Scope::PerYear))
    };
    // What may be sent has not arrived.
    let counts = |event: &Event| !(ask.speaks_of(Trait::Arrived) && ceiling(event));
    found.iter().filter(|found| counts(found.event) && cover::covers(ask, &[found.event])).find_map(|found| {
        let texts = [found.event.conditions.as_deref().unwrap_or_default(), found.event.summary.as_str()];
        let all: Vec<quantity::Quantity> = texts
            .iter()
            .flat_map(|text| quantity::all(text))
            .filter(|one| !one.is_money && tally::is_count(one.value, &one.unit) && one.counts(noun))
            .filter(|one| !(one.is_ceiling && ask.speaks_of(Trait::Arrived)))
            .collect();
        // "25,000 people … to countries not their own; deals with 35 countries": the noun next to the number.
        let next: Vec<u64> = all.iter().filter(|one| stem(&one.unit) == noun).map(|one| one.value).collect();
        let said = if next.is_empty() && noun != "flight" { all.iter().map(|one| one.value).collect() } else { next };
        let only = said.first().copied()?;
        said.iter().all(|other| *other == only).then_some((only, found.event))
    })
}

/// The number in the one clause that says what the question says of those who are counted.
pub(super) fn said<'a>(ask: &Ask, found: &[Found<'a>]) -> Option<(u64, &'a Event)> {
    let noun = ask.words.iter().find_map(|word| word.strip_prefix("+n_"));
    let said: Vec<&str> =
        ask.words.iter().filter_map(|word| word.strip_prefix('=')).filter(|word| Some(*word) != noun).collect();
    let (first, false) = (found.first()?, said.is_empty()) else { return None };
    let proper = |word: &str| {
        first.event.summary.split_whitespace().any(|written| {
            written.starts_with(char::is_uppercase)
                && stem(&crate::record::plain(written.trim_matches(|c: char| !c.is_alphanumeric()))) == word
        })
    };
    let said: Vec<&str> = said.into_iter().filter(|word| !proper(word)).collect();
    // "47 agreements, of which 15 had been concluded": what is said of them tells more than what they are.
    let verbs: Vec<&str> = said.iter().copied().filter(|word| ask.rest.iter().all(|rest| rest != word)).collect();
    let verbs: Vec<&str> = verbs.into_iter().filter(|word| !matches!(*word, "agreement" | "deal")).collect();
    [verbs, said].into_iter().find_map(|words| Some((only_number(ask, first.event, &words)?, first.event)))
}

/// "Of the 58, how many had agreed": the number in the one clause that makes the question's claim, whatever its words.
pub(super) fn claimed_of<'a>(ask: &Ask, found: &[Found<'a>]) -> Option<(u64, &'a Event)> {
    // "Of the 58" says which are meant, and claims nothing.
    let claims: Vec<_> = ask.conditions.iter().filter(|condition| condition.is != Trait::Approached).collect();
    let [condition] = claims.as_slice() else { return None };
    // What was paid or who arrived has figures of other things beside it.
    if matches!(
        condition.is,
        Trait::Money | Trait::Paid | Trait::Promised | Trait::Offered | Trait::Arrived | Trait::Held
    ) {
        return None;
    }
    found.iter().find_map(|found| Some((number_claimed(ask, **condition, found.event)?, found.event)))
}

fn number_claimed(ask: &Ask, condition: Condition, event: &Event) -> Option<u64> {
    let number = |not: bool| {
        let makes = |clause: &String| claims_in(clause).iter().any(|said| said.is == condition.is && said.not == not);
        one_number(ask, clause::all(event).into_iter().filter(makes))
    };
    // "How many had not": the others, if the event gives their number as well.
    let others = || {
        let rest = ask.number?.checked_sub(number(false)?)?;
        quantity::numbers(&event.summary).iter().any(|(value, _)| *value == rest).then_some(rest)
    };
    number(condition.not).or_else(|| if condition.not { others() } else { None })
}

/// The number in the one clause in which all of the question's own words stand: "more than 8,000 motions to end asylum cases".
pub(super) fn beside_all<'a>(ask: &Ask, found: &[Found<'a>]) -> Option<(u64, &'a Event)> {
    // One word, or who reports it, points at nothing.
    if ask.rest.iter().filter(|word| !word.starts_with('+')).count() < 2 {
        return None;
    }
    found.iter().find_map(|found| Some((one_number(ask, clause_with(ask, found.event).into_iter())?, found.event)))
}

/// The one number in the clauses of an event that use one of the words.
fn only_number(ask: &Ask, event: &Event, words: &[&str]) -> Option<u64> {
    one_number(ask, clause::all(event).into_iter().filter(|clause| words.iter().any(|word| cover::says(clause, word))))
}

/// The one number that counts something in these clauses, beside the one that the question names.
fn one_number(ask: &Ask, clauses: impl Iterator<Item = String>) -> Option<u64> {
    let mut numbers = clauses
        .flat_map(|clause| quantity::all(&clause))
        .filter(|one| !one.is_money && tally::is_count(one.value, &one.unit) && Some(one.value) != ask.number);
    let only = numbers.next()?;
    numbers.next().is_none().then_some(only.value)
}

/// The amount of money that an event gives beside the question's own words: of "more than $40 million, including over $32 million paid to five
/// governments" the second is what five governments were paid.
pub(super) fn amount(ask: &Ask, event: &Event) -> Option<u64> {
    let parts = clause::parts(&event.summary).into_iter().flat_map(|part| part.split(" including "));
    let mut all: Vec<(usize, u64)> = parts
        .filter_map(|part| {
            let mut amounts = quantity::all(part).into_iter().filter(|one| one.is_money);
            let (only, None) = (amounts.next()?, amounts.next()) else { return None };
            // "Of the 40 million, how much …": not the 40.
            if ask.is_money && ask.number == Some(only.value) {
                return None;
            }
            let words = ask.words.iter().filter(|word| cover::says(part, word)).count();
            let number =
                ask.number.is_some_and(|number| quantity::numbers(part).iter().any(|(value, _)| *value == number));
            Some((words + if number { 4 } else { 0 }, only.value))
        })
        .collect();
    all.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    match all.as_slice() {
        [(_, only)] => Some(*only),
        [(most, first), (second, _), ..] if most > second => Some(*first),
        // "More than $40 million, including over $32 million": the sum, where nothing points at its part.
        [(most, first), (second, _)] if most == second && event.summary.contains(" including ") => Some(*first),
        _ => None,
    }
}

/// How events say that somebody is willing, beside an agreement.
const WOULD: [&str; 4] = ["would receive", "would take ", "would accept", "offered to take"];

/// Whether an event makes a claim true, by its kind or in its own words: "would not take one man" is a refusal, whatever the country's
/// answer is.
pub(super) fn claims(event: &Event, is: Trait) -> bool {
    // "Declined to take one man; this left its general agreement as it was": no agreement on him.
    if is == Trait::Agreed && event.kind != Kind::Agreed && claims(event, Trait::Declined) {
        return false;
    }
    super::find::kinds_of(is).contains(&event.kind)
        || claims_in(&event.summary).iter().any(|condition| condition.is == is && !condition.not)
        || is == Trait::Agreed && WOULD.iter().any(|words| event.summary.contains(words))
        || is == Trait::Declined && claims_in(&event.summary).iter().any(|c| c.is == Trait::Agreed && c.not)
}
