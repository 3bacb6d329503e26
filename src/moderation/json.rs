//! Changes and edits as JSON: how the journal and the proposals keep them.
//!
//! The shapes are those of the record's files where there are such, so that whoever opens the database can read them. A field that this
//! version does not know makes the whole unreadable: half of a change must not be carried out.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::Date;

use super::change::Change;
use super::edit::{Changeset, Details, Edit, Exact};
use super::journal::Recorded;
use crate::domain::{
    Confidence, CountryCode, EventId, Kind, Money, MoneyState, NonEmpty, PartialDate, People, Qualifier, Scope, Source,
    SourceId, SourceKind,
};
use crate::record::{Alias, Entry};

/// What was stored cannot be read by this version of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(pub String);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "it cannot be read by this version of the program ({})", self.0)
    }
}

impl std::error::Error for Unreadable {}

pub(super) fn of_recorded(recorded: &Recorded) -> String {
    write(&RecordedShape {
        changes: recorded.changes.iter().map(ChangeShape::from).collect(),
        sets_aside: recorded.sets_aside.clone(),
        undoes: recorded.undoes,
    })
}

pub(super) fn read_recorded(text: &str) -> Result<Recorded, Unreadable> {
    let shape: RecordedShape = read(text)?;
    Ok(Recorded {
        changes: shape.changes.into_iter().map(Change::from).collect(),
        sets_aside: shape.sets_aside,
        undoes: shape.undoes,
    })
}

impl Changeset {
    /// The edits as JSON.
    pub fn to_json(&self) -> String {
        write(&self.edits.iter().map(EditShape::from).collect::<Vec<_>>())
    }

    /// Reads what [`Changeset::to_json`] wrote.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn from_json(text: &str) -> Result<Self, Unreadable> {
        Ok(Self { edits: read::<Vec<EditShape>>(text)?.into_iter().map(Edit::from).collect() })
    }
}

/// Shapes of texts, numbers and lists always serialise; were that ever to change, the empty text would be refused by the next reading.
fn write(shape: &impl Serialize) -> String {
    serde_json::to_string(shape).unwrap_or_default()
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    serde_json::from_str(text).map_err(|error| Unreadable(error.to_string()))
}

/// A value that is one word of text.
trait Word: Sized {
    fn read(text: &str) -> Option<Self>;
    fn write(&self) -> String;
}

macro_rules! words {
    ($($type:ty: $read:expr;)+) => {
        $(impl Word for $type {
            fn read(text: &str) -> Option<Self> {
                $read(text)
            }
            fn write(&self) -> String {
                self.to_string()
            }
        })+
    };
}

words! {
    CountryCode: CountryCode::parse;
    SourceId: SourceId::parse;
    Date: |text: &str| text.parse::<PartialDate>().ok()?.day();
    PartialDate: |text: &str| text.parse().ok();
    EventId: |text: &str| text.parse().ok();
    Kind: |text: &str| text.parse().ok();
    Confidence: |text: &str| text.parse().ok();
    Qualifier: |text: &str| text.parse().ok();
    Scope: |text: &str| text.parse().ok();
    MoneyState: |text: &str| text.parse().ok();
    SourceKind: |text: &str| text.parse().ok();
}

/// Writes and reads a [`Word`].
#[derive(Debug, Clone)]
struct As<T>(T);

impl<T: Word> Serialize for As<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.write())
    }
}

impl<'de, T: Word> Deserialize<'de> for As<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        T::read(&text).map(Self).ok_or_else(|| serde::de::Error::custom(format!("{text:?} is not understood")))
    }
}

fn all<T: Clone>(items: &[T]) -> Vec<As<T>> {
    items.iter().cloned().map(As).collect()
}

fn plain<T>(items: Vec<As<T>>) -> Vec<T> {
    items.into_iter().map(|item| item.0).collect()
}

fn plain_option<T>(item: Option<As<T>>) -> Option<T> {
    item.map(|item| item.0)
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordedShape {
    changes: Vec<ChangeShape>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sets_aside: Vec<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    undoes: Option<u64>,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case", deny_unknown_fields)]
enum ChangeShape {
    Event { id: As<EventId>, from: Option<EntryShape>, to: Option<EntryShape> },
    Source { id: As<SourceId>, from: Option<SourceShape>, to: Option<SourceShape> },
    Alias { name: String, from: Option<AliasShape>, to: Option<AliasShape> },
    Checked { country: As<CountryCode>, from: Option<As<Date>>, to: Option<As<Date>> },
    KnownUpTo { from: As<Date>, to: As<Date> },
    EditionChecked { from: Option<As<Date>>, to: Option<As<Date>> },
    EditionName { from: String, to: String },
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "snake_case", deny_unknown_fields)]
enum EditShape {
    AddEvent { country: As<CountryCode>, details: DetailsShape },
    AmendEvent { id: As<EventId>, from: DetailsShape, to: DetailsShape },
    RetractEvent { id: As<EventId>, reason: String },
    AddSource { id: As<SourceId>, source: SourceShape },
    AmendSource { id: As<SourceId>, from: SourceShape, to: SourceShape },
    AddAlias { name: String, country: As<CountryCode>, reason: String },
    Check { country: As<CountryCode>, on: As<Date> },
    Withdraw { id: As<EventId> },
    Restore { id: As<EventId> },
    KnownUpTo { to: As<Date> },
    Undo { revision: u64, changes: Vec<ChangeShape> },
    Import { changes: Vec<ChangeShape> },
    SetAside { revision: u64 },
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
enum EntryShape {
    Told { event: DetailsShape },
    Withdrawn { event: DetailsShape, since: As<Date> },
    Retracted { on: As<Date>, reason: String },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DetailsShape {
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
struct SourcesShape(NonEmpty<SourceId>);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PeopleShape {
    count: u32,
    qualifier: As<Qualifier>,
    scope: As<Scope>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MoneyShape {
    usd: u64,
    qualifier: As<Qualifier>,
    state: As<MoneyState>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceShape {
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
struct AliasShape {
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
    fn under(self, id: SourceId) -> Box<Source> {
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
    fn under(self, id: EventId) -> Box<Entry> {
        Box::new(match self {
            Self::Told { event } => Entry::Told(Details::from(event).under(id)),
            Self::Withdrawn { event, since } => {
                Entry::Withdrawn { event: Details::from(event).under(id), since: since.0 }
            }
            Self::Retracted { on, reason } => Entry::Retracted { on: on.0, reason },
        })
    }
}

impl From<&Change> for ChangeShape {
    fn from(change: &Change) -> Self {
        fn shaped<'v, T, S: From<&'v T>>(value: Option<&'v T>) -> Option<S> {
            value.map(S::from)
        }
        match change {
            Change::Event { id, from, to } => {
                Self::Event { id: As(*id), from: shaped(from.as_deref()), to: shaped(to.as_deref()) }
            }
            Change::Source { id, from, to } => {
                Self::Source { id: As(id.clone()), from: shaped(from.as_deref()), to: shaped(to.as_deref()) }
            }
            Change::Alias { name, from, to } => {
                Self::Alias { name: name.clone(), from: shaped(from.as_ref()), to: shaped(to.as_ref()) }
            }
            Change::Checked { country, from, to } => {
                Self::Checked { country: As(*country), from: from.map(As), to: to.map(As) }
            }
            Change::KnownUpTo { from, to } => Self::KnownUpTo { from: As(*from), to: As(*to) },
            Change::EditionChecked { from, to } => Self::EditionChecked { from: from.map(As), to: to.map(As) },
            Change::EditionName { from, to } => Self::EditionName { from: from.clone(), to: to.clone() },
        }
    }
}

impl From<ChangeShape> for Change {
    fn from(shape: ChangeShape) -> Self {
        match shape {
            ChangeShape::Event { id: As(id), from, to } => {
                let under = |entry: EntryShape| entry.under(id);
                Self::Event { id, from: from.map(under), to: to.map(under) }
            }
            ChangeShape::Source { id: As(id), from, to } => {
                let under = |source: SourceShape| source.under(id.clone());
                Self::Source { from: from.map(under), to: to.map(under), id }
            }
            ChangeShape::Alias { name, from, to } => {
                Self::Alias { name, from: from.map(Alias::from), to: to.map(Alias::from) }
            }
            ChangeShape::Checked { country, from, to } => {
                Self::Checked { country: country.0, from: plain_option(from), to: plain_option(to) }
            }
            ChangeShape::KnownUpTo { from, to } => Self::KnownUpTo { from: from.0, to: to.0 },
            ChangeShape::EditionChecked { from, to } => {
                Self::EditionChecked { from: plain_option(from), to: plain_option(to) }
            }
            ChangeShape::EditionName { from, to } => Self::EditionName { from, to },
        }
    }
}

impl From<&Edit> for EditShape {
    fn from(edit: &Edit) -> Self {
        match edit {
            Edit::AddEvent { country, details } => {
                Self::AddEvent { country: As(*country), details: details.as_ref().into() }
            }
            Edit::AmendEvent { id, from, to } => {
                Self::AmendEvent { id: As(*id), from: from.as_ref().into(), to: to.as_ref().into() }
            }
            Edit::RetractEvent { id, reason } => Self::RetractEvent { id: As(*id), reason: reason.clone() },
            Edit::AddSource { source } => Self::AddSource { id: As(source.id.clone()), source: source.as_ref().into() },
            Edit::AmendSource { from, to } => {
                Self::AmendSource { id: As(from.id.clone()), from: from.as_ref().into(), to: to.as_ref().into() }
            }
            Edit::AddAlias { name, country, reason } => {
                Self::AddAlias { name: name.clone(), country: As(*country), reason: reason.clone() }
            }
            Edit::Check { country, on } => Self::Check { country: As(*country), on: As(*on) },
            Edit::Withdraw { id } => Self::Withdraw { id: As(*id) },
            Edit::Restore { id } => Self::Restore { id: As(*id) },
            Edit::KnownUpTo { to } => Self::KnownUpTo { to: As(*to) },
            Edit::Exact { of: Exact::Undo(revision), changes } => {
                Self::Undo { revision: *revision, changes: changes.iter().map(ChangeShape::from).collect() }
            }
            Edit::Exact { of: Exact::Import, changes } => {
                Self::Import { changes: changes.iter().map(ChangeShape::from).collect() }
            }
            Edit::SetAside { revision } => Self::SetAside { revision: *revision },
        }
    }
}

impl From<EditShape> for Edit {
    fn from(shape: EditShape) -> Self {
        let details = |shape: DetailsShape| Box::new(Details::from(shape));
        let changes = |shapes: Vec<ChangeShape>| shapes.into_iter().map(Change::from).collect();
        match shape {
            EditShape::AddEvent { country, details: shape } => {
                Self::AddEvent { country: country.0, details: details(shape) }
            }
            EditShape::AmendEvent { id, from, to } => {
                Self::AmendEvent { id: id.0, from: details(from), to: details(to) }
            }
            EditShape::RetractEvent { id, reason } => Self::RetractEvent { id: id.0, reason },
            EditShape::AddSource { id, source } => Self::AddSource { source: source.under(id.0) },
            EditShape::AmendSource { id, from, to } => {
                Self::AmendSource { from: from.under(id.0.clone()), to: to.under(id.0) }
            }
            EditShape::AddAlias { name, country, reason } => Self::AddAlias { name, country: country.0, reason },
            EditShape::Check { country, on } => Self::Check { country: country.0, on: on.0 },
            EditShape::Withdraw { id } => Self::Withdraw { id: id.0 },
            EditShape::Restore { id } => Self::Restore { id: id.0 },
            EditShape::KnownUpTo { to } => Self::KnownUpTo { to: to.0 },
            EditShape::Undo { revision, changes: shapes } => {
                Self::Exact { of: Exact::Undo(revision), changes: changes(shapes) }
            }
            EditShape::Import { changes: shapes } => Self::Exact { of: Exact::Import, changes: changes(shapes) },
            EditShape::SetAside { revision } => Self::SetAside { revision },
        }
    }
}
