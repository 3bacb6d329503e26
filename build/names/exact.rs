//! The exact tables: from a hashed key to what it means. Where two names have the same key, it is decided here whose it is.

use std::collections::BTreeMap;

use super::Table;
use super::fold::Folded;
use super::key::{bag, hashed};
use super::kind::Kind;
use super::pool::Pools;
use super::source::Name;

/// Names by key, and by their words in any order.
#[derive(Debug, Default)]
pub(super) struct Exact {
    names: BTreeMap<String, Name>,
    bags: BTreeMap<String, Name>,
    english: Vec<(String, Name)>,
}

impl Exact {
    /// Enters a name; where its key is taken, the lower kind keeps it, and equals share it. Says whether it was news.
    pub(super) fn add(&mut self, name: Name, folded: &Folded) -> bool {
        // A name of one or two Latin letters would contradict ISO's codes, which are asked first; it may only add to them.
        if folded.key.chars().nth(1).is_none() {
            return false;
        }
        // "EU", the initials of a name in another language, is the European Union here. "Áo" is no initials.
        let is_short = folded.key.is_ascii() && folded.key.len() < 3;
        if name.kind == Kind::Localized && is_short && !name.text.contains(char::is_lowercase) {
            return false;
        }
        let is_new = self.names.get(&folded.key).is_none_or(|old| old.countries != name.countries);
        if name.kind == Kind::English {
            self.english.push((folded.key.clone(), name));
        }
        // "E Guinea" is found by its words; joined, it would be Guinea with one letter too many.
        let is_joined = !(name.kind == Kind::Alias && has_initial(folded));
        if is_joined {
            enter(&mut self.names, &folded.key, name);
        }
        if folded.len() > 1 && name.kind <= Kind::Dissolved {
            enter(&mut self.bags, &bag(folded), name);
        }
        is_new && is_joined
    }

    /// Enters a name in another language.
    pub(super) fn add_further(&mut self, name: Name, key: &str) {
        // Three letters of a language that few here type are likelier the beginning of an English name: "Tai" of Taiwan.
        if key.chars().count() > if key.is_ascii() { 3 } else { 1 } && !self.is_slip(key, name) {
            enter(&mut self.names, key, name);
        }
    }

    /// Whether it is a common English name of another country but for one letter, and not as near to one of its own: more people misspell
    /// "Panama" than write "Pahama", Tongan for the Bahamas.
    fn is_slip(&self, key: &str, name: Name) -> bool {
        let is_near =
            |english: &str| english.len() > 4 && english.len().abs_diff(key.len()) < 2 && is_one_slip(key, english);
        let mut near = self.english.iter().filter(|(english, _)| key.is_ascii() && is_near(english)).peekable();
        near.peek().is_some() && near.all(|(_, other)| other.countries != name.countries)
    }

    pub(super) fn tables(self, pools: &mut Pools) -> Vec<Table> {
        let mut row = |(key, name): (&String, &Name)| (hashed(key), pools.meaning(*name));
        let (names, bags) = (self.names.iter().map(&mut row).collect(), self.bags.iter().map(&mut row).collect());
        [table(["names", "names.first"], names), table(["bags", "bags.first"], bags)].concat()
    }
}

/// Whether it begins or ends with a single letter.
fn has_initial(folded: &Folded) -> bool {
    let is_initial = |word: Option<&str>| word.is_some_and(|word| word.len() == 1);
    folded.len() > 1
        && !folded.is_spelt_out()
        && (is_initial(folded.words().next()) || is_initial(folded.words().next_back()))
}

/// Whether one letter is added, missing, or another, or two have changed places.
fn is_one_slip(one: &str, other: &str) -> bool {
    let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    match (&one.as_bytes()[same..], &other.as_bytes()[same..]) {
        ([a, b, rest @ ..], [c, d, others @ ..]) if a == d && b == c && rest == others => true,
        ([_, rest @ ..], [_, others @ ..]) if rest == others => true,
        ([_, rest @ ..], others) if rest == others => true,
        (rest, [_, others @ ..]) => rest == others,
        _ => false,
    }
}

fn enter(table: &mut BTreeMap<String, Name>, key: &str, new: Name) {
    let old = table.entry(key.to_owned()).or_insert(new);
    let shares = old.kind == new.kind && !matches!(new.kind, Kind::Place | Kind::Capital);
    if new.kind < old.kind {
        *old = new;
    } else if shares && old.countries != new.countries {
        new.countries.as_slice().iter().for_each(|country| old.countries.add(*country));
    }
}

/// Rows of hash and value, sorted by hash, and where the rows begin whose hash begins with each number: a question then looks at four
/// rows or so.
///
/// # Panics
/// When two keys have the same hash: then the hash needs another constant.
pub(super) fn table(names: [&'static str; 2], mut rows: Vec<(u64, u64)>) -> Vec<Table> {
    rows.sort_unstable();
    assert!(rows.is_sorted_by(|one, other| one.0 < other.0), "two names have the same hash");
    let bits = (rows.len() / 4).max(2).ilog2();
    let first = (0..=1_u64 << bits).map(|start| rows.partition_point(|row| (row.0 >> (64 - bits)) < start));
    let first = first.flat_map(|place| u32::try_from(place).unwrap_or(u32::MAX).to_le_bytes()).collect();
    let rows = rows.into_iter().flat_map(|(hash, value)| [hash.to_le_bytes(), value.to_le_bytes()].concat()).collect();
    vec![(names[0], rows), (names[1], first)]
}
