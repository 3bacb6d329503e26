//! The places where a name may stand, and what each costs: best in its country, else touching it, else beside it with a line.

use super::super::super::canvas::{Area, Point};
use super::super::super::geo::Country;
use super::super::ground::{Ground, grid};
use super::shape::{Segment, crosses, intersect};

/// A name that wants a place.
pub(super) struct Wanted<'m> {
    pub(super) country: &'m Country,
    /// Its place in the list of countries.
    pub(super) number: usize,
    /// A point on it, or the middle of its dot or circle.
    pub(super) at: Point,
    /// The radius of that dot or circle.
    pub(super) radius: Option<f64>,
    /// The ways to write it, with what each costs.
    pub(super) settings: Vec<Setting>,
}

/// A name in lines of a size.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Setting {
    pub(super) lines: Vec<String>,
    /// The number beneath it.
    pub(super) figure: Option<String>,
    pub(super) size: f64,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) cost: f64,
    /// Whether it is written smaller, which helps nobody whose line goes to where there is room.
    pub(super) small: bool,
}

/// A place for a name.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Candidate {
    pub(super) area: Area,
    pub(super) leader: Option<Segment>,
    /// The rectangle around both, with the space that others keep from it.
    pub(super) reach: Area,
    /// Which of the settings.
    pub(super) setting: usize,
    pub(super) cost: f64,
}

impl Candidate {
    pub(super) fn new(area: Area, leader: Option<Segment>, setting: usize, cost: f64) -> Self {
        let own = area.grown(2.0);
        let reach = leader.map_or(own, |(from, _)| own.around(Area::new(from.x, from.y, 0.0, 0.0)));
        Self { area, leader, reach, setting, cost }
    }
}

/// What stands on the map whatever names do.
pub(super) struct Fixed<'m> {
    pub(super) ground: &'m Ground,
    /// Which countries have a colour, by their places in the list.
    pub(super) coloured: &'m [bool],
    /// Where no name may stand: dots, circles, the legend.
    pub(super) areas: Vec<Area>,
    /// Lines from dots to their countries.
    pub(super) leaders: Vec<Segment>,
    /// Within this a name must stay.
    pub(super) page: Area,
}

/// What it costs to stand on countries with a colour, on others, and to touch one's own with the sea or another around.
const ON_COLOUR: f64 = 150.0;
const ON_LAND: f64 = 9.0;
/// A name that stands in its country need not do so with all of its letters.
const MOSTLY: f64 = 0.62;
/// What every name that stands beside its country costs, with and without a line, and each pixel of the line.
const BESIDE: f64 = 8.0;
const WITH_LINE: f64 = 16.0;
const PER_PIXEL: f64 = 0.2;
/// What ten pixels of a line over another country with a colour cost.
const LINE_ON_COLOUR: f64 = 3.0;
/// How far a name may stand from its country or its dot, in pixels; at the first without a line.
const DISTANCES: [f64; 9] = [3.0, 13.0, 24.0, 38.0, 56.0, 80.0, 112.0, 154.0, 205.0];
/// Within so many pixels of a name without a line should be nothing but its own country.
const NEAR: f64 = 5.0;
/// How far from its country a name may stand that is written smaller.
const FAR: f64 = 60.0;
/// A name that costs more than this is left out: it would be read as another's.
const TOO_MUCH: f64 = 72.0;
/// A name that costs no more than this stands well in its own country.
const AT_HOME: f64 = 5.0;

/// The best places for a name, the cheapest first.
pub(super) fn candidates(wanted: &Wanted<'_>, fixed: &Fixed<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    if wanted.radius.is_none() {
        for (setting, how) in wanted.settings.iter().enumerate() {
            within(wanted, setting, how, fixed, &mut found);
        }
    }
    // Who is at home needs no other place.
    if !found.iter().any(|candidate| candidate.cost < AT_HOME) {
        for (ray, far) in rays() {
            let start = wanted.radius.unwrap_or_else(|| fixed.edge(wanted, ray));
            let distances = DISTANCES.get(if far { 2.. } else { 0.. }).unwrap_or(&[]);
            for (setting, how) in wanted.settings.iter().enumerate() {
                beside(wanted, (setting, how), (ray, start), distances, fixed, &mut found);
            }
        }
    }
    found.retain(|candidate| candidate.cost < TOO_MUCH);
    found.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    found
}

/// Places in the country itself, if most of the name finds room on it.
fn within(wanted: &Wanted<'_>, setting: usize, how: &Setting, fixed: &Fixed<'_>, found: &mut Vec<Candidate>) {
    let bounds = wanted.country.bounds;
    if how.width * MOSTLY > bounds.width || how.height * MOSTLY > bounds.height {
        return;
    }
    for middle in grid(bounds, (bounds.width / 9.0).max(5.0), (bounds.height / 9.0).max(5.0)) {
        let area = Area::new(middle.x - how.width / 2.0, middle.y - how.height / 2.0, how.width, how.height);
        if !fixed.has_room(area) {
            continue;
        }
        let under = fixed.ground.under(area.grown(2.0), wanted.country, wanted.number);
        if under.own >= MOSTLY {
            let away = (middle.x - wanted.at.x).hypot(middle.y - wanted.at.y);
            let off = 40.0 * (1.0 - under.own) + ON_COLOUR * under.coloured;
            found.push(Candidate::new(area, None, setting, how.cost + off + 0.03 * away));
        }
    }
}

/// Directions to look in, as sine and cosine: parts of a turn, to the right first, as one reads; and whether far places are looked at only,
/// for near ones a sixteenth of a turn makes no difference.
fn rays() -> impl Iterator<Item = ((f64, f64), bool)> {
    (0u8..32).map(|part| ((f64::from(part) * std::f64::consts::TAU / 32.0).sin_cos(), part % 2 == 1))
}

/// Places on a ray, ever farther from the country or its dot.
fn beside(
    wanted: &Wanted<'_>,
    (setting, how): (usize, &Setting),
    ((sin, cos), start): ((f64, f64), f64),
    distances: &[f64],
    fixed: &Fixed<'_>,
    found: &mut Vec<Candidate>,
) {
    let level = if sin.abs() < 0.01 { 0.0 } else { 1.5 };
    for distance in distances.iter().copied() {
        let reach = start + distance;
        let end = Point { x: wanted.at.x + cos * reach, y: wanted.at.y - sin * reach };
        let line = (distance > 6.0).then(|| {
            let from = wanted.radius.unwrap_or(0.0);
            (Point { x: wanted.at.x + cos * from, y: wanted.at.y - sin * from }, end)
        });
        if how.small && distance > FAR {
            return;
        }
        let length = line.map_or(0.0, |_| reach);
        let cost = how.cost + level + if line.is_some() { WITH_LINE + PER_PIXEL * length } else { BESIDE };
        if cost > TOO_MUCH {
            return;
        }
        // The nearest point of the name's rectangle lies on the ray.
        let area = Area::new(
            end.x + (cos - 1.0) * how.width / 2.0,
            end.y + (-sin - 1.0) * how.height / 2.0,
            how.width,
            how.height,
        );
        if !fixed.has_room(area) || line.is_some_and(|line| !fixed.lets_pass(line, wanted.at)) {
            continue;
        }
        // Without a line, a name beside another country with a colour would be read as that one's.
        let (seen, price) = if line.is_some() { (area, ON_COLOUR) } else { (area.grown(NEAR), 2.0 * ON_COLOUR) };
        let under = fixed.ground.under(seen, wanted.country, wanted.number);
        let on_others = price * under.coloured + ON_LAND * under.plain;
        let over = line.map_or(0.0, |line| LINE_ON_COLOUR * fixed.coloured_under(line, wanted.number));
        found.push(Candidate::new(area, line, setting, cost + on_others + over));
    }
}

impl Fixed<'_> {
    fn has_room(&self, area: Area) -> bool {
        self.page.holds(area)
            && !self.areas.iter().any(|other| other.meets(area.grown(1.5)))
            && !self.leaders.iter().any(|leader| crosses(*leader, area))
    }

    /// Whether a line from a place meets nothing but its own dot.
    fn lets_pass(&self, line: Segment, from: Point) -> bool {
        let own = Area::new(from.x, from.y, 0.0, 0.0);
        !self.areas.iter().any(|area| !area.holds(own) && crosses(line, *area))
            && !self.leaders.iter().any(|other| intersect(*other, line))
    }

    fn is_coloured(&self, country: usize) -> bool {
        self.coloured.get(country).copied().unwrap_or(false)
    }

    /// How many tens of pixels of a line lie on other countries with a colour.
    fn coloured_under(&self, line: Segment, own: usize) -> f64 {
        let (from, to) = line;
        let length = (to.x - from.x).hypot(to.y - from.y);
        let steps = (1u16..).map(|step| f64::from(step) * 10.0 / length).take_while(|part| *part < 1.0);
        let points = steps.map(|part| Point { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) });
        points
            .filter_map(|point| self.ground.at(point))
            .filter(|land| *land != own && self.is_coloured(*land))
            .map(|_| 1.0)
            .sum()
    }

    /// How far it is on a ray from a point on a country to where the country ends, at most a hand's breadth.
    fn edge(&self, wanted: &Wanted<'_>, (sin, cos): (f64, f64)) -> f64 {
        let at = |way: f64| Point { x: wanted.at.x + cos * way, y: wanted.at.y - sin * way };
        let mut ways = (0u16..60).map(|step| f64::from(step) * 3.0);
        ways.find(|way| self.ground.at(at(*way)) != Some(wanted.number)).unwrap_or(180.0)
    }
}
