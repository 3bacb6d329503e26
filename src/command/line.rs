//! A command as a line of text.

use super::{OptionKind, OptionSpec, Spec, Trouble, Typed, values};
use crate::domain::{PartialDate, Region};
use crate::names::{Names, Resolution};
use crate::question::{Command, Question};

/// Takes a line apart: `/status peru on:2025-06`, with or without the slash.
///
/// `Ok(None)` if it has no slash and does not begin with a command's name: then it is free text.
///
/// # Errors
///
/// When the command is unknown, or has no such option.
pub fn parse(line: &str) -> Result<Option<Typed>, Trouble> {
    let line = line.trim();
    let body = line.strip_prefix('/');
    let (word, rest) = split_word(body.unwrap_or(line));
    match word.to_lowercase().parse::<Command>() {
        Ok(Command::Ask) => Ok(Some(Typed::new(Command::Ask).with("question", rest))),
        Ok(command) => options(command.spec(), rest).map(Some),
        Err(_) if body.is_none() => Ok(None),
        Err(unknown) => Err(Trouble::UnknownCommand { near: nearest(&unknown.written), written: unknown.written }),
    }
}

/// Writes a question in its shortest form ("/list answer:agreed region:africa"); reading it gives the same question.
pub fn write(question: &Question) -> String {
    let command = question.command();
    let mut line = format!("/{command}");
    for (place, (name, value)) in values::of(question).into_iter().enumerate() {
        let first = command.spec().options.first().is_some_and(|option| option.name == name);
        // Countries to compare need no option names either.
        if (place == 0 && first && command != Command::List) || command == Command::Compare {
            line.extend([" ", &value]);
        } else {
            line.extend([" ", name, ":", &value]);
        }
    }
    line
}

fn split_word(text: &str) -> (&str, &str) {
    text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim()))
}

/// The commands whose names are like the word, best first.
fn nearest(written: &str) -> Vec<Command> {
    let mut near: Vec<(f64, Command)> = Command::ALL
        .iter()
        .map(|command| (strsim::jaro_winkler(written, command.slug()), *command))
        .filter(|(score, _)| *score >= NEAR)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.into_iter().map(|(_, command)| command).take(3).collect()
}

/// "statsu" and "staus" are near "status" (0.97, 0.95), "lists" is near "list" (0.96); "map" is near nothing.
const NEAR: f64 = 0.8;

/// The word among the allowed ones that is meant, if one is near enough.
pub(crate) fn near_word<'w>(written: &str, allowed: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    allowed
        .into_iter()
        .map(|word| (strsim::jaro_winkler(written, word), word))
        .filter(|(score, _)| *score >= NEAR)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, word)| word)
}

/// `positional words name:value with words name:value …`
fn options(spec: &'static Spec, rest: &str) -> Result<Typed, Trouble> {
    let mut typed = Typed::new(spec.command);
    let mut positional = String::new();
    let mut current: Option<&'static str> = None;
    for word in rest.split_whitespace() {
        let value = match option_prefix(spec, word)? {
            Some((name, value)) => {
                current = Some(name);
                typed.values.push((name, String::new()));
                value
            }
            None => word,
        };
        let text = match typed.values.last_mut().filter(|_| current.is_some()) {
            Some((_, text)) => text,
            None => &mut positional,
        };
        if !text.is_empty() && !value.is_empty() {
            text.push(' ');
        }
        text.push_str(value);
    }
    place(spec, typed, &positional)
}

/// `since:2025` → the option and what follows the colon. A word like `since:` that is no option of this command is an error; `12:30`
/// and `https://…` are plain words.
fn option_prefix<'w>(spec: &'static Spec, word: &'w str) -> Result<Option<(&'static str, &'w str)>, Trouble> {
    let Some((name, value)) = word.split_once(':') else {
        return Ok(None);
    };
    let lower = name.to_lowercase();
    if let Some(option) = spec.option(&lower) {
        return Ok(Some((option.name, value)));
    }
    if name.is_empty() || value.starts_with("//") || !name.chars().all(char::is_alphabetic) {
        return Ok(None);
    }
    let near = near_word(&lower, spec.options.iter().map(|option| option.name));
    Err(Trouble::UnknownOption { command: spec.command, written: name.to_owned(), near })
}

/// Gives words without an option's name to the options that they can only mean.
fn place(spec: &'static Spec, mut typed: Typed, positional: &str) -> Result<Typed, Trouble> {
    if positional.is_empty() {
        return Ok(typed);
    }
    if spec.command == Command::Compare {
        let parts = countries(positional);
        let mut free = spec.options.iter().filter(|option| typed.value(option.name).is_none());
        let placed: Vec<_> = parts.into_iter().map(|part| (free.next(), part)).collect();
        for (option, part) in placed {
            let surplus = || Trouble::Surplus { command: spec.command, written: part.clone() };
            typed = typed.with(option.ok_or_else(surplus)?.name, part);
        }
        return Ok(typed);
    }
    let (words, date) = trailing_date(spec, &typed, positional);
    if let Some((option, date)) = date {
        typed = typed.with(option, date);
    }
    let (typed, words) = leading_choice(spec, typed, words);
    if words.is_empty() {
        return Ok(typed);
    }
    if let Some(option) = meant(spec, &typed, words) {
        return Ok(typed.with(option, words));
    }
    match spec.options.first().filter(|option| typed.value(option.name).is_none()) {
        Some(option) => Ok(typed.with(option.name, words)),
        None => Err(Trouble::Surplus { command: spec.command, written: words.to_owned() }),
    }
}

/// `/map money africa`: a first word that is one of the first option's words goes to it.
fn leading_choice<'t>(spec: &'static Spec, typed: Typed, text: &'t str) -> (Typed, &'t str) {
    let Some((option, words)) = spec.options.first().and_then(|option| match option.kind {
        OptionKind::Choice(words) if typed.value(option.name).is_none() => Some((option.name, words)),
        _ => None,
    }) else {
        return (typed, text);
    };
    let (first, rest) = split_word(text);
    if words.contains(&first.to_lowercase().as_str()) { (typed.with(option, first), rest) } else { (typed, text) }
}

/// `/map africa`, `/chart peru`: after options that are one of a few words, a region goes to the region and a name to the country.
fn meant(spec: &'static Spec, typed: &Typed, text: &str) -> Option<&'static str> {
    if !matches!(spec.options.first()?.kind, OptionKind::Choice(_)) {
        return None;
    }
    let names = Names::embedded();
    let is_region = text.parse::<Region>().is_ok() || names.resolve_region(text).is_some();
    let is_country = || !matches!(names.resolve(text), Resolution::Nothing { .. });
    let kind = if is_region { OptionKind::Region } else { is_country().then_some(OptionKind::Country)? };
    let free = |option: &&OptionSpec| option.kind == kind && typed.value(option.name).is_none();
    spec.options.iter().find(free).map(|option| option.name)
}

/// `/status peru 2025-06-25`: a last word in ISO form goes to the first date option that is free.
fn trailing_date<'t>(spec: &'static Spec, typed: &Typed, text: &'t str) -> (&'t str, Option<(&'static str, &'t str)>) {
    let (before, last) = text.rsplit_once(char::is_whitespace).unwrap_or(("", text));
    let option = spec
        .options
        .iter()
        .find(|option| option.kind == OptionKind::Date && typed.value(option.name).is_none())
        .filter(|_| last.parse::<PartialDate>().is_ok());
    match option {
        Some(option) => (before.trim_end(), Some((option.name, last))),
        None => (text, None),
    }
}

/// Several countries in one text: "kosovo rwanda", "kosovo, rwanda", "kosovo vs rwanda", "Bosnia and Herzegovina and Serbia".
fn countries(text: &str) -> Vec<String> {
    let separated = split_at_words(text, &["vs", "vs.", "versus", "with"]);
    let parts: Vec<String> = separated
        .iter()
        .flat_map(|part| part.split([',', ';', '/', '|']))
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    match parts.as_slice() {
        [single] => named_in(single).unwrap_or_else(|| single.split_whitespace().map(str::to_owned).collect()),
        _ => parts,
    }
}

/// The names found in the text, if they are all that stands there but for "and".
fn named_in(text: &str) -> Option<Vec<String>> {
    let spans = Names::embedded().find(text);
    let mut rest = text.to_owned();
    let mut found = Vec::new();
    for span in spans.iter().rev() {
        found.push(text.get(span.start..span.end)?.to_owned());
        rest.replace_range(span.start..span.end, " ");
    }
    found.reverse();
    let only_names = rest.split_whitespace().all(|word| matches!(word.to_lowercase().as_str(), "and" | "&"));
    (only_names && found.len() > 1).then_some(found)
}

fn split_at_words(text: &str, words: &[&str]) -> Vec<String> {
    let mut parts = vec![String::new()];
    for word in text.split_whitespace() {
        if words.contains(&word.to_lowercase().as_str()) {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push_str(word);
            part.push(' ');
        }
    }
    parts
}
