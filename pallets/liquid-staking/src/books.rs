// SPDX-License-Identifier: Apache-2.0

//! The books: the only place that writes [`Pool`].
//!
//! A transition moves the currency or the shares, changes both sides of the ledger, and deposits the event where it is one.
//! What leaves at once is taken out of the reserve by the flow, as the last part of its transition. Flows decide what is
//! to happen, and look at the ledger as they like; they write none of it.

mod attribution;
mod bonds;
mod close;
mod entries;
mod exits;
mod ledger;
mod provision;
mod slashes;

pub use close::{ClosePlan, CloseSnapshot};
pub(crate) use entries::Fee;
pub use ledger::{PoolFigures, PoolLedger, RewardStream};
pub use provision::{rejoin, Settlement, SlashBook};

use crate::{
	types::{AccountKind, Breach, EntryGate, Shares, Stake},
	Config, Event, Pallet, Pool,
};
use core::{marker::PhantomData, ops::Deref};
use polkadot_sdk::{
	frame_support::traits::{
		fungible::Mutate,
		tokens::{Fortitude, Precision, Preservation},
	},
	sp_runtime::{DispatchError, DispatchResult},
};

/// The books while something happens. What is not [closed](Self::close) has not happened.
#[must_use = "the books have to be closed"]
pub(crate) struct Books<T>(PoolLedger, EntryGate, PhantomData<T>);

impl<T> Deref for Books<T> {
	type Target = PoolLedger;

	fn deref(&self) -> &PoolLedger {
		&self.0
	}
}

impl<T: Config> Books<T> {
	pub(crate) fn open() -> Self {
		let pool = Pool::<T>::get();
		Self(pool, pool.gate, PhantomData)
	}

	pub(crate) fn close(self) {
		let Self(pool, gate_before, _) = self;
		if pool.gate != gate_before {
			Pallet::<T>::deposit_event(Event::EntryGateSet { gate: pool.gate });
		}
		Pool::<T>::put(pool);
	}

	/// Opens the books, lets `change` happen, and closes them unless it fails.
	pub(crate) fn with<R>(
		change: impl FnOnce(&mut Self) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		let mut books = Self::open();
		let result = change(&mut books)?;
		books.close();
		Ok(result)
	}

	/// Moves RILL between two accounts of the pool, or out of one.
	fn transfer(from: AccountKind, to: &T::AccountId, amount: Stake) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		let from = Pallet::<T>::account(from);
		T::Currency::transfer(&from, to, amount.plancks(), Preservation::Preserve).map(|_| ())
	}

	fn mint(who: &T::AccountId, shares: Shares) -> DispatchResult {
		if shares.is_zero() {
			return Ok(());
		}
		T::Shares::mint_into(who, shares.plancks()).map(|_| ())
	}

	fn burn(who: &T::AccountId, shares: Shares, force: Fortitude) -> DispatchResult {
		let (expendable, exact) = (Preservation::Expendable, Precision::Exact);
		T::Shares::burn_from(who, shares.plancks(), expendable, exact, force).map(|_| ())
	}
}

/// Whether shares can be bought.
impl<T: Config> Books<T> {
	/// Lets nobody in until the rate has caught up with a slash.
	pub(crate) fn close_gate() {
		let mut books = Self::open();
		books.0.close_gate();
		books.close();
	}

	/// Lets people in again when nothing is left to be looked at.
	pub(crate) fn open_gate() {
		let mut books = Self::open();
		books.0.open_gate();
		books.close();
	}

	/// The books do not add up: lets nobody in until governance has looked.
	pub(crate) fn halt(breach: Breach) {
		let mut books = Self::open();
		books.0.halt();
		books.close();
		Pallet::<T>::deposit_event(Event::Halted { breach });
	}

	/// The books add up again.
	pub(crate) fn resume() {
		let mut books = Self::open();
		books.0.resume();
		books.close();
	}

	/// Somebody has destroyed shares, so that only `issued` are left: a gift to all others.
	pub(crate) fn adopt_issuance(issued: Shares) {
		let mut books = Self::open();
		let destroyed = books.shares.saturating_sub(issued);
		books.0.adopt_issuance(issued);
		books.close();
		Pallet::<T>::deposit_event(Event::SharesDestroyed { shares: destroyed.plancks() });
	}
}
