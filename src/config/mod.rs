//! The configuration: config.toml, overridden by environment variables, overridden by the command line.
//!
//! Everything derives from the one table [`KEYS`]. All faults are reported together, each with its place; a configuration with one fault is
//! not used. The bot's token is no key: it comes from `DISCORD_TOKEN` or the file that `discord.token_file` names, and is never shown.

mod fault;
mod file;
mod key;
mod kind;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::language::Locale;

pub use fault::{Fault, Faults, Place};
pub use key::{KEYS, Key, Name};
pub use kind::{Kind, Value, locale};

/// The file that is read where none is named, if it is there.
pub const FILE: &str = "config.toml";

/// The variable that holds the bot's token.
pub const TOKEN_VARIABLE: &str = "DISCORD_TOKEN";

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// From the table of keys.
    Default,
    /// From the file or a variable.
    Set(Place),
    /// From the command line.
    Flag(&'static str),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::Set(place) => write!(f, "{place}"),
            Self::Flag(flag) => write!(f, "{flag}"),
        }
    }
}

/// One key with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The key.
    pub name: Name,
    /// Its value.
    pub value: Value,
    /// Where the value came from.
    pub origin: Origin,
}

/// The configuration in force: a value for every key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    settings: Vec<Setting>,
}

/// Where the conversation's history is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum History {
    /// In the account's state folder.
    Auto,
    /// In this file.
    File(PathBuf),
    /// Nowhere.
    Off,
}

/// How a variable is looked up; a parameter so that tests need not change the environment of the process.
pub type Environment<'e> = &'e dyn Fn(&str) -> Option<OsString>;

impl Config {
    /// The defaults.
    pub fn defaults() -> Self {
        let default = |key: &Key| {
            let value = key.kind.read_text(key.default).unwrap_or_else(|_| Value::Text(key.default.to_owned()));
            Setting { name: key.name, value, origin: Origin::Default }
        };
        Self { settings: KEYS.iter().map(default).collect() }
    }

    /// Reads the file and the environment. A file that is named must exist; without a name `config.toml` is read if it is there.
    ///
    /// # Errors
    ///
    /// When anything is wrong with the file or a variable; all of it is reported.
    pub fn load(named: Option<&Path>, environment: Environment<'_>) -> Result<Self, Faults> {
        let mut config = Self::defaults();
        let mut faults = Vec::new();
        let path = named.unwrap_or(Path::new(FILE));
        match std::fs::read_to_string(path) {
            Ok(text) => faults.extend(config.read_file(&path.to_string_lossy(), &text)),
            Err(error) if named.is_none() && error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => {
                let place = Place::File(path.to_string_lossy().into_owned());
                faults.push(Fault { place, message: format!("cannot be read: {error}") });
            }
        }
        faults.extend(config.read_environment(environment));
        if faults.is_empty() { Ok(config) } else { Err(Faults(faults)) }
    }

    /// Takes over what the text of a file sets; what is wrong with it is returned. Paths in it begin at the folder of the file.
    pub fn read_file(&mut self, file: &str, text: &str) -> Vec<Fault> {
        let read = file::read(file, text);
        let folder = Path::new(file).parent().unwrap_or(Path::new(""));
        for (name, value, place) in read.values {
            self.set(name, name.key().kind.placed(value, folder), Origin::Set(place));
        }
        read.faults
    }

    fn read_environment(&mut self, environment: Environment<'_>) -> Vec<Fault> {
        let mut faults = Vec::new();
        for key in KEYS {
            let Some(text) = environment(key.variable) else { continue };
            let text = text.to_string_lossy();
            // Container files often pass on variables that are not set as empty ones: a key that cannot be empty then keeps its value.
            if text.is_empty() && key.kind.read_text("").is_err() {
                continue;
            }
            let place = Place::Variable(key.variable);
            match key.kind.read_text(&text) {
                Ok(value) => self.set(key.name, value, Origin::Set(place)),
                Err(message) => faults.push(Fault { place, message }),
            }
        }
        faults
    }

    /// Sets a key that was given on the command line.
    pub fn set_flag(&mut self, name: Name, text: String, flag: &'static str) {
        self.set(name, Value::Text(text), Origin::Flag(flag));
    }

    fn set(&mut self, name: Name, value: Value, origin: Origin) {
        if let Some(setting) = self.settings.iter_mut().find(|setting| setting.name == name) {
            setting.value = value;
            setting.origin = origin;
        }
    }

    /// Every key with its value, in the order of the table.
    pub fn settings(&self) -> &[Setting] {
        &self.settings
    }

    /// Whether nothing has set the key.
    pub fn is_default(&self, name: Name) -> bool {
        self.settings.iter().all(|setting| setting.name != name || setting.origin == Origin::Default)
    }

    fn value(&self, name: Name) -> Option<&Value> {
        self.settings.iter().find(|setting| setting.name == name).map(|setting| &setting.value)
    }

    /// A text; `None` where it is empty.
    fn text(&self, name: Name) -> Option<&str> {
        match self.value(name) {
            Some(Value::Text(text)) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    fn count(&self, name: Name) -> u32 {
        if let Some(Value::Count(count)) = self.value(name) { *count } else { 1 }
    }

    /// The folder of the record, if it is not the embedded edition.
    pub fn data(&self) -> Option<&Path> {
        self.text(Name::Data).map(Path::new)
    }

    /// The file of the journal.
    pub fn database(&self) -> &Path {
        Path::new(self.text(Name::Database).unwrap_or("demarche.db"))
    }

    /// The locale of the console's reader.
    pub fn language(&self) -> Locale {
        self.text(Name::Language).and_then(locale).unwrap_or(Locale::EnUs)
    }

    /// What is logged.
    pub fn log(&self) -> &str {
        self.text(Name::Log).unwrap_or("warn")
    }

    /// Where the conversation's history is kept.
    pub fn history(&self) -> History {
        match self.text(Name::History) {
            None => History::Off,
            Some(kind::AUTO) => History::Auto,
            Some(file) => History::File(file.into()),
        }
    }

    /// Another server in the place of Discord's.
    pub fn discord_api(&self) -> Option<&str> {
        self.text(Name::Api)
    }

    /// How many questions one person may ask in a minute.
    pub fn discord_rate_per_minute(&self) -> u32 {
        self.count(Name::RatePerMinute)
    }

    /// How many questions one person may ask at once.
    pub fn discord_burst(&self) -> u32 {
        self.count(Name::Burst)
    }

    /// The channels in which answers are public.
    pub fn discord_public_channels(&self) -> BTreeSet<u64> {
        self.discord_ids(Name::PublicChannels)
    }

    /// How many seconds pass between two answers to mentions in one channel.
    pub fn discord_channel_cooldown(&self) -> u32 {
        self.count(Name::ChannelCooldown)
    }

    /// One of Discord's ids: the home server, a channel.
    pub fn discord_id(&self, name: Name) -> Option<u64> {
        self.text(name)?.parse().ok()
    }

    /// Several of Discord's ids: roles, persons, channels.
    pub fn discord_ids(&self, name: Name) -> BTreeSet<u64> {
        if let Some(Value::Ids(ids)) = self.value(name) { ids.clone() } else { BTreeSet::new() }
    }

    /// Where the bot's token comes from, without the token.
    pub fn token_origin(&self, environment: Environment<'_>) -> Option<String> {
        if environment(TOKEN_VARIABLE).is_some_and(|token| !token.is_empty()) {
            return Some(format!("environment variable {TOKEN_VARIABLE}"));
        }
        self.text(Name::TokenFile).map(|file| format!("the file {file}"))
    }

    /// The bot's token, as it stands in the variable or the file; `None` where neither is set. The error never holds the token.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn token(&self, environment: Environment<'_>) -> Result<Option<String>, Fault> {
        if let Some(token) = environment(TOKEN_VARIABLE).filter(|token| !token.is_empty()) {
            return Ok(Some(token.to_string_lossy().into_owned()));
        }
        let Some(file) = self.text(Name::TokenFile) else {
            return Ok(None);
        };
        let fault = |error: std::io::Error| Fault {
            place: Place::File(file.to_owned()),
            message: format!("the token cannot be read: {error}"),
        };
        std::fs::read_to_string(file).map(Some).map_err(fault)
    }
}

#[cfg(test)]
mod tests;
