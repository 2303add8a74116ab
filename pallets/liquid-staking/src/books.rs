// SPDX-License-Identifier: Apache-2.0

//! The books: the only module that writes [`Pool`].
//!
//! A transition moves RILL or shares between accounts, changes the ledger by the same amount, and
//! deposits the event. Flows read the ledger freely and choose the transitions. If RILL enters or
//! leaves the reserve from outside the pool, the flow moves it in a callback, as the last step of
//! the transition that can fail.

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

/// The ledger of the pool, open for transitions. [`close`](Self::close) writes it; dropping it
/// without that keeps the old figures.
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

	/// Opens the books, applies `change`, and closes them.
	///
	/// # Errors
	/// The error of `change`. The ledger is not written then.
	pub(crate) fn with<R>(
		change: impl FnOnce(&mut Self) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		let mut books = Self::open();
		let result = change(&mut books)?;
		books.close();
		Ok(result)
	}

	/// Moves RILL from an account of the pool. The account keeps its existential deposit.
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

/// The entry gate, and the supply of shares.
impl<T: Config> Books<T> {
	/// Closes an open entry gate until all reports and slashes are in the rate.
	pub(crate) fn close_gate() {
		let mut books = Self::open();
		books.0.close_gate();
		books.close();
	}

	/// Opens the entry gate after an assessment, unless a slash is unsettled or the pool is halted.
	pub(crate) fn open_gate() {
		let mut books = Self::open();
		books.0.open_gate();
		books.close();
	}

	/// Halts the pool after a breach, until governance resumes.
	pub(crate) fn halt(breach: Breach) {
		let mut books = Self::open();
		books.0.halt();
		books.close();
		Pallet::<T>::deposit_event(Event::Halted { breach });
	}

	/// Ends a halt. The gate is [`Assessing`](EntryGate::Assessing) until every report is assessed.
	pub(crate) fn resume() {
		let mut books = Self::open();
		books.0.resume();
		books.close();
	}

	/// Adopts a lower supply after a holder has destroyed shares. All other shares gain their
	/// stake.
	pub(crate) fn adopt_issuance(issued: Shares) {
		let mut books = Self::open();
		let destroyed = books.shares.saturating_sub(issued);
		books.0.adopt_issuance(issued);
		books.close();
		Pallet::<T>::deposit_event(Event::SharesDestroyed { shares: destroyed.plancks() });
	}
}
