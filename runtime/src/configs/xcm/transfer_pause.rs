// SPDX-License-Identifier: Apache-2.0

//! The transfer pause: it stops programs that move money, but never the way out.

use super::origins::LocationConverter;
use crate::{constants::PAUSED_PARACHAIN, Runtime, SafeMode, TxPause, XcmPallet};
use alloc::string::ToString;
use core::marker::PhantomData;
use pallet_remote_staking::{ParaId, Sender};
use polkadot_sdk::{
	frame_support::{ensure, weights::Weight},
	staging_xcm::latest::{Asset, Assets, Error, Junction, Location, XcmContext},
	staging_xcm_executor::{
		traits::{
			CheckSuspension, ClaimAssets, ConvertLocation, DropAssets, Properties, TransactAsset,
		},
		AssetsInHolding,
	},
};

/// The transfer pause.
///
/// It is on for everybody while execution of programs is suspended (`xcmPallet.forceSuspension`)
/// and in safe mode. It is on for a parachain while `Parachain` and its number are paused: by root
/// with `txPause.pause`, or by the committee with `pause.pause`, which ends by itself.
///
/// Programs still run during a transfer pause. They can give assets only to accounts of the
/// parachain that sent the message, or to their own account. They cannot stake, exit instantly, or
/// send tokens to others, and the assets that they leave behind stay theirs. Programs of others
/// cannot give assets to a paused parachain either. The calls `unstake` and claims go on. Payout
/// destinations on the same parachain can be set.
pub struct TransferPause;

impl TransferPause {
	/// Whether the transfer pause is on for a parachain, or for everybody.
	pub fn is_on(parachain: Option<ParaId>) -> bool {
		is_suspended() || SafeMode::is_entered() || parachain.is_some_and(is_paused)
	}

	/// Whether the transfer pause is on for the sender of the current message.
	pub fn is_on_for_sender() -> bool {
		Self::is_on(Sender::<Runtime>::get())
	}

	/// Whether the transfer pause is on for the current message, and `location` is outside the
	/// parachain that sent it.
	pub fn is_on_and_blocks(location: &Location) -> bool {
		let sender = Sender::<Runtime>::get();
		sender != parachain_of(location) && Self::is_on(sender)
	}

	/// Whether a program can give assets to `to`.
	fn lets_through(to: &Location, context: Option<&XcmContext>) -> bool {
		let (sender, receiver) = (Sender::<Runtime>::get(), parachain_of(to));
		if !Self::is_on(sender) && !receiver.is_some_and(is_paused) {
			return true;
		}
		let origin = context.and_then(|context| context.origin.as_ref());
		let is_inside = sender.is_some() && sender == receiver;
		is_inside || origin.is_some_and(|origin| is_same_account(origin, to))
	}
}

fn is_suspended() -> bool {
	let mut properties = Properties { weight_credit: Weight::zero(), message_id: None };
	XcmPallet::is_suspended::<()>(&Location::here(), &mut [], Weight::zero(), &mut properties)
}

fn is_paused(parachain: ParaId) -> bool {
	TxPause::is_paused_unbound(PAUSED_PARACHAIN.to_vec(), parachain.to_string().into_bytes())
}

fn parachain_of(location: &Location) -> Option<ParaId> {
	match location.unpack() {
		(0, [Junction::Parachain(parachain), ..]) => Some(*parachain),
		_ => None,
	}
}

fn is_same_account(one: &Location, other: &Location) -> bool {
	let account = LocationConverter::convert_location(one);
	account.is_some() && account == LocationConverter::convert_location(other)
}

/// Moves assets as `Inner` does, unless the transfer pause forbids it. Nothing is teleported, so no
/// transfer is checked in or out.
pub struct Pausable<Inner>(PhantomData<Inner>);

impl<Inner: TransactAsset> TransactAsset for Pausable<Inner> {
	fn deposit_asset(
		what: AssetsInHolding,
		who: &Location,
		context: Option<&XcmContext>,
	) -> Result<(), (AssetsInHolding, Error)> {
		if !TransferPause::lets_through(who, context) {
			return Err((what, Error::NoPermission));
		}
		Inner::deposit_asset(what, who, context)
	}

	fn withdraw_asset(
		what: &Asset,
		who: &Location,
		context: Option<&XcmContext>,
	) -> Result<AssetsInHolding, Error> {
		Inner::withdraw_asset(what, who, context)
	}

	fn internal_transfer_asset(
		what: &Asset,
		from: &Location,
		to: &Location,
		context: &XcmContext,
	) -> Result<Asset, Error> {
		ensure!(TransferPause::lets_through(to, Some(context)), Error::NoPermission);
		Inner::internal_transfer_asset(what, from, to, context)
	}

	fn mint_asset(what: &Asset, context: &XcmContext) -> Result<AssetsInHolding, Error> {
		Inner::mint_asset(what, context)
	}
}

/// Keeps the assets that programs leave behind for the claimer that they name, as the SDK's trap
/// does. During a transfer pause a claimer outside the sending parachain is replaced by that
/// parachain.
pub struct PausableTrap;

impl DropAssets for PausableTrap {
	fn drop_assets(claimer: &Location, assets: AssetsInHolding, context: &XcmContext) -> Weight {
		match Sender::<Runtime>::get() {
			Some(sender) if TransferPause::is_on_and_blocks(claimer) => {
				XcmPallet::drop_assets(&Junction::Parachain(sender).into(), assets, context)
			},
			_ => XcmPallet::drop_assets(claimer, assets, context),
		}
	}
}

impl ClaimAssets for PausableTrap {
	fn claim_assets(
		claimer: &Location,
		ticket: &Location,
		what: &Assets,
		context: &XcmContext,
	) -> Option<AssetsInHolding> {
		<XcmPallet as ClaimAssets>::claim_assets(claimer, ticket, what, context)
	}
}
