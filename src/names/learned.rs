//! Names that moderators added while the program runs, or before it was built with them.
//!
//! This is the one part of `names` that can change. It is one for the whole program, as the tables are, so that whoever resolves a name
//! need not be handed a list; a new list takes the place of the old one in one step, and no reader waits. A name in it never goes before
//! one of the tables: the record's checks refuse a name that means something already.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, Mutex, PoisonError};

use arc_swap::ArcSwap;

use super::fold::fold;
use super::index::{self, Meaning};
use super::kind::{Countries, Kind};
use crate::domain::CountryCode;

static LEARNED: LazyLock<ArcSwap<BTreeMap<String, Meaning>>> = LazyLock::new(ArcSwap::default);

/// Puts these names in the place of those that were learned before.
pub fn learn<'n>(names: impl IntoIterator<Item = (&'n str, CountryCode)>) {
    let meanings = names.into_iter().map(|(name, country)| {
        let mut countries = Countries::NONE;
        countries.add(country);
        (fold(name).key, Meaning { text: kept(name), kind: Kind::Alias, countries })
    });
    LEARNED.store(std::sync::Arc::new(meanings.collect()));
}

/// The meaning of a folded key, if it was learned.
pub(super) fn find(key: &str) -> Option<Meaning> {
    let learned = LEARNED.load();
    if learned.is_empty() { None } else { learned.get(key).copied() }
}

/// Whether a name is understood only because it was learned.
pub fn is_learned(name: &str) -> bool {
    let key = fold(name).key;
    index::built_in(&key).is_none() && find(&key).is_some()
}

/// The name for as long as the program runs, as those of the tables are. Each is kept once, however often the list is exchanged, so what
/// is never given back is as much as moderators have typed.
fn kept(name: &str) -> &'static str {
    static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(name) {
        return known;
    }
    let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
    kept.insert(name);
    name
}
