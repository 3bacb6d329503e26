//! Edits before they are submitted. They are kept where they are shown: as a file beside the preview, which nobody but the bot can change
//! and only its author sees. So nothing is lost by a restart, and nothing is stored that was never submitted.

use serde::{Deserialize, Serialize};
use time::Date;

use super::act::Form;
use crate::discord::payload::File;
use crate::domain::EventId;
use crate::editorial::{Complaint, Editorial, EventForm, Refusal, SourceForm};
use crate::language::{Language, say};
use crate::moderation::{Changeset, Edit, Exact, ImportProblem, Misfit, Refused, SuggestionId, import};
use crate::record::{Record, Snapshot};

/// A form that was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) form: Form,
    /// What was typed, in the order of the form; the reason comes last.
    pub(super) texts: Vec<String>,
    pub(super) suggestion: Option<SuggestionId>,
}

/// Why there are no edits yet. What was typed is kept.
#[derive(Debug)]
pub(super) enum Unready {
    /// The form cannot be understood.
    Complaints(Vec<Complaint>),
    /// The file cannot be understood.
    Problems(Vec<ImportProblem>),
    /// The core refuses.
    Refusal(Refusal),
}

impl From<Refusal> for Unready {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

impl From<Misfit> for Unready {
    fn from(misfit: Misfit) -> Self {
        Self::Refusal(Refusal::Refused(Refused::Misfit(misfit)))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    form: String,
    texts: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suggestion: Option<u64>,
}

/// The name of the file.
pub(super) const FILE: &str = "draft.json";

impl Draft {
    /// The file beside the preview.
    pub(super) fn file(&self, language: &Language) -> File {
        let shape = Shape {
            form: self.form.parts().join(":"),
            texts: self.texts.clone(),
            suggestion: self.suggestion.map(|id| id.0),
        };
        // Texts and numbers always serialise; an empty file would be refused by the next reading.
        let bytes = serde_json::to_vec_pretty(&shape).unwrap_or_default();
        File::new(FILE, &say!(language, "desk-draft-file"), bytes)
    }

    /// Reads the file; `None` if it is none.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let shape: Shape = serde_json::from_slice(bytes).ok()?;
        let parts: Vec<&str> = shape.form.split(':').collect();
        Some(Self { form: Form::of(&parts)?, texts: shape.texts, suggestion: shape.suggestion.map(SuggestionId) })
    }

    pub(super) fn text(&self, place: usize) -> &str {
        self.texts.get(place).map_or("", String::as_str)
    }

    /// Why the edits are made.
    pub(super) fn reason(&self) -> &str {
        self.texts.last().map_or("", String::as_str).trim()
    }

    /// The edits, against the record as it is now.
    pub(super) async fn changeset(&self, editorial: &Editorial, today: Date) -> Result<Changeset, Unready> {
        let snapshot = editorial.app().snapshot();
        match &self.form {
            Form::Undo(revision) => Ok(editorial.undo(*revision).await?),
            Form::Import => {
                let (name, text) = (self.text(0).to_owned(), self.text(1).to_owned());
                let read = move || import(snapshot.record(), &name, text.as_bytes(), today);
                // A whole record is read and compared: not on a thread that answers others.
                let changes = tokio::task::spawn_blocking(read).await;
                // A panic goes on here, as if it had happened here.
                let changes = changes.unwrap_or_else(|fault| std::panic::resume_unwind(fault.into_panic()));
                let changes = changes.map_err(Unready::Problems)?;
                Ok(Changeset::of(Edit::Exact { of: Exact::Import, changes }))
            }
            _ => self.edits(&snapshot),
        }
    }

    fn edits(&self, snapshot: &Snapshot) -> Result<Changeset, Unready> {
        let record = snapshot.record();
        let event = |id: &EventId| record.event(*id).ok_or(Misfit::NoEvent { id: *id });
        let event_form = || EventForm {
            summary: self.text(0).to_owned(),
            details: self.text(1).to_owned(),
            sources: self.text(2).to_owned(),
        };
        Ok(match &self.form {
            Form::Add { country, .. } => event_form().added(*country, record).map_err(Unready::Complaints)?,
            Form::Amend(id) => event_form().amended(event(id)?, record).map_err(Unready::Complaints)?,
            Form::AddSource(id) => self.source_form().added_to(event(id)?, record).map_err(Unready::Complaints)?,
            Form::AmendSource(id) => {
                let source = record.source(id).ok_or_else(|| Misfit::SourceMoved { id: id.to_string() })?;
                self.source_form().amended(source, record).map_err(Unready::Complaints)?
            }
            Form::Retract(id) => Edit::RetractEvent { id: *id, reason: self.text(0).trim().to_owned() }.into(),
            Form::Restore(id) => Edit::Restore { id: *id }.into(),
            Form::Alias(country) => {
                let (name, reason) = (self.text(0).trim().to_owned(), self.reason().to_owned());
                Edit::AddAlias { name, country: *country, reason }.into()
            }
            Form::Kept(day) => Edit::KnownUpTo { to: day.end() }.into(),
            Form::SetAside(revision) => Edit::SetAside { revision: *revision }.into(),
            // These are carried out when they are sent off, and never become a draft.
            Form::Undo(_)
            | Form::Import
            | Form::Ask(_)
            | Form::Reject(_)
            | Form::Alone { .. }
            | Form::Settle { .. }
            | Form::Suggest { .. } => return Err(Misfit::Nothing.into()),
        })
    }

    fn source_form(&self) -> SourceForm {
        SourceForm {
            url: self.text(0).to_owned(),
            publisher: self.text(1).to_owned(),
            title: self.text(2).to_owned(),
            rest: self.text(3).to_owned(),
        }
    }
}

/// The texts with which a form opens.
pub(super) fn beginning(form: &Form, record: &Record, source: &str) -> Vec<String> {
    match form {
        Form::Add { kind, date, .. } => of_event(EventForm::new(*kind, *date, source)),
        Form::Amend(id) => record.event(*id).map(|event| of_event(EventForm::of(event))).unwrap_or_default(),
        Form::AmendSource(id) => record.source(id).map(|source| of_source(SourceForm::of(source))).unwrap_or_default(),
        Form::AddSource(_) => of_source(SourceForm { url: source.to_owned(), ..SourceForm::default() }),
        _ => Vec::new(),
    }
}

fn of_event(form: EventForm) -> Vec<String> {
    vec![form.summary, form.details, form.sources]
}

fn of_source(form: SourceForm) -> Vec<String> {
    vec![form.url, form.publisher, form.title, form.rest]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locale;

    #[test]
    fn a_draft_is_a_file_and_back() {
        let draft = Draft {
            form: Form::Amend("PE-1".parse().expect("an event")),
            texts: vec!["What\nhappened \"so\"".to_owned(), String::new(), "🇵🇪".to_owned(), "Why".to_owned()],
            suggestion: Some(SuggestionId(3)),
        };
        let file = draft.file(Language::of(Locale::EnUs));
        assert_eq!(Draft::read(file.bytes()), Some(draft));
        for bytes in ["", "{}", r#"{"form":"amend:XX","texts":[]}"#, r#"{"form":"queue","texts":[],"more":1}"#] {
            assert_eq!(Draft::read(bytes.as_bytes()), None, "{bytes}");
        }
    }
}
