//! A program that appends is killed at random moments, again and again: what it had acknowledged is there, and the next start is never
//! blocked by what it had not.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use demarche::moderation::{Beginning, Changeset, Edit, verify};
use demarche::store::{Sqlite, Store};

use crate::scene::{TODAY, country, folder, moderator, open, record};

const FILE: &str = "DEMARCHE_STORM_FILE";
/// Long enough for a hundred kills and more on a slow machine.
const SPAN: Duration = Duration::from_secs(15);

/// The program that is killed: appends for ever and says what is acknowledged. Only the test below starts it.
#[tokio::test]
#[ignore = "runs inside the storm and never ends by itself"]
async fn appends_for_ever() {
    let Some(file) = std::env::var_os(FILE) else { return };
    println!("begun");
    let editorial = open(Path::new(&file), record()).await;
    let begin = editorial.app().snapshot().revision();
    for step in 0_u64.. {
        let days = i64::try_from((begin + step) % 500).unwrap();
        let on = TODAY - time::Duration::days(days);
        let check = Changeset::of(Edit::Check { country: country("PE"), on });
        let published = editorial.at_once(&moderator("storm"), &check, "Looked.").await.unwrap();
        println!("kept {} {}", published.revision.number, published.revision.hash);
    }
}

/// What one run had acknowledged when it was killed.
fn killed_after(file: &Path, wait: Duration) -> Vec<(u64, String)> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["storm::appends_for_ever", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
        .env(FILE, file)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("begun") {
        line.clear();
        assert!(out.read_line(&mut line).unwrap() > 0, "the program ended by itself");
    }
    std::thread::sleep(wait);
    child.kill().unwrap();
    child.wait().unwrap();
    // What was in the pipe when it was killed had been acknowledged.
    let told = out.lines().map_while(Result::ok).filter_map(|line| {
        let mut words = line.strip_prefix("kept ")?.split(' ');
        let (number, hash) = (words.next()?.parse().ok()?, words.next()?.to_owned());
        // The last line may have been cut off by the kill.
        (hash.len() == 64).then_some((number, hash))
    });
    told.collect()
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_in_a_storm_of_kills() {
    let (begun, mut kills, mut kept, mut fresh) = (Instant::now(), 0_u32, 0_usize, 0_u32);
    let mut file = folder().join("demarche.db");
    while begun.elapsed() < SPAN {
        // Moments that do not repeat: some before the file is whole, most in the middle of appending.
        let nanos = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().subsec_nanos();
        if kills % 8 == 0 {
            file = folder().join("demarche.db");
            fresh += 1;
        }
        let most = if kills % 8 == 0 { 40 } else { 120 };
        let told = killed_after(&file, Duration::from_millis(u64::from(nanos / 1000 % most)));
        kills += 1;
        kept += told.len();
        let store = Sqlite::open(&file).await.expect("the next start is not blocked");
        let revisions = store.revisions(0).await.unwrap();
        assert_eq!(verify(&Beginning::default(), &revisions), Ok(()), "after kill {kills}");
        for (number, hash) in told {
            let there = revisions.iter().find(|revision| revision.number == number);
            assert_eq!(there.map(|revision| &revision.hash), Some(&hash), "revision {number} was acknowledged");
        }
        store.let_go().await;
    }
    println!(
        "{kills} kills, {fresh} of them around a first start: {kept} acknowledged revisions, none lost, every start clean"
    );
    assert!(kills >= 10 && kept > 0, "{kills} kills, {kept} acknowledged");
}
