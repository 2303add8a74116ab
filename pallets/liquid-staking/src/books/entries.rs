// SPDX-License-Identifier: Apache-2.0

//! Stake that comes in: the seed, entries, rebonded tickets, rewards and gifts.

use super::{Books, PoolLedger, Released};
use crate::{
	accounts::Beneficiaries,
	math::Rate,
	types::{AccountKind, BatchIndex, BlockNumber, Shares, Stake},
	Config, Event, Pallet, Pool,
};
use polkadot_sdk::{frame_support::traits::fungible::Mutate, sp_runtime::DispatchResult};

/// The fee on a reward. Zero while nobody could stake it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fee {
	/// The part of the reward, in plancks of RILL.
	pub stake: Stake,
	/// The treasury's new shares.
	pub treasury: Shares,
	/// The insurance's new shares.
	pub insurance: Shares,
}

impl<T: Config> Books<T> {
	/// Begins the books with a seed: mints it into the reserve, and mints its shares, one to one,
	/// to a keyless account.
	pub(crate) fn begin(seed: Stake) -> DispatchResult {
		T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Reserve), seed.plancks())?;
		let shares = Rate::default().shares_for(seed)?;
		Self::mint(&Pallet::<T>::account(AccountKind::Authority), shares)?;
		Pool::<T>::put(PoolLedger::seeded(seed, shares));
		Ok(())
	}

	/// Takes an entry of `amount` for new `shares`. `pay` brings the amount into the reserve;
	/// nothing after it can fail.
	pub(crate) fn deposit(
		&mut self,
		who: &T::AccountId,
		amount: Stake,
		shares: Shares,
		pay: impl FnOnce(&T::AccountId) -> DispatchResult,
	) -> DispatchResult {
		self.0.deposit(amount, shares)?;
		Self::mint(who, shares)?;
		pay(&Pallet::<T>::account(AccountKind::Reserve))?;
		let (amount, shares) = (amount.plancks(), shares.plancks());
		Pallet::<T>::deposit_event(Event::Staked { who: who.clone(), amount, shares });
		Ok(())
	}

	/// Mints `minted` shares for `shares` of a ticket of the batch `index`, which has
	/// [released](Self::release) them.
	pub(crate) fn readmit(
		&mut self,
		who: &T::AccountId,
		index: BatchIndex,
		shares: Shares,
		released: Released,
		minted: Shares,
	) -> DispatchResult {
		self.0.mint(minted)?;
		Self::mint(who, minted)?;
		Pallet::<T>::deposit_event(Event::Rebonded {
			who: who.clone(),
			batch: index,
			shares: shares.plancks(),
			stake: released.stake.plancks(),
			pending_loss: released.pending_loss().plancks(),
			prepayment: released.prepayment.plancks(),
			minted: minted.plancks(),
		});
		Ok(())
	}

	/// Recognises a reward. It moves from the rewards account to the reserve. The treasury and the
	/// insurance get new shares for the `fee`; the stream releases the rest over `period` blocks.
	pub(crate) fn recognise(
		&mut self,
		amount: Stake,
		fee: Fee,
		period: BlockNumber,
	) -> DispatchResult {
		let reserve = Pallet::<T>::account(AccountKind::Reserve);
		Self::transfer(AccountKind::Rewards, &reserve, amount)?;
		self.pay_fee(fee)?;
		self.0.recognise(amount, fee.stake, Pallet::<T>::now(), period)?;
		Pallet::<T>::deposit_event(Event::RewardsRecognised {
			amount: amount.plancks(),
			fee: fee.stake.plancks(),
			unreleased: self.stream.total.plancks(),
			until: self.stream.end,
		});
		Ok(())
	}

	fn pay_fee(&mut self, fee: Fee) -> DispatchResult {
		let Fee { stake, treasury, insurance } = fee;
		if stake.is_zero() {
			return Ok(());
		}
		Self::mint(&Pallet::<T>::account(AccountKind::Insurance), insurance)?;
		Self::mint(&T::Beneficiaries::treasury(), treasury)?;
		self.0.mint(treasury.ensure_add(insurance)?)?;
		Pallet::<T>::deposit_event(Event::FeePaid {
			stake: stake.plancks(),
			treasury_shares: treasury.plancks(),
			insurance_shares: insurance.plancks(),
		});
		Ok(())
	}

	/// Recapitalises the pool: `amount` of the rewards account belongs to the holders at once.
	pub(crate) fn recapitalise(&mut self, amount: Stake) -> DispatchResult {
		let reserve = Pallet::<T>::account(AccountKind::Reserve);
		Self::transfer(AccountKind::Rewards, &reserve, amount)?;
		self.0.recapitalise(amount)?;
		Pallet::<T>::deposit_event(Event::Recapitalised { amount: amount.plancks() });
		Ok(())
	}
}
