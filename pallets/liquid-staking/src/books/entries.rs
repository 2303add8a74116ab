// SPDX-License-Identifier: Apache-2.0

//! What comes in: the seed, deposits, tickets that come back, rewards, gifts.

use super::{Books, PoolLedger};
use crate::{
	accounts::Beneficiaries,
	types::{AccountKind, BlockNumber, Shares, Stake},
	Config, Event, Pallet,
};
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::traits::fungible::Mutate,
	sp_runtime::{DispatchError, DispatchResult},
};

/// A fee on a reward; none where nobody could stake it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fee {
	/// Of the reward, in plancks of RILL.
	pub stake: Stake,
	/// The treasury's shares.
	pub treasury: Shares,
	/// The insurance's shares.
	pub insurance: Shares,
}

impl<T: Config> Books<T> {
	/// Begins the books with a seed, whose shares nobody can move.
	pub(crate) fn begin(seed: Stake) -> Result<Self, DispatchError> {
		T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Reserve), seed.plancks())?;
		Self::mint(&Pallet::<T>::account(AccountKind::Authority), Shares::at_par(seed))?;
		let pool = PoolLedger::seeded(seed);
		Ok(Self(pool, pool.gate, PhantomData))
	}

	/// A deposit for new shares. `pay` brings it into the reserve, as the last thing that can fail.
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

	/// A ticket is given up: `stake` of its batch, of which the holders now bear `pending_loss`, and a `prepayment`.
	pub(crate) fn give_up(
		&mut self,
		stake: Stake,
		pending_loss: Stake,
		prepayment: Stake,
	) -> DispatchResult {
		Ok(self.0.rejoin(stake, pending_loss, prepayment)?)
	}

	/// Shares for a ticket that was given up.
	pub(crate) fn readmit(&mut self, who: &T::AccountId, shares: Shares) -> DispatchResult {
		self.0.mint(shares)?;
		Self::mint(who, shares)
	}

	/// A reward goes from the rewards account to the reserve. The takers of the `fee` get new shares for it; the rest is
	/// released to the holders over `period` blocks.
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

	/// What lies in the rewards account becomes the holders', at once.
	pub(crate) fn recapitalise(&mut self, amount: Stake) -> DispatchResult {
		let reserve = Pallet::<T>::account(AccountKind::Reserve);
		Self::transfer(AccountKind::Rewards, &reserve, amount)?;
		self.0.recapitalise(amount)?;
		Pallet::<T>::deposit_event(Event::Recapitalised { amount: amount.plancks() });
		Ok(())
	}
}
