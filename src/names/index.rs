//! The tables of names, as `build/names` made them before the crate was compiled. They are read where they lie in the program: nothing is
//! prepared at start, and what no question touches is never in memory. This is the only place that knows their rows.

use super::fold::Folded;
use super::key::{bag, hashed};
use super::kind::{Countries, Fit, Kind};
use super::learned;
use super::letters::CLASSES;
use crate::domain::{CountryCode, Region};
use crate::language::Locale;

/// A file that the build wrote.
macro_rules! table {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name)).as_chunks().0
    };
}

static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/texts"));
static KEYS: &str = include_str!(concat!(env!("OUT_DIR"), "/keys"));
static SETS: &[[u8; 5]] = table!("sets");
static NAMES: Table = Table { rows: table!("names"), first: table!("names.first") };
static BAGS: Table = Table { rows: table!("bags"), first: table!("bags.first") };
static REGIONS: Table = Table { rows: table!("regions"), first: table!("regions.first") };
static NEAR_NAMES: &[[u8; 22]] = table!("near.names");
static NEAR_BLOCKS: &[[u8; 519]] = table!("near.blocks");
static NEAR_FIRST: &[[u8; 4]] = table!("near.first");
static BEGINNINGS: &[[u8; 6]] = table!("beginnings");
static SHOWN_COUNTRIES: &[[u8; 4]] = table!("shown.countries");
static SHOWN_REGIONS: &[[u8; 4]] = table!("shown.regions");

/// Rows of hash and value, sorted by hash; `first` says where the rows begin whose hash has the same highest bits.
struct Table {
    rows: &'static [[u8; 16]],
    first: &'static [[u8; 4]],
}

impl Table {
    fn get(&self, key: &str) -> Option<u64> {
        let hash = hashed(key);
        let bits = self.first.len().ilog2();
        let start = usize::try_from(hash >> (64 - bits)).unwrap_or(usize::MAX);
        let (from, to) = (number(*self.first.get(start)?), number(*self.first.get(start + 1)?));
        let rows = self.rows.get(from..to)?.iter().map(|row| row.split_at(8));
        rows.filter(|(own, _)| word(own) == hash).map(|(_, value)| word(value)).next()
    }
}

/// What a name means.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    pub(super) text: &'static str,
    pub(super) kind: Kind,
    pub(super) countries: Countries,
}

impl Meaning {
    fn read(row: u64) -> Self {
        let kind = Kind::ALL.get(usize::try_from(row >> 36 & 31).unwrap_or_default());
        let set = usize::try_from(row >> 41 & 0xFFFF).unwrap_or_default();
        Self {
            text: slice(TEXTS, row & 0xF_FFFF_FFFF),
            kind: kind.copied().unwrap_or(Kind::Word),
            countries: set_of(set),
        }
    }
}

/// A single country is its own number; sets come after all countries.
fn set_of(number: usize) -> Countries {
    let mut all = Countries::NONE;
    match number.checked_sub(CountryCode::COUNT) {
        None => CountryCode::from_index(number).into_iter().for_each(|country| all.add(country)),
        Some(place) => {
            let row = SETS.get(place).into_iter().flatten();
            row.filter_map(|number| CountryCode::from_index(usize::from(*number))).for_each(|country| all.add(country));
        }
    }
    all
}

/// The meaning of a folded key.
pub(super) fn exactly(key: &str) -> Option<Meaning> {
    built_in(key).or_else(|| learned::find(key))
}

/// The meaning of a folded key in the tables alone.
pub(super) fn built_in(key: &str) -> Option<Meaning> {
    NAMES.get(key).map(Meaning::read)
}

/// The meaning of the words in any order.
pub(super) fn in_any_order(folded: &Folded) -> Option<Meaning> {
    (2..=12).contains(&folded.len()).then(|| BAGS.get(&bag(folded))).flatten().map(Meaning::read)
}

/// The region of a folded key.
pub(super) fn region(key: &str) -> Option<Region> {
    Region::ALL.get(usize::try_from(REGIONS.get(key)?).ok()?).copied()
}

/// The country's name for readers of the locale.
pub(super) fn shown_country(country: CountryCode, locale: Locale) -> &'static str {
    SHOWN_COUNTRIES.get(locale as usize * CountryCode::COUNT + country.index()).map_or("", |place| short(TEXTS, *place))
}

/// The region's name for readers of the locale; empty for everyday groupings.
pub(super) fn shown_region(region: Region, locale: Locale) -> &'static str {
    SHOWN_REGIONS.get(locale as usize * Region::ALL.len() + region as usize).map_or("", |place| short(TEXTS, *place))
}

/// A name that misspelt ones are compared with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Filed {
    pub(super) meaning: Meaning,
    pub(super) key: &'static str,
    pub(super) words: usize,
    letters: usize,
}

impl Filed {
    /// How many letters its key has.
    pub(super) fn len(&self) -> usize {
        self.letters
    }
}

/// A row of the table of names: the parts that are asked for first can be had without the others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row(&'static [u8; 22]);

impl Row {
    pub(super) fn letters(self) -> usize {
        usize::from(self.0[21])
    }

    pub(super) fn signature(self) -> u64 {
        word(self.0.split_at(8).1)
    }

    pub(super) fn key(self) -> &'static str {
        short(KEYS, [self.0[16], self.0[17], self.0[18], self.0[19]])
    }

    pub(super) fn read(self) -> Filed {
        let (words, letters) = (usize::from(self.0[20]), self.letters());
        Filed { meaning: Meaning::read(word(self.0)), key: self.key(), words, letters }
    }
}

/// Up to 64 names of one script and class, of about the same length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block(&'static [u8; 519]);

impl Block {
    /// The blocks of a script and class, the shortest names first.
    pub(super) fn all(script: usize, class: usize) -> impl Iterator<Item = Self> {
        let place = script * CLASSES.len() + class;
        let at = |place: usize| NEAR_FIRST.get(place).map_or(0, |first| number(*first));
        NEAR_BLOCKS.get(at(place)..at(place + 1)).unwrap_or_default().iter().map(Self)
    }

    /// The shortest and the longest name.
    pub(super) fn lengths(self) -> (usize, usize) {
        (usize::from(self.0[516]), usize::from(self.0[517]))
    }

    /// A bit for each name that there is.
    pub(super) fn members(self) -> u64 {
        u64::MAX >> 64_u32.saturating_sub(u32::from(self.0[518]))
    }

    /// For a bit of the signature: the names that have it.
    pub(super) fn holders(self, bit: usize) -> u64 {
        self.0.as_chunks().0.get(bit).map_or(0, |plane| u64::from_le_bytes(*plane))
    }

    /// The name at a place.
    pub(super) fn name(self, place: usize) -> Option<Row> {
        let first = number([self.0[512], self.0[513], self.0[514], self.0[515]]);
        NEAR_NAMES.get(first + place).map(Row)
    }
}

/// The countries one of whose names, or a later word of an English one, begins with the key; the order is that of the alphabet.
pub(super) fn beginning_with(key: &str) -> impl Iterator<Item = (Fit, CountryCode)> {
    let text = |row: &[u8; 6]| short(KEYS, [row[0], row[1], row[2], row[3]]);
    let first = BEGINNINGS.partition_point(|row| text(row) < key);
    let rows = BEGINNINGS.get(first..).unwrap_or_default().iter().take_while(move |row| text(row).starts_with(key));
    rows.filter_map(|row| Some((*Fit::ALL.get(usize::from(row[4]))?, CountryCode::from_index(usize::from(row[5]))?)))
}

fn number(bytes: [u8; 4]) -> usize {
    usize::try_from(u32::from_le_bytes(bytes)).unwrap_or(usize::MAX)
}

/// The first eight bytes.
fn word(bytes: &[u8]) -> u64 {
    bytes.first_chunk().map_or(0, |word| u64::from_le_bytes(*word))
}

fn short(pool: &'static str, place: [u8; 4]) -> &'static str {
    slice(pool, u64::from(u32::from_le_bytes(place)))
}

/// A part of a pool: its place in the low 24 bits, its length above.
fn slice(pool: &'static str, packed: u64) -> &'static str {
    let (place, length) = (packed & 0xFF_FFFF, packed >> 24);
    let range = usize::try_from(place).ok().zip(usize::try_from(place + length).ok());
    range.and_then(|(start, end)| pool.get(start..end)).unwrap_or_default()
}
