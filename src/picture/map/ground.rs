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
    /// For each corner of a cell, how much land with a colour and how much land at all lies above it and to its left: what a rectangle covers
    /// is then told by its four corners.
    sums: Vec<[u32; 2]>,
}

/// What a rectangle covers, in parts of it.
pub(super) struct Under {
    /// One's own country.
    pub(super) own: f64,
    /// Others with a colour.
    pub(super) coloured: f64,
    /// Others without.
    pub(super) plain: f64,
}

impl Ground {
    /// The ground of some countries, of which some have a colour.
    pub(super) fn of(countries: &[Country], coloured: &[bool], area: Area) -> Self {
        let (columns, rows) = (cells_in(area.width), cells_in(area.height));
        let mut ground = Self { area, columns, cells: vec![0; columns * rows], sums: Vec::new() };
        for (place, country) in (1u16..).zip(countries) {
            ground.fill(place, country, rows);
        }
        ground.sum(coloured);
        ground
    }

    fn sum(&mut self, coloured: &[bool]) {
        self.sums = vec![[0; 2]; self.columns + 1];
        self.sums.reserve(self.cells.len() + self.cells.len() / self.columns.max(1));
        for row in self.cells.chunks(self.columns.max(1)) {
            let mut here = [0; 2];
            self.sums.push(here);
            for cell in row {
                let land = usize::from(*cell).checked_sub(1);
                let [colour, all] = &mut here;
                *colour += u32::from(land.and_then(|land| coloured.get(land)) == Some(&true));
                *all += u32::from(land.is_some());
                let above = self.sums.get(self.sums.len() - self.columns - 1).copied().unwrap_or_default();
                self.sums.push([here[0] + above[0], here[1] + above[1]]);
            }
        }
    }

    /// What a rectangle covers, for a country with a colour.
    pub(super) fn under(&self, area: Area, country: &Country, place: usize) -> Under {
        let (left, right) = (cells_to(area.x - self.area.x), cells_to(area.right() - self.area.x).min(self.columns));
        let rows = self.cells.len() / self.columns.max(1);
        let (top, bottom) = (cells_to(area.y - self.area.y), cells_to(area.bottom() - self.area.y).min(rows));
        let corner = |row: usize, column: usize| {
            self.sums.get(row * (self.columns + 1) + column).copied().unwrap_or_default().map(f64::from)
        };
        let [a, b, c, d] = [corner(bottom, right), corner(top, left), corner(top, right), corner(bottom, left)];
        let (coloured, land) = (a[0] + b[0] - c[0] - d[0], a[1] + b[1] - c[1] - d[1]);
        let own = if area.meets(country.bounds) { self.count(place, (left, right), top..bottom) } else { 0.0 };
        let all = cells_as(right.saturating_sub(left) * bottom.saturating_sub(top)).max(1.0);
        Under { own: own / all, coloured: (coloured - own) / all, plain: (land - coloured) / all }
    }

    /// How many cells of some rows a country has.
    fn count(&self, place: usize, (left, right): (usize, usize), rows: std::ops::Range<usize>) -> f64 {
        let row = |row: usize| self.cells.get(row * self.columns + left..row * self.columns + right).unwrap_or(&[]);
        let own = |cell: &&u16| usize::from(**cell) == place + 1;
        cells_as(rows.map(|number| row(number).iter().filter(own).count()).sum())
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
            let y = self.area.y + (cells_as(row) + 0.5) * CELL;
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

/// The line between two cells that is nearest to a place.
fn cells_to(length: f64) -> usize {
    cell(length + CELL / 2.0)
}

fn cells_as(cells: usize) -> f64 {
    f64::from(u32::try_from(cells).unwrap_or(u32::MAX))
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
        let ground = Ground::of(&[ring.clone(), beyond.clone()], &[true, false], PAGE);
        let rows = [((40.0, 40.0), Some(0)), ((75.0, 75.0), None), ((10.0, 40.0), None), ((299.0, 299.0), Some(1))];
        for ((x, y), expected) in rows {
            assert_eq!(ground.at(Point { x, y }), expected, "{x} {y}");
        }
        assert_eq!(ground.at(Point { x: -1.0, y: 40.0 }), None);
        assert_eq!(ground.at(Point { x: 40.0, y: 900.0 }), None);
        let inside = ground.inside(&ring, 0, Point { x: 75.0, y: 75.0 });
        assert_eq!(ground.at(inside), Some(0), "the middle of a ring is not on it");
        let parts = |area, country: &Country, place| {
            let under = ground.under(area, country, place);
            [under.own, under.coloured, under.plain].map(|part| format!("{:.0}", part * 100.0))
        };
        assert_eq!(parts(Area::new(30.0, 30.0, 30.0, 30.0), &ring, 0), ["100", "0", "0"]);
        assert_eq!(parts(Area::new(0.0, 30.0, 60.0, 30.0), &ring, 0), ["50", "0", "0"]);
        assert_eq!(parts(Area::new(0.0, 30.0, 60.0, 30.0), &beyond, 1), ["0", "50", "0"]);
        assert_eq!(parts(Area::new(60.0, 185.0, 30.0, 30.0), &ring, 0), ["0", "0", "50"]);
        assert_eq!(parts(Area::new(60.0, 60.0, 30.0, 30.0), &ring, 0), ["0", "0", "0"]);
    }
}
