//! `/chart`: counts over time, bars of people and of money, one country's timeline, small maps beside each other.

mod agreements;
mod arrivals;
mod axis;
mod bar;
mod money;
mod overview;
mod timeline;

use super::canvas::{Anchor, Area, Canvas, Point, Type};
use super::frame::{self, BODY, MARGIN, RIGHT, Words};
use crate::answer::Scene;
use crate::language::{Arg, Language, say};
use crate::question::{ChartQuery, ChartTheme};

/// Where charts stand.
const PLOT: Area = Area::new(MARGIN, BODY.y + 20.0, RIGHT - 2.0 * MARGIN, BODY.height - 44.0);

pub(super) fn draw(canvas: &mut Canvas, scene: Scene<'_>, query: ChartQuery, words: &Words) {
    let page = canvas.palette.page.code();
    canvas.rect(BODY, &page, 0.0);
    frame::draw(canvas, words);
    match (query.theme, query.country) {
        (ChartTheme::Agreements, _) => agreements::draw(canvas, scene, query, words),
        (ChartTheme::Arrivals, _) => arrivals::draw(canvas, scene, query, words),
        (ChartTheme::Money, _) => money::draw(canvas, scene, query, words),
        (ChartTheme::Timeline, Some(country)) => timeline::draw(canvas, scene, query, country, words),
        (ChartTheme::Overview | ChartTheme::Timeline, _) => overview::draw(canvas, scene, query),
    }
}

/// A chart of nothing says so.
fn nothing(canvas: &mut Canvas, words: &Words) {
    let style = Type::plain(28.0).quiet().anchored(Anchor::Middle);
    let at = Point { x: RIGHT / 2.0, y: PLOT.y + PLOT.height / 2.0 };
    for (line, text) in canvas.lines(style, PLOT.width * 0.8, &words.headline).iter().zip([0.0, 40.0, 80.0]) {
        canvas.text(Point { y: at.y + text, ..at }, style, line);
    }
}

/// "$7.5 million", as short as nothing is lost by it.
pub(super) fn dollars(language: &Language, usd: u64) -> String {
    if usd < 1_000_000 || !usd.is_multiple_of(10_000) {
        return say!(language, "money-amount", figure = usd);
    }
    say!(language, "money-million", figure = Arg::Hundredths(usd / 10_000))
}
