//! What the colours mean, and how many countries have each.

use super::canvas::{Anchor, Area, Canvas, Point, Type};
use super::palette::Fill;

/// One row.
pub(super) struct Row {
    pub(super) swatch: Swatch,
    pub(super) label: String,
    pub(super) count: Option<String>,
}

/// What stands before the label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Swatch {
    /// The fill and symbol of a standing.
    Fill(Fill),
    /// A fill that stands for something else than a standing, and so has no symbol.
    Plain(Fill),
    /// Land in none of the classes.
    Land,
    /// A dashed line.
    Dashes,
    /// A circle as large as this.
    Circle(f64),
    /// A circle for what only unconfirmed reports say.
    Faint,
    /// A circle that says only that there is something.
    Ring,
}

const SIZE: f64 = 21.0;
const LINE: f64 = SIZE * 1.25;
const GAP: f64 = 9.0;
const SWATCH: f64 = 38.0;
const PAD: f64 = 20.0;

/// Draws the rows on a panel whose lower left corner is given; what it covers.
pub(super) fn draw(canvas: &mut Canvas, corner: Point, width: f64, rows: &[Row]) -> Area {
    let style = Type::plain(SIZE);
    let counts = rows.iter().filter_map(|row| row.count.as_ref()).map(|count| canvas.width(Type::bold(SIZE), count));
    let counts = counts.fold(0.0, f64::max);
    let label_width = width - 2.0 * PAD - SWATCH - 14.0 - counts - 10.0;
    let labels: Vec<Vec<String>> = rows.iter().map(|row| canvas.lines(style, label_width, &row.label)).collect();
    let heights: Vec<f64> = rows.iter().zip(&labels).map(|(row, lines)| height(row, lines.len())).collect();
    let height = heights.iter().map(|height| height + GAP).sum::<f64>() - GAP + 2.0 * PAD;
    let panel = Area::new(corner.x, corner.y - height, width, height);
    let page = canvas.palette.page.code();
    canvas.rect(panel, &page, 10.0);
    let mut y = panel.y + PAD;
    for ((row, lines), height) in rows.iter().zip(&labels).zip(heights) {
        draw_row(canvas, row, lines, Area::new(panel.x + PAD, y, width - 2.0 * PAD, height));
        y += height + GAP;
    }
    panel
}

/// Draws the rows in columns across the page, in a band that begins at `top`.
pub(super) fn strip(canvas: &mut Canvas, area: Area, rows: &[Row]) {
    let page = canvas.palette.page.code();
    canvas.rect(area, &page, 0.0);
    let lines = 3;
    let columns: Vec<&[Row]> = rows.chunks(lines).collect();
    let style = Type::plain(STRIP);
    let count = |row: &Row| row.count.as_ref().map_or(0.0, |count| canvas.width(Type::bold(STRIP), count) + 12.0);
    let wide = |row: &Row| SWATCH + 12.0 + count(row) + canvas.width(style, &row.label);
    let widths: Vec<f64> = columns.iter().map(|rows| rows.iter().map(wide).fold(0.0, f64::max)).collect();
    let free = area.width - 2.0 * super::frame::MARGIN - widths.iter().sum::<f64>();
    let gap = (free / columns.iter().skip(1).map(|_| 1.0).sum::<f64>().max(1.0)).clamp(16.0, 90.0);
    let mut x = area.x + super::frame::MARGIN;
    for (rows, width) in columns.into_iter().zip(widths) {
        for (row, place) in rows.iter().zip([0.0, 1.0, 2.0]) {
            let middle = area.y + area.height * (place + 0.5) / 3.0;
            strip_row(canvas, row, Point { x, y: middle });
        }
        x += width + gap;
    }
}

/// The size of type in a strip.
const STRIP: f64 = 19.0;

fn strip_row(canvas: &mut Canvas, row: &Row, at: Point) {
    swatch(canvas, row.swatch, Area::new(at.x, at.y - 12.0, SWATCH, 24.0));
    let mut x = at.x + SWATCH + 12.0;
    let baseline = at.y + STRIP * 0.36;
    if let Some(count) = &row.count {
        canvas.text(Point { x, y: baseline }, Type::bold(STRIP), count);
        x += canvas.width(Type::bold(STRIP), count) + 12.0;
    }
    canvas.text(Point { x, y: baseline }, Type::plain(STRIP), &row.label);
}

fn height(row: &Row, lines: usize) -> f64 {
    let circle = if let Swatch::Circle(radius) = row.swatch { 2.0 * radius + 4.0 } else { 0.0 };
    let lines = (0..lines).map(|_| LINE).sum::<f64>();
    circle.max(lines)
}

fn draw_row(canvas: &mut Canvas, row: &Row, lines: &[String], area: Area) {
    let text = lines.iter().map(|_| LINE).sum::<f64>();
    let middle = area.y + area.height / 2.0;
    let mut baseline = middle - text / 2.0 + SIZE * 0.98;
    swatch(canvas, row.swatch, Area::new(area.x, middle - 13.0, SWATCH, 26.0));
    if let Some(count) = &row.count {
        let style = Type::bold(SIZE).anchored(Anchor::End);
        canvas.text(Point { x: area.right(), y: baseline }, style, count);
    }
    for line in lines {
        canvas.text(Point { x: area.x + SWATCH + 14.0, y: baseline }, Type::plain(SIZE), line);
        baseline += LINE;
    }
}

pub(super) fn swatch(canvas: &mut Canvas, swatch: Swatch, area: Area) {
    let middle = Point { x: area.x + area.width / 2.0, y: area.y + area.height / 2.0 };
    match swatch {
        Swatch::Plain(fill) => {
            let paint = canvas.paint(fill);
            canvas.rect(area, &paint, 4.0);
        }
        Swatch::Fill(fill) => {
            let paint = canvas.paint(fill);
            canvas.rect(area, &paint, 4.0);
            let page = canvas.palette.page.code();
            let text = canvas.palette.text.code();
            canvas.circle(middle, 9.5, &page, "none", 0.0);
            canvas.symbol(fill.mark, middle, 11.0, &text);
        }
        Swatch::Land => {
            let land = canvas.palette.land.code();
            canvas.rect(area, &land, 4.0);
        }
        Swatch::Dashes => {
            let ink = canvas.palette.dispute.code();
            let path =
                format!("M{} {}h{}", super::path::n(area.x), super::path::n(middle.y), super::path::n(area.width));
            canvas.stroke(&path, &ink, 2.0, "5 4");
        }
        Swatch::Circle(radius) => super::map::bubble(canvas, middle, radius, false),
        Swatch::Faint => super::map::bubble(canvas, middle, 7.0, true),
        Swatch::Ring => super::map::ring(canvas, middle, false),
    }
}
