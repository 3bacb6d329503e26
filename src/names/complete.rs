//! Autocomplete: names by their beginning, and by the beginning of a later word.

use super::fold::{Folded, fold};
use super::kind::Fit;
use super::{How, Names, Resolution, display, index};
use crate::domain::CountryCode;
use crate::language::Locale;

/// The countries one of whose names begins with the key, each with its best fit, the best first.
fn beginning_with(key: &str) -> Vec<(Fit, CountryCode)> {
    let mut found: Vec<(Fit, CountryCode)> = Vec::new();
    for (fit, country) in index::beginning_with(key) {
        match found.iter_mut().find(|(_, old)| *old == country) {
            Some((old, _)) => *old = fit.min(*old),
            None => found.push((fit, country)),
        }
    }
    found.sort_unstable();
    found
}

impl Names {
    /// Completions of what was typed so far, best first. Names that readers of the locale see come before others; among equals, those
    /// with the higher `relevance` (the recorded ones) come first. Empty input gives the most relevant.
    pub fn complete(
        &self,
        typed: &str,
        locale: Locale,
        relevance: &dyn Fn(CountryCode) -> u8,
        limit: usize,
    ) -> Vec<CountryCode> {
        let folded = fold(typed.trim());
        let mut ranked: Vec<(u8, CountryCode)> = if folded.key.is_empty() {
            CountryCode::all().map(|country| (0, country)).collect()
        } else {
            ranked(typed, &folded, locale)
        };
        ranked
            .sort_by_key(|(rank, country)| (*rank, std::cmp::Reverse(relevance(*country)), display(*country, locale)));
        let mut countries: Vec<CountryCode> = ranked.into_iter().map(|(_, country)| country).collect();
        countries.truncate(limit);
        countries
    }
}

/// 0: what the text means; 1: begins so in the reader's locale, or in English; 2: a later word does; 3: another name does;
/// 4: what it may mean.
fn ranked(typed: &str, folded: &Folded, locale: Locale) -> Vec<(u8, CountryCode)> {
    let mut all: Vec<(u8, CountryCode)> = Vec::new();
    let mut put = |rank: u8, country: CountryCode| match all.iter_mut().find(|(_, old)| *old == country) {
        Some((old, _)) => *old = rank.min(*old),
        None => all.push((rank, country)),
    };
    match Names.resolve(typed) {
        // A code is two or three letters, as is the beginning of a name: "me" is Montenegro's, and how one starts to type Mexico.
        Resolution::Certain { country, how: How::Code, .. } => put(1, country),
        Resolution::Certain { country, .. } => put(0, country),
        Resolution::Choice(some) => some.iter().for_each(|one| put(4, one.country)),
        Resolution::Nothing { near, place_in } => {
            near.iter().map(|one| one.country).chain(place_in).for_each(|country| put(4, country));
        }
    }
    for (fit, country) in beginning_with(&folded.key) {
        put(
            if fit == Fit::State || fit == Fit::Territory {
                1
            } else if fit == Fit::StateWord {
                2
            } else {
                3
            },
            country,
        );
    }
    for country in CountryCode::all().filter(|country| fold(display(*country, locale)).key.starts_with(&folded.key)) {
        put(1, country);
    }
    all
}

/// States whose common English names begin so; then those of which a later word does; then territories, up to five.
pub(super) fn completions(key: &str) -> Vec<CountryCode> {
    let all = beginning_with(key);
    // Without a Latin letter it is the beginning of a name in another language.
    let last = if key.is_ascii() { Fit::Territory } else { Fit::Foreign };
    all.iter().filter(|(fit, _)| *fit <= last).map(|(_, country)| *country).take(5).collect()
}

/// States whose common English names begin so.
pub(super) fn states(key: &str) -> Vec<CountryCode> {
    let all = beginning_with(key);
    all.into_iter().filter(|(fit, _)| *fit == Fit::State).map(|(_, country)| country).collect()
}

/// Countries whose names begin with the text, for the rest of a list of suggestions.
pub(super) fn also(text: &str) -> Vec<CountryCode> {
    let folded = fold(text);
    if (3..=12).contains(&folded.key.len()) { completions(&folded.key) } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete(typed: &str, locale: Locale, recorded: &[&str]) -> String {
        let relevance = |country: CountryCode| u8::from(recorded.contains(&country.as_str()));
        let found = Names::embedded().complete(typed, locale, &relevance, 5);
        found.iter().map(|country| country.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn nothing_typed_gives_the_most_relevant() {
        assert!(complete("", Locale::EnUs, &["RW", "PE"]).starts_with("PE RW "));
    }

    #[test]
    fn what_is_recorded_comes_before_what_is_not() {
        assert!(complete("per", Locale::EnUs, &[]).starts_with("PE"));
        assert!(complete("m", Locale::EnUs, &["MX"]).starts_with("MX"));
        assert!(complete("me", Locale::EnUs, &["MX"]).starts_with("MX ME "));
        assert!(
            complete("gui", Locale::EnUs, &["GW"]).starts_with("GN")
                || complete("gui", Locale::EnUs, &["GW"]).starts_with("GW")
        );
    }

    #[test]
    fn the_readers_language_counts() {
        assert!(complete("deu", Locale::De, &[]).starts_with("DE"));
        assert!(complete("ペル", Locale::Ja, &[]).starts_with("PE"));
        assert!(complete("allem", Locale::Fr, &[]).starts_with("DE"));
    }

    #[test]
    fn a_place_leads_to_its_country() {
        assert!(complete("lagos", Locale::EnUs, &[]).starts_with("NG"));
    }

    #[test]
    fn a_later_word_is_enough() {
        assert!(complete("verd", Locale::EnUs, &[]).starts_with("CV"));
    }
}
