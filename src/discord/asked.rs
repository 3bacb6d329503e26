//! From what Discord delivers to what the app understands: commands, autocomplete, messages. Conversion and nothing else.

use serenity::model::application::{CommandDataOption, CommandDataOptionValue, CommandInteraction};
use serenity::model::channel::{Message, MessageType};

use crate::app::Request;
use crate::command::Typed;
use crate::question::{Command, Question};

/// The name of the option that every command has beside its own.
pub(super) const PRIVATE: &str = "private";

/// A message longer than this asks nothing that could be answered; the rest is not read.
const LONGEST_LINE: usize = 500;

/// A command as it was called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) request: Request,
    /// What the person said about who may see the answer.
    pub(super) private: Option<bool>,
}

/// Takes a command apart; `None` for one that does not exist (any more). Options that do not exist (any more) are passed over.
pub(super) fn command(interaction: &CommandInteraction) -> Option<Asked> {
    let command: Command = interaction.data.name.parse().ok()?;
    let options = &interaction.data.options;
    Some(Asked { request: Request::Command(typed(command, options)), private: private(options) })
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

/// What a message asks of the bot: a direct message, or one that mentions it. Anything else is not read.
pub(super) fn message(message: &Message, bot: u64) -> Option<Request> {
    let by_a_person = !message.author.bot && message.author.id.get() != bot && message.webhook_id.is_none();
    let said = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    if !by_a_person || !said {
        return None;
    }
    let mention = message.content.find(&format!("<@{bot}>")).or_else(|| message.content.find(&format!("<@!{bot}>")));
    if message.guild_id.is_some() && mention.is_none() {
        return None;
    }
    let text: String = without_mention(&message.content, bot).chars().take(LONGEST_LINE).collect();
    let text = text.trim();
    // A greeting without words is answered with what can be asked; a picture without words in a direct message is not.
    match (text.is_empty(), mention) {
        (false, _) => Some(Request::Line(text.to_owned())),
        (true, Some(_)) => Some(Request::Question(Question::Help { command: None })),
        (true, None) => None,
    }
}

fn without_mention(text: &str, bot: u64) -> String {
    text.replace(&format!("<@{bot}>"), " ").replace(&format!("<@!{bot}>"), " ")
}
