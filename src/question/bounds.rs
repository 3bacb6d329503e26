//! Which time bounds the question: what was known then, or what happened then.

use time::Date;

use super::ask::{Ask, Aspect, Condition, Form, Trait};
use super::lexicon::{Sense, Tag};
use super::read::Reader;
use super::statement::begins_with_verb;
use super::when::{Relation, When};
use crate::domain::{Confidence, CountryCode, Event, EventId, Kind, PartialDate};

/// "9 July", as the record writes it.
fn day_in_words(day: Date) -> String {
    format!("{} {}", day.day(), day.month())
}

impl Reader<'_> {
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
        // "Sticking with its 2025 refusal?" asks how it stands today.
        let still = self.senses.has(Tag::Ongoing)
            && ask.form == Form::YesNo
            && self.claims.iter().any(|claim| claim.at == time.after)
            && self.senses.words.get(time.after).is_some_and(|word| !word.after_pause);
        // "Said no in February, does that still hold?"
        let holds = ask.form == Form::YesNo
            && (time.after..self.senses.words.len()).any(|at| self.senses.text(at) == "still")
            && self.claims.iter().any(|claim| claim.at < time.first)
            && (time.after..self.senses.words.len())
                .any(|at| begins_with_verb(&self.senses, at) && self.begins_anew(at));
        if overridden || still || holds {
            return;
        }
        let standing = matches!(
            ask.about,
            Aspect::Standing | Aspect::People | Aspect::Money | Aspect::Terms | Aspect::Count | Aspect::Total
        );
        // "The June 14 memo": the day says which memo, not what was known then.
        let told = |at: usize| {
            let near = self.senses.words.get(time.after + 1..=at).unwrap_or_default();
            self.is_told_at(at) && near.iter().all(|word| !word.after_pause)
        };
        let noun = (time.after..time.after + 3).any(told)
            || !self.is_accounted_for(time.after)
                && self.snapshot.words().weight(&self.record_stem(self.senses.text(time.after))) > 0.0;
        // "The memo of 14 June", "the Guardian story from September"
        let of = matches!(self.senses.text(time.first), "of" | "from")
            && time.first.checked_sub(1).is_some_and(|at| self.is_told_at(at) || self.is_rest(at));
        let of = of
            || time.first.checked_sub(2).is_some_and(|at| {
                matches!(self.senses.text(at + 1), "of" | "from") && (self.is_told_at(at) || self.is_rest(at))
            });
        let says_which = ask.countries.is_empty() && (noun || of) && time.relation == Relation::In;
        // "Total cost through January, say the Senate Democrats": the report's time, not what was known then.
        let reported =
            self.senses.has(Tag::Publisher) || ask.about == Aspect::Total && !self.rest(ask.about).is_empty();
        if ask.countries.is_empty() && reported && time.relation == Relation::Until {
            return;
        }
        // "Refusals from before the inauguration": those that were given by then, not those that were known.
        let before = time.first.checked_sub(1).is_some_and(|at| self.senses.text(at) == "before");
        let given = self
            .claims
            .iter()
            .any(|claim| !claim.condition.not && self.is_noun(claim.at) || self.tagged(claim.at, Tag::Declined));
        match (time.relation, ask.about) {
            (Relation::Until, Aspect::List) if before && given => ask.until = Some(end),
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
            // Nothing was known then, and nothing happened: what is known now is no answer.
            _ if ask.about == Aspect::Standing
                && ask.form == Form::YesNo
                && !self.is_eventful(time, &ask.countries) =>
            {
                ask.on = Some(time.end);
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

    fn begins_anew(&self, at: usize) -> bool {
        self.senses.words.get(at).is_some_and(|word| word.after_pause)
    }

    /// Whether anything of the countries is dated within a time.
    fn is_eventful(&self, time: When, countries: &[CountryCode]) -> bool {
        self.has_within(time, countries, |_| true)
    }

    /// Whether people arrived within a time.
    fn arrived_within(&self, time: When, countries: &[CountryCode]) -> bool {
        self.has_within(time, countries, |event| {
            event.kind == Kind::Arrival && event.people.is_some() && event.confidence > Confidence::Unconfirmed
        })
    }

    fn has_within(&self, time: When, countries: &[CountryCode], counts: impl Fn(&Event) -> bool) -> bool {
        let record = self.snapshot.record();
        let mut events = countries.iter().flat_map(|country| record.events_of(*country));
        events.any(|event| counts(event) && time.begin <= event.date.end() && event.date.begin() <= time.end)
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
        let uses = |word: &str, event: EventId| self.snapshot.words().using(word).any(|of| of == event);
        let using = |event: EventId| {
            rest.iter().all(|word| match word.strip_prefix('+') {
                Some(topic) => self.lexicon.words_of(topic).iter().any(|word| uses(&crate::record::stem(word), event)),
                None => uses(word, event),
            })
        };
        let told = self.snapshot.record().events().any(|event| using(event.id));
        // "July 9": of the year in which something is dated that day.
        let one_day = time.begin == time.end;
        let eventful = |time: &When| {
            self.snapshot.record().events().any(|event| {
                (!one_day || event.date.day().is_some() || event.summary.contains(&day_in_words(time.begin)))
                    && (!told || using(event.id))
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
        // "Gone home by June": of the year in which somebody went home.
        let onward = |time: &When| self.has_within(*time, countries, |event| event.kind == Kind::Onward);
        let comes = |time: &When| self.has_within(*time, countries, |event| event.kind == Kind::Arrival);
        let claims = |is: Trait| self.claims.iter().any(|claim| claim.condition == Condition::is(is));
        let goes = claims(Trait::Onward);
        if claims(Trait::Arrived) && !countries.is_empty() && !comes(&time) && comes(&before) {
            return before;
        }
        // "The cable of 12 March": of the year in which most of the words stand in one event.
        let shared = |time: &When| {
            let dated = |event: &&Event| event.date.begin() <= time.end && time.begin <= event.date.end();
            let events = self.snapshot.record().events().filter(dated);
            events.map(|event| rest.iter().filter(|word| uses(word, event.id)).count()).max().unwrap_or(0)
        };
        if countries.is_empty() && shared(&before) > shared(&time) {
            return before;
        }
        if goes && !onward(&time) && onward(&before) || !eventful(&time) && eventful(&before) { before } else { time }
    }

    pub(super) fn in_time(&self, at: usize) -> bool {
        self.times.iter().any(|time| time.first <= at && at < time.after)
    }
}
