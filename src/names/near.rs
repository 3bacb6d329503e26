//! Which names come near a misspelt one.
//!
//! Names are filed by script, class and length in blocks of 64, with a signature each: a bit for every letter that occurs, and one for every
//! letter that occurs twice. Each edit adds or takes away at most one bit, so a name whose signature lacks more bits of the query's than there
//! may be edits need not be measured. The blocks hold the signatures turned on their side (one word for each bit, one bit for each name),
//! so that a few instructions count for 64 names at once; what is left, some names of each thousand, is measured bit-parallel (Hyyrö's
//! optimal string alignment). A deletion neighbourhood of the same names was considered: it needs sixty times the entries, and loses long
//! names with three or four edits, which this finds.

use super::index::{Block, Filed, Row};
use super::letters::{CLASSES, LONGEST, script, signature};

/// A name that comes near.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub(super) name: Filed,
    /// Edits: insert, delete, replace, swap neighbours.
    pub(super) distance: usize,
}

/// The names within reach.
pub(super) fn find(key: &str) -> Vec<Hit> {
    let length = key.chars().count();
    let mut hits = Vec::new();
    if !(4..=LONGEST).contains(&length) {
        return hits;
    }
    let query = Query { pattern: Pattern::new(key), signature: signature(key), length };
    let script = script(key);
    for (class, percent) in CLASSES.iter().enumerate() {
        for block in Block::all(script, class) {
            query.search(block, *percent, &mut hits);
        }
    }
    hits
}

struct Query {
    pattern: Pattern,
    signature: u64,
    length: usize,
}

impl Query {
    fn search(&self, block: Block, percent: usize, hits: &mut Vec<Hit>) {
        let (shortest, longest) = block.lengths();
        let most = longest * percent / 100;
        if self.length > longest + most || self.length + most < shortest {
            return;
        }
        let mut left = self.promising(block, most);
        while left != 0 {
            let name = block.name(left.trailing_zeros() as usize);
            hits.extend(name.and_then(|name| self.measure(name, percent)));
            left &= left - 1;
        }
    }

    /// The names that lack no more of the query's letters than there may be edits: a four-bit counter for each, turned on its side, that
    /// starts so that it overflows with the first letter too many.
    fn promising(&self, block: Block, most: usize) -> u64 {
        let members = block.members();
        let Some(start) = 15_usize.checked_sub(most) else { return members };
        let bit = |place: u32| if start >> place & 1 == 1 { u64::MAX } else { 0 };
        let (mut ones, mut twos, mut fours, mut eights, mut over) = (bit(0), bit(1), bit(2), bit(3), 0);
        let mut letters = self.signature;
        while letters != 0 {
            let lacks = !block.holders(letters.trailing_zeros() as usize);
            let carry = ones & lacks;
            ones ^= lacks;
            let carried = twos & carry;
            twos ^= carry;
            let carry = fours & carried;
            fours ^= carried;
            over |= eights & carry;
            eights ^= carry;
            letters &= letters - 1;
        }
        members & !over
    }

    fn measure(&self, name: Row, percent: usize) -> Option<Hit> {
        let limit = name.letters() * percent / 100;
        let strange = name.signature() & !self.signature;
        if self.length.abs_diff(name.letters()) > limit || strange.count_ones() as usize > limit {
            return None;
        }
        let distance = self.pattern.distance(name.key(), name.letters(), limit)?;
        Some(Hit { name: name.read(), distance })
    }
}

/// A query prepared for measuring: for each letter, the positions at which it stands.
struct Pattern {
    at: [u64; 128],
    last: u64,
    length: usize,
}

impl Pattern {
    fn new(key: &str) -> Self {
        let (mut at, mut length) = ([0; 128], 0);
        for letter in key.chars() {
            // Within one script, the low seven bits tell letters apart; where two of Han clash, a name looks nearer than it is.
            if let Some(places) = at.get_mut(slot(letter)) {
                *places |= 1 << length;
            }
            length += 1;
        }
        Self { at, last: 1 << (length - 1), length }
    }

    /// The edits to a key of that many letters, if they are not more than the limit.
    fn distance(&self, key: &str, letters: usize, limit: usize) -> Option<usize> {
        if key.is_ascii() {
            self.measure(key.bytes().map(usize::from), letters, limit)
        } else {
            self.measure(key.chars().map(slot), letters, limit)
        }
    }

    /// Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003). Each letter brings the score down by one
    /// at most, so it is given up as soon as those that are left cannot bring it down to the limit.
    fn measure(&self, letters: impl Iterator<Item = usize>, mut left: usize, limit: usize) -> Option<usize> {
        let (mut vertical_plus, mut vertical_minus, mut diagonal, mut before) = (!0_u64, 0_u64, 0_u64, 0_u64);
        let mut score = self.length;
        for letter in letters {
            let places = self.at.get(letter).copied().unwrap_or_default();
            let swapped = ((!diagonal & places) << 1) & before;
            diagonal = ((places & vertical_plus).wrapping_add(vertical_plus) ^ vertical_plus)
                | places
                | vertical_minus
                | swapped;
            let mut plus = vertical_minus | !(diagonal | vertical_plus);
            let mut minus = diagonal & vertical_plus;
            score += usize::from(plus & self.last != 0);
            score -= usize::from(minus & self.last != 0);
            left = left.saturating_sub(1);
            if score > limit + left {
                return None;
            }
            plus = plus << 1 | 1;
            minus <<= 1;
            vertical_plus = minus | !(diagonal | plus);
            vertical_minus = plus & diagonal;
            before = places;
        }
        Some(score)
    }
}

fn slot(letter: char) -> usize {
    letter as usize & 127
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
                let want = strsim::osa_distance(one, other);
                for limit in 0..9 {
                    let found = Pattern::new(one).distance(other, other.len(), limit);
                    assert_eq!(found, (want <= limit).then_some(want), "{one} {other}");
                }
            }
        }
    }

    /// The filter may leave out nothing that the measure would find.
    #[test]
    fn what_is_found_is_what_measuring_every_name_finds() {
        for key in [
            "albnia",
            "unitedkindgom",
            "niegria",
            "virginislnds",
            "домниканская",
            "ελαδα",
            "stvincentgrenadins",
            "ペル一国",
        ] {
            let query = Pattern::new(key);
            let mut want = Vec::new();
            for (class, percent) in CLASSES.iter().enumerate() {
                let names =
                    Block::all(script(key), class).flat_map(|block| (0..64).map_while(move |at| member(block, at)));
                let near =
                    |name: &Row| query.distance(name.key(), name.letters(), name.letters() * percent / 100).is_some();
                want.extend(names.filter(near).map(Row::key));
            }
            let found: Vec<&str> = find(key).iter().map(|hit| hit.name.key).collect();
            assert_eq!(found, want, "{key}");
        }
    }

    fn member(block: Block, at: usize) -> Option<Row> {
        (block.members() >> at & 1 == 1).then(|| block.name(at)).flatten()
    }
}
