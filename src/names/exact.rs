//! The exact tables: from a folded key to what it means. Ambiguity is data here, not a threshold.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use super::fold::{Folded, fold};
use super::source::{self, Countries, Kind, Name};
use crate::domain::CountryCode;

/// What a key means.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    pub(super) text: &'static str,
    pub(super) kind: Kind,
    pub(super) countries: Countries,
}

/// Keys are stored as 64-bit hashes only. With 30,000 of them, a text that is no name meets one by chance once in 10^14 questions.
#[derive(Default)]
pub(super) struct Hash(u64);

impl Hasher for Hash {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut state = self.0 ^ 0x9E37_79B9_7F4A_7C15;
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
            state = (state ^ u64::from_le_bytes(word)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
            state ^= state >> 32;
        }
        self.0 = (state ^ bytes.len() as u64).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
        self.0 ^= self.0 >> 29;
    }

    fn write_u64(&mut self, hashed: u64) {
        self.0 = hashed;
    }
}

fn hashed(key: &str) -> u64 {
    let mut hash = Hash::default();
    hash.write(key.as_bytes());
    hash.finish()
}

type Table = HashMap<u64, Meaning, BuildHasherDefault<Hash>>;

/// Everything that is found by equality.
#[derive(Debug, Default)]
pub(super) struct Exact {
    names: Table,
    bags: Table,
}

impl Exact {
    pub(super) fn with_capacity(names: usize) -> Self {
        Self {
            names: Table::with_capacity_and_hasher(names, BuildHasherDefault::default()),
            bags: Table::with_capacity_and_hasher(6000, BuildHasherDefault::default()),
        }
    }

    /// Enters a name; where its key is taken, the lower kind keeps it, and equals share it. Says whether it was news.
    pub(super) fn add(&mut self, name: Name, folded: &Folded) -> bool {
        // A name of one or two Latin letters would contradict ISO's codes, which are asked first; it may only add to them.
        if folded.key.chars().nth(1).is_none() {
            return false;
        }
        let meaning = Meaning { text: name.text, kind: name.kind, countries: name.countries };
        let key = hashed(&folded.key);
        let is_new = self.names.get(&key).is_none_or(|old| old.countries != name.countries);
        enter(&mut self.names, key, meaning);
        if folded.len() > 1 && name.kind <= Kind::Dissolved {
            enter(&mut self.bags, hashed(&bag(folded)), meaning);
        }
        is_new
    }

    pub(super) fn key(&self, key: &str) -> Option<Meaning> {
        let hash = hashed(key);
        self.names.get(&hash).or_else(|| further().get(&hash)).copied()
    }

    /// The meaning of the words in any order.
    pub(super) fn words(&self, folded: &Folded) -> Option<Meaning> {
        if folded.len() < 2 || folded.len() > 12 {
            return None;
        }
        self.bags.get(&hashed(&bag(folded))).copied()
    }
}

/// Names in other languages: two thirds of all, and rarely asked for, so they are indexed when a text is first found in no other table.
fn further() -> &'static Table {
    static FURTHER: LazyLock<Table> = LazyLock::new(|| {
        let mut table = Table::with_capacity_and_hasher(24_000, BuildHasherDefault::default());
        source::further(|name| {
            let key = fold(name.text).key;
            // Three letters of a language that few here type are likelier the beginning of an English name: "Tai" of Taiwan.
            if key.chars().count() > if key.is_ascii() { 3 } else { 1 } {
                enter(
                    &mut table,
                    hashed(&key),
                    Meaning { text: name.text, kind: name.kind, countries: name.countries },
                );
            }
        });
        table
    });
    &FURTHER
}

fn enter(table: &mut Table, key: u64, new: Meaning) {
    let old = table.entry(key).or_insert(new);
    let shares = old.kind == new.kind && !matches!(new.kind, Kind::Place | Kind::Capital);
    if new.kind < old.kind {
        *old = new;
    } else if shares && old.countries != new.countries {
        new.countries.as_slice().iter().for_each(|country| old.countries.add(*country));
    }
}

/// The words as a set: sorted, written out, without those that carry nothing.
fn bag(folded: &Folded) -> String {
    let count = folded.len();
    let mut words: Vec<&str> = folded.words().enumerate().filter_map(|(at, word)| token(word, at, count)).collect();
    words.sort_unstable();
    words.join(" ")
}

fn token(word: &str, at: usize, count: usize) -> Option<&str> {
    Some(match word {
        "of" | "the" | "and" | "n" if word != "n" || (at > 0 && at + 1 < count) => return None,
        "n" | "nth" | "nrth" => "north",
        "s" | "sth" | "so" => "south",
        "e" => "east",
        "w" => "west",
        "st" | "ste" | "sainte" | "snt" => "saint",
        "rep" | "repub" | "republ" => "republic",
        "dem" | "demo" | "democ" => "democratic",
        "fed" => "federal",
        "is" | "isl" | "isls" | "isle" | "isles" | "island" => "islands",
        "peoples" | "ppl" => "people",
        "usa" | "us" => "us",
        "uk" => "uk",
        "terr" | "territory" => "territories",
        _ => word,
    })
}

/// ISO 3166-1 by its codes: alpha-2, alpha-3, numeric.
pub(super) fn iso(key: &str) -> Option<CountryCode> {
    match key.len() {
        2 => CountryCode::parse(key.to_ascii_uppercase().as_str()),
        3 if key.bytes().all(|byte| byte.is_ascii_digit()) => by_number(key.parse().ok()?),
        3 => by_alpha3(key),
        _ => None,
    }
}

fn by_number(number: u16) -> Option<CountryCode> {
    CountryCode::all().find(|country| country.numeric() == Some(number))
}

fn by_alpha3(key: &str) -> Option<CountryCode> {
    CountryCode::all().find(|country| country.alpha3().eq_ignore_ascii_case(key))
}
