//! Whatever happens to a file, reading neither panics nor lets a broken record through.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::path::Path;

use demarche::record::{Files, Record};
use proptest::prelude::*;

/// A change to the bytes of one file.
#[derive(Debug, Clone)]
enum Damage {
    Replace(usize, u8),
    Insert(usize, u8),
    Delete(usize, usize),
    Truncate(usize),
    RepeatLine(usize),
    SwapLines(usize, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    // Letters of JSON's own grammar come up often: they break more than random bytes do.
    let byte = prop_oneof![any::<u8>(), proptest::sample::select(b"{}[]\",:0123456789-\\ \n".to_vec())];
    let at = any::<usize>();
    prop_oneof![
        4 => (at, byte.clone()).prop_map(|(at, byte)| Damage::Replace(at, byte)),
        2 => (at, byte).prop_map(|(at, byte)| Damage::Insert(at, byte)),
        2 => (at, 1..40_usize).prop_map(|(at, length)| Damage::Delete(at, length)),
        1 => at.prop_map(Damage::Truncate),
        1 => at.prop_map(Damage::RepeatLine),
        1 => (at, at).prop_map(|(one, other)| Damage::SwapLines(one, other)),
    ]
}

fn damaged(mut bytes: Vec<u8>, damage: &Damage) -> Vec<u8> {
    if bytes.is_empty() {
        return bytes;
    }
    let length = bytes.len();
    match *damage {
        Damage::Replace(at, byte) => bytes[at % length] = byte,
        Damage::Insert(at, byte) => bytes.insert(at % length, byte),
        Damage::Delete(at, many) => drop(bytes.drain(at % length..(at % length + many).min(length))),
        Damage::Truncate(at) => bytes.truncate(at % length),
        Damage::RepeatLine(at) => {
            return lines_changed(&bytes, |lines, count| lines.insert(at % count, lines[at % count]));
        }
        Damage::SwapLines(one, other) => {
            return lines_changed(&bytes, |lines, count| lines.swap(one % count, other % count));
        }
    }
    bytes
}

fn lines_changed<'b>(bytes: &'b [u8], change: impl Fn(&mut Vec<&'b [u8]>, usize)) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
    let count = lines.len();
    change(&mut lines, count);
    lines.join(&b'\n')
}

/// What every record promises, whatever it was read from.
fn keeps_its_promises(record: &Record, files: &Files) {
    assert_eq!(&record.to_files(), files, "what was read is what would be written");
    for country in record.countries() {
        for (place, event) in record.events_of(country).iter().enumerate() {
            assert_eq!((event.id.country, usize::from(event.id.number)), (country, place + 1));
        }
    }
    for event in record.events() {
        assert_eq!(record.event(event.id), Some(event));
        assert!(
            !event.sources.is_empty() && event.sources.iter().all(|id| record.source(id).is_some()),
            "{}",
            event.id
        );
        assert!(event.reported.end() >= event.date.begin(), "{}", event.id);
        for other in &event.contested_by {
            assert!(record.event(*other).is_some_and(|other| other.contested_by.contains(&event.id)), "{}", event.id);
        }
    }
    assert!(record.view(None).standings().count() == record.countries().count());
}

fn survive(files: &Files, file: usize, damages: &[Damage]) {
    let names: Vec<String> = files.iter().map(|(name, _)| name.to_owned()).collect();
    let name = &names[file % names.len()];
    let bytes = damages.iter().fold(files.get(name).unwrap().to_vec(), damaged);
    let mut files = files.clone();
    files.put(name.as_str(), bytes);
    match Record::read(&files) {
        Ok(record) => keeps_its_promises(&record, &files),
        Err(problems) => {
            assert!(!problems.is_empty() && problems.is_sorted());
            for problem in problems.iter() {
                assert!(problem.line >= 1 && problem.column >= 1, "{problem}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_small_record_is_refused_or_sound(file in any::<usize>(), damages in prop::collection::vec(damage(), 1..4)) {
        survive(&Files::in_folder(Path::new("tests/fixtures/records/base")).unwrap(), file, &damages);
    }
}

proptest! {
    // Each case reads the whole record.
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_shipped_record_is_refused_or_sound(file in any::<usize>(), damages in prop::collection::vec(damage(), 1..3)) {
        survive(&Files::embedded(), file, &damages);
    }
}

#[test]
fn every_byte_of_a_file_can_be_lost_without_a_panic() {
    let base = Files::in_folder(Path::new("tests/fixtures/records/base")).unwrap();
    // Every field of an event is in the first.
    for name in ["events/RW.json", "edition.json"] {
        let file = base.iter().position(|(other, _)| other == name).unwrap();
        for at in 0..base.get(name).unwrap().len() {
            survive(&base, file, &[Damage::Delete(at, 1)]);
        }
    }
}

#[test]
fn deep_nesting_is_refused_before_it_can_exhaust_the_stack() {
    let mut files = Files::embedded();
    files.put("events/PE.json", "[".repeat(1_000_000));
    let problems = Record::read(&files).unwrap_err();
    assert!(problems.to_string().contains("json-syntax: maximum nesting depth exceeded"), "{problems}");
}
