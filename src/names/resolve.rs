//! The order of questions: guards, flags, codes, names, words in any order, known wrappers, disguises, typing errors. The first that answers wins.

use super::code::iso;
use super::complete::states;
use super::decide::Verdict;
use super::flag::{self, Flags};
use super::fold::{Folded, fold, undo_look_alikes};
use super::index::{Meaning, exactly, in_any_order};
use super::kind::Kind;
use super::offer::{MOST, beyond_the_place, beyond_the_word, mentions, nearest, offers, shown};
use super::sentence::{WordSpan, spans};
use super::{Candidate, How, Names, Resolution, display, wrap};
use crate::domain::CountryCode;
use crate::language::Locale;

/// No name with its politest wrapping is longer; a longer text is not looked at, so that it costs nothing.
const LONGEST_TEXT: usize = 360;

impl Names {
    /// What the text means.
    pub fn resolve(&self, text: &str) -> Resolution {
        let text = text.trim();
        if text.is_empty() || text.len() > LONGEST_TEXT {
            return nothing();
        }
        match flag::read(text) {
            Flags::None => words(text),
            Flags::Of(country, rest) => flagged(country, &rest.concat()),
            Flags::Several(countries) => several(&countries, How::Flag),
            Flags::Unknown => nothing(),
        }
    }
}

/// A flag with nothing, with known wrapping, or with its own country's name beside it is certain.
fn flagged(country: CountryCode, rest: &str) -> Resolution {
    let folded = fold(rest);
    if folded.words().all(wrap::knows) {
        return certain(country, display(country, Locale::EnUs), How::Flag);
    }
    match words(rest) {
        Resolution::Certain { country: named, .. } if named == country => {
            certain(country, display(country, Locale::EnUs), How::Flag)
        }
        Resolution::Certain { country: named, .. } => several(&[country, named], How::Flag),
        Resolution::Choice(all) if all.iter().any(|one| one.country == country) => {
            certain(country, display(country, Locale::EnUs), How::Flag)
        }
        _ => Resolution::Nothing { near: vec![shown(country, How::Flag)], place_in: None },
    }
}

fn words(text: &str) -> Resolution {
    let folded = fold(text);
    if folded.key.chars().nth(1).is_none() {
        return nothing();
    }
    let unmasked = undo_look_alikes(&folded).and_then(|latin| known(&latin).or_else(|| wrapped(&latin)));
    let known = unmasked.or_else(|| code(&folded)).or_else(|| known(&folded)).or_else(|| wrapped(&folded));
    known.or_else(|| disguised(text)).unwrap_or_else(|| misspelt(&folded))
}

/// The whole text is a name, as it stands or with its words in another order.
fn known(folded: &Folded) -> Option<Resolution> {
    if folded.len() > 1 && !folded.plain && mentions(folded).len() > 1 && exactly(&folded.key).is_none() {
        return None;
    }
    let meaning = meaning(folded)?;
    // "ñé" is no code, and an accent is not dropped from a word so short that it would become another.
    let is_code = matches!(meaning.kind, Kind::Sport | Kind::Vehicle);
    if is_code && (folded.lost_accents || !(folded.len() == 1 || folded.is_spelt_out())) {
        return None;
    }
    let is_rare =
        meaning.kind == Kind::More && meaning.countries.only().is_some_and(|country| begins_others(folded, country));
    (!is_rare).then(|| means(meaning, folded))
}

/// "S Sudan" has the letters of "ssudan", which may as well be Sudan with a slip; its words tell.
fn meaning(folded: &Folded) -> Option<Meaning> {
    match exactly(&folded.key) {
        Some(shared) if shared.kind == Kind::Ambiguous && folded.len() > 1 => in_any_order(folded).or(Some(shared)),
        Some(meaning) => Some(meaning),
        None => plural(folded).or_else(|| in_any_order(folded)),
    }
}

fn plural(folded: &Folded) -> Option<Meaning> {
    let single = folded.key.strip_suffix('s').filter(|single| single.len() > 3)?;
    exactly(single).filter(|meaning| meaning.kind == Kind::Demonym || meaning.kind == Kind::Ambiguous)
}

fn means(meaning: Meaning, folded: &Folded) -> Resolution {
    let how = how(meaning.kind);
    match (meaning.kind, meaning.countries.only()) {
        (Kind::Slur, _) => nothing(),
        (Kind::Word | Kind::Region, _) => Resolution::Nothing { near: beyond_the_word(folded), place_in: None },
        (Kind::Place | Kind::Capital, country) => {
            Resolution::Nothing { near: beyond_the_place(folded), place_in: country }
        }
        (Kind::Dissolved | Kind::Offer, Some(country)) => {
            Resolution::Nothing { near: vec![shown(country, how)], place_in: None }
        }
        (_, Some(country)) => certain(country, meaning.text, how),
        (_, None) => several(meaning.countries.as_slice(), how),
    }
}

/// The text without what people put around a name. Codes do not count here: "help me" is not Montenegro.
fn wrapped(folded: &Folded) -> Option<Resolution> {
    let known = wrap::strips(folded).iter().filter(|bare| is_meant(folded, bare)).find_map(name);
    let known = known.or_else(|| state(wrap::strip(folded).as_ref().unwrap_or(folded)));
    known.map(|known| match known {
        Resolution::Certain { country, matched, .. } => certain(country, matched, How::Words),
        other => other,
    })
}

/// "What about us" speaks of us; "did the US agree" and "what about US" do not.
fn is_meant(whole: &Folded, bare: &Folded) -> bool {
    bare.key != "us" || whole.shouts_us || whole.words().zip(whole.words().skip(1)).any(|pair| pair == ("the", "us"))
}

/// The country beside words for a form of state, unless another's name is as near: "Dominica Republic" is hardly Dominica.
fn state(folded: &Folded) -> Option<Resolution> {
    let core = wrap::strip_state(folded)?;
    let known = name(&core)?;
    if mentions(folded).len() > 1 {
        return None;
    }
    match (&known, nearest(folded)) {
        (Resolution::Certain { country, .. }, Verdict::Certain(other)) if other.country != *country => {
            Some(several(&[other.country, *country], How::Typo))
        }
        _ => Some(known),
    }
}

fn name(folded: &Folded) -> Option<Resolution> {
    let meaning = exactly(&folded.key).or_else(|| in_any_order(folded))?;
    let is_name = !matches!(meaning.kind, Kind::Sport | Kind::Vehicle | Kind::Word | Kind::Slur | Kind::Offer);
    (is_name && folded.key.len() > 1).then(|| means(meaning, folded))
}

/// Digits and signs in the place of letters.
fn disguised(text: &str) -> Option<Resolution> {
    let is_digit = |letter: char| letter.is_ascii_digit() || matches!(letter, '@' | '$' | '!' | '|');
    if !text.contains(is_digit) || !text.contains(|letter: char| letter.is_alphabetic()) {
        return None;
    }
    ["i", "l"].into_iter().find_map(|one| {
        let plain: String = text.chars().map(|letter| unleet(letter, one)).collect();
        let folded = fold(&plain);
        (folded.key.len() > 3).then(|| known(&folded).or_else(|| wrapped(&folded))).flatten()
    })
}

fn misspelt(folded: &Folded) -> Resolution {
    let whole = nearest(folded);
    if let Some(found) = accepted(folded, &whole) {
        return found;
    }
    let bare = wrap::strip(folded).filter(|bare| bare.key.len() > 5);
    if let Some(found) = bare.and_then(|bare| accepted(&bare, &nearest(&bare))) {
        return found;
    }
    let near = offers(folded, whole);
    if near.len() > 1 { Resolution::Choice(near) } else { Resolution::Nothing { near, place_in: None } }
}

fn accepted(text: &Folded, verdict: &Verdict) -> Option<Resolution> {
    let Verdict::Certain(found) = verdict else { return None };
    let is_sure = !begins_others(text, found.country) && is_slip(text, found);
    is_sure.then(|| certain(found.country, found.name, found.how))
}

/// Where some words are a name as they stand, the others must be slips of that name's words: "noth Macedonia" is, "pear Martinique" is not
/// La Martinique. Two countries by their full names are two countries.
fn is_slip(text: &Folded, found: &Candidate) -> bool {
    if text.len() < 2 {
        return true;
    }
    let (spans, name) = (spans(text), fold(found.name));
    let words: Vec<&str> = text.words().collect();
    let is_own = |word: &&str| name.words().any(|own| own == *word);
    // "Ginea" in "Papua New Ginea" is Guinea's, though it is a name of Guinea as it stands.
    let is_nearly_own = |word: &&str| is_own(word) || name.words().any(|own| strsim::osa_distance(word, own) == 1);
    let has = |span: &WordSpan, test: &dyn Fn(&&str) -> bool| {
        words.get(span.first..span.after).unwrap_or_default().iter().all(test)
    };
    // "Indian" in "British Indian Oceam Territory" is India's only where it stands alone.
    let mut others = spans.iter().filter(|span| !has(span, &is_nearly_own));
    if others.any(|span| span.meaning.countries.only() != Some(found.country))
        || full_names(spans.iter().filter(|span| has(span, &is_own) || !has(span, &is_nearly_own))) > 1
    {
        return false;
    }
    // "Virgin Islands UK" is one letter from "Virgin Islands US".
    let is_another = |word: &str| {
        let short = Some(word).filter(|word| word.len() < 3).and_then(exactly);
        short.is_some_and(|other| other.kind == Kind::Alias && other.countries.only() != Some(found.country))
    };
    if words.iter().any(|word| !is_own(word) && is_another(word)) {
        return false;
    }
    let is_covered = |at: usize| spans.iter().any(|span| (span.first..span.after).contains(&at));
    spans.is_empty()
        || words.iter().enumerate().all(|(at, word)| is_covered(at) || name.words().any(|own| is_like(word, own)))
}

/// How many countries are named in full: "Netherlands / Indonesia" is not the Netherlands Indies.
fn full_names<'a>(spans: impl Iterator<Item = &'a WordSpan>) -> usize {
    let full = spans.filter(|span| span.meaning.kind == Kind::English);
    let mut countries: Vec<_> = full.filter_map(|span| span.meaning.countries.only()).collect();
    countries.sort_unstable();
    countries.dedup();
    countries.len()
}

/// "Sain" is Spain less a letter, but it is also how three states begin that are not Spain.
fn begins_others(folded: &Folded, country: CountryCode) -> bool {
    if !(3..=5).contains(&folded.key.len()) {
        return false;
    }
    let states = states(&folded.key);
    !states.is_empty() && !states.contains(&country)
}

/// A word of everyday language is what it says; only what is very near is worth offering ("toga" and Togo, not "Panem" and Panama).
/// "Oland" is in Sweden, and it is Poland less a letter: where a common English name of five letters is one slip away, it is offered too.
/// What may have been meant: states that begin so, then near names, then territories that begin so, then countries mentioned.
/// Folding takes Korean apart into the letters that syllables are made of; two syllables that changed places are then many edits.
/// States whose English name begins so, if they are few enough to be meant.
/// Countries named in a text of several words, where nothing else is understood.
/// A third of the longer word may be wrong, unless it is a word as it stands: "purple" is no slip of "people".
fn is_like(word: &str, own: &str) -> bool {
    let most = (word.len().max(own.len()) / 3).max(1);
    let distance = strsim::osa_distance(word, own);
    distance < 2 || (distance <= most && exactly(word).is_none_or(|meaning| meaning.kind != Kind::Word))
}

/// The text with doubled letters made single: "nnigarea" has one slip less than it seems.
fn code(folded: &Folded) -> Option<Resolution> {
    let can_be_code = folded.key.len() <= 3 && !folded.lost_accents && (folded.len() == 1 || folded.is_spelt_out());
    // A number with a sign at it ("100%") is a number.
    let is_number = folded.key.bytes().any(|byte| byte.is_ascii_digit());
    let country = (can_be_code && (folded.plain || !is_number)).then(|| iso(&folded.key)).flatten()?;
    Some(certain(country, display(country, Locale::EnUs), How::Code))
}

fn how(kind: Kind) -> How {
    match kind {
        Kind::English | Kind::Formal => How::Exact,
        Kind::Alias => How::Alias,
        Kind::Demonym => How::Demonym,
        Kind::Localized | Kind::More => How::Localized,
        Kind::Sport | Kind::Vehicle => How::Code,
        _ => How::Ambiguous,
    }
}

fn unleet(letter: char, one: &str) -> char {
    match letter {
        '0' => 'o',
        '1' | '!' | '|' => one.chars().next().unwrap_or('i'),
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '6' | '9' => 'g',
        '7' => 't',
        '8' => 'b',
        _ => letter,
    }
}

fn certain(country: CountryCode, matched: &'static str, how: How) -> Resolution {
    Resolution::Certain { country, matched, how }
}

fn several(countries: &[CountryCode], how: How) -> Resolution {
    Resolution::Choice(countries.iter().take(MOST).map(|country| shown(*country, how)).collect())
}

fn nothing() -> Resolution {
    Resolution::Nothing { near: Vec::new(), place_in: None }
}
