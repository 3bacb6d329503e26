//! Colours and hatches: the palette of Okabe and Ito on a light or a dark page.

use super::Shade;
use crate::answer::Mark;

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Colour(pub(super) u32);

impl Colour {
    fn channels(self) -> [u32; 3] {
        [self.0 >> 16 & 0xFF, self.0 >> 8 & 0xFF, self.0 & 0xFF]
    }

    /// This colour with `part` hundredths of another in it.
    pub(super) fn with(self, other: Self, part: u32) -> Self {
        let (own, others) = (self.channels(), other.channels());
        let mixed = own.into_iter().zip(others).map(|(a, b)| (a * (100 - part) + b * part + 50) / 100);
        Self(mixed.fold(0, |colour, channel| colour << 8 | channel))
    }

    /// As SVG writes it.
    pub(super) fn code(self) -> String {
        format!("#{:06x}", self.0)
    }
}

/// The page and what is written on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Palette {
    pub(super) page: Colour,
    pub(super) sea: Colour,
    pub(super) land: Colour,
    pub(super) border: Colour,
    pub(super) text: Colour,
    pub(super) quiet: Colour,
    pub(super) rule: Colour,
    pub(super) dispute: Colour,
}

impl Palette {
    pub(super) const fn of(shade: Shade) -> Self {
        match shade {
            Shade::Light => Self {
                page: Colour(0xFF_FFFF),
                sea: Colour(0xEA_F0F5),
                land: Colour(0xD3_D8DD),
                border: Colour(0xFF_FFFF),
                text: Colour(0x16_1B22),
                quiet: Colour(0x4D_5761),
                rule: Colour(0xD0_D7DE),
                dispute: Colour(0x16_1B22),
            },
            Shade::Dark => Self {
                page: Colour(0x10_1419),
                sea: Colour(0x18_1F27),
                land: Colour(0x3C_454F),
                border: Colour(0x10_1419),
                text: Colour(0xF0_F3F6),
                quiet: Colour(0xA9_B4BF),
                rule: Colour(0x35_3F4A),
                dispute: Colour(0xF0_F3F6),
            },
        }
    }
}

/// Lines over a colour, so that nobody needs the colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hatch {
    Plain,
    Falling,
    Dots,
    Level,
    Cross,
    Upright,
}

impl Hatch {
    /// One hatch for each mark, so that a picture in greys can be read.
    pub(super) const fn of(mark: Mark) -> Self {
        match mark {
            Mark::Agreed | Mark::NoRecord => Self::Plain,
            Mark::Declined => Self::Falling,
            Mark::Talks => Self::Dots,
            Mark::Asked => Self::Level,
            Mark::Disputed => Self::Cross,
            Mark::Suspended => Self::Upright,
        }
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Falling => "falling",
            Self::Dots => "dots",
            Self::Level => "level",
            Self::Cross => "cross",
            Self::Upright => "upright",
        }
    }

    /// The side of the square that repeats, and what is drawn in it.
    pub(super) const fn tile(self) -> (u8, &'static str) {
        match self {
            Self::Plain => (8, ""),
            Self::Falling => (8, "M-2 -2L10 10M-2 6L2 10M6 -2L10 2"),
            Self::Dots => (8, "M2 2h.01M6 6h.01"),
            Self::Level => (6, "M0 3h6"),
            Self::Cross => (9, "M0 0L9 9M9 0L0 9"),
            Self::Upright => (6, "M3 0v6"),
        }
    }

    /// How thick its lines are, in tenths of a pixel.
    pub(super) const fn weight(self) -> u8 {
        match self {
            Self::Plain => 0,
            Self::Falling => 16,
            Self::Dots => 26,
            Self::Level | Self::Upright => 11,
            Self::Cross => 10,
        }
    }
}

/// The fill of a standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fill {
    /// Whose colour and hatch.
    pub(super) mark: Mark,
    /// Paler: it rests on unconfirmed reports only.
    pub(super) pale: bool,
}

impl Fill {
    pub(super) const fn new(mark: Mark, pale: bool) -> Self {
        Self { mark, pale }
    }

    pub(super) fn colour(self, palette: &Palette) -> Colour {
        let full = Colour(self.mark.colour());
        if self.pale { full.with(palette.land, 58) } else { full }
    }

    /// The colour of its hatch: darker than the fill, or lighter where the fill is dark already.
    pub(super) fn ink(self, palette: &Palette) -> Colour {
        let colour = self.colour(palette);
        let toward = if matches!(self.mark, Mark::Suspended) { Colour(0xFF_FFFF) } else { Colour(0) };
        colour.with(toward, if self.pale { 38 } else { 46 })
    }

    /// The name of its pattern.
    pub(super) fn id(self) -> String {
        format!("{}{}", self.mark.slug(), if self.pale { "-pale" } else { "" })
    }
}

/// The symbol of a standing as strokes in a square from -5 to 5.
pub(super) const fn symbol(mark: Mark) -> &'static str {
    match mark {
        Mark::Agreed => "M-4 0.5L-1.2 3.4L4 -3.2",
        Mark::Declined => "M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2",
        Mark::Talks => "M-3.4 0h.01M0 0h.01M3.4 0h.01",
        Mark::Asked => "M-2.4 -2.2C-2.4 -5 2.6 -5 2.6 -2.2C2.6 -0.2 0 -0.4 0 1.4M0 4.2h.01",
        Mark::Disputed => "M-4.2 -2.4H2.6L0.4 -4.4M4.2 2.4H-2.6L-0.4 4.4",
        Mark::Suspended => "M-1.9 -3.4V3.4M1.9 -3.4V3.4",
        Mark::NoRecord => "M-3 0H3",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_mix_channel_by_channel() {
        assert_eq!(Colour(0x00_0000).with(Colour(0xFF_FFFF), 50), Colour(0x80_8080));
        assert_eq!(Colour(0x12_3456).with(Colour(0xFF_FFFF), 0), Colour(0x12_3456));
    }

    #[test]
    fn every_standing_has_a_hatch_of_its_own() {
        let mut hatches: Vec<Hatch> =
            Mark::ALL.iter().filter(|mark| **mark != Mark::NoRecord).map(|mark| Hatch::of(*mark)).collect();
        hatches.sort_unstable();
        hatches.dedup();
        assert_eq!(hatches.len(), Mark::ALL.len() - 1);
    }

    /// Relative luminance as WCAG 2 defines it.
    fn luminance(colour: Colour) -> f64 {
        let [red, green, blue] = colour.channels().map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(one: Colour, other: Colour) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn what_is_written_can_be_read() {
        for shade in Shade::ALL {
            let palette = Palette::of(*shade);
            for ground in [palette.page, palette.sea] {
                assert!(contrast(palette.text, ground) > 7.0, "{shade}");
                assert!(contrast(palette.quiet, ground) > 4.5, "{shade}");
            }
            for mark in Mark::ALL.iter().filter(|mark| **mark != Mark::NoRecord) {
                let land = contrast(Colour(mark.colour()), palette.land);
                let hatched = Hatch::of(*mark) != Hatch::Plain;
                assert!(land > 1.3 || hatched, "{mark} on land: {land}");
            }
        }
    }
}
