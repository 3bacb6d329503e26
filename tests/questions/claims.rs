//! Messages that claim something, beside the record.

use demarche::answer::Outcome;
use demarche::app::Request;
use demarche::question::claims;

use crate::{APP, ASKER, TODAY};

/// Country, claim and verdict of each claim of a message.
fn checked(message: &str) -> Vec<String> {
    let answer = APP.handle(&Request::Check(message.to_owned()), ASKER);
    let found = claims(message, &APP.snapshot(), TODAY);
    let facts = answer.blocks.iter().flat_map(|block| &block.facts);
    found
        .iter()
        .zip(facts)
        .map(|(claim, fact)| {
            let verdict = if fact.text.contains(": consistent") {
                "yes"
            } else if fact.text.contains("not consistent") {
                "no"
            } else {
                "open"
            };
            let what = match (claim.condition, claim.number) {
                (Some(condition), _) => format!("{}{}", if condition.not { "!" } else { "" }, condition.is),
                (None, Some((number, _))) => number.to_string(),
                (None, None) => String::new(),
            };
            format!("{} {what} {verdict}", claim.country)
        })
        .collect()
}

#[test]
fn claims_are_found_and_judged_one_by_one() {
    let rows: &[(&str, &[&str])] = &[
        ("Kosovo agreed and Peru refused.", &["XK agreed yes", "PE declined yes"]),
        ("Peru has agreed to take them, lol", &["PE agreed no"]),
        ("Nigeria never agreed", &["NG !agreed yes"]),
        ("Kosovo agreed to take 50 people", &["XK agreed yes", "XK 50 yes"]),
        ("Eswatini was paid", &["SZ paid yes"]),
        ("Rwanda agreed and Kosovo did too", &["RW agreed yes", "XK agreed yes"]),
        ("Panama took 299 people. So did Costa Rica.", &["PA arrived yes", "PA 299 yes", "CR arrived yes"]),
        ("Kenya did not agree, neither did Peru", &["KE !agreed yes", "PE !agreed yes"]),
        ("Nobody arrived in Palau", &["PW !arrived yes"]),
        ("Germany agreed last year", &["DE agreed open"]),
        ("I had pasta for lunch", &[]),
    ];
    for (message, want) in rows {
        assert_eq!(&checked(message), want, "{message}");
    }
}

#[test]
fn a_message_is_never_repeated() {
    let answer = APP.handle(&Request::Check("@everyone Peru AGREED, xyzzy <script>".to_owned()), ASKER);
    let said = format!("{answer:?}");
    for echoed in ["@everyone", "xyzzy", "<script>"] {
        assert!(!said.contains(echoed), "{echoed}");
    }
    let nothing = APP.handle(&Request::Check("xyzzy".to_owned()), ASKER);
    assert_eq!(nothing.outcome, Outcome::OutOfScope);
}
