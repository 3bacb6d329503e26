//! The sentence's own words: those that find the event which answers, and those that no slot accounts for.

use super::ask::{Aspect, Trait};
use super::lexicon::{Hit, Sense, Tag};
use super::mention::{Mention, Why};
use super::read::Reader;
use crate::names::{Names, Resolution};
use crate::record::stem;

/// How many of a sentence's own words are kept for finding events, and how many topics.
const WORDS: usize = 5;

const TOPICS: usize = 4;

impl Reader<'_> {
    pub(super) fn topics(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for hit in self.senses.hits {
            // "Non-Mexicans" in a question about Mexico, "people from other countries" are third-country nationals, no others.
            let third = self.senses.text(hit.first) == "other" && self.senses.text(hit.after).starts_with("countr");
            let own = third
                || self.senses.text(hit.first) == "non"
                    && self.senses.text(hit.after) == "@"
                    && self.nationalities().is_empty();
            if own {
                continue;
            }
            // "Walk away from the pact": from where nobody comes.
            if self.senses.text(hit.first) == "from" && self.leaves_before(hit.first) {
                continue;
            }
            // "The foreign minister" is no foreigner.
            let office = ["minister", "ministry", "affairs", "secretary", "office", "policy"];
            if self.senses.text(hit.first) == "foreign"
                && office.iter().any(|word| self.senses.text(hit.after).starts_with(word))
            {
                continue;
            }
            // "May they work legally?"
            if self.senses.text(hit.first) == "legally" && self.senses.says(&["work", "working", "live"]) {
                continue;
            }
            // "Its running number" asks how many; it speaks of no limit.
            let counts = self.senses.hits.iter().any(|other| {
                other.sense == Sense::Tag(Tag::HowMany)
                    && matches!(self.senses.text(other.first), "running" | "exact" | "@")
                    && (other.first..other.after).contains(&hit.first)
            });
            if counts && self.senses.text(hit.first) == "number" {
                continue;
            }
            // "Human Rights Watch" is about no rights.
            if self.is_in_a_name(hit.first) && !self.is_publisher_topic(hit.sense) {
                continue;
            }
            if let Sense::Topic(place) = hit.sense
                && let Some(name) = self.lexicon.topic(place)
                && !found.iter().any(|known| known == name)
            {
                found.push(name.to_owned());
            }
        }
        found.truncate(TOPICS);
        found
    }

    /// "Walk away from", "withdraw from".
    fn leaves_before(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.topic_at(before) == Some("notice"))
    }

    /// The words that tell most, as stems, and the topics.
    pub(super) fn own_words(&self) -> Vec<String> {
        let record = self.snapshot.words();
        let in_time = |at: usize| self.times.iter().any(|time| time.first <= at && at < time.after);
        let mut found: Vec<(f32, String)> = Vec::new();
        for (at, word) in self.senses.words.iter().enumerate() {
            let plain = !matches!(word.text.as_str(), "@" | "arrival" | "arrivals")
                && !in_time(at)
                && word.number.is_none()
                && word.text.len() > 2
                && !word.text.starts_with("number");
            let filler = self.lexicon.is_filler(&word.text);
            if !plain || filler {
                continue;
            }
            let cut = self.record_stem(&word.text);
            let weight = record.weight(&cut);
            if weight > 0.0 && !found.iter().any(|(_, known)| *known == cut) {
                found.push((weight, cut));
            }
        }
        for mention in self.mentions.iter().filter(|mention| mention.why == Why::Record) {
            let cut = stem(&crate::record::plain(&self.written(mention)));
            found.push((record.weight(&cut), cut));
        }
        found.sort_by(|one, other| other.0.total_cmp(&one.0));
        let words = found.into_iter().take(WORDS).map(|(_, word)| word);
        words.chain(self.topics().into_iter().map(|topic| format!("+{topic}"))).collect()
    }

    /// The words that carry a meaning of their own which no other slot holds.
    pub(super) fn rest(&self, about: Aspect) -> Vec<String> {
        let listed = matches!(about, Aspect::List | Aspect::Count) || self.countries().is_empty();
        let record = self.snapshot.words();
        let mut found: Vec<String> = Vec::new();
        for (at, word) in self.senses.words.iter().enumerate() {
            // "Home" says where people went, which the claims already hold.
            let counts = self.ends_in_n() && at + 1 == self.senses.words.len();
            let long = !counts && (word.text.len() > 2 || self.tagged(at, Tag::Publisher));
            // "The visa memo" is its everyday name; it speaks of entry.
            let named = word.text == "visa" && self.senses.text(at + 1).starts_with("memo")
                || listed
                    && matches!(word.text.as_str(), "memo" | "memos" | "mou" | "mous")
                    && self.senses.has(Tag::Agreed);
            let said = matches!(word.text.as_str(), "say" | "says" | "said" | "saying");
            // "The seven in the Times's report": which report is said by its name.
            let report = matches!(word.text.as_str(), "report" | "reports" | "article" | "story" | "piece" | "account");
            let reported_by = listed && report && self.senses.has(Tag::Publisher);
            // A court's stay is no sojourn.
            let stay = self.senses.has(Tag::Legal) && word.text.starts_with("stay");
            // "Of the West Africa region": its own noun.
            let of_region = matches!(word.text.as_str(), "region" | "area" | "continent") && self.region().is_some();
            // "Which run for two years?"
            let lasts = self.topic_at(at) == Some("duration") && self.length_of_time().is_some();
            // "Does your record cover it?"
            let holds = listed
                && self.senses.has(Tag::Data)
                && matches!(
                    word.text.as_str(),
                    "cover" | "covers" | "covered" | "include" | "includes" | "list" | "lists" | "track"
                );
            let plain = !stay
                && !lasts
                && !holds
                && !of_region
                && !reported_by
                && !matches!(word.text.as_str(), "@" | "home")
                && word.number.is_none()
                && long
                && !named
                && !said;
            let reported = matches!(about, Aspect::People | Aspect::Money | Aspect::Terms) && self.is_publisher(at);
            let appealed = about == Aspect::Legal && word.text.starts_with("appeal") && !listed;
            let told = appealed
                || listed && self.is_told_at(at)
                || reported
                || matches!(self.topic_at(at), Some("unlawful" | "united-nations"))
                || listed && self.topic_at(at) == Some("summit");
            let place = plain && self.lies_in_a_named_country(&word.text);
            if !plain
                || place
                || listed && super::marks::is_exclusion(&word.text)
                || self.in_time(at)
                || self.is_accounted_for(at) && !told && !(listed && self.pauses_nothing_of_its_own(at))
            {
                continue;
            }
            // "Visa services paused": no claim about an answer, so it has to stand in the event.
            let paused = self.topic_at(at).filter(|_| self.pauses_nothing_of_its_own(at));
            if let Some(topic) = self.publisher_topic(at).or(paused) {
                let topic = format!("+{topic}");
                if !found.contains(&topic) {
                    found.push(topic);
                }
                continue;
            }
            let cut = self.record_stem(&word.text);
            // "Lawful", where the record says "unlawful".
            let weight = record.weight(&cut).max(record.weight(&format!("un{cut}")));
            let topic = self.topic_at(at).filter(|_| (!listed || weight == 0.0) && !self.is_in_a_name(at));
            // "A judge stepped in with a block": the block says it.
            if self.topic_at(at) == Some("intervene") && self.senses.has(Tag::Blocked) && listed {
                continue;
            }
            let cut = topic.map_or(cut, |topic| format!("+{topic}"));
            if (weight > 0.0 || cut.starts_with('+')) && !found.contains(&cut) {
                found.push(cut);
            }
        }
        // "Of the 58": those of whom the record says so.
        let of_58 = self.figure().is_some_and(|figure| figure.value == 58 && !figure.is_money);
        found.extend((listed && of_58).then(|| "+fifty-eight".to_owned()));
        // "Palau's chiefs": whom only its record names, beside its own name, is somebody else than its government.
        let beside = self.mentions.iter().filter(|mention| mention.why == Why::Record && self.is_named_beside(mention));
        found.extend(beside.map(|mention| stem(&crate::record::plain(&self.written(mention)))));
        found
    }

    fn is_named_beside(&self, mention: &Mention) -> bool {
        // "Georgia, the country": a name, however it was told which of two is meant.
        let name = matches!(
            Names::embedded().resolve(&self.written(mention)),
            Resolution::Certain { .. } | Resolution::Choice(_)
        );
        !name && self.mentions.iter().any(|other| other.what == mention.what && other.why != Why::Record)
    }

    /// Whether the word at a place carries a meaning that no slot holds.
    pub(super) fn is_rest(&self, at: usize) -> bool {
        let text = self.senses.text(at);
        let weight = self.snapshot.words().weight(&self.record_stem(text));
        text.len() > 2 && !self.in_time(at) && !self.is_accounted_for(at) && weight > 0.0
    }

    /// "Paused", where that is no claim about a country's answer.
    fn pauses_nothing_of_its_own(&self, at: usize) -> bool {
        self.tagged(at, Tag::Suspended) && !self.claims.iter().any(|claim| claim.condition.is == Trait::Suspended)
    }

    /// The topic of a publisher whose name has several words: "the New York Times" is "NYT".
    fn publisher_topic(&self, at: usize) -> Option<&str> {
        let name = self.long_name(at)?;
        let topic = (name.first..name.after).find_map(|at| self.topic_at(at))?;
        // "Human" and "watch" are words of other texts as well.
        matches!(topic, "nyt" | "wsj" | "wapo").then_some(topic)
    }

    /// The publisher's name of several words that the word at a place is part of.
    fn long_name(&self, at: usize) -> Option<&Hit> {
        self.senses.hits.iter().find(|hit| {
            hit.sense == Sense::Tag(Tag::Publisher) && hit.first + 1 < hit.after && (hit.first..hit.after).contains(&at)
        })
    }

    fn is_in_a_name(&self, at: usize) -> bool {
        self.long_name(at).is_some()
    }

    fn is_publisher_topic(&self, sense: Sense) -> bool {
        const PUBLISHERS: [&str; 5] = ["nyt", "wsj", "wapo", "ap", "hrw"];
        matches!(sense, Sense::Topic(place) if self.lexicon.topic(place).is_some_and(|topic| PUBLISHERS.contains(&topic)))
    }

    fn is_publisher(&self, at: usize) -> bool {
        self.tagged(at, Tag::Publisher) && self.topic_at(at).is_some()
    }

    /// Whether the word at a place names something that events tell and no state holds: a publisher, a court, a hotel.
    pub(super) fn is_told_at(&self, at: usize) -> bool {
        self.senses.hits.iter().any(|hit| {
            hit.first <= at
                && at < hit.after
                && matches!(
                    hit.sense,
                    Sense::Tag(Tag::Publisher | Tag::Legal | Tag::Held | Tag::Prison | Tag::Terms | Tag::Ratified)
                )
        }) && !self.is_plain_law(at)
            && !self.is_the_court_that_acts(at)
    }

    /// "Where did a court block it?": which court is not said, and that one acted is the claim.
    fn is_the_court_that_acts(&self, at: usize) -> bool {
        self.senses.any(&[Tag::Blocked, Tag::Cleared])
            && matches!(self.senses.text(at), "court" | "courts" | "judge" | "judges" | "judicial")
    }

    /// "Deal", "terms", "rules": words that every event could have.
    fn is_plain_law(&self, at: usize) -> bool {
        self.senses.hits.iter().any(|hit| {
            // "Put up", "lock them up": the phrase says it, its words do not.
            if hit.first + 1 < hit.after && (hit.first..hit.after).contains(&at) && hit.sense == Sense::Tag(Tag::Held) {
                return true;
            }
            hit.first <= at
                && at < hit.after
                && matches!(
                    hit.sense,
                    Sense::Tag(Tag::Agreed | Tag::Declined | Tag::Arrived | Tag::Source | Tag::Filler)
                )
        }) || ["term", "terms", "condition", "conditions", "rule", "rules", "clause", "clauses", "allow", "allowed"]
            .contains(&self.senses.text(at))
    }

    /// Whether a sense says what the word at a place does.
    pub(super) fn is_accounted_for(&self, at: usize) -> bool {
        // Women and children are some of the people, not people as such.
        if matches!(self.topic_at(at), Some("women" | "minors")) {
            return false;
        }
        // "Visa" tells somebody's own case from other questions; it fills no slot.
        let fills = |sense: Sense| match sense {
            Sense::Tag(tag) => !matches!(tag, Tag::Own | Tag::OwnStrong | Tag::Kin | Tag::Me | Tag::My | Tag::Advice),
            Sense::Topic(_) => false,
        };
        self.senses.hits.iter().any(|hit| hit.says(at) && fills(hit.sense))
    }

    pub(super) fn lies_in_a_named_country(&self, word: &str) -> bool {
        let countries = self.own_countries();
        !countries.is_empty()
            && !self.lexicon.knows(word)
            && [word, word.strip_suffix('s').unwrap_or(word)].iter().any(|word| {
                matches!(Names::embedded().resolve(word), Resolution::Nothing { place_in: Some(country), .. } if countries.contains(&country))
            })
    }

    pub(super) fn topic_at(&self, at: usize) -> Option<&str> {
        self.senses.hits.iter().find_map(|hit| match hit.sense {
            Sense::Topic(place) if hit.first <= at && at < hit.after => self.lexicon.topic(place),
            _ => None,
        })
    }

    /// A word's stem as the record has it.
    pub(super) fn record_stem(&self, word: &str) -> String {
        let cut = stem(word);
        if self.snapshot.words().weight(&cut) > 0.0 {
            return cut;
        }
        // "Finalised", as the record spells it.
        let american = ["ise", "isi", "isa"]
            .iter()
            .find(|part| word.contains(*part))
            .map(|part| stem(&word.replacen(*part, &part.replace('s', "z"), 1)));
        if let Some(american) = american.filter(|cut| self.snapshot.words().weight(cut) > 0.0) {
            return american;
        }
        stem(word.strip_suffix('s').unwrap_or(word))
    }
}
