//! The journal: its chain, a new edition beneath it, publishing, and ten thousand revisions.

use demarche::editorial::{Editorial, Refusal};
use demarche::moderation::{
    Beginning, Cause, Change, Changeset, Edit, Entry, Misfit, Pseudonym, Recorded, Review, between, verify,
};
use demarche::record::Record;
use demarche::store::{Fault, Head, Sqlite, Store, write_record};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};
use std::path::Path;

use crate::flow::published;
use crate::scene::{TODAY, country, editorial, folder, id, moderator, now, open, record, reworded, talks_in_peru};

/// Runs SQL on a file as somebody would who wants to hide something.
async fn tamper(file: &Path, sql: &'static str) -> Result<(), sqlx::Error> {
    let mut connection = SqliteConnectOptions::new().filename(file).connect().await?;
    let done = sqlx::query(sql).execute(&mut connection).await.map(drop);
    connection.close().await?;
    done
}

async fn with_three_revisions(file: &Path) -> Editorial {
    let editorial = open(file, record()).await;
    published(&editorial, talks_in_peru()).await;
    let now = editorial.app().snapshot();
    published(&editorial, reworded(now.record(), "PE-1", "Peru was asked, The Courier reported.").into()).await;
    let check = Changeset::of(Edit::Check { country: country("RW"), on: TODAY });
    editorial.at_once(&moderator("anna"), &check, "Looked again.").await.unwrap();
    editorial
}

#[tokio::test]
async fn the_database_itself_refuses_to_change_or_delete_a_revision() {
    let file = folder().join("demarche.db");
    drop(with_three_revisions(&file).await);
    for sql in [
        "update revisions set reason = 'another' where number = 2",
        "delete from revisions where number = 3",
        "insert into revisions select 9, at, author, review, agreed, reason, edit, previous, 'a' || substr(hash, 2) from revisions where number = 1",
    ] {
        let error = tamper(&file, sql).await.unwrap_err().to_string();
        assert!(error.contains("the journal"), "{sql}: {error}");
    }
    assert_eq!(verify(&Beginning::default(), &Sqlite::open(&file).await.unwrap().revisions(0).await.unwrap()), Ok(()));
}

#[tokio::test]
async fn whatever_is_altered_behind_the_programs_back_is_found_at_its_revision() {
    for (sql, told) in [
        (
            "update revisions set reason = 'another' where number = 2",
            "revision 2 was altered: its hash is not that of its content",
        ),
        (
            "update revisions set edit = replace(edit, 'Peru was asked', 'Peru was begged') where number = 2",
            "revision 2 was altered: its hash is not that of its content",
        ),
        (
            "update revisions set author = 'p-0000000000000000' where number = 1",
            "revision 1 was altered: its hash is not that of its content",
        ),
        (
            "update revisions set at = '2026-11-24T11:00:00Z' where number = 3",
            "revision 3 was altered: its hash is not that of its content",
        ),
        (
            "update revisions set review = 'second', agreed = 'p-1' where number = 3",
            "revision 3 was altered: its hash is not that of its content",
        ),
        ("delete from revisions where number = 2", "revision 2 is missing"),
        (
            "update revisions set previous = hash where number = 3",
            "revision 3 does not follow the one before it: one of the two was exchanged",
        ),
    ] {
        let file = folder().join("demarche.db");
        drop(with_three_revisions(&file).await);
        for trigger in ["revisions_are_not_changed", "revisions_are_not_deleted"] {
            let drop_it = if trigger.contains("changed") {
                "drop trigger revisions_are_not_changed"
            } else {
                "drop trigger revisions_are_not_deleted"
            };
            tamper(&file, drop_it).await.unwrap();
        }
        tamper(&file, sql).await.unwrap();
        let editorial = open(&file, record()).await;
        let broken = editorial.broken().await.unwrap();
        assert_eq!(broken.to_string(), told, "{sql}");
        let snapshot = editorial.app().snapshot();
        assert_eq!(snapshot.revision(), broken.revision() - 1, "readers get what can be trusted: {sql}");
        let refused = editorial.propose(&moderator("anna"), talks_in_peru(), "why", None).await.unwrap_err();
        assert!(matches!(refused, Refusal::Broken(_)), "{refused:?}");
    }
}

#[tokio::test]
async fn an_append_behind_another_end_than_the_real_one_is_refused() {
    let store = Sqlite::open(&folder().join("demarche.db")).await.unwrap();
    let entry = || {
        let recorded = Recorded::default();
        Entry::new(now(), Pseudonym::of_random([0; 8]), Review::NotNeeded, "why".to_owned(), &recorded)
    };
    let first = store.append(&Head::empty(), entry(), None).await.unwrap();
    let late = store.append(&Head::empty(), entry(), None).await.unwrap_err();
    assert!(matches!(late, demarche::store::NotAppended::Moved(head) if head == Head::from(&first)));
    assert!(store.append(&Head::from(&first), entry(), None).await.is_ok());
}

#[tokio::test]
async fn two_programs_on_one_journal_see_each_other() {
    let file = folder().join("demarche.db");
    let (one, two) = (open(&file, record()).await, open(&file, record()).await);
    published(&one, talks_in_peru()).await;
    assert!(two.refresh().await.unwrap());
    assert!(!two.refresh().await.unwrap());
    assert_eq!(one.app().snapshot().record(), two.app().snapshot().record());
    // Without looking first: the writer's place brings everything along.
    let withdraw = Changeset::of(Edit::Withdraw { id: id("PE-3") });
    two.at_once(&moderator("ben"), &withdraw, "Doubtful.").await.unwrap();
    let check = Changeset::of(Edit::Check { country: country("PE"), on: TODAY });
    let third = one.at_once(&moderator("anna"), &check, "Looked.").await.unwrap();
    assert_eq!(third.revision.number, 3);
    assert!(one.app().snapshot().record().event(id("PE-3")).is_none());
}

#[tokio::test]
async fn what_is_published_is_read_as_the_same_record_and_the_journal_adds_nothing_to_it() {
    let file = folder().join("demarche.db");
    let editorial = with_three_revisions(&file).await;
    let withdraw = Changeset::of(Edit::Withdraw { id: id("RW-2") });
    editorial.at_once(&moderator("anna"), &withdraw, "Doubtful.").await.unwrap();
    let alias = Edit::AddAlias { name: "Inkaland".to_owned(), country: country("PE"), reason: "Heard.".to_owned() };
    published(&editorial, alias.into()).await;
    let before = editorial.app().snapshot();
    let folding = editorial.fold().await.unwrap().unwrap();
    assert_eq!(between(before.record(), &folding.record), Vec::new());

    let to = folder();
    assert_eq!(write_record(&to, &folding.files).unwrap(), folding.files.iter().len());
    assert_eq!(write_record(&to, &folding.files).unwrap(), 0, "a second time nothing is left to write");
    let edition = Record::read_folder(&to).unwrap();
    assert_eq!(edition, folding.record);
    let again = open(&file, edition.clone()).await;
    assert_eq!(again.conflicts().await, Vec::new());
    assert_eq!(again.app().snapshot().record(), &edition);
    assert_eq!(again.app().snapshot().revision(), before.revision());
    assert!(matches!(again.undo(1).await, Err(Refusal::Folded(1))));
    // And the work goes on.
    published(&again, Edit::Restore { id: id("RW-2") }.into()).await;
    assert_eq!(again.app().snapshot().revision(), before.revision() + 1);
}

#[tokio::test]
async fn a_new_journal_goes_on_where_the_edition_ends() {
    let editorial = with_three_revisions(&folder().join("demarche.db")).await;
    let edition = editorial.fold().await.unwrap().unwrap().record;
    let file = folder().join("demarche.db");
    let anew = open(&file, edition.clone()).await;
    assert_eq!(anew.app().snapshot().revision(), 3);
    let fourth = published(&anew, Edit::Withdraw { id: id("PE-3") }.into()).await;
    assert_eq!(
        (fourth.revision.number, &fourth.revision.previous),
        (4, &edition.edition().folded.as_ref().unwrap().hash)
    );
    let again = open(&file, edition).await;
    assert_eq!(
        (again.app().snapshot().revision(), again.broken().await, again.conflicts().await),
        (4, None, Vec::new())
    );
    assert!(again.app().snapshot().record().event(id("PE-3")).is_none());

    // Under an edition that ends earlier something is missing, and that is said.
    let conflicts = open(&file, record()).await.conflicts().await;
    assert!(matches!(conflicts[0].cause, Cause::Gap { after: 0 }), "{conflicts:?}");
}

#[tokio::test]
async fn a_journal_that_ends_before_the_edition_is_not_written_behind() {
    let here = folder();
    let editorial = with_three_revisions(&here.join("demarche.db")).await;
    let old = here.join("old.db");
    editorial.store().back_up(&old).await.unwrap();
    let check = Changeset::of(Edit::Check { country: country("PE"), on: TODAY });
    editorial.at_once(&moderator("anna"), &check, "Looked again.").await.unwrap();
    let edition = editorial.fold().await.unwrap().unwrap().record;
    let restored = open(&old, edition.clone()).await;
    assert_eq!(restored.broken().await.unwrap().to_string(), "revision 4 is missing");
    assert_eq!(restored.app().snapshot().record(), &edition, "reading goes on with the whole edition");
    assert_eq!(restored.app().snapshot().revision(), 4);
    let refused = restored.at_once(&moderator("anna"), &check, "Looked.").await.unwrap_err();
    assert!(matches!(refused, Refusal::Broken(_)), "{refused:?}");
}

/// The small record with another summary of PE-1, as somebody may have changed it in git meanwhile.
fn other_edition(summary: &str) -> Record {
    let mut parts = record().parts();
    if let Some(demarche::record::Entry::Told(event)) = parts.entries.get_mut(&id("PE-1")) {
        summary.clone_into(&mut event.summary);
    }
    parts.assemble().unwrap()
}

#[tokio::test]
async fn a_revision_that_no_longer_fits_a_new_edition_is_reported_and_settled_by_moderators() {
    let file = folder().join("demarche.db");
    drop(with_three_revisions(&file).await);
    let edition = other_edition("The edition says it otherwise.");
    let editorial = open(&file, edition).await;
    let conflicts = editorial.conflicts().await;
    assert_eq!(conflicts.iter().map(|conflict| conflict.revision).collect::<Vec<_>>(), [2]);
    assert!(matches!(&conflicts[0].cause, Cause::Misfit(Misfit::EventMoved { fields, .. }) if fields == &["summary"]));
    let snapshot = editorial.app().snapshot();
    assert!(snapshot.record().event(id("PE-3")).is_some(), "what fits is in the record");
    assert_eq!(snapshot.record().event(id("PE-1")).unwrap().summary, "The edition says it otherwise.");
    assert!(editorial.fold().await.unwrap().is_err(), "publishing would lose it");

    let wrong = Edit::SetAside { revision: 1 };
    let refused = editorial.propose(&moderator("anna"), wrong.into(), "why", None).await.unwrap_err();
    assert!(matches!(refused, Refusal::Refused(_)), "{refused:?}");
    published(&editorial, Edit::SetAside { revision: 2 }.into()).await;
    assert_eq!(editorial.conflicts().await, Vec::new());
    assert!(editorial.fold().await.unwrap().is_ok());
    let again = open(&file, other_edition("The edition says it otherwise.")).await;
    assert_eq!(again.conflicts().await, Vec::new());
}

#[tokio::test]
async fn a_conflict_takes_no_other_revision_with_it() {
    let file = folder().join("demarche.db");
    let editorial = open(&file, record()).await;
    // The first revision moves the day up to which the record is kept and changes PE-1; the second adds something later elsewhere.
    let mut first = talks_in_peru();
    first.edits.push(reworded(&record(), "PE-1", "Peru was asked, The Courier reported."));
    published(&editorial, first).await;
    let mut later = crate::scene::source("herald-2026-11-22");
    later.published = Some("2026-11-22".parse().unwrap());
    let details = crate::scene::details(demarche::domain::Kind::Note, "2026-11-22", &["herald-2026-11-22"]);
    let second = Changeset {
        edits: vec![
            Edit::AddSource { source: Box::new(later) },
            Edit::AddEvent { country: country("RW"), details: Box::new(details) },
        ],
    };
    published(&editorial, second).await;
    let again = open(&file, other_edition("The edition says it otherwise.")).await;
    let conflicts = again.conflicts().await;
    assert_eq!(conflicts.iter().map(|conflict| conflict.revision).collect::<Vec<_>>(), [1], "{conflicts:?}");
    let snapshot = again.app().snapshot();
    assert_eq!(snapshot.record().edition().known_up_to.to_string(), "2026-11-22");
    assert_eq!(snapshot.record().events_of(country("RW")).len(), record().events_of(country("RW")).len() + 1);
}

#[tokio::test]
async fn an_edition_that_says_already_what_a_revision_says_is_no_conflict() {
    let file = folder().join("demarche.db");
    drop(with_three_revisions(&file).await);
    let editorial = open(&file, other_edition("Peru was asked, The Courier reported.")).await;
    assert_eq!(editorial.conflicts().await, Vec::new());
}

#[tokio::test]
async fn a_revision_that_would_break_a_rule_of_the_new_edition_is_reported_with_the_rule() {
    let file = folder().join("demarche.db");
    drop(with_three_revisions(&file).await);
    // The edition has got the same article under another id.
    let mut parts = record().parts();
    let mut same = crate::scene::source("another-id");
    same.url = "https://herald.example/herald-2026-11-20-talks".to_owned();
    same.published = None;
    parts.sources.insert(same.id.clone(), same.clone());
    if let Some(demarche::record::Entry::Told(event)) = parts.entries.get_mut(&id("PE-1")) {
        let mut sources = event.sources.to_vec();
        sources.push(same.id.clone());
        event.sources = demarche::domain::NonEmpty::new(sources).unwrap();
    }
    let editorial = open(&file, parts.assemble().unwrap()).await;
    let conflicts = editorial.conflicts().await;
    assert_eq!(conflicts.iter().map(|conflict| conflict.revision).collect::<Vec<_>>(), [1], "{conflicts:?}");
    assert!(conflicts[0].to_string().contains("source-duplicate"), "{}", conflicts[0]);
    assert_eq!(
        editorial.app().snapshot().record().event(id("PE-1")).unwrap().summary,
        "Peru was asked, The Courier reported."
    );
}

#[tokio::test]
async fn a_backup_is_a_whole_journal_and_overwrites_nothing() {
    let here = folder();
    let editorial = with_three_revisions(&here.join("demarche.db")).await;
    let copy = here.join("copy.db");
    editorial.store().back_up(&copy).await.unwrap();
    let error = editorial.store().back_up(&copy).await.unwrap_err().to_string();
    assert!(error.contains("is there already and is not overwritten"), "{error}");
    let again = open(&copy, record()).await;
    assert_eq!(again.app().snapshot().record(), editorial.app().snapshot().record());
    assert_eq!(again.store().examine().await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn ten_thousand_revisions_are_laid_over_the_edition() {
    let file = folder().join("demarche.db");
    let store = Sqlite::open(&file).await.unwrap();
    let mut journal = Vec::new();
    let mut head = Head::empty();
    let mut from = None;
    let author = Pseudonym::of_random([7; 8]);
    for number in 0..10_000_i64 {
        let to = Some(TODAY - time::Duration::days(10_000 - number));
        let change = Change::Checked { country: country("PE"), from, to };
        from = to;
        let recorded = Recorded { changes: vec![change], ..Recorded::default() };
        let entry = Entry::new(now(), author.clone(), Review::NotNeeded, "looked".to_owned(), &recorded);
        let revision = entry.seal(head.number + 1, head.hash.clone());
        head = Head::from(&revision);
        journal.push(revision);
    }
    insert_at_once(&file, &journal).await;
    let begun = std::time::Instant::now();
    let editorial = open(&file, record()).await;
    println!("10,000 revisions were verified and laid over the edition in {:?}", begun.elapsed());
    assert_eq!(editorial.app().snapshot().revision(), 10_000);
    assert_eq!(editorial.app().snapshot().record().checked(country("PE")), from);
    drop(store);
}

/// Writing ten thousand times to the disk is not what is tested.
async fn insert_at_once(file: &Path, journal: &[demarche::moderation::Revision]) {
    let mut connection = SqliteConnectOptions::new().filename(file).connect().await.unwrap();
    let mut write = connection.begin().await.unwrap();
    for revision in journal {
        let at = revision.entry.at.format(&time::format_description::well_known::Rfc3339).unwrap();
        sqlx::query("insert into revisions values (?, ?, ?, 'not_needed', '', ?, ?, ?, ?)")
            .bind(i64::try_from(revision.number).unwrap())
            .bind(at)
            .bind(revision.entry.author.as_str())
            .bind(&revision.entry.reason)
            .bind(&revision.entry.edit)
            .bind(&revision.previous)
            .bind(&revision.hash)
            .execute(&mut *write)
            .await
            .unwrap();
    }
    write.commit().await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn many_writers_at_once_leave_a_whole_chain() {
    let file = folder().join("demarche.db");
    let one = std::sync::Arc::new(editorial_on(&file).await);
    let two = std::sync::Arc::new(editorial_on(&file).await);
    let mut tasks = Vec::new();
    for number in 0..40_u8 {
        let editorial = if number % 2 == 0 { one.clone() } else { two.clone() };
        tasks.push(tokio::spawn(async move {
            let land = country(if number % 3 == 0 { "PE" } else { "RW" });
            let check = Changeset::of(Edit::Check { country: land, on: TODAY - time::Duration::days(number.into()) });
            // Whoever keeps losing the race against the other program is told so, and does it again.
            for _ in 0..20 {
                match editorial.at_once(&moderator("anna"), &check, "Looked.").await {
                    Ok(published) => return published.revision.number,
                    Err(refusal) => assert!(matches!(refusal, Refusal::Fault(Fault::Locked)), "{refusal:?}"),
                }
            }
            panic!("twenty times in vain")
        }));
    }
    let mut numbers = Vec::new();
    for task in tasks {
        numbers.push(task.await.unwrap());
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=40).collect::<Vec<u64>>(), "every revision has its own number");
    let revisions = one.store().revisions(0).await.unwrap();
    assert_eq!((verify(&Beginning::default(), &revisions), revisions.len()), (Ok(()), numbers.len()));
}

async fn editorial_on(file: &Path) -> Editorial {
    open(file, record()).await
}

#[tokio::test]
async fn a_new_journal_is_empty_and_changes_nothing() {
    let editorial = editorial().await;
    assert_eq!(editorial.app().snapshot().record(), &record());
    assert_eq!(editorial.store().head().await.unwrap(), Head::empty());
    let folding = editorial.fold().await.unwrap().unwrap();
    assert_eq!(folding.files, record().to_files());
}
