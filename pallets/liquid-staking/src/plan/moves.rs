// SPDX-License-Identifier: Apache-2.0

//! The moves of stashes: bonding, unbonding and rebonding.

use crate::{
	math::ProRata,
	types::{Move, Stake, StashIndex},
};
use alloc::vec::Vec;
use polkadot_sdk::{frame_support::traits::Defensive, sp_staking::EraIndex};

/// A stash, as the plan needs it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StashView {
	/// Its number.
	pub index: StashIndex,
	/// Its active stake.
	pub active: Stake,
	/// Upper bound of its active stake.
	pub cap: Stake,
}

/// A chunk of a stash, as the plan needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChunkView {
	/// Its stash.
	pub stash: StashIndex,
	/// The era in which it can be withdrawn.
	pub unlock_era: EraIndex,
	/// Its stake.
	pub stake: Stake,
}

/// The part of `excess` that `stash` rebonds. `excess` is the unbonding stake that no batch needs.
/// The youngest chunks of all stashes are rebonded first: older chunks pay older batches, and their
/// rest pays younger ones. Stake that a stash cannot rebond keeps unbonding.
pub fn rebond(stash: StashIndex, mut chunks: Vec<ChunkView>, excess: Stake) -> Stake {
	chunks.sort_by_key(|chunk| (core::cmp::Reverse(chunk.unlock_era), chunk.stash));
	let (mut left, mut own) = (excess, Stake::ZERO);
	for chunk in chunks {
		let part = left.min(chunk.stake);
		left = left.saturating_sub(part);
		if chunk.stash == stash {
			own = own.saturating_add(part);
		}
	}
	own
}

/// The tolerated difference of a stash from its part, as one part in this many: an eighth. A
/// smaller tolerance would spread every deposit over all stashes, at a staking call each.
const TOLERANCE: u128 = 8;

/// The moves that unbond `unfunded` stake, or, if that is zero, bond the `reserve`. They aim at
/// equal stashes within their caps, in few moves. The stash farthest from its part comes first;
/// ties go to the lower number. A stash falls below `minimum`, the bond that it needs to nominate,
/// only when all others are at it.
pub fn rebalance(
	stashes: &[StashView],
	unfunded: Stake,
	reserve: Stake,
	minimum: Stake,
) -> Vec<(StashIndex, Move)> {
	if unfunded.is_zero() {
		return bond(stashes, reserve, minimum);
	}
	unbond(stashes, unfunded, minimum)
}

/// An equal part of `total` for each stash, rounded down. Zero without a stash.
fn part_of_each(total: Stake, stashes: &[StashView]) -> Stake {
	let count = u128::try_from(stashes.len()).unwrap_or(u128::MAX);
	ProRata::of(1, count).floor(total).unwrap_or_default()
}

/// The tolerance of a part.
pub(crate) fn tolerance(part: Stake) -> Stake {
	ProRata::of(1, TOLERANCE).floor(part).defensive_unwrap_or_default()
}

fn bond(stashes: &[StashView], reserve: Stake, minimum: Stake) -> Vec<(StashIndex, Move)> {
	let total = stashes.iter().map(|stash| stash.active).sum::<Stake>().saturating_add(reserve);
	let part = part_of_each(total, stashes);
	let upper = part.saturating_add(tolerance(part));
	let mut emptiest: Vec<_> = stashes.to_vec();
	emptiest.sort_by_key(|stash| (stash.active, stash.index));
	let mut left = reserve;
	let mut given: Vec<_> = emptiest.iter().map(|_| Stake::ZERO).collect();
	for ceiling in [upper, Stake::new(u128::MAX)] {
		for (stash, given) in emptiest.iter().zip(&mut given) {
			let there = stash.active.saturating_add(*given);
			let amount = left.min(ceiling.min(stash.cap).saturating_sub(there));
			if there.saturating_add(amount) >= minimum {
				left = left.saturating_sub(amount);
				*given = given.saturating_add(amount);
			}
		}
	}
	let moves = emptiest.iter().zip(given).filter(|(_, given)| !given.is_zero());
	moves.map(|(stash, given)| (stash.index, Move::Bond(given))).collect()
}

fn unbond(stashes: &[StashView], unfunded: Stake, minimum: Stake) -> Vec<(StashIndex, Move)> {
	let total = stashes.iter().map(|stash| stash.active).sum::<Stake>().saturating_sub(unfunded);
	let part = part_of_each(total, stashes);
	let lower = part.saturating_sub(tolerance(part)).max(minimum);
	let mut fullest: Vec<_> = stashes.to_vec();
	fullest.sort_by_key(|stash| (core::cmp::Reverse(stash.active), stash.index));
	let mut left = unfunded;
	let mut taken: Vec<_> = fullest.iter().map(|_| Stake::ZERO).collect();
	for floor in [lower, minimum, Stake::ZERO] {
		for (stash, taken) in fullest.iter().zip(&mut taken) {
			let there = stash.active.saturating_sub(*taken).saturating_sub(floor);
			let amount = left.min(there);
			left = left.saturating_sub(amount);
			*taken = taken.saturating_add(amount);
		}
	}
	let moves = fullest.iter().zip(taken).filter(|(_, taken)| !taken.is_zero());
	moves.map(|(stash, taken)| (stash.index, Move::Unbond(taken))).collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::types::Balance;

	#[test]
	fn youngest_chunks_of_all_stashes_should_be_bonded_again_first() {
		let chunk =
			|stash, unlock_era, stake| ChunkView { stash, unlock_era, stake: Stake::new(stake) };
		let all = vec![chunk(0, 7, 10), chunk(0, 9, 5), chunk(1, 8, 20), chunk(1, 9, 30)];
		let parts =
			|excess| [0, 1].map(|stash| rebond(stash, all.clone(), Stake::new(excess)).plancks());
		assert_eq!(parts(0), [0, 0]);
		assert_eq!(parts(4), [4, 0]);
		assert_eq!(parts(20), [5, 15]);
		assert_eq!(parts(45), [5, 40]);
		assert_eq!(parts(60), [10, 50]);
		assert_eq!(parts(1_000), [15, 50]);
		assert_eq!(rebond(7, all, Stake::new(60)), Stake::ZERO);
	}

	#[test]
	fn rebond_plan_should_leave_the_same_rest_when_a_stash_has_no_room() {
		let chunk =
			|stash, unlock_era, stake| ChunkView { stash, unlock_era, stake: Stake::new(stake) };
		let before = vec![chunk(0, 9, 30), chunk(1, 8, 20)];
		assert_eq!(rebond(1, before, Stake::new(40)), Stake::new(10));
		// The first stash could rebond only 5 of its 30.
		let after = vec![chunk(0, 9, 25), chunk(1, 8, 20)];
		assert_eq!(rebond(1, after, Stake::new(35)), Stake::new(10));
	}

	fn stashes(active: &[Balance], cap: Balance) -> Vec<StashView> {
		let views = (0..).zip(active);
		views
			.map(|(index, active)| StashView {
				index,
				active: Stake::new(*active),
				cap: Stake::new(cap),
			})
			.collect()
	}

	fn moves(
		active: &[Balance],
		cap: Balance,
		unfunded: Balance,
		reserve: Balance,
	) -> Vec<(StashIndex, Move)> {
		rebalance(&stashes(active, cap), Stake::new(unfunded), Stake::new(reserve), Stake::new(10))
	}

	fn bonds(parts: &[(StashIndex, Balance)]) -> Vec<(StashIndex, Move)> {
		parts.iter().map(|(index, amount)| (*index, Move::Bond(Stake::new(*amount)))).collect()
	}

	fn unbonds(parts: &[(StashIndex, Balance)]) -> Vec<(StashIndex, Move)> {
		parts.iter().map(|(index, amount)| (*index, Move::Unbond(Stake::new(*amount)))).collect()
	}

	#[test]
	fn nothing_should_move_when_there_is_nothing_to_do() {
		assert_eq!(moves(&[100, 100], 1_000, 0, 0), vec![]);
		assert_eq!(moves(&[], 1_000, 50, 50), vec![]);
	}

	#[test]
	fn deposit_should_go_to_the_emptiest_stash_in_one_move() {
		assert_eq!(moves(&[100, 90, 100], 1_000, 0, 9), bonds(&[(1, 9)]));
		assert_eq!(moves(&[100, 100, 100], 1_000, 0, 9), bonds(&[(0, 9)]));
	}

	#[test]
	fn large_deposit_should_be_spread_over_those_that_have_least() {
		// The part is 200, with the tolerance 225.
		assert_eq!(moves(&[100, 50, 150], 1_000, 0, 300), bonds(&[(1, 175), (0, 125)]));
	}

	#[test]
	fn caps_should_hold_and_the_rest_wait_in_the_reserve() {
		assert_eq!(moves(&[100, 90], 110, 0, 500), bonds(&[(1, 20), (0, 10)]));
		assert_eq!(moves(&[110, 110], 110, 0, 500), vec![]);
	}

	#[test]
	fn stash_should_not_be_begun_with_less_than_it_needs() {
		assert_eq!(moves(&[0, 100], 1_000, 0, 9), bonds(&[(1, 9)]));
		assert_eq!(moves(&[0, 100], 1_000, 0, 10), bonds(&[(0, 10)]));
	}

	#[test]
	fn exit_should_come_from_the_fullest_stash_in_one_move() {
		assert_eq!(moves(&[100, 120, 100], 1_000, 15, 0), unbonds(&[(1, 15)]));
		assert_eq!(moves(&[100, 100, 100], 1_000, 9, 0), unbonds(&[(0, 9)]));
	}

	#[test]
	fn exit_should_be_served_first_when_both_are_to_be_done() {
		assert_eq!(moves(&[100, 100], 1_000, 5, 7), unbonds(&[(0, 5)]));
	}

	#[test]
	fn large_exit_should_leave_each_its_minimum_before_any_is_emptied() {
		assert_eq!(moves(&[100, 100], 1_000, 180, 0), unbonds(&[(0, 90), (1, 90)]));
		assert_eq!(moves(&[100, 100], 1_000, 195, 0), unbonds(&[(0, 100), (1, 95)]));
		assert_eq!(moves(&[100, 100], 1_000, 999, 0), unbonds(&[(0, 100), (1, 100)]));
	}

	#[test]
	fn plan_should_never_move_more_than_there_is() {
		for active in [[0, 0, 0], [10, 0, 500], [7, 300, 300], [1_000, 1_000, 999]] {
			for amount in [0, 1, 9, 10, 11, 333, 5_000] {
				let total: Balance = active.iter().sum();
				let mut moved = 0;
				for (index, step) in moves(&active, 600, amount, 0) {
					let Move::Unbond(stake) = step else { panic!("{step:?}") };
					assert!(stake.plancks() <= active[index as usize]);
					moved += stake.plancks();
				}
				assert_eq!(moved, amount.min(total));
				let bonded = moves(&active, 600, 0, amount);
				let mut moved = 0;
				for (index, step) in bonded {
					let Move::Bond(stake) = step else { panic!("{step:?}") };
					assert!(stake.plancks() + active[index as usize] <= 600);
					moved += stake.plancks();
				}
				assert!(moved <= amount);
			}
		}
	}
}
