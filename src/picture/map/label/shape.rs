//! Whether lines and rectangles meet.

use super::super::super::canvas::{Area, Point};

/// A straight line between two points.
pub(super) type Segment = (Point, Point);

/// Whether a line runs over a rectangle (Liang and Barsky's way).
pub(super) fn crosses((from, to): Segment, area: Area) -> bool {
    // Most are nowhere near each other.
    if from.x.max(to.x) <= area.x
        || from.x.min(to.x) >= area.right()
        || from.y.max(to.y) <= area.y
        || from.y.min(to.y) >= area.bottom()
    {
        return false;
    }
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
    for (step, room) in
        [(-dx, from.x - area.x), (dx, area.right() - from.x), (-dy, from.y - area.y), (dy, area.bottom() - from.y)]
    {
        if step == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if step < 0.0 {
            enters = enters.max(room / step);
        } else {
            leaves = leaves.min(room / step);
        }
    }
    enters < leaves
}

/// Whether two lines cross.
pub(super) fn intersect(one: Segment, other: Segment) -> bool {
    let side = |line: Segment, point: Point| {
        (line.1.x - line.0.x) * (point.y - line.0.y) - (line.1.y - line.0.y) * (point.x - line.0.x)
    };
    let apart = |line, points: Segment| side(line, points.0) * side(line, points.1) < 0.0;
    apart(one, other) && apart(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Area = Area::new(10.0, 10.0, 20.0, 10.0);

    fn line(numbers: [f64; 4]) -> Segment {
        (Point { x: numbers[0], y: numbers[1] }, Point { x: numbers[2], y: numbers[3] })
    }

    #[test]
    fn a_line_runs_over_a_rectangle_through_it_into_it_or_not_at_all() {
        let rows = [
            ([0.0, 15.0, 40.0, 15.0], true),
            ([0.0, 0.0, 15.0, 15.0], true),
            ([12.0, 12.0, 14.0, 14.0], true),
            ([0.0, 0.0, 40.0, 0.0], false),
            ([0.0, 15.0, 9.0, 15.0], false),
            ([0.0, 25.0, 5.0, 5.0], false),
            ([8.0, 0.0, 8.0, 40.0], false),
        ];
        for (numbers, expected) in rows {
            assert_eq!(crosses(line(numbers), BOX), expected, "{numbers:?}");
        }
    }

    #[test]
    fn lines_cross_where_each_has_the_other_on_both_sides() {
        assert!(intersect(line([0.0, 0.0, 10.0, 10.0]), line([0.0, 10.0, 10.0, 0.0])));
        assert!(!intersect(line([0.0, 0.0, 4.0, 4.0]), line([0.0, 10.0, 10.0, 0.0])));
        assert!(!intersect(line([0.0, 0.0, 10.0, 0.0]), line([0.0, 5.0, 10.0, 5.0])));
    }
}
