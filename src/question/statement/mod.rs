//! What is claimed, where several sentences or small words decide: "is there one?", "sent home", "still taking them?". Each rule is a function
//! of its own, in the order in which they are tried; none knows a country.

#![expect(clippy::ptr_arg, reason = "every rule has the same signature, whether it adds claims or only changes them")]

mod money;

use super::ask::{Condition, Trait};
use super::lexicon::{Hit, Sense, Tag};
use super::sense::{Claim, Senses};

/// A rule changes what the words alone seem to claim.
type Rule = fn(&Senses<'_>, &mut Vec<Claim>);

const RULES: [Rule; 42] = [
    written_number,
    money::offered_to_take,
    money::granted,
    blocked_transfers,
    objects_of_a_block,
    lifted_block,
    block_on_hold,
    no_such_thing,
    request_to_a_court,
    undisputed,
    only_planned,
    conceded,
    done_before,
    subject_of_a_deal,
    what_it_asked_for,
    at_odds,
    may_end,
    money::out_of_it,
    tags,
    last_sentence,
    on_paper,
    reply_to_a_request,
    ruled_out,
    may_refuse,
    adverbs,
    memos,
    money::handed_over,
    context,
    predicates,
    silence,
    what_is_denied,
    denied_once,
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

/// "Is any number written into it?": what is in it is asked, not whether it was signed.
fn written_number(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let number = senses.says(&["number", "figure", "cap", "limit", "quota", "ceiling"]);
    claims.retain(|claim| {
        // A white paper is no signature.
        let white = senses.text(claim.at) == "paper" && senses.text(claim.at.wrapping_sub(1)) == "white";
        let written = number && matches!(senses.text(claim.at), "written" | "paper");
        claim.condition.is != Trait::Signed || !white && !written
    });
}

/// "A no before, haggling now": who talks or has agreed no longer declines, so the one was before the other.
fn at_odds(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
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

/// "Can either side pull out?": what the terms allow is asked, not whether it has ended.
fn may_end(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const NEAR: usize = 6;
    let may = |at: usize| matches!(senses.text(at), "can" | "could" | "may" | "able" | "allowed" | "free");
    let leaves = |claim: &Claim| {
        claim.condition.is == Trait::Ended
            || claim.condition.is == Trait::Declined && matches!(senses.text(claim.at), "back" | "opt" | "walk")
    };
    claims.retain(|claim| !leaves(claim) || !(claim.at.saturating_sub(NEAR)..claim.at).any(may));
}

/// "Could Uganda turn somebody down?": whether it may, not whether it did.
fn may_refuse(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let may = |at: usize| {
        let begins = at == 0 || senses.words.get(at).is_some_and(|word| word.after_pause);
        begins
            && matches!(senses.text(at), "can" | "could" | "may")
            && matches!(senses.text(at + 1), "@" | "it" | "they" | "he" | "she")
    };
    if !(0..senses.words.len()).any(may) {
        return;
    }
    for claim in claims.iter_mut().filter(|claim| claim.condition == Condition::is(Trait::Declined)) {
        claim.condition.is = Trait::Chooses;
    }
}

/// "Does a criminal record rule one out?": it is no refusal of the country's.
fn ruled_out(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    claims.retain(|claim| {
        claim.condition.is != Trait::Declined
            || !senses.text(claim.at).starts_with("rule")
            || !senses.says(&[
                "record",
                "records",
                "conviction",
                "convictions",
                "offenses",
                "offences",
                "crimes",
                "what",
            ])
    });
}

/// "Did it ever reply to the request?": whether it did is asked, not whether it was asked.
fn reply_to_a_request(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    if !senses.has(Tag::Replied) {
        return;
    }
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Asked) {
        if matches!(
            senses.text(claim.at),
            "request"
                | "requests"
                | "proposal"
                | "question"
                | "ask"
                | "demande"
                | "requete"
                | "solicitud"
                | "peticion"
                | "pedido"
        ) {
            claim.condition = Condition { is: Trait::Answered, ever: false, ..claim.condition };
        }
    }
}

/// "Mexico's arrangement, on paper?": whether it was signed; without a country's name, who agreed.
fn on_paper(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    for claim in claims.iter_mut().filter(|claim| claim.condition == Condition::is(Trait::Agreed)) {
        let paper = senses.text(claim.at) == "on" && senses.text(claim.at + 1) == "paper";
        if paper && senses.says(&["@"]) && !senses.any(&[Tag::Which, Tag::Who, Tag::CountryWord]) {
            claim.condition.is = Trait::Signed;
        }
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

/// "The memo of Saint Kitts" is no ruling.
fn memos(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let named = senses.says(&["@"]);
    claims.retain(|claim| {
        claim.condition.is != Trait::Court || !named || !matches!(senses.text(claim.at), "memo" | "memos")
    });
}

/// "Any number in the agreement", "allowed under its deal": what the deal says is asked, not whether there is one.
fn context(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    claims.retain(|claim| !is_context(senses, claim));
}

/// "Is the deal final?": what is said of the deal is asked.
fn predicates(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const SAME: [&str; 6] = ["on", "there", "still", "real", "confirmed", "done"];
    let asks = matches!(senses.text(0), "is" | "was" | "are" | "isnt" | "were");
    claims.retain(|claim| {
        let deal = matches!(
            senses.text(claim.at),
            "deal" | "agreement" | "pact" | "accord" | "arrangement" | "memorandum" | "mou"
        );
        let one_more = claim.at + 2 == senses.words.len() && !SAME.contains(&senses.text(claim.at + 1));
        // "Is it a safe third country agreement?"
        let before = claim.at.checked_sub(1).map_or("", |at| senses.text(at));
        let kind = claim.at + 1 == senses.words.len()
            && matches!(before, "country" | "party" | "binding" | "formal" | "cooperation");
        let says = senses
            .words
            .iter()
            .any(|word| matches!(word.text.as_str(), "say" | "says" | "call" | "calls" | "describe" | "describes"));
        // "Does it call it a safe third country deal?"
        let safe = says && (claim.at.saturating_sub(3)..claim.at).any(|at| senses.text(at) == "safe");
        // "Does it call its accord a safe third country agreement?"
        let called = says && deal && senses.says(&["safe"]);
        claim.condition.is != Trait::Agreed || !(asks && deal && (one_more || kind) || safe || called)
    });
}

/// Who never answered was approached in some way: "asked or listed" needs no condition beside it.
fn silence(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    // "Only to be asked, and silent"
    if senses.has(Tag::Only) {
        return;
    }
    let speaks = |is: Trait| claims.iter().any(|claim| claim.condition == Condition::is(is));
    if speaks(Trait::Silent) && speaks(Trait::Asked) && (speaks(Trait::Planned) || speaks(Trait::Approached)) {
        claims.retain(|claim| !matches!(claim.condition.is, Trait::Asked | Trait::Planned | Trait::Approached));
    }
}

/// "Who denies being asked or having a deal": what is denied is not claimed.
fn what_is_denied(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let Some(denial) = claims.iter().find(|claim| claim.condition == Condition::is(Trait::Denied)).copied() else {
        return;
    };
    claims.retain(|claim| {
        claim.at <= denial.at
            || !matches!(claim.condition.is, Trait::Agreed | Trait::Asked | Trait::Talks)
            || claim.clause != denial.clause && !senses.begins_with(claim.clause, &["or"])
    });
}

/// "Did it deny?", "denied it": that it once did is asked, not that it still does.
fn denied_once(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let once = senses.says(&["did", "denied", "didnt"])
        && senses.says(&["@"])
        && !senses.any(&[Tag::Ongoing, Tag::Now, Tag::Which, Tag::Who, Tag::HowMany])
        && claims.len() == 1
        || senses.words.iter().filter(|word| word.text == "@").count() > 1 && senses.has(Tag::AllOf);
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Denied) {
        claim.condition.ever |= once;
    }
}

/// "Transfers to which countries were blocked": what was blocked did not arrive.
fn blocked_transfers(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    if senses.any(&[Tag::Which, Tag::Where]) && claims.iter().any(|claim| claim.condition.is == Trait::Blocked) {
        claims.retain(|claim| claim.condition.is != Trait::Planned || !senses.text(claim.at).starts_with("plan"));
        claims.retain(|claim| {
            claim.condition.is != Trait::Arrived
                || !matches!(
                    senses.text(claim.at),
                    "transfers" | "transfer" | "flights" | "flight" | "planes" | "plane" | "sending" | "send" | "sent"
                )
        });
    }
}

/// "Did a judge block onward removals?": what was blocked is not claimed to have happened.
fn objects_of_a_block(_: &Senses<'_>, claims: &mut Vec<Claim>) {
    let blocks = |claim: &Claim| matches!(claim.condition.is, Trait::Blocked | Trait::Cleared);
    let Some(block) = claims.iter().copied().find(blocks) else { return };
    claims.retain(|claim| {
        claim.at <= block.at
            || claim.clause != block.clause
            || !matches!(claim.condition.is, Trait::Onward | Trait::Arrived | Trait::Held)
    });
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

/// "Lifted the block": what was blocked no longer is.
fn lifted_block(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let lifts = |at: usize| {
        let covers = |hit: &Hit| hit.first < at && at < hit.after && hit.sense == Sense::Tag(Tag::Cleared);
        senses.hits.iter().any(covers)
    };
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Blocked && lifts(claim.at)) {
        claim.condition.is = Trait::Cleared;
    }
}

/// "When was the injunction put on hold?": what was blocked may go on.
fn block_on_hold(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let orders = |at: usize| {
        ["injunction", "order", "ruling", "block", "ban", "decision"]
            .iter()
            .any(|noun| senses.text(at).starts_with(noun))
    };
    let paused = claims.iter().position(|claim| claim.condition == Condition::is(Trait::Suspended));
    let Some(paused) = paused.filter(|_| senses.has(Tag::Legal) && (0..senses.words.len()).any(orders)) else { return };
    if let Some(claim) = claims.get_mut(paused) {
        claim.condition.is = Trait::Cleared;
    }
    claims.retain(|claim| claim.condition.is != Trait::Blocked || !orders(claim.at));
}

/// "Is its agreement undisputed?": whether sources contradict each other.
fn undisputed(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let said = |at: usize| senses.text(at).starts_with("undisputed") || senses.text(at).starts_with("uncontested");
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Confirmed && said(claim.at)) {
        claim.condition = Condition { is: Trait::Contested, not: !claim.condition.not, ever: false };
    }
}

/// "Nobody has asked them, it was only planned".
fn only_planned(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let planned = claims.iter().any(|claim| claim.condition == Condition::is(Trait::Planned));
    if planned && senses.has(Tag::Only) && senses.any(&[Tag::Nobody, Tag::Not]) {
        claims.retain(|claim| claim.condition.is != Trait::Asked);
    }
}

/// "When did the court throw out the urgent request?": a request to it, not to the country.
fn request_to_a_court(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let court = claims.iter().any(|claim| matches!(claim.condition.is, Trait::Court | Trait::Blocked | Trait::Cleared));
    let request = |at: usize| matches!(senses.text(at), "request" | "requests" | "petition" | "motion");
    claims.retain(|claim| !court || claim.condition.is != Trait::Asked || !request(claim.at));
}

/// "Said that no such deal exists": a denial, no refusal.
fn no_such_thing(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let such = |at: usize| (at..at + 4).any(|at| senses.text(at) == "no" && senses.text(at + 1) == "such");
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Declined && such(claim.at)) {
        claim.condition.is = Trait::Denied;
    }
}

/// "Is it a yes, even though the minister denied it?": what is conceded is not asked.
fn conceded(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let though = |at: usize| {
        matches!(senses.text(at), "though" | "tho" | "although" | "despite" | "while")
            && senses.words.get(at + 1).is_some_and(|next| !next.after_pause)
    };
    let Some(at) = (1..senses.words.len()).find(|at| though(*at)) else { return };
    let denies = |claim: &Claim| matches!(claim.condition.is, Trait::Denied | Trait::Declined);
    if claims.iter().any(|claim| claim.at < at) && claims.iter().any(|claim| claim.at > at && denies(claim)) {
        claims.retain(|claim| claim.at < at);
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

/// "Does the memorandum fix a number?": what it does is asked, not whether there is one.
fn subject_of_a_deal(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const DOES: [&str; 22] = [
        "fix", "set", "name", "give", "mention", "contain", "include", "say", "state", "allow", "bar", "require",
        "cover", "specify", "limit", "cap", "let", "exclude", "have", "put", "provide", "oblige",
    ];
    if !matches!(senses.text(0), "does" | "do" | "did" | "can" | "could" | "would" | "will") {
        return;
    }
    claims.retain(|claim| {
        let noun =
            ["deal", "agreement", "memorandum", "memo", "pact", "accord", "arrangement", "mou", "text", "treaty"]
                .contains(&senses.text(claim.at));
        claim.condition != Condition::is(Trait::Agreed) || !noun || !DOES.contains(&senses.text(claim.at + 1))
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

/// "Under the agreement", "in the deal".
pub(super) fn speaks_within_a_deal(senses: &Senses<'_>) -> bool {
    let agreed = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::Agreed));
    agreed
        .into_iter()
        .any(|hit| is_context(senses, &Claim { at: hit.first, clause: 0, condition: Condition::is(Trait::Agreed) }))
}

/// An agreement that is only the place in which something stands.
pub(super) fn is_context(senses: &Senses<'_>, claim: &Claim) -> bool {
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
        matches!(senses.text(*at), "the" | "its" | "this" | "that" | "@" | "their" | "a" | "s" | "new")
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
