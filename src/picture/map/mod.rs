//! `/map`: the world or a region, countries filled by class, small ones as dots, numbers as circles.

mod ground;
mod label;
mod place;

pub(super) use label::figure;

use super::canvas::{Area, Canvas, Point};
use super::frame::{self, BODY, FOOT, HEAD, MARGIN, RIGHT, Words};
use super::geo::{Country, Kind, View};
use super::legend::{self, Row, Swatch};
use super::palette::Fill;
use crate::answer::figures::{self, Class, Figure, MapFigures, Member};
use crate::answer::{Mark, Scene};
use crate::domain::CountryCode;
use crate::language::say;
use crate::question::{MapQuery, MapTheme};

/// Where the legend of the world map begins.
const STRIP: f64 = 720.0;
/// Land smaller than this, in square pixels, is shown as a dot.
const SMALL: f64 = 90.0;

pub(super) fn draw(canvas: &mut Canvas, scene: Scene<'_>, query: MapQuery, words: &Words) {
    let figures = figures::map(scene, query);
    let view = view(query);
    let countries = view.countries();
    land(canvas, &view, &countries, query.theme, &figures, 1.0);
    frame::draw(canvas, words);
    let disputed = !view.lines(&[Kind::Dashed, Kind::Inner]).is_empty();
    let panel = legend(canvas, scene, query, &figures, disputed);
    let area = BODY.grown(-6.0);
    let area = if query.region.is_none() { Area { height: STRIP - area.y - 4.0, ..area } } else { area };
    let spots = place::spots(&countries, query.theme, &figures, area);
    for spot in &spots {
        place::draw(canvas, spot, query.theme);
    }
    let map = label::Map { countries: &countries, figures: &figures, spots: &spots, area, panel };
    label::draw(canvas, scene, query, &map);
}

fn view(query: MapQuery) -> View {
    match query.region {
        None => View::of_world(Area::new(10.0, HEAD + 6.0, RIGHT - 20.0, STRIP - HEAD - 12.0), BODY),
        Some(region) => {
            let fit = Area::new(430.0, HEAD + 28.0, RIGHT - 470.0, FOOT - HEAD - 56.0);
            View::of_region(region, fit, BODY)
        }
    }
}

/// Sea, land and the lines on it.
pub(super) fn land(
    canvas: &mut Canvas,
    view: &View,
    countries: &[Country],
    theme: MapTheme,
    figures: &MapFigures,
    weight: f64,
) {
    let (sea, land) = (canvas.palette.sea.code(), canvas.palette.land.code());
    canvas.rect(view.area(), &sea, 0.0);
    let fills = fills(theme, figures);
    let plain =
        |seen: &&Country| !seen.code.is_some_and(|code| fills.iter().any(|(_, members)| members.contains(&code)));
    canvas.fill(&outlines(countries.iter().filter(plain)), &land);
    for (fill, members) in &fills {
        let found = countries.iter().filter(|seen| seen.code.is_some_and(|code| members.contains(&code)));
        let paint = canvas.paint(*fill);
        canvas.fill(&outlines(found), &paint);
    }
    let (border, dispute) = (canvas.palette.border.code(), canvas.palette.dispute.code());
    canvas.stroke(&view.lines(&[Kind::Border]), &border, 0.9 * weight, "");
    let disputed = view.lines(&[Kind::Dashed, Kind::Inner]);
    canvas.stroke(&disputed, &border, 1.5 * weight, "");
    canvas.stroke(&disputed, &dispute, 1.1 * weight, "3 3");
}

/// The outlines of countries, as SVG writes them.
fn outlines<'c>(countries: impl Iterator<Item = &'c Country>) -> String {
    let mut path = String::new();
    countries.for_each(|country| country.put(&mut path));
    path
}

/// The countries of each fill. Numbers of people are no shade of a country: they are circles over plain land.
fn fills(theme: MapTheme, figures: &MapFigures) -> Vec<(Fill, Vec<CountryCode>)> {
    if theme == MapTheme::People {
        return Vec::new();
    }
    let of = |pale: bool| {
        figures.groups.iter().map(move |group| {
            let members = group.members.iter().filter(|member| member.unconfirmed == pale);
            (Fill::new(group.class.mark(), pale), members.map(|member| member.country).collect::<Vec<_>>())
        })
    };
    of(false).chain(of(true)).filter(|(_, members)| !members.is_empty()).collect()
}

/// The dots of small countries, without names.
pub(super) fn dots(canvas: &mut Canvas, countries: &[Country], figures: &MapFigures, area: Area) {
    for spot in place::small_spots(countries, figures, area) {
        place::draw(canvas, &spot, MapTheme::Answer);
    }
}

/// The fill of one country.
fn fill(class: Class, member: &Member) -> Fill {
    Fill::new(class.mark(), member.unconfirmed)
}

/// The radius of the circle for a number of people: its area counts.
fn radius(people: u32) -> f64 {
    f64::from(people.max(FEW)).sqrt() * 0.5
}

/// Fewer people than this have the circle of so many: a smaller one could not be found. The legend says so.
const FEW: u32 = 50;

/// A circle for a number of people. One that rests on unconfirmed reports only is paler and has an edge: a small one would be lost on the land.
pub(super) fn bubble(canvas: &mut Canvas, at: Point, radius: f64, weak: bool) {
    let colour = |pale| Fill::new(Mark::Suspended, pale).colour(&canvas.palette).code();
    let (fill, edge) = (colour(weak), if weak { colour(false) } else { canvas.palette.page.code() });
    canvas.circle(at, radius, &fill, &edge, 1.5);
}

/// A circle without a number.
pub(super) fn ring(canvas: &mut Canvas, at: Point, weak: bool) {
    let (colour, page) = (Fill::new(Mark::Suspended, weak).colour(&canvas.palette).code(), canvas.palette.page.code());
    canvas.circle(at, 6.0, &page, &colour, 3.0);
}

fn legend(canvas: &mut Canvas, scene: Scene<'_>, query: MapQuery, figures: &MapFigures, disputed: bool) -> Area {
    let language = scene.language;
    let mut rows: Vec<Row> = Vec::new();
    for group in &figures.groups {
        let swatch = match group.class {
            Class::Counted => Swatch::Circle(radius(group.members.iter().filter_map(people).min().unwrap_or(1))),
            Class::Uncounted => Swatch::Ring,
            class => swatch(query.theme, Fill::new(class.mark(), false)),
        };
        let label = language.say(&format!("class-{}", group.class.slug().replace('_', "-")), &[]);
        rows.push(Row { swatch, label, count: Some(group.members.len().to_string()) });
    }
    if query.theme == MapTheme::People {
        rows.extend(scale(scene, figures));
    }
    let weak: usize = figures.groups.iter().map(figures::Group::unconfirmed).sum();
    if let Some(group) = figures.groups.iter().find(|group| group.unconfirmed() > 0) {
        let swatch = match group.class {
            Class::Counted | Class::Uncounted => Swatch::Faint,
            class => Swatch::Plain(Fill::new(class.mark(), true)),
        };
        let label = say!(language, "picture-legend-unconfirmed");
        rows.push(Row { swatch, label, count: Some(weak.to_string()) });
    }
    let others = if figures.groups.is_empty() { "picture-legend-empty" } else { "picture-legend-others" };
    rows.push(Row { swatch: Swatch::Land, label: language.say(others, &[]), count: None });
    if disputed {
        rows.push(Row { swatch: Swatch::Dashes, label: say!(language, "picture-legend-dashed"), count: None });
    }
    if query.region.is_none() {
        let strip = Area::new(0.0, STRIP, RIGHT, FOOT - STRIP - 1.0);
        legend::strip(canvas, strip, &rows);
        return strip;
    }
    legend::draw(canvas, Point { x: MARGIN - 20.0, y: FOOT - 16.0 }, 372.0, &rows)
}

/// Only a standing has a symbol: in other themes its colour means something else.
const fn swatch(theme: MapTheme, fill: Fill) -> Swatch {
    match theme {
        MapTheme::Answer => Swatch::Fill(fill),
        _ => Swatch::Plain(fill),
    }
}

fn people(member: &Member) -> Option<u32> {
    match member.figure? {
        Figure::People(total) => Some(total.figure),
        Figure::Money(_) => None,
    }
}

/// How large which number is.
fn scale(scene: Scene<'_>, figures: &MapFigures) -> Vec<Row> {
    let language = scene.language;
    let most = figures.members().filter_map(|(_, member)| people(member)).max().unwrap_or(0);
    let steps = [FEW, 200, 1_000].into_iter().filter(|step| *step <= most.max(FEW));
    steps
        .map(|step| {
            let figure = language.number(u64::from(step));
            let label = match step {
                FEW => say!(language, "picture-legend-smallest", figure = figure),
                _ => say!(language, "people-counted", figure = figure, number = step),
            };
            Row { swatch: Swatch::Circle(radius(step)), label, count: None }
        })
        .collect()
}
