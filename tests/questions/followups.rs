//! Replies to an answer: what they leave out is taken from its question.

use demarche::command;
use demarche::question::{Question, follow_up, understand};

use crate::{APP, ASKER, TODAY, rows, shown};

/// The question of a line, free or a command.
fn question(line: &str) -> Question {
    if let Ok(Some(typed)) = command::parse(line)
        && let Ok(understood) = command::read(&typed, ASKER.locale, TODAY)
    {
        return understood.question;
    }
    match understand(line, &APP.snapshot(), TODAY).outcome {
        demarche::question::Outcome::Question(question) => question,
        other => panic!("{line}: {other:?}"),
    }
}

#[test]
fn replies_take_what_they_leave_out_from_the_question_before() {
    let snapshot = APP.snapshot();
    let mut wrong = Vec::new();
    for (before_and_reply, want) in rows(include_str!("followups.txt")) {
        let (before, reply) = before_and_reply.split_once(" → ").unwrap();
        let before = question(before);
        // What the button of the answer holds is all that a reply needs.
        let held = command::decode(&command::encode(&before)).expect("a code");
        let got = shown(&follow_up(&held, reply, &snapshot, TODAY));
        if got != want {
            wrong.push(format!("{before_and_reply}\n    want {want}\n    got  {got}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
