//! What is no question for the record: a person's own case, orders to the program, opinions, other matters, names of no country.

use super::ask::Aspect;
use super::lexicon::{ENGLISH, Sense, Tag};
use super::mention::{Mention, What, Why};
use super::read::{Cannot, Reader};
use super::statement::begins_with_verb;
use super::text::Word;
use crate::domain::CountryCode;
use crate::record::stem;

/// Senses that show that a text is about the record's subject.
pub(super) const SUBJECT: &[Tag] = &[
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
    Tag::Ratified,
    Tag::Money,
    Tag::Paid,
    Tag::Promised,
    Tag::Free,
    Tag::Terms,
    Tag::Cap,
    Tag::Origin,
    Tag::Legal,
    Tag::Source,
    Tag::Timeline,
    Tag::Domain,
    Tag::Held,
    Tag::Unconfirmed,
    Tag::Contested,
    Tag::InForce,
    Tag::News,
    Tag::Ended,
    Tag::Answered,
    Tag::Published,
    Tag::Offered,
    Tag::Notice,
];

impl Reader<'_> {
    pub(super) fn gate(&self) -> Option<(&'static str, Cannot)> {
        if self.is_own_case() {
            return Some(("case", Cannot::CaseAdvice));
        }
        if self.is_order() {
            return Some(("order", Cannot::OutOfScope));
        }
        None
    }

    /// Somebody's own case: their relatives, papers, hearings; or what to do.
    pub(super) fn is_own_case(&self) -> bool {
        let senses = &self.senses;
        if senses.has(Tag::OwnStrong) {
            return true;
        }
        // "A poem about my cat"
        if senses.has(Tag::OffTopic) && self.countries().is_empty() && !senses.has(Tag::Own) {
            return false;
        }
        let kin = senses.hits.iter().any(|hit| {
            if self.is_speaking(hit.after) {
                return false;
            }
            let named = !self.countries().is_empty() && hit.first == 0;
            if hit.sense == Sense::Tag(Tag::Kin) && self.is_bare(hit.first) && (senses.has(Tag::Own) || named) {
                return true;
            }
            hit.sense == Sense::Tag(Tag::Kin)
                && hit.first.checked_sub(1).is_some_and(|before| self.tagged(before, Tag::My))
                || hit.sense == Sense::Tag(Tag::Kin)
                    && hit.first.checked_sub(2).is_some_and(|before| self.tagged(before, Tag::My))
        });
        let own = senses.has(Tag::Own)
            || senses.any(&[Tag::Arrived, Tag::Held, Tag::Onward, Tag::Legal])
            || !self.countries().is_empty();
        let mine = senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::Own)
                && hit.first.checked_sub(1).is_some_and(|before| self.tagged(before, Tag::My))
        });
        let advice = senses.has(Tag::Advice)
            && !senses.has(Tag::Bot)
            && (senses.any(&[Tag::Own, Tag::Arrived, Tag::Legal, Tag::Onward, Tag::Signed])
                || senses.has(Tag::Kin) && senses.any(&[Tag::Held, Tag::Prison]));
        let me = senses.has(Tag::Me)
            && senses.has(Tag::Own)
            && !senses.any(&[Tag::Which, Tag::Source, Tag::Define])
            && self.me_in_case();
        let mine = mine && !senses.has(Tag::Bot);
        kin && own || mine || advice || me || self.tells_own_origin()
    }

    /// "I'm Ecuadorian, are they going to drop me in Honduras?": who says where they are from, and names another country.
    fn tells_own_origin(&self) -> bool {
        const BEING: [&str; 10] = ["im", "am", "soy", "suis", "sou", "from", "a", "an", "de", "an"];
        let people = |mention: &&Mention| matches!(mention.what, What::Nationality(_));
        let me = |at: usize| self.tagged(at, Tag::Me);
        let origin = self.mentions.iter().filter(people).any(|mention| {
            let begin = mention.first.saturating_sub(3);
            let before =
                (begin..mention.first).rev().take_while(|at| BEING.contains(&self.senses.text(*at)) || me(*at));
            before.into_iter().any(me)
        });
        let sent = self.senses.any(&[Tag::Arrived, Tag::Own, Tag::OwnStrong, Tag::Advice]);
        origin
            && (sent
                || self.senses.words.iter().filter(|word| matches!(word.text.as_str(), "me" | "i" | "my")).count() > 0)
    }

    /// "Brother detained in Louisiana", "dad's check-in": a relative without an article is one's own.
    fn is_bare(&self, at: usize) -> bool {
        const CLOSE: [&str; 52] = [
            "hermano",
            "hermana",
            "esposo",
            "esposa",
            "marido",
            "padre",
            "madre",
            "hijo",
            "hija",
            "primo",
            "prima",
            "tio",
            "tia",
            "frere",
            "soeur",
            "mari",
            "pere",
            "mere",
            "fils",
            "fille",
            "irmao",
            "irma",
            "pai",
            "mae",
            "filho",
            "filha",
            "husband",
            "husbands",
            "wife",
            "wifes",
            "brother",
            "brothers",
            "sister",
            "sisters",
            "mom",
            "moms",
            "mum",
            "mums",
            "dad",
            "dads",
            "mother",
            "father",
            "son",
            "sons",
            "daughter",
            "daughters",
            "cousin",
            "cousins",
            "uncle",
            "aunt",
            "nephew",
            "niece",
        ];
        let before = at.checked_sub(1).map(|before| self.senses.text(before));
        let own = before.is_none_or(|before| {
            !matches!(before, "the" | "a" | "their" | "his" | "her" | "of" | "whose" | "any" | "some")
        });
        own && CLOSE.contains(&self.senses.text(at))
    }

    /// "My friend says", "my dad and i were arguing": whoever speaks has no case.
    fn is_speaking(&self, after: usize) -> bool {
        let joined = self.senses.text(after) == "and";
        (after..after + if joined { 4 } else { 2 }).any(|at| {
            [
                "say", "said", "argu", "think", "thought", "claim", "told", "swear", "bet", "insist", "convinc",
                "keep", "wonder", "ask", "goes", "going on",
            ]
            .iter()
            .any(|beginning| self.senses.text(at).starts_with(beginning))
        })
    }

    /// "I have", "I am", "I was", "send me", "if I", not "I think", "I mean", "tell me".
    pub(super) fn me_in_case(&self) -> bool {
        const SAYING: [&str; 22] = [
            "think", "mean", "thought", "guess", "heard", "read", "keep", "know", "wonder", "ask", "tell", "give",
            "show", "see", "saw", "find", "want", "need", "bet", "believe", "hear", "swear",
        ];
        self.senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::Me)
                && !SAYING.contains(&self.senses.text(hit.after))
                && !hit.first.checked_sub(1).is_some_and(|before| SAYING.contains(&self.senses.text(before)))
        })
    }

    pub(super) fn tagged(&self, at: usize, tag: Tag) -> bool {
        self.senses.hits.iter().any(|hit| hit.first <= at && at < hit.after && hit.sense == Sense::Tag(tag))
    }

    pub(super) fn is_order(&self) -> bool {
        let mass = ["@everyone", "@here"].iter().any(|ping| self.sentence.contains(ping));
        let code = ["```", "{", "</", "<script", "=>", "();", "[["].iter().any(|mark| self.sentence.contains(mark));
        self.senses.has(Tag::Injection)
            || code
            || (mass
                && !begins_with_verb(&self.senses, 1)
                && !self.senses.any(&[Tag::Who, Tag::Which, Tag::HowMany, Tag::When]))
    }

    /// The last sentence of an order to the program, if it is a question about a country and no order.
    pub(super) fn question_after_order(&self) -> Option<&str> {
        let last = self.last_sentence();
        let begin = self.senses.words.get(last).filter(|_| last > 0)?.start;
        let free = !self.senses.hits.iter().any(|hit| hit.after > last && hit.sense == Sense::Tag(Tag::Injection));
        let named =
            self.mentions.iter().any(|mention| mention.first >= last && matches!(mention.what, What::Country(_)));
        let plain = !["```", "{", "</", "=>", "();"].iter().any(|mark| self.sentence.contains(mark));
        (free && named && plain && begins_with_verb(&self.senses, last)).then(|| self.sentence.get(begin..)).flatten()
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

    pub(super) fn later_gate(&self) -> Option<(&'static str, Cannot)> {
        let senses = &self.senses;
        if let Some(hit) = senses
            .hits
            .iter()
            .find(|hit| hit.sense == Sense::Tag(Tag::Unreal))
            .filter(|_| self.own_countries().is_empty())
        {
            let words = senses.words.get(hit.first..hit.after).unwrap_or_default();
            let (start, end) = (words.first().map_or(0, |word| word.start), words.last().map_or(0, |word| word.end));
            let written = self.sentence.get(start..end).unwrap_or_default().to_owned();
            return Some(("no-country", Cannot::UnknownCountry { written }));
        }
        let named = !self.countries().is_empty() || self.several().is_some();
        if self.is_only_a_place() {
            return Some(("place", Cannot::OutOfScope));
        }
        let off = senses.count(Tag::OffTopic);
        let on = SUBJECT.iter().filter(|tag| senses.has(**tag)).count();
        if senses.has(Tag::Opinion) && !senses.any(&[Tag::Source, Tag::Legal]) {
            return Some(("opinion", Cannot::OutOfScope));
        }
        if senses.has(Tag::Prediction) || self.times.iter().any(|time| time.begin > self.today) {
            return Some(("prediction", Cannot::OutOfScope));
        }
        // "Guatemala since Rubio's visit, blow by blow"
        let told = named && senses.any(&[Tag::Timeline, Tag::News]) && off == 1;
        if off > 0 && !told && (off >= on || (!named && off + 1 >= on)) {
            return Some(("other-matter", Cannot::OutOfScope));
        }
        if !named
            && self.mentions.iter().all(|mention| mention.what == What::Country(CountryCode::US))
            && let Some(stranger) = self.stranger(on)
        {
            return Some(("no-country", Cannot::UnknownCountry { written: stranger }));
        }
        if !named && self.strangers().len() > 1 {
            return Some(("other-matter", Cannot::OutOfScope));
        }
        if named && on == 0 && self.strangers().len() > 1 && senses.words.len() > 3 {
            return Some(("other-matter", Cannot::OutOfScope));
        }
        None
    }

    /// A city, and nothing that says deportation, agreement or law: "flights from Lagos to New York", "is it raining in Accra".
    fn is_only_a_place(&self) -> bool {
        const FARES: [&str; 7] = ["price", "prices", "cheap", "ticket", "tickets", "cost", "costs"];
        const PLAINLY: &[Tag] = &[
            Tag::Agreed,
            Tag::Declined,
            Tag::Talks,
            Tag::Denied,
            Tag::Suspended,
            Tag::Silent,
            Tag::Asked,
            Tag::Planned,
            Tag::Onward,
            Tag::Held,
            Tag::Prison,
            Tag::Signed,
            Tag::Ratified,
            Tag::Paid,
            Tag::Promised,
            Tag::Legal,
            Tag::Unconfirmed,
            Tag::Contested,
            Tag::Domain,
            Tag::Cap,
            Tag::Origin,
            Tag::Terms,
            Tag::HowMany,
            Tag::Answered,
            Tag::Free,
            Tag::Source,
            Tag::When,
            Tag::Chooses,
            Tag::Obliged,
        ];
        let countries = self
            .mentions
            .iter()
            .filter(|mention| matches!(mention.what, What::Country(country) if country != CountryCode::US));
        let mut countries = countries.peekable();
        self.before.is_none()
            && countries.peek().is_some()
            && countries.all(|mention| mention.why == Why::Place)
            && !self.senses.any(PLAINLY)
            && (!self.senses.has(Tag::Money) || self.senses.says(&FARES))
            && self.senses.words.len() > 2
    }

    /// Words that neither the language nor the record knows.
    pub(super) fn strangers(&self) -> Vec<&Word> {
        let record = self.snapshot.words();
        let strange = |word: &&Word| {
            word.text != "@"
                && word.number.is_none()
                && word.text.chars().count() > 2
                && word.text.chars().all(char::is_alphabetic)
                && !self.lexicon.knows(&word.text)
                && record.weight(&stem(&word.text)) == 0.0
                && record.weight(&stem(word.text.strip_suffix('s').unwrap_or(&word.text))) == 0.0
        };
        let hits = self.senses.hits;
        let in_time = |at: usize| {
            self.times.iter().any(|time| time.first <= at && at < time.after)
                || hits.iter().any(|hit| hit.first <= at && at < hit.after && !hit.open)
        };
        self.senses
            .words
            .iter()
            .enumerate()
            .filter(|(at, word)| strange(word) && !in_time(*at))
            .map(|(_, word)| word)
            .collect()
    }

    /// In a question about which countries, each word narrows the list: one that is not known makes it another list.
    pub(super) fn narrowing_word(&self, about: Aspect) -> Option<String> {
        let listed = matches!(about, Aspect::List | Aspect::Count | Aspect::Extreme) && self.countries().is_empty();
        // An everyday word rarely narrows anything: "fresh arrivals", "flat refusals".
        let left = self.leftover();
        let word = left.iter().find(|word| !self.lexicon.knows(&word.text)).filter(|_| listed && self.is_english())?;
        self.sentence.get(word.start..word.end).map(str::to_owned)
    }

    fn is_english(&self) -> bool {
        std::ptr::eq(self.lexicon, &raw const *ENGLISH)
    }

    /// The first word that is not understood, as typed; a place in a country that the sentence names anyway is no such word.
    pub(super) fn unread(&self) -> Option<&str> {
        let left = self.leftover();
        let unread = |word: &&&Word| !self.lies_in_a_named_country(&word.text);
        let word = left.iter().find(unread).filter(|_| self.is_english())?;
        self.sentence.get(word.start..word.end)
    }

    /// Words that mean something which neither a slot nor the record holds: everyday words without a sense here, and unknown ones.
    pub(super) fn leftover(&self) -> Vec<&Word> {
        let record = self.snapshot.words();
        let words = self.senses.words.iter().enumerate();
        let meant = words.filter(|(at, word)| {
            let sensed = self.senses.hits.iter().any(|hit| {
                hit.first <= *at && *at < hit.after && !hit.open && !matches!(hit.sense, Sense::Tag(Tag::Common))
            });
            let told = record.weight(&self.record_stem(&word.text)) > 0.0;
            word.text != "@" && word.number.is_none() && word.text.len() > 2 && !sensed && !self.in_time(*at) && !told
        });
        meant.map(|(_, word)| word).collect()
    }

    /// The one word in the place of a country that is no country.
    pub(super) fn stranger(&self, on: usize) -> Option<String> {
        let strangers = self.strangers();
        let [only] = strangers.as_slice() else { return None };
        if !self.is_place_of_a_name(only) {
            return None;
        }
        let asks = on > 0 || self.senses.any(&[Tag::HowMany, Tag::HowMuch, Tag::When, Tag::What]);
        let listed = self.senses.any(&[Tag::Which, Tag::CountryWord])
            || self.region().is_some()
            || !self.nationalities().is_empty();
        (asks && !listed).then(|| self.sentence.get(only.start..only.end).unwrap_or_default().to_owned())
    }

    /// Whether a word stands where a country's name would: first, last after a pause, with a capital, or after a verb or preposition.
    fn is_place_of_a_name(&self, word: &Word) -> bool {
        const BEFORE: [&str; 46] = [
            "has", "did", "is", "was", "does", "do", "will", "would", "can", "have", "had", "to", "in", "from", "with",
            "about", "and", "of", "for", "or", "by", "hasnt", "didnt", "isnt", "what", "hows", "on", "n", "ask",
            "asked", "republic", "kingdom", "is", "are", "should", "could", "hey", "so", "but", "status", "has", "ha",
            "le", "la", "el", "o",
        ];
        let at = self.senses.words.iter().position(|other| other.start == word.start).unwrap_or(0);
        let before = at.checked_sub(1).map(|before| self.senses.text(before));
        let next = self.senses.words.get(at + 1);
        let last = next.is_none_or(|next| next.after_pause);
        word.capital || word.after_pause || before.is_none_or(|before| BEFORE.contains(&before)) || last && at < 3
    }

    /// Two or more of the words are rare and stand together in one event.
    pub(super) fn is_told_somewhere(&self) -> bool {
        let record = self.snapshot.words();
        let words = self.own_words();
        let rare: Vec<&String> =
            words.iter().filter(|word| !word.starts_with('+') && record.weight(word) > 2.5).collect();
        let together = rare.iter().any(|one| {
            record
                .using(one)
                .any(|event| rare.iter().filter(|other| record.using(other).any(|of| of == event)).count() >= 2)
        });
        together && self.senses.count(Tag::OffTopic) == 0 && self.strangers().is_empty()
    }
}
