//! What is claimed of money: whether it was paid, and what only seems to be about people.

use super::super::ask::Trait;
use super::super::lexicon::{Sense, Tag};
use super::super::sense::{Claim, Senses};

/// "Terms offered to Mongolia": no money.
pub(super) fn offered_terms(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let terms = |at: usize| matches!(senses.text(at), "terms" | "conditions" | "deal" | "agreement");
    claims.retain(|claim| claim.condition.is != Trait::Offered || !claim.at.checked_sub(1).is_some_and(terms));
}

/// "Who offered to let him in?": what was offered did not happen by that.
pub(super) fn offered_to_take(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let place = |at: usize| matches!(senses.text(at), "place" | "home" | "refuge" | "shelter" | "spot");
    let to = |at: usize| {
        senses.text(at + 1) == "to" && !matches!(senses.text(at + 2), "pay" | "fund" | "cover" | "give")
            || (at + 1..at + 7).any(place)
    };
    let Some(offer) = claims.iter().find(|claim| claim.condition.is == Trait::Offered && to(claim.at)).copied() else {
        return;
    };
    claims.retain(|claim| {
        claim.clause != offer.clause || !matches!(claim.condition.is, Trait::Arrived | Trait::Cleared | Trait::Agreed)
    });
    for claim in claims.iter_mut().filter(|claim| claim.at == offer.at) {
        claim.condition.is = Trait::Agreed;
    }
}

/// "Did the court grant the order?": no money.
pub(super) fn granted(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let court = senses.has(Tag::Legal);
    claims.retain(|claim| !(court && is_money(claim.condition.is) && senses.text(claim.at).starts_with("grant")));
}

/// "Handed over at the base": people were, no money.
pub(super) fn handed_over(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let people = senses.any(&[Tag::Domain, Tag::HowMany]) && !senses.has(Tag::HowMuch);
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Paid) {
        let of_people = people || senses.text(claim.at.saturating_sub(1)) == "@";
        if of_people && senses.text(claim.at).starts_with("hand") {
            claim.condition.is = Trait::Onward;
        }
    }
}

/// "What money did Egypt get out of it?": that is no refusal; nor are people "handed over" where money is.
pub(super) fn out_of_it(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let money = claims.iter().any(|claim| is_money(claim.condition.is));
    claims.retain(|claim| {
        !(money
            && (claim.condition.is == Trait::Declined && senses.text(claim.at) == "out"
                || claim.condition.is == Trait::Onward && senses.text(claim.at).starts_with("hand")))
    });
}

const fn is_money(is: Trait) -> bool {
    matches!(is, Trait::Money | Trait::Paid | Trait::Promised | Trait::Offered | Trait::Free)
}

/// "Got cash": no arrival.
pub(super) fn money_is_no_arrival(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    const TAKING: [&str; 22] = [
        "recu", "recoit", "recibio", "recibe", "recebeu", "recebe", "went", "go", "goes", "got", "get", "gets",
        "getting", "gotten", "receive", "receives", "received", "sent", "took", "take", "takes", "given",
    ];
    if senses.says(&["people", "ppl", "anyone", "deportees", "persons"]) {
        return;
    }
    // "Whose money really arrived?": it was paid.
    let arrives = |at: usize| matches!(senses.text(at), "arrive" | "arrived" | "landed" | "land" | "came" | "come");
    let figure = |at: usize| senses.words.get(at).is_some_and(|word| word.number.is_some_and(|number| number.is_money));
    let of_money = |at: usize| {
        (at.saturating_sub(3)..at)
            .any(|before| matches!(senses.text(before), "money" | "cash" | "funds") || figure(before))
    };
    let came: Vec<usize> = claims
        .iter()
        .filter(|claim| claim.condition.is == Trait::Arrived && arrives(claim.at) && of_money(claim.at))
        .map(|claim| claim.at)
        .collect();
    if !came.is_empty() {
        // "Its 7.85m, did it arrive?"
        let sum = came.iter().any(|at| (at.saturating_sub(3)..*at).any(figure));
        if sum && claims.iter().all(|claim| !is_money(claim.condition.is)) {
            for claim in claims.iter_mut().filter(|claim| came.contains(&claim.at)) {
                claim.condition.is = Trait::Paid;
            }
        }
        claims.retain(|claim| claim.condition.is == Trait::Paid || !came.contains(&claim.at));
        for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Money) {
            claim.condition.is = Trait::Paid;
        }
    }
    let mut paid: Vec<usize> =
        claims.iter().filter(|claim| is_money(claim.condition.is)).map(|claim| claim.clause).collect();
    // "A reçu combien d'argent": the phrase hides the word for money.
    let sums = senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMuch));
    let of_money = |at: usize| matches!(senses.text(at), "argent" | "dinero" | "dinheiro" | "plata" | "money" | "cash");
    paid.extend(sums.filter(|hit| (hit.first..hit.after).any(of_money)).map(|hit| senses.clause(hit.first)));
    claims.retain(|claim| {
        claim.condition.is != Trait::Arrived
            || !paid.contains(&claim.clause)
            || !TAKING.contains(&senses.text(claim.at))
    });
}

/// "Got cash", "did it get the 7 million": it was paid.
pub(super) fn money_that_was_got(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    let did = senses.says(&["did", "didnt"]);
    let gets = |clause: usize| {
        (0..senses.words.len()).any(|at| {
            senses.clause(at) == clause
                && (matches!(senses.text(at), "got" | "gotten" | "received" | "pocketed" | "banked")
                    || did && matches!(senses.text(at), "get" | "receive" | "pocket" | "pay"))
        })
    };
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Money && gets(claim.clause)) {
        claim.condition.is = Trait::Paid;
    }
}

/// "Any cash yet?" asks whether it was paid.
pub(super) fn any_cash_yet(senses: &Senses<'_>, claims: &mut Vec<Claim>) {
    if senses.says(&["yet", "already", "actually"]) {
        for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Money) {
            claim.condition.is = Trait::Paid;
        }
    }
}
