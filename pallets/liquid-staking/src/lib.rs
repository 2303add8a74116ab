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
// Derives convert the variants of enums so.
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

/// RILL that is in nobody's account.
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
			AccountKind, AnnouncedChange, AssessedRecord, Balance, BatchIndex, BatchRecord,
			BlockNumber, BooksV1, Breach, Change, EntryGate, EraRecord, FailedPayout, Move,
			NominationStep, Parameter, ParametersRecord, PaymentCursor, PendingSlash, Phase,
			ProgressRecord, QueueRecord, RateLimit, Remaining, ScoreRecord, ShareAmount, Shares,
			Stake, StashIndex, StashLedger, TicketRecord, WatchRecord, YieldRecord, MAX_ANNOUNCED,
			MAX_FAILED_PAYOUTS, MAX_HISTORY, MAX_PENDING,
		},
		weights::WeightInfo,
	};
	use alloc::vec::Vec;
	use polkadot_sdk::{
		frame_support::{
			self,
			pallet_prelude::*,
			traits::fungible::{Balanced, Inspect, Mutate},
			weights::WeightMeter,
			PalletId,
		},
		frame_system::pallet_prelude::*,
		sp_runtime::{
			traits::{AccountIdConversion, StaticLookup},
			Perbill,
		},
		sp_staking::{EraIndex, Page},
	};

	/// Layout of the storage.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// How many changes of the nominations are kept at once: one an era, and eras are harvested
	/// soon after they end.
	const MAX_NOMINEE_CHANGES: u32 = 8;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// RILL.
		type Currency: Mutate<Self::AccountId> + Balanced<Self::AccountId, Balance = Balance>;

		/// stRILL. Nothing else may mint or burn it. An account that would keep less than its minimum balance leaves with
		/// all.
		type Shares: Inspect<Self::AccountId, Balance = Balance> + Mutate<Self::AccountId>;

		/// The staking system that the stashes bond in.
		type Staking: StakingBackend<Self::AccountId>;

		/// The selection of nominees.
		type Policy: ValidatorPolicy<Self::AccountId>;

		/// The accounts of others that the pool pays.
		type Beneficiaries: Beneficiaries<Self::AccountId>;

		/// Is told of every ticket that is paid.
		type OnPayout: OnPayout<Self::AccountId>;

		/// Seed of the keyless accounts. Never changes on a live chain.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The parameters until governance sets others.
		#[pallet::constant]
		type InitialParameters: Get<ParametersRecord>;

		/// The limits that only a new runtime changes.
		type Limits: Limits;

		/// The blocks over which a reward is released and a rate limit comes back: the nominal length of an era. Zero: at
		/// once.
		type StreamPeriod: Get<BlockNumberFor<Self>>;

		/// Decides about stashes and parameters, and about the pool after a fault.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Weights of the calls and of the steps, benchmarked on the runtime.
		type WeightInfo: WeightInfo;

		/// Puts the staking system into the state that a benchmark measures.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Stake and shares that are locked for ever, so that no stash falls below the staking
		/// system's minimum and no first holder can bend the rate. In plancks; at least the minimum
		/// bond of a nominator for each stash. Zero leaves the pallet without a stash.
		pub seed: Balance,
		/// The stashes: the most that each is to bond, in plancks, and whom it backs, each a
		/// validator.
		pub stashes: Vec<(Balance, Vec<T::AccountId>)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A genesis that does not hold must not start a chain.
		fn build(&self) {
			if self.seed > 0 {
				Pallet::<T>::seed(Stake(self.seed), &self.stashes)
					.expect("the seed of the pool cannot be bonded at genesis");
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		// A slash of the era that has just begun is settled before anybody can act on the rate.
		fn on_initialize(_now: BlockNumberFor<T>) -> Weight {
			let settled = if Self::settle_slashes() {
				T::WeightInfo::settle()
			} else {
				T::WeightInfo::nothing_to_settle()
			};
			settled.saturating_add(T::WeightInfo::publish())
		}

		fn on_finalize(_now: BlockNumberFor<T>) {
			Self::publish();
		}

		fn on_idle(_now: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			let look = T::WeightInfo::count_reports().saturating_add(T::WeightInfo::no_step());
			if meter.try_consume(look).is_ok() {
				if !Self::is_assessment_due() {
					Self::count_reports();
				}
				Self::run_steps(u32::MAX, &mut meter);
			}
			meter.consumed()
		}

		fn integrity_test() {
			let first = T::InitialParameters::get();
			assert!(first.are_within_bounds(), "the first parameters are not within their bounds");
			assert!(MaxSteps::<T>::get() > 0, "somebody must be able to advance the era");
			let stashes = 1..=crate::types::MAX_STASHES;
			assert!(stashes.contains(&MaxStashes::<T>::get()), "stake has to be bonded somewhere");
			let longest = AccountKind::Stash(u32::MAX);
			let account: Option<T::AccountId> = T::PalletId::get().try_into_sub_account(longest);
			assert!(account.is_some(), "account ids are too short to tell the keyless ones apart");
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
		/// `amount` plancks of RILL for shares at the rate of this block, rounded down, and as if no slash were
		/// pending. The account keeps its existential deposit.
		///
		/// # Errors
		/// [`StakeBelowMinimum`](Error::StakeBelowMinimum);
		/// [`PoolShareExceeded`](Error::PoolShareExceeded);
		/// [`StakeLimitExceeded`](Error::StakeLimitExceeded);
		/// [`SlippageExceeded`](Error::SlippageExceeded) when that is fewer than `min_shares`
		/// plancks of stRILL; [`SlashUnderAssessment`](Error::SlashUnderAssessment) for a block or two
		/// after a slash; [`PoolHalted`](Error::PoolHalted); [`PoolWipedOut`](Error::PoolWipedOut);
		/// [`PoolNotSeeded`](Error::PoolNotSeeded). `Arithmetic::Overflow` when there would be more shares
		/// than [`Shares::MAX`](crate::types::Shares::MAX), which takes slashes of nearly everything.
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
			Self::charged(Self::do_stake(&who, Stake(amount), Shares(min_shares)))
		}

		/// Leaves with stRILL: RILL for it once it has unbonded.
		///
		/// Puts `shares` plancks of stRILL into the open batch, for a ticket. The batch is priced when it closes,
		/// early in the next era; `min_stake` plancks of RILL is the least that the shares must be worth in this
		/// block. Whoever would keep less than the least balance of stRILL leaves with all.
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
			Self::charged(Self::do_unstake(&who, Shares(shares), Stake(min_stake)))
		}

		/// Takes stRILL back out of the open batch.
		///
		/// `shares` plancks of it out of batch `batch`; dust that would be left comes along.
		///
		/// # Errors
		/// [`BatchNotOpen`](Error::BatchNotOpen) once it is closed;
		/// [`TicketNotFound`](Error::TicketNotFound);
		/// [`InsufficientShares`](Error::InsufficientShares) when the ticket has fewer.
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
			Self::charged(Self::do_cancel_unstake(&who, batch, Shares(shares)))
		}

		/// Claims what a ticket of the caller can be paid now.
		///
		/// Its part of what `batch` is worth, rounded down. Before the batch has matured, its part of what the
		/// batch got in advance, once.
		///
		/// # Errors
		/// [`TicketNotFound`](Error::TicketNotFound);
		/// [`BatchNotMatured`](Error::BatchNotMatured);
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

		/// Helps the chain along when its blocks are full. Anybody may.
		///
		/// Takes up to `max_steps` steps of the era step, or pays so many matured tickets, in case that the chain
		/// has too little idle weight for it.
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
		/// It bonds up to `cap` plancks of RILL, once it has validators to back.
		///
		/// # Errors
		/// [`TooManyStashes`](Error::TooManyStashes).
		///
		/// # Events
		/// [`StashOpened`](Event::StashOpened).
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::open_stash())]
		pub fn open_stash(origin: OriginFor<T>, #[pallet::compact] cap: Balance) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_open_stash(Stake(cap))
		}

		/// Sets the most that a stash is to bond.
		///
		/// In plancks of RILL. What it has bonded stays. Only root can set it to less: what comes in could earn
		/// nothing then, which is worse for all holders.
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
		) -> DispatchResult {
			let may_lower = ensure_root(origin.clone()).is_ok();
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_set_stash_cap(stash, Stake(cap), may_lower)
		}

		/// Sets the validators that a stash backs.
		///
		/// While that is governance's choice; the next era step tells the staking system.
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
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_set_nominees(stash, nominees)
		}

		/// Sets a parameter, at once or after a notice.
		///
		/// At once when no holder is worse off, and otherwise after a notice, in which everybody who does not want
		/// it can leave and be paid. Takes the place of what was announced of the same parameter.
		///
		/// # Errors
		/// [`ParameterOutOfBounds`](Error::ParameterOutOfBounds).
		///
		/// # Events
		/// [`ParameterSet`](Event::ParameterSet), or [`ChangeAnnounced`](Event::ChangeAnnounced);
		/// [`AnnouncementWithdrawn`](Event::AnnouncementWithdrawn) for what it takes the place of.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_parameter())]
		pub fn set_parameter(origin: OriginFor<T>, parameter: Parameter) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_set_parameter(parameter)
		}

		/// Lets people in again after the tripwire.
		///
		/// The tripwire has closed the gate; it opens if the books add up.
		///
		/// # Errors
		/// [`NotHalted`](Error::NotHalted); [`StillInBreach`](Error::StillInBreach).
		///
		/// # Events
		/// [`Reopened`](Event::Reopened).
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::reopen())]
		pub fn reopen(origin: OriginFor<T>) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_reopen()
		}

		/// Announces a price for a pool that slashes took whole.
		///
		/// The holders of a pool that is worth next to nothing get what lies in the rewards account by then, at
		/// once, so that there is a price to enter at again.
		///
		/// # Errors
		/// [`PoolNotWipedOut`](Error::PoolNotWipedOut);
		/// [`NothingToRecapitalise`](Error::NothingToRecapitalise).
		///
		/// # Events
		/// [`ChangeAnnounced`](Event::ChangeAnnounced); after the notice
		/// [`Recapitalised`](Event::Recapitalised), or
		/// [`AnnouncementWithdrawn`](Event::AnnouncementWithdrawn) where that is not needed any more.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::recapitalise())]
		pub fn recapitalise(origin: OriginFor<T>) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_recapitalise()
		}

		/// Leaves with stRILL at once, for a fee.
		///
		/// Burns `shares` plancks of stRILL and pays what they are worth in this block, less a fee that stays with
		/// the holders: out of the reserve, and within a limit that comes back over an era. The fee rises with what
		/// was used of both, and is never below what two eras earn. Whoever would keep less than the least
		/// balance of stRILL leaves with all.
		///
		/// # Errors
		/// [`InsufficientShares`](Error::InsufficientShares);
		/// [`InstantLimitExceeded`](Error::InstantLimitExceeded);
		/// [`ReserveTooLow`](Error::ReserveTooLow);
		/// [`SlippageExceeded`](Error::SlippageExceeded) when less than `min_stake` plancks of RILL
		/// would be paid; [`UnstakeBelowMinimum`](Error::UnstakeBelowMinimum) when nothing would;
		/// [`PayoutBelowExistentialDeposit`](Error::PayoutBelowExistentialDeposit);
		/// [`SlashPending`](Error::SlashPending);
		/// [`SlashUnderAssessment`](Error::SlashUnderAssessment); [`PoolHalted`](Error::PoolHalted).
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
			Self::charged(Self::do_instant_unstake(&who, Shares(shares), Stake(min_stake)))
		}

		/// Hands a ticket, or a part of it, to another account.
		///
		/// `shares` plancks of the caller's ticket of `batch` to `dest`, whatever phase the batch is in; what of it
		/// was claimed in advance stays claimed.
		///
		/// # Errors
		/// [`TicketNotFound`](Error::TicketNotFound);
		/// [`InsufficientShares`](Error::InsufficientShares) when the ticket has fewer;
		/// [`TicketTooSmall`](Error::TicketTooSmall) when a part is handed on and what either of the two has
		/// then is dust.
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
			Self::charged(Self::do_transfer_ticket(&who, &dest, batch, Shares(shares)))
		}

		/// Turns a ticket back into stRILL while it unbonds.
		///
		/// `shares` plancks of the caller's ticket of `batch`: at least `min_shares` plancks of stRILL, at the rate
		/// of this block, for what the ticket is worth, rounded down, and no more than it would be worth if
		/// what is pending were cancelled. The chain bonds the stake again in idle weight. Only shares that have
		/// taken nothing in advance can come back: whoever left with a part of it has left. Of those that can, no
		/// dust is left behind.
		///
		/// # Errors
		/// [`TicketNotFound`](Error::TicketNotFound);
		/// [`BatchNotUnbonding`](Error::BatchNotUnbonding);
		/// [`InsufficientShares`](Error::InsufficientShares) when the ticket has fewer;
		/// [`PrepaymentTaken`](Error::PrepaymentTaken);
		/// [`PoolShareExceeded`](Error::PoolShareExceeded);
		/// [`SlippageExceeded`](Error::SlippageExceeded);
		/// [`SlashUnderAssessment`](Error::SlashUnderAssessment); [`PoolHalted`](Error::PoolHalted);
		/// [`PoolWipedOut`](Error::PoolWipedOut).
		///
		/// # Events
		/// [`Rebonded`](Event::Rebonded); for the last ticket [`BatchSettled`](Event::BatchSettled).
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::rebond())]
		pub fn rebond(
			origin: OriginFor<T>,
			#[pallet::compact] batch: BatchIndex,
			#[pallet::compact] shares: ShareAmount,
			#[pallet::compact] min_shares: ShareAmount,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::charged(Self::do_rebond(&who, batch, Shares(shares), Shares(min_shares)))
		}

		/// Has another account paid for its ticket. Anybody may.
		///
		/// As [`claim`](Self::claim), for the ticket of `owner`, once the batch is claimable: whether to take an
		/// prepayment, and not to bond again, is the owner's to decide.
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
