//! What Tab offers.

use demarche::console::{Heard, Talk, complete};

use proptest::prelude::*;

use crate::scene::{APP, ASKER};

fn offered(line: &str) -> (usize, Vec<String>) {
    let completions = complete(&APP, ASKER, line);
    (completions.start, completions.found.into_iter().map(|completion| completion.text).collect())
}

#[test]
fn commands_complete_with_and_without_the_slash() {
    assert_eq!(offered("/st"), (0, vec!["/status ".to_owned()]));
    assert_eq!(offered("comp"), (0, vec!["compare ".to_owned()]));
    assert_eq!(offered("/").1.len(), demarche::command::SPECS.len());
    assert_eq!(offered("what about"), (0, Vec::new()));
}

#[test]
fn options_and_their_words_complete() {
    assert_eq!(offered("/status PE o"), (11, vec!["on:".to_owned()]));
    assert_eq!(offered("/list answer:ag"), (13, vec!["agreed".to_owned()]));
    let (start, found) = offered("/list answer:agreed ");
    assert_eq!(start, 20);
    assert!(found.contains(&"region:".to_owned()) && !found.contains(&"answer:".to_owned()), "{found:?}");
    assert_eq!(offered("/list answer:agreed sor"), (20, vec!["sort:".to_owned()]));
    assert_eq!(offered("/compare PE RW").0, 12, "each country of a comparison completes on its own");
    assert!(offered("/agreed region:carib").1.contains(&"caribbean".to_owned()));
    assert!(offered("/event PE-").1.contains(&"PE-1".to_owned()));
    assert_eq!(offered("/help mon"), (6, vec!["money".to_owned()]));
}

#[test]
fn whatever_is_typed_a_completion_begins_inside_the_line_and_at_a_letter() {
    for line in [
        "/status ",
        "/status  x",
        "/compare PE ",
        "/list approach:asked answer:",
        "/status on:2025 日本",
        "\u{a0}/x ",
        "/status country:",
    ] {
        let (start, _) = offered(line);
        assert!(line.is_char_boundary(start), "{line}");
    }
}

#[test]
fn numbers_choose_what_was_offered_last() {
    let mut talk = Talk::new(&APP, ASKER);
    let command = |heard: Heard| match heard {
        Heard::Answer(answer) => answer.reading.command,
        _ => None,
    };
    let Heard::Answer(first) = talk.hear("status PE") else { panic!("an answer") };
    let second = demarche::command::write(&first.follow_ups[1].question);
    assert_eq!(command(talk.hear(" 2. ")), Some(second));
    assert_eq!(talk.hear("  "), Heard::Nothing);
    assert_eq!(command(talk.hear("99")), None, "a number that was not offered is no question");
    for word in ["/quit", "exit", " QUIT "] {
        assert_eq!(talk.hear(word), Heard::Quit);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_line_can_be_completed(line in "(/?(status|list|compare|help|x) )?(country:|on:|answer:|region:)?\\PC{0,20}") {
        let (start, _) = offered(&line);
        prop_assert!(line.is_char_boundary(start));
    }
}
