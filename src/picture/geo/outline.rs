//! The world's lines, and countries as rings of them: `data/map/world.txt`, which `build/outlines.rs` has brought into bytes.

use std::sync::LazyLock;

use super::Degrees;
use super::level::{GRID, level};
use crate::domain::CountryCode;

static LINES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lines.bin"));
static LANDS: &str = include_str!(concat!(env!("OUT_DIR"), "/lands.txt"));

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
    /// How much each point matters.
    levels: Vec<u8>,
}

impl Line {
    /// The points that a scale can show: without one of the others the line strays by less than so many degrees.
    pub(in crate::picture) fn thinned(&self, degrees: f64) -> impl Iterator<Item = Degrees> + '_ {
        let least = level(degrees);
        self.points.iter().zip(&self.levels).filter(move |(_, level)| **level >= least).map(|(point, _)| *point)
    }
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

impl World {
    /// The world, read when the first map is drawn.
    pub(in crate::picture) fn embedded() -> &'static Self {
        static WORLD: LazyLock<World> = LazyLock::new(|| World {
            lines: Bytes(LINES.iter()).collect(),
            lands: LANDS.lines().filter_map(land).collect(),
        });
        &WORLD
    }

    /// The points of a ring, in order, thinned as [`Line::thinned`] does; the last is the first again.
    pub(in crate::picture) fn ring<'w>(&'w self, ring: &'w [Use], degrees: f64) -> impl Iterator<Item = Degrees> + 'w {
        ring.iter().filter_map(|part| Some((part, self.lines.get(part.line)?))).flat_map(move |(part, line)| {
            let mut points: Vec<Degrees> = line.thinned(degrees).collect();
            if part.backwards {
                points.reverse();
            }
            points
        })
    }
}

/// Reads lines as the build has written them.
struct Bytes(std::slice::Iter<'static, u8>);

impl Iterator for Bytes {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let kind = [Kind::Coast, Kind::Border, Kind::Dashed, Kind::Inner].get(usize::from(*self.0.next()?)).copied()?;
        let count = usize::try_from(self.number()?).ok()?;
        let (mut points, mut levels) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let (mut x, mut y) = (0, 0);
        for _ in 0..count {
            (x, y) = (x + self.step()?, y + self.step()?);
            points.push(Degrees { lon: f64::from(x) / GRID, lat: f64::from(y) / GRID });
            levels.push(*self.0.next()?);
        }
        Some(Line { kind, points, levels })
    }
}

impl Bytes {
    fn step(&mut self) -> Option<i32> {
        let number = self.number()?;
        Some((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    fn number(&mut self) -> Option<u32> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = *self.0.next()?;
            number |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
    }
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
                let points: Vec<Degrees> = world.ring(ring, 0.0).collect();
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
                let points: Vec<Degrees> = world.ring(ring, 0.0).collect();
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
