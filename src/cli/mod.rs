//! The command line: takes it apart, makes what a command needs, and calls the layer that does it.
//!
//! Every failure ends here: it is told once, on standard error, and becomes an exit status ([`Exit`]).

mod args;
mod ask;
mod check;
mod draw;
mod exit;
mod explain;
mod export;
mod failure;
mod moderate;
mod settings;

#[cfg(feature = "discord")]
mod discord;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};

use clap::{CommandFactory, Parser};
use time::{Date, OffsetDateTime};

use crate::app::{App, Asker};
use crate::config::{Config, Environment, Kind, Name, Value};
use crate::console::{self, Ending, Surface};
use crate::language::Locale;
use crate::names;
use crate::record::{Record, Snapshot};

use args::{Cli, Global, Task};
pub use exit::Exit;
use failure::Failure;

/// Runs the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help goes to standard output, errors to standard error; if neither can be written there is nobody to tell.
            let _ = error.print();
            return if error.use_stderr() { Exit::Usage } else { Exit::Done };
        }
    };
    dispatch(cli).unwrap_or_else(|failure| {
        if let Some(message) = failure.message() {
            let _ = writeln!(io::stderr().lock(), "demarche: {}", console::neutral_lines(&message));
        }
        failure.exit()
    })
}

fn dispatch(cli: Cli) -> Result<Exit, Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let exit = if cli.version { version(&cli.global, &mut out) } else { task(cli, &mut out) }?;
    out.flush().map_err(unwritable)?;
    Ok(exit)
}

fn task(cli: Cli, out: &mut dyn Write) -> Result<Exit, Failure> {
    let global = cli.global;
    match cli.task {
        None => converse(&global, out),
        Some(Task::Ask(ask)) => ask::run(&ask, &global, out),
        Some(Task::Explain(explain)) => explain::run(&explain, &global, out),
        Some(Task::Check(check)) => check::run(&check, &global, out),
        Some(Task::Export(export)) => export::run(&export, &global, out),
        Some(Task::Map(map)) => draw::map(&map, &global, out),
        Some(Task::Chart(chart)) => draw::chart(&chart, &global, out),
        Some(Task::Moderate(task)) => moderate::run(*task, &global, out),
        Some(Task::Config) => settings::run(&global, out),
        Some(Task::Resolve) => names::stdio(io::stdin().lock(), out).map(|()| Exit::Done).map_err(unwritable),
        Some(Task::Completions { shell }) => completions(shell, out),
        #[cfg(feature = "discord")]
        Some(Task::Discord) => discord::run(&global),
    }
}

/// The console: a conversation in a terminal, answers to lines without one.
fn converse(global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let config = configured(global)?;
    let app = app(&config)?;
    let asker = reader(&config);
    let surface = Surface::of_stdout(global.plain);
    if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
        let listened = console::listen(&app, asker, &mut io::stdin().lock(), out, surface);
        return listened.map(|()| Exit::Done).map_err(unwritable);
    }
    let app = std::sync::Arc::new(app);
    moderate::attend(&config, &app);
    match console::converse(&app, asker, out, surface, &config.history(), &variable) {
        Ending::Left => Ok(Exit::Done),
        Ending::Unreadable(error) => Err(Failure::Other(Exit::Io, format!("the terminal cannot be read: {error}"))),
        Ending::Unwritable(error) => Err(unwritable(error)),
    }
}

/// Who reads: in the locale that is configured, else in the one that the system names.
fn reader(config: &Config) -> Asker {
    let locale = if config.is_default(Name::Language) { system_locale(&variable) } else { None };
    Asker { locale: locale.unwrap_or_else(|| config.language()) }
}

/// The first of the variables that is set decides, as in other programs; one that names no locale of ours names none.
fn system_locale(environment: Environment<'_>) -> Option<Locale> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(environment).find(|value| !value.is_empty())?;
    match Kind::Locale.read_text(&set.to_string_lossy()) {
        Ok(Value::Text(tag)) => tag.parse().ok(),
        _ => None,
    }
}

fn version(global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let record = record(&configured(global)?)?;
    let edition = record.edition();
    let (version, name) = (env!("CARGO_PKG_VERSION"), console::neutral(&edition.name));
    writeln!(out, "demarche {version} (edition {name}, known up to {})", edition.known_up_to).map_err(unwritable)?;
    Ok(Exit::Done)
}

fn completions(shell: clap_complete::Shell, out: &mut dyn Write) -> Result<Exit, Failure> {
    // The generator panics where it cannot write: it writes to memory, which cannot fail, and then we write.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "demarche", &mut script);
    out.write_all(&script).map_err(unwritable)?;
    Ok(Exit::Done)
}

/// The configuration with what the command line overrides.
fn configured(global: &Global) -> Result<Config, Failure> {
    let mut config = Config::load(global.config.as_deref(), &variable)?;
    if let Some(folder) = &global.data {
        config.set_flag(Name::Data, folder.clone(), "--data");
    }
    if let Some(tag) = &global.language {
        let Ok(Value::Text(locale)) = Kind::Locale.read_text(tag) else {
            return Err(Failure::Usage(format!("--language: `{tag}` is not {}", Kind::Locale)));
        };
        config.set_flag(Name::Language, locale, "--language");
    }
    Ok(config)
}

/// The record that is configured, checked.
fn record(config: &Config) -> Result<Record, Failure> {
    let read = config.data().map_or_else(Record::embedded, Record::read_folder);
    let folder = config.data().map(|folder| folder.display().to_string());
    read.map_err(|problems| Failure::Record { folder, problems })
}

/// The record that is configured, with the journal laid over it where there is one. If the journal cannot be read, answers go on from the
/// edition, and the operator is told.
fn app(config: &Config) -> Result<App, Failure> {
    let edition = record(config)?;
    let app = App::new(Snapshot::new(edition.clone(), folded(&edition)), today);
    if config.database().exists() {
        let app = std::sync::Arc::new(app);
        if let Err(reason) = moderate::lay_over(config, edition, &app)? {
            let _ = writeln!(io::stderr().lock(), "demarche: {}", console::neutral_lines(&reason));
        }
        return std::sync::Arc::into_inner(app).ok_or_else(|| Failure::Usage("the record is in use".to_owned()));
    }
    Ok(app)
}

/// The record that is configured, without a journal.
#[cfg(feature = "discord")]
fn edition_alone(config: &Config) -> Result<App, Failure> {
    let edition = record(config)?;
    let revision = folded(&edition);
    Ok(App::new(Snapshot::new(edition, revision), today))
}

/// The number of the last revision that an edition contains.
fn folded(edition: &Record) -> u64 {
    edition.edition().folded.as_ref().map_or(0, |folded| folded.revision)
}

fn today() -> Date {
    OffsetDateTime::now_utc().date()
}

fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name)
}

fn unwritable(error: io::Error) -> Failure {
    Failure::io("standard output", error)
}
