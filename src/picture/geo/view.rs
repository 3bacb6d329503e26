//! A window onto the world: which projection, how large, and the outlines in it in pixels.

use super::outline::{Kind, Land, Use, World};
use super::projection::{Degrees, Projection};
use crate::domain::{CountryCode, Region};
use crate::picture::canvas::{Area, Point};
use crate::picture::path::put_path;

/// The meridian in the middle of the world map: its edge then runs through the Bering Strait, where the outlines are cut (see `generate.py`).
const MIDDLE: f64 = 11.0;
/// The latitudes that the world map shows: all land but Antarctica.
const SOUTH: f64 = -55.8;
const NORTH: f64 = 83.2;
/// How far an outline may stray from the truth, in pixels: less than anybody sees.
const STRAY: f64 = 0.4;
/// Points nearer to the last one than this add nothing that could be seen, in pixels.
const STEP: f64 = 0.6;
/// Islets and lakes smaller than this are left out, in square pixels: half a pixel's colour.
const SPECK: f64 = 0.5;
/// The same for finding out what a region's map must show, in degrees: before its scale is known.
const COARSE: f64 = 0.01;
/// How far beyond the picture's edge outlines are kept, in pixels.
const MARGIN: f64 = 12.0;

/// A window onto the world.
pub(in crate::picture) struct View {
    projection: Projection,
    scale: f64,
    /// Where the projection's origin lies.
    origin: Point,
    /// What can be seen.
    area: Area,
    /// Each line of the world in pixels, thinned once so that neighbours share it.
    lines: Vec<Vec<Point>>,
}

/// A country as it is seen.
#[derive(Debug, Clone)]
pub(in crate::picture) struct Country {
    /// Which; `None` for land that no code covers.
    pub(in crate::picture) code: Option<CountryCode>,
    /// Its outline; empty where it is outside.
    pub(in crate::picture) rings: Vec<Vec<Point>>,
    /// The largest of them.
    pub(in crate::picture) main: Vec<Point>,
    /// The rectangle around that ring.
    pub(in crate::picture) bounds: Area,
    /// How large all of it is, in square pixels.
    pub(in crate::picture) size: f64,
}

impl Country {
    /// Appends its outline as SVG writes it.
    pub(in crate::picture) fn put(&self, path: &mut String) {
        self.rings.iter().for_each(|ring| put_path(path, ring, true));
    }
}

impl View {
    /// The world, as large as it fits into `fit`; the sea fills `area`.
    pub(in crate::picture) fn of_world(fit: Area, area: Area) -> Self {
        let projection = Projection::EqualEarth { middle: MIDDLE };
        let width = 2.0 * projection.flat(Degrees { lon: MIDDLE + 180.0, lat: 0.0 }).0;
        let (top, bottom) = (
            projection.flat(Degrees { lon: MIDDLE, lat: NORTH }).1,
            projection.flat(Degrees { lon: MIDDLE, lat: SOUTH }).1,
        );
        let scale = (fit.width / width).min(fit.height / (top - bottom));
        let middle = fit.y + fit.height / 2.0;
        let origin = Point { x: fit.x + fit.width / 2.0, y: middle + scale * f64::midpoint(top, bottom) };
        Self::new(projection, scale, origin, area)
    }

    /// A region, as large as it fits into `fit`; its surroundings fill `area`.
    pub(in crate::picture) fn of_region(region: Region, fit: Area, area: Area) -> Self {
        let places = places(region);
        let mut centre = globe_middle(&places);
        // The middle of the page is not quite the middle of the globe's points: a second look settles it.
        for _ in 0..3 {
            let projection = Projection::Azimuthal { centre };
            let bounds = extent(places.iter().map(|place| projection.flat(*place)));
            let (x, y) = (f64::midpoint(bounds.0, bounds.2), f64::midpoint(bounds.1, bounds.3));
            centre = inverse(centre, x, y);
        }
        let projection = Projection::Azimuthal { centre };
        let bounds = extent(places.iter().map(|place| projection.flat(*place)));
        let (width, height) = (bounds.2 - bounds.0, bounds.3 - bounds.1);
        let scale = (fit.width / width).min(fit.height / height);
        let origin = Point {
            x: fit.x + fit.width / 2.0 - scale * f64::midpoint(bounds.0, bounds.2),
            y: fit.y + fit.height / 2.0 + scale * f64::midpoint(bounds.1, bounds.3),
        };
        Self::new(projection, scale, origin, area)
    }

    fn new(projection: Projection, scale: f64, origin: Point, area: Area) -> Self {
        let mut view = Self { projection, scale, origin, area, lines: Vec::new() };
        let stray = (STRAY / scale).to_degrees();
        view.lines = World::embedded().lines.iter().map(|line| view.flattened(line.thinned(stray))).collect();
        view
    }

    fn flattened(&self, points: impl Iterator<Item = Degrees>) -> Vec<Point> {
        let mut thinned: Vec<Point> = Vec::new();
        let mut points = points.map(|degrees| self.pixel(degrees)).peekable();
        while let Some(point) = points.next() {
            let far = |other: &Point| (other.x - point.x).powi(2) + (other.y - point.y).powi(2) >= STEP * STEP;
            if points.peek().is_none() || thinned.last().is_none_or(far) {
                thinned.push(point);
            }
        }
        thinned
    }

    fn pixel(&self, place: Degrees) -> Point {
        let (x, y) = self.projection.flat(place);
        Point { x: self.origin.x + self.scale * x, y: self.origin.y - self.scale * y }
    }

    /// What can be seen.
    pub(in crate::picture) const fn area(&self) -> Area {
        self.area
    }

    /// The countries that are seen.
    pub(in crate::picture) fn countries(&self) -> Vec<Country> {
        World::embedded().lands.iter().map(|land| self.country(land)).collect()
    }

    fn country(&self, land: &Land) -> Country {
        let mut seen = Country {
            code: land.country,
            rings: Vec::new(),
            main: Vec::new(),
            bounds: Area::new(0.0, 0.0, 0.0, 0.0),
            size: 0.0,
        };
        let mut largest = 0.0;
        for ring in &land.rings {
            let points = self.ring(ring);
            let size = ring_size(&points).abs();
            if size < SPECK {
                continue;
            }
            let clipped = clipped(points, self.area.grown(MARGIN));
            if clipped.len() < 3 {
                continue;
            }
            seen.size += size;
            if size > largest {
                largest = size;
                seen.main.clone_from(&clipped);
            }
            seen.rings.push(clipped);
        }
        if seen.main.is_empty() {
            self.speck(land, &mut seen);
        }
        if !seen.main.is_empty() {
            let (left, top, right, bottom) = extent(seen.main.iter().map(|point| (point.x, point.y)));
            seen.bounds = Area::new(left, top, right - left, bottom - top);
        }
        seen
    }

    /// A country so small that thinning left nothing of it is shown as it is: a dot needs to know where.
    fn speck(&self, land: &Land, seen: &mut Country) {
        let ring = land.rings.first().into_iter().flat_map(|ring| World::embedded().ring(ring, 0.0));
        let points: Vec<Point> = ring.map(|place| self.pixel(place)).collect();
        let clipped = clipped(points, self.area.grown(MARGIN));
        if clipped.len() > 2 {
            seen.size = ring_size(&clipped).abs();
            seen.main.clone_from(&clipped);
            seen.rings.push(clipped);
        }
    }

    fn ring(&self, ring: &[Use]) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        for part in ring {
            let Some(line) = self.lines.get(part.line) else { continue };
            if part.backwards { points.extend(line.iter().rev()) } else { points.extend(line) }
        }
        points
    }

    /// All lines of some kinds, as SVG writes them.
    pub(in crate::picture) fn lines(&self, kinds: &[Kind]) -> String {
        let mut path = String::new();
        let area = self.area.grown(MARGIN);
        for (line, points) in World::embedded().lines.iter().zip(&self.lines) {
            let (left, top, right, bottom) = extent(points.iter().map(|point| (point.x, point.y)));
            let seen = || area.meets(Area::new(left, top, right - left, bottom - top));
            let shown = || line.points.first().is_some_and(|first| !self.projection.hides(*first));
            if kinds.contains(&line.kind) && seen() && shown() {
                put_path(&mut path, points, false);
            }
        }
        path
    }
}

/// The main lands of a region: what its map must show. Far islands and the other end of a country that spans continents do not count.
fn places(region: Region) -> Vec<Degrees> {
    let world = World::embedded();
    let members = world.lands.iter().filter(|land| land.country.is_some_and(|country| region.contains(country)));
    members
        .filter_map(|land| Some((land.country?, land.rings.first()?)))
        .flat_map(|(country, ring)| world.ring(ring, COARSE).filter(move |place| is_near(region, country, *place)))
        .collect()
}

/// Russia's east is not what a map of Europe is about, nor is Greenland what one of the Americas is about.
fn is_near(region: Region, country: CountryCode, place: Degrees) -> bool {
    match country.as_str() {
        "RU" => place.lon > 20.0 && place.lon < 50.0 && place.lat < 68.0,
        "GL" => region == Region::NorthernAmerica,
        "NO" | "SE" | "FI" => place.lat < 71.0,
        "SJ" | "BV" | "GS" | "HM" | "TF" | "IO" => false,
        "CA" | "US" => place.lat < 72.0 && place.lon < 0.0,
        // Oceania's farthest islands would make all the others small.
        "PN" => region == Region::Polynesia,
        _ => true,
    }
}

/// The middle of points on the globe.
fn globe_middle(places: &[Degrees]) -> Degrees {
    let mut sum = (0.0, 0.0, 0.0);
    for place in places {
        let ((sin_lat, cos_lat), (sin_lon, cos_lon)) =
            (place.lat.to_radians().sin_cos(), place.lon.to_radians().sin_cos());
        sum = (sum.0 + cos_lat * cos_lon, sum.1 + cos_lat * sin_lon, sum.2 + sin_lat);
    }
    let (x, y, z) = sum;
    Degrees { lon: y.atan2(x).to_degrees(), lat: z.atan2(x.hypot(y)).to_degrees() }
}

/// The place that an azimuthal map shows at a point.
fn inverse(centre: Degrees, x: f64, y: f64) -> Degrees {
    let radius = x.hypot(y);
    if radius < 1e-9 {
        return centre;
    }
    let (sin_c, cos_c) = (2.0 * (radius / 2.0).clamp(-1.0, 1.0).asin()).sin_cos();
    let (sin_lat, cos_lat) = centre.lat.to_radians().sin_cos();
    let lat = (cos_c * sin_lat + y * sin_c * cos_lat / radius).clamp(-1.0, 1.0).asin();
    let lon = (x * sin_c).atan2(radius * cos_lat * cos_c - y * sin_lat * sin_c);
    Degrees { lon: centre.lon + lon.to_degrees(), lat: lat.to_degrees() }
}

/// West, south, east, north (or left, top, right, bottom) of some points.
fn extent(points: impl Iterator<Item = (f64, f64)>) -> (f64, f64, f64, f64) {
    let none = (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
    points.fold(none, |(left, top, right, bottom), (x, y)| (left.min(x), top.min(y), right.max(x), bottom.max(y)))
}

/// The area of a ring, in square pixels.
fn ring_size(points: &[Point]) -> f64 {
    let next = points.iter().cycle().skip(1);
    points.iter().zip(next).map(|(a, b)| (a.x * b.y - b.x * a.y) / 2.0).sum()
}

/// What of a ring lies in a rectangle (Sutherland and Hodgman's way: one edge after the other).
fn clipped(mut ring: Vec<Point>, area: Area) -> Vec<Point> {
    let edges: [(bool, f64, bool); 4] =
        [(true, area.x, true), (true, area.right(), false), (false, area.y, true), (false, area.bottom(), false)];
    for (across, edge, above) in edges {
        let value = |point: &Point| if across { point.x } else { point.y };
        let inside = |point: &Point| if above { value(point) >= edge } else { value(point) <= edge };
        if ring.iter().all(inside) {
            continue;
        }
        let mut kept = Vec::with_capacity(ring.len());
        let before = ring.iter().cycle().skip(ring.len().saturating_sub(1));
        for (from, to) in before.zip(&ring) {
            if inside(from) != inside(to) {
                let part = (edge - value(from)) / (value(to) - value(from));
                kept.push(Point { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) });
            }
            if inside(to) {
                kept.push(*to);
            }
        }
        ring = kept;
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Area = Area::new(0.0, 0.0, 1600.0, 900.0);

    #[test]
    fn the_world_map_shows_every_country_on_the_page() {
        for country in View::of_world(PAGE, PAGE).countries() {
            assert!(!country.rings.is_empty(), "{:?}", country.code);
            let (left, top, right, bottom) = extent(country.main.iter().map(|point| (point.x, point.y)));
            let seen = Area::new(left, top, right - left, bottom - top);
            assert!(PAGE.grown(MARGIN).holds(seen), "{:?}: {seen:?}", country.code);
            assert!(seen.width < 700.0, "{:?} is torn over the page: {seen:?}", country.code);
        }
    }

    #[test]
    fn a_regions_map_shows_all_its_members() {
        for region in Region::ALL {
            let fit = Area::new(400.0, 120.0, 1150.0, 700.0);
            let view = View::of_region(*region, fit, PAGE);
            for country in view.countries() {
                let member = country.code.is_some_and(|code| region.contains(code));
                let remote = ["SJ", "BV", "GS", "HM", "TF", "IO", "PN"];
                if member && !country.code.is_some_and(|code| remote.contains(&code.as_str())) {
                    assert!(!country.rings.is_empty(), "{region}: {:?} is not on its map", country.code);
                }
            }
        }
    }

    #[test]
    fn a_ring_is_cut_at_the_edge_and_nowhere_else() {
        let square = |left: f64| {
            [(left, 10.0), (left + 20.0, 10.0), (left + 20.0, 30.0), (left, 30.0)].map(|(x, y)| Point { x, y }).to_vec()
        };
        let area = Area::new(0.0, 0.0, 100.0, 100.0);
        assert_eq!(clipped(square(40.0), area), square(40.0));
        assert!((ring_size(&clipped(square(-10.0), area)).abs() - 200.0).abs() < 1e-9);
        assert!(clipped(square(200.0), area).is_empty());
    }
}
