//! The record as it is shipped: it keeps every rule, and writing what was read gives the same bytes.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::path::Path;

use demarche::record::{Files, Record};

fn data() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data"))
}

#[test]
fn the_embedded_edition_keeps_every_rule() {
    match Record::embedded() {
        Ok(record) => {
            assert_eq!(record.countries().count(), 83);
            assert_eq!(record.events().count(), 362);
            assert_eq!(record.sources().len(), 417);
        }
        Err(problems) => panic!("{problems}"),
    }
}

#[test]
fn the_folder_and_the_embedded_edition_are_the_same() {
    assert_eq!(Files::in_folder(data()).unwrap(), Files::embedded());
    assert_eq!(Record::read_folder(data()).unwrap(), Record::embedded().unwrap());
}

#[test]
fn writing_what_was_read_gives_identical_bytes() {
    let record = Record::read_folder(data()).unwrap();
    let written = record.to_files();
    let mut compared = 0;
    for (name, bytes) in written.iter() {
        let on_disk = std::fs::read(data().join(name)).unwrap();
        assert!(bytes == on_disk, "{name} differs from what is on disk");
        compared += 1;
    }
    assert_eq!(compared, 84 + 2);
    assert_eq!(written, Files::embedded());
}

#[test]
fn a_record_made_of_the_values_of_another_is_equal_to_it() {
    let record = Record::embedded().unwrap();
    let again = Record::assemble(record.edition().clone(), record.events().cloned(), record.sources().cloned());
    assert_eq!(again.unwrap(), record);
}
