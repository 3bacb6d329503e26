//! What is asked of an arrangement's terms: what it allows, what stands in it, and that it exists only where that is asked.

use super::super::ask::{Condition, Trait};
use super::super::lexicon::{Sense, Tag};
use super::super::sense::{Claim, Senses};

/// "Is any number written into it?": what is in it is asked, not whether it was signed.
pub(super) fn written_number(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let number = senses.says(&["number", "figure", "cap", "limit", "quota", "ceiling"]);
    claims.retain(|claim| {
        // A white paper is no signature.
        let white = senses.text(claim.at) == "paper" && senses.text(claim.at.wrapping_sub(1)) == "white";
        let written = number && matches!(senses.text(claim.at), "written" | "paper");
        claim.condition.is != Trait::Signed || !white && !written
    });
}

/// "Can either side pull out?": what the terms allow is asked, not whether it has ended.
pub(super) fn may_end(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const NEAR: usize = 6;
    let may = |at: usize| matches!(senses.text(at), "can" | "could" | "may" | "able" | "allowed" | "free");
    let leaves = |claim: &Claim| {
        claim.condition.is == Trait::Ended
            || claim.condition.is == Trait::Declined && matches!(senses.text(claim.at), "back" | "opt" | "walk")
    };
    claims.retain(|claim| !leaves(claim) || !(claim.at.saturating_sub(NEAR)..claim.at).any(may));
}

/// "Could Uganda turn somebody down?": whether it may, not whether it did.
pub(super) fn may_refuse(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
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
pub(super) fn ruled_out(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
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

/// "Mexico's arrangement, on paper?": whether it was signed; without a country's name, who agreed.
pub(super) fn on_paper(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    for claim in claims.iter_mut().filter(|claim| claim.condition == Condition::is(Trait::Agreed)) {
        let paper = senses.text(claim.at) == "on" && senses.text(claim.at + 1) == "paper";
        if paper && senses.says(&["@"]) && !senses.any(&[Tag::Which, Tag::Who, Tag::CountryWord]) {
            claim.condition.is = Trait::Signed;
        }
    }
}

/// "Any number in the agreement", "allowed under its deal": what the deal says is asked, not whether there is one.
pub(super) fn context(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    claims.retain(|claim| !is_context(senses, claim));
}

/// "Is the deal final?": what is said of the deal is asked.
pub(super) fn predicates(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const SAME: [&str; 6] = ["on", "there", "still", "real", "confirmed", "done"];
    let asks = matches!(senses.text(0), "is" | "was" | "are" | "isnt" | "were");
    claims.retain(|claim| {
        let deal = is_deal(senses.text(claim.at));
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

/// "Does the memorandum fix a number?": what it does is asked, not whether there is one.
pub(super) fn subject_of_a_deal(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const DOES: [&str; 22] = [
        "fix", "set", "name", "give", "mention", "contain", "include", "say", "state", "allow", "bar", "require",
        "cover", "specify", "limit", "cap", "let", "exclude", "have", "put", "provide", "oblige",
    ];
    if !matches!(senses.text(0), "does" | "do" | "did" | "can" | "could" | "would" | "will") {
        return;
    }
    claims.retain(|claim| {
        let text = senses.text(claim.at);
        let noun = is_deal(text) || matches!(text, "memo" | "text" | "treaty");
        claim.condition != Condition::is(Trait::Agreed) || !noun || !DOES.contains(&senses.text(claim.at + 1))
    });
}

/// Words for an arrangement as such.
fn is_deal(word: &str) -> bool {
    matches!(word, "deal" | "agreement" | "pact" | "accord" | "arrangement" | "memorandum" | "mou")
}

/// "Under the agreement", "in the deal".
pub(in crate::question) fn speaks_within_a_deal(senses: &Senses<'_>) -> bool {
    let agreed = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::Agreed));
    agreed
        .into_iter()
        .any(|hit| is_context(senses, &Claim { at: hit.first, clause: 0, condition: Condition::is(Trait::Agreed) }))
}

/// An agreement that is only the place in which something stands.
pub(in crate::question) fn is_context(senses: &Senses<'_>, claim: &Claim) -> bool {
    const WITHIN: [&str; 5] = ["in", "under", "of", "by", "per"];
    let Some(before) = claim.at.checked_sub(1) else { return false };
    let text = senses.text(claim.at);
    let noun = is_deal(text)
        || matches!(text, "deals" | "agreements" | "accords" | "treaty" | "scheme" | "paper" | "document");
    let noun = noun && claim.condition == Condition::is(claim.condition.is);
    let begin = claim.at.saturating_sub(3);
    let joined = (begin..claim.at).rev().take_while(|at| {
        matches!(senses.text(*at), "the" | "its" | "this" | "that" | "@" | "their" | "a" | "s" | "new")
            || WITHIN.contains(&senses.text(*at))
    });
    noun && before > 0 && joined.into_iter().any(|at| WITHIN.contains(&senses.text(at)))
}
