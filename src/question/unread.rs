//! Words that are not understood: what neither the language nor the record knows, and what that leaves of the question.

use super::ask::{Aspect, Trait};
use super::lexicon::{ENGLISH, Sense, Tag};
use super::read::Reader;
use super::sense::Claim;
use super::text::Word;
use crate::record::stem;

impl Reader<'_> {
    /// Words that neither the language nor the record knows.
    pub(super) fn strangers(&self) -> Vec<&Word> {
        let record = self.snapshot.words();
        let strange = |word: &&Word| {
            word.text != "@"
                && word.number.is_none()
                && word.text.chars().count() > 2
                && word.text.chars().all(char::is_alphabetic)
                && !self.lexicon.knows(&word.text)
                && !self.lies_in_a_named_country(&word.text)
                && record.weight(&stem(&word.text)) == 0.0
                && record.weight(&stem(word.text.strip_suffix('s').unwrap_or(&word.text))) == 0.0
        };
        let hits = self.senses.hits;
        let in_time = |at: usize| {
            self.times.iter().any(|time| time.first <= at && at < time.after)
                || hits.iter().any(|hit| hit.first <= at && at < hit.after && !hit.open)
        };
        self.senses
            .words
            .iter()
            .enumerate()
            .filter(|(at, word)| strange(word) && !in_time(*at))
            .map(|(_, word)| word)
            .collect()
    }

    /// In a question about which countries, each word narrows the list: one that is not known makes it another list.
    pub(super) fn narrowing_word(&self, about: Aspect) -> Option<String> {
        let listed = matches!(about, Aspect::List | Aspect::Count | Aspect::Extreme) && self.countries().is_empty();
        if !listed || !self.is_english() {
            return None;
        }
        // "Plainly asked", "firmly refused": how it was done makes no other list.
        let adverb = |word: &Word| word.text.len() > 4 && word.text.ends_with("ly");
        // An everyday word rarely narrows anything: "fresh arrivals", "flat refusals".
        let narrows = |word: &&Word| !self.lexicon.knows(&word.text) && !adverb(word);
        // "Has anyone died?": of whether there is any, every word says of what.
        let any = self.senses.says(&["any", "anyone", "anybody", "someone", "somebody"]) && self.has_verb_first();
        let came = self.claims.iter().all(|claim| claim.condition.is == Trait::Arrived);
        let narrows = |word: &&Word| any && came && about == Aspect::List || narrows(word);
        let unknown = self.leftover().into_iter().find(narrows);
        let word = unknown.or_else(|| self.known_but_not_held(about))?;
        self.sentence.get(word.start..word.end).map(str::to_owned)
    }

    /// A word that is understood and narrows a list by what no state of a country holds.
    fn known_but_not_held(&self, about: Aspect) -> Option<&Word> {
        let words = self.senses.words;
        // "Which island states": no region that the record knows.
        let island = |word: &&Word| matches!(word.text.as_str(), "island" | "islands" | "landlocked");
        let island = words.iter().find(island).filter(|_| self.region().is_none());
        // "Between 20 and 100 people": the record is asked for one bound.
        let counts = |at: usize| words.get(at).is_some_and(|word| word.number.is_some());
        let between =
            (0..words.len()).find(|at| self.senses.text(*at) == "between" && counts(at + 1) && counts(at + 3));
        let between = || between.filter(|at| !self.in_time(at + 1)).and_then(|at| words.get(at));
        // "Signed but never published": that no event says it is so of most.
        let unsaid = |claim: &&Claim| {
            claim.condition.not && matches!(claim.condition.is, Trait::Published | Trait::Held | Trait::Imprisoned)
        };
        let unsaid = || self.claims.iter().find(unsaid).and_then(|claim| words.get(claim.at));
        // "Is there any that pays for itself?"
        let itself = |word: &&Word| matches!(word.text.as_str(), "itself" | "themselves" | "own");
        let pays = self.senses.any(&[Tag::Money, Tag::Paid]) && about != Aspect::Extreme;
        let itself = || words.iter().find(itself).filter(|_| pays);
        island.or_else(between).or_else(unsaid).or_else(itself)
    }

    pub(super) fn is_english(&self) -> bool {
        std::ptr::eq(self.lexicon, &raw const *ENGLISH)
    }

    /// The first word that is not understood, as typed; a place in a country that the sentence names anyway is no such word.
    pub(super) fn unread(&self) -> Option<&str> {
        let left = self.leftover();
        let unread = |word: &&&Word| !self.lies_in_a_named_country(&word.text);
        let word = left.iter().find(unread).filter(|_| self.is_english())?;
        self.sentence.get(word.start..word.end)
    }

    /// Words that mean something which neither a slot nor the record holds: everyday words without a sense here, and unknown ones.
    pub(super) fn leftover(&self) -> Vec<&Word> {
        let record = self.snapshot.words();
        let words = self.senses.words.iter().enumerate();
        let meant = words.filter(|(at, word)| {
            let sensed =
                self.senses.hits.iter().any(|hit| hit.says(*at) && !matches!(hit.sense, Sense::Tag(Tag::Common)));
            let told = record.weight(&self.record_stem(&word.text)) > 0.0;
            word.text != "@" && word.number.is_none() && word.text.len() > 2 && !sensed && !self.in_time(*at) && !told
        });
        meant.map(|(_, word)| word).collect()
    }

    /// The one word in the place of a country that is no country.
    pub(super) fn stranger(&self, on: usize) -> Option<String> {
        let strangers = self.strangers();
        let [only] = strangers.as_slice() else { return None };
        if !self.is_place_of_a_name(only) || self.lexicon.is_everyday(&only.text) || only.text.ends_with("ly") {
            return None;
        }
        let asks = on > 0 || self.senses.any(&[Tag::HowMany, Tag::HowMuch, Tag::When, Tag::What]);
        let listed = self.senses.any(&[Tag::Which, Tag::CountryWord])
            || self.region().is_some()
            || !self.nationalities().is_empty();
        (asks && !listed).then(|| self.sentence.get(only.start..only.end).unwrap_or_default().to_owned())
    }

    /// Whether a word stands where a country's name would: first, last after a pause, with a capital, or after a verb or preposition.
    fn is_place_of_a_name(&self, word: &Word) -> bool {
        const BEFORE: [&str; 46] = [
            "has", "did", "is", "was", "does", "do", "will", "would", "can", "have", "had", "to", "in", "from", "with",
            "about", "and", "of", "for", "or", "by", "hasnt", "didnt", "isnt", "what", "hows", "on", "n", "ask",
            "asked", "republic", "kingdom", "is", "are", "should", "could", "hey", "so", "but", "status", "has", "ha",
            "le", "la", "el", "o",
        ];
        let at = self.senses.words.iter().position(|other| other.start == word.start).unwrap_or(0);
        let before = at.checked_sub(1).map(|before| self.senses.text(before));
        let next = self.senses.words.get(at + 1);
        let last = next.is_none_or(|next| next.after_pause);
        // "Motions to toss cases": a verb.
        let verb = before == Some("to") && !last && !word.capital;
        word.capital
            || word.after_pause
            || !verb && before.is_none_or(|before| BEFORE.contains(&before))
            || last && at < 3
    }

    /// Two or more of the words are rare and stand together in one event.
    pub(super) fn is_told_somewhere(&self) -> bool {
        let record = self.snapshot.words();
        let words = self.own_words();
        let rare: Vec<&String> =
            words.iter().filter(|word| !word.starts_with('+') && record.weight(word) > 2.5).collect();
        let together = rare.iter().any(|one| {
            record
                .using(one)
                .any(|event| rare.iter().filter(|other| record.using(other).any(|of| of == event)).count() >= 2)
        });
        together && self.senses.count(Tag::OffTopic) == 0 && self.strangers().is_empty()
    }
}
