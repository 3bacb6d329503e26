//! Where dots and circles stand: on their country, or beside it with a line to it where it is crowded.

use super::super::canvas::{Area, Canvas, Point};
use super::super::geo::Country;
use super::super::palette::Fill;
use super::{SMALL, bubble, fill, people, radius, ring};
use crate::answer::figures::{Class, MapFigures};
use crate::domain::CountryCode;
use crate::question::MapTheme;

/// A dot or a circle.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spot {
    pub(super) country: CountryCode,
    pub(super) class: Class,
    pub(super) fill: Fill,
    /// Where the country lies.
    pub(super) home: Point,
    /// Where the spot stands.
    pub(super) at: Point,
    pub(super) radius: f64,
}

impl Spot {
    /// What it covers.
    pub(super) fn area(&self) -> Area {
        Area::new(self.at.x - self.radius, self.at.y - self.radius, 2.0 * self.radius, 2.0 * self.radius)
    }

    /// Whether it stands beside its country.
    pub(super) fn is_away(&self) -> bool {
        (self.at.x - self.home.x).hypot(self.at.y - self.home.y) > self.radius
    }
}

/// The radius of a dot that stands for a small country.
const DOT: f64 = 7.5;
/// The space between two dots.
const GAP: f64 = 4.5;
/// How often crowded dots push each other.
const ROUNDS: usize = 240;

/// The spots of a map, settled so that none covers another.
pub(super) fn spots(countries: &[Country], theme: MapTheme, figures: &MapFigures, area: Area) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    for (class, member) in figures.members() {
        let Some(seen) = countries.iter().find(|seen| seen.code == Some(member.country)) else { continue };
        let Some(home) = middle(&seen.main) else { continue };
        let radius = match (theme, people(member)) {
            (MapTheme::People, Some(number)) => radius(number),
            (MapTheme::People, None) => 6.0,
            _ if seen.size < SMALL => DOT,
            _ => continue,
        };
        let inside = area.x < home.x && home.x < area.right() && area.y < home.y && home.y < area.bottom();
        if inside {
            let fill = fill(class, member);
            spots.push(Spot { country: member.country, class, fill, home, at: home, radius });
        }
    }
    settle(&mut spots);
    // The large lie beneath the small.
    spots.sort_by(|a, b| b.radius.total_cmp(&a.radius).then(a.country.cmp(&b.country)));
    spots
}

/// The dots of a small map: smaller, and where they are, crowded or not.
pub(super) fn small_spots(countries: &[Country], figures: &MapFigures, area: Area) -> Vec<Spot> {
    let mut spots = spots(countries, MapTheme::Answer, figures, area);
    for spot in &mut spots {
        spot.radius = 3.5;
        spot.at = spot.home;
    }
    spots
}

/// Crowded spots push each other apart and are pulled back home a little; the same every time.
fn settle(spots: &mut [Spot]) {
    for round in 0..ROUNDS {
        let mut moves = vec![(0.0, 0.0); spots.len()];
        for (one, first) in spots.iter().enumerate() {
            for (other, second) in spots.iter().enumerate().skip(one + 1) {
                let Some((x, y)) = push(first, second) else { continue };
                if let Some(step) = moves.get_mut(one) {
                    *step = (step.0 + x, step.1 + y);
                }
                if let Some(step) = moves.get_mut(other) {
                    *step = (step.0 - x, step.1 - y);
                }
            }
        }
        let pull = if round + 40 < ROUNDS { 0.03 } else { 0.0 };
        for (spot, (x, y)) in spots.iter_mut().zip(moves) {
            spot.at.x += x + pull * (spot.home.x - spot.at.x);
            spot.at.y += y + pull * (spot.home.y - spot.at.y);
        }
    }
}

/// How far the first of two spots that touch moves away from the second.
fn push(first: &Spot, second: &Spot) -> Option<(f64, f64)> {
    let (dx, dy) = (first.at.x - second.at.x, first.at.y - second.at.y);
    let (distance, wanted) = (dx.hypot(dy), first.radius + second.radius + GAP);
    if distance >= wanted {
        return None;
    }
    // Two on the very same place part along the slope of the alphabet.
    let (x, y) = if distance < 0.01 { (0.6, 0.8) } else { (dx / distance, dy / distance) };
    let step = (wanted - distance) * 0.5;
    Some((x * step, y * step))
}

/// A spot with a line to its country where it does not stand on it.
pub(super) fn draw(canvas: &mut Canvas, spot: &Spot, theme: MapTheme) {
    let text = canvas.palette.text.code();
    if spot.is_away() {
        canvas.line(spot.home, spot.at, &text, 1.0);
        canvas.circle(spot.home, 1.6, &text, "none", 0.0);
    }
    if theme == MapTheme::People {
        match spot.class {
            Class::Uncounted => ring(canvas, spot.at, spot.fill.pale),
            _ => bubble(canvas, spot.at, spot.radius, spot.fill.pale),
        }
        return;
    }
    let (colour, page) = (spot.fill.colour(&canvas.palette).code(), canvas.palette.page.code());
    canvas.circle(spot.at, spot.radius, &colour, &page, if spot.radius < DOT { 0.8 } else { 1.5 });
    if spot.radius < DOT || theme != MapTheme::Answer {
        return;
    }
    canvas.symbol(spot.fill.mark, spot.at, spot.radius * 1.05, "#16191d");
}

/// The middle of a ring: the mean of its edges, which many small bays do not pull aside as they would the mean of its points.
pub(super) fn middle(ring: &[Point]) -> Option<Point> {
    let next = ring.iter().cycle().skip(1);
    let (mut twice, mut x, mut y) = (0.0, 0.0, 0.0);
    let origin = ring.first()?;
    for (a, b) in ring.iter().zip(next) {
        let (ax, ay, bx, by) = (a.x - origin.x, a.y - origin.y, b.x - origin.x, b.y - origin.y);
        let cross = ax * by - bx * ay;
        twice += cross;
        x += (ax + bx) * cross;
        y += (ay + by) * cross;
    }
    if twice.abs() < 1e-9 {
        return Some(*origin);
    }
    Some(Point { x: origin.x + x / (3.0 * twice), y: origin.y + y / (3.0 * twice) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Mark;

    fn spot(x: f64, y: f64) -> Spot {
        let at = Point { x, y };
        let fill = Fill::new(Mark::Agreed, false);
        Spot { country: CountryCode::US, class: Class::Agreed, fill, home: at, at, radius: DOT }
    }

    #[test]
    fn crowded_dots_stand_beside_each_other() {
        let mut spots: Vec<Spot> = (0..9).map(|place| spot(f64::from(place % 3), f64::from(place / 3))).collect();
        settle(&mut spots);
        for (place, one) in spots.iter().enumerate() {
            for other in spots.iter().skip(place + 1) {
                let distance = (one.at.x - other.at.x).hypot(one.at.y - other.at.y);
                assert!(distance > 2.0 * DOT - 0.5, "{distance}");
            }
        }
    }

    #[test]
    fn a_dot_with_room_stays_where_it_is() {
        let mut spots = vec![spot(10.0, 10.0), spot(200.0, 10.0)];
        settle(&mut spots);
        assert_eq!(spots, [spot(10.0, 10.0), spot(200.0, 10.0)]);
    }

    #[test]
    fn the_middle_of_a_square_is_its_middle() {
        let square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)].map(|(x, y)| Point { x, y });
        assert_eq!(middle(&square), Some(Point { x: 5.0, y: 5.0 }));
        assert_eq!(middle(&[]), None);
    }
}
