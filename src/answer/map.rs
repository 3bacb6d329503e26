//! `/map` in words: the headline, the countries of each colour, and what a map cannot say.

use super::draft::{Draft, name};
use super::figures::{self, Figure, Group, MapFigures, Member};
use super::illustration::Part;
use super::{Answer, Fact, Illustration, Importance, Scene, Value, words};
use crate::domain::standing::AnswerState;
use crate::domain::{PartialDate, Region};
use crate::language::{Language, say};
use crate::question::{ListQuery, MapQuery, MapTheme, Picture, Question};

/// What the map shows.
pub(super) fn answer(scene: Scene<'_>, query: MapQuery) -> Answer {
    let mut draft = Draft::new(scene, &Question::Map(query));
    let language = draft.language();
    let figures = figures::map(scene, query);
    let total = figures.others + figures.members().count();
    draft.set().title = in_region(language, say!(language, title(query.theme)), query.region);
    draft.set().countries = figures.members().map(|(_, member)| member.country).collect();
    let headline = headline(&draft, query, &figures, total);
    if figures.groups.is_empty() {
        draft.not_on_record(headline);
        let proof = draft.fact(None, say!(language, "list-empty-proof"), &[]);
        draft.block(Importance::Essential, None, vec![proof]);
    } else {
        draft.set().headline = headline;
        draft.set().value = Some(Value::Number(u64::try_from(total - figures.others).unwrap_or(u64::MAX)));
    }
    for group in &figures.groups {
        let rows = group.members.iter().map(|member| row(&mut draft, query, group, member)).collect();
        draft.list(Some(heading(language, group)), rows);
    }
    notes(&mut draft, query, &figures);
    illustrate(&mut draft, query, &figures);
    follow_ups(&mut draft, query);
    draft.finish()
}

/// The message that names a theme.
pub(super) const fn title(theme: MapTheme) -> &'static str {
    match theme {
        MapTheme::Answer => "map-title-answer",
        MapTheme::Approach => "map-title-approach",
        MapTheme::Practice => "map-title-practice",
        MapTheme::Money => "map-title-money",
        MapTheme::People => "map-title-people",
    }
}

/// "What countries answered — Africa".
pub(super) fn in_region(language: &Language, title: String, region: Option<Region>) -> String {
    match region {
        Some(region) => {
            let region = words::capitalized(words::region(language, region).bare());
            say!(language, "list-title-region", title = title, region = region)
        }
        None => title,
    }
}

fn headline(draft: &Draft<'_>, query: MapQuery, figures: &MapFigures, total: usize) -> String {
    let language = draft.language();
    let region = query.region.map(|region| words::region(language, region));
    let place = region.map(|region| say!(language, "list-where", region = region)).unwrap_or_default();
    let sentence = if figures.groups.is_empty() {
        say!(language, "map-empty", total = total, place = place)
    } else {
        let parts: Vec<String> = figures.groups.iter().map(|group| clause(language, group)).collect();
        say!(language, "map-headline", total = total, place = place, parts = language.list(&parts))
    };
    on_day(draft, sentence)
}

/// The sentence, with the past day that it is about.
pub(super) fn on_day(draft: &Draft<'_>, sentence: String) -> String {
    match draft.view.on() {
        Some(day) => {
            let on = PartialDate::of_day(day).to_string();
            say!(draft.language(), "status-on-day", on = on, sentence = sentence)
        }
        None => sentence,
    }
}

/// "24 agreed".
pub(super) fn clause(language: &Language, group: &Group) -> String {
    let message = format!("class-{}-clause", group.class.slug().replace('_', "-"));
    language.say(&message, &[("number", group.members.len().into())])
}

/// "Agreed (24, of which 2 unconfirmed)".
fn heading(language: &Language, group: &Group) -> String {
    let class = words::word(language, "class", group.class.slug());
    match group.unconfirmed() {
        0 => say!(language, "map-group", class = class, number = group.members.len()),
        weak => say!(language, "map-group-unconfirmed", class = class, number = group.members.len(), weak = weak),
    }
}

fn row(draft: &mut Draft<'_>, query: MapQuery, group: &Group, member: &Member) -> Fact {
    let language = draft.language();
    let state = match member.figure {
        Some(figure) => self::figure(language, figure),
        None if matches!(query.theme, MapTheme::Answer | MapTheme::Approach) => {
            words::state(language, &member.standing)
        }
        None => words::word(language, "class", group.class.slug()),
    };
    let mut parts = vec![words::capitalized(&state)];
    parts.extend(words::doubts(language, member.unconfirmed, member.standing.is_contested()));
    let mut cited = member.events.clone();
    // The first tells since when, the last what holds now.
    cited.drain(1..cited.len().saturating_sub(1).max(1));
    let label = Some(words::title(language, member.country));
    let mut fact = draft.fact_brief(label, parts.join(" · "), &cited);
    fact.mark = Some(group.class.mark()).filter(|_| query.theme == MapTheme::Answer);
    fact.more = Some(Question::Status { country: member.country, on: query.on });
    fact
}

/// A number with its unit: "at least 44 people", "$7.5 million paid".
fn figure(language: &Language, figure: Figure) -> String {
    match figure {
        Figure::People(total) => words::total(language, total),
        Figure::Money(money) => words::money(language, money),
    }
}

fn notes(draft: &mut Draft<'_>, query: MapQuery, figures: &MapFigures) {
    let language = draft.language();
    let mut texts = Vec::new();
    let counted_elsewhere = figures
        .members()
        .filter(|(class, member)| {
            *class == figures::Class::Disputed && member.standing.answer.state == AnswerState::Agreed
        })
        .count();
    if query.theme == MapTheme::Answer && counted_elsewhere > 0 {
        texts.push(say!(language, "map-note-contested", number = counted_elsewhere));
    }
    if query.theme == MapTheme::Money {
        texts.push(say!(language, "map-note-money"));
    }
    if figures.others > 0 {
        texts.push(say!(language, "map-note-others", number = figures.others));
    }
    texts.push(say!(language, "map-note-boundaries"));
    let label = say!(language, "label-note");
    let facts = texts.into_iter().map(|text| draft.fact(Some(label.clone()), text, &[])).collect();
    draft.block(Importance::Detail, None, facts);
}

fn illustrate(draft: &mut Draft<'_>, query: MapQuery, figures: &MapFigures) {
    let language = draft.language();
    let parts: Vec<Part> = figures
        .groups
        .iter()
        .map(|group| {
            let items = group.members.iter().map(|member| item(language, member)).collect();
            (heading(language, group), items)
        })
        .collect();
    let intro = say!(language, "map-describes", title = &draft.set().title);
    let headline = draft.set().headline.clone();
    let illustration = Illustration::new(language, Picture::Map(query), &[&intro, &headline], &parts);
    draft.set().illustration = Some(illustration);
}

fn item(language: &Language, member: &Member) -> String {
    let name = name(language, member.country);
    match member.figure {
        Some(figure) => say!(language, "picture-item", name = name, figure = self::figure(language, figure)),
        None => name.to_owned(),
    }
}

fn follow_ups(draft: &mut Draft<'_>, query: MapQuery) {
    if query.on.is_some() {
        draft.follow("follow-today", Question::Map(MapQuery { on: None, ..query }));
    }
    for (theme, label) in [
        (MapTheme::Answer, "follow-map-answer"),
        (MapTheme::Practice, "follow-map-practice"),
        (MapTheme::People, "follow-map-people"),
    ] {
        if theme != query.theme {
            draft.follow(label, Question::Map(MapQuery { theme, ..query }));
        }
    }
    let agreed = ListQuery { region: query.region, on: query.on, ..ListQuery::answer(AnswerState::Agreed) };
    draft.follow("follow-agreed", Question::List(agreed));
}
