//! What the tests share: the small record of `tests/fixtures/records/base`, a journal of its own for each test, and people.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use demarche::app::App;
use demarche::domain::{Confidence, CountryCode, EventId, Kind, NonEmpty, Source, SourceId, SourceKind};
use demarche::editorial::Editorial;
use demarche::moderation::{Access, Account, Caller, Changeset, Details, Edit, Moderator, Owner};
use demarche::record::{Record, Snapshot};
use demarche::store::{Sqlite, Store};
use time::macros::{date, datetime};
use time::{Date, OffsetDateTime};

pub(crate) const TODAY: Date = date!(2026 - 11 - 24);

pub(crate) fn today() -> Date {
    TODAY
}

pub(crate) fn now() -> OffsetDateTime {
    datetime!(2026-11-24 12:00 UTC)
}

pub(crate) fn record() -> Record {
    Record::read_folder(Path::new("tests/fixtures/records/base")).unwrap()
}

/// A folder of its own for each test.
pub(crate) fn folder() -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let name = format!("moderation-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

pub(crate) fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).unwrap()
}

pub(crate) fn id(text: &str) -> EventId {
    text.parse().unwrap()
}

pub(crate) fn moderator(name: &str) -> Moderator {
    Access::default().moderator(&Caller::at_console(Account::console(name).unwrap())).unwrap()
}

pub(crate) fn owner(name: &str) -> Owner {
    Access::default().owner(&Caller::at_console(Account::console(name).unwrap())).unwrap()
}

/// Opens a file of a journal over an edition.
pub(crate) async fn open(file: &Path, edition: Record) -> Editorial {
    let store: Arc<dyn Store> = Arc::new(Sqlite::open(file).await.unwrap());
    let app = Arc::new(App::new(Snapshot::new(edition.clone(), 0), today));
    Editorial::open(edition, store, app, now).await.unwrap()
}

/// A new journal over the small record.
pub(crate) async fn editorial() -> Editorial {
    open(&folder().join("demarche.db"), record()).await
}

pub(crate) fn source(name: &str) -> Source {
    Source {
        id: SourceId::parse(name).unwrap(),
        publisher: "The Herald".to_owned(),
        title: "Talks have begun".to_owned(),
        url: format!("https://herald.example/{name}"),
        published: Some("2026-11-20".parse().unwrap()),
        language: "en".to_owned(),
        kind: SourceKind::Press,
        via: None,
    }
}

pub(crate) fn details(kind: Kind, date: &str, sources: &[&str]) -> Details {
    Details {
        date: date.parse().unwrap(),
        reported: date.parse().unwrap(),
        kind,
        summary: "Talks were held, The Herald reported.".to_owned(),
        people: None,
        money: None,
        nationalities: Vec::new(),
        conditions: None,
        confidence: Confidence::Reported,
        contested_by: Vec::new(),
        sources: NonEmpty::new(sources.iter().map(|name| SourceId::parse(name).unwrap()).collect()).unwrap(),
    }
}

/// "Peru is in talks", with a source of its own.
pub(crate) fn talks_in_peru() -> Changeset {
    let details = details(Kind::Talks, "2026-11-20", &["herald-2026-11-20-talks"]);
    Changeset {
        edits: vec![
            Edit::AddSource { source: Box::new(source("herald-2026-11-20-talks")) },
            Edit::AddEvent { country: country("PE"), details: Box::new(details) },
        ],
    }
}

/// The details of an event as they are now.
pub(crate) fn now_at(record: &Record, event: &str) -> Details {
    record.event(id(event)).unwrap().clone().into()
}

/// An edit of the summary.
pub(crate) fn reworded(record: &Record, event: &str, summary: &str) -> Edit {
    let from = now_at(record, event);
    let to = Details { summary: summary.to_owned(), ..from.clone() };
    Edit::AmendEvent { id: id(event), from: Box::new(from), to: Box::new(to) }
}
