//! A question as a short code for a button, which must work for months: after a restart, and after an update.
//!
//! `timeline.0PE.1agreed.2202506`: the command, then for each option its place in the specification and its value. Words of a fixed
//! list are written by their place in the list, dates without hyphens. Codes outlive versions: options and words may be added at the end of their
//! lists and never be reordered; a test keeps codes of earlier versions.

use std::borrow::Cow;

use time::Date;

use super::{OptionKind, Typed, read, values};
use crate::domain::Region;
use crate::language::Locale;
use crate::question::{Command, Question, slots};

/// Writes a question as a code of at most 80 ASCII characters.
pub fn encode(question: &Question) -> String {
    let spec = question.command().spec();
    let mut code = String::with_capacity(80);
    code.push_str(spec.command.slug());
    for (name, value) in values::of(question) {
        let option = spec.options.iter().enumerate().find(|(_, option)| option.name == name);
        if let Some((place, option)) = option {
            code.extend([".", &place.to_string(), &shorten(option.kind, &value)]);
        }
    }
    code
}

/// Reads a code; `None` if it is none of ours.
pub fn decode(code: &str) -> Option<Question> {
    let mut parts = code.split('.');
    let command: Command = parts.next()?.parse().ok()?;
    let spec = command.spec();
    let mut typed = Typed::new(command);
    for part in parts {
        let mut characters = part.chars();
        let place = characters.next()?.to_digit(10)?;
        let option = spec.options.get(usize::try_from(place).ok()?)?;
        typed.values.push((option.name, lengthen(option.kind, characters.as_str())?));
    }
    // A code names a day that had come when it was written: no day is in its future.
    read(&typed, Locale::EnUs, Date::MAX).ok().map(|understood| understood.question)
}

fn shorten(kind: OptionKind, value: &str) -> Cow<'_, str> {
    let place_in = |words: &[&str]| words.iter().position(|word| *word == value).map(|place| place.to_string());
    let short = match kind {
        OptionKind::Choice(words) => place_in(words),
        OptionKind::Region => place_in(Region::SLUGS),
        OptionKind::Date => Some(value.replace('-', "")),
        OptionKind::Text => slots::read(value).as_ref().map(slots::encode),
        _ => None,
    };
    short.map_or(Cow::Borrowed(value), Cow::Owned)
}

fn lengthen(kind: OptionKind, short: &str) -> Option<String> {
    let word_of = |words: &[&str]| Some((*words.get(short.parse::<usize>().ok()?)?).to_owned());
    match kind {
        OptionKind::Choice(words) => word_of(words),
        OptionKind::Region => word_of(Region::SLUGS),
        OptionKind::Date => {
            let (year, rest) = short.split_at_checked(4)?;
            let (month, day) = rest.split_at_checked(rest.len().min(2))?;
            Some([year, month, day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-"))
        }
        OptionKind::Text => slots::decode(short).as_ref().map(slots::write),
        _ => Some(short.to_owned()),
    }
}
