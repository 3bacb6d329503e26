//! The slots of the question: conditions, order, figures, times, and the sentence's own words.

use time::Date;

use super::ask::{Ask, Aspect, Condition, Form, Order, Trait};
use super::lexicon::{Sense, Tag};
use super::mention::{What, Why};
use super::read::Reader;
use super::sense::Claim;
use super::slots;
use super::when::{Relation, When};
use crate::domain::{Confidence, CountryCode, EventId, Kind, PartialDate};
use crate::names::{Names, Resolution};
use crate::record::stem;

/// How many of a sentence's own words are kept for finding events, and how many topics.
pub(super) const WORDS: usize = 5;

pub(super) const TOPICS: usize = 4;

/// So many countries at most in one question.
pub(super) const COUNTRIES: usize = 6;

/// So many words that are said of what is counted are kept.
const SAID: usize = 4;

/// So many words after "how many" can belong to what is counted.
const NOUN: usize = 4;

/// Where a verb or a preposition begins, what is counted has ended.
fn is_verb(word: &str) -> bool {
    const VERBS: [&str; 40] = [
        "has", "have", "had", "did", "does", "do", "is", "are", "was", "were", "will", "would", "can", "could", "may",
        "must", "should", "in", "from", "to", "at", "by", "on", "of", "for", "with", "after", "before", "since", "so",
        "that", "who", "which", "under", "got", "get", "went", "said", "per", "a",
    ];
    VERBS.contains(&word)
}

/// What events tell in their words and no state of a country holds.
const fn is_told(is: Trait) -> bool {
    matches!(is, Trait::Court | Trait::Held | Trait::Imprisoned | Trait::Published | Trait::Ratified)
}

fn senses_text<'r>(reader: &'r Reader<'_>, at: usize) -> &'r str {
    reader.senses.text(at)
}

impl Reader<'_> {
    pub(super) fn ask(&self, about: Aspect) -> Ask {
        let mut ask = Ask::new(about, self.form(about));
        ask.countries = self.countries();
        ask.countries.truncate(COUNTRIES);
        ask.from = self.nationalities().first().copied();
        ask.except = self.excepted();
        (ask.region, ask.outside) = if self.is_outside() { (None, self.region()) } else { (self.region(), None) };
        ask.conditions = self.conditions();
        ask.any = matches!(about, Aspect::List | Aspect::Count) && self.is_open_choice();
        ask.order = self.order();
        self.bound(&mut ask);
        let counts_time = ask.form == Form::HowMany && self.unit().is_some();
        if let Some(number) = self.figure().filter(|_| !counts_time) {
            ask.number = Some(number.value);
            ask.is_money = number.is_money;
        }
        ask.words = self.own_words();
        ask.rest = self.rest(about);
        let listed = matches!(about, Aspect::List | Aspect::Count);
        if listed {
            // What the record has no state for is looked for in its words.
            ask.conditions.retain(|condition| !is_told(condition.is));
        }
        if about == Aspect::Extreme
            && let Some(ceiling) = self.ceiling()
        {
            ask.conditions.insert(0, ceiling);
        } else if (listed || ask.countries.len() > 1 && ask.form == Form::Which) && ask.order.is_none() {
            ask.conditions.extend(self.ceiling());
        }
        if let Some(before) = self.before.filter(|_| about == Aspect::Source && ask.conditions.is_empty()) {
            ask.conditions.clone_from(&before.conditions);
            ask.words.extend(before.words.iter().cloned());
        }
        ask.words.extend(self.further_figures());
        if ask.form == Form::HowMany {
            ask.words.extend(self.counted().map(|noun| format!("+n_{noun}")));
            ask.words.extend(self.said_of_counted());
        }
        if self.is_each() {
            ask.words.insert(0, "+each".to_owned());
        }
        let rules = |at: usize| {
            ["rul", "decid", "decision", "verdict"].iter().any(|word| self.senses.text(at).starts_with(word))
        };
        if self.senses.has(Tag::Legal) && (0..self.senses.words.len()).any(rules) {
            ask.words.insert(0, "+ruling".to_owned());
        }
        if ask.order == Some(Order::Last) && self.is_newcomer() {
            ask.words.insert(0, "+newcomer".to_owned());
        }
        if self.senses.has(Tag::Ongoing) {
            ask.words.insert(0, "+still".to_owned());
        }
        if self.pays_itself() {
            ask.words.insert(0, "+payer".to_owned());
        }
        if self.senses.has(Tag::AtLeast) {
            ask.words.insert(0, "+floor".to_owned());
        }
        if self.senses.has(Tag::AllOf) {
            ask.words.insert(0, "+all".to_owned());
        }
        if self.senses.has(Tag::Personal) {
            ask.words.insert(0, "+personal".to_owned());
        }
        if let Some(time) = self.length_of_time() {
            ask.words.insert(0, time);
        }
        if self.negates_people() {
            ask.words.insert(0, "+not".to_owned());
            ask.form = if ask.form == Form::Open { Form::YesNo } else { ask.form };
        }
        if self.asks_more_than_source() {
            ask.words.insert(0, "+source".to_owned());
        }
        if ask.form == Form::HowLong || ask.about == Aspect::Terms {
            ask.words.extend(self.unit().filter(|unit| !ask.words.iter().any(|word| word == unit)).map(str::to_owned));
        }
        slots::fit(&mut ask);
        ask
    }

    /// "Who has a cap?", "yearly limits", "no cap".
    fn ceiling(&self) -> Option<Condition> {
        let senses = &self.senses;
        let vague =
            |at: usize| matches!(senses.text(at), "places" | "slots" | "spaces" | "capacity" | "talk" | "allowed");
        let cap = senses.hits.iter().find(|hit| hit.sense == Sense::Tag(Tag::Cap) && !vague(hit.first))?;
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
            if !found.iter().any(|other| other.is == condition.is) {
                found.push(*condition);
            }
        }
        found.truncate(4);
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
        let has = |tag: Tag| {
            self.senses.hits.iter().any(|hit| {
                hit.sense == Sense::Tag(tag) && !(matches!(tag, Tag::Sooner | Tag::Later) && bounds(hit.after))
            })
        };
        let said = orders.iter().find(|(tag, _)| has(*tag)).map(|(_, order)| *order);
        said.or_else(|| self.numbered())
    }

    /// "plane 1", "group 2".
    pub(super) fn numbered(&self) -> Option<Order> {
        let words = self.senses.words;
        let place = (1..words.len()).find(|at| {
            words.get(*at).is_some_and(|word| {
                word.number.is_some_and(|number| number.in_figures && (1..=4).contains(&number.value))
            }) && ["plane", "flight", "group", "batch", "transfer", "no"].contains(&self.senses.text(at - 1))
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
        // "The first 2 years" counts time.
        let of_time = |at: usize| {
            matches!(
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
        let (at, number) = found.find(|(_, number)| !number.is_ordinal && (number.in_figures || number.value > 1))?;
        let is_money = number.is_money || matches!(self.senses.text(at + 1), "dollars" | "usd" | "bucks");
        Some(super::text::Number { is_money, ..number })
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

    pub(super) fn bound(&self, ask: &mut Ask) {
        let Some(time) = self.times.first().map(|time| self.placed(*time, &ask.countries)) else { return };
        let (begin, end) = (PartialDate::of_day(time.begin), PartialDate::of_day(time.end));
        let second = self.times.get(1).map(|time| PartialDate::of_day(self.placed(*time, &ask.countries).end));
        let overridden = self.senses.has(Tag::Now)
            && self.senses.hits.iter().any(|hit| {
                // "In 2026 so far" is a period still.
                let until_now = matches!(self.senses.text(hit.first), "so" | "to" | "until" | "up" | "thus");
                hit.sense == Sense::Tag(Tag::Now) && hit.first > time.first && !until_now
            });
        if overridden {
            return;
        }
        let standing = matches!(
            ask.about,
            Aspect::Standing | Aspect::People | Aspect::Money | Aspect::Terms | Aspect::Count | Aspect::Total
        );
        // "The June 14 memo": the day says which memo, not what was known then.
        let noun = self.is_told_at(time.after)
            || !self.is_accounted_for(time.after)
                && self.snapshot.words().weight(&self.record_stem(self.senses.text(time.after))) > 0.0;
        let says_which = ask.countries.is_empty() && noun && time.relation == Relation::In;
        match (time.relation, ask.about) {
            _ if says_which => {
                ask.since = Some(begin);
                ask.until = Some(end);
            }
            (Relation::Since, _) => {
                ask.since = Some(begin);
                ask.until = second;
            }
            (Relation::AsOf | Relation::Until, _) if standing || ask.about == Aspect::List => ask.on = Some(time.end),
            (Relation::Until, _) => ask.until = Some(end),
            // "How many arrived in August" counts that month.
            _ if ask.about == Aspect::People
                && time.relation == Relation::In
                && (ask.form == Form::Open
                    || ask.form == Form::HowMany && self.arrived_within(time, &ask.countries)) =>
            {
                ask.since = Some(begin);
                ask.until = Some(second.unwrap_or(end));
            }
            _ if standing && ask.form != Form::When && self.known_by(time.end, &ask.countries) => {
                ask.on = Some(time.end);
            }
            _ => {
                ask.since = Some(begin);
                ask.until = Some(second.unwrap_or(end));
            }
        }
    }

    /// Whether people arrived within a time.
    fn arrived_within(&self, time: When, countries: &[CountryCode]) -> bool {
        let record = self.snapshot.record();
        let mut arrivals = countries.iter().flat_map(|country| record.events_of(*country)).filter(|event| {
            event.kind == Kind::Arrival && event.people.is_some() && event.confidence > Confidence::Unconfirmed
        });
        arrivals.any(|event| time.begin <= event.date.end() && event.date.begin() <= time.end)
    }

    /// Whether anything was known of the countries by a day: else a question about that time is about what happened then.
    pub(super) fn known_by(&self, day: Date, countries: &[CountryCode]) -> bool {
        countries.is_empty()
            || countries
                .iter()
                .any(|country| self.snapshot.record().events_of(*country).iter().any(|event| event.known_on(day)))
    }

    /// A time without a year is the latest in which the record has anything.
    pub(super) fn placed(&self, time: When, countries: &[CountryCode]) -> When {
        if !time.any_year {
            return time;
        }
        let kinds: Vec<Trait> =
            self.claims.iter().map(|claim| claim.condition.is).filter(|is| *is == Trait::Planned).collect();
        // "The memo of 14 June": of that year in which the record has such a thing.
        let rest = if countries.is_empty() { self.rest(Aspect::List) } else { Vec::new() };
        let using = |event: EventId| rest.iter().all(|word| self.snapshot.words().using(word).any(|of| of == event));
        let told = self.snapshot.record().events().any(|event| using(event.id));
        let eventful = |time: &When| {
            self.snapshot.record().events().any(|event| {
                (!told || using(event.id))
                    && (kinds.is_empty() || event.kind == crate::domain::Kind::ToBeAsked)
                    && (countries.is_empty() || countries.contains(&event.id.country))
                    && event.date.begin() <= time.end
                    && time.begin <= event.date.end()
            })
        };
        let before = When {
            begin: time.begin.replace_year(time.begin.year() - 1).unwrap_or(time.begin),
            end: time.end.replace_year(time.end.year() - 1).unwrap_or(time.end),
            ..time
        };
        if !eventful(&time) && eventful(&before) { before } else { time }
    }

    pub(super) fn topics(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for hit in self.senses.hits {
            // "Non-Mexicans" in a question about Mexico, "people from other countries" are third-country nationals, no others.
            let third =
                matches!(senses_text(self, hit.first), "other") && senses_text(self, hit.after).starts_with("countr");
            let own = third
                || self.senses.text(hit.first) == "non"
                    && self.senses.text(hit.after) == "@"
                    && self.nationalities().is_empty();
            if own {
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

    /// The words that tell most, as stems, and the topics.
    pub(super) fn own_words(&self) -> Vec<String> {
        let record = self.snapshot.words();
        let in_time = |at: usize| self.times.iter().any(|time| time.first <= at && at < time.after);
        let mut found: Vec<(f32, String)> = Vec::new();
        for (at, word) in self.senses.words.iter().enumerate() {
            let plain = word.text != "@" && !in_time(at) && word.number.is_none() && word.text.len() > 2;
            let filler = self.lexicon.is_filler(&word.text);
            if !plain || filler {
                continue;
            }
            let mut cut = stem(&word.text);
            if record.weight(&cut) == 0.0 {
                cut = stem(word.text.strip_suffix('s').unwrap_or(&word.text));
            }
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
            let plain = word.text != "@" && word.number.is_none() && word.text.len() > 2;
            let told = listed && self.is_told_at(at);
            let place = plain && self.lies_in_a_named_country(&word.text);
            if !plain || place || self.in_time(at) || self.is_accounted_for(at) && !told {
                continue;
            }
            let cut = self.record_stem(&word.text);
            let weight = record.weight(&cut);
            let topic = self.topic_at(at).filter(|_| !listed || weight == 0.0);
            let cut = topic.map_or(cut, |topic| format!("+{topic}"));
            if (weight > 0.0 || cut.starts_with('+')) && !found.contains(&cut) {
                found.push(cut);
            }
        }
        found
    }

    /// Whether the word at a place carries a meaning that no slot holds.
    pub(super) fn is_rest(&self, at: usize) -> bool {
        let text = self.senses.text(at);
        let weight = self.snapshot.words().weight(&self.record_stem(text));
        text.len() > 2 && !self.in_time(at) && !self.is_accounted_for(at) && weight > 0.0
    }

    /// Whether the word at a place names something that events tell and no state holds: a publisher, a court, a hotel.
    fn is_told_at(&self, at: usize) -> bool {
        self.senses.hits.iter().any(|hit| {
            hit.first <= at
                && at < hit.after
                && matches!(
                    hit.sense,
                    Sense::Tag(Tag::Publisher | Tag::Legal | Tag::Held | Tag::Prison | Tag::Terms | Tag::Ratified)
                )
        }) && !self.is_plain_law(at)
    }

    /// "Deal", "terms", "rules": words that every event could have.
    fn is_plain_law(&self, at: usize) -> bool {
        self.senses.hits.iter().any(|hit| {
            hit.first <= at
                && at < hit.after
                && matches!(
                    hit.sense,
                    Sense::Tag(Tag::Agreed | Tag::Declined | Tag::Arrived | Tag::Source | Tag::Filler)
                )
        }) || ["term", "terms", "condition", "conditions", "rule", "rules", "clause", "clauses", "allow", "allowed"]
            .contains(&self.senses.text(at))
    }

    pub(super) fn in_time(&self, at: usize) -> bool {
        self.times.iter().any(|time| time.first <= at && at < time.after)
    }

    /// Whether a sense says what the word at a place does.
    fn is_accounted_for(&self, at: usize) -> bool {
        self.senses
            .hits
            .iter()
            .any(|hit| hit.first <= at && at < hit.after && !hit.open && matches!(hit.sense, Sense::Tag(_)))
    }

    fn lies_in_a_named_country(&self, word: &str) -> bool {
        let countries = self.own_countries();
        !countries.is_empty()
            && !self.lexicon.knows(word)
            && matches!(Names::embedded().resolve(word), Resolution::Nothing { place_in: Some(country), .. } if countries.contains(&country))
    }

    fn topic_at(&self, at: usize) -> Option<&str> {
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
        stem(word.strip_suffix('s').unwrap_or(word))
    }

    /// The noun that "how many" counts, where it is not people: flights, agreements, motions.
    pub(super) fn counted(&self) -> Option<String> {
        let senses = &self.senses;
        let end = senses.words.len();
        let asked = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany));
        let asked = asked.map(|hit| (hit.first, hit.after)).min_by_key(|(_, after)| *after);
        let (first, after) = asked.or_else(|| self.ends_in_n().then(|| (end - 1, end)))?;
        // "How many flights", but "flights so far, number" as well.
        let beside = |at: usize| {
            self.tagged(at, Tag::Group)
                && !senses.says(&["people", "ppl", "aboard", "size", "board", "pax", "passengers", "souls"])
        };
        let part = (after..(after + NOUN).min(end)).take_while(|at| !is_verb(senses.text(*at)));
        if part.into_iter().any(beside) || first + 1 == end && (0..first).any(beside) {
            return Some("flight".to_owned());
        }
        let counted = (after..senses.words.len())
            .take(NOUN)
            .take_while(|at| !self.in_time(*at) && !is_verb(senses.text(*at)))
            .filter(|at| self.is_noun(*at) || !self.is_claimed(*at))
            .filter(|at| senses.text(*at) != "@" && senses.words.get(*at).is_some_and(|word| word.number.is_none()))
            .map(|at| senses.text(at))
            .filter(|word| word.len() > 3 && !self.is_people(word))
            .last()?;
        let place = (after..end).find(|at| senses.text(*at) == counted)?;
        if let Some(topic) = self.topic_at(place) {
            return Some(format!("+{topic}"));
        }
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
    fn said_of_counted(&self) -> Vec<String> {
        let senses = &self.senses;
        let hits = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany));
        let Some(after) = hits.map(|hit| hit.after).min() else { return Vec::new() };
        let rest = (after..senses.words.len())
            .take_while(|at| *at == after || senses.words.get(*at).is_some_and(|word| !word.after_pause));
        let told = rest
            .filter(|at| !self.in_time(*at) && !self.lexicon.is_filler(senses.text(*at)) && senses.text(*at) != "@");
        let mut found: Vec<String> = told
            .filter_map(|at| {
                let cut = self.record_stem(senses.text(at));
                let weight = self.snapshot.words().weight(&cut);
                if weight > 0.0 { Some(cut) } else { self.topic_at(at).map(|topic| format!("+{topic}")) }
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
        PEOPLE.contains(&word) || self.lexicon.is_filler(word) && word != "flights"
    }

    /// "The newest country to receive people", "the latest destination": the country is new, not the event.
    fn is_newcomer(&self) -> bool {
        let senses = &self.senses;
        let lasts = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::Last));
        lasts.into_iter().any(|last| (last.after..last.after + 3).any(|at| self.tagged(at, Tag::CountryWord)))
    }

    /// "Does Kinshasa pay any of it?": the country is the one that would pay.
    fn pays_itself(&self) -> bool {
        let senses = &self.senses;
        let pays = |at: usize| {
            matches!(
                senses.text(at),
                "pay" | "pays" | "paying" | "fund" | "funds" | "foot" | "foots" | "cover" | "covers"
            )
        };
        let by =
            |at: usize| matches!(senses.text(at), "does" | "do" | "will" | "would" | "must" | "has" | "is" | "can");
        (1..senses.words.len()).any(|at| {
            let named = self
                .mentions
                .iter()
                .any(|mention| mention.first == at && mention.what != What::Country(CountryCode::US))
                || senses.text(at) == "they";
            named && by(at - 1) && (pays(at + 1) || senses.text(at + 1) == "to" && pays(at + 2))
        })
    }

    /// "1 yr only?", "does it run three years": a length of time that the question names, as `+t_3_year`.
    fn length_of_time(&self) -> Option<String> {
        const UNITS: [(&str, &str); 6] =
            [("day", "day"), ("week", "week"), ("month", "month"), ("year", "year"), ("yr", "year"), ("hour", "hour")];
        let words = self.senses.words;
        (0..words.len()).filter(|at| !self.in_time(*at)).find_map(|at| {
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
            one.contains(&senses.text(at)) && matches!(senses.text(at - 1), "per" | "a" | "each")
        }) || senses.says(&["apiece"])
    }

    /// "No Haitians?", "without minors".
    pub(super) fn negates_people(&self) -> bool {
        let people = |at: usize| {
            self.mentions.iter().any(|mention| mention.first == at && matches!(mention.what, What::Nationality(_)))
        };
        let excludes = self.senses.words.iter().any(|word| {
            ["exclud", "exempt", "barr", "ban", "banned", "bans", "leav", "leave", "leaves", "left", "omit", "refus"]
                .iter()
                .any(|beginning| word.text.starts_with(beginning) && word.text.len() <= beginning.len() + 4)
        });
        let speaks_of_people = !self.nationalities().is_empty();
        speaks_of_people && excludes
            || self.senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::Not) && people(hit.after))
    }
}
