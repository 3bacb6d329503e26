//! Answers as no record has them: endless words, every script, escapes and controls, empty parts.

use demarche::answer::{Answer, AsOf, Block, Citation, Fact, FollowUp, Importance, Mark, Outcome, Reading};
use demarche::console::{Surface, neutral};
use demarche::domain::{CountryCode, EventId, SourceId, SourceKind};
use demarche::question::Question;
use proptest::prelude::*;
use time::macros::date;
use unicode_width::UnicodeWidthStr;

use crate::scene::{TERMINAL, as_json, as_markdown, as_text, without_escapes};

fn citation(number: u16, title: &str, url: &str) -> Citation {
    Citation {
        number,
        source: SourceId::parse("a-source").expect("an id"),
        label: "The Paper, 2025-06-25".to_owned(),
        title: title.to_owned(),
        url: url.to_owned(),
        kind: SourceKind::Press,
        language: "en".to_owned(),
        published: None,
    }
}

fn fact(label: Option<&str>, text: &str) -> Fact {
    let peru = CountryCode::parse("PE").expect("a country");
    Fact {
        label: label.map(str::to_owned),
        mark: Some(Mark::Disputed),
        text: text.to_owned(),
        events: vec![EventId { country: peru, number: 1 }],
        citations: vec![1, 2],
        more: None,
    }
}

pub(crate) fn answer(title: &str, headline: &str, facts: Vec<Fact>, citations: Vec<Citation>) -> Answer {
    Answer {
        outcome: Outcome::Answered,
        reading: Reading { intent: "status".to_owned(), ..Reading::default() },
        mark: Some(Mark::Agreed),
        title: title.to_owned(),
        headline: headline.to_owned(),
        blocks: vec![Block { title: None, importance: Importance::Essential, paged: false, facts }],
        citations,
        countries: Vec::new(),
        value: None,
        illustration: None,
        choices: Vec::new(),
        follow_ups: vec![FollowUp { label: "About".to_owned(), question: Question::About, country: None }],
        as_of: AsOf {
            on: None,
            known_up_to: date!(2026 - 10 - 01),
            edition: "2026-11".to_owned(),
            revision: 0,
            line: "Known up to 2026-10-01".to_owned(),
        },
    }
}

/// What an attacker would write into a title: a colour, a window title, a link's end, a bell, an order of reading.
pub(crate) const HOSTILE: &str =
    "\u{1b}[31mred\u{1b}]0;title\u{7} \u{1b}\\ \u{9b}1m \u{202e}desrever\u{2066} a\u{0}b\r\nnew line";

pub(crate) fn hostile() -> Answer {
    let citations = vec![citation(1, HOSTILE, &format!("https://a.example/{HOSTILE}")), citation(2, "", "")];
    answer(HOSTILE, HOSTILE, vec![fact(Some(HOSTILE), HOSTILE)], citations)
}

#[test]
fn nothing_that_a_record_holds_commands_the_terminal() {
    for surface in [Surface::PAPER, TERMINAL, Surface { plain: true, ..Surface::PAPER }] {
        let text = without_escapes(&as_text(&hostile(), surface));
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{text:?}");
        assert!(!text.contains(['\u{202e}', '\u{2066}']), "{text:?}");
    }
    let markdown = as_markdown(&hostile());
    assert!(!markdown.chars().any(|c| c.is_control() && c != '\n'), "{markdown:?}");
    let json = as_json(&hostile());
    assert_eq!(json["headline"], HOSTILE, "programs get the text as it is");
}

#[test]
fn empty_parts_leave_no_gaps() {
    let empty = answer("", "", Vec::new(), Vec::new());
    let text = as_text(&empty, Surface::PAPER);
    assert!(!text.starts_with('\n') && !text.contains("\n\n\n"), "{text:?}");
}

/// Words of every kind, and blanks between some of them.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "(\\PC{0,12} ){0,40}",
        "[a-z]{0,300}",
        Just(HOSTILE.to_owned()),
        Just("日本語 עברית 🇵🇪👩‍👧".repeat(20))
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_rendered_whole_and_safe(title in texts(), body in texts(), label in texts(), width in 1usize..120) {
        let answer = answer(&title, &body, vec![fact(Some(&label), &body)], vec![citation(1, &title, &body)]);
        let surface = Surface { width: Some(width), ..TERMINAL };
        let text = without_escapes(&as_text(&answer, surface));
        prop_assert!(!text.chars().any(|c| c.is_control() && c != '\n'));
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert!(squeezed(&text).contains(&squeezed(&neutral(&body))));
        as_markdown(&answer);
        as_json(&answer);
    }

    #[test]
    fn words_that_fit_never_make_a_line_that_does_not(words in proptest::collection::vec("[a-z]{1,9}|[日本語]{1,4}|🇵🇪|⚖️", 1..80), width in 30usize..120) {
        let body = words.join(" ");
        let answer = answer("T", &body, vec![fact(Some("L"), &body)], Vec::new());
        let text = as_text(&answer, Surface { width: Some(width), ..Surface::PAPER });
        for row in text.lines() {
            prop_assert!(row.width() <= width, "{} > {width}: {row}", row.width());
        }
    }
}
