//! What happens at each event. Every interaction gets exactly one answer: the app's, or an apology with a reference that is also in the log.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serenity::all::{Context, EventHandler, Http, Interaction, Ready};
use serenity::async_trait;
use serenity::model::application::{CommandInteraction, ComponentInteraction, ModalInteraction};
use serenity::model::channel::Message as Received;
use tokio::sync::{RwLock, mpsc};
use tokio::time::Instant;
use tracing::{debug, error, info, warn};

use super::apology::{Creditor, Debt, failed, reference, slow_down};
use super::caller::Caller;
use super::pace::Pace;
use super::payload::{Callback, Message, Reply};
use super::send::{self, Failure};
use super::sessions::Sessions;
use super::settings::Settings;
use super::shown::{Drawing, Plan};
use super::trouble::Trouble;
use super::{Door, asked, register, reply};
use crate::app::Asker;
use crate::language::Language;

/// The event handler.
pub(super) struct Handler<D> {
    pub(super) door: Arc<D>,
    pub(super) settings: Settings,
    /// The bot's own user id, to see who is mentioned.
    pub(super) bot: u64,
    pub(super) seen: super::seen::Seen,
    pub(super) pace: Pace,
    /// How often one channel is answered when the bot is mentioned there.
    pub(super) channels: Pace,
    pub(super) sessions: Sessions,
    /// Held for reading while an answer is under way; who gets it for writing knows that none is.
    pub(super) under_way: RwLock<()>,
    pub(super) registered: AtomicBool,
    pub(super) watch: super::watch::Watch,
    /// Where an end is announced.
    pub(super) end: mpsc::Sender<Trouble>,
}

#[async_trait]
impl<D: Door> EventHandler for Handler<D> {
    async fn ready(&self, ctx: Context, ready: Ready) {
        let shard = ready.shard.map_or(0, |shard| shard.id.0);
        info!(shard, "connected");
        if let Some(trouble) = self.sessions.begun() {
            // The receiver is gone only when the process ends anyway.
            let _ = self.end.send(trouble).await;
        }
        if !self.registered.swap(true, Ordering::AcqRel) {
            register::register(&ctx.http, ready.application.id).await;
        }
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        let received = Instant::now();
        let _under_way = self.under_way.read().await;
        if !self.seen.is_new(interaction.id().get()) {
            debug!("an interaction was delivered twice");
            return;
        }
        let answered = match &interaction {
            Interaction::Command(command) => self.command(&ctx.http, command, received),
            Interaction::Component(component) => self.component(&ctx.http, component, received),
            Interaction::Modal(form) => self.form(&ctx.http, form, received),
            Interaction::Autocomplete(command) => return self.complete(&ctx.http, command, received).await,
            other => return debug!(kind = ?other.kind(), "an interaction of a kind that this bot does not use"),
        };
        match answered {
            Some((caller, Plan::Now(callback))) => self.deliver(&ctx.http, &caller, &callback, received).await,
            Some((caller, Plan::Draw(drawing))) => self.drawn(&ctx.http, &caller, drawing, received).await,
            None => {}
        }
    }

    async fn message(&self, ctx: Context, message: Received) {
        let Some(request) = asked::message(&message, self.bot) else {
            return;
        };
        let (id, person) = (message.id.get(), message.author.id.get());
        let direct = message.guild_id.is_none();
        let _under_way = self.under_way.read().await;
        if !self.seen.is_new(id) {
            return;
        }
        let asker = Asker { locale: self.settings.locale };
        let language = Language::of(asker.locale);
        let answer = match self.pace.check(person) {
            // Several people who mention the bot at once would fill the channel with answers.
            Ok(()) if !direct && self.channels.check(message.channel_id.get()).is_err() => return,
            Ok(()) => {
                let debt = Debt { http: Arc::clone(&ctx.http), to: Creditor::Writer(message.channel_id, id) };
                let apology = |reference: &str| Plan::Now(failed(language, reference));
                self.guarded(debt, |door| reply::to_message(door, &request, asker), apology)
            }
            // In a channel, an answer to each of too many messages would be the noise that the limit is to prevent.
            Err(_) if !direct => return,
            Err(wait) => Some(Plan::Now(slow_down(language, wait))),
        };
        let answer = match answer {
            Some(Plan::Now(answer)) => answer,
            Some(Plan::Draw(drawing)) => {
                self.drawing(id, move |door| drawing.draw(door), |r| failed(language, r)).await
            }
            None => return,
        };
        self.write(&ctx.http, &message, answer).await;
    }
}

/// What an interaction is answered with; `None` where somebody else has excused it by now.
type Answered = Option<(Arc<Caller>, Plan<Callback>)>;

impl<D: Door> Handler<D> {
    fn command(&self, http: &Arc<Http>, command: &CommandInteraction, received: Instant) -> Answered {
        let caller = Caller::of_command(command);
        let public = self.settings.public_channels.contains(&caller.channel);
        self.answer(http, caller, received, |door, caller| {
            reply::to_command(door, caller, asked::command(command), public)
        })
    }

    fn component(&self, http: &Arc<Http>, component: &ComponentInteraction, received: Instant) -> Answered {
        let caller = Caller::of_component(component);
        self.answer(http, caller, received, |door, caller| reply::to_press(door, caller, component))
    }

    fn form(&self, http: &Arc<Http>, form: &ModalInteraction, received: Instant) -> Answered {
        let caller = Caller::of_modal(form);
        self.answer(http, caller, received, |door, caller| reply::to_form(door, caller, form))
    }

    /// One interaction, one answer.
    fn answer(
        &self,
        http: &Arc<Http>,
        caller: Caller,
        received: Instant,
        work: impl FnOnce(&D, &Caller) -> Plan<Callback>,
    ) -> Answered {
        let caller = Arc::new(caller);
        let language = caller.language();
        let callback = match self.pace.check(caller.person) {
            Ok(()) => {
                let to = Creditor::Caller(Arc::clone(&caller), received);
                let debt = Debt { http: Arc::clone(http), to };
                let apology = |reference: &str| Plan::Now(Callback::private(failed(language, reference)));
                self.guarded(debt, |door| work(door, &caller), apology)?
            }
            Err(wait) => Plan::Now(Callback::private(slow_down(language, wait))),
        };
        Some((caller, callback))
    }

    async fn complete(&self, http: &Http, command: &CommandInteraction, received: Instant) {
        let caller = Caller::of_command(command);
        let typing = asked::typing(command);
        let choices = caught(|| reply::to_typing(&*self.door, typing, caller.asker)).unwrap_or_else(|| {
            error!(
                reference = reference(caller.id.get()),
                "completing panicked; the panic itself is reported beside this line"
            );
            Vec::new()
        });
        let callback = Callback::choices(choices);
        if let Err(failure) = send::callback(http, (caller.id, &caller.token), &callback, received).await {
            // The person has typed on: an entry that comes late is no fault.
            debug!(%failure, "suggestions were not sent");
        }
    }

    /// Runs some work where neither a panic nor an endless loop leaves somebody without an answer. `None` if it took too long: then the apology
    /// has been sent.
    fn guarded<T>(&self, debt: Debt, work: impl FnOnce(&D) -> T, apology: impl FnOnce(&str) -> T) -> Option<T> {
        let id = debt.id();
        let done = self.watch.over(debt, || caught(|| work(&self.door)))?;
        Some(done.unwrap_or_else(|| {
            let reference = reference(id);
            error!(reference, "answering panicked; the panic itself is reported beside this line");
            apology(&reference)
        }))
    }

    /// An answer whose picture has to be drawn first.
    async fn drawn(&self, http: &Http, caller: &Caller, drawing: Box<Drawing>, received: Instant) {
        let apology = |reference: &str| Callback::private(failed(caller.language(), reference));
        let callback = self.drawing(caller.id.get(), move |door| drawing.callback(door), apology).await;
        self.deliver(http, caller, &callback, received).await;
    }

    /// Draws on a thread of its own: the others answer meanwhile.
    async fn drawing<T: Send + 'static>(
        &self,
        id: u64,
        work: impl FnOnce(&D) -> T + Send + 'static,
        apology: impl FnOnce(&str) -> T,
    ) -> T {
        let door = Arc::clone(&self.door);
        tokio::task::spawn_blocking(move || work(&door)).await.unwrap_or_else(|_| {
            let reference = reference(id);
            error!(reference, "drawing panicked; the panic itself is reported beside this line");
            apology(&reference)
        })
    }

    async fn deliver(&self, http: &Http, caller: &Caller, callback: &Callback, received: Instant) {
        let to = (caller.id, caller.token.as_str());
        match send::callback(http, to, callback, received).await {
            Ok(()) => debug!(took = ?received.elapsed(), "answered"),
            Err(Failure::Gone(code)) => info!(code, "an interaction was gone or answered before"),
            Err(Failure::Refused(why)) => {
                let reference = reference(caller.id.get());
                error!(reference, why, "Discord refused an answer");
                let apology = Callback::private(failed(caller.language(), &reference));
                // If even this is refused there is nobody left to tell, and the log has the reason.
                let _ = send::callback(http, to, &apology, received).await;
            }
            Err(failure) => warn!(reference = reference(caller.id.get()), %failure, "an answer was not sent"),
        }
    }

    async fn write(&self, http: &Http, to: &Received, answer: Message) {
        let id = to.id.get();
        if let Err(failure) = send::reply(http, to.channel_id, &Reply::to(id, answer)).await {
            warn!(reference = reference(id), %failure, "a reply to a message was not sent");
        }
    }
}

/// What some work returns, unless it panics. It leaves nothing half done behind: it only reads, and what it reads is behind locks that a panic
/// does not poison.
fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}
