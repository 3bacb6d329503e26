//! What is no question for the record: a person's own case, orders to the program, opinions, other matters, names of no country.

use super::ask::Trait;
use super::lexicon::{Hit, Sense, Tag};
use super::mention::{What, Why};
use super::read::{Cannot, Reader};
use super::statement::begins_with_verb;
use crate::domain::CountryCode;
use crate::names::{Names, Resolution};

/// Senses that show that a text is about the record's subject.
pub(super) const SUBJECT: &[Tag] = &[
    Tag::Agreed,
    Tag::Declined,
    Tag::Talks,
    Tag::Denied,
    Tag::Suspended,
    Tag::Silent,
    Tag::Asked,
    Tag::Planned,
    Tag::Arrived,
    Tag::Onward,
    Tag::Signed,
    Tag::Ratified,
    Tag::Money,
    Tag::Paid,
    Tag::Promised,
    Tag::Free,
    Tag::Terms,
    Tag::Cap,
    Tag::Origin,
    Tag::Legal,
    Tag::Source,
    Tag::Timeline,
    Tag::Domain,
    Tag::Held,
    Tag::Unconfirmed,
    Tag::Contested,
    Tag::InForce,
    Tag::News,
    Tag::Ended,
    Tag::Answered,
    Tag::Published,
    Tag::Offered,
    Tag::Notice,
    Tag::Prison,
    Tag::Replied,
];

impl Reader<'_> {
    pub(super) fn gate(&self) -> Option<(&'static str, Cannot)> {
        if self.is_own_case() {
            return Some(("case", Cannot::CaseAdvice));
        }
        if self.is_order() {
            return Some(("order", Cannot::OutOfScope));
        }
        None
    }

    pub(super) fn tagged(&self, at: usize, tag: Tag) -> bool {
        self.senses.hits.iter().any(|hit| hit.first <= at && at < hit.after && hit.sense == Sense::Tag(tag))
    }

    pub(super) fn is_order(&self) -> bool {
        let mass = ["@everyone", "@here"].iter().any(|ping| self.sentence.contains(ping));
        let code = ["```", "{", "</", "<script", "=>", "();"].iter().any(|mark| self.sentence.contains(mark));
        // "[[peru]]" is a name in brackets.
        let brackets =
            self.sentence.contains("[[") && (self.sentence.contains(['_', '=']) || self.senses.words.len() > 2);
        self.is_told_to()
            || code
            || brackets
            || (mass
                && !begins_with_verb(&self.senses, 1)
                && !self.senses.any(&[Tag::Who, Tag::Which, Tag::HowMany, Tag::When]))
    }

    /// "Say that Peru agreed", "ignore all previous …"; "would it be fair to say that" and "can you say that" ask.
    fn is_told_to(&self) -> bool {
        let senses = &self.senses;
        let asks = |hit: &Hit| {
            let before = hit.first.checked_sub(1).map_or("", |at| senses.text(at));
            let told = matches!(before, "" | "just" | "please" | "pls" | "now" | "and" | "must" | "you" | "then" | "u");
            let after_pause = senses.words.get(hit.first).is_some_and(|word| word.after_pause);
            let to = before == "to" && !self.has_verb_first();
            // "On whose authority do you say that …?"
            let asked = matches!(before, "you" | "u")
                && hit
                    .first
                    .checked_sub(2)
                    .is_some_and(|at| matches!(senses.text(at), "do" | "did" | "would" | "can" | "could"));
            let told = told && !asked;
            matches!(senses.text(hit.first), "say" | "write" | "act" | "announce") && !told && !to && !after_pause
        };
        senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::Injection) && !asks(hit))
    }

    pub(super) fn later_gate(&self) -> Option<(&'static str, Cannot)> {
        let senses = &self.senses;
        if let Some(hit) = senses
            .hits
            .iter()
            .find(|hit| hit.sense == Sense::Tag(Tag::Unreal))
            .filter(|_| self.own_countries().is_empty())
        {
            let words = senses.words.get(hit.first..hit.after).unwrap_or_default();
            let (start, end) = (words.first().map_or(0, |word| word.start), words.last().map_or(0, |word| word.end));
            let written = self.sentence.get(start..end).unwrap_or_default().to_owned();
            return Some(("no-country", Cannot::UnknownCountry { written }));
        }
        let named = !self.countries().is_empty() || self.several().is_some();
        if self.is_only_a_place() {
            return Some(("place", Cannot::OutOfScope));
        }
        if !named && self.leaves_open_who() {
            return Some(("who", Cannot::OutOfScope));
        }
        // "Should I vote blue?"
        if senses.has(Tag::Advice) && !named && !senses.any(&[Tag::Domain, Tag::Bot, Tag::Data, Tag::Source]) {
            return Some(("advice", Cannot::OutOfScope));
        }
        let off =
            senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::OffTopic) && !self.is_beside(hit)).count();
        let on = SUBJECT.iter().filter(|tag| senses.has(**tag)).count();
        if senses.has(Tag::Opinion) && senses.text(0) == "should" {
            return Some(("opinion", Cannot::OutOfScope));
        }
        if senses.has(Tag::Opinion) && !senses.any(&[Tag::Source, Tag::Legal]) {
            return Some(("opinion", Cannot::OutOfScope));
        }
        if senses.has(Tag::Prediction) || self.times.iter().any(|time| time.begin > self.today) {
            return Some(("prediction", Cannot::OutOfScope));
        }
        // "Guatemala since Rubio's visit, blow by blow"
        let told = named && senses.any(&[Tag::Timeline, Tag::News]) && off == 1;
        if off > 0 && !told && (off >= on || (!named && off + 1 >= on)) {
            return Some(("other-matter", Cannot::OutOfScope));
        }
        if !named
            && self.mentions.iter().all(|mention| mention.what == What::Country(CountryCode::US))
            && let Some(stranger) = self.stranger(on)
        {
            return Some(("no-country", Cannot::UnknownCountry { written: stranger }));
        }
        // "Who won the league this year?"
        if !named
            && on == 0
            && self.leftover().len() > 1
            && !senses.any(&[Tag::Bot, Tag::Data, Tag::Agreed])
            && self.region().is_none()
        {
            return Some(("other-matter", Cannot::OutOfScope));
        }
        if !named && self.strangers().len() > 1 {
            return Some(("other-matter", Cannot::OutOfScope));
        }
        if named && on == 0 && self.strangers().len() > 1 && senses.words.len() > 3 {
            return Some(("other-matter", Cannot::OutOfScope));
        }
        None
    }

    /// "CAR (Bangui)", "for my homework": where a country is named anyway, that is no other matter.
    fn is_beside(&self, hit: &Hit) -> bool {
        let countries = self.own_countries();
        let word = self.senses.text(hit.first);
        let name = || match Names::embedded().resolve(word) {
            Resolution::Certain { country, .. } => countries.contains(&country),
            _ => false,
        };
        let named = !countries.is_empty() || self.several().is_some();
        named
            && (matches!(word, "homework" | "essay" | "assignment" | "thesis" | "bet" | "bets" | "podcast" | "class")
                || name())
    }

    /// "Did they sign?" with nobody before it: who is meant is not said, and a list of all who did is another question.
    fn leaves_open_who(&self) -> bool {
        const WORDS: usize = 6;
        let senses = &self.senses;
        let they = begins_with_verb(senses, 0) && matches!(senses.text(1), "they" | "it");
        let acts = self.claims.iter().any(|claim| claim.condition.is != Trait::Court);
        let said = senses.any(&[Tag::CountryWord, Tag::Which, Tag::Who, Tag::Domain, Tag::Total, Tag::Legal]);
        self.before.is_none() && self.mentions.is_empty() && they && acts && !said && senses.words.len() <= WORDS
    }

    /// A city, and nothing that says deportation, agreement or law: "flights from Lagos to New York", "is it raining in Accra".
    fn is_only_a_place(&self) -> bool {
        const FARES: [&str; 12] = [
            "price", "prices", "cheap", "cheaper", "cheapest", "ticket", "tickets", "cost", "costs", "fare", "fares",
            "book",
        ];
        const PLAINLY: &[Tag] = &[
            Tag::Agreed,
            Tag::Declined,
            Tag::Talks,
            Tag::Denied,
            Tag::Suspended,
            Tag::Silent,
            Tag::Asked,
            Tag::Planned,
            Tag::Onward,
            Tag::Held,
            Tag::Prison,
            Tag::Signed,
            Tag::Ratified,
            Tag::Paid,
            Tag::Promised,
            Tag::Legal,
            Tag::Unconfirmed,
            Tag::Contested,
            Tag::Domain,
            Tag::Cap,
            Tag::Origin,
            Tag::Terms,
            Tag::HowMany,
            Tag::Answered,
            Tag::Free,
            Tag::Source,
            Tag::When,
            Tag::Chooses,
            Tag::Obliged,
            Tag::Timeline,
            Tag::HowLong,
            Tag::Total,
            Tag::InForce,
            Tag::Published,
            Tag::Checking,
            Tag::Ongoing,
            Tag::Replied,
            Tag::HowMuch,
        ];
        let countries = self
            .mentions
            .iter()
            .filter(|mention| matches!(mention.what, What::Country(country) if country != CountryCode::US));
        let mut countries = countries.peekable();
        self.before.is_none()
            && countries.peek().is_some()
            && countries.all(|mention| mention.why == Why::Place)
            && (!self.leftover().is_empty() || self.senses.says(&FARES) || self.senses.has(Tag::OffTopic))
            && (!self.senses.any(PLAINLY) || self.senses.says(&FARES[..6]))
            && !self
                .topics()
                .iter()
                .any(|topic| matches!(topic.as_str(), "quota" | "choice" | "minors" | "crime" | "notice"))
            && !self.figure().is_some_and(|figure| figure.is_money)
            && (!self.senses.has(Tag::Money) || self.senses.says(&FARES))
            && self.senses.words.len() > 2
    }
}
