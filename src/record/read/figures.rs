//! Reads numbers of people and amounts of money.

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;

use super::desk::{Desk, optional};
use crate::domain::{Kind, Money, People, Scope};
use crate::record::Rule;

/// The fields of `people` in their canonical order.
pub(in crate::record) const PEOPLE: &[&str] = &["count", "qualifier", "scope"];
/// The fields of `money` in their canonical order.
pub(in crate::record) const MONEY: &[&str] = &["usd", "qualifier", "state"];

pub(super) fn people<'t>(desk: &mut Desk<'t>, value: &Value<'t>, kind: Option<Kind>) -> Option<People> {
    let object = desk.object(value, PEOPLE)?;
    let count = desk.required(object, "count").and_then(|value| desk.count(value, u64::from(u32::MAX)));
    let qualifier = desk.required(object, "qualifier").and_then(|value| desk.word(value));
    let scope = desk.required(object, "scope").and_then(|value| scope(desk, value, kind));
    Some(People { count: u32::try_from(count?).ok()?, qualifier: qualifier?, scope: scope? })
}

fn scope<'t>(desk: &mut Desk<'t>, value: &Value<'t>, kind: Option<Kind>) -> Option<Scope> {
    let scope = desk.word::<Scope>(value)?;
    let allowed = kind.map_or(Scope::ALL, scopes_of);
    if !allowed.contains(&scope) {
        let words = allowed.iter().map(|scope| scope.slug()).collect::<Vec<_>>().join(", ");
        let problem = desk.problem(value.start(), Rule::PeopleScope).found(scope.slug()).expected(words);
        desk.report(problem);
    }
    Some(scope)
}

/// What a number can count at an event of this kind. An arrival with a yearly maximum would be lost from every total; an agreement
/// with a running total would look like arrivals. Statements and notes may speak of anything.
const fn scopes_of(kind: Kind) -> &'static [Scope] {
    match kind {
        Kind::Arrival | Kind::Onward => &[Scope::ThisEvent, Scope::RunningTotal],
        Kind::CourtBlocked | Kind::CourtAllowed => &[Scope::ThisEvent],
        Kind::Payment | Kind::Statement | Kind::Note => Scope::ALL,
        Kind::ToBeAsked
        | Kind::Asked
        | Kind::Talks
        | Kind::Agreed
        | Kind::Declined
        | Kind::Denied
        | Kind::Suspended
        | Kind::Ended => &[Scope::ThisEvent, Scope::PerYear, Scope::AgreedMaximum],
    }
}

pub(super) fn money<'t>(desk: &mut Desk<'t>, event: &Object<'t>, kind: Option<Kind>) -> Option<Money> {
    let Some(value) = optional(event, "money") else {
        if kind == Some(Kind::Payment) {
            let problem = desk.problem(event.start(), Rule::PaymentWithoutMoney);
            desk.report(problem);
        }
        return None;
    };
    let object = desk.object(value, MONEY)?;
    let usd = desk.required(object, "usd").and_then(|value| desk.count(value, MOST_DOLLARS));
    let qualifier = desk.required(object, "qualifier").and_then(|value| desk.word(value));
    let state = desk.required(object, "state").and_then(|value| desk.word(value));
    Some(Money { usd: usd?, qualifier: qualifier?, state: state? })
}

/// A trillion: beyond it lies a slip of the finger, and not far beyond it the end of what JavaScript counts exactly.
const MOST_DOLLARS: u64 = 1_000_000_000_000;
