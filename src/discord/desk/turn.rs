//! One interaction with the desk: who acts, where, and on which message. What the platform says of them, never what a message says.

use serenity::model::application::{CommandInteraction, ComponentInteraction, ModalInteraction};
use serenity::model::channel::Message as Received;
use serenity::model::guild::Member;

use crate::discord::caller::{Caller, Hold};
use crate::discord::payload::{Callback, Message};
use crate::language::Language;
use crate::moderation::{self, Account};

/// One interaction: who, where, and on which message.
#[derive(Debug, Clone)]
pub(in crate::discord) struct Turn {
    pub(super) who: moderation::Caller,
    pub(super) language: &'static Language,
    /// Whether the message with the button is one that only this person sees; `None` without a message.
    hold: Option<Hold>,
    /// The address of the file beside it.
    pub(super) file: Option<String>,
}

impl Turn {
    fn new(caller: &Caller, member: Option<&Member>, server: Option<u64>, message: Option<&Received>) -> Self {
        let roles = member.map(|member| member.roles.iter().map(|role| role.get()).collect()).unwrap_or_default();
        Self {
            who: moderation::Caller { account: Account::discord(caller.person), server, roles },
            language: caller.language(),
            hold: message.map(|message| Hold::of(message, caller.person)),
            file: message.and_then(|message| message.attachments.first()).map(|file| file.url.clone()),
        }
    }

    pub(in crate::discord) fn of_command(caller: &Caller, command: &CommandInteraction) -> Self {
        let server = command.guild_id.map(serenity::model::id::GuildId::get);
        Self::new(caller, command.member.as_deref(), server, None)
    }

    pub(in crate::discord) fn of_component(caller: &Caller, component: &ComponentInteraction) -> Self {
        let server = component.guild_id.map(serenity::model::id::GuildId::get);
        Self::new(caller, component.member.as_ref(), server, Some(&component.message))
    }

    pub(in crate::discord) fn of_form(caller: &Caller, form: &ModalInteraction) -> Self {
        let server = form.guild_id.map(serenity::model::id::GuildId::get);
        Self::new(caller, form.member.as_ref(), server, form.message.as_deref())
    }

    /// Whether the answer takes the place of the message, which only this person sees.
    fn is_private(&self) -> bool {
        matches!(self.hold, Some(Hold::Private))
    }

    /// A message in the place of the one with the button where only this person sees it, else a new one that only they see.
    pub(super) fn own(&self, message: Message) -> Callback {
        if self.is_private() { Callback::edit(message) } else { Callback::private(message) }
    }

    /// What is promised before `own`.
    pub(super) fn promise(&self) -> Callback {
        if self.is_private() { Callback::edit_later() } else { Callback::private_later() }
    }
}
