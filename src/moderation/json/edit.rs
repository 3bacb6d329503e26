//! Edits as JSON, while they wait.

use serde::{Deserialize, Serialize};
use time::Date;

use super::super::change::Change;
use super::super::edit::{Details, Edit, Exact};
use super::change::ChangeShape;
use super::thing::{DetailsShape, SourceShape};
use super::word::As;
use crate::domain::{CountryCode, EventId, SourceId};

#[derive(Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum EditShape {
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
