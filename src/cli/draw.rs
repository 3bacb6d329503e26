//! `demarche map` and `demarche chart`: a picture for a file, a pipe or a terminal.

use std::fs;
use std::io::Write;

use super::args::{Chart, Drawing, Global, Map, PictureFormat};
use super::exit::Exit;
use super::failure::Failure;
use crate::answer::Illustration;
use crate::app::{App, Asker, Request};
use crate::command::Typed;
use crate::console::{self, Screen};
use crate::picture::{Order, Shade};
use crate::question::Command;

pub(super) fn map(map: &Map, global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let typed = with(Typed::new(Command::Map), "theme", map.theme.as_deref());
    run(typed, &map.drawing, global, out)
}

pub(super) fn chart(chart: &Chart, global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let typed = with(Typed::new(Command::Chart), "theme", chart.theme.as_deref());
    let typed = with(typed, "country", chart.country.as_deref());
    run(typed, &chart.drawing, global, out)
}

fn with(typed: Typed, option: &'static str, value: Option<&str>) -> Typed {
    match value {
        Some(value) => typed.with(option, value),
        None => typed,
    }
}

fn run(typed: Typed, drawing: &Drawing, global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let config = super::configured(global)?;
    let app = super::app(&config)?;
    let asker = Asker { locale: config.language() };
    let typed = with(with(typed, "region", drawing.region.as_deref()), "on", drawing.on.as_deref());
    let answer = app.handle(&Request::Command(typed), asker);
    let Some(illustration) = answer.illustration else {
        return Err(Failure::Usage(answer.headline));
    };
    let shade = if drawing.dark { Shade::Dark } else { Shade::Light };
    let order = Order::new(illustration.picture, asker.locale, shade);
    let bytes = drawn(&app, order, drawing.format)?;
    deliver(&bytes, &illustration, drawing, out)?;
    Ok(Exit::Done)
}

fn drawn(app: &App, order: Order, format: PictureFormat) -> Result<Vec<u8>, Failure> {
    match format {
        PictureFormat::Svg => Ok(app.sketch(order).into_bytes()),
        PictureFormat::Png => {
            app.draw(order).map(|bytes| bytes.to_vec()).map_err(|error| Failure::Other(Exit::Io, error.to_string()))
        }
    }
}

/// To the file that is named, or to whoever reads our output; a terminal is shown pixels as a picture, never as bytes.
fn deliver(bytes: &[u8], words: &Illustration, drawing: &Drawing, out: &mut dyn Write) -> Result<(), Failure> {
    if let Some(file) = &drawing.output {
        return fs::write(file, bytes).map_err(|error| Failure::io(&file.display().to_string(), error));
    }
    match (drawing.format, Screen::of_stdout()) {
        (PictureFormat::Png, Screen::Words) => {
            Err(Failure::Usage("this terminal shows no pictures; name a file with --output".to_owned()))
        }
        (PictureFormat::Png, screen @ (Screen::Kitty | Screen::Inline)) => {
            console::show(out, bytes, screen).map_err(super::unwritable)?;
            writeln!(out, "{}", console::neutral(&words.description)).map_err(super::unwritable)
        }
        _ => out.write_all(bytes).map_err(super::unwritable),
    }
}
