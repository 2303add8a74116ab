// SPDX-License-Identifier: Apache-2.0

//! Exchanges of RILL and stRILL inside a program, at the rate of the pool.

use crate::{
	config::MaxDeliverySale,
	custody::Held,
	limits::Move,
	pallet::{ExchangeFilter, ParaId},
	stake_asset, Config, Error, Event, Pallet,
};
use alloc::boxed::Box;
use core::marker::PhantomData;
use pallet_liquid_staking::{
	types::{Balance, EntryGate, Shares, Stake},
	Beneficiaries as _, Pallet as LiquidStaking, Pool, StakeCredit,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		storage::with_storage_layer,
		traits::{
			fungible::{Balanced, Inspect},
			tokens::{
				imbalance::{ImbalanceAccounting, UnsafeManualAccounting},
				Fortitude::Polite,
				Precision, Preservation,
			},
			Get, Imbalance,
		},
	},
	sp_runtime::DispatchError,
	staging_xcm::{
		latest::{Asset, AssetId, Assets, Fungibility, Location},
		VersionedAssetId,
	},
	staging_xcm_executor::{traits::AssetExchange, AssetsInHolding},
};

/// Exchanges in programs. A program gives exactly one asset and gets
///
/// - in a maximal exchange, the proceeds of the whole asset, which are at least the wanted amount;
/// - otherwise the wanted amount, or the least possible amount above it, and the change.
///
/// A refused exchange returns the whole asset.
pub struct Exchange<T>(PhantomData<T>);

/// An exchange in a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Deal {
	kind: Move,
	given: Balance,
	wanted: Balance,
	is_maximal: bool,
}

impl Deal {
	/// The exchange between these assets.
	fn of<T: Config>(
		give: impl Iterator<Item = Asset>,
		want: &Assets,
		is_maximal: bool,
	) -> Option<Self> {
		let (given_id, given) = only_fungible(give)?;
		let (wanted_id, wanted) = only_fungible(want.inner().iter().cloned())?;
		let (stake, shares) = (stake_asset(), T::SharesAsset::get());
		let kind = match (given_id, wanted_id) {
			(given, wanted) if given == stake && wanted == shares => Move::Staking,
			(given, wanted) if given == shares && wanted == stake => Move::Exit,
			_ => return None,
		};
		Some(Self { kind, given, wanted, is_maximal })
	}

	/// Whether this is the payment for a delivery. The executor does not mark it. It wants the
	/// exact price of a delivery, and the program has no such exchange of its own.
	fn is_delivery<T: Config>(&self) -> bool {
		self.kind == Move::Exit
			&& !self.is_maximal
			&& self.wanted <= MaxDeliverySale::<T>::get()
			&& T::ExchangeFilter::exchanges_for_deliveries_only()
	}

	/// Whether the treasury takes the shares: the exchange pays for a delivery, the books add up,
	/// the treasury has the RILL, and the sales of the parachain are within their limit.
	fn is_treasurys<T: Config>(&self, parachain: Option<ParaId>) -> bool {
		self.is_delivery::<T>()
			&& Pool::<T>::get().gate != EntryGate::Halted
			&& Stake::new(self.wanted) <= Pallet::<T>::deliveries_remaining(parachain)
			&& self.wanted
				<= T::Currency::reducible_balance(
					&T::Beneficiaries::treasury(),
					Preservation::Preserve,
					Polite,
				)
	}

	/// The parachain whose limits hold. A payment for a delivery has none, so that a used limit
	/// does not stop the messages of a parachain.
	fn limited<T: Config>(&self, parachain: Option<ParaId>) -> Option<ParaId> {
		parachain.filter(|_| !self.is_delivery::<T>())
	}

	/// The part of the given asset that the exchange takes, in plancks.
	///
	/// # Errors
	/// [`InsufficientInput`](Error::InsufficientInput), and the errors of the pool for every
	/// amount.
	fn taken<T: Config>(&self, parachain: Option<ParaId>) -> Result<Balance, DispatchError> {
		let taken = if self.is_maximal { self.given } else { self.least::<T>(parachain)? };
		ensure!(taken <= self.given, Error::<T>::InsufficientInput);
		Ok(taken)
	}

	/// The least amount that buys the wanted amount, in plancks.
	fn least<T: Config>(&self, parachain: Option<ParaId>) -> Result<Balance, DispatchError> {
		match self.kind {
			Move::Staking => LiquidStaking::<T>::min_stake_for(Shares::new(self.wanted))
				.map(|stake| stake.plancks()),
			Move::Exit if self.is_treasurys::<T>(parachain) => {
				let rate = LiquidStaking::<T>::current_rate();
				Ok(rate.shares_to_get(Stake::new(self.wanted))?.plancks())
			},
			Move::Exit => LiquidStaking::<T>::min_shares_for(Stake::new(self.wanted))
				.map(|shares| shares.plancks()),
		}
	}
}

fn only_fungible(mut assets: impl Iterator<Item = Asset>) -> Option<(AssetId, Balance)> {
	let asset = assets.next()?;
	match asset.fun {
		Fungibility::Fungible(amount) if assets.next().is_none() => Some((asset.id, amount)),
		_ => None,
	}
}

impl<T: Config> Pallet<T> {
	/// The proceeds of an exchange by a program of `parachain` in this block, for `amount` of the
	/// token `given`. Both amounts are in plancks.
	///
	/// # Errors
	/// The errors of the exchange: those of this pallet, of `stake` and of `instant_unstake`.
	pub fn preview_exchange(
		parachain: Option<ParaId>,
		given: AssetId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let (stake, shares) = (stake_asset(), T::SharesAsset::get());
		if given == stake {
			Self::ensure_open(parachain, Move::Staking)?;
			let shares = LiquidStaking::<T>::preview_stake(amount)?;
			Self::ensure_limit(parachain, Move::Staking, Stake::new(amount)).map(|()| shares)
		} else {
			ensure!(given == shares, Error::<T>::UnsupportedExchange);
			Self::ensure_open(parachain, Move::Exit)?;
			let quote = LiquidStaking::<T>::preview_instant_unstake(amount)?;
			Self::ensure_limit(parachain, Move::Exit, Stake::new(quote.stake)).map(|()| quote.stake)
		}
	}

	/// As [`preview_exchange`](Self::preview_exchange), for an asset of any XCM version.
	///
	/// # Errors
	/// [`UnknownVersion`](Error::UnknownVersion), and the errors of
	/// [`preview_exchange`](Self::preview_exchange).
	pub fn preview_exchange_of(
		parachain: Option<ParaId>,
		given: VersionedAssetId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let given = AssetId::try_from(given).map_err(|()| Error::<T>::UnknownVersion)?;
		Self::preview_exchange(parachain, given, amount)
	}

	/// Refuses exchanges whose call is paused for accounts.
	fn ensure_open(parachain: Option<ParaId>, kind: Move) -> Result<(), Error<T>> {
		let is_open = match kind {
			Move::Staking => T::ExchangeFilter::may_enter(parachain),
			Move::Exit => T::ExchangeFilter::may_leave_at_once(parachain),
		};
		ensure!(is_open, Error::<T>::Paused);
		Ok(())
	}
}

impl<T: Config> Exchange<T>
where
	StakeCredit<T>: ImbalanceAccounting<Balance> + 'static,
{
	fn exchange(
		parachain: Option<ParaId>,
		give: &mut AssetsInHolding,
		deal: Deal,
	) -> Result<AssetsInHolding, DispatchError> {
		if deal.is_treasurys::<T>(parachain) {
			let taken = Shares::new(deal.taken::<T>(parachain)?);
			return Self::sell_to_treasury(parachain, give, taken, Stake::new(deal.wanted));
		}
		Pallet::<T>::ensure_open(parachain, deal.kind)?;
		let taken = deal.taken::<T>(parachain)?;
		match deal.kind {
			Move::Staking => {
				Self::stake(parachain, give, Stake::new(taken), Shares::new(deal.wanted))
			},
			Move::Exit => {
				let limited = deal.limited::<T>(parachain);
				Self::leave(parachain, limited, give, Shares::new(taken), Stake::new(deal.wanted))
			},
		}
	}

	/// Stakes the taken part of the given RILL.
	fn stake(
		parachain: Option<ParaId>,
		give: &mut AssetsInHolding,
		taken: Stake,
		wanted: Shares,
	) -> Result<AssetsInHolding, DispatchError> {
		Pallet::<T>::ensure_limit(parachain, Move::Staking, taken)?;
		let mut credit = StakeCredit::<T>::zero();
		let paid = give.saturating_take(Asset::from((stake_asset(), taken.plancks())).into());
		paid.fungible.into_values().for_each(|paid| credit.saturating_subsume(paid));
		match LiquidStaking::<T>::stake_credit(credit, &Pallet::<T>::custody(), wanted) {
			Ok(shares) => {
				Pallet::<T>::use_limit(parachain, Move::Staking, taken);
				let (stake, amount) = (taken.plancks(), shares.plancks());
				Pallet::<T>::deposit_event(Event::Staked { parachain, stake, shares: amount });
				Ok(Held::holding::<T>(shares))
			},
			Err((credit, error)) => {
				give.subsume_assets(Self::holding(credit));
				Err(error)
			},
		}
	}

	/// Sells the taken part of the given shares to the treasury, at the rate. The treasury gets the
	/// fee for the delivery, so shares pay for it in the end, whatever the state of exits. The
	/// executor does not tell the use of the proceeds, so a bound limits the cost of a wrong rate
	/// to the treasury.
	fn sell_to_treasury(
		parachain: Option<ParaId>,
		give: &mut AssetsInHolding,
		taken: Shares,
		wanted: Stake,
	) -> Result<AssetsInHolding, DispatchError> {
		let treasury = T::Beneficiaries::treasury();
		let credit = with_storage_layer(|| {
			Pallet::<T>::release(taken, &treasury).map_err(|_| Error::<T>::InsufficientInput)?;
			let (exact, preserve) = (Precision::Exact, Preservation::Preserve);
			T::Currency::withdraw(&treasury, wanted.plancks(), exact, preserve, Polite)
		})?;
		give.saturating_take(Asset::from((T::SharesAsset::get(), taken.plancks())).into());
		Pallet::<T>::use_deliveries(parachain, wanted);
		let (shares, stake) = (taken.plancks(), wanted.plancks());
		Pallet::<T>::deposit_event(Event::SoldToTreasury { parachain, shares, stake });
		Ok(Self::holding(credit))
	}

	/// Exits instantly with the taken part of the given shares, within the limits of `limited`.
	fn leave(
		parachain: Option<ParaId>,
		limited: Option<ParaId>,
		give: &mut AssetsInHolding,
		taken: Shares,
		wanted: Stake,
	) -> Result<AssetsInHolding, DispatchError> {
		let quote = LiquidStaking::<T>::preview_instant_unstake(taken.plancks())?;
		Pallet::<T>::ensure_limit(limited, Move::Exit, Stake::new(quote.stake))?;
		let custody = Pallet::<T>::custody();
		let credit = LiquidStaking::<T>::instant_unstake_credit(&custody, taken, wanted)?;
		// The exit burned these shares, so the program has them no more.
		give.saturating_take(Asset::from((T::SharesAsset::get(), taken.plancks())).into());
		let stake = credit.peek();
		Pallet::<T>::use_limit(limited, Move::Exit, Stake::new(stake));
		Pallet::<T>::deposit_event(Event::Unstaked { parachain, shares: taken.plancks(), stake });
		Ok(Self::holding(credit))
	}

	fn holding(credit: StakeCredit<T>) -> AssetsInHolding {
		AssetsInHolding::new_from_fungible_credit(stake_asset(), Box::new(credit))
	}
}

impl<T: Config> AssetExchange for Exchange<T>
where
	StakeCredit<T>: ImbalanceAccounting<Balance> + 'static,
{
	fn exchange_asset(
		origin: Option<&Location>,
		mut give: AssetsInHolding,
		want: &Assets,
		maximal: bool,
	) -> Result<AssetsInHolding, AssetsInHolding> {
		let parachain = Pallet::<T>::sender(origin);
		let outcome = match Deal::of::<T>(give.assets_iter(), want, maximal) {
			Some(deal) => Self::exchange(parachain, &mut give, deal),
			None => Err(Error::<T>::UnsupportedExchange.into()),
		};
		match outcome {
			Ok(mut got) => {
				got.subsume_assets(give);
				Ok(got)
			},
			Err(error) => {
				// The program learns only that the exchange failed.
				log::debug!(target: "xcm::exchange", "{parachain:?} gave {give:?} for {want:?}: {error:?}");
				Err(give)
			},
		}
	}

	/// The outcome of [`exchange_asset`](Self::exchange_asset) for the sender of the current
	/// message, without the limits of its parachain except that of sales to the treasury.
	fn quote_exchange_price(give: &Assets, want: &Assets, maximal: bool) -> Option<Assets> {
		let deal = Deal::of::<T>(give.inner().iter().cloned(), want, maximal)?;
		let parachain = Pallet::<T>::sender(None);
		let (stake, shares) = (stake_asset(), T::SharesAsset::get());
		let (given, wanted) = match deal.kind {
			Move::Staking => (stake, shares),
			Move::Exit => (shares, stake),
		};
		let price = if maximal {
			let got = Pallet::<T>::preview_exchange(None, given, deal.given).ok()?;
			(wanted, got)
		} else {
			if !deal.is_treasurys::<T>(parachain) {
				Pallet::<T>::ensure_open(None, deal.kind).ok()?;
			}
			(given, deal.least::<T>(parachain).ok()?)
		};
		Some(Asset::from(price).into())
	}
}
