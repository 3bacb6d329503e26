//! Answers that were given a moment ago, as the bytes that were sent: a channel asks the same few questions again and again, and an answer is
//! a pure function of the question, the record and the day.
//!
//! Nothing of a person is in it: not who asked, only what, in which locale, and how it is shown. Text that is longer than a name is not
//! kept, and nothing outlives a change of the record or the day.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::asked::Asked;
use super::caller::{Caller, Place};
use crate::app::{Request, Stamp};
use crate::command::Typed;
use crate::language::Locale;

/// So many answers are kept, of about four kilobytes each; then all are dropped, which costs less than finding out which is the oldest.
const MOST: usize = 64;

/// Longer texts are sentences: they are not asked twice.
const LONGEST: usize = 64;

/// What an answer to a command depends on, beside the record and the day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    typed: Typed,
    locale: Locale,
    place: Place,
    private: Option<bool>,
    public: bool,
}

impl Key {
    /// `None` for what is not kept.
    pub(super) fn of(asked: &Asked, caller: &Caller, public: bool) -> Option<Self> {
        let Request::Command(typed) = &asked.request else {
            return None;
        };
        let short = typed.values.iter().map(|(_, text)| text.len()).sum::<usize>() <= LONGEST;
        let (locale, place, private) = (caller.asker.locale, caller.place, asked.private);
        short.then(|| Self { typed: typed.clone(), locale, place, private, public })
    }
}

/// The answers, and of when they are.
#[derive(Debug, Default)]
pub(super) struct Recent(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    stamp: Option<Stamp>,
    answers: HashMap<Key, Arc<[u8]>>,
}

impl Recent {
    /// The answer, if it was given since the record and the day last changed.
    pub(super) fn get(&self, stamp: Stamp, key: &Key) -> Option<Arc<[u8]>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.answers.get(key).filter(|_| kept.stamp == Some(stamp)).cloned()
    }

    /// Keeps an answer. `stamp` was taken before it was made: what changed meanwhile shows in the next one.
    pub(super) fn keep(&self, stamp: Stamp, key: Key, bytes: Arc<[u8]>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.stamp != Some(stamp) || kept.answers.len() >= MOST {
            kept.answers.clear();
            kept.stamp = Some(stamp);
        }
        kept.answers.insert(key, bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::Command;
    use time::macros::date;

    fn key(number: usize) -> Key {
        let typed = Typed::new(Command::Status).with("country", number.to_string());
        Key { typed, locale: Locale::EnUs, place: Place::Server, private: None, public: false }
    }

    #[test]
    fn an_answer_is_given_again_until_the_record_or_the_day_changes() {
        let recent = Recent::default();
        let stamp = |generation, today| Stamp { generation, today };
        let now = stamp(1, date!(2026 - 11 - 24));
        assert_eq!(recent.get(now, &key(1)), None);
        recent.keep(now, key(1), Arc::from(&b"Peru"[..]));
        assert_eq!(recent.get(now, &key(1)).as_deref(), Some(&b"Peru"[..]));
        assert_eq!(recent.get(now, &key(2)), None);
        assert_eq!(recent.get(now, &Key { locale: Locale::De, ..key(1) }), None, "another reader");
        assert_eq!(recent.get(stamp(2, now.today), &key(1)), None, "another record");
        assert_eq!(recent.get(stamp(1, date!(2026 - 11 - 25)), &key(1)), None, "another day");
    }

    #[test]
    fn what_is_kept_is_bounded() {
        let recent = Recent::default();
        let stamp = Stamp { generation: 0, today: date!(2026 - 11 - 24) };
        for number in 0..MOST * 3 {
            recent.keep(stamp, key(number), Arc::from(&b"x"[..]));
        }
        assert!(recent.0.lock().expect("not poisoned").answers.len() <= MOST);
    }
}
