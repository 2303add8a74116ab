// SPDX-License-Identifier: Apache-2.0

//! What tickets are paid goes where its owner lives, without anybody asking for it.

use crate::{
	stake_asset,
	types::{DueRecord, HomeRecord},
	weights::WeightInfo,
	Config, Due, Error, Event, Homes, LastTried, Pallet,
};
use alloc::vec;
use codec::Encode;
use pallet_liquid_staking::{
	types::{Balance, BatchIndex},
	OnPayout, Pallet as LiquidStaking,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		storage::with_storage_layer,
		traits::{
			fungible::Inspect,
			tokens::{Fortitude, Preservation},
			Consideration, Footprint, Get,
		},
		weights::{Weight, WeightMeter},
	},
	frame_system::{self, pallet_prelude::BlockNumberFor, RawOrigin},
	sp_io::hashing::blake2_256,
	sp_runtime::{
		traits::{Convert, Saturating},
		DispatchResult,
	},
	staging_xcm::{
		latest::{
			Asset, AssetId, ExecuteXcm, Instruction, Junction, Location, WeightLimit, WildAsset,
			Xcm,
		},
		VersionedLocation,
	},
	staging_xcm_executor::traits::WeightBounds,
};

/// Sees that what is paid to an account which has a home is sent there.
impl<T: Config> OnPayout<T::AccountId> for Pallet<T> {
	fn on_payout(who: &T::AccountId, amount: Balance) {
		if !Homes::<T>::contains_key(who) {
			return;
		}
		Due::<T>::mutate(who, |due| {
			let before = due.map_or(0, |due| due.amount);
			let from = frame_system::Pallet::<T>::block_number();
			*due = Some(DueRecord { amount: before.saturating_add(amount), from });
		});
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_home(who: &T::AccountId, home: VersionedLocation) -> DispatchResult {
		let home = Self::checked_home(home)?;
		let footprint = Footprint::from_mel::<HomeRecord<T::HomeDeposit>>();
		let deposit = match Homes::<T>::get(who) {
			Some(record) => record.deposit.update(who, footprint)?,
			None => T::HomeDeposit::new(who, footprint)?,
		};
		Homes::<T>::insert(who, HomeRecord { home: home.clone(), deposit });
		Self::deposit_event(Event::HomeSet { who: who.clone(), home });
		Ok(())
	}

	pub(crate) fn do_remove_home(who: &T::AccountId) -> DispatchResult {
		let record = Homes::<T>::take(who).ok_or(Error::<T>::NoHome)?;
		record.deposit.drop(who)?;
		Due::<T>::remove(who);
		Self::deposit_event(Event::HomeRemoved { who: who.clone() });
		Ok(())
	}

	pub(crate) fn do_claim_to(
		who: &T::AccountId,
		batch: BatchIndex,
		home: VersionedLocation,
	) -> DispatchResult {
		let home = Self::checked_home(home)?;
		let before = T::Currency::balance(who);
		let due = Due::<T>::get(who);
		LiquidStaking::<T>::claim(RawOrigin::Signed(who.clone()).into(), batch)?;
		// This one goes where the caller says, and not home as well.
		Due::<T>::set(who, due);
		let paid = T::Currency::balance(who).saturating_sub(before);
		Self::send(who, home, paid)
	}

	pub(crate) fn do_send_home(who: &T::AccountId) -> DispatchResult {
		let due = Due::<T>::take(who).ok_or(Error::<T>::NothingDue)?;
		let record = Homes::<T>::get(who).ok_or(Error::<T>::NoHome)?;
		// What was spent meanwhile is not there any more.
		let there =
			T::Currency::reducible_balance(who, Preservation::Expendable, Fortitude::Polite);
		Self::send(who, record.home, due.amount.min(there))
	}

	/// Sends pay-outs whose time has come, as many as `meter` has room for, and looks at none twice.
	pub(crate) fn send_homes(now: BlockNumberFor<T>, meter: &mut WeightMeter) {
		let mut first = None;
		while let Some(tried) = Self::try_next_home(now, meter) {
			if first.as_ref() == Some(&tried) {
				return;
			}
			// One that was sent does not come again.
			if first.is_none() && Due::<T>::contains_key(&tried) {
				first = Some(tried);
			}
		}
	}

	/// Looks at the next pay-out, and sends it if its time has come. Whose it was; nobody's where there is none,
	/// or no room for it.
	pub(crate) fn try_next_home(
		now: BlockNumberFor<T>,
		meter: &mut WeightMeter,
	) -> Option<T::AccountId> {
		meter.try_consume(<T as Config>::WeightInfo::look_for_due()).ok()?;
		let (who, due) = Self::next_due()?;
		let is_time = due.from <= now;
		if is_time {
			meter.try_consume(<T as Config>::WeightInfo::send_home()).ok()?;
		}
		LastTried::<T>::put(&who);
		if is_time && with_storage_layer(|| Self::do_send_home(&who)).is_err() {
			let again_at = now.saturating_add(T::RetryAfter::get());
			Due::<T>::insert(&who, DueRecord { from: again_at, ..due });
			let amount = due.amount;
			Self::deposit_event(Event::NotSentHome { who: who.clone(), amount, again_at });
		}
		Some(who)
	}

	/// Where pay-outs of an account go.
	pub fn home_of(who: &T::AccountId) -> Option<Location> {
		Homes::<T>::get(who).map(|record| record.home)
	}

	/// Who comes after the last one, round and round.
	fn next_due() -> Option<(T::AccountId, DueRecord<BlockNumberFor<T>>)> {
		let last = LastTried::<T>::get().map(Due::<T>::hashed_key_for);
		let next = last.and_then(|last| Due::<T>::iter_from(last).next());
		next.or_else(|| Due::<T>::iter().next())
	}

	fn checked_home(home: VersionedLocation) -> Result<Location, Error<T>> {
		let home = Location::try_from(home).map_err(|()| Error::<T>::UnknownVersion)?;
		let is_parachain = matches!(home.first_interior(), Some(Junction::Parachain(_)));
		ensure!(home.parent_count() == 0 && is_parachain, Error::<T>::NotAHome);
		Ok(home)
	}

	/// Sends `amount` of what `who` has. Delivery and execution are paid out of it.
	fn send(who: &T::AccountId, home: Location, amount: Balance) -> DispatchResult {
		ensure!(amount >= T::LeastSent::get(), Error::<T>::TooLittleToSend);
		let origin = T::LocationOf::convert(who.clone());
		let mut program = program(&home, amount);
		let weight = T::Weigher::weight(&mut program, Weight::MAX);
		let weight = weight.map_err(|_| Error::<T>::NotSent)?;
		let mut hash = program.using_encoded(blake2_256);
		let outcome = T::Executor::prepare_and_execute(origin, program, &mut hash, weight, weight);
		outcome.ensure_complete().map_err(|error| {
			log::debug!(target: "xcm::home", "{amount} of {who:?} not sent to {home:?}: {error:?}");
			Error::<T>::NotSent
		})?;
		Self::deposit_event(Event::SentHome { who: who.clone(), home, amount });
		Ok(())
	}
}

/// Takes `amount` of RILL from an account to its home. A quarter is the most that execution over there may
/// cost, and three that delivery may. What cannot be deposited over there is trapped there.
fn program<Call>(home: &Location, amount: Balance) -> Xcm<Call> {
	let (beneficiary, parachain) = home.interior().clone().split_first();
	let rill_over_there = AssetId(Location::parent());
	let fees = (rill_over_there, amount.checked_div(4).unwrap_or_default());
	Xcm(vec![
		Instruction::WithdrawAsset(Asset::from((stake_asset(), amount)).into()),
		Instruction::DepositReserveAsset {
			assets: WildAsset::AllCounted(1).into(),
			dest: parachain.map_or(Location::here(), Location::from),
			xcm: Xcm(vec![
				Instruction::BuyExecution {
					fees: fees.into(),
					weight_limit: WeightLimit::Unlimited,
				},
				Instruction::DepositAsset {
					assets: WildAsset::AllCounted(1).into(),
					beneficiary: beneficiary.into(),
				},
			]),
		},
	])
}
