//! What a reviewer is shown before anything is changed: the changes, the standings before and after, and what deserves a second look.
//!
//! Everything here is allowed: what is not has been refused before. A finding names a change that is valid and may still be harmful.

use std::collections::BTreeSet;

use super::apply::Validated;
use super::change::Change;
use crate::domain::{CountryCode, Event, EventId, Kind, PartialDate, Scope, Source, SourceId, Standing};
use crate::record::{Entry, Record};

/// What a reviewer should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The event rests on one publisher alone.
    OnePublisher {
        /// The event.
        id: EventId,
        /// The publisher.
        publisher: String,
    },
    /// An event of the same kind and day is on record already.
    MayRepeat {
        /// The event.
        id: EventId,
        /// The one that it may repeat.
        other: EventId,
    },
    /// When it became public is told otherwise: what was known on the days between changes.
    KnownOtherwise {
        /// The event.
        id: EventId,
        /// Before.
        from: PartialDate,
        /// After.
        to: PartialDate,
    },
    /// The standing was contested and no longer is.
    ContestGone {
        /// Whose.
        country: CountryCode,
    },
    /// The total of arrivals changes.
    TotalChanged {
        /// Whose.
        country: CountryCode,
    },
    /// A number of people counts something else than before.
    ScopeChanged {
        /// The event.
        id: EventId,
        /// Before.
        from: Scope,
        /// After.
        to: Scope,
    },
    /// The day up to which the record is kept moves along, because something newer was added.
    KeptUpTo {
        /// Before.
        from: time::Date,
        /// After.
        to: time::Date,
    },
    /// A source leaves the record, because nothing rests on it any more.
    SourceDropped {
        /// Its key.
        id: SourceId,
    },
    /// The address of a new source has a host that no source on record has.
    NewHost {
        /// The source.
        id: SourceId,
        /// The host.
        host: String,
    },
}

/// What would come of edits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// What changes, consequences included.
    pub changes: Vec<Change>,
    /// The standing of each country concerned, before and after.
    pub standings: Vec<(Standing, Standing)>,
    /// What deserves a second look.
    pub findings: Vec<Finding>,
    /// The record as it was.
    pub before: Record,
    /// The record as it would be.
    pub after: Record,
}

impl Preview {
    /// What a validated changeset does to the record.
    pub fn new(before: &Record, validated: &Validated) -> Self {
        Self::between(before, validated.record(), validated.changes().to_vec())
    }

    /// What changes between two records.
    pub fn between(before: &Record, after: &Record, changes: Vec<Change>) -> Self {
        let countries: BTreeSet<CountryCode> =
            changes.iter().filter_map(Change::country).filter(|country| *country != CountryCode::US).collect();
        let standing = |record: &Record, country| record.view(None).standing(country);
        let standings: Vec<_> =
            countries.into_iter().map(|country| (standing(before, country), standing(after, country))).collect();
        let mut findings: Vec<Finding> = changes.iter().flat_map(|change| of_change(before, after, change)).collect();
        findings.extend(standings.iter().flat_map(|(before, after)| of_standing(before, after)));
        Self { changes, standings, findings, before: before.clone(), after: after.clone() }
    }

    /// The countries whose standing is not what it was.
    pub fn moved(&self) -> impl Iterator<Item = &(Standing, Standing)> {
        self.standings.iter().filter(|(before, after)| before != after)
    }
}

fn of_change(before: &Record, after: &Record, change: &Change) -> Vec<Finding> {
    match change {
        Change::Event { id, from, to } => match (from.as_deref(), to.as_deref().and_then(Entry::told)) {
            (from, Some(event)) => of_event(after, *id, from.and_then(Entry::event), event),
            _ => Vec::new(),
        },
        Change::KnownUpTo { from, to } if from < to => vec![Finding::KeptUpTo { from: *from, to: *to }],
        Change::Source { id, to: None, .. } => vec![Finding::SourceDropped { id: id.clone() }],
        Change::Source { from: None, to: Some(source), .. } => new_host(before, source).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn of_event(after: &Record, id: EventId, from: Option<&Event>, event: &Event) -> Vec<Finding> {
    let mut findings = Vec::new();
    let sources_changed = from.is_none_or(|from| from.sources != event.sources);
    if let Some(publisher) = only_publisher(after, event).filter(|_| sources_changed) {
        findings.push(Finding::OnePublisher { id, publisher });
    }
    match from {
        None => findings.extend(repeated(after, event).map(|other| Finding::MayRepeat { id, other })),
        Some(from) => {
            if from.reported != event.reported {
                findings.push(Finding::KnownOtherwise { id, from: from.reported, to: event.reported });
            }
            if let (Some(from), Some(to)) = (from.people, event.people)
                && from.scope != to.scope
            {
                findings.push(Finding::ScopeChanged { id, from: from.scope, to: to.scope });
            }
        }
    }
    findings
}

fn only_publisher(record: &Record, event: &Event) -> Option<String> {
    let publishers: BTreeSet<&str> =
        event.sources.iter().filter_map(|id| record.source(id)).map(|source| source.publisher.as_str()).collect();
    publishers.first().filter(|_| publishers.len() == 1).map(|only| (*only).to_owned())
}

fn repeated(record: &Record, event: &Event) -> Option<EventId> {
    // Notes and statements are many on one day; two answers or two arrivals rarely.
    let rare = !matches!(event.kind, Kind::Note | Kind::Statement);
    let same = |other: &&Event| other.id != event.id && other.kind == event.kind && other.date == event.date;
    record.events_of(event.id.country).iter().find(same).filter(|_| rare).map(|other| other.id)
}

fn new_host(before: &Record, source: &Source) -> Option<Finding> {
    let host =
        |address: &str| url::Url::parse(address).ok()?.host_str().map(|h| h.trim_start_matches("www.").to_owned());
    let new = host(&source.url)?;
    let known = before.sources().any(|known| host(&known.url).as_deref() == Some(new.as_str()));
    (!known).then(|| Finding::NewHost { id: source.id.clone(), host: new })
}

fn of_standing(before: &Standing, after: &Standing) -> Vec<Finding> {
    let country = after.country;
    let mut findings = Vec::new();
    if before.is_contested() && !after.is_contested() {
        findings.push(Finding::ContestGone { country });
    }
    if before.practice.total != after.practice.total {
        findings.push(Finding::TotalChanged { country });
    }
    findings
}
