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
    pub(super) fn command(name: &str, description: String, options: Vec<OptionDefinition>, everywhere: bool) -> Self {
        Self {
            kind: COMMAND,
            name: name.to_owned(),
            name_localizations: BTreeMap::new(),
            description,
            description_localizations: BTreeMap::new(),
            options,
            reach: if everywhere { EVERYWHERE } else { None },
        }
    }

    /// Takes over the words of the same command in another language. What is typed is the same in all; the entry of a menu is read, not typed.
    fn translate(&mut self, locale: Locale, other: Self) {
        if self.kind == MESSAGE {
            self.name_localizations.insert(locale.slug(), other.name);
        } else {
            self.description_localizations.insert(locale.slug(), other.description);
        }
        translate(&mut self.options, locale, other.options);
    }
}

/// The same for options.
fn translate(options: &mut [OptionDefinition], locale: Locale, others: Vec<OptionDefinition>) {
    for (option, other) in options.iter_mut().zip(others) {
        option.description_localizations.insert(locale.slug(), other.description);
        for (choice, other) in option.choices.iter_mut().zip(other.choices) {
            choice.name_localizations.insert(locale.slug(), other.name);
        }
        translate(&mut option.options, locale, other.options);
    }
}

/// Commands in every language that there is. English stands there too, under both of its locales: what a reader of one of them is shown is
/// otherwise for Discord to choose.
///
/// One language after the other: all of them at once would stay in memory for nothing but this.
pub(super) fn in_every_language(commands: impl Fn(&Language) -> Vec<Definition>) -> Vec<Definition> {
    let mut all = commands(Language::of(Locale::EnUs));
    for locale in Language::translated() {
        for (command, other) in all.iter_mut().zip(commands(&Language::apart(locale))) {
            command.translate(locale, other);
        }
    }
    all
}

impl OptionDefinition {
    /// An option of some kind, in Discord's numbers.
    pub(super) fn plain(kind: u8, name: &str, description: String, required: bool) -> Self {
        Self {
            kind,
            name: name.to_owned(),
            description,
            description_localizations: BTreeMap::new(),
            required,
            choices: Vec::new(),
            autocomplete: false,
            options: Vec::new(),
        }
    }

    /// A command under a common name.
    pub(super) fn under(name: &str, description: String, options: Vec<Self>) -> Self {
        Self { options, ..Self::plain(SUBCOMMAND, name, description, false) }
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
pub(super) fn definitions(language: &Language) -> Vec<Definition> {
    SPECS.iter().map(|spec| definition(spec, language)).chain([check(language)]).collect()
}

const CHECK: &str = "discord-check-claim";

fn check(language: &Language) -> Definition {
    Definition {
        kind: MESSAGE,
        name: described(CHECK, language),
        name_localizations: BTreeMap::new(),
        description: String::new(),
        description_localizations: BTreeMap::new(),
        options: Vec::new(),
        reach: EVERYWHERE,
    }
}

fn definition(spec: &Spec, language: &Language) -> Definition {
    let name = spec.command.slug();
    let own = spec.options.iter().map(|option| own_option(option, language));
    let private = described("discord-option-private", language);
    let options = own.chain([OptionDefinition::plain(BOOLEAN, PRIVATE, private, false)]).collect();
    Definition::command(name, described(&format!("command-{name}"), language), options, true)
}

fn own_option(option: &OptionSpec, language: &Language) -> OptionDefinition {
    let description = described(&format!("option-{}", option.name), language);
    let plain = OptionDefinition::plain(TEXT, option.name, description, option.required);
    let choices = choices(option, language);
    match option.kind {
        OptionKind::Text => plain,
        _ if choices.is_empty() => plain.completed(),
        _ => plain.with_choices(choices),
    }
}

/// A fixed list of words, if Discord can show all of it; otherwise they are completed as they are typed.
fn choices(option: &OptionSpec, language: &Language) -> Vec<Choice> {
    let OptionKind::Choice(words) = option.kind else {
        return Vec::new();
    };
    if words.len() > ENTRIES {
        return Vec::new();
    }
    let message = |word: &str| format!("{}-{}", option.name, word.replace('_', "-"));
    words.iter().map(|word| named_choice(&message(word), word, language)).collect()
}

/// An entry of a fixed list.
pub(super) fn named_choice(message: &str, value: &str, language: &Language) -> Choice {
    Choice { name: described(message, language), name_localizations: BTreeMap::new(), value: value.to_owned() }
}

/// A message as Discord has room for it.
pub(super) fn described(message: &str, language: &Language) -> String {
    cut(&language.say(message, &[]), LABEL)
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

    fn ours() -> Vec<Definition> {
        in_every_language(definitions)
    }

    fn registered() -> Vec<Value> {
        ours().iter().map(|command| serde_json::to_value(command).expect("plain data")).collect()
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
        assert!(are_registered(&ours(), &theirs));
    }

    #[test]
    fn every_word_is_in_the_catalogue() {
        let text = serde_json::to_string(&ours()).expect("plain data");
        assert!(!text.contains("\"["), "{text}");
    }

    #[test]
    fn any_difference_that_a_reader_could_see_counts() {
        let mut other = registered();
        other[0]["description"] = json!("Something else");
        assert!(!are_registered(&ours(), &other));
        let mut translated = registered();
        translated[0]["description_localizations"]["fr"] = json!("Autre chose");
        assert!(!are_registered(&ours(), &translated));
        let mut fewer = registered();
        fewer.pop();
        assert!(!are_registered(&ours(), &fewer));
        assert!(!are_registered(&ours(), &[]));
    }
}
