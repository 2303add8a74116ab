// SPDX-License-Identifier: Apache-2.0

//! Moves RILL and stRILL for programs.

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

/// Moves RILL, and shares through the custody. Nothing is teleported, so no account has to check
/// the issuance against other chains.
pub type AssetTransactors = (StakeTransactor, SharesTransactor<Runtime>);

/// The same, subject to the transfer pause, for programs.
pub type PausableTransactors = Pausable<AssetTransactors>;

type Rill = FungibleAdapter<Balances, IsConcrete<TokenLocation>, LocationConverter, AccountId, ()>;

/// Moves RILL. A withdrawal that leaves less than the existential deposit takes it too. Otherwise
/// it would be burned, although a parachain has issued that amount.
pub struct StakeTransactor;

impl StakeTransactor {
	/// The amount to withdraw, including a remaining amount below the existential deposit.
	fn sweep_dust(what: &Asset, who: &Location) -> Asset {
		let account = LocationConverter::convert_location(who);
		match (&what.fun, account) {
			(Fungibility::Fungible(amount), Some(account)) if what.id.0 == TokenLocation::get() => {
				let owned = Balances::total_balance(&account);
				// An account with a hold or a freeze stays alive, so its remaining amount is no
				// dust.
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
