//! The gateway's bad days.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Discord;
use crate::bot::{Inside, app, settings};
use crate::fake::Order;
use crate::person::{Person, Where};

async fn resumed(discord: &Discord, times: usize) {
    discord.until("a resumed session", |state| (state.resumed.len() >= times).then_some(())).await;
}

async fn identified(discord: &Discord, times: usize) {
    discord.until("a new session", |state| (state.identified.len() >= times).then_some(())).await;
    discord.connected().await;
}

#[tokio::test]
async fn no_privileged_intent_is_asked_for() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let intents = discord.state().identified[0]["intents"].as_u64().expect("intents");
    assert_eq!(intents, (1 << 9) | (1 << 12), "messages in servers and direct messages");
}

#[tokio::test]
async fn a_broken_connection_is_resumed_and_what_was_missed_is_answered() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    ada.types("/about").await;
    discord.order(&Order::Break);
    discord
        .until("the end of the connection", |state| (!state.resumed.is_empty() || discord_is_down(state)).then_some(()))
        .await;
    let missed = ada.types("/status country:Peru").await;
    missed.says("Peru");
    resumed(&discord, 1).await;
    assert_eq!(discord.state().identified.len(), 1, "no new session was needed");
}

fn discord_is_down(state: &crate::fake::State) -> bool {
    state.is_down()
}

#[tokio::test]
async fn when_discord_asks_for_a_reconnect_the_session_is_resumed() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    discord.order(&Order::Send(json!({"op": 7, "s": null, "t": null, "d": null})));
    resumed(&discord, 1).await;
    Person::new(&discord, Where::Server).types("/about").await;
}

#[tokio::test]
async fn a_close_4000_is_resumed() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    discord.order(&Order::Close(4000));
    resumed(&discord, 1).await;
    Person::new(&discord, Where::Server).types("/about").await;
}

#[tokio::test]
async fn an_invalid_session_that_can_be_resumed_is() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    discord.order(&Order::Send(json!({"op": 9, "s": null, "t": null, "d": true})));
    resumed(&discord, 1).await;
    Person::new(&discord, Where::Server).types("/about").await;
}

#[tokio::test]
async fn an_invalid_session_begins_anew() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    discord.order(&Order::Send(json!({"op": 9, "s": null, "t": null, "d": false})));
    identified(&discord, 2).await;
    Person::new(&discord, Where::Server).types("/about").await;
    let looks = discord.count(|sent| sent.method == "GET" && sent.path.ends_with("/commands"));
    assert_eq!(looks, 1, "commands are compared once, not at each session");
}

#[tokio::test]
async fn an_event_that_comes_twice_is_answered_once() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let command = ada.command("/status country:Peru");
    let shown = ada.answered(command.clone(), Value::Null).await;
    shown.says("Peru");
    discord.dispatch("INTERACTION_CREATE", command.clone());
    let message = ada.elsewhere(Where::Direct).message("peru");
    discord.dispatch("MESSAGE_CREATE", message.clone());
    discord.dispatch("MESSAGE_CREATE", message);
    ada.types("/about").await;
    discord.sent("a reply", |sent| sent.path.ends_with("/messages")).await;
    let path = format!("/interactions/{}/", command["id"].as_str().expect("an id"));
    assert_eq!(discord.count(|sent| sent.path.starts_with(&path)), 1);
    assert_eq!(discord.count(|sent| sent.path.ends_with("/messages")), 1);
}

#[tokio::test]
async fn an_event_that_nobody_understands_does_no_harm() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    discord.dispatch("TOMORROWS_EVENT", json!({"anything": 1}));
    discord.dispatch("INTERACTION_CREATE", json!({"id": "1", "type": 99}));
    discord.dispatch("MESSAGE_CREATE", json!({"id": "nonsense"}));
    Person::new(&discord, Where::Server).types("/about").await;
}

#[tokio::test]
async fn a_stop_leaves_the_gateway_and_finishes_what_is_under_way() {
    let discord = Discord::start().await;
    let bot = Inside::with(&discord, settings(&discord), app()).await;
    let ada = Person::new(&discord, Where::Server);
    discord.delay("/callback", Duration::from_millis(300));
    let command = ada.command("/status country:Peru");
    let id = command["id"].as_str().expect("an id").to_owned();
    discord.interact(command);
    discord.until("the delayed request", |state| state.faults.is_empty().then_some(())).await;
    let start = Instant::now();
    bot.stop().await.expect("a clean end");
    assert!(start.elapsed() < Duration::from_secs(5));
    let answered = format!("/interactions/{id}/");
    assert_eq!(discord.count(|sent| sent.path.starts_with(&answered)), 1);
    assert_eq!(discord.closed(), 1);
}
