//! Start and end: the API is asked who we are before the gateway is touched, and the gateway is left before the process ends.

use std::future::Future;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use serenity::all::{
    BotGateway, Client, ClientBuilder, CreateAllowedMentions, CurrentUser, GatewayError, GatewayIntents, Http,
    HttpBuilder,
};
use serenity::http::HttpError;
use tokio::sync::{RwLock, mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};
use tracing::{info, warn};

use super::desk::Desk;
use super::download::Downloads;
use super::handler::{Events, Handler};
use super::pace::Pace;
use super::send::{Wire, failure};
use super::settings::{Rate, Settings};
use super::trouble::Trouble;
use super::watch::Watch;
use super::{Door, sessions};
use crate::editorial::Editorial;

/// Commands and buttons come without any intent; these two are for mentions and direct messages, and neither is privileged.
const INTENTS: GatewayIntents = GatewayIntents::GUILD_MESSAGES.union(GatewayIntents::DIRECT_MESSAGES);

/// How often the API is asked at the start before the supervisor is left to try again.
const ATTEMPTS: u32 = 5;

/// What Discord wants to be told who sends.
const USER_AGENT: &str = concat!("DiscordBot (", env!("CARGO_PKG_REPOSITORY"), ", ", env!("CARGO_PKG_VERSION"), ")");

/// For leaving the gateway, and then again for the answers under way: together below the five seconds that a stop may take.
const GRACE: Duration = Duration::from_secs(2);

/// Runs until `stop` resolves or something ends it. Without `editorial` the record cannot be changed from here, and nobody can suggest.
///
/// One thread of the runtime does everything but draw. Poll this on another: it returns even when that one hangs.
///
/// # Errors
/// Why it ended, if not because of `stop`.
pub async fn run<D: Door>(
    settings: Settings,
    door: Arc<D>,
    editorial: Option<Arc<Editorial>>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Trouble> {
    let (hangs, hanging) = oneshot::channel();
    let spare = settings.clone();
    let watch = Watch::start(move || wire(&spare, client()?), hangs);
    let mut session = Session(tokio::spawn(session(settings, door, editorial, watch, stop)));
    tokio::select! {
        // It is never given up from elsewhere, so it ended by itself or by a panic, which goes on here.
        ended = &mut session.0 => ended.unwrap_or_else(|fault| std::panic::resume_unwind(fault.into_panic())),
        Ok(trouble) = hanging => Err(trouble),
    }
}

/// A session's task; given up with whoever waits for it.
struct Session(JoinHandle<Result<(), Trouble>>);

impl Drop for Session {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn session<D: Door>(
    settings: Settings,
    door: Arc<D>,
    editorial: Option<Arc<Editorial>>,
    watch: Watch,
    stop: impl Future<Output = ()>,
) -> Result<(), Trouble> {
    tokio::pin!(stop);
    let client = client()?;
    let downloads = Downloads::new(client.clone(), settings.api.as_deref());
    let wire = Arc::new(wire(&settings, client.clone())?);
    let (me, gateway) = tokio::select! {
        known = introduced(&wire.http) => known?,
        () = &mut stop => return Ok(()),
    };
    let (end, mut ended) = mpsc::channel(1);
    let desk = editorial.map(|editorial| Arc::new(Desk { editorial, home: settings.home.clone(), downloads }));
    // serenity's gateway takes one for itself.
    let http = http(&settings, client)?;
    let handler = Arc::new(handler(settings, (door, watch), desk, &me, wire, end));
    let mut client = connected(http, &handler).await?;
    let manager = Arc::clone(&client.shard_manager);
    let silence = sessions::silence(Arc::clone(&manager));
    let result = tokio::select! {
        result = client.start_shards(gateway.shards.max(1)) => result.map_err(|error| ending(&error)),
        Some(trouble) = ended.recv() => Err(trouble),
        trouble = silence => Err(trouble),
        () = &mut stop => Ok(()),
    };
    info!("stopping");
    if timeout(GRACE, manager.shutdown_all()).await.is_err() {
        warn!("the gateway did not confirm the end of the session");
    }
    if timeout(GRACE, handler.under_way.write()).await.is_err() {
        warn!("answers that were under way were given up");
    }
    result
}

fn handler<D: Door>(
    settings: Settings,
    (door, watch): (Arc<D>, Watch),
    desk: Option<Arc<Desk>>,
    me: &CurrentUser,
    wire: Arc<Wire>,
    end: mpsc::Sender<Trouble>,
) -> Handler<D> {
    Handler {
        door,
        desk,
        wire,
        pace: Pace::new(settings.rate),
        recent: super::recent::Recent::default(),
        channels: Pace::new(Rate { burst: NonZeroU32::MIN, every: settings.cooldown }),
        settings,
        bot: me.id.get(),
        seen: super::seen::Seen::default(),
        sessions: sessions::Sessions::default(),
        under_way: RwLock::new(()),
        registered: AtomicBool::new(false),
        watch,
        end,
    }
}

/// The HTTP client: with time limits, which serenity's own lacks.
fn client() -> Result<reqwest::Client, Trouble> {
    reqwest::Client::builder()
        .user_agent(USER_AGENT)
        .connect_timeout(Duration::from_secs(3))
        .timeout(Duration::from_secs(10))
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(|_| Trouble::Unreachable("no HTTPS client can be made on this machine".to_owned()))
}

fn wire(settings: &Settings, client: reqwest::Client) -> Result<Wire, Trouble> {
    let api = settings.api.as_deref();
    let http = http(settings, client.clone())?;
    Wire::new(http, client, api).ok_or_else(|| Trouble::BadAddress(api.unwrap_or_default().to_owned()))
}

/// The client for the API, with mentions off wherever serenity's builders are used.
fn http(settings: &Settings, client: reqwest::Client) -> Result<Http, Trouble> {
    let builder =
        HttpBuilder::new(settings.token.reveal()).client(client).default_allowed_mentions(CreateAllowedMentions::new());
    let Some(api) = &settings.api else {
        return Ok(builder.build());
    };
    let valid = reqwest::Url::parse(api).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if !valid {
        return Err(Trouble::BadAddress(api.clone()));
    }
    // With its limiter on, serenity sends to the public address whatever the proxy says.
    Ok(builder.proxy(api).ratelimiter_disabled(true).build())
}

/// Asks the API who we are and where the gateway is. Only then may the client be built: without an answer serenity would fall back to the
/// public gateway and present the token there.
async fn introduced(http: &Http) -> Result<(CurrentUser, BotGateway), Trouble> {
    let mut pause = Duration::from_millis(500);
    let mut last = String::new();
    for attempt in 0..ATTEMPTS {
        if attempt > 0 {
            sleep(pause).await;
            pause *= 2;
        }
        match tokio::try_join!(http.get_current_user(), http.get_bot_gateway()) {
            Ok(known) => return Ok(known),
            Err(error) if is_unauthorized(&error) => return Err(Trouble::TokenRejected),
            Err(error) => last = failure(&error).to_string(),
        }
        warn!(why = last, "Discord's API did not answer");
    }
    Err(Trouble::Unreachable(last))
}

fn is_unauthorized(error: &serenity::Error) -> bool {
    matches!(error, serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) if response.status_code.as_u16() == 401)
}

async fn connected<D: Door>(http: Http, handler: &Arc<Handler<D>>) -> Result<Client, Trouble> {
    let builder = ClientBuilder::new_with_http(http, INTENTS).raw_event_handler(Events(Arc::clone(handler)));
    builder.await.map_err(|error| ending(&error))
}

fn ending(error: &serenity::Error) -> Trouble {
    match error {
        serenity::Error::Gateway(GatewayError::InvalidAuthentication) => Trouble::TokenRejected,
        serenity::Error::Gateway(GatewayError::InvalidGatewayIntents | GatewayError::DisallowedGatewayIntents) => {
            Trouble::IntentForbidden
        }
        serenity::Error::Gateway(error) => Trouble::Gateway(error.to_string()),
        other => Trouble::Gateway(failure(other).to_string()),
    }
}
