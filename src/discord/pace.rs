//! How often one person may ask, and one channel be answered. Nothing is kept about a person but when the next question may come, and that is forgotten.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::settings::Rate;

/// After so many questions, those who have not asked for a while are forgotten.
const SWEEP: u32 = 1024;

/// The limiter of all persons, or of all channels.
pub(super) struct Pace {
    limiter: DefaultKeyedRateLimiter<u64>,
    asked: AtomicU32,
}

impl Pace {
    pub(super) fn new(rate: Rate) -> Self {
        // A period of zero is no limit that could be meant; the shortest stands for it.
        let every = rate.every.max(Duration::from_millis(1));
        let quota = Quota::with_period(every).unwrap_or_else(|| Quota::per_second(rate.burst)).allow_burst(rate.burst);
        Self { limiter: RateLimiter::keyed(quota), asked: AtomicU32::new(0) }
    }

    /// Whether the person may ask, or the channel be answered, now; if not, in how long.
    pub(super) fn check(&self, id: u64) -> Result<(), Duration> {
        if self.asked.fetch_add(1, Ordering::Relaxed) % SWEEP == SWEEP - 1 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        let now = DefaultClock::default().now();
        self.limiter.check_key(&id).map_err(|until| until.wait_time_from(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_may_ask_a_few_times_at_once_and_others_are_not_affected() {
        let pace = Pace::new(Rate::default());
        for _ in 0..5 {
            assert_eq!(pace.check(1), Ok(()));
        }
        let wait = pace.check(1).expect_err("the sixth is too much");
        assert!(wait <= Duration::from_secs(2), "{wait:?}");
        assert_eq!(pace.check(2), Ok(()));
    }

    #[test]
    fn who_has_not_asked_for_a_while_is_forgotten() {
        let pace = Pace::new(Rate { every: Duration::from_millis(1), ..Rate::default() });
        for person in 0..u64::from(SWEEP) * 3 {
            let _ = pace.check(person);
            if person % 512 == 0 {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
        assert!(pace.limiter.len() < SWEEP as usize * 2, "{}", pace.limiter.len());
    }
}
