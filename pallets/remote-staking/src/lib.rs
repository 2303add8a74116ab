// SPDX-License-Identifier: Apache-2.0

//! Liquid staking from other chains: XCM programs use the pool.
//!
//! # Overview
//!
//! A parachain has its stRILL in its sovereign account, like every token whose reserve is this
//! chain. This pallet adds:
//!
//! - Exchanges: a program stakes with `ExchangeAsset` of RILL for stRILL. The opposite exchange is
//!   an instant exit. Both use the rate and the limits of the pool ([`Exchange`]).
//! - Fees: stRILL pays for execution ([`SharesTrader`]) and for deliveries. The treasury takes the
//!   shares of a delivery at the rate.
//! - Payouts: the chain sends the payouts of tickets to the payout destination of their owner
//!   ([`set_destination`](Pallet::set_destination)).
//!
//! An exit without a fee needs a call: `Transact` with `unstake`. The chain claims the ticket.
//!
//! # Custody
//!
//! One keyless account, the custody, has the shares of programs and the shares that failed programs
//! left in a trap ([`SharesTransactor`]). These shares stay in the supply. Only an exchange mints
//! or burns shares, so no program can make the books differ from the supply. Shares that a program
//! burns stay in custody for ever.
//!
//! # Limits
//!
//! [`Limits`] bound the stake that programs of one parachain bring in, and the stake that they take
//! out by instant exits, per era. Used limits come back evenly, block by block. A use counts for
//! the sender of the message, because a program can clear or change its origin.
//!
//! `unstake` has no limit. Payments for deliveries up to
//! [`MaxDeliverySale`](SaleLimits::MaxDeliverySale) do not count either, unless the program
//! itself has an exchange of at most that amount.
//!
//! # Invariants
//!
//! 1. The custody has at least the sum of all trapped shares. Tests check it: traps are hashes, so
//!    storage cannot show it.
//! 2. A pending payout belongs to an account with a payout destination, and the account has the
//!    same amount on hold.
//! 3. The queue has each pending payout that is large enough exactly once, at the block of its
//!    record. It has none before [`QueueStart`](pallet::QueueStart).
//!
//! # Rounding
//!
//! As in the pool. Fees in shares round up. A refund is the other part of the paid shares.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::unwrap_used)]
#![warn(missing_docs)]
#![cfg_attr(
	any(test, feature = "runtime-benchmarks"),
	allow(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::unwrap_used)
)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod config;
mod custody;
mod exchange;
mod fees;
mod limits;
mod payouts;
mod try_state;
// The derives of enums convert their variants with `as`.
#[allow(clippy::as_conversions)]
mod types;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use config::{
	DeliverySaleLimit, MaxDeliverySale, MaxSendWeight, MinTransfer, PayoutTerms, RetryDelay,
	SaleLimits, XcmEnvironment,
};
pub use custody::SharesTransactor;
pub use exchange::Exchange;
pub use fees::{DeliveryQuote, SharesTrader};
pub use pallet::*;
pub use types::{DestinationRecord, Limits, PendingPayout, RemoteLimitInfo, UsageRecord};

use polkadot_sdk::staging_xcm::latest::{AssetId, Location};

/// RILL, as a location on this chain.
pub fn stake_asset() -> AssetId {
	AssetId(Location::here())
}

/// The pallet.
#[polkadot_sdk::frame_support::pallet]
#[allow(clippy::as_conversions)]
pub mod pallet {
	use crate::{
		config::{
			DeliverySaleLimit, MaxDeliverySale, MaxSendWeight, MinTransfer, PayoutTerms,
			RetryDelay, SaleLimits, XcmEnvironment,
		},
		types::{DestinationRecord, Limits, PendingPayout, UsageRecord},
		weights::WeightInfo,
	};
	use alloc::boxed::Box;
	use pallet_liquid_staking::types::{Balance, BatchIndex, RateLimit, Remaining, ShareAmount};
	use polkadot_sdk::{
		frame_support::{
			dispatch::WithPostDispatchInfo,
			pallet_prelude::*,
			traits::{fungible::MutateHold, Consideration, Footprint},
			weights::WeightMeter,
			PalletId,
		},
		frame_system::pallet_prelude::*,
		staging_xcm::{
			latest::{AssetId, Location},
			VersionedLocation,
		},
	};

	/// Version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ pallet_liquid_staking::Config
	{
		/// The asset of stRILL, as a location on this chain. RILL is `Here`.
		type SharesAsset: Get<AssetId>;

		/// The pallet id from which the custody account is derived. It never changes on a live
		/// chain.
		#[pallet::constant]
		type CustodyId: Get<PalletId>;

		/// The execution of programs on this chain.
		type Xcm: XcmEnvironment<
			Self::AccountId,
			<Self as polkadot_sdk::frame_system::Config>::RuntimeCall,
		>;

		/// Decides whether programs can stake or exit instantly in this block.
		type ExchangeFilter: ExchangeFilter;

		/// The deposit for the storage of a payout destination.
		type DestinationDeposit: Consideration<Self::AccountId, Footprint>;

		/// Holds payouts until they are sent.
		type Payouts: MutateHold<Self::AccountId, Balance = Balance, Reason: From<HoldReason>>;

		/// The limits of parachains without their own, until governance sets others.
		#[pallet::constant]
		type InitialLimits: Get<Limits>;

		/// The limits of the treasury's purchases of shares, which pay for deliveries.
		type SaleLimits: SaleLimits;

		/// The terms on which the chain sends payouts.
		type PayoutTerms: PayoutTerms<BlockNumberFor<Self>>;

		/// The origin that sets limits.
		type LimitsOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Weights of the calls, benchmarked on the runtime.
		type WeightInfo: WeightInfo;

		/// Sets up other chains and pallets for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<
			<Self as polkadot_sdk::frame_system::Config>::RuntimeCall,
		>;
	}

	/// Decides whether the programs of a parachain can use the pool. `None` means programs of
	/// accounts on this chain. A pause of the calls of liquid staking holds for programs too, and
	/// the committee can also pause a parachain.
	pub trait ExchangeFilter {
		/// Whether programs can stake.
		fn may_enter(parachain: Option<ParaId>) -> bool;

		/// Whether programs can exit instantly.
		fn may_leave_at_once(parachain: Option<ParaId>) -> bool;

		/// Whether every exchange that looks like the executor's payment for a delivery is one,
		/// because the program itself has no such exchange.
		fn exchanges_for_deliveries_only() -> bool;

		/// Whether the chain sends payouts to destinations that programs of the parachain set.
		fn may_send(parachain: Option<ParaId>) -> bool;
	}

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// Upper bound of the price of a delivery, in plancks of RILL, for which the treasury takes
		/// shares at the rate. An instant exit pays for more expensive deliveries, and for all
		/// while the treasury lacks RILL.
		#[pallet::constant_name(MaxDeliverySale)]
		fn max_delivery_sale() -> Balance {
			MaxDeliverySale::<T>::get()
		}

		/// Upper bound of the stake for which the treasury takes shares of one parachain, in
		/// plancks of RILL per era. It comes back evenly, block by block.
		#[pallet::constant_name(DeliverySaleLimit)]
		fn delivery_sale_limit() -> Balance {
			DeliverySaleLimit::<T>::get()
		}

		/// The smallest payout, in plancks of RILL. Smaller payouts wait for more.
		#[pallet::constant_name(MinTransfer)]
		fn min_transfer() -> Balance {
			MinTransfer::<T>::get()
		}

		/// Upper bound of the weight of sending payouts in a block.
		#[pallet::constant_name(MaxSendWeight)]
		fn max_send_weight() -> Weight {
			MaxSendWeight::<T>::get()
		}

		/// The blocks between two attempts to send a payout.
		#[pallet::constant_name(RetryDelay)]
		fn retry_delay() -> BlockNumberFor<T> {
			RetryDelay::<T>::get()
		}
	}

	/// The limits of parachains without their own. Absent: the initial limits of the runtime.
	#[pallet::storage]
	pub type DefaultLimits<T: Config> = StorageValue<_, Limits, ValueQuery, T::InitialLimits>;

	/// The limits of a parachain. Absent: the default limits hold.
	#[pallet::storage]
	pub type ParachainLimits<T> = StorageMap<_, Twox64Concat, ParaId, Limits, OptionQuery>;

	/// The used part of a parachain's limits. Absent: none is used.
	#[pallet::storage]
	pub type Usage<T> = StorageMap<_, Twox64Concat, ParaId, UsageRecord, ValueQuery>;

	/// The stake for which the treasury took shares of a parachain, in plancks of RILL. Absent:
	/// zero.
	#[pallet::storage]
	pub type DeliverySales<T> = StorageMap<_, Twox64Concat, ParaId, RateLimit, ValueQuery>;

	/// The sender of the message in execution. Absent: no message of a parachain is in execution.
	#[pallet::storage]
	pub type Sender<T> = StorageValue<_, ParaId, OptionQuery>;

	/// The payout destination of an account. Absent: payouts stay in the account.
	#[pallet::storage]
	pub type Destinations<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		DestinationRecord<T::DestinationDeposit>,
		OptionQuery,
	>;

	/// The payout of an account on hold until it is sent. Below
	/// [`MinTransfer`](PayoutTerms::MinTransfer) it waits for more. Absent: no payout is pending.
	#[pallet::storage]
	pub type PendingPayouts<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		PendingPayout<BlockNumberFor<T>>,
		OptionQuery,
	>;

	/// The accounts with payouts to send, by the first block of an attempt. Absent: the account has
	/// no payout to send from that block on.
	#[pallet::storage]
	pub type Queue<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		BlockNumberFor<T>,
		Blake2_128Concat,
		T::AccountId,
		(),
		OptionQuery,
	>;

	/// The first block of the next search for payouts. [`Queue`] has no entry before it. Absent:
	/// block zero.
	#[pallet::storage]
	pub type QueueStart<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	/// The id of a parachain.
	pub type ParaId = u32;

	/// The reasons for holds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for a payout destination.
		Destination,
		/// The payout of a ticket, until it is sent.
		Payout,
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The programs of the parachain would exceed their staking limit. Stake at most the
		/// remaining amount, in plancks of RILL, or wait: the limit comes back block by block.
		StakingLimitExceeded(Remaining),
		/// The programs of the parachain would exceed their limit of instant exits. Take out at
		/// most the remaining amount, in plancks of RILL, or wait: the limit comes back block by
		/// block. `unstake` has no limit.
		ExitLimitExceeded(Remaining),
		/// The call is paused for everybody, or the parachain is paused. Wait for the end of the
		/// pause.
		Paused,
		/// The exchange is not between RILL and stRILL. Give exactly one of them for the other.
		UnsupportedExchange,
		/// The program gives too little for the wanted amount. Give more or want less.
		InsufficientInput,
		/// The destination is not an account on a parachain. Use `Parachain(id)` with an
		/// `AccountId32` or `AccountKey20`.
		InvalidDestination,
		/// The XCM version of the location is unknown here. Use a supported version.
		UnknownVersion,
		/// The account has no payout destination. Set one first.
		NoDestination,
		/// The account has no pending payout.
		NothingDue,
		/// The payout is less than [`MinTransfer`](PayoutTerms::MinTransfer). Wait for more.
		BelowMinTransfer,
		/// The payout was not sent: its delivery costs more than a quarter of
		/// [`MinTransfer`](PayoutTerms::MinTransfer), the transfer pause is on, or the parachain
		/// takes no messages. Try again later.
		NotSent,
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A program staked. `Staked` of liquid staking, with the custody as holder, came before.
		Staked {
			/// The parachain that sent the program; `None` for a program of an account on this
			/// chain.
			parachain: Option<ParaId>,
			/// The stake paid, in plancks of RILL.
			stake: Balance,
			/// The program's new shares, in plancks of stRILL.
			shares: ShareAmount,
		},
		/// A program exited instantly. `InstantlyUnstaked` of liquid staking, with the custody as
		/// holder, came before.
		Unstaked {
			/// The parachain that sent the program; `None` for a program of an account on this
			/// chain.
			parachain: Option<ParaId>,
			/// The shares burned, in plancks of stRILL.
			shares: ShareAmount,
			/// The proceeds of the program, in plancks of RILL.
			stake: Balance,
		},
		/// A program sold shares to the treasury at the rate, to pay for a delivery.
		SoldToTreasury {
			/// The parachain that sent the program; `None` for a program of an account on this
			/// chain.
			parachain: Option<ParaId>,
			/// The shares that the treasury took, in plancks of stRILL.
			shares: ShareAmount,
			/// The proceeds of the program, in plancks of RILL.
			stake: Balance,
		},
		/// Limits were set.
		LimitsSet {
			/// The parachain; `None` for the default limits.
			parachain: Option<ParaId>,
			/// The former limits, in plancks of RILL per era; `None` if the default limits held for
			/// the parachain.
			old: Option<Limits>,
			/// The new limits, in plancks of RILL per era; `None` if the parachain returned to the
			/// default limits, or the default limits to the initial ones.
			new: Option<Limits>,
		},
		/// A payout destination was set.
		DestinationSet {
			/// The owner of the payouts.
			who: T::AccountId,
			/// The payout destination.
			destination: Location,
		},
		/// A payout destination was removed. Payouts stay in the account from now on.
		DestinationRemoved {
			/// The owner of the payouts.
			who: T::AccountId,
		},
		/// A payout was sent to its destination.
		PayoutSent {
			/// The owner of the payout.
			who: T::AccountId,
			/// The destination.
			destination: Location,
			/// The sent amount, in plancks of RILL, including the fees for delivery and execution.
			amount: Balance,
		},
		/// A payout was not sent and stays on hold.
		PayoutNotSent {
			/// The owner of the payout.
			who: T::AccountId,
			/// The amount on hold, in plancks of RILL.
			amount: Balance,
			/// The first block of the next attempt.
			again_at: BlockNumberFor<T>,
		},
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(now: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining.min(MaxSendWeight::<T>::get()));
			Self::send_payouts(now, &mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			assert!(
				crate::stake_asset() != T::SharesAsset::get(),
				"the tokens have to be told apart"
			);
			assert!(
				!RetryDelay::<T>::get().is_zero(),
				"a full queue would be asked in every block"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(
			_now: BlockNumberFor<T>,
		) -> Result<(), polkadot_sdk::sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets the limits of a parachain, or the default limits.
		///
		/// `parachain` names the parachain, and `None` the default limits. `limits` are in plancks
		/// of RILL per era; `None` returns to the default limits, or to the initial ones. The
		/// change takes effect at once in both directions: the limits of the pool hold for programs
		/// too, and a change of those that is worse for holders has a notice.
		///
		/// # Events
		/// [`LimitsSet`](Event::LimitsSet).
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::set_limits())]
		pub fn set_limits(
			origin: OriginFor<T>,
			parachain: Option<ParaId>,
			limits: Option<Limits>,
		) -> DispatchResult {
			T::LimitsOrigin::ensure_origin(origin)?;
			Self::do_set_limits(parachain, limits);
			Ok(())
		}

		/// Sets or removes the caller's payout destination.
		///
		/// The chain sends all later payouts of tickets to `destination`, by XCM and without a
		/// further call. `None` removes the destination and releases payouts on hold. Each payout
		/// pays for its delivery and for its execution on the parachain. An amount that the
		/// parachain cannot deposit is trapped there. The beneficiary can claim it if the parachain
		/// knows version 5 of XCM. The caller pays a deposit for the destination.
		///
		/// # Errors
		/// - [`InvalidDestination`](Error::InvalidDestination)
		/// - [`UnknownVersion`](Error::UnknownVersion)
		/// - [`NoDestination`](Error::NoDestination): the caller has no destination to remove.
		/// - The error of the deposit, such as too low a balance.
		///
		/// # Events
		/// [`DestinationSet`](Event::DestinationSet) or
		/// [`DestinationRemoved`](Event::DestinationRemoved).
		#[pallet::call_index(1)]
		#[pallet::weight(match destination {
			Some(_) => <T as Config>::WeightInfo::set_destination(),
			None => <T as Config>::WeightInfo::remove_destination(),
		})]
		pub fn set_destination(
			origin: OriginFor<T>,
			destination: Option<Box<VersionedLocation>>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			match destination {
				Some(destination) => Self::do_set_destination(&who, *destination),
				None => Self::do_remove_destination(&who),
			}
			// Every refusal comes after reads of the destination and the balance only.
			.map_err(|error| error.with_weight(Self::little()))?;
			Ok(().into())
		}

		/// Claims a ticket and sends its payout to another chain.
		///
		/// The payout of the caller's ticket in `batch` goes to `destination`, even if the caller
		/// has a payout destination.
		///
		/// # Errors
		/// - The errors of `claim` of liquid staking.
		/// - [`InvalidDestination`](Error::InvalidDestination)
		/// - [`UnknownVersion`](Error::UnknownVersion)
		/// - [`BelowMinTransfer`](Error::BelowMinTransfer)
		/// - [`NotSent`](Error::NotSent)
		///
		/// # Events
		/// `Claimed` of liquid staking, and [`PayoutSent`](Event::PayoutSent).
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::claim_to())]
		pub fn claim_to(
			origin: OriginFor<T>,
			#[pallet::compact] batch: BatchIndex,
			destination: Box<VersionedLocation>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_claim_to(&who, batch, *destination)
		}

		/// Sends a pending payout to its destination. Anybody can call it.
		///
		/// # Errors
		/// - [`NothingDue`](Error::NothingDue)
		/// - [`BelowMinTransfer`](Error::BelowMinTransfer)
		/// - [`NotSent`](Error::NotSent)
		///
		/// # Events
		/// [`PayoutSent`](Event::PayoutSent).
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::send_payout())]
		pub fn send_payout(origin: OriginFor<T>, who: T::AccountId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let little = |error: Error<T>| error.with_weight(Self::little());
			let due = PendingPayouts::<T>::get(&who).ok_or_else(|| little(Error::NothingDue))?;
			ensure!(due.amount >= MinTransfer::<T>::get(), little(Error::BelowMinTransfer));
			Self::do_send_payout(&who, due)?;
			Ok(().into())
		}
	}
}
