//! What goes wrong when answering: the app, the API, the person's patience.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant};

use demarche::discord::{Rate, Trouble};
use serde_json::{Value, json};

use crate::Discord;
use crate::bot::{Broken, Inside, app, settings};
use crate::person::{Person, Where};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_is_answered_with_a_reference_and_the_next_question_normally() {
    let discord = Discord::start().await;
    let _bot = Inside::with(&discord, settings(&discord), Arc::new(Broken(|_| panic!("on purpose")))).await;
    let ada = Person::new(&discord, Where::Server);
    for _ in 0..2 {
        let shown = ada.types("/status country:Peru").await;
        assert!(shown.is_private());
        shown.says("reference: ");
    }
    assert!(ada.begins("/status country:pe").await.is_empty());
    ada.elsewhere(Where::Direct).says("peru").await.says("reference: ");
}

/// As the program runs it: one thread does everything, another waits.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thread_that_hangs_is_not_needed_to_say_so_and_does_not_keep_the_program_from_ending() {
    let discord = Discord::start().await;
    let slow = Broken(|_| {
        std::thread::sleep(Duration::from_secs(20));
        panic!("nobody waits for this")
    });
    let settings = settings(&discord);
    let bot = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime");
        let ended = runtime.block_on(demarche::discord::run(settings, Arc::new(slow), None, std::future::pending()));
        runtime.shutdown_background();
        ended
    });
    discord.connected().await;
    let start = Instant::now();
    let shown = Person::new(&discord, Where::Server).types("/status country:Peru").await;
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    shown.says("took too long").says("reference: ");
    let ended = tokio::task::spawn_blocking(move || bot.join()).await.expect("a thread").expect("no panic");
    assert_eq!(ended, Err(Trouble::Hangs));
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_full_or_failing_api_is_asked_again_while_the_interaction_lives() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    for (status, body) in [
        (429, json!({"message": "You are being rate limited.", "retry_after": 0.3, "global": false})),
        (500, json!({"message": "500: Internal Server Error", "code": 0})),
        (503, Value::Null),
    ] {
        discord.fail("/callback", status, body);
        let command = ada.command("/status country:Peru");
        let path = format!("/interactions/{}/", command["id"].as_str().expect("an id"));
        discord.interact(command);
        discord
            .until("a second attempt", |state| {
                (state.sent.iter().filter(|sent| sent.path.starts_with(&path)).count() == 2).then_some(())
            })
            .await;
    }
}

#[tokio::test]
async fn what_is_gone_or_answered_is_not_tried_again() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    for (status, code) in [(404, 10062), (400, 40060)] {
        discord.fail("/callback", status, json!({"code": code, "message": "no"}));
        let command = ada.command("/status country:Peru");
        let path = format!("/interactions/{}/", command["id"].as_str().expect("an id"));
        discord.interact(command);
        ada.types("/about").await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(discord.count(|sent| sent.path.starts_with(&path)), 1, "{code}");
    }
}

#[tokio::test]
async fn a_refused_payload_is_followed_by_an_apology_with_a_reference() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    discord.fail("/callback", 400, json!({"code": 50035, "message": "Invalid Form Body", "errors": {"data": {"embeds": {"0": {"description": {"_errors": [{"code": "BASE_TYPE_MAX_LENGTH", "message": "too long"}]}}}}}}));
    let command = ada.command("/status country:Peru");
    let path = format!("/interactions/{}/", command["id"].as_str().expect("an id"));
    discord.interact(command);
    let apology = discord
        .sent("an apology", |sent| sent.path.starts_with(&path) && sent.body.to_string().contains("reference: "))
        .await;
    assert_eq!(apology.body["data"]["flags"], 64);
}

#[tokio::test]
async fn a_channel_where_the_bot_may_not_write_is_left_alone() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Direct);
    discord.fail("/messages", 403, json!({"code": 50013, "message": "Missing Permissions"}));
    discord.dispatch("MESSAGE_CREATE", ada.message("peru"));
    ada.says("rwanda").await.says("Rwanda");
    discord
        .until("both attempts", |state| {
            (state.sent.iter().filter(|sent| sent.path.ends_with("/messages")).count() == 2).then_some(())
        })
        .await;
}

#[tokio::test]
async fn a_slow_api_holds_up_nobody_else() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let (ada, ben) = (Person::new(&discord, Where::Server), Person::new(&discord, Where::Server));
    discord.delay("/callback", Duration::from_millis(1500));
    let slow = ada.command("/status country:Peru");
    let id = slow["id"].as_str().expect("an id").to_owned();
    discord.interact(slow);
    discord.until("the delayed request", |state| state.faults.is_empty().then_some(())).await;
    let start = Instant::now();
    ben.types("/status country:Rwanda").await.says("Rwanda");
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    discord.callback(&id).await;
}

#[tokio::test]
async fn who_asks_too_often_is_told_so_in_private_and_others_are_not_affected() {
    let discord = Discord::start().await;
    let mut settings = settings(&discord);
    settings.rate = Rate { burst: NonZeroU32::new(3).expect("three"), every: Duration::from_secs(60) };
    let _bot = Inside::with(&discord, settings, app()).await;
    let (ada, ben) = (Person::new(&discord, Where::Server), Person::new(&discord, Where::Server));
    for _ in 0..3 {
        ada.types("/status country:Peru").await.says("Peru");
    }
    let refused = ada.types("/status country:Peru private:false").await;
    assert!(refused.is_private());
    refused.says("seconds");
    assert!(!ada.begins("/status country:per").await.is_empty(), "typing is not asking");
    ben.types("/status country:Peru").await.says("Peru");
}

#[tokio::test]
async fn a_button_of_another_version_is_answered() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/status country:Peru").await;
    for id in [
        "v0:peru",
        "v1:a:nonsense:r0:p0",
        "v1:inert:page",
        "v1:q:status.0PE:r0:p0",
        "v1:a:status.0PE:rX:p0",
        "",
        "v1:a:status.0PE:r0:p99999",
    ] {
        let stale = ada.presses_id(&shown, id).await;
        assert!(stale.is_private());
        stale.says("no longer understood");
    }
}

#[tokio::test]
async fn a_page_beyond_the_last_is_the_last() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/asked").await;
    let id = shown.button("▶")["custom_id"].as_str().expect("an id").replace(":p1", ":p999");
    let last = ada.presses_id(&shown, &id).await;
    assert_eq!(last.button("▶")["disabled"], true);
}

#[tokio::test]
async fn a_record_that_moved_on_is_mentioned() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/asked").await;
    let id = shown.button("▶")["custom_id"].as_str().expect("an id").replace(":r0:", ":r7:");
    ada.presses_id(&shown, &id).await.says("updated since");
    assert!(!ada.presses(&shown, "▶").await.text().contains("updated since"));
}
