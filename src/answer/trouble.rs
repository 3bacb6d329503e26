//! What could not be understood, answered: what failed, why, and what to type instead.

use super::draft::{Draft, Scene, called};
use super::help::option_description;
use super::{Answer, FollowUp, Importance, Outcome, Reading, words};
use crate::command::{self, OptionKind, OptionSpec, Trouble};
use crate::domain::CountryCode;
use crate::language::{Language, say};
use crate::question::{Command, Question};

/// The answer to a command that is not yet a question.
pub(super) fn answer(scene: Scene<'_>, trouble: &Trouble) -> Answer {
    let mut draft = Draft::with_reading(scene, None, Reading { intent: "unknown".to_owned(), ..Reading::default() });
    draft.set().outcome = Outcome::Error;
    draft.set().title = say!(draft.language(), "trouble-title");
    match trouble {
        Trouble::WhichCountry { written, choices } => which(&mut draft, written, choices),
        Trouble::NoCountry { written, near, place_in } => unknown(&mut draft, written, near, place_in.as_ref()),
        Trouble::SameCountry { country } => {
            let name = called(draft.language(), *country);
            draft.set().headline = say!(draft.language(), "trouble-same", name = name);
            draft.follow("follow-status", Question::Status { country: *country, on: None });
        }
        Trouble::Future { written, without } => {
            draft.set().headline = say!(draft.language(), "trouble-future", written = written);
            if let Some(question) = without {
                draft.follow("follow-today", question.clone());
            }
        }
        other => {
            let (headline, command) = typing(draft.language(), other);
            draft.set().headline = headline;
            draft.follow("follow-help", Question::Help { command });
        }
    }
    draft.finish()
}

fn which(draft: &mut Draft<'_>, written: &str, choices: &[(CountryCode, Question)]) {
    let language = draft.language();
    let countries: Vec<CountryCode> = choices.iter().map(|(country, _)| *country).collect();
    let set = draft.set();
    set.outcome = Outcome::Choice;
    set.title = say!(language, "which-title");
    set.headline = say!(language, "which-headline", written = written, names = words::names(language, &countries));
    choices.first().map_or("unknown", |(_, question)| question.intent()).clone_into(&mut set.reading.intent);
    set.choices = choices.iter().map(|choice| meaning(language, choice)).collect();
}

fn meaning(language: &Language, (country, question): &(CountryCode, Question)) -> FollowUp {
    let label = words::title(language, *country);
    FollowUp { label, question: question.clone(), country: Some(*country) }
}

fn unknown(
    draft: &mut Draft<'_>,
    written: &str,
    near: &[(CountryCode, Question)],
    place_in: Option<&(CountryCode, Question)>,
) {
    let language = draft.language();
    let choices: Vec<FollowUp> = place_in.into_iter().chain(near).map(|choice| meaning(language, choice)).collect();
    let set = draft.set();
    set.outcome = Outcome::UnknownCountry;
    set.title = say!(language, "unknown-title");
    set.headline = match place_in {
        Some((country, _)) => {
            say!(language, "unknown-place", written = written, name = called(language, *country))
        }
        None => say!(language, "unknown-headline", written = written),
    };
    set.choices = choices;
    let mut facts = Vec::new();
    if !near.is_empty() {
        let countries: Vec<CountryCode> = near.iter().map(|(country, _)| *country).collect();
        facts.push(draft.fact(None, say!(language, "unknown-near", names = words::names(language, &countries)), &[]));
    }
    facts.push(draft.fact(None, say!(language, "unknown-help"), &[]));
    draft.block(Importance::Essential, None, facts);
    draft.follow("follow-help", Question::Help { command: None });
}

/// What is wrong with the typing, and the command whose help would tell.
fn typing(language: &Language, trouble: &Trouble) -> (String, Option<Command>) {
    match trouble {
        Trouble::UnknownCommand { written, near } => (unknown_command(language, written, near), None),
        Trouble::UnknownOption { command, written, near } => {
            (unknown_option(language, *command, written, *near), Some(*command))
        }
        Trouble::Surplus { command, written } => {
            (say!(language, "trouble-surplus", command = command.slug(), written = written), Some(*command))
        }
        Trouble::Missing { command, option } => {
            let description = format!("{}.", option_description(language, option));
            let text = say!(
                language,
                "trouble-missing",
                command = command.slug(),
                option = option.name,
                description = description,
                example = command::write(&super::help::example(*command))
            );
            (text, Some(*command))
        }
        Trouble::NoRegion { written } => (say!(language, "trouble-region", written = written), None),
        Trouble::NoDate { option, written } => {
            (say!(language, "trouble-date", written = written, option = option.name), None)
        }
        Trouble::EmptyPeriod { since, until } => (say!(language, "trouble-period", since = since, until = until), None),
        Trouble::NoChoice { option, written, near } => (no_choice(language, option, written, *near), None),
        Trouble::NoEventId { written } => (say!(language, "trouble-event", written = written), None),
        Trouble::WhichCountry { written, .. }
        | Trouble::NoCountry { written, .. }
        | Trouble::FreeText { written }
        | Trouble::Future { written, .. } => (written.clone(), None),
        Trouble::SameCountry { country } => (country.to_string(), None),
    }
}

fn unknown_command(language: &Language, written: &str, near: &[Command]) -> String {
    let near: Vec<String> = near.iter().map(|command| format!("/{command}")).collect();
    if near.is_empty() {
        say!(language, "trouble-command", written = written)
    } else {
        say!(language, "trouble-command-near", written = written, near = near.join(", "))
    }
}

fn unknown_option(language: &Language, command: Command, written: &str, near: Option<&str>) -> String {
    let options: Vec<&str> = command.spec().options.iter().map(|option| option.name).collect();
    let command = command.slug();
    match near {
        _ if options.is_empty() => say!(language, "trouble-option-none", command = command, written = written),
        Some(near) => say!(language, "trouble-option-near", command = command, written = written, near = near),
        None => {
            let options = options.join(", ");
            say!(language, "trouble-option", command = command, written = written, options = options)
        }
    }
}

fn no_choice(language: &Language, option: &OptionSpec, written: &str, near: Option<&str>) -> String {
    if let Some(near) = near {
        return say!(language, "trouble-choice-near", written = written, option = option.name, near = near);
    }
    let list = if let OptionKind::Choice(list) = option.kind { list.join(", ") } else { String::new() };
    say!(language, "trouble-choice", written = written, option = option.name, words = list)
}
