//! Names on a map: in their country where they fit, else beside it with a line, and left out where neither is possible: the words beneath
//! the picture have all of them.

use super::super::canvas::{Anchor, Area, Canvas, Point, Type};
use super::super::geo::Country;
use super::place::{Spot, middle};
use crate::answer::Scene;
use crate::answer::figures::{self, Figure, MapFigures};
use crate::domain::{CountryCode, Qualifier};
use crate::language::{Language, say};
use crate::names;
use crate::question::MapQuery;

/// A name that wants a place.
struct Wanted {
    country: CountryCode,
    /// The name, and beneath it the number.
    lines: Vec<String>,
    /// The middle of what it belongs to.
    at: Point,
    /// What it belongs to: a dot, a circle, or the main part of the country.
    body: Area,
    /// Whether it is a dot or a circle, whose name never stands on it.
    spot: bool,
}

/// A name with its place.
#[derive(Clone)]
struct Placed {
    area: Area,
    lines: Vec<String>,
    leader: Option<(Point, Point)>,
}

/// What it costs to stand on a country that has a colour, or on one that has none, for each of five points.
const COLOURED: f64 = 40.0;
const PLAIN: f64 = 5.0;
/// A name that costs more than this is left out.
const TOO_MUCH: f64 = 78.0;

/// What stands on the map already.
struct Taken {
    areas: Vec<Area>,
    leaders: Vec<(Point, Point)>,
    /// The countries with a colour.
    coloured: Vec<CountryCode>,
    /// Within this a name must stay.
    page: Area,
}

impl Taken {
    fn allows(&self, name: &Placed) -> bool {
        let place = name.area.grown(1.5);
        self.page.holds(name.area)
            && !self.areas.iter().any(|other| other.meets(place))
            && !self.leaders.iter().any(|leader| crosses(*leader, place))
            && !name.leader.is_some_and(|line| self.is_crossed_by(line))
    }

    fn is_crossed_by(&self, line: (Point, Point)) -> bool {
        self.leaders.iter().any(|other| intersect(*other, line))
            // A line begins at its own dot, which is taken too.
            || self.areas.iter().any(|area| crosses(line, *area) && !area.grown(1.0).holds(around(line.0, 0.1)))
    }
}

/// Whether a line runs over a rectangle.
fn crosses(line: (Point, Point), area: Area) -> bool {
    (0..=12).map(|step| f64::from(step) / 12.0).any(|part| {
        let x = line.0.x + part * (line.1.x - line.0.x);
        let y = line.0.y + part * (line.1.y - line.0.y);
        area.holds(Area::new(x, y, 0.0, 0.0))
    })
}

/// Whether two lines cross.
fn intersect(one: (Point, Point), other: (Point, Point)) -> bool {
    let side = |line: (Point, Point), point: Point| {
        (line.1.x - line.0.x) * (point.y - line.0.y) - (line.1.y - line.0.y) * (point.x - line.0.x)
    };
    let apart = |line, points: (Point, Point)| side(line, points.0) * side(line, points.1) < 0.0;
    apart(one, other) && apart(other, one)
}

/// Sizes of type for the world and for a region.
const SIZES: [f64; 2] = [14.5, 19.0];

pub(super) fn draw(
    canvas: &mut Canvas,
    scene: Scene<'_>,
    query: MapQuery,
    countries: &[Country],
    spots: &[Spot],
    area: Area,
    panel: Area,
) {
    let figures = figures::map(scene, query);
    let [world, region] = SIZES;
    let style = Type::bold(if query.region.is_some() { region } else { world }).halo();
    let areas = spots.iter().map(|spot| around(spot.at, spot.radius)).chain([panel]).collect();
    let leaders = spots.iter().filter(|spot| spot.is_away()).map(|spot| (spot.at, spot.home)).collect();
    let coloured = figures.members().map(|(_, member)| member.country).collect();
    let mut taken = Taken { areas, leaders, coloured, page: area };
    let mut placed = Vec::new();
    for wanted in wanted(scene, &figures, countries, spots) {
        // What finds no place may find one when it is written smaller.
        let found = [1.0, 0.8].into_iter().find_map(|part| {
            let style = Type { size: style.size * part, ..style };
            find(&wanted, extent(canvas, style, &wanted.lines), countries, &taken).map(|found| (style, found))
        });
        if let Some((style, found)) = found {
            taken.areas.push(found.area);
            taken.leaders.extend(found.leader);
            placed.push((style, found));
        }
    }
    let line = canvas.palette.text.code();
    for (_, found) in &placed {
        if let Some((from, to)) = found.leader {
            canvas.line(from, to, &line, 1.0);
        }
    }
    for (style, found) in &placed {
        write(canvas, *style, found);
    }
}

fn around(at: Point, radius: f64) -> Area {
    Area::new(at.x - radius, at.y - radius, 2.0 * radius, 2.0 * radius)
}

/// The names of the countries in a class: those of large countries first, for they have the fewest places to stand.
fn wanted(scene: Scene<'_>, figures: &MapFigures, countries: &[Country], spots: &[Spot]) -> Vec<Wanted> {
    let mut found: Vec<(f64, Wanted)> = Vec::new();
    for (_, member) in figures.members() {
        let country = member.country;
        let Some(seen) = countries.iter().find(|seen| seen.code == Some(country)) else { continue };
        let spot = spots.iter().find(|spot| spot.country == country);
        let Some(at) = spot.map(|spot| spot.at).or_else(|| middle(&seen.main)) else { continue };
        let mut lines = vec![names::display(country, scene.language.locale()).to_owned()];
        lines.extend(member.figure.map(|figure| self::figure(scene.language, figure)));
        let land = || seen.bounds;
        let body = spot.map_or_else(land, |spot| around(spot.at, spot.radius));
        found.push((seen.size, Wanted { country, lines, at, body, spot: spot.is_some() }));
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.country.cmp(&b.1.country)));
    found.into_iter().map(|(_, wanted)| wanted).collect()
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

fn extent(canvas: &Canvas, style: Type, lines: &[String]) -> (f64, f64) {
    let width = lines.iter().map(|line| canvas.width(style, line)).fold(0.0, f64::max);
    let height = lines.iter().map(|_| style.size * 1.12).sum();
    (width, height)
}

/// The best place for a name, if there is one that covers no other.
fn find(wanted: &Wanted, size: (f64, f64), countries: &[Country], taken: &Taken) -> Option<Placed> {
    let own = countries.iter().find(|seen| seen.code == Some(wanted.country))?;
    let inside = within(wanted, size, own).filter(|(found, _)| taken.allows(found));
    if let Some((found, _)) = inside.clone().filter(|(_, cost)| *cost == 0.0) {
        return Some(found);
    }
    let reach = around(wanted.at, 190.0);
    let near: Vec<(&Country, bool)> = countries
        .iter()
        .filter(|seen| !seen.main.is_empty() && seen.bounds.meets(reach))
        .map(|seen| (seen, seen.code.is_some_and(|code| taken.coloured.contains(&code))))
        .collect();
    let mut best = inside.map(|(found, cost)| (cost, found));
    for (distance, angle) in directions() {
        let (found, cost) = beside(wanted, size, own, distance, angle);
        let cheaper = best.as_ref().is_none_or(|(least, _)| cost < *least);
        if !cheaper || !taken.allows(&found) {
            continue;
        }
        let cost = cost + land_under(&near, found.area, wanted.country);
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, found));
        }
    }
    // A name far away, or on others' colours, would be read as theirs.
    best.filter(|(cost, _)| *cost < TOO_MUCH).map(|(_, found)| found)
}

/// The name in the middle of its country, if most of it stands on it, and what it costs that the rest does not.
fn within(wanted: &Wanted, size: (f64, f64), own: &Country) -> Option<(Placed, f64)> {
    let (width, height) = size;
    let area = Area::new(wanted.at.x - width / 2.0, wanted.at.y - height / 2.0, width, height);
    let y = area.y + height / 2.0;
    let parts = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
    let off = parts.iter().filter(|part| !contains(&own.main, Point { x: area.x + **part * width, y }));
    let cost: f64 = off.map(|_| 3.0).sum();
    let placed = Placed { area, lines: wanted.lines.clone(), leader: None };
    (!wanted.spot && cost < 16.0).then_some((placed, cost))
}

/// Distances and angles to try: to the right first, as one reads.
fn directions() -> impl Iterator<Item = (f64, f64)> {
    const ANGLES: [f64; 12] = [0.0, 180.0, 90.0, 270.0, 30.0, 330.0, 150.0, 210.0, 60.0, 300.0, 120.0, 240.0];
    [3.0, 10.0, 20.0, 34.0, 50.0, 70.0].into_iter().flat_map(|distance| ANGLES.map(|angle| (distance, angle)))
}

/// The name at a distance in a direction, and what that costs: far is worse than near, slanted worse than level.
fn beside(wanted: &Wanted, size: (f64, f64), own: &Country, distance: f64, angle: f64) -> (Placed, f64) {
    let (sin, cos) = angle.to_radians().sin_cos();
    let (width, height) = size;
    let body = wanted.body;
    let middle = Point { x: body.x + body.width / 2.0, y: body.y + body.height / 2.0 };
    // From the middle to the edge of the body, on the ray; a large country's edge may be far, and then its middle is left sooner.
    let across = if cos.abs() < 1e-6 { f64::MAX } else { body.width / 2.0 / cos.abs() };
    let along = if sin.abs() < 1e-6 { f64::MAX } else { body.height / 2.0 / sin.abs() };
    let reach = across.min(along).min(90.0) + distance;
    let edge = Point { x: middle.x + cos * reach, y: middle.y - sin * reach };
    // The nearest point of the name's rectangle lies on the ray.
    let area = Area::new(edge.x + (cos - 1.0) * width / 2.0, edge.y + (-sin - 1.0) * height / 2.0, width, height);
    let radius = if wanted.spot { body.width / 2.0 } else { 0.0 };
    let start = Point { x: wanted.at.x + cos * radius, y: wanted.at.y - sin * radius };
    // Without a line the name must touch what it names, or it would be read as a neighbour's.
    let apart = distance > 6.0 || !(wanted.spot || touches(&own.main, edge));
    let leader = apart.then_some((start, edge));
    let slant = if angle % 180.0 == 0.0 { 0.0 } else { 4.0 };
    (Placed { area, lines: wanted.lines.clone(), leader }, distance + slant + 2.0)
}

/// Whether a point is as near to a ring as a name may be.
fn touches(ring: &[Point], at: Point) -> bool {
    ring.iter().any(|point| (point.x - at.x).hypot(point.y - at.y) < 11.0)
}

/// What it costs to stand on land: one's own is as good as the sea.
fn land_under(near: &[(&Country, bool)], place: Area, own: CountryCode) -> f64 {
    let corners = [(0.05, 0.2), (0.5, 0.5), (0.95, 0.2), (0.05, 0.8), (0.95, 0.8)];
    let cost = |(x, y): (f64, f64)| {
        let point = Point { x: place.x + x * place.width, y: place.y + y * place.height };
        let covered = near.iter().find(|(seen, _)| {
            seen.code != Some(own) && seen.bounds.holds(around(point, 0.0)) && contains(&seen.main, point)
        });
        covered.map_or(0.0, |(_, coloured)| if *coloured { COLOURED } else { PLAIN })
    };
    corners.into_iter().map(cost).sum()
}

fn contains(ring: &[Point], point: Point) -> bool {
    let next = ring.iter().cycle().skip(1);
    let crossings = ring.iter().zip(next).filter(|(a, b)| {
        (a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
    });
    crossings.count() % 2 == 1
}

fn write(canvas: &mut Canvas, style: Type, found: &Placed) {
    let style = style.anchored(Anchor::Middle);
    let mut y = found.area.y + style.size * 0.9;
    let x = found.area.x + found.area.width / 2.0;
    for (place, line) in found.lines.iter().enumerate() {
        let style = if place == 0 { style } else { Type { bold: false, ..style } };
        canvas.text(Point { x, y }, style, line);
        y += style.size * 1.12;
    }
}
