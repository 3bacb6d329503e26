//! Words that people put around a name: they may be dropped, and no others. "Panama Canal" therefore is not Panama.

use std::sync::LazyLock;

use super::fold::Folded;

/// Dropped at the beginning of a question.
const BEFORE: &str = "the a an and or but so in from to for of on about at is are was has have had did does do will would can could should
    what whats how hows why when where who whos which s re show me tell check give get find see search look lookup up
    status info information details data news update updates latest report record please pls plz plis hey hi hello ok okay well now
    country countries nation state called named name bot demarche regarding concerning re with any anything else let lets know i want
    need think mean meant case situation agreement deal asked agreed declined ask did say said also maybe perhaps just only even still
    then than that this it its by into via per not yes no like as all there you your our my im versus vs try type select choose
    go goto new latest current currently thing stuff happening happened going re";
/// Dropped at the end of a question.
const AFTER: &str = "please pls plz thanks thx thank you ty country nation status info information details data news update updates bot
    too also though then now today lol yet so or and the a agreed declined asked accepting accepted accept agree agrees decline declines
    taking taken take takes took anyone anybody someone people deportees deportee deportations deportation deported migrants migrant
    flights flight said say says yes no ok okay right again is are doing do does done did in on about with it them any some one
    deal agreement case situation record report latest up to of for me here there still already ever demarche right what how
    when why who go going happening happened received receive receives gotten got get gets been have has had even just really
    refused refuse refuses signed sign signs suspended denied deny talks negotiating";
/// Forms of state: what stands beside them is still the country's name.
const STATE: &str = "republic kingdom state states principality sultanate emirate federation federative federal commonwealth union
    democratic socialist islamic people peoples plurinational independent bolivarian arab cooperative united grand duchy duchy country nation
    of the rep territory collectivity government govt
    republica republique republiek republik repubblica republika respublika royaume reino regno konigreich koninkrijk der die de del della
    di do da dos das du des von van la le el los las les l d il gli den det dem den et het kongeriket kongeriget konungariket kralovstvi
    kraljevina krolestwo kralovstvo estado etat stato staat stat statul stato principado principaute principato furstentum
    cong hoa vuong quoc nhanuoc negara cumhuriyeti kralligi devleti koztarsasag tasavalta kuningaskunta karalyste ceska
    республика королевство государство республіка королівство держава република кралство δημοκρατια βασιλειο του της των
    جمهوريه مملكه دوله سلطنه اماره ال गणराज्य สาธารณรัฐ ราชอาณาจักร ประเทศ";

/// The longest formal names have fewer words.
const MOST_WORDS: usize = 12;

/// The lists, sorted for searching.
struct Wrappers {
    before: Vec<&'static str>,
    after: Vec<&'static str>,
    state: Vec<&'static str>,
}

static WRAPPERS: LazyLock<Wrappers> =
    LazyLock::new(|| Wrappers { before: sorted(BEFORE), after: sorted(AFTER), state: sorted(STATE) });

/// The text without some of the words around it, the longest first: "status of New Zealand" holds "New Zealand" before it holds "Zealand",
/// though "new" may be dropped.
pub(super) fn strips(folded: &Folded) -> Vec<Folded> {
    let words: Vec<&str> = folded.words().collect();
    let Some((first, last)) = core(&words, &WRAPPERS.before, &WRAPPERS.after) else { return Vec::new() };
    let mut cuts: Vec<(usize, usize)> =
        (0..=first).flat_map(|start| (last..words.len()).map(move |end| (start, end))).collect();
    cuts.retain(|(start, end)| (1..MOST_WORDS).contains(&(end + 1 - start)) && end + 1 - start < words.len());
    cuts.sort_by_key(|(start, end)| std::cmp::Reverse(end - start));
    cuts.into_iter()
        .filter_map(|(start, end)| Some(Folded::from_words(words.get(start..=end)?.iter().copied())))
        .collect()
}

/// The text without any of the words around it; `None` if there are none, or nothing is left.
pub(super) fn strip(folded: &Folded) -> Option<Folded> {
    without(folded, &WRAPPERS.before, &WRAPPERS.after)
}

/// The text without the words for a form of state.
pub(super) fn strip_state(folded: &Folded) -> Option<Folded> {
    without(folded, &WRAPPERS.state, &WRAPPERS.state)
}

/// Whether the word is one that may be dropped.
pub(super) fn knows(word: &str) -> bool {
    WRAPPERS.before.binary_search(&word).is_ok() || WRAPPERS.after.binary_search(&word).is_ok()
}

fn sorted(list: &'static str) -> Vec<&'static str> {
    let mut words: Vec<&str> = list.split_whitespace().collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn without(folded: &Folded, before: &[&str], after: &[&str]) -> Option<Folded> {
    let words: Vec<&str> = folded.words().collect();
    let (first, last) = core(&words, before, after)?;
    let is_cut = first > 0 || last + 1 < words.len();
    is_cut.then(|| words.get(first..=last)).flatten().map(|words| Folded::from_words(words.iter().copied()))
}

/// The first and the last word that may not be dropped.
fn core(words: &[&str], before: &[&str], after: &[&str]) -> Option<(usize, usize)> {
    let first = words.iter().position(|word| before.binary_search(word).is_err())?;
    let last = words.iter().rposition(|word| after.binary_search(word).is_err())?;
    (first <= last).then_some((first, last))
}
