//! Reads `sources.json`.

use std::collections::BTreeMap;

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;
use unic_langid::LanguageIdentifier;
use url::{Host, Url};

use super::desk::Desk;
use crate::domain::{PartialDate, Source, SourceId, SourceKind};
use crate::record::{Edition, Problem, Rule};

/// The fields in their canonical order; all are required, `published` and `via` may be null.
pub(in crate::record) const FIELDS: &[&str] = &["publisher", "title", "url", "published", "language", "kind", "via"];

const LONGEST_NAME: usize = 100;
const LONGEST_TITLE: usize = 200;
/// What a link button of Discord takes.
const LONGEST_ADDRESS: usize = 512;

/// One entry: its key as written, its place, and the source where it could be read.
pub(super) struct Entry {
    pub key: String,
    pub at: usize,
    pub source: Option<Source>,
}

pub(super) fn read(desk: &mut Desk<'_>, edition: Option<&Edition>) -> Option<Vec<Entry>> {
    let tree = desk.page.parse().map_err(|problem| desk.report(problem)).ok()?;
    let object = desk.any_object(&tree)?;
    let mut addresses = BTreeMap::new();
    let mut entries = Vec::with_capacity(object.properties.len());
    for property in &object.properties {
        let key = property.name.as_str();
        let id = id(desk, key, property.start());
        let source = one(desk, id, &property.value, edition);
        if let Some(source) = &source {
            unrepeated(desk, source, &property.value, &mut addresses);
        }
        entries.push(Entry { key: key.to_owned(), at: property.start(), source });
    }
    Some(entries)
}

fn id(desk: &mut Desk<'_>, key: &str, at: usize) -> Option<SourceId> {
    let id = SourceId::parse(key);
    if id.is_none() {
        let usual = key
            .to_lowercase()
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|w| !w.is_empty())
            .collect::<Vec<_>>()
            .join("-");
        let problem =
            desk.problem(at, Rule::SourceId).found(key).expected("lower-case letters, digits and single hyphens only");
        desk.report(Problem { meant: SourceId::parse(&usual).map(|id| id.to_string()), ..problem });
    }
    id
}

fn one<'t>(desk: &mut Desk<'t>, id: Option<SourceId>, value: &Value<'t>, edition: Option<&Edition>) -> Option<Source> {
    let object = desk.object(value, FIELDS)?;
    let mut name = |field, most| desk.required(object, field).and_then(|value| desk.prose(value, most, Rule::TextLong));
    let (publisher, title) = (name("publisher", LONGEST_NAME), name("title", LONGEST_TITLE));
    let link = desk.required(object, "url").and_then(|value| address(desk, value));
    let date = unless_null(desk, object, "published").and_then(|value| date(desk, value, edition));
    let language = desk.required(object, "language").and_then(|value| language(desk, value));
    let kind = desk.required(object, "kind").and_then(|value| desk.word::<SourceKind>(value));
    let via = unless_null(desk, object, "via").and_then(|value| desk.prose(value, LONGEST_NAME, Rule::TextLong));
    Some(Source {
        id: id?,
        publisher: publisher?,
        title: title?,
        url: link?,
        published: date,
        language: language?,
        kind: kind?,
        via,
    })
}

/// A required field that may be null. A missing one is reported; null is nothing.
fn unless_null<'v, 't>(desk: &mut Desk<'t>, object: &'v Object<'t>, name: &str) -> Option<&'v Value<'t>> {
    desk.required(object, name).filter(|value| !matches!(value, Value::NullKeyword(_)))
}

fn date<'t>(desk: &mut Desk<'t>, value: &Value<'t>, edition: Option<&Edition>) -> Option<PartialDate> {
    let date = desk.date(value, "YYYY, YYYY-MM or YYYY-MM-DD")?;
    desk.not_after_edition(value, date, edition);
    Some(date)
}

fn language<'t>(desk: &mut Desk<'t>, value: &Value<'t>) -> Option<String> {
    let written = &*desk.string(value)?.value;
    let tag = written.parse::<LanguageIdentifier>().map(|tag| tag.to_string()).ok();
    if tag.as_deref() != Some(written) || written == "und" {
        let problem = desk.problem(value.start(), Rule::LanguageTag).found(written);
        desk.report(Problem { meant: tag.filter(|tag| tag != "und"), ..problem });
    }
    Some(written.to_owned())
}

/// The address as written: what is checked is that it can be followed.
fn address<'t>(desk: &mut Desk<'t>, value: &Value<'t>) -> Option<String> {
    let written = desk.prose(value, LONGEST_ADDRESS, Rule::TextLong)?;
    if !written.starts_with("https://") && !written.starts_with("http://") {
        let problem = desk.problem(value.start(), Rule::UrlScheme).found(&*written);
        desk.report(problem);
    } else if let Some(reason) = unusable(&written) {
        let problem = desk.problem(value.start(), Rule::UrlShape).found(&*written).expected(reason);
        desk.report(problem);
    }
    Some(written)
}

/// Why an address cannot be shown and followed. Hosts without a dot and bare numbers are refused because a published text is on
/// neither, and because whoever checks links must not be sent into their own network.
fn unusable(written: &str) -> Option<String> {
    if written.contains(|letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | '`' | '\\')) {
        return Some("it has a character that must be percent-encoded".to_owned());
    }
    let url = match Url::parse(written) {
        Ok(url) => url,
        Err(error) => return Some(error.to_string()),
    };
    if !url.username().is_empty() || url.password().is_some() {
        return Some("it carries a user name or password".to_owned());
    }
    match url.host() {
        Some(Host::Domain(name)) if name.contains('.') => None,
        _ => Some("its host is no public name".to_owned()),
    }
}

/// Two sources with one address would look like two independent ones.
fn unrepeated<'t>(desk: &mut Desk<'t>, source: &Source, value: &Value<'t>, seen: &mut BTreeMap<String, String>) {
    let address = source.url.split('#').next().unwrap_or_default();
    let address = address.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    let address = address.trim_end_matches('/').to_owned();
    if let Some(first) = seen.get(&address) {
        let at = value
            .as_object()
            .and_then(|object| super::desk::optional(object, "url"))
            .map_or(value.start(), Ranged::start);
        let problem = desk.problem(at, Rule::SourceDuplicate).found(first.as_str());
        desk.report(problem);
    } else {
        seen.insert(address, source.id.to_string());
    }
}
