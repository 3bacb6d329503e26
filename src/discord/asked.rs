//! From what Discord delivers to what the app understands: commands, autocomplete, messages. Conversion and nothing else.

use serenity::model::application::{
    ActionRowComponent, Button, ButtonKind, CommandDataOption, CommandDataOptionValue, CommandInteraction, CommandType,
};
use serenity::model::channel::{Message, MessageType};

use super::ticket;
use crate::app::Request;
use crate::command::Typed;
use crate::question::{Command, Question};

/// The name of the option that every command has beside its own.
pub(super) const PRIVATE: &str = "private";

/// A message longer than this asks nothing that could be answered; the rest is not read.
const LONGEST_LINE: usize = 500;

/// As long as Discord's longest message.
const LONGEST_CLAIM: usize = 4000;

/// A command as it was called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) request: Request,
    /// What the person said about who may see the answer.
    pub(super) private: Option<bool>,
    /// The message that is checked.
    pub(super) target: Option<u64>,
}

/// Takes a command apart; `None` for one that does not exist (any more). Options that do not exist (any more) are passed over.
pub(super) fn command(interaction: &CommandInteraction) -> Option<Asked> {
    if interaction.data.kind == CommandType::Message {
        return checked(interaction);
    }
    let command: Command = interaction.data.name.parse().ok()?;
    let options = &interaction.data.options;
    Some(Asked { request: Request::Command(typed(command, options)), private: private(options), target: None })
}

/// The message in whose menu somebody chose to have it checked. The answer is for that person; they may share it.
fn checked(interaction: &CommandInteraction) -> Option<Asked> {
    let target = interaction.data.target_id?.to_message_id();
    let message = interaction.data.resolved.messages.get(&target)?;
    let text = message.content.chars().take(LONGEST_CLAIM).collect();
    Some(Asked { request: Request::Check(text), private: Some(true), target: Some(target.get()) })
}

fn typed(command: Command, options: &[CommandDataOption]) -> Typed {
    let mut typed = Typed::new(command);
    for option in options {
        if let (Some(spec), Some(text)) = (command.spec().option(&option.name), text(&option.value)) {
            typed.values.push((spec.name, text));
        }
    }
    typed
}

fn private(options: &[CommandDataOption]) -> Option<bool> {
    options.iter().find(|option| option.name == PRIVATE).and_then(|option| option.value.as_bool())
}

/// Every option of ours is a text; a number is read as it is written all the same.
fn text(value: &CommandDataOptionValue) -> Option<String> {
    match value {
        CommandDataOptionValue::String(text) | CommandDataOptionValue::Autocomplete { value: text, .. } => {
            Some(text.clone())
        }
        CommandDataOptionValue::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}

/// What is being typed: the command, the option and its text so far.
pub(super) fn typing(interaction: &CommandInteraction) -> Option<(Command, &'static str, String)> {
    let command: Command = interaction.data.name.parse().ok()?;
    let option = interaction.data.autocomplete()?;
    Some((command, command.spec().option(option.name)?.name, option.value.to_owned()))
}

/// What a message asks of the bot: a direct message, one that mentions it, or a reply to what it said. Anything else is not read.
pub(super) fn message(message: &Message, bot: u64) -> Option<Request> {
    let by_a_person = !message.author.bot && message.author.id.get() != bot && message.webhook_id.is_none();
    let said = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    if !by_a_person || !said {
        return None;
    }
    let mention = message.content.find(&format!("<@{bot}>")).or_else(|| message.content.find(&format!("<@!{bot}>")));
    let answered = message.referenced_message.as_deref().filter(|answered| answered.author.id.get() == bot);
    // Discord delivers the text of a reply only where the reply mentions us, which is how people reply unless they say otherwise.
    if message.guild_id.is_some() && mention.is_none() && answered.is_none() {
        return None;
    }
    let text: String = without_mention(&message.content, bot).chars().take(LONGEST_LINE).collect();
    let text = text.trim();
    let previous = answered.and_then(|answered| ticket::asked(parts(answered)));
    // A greeting without words is answered with what can be asked; a picture without words in a direct message is not.
    match (text.is_empty(), mention, previous) {
        (false, _, Some(previous)) => Some(Request::FollowUp { previous, text: text.to_owned() }),
        (false, _, None) => Some(Request::Line(text.to_owned())),
        (true, Some(_), _) => Some(Request::Question(Question::Help { command: None })),
        (true, None, _) => None,
    }
}

/// The custom ids under a message.
fn parts(message: &Message) -> impl Iterator<Item = &str> {
    message.components.iter().flat_map(|row| &row.components).filter_map(|part| match part {
        ActionRowComponent::Button(Button { data: ButtonKind::NonLink { custom_id, .. }, .. }) => {
            Some(custom_id.as_str())
        }
        _ => None,
    })
}

fn without_mention(text: &str, bot: u64) -> String {
    text.replace(&format!("<@{bot}>"), " ").replace(&format!("<@!{bot}>"), " ")
}
