//! Other languages in the console: every answer fits and is whole, and some are kept as files to be read in the review.

use demarche::console::Surface;
use demarche::language::{Language, Locale};

use crate::real::{assert_fits, lines};
use crate::scene::{TERMINAL, as_text_in, ask_in, without_escapes};

/// One reader of each language but English.
fn readers() -> Vec<Locale> {
    let mut locales: Vec<Locale> = Language::translated().collect();
    locales.dedup_by_key(|locale| Language::of(*locale).tag());
    locales.retain(|locale| Language::of(*locale).tag() != "en");
    locales
}

#[test]
fn every_answer_fits_and_is_whole_in_every_language() {
    assert!(readers().len() > 2, "{:?}", readers());
    for (locale, line) in readers().into_iter().flat_map(|locale| lines().into_iter().map(move |line| (locale, line))) {
        let (answer, said) = (ask_in(locale, &line), format!("{line} in {locale}"));
        for width in [30, 80] {
            let text = as_text_in(locale, &answer, Surface { width: Some(width), ..TERMINAL });
            assert_fits(&said, &without_escapes(&text), width);
        }
        let paper = as_text_in(locale, &answer, Surface::PAPER);
        for fact in answer.blocks.iter().flat_map(|block| &block.facts) {
            assert!(paper.contains(&fact.text), "{said}: {}", fact.text);
        }
    }
}

/// English words of the program itself, not of the record, that would be a sentence forgotten.
const ENGLISH: [&str; 8] =
    ["on record", "is not", "have agreed", "The record", "Nothing newer", "Known up to", "not legal advice", "arrived"];

#[test]
fn no_english_is_left_where_the_record_is_not_quoted() {
    for locale in readers() {
        for line in lines() {
            let answer = ask_in(locale, &line);
            let quoted = answer.blocks.iter().flat_map(|block| &block.facts).any(|fact| !fact.events.is_empty());
            // What rests on no event is all ours.
            let text =
                if quoted { answer.title + &answer.headline } else { as_text_in(locale, &answer, Surface::PAPER) };
            for english in ENGLISH {
                assert!(!text.contains(english) || line == "/courts", "{line} in {locale}: {text}");
            }
        }
    }
}

const WINDOW: Surface = Surface { width: Some(80), colour: false, links: false, plain: false };

#[test]
fn answers_read_well_in_every_language() {
    let shown = [
        ("status", "/status DO"),
        ("agreed", "/agreed on:2025-06-25"),
        ("compare", "/compare XK RW"),
        ("money", "/money RW"),
        ("people", "/people GQ"),
        ("totals", "/totals"),
        ("missing", "/status BS on:2024-12-01"),
        ("trouble", "/statsu PE"),
    ];
    for locale in readers() {
        let texts = shown.map(|(name, line)| {
            let text = as_text_in(locale, &ask_in(locale, line), WINDOW);
            format!("─── {name}: {line}\n\n{}", text.trim_end())
        });
        insta::assert_snapshot!(format!("language_{}", Language::of(locale).tag()), texts.join("\n\n"));
    }
}
