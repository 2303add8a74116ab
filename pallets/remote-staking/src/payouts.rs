// SPDX-License-Identifier: Apache-2.0

//! Payouts of tickets go to the payout destination of their owner, without a call.

use crate::{
	config::{AccountOf, Executor, LocationOf, MinTransfer, RetryDelay, Versions, Weigher},
	stake_asset,
	types::{DestinationRecord, PendingPayout},
	weights::WeightInfo,
	Config, Destinations, Error, Event, ExchangeFilter, HoldReason, Pallet, PendingPayouts, Queue,
	QueueStart, Sender,
};
use alloc::vec;
use codec::Encode;
use pallet_liquid_staking::{
	types::{Balance, BatchIndex},
	OnPayout, Pallet as LiquidStaking,
};
use polkadot_sdk::{
	frame_support::{
		defensive,
		dispatch::{DispatchResultWithPostInfo, WithPostDispatchInfo},
		ensure,
		storage::with_storage_layer,
		traits::{
			fungible::{Inspect, MutateHold},
			tokens::Precision,
			Consideration, DefensiveSaturating, DefensiveTruncateFrom as _, Footprint, Get,
		},
		weights::{Weight, WeightMeter},
		BoundedVec,
	},
	frame_system::{self, pallet_prelude::BlockNumberFor, RawOrigin},
	sp_io::hashing::blake2_256,
	sp_runtime::{
		traits::{Convert, One, Saturating},
		DispatchError, DispatchResult,
	},
	staging_xcm::{
		latest::{
			Asset, AssetId, ExecuteXcm, Hint, Instruction, Junction, Location, WeightLimit,
			WildAsset, Xcm,
		},
		GetVersion, Version as XcmVersion, VersionedLocation,
	},
	staging_xcm_executor::traits::{ConvertLocation, WeightBounds},
};

/// Queues payouts of accounts with a payout destination. The hold keeps other money of the account
/// from being sent instead.
impl<T: Config> OnPayout<T::AccountId> for Pallet<T> {
	fn on_payout(who: &T::AccountId, amount: Balance) {
		if !Destinations::<T>::contains_key(who) {
			return;
		}
		// An account cannot hold dust that is its whole balance.
		let hold = || T::Payouts::hold(&HoldReason::Payout.into(), who, amount);
		if with_storage_layer(hold).is_err() {
			return;
		}
		let before = PendingPayouts::<T>::get(who);
		// All of it is on hold, and a balance holds it.
		let amount = before.map_or(0, |due| due.amount).defensive_saturating_add(amount);
		let is_enough = amount >= MinTransfer::<T>::get();
		let from = before.and_then(|due| due.from).or_else(|| is_enough.then(Self::next_block));
		Self::set_due(who, before, Some(PendingPayout { amount, from }));
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_destination(
		who: &T::AccountId,
		destination: VersionedLocation,
	) -> DispatchResult {
		let destination = Self::checked_destination(destination)?;
		let footprint = Footprint::from_mel::<DestinationRecord<T::DestinationDeposit>>();
		let deposit = match Destinations::<T>::get(who) {
			Some(record) => record.deposit.update(who, footprint)?,
			None => T::DestinationDeposit::new(who, footprint)?,
		};
		let by = Sender::<T>::get();
		Destinations::<T>::insert(
			who,
			DestinationRecord { destination: destination.clone(), deposit, by },
		);
		Self::deposit_event(Event::DestinationSet { who: who.clone(), destination });
		Ok(())
	}

	pub(crate) fn do_remove_destination(who: &T::AccountId) -> DispatchResult {
		let record = Destinations::<T>::take(who).ok_or(Error::<T>::NoDestination)?;
		if let Some(due) = PendingPayouts::<T>::get(who) {
			Self::set_due(who, Some(due), None);
			Self::release_payout(who, due.amount)?;
		}
		record.deposit.drop(who)?;
		Self::deposit_event(Event::DestinationRemoved { who: who.clone() });
		Ok(())
	}

	pub(crate) fn do_claim_to(
		who: &T::AccountId,
		batch: BatchIndex,
		destination: VersionedLocation,
	) -> DispatchResultWithPostInfo {
		let refused =
			|error: DispatchError| error.with_weight(pallet_liquid_staking::Pallet::<T>::refusal());
		let destination =
			Self::checked_destination(destination).map_err(|error| refused(error.into()))?;
		let before = T::Currency::total_balance(who);
		let due = PendingPayouts::<T>::get(who);
		let owner = RawOrigin::Signed(who.clone()).into();
		LiquidStaking::<T>::claim(owner, batch).map_err(|error| refused(error.error))?;
		let paid = T::Currency::total_balance(who).defensive_saturating_sub(before);
		// The caller's payout destination must not get this payout too.
		let after = PendingPayouts::<T>::get(who);
		if after != due {
			Self::release_payout(who, paid)?;
			Self::set_due(who, after, due);
		}
		Self::send(who, destination, paid)?;
		Ok(().into())
	}

	/// Weight of a call that is refused after a read or two.
	pub(crate) fn little() -> Weight {
		<T as Config>::WeightInfo::look_for_due()
	}

	/// Sends the pending payout `due` of an account.
	pub(crate) fn do_send_payout(
		who: &T::AccountId,
		due: PendingPayout<BlockNumberFor<T>>,
	) -> DispatchResult {
		Self::set_due(who, Some(due), None);
		let record = Destinations::<T>::get(who).ok_or(Error::<T>::NoDestination)?;
		ensure!(T::ExchangeFilter::may_send(record.by), Error::<T>::NotSent);
		Self::release_payout(who, due.amount)?;
		Self::send(who, record.destination, due.amount)
	}

	/// Sends due payouts, the oldest first, within `meter`. With no payout due it reads storage
	/// once.
	pub(crate) fn send_payouts(now: BlockNumberFor<T>, meter: &mut WeightMeter) {
		let mut block = QueueStart::<T>::get();
		while block <= now && Self::try_next_payout(now, &mut block, meter) {}
		QueueStart::<T>::put(block);
	}

	/// Sends the next payout due in `block`, or moves `block` on if it has none. Returns whether
	/// the meter had room.
	pub(crate) fn try_next_payout(
		now: BlockNumberFor<T>,
		block: &mut BlockNumberFor<T>,
		meter: &mut WeightMeter,
	) -> bool {
		if meter.try_consume(<T as Config>::WeightInfo::look_for_due()).is_err() {
			return false;
		}
		let Some(who) = Queue::<T>::iter_key_prefix(*block).next() else {
			block.saturating_inc();
			return true;
		};
		if meter.try_consume(<T as Config>::WeightInfo::send_payout()).is_err() {
			return false;
		}
		let due = PendingPayouts::<T>::get(&who);
		let send = |due| with_storage_layer(|| Self::do_send_payout(&who, due));
		if due.is_none_or(|due| send(due).is_err()) {
			Self::put_off(&who, due, *block, now.saturating_add(RetryDelay::<T>::get()));
		}
		true
	}

	/// Moves the payout `due`, which waited from `block` on, to a later attempt.
	fn put_off(
		who: &T::AccountId,
		due: Option<PendingPayout<BlockNumberFor<T>>>,
		block: BlockNumberFor<T>,
		again_at: BlockNumberFor<T>,
	) {
		let Some(due) = due.filter(|due| due.from == Some(block)) else {
			defensive!("the queue has a payout at a wrong block");
			Queue::<T>::remove(block, who);
			return;
		};
		Self::set_due(who, Some(due), Some(PendingPayout { from: Some(again_at), ..due }));
		Self::deposit_event(Event::PayoutNotSent {
			who: who.clone(),
			amount: due.amount,
			again_at,
		});
	}

	/// Replaces the pending payout `before` by `due`, and its place in the queue.
	fn set_due(
		who: &T::AccountId,
		before: Option<PendingPayout<BlockNumberFor<T>>>,
		due: Option<PendingPayout<BlockNumberFor<T>>>,
	) {
		if let Some(block) = before.and_then(|due| due.from) {
			Queue::<T>::remove(block, who);
		}
		if let Some(block) = due.and_then(|due| due.from) {
			Queue::<T>::insert(block, who, ());
		}
		PendingPayouts::<T>::set(who, due);
	}

	/// The block of the first attempt for a new payout: the search may have passed this block
	/// already.
	fn next_block() -> BlockNumberFor<T> {
		frame_system::Pallet::<T>::block_number().saturating_add(One::one())
	}

	/// The payout destination of an account; `None` if payouts stay.
	pub fn destination_of(who: &T::AccountId) -> Option<Location> {
		Destinations::<T>::get(who).map(|record| record.destination)
	}

	fn checked_destination(destination: VersionedLocation) -> Result<Location, Error<T>> {
		let destination =
			Location::try_from(destination).map_err(|()| Error::<T>::UnknownVersion)?;
		let is_account = matches!(
			destination.unpack(),
			(
				0,
				[
					Junction::Parachain(_),
					Junction::AccountId32 { .. } | Junction::AccountKey20 { .. }
				]
			)
		);
		ensure!(is_account, Error::<T>::InvalidDestination);
		Ok(destination)
	}

	fn release_payout(who: &T::AccountId, amount: Balance) -> DispatchResult {
		let reason = HoldReason::Payout.into();
		T::Payouts::release(&reason, who, amount, Precision::Exact).map(drop)
	}

	/// Sends `amount` of the balance of `who`, in plancks of RILL. It pays for delivery and
	/// execution.
	fn send(who: &T::AccountId, destination: Location, amount: Balance) -> DispatchResult {
		ensure!(amount >= MinTransfer::<T>::get(), Error::<T>::BelowMinTransfer);
		let origin = LocationOf::<T>::convert(who.clone());
		let (parachain, beneficiary) = split(&destination);
		let reserve = AccountOf::<T>::convert_location(&parachain).ok_or(Error::<T>::NotSent)?;
		let before = T::Currency::balance(&reserve);
		let mut program = Self::program(parachain, beneficiary, amount);
		let weight = Weigher::<T>::weight(&mut program, Weight::MAX);
		let weight = weight.map_err(|_| Error::<T>::NotSent)?;
		let mut hash = program.using_encoded(blake2_256);
		let outcome =
			Executor::<T>::prepare_and_execute(origin, program, &mut hash, weight, weight);
		outcome.ensure_complete().map_err(|error| {
			log::debug!(target: "xcm::payouts", "{amount} of {who:?} not sent to {destination:?}: {error:?}");
			Error::<T>::NotSent
		})?;
		let withdrawn = if reserve == *who { amount } else { 0 };
		let after = T::Currency::balance(&reserve).saturating_add(withdrawn);
		let delivery = amount.saturating_sub(after.saturating_sub(before));
		// The bound is a part of the smallest transfer: a message costs the same for every amount.
		ensure!(delivery <= quarter(MinTransfer::<T>::get()), Error::<T>::NotSent);
		Self::deposit_event(Event::PayoutSent { who: who.clone(), destination, amount });
		Ok(())
	}

	/// The program that moves `amount` plancks of RILL from an account to its destination.
	fn program(
		parachain: Location,
		beneficiary: Location,
		amount: Balance,
	) -> Xcm<<T as frame_system::Config>::RuntimeCall> {
		// The highest price of execution on the parachain.
		let fees = (AssetId(Location::parent()), quarter(amount)).into();
		let pay = Instruction::BuyExecution { fees, weight_limit: WeightLimit::Unlimited };
		let assets = || WildAsset::AllCounted(1).into();
		let deposit =
			Instruction::DepositAsset { assets: assets(), beneficiary: beneficiary.clone() };
		// The beneficiary can claim a trapped payout if the parachain is known to support the hint.
		let hints = vec![Hint::AssetClaimer { location: beneficiary }];
		let hints = BoundedVec::defensive_truncate_from(hints);
		let version = Versions::<T>::get_version_for(&parachain).unwrap_or_default();
		let claimer = (version >= SINCE_HINTS).then_some(Instruction::SetHints { hints });
		let xcm = Xcm(claimer.into_iter().chain([pay, deposit]).collect());
		Xcm(vec![
			Instruction::WithdrawAsset(Asset::from((stake_asset(), amount)).into()),
			Instruction::DepositReserveAsset { assets: assets(), dest: parachain, xcm },
		])
	}
}

/// Splits a destination into the parachain and the beneficiary on it.
fn split(destination: &Location) -> (Location, Location) {
	let (beneficiary, parachain) = destination.interior().clone().split_first();
	(parachain.map_or(Location::here(), Location::from), beneficiary.into())
}

/// The first XCM version with a hint for the claimer of trapped assets.
const SINCE_HINTS: XcmVersion = 5;

fn quarter(amount: Balance) -> Balance {
	amount.checked_div(4).unwrap_or_default()
}
