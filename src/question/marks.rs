//! What small words and turns of a sentence change: who pays, who is left out, which of two countries acts.

use super::ask::{Ask, Aspect, Condition, Form, Mark, Order, Trait};
use super::fill::is_list;
use super::lexicon::{Hit, Sense, Tag};
use super::mention::{Mention, What};
use super::read::Reader;
use crate::domain::CountryCode;

/// "Exclude", "bar", "leave out".
pub(super) fn is_exclusion(word: &str) -> bool {
    const BEGINNINGS: [&str; 7] = ["exclud", "exempt", "barr", "ban", "leav", "left", "omit"];
    BEGINNINGS.iter().any(|beginning| word.starts_with(beginning) && word.len() <= beginning.len() + 4)
}

impl Reader<'_> {
    /// "Did the ministry know?" "The capital says it knows nothing" is a denial.
    fn asks_who_knew(&self) -> bool {
        const KNOWING: [&str; 5] = ["know", "knew", "knows", "aware", "understand"];
        let said = |at: &usize| KNOWING.contains(&self.senses.text(*at));
        (0..self.senses.words.len()).filter(said).any(|at| !self.tagged(at, Tag::Denied))
    }

    /// "The total number of people flown there".
    fn asks_for_the_total(&self) -> bool {
        let senses = &self.senses;
        let people = |at: usize| self.is_people(senses.text(at));
        (1..senses.words.len()).any(|at| {
            matches!(senses.text(at - 1), "total" | "overall" | "combined")
                && matches!(senses.text(at), "number" | "count" | "headcount")
                && (senses.text(at + 1) == "of" && people(at + 2) || senses.text(at + 1) != "of")
        })
    }

    /// "More than 200", "over 200": 200 are not enough.
    fn says_more_than(&self) -> bool {
        let strict = |hit: &Hit| {
            hit.sense == Sense::Tag(Tag::AtLeast)
                && (["over", "above", "north", "exceed", "excess", "beyond", "surpass", "well", "in"]
                    .iter()
                    .any(|beginning| self.senses.text(hit.first).starts_with(beginning))
                    || self.senses.text(hit.after.wrapping_sub(1)) == "than")
        };
        self.senses.hits.iter().any(strict)
    }

    /// Whether a small word or turn changes what is asked.
    pub(super) fn bears(&self, mark: Mark, ask: &Ask) -> bool {
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
                plain
                    && ask.form == Form::HowMany
                    && senses.has(Tag::Total)
                    && (!senses.has(Tag::HowMany) || ask.words.iter().all(|word| word == "total"))
                    || plain && ask.form == Form::HowMany && self.asks_for_the_total()
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
            Mark::Knowing => self.asks_who_knew(),
            Mark::Below => senses.has(Tag::AtMost) && ask.number.is_some(),
            // Where nothing is claimed that is understood, what is claimed is in the word that is not.
            Mark::Unread => {
                // That a court is spoken of claims nothing.
                let claims = ask.conditions.iter().any(|condition| condition.is != Trait::Court);
                // "¿Puede … el acuerdo?": in a language whose everyday words are not listed, the verb is not understood.
                let may = senses.says(&["puede", "pueden", "peut", "peuvent", "pode", "podem"]);
                let nouns = self.claims.iter().all(|claim| self.is_noun(claim.at));
                if ask.form == Form::YesNo && may && nouns && !self.is_english() && !self.leftover().is_empty() {
                    return true;
                }
                ask.form == Form::YesNo
                    && !claims
                    && ask.number.is_none()
                    && !ask.words.iter().any(|word| word.starts_with('+') && word != "+others")
                    && (!ask.countries.is_empty() || ask.about == Aspect::Legal)
                    && self.unread().is_some()
            }
            Mark::Whether => {
                let any = senses.says(&["any", "anyone", "anybody", "anywhere", "somebody", "someone"]);
                ask.about == Aspect::List && ask.form == Form::YesNo && any && self.has_verb_first()
            }
            Mark::Above => ask.number.is_some() && self.says_more_than(),
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
        // "African countries with a court case": a case about such removals, in a region's countries.
        let case = |at: usize| {
            let text = self.senses.text(at);
            court(at)
                && matches!(
                    self.senses.text(at + 1),
                    "case" | "cases" | "challenge" | "challenges" | "fight" | "battle"
                )
                || matches!(text, "lawsuit" | "lawsuits")
        };
        let region = self.region().is_some() && (0..words.len()).any(case);
        self.countries().is_empty()
            && (region
                || (0..words.len()).filter(|at| court(*at)).any(|at| (at.saturating_sub(NEAR)..=at + NEAR).any(other)))
    }

    /// "Ghana passed how many on to Togo": words stand between the two names, and none that joins or compares them.
    pub(super) fn relates_two(&self) -> bool {
        const JOINING: [&str; 14] =
            ["and", "or", "n", "vs", "v", "versus", "than", "compared", "plus", "nor", "y", "et", "e", "with"];
        let named = |mention: &&Mention| matches!(mention.what, What::Country(country) if country != CountryCode::US);
        let mut named = self.mentions.iter().filter(named);
        let (Some(one), Some(other), None) = (named.next(), named.next(), named.next()) else { return false };
        let between = one.after..other.first;
        let apart = between.clone().all(|at| {
            !JOINING.contains(&self.senses.text(at)) && self.senses.words.get(at).is_some_and(|word| !word.after_pause)
        });
        !between.is_empty() && apart && self.senses.words.get(other.first).is_some_and(|word| !word.after_pause)
    }

    /// "Ghana passed how many on to Togo": the question is about those who came there.
    pub(super) fn goes_to_the_second(&self) -> bool {
        let last = self.mentions.iter().rev().find(|mention| matches!(mention.what, What::Country(_)));
        last.and_then(|last| last.first.checked_sub(1))
            .is_some_and(|before| matches!(self.senses.text(before), "to" | "into" | "onto" | "in"))
    }

    /// "Ruled", "a decision".
    pub(super) fn speaks_of_a_ruling(&self) -> bool {
        let rules = |text: &str| ["rul", "decid", "decision", "verdict"].iter().any(|word| text.starts_with(word));
        self.senses.words.iter().any(|word| rules(&word.text))
    }

    /// "Does Kinshasa pay any of it?": the country is the one that would pay.
    pub(super) fn pays_itself(&self) -> bool {
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
    pub(super) fn own_among_them(&self) -> Option<CountryCode> {
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
    pub(super) fn includes_people(&self) -> bool {
        let counted = |at: usize| matches!(self.senses.text(at), "incl" | "including" | "plus" | "counting");
        let among =
            |at: usize| at > 0 && (counted(at - 1) || at > 1 && self.senses.text(at - 1) == "the" && counted(at - 2));
        let people = |mention: &&Mention| matches!(mention.what, What::Nationality(_));
        let asked = self.senses.any(&[Tag::HowMany, Tag::Total]) && self.own_countries().len() == 1;
        asked && self.mentions.iter().filter(people).any(|mention| among(mention.first))
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
