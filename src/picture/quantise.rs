//! From pixels of any colour to 256 colours: a third of the bytes to compress, and half of them to send.
//!
//! Not a crate: those that exist look for the best palette of a photograph by learning or by dithering. Here most pixels have one of a few
//! dozen colours exactly, which must stay exact, and the rest are edges of letters and outlines.

use std::collections::HashMap;

use resvg::tiny_skia::PremultipliedColorU8;

/// A picture in a palette's colours.
pub(super) struct Indexed {
    /// Red, green and blue of each colour.
    pub(super) palette: Vec<u8>,
    /// One byte a pixel.
    pub(super) pixels: Vec<u8>,
}

type Rgb = [u8; 3];

/// So many colours stay exactly as they are: the most frequent ones.
const EXACT: usize = 136;
/// So many more stand for what is left, each for its part of the colour cube.
const NEAR: usize = 120;

/// Brings a picture without transparency into a palette. The same pixels give the same bytes.
pub(super) fn indexed(pixels: &[PremultipliedColorU8]) -> Indexed {
    let colours: Vec<Rgb> = pixels.iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let counted = counted(&colours);
    let palette = palette(&counted);
    let places: HashMap<Rgb, u8> = counted.iter().map(|(colour, _)| (*colour, nearest(&palette, *colour))).collect();
    let mut indices = Vec::with_capacity(colours.len());
    // Neighbours mostly have the same colour: one look for all of them.
    for run in colours.chunk_by(|one, other| one == other) {
        let place = run.first().and_then(|colour| places.get(colour)).copied().unwrap_or(0);
        indices.resize(indices.len() + run.len(), place);
    }
    Indexed { palette: palette.into_iter().flatten().collect(), pixels: indices }
}

/// Every colour with how often it occurs, the most frequent first.
fn counted(colours: &[Rgb]) -> Vec<(Rgb, u32)> {
    let mut counts: HashMap<Rgb, u32> = HashMap::new();
    for run in colours.chunk_by(|one, other| one == other) {
        if let Some(colour) = run.first() {
            *counts.entry(*colour).or_default() += u32::try_from(run.len()).unwrap_or(u32::MAX);
        }
    }
    let mut counted: Vec<(Rgb, u32)> = counts.into_iter().collect();
    counted.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    counted
}

fn palette(counted: &[(Rgb, u32)]) -> Vec<Rgb> {
    let (exact, rest) = counted.split_at(counted.len().min(EXACT));
    let mut parts: HashMap<[u8; 3], [u64; 4]> = HashMap::new();
    for (colour, count) in rest {
        let [red, green, blue] = *colour;
        let sum = parts.entry([red >> 5, green >> 5, blue >> 5]).or_default();
        let count = u64::from(*count);
        for (total, value) in
            sum.iter_mut().zip([u64::from(red) * count, u64::from(green) * count, u64::from(blue) * count, count])
        {
            *total += value;
        }
    }
    let mut parts: Vec<([u8; 3], [u64; 4])> = parts.into_iter().collect();
    parts.sort_unstable_by(|a, b| b.1[3].cmp(&a.1[3]).then(a.0.cmp(&b.0)));
    let means = parts.into_iter().take(NEAR).map(|(_, [red, green, blue, count])| {
        [red, green, blue].map(|sum| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(u8::MAX))
    });
    exact.iter().map(|(colour, _)| *colour).chain(means).collect()
}

fn nearest(palette: &[Rgb], colour: Rgb) -> u8 {
    let distance = |other: &Rgb| -> u32 {
        other.iter().zip(colour).map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum()
    };
    let best = palette.iter().enumerate().min_by_key(|(_, other)| distance(other));
    best.and_then(|(place, _)| u8::try_from(place).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pixel(red: u8, green: u8, blue: u8) -> PremultipliedColorU8 {
        PremultipliedColorU8::from_rgba(red, green, blue, 255).unwrap()
    }

    fn colour_at(picture: &Indexed, place: usize) -> &[u8] {
        let index = usize::from(picture.pixels[place]);
        &picture.palette[3 * index..3 * index + 3]
    }

    #[test]
    fn a_picture_of_few_colours_stays_exactly_as_it_is() {
        let pixels: Vec<_> = (0..100u8).map(|shade| pixel(shade, 0, 255 - shade)).collect();
        let picture = indexed(&pixels);
        for (place, shade) in (0..100u8).enumerate() {
            assert_eq!(colour_at(&picture, place), [shade, 0, 255 - shade]);
        }
    }

    #[test]
    fn with_many_colours_the_frequent_stay_exact_and_the_others_near() {
        let mut pixels = vec![pixel(0, 158, 115); 5000];
        pixels.extend((0..=255u8).flat_map(|a| (0..16u8).map(move |b| pixel(a, b * 16, a / 2))));
        let picture = indexed(&pixels);
        assert!(picture.palette.len() <= 768);
        assert_eq!(colour_at(&picture, 0), [0, 158, 115]);
        for (place, pixel) in pixels.iter().enumerate() {
            let shown = colour_at(&picture, place);
            let wanted = [pixel.red(), pixel.green(), pixel.blue()];
            assert!(shown.iter().zip(wanted).all(|(one, other)| one.abs_diff(other) <= 32), "{shown:?} {wanted:?}");
        }
    }
}
