//! What is compared of a name's letters before any distance is measured. Shared with `build/names`, which files names by it.

/// Names longer than this are matched exactly or by their words only.
pub(super) const LONGEST: usize = 56;

/// How far off a name may be, in percent of its length. Common English names may be far off, to be offered where they tie with another;
/// names in other languages must be nearer, and the rest nearer still, or every invented word would be near one of them.
pub(super) const CLASSES: [usize; 3] = [45, 31, 25];

/// Typing errors stay within a script; a Latin letter that slipped into another script's word does not make it Latin.
pub(super) fn script(key: &str) -> usize {
    match key.chars().map(u32::from).find(|letter| *letter >= 0x370).unwrap_or_default() {
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

/// Which letters occur (the low half), and which occur twice (the high half); letters that are 32 apart share a bit.
/// An edit adds at most one bit and takes away at most one.
pub(super) fn signature(key: &str) -> u64 {
    key.chars().fold(0, |all, letter| {
        let once = 1_u64 << (u32::from(letter) & 31);
        all | if all & once == 0 { once } else { once << 32 }
    })
}
