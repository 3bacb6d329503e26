//! What a key may hold, and how that is read from the environment and from the file.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use toml::de::{DeArray, DeValue};
use tracing_subscriber::filter::Targets;

use crate::language::Locale;

/// The word for the usual place of the history.
pub(super) const AUTO: &str = "auto";

/// What a key may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file or a folder.
    Path,
    /// A locale of Discord's.
    Locale,
    /// A filter of log levels.
    Filter,
    /// `auto`, a file, or nothing.
    History,
    /// An http address without a path.
    Address,
    /// A whole number from 1.
    Count {
        /// The largest.
        most: u32,
    },
    /// One of Discord's ids, or nothing; the word says of what.
    Id(&'static str),
    /// A list of Discord's ids; the word says of what.
    Ids(&'static str),
}

/// A value that its kind allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text; empty for nothing.
    Text(String),
    /// A number.
    Count(u32),
    /// Ids.
    Ids(BTreeSet<u64>),
}

impl Kind {
    /// Reads what stands in a variable or on the command line. The error says what was found and what is allowed.
    ///
    /// # Errors
    ///
    /// When the kind does not allow the text.
    pub fn read_text(self, text: &str) -> Result<Value, String> {
        match self {
            Self::Path | Self::History => Ok(Value::Text(text.to_owned())),
            Self::Locale => locale(text).map(|locale| Value::Text(locale.to_string())).ok_or_else(|| self.refuse(text)),
            Self::Filter => match text.parse::<Targets>() {
                Ok(_) => Ok(Value::Text(text.to_owned())),
                Err(_) => Err(self.refuse(text)),
            },
            Self::Address => address(text).map(Value::Text).ok_or_else(|| self.refuse(text)),
            Self::Count { most } => {
                let count = text.trim().parse().ok().filter(|count| (1..=most).contains(count));
                count.map(Value::Count).ok_or_else(|| self.refuse(text))
            }
            Self::Id(_) if text.trim().is_empty() => Ok(Value::Text(String::new())),
            Self::Id(_) => self.id(text.trim()).map(|id| Value::Text(id.to_string())),
            Self::Ids(_) => self.ids(text.split([',', ' ']).filter(|part| !part.is_empty())),
        }
    }

    /// Reads what stands in the file.
    ///
    /// # Errors
    ///
    /// When the value has another type or the kind does not allow it.
    pub fn read_toml(self, value: &DeValue<'_>) -> Result<Value, String> {
        match (self, value) {
            (Self::Count { .. } | Self::Id(_), DeValue::Integer(number)) => self.read_text(&number.to_string()),
            (Self::Ids(_), DeValue::Array(items)) => self.ids_of(items),
            (Self::Count { .. } | Self::Ids(_), other) => Err(self.mistyped(other)),
            (_, DeValue::String(text)) => self.read_text(text),
            (_, other) => Err(self.mistyped(other)),
        }
    }

    /// A path that does not begin at the root begins at this folder; everything else stays as it is.
    pub(super) fn placed(self, value: Value, folder: &Path) -> Value {
        match (self, value) {
            (Self::Path | Self::History, Value::Text(path)) if !matches!(path.as_str(), "" | AUTO) => {
                Value::Text(folder.join(path).to_string_lossy().into_owned())
            }
            (_, value) => value,
        }
    }

    fn ids_of(self, items: &DeArray<'_>) -> Result<Value, String> {
        let mut texts = Vec::new();
        for item in items {
            match item.get_ref() {
                DeValue::Integer(number) => texts.push(number.to_string()),
                DeValue::String(text) => texts.push(text.to_string()),
                other => return Err(self.mistyped(other)),
            }
        }
        self.ids(texts.iter().map(String::as_str))
    }

    fn ids<'t>(self, texts: impl Iterator<Item = &'t str>) -> Result<Value, String> {
        texts.map(|text| self.id(text)).collect::<Result<_, _>>().map(Value::Ids)
    }

    fn id(self, text: &str) -> Result<u64, String> {
        text.parse().ok().filter(|id| *id > 0).ok_or_else(|| self.refuse(text))
    }

    fn refuse(self, found: &str) -> String {
        format!("`{found}` is not {self}")
    }

    fn mistyped(self, found: &DeValue<'_>) -> String {
        let expected = match self {
            Self::Count { .. } => "an integer".to_owned(),
            Self::Ids(of) => format!("a list of {of} ids"),
            _ => "a text in quotation marks".to_owned(),
        };
        format!("{} {} where {expected} belongs", article(found.type_str()), found.type_str())
    }
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path => f.write_str("a path"),
            Self::Locale => write!(f, "a locale that Discord knows: {}", Locale::SLUGS.join(", ")),
            Self::Filter => f.write_str("a log filter such as info or warn,demarche=debug"),
            Self::History => f.write_str("auto, a file, or nothing"),
            Self::Address => f.write_str("an address of the form http://host:port"),
            Self::Count { most } => write!(f, "a whole number from 1 to {most}"),
            Self::Id(of) | Self::Ids(of) => write!(f, "a {of} id: a whole number above 0"),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Count(count) => write!(f, "{count}"),
            Self::Ids(ids) => {
                let ids: Vec<String> = ids.iter().map(|id| format!("{id:?}")).collect();
                write!(f, "[{}]", ids.join(", "))
            }
        }
    }
}

/// The locale that a tag stands for: `de`, `DE`, `de_AT.UTF-8` and `de-CH` are German; `es` is the first Spanish of the list.
pub fn locale(tag: &str) -> Option<Locale> {
    let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-").to_lowercase();
    let exact = |locale: &&Locale| locale.slug().to_lowercase() == tag;
    let primary = |text: &str| text.split('-').next().unwrap_or_default().to_lowercase();
    let near = |locale: &&Locale| primary(locale.slug()) == primary(&tag);
    let all = Locale::ALL;
    all.iter().find(exact).or_else(|| all.iter().find(near)).copied()
}

/// An address with a host and nothing after the port but perhaps a slash, which is taken off; nothing stays nothing.
fn address(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    let url = url::Url::parse(text).ok()?;
    let plain = matches!(url.scheme(), "http" | "https")
        && url.host_str().is_some()
        && url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty();
    plain.then(|| text.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_are_read_as_systems_and_people_write_them() {
        let rows = [
            ("de", Some(Locale::De)),
            ("DE", Some(Locale::De)),
            ("de_AT.UTF-8", Some(Locale::De)),
            ("es", Some(Locale::EsEs)),
            ("es-419", Some(Locale::Es419)),
            ("en", Some(Locale::EnUs)),
            ("en_GB", Some(Locale::EnGb)),
            ("C", None),
            ("", None),
            ("xx", None),
        ];
        for (tag, wanted) in rows {
            assert_eq!(locale(tag), wanted, "{tag}");
        }
    }

    #[test]
    fn an_address_has_a_host_and_no_path() {
        for good in ["", "http://127.0.0.1:8080", "https://discord.example"] {
            assert_eq!(address(good).as_deref(), Some(good));
        }
        assert_eq!(address("http://localhost:1/").as_deref(), Some("http://localhost:1"));
        for bad in ["localhost:80", "ftp://x", "http://", "http://x/api", "http://x?y", "http://a@x", "x"] {
            assert_eq!(address(bad), None, "{bad}");
        }
    }
}
