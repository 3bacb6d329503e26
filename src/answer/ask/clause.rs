//! What one clause of an event says: whether it affirms or denies what it speaks of.

use super::quantity;
use crate::domain::{CountryCode, Event};
use crate::names::Names;
use crate::question::topic_words;
use crate::record::{split, stem};

/// The words that turn a clause around.
pub(super) const NEGATIONS: [&str; 14] = [
    "non", "leaving", "no", "not", "without", "never", "nobody", "none", "neither", "nor", "excepted", "refused",
    "cannot", "nothing",
];

/// Whether a clause affirms or denies what it speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// It does.
    Yes,
    /// It does not.
    No,
}

/// The clauses of an event: its conditions first, because they are the shorter.
pub(super) fn all(event: &Event) -> Vec<String> {
    let texts = [event.conditions.as_deref().unwrap_or_default(), event.summary.as_str()];
    texts
        .into_iter()
        .flat_map(parts)
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" because "))
        .map(str::to_owned)
        .collect()
}

/// The clauses of an event, an elliptic one with what it leaves out: "171 agreed to go home and 128 did not" → "128 did not agreed to go home".
pub(super) fn whole(event: &Event) -> Vec<String> {
    const ELLIPTIC: usize = 4;
    let mut before = String::new();
    let mut found = Vec::new();
    for clause in all(event) {
        let words = split(&clause).count();
        let elliptic =
            words <= ELLIPTIC && ["did not", "were not", "had not"].iter().any(|end| clause.trim().ends_with(end));
        if elliptic {
            let said: Vec<&str> =
                before.split_whitespace().filter(|word| !word.starts_with(|c: char| c.is_ascii_digit())).collect();
            found.push(format!("{clause} {}", said.join(" ")));
        } else {
            found.push(clause.clone());
        }
        before = clause;
    }
    found
}

/// A text at its pauses: "2,000" and "$7.5 million" have none, nor has "U.S.".
pub(super) fn parts(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, ';' | ':' | '.' | ',')) {
        let before = text.get(..at).unwrap_or_default().chars().next_back();
        let ends = text.get(at + 1..).is_none_or(|rest| rest.is_empty() || rest.starts_with(' '));
        if ends && !(mark == '.' && before.is_some_and(char::is_uppercase)) {
            found.extend(text.get(start..at));
            start = at + 1;
        }
    }
    found.extend(text.get(start..));
    found
}

/// The clause that shares most of the words, if it shares any.
pub(super) fn best(event: &Event, words: &[String]) -> Option<(String, usize)> {
    let wanted: Vec<String> = words
        .iter()
        .flat_map(|word| match word.strip_prefix('+') {
            Some(topic) => topic_words(topic).iter().map(|word| stem(word)).collect(),
            None => vec![word.clone()],
        })
        .collect();
    // The question's own words count for more than the words of its topics.
    let own = |cut: &String| words.contains(cut);
    let shared = |clause: &str| {
        let stems: Vec<String> = split(clause).map(|word| stem(&word)).filter(|cut| wanted.contains(cut)).collect();
        (stems.len() + stems.iter().filter(|cut| own(cut)).count() * 2, stems.len())
    };
    let mut best: Option<(String, usize, usize)> = None;
    for clause in all(event) {
        let (weight, shared) = shared(&clause);
        if weight > best.as_ref().map_or(0, |(_, most, _)| *most) {
            best = Some((clause, weight, shared));
        }
    }
    best.map(|(clause, _, shared)| (clause, shared))
}

/// Whether a clause names a country or its people.
pub(super) fn names_people(clause: &str, country: CountryCode) -> bool {
    Names::embedded().find(clause).iter().any(|span| span.countries == [country])
}

/// Whether a clause affirms or denies.
pub(super) fn says(clause: &str) -> Says {
    // "Deportees who are not its citizens" describes people; it denies nothing.
    let clause =
        clause.replace("not its citizens", "").replace("not their citizens", "").replace("not been counted", "");
    let clause = clause.as_str();
    let denies = split(clause).any(|word| NEGATIONS.contains(&word.as_str())) || clause.contains("other than");
    if denies { Says::No } else { Says::Yes }
}

/// Whether a negation stands within a few words before one of the words.
pub(super) fn says_before(clause: &str, stems: &[&str]) -> Says {
    const REACH: usize = 4;
    let words: Vec<String> = split(clause).collect();
    let at = words.iter().position(|word| stems.contains(&stem(word).as_str())).unwrap_or(words.len());
    let near = words.get(at.saturating_sub(REACH)..at).unwrap_or_default();
    if near.iter().any(|word| NEGATIONS.contains(&word.as_str())) { Says::No } else { Says::Yes }
}

/// Whether a clause affirms or denies these words: a negation far behind the last of them turns something else.
pub(super) fn says_near(clause: &str, wanted: &[String]) -> Says {
    const AFTER: usize = 4;
    // A non-binding memorandum may be left: its name denies nothing but that it binds.
    let binding = wanted.iter().any(|word| matches!(word.as_str(), "+binding" | "bind"));
    let bare = clause.replace("non-binding ", "");
    let clause = if binding { clause } else { bare.as_str() };
    let words: Vec<&str> = clause.split_whitespace().collect();
    let end = words.iter().rposition(|word| wanted.iter().any(|known| super::cover::says(word, known)));
    says(&words.get(..end.map_or(words.len(), |end| (end + AFTER).min(words.len()))).unwrap_or_default().join(" "))
}

/// Whether the terms of an event let in nobody else: "West African nationals only".
pub(super) fn says_only(event: &Event) -> bool {
    let conditions = event.conditions.as_deref().unwrap_or_default();
    conditions.contains(" only") || event.summary.contains("consider only")
}

/// "gave the total as 29" → 29.
pub(super) fn stated_total(text: &str) -> Option<u64> {
    let (_, after) = text.split_once("total as ").or_else(|| text.split_once("total at "))?;
    quantity::numbers(after).first().map(|(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_negation_turns_a_clause_around() {
        assert_eq!(says("no unaccompanied minors"), Says::No);
        assert_eq!(says("Kosovo may choose individuals"), Says::Yes);
    }
}
