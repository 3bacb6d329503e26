//! A person's own case: who asks about themselves or their family gets the fixed, careful answer, whatever else the sentence asks.

use super::lexicon::{Hit, Sense, Tag};
use super::mention::{Mention, What};
use super::read::Reader;

impl Reader<'_> {
    /// Somebody's own case: their relatives, papers, hearings; or what to do.
    pub(super) fn is_own_case(&self) -> bool {
        let senses = &self.senses;
        // "Where did Haitians get deported to?"
        let of_others = |hit: &Hit| {
            senses.text(hit.first) == "get" && hit.first.checked_sub(1).is_some_and(|at| senses.text(at) == "@")
        };
        if senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::OwnStrong) && !of_others(hit)) {
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
        // "May I print that?": what to do with a fact, not with one's life.
        let told = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::Advice)).all(|hit| {
            let verb = senses.text(hit.after);
            matches!(verb, "print" | "quote" | "cite" | "publish" | "report" | "post" | "share" | "trust" | "believe")
        });
        // "Got notice for Uganda, what do I do?"
        let what =
            senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::Advice) && senses.text(hit.first) == "what");
        if what && !self.countries().is_empty() && senses.has(Tag::Me) && !senses.has(Tag::Bot) {
            return true;
        }
        let advice = senses.has(Tag::Advice)
            && !told
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
        // "My uncle in Bridgetown swears"
        let placed = matches!(self.senses.text(after), "in" | "from" | "at" | "who" | "here" | "over");
        (after..after + if joined || placed { 4 } else { 2 }).any(|at| {
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
}
