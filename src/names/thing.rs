//! Words that are a country and a thing, a bird or a person: which is meant, by what stands around. Only what speaks against the country
//! counts; where nothing does, the country is meant.

/// Words that are a thing, a bird or a person as well.
const ALSO_THINGS: [&str; 14] = [
    "turkey", "chad", "jordan", "georgia", "china", "guinea", "cuba", "jersey", "mali", "oman", "man", "panama",
    "polish", "dutch",
];
/// What stands before the thing: a determiner or an adjective of kitchens and wardrobes, or a person's first name.
const BEFORE: [&str; 22] = [
    "a", "my", "some", "roast", "roasted", "cold", "wild", "fried", "smoked", "eat", "eating", "ate", "cook", "cooked",
    "cooking", "fine", "bone", "hot", "nail", "michael", "mr", "uncle",
];
/// What stands after the thing.
const AFTER: [&str; 30] = [
    "sandwich", "dinner", "breast", "leg", "legs", "soup", "burger", "bacon", "shop", "cabinet", "plate", "cup", "pig",
    "pigs", "fowl", "libre", "hat", "shoes", "sneakers", "peterson", "bulldogs", "tech", "peach", "cow", "shirt",
    "bro", "plates", "your", "dude", "shore",
];
/// What a meal is spoken of with: a turkey in small letters is then the bird.
const MEAL: [&str; 12] = [
    "dinner",
    "lunch",
    "thanksgiving",
    "gravy",
    "stuffing",
    "oven",
    "recipe",
    "delicious",
    "tasty",
    "meat",
    "feast",
    "leftovers",
];
/// Who is spoken of where a country's name is a first name.
const PERSON: [&str; 8] = ["friend", "brother", "cousin", "boyfriend", "girlfriend", "husband", "wife", "buddy"];
/// What tells that the state of the United States is meant.
const STATE: [&str; 6] = ["atlanta", "savannah", "governor", "usa", "state", "bulldogs"];

/// Whether the word at this place is no country. `written` is how it stands in the text.
pub(super) fn is_thing(at: usize, after: usize, words: &[String], written: &str) -> bool {
    let word = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", String::as_str);
    let name = word(Some(at));
    if !ALSO_THINGS.contains(&name) {
        return false;
    }
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let is_small = written.starts_with(char::is_lowercase);
    BEFORE.contains(&word(at.checked_sub(1)))
        || AFTER.contains(&word(Some(after)))
        || (name == "turkey" && is_small && any(&MEAL))
        || (["chad", "jordan", "georgia"].contains(&name) && is_near(at, words))
        || (name == "georgia" && any(&STATE))
}

/// A person is named within three words.
fn is_near(at: usize, words: &[String]) -> bool {
    let around = words.get(at.saturating_sub(3)..words.len().min(at + 4)).unwrap_or_default();
    around.iter().any(|word| PERSON.contains(&word.as_str()))
}
