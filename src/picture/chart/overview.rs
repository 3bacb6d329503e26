//! Small maps of what was known on several days, beside each other.

use time::Date;

use super::super::canvas::{Area, Canvas, Point, Type};
use super::super::geo::View;
use super::super::legend::{Swatch, swatch};
use super::super::map;
use super::super::palette::Fill;
use super::PLOT;
use crate::answer::Scene;
use crate::answer::figures::{self, Class, MapFigures};
use crate::domain::PartialDate;
use crate::question::{ChartQuery, MapQuery, MapTheme};

const COLUMNS: u8 = 3;
const GAP: f64 = 24.0;
/// The height of a small map's heading.
const HEADING: f64 = 44.0;
/// The height of the legend beneath all of them.
const LEGEND: f64 = 46.0;

pub(super) fn draw(canvas: &mut Canvas, scene: Scene<'_>, query: ChartQuery) {
    let days = figures::overview_days(scene, query.on);
    let columns = f64::from(COLUMNS);
    let rows = if days.len() > usize::from(COLUMNS) { 2.0 } else { 1.0 };
    let width = (PLOT.width - GAP * (columns - 1.0)) / columns;
    let height = (PLOT.height - LEGEND - GAP * (rows - 1.0)) / rows;
    // All of them show the same land: it is laid out once.
    let map_area = Area::new(0.0, 0.0, width, height - HEADING);
    let view = match query.region {
        None => View::of_world(map_area, map_area),
        Some(region) => View::of_region(region, map_area.grown(-10.0), map_area),
    };
    let countries = view.countries();
    let mut classes: Vec<Class> = Vec::new();
    for (place, day) in (0u8..).zip(days) {
        let x = PLOT.x + f64::from(place % COLUMNS) * (width + GAP);
        let y = PLOT.y - 8.0 + f64::from(place / COLUMNS) * (height + GAP);
        let figures =
            figures::map(scene, MapQuery { region: query.region, on: Some(day), ..MapQuery::world(MapTheme::Answer) });
        heading(canvas, day, &figures, Point { x, y: y + HEADING - 14.0 });
        canvas.shifted(Point { x, y: y + HEADING }, |canvas| {
            map::land(canvas, &view, &countries, MapTheme::Answer, &figures, 0.5);
            map::dots(canvas, &countries, &figures, map_area);
        });
        classes.extend(figures.groups.iter().map(|group| group.class));
    }
    classes.sort_unstable();
    classes.dedup();
    legend(canvas, scene, &classes);
}

/// The day, and how many countries had each standing.
fn heading(canvas: &mut Canvas, day: Date, figures: &MapFigures, at: Point) {
    let title = Type::bold(22.0);
    let date = PartialDate::of_day(day).to_string();
    canvas.text(at, title, &date);
    let mut x = at.x + canvas.width(title, &date) + 16.0;
    for group in &figures.groups {
        let count = group.members.len().to_string();
        let sign = Area::new(x, at.y - 18.0, 23.0, 23.0);
        swatch(canvas, Swatch::Fill(Fill::new(group.class.mark(), false)), sign);
        canvas.text(Point { x: x + 27.0, y: at.y }, Type::plain(19.0), &count);
        x += 27.0 + canvas.width(Type::plain(19.0), &count) + 9.0;
    }
}

fn legend(canvas: &mut Canvas, scene: Scene<'_>, classes: &[Class]) {
    let style = Type::plain(20.0);
    let y = PLOT.bottom() + 4.0;
    let mut x = PLOT.x;
    for class in classes {
        let label = scene.language.say(&format!("class-{}", class.slug().replace('_', "-")), &[]);
        swatch(canvas, Swatch::Fill(Fill::new(class.mark(), false)), Area::new(x, y - 20.0, 34.0, 26.0));
        canvas.text(Point { x: x + 44.0, y }, style, &label);
        x += 44.0 + canvas.width(style, &label) + 28.0;
    }
}
