//! What the tables point into: texts as they are written, folded keys, and sets of countries.

use std::collections::HashMap;

use crate::domain::CountryCode;

use super::Table;
use super::kind::{Countries, Kind};
use super::source::Name;

/// Each text, key and set once.
#[derive(Debug, Default)]
pub(super) struct Pools {
    texts: Pool,
    keys: Pool,
    sets: Vec<Countries>,
}

/// Strings, one after the other.
#[derive(Debug, Default)]
struct Pool {
    all: String,
    places: HashMap<String, usize>,
}

impl Pool {
    fn place(&mut self, text: &str) -> usize {
        if let Some(place) = self.places.get(text) {
            return *place;
        }
        let place = self.all.len();
        self.all.push_str(text);
        self.places.insert(text.to_owned(), place);
        place
    }
}

impl Pools {
    /// Where a text lies: its place in the low 24 bits, its length above.
    pub(super) fn text(&mut self, text: &str) -> u64 {
        packed(self.texts.place(text), text.len())
    }

    /// Where a key lies, in the same way. A later part of a key that is there already (`part` bytes before its end) is no key of its own.
    pub(super) fn key(&mut self, key: &str, part: usize) -> u64 {
        packed(self.keys.place(key) + key.len() - part, part)
    }

    /// A text of at most 255 bytes in 32 bits.
    pub(super) fn short_text(&mut self, text: &str) -> u32 {
        short(self.text(text))
    }

    /// Text, kind and countries of a name: 24 + 12 + 5 + 16 bits.
    pub(super) fn meaning(&mut self, name: Name) -> u64 {
        self.text(name.text) | (kind(name.kind) << 36) | (self.set(name.countries) << 41)
    }

    /// A single country is its own number; sets come after all countries.
    fn set(&mut self, countries: Countries) -> u64 {
        if let Some(country) = countries.only() {
            return country.index() as u64;
        }
        let known = self.sets.iter().position(|set| *set == countries);
        let place = known.unwrap_or_else(|| {
            self.sets.push(countries);
            self.sets.len() - 1
        });
        (CountryCode::COUNT + place) as u64
    }

    /// The pools as tables.
    pub(super) fn tables(self) -> Vec<Table> {
        let sets = self.sets.iter().flat_map(|set| {
            let mut row = [u8::MAX; 5];
            row.iter_mut().zip(set.as_slice()).for_each(|(to, country)| *to = byte(country.index()));
            row
        });
        vec![("sets", sets.collect()), ("texts", self.texts.all.into_bytes()), ("keys", self.keys.all.into_bytes())]
    }
}

/// # Panics
/// When a text is too long or lies too far: then the tables need wider fields.
fn packed(place: usize, length: usize) -> u64 {
    assert!(
        place < 1 << 24 && length < 1 << 12,
        "a text of {length} bytes at {place} has no room in the tables of names"
    );
    (place | length << 24) as u64
}

/// # Panics
/// When a text has more than 255 bytes.
pub(super) fn short(packed: u64) -> u32 {
    u32::try_from(packed).expect("a name that is shown, and a key, has at most 255 bytes")
}

/// # Panics
/// When a number is no byte.
pub(super) fn byte(number: usize) -> u8 {
    u8::try_from(number).expect("it fits in a byte")
}

fn kind(kind: Kind) -> u64 {
    Kind::ALL.iter().position(|one| *one == kind).expect("every kind is in the list") as u64
}
