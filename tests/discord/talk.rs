//! What people ask and what they get: who sees it, and what buttons do.

use crate::Discord;
use crate::bot::{Inside, settings};
use crate::person::{Person, Where};

#[tokio::test]
async fn in_a_server_only_the_one_who_asks_sees_the_answer_until_it_is_shared() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/status country:Peru").await;
    shown.says("Peru").says("❌").says("Sources");
    assert!(shown.is_private());
    assert_eq!(shown.kind, 4);
    let shared = ada.presses(&shown, "Share").await;
    assert!(!shared.is_private());
    assert_eq!(shared.kind, 4, "a message of its own");
    shared.says("Peru");
    assert!(!shared.has_button("Share"));
}

#[tokio::test]
async fn private_false_answers_to_everybody() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let shown = Person::new(&discord, Where::Server).types("/status country:Peru private:false").await;
    assert!(!shown.is_private());
    assert!(!shown.has_button("Share"));
}

#[tokio::test]
async fn a_channel_can_be_public_and_a_person_can_still_ask_in_private() {
    let discord = Discord::start().await;
    let mut settings = settings(&discord);
    settings.public_channels.insert(500_000_000_000_000_001);
    let _bot = Inside::with(&discord, settings, crate::bot::app()).await;
    let ada = Person::new(&discord, Where::Server);
    assert!(!ada.types("/status country:Peru").await.is_private());
    assert!(ada.types("/status country:Peru private:true").await.is_private());
}

#[tokio::test]
async fn where_the_bot_is_no_member_there_is_no_share_button() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let shown = Person::new(&discord, Where::ForeignServer).types("/status country:Peru").await;
    assert!(shown.is_private());
    assert!(!shown.has_button("Share"));
}

#[tokio::test]
async fn direct_messages_are_plain_messages() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Direct);
    let shown = ada.types("/status country:Peru").await;
    assert!(!shown.is_private());
    assert!(!shown.has_button("Share"));
    ada.says("rwanda").await.says("Rwanda");
}

#[tokio::test]
async fn pages_turn_in_the_same_message_and_show_every_row_once() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let mut shown = ada.types("/asked").await;
    assert!(shown.has_button("Page 1 of"));
    assert_eq!(shown.button("◀")["disabled"], true);
    let mut entries: Vec<String> = Vec::new();
    for _ in 0..20 {
        entries.extend(shown.entries().iter().map(ToString::to_string));
        if shown.button("▶")["disabled"] == true {
            break;
        }
        shown = ada.presses(&shown, "▶").await;
        assert_eq!(shown.kind, 7);
        assert!(shown.is_private());
    }
    let mut once = entries.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), entries.len(), "a row stands on two pages");
    assert!(entries.len() > 40, "{}", entries.len());
    shown = ada.presses(&shown, "◀").await;
    assert!(shown.has_button("Page "));
}

#[tokio::test]
async fn a_row_of_a_list_can_be_opened_from_the_menu() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let list = ada.types("/agreed on:2025-06-25").await;
    list.says("Kosovo");
    let shown = ada.chooses(&list, "Kosovo").await;
    assert_eq!(shown.kind, 4, "the list stays");
    assert!(shown.is_private());
    shown.says("Kosovo");
}

#[tokio::test]
async fn sources_replace_the_answer_and_lead_back_to_it() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/status country:Costa Rica").await;
    let sources = ada.presses(&shown, "Sources cited").await;
    assert_eq!(sources.kind, 7);
    sources.says("Sources ·").says("\\[1\\]").says("](http");
    let back = ada.presses(&sources, "Back").await;
    assert_eq!(back.kind, 7);
    assert_eq!(back.text(), shown.text());
}

#[tokio::test]
async fn every_follow_up_leads_somewhere() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    for line in
        ["/status country:Rwanda", "/compare first:kosovo second:rwanda", "/money", "/help", "/about", "/totals"]
    {
        let shown = ada.types(line).await;
        for label in shown.buttons() {
            if label.starts_with("Compare") {
                ada.opens(&shown, label).await;
                continue;
            }
            if label.starts_with("Page") || shown.button(label)["disabled"] == true {
                continue;
            }
            let next = ada.presses(&shown, label).await;
            assert!(!next.text().contains("no longer understood"), "{line}: {label}");
        }
    }
}

#[tokio::test]
async fn nobody_turns_the_page_under_another_readers_eyes() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let (ada, ben) = (Person::new(&discord, Where::Server), Person::new(&discord, Where::Server));
    let shown = ada.types("/asked private:false").await;
    let own = ben.presses(&shown, "▶").await;
    assert_eq!(own.kind, 4);
    assert!(own.is_private());
    own.says("Known up to");
    assert!(own.has_button("Page 2 of"));
    let turned = ada.presses(&shown, "▶").await;
    assert_eq!(turned.kind, 7, "the one who asked may");
}

#[tokio::test]
async fn several_meanings_are_offered_and_the_chosen_one_takes_their_place() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/status country:congo").await;
    assert!(shown.is_private());
    let label = *shown.buttons().first().expect("meanings");
    let picked = ada.presses(&shown, label).await;
    assert_eq!(picked.kind, 7);
    picked.says("Congo");
}

#[tokio::test]
async fn what_is_no_answer_is_private_even_if_the_answer_was_to_be_public() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let shown = Person::new(&discord, Where::Server).types("/status country:Wakanda private:false").await;
    assert!(shown.is_private());
    shown.says("Wakanda");
}

#[tokio::test]
async fn what_people_type_is_shown_to_the_letter_and_mentions_nobody() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Direct);
    let shown = ada.types("/status country:@everyone **x** [a](https://evil.example) \u{202E}").await;
    let text = shown.text();
    assert!(!text.contains("](https://evil.example)") && !text.contains('\u{202E}'), "{text}");
    assert!(!text.contains(" @everyone") && !text.contains("**x**"), "{text}");
}

#[tokio::test]
async fn a_mention_is_answered_in_reply_and_silence_is_kept_otherwise() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    discord.dispatch("MESSAGE_CREATE", ada.message("what about peru?"));
    let mut by_a_bot = ada.message(&format!("<@{}> peru", crate::fake::BOT));
    by_a_bot["author"]["bot"] = serde_json::json!(true);
    discord.dispatch("MESSAGE_CREATE", by_a_bot);
    let shown = ada.says(&format!("<@{}> peru", crate::fake::BOT)).await;
    shown.says("Peru");
    assert!(!shown.is_private());
    assert_eq!(discord.count(|sent| sent.path.ends_with("/messages")), 1);
    ada.says(&format!("<@!{}>", crate::fake::BOT)).await.says("/status");
}

#[tokio::test]
async fn a_reply_carries_what_prevents_a_second_copy() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    Person::new(&discord, Where::Direct).says("peru").await;
    let sent = discord.sent("the reply", |sent| sent.path.ends_with("/messages")).await;
    assert_eq!(sent.body["enforce_nonce"], true);
    assert_eq!(sent.body["nonce"], sent.body["message_reference"]["message_id"]);
    assert_eq!(sent.body["message_reference"]["fail_if_not_exists"], false);
}

#[tokio::test]
async fn names_of_countries_are_in_the_readers_language() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server).speaking("de");
    ada.types("/status country:Elfenbeinküste").await.says("Côte d’Ivoire");
    let unknown = Person::new(&discord, Where::Server).speaking("tlh");
    unknown.types("/status country:Peru").await.says("Peru");
}

#[tokio::test]
async fn a_country_is_compared_with_those_that_a_form_asks_for() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/status country:Kosovo").await;
    let form = ada.opens(&shown, "Compare").await;
    let compared = ada.sends(&form, &["rwanda and costa rica"]).await;
    assert_eq!(compared.kind, 4, "the status stays");
    assert!(compared.is_private() && compared.has_button("Share"));
    compared.says("Kosovo").says("Rwanda").says("Costa Rica");
    let shared = ada.presses(&compared, "Share").await;
    shared.says("Costa Rica");
}

#[tokio::test]
async fn what_is_typed_into_the_form_is_matched_as_in_the_command() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/status country:Kosovo").await;
    let form = ada.opens(&shown, "Compare").await;
    ada.sends(&form, &["rwnada"]).await.says("Showing Rwanda").says("Kosovo");
    let which = ada.sends(&form, &["congo"]).await;
    assert!(which.is_private());
    let label = *which.buttons().first().expect("meanings");
    let picked = ada.presses(&which, label).await;
    assert_eq!(picked.kind, 7);
    picked.says("Kosovo").says("Congo");
    ada.sends(&form, &["Kosovo"]).await.says("Kosovo");
    ada.sends(&form, &["Wakanda"]).await.says("Wakanda");
    ada.sends(&form, &["Peru, Rwanda, Ghana, Uganda"]).await.says("Uganda");
    let hostile = ada.sends(&form, &["@everyone first:RW second:RW https://x.example"]).await;
    assert!(!hostile.text().contains(" @everyone"), "{}", hostile.text());
}

#[tokio::test]
async fn a_form_sent_off_in_direct_messages_is_answered_there_and_a_foreign_server_gets_no_share_button() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    for (place, private) in [(Where::Direct, false), (Where::ForeignServer, true)] {
        let ada = Person::new(&discord, place);
        let shown = ada.types("/status country:Kosovo").await;
        let compared = ada.sends(&ada.opens(&shown, "Compare").await, &["Rwanda"]).await;
        assert_eq!(compared.is_private(), private, "{place:?}");
        assert!(!compared.has_button("Share"), "{place:?}");
    }
}

#[tokio::test]
async fn in_a_channel_one_mention_is_answered_in_five_seconds_and_commands_always_are() {
    let discord = Discord::start().await;
    let mut settings = settings(&discord);
    settings.cooldown = std::time::Duration::from_secs(5);
    let _bot = Inside::with(&discord, settings, crate::bot::app()).await;
    let (ada, ben) = (Person::new(&discord, Where::Server), Person::new(&discord, Where::Server));
    ada.says(&format!("<@{}> peru", crate::fake::BOT)).await.says("Peru");
    discord.dispatch("MESSAGE_CREATE", ben.message(&format!("<@{}> rwanda", crate::fake::BOT)));
    ben.types("/status country:Rwanda").await.says("Rwanda");
    ben.elsewhere(Where::Direct).says("rwanda").await.says("Rwanda");
    ben.elsewhere(Where::Direct).says("ghana").await.says("Ghana");
    assert_eq!(discord.count(|sent| sent.path.ends_with("/messages")), 3, "the second mention was passed over");
}
