// SPDX-License-Identifier: Apache-2.0

//! Liquid staking in the protocol: pooled stake, a transferable share of it, and an honest way out.
//!
//! # Overview
//!
//! Whoever stakes RILL gets stRILL, a share of everything pooled. One keyless stash bonds the
//! pool and nominates; the rewards of an era are harvested, bonded again and released to the
//! holders block by block over the next era. An exit is a ticket over shares of a batch; the
//! batch is priced, unbonded and paid as one.
//!
//! # Terminology
//!
//! - *stake*: an amount of RILL. *shares*: an amount of stRILL. Both in plancks.
//! - *pooled*: all stake that belongs to the holders: what is active, and what waits in the
//!   reserve to be bonded, less the rewards that are not released yet.
//! - *rate*: pooled per share.
//! - *batch*: the exits of one era. *ticket*: an account's shares in a batch.
//! - *stash*: a keyless account whose stake is bonded.
//! - *era step*: what has to be done once an era, in small steps, by the chain itself in idle
//!   weight or by anybody's [`advance`](Pallet::advance).
//!
//! # Lifecycle
//!
//! ```text
//!  stake ──▶ reserve ──bond──▶ stash ──unbond──▶ chunk ──withdraw──▶ claims ──claim──▶ holder
//!    │          ▲                │ era reward                           ▲
//!    ▼          └── rewards ◀────┘                                      │
//!  stRILL ───────── unstake ──▶ escrow (ticket) ──close: priced, burned─┘
//! ```
//!
//! | call | who | what |
//! |---|---|---|
//! | [`stake`](Pallet::stake) | anybody | RILL in, stRILL out, at the rate |
//! | [`unstake`](Pallet::unstake) | a holder | stRILL into the open batch, for a ticket |
//! | [`cancel_unstake`](Pallet::cancel_unstake) | a ticket's owner | stRILL back, while the batch is open |
//! | [`claim`](Pallet::claim) | a ticket's owner | RILL out, when the batch is claimable |
//! | [`advance`](Pallet::advance) | anybody | steps of the era step |
//!
//! # Invariants
//!
//! [`Pallet::do_try_state`] checks those that storage can show; the numbers are the same there
//! and in the tests.
//!
//! 1. Redeeming every share pays at most what is pooled.
//! 2. The issuance of stRILL equals the pallet's own count of shares.
//! 3. What batches are owed is covered by the ledger's chunks and the claims account.
//! 4. The rate falls only in a block with a slash, by no more than the slash explains.
//! 5. No call of a holder lowers the rate for others; entry then exit never returns more than was
//!    put in.
//! 6. Tracked active stake equals what the staking system says.
//! 7. Every nominee is a validator that existed when it was chosen.
//! 8. Each keyless account holds at least what is tracked for it and its existential deposit.
//! 9. Everybody in a batch gets the same ratio, in whatever order they claim.
//! 10. Nothing but the pallet changes the supply of stRILL.
//!
//! # Rounding
//!
//! Always down, so always against whoever is being paid: shares on an entry, stake on the pricing
//! of a batch (the pool keeps the dust), stake on a claim (the dust of a whole batch goes to the
//! rewards once its last ticket is claimed).
//!
//! # Limitations
//!
//! One stash; its nominees are set at genesis, and it is not repaired when a validator strikes it
//! off. A slash is borne by whatever the staking system took it from, in the block in which it is
//! applied. Should slashes, or a decision of governance, leave the seed below the staking system's
//! minimum for a nominator, then a batch that would leave only that much active does not close.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(clippy::arithmetic_side_effects, clippy::unwrap_used)]
#![warn(missing_docs)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects, clippy::unwrap_used))]

extern crate alloc;

pub use pallet::*;

mod accounts;
pub mod backend;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
#[deny(clippy::as_conversions)]
mod deposit;
#[deny(clippy::as_conversions)]
mod era;
mod genesis;
#[deny(clippy::as_conversions)]
mod impls;
#[deny(clippy::as_conversions)]
pub mod math;
#[deny(clippy::as_conversions)]
mod plan;
#[deny(clippy::as_conversions)]
mod redeem;
mod try_state;
pub mod types;
#[deny(clippy::as_conversions)]
mod view;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use polkadot_sdk::frame_support;

#[frame_support::pallet]
pub mod pallet {
	use crate::{
		backend::StakingBackend,
		types::{
			AccountKind, Balance, BatchIndex, BatchRecord, Phase, PoolLedger, ProgressRecord,
			QueueRecord, Shares, Stake,
		},
		weights::WeightInfo,
	};
	use alloc::vec::Vec;
	use polkadot_sdk::{
		frame_support::{
			self,
			pallet_prelude::*,
			traits::fungible::{Inspect, Mutate},
			weights::WeightMeter,
			PalletId,
		},
		frame_system::pallet_prelude::*,
		sp_runtime::traits::AccountIdConversion,
		sp_staking::{EraIndex, Page},
	};

	/// Layout of the storage.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// RILL.
		type Currency: Inspect<Self::AccountId, Balance = Balance> + Mutate<Self::AccountId>;

		/// stRILL. Nothing else may mint or burn it, and its minimum balance is one planck.
		type Shares: Inspect<Self::AccountId, Balance = Balance> + Mutate<Self::AccountId>;

		/// The staking system that the stash bonds in.
		type Staking: StakingBackend<Self::AccountId>;

		/// From which the keyless accounts are derived; never changes on a live chain.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The least that an entry may bring, in plancks of RILL; keeps dust out of the books.
		#[pallet::constant]
		type MinStake: Get<Balance>;

		/// Over how many blocks harvested rewards are released: the nominal length of an era.
		/// Zero releases them at once.
		type StreamPeriod: Get<BlockNumberFor<Self>>;

		/// How many steps one [`advance`](Pallet::advance) may ask for.
		#[pallet::constant]
		type MaxAdvanceSteps: Get<u32>;

		/// How many validators a stash can back.
		#[pallet::constant]
		type MaxNominees: Get<u32>;

		/// Weights of the calls and of the steps, benchmarked on the runtime.
		type WeightInfo: WeightInfo;

		/// Puts the staking system into the state that a benchmark measures.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	/// The books of the pool. Absent before genesis: nothing pooled. Its key is where a proof of
	/// the rate is read.
	#[pallet::storage]
	pub type Pool<T> = StorageValue<_, PoolLedger, ValueQuery>;

	/// The line of batches.
	#[pallet::storage]
	pub type Queue<T> = StorageValue<_, QueueRecord, ValueQuery>;

	/// Batches with tickets. Absent: the batch has no ticket yet, or none any more.
	#[pallet::storage]
	pub type Batches<T> = StorageMap<_, Twox64Concat, BatchIndex, BatchRecord, OptionQuery>;

	/// Shares of an account in a batch. Absent: none.
	#[pallet::storage]
	pub type Tickets<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		BatchIndex,
		Shares,
		OptionQuery,
	>;

	/// What the stash's chunk that unlocks in an era is worth, slashes included. One batch each.
	/// Absent: no batch unlocks in that era.
	#[pallet::storage]
	pub type Chunks<T> = StorageMap<_, Twox64Concat, EraIndex, Stake, OptionQuery>;

	/// Whom the stash backs, and where its payouts are looked for. Kept here, because a validator can
	/// strike the stash off its own nomination and the reward of the era is ours all the same.
	#[pallet::storage]
	pub type Nominees<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxNominees>, ValueQuery>;

	/// How far the era step has come.
	#[pallet::storage]
	pub type Progress<T> = StorageValue<_, ProgressRecord, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Stake and shares that are locked for ever, so that the stash never falls below the
		/// staking system's minimum and no first holder can bend the rate. In plancks; at least
		/// the minimum bond of a nominator. Zero leaves the pallet without a stash.
		pub seed: Balance,
		/// Whom the stash backs; each a validator.
		pub nominees: Vec<T::AccountId>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A genesis that does not hold must not start a chain.
		fn build(&self) {
			if self.seed > 0 {
				Pallet::<T>::seed(self.seed, &self.nominees)
					.expect("the seed of the pool cannot be bonded at genesis");
			}
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// RILL came in and shares were minted for it.
		Staked {
			/// Who paid and got the shares.
			who: T::AccountId,
			/// What was paid, in plancks of RILL.
			amount: Balance,
			/// What was minted, in plancks of stRILL.
			shares: Balance,
		},
		/// Shares went into the open batch.
		UnstakeRequested {
			/// Whose shares, and whose ticket.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The shares, in plancks of stRILL.
			shares: Balance,
			/// What they are worth in this block, in plancks of RILL. The batch is priced when it
			/// closes.
			stake: Balance,
		},
		/// Shares came back from the open batch.
		UnstakeCancelled {
			/// Whose shares.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The shares, in plancks of stRILL.
			shares: Balance,
		},
		/// A batch was priced, its shares burned, its stake unbonded.
		BatchClosed {
			/// The batch.
			batch: BatchIndex,
			/// The shares that were burned, in plancks of stRILL.
			shares: Balance,
			/// What they were worth, in plancks of RILL.
			stake: Balance,
			/// The era from which on it can be claimed.
			unlock_era: EraIndex,
		},
		/// The stake of a batch was withdrawn: its tickets can be claimed.
		BatchMatured {
			/// The batch.
			batch: BatchIndex,
			/// What all its tickets get together, in plancks of RILL.
			stake: Balance,
		},
		/// A ticket was paid.
		Claimed {
			/// The ticket's owner.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The shares of the ticket, in plancks of stRILL.
			shares: Balance,
			/// What was paid for them, in plancks of RILL.
			stake: Balance,
		},
		/// The last ticket of a batch was claimed; what rounding left over went to the rewards.
		BatchSettled {
			/// The batch.
			batch: BatchIndex,
			/// The dust, in plancks of RILL.
			dust: Balance,
		},
		/// Rewards were taken into the books; they are released until the block `until`.
		RewardsRecognised {
			/// What is new, in plancks of RILL.
			amount: Balance,
			/// All that is to be released now, in plancks of RILL.
			unreleased: Balance,
			/// The block from which on all of it is the holders'.
			until: u32,
		},
		/// The reserve was bonded.
		ReserveBonded {
			/// What was bonded, in plancks of RILL.
			amount: Balance,
		},
		/// The staking system slashed the stash.
		StashSlashed {
			/// What was lost, active stake and chunks together, in plancks of RILL.
			total: Balance,
			/// The active stake that is left, in plancks of RILL.
			active: Balance,
		},
		/// A payout of ours failed; the others go on. It can be asked for by anybody later.
		PayoutFailed {
			/// The era of the reward.
			era: EraIndex,
			/// The validator that earned it.
			validator: T::AccountId,
			/// The page that the stash is on.
			page: Page,
			/// Why.
			error: DispatchError,
		},
		/// A step failed and left nothing behind; the next era tries again.
		StepFailed {
			/// The step.
			phase: Phase,
			/// Why.
			error: DispatchError,
		},
		/// The era step is through.
		EraAdvanced {
			/// The active era that it was for.
			era: EraIndex,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The stake is below the minimum: bring at least `MinStake`.
		StakeBelowMinimum,
		/// The exit is worth less than the existential deposit: take more, or all you have.
		UnstakeBelowMinimum,
		/// You have fewer shares than that.
		InsufficientShares,
		/// The rate of this block gives less than the bound you set: lower it, or wait.
		SlippageExceeded,
		/// The pool has no seed, so nothing that came in could be bonded.
		PoolNotSeeded,
		/// Nothing backs the shares there are, so an entry has no price.
		PoolWipedOut,
		/// You hold no such ticket in that batch: it never was yours, or you claimed it.
		TicketNotFound,
		/// The batch is closed, so its tickets can only be claimed.
		BatchNotOpen,
		/// The batch is not claimable yet: wait for its unlock era.
		BatchNotMatured,
		/// The payout is below the existential deposit and your account does not exist: fund it
		/// first.
		PayoutBelowExistentialDeposit,
		/// No step is due: the era step is through until the next era.
		NothingToAdvance,
		/// More steps than `MaxAdvanceSteps` at once.
		TooManySteps,
		/// The staking system did something else than it was asked.
		UnexpectedStakingResult,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_now: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			if meter.try_consume(T::WeightInfo::no_step()).is_ok() {
				Self::run_steps(u32::MAX, &mut meter);
			}
			meter.consumed()
		}

		fn integrity_test() {
			assert!(T::MinStake::get() > 0, "an entry of nothing buys nothing");
			assert!(T::MaxAdvanceSteps::get() > 0, "somebody must be able to advance");
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
		/// Stakes `amount` plancks of RILL and mints shares for it at the rate of this block,
		/// rounded down. The account keeps its existential deposit.
		///
		/// # Errors
		/// [`StakeBelowMinimum`](Error::StakeBelowMinimum);
		/// [`SlippageExceeded`](Error::SlippageExceeded) when that is fewer than `min_shares`
		/// plancks of stRILL; [`PoolWipedOut`](Error::PoolWipedOut);
		/// [`PoolNotSeeded`](Error::PoolNotSeeded).
		///
		/// # Events
		/// [`Staked`](Event::Staked).
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::stake())]
		pub fn stake(
			origin: OriginFor<T>,
			#[pallet::compact] amount: Balance,
			#[pallet::compact] min_shares: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_stake(&who, Stake(amount), Shares(min_shares))
		}

		/// Puts `shares` plancks of stRILL into the open batch. The batch is priced when it
		/// closes, early in the next era; `min_stake` plancks of RILL is the least that the shares
		/// must be worth in this block.
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
			#[pallet::compact] shares: Balance,
			#[pallet::compact] min_stake: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_unstake(&who, Shares(shares), Stake(min_stake))
		}

		/// Takes `shares` plancks of stRILL back out of batch `batch` while it is open.
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
			#[pallet::compact] shares: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel_unstake(&who, batch, Shares(shares))
		}

		/// Pays the caller's ticket of `batch`: its part of what the batch is worth, rounded down.
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
		pub fn claim(origin: OriginFor<T>, #[pallet::compact] batch: BatchIndex) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim(&who, batch)
		}

		/// Takes up to `max_steps` steps of the era step, in case that the chain has too little
		/// idle weight for it. Anybody may.
		///
		/// # Errors
		/// [`NothingToAdvance`](Error::NothingToAdvance); [`TooManySteps`](Error::TooManySteps).
		#[pallet::call_index(4)]
		#[pallet::weight(Pallet::<T>::weight_of_steps(*max_steps))]
		pub fn advance(
			origin: OriginFor<T>,
			#[pallet::compact] max_steps: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_advance(max_steps)
		}
	}
}
