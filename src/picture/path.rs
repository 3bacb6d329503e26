//! Numbers and paths as SVG writes them: in tenths of a pixel, which is as much as anybody sees, and the same everywhere. A map is mostly
//! this, so it is written digit by digit and not by a formatter.

use super::canvas::Point;

/// Appends a path through the points; a closed one returns to its beginning. In steps from point to point, which are shorter than places.
pub(super) fn put_path(path: &mut String, points: &[Point], closed: bool) {
    let mut last: Option<(i64, i64)> = None;
    for point in points {
        let at = (tenths(point.x), tenths(point.y));
        match last {
            None => {
                path.push('M');
                put(path, at.0);
                path.push(' ');
                put(path, at.1);
            }
            Some(last) if last == at => continue,
            Some(last) => {
                let (across, down) = (at.0 - last.0, at.1 - last.1);
                path.push('l');
                put(path, across);
                if down >= 0 {
                    path.push(' ');
                }
                put(path, down);
            }
        }
        last = Some(at);
    }
    if closed && last.is_some() {
        path.push('z');
    }
}

/// A number with at most one decimal.
pub(super) fn n(value: f64) -> String {
    let mut written = String::new();
    put(&mut written, tenths(value));
    written
}

/// Whole tenths of a pixel.
#[expect(clippy::cast_possible_truncation, reason = "rounded, and places on a page are small")]
fn tenths(value: f64) -> i64 {
    (value * 10.0).round() as i64
}

/// Tenths as a number: 13 is 1.3, and 20 is 2.
fn put(out: &mut String, tenths: i64) {
    if tenths < 0 {
        out.push('-');
    }
    let size = tenths.unsigned_abs();
    put_whole(out, size / 10);
    if !size.is_multiple_of(10) {
        out.push('.');
        out.push(digit(size));
    }
}

fn put_whole(out: &mut String, number: u64) {
    if number > 9 {
        put_whole(out, number / 10);
    }
    out.push(digit(number));
}

/// The last digit.
fn digit(number: u64) -> char {
    char::from(b'0' + u8::try_from(number % 10).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_have_no_negative_nothing() {
        let rows = [(1.0, "1"), (1.26, "1.3"), (-0.04, "0"), (1600.0, "1600"), (-2.5, "-2.5"), (0.3, "0.3")];
        for (value, written) in rows {
            assert_eq!(n(value), written);
        }
    }

    #[test]
    fn a_path_goes_in_steps_and_stays_where_nothing_moves() {
        let points = [(10.0, 10.0), (12.5, 9.0), (12.52, 9.01), (12.5, 20.0)].map(|(x, y)| Point { x, y });
        let written = |closed| {
            let mut path = String::new();
            put_path(&mut path, &points, closed);
            path
        };
        assert_eq!(written(false), "M10 10l2.5-1l0 11");
        assert_eq!(written(true), "M10 10l2.5-1l0 11z");
    }
}
