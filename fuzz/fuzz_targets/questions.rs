//! Any text, as a question, as a reply, and as a message to check: an answer comes back, whatever it is.

#![no_main]

use std::sync::LazyLock;

use demarche::app::{App, Asker, Request};
use demarche::language::Locale;
use demarche::question::Question;
use demarche::record::{Record, Snapshot};
use libfuzzer_sys::fuzz_target;
use time::macros::date;

static APP: LazyLock<App> = LazyLock::new(|| {
    App::new(Snapshot::new(Record::embedded().expect("the edition is valid"), 0), || date!(2026 - 11 - 23))
});

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data).into_owned();
    let asker = Asker { locale: Locale::EnUs };
    for request in [
        Request::Line(text.clone()),
        Request::Check(text.clone()),
        Request::FollowUp { previous: Question::About, text },
    ] {
        let answer = APP.handle(&request, asker);
        assert!(!answer.headline.is_empty());
    }
});
