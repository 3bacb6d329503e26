//! The bot under test: the real binary as a process, or its front end inside the test over an app that a test made.

use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use demarche::answer::Answer;
use demarche::app::{App, Asker, Request, Suggestion};
use demarche::discord::{self, Door, Home, Rate, Settings, Token, Trouble};
use demarche::editorial::Editorial;
use demarche::moderation::Access;
use demarche::picture::{Order, Undrawable};
use demarche::question;
use demarche::record::{Record, Snapshot};
use demarche::store::{Sqlite, Store};
use time::macros::{date, datetime};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::fake::Fake;

/// The binary.
pub struct Process {
    child: Child,
}

impl Process {
    pub fn start(fake: &Fake) -> Self {
        let child = Command::new(env!("CARGO_BIN_EXE_demarche"))
            .arg("discord")
            .env("DISCORD_API", fake.api())
            .env("DISCORD_TOKEN", "fake.token")
            .env("DEMARCHE_DATABASE", journal())
            .env_remove("RUST_LOG")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        Self { child }
    }

    pub fn terminate(&self) {
        let status = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status();
        assert!(status.expect("kill").success());
    }

    /// Waits for its end: the status, what it said, and how long it took.
    pub async fn ended(mut self) -> (ExitStatus, String, Duration) {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                break status;
            }
            assert!(start.elapsed() < Duration::from_secs(20), "the process does not end");
            tokio::time::sleep(Duration::from_millis(10)).await;
        };
        (status, self.said(), start.elapsed())
    }

    fn said(&mut self) -> String {
        use std::io::Read as _;
        let mut text = String::new();
        if let Some(mut pipe) = self.child.stdout.take() {
            let _ = pipe.read_to_string(&mut text);
        }
        if let Some(mut pipe) = self.child.stderr.take() {
            let _ = pipe.read_to_string(&mut text);
        }
        text
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The app over the shipped record, on a day on which nothing changes.
pub fn app() -> Arc<App> {
    let record = Record::embedded().expect("the shipped record is sound");
    Arc::new(App::new(Snapshot::new(record, 0), || date!(2026 - 11 - 23)))
}

/// A role of the home server that makes a moderator.
pub const MODERATOR: u64 = 600_000_000_000_000_001;
/// A role of the home server that makes an owner.
pub const OWNER: u64 = 600_000_000_000_000_002;
/// Where proposals are shown.
pub const REVIEW: &str = "700000000000000001";
/// Where changes are shown.
pub const AUDIT: &str = "700000000000000002";

fn home() -> Home {
    Home {
        access: Access {
            home: crate::person::SERVER.parse().ok(),
            moderator_roles: [MODERATOR].into(),
            owner_roles: [OWNER].into(),
            ..Access::default()
        },
        review_channel: REVIEW.parse().ok(),
        audit_channel: AUDIT.parse().ok(),
    }
}

/// A file for a journal of its own for each test.
pub fn journal() -> std::path::PathBuf {
    static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let folder =
        std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("desk-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    folder.join("demarche.db")
}

/// A journal over the shipped record, on a day on which nothing changes.
pub async fn editorial(file: &std::path::Path) -> Arc<Editorial> {
    let record = Record::embedded().expect("the shipped record is sound");
    let store: Arc<dyn Store> = Arc::new(Sqlite::open(file).await.expect("a journal"));
    let app = Arc::new(App::new(Snapshot::new(record.clone(), 0), || date!(2026 - 11 - 24)));
    let clock = || datetime!(2026-11-24 12:00 UTC);
    Arc::new(Editorial::open(record, store, app, clock).await.expect("a sound journal"))
}

/// The front end inside the test.
pub struct Inside {
    task: Option<JoinHandle<Result<(), Trouble>>>,
    stop: Option<oneshot::Sender<()>>,
}

pub fn settings(fake: &Fake) -> Settings {
    let rate = Rate { burst: std::num::NonZeroU32::MAX, every: Duration::from_millis(1) };
    let mut settings = Settings::new(Token::parse("fake.token").expect("a token"), rate);
    settings.api = Some(fake.api());
    settings.cooldown = Duration::from_millis(1);
    settings
}

impl Inside {
    pub async fn start(fake: &Fake) -> Self {
        Self::with(fake, settings(fake), app()).await
    }

    pub async fn with<D: Door>(fake: &Fake, settings: Settings, door: Arc<D>) -> Self {
        Self::all(fake, settings, door, None).await
    }

    /// With a desk of moderators over a journal.
    pub async fn moderated(fake: &Fake, editorial: Arc<Editorial>) -> Self {
        let mut settings = settings(fake);
        settings.home = home();
        Self::all(fake, settings, Arc::clone(editorial.app()), Some(editorial)).await
    }

    async fn all<D: Door>(fake: &Fake, settings: Settings, door: Arc<D>, editorial: Option<Arc<Editorial>>) -> Self {
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(discord::run(settings, door, editorial, async {
            let _ = stopped.await;
        }));
        fake.connected().await;
        Self { task: Some(task), stop: Some(stop) }
    }

    pub async fn stop(mut self) -> Result<(), Trouble> {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        self.task.take().expect("still running").await.expect("no panic")
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

/// An app that fails in a way that a test chose.
pub struct Broken(pub fn(&Request) -> Answer);

impl Door for Broken {
    fn handle(&self, request: &Request, _: Asker) -> Answer {
        (self.0)(request)
    }

    fn complete(&self, _: question::Command, _: &str, _: &str, _: Asker) -> Vec<Suggestion> {
        panic!("on purpose")
    }

    fn drawn(&self, _: Order) -> Option<Arc<[u8]>> {
        None
    }

    fn draw(&self, _: Order) -> Result<Arc<[u8]>, Undrawable> {
        panic!("on purpose")
    }
}

/// An app that takes its time to draw: longer than an answer may wait without a promise.
pub struct Slow(pub Arc<App>);

impl Door for Slow {
    fn handle(&self, request: &Request, asker: Asker) -> Answer {
        App::handle(&self.0, request, asker)
    }

    fn complete(&self, command: question::Command, option: &str, typed: &str, asker: Asker) -> Vec<Suggestion> {
        App::complete(&self.0, command, option, typed, asker)
    }

    fn drawn(&self, order: Order) -> Option<Arc<[u8]>> {
        App::drawn(&self.0, order)
    }

    fn draw(&self, order: Order) -> Result<Arc<[u8]>, Undrawable> {
        std::thread::sleep(Duration::from_millis(1600));
        App::draw(&self.0, order)
    }
}

/// An app without a pencil: it answers everything and draws nothing.
pub struct Artless(pub Arc<App>);

impl Door for Artless {
    fn handle(&self, request: &Request, asker: Asker) -> Answer {
        App::handle(&self.0, request, asker)
    }

    fn complete(&self, command: question::Command, option: &str, typed: &str, asker: Asker) -> Vec<Suggestion> {
        App::complete(&self.0, command, option, typed, asker)
    }

    fn drawn(&self, _: Order) -> Option<Arc<[u8]>> {
        None
    }

    fn draw(&self, _: Order) -> Result<Arc<[u8]>, Undrawable> {
        Err(Undrawable("on purpose".to_owned()))
    }
}
