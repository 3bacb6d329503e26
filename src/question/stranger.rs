//! Words that no list of names has as they stand: misspelt names, people and places that only one country's record speaks of, cities.

use super::lexicon::Lexicon;
use super::mention::{Mention, What, Why, add, is_people};
use super::text::Word;
use crate::domain::CountryCode;
use crate::names::{How, Names, Resolution};
use crate::record::{Snapshot, stem};

/// "Perus refusal": a country's name with an s and no apostrophe.
fn possessive(word: &str) -> Option<CountryCode> {
    let bare = word.strip_suffix('s').filter(|bare| bare.len() > 3)?;
    match Names::embedded().resolve(bare) {
        Resolution::Certain { country, how: How::Exact | How::Alias | How::Localized, .. } => Some(country),
        _ => None,
    }
}

fn abbreviated(word: &str) -> Option<CountryCode> {
    match Names::embedded().resolve(word) {
        Resolution::Certain { country, how: How::Alias, .. } => Some(country),
        _ => None,
    }
}

fn has_record(snapshot: &Snapshot, mention: &Mention) -> bool {
    match &mention.what {
        What::Country(country) => !snapshot.record().events_of(*country).is_empty(),
        What::Several(_) => true,
        _ => false,
    }
}

/// Names of several words with a slip in one: "sierre leone", "burkina fasso", "sout sudan". A name that was found inside one gives way.
pub(super) fn misspelt(words: &[Word], sentence: &str, lexicons: &[&Lexicon], found: &mut Vec<Mention>) {
    let unknown = |word: &Word| {
        let known = |lexicon: &&Lexicon| lexicon.knows(&word.text) || lexicon.is_everyday(&word.text);
        word.text.len() > 2 && word.number.is_none() && !lexicons.iter().any(known)
    };
    for first in 0..words.len() {
        for after in (first + 2..=first + 6).rev() {
            let Some(window) = words.get(first..after) else { continue };
            let hyphen = |pair: &[Word]| match pair {
                [one, next] => sentence.get(one.end..next.start) == Some("-"),
                _ => false,
            };
            let joined =
                window.windows(2).all(|pair| pair.get(1).is_some_and(|next| !next.after_pause) || hyphen(pair));
            let whole = |mention: &Mention| mention.first <= first && after <= mention.after;
            // "Central Asian republics" is a region and a word.
            let region = |mention: &Mention| {
                matches!(mention.what, What::Region(_)) && mention.first < after && first < mention.after
            };
            if !joined || !window.iter().any(unknown) || found.iter().any(whole) || found.iter().any(region) {
                continue;
            }
            // "St Vincent and St Lucia": a name does not end with the beginning of the next.
            if window
                .last()
                .is_some_and(|word| matches!(word.text.as_str(), "st" | "saint" | "and" | "n" | "the" | "of"))
            {
                continue;
            }
            // Each word must be unknown or part of a name: "and perru" is no name of two words.
            let named = |at: usize| found.iter().any(|mention| mention.first <= at && at < mention.after);
            let joint = |word: &Word| matches!(word.text.as_str(), "n" | "and" | "the" | "of");
            if window.iter().filter(|word| !joint(word)).count() < 2 {
                continue;
            }
            let linking = |word: &Word| {
                joint(word)
                    || matches!(
                        word.text.as_str(),
                        "st" | "saint"
                            | "s"
                            | "g"
                            | "san"
                            | "santo"
                            | "santa"
                            | "port"
                            | "south"
                            | "north"
                            | "east"
                            | "central"
                            | "coast"
                            | "cape"
                            | "islands"
                            | "republic"
                            | "equatorial"
                    )
            };
            if !(first..after).all(|at| named(at) || words.get(at).is_some_and(|word| unknown(word) || linking(word))) {
                continue;
            }
            let (Some(start), Some(end)) = (window.first().map(|word| word.start), window.last().map(|word| word.end))
            else {
                continue;
            };
            let apart = !(first..after).any(named);
            let alone = |word: &Word| matches!(Names::embedded().resolve(&word.text), Resolution::Certain { .. });
            let (country, why) = match Names::embedded().resolve(sentence.get(start..end).unwrap_or_default()) {
                Resolution::Certain { country, how: How::Typo, .. } => (country, Why::Typo),
                // "g-bissau"
                Resolution::Certain { country, how: How::Alias, .. } if apart => (country, Why::Name),
                // "San José", "Buenos Aires"
                Resolution::Nothing { place_in: Some(country), .. }
                    if found.is_empty() && !window.iter().any(alone) =>
                {
                    (country, Why::Place)
                }
                _ => continue,
            };
            found.retain(|mention| mention.after <= first || after <= mention.first);
            found.push(Mention { first, after, what: What::Country(country), why });
        }
    }
}

/// Words that no language knows: a misspelt country, a person or place of one country's record, a place in a country.
pub(super) fn strangers(words: &[Word], snapshot: &Snapshot, lexicons: &[&Lexicon], found: &mut Vec<Mention>) {
    let named = found.iter().any(|mention| {
        matches!(mention.what, What::Country(country) if country != CountryCode::US)
            || matches!(mention.what, What::Several(_))
    });
    let mut looked_up = 0;
    for (at, word) in words.iter().enumerate() {
        let known = lexicons.iter().any(|lexicon| lexicon.knows(&word.text));
        let everyday = lexicons.iter().any(|lexicon| lexicon.is_everyday(&word.text));
        let covered = found.iter().any(|mention| mention.first <= at && at < mention.after);
        if covered
            || known
            || word.number.is_some()
            || word.text.contains(|c: char| c.is_ascii_digit())
            || word.text.chars().count() < 3
            || looked_up > 12
        {
            continue;
        }
        looked_up += 1;
        // So short a word is only taken as an abbreviation that stands in the list of names: "svg", "tci".
        if word.text.chars().count() == 3 {
            if let Some(country) = abbreviated(&word.text) {
                add(found, Mention { first: at, after: at + 1, what: What::Country(country), why: Why::Name });
            }
            continue;
        }
        let bare = word.text.strip_suffix('s').unwrap_or(&word.text);
        let record = snapshot.words();
        let only_in =
            record.only_in(&word.text).or_else(|| record.only_in(bare)).filter(|_| possessive(&word.text).is_none());
        let (what, why) = if is_people(words, at) {
            match Names::embedded().resolve(bare) {
                Resolution::Certain { country, .. } => (What::Nationality(country), Why::Name),
                _ => continue,
            }
        } else if let Some(country) = only_in {
            let beside = |place: Option<usize>| {
                place
                    .and_then(|place| words.get(place))
                    .is_some_and(|word| matches!(word.text.as_str(), "or" | "and" | "vs" | "v" | "n" | "versus"))
            };
            // "Bukele's government or Equatorial Guinea"
            let further = words.get(at + 1).is_some_and(|word| word.text.starts_with("gov")) && beside(Some(at + 2));
            let joined = beside(at.checked_sub(1)) || beside(Some(at + 1)) || further;
            if named && !joined && found.iter().any(|mention| has_record(snapshot, mention)) {
                continue;
            }
            (What::Country(country), Why::Record)
        } else if everyday {
            continue;
        } else if record.weight(&stem(&word.text)) > 0.0 && possessive(&word.text).is_none() {
            // "Bissau" is part of a name that the record uses, and a place; "that saint country" could be several.
            match Names::embedded().resolve(&word.text) {
                Resolution::Nothing { place_in: Some(country), .. } if !named && country != CountryCode::US => {
                    (What::Country(country), Why::Place)
                }
                Resolution::Choice(all) if !named && word.text == "saint" => {
                    (What::Several(all.iter().map(|one| one.country).collect()), Why::Name)
                }
                _ => continue,
            }
        } else if let Some(country) = possessive(&word.text) {
            (What::Country(country), Why::Name)
        } else {
            let whole = Names::embedded().resolve(&word.text);
            let own =
                matches!(whole, Resolution::Nothing { place_in: None, .. }) && bare.len() > 3 && bare != word.text;
            match if own { Names::embedded().resolve(bare) } else { whole } {
                Resolution::Certain { country, how, .. } => {
                    let why = if how == How::Typo { Why::Typo } else { Why::Name };
                    let people = how == How::Demonym
                        || how == How::Typo && ["ans", "ens", "ians"].iter().any(|ending| word.text.ends_with(ending));
                    (if people { What::Nationality(country) } else { What::Country(country) }, why)
                }
                Resolution::Choice(all) if !named => {
                    (What::Several(all.iter().map(|one| one.country).collect()), Why::Typo)
                }
                Resolution::Nothing { place_in: Some(country), .. } if !named && country != CountryCode::US => {
                    (What::Country(country), Why::Place)
                }
                _ => continue,
            }
        };
        add(found, Mention { first: at, after: at + 1, what, why });
    }
}
