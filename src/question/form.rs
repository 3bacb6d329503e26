//! The shape of the answer that is expected: yes or no, a number, a date, a reason, or an account.

use super::ask::{Aspect, Condition, Form, Trait};
use super::lexicon::{Hit, Sense, Tag};
use super::mention::What;
use super::read::Reader;
use super::statement::begins_with_verb;

/// Words that ask for a number where they end a sentence.
pub(super) const COUNT: [&str; 8] = ["n", "number", "count", "total", "figure", "tally", "headcount", "sum"];

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
        if self.senses.has(Tag::Why) {
            return Form::Why;
        }
        let verb = self.has_verb_first();
        self.quantity(about, verb)
            .or_else(|| self.asks_when(verb).then_some(Form::When))
            .or_else(|| self.narrower(about, verb))
            .unwrap_or_else(|| if self.asks_yes_no(about, verb) { Form::YesNo } else { Form::Open })
    }

    /// Whether a sentence or what stands after a pause begins as a question does: "did", "is", "has".
    pub(super) fn has_verb_first(&self) -> bool {
        let senses = &self.senses;
        let mut pauses =
            (1..senses.words.len()).filter(|at| senses.words.get(*at).is_some_and(|word| word.after_pause));
        // "Tbilisi get a request?"
        let elliptic = senses.text(0) == "@"
            && matches!(senses.text(1), "get" | "got" | "gotten" | "getting" | "have" | "had")
            && self.sentence.contains('?')
            && !senses.any(&[Tag::HowMany, Tag::HowMuch, Tag::When, Tag::What, Tag::Which, Tag::Where]);
        // "Paraguay memo has a headcount in it?"
        let document = senses.text(0) == "@"
            && matches!(
                senses.text(1),
                "memo" | "deal" | "agreement" | "mou" | "pact" | "text" | "draft" | "memorandum"
            )
            && matches!(
                senses.text(2),
                "has" | "have" | "includes" | "had" | "gives" | "names" | "sets" | "is" | "was"
            )
            && self.sentence.contains('?');
        // "The ministry knew what it was for?"
        let knows = self.sentence.trim_end().ends_with(['?', ')'])
            && self.sentence.contains('?')
            && senses.says(&["knew"])
            && !senses.any(&[Tag::Who, Tag::Which]);
        elliptic
            || knows
            || document
            || begins_with_verb(senses, 0)
            || begins_with_verb(senses, self.last_sentence())
            || pauses.any(|at| begins_with_verb(senses, at))
    }

    /// A length of time, a sum, a number.
    fn quantity(&self, about: Aspect, verb: bool) -> Option<Form> {
        let senses = &self.senses;
        if senses.has(Tag::HowLong) && !self.counts_beside_length()
            || self.unit().is_some() && (self.counts_units() || self.says_unit() || self.begins_with_unit())
        {
            return Some(Form::HowLong);
        }
        // "Did Eswatini or Ghana take more?" asks which of them.
        if about == Aspect::Extreme && senses.says(&["or", "o", "ou", "vs", "v", "versus"]) {
            return Some(Form::Which);
        }
        // "Any $ in the deal?" asks whether.
        let mut sums = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMuch));
        let any_sum = senses.text(0) == "any" && sums.all(|hit| senses.text(hit.first) == "$");
        if any_sum && senses.has(Tag::HowMuch) {
            return None;
        }
        let sum = senses.any(&[Tag::HowMuch, Tag::HowMany])
            || self.is_each()
            || senses.has(Tag::Total) && !begins_with_verb(senses, 0);
        // "Its 30m is for taking how many people?": of the people, not of the money.
        let people = senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::HowMany)
                && (self.is_people(senses.text(hit.after)) || hit.after == hit.first + 3)
        });
        if about == Aspect::Money
            && people
            && self.figure().is_some_and(|figure| figure.is_money)
            && !senses.has(Tag::HowMuch)
        {
            return Some(Form::HowMany);
        }
        // "How many governments got money": a number of them, no sum.
        let of_countries = senses.has(Tag::HowMany) && !senses.has(Tag::HowMuch) && self.counts_countries();
        if about == Aspect::Money && sum && !(of_countries && self.countries().is_empty()) {
            return Some(Form::HowMuch);
        }
        let total = senses.has(Tag::Total) && !verb && matches!(about, Aspect::People | Aspect::Terms);
        let groups = about == Aspect::People
            && !senses.says(&["summed"])
            && matches!(senses.text(0), "groups" | "flights" | "planes" | "batches");
        // "The passengers, citizens of where?"
        let whence = senses.has(Tag::Origin)
            && senses
                .hits
                .iter()
                .filter(|hit| hit.sense == Sense::Tag(Tag::HowMany))
                .all(|hit| (hit.first..hit.after).any(|at| senses.text(at) == "passengers"));
        let many = senses.has(Tag::HowMany) && !whence && !self.asks_whether(verb) && !self.names_its_number()
            || !verb && self.counts_aboard(about);
        if many || groups || total || self.ends_in_n() && !self.names_its_number() || self.counts_by_a_report() {
            return Some(Form::HowMany);
        }
        senses.has(Tag::HowMuch).then_some(Form::HowMuch)
    }

    /// "How many and how long": both are asked, the number first.
    fn counts_beside_length(&self) -> bool {
        let hits = self.senses.hits;
        hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany)).any(|hit| {
            !hits
                .iter()
                .any(|long| long.sense == Sense::Tag(Tag::HowLong) && long.first <= hit.first && hit.first < long.after)
        })
    }

    /// "When", "… signed in Washington on", "Uganda, landing month".
    fn asks_when(&self, verb: bool) -> bool {
        let senses = &self.senses;
        let ends_in_on = (1..senses.words.len())
            .any(|at| senses.text(at) == "on" && senses.words.get(at + 1).is_none_or(|next| next.after_pause))
            // "Talks still on?"
            && !senses.has(Tag::Ongoing);
        let last = senses.words.len().saturating_sub(1);
        let before = last.checked_sub(1).map_or("", |at| senses.text(at));
        let ends_in_date = matches!(senses.text(last), "month" | "date" | "day" | "when")
            && !matches!(before, "that" | "the" | "a" | "per" | "every" | "by");
        // "When he announced it, did he name a limit?", "did they know what it was for when it landed": the verb asks.
        let after = (1..senses.words.len())
            .any(|at| senses.words.get(at).is_some_and(|word| word.after_pause) && begins_with_verb(senses, at));
        let knows = |at: usize| {
            matches!(senses.text(at), "know" | "known" | "say" | "clear" | "tell" | "sure" | "and" | "remember")
        };
        let first = matches!(senses.text(0), "did" | "does" | "was" | "were" | "has" | "had");
        let told = |hit: &Hit| {
            hit.first == 0 && hit.after == 1 && after
                || first && hit.first > 2 && hit.first + 1 < senses.words.len() && !knows(hit.first - 1)
        };
        let asks = senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::When) && !told(hit));
        asks || !verb && (ends_in_date || ends_in_on && !senses.has(Tag::What))
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
    fn counts_aboard(&self, about: Aspect) -> bool {
        const ASKED: [Tag; 7] = [Tag::Which, Tag::Who, Tag::Where, Tag::What, Tag::When, Tag::Checking, Tag::Not];
        let senses = &self.senses;
        let counted = !self.nationalities().is_empty() || senses.words.iter().any(|word| word.text == "nationalities");
        let counted = counted && self.number().is_none();
        let ends_open = !self.sentence.trim_end().ends_with('?') || self.sentence.contains('=');
        counted
            && ends_open
            && (senses.has(Tag::Group) || senses.says(&["aboard"]) || self.ends_in_on_it())
            && !senses.any(&ASKED)
            && matches!(about, Aspect::Origin | Aspect::People)
    }

    /// "The flight of 30 March: Venezuelans on it".
    fn ends_in_on_it(&self) -> bool {
        let last = self.senses.words.len().saturating_sub(1);
        self.senses.text(last) == "it" && last > 0 && self.senses.text(last - 1) == "on"
    }

    /// A ceiling, some of several countries, some of the people, the day of one flight, an account.
    fn narrower(&self, about: Aspect, verb: bool) -> Option<Form> {
        let senses = &self.senses;
        let countries = self.countries().len();
        if about == Aspect::Terms && senses.has(Tag::Cap) && countries < 2 && self.figure().is_none() && !verb {
            return Some(Form::HowMany);
        }
        let which = senses.any(&[Tag::Which, Tag::Who, Tag::Where]);
        if which && countries != 1 && (about != Aspect::Terms || countries > 1) {
            return Some(Form::Which);
        }
        if about == Aspect::People && !verb && !which && !senses.any(&[Tag::What, Tag::Origin]) {
            // "Kids on the first plane", "arrived so far": how many. "First plane to Eswatini landed": when it did.
            let some = self.topics().iter().any(|topic| matches!(topic.as_str(), "minors" | "women" | "men"));
            let so_far =
                senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::Now) && senses.text(hit.first) == "so");
            if (some || so_far) && !senses.has(Tag::Checking) {
                return Some(Form::HowMany);
            }
            let one = senses.any(&[Tag::First, Tag::Second, Tag::Third, Tag::Last]) && senses.has(Tag::Group)
                || self.numbered().is_some();
            if one && self.number().is_none() {
                return Some(Form::When);
            }
        }
        let open = senses.any(&[Tag::What, Tag::Timeline, Tag::News]) || which;
        let told = matches!(about, Aspect::Timeline | Aspect::Source);
        // Of what is mostly not understood nothing is affirmed.
        (self.is_open_choice()
            || open && !verb
            || told
            || !verb && self.tells_of_people(about)
            || self.strangers().len() > 1)
            .then_some(Form::Open)
    }

    fn asks_yes_no(&self, about: Aspect, verb: bool) -> bool {
        let senses = &self.senses;
        let marked = self.sentence.trim_end().ends_with('?');
        let term = about == Aspect::Terms && self.topics().iter().any(|topic| topic != "wants");
        // "Its last known position = refusal?"
        let equals = marked && self.sentence.contains(" = ") && !self.claims.is_empty();
        let doubted = |is: Trait| matches!(is, Trait::Unconfirmed | Trait::Confirmed | Trait::Contested);
        let doubts = marked
            && self.claims.iter().any(|claim| doubted(claim.condition.is))
            && !senses.any(&[Tag::Who, Tag::Which, Tag::Where]);
        let jailed = self.claims.iter().any(|claim| claim.condition.is == Trait::Imprisoned);
        let said = self.says_something() && !senses.any(&[Tag::Who, Tag::Where]);
        // "Swaziland still in the deal", "Paraguay widen it yet"
        let ongoing = senses.has(Tag::Ongoing)
            && self.own_countries().len() == 1
            && (!self.claims.is_empty() || self.topics().iter().any(|topic| topic == "extension"))
            && !senses.any(&[
                Tag::Who,
                Tag::Which,
                Tag::Where,
                Tag::What,
                Tag::When,
                Tag::Why,
                Tag::Timeline,
                Tag::News,
                Tag::Source,
            ]);
        verb || equals
            || doubts
            || ongoing
            || senses.says(&["y"]) && senses.says(&["n"])
            || marked && (term || jailed || said)
            || senses.has(Tag::Checking)
            || self.claims.iter().any(|claim| claim.condition.ever)
                && self.order().is_none()
                && !senses.any(&[Tag::Which, Tag::Who, Tag::Where])
            || self.claims.iter().any(|claim| is_verbal(claim.condition) && !self.is_noun(claim.at))
            || self.number().is_some()
            || senses.words.last().is_some_and(|word| matches!(word.text.as_str(), "no" | "yes"))
            || senses.has(Tag::AllOf) && !self.claims.is_empty()
    }

    /// "Did Paraguay fix a number?", "any number in the deal": whether there is one is asked, not which.
    pub(super) fn asks_whether(&self, verb: bool) -> bool {
        let senses = &self.senses;
        if !senses.has(Tag::HowMany) {
            return false;
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

    /// "Foreigners taken as known on 31 May", "non-Mexicans sent until December": people, and what was done to them.
    fn tells_of_people(&self, about: Aspect) -> bool {
        const DONE: [&str; 10] =
            ["sent", "taken", "bused", "flown", "received", "moved", "deported", "counted", "delivered", "transferred"];
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
        // "Did Paraguay fix a number?" asks whether.
        let last = self.senses.words.len().saturating_sub(1);
        let whether = [1, 2].iter().any(|back| last.checked_sub(*back).is_some_and(|at| self.senses.text(at) == "a"));
        self.senses.words.last().is_some_and(|word| COUNT.contains(&word.text.as_str()))
            && !whether
            && self.senses.words.len() > 2
            && self.senses.text(self.senses.words.len().saturating_sub(2)) != "y"
    }

    /// A unit of time that is asked for.
    pub(super) fn unit(&self) -> Option<&'static str> {
        const UNITS: [(&str, &str); 13] = [
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
        let senses = &self.senses;
        senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::HowMany)
                && matches!(
                    senses.text(hit.after),
                    "days" | "weeks" | "months" | "years" | "hours" | "yrs" | "mos" | "wks" | "hrs"
                )
        })
    }

    /// "Months of visa they gave"
    fn begins_with_unit(&self) -> bool {
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

    /// Two claims joined by "or" leave the answer open.
    pub(super) fn is_open_choice(&self) -> bool {
        let claims = &self.claims;
        let or = self.senses.words.iter().any(|word| matches!(word.text.as_str(), "or" | "o" | "ou"));
        let first = claims.first().map(|claim| claim.condition.is);
        let words = &self.senses.words;
        let order = words.windows(3).any(|three| {
            matches!(three, [one, or, other] if or.text == "or" && matches!((one.text.as_str(), other.text.as_str()), ("before", "after") | ("after", "before")))
        });
        order || or && claims.iter().any(|claim| Some(claim.condition.is) != first)
    }
}
