//! Changes as JSON: each thing before and after.

use serde::{Deserialize, Serialize};
use time::Date;

use super::super::change::Change;
use super::thing::{AliasShape, EntryShape, SourceShape};
use super::word::{As, plain_option};
use crate::domain::{CountryCode, EventId, SourceId};
use crate::record::Alias;

#[derive(Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum ChangeShape {
    Event { id: As<EventId>, from: Option<EntryShape>, to: Option<EntryShape> },
    Source { id: As<SourceId>, from: Option<SourceShape>, to: Option<SourceShape> },
    Alias { name: String, from: Option<AliasShape>, to: Option<AliasShape> },
    Checked { country: As<CountryCode>, from: Option<As<Date>>, to: Option<As<Date>> },
    KnownUpTo { from: As<Date>, to: As<Date> },
    EditionChecked { from: Option<As<Date>>, to: Option<As<Date>> },
    EditionName { from: String, to: String },
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
