//! What a message claims, beside what the record says: consistent, not consistent, or not on record, each with its events. The message is
//! never repeated; the record judges claims, not people.

use super::members::resting;
use super::truth::{self, Truth};
use crate::answer::draft::{Draft, Scene};
use crate::answer::{Answer, Fact, Importance, Outcome, status, words};
use crate::domain::{EventId, PartialDate, Standing};
use crate::language::say;
use crate::question::{Claimed, Question, claims};

/// Events cited for one claim.
const CITED: usize = 3;

/// Checks a message.
pub(in crate::answer) fn check(scene: Scene<'_>, text: &str) -> Answer {
    let found = claims(text, scene.snapshot, scene.today);
    let countries = found.iter().fold(Vec::new(), |mut all, claim| {
        if !all.contains(&claim.country) {
            all.push(claim.country);
        }
        all
    });
    let reading = crate::answer::Reading { intent: "check".to_owned(), countries, ..crate::answer::Reading::default() };
    let mut draft = Draft::with_reading(scene, None, reading);
    let language = draft.language();
    draft.set().title = say!(language, "check-title");
    if found.is_empty() {
        draft.set().outcome = Outcome::OutOfScope;
        draft.set().headline = say!(language, "check-nothing");
        draft.follow("follow-help", Question::Help { command: None });
        return draft.finish();
    }
    let mut counts = [0usize; 3];
    let mut facts = Vec::new();
    for claim in &found {
        let (verdict, fact) = judged(&mut draft, claim);
        if let Some(count) = counts.get_mut(verdict) {
            *count += 1;
        }
        facts.push(fact);
    }
    let [consistent, not, open] = counts;
    draft.set().headline =
        say!(language, "check-headline", claims = found.len(), consistent = consistent, not = not, open = open);
    draft.block(Importance::Essential, None, facts);
    for country in draft.set().reading.countries.clone().into_iter().take(3) {
        let label = words::title(language, country);
        draft.follow_labelled(label.chars().take(34).collect(), Question::Status { country, on: None });
    }
    draft.finish()
}

/// The verdict's place (consistent, not consistent, not on record) and the row that tells it.
fn judged(draft: &mut Draft<'_>, claim: &Claimed) -> (usize, Fact) {
    let language = draft.language();
    let view = draft.scene.snapshot.view(claim.on);
    let standing: Standing = view.standing(claim.country);
    let (truth, events) = truth_of(draft, claim, &standing);
    let (place, verdict) = match truth {
        Truth::Yes => (0, say!(language, "check-consistent")),
        Truth::No => (1, say!(language, "check-not")),
        Truth::Open | Truth::NotOnRecord => (2, say!(language, "check-open")),
    };
    let text = say!(
        language,
        "check-row",
        claim = claimed(draft, claim),
        verdict = verdict,
        standing = status::headline_today(draft, &standing)
    );
    let label = words::title(language, claim.country);
    let mut cited = events;
    cited.dedup();
    cited.truncate(CITED);
    let mut fact = draft.fact(Some(label), text, &cited);
    fact.more = Some(Question::Status { country: claim.country, on: None });
    (place, fact)
}

fn truth_of(draft: &Draft<'_>, claim: &Claimed, standing: &Standing) -> (Truth, Vec<EventId>) {
    if standing.latest.is_none() {
        return (Truth::NotOnRecord, Vec::new());
    }
    if let Some((number, is_money)) = claim.number {
        let (truth, event) = truth::figure(draft, standing, number, false);
        let _ = is_money;
        return (truth, event.map(|event| event.id).into_iter().collect());
    }
    let Some(condition) = claim.condition else { return (Truth::Open, Vec::new()) };
    let mut events = resting(standing, draft, condition.is);
    if events.is_empty() {
        events.extend(standing.answer.events.iter().rev().copied());
    }
    if events.is_empty() {
        events.extend(standing.approach.events.iter().copied());
    }
    events.splice(0..0, standing.contested.iter().copied());
    let truth = truth::holds(draft, standing, condition);
    (truth, events)
}

/// The claim in the record's own words, never in the message's.
fn claimed(draft: &Draft<'_>, claim: &Claimed) -> String {
    let language = draft.language();
    let what = match (claim.condition, claim.number) {
        (Some(condition), _) => {
            let word = words::word(language, "trait", condition.is.slug());
            let word = if condition.ever { say!(language, "ask-once", condition = word) } else { word };
            if condition.not { say!(language, "ask-not", condition = word) } else { word }
        }
        (None, Some((number, true))) => words::usd(language, number, crate::domain::Qualifier::Exactly),
        (None, Some((number, false))) => language.number(number),
        (None, None) => String::new(),
    };
    match claim.on {
        Some(day) => say!(language, "check-on", claim = what, on = PartialDate::of_day(day).to_string()),
        None => what,
    }
}
