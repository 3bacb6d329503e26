//! Registers the commands, globally and in the home server, and only when they differ from what is there: every overwrite makes Discord's clients load them again.

use std::time::Duration;

use serde_json::Value;
use serenity::http::{Http, LightMethod, Request, Route};
use serenity::model::id::{ApplicationId, GuildId};
use tracing::{error, info, warn};

use super::commands::{Definition, are_registered, definitions, in_every_language};
use super::desk::{self, Desk};
use super::send::{Failure, failure};

/// Five minutes of attempts, while the bot already answers with the commands that are there.
const ATTEMPTS: u32 = 8;

/// Compares and registers the commands of everywhere, and those of the home server where there is one. A failure leaves the commands as they
/// were and is logged; the bot goes on answering.
pub(super) async fn register(http: &Http, application_id: ApplicationId, desk: Option<&Desk>) {
    let everywhere = in_every_language(|language| {
        let desk = desk.into_iter().flat_map(|_| desk::definitions(false, language));
        definitions(language).into_iter().chain(desk).collect()
    });
    one(http, Route::Commands { application_id }, &everywhere, "everywhere").await;
    if let Some(home) = desk.and_then(|desk| desk.home.access.home) {
        let route = Route::GuildCommands { application_id, guild_id: GuildId::new(home) };
        let at_home = in_every_language(|language| desk::definitions(true, language));
        one(http, route, &at_home, "in the home server").await;
    }
}

async fn one(http: &Http, route: Route<'_>, ours: &[Definition], place: &str) {
    let mut pause = Duration::from_secs(1);
    for _ in 0..ATTEMPTS {
        match attempt(http, route, ours).await {
            Ok(true) => return info!(place, "commands registered"),
            Ok(false) => return info!(place, "commands are up to date"),
            Err(Failure::Unavailable(why)) => warn!(place, why, "commands could not be compared; trying again"),
            Err(failure) => return error!(place, %failure, "commands were not registered"),
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(Duration::from_mins(1));
    }
    error!(place, "commands were not registered: Discord's API did not answer");
}

/// Whether they had to be registered.
async fn attempt(http: &Http, route: Route<'_>, ours: &[Definition]) -> Result<bool, Failure> {
    let all = Request::new(route, LightMethod::Get).params(Some(vec![("with_localizations", "true".to_owned())]));
    let theirs: Vec<Value> = http.fire(all).await.map_err(|error| failure(&error))?;
    if are_registered(ours, &theirs) {
        return Ok(false);
    }
    let body = serde_json::to_vec(ours).map_err(|error| Failure::Refused(error.to_string()))?;
    let overwrite = Request::new(route, LightMethod::Put).body(Some(body));
    http.request(overwrite).await.map_err(|error| failure(&error))?;
    Ok(true)
}
