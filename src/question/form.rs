//! The shape of the answer that is expected: yes or no, a number, a date, a reason, or an account.

use super::ask::{Aspect, Condition, Form, Order, Trait};
use super::lexicon::{Hit, Sense, Tag};
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
        // "Palau ok with folks who were charged?"
        let fine = senses.text(0) == "@"
            && matches!(senses.text(1), "ok" | "okay" | "fine" | "cool" | "good" | "down" | "up")
            && matches!(senses.text(2), "with" | "for")
            && self.sentence.contains('?');
        // "Just tell me if they agreed", "not sure whether it did"
        let whether = (1..senses.words.len()).any(|at| {
            let asks = ["me", "know", "wondering", "see", "check", "sure", "ask", "out", "curious", "wonder"];
            senses.text(at) == "if" && asks.contains(&senses.text(at - 1)) || senses.text(at) == "whether" && at < 6
        });
        elliptic
            || whether
            || fine
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
        // "20 grand a head, that was the deal, yeah?"
        let checks = self.figure().is_some_and(|figure| figure.is_money) && senses.has(Tag::Checking);
        let sum = senses.any(&[Tag::HowMuch, Tag::HowMany])
            || self.is_each() && !checks
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
        let equals = about == Aspect::People && senses.has(Tag::Group) && self.sentence.trim_end().ends_with("= ?");
        let groups = equals || about == Aspect::People && !senses.says(&["summed"]) && self.begins_with_groups();
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

    /// "When", "… signed in Washington on", "Uganda, landing month".
    fn asks_when(&self, verb: bool) -> bool {
        let senses = &self.senses;
        let ends_in_on = (1..senses.words.len())
            .filter(|at| senses.text(*at) == "on" && senses.words.get(at + 1).is_none_or(|next| next.after_pause))
            // "Which have sent people on?"
            .any(|at| !self.tagged(at, Tag::Onward))
            // "Talks still on?"
            && !senses.has(Tag::Ongoing);
        let last = senses.words.len().saturating_sub(1);
        // "Its first group got there in ..?"
        let left_open = senses.text(last) == "in" && self.sentence.contains("..");
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
        asks || left_open || !verb && (ends_in_date || ends_in_on && !senses.has(Tag::What))
    }

    /// A ceiling, some of several countries, some of the people, the day of one flight, an account.
    fn narrower(&self, about: Aspect, verb: bool) -> Option<Form> {
        let senses = &self.senses;
        let countries = self.countries().len();
        let checks = senses.says(&["y"]) && senses.says(&["n"]);
        if about == Aspect::Terms
            && senses.has(Tag::Cap)
            && countries < 2
            && self.figure().is_none()
            && !verb
            && !checks
        {
            return Some(Form::HowMany);
        }
        let which = senses.any(&[Tag::Which, Tag::Who, Tag::Where]) || senses.says(&["which"]);
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
            // "Non-Mexicans that Mexico had taken as of then"
            let stated = !self.sentence.contains('?') || !self.times.is_empty();
            let others = senses.text(0) == "non" && senses.text(1) == "@" && stated;
            if others {
                return Some(Form::HowMany);
            }
            let one = senses.any(&[Tag::First, Tag::Second, Tag::Third, Tag::Last]) && senses.has(Tag::Group)
                || self.numbered().is_some();
            if one && self.number().is_none() {
                return Some(Form::When);
            }
        }
        // "Paraguay, first signature"
        let nouns = !self.claims.is_empty() && self.claims.iter().all(|claim| self.is_noun(claim.at));
        let dated = matches!(self.order(), Some(Order::First | Order::Second | Order::Third | Order::Fourth));
        if about == Aspect::Standing
            && nouns
            && dated
            && countries == 1
            && !which
            && !verb
            && !self.sentence.contains('?')
        {
            return Some(Form::When);
        }
        // The phrase "what does it have to" hides its first word.
        let what = matches!(senses.text(0), "what" | "whats" | "wat");
        let open = senses.any(&[Tag::What, Tag::Timeline, Tag::News]) || which || what;
        let told = matches!(about, Aspect::Timeline | Aspect::Source);
        // Of what is mostly not understood nothing is affirmed.
        let told_if = senses.says(&["if"]) && verb;
        (self.is_open_choice()
            || open && !verb && !told_if
            || told
            || !verb && self.tells_of_people(about)
            || self.strangers().len() > 1)
            .then_some(Form::Open)
    }

    fn asks_yes_no(&self, about: Aspect, verb: bool) -> bool {
        let senses = &self.senses;
        let some = senses.any(&[Tag::Which, Tag::Who, Tag::Where]);
        verb || self.is_marked(about)
            || self.goes_on()
            || senses.says(&["y"]) && senses.says(&["n"])
            || senses.has(Tag::Checking)
            || self.claims.iter().any(|claim| claim.condition.ever) && self.order().is_none() && !some
            || self.claims.iter().any(|claim| is_verbal(claim.condition) && !self.is_noun(claim.at))
            || self.number().is_some()
            || senses.words.last().is_some_and(|word| matches!(word.text.as_str(), "no" | "yes"))
            || senses.has(Tag::AllOf) && !self.claims.is_empty()
    }

    /// A question mark behind something that is said: "non-binding?", "= refusal?", "only inferred?", "the same cable?".
    fn is_marked(&self, about: Aspect) -> bool {
        let senses = &self.senses;
        if !self.sentence.trim_end().ends_with('?') {
            return false;
        }
        let claims = |is: fn(Trait) -> bool| self.claims.iter().any(|claim| is(claim.condition.is));
        let doubts = claims(|is| matches!(is, Trait::Unconfirmed | Trait::Confirmed | Trait::Contested));
        let some = senses.any(&[Tag::Who, Tag::Where]);
        about == Aspect::Terms && self.topics().iter().any(|topic| topic != "wants")
            || claims(|is| is == Trait::Imprisoned)
            || self.says_something() && !some
            // "Guatemala: South Americans too?"
            || self.region().is_some() && self.own_countries().len() == 1
            || self.sentence.contains(" = ") && !self.claims.is_empty()
            || doubts && !some && !senses.has(Tag::Which)
            || self.own_countries().len() > 1 && self.topics().iter().any(|topic| topic == "same")
    }

    /// "Swaziland still in the deal", "Paraguay widen it yet": whether it goes on is asked, though no verb begins.
    fn goes_on(&self) -> bool {
        const ASKED: [Tag; 9] =
            [Tag::Who, Tag::Which, Tag::Where, Tag::What, Tag::When, Tag::Why, Tag::Timeline, Tag::News, Tag::Source];
        let said = !self.claims.is_empty() || self.topics().iter().any(|topic| topic == "extension");
        self.senses.has(Tag::Ongoing) && self.own_countries().len() == 1 && said && !self.senses.any(&ASKED)
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
        const NOUNS: [&str; 48] = [
            "acuerdo",
            "acuerdos",
            "acordo",
            "acordos",
            "accords",
            "convenio",
            "memorando",
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

    /// Two claims joined by "or" leave the answer open.
    pub(super) fn is_open_choice(&self) -> bool {
        let claims = &self.claims;
        // "W/o" is no "o".
        let or = (0..self.senses.words.len()).any(|at| {
            let without = at.checked_sub(1).is_some_and(|before| self.senses.text(before) == "w");
            matches!(self.senses.text(at), "or" | "o" | "ou") && !without
        });
        let first = claims.first().map(|claim| claim.condition.is);
        let words = &self.senses.words;
        let order = words.windows(3).any(|three| {
            matches!(three, [one, or, other] if or.text == "or" && matches!((one.text.as_str(), other.text.as_str()), ("before", "after") | ("after", "before")))
        });
        order || or && claims.iter().any(|claim| Some(claim.condition.is) != first)
    }
}
