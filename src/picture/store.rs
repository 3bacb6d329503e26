//! Pictures that were drawn, kept for whoever asks next. The same picture of the same revision is drawn once, however many ask at once.

use std::sync::Arc;

use quick_cache::Weighter;
use quick_cache::sync::Cache;
use time::Date;

use super::{Shade, Undrawable};
use crate::answer::Scene;
use crate::language::Locale;
use crate::question::Picture;

/// What makes one picture different from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Order {
    /// What it shows.
    pub picture: Picture,
    /// In whose language.
    pub locale: Locale,
    /// On what it stands.
    pub shade: Shade,
}

impl Order {
    /// A picture in the shade that its reader asked for, else in the usual one of where it is shown.
    pub const fn new(picture: Picture, locale: Locale, usual: Shade) -> Self {
        let shade = match picture.shade() {
            Some(shade) => shade,
            None => usual,
        };
        Self { picture: picture.of_any_shade(), locale, shade }
    }
}

/// The pictures kept.
pub struct Gallery {
    kept: Cache<Key, Arc<[u8]>, Bytes>,
}

/// An order on a day, of a record that was exchanged so often: after a change, or a night, nothing old is found.
type Key = (Order, u64, Date);

/// Room for about two hundred pictures.
const ROOM: u64 = 32 * 1024 * 1024;
/// How many pictures fit into it, roughly.
const PICTURES: usize = 200;

#[derive(Clone)]
struct Bytes;

impl Weighter<Key, Arc<[u8]>> for Bytes {
    fn weight(&self, _: &Key, picture: &Arc<[u8]>) -> u64 {
        u64::try_from(picture.len()).unwrap_or(u64::MAX)
    }
}

impl std::fmt::Debug for Gallery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gallery").field("kept", &self.kept.len()).finish()
    }
}

impl Default for Gallery {
    fn default() -> Self {
        Self { kept: Cache::with_weighter(PICTURES, ROOM, Bytes) }
    }
}

impl Gallery {
    /// The picture, if it is kept.
    pub fn kept(&self, order: Order, generation: u64, today: Date) -> Option<Arc<[u8]>> {
        self.kept.get(&(order, generation, today))
    }

    /// The picture as PNG, drawn if it is not kept. Who asks while another draws the same waits for that one.
    ///
    /// # Errors
    ///
    /// When it cannot be drawn.
    pub fn png(&self, order: Order, generation: u64, scene: Scene<'_>) -> Result<Arc<[u8]>, Undrawable> {
        let key = (order, generation, scene.today);
        self.kept.get_or_insert_with(&key, || super::png(scene, order.picture, order.shade).map(Arc::from))
    }
}
