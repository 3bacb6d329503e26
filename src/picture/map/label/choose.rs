//! Which of its places each name takes, so that none covers another: every name in turn takes what is best beside the others as they stand,
//! until nothing changes; those that are still in the way are taken off; then who is off, or far away, may send others elsewhere where that
//! costs less than it gains.

use super::super::super::canvas::Area;
use super::candidate::Candidate;
use super::shape::{crosses, intersect};

/// What it costs to stand in each other's way: more than any place.
const CONFLICT: f64 = 90.0;
/// How often every name is asked again.
const ROUNDS: usize = 4;
/// How often names may send others elsewhere, and how many at once.
const EXCHANGES: usize = 3;
const MOVED: usize = 3;
/// How many of its places a name that is sent elsewhere looks at.
const SEEN: usize = 80;
/// What it costs to be left out.
const LEFT_OUT: f64 = 160.0;
/// Whose place costs less than this asks for no other.
const CONTENT: f64 = 30.0;

/// The place of each name among its candidates, which are sorted by cost; `None` for those that are left out. The same every time.
pub(super) fn chosen(names: &[Vec<Candidate>]) -> Vec<Option<usize>> {
    let mut board = Board::of(names);
    for _ in 0..ROUNDS {
        let before = board.taken.clone();
        for name in 0..names.len() {
            let best = board.cheapest(name);
            board.put(name, best);
        }
        if board.taken == before {
            break;
        }
    }
    while let Some(worst) = board.most_in_the_way() {
        board.put(worst, None);
    }
    for _ in 0..EXCHANGES {
        let changed = (0..names.len()).filter(|name| board.exchange(*name)).count();
        if changed == 0 {
            break;
        }
    }
    board.taken
}

/// Names and who stands where.
struct Board<'n> {
    names: &'n [Vec<Candidate>],
    /// The names that could come near each name at all.
    near: Vec<Vec<usize>>,
    taken: Vec<Option<usize>>,
    /// For each name, once asked, the places that are free for it, or held by one other alone.
    open: Vec<Option<Vec<Open>>>,
}

/// A place that a name could take, and who must go for it.
#[derive(Debug, Clone, Copy)]
struct Open {
    place: usize,
    holder: Option<usize>,
}

impl<'n> Board<'n> {
    fn of(names: &'n [Vec<Candidate>]) -> Self {
        let reach = |places: &Vec<Candidate>| places.iter().map(|place| place.reach).reduce(Area::around);
        let reaches: Vec<Option<Area>> = names.iter().map(reach).collect();
        let meet =
            |one: &Option<Area>, other: &Option<Area>| one.zip(*other).is_some_and(|(one, other)| one.meets(other));
        let of = |(name, own): (usize, &Option<Area>)| {
            let others = reaches.iter().enumerate().filter(|(other, reach)| *other != name && meet(own, reach));
            others.map(|(other, _)| other).collect()
        };
        let near = reaches.iter().enumerate().map(of).collect();
        Self { names, near, taken: vec![None; names.len()], open: vec![None; names.len()] }
    }

    fn places(&self, name: usize) -> &'n [Candidate] {
        self.names.get(name).map_or(&[], Vec::as_slice)
    }

    fn near(&self, name: usize) -> &[usize] {
        self.near.get(name).map_or(&[], Vec::as_slice)
    }

    /// Where a name stands.
    fn place(&self, name: usize) -> Option<&'n Candidate> {
        self.places(name).get((*self.taken.get(name)?)?)
    }

    fn cost(&self, name: usize) -> f64 {
        self.place(name).map_or(LEFT_OUT, |place| place.cost)
    }

    fn put(&mut self, name: usize, place: Option<usize>) {
        if let Some(slot) = self.taken.get_mut(name) {
            *slot = place;
        }
    }

    /// The others around a name that stand somewhere.
    fn others(&self, name: usize) -> Vec<(usize, &'n Candidate)> {
        self.near(name).iter().filter_map(|other| Some((*other, self.place(*other)?))).collect()
    }

    /// The best place of a name while the others stand where they stand, each conflict at a price.
    fn cheapest(&self, name: usize) -> Option<usize> {
        let others = self.others(name);
        let mut best: Option<(f64, usize)> = None;
        for (number, place) in self.places(name).iter().enumerate() {
            let least = best.map_or(f64::INFINITY, |(least, _)| least);
            // They are sorted: none of the rest is cheaper.
            if place.cost >= least {
                break;
            }
            let mut cost = place.cost;
            for _ in others.iter().filter(|(_, other)| in_the_way(place, other)) {
                cost += CONFLICT;
                // Dearer than the best already: how much need not be known.
                if cost >= least {
                    break;
                }
            }
            if cost < least {
                best = Some((cost, number));
            }
        }
        best.map(|(_, number)| number)
    }

    /// The name that is in the way of most others; among equals the one whose place is the worst.
    fn most_in_the_way(&self) -> Option<usize> {
        let conflicts = |name: usize| {
            let own = self.place(name)?;
            let count = self.others(name).into_iter().filter(|(_, other)| in_the_way(own, other)).count();
            (count > 0).then_some((count, own.cost, name))
        };
        let worst = (0..self.names.len()).filter_map(conflicts);
        worst.max_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2))).map(|(_, _, name)| name)
    }

    /// Gives a name a better place whose holders lose less by going elsewhere than it gains, if there is one.
    fn exchange(&mut self, name: usize) -> bool {
        let own = self.cost(name);
        if own < CONTENT {
            return false;
        }
        let others = self.others(name);
        for (number, place) in self.places(name).iter().enumerate().take_while(|(_, place)| place.cost < own) {
            let held = others.iter().filter(|(_, holder)| in_the_way(place, holder)).map(|(holder, _)| *holder);
            let holders: Vec<usize> = held.take(MOVED + 1).collect();
            let gain = holders.iter().fold(own - place.cost, |gain, holder| gain + self.cost(*holder));
            let moves = if holders.len() > MOVED { None } else { self.elsewhere(&holders, name, place, gain) };
            if let Some(moves) = moves {
                self.settle(name, number);
                for (holder, place) in moves {
                    self.settle(holder, place);
                }
                return true;
            }
        }
        false
    }

    /// Where the holders of a place could go so that all of it costs less than it gains.
    fn elsewhere(
        &mut self,
        holders: &[usize],
        name: usize,
        place: &Candidate,
        gain: f64,
    ) -> Option<Vec<(usize, usize)>> {
        let mut settled: Vec<&Candidate> = vec![place];
        let (mut moves, mut gain) = (Vec::new(), gain);
        for holder in holders {
            let places = self.places(*holder);
            let free = |open: &&Open| open.holder.is_none_or(|other| other == name);
            let fits = |open: &Open| {
                let found = places.get(open.place)?;
                (!settled.iter().any(|other| in_the_way(found, other))).then_some((open.place, found))
            };
            let (number, found) = self.open(*holder).iter().filter(free).find_map(fits)?;
            gain -= found.cost;
            if gain <= 0.0 {
                return None;
            }
            settled.push(found);
            moves.push((*holder, number));
        }
        (gain > 0.0).then_some(moves)
    }

    /// The places that are open to a name, the cheapest first.
    fn open(&mut self, name: usize) -> &[Open] {
        if self.open.get(name).is_some_and(Option::is_none) {
            let others = self.others(name);
            let open = |(place, candidate): (usize, &Candidate)| {
                let mut holders =
                    others.iter().filter(|(_, other)| in_the_way(candidate, other)).map(|(other, _)| *other);
                let holder = holders.next();
                holders.next().is_none().then_some(Open { place, holder })
            };
            let found = self.places(name).iter().enumerate().take(SEEN).filter_map(open).collect();
            if let Some(slot) = self.open.get_mut(name) {
                *slot = Some(found);
            }
        }
        self.open.get(name).and_then(Option::as_deref).unwrap_or(&[])
    }

    /// Puts a name where it will stand; what was known of the places around is no longer true.
    fn settle(&mut self, name: usize, place: usize) {
        self.put(name, Some(place));
        for other in self.near(name).to_vec() {
            if let Some(slot) = self.open.get_mut(other) {
                *slot = None;
            }
        }
    }
}

fn in_the_way(one: &Candidate, other: &Candidate) -> bool {
    if !one.reach.meets(other.reach) {
        return false;
    }
    let (own, others) = (one.area.grown(1.0), other.area);
    own.meets(others)
        || one.leader.is_some_and(|line| crosses(line, others))
        || other.leader.is_some_and(|line| crosses(line, own))
        || one.leader.zip(other.leader).is_some_and(|(one, other)| intersect(one, other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: f64, cost: f64) -> Candidate {
        Candidate::new(Area::new(x, 0.0, 10.0, 10.0), None, 0, cost)
    }

    #[test]
    fn who_has_another_place_makes_room() {
        let names = [vec![at(0.0, 1.0), at(50.0, 5.0)], vec![at(0.0, 1.0)]];
        assert_eq!(chosen(&names), [Some(1), Some(0)]);
    }

    #[test]
    fn where_there_is_no_room_for_both_the_dearer_is_left_out() {
        let names = [vec![at(0.0, 1.0)], vec![at(4.0, 3.0)], vec![at(100.0, 9.0)], Vec::new()];
        assert_eq!(chosen(&names), [Some(0), None, Some(0), None]);
    }

    /// Who stands where after a name has asked for a better place.
    fn exchanged(names: &[Vec<Candidate>], taken: &[Option<usize>], name: usize) -> Vec<Option<usize>> {
        let mut board = Board::of(names);
        board.taken.copy_from_slice(taken);
        board.exchange(name);
        board.taken
    }

    #[test]
    fn who_was_left_out_gets_a_place_whose_holder_can_go_elsewhere() {
        let names = [vec![at(0.0, 1.0), at(50.0, 5.0)], vec![at(4.0, 1.0)]];
        assert_eq!(exchanged(&names, &[Some(0), None], 1), [Some(1), Some(0)]);
        let third = vec![at(52.0, 1.0)];
        let names = [names[0].clone(), names[1].clone(), third];
        assert_eq!(exchanged(&names, &[Some(0), None, Some(0)], 1), [Some(0), None, Some(0)], "nobody is driven out");
    }

    #[test]
    fn places_are_exchanged_only_where_that_gains() {
        let names = [vec![at(0.0, 1.0), at(50.0, 70.0)], vec![at(0.0, 5.0), at(50.0, 65.0)]];
        assert_eq!(exchanged(&names, &[Some(0), Some(1)], 1), [Some(0), Some(1)]);
        let names = [vec![at(0.0, 1.0), at(50.0, 3.0)], vec![at(0.0, 5.0), at(50.0, 65.0)]];
        assert_eq!(exchanged(&names, &[Some(0), Some(1)], 1), [Some(1), Some(0)]);
    }
}
