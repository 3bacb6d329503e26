//! Whom a sentence names: the countries asked about, those left out, nationalities, a region.

use super::lexicon::{Sense, Tag};
use super::mention::{Mention, What};
use super::read::Reader;
use crate::domain::CountryCode;

impl Reader<'_> {
    /// The countries asked about; those of the question before, where this one names none.
    pub(super) fn countries(&self) -> Vec<CountryCode> {
        let own = self.own_countries();
        let general = self.senses.any(&[Tag::CountryWord, Tag::Total]) || self.region().is_some();
        match self.before {
            Some(before) if own.is_empty() && !general && self.several().is_none() => before.countries.clone(),
            _ => own,
        }
    }

    /// The countries named, each once; the United States only if nothing else is named.
    pub(super) fn own_countries(&self) -> Vec<CountryCode> {
        let mut found: Vec<CountryCode> = Vec::new();
        for mention in self.mentions {
            if let What::Country(country) = mention.what
                && !found.contains(&country)
                && country != CountryCode::US
                && !self.is_excepted(mention)
            {
                found.push(country);
            }
        }
        found
    }

    pub(super) fn is_excepted(&self, mention: &Mention) -> bool {
        let excepts =
            self.senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::Except) && hit.after == mention.first);
        let after = mention.first.checked_sub(1).is_some_and(|before| self.senses.text(before) == "after")
            && self.senses.any(&[Tag::Most, Tag::Fewest, Tag::Bigger, Tag::More]);
        excepts || after
    }

    pub(super) fn excepted(&self) -> Vec<CountryCode> {
        let of = self.mentions.iter().filter(|mention| self.is_excepted(mention));
        of.filter_map(|mention| if let What::Country(country) = mention.what { Some(country) } else { None }).collect()
    }

    pub(super) fn nationalities(&self) -> Vec<CountryCode> {
        let mut found = Vec::new();
        for mention in self.mentions {
            if let What::Nationality(country) = mention.what
                && !self.own_countries().contains(&country)
                && country != CountryCode::US
                && !found.contains(&country)
            {
                found.push(country);
            }
        }
        found
    }

    pub(super) fn several(&self) -> Option<(String, Vec<CountryCode>)> {
        self.mentions.iter().find_map(|mention| match &mention.what {
            What::Several(all) => Some((self.written(mention), all.clone())),
            _ => None,
        })
    }

    pub(super) fn region(&self) -> Option<crate::domain::Region> {
        self.mentions.iter().find_map(|mention| match mention.what {
            What::Region(region) => Some(region),
            _ => None,
        })
    }
}
