//! The names that misspelt ones are compared with, filed by script, class and length in blocks of 64, and turned on their side: one
//! 64-bit word says for each of a block's names whether a letter occurs in it. `src/names/near.rs` says what that is good for.

use std::collections::BTreeMap;

use super::Table;
use super::fold::Folded;
use super::kind::Kind;
use super::letters::{CLASSES, LONGEST, script, signature};
use super::pool::{Pools, byte, short};
use super::source::Name;

/// How many scripts are kept apart.
const SCRIPTS: usize = 9;

/// The class of a kind in [`CLASSES`].
fn class(kind: Kind) -> usize {
    match kind {
        Kind::English => 0,
        Kind::Localized | Kind::Ambiguous => 1,
        _ => 2,
    }
}

/// Names by script, class and length.
#[derive(Debug, Default)]
pub(super) struct Near {
    filed: BTreeMap<(usize, usize, usize), Vec<Filed>>,
}

#[derive(Debug)]
struct Filed {
    name: Name,
    key: String,
    words: usize,
    letters: usize,
}

impl Near {
    /// Files a name, if a misspelling of it can be told from one of another.
    pub(super) fn add(&mut self, name: Name, folded: &Folded) {
        let shortest = match name.kind {
            Kind::English | Kind::Localized | Kind::Ambiguous => 4,
            Kind::Formal | Kind::Alias | Kind::Demonym | Kind::Place | Kind::Capital | Kind::Region => 5,
            _ => return,
        };
        let letters = folded.key.chars().count();
        if (shortest..=LONGEST).contains(&letters) {
            let drawer = self.filed.entry((script(&folded.key), class(name.kind), letters)).or_default();
            drawer.push(Filed { name, key: folded.key.clone(), words: folded.len(), letters });
        }
    }

    pub(super) fn tables(self, pools: &mut Pools) -> Vec<Table> {
        let (mut names, mut blocks, mut first) = (Vec::new(), Vec::new(), Vec::new());
        for place in 0..SCRIPTS * CLASSES.len() {
            first.extend(count(blocks.len() / BLOCK).to_le_bytes());
            let (script, class) = (place / CLASSES.len(), place % CLASSES.len());
            let drawers = self.filed.range((script, class, 0)..=(script, class, LONGEST));
            let all: Vec<&Filed> = drawers.flat_map(|(_, drawer)| drawer).collect();
            for some in all.chunks(64) {
                blocks.extend(block(some, count(names.len() / NAME)));
                names.extend(some.iter().flat_map(|filed| row(filed, pools)));
            }
        }
        first.extend(count(blocks.len() / BLOCK).to_le_bytes());
        vec![("near.names", names), ("near.blocks", blocks), ("near.first", first)]
    }
}

/// Bytes of a name's row: meaning, signature, place of the key, words, letters.
const NAME: usize = 22;
/// Bytes of a block: 64 words, the number of its first name, its shortest and longest name, how many names.
const BLOCK: usize = 64 * 8 + 4 + 3;

fn row(filed: &Filed, pools: &mut Pools) -> [u8; NAME] {
    let mut row = [0; NAME];
    let key = short(pools.key(&filed.key, filed.key.len()));
    let fields = pools.meaning(filed.name).to_le_bytes().into_iter().chain(signature(&filed.key).to_le_bytes());
    let fields = fields.chain(key.to_le_bytes()).chain([byte(filed.words), byte(filed.letters)]);
    row.iter_mut().zip(fields).for_each(|(to, from)| *to = from);
    row
}

fn block(names: &[&Filed], first: u32) -> Vec<u8> {
    let planes = (0..64).flat_map(|bit| {
        let holders = names.iter().enumerate().filter(|(_, filed)| signature(&filed.key) >> bit & 1 == 1);
        holders.fold(0_u64, |plane, (place, _)| plane | 1 << place).to_le_bytes()
    });
    let lengths = || names.iter().map(|filed| byte(filed.letters));
    let header = [lengths().min().unwrap_or_default(), lengths().max().unwrap_or_default(), byte(names.len())];
    planes.chain(first.to_le_bytes()).chain(header).collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
