//! Autocomplete: names by their beginning, and by the beginning of a later word.

use super::fold::{Folded, fold};
use super::source::{Kind, Name};
use super::{Names, Resolution, display};
use crate::domain::CountryCode;
use crate::language::Locale;

/// Where in a name the typed text was found; the order is that of preference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// A common English name of a sovereign state begins so.
    State,
    /// A later word of it does.
    StateWord,
    /// A common English name of a territory begins so, or a later word.
    Territory,
    /// Another English name does.
    Other,
    /// A name in another language does.
    Foreign,
}

#[derive(Debug)]
struct Beginning {
    key: Box<str>,
    fit: Fit,
    country: CountryCode,
}

/// Sorted beginnings.
#[derive(Debug, Default)]
pub(super) struct Beginnings {
    sorted: Vec<Beginning>,
}

impl Beginnings {
    /// Enters a name.
    pub(super) fn add(&mut self, name: Name, folded: &Folded) {
        let Some(country) = name.countries.only() else { return };
        let fit = match name.kind {
            Kind::English if is_state(country) => Fit::State,
            Kind::English => Fit::Territory,
            Kind::Formal | Kind::Alias => Fit::Other,
            Kind::Localized => Fit::Foreign,
            _ => return,
        };
        self.sorted.push(Beginning { key: folded.key.as_str().into(), fit, country });
        if name.kind == Kind::English {
            self.add_words(folded, if fit == Fit::State { Fit::StateWord } else { fit }, country);
        }
    }

    fn add_words(&mut self, folded: &Folded, fit: Fit, country: CountryCode) {
        let words: Vec<&str> = folded.words().collect();
        for at in 1..words.len() {
            let key = words.iter().skip(at).copied().collect::<String>();
            self.sorted.push(Beginning { key: key.into(), fit, country });
        }
    }

    /// To be called once, after the last name.
    pub(super) fn sort(&mut self) {
        self.sorted.sort_unstable_by(|one, other| one.key.cmp(&other.key));
        self.sorted.dedup_by(|one, other| one.key == other.key && one.country == other.country && one.fit >= other.fit);
    }

    /// The countries one of whose names begins with the key, each with its best fit, the best first.
    pub(super) fn of(&self, key: &str) -> Vec<(Fit, CountryCode)> {
        let first = self.sorted.partition_point(|beginning| *beginning.key < *key);
        let mut found: Vec<(Fit, CountryCode)> = Vec::new();
        for beginning in self.sorted.iter().skip(first).take_while(|beginning| beginning.key.starts_with(key)) {
            match found.iter_mut().find(|(_, country)| *country == beginning.country) {
                Some((fit, _)) => *fit = beginning.fit.min(*fit),
                None => found.push((beginning.fit, beginning.country)),
            }
        }
        found.sort_unstable();
        found
    }
}

/// The members of the United Nations and the states that are not: the Holy See, Palestine, Taiwan, Kosovo.
pub(super) fn is_state(country: CountryCode) -> bool {
    country.is_un_member() || matches!(country.as_str(), "VA" | "PS" | "TW" | "XK")
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
            self.ranked(typed, &folded, locale)
        };
        ranked
            .sort_by_key(|(rank, country)| (*rank, std::cmp::Reverse(relevance(*country)), display(*country, locale)));
        let mut countries: Vec<CountryCode> = ranked.into_iter().map(|(_, country)| country).collect();
        countries.truncate(limit);
        countries
    }

    /// 0: what the text means; 1: begins so in the reader's locale, or in English; 2: a later word does; 3: another name does;
    /// 4: what it may mean.
    fn ranked(&self, typed: &str, folded: &Folded, locale: Locale) -> Vec<(u8, CountryCode)> {
        let mut all: Vec<(u8, CountryCode)> = Vec::new();
        let mut put = |rank: u8, country: CountryCode| match all.iter_mut().find(|(_, old)| *old == country) {
            Some((old, _)) => *old = rank.min(*old),
            None => all.push((rank, country)),
        };
        match self.resolve(typed) {
            Resolution::Certain { country, .. } => put(0, country),
            Resolution::Choice(some) | Resolution::Nothing { near: some, .. } => {
                for one in &some {
                    put(4, one.country);
                }
            }
        }
        for (fit, country) in self.beginnings.of(&folded.key) {
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
        for country in CountryCode::all().filter(|country| fold(display(*country, locale)).key.starts_with(&folded.key))
        {
            put(1, country);
        }
        all
    }

    /// States whose common English names begin so; then those of which a later word does; then territories, up to five.
    pub(super) fn completions(&self, key: &str) -> Vec<CountryCode> {
        let all = self.beginnings.of(key);
        // Without a Latin letter it is the beginning of a name in another language.
        let last = if key.is_ascii() { Fit::Territory } else { Fit::Foreign };
        all.iter().filter(|(fit, _)| *fit <= last).map(|(_, country)| *country).take(5).collect()
    }

    /// States whose common English names begin so.
    pub(super) fn states(&self, key: &str) -> Vec<CountryCode> {
        let all = self.beginnings.of(key);
        all.into_iter().filter(|(fit, _)| *fit == Fit::State).map(|(_, country)| country).collect()
    }

    /// Countries whose names begin with the text, for the rest of a list of suggestions.
    pub(super) fn also(&self, text: &str) -> Vec<CountryCode> {
        let folded = fold(text);
        if (3..=12).contains(&folded.key.len()) { self.completions(&folded.key) } else { Vec::new() }
    }
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
    fn a_later_word_is_enough() {
        assert!(complete("verd", Locale::EnUs, &[]).starts_with("CV"));
    }
}
