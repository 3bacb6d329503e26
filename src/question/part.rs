//! Which part of a text asks: what stands before it tells a story or gives an order, what stands behind it is a remark.

use super::lexicon::{Hit, Sense, Tag};
use super::mention::{Mention, What};
use super::read::Reader;
use super::statement::begins_with_verb;

impl Reader<'_> {
    /// The last sentence of an order to the program, if it is a question about a country and no order.
    pub(super) fn question_after_order(&self) -> Option<&str> {
        let last = self.last_sentence().max(self.after_last_order());
        let begin = self.senses.words.get(last).filter(|_| last > 0)?.start;
        let free = !self.senses.hits.iter().any(|hit| hit.after > last && hit.sense == Sense::Tag(Tag::Injection));
        let named =
            self.mentions.iter().any(|mention| mention.first >= last && matches!(mention.what, What::Country(_)));
        let plain = !["```", "{", "</", "=>", "();"].iter().any(|mark| self.sentence.contains(mark));
        // "@everyone PERU IS IN!!!" asks nothing.
        let asks = begins_with_verb(&self.senses, last)
            && (self.senses.text(last) != "@" || self.sentence.get(begin..).is_some_and(|part| part.contains('?')));
        (free && named && plain && asks).then(|| self.sentence.get(begin..)).flatten()
    }

    /// "…; DROP TABLE events;-- did Paraguay agree": where the question after the order begins, if a pause stands before it.
    fn after_last_order(&self) -> usize {
        let orders = self.senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::Injection));
        let Some(end) = orders.map(|hit| hit.after).max() else { return 0 };
        let begins = |at: &usize| {
            self.senses.words.get(*at).is_some_and(|word| word.after_pause) && begins_with_verb(&self.senses, *at)
        };
        (end..self.senses.words.len()).rev().find(begins).unwrap_or(0)
    }

    /// "Is Guatemala a yes? They keep saying that it is not": the question alone, where what follows names nothing and asks nothing.
    pub(super) fn question_before_remark(&self) -> Option<&str> {
        const ASKED: [Tag; 10] = [
            Tag::What,
            Tag::Which,
            Tag::HowMany,
            Tag::HowMuch,
            Tag::HowLong,
            Tag::When,
            Tag::Why,
            Tag::Where,
            Tag::Month,
            Tag::Checking,
        ];
        const SAYS: [&str; 14] =
            ["sources", "reports", "they", "he", "she", "it", "im", "i", "@", "my", "their", "some", "its", "everyone"];
        let end = self.sentence.rfind('?')? + 1;
        let after = self.senses.words.iter().position(|word| word.start >= end).filter(|after| *after > 2)?;
        let before = |what: &What| self.mentions.iter().any(|mention| mention.first < after && mention.what == *what);
        let others = self.mentions.iter().any(|mention| mention.first >= after && !before(&mention.what));
        let named = self.mentions.iter().any(|mention| mention.first < after);
        let asked = |hit: &Hit| hit.first >= after && matches!(hit.sense, Sense::Tag(tag) if ASKED.contains(&tag));
        let says = SAYS.contains(&self.senses.text(after)) && self.senses.words.len() - after > 3;
        let asks = !says || begins_with_verb(&self.senses, after) || self.senses.hits.iter().any(asked);
        (named && !others && !asks).then(|| self.sentence.get(..end)).flatten()
    }

    /// "Paralegal here, building a table: which countries …": the question alone, where what stands before it only tells who asks, and why.
    pub(super) fn question_after_preface(&self) -> Option<&str> {
        const TELLS: [&str; 22] = [
            "for",
            "here",
            "i",
            "im",
            "my",
            "we",
            "our",
            "question",
            "asking",
            "writing",
            "building",
            "working",
            "doing",
            "hi",
            "hey",
            "hello",
            "student",
            "journalist",
            "paralegal",
            "lawyer",
            "reporter",
            "quick",
        ];
        const ASKED: [Tag; 9] = [
            Tag::Which,
            Tag::Who,
            Tag::HowMany,
            Tag::HowMuch,
            Tag::HowLong,
            Tag::When,
            Tag::Where,
            Tag::Why,
            Tag::What,
        ];
        const LEAST: usize = 4;
        let end = self.sentence.rfind(": ")? + 1;
        let words = self.senses.words;
        let at = words.iter().position(|word| word.start >= end).filter(|at| words.len() - at >= LEAST)?;
        let asked = |hit: &Hit| hit.first >= at && matches!(hit.sense, Sense::Tag(tag) if ASKED.contains(&tag));
        let asks = begins_with_verb(&self.senses, at) || self.senses.hits.iter().any(asked);
        let names =
            self.mentions.iter().any(|mention| mention.first < at) || self.times.iter().any(|time| time.first < at);
        let reports = self.senses.hits.iter().any(|hit| hit.first < at && hit.sense == Sense::Tag(Tag::Publisher));
        let tells = (0..at).any(|before| TELLS.contains(&self.senses.text(before)));
        (asks && tells && !names && !reports && !self.is_order()).then(|| self.sentence.get(end..)).flatten()
    }

    /// The question in a long text that also tells a story: the last one that names a country.
    pub(super) fn question_within(&self) -> Option<&str> {
        const LONG: usize = 40;
        let words = self.senses.words;
        if words.len() <= LONG || self.is_order() {
            return None;
        }
        let begins = |at: usize| {
            let opens = at > 0
                && (words.get(at).is_some_and(|word| word.after_pause)
                    || matches!(self.senses.text(at - 1), "anyway" | "roughly" | "exactly" | "question" | "is" | "so"));
            // "Please just tell me whether Kosovo did agree"
            if self.senses.text(at) == "whether" {
                return true;
            }
            let asks =
                [Tag::HowMany, Tag::HowMuch, Tag::HowLong, Tag::When, Tag::Why, Tag::Which, Tag::Who, Tag::Where];
            opens && (begins_with_verb(&self.senses, at) || asks.iter().any(|tag| self.tagged(at, *tag)))
        };
        (1..words.len()).rev().filter(|at| begins(*at)).find_map(|at| {
            let end = (at + 1..words.len()).find(|at| words.get(*at).is_some_and(|word| word.after_stop));
            let end = end.unwrap_or(words.len());
            let country = |mention: &Mention| matches!(mention.what, What::Country(_) | What::Several(_));
            let named = self.mentions.iter().any(|mention| (at..end).contains(&mention.first) && country(mention));
            let (first, last) = (words.get(at)?, words.get(end - 1)?);
            self.sentence.get(first.start..last.end).filter(|part| named && part.len() < self.sentence.len())
        })
    }
}
