//! Sending: answers to interactions, what comes later than they may, messages in channels and to persons.

mod failure;
mod wire;

use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serenity::all::CreateAttachment;
use serenity::http::{LightMethod, Multipart, MultipartUpload, Request, Route};
use serenity::model::id::{ApplicationId, ChannelId, InteractionId};
use tokio::time::{Instant, sleep};

use super::payload::{Callback, File, Message, Post, Reply, written};

pub(super) use failure::{Failure, failure};
pub(super) use wire::Wire;

/// An interaction that has not been answered by then is dead; Discord's documentation says three seconds.
pub(super) const DEAD_AFTER: Duration = Duration::from_secs(3);

/// How often what has no deadline is tried.
const ATTEMPTS: u32 = 3;

/// Answers an interaction. Tries again what may pass, as long as the interaction lives.
pub(super) async fn callback(
    wire: &Wire,
    (id, token): (InteractionId, &str),
    callback: &Callback,
    received: Instant,
) -> Result<(), Failure> {
    body(wire, (id, token), Body::of(callback, callback.file())?, received).await
}

/// Answers an interaction with what is written already.
pub(super) async fn body(
    wire: &Wire,
    (id, token): (InteractionId, &str),
    body: Body,
    received: Instant,
) -> Result<(), Failure> {
    let mut pause = Duration::from_millis(200);
    loop {
        let Err(failure) = body.clone().answer(wire, id, token).await else {
            return Ok(());
        };
        let wait = match &failure {
            Failure::Unavailable(_) => pause,
            Failure::Limited(wait) => pause.max(*wait),
            _ => return Err(failure),
        };
        if received.elapsed() + wait >= DEAD_AFTER {
            return Err(failure);
        }
        sleep(wait).await;
        pause *= 2;
    }
}

/// Puts the answer that was promised (type 5 or 6) in the place of the promise.
pub(super) async fn original(
    wire: &Wire,
    (application_id, token): (ApplicationId, &str),
    message: Message,
) -> Result<(), Failure> {
    let message = Message { flags: None, attachments: message.attachments.said(), ..message };
    let body = Body::of(&message, message.attachments.file())?;
    let route = Route::WebhookOriginalInteractionResponse { application_id, token };
    patiently(wire, LightMethod::Patch, route, body).await.map(drop)
}

/// Sends one more message to somebody whose interaction has been answered. Tried once: a second attempt could be a second copy.
pub(super) async fn follow_up(
    wire: &Wire,
    (application_id, token): (ApplicationId, &str),
    message: &Message,
) -> Result<(), Failure> {
    let route = Route::WebhookFollowupMessages { application_id, token };
    Body::of(message, message.attachments.file())?.send(wire, LightMethod::Post, route).await.map(drop)
}

/// Replies to a message in a channel. The nonce prevents a second copy when it is tried again.
pub(super) async fn reply(wire: &Wire, channel_id: ChannelId, reply: &Reply) -> Result<(), Failure> {
    let body = Body::of(reply, reply.message.attachments.file())?;
    patiently(wire, LightMethod::Post, Route::ChannelMessages { channel_id }, body).await.map(drop)
}

/// Writes a message into a channel. The id of what it comes from prevents a second copy when it is tried again.
pub(super) async fn post(wire: &Wire, channel_id: ChannelId, from: u64, message: Message) -> Result<(), Failure> {
    let post = Post::of(from, message);
    let body = Body::of(&post, post.message.attachments.file())?;
    patiently(wire, LightMethod::Post, Route::ChannelMessages { channel_id }, body).await.map(drop)
}

/// The channel of the direct messages with somebody.
pub(super) async fn direct(wire: &Wire, person: u64) -> Result<ChannelId, Failure> {
    let recipient_id = person.to_string();
    let body = Body::of(&Recipient { recipient_id }, None)?;
    let response = patiently(wire, LightMethod::Post, Route::UserMeDmChannels, body).await?;
    named(response).await
}

#[derive(Serialize)]
struct Recipient {
    recipient_id: String,
}

#[derive(Deserialize)]
struct Named<I> {
    id: I,
}

async fn named<I: DeserializeOwned>(response: reqwest::Response) -> Result<I, Failure> {
    let unreadable = || Failure::Unavailable("the answer could not be read".to_owned());
    let bytes = response.bytes().await.map_err(|_| unreadable())?;
    serde_json::from_slice::<Named<I>>(&bytes).map(|named| named.id).map_err(|_| unreadable())
}

async fn patiently(
    wire: &Wire,
    method: LightMethod,
    route: Route<'_>,
    body: Body,
) -> Result<reqwest::Response, Failure> {
    let mut pause = Duration::from_secs(1);
    for _ in 1..ATTEMPTS {
        match body.clone().send(wire, method, route).await {
            Err(Failure::Unavailable(_)) => sleep(pause).await,
            done => return done,
        }
        pause *= 2;
    }
    body.send(wire, method, route).await
}

/// What is sent: JSON, and perhaps a file beside it.
#[derive(Clone)]
pub(super) struct Body {
    json: Arc<[u8]>,
    file: Option<File>,
}

impl From<Arc<[u8]>> for Body {
    fn from(json: Arc<[u8]>) -> Self {
        Self { json, file: None }
    }
}

impl Body {
    fn of(payload: &impl Serialize, file: Option<&File>) -> Result<Self, Failure> {
        let json = written(payload).map_err(|error| Failure::Refused(error.to_string()))?;
        Ok(Self { json: json.into(), file: file.cloned() })
    }

    async fn send(self, wire: &Wire, method: LightMethod, route: Route<'_>) -> Result<reqwest::Response, Failure> {
        let request = match self.file {
            None => Request::new(route, method).body(Some(self.json.to_vec())),
            Some(file) => Request::new(route, method).multipart(Some(multipart(&self.json, &file)?)),
        };
        wire.http.request(request).await.map_err(|error| failure(&error))
    }

    /// As the answer to an interaction. One with a file goes serenity's way, which knows how several parts are written.
    async fn answer(self, wire: &Wire, interaction_id: InteractionId, token: &str) -> Result<(), Failure> {
        if self.file.is_none() {
            return wire.answer(interaction_id, token, self.json.to_vec()).await;
        }
        let route = Route::InteractionResponse { interaction_id, token };
        Box::pin(self.send(wire, LightMethod::Post, route)).await.map(drop)
    }
}

fn multipart(json: &[u8], file: &File) -> Result<Multipart, Failure> {
    let payload_json = String::from_utf8(json.to_vec()).map_err(|error| Failure::Refused(error.to_string()))?;
    let part = CreateAttachment::bytes(file.bytes().to_vec(), file.name());
    Ok(Multipart {
        upload: MultipartUpload::Attachments(vec![part]),
        fields: Vec::new(),
        payload_json: Some(payload_json),
    })
}
