//! `/help` and `/about`: how to ask, and what this is.

use super::draft::{Draft, Scene};
use super::{Answer, Fact, Importance, words};
use crate::command::{OptionKind, OptionSpec, SPECS, Spec};
use crate::domain::{Confidence, PartialDate};
use crate::language::{Language, say};
use crate::question::{Command, Question};

/// What can be asked, or how one command is used.
pub(super) fn answer(scene: Scene<'_>, command: Option<Command>) -> Answer {
    let mut draft = Draft::new(scene, &Question::Help { command });
    match command {
        Some(command) => one(&mut draft, command.spec()),
        None => all(&mut draft),
    }
    draft.finish()
}

fn all(draft: &mut Draft<'_>) {
    let language = draft.language();
    draft.set().title = say!(language, "help-title");
    draft.set().headline = say!(language, "help-headline");
    let facts = SPECS
        .iter()
        .map(|spec| {
            let mut fact = hint(usage(spec), description(language, spec.command));
            fact.more = Some(Question::Help { command: Some(spec.command) });
            fact
        })
        .collect();
    draft.block(Importance::Essential, Some(say!(language, "help-commands")), facts);
    draft.block(Importance::Essential, None, vec![Fact { text: say!(language, "help-principle"), ..Fact::default() }]);
    draft.follow("follow-agreed", super::agreed());
    draft.follow("follow-totals", Question::Totals { region: None, on: None });
    draft.follow("follow-about", Question::About);
}

fn hint(label: String, text: String) -> Fact {
    Fact { label: Some(label), text, ..Fact::default() }
}

/// What a command does: the one description for help, completion and Discord's picker.
pub fn description(language: &Language, command: Command) -> String {
    language.say(&format!("command-{}", command.slug()), &[])
}

/// What an option means.
pub fn option_description(language: &Language, option: &OptionSpec) -> String {
    language.say(&format!("option-{}", option.name), &[])
}

/// `/status country [on]`.
fn usage(spec: &Spec) -> String {
    let mut usage = format!("/{}", spec.command);
    for option in spec.options {
        let text = if option.required { format!(" {}", option.name) } else { format!(" [{}]", option.name) };
        usage.push_str(&text);
    }
    usage
}

fn one(draft: &mut Draft<'_>, spec: &Spec) {
    let language = draft.language();
    draft.set().title = say!(language, "help-command-title", command = spec.command.slug());
    draft.set().headline = format!("{}.", description(language, spec.command));
    let example = example(spec.command);
    let facts = vec![
        hint(say!(language, "help-usage"), usage(spec)),
        hint(say!(language, "help-example"), crate::command::write(&example)),
    ];
    draft.block(Importance::Essential, None, facts);
    let options = spec.options.iter().map(|option| hint(option.name.to_owned(), explained(language, option))).collect();
    draft.block(Importance::Essential, Some(say!(language, "help-options")), options);
    draft.follow_labelled(say!(language, "help-example"), example);
    draft.follow("follow-help", Question::Help { command: None });
}

fn explained(language: &Language, option: &OptionSpec) -> String {
    let description = format!("{}.", option_description(language, option));
    match option.kind {
        OptionKind::Choice(list) => {
            say!(language, "help-option-words", description = description, words = list.join(", "))
        }
        _ if option.required => say!(language, "help-option-required", description = description),
        _ => say!(language, "help-option", description = description),
    }
}

/// A question that the command asks, for its help.
pub(super) fn example(command: Command) -> Question {
    let line = match command {
        Command::Status => "status PE",
        Command::Agreed => "agreed africa",
        Command::Declined => "declined on:2025-06-25",
        Command::Talks => "talks",
        Command::Asked => "asked caribbean",
        Command::Received => "received africa",
        Command::List => "list answer:agreed practice:none sort:recent",
        Command::Timeline => "timeline XK since:2025-06",
        Command::Compare => "compare XK RW",
        Command::Terms => "terms RW",
        Command::Money => "money RW",
        Command::People => "people MX",
        Command::Totals => "totals africa",
        Command::Map => "map answer africa",
        Command::Chart => "chart arrivals",
        Command::Courts => "courts SS",
        Command::Sources => "sources PE",
        Command::Event => "event PE-3",
        Command::Changes => "changes since:2026-09",
        Command::Help => "help list",
        Command::About => "about",
        Command::Ask => "ask about:standing form:yes-no country:PE is:agreed",
    };
    crate::command::parse(line)
        .ok()
        .flatten()
        .and_then(|typed| crate::command::read(&typed, crate::language::Locale::EnUs, time::Date::MAX).ok())
        .map_or(Question::Help { command: None }, |understood| understood.question)
}

/// What the languages call themselves.
fn languages() -> Vec<String> {
    Language::offered().into_iter().map(|(name, _)| name).collect()
}

/// What this is, how current it is, what it keeps.
pub(super) fn about(scene: Scene<'_>) -> Answer {
    let mut draft = Draft::new(scene, &Question::About);
    let language = draft.language();
    let record = scene.snapshot.record();
    let edition = record.edition();
    draft.set().title = say!(language, "about-title");
    draft.set().headline = say!(language, "about-headline");
    let of = |wanted| record.events().filter(|event| event.confidence == wanted).count();
    let facts = vec![
        hint(
            say!(language, "label-edition"),
            say!(
                language,
                "about-edition",
                edition = &edition.name,
                revision = scene.snapshot.revision().to_string(),
                known = words::date(PartialDate::of_day(edition.known_up_to))
            ),
        ),
        hint(
            say!(language, "label-coverage"),
            say!(
                language,
                "about-coverage",
                events = record.events().count(),
                countries = record.countries().count(),
                sources = record.sources().len()
            ),
        ),
        hint(
            say!(language, "label-confidence"),
            say!(
                language,
                "about-confidence",
                events = record.events().count(),
                confirmed = of(Confidence::Confirmed),
                reported = of(Confidence::Reported),
                unconfirmed = of(Confidence::Unconfirmed)
            ),
        ),
        hint(say!(language, "label-limits"), say!(language, "about-limits")),
        hint(say!(language, "label-languages"), say!(language, "about-languages", languages = languages().join(", "))),
        hint(say!(language, "label-licence"), say!(language, "about-licence")),
        hint(say!(language, "label-privacy"), say!(language, "about-privacy")),
    ];
    draft.block(Importance::Essential, None, facts);
    draft.follow("follow-help", Question::Help { command: None });
    draft.follow("follow-sources", Question::Sources { country: None });
    draft.finish()
}
