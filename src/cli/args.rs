//! What can stand on the command line. Help is for operators and scripts; what can be asked is described in `command`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::exit;
use crate::export::Format;
use crate::language::Language;

const EXAMPLES: &str = "\
Examples:
  demarche                                   opens a conversation; without a terminal, answers lines
  demarche ask /status Peru                  answers once
  demarche ask --format json has rwanda agreed
  demarche ask --stdin < questions.txt       one question a line, one JSON object a line
  demarche check data                        checks a record and lists every problem
  demarche export --format csv --output events.csv
";

/// Answers from a sourced record which countries the United States has asked to take people it deports who are not their citizens.
#[derive(Debug, Parser)]
#[command(name = "demarche", disable_version_flag = true, after_help = EXAMPLES, after_long_help = long_help())]
pub(super) struct Cli {
    /// What applies to every command.
    #[command(flatten)]
    pub(super) global: Global,
    /// Print the program's version and the record's edition.
    #[arg(short = 'V', long)]
    pub(super) version: bool,
    /// What to do; a conversation if nothing is said.
    #[command(subcommand)]
    pub(super) task: Option<Task>,
}

/// What applies to every command.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct Global {
    /// The configuration file [default: config.toml, if it is there].
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) config: Option<PathBuf>,
    /// The folder of the record, in the place of the embedded edition.
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) data: Option<String>,
    /// The reader's locale.
    #[arg(long, visible_alias = "locale", value_name = "LOCALE", global = true, help = language_help())]
    pub(super) language: Option<String>,
    /// No symbols, flags, colour or line breaks: for screen readers and simple terminals.
    #[arg(long, global = true)]
    pub(super) plain: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Task {
    /// Answer a question.
    #[command(after_help = ASK_EXAMPLES)]
    Ask(Ask),
    /// Print step by step how a question is read, or a message is checked.
    #[command(
        after_help = "Examples:\n  demarche explain which african countries agreed but nobody arrived\n  demarche explain --after '/status peru' and rwanda?\n  demarche explain --check Kosovo agreed to take 50 people"
    )]
    Explain(Explain),
    /// Check a record and list every problem.
    #[command(
        after_help = "Examples:\n  demarche check\n  demarche check data\n  demarche check --rules\n\nExit status: 0 without problems, 1 with some."
    )]
    Check(Check),
    /// Write the whole record to a file or standard output.
    #[command(
        after_help = "Examples:\n  demarche export --format csv --output events.csv\n  demarche export --format json | jq .edition\n\nThe same record gives the same bytes."
    )]
    Export(Export),
    /// Draw a map: who was asked, who agreed, where people have arrived, where money went.
    #[command(after_help = MAP_EXAMPLES)]
    Map(Map),
    /// Draw a chart: agreements over time, arrivals, money, one country's timeline, small maps.
    #[command(after_help = CHART_EXAMPLES)]
    Chart(Chart),
    #[command(flatten)]
    Moderate(Box<super::moderate::Task>),
    /// Print the configuration in force and where each value came from; never a secret.
    #[command(after_help = "Examples:\n  demarche config\n  DEMARCHE_LANGUAGE=de demarche config")]
    Config,
    /// Say which country each line of standard input means: one name a line, one JSON object a line.
    #[command(after_help = "Example:\n  printf 'Peru\\nswazilnd\\ncongo\\n' | demarche resolve")]
    Resolve,
    /// Print a completion script for a shell.
    #[command(
        after_help = "Example:\n  demarche completions bash > ~/.local/share/bash-completion/completions/demarche"
    )]
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Run the bot on Discord; the token comes from DISCORD_TOKEN or the file that discord.token_file names.
    #[cfg(feature = "discord")]
    #[command(
        after_help = "Examples:\n  DISCORD_TOKEN=… demarche discord\n  DISCORD_TOKEN_FILE=/run/secrets/token demarche discord"
    )]
    Discord,
}

const ASK_EXAMPLES: &str = "\
Examples:
  demarche ask /status Peru
  demarche ask --on 2025-06-25 /agreed
  demarche ask --format json how many people has rwanda taken
  demarche ask --stdin < questions.txt

Exit status: 0 if the question was answered, also with \"not on record\"; 1 if it was asked back or declined. With --stdin always 0: the
outcome is in each object. The JSON is described in docs/json.md.";

const MAP_EXAMPLES: &str = "\
Examples:
  demarche map --output world.png
  demarche map --theme practice --region africa --dark --output africa.png
  demarche map --theme people --on 2025-06-25 --format svg > people.svg

Without --output a terminal that can show pictures (kitty, iTerm2 and their like) shows it; otherwise it is written to standard output.
The same record gives the same bytes.";

const CHART_EXAMPLES: &str = "\
Examples:
  demarche chart --output agreements.png
  demarche chart --theme arrivals --region africa --output arrivals.png
  demarche chart --country Rwanda --format svg --output rwanda.svg

Without --output a terminal that can show pictures (kitty, iTerm2 and their like) shows it; otherwise it is written to standard output.";

/// A map.
#[derive(Debug, Args)]
pub(super) struct Map {
    /// What it shows: answer, approach, practice, money or people [default: answer].
    #[arg(long, value_name = "THEME")]
    pub(super) theme: Option<String>,
    #[command(flatten)]
    pub(super) drawing: Drawing,
}

/// A chart.
#[derive(Debug, Args)]
pub(super) struct Chart {
    /// What it shows: agreements, arrivals, money, timeline or overview [default: agreements; with --country timeline].
    #[arg(long, value_name = "THEME")]
    pub(super) theme: Option<String>,
    /// The country of a timeline, in any spelling.
    #[arg(long, value_name = "COUNTRY")]
    pub(super) country: Option<String>,
    #[command(flatten)]
    pub(super) drawing: Drawing,
}

/// What maps and charts have in common.
#[derive(Debug, Args)]
pub(super) struct Drawing {
    /// Only this region, in any spelling [default: the world].
    #[arg(long, value_name = "REGION")]
    pub(super) region: Option<String>,
    /// As known on a past day.
    #[arg(long, value_name = "DATE")]
    pub(super) on: Option<String>,
    /// png: pixels; svg: shapes and texts.
    #[arg(long, value_enum, default_value_t = PictureFormat::Png)]
    pub(super) format: PictureFormat,
    /// The file to write [default: the terminal or standard output].
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Light on dark.
    #[arg(long)]
    pub(super) dark: bool,
}

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PictureFormat {
    /// Pixels.
    Png,
    /// Shapes and texts.
    Svg,
}

/// A question.
#[derive(Debug, Args)]
pub(super) struct Ask {
    /// The question: a command, with or without its slash, or free words.
    #[arg(value_name = "QUESTION", required_unless_present = "stdin")]
    pub(super) words: Vec<String>,
    /// How the answer is written [default: text; with --stdin json].
    #[arg(long, value_enum)]
    pub(super) format: Option<AnswerFormat>,
    /// As known on a past day, where the question itself names none.
    #[arg(long, value_name = "DATE")]
    pub(super) on: Option<String>,
    /// Read questions from standard input, one a line; an empty line is a question too.
    #[arg(long, conflicts_with = "words")]
    pub(super) stdin: bool,
}

/// A question whose reading is explained.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The question, in free words.
    #[arg(value_name = "QUESTION", required = true)]
    pub(super) words: Vec<String>,
    /// Read it as a reply to the answer of this question.
    #[arg(long, value_name = "QUESTION", conflicts_with = "check")]
    pub(super) after: Option<String>,
    /// Check it as a message that claims something.
    #[arg(long)]
    pub(super) check: bool,
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum AnswerFormat {
    /// For reading.
    Text,
    /// For programs: docs/json.md.
    Json,
    /// For pasting: CommonMark.
    Markdown,
}

/// A check of a record.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// The folder of the record [default: the one configured, else the embedded edition].
    #[arg(value_name = "DIR")]
    pub(super) folder: Option<PathBuf>,
    /// List the rules instead.
    #[arg(long, conflicts_with = "folder")]
    pub(super) rules: bool,
    /// How problems and rules are written.
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(super) format: CheckFormat,
}

/// How problems and rules are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    /// One a line: file:line:column: rule: what is wrong.
    Text,
    /// One JSON array.
    Json,
}

/// An export of the record.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// json: all of it; csv: a table of events with their sources; markdown: a text to read, country by country.
    #[arg(long, value_enum)]
    pub(super) format: ExportFormat,
    /// The file to write [default: standard output].
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

/// How the record is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ExportFormat {
    /// All of it.
    Json,
    /// A table of events.
    Csv,
    /// A text to read.
    Markdown,
}

impl From<ExportFormat> for Format {
    fn from(format: ExportFormat) -> Self {
        match format {
            ExportFormat::Json => Self::Json,
            ExportFormat::Csv => Self::Csv,
            ExportFormat::Markdown => Self::Markdown,
        }
    }
}

/// Names the languages that there are; a further one appears by itself.
fn language_help() -> String {
    let languages: Vec<String> = Language::offered()
        .iter()
        .map(|(name, locales)| {
            let locales: Vec<&str> = locales.iter().map(|locale| locale.slug()).collect();
            format!("{name} ({})", locales.join(", "))
        })
        .collect();
    let list = languages.join(", ");
    format!(
        "The reader's locale: {list}. Any other of Discord's gives English with names of countries in its own language [default: LC_ALL, LC_MESSAGES or LANG]"
    )
}

fn long_help() -> String {
    format!("{EXAMPLES}\n{}", exit::TABLE)
}
