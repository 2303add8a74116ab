// SPDX-License-Identifier: Apache-2.0

//! Payments for execution and delivery in stRILL, at the rate of the block.

use crate::{custody::Held, Config, Exchange, Pallet};
use core::marker::PhantomData;
use pallet_liquid_staking::{
	math::Rate,
	types::{Balance, Shares, Stake},
	Beneficiaries as _, Pallet as LiquidStaking,
};
use polkadot_sdk::{
	frame_support::{
		defensive, ensure,
		traits::Get,
		weights::{Weight, WeightToFee},
	},
	staging_xcm::latest::{Asset, AssetId, Assets, Error as XcmError, Location, XcmContext},
	staging_xcm_executor::{
		traits::{AssetExchange, WeightTrader},
		AssetsInHolding,
	},
};

/// Sells execution for stRILL: the price in RILL by `Price`, converted to shares at the rate,
/// rounded up. The refund is exact to the planck, so a program pays only for its used weight. The
/// treasury gets the fee.
pub struct SharesTrader<T: Config, Price> {
	/// The bought weight, less refunds.
	bought: Weight,
	/// The shares paid for `bought`.
	paid: Shares,
	/// The rate of the block. Exchanges of the program do not change it.
	rate: Rate,
	phantom: PhantomData<(T, Price)>,
}

impl<T: Config, Price: WeightToFee<Balance = Balance>> SharesTrader<T, Price> {
	fn price(&self, weight: Weight) -> Result<Shares, XcmError> {
		let fee = Stake::new(Price::weight_to_fee(&weight));
		// Shares of a wiped-out pool pay for nothing.
		self.rate.shares_to_get(fee).map_err(|_| XcmError::TooExpensive)
	}

	fn asset(shares: Shares) -> Asset {
		(T::SharesAsset::get(), shares.plancks()).into()
	}
}

impl<T: Config, Price: WeightToFee<Balance = Balance>> WeightTrader for SharesTrader<T, Price> {
	fn new() -> Self {
		let rate = LiquidStaking::<T>::current_rate();
		Self { bought: Weight::zero(), paid: Shares::ZERO, rate, phantom: PhantomData }
	}

	fn buy_weight(
		&mut self,
		weight: Weight,
		mut payment: AssetsInHolding,
		_context: &XcmContext,
	) -> Result<AssetsInHolding, (AssetsInHolding, XcmError)> {
		let bought = self.bought.saturating_add(weight);
		let due = match self.price(bought) {
			Ok(price) => price.saturating_sub(self.paid),
			Err(error) => return Err((payment, error)),
		};
		if payment.try_take(Self::asset(due).into()).is_err() {
			return Err((payment, XcmError::TooExpensive));
		}
		self.bought = bought;
		self.paid = self.paid.saturating_add(due);
		Ok(payment)
	}

	fn refund_weight(&mut self, weight: Weight, _context: &XcmContext) -> Option<AssetsInHolding> {
		let bought = self.bought.saturating_sub(weight);
		let back = self.paid.saturating_sub(self.price(bought).ok()?);
		self.bought = bought;
		self.paid = self.paid.saturating_sub(back);
		(!back.is_zero()).then(|| Held::holding::<T>(back))
	}

	fn quote_weight(
		&mut self,
		weight: Weight,
		given: AssetId,
		_context: &XcmContext,
	) -> Result<Asset, XcmError> {
		ensure!(given == T::SharesAsset::get(), XcmError::AssetNotFound);
		self.price(weight).map(Self::asset)
	}
}

/// Quotes a delivery in stRILL for `XcmPaymentApi::query_delivery_fees`: the shares of an instant
/// exit whose proceeds are the price in RILL. The SDK asks for the opposite direction, and an
/// exchange would answer with the proceeds of staking the fee. It exchanges nothing.
pub struct DeliveryQuote<T>(PhantomData<T>);

impl<T: Config> AssetExchange for DeliveryQuote<T>
where
	Exchange<T>: AssetExchange,
{
	fn exchange_asset(
		_origin: Option<&Location>,
		give: AssetsInHolding,
		_want: &Assets,
		_maximal: bool,
	) -> Result<AssetsInHolding, AssetsInHolding> {
		Err(give)
	}

	fn quote_exchange_price(fee: &Assets, paid: &Assets, _maximal: bool) -> Option<Assets> {
		Exchange::<T>::quote_exchange_price(paid, fee, false)
	}
}

impl<T: Config, Price> Drop for SharesTrader<T, Price> {
	fn drop(&mut self) {
		if !self.paid.is_zero()
			&& Pallet::<T>::release(self.paid, &T::Beneficiaries::treasury()).is_err()
		{
			defensive!("fees in shares stay in custody");
		}
	}
}
