//! The numbers of a sentence, and what "how many" counts.

use super::ask::Order;
use super::lexicon::{Sense, Tag};
use super::read::Reader;

/// So many words that are said of what is counted are kept.
const SAID: usize = 4;

/// So many words after "how many" can belong to what is counted.
const NOUN: usize = 4;

/// Where a verb or a preposition begins, what is counted has ended.
fn is_verb(word: &str) -> bool {
    const VERBS: [&str; 52] = [
        "has", "have", "had", "did", "does", "do", "is", "are", "was", "were", "will", "would", "can", "could", "may",
        "must", "should", "in", "from", "to", "at", "by", "on", "of", "for", "with", "after", "before", "since", "so",
        "that", "who", "which", "under", "got", "get", "went", "said", "per", "a", "wouldnt", "didnt", "dont", "cant",
        "wont", "havent", "hasnt", "werent", "not", "when", "once", "until",
    ];
    VERBS.contains(&word)
}

impl Reader<'_> {
    /// "plane 1", "group 2".
    pub(super) fn numbered(&self) -> Option<Order> {
        let words = self.senses.words;
        let place = (1..words.len()).find(|at| {
            words.get(*at).is_some_and(|word| {
                word.number.is_some_and(|number| (1..=4).contains(&number.value) && !number.is_ordinal)
            }) && (["plane", "flight", "group", "batch", "transfer"].contains(&self.senses.text(at - 1))
                // "Flight number two"
                || matches!(self.senses.text(at - 1), "no" | "number" | "nr")
                    && at.checked_sub(2).is_some_and(|of| self.tagged(of, Tag::Group))
                // "No 2"; "no one" is nobody.
                || self.senses.text(at - 1) == "no"
                    && words.get(*at).is_some_and(|word| word.number.is_some_and(|number| number.in_figures)))
                && words.get(*at).is_some_and(|word| !word.after_pause || self.senses.text(at - 1) == "no")
        })?;
        match words.get(place)?.number?.value {
            1 => Some(Order::First),
            2 => Some(Order::Second),
            3 => Some(Order::Third),
            _ => Some(Order::Fourth),
        }
    }

    /// The figure that the question names, outside times.
    pub(super) fn figure(&self) -> Option<super::text::Number> {
        if self.numbered().is_some() {
            return None;
        }
        let in_time = |at: usize| self.times.iter().any(|time| time.first <= at && at < time.after);
        let words = self.senses.words.iter().enumerate();
        // "The first 2 years" counts time, "300/yr" people.
        let of_time = |at: usize| {
            !self.is_by_the_unit(at)
                && matches!(
                    self.senses.text(at + 1),
                    "day"
                        | "days"
                        | "week"
                        | "weeks"
                        | "month"
                        | "months"
                        | "year"
                        | "years"
                        | "yr"
                        | "yrs"
                        | "hour"
                        | "hours"
                )
        };
        let mut found =
            words.filter(|(at, _)| !in_time(*at) && !of_time(*at)).filter_map(|(at, word)| Some((at, word.number?)));
        // "Either of the two governments" counts nothing that is asked for.
        let of_one = |at: usize| {
            matches!(self.senses.text(at + 1), "governments" | "govts" | "sides") && !self.own_countries().is_empty()
        };
        // "From day 1"
        let of_a_day = |at: usize| at.checked_sub(1).is_some_and(|before| self.senses.text(before) == "day");
        let (at, number) = found.find(|(at, number)| {
            !number.is_ordinal && (number.in_figures || number.value > 1) && !of_one(*at) && !of_a_day(*at)
        })?;
        let is_money = number.is_money || matches!(self.senses.text(at + 1), "dollars" | "usd" | "bucks");
        Some(super::text::Number { is_money, ..number })
    }

    /// "300/yr".
    fn is_by_the_unit(&self, at: usize) -> bool {
        let after = self.senses.words.get(at).and_then(|word| self.sentence.get(word.end..));
        after.is_some_and(|after| after.trim_start().starts_with('/'))
    }

    /// Figures beside the first one, as they are written: "6 million or 4.76".
    pub(super) fn further_figures(&self) -> Vec<String> {
        let in_time = |at: usize| self.times.iter().any(|time| time.first <= at && at < time.after);
        let figures = self
            .senses
            .words
            .iter()
            .enumerate()
            .filter(|(at, word)| !in_time(*at) && word.number.is_some_and(|number| number.in_figures));
        figures
            .skip(1)
            .take(2)
            .filter_map(|(_, word)| self.sentence.get(word.start..word.end))
            .map(|written| {
                format!("#{}", written.trim_matches(|c: char| !c.is_ascii_digit()).replace('.', "_").replace(',', ""))
            })
            .collect()
    }

    pub(super) fn number(&self) -> Option<u64> {
        self.figure().map(|number| number.value)
    }

    /// The noun that "how many" counts, where it is not people: flights, agreements, motions.
    pub(super) fn counted(&self) -> Option<String> {
        let senses = &self.senses;
        let end = senses.words.len();
        let asked = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany));
        let asked = asked.map(|hit| (hit.first, hit.after)).min_by_key(|(_, after)| *after);
        if asked.is_none() && self.begins_with_groups() {
            return Some("flight".to_owned());
        }
        // "Kids on the first plane".
        let some = || self.topics().into_iter().find(|topic| matches!(topic.as_str(), "minors" | "women" | "men"));
        if asked.is_none()
            && let Some(topic) = some()
        {
            return Some(format!("+{topic}"));
        }
        // "How many minors came": who they are stands next to it.
        let next = asked
            .and_then(|(_, after)| self.topic_at(after))
            .filter(|topic| matches!(*topic, "minors" | "women" | "men"));
        if let Some(topic) = next {
            return Some(format!("+{topic}"));
        }
        let (first, after) = asked.or_else(|| self.ends_in_n().then(|| (end - 1, end)))?;
        // "Kids on the first plane, how many".
        if after == end
            && let Some(topic) = some()
        {
            return Some(format!("+{topic}"));
        }
        // "Governments paid according to the Senate, how many".
        if after == end && self.tagged(0, Tag::CountryWord) {
            return Some("government".to_owned());
        }
        // "How many flights", but "flights so far, number" as well.
        let beside = |at: usize| {
            // "Two flights, sum": so many are told, and the people on them are asked for.
            let told = at
                .checked_sub(1)
                .is_some_and(|before| senses.words.get(before).is_some_and(|word| word.number.is_some()));
            self.tagged(at, Tag::Group)
                && !(told && at < first)
                && !senses.says(&[
                    "people",
                    "ppl",
                    "aboard",
                    "size",
                    "board",
                    "pax",
                    "passengers",
                    "souls",
                    "headcount",
                    "heads",
                ])
        };
        // "How many of those flights"
        let skip = (after..end).take_while(|at| matches!(senses.text(*at), "of" | "those" | "these" | "such")).count();
        let skip = if senses.text(after + skip).ends_with('s') { skip } else { 0 };
        let after = after + skip;
        let part = (after..(after + NOUN).min(end)).take_while(|at| !is_verb(senses.text(*at)));
        if part.into_iter().any(beside)
            || after == end && (0..first).any(|at| beside(at) && senses.text(at).ends_with('s'))
        {
            return Some("flight".to_owned());
        }
        // "Number of separate arrivals".
        let apart = |at: usize| {
            matches!(senses.text(at), "separate" | "distinct" | "different")
                && matches!(senses.text(at + 1), "arrivals" | "landings" | "transfers" | "flights" | "groups")
        };
        if (after..(after + NOUN).min(end)).any(apart) {
            return Some("flight".to_owned());
        }
        let is_numbered = |at: usize| {
            let before = at.checked_sub(1).and_then(|before| senses.words.get(before));
            before.is_some_and(|word| word.number.is_some())
        };
        let counted = (after..senses.words.len())
            .take(NOUN)
            .take_while(|at| !self.in_time(*at) && !is_verb(senses.text(*at)))
            .filter(|at| self.is_noun(*at) || !self.is_claimed(*at))
            // "Headcount, all four groups": so many are told.
            .filter(|at| !(self.tagged(*at, Tag::Group) && is_numbered(*at)))
            .filter(|at| senses.text(*at) != "@" && senses.words.get(*at).is_some_and(|word| word.number.is_none()))
            .map(|at| senses.text(at))
            .filter(|word| word.len() > 3 && !self.is_people(word))
            .last()?;
        let place = (after..end).find(|at| senses.text(*at) == counted)?;
        match self.topic_at(place) {
            // What is done with them is nothing that can be counted.
            Some(
                "wants" | "return" | "held" | "duration" | "know" | "done" | "same" | "only" | "others" | "because",
            ) => return None,
            Some(topic) => return Some(format!("+{topic}")),
            None => {}
        }
        // As the record writes it.
        let counted = if matches!(counted, "govt" | "govts" | "gov" | "govs") { "government" } else { counted };
        let cut = self.record_stem(counted);
        (self.snapshot.words().weight(&cut) > 0.0).then_some(cut)
    }

    /// Whether the word at a place is part of a claim: "go home".
    fn is_claimed(&self, at: usize) -> bool {
        self.senses.hits.iter().any(|hit| {
            hit.first <= at
                && at < hit.after
                && matches!(hit.sense, Sense::Tag(tag) if super::sense::trait_of(tag).is_some())
        })
    }

    /// What is said of those who are counted: the words after "how many" up to the next pause, by their stems, with `=`.
    pub(super) fn said_of_counted(&self) -> Vec<String> {
        let senses = &self.senses;
        let hits = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany));
        let after = hits.map(|hit| hit.after).min().filter(|after| *after < senses.words.len());
        // "AP: agreements concluded, how many": of a report, what stands before is counted.
        let reported = senses.has(Tag::Publisher) && self.countries().is_empty();
        let Some(after) = after.or(reported.then_some(0)) else { return Vec::new() };
        let rest = (after..senses.words.len())
            .filter(|at| !self.tagged(*at, Tag::Publisher))
            .take_while(|at| *at == after || after == 0 || senses.words.get(*at).is_some_and(|word| !word.after_pause));
        let told = rest
            .filter(|at| {
                let filler = self.lexicon.is_filler(senses.text(*at)) && self.topic_at(*at) != Some("done");
                !self.in_time(*at) && !filler && senses.text(*at) != "@"
            })
            .filter(|at| !super::counting::COUNT.contains(&senses.text(*at)));
        let mut found: Vec<String> = told
            .filter_map(|at| {
                let cut = self.record_stem(senses.text(at));
                let weight = self.snapshot.words().weight(&cut);
                if weight > 0.0 && self.topic_at(at) != Some("done") {
                    Some(cut)
                } else {
                    self.topic_at(at).map(|topic| format!("+{topic}"))
                }
            })
            .map(|word| format!("={word}"))
            .collect();
        found.truncate(SAID);
        found
    }

    /// Words for people as such: to count them is to count arrivals.
    pub(super) fn is_people(&self, word: &str) -> bool {
        const PEOPLE: [&str; 22] = [
            "people",
            "ppl",
            "persons",
            "person",
            "deportees",
            "deportee",
            "migrants",
            "individuals",
            "humans",
            "folks",
            "refugees",
            "nationals",
            "foreigners",
            "noncitizens",
            "others",
            "souls",
            "passengers",
            "detainees",
            "heads",
            "bodies",
            "arrivals",
            "peeps",
        ];
        const STATES: [&str; 12] = [
            "country",
            "countries",
            "state",
            "states",
            "nation",
            "nations",
            "government",
            "governments",
            "govt",
            "govts",
            "gov",
            "govs",
        ];
        PEOPLE.contains(&word) || self.lexicon.is_filler(word) && word != "flights" && !STATES.contains(&word)
    }

    /// "1 yr only?", "does it run three years": a length of time that the question names, as `+t_3_year`.
    pub(super) fn length_of_time(&self) -> Option<String> {
        const UNITS: [(&str, &str); 6] =
            [("day", "day"), ("week", "week"), ("month", "month"), ("year", "year"), ("yr", "year"), ("hour", "hour")];
        let words = self.senses.words;
        (0..words.len()).filter(|at| !self.in_time(*at) && !self.is_by_the_unit(*at)).find_map(|at| {
            let number = words.get(at)?.number.filter(|number| !number.is_money)?.value;
            let next = self.senses.text(at + 1);
            let (_, unit) = UNITS.iter().find(|(word, _)| next.strip_suffix('s').unwrap_or(next) == *word)?;
            Some(format!("+t_{number}_{unit}"))
        })
    }

    /// "Per person", "a head".
    pub(super) fn is_each(&self) -> bool {
        let senses = &self.senses;
        (1..senses.words.len()).any(|at| {
            let one =
                ["person", "head", "capita", "deportee", "inmate", "prisoner", "detainee", "migrant", "man", "body"];
            one.contains(&senses.text(at)) && matches!(senses.text(at - 1), "per" | "a" | "each" | "one")
        }) || senses.says(&["apiece"])
    }
}
