//! Two lines: how many countries were known to have agreed on each day, and how many had, by what is known at the end.

use time::Date;

use super::super::canvas::{Anchor, Area, Canvas, Point, Type};
use super::super::frame::Words;
use super::super::palette::Colour;
use super::super::path::n;
use super::axis::{Days, step};
use super::{PLOT, nothing};
use crate::answer::figures::{self, Agreements};
use crate::answer::{Mark, Scene};
use crate::language::say;
use crate::question::ChartQuery;

pub(super) fn draw(canvas: &mut Canvas, scene: Scene<'_>, query: ChartQuery, words: &Words) {
    let figures = figures::agreements(scene, query);
    if figures.known.is_empty() && figures.happened.is_empty() {
        nothing(canvas, words);
        return;
    }
    let area = Area::new(PLOT.x + 52.0, PLOT.y + 12.0, PLOT.width - 52.0 - 130.0, PLOT.height - 48.0);
    let most = counts(&figures).max().unwrap_or(1).max(1);
    let top = step(most.into()) * (u64::from(most).div_ceil(step(most.into())));
    let days = Days { first: figures.first, last: figures.last, area };
    days.draw(canvas, area.bottom() + 30.0);
    let scale = Scale { days, top: whole(top) };
    grid(canvas, &scale, step(most.into()), top);
    let colours = colours(canvas);
    let known = scale.path(&figures.known);
    let below = format!("{known}V{}H{}z", n(area.bottom()), n(area.x));
    canvas.shape(&below, &colours.0.with(canvas.palette.page, 82).code(), "none", 0.0);
    canvas.stroke(&scale.path(&figures.happened), &colours.1.code(), 4.0, "2 8");
    canvas.stroke(&known, &colours.0.code(), 5.0, "");
    end(canvas, &scale, &figures);
    key(canvas, scene, area, colours, &figures);
}

/// Of what was known, and of what had happened.
const fn colours(_: &Canvas) -> (Colour, Colour) {
    (Colour(Mark::Agreed.colour()), Colour(Mark::Declined.colour()))
}

fn counts(figures: &Agreements) -> impl Iterator<Item = u32> + '_ {
    figures.known.iter().chain(&figures.happened).map(|(_, count)| *count)
}

/// Days and counts as a place on the page.
struct Scale {
    days: Days,
    top: f64,
}

impl Scale {
    fn y(&self, count: f64) -> f64 {
        self.days.area.bottom() - self.days.area.height * count / self.top
    }

    /// A line that stays level until a count changes.
    fn path(&self, counts: &[(Date, u32)]) -> String {
        let area = self.days.area;
        let mut path = format!("M{} {}", n(area.x), n(area.bottom()));
        for (day, count) in counts {
            path.extend(["H", &n(self.days.x(*day)), "V", &n(self.y(f64::from(*count)))]);
        }
        path.extend(["H", &n(area.right())]);
        path
    }
}

fn grid(canvas: &mut Canvas, scale: &Scale, step: u64, top: u64) {
    let (rule, area) = (canvas.palette.rule.code(), scale.days.area);
    let style = Type::plain(20.0).quiet().anchored(Anchor::End);
    let mut count = 0;
    while count <= top {
        let y = scale.y(whole(count));
        canvas.line(Point { x: area.x, y }, Point { x: area.right(), y }, &rule, 1.0);
        canvas.text(Point { x: area.x - 14.0, y: y + 7.0 }, style, &count.to_string());
        count += step;
    }
}

/// The number at the end, large: it is what most readers look for.
fn end(canvas: &mut Canvas, scale: &Scale, figures: &Agreements) {
    let count = figures.countries.len().to_string();
    let at = Point { x: scale.days.area.right(), y: scale.y(count.parse().unwrap_or(0.0)) };
    let (colour, page) = (colours(canvas).0.code(), canvas.palette.page.code());
    canvas.circle(at, 8.0, &colour, &page, 2.5);
    canvas.text(Point { x: at.x + 20.0, y: at.y + 22.0 }, Type::bold(64.0), &count);
}

fn key(canvas: &mut Canvas, scene: Scene<'_>, area: Area, colours: (Colour, Colour), figures: &Agreements) {
    let rows = [
        (colours.0, 5.0, "", say!(scene.language, "chart-agreements-known")),
        (colours.1, 4.0, "2 8", say!(scene.language, "chart-agreements-happened")),
    ];
    let style = Type::plain(23.0).halo();
    let mut y = area.y + 34.0;
    for (colour, width, dashes, text) in rows {
        let path = format!("M{} {}h64", n(area.x + 26.0), n(y - 8.0));
        canvas.stroke(&path, &colour.code(), width, dashes);
        y = canvas.paragraph(Point { x: area.x + 106.0, y }, style, 620.0, &text) + 10.0;
    }
    // Who compares this number with a map's finds another.
    if figures.contested > 0 {
        let (number, total) = (figures.contested, figures.countries.len());
        let text = say!(scene.language, "chart-agreements-contested", number = number, total = total);
        canvas.paragraph(Point { x: area.x + 26.0, y }, Type::plain(20.0).quiet().halo(), 700.0, &text);
    }
}

/// Counts are far below what a float holds exactly.
fn whole(count: u64) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}
