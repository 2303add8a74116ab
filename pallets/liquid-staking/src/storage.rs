// SPDX-License-Identifier: Apache-2.0

//! The storage of the pallet.

use polkadot_sdk::frame_support::pallet_macros::pallet_section;

/// The storage of the pallet.
#[pallet_section]
mod storage {
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
		BoundedVec<T::AccountId, MaxNominees<T>>,
		ValueQuery,
	>;

	/// Whom a stash was last to back: whoever is missing of them in its nomination has struck it off.
	#[pallet::storage]
	pub type SubmittedNominees<T: Config> = StorageMap<
		_,
		Twox64Concat,
		StashIndex,
		BoundedVec<T::AccountId, MaxNominees<T>>,
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
		StorageValue<_, BoundedVec<(T::AccountId, ScoreRecord), MaxScored<T>>, ValueQuery>;

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
		StorageValue<_, BoundedVec<(StashIndex, Move), MaxStashes<T>>, ValueQuery>;

	/// How far the era step has come.
	#[pallet::storage]
	pub type Progress<T> = StorageValue<_, ProgressRecord, ValueQuery>;
}
