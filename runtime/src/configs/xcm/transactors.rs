// SPDX-License-Identifier: Apache-2.0

//! How programs move RILL and stRILL.

use super::{locations::TokenLocation, origins::LocationConverter, transfer_pause::Pausable};
use crate::{Balances, Runtime};
use pallet_remote_staking::SharesTransactor;
use polkadot_sdk::{
	frame_support::traits::{
		fungible::Inspect,
		tokens::{Fortitude::Polite, Preservation::Expendable},
	},
	polkadot_primitives::AccountId,
	staging_xcm::latest::{Asset, Error, Fungibility, Location, XcmContext},
	staging_xcm_builder::{FungibleAdapter, IsConcrete},
	staging_xcm_executor::{
		traits::{ConvertLocation, TransactAsset},
		AssetsInHolding,
	},
};

/// Moves RILL, and shares by way of their custody. Nothing is teleported, so no account has to check
/// issuance against other chains.
pub type AssetTransactors = (StakeTransactor, SharesTransactor<Runtime>);

/// The same for programs, which the brake can stop.
pub type PausableTransactors = Pausable<AssetTransactors>;

type Rill = FungibleAdapter<Balances, IsConcrete<TokenLocation>, LocationConverter, AccountId, ()>;

/// Moves RILL. A program that leaves less than an account can have gets that too: it would be burned otherwise, and a
/// parachain has issued as much.
pub struct StakeTransactor;

impl StakeTransactor {
	/// What has to be withdrawn, so that nothing is left which could not stay.
	fn sweep_dust(what: &Asset, who: &Location) -> Asset {
		let account = LocationConverter::convert_location(who);
		match (&what.fun, account) {
			(Fungibility::Fungible(amount), Some(account)) if what.id.0 == TokenLocation::get() => {
				let owned = Balances::total_balance(&account);
				// Not where something is held or frozen: then the account stays.
				let free = Balances::reducible_balance(&account, Expendable, Polite);
				let left = owned.checked_sub(*amount);
				let is_dust = left.is_some_and(|left| left < Balances::minimum_balance());
				(what.id.clone(), if is_dust && free == owned { owned } else { *amount }).into()
			},
			_ => what.clone(),
		}
	}
}

impl TransactAsset for StakeTransactor {
	fn deposit_asset(
		what: AssetsInHolding,
		who: &Location,
		context: Option<&XcmContext>,
	) -> Result<(), (AssetsInHolding, Error)> {
		Rill::deposit_asset(what, who, context)
	}

	fn withdraw_asset(
		what: &Asset,
		who: &Location,
		context: Option<&XcmContext>,
	) -> Result<AssetsInHolding, Error> {
		Rill::withdraw_asset(&Self::sweep_dust(what, who), who, context)
	}

	fn internal_transfer_asset(
		what: &Asset,
		from: &Location,
		to: &Location,
		context: &XcmContext,
	) -> Result<Asset, Error> {
		let moved = Self::sweep_dust(what, from);
		Rill::internal_transfer_asset(&moved, from, to, context).map(|_| what.clone())
	}

	fn mint_asset(what: &Asset, context: &XcmContext) -> Result<AssetsInHolding, Error> {
		Rill::mint_asset(what, context)
	}
}
