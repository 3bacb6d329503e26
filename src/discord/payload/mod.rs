//! What is sent to Discord, in Discord's own spelling: the few shapes that this bot uses and nothing else.
//!
//! Not serenity's builders: limits are enforced by reading what was put in, which a builder does not allow; one serialisation instead of
//! two; and every message carries `allowed_mentions` because it cannot be made without.

mod file;
mod modal;

use std::collections::BTreeMap;

use serde::Serialize;

pub use file::{Attachments, File};
pub use modal::{Input, Modal};

/// The flag of a message that only one person sees.
pub const EPHEMERAL: u64 = 1 << 6;

/// The answer to an interaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Callback {
    /// A message: a new one (type 4) or in the place of the one with the button (type 7).
    Message {
        /// 4 or 7.
        #[serde(rename = "type")]
        kind: u8,
        /// The message.
        data: Message,
    },
    /// A promise: the answer comes later, as a new message (type 5) or in the place of the one with the button (type 6).
    Later {
        /// 5 or 6.
        #[serde(rename = "type")]
        kind: u8,
        /// Whether the answer will be private: it cannot be changed afterwards.
        #[serde(skip_serializing_if = "Option::is_none")]
        data: Option<Flags>,
    },
    /// A form (type 9). Only a command or a button can open one, and only at once.
    Form {
        /// 9.
        #[serde(rename = "type")]
        kind: u8,
        /// The form.
        data: Modal,
    },
    /// The entries of an autocomplete box (type 8).
    Choices {
        /// 8.
        #[serde(rename = "type")]
        kind: u8,
        /// The entries.
        data: Choices,
    },
}

impl Callback {
    /// A new message that everyone in the channel sees.
    pub fn public(message: Message) -> Self {
        Self::Message { kind: 4, data: Message { flags: None, ..message } }
    }

    /// A new message that only the person who asked sees.
    pub fn private(message: Message) -> Self {
        Self::Message { kind: 4, data: Message { flags: Some(EPHEMERAL), ..message } }
    }

    /// The message with the button becomes this one; whether it is private cannot change.
    pub fn edit(message: Message) -> Self {
        let attachments = message.attachments.said();
        Self::Message { kind: 7, data: Message { flags: None, attachments, ..message } }
    }

    /// A new message comes later, and everyone in the channel will see it.
    pub const fn public_later() -> Self {
        Self::Later { kind: 5, data: None }
    }

    /// A new message comes later, and only the person who asked will see it.
    pub const fn private_later() -> Self {
        Self::Later { kind: 5, data: Some(Flags { flags: EPHEMERAL }) }
    }

    /// The message with the button changes later, or not at all.
    pub const fn edit_later() -> Self {
        Self::Later { kind: 6, data: None }
    }

    /// A form.
    pub const fn form(modal: Modal) -> Self {
        Self::Form { kind: 9, data: modal }
    }

    /// The file that goes with it.
    pub const fn file(&self) -> Option<&File> {
        if let Self::Message { data, .. } = self { data.attachments.file() } else { None }
    }

    /// The entries of an autocomplete box.
    pub fn choices(choices: Vec<Choice>) -> Self {
        Self::Choices { kind: 8, data: Choices { choices } }
    }
}

/// What is sent, as JSON.
///
/// # Errors
///
/// None that is known: everything here is plain data.
pub(super) fn written(payload: &impl Serialize) -> Result<Vec<u8>, serde_json::Error> {
    // An answer with its buttons rarely needs more; a buffer that grows on the way is copied each time.
    let mut bytes = Vec::with_capacity(4096);
    serde_json::to_writer(&mut bytes, payload)?;
    Ok(bytes)
}

/// Nothing but flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Flags {
    flags: u64,
}

/// A message without any text of its own: everything is in the embed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Message {
    /// The embeds; sent even when empty, so that an edit replaces those that were there.
    pub embeds: Vec<Embed>,
    /// The rows of buttons; sent even when empty, for the same reason.
    pub components: Vec<Row>,
    /// [`EPHEMERAL`] or nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flags: Option<u64>,
    /// The file beside it.
    #[serde(skip_serializing_if = "Attachments::are_unsaid")]
    pub attachments: Attachments,
    /// Always "nobody": an edit without it would use Discord's defaults again.
    pub allowed_mentions: NoMentions,
}

/// Nobody is notified, whatever the text says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct NoMentions {
    parse: [(); 0],
}

/// An embed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Embed {
    /// The heading; Discord refuses an empty one.
    #[serde(skip_serializing_if = "is_blank")]
    pub title: String,
    /// The text.
    pub description: String,
    /// The bar at the side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<u32>,
    /// Named parts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// The picture: the message's own file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// The small print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<Footer>,
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// A named part of an embed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its text.
    pub value: String,
}

/// A picture in an embed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Image {
    /// See [`File::address`].
    pub url: String,
}

/// The small print of an embed; Discord shows it as plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Footer {
    /// The text.
    pub text: String,
}

/// A row of up to five buttons, or one select.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    #[serde(rename = "type")]
    kind: u8,
    /// What is in it.
    pub components: Vec<Part>,
}

impl Row {
    /// A row of these parts.
    pub const fn new(components: Vec<Part>) -> Self {
        Self { kind: 1, components }
    }
}

/// Something to press.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Part {
    /// A button.
    Button(Button),
    /// A menu of texts.
    Select(Select),
}

/// A button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Button {
    #[serde(rename = "type")]
    kind: u8,
    style: u8,
    /// What it says.
    pub label: String,
    /// What comes back when it is pressed.
    pub custom_id: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    disabled: bool,
}

impl Button {
    /// A grey button.
    pub const fn new(label: String, custom_id: String) -> Self {
        Self { kind: 2, style: 2, label, custom_id, disabled: false }
    }

    /// The same, in the colour of the one thing that is to be done.
    pub fn primary(self) -> Self {
        Self { style: 1, ..self }
    }

    /// The same, green: for agreeing.
    pub fn good(self) -> Self {
        Self { style: 3, ..self }
    }

    /// The same, red: for what cannot easily be taken back.
    pub fn grave(self) -> Self {
        Self { style: 4, ..self }
    }

    /// The same, not to be pressed.
    pub fn disabled(self) -> Self {
        Self { disabled: true, ..self }
    }
}

/// A menu of texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Select {
    #[serde(rename = "type")]
    kind: u8,
    /// What comes back, beside the value, when an entry is chosen.
    pub custom_id: String,
    /// The entries.
    pub options: Vec<Entry>,
    /// What stands there until something is chosen.
    pub placeholder: String,
}

impl Select {
    /// A menu from which one entry can be chosen.
    pub const fn new(custom_id: String, placeholder: String, options: Vec<Entry>) -> Self {
        Self { kind: 3, custom_id, options, placeholder }
    }
}

/// An entry of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// What it says.
    pub label: String,
    /// What comes back.
    pub value: String,
}

/// The entries of an autocomplete box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choices {
    /// The entries.
    pub choices: Vec<Choice>,
}

/// An entry of an autocomplete box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What it says.
    pub name: String,
    /// What it says by locale; nothing where the name is in the reader's language already.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub name_localizations: BTreeMap<&'static str, String>,
    /// What is typed for the person when it is chosen.
    pub value: String,
}

/// A message in a channel, in reply to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reply {
    /// The message.
    #[serde(flatten)]
    pub message: Message,
    /// The message that it replies to.
    pub message_reference: Reference,
    /// The id of the message that is answered: with `enforce_nonce`, Discord drops a second answer to the same message.
    pub nonce: String,
    /// See `nonce`.
    pub enforce_nonce: bool,
}

/// A message in a channel of its own accord.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Post {
    /// The message.
    #[serde(flatten)]
    pub message: Message,
    /// See [`Reply::nonce`].
    pub nonce: String,
    /// See `nonce`.
    pub enforce_nonce: bool,
}

impl Post {
    /// A message that comes of an event with this id.
    pub fn of(event: u64, message: Message) -> Self {
        Self { message: Message { flags: None, ..message }, nonce: event.to_string(), enforce_nonce: true }
    }
}

/// Which message a reply belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// Its id.
    pub message_id: String,
    /// False: when it was deleted meanwhile, the reply stands alone.
    pub fail_if_not_exists: bool,
}

impl Reply {
    /// A reply to a message.
    pub fn to(message_id: u64, message: Message) -> Self {
        let message_id = message_id.to_string();
        let nonce = message_id.clone();
        let message_reference = Reference { message_id, fail_if_not_exists: false };
        Self { message, message_reference, nonce, enforce_nonce: true }
    }
}
