//! What goes on beside readers: the journal laid over the edition when answers begin, and kept up with while they go on.

use std::io::Write;
use std::sync::Arc;

use super::super::failure::Failure;
use super::block_on;
use super::desk::now;
use crate::app::App;
use crate::config::Config;
use crate::editorial::{Editorial, Reread};
use crate::record::{Record, Snapshot};
use crate::store::{Sqlite, Store, Watch};

/// Lays the journal over the edition that readers have. The inner error is what the operator should hear of; readers keep what they have.
pub(in crate::cli) fn lay_over(
    config: &Config,
    edition: Record,
    app: &Arc<App>,
) -> Result<Result<(), String>, Failure> {
    block_on(async {
        let store = match Sqlite::open(config.database()).await {
            Ok(store) => store,
            Err(fault) => return Err(format!("{fault}\nAnswers come from the edition without the journal.")),
        };
        let opened = Editorial::open(edition, Arc::new(store.clone()), app.clone(), now).await;
        let told = match &opened {
            Ok(editorial) => trouble(editorial).await,
            Err(fault) => Some(format!("{fault}\nAnswers come from the edition without the journal.")),
        };
        store.let_go().await;
        told.map_or(Ok(()), Err)
    })
}

/// How often a conversation looks for what others have added to the journal.
const LOOK: std::time::Duration = std::time::Duration::from_secs(2);

/// Keeps a conversation up to date beside it: what others add to the journal, and files that are changed by hand. Ends with the program.
pub(in crate::cli) fn attend(config: &Config, app: &Arc<App>) {
    let (config, app) = (config.clone(), app.clone());
    std::thread::spawn(move || {
        // What goes wrong here has been told when the conversation began; it goes on with the record that it has.
        let _ = block_on(async {
            if !config.database().exists() {
                return watch_files(&config, &app).await;
            }
            let edition = super::super::record(&config).ok()?;
            let store = Sqlite::open(config.database()).await.ok()?;
            let editorial = Editorial::open(edition, Arc::new(store), app, now).await.ok()?;
            let follow = editorial.follow(LOOK, |fault| tell(&fault.to_string()));
            match config.data() {
                Some(folder) => drop(tokio::join!(follow, editorial.watch(folder, reread))),
                None => drop(follow.await),
            }
            Some(())
        });
    });
}

/// The same where there is no journal.
async fn watch_files(config: &Config, app: &App) -> Option<()> {
    let folder = config.data()?;
    let mut watch = Watch::folder(folder).ok()?;
    loop {
        watch.settled().await;
        match super::super::record(config) {
            Ok(edition) if edition == *app.snapshot().record() => {}
            Ok(edition) => {
                let revision = super::super::folded(&edition);
                app.replace(Snapshot::new(edition, revision));
                reread(&Reread::Exchanged(Vec::new()));
            }
            Err(Failure::Record { problems, .. }) => reread(&Reread::Refused(problems)),
            Err(_) => {}
        }
    }
}

/// What became of files that were changed, for the operator; nothing where they say what they said.
fn told(reread: &Reread) -> Option<String> {
    Some(match reread {
        Reread::Same => return None,
        Reread::Exchanged(conflicts) if conflicts.is_empty() => {
            "the record was changed on the disk; answers come from it now".to_owned()
        }
        Reread::Exchanged(conflicts) => {
            let lines: Vec<String> = conflicts.iter().map(ToString::to_string).collect();
            format!("the record was changed on the disk; these revisions no longer fit it:\n{}", lines.join("\n"))
        }
        Reread::Refused(problems) => {
            format!(
                "{problems}\nThe record on the disk was changed and is not served; answers come from the one before."
            )
        }
        Reread::Failed(fault) => fault.to_string(),
    })
}

fn reread(reread: &Reread) {
    if let Some(line) = told(reread) {
        tell(&line);
    }
}

/// The same for the bot, which has a log: on its own threads, until the program ends.
#[cfg(feature = "discord")]
pub(in crate::cli) fn attend_bot(config: &Config, editorial: &Arc<Editorial>) {
    let following = editorial.clone();
    tokio::spawn(async move { following.follow(LOOK, |fault| tracing::error!(%fault, "the journal")).await });
    let (editorial, folder) = (editorial.clone(), config.data().map(std::path::Path::to_path_buf));
    tokio::spawn(async move {
        let Some(folder) = folder else { return };
        let log = |reread: &Reread| match (reread, told(reread)) {
            (_, None) => {}
            (Reread::Exchanged(conflicts), Some(line)) if conflicts.is_empty() => tracing::info!("{line}"),
            (_, Some(line)) => tracing::error!("{line}"),
        };
        // It ends only where the folder cannot be watched.
        let Err(fault) = editorial.watch(&folder, log).await;
        tracing::warn!(%fault, "changes of the record's files are not noticed");
    });
}

fn tell(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "demarche: {}", crate::console::neutral_lines(line));
}

/// What is wrong with a journal that could be read.
async fn trouble(editorial: &Editorial) -> Option<String> {
    if let Some(broken) = editorial.broken().await {
        return Some(format!("the journal: {broken}\nAnswers come from what stands before that revision."));
    }
    let conflicts = editorial.conflicts().await;
    let first = conflicts.first()?;
    let more = conflicts.len().saturating_sub(1);
    let more = if more == 0 { String::new() } else { format!(" (and {more} more)") };
    Some(format!(
        "the journal: {first}{more}\nIt is left out of answers until a moderator settles it: demarche review."
    ))
}
