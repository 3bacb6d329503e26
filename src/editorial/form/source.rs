//! What an event rests on, as text: a source on record by its key or its address, or a new one with its parts on one line.

use super::complaint::{Complaint, What};
use super::one_line;
use crate::domain::{PartialDate, Source, SourceId, SourceKind};
use crate::moderation::{Changeset, Details, Edit, source_id_for};
use crate::record::Record;

const FIELD: &str = "sources";

/// The lines of the third text of an event's form.
pub(super) fn read(text: &str, record: &Record, complaints: &mut Vec<Complaint>) -> (Vec<SourceId>, Vec<Source>) {
    let (mut ids, mut new): (Vec<SourceId>, Vec<Source>) = (Vec::new(), Vec::new());
    for (place, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let source = match on_record(line.trim(), record) {
            Some(id) => Ok(id),
            None => described(line, record, &new).map(|source| {
                new.push(source.clone());
                source.id
            }),
        };
        match source {
            Ok(id) if ids.contains(&id) => {}
            Ok(id) => ids.push(id),
            Err(what) => complaints.push(Complaint::new(FIELD, Some(place + 1), what)),
        }
    }
    if ids.is_empty() && !complaints.iter().any(|complaint| complaint.field == FIELD) {
        complaints.push(Complaint::new(FIELD, None, What::Missing));
    }
    (ids, new)
}

/// A source on record, by its key or its address; also where a new line describes an address that is on record already.
fn on_record(line: &str, record: &Record) -> Option<SourceId> {
    let address = line.split('|').next().unwrap_or_default().trim();
    let by_key = || SourceId::parse(line).filter(|id| record.source(id).is_some());
    by_key().or_else(|| record.sources().find(|source| is_same(&source.url, address)).map(|source| source.id.clone()))
}

/// Whether two addresses lead to the same page.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |address: &str| {
        let address = address.trim().trim_start_matches("https://").trim_start_matches("http://");
        address.trim_start_matches("www.").trim_end_matches('/').to_owned()
    };
    plain(one) == plain(other)
}

/// `address | publisher | title | date | language | kind`, and after that perhaps the outlet that shows it.
fn described(line: &str, record: &Record, others: &[Source]) -> Result<Source, What> {
    let parts: Vec<String> = line.split('|').map(one_line).collect();
    let (parts, via) = match parts.split_at_checked(6) {
        Some((parts, [])) => (parts, None),
        Some((parts, [via])) => (parts, Some(via.clone()).filter(|via| !via.is_empty())),
        _ => return Err(What::NewSource { written: parts.first().cloned().unwrap_or_default() }),
    };
    let [url, publisher, title, date, language, kind] = parts else {
        return Err(What::NewSource { written: line.trim().to_owned() });
    };
    let address = url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if !address {
        return Err(What::NoAddress { written: url.clone() });
    }
    let date = match date.as_str() {
        "" | "?" => None,
        text => Some(text.parse::<PartialDate>().map_err(|_| What::NotUnderstood { written: text.to_owned() })?),
    };
    let kind: SourceKind = kind.parse().map_err(|_| What::NotUnderstood { written: kind.clone() })?;
    let id = named(publisher, date, title, record, others);
    Ok(Source {
        id,
        publisher: publisher.clone(),
        title: title.clone(),
        url: url.clone(),
        published: date,
        language: language.clone(),
        kind,
        via,
    })
}

/// A key as those on record are, that no other new source of this form has either.
fn named(publisher: &str, date: Option<PartialDate>, title: &str, record: &Record, others: &[Source]) -> SourceId {
    let id = source_id_for(record, publisher, date, title);
    let taken = |id: &SourceId| record.source(id).is_some() || others.iter().any(|other| other.id == *id);
    let numbered = (2_u32..).filter_map(|number| SourceId::parse(&format!("{id}-{number}")));
    std::iter::once(id.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or(id)
}

/// A source as a form of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceForm {
    /// Its address.
    pub url: String,
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// Date, language and kind in this order, and perhaps the outlet that shows it: `2026-11-20 | en | press`.
    pub rest: String,
}

impl SourceForm {
    /// A source as it is on record.
    pub fn of(source: &Source) -> Self {
        let published = source.published.map_or_else(|| "?".to_owned(), |date| date.to_string());
        let mut rest = format!("{published} | {} | {}", source.language, source.kind);
        if let Some(via) = &source.via {
            rest.extend([" | ", via]);
        }
        Self { url: source.url.clone(), publisher: source.publisher.clone(), title: source.title.clone(), rest }
    }

    /// The edits that let an event rest on this source too.
    ///
    /// # Errors
    ///
    /// Everything that cannot be understood.
    pub fn added_to(&self, event: &crate::domain::Event, record: &Record) -> Result<Changeset, Vec<Complaint>> {
        let mut complaints = Vec::new();
        let (ids, new) = read(&self.line(), record, &mut complaints);
        let from = Details::from(event.clone());
        let sources = from.sources.iter().cloned().chain(ids.into_iter().filter(|id| !from.sources.contains(id)));
        match crate::domain::NonEmpty::new(sources.collect()) {
            Some(sources) if complaints.is_empty() => {
                let to = Details { sources, ..from.clone() };
                let amend = Edit::AmendEvent { id: event.id, from: Box::new(from), to: Box::new(to) };
                Ok(super::with_sources(new, amend))
            }
            _ => Err(complaints),
        }
    }

    /// The edits that describe a source on record like this.
    ///
    /// # Errors
    ///
    /// Everything that cannot be understood.
    pub fn amended(&self, source: &Source, record: &Record) -> Result<Changeset, Vec<Complaint>> {
        let to = described(&self.line(), record, &[]).map_err(|what| vec![Complaint::new(FIELD, None, what)])?;
        let to = Source { id: source.id.clone(), ..to };
        Ok(Changeset::of(Edit::AmendSource { from: Box::new(source.clone()), to: Box::new(to) }))
    }

    /// A bar in a title would end it.
    fn line(&self) -> String {
        let part = |text: &str| one_line(&text.replace('|', "/"));
        format!("{} | {} | {} | {}", part(&self.url), part(&self.publisher), part(&self.title), one_line(&self.rest))
    }
}
