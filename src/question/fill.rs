//! The slots of the question, put together: conditions, order, marks.

use super::ask::{Ask, Aspect, Condition, Form, Mark, Trait};
use super::lexicon::{Sense, Tag};
use super::mention::What;
use super::read::Reader;
use super::sense::Claim;
use super::slots;

/// So many countries at most in one question.
const COUNTRIES: usize = 6;

/// What events tell in their words and no state of a country holds.
const fn is_told(is: Trait) -> bool {
    matches!(is, Trait::Court | Trait::Held | Trait::Imprisoned | Trait::Published | Trait::Ratified)
}

pub(super) const fn is_list(about: Aspect) -> bool {
    matches!(about, Aspect::List | Aspect::Count)
}

impl Reader<'_> {
    pub(super) fn ask(&self, about: Aspect) -> Ask {
        let mut ask = Ask::new(about, self.form(about));
        ask.countries = self.countries();
        ask.countries.truncate(COUNTRIES);
        ask.from = self.nationalities().first().copied().filter(|_| !self.includes_people());
        ask.from = self.own_among_them().or(ask.from).or_else(|| self.all_of_one_people());
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

    pub(super) fn conditions(&self) -> Vec<Condition> {
        let mut found: Vec<Condition> = Vec::new();
        for Claim { condition, .. } in &self.claims {
            if !found.iter().any(|other| other.is == condition.is && other.ever == condition.ever) {
                found.push(*condition);
            }
        }
        found.truncate(4);
        if found.is_empty() && self.speaks_of_first_people() {
            found.push(Condition::is(Trait::Arrived));
        }
        found
    }

    /// "Their first lot in 2026", "first ones come when": who came is not said with a verb.
    fn speaks_of_first_people(&self) -> bool {
        const PEOPLE: [&str; 8] = ["ones", "people", "ppl", "folks", "lot", "bunch", "group", "deportees"];
        let people = |at: usize| PEOPLE.contains(&self.senses.text(at));
        let firsts = self.senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::First));
        firsts.into_iter().any(|hit| (hit.after..hit.after + 2).any(people))
    }
}
