// SPDX-License-Identifier: Apache-2.0

//! Liquid staking from other chains: what an XCM program can do with the pool.
//!
//! # Overview
//!
//! A parachain holds stRILL in its sovereign account, like every token whose reserve is here. This pallet
//! adds what a holder here can do with calls:
//!
//! - `ExchangeAsset` of RILL for stRILL stakes, and of stRILL for RILL is an instant exit, both at the
//!   rate of the pool and within its limits ([`Exchange`]);
//! - execution can be paid for in stRILL ([`SharesTrader`]), and so can deliveries, for which the treasury takes shares at
//!   the rate;
//! - what tickets are paid goes home by itself ([`set_destination`](Pallet::set_destination)).
//!
//! Leaving without a fee is a matter of calls: `Transact` with `unstake`, and the chain pays the ticket.
//!
//! # Custody
//!
//! Shares that a program holds, or that are trapped because it failed, lie in one keyless account, the
//! custody ([`SharesTransactor`]). They never leave the supply: no instruction, nor the want of one, burns
//! shares or mints them but an exchange, so no program can make the books of the pool differ from the
//! supply. What a program burns stays in custody for ever.
//!
//! # Limits
//!
//! How much the programs of one parachain may stake, and take out by instant exits, in the time of an era
//! is [`Limits`]: it comes back evenly, block by block. It goes by who has sent the message, not by the
//! origin, which a program can clear or change. `unstake` has no limit, and neither have deliveries
//! ([`MaxDeliverySale`](pallet::Config::MaxDeliverySale)) of programs that exchange nothing as small themselves.
//!
//! # Invariants
//!
//! 1. The custody has at least what all traps of shares add up to. Storage cannot show it, since traps are
//!    hashes; tests do.
//! 2. A pay-out is on its way only for an account that has a home, and as much of the account is held.
//! 3. The queue has the pay-outs that are to be sent, each once, at the block of its record, and none before the
//!    block that is looked at next.
//!
//! # Rounding
//!
//! As of the pool. Fees in shares are rounded up, and what is paid back is what is left of them.

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
mod custody;
mod exchange;
mod fees;
mod limits;
mod payouts;
mod try_state;
// Derives convert the variants of enums so.
#[allow(clippy::as_conversions)]
mod types;
pub mod weights;

pub use custody::SharesTransactor;
pub use exchange::Exchange;
pub use fees::{DeliveryQuote, SharesTrader};
pub use pallet::*;
pub use types::{DestinationRecord, Limits, PendingPayout, RemoteLimitInfo, UsageRecord};

use polkadot_sdk::staging_xcm::latest::{AssetId, Location};

/// RILL, seen from here.
pub fn stake_asset() -> AssetId {
	AssetId(Location::here())
}

/// The pallet.
#[polkadot_sdk::frame_support::pallet]
#[allow(clippy::as_conversions)]
pub mod pallet {
	use crate::{
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
		sp_runtime::traits::Convert,
		staging_xcm::{
			latest::{AssetId, ExecuteXcm, Location},
			GetVersion, VersionedLocation,
		},
		staging_xcm_executor::traits::{ConvertLocation, WeightBounds},
	};

	/// Layout of the storage.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ pallet_liquid_staking::Config
	{
		/// Where stRILL is, seen from here. RILL is `Here`.
		type SharesAsset: Get<AssetId>;

		/// From which the account of the custody is derived; never changes on a live chain.
		#[pallet::constant]
		type CustodyId: Get<PalletId>;

		/// The account here that acts for a location.
		type AccountOf: ConvertLocation<Self::AccountId>;

		/// The location that an account stands for.
		type LocationOf: Convert<Self::AccountId, Location>;

		/// Whether programs may stake, or leave at once, in this block.
		type ExchangeFilter: ExchangeFilter;

		/// What executes the programs that send pay-outs home.
		type Executor: ExecuteXcm<<Self as polkadot_sdk::frame_system::Config>::RuntimeCall>;

		/// Knows which version of XCM a parachain understands.
		type Versions: GetVersion;

		/// Says what programs weigh.
		type Weigher: WeightBounds<<Self as polkadot_sdk::frame_system::Config>::RuntimeCall>;

		/// What an account gives for the storage of its home.
		type DestinationDeposit: Consideration<Self::AccountId, Footprint>;

		/// Holds pay-outs until they are sent.
		type Payouts: MutateHold<Self::AccountId, Balance = Balance, Reason: From<HoldReason>>;

		/// The limits of every parachain that has none of its own, until governance sets others.
		#[pallet::constant]
		type InitialLimits: Get<Limits>;

		/// What a delivery may cost, in plancks of RILL, for the treasury to take shares for it at the rate. While it has too
		/// little RILL, they are taken as by an instant exit, which does not count towards the limit of a parachain.
		#[pallet::constant]
		type MaxDeliverySale: Get<Balance>;

		/// For how much the treasury takes shares of one parachain in the time of an era, in plancks of RILL. It comes
		/// back evenly, block by block. Beyond it, deliveries are paid for as by instant exits.
		#[pallet::constant]
		type DeliverySaleLimit: Get<Balance>;

		/// The least that is sent home, in plancks of RILL: several times what delivery costs when queues are
		/// empty. Less waits for more.
		#[pallet::constant]
		type MinTransfer: Get<Balance>;

		/// The most that sending pay-outs may take of the idle weight of a block.
		#[pallet::constant]
		type MaxSendWeight: Get<Weight>;

		/// After how many blocks a pay-out that could not be sent is tried again.
		#[pallet::constant]
		type RetryDelay: Get<BlockNumberFor<Self>>;

		/// Who sets limits.
		type LimitsOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Weights of the calls, benchmarked on the runtime.
		type WeightInfo: WeightInfo;

		/// Other chains and pallets, as a benchmark needs them.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<
			<Self as polkadot_sdk::frame_system::Config>::RuntimeCall,
		>;
	}

	/// Whether the pool is open to the programs of a parachain, or of nobody's. The committee can pause the calls of
	/// liquid staking, which pauses them for programs too, and it can pause a parachain.
	pub trait ExchangeFilter {
		/// Whether they may stake.
		fn may_enter(parachain: Option<ParaId>) -> bool;

		/// Whether they may leave at once.
		fn may_leave_at_once(parachain: Option<ParaId>) -> bool;

		/// Whether what the executor exchanges as for a delivery is for one, because the program that it executes has no
		/// exchange of that kind.
		fn exchanges_for_deliveries_only() -> bool;

		/// Whether what they had sent home may go.
		fn may_send(parachain: Option<ParaId>) -> bool;
	}

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The limits of every parachain that has none of its own. Absent: the runtime's first ones.
	#[pallet::storage]
	pub type DefaultLimits<T: Config> = StorageValue<_, Limits, ValueQuery, T::InitialLimits>;

	/// The limits of a parachain. Absent: it has those of all.
	#[pallet::storage]
	pub type ParachainLimits<T> = StorageMap<_, Twox64Concat, ParaId, Limits, OptionQuery>;

	/// What a parachain has used of its limits. Absent: nothing.
	#[pallet::storage]
	pub type Usage<T> = StorageMap<_, Twox64Concat, ParaId, UsageRecord, ValueQuery>;

	/// For how much the treasury has taken shares of a parachain. Absent: nothing.
	#[pallet::storage]
	pub type DeliverySales<T> = StorageMap<_, Twox64Concat, ParaId, RateLimit, ValueQuery>;

	/// Whose message is being executed. Absent outside of messages.
	#[pallet::storage]
	pub type Sender<T> = StorageValue<_, ParaId, OptionQuery>;

	/// Where pay-outs of an account go. Absent: they stay.
	#[pallet::storage]
	pub type Destinations<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		DestinationRecord<T::DestinationDeposit>,
		OptionQuery,
	>;

	/// What was paid to an account that has a home, is held, and is still to be sent there. It waits for more while it
	/// is less than [`MinTransfer`](Config::MinTransfer). Absent: nothing.
	#[pallet::storage]
	pub type PendingPayouts<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		PendingPayout<BlockNumberFor<T>>,
		OptionQuery,
	>;

	/// Whose pay-outs are to be sent, by the first block in which that is tried.
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

	/// The first block that pay-outs may still wait from: [`Queue`] has none before it.
	#[pallet::storage]
	pub type QueueStart<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	/// Number of a parachain.
	pub type ParaId = u32;

	/// Why something of an account is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For the storage of its home.
		Destination,
		/// It was paid for a ticket, and is to be sent home.
		Payout,
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The parachain has staked as much as it may now: this much it still can, and more block by block.
		StakingLimitExceeded(Remaining),
		/// The parachain has taken out at once as much as it may now: this much it still can, and more block
		/// by block. `unstake` has no limit.
		ExitLimitExceeded(Remaining),
		/// The call is paused for everybody, or everything for the parachain.
		Paused,
		/// One of RILL and stRILL is exchanged for the other, and for nothing else.
		UnsupportedExchange,
		/// More is wanted than is given for it.
		InsufficientInput,
		/// A home is an account on a parachain: `Parachain(id)`, and an `AccountId32` or `AccountKey20` there.
		InvalidDestination,
		/// The location is of a version that is not known here.
		UnknownVersion,
		/// The account has no home.
		NoDestination,
		/// There is nothing to be sent.
		NothingDue,
		/// It is less than [`MinTransfer`](Config::MinTransfer).
		BelowMinTransfer,
		/// The pay-out could not be sent: delivery would cost more than a quarter of the least that is sent, or the
		/// parachain takes no messages.
		NotSent,
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A program has staked. `Staked` of liquid staking, of the custody, comes before it.
		Staked {
			/// Whose message it was in; nobody's where an account here had it executed.
			parachain: Option<ParaId>,
			/// What was paid, in plancks of RILL.
			stake: Balance,
			/// What the program got, in plancks of stRILL.
			shares: ShareAmount,
		},
		/// A program has left at once. `InstantlyUnstaked` of liquid staking, of the custody, comes before it.
		Unstaked {
			/// Whose message it was in; nobody's where an account here had it executed.
			parachain: Option<ParaId>,
			/// What was burned, in plancks of stRILL.
			shares: ShareAmount,
			/// What the program got, in plancks of RILL.
			stake: Balance,
		},
		/// A program has sold shares to the treasury at the rate, to pay for a delivery.
		SoldToTreasury {
			/// Whose message it was in; nobody's where an account here had it executed.
			parachain: Option<ParaId>,
			/// What the treasury got, in plancks of stRILL.
			shares: ShareAmount,
			/// What the program got, in plancks of RILL.
			stake: Balance,
		},
		/// Limits are set.
		LimitsSet {
			/// The parachain; nothing where it is those of all that have none of their own.
			parachain: Option<ParaId>,
			/// The limits before; nothing where it had none of its own.
			old: Option<Limits>,
			/// The limits now; nothing where it has none of its own any more.
			new: Option<Limits>,
		},
		/// Pay-outs of an account go home from now on.
		DestinationSet {
			/// The account.
			who: T::AccountId,
			/// Where they go.
			destination: Location,
		},
		/// Pay-outs of an account stay from now on.
		DestinationRemoved {
			/// The account.
			who: T::AccountId,
		},
		/// A pay-out was sent home.
		PayoutSent {
			/// The account that it was paid to.
			who: T::AccountId,
			/// Where it goes.
			destination: Location,
			/// What was sent, delivery included, in plancks of RILL.
			amount: Balance,
		},
		/// A pay-out could not be sent and stays held.
		PayoutNotSent {
			/// The account.
			who: T::AccountId,
			/// What was to be sent, in plancks of RILL.
			amount: Balance,
			/// The first block in which it is tried again.
			again_at: BlockNumberFor<T>,
		},
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(now: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining.min(T::MaxSendWeight::get()));
			Self::send_payouts(now, &mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			assert!(
				crate::stake_asset() != T::SharesAsset::get(),
				"the tokens have to be told apart"
			);
			assert!(!T::RetryDelay::get().is_zero(), "a full queue would be asked in every block");
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
		/// Sets the limits of a parachain, or those of all others.
		///
		/// How much the programs of `parachain` may stake and take out at once in the time of an era; of every
		/// parachain that has no limits of its own where none is named. No limits give a parachain those of all.
		/// It takes effect at once, up or down: the limits of the pool hold for all that programs do, and a change of
		/// those is announced where it is worse for holders.
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

		/// Has pay-outs of tickets sent to an account elsewhere.
		///
		/// All that is paid to the caller from now on goes to `home`, by XCM and without anybody asking; nowhere any
		/// more where it is nothing, and what is held until it is sent is free again. Delivery,
		/// and execution over there, are paid out of what is sent. What cannot be deposited over there is trapped
		/// there, for the account at home where the parachain knows version 5 of XCM. A deposit is held for
		/// the home.
		///
		/// # Errors
		/// [`InvalidDestination`](Error::InvalidDestination); [`UnknownVersion`](Error::UnknownVersion);
		/// [`NoDestination`](Error::NoDestination) when there is none to be removed; what holding the deposit fails with.
		///
		/// # Events
		/// [`DestinationSet`](Event::DestinationSet) or [`DestinationRemoved`](Event::DestinationRemoved).
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
			// Whatever it is refused for, it has looked at its home and its balance.
			.map_err(|error| error.with_weight(Self::little()))?;
			Ok(().into())
		}

		/// Claims a ticket and sends what it is paid elsewhere.
		///
		/// The caller's ticket of `batch`, to `home`, whichever home the caller has otherwise.
		///
		/// # Errors
		/// As `claim` of liquid staking; [`InvalidDestination`](Error::InvalidDestination);
		/// [`UnknownVersion`](Error::UnknownVersion); [`BelowMinTransfer`](Error::BelowMinTransfer);
		/// [`NotSent`](Error::NotSent).
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

		/// Sends a pay-out home that could not be sent. Anybody may.
		///
		/// What was paid to `who`, without waiting for the next try.
		///
		/// # Errors
		/// [`NothingDue`](Error::NothingDue); [`BelowMinTransfer`](Error::BelowMinTransfer);
		/// [`NotSent`](Error::NotSent).
		///
		/// # Events
		/// [`PayoutSent`](Event::PayoutSent).
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::send_payout())]
		pub fn send_payout(origin: OriginFor<T>, who: T::AccountId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let little = |error: Error<T>| error.with_weight(Self::little());
			let due = PendingPayouts::<T>::get(&who).ok_or_else(|| little(Error::NothingDue))?;
			ensure!(due.amount >= T::MinTransfer::get(), little(Error::BelowMinTransfer));
			Self::do_send_payout(&who)?;
			Ok(().into())
		}
	}
}
