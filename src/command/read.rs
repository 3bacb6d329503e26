//! From typed options to a question, or to what is wrong with them.

use time::Date;

use super::line::near_word;
use super::{OptionKind, OptionSpec, Trouble, Typed, phrase};
use crate::domain::{CountryCode, EventId, PartialDate, Region};
use crate::language::Locale;
use crate::names::{How, Names, Resolution};
use crate::question::{ChartQuery, ChartTheme, Command, ListQuery, MapQuery, MapTheme, Question, slots};

/// A question and what the reader should be told about how it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// The question.
    pub question: Question,
    /// Names that were not typed exactly: what was typed, and the country that it was taken for.
    pub taken_for: Vec<(String, CountryCode)>,
}

/// Reads the options of a command. `today` bounds the days that can be asked about.
///
/// # Errors
///
/// When an option is missing or cannot be understood: the [`Trouble`] says which and why.
pub fn read(typed: &Typed, locale: Locale, today: Date) -> Result<Understood, Trouble> {
    let mut reading = Reading { typed, locale, today, taken_for: Vec::new() };
    let question = reading.question()?;
    Ok(Understood { question, taken_for: reading.taken_for })
}

struct Reading<'t> {
    typed: &'t Typed,
    locale: Locale,
    today: Date,
    taken_for: Vec<(String, CountryCode)>,
}

impl Reading<'_> {
    fn question(&mut self) -> Result<Question, Trouble> {
        Ok(match self.typed.command {
            Command::Status => Question::Status { country: self.needed_country("country")?, on: self.on()? },
            command @ (Command::Agreed | Command::Declined | Command::Talks | Command::Asked | Command::Received) => {
                let preset = command.list_preset().unwrap_or_default();
                Question::List(ListQuery { region: self.region()?, on: self.on()?, ..preset })
            }
            Command::List => Question::List(self.list()?),
            Command::Timeline => {
                let (since, until) = self.period()?;
                Question::Timeline { country: self.country("country")?, kind: self.choice("kind")?, since, until }
            }
            Command::Compare => Question::Compare { countries: self.compared()? },
            Command::Terms => Question::Terms { country: self.needed_country("country")? },
            Command::Money => Question::Money { country: self.country("country")? },
            Command::People => Question::People { country: self.country("country")? },
            Command::Totals => Question::Totals { region: self.region()?, on: self.on()? },
            Command::Map => Question::Map(MapQuery {
                theme: self.choice("theme")?.unwrap_or(MapTheme::Answer),
                region: self.region()?,
                on: self.on()?,
                shade: self.choice("shade")?,
            }),
            Command::Chart => Question::Chart(self.chart()?),
            Command::Courts => Question::Courts { country: self.country("country")? },
            Command::Sources => Question::Sources { country: self.country("country")? },
            Command::Event => Question::Event { id: self.event()? },
            Command::Changes => Question::Changes { since: self.date("since")? },
            Command::Help => Question::Help { command: self.command()? },
            Command::About => Question::About,
            Command::Ask => self.asked()?,
        })
    }

    /// A question in slots. Any other text has to be understood first, with the record at hand.
    fn asked(&self) -> Result<Question, Trouble> {
        match (self.typed.value("question"), self.spec("question")) {
            (Some(text), _) => match slots::read(text) {
                Some(ask) => Ok(Question::Ask(Box::new(ask))),
                None => Err(Trouble::FreeText { written: text.to_owned() }),
            },
            (None, Some(option)) => Err(Trouble::Missing { command: self.typed.command, option }),
            (None, None) => Err(Trouble::FreeText { written: String::new() }),
        }
    }

    fn list(&mut self) -> Result<ListQuery, Trouble> {
        let (since, until) = self.period()?;
        Ok(ListQuery {
            approach: self.choice("approach")?,
            answer: self.choice("answer")?,
            practice: self.choice("practice")?,
            region: self.region()?,
            since,
            until,
            confidence: self.choice("confidence")?,
            sort: self.choice("sort")?,
            on: self.on()?,
        })
    }

    /// A timeline needs a country, and a country alone means its timeline; the other charts are about all countries.
    fn chart(&mut self) -> Result<ChartQuery, Trouble> {
        let (country, theme) = (self.country("country")?, self.choice("theme")?);
        let theme = theme.unwrap_or(if country.is_some() { ChartTheme::Timeline } else { ChartTheme::Agreements });
        let timeline = theme == ChartTheme::Timeline;
        let country = if timeline { Some(self.needed_country("country")?) } else { country };
        let surplus = if timeline { "region" } else { "country" };
        if let Some(written) = self.typed.value(surplus) {
            return Err(Trouble::Surplus { command: self.typed.command, written: format!("{surplus}:{written}") });
        }
        let shade = self.choice("shade")?;
        Ok(ChartQuery { theme, country, region: self.region()?, on: self.on()?, shade })
    }

    fn compared(&mut self) -> Result<Vec<CountryCode>, Trouble> {
        let mut countries = vec![self.needed_country("first")?, self.needed_country("second")?];
        countries.extend(self.country("third")?);
        countries.extend(self.country("fourth")?);
        for (place, country) in countries.iter().enumerate() {
            if countries.iter().take(place).any(|earlier| earlier == country) {
                return Err(Trouble::SameCountry { country: *country });
            }
        }
        Ok(countries)
    }

    fn spec(&self, option: &str) -> Option<&'static OptionSpec> {
        self.typed.command.spec().option(option)
    }

    fn needed_country(&mut self, option: &'static str) -> Result<CountryCode, Trouble> {
        match (self.country(option)?, self.spec(option)) {
            (Some(country), _) => Ok(country),
            (None, Some(option)) => Err(Trouble::Missing { command: self.typed.command, option }),
            (None, None) => Err(Trouble::Surplus { command: self.typed.command, written: option.to_owned() }),
        }
    }

    fn country(&mut self, option: &'static str) -> Result<Option<CountryCode>, Trouble> {
        let Some(written) = self.typed.value(option) else {
            return Ok(None);
        };
        let written = written.to_owned();
        match Names::embedded().resolve(&written) {
            Resolution::Certain { country, how, .. } => {
                if how == How::Typo {
                    self.taken_for.push((written, country));
                }
                Ok(Some(country))
            }
            Resolution::Choice(candidates) => {
                let choices = candidates.iter().filter_map(|c| self.with(option, c.country)).collect();
                Err(Trouble::WhichCountry { written, choices })
            }
            Resolution::Nothing { near, place_in } => {
                let near = near.iter().filter_map(|c| self.with(option, c.country)).collect();
                let place_in = place_in.and_then(|country| self.with(option, country));
                Err(Trouble::NoCountry { written, near, place_in })
            }
        }
    }

    /// The question that it would be with this country, if nothing else is wrong.
    fn with(&self, option: &'static str, country: CountryCode) -> Option<(CountryCode, Question)> {
        let typed = self.typed.clone().with(option, country.as_str());
        let understood = read(&typed, self.locale, self.today).ok()?;
        Some((country, understood.question))
    }

    fn region(&self) -> Result<Option<Region>, Trouble> {
        let Some(written) = self.typed.value("region") else {
            return Ok(None);
        };
        let region = written.parse().ok().or_else(|| Names::embedded().resolve_region(written));
        region.map(Some).ok_or_else(|| Trouble::NoRegion { written: written.to_owned() })
    }

    fn date(&self, option: &'static str) -> Result<Option<PartialDate>, Trouble> {
        let (Some(written), Some(spec)) = (self.typed.value(option), self.spec(option)) else {
            return Ok(None);
        };
        phrase::date(written, self.today)
            .map(Some)
            .ok_or_else(|| Trouble::NoDate { option: spec, written: written.to_owned() })
    }

    /// The day asked about: the end of the period, but not after today. A period that has not begun is an error.
    fn on(&self) -> Result<Option<Date>, Trouble> {
        match self.date("on")? {
            Some(date) if date.begin() > self.today => {
                let mut without = self.typed.clone();
                without.values.retain(|(name, _)| *name != "on");
                let without = read(&without, self.locale, self.today).ok().map(|understood| understood.question);
                Err(Trouble::Future { written: date.to_string(), without })
            }
            date => Ok(date.map(|date| date.end().min(self.today))),
        }
    }

    fn period(&self) -> Result<(Option<PartialDate>, Option<PartialDate>), Trouble> {
        let (since, until) = (self.date("since")?, self.date("until")?);
        match (since, until) {
            (Some(since), Some(until)) if since.begin() > until.end() => {
                Err(Trouble::EmptyPeriod { since: since.to_string(), until: until.to_string() })
            }
            period => Ok(period),
        }
    }

    fn choice<T: std::str::FromStr>(&self, option: &'static str) -> Result<Option<T>, Trouble> {
        let (Some(written), Some(spec)) = (self.typed.value(option), self.spec(option)) else {
            return Ok(None);
        };
        let word = written.to_lowercase().replace([' ', '-'], "_");
        let allowed = if let OptionKind::Choice(words) = spec.kind { words } else { &[] };
        word.parse().map(Some).map_err(|_| Trouble::NoChoice {
            option: spec,
            written: written.to_owned(),
            near: near_word(&word, allowed.iter().copied()),
        })
    }

    fn event(&self) -> Result<EventId, Trouble> {
        match (self.typed.value("id"), self.spec("id")) {
            (Some(written), _) => {
                let id = written.to_uppercase().parse();
                id.map_err(|_| Trouble::NoEventId { written: written.to_owned() })
            }
            (None, Some(option)) => Err(Trouble::Missing { command: self.typed.command, option }),
            (None, None) => Err(Trouble::NoEventId { written: String::new() }),
        }
    }

    fn command(&self) -> Result<Option<Command>, Trouble> {
        let Some(written) = self.typed.value("command") else {
            return Ok(None);
        };
        let word = written.trim_start_matches('/').to_lowercase();
        word.parse().map(Some).map_err(|_| Trouble::UnknownCommand {
            near: near_word(&word, Command::SLUGS.iter().copied())
                .and_then(|near| near.parse().ok())
                .into_iter()
                .collect(),
            written: written.to_owned(),
        })
    }
}
