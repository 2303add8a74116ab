// SPDX-License-Identifier: Apache-2.0

//! Liquid staking in the protocol: pooled stake, a transferable share of it, and an honest way out.
//!
//! # Overview
//!
//! Whoever stakes RILL gets stRILL, a share of everything pooled. Keyless stashes bond the pool and
//! nominate; the rewards of an era are harvested, bonded again and released to the holders block by
//! block over the next era. An exit is a ticket over shares of a batch; the batch is priced once, netted
//! against deposits, unbonded and paid as one. A slash is in the rate when it is reported, and is borne
//! by everybody who was exposed, those on their way out included.
//!
//! # Terminology
//!
//! - *stake*: an amount of RILL. *shares*: an amount of stRILL. Both in plancks.
//! - *pooled*: what belongs to the holders: assets less liabilities, see
//!   [`PoolLedger`](books::PoolLedger).
//! - *rate*: pooled per share.
//! - *batch*: the exits of one era. *ticket*: an account's shares in a batch.
//! - *prepayment*: what of a batch deposits of the same era pay at once.
//! - *stash*: a keyless account whose stake is bonded.
//! - *pending slash*: one that was reported and is not applied yet. *pending_loss*: a batch's part of it.
//! - *era step*: what has to be done once an era, in small steps, by the chain itself in idle
//!   weight or by anybody's [`advance_era`](Pallet::advance_era).
//!
//! # Lifecycle
//!
//! ```text
//!  stake ──▶ reserve ──bond──▶ stash ──unbond──▶ chunk ──withdraw──▶ claims ──claim──▶ holder
//!    │        ▲   │              │ era reward                         ▲  ▲
//!    ▼        │   └─ deposits pay exits (netting) ────────────────────┘  │
//!  stRILL     └── rewards ◀──────┘                                       │
//!    └──────────── unstake ──▶ escrow (ticket) ──close: priced, burned───┘
//! ```
//!
//! | call | who | what |
//! |---|---|---|
//! | [`stake`](Pallet::stake) | anybody | RILL in, stRILL out, at the rate |
//! | [`unstake`](Pallet::unstake) | a holder | stRILL into the open batch, for a ticket |
//! | [`cancel_unstake`](Pallet::cancel_unstake) | a ticket's owner | stRILL back, while the batch is open |
//! | [`transfer_ticket`](Pallet::transfer_ticket) | a ticket's owner | all or part of it to somebody else |
//! | [`rebond`](Pallet::rebond) | a ticket's owner | stRILL again, while the batch unbonds and no prepayment was taken |
//! | [`claim`](Pallet::claim) | a ticket's owner | RILL out, when the batch is claimable, or in part when it got a prepayment |
//! | [`claim_for`](Pallet::claim_for) | anybody | the same for somebody else, once the batch is claimable |
//! | [`instant_unstake`](Pallet::instant_unstake) | a holder | RILL out at once, for a fee |
//! | [`advance_era`](Pallet::advance_era) | anybody | steps of the era step, and matured tickets paid |
//! | [`open_stash`](Pallet::open_stash), [`set_stash_cap`](Pallet::set_stash_cap), [`set_nominees`](Pallet::set_nominees) | governance | where stake is bonded |
//! | [`set_parameter`](Pallet::set_parameter) | governance | fees, limits, the reserve; what is worse for holders after a notice |
//! | [`reopen`](Pallet::reopen) | governance | entries again, after the tripwire |
//! | [`recapitalise`](Pallet::recapitalise) | governance | a price again, after a slash of everything and a notice |
//!
//! # Who bears a slash
//!
//! The insurance first, by burning its shares; then, in proportion to what they have, the holders,
//! rewards that are not released yet, and every closed batch that was exposed in the era of the
//! offence. A batch is exposed up to the planned era of its close. Which stash and which chunk the
//! staking system takes it from makes no difference: the [`books`] share it out anew. Between report
//! and application the same parts are provided for ([`SlashBook`](books::SlashBook)), so that the rate falls once, when the
//! slash becomes known, and rises again if it is cancelled. Until a report has been read nobody enters,
//! and no batch is priced. Whoever enters while a slash is pending buys as if it were not, so that nobody
//! comes for its cancellation. Whoever was reported is not backed in the next election.
//!
//! # Invariants
//!
//! [`Pallet::do_try_state`] checks those that storage can show, so all but 5 and 10, which are about
//! calls; the numbers are the same there and in the tests.
//!
//! 1. Redeeming every share pays at most what is pooled.
//! 2. The issuance of stRILL equals the pallet's own count of shares.
//! 3. What can be claimed lies in the claims account, and what is owed is what the batches say.
//! 4. The rate falls only in a block with a slash reported or applied, by no more than the slash
//!    explains; what is provided for slashes is the sum of its parts.
//! 5. No call of a holder lowers the rate for others; entry then exit never returns more than was
//!    put in.
//! 6. Tracked stake equals what the staking system says, stash by stash.
//! 7. Nothing is bonded above the cap of a stash; every nominee was chosen by the pallet, and was a
//!    validator then.
//! 8. Each keyless account holds at least what is tracked for it and its existential deposit.
//! 9. Everybody in a batch gets the same ratio, in whatever order they claim.
//! 10. Nothing but the pallet changes the supply of stRILL.
//!
//! # Rounding
//!
//! Against whoever is being paid: down for shares on an entry, for stake on the pricing of a batch (the
//! pool keeps the dust) and for stake on a claim (the dust of a whole batch goes to the rewards once its
//! last ticket is claimed); up for what a batch or the stream bears of a slash, and for the fee of an
//! instant exit.
//!
//! # Limitations
//!
//! What leaves as a prepayment or by an instant exit does not bear a slash that is reported later; hence
//! [`MaxPrepayment`](Config::MaxPrepayment), and the limit and the fee of instant exits. Where the staking system slashes a stash more than its part, the
//! chunks of a batch can be short of what it is owed: the reserve makes up for that, or stake that is
//! unbonded for it, and then the batch waits for it. A stash whose bond was ended from outside gets
//! nothing of rewards that are paid out before the pool bonds it anew. A slash that the staking system never applies
//! because it was reported too late costs nobody anything here either.

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
mod liquidity;
mod nominations;
mod parameters;
mod payment;
pub mod plan;
pub mod policy;
mod pricing;
mod publish;
mod rebond;
mod redeem;
mod refusal;
mod scoring;
mod slash;
mod stashes;
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

pub use impls::OffenceWatch;
pub use payment::OnPayout;
pub use rill_primitives::math;

use polkadot_sdk::{
	frame_support::{self, pallet_macros::import_section, traits::fungible::Credit},
	frame_system,
};

/// RILL that is in nobody's account.
pub type StakeCredit<T> = Credit<<T as frame_system::Config>::AccountId, <T as Config>::Currency>;

#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
#[allow(clippy::as_conversions)]
pub mod pallet {
	use crate::{
		backend::StakingBackend,
		books::PoolLedger,
		payment::OnPayout,
		policy::ValidatorPolicy,
		types::{
			AccountKind, AnnouncedChange, AssessedRecord, Balance, BatchIndex, BatchRecord,
			BlockNumber, BooksV1, Breach, Change, EraRecord, FailedPayout, Move, NominationStep,
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
			traits::{
				fungible::{Balanced, Inspect, Mutate},
				TypedGet,
			},
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

	/// The most validators that all stashes together can back.
	pub struct MaxNomineesOfAll<T>(PhantomData<T>);

	impl<T: Config> Get<u32> for MaxNomineesOfAll<T> {
		fn get() -> u32 {
			T::MaxStashes::get().saturating_mul(T::MaxNominees::get())
		}
	}

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// RILL.
		type Currency: Mutate<Self::AccountId> + Balanced<Self::AccountId, Balance = Balance>;

		/// stRILL. Nothing else may mint or burn it. Whoever would be left with less than its minimum balance
		/// leaves with all.
		type Shares: Inspect<Self::AccountId, Balance = Balance> + Mutate<Self::AccountId>;

		/// Accounts of others that take in and give out shares of many, and have to be able to whatever the least
		/// balance is: each gets the [base](Pallet::share_base).
		type ShareCustodians: Get<Vec<Self::AccountId>>;

		/// The staking system that the stashes bond in.
		type Staking: StakingBackend<Self::AccountId>;

		/// From which the keyless accounts are derived; never changes on a live chain.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The parameters until governance sets others.
		#[pallet::constant]
		type InitialParameters: Get<ParametersRecord>;

		/// Over how many blocks harvested rewards are released, and limits come back: the nominal length
		/// of an era. Zero does both at once.
		type StreamPeriod: Get<BlockNumberFor<Self>>;

		/// How many steps one [`advance_era`](Pallet::advance_era) may ask for.
		#[pallet::constant]
		type MaxSteps: Get<u32>;

		/// How many validators a stash can back.
		#[pallet::constant]
		type MaxNominees: Get<u32>;

		/// How many stashes there can be.
		#[pallet::constant]
		type MaxStashes: Get<u32>;

		/// How many validators a score is kept of: as many as can be elected.
		#[pallet::constant]
		type MaxScored: Get<u32>;

		/// Whom the stashes back.
		type Policy: ValidatorPolicy<Self::AccountId>;

		/// How many batches can unbond at once; the next one stays open while there are so many. More
		/// than the bonding duration in eras.
		#[pallet::constant]
		type MaxUnbondingBatches: Get<u32>;

		/// What part of the pool can leave in an era without waiting, paid by deposits of that era.
		/// Whoever leaves so does not bear what is reported later.
		#[pallet::constant]
		type MaxPrepayment: Get<Perbill>;

		/// What part of the pool slashes that were reported in this era or the last one may cost while exits
		/// at once stay open.
		#[pallet::constant]
		type MinorSlash: Get<Perbill>;

		/// Is told of every ticket that is paid.
		type OnPayout: OnPayout<Self::AccountId>;

		/// Who gets the treasury's part of the fee.
		type Treasury: TypedGet<Type = Self::AccountId>;

		/// Who decides about stashes and fees, and what follows when something has gone wrong.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Weights of the calls and of the steps, benchmarked on the runtime.
		type WeightInfo: WeightInfo;

		/// Puts the staking system into the state that a benchmark measures.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	/// The books of the pool. Absent before genesis: nothing pooled.
	#[pallet::storage]
	pub type Pool<T> = StorageValue<_, PoolLedger, ValueQuery>;

	/// What the pool is worth after the last block, for other chains: its key and its layout never change. Absent: there
	/// was no block.
	#[pallet::storage]
	pub type PublishedBooks<T> = StorageValue<_, BooksV1, OptionQuery>;

	/// The line of batches.
	#[pallet::storage]
	pub type Queue<T> = StorageValue<_, QueueRecord, ValueQuery>;

	/// Batches with tickets. Absent: the batch has no ticket yet, or none any more.
	#[pallet::storage]
	pub type Batches<T> = StorageMap<_, Twox64Concat, BatchIndex, BatchRecord, OptionQuery>;

	/// An account's part in a batch, by batch, so that the chain can pay one after the other. Absent:
	/// none.
	#[pallet::storage]
	#[pallet::storage_prefix = "TicketsByBatch"]
	pub type Tickets<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		BatchIndex,
		Blake2_128Concat,
		T::AccountId,
		TicketRecord,
		OptionQuery,
	>;

	/// The stash that is next to bond again what tickets were turned back into shares for. Absent: none
	/// is.
	#[pallet::storage]
	pub type NextRebond<T> = StorageValue<_, StashIndex, OptionQuery>;

	/// Payouts that failed. Each is asked for once an era, as long as the staking system remembers it.
	#[pallet::storage]
	pub type FailedPayouts<T: Config> = StorageValue<
		_,
		BoundedVec<FailedPayout<T::AccountId>, ConstU32<MAX_FAILED_PAYOUTS>>,
		ValueQuery,
	>;

	/// What comes next of choosing anew whom to back, after a report and before the next election. Absent:
	/// nothing.
	#[pallet::storage]
	pub type NextNomination<T> = StorageValue<_, NominationStep, OptionQuery>;

	/// How far the payment of tickets has come. Every batch before it was tried.
	#[pallet::storage]
	pub type NextPayment<T: Config> = StorageValue<_, PaymentCursor<T::AccountId>, ValueQuery>;

	/// How many stashes there are; they have the numbers below.
	#[pallet::storage]
	pub type StashCount<T> = StorageValue<_, StashIndex, ValueQuery>;

	/// What is tracked of each stash.
	#[pallet::storage]
	pub type Stashes<T> = StorageMap<_, Twox64Concat, StashIndex, StashLedger, OptionQuery>;

	/// Whom a stash is to back. A validator can strike it off its nomination; the next era step
	/// renews it.
	#[pallet::storage]
	pub type Nominees<T: Config> = StorageMap<
		_,
		Twox64Concat,
		StashIndex,
		BoundedVec<T::AccountId, T::MaxNominees>,
		ValueQuery,
	>;

	/// Whom a stash was last to back: whoever is missing of them in its nomination has struck it off.
	#[pallet::storage]
	pub type SubmittedNominees<T: Config> = StorageMap<
		_,
		Twox64Concat,
		StashIndex,
		BoundedVec<T::AccountId, T::MaxNominees>,
		ValueQuery,
	>;

	/// Whom all stashes backed in the elections of an era and those after it, until the next entry.
	/// Tells where to look for rewards.
	#[pallet::storage]
	pub type NomineeHistory<T: Config> = StorageMap<
		_,
		Twox64Concat,
		EraIndex,
		BoundedVec<T::AccountId, MaxNomineesOfAll<T>>,
		ValueQuery,
	>;

	/// The eras that [`NomineeHistory`] has entries of, the oldest first.
	#[pallet::storage]
	pub type NomineeHistoryEras<T> =
		StorageValue<_, BoundedVec<EraIndex, ConstU32<MAX_NOMINEE_CHANGES>>, ValueQuery>;

	/// What is remembered of validators, the best first. Absent: nothing was seen of them yet.
	#[pallet::storage]
	pub type Scores<T: Config> =
		StorageValue<_, BoundedVec<(T::AccountId, ScoreRecord), T::MaxScored>, ValueQuery>;

	/// Slashes that were reported and are not applied yet, by the era that applies them.
	#[pallet::storage]
	pub type PendingSlashes<T> =
		StorageValue<_, BoundedVec<PendingSlash, ConstU32<MAX_PENDING>>, ValueQuery>;

	/// What reports came to when they were last read, by the era that applies them. Absent: there were none,
	/// or they were not read yet.
	#[pallet::storage]
	pub type AssessedReports<T> =
		StorageMap<_, Twox64Concat, EraIndex, AssessedRecord, OptionQuery>;

	/// How far the search for reports has come.
	#[pallet::storage]
	pub type Watch<T> = StorageValue<_, WatchRecord, ValueQuery>;

	/// The era of the offence whose slash is applied without deferral, until it is settled. Absent:
	/// none is.
	#[pallet::storage]
	pub type OffenceEra<T> = StorageValue<_, EraIndex, OptionQuery>;

	/// What governance has set. Absent: the runtime's first values.
	#[pallet::storage]
	pub type Parameters<T: Config> =
		StorageValue<_, ParametersRecord, ValueQuery, T::InitialParameters>;

	/// Changes that wait until those who do not want them have left.
	#[pallet::storage]
	pub type Announced<T> =
		StorageValue<_, BoundedVec<AnnouncedChange, ConstU32<MAX_ANNOUNCED>>, ValueQuery>;

	/// What has entered of late. Absent: nothing.
	#[pallet::storage]
	pub type StakeRateLimit<T> = StorageValue<_, RateLimit, ValueQuery>;

	/// What has left by instant exits of late. Absent: nothing.
	#[pallet::storage]
	pub type InstantRateLimit<T> = StorageValue<_, RateLimit, ValueQuery>;

	/// What the last rewards came to. Absent: none came yet.
	#[pallet::storage]
	pub type RewardYield<T> = StorageValue<_, YieldRecord, ValueQuery>;

	/// The rates with which the last eras began, the oldest first.
	#[pallet::storage]
	pub type History<T> = StorageValue<_, BoundedVec<EraRecord, ConstU32<MAX_HISTORY>>, ValueQuery>;

	/// Moves of stashes that the era step has planned and not made yet. Absent: none.
	#[pallet::storage]
	pub type Moves<T: Config> =
		StorageValue<_, BoundedVec<(StashIndex, Move), T::MaxStashes>, ValueQuery>;

	/// How far the era step has come.
	#[pallet::storage]
	pub type Progress<T> = StorageValue<_, ProgressRecord, ValueQuery>;

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
			assert!(T::MaxSteps::get() > 0, "somebody must be able to prepayment");
			let stashes = 1..=crate::types::MAX_STASHES;
			assert!(stashes.contains(&T::MaxStashes::get()), "stake has to be bonded somewhere");
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
