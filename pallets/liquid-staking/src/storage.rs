// SPDX-License-Identifier: Apache-2.0

//! The storage of the pallet.

use polkadot_sdk::frame_support::pallet_macros::pallet_section;

/// The storage of the pallet.
#[pallet_section]
mod storage {
	/// Values that many calls of a block read or change: those with `whitelist_storage`, and the
	/// supply of stRILL. A call counts no read and no write of them. Every block counts one of
	/// each.
	pub(crate) const SHARED_VALUES: u64 = 5;

	/// The books of the pool. Absent: nothing is pooled, because there is no seed.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type Pool<T> = StorageValue<_, PoolLedger, ValueQuery>;

	/// The figures of the pool after the last block, for other chains. The key and the layout never
	/// change. Absent: there was no block yet.
	#[pallet::storage]
	pub type PublishedBooks<T> = StorageValue<_, BooksV1, OptionQuery>;

	/// The numbers of the open batch and of the oldest batch that is not claimable. Absent: batch 0
	/// is open, and no batch was closed.
	#[pallet::storage]
	pub type Queue<T> = StorageValue<_, QueueRecord, ValueQuery>;

	/// Batches with tickets. Absent: the batch has no tickets yet, or none any more.
	#[pallet::storage]
	pub type Batches<T> = StorageMap<_, Twox64Concat, BatchIndex, BatchRecord, OptionQuery>;

	/// Tickets, by batch, so that the chain can pay a batch ticket by ticket. Absent: the account
	/// has no ticket in the batch.
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

	/// The next stash that rebonds the stake of rebonded tickets. Absent: none is due.
	#[pallet::storage]
	pub type NextRebond<T> = StorageValue<_, StashIndex, OptionQuery>;

	/// Failed payouts. The chain retries each once an era, while the staking system remembers it.
	/// Absent: none failed.
	#[pallet::storage]
	pub type FailedPayouts<T: Config> = StorageValue<
		_,
		BoundedVec<FailedPayout<T::AccountId>, ConstU32<MAX_FAILED_PAYOUTS>>,
		ValueQuery,
	>;

	/// The next step of the renomination between a report and the next election. Absent: none is
	/// due.
	#[pallet::storage]
	pub type NextNomination<T> = StorageValue<_, NominationStep, OptionQuery>;

	/// The position in the payment of matured tickets. The chain has tried to pay all batches
	/// before it. Absent: the payment begins with batch 0.
	#[pallet::storage]
	pub type NextPayment<T: Config> = StorageValue<_, PaymentCursor<T::AccountId>, ValueQuery>;

	/// The number of stashes. Their numbers begin at 0. Absent: no stash is open.
	#[pallet::storage]
	pub type StashCount<T> = StorageValue<_, StashIndex, ValueQuery>;

	/// The ledgers of the stashes. Absent: the stash is not open.
	#[pallet::storage]
	pub type Stashes<T> = StorageMap<_, Twox64Concat, StashIndex, StashLedger, OptionQuery>;

	/// The nominees of a stash. If a validator kicks the stash, the next era step submits them
	/// again. Absent: the stash has none, and bonds nothing more.
	#[pallet::storage]
	pub type Nominees<T: Config> = StorageMap<
		_,
		Twox64Concat,
		StashIndex,
		BoundedVec<T::AccountId, MaxNominees<T>>,
		ValueQuery,
	>;

	/// The submitted nominees of a stash. A submitted nominee without a nomination of the stash has
	/// kicked it. Absent: the stash submitted none.
	#[pallet::storage]
	pub type SubmittedNominees<T: Config> = StorageMap<
		_,
		Twox64Concat,
		StashIndex,
		BoundedVec<T::AccountId, MaxNominees<T>>,
		ValueQuery,
	>;

	/// The submitted nominees of all stashes from an era on, until the next entry. The harvest
	/// looks for rewards there. Absent: they did not change in that era, so the last older entry
	/// holds.
	#[pallet::storage]
	pub type NomineeHistory<T: Config> = StorageMap<
		_,
		Twox64Concat,
		EraIndex,
		BoundedVec<T::AccountId, MaxNomineesOfAll<T>>,
		ValueQuery,
	>;

	/// The eras with an entry in [`NomineeHistory`], the oldest first. Absent: no nominees were
	/// submitted.
	#[pallet::storage]
	pub type NomineeHistoryEras<T> =
		StorageValue<_, BoundedVec<EraIndex, ConstU32<MAX_NOMINEE_CHANGES>>, ValueQuery>;

	/// The scores of validators, the highest first. Absent: no era was scored.
	#[pallet::storage]
	pub type Scores<T: Config> =
		StorageValue<_, BoundedVec<(T::AccountId, ScoreRecord), MaxScored<T>>, ValueQuery>;

	/// The candidate that was welcomed last in an order of the staking system. Absent: the first
	/// one is next.
	#[pallet::storage]
	pub type LastWelcomed<T: Config> = StorageValue<_, T::AccountId, OptionQuery>;

	/// Pending slashes, by the era that applies them. Absent: no slash is pending.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type PendingSlashes<T> =
		StorageValue<_, BoundedVec<PendingSlash, ConstU32<MAX_PENDING>>, ValueQuery>;

	/// The cost of reports at their last assessment, by the era that applies them. Absent: no
	/// report is known, or it is not assessed yet.
	#[pallet::storage]
	pub type AssessedReports<T> =
		StorageMap<_, Twox64Concat, EraIndex, AssessedRecord, OptionQuery>;

	/// The state of the search for reports. Absent: there was no search and no report.
	#[pallet::storage]
	pub type Watch<T> = StorageValue<_, WatchRecord, ValueQuery>;

	/// The parameters. Absent: the runtime's initial values hold.
	#[pallet::storage]
	pub type Parameters<T: Config> =
		StorageValue<_, ParametersRecord, ValueQuery, T::InitialParameters>;

	/// Announced changes in their notice. Absent: none is announced.
	#[pallet::storage]
	pub type Announced<T> =
		StorageValue<_, BoundedVec<AnnouncedChange, ConstU32<MAX_ANNOUNCED>>, ValueQuery>;

	/// The used part of the rate limit of entries. Absent: nothing is used.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type StakeRateLimit<T> = StorageValue<_, RateLimit, ValueQuery>;

	/// The used part of the rate limit of instant exits. Absent: nothing is used.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type InstantRateLimit<T> = StorageValue<_, RateLimit, ValueQuery>;

	/// The last two rewards, each as a part of the pool. Absent: no reward was recognised.
	#[pallet::storage]
	pub type RewardYield<T> = StorageValue<_, YieldRecord, ValueQuery>;

	/// The rates at the start of the last eras, the oldest first. Absent: no era is remembered.
	#[pallet::storage]
	pub type History<T> = StorageValue<_, BoundedVec<EraRecord, ConstU32<MAX_HISTORY>>, ValueQuery>;

	/// Planned moves of stashes that are not made yet. Absent: none.
	#[pallet::storage]
	pub type Moves<T: Config> =
		StorageValue<_, BoundedVec<(StashIndex, Move), MaxStashes<T>>, ValueQuery>;

	/// The position of the era step. Absent: no era step has begun.
	#[pallet::storage]
	pub type Progress<T> = StorageValue<_, ProgressRecord, ValueQuery>;
}
