//! Drafts: previewed, changed, submitted; and what one moderator may do at once.

use std::sync::Arc;
use std::time::Duration;

use serenity::model::application::CommandInteraction;

use super::act::{Act, Form};
use super::draft::{Draft, Unready};
use super::orders::Called;
use super::show::{Press, Tone, with_file};
use super::{Desk, Done, Effect, Step, Turn, forms, notice, refused, said};
use crate::answer::moderation;
use crate::discord::download::NoFile;
use crate::discord::payload::{Callback, File, Message};
use crate::discord::render;
use crate::domain::{CountryCode, EventId};
use crate::editorial::{Published, Refusal};
use crate::language::say;
use crate::moderation::{Changeset, Denied, Edit, Moderator, Preview, SuggestionId};

/// A file that is imported. The whole record as JSON has less than a megabyte.
const LARGEST_IMPORT: usize = 4 * 1024 * 1024;
/// A draft: an import with what stands around it.
const LARGEST_DRAFT: usize = 2 * LARGEST_IMPORT;
/// A form can only be opened at once, so the file must come quickly or not at all.
const QUICKLY: Duration = Duration::from_millis(1800);

impl Desk {
    /// A draft that needs no form.
    pub(super) fn drafted(self: &Arc<Self>, turn: &Turn, form: Form, texts: Vec<String>) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let draft = Draft { form, texts, suggestion: None };
        Step::Later(Some(turn.promise()), Box::pin(async move { desk.previewed(&turn, draft, false).await }))
    }

    /// What a form that was filled in leads to.
    pub(super) fn filled(
        self: &Arc<Self>,
        turn: &Turn,
        form: Form,
        suggestion: Option<SuggestionId>,
        texts: Vec<String>,
    ) -> Result<Step, Denied> {
        if let Form::Suggest { country, event } = form {
            return Ok(self.suggested(turn, country, event, texts));
        }
        let moderator = self.moderator(turn)?;
        let text = texts.first().cloned().unwrap_or_default();
        Ok(match form {
            Form::Ask(id) => self.asked(turn, moderator, id, text),
            Form::Reject(id) => self.rejected(turn, moderator, id, text),
            Form::Alone { id, seen } => self.alone(turn, self.owner(turn)?, id, seen, text),
            Form::Settle { id, outcome } => self.settled(turn, moderator, id, outcome, text),
            form => {
                let (desk, turn) = (Arc::clone(self), turn.clone());
                let draft = Draft { form, texts, suggestion };
                Step::Later(Some(turn.promise()), Box::pin(async move { desk.previewed(&turn, draft, false).await }))
            }
        })
    }

    /// A file that somebody attached.
    pub(super) fn import(self: &Arc<Self>, turn: Turn, called: &Called<'_>, command: &CommandInteraction) -> Step {
        let language = turn.language;
        let id = called.file("file").unwrap_or_default();
        let file = command.data.resolved.attachments.iter().find(|(known, _)| known.get() == id).map(|(_, file)| file);
        let Some((name, address)) = file.map(|file| (file.filename.clone(), file.url.clone())) else {
            return Step::Now(notice(language, &say!(language, "desk-no-file")));
        };
        let (desk, reason) = (Arc::clone(self), called.text("reason").to_owned());
        Step::Later(
            Some(Callback::private_later()),
            Box::pin(async move {
                let fetched = desk.downloads.fetch(&address, LARGEST_IMPORT).await;
                let bytes = match fetched {
                    Ok(bytes) => bytes,
                    Err(NoFile::TooLarge) => return notice(language, &say!(language, "desk-file-large")).into(),
                    Err(NoFile::Unavailable) => return notice(language, &say!(language, "desk-no-file")).into(),
                };
                let Ok(text) = String::from_utf8(bytes) else {
                    return notice(language, &say!(language, "desk-file-text")).into();
                };
                let draft = Draft { form: Form::Import, texts: vec![name, text, reason], suggestion: None };
                desk.previewed(&turn, draft, false).await
            }),
        )
    }

    /// What would change, or what stands in the way; with the draft beside it, so that nothing is lost.
    async fn previewed(&self, turn: &Turn, draft: Draft, moved: bool) -> Done {
        let (language, show) = (turn.language, self.show(turn.language));
        let file = draft.file(language);
        let (mut message, seen) = match draft.changeset(&self.editorial, show.today).await {
            Ok(changeset) => {
                let seen = self.editorial.app().snapshot().revision();
                match self.tried(changeset).await {
                    Ok(preview) => {
                        let mut answer = show.tell(|scene| moderation::preview(scene, &preview));
                        answer.reading.remark =
                            moved.then(|| say!(language, "desk-moved", revision = seen.to_string()));
                        (show.sheet(&answer), Some(seen))
                    }
                    Err(refusal) => (self.obstacles(turn, &refusal), None),
                }
            }
            Err(Unready::Complaints(complaints)) => {
                let lines: Vec<String> = complaints.iter().map(|complaint| complaint.said(language)).collect();
                let text = say!(language, "desk-unready", number = lines.len());
                (show.lines(&say!(language, "desk-unready-title"), &text, &lines), None)
            }
            Err(Unready::Problems(problems)) => {
                let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
                return self.problems(turn, &lines);
            }
            Err(Unready::Refusal(refusal)) => (self.obstacles(turn, &refusal), None),
        };
        let mut buttons: Vec<Press> =
            seen.map(|seen| Press("desk-submit", Act::Submit { seen }, Tone::First)).into_iter().collect();
        if draft.form != Form::Import {
            buttons.push(Press("desk-change", Act::Change, Tone::Plain));
        }
        buttons.push(Press("desk-cancel", Act::Cancel, Tone::Plain));
        message.components.push(show.row(buttons));
        turn.own(with_file(message, file)).into()
    }

    /// What would come of edits. The whole next record is made and checked: not on a thread that answers others.
    async fn tried(&self, changeset: Changeset) -> Result<Preview, Refusal> {
        let editorial = Arc::clone(&self.editorial);
        let tried = tokio::task::spawn_blocking(move || editorial.preview(&changeset)).await;
        // A panic is the caller's to answer for, as if it had happened here.
        tried.unwrap_or_else(|fault| std::panic::resume_unwind(fault.into_panic()))
    }

    /// Everything that is wrong with a file: what fits to read, all of it beside it.
    fn problems(&self, turn: &Turn, lines: &[String]) -> Done {
        let language = turn.language;
        let title = say!(language, "desk-import-problems-title");
        let text = say!(language, "desk-import-problems", number = lines.len());
        let message = self.show(language).lines(&title, &text, lines);
        let file = File::new("problems.txt", &text, lines.join("\n").into_bytes());
        turn.own(with_file(message, file)).into()
    }

    fn obstacles(&self, turn: &Turn, refusal: &Refusal) -> Message {
        let language = turn.language;
        match refusal {
            Refusal::Refused(refused) => {
                let show = self.show(language);
                show.sheet(&show.tell(|scene| moderation::refused(scene, refused)))
            }
            other => render::notice(&say!(language, "desk-notice"), &said(language, other)),
        }
    }

    async fn draft_beside(&self, turn: &Turn) -> Option<Draft> {
        let bytes = self.downloads.fetch(turn.file.as_deref()?, LARGEST_DRAFT).await.ok()?;
        Draft::read(&bytes)
    }

    /// Opens the form of the draft beside the button again, with what was typed.
    pub(super) fn changed(self: &Arc<Self>, turn: &Turn) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        Step::Later(
            None,
            Box::pin(async move {
                let draft = tokio::time::timeout(QUICKLY, desk.draft_beside(&turn)).await.ok().flatten();
                let modal =
                    draft.and_then(|draft| forms::modal(&draft.form, draft.suggestion, &draft.texts, turn.language));
                match modal {
                    Some(modal) => Callback::form(modal).into(),
                    None => notice(turn.language, &say!(turn.language, "desk-draft-gone")).into(),
                }
            }),
        )
    }

    /// Submits the draft beside the button; if the record moved since it was looked at, shows what it would change now.
    pub(super) fn submitted(self: &Arc<Self>, turn: &Turn, seen: u64) -> Result<Step, Denied> {
        let moderator = self.moderator(turn)?;
        let (desk, turn) = (Arc::clone(self), turn.clone());
        Ok(Step::Later(
            Some(Callback::edit_later()),
            Box::pin(async move {
                let Some(draft) = desk.draft_beside(&turn).await else {
                    return notice(turn.language, &say!(turn.language, "desk-draft-gone")).into();
                };
                if desk.editorial.app().snapshot().revision() != seen {
                    return desk.previewed(&turn, draft, true).await;
                }
                desk.proposed(&turn, &moderator, draft).await
            }),
        ))
    }

    async fn proposed(&self, turn: &Turn, moderator: &Moderator, draft: Draft) -> Done {
        let (language, show) = (turn.language, self.show(turn.language));
        let Ok(changeset) = draft.changeset(&self.editorial, show.today).await else {
            return self.previewed(turn, draft, false).await;
        };
        match self.editorial.propose(moderator, changeset, draft.reason(), draft.suggestion).await {
            Ok(look) => {
                let id = look.proposal.id;
                let text = match self.home.review_channel {
                    Some(_) => say!(language, "desk-submitted", id = id.to_string()),
                    None => say!(language, "desk-submitted-queue", id = id.to_string()),
                };
                let mut message = render::notice(&say!(language, "desk-submitted-title"), &text);
                message.components.push(show.row(vec![Press("desk-take-back", Act::TakeBack(id), Tone::Plain)]));
                let review = show.proposal(&look, 0).await;
                Done::from(Callback::edit(message)).and(self.home.review_channel.map(|to| Effect::Post(to, review)))
            }
            Err(refusal) => notice(language, &said(language, &refusal)).into(),
        }
    }

    /// Hides an event at once.
    pub(super) fn withdrawn(self: &Arc<Self>, turn: &Turn, id: EventId, reason: String) -> Step {
        self.at_once(turn, Edit::Withdraw { id }.into(), reason)
    }

    fn at_once(self: &Arc<Self>, turn: &Turn, changeset: Changeset, reason: String) -> Step {
        let moderator = match self.moderator(turn) {
            Ok(moderator) => moderator,
            Err(denied) => return refused(turn.language, denied),
        };
        let (desk, turn) = (Arc::clone(self), turn.clone());
        Step::Later(
            Some(turn.promise()),
            Box::pin(async move {
                match desk.editorial.at_once(&moderator, &changeset, &reason).await {
                    Ok(published) => {
                        let message = desk.show(turn.language).revision(&published).await;
                        Done::from(turn.own(message.clone())).and(desk.audited(message))
                    }
                    Err(refusal) => notice(turn.language, &said(turn.language, &refusal)).into(),
                }
            }),
        )
    }

    /// "I reopened the source, and it still holds."
    pub(super) fn still(self: &Arc<Self>, turn: &Turn, country: CountryCode) -> Result<Step, Denied> {
        self.moderator(turn)?;
        let check = Edit::Check { country, on: self.editorial.today() };
        Ok(self.at_once(turn, check.into(), say!(turn.language, "desk-still-reason")))
    }

    /// What the audit channel sees.
    pub(super) fn audited(&self, message: Message) -> Option<Effect> {
        self.home.audit_channel.map(|channel| Effect::Post(channel, message))
    }

    /// What everybody concerned gets to see of a revision.
    pub(super) async fn announced(&self, turn: &Turn, published: &Published) -> Vec<Effect> {
        let show = self.show(turn.language);
        let mut effects: Vec<Effect> = self.audited(show.revision(published).await).into_iter().collect();
        if let Some(proposal) = &published.proposal {
            let text = say!(
                turn.language,
                "desk-told-published",
                id = proposal.id.to_string(),
                revision = published.revision.number.to_string()
            );
            effects.extend(self.told(&proposal.author, turn, &text).await);
        }
        if let Some(suggestion) = &published.suggestion {
            effects.extend(self.outcome_told(suggestion).await);
        }
        effects
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, Locale};

    #[test]
    fn every_form_of_a_draft_ends_with_its_reason() {
        let language = Language::of(Locale::EnUs);
        let event: EventId = "PE-1".parse().expect("an event");
        for form in [Form::Amend(event), Form::Retract(event), Form::AddSource(event), Form::Undo(1)] {
            let modal = forms::modal(&form, None, &[], language).expect("a form");
            let written = serde_json::to_value(modal).expect("plain data");
            let rows = written["components"].as_array().expect("rows");
            let last = &rows.last().expect("an input")["components"][0];
            assert_eq!(last["label"], say!(language, "desk-reason"), "{form:?}");
        }
    }
}
