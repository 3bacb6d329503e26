//! From pixels of any colour to 256 colours: a third of the bytes to compress, and half of them to send.
//!
//! Not a crate: those that exist look for the best palette of a photograph by learning or by dithering. Here most pixels have one of a few
//! dozen colours exactly, which must stay exact, and the rest are edges of letters and outlines.

use resvg::tiny_skia::Pixmap;
use rustc_hash::FxHashMap;

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
pub(super) fn indexed(picture: &Pixmap) -> Indexed {
    let runs = Runs::of(picture.data());
    let counted = counted(&runs);
    let palette = palette(&counted);
    let channels = Channels::of(&palette);
    let mut places = vec![0; counted.len()];
    for (rank, (colour, _, number)) in counted.iter().enumerate() {
        let exact = u8::try_from(rank).ok().filter(|_| rank < EXACT);
        if let Some(place) = places.get_mut(*number) {
            *place = exact.unwrap_or_else(|| channels.nearest(*colour));
        }
    }
    let mut pixels = Vec::with_capacity(picture.data().len() / 4);
    for (number, length) in &runs.runs {
        pixels.resize(pixels.len() + length, places.get(*number).copied().unwrap_or(0));
    }
    Indexed { palette: palette.into_iter().flatten().collect(), pixels }
}

/// A picture as runs of one colour: neighbours mostly have the same.
struct Runs {
    /// Every colour with how often it occurs, in the order in which they were met.
    colours: Vec<(Rgb, usize)>,
    /// The number of a colour, and how many pixels have it.
    runs: Vec<(usize, usize)>,
}

impl Runs {
    fn of(bytes: &[u8]) -> Self {
        let mut found = Self { colours: Vec::new(), runs: Vec::new() };
        let mut numbers: FxHashMap<Rgb, usize> = FxHashMap::default();
        let pixels: &[[u8; 4]] = bytes.as_chunks().0;
        for run in pixels.chunk_by(|one, other| one == other) {
            let Some([red, green, blue, _]) = run.first().copied() else { continue };
            let colour = [red, green, blue];
            let number = *numbers.entry(colour).or_insert_with(|| {
                found.colours.push((colour, 0));
                found.colours.len() - 1
            });
            if let Some((_, count)) = found.colours.get_mut(number) {
                *count += run.len();
            }
            found.runs.push((number, run.len()));
        }
        found
    }
}

/// Every colour with how often it occurs and its number, the most frequent first.
fn counted(runs: &Runs) -> Vec<(Rgb, usize, usize)> {
    let mut counted: Vec<(Rgb, usize, usize)> =
        runs.colours.iter().enumerate().map(|(number, (colour, count))| (*colour, *count, number)).collect();
    counted.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    counted
}

fn palette(counted: &[(Rgb, usize, usize)]) -> Vec<Rgb> {
    let (exact, rest) = counted.split_at(counted.len().min(EXACT));
    let mut parts: FxHashMap<Rgb, [usize; 4]> = FxHashMap::default();
    for ([red, green, blue], count, _) in rest {
        let sum = parts.entry([red >> 5, green >> 5, blue >> 5]).or_default();
        for (total, value) in sum.iter_mut().zip([*red, *green, *blue, 1]) {
            *total += usize::from(value) * count;
        }
    }
    let mut parts: Vec<(Rgb, [usize; 4])> = parts.into_iter().collect();
    parts.sort_unstable_by(|a, b| b.1[3].cmp(&a.1[3]).then(a.0.cmp(&b.0)));
    let means = parts.into_iter().take(NEAR).map(|(_, [red, green, blue, count])| {
        [red, green, blue].map(|sum| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(u8::MAX))
    });
    exact.iter().map(|(colour, ..)| *colour).chain(means).collect()
}

/// A palette channel by channel: so laid out, the compiler compares several colours at a time.
struct Channels([[i32; 256]; 3]);

/// Farther from every colour than any colour is.
const NOWHERE: i32 = 1000;

impl Channels {
    fn of(palette: &[Rgb]) -> Self {
        let mut channels = [[NOWHERE; 256]; 3];
        for (place, colour) in palette.iter().enumerate() {
            for (channel, value) in channels.iter_mut().zip(colour) {
                if let Some(slot) = channel.get_mut(place) {
                    *slot = i32::from(*value);
                }
            }
        }
        Self(channels)
    }

    /// The place of the colour that is nearest; of several, the first.
    fn nearest(&self, colour: Rgb) -> u8 {
        let Self([reds, greens, blues]) = self;
        let [red, green, blue] = colour.map(i32::from);
        let channels = reds.iter().zip(greens).zip(blues);
        let distances = channels.map(|((r, g), b)| (r - red).pow(2) + (g - green).pow(2) + (b - blue).pow(2));
        // Below the distance, the place: both are compared at once.
        let best = distances.zip(0i32..).map(|(distance, place)| distance << 8 | place).fold(i32::MAX, i32::min);
        best.to_le_bytes()[0]
    }
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::IntSize;

    use super::*;

    /// A picture of one row.
    fn row(colours: &[Rgb]) -> Pixmap {
        let bytes = colours.iter().flat_map(|[red, green, blue]| [*red, *green, *blue, 255]).collect();
        let width = u32::try_from(colours.len()).unwrap();
        Pixmap::from_vec(bytes, IntSize::from_wh(width, 1).unwrap()).unwrap()
    }

    fn colour_at(picture: &Indexed, place: usize) -> &[u8] {
        let index = usize::from(picture.pixels[place]);
        &picture.palette[3 * index..3 * index + 3]
    }

    #[test]
    fn a_picture_of_few_colours_stays_exactly_as_it_is() {
        let pixels: Vec<Rgb> = (0..100u8).map(|shade| [shade, 0, 255 - shade]).collect();
        let picture = indexed(&row(&pixels));
        for (place, shade) in (0..100u8).enumerate() {
            assert_eq!(colour_at(&picture, place), [shade, 0, 255 - shade]);
        }
    }

    #[test]
    fn with_many_colours_the_frequent_stay_exact_and_the_others_near() {
        let mut pixels = vec![[0, 158, 115]; 5000];
        pixels.extend((0..=255u8).flat_map(|a| (0..16u8).map(move |b| [a, b * 16, a / 2])));
        let picture = indexed(&row(&pixels));
        assert!(picture.palette.len() <= 768);
        assert_eq!(colour_at(&picture, 0), [0, 158, 115]);
        for (place, wanted) in pixels.into_iter().enumerate() {
            let shown = colour_at(&picture, place);
            assert!(shown.iter().zip(wanted).all(|(one, other)| one.abs_diff(other) <= 32), "{shown:?} {wanted:?}");
        }
    }
}
