//! What may have been meant, where nothing is certain: beginnings, near names, countries that are mentioned. Offered, never assumed.

use unicode_normalization::UnicodeNormalization;

use super::complete::completions;
use super::decide::{Verdict, decide};
use super::fold::{Folded, fold};
use super::index::exactly;
use super::kind::{Kind, is_state};
use super::sentence::spans;
use super::{Candidate, How, display, near};
use crate::domain::CountryCode;
use crate::language::Locale;

/// As many as a person can be asked to choose from.
pub(super) const MOST: usize = 5;

pub(super) fn beyond_the_word(folded: &Folded) -> Vec<Candidate> {
    let mut near = offers(folded, nearest(folded));
    near.retain(|one| {
        let name = fold(one.name).key;
        (one.how == How::Prefix && (is_state(one.country) || name.starts_with(&folded.key)))
            || strsim::osa_distance(&name, &folded.key) * 100 <= folded.key.len().min(name.len()) * 35
    });
    near
}

pub(super) fn beyond_the_place(folded: &Folded) -> Vec<Candidate> {
    let mut near = beginning(folded);
    let hits = near::find(&folded.key).into_iter().filter(|hit| hit.distance == 1 && hit.name.len() > 4);
    for hit in hits.filter(|hit| hit.name.meaning.kind == Kind::English) {
        hit.name.meaning.countries.only().into_iter().for_each(|country| add(&mut near, shown(country, How::Typo)));
    }
    near.truncate(MOST);
    near
}

pub(super) fn offers(folded: &Folded, verdict: Verdict) -> Vec<Candidate> {
    let mut near = swapped_syllables(&folded.key);
    for candidate in beginning(folded) {
        add(&mut near, candidate);
    }
    let territories = near.split_off(near.iter().take_while(|one| is_state(one.country)).count());
    let open = match verdict {
        Verdict::Certain(found) => vec![found],
        Verdict::Open(open) if !open.is_empty() => open,
        Verdict::Open(_) => match undouble(folded).map(|single| nearest(&single)) {
            Some(Verdict::Certain(found)) => vec![found],
            Some(Verdict::Open(open)) => open,
            None => Vec::new(),
        },
    };
    open.into_iter().chain(territories).for_each(|candidate| add(&mut near, candidate));
    if folded.len() > 1 {
        for country in mentions(folded) {
            add(&mut near, shown(country, How::Words));
        }
    }
    near.truncate(MOST);
    near
}

pub(super) fn nearest(folded: &Folded) -> Verdict {
    if folded.key.bytes().any(|byte| byte.is_ascii_digit()) {
        return Verdict::Open(Vec::new());
    }
    decide(folded, &near::find(&folded.key))
}

fn swapped_syllables(key: &str) -> Vec<Candidate> {
    if !key.starts_with(|letter| ('\u{1100}'..'\u{1200}').contains(&letter)) {
        return Vec::new();
    }
    let syllables: Vec<char> = key.nfc().collect();
    let swapped = (1..syllables.len()).map(|at| {
        let mut other = syllables.clone();
        other.swap(at - 1, at);
        other.into_iter().nfkd().collect::<String>()
    });
    let countries = swapped.filter_map(|key| exactly(&key)?.countries.only());
    countries.map(|country| shown(country, How::Typo)).take(MOST).collect()
}

pub(super) fn beginning(folded: &Folded) -> Vec<Candidate> {
    if !(3..=36).contains(&folded.key.len()) {
        return Vec::new();
    }
    completions(&folded.key).into_iter().take(MOST).map(|country| shown(country, How::Prefix)).collect()
}

pub(super) fn mentions(folded: &Folded) -> Vec<CountryCode> {
    let mut found = Vec::new();
    for span in spans(folded) {
        span.meaning.countries.as_slice().iter().for_each(|country| {
            if !found.contains(country) {
                found.push(*country);
            }
        });
    }
    found
}

fn undouble(folded: &Folded) -> Option<Folded> {
    let mut single: Vec<char> = folded.key.chars().collect();
    single.dedup();
    let key: String = single.into_iter().collect();
    (key.len() < folded.key.len() && key.len() > 4).then(|| Folded::from_words([key.as_str()]))
}

pub(super) fn add(all: &mut Vec<Candidate>, new: Candidate) {
    if !all.iter().any(|old| old.country == new.country) {
        all.push(new);
    }
}

pub(super) fn shown(country: CountryCode, how: How) -> Candidate {
    Candidate { country, name: display(country, Locale::EnUs), how }
}
