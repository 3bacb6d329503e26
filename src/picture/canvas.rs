//! An SVG in the making: shapes, texts and patterns. Writes the small part of SVG that pictures use; a library would add a tree of elements
//! and write the same.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::font::Fonts;
use super::palette::{Fill, Hatch, Palette, symbol};
use super::path::n;
use super::{HEIGHT, Shade, WIDTH};
use crate::answer::Mark;
use crate::language::Locale;

/// A place on the picture, in pixels from the top left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Area {
    pub(super) const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    pub(super) fn right(self) -> f64 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> f64 {
        self.y + self.height
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    pub(super) fn holds(self, other: Self) -> bool {
        self.x <= other.x && other.right() <= self.right() && self.y <= other.y && other.bottom() <= self.bottom()
    }

    /// The rectangle around this and another.
    pub(super) fn around(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self::new(x, y, self.right().max(other.right()) - x, self.bottom().max(other.bottom()) - y)
    }

    pub(super) fn grown(self, by: f64) -> Self {
        Self::new(self.x - by, self.y - by, self.width + 2.0 * by, self.height + 2.0 * by)
    }
}

/// Where a text's point lies in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f64,
    pub(super) bold: bool,
    pub(super) anchor: Anchor,
    /// Muted, for what is read second.
    pub(super) quiet: bool,
    /// With an edge in the colour of the page, over shapes.
    pub(super) halo: bool,
}

impl Type {
    pub(super) const fn plain(size: f64) -> Self {
        Self { size, bold: false, anchor: Anchor::Start, quiet: false, halo: false }
    }

    pub(super) const fn bold(size: f64) -> Self {
        Self { bold: true, ..Self::plain(size) }
    }

    pub(super) const fn quiet(self) -> Self {
        Self { quiet: true, ..self }
    }

    pub(super) const fn halo(self) -> Self {
        Self { halo: true, ..self }
    }

    pub(super) const fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }
}

/// A picture in the making.
pub(super) struct Canvas {
    pub(super) palette: Palette,
    locale: Locale,
    body: String,
    fills: BTreeSet<Fill>,
}

impl Canvas {
    pub(super) fn new(locale: Locale, shade: Shade) -> Self {
        Self { palette: Palette::of(shade), locale, body: String::new(), fills: BTreeSet::new() }
    }

    /// Adds a piece of SVG. Writing to a string cannot fail.
    fn put(&mut self, piece: std::fmt::Arguments<'_>) {
        let _ = self.body.write_fmt(piece);
        self.body.push('\n');
    }

    /// What is drawn stands lower and farther right by whole pixels: a hatch would be blurred between them.
    pub(super) fn shifted(&mut self, by: Point, draw: impl FnOnce(&mut Self)) {
        let (x, y) = (n(by.x.round()), n(by.y.round()));
        self.put(format_args!(r#"<g transform="translate({x} {y})">"#));
        draw(self);
        self.put(format_args!("</g>"));
    }

    pub(super) fn rect(&mut self, area: Area, fill: &str, radius: f64) {
        let (x, y, width, height, r) = (n(area.x), n(area.y), n(area.width), n(area.height), n(radius));
        self.put(format_args!(r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{r}" fill="{fill}"/>"#));
    }

    pub(super) fn frame(&mut self, area: Area, stroke: &str, width: f64) {
        let (x, y, w, h) = (n(area.x), n(area.y), n(area.width), n(area.height));
        let stroke_width = n(width);
        self.put(format_args!(
            r#"<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="none" stroke="{stroke}" stroke-width="{stroke_width}"/>"#
        ));
    }

    /// A filled shape with an edge in the same or another colour.
    pub(super) fn shape(&mut self, path: &str, fill: &str, edge: &str, width: f64) {
        if !path.is_empty() {
            let width = n(width);
            self.put(format_args!(
                r#"<path d="{path}" fill="{fill}" fill-rule="evenodd" stroke="{edge}" stroke-width="{width}" stroke-linejoin="round"/>"#
            ));
        }
    }

    /// A filled shape without an edge.
    pub(super) fn fill(&mut self, path: &str, fill: &str) {
        if !path.is_empty() {
            self.put(format_args!(r#"<path d="{path}" fill="{fill}" fill-rule="evenodd"/>"#));
        }
    }

    pub(super) fn stroke(&mut self, path: &str, colour: &str, width: f64, dashes: &str) {
        if !path.is_empty() {
            let (width, dash) = (n(width), if dashes.is_empty() { String::new() } else { dash(dashes) });
            self.put(format_args!(
                r#"<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round" stroke-linecap="round"{dash}/>"#
            ));
        }
    }

    pub(super) fn line(&mut self, from: Point, to: Point, colour: &str, width: f64) {
        let path = format!("M{} {}L{} {}", n(from.x), n(from.y), n(to.x), n(to.y));
        self.stroke(&path, colour, width, "");
    }

    pub(super) fn circle(&mut self, at: Point, radius: f64, fill: &str, edge: &str, width: f64) {
        let (x, y, r, width) = (n(at.x), n(at.y), n(radius), n(width));
        self.put(format_args!(
            r#"<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}" stroke="{edge}" stroke-width="{width}"/>"#
        ));
    }

    /// The symbol of a standing, `size` pixels wide.
    pub(super) fn symbol(&mut self, mark: Mark, at: Point, size: f64, colour: &str) {
        let (x, y, scale) = (n(at.x), n(at.y), size / 10.0);
        let path = symbol(mark);
        self.put(format_args!(
            r#"<path d="{path}" transform="translate({x} {y}) scale({scale:.2})" fill="none" stroke="{colour}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>"#
        ));
    }

    /// A text on one line.
    pub(super) fn text(&mut self, at: Point, style: Type, text: &str) {
        let colour = if style.quiet { self.palette.quiet } else { self.palette.text };
        self.text_in(at, style, text, &colour.code());
    }

    /// A text on one line, in a colour.
    pub(super) fn text_in(&mut self, at: Point, style: Type, text: &str, colour: &str) {
        let (x, y, size) = (n(at.x), n(at.y), n(style.size));
        let weight = if style.bold { r#" font-weight="700""# } else { "" };
        let anchor = match style.anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        let halo = if style.halo {
            let (edge, width) = (self.palette.page.code(), n(style.size / 5.0));
            format!(r#" stroke="{edge}" stroke-width="{width}" stroke-linejoin="bevel" paint-order="stroke""#)
        } else {
            String::new()
        };
        let text = self.spans(text, style.bold);
        self.put(format_args!(
            r#"<text x="{x}" y="{y}" font-size="{size}" fill="{colour}"{weight}{anchor}{halo}>{text}</text>"#
        ));
    }

    /// The text, with the name of the face where it is not the usual one.
    fn spans(&self, text: &str, bold: bool) -> String {
        let usual = "Inter";
        let runs = Fonts::of(self.locale).runs(text, bold);
        let span = |(face, text): (&str, &str)| match face {
            _ if face == usual => escaped(text),
            _ => format!(r#"<tspan font-family="{face}">{}</tspan>"#, escaped(text)),
        };
        runs.into_iter().map(span).collect()
    }

    /// The fill of a standing, as an attribute's value.
    pub(super) fn paint(&mut self, fill: Fill) -> String {
        self.fills.insert(fill);
        format!("url(#{})", fill.id())
    }

    /// How wide a text will be.
    pub(super) fn width(&self, style: Type, text: &str) -> f64 {
        Fonts::of(self.locale).width(text, style.size, style.bold)
    }

    /// A text over as many lines as it needs; the y of the line after the last.
    pub(super) fn paragraph(&mut self, at: Point, style: Type, width: f64, text: &str) -> f64 {
        let mut y = at.y;
        for line in self.lines(style, width, text) {
            self.text(Point { x: at.x, y }, style, &line);
            y += style.size * 1.3;
        }
        y
    }

    /// The text in lines that are no wider than that, where its words allow.
    pub(super) fn lines(&self, style: Type, width: f64, text: &str) -> Vec<String> {
        let fits = |line: &str| self.width(style, line) <= width;
        let mut lines = vec![String::new()];
        for word in text.split_inclusive(' ') {
            let Some(line) = lines.last_mut() else { break };
            if line.is_empty() || fits(&format!("{line}{}", word.trim_end())) {
                line.push_str(word);
            } else {
                lines.push(word.to_owned());
            }
        }
        lines.iter().map(|line| self.cut(style, width, line.trim_end())).collect()
    }

    /// The text, shortened with an ellipsis where it is wider than that.
    pub(super) fn cut(&self, style: Type, width: f64, text: &str) -> String {
        if self.width(style, text) <= width {
            return text.to_owned();
        }
        let mut short: Vec<&str> = unicode_segmentation::UnicodeSegmentation::graphemes(text, true).collect();
        while short.pop().is_some() {
            let candidate = format!("{}…", short.concat().trim_end());
            if self.width(style, &candidate) <= width {
                return candidate;
            }
        }
        String::new()
    }

    /// The whole picture, with a title and a description for screen readers.
    pub(super) fn finish(self, title: &str, description: &str) -> String {
        let (title, description) = (escaped(title), escaped(description));
        let (tag, family) = (self.locale.slug(), Fonts::of(self.locale).families());
        let patterns: String = self.fills.iter().map(|fill| pattern(*fill, &self.palette)).collect();
        let body = self.body;
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="title description" xml:lang="{tag}" font-family="{family}">
<title id="title">{title}</title>
<desc id="description">{description}</desc>
<defs>{patterns}</defs>
{body}</svg>
"#
        )
    }
}

fn pattern(fill: Fill, palette: &Palette) -> String {
    let hatch = Hatch::of(fill.mark);
    let (id, (side, path)) = (fill.id(), hatch.tile());
    let (colour, ink) = (fill.colour(palette).code(), fill.ink(palette).code());
    let weight = n(f64::from(hatch.weight()) / 10.0);
    let name = hatch.name();
    format!(
        r#"
<pattern id="{id}" class="{name}" width="{side}" height="{side}" patternUnits="userSpaceOnUse"><rect width="{side}" height="{side}" fill="{colour}"/><path d="{path}" stroke="{ink}" stroke-width="{weight}" stroke-linecap="round"/></pattern>"#
    )
}

fn dash(dashes: &str) -> String {
    format!(r#" stroke-dasharray="{dashes}""#)
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // Neither XML nor a reader has a use for control characters, nor for those that turn the direction of what stands around them.
            c if c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}') => {}
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canvas() -> Canvas {
        Canvas::new(Locale::EnUs, Shade::Light)
    }

    #[test]
    fn texts_cannot_become_markup() {
        assert_eq!(escaped("<b>\"&\u{202E}\u{7}é"), "&lt;b&gt;&quot;&amp;é");
    }

    #[test]
    fn a_text_that_is_too_wide_ends_in_an_ellipsis_and_fits() {
        let canvas = canvas();
        let style = Type::plain(20.0);
        let name = "The Democratic Republic of the Congo";
        let cut = canvas.cut(style, 150.0, name);
        assert!(cut.ends_with('…') && canvas.width(style, &cut) <= 150.0, "{cut}");
        assert_eq!(canvas.cut(style, 1000.0, name), name);
        assert_eq!(canvas.cut(style, 1.0, name), "");
    }

    #[test]
    fn lines_hold_all_words_and_none_is_too_wide() {
        let canvas = canvas();
        let style = Type::plain(20.0);
        let text = "Asked or to be asked, no answer on record";
        let lines = canvas.lines(style, 200.0, text);
        assert!(lines.len() > 1);
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().all(|line| canvas.width(style, line) <= 200.0), "{lines:?}");
    }
}
