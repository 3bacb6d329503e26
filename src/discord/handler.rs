//! What happens at each event. Every interaction gets exactly one answer: the app's, or an apology with a reference that is also in the log.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serenity::all::{Context, EventHandler, Http, Interaction, Ready};
use serenity::async_trait;
use serenity::model::application::{CommandInteraction, ComponentInteraction, ModalInteraction};
use serenity::model::channel::Message as Received;
use tokio::sync::{RwLock, mpsc};
use tokio::time::{Instant, timeout};
use tracing::{debug, error, info, warn};

use super::caller::Caller;
use super::pace::Pace;
use super::payload::{Callback, Message, Reply};
use super::send::{self, Failure};
use super::sessions::Sessions;
use super::settings::Settings;
use super::trouble::Trouble;
use super::{Door, asked, register, render, reply};
use crate::language::{Language, Locale, say};

/// An answer that takes longer is given up: half a second is left to say so before Discord gives up.
const PATIENCE: Duration = Duration::from_millis(2500);

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
        match interaction {
            Interaction::Command(command) => self.command(&ctx.http, &command, received).await,
            Interaction::Autocomplete(command) => self.complete(&ctx.http, &command, received).await,
            Interaction::Component(component) => self.component(&ctx.http, component, received).await,
            Interaction::Modal(form) => self.form(&ctx.http, form, received).await,
            other => debug!(kind = ?other.kind(), "an interaction of a kind that this bot does not use"),
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
        let language = Language::of(Locale::EnUs);
        let answer = match self.pace.check(person) {
            // Several people who mention the bot at once would fill the channel with answers.
            Ok(()) if !direct && self.channels.check(message.channel_id.get()).is_err() => return,
            Ok(()) => self.worked(id, language, move |door| reply::to_message(door, &request)).await,
            // In a channel, an answer to each of too many messages would be the noise that the limit is to prevent.
            Err(_) if !direct => return,
            Err(wait) => slow_down(language, wait),
        };
        let sent = send::reply(&ctx.http, message.channel_id, &Reply::to(id, answer)).await;
        if let Err(failure) = sent {
            warn!(reference = reference(id), %failure, "a reply to a message was not sent");
        }
    }
}

impl<D: Door> Handler<D> {
    async fn command(&self, http: &Http, command: &CommandInteraction, received: Instant) {
        let caller = Caller::of_command(command);
        let public = self.settings.public_channels.contains(&caller.channel);
        let asked = asked::command(command);
        self.answer(http, caller, received, move |door, caller| reply::to_command(door, caller, asked, public)).await;
    }

    async fn component(&self, http: &Http, component: ComponentInteraction, received: Instant) {
        let caller = Caller::of_component(&component);
        self.answer(http, caller, received, move |door, caller| reply::to_press(door, caller, &component)).await;
    }

    async fn form(&self, http: &Http, form: ModalInteraction, received: Instant) {
        let caller = Caller::of_modal(&form);
        self.answer(http, caller, received, move |door, caller| reply::to_form(door, caller, &form)).await;
    }

    /// One interaction, one answer.
    async fn answer<W>(&self, http: &Http, caller: Caller, received: Instant, work: W)
    where
        W: FnOnce(&D, &Caller) -> Callback + Send + 'static,
    {
        let _under_way = self.under_way.read().await;
        let id = caller.id.get();
        if !self.seen.is_new(id) {
            debug!("an interaction was delivered twice");
            return;
        }
        let language = caller.language();
        let caller = Arc::new(caller);
        let callback = match self.pace.check(caller.person) {
            Ok(()) => {
                let caller = Arc::clone(&caller);
                self.guarded(id, move |door| work(door, &caller))
                    .await
                    .unwrap_or_else(|apology| Callback::private(apology.message(language)))
            }
            Err(wait) => Callback::private(slow_down(language, wait)),
        };
        self.deliver(http, &caller, &callback, received).await;
    }

    async fn complete(&self, http: &Http, command: &CommandInteraction, received: Instant) {
        let _under_way = self.under_way.read().await;
        let caller = Caller::of_command(command);
        if !self.seen.is_new(caller.id.get()) {
            return;
        }
        let typing = asked::typing(command);
        let asker = caller.asker;
        let choices = self.guarded(caller.id.get(), move |door| reply::to_typing(door, typing, asker)).await;
        let callback = Callback::choices(choices.unwrap_or_default());
        if let Err(failure) = send::callback(http, (caller.id, &caller.token), &callback, received).await {
            // The person has typed on: an entry that comes late is no fault.
            debug!(%failure, "suggestions were not sent");
        }
    }

    async fn worked<W>(&self, id: u64, language: &'static Language, work: W) -> Message
    where
        W: FnOnce(&D) -> Message + Send + 'static,
    {
        self.guarded(id, work).await.unwrap_or_else(|apology| apology.message(language))
    }

    /// Runs some work where a panic or an endless loop harms nobody else.
    async fn guarded<T, W>(&self, id: u64, work: W) -> Result<T, Apology>
    where
        T: Send + 'static,
        W: FnOnce(&D) -> T + Send + 'static,
    {
        let door = Arc::clone(&self.door);
        let _watched = self.watch.begin();
        let task = tokio::spawn(async move { work(&door) });
        match timeout(PATIENCE, task).await {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(_)) => {
                error!(reference = reference(id), "answering panicked; the panic itself is reported beside this line");
                Err(Apology { reference: reference(id), late: false })
            }
            Err(_) => {
                error!(reference = reference(id), "answering took more than {} ms", PATIENCE.as_millis());
                Err(Apology { reference: reference(id), late: true })
            }
        }
    }

    async fn deliver(&self, http: &Http, caller: &Caller, callback: &Callback, received: Instant) {
        let to = (caller.id, caller.token.as_str());
        match send::callback(http, to, callback, received).await {
            Ok(()) => debug!(took = ?received.elapsed(), "answered"),
            Err(Failure::Gone(code)) => info!(code, "an interaction was gone or answered before"),
            Err(Failure::Refused(why)) => {
                let reference = reference(caller.id.get());
                error!(reference, why, "Discord refused an answer");
                let apology = Apology { reference, late: false }.message(caller.language());
                // If even this is refused there is nobody left to tell, and the log has the reason.
                let _ = send::callback(http, to, &Callback::private(apology), received).await;
            }
            Err(failure) => warn!(reference = reference(caller.id.get()), %failure, "an answer was not sent"),
        }
    }
}

/// What is said when answering failed.
struct Apology {
    reference: String,
    late: bool,
}

impl Apology {
    fn message(&self, language: &Language) -> Message {
        let reference = &self.reference;
        let text = if self.late {
            say!(language, "discord-late", reference = reference)
        } else {
            say!(language, "discord-failed", reference = reference)
        };
        render::notice(&say!(language, "discord-failed-title"), &text)
    }
}

fn slow_down(language: &Language, wait: Duration) -> Message {
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    let text = say!(language, "discord-slow", seconds = seconds.max(1));
    render::notice(&say!(language, "discord-slow-title"), &text)
}

/// Six characters that stand for one event in the log and on the screen. Made from its id, which says nothing about a person.
fn reference(id: u64) -> String {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write!(text, "{:06X}", hasher.finish() & 0x00FF_FFFF);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_six_characters_and_the_same_for_the_same_event() {
        for id in [0, 1, u64::MAX] {
            assert_eq!(reference(id).len(), 6);
            assert_eq!(reference(id), reference(id));
        }
        assert_ne!(reference(1), reference(2));
    }
}
