//! A question taken apart into the texts of its options; the inverse of `read`.

use time::Date;

use crate::domain::PartialDate;
use crate::question::{ChartQuery, ChartTheme, ListQuery, MapTheme, Question, Shade, slots};

/// The options that are set, by name, in the order of the command's specification.
pub(super) fn of(question: &Question) -> Vec<(&'static str, String)> {
    let values = match question {
        Question::Status { country, on } => vec![("country", Some(country.to_string())), on_day(*on)],
        Question::List(query) => list(query),
        Question::Timeline { country, kind, since, until } => vec![
            ("country", country.map(|c| c.to_string())),
            ("kind", kind.map(|k| k.to_string())),
            ("since", text(*since)),
            ("until", text(*until)),
        ],
        Question::Compare { countries } => ["first", "second", "third", "fourth"]
            .into_iter()
            .zip(countries.iter().map(|c| Some(c.to_string())))
            .collect(),
        Question::Terms { country } => vec![("country", Some(country.to_string()))],
        Question::Money { country }
        | Question::People { country }
        | Question::Courts { country }
        | Question::Sources { country } => vec![("country", country.map(|c| c.to_string()))],
        Question::Totals { region, on } => vec![("region", region.map(|r| r.to_string())), on_day(*on)],
        Question::Map(query) => {
            let theme = (query.theme != MapTheme::Answer).then(|| query.theme.to_string());
            let region = query.region.map(|r| r.to_string());
            vec![("theme", theme), ("region", region), on_day(query.on), shade(query.shade)]
        }
        Question::Chart(query) => chart(*query),
        Question::Event { id } => vec![("id", Some(id.to_string()))],
        Question::Changes { since } => vec![("since", text(*since))],
        Question::Help { command } => vec![("command", command.map(|c| c.to_string()))],
        Question::About => Vec::new(),
        Question::Ask(ask) => vec![("question", Some(slots::write(ask)))],
    };
    values.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn list(query: &ListQuery) -> Vec<(&'static str, Option<String>)> {
    let narrowed = vec![("region", query.region.map(|r| r.to_string())), on_day(query.on)];
    if Question::List(query.clone()).command().list_preset().is_some() {
        return narrowed;
    }
    let [region, on] = narrowed.try_into().unwrap_or_default();
    vec![
        ("approach", query.approach.map(|v| v.to_string())),
        ("answer", query.answer.map(|v| v.to_string())),
        ("practice", query.practice.map(|v| v.to_string())),
        region,
        ("since", text(query.since)),
        ("until", text(query.until)),
        ("confidence", query.confidence.map(|v| v.to_string())),
        ("sort", query.sort.map(|v| v.to_string())),
        on,
    ]
}

/// A country says already that its timeline is meant.
fn chart(query: ChartQuery) -> Vec<(&'static str, Option<String>)> {
    let said = query.theme == ChartTheme::Agreements || query.country.is_some();
    vec![
        ("theme", (!said).then(|| query.theme.to_string())),
        ("country", query.country.map(|c| c.to_string())),
        ("region", query.region.map(|r| r.to_string())),
        on_day(query.on),
        shade(query.shade),
    ]
}

fn shade(shade: Option<Shade>) -> (&'static str, Option<String>) {
    ("shade", shade.map(|shade| shade.to_string()))
}

fn on_day(day: Option<Date>) -> (&'static str, Option<String>) {
    ("on", day.map(|day| PartialDate::of_day(day).to_string()))
}

fn text(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}
