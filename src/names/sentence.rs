//! Names inside a sentence: the longest wins, with its place, as country or as nationality.

use super::fold::{Folded, fold};
use super::index::{Meaning, exactly};
use super::kind::Kind;
use super::thing::is_thing;
use super::{Names, Role, Span};
use crate::domain::CountryCode;

/// The longest names have this many words ("Saint Vincent and the Grenadines" has five).
const LONGEST_NAME: usize = 7;

/// A name in a folded text, by its words.
#[derive(Debug, Clone, Copy)]
pub(super) struct WordSpan {
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) meaning: Meaning,
}

/// Words for the people of several countries: "Korean" is no country, though "Korea" is shared in the same way.
const SHARED_PEOPLES: [&str; 6] =
    ["Dominican", "Congolese", "Korean", "Virgin Islander", "Channel Islander", "Czechoslovak"];

impl Names {
    /// The names in a sentence, in order; the longest wins where they overlap.
    pub fn find(&self, sentence: &str) -> Vec<Span> {
        let pieces = pieces(sentence);
        let words: Vec<String> = pieces.iter().map(|(_, _, word)| word.clone()).collect();
        let folded = Folded::from_words(words.iter().map(String::as_str));
        let written =
            |at: usize| pieces.get(at).and_then(|(start, end, _)| sentence.get(*start..*end)).unwrap_or_default();
        let spans =
            spans(&folded).into_iter().filter(|span| !is_thing(span.first, span.after, &words, written(span.first)));
        let mut found: Vec<Span> = spans.filter_map(|span| place(&span, &pieces)).collect();
        for at in 0..pieces.len() {
            let (Some((start, end, word)), text) = (pieces.get(at), written(at)) else { continue };
            if !found.iter().any(|span| span.start < *end && *start < span.end)
                && let Some(country) = initials(text, word, at.checked_sub(1).and_then(|before| words.get(before)))
            {
                found.push(Span { start: *start, end: *end, countries: vec![country], role: Role::Country });
            }
        }
        found.sort_by_key(|span| span.start);
        found
    }
}

/// Names in folded words, left to right, longest first. Words and places that are no countries consume their words.
pub(super) fn spans(folded: &Folded) -> Vec<WordSpan> {
    let words: Vec<&str> = folded.words().take(80).collect();
    let (mut found, mut first) = (Vec::new(), 0);
    while first < words.len() {
        let longest = (words.len() - first).min(LONGEST_NAME);
        let hit = (1..=longest).rev().find_map(|count| {
            let some = words.get(first..first + count)?;
            part(some).map(|meaning| WordSpan { first, after: first + count, meaning })
        });
        first = hit.map_or(first + 1, |span| span.after);
        found.extend(hit.filter(|span| span.meaning.kind.is_country()));
    }
    found
}

fn part(words: &[&str]) -> Option<Meaning> {
    if let ([first, ..], [.., last]) = (words, words)
        && words.len() > 1
        && (is_glue(first) || is_glue(last))
    {
        return None;
    }
    // The mark of the possessive is gone from "People's Republic".
    let key = if words.len() > 1 {
        words.concat().replace("peoplerep", "peoplesrep").replace("peopledem", "peoplesdem")
    } else {
        words.concat()
    };
    let is_long = key.chars().nth(3).is_some() || ["usa", "uae", "drc", "png", "dprk"].contains(&key.as_str());
    let meaning = is_long.then(|| exactly(&key)).flatten();
    let meaning = meaning.or_else(|| demonym_plural(&key).filter(|_| words.len() < 4));
    meaning.filter(|meaning| !matches!(meaning.kind, Kind::Sport | Kind::Vehicle | Kind::Offer))
}

fn demonym_plural(key: &str) -> Option<Meaning> {
    let single = key.strip_suffix('s').filter(|single| single.len() > 3)?;
    exactly(single).filter(|meaning| meaning.kind == Kind::Demonym)
}

/// Words with which no name begins or ends; without them "the us" would be found inside everything.
fn is_glue(word: &str) -> bool {
    matches!(word, "the" | "and" | "of" | "a" | "in" | "to" | "or" | "is")
}

/// Each word with its place, folded.
fn pieces(sentence: &str) -> Vec<(usize, usize, String)> {
    let mut all = Vec::new();
    let mut start = 0;
    let is_part = |letter: char| {
        letter.is_alphanumeric()
            || matches!(letter, '\'' | '’' | '.' | 'ʻ')
            || (letter >= '\u{300}'
                && !letter.is_whitespace()
                && !letter.is_ascii_punctuation()
                && !('\u{2000}'..='\u{2BFF}').contains(&letter)
                && !('\u{3000}'..='\u{303F}').contains(&letter))
    };
    let mut close = |from: usize, to: usize| {
        let text = sentence.get(from..to).unwrap_or_default();
        let trimmed = text.trim_end_matches(['.', '\'', '’']).trim_end_matches("'s").trim_end_matches("’s");
        let word = fold(trimmed).key;
        if !word.is_empty() {
            all.push((from, from + trimmed.len(), word));
        }
    };
    for (at, letter) in sentence.char_indices() {
        if !is_part(letter) {
            close(start, at);
            start = at + letter.len_utf8();
            if matches!(letter, '&' | '+') {
                close(start, start);
            }
        }
    }
    close(start, sentence.len());
    all
}

fn place(span: &WordSpan, pieces: &[(usize, usize, String)]) -> Option<Span> {
    let start = pieces.get(span.first)?.0;
    let end = pieces.get(span.after.checked_sub(1)?)?.1;
    let is_people = span.meaning.kind == Kind::Demonym
        || (span.meaning.kind == Kind::Ambiguous
            && SHARED_PEOPLES.iter().any(|people| span.meaning.text.starts_with(people)));
    let role = if is_people { Role::Nationality } else { Role::Country };
    Some(Span { start, end, countries: span.meaning.countries.as_slice().to_vec(), role })
}

/// "UK" is no word; "us" is one, unless it is in capitals or has the article.
fn initials(text: &str, key: &str, before: Option<&String>) -> Option<CountryCode> {
    let is_upper = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'.');
    match key {
        "us" if is_upper || before.is_some_and(|word| word == "the") => Some(CountryCode::US),
        "uk" => CountryCode::parse("GB"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_sentences() {
        let rows = "did rwanda or the dr congo take iraqis? | RW CD IQ*
            Has the Democratic Republic of the Congo agreed? | CD
            how much did the US pay El Salvador and Costa Rica | US SV CR
            tell us about peru | PE
            we ate a turkey sandwich in Chad | TD
            Panama Canal | 
            Congo said yes | CD+CG
            are Venezuelans sent to Eswatini's prisons | VE* SZ
            guinea pig | 
            is Guinea-Bissau in? | GW
            help me | ";
        for row in rows.lines() {
            let (sentence, want) = row.split_once('|').unwrap();
            let found = Names::embedded().find(sentence.trim());
            let shown: Vec<String> = found.iter().map(show).collect();
            assert_eq!(shown.join(" "), want.trim(), "{sentence}");
        }
    }

    fn show(span: &Span) -> String {
        let codes: Vec<&str> = span.countries.iter().map(|country| country.as_str()).collect();
        format!("{}{}", codes.join("+"), if span.role == Role::Nationality { "*" } else { "" })
    }
}
