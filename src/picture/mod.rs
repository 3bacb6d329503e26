//! Maps and charts: from a picture's figures to a scene, to SVG, to PNG. Pure up to the bytes: nothing is read or written, and the same
//! picture of the same record has the same bytes.
//!
//! What is shown is [`crate::answer::figures`]' business and what is written into it the catalogue's. Here is decided where it stands and how
//! it looks: one visual language for all of them. Nothing is told by colour alone: every standing has a hatch and a symbol of its own.

mod canvas;
mod chart;
mod font;
mod frame;
mod geo;
mod legend;
mod map;
mod palette;
mod path;
mod quantise;
mod raster;
mod store;

use crate::answer::Scene;
use crate::question::Picture;

pub use crate::question::Shade;
pub use font::is_drawable;
pub use raster::Undrawable;
pub use store::{Gallery, Order};

/// The width of every picture, in pixels.
pub const WIDTH: u16 = 1600;
/// The height of every picture, in pixels.
pub const HEIGHT: u16 = 900;

/// A picture as SVG. Texts stay texts: a screen reader reads them, and whoever edits the file finds them.
pub fn svg(scene: Scene<'_>, picture: Picture, shade: Shade) -> String {
    let mut canvas = canvas::Canvas::new(scene.language.locale(), shade);
    let words = frame::Words::of(scene, picture);
    match picture {
        Picture::Map(query) => map::draw(&mut canvas, scene, query, &words),
        Picture::Chart(query) => chart::draw(&mut canvas, scene, query, &words),
    }
    canvas.finish(&words.title, &words.description)
}

/// A picture as PNG.
///
/// # Errors
///
/// When the drawing library refuses what we wrote: a fault of ours.
pub fn png(scene: Scene<'_>, picture: Picture, shade: Shade) -> Result<Vec<u8>, Undrawable> {
    raster::png(&svg(scene, picture, shade), scene.language.locale())
}
