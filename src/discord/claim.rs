//! A checked claim, shared under the message that makes it. What is shared is what the person who asked was shown; the button under it names
//! the message, and nothing else is kept.

use std::sync::Arc;

use serenity::model::application::ComponentInteraction;
use serenity::model::channel::Embed as Received;
use serenity::model::permissions::Permissions;

use super::apology::{failed, reference};
use super::caller::Caller;
use super::later::Work;
use super::payload::{Button, Callback, Embed, Field, Footer, Message, Part, Reply, Row};
use super::send::{self, Failure, Wire};
use super::{limits, render};
use crate::language::{Language, say};

const MARK: &str = "v1:reply:";

/// The row under a private answer that shares it as a reply.
pub(super) fn row(message: u64, language: &Language) -> Row {
    let label = limits::cut(&say!(language, "discord-share-reply"), limits::BUTTON);
    Row::new(vec![Part::Button(Button::new(label, format!("{MARK}{message}")).primary())])
}

/// The message under which a pressed button shares; `None` for every other button.
pub(super) fn target(id: &str) -> Option<u64> {
    id.strip_prefix(MARK)?.parse().ok().filter(|id| *id > 0)
}

/// Shares what stands in the message with the button. The error is why this person may not, in a sentence.
pub(super) fn shared(
    wire: &Arc<Wire>,
    caller: &Caller,
    component: &ComponentInteraction,
    target: u64,
) -> Result<Work, String> {
    let language = caller.language();
    // The bot writes for the person: only where the person may.
    let may = component.member.as_ref().and_then(|member| member.permissions);
    if !may.is_some_and(Permissions::send_messages) {
        return Err(say!(language, "discord-may-not-write"));
    }
    let message = Message { embeds: component.message.embeds.iter().map(again).collect(), ..Message::default() };
    let reply = Reply { nonce: caller.id.to_string(), ..Reply::to(target, message) };
    let (wire, channel, id) = (Arc::clone(wire), component.channel_id, caller.id.get());
    Ok(Box::pin(async move {
        match send::reply(&wire, channel, &reply).await {
            Ok(()) => {
                let title = say!(language, "discord-shared-title");
                Callback::edit(render::notice(&title, &say!(language, "discord-shared"))).into()
            }
            Err(Failure::Forbidden(_)) => not_shared(language, &say!(language, "discord-not-shared")).into(),
            Err(failure) => {
                let reference = reference(id);
                tracing::warn!(reference, %failure, "a checked claim was not shared");
                Callback::private(failed(language, &reference)).into()
            }
        }
    }))
}

/// What is said where nothing was shared.
pub(super) fn not_shared(language: &Language, text: &str) -> Callback {
    Callback::private(render::notice(&say!(language, "discord-not-shared-title"), text))
}

/// An embed of ours as it came back: its texts were escaped when it was made.
fn again(embed: &Received) -> Embed {
    Embed {
        title: embed.title.clone().unwrap_or_default(),
        description: embed.description.clone().unwrap_or_default(),
        color: embed.colour.map(|colour| colour.0),
        fields: embed
            .fields
            .iter()
            .map(|field| Field { name: field.name.clone(), value: field.value.clone() })
            .collect(),
        footer: embed.footer.as_ref().map(|footer| Footer { text: footer.text.clone() }),
        image: None,
    }
}
