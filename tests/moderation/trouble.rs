//! A full disk, a locked, damaged, foreign or newer database: a clear message, nothing half kept, and reading goes on.

use std::path::Path;
use std::time::Duration;

use demarche::editorial::Refusal;
use demarche::moderation::{Beginning, Changeset, Edit, verify};
use demarche::store::{Fault, Sqlite, Store};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

use crate::flow::published;
use crate::scene::{TODAY, country, folder, moderator, open, record, talks_in_peru};

async fn sql(file: &Path, text: &'static str) {
    let mut connection = SqliteConnectOptions::new().filename(file).connect().await.unwrap();
    sqlx::raw_sql(text).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

async fn refused_at(file: &Path) -> Fault {
    Sqlite::open(file).await.expect_err("it cannot be opened")
}

#[tokio::test]
async fn a_full_disk_keeps_nothing_and_loses_nothing() {
    let file = folder().join("demarche.db");
    let editorial = open(&file, record()).await;
    published(&editorial, talks_in_peru()).await;
    let store = Sqlite::open(&file).await.unwrap();
    // The database may not grow any more: what the system says when a disk is full.
    store.limit_to_present_size().await.unwrap();
    let full = open_over(store).await;
    let mut kept = 0_u64;
    let refusal = loop {
        let on = TODAY - time::Duration::days(i64::try_from(kept % 300).unwrap());
        let check = Changeset::of(Edit::Check { country: country("PE"), on });
        let reason = "A long reason fills the pages. ".repeat(30);
        match full.at_once(&moderator("anna"), &check, &reason).await {
            Ok(_) => kept += 1,
            Err(refusal) => break refusal,
        }
        assert!(kept < 1000, "the limit never came");
    };
    assert!(matches!(refusal, Refusal::Fault(Fault::Full)), "{refusal:?}");
    assert!(refusal.fault().unwrap().starts_with("the disk is full: nothing was kept"), "{refusal:?}");
    let shown = full.app().snapshot().revision();
    assert_eq!(shown, 1 + kept, "readers go on with what was kept");
    let again = open(&file, record()).await;
    assert_eq!(again.app().snapshot().revision(), 1 + kept);
    assert_eq!(verify(&Beginning::default(), &again.store().revisions(0).await.unwrap()), Ok(()));
    let check = Changeset::of(Edit::Check { country: country("RW"), on: TODAY });
    again.at_once(&moderator("anna"), &check, "There is room again.").await.unwrap();
}

async fn open_over(store: Sqlite) -> demarche::editorial::Editorial {
    use demarche::app::App;
    use demarche::record::Snapshot;
    let app = std::sync::Arc::new(App::new(Snapshot::new(record(), 0), crate::scene::today));
    demarche::editorial::Editorial::open(record(), std::sync::Arc::new(store), app, crate::scene::now).await.unwrap()
}

#[tokio::test]
async fn a_locked_database_is_said_to_be_locked_after_a_while() {
    let file = folder().join("demarche.db");
    let editorial = open(&file, record()).await;
    let look = editorial.propose(&moderator("anna"), talks_in_peru(), "why", None).await.unwrap();
    let mut other = SqliteConnectOptions::new().filename(&file).connect().await.unwrap();
    sqlx::raw_sql("begin exclusive").execute(&mut other).await.unwrap();
    let begun = std::time::Instant::now();
    let refusal = editorial.approve(&moderator("ben"), look.proposal.id, 0).await.unwrap_err();
    assert!(matches!(refusal, Refusal::Fault(Fault::Locked)), "{refusal:?}");
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    assert_eq!(editorial.app().snapshot().revision(), 0);
    sqlx::raw_sql("rollback").execute(&mut other).await.unwrap();
    editorial.approve(&moderator("ben"), look.proposal.id, 0).await.unwrap();
}

#[tokio::test]
async fn a_file_that_is_no_database_is_left_alone() {
    let file = folder().join("demarche.db");
    let text = "These are my notes, and somebody named the file wrongly. ".repeat(100);
    std::fs::write(&file, &text).unwrap();
    let fault = refused_at(&file).await;
    assert!(matches!(fault, Fault::Damaged(_)), "{fault:?}");
    assert!(fault.to_string().contains("put it aside and restore the latest backup"), "{fault}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
}

#[tokio::test]
async fn damage_inside_the_file_is_found() {
    let file = folder().join("demarche.db");
    let editorial = open(&file, record()).await;
    for day in 0..60 {
        let check = Changeset::of(Edit::Check { country: country("PE"), on: TODAY - time::Duration::days(day) });
        editorial.at_once(&moderator("anna"), &check, &"x".repeat(900)).await.unwrap();
    }
    drop(editorial);
    sql(&file, "pragma wal_checkpoint(truncate)").await;
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8192].fill(0xA5);
    std::fs::write(&file, bytes).unwrap();
    let found = match Sqlite::open(&file).await {
        Err(fault) => fault.to_string(),
        Ok(store) => match (store.revisions(0).await, store.examine().await) {
            (Err(fault), _) | (_, Err(fault)) => fault.to_string(),
            (Ok(revisions), Ok(damage)) => match verify(&Beginning::default(), &revisions) {
                Err(broken) => broken.to_string(),
                Ok(()) => damage.join("; "),
            },
        },
    };
    assert!(!found.is_empty(), "the damage is not noticed");
}

#[tokio::test]
async fn a_database_of_a_later_version_is_not_touched() {
    let file = folder().join("demarche.db");
    drop(open(&file, record()).await);
    sql(&file, "insert into _sqlx_migrations (version, description, success, checksum, execution_time) values (9000, 'later', true, x'00', 0)").await;
    let fault = refused_at(&file).await;
    assert!(matches!(fault, Fault::Newer { version: 9000 }), "{fault:?}");
    assert!(fault.to_string().contains("start that version"), "{fault}");
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_named() {
    let file = folder().join("no/such/demarche.db");
    let fault = refused_at(&file).await.to_string();
    assert!(fault.contains("no/such/demarche.db cannot be opened"), "{fault}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_journal_without_write_access_says_so_and_reading_goes_on() {
    use std::os::unix::fs::PermissionsExt;
    let here = folder();
    let file = here.join("demarche.db");
    let editorial = open(&file, record()).await;
    published(&editorial, talks_in_peru()).await;
    drop(editorial);
    sql(&file, "pragma wal_checkpoint(truncate); pragma journal_mode = delete").await;
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o444)).unwrap();
    std::fs::set_permissions(&here, std::fs::Permissions::from_mode(0o555)).unwrap();
    // Whoever runs the tests as root may write everywhere: then there is nothing to see here.
    let may_write = std::fs::write(here.join("probe"), "x").is_ok();
    if !may_write {
        let fault = refused_at(&file).await;
        assert!(matches!(fault, Fault::ReadOnly | Fault::Open { .. }), "{fault:?}");
    }
    std::fs::set_permissions(&here, std::fs::Permissions::from_mode(0o755)).unwrap();
}

#[tokio::test]
async fn many_programs_may_start_at_once_on_no_file_at_all() {
    let file = folder().join("demarche.db");
    let starts = (0..6).map(|_| {
        let file = file.clone();
        tokio::spawn(async move { Sqlite::open(&file).await.map(drop).map_err(|fault| fault.to_string()) })
    });
    for start in starts.collect::<Vec<_>>() {
        assert_eq!(start.await.unwrap(), Ok(()));
    }
}
