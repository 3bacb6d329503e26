//! Files edited by hand: read, checked, exchanged; or reported, and the old record kept.

use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use demarche::editorial::Reread;
use demarche::moderation::{Changeset, Edit};
use demarche::record::Record;
use demarche::store::write_record;

use crate::flow::published;
use crate::scene::{TODAY, country, folder, id, moderator, open, record, talks_in_peru};

fn change(folder: &Path, file: &str, old: &str, new: &str) {
    let file = folder.join(file);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains(old), "{old}");
    std::fs::write(file, text.replace(old, new)).unwrap();
}

async fn next(told: &Receiver<String>) -> String {
    for _ in 0..200 {
        if let Ok(message) = told.try_recv() {
            return message;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("nothing was told in ten seconds");
}

#[tokio::test]
async fn files_changed_by_hand_are_picked_up_and_broken_ones_reported() {
    let here = folder();
    let data = here.join("data");
    write_record(&data, &record().to_files()).unwrap();
    let editorial = std::sync::Arc::new(open(&here.join("demarche.db"), Record::read_folder(&data).unwrap()).await);
    published(&editorial, talks_in_peru()).await;
    let (tell, told) = channel();
    let watching = tokio::spawn({
        let (editorial, data) = (editorial.clone(), data.clone());
        async move {
            let tell = |reread: &Reread| tell.send(format!("{reread:?}")).unwrap();
            editorial.watch(&data, tell).await
        }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;

    change(&data, "events/PE.json", "The United States asked Peru.", "The United States had asked Peru.");
    assert_eq!(next(&told).await, "Exchanged([])");
    let snapshot = editorial.app().snapshot();
    assert_eq!(snapshot.record().event(id("PE-1")).unwrap().summary, "The United States had asked Peru.");
    assert!(snapshot.record().event(id("PE-3")).is_some(), "the journal lies over the new files");

    change(&data, "events/PE.json", "\"declined\"", "\"declind\"");
    let refused = next(&told).await;
    assert!(
        refused.contains("Refused") && refused.contains("events/PE.json") && refused.contains("declind"),
        "{refused}"
    );
    assert_eq!(editorial.app().snapshot().record(), snapshot.record(), "readers keep what they had");
    let check = Changeset::of(Edit::Check { country: country("RW"), on: TODAY });
    editorial.at_once(&moderator("anna"), &check, "Work goes on.").await.unwrap();

    change(&data, "events/PE.json", "\"declind\"", "\"declined\"");
    assert_eq!(next(&told).await, "Same");
    watching.abort();
}

#[tokio::test]
async fn a_folder_that_cannot_be_watched_is_named() {
    let here = folder();
    let editorial = open(&here.join("demarche.db"), record()).await;
    let fault = editorial.watch(&here.join("nowhere"), |_| ()).await.unwrap_err().to_string();
    assert!(fault.contains("nowhere") && fault.contains("cannot be watched"), "{fault}");
}

#[tokio::test]
async fn what_another_program_adds_is_followed() {
    let file = folder().join("demarche.db");
    let (bot, console) = (std::sync::Arc::new(open(&file, record()).await), open(&file, record()).await);
    let following = tokio::spawn({
        let bot = bot.clone();
        async move { bot.follow(Duration::from_millis(20), |fault| panic!("{fault}")).await }
    });
    published(&console, talks_in_peru()).await;
    for _ in 0..200 {
        if bot.app().snapshot().revision() == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(bot.app().snapshot().record(), console.app().snapshot().record());
    following.abort();
}
