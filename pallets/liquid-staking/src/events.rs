// SPDX-License-Identifier: Apache-2.0

//! Events. An indexer can replay every balance from them.

use polkadot_sdk::frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Stake entered, and its shares were minted.
		Staked {
			/// The account that got the shares.
			who: T::AccountId,
			/// The stake, in plancks of RILL.
			amount: Balance,
			/// The minted shares, in plancks of stRILL.
			shares: ShareAmount,
		},
		/// Shares went into the open batch, for a ticket.
		UnstakeRequested {
			/// The former owner of the shares, who owns the ticket.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The shares, in plancks of stRILL.
			shares: ShareAmount,
			/// Their stake at the rate of this block, in plancks of RILL. The close of the batch
			/// sets its price.
			stake: Balance,
		},
		/// Shares returned from the open batch.
		UnstakeCancelled {
			/// The owner of the shares.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The shares, in plancks of stRILL.
			shares: ShareAmount,
		},
		/// Shares were burned, and the reserve paid for them at once.
		InstantlyUnstaked {
			/// The owner of the burned shares.
			who: T::AccountId,
			/// The burned shares, in plancks of stRILL.
			shares: ShareAmount,
			/// The payout, in plancks of RILL.
			stake: Balance,
			/// The fee, in plancks of RILL. It stayed with the holders.
			fee: Balance,
		},
		/// A ticket, or a part of one, was transferred.
		TicketTransferred {
			/// The old owner.
			from: T::AccountId,
			/// The new owner.
			to: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The transferred shares, in plancks of stRILL.
			shares: ShareAmount,
			/// The shares among them with a claimed prepayment, in plancks of stRILL.
			prepaid: ShareAmount,
		},
		/// A ticket of an unbonding batch, or a part of one, was rebonded.
		Rebonded {
			/// The owner of the ticket and of the minted shares.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The rebonded shares of the ticket, in plancks of stRILL.
			shares: ShareAmount,
			/// The stake that left the batch with these shares, in plancks of RILL.
			stake: Balance,
			/// The pending loss that went from the batch to the holders, in plancks of RILL.
			pending_loss: Balance,
			/// The prepayment that left the batch with these shares, in plancks of RILL.
			prepayment: Balance,
			/// The minted shares, in plancks of stRILL.
			minted: ShareAmount,
		},
		/// The chain could not pay a matured ticket. Its owner can still claim it.
		TicketNotPaid {
			/// The owner of the ticket.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The error.
			error: DispatchError,
		},
		/// A batch was closed: priced, and its shares burned.
		BatchClosed {
			/// The batch.
			batch: BatchIndex,
			/// The burned shares, in plancks of stRILL.
			shares: ShareAmount,
			/// The debt to the batch, before pending slashes, in plancks of RILL.
			stake: Balance,
			/// The batch's part of pending slashes, in plancks of RILL. The holders do not bear it
			/// any more.
			pending_loss: Balance,
			/// The part of the debt that deposits pay, in plancks of RILL. It does not unbond.
			netted: Balance,
			/// The part of the debt that the tickets can claim now, in plancks of RILL.
			prepayment: Balance,
			/// The first era in which the remaining debt can be claimable.
			unlock_era: EraIndex,
		},
		/// A batch matured: its tickets can be claimed.
		BatchMatured {
			/// The batch.
			batch: BatchIndex,
			/// The stake of all its tickets without the prepayment, in plancks of RILL.
			stake: Balance,
		},
		/// A ticket was paid.
		Claimed {
			/// The owner of the ticket.
			who: T::AccountId,
			/// The batch.
			batch: BatchIndex,
			/// The shares of the ticket, in plancks of stRILL.
			shares: ShareAmount,
			/// The payout, in plancks of RILL.
			stake: Balance,
			/// Whether this was the last payout, which removed the ticket.
			is_settled: bool,
		},
		/// The last ticket of a batch was claimed or rebonded. The dust went to the rewards
		/// account.
		BatchSettled {
			/// The batch.
			batch: BatchIndex,
			/// The dust, in plancks of RILL.
			dust: Balance,
		},
		/// Rewards were recognised. The stream releases them until the block `until`.
		RewardsRecognised {
			/// The new rewards, in plancks of RILL.
			amount: Balance,
			/// The fee on them, in plancks of RILL.
			fee: Balance,
			/// The unreleased rewards of the stream, in plancks of RILL.
			unreleased: Balance,
			/// The block in which the stream has released all of them.
			until: BlockNumber,
		},
		/// Shares were minted for the fee on rewards.
		FeePaid {
			/// The fee, in plancks of RILL.
			stake: Balance,
			/// The shares of the treasury, in plancks of stRILL.
			treasury_shares: ShareAmount,
			/// The shares of the insurance, in plancks of stRILL.
			insurance_shares: ShareAmount,
		},
		/// A stash bonded stake of the reserve.
		StakeBonded {
			/// The stash.
			stash: StashIndex,
			/// The bonded stake, in plancks of RILL.
			amount: Balance,
		},
		/// A stash began to unbond stake for closed batches.
		StakeUnbonded {
			/// The stash.
			stash: StashIndex,
			/// The unbonding stake, in plancks of RILL.
			amount: Balance,
			/// The first era in which the stake can be withdrawn.
			unlock_era: EraIndex,
		},
		/// A stash rebonded stake that no batch needs any more.
		StakeRebonded {
			/// The stash.
			stash: StashIndex,
			/// The rebonded stake, in plancks of RILL.
			amount: Balance,
		},
		/// A stash withdrew unbonded stake to the claims account.
		StakeWithdrawn {
			/// The stash.
			stash: StashIndex,
			/// The withdrawn stake, in plancks of RILL.
			amount: Balance,
		},
		/// A slash changed the debt to an unbonding batch, or its part of pending slashes.
		BatchAdjusted {
			/// The batch.
			batch: BatchIndex,
			/// The debt to its tickets now, before pending losses and without its prepayment, in
			/// plancks of RILL.
			stake: Balance,
			/// Its part of pending slashes now, in plancks of RILL.
			pending_loss: Balance,
		},
		/// A pending slash was reported, changed or cancelled. The rate includes it.
		SlashProvisioned {
			/// The era of the offences.
			offence_era: EraIndex,
			/// The era whose start applies the slashes.
			apply_era: EraIndex,
			/// The number of their slashes now. Reports of the same validator become one slash.
			reports: u32,
			/// Their cost to all parties, including the insurance, in plancks of RILL.
			total: Balance,
			/// The pooled stake after the change, in plancks of RILL.
			pooled: Balance,
		},
		/// The staking system slashed a stash.
		StashSlashed {
			/// The stash.
			stash: StashIndex,
			/// The lost stake, active and unbonding, in plancks of RILL.
			total: Balance,
			/// The remaining active stake, in plancks of RILL.
			active: Balance,
			/// The remaining unbonding stake, in plancks of RILL.
			unbonding: Balance,
		},
		/// Applied slashes were settled against their provision. A larger provision was given back.
		SlashSettled {
			/// The era of the offences.
			offence_era: EraIndex,
			/// The settled loss, in plancks of RILL.
			total: Balance,
			/// The part of the insurance, in plancks of RILL.
			insured: Balance,
			/// The shares that the insurance burned for its part, in plancks of stRILL.
			insurance_shares: ShareAmount,
			/// The part of the holders, in plancks of RILL.
			holders: Balance,
			/// The part of the stream, in plancks of RILL.
			unreleased: Balance,
			/// The part of closed batches, in plancks of RILL.
			batches: Balance,
		},
		/// A payout to a stash failed. Other payouts go on. The chain retries it once an era while
		/// the staking system remembers it.
		PayoutFailed {
			/// The era of the reward.
			era: EraIndex,
			/// The validator of the reward.
			validator: T::AccountId,
			/// The page of the validator's exposure, with a stash on it.
			page: Page,
			/// The error.
			error: DispatchError,
		},
		/// A failed payout was given up: too many others failed since, or the staking system does
		/// not remember it. Anybody can still request a payout that it remembers.
		PayoutGivenUp {
			/// The era of the reward.
			era: EraIndex,
			/// The validator of the reward.
			validator: T::AccountId,
			/// The page of the validator's exposure, with a stash on it.
			page: Page,
		},
		/// A step failed and changed nothing. The next era tries again.
		StepFailed {
			/// The phase of the step.
			phase: Phase,
			/// The error.
			error: DispatchError,
		},
		/// The era step was completed.
		EraAdvanced {
			/// The active era of the step.
			era: EraIndex,
		},
		/// A stash submitted its nominees, for the next election.
		StashNominated {
			/// The stash.
			stash: StashIndex,
		},
		/// The bond of a stash was ended from outside, and its stake went to the reserve.
		StashRecovered {
			/// The stash.
			stash: StashIndex,
			/// The tracked stake, in plancks of RILL.
			tracked: Balance,
			/// The recovered stake, in plancks of RILL.
			found: Balance,
		},
		/// A stash was opened.
		StashOpened {
			/// The stash.
			stash: StashIndex,
			/// Upper bound of its active stake, in plancks of RILL.
			cap: Balance,
		},
		/// The cap of a stash was set.
		StashCapSet {
			/// The stash.
			stash: StashIndex,
			/// The old cap, in plancks of RILL.
			old: Balance,
			/// The new cap, in plancks of RILL.
			new: Balance,
		},
		/// The nominees of a stash were set. The next repair of the stash submits them.
		NomineesSet {
			/// The stash.
			stash: StashIndex,
		},
		/// A parameter was set.
		ParameterSet {
			/// The old value.
			old: Parameter,
			/// The new value.
			new: Parameter,
		},
		/// A change was announced, because holders can be worse off with it. It replaced any
		/// announcement of the same change.
		ChangeAnnounced {
			/// The change.
			change: Change,
			/// The first era in which it can take effect.
			from_era: EraIndex,
			/// The open batch. It and all older ones are claimable before a parameter changes. A
			/// recapitalisation does not wait for them.
			after_batch: BatchIndex,
		},
		/// An announced change was withdrawn: another value took effect at once, or a
		/// recapitalisation failed because the pool does not need it any more or the gift is gone.
		AnnouncementWithdrawn {
			/// The change that does not take effect.
			change: Change,
		},
		/// Shares were destroyed outside the pallet. They were a gift to all other holders.
		SharesDestroyed {
			/// The destroyed shares, in plancks of stRILL.
			shares: ShareAmount,
		},
		/// A stash could not submit its nominees. Its stake stays bonded.
		NominationFailed {
			/// The stash.
			stash: StashIndex,
			/// The error.
			error: DispatchError,
		},
		/// The circuit breaker found a breach and closed the entry gate: nobody enters, and no
		/// batch closes.
		Halted {
			/// The breach.
			breach: Breach,
		},
		/// Governance reopened the pool: the books add up again.
		Reopened,
		/// A wiped-out pool was recapitalised.
		Recapitalised {
			/// The gift to its holders, in plancks of RILL.
			amount: Balance,
		},
		/// Provisions for slashes changed, or a slash was settled. The fields are the new figures
		/// of the pool.
		ProvisionsAdjusted {
			/// All shares, in plancks of stRILL.
			shares: ShareAmount,
			/// The debt to closed batches, in plancks of RILL.
			owed: Balance,
			/// The provision of the holders, the stream and the insurance, in plancks of RILL.
			pending: Balance,
			/// The loss that is not settled yet, in plancks of RILL.
			unsettled: Balance,
			/// The stream of rewards.
			stream: RewardStream,
		},
		/// Stake of the reserve went to the claims account.
		ClaimsFunded {
			/// The stake, in plancks of RILL.
			amount: Balance,
		},
		/// Stake that no ticket is owed went from the claims account to the reserve.
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
