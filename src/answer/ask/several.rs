//! A question about two to six countries: each by itself, and what is true of all, of none, or of some.

use super::find::{self, TELLING};
use super::truth::{self, Truth};
use super::{asks_yes_no, dated, decided, name_of, show};
use super::{cover, evidence, figure};
use crate::answer::draft::Draft;
use crate::answer::{Answer, Importance, Outcome, Value, words};
use crate::domain::{CountryCode, Event, MoneyState, Standing};
use crate::language::say;
use crate::question::{Ask, Aspect, Condition, Form, Mark, Question, Trait};

pub(super) fn answer(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let standings: Vec<Standing> = ask.countries.iter().map(|country| draft.view.standing(*country)).collect();
    let known = standings.iter().filter(|standing| standing.latest.is_some()).count();
    let language = draft.language();
    draft.set().title = say!(language, "compare-title");
    draft.set().countries.clone_from(&ask.countries);
    if known == 0 {
        let names = words::names(language, &ask.countries);
        draft.not_on_record(say!(language, "ask-none-of", names = names));
        return draft.finish();
    }
    // "Did both get the same sum?"
    if ask.words.iter().any(|word| word == "+same-sum") {
        return alike(draft, &Ask { about: Aspect::Money, ..ask.clone() }, &standings);
    }
    if ask.speaks_of(Trait::Opposite) || ask.speaks_of(Trait::Alike) {
        return alike(draft, ask, &standings);
    }
    let truths: Vec<Truth> = standings.iter().map(|standing| truth_of(&draft, ask, standing)).collect();
    let parts: Vec<String> = standings.iter().map(|standing| part(&draft, ask, standing)).collect();
    let sentence = say!(language, "ask-each", parts = parts.join(&say!(language, "separator")));
    let meant: Vec<CountryCode> = standings
        .iter()
        .zip(&truths)
        .filter(|(_, truth)| **truth == Truth::Yes)
        .map(|(standing, _)| standing.country)
        .collect();
    let sentence =
        if ask.form == Form::Which && !(ask.conditions.is_empty() && ask.from.is_none() && ask.rest.is_empty()) {
            draft.set().value = match meant.as_slice() {
                [only] => Some(Value::Country(*only)),
                _ => None,
            };
            let names = if meant.is_empty() { say!(language, "ask-none") } else { words::names(language, &meant) };
            say!(language, "ask-which", names = names, sentence = sentence)
        } else if compares_agreements(ask) {
            sentence
        } else if asks_yes_no(ask) && !(ask.conditions.is_empty() && ask.rest.is_empty()) {
            let all = truths.iter().fold(Truth::Yes, |all, truth| all.and(*truth));
            // "Did any of these agree?" asks for one of them.
            let any = truths.iter().fold(Truth::Yes, |all, truth| all.and(truth.not())).not();
            match if ask.any { any } else { all } {
                Truth::Yes => {
                    draft.set().value = Some(Value::Bool(true));
                    decided(language, true, &words::capitalized(&sentence))
                }
                Truth::No => {
                    draft.set().value = Some(Value::Bool(false));
                    decided(language, false, &words::capitalized(&sentence))
                }
                _ => sentence,
            }
        } else {
            sentence
        };
    let sentence = dated(&draft, sentence);
    draft.set().headline = sentence;
    for standing in &standings {
        facts(&mut draft, ask, standing);
    }
    if ask.countries.len() <= 4 {
        draft.follow("follow-compare", Question::Compare { countries: ask.countries.clone() });
    }
    draft.set().outcome = Outcome::Answered;
    draft.finish()
}

/// "Is its agreement the same as theirs?": that both have one says nothing of what stands in them.
fn compares_agreements(ask: &Ask) -> bool {
    let same = ask.words.iter().any(|word| word == "+same");
    same && ask.rest.is_empty() && ask.conditions == [Condition::is(Trait::Agreed)]
}

/// Whether countries stand alike, or differently.
fn alike(mut draft: Draft<'_>, ask: &Ask, standings: &[Standing]) -> Answer {
    let language = draft.language();
    let same = are_alike(&draft, ask, standings).map(|same| same != ask.speaks_of(Trait::Opposite));
    let parts: Vec<String> = standings.iter().map(|standing| part(&draft, ask, standing)).collect();
    let sentence = words::capitalized(&say!(language, "ask-each", parts = parts.join(&say!(language, "separator"))));
    let sentence = match same {
        Some(same) => decided(language, same, &sentence),
        None => sentence,
    };
    let sentence = dated(&draft, sentence);
    draft.set().headline = sentence;
    draft.set().value = same.map(Value::Bool);
    for standing in standings {
        facts(&mut draft, ask, standing);
    }
    draft.finish()
}

/// "Same sum?", "same day?", "same cap?", or the same answer; `None` where one of them has nothing to compare.
fn are_alike(draft: &Draft<'_>, ask: &Ask, standings: &[Standing]) -> Option<bool> {
    let figures = standings.iter().map(|standing| compared(draft, ask, standing));
    let all: Option<Vec<String>> = figures.collect();
    all.map(|all| all.iter().all(|one| Some(one) == all.first()))
}

/// What is compared, as it is written.
fn compared(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> Option<String> {
    let asks = |topic: &str| ask.words.iter().any(|word| word == topic);
    let mut events = draft.view.events_of(standing.country);
    if asks("+same-sum") {
        let all = events.filter_map(|event| event.money);
        let best = all.max_by_key(|money| (money.state == MoneyState::Paid, money.usd));
        return best.map(|money| money.usd.to_string());
    }
    if asks("+same-cap") {
        return figure::ceiling(draft, standing.country, false).map(|(people, _)| people.count.to_string());
    }
    if asks("+same-day") {
        // "Denied it on the same day": of what is asked, or of the answer.
        let kind = ask.conditions.iter().find_map(|condition| find::kind_of(condition.is));
        let said = kind.and_then(|kind| events.find(|event| event.kind == kind));
        let set = standing.answer.events.first().and_then(|id| draft.view.event(*id));
        return said.or(set).map(|event| event.date.to_string());
    }
    Some(standing.answer.state.slug().to_owned())
}

/// What holds for one of the countries: by its standing, or by an event that speaks of everything which no slot holds.
fn truth_of(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> Truth {
    if standing.latest.is_none() {
        return Truth::NotOnRecord;
    }
    if !ask.rest.is_empty() {
        return spoken(draft, ask, standing);
    }
    // "Which one shuts out Haitians?"
    if ask.from.is_some() && (ask.bears(Mark::Not) || matches!(ask.about, Aspect::Origin | Aspect::Terms)) {
        let found = find::events(draft, ask, standing.country);
        return match super::value::from(draft, ask, standing, &found) {
            super::value::Worth::Bool(yes, _) => Truth::of(yes),
            _ => Truth::Open,
        };
    }
    let all = ask.conditions.iter().map(|condition| truth::holds(draft, standing, *condition));
    all.fold(Truth::Yes, Truth::and)
}

fn spoken(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> Truth {
    let found = find::events(draft, ask, standing.country);
    // "Which one limits it to West Africans?": one event of it says all of it.
    if ask.rest.iter().any(|word| word == "+only") {
        return if found.iter().any(|found| cover::covers(ask, &[found.event])) { Truth::Yes } else { Truth::Open };
    }
    if ask.conditions.is_empty() {
        // "The same cable?": an event of each speaks of it.
        let same = ask.words.iter().any(|word| word == "+same");
        let each = || {
            if same && found.iter().any(|found| cover::covers(ask, &[found.event])) { Truth::Yes } else { Truth::Open }
        };
        return evidence::truth(ask, &found).map_or_else(each, |(yes, _)| Truth::of(yes));
    }
    let speaking: Vec<&Event> =
        found.iter().map(|found| found.event).filter(|event| cover::covers(ask, &[event])).collect();
    let claimed = |condition: &Condition| speaking.iter().any(|event| evidence::claims(event, condition.is));
    let all = ask.conditions.iter().all(|condition| !condition.not && claimed(condition));
    if !speaking.is_empty() && all { Truth::Yes } else { Truth::Open }
}

/// One clause on one country: what is asked for, or where it stands.
fn part(draft: &Draft<'_>, ask: &Ask, standing: &Standing) -> String {
    let language = draft.language();
    let name = name_of(draft, standing.country);
    let state =
        if standing.latest.is_none() { say!(language, "compare-nothing") } else { super::state_of(draft, standing) };
    let state = match ask.about {
        Aspect::Money => amount(draft, standing).unwrap_or(state),
        Aspect::People | Aspect::Origin => words::practice(language, standing),
        _ => {
            let doubts = words::doubts(language, standing.answer.is_unconfirmed(), standing.is_contested());
            if doubts.is_empty() { state } else { format!("{state} ({})", doubts.join(", ")) }
        }
    };
    say!(language, "compare-part", name = name, state = state)
}

fn amount(draft: &Draft<'_>, standing: &Standing) -> Option<String> {
    let amounts: Vec<String> = draft
        .view
        .events_of(standing.country)
        .filter_map(|event| event.money)
        .map(|money| words::money(draft.language(), money))
        .collect();
    (!amounts.is_empty()).then(|| draft.language().list(&amounts))
}

fn facts<'a>(draft: &mut Draft<'a>, ask: &Ask, standing: &Standing) {
    let found = find::events(draft, ask, standing.country);
    let mut events: Vec<&'a Event> =
        found.iter().filter(|found| found.shared >= TELLING).take(2).map(|found| found.event).collect();
    let view = draft.view;
    let about_money = ask.conditions.iter().any(|condition| {
        matches!(condition.is, Trait::Money | Trait::Paid | Trait::Promised | Trait::Offered | Trait::Free)
    });
    let more: Vec<&'a Event> = match ask.about {
        _ if about_money || ask.about == Aspect::Money => {
            view.events_of(standing.country).filter(|event| event.money.is_some() || truth::says_free(event)).collect()
        }
        Aspect::Terms => {
            found.iter().filter(|found| found.event.conditions.is_some()).map(|found| found.event).take(2).collect()
        }
        Aspect::People | Aspect::Origin => {
            standing.practice.finding.events.iter().filter_map(|id| view.event(*id)).collect()
        }
        _ => Vec::new(),
    };
    events.extend(more);
    if ask.about == Aspect::Terms {
        events.extend(
            view.events_of(standing.country)
                .filter(|event| event.people.is_some_and(|people| value_is_cap(people.scope))),
        );
    }
    if ask.speaks_of(Trait::Onward) {
        events.extend(standing.practice.onward.iter().filter_map(|id| view.event(*id)));
    }
    if ask.speaks_of(crate::question::Trait::Imprisoned) {
        events.extend(view.events_of(standing.country).filter(|event| truth::says_prison(event)));
    }
    if ask.conditions.iter().any(|condition| matches!(condition.is, Trait::Asked | Trait::Planned | Trait::Approached))
    {
        events.extend(standing.approach.events.iter().filter_map(|id| view.event(*id)));
    }
    events.extend(standing.answer.events.iter().rev().take(3).filter_map(|id| view.event(*id)));
    events.extend(standing.contested.iter().filter_map(|id| view.event(*id)));
    events.extend(standing.doubtful.and_then(|id| view.event(id)));
    if events.is_empty() {
        events.extend(standing.approach.events.iter().filter_map(|id| view.event(*id)));
        events.extend(crate::answer::status::said_besides(draft, standing));
    }
    if ask.about == Aspect::People && standing.practice.finding.events.is_empty() {
        events.extend(standing.courts.iter().filter_map(|id| view.event(*id)));
    }
    if matches!(ask.about, Aspect::People | Aspect::Origin) && standing.practice.finding.events.is_empty() {
        events.extend(view.events_of(standing.country).filter(|event| truth::denies_arrivals(event)));
    }
    let title = words::title(draft.language(), standing.country);
    if standing.latest.is_none() {
        let text = say!(draft.language(), "status-missing-headline", name = name_of(draft, standing.country));
        let fact = draft.fact(Some(title), text, &[]);
        draft.block(Importance::Essential, None, vec![fact]);
        return;
    }
    show(draft, Importance::Essential, Some(title), &events);
}

const fn value_is_cap(scope: crate::domain::Scope) -> bool {
    matches!(scope, crate::domain::Scope::AgreedMaximum | crate::domain::Scope::PerYear)
}
