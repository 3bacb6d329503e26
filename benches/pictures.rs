//! From a picture's question to its bytes, and from memory.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "criterion's macros generate undocumented functions; a bench may stop and speak"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use demarche::answer::Scene;
use demarche::app::App;
use demarche::domain::{CountryCode, Region};
use demarche::language::{Language, Locale};
use demarche::picture::{self, Order, Shade};
use demarche::question::{ChartQuery, ChartTheme, MapQuery, MapTheme, Picture};
use demarche::record::{Record, Snapshot};
use time::macros::date;

fn snapshot() -> Snapshot {
    Snapshot::new(Record::embedded().expect("the edition is valid"), 0)
}

fn pictures() -> Vec<(&'static str, Picture)> {
    let rwanda = CountryCode::parse("RW").expect("a country");
    let africa = MapQuery { region: Some(Region::Africa), ..MapQuery::world(MapTheme::Answer) };
    vec![
        ("map of the world", Picture::Map(MapQuery::world(MapTheme::Answer))),
        ("map of Africa", Picture::Map(africa)),
        ("chart of agreements", Picture::Chart(ChartQuery::whole(ChartTheme::Agreements))),
        ("chart of arrivals", Picture::Chart(ChartQuery::whole(ChartTheme::Arrivals))),
        ("timeline of Rwanda", Picture::Chart(ChartQuery::timeline(rwanda, None))),
        ("six small maps", Picture::Chart(ChartQuery::whole(ChartTheme::Overview))),
    ]
}

fn drawn(criterion: &mut Criterion) {
    let snapshot = snapshot();
    let scene = Scene { snapshot: &snapshot, language: Language::of(Locale::EnUs), today: date!(2026 - 11 - 23) };
    for (name, picture) in pictures() {
        let bytes = picture::png(scene, picture, Shade::Light).expect("it can be drawn").len();
        eprintln!("{name}: {bytes} bytes of PNG, {} of SVG", picture::svg(scene, picture, Shade::Light).len());
        criterion.bench_function(&format!("{name}: SVG"), |bencher| {
            bencher.iter(|| black_box(picture::svg(scene, picture, Shade::Light)));
        });
        criterion.bench_function(&format!("{name}: PNG"), |bencher| {
            bencher.iter(|| black_box(picture::png(scene, picture, Shade::Light)));
        });
    }
}

fn kept(criterion: &mut Criterion) {
    let app = App::new(snapshot(), || date!(2026 - 11 - 23));
    let picture = Picture::Map(MapQuery::world(MapTheme::Answer));
    let order = Order { picture, locale: Locale::EnUs, shade: Shade::Light };
    app.draw(order).expect("it can be drawn");
    criterion.bench_function("map of the world: kept", |bencher| bencher.iter(|| black_box(app.draw(order))));
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = drawn, kept
}
criterion_main!(benches);
