//! How much a point of an outline matters, in one byte: how far the line would stray without it, in eighths of a doubling. The build writes
//! levels and views compare them; both read this file.

/// Degrees are written in parts of this many.
pub(super) const GRID: f64 = 200.0;
/// The level of what stays whatever the scale: the ends of a line, which others share.
pub(super) const ALWAYS: u8 = u8::MAX;
/// Who strays less than this, in degrees, is below the grid.
const LEAST: f64 = 0.002;
/// Levels in a doubling.
const FINE: f64 = 8.0;

/// The level of so many degrees.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
pub(super) fn level(degrees: f64) -> u8 {
    (FINE * (degrees / LEAST).log2()).clamp(0.0, f64::from(ALWAYS - 1)) as u8
}
