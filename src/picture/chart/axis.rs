//! Axes: days from left to right, counts from bottom to top.

use time::{Date, Month};

use super::super::canvas::{Anchor, Area, Canvas, Point, Type};
use super::super::frame::MARGIN;

/// Days along the width of an area.
#[derive(Debug, Clone, Copy)]
pub(super) struct Days {
    pub(super) first: Date,
    pub(super) last: Date,
    pub(super) area: Area,
}

impl Days {
    pub(super) fn x(&self, day: Date) -> f64 {
        let all = f64::from(self.last.to_julian_day() - self.first.to_julian_day()).max(1.0);
        let part = f64::from(day.clamp(self.first, self.last).to_julian_day() - self.first.to_julian_day());
        self.area.x + self.area.width * part / all
    }

    /// Lines at the beginnings of months, with labels as far apart as they need; years in bold.
    pub(super) fn draw(&self, canvas: &mut Canvas, label_y: f64) {
        let (rule, style) = (canvas.palette.rule.code(), Type::plain(18.0).quiet().anchored(Anchor::Middle));
        let months = self.months();
        let step = self.step(months.len());
        for month in months {
            let x = self.x(month);
            let place = u8::from(month.month()) - 1;
            let labelled = place % step == 0;
            let top = if labelled { self.area.y } else { self.area.bottom() - 6.0 };
            canvas.line(Point { x, y: top }, Point { x, y: self.area.bottom() }, &rule, 1.0);
            if labelled && x < self.area.right() - 20.0 {
                let style = if place == 0 { Type { bold: true, ..style } } else { style };
                let text = format!("{:04}-{:02}", month.year(), place + 1);
                // At the edge of the page a label begins at its line.
                let style = if x < MARGIN + 30.0 { style.anchored(Anchor::Start) } else { style };
                canvas.text(Point { x, y: label_y }, style, &text);
            }
        }
    }

    /// The first days of the months shown.
    fn months(&self) -> Vec<Date> {
        let mut months = Vec::new();
        let (mut year, mut month) = (self.first.year(), self.first.month());
        while let Ok(day) = Date::from_calendar_date(year, month, 1) {
            if day > self.last {
                break;
            }
            if day >= self.first {
                months.push(day);
            }
            month = month.next();
            year += i32::from(month == Month::January);
        }
        months
    }

    /// Every how many months a label has room.
    fn step(&self, months: usize) -> u8 {
        let room = self.area.width / 110.0;
        let count = months.min(1000).to_string().parse::<f64>().unwrap_or(1.0);
        [1, 2, 3, 6].into_iter().find(|step| count / f64::from(*step) <= room).unwrap_or(12)
    }
}

/// A step for the lines of a count so that there are about five: 1, 2 or 5 times a power of ten.
pub(super) fn step(most: u64) -> u64 {
    let mut power = 1;
    loop {
        for factor in [1, 2, 5] {
            if most <= 5 * factor * power || power > u64::MAX / 100 {
                return factor * power;
            }
        }
        power *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn steps_are_round_and_about_five() {
        for (most, expected) in [(0, 1), (1, 1), (5, 1), (6, 2), (26, 10), (53, 20), (300, 100), (21_054, 5_000)] {
            assert_eq!(step(most), expected, "{most}");
        }
    }

    #[test]
    fn days_lie_between_the_first_and_the_last() {
        let area = Area::new(100.0, 0.0, 1000.0, 10.0);
        let days = Days { first: date!(2025 - 01 - 01), last: date!(2026 - 01 - 01), area };
        assert!((days.x(date!(2025 - 01 - 01)) - 100.0).abs() < 1e-9);
        assert!((days.x(date!(2026 - 01 - 01)) - 1100.0).abs() < 1e-9);
        assert!((days.x(date!(2030 - 01 - 01)) - 1100.0).abs() < 1e-9, "what lies beyond stands at the edge");
        assert_eq!(days.months().len(), 13);
    }

    #[test]
    fn a_single_day_is_an_axis_too() {
        let day = date!(2025 - 01 - 01);
        let days = Days { first: day, last: day, area: Area::new(0.0, 0.0, 100.0, 10.0) };
        assert!(days.x(day).abs() < 1e-9);
    }
}
