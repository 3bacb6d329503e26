//! Measures whole interactions, event in to callback out, over real sockets: this bot and `examples/bare.rs`, turn by turn in one run.
//!
//! ```console
//! cargo build --release --bin demarche --example bare --example roundtrip
//! target/release/examples/roundtrip 2000
//! ```
//! Prints the CPU time per interaction (user and system, from `/proc`) and its ratio to the bare bot's in the same turn, each the median of all
//! turns with the least and the most, the resident memory when idle, and the time from start to connected. The argument is the number of
//! interactions of each bot in each turn.

#![allow(clippy::panic, reason = "a measurement that cannot start says why and ends")]
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a measuring tool: it prints, and ends when it cannot go on"
)]
#![allow(missing_docs, unreachable_pub, clippy::pedantic, reason = "shares the tests' fake Discord")]

#[path = "../tests/discord/fake/mod.rs"]
mod fake;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fake::Fake;
use serde_json::{Value, json};

/// So many interactions are under way at once: enough to keep a bot busy, few enough that none waits long.
const AT_ONCE: usize = 8;

/// How often each bot has its turn: the machine is shared, and what else it does changes within seconds.
const TURNS: usize = 9;

#[tokio::main]
async fn main() {
    let count: usize = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(2000);
    let folder = folder();
    let mut bots = [
        Bot::start("bare", &folder.join("examples/bare"), Asked::Again).await,
        Bot::start("demarche, asked anew", &folder.join("demarche"), Asked::Anew).await,
        Bot::start("demarche, asked again", &folder.join("demarche"), Asked::Again).await,
    ];
    for _ in 0..TURNS {
        for bot in &mut bots {
            bot.turn(count).await;
        }
    }
    println!("{:<22} {:>24} {:>20} {:>11} {:>10}", "bot", "CPU each, µs", "to bare", "idle", "connected");
    let [bare, ..] = &bots;
    for bot in &bots {
        let ratios = bot.turns.iter().zip(&bare.turns).map(|(own, bare)| own / bare).collect();
        println!(
            "{:<22} {:>24} {:>20} {:>8} kB {:>7} ms",
            bot.name,
            spread(bot.turns.clone(), 1),
            spread(ratios, 2),
            bot.idle,
            bot.connected.as_millis(),
        );
    }
}

/// The median, and the least and the most.
fn spread(mut figures: Vec<f64>, digits: usize) -> String {
    figures.sort_by(f64::total_cmp);
    let [least, .., most] = figures.as_slice() else {
        return String::new();
    };
    format!("{:.digits$} ({least:.digits$}–{most:.digits$})", figures[figures.len() / 2])
}

/// `target/release`, or wherever this example was built.
fn folder() -> PathBuf {
    let example = env::current_exe().expect("a program");
    example.parent().and_then(Path::parent).expect("target/<profile>/examples").to_owned()
}

/// Whether the same few questions come again and again, as they do in a channel, or each is a new one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Anew,
    Again,
}

/// A running bot, its own fake Discord, and what was measured.
struct Bot {
    name: &'static str,
    child: Child,
    fake: Fake,
    asked: Asked,
    connected: Duration,
    /// Resident memory in kilobytes.
    idle: u64,
    /// The CPU time per interaction of each turn, in microseconds.
    turns: Vec<f64>,
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Bot {
    async fn start(name: &'static str, binary: &Path, asked: Asked) -> Self {
        let fake = Fake::start(|_, _| Vec::new()).await;
        let start = Instant::now();
        let journal = format!("roundtrip-{}-{}.db", std::process::id(), name.replace([' ', ','], ""));
        let child = Command::new(binary)
            .arg("discord")
            .env("DISCORD_API", fake.api())
            .env("DISCORD_TOKEN", "fake.token")
            .env("DISCORD_BURST", "100")
            .env("DISCORD_RATE_PER_MINUTE", "600")
            .env("DEMARCHE_DATABASE", env::temp_dir().join(journal))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}; build it first", binary.display()));
        fake.connected().await;
        let connected = start.elapsed();
        let mut bot = Self { name, child, fake, asked, connected, idle: 0, turns: Vec::new() };
        run(&bot.fake, 200, asked).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        bot.idle = resident(bot.child.id());
        bot
    }

    async fn turn(&mut self, count: usize) {
        let before = cpu(self.child.id());
        run(&self.fake, count, self.asked).await;
        let used = cpu(self.child.id()).saturating_sub(before);
        self.turns.push(used.as_secs_f64() * 1e6 / count as f64);
    }
}

/// Each interaction is another person's, so that no limit applies.
async fn run(fake: &Fake, count: usize, asked: Asked) {
    let names = ["Peru", "Rwanda", "Costa Rica", "Kosovo", "El Salvador", "Ghana", "Panama", "Uganda"];
    let begun = fake.state().latencies.len();
    for number in 0..count {
        fake.until("room for another", |state| (state.latencies.len() + AT_ONCE > begun + number).then_some(())).await;
        // Blanks are taken off before a name is read: the work is the same, and the text is another.
        let blanks = if asked == Asked::Anew { number / names.len() % 50 } else { 0 };
        let name = format!("{}{}", names[number % names.len()], " ".repeat(blanks));
        fake.interact(interaction(fake, &name));
        if number % 500 == 0 {
            let mut state = fake.state();
            state.forget();
        }
    }
    fake.until("the last answer", |state| (state.latencies.len() >= begun + count).then_some(())).await;
}

fn interaction(fake: &Fake, country: &str) -> Value {
    let id = fake.id().to_string();
    json!({
        "id": id, "application_id": fake::BOT.to_string(), "type": 2, "token": format!("token-{id}"), "version": 1,
        "data": {"id": "1", "name": "status", "type": 1, "options": [{"name": "country", "type": 3, "value": country}]},
        "guild_id": "2", "channel_id": "3", "channel": {"id": "3", "type": 0, "name": "general", "permissions": "0"},
        "member": {
            "user": {"id": id, "username": "somebody", "discriminator": "0", "avatar": null, "global_name": null}, "roles": [],
            "joined_at": "2024-01-01T00:00:00.000000+00:00", "deaf": false, "mute": false, "flags": 0, "permissions": "0",
            "avatar": null, "nick": null, "pending": false, "premium_since": null,
        },
        "app_permissions": "0", "locale": "en-US", "guild_locale": "en-US", "entitlements": [],
        "authorizing_integration_owners": {"0": "2"}, "context": 0, "attachment_size_limit": 10_485_760,
    })
}

/// User and system time of a process: fields 14 and 15 of its stat, in hundredths of a second.
fn cpu(process: u32) -> Duration {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).expect("a process");
    let fields: Vec<&str> = stat.rsplit(')').next().expect("a stat").split_whitespace().collect();
    let ticks = |place: usize| fields[place].parse::<u64>().expect("a number");
    Duration::from_millis((ticks(11) + ticks(12)) * 10)
}

/// Resident memory in kilobytes.
fn resident(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).expect("a process");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("VmRSS");
    line.split_whitespace().nth(1).expect("a number").parse().expect("a number")
}
