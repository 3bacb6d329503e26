//! Events, sources and names as JSON, in the shape of the record's files.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::Date;

use super::super::edit::Details;
use super::word::{As, all, plain, plain_option};
use crate::domain::{
    Confidence, CountryCode, EventId, Kind, Money, MoneyState, NonEmpty, PartialDate, People, Qualifier, Scope, Source,
    SourceId, SourceKind,
};
use crate::record::{Alias, Entry};

#[derive(Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum EntryShape {
    Told { event: DetailsShape },
    Withdrawn { event: DetailsShape, since: As<Date> },
    Retracted { on: As<Date>, reason: String },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DetailsShape {
    date: As<PartialDate>,
    reported: As<PartialDate>,
    kind: As<Kind>,
    summary: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    people: Option<PeopleShape>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    money: Option<MoneyShape>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    nationalities: Vec<As<CountryCode>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    conditions: Option<String>,
    confidence: As<Confidence>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    contested_by: Vec<As<EventId>>,
    sources: SourcesShape,
}

/// A list that is never empty, in files as in memory.
pub(super) struct SourcesShape(NonEmpty<SourceId>);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PeopleShape {
    count: u32,
    qualifier: As<Qualifier>,
    scope: As<Scope>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MoneyShape {
    usd: u64,
    qualifier: As<Qualifier>,
    state: As<MoneyState>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceShape {
    publisher: String,
    title: String,
    url: String,
    published: Option<As<PartialDate>>,
    language: String,
    kind: As<SourceKind>,
    via: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AliasShape {
    country: As<CountryCode>,
    reason: String,
}

impl Serialize for SourcesShape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        all(&self.0).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for SourcesShape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let sources = plain(Vec::<As<SourceId>>::deserialize(deserializer)?);
        NonEmpty::new(sources).map(Self).ok_or_else(|| serde::de::Error::custom("an event without a source"))
    }
}

impl From<&Details> for DetailsShape {
    fn from(details: &Details) -> Self {
        let people = |people: People| PeopleShape {
            count: people.count,
            qualifier: As(people.qualifier),
            scope: As(people.scope),
        };
        let money =
            |money: Money| MoneyShape { usd: money.usd, qualifier: As(money.qualifier), state: As(money.state) };
        Self {
            date: As(details.date),
            reported: As(details.reported),
            kind: As(details.kind),
            summary: details.summary.clone(),
            people: details.people.map(people),
            money: details.money.map(money),
            nationalities: all(&details.nationalities),
            conditions: details.conditions.clone(),
            confidence: As(details.confidence),
            contested_by: all(&details.contested_by),
            sources: SourcesShape(details.sources.clone()),
        }
    }
}

impl From<DetailsShape> for Details {
    fn from(shape: DetailsShape) -> Self {
        let people =
            |people: PeopleShape| People { count: people.count, qualifier: people.qualifier.0, scope: people.scope.0 };
        let money = |money: MoneyShape| Money { usd: money.usd, qualifier: money.qualifier.0, state: money.state.0 };
        Self {
            date: shape.date.0,
            reported: shape.reported.0,
            kind: shape.kind.0,
            summary: shape.summary,
            people: shape.people.map(people),
            money: shape.money.map(money),
            nationalities: plain(shape.nationalities),
            conditions: shape.conditions,
            confidence: shape.confidence.0,
            contested_by: plain(shape.contested_by),
            sources: shape.sources.0,
        }
    }
}

impl From<&Source> for SourceShape {
    fn from(source: &Source) -> Self {
        Self {
            publisher: source.publisher.clone(),
            title: source.title.clone(),
            url: source.url.clone(),
            published: source.published.map(As),
            language: source.language.clone(),
            kind: As(source.kind),
            via: source.via.clone(),
        }
    }
}

impl SourceShape {
    pub(super) fn under(self, id: SourceId) -> Box<Source> {
        Box::new(Source {
            id,
            publisher: self.publisher,
            title: self.title,
            url: self.url,
            published: plain_option(self.published),
            language: self.language,
            kind: self.kind.0,
            via: self.via,
        })
    }
}

impl From<&Alias> for AliasShape {
    fn from(alias: &Alias) -> Self {
        Self { country: As(alias.country), reason: alias.reason.clone() }
    }
}

impl From<AliasShape> for Alias {
    fn from(shape: AliasShape) -> Self {
        Self { country: shape.country.0, reason: shape.reason }
    }
}

impl From<&Entry> for EntryShape {
    fn from(entry: &Entry) -> Self {
        match entry {
            Entry::Told(event) => Self::Told { event: (&Details::from(event.clone())).into() },
            Entry::Withdrawn { event, since } => {
                Self::Withdrawn { event: (&Details::from(event.clone())).into(), since: As(*since) }
            }
            Entry::Retracted { on, reason } => Self::Retracted { on: As(*on), reason: reason.clone() },
        }
    }
}

impl EntryShape {
    pub(super) fn under(self, id: EventId) -> Box<Entry> {
        Box::new(match self {
            Self::Told { event } => Entry::Told(Details::from(event).under(id)),
            Self::Withdrawn { event, since } => {
                Entry::Withdrawn { event: Details::from(event).under(id), since: since.0 }
            }
            Self::Retracted { on, reason } => Entry::Retracted { on: on.0, reason },
        })
    }
}
