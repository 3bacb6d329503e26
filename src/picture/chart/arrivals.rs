//! A bar for each country that people have arrived in.

use super::super::canvas::{Anchor, Area, Canvas, Point, Type};
use super::super::frame::{Words, drawable};
use super::super::map;
use super::super::palette::Fill;
use super::bar::{self, Bar};
use super::{PLOT, nothing};
use crate::answer::figures::{self, Arrival, Figure};
use crate::answer::{Mark, Scene};
use crate::domain::Qualifier;
use crate::language::say;
use crate::names;
use crate::question::ChartQuery;

/// Where the bars begin.
const LEFT: f64 = 390.0;
/// How many rows have room to be read.
const ROWS: usize = 20;
/// A bar that would be more than this many times as long as the next is cut: the others could not be seen beside it.
const OUTLIER: f64 = 4.0;

pub(super) fn draw(canvas: &mut Canvas, scene: Scene<'_>, query: ChartQuery, words: &Words) {
    let rows = figures::arrivals(scene, query.region, query.on);
    if rows.is_empty() {
        nothing(canvas, words);
        return;
    }
    let (shown, more) = rows.split_at(rows.len().min(ROWS));
    let scale = scale(shown);
    let lines = shown.iter().map(|_| 1.0).sum::<f64>() + if more.is_empty() { 0.0 } else { 1.0 };
    let height = (PLOT.height / lines).min(54.0);
    let mut y = PLOT.y;
    let mut cut = false;
    for row in shown {
        cut |= draw_row(canvas, scene, row, scale, Area::new(PLOT.x, y, PLOT.width, height));
        y += height;
    }
    if !more.is_empty() {
        let text = say!(scene.language, "chart-more", number = more.len());
        canvas.text(Point { x: PLOT.x + LEFT, y: y + height * 0.7 }, Type::plain(20.0).quiet(), &text);
    }
    key(canvas, scene, shown, cut);
}

/// The number at which a bar is as long as it can be.
fn scale(rows: &[Arrival]) -> f64 {
    let mut numbers = rows.iter().filter_map(|row| row.total).map(|total| f64::from(total.figure));
    let (first, second) = (numbers.next().unwrap_or(1.0), numbers.next());
    match second {
        Some(second) if first > OUTLIER * second => second * 1.25,
        _ => first,
    }
    .max(1.0)
}

/// Draws a row; whether its bar is cut.
fn draw_row(canvas: &mut Canvas, scene: Scene<'_>, row: &Arrival, scale: f64, area: Area) -> bool {
    let middle = area.y + area.height / 2.0;
    let size = (area.height * 0.62).min(22.0);
    let name = Type::plain(size).anchored(Anchor::End);
    let text = canvas.cut(name, LEFT - 20.0, names::display(row.country, scene.language.locale()));
    canvas.text(Point { x: area.x + LEFT - 16.0, y: middle + size * 0.36 }, name, &text);
    let thick = area.height * 0.66;
    let bars = Area::new(area.x + LEFT, middle - thick / 2.0, area.width - LEFT - 330.0, thick);
    let (end, cut) = if let Some(total) = row.total {
        let (part, certain) = (f64::from(total.figure) / scale, f64::from(total.at_least) / scale);
        let fill = Fill::new(Mark::Suspended, row.unconfirmed);
        (bar::draw(canvas, Bar { area: bars, part, certain, qualifier: total.qualifier, fill }), part > 1.0)
    } else {
        map::ring(canvas, Point { x: bars.x + 8.0, y: middle }, row.unconfirmed);
        (bars.x + 18.0, false)
    };
    let at = Point { x: end + 12.0, y: middle + size * 0.36 };
    let figure = figure(scene, row);
    canvas.text(at, Type::bold(size), &figure);
    let doubts = doubts(scene, row);
    let after = at.x + canvas.width(Type::bold(size), &figure) + 10.0;
    canvas.text(Point { x: after, ..at }, Type::plain(size).quiet(), &doubts);
    cut
}

fn figure(scene: Scene<'_>, row: &Arrival) -> String {
    match row.total {
        Some(total) => map::figure(scene.language, Figure::People(total)),
        None => say!(scene.language, "chart-arrivals-unknown"),
    }
}

fn doubts(scene: Scene<'_>, row: &Arrival) -> String {
    let mark = |present: bool, message| present.then(|| scene.language.say(message, &[]));
    let marks = [mark(row.unconfirmed, "unconfirmed-mark"), mark(row.contested, "contested-mark")];
    drawable(&marks.into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

/// What the ends of bars mean, as far as they occur.
fn key(canvas: &mut Canvas, scene: Scene<'_>, rows: &[Arrival], cut: bool) {
    let language = scene.language;
    let has = |wanted| rows.iter().any(|row| row.total.is_some_and(|total| total.qualifier == wanted));
    let plain = Fill::new(Mark::Suspended, false);
    let mut entries: Vec<(Qualifier, Fill, String)> = [
        (Qualifier::AtLeast, say!(language, "chart-key-at-least")),
        (Qualifier::About, say!(language, "chart-key-about")),
        (Qualifier::UpTo, say!(language, "chart-key-up-to")),
    ]
    .into_iter()
    .filter(|(qualifier, _)| has(*qualifier))
    .map(|(qualifier, text)| (qualifier, plain, text))
    .collect();
    if rows.iter().any(|row| row.unconfirmed) {
        let pale = Fill::new(Mark::Suspended, true);
        entries.push((Qualifier::Exactly, pale, say!(language, "picture-legend-unconfirmed")));
    }
    let notes = usize::from(cut);
    let lines = entries.iter().map(|_| 1.0).sum::<f64>() + if notes > 0 { 2.0 } else { 0.0 };
    let width = 470.0;
    let mut y = PLOT.bottom() - lines * 34.0;
    let x = PLOT.right() - width;
    for (qualifier, fill, text) in entries {
        let area = Area::new(x, y - 17.0, 44.0, 20.0);
        bar::draw(canvas, Bar { area, part: 1.0, certain: 0.5, qualifier, fill });
        canvas.text(Point { x: x + 70.0, y }, Type::plain(20.0), &text);
        y += 34.0;
    }
    if cut {
        canvas.paragraph(Point { x, y }, Type::plain(20.0).quiet(), width, &say!(language, "chart-key-cut"));
    }
}
