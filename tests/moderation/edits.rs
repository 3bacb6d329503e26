//! Whatever moderators do, in whatever order: every record keeps every rule, and every undo restores the exact bytes.

use demarche::domain::{Kind, NonEmpty, SourceId};
use demarche::moderation::{
    Beginning, Changeset, Details, Edit, Entry, Exact, Pseudonym, Refused, Review, Revision, ZERO_HASH, apply, between,
    inverse, replay, verify,
};
use demarche::record::{Entry as Kept, Record};
use proptest::prelude::*;

use crate::scene::{TODAY, country, details, id, now, now_at, record, reworded, source, talks_in_peru};

/// An edit that may or may not fit: numbers choose among what is on record.
#[derive(Debug, Clone)]
enum Wish {
    Add { country: bool, kind: usize, day: u8, contests: Option<usize> },
    Reword { event: usize, words: u8 },
    Redate { event: usize, day: u8 },
    Resource { event: usize, source: usize },
    Contest { one: usize, other: usize },
    Withdraw(usize),
    Restore(usize),
    Retract(usize),
    Check { country: bool, day: u8 },
    Rename(u8),
    Retitle { source: usize, words: u8 },
    KeptUpTo(u8),
}

fn wish() -> impl Strategy<Value = Wish> {
    let n = any::<usize>();
    prop_oneof![
        4 => (any::<bool>(), n, 1..24_u8, proptest::option::of(any::<usize>()))
            .prop_map(|(country, kind, day, contests)| Wish::Add { country, kind, day, contests }),
        3 => (any::<usize>(), any::<u8>()).prop_map(|(event, words)| Wish::Reword { event, words }),
        2 => (any::<usize>(), 1..28_u8).prop_map(|(event, day)| Wish::Redate { event, day }),
        2 => (any::<usize>(), any::<usize>()).prop_map(|(event, source)| Wish::Resource { event, source }),
        2 => (any::<usize>(), any::<usize>()).prop_map(|(one, other)| Wish::Contest { one, other }),
        2 => any::<usize>().prop_map(Wish::Withdraw),
        2 => any::<usize>().prop_map(Wish::Restore),
        1 => any::<usize>().prop_map(Wish::Retract),
        1 => (any::<bool>(), 1..24_u8).prop_map(|(country, day)| Wish::Check { country, day }),
        1 => any::<u8>().prop_map(Wish::Rename),
        1 => (any::<usize>(), any::<u8>()).prop_map(|(source, words)| Wish::Retitle { source, words }),
        1 => (1..24_u8).prop_map(Wish::KeptUpTo),
    ]
}

fn pick<T: Clone>(items: &[T], at: usize) -> Option<T> {
    items.get(at.checked_rem(items.len())?).cloned()
}

/// The edit that a wish comes to on a record; `None` where there is nothing to wish it of.
fn edits(record: &Record, wish: &Wish) -> Option<Changeset> {
    let told: Vec<_> = record.events().filter(|event| event.id.country.as_str() != "US").cloned().collect();
    let hidden: Vec<_> = record.hidden().map(|(id, _)| id).collect();
    let land = |first: &bool| country(if *first { "PE" } else { "RW" });
    let amended = |at: usize, change: &dyn Fn(&mut Details)| {
        let event = pick(&told, at)?;
        let from = Details::from(event.clone());
        let mut to = from.clone();
        change(&mut to);
        Some(Changeset::of(Edit::AmendEvent { id: event.id, from: Box::new(from), to: Box::new(to) }))
    };
    match wish {
        Wish::Add { country: first, kind, day, contests } => {
            let name = format!("herald-{day}-{}", record.sources().len());
            let date = format!("2026-11-{day:02}");
            let kind = [Kind::Talks, Kind::Agreed, Kind::Denied, Kind::Note, Kind::Statement][kind % 5];
            let own: Vec<_> = told.iter().filter(|event| event.id.country == land(first)).cloned().collect();
            let contested_by = contests.and_then(|at| pick(&own, at)).map(|event| event.id).into_iter().collect();
            let details = Details { contested_by, ..details(kind, &date, &[&name]) };
            let source = Edit::AddSource { source: Box::new(source(&name)) };
            Some(Changeset { edits: vec![source, Edit::AddEvent { country: land(first), details: Box::new(details) }] })
        }
        Wish::Reword { event, words } => amended(*event, &|to| to.summary = format!("It was said {words} times.")),
        Wish::Redate { event, day } => amended(*event, &|to| to.date = format!("2025-06-{day:02}").parse().unwrap()),
        Wish::Resource { event, source } => {
            let sources: Vec<SourceId> = record.sources().map(|source| source.id.clone()).collect();
            let source = pick(&sources, *source)?;
            amended(*event, &|to| to.sources = NonEmpty::new(vec![source.clone()]).unwrap())
        }
        Wish::Contest { one, other } => {
            let other = pick(&told, *other)?;
            amended(*one, &|to| {
                if to.contested_by.contains(&other.id) {
                    to.contested_by.clear();
                } else {
                    to.contested_by.push(other.id);
                }
            })
        }
        Wish::Withdraw(at) => Some(Edit::Withdraw { id: pick(&told, *at)?.id }.into()),
        Wish::Restore(at) => Some(Edit::Restore { id: pick(&hidden, *at)? }.into()),
        Wish::Retract(at) => {
            let id = pick(&told, *at)?.id;
            Some(Edit::RetractEvent { id, reason: "It was misread.".to_owned() }.into())
        }
        Wish::Check { country: first, day } => {
            let on = TODAY.replace_day(*day).unwrap();
            Some(Edit::Check { country: land(first), on }.into())
        }
        Wish::Rename(name) => {
            let (name, reason) = (format!("Inkaland {name}"), "Heard in a channel.".to_owned());
            Some(Edit::AddAlias { name, country: country("PE"), reason }.into())
        }
        Wish::Retitle { source, words } => {
            let sources: Vec<_> = record.sources().cloned().collect();
            let from = pick(&sources, *source)?;
            let to = demarche::domain::Source { title: format!("Title {words}"), ..from.clone() };
            Some(Edit::AmendSource { from: Box::new(from), to: Box::new(to) }.into())
        }
        Wish::KeptUpTo(day) => Some(Edit::KnownUpTo { to: TODAY.replace_day(*day).unwrap() }.into()),
    }
}

/// A journal as the store would hold it.
fn written(mut journal: Vec<Revision>, recorded: &demarche::moderation::Recorded) -> Vec<Revision> {
    let previous = journal.last().map_or(ZERO_HASH.to_owned(), |revision| revision.hash.clone());
    let number = u64::try_from(journal.len()).unwrap() + 1;
    let author = Pseudonym::of_random([1; 8]);
    journal.push(Entry::new(now(), author, Review::NotNeeded, "why".to_owned(), recorded).seal(number, previous));
    journal
}

fn sound(record: &Record) {
    assert_eq!(record.parts().assemble().as_ref(), Ok(record), "what was made is what is read again");
    for (event, entry) in record.hidden() {
        assert!(record.event(event).is_none() && !matches!(entry, Kept::Told(_)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_edits_keeps_every_rule_and_every_undo_restores_the_exact_bytes(wishes in prop::collection::vec(wish(), 1..25)) {
        let edition = record();
        let mut states = vec![edition.clone()];
        let mut journal = Vec::new();
        for wish in &wishes {
            let before = states.last().unwrap();
            let Some(changeset) = edits(before, wish) else { continue };
            // Edits are kept as JSON while they wait.
            prop_assert_eq!(&Changeset::from_json(&changeset.to_json()).unwrap(), &changeset);
            match apply(before, &changeset, TODAY) {
                Ok(validated) => {
                    sound(validated.record());
                    journal = written(journal, validated.recorded());
                    prop_assert_eq!(&journal.last().unwrap().recorded().unwrap(), validated.recorded());
                    states.push(validated.into_record());
                }
                Err(Refused::Misfit(misfit)) => prop_assert!(!misfit.to_string().is_empty()),
                Err(Refused::Problems(problems)) => prop_assert!(!problems.is_empty()),
            }
        }
        prop_assert_eq!(verify(&Beginning::default(), &journal), Ok(()));
        let last = states.last().unwrap();
        let replayed = replay(&edition, &journal, None);
        prop_assert_eq!(&replayed.conflicts, &Vec::new());
        prop_assert_eq!(&replayed.record, last);
        // Backwards, each undo as moderators do it.
        let mut now = last.clone();
        for (number, (revision, before)) in journal.iter().zip(&states).enumerate().rev() {
            let changes = inverse(&revision.recorded().unwrap().changes);
            let undo = Edit::Exact { of: Exact::Undo(u64::try_from(number).unwrap() + 1), changes };
            now = apply(&now, &undo.into(), TODAY).unwrap().into_record();
            prop_assert_eq!(now.to_files(), before.to_files());
        }
    }

    #[test]
    fn undoing_any_revision_out_of_order_is_refused_or_leaves_a_sound_record(wishes in prop::collection::vec(wish(), 2..20), which in any::<usize>()) {
        let mut now = record();
        let mut journal = Vec::new();
        for wish in &wishes {
            let Some(changeset) = edits(&now, wish) else { continue };
            if let Ok(validated) = apply(&now, &changeset, TODAY) {
                journal = written(journal, validated.recorded());
                now = validated.into_record();
            }
        }
        let Some(revision) = pick(&journal, which) else { return Ok(()) };
        let changes = inverse(&revision.recorded().unwrap().changes);
        let undo = Edit::Exact { of: Exact::Undo(revision.number), changes };
        if let Ok(validated) = apply(&now, &undo.into(), TODAY) {
            sound(validated.record());
        }
    }
}

#[test]
fn what_differs_between_two_records_makes_the_one_of_the_other() {
    let before = record();
    let after = apply(&before, &talks_in_peru(), TODAY).unwrap().into_record();
    let changes = between(&before, &after);
    let made = apply(&before, &Edit::Exact { of: Exact::Import, changes }.into(), TODAY).unwrap();
    assert_eq!(made.record(), &after);
    assert_eq!(between(&after, &after), Vec::new());
}

#[test]
fn a_source_that_nothing_rests_on_any_more_leaves_with_the_event() {
    let with = apply(&record(), &talks_in_peru(), TODAY).unwrap().into_record();
    let retract = Edit::RetractEvent { id: id("PE-3"), reason: "It was misread.".to_owned() };
    let without = apply(&with, &retract.into(), TODAY).unwrap().into_record();
    assert_eq!(without.sources().len(), record().sources().len());
    assert_eq!(without.next_number(country("PE")), 4, "the id stays reserved");
}

#[test]
fn what_lies_in_the_future_is_refused() {
    let mut changeset = talks_in_peru();
    if let Edit::AddEvent { details, .. } = &mut changeset.edits[1] {
        details.reported = "2026-11-25".parse().unwrap();
    }
    let refused = apply(&record(), &changeset, TODAY).unwrap_err();
    assert_eq!(refused.to_string(), "2026-11-25 has not come yet");
}

#[test]
fn an_alias_that_means_another_country_is_refused() {
    let alias = |name: &str| Edit::AddAlias {
        name: name.to_owned(),
        country: country("PE"),
        reason: "Heard in a channel.".to_owned(),
    };
    assert!(apply(&record(), &alias("Land of the Incas").into(), TODAY).is_ok());
    let refused = apply(&record(), &alias("Chile").into(), TODAY).unwrap_err();
    assert_eq!(refused.to_string(), "aliases.json:2:3: alias-unclear: \"Chile\" already means CL");
}

#[test]
fn a_field_that_somebody_else_changed_is_not_overwritten() {
    let before = record();
    let mine = reworded(&before, "PE-1", "Peru was asked.");
    let theirs = apply(&before, &reworded(&before, "PE-1", "The United States has asked.").into(), TODAY).unwrap();
    let refused = apply(theirs.record(), &mine.into(), TODAY).unwrap_err();
    assert_eq!(refused.to_string(), "PE-1: summary changed meanwhile");
    let from = now_at(&before, "PE-1");
    let to = Details { conditions: Some("For a year.".to_owned()), ..from.clone() };
    let other = Edit::AmendEvent { id: id("PE-1"), from: Box::new(from), to: Box::new(to) };
    let both = apply(theirs.record(), &other.into(), TODAY).unwrap().into_record();
    let event = both.event(id("PE-1")).unwrap();
    assert_eq!(
        (event.summary.as_str(), event.conditions.as_deref()),
        ("The United States has asked.", Some("For a year."))
    );
}
