//! What stands around every picture: the title, what the record is about, as of when, and where it comes from. A picture travels without
//! the message that it was sent with.

use super::canvas::{Anchor, Area, Canvas, Point, Type};
use super::font::is_drawable;
use super::{HEIGHT, WIDTH};
use crate::answer::{self, Scene};
use crate::domain::PartialDate;
use crate::language::say;
use crate::question::Picture;

/// What is written around a picture.
pub(super) struct Words {
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) headline: String,
    pub(super) description: String,
    /// How current it is.
    pub(super) as_of: String,
    /// Where it comes from.
    pub(super) source: String,
}

/// The space at both sides.
pub(super) const MARGIN: f64 = 48.0;
/// Where the head ends and where the foot begins.
pub(super) const HEAD: f64 = 124.0;
pub(super) const FOOT: f64 = 828.0;
/// The picture's width and height.
pub(super) const RIGHT: f64 = WIDTH as f64;
pub(super) const BOTTOM: f64 = HEIGHT as f64;

/// What is between head and foot.
pub(super) const BODY: Area = Area::new(0.0, HEAD, RIGHT, FOOT - HEAD);

impl Words {
    /// The same words as the answer's.
    pub(super) fn of(scene: Scene<'_>, picture: Picture) -> Self {
        let language = scene.language;
        let answer = answer::answer(&picture.question(), scene);
        let sources = scene.snapshot.record().sources().len();
        let source = match picture {
            Picture::Map(_) => say!(language, "picture-source-map", sources = sources),
            Picture::Chart(_) => say!(language, "picture-source", sources = sources),
        };
        let subtitle = match picture.on() {
            Some(day) => {
                say!(language, "picture-subtitle-on", on = PartialDate::of_day(day).to_string())
            }
            None => say!(language, "picture-subtitle"),
        };
        let description = answer.illustration.map(|illustration| illustration.description).unwrap_or_default();
        Self {
            title: drawable(&answer.title),
            headline: drawable(&answer.headline),
            subtitle,
            description,
            as_of: drawable(&answer.as_of.line),
            source,
        }
    }
}

/// The text without flags and other signs that no font here has: in a picture they would be boxes.
pub(super) fn drawable(text: &str) -> String {
    let kept: String = text.chars().filter(|sign| is_drawable(&sign.to_string())).collect();
    kept.trim().to_owned()
}

/// The page, its head and its foot. What lies beneath them is hidden.
pub(super) fn draw(canvas: &mut Canvas, words: &Words) {
    let page = canvas.palette.page.code();
    let rule = canvas.palette.rule.code();
    canvas.rect(Area::new(0.0, 0.0, RIGHT, HEAD), &page, 0.0);
    canvas.rect(Area::new(0.0, FOOT, RIGHT, BOTTOM - FOOT), &page, 0.0);
    canvas.line(Point { x: 0.0, y: FOOT }, Point { x: RIGHT, y: FOOT }, &rule, 1.0);
    let wide = RIGHT - 2.0 * MARGIN;
    let title = fitting(canvas, 44.0, wide, &words.title);
    let text = canvas.cut(title, wide, &words.title);
    canvas.text(Point { x: MARGIN, y: 64.0 }, title, &text);
    let subtitle = Type::plain(23.0).quiet();
    let text = canvas.cut(subtitle, wide, &words.subtitle);
    canvas.text(Point { x: MARGIN, y: 102.0 }, subtitle, &text);
    let small = Type::plain(18.0).quiet();
    let text = canvas.cut(small, wide, &words.as_of);
    canvas.text(Point { x: MARGIN, y: 858.0 }, small, &text);
    let text = canvas.cut(small, wide - 150.0, &words.source);
    canvas.text(Point { x: MARGIN, y: 884.0 }, small, &text);
    let name = Type::bold(22.0).anchored(Anchor::End);
    canvas.text(Point { x: RIGHT - MARGIN, y: 882.0 }, name, "Demarche");
}

/// The title, smaller where it is long.
fn fitting(canvas: &Canvas, size: f64, width: f64, text: &str) -> Type {
    let style = Type::bold(size);
    let taken = canvas.width(style, text);
    if taken > width { Type::bold((size * width / taken).max(24.0)) } else { style }
}
