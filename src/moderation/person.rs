//! People as the journal knows them: by a random name that means nothing.
//!
//! Which account stands behind a pseudonym is stored apart and can be deleted; the journal, which cannot be changed, then names nobody.

use std::fmt;
use std::str::FromStr;

use crate::domain::slugged;

slugged! {
    /// Where somebody acts.
    pub enum Platform {
        /// At the computer that the program runs on.
        Console = "console",
        /// On Discord.
        Discord = "discord",
    }
}

/// Somebody's account: `discord:80351110224678912`, `console:anna`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Account {
    platform: Platform,
    id: String,
}

/// The text names no account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnAccount(pub String);

impl Account {
    /// An account of Discord.
    pub fn discord(id: u64) -> Self {
        Self { platform: Platform::Discord, id: id.to_string() }
    }

    /// Whoever works at the console under a name: 1 to 40 letters, digits, dots, hyphens and underscores.
    ///
    /// # Errors
    ///
    /// When the name is empty, longer, or holds anything else.
    pub fn console(name: &str) -> Result<Self, NotAnAccount> {
        let sound = (1..=40).contains(&name.chars().count())
            && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_'));
        if sound {
            Ok(Self { platform: Platform::Console, id: name.to_owned() })
        } else {
            Err(NotAnAccount(name.to_owned()))
        }
    }

    /// Where the account is.
    pub const fn platform(&self) -> Platform {
        self.platform
    }

    /// The id or name there.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.platform, self.id)
    }
}

impl FromStr for Account {
    type Err = NotAnAccount;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || NotAnAccount(text.to_owned());
        let (platform, id) = text.split_once(':').ok_or_else(wrong)?;
        match platform.parse() {
            Ok(Platform::Discord) => id.parse().map(Self::discord).map_err(|_| wrong()),
            Ok(Platform::Console) => Self::console(id).map_err(|_| wrong()),
            Err(_) => Err(wrong()),
        }
    }
}

impl fmt::Display for NotAnAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an account: a name has 1 to 40 letters, digits, dots, hyphens and underscores", self.0)
    }
}

impl std::error::Error for NotAnAccount {}

/// The name that stands in the journal: random, and tied to an account only as long as the person wants it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pseudonym(String);

impl Pseudonym {
    /// A name made of random bytes.
    pub fn of_random(bytes: [u8; 8]) -> Self {
        Self(format!("p-{}", super::revision::hexadecimal(&bytes)))
    }

    /// A name that was stored.
    pub const fn stored(text: String) -> Self {
        Self(text)
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pseudonym {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
