//! What is denied, refused or left unanswered, and what that says of the rest of the sentence.

use super::super::ask::{Condition, Trait};
use super::super::lexicon::Tag;
use super::super::sense::{Claim, Senses};

/// "Did it ever reply to the request?": whether it did is asked, not whether it was asked.
pub(super) fn reply_to_a_request(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
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

/// Who never answered was approached in some way: "asked or listed" needs no condition beside it.
pub(super) fn silence(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
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
pub(super) fn what_is_denied(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
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
pub(super) fn denied_once(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let once = senses.says(&["did", "denied", "didnt"])
        && senses.says(&["@"])
        && !senses.any(&[Tag::Ongoing, Tag::Now, Tag::Which, Tag::Who, Tag::HowMany])
        && claims.len() == 1
        || senses.words.iter().filter(|word| word.text == "@").count() > 1 && senses.has(Tag::AllOf);
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Denied) {
        claim.condition.ever |= once;
    }
}

/// "Is its agreement undisputed?": whether sources contradict each other.
pub(super) fn undisputed(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let said = |at: usize| senses.text(at).starts_with("undisputed") || senses.text(at).starts_with("uncontested");
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Confirmed && said(claim.at)) {
        claim.condition = Condition { is: Trait::Contested, not: !claim.condition.not, ever: false };
    }
}

/// "Nobody has asked them, it was only planned".
pub(super) fn only_planned(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let planned = claims.iter().any(|claim| claim.condition == Condition::is(Trait::Planned));
    if planned && senses.has(Tag::Only) && senses.any(&[Tag::Nobody, Tag::Not]) {
        claims.retain(|claim| claim.condition.is != Trait::Asked);
    }
}

/// "Said that no such deal exists": a denial, no refusal.
pub(super) fn no_such_thing(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let such = |at: usize| (at..at + 4).any(|at| senses.text(at) == "no" && senses.text(at + 1) == "such");
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Declined && such(claim.at)) {
        claim.condition.is = Trait::Denied;
    }
}

/// "Is it a yes, even though the minister denied it?": what is conceded is not asked.
pub(super) fn conceded(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
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
