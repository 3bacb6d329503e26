//! What is claimed, where several sentences or small words decide: "is there one?", "sent home", "still taking them?".

use super::ask::{Condition, Trait};
use super::lexicon::{Sense, Tag};
use super::sense::{Claim, Senses};

/// What is claimed. Of two sentences the last one asks: "X says there is no deal. Is there one?"
pub(super) fn claims(senses: &Senses<'_>) -> Vec<Claim> {
    let mut claims = senses.claims();
    let end = senses.words.len();
    let last = (1..end).rev().find(|at| senses.words.get(*at).is_some_and(|word| word.after_stop)).unwrap_or(0);
    if last > 0 && claims.iter().any(|claim| claim.at < last) {
        let asks = begins_with_verb(senses, last);
        let own: Vec<Claim> =
            claims.iter().copied().filter(|claim| claim.at >= last && claim.condition.is != Trait::Answered).collect();
        if !own.is_empty() {
            claims = own;
        } else if asks {
            for claim in &mut claims {
                let is = if claim.condition.is == Trait::Denied { Trait::Agreed } else { claim.condition.is };
                claim.condition = Condition::is(is);
            }
        } else if senses.any(&[Tag::Now, Tag::Ongoing]) && end - last <= 3 {
            claims.clear();
        }
    }
    // "Officially denies": the adverb claims nothing of its own.
    if claims.len() > 1 {
        claims.retain(|claim| {
            claim.condition.is != Trait::Confirmed
                || !matches!(senses.text(claim.at), "officially" | "official" | "firm" | "certain")
        });
    }
    // "The memo of Saint Kitts" is no ruling.
    claims.retain(|claim| {
        claim.condition.is != Trait::Court || !matches!(senses.text(claim.at), "memo" | "memos") || !senses.says(&["@"])
    });
    // "Handed over at the base": people were.
    let people = senses.any(&[Tag::Domain, Tag::HowMany]) && !senses.any(&[Tag::HowMuch]);
    for claim in
        claims.iter_mut().filter(|claim| claim.condition.is == Trait::Paid && senses.text(claim.at).starts_with("hand"))
    {
        if people || senses.text(claim.at.saturating_sub(1)) == "@" {
            claim.condition.is = Trait::Onward;
        }
    }
    // "Any number in the agreement", "allowed under its deal": what the deal says is asked, not whether there is one.
    claims.retain(|claim| !is_context(senses, claim));
    // "Is the deal final?": what is said of the deal is asked.
    let predicated = |claim: &Claim| {
        matches!(senses.text(claim.at), "deal" | "agreement" | "pact" | "accord" | "arrangement" | "memorandum" | "mou")
            && matches!(senses.text(0), "is" | "was" | "are" | "isnt" | "were")
            && senses.words.get(claim.at + 1..).is_some_and(|rest| {
                rest.len() == 1
                    && !rest.iter().any(|word| {
                        matches!(word.text.as_str(), "on" | "there" | "still" | "real" | "confirmed" | "done")
                    })
            })
    };
    claims.retain(|claim| claim.condition.is != Trait::Agreed || !predicated(claim));
    // Who never answered was approached in some way: "asked or listed" needs no condition beside it.
    let speaks = |is: Trait| claims.iter().any(|claim| claim.condition == Condition::is(is));
    if speaks(Trait::Silent) && speaks(Trait::Asked) && (speaks(Trait::Planned) || speaks(Trait::Approached)) {
        claims.retain(|claim| !matches!(claim.condition.is, Trait::Asked | Trait::Planned | Trait::Approached));
    }
    // "Who denies being asked or having a deal": what is denied is not claimed.
    if let Some(denial) = claims.iter().find(|claim| claim.condition == Condition::is(Trait::Denied)).copied() {
        claims.retain(|claim| {
            claim.at <= denial.at
                || !matches!(claim.condition.is, Trait::Agreed | Trait::Asked | Trait::Talks)
                || claim.clause != denial.clause && !senses.begins_with(claim.clause, &["or"])
        });
    }
    // "Did it deny?", "denied it": that it once did is asked, not that it still does.
    let once = senses.says(&["did", "denied", "didnt"])
        && !senses.any(&[Tag::Ongoing, Tag::Now, Tag::But, Tag::Which, Tag::Who]);
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Denied) {
        claim.condition.ever |= once && senses.says(&["@"]);
    }
    // "Got cash": no arrival.
    let paid = |claim: &Claim| {
        matches!(claim.condition.is, Trait::Money | Trait::Paid | Trait::Promised | Trait::Offered | Trait::Free)
    };
    let clauses: Vec<usize> = claims.iter().filter(|claim| paid(claim)).map(|claim| claim.clause).collect();
    claims.retain(|claim| {
        claim.condition.is != Trait::Arrived
            || !clauses.contains(&claim.clause)
            || !matches!(
                senses.text(claim.at),
                "got"
                    | "get"
                    | "gets"
                    | "getting"
                    | "gotten"
                    | "receive"
                    | "receives"
                    | "received"
                    | "sent"
                    | "took"
                    | "take"
                    | "takes"
                    | "given"
            )
            || senses.says(&["people", "ppl", "anyone", "deportees", "persons"])
    });
    // "Got cash": it was paid.
    let gets = |clause: usize| {
        (0..end).any(|at| {
            senses.clause(at) == clause
                && matches!(senses.text(at), "got" | "gotten" | "received" | "pocketed" | "banked")
        })
    };
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Money && gets(claim.clause)) {
        claim.condition.is = Trait::Paid;
    }
    // "Nobody there yet": without a verb it is about arrivals.
    let nobody = senses.hits.iter().find(|hit| hit.sense == Sense::Tag(Tag::Nobody));
    if let Some(hit) = nobody
        && senses.words.get(hit.first..).is_some_and(|rest| {
            rest.iter().take(4).any(|word| matches!(word.text.as_str(), "there" | "yet" | "came" | "arrivals" | "show"))
        })
        && !claims.iter().any(|claim| matches!(claim.condition.is, Trait::Arrived | Trait::Silent))
    {
        let clause = senses.clause(hit.first);
        claims.push(Claim { at: hit.first, clause, condition: Condition::not(Trait::Arrived) });
    }
    // "sent them home": not an arrival.
    let home = (0..end).find(|at| matches!(senses.text(*at), "home" | "back"));
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Arrived) {
        if home.is_some_and(|home| claim.at < home && home - claim.at <= 7) {
            claim.condition.is = Trait::Onward;
        }
    }
    // "Moldova: in?", "in or out".
    let alone = |at: usize| {
        senses.text(at) == "in"
            && senses.words.get(at + 1).is_none_or(|next| {
                next.after_pause
                    || matches!(
                        next.text.as_str(),
                        "or" | "by" | "yet" | "on" | "now" | "too" | "already" | "still" | "right" | "as"
                    )
            })
    };
    if claims.is_empty()
        && let Some(at) = (1..end).find(|at| alone(*at))
    {
        let not = at >= 1 && matches!(senses.text(at - 1), "not" | "isnt" | "aint" | "never");
        claims.push(Claim { at, clause: 0, condition: Condition { is: Trait::Agreed, not, ever: false } });
    }
    // "Earliest African no", "first yes".
    let last_word = end.checked_sub(1).map_or("", |at| senses.text(at));
    if claims.is_empty()
        && senses.any(&[Tag::First, Tag::Last, Tag::Second, Tag::Third])
        && matches!(last_word, "no" | "yes")
    {
        let is = if last_word == "no" { Trait::Declined } else { Trait::Agreed };
        claims.push(Claim { at: end - 1, clause: 0, condition: Condition::is(is) });
    }
    // Still taking people: an arrangement that is on hold does not.
    // "Any cash yet?" asks whether it was paid.
    if senses.says(&["yet", "already", "actually"]) {
        for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Money) {
            claim.condition.is = Trait::Paid;
        }
    }
    let ongoing = senses.has(Tag::Ongoing)
        && senses.says(&[
            "accepting",
            "taking",
            "receiving",
            "running",
            "going",
            "flying",
            "sending",
            "accept",
            "take",
        ]);
    // "Bahamas: yes or no?"
    if claims.is_empty()
        && senses.has(Tag::Checking)
        && (senses.says(&["yes", "yay"]) && senses.says(&["no", "nay", "maybe"]) || senses.says(&["si", "oui", "sim"]))
    {
        claims.push(Claim { at: 0, clause: 0, condition: Condition::is(Trait::Agreed) });
    }
    if ongoing
        && claims.iter().any(|claim| {
            claim.condition == Condition::is(Trait::Arrived) || claim.condition == Condition::is(Trait::Agreed)
        })
    {
        claims.push(Claim { at: end, clause: 0, condition: Condition::not(Trait::Suspended) });
    }
    claims
}

/// "Under the agreement", "in the deal".
pub(super) fn speaks_within_a_deal(senses: &Senses<'_>) -> bool {
    senses.claims().iter().any(|claim| is_context(senses, claim))
}

/// An agreement that is only the place in which something stands.
fn is_context(senses: &Senses<'_>, claim: &Claim) -> bool {
    const NOUNS: [&str; 14] = [
        "deal",
        "deals",
        "agreement",
        "agreements",
        "pact",
        "accord",
        "accords",
        "arrangement",
        "memorandum",
        "mou",
        "treaty",
        "scheme",
        "paper",
        "document",
    ];
    const WITHIN: [&str; 5] = ["in", "under", "of", "by", "per"];
    let Some(before) = claim.at.checked_sub(1) else { return false };
    let noun = NOUNS.contains(&senses.text(claim.at)) && claim.condition == Condition::is(claim.condition.is);
    let begin = claim.at.saturating_sub(3);
    let joined = (begin..claim.at).rev().take_while(|at| {
        matches!(senses.text(*at), "the" | "its" | "this" | "that" | "@" | "their" | "a" | "s")
            || WITHIN.contains(&senses.text(*at))
    });
    noun && before > 0 && joined.into_iter().any(|at| WITHIN.contains(&senses.text(at)))
}

pub(super) fn begins_with_verb(senses: &Senses<'_>, first: usize) -> bool {
    const VERBS: [&str; 46] = [
        "is", "are", "was", "were", "did", "do", "does", "has", "have", "had", "can", "could", "will", "would",
        "should", "must", "may", "am", "isnt", "arent", "wasnt", "werent", "didnt", "dont", "doesnt", "hasnt",
        "havent", "hadnt", "cant", "couldnt", "wont", "wouldnt", "any", "anyone", "anybody", "ha", "han", "est", "foi",
        "tem", "hay", "a", "ont", "esta", "aint", "anything",
    ];
    const BEFORE: [&str; 18] = [
        "so", "and", "but", "hey", "ok", "yo", "well", "hi", "hello", "pls", "please", "also", "then", "bro", "wait",
        "oh", "um", "lol",
    ];
    let at = first + usize::from(BEFORE.contains(&senses.text(first)));
    // "DRC: any cash yet"
    let at = at + usize::from(senses.text(at) == "@" && senses.words.get(at + 1).is_some_and(|word| word.after_pause));
    // "Togo has some agreement, no?"
    let at = at
        + usize::from(
            senses.text(at) == "@"
                && matches!(
                    senses.text(at + 1),
                    "has" | "is" | "was" | "did" | "does" | "had" | "hasnt" | "isnt" | "didnt" | "doesnt" | "wont"
                ),
        );
    VERBS.contains(&senses.text(at))
}
