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
use crate::editorial::Editorial;
use crate::moderation::Access;

pub(super) fn run(global: &Global) -> Result<Exit, Failure> {
    let config = super::configured(global)?;
    log(&config);
    let settings = settings(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        // An answer takes microseconds: a second thread would be woken for each and mostly find nothing to do. What takes longer is drawn or
        // written on threads beside it, and `discord` notices when this one hangs.
        .worker_threads(1)
        .enable_all()
        .build()
        .map_err(|error| Failure::io("the runtime", error))?;
    let ended = runtime.block_on(serve(config, settings));
    // Whatever still runs has been given its time to end.
    runtime.shutdown_background();
    ended
}

async fn serve(config: Config, settings: Settings) -> Result<Exit, Failure> {
    let stop = discord::signals().map_err(|error| Failure::io("the signals", error))?;
    // On the thread that goes on working: what reading the record leaves behind is its to use again, and not this thread's to keep.
    let opened = tokio::spawn(async move {
        let editorial = editorial(&config).await?;
        let app = match &editorial {
            Some(editorial) => Arc::clone(editorial.app()),
            None => Arc::new(super::edition_alone(&config)?),
        };
        Ok((app, editorial))
    });
    // It is never given up, so it ended by itself or by a panic, which goes on here.
    let opened: Result<_, Failure> = opened.await.unwrap_or_else(|fault| std::panic::resume_unwind(fault.into_panic()));
    let (app, editorial) = opened?;
    discord::run(settings, app, editorial.clone(), stop).await.map_err(Failure::Discord)?;
    if let Some(editorial) = editorial {
        editorial.store().let_go().await;
    }
    Ok(Exit::Done)
}

/// The journal over the record. Where there is none and none can be made, the edition is all there is: then readers are answered, and nothing can
/// be changed or suggested. A journal that is there and cannot be read ends the program: it may hide a fact that the edition tells.
async fn editorial(config: &Config) -> Result<Option<Arc<Editorial>>, Failure> {
    let there = config.database().exists();
    let editorial = match super::moderate::open(config).await {
        Ok(editorial) => Arc::new(editorial),
        Err(Failure::Other(Exit::Journal, why)) if !there => {
            tracing::error!("{why}; readers get the edition without a journal, and nothing is moderated");
            return Ok(None);
        }
        Err(failure) => return Err(failure),
    };
    if let Some(broken) = editorial.broken().await {
        tracing::error!(%broken, "the journal cannot be trusted: readers get what stands before, and nothing is changed");
    }
    let conflicts = editorial.conflicts().await.len();
    if conflicts > 0 {
        tracing::warn!(conflicts, "revisions no longer fit the edition; /conflicts lists them");
    }
    super::moderate::attend_bot(config, &editorial);
    Ok(Some(editorial))
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

fn home(config: &Config) -> Home {
    Home {
        access: Access {
            home: config.discord_id(Name::HomeServer),
            moderator_roles: config.discord_ids(Name::ModeratorRoles),
            owner_roles: config.discord_ids(Name::OwnerRoles),
            moderators: config.discord_ids(Name::Moderators),
            owners: config.discord_ids(Name::Owners),
        },
        review_channel: config.discord_id(Name::ReviewChannel),
        audit_channel: config.discord_id(Name::AuditChannel),
    }
}
