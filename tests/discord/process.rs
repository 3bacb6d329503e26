//! The real binary: how it starts, ends, and goes on after a restart.

use std::time::Duration;

use crate::Discord;
use crate::bot::Process;
use crate::fake::Order;
use crate::person::{Person, Where};

#[tokio::test]
async fn the_binary_answers_and_a_button_works_after_a_restart() {
    let discord = Discord::start().await;
    let bot = Process::start(&discord);
    discord.connected().await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/asked").await;
    let status = ada.types("/status country:Kosovo").await;
    let form = ada.opens(&status, "Compare").await;
    bot.terminate();
    let (ended, said, took) = bot.ended().await;
    assert_eq!(ended.code(), Some(0), "{said}");
    assert!(took < Duration::from_secs(5), "{took:?}");
    assert!(!said.contains("fake.token"), "{said}");

    let _bot = Process::start(&discord);
    discord.connected().await;
    let turned = ada.presses(&shown, "▶").await;
    assert_eq!(turned.kind, 7);
    assert!(turned.has_button("Page 2 of"));
    ada.sends(&form, &["Rwanda"]).await.says("Rwanda");
    ada.opens(&status, "Compare").await;
}

#[tokio::test]
async fn a_rejected_token_ends_with_a_clear_message_and_without_a_session() {
    let discord = Discord::start().await;
    discord.reject_token();
    let (status, said, _) = Process::start(&discord).ended().await;
    assert_eq!(status.code(), Some(4), "{said}");
    assert!(said.contains("rejects the token") && !said.contains("fake.token"), "{said}");
    assert!(discord.state().identified.is_empty());
}

#[tokio::test]
async fn a_token_that_the_gateway_rejects_is_presented_once() {
    let discord = Discord::start().await;
    discord.state().greetings.push_back(Order::Close(4004));
    let (status, said, _) = Process::start(&discord).ended().await;
    assert_eq!(status.code(), Some(4), "{said}");
    assert_eq!(discord.state().identified.len(), 1);
}

#[tokio::test]
async fn a_forbidden_intent_ends_with_a_clear_message() {
    let discord = Discord::start().await;
    discord.state().greetings.push_back(Order::Close(4014));
    let (status, said, _) = Process::start(&discord).ended().await;
    assert_eq!(status.code(), Some(5), "{said}");
    assert!(said.contains("intent"), "{said}");
    assert_eq!(discord.state().identified.len(), 1);
}

#[tokio::test]
async fn an_api_that_fails_at_the_start_is_asked_again() {
    let discord = Discord::start().await;
    discord.fail("/users/@me", 500, serde_json::Value::Null);
    discord.fail("/gateway/bot", 429, serde_json::json!({"message": "slow down", "retry_after": 0.1, "global": true}));
    let _bot = Process::start(&discord);
    discord.connected().await;
}

#[tokio::test]
async fn a_stop_during_the_start_is_obeyed() {
    let discord = Discord::start().await;
    discord.delay("/users/@me", Duration::from_secs(8));
    let bot = Process::start(&discord);
    discord.until("the first request", |state| state.faults.is_empty().then_some(())).await;
    bot.terminate();
    let (status, said, took) = bot.ended().await;
    assert_eq!(status.code(), Some(0), "{said}");
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[tokio::test]
async fn nothing_that_people_write_is_in_the_log() {
    let discord = Discord::start().await;
    let bot = Process::start(&discord);
    discord.connected().await;
    let ada = Person::new(&discord, Where::Server);
    ada.types("/status country:secretword").await;
    ada.elsewhere(Where::Direct).says("secretword peru").await;
    ada.begins("/status country:secretword").await;
    bot.terminate();
    let (_, said, _) = bot.ended().await;
    assert!(!said.contains("secretword") && !said.contains("somebody") && !said.contains("token-"), "{said}");
}
