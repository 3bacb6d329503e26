//! The margin rule: when a misspelt name is certain, when it is a choice, and when it is nothing.
//!
//! Every constant here is explained by a pair of names that it keeps apart or lets through.

use super::near::Hit;
use super::source::Kind;
use super::{Candidate, How};
use crate::domain::CountryCode;

/// What the near names amount to.
#[derive(Debug)]
pub(super) enum Verdict {
    Certain(Candidate),
    /// Best first; may be empty.
    Open(Vec<Candidate>),
}

/// The best name of one country.
#[derive(Debug, Clone, Copy)]
struct Best<'a> {
    country: CountryCode,
    hit: Hit<'a>,
    cost: usize,
}

/// An edit costs two.
const EDIT: usize = 2;

/// Half an edit more for a name that is not common English: "Ghina" is one edit from "Ghana" and from "China", and two languages
/// always have some word as near ("Gina"); a name that most people here would type is likelier than one that few would.
fn cost(key: &str, hit: &Hit<'_>) -> usize {
    EDIT * edits(key, hit) + usize::from(hit.name.name.kind != Kind::English)
}

/// Two letters that changed places across a third ("Vietman", "Pamana") are one slip of the mind, though two edits.
fn edits(key: &str, hit: &Hit<'_>) -> usize {
    if hit.distance == 2 && key.len() == hit.name.key.len() && sorted(key) == sorted(&hit.name.key) { 1 } else { hit.distance }
}

fn sorted(key: &str) -> Vec<u8> {
    let mut bytes = key.as_bytes().to_vec();
    bytes.sort_unstable();
    bytes
}

/// Names of four letters are never certain: "Iran", "Iraq", "Oman", "Mali", "Cuba", "Chad", "Peru", "Togo", "Fiji", "Niue", "Guam" and
/// "Laos" are each one edit from an everyday word or from one another. "Hati", a longer name that lost a letter inside, may be.
const FEWEST_LETTERS: usize = 5;

/// Weighs the hits. `letters` is the query's length.
pub(super) fn decide(key: &str, letters: usize, hits: &[Hit<'_>]) -> Verdict {
    let mut ranked = by_country(key, hits);
    ranked.sort_by(|one, other| {
        one.cost.cmp(&other.cost).then_with(|| likeness(key, other).total_cmp(&likeness(key, one)))
    });
    if let Some((best, rest)) = ranked.split_first()
        && is_long_enough(key, letters, best)
        && is_close(best)
        && has_margin(best, rest)
        && !loses_to_a_place(key, best, hits)
        && keeps_the_core(key, best)
    {
        return Verdict::Certain(candidate(best));
    }
    Verdict::Open(ranked.iter().take(5).filter(|found| found.cost <= ranked.first().map_or(0, |b| b.cost + 3)).map(candidate).collect())
}

fn is_long_enough(key: &str, letters: usize, best: &Best<'_>) -> bool {
    let name = best.hit.name;
    letters >= FEWEST_LETTERS
        || (letters + 1 == FEWEST_LETTERS
            && name.len() == FEWEST_LETTERS
            && name.name.kind == Kind::English
            && key.as_bytes().first() == name.key.as_bytes().first())
}

fn by_country<'a>(key: &str, hits: &[Hit<'a>]) -> Vec<Best<'a>> {
    let mut all: Vec<Best<'a>> = Vec::with_capacity(hits.len());
    for hit in hits.iter().filter(|hit| hit.name.name.kind.is_country()) {
        for country in hit.name.name.countries.as_slice() {
            let new = Best { country: *country, hit: *hit, cost: cost(key, hit) };
            match all.iter_mut().find(|old| old.country == *country) {
                Some(old) if old.cost <= new.cost => {}
                Some(old) => *old = new,
                None => all.push(new),
            }
        }
    }
    all
}

/// Among equals, strsim's Jaro-Winkler puts the one first that begins alike.
fn likeness(key: &str, best: &Best<'_>) -> f64 {
    strsim::jaro_winkler(key, &best.hit.name.key)
}

/// A quarter of the name may be wrong: "Vnzuela" (2 of 9) is Venezuela, "Austral" (2 of 7 from Austria) is nothing certain.
fn is_close(best: &Best<'_>) -> bool {
    best.cost / EDIT * 4 <= best.hit.name.len()
}

/// A common English name needs half an edit more to the next country, any other a whole one: "Slovekia" is one edit from Slovakia and one
/// from Slovenia, so it is a choice; "Austrai" is one from Austria and two from Australia, so it is not.
fn has_margin(best: &Best<'_>, rest: &[Best<'_>]) -> bool {
    let needed = if best.hit.name.name.kind == Kind::English { EDIT / 2 } else { EDIT };
    // A shared name ("Korea") puts several countries at the same cost, and so is never certain.
    rest.first().is_none_or(|next| next.cost >= best.cost + needed)
}

/// "Virgina" is nearer to Virginia than to any country; "Lagso" as near to Lagos as "Laos" is no certainty either.
fn loses_to_a_place(key: &str, best: &Best<'_>, hits: &[Hit<'_>]) -> bool {
    hits.iter().any(|hit| !hit.name.name.kind.is_country() && edits(key, hit) < best.cost / EDIT)
}

/// Of a formal name, the part that tells it from others must be there: "Republic of Texas" shares most letters with "Republic of Togo".
fn keeps_the_core(key: &str, best: &Best<'_>) -> bool {
    if best.hit.name.name.kind != Kind::Formal && best.hit.name.words < 3 {
        return true;
    }
    let folded = super::fold::fold(best.hit.name.name.text);
    let generic = ["republic", "of", "the", "kingdom", "state", "democratic", "people's", "peoples", "federal", "islamic", "socialist", "united"];
    folded.words().filter(|word| !generic.contains(word)).all(|word| contains_nearly(key, word))
}

/// Whether some stretch of the text is the word, give or take a third of its letters (a swap counts two).
fn contains_nearly(text: &str, word: &str) -> bool {
    let mut row: Vec<usize> = (0..=word.chars().count()).collect();
    let allowed = word.chars().count().div_ceil(3);
    let mut least = row.last().copied().unwrap_or_default();
    for letter in text.chars() {
        let mut diagonal = 0;
        let mut left = 0;
        for (slot, own) in row.iter_mut().skip(1).zip(word.chars()) {
            let new = (diagonal + usize::from(own != letter)).min(*slot + 1).min(left + 1);
            diagonal = *slot;
            left = new;
            *slot = new;
        }
        least = least.min(left);
    }
    least <= allowed
}

fn candidate(best: &Best<'_>) -> Candidate {
    Candidate { country: best.country, name: best.hit.name.name.text, how: How::Typo }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_of_a_name_is_found_inside_a_text() {
        assert!(contains_nearly("repooblycofthecongo", "congo"));
        assert!(contains_nearly("repooblycofthecogno", "congo") || contains_nearly("repooblycofthecngo", "congo"));
        assert!(!contains_nearly("republicoftexas", "malta"));
    }
}
