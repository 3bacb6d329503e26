//! Answers that wait for the disk or for Discord: given when they are ready, promised in time when they are not.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use serenity::model::id::{ApplicationId, ChannelId};
use tokio::time::{Instant, timeout};
use tracing::{error, warn};

use super::apology::{failed, reference};
use super::caller::Caller;
use super::payload::{Callback, EPHEMERAL, Message};
use super::send::{self, Failure, Wire};

/// What takes longer is promised. Nearly everything is ready before that, and then one request does where a promise needs two.
const PROMISED_AFTER: Duration = Duration::from_millis(1200);
/// What cannot be promised has to be ready by then: half a second is left to send it.
const READY_BY: Duration = Duration::from_millis(2500);
/// An interaction's token lives for fifteen minutes.
const GIVEN_UP_AFTER: Duration = Duration::from_mins(14);

/// Work that waits for the disk or for Discord.
pub(super) type Work = Pin<Box<dyn Future<Output = Done> + Send>>;

/// What came of it.
pub(super) struct Done {
    pub(super) callback: Callback,
    /// What others get to see.
    pub(super) effects: Vec<Effect>,
}

/// Something that is sent beside the answer.
#[derive(Debug, Clone)]
pub(super) enum Effect {
    /// A message in a channel of the home server.
    Post(u64, Message),
    /// A direct message, if the person accepts any.
    Tell(u64, Message),
    /// One more message that only the person who acted sees.
    Whisper(Message),
}

impl From<Callback> for Done {
    fn from(callback: Callback) -> Self {
        Self { callback, effects: Vec::new() }
    }
}

impl Done {
    /// The same with more that others get to see.
    pub(super) fn and(mut self, effect: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effect);
        self
    }
}

/// Where an answer goes.
pub(super) struct To {
    pub(super) wire: Arc<Wire>,
    pub(super) application: ApplicationId,
    pub(super) caller: Arc<Caller>,
    pub(super) received: Instant,
}

impl To {
    /// Answers with what the work brings, whenever that is.
    pub(super) async fn answer(&self, promise: Option<Callback>, work: Work) {
        // A task of its own, so that a panic is an answer too.
        let mut task = tokio::spawn(work);
        let limit = if promise.is_some() { PROMISED_AFTER } else { READY_BY };
        let left = limit.saturating_sub(self.received.elapsed());
        let done = match (timeout(left, &mut task).await, promise) {
            (Ok(done), _) => return self.give(done.unwrap_or_else(|_| self.apology())).await,
            (Err(_), None) => {
                task.abort();
                return self.give(self.apology()).await;
            }
            (Err(_), Some(promise)) => {
                if !self.sent(&promise).await {
                    // Nobody will see what comes of it; what was begun is finished all the same.
                    return;
                }
                let done = timeout(GIVEN_UP_AFTER, task).await.ok().and_then(Result::ok);
                (promise, done.unwrap_or_else(|| self.apology()))
            }
        };
        self.keep(&done.0, done.1).await;
    }

    async fn give(&self, done: Done) {
        if self.sent(&done.callback).await {
            self.spread(done.effects).await;
        }
    }

    /// What was promised, where the promise stands.
    async fn keep(&self, promise: &Callback, done: Done) {
        let to = (self.application, self.caller.token.as_str());
        let sent = match (promise, done.callback) {
            // The promise of an edit takes an edit; anything else is one more message.
            (Callback::Later { kind: 6, .. }, Callback::Message { kind: 7, data })
            | (Callback::Later { kind: 5, .. }, Callback::Message { data, .. }) => {
                send::original(&self.wire, to, data).await
            }
            (_, Callback::Message { data, .. }) => send::follow_up(&self.wire, to, &whispered(data)).await,
            (_, other) => Err(Failure::Refused(format!("{other:?} cannot come late"))),
        };
        if let Err(failure) = sent {
            warn!(reference = reference(self.caller.id.get()), %failure, "a promised answer was not sent");
        }
        self.spread(done.effects).await;
    }

    async fn sent(&self, callback: &Callback) -> bool {
        let to = (self.caller.id, self.caller.token.as_str());
        let Err(failure) = send::callback(&self.wire, to, callback, self.received).await else {
            return true;
        };
        let reference = reference(self.caller.id.get());
        if let Failure::Refused(why) = &failure {
            error!(reference, why, "Discord refused an answer");
            let apology = Callback::private(failed(self.caller.language(), &reference));
            // If even this is refused there is nobody left to tell, and the log has the reason.
            let _ = send::callback(&self.wire, to, &apology, self.received).await;
        } else {
            warn!(reference, %failure, "an answer was not sent");
        }
        // What was done is done: others get to see it even if the one who did it cannot be told.
        !matches!(failure, Failure::Gone(_))
    }

    fn apology(&self) -> Done {
        let reference = reference(self.caller.id.get());
        error!(reference, "an answer that had to wait failed or took too long");
        Callback::private(failed(self.caller.language(), &reference)).into()
    }

    /// What others get to see. It has been done already; that somebody cannot be told changes nothing.
    async fn spread(&self, effects: Vec<Effect>) {
        for effect in effects {
            let sent = match effect {
                Effect::Whisper(message) => {
                    let to = (self.application, self.caller.token.as_str());
                    send::follow_up(&self.wire, to, &whispered(message)).await
                }
                Effect::Post(channel, message) => {
                    send::post(&self.wire, ChannelId::new(channel), self.caller.id.get(), message).await
                }
                Effect::Tell(person, message) => match send::direct(&self.wire, person).await {
                    Ok(channel) => send::post(&self.wire, channel, self.caller.id.get(), message).await,
                    Err(failure) => Err(failure),
                },
            };
            if let Err(failure) = sent {
                warn!(reference = reference(self.caller.id.get()), %failure, "somebody could not be told");
            }
        }
    }
}

fn whispered(message: Message) -> Message {
    Message { flags: Some(EPHEMERAL), ..message }
}
