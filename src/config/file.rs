//! config.toml: every value with its place, and everything that is wrong with it.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::fault::{Fault, Place};
use super::key::{KEYS, Name};
use super::kind::Value;

/// What a file sets, and what is wrong with it.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// The values, each with its place.
    pub(super) values: Vec<(Name, Value, Place)>,
    /// The faults, in the order of the file.
    pub(super) faults: Vec<Fault>,
}

/// Reads the text of a file; `file` is its name for messages.
pub(super) fn read(file: &str, text: &str) -> Read {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { file, text, found: Vec::new(), values: Vec::new() };
    for error in &errors {
        let byte = error.span().map_or(0, |span| span.start);
        reader.fault(byte, error.message().to_owned());
    }
    reader.table("", table.get_ref());
    reader.found.sort_by_key(|(byte, _)| *byte);
    Read { values: reader.values, faults: reader.found.into_iter().map(|(_, fault)| fault).collect() }
}

struct Reader<'f> {
    file: &'f str,
    text: &'f str,
    found: Vec<(usize, Fault)>,
    values: Vec<(Name, Value, Place)>,
}

impl Reader<'_> {
    fn fault(&mut self, byte: usize, message: String) {
        let place = Place::in_text(self.file, self.text, byte);
        self.found.push((byte, Fault { place, message }));
    }

    fn table(&mut self, section: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            let name =
                if section.is_empty() { key.get_ref().to_string() } else { format!("{section}.{}", key.get_ref()) };
            self.entry(&name, key, value);
        }
    }

    fn entry(&mut self, name: &str, key: &Spanned<DeString<'_>>, value: &Spanned<DeValue<'_>>) {
        match (name.parse::<Name>(), value.get_ref()) {
            (Ok(known), found) => match known.key().kind.read_toml(found) {
                Ok(read) => {
                    let place = Place::in_text(self.file, self.text, key.span().start);
                    self.values.push((known, read, place));
                }
                Err(message) => self.fault(value.span().start, format!("{name}: {message}")),
            },
            (Err(_), DeValue::Table(inner)) if is_section(name) => self.table(name, inner),
            (Err(_), _) if is_token(name) => self.fault(key.span().start, TOKEN.to_owned()),
            (Err(_), _) => self.fault(key.span().start, unknown(name)),
        }
    }
}

const TOKEN: &str = "the token does not belong in this file, which gets copied and shared: set DISCORD_TOKEN, or name a file in discord.token_file. If it stood here, reset it in the developer portal";

fn is_token(name: &str) -> bool {
    matches!(name.to_lowercase().as_str(), "token" | "discord.token" | "discord_token" | "discord.discord_token")
}

fn is_section(name: &str) -> bool {
    KEYS.iter().any(|key| key.name.slug().strip_prefix(name).is_some_and(|rest| rest.starts_with('.')))
}

fn unknown(name: &str) -> String {
    match nearest(name) {
        Some(near) => format!("no key `{name}`; did you mean `{near}`?"),
        None => format!("no key `{name}`; the keys are {}", Name::SLUGS.join(", ")),
    }
}

/// The key that is probably meant: also one that was written in the wrong section.
fn nearest(name: &str) -> Option<&'static str> {
    /// "brust" is like "burst" (0.8), "colour" is like nothing.
    const NEAR: f64 = 0.6;
    let last = |text: &str| text.rsplit('.').next().unwrap_or_default().to_lowercase();
    let likeness = |key: &str| {
        let whole = strsim::normalized_damerau_levenshtein(&name.to_lowercase(), key);
        whole.max(strsim::normalized_damerau_levenshtein(&last(name), &last(key)))
    };
    let best = Name::SLUGS.iter().map(|key| (likeness(key), *key)).max_by(|a, b| a.0.total_cmp(&b.0))?;
    (best.0 >= NEAR).then_some(best.1)
}
