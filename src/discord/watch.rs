//! Says so when an answer takes too long, and ends the program when its thread hangs.
//!
//! Answers are computed where their event arrives, on the runtime's one thread: handing each to a task of its own, with a timer beside it, would
//! cost more than most answers, and a second thread would mostly be woken for nothing. The price: while an answer hangs, nothing else is done.
//! So what is here needs nothing of that thread, and a program whose thread hangs for good is ended, to be started anew.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tracing::warn;

use super::apology::Creditor;
use super::send::Wire;
use super::trouble::Trouble;

/// An answer that takes longer is given up: a second is left to connect and to say so before Discord gives up.
const PATIENCE: Duration = Duration::from_millis(1800);

/// How late that may be noticed.
const TICK: Duration = Duration::from_millis(200);

/// How often the runtime shows that it goes on.
const BEAT: Duration = Duration::from_secs(1);

/// Ten seconds without a beat. Counted and not taken from a clock: a machine that was stopped for a while does not hang.
const SILENT_TICKS: u32 = 50;

/// What goes on.
#[derive(Debug, Default)]
struct Running {
    list: Mutex<List>,
    /// Ticks since the last beat.
    silent: AtomicU32,
}

/// The answers that are being computed.
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
    to: Creditor,
}

impl Running {
    fn lock(&self) -> MutexGuard<'_, List> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, to: Creditor) -> u64 {
        let mut list = self.lock();
        list.last += 1;
        let number = list.last;
        list.answers.push(Answering { number, since: Instant::now(), to });
        number
    }

    fn take(&self, wanted: impl Fn(&Answering) -> bool) -> Option<Creditor> {
        let answers = &mut self.lock().answers;
        let place = answers.iter().position(wanted)?;
        Some(answers.swap_remove(place).to)
    }
}

/// Watches answers, and the thread that gives them.
#[derive(Debug)]
pub(super) struct Watch(Arc<Running>);

impl Watch {
    /// Starts watching; ends when dropped. Call it inside the runtime. `wire` makes a way to Discord that no thread of the runtime has a part in;
    /// `hangs` hears of a runtime that does nothing any more.
    pub(super) fn start<W>(wire: W, hangs: oneshot::Sender<Trouble>) -> Self
    where
        W: Fn() -> Result<Wire, Trouble> + Send + Sync + 'static,
    {
        let running = Arc::new(Running::default());
        tokio::spawn(beat(Arc::downgrade(&running)));
        let watched = Arc::downgrade(&running);
        // Without the thread everything works but for a hanging answer, which would then never be excused.
        let _ = thread::Builder::new()
            .name("watch".to_owned())
            .stack_size(128 * 1024)
            .spawn(move || watch(&watched, &Arc::new(wire), hangs));
        Self(running)
    }

    /// Does some work that is owed to somebody. `None` if it took so long that they have been told by now.
    pub(super) fn over<T>(&self, to: Creditor, work: impl FnOnce() -> T) -> Option<T> {
        let number = self.0.begin(to);
        let done = work();
        self.0.take(|answer| answer.number == number).map(|_| done)
    }
}

async fn beat(watched: Weak<Running>) {
    while let Some(running) = watched.upgrade() {
        running.silent.store(0, Ordering::Relaxed);
        drop(running);
        tokio::time::sleep(BEAT).await;
    }
}

fn watch<W>(watched: &Weak<Running>, wire: &Arc<W>, hangs: oneshot::Sender<Trouble>)
where
    W: Fn() -> Result<Wire, Trouble> + Send + Sync + 'static,
{
    while let Some(running) = watched.upgrade() {
        while let Some(creditor) = running.take(|answer| answer.since.elapsed() > PATIENCE) {
            let wire = Arc::clone(wire);
            // A thread each: one whose address cannot be reached does not keep the others waiting.
            thread::spawn(move || excuse(&creditor, &*wire));
        }
        if running.silent.fetch_add(1, Ordering::Relaxed) > SILENT_TICKS {
            // Who is not there to hear it has ended already.
            let _ = hangs.send(Trouble::Hangs);
            return;
        }
        drop(running);
        thread::sleep(TICK);
    }
}

fn excuse(creditor: &Creditor, wire: impl Fn() -> Result<Wire, Trouble>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match (runtime, wire()) {
        (Ok(runtime), Ok(wire)) => runtime.block_on(creditor.excused_late(&wire)),
        (Err(why), _) => warn!(%why, "nobody could be told that an answer is late"),
        (_, Err(why)) => warn!(%why, "nobody could be told that an answer is late"),
    }
}
