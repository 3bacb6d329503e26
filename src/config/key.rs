//! The one table of keys. Reading the file, the environment, `demarche config` and the documentation all derive from [`KEYS`].

use super::kind::Kind;
use crate::domain::slugged;

slugged! {
    /// The name of a key, with its section, as in `discord.burst`.
    pub enum Name {
        /// The folder of the record.
        Data = "data",
        /// The journal and what belongs to it.
        Database = "database",
        /// The reader's locale where nothing else tells it.
        Language = "language",
        /// What is logged.
        Log = "log",
        /// Where the conversation's history is kept.
        History = "console.history",
        /// Where Discord's API is.
        Api = "discord.api",
        /// Where the bot's token is.
        TokenFile = "discord.token_file",
        /// How many questions a person may ask in a minute.
        RatePerMinute = "discord.rate_per_minute",
        /// How many questions a person may ask at once.
        Burst = "discord.burst",
        /// Where answers are public.
        PublicChannels = "discord.public_channels",
        /// How often one channel is answered.
        ChannelCooldown = "discord.channel_cooldown",
        /// Where the moderators are.
        HomeServer = "discord.home_server",
        /// Who may moderate, by role.
        ModeratorRoles = "discord.moderator_roles",
        /// Who may moderate, by person.
        Moderators = "discord.moderators",
        /// Who may do alone what needs two, by role.
        OwnerRoles = "discord.owner_roles",
        /// Who may do alone what needs two, by person.
        Owners = "discord.owners",
        /// Where proposals are shown.
        ReviewChannel = "discord.review_channel",
        /// Where changes are shown.
        AuditChannel = "discord.audit_channel",
    }
}

/// One thing that can be configured.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Its name in the file.
    pub name: Name,
    /// The environment variable that overrides the file.
    pub variable: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What holds where nothing is set, written as in a variable; empty for nothing.
    pub default: &'static str,
    /// What it is for, and what follows from it.
    pub description: &'static str,
}

/// Every key, in the order of the shipped file.
pub const KEYS: &[Key] = &[
    Key {
        name: Name::Data,
        variable: "DEMARCHE_DATA",
        kind: Kind::Path,
        default: "",
        description: "The folder of the record, laid out as data/ is. Empty: the edition that is part of the program. A record with one problem is not served: the start fails and lists them all.",
    },
    Key {
        name: Name::Database,
        variable: "DEMARCHE_DATABASE",
        kind: Kind::Path,
        default: "demarche.db",
        description: "The file with the moderators' journal, proposals and suggestions. Created when a moderator first uses it, or at the bot's first start; where it exists, every answer comes from the record with the journal laid over it. Back it up with demarche backup.",
    },
    Key {
        name: Name::Language,
        variable: "DEMARCHE_LANGUAGE",
        kind: Kind::Locale,
        default: "en-US",
        description: "The locale of the reader, one of Discord's: en-US, es-419, fr, pt-BR … Where it is not set, the console takes it from LC_ALL, LC_MESSAGES or LANG. In Discord it is for mentions and direct messages; of everybody who uses a command or a button Discord tells the locale.",
    },
    Key {
        name: Name::Log,
        variable: "DEMARCHE_LOG",
        kind: Kind::Filter,
        default: "warn,demarche=info",
        description: "What is logged to standard error: a level (error, warn, info, debug, trace), or levels by module as in \"warn,demarche=debug\". What people ask is never logged.",
    },
    Key {
        name: Name::History,
        variable: "DEMARCHE_HISTORY",
        kind: Kind::History,
        default: "auto",
        description: "The file in which the console keeps the lines that you typed, for the up arrow. \"auto\": in your account's state folder. Empty: nothing is kept.",
    },
    Key {
        name: Name::Api,
        variable: "DISCORD_API",
        kind: Kind::Address,
        default: "",
        description: "Another server in the place of Discord's, such as \"http://127.0.0.1:8080\"; for tests. Empty: Discord.",
    },
    Key {
        name: Name::TokenFile,
        variable: "DISCORD_TOKEN_FILE",
        kind: Kind::Path,
        default: "",
        description: "The file that holds the bot's token and nothing else. The variable DISCORD_TOKEN goes before it. The token itself never stands in config.toml.",
    },
    Key {
        name: Name::RatePerMinute,
        variable: "DISCORD_RATE_PER_MINUTE",
        kind: Kind::Count { most: 600 },
        default: "30",
        description: "How many questions one person may ask in a minute, in the long run: 1 to 600. Who asks more gets a private answer that says so.",
    },
    Key {
        name: Name::Burst,
        variable: "DISCORD_BURST",
        kind: Kind::Count { most: 100 },
        default: "5",
        description: "How many questions one person may ask at once, before the rate counts: 1 to 100.",
    },
    Key {
        name: Name::PublicChannels,
        variable: "DISCORD_PUBLIC_CHANNELS",
        kind: Kind::Ids("channel"),
        default: "",
        description: "Channels in which everybody sees the answers: a list of channel ids. Elsewhere on a server only the person who asked sees them, with a button to share.",
    },
    Key {
        name: Name::ChannelCooldown,
        variable: "DISCORD_CHANNEL_COOLDOWN",
        kind: Kind::Count { most: 3600 },
        default: "5",
        description: "How many seconds pass between two answers to mentions in one channel: 1 to 3600. A mention that comes earlier is not answered; commands always are.",
    },
    Key {
        name: Name::HomeServer,
        variable: "DISCORD_HOME_SERVER",
        kind: Kind::Id("server"),
        default: "",
        description: "The id of the server in which the record is moderated: only there the moderators' commands exist. Empty: the record is not moderated from Discord.",
    },
    Key {
        name: Name::ModeratorRoles,
        variable: "DISCORD_MODERATOR_ROLES",
        kind: Kind::Ids("role"),
        default: "",
        description: "Who may propose and approve changes: role ids of the home server. Being an administrator of the server counts for nothing.",
    },
    Key {
        name: Name::Moderators,
        variable: "DISCORD_MODERATORS",
        kind: Kind::Ids("user"),
        default: "",
        description: "Who else may propose and approve changes: user ids.",
    },
    Key {
        name: Name::OwnerRoles,
        variable: "DISCORD_OWNER_ROLES",
        kind: Kind::Ids("role"),
        default: "",
        description: "Who may also publish a change alone, with a reason that is shown: role ids of the home server.",
    },
    Key {
        name: Name::Owners,
        variable: "DISCORD_OWNERS",
        kind: Kind::Ids("user"),
        default: "",
        description: "Who else may also publish a change alone: user ids.",
    },
    Key {
        name: Name::ReviewChannel,
        variable: "DISCORD_REVIEW_CHANNEL",
        kind: Kind::Id("channel"),
        default: "",
        description: "The channel of the home server in which proposals and suggestions are shown for review. Empty: they wait in /review.",
    },
    Key {
        name: Name::AuditChannel,
        variable: "DISCORD_AUDIT_CHANNEL",
        kind: Kind::Id("channel"),
        default: "",
        description: "The channel of the home server in which every change of the record is shown. Empty: nowhere; /history has them all.",
    },
];

impl Name {
    /// What the table says about the key.
    pub fn key(self) -> &'static Key {
        const NONE: Key = Key { name: Name::Data, variable: "", kind: Kind::Path, default: "", description: "" };
        KEYS.iter().find(|key| key.name == self).unwrap_or(&NONE)
    }
}
