// SPDX-License-Identifier: Apache-2.0

//! What tickets are paid goes where its owner lives, without anybody asking for it.

use crate::{
	stake_asset,
	types::{DueRecord, HomeRecord},
	weights::WeightInfo,
	Config, Due, Error, Event, HoldReason, Homes, LastTried, Pallet,
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
			fungible::{Inspect, MutateHold},
			tokens::Precision,
			Consideration, Footprint, Get,
		},
		weights::{Weight, WeightMeter},
		BoundedVec,
	},
	frame_system::{self, pallet_prelude::BlockNumberFor, RawOrigin},
	sp_io::hashing::blake2_256,
	sp_runtime::{
		traits::{Convert, Saturating},
		DispatchResult,
	},
	staging_xcm::{
		latest::{
			Asset, AssetId, ExecuteXcm, Hint, Instruction, Junction, Location, WeightLimit,
			WildAsset, Xcm,
		},
		VersionedLocation, WrapVersion,
	},
	staging_xcm_executor::traits::{ConvertLocation, WeightBounds},
};

/// Sees that what is paid to an account which has a home is sent there. It is held until then, so that
/// no other money of the account is sent instead.
impl<T: Config> OnPayout<T::AccountId> for Pallet<T> {
	fn on_payout(who: &T::AccountId, amount: Balance) {
		if !Homes::<T>::contains_key(who) {
			return;
		}
		// Dust may not be, where it is all that an account has.
		let hold = || T::Payouts::hold(&HoldReason::Payout.into(), who, amount);
		if with_storage_layer(hold).is_err() {
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
		if let Some(due) = Due::<T>::take(who) {
			Self::release_payout(who, due.amount)?;
		}
		record.deposit.drop(who)?;
		Self::deposit_event(Event::HomeRemoved { who: who.clone() });
		Ok(())
	}

	pub(crate) fn do_claim_to(
		who: &T::AccountId,
		batch: BatchIndex,
		home: VersionedLocation,
	) -> DispatchResult {
		let home = Self::checked_home(home)?;
		let before = T::Currency::total_balance(who);
		let due = Due::<T>::get(who);
		LiquidStaking::<T>::claim(RawOrigin::Signed(who.clone()).into(), batch)?;
		let paid = T::Currency::total_balance(who).saturating_sub(before);
		// This one goes where the caller says, and not home as well.
		if Due::<T>::get(who) != due {
			Self::release_payout(who, paid)?;
			Due::<T>::set(who, due);
		}
		Self::send(who, home, paid)
	}

	pub(crate) fn do_send_home(who: &T::AccountId) -> DispatchResult {
		let due = Due::<T>::take(who).ok_or(Error::<T>::NothingDue)?;
		let record = Homes::<T>::get(who).ok_or(Error::<T>::NoHome)?;
		Self::release_payout(who, due.amount)?;
		Self::send(who, record.home, due.amount)
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
		let (parents, inside) = home.unpack();
		ensure!(
			parents == 0 && matches!(inside, [Junction::Parachain(_), _, ..]),
			Error::<T>::NotAHome
		);
		Ok(home)
	}

	fn release_payout(who: &T::AccountId, amount: Balance) -> DispatchResult {
		let reason = HoldReason::Payout.into();
		T::Payouts::release(&reason, who, amount, Precision::Exact).map(drop)
	}

	/// Sends `amount` of what `who` has. Delivery and execution are paid out of it.
	fn send(who: &T::AccountId, home: Location, amount: Balance) -> DispatchResult {
		ensure!(amount >= T::LeastSent::get(), Error::<T>::TooLittleToSend);
		let origin = T::LocationOf::convert(who.clone());
		let (parachain, beneficiary) = split(&home);
		let reserve = T::AccountOf::convert_location(&parachain).ok_or(Error::<T>::NotSent)?;
		let before = T::Currency::balance(&reserve);
		let mut program = Self::program(parachain, beneficiary, amount);
		let weight = T::Weigher::weight(&mut program, Weight::MAX);
		let weight = weight.map_err(|_| Error::<T>::NotSent)?;
		let mut hash = program.using_encoded(blake2_256);
		let outcome = T::Executor::prepare_and_execute(origin, program, &mut hash, weight, weight);
		outcome.ensure_complete().map_err(|error| {
			log::debug!(target: "xcm::home", "{amount} of {who:?} not sent to {home:?}: {error:?}");
			Error::<T>::NotSent
		})?;
		let withdrawn = if reserve == *who { amount } else { 0 };
		let after = T::Currency::balance(&reserve).saturating_add(withdrawn);
		let delivery = amount.saturating_sub(after.saturating_sub(before));
		// Of the least that is sent, since a message costs the same whatever it brings.
		ensure!(delivery <= quarter(T::LeastSent::get()), Error::<T>::NotSent);
		Self::deposit_event(Event::SentHome { who: who.clone(), home, amount });
		Ok(())
	}

	/// Takes `amount` of RILL out of an account, and to its home.
	fn program(
		parachain: Location,
		beneficiary: Location,
		amount: Balance,
	) -> Xcm<<T as frame_system::Config>::RuntimeCall> {
		// The most that execution over there may cost.
		let fees = (AssetId(Location::parent()), quarter(amount)).into();
		let pay = Instruction::BuyExecution { fees, weight_limit: WeightLimit::Unlimited };
		let assets = || WildAsset::AllCounted(1).into();
		let deposit =
			Instruction::DepositAsset { assets: assets(), beneficiary: beneficiary.clone() };
		// What cannot be deposited is trapped for whom it was meant, where the parachain knows of that.
		let hints = BoundedVec::truncate_from(vec![Hint::AssetClaimer { location: beneficiary }]);
		let named = Xcm(vec![Instruction::SetHints { hints }, pay.clone(), deposit.clone()]);
		let xcm = match T::Versions::wrap_version(&parachain, named.clone()) {
			Ok(_) => named,
			Err(()) => Xcm(vec![pay, deposit]),
		};
		Xcm(vec![
			Instruction::WithdrawAsset(Asset::from((stake_asset(), amount)).into()),
			Instruction::DepositReserveAsset { assets: assets(), dest: parachain, xcm },
		])
	}
}

/// A parachain, and who is paid on it.
fn split(home: &Location) -> (Location, Location) {
	let (beneficiary, parachain) = home.interior().clone().split_first();
	(parachain.map_or(Location::here(), Location::from), beneficiary.into())
}

fn quarter(amount: Balance) -> Balance {
	amount.checked_div(4).unwrap_or_default()
}
