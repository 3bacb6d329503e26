//! Names on a map: in their country where they fit, else beside it, with a line to it where it is not plain whose name it is. What finds no
//! place is left out: the words beneath the picture have all names.

mod candidate;
mod choose;
mod shape;

use super::super::canvas::{Anchor, Area, Canvas, Point, Type};
use super::super::geo::Country;
use super::ground::Ground;
use super::place::{Spot, middle};
use crate::answer::Scene;
use crate::answer::figures::{Figure, MapFigures};
use crate::domain::Qualifier;
use crate::language::{Language, say};
use crate::names;
use crate::question::MapQuery;
use candidate::{Candidate, Fixed, Setting, Wanted, candidates};

/// Sizes of type for the world and for a region.
const SIZES: [f64; 2] = [14.0, 19.0];
/// Lines of a name, in sizes of type.
const LEADING: f64 = 1.1;

/// What names are written on.
pub(super) struct Map<'m> {
    pub(super) countries: &'m [Country],
    pub(super) figures: &'m MapFigures,
    pub(super) spots: &'m [Spot],
    /// Where names may stand.
    pub(super) area: Area,
    /// Where the legend stands.
    pub(super) panel: Area,
}

pub(super) fn draw(canvas: &mut Canvas, scene: Scene<'_>, query: MapQuery, map: &Map<'_>) {
    let [world, region] = SIZES;
    let style = Type::bold(if query.region.is_some() { region } else { world }).halo();
    let has_colour = |seen: &Country| map.figures.members().any(|(_, member)| seen.code == Some(member.country));
    let coloured: Vec<bool> = map.countries.iter().map(has_colour).collect();
    let ground = Ground::of(map.countries, &coloured, map.area);
    let wanted = wanted(canvas, scene, style, map, &ground);
    let fixed = Fixed {
        ground: &ground,
        coloured: &coloured,
        areas: map.spots.iter().map(Spot::area).chain([map.panel]).collect(),
        leaders: map.spots.iter().filter(|spot| spot.is_away()).map(|spot| (spot.at, spot.home)).collect(),
        page: map.area,
    };
    let places: Vec<Vec<Candidate>> = wanted.iter().map(|name| candidates(name, &fixed)).collect();
    let chosen = choose::chosen(&places);
    let found = wanted.iter().zip(&places).zip(chosen).filter_map(|((name, places), chosen)| {
        let place = places.get(chosen?)?;
        Some((place, name.settings.get(place.setting)?))
    });
    let found: Vec<(&Candidate, &Setting)> = found.collect();
    for (place, _) in &found {
        leader(canvas, place, map.spots);
    }
    for (place, setting) in found {
        write(canvas, Type { size: setting.size, ..style }, place, setting);
    }
}

/// The line from a name to what it names, with a point at its end where that is no dot.
fn leader(canvas: &mut Canvas, place: &Candidate, spots: &[Spot]) {
    let Some((from, to)) = place.leader else { return };
    let (text, page) = (canvas.palette.text.code(), canvas.palette.page.code());
    canvas.line(from, to, &text, 1.0);
    let at_dot = spots.iter().any(|spot| spot.area().grown(1.0).meets(Area::new(from.x, from.y, 0.1, 0.1)));
    if !at_dot {
        canvas.circle(from, 2.6, &text, &page, 1.0);
    }
}

/// The names of the countries in a class: those of large countries first.
fn wanted<'m>(canvas: &Canvas, scene: Scene<'_>, style: Type, map: &Map<'m>, ground: &Ground) -> Vec<Wanted<'m>> {
    let mut found: Vec<Wanted<'m>> = Vec::new();
    for (_, member) in map.figures.members() {
        let code = Some(member.country);
        let Some((number, country)) = map.countries.iter().enumerate().find(|(_, seen)| seen.code == code) else {
            continue;
        };
        let spot = map.spots.iter().find(|spot| spot.country == member.country);
        let own = || middle(&country.main).map(|middle| ground.inside(country, number, middle));
        let Some(at) = spot.map(|spot| spot.at).or_else(own) else { continue };
        let name = names::display(member.country, scene.language.locale());
        let figure = member.figure.map(|figure| self::figure(scene.language, figure));
        let settings = settings(canvas, style, name, figure.as_deref());
        found.push(Wanted { country, number, at, radius: spot.map(|spot| spot.radius), settings });
    }
    found.sort_by(|a, b| b.country.size.total_cmp(&a.country.size).then(a.number.cmp(&b.number)));
    found
}

/// A name on one line or on more, as it is or smaller, each with its figure beneath.
fn settings(canvas: &Canvas, style: Type, name: &str, figure: Option<&str>) -> Vec<Setting> {
    let mut ways = vec![(vec![name], 1.0, 0.0)];
    ways.extend(broken(name, 2).map(|lines| (lines, 1.0, 1.5)));
    ways.extend(broken(name, 3).map(|lines| (lines, 1.0, 4.0)));
    let shortest = ways.get(1).or(ways.first()).map(|(lines, ..)| lines.clone());
    ways.extend(shortest.map(|lines| (lines, 0.84, 9.0)));
    let set = |(lines, part, cost): (Vec<&str>, f64, f64)| {
        let style = Type { size: style.size * part, ..style };
        let written = || lines.iter().copied().chain(figure);
        let width = written().map(|line| canvas.width(style, line)).fold(0.0, f64::max);
        let height = written().map(|_| style.size * LEADING).sum();
        let (lines, figure) = (lines.iter().map(|line| (*line).to_owned()).collect(), figure.map(str::to_owned));
        Setting { lines, figure, size: style.size, width, height, cost, small: part < 1.0 }
    };
    ways.into_iter().map(set).collect()
}

/// A long name in so many lines of about the same length, if its spaces allow.
fn broken(name: &str, into: usize) -> Option<Vec<&str>> {
    let length = name.chars().count();
    if length < 5 * into {
        return None;
    }
    let (mut lines, mut from, mut rest) = (Vec::new(), 0, name);
    while lines.len() + 1 < into {
        let wished = rest.len() / (into - lines.len());
        let spaces = rest.char_indices().filter(|(_, sign)| *sign == ' ').map(|(at, _)| at);
        let at = spaces.min_by_key(|at| at.abs_diff(wished))?;
        lines.push(name.get(from..from + at)?);
        from += at + 1;
        rest = name.get(from..)?;
    }
    lines.push(rest);
    Some(lines)
}

/// A number as a map writes it: short, with its qualifier.
pub(in crate::picture) fn figure(language: &Language, figure: Figure) -> String {
    match figure {
        Figure::People(total) if total.qualifier == Qualifier::UpTo && total.at_least > 0 => {
            let low = language.number(total.at_least.into());
            say!(language, "figure-between", low = low, figure = language.number(total.figure.into()))
        }
        Figure::People(total) => {
            let number = language.number(total.figure.into());
            language.say(&qualified(total.qualifier), &[("figure", number.into())])
        }
        Figure::Money(money) => {
            let amount = super::super::chart::dollars(language, money.usd);
            language.say(&qualified(money.qualifier), &[("figure", amount.into())])
        }
    }
}

fn qualified(qualifier: Qualifier) -> String {
    format!("figure-{}", qualifier.slug().replace('_', "-"))
}

fn write(canvas: &mut Canvas, style: Type, place: &Candidate, setting: &Setting) {
    let style = style.anchored(Anchor::Middle);
    let mut at = Point { x: place.area.x + place.area.width / 2.0, y: place.area.y + style.size * 0.88 };
    for line in &setting.lines {
        canvas.text(at, style, line);
        at.y += style.size * LEADING;
    }
    if let Some(figure) = &setting.figure {
        canvas.text(at, Type { bold: false, ..style }, figure);
    }
}
