//! What one reply costs beside the network: the answer, the message, the bytes.

#![allow(
    missing_docs,
    clippy::expect_used,
    reason = "a benchmark is nobody's interface and may end when it cannot go on"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use demarche::answer::Answer;
use demarche::app::{App, Asker, Request};
use demarche::discord::payload::Callback;
use demarche::discord::render::{Look, Scene, message};
use demarche::domain::CountryCode;
use demarche::language::{Language, Locale};
use demarche::question::{ListQuery, Question};
use demarche::record::{Record, Snapshot};
use time::macros::date;

fn app() -> App {
    let record = Record::embedded().expect("the shipped record is sound");
    App::new(Snapshot::new(record, 0), || date!(2026 - 11 - 23))
}

fn questions() -> [(&'static str, Question); 3] {
    let country = CountryCode::parse("RW").expect("Rwanda");
    [
        ("status", Question::Status { country, on: None }),
        ("longest list", Question::List(ListQuery::default())),
        ("timeline", Question::Timeline { country: Some(country), kind: None, since: None, until: None }),
    ]
}

fn bench(criterion: &mut Criterion) {
    let app = app();
    let asker = Asker { locale: Locale::EnUs };
    let language = Language::of(Locale::EnUs);
    for (name, question) in questions() {
        let request = Request::Question(question.clone());
        let answer = app.handle(&request, asker);
        let render = |answer: &Answer| {
            let scene = Scene {
                answer,
                question: Some(&question),
                look: Look::Answer,
                page: 0,
                seen: None,
                share: true,
                report: true,
                language,
            };
            serde_json::to_vec(&Callback::private(message(&scene))).expect("plain data")
        };
        criterion.bench_function(&format!("{name}: answer"), |bencher| {
            bencher.iter(|| app.handle(black_box(&request), asker));
        });
        criterion.bench_function(&format!("{name}: message"), |bencher| bencher.iter(|| render(black_box(&answer))));
        criterion.bench_function(&format!("{name}: answer and message"), |bencher| {
            bencher.iter(|| render(&app.handle(black_box(&request), asker)));
        });
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
