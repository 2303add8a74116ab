// SPDX-License-Identifier: Apache-2.0

//! The keyless account with the shares of programs. The shares stay in the supply even if a program
//! fails.

use crate::{config::AccountOf, Config, Pallet};
use alloc::boxed::Box;
use core::marker::PhantomData;
use pallet_liquid_staking::{
	types::{Balance, Shares},
	Pallet as LiquidStaking,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{
			fungible::{Inspect, Mutate},
			tokens::{
				imbalance::{
					ImbalanceAccounting, UnsafeConstructorDestructor, UnsafeManualAccounting,
				},
				Preservation,
			},
			Get,
		},
	},
	sp_runtime::traits::AccountIdConversion,
	staging_xcm::latest::{Asset, Error as XcmError, Fungibility, Location, XcmContext},
	staging_xcm_executor::{
		traits::{ConvertLocation, Error as MatchError, TransactAsset},
		AssetsInHolding,
	},
};

impl<T: Config> Pallet<T> {
	/// The account with the shares of all programs.
	pub fn custody() -> T::AccountId {
		T::CustodyId::get().into_account_truncating()
	}

	/// Moves shares from the custody to an account.
	pub(crate) fn release(shares: Shares, to: &T::AccountId) -> Result<(), XcmError> {
		Self::move_shares(&Self::custody(), to, shares).map(|_| ())
	}

	/// Moves shares, and with them a remaining amount below the minimum balance, which would have
	/// no owner otherwise. Returns the moved shares.
	fn move_shares(
		from: &T::AccountId,
		to: &T::AccountId,
		shares: Shares,
	) -> Result<Shares, XcmError> {
		let owned = Shares::new(T::Shares::balance(from));
		let shares = LiquidStaking::<T>::sweep_share_dust(shares, owned);
		T::Shares::transfer(from, to, shares.plancks(), Preservation::Expendable)
			.map(|_| shares)
			.map_err(|error| XcmError::FailedToTransactAsset(error.into()))
	}
}

/// The shares in custody that a program has. A drop moves nothing: they stay in custody.
pub(crate) struct Held(Balance);

impl Held {
	/// Shares as an asset of a program.
	pub fn holding<T: Config>(shares: Shares) -> AssetsInHolding {
		AssetsInHolding::new_from_fungible_credit(
			T::SharesAsset::get(),
			Box::new(Self(shares.plancks())),
		)
	}
}

impl UnsafeConstructorDestructor<Balance> for Held {
	fn unsafe_clone(&self) -> Box<dyn ImbalanceAccounting<Balance>> {
		Box::new(Self(self.0))
	}

	fn forget_imbalance(&mut self) -> Balance {
		core::mem::take(&mut self.0)
	}
}

impl UnsafeManualAccounting<Balance> for Held {
	fn saturating_subsume(&mut self, mut other: Box<dyn ImbalanceAccounting<Balance>>) {
		self.0 = self.0.saturating_add(other.forget_imbalance());
	}
}

impl ImbalanceAccounting<Balance> for Held {
	fn amount(&self) -> Balance {
		self.0
	}

	fn saturating_take(&mut self, amount: Balance) -> Box<dyn ImbalanceAccounting<Balance>> {
		let taken = self.0.min(amount);
		self.0 = self.0.saturating_sub(taken);
		Box::new(Self(taken))
	}
}

/// Moves stRILL for programs. Teleports are not implemented.
pub struct SharesTransactor<T>(PhantomData<T>);

impl<T: Config> SharesTransactor<T> {
	fn shares(what: &Asset) -> Result<Shares, XcmError> {
		match what.fun {
			Fungibility::Fungible(amount) if what.id == T::SharesAsset::get() => {
				Ok(Shares::new(amount))
			},
			_ => Err(MatchError::AssetNotHandled.into()),
		}
	}

	fn account(location: &Location) -> Result<T::AccountId, XcmError> {
		AccountOf::<T>::convert_location(location)
			.ok_or(MatchError::AccountIdConversionFailed.into())
	}
}

impl<T: Config> TransactAsset for SharesTransactor<T> {
	fn withdraw_asset(
		what: &Asset,
		who: &Location,
		_context: Option<&XcmContext>,
	) -> Result<AssetsInHolding, XcmError> {
		let shares = Self::shares(what)?;
		let who = Self::account(who)?;
		let moved = Pallet::<T>::move_shares(&who, &Pallet::<T>::custody(), shares)?;
		Ok(Held::holding::<T>(moved))
	}

	fn deposit_asset(
		what: AssetsInHolding,
		who: &Location,
		_context: Option<&XcmContext>,
	) -> Result<(), (AssetsInHolding, XcmError)> {
		let deposit = || {
			let mut assets = what.assets_iter();
			let asset = assets.next().ok_or(MatchError::AssetNotHandled)?;
			let shares = Self::shares(&asset)?;
			ensure!(assets.next().is_none(), MatchError::AssetNotHandled);
			Pallet::<T>::release(shares, &Self::account(who)?)
		};
		deposit().map_err(|error| (what, error))
	}

	fn internal_transfer_asset(
		what: &Asset,
		from: &Location,
		to: &Location,
		_context: &XcmContext,
	) -> Result<Asset, XcmError> {
		let shares = Self::shares(what)?;
		Pallet::<T>::move_shares(&Self::account(from)?, &Self::account(to)?, shares)?;
		Ok(what.clone())
	}

	/// Gives trapped assets to a program. It mints nothing, because the shares never left the
	/// custody. It has no other caller, because no other chain is a reserve of shares.
	fn mint_asset(what: &Asset, _context: &XcmContext) -> Result<AssetsInHolding, XcmError> {
		let shares = Self::shares(what)?;
		let there = Shares::new(T::Shares::balance(&Pallet::<T>::custody()));
		let there = there.saturating_sub(LiquidStaking::<T>::share_base());
		ensure!(shares <= there, XcmError::NotWithdrawable);
		Ok(Held::holding::<T>(shares))
	}
}
