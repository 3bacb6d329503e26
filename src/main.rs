//! The binary.

use std::env;
use std::process::ExitCode;
use std::sync::Arc;

use demarche::app::App;
use demarche::discord::{self, Rate, Settings, Token};
use demarche::record::{Record, Snapshot};
use tracing::error;
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("demarche=info,serenity=error"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let Some(token) = env::var("DISCORD_TOKEN").ok().and_then(|text| Token::parse(&text)) else {
        error!("DISCORD_TOKEN is not set to a token");
        return ExitCode::from(3);
    };
    let mut settings = Settings::new(token, Rate::default());
    settings.api = env::var("DISCORD_API").ok();
    if env::var_os("DEMARCHE_TEST_NO_LIMIT").is_some() {
        settings.rate.burst = std::num::NonZeroU32::MAX;
        settings.rate.every = std::time::Duration::from_millis(1);
    }
    let Ok(record) = Record::embedded() else {
        return ExitCode::FAILURE;
    };
    let app = Arc::new(App::new(Snapshot::new(record, 0), || time::OffsetDateTime::now_utc().date()));
    // Two at least: one thread that answers does not keep the other from noticing that it takes too long.
    let Ok(runtime) = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() else {
        return ExitCode::FAILURE;
    };
    let run = async {
        match discord::signals() {
            Ok(stop) => discord::run(settings, app, stop).await,
            Err(_) => discord::run(settings, app, std::future::pending()).await,
        }
    };
    match runtime.block_on(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            error!("{trouble}");
            ExitCode::from(trouble.exit_code())
        }
    }
}
