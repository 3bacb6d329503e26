//! Tests of the derivation rules on small made-up records.
//!
//! A line is one event: kind, date, when it was reported, and what else matters: `unconfirmed`, `by 2` (contested by the second event),
//! a number of people with qualifier and scope. Events are numbered in the order of lines.

use super::*;
use crate::domain::{NonEmpty, PartialDate, People, Qualifier, Scope, SourceId};

fn event(number: usize, line: &str) -> Event {
    let mut words = line.split_whitespace();
    let kind = words.next().unwrap().parse().unwrap();
    let date: PartialDate = words.next().unwrap().parse().unwrap();
    let reported = words.next().unwrap().parse().unwrap();
    let rest: Vec<&str> = words.collect();
    let word = |wanted: &str| rest.iter().position(|word| *word == wanted);
    let people = rest.iter().position(|word| word.parse::<Scope>().is_ok()).map(|at| People {
        count: rest[at - 2].parse().unwrap(),
        qualifier: rest[at - 1].parse::<Qualifier>().unwrap(),
        scope: rest[at].parse().unwrap(),
    });
    let contested_by = word("by").map(|at| id(rest[at + 1].parse().unwrap()));
    Event {
        id: id(u16::try_from(number).unwrap()),
        date,
        reported,
        kind,
        summary: "Something happened.".to_owned(),
        people,
        money: None,
        nationalities: Vec::new(),
        conditions: None,
        confidence: if word("unconfirmed").is_some() { Confidence::Unconfirmed } else { Confidence::Reported },
        contested_by: contested_by.into_iter().collect(),
        sources: NonEmpty::new(vec![SourceId::parse("a-source").unwrap()]).unwrap(),
    }
}

fn id(number: u16) -> EventId {
    EventId { country: CountryCode::XK, number }
}

fn ids(numbers: &[u16]) -> Vec<EventId> {
    numbers.iter().copied().map(id).collect()
}

fn events(lines: &[&str]) -> Vec<Event> {
    lines.iter().enumerate().map(|(place, line)| event(place + 1, line)).collect()
}

fn standing(lines: &[&str]) -> Standing {
    Standing::derive(CountryCode::XK, &events(lines))
}

fn total(lines: &[&str]) -> (u32, u32, Qualifier) {
    let total = standing(lines).practice.total.unwrap();
    (total.at_least, total.figure, total.qualifier)
}

#[test]
fn without_events_nothing_is_on_record() {
    let standing = standing(&[]);
    assert_eq!(standing.approach, Finding::nothing(Approach::NoneOnRecord));
    assert_eq!(standing.answer, Finding::nothing(AnswerState::NoneOnRecord));
    assert_eq!(standing.practice.finding, Finding::nothing(PracticeState::NoneReported));
    assert_eq!((standing.latest, standing.doubtful, standing.is_contested()), (None, None, false));
}

#[test]
fn every_answer_but_a_denial_implies_an_approach() {
    for kind in ["talks", "agreed", "declined", "suspended", "ended"] {
        let standing = standing(&[&format!("{kind} 2025-06-01 2025-06-01")]);
        assert_eq!(standing.approach.state, Approach::Asked, "{kind}");
        assert_eq!(standing.approach.events, ids(&[1]), "{kind}");
    }
    for kind in ["denied", "arrival", "onward", "payment", "statement", "note", "court_blocked"] {
        let standing = standing(&[&format!("{kind} 2025-06-01 2025-06-01")]);
        assert_eq!(standing.approach.state, Approach::NoneOnRecord, "{kind}");
    }
}

#[test]
fn asked_outweighs_to_be_asked_whichever_came_first() {
    let standing = standing(&["asked 2025-03-01 2025-03-01", "to_be_asked 2025-06-01 2025-06-01"]);
    assert_eq!((standing.approach.state, standing.approach.events), (Approach::Asked, ids(&[1])));
}

#[test]
fn an_inferred_request_does_not_weaken_the_approach_that_an_answer_implies() {
    let inferred = "asked 2025-06-25 2025-06-25 unconfirmed";
    let agreed = standing(&[inferred, "agreed 2025-07-01 2025-07-01"]).approach;
    assert_eq!((agreed.state, agreed.events.clone(), agreed.is_unconfirmed()), (Approach::Asked, ids(&[2]), false));
    let alone = standing(&[inferred, "denied 2025-07-01 2025-07-01"]).approach;
    assert_eq!((alone.events.clone(), alone.is_unconfirmed()), (ids(&[1]), true));
    let both_weak = standing(&[inferred, "agreed 2025-07-01 2025-07-01 unconfirmed"]).approach;
    assert_eq!((both_weak.events.clone(), both_weak.is_unconfirmed()), (ids(&[1]), true));
}

#[test]
fn a_denial_beside_a_plan_leaves_the_plan() {
    let standing = standing(&["to_be_asked 2025-03-01 2025-03-01", "denied 2025-04-01 2025-04-01"]);
    assert_eq!((standing.approach.state, standing.answer.state), (Approach::ToBeAsked, AnswerState::Denied));
}

#[test]
fn the_latest_answer_counts() {
    let standing =
        standing(&["agreed 2025-03-01 2025-03-01", "suspended 2025-06-01 2025-06-01", "note 2025-07-01 2025-07-01"]);
    assert_eq!((standing.answer.state, standing.answer.events), (AnswerState::Suspended, ids(&[2])));
    assert_eq!(standing.latest, Some(id(3)));
}

#[test]
fn the_order_in_which_events_are_given_does_not_matter() {
    let mut events =
        events(&["declined 2025-06-01 2025-06-01", "agreed 2025-03-01 2025-03-01", "arrival 2025-07 2025-07-02"]);
    let forwards = Standing::derive(CountryCode::XK, &events);
    events.reverse();
    assert_eq!(Standing::derive(CountryCode::XK, &events), forwards);
    assert_eq!(forwards.answer.state, AnswerState::Declined);
}

#[test]
fn talks_never_undo_an_agreement_and_are_kept_beside_it() {
    let standing = standing(&["agreed 2025-03-01 2025-03-01", "talks 2025-06-01 2025-06-01"]);
    assert_eq!(standing.answer.state, AnswerState::Agreed);
    assert_eq!(standing.further_talks, ids(&[2]));
    assert!(!standing.is_contested());
}

#[test]
fn a_denial_never_undoes_an_agreement_but_makes_it_contested_on_both_sides() {
    let standing = standing(&["agreed 2025-03-01 2025-03-01", "denied 2025-06-01 2025-06-01"]);
    assert_eq!(standing.answer.state, AnswerState::Agreed);
    assert_eq!(standing.contested, ids(&[1, 2]));
}

#[test]
fn an_unconfirmed_denial_beside_an_agreement_is_shown_too() {
    let standing = standing(&["agreed 2025-03-01 2025-03-01", "denied 2025-06-01 2025-06-01 unconfirmed"]);
    assert_eq!(standing.answer.state, AnswerState::Agreed);
    assert_eq!(standing.contested, ids(&[1, 2]));
}

#[test]
fn a_denial_before_an_agreement_does_not_go_away_with_it() {
    let standing = standing(&["denied 2025-03-01 2025-03-01", "agreed 2025-06-01 2025-06-01"]);
    assert_eq!((standing.answer.state, standing.answer.events.clone()), (AnswerState::Agreed, ids(&[2])));
    assert_eq!(standing.contested, ids(&[1, 2]));
}

#[test]
fn a_denial_makes_nothing_but_an_agreement_contested() {
    let lines = ["denied 2025-03-01 2025-03-01", "agreed 2025-06-01 2025-06-01", "ended 2025-09-01 2025-09-01"];
    assert!(!standing(&lines).is_contested());
}

#[test]
fn talks_and_denials_do_undo_what_is_not_an_agreement() {
    for before in ["declined", "suspended", "ended"] {
        let line = format!("{before} 2025-03-01 2025-03-01");
        assert_eq!(standing(&[&line, "talks 2025-06-01 2025-06-01"]).answer.state, AnswerState::InTalks, "{before}");
        assert_eq!(standing(&[&line, "denied 2025-06-01 2025-06-01"]).answer.state, AnswerState::Denied, "{before}");
    }
}

#[test]
fn an_agreement_that_ended_and_was_made_again_begins_with_the_new_one() {
    let standing = standing(&[
        "agreed 2025-01-01 2025-01-01",
        "denied 2025-02-01 2025-02-01",
        "ended 2025-03-01 2025-03-01",
        "agreed 2025-06-01 2025-06-01",
        "talks 2025-07-01 2025-07-01",
        "agreed 2025-08-01 2025-08-01",
    ]);
    assert_eq!(standing.answer.events, ids(&[4, 6]));
    assert_eq!((standing.answer.since(), standing.answer.latest()), (Some(id(4)), Some(id(6))));
    assert!(!standing.is_contested());
}

#[test]
fn an_unconfirmed_event_never_overrides_a_stronger_one_but_is_told() {
    let standing = standing(&["declined 2025-03-01 2025-03-01", "agreed 2025-06-01 2025-06-01 unconfirmed"]);
    assert_eq!((standing.answer.state, standing.doubtful), (AnswerState::Declined, Some(id(2))));
}

#[test]
fn an_unconfirmed_event_that_agrees_or_came_before_raises_no_doubt() {
    let same = standing(&["declined 2025-03-01 2025-03-01", "declined 2025-06-01 2025-06-01 unconfirmed"]);
    assert_eq!(same.doubtful, None);
    let before = standing(&["agreed 2025-01-01 2025-01-01 unconfirmed", "declined 2025-03-01 2025-03-01"]);
    assert_eq!((before.answer.state, before.doubtful), (AnswerState::Declined, None));
    let talks = standing(&["agreed 2025-03-01 2025-03-01", "talks 2025-06-01 2025-06-01 unconfirmed"]);
    assert_eq!(talks.doubtful, None);
}

#[test]
fn where_nothing_stronger_is_on_record_an_unconfirmed_event_sets_the_answer_and_it_shows() {
    let standing = standing(&["agreed 2025-06-01 2025-06-01 unconfirmed", "note 2025-07-01 2025-07-01"]);
    assert_eq!(standing.answer.state, AnswerState::Agreed);
    assert!(standing.answer.is_unconfirmed());
    assert_eq!(standing.doubtful, None);
}

#[test]
fn a_partial_date_counts_at_its_end() {
    let standing = standing(&["agreed 2025-06 2025-12-01", "declined 2025-06-20 2025-06-20"]);
    assert_eq!(standing.answer.state, AnswerState::Agreed);
}

#[test]
fn a_partial_date_does_not_count_after_the_end_of_what_was_reported() {
    let standing = standing(&["agreed 2025 2025-06-10", "declined 2025-06-20 2025-06-20"]);
    assert_eq!(standing.answer.state, AnswerState::Declined);
    let month = self::standing(&["agreed 2025 2025-06", "declined 2025-06-20 2025-06-20"]);
    assert_eq!(month.answer.state, AnswerState::Agreed);
}

#[test]
fn on_the_same_day_what_was_reported_later_counts_and_then_what_is_later_in_the_file() {
    let by_report = standing(&["agreed 2025-06-10 2025-07-01", "declined 2025-06-10 2025-06-11"]);
    assert_eq!(by_report.answer.state, AnswerState::Agreed);
    let by_place = standing(&["declined 2025-06-10 2025-06-11", "suspended 2025-06-10 2025-06-11"]);
    assert_eq!(by_place.answer.state, AnswerState::Suspended);
}

#[test]
fn a_contest_shows_both_sides_when_both_are_known() {
    let lines = ["agreed 2025-06-10 2025-06-10 by 2", "statement 2025-07-01 2025-07-01 by 1"];
    assert_eq!(standing(&lines).contested, ids(&[1, 2]));
    let before = Standing::derive(CountryCode::XK, events(&lines).iter().filter(|event| event.id.number == 1));
    assert!(!before.is_contested());
}

#[test]
fn a_contest_of_an_event_that_no_longer_sets_the_answer_is_past() {
    let standing = standing(&[
        "agreed 2025-06-10 2025-06-10 by 2",
        "statement 2025-07-01 2025-07-01 by 1",
        "declined 2025-08-01 2025-08-01",
    ]);
    assert!(!standing.is_contested());
}

#[test]
fn an_event_is_known_from_the_beginning_of_the_period_in_which_it_was_reported() {
    let event = event(1, "agreed 2025-03-01 2025-06");
    assert!(!event.known_on(time::macros::date!(2025 - 05 - 31)));
    assert!(event.known_on(time::macros::date!(2025 - 06 - 01)));
}

#[test]
fn arrivals_add_up() {
    let lines =
        ["arrival 2025-02-01 2025-02-01 5 exactly this_event", "arrival 2025-03-01 2025-03-01 10 exactly this_event"];
    assert_eq!(total(&lines), (15, 15, Qualifier::Exactly));
    assert_eq!(standing(&lines).practice.counted, ids(&[1, 2]));
}

#[test]
fn a_running_total_replaces_what_it_sums_up_and_nothing_after_it() {
    let lines = [
        "arrival 2025-02-01 2025-02-01 5 exactly this_event",
        "arrival 2025-02-15 2025-02-15",
        "arrival 2025-03-01 2025-03-01 29 at_least running_total",
        "arrival 2025-04-01 2025-04-01 1 exactly this_event",
        "arrival 2025-05-01 2025-05-01",
    ];
    assert_eq!(total(&lines), (30, 30, Qualifier::AtLeast));
    let practice = standing(&lines).practice;
    assert_eq!((practice.counted, practice.without_number), (ids(&[3, 4]), ids(&[5])));
    assert_eq!(practice.finding.events, ids(&[1, 2, 3, 4, 5]));
}

#[test]
fn an_arrival_of_unknown_number_still_counts_as_people_have_arrived() {
    let practice = standing(&["arrival 2025-02 2025-02-20"]).practice;
    assert_eq!((practice.finding.state, practice.total), (PracticeState::Received, None));
}

#[test]
fn counts_on_other_kinds_of_event_are_never_added() {
    let practice = standing(&[
        "agreed 2025-01-01 2025-01-01 200 up_to agreed_maximum",
        "payment 2025-01-01 2025-01-01 300 exactly this_event",
        "arrival 2025-02-01 2025-02-01 5 exactly this_event",
        "onward 2025-03-01 2025-03-01 5 exactly this_event",
        "court_allowed 2025-04-01 2025-04-01 8 exactly this_event",
        "note 2025-04-02 2025-04-02 11 exactly this_event",
    ])
    .practice;
    assert_eq!(practice.total.unwrap().figure, 5);
    assert_eq!(practice.onward, ids(&[4]));
}

#[test]
fn a_sum_never_claims_more_than_its_weakest_part() {
    let of = |qualifier: &str| {
        let second = format!("arrival 2025-03-01 2025-03-01 10 {qualifier} this_event");
        total(&["arrival 2025-02-01 2025-02-01 5 exactly this_event", &second])
    };
    assert_eq!(of("at_least"), (15, 15, Qualifier::AtLeast));
    assert_eq!(of("up_to"), (5, 15, Qualifier::UpTo));
    assert_eq!(of("about"), (15, 15, Qualifier::About));
}

#[test]
fn an_unconfirmed_arrival_is_left_out_of_a_stronger_total_and_named() {
    let lines = [
        "arrival 2025-02-01 2025-02-01 5 exactly this_event",
        "arrival 2025-03-01 2025-03-01 9 exactly this_event unconfirmed",
    ];
    assert_eq!(total(&lines), (5, 5, Qualifier::Exactly));
    assert_eq!(standing(&lines).practice.left_out, ids(&[2]));
}

#[test]
fn a_later_statement_of_another_total_disputes_ours_and_an_earlier_one_does_not() {
    let ours = "arrival 2025-02-01 2025-02-01 5 exactly this_event";
    let later = standing(&[ours, "statement 2025-03-01 2025-03-01 9 exactly running_total"]);
    assert_eq!(later.practice.disputed_by, ids(&[2]));
    let earlier = standing(&["statement 2025-01-01 2025-01-01 3 exactly running_total", ours]);
    assert_eq!(earlier.practice.disputed_by, Vec::new());
}
