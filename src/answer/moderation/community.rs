//! Suggestions, as moderators see them.

use super::super::draft::{Scene, name};
use super::super::{Answer, Fact};
use super::{draft, finished, note};
use crate::language::{Language, say};
use crate::moderation::Suggestion;

/// Suggestions, in the order given.
pub fn suggestions(scene: Scene<'_>, waiting: &[Suggestion]) -> Answer {
    let mut draft = draft(scene, Vec::new());
    let language = draft.language();
    draft.set().title = say!(language, "mod-suggestions-title");
    draft.set().headline = say!(language, "mod-suggestions-headline", number = waiting.len());
    draft.list(None, waiting.iter().map(|suggestion| row(language, suggestion)).collect());
    finished(draft)
}

fn row(language: &Language, suggestion: &Suggestion) -> Fact {
    let about = match (suggestion.event, suggestion.country) {
        (Some(event), _) => event.to_string(),
        (None, Some(country)) => name(language, country).to_owned(),
        (None, None) => say!(language, "mod-suggestion-about-none"),
    };
    let mut text = match suggestion.source.as_str() {
        "" => say!(language, "mod-suggestion-text", text = &suggestion.text),
        source => say!(language, "mod-suggestion-text-source", text = &suggestion.text, source = source),
    };
    if suggestion.by.len() > 1 {
        text = say!(language, "mod-suggestion-many", text = text, people = suggestion.by.len());
    }
    note(say!(language, "mod-suggestion-label", id = suggestion.id.to_string(), about = about), text)
}
