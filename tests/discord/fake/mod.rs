//! A Discord small enough to run inside a test: REST and gateway over real sockets on 127.0.0.1, on a port of its own.
//!
//! It keeps what a client sees (who is connected, which commands are registered, which messages stand where), refuses what Discord would
//! refuse, and fails on demand. Shared with `examples/roundtrip.rs`, so it checks no payload itself: it calls the checker that it is given.

#![allow(dead_code, reason = "the tests and the example each use a part")]

mod gateway;
mod rest;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc};

pub use gateway::Order;

/// The bot's user id and its application's id.
pub const BOT: u64 = 900_000_000_000_000_001;

/// Looks at a payload: where it was sent, and the body. Returns what is wrong with it.
pub type Checker = fn(&str, &Value) -> Vec<String>;

/// A request that arrived.
#[derive(Debug, Clone)]
pub struct Sent {
    pub method: String,
    /// Without `/api/v10`.
    pub path: String,
    pub body: Value,
    pub files: Vec<Upload>,
}

/// A file that was sent beside a body.
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    /// The name of its part: `files[0]`.
    pub part: String,
    pub name: String,
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}, {} bytes", self.part, self.name, self.bytes.len())
    }
}

/// An answer that is not the usual one.
#[derive(Debug, Clone)]
pub struct Fault {
    /// Requests whose path contains this.
    pub on: String,
    pub status: u16,
    pub body: Value,
    /// How long to wait before answering.
    pub after: Duration,
    /// Whether the request has its effect all the same.
    pub obeyed: bool,
}

#[derive(Debug)]
struct Open {
    sent: Instant,
    answered: bool,
    /// The message whose button was pressed.
    message: Option<String>,
}

#[derive(Default)]
pub struct State {
    pub sent: Vec<Sent>,
    pub problems: Vec<String>,
    pub faults: VecDeque<Fault>,
    pub commands: Vec<Value>,
    /// Those of a server of their own.
    pub guild_commands: HashMap<String, Vec<Value>>,
    /// The messages that stand in channels, by id.
    pub messages: BTreeMap<String, Value>,
    /// The first answer to each interaction, by its token.
    originals: HashMap<String, String>,
    /// What can be downloaded, by its path.
    pub downloads: HashMap<String, Vec<u8>>,
    pub identified: Vec<Value>,
    pub resumed: Vec<Value>,
    /// How long each answer took, from the event's departure to the callback's arrival.
    pub latencies: Vec<Duration>,
    /// Orders for the next connections, before READY: `close 4004` and the like.
    pub greetings: VecDeque<Order>,
    pub drop_acks: bool,
    open: HashMap<String, Open>,
    connections: Vec<mpsc::UnboundedSender<Order>>,
    /// Every dispatch since the session began, for a resume.
    events: Vec<(u64, Value)>,
    sequence: u64,
    closed: usize,
}

#[derive(Clone)]
pub struct Fake {
    pub address: SocketAddr,
    state: Arc<Mutex<State>>,
    changed: Arc<Notify>,
    next_id: Arc<AtomicU64>,
    check: Checker,
    /// The answer to everything that asks for the token's owner is 401.
    reject_token: Arc<std::sync::atomic::AtomicBool>,
}

impl Fake {
    pub async fn start(check: Checker) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let fake = Self {
            address: listener.local_addr().expect("an address"),
            state: Arc::default(),
            changed: Arc::default(),
            next_id: Arc::new(AtomicU64::new(1_100_000_000_000_000_000)),
            check,
            reject_token: Arc::default(),
        };
        let service = rest::routes(fake.clone());
        tokio::spawn(async move { axum::serve(listener, service).await });
        fake
    }

    pub fn api(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn reject_token(&self) {
        self.reject_token.store(true, Ordering::Relaxed);
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn id(&self) -> u64 {
        self.next_id.fetch_add(1, Ordering::Relaxed)
    }

    fn note(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.changed.notify_waiters();
    }

    /// The next request whose path contains this is answered differently.
    pub fn fail(&self, on: &str, status: u16, body: Value) {
        let fault = Fault { on: on.to_owned(), status, body, after: Duration::ZERO, obeyed: false };
        self.note(|state| state.faults.push_back(fault));
    }

    /// The next request whose path contains this is answered late, and is obeyed.
    pub fn delay(&self, on: &str, after: Duration) {
        let fault = Fault { on: on.to_owned(), status: 0, body: Value::Null, after, obeyed: true };
        self.note(|state| state.faults.push_back(fault));
    }

    /// Waits until the state is as wanted, and says what of it; panics after a while.
    pub async fn until<T>(&self, what: &str, mut look: impl FnMut(&State) -> Option<T>) -> T {
        let deadline = Instant::now() + Duration::from_secs(15);
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            if let Some(found) = look(&self.state()) {
                return found;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited in vain for {what}; requests: {:#?}", self.state().sent);
            let _ = tokio::time::timeout(left.min(Duration::from_millis(500)), changed).await;
        }
    }

    pub async fn connected(&self) {
        self.until("a session", |state| (!state.connections.is_empty()).then_some(())).await;
    }

    /// The latest request that is wanted.
    pub async fn sent(&self, what: &str, wanted: impl Fn(&Sent) -> bool) -> Sent {
        self.until(what, |state| state.sent.iter().rev().find(|sent| wanted(sent)).cloned()).await
    }

    pub fn count(&self, wanted: impl Fn(&Sent) -> bool) -> usize {
        self.state().sent.iter().filter(|sent| wanted(sent)).count()
    }

    /// Sends an event to every connection, as Discord does.
    pub fn dispatch(&self, kind: &str, data: Value) {
        self.note(|state| {
            state.sequence += 1;
            let frame = json!({"op": 0, "s": state.sequence, "t": kind, "d": data});
            state.events.push((state.sequence, frame.clone()));
            state.connections.retain(|connection| connection.send(Order::Send(frame.clone())).is_ok());
        });
    }

    /// Sends an interaction and expects an answer to it within three seconds.
    pub fn interact(&self, interaction: Value) {
        let key = interaction["id"].as_str().expect("an id").to_owned();
        let message = interaction["message"]["id"].as_str().map(str::to_owned);
        self.note(|state| {
            state.open.insert(key, Open { sent: Instant::now(), answered: false, message });
        });
        self.dispatch("INTERACTION_CREATE", interaction);
    }

    /// A message with the files that were sent beside it, which can then be downloaded.
    fn with_files(&self, mut message: Value, body: &Value, files: &[Upload]) -> Value {
        let said = [&body["attachments"], &body["data"]["attachments"]].iter().any(|list| list.is_array());
        if said {
            message["attachments"] = json!([]);
        }
        for file in files {
            let id = self.id();
            let path = format!("/attachments/1/{id}/{}", file.name);
            let url = format!("https://cdn.discordapp.com{path}");
            let size = file.bytes.len();
            let entry =
                json!({"id": id.to_string(), "filename": file.name, "size": size, "url": url, "proxy_url": url});
            message["attachments"].as_array_mut().expect("a list").push(entry);
            self.note(|state| drop(state.downloads.insert(path, file.bytes.clone())));
        }
        message
    }

    /// The first answer to an interaction as it stands now, by the interaction's token.
    pub fn standing(&self, token: &str) -> Option<Value> {
        let state = self.state();
        state.originals.get(token).and_then(|id| state.messages.get(id)).cloned()
    }

    /// Waits for a message in a channel that says this.
    pub async fn message_in(&self, channel: &str, words: &str) -> Value {
        self.until(&format!("`{words}` in {channel}"), |state| state.message_in(channel, words)).await
    }

    /// Tells every connection to do something.
    pub fn order(&self, order: &Order) {
        self.note(|state| state.connections.retain(|connection| connection.send(order.clone()).is_ok()));
    }

    /// How often a connection ended.
    pub fn closed(&self) -> usize {
        self.state().closed
    }

    /// The answer to an interaction: what was sent to its callback.
    pub async fn callback(&self, id: &str) -> Value {
        let path = format!("/interactions/{id}/");
        self.sent("an answer to an interaction", |sent| sent.path.starts_with(&path)).await.body
    }

    /// Everything that went wrong so far; interactions that nobody answered in time are part of it.
    pub fn problems(&self) -> Vec<String> {
        self.state().problems.clone()
    }
}

/// The channel in which people talk, unless a test names another.
pub const CHANNEL: &str = "500000000000000001";

/// A message as Discord keeps it, from what was sent.
pub fn standing_message(fake: &Fake, sent: &Value) -> Value {
    json!({
        "id": fake.id().to_string(),
        "channel_id": CHANNEL,
        "author": {"id": BOT.to_string(), "username": "demarche", "discriminator": "0000", "avatar": null, "bot": true},
        "content": sent["content"].as_str().unwrap_or_default(),
        "timestamp": "2026-11-01T00:00:00.000000+00:00",
        "edited_timestamp": null,
        "tts": false,
        "mention_everyone": false,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": sent["embeds"].as_array().cloned().unwrap_or_default().into_iter().map(|mut embed| { embed["type"] = json!("rich"); embed }).collect::<Vec<_>>(),
        "components": sent["components"].as_array().cloned().unwrap_or_default(),
        "pinned": false,
        "type": 20,
        "flags": sent["flags"].as_u64().unwrap_or(0),
    })
}

/// What an edit leaves of a message and what it replaces: only what it says.
pub fn edited(before: &Value, fake: &Fake, edit: &Value) -> Value {
    let (mut message, after) = (before.clone(), standing_message(fake, edit));
    for field in ["content", "embeds", "components"] {
        if !edit[field].is_null() {
            message[field] = after[field].clone();
        }
    }
    message
}

impl State {
    /// Whether nobody is connected.
    pub fn is_down(&self) -> bool {
        self.connections.is_empty()
    }

    /// The latest message in a channel that says this.
    pub fn message_in(&self, channel: &str, words: &str) -> Option<Value> {
        let says = |message: &&Value| message["channel_id"] == json!(channel) && message.to_string().contains(words);
        self.messages.values().rev().find(says).cloned()
    }

    /// Drops what a long run does not need.
    pub fn forget(&mut self) {
        self.sent.clear();
        self.open.retain(|_, open| !open.answered);
        self.events.clear();
        self.messages.clear();
        self.originals.clear();
    }
}
