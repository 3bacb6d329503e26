//! What the operations of the other benches need of memory: `cargo bench --bench memory`. Not beside the times, because counting costs time.
//!
//! Nearly each is done once before it is counted, so that what is made at the first use (a language's messages) is not its own.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark may end when it cannot go on, and its output is the terminal's"
)]

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use demarche::app::{App, Asker, Request};
use demarche::domain::CountryCode;
use demarche::language::{Language, Locale};
use demarche::names::Names;
use demarche::record::{Files, Record, Snapshot};
use time::macros::date;

const ASKER: Asker = Asker { locale: Locale::EnUs };

fn main() {
    println!("{:<52} {:>11} {:>14} {:>14} {:>14}", "what", "allocations", "bytes in all", "at the most", "kept");
    record();
    answers();
    names();
    #[cfg(feature = "discord")]
    discord();
}

/// Counts what is done the second time.
fn row<T>(what: &str, work: impl Fn() -> T) {
    drop(black_box(work()));
    first(what, work);
}

/// Counts what is done; what is kept is the result, and what stays beside it.
fn first<T>(what: &str, work: impl Fn() -> T) {
    let mut result = None;
    let AllocationInfo { count_total, bytes_total, bytes_max, bytes_current, .. } = measure(|| result = Some(work()));
    black_box(result);
    println!("{what:<52} {count_total:>11} {bytes_total:>14} {bytes_max:>14} {bytes_current:>14}");
}

fn app() -> App {
    let record = Record::embedded().expect("the shipped record is sound");
    App::new(Snapshot::new(record, 0), || date!(2026 - 11 - 23))
}

fn record() {
    first("the messages of a language, at its first use", || Language::of(Locale::EnUs));
    row("ready: read, check and index, all standings", app);
    let files = Files::embedded();
    row("read, check and index the whole record", || Record::read(&files).is_ok());
    let record = Record::embedded().expect("the shipped record is sound");
    row("write the whole record", || record.to_files());
    row("a snapshot of it, with all standings", || Snapshot::new(record.clone(), 0));
    row("all standings", || record.view(None).standings().count());
    let costa_rica = CountryCode::parse("CR").expect("a country");
    row("the standing of one country", || record.view(None).standing(costa_rica));
}

fn answers() {
    let app = app();
    for line in
        ["/status PE", "/status UG", "/agreed", "/money", "/compare XK RW SV GH", "/list", "/timeline", "/totals"]
    {
        let request = Request::Line(line.to_owned());
        row(&format!("answer {line}"), || app.handle(&request, ASKER));
    }
    let free = Request::Line("has rwanda taken anyone yet?".to_owned());
    row("read and answer a sentence", || app.handle(&free, ASKER));
}

fn names() {
    let names = Names::embedded();
    for (what, question) in [("name: exact", "Peru"), ("name: slip", "venezula"), ("name: no country", "asdfghjkl")] {
        row(what, || names.resolve(question));
    }
}

/// An answer as the bytes that Discord gets.
#[cfg(feature = "discord")]
fn discord() {
    use demarche::discord::payload::Callback;
    use demarche::discord::render::{Look, Scene, message};
    use demarche::question::{ListQuery, Question};

    let (app, language) = (app(), Language::of(Locale::EnUs));
    let country = CountryCode::parse("RW").expect("Rwanda");
    let questions = [
        ("Discord, status", Question::Status { country, on: None }),
        ("Discord, the longest list", Question::List(ListQuery::default())),
        ("Discord, a timeline", Question::Timeline { country: Some(country), kind: None, since: None, until: None }),
    ];
    for (what, question) in questions {
        let answer = app.handle(&Request::Question(question.clone()), ASKER);
        row(&format!("{what}: message and bytes"), || {
            let scene = Scene {
                answer: &answer,
                question: Some(&question),
                look: Look::Answer,
                page: 0,
                seen: None,
                share: true,
                report: true,
                language,
            };
            serde_json::to_vec(&Callback::private(message(&scene))).expect("plain data")
        });
    }
}
