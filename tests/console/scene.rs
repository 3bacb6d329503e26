//! What the tests of the console share: the app on a fixed day, and rendering to a text.

use std::sync::LazyLock;

use demarche::answer::Answer;
use demarche::app::{App, Asker, Request};
use demarche::console::{Surface, json, markdown, text};
use demarche::language::{Language, Locale};
use demarche::record::{Record, Snapshot};
use serde_json::Value;
use time::macros::date;

pub(crate) static APP: LazyLock<App> = LazyLock::new(|| {
    App::new(Snapshot::new(Record::embedded().expect("a sound edition"), 0), || date!(2026 - 11 - 23))
});

pub(crate) const ASKER: Asker = Asker { locale: Locale::EnUs };

/// A terminal that can do everything.
pub(crate) const TERMINAL: Surface = Surface { width: Some(80), colour: true, links: true, plain: false };

pub(crate) fn ask(line: &str) -> Answer {
    ask_in(ASKER.locale, line)
}

pub(crate) fn ask_in(locale: Locale, line: &str) -> Answer {
    APP.handle(&Request::Line(line.to_owned()), Asker { locale })
}

pub(crate) fn as_text(answer: &Answer, surface: Surface) -> String {
    as_text_in(ASKER.locale, answer, surface)
}

pub(crate) fn as_text_in(locale: Locale, answer: &Answer, surface: Surface) -> String {
    let mut out = Vec::new();
    text::write(&mut out, answer, Language::of(locale), surface).expect("memory");
    String::from_utf8(out).expect("text")
}

pub(crate) fn as_markdown(answer: &Answer) -> String {
    let mut out = Vec::new();
    markdown::write(&mut out, answer, Language::of(Locale::EnUs)).expect("memory");
    String::from_utf8(out).expect("text")
}

pub(crate) fn as_json(answer: &Answer) -> Value {
    let mut out = Vec::new();
    json::write(&mut out, answer, true).expect("memory");
    assert_eq!(out.iter().position(|byte| *byte == b'\n'), Some(out.len() - 1), "one line and its end");
    serde_json::from_slice(&out).expect("JSON")
}

/// The text without the escapes that the renderer itself writes: SGR and OSC 8.
pub(crate) fn without_escapes(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        kept.push_str(before);
        rest = if let Some(link) = after.strip_prefix("]8;;") {
            link.split_once("\u{1b}\\").expect("a link that ends").1
        } else {
            after.strip_prefix('[').and_then(|style| style.split_once('m')).expect("a style that ends").1
        };
    }
    kept + rest
}
