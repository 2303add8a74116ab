// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::unwrap_used)]
#![warn(missing_docs)]
#![cfg_attr(
	any(test, feature = "runtime-benchmarks"),
	allow(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::unwrap_used)
)]

extern crate alloc;

pub use pallet::*;

mod accounts;
pub mod backend;
mod batches;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
pub mod books;
mod circuit_breaker;
mod clock;
mod deposit;
mod era;
mod errors;
mod events;
pub mod fee_curve;
mod genesis;
mod governance;
mod harvest;
mod impls;
mod instant;
pub mod limits;
mod liquidity;
mod nominations;
mod parameters;
mod payment;
pub mod plan;
pub mod policy;
mod pricing;
mod publish;
mod rebond;
mod recapitalisation;
mod redeem;
mod refusal;
mod scoring;
mod slash;
mod stashes;
mod storage;
mod ticket;
mod transfer;
mod try_state;
// The derives of these enums convert variants with `as`.
#[allow(clippy::as_conversions)]
pub mod types;
mod view;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use accounts::{Beneficiaries, OnPayout};
pub use impls::OffenceWatch;
pub use limits::{
	Limits, MaxNominees, MaxPrepayment, MaxScored, MaxStashes, MaxSteps, MaxUnbondingBatches,
	MinorSlash,
};
pub use rill_primitives::math;

use polkadot_sdk::{
	frame_support::{self, pallet_macros::import_section, traits::fungible::Credit},
	frame_system,
};

/// RILL that no account holds.
pub type StakeCredit<T> = Credit<<T as frame_system::Config>::AccountId, <T as Config>::Currency>;

#[import_section(errors::errors)]
#[import_section(events::events)]
#[import_section(limits::constants)]
#[import_section(storage::storage)]
#[frame_support::pallet]
#[allow(clippy::as_conversions)]
pub mod pallet {
	use crate::{
		accounts::{Beneficiaries, OnPayout},
		backend::StakingBackend,
		books::{PoolLedger, RewardStream},
		limits::{
			Limits, MaxNominees, MaxNomineesOfAll, MaxPrepayment, MaxScored, MaxStashes, MaxSteps,
			MaxUnbondingBatches, MinorSlash,
		},
		policy::ValidatorPolicy,
		types::{
			AnnouncedChange, AssessedRecord, Balance, BatchIndex, BatchRecord, BlockNumber,
			BooksV1, Breach, Change, EntryGate, EraRecord, FailedPayout, Move, NominationStep,
			Parameter, ParametersRecord, PaymentCursor, PendingSlash, Phase, ProgressRecord,
			QueueRecord, RateLimit, Remaining, ScoreRecord, ShareAmount, Shares, Stake, StashIndex,
			StashLedger, TicketRecord, WatchRecord, YieldRecord, MAX_ANNOUNCED, MAX_FAILED_PAYOUTS,
			MAX_HISTORY, MAX_PENDING,
		},
		weights::WeightInfo,
	};
	use alloc::vec::Vec;
	use polkadot_sdk::{
		frame_support::{
			self,
			pallet_prelude::*,
			traits::fungible::{Balanced, Inspect, Mutate},
			PalletId,
		},
		frame_system::pallet_prelude::*,
		sp_runtime::{traits::StaticLookup, Perbill},
		sp_staking::{EraIndex, Page},
	};

	/// Version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// Upper bound of the eras with an entry in [`NomineeHistory`]. Nominees change at most once
	/// for an election, and eras are harvested soon after their end.
	const MAX_NOMINEE_CHANGES: u32 = 8;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The native token, RILL.
		type Currency: Mutate<Self::AccountId> + Balanced<Self::AccountId, Balance = Balance>;

		/// The liquid staking token, stRILL. Nothing else may mint or burn it. An account that
		/// would keep less than its minimum balance exits with all of it.
		type Shares: Inspect<Self::AccountId, Balance = Balance> + Mutate<Self::AccountId>;

		/// The staking system in which the stashes bond.
		type Staking: StakingBackend<Self::AccountId>;

		/// The selection of nominees.
		type Policy: ValidatorPolicy<Self::AccountId>;

		/// Accounts outside of the pallet that get shares from it.
		type Beneficiaries: Beneficiaries<Self::AccountId>;

		/// Called for every paid ticket.
		type OnPayout: OnPayout<Self::AccountId>;

		/// Id from which the keyless accounts are derived. It never changes on a live chain.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The parameters before governance sets any. Each is within its bounds.
		#[pallet::constant]
		type InitialParameters: Get<ParametersRecord>;

		/// The limits that only a runtime upgrade changes.
		type Limits: Limits;

		/// Blocks in which the stream releases a reward, and in which a rate limit comes back: the
		/// nominal length of an era. Zero: at once.
		type StreamPeriod: Get<BlockNumberFor<Self>>;

		/// Origin that sets stashes and parameters, and acts after a fault.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Weights of the calls and of the steps, benchmarked on the runtime.
		type WeightInfo: WeightInfo;

		/// Brings the staking system into the state that a benchmark measures.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The seed, in plancks: stake, and as many shares, locked for ever. It keeps every stash
		/// above the staking system's minimum, and no first holder can distort the rate. At least
		/// the minimum bond of a nominator for each stash. Zero: the pallet has no stash.
		pub seed: Balance,
		/// The stashes: the cap of each, in plancks of RILL, and its nominees, each a validator.
		pub stashes: Vec<(Balance, Vec<T::AccountId>)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// An invalid genesis must not start a chain.
		fn build(&self) {
			if self.seed > 0 {
				Pallet::<T>::seed(Stake::new(self.seed), &self.stashes)
					.expect("the seed of the pool cannot be bonded at genesis");
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		// A slash of the era that begins is settled before any call can use the rate.
		fn on_initialize(_now: BlockNumberFor<T>) -> Weight {
			let settled = if Self::settle_slashes() {
				T::WeightInfo::settle()
			} else {
				T::WeightInfo::nothing_to_settle()
			};
			let shared = T::DbWeight::get().reads_writes(SHARED_VALUES, SHARED_VALUES);
			settled.saturating_add(T::WeightInfo::publish()).saturating_add(shared)
		}

		fn on_finalize(_now: BlockNumberFor<T>) {
			Self::publish();
		}

		fn on_idle(_now: BlockNumberFor<T>, remaining: Weight) -> Weight {
			Self::use_idle_weight(remaining)
		}

		fn integrity_test() {
			crate::limits::assert_sound::<T>();
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
		/// Stakes RILL and mints stRILL for it.
		///
		/// Takes `amount` plancks of RILL. Mints shares at the entry rate, rounded down: the rate
		/// of this block as if no slash were pending. The account keeps its existential deposit.
		///
		/// # Errors
		/// [`StakeBelowMinimum`](Error::StakeBelowMinimum);
		/// [`PoolShareExceeded`](Error::PoolShareExceeded);
		/// [`StakeLimitExceeded`](Error::StakeLimitExceeded);
		/// [`SlippageExceeded`](Error::SlippageExceeded) for less than `min_shares` plancks of
		/// stRILL; [`SlashUnderAssessment`](Error::SlashUnderAssessment) for a block or two after a
		/// report; [`PoolHalted`](Error::PoolHalted); [`PoolWipedOut`](Error::PoolWipedOut);
		/// [`PoolNotSeeded`](Error::PoolNotSeeded). `Arithmetic::Overflow` for more shares than
		/// [`Shares::MAX`](crate::types::Shares::MAX), which only slashes of nearly everything make
		/// possible.
		///
		/// # Events
		/// [`Staked`](Event::Staked).
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::stake())]
		pub fn stake(
			origin: OriginFor<T>,
			#[pallet::compact] amount: Balance,
			#[pallet::compact] min_shares: ShareAmount,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::charged(Self::do_stake(&who, Stake::new(amount), Shares::new(min_shares)))
		}

		/// Exits with stRILL, for a ticket that pays after unbonding.
		///
		/// Puts `shares` plancks of stRILL into the open batch. The batch is priced when it closes,
		/// early in the next era. `min_stake` plancks of RILL is the lower bound of the shares'
		/// stake in this block. An account that would keep less than the minimum balance of stRILL
		/// exits with all of it.
		///
		/// # Errors
		/// [`InsufficientShares`](Error::InsufficientShares);
		/// [`UnstakeBelowMinimum`](Error::UnstakeBelowMinimum);
		/// [`SlippageExceeded`](Error::SlippageExceeded).
		///
		/// # Events
		/// [`UnstakeRequested`](Event::UnstakeRequested).
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::unstake())]
		pub fn unstake(
			origin: OriginFor<T>,
			#[pallet::compact] shares: ShareAmount,
			#[pallet::compact] min_stake: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::charged(Self::do_unstake(&who, Shares::new(shares), Stake::new(min_stake)))
		}

		/// Takes stRILL back out of the open batch.
		///
		/// Returns `shares` plancks of the caller's ticket of `batch`. If the rest of the ticket
		/// would be dust, returns all of it.
		///
		/// # Errors
		/// [`BatchNotOpen`](Error::BatchNotOpen) after the close;
		/// [`TicketNotFound`](Error::TicketNotFound);
		/// [`InsufficientShares`](Error::InsufficientShares) for more than the ticket has.
		///
		/// # Events
		/// [`UnstakeCancelled`](Event::UnstakeCancelled).
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::cancel_unstake())]
		pub fn cancel_unstake(
			origin: OriginFor<T>,
			#[pallet::compact] batch: BatchIndex,
			#[pallet::compact] shares: ShareAmount,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::charged(Self::do_cancel_unstake(&who, batch, Shares::new(shares)))
		}

		/// Claims the caller's ticket, as far as it can be paid now.
		///
		/// Pays the ticket's part of `batch` in RILL, rounded down. Before the batch is claimable,
		/// pays the ticket's part of the prepayment, once.
		///
		/// # Errors
		/// [`TicketNotFound`](Error::TicketNotFound); [`BatchNotMatured`](Error::BatchNotMatured);
		/// [`PayoutBelowExistentialDeposit`](Error::PayoutBelowExistentialDeposit).
		///
		/// # Events
		/// [`Claimed`](Event::Claimed); for the last ticket [`BatchSettled`](Event::BatchSettled).
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(
			origin: OriginFor<T>,
			#[pallet::compact] batch: BatchIndex,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::charged(Self::do_claim(&who, batch))
		}

		/// Takes steps of the era step. Anybody can call it.
		///
		/// Use it when blocks lack idle weight.
		///
		/// Takes up to `max_steps` steps. Apart from the era step, a step can assess reports, for
		/// example, or pay a matured ticket.
		///
		/// # Errors
		/// [`NoStepDue`](Error::NoStepDue); [`TooManySteps`](Error::TooManySteps).
		#[pallet::call_index(4)]
		#[pallet::weight(Pallet::<T>::weight_of_steps(*max_steps))]
		pub fn advance_era(
			origin: OriginFor<T>,
			#[pallet::compact] max_steps: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_advance_era(max_steps)
		}

		/// Opens a stash.
		///
		/// It bonds up to `cap` plancks of RILL, once it has nominees.
		///
		/// # Errors
		/// [`TooManyStashes`](Error::TooManyStashes).
		///
		/// # Events
		/// [`StashOpened`](Event::StashOpened).
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::open_stash())]
		pub fn open_stash(
			origin: OriginFor<T>,
			#[pallet::compact] cap: Balance,
		) -> DispatchResultWithPostInfo {
			T::AdminOrigin::ensure_origin(origin).map_err(Self::refused_early)?;
			Self::do_open_stash(Stake::new(cap))
		}

		/// Sets the cap of a stash, in plancks of RILL.
		///
		/// Bonded stake above the cap stays bonded. Only root can lower a cap: with less room,
		/// entries could earn nothing, at the cost of all holders.
		///
		/// # Errors
		/// [`StashNotFound`](Error::StashNotFound); [`CapBelowCurrent`](Error::CapBelowCurrent).
		///
		/// # Events
		/// [`StashCapSet`](Event::StashCapSet).
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_stash_cap())]
		pub fn set_stash_cap(
			origin: OriginFor<T>,
			stash: StashIndex,
			#[pallet::compact] cap: Balance,
		) -> DispatchResultWithPostInfo {
			let may_lower = ensure_root(origin.clone()).is_ok();
			T::AdminOrigin::ensure_origin(origin).map_err(Self::refused_early)?;
			Self::do_set_stash_cap(stash, Stake::new(cap), may_lower)
		}

		/// Sets the nominees of a stash, while governance selects them.
		///
		/// The next era step submits them to the staking system.
		///
		/// # Errors
		/// [`SelectedByPolicy`](Error::SelectedByPolicy); [`StashNotFound`](Error::StashNotFound);
		/// [`NotAValidator`](Error::NotAValidator); [`TooManyNominees`](Error::TooManyNominees);
		/// [`ValidatorShareExceeded`](Error::ValidatorShareExceeded).
		///
		/// # Events
		/// [`NomineesSet`](Event::NomineesSet).
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_nominees())]
		pub fn set_nominees(
			origin: OriginFor<T>,
			stash: StashIndex,
			nominees: Vec<T::AccountId>,
		) -> DispatchResultWithPostInfo {
			T::AdminOrigin::ensure_origin(origin).map_err(Self::refused_early)?;
			Self::do_set_nominees(stash, nominees)
		}

		/// Sets a parameter, at once or after a notice.
		///
		/// A value takes effect at once if no holder can be worse off with it. Any other value
		/// waits for a notice, in which holders can exit and be paid. The call replaces an
		/// announcement of the same parameter.
		///
		/// # Errors
		/// [`ParameterOutOfBounds`](Error::ParameterOutOfBounds).
		///
		/// # Events
		/// [`ParameterSet`](Event::ParameterSet), and
		/// [`AnnouncementWithdrawn`](Event::AnnouncementWithdrawn) for a replaced announcement; or
		/// [`ChangeAnnounced`](Event::ChangeAnnounced).
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_parameter())]
		pub fn set_parameter(
			origin: OriginFor<T>,
			parameter: Parameter,
		) -> DispatchResultWithPostInfo {
			T::AdminOrigin::ensure_origin(origin).map_err(Self::refused_early)?;
			Self::do_set_parameter(parameter)
		}

		/// Reopens the pool after the circuit breaker.
		///
		/// Opens the entry gate that the circuit breaker has closed, if the books add up.
		///
		/// # Errors
		/// [`NotHalted`](Error::NotHalted); [`StillInBreach`](Error::StillInBreach).
		///
		/// # Events
		/// [`Reopened`](Event::Reopened).
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::reopen())]
		pub fn reopen(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			T::AdminOrigin::ensure_origin(origin).map_err(Self::refused_early)?;
			Self::do_reopen()
		}

		/// Announces a recapitalisation of a wiped-out pool.
		///
		/// After the notice, the balance of the rewards account becomes the holders' at once. It
		/// gives the pool a rate for entries again.
		///
		/// # Errors
		/// [`PoolNotWipedOut`](Error::PoolNotWipedOut);
		/// [`NothingToRecapitalise`](Error::NothingToRecapitalise).
		///
		/// # Events
		/// [`ChangeAnnounced`](Event::ChangeAnnounced); after the notice
		/// [`Recapitalised`](Event::Recapitalised), or
		/// [`AnnouncementWithdrawn`](Event::AnnouncementWithdrawn) if the pool has a rate or the
		/// account is empty.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::recapitalise())]
		pub fn recapitalise(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			T::AdminOrigin::ensure_origin(origin).map_err(Self::refused_early)?;
			Self::do_recapitalise()
		}

		/// Exits with stRILL at once, for a fee.
		///
		/// Burns `shares` plancks of stRILL. Pays their stake in this block, less the fee, out of
		/// the reserve. The fee stays with the holders. A rate limit bounds instant exits; it comes
		/// back over an era. The fee rises with the used part of the limit or of the reserve, and
		/// is never below the reward yield of two eras. An account that would keep less than the
		/// minimum balance of stRILL exits with all of it.
		///
		/// # Errors
		/// [`InsufficientShares`](Error::InsufficientShares);
		/// [`InstantLimitExceeded`](Error::InstantLimitExceeded);
		/// [`ReserveTooLow`](Error::ReserveTooLow); [`SlippageExceeded`](Error::SlippageExceeded)
		/// for a payout below `min_stake` plancks of RILL;
		/// [`UnstakeBelowMinimum`](Error::UnstakeBelowMinimum) for a payout of nothing;
		/// [`PayoutBelowExistentialDeposit`](Error::PayoutBelowExistentialDeposit);
		/// [`SlashPending`](Error::SlashPending);
		/// [`SlashUnderAssessment`](Error::SlashUnderAssessment);
		/// [`PoolHalted`](Error::PoolHalted).
		///
		/// # Events
		/// [`InstantlyUnstaked`](Event::InstantlyUnstaked).
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::instant_unstake())]
		pub fn instant_unstake(
			origin: OriginFor<T>,
			#[pallet::compact] shares: ShareAmount,
			#[pallet::compact] min_stake: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::charged(Self::do_instant_unstake(
				&who,
				Shares::new(shares),
				Stake::new(min_stake),
			))
		}

		/// Transfers a ticket, or a part of it, to another account.
		///
		/// Moves `shares` plancks of the caller's ticket of `batch` to `dest`, in any phase of the
		/// batch. Prepaid shares stay prepaid.
		///
		/// # Errors
		/// [`TicketNotFound`](Error::TicketNotFound);
		/// [`InsufficientShares`](Error::InsufficientShares) for more than the ticket has;
		/// [`TicketTooSmall`](Error::TicketTooSmall) if a part is transferred and either account
		/// would have dust.
		///
		/// # Events
		/// [`TicketTransferred`](Event::TicketTransferred), unless `dest` is the caller.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::transfer_ticket())]
		pub fn transfer_ticket(
			origin: OriginFor<T>,
			#[pallet::compact] batch: BatchIndex,
			dest: <T::Lookup as StaticLookup>::Source,
			#[pallet::compact] shares: ShareAmount,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let dest = Self::account_of(dest)?;
			Self::charged(Self::do_transfer_ticket(&who, &dest, batch, Shares::new(shares)))
		}

		/// Turns a ticket of an unbonding batch back into stRILL.
		///
		/// Takes `shares` plancks of the caller's ticket of `batch`. Mints shares for the stake of
		/// the ticket at the rate of this block, rounded down. Whichever slashes are cancelled, the
		/// minted shares have at most the stake of the kept ticket. The chain rebonds the stake in
		/// idle weight. Prepaid shares cannot be rebonded: they have left. A remainder of dust
		/// among the other shares is rebonded too.
		///
		/// # Errors
		/// [`TicketNotFound`](Error::TicketNotFound);
		/// [`BatchNotUnbonding`](Error::BatchNotUnbonding);
		/// [`InsufficientShares`](Error::InsufficientShares) for more than the ticket has;
		/// [`PrepaymentTaken`](Error::PrepaymentTaken);
		/// [`PoolShareExceeded`](Error::PoolShareExceeded);
		/// [`SlippageExceeded`](Error::SlippageExceeded) for less than `min_shares` plancks of
		/// stRILL; [`SlashUnderAssessment`](Error::SlashUnderAssessment);
		/// [`PoolHalted`](Error::PoolHalted); [`PoolWipedOut`](Error::PoolWipedOut).
		///
		/// # Events
		/// [`Rebonded`](Event::Rebonded); for the last ticket
		/// [`BatchSettled`](Event::BatchSettled).
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::rebond())]
		pub fn rebond(
			origin: OriginFor<T>,
			#[pallet::compact] batch: BatchIndex,
			#[pallet::compact] shares: ShareAmount,
			#[pallet::compact] min_shares: ShareAmount,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::charged(Self::do_rebond(
				&who,
				batch,
				Shares::new(shares),
				Shares::new(min_shares),
			))
		}

		/// Claims the ticket of another account. Anybody can call it.
		///
		/// As [`claim`](Self::claim), for the ticket of `owner`, once the batch is claimable. Only
		/// the owner takes a prepayment, because prepaid shares cannot be rebonded.
		///
		/// # Errors
		/// As [`claim`](Self::claim).
		///
		/// # Events
		/// As [`claim`](Self::claim).
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::claim_for())]
		pub fn claim_for(
			origin: OriginFor<T>,
			owner: <T::Lookup as StaticLookup>::Source,
			#[pallet::compact] batch: BatchIndex,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let owner = Self::account_of(owner)?;
			Self::charged(Self::do_claim_for(&owner, batch))
		}
	}
}
