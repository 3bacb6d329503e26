//! Changes and edits as JSON: how the journal and the proposals keep them.
//!
//! The shapes are those of the record's files where there are such, so that whoever opens the database can read them. A field that this
//! version does not know makes the whole unreadable: half of a change must not be carried out.

mod change;
mod edit;
mod thing;
mod word;

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use self::change::ChangeShape;
use self::edit::EditShape;
use super::change::Change;
use super::edit::{Changeset, Edit};
use super::journal::Recorded;

/// What was stored cannot be read by this version of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(pub String);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "it cannot be read by this version of the program ({})", self.0)
    }
}

impl std::error::Error for Unreadable {}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordedShape {
    changes: Vec<ChangeShape>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sets_aside: Vec<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    undoes: Option<u64>,
}

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
