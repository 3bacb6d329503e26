//! The margin rule: when a misspelt name is certain, when it is a choice, and when it is nothing.
//!
//! Every constant here is explained by a pair of names that it keeps apart or lets through.

use super::fold::Folded;
use super::kind::Kind;
use super::near::Hit;
use super::slip::is_slip;
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
struct Best {
    country: CountryCode,
    hit: Hit,
    cost: usize,
}

/// An edit costs two.
const EDIT: usize = 2;

/// Half an edit more for a name that is not common English: "Ghina" is one edit from "Ghana" and from "China", and two languages
/// always have some word as near ("Gina"); a name that most people here would type is likelier than one that few would.
fn cost(key: &str, hit: &Hit) -> usize {
    EDIT * edits(key, hit) + usize::from(hit.name.meaning.kind != Kind::English)
}

/// Two letters that changed places across a third ("Vietman", "Pamana"), and the wrong letter doubled ("Morroco"), are one slip of the mind,
/// though two edits.
fn edits(key: &str, hit: &Hit) -> usize {
    let swapped = || key.len() == hit.name.key.len() && sorted(key) == sorted(hit.name.key);
    if hit.distance == 2 && (swapped() || undoubled(key) == undoubled(hit.name.key)) { 1 } else { hit.distance }
}

fn undoubled(key: &str) -> String {
    let mut letters: Vec<char> = key.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

fn sorted(key: &str) -> Vec<u8> {
    let mut bytes = key.as_bytes().to_vec();
    bytes.sort_unstable();
    bytes
}

/// Names of four letters are never certain: "Iran", "Iraq", "Oman", "Mali", "Cuba", "Chad", "Peru", "Togo", "Fiji", "Niue", "Guam" and
/// "Laos" are each one edit from an everyday word or from one another. "Hati", a longer name that lost a letter inside, may be.
const FEWEST_LETTERS: usize = 5;
/// Names that are not common English are many, and short ones among them lie near everything: "Tonin" is one edit from Tonkin.
const FEWEST_OF_OTHERS: usize = 7;

/// Weighs the hits.
pub(super) fn decide(typed: &Folded, hits: &[Hit]) -> Verdict {
    let key = typed.key.as_str();
    let mut ranked = by_country(key, hits);
    ranked.sort_by(|one, other| {
        one.cost.cmp(&other.cost).then_with(|| likeness(key, other).total_cmp(&likeness(key, one)))
    });
    if let Some((best, rest)) = ranked.split_first()
        && is_long_enough(key, best)
        && is_close(best)
        && has_margin(best, rest)
        && !has_rival(typed, best, hits)
        && !loses_to_a_place(key, best, hits)
        && words_agree(typed, best)
    {
        return Verdict::Certain(candidate(best));
    }
    Verdict::Open(offers(&ranked))
}

/// The near ones, not much worse than the best. Beyond a third of a name, only what ties with something nearer is worth offering.
fn offers(ranked: &[Best]) -> Vec<Candidate> {
    let within = |found: &&Best| found.hit.distance * 100 <= found.hit.name.len() * 35;
    let Some(best) = ranked.iter().find(within) else { return Vec::new() };
    let is_offered =
        |found: &&Best| found.hit.distance == best.hit.distance || (within(found) && found.cost <= best.cost + 3);
    ranked.iter().filter(is_offered).take(5).map(candidate).collect()
}

fn is_long_enough(key: &str, best: &Best) -> bool {
    let letters = key.chars().count();
    let name = best.hit.name;
    match name.meaning.kind {
        Kind::English if letters + 1 == FEWEST_LETTERS => {
            name.len() == FEWEST_LETTERS && key.as_bytes().first() == name.key.as_bytes().first()
        }
        Kind::English => letters >= FEWEST_LETTERS,
        _ => letters >= FEWEST_LETTERS && name.len() >= FEWEST_OF_OTHERS,
    }
}

fn by_country(key: &str, hits: &[Hit]) -> Vec<Best> {
    let mut all: Vec<Best> = Vec::with_capacity(hits.len());
    for hit in hits.iter().filter(|hit| hit.name.meaning.kind.is_country()) {
        for country in hit.name.meaning.countries.as_slice() {
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
fn likeness(key: &str, best: &Best) -> f64 {
    strsim::jaro_winkler(key, best.hit.name.key)
}

/// A quarter of the name may be wrong: "Vnzuela" (2 of 9) is Venezuela, "Austral" (2 of 7 from Austria) is nothing certain. Of a short
/// word for a people only one letter: "makanes" is two from "Macanese", and nothing.
fn is_close(best: &Best) -> bool {
    let edits = best.cost / EDIT;
    edits * 4 <= best.hit.name.len()
        && (edits < 2 || best.hit.name.meaning.kind != Kind::Demonym || best.hit.name.len() >= 12)
}

/// A common English name needs half an edit more to the next country, any other a whole one: "Slovekia" is one edit from Slovakia and one
/// from Slovenia, so it is a choice; "Austrai" is one from Austria and two from Australia, so it is not.
fn has_margin(best: &Best, rest: &[Best]) -> bool {
    // Korean is measured in parts of syllables, so that one slip is up to three edits.
    let is_korean = best.hit.name.key.starts_with(|letter| ('\u{1100}'..'\u{1200}').contains(&letter));
    let needed = match best.hit.name.meaning.kind {
        _ if is_korean => 3 * EDIT,
        Kind::English => EDIT / 2,
        _ => EDIT,
    };
    // A shared name ("Korea") puts several countries at the same cost, and so is never certain.
    rest.first().is_none_or(|next| next.cost >= best.cost + needed)
}

/// "Uanda" is Uganda less a letter, and it is also "Ruanda", as half the world writes Rwanda, less a letter: where the hand alone makes the text
/// of another country's name in one slip, being English is not enough. "Libay" is one edit from "Liban", but no hand slips from n to y.
fn has_rival(typed: &Folded, best: &Best, hits: &[Hit]) -> bool {
    let is_rival = |hit: &Hit| {
        let is_name = matches!(hit.name.meaning.kind, Kind::Localized | Kind::Ambiguous)
            || (hit.name.meaning.kind == Kind::Alias && hit.name.len() >= FEWEST_OF_OTHERS);
        is_name
            && hit.distance > 0
            && hit.name.words == typed.len()
            && !hit.name.meaning.countries.as_slice().contains(&best.country)
            && is_slip(&typed.key, hit.name.key)
    };
    best.hit.distance > 0 && hits.iter().any(is_rival)
}

/// "Virgina" is nearer to Virginia than to any country; "Lagso" as near to Lagos as "Laos" is no certainty either.
fn loses_to_a_place(key: &str, best: &Best, hits: &[Hit]) -> bool {
    hits.iter().any(|hit| !hit.name.meaning.kind.is_country() && edits(key, hit) < best.cost / EDIT)
}

/// What was typed and what is matched must agree word by word. "Republic of Texas" shares most letters with "Republic of Togo", and
/// "Conga Central African Republic" is the Central African Republic but for one word: a slip does not add or exchange words.
fn words_agree(typed: &Folded, best: &Best) -> bool {
    let name = best.hit.name;
    if typed.len() < 2 && name.words < 3 {
        return true;
    }
    if typed.len() > name.words && best.hit.distance > 1 {
        return false;
    }
    let own = super::fold::fold(name.meaning.text);
    let generic = |word: &&str| !GENERIC.contains(word);
    typed.words().all(|word| contains_nearly(name.key, word))
        && own.words().filter(generic).all(|word| contains_nearly(&typed.key, word))
}

/// Words of formal names that tell nothing apart; an error in them is no matter.
const GENERIC: [&str; 11] =
    ["republic", "of", "the", "and", "kingdom", "state", "democratic", "peoples", "federal", "islamic", "socialist"];

/// Whether some stretch of the text is the word, give or take half of its letters.
fn contains_nearly(text: &str, word: &str) -> bool {
    if text.contains(word) {
        return true;
    }
    let word: Vec<char> = word.chars().collect();
    let allowed = (word.len() / 2).max(1);
    let mut two_before: Vec<usize> = Vec::new();
    let mut before: Vec<usize> = (0..=word.len()).collect();
    let mut last = '\0';
    text.chars().any(|letter| {
        let row = next_row(&word, letter, last, &before, &two_before);
        let ends_here = row.last().is_some_and(|edits| *edits <= allowed);
        two_before = std::mem::replace(&mut before, row);
        last = letter;
        ends_here
    })
}

/// One row of Sellers' algorithm, with swaps: the edits from each beginning of the word to the best stretch that ends here.
fn next_row(word: &[char], letter: char, last: char, before: &[usize], two_before: &[usize]) -> Vec<usize> {
    let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
    let mut row = vec![0];
    for (place, own) in word.iter().enumerate() {
        let mut edits =
            (at(before, place) + usize::from(*own != letter)).min(at(before, place + 1) + 1).min(at(&row, place) + 1);
        let left = place.checked_sub(1).and_then(|left| word.get(left));
        if *own == last && left == Some(&letter) {
            edits = edits.min(at(two_before, place - 1) + 1);
        }
        row.push(edits);
    }
    row
}

fn candidate(best: &Best) -> Candidate {
    Candidate { country: best.country, name: best.hit.name.meaning.text, how: How::Typo }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_of_a_name_is_found_inside_a_text() {
        assert!(contains_nearly("repooblycofthecongo", "congo"));
        assert!(contains_nearly("repooblycofthecogno", "congo"));
        assert!(!contains_nearly("togo", "texas"));
        assert!(!contains_nearly("republicoftexas", "malta"));
    }
}
