//! What is asked for: every aspect gets points from the senses; the one with most wins. No answer is decided here.

use super::ask::{Aspect, Order, Trait};
use super::lexicon::{Hit, Sense, Tag};
use super::mention::What;
use super::read::Reader;
use crate::domain::CountryCode;

/// Those that say it without a country's name.
pub(super) const PLAINLY: &[Tag] = &[
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
    Tag::Paid,
    Tag::Promised,
    Tag::Legal,
    Tag::Unconfirmed,
    Tag::Contested,
    Tag::Money,
    Tag::Cap,
    Tag::Origin,
    Tag::Ended,
    Tag::Ratified,
    Tag::Notice,
    Tag::Free,
    Tag::Offered,
];

/// Whether a claim is about a country's answer or the request to it.
pub(super) fn is_answer(is: Trait) -> bool {
    !matches!(
        is,
        Trait::Arrived
            | Trait::Onward
            | Trait::Held
            | Trait::Money
            | Trait::Paid
            | Trait::Promised
            | Trait::Offered
            | Trait::Free
            | Trait::Court
            | Trait::Unconfirmed
            | Trait::Confirmed
            | Trait::Contested
            | Trait::Answered
            | Trait::Obliged
            | Trait::Chooses
            | Trait::Blocked
            | Trait::Imprisoned
    )
}

/// Topics that are no terms of an arrangement: who people are, and who reports.
const NO_TERMS: &[&str] = &[
    "fund",
    "dissent",
    "dismissed",
    "summit",
    "deadline",
    "women",
    "men",
    "held",
    "split",
    "wsj",
    "wapo",
    "destination",
    "seen",
    "mistake",
    "know",
    "east",
    "emergency",
    "same",
    "because",
    "done",
];

/// What a sentence that names no country speaks of.
#[expect(clippy::struct_excessive_bools, reason = "each is a plain yes or no about the sentence")]
struct Gist {
    region: bool,
    /// People of a nationality.
    from: bool,
    /// Some of the countries are asked for.
    which: bool,
    /// And words that choose them by what events say.
    told: bool,
    of_countries: bool,
    /// An answer or a request is claimed.
    states: bool,
    /// One of the senses is there that say what it is about.
    said: bool,
    plainly: bool,
    many: bool,
    /// What is counted is countries.
    counts: bool,
    /// What a report says is asked for.
    reported: bool,
    money: bool,
}

impl Reader<'_> {
    /// Every aspect with points, best first.
    pub(super) fn points(&self) -> Vec<(Aspect, i32)> {
        let countries = self.countries();
        let mut points = if countries.is_empty() && self.several().is_none() {
            self.points_without_country()
        } else {
            self.points_for(countries.len())
        };
        points.retain(|(_, points)| *points > 0);
        points.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
        points
    }

    pub(super) fn points_for(&self, countries: usize) -> Vec<(Aspect, i32)> {
        let senses = &self.senses;
        let on = |tag: Tag, points: i32| if senses.has(tag) { points } else { 0 };
        let claims = &self.claims;
        let answers = claims.iter().any(|claim| is_answer(claim.condition.is));
        let arrives =
            claims.iter().any(|claim| matches!(claim.condition.is, Trait::Arrived | Trait::Onward | Trait::Held));
        let many = senses.has(Tag::HowMany) || self.number().is_some();
        // "Asked to take other people's deportees": what is claimed says it.
        let said = |topic: &str| answers && matches!(topic, "wants" | "others");
        let topics = self.topics().iter().filter(|topic| !NO_TERMS.contains(&topic.as_str()) && !said(topic)).count();
        let money_number = self.figure().is_some_and(|number| number.is_money);
        let nouns = claims.iter().filter(|claim| is_answer(claim.condition.is)).all(|claim| self.is_noun(claim.at));
        let modal = senses.says(&["can", "could", "may", "must", "allowed", "ok", "okay", "able"])
            || senses.any(&[Tag::Obliged, Tag::Chooses]);
        let terms = i32::try_from(topics.min(3)).unwrap_or(0);
        let compares = self.order().is_some();
        vec![
            (Aspect::Standing, 2 + i32::from(answers) * if nouns { 1 } else { 3 } + on(Tag::Answered, 1)),
            (Aspect::Source, if self.asks_more_than_source() { 1 } else { on(Tag::Source, 8) }),
            (
                Aspect::Legal,
                if self.is_about_law() { 7 } else { 0 }
                    + i32::from(senses.has(Tag::Legal) && senses.has(Tag::Blocked)) * 3,
            ),
            (
                Aspect::Money,
                on(Tag::Money, 5)
                    + on(Tag::Free, 6)
                    + on(Tag::Paid, 5)
                    + on(Tag::Promised, 4)
                    + on(Tag::HowMuch, 6)
                    + i32::from(money_number || self.counts_money()) * 6,
            ),
            (
                Aspect::Origin,
                on(Tag::Origin, 6)
                    + i32::from(!self.nationalities().is_empty()) * if senses.has(Tag::HowMany) { 1 } else { 4 },
            ),
            (Aspect::Timeline, on(Tag::Timeline, 6) + on(Tag::News, 6) + i32::from(self.tells_the_whole()) * 4),
            (
                Aspect::People,
                i32::from(arrives) * 4
                    + on(Tag::HowMany, 3)
                    + i32::from(many && arrives) * 2
                    + if senses.any(&[Tag::Money, Tag::Paid, Tag::Promised, Tag::Cap]) { 0 } else { on(Tag::Total, 6) }
                    + on(Tag::Held, 1)
                    + on(Tag::Prison, 1)
                    // "Minors aboard the first flight"
                    + i32::from(senses.has(Tag::Group) && self.topics().iter().any(|topic| topic == "minors" || topic == "women")) * 6
                    + i32::from(self.ends_in_n()) * 3,
            ),
            (
                Aspect::Terms,
                on(Tag::Cap, 5)
                    + on(Tag::Terms, 3)
                    + i32::from(senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::Terms) && hit.after > hit.first + 2)) * 3
                    + on(Tag::HowLong, 6)
                    + on(Tag::Notice, 3)
                    + on(Tag::Obliged, 8)
                    + on(Tag::Chooses, 8)
                    + if claims.is_empty() { terms * 3 } else { terms }
                    + i32::from(self.asks_for_a_limit(self.has_verb_first())) * 9
                    + i32::from(self.is_about_takers()) * 7
                    + i32::from(many && senses.has(Tag::Cap)) * 6
                    + i32::from(many && senses.has(Tag::CapVerb)) * 12
                    + i32::from(many && !arrives && claims.iter().any(|claim| claim.condition.is == Trait::Agreed)) * 6
                    + i32::from(many && super::statement::speaks_within_a_deal(senses)) * 9
                    + i32::from(arrives && topics > 0 && self.is_about_those_sent()) * 9
                    // "Numbers and conditions"
                    + i32::from(many && !arrives && senses.has(Tag::Terms)) * 6
                    + i32::from(modal && terms > 0) * 5
                    + i32::from(
                        senses.says(&["would", "will", "can", "could", "may", "cover", "covers", "text", "eligible", "eligibility", "under", "preferred", "prefers", "prefer"])
                            && senses.has(Tag::Origin),
                    ) * 8,
            ),
            (Aspect::Extreme, if countries > 1 && compares { 18 + on(Tag::CapVerb, 12) } else { 0 }),
        ]
    }

    pub(super) fn points_without_country(&self) -> Vec<(Aspect, i32)> {
        let senses = &self.senses;
        let on = |tag: Tag, points: i32| if senses.has(tag) { points } else { 0 };
        let Some(gist) = self.gist() else { return Vec::new() };
        let Gist { region, from, which, states, many, counts, reported, money, .. } = gist;
        let ordered = self.order().is_some();
        vec![
            (Aspect::List, self.points_of_list(&gist)),
            (Aspect::Count, if many && counts && !reported { 12 } else { 0 }),
            (Aspect::Total, self.points_of_total(&gist)),
            (Aspect::Extreme, self.points_of_extreme(&gist)),
            (Aspect::Origin, if from { 8 } else { on(Tag::Origin, 5) }),
            (
                Aspect::Legal,
                if self.is_about_law() || !states && !senses.says(&["memos"]) { on(Tag::Legal, 7) } else { 0 }
                    // "Are they allowed to keep doing these removals?"
                    + i32::from(senses.has(Tag::Cleared) && !which && !region && self.has_verb_first()) * 10
                    + on(Tag::Notice, 5) + if reported { 10 } else { 0 }
                    - if reported && money { 6 } else { 0 },
            ),
            (
                Aspect::Money,
                if senses.has(Tag::Which) { on(Tag::HowMuch, 4) } else { on(Tag::HowMuch, 8) }
                    + if (senses.has(Tag::Total) && !(ordered && which) || reported) && money { 14 } else { 0 }
                    + if senses.has(Tag::What) && !which && !from { on(Tag::Money, 9) } else { on(Tag::Money, 1) },
            ),
            (
                Aspect::Timeline,
                // "When exactly did the court stay the latest ruling?"
                if senses.has(Tag::When) && senses.has(Tag::Legal) { 0 } else { on(Tag::News, 9) }
                    + on(Tag::Timeline, 3)
                    + i32::from(!self.times.is_empty()) * 2
                    - i32::from(region) * 4,
            ),
            (Aspect::Source, on(Tag::Source, 4) + i32::from(senses.has(Tag::Source) && from && !which) * 10),
        ]
    }

    /// What a sentence without a country speaks of; `None` where that is nothing of the record.
    fn gist(&self) -> Option<Gist> {
        let senses = &self.senses;
        let region = self.region().is_some();
        let states = self.claims.iter().any(|claim| is_answer(claim.condition.is));
        let said = PLAINLY.iter().any(|tag| senses.has(*tag));
        let plainly = states || said;
        let many =
            (senses.has(Tag::HowMany) || self.ends_in_n()) && !self.names_its_number() || self.counts_by_a_report();
        let from = !self.nationalities().is_empty();
        let of_countries = self.speaks_of_countries();
        let which = of_countries || senses.any(&[Tag::Which, Tag::Who, Tag::Where]);
        let told = which && !self.rest(Aspect::List).is_empty();
        let about_us = self.mentions.iter().any(|mention| mention.what == What::Country(CountryCode::US));
        let asked_so = senses.any(&[Tag::Source, Tag::HowMuch]) && self.figure().is_some();
        let subject = plainly || region || from || about_us || asked_so;
        let named = senses.any(&[Tag::Domain, Tag::News, Tag::Timeline, Tag::Total, Tag::Publisher]);
        if !subject && !named && !told && self.times.is_empty() {
            return None;
        }
        let reported = senses.has(Tag::Publisher) && (many || senses.any(&[Tag::HowMuch, Tag::Total, Tag::Source]))
            || senses.has(Tag::Source) && self.figure().is_some();
        let money = senses.any(&[Tag::Money, Tag::Promised, Tag::Paid]);
        let counts = self.counts_countries();
        Some(Gist { region, from, which, told, of_countries, states, said, plainly, many, counts, reported, money })
    }

    fn points_of_list(&self, gist: &Gist) -> i32 {
        let senses = &self.senses;
        let Gist { region, from, which, told, plainly, .. } = *gist;
        let nothing_to_list = self.claims.iter().all(|claim| claim.condition.is == Trait::Answered)
            && !region
            && !from
            && self.times.is_empty()
            && !senses.has(Tag::Cap)
            && self.rest(Aspect::List).is_empty();
        let bounded = senses.any(&[Tag::AtMost, Tag::AtLeast]) && self.number().is_some();
        let given = [
            (nothing_to_list, -20),
            (which && senses.any(&[Tag::Blocked, Tag::Free]) && senses.any(&[Tag::Which, Tag::Where]), 8),
            (plainly, 2),
            (region, 3),
            (told && !plainly && senses.any(&[Tag::Held, Tag::Prison]), 3),
            // "The lunch with five presidents: which countries?"
            (told && !plainly && senses.has(Tag::Which), 3),
            (which && plainly, 3),
            // "Who got their first people in 2026?"
            (self.asks_for_newcomers(), 9),
            // "Who got under 20 people in total?"
            (which && bounded && senses.has(Tag::Total), 20),
            // "The NYT's seven"
            (senses.has(Tag::Publisher) && self.number().is_some() && !gist.many && !gist.money, 4),
            (gist.of_countries, 2),
            (self.speaks_of_foreign_courts(), 12),
            // "In which countries did courts have a say?"
            (senses.has(Tag::Legal) && senses.has(Tag::Which) && senses.has(Tag::CountryWord), 5),
        ];
        given.into_iter().filter(|(applies, _)| *applies).map(|(_, points)| points).sum()
    }

    fn points_of_total(&self, gist: &Gist) -> i32 {
        // Who asks for a number of things, or of one country's people, is not answered with all the people there are.
        let legal = self.senses.has(Tag::Legal);
        let number = gist.many && !legal && !gist.counts && !gist.reported && !gist.from && self.counted().is_none();
        let all = self.senses.has(Tag::Total) && !self.asks_for_most() && !gist.money && !gist.counts && !gist.states;
        (i32::from(number) + i32::from(all)) * 9
    }

    fn points_of_extreme(&self, gist: &Gist) -> i32 {
        let senses = &self.senses;
        let any = senses.says(&["any", "anyone", "anybody", "ever"]);
        let of_some = any || gist.region || senses.any(&[Tag::CountryWord, Tag::Which, Tag::Who, Tag::Cap]);
        let of_what = gist.said
            || gist.states
            || senses.any(&[Tag::Domain, Tag::Total, Tag::CapVerb])
            || self.is_newcomer()
            || !self.excepted().is_empty();
        let ordered = self.order().is_some() && !self.asks_for_newcomers();
        if !ordered || gist.many && !(self.asks_for_most() && of_some) || !of_what {
            return 0;
        }
        if senses.has(Tag::Legal) && !gist.which { 6 } else { 13 }
    }

    fn asks_for_most(&self) -> bool {
        matches!(self.order(), Some(Order::Most | Order::Fewest))
    }

    /// "Who got their first people in 2026?": all for whom it was the first time then.
    fn asks_for_newcomers(&self) -> bool {
        let senses = &self.senses;
        let of_theirs = |at: usize| {
            let before = if senses.text(at - 1) == "very" { at.saturating_sub(2) } else { at - 1 };
            matches!(senses.text(before), "their" | "its" | "whose")
        };
        let first = (1..senses.words.len()).any(|at| senses.text(at) == "first" && of_theirs(at));
        // "For the first time in 2026"
        let time = (2..senses.words.len())
            .any(|at| senses.text(at) == "time" && senses.text(at - 1) == "first" && senses.text(at - 2) == "the");
        (first || time && self.mentions.is_empty()) && !self.times.is_empty() && !senses.has(Tag::Last)
    }

    /// "Countries", "governments"; "the government" of which a court speaks is that of the United States.
    fn speaks_of_countries(&self) -> bool {
        let senses = &self.senses;
        let own = |at: usize| {
            matches!(senses.text(at), "government" | "govt" | "gov")
                && at
                    .checked_sub(1)
                    .is_some_and(|before| matches!(senses.text(before), "the" | "us" | "trump" | "federal"))
        };
        senses
            .hits
            .iter()
            .any(|hit| hit.sense == Sense::Tag(Tag::CountryWord) && !(senses.has(Tag::Legal) && own(hit.first)))
    }

    /// "The whole saga", "the full story".
    fn tells_the_whole(&self) -> bool {
        let whole = |hit: &Hit| {
            hit.sense == Sense::Tag(Tag::Timeline)
                && matches!(self.senses.text(hit.first), "whole" | "full" | "entire" | "complete")
        };
        self.senses.hits.iter().any(whole)
    }

    /// "Do people sent there get training under the agreement?": who is meant is said, not whether they came.
    fn is_about_those_sent(&self) -> bool {
        let senses = &self.senses;
        let people = |at: usize| self.is_people(senses.text(at)) || matches!(senses.text(at), "those" | "anyone");
        let sent =
            |at: usize| matches!(senses.text(at), "sent" | "deported" | "flown" | "taken" | "transferred" | "moved");
        let asks = matches!(senses.text(0), "do" | "does" | "can" | "will" | "would" | "could" | "must" | "are");
        asks && (1..4).any(|at| people(at) && sent(at + 1))
    }

    /// Courts, judges, policy; the memo of a country named is its memorandum.
    fn is_about_law(&self) -> bool {
        self.senses.hits.iter().any(|hit| {
            // "Does a record rule one out?"
            let rules_out = self.senses.text(hit.first).starts_with("rule")
                && (hit.first + 1..hit.first + 4).any(|at| self.senses.text(at) == "out");
            let memo = matches!(self.senses.text(hit.first), "memo" | "memos");
            // "May they work legally?"
            let works = self.senses.text(hit.first) == "legally" && self.topics().iter().any(|topic| topic == "work");
            hit.sense == Sense::Tag(Tag::Legal) && !memo && !rules_out && !works
        })
    }

    /// "Won't take criminals", "takes non-ECOWAS people", "no Haitians": whom the terms let in.
    pub(super) fn is_about_takers(&self) -> bool {
        const WHOM: [&str; 7] = ["excluded", "minors", "crime", "others", "only", "binding", "protection"];
        let senses = &self.senses;
        let topic = self.topics().iter().any(|topic| WHOM.contains(&topic.as_str()));
        let topic = topic || senses.has(Tag::Except) && (self.region().is_some() || !self.nationalities().is_empty());
        let takes = senses.says(&[
            "take", "takes", "taking", "accept", "accepts", "allowed", "include", "includes", "excluded", "binding",
            "sent", "eligible", "covers", "for", "wont", "cant",
        ]);
        topic && takes && !senses.any(&[Tag::HowMany, Tag::When, Tag::Source])
    }

    /// "How much did it get, and who says so?": the figure is asked for, and its source.
    pub(super) fn asks_more_than_source(&self) -> bool {
        let senses = &self.senses;
        let figure = senses.any(&[Tag::HowMuch, Tag::HowMany, Tag::When, Tag::Money, Tag::Paid]);
        let and = senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::Source)
                && hit
                    .first
                    .checked_sub(1)
                    .is_some_and(|before| matches!(senses.text(before), "and" | "n" | "y" | "et" | "e"))
        });
        senses.has(Tag::Source) && figure && and
    }
}
