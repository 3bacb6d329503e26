//! Sending: answers to interactions, what comes later than they may, messages in channels and to persons.

mod failure;

use std::time::Duration;

use serde::Serialize;
use serenity::all::CreateAttachment;
use serenity::http::{Http, LightMethod, Multipart, MultipartUpload, Request, Route};
use serenity::model::id::{ChannelId, InteractionId};
use tokio::time::{Instant, sleep};

use super::payload::{Callback, File, Reply};

pub(super) use failure::{Failure, failure};

/// An interaction that has not been answered by then is dead; Discord's documentation says three seconds.
pub(super) const DEAD_AFTER: Duration = Duration::from_secs(3);

/// How often what has no deadline is tried.
const ATTEMPTS: u32 = 3;

/// Answers an interaction. Tries again what may pass, as long as the interaction lives.
pub(super) async fn callback(
    http: &Http,
    (id, token): (InteractionId, &str),
    callback: &Callback,
    received: Instant,
) -> Result<(), Failure> {
    let body = Body::of(callback, callback.file())?;
    let mut pause = Duration::from_millis(200);
    loop {
        let route = Route::InteractionResponse { interaction_id: id, token };
        let Err(failure) = body.clone().send(http, LightMethod::Post, route).await else {
            return Ok(());
        };
        let over = received.elapsed() + pause >= DEAD_AFTER;
        if over || !matches!(failure, Failure::Unavailable(_)) {
            return Err(failure);
        }
        sleep(pause).await;
        pause *= 2;
    }
}

/// Replies to a message in a channel. The nonce prevents a second copy when it is tried again.
pub(super) async fn reply(http: &Http, channel_id: ChannelId, reply: &Reply) -> Result<(), Failure> {
    let body = Body::of(reply, reply.message.attachments.file())?;
    patiently(http, LightMethod::Post, Route::ChannelMessages { channel_id }, body).await.map(drop)
}

async fn patiently(
    http: &Http,
    method: LightMethod,
    route: Route<'_>,
    body: Body,
) -> Result<reqwest::Response, Failure> {
    let mut pause = Duration::from_secs(1);
    for _ in 1..ATTEMPTS {
        match body.clone().send(http, method, route).await {
            Err(Failure::Unavailable(_)) => sleep(pause).await,
            done => return done,
        }
        pause *= 2;
    }
    body.send(http, method, route).await
}

/// What is sent: JSON, and perhaps a file beside it.
#[derive(Clone)]
struct Body {
    json: Vec<u8>,
    file: Option<File>,
}

impl Body {
    fn of(payload: &impl Serialize, file: Option<&File>) -> Result<Self, Failure> {
        let json = serde_json::to_vec(payload).map_err(|error| Failure::Refused(error.to_string()))?;
        Ok(Self { json, file: file.cloned() })
    }

    async fn send(self, http: &Http, method: LightMethod, route: Route<'_>) -> Result<reqwest::Response, Failure> {
        let request = match self.file {
            None => Request::new(route, method).body(Some(self.json)),
            Some(file) => Request::new(route, method).multipart(Some(multipart(self.json, &file)?)),
        };
        http.request(request).await.map_err(|error| failure(&error))
    }
}

fn multipart(json: Vec<u8>, file: &File) -> Result<Multipart, Failure> {
    let payload_json = String::from_utf8(json).map_err(|error| Failure::Refused(error.to_string()))?;
    let part = CreateAttachment::bytes(file.bytes().to_vec(), file.name());
    Ok(Multipart {
        upload: MultipartUpload::Attachments(vec![part]),
        fields: Vec::new(),
        payload_json: Some(payload_json),
    })
}
