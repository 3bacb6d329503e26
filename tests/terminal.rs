//! The conversation in a terminal, typed key by key: what only a terminal shows is tested here and nowhere else.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::path::PathBuf;
use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

// The crate under this reads bytes one by one: what is expected is in ASCII.

/// Long enough for a machine that is busy with other tests.
const PATIENCE: Option<u64> = Some(20_000);

fn history(test: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test).join("history")
}

fn terminal(test: &str, variables: &[(&str, &str)]) -> PtySession {
    let mut command = Command::new(env!("CARGO_BIN_EXE_demarche"));
    command.env_clear().current_dir(env!("CARGO_TARGET_TMPDIR")).env("TERM", "xterm-256color");
    command.env("DEMARCHE_HISTORY", history(test)).envs(variables.iter().copied());
    spawn_command(command, PATIENCE).unwrap()
}

/// Keys without a line end: the session would keep them back until one comes.
fn press(session: &mut PtySession, keys: &str) {
    session.send(keys).unwrap();
    session.flush().unwrap();
}

fn leaves_with(mut session: PtySession, code: i32) {
    session.exp_eof().unwrap();
    let ended = format!("{:?}", session.process().wait().unwrap());
    assert!(ended.starts_with("Exited(") && ended.ends_with(&format!(", {code})")), "{ended}");
}

#[test]
fn a_conversation_greets_answers_follows_numbers_and_leaves() {
    let mut session = terminal("talk", &[]);
    session.exp_string("known up to 2026-10-01").unwrap();
    session.exp_string("/status Peru").unwrap();
    session.exp_string("> ").unwrap();
    session.send_line("status peru").unwrap();
    session.exp_string("Peru has declined").unwrap();
    session.exp_string("1. Timeline").unwrap();
    session.exp_string("> ").unwrap();
    session.send_line("1").unwrap();
    session.exp_string("on record for Peru").unwrap();
    session.exp_string("> ").unwrap();
    session.send_line("/quit").unwrap();
    leaves_with(session, 0);
    let kept = std::fs::read_to_string(history("talk")).unwrap();
    assert!(kept.contains("status peru"), "{kept}");
}

#[test]
fn tab_completes_commands_and_words() {
    let mut session = terminal("tab", &[]);
    session.exp_string("> ").unwrap();
    press(&mut session, "/li\t");
    session.exp_string("/list ").unwrap();
    press(&mut session, "answer:ag\t");
    session.exp_string("answer:agreed").unwrap();
    session.send_line("").unwrap();
    session.exp_string("have agreed").unwrap();
    session.send_control('d').unwrap();
    leaves_with(session, 0);
}

#[test]
fn control_c_abandons_a_line_and_leaves_at_the_second_time() {
    let mut session = terminal("interrupt", &[]);
    session.exp_string("> ").unwrap();
    press(&mut session, "half a li");
    session.send_control('c').unwrap();
    session.exp_string("Ctrl-C again").unwrap();
    session.exp_string("> ").unwrap();
    session.send_control('c').unwrap();
    leaves_with(session, 0);
}

#[test]
fn colour_is_used_in_a_terminal_and_not_where_it_is_unwanted() {
    for (variables, coloured) in [(&[][..], true), (&[("NO_COLOR", "1")], false), (&[("TERM", "dumb")], false)] {
        let mut session = terminal("colour", variables);
        session.exp_string("> ").unwrap();
        session.send_line("/event PE-3").unwrap();
        let shown = session.exp_string("not legal advice").unwrap();
        // The line editor itself moves the cursor with escapes; colour and weight end in the letter m.
        let styles = shown
            .split("\u{1b}[")
            .skip(1)
            .filter(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').starts_with('m'));
        assert_eq!(styles.count() > 0, coloured, "{variables:?}: {shown:?}");
        session.send_control('d').unwrap();
        leaves_with(session, 0);
    }
}

#[test]
fn an_empty_variable_keeps_no_history() {
    let mut session = terminal("silent", &[("DEMARCHE_HISTORY", "")]);
    session.exp_string("> ").unwrap();
    session.send_line("/about").unwrap();
    session.exp_string("About Demarche").unwrap();
    session.send_line("/quit").unwrap();
    leaves_with(session, 0);
    assert!(!history("silent").exists());
}
