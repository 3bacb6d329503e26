//! Whether a claim about a country is true by the record: yes, no, or not told. Nothing is inferred from silence.

use super::clause::{self, Says};
use super::find::names_figure;
use crate::answer::draft::Draft;
use crate::domain::standing::{AnswerState, Approach, PracticeState};
use crate::domain::{Confidence, Event, Kind, MoneyState, Scope, Standing};
use crate::question::{Condition, Trait};

/// What the record says of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Sources differ, or the record says neither.
    Open,
    /// The record has nothing on it.
    NotOnRecord,
}

impl Truth {
    pub(super) const fn of(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }

    pub(super) const fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            other => other,
        }
    }

    /// Both claims together.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, other) => other,
            (open, _) => open,
        }
    }
}

/// Whether the condition holds for a country.
pub(super) fn holds(draft: &Draft<'_>, standing: &Standing, condition: Condition) -> Truth {
    let truth = if condition.ever { ever(draft, standing, condition.is) } else { now(draft, standing, condition.is) };
    if condition.not { truth.not() } else { truth }
}

fn ever(draft: &Draft<'_>, standing: &Standing, is: Trait) -> Truth {
    let kind = super::find::kind_of(is);
    let sure = |event: &Event| event.confidence > Confidence::Unconfirmed;
    let found =
        kind.is_some_and(|kind| draft.view.events_of(standing.country).any(|event| event.kind == kind && sure(event)));
    if found { Truth::Yes } else { now(draft, standing, is) }
}

fn now(draft: &Draft<'_>, standing: &Standing, is: Trait) -> Truth {
    let answer = standing.answer.state;
    match is {
        Trait::Agreed => agreed(answer),
        Trait::Declined => Truth::of(answer == AnswerState::Declined),
        Trait::Talks => Truth::of(answer == AnswerState::InTalks),
        Trait::Denied => Truth::of(answer == AnswerState::Denied),
        Trait::Suspended => Truth::of(answer == AnswerState::Suspended),
        Trait::Ended => Truth::of(answer == AnswerState::Ended),
        Trait::Silent => Truth::of(answer == AnswerState::NoneOnRecord),
        Trait::Answered => Truth::of(answer != AnswerState::NoneOnRecord),
        Trait::Changed if answer == AnswerState::NoneOnRecord => Truth::NotOnRecord,
        Trait::Decided => {
            Truth::of(!matches!(answer, AnswerState::NoneOnRecord | AnswerState::InTalks | AnswerState::Denied))
        }
        // To negotiate after a refusal is half a turn.
        Trait::Changed if answer == AnswerState::InTalks && turns(draft, standing).is_some() => Truth::Open,
        Trait::Changed => Truth::of(turns(draft, standing).is_some()),
        Trait::Asked => asked(draft, standing),
        Trait::Planned => Truth::of(standing.approach.state == Approach::ToBeAsked),
        Trait::Approached => Truth::of(standing.approach.state != Approach::NoneOnRecord),
        Trait::Arrived => arrived(draft, standing),
        Trait::Onward => {
            if standing.practice.onward.is_empty() {
                Truth::Open
            } else {
                Truth::Yes
            }
        }
        Trait::Signed => signed(draft, standing),
        Trait::InForce => in_force(draft, standing),
        Trait::Money | Trait::Paid | Trait::Promised | Trait::Offered | Trait::Free => money(draft, standing, is),
        Trait::Unconfirmed => Truth::of(
            standing.answer.is_unconfirmed()
                || answer == AnswerState::NoneOnRecord && standing.approach.is_unconfirmed()
                || standing.practice.finding.is_unconfirmed()
                || standing.doubtful.is_some(),
        ),
        // Who denies the reports has confirmed nothing, however sure the denial is.
        Trait::Confirmed => {
            Truth::of(answer != AnswerState::Denied && standing.answer.confidence == Some(Confidence::Confirmed))
        }
        Trait::Contested => Truth::of(standing.is_contested()),
        Trait::Blocked => blocked(draft, standing),
        Trait::Cleared => cleared(draft, standing),
        Trait::Chooses => {
            if chooses(draft, standing) {
                Truth::Yes
            } else {
                Truth::Open
            }
        }
        Trait::Obliged => {
            if chooses(draft, standing) {
                Truth::No
            } else {
                Truth::Open
            }
        }
        Trait::Imprisoned => {
            if imprisoned(draft, standing) {
                Truth::Yes
            } else {
                Truth::Open
            }
        }
        Trait::Capped => Truth::of(capped(draft, standing, &[Scope::AgreedMaximum, Scope::PerYear])),
        Trait::Yearly => Truth::of(capped(draft, standing, &[Scope::PerYear])),
        Trait::Ratified => {
            let of = draft.view.events_of(standing.country).filter(|event| event.confidence > Confidence::Unconfirmed);
            if of.into_iter().any(super::find::says_approved) { Truth::Yes } else { Truth::Open }
        }
        Trait::Court | Trait::Published | Trait::Held | Trait::Opposite | Trait::Alike => Truth::Open,
    }
}

/// The event with which a country turned from no to yes, or from yes to no: talks after a refusal are a turn, an agreement after talks is none.
pub(super) fn turns<'a>(draft: &Draft<'a>, standing: &Standing) -> Option<&'a Event> {
    let mut answers: Vec<&'a Event> =
        draft.view.events_of(standing.country).filter(|event| event.confidence > Confidence::Unconfirmed).collect();
    answers.sort_by_key(|event| event.order());
    let (mut before, mut turn) = (None, None);
    for event in answers {
        let now = match event.kind {
            Kind::Agreed => true,
            // To negotiate is an answer only where there was a no.
            Kind::Talks if before == Some(false) => true,
            Kind::Declined | Kind::Denied => false,
            _ => continue,
        };
        if before.is_some_and(|before| before != now) {
            turn = Some(event);
        }
        before = Some(now);
    }
    turn
}

/// Whether an event gives a ceiling of one of these kinds.
fn capped(draft: &Draft<'_>, standing: &Standing, scopes: &[Scope]) -> bool {
    draft.view.events_of(standing.country).any(|event| {
        event.confidence > Confidence::Unconfirmed && event.people.is_some_and(|people| scopes.contains(&people.scope))
    })
}

const fn agreed(answer: AnswerState) -> Truth {
    match answer {
        AnswerState::Agreed => Truth::Yes,
        _ => Truth::No,
    }
}

fn asked(draft: &Draft<'_>, standing: &Standing) -> Truth {
    let said = any_says(
        draft,
        standing,
        &[
            "had not approached",
            "no U.S. request",
            "not been contacted",
            "no such request",
            "not been in touch",
            "not known to have been asked",
        ],
    );
    let asked = draft.view.events_of(standing.country).any(|event| event.kind == Kind::Asked);
    if said && !asked {
        return Truth::No;
    }
    match (standing.approach.state, standing.answer.state) {
        (Approach::Asked, _) => Truth::Yes,
        // That it was to be asked says neither that it was nor that it was not.
        (Approach::NoneOnRecord | Approach::ToBeAsked, AnswerState::NoneOnRecord) => Truth::Open,
        _ => Truth::No,
    }
}

/// How events say that nobody came.
const NOBODY_CAME: [&str; 7] = [
    "no deportees had arrived",
    "no known transfers",
    "no transfers",
    "no such transfers",
    "no flight",
    "had taken no",
    "no arrangements had been made to receive",
];

fn arrived(draft: &Draft<'_>, standing: &Standing) -> Truth {
    let practice = &standing.practice;
    if practice.finding.state == PracticeState::Received {
        return if practice.finding.is_unconfirmed() { Truth::Open } else { Truth::Yes };
    }
    if says_nobody_came(draft, standing) || came_later(draft, standing) { Truth::No } else { Truth::NotOnRecord }
}

/// Whether an event says that nobody came.
pub(super) fn says_nobody_came(draft: &Draft<'_>, standing: &Standing) -> bool {
    draft.view.events_of(standing.country).any(denies_arrivals)
}

pub(super) fn denies_arrivals(event: &Event) -> bool {
    NOBODY_CAME.iter().any(|words| event.summary.contains(words))
}

/// Whether the first people came after the past day that is asked about, so that nobody had come by then.
fn came_later(draft: &Draft<'_>, standing: &Standing) -> bool {
    let Some(day) = draft.view.on() else { return false };
    let record = draft.scene.snapshot.record();
    let arrivals = record.events_of(standing.country).iter().filter(|event| event.kind == Kind::Arrival);
    arrivals.map(|event| event.date.begin()).min().is_some_and(|first| first > day)
}

/// What clauses say that use one of the words; a negation counts if it stands close before the word.
fn clauses_with<'a>(events: impl Iterator<Item = &'a Event>, stems: &[&str]) -> Vec<Says> {
    let words: Vec<String> = stems.iter().map(|stem| (*stem).to_owned()).collect();
    events
        .filter_map(|event| clause::best(event, &words))
        .map(|(clause, _)| clause::says_before(&clause, stems))
        .collect()
}

/// Whether an agreement was signed, or notes on it exchanged.
pub(super) fn is_signature(event: &Event) -> bool {
    event.kind == Kind::Agreed && clauses_with(std::iter::once(event), &["sign", "exchang"]).contains(&Says::Yes)
}

/// A signature is more than an agreement: only an event that speaks of one decides.
fn signed(draft: &Draft<'_>, standing: &Standing) -> Truth {
    let country = standing.country;
    if draft.view.events_of(country).any(is_signature) {
        return if standing.answer.is_unconfirmed() { Truth::Open } else { Truth::Yes };
    }
    let all = clauses_with(draft.view.events_of(country), &["sign"]);
    if all.contains(&Says::No) {
        return Truth::No;
    }
    if standing.answer.state == AnswerState::Agreed { Truth::Open } else { Truth::No }
}

fn in_force(draft: &Draft<'_>, standing: &Standing) -> Truth {
    if standing.answer.state != AnswerState::Agreed {
        return Truth::No;
    }
    let said = clauses_with(draft.view.events_of(standing.country), &["operat", "forc", "practic"]);
    match (said.contains(&Says::Yes), said.contains(&Says::No)) {
        (false, true) => Truth::No,
        _ => Truth::Open,
    }
}

fn money(draft: &Draft<'_>, standing: &Standing, is: Trait) -> Truth {
    let states: Vec<MoneyState> =
        draft.view.events_of(standing.country).filter_map(|event| event.money).map(|money| money.state).collect();
    let paid = states.contains(&MoneyState::Paid);
    let free = draft.view.events_of(standing.country).any(says_free);
    match is {
        Trait::Paid if paid => Truth::Yes,
        Trait::Money if !states.is_empty() => Truth::Yes,
        Trait::Free if paid => Truth::No,
        Trait::Free if free => Truth::Yes,
        Trait::Promised if states.contains(&MoneyState::Promised) => Truth::Yes,
        Trait::Offered if states.contains(&MoneyState::Offered) => Truth::Yes,
        Trait::Promised | Trait::Offered if !states.is_empty() => Truth::No,
        Trait::Paid if states.contains(&MoneyState::Promised) => Truth::No,
        Trait::Paid | Trait::Money | Trait::Promised if free => Truth::No,
        _ => Truth::NotOnRecord,
    }
}

/// The event that says that the United States bears the costs.
pub(super) fn who_bears<'a>(draft: &Draft<'a>, standing: &Standing) -> Option<&'a Event> {
    const SAID: [&str; 11] = [
        "costs not to fall on",
        "borne by the United States",
        "U.S. would pay",
        "United States pays",
        "United States funds",
        "costs on the United States",
        "at U.S. expense",
        "United States would pay",
        "paid by the United States",
        "U.S. pays",
        "U.S. money for",
    ];
    draft.view.events_of(standing.country).filter(|event| event.confidence > Confidence::Unconfirmed).find(|event| {
        let conditions = event.conditions.as_deref().unwrap_or_default();
        SAID.iter().any(|words| event.summary.contains(words) || conditions.contains(words))
    })
}

/// The event that says that the country itself paid.
pub(super) fn pays_itself<'a>(draft: &Draft<'a>, standing: &Standing) -> Option<&'a Event> {
    const PAYER: usize = 4;
    let payer = |event: &Event| {
        let (_, after) = event.summary.split_once("paid for by ").or_else(|| event.summary.split_once("paid by "))?;
        Some(after.split_whitespace().take(PAYER).collect::<Vec<_>>().join(" "))
    };
    let itself = |event: &&Event| payer(event).is_some_and(|payer| clause::names_people(&payer, standing.country));
    draft.view.events_of(standing.country).find(itself)
}

/// Whether an event says that nothing is paid.
pub(super) fn says_free(event: &Event) -> bool {
    const SAID: [&str; 8] = [
        "no payments",
        "no compensation",
        "not being paid",
        "no payment",
        "No payment",
        "commits funds",
        "without payment",
        "not paid",
    ];
    let conditions = event.conditions.as_deref().unwrap_or_default();
    SAID.iter().any(|words| event.summary.contains(words) || conditions.contains(words))
}

fn blocked(draft: &Draft<'_>, standing: &Standing) -> Truth {
    let stopped = draft.view.events_of(standing.country).any(|event| event.kind == Kind::CourtBlocked);
    let allowed = draft.view.events_of(standing.country).any(|event| event.kind == Kind::CourtAllowed);
    match (stopped, allowed) {
        (true, _) => Truth::Yes,
        (false, true) => Truth::No,
        (false, false) => Truth::Open,
    }
}

/// The last decision tells.
fn cleared(draft: &Draft<'_>, standing: &Standing) -> Truth {
    let last = standing.courts.last().and_then(|id| draft.view.event(*id));
    last.map_or(Truth::Open, |event| Truth::of(event.kind == Kind::CourtAllowed))
}

fn any_says(draft: &Draft<'_>, standing: &Standing, words: &[&str]) -> bool {
    draft.view.events_of(standing.country).filter(|event| event.confidence > Confidence::Unconfirmed).any(|event| {
        words
            .iter()
            .any(|word| event.summary.contains(word) || event.conditions.as_deref().unwrap_or_default().contains(word))
    })
}

/// Whether the country may refuse people one by one.
pub(super) fn chooses(draft: &Draft<'_>, standing: &Standing) -> bool {
    any_says(draft, standing, CHOICE)
}

const CHOICE: &[&str] = &[
    "accept or refuse",
    "may refuse",
    "may choose",
    "approves each",
    "ase by case",
    "decides on each",
    "decides each",
    "consent",
    "Right of refusal",
    "discretion",
    "reviews each",
    "could refuse",
];

/// The events that say so.
pub(super) fn says_choice(event: &Event) -> bool {
    CHOICE
        .iter()
        .any(|word| event.summary.contains(word) || event.conditions.as_deref().unwrap_or_default().contains(word))
}

/// Whether people were put in prison.
fn imprisoned(draft: &Draft<'_>, standing: &Standing) -> bool {
    any_says(draft, standing, PRISON)
}

const PRISON: &[&str] = &["prison", "Prison", "correctional", "CECOT", "custody"];

/// The events that say so.
pub(super) fn says_prison(event: &Event) -> bool {
    PRISON
        .iter()
        .any(|word| event.summary.contains(word) || event.conditions.as_deref().unwrap_or_default().contains(word))
}

/// Whether a figure is one that the record gives for the country. A ceiling is not a number of arrivals.
pub(super) fn figure<'a>(
    draft: &Draft<'a>,
    standing: &Standing,
    number: u64,
    arrivals: bool,
) -> (Truth, Option<&'a Event>) {
    let mut events: Vec<&'a Event> =
        draft.view.events_of(standing.country).filter(|event| names_figure(event, number)).collect();
    events.sort_by_key(|event| (event.people.is_some_and(|people| u64::from(people.count) == number), event.order()));
    let found = events.last().copied();
    let total = standing.practice.total.map(|total| u64::from(total.figure));
    if arrivals {
        let came = events.iter().rev().find(|event| matches!(event.kind, Kind::Arrival | Kind::Onward)).copied();
        return match (came, total) {
            (Some(came), _) => (Truth::Yes, Some(came)),
            (None, Some(total)) if total == number => (Truth::Yes, found),
            (None, _) if found.is_some() => (Truth::No, found),
            _ => (Truth::Open, None),
        };
    }
    // What was promised is not paid: the figure alone says neither yes nor no.
    let promised = found.is_some_and(|event| {
        event.money.is_some_and(|money| money.usd == number && money.state == MoneyState::Promised)
    });
    match found {
        Some(_) if promised => (Truth::Open, found),
        Some(_) => (Truth::Yes, found),
        None => (Truth::Open, None),
    }
}
