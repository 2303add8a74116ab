// SPDX-License-Identifier: Apache-2.0

//! Parts of the configuration that belong together.

use crate::Config;
use pallet_liquid_staking::types::Balance;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system::{self, pallet_prelude::BlockNumberFor},
	sp_runtime::traits::Convert,
	staging_xcm::{
		latest::{ExecuteXcm, Location},
		GetVersion,
	},
	staging_xcm_executor::traits::{ConvertLocation, WeightBounds},
};

/// The execution of programs on this chain.
pub trait XcmEnvironment<AccountId, RuntimeCall> {
	/// Converts a location to its account on this chain.
	type AccountOf: ConvertLocation<AccountId>;

	/// Converts an account to its location.
	type LocationOf: Convert<AccountId, Location>;

	/// Executes the programs that send payouts.
	type Executor: ExecuteXcm<RuntimeCall>;

	/// The XCM version of each parachain.
	type Versions: GetVersion;

	/// Weighs programs.
	type Weigher: WeightBounds<RuntimeCall>;
}

/// The limits of the treasury's purchases of shares, which pay for deliveries.
pub trait SaleLimits {
	/// Upper bound of the price of a delivery, in plancks of RILL, for which the treasury takes
	/// shares at the rate. An instant exit pays for more expensive deliveries, and for all while
	/// the treasury lacks RILL. Such an exit does not count for the limits of the parachain.
	type MaxDeliverySale: Get<Balance>;

	/// Upper bound of the stake for which the treasury takes shares of one parachain, in plancks of
	/// RILL per era. It comes back evenly, block by block. Instant exits pay for further
	/// deliveries.
	type DeliverySaleLimit: Get<Balance>;
}

/// The terms on which the chain sends payouts.
pub trait PayoutTerms<BlockNumber> {
	/// The smallest payout, in plancks of RILL: several times the price of a delivery with empty
	/// queues. Smaller payouts wait for more.
	type MinTransfer: Get<Balance>;

	/// Upper bound of the weight of sending payouts in a block. It is a part of the block's idle
	/// weight.
	type MaxSendWeight: Get<Weight>;

	/// The blocks between two attempts to send a payout. At least 1.
	type RetryDelay: Get<BlockNumber>;
}

type AccountId<T> = <T as frame_system::Config>::AccountId;
type RuntimeCall<T> = <T as frame_system::Config>::RuntimeCall;
type Environment<T> = <T as Config>::Xcm;
type Terms<T> = <T as Config>::PayoutTerms;

/// [`XcmEnvironment::AccountOf`].
pub(crate) type AccountOf<T> =
	<Environment<T> as XcmEnvironment<AccountId<T>, RuntimeCall<T>>>::AccountOf;
/// [`XcmEnvironment::LocationOf`].
pub(crate) type LocationOf<T> =
	<Environment<T> as XcmEnvironment<AccountId<T>, RuntimeCall<T>>>::LocationOf;
/// [`XcmEnvironment::Executor`].
pub(crate) type Executor<T> =
	<Environment<T> as XcmEnvironment<AccountId<T>, RuntimeCall<T>>>::Executor;
/// [`XcmEnvironment::Versions`].
pub(crate) type Versions<T> =
	<Environment<T> as XcmEnvironment<AccountId<T>, RuntimeCall<T>>>::Versions;
/// [`XcmEnvironment::Weigher`].
pub(crate) type Weigher<T> =
	<Environment<T> as XcmEnvironment<AccountId<T>, RuntimeCall<T>>>::Weigher;

/// [`SaleLimits::MaxDeliverySale`].
pub type MaxDeliverySale<T> = <<T as Config>::SaleLimits as SaleLimits>::MaxDeliverySale;
/// [`SaleLimits::DeliverySaleLimit`].
pub type DeliverySaleLimit<T> = <<T as Config>::SaleLimits as SaleLimits>::DeliverySaleLimit;

/// [`PayoutTerms::MinTransfer`].
pub type MinTransfer<T> = <Terms<T> as PayoutTerms<BlockNumberFor<T>>>::MinTransfer;
/// [`PayoutTerms::MaxSendWeight`].
pub type MaxSendWeight<T> = <Terms<T> as PayoutTerms<BlockNumberFor<T>>>::MaxSendWeight;
/// [`PayoutTerms::RetryDelay`].
pub type RetryDelay<T> = <Terms<T> as PayoutTerms<BlockNumberFor<T>>>::RetryDelay;
