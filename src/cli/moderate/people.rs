//! `demarche suggestions` and `demarche person`.

use super::super::exit::Exit;
use super::super::failure::Failure;
use super::args::{PersonTask, SuggestionTask};
use super::desk::Desk;
use crate::answer::moderation;
use crate::editorial::{Heard, NewText, stored_as_json};
use crate::language::say;
use crate::moderation::{Account, Outcome, SuggestionId};

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
            writeln!(desk.out(), "{}", stored_as_json(&account, &stored)).map_err(super::super::unwritable)?;
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
