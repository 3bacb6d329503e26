//! The two ways to Discord's API: serenity's, and a direct one for the answers to interactions.
//!
//! Discord limits how often its addresses are used, but not how often interactions are answered. serenity does not know that: it would hold an
//! answer back while other requests have to wait, and keep a limiter for the address of every interaction, which is used once, for as long as
//! the program runs.

use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use reqwest::{Client, Method, Response, StatusCode, Url};
use serenity::http::{ErrorResponse, Http, HttpError};
use serenity::model::id::InteractionId;

use super::failure::{Failure, failure};

/// Both ways.
#[derive(Debug)]
pub(in super::super) struct Wire {
    /// serenity's, for everything that is limited.
    pub(in super::super) http: Http,
    client: Client,
    /// The address under which each interaction has its own.
    interactions: Url,
}

impl Wire {
    /// `api` stands in the place of Discord's own address. `None` if it is none.
    pub(in super::super) fn new(http: Http, client: Client, api: Option<&str>) -> Option<Self> {
        let api = api.unwrap_or("https://discord.com").trim_end_matches('/');
        let interactions = Url::parse(&format!("{api}/api/v10/interactions/")).ok()?;
        Some(Self { http, client, interactions })
    }

    /// Answers an interaction; tried once.
    pub(super) async fn answer(&self, id: InteractionId, token: &str, json: Vec<u8>) -> Result<(), Failure> {
        let unmade = |_| Failure::Unavailable("the request could not be made".to_owned());
        let address = self.interactions.join(&[&id.to_string(), "/", token, "/callback"].concat()).map_err(unmade)?;
        let request = self.client.post(address).header(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let sent = request.body(json).send().await.map_err(|error| failure(&HttpError::Request(error).into()))?;
        match sent.status() {
            status if status.is_success() => Ok(()),
            StatusCode::TOO_MANY_REQUESTS => Err(Failure::Limited(wait(&sent))),
            _ => {
                let refused = ErrorResponse::from_response(sent, Method::POST).await;
                Err(failure(&HttpError::UnsuccessfulRequest(refused).into()))
            }
        }
    }
}

/// How long Discord asks to wait; not at all, where it does not say.
fn wait(response: &Response) -> Duration {
    let seconds = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
    seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()).unwrap_or_default()
}
