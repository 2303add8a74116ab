// SPDX-License-Identifier: Apache-2.0

//! What goes out: at once, or by a batch that is closed, covered and paid.

use super::Books;
use crate::{
	types::{AccountKind, InstantQuote, Shares, Stake},
	Config, Event, Pallet,
};
use polkadot_sdk::{
	frame_support::traits::{
		fungible::Mutate,
		tokens::{Fortitude, Preservation},
	},
	sp_runtime::{DispatchError, DispatchResult},
};

impl<T: Config> Books<T> {
	/// Shares go into escrow, for a ticket. The pool still counts them.
	pub(crate) fn escrow(who: &T::AccountId, shares: Shares) -> DispatchResult {
		let escrow = Pallet::<T>::account(AccountKind::Escrow);
		T::Shares::transfer(who, &escrow, shares.0, Preservation::Expendable).map(|_| ())
	}

	/// Shares come back from escrow.
	pub(crate) fn return_escrow(who: &T::AccountId, shares: Shares) -> DispatchResult {
		let escrow = Pallet::<T>::account(AccountKind::Escrow);
		T::Shares::transfer(&escrow, who, shares.0, Preservation::Expendable).map(|_| ())
	}

	/// Burns the shares of a batch, which is owed `stake` instead.
	pub(crate) fn close_batch(&mut self, shares: Shares, stake: Stake) -> DispatchResult {
		let escrow = Pallet::<T>::account(AccountKind::Escrow);
		Self::burn(&escrow, shares, Fortitude::Polite)?;
		Ok(self.0.close_batch(shares, stake)?)
	}

	/// Moves money from the reserve to where tickets are paid.
	pub(crate) fn cover(&mut self, amount: Stake) -> DispatchResult {
		let claims = Pallet::<T>::account(AccountKind::Claims);
		Self::transfer(AccountKind::Reserve, &claims, amount)?;
		Ok(self.0.cover(amount)?)
	}

	/// Moves money that no ticket is owed back to the reserve.
	pub(crate) fn uncover(&mut self, amount: Stake) -> DispatchResult {
		let reserve = Pallet::<T>::account(AccountKind::Reserve);
		Self::transfer(AccountKind::Claims, &reserve, amount)?;
		Ok(self.0.uncover(amount)?)
	}

	/// Lets tickets claim `amount` more of what lies there.
	pub(crate) fn allot(&mut self, amount: Stake) -> DispatchResult {
		Ok(self.0.allot(amount)?)
	}

	/// Pays `amount` of what tickets can claim.
	pub(crate) fn pay(&mut self, to: &T::AccountId, amount: Stake) -> DispatchResult {
		self.0.pay(amount)?;
		Self::transfer(AccountKind::Claims, to, amount)
	}

	/// Burns shares, and has `pay` take what they get out of the reserve.
	pub(crate) fn exit_at_once<Paid>(
		&mut self,
		who: &T::AccountId,
		shares: Shares,
		quote: InstantQuote,
		pay: impl FnOnce(&T::AccountId, Stake) -> Result<Paid, DispatchError>,
	) -> Result<Paid, DispatchError> {
		let stake = Stake(quote.stake);
		self.0.exit_at_once(shares, stake)?;
		Self::burn(who, shares, Fortitude::Polite)?;
		let paid = pay(&Pallet::<T>::account(AccountKind::Reserve), stake)?;
		Pallet::<T>::deposit_event(Event::InstantlyUnstaked {
			who: who.clone(),
			shares: shares.0,
			stake: quote.stake,
			fee: quote.fee,
		});
		Ok(paid)
	}
}
