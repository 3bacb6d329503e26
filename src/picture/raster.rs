//! From SVG to PNG.

use std::fmt;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::font::Fonts;
use super::quantise::indexed;
use super::{HEIGHT, WIDTH};
use crate::language::Locale;

/// The drawing library refused what we wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undrawable(pub String);

impl fmt::Display for Undrawable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the picture could not be drawn: {}", self.0)
    }
}

impl std::error::Error for Undrawable {}

/// Draws.
pub(super) fn png(svg: &str, locale: Locale) -> Result<Vec<u8>, Undrawable> {
    let fonts = Fonts::of(locale);
    let options = Options { fontdb: fonts.database(), font_resolver: fonts.resolver(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| Undrawable(error.to_string()))?;
    let mut pixmap = Pixmap::new(WIDTH.into(), HEIGHT.into()).ok_or_else(|| Undrawable("no memory".to_owned()))?;
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    encoded(&pixmap).map_err(|error| Undrawable(error.to_string()))
}

fn encoded(pixmap: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let picture = indexed(pixmap);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, WIDTH.into(), HEIGHT.into());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(picture.palette);
    // Twice as fast as the usual level, and two hundredths larger.
    encoder.set_deflate_compression(png::DeflateCompression::Level(4));
    // Differences of places in a palette mean nothing.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header()?.write_image_data(&picture.pixels)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use resvg::usvg::{Group, Node};

    use super::*;
    use crate::answer::Scene;
    use crate::domain::{CountryCode, Region};
    use crate::language::Language;
    use crate::picture::canvas::{Canvas, Point, Type};
    use crate::picture::{Shade, svg};
    use crate::question::{ChartQuery, MapQuery, MapTheme, Picture};
    use crate::record::{Record, Snapshot};

    /// The places of all glyphs of all texts, and how many of them are boxes.
    fn glyphs(svg: &str, locale: Locale) -> (Vec<f32>, usize) {
        fn look(group: &Group, found: &mut (Vec<f32>, usize)) {
            for node in group.children() {
                match node {
                    Node::Group(group) => look(group, found),
                    Node::Text(text) => {
                        for glyph in text.layouted().iter().flat_map(|span| &span.positioned_glyphs) {
                            found.0.push(glyph.outline_transform().tx);
                            found.1 += usize::from(glyph.id.0 == 0);
                        }
                    }
                    _ => {}
                }
            }
        }
        let fonts = Fonts::of(locale);
        let options = Options { fontdb: fonts.database(), font_resolver: fonts.resolver(), ..Options::default() };
        let mut found = (Vec::new(), 0);
        look(Tree::from_str(svg, &options).unwrap().root(), &mut found);
        found
    }

    #[test]
    fn no_name_in_any_language_is_shaped_into_boxes() {
        let snapshot = Snapshot::new(Record::embedded().unwrap(), 0);
        for locale in Locale::ALL {
            let scene = Scene {
                snapshot: &snapshot,
                language: Language::of(*locale),
                today: time::macros::date!(2026 - 11 - 23),
            };
            let africa = MapQuery { region: Some(Region::Africa), ..MapQuery::world(MapTheme::Answer) };
            let uganda = ChartQuery::timeline(CountryCode::parse("UG").unwrap(), None);
            for picture in [Picture::Map(africa), Picture::Chart(uganda)] {
                let (places, boxes) = glyphs(&svg(scene, picture, Shade::Light), *locale);
                assert!(places.len() > 100, "{locale}");
                assert_eq!(boxes, 0, "{locale}: {picture:?}");
            }
        }
    }

    fn alone(text: &str) -> (Vec<f32>, usize) {
        let mut canvas = Canvas::new(Locale::EnUs, Shade::Light);
        canvas.text(Point { x: 100.0, y: 100.0 }, Type::bold(40.0), text);
        glyphs(&canvas.finish("", ""), Locale::EnUs)
    }

    #[test]
    fn arabic_and_hebrew_run_from_right_to_left_and_join() {
        for title in ["جمهورية الكونغو الديمقراطية", "מה ענו המדינות"] {
            let (places, boxes) = alone(title);
            assert_eq!(boxes, 0, "{title}");
            assert!(places.len() > 10, "{title}");
        }
        // Lam and alef become one sign: they were shaped together.
        assert!(alone("لا").0.len() < 2 + alone("ا").0.len());
        let first_word = alone("مصر").0.into_iter().fold(0.0, f32::max);
        let with_more = alone("مصر ليبيا").0.into_iter().fold(0.0, f32::max);
        assert!(with_more > first_word, "what comes later in the sentence stands to the left of what came first");
    }

    #[test]
    fn a_title_of_two_scripts_has_no_boxes() {
        for title in ["What countries answered — अफ़्रीका", "Rwanda — ルワンダ 卢旺达 르완다", "Ελλάδα, Україна, ไทย"]
        {
            assert_eq!(alone(title).1, 0, "{title}");
        }
    }
}
