//! Commands: registration, every one of them, and completion.

use std::time::{Duration, Instant};

use demarche::command::{OptionKind, SPECS};
use demarche::language::Language;
use serde_json::json;

use crate::Discord;
use crate::bot::Inside;
use crate::person::{Person, Where};

#[tokio::test]
async fn commands_are_registered_once_and_not_again_when_nothing_changed() {
    let discord = Discord::start().await;
    let bot = Inside::start(&discord).await;
    let put = discord.sent("a registration", |sent| sent.method == "PUT" && sent.path.ends_with("/commands")).await;
    let commands = put.body.as_array().expect("commands").clone();
    let (checks, commands): (Vec<_>, Vec<_>) = commands.into_iter().partition(|command| command["type"] == 3);
    assert_eq!(commands.len(), SPECS.len());
    assert_eq!(checks.len(), 1, "one entry in a message's menu");
    let translated: Vec<&str> = Language::translated().map(|locale| locale.slug()).collect();
    for command in &commands {
        let descriptions = command["description_localizations"].as_object().expect("translations");
        assert_eq!(descriptions.len(), translated.len());
        assert!(translated.iter().all(|locale| descriptions.contains_key(*locale)), "{descriptions:?}");
        assert_eq!(descriptions["en-US"], command["description"]);
        assert_ne!(descriptions["fr"], command["description"]);
        assert_eq!(command["contexts"], json!([0, 1, 2]));
        assert_eq!(command["integration_types"], json!([0, 1]));
        let options = command["options"].as_array().expect("options");
        assert_eq!(options.last().expect("an option")["name"], "private");
    }
    bot.stop().await.expect("a clean end");

    let looked = discord.count(|sent| sent.method == "GET" && sent.path.ends_with("/commands"));
    let bot = Inside::start(&discord).await;
    discord
        .until("another look", |state| {
            let gets = state.sent.iter().filter(|sent| sent.method == "GET" && sent.path.ends_with("/commands"));
            (gets.count() > looked).then_some(())
        })
        .await;
    Person::new(&discord, Where::Server).types("/about").await;
    assert_eq!(discord.count(|sent| sent.method == "PUT"), 1);
    bot.stop().await.expect("a clean end");

    discord.state().commands[0]["description"] = json!("An older text");
    let _bot = Inside::start(&discord).await;
    discord
        .until("a registration", |state| {
            (state.sent.iter().filter(|sent| sent.method == "PUT").count() == 2).then_some(())
        })
        .await;
}

#[tokio::test]
async fn every_command_answers_with_and_without_its_options() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    for spec in SPECS {
        let name = spec.command.slug();
        let required: String =
            spec.options.iter().filter(|option| option.required).map(|option| example(option)).collect();
        ada.types(&format!("/{name}{required}")).await.says("not legal advice");
        for option in spec.options.iter().filter(|option| !option.required && option.name != "fourth") {
            ada.types(&format!("/{name}{required}{}", example(option))).await.says("not legal advice");
        }
    }
}

fn example(option: &demarche::command::OptionSpec) -> String {
    let value = match (option.kind, option.name) {
        (OptionKind::Country, "second") => "Rwanda",
        (OptionKind::Country, "third") => "Peru",
        (OptionKind::Country, _) => "Kosovo",
        (OptionKind::Region, _) => "Africa",
        (OptionKind::Date, _) => "2025-08",
        (OptionKind::Event, _) => "XK-1",
        (OptionKind::Command, _) => "status",
        (OptionKind::Text, _) => "has Kosovo agreed",
        (OptionKind::Choice(words), _) => words.last().expect("words"),
    };
    format!(" {}:{value}", option.name)
}

#[tokio::test]
async fn a_missing_option_and_a_command_of_another_version_are_answered() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    assert!(ada.types("/status").await.is_private());
    ada.types("/oldcommand").await.says("no longer exists");
    ada.types("/status country:Peru oldoption:x").await.says("Peru");
}

#[tokio::test]
async fn every_option_that_is_typed_is_completed_fast() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    for (line, expected) in [
        ("/status country:per", "PE"),
        ("/compare first:Peru second:kos", "XK"),
        ("/agreed region:afr", "africa"),
        ("/event id:XK-", "XK-1"),
    ] {
        let start = Instant::now();
        let offered = ada.begins(line).await;
        let found = offered
            .iter()
            .any(|(name, value)| value == expected || name.to_lowercase().contains(&expected.to_lowercase()));
        assert!(found, "{line}: {offered:?}");
        assert!(start.elapsed() < Duration::from_millis(500), "{line}: {:?}", start.elapsed());
    }
    for spec in SPECS {
        for option in spec.options.iter().filter(|option| !matches!(option.kind, OptionKind::Choice(_))) {
            ada.begins(&format!("/{} {}:", spec.command.slug(), option.name)).await;
        }
    }
    assert!(ada.begins("/oldcommand country:pe").await.is_empty());
    assert!(ada.begins("/status oldoption:pe").await.is_empty());
    assert!(ada.begins(&format!("/status country:{}", "ü".repeat(3000))).await.is_empty());
}

#[tokio::test]
async fn what_is_chosen_from_the_suggestions_is_understood() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    for typed in ["", "con", "gui", "st"] {
        for (name, value) in ada.begins(&format!("/status country:{typed}")).await {
            let shown = ada.types(&format!("/status country:{value}")).await;
            assert!(!shown.buttons().is_empty() || shown.text().contains("Known up to"), "{name}: {}", shown.text());
            assert!(!shown.text().contains("Which one"), "{name}: {}", shown.text());
        }
    }
}

#[tokio::test]
async fn a_person_is_answered_in_the_language_of_their_client() {
    let discord = Discord::start().await;
    let _bot = Inside::start(&discord).await;
    let ada = Person::new(&discord, Where::Server);
    for (locale, headline, button, note) in [
        ("es-419", "Perú ha rechazado", "Cronología", "en inglés"),
        ("es-ES", "Perú ha rechazado", "Cronología", "en inglés"),
        ("fr", "Le Pérou a refusé", "Chronologie", "en anglais"),
        ("pt-BR", "O Peru recusou", "Cronologia", "em inglês"),
        ("en-GB", "Peru has declined", "Timeline", "Known up to"),
        ("de", "Peru has declined", "Timeline", "no answers in your language"),
    ] {
        let reader = ada.clone().speaking(locale);
        let shown = reader.types("/status country:Peru").await;
        shown.says(headline);
        shown.says(note);
        assert!(shown.has_button(button), "{locale}: {:?}", shown.buttons());
        reader.presses(&shown, button).await.says(note);
    }
}
