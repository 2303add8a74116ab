// SPDX-License-Identifier: Apache-2.0

//! The books: the only module that writes [`Pool`].
//!
//! A transition moves RILL or shares between accounts, changes the ledger by the same amount, and
//! deposits the event. So the ledger can be replayed from the events. A rebond has two transitions
//! and one event, because its price lies between them. Flows read the ledger freely and choose the
//! transitions. If RILL enters or leaves the reserve from outside the pool, the flow moves it in a
//! callback, as the last step of the transition that can fail.
//!
//! A transition refuses an amount that the books exclude. Slashes and their provisions cannot be
//! refused. They log such an amount as a defensive failure and go on with the nearest possible one.

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
pub(crate) use exits::Released;
pub use ledger::{PoolFigures, PoolLedger, RewardStream};
use provision::rejoin;
pub use provision::SlashBook;
pub(crate) use slashes::Provision;

use crate::{
	types::{AccountKind, Breach, Shares, Stake},
	Config, Event, Pallet, Pool,
};
use core::{marker::PhantomData, ops::Deref};
use polkadot_sdk::{
	frame_support::{
		defensive,
		traits::{
			fungible::Mutate,
			tokens::{Fortitude, Precision, Preservation},
			Defensive,
		},
	},
	sp_runtime::{DispatchError, DispatchResult},
};

/// The ledger of the pool, open for the transitions of [`Books::with`], which writes it.
pub(crate) struct Books<T>(PoolLedger, PhantomData<T>);

impl<T> Deref for Books<T> {
	type Target = PoolLedger;

	fn deref(&self) -> &PoolLedger {
		&self.0
	}
}

impl<T: Config> Books<T> {
	/// Opens the books, applies `change`, and writes them if they changed.
	///
	/// # Errors
	/// The error of `change`, and [`Corruption`](DispatchError::Corruption) if `change` has written
	/// the ledger in another way. The ledger is not written then.
	pub(crate) fn with<R, E: From<DispatchError>>(
		change: impl FnOnce(&mut Self) -> Result<R, E>,
	) -> Result<R, E> {
		let before = Pool::<T>::get();
		let mut books = Self(before, PhantomData);
		let result = change(&mut books)?;
		let Self(after, _) = books;
		if after != before && Pool::<T>::get() != before {
			defensive!("another transition wrote the ledger");
			return Err(DispatchError::Corruption.into());
		}
		Self::write(&before, after);
		Ok(result)
	}

	/// As [`with`](Self::with), for a change that cannot fail and calls nothing outside.
	fn change<R>(change: impl FnOnce(&mut PoolLedger) -> R) -> R {
		let before = Pool::<T>::get();
		let mut after = before;
		let result = change(&mut after);
		Self::write(&before, after);
		result
	}

	/// Writes the ledger if it has changed.
	fn write(before: &PoolLedger, after: PoolLedger) {
		if after.gate != before.gate {
			Pallet::<T>::deposit_event(Event::EntryGateSet { gate: after.gate });
		}
		if after != *before {
			Pool::<T>::put(after);
		}
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
		Self::change(PoolLedger::close_gate);
	}

	/// Opens the entry gate after an assessment, unless a slash is unsettled or the pool is halted.
	pub(crate) fn open_gate() {
		Self::change(PoolLedger::open_gate);
	}

	/// Halts the pool after a breach, until governance resumes.
	pub(crate) fn halt(breach: Breach) {
		Self::change(PoolLedger::halt);
		Pallet::<T>::deposit_event(Event::Halted { breach });
	}

	/// Ends a halt. The gate is [`Assessing`](EntryGate::Assessing) until every report is assessed.
	pub(crate) fn resume() {
		Self::change(PoolLedger::resume);
	}

	/// Adopts a lower supply after a holder has destroyed shares. All other shares gain their
	/// stake.
	pub(crate) fn adopt_issuance(issued: Shares) {
		let destroyed = Self::change(|pool| {
			let proof = "fewer shares are issued than in the books";
			let destroyed = pool.shares.ensure_sub(issued).defensive_proof(proof);
			pool.adopt_issuance(issued);
			destroyed.unwrap_or_default()
		});
		Pallet::<T>::deposit_event(Event::SharesDestroyed { shares: destroyed.plancks() });
	}
}
