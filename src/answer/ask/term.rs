//! Whether the terms of an arrangement allow or ask for something: "can minors be sent?", "is a clean record needed?", "is it for good?".

use super::clause;
use super::find::Found;
use super::value::Worth;
use crate::domain::{Confidence, Event, Kind, Region};
use crate::question::{Ask, Mark, Trait, regions_in};
use crate::record::stem;

/// "Can minors be sent?": the clause that speaks of it affirms or denies.
pub(super) fn term<'a>(ask: &Ask, found: &[Found<'a>]) -> Worth<'a> {
    let negated =
        ask.conditions.iter().any(|condition| condition.not || condition.is == Trait::Declined) || ask.bears(Mark::Not);
    // "Would a criminal record get one excluded?"
    let left_out = ask.words.iter().any(|word| word == "+excluded") && ask.words.iter().any(|word| word == "+crime");
    let negated = negated != left_out;
    // "Is a clean record needed?" is answered by "no criminal records".
    let negated = negated != ask.words.iter().any(|word| word == "+clean");
    if ask.words.iter().any(|word| word == "+clean")
        && let Some(event) = clean_record(found)
    {
        let turned = ask.conditions.iter().any(|condition| condition.not) || ask.bears(Mark::Not);
        return Worth::Bool(!turned, Some(event));
    }
    let others = ask.words.iter().any(|word| word == "+others");
    if others
        && let Some(found) = found
            .iter()
            .find(|found| found.event.confidence > Confidence::Unconfirmed && clause::says_only(found.event))
    {
        return Worth::Bool(negated, Some(found.event));
    }
    let mut affirmed = None;
    for found in found.iter().filter(|found| found.shared > 1.0).take(4) {
        let Some((clause, shared)) = clause::best(found.event, &topical(ask)) else { continue };
        if shared == 0 || found.event.confidence == Confidence::Unconfirmed || found.event.kind == Kind::ToBeAsked {
            continue;
        }
        let says_only = clause.contains("only");
        if says_only && ask.words.iter().any(|word| word == "+only") {
            return Worth::Bool(!negated, Some(found.event));
        }
        // A denial that stands in the clause is safe; an affirmation only in the terms themselves, which are short.
        let told = found.event.kind != Kind::Arrival
            || found.event.conditions.as_deref().is_some_and(|terms| terms.contains(clause.as_str()));
        if clause::says_near(&clause, &topical(ask)) == clause::Says::No && told {
            return Worth::Bool(negated, Some(found.event));
        }
        // What an agreement says people may do is one of its terms.
        let may = clause::parts(&found.event.summary)
            .into_iter()
            .any(|part| part.contains(clause.as_str()) && part.split(' ').any(|word| word == "may"));
        let agreed = found.event.kind == Kind::Agreed && may;
        let in_terms = agreed || found.event.conditions.as_deref().is_some_and(|terms| terms.contains(clause.as_str()));
        affirmed = affirmed.or(Some((in_terms, found.event)));
    }
    // "Only Salvadorans?": that they may come says nothing of others.
    if ask.words.iter().any(|word| word == "+only") {
        return Worth::Open;
    }
    match affirmed {
        Some((true, event)) => Worth::Bool(!negated, Some(event)),
        _ => Worth::Open,
    }
}

/// The event whose terms ask for a clean record.
fn clean_record<'a>(found: &[Found<'a>]) -> Option<&'a Event> {
    const SAID: [&str; 7] = [
        "clean record",
        "clear criminal",
        "no criminal",
        "without criminal",
        "without a criminal",
        "never charged",
        "o criminal records",
    ];
    let says = |event: &Event| {
        SAID.iter().any(|words| {
            event.summary.contains(words) || event.conditions.as_deref().is_some_and(|terms| terms.contains(words))
        })
    };
    let sure = found.iter().map(|found| found.event).filter(|event| event.confidence > Confidence::Unconfirmed);
    sure.into_iter().find(|event| says(event))
}

/// What is temporary or only passes through is not for good.
pub(super) fn for_good<'a>(ask: &Ask, found: &[Found<'a>]) -> Worth<'a> {
    let passing = |event: &Event| {
        super::cover::says(&event.summary, "transit")
            || super::cover::says(&event.summary, "temporary")
            || super::cover::says(event.conditions.as_deref().unwrap_or_default(), "temporary")
    };
    let found = found.iter().find(|found| passing(found.event) && found.event.confidence > Confidence::Unconfirmed);
    let negated = ask.conditions.iter().any(|condition| condition.not);
    found.map_or(Worth::Open, |found| Worth::Bool(negated, Some(found.event)))
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

/// Whether the terms, where they let in people of certain regions only, let in those who are asked about; with the event that says it.
pub(super) fn only_from<'a>(found: &[Found<'a>], is_asked: impl Fn(Region) -> bool) -> Option<(bool, &'a Event)> {
    let sure = found.iter().map(|found| found.event).filter(|event| event.confidence > Confidence::Unconfirmed);
    let limited = |event: &&'a Event| {
        let clauses = clause::all(event).into_iter().filter(|clause| clause.contains("only"));
        let regions: Vec<Region> = clauses.flat_map(|clause| regions_in(&clause)).collect();
        (!regions.is_empty()).then_some(regions)
    };
    let told: Vec<(bool, &Event)> =
        sure.filter_map(|event| Some((limited(&event)?.into_iter().any(&is_asked), event))).collect();
    told.iter().find(|(lets, _)| *lets).or(told.first()).copied()
}
