// SPDX-License-Identifier: Apache-2.0

//! What the pallet tells: enough to replay every balance.

use polkadot_sdk::frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
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
			shares: ShareAmount,
		},
		/// Shares went into the open batch.
		UnstakeRequested {
			/// Whose shares, and whose ticket.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The shares, in plancks of stRILL.
			shares: ShareAmount,
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
			shares: ShareAmount,
		},
		/// Shares were burned and paid for at once, out of the reserve.
		InstantlyUnstaked {
			/// Whose shares, and who was paid.
			who: T::AccountId,
			/// What was burned, in plancks of stRILL.
			shares: ShareAmount,
			/// What was paid, in plancks of RILL.
			stake: Balance,
			/// What of their worth stayed with the holders, in plancks of RILL.
			fee: Balance,
		},
		/// A ticket, or a part of one, has another owner.
		TicketTransferred {
			/// Whose it was.
			from: T::AccountId,
			/// Whose it is.
			to: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The shares of what was handed on, in plancks of stRILL.
			shares: ShareAmount,
			/// Those of them that have taken their part of what the batch got in advance, in plancks of
			/// stRILL.
			prepaid: ShareAmount,
		},
		/// A ticket of a batch that unbonds, or a part of one, was turned back into shares.
		Rebonded {
			/// Whose ticket, and who got the shares.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The shares of what was turned back, in plancks of stRILL.
			shares: ShareAmount,
			/// What of the batch's stake it took along, in plancks of RILL.
			stake: Balance,
			/// What pending slashes will take of that, in plancks of RILL: the holders bear it now.
			pending_loss: Balance,
			/// What it took along of the batch's prepayment, in plancks of RILL.
			prepayment: Balance,
			/// What was minted for it, in plancks of stRILL.
			minted: ShareAmount,
		},
		/// The chain could not pay a matured ticket; its owner can still claim it.
		TicketNotPaid {
			/// Whose ticket.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// Why.
			error: DispatchError,
		},
		/// A batch was priced and its shares burned.
		BatchClosed {
			/// The batch.
			batch: BatchIndex,
			/// The shares that were burned, in plancks of stRILL.
			shares: ShareAmount,
			/// What it is owed, before slashes that are pending, in plancks of RILL.
			stake: Balance,
			/// Its part of pending slashes, in plancks of RILL. The holders do not bear it any more.
			pending_loss: Balance,
			/// What of it deposits paid, so that it need not be unbonded, in plancks of RILL.
			netted: Balance,
			/// What of it can be claimed now, in plancks of RILL.
			prepayment: Balance,
			/// The era from which on the rest can be claimed.
			unlock_era: EraIndex,
		},
		/// The stake of a batch is there: its tickets can be claimed.
		BatchMatured {
			/// The batch.
			batch: BatchIndex,
			/// What all its tickets get together, beside what they got in advance, in plancks of
			/// RILL.
			stake: Balance,
		},
		/// A ticket was paid.
		Claimed {
			/// The ticket's owner.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The shares of the ticket, in plancks of stRILL.
			shares: ShareAmount,
			/// What was paid now, in plancks of RILL.
			stake: Balance,
			/// Whether that was all, and the ticket is gone.
			is_settled: bool,
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
			/// What of it the fee took, in plancks of RILL.
			fee: Balance,
			/// All that is to be released now, in plancks of RILL.
			unreleased: Balance,
			/// The block from which on all of it is the holders'.
			until: BlockNumber,
		},
		/// Shares were minted for the fee on rewards.
		FeePaid {
			/// What they are worth, in plancks of RILL.
			stake: Balance,
			/// What the treasury got, in plancks of stRILL.
			treasury_shares: ShareAmount,
			/// What the insurance got, in plancks of stRILL.
			insurance_shares: ShareAmount,
		},
		/// A stash bonded something of the reserve.
		StakeBonded {
			/// The stash.
			stash: StashIndex,
			/// What was bonded, in plancks of RILL.
			amount: Balance,
		},
		/// A stash unbonds something for closed batches.
		StakeUnbonded {
			/// The stash.
			stash: StashIndex,
			/// What unbonds, in plancks of RILL.
			amount: Balance,
			/// The era from which on it can be withdrawn.
			unlock_era: EraIndex,
		},
		/// A stash bonds again what no batch needs any more.
		StakeRebonded {
			/// The stash.
			stash: StashIndex,
			/// What is active again, in plancks of RILL.
			amount: Balance,
		},
		/// What a stash has unbonded lies in the claims account.
		StakeWithdrawn {
			/// The stash.
			stash: StashIndex,
			/// What was withdrawn, in plancks of RILL.
			amount: Balance,
		},
		/// A slash was reported, reported to be larger, or cancelled: the rate shows it.
		SlashProvisioned {
			/// The era of the offences.
			offence_era: EraIndex,
			/// The era whose beginning will apply it.
			apply_era: EraIndex,
			/// How many reports there are by now.
			reports: u32,
			/// What they will cost all who bear them, the insurance included, in plancks of RILL.
			total: Balance,
			/// What is left to the holders, in plancks of RILL.
			pooled: Balance,
		},
		/// The staking system slashed a stash.
		StashSlashed {
			/// The stash.
			stash: StashIndex,
			/// What was lost, active stake and chunks together, in plancks of RILL.
			total: Balance,
			/// The active stake that is left, in plancks of RILL.
			active: Balance,
			/// The unbonding stake that is left, in plancks of RILL.
			unbonding: Balance,
		},
		/// What slashes took was shared out; where nothing came of what was reported, everybody got theirs
		/// back.
		SlashSettled {
			/// The era of the offences.
			offence_era: EraIndex,
			/// What was taken, in plancks of RILL.
			total: Balance,
			/// What the insurance paid of it, in plancks of RILL.
			insured: Balance,
			/// The shares of the insurance that were burned for it, in plancks of stRILL.
			insurance_shares: ShareAmount,
			/// What the holders bear, in plancks of RILL.
			holders: Balance,
			/// What rewards bear that are not released yet, in plancks of RILL.
			unreleased: Balance,
			/// What closed batches bear, in plancks of RILL.
			batches: Balance,
		},
		/// A payout of ours failed; the others go on. It is asked for once more in every era, as long as the
		/// staking system remembers it.
		PayoutFailed {
			/// The era of the reward.
			era: EraIndex,
			/// The validator that earned it.
			validator: T::AccountId,
			/// The page that a stash is on.
			page: Page,
			/// Why.
			error: DispatchError,
		},
		/// A payout of ours that has failed is not asked for any more: too many others have failed since, or the staking
		/// system has forgotten the reward. While it has not, anybody can still ask for it.
		PayoutGivenUp {
			/// The era of the reward.
			era: EraIndex,
			/// The validator that earned it.
			validator: T::AccountId,
			/// The page that a stash is on.
			page: Page,
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
		/// A stash backs its nominees from the next election on.
		StashNominated {
			/// The stash.
			stash: StashIndex,
		},
		/// The bond of a stash had been ended from outside; what was found of it is in the reserve.
		StashRecovered {
			/// The stash.
			stash: StashIndex,
			/// What was tracked, in plancks of RILL.
			tracked: Balance,
			/// What was found, in plancks of RILL.
			found: Balance,
		},
		/// There is one more stash.
		StashOpened {
			/// The stash.
			stash: StashIndex,
			/// The most that it is to bond, in plancks of RILL.
			cap: Balance,
		},
		/// The cap of a stash changed.
		StashCapSet {
			/// The stash.
			stash: StashIndex,
			/// The old cap, in plancks of RILL.
			old: Balance,
			/// The new cap, in plancks of RILL.
			new: Balance,
		},
		/// A stash is to back others.
		NomineesSet {
			/// The stash.
			stash: StashIndex,
		},
		/// A parameter changed.
		ParameterSet {
			/// The old value.
			old: Parameter,
			/// The new value.
			new: Parameter,
		},
		/// A change that can be worse for the holders will take effect; one that was announced of the
		/// same will not.
		ChangeAnnounced {
			/// What changes.
			change: Change,
			/// The first era that it can take effect in.
			from_era: EraIndex,
			/// The last batch whose tickets have to be claimable before.
			after_batch: BatchIndex,
		},
		/// A change that was announced will not take effect: a better one has, or there is no reason
		/// for it any more.
		AnnouncementWithdrawn {
			/// What does not change.
			change: Change,
		},
		/// Somebody destroyed shares; they are a gift to all others.
		SharesDestroyed {
			/// How many, in plancks of stRILL.
			shares: ShareAmount,
		},
		/// A stash cannot back its nominees; what it has stays bonded.
		NominationFailed {
			/// The stash.
			stash: StashIndex,
			/// Why.
			error: DispatchError,
		},
		/// The books did not add up: nobody enters and no exit is priced.
		Halted {
			/// What did not add up.
			breach: Breach,
		},
		/// The books add up again.
		Reopened,
		/// A pool that was worth next to nothing got something.
		Recapitalised {
			/// What it got, in plancks of RILL.
			amount: Balance,
		},
		/// Slashes were provisioned for, refunded or settled. These figures of the pool hold now.
		ProvisionsAdjusted {
			/// All shares, in plancks of stRILL.
			shares: ShareAmount,
			/// The debt to closed batches, in plancks of RILL.
			owed: Balance,
			/// The provision of the holders and of the stream, in plancks of RILL.
			pending: Balance,
			/// The part of slashes that is not settled, in plancks of RILL.
			unsettled: Balance,
			/// The stream of rewards.
			stream: RewardStream,
		},
		/// Stake of the reserve went to the claims account.
		ClaimsFunded {
			/// The stake, in plancks of RILL.
			amount: Balance,
		},
		/// Stake of the claims account that no ticket is owed went to the reserve.
		ClaimsReleased {
			/// The stake, in plancks of RILL.
			amount: Balance,
		},
		/// The entry gate opened or closed.
		EntryGateSet {
			/// The gate.
			gate: EntryGate,
		},
	}
}
