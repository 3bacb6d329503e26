//! Sentences and what they are read as.

use demarche::question::understand;

use crate::{APP, TODAY, rows, shown};

#[test]
fn sentences_are_read_as_the_table_says() {
    let snapshot = APP.snapshot();
    let mut wrong = Vec::new();
    let mut read = 0;
    for (sentence, want) in rows(include_str!("readings.txt")) {
        let reading = understand(sentence, &snapshot, TODAY);
        let got = shown(&reading);
        read += 1;
        if got != want {
            wrong.push(format!("{sentence}\n    want {want}\n    got  {got}"));
        }
    }
    assert!(read > 400, "only {read} rows");
    assert!(wrong.is_empty(), "{} of {read}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn other_ways_of_writing_change_nothing() {
    let snapshot = APP.snapshot();
    for (sentence, want) in rows(include_str!("readings.txt")).filter(|(_, want)| want.starts_with("about:")) {
        for other in
            [format!("  {sentence} "), format!("<@1180000000000000001> {sentence}"), sentence.replace('\'', "’")]
        {
            assert_eq!(shown(&understand(&other, &snapshot, TODAY)), want, "{other}");
        }
    }
}
