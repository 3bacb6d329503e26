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
use super::desk::{self, Desk, Step, Turn};
use super::later::To;
use super::pace::Pace;
use super::payload::{Callback, Choice, Message, Reply};
use super::send::{self, Failure};
use super::sessions::Sessions;
use super::settings::Settings;
use super::trouble::Trouble;
use super::{Door, asked, claim, register, reply};
use crate::app::Asker;
use crate::language::Language;

/// The event handler.
pub(super) struct Handler<D> {
    pub(super) door: Arc<D>,
    /// Where the record is changed, if it can be changed from here.
    pub(super) desk: Option<Arc<Desk>>,
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
            register::register(&ctx.http, ready.application.id, self.desk.as_deref()).await;
        }
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        let received = Instant::now();
        let _under_way = self.under_way.read().await;
        if !self.seen.is_new(interaction.id().get()) {
            debug!("an interaction was delivered twice");
            return;
        }
        if let Some(desk) = self.desk_of(&interaction) {
            return self.at_desk(desk, &ctx.http, &interaction, received).await;
        }
        if let Interaction::Component(component) = &interaction
            && let Some(target) = claim::target(&component.data.custom_id)
        {
            return self.share(&ctx.http, component, target, received).await;
        }
        let answered = match &interaction {
            Interaction::Command(command) => self.command(&ctx.http, command, received),
            Interaction::Component(component) => self.component(&ctx.http, component, received),
            Interaction::Modal(form) => self.form(&ctx.http, form, received),
            Interaction::Autocomplete(command) => return self.complete(&ctx.http, command, received).await,
            other => return debug!(kind = ?other.kind(), "an interaction of a kind that this bot does not use"),
        };
        if let Some((caller, callback)) = answered {
            self.deliver(&ctx.http, &caller, &callback, received).await;
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
                self.guarded(
                    debt,
                    |door| reply::to_message(door, &request, asker, self.desk.is_some()),
                    |reference| failed(language, reference),
                )
            }
            // In a channel, an answer to each of too many messages would be the noise that the limit is to prevent.
            Err(_) if !direct => return,
            Err(wait) => Some(slow_down(language, wait)),
        };
        if let Some(answer) = answer {
            self.write(&ctx.http, &message, answer).await;
        }
    }
}

/// What an interaction is answered with; `None` where somebody else has excused it by now.
type Answered = Option<(Arc<Caller>, Callback)>;

impl<D: Door> Handler<D> {
    fn command(&self, http: &Arc<Http>, command: &CommandInteraction, received: Instant) -> Answered {
        let caller = Caller::of_command(command);
        let public = self.settings.public_channels.contains(&caller.channel);
        self.answer(http, caller, received, |door, caller| {
            reply::to_command(door, caller, asked::command(command), public, self.desk.is_some())
        })
    }

    fn component(&self, http: &Arc<Http>, component: &ComponentInteraction, received: Instant) -> Answered {
        let caller = Caller::of_component(component);
        self.answer(http, caller, received, |door, caller| {
            reply::to_press(door, caller, component, self.desk.is_some())
        })
    }

    fn form(&self, http: &Arc<Http>, form: &ModalInteraction, received: Instant) -> Answered {
        let caller = Caller::of_modal(form);
        self.answer(http, caller, received, |door, caller| reply::to_form(door, caller, form, self.desk.is_some()))
    }

    /// Shares a checked claim under the message that makes it.
    async fn share(&self, http: &Arc<Http>, component: &ComponentInteraction, target: u64, received: Instant) {
        let caller = Arc::new(Caller::of_component(component));
        let work = match self.pace.check(caller.person) {
            Ok(()) => claim::shared(http, &caller, component, target)
                .map_err(|why| Box::new(claim::not_shared(caller.language(), &why))),
            Err(wait) => Err(Box::new(Callback::private(slow_down(caller.language(), wait)))),
        };
        match work {
            Ok(work) => {
                let to = To { http: Arc::clone(http), application: component.application_id, caller, received };
                to.answer(Some(Callback::edit_later()), work).await;
            }
            Err(callback) => self.deliver(http, &caller, &callback, received).await,
        }
    }

    /// The desk, if the interaction is for it.
    fn desk_of(&self, interaction: &Interaction) -> Option<&Arc<Desk>> {
        let desk = self.desk.as_ref()?;
        let ours = match interaction {
            Interaction::Command(command) | Interaction::Autocomplete(command) => Desk::takes(command),
            Interaction::Component(component) => desk::is_ours(&component.data.custom_id),
            Interaction::Modal(form) => desk::is_ours(&form.data.custom_id),
            _ => false,
        };
        ours.then_some(desk)
    }

    /// What changes something, or tells those who do.
    async fn at_desk(&self, desk: &Arc<Desk>, http: &Arc<Http>, interaction: &Interaction, received: Instant) {
        let (caller, step) = match interaction {
            Interaction::Command(command) => {
                let caller = Caller::of_command(command);
                let turn = Turn::of_command(&caller, command);
                (caller, caught(|| desk.command(&turn, command)))
            }
            Interaction::Component(component) => {
                let caller = Caller::of_component(component);
                let turn = Turn::of_component(&caller, component);
                (caller, caught(|| desk.press(&turn, component)))
            }
            Interaction::Modal(form) => {
                let caller = Caller::of_modal(form);
                let turn = Turn::of_form(&caller, form);
                (caller, caught(|| desk.form(&turn, form)))
            }
            Interaction::Autocomplete(command) => {
                let caller = Caller::of_command(command);
                let turn = Turn::of_command(&caller, command);
                let choices = caught(|| desk.typing(&*self.door, &caller, &turn, command)).unwrap_or_default();
                return self.suggest(http, &caller, choices, received).await;
            }
            _ => return,
        };
        let caller = Arc::new(caller);
        let step = match self.pace.check(caller.person) {
            Ok(()) => step,
            Err(wait) => Some(Step::Now(Callback::private(slow_down(caller.language(), wait)))),
        };
        match step {
            Some(Step::Now(callback)) => self.deliver(http, &caller, &callback, received).await,
            Some(Step::Later(promise, work)) => {
                let application = interaction.application_id();
                let to = To { http: Arc::clone(http), application, caller, received };
                to.answer(promise, work).await;
            }
            None => {
                let reference = reference(caller.id.get());
                error!(reference, "answering panicked; the panic itself is reported beside this line");
                let callback = Callback::private(failed(caller.language(), &reference));
                self.deliver(http, &caller, &callback, received).await;
            }
        }
    }

    /// One interaction, one answer.
    fn answer(
        &self,
        http: &Arc<Http>,
        caller: Caller,
        received: Instant,
        work: impl FnOnce(&D, &Caller) -> Callback,
    ) -> Answered {
        let caller = Arc::new(caller);
        let language = caller.language();
        let callback = match self.pace.check(caller.person) {
            Ok(()) => {
                let to = Creditor::Caller(Arc::clone(&caller), received);
                let debt = Debt { http: Arc::clone(http), to };
                let apology = |reference: &str| Callback::private(failed(language, reference));
                self.guarded(debt, |door| work(door, &caller), apology)?
            }
            Err(wait) => Callback::private(slow_down(language, wait)),
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
        self.suggest(http, &caller, choices, received).await;
    }

    async fn suggest(&self, http: &Http, caller: &Caller, choices: Vec<Choice>, received: Instant) {
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
