//! What anybody may do: suggest, and see or delete what is stored about them. What moderators do about people.

use std::sync::Arc;

use super::act::Act;
use super::orders::{Called, Order};
use super::review::discord_id;
use super::show::{Press, Tone, with_file};
use super::{Desk, Done, Effect, Step, Turn, notice, refused, said};
use crate::app::Asker;
use crate::discord::payload::{Callback, File, Message};
use crate::discord::render;
use crate::domain::{CountryCode, EventId};
use crate::editorial::{Heard, NewText, stored_as_json};
use crate::export::{self, Format};
use crate::language::{Language, Locale, say};
use crate::moderation::{Account, Moderator, Outcome, Suggestion, SuggestionId, SuggestionState};

impl Desk {
    /// The commands about people, and those that only read.
    pub(super) fn about_people(self: &Arc<Self>, turn: &Turn, order: Order, called: &Called<'_>) -> Step {
        let person = called.person("person").map(Account::discord);
        let moderator = self.moderator(turn);
        match (order, moderator, person) {
            (Order::Export, ..) => self.exported(turn, called.text("format")),
            (Order::PrivacyShow, ..) => self.stored(turn, false),
            (Order::PrivacyExport, ..) => self.stored(turn, true),
            (Order::PrivacyDelete, ..) => Step::Now(Callback::private(self.about_to_forget(turn))),
            (Order::Mute, Ok(moderator), Some(account)) => {
                self.muted(turn, moderator, account, Some(called.text("reason").to_owned()))
            }
            (Order::Unmute, Ok(moderator), Some(account)) => self.muted(turn, moderator, account, None),
            (Order::Mutes, Ok(moderator), _) => self.mutes(turn, moderator),
            (Order::Conflicts, Ok(_), _) => self.shown(turn, Act::Conflicts),
            (_, Err(denied), _) => refused(turn.language, denied),
            _ => Step::Now(notice(turn.language, &say!(turn.language, "desk-no-person"))),
        }
    }

    /// Keeps what somebody says is missing or wrong.
    pub(super) fn suggested(
        self: &Arc<Self>,
        turn: &Turn,
        country: Option<CountryCode>,
        event: Option<EventId>,
        texts: Vec<String>,
    ) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let mut texts = texts.into_iter();
        let (text, source) = (texts.next().unwrap_or_default(), texts.next().unwrap_or_default());
        let new = NewText { country, event, text, source };
        let work = async move {
            match desk.editorial.suggest(&turn.who.account, new).await {
                Ok(heard) => desk.heard(&turn, &heard),
                Err(refusal) => notice(turn.language, &said(turn.language, &refusal)).into(),
            }
        };
        Step::Later(Some(Callback::private_later()), Box::pin(work))
    }

    fn heard(&self, turn: &Turn, heard: &Heard) -> Done {
        let language = turn.language;
        let (message, suggestion) = match heard {
            Heard::New(suggestion) => ("suggestion-kept", suggestion),
            Heard::Joined(suggestion) => ("suggestion-joined", suggestion),
            Heard::Repeated(suggestion) => ("suggestion-repeated", suggestion),
        };
        let text = language.say(message, &[("id", suggestion.id.0.to_string().into())]);
        let mut thanks = render::notice(&say!(language, "desk-thanks"), &text);
        if matches!(heard, Heard::New(_)) {
            let back = Act::TakeSuggestionBack(suggestion.id);
            thanks.components.push(self.show(language).row(vec![Press("desk-take-back", back, Tone::Plain)]));
        }
        let review = matches!(heard, Heard::New(_)).then(|| self.show(language).suggestion(suggestion));
        let post = review.and_then(|review| Some(Effect::Post(self.home.review_channel?, review)));
        Done::from(Callback::private(thanks)).and(post)
    }

    /// Takes one's own suggestion back.
    pub(super) fn suggestion_back(self: &Arc<Self>, turn: &Turn, id: SuggestionId) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let promise = turn.promise();
        let work = async move {
            match desk.editorial.take_suggestion_back(&turn.who.account, id).await {
                Ok(_) => {
                    let text = say!(turn.language, "desk-suggestion-back", id = id.to_string());
                    turn.own(render::notice(&say!(turn.language, "desk-notice"), &text)).into()
                }
                Err(refusal) => notice(turn.language, &said(turn.language, &refusal)).into(),
            }
        };
        Step::Later(Some(promise), Box::pin(work))
    }

    /// Ends a suggestion, and tells who made it.
    pub(super) fn settled(
        self: &Arc<Self>,
        turn: &Turn,
        moderator: Moderator,
        id: SuggestionId,
        outcome: Outcome,
        note: String,
    ) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let work = async move {
            match desk.editorial.settle(&moderator, id, outcome, &note).await {
                Ok(suggestion) => {
                    let title = say!(turn.language, "desk-suggestion", id = id.to_string());
                    let message = render::notice(&title, &outcome_said(turn.language, &suggestion));
                    Done::from(Callback::edit(message)).and(desk.outcome_told(&suggestion).await)
                }
                Err(refusal) => notice(turn.language, &said(turn.language, &refusal)).into(),
            }
        };
        Step::Later(Some(Callback::edit_later()), Box::pin(work))
    }

    /// What those who made a suggestion are told, in English: a direct message has no locale.
    pub(super) async fn outcome_told(&self, suggestion: &Suggestion) -> Vec<Effect> {
        let language = Language::of(Locale::EnUs);
        let message = || {
            render::notice(
                &say!(language, "desk-suggestion", id = suggestion.id.to_string()),
                &outcome_said(language, suggestion),
            )
        };
        let accounts = self.editorial.to_tell(suggestion).await.unwrap_or_default();
        accounts.iter().filter_map(discord_id).map(|person| Effect::Tell(person, message())).collect()
    }

    fn stored(self: &Arc<Self>, turn: &Turn, export: bool) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let work = async move {
            let language = turn.language;
            let stored = match desk.editorial.stored_about(&turn.who.account).await {
                Ok(stored) => stored,
                Err(refusal) => return notice(language, &said(language, &refusal)).into(),
            };
            let text = say!(
                language,
                "desk-stored",
                suggestions = stored.suggestions.len(),
                proposals = stored.proposals.len(),
                revisions = stored.revisions.len()
            );
            let message = render::notice(&say!(language, "desk-stored-title"), &text);
            if !export {
                return Callback::private(message).into();
            }
            let json = stored_as_json(&turn.who.account, &stored);
            let file = File::new("stored.json", &say!(language, "desk-stored-file"), json.into_bytes());
            Callback::private(with_file(message, file)).into()
        };
        Step::Later(Some(Callback::private_later()), Box::pin(work))
    }

    /// The whole record as a file.
    fn exported(self: &Arc<Self>, turn: &Turn, format: &str) -> Step {
        let language = turn.language;
        let Ok(format) = format.parse::<Format>() else {
            return Step::Now(notice(language, &say!(language, "desk-no-file")));
        };
        let app = Arc::clone(self.editorial.app());
        let work = async move {
            let written = tokio::task::spawn_blocking(move || {
                let (mut bytes, snapshot) = (Vec::new(), app.snapshot());
                export::write(format, &app, Asker { locale: language.locale() }, &mut bytes).map(|()| (bytes, snapshot))
            });
            let Ok(Ok((bytes, snapshot))) = written.await else {
                return notice(language, &say!(language, "refusal-fault")).into();
            };
            let edition = &snapshot.record().edition().name;
            let revision = snapshot.revision().to_string();
            let text = say!(language, "desk-export", edition = edition, revision = &revision);
            let name = format!("demarche-{edition}-r{revision}.{}", format.extension());
            let message = render::notice(&say!(language, "desk-export-title"), &text);
            Callback::private(with_file(message, File::new(&name, &text, bytes))).into()
        };
        Step::Later(Some(Callback::private_later()), Box::pin(work))
    }

    fn about_to_forget(&self, turn: &Turn) -> Message {
        let language = turn.language;
        let mut message = render::notice(&say!(language, "desk-forget-title"), &say!(language, "desk-forget"));
        message.components.push(self.show(language).row(vec![Press("desk-forget-button", Act::Forget, Tone::Grave)]));
        message
    }

    /// Deletes what is stored about whoever pressed.
    pub(super) fn forgotten(self: &Arc<Self>, turn: &Turn) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let promise = turn.promise();
        let work = async move {
            let language = turn.language;
            match desk.editorial.forget(&turn.who.account).await {
                Ok(forgotten) => {
                    let text = say!(
                        language,
                        "desk-forgotten",
                        proposals = forgotten.proposals,
                        suggestions = forgotten.suggestions
                    );
                    turn.own(render::notice(&say!(language, "desk-forget-title"), &text)).into()
                }
                Err(refusal) => notice(language, &said(language, &refusal)).into(),
            }
        };
        Step::Later(Some(promise), Box::pin(work))
    }

    /// Stops somebody from suggesting, for a reason, or lets them again.
    fn muted(self: &Arc<Self>, turn: &Turn, moderator: Moderator, account: Account, reason: Option<String>) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let work = async move {
            let language = turn.language;
            let done = match &reason {
                Some(reason) => desk.editorial.mute(&moderator, &account, reason).await.map(|()| "person-muted"),
                None => desk
                    .editorial
                    .unmute(&moderator, &account)
                    .await
                    .map(|was| if was { "person-unmuted" } else { "person-not-muted" }),
            };
            let text = match done {
                Ok(message) => language.say(message, &[("account", account.to_string().into())]),
                Err(refusal) => said(language, &refusal),
            };
            notice(language, &text).into()
        };
        Step::Later(Some(Callback::private_later()), Box::pin(work))
    }

    fn mutes(self: &Arc<Self>, turn: &Turn, moderator: Moderator) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let work = async move {
            let language = turn.language;
            let mutes = match desk.editorial.mutes(&moderator).await {
                Ok(mutes) => mutes,
                Err(refusal) => return notice(language, &said(language, &refusal)).into(),
            };
            let line = |mute: &crate::store::Mute| {
                let who = mute.account.as_ref().map_or_else(|| say!(language, "mod-nobody"), ToString::to_string);
                say!(language, "desk-mute", who = who, day = mute.at.date().to_string(), reason = &mute.reason)
            };
            let lines: Vec<String> = mutes.iter().map(line).collect();
            let title = say!(language, "desk-mutes-title");
            let text = say!(language, "desk-mutes", number = lines.len());
            Callback::private(desk.show(language).lines(&title, &text, &lines)).into()
        };
        Step::Later(Some(Callback::private_later()), Box::pin(work))
    }
}

/// What became of a suggestion, for those who made it.
fn outcome_said(language: &Language, suggestion: &Suggestion) -> String {
    let SuggestionState::Closed { outcome, note } = &suggestion.state else {
        return say!(language, "desk-outcome-open");
    };
    let text = match outcome {
        Outcome::Accepted => say!(language, "desk-outcome-accepted"),
        Outcome::Declined => say!(language, "desk-outcome-declined"),
        Outcome::Duplicate => say!(language, "desk-outcome-duplicate"),
        Outcome::TakenBack => say!(language, "desk-outcome-taken-back"),
    };
    if note.is_empty() { text } else { format!("{text} {note}") }
}
