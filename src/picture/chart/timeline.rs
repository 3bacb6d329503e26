//! One country's strip: a band for its standing over time, and its events on flags beneath it.

use super::super::canvas::{Anchor, Area, Canvas, Point, Type};
use super::super::frame::Words;
use super::super::palette::Fill;
use super::axis::Days;
use super::{PLOT, nothing};
use crate::answer::figures::{self, Band, Happening, TimelineFigures};
use crate::answer::{Mark, Scene};
use crate::domain::CountryCode;
use crate::language::say;
use crate::question::ChartQuery;

/// The height of the band.
const BAND: f64 = 74.0;
/// Sizes of type to try: the largest with which every flag finds a place.
const SIZES: [f64; 5] = [27.0, 24.0, 21.0, 19.0, 17.0];

pub(super) fn draw(canvas: &mut Canvas, scene: Scene<'_>, query: ChartQuery, country: CountryCode, words: &Words) {
    let figures = figures::timeline(scene, country, query.on);
    if figures.events.is_empty() {
        nothing(canvas, words);
        return;
    }
    let area = Area::new(PLOT.x, PLOT.y + 44.0, PLOT.width, BAND);
    let days = Days { first: figures.first, last: figures.last, area };
    let axis = Days { area: Area::new(area.x, area.y - 12.0, area.width, BAND + 12.0), ..days };
    axis.draw(canvas, area.y - 22.0);
    let land = canvas.palette.sea.code();
    canvas.rect(area, &land, 4.0);
    for band in &figures.bands {
        draw_band(canvas, scene, *band, &days);
    }
    flags(canvas, scene, &figures, &days);
}

fn draw_band(canvas: &mut Canvas, scene: Scene<'_>, band: Band, days: &Days) {
    let (left, right) = (days.x(band.from), days.x(band.to));
    let area = Area::new(left, days.area.y, (right - left).max(2.0), BAND);
    let fill = Fill::new(band.mark, band.unconfirmed);
    let paint = canvas.paint(fill);
    canvas.rect(area, &paint, 0.0);
    let page = canvas.palette.page.code();
    canvas.line(Point { x: left, y: area.y }, Point { x: left, y: area.bottom() }, &page, 2.0);
    let label = scene.language.say(class(band.mark), &[]);
    let style = Type::bold(22.0);
    let label = canvas.cut(style, area.width - 70.0, &label);
    if label.chars().count() < 4 {
        return;
    }
    // The words stand on a plate: hatches would cut through them.
    let plate = Area::new(left + 12.0, area.y + BAND / 2.0 - 19.0, canvas.width(style, &label) + 46.0, 38.0);
    canvas.rect(plate, &page, 6.0);
    let text = canvas.palette.text.code();
    let middle = plate.y + plate.height / 2.0;
    canvas.symbol(band.mark, Point { x: plate.x + 18.0, y: middle }, 16.0, &text);
    canvas.text(Point { x: plate.x + 34.0, y: middle + 8.0 }, style, &label);
}

/// The message that names a standing's class.
const fn class(mark: Mark) -> &'static str {
    match mark {
        Mark::Agreed => "class-agreed",
        Mark::Declined => "class-declined",
        Mark::Talks => "class-talks",
        Mark::Asked => "class-asked",
        Mark::Disputed => "class-disputed",
        Mark::Suspended => "class-suspended",
        Mark::NoRecord => "status-missing-title",
    }
}

/// A flag with its place.
struct Flag<'e> {
    event: &'e Happening,
    x: f64,
    left: f64,
    width: f64,
    /// At the right edge the words stand to the left of the sign.
    mirrored: bool,
    lane: usize,
    date: String,
    words: String,
}

/// How flags are set.
#[derive(Clone, Copy)]
struct Style {
    size: f64,
}

impl Style {
    const fn date(self) -> Type {
        Type::plain(self.size * 0.86).quiet()
    }

    const fn words(self) -> Type {
        Type::bold(self.size)
    }

    /// The height of a flag.
    const fn height(self) -> f64 {
        self.size * 2.55
    }

    /// The room for the sign before the words.
    const fn indent(self) -> f64 {
        self.size * 1.75
    }

    /// How many flags may hang beneath each other.
    fn lanes(self) -> usize {
        let room = (PLOT.bottom() - TOP) / self.height();
        (1..40).take_while(|lane| f64::from(*lane) <= room).count()
    }
}

/// Where the flags begin.
const TOP: f64 = PLOT.y + 44.0 + BAND + 26.0;

fn flags(canvas: &mut Canvas, scene: Scene<'_>, figures: &TimelineFigures, days: &Days) {
    let tried = SIZES.map(|size| (Style { size }, hung(canvas, scene, figures, days, Style { size })));
    let fewest = tried.iter().map(|(_, (_, left_out))| *left_out).min().unwrap_or(0);
    let Some((style, (flags, left_out))) = tried.into_iter().find(|(_, (_, left_out))| *left_out == fewest) else {
        return;
    };
    let (rule, page) = (canvas.palette.quiet.code(), canvas.palette.page.code());
    let y = |lane: usize| TOP + f64::from(u8::try_from(lane).unwrap_or(u8::MAX)) * style.height();
    for flag in &flags {
        let (from, to) =
            (Point { x: flag.x, y: days.area.bottom() }, Point { x: flag.x, y: y(flag.lane) + style.size });
        canvas.line(from, to, &rule, 1.2);
    }
    for flag in &flags {
        let top = y(flag.lane);
        canvas.rect(Area::new(flag.left - 3.0, top, flag.width + 6.0, style.height()), &page, 0.0);
    }
    for flag in &flags {
        let top = y(flag.lane);
        let (text, anchor) = if flag.mirrored {
            (flag.x - style.indent() + style.size * 0.72, Anchor::End)
        } else {
            (flag.x + style.indent() - style.size * 0.72, Anchor::Start)
        };
        canvas.line(Point { x: flag.x, y: top }, Point { x: flag.x, y: top + style.size * 0.6 }, &rule, 1.2);
        sign(canvas, Point { x: flag.x, y: top + style.size * 1.15 }, style.size, flag.event);
        canvas.text(Point { x: text, y: top + style.size * 0.92 }, style.date().anchored(anchor), &flag.date);
        canvas.text(Point { x: text, y: top + style.size * 1.98 }, style.words().anchored(anchor), &flag.words);
    }
    if left_out > 0 {
        let text = say!(scene.language, "chart-more", number = left_out);
        canvas.text(Point { x: PLOT.x, y: PLOT.bottom() + 14.0 }, Type::plain(20.0).quiet(), &text);
    }
}

/// Hangs every flag into the first lane with room, and counts those that found none.
fn hung<'e>(
    canvas: &Canvas,
    scene: Scene<'_>,
    figures: &'e TimelineFigures,
    days: &Days,
    style: Style,
) -> (Vec<Flag<'e>>, usize) {
    let mut ends = vec![f64::NEG_INFINITY; style.lanes()];
    let (mut flags, mut left_out) = (Vec::new(), 0);
    for event in &figures.events {
        let words = canvas.cut(style.words(), 420.0, &describe(scene, event));
        let date = event.date.to_string();
        let text = canvas.width(style.words(), &words).max(canvas.width(style.date(), &date));
        let width = style.indent() + text + style.size * 0.6;
        let x = days.x(event.day);
        let mirrored = x - style.size * 0.72 + width > PLOT.right() + 8.0;
        let left = if mirrored { x + style.size * 0.72 - width } else { x - style.size * 0.72 };
        let lane = ends.iter().position(|end| *end <= left);
        match lane.and_then(|lane| Some((lane, ends.get_mut(lane)?))) {
            Some((lane, end)) => {
                *end = left + width;
                flags.push(Flag { event, x, left, width, mirrored, lane, date, words });
            }
            None => left_out += 1,
        }
    }
    (flags, left_out)
}

/// "Arrival · 7 people · unconfirmed".
fn describe(scene: Scene<'_>, event: &Happening) -> String {
    let kind = scene.language.say(&format!("kind-{}", event.kind.slug().replace('_', "-")), &[]);
    let mut characters = kind.chars();
    let kind: String = characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).collect();
    let mark = |present: bool, message| present.then(|| scene.language.say(message, &[]));
    let figure = event.figure.map(|figure| figures::event_figure(scene.language, figure));
    let doubts = [mark(event.unconfirmed, "unconfirmed-mark"), mark(event.contested, "contested-mark")];
    [Some(kind), figure].into_iter().chain(doubts).flatten().collect::<Vec<_>>().join(" · ")
}

/// The sign of an event: that of the standing which it leads to, or a ring.
fn sign(canvas: &mut Canvas, at: Point, size: f64, event: &Happening) {
    let (text, page) = (canvas.palette.text.code(), canvas.palette.page.code());
    let Some(mark) = event.mark else {
        let quiet = canvas.palette.quiet.code();
        canvas.circle(at, size * 0.4, &page, &quiet, size * 0.15);
        return;
    };
    let colour = Fill::new(mark, event.unconfirmed).colour(&canvas.palette).code();
    canvas.circle(at, size * 0.64, &colour, &page, 1.5);
    canvas.symbol(mark, at, size * 0.68, if event.unconfirmed { &text } else { "#16191d" });
}
