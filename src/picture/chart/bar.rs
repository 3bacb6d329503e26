//! Bars that say how well their number is known: exact ones end square, a floor is open to the right, a ceiling is drawn in outline, and what
//! is only about right ends in a slope.

use super::super::canvas::{Area, Canvas};
use super::super::palette::Fill;
use super::super::path::n;
use crate::domain::Qualifier;

/// One bar.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bar {
    /// Where a bar as long as the scale would stand.
    pub(super) area: Area,
    /// Its length as a part of that; above 1 it is cut, and shows it.
    pub(super) part: f64,
    /// The part that is certain, where the number is a ceiling.
    pub(super) certain: f64,
    pub(super) qualifier: Qualifier,
    pub(super) fill: Fill,
}

/// No bar is shorter than this: there is something.
const SHORTEST: f64 = 3.0;

/// Draws a bar; where it ends.
pub(super) fn draw(canvas: &mut Canvas, bar: Bar) -> f64 {
    let (area, cut) = (bar.area, bar.part > 1.0);
    let length = (area.width * bar.part.min(1.0)).max(SHORTEST);
    let colour = bar.fill.colour(&canvas.palette).code();
    let paint = if bar.fill.pale { canvas.paint(bar.fill) } else { colour.clone() };
    if bar.qualifier == Qualifier::UpTo {
        let certain = (area.width * bar.certain.min(1.0)).min(length);
        if certain > 0.0 {
            canvas.rect(Area { width: certain, ..area }, &paint, 0.0);
        }
        let open =
            Area::new(area.x + certain + 1.0, area.y + 1.0, (length - certain - 2.0).max(1.0), area.height - 2.0);
        canvas.frame(open, &colour, 2.0);
        return area.x + length;
    }
    canvas.shape(&outline(area, length, bar.qualifier), &paint, "none", 0.0);
    if cut {
        gap(canvas, area, length);
    }
    area.x + length + if bar.qualifier == Qualifier::Exactly { 0.0 } else { area.height / 2.0 }
}

fn outline(area: Area, length: f64, qualifier: Qualifier) -> String {
    let (x, y, height) = (n(area.x), n(area.y), n(area.height));
    let (half, end) = (n(area.height / 2.0), n(length));
    match qualifier {
        // An arrow: it may go on.
        Qualifier::AtLeast => format!("M{x} {y}h{end}l{half} {half}l-{half} {half}h-{end}z"),
        // A slope around the number.
        Qualifier::About => {
            let (less, more) = (n((length - area.height / 4.0).max(1.0)), n(area.height / 2.0));
            format!("M{x} {y}h{less}l{more} {height}H{x}z")
        }
        _ => format!("M{x} {y}h{end}v{height}h-{end}z"),
    }
}

/// Two slanted lines in the colour of the page: this bar is not in scale.
fn gap(canvas: &mut Canvas, area: Area, length: f64) {
    let page = canvas.palette.page.code();
    for part in [0.62, 0.66] {
        let x = area.x + length * part;
        let path = format!("M{} {}l-14 {}", n(x + 7.0), n(area.y - 3.0), n(area.height + 6.0));
        canvas.stroke(&path, &page, 6.0, "");
    }
}
