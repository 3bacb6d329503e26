//! What waits and what was: the queue, decisions, history.

use std::sync::Arc;

use super::act::{Act, Form};
use super::show::{Press, Show, Tone};
use super::{Desk, Done, Effect, Step, Turn, notice, said};
use crate::answer::moderation;
use crate::app::{Asker, Request};
use crate::discord::payload::{Callback, Message};
use crate::discord::render;
use crate::domain::CountryCode;
use crate::editorial::{Published, Refusal};
use crate::language::say;
use crate::moderation::{Account, Denied, Moderator, Owner, Platform, ProposalId, Pseudonym, SuggestionId};
use crate::question::Question;

impl Desk {
    /// Something to read, which the store has to be asked for.
    pub(super) fn shown(self: &Arc<Self>, turn: &Turn, act: Act) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        Step::Later(
            Some(turn.promise()),
            Box::pin(async move {
                match desk.reading(&turn, &act).await {
                    Ok(message) => turn.own(message).into(),
                    Err(refusal) => notice(turn.language, &said(turn.language, &refusal)).into(),
                }
            }),
        )
    }

    async fn reading(&self, turn: &Turn, act: &Act) -> Result<Message, Refusal> {
        let show = self.show(turn.language);
        match act {
            Act::Look { id, page } => Ok(show.proposal(&self.editorial.look(*id).await?, *page).await),
            Act::Queue(page) => self.queue(&show, *page).await,
            Act::Suggestions(page) => self.suggestions(&show, *page).await,
            Act::Suggestion(id) => self.suggestion(&show, *id).await,
            Act::History { country, page } => self.history(&show, *country, *page).await,
            Act::Diff { one, other, page } => {
                let found = self.editorial.diff(*one, *other).await?;
                let answer = show.tell(|scene| moderation::comparison(scene, found.from, found.to, &found.preview));
                let (one, other) = (*one, *other);
                Ok(show.page(&answer, *page, |page| Act::Diff { one, other, page }))
            }
            Act::Stale(page) => Ok(stale(&show, *page)),
            Act::Check(country) => Ok(self.check(turn, &show, *country)),
            Act::Events { country, suggestion } => Ok(self.events(&show, *country, *suggestion)),
            _ => Ok(self.conflicts(&show).await),
        }
    }

    async fn queue(&self, show: &Show<'_>, page: u16) -> Result<Message, Refusal> {
        let waiting = self.editorial.queue().await?;
        let people = self.editorial.people().await?;
        let rows = waiting.iter().map(|look| (&look.proposal, look.outcome.is_ok()));
        let answer = show.tell(|scene| moderation::queue(scene, rows, &people));
        let mut message = show.page(&answer, page, Act::Queue);
        let entries = waiting.iter().skip(usize::from(page) * crate::discord::limits::ROWS_PER_PAGE).map(|look| {
            let id = look.proposal.id;
            (format!("{id} {}", look.proposal.reason), Act::Look { id, page: 0 })
        });
        message.components.extend(show.menu("desk-open-one", entries));
        message.components.push(show.row(vec![Press("desk-suggestions", Act::Suggestions(0), Tone::Plain)]));
        Ok(message)
    }

    async fn suggestions(&self, show: &Show<'_>, page: u16) -> Result<Message, Refusal> {
        let waiting = self.editorial.suggestions().await?;
        let answer = show.tell(|scene| moderation::suggestions(scene, &waiting));
        let mut message = show.page(&answer, page, Act::Suggestions);
        let entries = waiting.iter().skip(usize::from(page) * crate::discord::limits::ROWS_PER_PAGE);
        let entries = entries.map(|told| (format!("{} {}", told.id, told.text), Act::Suggestion(told.id)));
        message.components.extend(show.menu("desk-open-one", entries));
        Ok(message)
    }

    async fn suggestion(&self, show: &Show<'_>, id: SuggestionId) -> Result<Message, Refusal> {
        let waiting = self.editorial.suggestions().await?;
        let found = waiting.iter().find(|suggestion| suggestion.id == id).ok_or(Refusal::NoSuggestion(id.0))?;
        Ok(show.suggestion(found))
    }

    async fn history(&self, show: &Show<'_>, country: Option<CountryCode>, page: u16) -> Result<Message, Refusal> {
        let (revisions, people) = (self.editorial.history(country).await?, self.editorial.people().await?);
        let answer = show.tell(|scene| moderation::history(scene, country, &revisions, &people));
        Ok(show.page(&answer, page, |page| Act::History { country, page }))
    }

    async fn conflicts(&self, show: &Show<'_>) -> Message {
        let conflicts = self.editorial.conflicts().await;
        let answer = show.tell(|scene| moderation::conflicts(scene, &conflicts));
        let mut message = show.sheet(&answer);
        let entries = conflicts.iter().map(|conflict| {
            let form = Form::SetAside(conflict.revision);
            (conflict.revision.to_string(), Act::Open { form, suggestion: None })
        });
        message.components.extend(show.menu("desk-set-aside", entries));
        message
    }

    /// A country's standing with its sources, to be opened and compared.
    fn check(&self, turn: &Turn, show: &Show<'_>, country: CountryCode) -> Message {
        let request = Request::Question(Question::Sources { country: Some(country) });
        let answer = self.editorial.app().handle(&request, Asker { locale: turn.language.locale() });
        let mut message = show.sheet(&answer);
        message.components.push(show.row(vec![
            Press("desk-still", Act::Still(country), Tone::Good),
            Press("desk-change", Act::Events { country, suggestion: None }, Tone::Plain),
        ]));
        message
    }

    fn events(&self, show: &Show<'_>, country: CountryCode, suggestion: Option<SuggestionId>) -> Message {
        let snapshot = self.editorial.app().snapshot();
        let request =
            Request::Question(Question::Timeline { country: Some(country), kind: None, since: None, until: None });
        let answer = self.editorial.app().handle(&request, Asker { locale: show.language.locale() });
        let mut message = show.sheet(&answer);
        let entries = snapshot.record().events_of(country).iter().rev().map(|event| {
            let label = format!("{} · {} · {}", event.id, event.date, event.summary);
            (label, Act::Open { form: Form::Amend(event.id), suggestion })
        });
        message.components.extend(show.menu("desk-which-event", entries));
        message
    }

    /// Publishes what somebody else proposed.
    pub(super) fn approved(self: &Arc<Self>, turn: &Turn, id: ProposalId, seen: u64) -> Result<Step, Denied> {
        let moderator = self.moderator(turn)?;
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let work = async move {
            let published = desk.editorial.approve(&moderator, id, seen).await;
            desk.decided(&turn, id, published).await
        };
        Ok(Step::Later(Some(Callback::edit_later()), Box::pin(work)))
    }

    /// Publishes without a second person.
    pub(super) fn alone(self: &Arc<Self>, turn: &Turn, owner: Owner, id: ProposalId, seen: u64, why: String) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let work = async move {
            let published = desk.editorial.break_glass(&owner, id, seen, &why).await;
            desk.decided(&turn, id, published).await
        };
        Step::Later(Some(Callback::edit_later()), Box::pin(work))
    }

    async fn decided(&self, turn: &Turn, id: ProposalId, published: Result<Published, Refusal>) -> Done {
        let show = self.show(turn.language);
        match published {
            Ok(published) => {
                let message = show.published(&published).await;
                Done::from(Callback::edit(message)).and(self.announced(turn, &published).await)
            }
            Err(Refusal::Stale(look)) => {
                let text = Refusal::Stale(look.clone()).said(turn.language);
                let whisper = Effect::Whisper(render::notice(&say!(turn.language, "desk-notice"), &text));
                Done::from(Callback::edit(show.proposal(&look, 0).await)).and([whisper])
            }
            Err(refusal) => self.not_decided(turn, id, &refusal).await,
        }
    }

    /// Who pressed is told why; if others decided meanwhile, the message shows that too.
    async fn not_decided(&self, turn: &Turn, id: ProposalId, refusal: &Refusal) -> Done {
        let text = said(turn.language, refusal);
        let decided = matches!(refusal, Refusal::Review(crate::moderation::ReviewRefusal::Decided(_)));
        match self.editorial.look(id).await {
            Ok(look) if decided => {
                let whisper = Effect::Whisper(render::notice(&say!(turn.language, "desk-notice"), &text));
                Done::from(Callback::edit(self.show(turn.language).proposal(&look, 0).await)).and([whisper])
            }
            _ => notice(turn.language, &text).into(),
        }
    }

    pub(super) fn rejected(self: &Arc<Self>, turn: &Turn, moderator: Moderator, id: ProposalId, why: String) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let work = async move {
            match desk.editorial.reject(&moderator, id, &why).await {
                Ok(proposal) => {
                    let text = say!(turn.language, "desk-told-rejected", id = id.to_string(), why = &why);
                    let told = desk.told(&proposal.author, &turn, &text).await;
                    desk.looked(&turn, id).await.and(told)
                }
                Err(refusal) => desk.not_decided(&turn, id, &refusal).await,
            }
        };
        Step::Later(Some(Callback::edit_later()), Box::pin(work))
    }

    pub(super) fn asked(self: &Arc<Self>, turn: &Turn, moderator: Moderator, id: ProposalId, text: String) -> Step {
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let work = async move {
            match desk.editorial.ask(&moderator, id, &text).await {
                Ok(proposal) => {
                    let told = say!(turn.language, "desk-told-asked", id = id.to_string(), text = &text);
                    let told = desk.told(&proposal.author, &turn, &told).await;
                    desk.looked(&turn, id).await.and(told)
                }
                Err(refusal) => desk.not_decided(&turn, id, &refusal).await,
            }
        };
        Step::Later(Some(Callback::edit_later()), Box::pin(work))
    }

    pub(super) fn taken_back(self: &Arc<Self>, turn: &Turn, id: ProposalId) -> Result<Step, Denied> {
        let moderator = self.moderator(turn)?;
        let (desk, turn) = (Arc::clone(self), turn.clone());
        let work = async move {
            match desk.editorial.take_back(&moderator, id).await {
                Ok(_) => desk.looked(&turn, id).await,
                Err(refusal) => desk.not_decided(&turn, id, &refusal).await,
            }
        };
        Ok(Step::Later(Some(Callback::edit_later()), Box::pin(work)))
    }

    /// The message as the proposal looks now.
    async fn looked(&self, turn: &Turn, id: ProposalId) -> Done {
        match self.editorial.look(id).await {
            Ok(look) => Callback::edit(self.show(turn.language).proposal(&look, 0).await).into(),
            Err(refusal) => notice(turn.language, &said(turn.language, &refusal)).into(),
        }
    }

    /// A direct message to somebody of the journal, unless it is who acts, or nobody any more.
    pub(super) async fn told(&self, person: &Pseudonym, turn: &Turn, text: &str) -> Option<Effect> {
        let account = self.editorial.people().await.ok()?.get(person)?.clone();
        let id = discord_id(&account).filter(|_| account != turn.who.account)?;
        Some(Effect::Tell(id, render::notice(&say!(turn.language, "desk-told-title"), text)))
    }
}

/// The user id of an account, if it is one of Discord's.
pub(super) fn discord_id(account: &Account) -> Option<u64> {
    (account.platform() == Platform::Discord).then(|| account.id().parse().ok()).flatten()
}

fn stale(show: &Show<'_>, page: u16) -> Message {
    let answer = show.tell(moderation::stale);
    let mut message = show.page(&answer, page, Act::Stale);
    let named = |country: &CountryCode| crate::names::display(*country, show.language.locale()).to_owned();
    let entries = answer.countries.iter().skip(usize::from(page) * crate::discord::limits::ROWS_PER_PAGE);
    let entries = entries.map(|country| (named(country), Act::Check(*country)));
    message.components.extend(show.menu("desk-check-one", entries));
    message
}
