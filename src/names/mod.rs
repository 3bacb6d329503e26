//! Turns what people type into a country. Never guesses between two close candidates; says so instead.
//!
//! Uses `domain` and `language` only: it stands below `record`, whose checks ask it "did you mean".

mod code;
mod complete;
mod decide;
mod display;
mod flag;
mod fold;
mod index;
mod key;
mod kind;
mod learned;
mod letters;
mod near;
mod offer;
mod region;
mod resolve;
mod sentence;
mod slip;
mod stdio;
mod thing;
mod wrap;

pub use display::{display, region_display};
pub use learned::{is_learned, learn};
pub use stdio::stdio;

use crate::domain::{CountryCode, Region, slugged};

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

/// Every name that is known. The names are tables of the program, made when it was built: there is nothing to load and nothing to free.
#[derive(Debug)]
pub struct Names;

impl Names {
    /// The names that are built in.
    pub const fn embedded() -> &'static Self {
        &Self
    }

    /// The region that the text names, in English, in a locale of Discord's, or in everyday words.
    pub fn resolve_region(&self, text: &str) -> Option<Region> {
        region::region(text)
    }
}
