//! Registers the commands, globally and only when they differ from what is there: every overwrite makes Discord's clients load them again.

use std::time::Duration;

use serde_json::Value;
use serenity::http::{Http, LightMethod, Request, Route};
use serenity::model::id::ApplicationId;
use tracing::{error, info, warn};

use super::commands::{are_registered, definitions};
use super::send::{Failure, failure};

/// Five minutes of attempts, while the bot already answers with the commands that are there.
const ATTEMPTS: u32 = 8;

/// Compares and registers. A failure leaves the commands as they were and is logged; the bot goes on answering.
pub(super) async fn register(http: &Http, application: ApplicationId) {
    let mut pause = Duration::from_secs(1);
    for _ in 0..ATTEMPTS {
        match attempt(http, application).await {
            Ok(true) => return info!("commands registered"),
            Ok(false) => return info!("commands are up to date"),
            Err(Failure::Unavailable(why)) => warn!(why, "commands could not be compared; trying again"),
            Err(failure) => return error!(%failure, "commands were not registered"),
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(Duration::from_mins(1));
    }
    error!("commands were not registered: Discord's API did not answer");
}

/// Whether they had to be registered.
async fn attempt(http: &Http, application_id: ApplicationId) -> Result<bool, Failure> {
    let route = Route::Commands { application_id };
    let all = Request::new(route, LightMethod::Get).params(Some(vec![("with_localizations", "true".to_owned())]));
    let theirs: Vec<Value> = http.fire(all).await.map_err(|error| failure(&error))?;
    let ours = definitions();
    if are_registered(&ours, &theirs) {
        return Ok(false);
    }
    let body = serde_json::to_vec(&ours).map_err(|error| Failure::Refused(error.to_string()))?;
    let overwrite = Request::new(route, LightMethod::Put).body(Some(body));
    http.request(overwrite).await.map_err(|error| failure(&error))?;
    Ok(true)
}
