//! From a sentence to its reading, and to its answer.

#![allow(
    missing_docs,
    clippy::expect_used,
    reason = "criterion's macros generate undocumented functions; a bench may stop"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use demarche::app::{App, Asker, Request};
use demarche::language::Locale;
use demarche::question::understand;
use demarche::record::{Record, Snapshot};
use time::macros::date;

const SENTENCES: [&str; 10] = [
    "has peru said yes yet?",
    "which african countries agreed but nobody arrived?",
    "how much did eswatini get and who says so",
    "why did peru agree?",
    "what changed since june",
    "can unaccompanied kids be sent to uganda",
    "who took more, rwanda or ghana",
    "had kosovo agreed by may 2025",
    "wakanda signed?",
    "my husband has a removal order, can they send him to rwanda",
];

fn questions(criterion: &mut Criterion) {
    let app = App::new(Snapshot::new(Record::embedded().expect("the edition is valid"), 0), || date!(2026 - 11 - 23));
    let asker = Asker { locale: Locale::EnUs };
    let snapshot = app.snapshot();
    for sentence in SENTENCES {
        criterion.bench_function(&format!("read {sentence}"), |bencher| {
            bencher.iter(|| black_box(understand(black_box(sentence), &snapshot, date!(2026 - 11 - 23))));
        });
        let request = Request::Line(sentence.to_owned());
        criterion.bench_function(&format!("read and answer {sentence}"), |bencher| {
            bencher.iter(|| black_box(app.handle(black_box(&request), asker)));
        });
    }
}

criterion_group!(benches, questions);
criterion_main!(benches);
