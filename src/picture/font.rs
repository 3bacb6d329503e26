//! The fonts that are part of the program: Inter for Latin, Greek and Cyrillic, Noto Sans for the others, cut down by
//! `data/fonts/generate.py`. No font of the machine is used: a picture looks the same everywhere.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::{Database, ID, Source};
use resvg::usvg::{FallbackSelectionFn, Font, FontFamily, FontResolver};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::language::Locale;

/// One typeface in two weights.
struct Face {
    name: &'static str,
    regular: &'static [u8],
    bold: &'static [u8],
}

macro_rules! face {
    ($name:literal, $file:literal, $kind:literal) => {
        Face {
            name: $name,
            regular: include_bytes!(concat!("../../data/fonts/", $file, "-regular.", $kind)),
            bold: include_bytes!(concat!("../../data/fonts/", $file, "-bold.", $kind)),
        }
    };
}

/// In the order in which a sign is looked for. The Chinese, Japanese and Korean ones come in the order of the reader's language: they share
/// signs and draw them differently.
static FACES: [Face; 9] = [
    face!("Inter", "inter", "otf"),
    face!("Noto Sans Arabic", "arabic", "ttf"),
    face!("Noto Sans Hebrew", "hebrew", "ttf"),
    face!("Noto Sans Devanagari", "devanagari", "ttf"),
    face!("Noto Sans Thai", "thai", "ttf"),
    face!("Noto Sans CJK SC", "sc", "otf"),
    face!("Noto Sans CJK TC", "tc", "otf"),
    face!("Noto Sans CJK JP", "jp", "otf"),
    face!("Noto Sans CJK KR", "kr", "otf"),
];

/// The faces in the order in which a reader's signs are looked for.
pub(super) struct Fonts {
    /// Places in [`FACES`].
    order: Vec<usize>,
    loaded: &'static Loaded,
}

/// The faces, read once.
struct Loaded {
    database: Arc<Database>,
    /// For each face, its regular and its bold.
    ids: Vec<[Option<ID>; 2]>,
    fonts: Vec<[Option<FontRef<'static>>; 2]>,
}

static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let mut database = Database::new();
    let mut load = |data: &'static [u8]| database.load_font_source(Source::Binary(Arc::new(data))).first().copied();
    let ids = FACES.iter().map(|face| [load(face.regular), load(face.bold)]).collect();
    let read = |data: &'static [u8]| FontRef::new(data).ok();
    let fonts = FACES.iter().map(|face| [read(face.regular), read(face.bold)]).collect();
    Loaded { database: Arc::new(database), ids, fonts }
});

static ALL: LazyLock<Vec<Fonts>> = LazyLock::new(|| Locale::ALL.iter().map(|locale| Fonts::new(*locale)).collect());

impl Fonts {
    /// The fonts for a reader.
    pub(super) fn of(locale: Locale) -> &'static Self {
        static ENGLISH: LazyLock<Fonts> = LazyLock::new(|| Fonts::new(Locale::EnUs));
        ALL.get(locale as usize).unwrap_or(&ENGLISH)
    }

    fn new(locale: Locale) -> Self {
        let own = match locale {
            Locale::ZhTw => "Noto Sans CJK TC",
            Locale::Ja => "Noto Sans CJK JP",
            Locale::Ko => "Noto Sans CJK KR",
            _ => "Noto Sans CJK SC",
        };
        let mut order: Vec<usize> = (0..FACES.len()).collect();
        order.sort_by_key(|place| match FACES.get(*place) {
            Some(face) if face.name.contains("CJK") => (1, face.name != own),
            _ => (0, false),
        });
        Self { order, loaded: &LOADED }
    }

    pub(super) fn database(&self) -> Arc<Database> {
        Arc::clone(&self.loaded.database)
    }

    /// What an SVG asks for. Whoever opens it without these fonts sees another face.
    pub(super) fn families(&self) -> String {
        let names = self.order.iter().filter_map(|place| FACES.get(*place)).map(|face| format!("'{}'", face.name));
        names.chain(["sans-serif".to_owned()]).collect::<Vec<_>>().join(", ")
    }

    /// Chooses faces by the names that [`Fonts::runs`] gave. The library on its own would take any face that has a sign: that could be one
    /// for another language.
    pub(super) fn resolver(&self) -> FontResolver<'_> {
        FontResolver {
            select_font: Box::new(|font, _| self.id(place(font), font.weight() >= 600)),
            select_fallback: self.fallback(),
        }
    }

    fn fallback(&self) -> FallbackSelectionFn<'_> {
        Box::new(|sign, used, _| {
            let bold = used.iter().any(|id| self.loaded.ids.iter().any(|pair| pair.get(1) == Some(&Some(*id))));
            self.order
                .iter()
                .find_map(|place| self.id(*place, bold).filter(|_| self.glyph(*place, bold, sign).is_some()))
        })
    }

    fn id(&self, place: usize, bold: bool) -> Option<ID> {
        *self.loaded.ids.get(place)?.get(usize::from(bold))?
    }

    fn font(&self, place: usize, bold: bool) -> Option<&FontRef<'static>> {
        self.loaded.fonts.get(place)?.get(usize::from(bold))?.as_ref()
    }

    fn glyph(&self, place: usize, bold: bool, sign: char) -> Option<skrifa::GlyphId> {
        self.font(place, bold)?.charmap().map(sign)
    }

    /// The text in pieces that one face can set each: signs that join must be shaped together, and by a face that knows them.
    pub(super) fn runs<'t>(&self, text: &'t str, bold: bool) -> Vec<(&'static str, &'t str)> {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for (at, sign) in text.char_indices() {
            let fits = runs.last().is_some_and(|(place, _)| self.glyph(*place, bold, sign).is_some());
            if !fits {
                let place = self.order.iter().find(|place| self.glyph(**place, bold, sign).is_some());
                // A sign that no face has stays with its neighbours: there is nothing better.
                let place = place.copied().or(runs.last().map(|(place, _)| *place)).unwrap_or(0);
                if runs.last().is_none_or(|(last, _)| *last != place) {
                    runs.push((place, at));
                }
            }
        }
        let ends = runs.iter().skip(1).map(|(_, at)| *at).chain([text.len()]);
        let piece =
            |((place, from), to): (&(usize, usize), usize)| Some((FACES.get(*place)?.name, text.get(*from..to)?));
        runs.iter().zip(ends).filter_map(piece).collect()
    }

    /// How wide a text is. Signs that join are counted one by one: that is a little more than they take, never less.
    pub(super) fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        #[expect(clippy::cast_possible_truncation, reason = "a type size")]
        let scale = Size::new(size as f32);
        let wide = |name: &str, text: &str| -> f64 {
            let place = FACES.iter().position(|face| face.name == name).unwrap_or(0);
            let Some(font) = self.font(place, bold) else { return 0.0 };
            let (signs, metrics) = (font.charmap(), font.glyph_metrics(scale, LocationRef::default()));
            let advance = |sign: char| metrics.advance_width(signs.map(sign)?);
            text.chars().map(|sign| advance(sign).map_or(size * 0.6, f64::from)).sum()
        };
        self.runs(text, bold).into_iter().map(|(name, text)| wide(name, text)).sum()
    }
}

/// The place of the face that an SVG asks for first.
fn place(font: &Font) -> usize {
    let named = |family: &FontFamily| match family {
        FontFamily::Named(name) => FACES.iter().position(|face| face.name == name),
        _ => None,
    };
    font.families().iter().find_map(named).unwrap_or(0)
}

/// Whether the fonts have a sign for every character of a text: none would become a box.
pub fn is_drawable(text: &str) -> bool {
    let fonts = Fonts::of(Locale::EnUs);
    text.chars().all(|sign| {
        sign.is_control()
            || [false, true]
                .iter()
                .all(|bold| fonts.order.iter().any(|place| fonts.glyph(*place, *bold, sign).is_some()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_is_read_in_both_weights() {
        assert!(LOADED.ids.iter().flatten().all(Option::is_some));
        assert!(LOADED.fonts.iter().flatten().all(Option::is_some));
    }

    #[test]
    fn a_reader_gets_the_signs_of_their_own_language() {
        let first = |locale| {
            let fonts = Fonts::of(locale);
            // A sign that all four have, each in its own shape.
            let place = *fonts.order.iter().find(|place| fonts.glyph(**place, false, '国').is_some())?;
            FACES.get(place).map(|face| face.name)
        };
        assert_eq!(first(Locale::Ja), Some("Noto Sans CJK JP"));
        assert_eq!(first(Locale::ZhCn), Some("Noto Sans CJK SC"));
    }

    #[test]
    fn bold_is_wider_and_size_scales() {
        let fonts = Fonts::of(Locale::EnUs);
        let plain = fonts.width("Rwanda", 20.0, false);
        assert!(plain > 50.0 && plain < 90.0, "{plain}");
        assert!(fonts.width("Rwanda", 20.0, true) > plain);
        assert!((fonts.width("Rwanda", 40.0, false) - 2.0 * plain).abs() < 0.5);
    }
}
