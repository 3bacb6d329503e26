//! Maps and charts: a picture beside the message, described for those who do not see it, and its words one press away.

use std::sync::Arc;

use crate::Discord;
use crate::bot::{Artless, Broken, Inside, Slow, app, settings};
use crate::fake::{Sent, Upload};
use crate::person::{Person, Shown, Where};

/// The picture that was sent last, and its description.
fn picture(discord: &Discord) -> (Upload, String) {
    let state = discord.state();
    let sent = state.sent.iter().rev().find(|sent| !sent.files.is_empty()).expect("a file was sent");
    let data = if sent.body["data"].is_object() { &sent.body["data"] } else { &sent.body };
    let description = data["attachments"][0]["description"].as_str().expect("a description").to_owned();
    (sent.files[0].clone(), description)
}

fn count(discord: &Discord) -> usize {
    discord.state().sent.iter().filter(|sent| !sent.files.is_empty()).count()
}

fn labels(shown: &Shown) -> String {
    shown.message["components"].to_string()
}

#[tokio::test]
async fn a_map_is_a_picture_with_a_sentence_and_a_description_that_says_the_same() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let shown = Person::new(&discord, Where::Server).types("/map").await;
    assert_eq!(shown.kind, 4, "drawn in time: no promise was needed");
    shown.says("What countries answered").says("agreed").says("Known up to");
    let (file, description) = picture(&discord);
    assert!(file.bytes.starts_with(b"\x89PNG"), "{file:?}");
    assert!(file.name.ends_with(".png") && file.bytes.len() < 300_000, "{file:?}");
    assert!(description.contains("Agreed (") && description.contains("Declined (7): "), "{description}");
    assert!(description.contains("Peru") && description.encode_utf16().count() <= 1024, "{description}");
    assert!(shown.has_button("As text") && shown.has_button("Share"));
}

#[tokio::test]
async fn the_words_take_the_pictures_place_and_the_picture_the_words() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/map theme:practice").await;
    let text = ada.presses(&shown, "As text").await;
    assert_eq!(text.kind, 7);
    assert_eq!(text.message["attachments"], serde_json::json!([]), "the picture is gone");
    text.says("People have arrived (").says("Panama").says("Sources");
    assert!(!text.has_button("As text"));
    let next = ada.presses(&text, "▶").await;
    assert!(next.has_button("As a picture"), "the pages of the words are words: {}", labels(&next));
    let before = count(&discord);
    let again = ada.presses(&next, "As a picture").await;
    assert_eq!((again.kind, count(&discord)), (7, before + 1));
    let sources = ada.presses(&again, "Sources").await;
    assert_eq!(sources.message["attachments"], serde_json::json!([]));
    sources.says("The Guardian");
}

#[tokio::test]
async fn another_region_is_drawn_in_the_same_message() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Direct);
    let shown = ada.types("/map theme:answer").await;
    let africa = ada.chooses(&shown, "Africa").await;
    assert_eq!(africa.kind, 7);
    africa.says("What countries answered — Africa");
    let (_, description) = picture(&discord);
    assert!(description.contains("Rwanda") && !description.contains("Peru"), "{description}");
    let world = ada.chooses(&africa, "The whole world").await;
    assert!(!world.message["embeds"][0]["title"].to_string().contains("Africa"));
    let chart = ada.types("/chart theme:arrivals").await;
    ada.chooses(&chart, "Caribbean").await.says("Caribbean");
}

/// How bright the upper left corner of a picture is.
fn brightness(file: &Upload) -> u8 {
    let mut reader = png::Decoder::new(std::io::Cursor::new(&file.bytes)).read_info().expect("a picture");
    let mut pixels = vec![0; reader.output_buffer_size().expect("it fits")];
    reader.next_frame(&mut pixels).expect("pixels");
    let palette = reader.info().palette.as_ref().expect("a palette");
    palette[3 * usize::from(pixels[0])]
}

#[tokio::test]
async fn light_ground_is_kept_when_the_region_changes_and_dark_is_usual() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    ada.types("/map").await;
    assert!(brightness(&picture(&discord).0) < 50);
    let light = ada.types("/map shade:light").await;
    assert!(brightness(&picture(&discord).0) > 200);
    ada.chooses(&light, "Africa").await.says("What countries answered — Africa");
    assert!(brightness(&picture(&discord).0) > 200);
    let text = ada.presses(&light, "As text").await;
    ada.presses(&text, "As a picture").await;
    assert!(brightness(&picture(&discord).0) > 200);
    ada.types("/chart theme:money shade:light").await;
    assert!(brightness(&picture(&discord).0) > 200);
}

#[tokio::test]
async fn a_timeline_has_its_strip_beside_its_rows_on_the_first_page() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/timeline country:Costa Rica").await;
    shown.says("2025-11-21").says("Sources");
    let (_, description) = picture(&discord);
    assert!(
        description.contains("Costa Rica — timeline") && description.contains("2025-02-17 agreed"),
        "{description}"
    );
    let before = count(&discord);
    let next = ada.presses(&shown, "▶").await;
    assert_eq!((next.message["attachments"].clone(), count(&discord)), (serde_json::json!([]), before));
    ada.types("/timeline country:Costa Rica kind:arrival").await;
    assert_eq!(count(&discord), before, "the strip shows all events: it does not go with some of them");
}

#[tokio::test]
async fn a_shared_map_and_one_that_was_mentioned_for_are_pictures_too() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    let shown = ada.types("/map theme:money").await;
    let shared = ada.presses(&shown, "Share").await;
    assert!(!shared.is_private());
    assert_eq!(count(&discord), 2);
    Person::new(&discord, Where::Direct).says("/chart money").await.says("Money by country");
    assert_eq!(count(&discord), 3);
    let (file, _) = picture(&discord);
    assert!(file.bytes.starts_with(b"\x89PNG"));
}

#[tokio::test]
async fn where_files_are_forbidden_the_sentence_still_goes() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    discord.fail("/messages", 403, serde_json::json!({"code": 50013, "message": "Missing Permissions"}));
    Person::new(&discord, Where::Direct).says("/map").await;
    let without = |sent: &Sent| sent.path.ends_with("/messages") && sent.files.is_empty();
    let sent = discord.sent("the sentence", without).await;
    assert!(sent.body["embeds"][0].to_string().contains("What countries answered"), "{:#}", sent.body);
    assert!(sent.body["components"].to_string().contains("As text"));
}

#[tokio::test]
async fn a_picture_that_takes_long_is_promised_and_the_next_time_it_is_there() {
    let discord = Discord::start().await;
    let _bot = Inside::with(&discord, settings(&discord), Arc::new(Slow(app()))).await;
    let ada = Person::new(&discord, Where::Server);
    let promises = || {
        let state = discord.state();
        state.sent.iter().filter(|sent| matches!(sent.body["type"].as_u64(), Some(5 | 6))).count()
    };
    let shown = ada.types("/map").await;
    shown.says("What countries answered");
    assert!(shown.is_private(), "private when it was promised, private when it came");
    assert_eq!((promises(), count(&discord)), (1, 1));
    ada.types("/map").await.says("What countries answered");
    assert_eq!((promises(), count(&discord)), (1, 2), "drawn before: no promise");
    let text = ada.presses(&shown, "As text").await;
    ada.presses(&text, "As a picture").await;
    let africa = ada.chooses(&shown, "Africa").await;
    assert_eq!(africa.kind, 7, "the message with the menu changes");
    assert_eq!(promises(), 2);
}

#[tokio::test]
async fn names_are_in_the_readers_language() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    Person::new(&discord, Where::Direct).speaking("fr").types("/map").await.says("Ce que les pays ont répondu");
    let (_, description) = picture(&discord);
    assert!(description.contains("Pérou") && description.contains("Carte"), "{description}");
}

#[tokio::test]
async fn where_nothing_can_be_drawn_the_words_are_the_answer() {
    let discord = Discord::start().await;
    let door = Arc::new(Artless(app()));
    let _bot = Inside::with(&discord, settings(&discord), door).await;
    let shown = Person::new(&discord, Where::Server).types("/map").await;
    shown.says("Agreed (").says("Sources");
    assert_eq!(count(&discord), 0);
}

#[tokio::test]
async fn a_pencil_that_breaks_is_apologised_for() {
    let discord = Discord::start().await;
    let door =
        Broken(|request| app().handle(request, demarche::app::Asker { locale: demarche::language::Locale::EnUs }));
    let _bot = Inside::with(&discord, settings(&discord), Arc::new(door)).await;
    let shown = Person::new(&discord, Where::Server).types("/map").await;
    assert_eq!(count(&discord), 0);
    shown.says("The fault is on our side");
}
