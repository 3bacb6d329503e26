//! Who and what a sentence names: countries, nationalities, regions, and the people and places that stand for a country. Two countries
//! that are too close to call stay two.

use crate::domain::{CountryCode, Region};
use crate::names::{Names, Role};
use crate::record::Snapshot;

use super::beside::{both_states, from_there, possessives, told_apart, two_names};
use super::lexicon::{ENGLISH, Lexicon};
use super::region::regions;
use super::text::Word;

/// How a country was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// By a name of it.
    Name,
    /// By a name with a typing error.
    Typo,
    /// By a person or place that only its record speaks of.
    Record,
    /// By a place that lies in it.
    Place,
    /// By its flag.
    Flag,
}

/// A country, nationality or region at its place: words `first..after`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) what: What,
    pub(super) why: Why,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    Country(CountryCode),
    Nationality(CountryCode),
    /// A name that several share.
    Several(Vec<CountryCode>),
    Region(Region),
}

/// Every mention, in order, without overlaps.
pub(super) fn find(sentence: &str, words: &[Word], snapshot: &Snapshot, lexicons: &[&Lexicon]) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let english = lexicons.first().is_none_or(|lexicon| std::ptr::eq(*lexicon, &raw const *ENGLISH));
    // "A panama" is a hat; "llegaron a Panamá" is not.
    let spoken = if english { sentence.to_owned() } else { sentence.replace(" a ", " , ") };
    for span in spans(&spoken) {
        // "Can they put us on that plane": people, no state.
        let us = sentence.get(span.start..span.end) == Some("us")
            && sentence.get(..span.start).and_then(|before| before.split_whitespace().next_back()).is_some_and(
                |verb| matches!(verb, "put" | "send" | "fly" | "deport" | "ship" | "take" | "drop" | "keep" | "let"),
            );
        if us {
            continue;
        }
        // "Spanish-speaking" is no Spain.
        let after = sentence.get(span.end..).unwrap_or_default();
        let speaking = after.trim_start_matches(['-', ' ']).split_whitespace().next().unwrap_or_default();
        if speaking.starts_with("speak") || speaking.starts_with("language") {
            continue;
        }
        let channel = sentence.get(span.end..).is_some_and(|rest| rest.trim_start().starts_with("24"));
        let written = sentence.get(span.start..span.end).unwrap_or_default();
        // "More-than-40-million"
        let figures = written.contains(|c: char| c.is_ascii_digit());
        if is_word(written) || channel || figures {
            continue;
        }
        let inside = |word: &&(usize, &Word)| word.1.start < span.end && span.start < word.1.end;
        let places: Vec<(usize, &Word)> = words.iter().enumerate().collect();
        let (Some((first, _)), Some((last, _))) = (places.iter().find(inside), places.iter().rev().find(inside)) else {
            continue;
        };
        let what = match (span.countries.as_slice(), span.role) {
            // Three countries share the word; the one that bears it alone has no record of its own.
            ([country], Role::Country) if is_shared(words, *first, last + 1) => What::Several(shared(*country)),
            ([country], Role::Country) if is_people(words, *first) => What::Nationality(*country),
            ([country], Role::Country) => What::Country(*country),
            ([country], Role::Nationality) if stands_for_state(words, last + 1, lexicons) => What::Country(*country),
            ([country], Role::Nationality) => What::Nationality(*country),
            // In a sentence "S. Sudan" is how people shorten "South".
            // "Serbia Montenegro Kosovo", "Bosnia + Serbia + Montenegro": two names side by side are two countries.
            (several, Role::Country) if two_names(words, *first, last + 1, several).is_some() => {
                for (at, country) in two_names(words, *first, last + 1, several).into_iter().flatten() {
                    add(&mut found, Mention { first: at, after: at + 1, what: What::Country(country), why: Why::Name });
                }
                continue;
            }
            (several, _) => match shortened(words, *first, several) {
                Some(country) => What::Country(country),
                None => What::Several(several.to_vec()),
            },
        };
        add(&mut found, Mention { first: *first, after: last + 1, what, why: Why::Name });
    }
    possessives(words, sentence, &mut found);
    for region in regions(words) {
        // The longer name wins: "Central African Republic", but "South America".
        let long = region.after - region.first;
        let overlaps = |other: &Mention| other.first < region.after && region.first < other.after;
        if found.iter().filter(|other| overlaps(other)).all(|other| other.after - other.first <= long) {
            found.retain(|other| !overlaps(other));
            found.push(region);
        }
    }
    for (at, word) in words.iter().enumerate() {
        if let Some(country) = word.flag {
            add(&mut found, Mention { first: at, after: at + 1, what: What::Country(country), why: Why::Flag });
        } else if let Some(country) = super::code::code(word, sentence, snapshot, lexicons) {
            add(&mut found, Mention { first: at, after: at + 1, what: What::Country(country), why: Why::Name });
        }
    }
    super::stranger::misspelt(words, sentence, lexicons, &mut found);
    super::stranger::strangers(words, snapshot, lexicons, &mut found);
    found.sort_by_key(|mention| mention.first);
    told_apart(words, both_states(words, from_there(words, found)))
}

/// Words with which a people is its government: "Hondurans say …", "are the Kenyans on board?".
pub(super) fn acts_for_its_state(mentions: &[Mention]) -> Option<usize> {
    let mut people = mentions.iter().enumerate().filter(|(_, mention)| matches!(mention.what, What::Nationality(_)));
    let (at, _) = people.next()?;
    let others = people.next().is_some()
        || mentions.iter().any(|mention| matches!(mention.what, What::Country(code) if code != CountryCode::US))
        || mentions.iter().any(|mention| matches!(mention.what, What::Several(_) | What::Region(_)));
    (!others).then_some(at)
}

/// The names between strong pauses: "Guatemala: n" is not "Guatemalan".
fn spans(sentence: &str) -> Vec<crate::names::Span> {
    let mut found = Vec::new();
    let mut start = 0;
    let sentence = &without_letters(sentence);
    let ends = sentence
        .char_indices()
        .filter(|(_, c)| matches!(c, ':' | ';' | '?' | '!' | '|' | '/' | '>' | '\n'))
        .map(|(at, c)| (at, at + c.len_utf8()));
    for (end, next) in ends.chain([(sentence.len(), sentence.len())]) {
        let part = sentence.get(start..end).unwrap_or_default();
        if !part.trim().is_empty() {
            found.extend(Names::embedded().find(part).into_iter().map(|span| crate::names::Span {
                start: span.start + start,
                end: span.end + start,
                ..span
            }));
        }
        start = next;
    }
    found
}

/// "palau n rwanda": a letter between names joins them, it is no part of either.
fn without_letters(sentence: &str) -> String {
    // "Turks n Caicos": there it is short for "and", and so it stays between names that are two.
    let mut bytes: Vec<char> = sentence.replace(" n ", " & ").chars().collect();
    for at in 0..bytes.len() {
        let alone = |place: Option<usize>| {
            place.and_then(|place| bytes.get(place)).is_none_or(|c| c.is_whitespace() || "?!.,)".contains(*c))
        };
        let lone = matches!(bytes.get(at), Some('n' | 'w' | 'v' | 'r' | 'u'))
            && alone(at.checked_sub(1))
            && alone(Some(at + 1));
        if lone && let Some(letter) = bytes.get_mut(at) {
            *letter = ',';
        }
    }
    bytes.into_iter().collect()
}

pub(super) fn add(found: &mut Vec<Mention>, mention: Mention) {
    let overlaps = found.iter().any(|other| other.first < mention.after && mention.first < other.after);
    if !overlaps {
        found.push(mention);
    }
}

/// Names in another language that are words of English.
fn is_word(written: &str) -> bool {
    matches!(written, "island" | "islands" | "man") || written.eq_ignore_ascii_case("english")
}

/// "S. Sudan", "N Korea".
fn shortened(words: &[Word], first: usize, several: &[CountryCode]) -> Option<CountryCode> {
    let side = match words.get(first)?.text.as_str() {
        "s" => "South ",
        "n" => "North ",
        _ => return None,
    };
    several
        .iter()
        .copied()
        .find(|country| crate::names::display(*country, crate::language::Locale::EnUs).starts_with(side))
}

/// "guinea" alone.
fn is_shared(words: &[Word], first: usize, after: usize) -> bool {
    after == first + 1 && words.get(first).is_some_and(|word| matches!(word.text.as_str(), "guinea" | "guineas"))
}

fn shared(country: CountryCode) -> Vec<CountryCode> {
    let others = ["GQ", "GW"].into_iter().filter_map(CountryCode::parse);
    std::iter::once(country).chain(others).collect()
}

/// Words for a people that the list of names takes for a country's.
pub(super) fn is_people(words: &[Word], first: usize) -> bool {
    words.get(first).is_some_and(|word| matches!(word.text.as_str(), "afghan" | "afghans" | "laotian" | "laotians"))
}

/// "the Jamaican programme", "Ugandan soil" speak of the country, "Jamaican deportees" and "Jamaicans" of people.
fn stands_for_state(words: &[Word], after: usize, lexicons: &[&Lexicon]) -> bool {
    const THINGS: [&str; 58] = [
        "programme",
        "program",
        "government",
        "govt",
        "gov",
        "agreement",
        "deal",
        "parliament",
        "senate",
        "congress",
        "court",
        "courts",
        "president",
        "minister",
        "ministry",
        "memorandum",
        "mou",
        "arrangement",
        "answer",
        "position",
        "stance",
        "officials",
        "authorities",
        "prison",
        "prisons",
        "supreme",
        "constitution",
        "constitutional",
        "high",
        "foreign",
        "prime",
        "pact",
        "accord",
        "side",
        "response",
        "refusal",
        "offer",
        "case",
        "text",
        "treaty",
        "cabinet",
        "opposition",
        "embassy",
        "judge",
        "judges",
        "scheme",
        "plan",
        "cap",
        "terms",
        "conditions",
        "payment",
        "money",
        "flight",
        "flights",
        "capital",
        "record",
        "denial",
        "quota",
    ];
    let last = words.get(after.saturating_sub(1)).map_or("", |word| word.text.as_str());
    let Some(next) = words.get(after).filter(|next| !next.after_pause && !last.ends_with('s')) else { return false };
    // "The Uzbek-funded plane"
    let by =
        matches!(next.text.as_str(), "funded" | "run" | "led" | "paid" | "chartered" | "owned" | "financed" | "backed");
    by || THINGS.contains(&next.text.as_str()) || is_a_thing(next, lexicons)
}

/// A noun that is nobody: no word for people, no verb in the past ("a Mexican sent home"), no small word.
fn is_a_thing(word: &Word, lexicons: &[&Lexicon]) -> bool {
    const PEOPLE: [&str; 53] = [
        "national",
        "citizen",
        "people",
        "ppl",
        "person",
        "man",
        "men",
        "wom",
        "lady",
        "ladies",
        "deportee",
        "migrant",
        "immigrant",
        "refugee",
        "asylum",
        "famil",
        "kid",
        "child",
        "minor",
        "guy",
        "dude",
        "folk",
        "gang",
        "criminal",
        "convict",
        "prisoner",
        "detainee",
        "passport",
        "worker",
        "student",
        "mother",
        "father",
        "mum",
        "dad",
        "mom",
        "boy",
        "girl",
        "teen",
        "one",
        "group",
        "batch",
        "arrival",
        "removal",
        "total",
        "count",
        "number",
        "headcount",
        "figure",
        "inmate",
        "speaker",
        "couple",
        "husband",
        "brother",
    ];
    const DONE: [&str; 12] =
        ["sent", "flown", "held", "came", "went", "left", "got", "taken", "go", "goes", "come", "end"];
    const BESIDE: [&str; 11] =
        ["cost", "costs", "among", "amongst", "aboard", "inside", "there", "here", "still", "also", "between"];
    let text = word.text.as_str();
    let is_people = PEOPLE.iter().any(|beginning| text.starts_with(beginning));
    text.len() > 3
        && word.number.is_none()
        && text.chars().all(|c| c.is_alphabetic() || c == '-')
        && !text.ends_with("ed")
        && !DONE.contains(&text)
        && !BESIDE.contains(&text)
        && !is_people
        && !lexicons.iter().any(|lexicon| lexicon.is_filler(text))
}
