//! What is claimed of courts: what a decision stops or lets go on, and what only stands beside it.

use super::super::ask::{Condition, Trait};
use super::super::lexicon::{Hit, Sense, Tag};
use super::super::sense::{Claim, Senses};

/// "The memo of Saint Kitts" is no ruling.
pub(super) fn memos(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let named = senses.says(&["@"]);
    claims.retain(|claim| {
        claim.condition.is != Trait::Court || !named || !matches!(senses.text(claim.at), "memo" | "memos")
    });
}

/// "Transfers to which countries were blocked": what was blocked did not arrive.
pub(super) fn blocked_transfers(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
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
pub(super) fn objects_of_a_block(_: &Senses<'_>, claims: &mut Vec<Claim>) {
    let blocks = |claim: &Claim| matches!(claim.condition.is, Trait::Blocked | Trait::Cleared);
    let Some(block) = claims.iter().copied().find(blocks) else { return };
    claims.retain(|claim| {
        claim.at <= block.at
            || claim.clause != block.clause
            || !matches!(claim.condition.is, Trait::Onward | Trait::Arrived | Trait::Held)
    });
}

/// "Lifted the block": what was blocked no longer is.
pub(super) fn lifted_block(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let lifts = |at: usize| {
        let covers = |hit: &Hit| hit.first < at && at < hit.after && hit.sense == Sense::Tag(Tag::Cleared);
        senses.hits.iter().any(covers)
    };
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Blocked && lifts(claim.at)) {
        claim.condition.is = Trait::Cleared;
    }
}

/// "When was the injunction put on hold?": what was blocked may go on.
pub(super) fn block_on_hold(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
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

/// "When did the court throw out the urgent request?": a request to it, not to the country.
pub(super) fn request_to_a_court(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let court = claims.iter().any(|claim| matches!(claim.condition.is, Trait::Court | Trait::Blocked | Trait::Cleared));
    let request = |at: usize| matches!(senses.text(at), "request" | "requests" | "petition" | "motion");
    claims.retain(|claim| !court || claim.condition.is != Trait::Asked || !request(claim.at));
}
