//! What lies under each place of a map: which country, or the sea. A coarse grid, because names ask it thousands of times where they may stand.

use super::super::canvas::{Area, Point};
use super::super::geo::Country;

/// The side of a cell, in pixels: less than the stroke of a letter hides.
const CELL: f64 = 3.0;

/// The grid.
pub(super) struct Ground {
    area: Area,
    columns: usize,
    /// Row by row: one more than the place of a country in the list, 0 for the sea.
    cells: Vec<u16>,
}

impl Ground {
    pub(super) fn of(countries: &[Country], area: Area) -> Self {
        let (columns, rows) = (cells_in(area.width), cells_in(area.height));
        let mut ground = Self { area, columns, cells: vec![0; columns * rows] };
        for (place, country) in (1u16..).zip(countries) {
            ground.fill(place, country, rows);
        }
        ground
    }

    /// The place in the list of the country that lies there.
    pub(super) fn at(&self, point: Point) -> Option<usize> {
        let (x, y) = (point.x - self.area.x, point.y - self.area.y);
        if x < 0.0 || y < 0.0 || x >= self.area.width {
            return None;
        }
        let found = self.cells.get(cell(y) * self.columns + cell(x))?;
        usize::from(*found).checked_sub(1)
    }

    /// A place on the country: the one that is given if it is, else the nearest that is.
    pub(super) fn inside(&self, country: &Country, place: usize, wished: Point) -> Point {
        if self.at(wished) == Some(place) {
            return wished;
        }
        let distance = |point: &Point| (point.x - wished.x).powi(2) + (point.y - wished.y).powi(2);
        let own = grid(country.bounds, CELL, CELL).filter(|point| self.at(*point) == Some(place));
        own.min_by(|a, b| distance(a).total_cmp(&distance(b))).unwrap_or(wished)
    }

    /// Fills the cells whose middles lie in a country: between the first and the second edge of a row, the third and the fourth, and so on.
    fn fill(&mut self, place: u16, country: &Country, rows: usize) {
        let mut edges: Vec<(usize, f64)> = Vec::new();
        for ring in &country.rings {
            for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                self.cross(*from, *to, rows, &mut edges);
            }
        }
        edges.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let (pairs, _) = edges.as_chunks::<2>();
        for [(row, left), (_, right)] in pairs {
            let (first, last) = (cell_above(*left).min(self.columns), cell_above(*right).min(self.columns));
            let cells = self.cells.get_mut(row * self.columns + first..row * self.columns + last);
            cells.into_iter().flatten().for_each(|cell| *cell = place);
        }
    }

    /// Where an edge crosses the middles of rows, in cells from the left.
    fn cross(&self, from: Point, to: Point, rows: usize, edges: &mut Vec<(usize, f64)>) {
        let (from, to) = if from.y <= to.y { (from, to) } else { (to, from) };
        let row = |y: f64| (y - self.area.y) / CELL - 0.5;
        let (first, last) = (cell_above(row(from.y)), cell_above(row(to.y)).min(rows));
        for row in first..last {
            let y = self.area.y + (f64::from(u32::try_from(row).unwrap_or(u32::MAX)) + 0.5) * CELL;
            let x = from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x);
            edges.push((row, (x - self.area.x) / CELL - 0.5));
        }
    }
}

/// Points in a rectangle, so far from each other, the first half a step from its corner.
pub(super) fn grid(area: Area, across: f64, down: f64) -> impl Iterator<Item = Point> {
    let steps = |length: f64, step: f64| {
        (0u16..).map(move |at| (f64::from(at) + 0.5) * step).take_while(move |at| *at < length)
    };
    steps(area.height, down)
        .flat_map(move |y| steps(area.width, across).map(move |x| Point { x: area.x + x, y: area.y + y }))
}

fn cells_in(length: f64) -> usize {
    cell_above(length / CELL)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast that saturates; negative is 0")]
fn cell(length: f64) -> usize {
    (length / CELL) as usize
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast that saturates; negative is 0")]
fn cell_above(cells: f64) -> usize {
    cells.ceil() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Area = Area::new(0.0, 0.0, 300.0, 300.0);

    fn square(x: f64, y: f64, side: f64) -> Vec<Point> {
        [(x, y), (x + side, y), (x + side, y + side), (x, y + side)].map(|(x, y)| Point { x, y }).to_vec()
    }

    fn country(rings: Vec<Vec<Point>>) -> Country {
        let main = rings.first().unwrap().clone();
        Country {
            code: None,
            bounds: Area::new(main[0].x, main[0].y, main[1].x - main[0].x, 90.0),
            main,
            rings,
            size: 1.0,
        }
    }

    #[test]
    fn a_country_covers_its_land_and_neither_its_holes_nor_the_sea() {
        let ring = country(vec![square(30.0, 30.0, 90.0), square(60.0, 60.0, 30.0)]);
        let beyond = country(vec![square(-50.0, 200.0, 600.0)]);
        let ground = Ground::of(&[ring.clone(), beyond], PAGE);
        let rows = [((40.0, 40.0), Some(0)), ((75.0, 75.0), None), ((10.0, 40.0), None), ((299.0, 299.0), Some(1))];
        for ((x, y), expected) in rows {
            assert_eq!(ground.at(Point { x, y }), expected, "{x} {y}");
        }
        assert_eq!(ground.at(Point { x: -1.0, y: 40.0 }), None);
        assert_eq!(ground.at(Point { x: 40.0, y: 900.0 }), None);
        let inside = ground.inside(&ring, 0, Point { x: 75.0, y: 75.0 });
        assert_eq!(ground.at(inside), Some(0), "the middle of a ring is not on it");
    }
}
