//! From words to slots: which claims a sentence makes, what is negated, what it asks for. What question follows is decided in `read`.

use super::ask::{Condition, Trait};
use super::lexicon::{Hit, Sense, Tag};
use super::text::Word;

/// How far before a claim a negation reaches, in words.
const REACH: usize = 4;

/// A claim at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) at: usize,
    pub(super) clause: usize,
    pub(super) condition: Condition,
}

/// The senses of a sentence's words.
pub(super) struct Senses<'s> {
    pub(super) words: &'s [Word],
    pub(super) hits: &'s [Hit],
}

impl Senses<'_> {
    /// Whether the sense occurs.
    pub(super) fn has(&self, tag: Tag) -> bool {
        self.hits.iter().any(|hit| hit.sense == Sense::Tag(tag))
    }

    /// How often the sense occurs.
    pub(super) fn count(&self, tag: Tag) -> usize {
        self.hits.iter().filter(|hit| hit.sense == Sense::Tag(tag)).count()
    }

    /// Whether any of the senses occurs.
    pub(super) fn any(&self, tags: &[Tag]) -> bool {
        tags.iter().any(|tag| self.has(*tag))
    }

    /// The word at a place.
    pub(super) fn text(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.text.as_str())
    }

    /// Whether any word is one of these.
    pub(super) fn says(&self, words: &[&str]) -> bool {
        self.words.iter().any(|word| words.contains(&word.text.as_str()))
    }

    /// The number of the clause in which a word stands: a pause, "but", "and", "without" begin new ones.
    pub(super) fn clause(&self, at: usize) -> usize {
        (1..=at).filter(|place| self.begins_clause(*place)).count()
    }

    fn begins_clause(&self, at: usize) -> bool {
        let pause = self.words.get(at).is_some_and(|word| word.after_pause);
        // "But not yet received anyone"
        if self.text(at) == "yet" && self.text(at.wrapping_sub(1)) == "not" {
            return false;
        }
        let joint = matches!(
            self.text(at),
            "but"
                | "and"
                | "without"
                | "or"
                | "yet"
                | "while"
                | "although"
                | "though"
                | "tho"
                | "despite"
                | "n"
                | "pero"
                | "y"
                | "sin"
                | "mais"
                | "et"
                | "sans"
                | "mas"
                | "e"
                | "sem"
                | "o"
                | "ou"
        );
        // "From a no to negotiating"
        let turns = self.text(at) == "to"
            && matches!(self.text(at.wrapping_sub(1)), "no" | "yes" | "refusal" | "denial" | "thanks")
            && (at.saturating_sub(5)..at).any(|before| self.text(before) == "from");
        // "Sent them on after receiving them"
        let after = self.text(at) == "after" && self.text(at + 1).ends_with("ing");
        pause || joint || turns || after
    }

    /// Whether a clause begins with one of these words.
    pub(super) fn begins_with(&self, clause: usize, words: &[&str]) -> bool {
        (0..self.words.len()).find(|at| self.clause(*at) == clause).is_some_and(|at| words.contains(&self.text(at)))
    }

    /// What is claimed, one claim a clause: of several in one clause the one that rules the others.
    pub(super) fn claims(&self) -> Vec<Claim> {
        let mut all: Vec<(u8, Claim)> = Vec::new();
        for hit in self.hits {
            let Sense::Tag(tag) = hit.sense else { continue };
            // "Did it ever admit it?": whether it confirmed it, not whether a text is public.
            let admits = |other: &Hit| {
                (other.first, other.after) == (hit.first, hit.after) && other.sense == Sense::Tag(Tag::Confirmed)
            };
            if tag == Tag::Published && self.hits.iter().any(admits) {
                continue;
            }
            // "Pushed some people on" says more than "pushed".
            let longer = |other: &Hit| {
                other.open
                    && other.first == hit.first
                    && other.after > hit.after
                    && matches!(other.sense, Sense::Tag(tag) if trait_of(tag).is_some())
            };
            if self.hits.iter().any(longer) {
                continue;
            }
            let Some((is, rank)) = trait_of(tag).filter(|(is, _)| !self.is_done_to_it(hit, *is)) else { continue };
            let clause = self.clause(hit.first);
            let not = self.negated(hit, is, clause);
            let state = matches!(is, Trait::Agreed | Trait::Declined | Trait::Denied | Trait::Talks | Trait::Suspended);
            let never = not && state && (0..hit.first).any(|at| self.text(at) == "never" && self.clause(at) == clause);
            let condition = Condition { is, not, ever: never || self.ever(hit, clause) };
            // "Under the new deal": the place of what is claimed beside it.
            let beside = |other: &Hit| {
                self.clause(other.first) == clause
                    && matches!(other.sense, Sense::Tag(Tag::Arrived | Tag::Onward | Tag::Paid))
            };
            if super::statement::is_context(self, &Claim { at: hit.first, clause, condition })
                && self.hits.iter().any(beside)
            {
                continue;
            }
            all.push((rank, Claim { at: hit.first, clause, condition }));
        }
        all.sort_by_key(|(_, claim)| claim.at);
        let mut kept: Vec<(u8, Claim)> = Vec::new();
        for (rank, claim) in all {
            match kept.iter_mut().find(|(_, other)| {
                other.clause == claim.clause && family(other.condition.is) == family(claim.condition.is)
            }) {
                Some(other) if rank > other.0 => *other = (rank, claim),
                Some(_) => {}
                None => kept.push((rank, claim)),
            }
        }
        let mut claims: Vec<Claim> = kept.into_iter().map(|(_, claim)| claim).collect();
        claims.sort_by_key(|claim| claim.at);
        claims
    }

    /// "Their visa services were paused": that is done to a country, and no answer of its own.
    fn is_done_to_it(&self, hit: &Hit, is: Trait) -> bool {
        const NEAR: usize = 4;
        let other =
            |at: usize| matches!(self.text(at), "visa" | "visas" | "tariffs" | "embassy" | "asylum" | "sanctions");
        // "Out of Panama's 299": of so many, nobody went out.
        let numbered = |at: usize| self.words.get(at).is_some_and(|word| word.number.is_some());
        let out_of =
            is == Trait::Onward && self.text(hit.first) == "out" && (hit.first + 2..hit.first + 5).any(numbered);
        out_of
            || matches!(is, Trait::Suspended | Trait::Ended | Trait::Money | Trait::Cleared)
                && (hit.first.saturating_sub(NEAR)..hit.after + 2).any(other)
    }

    fn negated(&self, hit: &Hit, is: Trait, clause: usize) -> bool {
        let people = matches!(is, Trait::Arrived | Trait::Held | Trait::Onward);
        self.hits.iter().any(|other| match other.sense {
            Sense::Tag(Tag::Not) => {
                let near = other.after <= hit.first && hit.first - other.after < REACH;
                // "or not", "no?" at the end ask; they negate nothing.
                near && self.clause(other.after - 1) == clause && !self.blocked(other.after, hit.first)
            }
            // "Leaving out the unconfirmed"
            Sense::Tag(Tag::Except) if is == Trait::Unconfirmed => {
                other.after <= hit.first && hit.first - other.after < REACH
            }
            // "Nobody contacted them"
            Sense::Tag(Tag::Nobody) if is == Trait::Asked => other.after == hit.first,
            // "None of them actually refused"
            Sense::Tag(Tag::Nobody) if matches!(is, Trait::Declined | Trait::Agreed | Trait::Denied) => {
                other.after <= hit.first && hit.first - other.after < REACH && self.clause(other.first) == clause
            }
            Sense::Tag(Tag::Nobody) => people && self.clause(other.first) == clause,
            _ => false,
        })
    }

    /// Another claim between a negation and a claim takes the negation for itself.
    fn blocked(&self, from: usize, to: usize) -> bool {
        self.hits.iter().any(|hit| {
            hit.first >= from
                && hit.after <= to
                && matches!(hit.sense, Sense::Tag(tag) if trait_of(tag).is_some_and(|(_, rank)| rank > 3))
        })
    }

    fn ever(&self, hit: &Hit, clause: usize) -> bool {
        let before = (hit.after..hit.after + 2).any(|at| {
            matches!(self.text(at), "before" | "first") && self.words.get(at + 1).is_none_or(|next| next.after_pause)
        });
        before
            || self.hits.iter().any(|other| {
                other.sense == Sense::Tag(Tag::Ever)
                    && self.clause(other.first) == clause
                    && other.first != hit.first
                    // "Only ever to be asked" is so still.
                    && other.first.checked_sub(1).is_none_or(|at| self.text(at) != "only")
                    && self.text(other.first) != "first"
            })
    }
}

/// Claims of one family rule each other out within a clause; money and arrivals stand beside an answer.
fn family(is: Trait) -> u8 {
    match is {
        Trait::Money | Trait::Paid | Trait::Promised | Trait::Offered | Trait::Free => 1,
        Trait::Unconfirmed | Trait::Confirmed | Trait::Contested => 2,
        Trait::Court | Trait::Blocked | Trait::Cleared => 3,
        Trait::Opposite | Trait::Alike => 4,
        Trait::Changed => 5,
        _ => 0,
    }
}

/// The claim that a word makes, and how strongly it rules others in its clause.
pub(super) fn trait_of(tag: Tag) -> Option<(Trait, u8)> {
    Some(match tag {
        Tag::Suspended => (Trait::Suspended, 9),
        Tag::Silent => (Trait::Silent, 9),
        Tag::Ended => (Trait::Ended, 8),
        Tag::Denied => (Trait::Denied, 8),
        Tag::Declined => (Trait::Declined, 7),
        Tag::Planned => (Trait::Planned, 7),
        Tag::Listed => (Trait::Approached, 4),
        Tag::Signed => (Trait::Signed, 6),
        Tag::Ratified => (Trait::Ratified, 6),
        Tag::InForce => (Trait::InForce, 6),
        Tag::Talks => (Trait::Talks, 6),
        Tag::Agreed => (Trait::Agreed, 5),
        Tag::Asked => (Trait::Asked, 5),
        Tag::Onward => (Trait::Onward, 4),
        Tag::Published => (Trait::Published, 4),
        Tag::Arrived => (Trait::Arrived, 3),
        Tag::Held => (Trait::Held, 2),
        Tag::Replied => (Trait::Answered, 1),
        Tag::Changed => (Trait::Changed, 10),
        Tag::Decided => (Trait::Decided, 10),
        Tag::Obliged => (Trait::Obliged, 10),
        Tag::Chooses => (Trait::Chooses, 10),
        Tag::Blocked => (Trait::Blocked, 6),
        Tag::Cleared => (Trait::Cleared, 2),
        Tag::Prison => (Trait::Imprisoned, 4),
        Tag::Opposite => (Trait::Opposite, 11),
        Tag::SamePosition => (Trait::Alike, 11),
        Tag::Free => (Trait::Free, 9),
        Tag::Promised => (Trait::Promised, 8),
        Tag::Offered => (Trait::Offered, 7),
        Tag::Paid => (Trait::Paid, 6),
        Tag::Money => (Trait::Money, 5),
        Tag::Unconfirmed => (Trait::Unconfirmed, 5),
        Tag::Confirmed => (Trait::Confirmed, 5),
        Tag::Contested => (Trait::Contested, 6),
        Tag::Legal => (Trait::Court, 1),
        _ => return None,
    })
}
