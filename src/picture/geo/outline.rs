//! Reads `data/map/world.txt`: lines, and countries as rings of lines. Its format is told in its first lines and made by `generate.py`.

use std::sync::LazyLock;

use super::Degrees;
use crate::domain::CountryCode;

static FILE: &str = include_str!("../../../data/map/world.txt");

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::picture) enum Kind {
    /// Between land and sea.
    Coast,
    /// Between two countries.
    Border,
    /// Between two countries, and disputed or not final.
    Dashed,
    /// Inside one country's code: the limit of a territory that others rule or claim.
    Inner,
}

/// One line.
#[derive(Debug, Clone)]
pub(in crate::picture) struct Line {
    pub(in crate::picture) kind: Kind,
    pub(in crate::picture) points: Vec<Degrees>,
}

/// A line in a ring, and whether it is followed from its end to its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::picture) struct Use {
    pub(in crate::picture) line: usize,
    pub(in crate::picture) backwards: bool,
}

/// The land under one code.
#[derive(Debug, Clone)]
pub(in crate::picture) struct Land {
    /// `None` for land that no code covers.
    pub(in crate::picture) country: Option<CountryCode>,
    /// Largest first; holes are rings too.
    pub(in crate::picture) rings: Vec<Vec<Use>>,
}

/// All of it.
#[derive(Debug, Clone, Default)]
pub(in crate::picture) struct World {
    pub(in crate::picture) lines: Vec<Line>,
    pub(in crate::picture) lands: Vec<Land>,
}

/// Degrees are written in parts of this many.
const GRID: f64 = 200.0;

impl World {
    /// The world, read when the first map is drawn.
    pub(in crate::picture) fn embedded() -> &'static Self {
        static WORLD: LazyLock<World> = LazyLock::new(|| World::read(FILE));
        &WORLD
    }

    fn read(text: &str) -> Self {
        let mut world = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((label, rest)) = line.split_once(' ') else { continue };
            if let Some(kind) = kind(label) {
                world.lines.push(Line { kind, points: points(rest) });
            } else {
                world.lands.extend(land(rest));
            }
        }
        world
    }

    /// The points of a ring, in order; the last is the first again.
    pub(in crate::picture) fn ring<'w>(&'w self, ring: &'w [Use]) -> impl Iterator<Item = Degrees> + 'w {
        ring.iter().filter_map(|part| Some((part, self.lines.get(part.line)?))).flat_map(|(part, line)| {
            let count = line.points.len();
            (0..count).filter_map(move |place| {
                line.points.get(if part.backwards { count - 1 - place } else { place }).copied()
            })
        })
    }
}

fn kind(word: &str) -> Option<Kind> {
    Some(match word {
        "coast" => Kind::Coast,
        "border" => Kind::Border,
        "dashed" => Kind::Dashed,
        "inner" => Kind::Inner,
        _ => return None,
    })
}

/// `x y` and then steps.
fn points(text: &str) -> Vec<Degrees> {
    let mut numbers = text.split(' ').filter_map(|number| number.parse::<i32>().ok());
    let (mut x, mut y) = (0, 0);
    let mut points = Vec::with_capacity(text.len() / 6);
    while let (Some(dx), Some(dy)) = (numbers.next(), numbers.next()) {
        (x, y) = (x + dx, y + dy);
        points.push(Degrees { lon: f64::from(x) / GRID, lat: f64::from(y) / GRID });
    }
    points
}

/// `PE 12,~13 14`: a code and its rings.
fn land(text: &str) -> Option<Land> {
    let (code, rings) = text.split_once(' ')?;
    let part = |written: &str| {
        let (backwards, number) = written.strip_prefix('~').map_or((false, written), |number| (true, number));
        number.parse().ok().map(|line| Use { line, backwards })
    };
    let rings = rings.split(' ').map(|ring| ring.split(',').filter_map(part).collect()).collect();
    Some(Land { country: CountryCode::parse(code), rings })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_but_antarctica_has_land() {
        let world = World::embedded();
        for country in CountryCode::all().filter(|country| country.as_str() != "AQ") {
            let land = world.lands.iter().find(|land| land.country == Some(country));
            assert!(land.is_some_and(|land| !land.rings.is_empty()), "{country}");
        }
    }

    #[test]
    fn every_ring_closes_and_uses_lines_that_exist() {
        let world = World::embedded();
        for land in &world.lands {
            for ring in &land.rings {
                assert!(ring.iter().all(|part| part.line < world.lines.len()), "{:?}", land.country);
                let points: Vec<Degrees> = world.ring(ring).collect();
                assert_eq!(points.first(), points.last(), "{:?}", land.country);
                assert!(points.len() > 2, "{:?}", land.country);
            }
        }
    }

    #[test]
    fn a_line_between_two_lands_is_a_border_and_no_coast() {
        let world = World::embedded();
        let mut used = vec![0; world.lines.len()];
        for part in world.lands.iter().flat_map(|land| land.rings.iter().flatten()) {
            used[part.line] += 1;
        }
        for (line, uses) in world.lines.iter().zip(used) {
            let expected = match line.kind {
                Kind::Coast => 1..=1,
                // A corner where three countries meet may be a line of its own.
                Kind::Border | Kind::Dashed => 2..=6,
                Kind::Inner => 0..=0,
            };
            assert!(expected.contains(&uses), "{:?} at {:?}: {uses}", line.kind, line.points.first());
        }
    }

    #[test]
    fn territories_lie_where_the_naming_policy_files_them() {
        let world = World::embedded();
        let holds = |code: &str, lon: f64, lat: f64| {
            let land = world.lands.iter().find(|land| land.country == CountryCode::parse(code)).unwrap();
            let inside = |ring: &Vec<Use>| {
                let points: Vec<Degrees> = world.ring(ring).collect();
                points
                    .windows(2)
                    .filter(|pair| {
                        let (a, b) = (pair[0], pair[1]);
                        (a.lat > lat) != (b.lat > lat)
                            && lon < (b.lon - a.lon) * (lat - a.lat) / (b.lat - a.lat) + a.lon
                    })
                    .count()
                    % 2
                    == 1
            };
            land.rings.iter().filter(|ring| inside(ring)).count() % 2 == 1
        };
        let rows = [
            ("XK", 21.0, 42.6, "Kosovo has a code of its own"),
            ("EH", -13.0, 24.5, "so has Western Sahara, on both sides of the wall"),
            ("EH", -9.5, 26.5, "and east of it"),
            ("TW", 121.0, 24.0, "and Taiwan"),
            ("SO", 45.0, 9.6, "Somaliland is filed under Somalia"),
            ("CY", 33.5, 35.3, "Northern Cyprus under Cyprus"),
            ("UA", 34.3, 45.3, "Crimea under Ukraine"),
            ("GF", -53.0, 4.0, "French Guiana has a code"),
            ("SJ", 16.0, 78.5, "and Svalbard"),
            ("PE", -75.0, -10.0, "Peru"),
        ];
        for (code, lon, lat, why) in rows {
            assert!(holds(code, lon, lat), "{code}: {why}");
        }
        assert!(!holds("RU", 34.3, 45.3) && !holds("FR", -53.0, 4.0) && !holds("RS", 21.0, 42.6));
    }
}
