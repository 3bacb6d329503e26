//! Countries and regions, as the library has them: the same files, compiled for the build.
#![allow(dead_code, unused_imports, unreachable_pub, reason = "the library uses more of these files")]

#[path = "../src/domain/country/mod.rs"]
mod country;
#[path = "../src/domain/region.rs"]
mod region;
#[path = "../src/domain/slug.rs"]
mod slug;

pub(crate) use country::CountryCode;
pub(crate) use region::Region;
pub(crate) use slug::{UnknownSlug, slugged};
