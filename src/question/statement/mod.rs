//! What is claimed, where several sentences or small words decide: "is there one?", "sent home", "still taking them?". Each rule is a function
//! of its own, in the order in which they are tried; none knows a country.

#![expect(clippy::ptr_arg, reason = "every rule has the same signature, whether it adds claims or only changes them")]

mod court;
mod denial;
mod money;
mod terms;

pub(super) use terms::{is_context, speaks_within_a_deal};

use super::ask::{Condition, Trait};
use super::lexicon::{Sense, Tag};
use super::sense::{Claim, Senses};

/// A rule changes what the words alone seem to claim.
type Rule = fn(&Senses<'_>, &mut Vec<Claim>);

const RULES: [Rule; 43] = [
    terms::written_number,
    money::offered_terms,
    money::offered_to_take,
    money::granted,
    court::blocked_transfers,
    court::objects_of_a_block,
    court::lifted_block,
    court::block_on_hold,
    denial::no_such_thing,
    court::request_to_a_court,
    denial::undisputed,
    denial::only_planned,
    denial::conceded,
    done_before,
    terms::subject_of_a_deal,
    what_it_asked_for,
    at_odds,
    terms::may_end,
    money::out_of_it,
    tags,
    last_sentence,
    terms::on_paper,
    denial::reply_to_a_request,
    terms::ruled_out,
    terms::may_refuse,
    adverbs,
    court::memos,
    money::handed_over,
    terms::context,
    terms::predicates,
    denial::silence,
    denial::what_is_denied,
    denial::denied_once,
    money::money_is_no_arrival,
    money::money_that_was_got,
    no_longer,
    nobody_there,
    sent_home,
    in_or_out,
    bare_no,
    money::any_cash_yet,
    yes_or_no,
    still_taking,
];

/// What is claimed.
pub(super) fn claims(senses: &Senses<'_>) -> Vec<Claim> {
    let mut claims = senses.claims();
    for rule in RULES {
        rule(senses, &mut claims);
    }
    claims
}

/// Of two sentences the last one asks: "X says there is no deal. Is there one?"
fn last_sentence(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let end = senses.words.len();
    let last = (1..end).rev().find(|at| senses.words.get(*at).is_some_and(|word| word.after_stop)).unwrap_or(0);
    if last == 0 || claims.iter().all(|claim| claim.at >= last) {
        return;
    }
    let own: Vec<Claim> =
        claims.iter().copied().filter(|claim| claim.at >= last && claim.condition.is != Trait::Answered).collect();
    if !own.is_empty() {
        *claims = own;
    } else if begins_with_verb(senses, last) {
        // "Its minister said no. So is there one?"
        let one = (last..end).any(|at| senses.text(at) == "there") && senses.text(end - 1) == "one";
        for claim in claims {
            let is = if claim.condition.is == Trait::Denied || one && claim.condition.is == Trait::Declined {
                Trait::Agreed
            } else {
                claim.condition.is
            };
            claim.condition = Condition::is(is);
        }
    } else if end - last <= 3
        && senses.hits.iter().any(|hit| hit.first >= last && matches!(hit.sense, Sense::Tag(Tag::Now | Tag::Ongoing)))
    {
        claims.clear();
    }
}

/// "A no before, haggling now": who talks or has agreed no longer declines, so the one was before the other.
fn at_odds(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    // "Said yes, then put on hold": what is on hold was agreed before.
    let over = claims
        .iter()
        .any(|claim| matches!(claim.condition.is, Trait::Suspended | Trait::Ended) && !claim.condition.not);
    for claim in claims.iter_mut().filter(|claim| over && claim.condition == Condition::is(Trait::Agreed)) {
        claim.condition.ever = true;
    }
    let is = |is: Trait| move |claim: &Claim| claim.condition == Condition::is(is);
    let later =
        claims.iter().any(|claim| matches!(claim.condition.is, Trait::Talks | Trait::Agreed) && !claim.condition.not);
    if later && claims.iter().any(is(Trait::Declined)) && !senses.says(&["or", "o", "ou", "vs"]) {
        for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Declined) {
            claim.condition.ever = true;
        }
        // "Flipped from a no to negotiating": from what to what is said.
        claims.retain(|claim| claim.condition.is != Trait::Changed);
    }
}

/// "Officially denies": the adverb claims nothing of its own.
fn adverbs(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    // "The firm yeses": those that are not in doubt.
    let yeses = |at: usize| matches!(senses.text(at + 1), "yes" | "yeses" | "deals" | "agreements" | "commitments");
    if claims.len() > 1 {
        for claim in claims.iter_mut().filter(|claim| claim.condition == Condition::is(Trait::Confirmed)) {
            if senses.text(claim.at) == "firm" && yeses(claim.at) {
                claim.condition = Condition::not(Trait::Unconfirmed);
            }
        }
        claims.retain(|claim| {
            claim.condition.is != Trait::Confirmed
                || !matches!(
                    senses.text(claim.at),
                    "officially" | "official" | "firm" | "certain" | "formally" | "formal"
                )
        });
    }
}

/// "Refused once but no longer does".
fn no_longer(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let over = (1..senses.words.len())
        .any(|at| matches!((senses.text(at - 1), senses.text(at)), ("no", "longer") | ("not", "anymore" | "now")));
    let once: Vec<Claim> =
        claims.iter().copied().filter(|claim| claim.condition.ever && !claim.condition.not).collect();
    if let ([only], true) = (once.as_slice(), over) {
        claims.push(Claim { condition: Condition::not(only.condition.is), ..*only });
    }
}

/// "Nobody there yet": without a verb it is about arrivals.
fn nobody_there(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const NEAR: usize = 5;
    let Some(hit) = senses.hits.iter().find(|hit| hit.sense == Sense::Tag(Tag::Nobody)) else { return };
    // "Has had zero people"
    let of_people = matches!(senses.text(hit.after), "people" | "ppl" | "deportees" | "arrivals" | "migrants");
    let there = of_people
        || (hit.first..hit.first + NEAR)
            .any(|at| matches!(senses.text(at), "there" | "yet" | "came" | "come" | "arrivals" | "show" | "far"));
    let said = claims.iter().any(|claim| matches!(claim.condition.is, Trait::Arrived | Trait::Silent));
    if there && !said {
        let clause = senses.clause(hit.first);
        claims.push(Claim { at: hit.first, clause, condition: Condition::not(Trait::Arrived) });
    }
}

/// "Who sent people on after receiving them?": who sends them on has received them.
fn done_before(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let onward = claims.iter().any(|claim| claim.condition == Condition::is(Trait::Onward));
    claims.retain(|claim| {
        let before = senses.begins_with(claim.clause, &["after"]);
        !onward || !before || !matches!(claim.condition.is, Trait::Agreed | Trait::Arrived)
    });
}

/// "Was it given any of what it asked for?": that it asked is not asked.
fn what_it_asked_for(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let wanted = |at: usize| {
        (at.saturating_sub(3)..at)
            .any(|at| senses.text(at) == "what" && matches!(senses.text(at + 1), "it" | "they" | "@" | "she" | "he"))
    };
    if begins_with_verb(senses, 0) {
        claims.retain(|claim| claim.condition.is != Trait::Asked || !wanted(claim.at));
    }
}

/// "Sent them home": not an arrival.
fn sent_home(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const NEAR: usize = 7;
    let home = (0..senses.words.len()).find(|at| matches!(senses.text(*at), "home" | "back"));
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Arrived) {
        if home.is_some_and(|home| claim.at < home && home - claim.at <= NEAR) {
            claim.condition.is = Trait::Onward;
        }
    }
}

/// "Moldova: in?", "in or out".
fn in_or_out(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const AFTER: [&str; 10] = ["or", "by", "yet", "on", "now", "too", "already", "still", "right", "as"];
    // "Abuja: out?", not "pull out".
    let out_of_something = |at: usize| {
        !matches!(senses.text(at.wrapping_sub(1)), "@" | "is" | "are" | "or" | "still" | "now" | "definitely" | "not")
    };
    let alone = |at: usize| {
        let next = senses.words.get(at + 1);
        let whole = at.checked_sub(1).is_some_and(|before| senses.text(before) == "all");
        !whole
            && (senses.text(at) == "in" || senses.text(at) == "out" && !out_of_something(at))
            && next.is_none_or(|next| next.after_pause || AFTER.contains(&next.text.as_str()))
    };
    if claims.is_empty()
        && let Some(at) = (1..senses.words.len()).find(|at| alone(*at))
    {
        let not = matches!(senses.text(at - 1), "not" | "isnt" | "aint" | "never");
        let is = if senses.text(at) == "in" { Trait::Agreed } else { Trait::Declined };
        claims.push(Claim { at, clause: 0, condition: Condition { is, not, ever: false } });
    }
}

/// "Earliest African no", "first yes".
fn bare_no(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let ordered = senses.any(&[Tag::First, Tag::Last, Tag::Second, Tag::Third]);
    // "Earliest no in Latin America", "Abinader's no: date"
    let ends = |at: usize| senses.words.get(at + 1).is_none_or(|next| next.after_pause);
    let said = |at: usize| matches!(senses.text(at), "no" | "yes");
    let after = |at: usize| {
        senses.hits.iter().any(|hit| hit.after == at && matches!(hit.sense, Sense::Tag(Tag::First | Tag::Last)))
    };
    let noun = (1..senses.words.len()).find(|at| {
        said(*at)
            && (senses.text(at - 1) == "@" && ends(*at) && *at + 1 < senses.words.len() || after(*at) && !ends(*at))
    });
    let last = senses.words.len().checked_sub(1).filter(|_| ordered);
    let Some(at) = noun.or(last).filter(|_| claims.is_empty()) else { return };
    let is = match senses.text(at) {
        "no" => Trait::Declined,
        "yes" => Trait::Agreed,
        _ => return,
    };
    claims.push(Claim { at, clause: 0, condition: Condition::is(is) });
}

/// "TCI refused, yeah?": the tag at the end asks for agreement, it claims none.
fn tags(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let last = senses.words.len().saturating_sub(1);
    let tag = matches!(senses.text(last), "yeah" | "yea" | "yes" | "yep" | "ok" | "no")
        && senses.words.get(last).is_some_and(|word| word.after_pause);
    if tag && claims.len() > 1 {
        claims.retain(|claim| claim.at != last);
    }
}

/// "Bahamas: yes or no?"
fn yes_or_no(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let asked = senses.says(&["yes", "yay"]) && senses.says(&["no", "nay", "maybe"])
        || senses.says(&["y"]) && senses.says(&["n"]);
    let slashed = senses.says(&["y"]) && senses.says(&["n"]) && senses.words.len() <= 4;
    if claims.is_empty() && (slashed || senses.has(Tag::Checking)) && (asked || senses.says(&["si", "oui", "sim"])) {
        claims.push(Claim { at: 0, clause: 0, condition: Condition::is(Trait::Agreed) });
    }
}

/// Still taking people: an arrangement that is on hold does not.
fn still_taking(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const TAKING: [&str; 9] =
        ["accepting", "taking", "receiving", "running", "going", "flying", "sending", "accept", "take"];
    let takes = |claim: &Claim| {
        claim.condition == Condition::is(Trait::Arrived) || claim.condition == Condition::is(Trait::Agreed)
    };
    if senses.has(Tag::Ongoing) && senses.says(&TAKING) && claims.iter().any(takes) {
        let end = senses.words.len();
        claims.push(Claim { at: end, clause: 0, condition: Condition::not(Trait::Suspended) });
    }
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
    // "Ecuador any cash changing hands"
    let at = at + usize::from(senses.text(at) == "@" && senses.text(at + 1) == "any");
    // "DRC: any cash yet"
    let at = at + usize::from(senses.text(at) == "@" && senses.words.get(at + 1).is_some_and(|word| word.after_pause));
    // "Togo has some agreement, no?"
    let at = at
        + usize::from(
            senses.text(at) == "@"
                && matches!(
                    senses.text(at + 1),
                    "has"
                        | "is"
                        | "was"
                        | "did"
                        | "does"
                        | "had"
                        | "hasnt"
                        | "isnt"
                        | "didnt"
                        | "doesnt"
                        | "wont"
                        | "can"
                        | "could"
                        | "may"
                        | "must"
                        | "cant"
                ),
        );
    VERBS.contains(&senses.text(at))
}
