//! `/chart` in words: the figures that a chart draws, with what they rest on.

use time::Date;

use super::draft::{Draft, called, name};
use super::figures::{self, Arrival, MoneyPanel};
use super::illustration::Part;
use super::map::{in_region, on_day};
use super::{Answer, Fact, Illustration, Importance, Scene, Value, words};
use crate::domain::standing::AnswerState;
use crate::domain::{CountryCode, PartialDate};
use crate::language::say;
use crate::question::{ChartQuery, ChartTheme, ListQuery, MapQuery, MapTheme, Picture, Question};

/// What the chart shows.
pub(super) fn answer(scene: Scene<'_>, query: ChartQuery) -> Answer {
    let mut draft = Draft::new(scene, &Question::Chart(query));
    let language = draft.language();
    draft.set().title = in_region(language, say!(language, title(query.theme)), query.region);
    let parts = match (query.theme, query.country) {
        (ChartTheme::Agreements, _) => agreements(&mut draft, query),
        (ChartTheme::Arrivals, _) => arrivals(&mut draft, query),
        (ChartTheme::Money, _) => money(&mut draft, query),
        (ChartTheme::Timeline, Some(country)) => timeline(&mut draft, query, country),
        (ChartTheme::Overview | ChartTheme::Timeline, _) => overview(&mut draft, query),
    };
    let intro = say!(language, "chart-describes", title = without_flag(&draft.set().title));
    let headline = draft.set().headline.clone();
    draft.set().illustration = Some(Illustration::new(language, Picture::Chart(query), &[&intro, &headline], &parts));
    if query.on.is_some() {
        draft.follow("follow-today", Question::Chart(ChartQuery { on: None, ..query }));
    }
    follow_ups(&mut draft, query);
    draft.finish()
}

const fn title(theme: ChartTheme) -> &'static str {
    match theme {
        ChartTheme::Agreements => "chart-title-agreements",
        ChartTheme::Arrivals => "chart-title-arrivals",
        ChartTheme::Money => "chart-title-money",
        ChartTheme::Timeline => "chart-title-timeline",
        ChartTheme::Overview => "chart-title-overview",
    }
}

/// The two counts at the end of each quarter, then the countries.
fn agreements(draft: &mut Draft<'_>, query: ChartQuery) -> Vec<Part> {
    let language = draft.language();
    let figures = figures::agreements(draft.scene, query);
    let number = figures.countries.len();
    if number == 0 {
        nothing(draft, say!(language, "chart-agreements-none"));
        return Vec::new();
    }
    let last = day(figures.last);
    let headline = match figures.unconfirmed {
        0 => say!(language, "chart-agreements", number = number, last = last),
        weak => say!(language, "chart-agreements-unconfirmed", number = number, last = last, weak = weak),
    };
    draft.set().headline = on_day(draft, headline);
    draft.set().value = Some(Value::Number(u64::try_from(number).unwrap_or(u64::MAX)));
    draft.set().countries.clone_from(&figures.countries);
    let mut facts = Vec::new();
    let mut items = Vec::new();
    for end in quarters(draft.scene, &figures) {
        let (known, happened) = (at(&figures.known, end), at(&figures.happened, end));
        let text = say!(language, "chart-agreements-row", known = known, happened = happened);
        items.push(say!(language, "picture-item", name = day(end), figure = &text));
        facts.push(draft.fact(Some(day(end)), text, &[]));
    }
    draft.block(Importance::Essential, Some(say!(language, "chart-agreements-counts")), facts);
    let rows = figures.countries.iter().map(|country| agreed(draft, *country)).collect();
    draft.list(Some(say!(language, "list-agreed")), rows);
    if figures.contested > 0 {
        let text = say!(language, "chart-agreements-contested", number = figures.contested, total = number);
        let note = draft.fact(Some(say!(language, "label-note")), text, &[]);
        draft.block(Importance::Detail, None, vec![note]);
    }
    let names = figures.countries.iter().map(|country| name(language, *country).to_owned()).collect();
    vec![(say!(language, "chart-agreements-counts"), items), (say!(language, "list-agreed"), names)]
}

fn quarters(scene: Scene<'_>, figures: &figures::Agreements) -> Vec<Date> {
    figures::overview_days(scene, Some(figures.last))
}

/// The count on a day: that of the last change until then.
fn at(counts: &[(Date, u32)], day: Date) -> u32 {
    counts.iter().take_while(|(changed, _)| *changed <= day).last().map_or(0, |(_, count)| *count)
}

fn agreed(draft: &mut Draft<'_>, country: CountryCode) -> Fact {
    let language = draft.language();
    let standing = draft.standing(country);
    let first = standing.answer.since().and_then(|id| draft.view.event(id));
    let state = words::capitalized(&words::state(language, &standing));
    let mut parts = vec![match first {
        Some(event) => say!(language, "list-row-dated", state = state, date = event.date.to_string()),
        None => state,
    }];
    parts.extend(words::doubts(language, standing.answer.is_unconfirmed(), standing.is_contested()));
    let cited: Vec<_> = standing.answer.since().into_iter().collect();
    let mut fact = draft.fact_brief(Some(words::title(language, country)), parts.join(" · "), &cited);
    fact.mark = Some(words::mark(&standing));
    fact.more = Some(Question::Status { country, on: draft.view.on() });
    fact
}

fn arrivals(draft: &mut Draft<'_>, query: ChartQuery) -> Vec<Part> {
    let language = draft.language();
    let rows = figures::arrivals(draft.scene, query.region, query.on);
    if rows.is_empty() {
        nothing(draft, say!(language, "people-all-empty"));
        return Vec::new();
    }
    let sum = super::people::sum(rows.iter().filter(|row| !row.unconfirmed).filter_map(|row| row.total));
    let total = words::total(language, sum);
    let headline = say!(language, "people-all", countries = rows.len(), total = total);
    draft.set().headline = on_day(draft, headline);
    draft.set().countries = rows.iter().map(|row| row.country).collect();
    let facts = rows.iter().map(|row| arrival(draft, row)).collect();
    draft.list(None, facts);
    let note = draft.fact(Some(say!(language, "label-sum")), say!(language, "people-sum-note-whole"), &[]);
    draft.block(Importance::Detail, None, vec![note]);
    let items = rows
        .iter()
        .map(|row| say!(language, "picture-item", name = name(language, row.country), figure = arrived(draft, row)));
    vec![(say!(language, "chart-title-arrivals"), items.collect())]
}

fn arrived(draft: &Draft<'_>, row: &Arrival) -> String {
    let language = draft.language();
    let total = row.total.map_or_else(
        || words::word(language, "class", figures::Class::Uncounted.slug()),
        |total| words::total(language, total),
    );
    let doubts = words::doubts(language, row.unconfirmed, row.contested);
    [total].into_iter().chain(doubts).collect::<Vec<_>>().join(" · ")
}

fn arrival(draft: &mut Draft<'_>, row: &Arrival) -> Fact {
    let text = arrived(draft, row);
    let label = words::title(draft.language(), row.country);
    let mut fact = draft.fact_brief(Some(label), text, &row.events);
    fact.more = Some(Question::People { country: Some(row.country) });
    fact
}

fn money(draft: &mut Draft<'_>, query: ChartQuery) -> Vec<Part> {
    let language = draft.language();
    let panels = figures::money(draft.scene, query.region, query.on);
    if panels.is_empty() {
        nothing(draft, say!(language, "chart-money-none"));
        return Vec::new();
    }
    let sums: Vec<String> = panels.iter().map(|panel| words::money(language, panel.sum)).collect();
    let headline = say!(language, "chart-money", parts = language.list(&sums));
    draft.set().headline = on_day(draft, headline);
    let mut parts = Vec::new();
    for panel in &panels {
        parts.push(money_panel(draft, panel));
    }
    let note = draft.fact(Some(say!(language, "label-note")), say!(language, "money-never-mixed"), &[]);
    draft.block(Importance::Essential, None, vec![note]);
    let mut countries: Vec<CountryCode> = panels.iter().flat_map(|p| p.rows.iter().map(|row| row.country)).collect();
    countries.sort_unstable();
    countries.dedup();
    draft.set().countries = countries;
    parts
}

fn money_panel(draft: &mut Draft<'_>, panel: &MoneyPanel) -> Part {
    let language = draft.language();
    let title = words::word(language, "money-block", panel.state.slug());
    let (mut facts, mut items) = (Vec::new(), Vec::new());
    for row in &panel.rows {
        let amount = words::usd(language, row.money.usd, row.money.qualifier);
        let doubts = words::doubts(language, row.unconfirmed, false);
        let text = [amount.clone()].into_iter().chain(doubts).collect::<Vec<_>>().join(" · ");
        let mut fact = draft.fact_brief(Some(words::title(language, row.country)), text, &row.events);
        fact.more = Some(Question::Money { country: Some(row.country) });
        facts.push(fact);
        items.push(say!(language, "picture-item", name = name(language, row.country), figure = amount));
    }
    draft.list(Some(title.clone()), facts);
    (title, items)
}

/// The events, newest first, as `/timeline` has them.
fn timeline(draft: &mut Draft<'_>, query: ChartQuery, country: CountryCode) -> Vec<Part> {
    let language = draft.language();
    draft.set().title = say!(language, "timeline-title-country", flag = country.flag(), name = name(language, country));
    let figures = figures::timeline(draft.scene, country, query.on);
    let scope = say!(language, "timeline-scope-country", name = called(language, country));
    let Some(latest) = figures.events.last() else {
        nothing(draft, say!(language, "timeline-empty", scope = scope));
        return Vec::new();
    };
    let (number, latest) = (figures.events.len(), latest.date.to_string());
    let headline = say!(language, "timeline-headline", number = number, scope = scope, latest = latest);
    draft.set().headline = on_day(draft, headline);
    let view = draft.view;
    let events = figures.events.iter().rev().filter_map(|event| view.event(event.id));
    let rows: Vec<Fact> = events.map(|event| super::timeline::row(draft, event, false)).collect();
    draft.list(None, rows);
    vec![timeline_part(draft, &figures)]
}

/// The events of one country in a word each, oldest first: what the strip shows.
pub(super) fn timeline_part(draft: &Draft<'_>, figures: &figures::TimelineFigures) -> Part {
    let language = draft.language();
    let items = figures.events.iter().map(|event| {
        let kind = words::word(language, "kind", event.kind.slug());
        let doubts = words::doubts(language, event.unconfirmed, event.contested);
        let figure = [kind].into_iter().chain(doubts).collect::<Vec<_>>().join(" · ");
        say!(language, "picture-item", name = event.date.to_string(), figure = figure)
    });
    (say!(language, "timeline-title"), items.collect())
}

/// The counts of a map on several days.
fn overview(draft: &mut Draft<'_>, query: ChartQuery) -> Vec<Part> {
    let language = draft.language();
    let days = figures::overview_days(draft.scene, query.on);
    let (mut facts, mut items) = (Vec::new(), Vec::new());
    for end in &days {
        let map = MapQuery { region: query.region, on: Some(*end), ..MapQuery::world(MapTheme::Answer) };
        let groups = figures::map(draft.scene, map).groups;
        let parts: Vec<String> = groups.iter().map(|group| super::map::clause(language, group)).collect();
        let none = say!(language, "compare-nothing");
        let text = if parts.is_empty() { none } else { language.list(&parts) };
        items.push(say!(language, "picture-item", name = day(*end), figure = &text));
        let mut fact = draft.fact(Some(day(*end)), text, &[]);
        fact.more = Some(Question::Map(map));
        facts.push(fact);
    }
    let (first, last) = (days.first().copied().map(day), days.last().copied().map(day));
    draft.set().headline =
        say!(language, "chart-overview", first = first.unwrap_or_default(), last = last.unwrap_or_default());
    draft.block(Importance::Essential, Some(say!(language, "chart-overview-counts")), facts);
    vec![(say!(language, "chart-overview-counts"), items)]
}

fn nothing(draft: &mut Draft<'_>, sentence: String) {
    let sentence = on_day(draft, sentence);
    draft.not_on_record(sentence);
    let proof = draft.fact(None, say!(draft.language(), "list-empty-proof"), &[]);
    draft.block(Importance::Essential, None, vec![proof]);
}

fn follow_ups(draft: &mut Draft<'_>, query: ChartQuery) {
    if let Some(country) = query.country {
        draft.follow("follow-status", Question::Status { country, on: query.on });
        draft.follow("follow-sources", Question::Sources { country: Some(country) });
    }
    for (theme, label) in [
        (ChartTheme::Agreements, "follow-chart-agreements"),
        (ChartTheme::Arrivals, "follow-chart-arrivals"),
        (ChartTheme::Overview, "follow-chart-overview"),
    ] {
        if theme != query.theme && query.country.is_none() {
            draft.follow(label, Question::Chart(ChartQuery { theme, ..query }));
        }
    }
    if query.country.is_none() {
        let agreed = ListQuery { region: query.region, on: query.on, ..ListQuery::answer(AnswerState::Agreed) };
        draft.follow("follow-agreed", Question::List(agreed));
    }
}

/// A description is read out: a flag would be read as one more name of the country.
pub(super) fn without_flag(title: &str) -> String {
    title.chars().filter(|sign| !('\u{1F1E6}'..='\u{1F1FF}').contains(sign)).collect::<String>().trim().to_owned()
}

fn day(date: Date) -> String {
    PartialDate::of_day(date).to_string()
}
