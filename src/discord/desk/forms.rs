//! The moderators' forms, and the one that anybody may fill in: which inputs each has.

use super::act::{Act, Form};
use crate::discord::payload::{Input, Modal};
use crate::language::{Language, say};
use crate::moderation::{LIMITS, Outcome, SuggestionId};
use crate::names;

const REASON: u16 = 1000;
/// What the record allows for a summary, with room for what is to be shortened: the check says by how much.
const SUMMARY: u16 = 600;
const LONG: u16 = 4000;
const NAME: u16 = 200;
const ADDRESS: u16 = 512;

/// The names of the inputs, in the order of the texts of a draft.
pub(super) const INPUTS: [&str; 5] = ["t0", "t1", "t2", "t3", "t4"];

/// The form, filled with what is known; `None` if its id would be too long.
pub(super) fn modal(
    form: &Form,
    suggestion: Option<SuggestionId>,
    texts: &[String],
    language: &Language,
) -> Option<Modal> {
    let id = Act::Open { form: form.clone(), suggestion }.write()?;
    let mut inputs = inputs(form, language)
        .into_iter()
        .enumerate()
        .map(|(place, input)| texts.get(place).map_or_else(|| input.clone(), |text| input.clone().filled(text)));
    let modal = Modal::new(id, &title(form, language), inputs.next()?);
    Some(inputs.fold(modal, Modal::with))
}

fn inputs(form: &Form, language: &Language) -> Vec<Input> {
    let [first, second, third, fourth, fifth] = INPUTS;
    let line = |name, message: &str, most| Input::line(name, &language.say(message, &[]), most);
    let lines = |name, message: &str, most| Input::lines(name, &language.say(message, &[]), most);
    let reason = |name| lines(name, "desk-reason", REASON).example(&say!(language, "desk-reason-example"));
    match form {
        Form::Add { .. } | Form::Amend(_) => vec![
            lines(first, "desk-summary", SUMMARY).example(&say!(language, "desk-summary-example")),
            lines(second, "desk-details", LONG),
            lines(third, "desk-sources", LONG).example(&say!(language, "desk-sources-example")),
            reason(fourth),
        ],
        Form::Retract(_) => vec![lines(first, "desk-retract-reason", SUMMARY), reason(second)],
        Form::AddSource(_) | Form::AmendSource(_) => vec![
            line(first, "desk-source-address", ADDRESS).example("https://example.org/article"),
            line(second, "desk-source-publisher", NAME).optional(),
            line(third, "desk-source-title", NAME).optional(),
            line(fourth, "desk-source-rest", NAME).optional().example("2026-11-20 | en | press"),
            reason(fifth),
        ],
        Form::Alias(_) => vec![line(first, "desk-alias-name", NAME), reason(second)],
        Form::Ask(_) => vec![lines(first, "desk-question", REASON)],
        Form::Reject(_) => vec![lines(first, "desk-reject-reason", REASON)],
        Form::Alone { .. } => vec![lines(first, "desk-alone-reason", REASON)],
        Form::Settle { .. } => vec![lines(first, "desk-settle-note", REASON).optional()],
        Form::Suggest { .. } => {
            let most = |characters: usize| u16::try_from(characters).unwrap_or(LONG);
            vec![
                lines(first, "desk-suggest-text", most(LIMITS.text)).example(&say!(language, "desk-suggest-example")),
                line(second, "desk-suggest-source", most(LIMITS.source))
                    .optional()
                    .example("https://example.org/article"),
            ]
        }
        Form::Import | Form::Restore(_) | Form::Undo(_) | Form::SetAside(_) | Form::Kept(_) => vec![reason(first)],
    }
}

fn title(form: &Form, language: &Language) -> String {
    let locale = language.locale();
    match form {
        Form::Add { country, .. } => say!(language, "desk-title-add", name = names::display(*country, locale)),
        Form::Amend(id) => say!(language, "desk-title-amend", id = id.to_string()),
        Form::Retract(id) => say!(language, "desk-title-retract", id = id.to_string()),
        Form::AddSource(id) => say!(language, "desk-title-source", id = id.to_string()),
        Form::AmendSource(_) => say!(language, "desk-title-source-amend"),
        Form::Alias(country) => say!(language, "desk-title-alias", name = names::display(*country, locale)),
        Form::Restore(id) => say!(language, "desk-title-restore", id = id.to_string()),
        Form::Undo(revision) => say!(language, "desk-title-undo", revision = revision.to_string()),
        Form::SetAside(revision) => say!(language, "desk-title-aside", revision = revision.to_string()),
        Form::Kept(day) => say!(language, "desk-title-kept", day = day.to_string()),
        Form::Import => say!(language, "desk-title-import"),
        Form::Ask(id) => say!(language, "desk-title-ask", id = id.to_string()),
        Form::Reject(id) => say!(language, "desk-title-reject", id = id.to_string()),
        Form::Alone { id, .. } => say!(language, "desk-title-alone", id = id.to_string()),
        Form::Settle { id, outcome: Outcome::Duplicate } => say!(language, "desk-title-duplicate", id = id.to_string()),
        Form::Settle { id, .. } => say!(language, "desk-title-decline", id = id.to_string()),
        Form::Suggest { country: Some(country), .. } => {
            say!(language, "desk-title-report", name = names::display(*country, locale))
        }
        Form::Suggest { .. } => say!(language, "desk-title-suggest"),
    }
}
