//! Draws the pictures of docs/pictures, and how they look to people who see colours otherwise.
//!
//! ```console
//! $ cargo run --release --example gallery                      # docs/pictures/*.png
//! $ cargo run --release --example gallery -- --sight folder    # the same four times more, simulated, into another folder
//! ```
//!
//! The simulation follows Machado, Oliveira and Fernandes (2009), at full severity, on linear light; grey is luminance as WCAG defines it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a tool for developers stops where something is wrong"
)]

use std::fs;
use std::path::{Path, PathBuf};

use demarche::answer::Scene;
use demarche::domain::{CountryCode, Region};
use demarche::language::{Language, Locale};
use demarche::picture::{self, Shade};
use demarche::question::{ChartQuery, ChartTheme, MapQuery, MapTheme, Picture};
use demarche::record::{Record, Snapshot};

type Matrix = [[f64; 3]; 3];

const SIGHTS: [(&str, Matrix); 4] = [
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
    ("grey", [[0.2126, 0.7152, 0.0722]; 3]),
];

/// File names and pictures.
fn gallery() -> Vec<(&'static str, Picture, Locale, Shade)> {
    let map = |theme, region| Picture::Map(MapQuery { region, ..MapQuery::world(theme) });
    let chart = |theme| Picture::Chart(ChartQuery::whole(theme));
    let timeline = |code| Picture::Chart(ChartQuery::timeline(CountryCode::parse(code).unwrap(), None));
    let (english, light, dark) = (Locale::EnUs, Shade::Light, Shade::Dark);
    vec![
        ("world", map(MapTheme::Answer, None), english, light),
        ("world-dark", map(MapTheme::Answer, None), english, dark),
        ("africa", map(MapTheme::Answer, Some(Region::Africa)), english, light),
        ("caribbean", map(MapTheme::Answer, Some(Region::Caribbean)), english, light),
        ("arrivals-central-america", map(MapTheme::Practice, Some(Region::CentralAmerica)), english, light),
        ("people", map(MapTheme::People, None), english, light),
        ("agreements", chart(ChartTheme::Agreements), english, light),
        ("arrivals", chart(ChartTheme::Arrivals), english, light),
        ("money", chart(ChartTheme::Money), english, dark),
        ("overview", chart(ChartTheme::Overview), english, light),
        ("rwanda", timeline("RW"), english, light),
        ("africa-hindi", map(MapTheme::Answer, Some(Region::Africa)), Locale::Hi, light),
    ]
}

fn main() {
    let sight = std::env::args().skip_while(|argument| argument != "--sight").nth(1).map(PathBuf::from);
    let snapshot = Snapshot::new(Record::embedded().expect("the edition is valid"), 0);
    let today = snapshot.record().edition().known_up_to;
    for (name, picture, locale, shade) in gallery() {
        let scene = Scene { snapshot: &snapshot, language: Language::of(locale), today };
        let png = picture::png(scene, picture, shade).expect("it can be drawn");
        match &sight {
            None => write(&Path::new("docs/pictures").join(format!("{name}.png")), &png),
            Some(folder) => SIGHTS.iter().for_each(|(sight, matrix)| {
                write(&folder.join(format!("{name}-{sight}.png")), &seen(&png, matrix));
            }),
        }
    }
}

fn write(file: &Path, bytes: &[u8]) {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, bytes).unwrap();
    println!("{}: {} bytes", file.display(), bytes.len());
}

/// The picture as somebody sees it: only its palette has to change.
fn seen(picture: &[u8], matrix: &Matrix) -> Vec<u8> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let info = reader.info();
    let palette = info.palette.as_ref().expect("our pictures have a palette");
    let changed: Vec<u8> = palette.chunks_exact(3).flat_map(|colour| simulated(colour, matrix)).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, info.width, info.height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(changed);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

fn simulated(colour: &[u8], matrix: &Matrix) -> [u8; 3] {
    let light = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let lights = [light(colour[0]), light(colour[1]), light(colour[2])];
    matrix.map(|row| {
        let light: f64 = row.iter().zip(lights).map(|(part, light)| part * light).sum();
        let light = light.clamp(0.0, 1.0);
        let value = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
        (value * 255.0).round() as u8
    })
}
