//! Whom a sentence names: the countries asked about, those left out, nationalities, a region.

use super::lexicon::{Sense, Tag};
use super::mention::{Mention, What};
use super::read::Reader;
use crate::domain::{CountryCode, Event};

/// Smaller figures stand in too many places to name one.
const RARE: u64 = 99;

/// 11886 as the record writes it: "11,886".
fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

impl Reader<'_> {
    /// The countries asked about; those of the question before, where this one names none.
    pub(super) fn countries(&self) -> Vec<CountryCode> {
        let own = self.own_countries();
        let general = self.senses.any(&[Tag::CountryWord, Tag::Total]) || self.region().is_some();
        match self.before {
            Some(before) if own.is_empty() && !general && self.several().is_none() => before.countries.clone(),
            _ if own.is_empty() && self.mentions.is_empty() => self.whose_figure().into_iter().collect(),
            _ => own,
        }
    }

    /// "Who is behind the 11,886?": the country whose record alone gives a figure.
    fn whose_figure(&self) -> Option<CountryCode> {
        let general = self.senses.any(&[Tag::CountryWord, Tag::Which, Tag::AtLeast, Tag::AtMost]);
        let figure = self.figure().filter(|number| number.in_figures && number.value > RARE && !general)?;
        let gives = |event: &Event| {
            event.people.is_some_and(|people| u64::from(people.count) == figure.value)
                || event.money.is_some_and(|money| money.usd == figure.value)
                || event.summary.contains(&grouped(figure.value))
        };
        let mut of: Vec<CountryCode> =
            self.snapshot.record().events().filter(|event| gives(event)).map(|event| event.id.country).collect();
        of.dedup();
        match of.as_slice() {
            [only] if *only != CountryCode::US => Some(*only),
            _ => None,
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
        let excepts = self.senses.hits.iter().any(|hit| {
            // "Except Mexico", "leaving Mexico aside"
            hit.sense == Sense::Tag(Tag::Except)
                && (hit.after == mention.first || hit.first <= mention.first && mention.first < hit.after)
        });
        let after = mention.first.checked_sub(1).is_some_and(|before| self.senses.text(before) == "after")
            && self.senses.any(&[Tag::Most, Tag::Fewest, Tag::Bigger, Tag::More]);
        // "Where were Cubans sent (not Cuba)?"
        let aside = mention.first.checked_sub(1).is_some_and(|before| {
            self.senses.text(before) == "not" && self.senses.words.get(before).is_some_and(|word| word.after_pause)
        });
        let its_people = self.mentions.iter().any(
            |other| matches!((&other.what, &mention.what), (What::Nationality(one), What::Country(two)) if one == two),
        );
        excepts || after || aside && its_people
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

    /// "All Uzbeks?": even of the country that is asked about.
    pub(super) fn all_of_one_people(&self) -> Option<CountryCode> {
        self.mentions.iter().find_map(|mention| match mention.what {
            What::Nationality(country) => {
                let before = |back: usize| mention.first.checked_sub(back).map_or("", |at| self.senses.text(at));
                let them = before(1) == "them" && before(2) == "of" && before(3) == "all";
                let were = matches!(before(1), "were" | "are") && before(2) == "all"
                    || before(1) == "they" && before(3) == "all";
                (before(1) == "all" || them || were).then_some(country)
            }
            _ => None,
        })
    }

    pub(super) fn several(&self) -> Option<(String, Vec<CountryCode>)> {
        self.mentions.iter().find_map(|mention| match &mention.what {
            What::Several(all) => Some((self.written(mention), all.clone())),
            _ => None,
        })
    }

    /// "Outside Africa", "not African", "non-European".
    pub(super) fn is_outside(&self) -> bool {
        let region = self.mentions.iter().find(|mention| matches!(mention.what, What::Region(_)));
        let Some(at) = region.map(|mention| mention.first) else { return false };
        (at.saturating_sub(3)..at).any(|before| {
            matches!(
                self.senses.text(before),
                "outside" | "non" | "neither" | "excluding" | "except" | "beyond" | "besides"
            ) || matches!(self.senses.text(before), "not" | "isnt" | "arent" | "aint") && before + 1 == at
                || self.senses.text(before) == "not"
                    && matches!(self.senses.text(before + 1), "in" | "from" | "an" | "a")
        })
    }

    pub(super) fn regions(&self) -> Vec<crate::domain::Region> {
        let regions = self.mentions.iter().filter_map(|mention| match mention.what {
            What::Region(region) => Some(region),
            _ => None,
        });
        regions.take(3).collect()
    }

    pub(super) fn region(&self) -> Option<crate::domain::Region> {
        self.mentions.iter().find_map(|mention| match mention.what {
            What::Region(region) => Some(region),
            _ => None,
        })
    }
}
