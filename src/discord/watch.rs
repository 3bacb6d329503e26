//! Says so when an answer takes too long.
//!
//! Answers are computed where their event arrives, on the runtime's own threads: handing each to a task of its own, with a timer beside it,
//! would cost more than most answers. The price: a thread that hangs cannot look at the clock. This one can.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use tokio::runtime::Handle;

use super::apology::Debt;

/// An answer that takes longer is given up: half a second is left to say so before Discord gives up.
const PATIENCE: Duration = Duration::from_millis(2300);

/// How late that may be noticed.
const TICK: Duration = Duration::from_millis(200);

/// The answers that are being computed.
#[derive(Debug, Default)]
struct Running(Mutex<List>);

#[derive(Debug, Default)]
struct List {
    last: u64,
    /// Rarely more than there are threads.
    answers: Vec<Answering>,
}

#[derive(Debug)]
struct Answering {
    number: u64,
    since: Instant,
    debt: Debt,
}

impl Running {
    fn lock(&self) -> MutexGuard<'_, List> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, debt: Debt) -> u64 {
        let mut list = self.lock();
        list.last += 1;
        let number = list.last;
        list.answers.push(Answering { number, since: Instant::now(), debt });
        number
    }

    fn take(&self, wanted: impl Fn(&Answering) -> bool) -> Option<Debt> {
        let answers = &mut self.lock().answers;
        let place = answers.iter().position(wanted)?;
        Some(answers.swap_remove(place).debt)
    }
}

/// Watches answers.
#[derive(Debug)]
pub(super) struct Watch(Arc<Running>);

impl Watch {
    /// Starts watching; ends when dropped. Call it inside the runtime.
    pub(super) fn start() -> Self {
        let running = Arc::new(Running::default());
        let (watched, runtime) = (Arc::downgrade(&running), Handle::current());
        // Without the thread everything works but for a hanging answer, which would then never be excused.
        let _ = thread::Builder::new()
            .name("watch".to_owned())
            .stack_size(128 * 1024)
            .spawn(move || watch(&watched, &runtime));
        Self(running)
    }

    /// Does some work that is owed to somebody. `None` if it took so long that they have been told by now.
    pub(super) fn over<T>(&self, debt: Debt, work: impl FnOnce() -> T) -> Option<T> {
        let number = self.0.begin(debt);
        let done = work();
        self.0.take(|answer| answer.number == number).map(|_| done)
    }
}

fn watch(watched: &Weak<Running>, runtime: &Handle) {
    while let Some(running) = watched.upgrade() {
        while let Some(debt) = running.take(|answer| answer.since.elapsed() > PATIENCE) {
            // A task from outside wakes a sleeping thread of the runtime.
            runtime.spawn(debt.excused_late());
        }
        drop(running);
        thread::sleep(TICK);
    }
}
