//! Where something stands: in a table, and in the canonical files that would come of it.

/// What a line of a canonical file is about: the event or the source, and the field. Their form is fixed: fields of an event are six
/// spaces deep and its id comes first, a source's key is two spaces deep and its fields four.
pub(super) fn whereabouts(text: &str, line: usize, depth: usize) -> (String, String) {
    let key_at = |text: &str, depth: usize| -> Option<(String, String)> {
        let rest = text.strip_prefix(&" ".repeat(depth)).filter(|rest| rest.starts_with('"'))?;
        let (key, value) = rest.trim_start_matches('"').split_once("\": ")?;
        Some((key.to_owned(), value.trim_matches([',', '"', '{']).to_owned()))
    };
    let before: Vec<&str> = text.lines().take(line).collect();
    let field_depth = if depth == 2 { 4 } else { depth };
    let field = before.iter().rev().find_map(|line| key_at(line, field_depth)).map(|(key, _)| key);
    let owner = before.iter().rev().find_map(|line| match (depth, key_at(line, depth)?) {
        (2, (key, _)) => Some(key),
        (_, (key, value)) => (key == "id").then_some(value),
    });
    (owner.unwrap_or_default(), field.unwrap_or_default())
}

/// The column of a field of the files.
pub(super) fn column_of(field: &str) -> &str {
    match field {
        "money" => "usd",
        "publisher" => "publishers",
        "url" => "addresses",
        "title" => "source_title",
        "published" => "source_published",
        "language" => "source_language",
        other => other,
    }
}

/// Where each line begins. The reader counts lines itself, but counts one too few where they end as spreadsheets end them.
pub(super) struct Lines<'b> {
    bytes: &'b [u8],
    begins: Vec<usize>,
}

impl<'b> Lines<'b> {
    pub(super) fn of(bytes: &'b [u8]) -> Self {
        let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
        Self { bytes, begins: std::iter::once(0).chain(ends).collect() }
    }

    /// The line of the row that begins at a byte, or behind the line break there.
    pub(super) fn at(&self, byte: u64) -> usize {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        let breaks = self.bytes.get(byte..).unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let byte = byte.saturating_add(breaks.count());
        self.begins.partition_point(|begin| *begin <= byte)
    }
}
