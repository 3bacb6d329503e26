//! What happens at each event. Every interaction gets exactly one answer: the app's, or an apology with a reference that is also in the log.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serenity::all::{Context, Event, Interaction, RawEventHandler, Ready};
use serenity::async_trait;
use serenity::model::application::{CommandInteraction, ComponentInteraction, ModalInteraction};
use serenity::model::channel::Message as Received;
use tokio::sync::{RwLock, mpsc};
use tokio::time::Instant;
use tracing::{debug, error, info, warn};

use super::apology::{Creditor, failed, reference, slow_down};
use super::caller::Caller;
use super::desk::Desk;
use super::later::To;
use super::pace::Pace;
use super::payload::{Attachments, Callback, Choice, Message, Reply, written};
use super::recent::{Key, Recent};
use super::send::{self, Failure, Wire};
use super::sessions::Sessions;
use super::settings::Settings;
use super::shown::{Drawing, Plan};
use super::trouble::Trouble;
use super::{Door, asked, claim, register, reply};
use crate::app::Asker;
use crate::app::Stamp;
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
    /// Answers that were just given.
    pub(super) recent: Recent,
    /// How often one channel is answered when the bot is mentioned there.
    pub(super) channels: Pace,
    pub(super) sessions: Sessions,
    /// Where answers go.
    pub(super) wire: Arc<Wire>,
    /// Held for reading while an answer is under way; who gets it for writing knows that none is.
    pub(super) under_way: RwLock<()>,
    pub(super) registered: AtomicBool,
    pub(super) watch: super::watch::Watch,
    /// Where an end is announced.
    pub(super) end: mpsc::Sender<Trouble>,
}

/// Takes events as they come. serenity's other kind of handler gets each in a shape that has room for the largest of all events, and copies that
/// several times: as much work as many an answer.
pub(super) struct Events<D>(pub(super) Arc<Handler<D>>);

#[async_trait]
impl<D: Door> RawEventHandler for Events<D> {
    async fn raw_event(&self, _: Context, event: Event) {
        match &event {
            Event::InteractionCreate(event) => self.0.interaction(&event.interaction).await,
            // Boxed as everything that happens rarely: what waits here has to have room for the largest.
            Event::MessageCreate(event) => Box::pin(self.0.message(&event.message)).await,
            Event::Ready(event) => Box::pin(self.0.ready(&event.ready)).await,
            _ => {}
        }
    }
}

impl<D: Door> Handler<D> {
    async fn ready(&self, ready: &Ready) {
        let shard = ready.shard.map_or(0, |shard| shard.id.0);
        info!(shard, "connected");
        if let Some(trouble) = self.sessions.begun() {
            // The receiver is gone only when the process ends anyway.
            let _ = self.end.send(trouble).await;
        }
        if !self.registered.swap(true, Ordering::AcqRel) {
            register::register(&self.wire.http, ready.application.id, self.desk.as_deref()).await;
        }
    }

    async fn interaction(&self, interaction: &Interaction) {
        let received = Instant::now();
        let _under_way = self.under_way.read().await;
        if !self.seen.is_new(interaction.id().get()) {
            debug!("an interaction was delivered twice");
            return;
        }
        if let Some(desk) = self.desk_of(interaction) {
            return Box::pin(self.at_desk(desk, interaction, received)).await;
        }
        if let Interaction::Component(component) = interaction
            && let Some(target) = claim::target(&component.data.custom_id)
        {
            return Box::pin(self.share(component, target, received)).await;
        }
        let answered = match interaction {
            Interaction::Command(command) => self.command(command, received),
            Interaction::Component(component) => self.component(component, received),
            Interaction::Modal(form) => self.form(form, received),
            Interaction::Autocomplete(command) => return self.complete(command, received).await,
            other => return debug!(kind = ?other.kind(), "an interaction of a kind that this bot does not use"),
        };
        match answered {
            Some((caller, Outgoing::Draw(drawing))) => {
                let application = interaction.application_id();
                let to = To { wire: Arc::clone(&self.wire), application, caller, received };
                Box::pin(self.drawn(&to, drawing)).await;
            }
            Some((caller, Outgoing::Ready(bytes))) => {
                let to = (caller.id, caller.token.as_str());
                let sent = send::body(&self.wire, to, bytes.into(), received).await;
                self.delivered(&caller, sent, received).await;
            }
            Some((caller, Outgoing::Answer(callback) | Outgoing::Notice(callback))) => {
                self.deliver(&caller, &callback, received).await;
            }
            None => {}
        }
    }

    async fn message(&self, message: &Received) {
        let Some(request) = asked::message(message, self.bot) else {
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
                let to = Creditor::Writer(message.channel_id, id);
                let apology = |reference: &str| Plan::Now(failed(language, reference));
                self.guarded(to, |door| reply::to_message(door, &request, asker, self.desk.is_some()), apology)
            }
            // In a channel, an answer to each of too many messages would be the noise that the limit is to prevent.
            Err(_) if !direct => return,
            Err(wait) => Some(Plan::Now(slow_down(language, wait))),
        };
        let answer = match answer {
            Some(Plan::Now(answer)) => answer,
            Some(Plan::Draw(drawing)) => self.drawn_reply(id, drawing, language).await,
            None => return,
        };
        self.write(message, answer).await;
    }
}

/// What an interaction is answered with; `None` where somebody else has excused it by now.
type Answered = Option<(Arc<Caller>, Outgoing)>;

/// Something to send.
enum Outgoing {
    /// An answer.
    Answer(Callback),
    /// Why there is none.
    Notice(Callback),
    /// An answer that is written already.
    Ready(Arc<[u8]>),
    /// An answer that waits for its picture.
    Draw(Box<Drawing>),
}

impl From<Plan<Callback>> for Outgoing {
    fn from(plan: Plan<Callback>) -> Self {
        match plan {
            Plan::Now(callback) => Self::Answer(callback),
            Plan::Draw(drawing) => Self::Draw(drawing),
        }
    }
}

impl<D: Door> Handler<D> {
    /// A command: answered with what was answered a moment ago, if it is the same question of the same kind of reader.
    fn command(&self, command: &CommandInteraction, received: Instant) -> Answered {
        let caller = Caller::of_command(command);
        let public = self.settings.public_channels.contains(&caller.channel);
        let asked = asked::command(command);
        // Where each question is logged, each is answered.
        let stamp = self.door.stamp().filter(|_| !tracing::enabled!(tracing::Level::DEBUG));
        let key = stamp.and_then(|stamp| Some((stamp, Key::of(asked.as_ref()?, &caller, public)?)));
        let given = key.as_ref().and_then(|(stamp, key)| self.recent.get(*stamp, key));
        if let Some(bytes) = given.filter(|_| self.pace.check(caller.person).is_ok()) {
            return Some((Arc::new(caller), Outgoing::Ready(bytes)));
        }
        let (caller, outgoing) = self.answer(caller, received, |door, caller| {
            reply::to_command(door, caller, asked, public, self.desk.is_some())
        })?;
        Some((caller, self.kept(key, outgoing)))
    }

    /// The same, written, and kept for the next one who asks it.
    fn kept(&self, key: Option<(Stamp, Key)>, outgoing: Outgoing) -> Outgoing {
        match (key, outgoing) {
            // A picture is kept where it was drawn, and not a second time here.
            (Some((stamp, key)), Outgoing::Answer(callback)) if callback.file().is_none() => match written(&callback) {
                Ok(bytes) => {
                    let bytes: Arc<[u8]> = bytes.into();
                    self.recent.keep(stamp, key, Arc::clone(&bytes));
                    Outgoing::Ready(bytes)
                }
                Err(_) => Outgoing::Notice(callback),
            },
            (_, outgoing) => outgoing,
        }
    }

    fn component(&self, component: &ComponentInteraction, received: Instant) -> Answered {
        let caller = Caller::of_component(component);
        self.answer(caller, received, |door, caller| reply::to_press(door, caller, component, self.desk.is_some()))
    }

    fn form(&self, form: &ModalInteraction, received: Instant) -> Answered {
        let caller = Caller::of_modal(form);
        self.answer(caller, received, |door, caller| reply::to_form(door, caller, form, self.desk.is_some()))
    }

    /// One interaction, one answer.
    fn answer(&self, caller: Caller, received: Instant, work: impl FnOnce(&D, &Caller) -> Plan<Callback>) -> Answered {
        let caller = Arc::new(caller);
        let language = caller.language();
        let outgoing = match self.pace.check(caller.person) {
            Ok(()) => {
                let to = Creditor::Caller(Arc::clone(&caller), received);
                let apology = |reference: &str| Outgoing::Notice(Callback::private(failed(language, reference)));
                self.guarded(to, |door| Outgoing::from(work(door, &caller)), apology)?
            }
            Err(wait) => Outgoing::Notice(Callback::private(slow_down(language, wait))),
        };
        Some((caller, outgoing))
    }

    async fn complete(&self, command: &CommandInteraction, received: Instant) {
        let caller = Caller::of_command(command);
        let typing = asked::typing(command);
        let choices = caught(|| reply::to_typing(&*self.door, typing, caller.asker)).unwrap_or_else(|| {
            error!(
                reference = reference(caller.id.get()),
                "completing panicked; the panic itself is reported beside this line"
            );
            Vec::new()
        });
        self.suggest(&caller, choices, received).await;
    }

    pub(super) async fn suggest(&self, caller: &Caller, choices: Vec<Choice>, received: Instant) {
        let callback = Callback::choices(choices);
        if let Err(failure) = send::callback(&self.wire, (caller.id, &caller.token), &callback, received).await {
            // The person has typed on: an entry that comes late is no fault.
            debug!(%failure, "suggestions were not sent");
        }
    }

    /// Runs some work where neither a panic nor an endless loop leaves somebody without an answer. `None` if it took too long: then the apology
    /// has been sent.
    fn guarded<T>(&self, to: Creditor, work: impl FnOnce(&D) -> T, apology: impl FnOnce(&str) -> T) -> Option<T> {
        let id = to.id();
        let done = self.watch.over(to, || caught(|| work(&self.door)))?;
        Some(done.unwrap_or_else(|| {
            let reference = reference(id);
            error!(reference, "answering panicked; the panic itself is reported beside this line");
            apology(&reference)
        }))
    }

    /// Draws on a thread of its own, and answers when that is done; if it takes long, the answer is promised.
    async fn drawn(&self, to: &To, drawing: Box<Drawing>) {
        let (door, promise) = (Arc::clone(&self.door), drawing.promise());
        let work = async move {
            let drawn = tokio::task::spawn_blocking(move || drawing.callback(&*door)).await;
            // What went wrong there went wrong here: whoever waits is told so.
            drawn.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic())).into()
        };
        to.answer(Some(promise), Box::pin(work)).await;
    }

    /// The same for a reply to a message, which nobody has to wait for within seconds.
    async fn drawn_reply(&self, id: u64, drawing: Box<Drawing>, language: &Language) -> Message {
        let door = Arc::clone(&self.door);
        tokio::task::spawn_blocking(move || drawing.draw(&*door)).await.unwrap_or_else(|_| {
            let reference = reference(id);
            error!(reference, "drawing panicked; the panic itself is reported beside this line");
            failed(language, &reference)
        })
    }

    pub(super) async fn deliver(&self, caller: &Caller, callback: &Callback, received: Instant) {
        let sent = send::callback(&self.wire, (caller.id, &caller.token), callback, received).await;
        self.delivered(caller, sent, received).await;
    }

    async fn delivered(&self, caller: &Caller, sent: Result<(), Failure>, received: Instant) {
        let to = (caller.id, caller.token.as_str());
        match sent {
            Ok(()) => debug!(took = ?received.elapsed(), "answered"),
            Err(Failure::Gone(code)) => info!(code, "an interaction was gone or answered before"),
            Err(Failure::Refused(why)) => {
                let reference = reference(caller.id.get());
                error!(reference, why, "Discord refused an answer");
                let apology = Callback::private(failed(caller.language(), &reference));
                // If even this is refused there is nobody left to tell, and the log has the reason.
                let _ = send::callback(&self.wire, to, &apology, received).await;
            }
            Err(failure) => warn!(reference = reference(caller.id.get()), %failure, "an answer was not sent"),
        }
    }

    async fn write(&self, to: &Received, answer: Message) {
        let id = to.id.get();
        let mut reply = Reply::to(id, answer);
        let mut sent = send::reply(&self.wire, to.channel_id, &reply).await;
        // Where files are forbidden the sentence still goes, with the button that leads to the words.
        if matches!(sent, Err(Failure::Forbidden(_))) && reply.message.attachments.file().is_some() {
            reply.message.attachments = Attachments::Unsaid;
            sent = send::reply(&self.wire, to.channel_id, &reply).await;
        }
        if let Err(failure) = sent {
            warn!(reference = reference(id), %failure, "a reply to a message was not sent");
        }
    }
}

/// What some work returns, unless it panics. It leaves nothing half done behind: it only reads, and what it reads is behind locks that a panic
/// does not poison.
pub(super) fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}
