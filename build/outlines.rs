//! Makes the tables that `src/picture/geo/outline.rs` reads, out of `data/map/world.txt`: the lines in bytes, each point with how much it matters.
//!
//! A picture shows a line with as many points as its scale can show, and no more: a point that would move the line by less than anybody sees
//! is left out. Which these are depends on the scale alone, so how far a line would stray without each point is found here, once
//! (Douglas and Peucker's way), and a view only compares. Distances are through the globe, not on a page: every projection is served.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is wrong with the file of outlines must stop the build"
)]

use std::fs;
use std::io;
use std::path::Path;

#[path = "../src/picture/geo/level.rs"]
mod level;

use level::{ALWAYS, level};

const KINDS: [&str; 4] = ["coast", "border", "dashed", "inner"];

/// Writes the lines and the lands into the folder.
///
/// # Errors
/// When a file cannot be read or written.
pub(crate) fn write(root: &Path, folder: &Path) -> io::Result<()> {
    let text = fs::read_to_string(root.join("data/map/world.txt"))?;
    let (mut lines, mut lands) = (Vec::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (label, rest) = line.split_once(' ').expect("a label and what it is");
        match KINDS.iter().position(|kind| *kind == label) {
            Some(kind) => put(&mut lines, kind, rest),
            None => lands.extend([rest, "\n"]),
        }
    }
    fs::write(folder.join("lines.bin"), lines)?;
    fs::write(folder.join("lands.txt"), lands)
}

/// A line: its kind, how many points it has, and of each the steps and the level.
fn put(bytes: &mut Vec<u8>, kind: usize, written: &str) {
    let numbers: Vec<i32> = written.split(' ').map(|number| number.parse().expect("a whole number")).collect();
    let steps: Vec<[i32; 2]> = numbers.as_chunks().0.to_vec();
    let levels = levels(&steps);
    bytes.push(u8::try_from(kind).expect("four kinds"));
    put_number(bytes, u32::try_from(steps.len()).expect("lines are short"));
    for ([x, y], level) in steps.into_iter().zip(levels) {
        put_step(bytes, x);
        put_step(bytes, y);
        bytes.push(level);
    }
}

/// Small numbers of either sign as small ones without.
fn put_step(bytes: &mut Vec<u8>, step: i32) {
    put_number(bytes, ((step << 1) ^ (step >> 31)).cast_unsigned());
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
fn put_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 0x7F {
        bytes.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

type Place = [f64; 3];

/// The level of each point of a line; its ends stay whatever the scale.
fn levels(steps: &[[i32; 2]]) -> Vec<u8> {
    let mut at = [0, 0];
    let places: Vec<Place> = steps
        .iter()
        .map(|step| {
            at = [at[0] + step[0], at[1] + step[1]];
            on_globe(f64::from(at[0]) / level::GRID, f64::from(at[1]) / level::GRID)
        })
        .collect();
    let mut levels = vec![ALWAYS; places.len()];
    let mut open = vec![(0, places.len() - 1, f64::INFINITY)];
    while let Some((from, to, most)) = open.pop() {
        let between = (from + 1..to).map(|middle| (distance(places[middle], places[from], places[to]), middle));
        let Some((far, middle)) = between.max_by(|a, b| a.0.total_cmp(&b.0)) else { continue };
        // Never more than what it hangs on: a point without its neighbours' frame means nothing.
        let far = far.min(most);
        levels[middle] = level(far.to_degrees());
        open.extend([(from, middle, far), (middle, to, far)]);
    }
    levels
}

fn on_globe(lon: f64, lat: f64) -> Place {
    let ((sin_lat, cos_lat), (sin_lon, cos_lon)) = (lat.to_radians().sin_cos(), lon.to_radians().sin_cos());
    [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
}

/// How far a place lies from the chord between two others.
fn distance(place: Place, from: Place, to: Place) -> f64 {
    let minus = |a: Place, b: Place| [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    let dot = |a: Place, b: Place| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let (chord, own) = (minus(to, from), minus(place, from));
    let length = dot(chord, chord);
    let part = if length > 0.0 { (dot(own, chord) / length).clamp(0.0, 1.0) } else { 0.0 };
    let off = minus(own, chord.map(|side| side * part));
    dot(off, off).sqrt()
}
