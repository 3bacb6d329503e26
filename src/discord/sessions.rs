//! Guards the token: Discord resets that of a bot which begins 1000 sessions a day. serenity reconnects for ever; this is what ends it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serenity::all::{ConnectionStage, ShardManager};
use tokio::time::{Instant, interval};

use super::trouble::Trouble;

/// A quarter of what Discord allows: the supervisor may start us again, and others may use the token too.
const MOST: usize = 250;
const DAY: Duration = Duration::from_hours(24);

/// Attempts come at least five seconds apart: this is 180 of them that did not even begin a session.
const LONGEST_SILENCE: Duration = Duration::from_mins(15);

/// When sessions were begun.
#[derive(Debug, Default)]
pub(super) struct Sessions(Mutex<VecDeque<Instant>>);

impl Sessions {
    /// Notes a session; the trouble, if it was one too many.
    pub(super) fn begun(&self) -> Option<Trouble> {
        let mut begun = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        begun.push_back(now);
        while begun.front().is_some_and(|first| now.duration_since(*first) > DAY) {
            begun.pop_front();
        }
        let count = u32::try_from(begun.len()).unwrap_or(u32::MAX);
        (begun.len() > MOST).then_some(Trouble::TooManySessions(count))
    }
}

/// Returns when no shard has been connected for too long.
pub(super) async fn silence(manager: Arc<ShardManager>) -> Trouble {
    let mut heard = Instant::now();
    let mut tick = interval(Duration::from_secs(30));
    loop {
        tick.tick().await;
        let runners = manager.runners.lock().await;
        if runners.values().any(|runner| runner.stage == ConnectionStage::Connected) {
            heard = Instant::now();
        }
        drop(runners);
        if heard.elapsed() > LONGEST_SILENCE {
            return Trouble::Gateway("no connection for fifteen minutes".to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_of_what_discord_allows_is_enough() {
        let sessions = Sessions::default();
        for _ in 0..MOST {
            assert_eq!(sessions.begun(), None);
        }
        assert_eq!(sessions.begun(), Some(Trouble::TooManySessions(251)));
    }
}
