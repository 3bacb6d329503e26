//! The shape of the answer that is expected: yes or no, a number, a date, a reason, or an account.

use super::ask::{Aspect, Condition, Form, Trait};
use super::lexicon::{Sense, Tag};
use super::read::Reader;
use super::statement::begins_with_verb;

/// Whether a claim is put as a verb, so that even without a question mark it asks whether it is so.
pub(super) fn is_verbal(condition: Condition) -> bool {
    condition.not
        || !matches!(
            condition.is,
            Trait::Money
                | Trait::Answered
                | Trait::Court
                | Trait::Held
                | Trait::Onward
                | Trait::Published
                | Trait::Imprisoned
                | Trait::Confirmed
                | Trait::Unconfirmed
        )
}

impl Reader<'_> {
    pub(super) fn form(&self, about: Aspect) -> Form {
        let senses = &self.senses;
        if senses.has(Tag::Why) {
            return Form::Why;
        }
        let pauses = (1..senses.words.len()).filter(|at| senses.words.get(*at).is_some_and(|word| word.after_pause));
        let verb = begins_with_verb(senses, 0)
            || begins_with_verb(senses, self.last_sentence())
            || pauses.clone().any(|at| begins_with_verb(senses, at));
        let total = senses.has(Tag::Total) && !verb && matches!(about, Aspect::People | Aspect::Terms);
        let many = senses.has(Tag::HowMany) && !self.asks_whether(verb) || self.ends_in_n() || total;
        let both = senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::HowMany)
                && !senses.hits.iter().any(|long| {
                    long.sense == Sense::Tag(Tag::HowLong) && long.first <= hit.first && hit.first < long.after
                })
        });
        if senses.has(Tag::HowLong) && !both || self.unit().is_some() && (self.counts_units() || self.says_unit()) {
            return Form::HowLong;
        }
        // "Did Eswatini or Ghana take more?" asks which of them.
        if about == Aspect::Extreme && senses.says(&["or", "o", "ou", "vs", "v", "versus"]) {
            return Form::Which;
        }
        if about == Aspect::Money
            && (senses.any(&[Tag::HowMuch, Tag::HowMany]) || senses.has(Tag::Total) && !begins_with_verb(senses, 0))
        {
            return Form::HowMuch;
        }
        if many {
            return Form::HowMany;
        }
        if senses.has(Tag::HowMuch) {
            return Form::HowMuch;
        }
        // "… signed in Washington on", "went public with it on, Ghana".
        let ends_in_on = (1..senses.words.len())
            .any(|at| senses.text(at) == "on" && senses.words.get(at + 1).is_none_or(|next| next.after_pause))
            && !verb
            && !senses.has(Tag::What);
        let ends_in_date =
            senses.words.last().is_some_and(|word| matches!(word.text.as_str(), "month" | "date" | "day" | "when"))
                && !senses
                    .words
                    .len()
                    .checked_sub(2)
                    .is_some_and(|at| matches!(senses.text(at), "that" | "the" | "a" | "per" | "every"));
        if senses.has(Tag::When) || ends_in_on || ends_in_date && !verb {
            return Form::When;
        }
        if about == Aspect::Terms
            && senses.has(Tag::Cap)
            && self.countries().len() < 2
            && self.figure().is_none()
            && !verb
        {
            return Form::HowMany;
        }
        let which = senses.any(&[Tag::Which, Tag::Who, Tag::Where]);
        if which && self.countries().len() != 1 && (about != Aspect::Terms || self.countries().len() > 1) {
            return Form::Which;
        }
        // "First plane to Eswatini landed", "first plane to Equatorial Guinea?": when it did.
        let one = senses.any(&[Tag::First, Tag::Second, Tag::Third, Tag::Last]) && senses.has(Tag::Group);
        if one
            && about == Aspect::People
            && !verb
            && !senses.any(&[Tag::What, Tag::Which, Tag::Who, Tag::Where, Tag::Origin])
            && self.number().is_none()
        {
            return Form::When;
        }
        let open = senses.any(&[Tag::What, Tag::Timeline, Tag::News]) || which;
        if self.is_open_choice() || open && !verb || matches!(about, Aspect::Timeline | Aspect::Source) {
            return Form::Open;
        }
        // Of what is mostly not understood nothing is affirmed.
        if self.strangers().len() > 1 {
            return Form::Open;
        }
        let asks = verb
            || self.sentence.trim_end().ends_with('?') && self.says_something() && !senses.any(&[Tag::Who, Tag::Where])
            || senses.has(Tag::Checking)
            || self.claims.iter().any(|claim| is_verbal(claim.condition) && !self.is_noun(claim.at))
            || self.number().is_some()
            || senses.words.last().is_some_and(|word| matches!(word.text.as_str(), "no" | "yes"))
            || senses.has(Tag::AllOf) && !self.claims.is_empty();
        if asks { Form::YesNo } else { Form::Open }
    }

    /// "Did Paraguay fix a number?", "any number in the deal": whether there is one is asked, not which.
    fn asks_whether(&self, verb: bool) -> bool {
        let senses = &self.senses;
        let mut hits = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany));
        verb && hits.all(|hit| {
            matches!(senses.text(hit.first), "number" | "figure" | "figures" | "numbers" | "quantity" | "count" | "no")
        })
    }

    /// Something is said of the countries: with a verb, or in a few words after a pause ("… in September 2026: unanimous?").
    fn says_something(&self) -> bool {
        const FEW: usize = 3;
        let words = self.senses.words;
        let last = (1..words.len()).rev().find(|at| words.get(*at).is_some_and(|word| word.after_pause));
        let told = last.is_some_and(|last| words.len() - last <= FEW && (last..words.len()).any(|at| self.is_rest(at)));
        told || !self.own_countries().is_empty() && !self.nationalities().is_empty()
            || self.claims.iter().any(|claim| is_verbal(claim.condition) && !self.is_noun(claim.at))
    }

    /// A claim made with a noun asks nothing by itself: "stragglers", "the deal".
    pub(super) fn is_noun(&self, at: usize) -> bool {
        const NOUNS: [&str; 41] = [
            "pledges",
            "pledge",
            "promises",
            "payments",
            "payment",
            "offers",
            "flight",
            "flights",
            "plane",
            "planes",
            "arrivals",
            "batch",
            "batches",
            "group",
            "groups",
            "stragglers",
            "deal",
            "deals",
            "agreement",
            "agreements",
            "pact",
            "accord",
            "arrangement",
            "refusal",
            "denial",
            "request",
            "requests",
            "transfer",
            "transfers",
            "signature",
            "text",
            "document",
            "memorandum",
            "mou",
            "people",
            "acceptance",
            "rejection",
            "negotiations",
            "pax",
            "passengers",
            "landings",
        ];
        NOUNS.contains(&self.senses.text(at))
    }

    pub(super) fn last_sentence(&self) -> usize {
        let words = self.senses.words;
        (1..words.len()).rev().find(|at| words.get(*at).is_some_and(|word| word.after_stop)).unwrap_or(0)
    }

    /// "…, exact n", "… in Guatemala: n".
    pub(super) fn ends_in_n(&self) -> bool {
        self.senses.words.last().is_some_and(|word| matches!(word.text.as_str(), "n" | "number" | "count" | "total"))
            && self.senses.words.len() > 2
    }

    /// A unit of time that is asked for.
    pub(super) fn unit(&self) -> Option<&'static str> {
        const UNITS: [(&str, &str); 10] = [
            ("days", "day"),
            ("weeks", "week"),
            ("months", "month"),
            ("years", "year"),
            ("hours", "hour"),
            ("day", "day"),
            ("week", "week"),
            ("month", "month"),
            ("year", "year"),
            ("hour", "hour"),
        ];
        UNITS.iter().find(|(word, _)| self.senses.says(&[word])).map(|(_, unit)| *unit)
    }

    /// "How many days", not "how many a month".
    pub(super) fn counts_units(&self) -> bool {
        let senses = &self.senses;
        senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::HowMany)
                && matches!(senses.text(hit.after), "days" | "weeks" | "months" | "years" | "hours")
        })
    }

    /// "in days", "days?" at the end.
    pub(super) fn says_unit(&self) -> bool {
        let words = self.senses.words;
        words.iter().enumerate().any(|(at, word)| {
            matches!(word.text.as_str(), "days" | "weeks" | "months" | "years" | "hours")
                && (at + 1 == words.len() && word.after_pause
                    || at.checked_sub(1).is_some_and(|before| self.senses.text(before) == "in"))
        })
    }

    /// Two claims joined by "or" leave the answer open.
    pub(super) fn is_open_choice(&self) -> bool {
        let claims = &self.claims;
        let or = self.senses.words.iter().any(|word| matches!(word.text.as_str(), "or" | "o" | "ou"));
        or && claims.len() > 1
    }
}
