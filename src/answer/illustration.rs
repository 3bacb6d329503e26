//! The picture that goes with an answer, and its description for those who do not see it. What is drawn is [`super::figures`]' business, how
//! is the `picture` layer's.

use crate::language::{Language, say};
use crate::question::Picture;

/// A picture that goes with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Illustration {
    /// What to draw.
    pub picture: Picture,
    /// The same in words, at most [`Illustration::LONGEST`] characters: the counts always, the names as far as they fit.
    pub description: String,
}

/// A heading with what stands under it.
pub(super) type Part = (String, Vec<String>);

impl Illustration {
    /// The most characters that a description has: what Discord takes for an attachment.
    pub const LONGEST: usize = 1024;

    /// A picture, described by a sentence and by parts. Every heading is kept; items give way where there is no room.
    pub(super) fn new(language: &Language, picture: Picture, sentences: &[&str], parts: &[Part]) -> Self {
        let opening = sentences.join(" ");
        let heads: usize = parts.iter().map(|(head, _)| length(head) + MORE).sum();
        let mut room = Self::LONGEST.saturating_sub(length(&opening) + heads);
        let mut description = opening;
        for (head, items) in parts {
            let fitting = fitting(items, room);
            room = room.saturating_sub(fitting.iter().map(|item| length(item) + 2).sum());
            description.push(' ');
            description.push_str(&part(language, head, fitting, items.len()));
        }
        Self { picture, description: cut(&description) }
    }
}

/// What ", and 123 more." and the signs around a heading take.
const MORE: usize = 24;

fn fitting(items: &[String], room: usize) -> &[String] {
    let mut used = 0;
    let fits = items.iter().take_while(|item| {
        used += length(item) + 2;
        used <= room
    });
    let count = fits.count();
    items.get(..count).unwrap_or(items)
}

fn part(language: &Language, head: &str, shown: &[String], all: usize) -> String {
    let items = shown.join(", ");
    match (shown.len(), all - shown.len()) {
        (_, 0) if items.is_empty() => say!(language, "picture-part-bare", head = head),
        (0, _) => say!(language, "picture-part-bare", head = head),
        (_, 0) => say!(language, "picture-part", head = head, items = items),
        (_, more) => say!(language, "picture-part-more", head = head, items = items, number = more),
    }
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// The last resort, where headings alone are too long.
fn cut(text: &str) -> String {
    if length(text) <= Illustration::LONGEST {
        return text.to_owned();
    }
    text.chars().take(Illustration::LONGEST - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locale;
    use crate::question::{MapQuery, MapTheme};

    fn described(parts: &[Part]) -> String {
        let picture = Picture::Map(MapQuery::world(MapTheme::Answer));
        Illustration::new(Language::of(Locale::EnUs), picture, &["A sentence."], parts).description
    }

    fn names(count: usize) -> Vec<String> {
        (0..count).map(|number| format!("Country number {number}")).collect()
    }

    #[test]
    fn what_fits_is_whole() {
        let parts = [("Agreed (2)".to_owned(), names(2)), ("Declined (0)".to_owned(), Vec::new())];
        assert_eq!(described(&parts), "A sentence. Agreed (2): Country number 0, Country number 1. Declined (0).");
    }

    #[test]
    fn every_count_is_told_however_many_names_there_are() {
        let parts: Vec<Part> = (0..7).map(|group| (format!("Group {group} (250)"), names(250))).collect();
        let description = described(&parts);
        assert!(description.chars().count() <= Illustration::LONGEST, "{}", description.chars().count());
        for (head, _) in &parts {
            assert!(description.contains(head.as_str()), "{head}: {description}");
        }
        assert!(description.contains("and 2"), "{description}");
    }

    #[test]
    fn headings_that_are_endless_themselves_are_cut() {
        let parts: Vec<Part> = (0..30).map(|_| ("x".repeat(100), names(1))).collect();
        assert_eq!(described(&parts).chars().count(), Illustration::LONGEST);
    }
}
