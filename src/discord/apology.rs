//! What is said when answering failed: a short reference that stands in the log too.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;
use std::time::Duration;

use serenity::model::id::ChannelId;
use tokio::time::Instant;
use tracing::{error, warn};

use super::caller::Caller;
use super::payload::{Callback, Message, Reply};
use super::render;
use super::send::{self, Wire};
use crate::language::{Language, Locale, say};

/// Who waits for an answer.
#[derive(Debug, Clone)]
pub(super) enum Creditor {
    /// Somebody who used a command, a button or a form, at this instant.
    Caller(Arc<Caller>, Instant),
    /// Somebody who wrote a message.
    Writer(ChannelId, u64),
}

impl Creditor {
    /// Says that it takes too long, in the place of the answer.
    pub(super) async fn excused_late(&self, wire: &Wire) {
        let reference = reference(self.id());
        error!(reference, "answering took too long");
        let sent = match self {
            Self::Caller(caller, received) => {
                let callback = Callback::private(late(caller.language(), &reference));
                send::callback(wire, (caller.id, &caller.token), &callback, *received).await
            }
            Self::Writer(channel, id) => {
                let message = late(Language::of(Locale::EnUs), &reference);
                send::reply(wire, *channel, &Reply::to(*id, message)).await
            }
        };
        if let Err(failure) = sent {
            warn!(reference, %failure, "and could not be excused");
        }
    }

    /// The id of the event.
    pub(super) fn id(&self) -> u64 {
        match self {
            Self::Caller(caller, _) => caller.id.get(),
            Self::Writer(_, id) => *id,
        }
    }
}

/// The fault is ours, and it is in the log.
pub(super) fn failed(language: &Language, reference: &str) -> Message {
    let text = say!(language, "discord-failed", reference = reference);
    render::notice(&say!(language, "discord-failed-title"), &text)
}

fn late(language: &Language, reference: &str) -> Message {
    let text = say!(language, "discord-late", reference = reference);
    render::notice(&say!(language, "discord-failed-title"), &text)
}

/// Somebody asks too often.
pub(super) fn slow_down(language: &Language, wait: Duration) -> Message {
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    let text = say!(language, "discord-slow", seconds = seconds.max(1));
    render::notice(&say!(language, "discord-slow-title"), &text)
}

/// Six characters that stand for one event in the log and on the screen. Made from its id, which says nothing about a person.
pub(super) fn reference(id: u64) -> String {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write!(text, "{:06X}", hasher.finish() & 0x00FF_FFFF);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_six_characters_and_the_same_for_the_same_event() {
        for id in [0, 1, u64::MAX] {
            assert_eq!(reference(id).len(), 6);
            assert_eq!(reference(id), reference(id));
        }
        assert_ne!(reference(1), reference(2));
    }
}
