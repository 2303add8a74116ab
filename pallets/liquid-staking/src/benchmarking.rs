// SPDX-License-Identifier: Apache-2.0

//! The weights of calls and steps, each in its heaviest state. The genesis of the runtime must have
//! a seed.

mod states;

pub use states::last_ticket;

use crate::{
	backend::StakingBackend,
	limits::{MaxNominees, MaxScored, MaxStashes, MaxUnbondingBatches},
	types::{
		AccountKind, Balance, Change, EraRecord, Move, Parameter, Phase, ProgressRecord, Reports,
		ScoreRecord, Shares, Stake, StashLedger, TicketRecord, ValidatorSelection, WatchRecord,
		MAX_HISTORY, MAX_PENDING,
	},
	Announced, Batches, Call, Config, Error, History, Moves, Nominees, Pallet, Parameters,
	PendingSlashes, Pool, Progress, PublishedBooks, Queue, Scores, StashCount, Stashes, Tickets,
	Watch,
};
use alloc::{vec, vec::Vec};
use polkadot_sdk::{
	frame_benchmarking::v2::*,
	frame_support::{
		traits::{
			fungible::{Inspect, Mutate},
			EnsureOrigin, Get,
		},
		weights::WeightMeter,
		BoundedVec,
	},
	frame_system::RawOrigin,
	sp_runtime::{traits::StaticLookup, Perbill},
	sp_staking::EraIndex,
};
use states::*;

/// Writes states of the staking system that otherwise take a whole era to arise.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `era` the active and the planned era.
	fn set_era(era: EraIndex);

	/// Gives `validator` one full page of nominators in `era`, with `backer` as the last one, and
	/// unpaid rewards.
	fn expose(era: EraIndex, validator: &AccountId, backer: &AccountId);

	/// Ends the bond of `stash`, as a slash of all its stake does.
	fn end_bond(stash: &AccountId);

	/// Gives `stash` a history of `times` slashes.
	fn slash_often(stash: &AccountId, times: u32);

	/// Writes a report of about `kibibytes` that names `backer`. `era` applies its slash.
	fn report(era: EraIndex, kibibytes: u32, backer: &AccountId);

	/// Gives each of `validators` a different number of points in `era`.
	fn points(era: EraIndex, validators: &[AccountId]);

	/// Creates `count` validators that stand for election.
	fn validators(count: u32) -> Vec<AccountId>;

	/// Makes a payment to `who` do all the work that a payment can cause.
	fn listen_to_payouts(who: &AccountId);
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn stake() {
		// The account has no stRILL yet, so its asset account is created.
		let who = funded::<T>();
		pending_slashes::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), minimum::<T>(), 0);
		assert!(shares_of::<T>(&who) > 0);
	}

	#[benchmark]
	fn unstake() {
		let who = holder::<T>();
		let shares = shares_of::<T>(&who);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), shares, 0);
		assert!(Tickets::<T>::contains_key(0, &who));
	}

	#[benchmark]
	fn cancel_unstake() -> Result<(), BenchmarkError> {
		let who = holder::<T>();
		let shares = shares_of::<T>(&who);
		Pallet::<T>::do_unstake(&who, Shares::new(shares), Stake::ZERO)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0, shares);
		assert_eq!(shares_of::<T>(&who), shares);
		Ok(())
	}

	// The ticket is the last one of its batch and takes its prepayment, so dust becomes a reward,
	// too.
	#[benchmark]
	fn claim() {
		let who = funded::<T>();
		last_ticket::<T>(&who);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0);
		assert!(!Tickets::<T>::contains_key(0, &who));
		assert_eq!(Pool::<T>::get().claims, Stake::ZERO);
	}

	// The heaviest claim, for another account.
	#[benchmark]
	fn claim_for() {
		let (who, owner) = (funded::<T>(), account::<T::AccountId>("owner", 0, 0));
		last_ticket::<T>(&owner);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), T::Lookup::unlookup(owner.clone()), 0);
		assert!(!Tickets::<T>::contains_key(0, &owner));
		assert_eq!(Pool::<T>::get().claims, Stake::ZERO);
	}

	// The rate limit is partly used, and no pending slash has a cost.
	#[benchmark]
	fn instant_unstake() -> Result<(), BenchmarkError> {
		let who = holder::<T>();
		let shares = shares_of::<T>(&who);
		Parameters::<T>::mutate(|parameters| parameters.instant_limit = Perbill::one());
		Pallet::<T>::do_instant_unstake(&who, Shares::new(shares / 2), Stake::ZERO)?;
		worthless_reports::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), shares - shares / 2, 0);
		assert_eq!(shares_of::<T>(&who), 0);
		Ok(())
	}

	// The receiver already has a ticket of the same batch.
	#[benchmark]
	fn transfer_ticket() -> Result<(), BenchmarkError> {
		let (who, other) = (holder::<T>(), account::<T::AccountId>("other", 0, 0));
		let shares = Shares::new(shares_of::<T>(&who));
		Pallet::<T>::do_unstake(&who, shares, Stake::ZERO)?;
		Tickets::<T>::insert(0, &other, TicketRecord::new(shares));
		let part = shares.plancks() / 2;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0, T::Lookup::unlookup(other.clone()), part);
		let theirs = Tickets::<T>::get(0, &other).unwrap_or_default();
		assert_eq!(theirs.shares, Shares::new(shares.plancks() + part));
		Ok(())
	}

	// The ticket is the last one of its batch, which bears all pending slashes. Its prepayment is
	// unclaimed.
	#[benchmark]
	fn rebond() -> Result<(), BenchmarkError> {
		let (who, shares) = ticket_to_rebond::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0, shares.plancks(), 0);
		assert!(shares_of::<T>(&who) > 0);
		assert_eq!(Batches::<T>::get(0), None);
		Ok(())
	}

	#[benchmark]
	fn open_stash() -> Result<(), BenchmarkError> {
		let origin = T::AdminOrigin::try_successful_origin().map_err(|()| "no admin")?;
		let before = StashCount::<T>::get();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Balance::MAX);
		assert_eq!(StashCount::<T>::get(), before + 1);
		Ok(())
	}

	#[benchmark]
	fn set_stash_cap() -> Result<(), BenchmarkError> {
		let origin = T::AdminOrigin::try_successful_origin().map_err(|()| "no admin")?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 0, 1);
		assert_eq!(Stashes::<T>::get(0).unwrap_or_default().cap, Stake::new(1));
		Ok(())
	}

	#[benchmark]
	fn set_nominees() -> Result<(), BenchmarkError> {
		let origin = T::AdminOrigin::try_successful_origin().map_err(|()| "no admin")?;
		all_stashes::<T>();
		Parameters::<T>::mutate(|parameters| {
			parameters.selection = ValidatorSelection::Governance;
			parameters.validator_share = Perbill::one();
		});
		let nominees = T::BenchmarkHelper::validators(MaxNominees::<T>::get());
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 0, nominees.clone());
		assert_eq!(Nominees::<T>::get(0).into_inner(), nominees);
		Ok(())
	}

	// The change has to be announced, and all others are announced.
	#[benchmark]
	fn set_parameter() -> Result<(), BenchmarkError> {
		let origin = T::AdminOrigin::try_successful_origin().map_err(|()| "no admin")?;
		announce_everything::<T>();
		let last = Parameter::ValidatorSelection(ValidatorSelection::Governance);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, last);
		let told = Announced::<T>::get();
		assert_eq!(told.last().map(|it| it.change), Some(Change::Parameter(last)));
		Ok(())
	}

	#[benchmark]
	fn reopen() -> Result<(), BenchmarkError> {
		let origin = T::AdminOrigin::try_successful_origin().map_err(|()| "no admin")?;
		all_stashes::<T>();
		Pool::<T>::mutate(|pool| pool.forge().gate = crate::types::EntryGate::Halted);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin);
		assert_eq!(Pool::<T>::get().gate, crate::types::EntryGate::Open);
		Ok(())
	}

	#[benchmark]
	fn recapitalise() -> Result<(), BenchmarkError> {
		let origin = T::AdminOrigin::try_successful_origin().map_err(|()| "no admin")?;
		Pool::<T>::mutate(|pool| pool.forge().active = Stake::ZERO);
		T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Rewards), minimum::<T>())?;
		announce_everything::<T>();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin);
		let told = Announced::<T>::get();
		assert_eq!(told.last().map(|it| it.change), Some(Change::Recapitalisation));
		Ok(())
	}

	#[benchmark]
	fn nothing_to_settle() {
		#[block]
		{
			assert!(!Pallet::<T>::settle_slashes());
		}
	}

	// Every stash votes for the maximum of nominees, and each asks for a commission of 100 %. The
	// search for an heir reads as many validators as scoring remembers, and finds none.
	#[benchmark]
	fn harmful_of() {
		T::BenchmarkHelper::set_era(3);
		let (stashes, of_one) = (MaxStashes::<T>::get(), MaxNominees::<T>::get());
		let candidates =
			T::BenchmarkHelper::validators(MaxScored::<T>::get().max(stashes * of_one));
		let record = ScoreRecord { commission: Perbill::one(), ..Default::default() };
		let scored = candidates.iter().map(|who| (who.clone(), record)).collect();
		Scores::<T>::put(BoundedVec::truncate_from(scored));
		let nominees = candidates.chunks(of_one as usize).take(stashes as usize);
		let votes = (0..).zip(nominees.map(<[_]>::to_vec)).collect::<Vec<_>>();
		for stash in 0..stashes {
			let active = Stake::new(1);
			Stashes::<T>::insert(stash, StashLedger { active, ..Default::default() });
		}
		let harmful;
		#[block]
		{
			harmful = Pallet::<T>::harmful_of(votes.into_iter());
		}
		assert!(harmful.is_empty(), "there is no heir");
		assert_eq!(Scores::<T>::get().len(), MaxScored::<T>::get() as usize);
	}

	// The refusals that read most: a rebond and an instant exit below the bound of the caller.
	#[benchmark]
	fn refused_rebond() -> Result<(), BenchmarkError> {
		let (who, shares) = ticket_to_rebond::<T>()?;
		let (owner, too_many) = (RawOrigin::Signed(who).into(), Shares::MAX.plancks());
		let result;
		#[block]
		{
			result = Pallet::<T>::rebond(owner, 0, shares.plancks(), too_many);
		}
		assert_eq!(result.map_err(|it| it.error), Err(Error::<T>::SlippageExceeded.into()));
		Ok(())
	}

	#[benchmark]
	fn refused_instant_unstake() -> Result<(), BenchmarkError> {
		let who = holder::<T>();
		let shares = shares_of::<T>(&who);
		Parameters::<T>::mutate(|parameters| parameters.instant_limit = Perbill::one());
		worthless_reports::<T>();
		let owner = RawOrigin::Signed(who).into();
		let result;
		#[block]
		{
			result = Pallet::<T>::instant_unstake(owner, shares, Balance::MAX);
		}
		assert_eq!(result.map_err(|it| it.error), Err(Error::<T>::SlippageExceeded.into()));
		Ok(())
	}

	#[benchmark]
	fn publish() {
		pending_slashes::<T>();
		#[block]
		{
			Pallet::<T>::publish();
		}
		assert_eq!(PublishedBooks::<T>::get().map(|books| books.refundable), Some(Stake::new(1)));
	}

	// All unbonding batches bear all pending slashes, and the insurance pays.
	#[benchmark]
	fn settle() {
		insure::<T>();
		T::BenchmarkHelper::set_era(39);
		batches_with_pending_loss::<T>(39, MaxUnbondingBatches::<T>::get(), MAX_PENDING - 1);
		T::BenchmarkHelper::set_era(40);
		// More than the provisions, and more than the insurance has.
		let taken = Stake::new(Pool::<T>::get().active.plancks() / 2);
		Pool::<T>::mutate(|pool| {
			pool.forge().active = pool.active.saturating_sub(taken);
			pool.forge().unsettled = taken;
		});
		#[block]
		{
			assert!(Pallet::<T>::settle_slashes());
		}
		assert!(Pool::<T>::get().unsettled.is_zero());
	}

	#[benchmark]
	fn count_reports(e: Linear<1, { MAX_PENDING - 1 }>) {
		T::BenchmarkHelper::set_era(39);
		batches_with_pending_loss::<T>(39, 1, MAX_PENDING - 1);
		Watch::<T>::put(WatchRecord { era: 39, ..Default::default() });
		// A single report is known of each.
		let changed = 40..=39 + e;
		changed.clone().for_each(|era| T::BenchmarkHelper::report(era, 1, &Pallet::<T>::stash(0)));
		#[block]
		{
			Pallet::<T>::count_reports(changed);
		}
		assert_eq!(Watch::<T>::get().unread.len(), e as usize);
	}

	#[benchmark]
	fn read_reports(k: Linear<1, 256>) {
		insure::<T>();
		all_stashes::<T>();
		T::BenchmarkHelper::set_era(39);
		batches_with_pending_loss::<T>(39, MaxUnbondingBatches::<T>::get(), MAX_PENDING - 1);
		T::BenchmarkHelper::report(40, k, &Pallet::<T>::stash(0));
		Watch::<T>::put(WatchRecord { era: 39, ..Default::default() });
		Pallet::<T>::note_unread([40]);
		#[block]
		{
			Pallet::<T>::assess();
		}
		assert!(!Pallet::<T>::is_assessment_due());
	}

	#[benchmark]
	fn no_step() {
		let era = T::Staking::active_era().unwrap_or_default();
		Progress::<T>::put(ProgressRecord { era, harvest_from: era, phase: Phase::Idle });
		Watch::<T>::put(WatchRecord { era, ..Default::default() });
		#[block]
		{
			Pallet::<T>::run_steps(u32::MAX, &mut WeightMeter::new());
		}
	}

	#[benchmark]
	fn step_probe() {
		harvest_at::<T>(&holder::<T>());
		#[block]
		{
			step::<T>();
		}
	}

	#[benchmark]
	fn step_payout() {
		harvest_at::<T>(&Pallet::<T>::stash(0));
		let rewards = Pallet::<T>::account(AccountKind::Rewards);
		let before = T::Currency::balance(&rewards);
		#[block]
		{
			step::<T>();
		}
		assert!(T::Currency::balance(&rewards) > before);
	}

	#[benchmark]
	fn step_recognise() -> Result<(), BenchmarkError> {
		T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Rewards), minimum::<T>() * 100)?;
		announce_everything::<T>();
		pending_slashes::<T>();
		let remembered = vec![EraRecord::default(); MAX_HISTORY as usize];
		History::<T>::put(BoundedVec::truncate_from(remembered));
		at::<T>(Phase::Recognise);
		#[block]
		{
			step::<T>();
		}
		assert!(!Pool::<T>::get().stream.total.is_zero());
		Ok(())
	}

	#[benchmark]
	fn step_score() {
		all_stashes::<T>();
		// The maximum of remembered validators, without points, and as many others with points.
		let mut validators = T::BenchmarkHelper::validators(MaxScored::<T>::get() * 2);
		let idle = validators.split_off(MaxScored::<T>::get() as usize);
		let record = ScoreRecord { score: crate::policy::AVERAGE, ..Default::default() };
		let idle: Vec<_> = idle.into_iter().map(|who| (who, record)).collect();
		Scores::<T>::put(BoundedVec::truncate_from(idle));
		T::BenchmarkHelper::set_era(2);
		T::BenchmarkHelper::points(1, &validators);
		// The next candidates are welcomed.
		crate::LastWelcomed::<T>::set(T::Staking::candidates_after(None, 1).pop());
		at::<T>(Phase::Score);
		#[block]
		{
			step::<T>();
		}
		assert_eq!(Scores::<T>::get().len(), validators.len());
	}

	// The step renews all nominations of its stash, and records the nominees of all stashes.
	#[benchmark]
	fn step_repair() {
		all_stashes::<T>();
		let nominees = T::BenchmarkHelper::validators(MaxNominees::<T>::get());
		for index in 0..StashCount::<T>::get() {
			Nominees::<T>::insert(index, BoundedVec::truncate_from(nominees.clone()));
		}
		at::<T>(Phase::Repair(0));
		#[block]
		{
			step::<T>();
		}
		assert_eq!(T::Staking::nominations_of(&Pallet::<T>::stash(0)), Some(nominees));
	}

	// A stash that was slashed often withdraws many chunks, which ends its bond.
	#[benchmark]
	fn step_withdraw() {
		let (_, stash) = holder_with_chunks::<T>();
		let rest = Stashes::<T>::get(stash).unwrap_or_default().active;
		Pool::<T>::mutate(|pool| pool.forge().owed = pool.owed.saturating_add(rest));
		make_move::<T>(stash, Move::Unbond(rest));
		T::BenchmarkHelper::slash_often(&Pallet::<T>::stash(stash), CHUNKS);
		T::BenchmarkHelper::set_era(CHUNKS * 4);
		at::<T>(Phase::Withdraw(stash));
		#[block]
		{
			step::<T>();
		}
		assert!(Stashes::<T>::get(stash).unwrap_or_default().chunks.is_empty());
		assert!(T::Staking::bond_of(&Pallet::<T>::stash(stash)).is_none());
	}

	// The claims account is short of half of it, and the reserve pays.
	#[benchmark]
	fn step_mature() -> Result<(), BenchmarkError> {
		holder::<T>();
		let claims = Pallet::<T>::account(AccountKind::Claims);
		T::Currency::mint_into(&claims, minimum::<T>() / 2)?;
		batches_with_pending_loss::<T>(1, 1, 0);
		Pool::<T>::mutate(|pool| pool.forge().claims = Stake::new(minimum::<T>() / 2));
		let reserve = Pool::<T>::get().reserve;
		at::<T>(Phase::Mature);
		#[block]
		{
			step::<T>();
		}
		assert_eq!(Queue::<T>::get().oldest, 1);
		assert!(Pool::<T>::get().reserve < reserve);
		Ok(())
	}

	// The batch bears pending slashes, as other batches do, and netting pays a part of it.
	#[benchmark]
	fn step_close() {
		let who = holder::<T>();
		let shares = Shares::new(shares_of::<T>(&who));
		insure::<T>();
		T::BenchmarkHelper::set_era(39);
		let count = MaxUnbondingBatches::<T>::get() - 1;
		batches_with_pending_loss::<T>(38, count, 0);
		let reports = Reports { count: 1, size: 1 };
		crate::books::Books::<T>::with_slash_book(|book| {
			for ahead in 1..MAX_PENDING {
				book.provide(39 + ahead, 38, reports, Stake::new(minimum::<T>()));
			}
		});
		Pallet::<T>::do_unstake(&who, shares, Stake::ZERO).expect("the holder has as many; qed");
		at::<T>(Phase::Close);
		#[block]
		{
			step::<T>();
		}
		assert_eq!(Queue::<T>::get().open, count + 1);
		assert_eq!(PendingSlashes::<T>::get().len(), MAX_PENDING as usize - 1);
	}

	// A stash rebonds many chunks and nominates again. All other stashes have as many chunks.
	#[benchmark]
	fn step_rebond() {
		let (_, stash) = holder_with_chunks::<T>();
		all_stashes::<T>();
		let before = Stashes::<T>::get(stash).unwrap_or_default();
		for other in (0..StashCount::<T>::get()).filter(|other| *other != stash) {
			Stashes::<T>::mutate_extant(other, |ledger| ledger.chunks = before.chunks.clone());
			Pool::<T>::mutate(|pool| {
				pool.forge().unbonding = pool.unbonding.saturating_add(before.unbonding());
			});
		}
		Pool::<T>::mutate(|pool| pool.forge().owed = Stake::ZERO);
		let nominees = T::BenchmarkHelper::validators(MaxNominees::<T>::get());
		Nominees::<T>::insert(stash, BoundedVec::truncate_from(nominees));
		at::<T>(Phase::Rebond(stash));
		#[block]
		{
			step::<T>();
		}
		let after = Stashes::<T>::get(stash).unwrap_or_default();
		assert_eq!((after.active, after.unbonding()), (before.total(), Stake::ZERO));
	}

	// The reserve pays a debt and is bonded in as many stashes as there can be.
	#[benchmark]
	fn step_plan() {
		bond_from_nothing::<T>();
		owe::<T>();
		at::<T>(Phase::Plan);
		#[block]
		{
			step::<T>();
		}
		assert!(!Moves::<T>::get().is_empty());
		assert_eq!(Pool::<T>::get().claims, Stake::new(minimum::<T>()));
	}

	// The reserve pays a debt, and a bond begins anew with all of its nominations.
	#[benchmark]
	fn step_rebalance() {
		bond_from_nothing::<T>();
		owe::<T>();
		let reserve = Pool::<T>::get().reserve;
		let moves = (0..MaxStashes::<T>::get()).map(|stash| (stash, Move::Bond(reserve)));
		Moves::<T>::put(BoundedVec::truncate_from(moves.collect()));
		at::<T>(Phase::Rebalance(0));
		#[block]
		{
			step::<T>();
		}
		assert!(T::Staking::nominations_of(&Pallet::<T>::stash(0)).is_some());
	}

	#[benchmark]
	fn step_enact() -> Result<(), BenchmarkError> {
		announce_everything::<T>();
		Announced::<T>::mutate(|all| all.iter_mut().for_each(|change| change.from_era = 0));
		Pool::<T>::mutate(|pool| pool.forge().active = Stake::ZERO);
		T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Rewards), minimum::<T>())?;
		let before = Pool::<T>::get().reserve;
		at::<T>(Phase::Enact);
		#[block]
		{
			step::<T>();
		}
		assert!(Announced::<T>::get().is_empty());
		assert!(Pool::<T>::get().reserve > before);
		Ok(())
	}

	// The owner has no account yet.
	#[benchmark]
	fn step_pay_ticket() {
		let who = account::<T::AccountId>("owner", 0, 0);
		last_ticket::<T>(&who);
		Queue::<T>::mutate(|queue| queue.oldest = 1);
		at::<T>(Phase::Idle);
		#[block]
		{
			step::<T>();
		}
		assert!(!Tickets::<T>::contains_key(0, &who));
	}

	#[benchmark]
	fn step_verify() {
		all_stashes::<T>();
		at::<T>(Phase::Verify);
		#[block]
		{
			step::<T>();
		}
		assert_eq!(Pool::<T>::get().gate, crate::types::EntryGate::Open);
	}
}
