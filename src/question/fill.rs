//! The slots of the question, put together: conditions, order, marks.

use super::ask::{Ask, Aspect, Condition, Form, Mark, Order, Trait};
use super::lexicon::{Hit, Sense, Tag};
use super::mention::What;
use super::read::Reader;
use super::sense::Claim;
use super::slots;
use crate::domain::CountryCode;

/// So many countries at most in one question.
const COUNTRIES: usize = 6;

/// What events tell in their words and no state of a country holds.
const fn is_told(is: Trait) -> bool {
    matches!(is, Trait::Court | Trait::Held | Trait::Imprisoned | Trait::Published | Trait::Ratified)
}

/// "Exclude", "bar", "leave out".
pub(super) fn is_exclusion(word: &str) -> bool {
    const BEGINNINGS: [&str; 7] = ["exclud", "exempt", "barr", "ban", "leav", "left", "omit"];
    BEGINNINGS.iter().any(|beginning| word.starts_with(beginning) && word.len() <= beginning.len() + 4)
}

const fn is_list(about: Aspect) -> bool {
    matches!(about, Aspect::List | Aspect::Count)
}

impl Reader<'_> {
    pub(super) fn ask(&self, about: Aspect) -> Ask {
        let mut ask = Ask::new(about, self.form(about));
        ask.countries = self.countries();
        ask.countries.truncate(COUNTRIES);
        ask.from = self.nationalities().first().copied().filter(|_| !self.includes_people());
        ask.from = ask.from.or_else(|| self.all_of_one_people()).or_else(|| self.own_among_them());
        ask.except = self.excepted();
        if self.is_outside() {
            ask.outside = self.regions();
        } else {
            ask.region = self.region();
        }
        ask.conditions = self.conditions();
        let any_of = ask.countries.len() > 1 && self.says_any_of();
        ask.any = is_list(about) && self.is_open_choice() || any_of;
        ask.order = self.order();
        self.bound(&mut ask);
        let counts_time = ask.form == Form::HowMany && self.unit().is_some();
        if let Some(number) = self.figure().filter(|_| !counts_time) {
            ask.number = Some(number.value);
            ask.is_money = number.is_money;
        }
        (ask.words, ask.rest) = (self.own_words(), self.rest(about));
        // The list of the 58 is that of June 2025, whatever year is meant otherwise.
        if ask.rest.iter().any(|word| word == "+fifty-eight") {
            (ask.since, ask.until) = (None, None);
        }
        self.limited(&mut ask);
        self.limited_to_a_region(&mut ask);
        if is_list(about) && self.speaks_of_foreign_courts() {
            ask.conditions = vec![Condition::is(Trait::Court)];
            ask.rest.clear();
        }
        self.worded(&mut ask);
        ask.marks = Mark::ALL.iter().copied().filter(|mark| self.bears(*mark, &ask)).collect();
        if (ask.bears(Mark::Not) || ask.bears(Mark::Payer)) && ask.form == Form::Open {
            ask.form = Form::YesNo;
        }
        if ask.bears(Mark::Related) && self.goes_to_the_second() {
            ask.countries.reverse();
        }
        slots::fit(&mut ask);
        ask
    }

    /// "Did any of these agree?"
    fn says_any_of(&self) -> bool {
        let senses = &self.senses;
        (1..senses.words.len()).any(|at| {
            senses.text(at - 1) == "any"
                && matches!(senses.text(at), "of" | "agreed" | "agree" | "in" | "yes" | "among")
                || senses.text(at - 1) == "either" && senses.text(at) == "of"
        })
    }

    /// Ceilings; and in lists no conditions that no state of a country holds: those are looked for in words.
    fn limited(&self, ask: &mut Ask) {
        if is_list(ask.about) {
            // Who is held somewhere has arrived there.
            let kept = ask.conditions.iter().all(|condition| matches!(condition.is, Trait::Held | Trait::Imprisoned));
            if kept && !ask.conditions.is_empty() {
                ask.conditions.push(Condition::is(Trait::Arrived));
            }
            // "Said no and have not budged" stand as they stood, which `still` says.
            ask.conditions.retain(|condition| !is_told(condition.is) && *condition != Condition::not(Trait::Changed));
        }
        let several = ask.countries.len() > 1 && ask.form == Form::Which;
        if ask.about == Aspect::Extreme {
            let payment = self.senses.words.iter().any(|word| word.text.starts_with("payment"));
            for condition in ask.conditions.iter_mut().filter(|condition| payment && condition.is == Trait::Money) {
                condition.is = Trait::Paid;
            }
            ask.conditions.splice(0..0, self.ceiling());
        } else if (is_list(ask.about) || several) && ask.order.is_none() {
            // "Down for 1,000 or more": so many may come.
            let bounded = ask.number.is_some() && self.senses.any(&[Tag::AtLeast, Tag::AtMost]);
            let agreed = bounded && ask.conditions == [Condition::is(Trait::Agreed)];
            let capped = self.ceiling().or_else(|| agreed.then_some(Condition::is(Trait::Capped)));
            // What was agreed and is on hold has its limit still.
            if bounded && capped.is_some() {
                ask.conditions.retain(|condition| *condition != Condition::is(Trait::Agreed));
            }
            ask.conditions.extend(capped);
        }
    }

    /// "Limits it to West Africans", "takes just West Africans": the region is that of the people, and what says so are the terms; so is "the
    /// heads of the OECS named" their statement.
    fn limited_to_a_region(&self, ask: &mut Ask) {
        let senses = &self.senses;
        let Some(place) = self.mentions.iter().find(|mention| matches!(mention.what, What::Region(_))) else { return };
        let written = self.written(place).to_lowercase().replace('-', " ");
        let only = senses.says(&["only", "just", "alone", "exclusively", "solely"])
            || senses
                .words
                .iter()
                .any(|word| matches!(word.text.as_str(), "limit" | "limits" | "limited" | "restricts" | "restricted"));
        let of_people = written.ends_with("ans") && only;
        let organised = written == "oecs"
            && senses.says(&["statement", "heads", "leaders", "communique", "named", "names", "summit"]);
        if !is_list(ask.about) && ask.countries.len() < 2 || !of_people && !organised {
            return;
        }
        let stated =
            if organised { "organisation eastern".to_owned() } else { written.trim_end_matches('s').to_owned() };
        ask.region = None;
        ask.rest = stated.split_whitespace().map(crate::record::stem).collect();
        if of_people {
            ask.rest.push("+only".to_owned());
            ask.conditions.clear();
        }
    }

    /// What further words say: other figures, what is counted, a length of time.
    fn worded(&self, ask: &mut Ask) {
        if let Some(before) = self.before.filter(|_| ask.about == Aspect::Source && ask.conditions.is_empty()) {
            ask.conditions.clone_from(&before.conditions);
            ask.words.extend(before.words.iter().cloned());
        }
        ask.words.splice(0..0, self.length_of_time());
        ask.words.extend(self.further_figures());
        let limit = "+quota".to_owned();
        if ask.form == Form::YesNo && self.asks_for_a_limit(true) && !ask.words.contains(&limit) {
            ask.words.push(limit);
        }
        if ask.form == Form::HowMany {
            ask.words.extend(self.counted().map(|noun| format!("+n_{noun}")));
            ask.words.extend(self.said_of_counted());
        }
        if ask.form == Form::HowLong || ask.about == Aspect::Terms {
            let unit = self.unit().filter(|unit| !ask.words.iter().any(|word| word == unit)).map(str::to_owned);
            ask.words.splice(0..0, unit);
        }
    }

    /// Whether a small word or turn changes what is asked.
    fn bears(&self, mark: Mark, ask: &Ask) -> bool {
        let senses = &self.senses;
        match mark {
            Mark::Each => self.is_each(),
            Mark::Not => self.negates_people(),
            Mark::Source => self.asks_more_than_source(),
            // "Ten each month"
            Mark::All => senses.hits.iter().any(|hit| {
                let rate = matches!(senses.text(hit.after), "month" | "week" | "year" | "quarter" | "day");
                hit.sense == Sense::Tag(Tag::AllOf) && !(senses.text(hit.first) == "each" && rate)
            }),
            Mark::Still => {
                let unmoved = self.claims.iter().any(|claim| claim.condition == Condition::not(Trait::Changed));
                senses.has(Tag::Ongoing) || senses.says(&["still"]) || is_list(ask.about) && unmoved
            }
            Mark::Payer => self.pays_itself(),
            Mark::Floor => senses.has(Tag::AtLeast),
            Mark::Personal => senses.has(Tag::Personal),
            Mark::Ruling => senses.has(Tag::Legal) && self.speaks_of_a_ruling(),
            Mark::Sum => {
                let plain = ask.rest.is_empty() && !ask.words.iter().any(|word| word.starts_with("+t_"));
                plain && ask.form == Form::HowMany && senses.has(Tag::Total) && !senses.has(Tag::HowMany)
            }
            Mark::Group => {
                let of_all = ask.about == Aspect::Extreme && ask.countries.is_empty();
                let of_one = ask.about == Aspect::People && matches!(ask.order, Some(Order::Most | Order::Fewest));
                senses.has(Tag::Group) && (of_all || of_one)
            }
            Mark::Ending => {
                const ENDS: [&str; 8] = ["end", "ends", "expire", "expires", "over", "finish", "lapse", "lapses"];
                let runs_out = senses.says(&["run", "runs"]) && senses.says(&["out"]);
                ask.form == Form::When && (senses.says(&ENDS) || runs_out)
            }
            Mark::Purpose => ask.is_money && senses.says(&["for"]),
            Mark::Knowing => senses.says(&["know", "knew", "knows", "aware", "understand"]),
            Mark::Below => senses.has(Tag::AtMost) && ask.number.is_some(),
            // Where nothing is claimed that is understood, what is claimed is in the word that is not.
            Mark::Unread => {
                // That a court is spoken of claims nothing.
                let claims = ask.conditions.iter().any(|condition| condition.is != Trait::Court);
                ask.form == Form::YesNo
                    && !claims
                    && ask.number.is_none()
                    && !ask.words.iter().any(|word| word.starts_with('+') && word != "+others")
                    && (!ask.countries.is_empty() || ask.about == Aspect::Legal)
                    && self.unread().is_some()
            }
            Mark::Foreign => is_list(ask.about) && ask.speaks_of(Trait::Court),
            Mark::Related => {
                matches!(ask.form, Form::HowMany | Form::When) && ask.countries.len() == 2 && self.relates_two()
            }
            Mark::Newcomer => {
                let later = ask.countries.len() > 1 && senses.has(Tag::First) && senses.has(Tag::Later);
                ask.order == Some(Order::Last) && (later || self.is_newcomer())
            }
        }
    }

    /// "Courts outside the US", "in which countries did their own courts have a say?"
    pub(super) fn speaks_of_foreign_courts(&self) -> bool {
        const NEAR: usize = 3;
        let words = self.senses.words;
        let other = |at: usize| {
            matches!(
                self.senses.text(at),
                "foreign" | "own" | "home" | "outside" | "abroad" | "elsewhere" | "local" | "domestic"
            )
        };
        let court = |at: usize| {
            ["court", "judge", "judicia"].iter().any(|beginning| self.senses.text(at).starts_with(beginning))
        };
        self.countries().is_empty()
            && (0..words.len()).filter(|at| court(*at)).any(|at| (at.saturating_sub(NEAR)..=at + NEAR).any(other))
    }

    /// "Ghana passed how many on to Togo": words stand between the two names, and none that joins or compares them.
    fn relates_two(&self) -> bool {
        const JOINING: [&str; 14] =
            ["and", "or", "n", "vs", "v", "versus", "than", "compared", "plus", "nor", "y", "et", "e", "with"];
        let named = |mention: &&super::mention::Mention| matches!(mention.what, What::Country(country) if country != CountryCode::US);
        let mut named = self.mentions.iter().filter(named);
        let (Some(one), Some(other), None) = (named.next(), named.next(), named.next()) else { return false };
        let between = one.after..other.first;
        let apart = between.clone().all(|at| {
            !JOINING.contains(&self.senses.text(at)) && self.senses.words.get(at).is_some_and(|word| !word.after_pause)
        });
        !between.is_empty() && apart && self.senses.words.get(other.first).is_some_and(|word| !word.after_pause)
    }

    /// "Ghana passed how many on to Togo": the question is about those who came there.
    fn goes_to_the_second(&self) -> bool {
        let last = self.mentions.iter().rev().find(|mention| matches!(mention.what, What::Country(_)));
        last.and_then(|last| last.first.checked_sub(1))
            .is_some_and(|before| matches!(self.senses.text(before), "to" | "into" | "onto"))
    }

    /// "Ruled", "a decision".
    fn speaks_of_a_ruling(&self) -> bool {
        let rules = |text: &str| ["rul", "decid", "decision", "verdict"].iter().any(|word| text.starts_with(word));
        self.senses.words.iter().any(|word| rules(&word.text))
    }

    /// "Who has a cap?", "yearly limits", "no cap".
    fn ceiling(&self) -> Option<Condition> {
        let senses = &self.senses;
        let vague =
            |at: usize| matches!(senses.text(at), "places" | "slots" | "spaces" | "capacity" | "talk" | "allowed");
        let compared = senses.any(&[Tag::More, Tag::Less, Tag::Most, Tag::Fewest, Tag::Bigger, Tag::Smaller]);
        let cap = senses.hits.iter().find(|hit| {
            hit.sense == Sense::Tag(Tag::Cap) && (compared && senses.text(hit.first) != "allowed" || !vague(hit.first))
        })?;
        let yearly = senses.says(&["year", "yearly", "annual", "annually"]);
        let is = if yearly { Trait::Yearly } else { Trait::Capped };
        let not = senses
            .hits
            .iter()
            .any(|hit| hit.sense == Sense::Tag(Tag::Not) && hit.after <= cap.first && cap.first - hit.after < 3);
        Some(Condition { is, not, ever: false })
    }

    pub(super) fn conditions(&self) -> Vec<Condition> {
        let mut found: Vec<Condition> = Vec::new();
        for Claim { condition, .. } in &self.claims {
            if !found.iter().any(|other| other.is == condition.is && other.ever == condition.ever) {
                found.push(*condition);
            }
        }
        found.truncate(4);
        // "Their first lot in 2026", "first ones come when": who came is not said with a verb.
        const PEOPLE: [&str; 8] = ["ones", "people", "ppl", "folks", "lot", "bunch", "group", "deportees"];
        let first = self.senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::First)
                && (hit.after..hit.after + 2).any(|at| PEOPLE.contains(&self.senses.text(at)))
        });
        if found.is_empty() && first {
            found.push(Condition::is(Trait::Arrived));
        }
        found
    }

    pub(super) fn order(&self) -> Option<Order> {
        let orders = [
            (Tag::Fewest, Order::Fewest),
            (Tag::Smaller, Order::Fewest),
            (Tag::Less, Order::Fewest),
            (Tag::Sooner, Order::First),
            (Tag::First, Order::First),
            (Tag::Second, Order::Second),
            (Tag::Third, Order::Third),
            (Tag::Fourth, Order::Fourth),
            (Tag::Later, Order::Last),
            (Tag::Last, Order::Last),
            (Tag::Most, Order::Most),
            (Tag::Bigger, Order::Most),
            (Tag::More, Order::Most),
        ];
        // "Before June" bounds a time; it compares nothing.
        let bounds = |at: usize| self.times.iter().any(|time| time.first == at || time.first == at + 1);
        // "A no before, haggling now", "no first, talking now": earlier than now, not than another.
        let earlier = |after: usize| {
            let word = self.senses.text(after.wrapping_sub(1));
            (word == "before" || word == "first" && self.claims.len() > 1)
                && (self.senses.words.get(after).is_none_or(|next| next.after_pause)
                    || word == "first" && self.senses.text(after) == "a" && self.senses.has(Tag::Now))
        };
        // "50 or more people", "fewer than ten": a bound, no order.
        let bounded = |hit: &Hit| {
            self.senses.hits.iter().any(|other| {
                matches!(other.sense, Sense::Tag(Tag::AtLeast | Tag::AtMost))
                    && other.first <= hit.first
                    && hit.after <= other.after
            }) && self.number().is_some()
        };
        // "The first 2 years" is a time.
        let of_time = |hit: &Hit| {
            let number = self.senses.words.get(hit.after).is_some_and(|word| word.number.is_some());
            number
                && matches!(
                    self.senses.text(hit.after + 1).trim_end_matches('s'),
                    "day" | "week" | "month" | "year" | "yr"
                )
        };
        // "Visas last how many months?"
        let lasting = |hit: &Hit| self.senses.text(hit.first) == "last" && self.senses.has(Tag::HowLong);
        let has = |tag: Tag| {
            self.senses.hits.iter().filter(|hit| !lasting(hit)).any(|hit| {
                let bounding = matches!(tag, Tag::Sooner | Tag::Later) && bounds(hit.after);
                hit.sense == Sense::Tag(tag) && !bounding && !bounded(hit) && !earlier(hit.after) && !of_time(hit)
            })
        };
        // "Whose first flight came later?"
        if has(Tag::Later) && has(Tag::First) && self.own_countries().len() > 1 {
            return Some(Order::Last);
        }
        if has(Tag::Last) && self.is_newcomer() {
            return Some(Order::Last);
        }
        let said = orders.iter().find(|(tag, _)| has(*tag)).map(|(_, order)| *order);
        said.or_else(|| self.numbered())
    }

    /// "The newest country to receive people", "the latest destination": the country is new, not the event.
    fn is_newcomer(&self) -> bool {
        let senses = &self.senses;
        let lasts = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::Last));
        let of_theirs = (1..senses.words.len())
            .any(|at| senses.text(at) == "first" && matches!(senses.text(at - 1), "its" | "their" | "very"));
        lasts
            .into_iter()
            .any(|last| of_theirs || (last.after..last.after + 3).any(|at| self.tagged(at, Tag::CountryWord)))
    }

    /// "Does Kinshasa pay any of it?": the country is the one that would pay.
    fn pays_itself(&self) -> bool {
        let senses = &self.senses;
        let pays = |at: usize| {
            matches!(
                senses.text(at),
                "pay"
                    | "pays"
                    | "paying"
                    | "fund"
                    | "funds"
                    | "foot"
                    | "foots"
                    | "footing"
                    | "cover"
                    | "covers"
                    | "covering"
            )
        };
        let by =
            |at: usize| matches!(senses.text(at), "does" | "do" | "will" | "would" | "must" | "has" | "is" | "can");
        (0..senses.words.len()).any(|at| {
            let named = self
                .mentions
                .iter()
                .any(|mention| mention.first == at && mention.what != What::Country(CountryCode::US))
                || senses.text(at) == "they";
            let alone = matches!(senses.text(at + 1), "pays" | "funds" | "foots" | "covers");
            let asked = at.checked_sub(1).is_some_and(by);
            // "Will Dominica have to pay", "Congolese taxpayers footing it".
            let to = (at + 1..at + 4).find(|at| {
                !matches!(senses.text(*at), "have" | "has" | "need" | "needs" | "got" | "to" | "taxpayers" | "taxpayer")
            });
            let taxpayers = senses.text(at + 1).starts_with("taxpayer");
            let hook = (at + 1..at + 4).any(|at| senses.text(at) == "hook");
            // "Uzbekistan paid for the plane itself"
            let itself = matches!(senses.text(at + 1), "paid" | "payed" | "pay")
                && senses.says(&["itself", "themselves", "own"]);
            // "Will taxpayers in Dominica pay?", "its own treasury, does it pay a part?"
            let purse = senses.says(&["taxpayers", "taxpayer", "treasury"]) && (0..senses.words.len()).any(pays);
            named && (purse || alone || hook || itself || (asked || taxpayers) && to.is_some_and(pays))
        })
    }

    /// "Those sent on to Togo, how many were Togolese?"
    fn own_among_them(&self) -> Option<CountryCode> {
        let asked = |at: usize| matches!(self.senses.text(at), "were" | "was" | "are" | "many" | "them");
        self.mentions.iter().find_map(|mention| match mention.what {
            What::Nationality(country) if self.own_countries().contains(&country) => {
                let before = mention.first.checked_sub(1).map(|at| {
                    if matches!(self.senses.text(at), "really" | "actually" | "truly" | "even" | "from") {
                        at.saturating_sub(1)
                    } else {
                        at
                    }
                });
                let among = self.senses.has(Tag::HowMany) && before.is_some_and(asked);
                among.then_some(country)
            }
            _ => None,
        })
    }

    /// "Its head count including the Iraqi": of all, not of him.
    fn includes_people(&self) -> bool {
        let counted = |at: usize| matches!(self.senses.text(at), "incl" | "including" | "with" | "plus" | "counting");
        let among =
            |at: usize| at > 0 && (counted(at - 1) || at > 1 && self.senses.text(at - 1) == "the" && counted(at - 2));
        let people = |mention: &&super::mention::Mention| matches!(mention.what, What::Nationality(_));
        self.senses.has(Tag::HowMany)
            && self.mentions.iter().filter(people).any(|mention| among(mention.first))
            && self
                .senses
                .hits
                .iter()
                .any(|hit| hit.sense == Sense::Tag(Tag::HowMany) && hit.after < self.senses.words.len())
            && self.senses.says(&["incl", "including", "plus", "counting"])
    }

    /// "No Haitians?", "without minors".
    pub(super) fn negates_people(&self) -> bool {
        let people = |at: usize| {
            self.mentions.iter().any(|mention| mention.first == at && matches!(mention.what, What::Nationality(_)))
        };
        let excludes = |word: &str| is_exclusion(word) || word.starts_with("refus") && !self.nationalities().is_empty();
        let excludes = self.senses.words.iter().any(|word| excludes(&word.text))
            || self.senses.has(Tag::Except)
            || self.topics().iter().any(|topic| topic == "excluded");
        let listed = self.countries().is_empty() && !self.topics().is_empty();
        let speaks_of_people = !self.nationalities().is_empty() || listed;
        speaks_of_people && excludes
            || self.senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::Not) && people(hit.after))
    }
}
