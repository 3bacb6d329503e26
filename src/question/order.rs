//! What is first, last, most or least, and the limits that are compared.

use super::ask::{Condition, Order, Trait};
use super::lexicon::{Hit, Sense, Tag};
use super::read::Reader;

impl Reader<'_> {
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
        // "3rd countries"
        let of_countries = |hit: &Hit| self.senses.text(hit.after).starts_with("countr");
        // "The first 2 years" is a time.
        let of_time = |hit: &Hit| {
            let number = self.senses.words.get(hit.after).is_some_and(|word| word.number.is_some());
            number
                && matches!(
                    self.senses.text(hit.after + 1).trim_end_matches('s'),
                    "day" | "week" | "month" | "year" | "yr"
                )
        };
        // "Two more countries were asked": so many beside those before, not more than another.
        let further = |hit: &Hit| {
            let before = hit.first.checked_sub(1).and_then(|at| self.senses.words.get(at));
            hit.sense == Sense::Tag(Tag::More) && before.is_some_and(|word| word.number.is_some())
        };
        // "Visas last how many months?"
        let lasting = |hit: &Hit| self.senses.text(hit.first) == "last" && self.senses.has(Tag::HowLong);
        let has = |tag: Tag| {
            self.senses.hits.iter().filter(|hit| !lasting(hit)).any(|hit| {
                let bounding = matches!(tag, Tag::Sooner | Tag::Later) && bounds(hit.after)
                    || tag == Tag::Third && of_countries(hit);
                hit.sense == Sense::Tag(tag)
                    && !bounding
                    && !bounded(hit)
                    && !earlier(hit.after)
                    && !of_time(hit)
                    && !further(hit)
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
    pub(super) fn is_newcomer(&self) -> bool {
        let senses = &self.senses;
        let lasts = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::Last));
        let of_theirs = (1..senses.words.len())
            .any(|at| senses.text(at) == "first" && matches!(senses.text(at - 1), "its" | "their" | "very"));
        lasts
            .into_iter()
            .any(|last| of_theirs || (last.after..last.after + 3).any(|at| self.tagged(at, Tag::CountryWord)))
    }

    /// "Who has a cap?", "yearly limits", "no cap".
    pub(super) fn ceiling(&self) -> Option<Condition> {
        let senses = &self.senses;
        let vague =
            |at: usize| matches!(senses.text(at), "places" | "slots" | "spaces" | "capacity" | "talk" | "allowed");
        let compared = senses.any(&[Tag::More, Tag::Less, Tag::Most, Tag::Fewest, Tag::Bigger, Tag::Smaller]);
        // "Who undertook to take more?"
        if compared && senses.has(Tag::CapVerb) && !senses.has(Tag::Cap) && self.own_countries().len() > 1 {
            return Some(Condition::is(Trait::Capped));
        }
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
}
