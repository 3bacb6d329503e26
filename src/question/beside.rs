//! Names by what stands beside them: a possessive without its apostrophe, two names in a row, people from a country, a name of two countries
//! that another word tells apart.

use super::mention::{Mention, What, Why};
use super::text::Word;
use crate::domain::CountryCode;
use crate::names::{How, Names, Resolution};

/// "Anyone from Chad", "people from Peru": people of a nationality, where another word than the country's own is what they are sent to.
pub(super) fn from_there(words: &[Word], mut found: Vec<Mention>) -> Vec<Mention> {
    const PEOPLE: [&str; 20] = [
        "anyone",
        "anybody",
        "someone",
        "somebody",
        "people",
        "ppl",
        "those",
        "men",
        "women",
        "man",
        "woman",
        "persons",
        "guys",
        "folks",
        "nationals",
        "citizens",
        "migrants",
        "deportees",
        "nobody",
        "refugees",
    ];
    let text = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
    for mention in &mut found {
        if let What::Country(country) = mention.what
            && country != CountryCode::US
            && mention.first >= 2
            && matches!(text(mention.first - 1), "from" | "of")
            && PEOPLE.contains(&text(mention.first - 2))
        {
            mention.what = What::Nationality(country);
        }
    }
    found
}

/// "The Honduran and Guatemalan terms": what the second people's name says of a thing, the first says as well.
pub(super) fn both_states(words: &[Word], mut found: Vec<Mention>) -> Vec<Mention> {
    let text = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
    for at in 1..found.len() {
        let (before, after) = found.split_at_mut(at);
        let (Some(first), Some(second)) = (before.last_mut(), after.first()) else { continue };
        let joined = first.after + 1 == second.first && matches!(text(first.after), "and" | "or" | "n" | "vs");
        let adjective = |mention: &Mention| !text(mention.first).ends_with('s');
        if let (What::Nationality(country), What::Country(_), true) = (&first.what, &second.what, joined)
            && adjective(first)
            && adjective(second)
            && is_demonym(text(second.first))
        {
            first.what = What::Country(*country);
        }
    }
    found
}

fn is_demonym(word: &str) -> bool {
    matches!(Names::embedded().resolve(word), Resolution::Certain { how: How::Demonym, .. })
}

/// "Congo, the Kinshasa one", "the Congolese budget" beside "Congo-Kinshasa": another name or place in the sentence tells which is meant.
pub(super) fn told_apart(words: &[Word], mut found: Vec<Mention>) -> Vec<Mention> {
    let named: Vec<CountryCode> = found
        .iter()
        .filter_map(|mention| match mention.what {
            What::Country(country) => Some(country),
            _ => None,
        })
        .collect();
    let lies_in = |word: &Word| match Names::embedded().resolve(&word.text) {
        Resolution::Nothing { place_in, .. } => place_in,
        _ => None,
    };
    for mention in &mut found {
        let What::Several(all) = &mention.what else { continue };
        let already = named.iter().find(|country| all.contains(country)).copied();
        let by_place = || {
            words.iter().filter(|word| word.number.is_none()).filter_map(lies_in).find(|country| all.contains(country))
        };
        if let Some(country) = already.or_else(by_place) {
            mention.what = What::Country(country);
        }
    }
    found
}

/// The two countries of "Serbia Montenegro", each at its place; "Serbia and Montenegro" may be the state that was.
pub(super) fn two_names(
    words: &[Word],
    first: usize,
    after: usize,
    several: &[CountryCode],
) -> Option<[(usize, CountryCode); 2]> {
    // "Serbia and Montenegro, were both asked?"
    const TWO: [&str; 9] = ["both", "were", "are", "have", "each", "either", "two", "do", "they"];
    let joined = matches!(words.get(first + 1)?.text.as_str(), "and" | "n");
    let plural = joined && words.iter().any(|word| TWO.contains(&word.text.as_str()));
    let next = first + if plural { 2 } else { 1 };
    let (one, two) = (words.get(first)?, words.get(next)?);
    let country = |word: &Word| match Names::embedded().resolve(&word.text) {
        Resolution::Certain { country, .. } => several.contains(&country).then_some(country),
        _ => None,
    };
    let (one, two) = (country(one)?, country(two)?);
    (after == next + 1 && one != two).then_some([(first, one), (next, two)])
}

/// "South Africas reasons": a name of several words with an s and no apostrophe, which else is a region.
pub(super) fn possessives(words: &[Word], sentence: &str, found: &mut Vec<Mention>) {
    for first in 0..words.len() {
        let (Some(one), Some(last)) = (words.get(first), words.get(first + 1)) else { break };
        let name = sentence
            .get(one.start..last.end)
            .and_then(|name| name.strip_suffix('s'))
            .filter(|_| !last.after_pause && last.text.len() > 2);
        if let Some(Resolution::Certain { country, how: How::Exact | How::Alias, .. }) =
            name.map(|name| Names::embedded().resolve(name))
        {
            found.retain(|other| other.after <= first || first + 2 <= other.first);
            found.push(Mention { first, after: first + 2, what: What::Country(country), why: Why::Name });
        }
    }
    // "Guyana's line" without its apostrophe, which else is a name of three.
    for mention in found {
        let (What::Several(_), true) = (&mention.what, mention.first + 1 == mention.after) else { continue };
        let of_all = mention
            .first
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .is_some_and(|word| matches!(word.text.as_str(), "the" | "both" | "two" | "three" | "all" | "which"));
        let bare = words.get(mention.first).and_then(|word| word.text.strip_suffix('s'));
        if let Some(Resolution::Certain { country, how: How::Exact, .. }) =
            bare.filter(|_| !of_all).map(|name| Names::embedded().resolve(name))
        {
            mention.what = What::Country(country);
        }
    }
}
