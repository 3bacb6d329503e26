//! Pictures: the same bytes every time, small enough, in signs that the fonts have, and never more or less than the words say.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use demarche::answer::{self, Answer, Illustration, Scene};
use demarche::app::App;
use demarche::domain::{Confidence, CountryCode, Event, EventId, Kind, People, Qualifier, Region, Scope};
use demarche::language::{Language, Locale};
use demarche::moderation::{self, Changeset, Edit};
use demarche::names;
use demarche::picture::{self, Order, Shade};
use demarche::question::{ChartQuery, ChartTheme, MapQuery, MapTheme, Picture};
use demarche::record::{Record, Snapshot};
use time::{Date, macros::date};

const TODAY: Date = date!(2026 - 11 - 23);
/// What a picture may weigh.
const HEAVIEST: usize = 300_000;

fn edition() -> Snapshot {
    Snapshot::new(Record::embedded().unwrap(), 0)
}

fn scene(snapshot: &Snapshot, locale: Locale) -> Scene<'_> {
    Scene { snapshot, language: Language::of(locale), today: TODAY }
}

fn maps() -> impl Iterator<Item = Picture> {
    MapTheme::ALL.iter().map(|theme| Picture::Map(MapQuery::world(*theme)))
}

fn charts() -> impl Iterator<Item = Picture> {
    let themes = ChartTheme::ALL.iter().filter(|theme| **theme != ChartTheme::Timeline);
    let rwanda = ChartQuery::timeline(CountryCode::parse("RW").unwrap(), None);
    themes.map(|theme| ChartQuery::whole(*theme)).chain([rwanda]).map(Picture::Chart)
}

fn svg(snapshot: &Snapshot, picture: Picture) -> String {
    picture::svg(scene(snapshot, Locale::EnUs), picture, Shade::Light)
}

fn png(snapshot: &Snapshot, locale: Locale, picture: Picture, shade: Shade) -> Vec<u8> {
    picture::png(scene(snapshot, locale), picture, shade).unwrap()
}

/// Every text that is written into a picture, in order.
fn texts(svg: &str) -> Vec<String> {
    let parts = svg.split("<text").skip(1);
    parts
        .map(|part| {
            let text = part.split_once('>').unwrap().1.split_once("</text>").unwrap().0;
            text.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">")
        })
        .collect()
}

fn illustration(snapshot: &Snapshot, locale: Locale, picture: Picture) -> (Answer, Illustration) {
    let answer = answer::answer(&picture.question(), scene(snapshot, locale));
    let illustration = answer.illustration.clone().unwrap();
    (answer, illustration)
}

/// A record in which every country agreed and received people.
fn of_every_country() -> Snapshot {
    let shipped = Record::embedded().unwrap();
    let model = shipped.events_of(CountryCode::parse("RW").unwrap()).first().unwrap().clone();
    let event = |country, number, kind| Event {
        id: EventId { country, number },
        kind,
        people: (kind == Kind::Arrival).then_some(People {
            count: u32::from(u16::from_be_bytes(country.as_str().as_bytes().try_into().unwrap())) - 16_000,
            qualifier: Qualifier::AtLeast,
            scope: Scope::ThisEvent,
        }),
        money: None,
        contested_by: Vec::new(),
        confidence: Confidence::Reported,
        ..model.clone()
    };
    let countries = CountryCode::all().filter(|country| *country != CountryCode::US);
    let events = countries.flat_map(|country| [event(country, 1, Kind::Agreed), event(country, 2, Kind::Arrival)]);
    let sources = shipped.sources().filter(|source| model.sources.contains(&source.id)).cloned();
    Snapshot::new(Record::assemble(shipped.edition().clone(), events, sources).unwrap(), 0)
}

#[test]
fn the_same_picture_has_the_same_bytes() {
    let (one, other) = (edition(), edition());
    for picture in maps().chain(charts()) {
        assert_eq!(svg(&one, picture), svg(&other, picture), "{picture:?}");
    }
    let world = Picture::Map(MapQuery::world(MapTheme::Answer));
    let bytes = png(&one, Locale::EnUs, world, Shade::Light);
    assert_eq!(bytes, png(&other, Locale::EnUs, world, Shade::Light));
    assert_ne!(bytes, png(&one, Locale::EnUs, world, Shade::Dark));
}

#[test]
fn pictures_are_of_their_size_and_light_enough_to_send() {
    let snapshot = edition();
    for (picture, shade) in maps().chain(charts()).zip(Shade::ALL.iter().cycle()) {
        let bytes = png(&snapshot, Locale::EnUs, picture, *shade);
        assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "{picture:?}");
        assert_eq!(bytes[16..24], [0, 0, 0x06, 0x40, 0, 0, 0x03, 0x84], "{picture:?} is not 1600 by 900");
        assert!(bytes.len() < HEAVIEST, "{picture:?}: {} bytes", bytes.len());
    }
}

#[test]
fn every_region_can_be_drawn() {
    let snapshot = edition();
    for (place, region) in Region::ALL.iter().enumerate() {
        let theme = MapTheme::ALL[place % MapTheme::ALL.len()];
        let picture = Picture::Map(MapQuery { region: Some(*region), ..MapQuery::world(theme) });
        let bytes = png(&snapshot, Locale::EnUs, picture, Shade::Light);
        assert!(bytes.len() < HEAVIEST, "{region}: {} bytes", bytes.len());
    }
}

#[test]
fn every_name_and_every_message_can_be_drawn() {
    let mut missing = Vec::new();
    let mut look = |what: String, text: &str| {
        let boxes: String = text.chars().filter(|sign| !picture::is_drawable(&sign.to_string())).collect();
        if !boxes.is_empty() {
            missing.push(format!("{what}: {boxes}"));
        }
    };
    for locale in Locale::ALL {
        for country in CountryCode::all() {
            look(format!("{country} in {locale}"), names::display(country, *locale));
        }
    }
    // Arabic is no locale of Discord's clients, but its names are on record.
    let cldr = fs::read_to_string("data/names/cldr.txt").unwrap();
    let arabic = cldr.split("@ar\n").nth(1).unwrap();
    arabic.split('@').next().unwrap().lines().for_each(|line| look(line.to_owned(), line.split('\t').nth(1).unwrap()));
    for entry in fs::read_dir("data/language").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        // Of what is written into pictures; symbols of other messages are shown by whoever shows the message.
        let drawn = ["class-", "map-", "chart-", "picture-", "kind-", "figure-", "people-", "money-"];
        for line in text.lines().filter(|line| drawn.iter().any(|family| line.starts_with(family))) {
            look(path.display().to_string(), line);
        }
    }
    assert!(missing.is_empty(), "run data/fonts/generate.py: {}", missing.join("\n"));
}

#[test]
fn nothing_that_is_written_into_a_picture_is_a_box() {
    let snapshot = edition();
    for locale in Locale::ALL {
        let africa = MapQuery { region: Some(Region::Africa), ..MapQuery::world(MapTheme::Answer) };
        let rwanda = ChartQuery::timeline(CountryCode::parse("RW").unwrap(), None);
        for picture in [Picture::Map(africa), Picture::Chart(rwanda)] {
            for text in texts(&picture::svg(scene(&snapshot, *locale), picture, Shade::Light)) {
                assert!(picture::is_drawable(&text), "{locale}: {text}");
            }
        }
    }
}

#[test]
fn the_description_tells_every_count_and_fits() {
    let snapshot = edition();
    for locale in [Locale::EnUs, Locale::Fr, Locale::Hi, Locale::Ja] {
        for picture in maps().chain(charts()) {
            let (answer, illustration) = illustration(&snapshot, locale, picture);
            let description = &illustration.description;
            let length = description.chars().count();
            assert!(length <= Illustration::LONGEST && length > 40, "{picture:?} in {locale}: {length}");
            assert_eq!(illustration.picture, picture);
            if let Picture::Map(_) = picture {
                for title in answer.blocks.iter().filter_map(|block| block.title.as_ref()) {
                    assert!(description.contains(title.as_str()), "{picture:?} in {locale}: {title}: {description}");
                }
            }
        }
    }
}

#[test]
fn the_legend_counts_what_the_words_count() {
    let snapshot = edition();
    for picture in maps() {
        let (answer, _) = illustration(&snapshot, Locale::EnUs, picture);
        let written = texts(&svg(&snapshot, picture));
        for block in answer.blocks.iter().filter(|block| block.paged) {
            let count = block.facts.len().to_string();
            let class = block.title.as_ref().unwrap().split(" (").next().unwrap();
            assert!(written.contains(&count), "{picture:?}: {count} {class}");
            assert!(written.iter().any(|text| text == class), "{picture:?}: {class} in {written:?}");
        }
    }
}

#[test]
fn an_svg_carries_its_description_for_screen_readers() {
    let snapshot = edition();
    let picture = Picture::Map(MapQuery::world(MapTheme::Answer));
    let (answer, illustration) = illustration(&snapshot, Locale::EnUs, picture);
    let svg = svg(&snapshot, picture);
    assert!(svg.contains(&format!("<title id=\"title\">{}</title>", answer.title)));
    assert!(svg.contains(&illustration.description.replace('&', "&amp;")));
    assert!(svg.contains("role=\"img\""));
}

#[test]
fn where_nothing_is_on_record_the_picture_says_so() {
    let snapshot = edition();
    let before = Some(date!(2024 - 06 - 01));
    for theme in ChartTheme::ALL.iter().filter(|theme| !matches!(theme, ChartTheme::Timeline | ChartTheme::Overview)) {
        let picture = Picture::Chart(ChartQuery { on: before, ..ChartQuery::whole(*theme) });
        let (answer, _) = illustration(&snapshot, Locale::EnUs, picture);
        let written = texts(&svg(&snapshot, picture)).join(" ");
        assert_eq!(answer.outcome.slug(), "not_on_record", "{theme}");
        assert!(written.contains(&answer.headline), "{theme}: {written}");
    }
    for theme in MapTheme::ALL {
        let picture = Picture::Map(MapQuery { on: before, ..MapQuery::world(*theme) });
        let written = texts(&svg(&snapshot, picture));
        assert!(written.contains(&"Nothing of this on record anywhere here".to_owned()), "{theme}: {written:?}");
    }
    // Tuvalu is on record, Andorra is not.
    let andorra = Picture::Chart(ChartQuery::timeline(CountryCode::parse("AD").unwrap(), None));
    assert!(texts(&svg(&snapshot, andorra)).join(" ").contains("No event is on record for Andorra"));
}

#[test]
fn every_country_at_once_can_be_drawn_in_every_picture() {
    let snapshot = of_every_country();
    for picture in maps().chain(charts()) {
        let bytes = png(&snapshot, Locale::EnUs, picture, Shade::Light);
        assert!(bytes.len() < HEAVIEST, "{picture:?}: {} bytes", bytes.len());
        let (_, illustration) = illustration(&snapshot, Locale::EnUs, picture);
        assert!(illustration.description.chars().count() <= Illustration::LONGEST, "{picture:?}");
    }
    let arrivals = texts(&svg(&snapshot, Picture::Chart(ChartQuery::whole(ChartTheme::Arrivals))));
    assert!(arrivals.iter().any(|text| text.starts_with("And 2") && text.contains("more")), "{arrivals:?}");
}

#[test]
fn the_longest_names_stay_on_the_page() {
    let snapshot = of_every_country();
    for locale in Locale::ALL {
        let picture = Picture::Chart(ChartQuery::whole(ChartTheme::Arrivals));
        let written = texts(&picture::svg(scene(&snapshot, *locale), picture, Shade::Light));
        assert!(written.len() > 40, "{locale}");
        let caribbean = MapQuery { region: Some(Region::Caribbean), ..MapQuery::world(MapTheme::People) };
        let svg = picture::svg(scene(&snapshot, *locale), Picture::Map(caribbean), Shade::Dark);
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{locale}");
    }
}

#[test]
fn a_map_of_a_past_day_shows_what_was_known_then() {
    let snapshot = edition();
    let on = Some(date!(2025 - 06 - 25));
    let picture = Picture::Map(MapQuery { on, ..MapQuery::world(MapTheme::Answer) });
    let written = texts(&svg(&snapshot, picture)).join("\n");
    assert!(written.contains("As known on 2025-06-25"), "{written}");
    // The timeline of a day is that day's as well.
    let peru = CountryCode::parse("PE").unwrap();
    let then = texts(&svg(&snapshot, Picture::Chart(ChartQuery::timeline(peru, on))));
    let now = texts(&svg(&snapshot, Picture::Chart(ChartQuery::timeline(peru, None))));
    assert_ne!(then, now);
}

#[test]
fn a_withdrawn_fact_disappears_from_every_picture() {
    let before = edition();
    // The only thing on record about Poland.
    let arrival = "PL-1".parse::<EventId>().unwrap();
    let withdrawn = Changeset::of(Edit::Withdraw { id: arrival });
    let record = moderation::apply(before.record(), &withdrawn, TODAY).unwrap().into_record();
    let after = Snapshot::new(record, 1);
    let poland = arrival.country;
    let pictures = [
        Picture::Map(MapQuery::world(MapTheme::People)),
        Picture::Map(MapQuery { region: Some(Region::Europe), ..MapQuery::world(MapTheme::Practice) }),
        Picture::Chart(ChartQuery::whole(ChartTheme::Arrivals)),
    ];
    for picture in pictures {
        let named = |snapshot| texts(&svg(snapshot, picture)).contains(&"Poland".to_owned());
        assert!(named(&before) && !named(&after), "{picture:?}");
        let told = |snapshot| illustration(snapshot, Locale::EnUs, picture).1.description.contains("Poland");
        assert!(told(&before) && !told(&after), "{picture:?}");
        let drawn = |snapshot| png(snapshot, Locale::EnUs, picture, Shade::Light);
        assert_ne!(drawn(&before), drawn(&after), "{picture:?}");
    }
    let strip = Picture::Chart(ChartQuery::timeline(poland, None));
    assert!(texts(&svg(&before, strip)).join(" ").contains("Arrival · 50 people"));
    assert!(texts(&svg(&after, strip)).join(" ").contains("No event is on record for Poland"));
}

#[test]
fn a_picture_stands_on_the_ground_that_was_asked_for_else_on_the_usual_one() {
    let world = MapQuery::world(MapTheme::Answer);
    for usual in Shade::ALL {
        assert_eq!(Order::new(Picture::Map(world), Locale::EnUs, *usual).shade, *usual);
        for wanted in Shade::ALL {
            let order = Order::new(Picture::Map(MapQuery { shade: Some(*wanted), ..world }), Locale::EnUs, *usual);
            assert_eq!(order.shade, *wanted);
            assert_eq!(
                order.picture,
                Picture::Map(world),
                "one that is kept serves whoever asks, with words or without"
            );
        }
    }
}

#[test]
fn the_counts_of_agreements_on_a_day_are_those_of_the_list_on_that_day() {
    let snapshot = edition();
    let scene = scene(&snapshot, Locale::EnUs);
    let figures = answer::figures::agreements(scene, ChartQuery::whole(ChartTheme::Agreements));
    for (day, count) in figures.known.iter().take(figures.known.len() - 1) {
        let view = snapshot.view(Some(*day));
        let agreed = view
            .standings()
            .filter(|standing| standing.answer.state == demarche::domain::standing::AnswerState::Agreed)
            .count();
        assert_eq!(u32::try_from(agreed).unwrap(), *count, "{day}");
    }
    let june = figures.known.iter().take_while(|(day, _)| *day <= date!(2025 - 06 - 25)).last().unwrap();
    assert_eq!(june.1, 7, "exactly seven were known to have agreed by then");
    assert_eq!(figures.known.last().unwrap().1, figures.happened.last().unwrap().1, "both end at today's count");
}

#[test]
fn the_same_picture_is_drawn_once_however_many_ask() {
    let app = Arc::new(App::new(edition(), || TODAY));
    let picture = Picture::Chart(ChartQuery::whole(ChartTheme::Money));
    let order = Order { picture, locale: Locale::EnUs, shade: Shade::Light };
    assert!(app.drawn(order).is_none());
    let waiting = AtomicUsize::new(0);
    let pictures: Vec<Arc<[u8]>> = std::thread::scope(|scope| {
        let drawers: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    waiting.fetch_add(1, Ordering::SeqCst);
                    app.draw(order).unwrap()
                })
            })
            .collect();
        drawers.into_iter().map(|drawer| drawer.join().unwrap()).collect()
    });
    assert_eq!(waiting.load(Ordering::SeqCst), 8);
    assert!(pictures.windows(2).all(|pair| Arc::ptr_eq(&pair[0], &pair[1])), "all got the one that was drawn");
    assert!(Arc::ptr_eq(&app.drawn(order).unwrap(), &pictures[0]));
    app.replace(Snapshot::new(Record::embedded().unwrap(), 1));
    assert!(app.drawn(order).is_none(), "a changed record has other pictures");
}
