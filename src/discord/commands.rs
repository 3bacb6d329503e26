//! The commands as Discord registers them: derived from the one registry and the message catalogue.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use super::asked::PRIVATE;
use super::limits::{ENTRIES, LABEL, cut};
use super::payload::Choice;
use crate::command::{OptionKind, OptionSpec, SPECS, Spec};
use crate::language::{Language, Locale};

/// Kinds of commands and of options, in Discord's numbers.
const COMMAND: u8 = 1;
const MESSAGE: u8 = 3;
const SUBCOMMAND: u8 = 1;
const TEXT: u8 = 3;
const BOOLEAN: u8 = 5;

/// A command for Discord.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Definition {
    #[serde(rename = "type")]
    kind: u8,
    name: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    name_localizations: BTreeMap<&'static str, String>,
    /// Empty for what stands in a message's menu.
    description: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    description_localizations: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<OptionDefinition>,
    /// Where it exists; `None` for a command of one server, which exists there.
    #[serde(flatten)]
    reach: Option<Reach>,
}

/// Where a command of all servers exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
struct Reach {
    /// For servers (0) and for persons (1).
    integration_types: [u8; 2],
    /// In servers (0), in the bot's direct messages (1), in other conversations (2).
    contexts: [u8; 3],
}

const EVERYWHERE: Option<Reach> = Some(Reach { integration_types: [0, 1], contexts: [0, 1, 2] });

/// An option for Discord, or a command under a common name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OptionDefinition {
    #[serde(rename = "type")]
    kind: u8,
    name: String,
    description: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    description_localizations: BTreeMap<&'static str, String>,
    required: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Choice>,
    /// Discord does not allow it beside choices.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    autocomplete: bool,
    /// The options of a command under a common name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<OptionDefinition>,
}

impl Definition {
    /// A command for typing.
    pub(super) fn command(name: &str, message: &str, options: Vec<OptionDefinition>, everywhere: bool) -> Self {
        Self {
            kind: COMMAND,
            name: name.to_owned(),
            name_localizations: BTreeMap::new(),
            description: described(message, Locale::EnUs),
            description_localizations: localized(message),
            options,
            reach: if everywhere { EVERYWHERE } else { None },
        }
    }
}

impl OptionDefinition {
    /// An option of some kind, in Discord's numbers.
    pub(super) fn plain(kind: u8, name: &str, message: &str, required: bool) -> Self {
        Self {
            kind,
            name: name.to_owned(),
            description: described(message, Locale::EnUs),
            description_localizations: localized(message),
            required,
            choices: Vec::new(),
            autocomplete: false,
            options: Vec::new(),
        }
    }

    /// A command under a common name.
    pub(super) fn under(name: &str, message: &str, options: Vec<Self>) -> Self {
        Self { options, ..Self::plain(SUBCOMMAND, name, message, false) }
    }

    /// The same with a fixed list.
    pub(super) fn with_choices(self, choices: Vec<Choice>) -> Self {
        Self { choices, ..self }
    }

    /// The same, completed as it is typed.
    pub(super) fn completed(self) -> Self {
        Self { autocomplete: true, ..self }
    }
}

/// Every command that asks something, and the entry in a message's menu that checks what it claims.
pub fn definitions() -> Vec<Definition> {
    SPECS.iter().map(definition).chain([check()]).collect()
}

/// The name of the entry in a message's menu, by which it comes back.
pub(super) fn check_name() -> String {
    described(CHECK, Locale::EnUs)
}

const CHECK: &str = "discord-check-claim";

fn check() -> Definition {
    Definition {
        kind: MESSAGE,
        name: check_name(),
        name_localizations: localized(CHECK),
        description: String::new(),
        description_localizations: BTreeMap::new(),
        options: Vec::new(),
        reach: EVERYWHERE,
    }
}

fn definition(spec: &Spec) -> Definition {
    let name = spec.command.slug();
    let own = spec.options.iter().map(own_option);
    let options = own.chain([OptionDefinition::plain(BOOLEAN, PRIVATE, "discord-option-private", false)]).collect();
    Definition::command(name, &format!("command-{name}"), options, true)
}

fn own_option(option: &OptionSpec) -> OptionDefinition {
    let plain = OptionDefinition::plain(TEXT, option.name, &format!("option-{}", option.name), option.required);
    let choices = choices(option);
    match option.kind {
        OptionKind::Text => plain,
        _ if choices.is_empty() => plain.completed(),
        _ => plain.with_choices(choices),
    }
}

/// A fixed list of words, if Discord can show all of it; otherwise they are completed as they are typed.
fn choices(option: &OptionSpec) -> Vec<Choice> {
    let OptionKind::Choice(words) = option.kind else {
        return Vec::new();
    };
    if words.len() > ENTRIES {
        return Vec::new();
    }
    let choice = |word: &&str| named_choice(&format!("{}-{}", option.name, word.replace('_', "-")), word);
    words.iter().map(choice).collect()
}

/// An entry of a fixed list, in every language.
pub(super) fn named_choice(message: &str, value: &str) -> Choice {
    let name = described(message, Locale::EnUs);
    Choice { name, name_localizations: localized(message), value: value.to_owned() }
}

fn described(message: &str, locale: Locale) -> String {
    cut(&Language::of(locale).say(message, &[]), LABEL)
}

/// The message in every language that there is. English stands there too, under both of its locales: what a reader of one of them is shown
/// is otherwise for Discord to choose.
fn localized(message: &str) -> BTreeMap<&'static str, String> {
    Language::translated().map(|locale| (locale.slug(), described(message, locale))).collect()
}

/// Whether what Discord has is what we would register. Discord adds fields, fills in defaults and leaves out others: only what we say counts.
pub(super) fn are_registered(ours: &[Definition], theirs: &[Value]) -> bool {
    let ours: Option<BTreeMap<String, Value>> =
        ours.iter().map(|command| serde_json::to_value(command).ok()).map(|command| named(command.as_ref()?)).collect();
    let theirs: Option<BTreeMap<String, Value>> = theirs.iter().map(named).collect();
    ours.is_some() && ours == theirs
}

fn named(command: &Value) -> Option<(String, Value)> {
    let name = command.get("name")?.as_str()?.to_owned();
    Some((name, normal(command)))
}

/// The fields that a definition can have, without those that say nothing.
fn normal(value: &Value) -> Value {
    const KNOWN: [&str; 12] = [
        "type",
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "options",
        "integration_types",
        "contexts",
        "required",
        "choices",
        "autocomplete",
        "value",
    ];
    match value {
        Value::Array(items) => Value::Array(items.iter().map(normal).collect()),
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(name, value)| KNOWN.contains(&name.as_str()) && says_something(value));
            Value::Object(kept.map(|(name, value)| (name.clone(), inner(name, value))).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// Translations are keyed by locale, not by field.
fn inner(name: &str, value: &Value) -> Value {
    if name.ends_with("_localizations") { value.clone() } else { normal(value) }
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn registered() -> Vec<Value> {
        definitions().iter().map(|command| serde_json::to_value(command).expect("plain data")).collect()
    }

    #[test]
    fn what_discord_adds_makes_no_difference_and_order_does_not_count() {
        let mut theirs = registered();
        theirs.reverse();
        for command in &mut theirs {
            command["id"] = json!("1");
            command["version"] = json!("2");
            command["default_member_permissions"] = Value::Null;
            command["nsfw"] = json!(false);
            if command.get("name_localizations").is_none() {
                command["name_localizations"] = Value::Null;
            }
            for option in command["options"].as_array_mut().into_iter().flatten() {
                if option["required"] == json!(false) {
                    option.as_object_mut().expect("an option").remove("required");
                }
            }
        }
        assert!(are_registered(&definitions(), &theirs));
    }

    #[test]
    fn every_word_is_in_the_catalogue() {
        let text = serde_json::to_string(&definitions()).expect("plain data");
        assert!(!text.contains("\"["), "{text}");
    }

    #[test]
    fn any_difference_that_a_reader_could_see_counts() {
        let mut other = registered();
        other[0]["description"] = json!("Something else");
        assert!(!are_registered(&definitions(), &other));
        let mut translated = registered();
        translated[0]["description_localizations"]["fr"] = json!("Autre chose");
        assert!(!are_registered(&definitions(), &translated));
        let mut fewer = registered();
        fewer.pop();
        assert!(!are_registered(&definitions(), &fewer));
        assert!(!are_registered(&definitions(), &[]));
    }
}
