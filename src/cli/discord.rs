//! `demarche discord`: makes the settings and the token, and hands over to the Discord front end.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use super::args::Global;
use super::exit::Exit;
use super::failure::Failure;
use crate::config::{Config, Name};
use crate::discord::{self, Home, Rate, Settings, Token};

pub(super) fn run(global: &Global) -> Result<Exit, Failure> {
    let config = super::configured(global)?;
    log(&config);
    let app = Arc::new(super::app(&config)?);
    let settings = settings(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        // Two at least: one thread that answers does not keep the other from noticing that it takes too long.
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Failure::io("the runtime", error))?;
    let ended = runtime.block_on(async {
        let stop = discord::signals().map_err(|error| Failure::io("the signals", error))?;
        discord::run(settings, app, stop).await.map_err(Failure::Discord)
    });
    ended.map(|()| Exit::Done)
}

fn log(config: &Config) {
    let filter: Targets = config.log().parse().unwrap_or_else(|_| Targets::new().with_default(LevelFilter::WARN));
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    // A second call in one process would fail, and there is nothing to do about it: the first log goes on.
    let _ = tracing_subscriber::registry().with(lines).with(filter).try_init();
}

fn settings(config: &Config) -> Result<Settings, Failure> {
    let token = config.token(&super::variable)?.unwrap_or_default();
    let token = Token::parse(&token).ok_or_else(|| {
        let message =
            "no token: set DISCORD_TOKEN to the bot's token, or name a file that holds it in discord.token_file";
        Failure::Other(Exit::Token, message.to_owned())
    })?;
    Ok(Settings {
        token,
        api: config.discord_api().map(str::to_owned),
        rate: Rate {
            burst: NonZeroU32::new(config.discord_burst()).unwrap_or(NonZeroU32::MIN),
            every: Duration::from_mins(1) / config.discord_rate_per_minute().max(1),
        },
        public_channels: config.discord_public_channels(),
        cooldown: Duration::from_secs(config.discord_channel_cooldown().into()),
        home: home(config),
        locale: config.language(),
    })
}

fn home(config: &Config) -> Option<Home> {
    Some(Home {
        server: config.discord_id(Name::HomeServer)?,
        moderator_roles: config.discord_ids(Name::ModeratorRoles),
        moderators: config.discord_ids(Name::Moderators),
        owner_roles: config.discord_ids(Name::OwnerRoles),
        owners: config.discord_ids(Name::Owners),
        review_channel: config.discord_id(Name::ReviewChannel),
        audit_channel: config.discord_id(Name::AuditChannel),
    })
}
