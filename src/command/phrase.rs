//! Dates as people type them.

use time::Date;

use crate::domain::PartialDate;

/// Reads `2025`, `2025-06`, `2025-06-25`, "june 2025", "last month", "yesterday".
pub fn date(text: &str, today: Date) -> Option<PartialDate> {
    let _ = (text, today);
    unimplemented!()
}
