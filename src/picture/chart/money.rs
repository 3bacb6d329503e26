//! Money: a panel for each state, all on one scale, never added to each other.

use super::super::canvas::{Anchor, Area, Canvas, Point, Type};
use super::super::frame::Words;
use super::super::map;
use super::super::palette::Fill;
use super::bar::{self, Bar};
use super::{PLOT, nothing};
use crate::answer::figures::{self, Figure, MoneyPanel, MoneyRow};
use crate::answer::{Mark, Scene};
use crate::domain::{Money, MoneyState};
use crate::language::say;
use crate::names;
use crate::question::ChartQuery;

const LEFT: f64 = 400.0;
/// Rows that have room to be read, over all panels.
const ROWS: usize = 15;

pub(super) fn draw(canvas: &mut Canvas, scene: Scene<'_>, query: ChartQuery, words: &Words) {
    let mut panels = figures::money(scene, query.region, query.on);
    if panels.is_empty() {
        nothing(canvas, words);
        return;
    }
    let hidden = shorten(&mut panels);
    let most = panels.iter().flat_map(|panel| &panel.rows).map(|row| row.money.usd).max().unwrap_or(1);
    let rows = panels.iter().map(|panel| panel.rows.iter().map(|_| 1.0).sum::<f64>() + 1.5).sum::<f64>();
    let height = ((PLOT.height - 40.0) / rows).min(52.0);
    let mut y = PLOT.y;
    for panel in &panels {
        head(canvas, scene, panel, Area::new(PLOT.x, y, PLOT.width, height));
        y += height;
        for row in &panel.rows {
            draw_row(canvas, scene, panel.state, row, most, Area::new(PLOT.x, y, PLOT.width, height));
            y += height;
        }
        y += height * 0.5;
    }
    let note = say!(scene.language, "money-never-mixed");
    let note =
        if hidden == 0 { note } else { format!("{} {note}", say!(scene.language, "chart-more", number = hidden)) };
    canvas.text(Point { x: PLOT.x, y: PLOT.bottom() + 6.0 }, Type::plain(20.0).quiet(), &note);
}

/// Leaves out the smallest rows where there are too many; how many.
fn shorten(panels: &mut [MoneyPanel]) -> usize {
    let mut hidden = 0;
    while panels.iter().map(|panel| panel.rows.len()).sum::<usize>() > ROWS {
        let longest = panels.iter_mut().max_by_key(|panel| panel.rows.len());
        hidden += usize::from(longest.and_then(|panel| panel.rows.pop()).is_some());
    }
    hidden
}

const fn mark(state: MoneyState) -> Mark {
    match state {
        MoneyState::Paid => Mark::Suspended,
        MoneyState::Promised => Mark::Talks,
        MoneyState::Offered => Mark::Asked,
        MoneyState::Reported => Mark::Disputed,
    }
}

fn head(canvas: &mut Canvas, scene: Scene<'_>, panel: &MoneyPanel, area: Area) {
    let language = scene.language;
    let size = (area.height * 0.6).min(26.0);
    let baseline = area.y + area.height * 0.68;
    let title = language.say(&format!("money-block-{}", panel.state.slug()), &[]);
    // As plain as its bars.
    let colour = Fill::new(mark(panel.state), false).colour(&canvas.palette).code();
    canvas.rect(Area::new(area.x, baseline - size * 0.36 - 13.0, 38.0, 26.0), &colour, 4.0);
    canvas.text(Point { x: area.x + 52.0, y: baseline }, Type::bold(size), &title);
    let x = area.x + 52.0 + canvas.width(Type::bold(size), &title) + 16.0;
    if panel.rows.len() > 1 {
        let sum = amount(scene, panel.sum);
        let text = say!(language, "chart-money-sum", amount = sum);
        canvas.text(Point { x, y: baseline }, Type::plain(size * 0.86).quiet(), &text);
    }
}

fn amount(scene: Scene<'_>, money: Money) -> String {
    map::figure(scene.language, Figure::Money(money))
}

fn draw_row(canvas: &mut Canvas, scene: Scene<'_>, state: MoneyState, row: &MoneyRow, most: u64, area: Area) {
    let middle = area.y + area.height / 2.0;
    let size = (area.height * 0.56).min(23.0);
    let name = Type::plain(size).anchored(Anchor::End);
    let text = canvas.cut(name, LEFT - 20.0, names::display(row.country, scene.language.locale()));
    canvas.text(Point { x: area.x + LEFT - 16.0, y: middle + size * 0.36 }, name, &text);
    let thick = area.height * 0.6;
    let bars = Area::new(area.x + LEFT, middle - thick / 2.0, area.width - LEFT - 320.0, thick);
    let fill = Fill::new(mark(state), row.unconfirmed);
    let bar = Bar { area: bars, part: share(row.money.usd, most), certain: 0.0, qualifier: row.money.qualifier, fill };
    let end = bar::draw(canvas, bar);
    let at = Point { x: end + 12.0, y: middle + size * 0.36 };
    let figure = amount(scene, row.money);
    canvas.text(at, Type::bold(size), &figure);
    if row.unconfirmed {
        let x = at.x + canvas.width(Type::bold(size), &figure) + 10.0;
        let text = say!(scene.language, "unconfirmed-mark");
        canvas.text(Point { x, ..at }, Type::plain(size).quiet(), &text);
    }
}

/// Dollars fit a float exactly up to nine quadrillions.
#[expect(clippy::cast_precision_loss, reason = "amounts are far below 2^53, and a bar shows three digits of them")]
fn share(usd: u64, most: u64) -> f64 {
    usd as f64 / most.max(1) as f64
}
