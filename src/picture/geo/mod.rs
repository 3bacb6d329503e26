//! The world's outlines and how they come onto a flat page.

mod level;
mod outline;
mod projection;
mod view;

pub(super) use outline::Kind;
use projection::Degrees;
pub(super) use view::{Country, View};
