//! From degrees to a flat page. Both projections keep areas: a large country looks large because it is.

/// A place on the globe.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::picture) struct Degrees {
    pub(in crate::picture) lon: f64,
    pub(in crate::picture) lat: f64,
}

/// How the globe is flattened; the unit is its radius, x to the east and y to the north.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::picture) enum Projection {
    /// Equal Earth (Šavrič, Patterson and Jenny, 2018), for the world.
    EqualEarth {
        /// The longitude in the middle.
        middle: f64,
    },
    /// Lambert's azimuthal equal-area projection, for regions.
    Azimuthal {
        /// The place in the middle.
        centre: Degrees,
    },
}

/// Places farther from the middle of an azimuthal map than this are moved to that distance: what lies on the far side of the globe would be
/// smeared around the map, and is left out by having no width.
const FARTHEST: f64 = 100.0;

impl Projection {
    pub(in crate::picture) fn flat(self, place: Degrees) -> (f64, f64) {
        match self {
            Self::EqualEarth { middle } => equal_earth(place.lon - middle, place.lat),
            Self::Azimuthal { centre } => azimuthal(centre, place),
        }
    }
}

impl Projection {
    /// Whether a place lies so far away that it is not shown where it is.
    pub(in crate::picture) fn hides(self, place: Degrees) -> bool {
        match self {
            Self::EqualEarth { .. } => false,
            Self::Azimuthal { centre } => {
                let (x, y) = azimuthal(centre, place);
                x.hypot(y) >= 2.0 * (FARTHEST.to_radians() / 2.0).sin() - 1e-9
            }
        }
    }
}

/// Longitudes are not wrapped: outlines beyond the map's edge count on eastward, so that no ring is torn.
fn equal_earth(lon: f64, lat: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let [a1, a2, a3, a4] = A;
    let half_root = 3f64.sqrt() / 2.0;
    let theta = (half_root * lat.to_radians().sin()).asin();
    let square = theta * theta;
    let sixth = square * square * square;
    let slope = a1 + 3.0 * a2 * square + sixth * (7.0 * a3 + 9.0 * a4 * square);
    let x = lon.to_radians() * theta.cos() / (half_root * slope);
    (x, theta * (a1 + a2 * square + sixth * (a3 + a4 * square)))
}

fn azimuthal(centre: Degrees, place: Degrees) -> (f64, f64) {
    let (sin_centre, cos_centre) = centre.lat.to_radians().sin_cos();
    let (sin_lat, cos_lat) = place.lat.to_radians().sin_cos();
    let (sin_lon, cos_lon) = (place.lon - centre.lon).to_radians().sin_cos();
    let cos_distance = sin_centre * sin_lat + cos_centre * cos_lat * cos_lon;
    let (east, north) = (cos_lat * sin_lon, cos_centre * sin_lat - sin_centre * cos_lat * cos_lon);
    let far = FARTHEST.to_radians();
    if cos_distance < far.cos() {
        let length = east.hypot(north).max(1e-9);
        let radius = 2.0 * (far / 2.0).sin();
        return (radius * east / length, radius * north / length);
    }
    let scale = (2.0 / (1.0 + cos_distance)).sqrt();
    (scale * east, scale * north)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(lon: f64, lat: f64) -> Degrees {
        Degrees { lon, lat }
    }

    fn near(one: (f64, f64), other: (f64, f64)) -> bool {
        (one.0 - other.0).abs() < 1e-5 && (one.1 - other.1).abs() < 1e-5
    }

    #[test]
    fn equal_earth_is_as_its_authors_describe_it() {
        let world = Projection::EqualEarth { middle: 0.0 };
        assert!(near(world.flat(at(0.0, 0.0)), (0.0, 0.0)));
        // The published extent: 2.706630 to the east at the equator, 1.317363 at the pole.
        assert!(near(world.flat(at(180.0, 0.0)), (2.706_630, 0.0)), "{:?}", world.flat(at(180.0, 0.0)));
        assert!(near(world.flat(at(0.0, 90.0)), (0.0, 1.317_363)), "{:?}", world.flat(at(0.0, 90.0)));
    }

    /// The area of a small square of degrees on the page, divided by that on the globe.
    fn areal_scale(projection: Projection, place: Degrees) -> f64 {
        let step = 0.01;
        let corner = |x: f64, y: f64| projection.flat(at(place.lon + x * step, place.lat + y * step));
        let corners = [corner(0.0, 0.0), corner(1.0, 0.0), corner(1.0, 1.0), corner(0.0, 1.0), corner(0.0, 0.0)];
        let flat: f64 = corners.windows(2).map(|pair| (pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1) / 2.0).sum();
        let round = step.to_radians() * ((place.lat + step).to_radians().sin() - place.lat.to_radians().sin());
        flat / round
    }

    #[test]
    fn areas_stay_true_everywhere() {
        let centre = at(20.0, 5.0);
        for place in [at(20.0, 5.0), at(-10.0, 30.0), at(45.0, -25.0), at(0.0, 60.0)] {
            for projection in [Projection::EqualEarth { middle: 11.0 }, Projection::Azimuthal { centre }] {
                let scale = areal_scale(projection, place);
                assert!((scale - 1.0).abs() < 1e-3, "{projection:?} {place:?}: {scale}");
            }
        }
    }

    #[test]
    fn the_far_side_stays_at_the_edge() {
        let map = Projection::Azimuthal { centre: at(0.0, 0.0) };
        for place in [at(180.0, 0.0), at(170.0, 10.0), at(120.0, -40.0)] {
            let (x, y) = map.flat(place);
            assert!(x.hypot(y) < 1.54, "{place:?}");
        }
    }
}
