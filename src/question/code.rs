//! Countries by their ISO 3166-1 codes: "TCI" in capitals, "has gq agreed".

use super::lexicon::{ENGLISH, Lexicon};
use super::text::Word;
use crate::domain::standing::{AnswerState, Approach};
use crate::domain::{CountryCode, Standing};
use crate::names::{Names, Resolution};
use crate::record::Snapshot;

/// The country of which a word is the code.
pub(super) fn code(word: &Word, sentence: &str, snapshot: &Snapshot, lexicons: &[&Lexicon]) -> Option<CountryCode> {
    let written = sentence.get(word.start..word.end)?;
    match written.len() {
        2 => alpha2(written, snapshot, lexicons),
        3 => capitals(word, written, sentence),
        _ => None,
    }
}

/// A code of three letters in capitals; words in capitals that are no country are left alone.
fn capitals(word: &Word, written: &str, sentence: &str) -> Option<CountryCode> {
    const WORDS: [&str; 30] = [
        "ice", "dhs", "usa", "nyt", "wsj", "cnn", "cbs", "afp", "bbc", "hrw", "mou", "who", "are", "and", "not", "yes",
        "the", "how", "did", "has", "iom", "unhcr", "faq", "lol", "wtf", "ngo", "pls", "pdf", "api", "tps",
    ];
    let shouted = sentence.chars().filter(|c| c.is_lowercase()).count() == 0;
    let is_code = written.bytes().all(|b| b.is_ascii_uppercase()) && !shouted && !WORDS.contains(&word.text.as_str());
    match is_code.then(|| Names::embedded().resolve(written)) {
        Some(Resolution::Certain { country, .. }) => Some(country),
        _ => None,
    }
}

/// A code of two letters, of a country that the record says was asked or answered, that is nothing else in a sentence: no word, no state of the United States, nothing that
/// people shorten so when they chat.
fn alpha2(written: &str, snapshot: &Snapshot, lexicons: &[&Lexicon]) -> Option<CountryCode> {
    const STATES: [&str; 8] = ["ar", "ga", "ma", "md", "me", "mn", "ne", "pa"];
    const SHORTENED: [&str; 38] = [
        "ag", "ao", "ba", "bb", "bf", "bi", "bs", "bt", "cd", "cf", "ci", "cm", "cr", "cv", "dm", "et", "ge", "gd",
        "gm", "gt", "kn", "lc", "ly", "mr", "mw", "ng", "pe", "pl", "rs", "sa", "sn", "ss", "st", "tc", "tn", "tv",
        "ua", "vc",
    ];
    // "Il" and "sa" are words elsewhere.
    let english = lexicons.first().is_none_or(|lexicon| std::ptr::eq(*lexicon, &raw const *ENGLISH));
    let lower = written.to_ascii_lowercase();
    let taken = STATES.contains(&lower.as_str()) || SHORTENED.contains(&lower.as_str());
    if taken || !english || lexicons.iter().any(|lexicon| lexicon.knows(&lower)) {
        return None;
    }
    let was_asked = |standing: &Standing| {
        standing.approach.state != Approach::NoneOnRecord || standing.answer.state != AnswerState::NoneOnRecord
    };
    CountryCode::parse(&lower.to_ascii_uppercase()).filter(|country| snapshot.standing(*country).is_some_and(was_asked))
}
