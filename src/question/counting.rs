//! Whether a number is asked for, and of what: people, limits, what a report counts, units of time.

use super::ask::{Aspect, Trait};
use super::aspect::is_answer;
use super::lexicon::{Hit, Sense, Tag};
use super::mention::What;
use super::read::Reader;
use super::statement::begins_with_verb;

/// Words that ask for a number where they end a sentence.
pub(super) const COUNT: [&str; 8] = ["n", "number", "count", "total", "figure", "tally", "headcount", "sum"];

impl Reader<'_> {
    /// "How many and how long": both are asked, the number first.
    pub(super) fn counts_beside_length(&self) -> bool {
        let hits = self.senses.hits;
        hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany)).any(|hit| {
            !hits
                .iter()
                .any(|long| long.sense == Sense::Tag(Tag::HowLong) && long.first <= hit.first && hit.first < long.after)
        })
    }

    /// "The seven yeses in the tally of June": the number is told, and which they are is asked.
    pub(super) fn names_its_number(&self) -> bool {
        let senses = &self.senses;
        let told =
            |at: usize| senses.words.get(at).is_some_and(|word| word.number.is_some()) && senses.text(at - 1) == "the";
        let noun = |hit: &Hit| matches!(senses.text(hit.first), "tally" | "count" | "list" | "figure" | "total");
        let mut hits = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany));
        (1..senses.words.len().min(3)).any(told) && hits.all(noun)
    }

    /// "AP's papers: deals fully concluded": of a report, what it counts.
    pub(super) fn counts_by_a_report(&self) -> bool {
        const ASKED: [Tag; 12] = [
            Tag::Which,
            Tag::Who,
            Tag::Where,
            Tag::What,
            Tag::When,
            Tag::Why,
            Tag::Source,
            Tag::HowMuch,
            Tag::HowLong,
            Tag::Checking,
            Tag::Money,
            Tag::CountryWord,
        ];
        let senses = &self.senses;
        let counted = senses.says(&["agreements", "deals", "accords", "pacts", "motions"]);
        counted
            && senses.has(Tag::Publisher)
            && self.mentions.is_empty()
            && !senses.any(&ASKED)
            && !begins_with_verb(senses, 0)
    }

    /// "Palestinians on the Tel Aviv jet", "nationalities on the first plane": their number.
    pub(super) fn counts_aboard(&self, about: Aspect) -> bool {
        const ASKED: [Tag; 7] = [Tag::Which, Tag::Who, Tag::Where, Tag::What, Tag::When, Tag::Checking, Tag::Not];
        let senses = &self.senses;
        let counted = !self.nationalities().is_empty() || senses.words.iter().any(|word| word.text == "nationalities");
        let counted = counted && self.number().is_none();
        let through = senses.says(&["thru", "through", "via"]) && !self.nationalities().is_empty();
        let ends_open = !self.sentence.trim_end().ends_with('?') || self.sentence.contains('=');
        counted
            && ends_open
            && (through || senses.has(Tag::Group) || senses.says(&["aboard"]) || self.ends_in_on_it())
            && !senses.any(&ASKED)
            && matches!(about, Aspect::Origin | Aspect::People)
    }

    /// "The flight of 30 March: Venezuelans on it".
    pub(super) fn ends_in_on_it(&self) -> bool {
        let last = self.senses.words.len().saturating_sub(1);
        self.senses.text(last) == "it" && last > 0 && self.senses.text(last - 1) == "on"
    }

    /// "Did Paraguay fix a number?", "any number in the deal": whether there is one is asked, not which.
    pub(super) fn asks_whether(&self, verb: bool) -> bool {
        let senses = &self.senses;
        if !senses.has(Tag::HowMany) {
            return false;
        }
        // "Did he put a number on how many it would take?"
        let sets = |at: usize| {
            matches!(senses.text(at), "put" | "name" | "set" | "fix" | "give" | "specify" | "mention" | "state")
                && matches!(senses.text(at + 1), "a" | "any")
                && matches!(senses.text(at + 2), "number" | "figure" | "limit" | "cap" | "ceiling" | "quota")
        };
        if verb && (1..4).any(sets) {
            return true;
        }
        let mut hits = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany));
        verb && hits.all(|hit| {
            matches!(
                senses.text(hit.first),
                "number"
                    | "figure"
                    | "figures"
                    | "numbers"
                    | "quantity"
                    | "count"
                    | "no"
                    | "any"
                    | "headcount"
                    | "tally"
                    | "total"
            )
        })
    }

    /// The same of a limit in the terms; "do you count it as agreed?" asks for none.
    pub(super) fn asks_for_a_limit(&self, verb: bool) -> bool {
        let senses = &self.senses;
        let counts = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany)).any(|hit| {
            let before = hit.first.checked_sub(1).map_or("", |at| senses.text(at));
            matches!(before, "you" | "u" | "does" | "they" | "we") || matches!(senses.text(hit.after), "as" | "it")
        });
        !counts && self.asks_whether(verb)
    }

    /// "…, exact n", "… in Guatemala: n".
    pub(super) fn ends_in_n(&self) -> bool {
        // "Did Paraguay fix a number?" asks whether.
        let last = self.senses.words.len().saturating_sub(1);
        let whether = [1, 2].iter().any(|back| {
            let before = last.checked_sub(*back);
            // "Refusals worldwide, a number"
            let apart = |at: usize| self.senses.words.get(at).is_some_and(|word| word.after_pause);
            before.is_some_and(|at| self.senses.text(at) == "a" && !apart(at))
        });
        self.senses.words.last().is_some_and(|word| COUNT.contains(&word.text.as_str()))
            && !whether
            && self.senses.words.len() > 2
            && !matches!(self.senses.text(self.senses.words.len().saturating_sub(2)), "y" | "or" | "not")
    }

    /// "Groups so far", "Eswatini: flights so far?"
    pub(super) fn begins_with_groups(&self) -> bool {
        let groups = |at: usize| matches!(self.senses.text(at), "groups" | "flights" | "planes" | "batches");
        groups(0) || self.senses.text(0) == "@" && groups(1) && self.senses.text(2) == "so"
    }

    /// A unit of time that is asked for.
    pub(super) fn unit(&self) -> Option<&'static str> {
        const UNITS: [(&str, &str); 23] = [
            ("mes", "month"),
            ("meses", "month"),
            ("mois", "month"),
            ("semana", "week"),
            ("semaine", "week"),
            ("ano", "year"),
            ("anos", "year"),
            ("annee", "year"),
            ("dias", "day"),
            ("jours", "day"),
            ("days", "day"),
            ("weeks", "week"),
            ("months", "month"),
            ("years", "year"),
            ("hours", "hour"),
            ("yrs", "year"),
            ("mos", "month"),
            ("wks", "week"),
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
        self.counts_any(&["days", "weeks", "months", "years", "hours", "yrs", "mos", "wks", "hrs"])
    }

    /// "How many" directly before one of the nouns.
    pub(super) fn counts_any(&self, nouns: &[&str]) -> bool {
        let counts = |hit: &Hit| hit.sense == Sense::Tag(Tag::HowMany) && nouns.contains(&self.senses.text(hit.after));
        self.senses.hits.iter().any(counts)
    }

    /// "Months of visa they gave"
    pub(super) fn begins_with_unit(&self) -> bool {
        matches!(self.senses.text(0), "days" | "weeks" | "months" | "years" | "hours") && self.senses.text(1) == "of"
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

    /// "Foreigners taken as known on 31 May", "non-Mexicans sent until December": people, and what was done to them.
    pub(super) fn tells_of_people(&self, about: Aspect) -> bool {
        const DONE: [&str; 11] = [
            "sent",
            "taken",
            "bused",
            "flown",
            "received",
            "moved",
            "deported",
            "counted",
            "delivered",
            "transferred",
            "shipped",
        ];
        let senses = &self.senses;
        let bare = !self.sentence.contains('?')
            && !senses.any(&[Tag::Checking, Tag::Ongoing, Tag::Ever, Tag::Now, Tag::Not, Tag::Nobody]);
        let done = (1..senses.words.len()).any(|at| {
            DONE.contains(&senses.text(at))
                && (self.is_people(senses.text(at - 1)) && self.tagged(at - 1, Tag::Domain)
                    || matches!(senses.text(at - 1), "non mexicans" | "foreigners" | "people" | "ppl" | "migrants")
                    || self
                        .mentions
                        .iter()
                        .any(|mention| mention.after == at && matches!(mention.what, What::Nationality(_))))
        });
        bare && done && about == Aspect::People
    }

    /// "How many dollars", "how many millions".
    pub(super) fn counts_money(&self) -> bool {
        self.counts_any(&["dollars", "dollar", "usd", "bucks", "million", "millions", "mil"])
    }

    /// What "how many" counts: countries, or people.
    pub(super) fn counts_countries(&self) -> bool {
        let senses = &self.senses;
        let Some(after) =
            senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany)).map(|hit| hit.after).min()
        else {
            let answers = self.claims.iter().any(|claim| is_answer(claim.condition.is));
            return senses.any(&[Tag::CountryWord, Tag::Which]) || self.ends_in_n() && answers;
        };
        // "How many justices dissented?"
        if self.tagged(after, Tag::Legal) {
            return false;
        }
        let near = |tag: Tag| {
            senses
                .hits
                .iter()
                .filter(|hit| hit.sense == Sense::Tag(tag) && hit.first + 1 >= after && hit.first < after + 4)
                .map(|hit| hit.first)
                .min()
        };
        let people = (after..after + 3).find(|at| {
            matches!(
                senses.text(*at),
                "people"
                    | "ppl"
                    | "persons"
                    | "deportees"
                    | "migrants"
                    | "men"
                    | "women"
                    | "humans"
                    | "individuals"
                    | "folks"
                    | "person"
                    | "deported"
                    | "sent"
                    | "flown"
                    | "refugees"
            )
        });
        let answers = self.claims.iter().any(|claim| is_answer(claim.condition.is));
        // "South America: how many have answered?"
        let verb =
            matches!(senses.text(after), "have" | "has" | "gave" | "given" | "are" | "were" | "answered" | "replied");
        let replies = self.claims.iter().any(|claim| claim.condition.is == Trait::Answered);
        if self.region().is_some() && verb && replies {
            return true;
        }
        // The phrase "countries that" hides the word.
        let states =
            |at: &usize| matches!(senses.text(*at), "countries" | "states" | "nations" | "governments" | "govts");
        let country = near(Tag::CountryWord).or_else(|| (after..after + 3).find(states));
        match (country, people) {
            (Some(country), Some(people)) => country < people,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => answers || senses.has(Tag::CountryWord),
        }
    }
}
