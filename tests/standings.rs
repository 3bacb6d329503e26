//! The standings that follow from the shipped record, as its own documentation promises them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::sync::LazyLock;

use demarche::domain::standing::{AnswerState, PracticeState, Total};
use demarche::domain::{CountryCode, Qualifier, Standing};
use demarche::record::Record;
use time::Date;
use time::macros::date;

const JUNE: Date = date!(2025 - 06 - 25);

/// Read once: reading takes most of the time that these tests take.
fn record() -> &'static Record {
    static RECORD: LazyLock<Record> = LazyLock::new(|| Record::embedded().unwrap());
    &RECORD
}

fn code(text: &str) -> CountryCode {
    text.parse().unwrap()
}

fn standing(country: &str, on: Option<Date>) -> Standing {
    record().view(on).standing(code(country))
}

fn with_answer(answer: AnswerState, on: Option<Date>) -> Vec<String> {
    let record = record();
    let found = record.view(on).standings().filter(|standing| standing.answer.state == answer);
    found.map(|standing| standing.country.to_string()).collect()
}

fn total(country: &str) -> Total {
    standing(country, None).practice.total.unwrap()
}

fn exactly(figure: u32) -> Total {
    Total { at_least: figure, figure, qualifier: Qualifier::Exactly }
}

#[test]
fn on_25_june_2025_exactly_seven_had_agreed() {
    assert_eq!(with_answer(AnswerState::Agreed, Some(JUNE)), ["CR", "GT", "MX", "PA", "RW", "SV", "XK"]);
}

#[test]
fn on_25_june_2025_peru_had_declined_and_libya_denied() {
    assert_eq!(standing("PE", Some(JUNE)).answer.state, AnswerState::Declined);
    assert_eq!(standing("LY", Some(JUNE)).answer.state, AnswerState::Denied);
}

#[test]
fn before_the_first_report_nothing_is_known() {
    let record = record();
    let view = record.view(Some(date!(2024 - 11 - 30)));
    assert_eq!(view.events().count(), 0);
    assert!(view.standings().all(|standing| standing.latest.is_none()));
}

#[test]
fn totals_count_nobody_twice() {
    assert_eq!(total("PA"), exactly(299));
    assert_eq!(total("CR"), exactly(200));
    // Four groups of 5, 10, 4 and 11; a report of 29 in all is told beside it.
    assert_eq!(total("SZ"), exactly(30));
    // 9 and 8 people, then 44 in all.
    assert_eq!(total("CM"), exactly(44));
    // Six running totals; the last one replaces the others.
    assert_eq!(total("MX"), Total { at_least: 20_000, figure: 20_000, qualifier: Qualifier::About });
    // 238, 7 and up to 10.
    assert_eq!(total("SV"), Total { at_least: 245, figure: 255, qualifier: Qualifier::UpTo });
    // At least 42 in all, and at least one woman after that.
    assert_eq!(total("GH"), Total { at_least: 43, figure: 43, qualifier: Qualifier::AtLeast });
}

#[test]
fn a_total_on_a_past_day_knows_nothing_of_later_reports() {
    let mexico = |on| standing("MX", Some(on)).practice.total.map(|total| total.figure);
    assert_eq!(mexico(date!(2025 - 02 - 01)), Some(1371));
    assert_eq!(mexico(JUNE), Some(5446));
    assert_eq!(mexico(date!(2025 - 12 - 31)), Some(6525));
}

#[test]
fn an_unconfirmed_agreement_raises_a_doubt_about_talks_and_no_more() {
    let sierra_leone = standing("SL", None);
    assert_eq!(sierra_leone.answer.state, AnswerState::InTalks);
    assert_eq!(sierra_leone.doubtful.map(|id| id.to_string()).as_deref(), Some("SL-3"));
    assert_eq!(sierra_leone.practice.finding.state, PracticeState::Received);
    assert!(sierra_leone.practice.finding.is_unconfirmed());
}

#[test]
fn where_accounts_contradict_each_other_both_sides_are_shown() {
    for (country, sides) in [
        ("GT", ["GT-4", "GT-5"]),
        ("UG", ["UG-4", "UG-5"]),
        ("HN", ["HN-6", "HN-9"]),
        ("SS", ["SS-11", "SS-12"]),
        ("MX", ["MX-6", "MX-5"]),
    ] {
        let standing = standing(country, None);
        let contested: Vec<String> = standing.contested.iter().map(ToString::to_string).collect();
        assert_eq!(standing.answer.state, AnswerState::Agreed, "{country}");
        assert_eq!(contested, sides, "{country}");
    }
}

#[test]
fn liberia_contested_the_request_and_its_denials_stand_beside_its_agreement() {
    let summer = standing("LR", Some(date!(2025 - 08 - 01)));
    assert_eq!(summer.answer.state, AnswerState::Denied);
    assert_eq!(summer.contested.iter().map(ToString::to_string).collect::<Vec<_>>(), ["LR-3", "LR-4"]);
    let today = standing("LR", None);
    assert_eq!(today.answer.state, AnswerState::Agreed);
    assert_eq!(today.contested.iter().map(ToString::to_string).collect::<Vec<_>>(), ["LR-2", "LR-4", "LR-9"]);
}

#[test]
fn an_arrangement_on_hold_is_suspended() {
    assert_eq!(with_answer(AnswerState::Suspended, None), ["CD"]);
}

#[test]
fn an_inferred_place_on_the_list_of_58_does_not_make_a_confirmed_answer_doubtful() {
    let honduras = standing("HN", None);
    assert_eq!(honduras.answer.state, AnswerState::Agreed);
    assert!(!honduras.approach.is_unconfirmed());
}
