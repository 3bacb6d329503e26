//! Who interacts and where: what decides who may see an answer. Nothing of it is kept.

use serenity::model::application::{
    AuthorizingIntegrationOwner, CommandInteraction, ComponentInteraction, InteractionContext,
    MessageInteractionMetadata, ModalInteraction,
};
use serenity::model::channel::{ChannelType, Message, MessageFlags};
use serenity::model::id::InteractionId;

use crate::app::Asker;
use crate::language::{Language, Locale};

/// Where an interaction happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// A server in which the bot itself is a member.
    Server,
    /// A server in which only the person has installed the bot, or a conversation of several people.
    Elsewhere,
    /// The direct messages between the person and the bot.
    Direct,
}

/// One interaction's sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Caller {
    pub(super) id: InteractionId,
    pub(super) token: String,
    pub(super) person: u64,
    pub(super) channel: u64,
    pub(super) place: Place,
    pub(super) asker: Asker,
}

impl Caller {
    pub(super) fn of_command(interaction: &CommandInteraction) -> Self {
        let owners = &interaction.authorizing_integration_owners.0;
        Self {
            id: interaction.id,
            token: interaction.token.clone(),
            person: interaction.user.id.get(),
            channel: interaction.channel_id.get(),
            place: place(interaction.context, interaction.guild_id.is_some(), owners),
            asker: asker(&interaction.locale),
        }
    }

    pub(super) fn of_component(interaction: &ComponentInteraction) -> Self {
        let owners = &interaction.authorizing_integration_owners.0;
        Self {
            id: interaction.id,
            token: interaction.token.clone(),
            person: interaction.user.id.get(),
            channel: interaction.channel_id.get(),
            place: place(interaction.context, interaction.guild_id.is_some(), owners),
            asker: asker(&interaction.locale),
        }
    }

    /// Of a form that was sent off. serenity does not read where its sender has installed the bot; the message from which the form was opened
    /// tells the same. Without one nothing is known, and what is not known is not offered.
    pub(super) fn of_modal(interaction: &ModalInteraction) -> Self {
        let direct = interaction.channel.as_ref().map(|channel| channel.kind) == Some(ChannelType::Private);
        let member = interaction.message.as_deref().is_some_and(is_member);
        Self {
            id: interaction.id,
            token: interaction.token.clone(),
            person: interaction.user.id.get(),
            channel: interaction.channel_id.get(),
            place: match interaction.guild_id {
                None if direct => Place::Direct,
                Some(_) if member => Place::Server,
                _ => Place::Elsewhere,
            },
            asker: asker(&interaction.locale),
        }
    }

    pub(super) fn language(&self) -> &'static Language {
        Language::of(self.asker.locale)
    }
}

fn place(context: Option<InteractionContext>, in_guild: bool, owners: &[AuthorizingIntegrationOwner]) -> Place {
    let member = owners.iter().any(|owner| matches!(owner, AuthorizingIntegrationOwner::GuildInstall(Some(_))));
    match (context, in_guild) {
        (Some(InteractionContext::BotDm), _) | (None, false) => Place::Direct,
        (_, true) if member => Place::Server,
        _ => Place::Elsewhere,
    }
}

/// Whether the bot is a member where this message of its own stands: it is where it was installed for the server, and where it wrote unasked.
fn is_member(message: &Message) -> bool {
    let owners = match message.interaction_metadata.as_deref() {
        Some(MessageInteractionMetadata::Command(metadata)) => &metadata.authorizing_integration_owners,
        Some(MessageInteractionMetadata::Component(metadata)) => &metadata.authorizing_integration_owners,
        Some(MessageInteractionMetadata::ModalSubmit(metadata)) => &metadata.authorizing_integration_owners,
        _ => return message.interaction_metadata.is_none(),
    };
    owners.0.iter().any(|owner| matches!(owner, AuthorizingIntegrationOwner::GuildInstall(Some(_))))
}

/// A locale that Discord adds tomorrow is English today.
fn asker(locale: &str) -> Asker {
    Asker { locale: locale.parse().unwrap_or(Locale::EnUs) }
}

/// What a message with a button allows the person who presses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hold {
    /// Only this person sees it.
    Private,
    /// Others see it, and this person asked for it.
    Own,
    /// It answers somebody else.
    Foreign,
}

impl Hold {
    pub(super) fn of(message: &Message, person: u64) -> Self {
        if message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL)) {
            Self::Private
        } else if asked_by(message) == Some(person) {
            Self::Own
        } else {
            Self::Foreign
        }
    }
}

/// Who asked for a message of ours: by a command, by a button, or by a message that it replies to.
fn asked_by(message: &Message) -> Option<u64> {
    let by_interaction = match message.interaction_metadata.as_deref() {
        Some(MessageInteractionMetadata::Command(metadata)) => Some(metadata.user.id),
        Some(MessageInteractionMetadata::Component(metadata)) => Some(metadata.user.id),
        Some(MessageInteractionMetadata::ModalSubmit(metadata)) => Some(metadata.user.id),
        _ => None,
    };
    let by_message = || message.referenced_message.as_ref().map(|asked| asked.author.id);
    by_interaction.or_else(by_message).map(serenity::model::id::UserId::get)
}
