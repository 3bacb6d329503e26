//! What sort of name it is, and which countries it stands for. Shared with `build/names`, which makes the tables.

use crate::domain::CountryCode;

/// What sort of name it is. The order is the rank: where two names have the same key, the lower kind keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Shared by several countries.
    Ambiguous,
    /// A common English name.
    English,
    /// A formal English name.
    Formal,
    /// Former, own, short, misspelt by everybody.
    Alias,
    /// The word for the people.
    Demonym,
    /// A name in a locale of Discord's clients.
    Localized,
    /// Begins the names of several countries.
    Offer,
    /// A state that several succeeded.
    Dissolved,
    /// A place that is no country; the country is where it lies.
    Place,
    /// A capital; the country is that of which it is the capital.
    Capital,
    /// A continent, a sea, an alliance.
    Region,
    /// A word or a phrase.
    Word,
    /// A slur near a country's name: nothing is suggested for it.
    Slur,
    /// A code of sport.
    Sport,
    /// A distinguishing sign of vehicles.
    Vehicle,
    /// A name in another language: exact only.
    More,
}

impl Kind {
    /// Every kind, in order: its place is its number in the tables.
    pub(super) const ALL: [Self; 16] = [
        Self::Ambiguous,
        Self::English,
        Self::Formal,
        Self::Alias,
        Self::Demonym,
        Self::Localized,
        Self::Offer,
        Self::Dissolved,
        Self::Place,
        Self::Capital,
        Self::Region,
        Self::Word,
        Self::Slur,
        Self::Sport,
        Self::Vehicle,
        Self::More,
    ];

    /// Whether names of this kind stand for countries.
    pub(super) fn is_country(self) -> bool {
        !matches!(self, Self::Place | Self::Capital | Self::Region | Self::Word | Self::Slur)
    }
}

/// Up to five countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Countries {
    members: [CountryCode; 5],
    count: u8,
}

impl Countries {
    pub(super) const NONE: Self = Self { members: [CountryCode::US; 5], count: 0 };

    /// Adds one, if there is room and it is not there yet.
    pub(super) fn add(&mut self, country: CountryCode) {
        if !self.as_slice().contains(&country)
            && let Some(slot) = self.members.get_mut(usize::from(self.count))
        {
            *slot = country;
            self.count += 1;
        }
    }

    pub(super) fn as_slice(&self) -> &[CountryCode] {
        self.members.get(..usize::from(self.count)).unwrap_or_default()
    }

    /// The country, if it is only one.
    pub(super) fn only(self) -> Option<CountryCode> {
        match self.as_slice() {
            [country] => Some(*country),
            _ => None,
        }
    }
}

/// Where in a name a typed beginning was found; the order is that of preference.
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

impl Fit {
    /// Every fit, in order: its place is its number in the tables.
    pub(super) const ALL: [Self; 5] = [Self::State, Self::StateWord, Self::Territory, Self::Other, Self::Foreign];
}

/// The members of the United Nations and the states that are not: the Holy See, Palestine, Taiwan, Kosovo.
pub(super) fn is_state(country: CountryCode) -> bool {
    country.is_un_member() || matches!(country.as_str(), "VA" | "PS" | "TW" | "XK")
}
