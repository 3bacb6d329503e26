//! Slips of the hand, as opposed to other edits: what a finger does by itself.

/// The rows of a keyboard, each key above the two that it touches.
const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// Whether the typed text is the name with one letter left out, doubled, struck together with the key beside it, or swapped with the next.
pub(super) fn is_slip(typed: &str, name: &str) -> bool {
    let (typed, name): (Vec<char>, Vec<char>) = (typed.chars().collect(), name.chars().collect());
    let same = typed.iter().zip(&name).take_while(|(one, other)| one == other).count();
    let (rest, own) = (typed.get(same..).unwrap_or_default(), name.get(same..).unwrap_or_default());
    match (rest, own) {
        (rest, [_, own @ ..]) if rest == own => true,
        // One letter that folding writes as two: "Grækenland".
        (rest, [one, two, own @ ..]) if rest == own => [('a', 'e'), ('o', 'e'), ('s', 's')].contains(&(*one, *two)),
        ([new, rest @ ..], own) if rest == own => {
            let before = same.checked_sub(1).and_then(|at| name.get(at));
            before.into_iter().chain(own.first()).any(|letter| letter == new || are_neighbours(*letter, *new))
        }
        ([one, two, rest @ ..], [three, four, own @ ..]) => rest == own && one == four && two == three,
        _ => false,
    }
}

fn are_neighbours(one: char, other: char) -> bool {
    let place = |letter: char| {
        let row = ROWS.iter().position(|row| row.contains(letter))?;
        Some((row, ROWS.get(row)?.chars().position(|own| own == letter)?))
    };
    let Some(((row, column), (other_row, other_column))) = place(one).zip(place(other)) else { return false };
    match row.cmp(&other_row) {
        std::cmp::Ordering::Equal => column.abs_diff(other_column) == 1,
        // A row is shifted to the right of the one above it by half a key.
        std::cmp::Ordering::Less => other_row - row == 1 && (other_column == column || other_column + 1 == column),
        std::cmp::Ordering::Greater => row - other_row == 1 && (column == other_column || column + 1 == other_column),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_leaves_out_doubles_strikes_beside_or_swaps() {
        let slips = ["eru", "perru", "peeru", "perui", "pwru", "pereu", "epru", "oeru", "pelru", "peruu"];
        let found: Vec<&str> = slips.into_iter().filter(|typed| is_slip(typed, "peru")).collect();
        assert_eq!(found, ["eru", "perru", "peeru", "perui", "pereu", "epru", "peruu"]);
    }
}
