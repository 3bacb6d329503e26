//! Which events have been answered: Discord may deliver one twice.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};

/// So many events are remembered. A duplicate comes within seconds; this is minutes even for a busy bot, in 64 kilobytes.
const MEMORY: usize = 4096;

/// The last events.
#[derive(Debug, Default)]
pub(super) struct Seen(Mutex<Last>);

#[derive(Debug, Default)]
struct Last {
    ids: HashSet<u64>,
    order: VecDeque<u64>,
}

impl Seen {
    /// Whether the event is new; from now on it is not.
    pub(super) fn is_new(&self, id: u64) -> bool {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !last.ids.insert(id) {
            return false;
        }
        last.order.push_back(id);
        if last.order.len() > MEMORY
            && let Some(oldest) = last.order.pop_front()
        {
            last.ids.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_new_once_and_memory_is_bounded() {
        let seen = Seen::default();
        assert!(seen.is_new(1));
        assert!(!seen.is_new(1));
        for id in 2..=MEMORY as u64 + 1 {
            assert!(seen.is_new(id));
        }
        assert!(seen.is_new(1), "forgotten by now");
        assert_eq!(seen.0.lock().expect("not poisoned").ids.len(), MEMORY);
    }
}
