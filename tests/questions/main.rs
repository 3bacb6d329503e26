//! Free questions: what sentences are read as, what replies take from the question before, what messages claim, and what no input can do.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

mod answers;
mod claims;
mod followups;
mod hostile;
mod readings;

use std::sync::LazyLock;

use demarche::answer::Answer;
use demarche::app::{App, Asker, Request};
use demarche::language::Locale;
use demarche::record::{Record, Snapshot};
use time::Date;
use time::macros::date;

const TODAY: Date = date!(2026 - 11 - 23);
const ASKER: Asker = Asker { locale: Locale::EnUs };

static APP: LazyLock<App> = LazyLock::new(|| App::new(Snapshot::new(Record::embedded().unwrap(), 0), || TODAY));

fn ask(text: &str) -> Answer {
    APP.handle(&Request::Plain(text.to_owned()), ASKER)
}

/// Rows of a table: lines that are neither empty nor comments.
fn rows(table: &str) -> impl Iterator<Item = (&str, &str)> {
    table
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(" | ").unwrap_or_else(|| panic!("no bar in: {line}")))
}

/// The slots of a reading without the words that only find events; or what it cannot be.
fn shown(reading: &demarche::question::Reading) -> String {
    use demarche::question::{Cannot, Outcome, Question, slots};
    match &reading.outcome {
        Outcome::Question(Question::Ask(ask)) => slots::write(ask)
            .split(' ')
            .filter(|part| !part.starts_with("words:") && !part.starts_with("rest:"))
            .collect::<Vec<_>>()
            .join(" "),
        Outcome::Question(other) => demarche::command::write(other),
        Outcome::Choice { candidates, .. } => {
            let all: Vec<&str> = candidates.iter().map(|(country, _)| country.as_str()).collect();
            format!("choice {}", all.join(" "))
        }
        Outcome::Cannot(Cannot::Unread { written, .. }) => format!("unread {written}"),
        Outcome::Cannot(Cannot::CaseAdvice) => "case-advice".to_owned(),
        Outcome::Cannot(Cannot::UnknownCountry { .. }) => "unknown-country".to_owned(),
        Outcome::Cannot(Cannot::OutOfScope | Cannot::Nothing) => "out-of-scope".to_owned(),
    }
}
