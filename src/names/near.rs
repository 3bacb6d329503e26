//! Which names come near a misspelt one.
//!
//! The index files names by script and length, each with a 32-bit signature of its letters. For a query, only the lengths that a
//! tolerable number of edits can reach are looked at, and there only the names whose signature does not rule them out; the few
//! that are left are measured bit-parallel (Hyyrö's optimal string alignment). A deletion neighbourhood of the same names was
//! considered: it needs sixty times the entries, and loses long names with three or four edits, which this finds.

use super::source::{Kind, Name};

/// A name that comes near.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit<'a> {
    pub(super) name: &'a Filed,
    /// Edits: insert, delete, replace, swap neighbours.
    pub(super) distance: usize,
}

/// A name as it is filed.
#[derive(Debug)]
pub(super) struct Filed {
    pub(super) name: Name,
    pub(super) key: Box<str>,
    pub(super) words: usize,
    letters: Box<[u16]>,
}

impl Filed {
    pub(super) fn len(&self) -> usize {
        self.letters.len()
    }
}

/// Names longer than this are matched exactly or by their words only.
const LONGEST: usize = 56;
const SCRIPTS: usize = 9;

/// The names of one script, class and length.
#[derive(Debug, Default)]
struct Drawer {
    signatures: Vec<u32>,
    names: Vec<Filed>,
}

/// How far off a name may be, in percent of its length. Common English names may be far off, to be offered where they tie with another;
/// names that few would type must be nearer, or every invented word would be near one of them.
const CLASSES: [usize; 3] = [45, 31, 25];

const fn class(kind: Kind) -> usize {
    match kind {
        Kind::English => 0,
        Kind::Localized | Kind::Ambiguous => 1,
        _ => 2,
    }
}

/// The index.
#[derive(Debug)]
pub(super) struct Near {
    drawers: Vec<Drawer>,
}

impl Near {
    pub(super) fn new() -> Self {
        let mut drawers = Vec::new();
        drawers.resize_with(SCRIPTS * CLASSES.len() * (LONGEST + 1), Drawer::default);
        Self { drawers }
    }

    /// Files a name, unless it is too short or too long to be recognised with errors.
    pub(super) fn add(&mut self, name: Name, key: &str, words: usize) {
        let shortest = match name.kind {
            Kind::English | Kind::Localized | Kind::Ambiguous => 4,
            Kind::Formal | Kind::Alias | Kind::Demonym | Kind::Place | Kind::Capital | Kind::Region => 5,
            _ => return,
        };
        let letters = units(key);
        if letters.len() >= shortest
            && letters.len() <= LONGEST
            && let Some(drawer) = self.drawers.get_mut(first(&letters, class(name.kind)) + letters.len())
        {
            drawer.signatures.push(signature(&letters));
            drawer.names.push(Filed { name, key: key.into(), words, letters });
        }
    }

    /// The names within reach.
    pub(super) fn find(&self, key: &str) -> Vec<Hit<'_>> {
        let letters = units(key);
        let mut hits = Vec::new();
        if letters.len() < 4 || letters.len() > LONGEST {
            return hits;
        }
        let query = Query { pattern: Pattern::new(&letters), signature: signature(&letters) };
        for (class, percent) in CLASSES.iter().enumerate() {
            let first = first(&letters, class);
            for length in 4..=LONGEST {
                let limit = length * percent / 100;
                if letters.len().abs_diff(length) <= limit
                    && let Some(drawer) = self.drawers.get(first + length)
                {
                    query.search(drawer, limit, &mut hits);
                }
            }
        }
        hits
    }
}

/// Where the drawers of a script and class begin.
fn first(letters: &[u16], class: usize) -> usize {
    (script(letters) * CLASSES.len() + class) * (LONGEST + 1)
}

struct Query {
    pattern: Pattern,
    signature: u32,
}

impl Query {
    fn search<'a>(&self, drawer: &'a Drawer, limit: usize, hits: &mut Vec<Hit<'a>>) {
        match limit {
            0 | 1 => self.sift(drawer, limit, hits, exceeds::<1>),
            2 => self.sift(drawer, limit, hits, exceeds::<2>),
            3 => self.sift(drawer, limit, hits, exceeds::<3>),
            _ => self.sift(drawer, limit, hits, |_| false),
        }
    }

    /// Each edit removes at most one letter from either side: where more are missing, nothing need be measured.
    fn sift<'a>(&self, drawer: &'a Drawer, limit: usize, hits: &mut Vec<Hit<'a>>, is_far: impl Fn(u32) -> bool) {
        for (signature, name) in drawer.signatures.iter().zip(&drawer.names) {
            let (missing, strange) = (self.signature & !signature, signature & !self.signature);
            if is_far(missing)
                || is_far(strange)
                || (limit > 3 && missing.count_ones().max(strange.count_ones()) as usize > limit)
            {
                continue;
            }
            let distance = self.pattern.distance(&name.letters);
            if distance <= limit {
                hits.push(Hit { name, distance });
            }
        }
    }
}

/// Whether more than `LIMIT` bits are set: clearing the lowest is cheaper than counting all on a processor of 2003.
const fn exceeds<const LIMIT: usize>(mut bits: u32) -> bool {
    let mut cleared = 0;
    while cleared < LIMIT {
        bits &= bits.wrapping_sub(1);
        cleared += 1;
    }
    bits != 0
}

fn units(key: &str) -> Box<[u16]> {
    key.chars().map(|letter| u16::try_from(u32::from(letter)).unwrap_or(u16::MAX)).collect()
}

fn signature(letters: &[u16]) -> u32 {
    letters.iter().fold(0, |all, letter| all | 1 << (letter & 31))
}

/// Typing errors stay within a script; a Latin letter that slipped into another script's word does not make it Latin.
fn script(letters: &[u16]) -> usize {
    match letters.iter().copied().find(|letter| *letter >= 0x370).unwrap_or_default() {
        0..0x370 => 0,
        0x370..0x400 => 1,
        0x400..0x530 => 2,
        0x600..0x700 => 3,
        0x900..0x980 => 4,
        0xE00..0xE80 => 5,
        0x1100..0x1200 => 6,
        0x3040..0xA000 => 7,
        _ => 8,
    }
}

/// A query prepared for measuring: for each letter, the positions at which it stands.
struct Pattern {
    at: [u64; 128],
    last: u64,
    length: usize,
}

impl Pattern {
    fn new(letters: &[u16]) -> Self {
        let mut at = [0; 128];
        for (place, letter) in letters.iter().enumerate() {
            // Within one script, the low seven bits tell letters apart (but for Han, where a clash only makes a name look nearer;
            // the finalists are measured again).
            if let Some(places) = at.get_mut(usize::from(letter & 127)) {
                *places |= 1 << place;
            }
        }
        Self { at, last: 1 << (letters.len() - 1), length: letters.len() }
    }

    /// Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003).
    fn distance(&self, text: &[u16]) -> usize {
        let (mut vertical_plus, mut vertical_minus, mut diagonal, mut before) = (!0_u64, 0_u64, 0_u64, 0_u64);
        let mut score = self.length;
        for letter in text {
            let places = self.at.get(usize::from(letter & 127)).copied().unwrap_or_default();
            let swapped = ((!diagonal & places) << 1) & before;
            diagonal = ((places & vertical_plus).wrapping_add(vertical_plus) ^ vertical_plus)
                | places
                | vertical_minus
                | swapped;
            let mut plus = vertical_minus | !(diagonal | vertical_plus);
            let mut minus = diagonal & vertical_plus;
            score += usize::from(plus & self.last != 0);
            score -= usize::from(minus & self.last != 0);
            plus = plus << 1 | 1;
            minus <<= 1;
            vertical_plus = minus | !(diagonal | plus);
            vertical_minus = plus & diagonal;
            before = places;
        }
        score
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_measure_is_that_of_strsim() {
        let words =
            "peru perru epru preu uepr albania albnaia lbania bosnia bsnaoi a ab ba niger nigeria xqzzt".split(' ');
        for one in words.clone() {
            for other in words.clone() {
                let ours = Pattern::new(&units(one)).distance(&units(other));
                assert_eq!(ours, strsim::osa_distance(one, other), "{one} {other}");
            }
        }
    }
}
