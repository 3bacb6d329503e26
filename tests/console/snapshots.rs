//! What a reader sees, kept as files: a change of words or looks shows in the review.

use demarche::console::Surface;

use crate::extremes::hostile;
use crate::scene::{TERMINAL, as_json, as_markdown, as_text, ask};

const WINDOW: Surface = Surface { width: Some(80), colour: false, links: false, plain: false };

/// Commands whose answers show every kind of block.
const SHOWN: [(&str, &str); 8] = [
    ("status", "/status PE"),
    ("agreed", "/agreed on:2025-06-25"),
    ("compare", "/compare XK RW"),
    ("terms", "/terms RW"),
    ("event", "/event XK-1"),
    ("missing", "/status TV"),
    ("help", "/help list"),
    ("trouble", "/statsu PE"),
];

#[test]
fn answers_read_well_in_a_window() {
    for (name, line) in SHOWN {
        insta::assert_snapshot!(format!("text_{name}"), as_text(&ask(line), WINDOW));
    }
}

#[test]
fn one_answer_in_every_look() {
    let answer = ask("/event PE-3");
    insta::assert_snapshot!("look_terminal", as_text(&answer, TERMINAL).replace('\u{1b}', "␛"));
    insta::assert_snapshot!("look_plain", as_text(&answer, Surface { plain: true, ..Surface::PAPER }));
    insta::assert_snapshot!("look_markdown", as_markdown(&answer));
    insta::assert_snapshot!("look_json", format!("{:#}", as_json(&answer)));
}

#[test]
fn a_hostile_record_is_shown_harmless() {
    insta::assert_snapshot!("hostile_text", as_text(&hostile(), WINDOW));
    insta::assert_snapshot!("hostile_markdown", as_markdown(&hostile()));
}
