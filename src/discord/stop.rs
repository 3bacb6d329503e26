//! The signals that end the process in peace.

use std::future::Future;
use std::io;

/// Listens for SIGTERM and SIGINT from now on (not from the first poll: a signal that comes in between would kill the process), and resolves at
/// the first. Call it inside the runtime.
///
/// # Errors
/// If the system does not let the process listen.
pub fn signals() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        Ok(async move {
            tokio::select! {
                _ = terminate.recv() => (),
                _ = interrupt.recv() => (),
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        // Without a handler there is nothing to wait for but the end of the process.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
