//! Tab: which commands, options and values can follow what is typed. What is known of commands comes from their specifications,
//! what is known of countries, regions, dates and events from [`App::complete`].

use crate::app::{App, Asker};
use crate::command::{OptionKind, OptionSpec, SPECS, Spec};
use crate::domain::CountryCode;
use crate::names::{Names, Resolution, display};
use crate::question::Command;

/// One completion: what is shown, and what is put in from [`Completions::start`] on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// What is shown in the list.
    pub label: String,
    /// What is put into the line.
    pub text: String,
}

/// All completions of a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Completions {
    /// The byte at which the completed word begins.
    pub start: usize,
    /// The candidates, best first.
    pub found: Vec<Completion>,
}

/// What can follow a line that ends where the cursor stands.
pub fn complete(app: &App, asker: Asker, line: &str) -> Completions {
    let Some((word, rest)) = line.split_once(char::is_whitespace) else {
        return commands(line);
    };
    let name = word.strip_prefix('/').unwrap_or(word).to_lowercase();
    let Some(spec) = SPECS.iter().find(|spec| spec.command.slug() == name) else {
        return Completions::default();
    };
    Typing { app, asker, spec, line, rest_start: line.len() - rest.len() }.complete()
}

fn commands(word: &str) -> Completions {
    let (slash, name) = word.strip_prefix('/').map_or(("", word), |name| ("/", name));
    let name = name.to_lowercase();
    let found = SPECS.iter().map(|spec| spec.command.slug()).filter(|slug| slug.starts_with(&name));
    let found = found.map(|slug| Completion { label: format!("/{slug}"), text: format!("{slash}{slug} ") }).collect();
    Completions { start: 0, found }
}

struct Typing<'l> {
    app: &'l App,
    asker: Asker,
    spec: &'static Spec,
    line: &'l str,
    /// Where the text behind the command begins.
    rest_start: usize,
}

impl Typing<'_> {
    fn complete(&self) -> Completions {
        let word = self.line.trim_end_matches(|letter: char| !letter.is_whitespace()).len();
        let names = self.names(word);
        let open = self.open_option();
        let Some((start, option)) = open.or_else(|| self.first_option()) else {
            return names;
        };
        if self.spec.command == Command::Compare {
            return self.values(start.max(word), option, "");
        }
        let before = self.line.get(start..word).unwrap_or_default().trim();
        if !before.is_empty() && self.is_value(option, before) {
            return names;
        }
        let mut values = self.values(start, option, if open.is_some() { "" } else { prefix(option) });
        if values.found.is_empty() {
            return names;
        }
        if values.start == names.start {
            values.found.extend(names.found);
        }
        values
    }

    /// The option that words without a name go to.
    fn first_option(&self) -> Option<(usize, &'static OptionSpec)> {
        let first = self.spec.options.first().filter(|option| !self.is_used(option))?;
        Some((self.rest_start, first))
    }

    /// Whether a value is finished: then what follows is another option, and not more of it.
    fn is_value(&self, option: &OptionSpec, text: &str) -> bool {
        if option.kind == OptionKind::Country {
            return matches!(Names::embedded().resolve(text), Resolution::Certain { .. });
        }
        let suggestions = self.app.complete(self.spec.command, option.name, text, self.asker);
        suggestions.iter().any(|suggestion| suggestion.value.eq_ignore_ascii_case(text))
    }

    fn rest(&self) -> &str {
        self.line.get(self.rest_start..).unwrap_or_default()
    }

    /// The option whose value is being typed, and where the value begins: the last `name:` in the line.
    fn open_option(&self) -> Option<(usize, &'static OptionSpec)> {
        let found = self.spec.options.iter().filter_map(|option| Some((self.named(option)?, option)));
        found.max_by_key(|(start, _)| *start)
    }

    /// Where the value of an option begins that is written with its name.
    fn named(&self, option: &OptionSpec) -> Option<usize> {
        let label = format!("{}:", option.name);
        let rest = self.rest();
        let place = rest.rfind(&label)?;
        let at_word = rest.get(..place)?.chars().next_back().is_none_or(char::is_whitespace);
        at_word.then_some(self.rest_start + place + label.len())
    }

    fn is_used(&self, option: &OptionSpec) -> bool {
        self.named(option).is_some()
    }

    /// The names of options that are not yet used.
    fn names(&self, start: usize) -> Completions {
        let word = self.line.get(start..).unwrap_or_default().to_lowercase();
        let open = self.spec.options.iter().filter(|option| !self.is_used(option) && option.name.starts_with(&word));
        let found = open.map(|option| format!("{}:", option.name)).map(|text| Completion { label: text.clone(), text });
        Completions { start, found: found.collect() }
    }

    fn values(&self, start: usize, option: &OptionSpec, name: &str) -> Completions {
        let typed = self.line.get(start..).unwrap_or_default();
        let name = if name.is_empty() { String::new() } else { format!("{name}:") };
        let suggestions = self.app.complete(self.spec.command, option.name, typed, self.asker);
        let found = suggestions.into_iter().map(|suggestion| {
            let value = self.written(option, &suggestion.value);
            Completion { label: suggestion.label, text: format!("{name}{value}") }
        });
        Completions { start, found: found.collect() }
    }

    /// A country as people write it, where that is understood without doubt; else its code.
    fn written(&self, option: &OptionSpec, value: &str) -> String {
        let country = CountryCode::parse(value).filter(|_| option.kind == OptionKind::Country);
        let name = country.map(|country| (country, display(country, self.asker.locale)));
        let certain = |name: &str, wanted: CountryCode| match Names::embedded().resolve(name) {
            Resolution::Certain { country, .. } => country == wanted,
            _ => false,
        };
        match name {
            Some((country, name)) if certain(name, country) => name.to_owned(),
            _ => value.to_owned(),
        }
    }
}

/// `/list agreed` would be no approach: the options of a list are written with their names.
fn prefix(option: &OptionSpec) -> &'static str {
    if matches!(option.kind, OptionKind::Choice(_)) { option.name } else { "" }
}
