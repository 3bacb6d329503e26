//! What the Discord front end is told by the operator.

use std::collections::BTreeSet;
use std::fmt;
use std::num::NonZeroU32;
use std::time::Duration;

use crate::language::Locale;
use crate::moderation::Access;

/// A bot token. It can be used and not shown: `Debug` hides it, and there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// Takes a token as it is found in a variable or a file, with or without the word `Bot` before it and a line end after it.
    /// `None` if it cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix("Bot ").unwrap_or(text).trim();
        let plausible = !matches!(text, "" | "Bot") && text.bytes().all(|b| b.is_ascii_graphic());
        plausible.then(|| Self(text.to_owned()))
    }

    pub(super) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// How often one person may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// So many questions at once.
    pub burst: NonZeroU32,
    /// Then one in this time.
    pub every: Duration,
}

impl Default for Rate {
    fn default() -> Self {
        const FIVE: NonZeroU32 = NonZeroU32::MIN.saturating_add(4);
        Self { burst: FIVE, every: Duration::from_secs(2) }
    }
}

/// Where the record is moderated, and by whom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Home {
    /// The server, and who may moderate there.
    pub access: Access,
    /// Where proposals are shown.
    pub review_channel: Option<u64>,
    /// Where changes are shown.
    pub audit_channel: Option<u64>,
}

/// Everything that can be set.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The bot's token.
    pub token: Token,
    /// Another server in the place of Discord's, `http://127.0.0.1:PORT`; for tests.
    pub api: Option<String>,
    /// How often one person may ask.
    pub rate: Rate,
    /// Channels in which answers are public unless the person asks for a private one.
    pub public_channels: BTreeSet<u64>,
    /// What passes between two answers to mentions in one channel.
    pub cooldown: Duration,
    /// Where the record is moderated; nowhere from Discord, if no server is named.
    pub home: Home,
    /// What messages are answered in: unlike a command they do not tell their writer's locale.
    pub locale: Locale,
}

impl Settings {
    /// The defaults with a token.
    pub fn new(token: Token, rate: Rate) -> Self {
        let cooldown = Duration::from_secs(5);
        let home = Home::default();
        Self { token, api: None, rate, public_channels: BTreeSet::new(), cooldown, home, locale: Locale::EnUs }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_as_people_paste_it_and_never_shown() {
        let token = Token::parse(" Bot abc.def-1\n").expect("a token");
        assert_eq!(token.reveal(), "abc.def-1");
        assert_eq!(format!("{token:?}"), "Token(…)");
        for text in ["", "  ", "Bot ", "two words", "käse"] {
            assert_eq!(Token::parse(text), None, "{text}");
        }
    }
}
