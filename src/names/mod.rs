//! Turns what people type into a country. Never guesses between two close candidates; says so instead.
//!
//! Uses `domain` and `language` only: it stands below `record`, whose checks ask it "did you mean".

mod display;

pub use display::{display, region_display};

use std::sync::LazyLock;

use crate::domain::{CountryCode, Region, slugged};
use crate::language::Locale;

slugged! {
    /// How a text was understood as a country.
    pub enum How {
        /// The country's English name, common or formal.
        Exact = "exact",
        /// A name from the hand-made list: former, endonym, abbreviation, nickname.
        Alias = "alias",
        /// A code: ISO 3166-1, or one of sport or traffic that no ISO code contradicts.
        Code = "code",
        /// A flag emoji.
        Flag = "flag",
        /// The word for its people.
        Demonym = "demonym",
        /// Its name in another language.
        Localized = "localized",
        /// A name with words in another order, or with known words around it.
        Words = "words",
        /// A name with typing errors.
        Typo = "typo",
        /// The beginning of a name.
        Prefix = "prefix",
        /// One of several countries of that name.
        Ambiguous = "ambiguous",
    }
}

/// One country that may have been meant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    /// The country.
    pub country: CountryCode,
    /// The name that came near.
    pub name: &'static str,
    /// What kind of nearness.
    pub how: How,
}

/// What a text means.
#[derive(Debug, Clone, PartialEq)]
pub enum Resolution {
    /// One country, beyond reasonable doubt.
    Certain {
        /// The country.
        country: CountryCode,
        /// The name that was recognised.
        matched: &'static str,
        /// How.
        how: How,
        /// Others that begin alike or come near, best first: the rest of a list of suggestions.
        others: Vec<CountryCode>,
    },
    /// Two to five countries, the likeliest first: the person must choose.
    Choice(Vec<Candidate>),
    /// No country.
    Nothing {
        /// Near misses above a floor; often empty.
        near: Vec<Candidate>,
        /// The country in which the place lies that was named instead.
        place_in: Option<CountryCode>,
    },
}

slugged! {
    /// What a name in a sentence stands for.
    pub enum Role {
        /// The country itself.
        Country = "country",
        /// Its people, or something of it: "Iraqis", "Cuban".
        Nationality = "nationality",
    }
}

/// A name found inside a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// Byte position of the first character.
    pub start: usize,
    /// Byte position after the last character.
    pub end: usize,
    /// The countries that the name can mean; more than one if it is ambiguous.
    pub countries: Vec<CountryCode>,
    /// Country or nationality.
    pub role: Role,
}

/// Every name that is known, indexed.
#[derive(Debug)]
pub struct Names {}

impl Names {
    /// The names that are built in.
    pub fn embedded() -> &'static Self {
        static NAMES: LazyLock<Names> = LazyLock::new(Names::build);
        &NAMES
    }

    fn build() -> Self {
        Self {}
    }

    /// What the text means.
    pub fn resolve(&self, text: &str) -> Resolution {
        let near = Vec::new();
        match CountryCode::parse(&text.to_ascii_uppercase()) {
            Some(country) => Resolution::Certain {
                country,
                matched: display(country, Locale::EnUs),
                how: How::Code,
                others: Vec::new(),
            },
            None => Resolution::Nothing { near, place_in: None },
        }
    }

    /// The names in a sentence, in order; the longest wins where they overlap.
    pub fn find(&self, _sentence: &str) -> Vec<Span> {
        Vec::new()
    }

    /// Completions of what was typed so far, best first; those with the higher `relevance` come first among equals.
    pub fn complete(
        &self,
        _typed: &str,
        _locale: Locale,
        relevance: &dyn Fn(CountryCode) -> u8,
        limit: usize,
    ) -> Vec<CountryCode> {
        let mut all: Vec<CountryCode> = CountryCode::all().collect();
        all.sort_by_key(|c| std::cmp::Reverse(relevance(*c)));
        all.truncate(limit);
        all
    }

    /// The region that the text names.
    pub fn resolve_region(&self, text: &str) -> Option<Region> {
        text.parse().ok()
    }
}
