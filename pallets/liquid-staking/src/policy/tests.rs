// SPDX-License-Identifier: Apache-2.0

use super::*;
use alloc::vec;

struct Strict;

impl PerformanceLimits for Strict {
	const MAX_COMMISSION: Perbill = Perbill::from_percent(10);
	const MIN_SCORE: u32 = AVERAGE / 2;
	const MAX_CHANGE: Perbill = Perbill::from_percent(25);
	const MIN_OWN_STAKE: Stake = Stake::new(20);
	const MAX_LEVERAGE: u32 = 10;
}

type Policy = ByPerformance<Strict>;

const LIMITS: SelectionLimits =
	SelectionLimits { per_stash: 4, max_part: Perbill::from_percent(50), is_urgent: false };

fn good(who: u32, score: u32) -> Candidate<u32> {
	Candidate {
		who,
		score,
		commission: Perbill::zero(),
		own_stake: Stake::new(1_000),
		pledge: Stake::ZERO,
		is_blocked: false,
		is_avoided: false,
		was_slashed: false,
	}
}

fn stashes(nominees: &[&[u32]]) -> Vec<Selection<u32>> {
	let selections = (0..).zip(nominees);
	selections
		.map(|(stash, nominees)| Selection {
			stash,
			stake: Stake::new(100),
			nominees: nominees.to_vec(),
		})
		.collect()
}

fn select(candidates: &[Candidate<u32>], current: &[&[u32]]) -> Vec<Vec<u32>> {
	let mut chosen = stashes(current);
	for new in Policy::select(candidates, &chosen.clone(), LIMITS) {
		let place = chosen.iter().position(|old| old.stash == new.stash).unwrap();
		chosen[place] = new;
	}
	chosen.into_iter().map(|selection| selection.nominees).collect()
}

fn equals(count: u32) -> Vec<Candidate<u32>> {
	(0..count).map(|who| good(who, AVERAGE)).collect()
}

#[test]
fn nothing_should_change_when_everybody_does_the_same() {
	let current: [&[u32]; 2] = [&[0, 1, 2, 3], &[4, 5, 6, 7]];
	assert_eq!(select(&equals(20), &current), current);
	assert_eq!(
		<() as ValidatorPolicy<u32>>::select(&equals(3), &stashes(&current), LIMITS),
		vec![]
	);
}

#[test]
fn empty_stashes_should_be_filled_with_the_best_each_with_its_own() {
	let mut candidates = equals(6);
	candidates.push(good(9, 2 * AVERAGE));
	assert_eq!(select(&candidates, &[&[], &[]]), vec![vec![9], vec![0]]);
	assert_eq!(select(&equals(1), &[&[], &[]]), vec![vec![0], vec![0]], "rather than nobody");
}

#[test]
fn free_places_should_be_filled_little_by_little() {
	let mut chosen = vec![vec![0], vec![1]];
	for _ in 0..12 {
		let current: Vec<&[u32]> = chosen.iter().map(Vec::as_slice).collect();
		let next = select(&equals(20), &current);
		let before: usize = chosen.iter().map(Vec::len).sum();
		let after: usize = next.iter().map(Vec::len).sum();
		assert!(after - before <= before.div_ceil(4).max(1));
		chosen = next;
	}
	assert_eq!(chosen.iter().map(Vec::len).collect::<Vec<_>>(), vec![4, 4]);
	let mut all: Vec<_> = chosen.concat();
	all.sort_unstable();
	all.dedup();
	assert_eq!(all.len(), 8, "no validator twice");
}

#[test]
fn unfit_validators_should_be_replaced_whatever_makes_them_so() {
	let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
	type Spoil = fn(&mut Candidate<u32>);
	let reasons: [Spoil; 4] = [
		|c| c.score = AVERAGE / 2 - 1,
		|c| c.commission = Perbill::from_percent(11),
		|c| c.is_blocked = true,
		|c| c.was_slashed = true,
	];
	for spoil in reasons {
		let mut candidates = equals(6);
		spoil(&mut candidates[1]);
		assert_eq!(select(&candidates, &current), vec![vec![0, 2, 3, 4]]);
	}
	let gone: Vec<_> = equals(6).into_iter().filter(|c| c.who != 1).collect();
	assert_eq!(select(&gone, &current), vec![vec![0, 2, 3, 4]]);
}

#[test]
fn harmful_validators_should_be_replaced_at_once_however_many_they_are() {
	type Spoil = fn(&mut Candidate<u32>);
	let reasons: [Spoil; 3] = [
		|c| c.commission = Perbill::from_percent(11),
		|c| c.was_slashed = true,
		|c| c.own_stake = Stake::new(19),
	];
	for spoil in reasons {
		let mut candidates = equals(8);
		candidates[..4].iter_mut().for_each(spoil);
		assert_eq!(select(&candidates, &[&[0, 1, 2, 3]]), vec![vec![4, 5, 6, 7]]);
		let mut candidates = equals(4);
		candidates[..3].iter_mut().for_each(spoil);
		assert_eq!(select(&candidates, &[&[0, 1, 2, 3]]), vec![vec![3]], "with nobody else");
	}
}

#[test]
fn validator_should_keep_twice_its_limit_when_it_unbonds_own_stake() {
	// A leverage of 10 times 20 allows 200.
	for (pledge, backing, is_harmful) in
		[(22, 4_000, false), (23, 400, false), (23, 401, true), (1_000, 400, false)]
	{
		let spoilt =
			Candidate { own_stake: Stake::new(20), pledge: Stake::new(pledge), ..good(0, AVERAGE) };
		let case = format!("{pledge} {backing}");
		assert_eq!(Policy::is_harmful(&spoilt, Stake::new(backing)), is_harmful, "{case}");
		// All others are at their limits.
		let mut candidates = vec![spoilt, good(1, AVERAGE)];
		candidates[1].own_stake = Stake::new(20);
		let mut current = stashes(&[&[0], &[1]]);
		current[0].stake = Stake::new(backing);
		let chosen = Policy::select(&candidates, &current, LIMITS);
		assert!(chosen.is_empty(), "{case}: {chosen:?}");
		candidates[1].own_stake = Stake::new((backing + 100) / 20 + 1);
		let chosen = Policy::select(&candidates, &current, LIMITS);
		let is_left = chosen.iter().any(|it| it.stash == 0 && it.nominees == [1]);
		assert_eq!(is_left, is_harmful, "{case}: {chosen:?}");
	}
}

#[test]
fn validators_that_are_gone_should_be_replaced_at_once_also_by_heirs() {
	let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
	let gone: Vec<_> = equals(8).into_iter().skip(4).collect();
	assert_eq!(select(&gone, &current), vec![vec![4, 5, 6, 7]]);
	let mut avoided = equals(8);
	avoided[..4].iter_mut().for_each(|candidate| candidate.is_avoided = true);
	assert_eq!(select(&avoided, &current), vec![vec![4, 5, 6, 7]]);
	// The other one is at the limit of its own stake.
	let mut candidates = vec![Candidate { own_stake: Stake::new(20), ..good(1, AVERAGE) }];
	let limits = SelectionLimits { max_part: Perbill::one(), is_urgent: true, ..LIMITS };
	let current = stashes(&[&[0], &[1], &[1]]);
	let heir = |candidates: &[_]| {
		let chosen = Policy::select(candidates, &current, limits);
		chosen.into_iter().map(|it| (it.stash, it.nominees)).collect::<Vec<_>>()
	};
	assert_eq!(heir(&candidates), vec![(0, vec![1])]);
	candidates.push(Candidate { is_avoided: true, ..good(0, AVERAGE) });
	assert_eq!(heir(&candidates), vec![(0, vec![1])]);
	candidates[1].is_avoided = false;
	assert_eq!(heir(&candidates), vec![]);
}

#[test]
fn overleveraged_validator_should_be_left_for_somebody_who_is_crowded() {
	// Two validators have half of the pool each, which is their part. One has too little own
	// stake for it.
	let mut candidates = equals(2);
	candidates[0].own_stake = Stake::new(20);
	let mut current = stashes(&[&[0], &[1]]);
	current.iter_mut().for_each(|selection| selection.stake = Stake::new(1_000));
	let chosen = Policy::select(&candidates, &current, LIMITS);
	let chosen: Vec<_> = chosen.into_iter().map(|it| (it.stash, it.nominees)).collect();
	assert_eq!(chosen, vec![(0, vec![1])]);
}

#[test]
fn overleveraged_validator_should_be_left_at_once_though_it_blocks() {
	let mut candidates = equals(2);
	candidates[0] = Candidate { own_stake: Stake::new(20), is_blocked: true, ..good(0, AVERAGE) };
	let mut current = stashes(&[&[0]]);
	current[0].stake = Stake::new(300);
	let limits = SelectionLimits { is_urgent: true, ..LIMITS };
	let chosen = Policy::select(&candidates, &current, limits);
	assert_eq!(chosen.first().map(|it| it.nominees.clone()), Some(vec![1]));
}

#[test]
fn pledge_should_be_the_most_that_was_shown_where_that_is_relied_on() {
	let shown = Candidate { own_stake: Stake::new(20), pledge: Stake::new(30), ..good(0, AVERAGE) };
	assert_eq!(Policy::pledge(&shown, Stake::new(201)), Stake::new(30));
	assert_eq!(Policy::pledge(&shown, Stake::new(200)), Stake::new(20), "it could be picked anew");
	let more = Candidate { pledge: Stake::new(10), ..shown };
	assert_eq!(Policy::pledge(&more, Stake::new(201)), Stake::new(20));
}

#[test]
fn validator_could_inherit_when_it_is_fit_and_has_half_of_its_need() {
	let heir = Candidate { own_stake: Stake::new(20), ..good(0, AVERAGE) };
	assert!(Policy::could_inherit(&heir, Stake::new(400)));
	assert!(!Policy::could_inherit(&heir, Stake::new(401)));
	type Spoil = fn(&mut Candidate<u32>);
	let reasons: [Spoil; 4] = [
		|c| c.score = AVERAGE / 2 - 1,
		|c| c.is_blocked = true,
		|c| c.was_slashed = true,
		|c| c.own_stake = Stake::new(19),
	];
	for spoil in reasons {
		let mut heir = heir.clone();
		spoil(&mut heir);
		assert!(!Policy::could_inherit(&heir, Stake::new(1)), "{heir:?}");
	}
}

#[test]
fn harmful_validator_should_be_replaced_though_everybody_else_is_full() {
	// Each is at the limit of its own stake, as on a network with all stashes at their caps.
	let mut candidates = equals(4);
	candidates.iter_mut().for_each(|candidate| candidate.own_stake = Stake::new(25));
	candidates[0].was_slashed = true;
	candidates[3].own_stake = Stake::new(30);
	let limits = SelectionLimits { max_part: Perbill::one(), ..LIMITS };
	let current: [&[u32]; 7] = [&[0], &[1], &[1], &[2], &[2], &[3], &[3]];
	let chosen = Policy::select(&candidates, &stashes(&current), limits);
	let first = chosen.iter().find(|selection| selection.stash == 0).expect("it changes");
	assert_eq!(first.nominees, vec![3], "for whoever is the least beyond its own stake");
	let alone = Policy::select(&candidates[..1], &stashes(&[&[0]]), limits);
	assert!(alone.is_empty(), "there is nobody else at all");
}

#[test]
fn nobody_should_inherit_more_than_twice_the_limit_of_its_own_stake() {
	// The first is harmful. The second has 300 of at most 400, and the third nothing of 200.
	for (stake, heir) in [(399, Some(1)), (500, Some(1)), (501, None)] {
		let mut candidates = equals(3);
		candidates[0].was_slashed = true;
		candidates[1].own_stake = Stake::new(40);
		candidates[2].own_stake = Stake::new(20);
		let mut current = stashes(&[&[0], &[1]]);
		current[0].stake = Stake::new(stake);
		current[1].stake = Stake::new(300);
		let limits = SelectionLimits { max_part: Perbill::one(), ..LIMITS };
		let chosen = Policy::select(&candidates, &current, limits);
		let first = chosen.iter().find(|selection| selection.stash == 0);
		let first = first.map(|selection| selection.nominees.clone());
		assert_eq!(first, heir.map(|heir| vec![heir]), "{stake}");
	}
}

#[test]
fn only_harmful_validators_should_be_replaced_when_it_is_urgent() {
	let mut candidates = equals(8);
	candidates[0].was_slashed = true;
	candidates[1].is_blocked = true;
	candidates.push(good(9, 3 * AVERAGE));
	let limits = SelectionLimits { is_urgent: true, ..LIMITS };
	let chosen = Policy::select(&candidates, &stashes(&[&[0, 1], &[2]]), limits);
	assert_eq!(chosen.len(), 1);
	assert_eq!(chosen[0].nominees, vec![1, 9]);
}

#[test]
fn harmful_validators_should_not_use_up_the_changes_of_others() {
	let mut candidates = equals(8);
	candidates[0].was_slashed = true;
	candidates[1].is_blocked = true;
	candidates[2].is_blocked = true;
	assert_eq!(select(&candidates, &[&[0, 1, 2, 3]]), vec![vec![2, 3, 4, 5]]);
}

#[test]
fn validator_should_be_backed_by_so_many_times_its_own_stake_at_most() {
	// A stash has 100, so 10 times 20 allow two stashes.
	let mut candidates = equals(8);
	candidates[7] = Candidate { own_stake: Stake::new(20), ..good(9, 3 * AVERAGE) };
	let limits = SelectionLimits { max_part: Perbill::one(), ..LIMITS };
	let chosen = Policy::select(&candidates, &stashes(&[&[], &[], &[]]), limits);
	let backing = chosen.iter().filter(|selection| selection.nominees.contains(&9)).count();
	assert_eq!(backing, 2);
	candidates[7].own_stake = Stake::new(99);
	let chosen = Policy::select(&candidates, &stashes(&[&[] as &[u32]; 20]), limits);
	let backing = chosen.iter().filter(|selection| selection.nominees.contains(&9)).count();
	assert_eq!(backing, 9, "and not in a tenth stash for a fraction");
}

#[test]
fn validator_that_takes_its_own_stake_out_should_lose_its_backers_at_once() {
	let current: [&[u32]; 4] = [&[0, 1], &[0, 2], &[0, 3], &[0, 4]];
	let mut candidates = equals(9);
	candidates[0].own_stake = Stake::new(20);
	let limits = SelectionLimits { per_stash: 2, max_part: Perbill::one(), ..LIMITS };
	let chosen = Policy::select(&candidates, &stashes(&current), limits);
	let dropped = chosen.iter().filter(|new| !new.nominees.contains(&0)).count();
	assert_eq!(dropped, 2, "{chosen:?}");
}

#[test]
fn stash_should_keep_all_of_its_validators_when_none_has_enough_at_stake() {
	let mut candidates = equals(3);
	candidates.iter_mut().for_each(|candidate| candidate.own_stake = Stake::new(20));
	let mut current = stashes(&[&[0, 1, 2]]);
	let limits = SelectionLimits { max_part: Perbill::one(), ..LIMITS };
	current[0].stake = Stake::new(1_000);
	assert_eq!(Policy::select(&candidates, &current, limits), vec![]);
	// A validator with enough is better.
	candidates[1].own_stake = Stake::new(100);
	let chosen = Policy::select(&candidates, &current, limits);
	assert_eq!(chosen[0].nominees, vec![1]);
}

#[test]
fn stash_should_not_add_a_nominee_when_its_own_stake_is_too_little() {
	let mut candidates = equals(1);
	candidates[0].own_stake = Stake::new(20);
	let mut current = stashes(&[&[], &[]]);
	current[0].stake = Stake::new(201);
	let limits = SelectionLimits { max_part: Perbill::one(), ..LIMITS };
	let chosen = Policy::select(&candidates, &current, limits);
	assert_eq!(chosen.iter().map(|new| new.stash).collect::<Vec<_>>(), vec![1]);
	// A stash with no alternative keeps it.
	current[0].nominees = vec![0];
	let kept = Policy::select(&candidates, &current, limits);
	assert!(kept.iter().all(|new| new.stash != 0), "{kept:?}");
}

#[test]
fn unfit_validators_should_be_replaced_one_after_the_other() {
	let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
	let mut candidates = equals(8);
	candidates[..4].iter_mut().for_each(|candidate| candidate.is_blocked = true);
	assert_eq!(select(&candidates, &current), vec![vec![1, 2, 3, 4]], "a quarter an era");
}

#[test]
fn last_nominee_should_be_kept_when_there_is_nobody_else() {
	let mut candidates = equals(1);
	candidates[0].is_blocked = true;
	assert_eq!(select(&candidates, &[&[0]]), vec![vec![0]]);
}

#[test]
fn commission_should_count_against_performance() {
	let mut candidates = vec![good(0, AVERAGE), good(1, AVERAGE)];
	candidates[0].commission = Perbill::from_percent(10);
	assert_eq!(select(&candidates, &[&[]]), vec![vec![1]]);
}

#[test]
fn clearly_better_validators_should_take_the_place_of_the_worst() {
	let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
	let mut candidates = equals(4);
	candidates.push(good(9, AVERAGE + AVERAGE / 11));
	assert_eq!(select(&candidates, &current), vec![vec![0, 1, 2, 3]], "by chance");
	candidates.push(good(10, AVERAGE * 2));
	assert_eq!(select(&candidates, &current), vec![vec![1, 2, 3, 10]]);
}

#[test]
fn nine_tenths_of_the_best_should_be_enough_to_stay() {
	let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
	for (best, stays) in [(1_111_112, true), (1_111_113, false)] {
		let mut candidates = equals(4);
		candidates.push(good(9, best));
		assert_eq!(select(&candidates, &current) == vec![vec![0, 1, 2, 3]], stays, "{best}");
	}
}

#[test]
fn validator_should_not_be_crowded_by_an_eighth_more_than_its_part() {
	// The part is 200, half of all.
	for (first, is_crowded) in [(125, false), (126, true)] {
		let mut current = stashes(&[&[9], &[9], &[1], &[2]]);
		for (selection, stake) in current.iter_mut().zip([first, 100, 100, 200 - first]) {
			selection.stake = Stake::new(stake);
		}
		let limits = SelectionLimits { per_stash: 1, ..LIMITS };
		let changed = Policy::select(&equals(12), &current, limits);
		assert_eq!(!changed.is_empty(), is_crowded, "{changed:?}");
	}
}

#[test]
fn validator_should_be_backed_by_no_more_than_its_part_of_the_stashes() {
	// Its part is half of the four stashes.
	let mut candidates = equals(8);
	candidates.push(good(9, 3 * AVERAGE));
	let chosen = select(&candidates, &[&[], &[], &[], &[]]);
	let backing = |who| chosen.iter().filter(|nominees| nominees.contains(&who)).count();
	assert_eq!(backing(9), 2);
	let crowded: [&[u32]; 4] = [&[9, 0], &[9, 1], &[9, 2], &[9, 3]];
	let chosen = select(&candidates, &crowded);
	assert_eq!(chosen.iter().filter(|nominees| nominees.contains(&9)).count(), 2);
}

#[test]
fn crowd_should_be_spread_whatever_it_begins_with() {
	for stashes in 1..=8_u32 {
		for validators in 1..=20_u32 {
			let all: Vec<u32> = (0..validators.min(4)).collect();
			let mut chosen = vec![all; stashes as usize];
			for _ in 0..90 {
				let current: Vec<&[u32]> = chosen.iter().map(Vec::as_slice).collect();
				chosen = select(&equals(validators), &current);
			}
			let case = format!("{stashes} stashes, {validators} validators: {chosen:?}");
			assert!(chosen.iter().all(|nominees| !nominees.is_empty()), "{case}");
			// Half of all, or the least possible with fewer validators than stashes. One more,
			// where only a swap would help.
			let most = (stashes / 2).max(stashes.div_ceil(validators)).max(1) as usize;
			for who in 0..validators {
				let backing = chosen.iter().filter(|nominees| nominees.contains(&who)).count();
				assert!(backing <= most + 1, "{who}: {case}");
			}
		}
	}
}

#[test]
fn stash_should_not_stay_with_somebody_unfit_while_others_have_several() {
	let mut candidates = equals(3);
	candidates[0].is_blocked = true;
	let mut chosen = vec![vec![1, 2], vec![0]];
	for _ in 0..3 {
		let current: Vec<&[u32]> = chosen.iter().map(Vec::as_slice).collect();
		chosen = select(&candidates, &current);
	}
	assert!(chosen.iter().all(|nominees| nominees.len() == 1), "{chosen:?}");
	assert!(!chosen.concat().contains(&0) && chosen[0] != chosen[1], "{chosen:?}");
}

#[test]
fn stashes_without_stake_should_not_count() {
	let mut current = stashes(&[&[0], &[], &[], &[]]);
	for empty in &mut current[1..] {
		empty.stake = Stake::ZERO;
	}
	let chosen = Policy::select(&equals(2), &current, SelectionLimits { per_stash: 1, ..LIMITS });
	assert!(chosen.iter().all(|selection| selection.nominees == [0]), "{chosen:?}");
}

#[test]
fn ties_should_go_to_the_smaller_account_when_candidates_are_reordered() {
	let mut candidates = equals(6);
	let forwards = select(&candidates, &[&[], &[]]);
	candidates.reverse();
	assert_eq!(select(&candidates, &[&[], &[]]), forwards);
}

#[test]
fn policy_without_rules_should_let_every_validator_be() {
	let poor = Candidate { own_stake: Stake::new(7), was_slashed: true, ..good(1, 0) };
	let much = Stake::new(1_000_000);
	assert!(!<() as ValidatorPolicy<u32>>::is_harmful(&poor, much));
	assert!(<() as ValidatorPolicy<u32>>::could_inherit(&poor, much));
	assert_eq!(<() as ValidatorPolicy<u32>>::pledge(&poor, much), Stake::new(7));
}

#[test]
fn commission_should_be_harmful_only_above_its_limit() {
	let with = |commission| Candidate { commission, ..good(1, AVERAGE) };
	let limit = Strict::MAX_COMMISSION;
	assert!(!Policy::is_harmful(&with(limit), Stake::ZERO));
	let above = Perbill::from_parts(limit.deconstruct() + 1);
	assert!(Policy::is_harmful(&with(above), Stake::ZERO));
}
