//! The binary.

use std::io;

fn main() -> io::Result<()> {
    if std::env::args().nth(1).as_deref() == Some("resolve") {
        let stdout = io::BufWriter::new(io::stdout().lock());
        return demarche::names::stdio(io::stdin().lock(), stdout);
    }
    Ok(())
}
