//! Keeps time limits working while an answer hangs.
//!
//! Answers are computed on the runtime's own threads, because handing each to another thread would cost more than the answer. The price: a
//! thread that hangs may be the one that watches the clock, and the other sleeps until somebody wakes it. This is that somebody.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use tokio::runtime::Handle;

/// How late a time limit may become.
const TICK: Duration = Duration::from_millis(200);

/// How many answers are being computed.
#[derive(Debug)]
pub(super) struct Watch(Arc<AtomicUsize>);

/// One answer being computed; over when dropped.
#[derive(Debug)]
pub(super) struct Watched(Arc<AtomicUsize>);

impl Watch {
    /// Starts watching; ends when dropped. Call it inside the runtime.
    pub(super) fn start() -> Self {
        let count = Arc::new(AtomicUsize::new(0));
        let (watched, runtime) = (Arc::downgrade(&count), Handle::current());
        // Without the thread everything works but for a hanging answer, which would then be late.
        let _ = thread::Builder::new().name("watch".to_owned()).spawn(move || watch(&watched, &runtime));
        Self(count)
    }

    pub(super) fn begin(&self) -> Watched {
        self.0.fetch_add(1, Ordering::Relaxed);
        Watched(Arc::clone(&self.0))
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn watch(watched: &Weak<AtomicUsize>, runtime: &Handle) {
    while let Some(count) = watched.upgrade() {
        if count.load(Ordering::Relaxed) > 0 {
            // A task from outside wakes a sleeping thread of the runtime, which then looks at the clock.
            runtime.spawn(std::future::ready(()));
        }
        drop(count);
        thread::sleep(TICK);
    }
}
