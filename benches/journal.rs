//! What moderation costs: a start with ten thousand revisions, an edit with every check on the shipped record, an acknowledged append.

#![allow(missing_docs, reason = "criterion's macros make undocumented items")]
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on has failed")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use demarche::domain::CountryCode;
use demarche::moderation::{
    Beginning, Change, Details, Edit, Entry, Preview, Pseudonym, Recorded, Review, Revision, apply, replay, verify,
};
use demarche::record::Record;
use demarche::store::{Head, Sqlite, Store};
use time::macros::{date, datetime};

/// Ten thousand revisions that each reword one of Peru's summaries, which is more than moderators write in years.
fn journal(edition: &Record) -> Vec<Revision> {
    let peru = CountryCode::parse("PE").unwrap();
    let event = edition.events_of(peru).first().unwrap().clone();
    let told = |summary: &str| {
        let details = Details { summary: summary.to_owned(), ..Details::from(event.clone()) };
        Some(Box::new(demarche::record::Entry::Told(details.under(event.id))))
    };
    let mut revisions = Vec::new();
    let mut head = Head::empty();
    let mut from = told(&event.summary);
    for number in 0..10_000 {
        let to = told(&format!("Peru was asked, it was said {number} times."));
        let changes = vec![Change::Event { id: event.id, from: from.clone(), to: to.clone() }];
        let recorded = Recorded { changes, ..Recorded::default() };
        let author = Pseudonym::of_random([1; 8]);
        let entry = Entry::new(datetime!(2026-11-24 12:00 UTC), author, Review::NotNeeded, "why".to_owned(), &recorded);
        let revision = entry.seal(head.number + 1, head.hash);
        head = Head::from(&revision);
        revisions.push(revision);
        from = to;
    }
    revisions
}

fn starts(criterion: &mut Criterion) {
    let edition = Record::embedded().unwrap();
    let revisions = journal(&edition);
    criterion.bench_function("verify 10,000 revisions", |bencher| {
        bencher.iter(|| verify(&Beginning::default(), black_box(&revisions)).unwrap());
    });
    criterion.bench_function("lay 10,000 revisions over the edition", |bencher| {
        bencher.iter(|| replay(black_box(&edition), black_box(&revisions), None));
    });
}

fn edits(criterion: &mut Criterion) {
    let edition = Record::embedded().unwrap();
    let peru = CountryCode::parse("PE").unwrap();
    let event = edition.events_of(peru).first().unwrap().clone();
    let from = Details::from(event.clone());
    let to = Details { summary: "Peru was asked, it was said.".to_owned(), ..from.clone() };
    let edit = Edit::AmendEvent { id: event.id, from: Box::new(from), to: Box::new(to) };
    let today = date!(2026 - 11 - 24);
    criterion.bench_function("apply and preview one edit", |bencher| {
        bencher.iter(|| {
            let validated = apply(black_box(&edition), &edit.clone().into(), today).unwrap();
            Preview::new(&edition, &validated)
        });
    });
}

fn appends(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let store = runtime.block_on(Sqlite::open(&folder.join("demarche.db"))).unwrap();
    criterion.bench_function("append one revision to the disk", |bencher| {
        bencher.iter(|| {
            runtime.block_on(async {
                let head = store.head().await.unwrap();
                let recorded = Recorded::default();
                let author = Pseudonym::of_random([1; 8]);
                let at = datetime!(2026-11-24 12:00 UTC);
                let entry = Entry::new(at, author, Review::NotNeeded, "why".to_owned(), &recorded);
                store.append(&head, entry, None).await.unwrap()
            })
        });
    });
}

criterion_group!(benches, starts, edits, appends);
criterion_main!(benches);
