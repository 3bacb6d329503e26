//! `demarche explain`: how a sentence is read, step by step, for those who keep the words and for those who wonder.

use std::io::{self, Write};

use super::args::{Explain, Global};
use super::exit::Exit;
use super::failure::Failure;
use crate::app::{Asker, Request};
use crate::command;
use crate::console::{Surface, neutral, text};
use crate::language::{Language, say};
use crate::question::{Cannot, Outcome, Question, Reading, Step, Why, follow_up, understand};

pub(super) fn run(explain: &Explain, global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let config = super::configured(global)?;
    let app = super::app(&config)?;
    let asker = Asker { locale: config.language() };
    let language = Language::of(asker.locale);
    let sentence = explain.words.join(" ");
    if explain.check {
        let answer = app.handle(&Request::Check(sentence), asker);
        text::write(out, &answer, language, Surface::of_stdout(global.plain)).map_err(super::unwritable)?;
        return Ok(Exit::Done);
    }
    let snapshot = app.snapshot();
    let reading = match explain.after.as_deref().map(|before| previous(&app, before, asker)) {
        Some(Some(before)) => follow_up(&before, &sentence, &snapshot, super::today()),
        Some(None) => return Err(Failure::Usage(say!(language, "explain-no-question"))),
        None => understand(&sentence, &snapshot, super::today()),
    };
    write(out, &reading, language).map_err(super::unwritable)?;
    Ok(Exit::Done)
}

/// The question that a line asks, free or not.
fn previous(app: &crate::app::App, line: &str, asker: Asker) -> Option<Question> {
    let answer = app.handle(&Request::Line(line.to_owned()), asker);
    let typed = command::parse(answer.reading.command.as_deref()?).ok()??;
    command::read(&typed, asker.locale, super::today()).ok().map(|understood| understood.question)
}

fn write(out: &mut dyn Write, reading: &Reading, language: &Language) -> io::Result<()> {
    for (place, step) in reading.steps.iter().enumerate() {
        writeln!(out, "{:>3}. {}", place + 1, neutral(&told(step, language)))?;
    }
    let outcome = match &reading.outcome {
        Outcome::Question(question) => say!(language, "explain-question", question = command::write(question)),
        Outcome::Choice { candidates, .. } => {
            let all: Vec<String> = candidates.iter().map(|(country, _)| country.to_string()).collect();
            say!(language, "explain-choice", countries = all.join(", "))
        }
        Outcome::Cannot(Cannot::Nothing) => say!(language, "explain-nothing"),
        Outcome::Cannot(Cannot::OutOfScope) => say!(language, "explain-out-of-scope"),
        Outcome::Cannot(Cannot::Unread { without, .. }) => {
            say!(language, "explain-without", question = command::write(without))
        }
        Outcome::Cannot(Cannot::CaseAdvice) => say!(language, "explain-case"),
        Outcome::Cannot(Cannot::UnknownCountry { .. }) => say!(language, "explain-unknown"),
    };
    writeln!(out, "  = {}", neutral(&outcome))?;
    for other in &reading.others {
        writeln!(out, "    {}", neutral(&say!(language, "explain-other", question = command::write(other))))?;
    }
    Ok(())
}

fn told(step: &Step, language: &Language) -> String {
    match step {
        Step::Name(written, meaning, why) => {
            let how = match why {
                Why::Name => say!(language, "explain-by-name"),
                Why::Typo => say!(language, "explain-by-typo"),
                Why::Record => say!(language, "explain-by-record"),
                Why::Place => say!(language, "explain-by-place"),
                Why::Flag => say!(language, "explain-by-flag"),
            };
            say!(language, "explain-name", written = written, meaning = meaning, how = how)
        }
        Step::Sense(phrase, sense) => say!(language, "explain-sense", phrase = phrase, sense = sense),
        Step::Time(phrase, begin, end) => {
            say!(language, "explain-time", phrase = phrase, begin = begin.to_string(), end = end.to_string())
        }
        Step::Points(aspect, points) => {
            say!(language, "explain-points", aspect = aspect.slug(), points = points.to_string())
        }
        Step::Unread(word) => say!(language, "explain-unread", word = word),
        Step::Gate(gate) => say!(language, "explain-gate", gate = *gate),
    }
}
