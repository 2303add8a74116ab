// SPDX-License-Identifier: Apache-2.0

//! The ledger of the pool, replayed from its events alone, as an indexer does.

use crate::model::Verdict;
use pallet_liquid_staking::{
	books::PoolFigures,
	types::{Balance, BatchIndex, BatchPhase, BlockNumber, Shares, Stake, StashIndex},
	Batches, Event, Pool, StashCount, Stashes,
};
use rill_runtime::{Runtime, RuntimeEvent};
use std::{collections::BTreeMap, fmt::Debug};

/// The active and the unbonding stake of each stash.
type StashSums = BTreeMap<StashIndex, (Balance, Balance)>;

/// The debt to each unbonding batch, and its part of pending slashes.
type BatchSums = BTreeMap<BatchIndex, (Balance, Balance)>;

/// The figures of the pool, of its stashes and of its unbonding batches.
pub struct Replay {
	pool: PoolFigures,
	stashes: StashSums,
	batches: BatchSums,
}

fn stored_stashes() -> StashSums {
	let stash = |index| {
		let ledger = Stashes::<Runtime>::get(index).unwrap_or_default();
		(index, (ledger.active.plancks(), ledger.unbonding().plancks()))
	};
	(0..StashCount::<Runtime>::get()).map(stash).collect()
}

fn stored_batches() -> BatchSums {
	let batches = Batches::<Runtime>::iter();
	let unbonding = batches.filter_map(|(index, batch)| match batch.phase {
		BatchPhase::Unbonding(record) => {
			Some((index, (record.stake.plancks(), record.pending_loss().plancks())))
		},
		BatchPhase::Open | BatchPhase::Claimable(_) => None,
	});
	unbonding.collect()
}

fn add(figure: &mut Stake, amount: Balance) {
	*figure = Stake::new(figure.plancks() + amount);
}

fn sub(figure: &mut Stake, amount: Balance) {
	*figure = Stake::new(figure.plancks() - amount);
}

fn mint(shares: &mut Shares, amount: Balance) {
	*shares = Shares::new(shares.plancks() + amount);
}

fn burn(shares: &mut Shares, amount: Balance) {
	*shares = Shares::new(shares.plancks() - amount);
}

fn same<Figures: Debug + PartialEq>(what: &str, own: &Figures, stored: &Figures) -> Verdict {
	if own == stored {
		return Ok(());
	}
	Err(format!("the events replay {own:?}, and {what} have {stored:?}"))
}

impl Replay {
	/// The ledger at genesis, which has no events.
	pub fn from_genesis() -> Self {
		let pool = *Pool::<Runtime>::get();
		Self { pool, stashes: stored_stashes(), batches: stored_batches() }
	}

	/// Replays the events of block `now`, and compares every figure.
	///
	/// # Errors
	/// Both ledgers, if they differ.
	pub fn step(&mut self, now: BlockNumber, events: &[RuntimeEvent]) -> Verdict {
		for event in events {
			if let RuntimeEvent::LiquidStaking(event) = event {
				self.apply(now, event);
			}
		}
		same("the pool", &self.pool, &*Pool::<Runtime>::get())?;
		same("the stashes", &self.stashes, &stored_stashes())?;
		same("the batches", &self.batches, &stored_batches())
	}

	fn apply(&mut self, now: BlockNumber, event: &Event<Runtime>) {
		self.entries(now, event);
		self.exits(event);
		self.bonds(event);
		self.slashes(event);
		self.batches(event);
	}

	fn batches(&mut self, event: &Event<Runtime>) {
		match event {
			Event::BatchClosed { batch, stake, pending_loss, prepayment, .. } => {
				// A batch with a prepayment of everything is claimable at once.
				if stake > prepayment {
					self.batches.insert(*batch, (stake - prepayment, *pending_loss));
				}
			},
			Event::BatchAdjusted { batch, stake, pending_loss } => {
				self.batches.insert(*batch, (*stake, *pending_loss));
			},
			Event::Rebonded { batch, stake, pending_loss, .. } => {
				let (left, borne) = self.batches.entry(*batch).or_default();
				*left -= stake;
				*borne -= pending_loss;
			},
			Event::BatchMatured { batch, .. } | Event::BatchSettled { batch, .. } => {
				self.batches.remove(batch);
			},
			_ => {},
		}
	}

	fn entries(&mut self, now: BlockNumber, event: &Event<Runtime>) {
		let pool = &mut self.pool;
		match event {
			Event::Staked { amount, shares, .. } => {
				add(&mut pool.reserve, *amount);
				mint(&mut pool.shares, *shares);
			},
			Event::Rebonded { stake, pending_loss, prepayment, minted, .. } => {
				sub(&mut pool.owed, stake + prepayment);
				sub(&mut pool.payable, *prepayment);
				add(&mut pool.pending, *pending_loss);
				mint(&mut pool.shares, *minted);
			},
			Event::FeePaid { treasury_shares, insurance_shares, .. } => {
				mint(&mut pool.shares, treasury_shares + insurance_shares);
			},
			Event::RewardsRecognised { amount, unreleased, until, .. } => {
				add(&mut pool.reserve, *amount);
				pool.stream.total = Stake::new(*unreleased);
				(pool.stream.start, pool.stream.end) = (now, *until);
			},
			Event::Recapitalised { amount } => add(&mut pool.reserve, *amount),
			Event::SharesDestroyed { shares } => burn(&mut pool.shares, *shares),
			Event::EntryGateSet { gate } => pool.gate = *gate,
			_ => {},
		}
	}

	fn exits(&mut self, event: &Event<Runtime>) {
		let pool = &mut self.pool;
		match event {
			Event::InstantlyUnstaked { shares, stake, .. } => {
				burn(&mut pool.shares, *shares);
				sub(&mut pool.reserve, *stake);
			},
			Event::BatchClosed { shares, stake, pending_loss, prepayment, .. } => {
				burn(&mut pool.shares, *shares);
				add(&mut pool.owed, *stake);
				add(&mut pool.payable, *prepayment);
				sub(&mut pool.pending, *pending_loss);
			},
			Event::BatchMatured { stake, .. } => add(&mut pool.payable, *stake),
			Event::Claimed { stake: amount, .. } | Event::BatchSettled { dust: amount, .. } => {
				sub(&mut pool.claims, *amount);
				sub(&mut pool.payable, *amount);
				sub(&mut pool.owed, *amount);
			},
			Event::ClaimsFunded { amount } => {
				sub(&mut pool.reserve, *amount);
				add(&mut pool.claims, *amount);
			},
			Event::ClaimsReleased { amount } => {
				sub(&mut pool.claims, *amount);
				add(&mut pool.reserve, *amount);
			},
			_ => {},
		}
	}

	fn bonds(&mut self, event: &Event<Runtime>) {
		let (pool, stashes) = (&mut self.pool, &mut self.stashes);
		let mut stash = |index: &StashIndex, active: i128, unbonding: i128| {
			let (own_active, own_unbonding) = stashes.entry(*index).or_default();
			for (figure, change) in [(own_active, active), (own_unbonding, unbonding)] {
				*figure = figure.checked_add_signed(change).expect("a stash has the given stake");
			}
			for (figure, change) in [(&mut pool.active, active), (&mut pool.unbonding, unbonding)] {
				let changed = figure.plancks().checked_add_signed(change);
				*figure = Stake::new(changed.expect("the pool has the given stake"));
			}
		};
		let signed = |amount: &Balance| i128::try_from(*amount).expect("there is less RILL");
		match event {
			Event::StashOpened { stash: index, .. } => stash(index, 0, 0),
			Event::StakeBonded { stash: index, amount } => {
				stash(index, signed(amount), 0);
				sub(&mut pool.reserve, *amount);
			},
			Event::StakeUnbonded { stash: index, amount, .. } => {
				stash(index, -signed(amount), signed(amount));
			},
			Event::StakeRebonded { stash: index, amount } => {
				stash(index, signed(amount), -signed(amount));
			},
			Event::StakeWithdrawn { stash: index, amount } => {
				stash(index, 0, -signed(amount));
				add(&mut pool.claims, *amount);
			},
			_ => {},
		}
	}

	fn slashes(&mut self, event: &Event<Runtime>) {
		let pool = &mut self.pool;
		match event {
			Event::StashSlashed { stash, total, active, unbonding } => {
				let before = self.stashes.insert(*stash, (*active, *unbonding)).unwrap_or_default();
				sub(&mut pool.active, before.0 - active);
				sub(&mut pool.unbonding, before.1 - unbonding);
				add(&mut pool.unsettled, *total);
			},
			Event::StashRecovered { stash, found, .. } => {
				let before = self.stashes.insert(*stash, (0, 0)).unwrap_or_default();
				sub(&mut pool.active, before.0);
				sub(&mut pool.unbonding, before.1);
				add(&mut pool.reserve, *found);
			},
			Event::ProvisionsAdjusted { shares, owed, pending, unsettled, stream } => {
				pool.shares = Shares::new(*shares);
				pool.stream = *stream;
				for (figure, now) in [
					(&mut pool.owed, owed),
					(&mut pool.pending, pending),
					(&mut pool.unsettled, unsettled),
				] {
					*figure = Stake::new(*now);
				}
			},
			_ => {},
		}
	}
}
