//! The keys of the tables: hashes of folded texts, and of their words in any order. Shared with `build/names`, which makes the tables.

use super::fold::Folded;

/// A folded text's hash. Only hashes are kept: with 40,000 of them in 64 bits, a text that is no name meets one by chance once in
/// 10^14 questions.
pub(super) fn hashed(key: &str) -> u64 {
    let state = key.as_bytes().chunks(8).fold(0x9E37_79B9_7F4A_7C15_u64, |state, chunk| {
        let mut word = [0; 8];
        word.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
        let mixed = (state ^ u64::from_le_bytes(word)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
        mixed ^ mixed >> 32
    });
    let mixed = (state ^ key.len() as u64).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
    mixed ^ mixed >> 29
}

/// The words as a set: sorted, written out, without those that carry nothing.
pub(super) fn bag(folded: &Folded) -> String {
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
        "utd" => "united",
        "br" | "brit" => "british",
        "fr" => "french",
        "amer" => "american",
        "eq" | "equat" => "equatorial",
        "cent" | "centr" => "central",
        "afr" => "african",
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
