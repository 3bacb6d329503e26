//! The beginnings for autocomplete, sorted: of every name, and of every later word of an English one.

use super::fold::Folded;
use super::kind::{Fit, Kind, is_state};
use super::pool::{Pools, byte, short};
use super::source::Name;

#[derive(Debug)]
struct Beginning {
    /// The whole name's key, and how many bytes of its end count.
    key: String,
    part: usize,
    fit: Fit,
    country: usize,
}

impl Beginning {
    fn text(&self) -> &str {
        &self.key[self.key.len() - self.part..]
    }
}

/// Sorted beginnings.
#[derive(Debug, Default)]
pub(super) struct Beginnings {
    all: Vec<Beginning>,
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
        let mut part = folded.key.len();
        let mut put =
            |fit, part| self.all.push(Beginning { key: folded.key.clone(), part, fit, country: country.index() });
        put(fit, part);
        if name.kind == Kind::English {
            for word in folded.words().take(folded.len() - 1) {
                part -= word.len();
                put(if fit == Fit::State { Fit::StateWord } else { fit }, part);
            }
        }
    }

    /// Rows of the key's place (32 bits), fit and country.
    pub(super) fn table(mut self, pools: &mut Pools) -> Vec<u8> {
        let order = |one: &Beginning| (one.text().to_owned(), one.country, one.fit);
        self.all.sort_by_key(order);
        self.all.dedup_by(|one, other| one.text() == other.text() && one.country == other.country);
        let row = |one: &Beginning| {
            let key = short(pools.key(&one.key, one.part)).to_le_bytes();
            key.into_iter().chain([one.fit as u8, byte(one.country)]).collect::<Vec<u8>>()
        };
        self.all.iter().flat_map(row).collect()
    }
}
