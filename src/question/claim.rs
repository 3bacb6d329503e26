//! What somebody's message claims about countries: for checking it. A message that asks is not taken for a claim.

use time::Date;

use super::ask::{Condition, Trait};
use super::lexicon::{ENGLISH, Hit};
use super::mention::{self, What};
use super::sense::Senses;
use super::text;
use super::when::{Relation, Times};
use crate::domain::CountryCode;
use crate::record::Snapshot;

/// So many claims of one message are checked.
const MOST: usize = 8;

/// One claim about one country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// The country.
    pub country: CountryCode,
    /// What is claimed of it, if it is a claim about its standing.
    pub condition: Option<Condition>,
    /// A figure that is claimed, and whether it is money.
    pub number: Option<(u64, bool)>,
    /// The day of which it is claimed.
    pub on: Option<Date>,
}

/// The claims of a text, in order.
pub fn claims(text: &str, snapshot: &Snapshot, today: Date) -> Vec<Claimed> {
    let mut found: Vec<Claimed> = Vec::new();
    let mut countries: Vec<CountryCode> = Vec::new();
    for sentence in sentences(text::cut(text)) {
        for claim in in_sentence(sentence, snapshot, today, &mut countries) {
            if !found.contains(&claim) && found.len() < MOST {
                found.push(claim);
            }
        }
    }
    found
}

/// What a sentence of the record says of a country, as a question would say it: "would not take", "was paid".
pub fn claims_in(sentence: &str) -> Vec<Condition> {
    let words = text::words(sentence);
    let hits = ENGLISH.read(&words);
    let senses = Senses { words: &words, hits: &hits };
    senses.claims().into_iter().map(|claim| claim.condition).collect()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '!', '?', ';']).flat_map(|line| line.split(". ")).filter(|sentence| !sentence.trim().is_empty())
}

/// `countries`: those of the sentence before, for "it" and "they".
fn in_sentence(sentence: &str, snapshot: &Snapshot, today: Date, countries: &mut Vec<CountryCode>) -> Vec<Claimed> {
    let lexicon = &*ENGLISH;
    let words = text::words(sentence);
    let mentions = mention::find(sentence, &words, snapshot, &[lexicon]);
    let (words, mentions) = super::read::folded(&words, &mentions);
    let words = super::read::corrected(words, lexicon, snapshot);
    let hits = lexicon.read(&words);
    let times = Times { words: &words, hits: &hits, today }.find();
    let in_time = |at: usize| times.iter().any(|time| time.first <= at && at < time.after);
    let hits: Vec<Hit> = hits.into_iter().filter(|hit| !in_time(hit.first)).collect();
    let senses = Senses { words: &words, hits: &hits };
    let on = times.first().filter(|time| time.relation != Relation::Since && time.end < today).map(|time| time.end);
    let named: Vec<(usize, CountryCode)> = mentions
        .iter()
        .filter_map(|mention| match mention.what {
            What::Country(country) if country != CountryCode::US => Some((mention.first, country)),
            _ => None,
        })
        .collect();
    if !named.is_empty() {
        *countries = named.iter().map(|(_, country)| *country).collect();
    }
    let mut found = Vec::new();
    for claim in senses.claims().into_iter().filter(|claim| is_checked(claim.condition.is)) {
        let here: Vec<CountryCode> =
            named.iter().filter(|(at, _)| senses.clause(*at) == claim.clause).map(|(_, country)| *country).collect();
        let nearest = named.iter().rev().find(|(at, _)| *at < claim.at).map(|(_, country)| vec![*country]);
        let of = if here.is_empty() { nearest.unwrap_or_else(|| countries.clone()) } else { here };
        found.extend(of.into_iter().map(|country| Claimed {
            country,
            condition: Some(claim.condition),
            number: None,
            on,
        }));
    }
    for (at, word) in words.iter().enumerate().filter(|(at, _)| !in_time(*at)) {
        let Some(number) = word.number.filter(|number| number.in_figures && !number.is_ordinal && number.value > 1)
        else {
            continue;
        };
        let clause = senses.clause(at);
        let of = named
            .iter()
            .rev()
            .find(|(place, _)| senses.clause(*place) == clause || *place < at)
            .map(|(_, country)| *country);
        if let Some(country) = of.or_else(|| countries.first().copied()) {
            found.push(Claimed { country, condition: None, number: Some((number.value, number.is_money)), on: None });
        }
    }
    found
}

/// Claims that the record can judge.
const fn is_checked(is: Trait) -> bool {
    !matches!(
        is,
        Trait::Answered
            | Trait::Court
            | Trait::Held
            | Trait::Published
            | Trait::Ratified
            | Trait::Opposite
            | Trait::Alike
    )
}
