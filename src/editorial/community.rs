//! What anybody may do: suggest, see what is stored about them, have it deleted. And what moderators do about suggestions.

use time::Duration;

use super::{Editorial, Refusal};
use crate::domain::{CountryCode, EventId};
use crate::moderation::{
    Account, LIMITS, Moderator, Outcome, Pseudonym, Suggestion, SuggestionId, SuggestionState, same_matter,
};
use crate::store::{Forgotten, Mute, NewSuggestion, Stored};

/// What somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewText {
    /// Which country it is about.
    pub country: Option<CountryCode>,
    /// Which event it is about.
    pub event: Option<EventId>,
    /// What is missing or wrong.
    pub text: String,
    /// The address of a source; may be empty.
    pub source: String,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// It was kept.
    New(Suggestion),
    /// Somebody else had said the same: both will be told the outcome.
    Joined(Suggestion),
    /// The same person had said it before.
    Repeated(Suggestion),
}

impl Editorial {
    /// Keeps a suggestion, or adds its author to one that says the same.
    ///
    /// # Errors
    ///
    /// When there is no text, the address cannot be one, the person may not suggest or has suggested too much, or the store fails.
    pub async fn suggest(&self, by: &Account, new: NewText) -> Result<Heard, Refusal> {
        let new = sound(&new)?;
        if let Some(mute) = self.store.muted(by).await? {
            return Err(Refusal::Muted { reason: mute.reason });
        }
        let now = self.now();
        let person = self.store.pseudonym(by, now).await?;
        let candidate = Suggestion {
            id: SuggestionId(0),
            at: now,
            by: vec![person.clone()],
            country: new.country,
            event: new.event,
            text: new.text.clone(),
            source: new.source.clone(),
            state: SuggestionState::Open,
        };
        let same = self.store.suggestions().await?.into_iter().find(|known| same_matter(known, &candidate));
        if let Some(same) = &same
            && same.by.contains(&person)
        {
            return Ok(Heard::Repeated(same.clone()));
        }
        self.within_limits(&person).await?;
        if let Some(same) = same {
            return Ok(Heard::Joined(self.store.join(same.id, &person, now).await?));
        }
        let NewText { country, event, text, source } = new;
        let new = NewSuggestion { by: person, at: now, country, event, text, source };
        Ok(Heard::New(self.store.suggest(new).await?))
    }

    async fn within_limits(&self, person: &Pseudonym) -> Result<(), Refusal> {
        let now = self.now();
        let made = self.store.suggested_by(person).await?;
        let count = |wanted: &dyn Fn(&Suggestion, time::OffsetDateTime) -> bool| {
            made.iter().filter(|(suggestion, at)| wanted(suggestion, *at)).count()
        };
        if count(&|suggestion, _| suggestion.state == SuggestionState::Open) >= at_most(LIMITS.open) {
            return Err(Refusal::TooManyOpen { most: LIMITS.open });
        }
        if count(&|_, at| now - at < Duration::DAY) >= at_most(LIMITS.a_day) {
            return Err(Refusal::TooManyToday { most: LIMITS.a_day });
        }
        match self.store.cool_down(&format!("suggest {person}"), now, LIMITS.between).await? {
            Some(until) => Err(Refusal::TooSoon { until }),
            None => Ok(()),
        }
    }

    /// Asks the moderators to check a country's record again: once a day for each country, whoever asks.
    ///
    /// # Errors
    ///
    /// When it was asked today already, the person may not suggest, or the store fails.
    pub async fn ask_to_check(&self, by: &Account, country: CountryCode, text: String) -> Result<Heard, Refusal> {
        let key = format!("check {country}");
        if let Some(until) = self.store.cool_down(&key, self.now(), Duration::DAY).await? {
            return Err(Refusal::TooSoon { until });
        }
        self.suggest(by, NewText { country: Some(country), event: None, text, source: String::new() }).await
    }

    /// The suggestions that wait, oldest first.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn suggestions(&self) -> Result<Vec<Suggestion>, Refusal> {
        Ok(self.store.suggestions().await?)
    }

    /// Ends a suggestion; those who made it are to be told.
    ///
    /// # Errors
    ///
    /// When it is not open, or the store fails.
    pub async fn settle(
        &self,
        _by: &Moderator,
        id: SuggestionId,
        outcome: Outcome,
        note: &str,
    ) -> Result<Suggestion, Refusal> {
        self.store.settle(id, outcome, note.trim()).await?.ok_or(Refusal::NoSuggestion(id.0))
    }

    /// Takes back one's own suggestion; where others made it too, it stays theirs and only this person is taken off on deletion.
    ///
    /// # Errors
    ///
    /// When it is not theirs or not open, or the store fails.
    pub async fn take_suggestion_back(&self, by: &Account, id: SuggestionId) -> Result<Suggestion, Refusal> {
        let person = self.store.known_as(by).await?;
        let suggestion = self.store.suggestion(id).await?.ok_or(Refusal::NoSuggestion(id.0))?;
        if suggestion.by.first() != person.as_ref() || suggestion.by.len() > 1 {
            return Err(Refusal::NotTheAuthor);
        }
        self.store.settle(id, Outcome::TakenBack, "").await?.ok_or(Refusal::NoSuggestion(id.0))
    }

    /// The accounts to tell what became of a suggestion; those who had themselves forgotten are not among them.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn to_tell(&self, suggestion: &Suggestion) -> Result<Vec<Account>, Refusal> {
        let people = self.store.people().await?;
        Ok(suggestion.by.iter().filter_map(|person| people.get(person).cloned()).collect())
    }

    /// Stops somebody from suggesting.
    ///
    /// # Errors
    ///
    /// When there is no reason, or the store fails.
    pub async fn mute(&self, by: &Moderator, account: &Account, reason: &str) -> Result<(), Refusal> {
        if reason.trim().is_empty() {
            return Err(Refusal::NoReason);
        }
        let moderator = self.name_of(by).await?;
        Ok(self.store.mute(account, &moderator, reason.trim(), self.now()).await?)
    }

    /// Lets somebody suggest again; `false` where nobody had stopped them.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn unmute(&self, _by: &Moderator, account: &Account) -> Result<bool, Refusal> {
        Ok(self.store.unmute(account).await?)
    }

    /// Everybody who may not suggest.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn mutes(&self, _by: &Moderator) -> Result<Vec<Mute>, Refusal> {
        Ok(self.store.mutes().await?)
    }

    /// Everything that is stored about an account.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn stored_about(&self, account: &Account) -> Result<Stored, Refusal> {
        Ok(self.store.stored_about(account).await?)
    }

    /// Deletes everything about an account. What it did stays in the journal under a name that leads nowhere.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn forget(&self, account: &Account) -> Result<Forgotten, Refusal> {
        Ok(self.store.forget(account, self.now()).await?)
    }
}

fn at_most(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

fn sound(new: &NewText) -> Result<NewText, Refusal> {
    let (text, source) = (new.text.trim().to_owned(), new.source.trim().to_owned());
    let new = NewText { country: new.country, event: new.event, text, source };
    if new.text.is_empty() {
        return Err(Refusal::NoText);
    }
    for (text, most) in [(&new.text, LIMITS.text), (&new.source, LIMITS.source)] {
        let characters = text.chars().count();
        if characters > most {
            return Err(Refusal::TooLong { characters, most });
        }
    }
    let schemes = ["https://", "http://"];
    let opens = schemes.iter().any(|scheme| new.source.starts_with(scheme)) && url::Url::parse(&new.source).is_ok();
    if !opens && !new.source.is_empty() {
        return Err(Refusal::BadAddress(new.source));
    }
    Ok(new)
}
