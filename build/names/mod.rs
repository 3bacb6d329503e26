//! Makes the tables that `src/names/index.rs` reads, out of the files in `data/names`.
//!
//! The program then starts with them in place: nothing is read, folded, sorted or allocated when it starts, and of the tables only those
//! pages are in memory that a question has touched. The price is paid here: what the names fold to is decided when the crate is built.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "what is wrong with the files of names must stop the build"
)]

#[allow(dead_code, reason = "the library, which has the same file, uses more of it")]
#[path = "../../src/names/fold.rs"]
mod fold;
#[path = "../../src/names/key.rs"]
mod key;
#[allow(dead_code, reason = "the library, which has the same file, uses more of it")]
#[path = "../../src/names/kind.rs"]
mod kind;
#[path = "../../src/names/letters.rs"]
mod letters;

mod beginnings;
mod exact;
mod near;
mod pool;
mod regions;
mod shown;
mod source;

use std::fs;
use std::io;
use std::path::Path;

use exact::Exact;
use pool::Pools;

/// Writes every table into the folder.
///
/// # Errors
/// When a file cannot be written.
pub(crate) fn write(folder: &Path) -> io::Result<()> {
    let mut exact = Exact::default();
    let mut near = near::Near::default();
    let mut beginnings = beginnings::Beginnings::default();
    source::all(|name| {
        let key = fold::fold(name.text);
        if exact.add(name, &key) {
            near.add(name, &key);
        }
        beginnings.add(name, &key);
    });
    source::further(|name| exact.add_further(name, &fold::fold(name.text).key));

    let mut pools = Pools::default();
    let mut tables = exact.tables(&mut pools);
    tables.extend(near.tables(&mut pools));
    tables.push(("beginnings", beginnings.table(&mut pools)));
    tables.extend(shown::tables(&mut pools));
    tables.extend(regions::tables());
    tables.extend(pools.tables());
    tables.into_iter().try_for_each(|(file, bytes)| fs::write(folder.join(file), bytes))
}

/// A table: the name of its file, and what it holds.
type Table = (&'static str, Vec<u8>);
