//! The least that a serenity bot can do, for comparison: answers every command with a filler text after comparing the name that was typed
//! with 250 names, one by one. `examples/roundtrip.rs` measures both bots in one run.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a bare bot for comparison, kept as short as such bots are"
)]
#![allow(clippy::expect_used, reason = "an example that cannot start may say so and end")]

use std::env;

use demarche::domain::CountryCode;
use demarche::language::Locale;
use demarche::names;
use serenity::all::{
    Client, ClientBuilder, CommandDataOptionValue, Context, CreateEmbed, CreateInteractionResponse,
    CreateInteractionResponseMessage, EventHandler, GatewayIntents, HttpBuilder, Interaction,
};
use serenity::async_trait;

struct Bare {
    names: Vec<String>,
}

#[async_trait]
impl EventHandler for Bare {
    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        let Interaction::Command(command) = interaction else {
            return;
        };
        let typed = match command.data.options.first().map(|option| &option.value) {
            Some(CommandDataOptionValue::String(text)) => text.to_lowercase(),
            _ => String::new(),
        };
        let score = |name: &&String| (strsim::jaro_winkler(name, &typed) * 1e6) as u32;
        let nearest = self.names.iter().max_by_key(score).cloned().unwrap_or_default();
        let embed =
            CreateEmbed::new().title(nearest).description("Lorem ipsum dolor sit amet, consectetur adipiscing elit.");
        let message = CreateInteractionResponseMessage::new().embed(embed).ephemeral(true);
        let _ = command.create_response(&ctx.http, CreateInteractionResponse::Message(message)).await;
    }
}

#[tokio::main(worker_threads = 2)]
async fn main() {
    let mut http = HttpBuilder::new(env::var("DISCORD_TOKEN").expect("DISCORD_TOKEN"));
    if let Ok(api) = env::var("DISCORD_API") {
        http = http.proxy(api).ratelimiter_disabled(true);
    }
    let names = CountryCode::all().map(|code| names::display(code, Locale::EnUs).to_lowercase()).collect();
    let builder = ClientBuilder::new_with_http(http.build(), GatewayIntents::empty()).event_handler(Bare { names });
    let mut client: Client = builder.await.expect("a client");
    client.start().await.expect("a connection");
}
