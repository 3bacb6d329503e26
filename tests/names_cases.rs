//! What people type, and what they mean by it: one row a case, in `tests/names_cases`. A row is added by whoever was not understood.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests fail as loudly as tests do")]

use demarche::domain::CountryCode;
use demarche::names::{Names, Resolution, Role, Span};

/// The rows of a file: what is wanted, and what is typed.
fn rows(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once('\t'))
        .flat_map(|(want, all)| all.split("; ").map(move |typed| (want, typed)))
}

/// A certain country by its code, `?` and the codes of what is offered, or nothing.
fn told(typed: &str) -> String {
    let codes = |all: Vec<CountryCode>| all.iter().map(|one| one.as_str()).collect::<Vec<_>>().join("+");
    match Names::embedded().resolve(typed) {
        Resolution::Certain { country, .. } => country.as_str().to_owned(),
        Resolution::Choice(all) => format!("?{}", codes(all.iter().map(|one| one.country).collect())),
        Resolution::Nothing { near, place_in } => {
            let all: Vec<CountryCode> = near.iter().map(|one| one.country).chain(place_in).collect();
            if all.is_empty() { String::new() } else { format!("?{}", codes(all)) }
        }
    }
}

/// Every row of which the told does not hold.
fn failed(file: &'static str, holds: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let told = rows(file).map(|(want, typed)| (want, typed, told(typed)));
    told.filter(|(want, _, told)| !holds(want, told))
        .map(|(want, typed, told)| format!("{typed}: {want}, not {told}"))
        .collect()
}

fn assert_none(failed: &[String]) {
    assert!(failed.is_empty(), "{} rows:\n{}", failed.len(), failed.join("\n"));
}

fn offers(told: &str, want: &str) -> bool {
    let offered: Vec<&str> = told.strip_prefix('?').unwrap_or_default().split('+').take(5).collect();
    want.split('+').all(|country| offered.contains(&country))
}

#[test]
fn what_people_call_a_country_is_that_country() {
    let holds = |want: &str, told: &str| if want.contains('+') { offers(told, want) } else { told == want };
    assert_none(&failed(include_str!("names_cases/meant.txt"), holds));
}

#[test]
fn misspelt_names_are_never_another_country_and_seldom_a_question() {
    let misspelt = include_str!("names_cases/misspelt.txt");
    assert_none(&failed(misspelt, |want, told| told == want || offers(told, want)));
    let (asked, all) = (failed(misspelt, |want, told| told == want).len(), rows(misspelt).count());
    assert!(asked * 20 < all, "{asked} of {all} are asked about");
}

#[test]
fn places_and_phrases_are_no_countries() {
    assert_none(&failed(include_str!("names_cases/no-country.txt"), |_, told| {
        told.is_empty() || told.starts_with('?')
    }));
}

#[test]
fn for_words_nothing_is_suggested() {
    assert_none(&failed(include_str!("names_cases/nothing.txt"), |_, told| told.is_empty()));
}

#[test]
fn names_are_found_in_sentences() {
    let lines = include_str!("names_cases/sentences.txt").lines().filter(|line| !line.starts_with('#'));
    let failed: Vec<String> = lines
        .filter_map(|line| {
            let (sentence, want) = line.split_once('|').expect("a sentence and what is in it");
            let found: Vec<String> = Names::embedded().find(sentence.trim()).iter().map(show).collect();
            (found.join(" ") != want.trim())
                .then(|| format!("{}: {}, not {}", sentence.trim(), want.trim(), found.join(" ")))
        })
        .collect();
    assert_none(&failed);
}

fn show(span: &Span) -> String {
    let codes: Vec<&str> = span.countries.iter().map(|country| country.as_str()).collect();
    format!("{}{}", codes.join("+"), if span.role == Role::Nationality { "*" } else { "" })
}
