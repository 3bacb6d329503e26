//! `demarche suggestions` and `demarche person`.

use serde::Serialize;

use super::super::exit::Exit;
use super::super::failure::Failure;
use super::args::{PersonTask, SuggestionTask};
use super::desk::Desk;
use crate::answer::moderation;
use crate::editorial::{Heard, NewText};
use crate::language::say;
use crate::moderation::{Account, Outcome, SuggestionId, SuggestionState};
use crate::store::Stored;

pub(super) async fn suggestions(task: Option<SuggestionTask>, desk: &mut Desk<'_>) -> Result<Exit, Failure> {
    match task {
        None => {
            let waiting = desk.editorial.suggestions().await.map_err(|refusal| desk.refused(&refusal))?;
            let answer = desk.scene(|scene| moderation::suggestions(scene, &waiting));
            desk.show(&answer)?;
        }
        Some(SuggestionTask::Make { text, name, country, source }) => {
            let country = country.as_deref().map(Desk::country).transpose()?;
            let account = Desk::caller(&name)?.account;
            let new = NewText { country, event: None, text, source: source.unwrap_or_default() };
            let heard = desk.editorial.suggest(&account, new).await.map_err(|refusal| desk.refused(&refusal))?;
            desk.line(&told(desk.language, &heard))?;
        }
        Some(SuggestionTask::Decline { suggestion, name, note }) => {
            let moderator = desk.moderator(&name)?;
            let id = SuggestionId(suggestion);
            let settled = desk.editorial.settle(&moderator, id, Outcome::Declined, &note).await;
            let settled = settled.map_err(|refusal| desk.refused(&refusal))?;
            desk.line(&say!(desk.language, "suggestion-declined", id = settled.id.0.to_string()))?;
        }
    }
    Ok(Exit::Done)
}

fn told(language: &crate::language::Language, heard: &Heard) -> String {
    let (message, suggestion) = match heard {
        Heard::New(suggestion) => ("suggestion-kept", suggestion),
        Heard::Joined(suggestion) => ("suggestion-joined", suggestion),
        Heard::Repeated(suggestion) => ("suggestion-repeated", suggestion),
    };
    language.say(message, &[("id", suggestion.id.0.to_string().into())])
}

pub(super) async fn person(task: PersonTask, desk: &mut Desk<'_>) -> Result<Exit, Failure> {
    match task {
        PersonTask::Show { account } => {
            let account = account_of(&account)?;
            let stored = desk.editorial.stored_about(&account).await.map_err(|refusal| desk.refused(&refusal))?;
            let shape = StoredShape::new(&account, &stored);
            serde_json::to_writer_pretty(&mut *desk.out(), &shape)
                .map_err(|error| super::super::unwritable(error.into()))?;
            desk.line("")?;
        }
        PersonTask::Forget { account } => {
            let account = account_of(&account)?;
            let forgotten = desk.editorial.forget(&account).await.map_err(|refusal| desk.refused(&refusal))?;
            let line = say!(
                desk.language,
                "person-forgotten",
                account = account.to_string(),
                proposals = forgotten.proposals,
                suggestions = forgotten.suggestions
            );
            desk.line(&line)?;
        }
        PersonTask::Mute { account, name, reason } => {
            let moderator = desk.moderator(&name)?;
            let account = account_of(&account)?;
            let muted = desk.editorial.mute(&moderator, &account, &reason).await;
            muted.map_err(|refusal| desk.refused(&refusal))?;
            desk.line(&say!(desk.language, "person-muted", account = account.to_string()))?;
        }
        PersonTask::Unmute { account, name } => {
            let moderator = desk.moderator(&name)?;
            let account = account_of(&account)?;
            let unmuted = desk.editorial.unmute(&moderator, &account).await;
            let unmuted = unmuted.map_err(|refusal| desk.refused(&refusal))?;
            let message = if unmuted { "person-unmuted" } else { "person-not-muted" };
            let line = desk.language.say(message, &[("account", account.to_string().into())]);
            desk.line(&line)?;
        }
    }
    Ok(Exit::Done)
}

fn account_of(text: &str) -> Result<Account, Failure> {
    text.parse().map_err(|_| Failure::Usage(format!("`{text}` is not an account such as discord:123 or console:anna")))
}

/// What a person is given: everything, in words that a program can read too.
#[derive(Serialize)]
struct StoredShape {
    account: String,
    known_in_the_journal_as: Option<String>,
    since: Option<String>,
    suggestions: Vec<SuggestionShape>,
    proposals: Vec<ProposalShape>,
    remarks: Vec<RemarkShape>,
    revisions: Vec<u64>,
    muted: Option<String>,
}

#[derive(Serialize)]
struct SuggestionShape {
    number: u64,
    made: String,
    country: Option<&'static str>,
    event: Option<String>,
    text: String,
    source: String,
    outcome: Option<&'static str>,
}

#[derive(Serialize)]
struct ProposalShape {
    number: u64,
    reason: String,
    edits: serde_json::Value,
}

#[derive(Serialize)]
struct RemarkShape {
    proposal: u64,
    made: String,
    kind: &'static str,
    text: String,
}

impl StoredShape {
    fn new(account: &Account, stored: &Stored) -> Self {
        let suggestions = stored.suggestions.iter().map(|suggestion| SuggestionShape {
            number: suggestion.id.0,
            made: suggestion.at.date().to_string(),
            country: suggestion.country.map(crate::domain::CountryCode::as_str),
            event: suggestion.event.map(|event| event.to_string()),
            text: suggestion.text.clone(),
            source: suggestion.source.clone(),
            outcome: match &suggestion.state {
                SuggestionState::Open => None,
                SuggestionState::Closed { outcome, .. } => Some(outcome.slug()),
            },
        });
        let proposals = stored.proposals.iter().map(|proposal| ProposalShape {
            number: proposal.id.0,
            reason: proposal.reason.clone(),
            edits: serde_json::from_str(&proposal.changeset.to_json()).unwrap_or_default(),
        });
        let remarks = stored.remarks.iter().map(|(proposal, remark)| RemarkShape {
            proposal: proposal.0,
            made: remark.at.date().to_string(),
            kind: remark.kind.slug(),
            text: remark.text.clone(),
        });
        Self {
            account: account.to_string(),
            known_in_the_journal_as: stored.pseudonym.as_ref().map(ToString::to_string),
            since: stored.since.map(|since| since.date().to_string()),
            suggestions: suggestions.collect(),
            proposals: proposals.collect(),
            remarks: remarks.collect(),
            revisions: stored.revisions.clone(),
            muted: stored.mute.as_ref().map(|mute| mute.reason.clone()),
        }
    }
}
