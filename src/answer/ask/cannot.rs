//! From free text to an answer: what was understood is answered; what was not is told, short and harmless, and never repeated back.

use crate::answer::draft::{Draft, Scene};
use crate::answer::{Answer, FollowUp, Importance, Outcome, words};
use crate::command::Trouble;
use crate::language::say;
use crate::question::{Cannot, Mark, Outcome as Read, Question, Reading, understand};

/// What fits on a button.
const LONGEST_LABEL: usize = 34;
/// The longest name that is told back; longer ones are no names.
const LONGEST_NAME: usize = 40;

/// Answers free text.
pub(in crate::answer) fn free(scene: Scene<'_>, text: &str) -> Answer {
    read(scene, &understand(text, scene.snapshot, scene.today))
}

/// Answers what was read.
pub(in crate::answer) fn read(scene: Scene<'_>, reading: &Reading) -> Answer {
    let mut answer = match &reading.outcome {
        Read::Question(question) => crate::answer::answer(question, scene),
        Read::Choice { written, candidates } => {
            let trouble = Trouble::WhichCountry { written: written.clone(), choices: candidates.clone() };
            crate::answer::trouble::answer(scene, &trouble)
        }
        Read::Cannot(cannot) => self::cannot(scene, cannot),
    };
    if let Read::Question(question) = &reading.outcome {
        offer_others(&mut answer, question, reading, scene);
        let mut remarks: Vec<String> = reading
            .taken_for
            .iter()
            .map(|(written, country)| crate::answer::taken_for(written, *country, scene))
            .collect();
        if let (false, Question::Ask(ask)) = (reading.sure, question) {
            let about = words::word(scene.language, "rather", ask.about.slug());
            remarks.push(say!(scene.language, "ask-understood", about = about));
        }
        if let Some((word, without)) = withheld_for(question, reading, &answer) {
            remarks.push(say!(scene.language, "ask-unread", word = word));
            let label = say!(scene.language, "free-without");
            answer.follow_ups.insert(0, FollowUp { label, question: without, country: None });
        }
        if !remarks.is_empty() {
            answer.reading.remark = Some(remarks.join(" "));
        }
    }
    answer
}

/// The word for which yes or no was withheld, and the question without it.
fn withheld_for<'r>(question: &Question, reading: &'r Reading, answer: &Answer) -> Option<(&'r str, Question)> {
    let word = reading.unread.as_deref().filter(|word| word.chars().count() <= LONGEST_NAME)?;
    let Question::Ask(ask) = question else { return None };
    let mut without = ask.clone();
    without.marks.retain(|mark| *mark != Mark::Unread);
    (answer.value.is_none() && without != *ask).then_some((word, Question::Ask(without)))
}

/// "Not what I meant": the next best readings, as questions to go on with.
fn offer_others(answer: &mut Answer, question: &Question, reading: &Reading, scene: Scene<'_>) {
    let offered = reading.others.iter().filter(|other| *other != question).take(if reading.sure { 1 } else { 2 });
    for other in offered {
        let Question::Ask(ask) = other else { continue };
        let about = words::word(scene.language, "rather", ask.about.slug());
        let label = say!(scene.language, "ask-meant", about = about);
        if label.chars().count() <= LONGEST_LABEL {
            answer.follow_ups.push(FollowUp { label, question: other.clone(), country: None });
        }
    }
}

fn cannot(scene: Scene<'_>, cannot: &Cannot) -> Answer {
    match cannot {
        Cannot::Unread { written, without } => unread(scene, written, without),
        Cannot::UnknownCountry { written } if written.chars().count() <= LONGEST_NAME => {
            let trouble = Trouble::NoCountry { written: written.clone(), near: Vec::new(), place_in: None };
            crate::answer::trouble::answer(scene, &trouble)
        }
        Cannot::UnknownCountry { .. } | Cannot::OutOfScope => {
            refusal(scene, Outcome::OutOfScope, "free-title", "free-headline")
        }
        Cannot::Nothing => refusal(scene, Outcome::OutOfScope, "free-title", "free-empty"),
        Cannot::CaseAdvice => refusal(scene, Outcome::CaseAdvice, "case-title", "case-headline"),
    }
}

/// A word that narrows the question is not known: what would be left of it is offered, not answered in its place.
fn unread(scene: Scene<'_>, written: &str, without: &Question) -> Answer {
    let mut answer = refusal(scene, Outcome::OutOfScope, "free-title", "free-headline");
    if written.chars().count() <= LONGEST_NAME {
        answer.headline = say!(scene.language, "free-unread", word = written);
    }
    let label = say!(scene.language, "free-without");
    answer.follow_ups.insert(0, FollowUp { label, question: without.clone(), country: None });
    answer
}

fn refusal(scene: Scene<'_>, outcome: Outcome, title: &str, headline: &str) -> Answer {
    let reading = crate::answer::Reading { intent: "unknown".to_owned(), ..crate::answer::Reading::default() };
    let mut draft = Draft::with_reading(scene, None, reading);
    let language = draft.language();
    let set = draft.set();
    set.outcome = outcome;
    set.title = language.say(title, &[]);
    set.headline = language.say(headline, &[]);
    if outcome == Outcome::CaseAdvice {
        let help = draft.fact(None, say!(language, "case-help"), &[]);
        draft.block(Importance::Essential, None, vec![help]);
    }
    draft.follow("follow-help", Question::Help { command: None });
    draft.follow("follow-agreed", crate::answer::agreed());
    draft.follow("follow-totals", Question::Totals { region: None, on: None });
    draft.finish()
}
