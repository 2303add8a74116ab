import { Enum, GetEnum, SizedHex, SS58String, FixedSizeArray, ResultPayload, TxCallData } from "polkadot-api";
type AnonymousEnum<T extends {}> = T & {
    __anonymous: true;
};
type MyTuple<T> = [T, ...T[]];
type SeparateUndefined<T> = undefined extends T ? undefined | Exclude<T, undefined> : T;
type Anonymize<T> = SeparateUndefined<T extends string | number | bigint | boolean | void | undefined | null | symbol | Uint8Array | Enum<any> ? T : T extends AnonymousEnum<infer V> ? Enum<V> : T extends MyTuple<any> ? {
    [K in keyof T]: T[K];
} : T extends [] ? [] : T extends FixedSizeArray<infer L, infer T> ? number extends L ? Array<T> : FixedSizeArray<L, T> : {
    [K in keyof T & string]: T[K];
}>;
export type I5sesotjlssv2d = {
    "nonce": number;
    "consumers": number;
    "providers": number;
    "sufficients": number;
    "data": {
        "free": bigint;
        "reserved": bigint;
        "frozen": bigint;
        "flags": bigint;
    };
};
export type I9ak9tecp5fl5a = Array<{
    "phase": Phase;
    "event": Anonymize<I8qgoaubmvnune>;
    "topics": Anonymize<Ic5m5lp1oioo8r>;
}>;
export type Phase = Enum<{
    "ApplyExtrinsic": number;
    "Finalization": undefined;
    "Initialization": undefined;
}>;
export declare const Phase: GetEnum<Phase>;
export type I8qgoaubmvnune = AnonymousEnum<{
    "System": Enum<{
        /**
         * An extrinsic completed successfully.
         */
        "ExtrinsicSuccess": {
            "dispatch_info": Anonymize<Ic9s8f85vjtncc>;
        };
        /**
         * An extrinsic failed.
         */
        "ExtrinsicFailed": {
            "dispatch_error": Anonymize<Iejbr25sh5i5jn>;
            "dispatch_info": Anonymize<Ic9s8f85vjtncc>;
        };
        /**
         * `:code` was updated to the code with the given hash.
         */
        "CodeUpdated": Anonymize<I1jm8m1rh9e20v>;
        /**
         * A new account was created.
         */
        "NewAccount": Anonymize<Icbccs0ug47ilf>;
        /**
         * An account was reaped.
         */
        "KilledAccount": Anonymize<Icbccs0ug47ilf>;
        /**
         * On on-chain remark happened.
         */
        "Remarked": {
            "sender": SS58String;
            "hash": SizedHex<32>;
        };
        /**
         * An upgrade was authorized.
         */
        "UpgradeAuthorized": {
            "code_hash": SizedHex<32>;
            "check_version": boolean;
        };
        /**
         * An invalid authorized upgrade was rejected while trying to apply it.
         */
        "RejectedInvalidAuthorizedUpgrade": {
            "code_hash": SizedHex<32>;
            "error": Anonymize<Iejbr25sh5i5jn>;
        };
    }>;
    "Balances": Enum<{
        /**
         * An account was created with some free balance.
         */
        "Endowed": {
            "account": SS58String;
            "free_balance": bigint;
        };
        /**
         * An account was removed whose balance was non-zero but below ExistentialDeposit,
         * resulting in an outright loss.
         */
        "DustLost": Anonymize<Ic262ibdoec56a>;
        /**
         * Transfer succeeded.
         */
        "Transfer": {
            "from": SS58String;
            "to": SS58String;
            "amount": bigint;
        };
        /**
         * A balance was set by root.
         */
        "BalanceSet": {
            "who": SS58String;
            "free": bigint;
        };
        /**
         * Some balance was reserved (moved from free to reserved).
         */
        "Reserved": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some balance was unreserved (moved from reserved to free).
         */
        "Unreserved": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some balance was moved from the reserve of the first account to the second account.
         * Final argument indicates the destination balance type.
         */
        "ReserveRepatriated": {
            "from": SS58String;
            "to": SS58String;
            "amount": bigint;
            "destination_status": BalanceStatus;
        };
        /**
         * Some amount was deposited (e.g. for transaction fees).
         */
        "Deposit": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some amount was withdrawn from the account (e.g. for transaction fees).
         */
        "Withdraw": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some amount was removed from the account (e.g. for misbehavior).
         */
        "Slashed": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some amount was minted into an account.
         */
        "Minted": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some credit was balanced and added to the TotalIssuance.
         */
        "MintedCredit": Anonymize<I3qt1hgg4djhgb>;
        /**
         * Some amount was burned from an account.
         */
        "Burned": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some debt has been dropped from the Total Issuance.
         */
        "BurnedDebt": Anonymize<I3qt1hgg4djhgb>;
        /**
         * Some amount was suspended from an account (it can be restored later).
         */
        "Suspended": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some amount was restored into an account.
         */
        "Restored": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * An account was upgraded.
         */
        "Upgraded": Anonymize<I4cbvqmqadhrea>;
        /**
         * Total issuance was increased by `amount`, creating a credit to be balanced.
         */
        "Issued": Anonymize<I3qt1hgg4djhgb>;
        /**
         * Total issuance was decreased by `amount`, creating a debt to be balanced.
         */
        "Rescinded": Anonymize<I3qt1hgg4djhgb>;
        /**
         * Some balance was locked.
         */
        "Locked": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some balance was unlocked.
         */
        "Unlocked": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some balance was frozen.
         */
        "Frozen": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Some balance was thawed.
         */
        "Thawed": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * The `TotalIssuance` was forcefully changed.
         */
        "TotalIssuanceForced": {
            "old": bigint;
            "new": bigint;
        };
        /**
         * Some balance was placed on hold.
         */
        "Held": {
            "reason": Anonymize<I72csd4hv69bpl>;
            "who": SS58String;
            "amount": bigint;
        };
        /**
         * Held balance was burned from an account.
         */
        "BurnedHeld": {
            "reason": Anonymize<I72csd4hv69bpl>;
            "who": SS58String;
            "amount": bigint;
        };
        /**
         * A transfer of `amount` on hold from `source` to `dest` was initiated.
         */
        "TransferOnHold": {
            "reason": Anonymize<I72csd4hv69bpl>;
            "source": SS58String;
            "dest": SS58String;
            "amount": bigint;
        };
        /**
         * The `transferred` balance is placed on hold at the `dest` account.
         */
        "TransferAndHold": {
            "reason": Anonymize<I72csd4hv69bpl>;
            "source": SS58String;
            "dest": SS58String;
            "transferred": bigint;
        };
        /**
         * Some balance was released from hold.
         */
        "Released": {
            "reason": Anonymize<I72csd4hv69bpl>;
            "who": SS58String;
            "amount": bigint;
        };
        /**
         * An unexpected/defensive event was triggered.
         */
        "Unexpected": Enum<{
            "BalanceUpdated": undefined;
            "FailedToMutateAccount": undefined;
        }>;
    }>;
    "TransactionPayment": TransactionPaymentEvent;
    "Scheduler": Enum<{
        /**
         * Scheduled some task.
         */
        "Scheduled": Anonymize<I5n4sebgkfr760>;
        /**
         * Canceled some task.
         */
        "Canceled": Anonymize<I5n4sebgkfr760>;
        /**
         * Dispatched some task.
         */
        "Dispatched": {
            "task": Anonymize<I9jd27rnpm8ttv>;
            "id"?: Anonymize<I4s6vifaf8k998>;
            "result": Anonymize<Ian8oinkgj5geh>;
        };
        /**
         * Set a retry configuration for some task.
         */
        "RetrySet": {
            "task": Anonymize<I9jd27rnpm8ttv>;
            "id"?: Anonymize<I4s6vifaf8k998>;
            "period": number;
            "retries": number;
        };
        /**
         * Cancel a retry configuration for some task.
         */
        "RetryCancelled": {
            "task": Anonymize<I9jd27rnpm8ttv>;
            "id"?: Anonymize<I4s6vifaf8k998>;
        };
        /**
         * The call for the provided hash was not found so the task has been aborted.
         */
        "CallUnavailable": {
            "task": Anonymize<I9jd27rnpm8ttv>;
            "id"?: Anonymize<I4s6vifaf8k998>;
        };
        /**
         * The given task was unable to be renewed since the agenda is full at that block.
         */
        "PeriodicFailed": {
            "task": Anonymize<I9jd27rnpm8ttv>;
            "id"?: Anonymize<I4s6vifaf8k998>;
        };
        /**
         * The given task was unable to be retried since the agenda is full at that block or there
         * was not enough weight to reschedule it.
         */
        "RetryFailed": {
            "task": Anonymize<I9jd27rnpm8ttv>;
            "id"?: Anonymize<I4s6vifaf8k998>;
        };
        /**
         * The given task can never be executed since it is overweight.
         */
        "PermanentlyOverweight": {
            "task": Anonymize<I9jd27rnpm8ttv>;
            "id"?: Anonymize<I4s6vifaf8k998>;
        };
        /**
         * Agenda is incomplete from `when`.
         */
        "AgendaIncomplete": Anonymize<Ibtsa3docbr9el>;
    }>;
    "Preimage": PreimageEvent;
    "Utility": Enum<{
        /**
         * Batch of dispatches did not complete fully. Index of first failing dispatch given, as
         * well as the error.
         */
        "BatchInterrupted": {
            "index": number;
            "error": Anonymize<Iejbr25sh5i5jn>;
        };
        /**
         * Batch of dispatches completed fully with no error.
         */
        "BatchCompleted": undefined;
        /**
         * Batch of dispatches completed but has errors.
         */
        "BatchCompletedWithErrors": undefined;
        /**
         * A single item within a Batch of dispatches has completed with no error.
         */
        "ItemCompleted": undefined;
        /**
         * A single item within a Batch of dispatches has completed with error.
         */
        "ItemFailed": {
            "error": Anonymize<Iejbr25sh5i5jn>;
        };
        /**
         * A call was dispatched.
         */
        "DispatchedAs": Anonymize<Is4luhobutbve>;
        /**
         * Main call was dispatched.
         */
        "IfElseMainSuccess": undefined;
        /**
         * The fallback call was dispatched.
         */
        "IfElseFallbackCalled": {
            "main_error": Anonymize<Iejbr25sh5i5jn>;
        };
    }>;
    "Proxy": Enum<{
        /**
         * A proxy was executed correctly, with the given.
         */
        "ProxyExecuted": Anonymize<Is4luhobutbve>;
        /**
         * A pure account has been created by new proxy with given
         * disambiguation index and proxy type.
         */
        "PureCreated": {
            "pure": SS58String;
            "who": SS58String;
            "proxy_type": Anonymize<I83hl5ng8hn2h9>;
            "disambiguation_index": number;
            "at": number;
            "extrinsic_index": number;
        };
        /**
         * A pure proxy was killed by its spawner.
         */
        "PureKilled": {
            "pure": SS58String;
            "spawner": SS58String;
            "proxy_type": Anonymize<I83hl5ng8hn2h9>;
            "disambiguation_index": number;
        };
        /**
         * An announcement was placed to make a call in the future.
         */
        "Announced": {
            "real": SS58String;
            "proxy": SS58String;
            "call_hash": SizedHex<32>;
        };
        /**
         * A proxy was added.
         */
        "ProxyAdded": {
            "delegator": SS58String;
            "delegatee": SS58String;
            "proxy_type": Anonymize<I83hl5ng8hn2h9>;
            "delay": number;
        };
        /**
         * A proxy was removed.
         */
        "ProxyRemoved": {
            "delegator": SS58String;
            "delegatee": SS58String;
            "proxy_type": Anonymize<I83hl5ng8hn2h9>;
            "delay": number;
        };
        /**
         * A deposit stored for proxies or announcements was poked / updated.
         */
        "DepositPoked": {
            "who": SS58String;
            "kind": Enum<{
                "Proxies": undefined;
                "Announcements": undefined;
            }>;
            "old_deposit": bigint;
            "new_deposit": bigint;
        };
    }>;
    "Multisig": Enum<{
        /**
         * A new multisig operation has begun.
         */
        "NewMultisig": {
            "approving": SS58String;
            "multisig": SS58String;
            "call_hash": SizedHex<32>;
        };
        /**
         * A multisig operation has been approved by someone.
         */
        "MultisigApproval": {
            "approving": SS58String;
            "timepoint": Anonymize<Itvprrpb0nm3o>;
            "multisig": SS58String;
            "call_hash": SizedHex<32>;
        };
        /**
         * A multisig operation has been executed.
         */
        "MultisigExecuted": {
            "approving": SS58String;
            "timepoint": Anonymize<Itvprrpb0nm3o>;
            "multisig": SS58String;
            "call_hash": SizedHex<32>;
            "result": Anonymize<Ian8oinkgj5geh>;
        };
        /**
         * A multisig operation has been cancelled.
         */
        "MultisigCancelled": {
            "cancelling": SS58String;
            "timepoint": Anonymize<Itvprrpb0nm3o>;
            "multisig": SS58String;
            "call_hash": SizedHex<32>;
        };
        /**
         * The deposit for a multisig operation has been updated/poked.
         */
        "DepositPoked": {
            "who": SS58String;
            "call_hash": SizedHex<32>;
            "old_deposit": bigint;
            "new_deposit": bigint;
        };
    }>;
    "Migrations": Enum<{
        /**
         * A Runtime upgrade started.
         *
         * Its end is indicated by `UpgradeCompleted` or `UpgradeFailed`.
         */
        "UpgradeStarted": {
            /**
             * The number of migrations that this upgrade contains.
             *
             * This can be used to design a progress indicator in combination with counting the
             * `MigrationCompleted` and `MigrationSkipped` events.
             */
            "migrations": number;
        };
        /**
         * The current runtime upgrade completed.
         *
         * This implies that all of its migrations completed successfully as well.
         */
        "UpgradeCompleted": undefined;
        /**
         * Runtime upgrade failed.
         *
         * This is very bad and will require governance intervention.
         */
        "UpgradeFailed": undefined;
        /**
         * A migration was skipped since it was already executed in the past.
         */
        "MigrationSkipped": Anonymize<I666bl2fqjkejo>;
        /**
         * A migration progressed.
         */
        "MigrationAdvanced": {
            /**
             * The index of the migration within the [`Config::Migrations`] list.
             */
            "index": number;
            /**
             * The number of blocks that this migration took so far.
             */
            "took": number;
        };
        /**
         * A Migration completed.
         */
        "MigrationCompleted": {
            /**
             * The index of the migration within the [`Config::Migrations`] list.
             */
            "index": number;
            /**
             * The number of blocks that this migration took so far.
             */
            "took": number;
        };
        /**
         * A Migration failed.
         *
         * This implies that the whole upgrade failed and governance intervention is required.
         */
        "MigrationFailed": {
            /**
             * The index of the migration within the [`Config::Migrations`] list.
             */
            "index": number;
            /**
             * The number of blocks that this migration took so far.
             */
            "took": number;
        };
        /**
         * The set of historical migrations has been cleared.
         */
        "HistoricCleared": {
            /**
             * Should be passed to `clear_historic` in a successive call.
             */
            "next_cursor"?: Anonymize<Iabpgqcjikia83>;
        };
    }>;
    "Vesting": Enum<{
        /**
         * A vesting schedule has been created.
         */
        "VestingCreated": {
            "account": SS58String;
            "schedule_index": number;
        };
        /**
         * The amount vested has been updated. This could indicate a change in funds available.
         * The balance given is the amount which is left unvested (and thus locked).
         */
        "VestingUpdated": {
            "account": SS58String;
            "unvested": bigint;
        };
        /**
         * An \[account\] has become fully vested.
         */
        "VestingCompleted": Anonymize<Icbccs0ug47ilf>;
    }>;
    "Recovery": Enum<{
        /**
         * A recovery attempt was approved by a friend.
         */
        "AttemptApproved": {
            "lost": SS58String;
            "friend_group_index": number;
            "friend": SS58String;
        };
        /**
         * A recovery attempt was canceled by either the lost account or the initiator.
         */
        "AttemptCanceled": {
            "lost": SS58String;
            "friend_group_index": number;
            "canceler": SS58String;
        };
        /**
         * A recovery attempt was initiated by a friend.
         */
        "AttemptInitiated": {
            "lost": SS58String;
            "friend_group_index": number;
            "initiator": SS58String;
        };
        /**
         * A recovery attempt was finished.
         */
        "AttemptFinished": {
            "lost": SS58String;
            "friend_group_index": number;
            "inheritor": SS58String;
            "previous_inheritor"?: Anonymize<Ihfphjolmsqq1>;
        };
        /**
         * A recovery attempt was discarded because the account was already recovered by a
         * friend group of equal or higher priority.
         *
         * The attempt is consumed (removed from storage) and its deposits are released, but
         * the existing inheritor remains unchanged.
         */
        "AttemptDiscarded": {
            "lost": SS58String;
            "friend_group_index": number;
            "existing_inheritor": SS58String;
        };
        /**
         * A recovery attempt was slashed by the lost account.
         *
         * The initiator will lose their security deposit.
         */
        "AttemptSlashed": {
            "lost": SS58String;
            "friend_group_index": number;
        };
        /**
         * The friend groups of an account have been changed.
         */
        "FriendGroupsChanged": {
            "lost": SS58String;
        };
        /**
         * The inheritor of a lost account was revoked by the lost account.
         */
        "InheritorRevoked": {
            "lost": SS58String;
        };
        /**
         * A recovered account was controlled by its inheritor.
         *
         * Check the `call_result` to see if it was successful.
         */
        "RecoveredAccountControlled": {
            "recovered": SS58String;
            "inheritor": SS58String;
            "call_hash": SizedHex<32>;
            "call_result": Anonymize<Ian8oinkgj5geh>;
        };
    }>;
    "Identity": Enum<{
        /**
         * A name was set or reset (which will remove all judgements).
         */
        "IdentitySet": Anonymize<I4cbvqmqadhrea>;
        /**
         * A name was cleared, and the given balance returned.
         */
        "IdentityCleared": {
            "who": SS58String;
            "deposit": bigint;
        };
        /**
         * A name was removed and the given balance slashed.
         */
        "IdentityKilled": {
            "who": SS58String;
            "deposit": bigint;
        };
        /**
         * A judgement was asked from a registrar.
         */
        "JudgementRequested": {
            "who": SS58String;
            "registrar_index": number;
        };
        /**
         * A judgement request was retracted.
         */
        "JudgementUnrequested": {
            "who": SS58String;
            "registrar_index": number;
        };
        /**
         * A judgement was given by a registrar.
         */
        "JudgementGiven": {
            "target": SS58String;
            "registrar_index": number;
        };
        /**
         * A registrar was added.
         */
        "RegistrarAdded": {
            "registrar_index": number;
        };
        /**
         * A registrar was removed.
         */
        "RegistrarRemoved": {
            "registrar_index": number;
        };
        /**
         * A sub-identity was added to an identity and the deposit paid.
         */
        "SubIdentityAdded": {
            "sub": SS58String;
            "main": SS58String;
            "deposit": bigint;
        };
        /**
         * An account's sub-identities were set (in bulk).
         */
        "SubIdentitiesSet": {
            "main": SS58String;
            "number_of_subs": number;
            "new_deposit": bigint;
        };
        /**
         * A given sub-account's associated name was changed by its super-identity.
         */
        "SubIdentityRenamed": {
            "sub": SS58String;
            "main": SS58String;
        };
        /**
         * A sub-identity was removed from an identity and the deposit freed.
         */
        "SubIdentityRemoved": {
            "sub": SS58String;
            "main": SS58String;
            "deposit": bigint;
        };
        /**
         * A sub-identity was cleared, and the given deposit repatriated from the
         * main identity account to the sub-identity account.
         */
        "SubIdentityRevoked": {
            "sub": SS58String;
            "main": SS58String;
            "deposit": bigint;
        };
        /**
         * A username authority was added.
         */
        "AuthorityAdded": {
            "authority": SS58String;
        };
        /**
         * A username authority was removed.
         */
        "AuthorityRemoved": {
            "authority": SS58String;
        };
        /**
         * A username was set for `who`.
         */
        "UsernameSet": {
            "who": SS58String;
            "username": Uint8Array;
        };
        /**
         * A username was queued, but `who` must accept it prior to `expiration`.
         */
        "UsernameQueued": {
            "who": SS58String;
            "username": Uint8Array;
            "expiration": number;
        };
        /**
         * A queued username passed its expiration without being claimed and was removed.
         */
        "PreapprovalExpired": {
            "whose": SS58String;
        };
        /**
         * A username was set as a primary and can be looked up from `who`.
         */
        "PrimaryUsernameSet": {
            "who": SS58String;
            "username": Uint8Array;
        };
        /**
         * A dangling username (as in, a username corresponding to an account that has removed its
         * identity) has been removed.
         */
        "DanglingUsernameRemoved": {
            "who": SS58String;
            "username": Uint8Array;
        };
        /**
         * A username has been unbound.
         */
        "UsernameUnbound": Anonymize<Ie5l999tf7t2te>;
        /**
         * A username has been removed.
         */
        "UsernameRemoved": Anonymize<Ie5l999tf7t2te>;
        /**
         * A username has been killed.
         */
        "UsernameKilled": Anonymize<Ie5l999tf7t2te>;
    }>;
    "Staking": Enum<{
        /**
         * The era payout has been set; the first balance is the validator-payout; the second is
         * the remainder from the maximum amount of reward.
         */
        "EraPaid": {
            "era_index": number;
            "validator_payout": bigint;
            "remainder": bigint;
        };
        /**
         * The nominator has been rewarded by this amount to this destination.
         */
        "Rewarded": {
            "stash": SS58String;
            "dest": StakingRewardDestination;
            "amount": bigint;
        };
        /**
         * A staker (validator or nominator) has been slashed by the given amount.
         */
        "Slashed": {
            "staker": SS58String;
            "amount": bigint;
        };
        /**
         * A slash for the given validator, for the given percentage of their stake, at the given
         * era as been reported.
         */
        "SlashReported": {
            "validator": SS58String;
            "fraction": number;
            "slash_era": number;
        };
        /**
         * An old slashing report from a prior era was discarded because it could
         * not be processed.
         */
        "OldSlashingReportDiscarded": Anonymize<I2hq50pu2kdjpo>;
        /**
         * A new set of stakers was elected.
         */
        "StakersElected": undefined;
        /**
         * An account has bonded this amount. \[stash, amount\]
         *
         * NOTE: This event is only emitted when funds are bonded via a dispatchable. Notably,
         * it will not be emitted for staking rewards when they are added to stake.
         */
        "Bonded": {
            "stash": SS58String;
            "amount": bigint;
        };
        /**
         * An account has unbonded this amount.
         */
        "Unbonded": {
            "stash": SS58String;
            "amount": bigint;
        };
        /**
         * An account has called `withdraw_unbonded` and removed unbonding chunks worth `Balance`
         * from the unlocking queue.
         */
        "Withdrawn": {
            "stash": SS58String;
            "amount": bigint;
        };
        /**
         * A nominator has been kicked from a validator.
         */
        "Kicked": {
            "nominator": SS58String;
            "stash": SS58String;
        };
        /**
         * The election failed. No new era is planned.
         */
        "StakingElectionFailed": undefined;
        /**
         * An account has stopped participating as either a validator or nominator.
         */
        "Chilled": Anonymize<Idl3umm12u5pa>;
        /**
         * A Page of stakers rewards are getting paid. `next` is `None` if all pages are claimed.
         */
        "PayoutStarted": {
            "era_index": number;
            "validator_stash": SS58String;
            "page": number;
            "next"?: Anonymize<I4arjljr6dpflb>;
        };
        /**
         * A validator has set their preferences.
         */
        "ValidatorPrefsSet": {
            "stash": SS58String;
            "prefs": Anonymize<I9o7ssi9vmhmgr>;
        };
        /**
         * Voters size limit reached.
         */
        "SnapshotVotersSizeExceeded": {
            "size": number;
        };
        /**
         * Targets size limit reached.
         */
        "SnapshotTargetsSizeExceeded": {
            "size": number;
        };
        /**
         * A new force era mode was set.
         */
        "ForceEra": {
            "mode": StakingForcing;
        };
        /**
         * Report of a controller batch deprecation.
         */
        "ControllerBatchDeprecated": {
            "failures": number;
        };
        /**
         * Staking balance migrated from locks to holds, with any balance that could not be held
         * is force withdrawn.
         */
        "CurrencyMigrated": {
            "stash": SS58String;
            "force_withdraw": bigint;
        };
    }>;
    "VoterList": BagsListEvent;
    "Offences": Enum<{
        /**
         * There is an offence reported of the given `kind` happened at the `session_index` and
         * (kind-specific) time slot. This event is not deposited for duplicate slashes.
         * \[kind, slot\].
         */
        "Offence": {
            "kind": SizedHex<16>;
            "slot": Uint8Array;
        };
    }>;
    "Historical": Enum<{
        /**
         * The merkle root of the validators of the said session were stored
         */
        "RootStored": Anonymize<I666bl2fqjkejo>;
        /**
         * The merkle roots of up to this session index were pruned
         */
        "RootsPruned": Anonymize<I85icj2qbjeqbe>;
    }>;
    "Session": Enum<{
        /**
         * New session has happened. Note that the argument is the session index, not the
         * block number as the type might suggest.
         */
        "NewSession": Anonymize<I2hq50pu2kdjpo>;
        /**
         * The `NewSession` event in the current block also implies a new validator set to be
         * queued.
         */
        "NewQueued": undefined;
        /**
         * Validator has been disabled.
         */
        "ValidatorDisabled": {
            "validator": SS58String;
        };
        /**
         * Validator has been re-enabled.
         */
        "ValidatorReenabled": {
            "validator": SS58String;
        };
    }>;
    "ElectionProviderMultiPhase": ElectionProviderMultiPhaseEvent;
    "Grandpa": GrandpaEvent;
    "Treasury": Enum<{
        /**
         * We have ended a spend period and will now allocate funds.
         */
        "Spending": {
            "budget_remaining": bigint;
        };
        /**
         * Some funds have been allocated.
         */
        "Awarded": {
            "proposal_index": number;
            "award": bigint;
            "account": SS58String;
        };
        /**
         * Some of our funds have been burnt.
         */
        "Burnt": {
            "burnt_funds": bigint;
        };
        /**
         * Spending has finished; this is the amount that rolls over until next spend.
         */
        "Rollover": {
            "rollover_balance": bigint;
        };
        /**
         * Some funds have been deposited.
         */
        "Deposit": Anonymize<Ie5v6njpckr05b>;
        /**
         * A new spend proposal has been approved.
         */
        "SpendApproved": {
            "proposal_index": number;
            "amount": bigint;
            "beneficiary": SS58String;
        };
        /**
         * The inactive funds of the pallet have been updated.
         */
        "UpdatedInactive": {
            "reactivated": bigint;
            "deactivated": bigint;
        };
        /**
         * A new asset spend proposal has been approved.
         */
        "AssetSpendApproved": {
            "index": number;
            "amount": bigint;
            "beneficiary": SS58String;
            "valid_from": number;
            "expire_at": number;
        };
        /**
         * An approved spend was voided.
         */
        "AssetSpendVoided": Anonymize<I666bl2fqjkejo>;
        /**
         * A payment happened.
         */
        "Paid": Anonymize<I666bl2fqjkejo>;
        /**
         * A payment failed and can be retried.
         */
        "PaymentFailed": Anonymize<I666bl2fqjkejo>;
        /**
         * A spend was processed and removed from the storage. It might have been successfully
         * paid or it may have expired.
         */
        "SpendProcessed": Anonymize<I666bl2fqjkejo>;
    }>;
    "Bounties": Enum<{
        /**
         * New bounty proposal.
         */
        "BountyProposed": Anonymize<I666bl2fqjkejo>;
        /**
         * A bounty proposal was rejected; funds were slashed.
         */
        "BountyRejected": {
            "index": number;
            "bond": bigint;
        };
        /**
         * A bounty proposal is funded and became active.
         */
        "BountyBecameActive": Anonymize<I666bl2fqjkejo>;
        /**
         * A bounty is awarded to a beneficiary.
         */
        "BountyAwarded": {
            "index": number;
            "beneficiary": SS58String;
        };
        /**
         * A bounty is claimed by beneficiary.
         */
        "BountyClaimed": {
            "index": number;
            "payout": bigint;
            "beneficiary": SS58String;
        };
        /**
         * A bounty is cancelled.
         */
        "BountyCanceled": Anonymize<I666bl2fqjkejo>;
        /**
         * A bounty expiry is extended.
         */
        "BountyExtended": Anonymize<I666bl2fqjkejo>;
        /**
         * A bounty is approved.
         */
        "BountyApproved": Anonymize<I666bl2fqjkejo>;
        /**
         * A bounty curator is proposed.
         */
        "CuratorProposed": {
            "bounty_id": number;
            "curator": SS58String;
        };
        /**
         * A bounty curator is unassigned.
         */
        "CuratorUnassigned": Anonymize<Ia9p5bg6p18r0i>;
        /**
         * A bounty curator is accepted.
         */
        "CuratorAccepted": {
            "bounty_id": number;
            "curator": SS58String;
        };
        /**
         * A bounty deposit has been poked.
         */
        "DepositPoked": {
            "bounty_id": number;
            "proposer": SS58String;
            "old_deposit": bigint;
            "new_deposit": bigint;
        };
        /**
         * Stranded funds left in a closed bounty's account were reclaimed to the treasury.
         */
        "BountyFundsReclaimed": Anonymize<Ia9p5bg6p18r0i>;
    }>;
    "ChildBounties": ChildBountiesEvent;
    "ConvictionVoting": Enum<{
        /**
         * An account has delegated their vote to another account. \[who, target\]
         */
        "Delegated": [SS58String, SS58String, number];
        /**
         * An \[account\] has cancelled a previous delegation operation.
         */
        "Undelegated": [SS58String, number];
        /**
         * An account has voted
         */
        "Voted": {
            "who": SS58String;
            "vote": ConvictionVotingVoteAccountVote;
            "poll_index": number;
        };
        /**
         * A vote has been removed
         */
        "VoteRemoved": {
            "who": SS58String;
            "vote": ConvictionVotingVoteAccountVote;
            "poll_index": number;
        };
        /**
         * The lockup period of a conviction vote expired, and the funds have been unlocked.
         */
        "VoteUnlocked": {
            "who": SS58String;
            "class": number;
        };
    }>;
    "Referenda": Enum<{
        /**
         * A referendum has been submitted.
         */
        "Submitted": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * The track (and by extension proposal dispatch origin) of this referendum.
             */
            "track": number;
            /**
             * The proposal for the referendum.
             */
            "proposal": PreimagesBounded;
        };
        /**
         * The decision deposit has been placed.
         */
        "DecisionDepositPlaced": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * The account who placed the deposit.
             */
            "who": SS58String;
            /**
             * The amount placed by the account.
             */
            "amount": bigint;
        };
        /**
         * The decision deposit has been refunded.
         */
        "DecisionDepositRefunded": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * The account who placed the deposit.
             */
            "who": SS58String;
            /**
             * The amount placed by the account.
             */
            "amount": bigint;
        };
        /**
         * A deposit has been slashed.
         */
        "DepositSlashed": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * A referendum has moved into the deciding phase.
         */
        "DecisionStarted": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * The track (and by extension proposal dispatch origin) of this referendum.
             */
            "track": number;
            /**
             * The proposal for the referendum.
             */
            "proposal": PreimagesBounded;
            /**
             * The current tally of votes in this referendum.
             */
            "tally": Anonymize<Ifsk7cbmtit1jd>;
        };
        "ConfirmStarted": Anonymize<I666bl2fqjkejo>;
        "ConfirmAborted": Anonymize<I666bl2fqjkejo>;
        /**
         * A referendum has ended its confirmation phase and is ready for approval.
         */
        "Confirmed": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * The final tally of votes in this referendum.
             */
            "tally": Anonymize<Ifsk7cbmtit1jd>;
        };
        /**
         * A referendum has been approved and its proposal has been scheduled.
         */
        "Approved": Anonymize<I666bl2fqjkejo>;
        /**
         * A proposal has been rejected by referendum.
         */
        "Rejected": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * The final tally of votes in this referendum.
             */
            "tally": Anonymize<Ifsk7cbmtit1jd>;
        };
        /**
         * A referendum has been timed out without being decided.
         */
        "TimedOut": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * The final tally of votes in this referendum.
             */
            "tally": Anonymize<Ifsk7cbmtit1jd>;
        };
        /**
         * A referendum has been cancelled.
         */
        "Cancelled": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * The final tally of votes in this referendum.
             */
            "tally": Anonymize<Ifsk7cbmtit1jd>;
        };
        /**
         * A referendum has been killed.
         */
        "Killed": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * The final tally of votes in this referendum.
             */
            "tally": Anonymize<Ifsk7cbmtit1jd>;
        };
        /**
         * The submission deposit has been refunded.
         */
        "SubmissionDepositRefunded": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * The account who placed the deposit.
             */
            "who": SS58String;
            /**
             * The amount placed by the account.
             */
            "amount": bigint;
        };
        /**
         * Metadata for a referendum has been set.
         */
        "MetadataSet": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * Preimage hash.
             */
            "hash": SizedHex<32>;
        };
        /**
         * Metadata for a referendum has been cleared.
         */
        "MetadataCleared": {
            /**
             * Index of the referendum.
             */
            "index": number;
            /**
             * Preimage hash.
             */
            "hash": SizedHex<32>;
        };
    }>;
    "TechnicalCommittee": Enum<{
        /**
         * A motion (given hash) has been proposed (by given account) with a threshold (given
         * `MemberCount`).
         */
        "Proposed": {
            "account": SS58String;
            "proposal_index": number;
            "proposal_hash": SizedHex<32>;
            "threshold": number;
        };
        /**
         * A motion (given hash) has been voted on by given account, leaving
         * a tally (yes votes and no votes given respectively as `MemberCount`).
         */
        "Voted": {
            "account": SS58String;
            "proposal_hash": SizedHex<32>;
            "voted": boolean;
            "yes": number;
            "no": number;
        };
        /**
         * A motion was approved by the required threshold.
         */
        "Approved": Anonymize<I2ev73t79f46tb>;
        /**
         * A motion was not approved by the required threshold.
         */
        "Disapproved": Anonymize<I2ev73t79f46tb>;
        /**
         * A motion was executed; result will be `Ok` if it returned without error.
         */
        "Executed": {
            "proposal_hash": SizedHex<32>;
            "result": Anonymize<Ian8oinkgj5geh>;
        };
        /**
         * A single member did some action; result will be `Ok` if it returned without error.
         */
        "MemberExecuted": {
            "proposal_hash": SizedHex<32>;
            "result": Anonymize<Ian8oinkgj5geh>;
        };
        /**
         * A proposal was closed because its threshold was reached or after its duration was up.
         */
        "Closed": {
            "proposal_hash": SizedHex<32>;
            "yes": number;
            "no": number;
        };
        /**
         * A proposal was killed.
         */
        "Killed": Anonymize<I2ev73t79f46tb>;
        /**
         * Some cost for storing a proposal was burned.
         */
        "ProposalCostBurned": {
            "proposal_hash": SizedHex<32>;
            "who": SS58String;
        };
        /**
         * Some cost for storing a proposal was released.
         */
        "ProposalCostReleased": {
            "proposal_hash": SizedHex<32>;
            "who": SS58String;
        };
    }>;
    "TxPause": Enum<{
        /**
         * This pallet, or a specific call is now paused.
         */
        "CallPaused": Anonymize<Iba7pefg0d11kh>;
        /**
         * This pallet, or a specific call is now unpaused.
         */
        "CallUnpaused": Anonymize<Iba7pefg0d11kh>;
    }>;
    "SafeMode": Enum<{
        /**
         * The safe-mode was entered until inclusively this block.
         */
        "Entered": {
            "until": number;
        };
        /**
         * The safe-mode was extended until inclusively this block.
         */
        "Extended": {
            "until": number;
        };
        /**
         * Exited the safe-mode for a specific reason.
         */
        "Exited": {
            "reason": Enum<{
                "Timeout": undefined;
                "Force": undefined;
            }>;
        };
        /**
         * An account reserved funds for either entering or extending the safe-mode.
         */
        "DepositPlaced": Anonymize<Ic262ibdoec56a>;
        /**
         * An account had a reserve released that was reserved.
         */
        "DepositReleased": Anonymize<Ic262ibdoec56a>;
        /**
         * An account had reserve slashed that was reserved.
         */
        "DepositSlashed": Anonymize<Ic262ibdoec56a>;
        /**
         * Could not hold funds for entering or extending the safe-mode.
         *
         * This error comes from the underlying `Currency`.
         */
        "CannotDeposit": undefined;
        /**
         * Could not release funds for entering or extending the safe-mode.
         *
         * This error comes from the underlying `Currency`.
         */
        "CannotRelease": undefined;
    }>;
    "Pause": Enum<{
        /**
         * A call was paused.
         */
        "Paused": {
            /**
             * The name of the call.
             */
            "name": Anonymize<Idkbvh6dahk1v7>;
            /**
             * The first block after the pause.
             */
            "until": number;
        };
        /**
         * A pause ended.
         */
        "Ended": Anonymize<If64t07qf7f129>;
    }>;
    "Remedies": Enum<{
        /**
         * Slashes were cancelled.
         */
        "SlashesCancelled": Anonymize<I43b4rsmes4v52>;
        /**
         * The enactment of a referendum was cancelled.
         */
        "EnactmentCancelled": Anonymize<Ih9k2eamno1iv>;
    }>;
    "Sudo": Enum<{
        /**
         * A sudo call just took place.
         */
        "Sudid": {
            /**
             * The result of the call made by the sudo user.
             */
            "sudo_result": Anonymize<Ian8oinkgj5geh>;
        };
        /**
         * The sudo key has been updated.
         */
        "KeyChanged": {
            /**
             * The old sudo key (if one was previously set).
             */
            "old"?: Anonymize<Ihfphjolmsqq1>;
            /**
             * The new sudo key (if one was set).
             */
            "new": SS58String;
        };
        /**
         * The key was permanently removed.
         */
        "KeyRemoved": undefined;
        /**
         * A [sudo_as](Pallet::sudo_as) call just took place.
         */
        "SudoAsDone": {
            /**
             * The result of the call made by the sudo user.
             */
            "sudo_result": Anonymize<Ian8oinkgj5geh>;
        };
    }>;
    "Whitelist": Enum<{
        "CallWhitelisted": Anonymize<I1adbcfi5uc62r>;
        "WhitelistedCallRemoved": Anonymize<I1adbcfi5uc62r>;
        "WhitelistedCallDispatched": {
            "call_hash": SizedHex<32>;
            "result": Anonymize<Id1mcoblhfom2d>;
        };
        /**
         * A call dispatch has been deferred to a future provided block.
         */
        "DispatchDeferred": Anonymize<I1adbcfi5uc62r>;
        /**
         * A deferred dispatch entry has been removed after expiration.
         */
        "DeferredDispatchRemoved": Anonymize<I1adbcfi5uc62r>;
        /**
         * A relayer (signed origin) executed a deferred dispatch.
         *
         * Emitted whenever the deferred entry is consumed by a relayer, regardless of whether the
         * inner call itself succeeded; the inner call's outcome is reported separately by
         * [`Event::WhitelistedCallDispatched`].
         */
        "DeferredDispatchExecuted": {
            "call_hash": SizedHex<32>;
            "who": SS58String;
        };
    }>;
    "Repairs": Enum<{
        /**
         * A migration failed. Only calls of governance and consensus go on until its repair.
         */
        "RepairNeeded": {
            /**
             * The index of the migration in its upgrade. None: the upgrade failed before the
             * first one.
             */
            "migration"?: Anonymize<I4arjljr6dpflb>;
        };
        /**
         * The state is repaired. The chain is open again.
         */
        "RepairEnded": undefined;
    }>;
    "Assets": Anonymize<Ibse1c0pgtcdtn>;
    "LiquidStaking": Anonymize<Idip9brdjiujff>;
    "RemoteStaking": Anonymize<I6tjjgkvego81e>;
    "ParaInclusion": Enum<{
        /**
         * A candidate was backed. `[candidate, head_data]`
         */
        "CandidateBacked": [Anonymize<Ic3531rbp9p138>, Uint8Array, number, number];
        /**
         * A candidate was included. `[candidate, head_data]`
         */
        "CandidateIncluded": [Anonymize<Ic3531rbp9p138>, Uint8Array, number, number];
        /**
         * A candidate timed out. `[candidate, head_data]`
         */
        "CandidateTimedOut": [Anonymize<Ic3531rbp9p138>, Uint8Array, number];
        /**
         * Some upward messages have been received and will be processed.
         */
        "UpwardMessagesReceived": {
            "from": number;
            "count": number;
        };
    }>;
    "Paras": Enum<{
        /**
         * Current code has been updated for a Para. `para_id`
         */
        "CurrentCodeUpdated": number;
        /**
         * Current head has been updated for a Para. `para_id`
         */
        "CurrentHeadUpdated": number;
        /**
         * A code upgrade has been scheduled for a Para. `para_id`
         */
        "CodeUpgradeScheduled": number;
        /**
         * A new head has been noted for a Para. `para_id`
         */
        "NewHeadNoted": number;
        /**
         * A para has been queued to execute pending actions. `para_id`
         */
        "ActionQueued": Anonymize<I9jd27rnpm8ttv>;
        /**
         * The given para either initiated or subscribed to a PVF check for the given validation
         * code. `code_hash` `para_id`
         */
        "PvfCheckStarted": [SizedHex<32>, number];
        /**
         * The given validation code was accepted by the PVF pre-checking vote.
         * `code_hash` `para_id`
         */
        "PvfCheckAccepted": [SizedHex<32>, number];
        /**
         * The given validation code was rejected by the PVF pre-checking vote.
         * `code_hash` `para_id`
         */
        "PvfCheckRejected": [SizedHex<32>, number];
        /**
         * The upgrade cooldown was removed.
         */
        "UpgradeCooldownRemoved": Anonymize<I37r4bdai8o9mp>;
        /**
         * A new code hash has been authorized for a Para.
         */
        "CodeAuthorized": {
            /**
             * Para
             */
            "para_id": number;
            /**
             * Authorized code hash.
             */
            "code_hash": SizedHex<32>;
            /**
             * Block at which authorization expires and will be removed.
             */
            "expire_at": number;
        };
    }>;
    "Dmp": Enum<{
        /**
         * Legacy V0 DMP queue storage has been cleaned.
         */
        "DmpQueueV0Cleaned": Anonymize<Iaus4cb3drhu9q>;
    }>;
    "Hrmp": ParachainsHrmpEvent;
    "ParasDisputes": ParachainsDisputesEvent;
    "OnDemand": Enum<{
        /**
         * An order was placed at some spot price amount by orderer ordered_by
         */
        "OnDemandOrderPlaced": {
            "para_id": number;
            "spot_price": bigint;
            "ordered_by": SS58String;
        };
        /**
         * The value of the spot price has likely changed
         */
        "SpotPriceSet": {
            "spot_price": bigint;
        };
        /**
         * An account was given credits.
         */
        "AccountCredited": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * The order queue was unexpectedly full - this indicates a problem with the configuration
         * of the on-demand pallet on the Coretime chain. `dropped` indicates how many orders were
         * dropped because they couldn't be queued.
         */
        "UnexpectedQueueFull": {
            "dropped": number;
        };
        /**
         * A batch of on-demand orders from the broker chain has been queued.
         */
        "BatchQueued": Anonymize<I5e8jqve2vg4ro>;
    }>;
    "Registrar": CommonParasRegistrarEvent;
    "Coretime": PolkadotRuntimeParachainsCoretimeEvent;
    "XcmPallet": Enum<{
        /**
         * Execution of an XCM message was attempted.
         */
        "Attempted": {
            "outcome": Anonymize<Ieqhmksji3pmv5>;
        };
        /**
         * An XCM message was sent.
         */
        "Sent": {
            "origin": Anonymize<If9iqq7i64mur8>;
            "destination": Anonymize<If9iqq7i64mur8>;
            "message": Anonymize<Ict03eedr8de9s>;
            "message_id": SizedHex<32>;
        };
        /**
         * An XCM message failed to send.
         */
        "SendFailed": {
            "origin": Anonymize<If9iqq7i64mur8>;
            "destination": Anonymize<If9iqq7i64mur8>;
            "error": Enum<{
                "NotApplicable": undefined;
                "Transport": undefined;
                "Unroutable": undefined;
                "DestinationUnsupported": undefined;
                "ExceedsMaxMessageSize": undefined;
                "MissingArgument": undefined;
                "Fees": undefined;
            }>;
            "message_id": SizedHex<32>;
        };
        /**
         * An XCM message failed to process.
         */
        "ProcessXcmError": {
            "origin": Anonymize<If9iqq7i64mur8>;
            "error": Anonymize<Id56rgs0bdb7gl>;
            "message_id": SizedHex<32>;
        };
        /**
         * Query response received which does not match a registered query. This may be because a
         * matching query was never registered, it may be because it is a duplicate response, or
         * because the query timed out.
         */
        "UnexpectedResponse": {
            "origin": Anonymize<If9iqq7i64mur8>;
            "query_id": bigint;
        };
        /**
         * Query response has been received and is ready for taking with `take_response`. There is
         * no registered notification call.
         */
        "ResponseReady": {
            "query_id": bigint;
            "response": Anonymize<I7vucpgm2c6959>;
        };
        /**
         * Query response has been received and query is removed. The registered notification has
         * been dispatched and executed successfully.
         */
        "Notified": {
            "query_id": bigint;
            "pallet_index": number;
            "call_index": number;
        };
        /**
         * Query response has been received and query is removed. The registered notification
         * could not be dispatched because the dispatch weight is greater than the maximum weight
         * originally budgeted by this runtime for the query result.
         */
        "NotifyOverweight": {
            "query_id": bigint;
            "pallet_index": number;
            "call_index": number;
            "actual_weight": Anonymize<I4q39t5hn830vp>;
            "max_budgeted_weight": Anonymize<I4q39t5hn830vp>;
        };
        /**
         * Query response has been received and query is removed. There was a general error with
         * dispatching the notification call.
         */
        "NotifyDispatchError": {
            "query_id": bigint;
            "pallet_index": number;
            "call_index": number;
        };
        /**
         * Query response has been received and query is removed. The dispatch was unable to be
         * decoded into a `Call`; this might be due to dispatch function having a signature which
         * is not `(origin, QueryId, Response)`.
         */
        "NotifyDecodeFailed": {
            "query_id": bigint;
            "pallet_index": number;
            "call_index": number;
        };
        /**
         * Expected query response has been received but the origin location of the response does
         * not match that expected. The query remains registered for a later, valid, response to
         * be received and acted upon.
         */
        "InvalidResponder": {
            "origin": Anonymize<If9iqq7i64mur8>;
            "query_id": bigint;
            "expected_location"?: Anonymize<I4pai6qnfk426l>;
        };
        /**
         * Expected query response has been received but the expected origin location placed in
         * storage by this runtime previously cannot be decoded. The query remains registered.
         *
         * This is unexpected (since a location placed in storage in a previously executing
         * runtime should be readable prior to query timeout) and dangerous since the possibly
         * valid response will be dropped. Manual governance intervention is probably going to be
         * needed.
         */
        "InvalidResponderVersion": {
            "origin": Anonymize<If9iqq7i64mur8>;
            "query_id": bigint;
        };
        /**
         * Received query response has been read and removed.
         */
        "ResponseTaken": {
            "query_id": bigint;
        };
        /**
         * Some assets have been placed in an asset trap.
         */
        "AssetsTrapped": {
            "hash": SizedHex<32>;
            "origin": Anonymize<If9iqq7i64mur8>;
            "assets": XcmVersionedAssets;
        };
        /**
         * An XCM version change notification message has been attempted to be sent.
         *
         * The cost of sending it (borne by the chain) is included.
         */
        "VersionChangeNotified": {
            "destination": Anonymize<If9iqq7i64mur8>;
            "result": number;
            "cost": Anonymize<I4npjalvhmfuj>;
            "message_id": SizedHex<32>;
        };
        /**
         * The supported version of a location has been changed. This might be through an
         * automatic notification or a manual intervention.
         */
        "SupportedVersionChanged": Anonymize<I9kt8c221c83ln>;
        /**
         * A given location which had a version change subscription was dropped owing to an error
         * sending the notification to it.
         */
        "NotifyTargetSendFail": {
            "location": Anonymize<If9iqq7i64mur8>;
            "query_id": bigint;
            "error": Anonymize<Id56rgs0bdb7gl>;
        };
        /**
         * A given location which had a version change subscription was dropped owing to an error
         * migrating the location to our new XCM format.
         */
        "NotifyTargetMigrationFail": {
            "location": XcmVersionedLocation;
            "query_id": bigint;
        };
        /**
         * Expected query response has been received but the expected querier location placed in
         * storage by this runtime previously cannot be decoded. The query remains registered.
         *
         * This is unexpected (since a location placed in storage in a previously executing
         * runtime should be readable prior to query timeout) and dangerous since the possibly
         * valid response will be dropped. Manual governance intervention is probably going to be
         * needed.
         */
        "InvalidQuerierVersion": {
            "origin": Anonymize<If9iqq7i64mur8>;
            "query_id": bigint;
        };
        /**
         * Expected query response has been received but the querier location of the response does
         * not match the expected. The query remains registered for a later, valid, response to
         * be received and acted upon.
         */
        "InvalidQuerier": {
            "origin": Anonymize<If9iqq7i64mur8>;
            "query_id": bigint;
            "expected_querier": Anonymize<If9iqq7i64mur8>;
            "maybe_actual_querier"?: Anonymize<I4pai6qnfk426l>;
        };
        /**
         * A remote has requested XCM version change notification from us and we have honored it.
         * A version information message is sent to them and its cost is included.
         */
        "VersionNotifyStarted": {
            "destination": Anonymize<If9iqq7i64mur8>;
            "cost": Anonymize<I4npjalvhmfuj>;
            "message_id": SizedHex<32>;
        };
        /**
         * We have requested that a remote chain send us XCM version change notifications.
         */
        "VersionNotifyRequested": {
            "destination": Anonymize<If9iqq7i64mur8>;
            "cost": Anonymize<I4npjalvhmfuj>;
            "message_id": SizedHex<32>;
        };
        /**
         * We have requested that a remote chain stops sending us XCM version change
         * notifications.
         */
        "VersionNotifyUnrequested": {
            "destination": Anonymize<If9iqq7i64mur8>;
            "cost": Anonymize<I4npjalvhmfuj>;
            "message_id": SizedHex<32>;
        };
        /**
         * Fees were paid from a location for an operation (often for using `SendXcm`).
         */
        "FeesPaid": {
            "paying": Anonymize<If9iqq7i64mur8>;
            "fees": Anonymize<I4npjalvhmfuj>;
        };
        /**
         * Some assets have been claimed from an asset trap
         */
        "AssetsClaimed": {
            "hash": SizedHex<32>;
            "origin": Anonymize<If9iqq7i64mur8>;
            "assets": XcmVersionedAssets;
        };
        /**
         * A XCM version migration finished.
         */
        "VersionMigrationFinished": {
            "version": number;
        };
        /**
         * An `aliaser` location was authorized by `target` to alias it, authorization valid until
         * `expiry` block number.
         */
        "AliasAuthorized": {
            "aliaser": Anonymize<If9iqq7i64mur8>;
            "target": Anonymize<If9iqq7i64mur8>;
            "expiry"?: Anonymize<I35p85j063s0il>;
        };
        /**
         * `target` removed alias authorization for `aliaser`.
         */
        "AliasAuthorizationRemoved": {
            "aliaser": Anonymize<If9iqq7i64mur8>;
            "target": Anonymize<If9iqq7i64mur8>;
        };
        /**
         * `target` removed all alias authorizations.
         */
        "AliasesAuthorizationsRemoved": {
            "target": Anonymize<If9iqq7i64mur8>;
        };
    }>;
    "MessageQueue": Enum<{
        /**
         * Message discarded due to an error in the `MessageProcessor` (usually a format error).
         */
        "ProcessingFailed": {
            /**
             * The `blake2_256` hash of the message.
             */
            "id": SizedHex<32>;
            /**
             * The queue of the message.
             */
            "origin": ParachainsInclusionAggregateMessageOrigin;
            /**
             * The error that occurred.
             *
             * This error is pretty opaque. More fine-grained errors need to be emitted as events
             * by the `MessageProcessor`.
             */
            "error": Enum<{
                "BadFormat": undefined;
                "Corrupt": undefined;
                "Unsupported": undefined;
                "Overweight": Anonymize<I4q39t5hn830vp>;
                "Yield": undefined;
                "StackLimitReached": undefined;
            }>;
        };
        /**
         * Message is processed.
         */
        "Processed": {
            /**
             * The `blake2_256` hash of the message.
             */
            "id": SizedHex<32>;
            /**
             * The queue of the message.
             */
            "origin": ParachainsInclusionAggregateMessageOrigin;
            /**
             * How much weight was used to process the message.
             */
            "weight_used": Anonymize<I4q39t5hn830vp>;
            /**
             * Whether the message was processed.
             *
             * Note that this does not mean that the underlying `MessageProcessor` was internally
             * successful. It *solely* means that the MQ pallet will treat this as a success
             * condition and discard the message. Any internal error needs to be emitted as events
             * by the `MessageProcessor`.
             */
            "success": boolean;
        };
        /**
         * Message placed in overweight queue.
         */
        "OverweightEnqueued": {
            /**
             * The `blake2_256` hash of the message.
             */
            "id": SizedHex<32>;
            /**
             * The queue of the message.
             */
            "origin": ParachainsInclusionAggregateMessageOrigin;
            /**
             * The page of the message.
             */
            "page_index": number;
            /**
             * The index of the message within the page.
             */
            "message_index": number;
        };
        /**
         * This page was reaped.
         */
        "PageReaped": {
            /**
             * The queue of the page.
             */
            "origin": ParachainsInclusionAggregateMessageOrigin;
            /**
             * The index of the page.
             */
            "index": number;
        };
    }>;
}>;
export type Ic9s8f85vjtncc = {
    "weight": Anonymize<I4q39t5hn830vp>;
    "class": DispatchClass;
    "pays_fee": Anonymize<Iehg04bj71rkd>;
};
export type I4q39t5hn830vp = {
    "ref_time": bigint;
    "proof_size": bigint;
};
export type DispatchClass = Enum<{
    "Normal": undefined;
    "Operational": undefined;
    "Mandatory": undefined;
}>;
export declare const DispatchClass: GetEnum<DispatchClass>;
export type Iehg04bj71rkd = AnonymousEnum<{
    "Yes": undefined;
    "No": undefined;
}>;
export type Iejbr25sh5i5jn = AnonymousEnum<{
    "Other": undefined;
    "CannotLookup": undefined;
    "BadOrigin": undefined;
    "Module": Enum<{
        "System": Anonymize<I5o0s7c8q1cc9b>;
        "Timing": undefined;
        "Babe": Anonymize<Ib6q602k6o213a>;
        "Timestamp": undefined;
        "Balances": Anonymize<Idj13i7adlomht>;
        "Scheduler": Anonymize<If7oa8fprnilo5>;
        "Preimage": Anonymize<I4cfhml1prt4lu>;
        "Utility": Anonymize<I8dt2g2hcrgh36>;
        "Proxy": Anonymize<Iuvt54ei4cehc>;
        "Multisig": Anonymize<Ia76qmhhg4jvb9>;
        "Migrations": Anonymize<Iaaqq5jevtahm8>;
        "Vesting": Anonymize<Icof2acl69lq3c>;
        "Recovery": Anonymize<Iafv8cljfta0is>;
        "Identity": Anonymize<Ib8gja1crqq8kd>;
        "Staking": Anonymize<Ileu8a8k5fbnr>;
        "VoterList": Anonymize<I2e4fekrkcdej2>;
        "Session": Anonymize<I1e07dgbaqd1sq>;
        "ElectionProviderMultiPhase": Anonymize<Idb84kfjd998sl>;
        "Grandpa": Anonymize<I7q8i0pp1gkas6>;
        "Treasury": Anonymize<I36uss0m9fpcsf>;
        "Bounties": Anonymize<Iaoblhdv6tqufp>;
        "ChildBounties": Anonymize<I4u5ou5u3tthff>;
        "ConvictionVoting": Anonymize<Idfa8k8ikssbsf>;
        "Referenda": Anonymize<I84u4ul208g742>;
        "Origins": Anonymize<Iephp4glqu9cu1>;
        "TechnicalCommittee": Anonymize<I7n7mcmnnfjfl2>;
        "TxPause": Anonymize<Ifku1elmu8hk3i>;
        "SafeMode": Anonymize<I65gapcjsc3grr>;
        "Pause": Anonymize<Ieb1njt7grlat9>;
        "Remedies": Anonymize<Ibrapsmtuau36l>;
        "Sudo": Anonymize<Iaug04qjhbli00>;
        "Whitelist": Anonymize<I2panb90f40k4n>;
        "Repairs": Anonymize<I7rvf1qfj3p7dh>;
        "Assets": Anonymize<Ide093k05nogkn>;
        "LiquidStaking": Anonymize<Id46c9bid67889>;
        "RemoteStaking": Anonymize<I9p7chpkjpds4f>;
        "Configuration": Anonymize<In1jctfv299lm>;
        "ParaInclusion": Anonymize<Iao6c90rehrbrh>;
        "ParaInherent": Anonymize<I2g8k20rpkqcs4>;
        "ParaScheduler": Anonymize<I2mjnb5vgujeqj>;
        "Paras": Anonymize<I5odm90qsq75h7>;
        "Hrmp": Anonymize<Ibns95nfmm92df>;
        "ParasDisputes": Anonymize<Iakburbqot4g58>;
        "ParasSlashing": Anonymize<I1v70p1j0r2q1j>;
        "OnDemand": Anonymize<I48hdahgqa1mcd>;
        "Registrar": Anonymize<I97vkspnd0b8bh>;
        "ParasSudoWrapper": Anonymize<Ifpesk4pf0e5rb>;
        "Coretime": Anonymize<Ifju0orssp9h7o>;
        "XcmPallet": Anonymize<I4vcvo9od6afmt>;
        "MessageQueue": Anonymize<I5iupade5ag2dp>;
        "Beefy": Anonymize<Icqau1b0adiugq>;
    }>;
    "ConsumerRemaining": undefined;
    "NoProviders": undefined;
    "TooManyConsumers": undefined;
    "Token": TokenError;
    "Arithmetic": ArithmeticError;
    "Transactional": TransactionalError;
    "Exhausted": undefined;
    "Corruption": undefined;
    "Unavailable": undefined;
    "RootNotAllowed": undefined;
    "Trie": Enum<{
        "InvalidStateRoot": undefined;
        "IncompleteDatabase": undefined;
        "ValueAtIncompleteKey": undefined;
        "DecoderError": undefined;
        "InvalidHash": undefined;
        "DuplicateKey": undefined;
        "ExtraneousNode": undefined;
        "ExtraneousValue": undefined;
        "ExtraneousHashReference": undefined;
        "InvalidChildReference": undefined;
        "ValueMismatch": undefined;
        "IncompleteProof": undefined;
        "RootMismatch": undefined;
        "DecodeError": undefined;
    }>;
}>;
export type I5o0s7c8q1cc9b = AnonymousEnum<{
    /**
     * The name of specification does not match between the current runtime
     * and the new runtime.
     */
    "InvalidSpecName": undefined;
    /**
     * The specification version is not allowed to decrease between the current runtime
     * and the new runtime.
     */
    "SpecVersionNeedsToIncrease": undefined;
    /**
     * Failed to extract the runtime version from the new runtime.
     *
     * Either calling `Core_version` or decoding `RuntimeVersion` failed.
     */
    "FailedToExtractRuntimeVersion": undefined;
    /**
     * Suicide called when the account has non-default composite data.
     */
    "NonDefaultComposite": undefined;
    /**
     * There is a non-zero reference count preventing the account from being purged.
     */
    "NonZeroRefCount": undefined;
    /**
     * The origin filter prevent the call to be dispatched.
     */
    "CallFiltered": undefined;
    /**
     * A multi-block migration is ongoing and prevents the current code from being replaced.
     */
    "MultiBlockMigrationsOngoing": undefined;
    /**
     * No upgrade authorized.
     */
    "NothingAuthorized": undefined;
    /**
     * The submitted code is not authorized.
     */
    "Unauthorized": undefined;
}>;
export type Ib6q602k6o213a = AnonymousEnum<{
    /**
     * An equivocation proof provided as part of an equivocation report is invalid.
     */
    "InvalidEquivocationProof": undefined;
    /**
     * A key ownership proof provided as part of an equivocation report is invalid.
     */
    "InvalidKeyOwnershipProof": undefined;
    /**
     * A given equivocation report is valid but already previously reported.
     */
    "DuplicateOffenceReport": undefined;
    /**
     * Submitted configuration is invalid.
     */
    "InvalidConfiguration": undefined;
}>;
export type Idj13i7adlomht = AnonymousEnum<{
    /**
     * Vesting balance too high to send value.
     */
    "VestingBalance": undefined;
    /**
     * Account liquidity restrictions prevent withdrawal.
     */
    "LiquidityRestrictions": undefined;
    /**
     * Balance too low to send value.
     */
    "InsufficientBalance": undefined;
    /**
     * Value too low to create account due to existential deposit.
     */
    "ExistentialDeposit": undefined;
    /**
     * Transfer/payment would kill account.
     */
    "Expendability": undefined;
    /**
     * A vesting schedule already exists for this account.
     */
    "ExistingVestingSchedule": undefined;
    /**
     * Beneficiary account must pre-exist.
     */
    "DeadAccount": undefined;
    /**
     * Number of named reserves exceed `MaxReserves`.
     */
    "TooManyReserves": undefined;
    /**
     * Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`.
     */
    "TooManyHolds": undefined;
    /**
     * Number of freezes exceed `MaxFreezes`.
     */
    "TooManyFreezes": undefined;
    /**
     * The issuance cannot be modified since it is already deactivated.
     */
    "IssuanceDeactivated": undefined;
    /**
     * The delta cannot be zero.
     */
    "DeltaZero": undefined;
}>;
export type If7oa8fprnilo5 = AnonymousEnum<{
    /**
     * Failed to schedule a call
     */
    "FailedToSchedule": undefined;
    /**
     * Cannot find the scheduled call.
     */
    "NotFound": undefined;
    /**
     * Given target block number is in the past.
     */
    "TargetBlockNumberInPast": undefined;
    /**
     * Reschedule failed because it does not change scheduled time.
     */
    "RescheduleNoChange": undefined;
    /**
     * Attempt to use a non-named function on a named task.
     */
    "Named": undefined;
}>;
export type I4cfhml1prt4lu = AnonymousEnum<{
    /**
     * Preimage is too large to store on-chain.
     */
    "TooBig": undefined;
    /**
     * Preimage has already been noted on-chain.
     */
    "AlreadyNoted": undefined;
    /**
     * The user is not authorized to perform this action.
     */
    "NotAuthorized": undefined;
    /**
     * The preimage cannot be removed since it has not yet been noted.
     */
    "NotNoted": undefined;
    /**
     * A preimage may not be removed when there are outstanding requests.
     */
    "Requested": undefined;
    /**
     * The preimage request cannot be removed since no outstanding requests exist.
     */
    "NotRequested": undefined;
    /**
     * More than `MAX_HASH_UPGRADE_BULK_COUNT` hashes were requested to be upgraded at once.
     */
    "TooMany": undefined;
    /**
     * Too few hashes were requested to be upgraded (i.e. zero).
     */
    "TooFew": undefined;
}>;
export type I8dt2g2hcrgh36 = AnonymousEnum<{
    /**
     * Too many calls batched.
     */
    "TooManyCalls": undefined;
}>;
export type Iuvt54ei4cehc = AnonymousEnum<{
    /**
     * There are too many proxies registered or too many announcements pending.
     */
    "TooMany": undefined;
    /**
     * Proxy registration not found.
     */
    "NotFound": undefined;
    /**
     * Sender is not a proxy of the account to be proxied.
     */
    "NotProxy": undefined;
    /**
     * A call which is incompatible with the proxy type's filter was attempted.
     */
    "Unproxyable": undefined;
    /**
     * Account is already a proxy.
     */
    "Duplicate": undefined;
    /**
     * Call may not be made by proxy because it may escalate its privileges.
     */
    "NoPermission": undefined;
    /**
     * Announcement, if made at all, was made too recently.
     */
    "Unannounced": undefined;
    /**
     * Cannot add self as proxy.
     */
    "NoSelfProxy": undefined;
}>;
export type Ia76qmhhg4jvb9 = AnonymousEnum<{
    /**
     * Threshold must be 2 or greater.
     */
    "MinimumThreshold": undefined;
    /**
     * Call is already approved by this signatory.
     */
    "AlreadyApproved": undefined;
    /**
     * Call doesn't need any (more) approvals.
     */
    "NoApprovalsNeeded": undefined;
    /**
     * There are too few signatories in the list.
     */
    "TooFewSignatories": undefined;
    /**
     * There are too many signatories in the list.
     */
    "TooManySignatories": undefined;
    /**
     * The signatories were provided out of order; they should be ordered.
     */
    "SignatoriesOutOfOrder": undefined;
    /**
     * The sender was contained in the other signatories; it shouldn't be.
     */
    "SenderInSignatories": undefined;
    /**
     * Multisig operation not found in storage.
     */
    "NotFound": undefined;
    /**
     * Only the account that originally created the multisig is able to cancel it or update
     * its deposits.
     */
    "NotOwner": undefined;
    /**
     * No timepoint was given, yet the multisig operation is already underway.
     */
    "NoTimepoint": undefined;
    /**
     * A different timepoint was given to the multisig operation that is underway.
     */
    "WrongTimepoint": undefined;
    /**
     * A timepoint was given, yet no multisig operation is underway.
     */
    "UnexpectedTimepoint": undefined;
    /**
     * The maximum weight information provided was too low.
     */
    "MaxWeightTooLow": undefined;
    /**
     * The data to be stored is already stored.
     */
    "AlreadyStored": undefined;
}>;
export type Iaaqq5jevtahm8 = AnonymousEnum<{
    /**
     * The operation cannot complete since some MBMs are ongoing.
     */
    "Ongoing": undefined;
}>;
export type Icof2acl69lq3c = AnonymousEnum<{
    /**
     * The account given is not vesting.
     */
    "NotVesting": undefined;
    /**
     * The account already has `MaxVestingSchedules` count of schedules and thus
     * cannot add another one. Consider merging existing schedules in order to add another.
     */
    "AtMaxVestingSchedules": undefined;
    /**
     * Amount being transferred is too low to create a vesting schedule.
     */
    "AmountLow": undefined;
    /**
     * An index was out of bounds of the vesting schedules.
     */
    "ScheduleIndexOutOfBounds": undefined;
    /**
     * Failed to create a new schedule because some parameter was invalid.
     */
    "InvalidScheduleParams": undefined;
}>;
export type Iafv8cljfta0is = AnonymousEnum<{
    /**
     * This attempt is already fully approved and does not need any more votes.
     */
    "AlreadyApproved": undefined;
    /**
     * The recovery attempt has already been initiated.
     */
    "AlreadyInitiated": undefined;
    /**
     * The friend already voted for this attempt.
     */
    "AlreadyVoted": undefined;
    /**
     * The lost account has ongoing recovery attempts.
     */
    "HasOngoingAttempts": undefined;
    /**
     * The lost account cannot be a friend of itself.
     */
    "LostAccountInFriendGroup": undefined;
    /**
     * The account was already recovered by a group of equal or higher priority.
     */
    "HigherPriorityRecovered": undefined;
    /**
     * Cancel delay must be at least 1.
     */
    "NoCancelDelay": undefined;
    /**
     * This account does not have any friend groups.
     */
    "NoFriendGroups": undefined;
    /**
     * The friend group has no friends.
     */
    "NoFriends": undefined;
    /**
     * The lost account does not have any inheritor.
     */
    "NoInheritor": undefined;
    /**
     * Not enough friends approved this attempt.
     */
    "NotApproved": undefined;
    /**
     * The referenced recovery attempt was not found.
     */
    "NotAttempt": undefined;
    /**
     * The caller is not the initiator or the lost account.
     */
    "NotCanceller": undefined;
    /**
     * The caller is not a friend of the lost account.
     */
    "NotFriend": undefined;
    /**
     * A specific referenced friend group was not found.
     */
    "NotFriendGroup": undefined;
    /**
     * The caller is not the inheritor of the lost account.
     */
    "NotInheritor": undefined;
    /**
     * The cancel delay since the last approval or initialization has not yet passed.
     */
    "NotYetCancelable": undefined;
    /**
     * The inheritance delay of this attempt has not yet passed.
     */
    "NotYetInheritable": undefined;
    /**
     * Too many friend groups.
     */
    "TooManyFriendGroups": undefined;
    /**
     * The number of friends needed is greater than the number of friends.
     */
    "TooManyFriendsNeeded": undefined;
    /**
     * The number of friends needed is zero.
     */
    "NoFriendsNeeded": undefined;
    /**
     * The friends of a friend group are not sorted or not unique.
     */
    "FriendsNotSortedOrUnique": undefined;
    /**
     * Two friend groups have the same set of friends.
     */
    "DuplicateFriendGroups": undefined;
}>;
export type Ib8gja1crqq8kd = AnonymousEnum<{
    /**
     * Too many subs-accounts.
     */
    "TooManySubAccounts": undefined;
    /**
     * Account isn't found.
     */
    "NotFound": undefined;
    /**
     * Account isn't named.
     */
    "NotNamed": undefined;
    /**
     * Empty index.
     */
    "EmptyIndex": undefined;
    /**
     * Fee is changed.
     */
    "FeeChanged": undefined;
    /**
     * No identity found.
     */
    "NoIdentity": undefined;
    /**
     * Sticky judgement.
     */
    "StickyJudgement": undefined;
    /**
     * Judgement given.
     */
    "JudgementGiven": undefined;
    /**
     * Invalid judgement.
     */
    "InvalidJudgement": undefined;
    /**
     * The index is invalid.
     */
    "InvalidIndex": undefined;
    /**
     * The target is invalid.
     */
    "InvalidTarget": undefined;
    /**
     * Maximum amount of registrars reached. Cannot add any more.
     */
    "TooManyRegistrars": undefined;
    /**
     * Account ID is already named.
     */
    "AlreadyClaimed": undefined;
    /**
     * Sender is not a sub-account.
     */
    "NotSub": undefined;
    /**
     * Sub-account isn't owned by sender.
     */
    "NotOwned": undefined;
    /**
     * The provided judgement was for a different identity.
     */
    "JudgementForDifferentIdentity": undefined;
    /**
     * Error that occurs when there is an issue paying for judgement.
     */
    "JudgementPaymentFailed": undefined;
    /**
     * The provided suffix is too long.
     */
    "InvalidSuffix": undefined;
    /**
     * The sender does not have permission to issue a username.
     */
    "NotUsernameAuthority": undefined;
    /**
     * The authority cannot allocate any more usernames.
     */
    "NoAllocation": undefined;
    /**
     * The signature on a username was not valid.
     */
    "InvalidSignature": undefined;
    /**
     * Setting this username requires a signature, but none was provided.
     */
    "RequiresSignature": undefined;
    /**
     * The username does not meet the requirements.
     */
    "InvalidUsername": undefined;
    /**
     * The username is already taken.
     */
    "UsernameTaken": undefined;
    /**
     * The requested username does not exist.
     */
    "NoUsername": undefined;
    /**
     * The username cannot be forcefully removed because it can still be accepted.
     */
    "NotExpired": undefined;
    /**
     * The username cannot be removed because it's still in the grace period.
     */
    "TooEarly": undefined;
    /**
     * The username cannot be removed because it is not unbinding.
     */
    "NotUnbinding": undefined;
    /**
     * The username cannot be unbound because it is already unbinding.
     */
    "AlreadyUnbinding": undefined;
    /**
     * The action cannot be performed because of insufficient privileges (e.g. authority
     * trying to unbind a username provided by the system).
     */
    "InsufficientPrivileges": undefined;
}>;
export type Ileu8a8k5fbnr = AnonymousEnum<{
    /**
     * Not a controller account.
     */
    "NotController": undefined;
    /**
     * Not a stash account.
     */
    "NotStash": undefined;
    /**
     * Stash is already bonded.
     */
    "AlreadyBonded": undefined;
    /**
     * Controller is already paired.
     */
    "AlreadyPaired": undefined;
    /**
     * Targets cannot be empty.
     */
    "EmptyTargets": undefined;
    /**
     * Duplicate index.
     */
    "DuplicateIndex": undefined;
    /**
     * Slash record index out of bounds.
     */
    "InvalidSlashIndex": undefined;
    /**
     * Cannot have a validator or nominator role, with value less than the minimum defined by
     * governance (see `MinValidatorBond` and `MinNominatorBond`). If unbonding is the
     * intention, `chill` first to remove one's role as validator/nominator.
     */
    "InsufficientBond": undefined;
    /**
     * Can not schedule more unlock chunks.
     */
    "NoMoreChunks": undefined;
    /**
     * Can not rebond without unlocking chunks.
     */
    "NoUnlockChunk": undefined;
    /**
     * Attempting to target a stash that still has funds.
     */
    "FundedTarget": undefined;
    /**
     * Invalid era to reward.
     */
    "InvalidEraToReward": undefined;
    /**
     * Invalid number of nominations.
     */
    "InvalidNumberOfNominations": undefined;
    /**
     * Items are not sorted and unique.
     */
    "NotSortedAndUnique": undefined;
    /**
     * Rewards for this era have already been claimed for this validator.
     */
    "AlreadyClaimed": undefined;
    /**
     * No nominators exist on this page.
     */
    "InvalidPage": undefined;
    /**
     * Incorrect previous history depth input provided.
     */
    "IncorrectHistoryDepth": undefined;
    /**
     * Incorrect number of slashing spans provided.
     */
    "IncorrectSlashingSpans": undefined;
    /**
     * Internal state has become somehow corrupted and the operation cannot continue.
     */
    "BadState": undefined;
    /**
     * Too many nomination targets supplied.
     */
    "TooManyTargets": undefined;
    /**
     * A nomination target was supplied that was blocked or otherwise not a validator.
     */
    "BadTarget": undefined;
    /**
     * The user has enough bond and thus cannot be chilled forcefully by an external person.
     */
    "CannotChillOther": undefined;
    /**
     * There are too many nominators in the system. Governance needs to adjust the staking
     * settings to keep things safe for the runtime.
     */
    "TooManyNominators": undefined;
    /**
     * There are too many validator candidates in the system. Governance needs to adjust the
     * staking settings to keep things safe for the runtime.
     */
    "TooManyValidators": undefined;
    /**
     * Commission is too low. Must be at least `MinCommission`.
     */
    "CommissionTooLow": undefined;
    /**
     * Some bound is not met.
     */
    "BoundNotMet": undefined;
    /**
     * Used when attempting to use deprecated controller account logic.
     */
    "ControllerDeprecated": undefined;
    /**
     * Cannot reset a ledger.
     */
    "CannotRestoreLedger": undefined;
    /**
     * Provided reward destination is not allowed.
     */
    "RewardDestinationRestricted": undefined;
    /**
     * Not enough funds available to withdraw.
     */
    "NotEnoughFunds": undefined;
    /**
     * Operation not allowed for virtual stakers.
     */
    "VirtualStakerNotAllowed": undefined;
    /**
     * Stash could not be reaped as other pallet might depend on it.
     */
    "CannotReapStash": undefined;
    /**
     * The stake of this account is already migrated to `Fungible` holds.
     */
    "AlreadyMigrated": undefined;
    /**
     * Account is restricted from participation in staking. This may happen if the account is
     * staking in another way already, such as via pool.
     */
    "Restricted": undefined;
}>;
export type I2e4fekrkcdej2 = AnonymousEnum<{
    /**
     * A error in the list interface implementation.
     */
    "List": Anonymize<Ictkqqlhdjt761>;
    /**
     * Could not update a node, because the pallet is locked.
     */
    "Locked": undefined;
}>;
export type Ictkqqlhdjt761 = AnonymousEnum<{
    "Duplicate": undefined;
    "NotHeavier": undefined;
    "NotInSameBag": undefined;
    "NodeNotFound": undefined;
    "Locked": undefined;
}>;
export type I1e07dgbaqd1sq = AnonymousEnum<{
    /**
     * Invalid ownership proof.
     */
    "InvalidProof": undefined;
    /**
     * No associated validator ID for account.
     */
    "NoAssociatedValidatorId": undefined;
    /**
     * Registered duplicate key.
     */
    "DuplicatedKey": undefined;
    /**
     * No keys are associated with this account.
     */
    "NoKeys": undefined;
    /**
     * Key setting account is not live, so it's impossible to associate keys.
     */
    "NoAccount": undefined;
}>;
export type Idb84kfjd998sl = AnonymousEnum<{
    /**
     * Submission was too early.
     */
    "PreDispatchEarlySubmission": undefined;
    /**
     * Wrong number of winners presented.
     */
    "PreDispatchWrongWinnerCount": undefined;
    /**
     * Submission was too weak, score-wise.
     */
    "PreDispatchWeakSubmission": undefined;
    /**
     * The queue was full, and the solution was not better than any of the existing ones.
     */
    "SignedQueueFull": undefined;
    /**
     * The origin failed to pay the deposit.
     */
    "SignedCannotPayDeposit": undefined;
    /**
     * Witness data to dispatchable is invalid.
     */
    "SignedInvalidWitness": undefined;
    /**
     * The signed submission consumes too much weight
     */
    "SignedTooMuchWeight": undefined;
    /**
     * OCW submitted solution for wrong round
     */
    "OcwCallWrongEra": undefined;
    /**
     * Snapshot metadata should exist but didn't.
     */
    "MissingSnapshotMetadata": undefined;
    /**
     * `Self::insert_submission` returned an invalid index.
     */
    "InvalidSubmissionIndex": undefined;
    /**
     * The call is not allowed at this point.
     */
    "CallNotAllowed": undefined;
    /**
     * The fallback failed
     */
    "FallbackFailed": undefined;
    /**
     * Some bound not met
     */
    "BoundNotMet": undefined;
    /**
     * Submitted solution has too many winners
     */
    "TooManyWinners": undefined;
    /**
     * Submission was prepared for a different round.
     */
    "PreDispatchDifferentRound": undefined;
}>;
export type I7q8i0pp1gkas6 = AnonymousEnum<{
    /**
     * Attempt to signal GRANDPA pause when the authority set isn't live
     * (either paused or already pending pause).
     */
    "PauseFailed": undefined;
    /**
     * Attempt to signal GRANDPA resume when the authority set isn't paused
     * (either live or already pending resume).
     */
    "ResumeFailed": undefined;
    /**
     * Attempt to signal GRANDPA change with one already pending.
     */
    "ChangePending": undefined;
    /**
     * Cannot signal forced change so soon after last.
     */
    "TooSoon": undefined;
    /**
     * A key ownership proof provided as part of an equivocation report is invalid.
     */
    "InvalidKeyOwnershipProof": undefined;
    /**
     * An equivocation proof provided as part of an equivocation report is invalid.
     */
    "InvalidEquivocationProof": undefined;
    /**
     * A given equivocation report is valid but already previously reported.
     */
    "DuplicateOffenceReport": undefined;
}>;
export type I36uss0m9fpcsf = AnonymousEnum<{
    /**
     * No proposal, bounty or spend at that index.
     */
    "InvalidIndex": undefined;
    /**
     * Too many approvals in the queue.
     */
    "TooManyApprovals": undefined;
    /**
     * The spend origin is valid but the amount it is allowed to spend is lower than the
     * amount to be spent.
     */
    "InsufficientPermission": undefined;
    /**
     * Proposal has not been approved.
     */
    "ProposalNotApproved": undefined;
    /**
     * The balance of the asset kind is not convertible to the balance of the native asset.
     */
    "FailedToConvertBalance": undefined;
    /**
     * The spend has expired and cannot be claimed.
     */
    "SpendExpired": undefined;
    /**
     * The spend is not yet eligible for payout.
     */
    "EarlyPayout": undefined;
    /**
     * The payment has already been attempted.
     */
    "AlreadyAttempted": undefined;
    /**
     * There was some issue with the mechanism of payment.
     */
    "PayoutError": undefined;
    /**
     * The payout was not yet attempted/claimed.
     */
    "NotAttempted": undefined;
    /**
     * The payment has neither failed nor succeeded yet.
     */
    "Inconclusive": undefined;
}>;
export type Iaoblhdv6tqufp = AnonymousEnum<{
    /**
     * Proposer's balance is too low.
     */
    "InsufficientProposersBalance": undefined;
    /**
     * No proposal or bounty at that index.
     */
    "InvalidIndex": undefined;
    /**
     * The reason given is just too big.
     */
    "ReasonTooBig": undefined;
    /**
     * The bounty status is unexpected.
     */
    "UnexpectedStatus": undefined;
    /**
     * Require bounty curator.
     */
    "RequireCurator": undefined;
    /**
     * Invalid bounty value.
     */
    "InvalidValue": undefined;
    /**
     * Invalid bounty fee.
     */
    "InvalidFee": undefined;
    /**
     * A bounty payout is pending.
     * To cancel the bounty, you must unassign and slash the curator.
     */
    "PendingPayout": undefined;
    /**
     * The bounties cannot be claimed/closed because it's still in the countdown period.
     */
    "Premature": undefined;
    /**
     * The bounty cannot be closed because it has active child bounties.
     */
    "HasActiveChildBounty": undefined;
    /**
     * Too many approvals are already queued.
     */
    "TooManyQueued": undefined;
    /**
     * User is not the proposer of the bounty.
     */
    "NotProposer": undefined;
    /**
     * The bounty is still active and its account cannot be reclaimed.
     */
    "BountyStillActive": undefined;
}>;
export type I4u5ou5u3tthff = AnonymousEnum<{
    /**
     * The parent bounty is not in active state.
     */
    "ParentBountyNotActive": undefined;
    /**
     * The bounty balance is not enough to add new child-bounty.
     */
    "InsufficientBountyBalance": undefined;
    /**
     * Number of child bounties exceeds limit `MaxActiveChildBountyCount`.
     */
    "TooManyChildBounties": undefined;
}>;
export type Idfa8k8ikssbsf = AnonymousEnum<{
    /**
     * Poll is not ongoing.
     */
    "NotOngoing": undefined;
    /**
     * The given account did not vote on the poll.
     */
    "NotVoter": undefined;
    /**
     * The actor has no permission to conduct the action.
     */
    "NoPermission": undefined;
    /**
     * The actor has no permission to conduct the action right now but will do in the future.
     */
    "NoPermissionYet": undefined;
    /**
     * The account is already delegating.
     */
    "AlreadyDelegating": undefined;
    /**
     * The account currently has votes attached to it and the operation cannot succeed until
     * these are removed through `remove_vote`.
     */
    "AlreadyVoting": undefined;
    /**
     * Too high a balance was provided that the account cannot afford.
     */
    "InsufficientFunds": undefined;
    /**
     * The account is not currently delegating.
     */
    "NotDelegating": undefined;
    /**
     * Delegation to oneself makes no sense.
     */
    "Nonsense": undefined;
    /**
     * Maximum number of votes reached.
     */
    "MaxVotesReached": undefined;
    /**
     * The class must be supplied since it is not easily determinable from the state.
     */
    "ClassNeeded": undefined;
    /**
     * The class ID supplied is invalid.
     */
    "BadClass": undefined;
}>;
export type I84u4ul208g742 = AnonymousEnum<{
    /**
     * Referendum is not ongoing.
     */
    "NotOngoing": undefined;
    /**
     * Referendum's decision deposit is already paid.
     */
    "HasDeposit": undefined;
    /**
     * The track identifier given was invalid.
     */
    "BadTrack": undefined;
    /**
     * There are already a full complement of referenda in progress for this track.
     */
    "Full": undefined;
    /**
     * The queue of the track is empty.
     */
    "QueueEmpty": undefined;
    /**
     * The referendum index provided is invalid in this context.
     */
    "BadReferendum": undefined;
    /**
     * There was nothing to do in the advancement.
     */
    "NothingToDo": undefined;
    /**
     * No track exists for the proposal origin.
     */
    "NoTrack": undefined;
    /**
     * Any deposit cannot be refunded until after the decision is over.
     */
    "Unfinished": undefined;
    /**
     * The deposit refunder is not the depositor.
     */
    "NoPermission": undefined;
    /**
     * The deposit cannot be refunded since none was made.
     */
    "NoDeposit": undefined;
    /**
     * The referendum status is invalid for this operation.
     */
    "BadStatus": undefined;
    /**
     * The preimage does not exist.
     */
    "PreimageNotExist": undefined;
    /**
     * The preimage is stored with a different length than the one provided.
     */
    "PreimageStoredWithDifferentLength": undefined;
}>;
export type Iephp4glqu9cu1 = AnonymousEnum<{
    /**
     * A mandate whose calls are bounded steps was used a short time ago. Wait for the end of
     * its rest.
     */
    "StillResting": undefined;
}>;
export type I7n7mcmnnfjfl2 = AnonymousEnum<{
    /**
     * Account is not a member
     */
    "NotMember": undefined;
    /**
     * Duplicate proposals not allowed
     */
    "DuplicateProposal": undefined;
    /**
     * Proposal must exist
     */
    "ProposalMissing": undefined;
    /**
     * Mismatched index
     */
    "WrongIndex": undefined;
    /**
     * Duplicate vote ignored
     */
    "DuplicateVote": undefined;
    /**
     * Members are already initialized!
     */
    "AlreadyInitialized": undefined;
    /**
     * The close call was made too early, before the end of the voting.
     */
    "TooEarly": undefined;
    /**
     * There can only be a maximum of `MaxProposals` active proposals.
     */
    "TooManyProposals": undefined;
    /**
     * The given weight bound for the proposal was too low.
     */
    "WrongProposalWeight": undefined;
    /**
     * The given length bound for the proposal was too low.
     */
    "WrongProposalLength": undefined;
    /**
     * Prime account is not a member
     */
    "PrimeAccountNotMember": undefined;
    /**
     * Proposal is still active.
     */
    "ProposalActive": undefined;
}>;
export type Ifku1elmu8hk3i = AnonymousEnum<{
    /**
     * The call is paused.
     */
    "IsPaused": undefined;
    /**
     * The call is unpaused.
     */
    "IsUnpaused": undefined;
    /**
     * The call is whitelisted and cannot be paused.
     */
    "Unpausable": undefined;
    "NotFound": undefined;
}>;
export type I65gapcjsc3grr = AnonymousEnum<{
    /**
     * The safe-mode is (already or still) entered.
     */
    "Entered": undefined;
    /**
     * The safe-mode is (already or still) exited.
     */
    "Exited": undefined;
    /**
     * This functionality of the pallet is disabled by the configuration.
     */
    "NotConfigured": undefined;
    /**
     * There is no balance reserved.
     */
    "NoDeposit": undefined;
    /**
     * The account already has a deposit reserved and can therefore not enter or extend again.
     */
    "AlreadyDeposited": undefined;
    /**
     * This deposit cannot be released yet.
     */
    "CannotReleaseYet": undefined;
    /**
     * An error from the underlying `Currency`.
     */
    "CurrencyError": undefined;
}>;
export type Ieb1njt7grlat9 = AnonymousEnum<{
    /**
     * The pause is shorter than one block or longer than [`MaxPause`](Config::MaxPause).
     * Choose a length within these bounds.
     */
    "BadDuration": undefined;
    /**
     * The call rests for three times the length of its last pause. Wait for the end of the
     * rest.
     */
    "StillResting": undefined;
    /**
     * The list of paused and resting calls is full. Wait for a rest to end.
     */
    "TooManyPauses": undefined;
    /**
     * The call is paused already. Wait for the end of the pause.
     */
    "AlreadyPaused": undefined;
    /**
     * This pallet does not pause the call now: its pause ended, or it began elsewhere.
     */
    "NotPaused": undefined;
    /**
     * The name does not exist. Use a call of a pallet, or `Parachain` and a number.
     */
    "NoSuchName": undefined;
    /**
     * The call can never be paused: it is the way out, a payment due or a decision of
     * governance, or consensus needs it.
     */
    "NeverPaused": undefined;
}>;
export type Ibrapsmtuau36l = AnonymousEnum<{
    /**
     * The referendum has no enactment to cancel: it was not approved, was enacted, or was
     * cancelled.
     */
    "NothingToCancel": undefined;
    /**
     * The slash at this index of the era is not one of this validator and cost, or does not
     * exist. Look up the slashes again: an index moves when other slashes are cancelled,
     * applied or merged, and a further report of the validator raises the cost.
     */
    "SlashNotFound": undefined;
}>;
export type Iaug04qjhbli00 = AnonymousEnum<{
    /**
     * Sender must be the Sudo account.
     */
    "RequireSudo": undefined;
}>;
export type I2panb90f40k4n = AnonymousEnum<{
    /**
     * The preimage of the call hash could not be loaded.
     */
    "UnavailablePreImage": undefined;
    /**
     * The call could not be decoded.
     */
    "UndecodableCall": undefined;
    /**
     * The weight of the decoded call was higher than the witness.
     */
    "InvalidCallWeightWitness": undefined;
    /**
     * The call was not whitelisted.
     */
    "CallIsNotWhitelisted": undefined;
    /**
     * The call was already whitelisted; No-Op.
     */
    "CallAlreadyWhitelisted": undefined;
    /**
     * No deferred dispatch entry exists for this call hash.
     */
    "DeferredDispatchNotFound": undefined;
    /**
     * The deferred dispatch entry has not yet expired.
     */
    "DeferredDispatchNotExpired": undefined;
    /**
     * The dispatch has already been deferred.
     */
    "AlreadyDeferred": undefined;
    /**
     * The deferred dispatch has expired.
     */
    "DeferredDispatchExpired": undefined;
}>;
export type I7rvf1qfj3p7dh = AnonymousEnum<{
    /**
     * No migration has failed since the last repair, so there is nothing to end.
     */
    "NoRepairNeeded": undefined;
}>;
export type Ide093k05nogkn = AnonymousEnum<{
    /**
     * Account balance must be greater than or equal to the transfer amount.
     */
    "BalanceLow": undefined;
    /**
     * The account to alter does not exist.
     */
    "NoAccount": undefined;
    /**
     * The signing account has no permission to do the operation.
     */
    "NoPermission": undefined;
    /**
     * The given asset ID is unknown.
     */
    "Unknown": undefined;
    /**
     * The origin account is frozen.
     */
    "Frozen": undefined;
    /**
     * The asset ID is already taken.
     */
    "InUse": undefined;
    /**
     * Invalid witness data given.
     */
    "BadWitness": undefined;
    /**
     * Minimum balance should be non-zero.
     */
    "MinBalanceZero": undefined;
    /**
     * Unable to increment the consumer reference counters on the account. Either no provider
     * reference exists to allow a non-zero balance of a non-self-sufficient asset, or one
     * fewer then the maximum number of consumers has been reached.
     */
    "UnavailableConsumer": undefined;
    /**
     * Invalid metadata given.
     */
    "BadMetadata": undefined;
    /**
     * No approval exists that would allow the transfer.
     */
    "Unapproved": undefined;
    /**
     * The source account would not survive the transfer and it needs to stay alive.
     */
    "WouldDie": undefined;
    /**
     * The asset-account already exists.
     */
    "AlreadyExists": undefined;
    /**
     * The asset-account doesn't have an associated deposit.
     */
    "NoDeposit": undefined;
    /**
     * The operation would result in funds being burned.
     */
    "WouldBurn": undefined;
    /**
     * The asset is a live asset and is actively being used. Usually emit for operations such
     * as `start_destroy` which require the asset to be in a destroying state.
     */
    "LiveAsset": undefined;
    /**
     * The asset is not live, and likely being destroyed.
     */
    "AssetNotLive": undefined;
    /**
     * The asset status is not the expected status.
     */
    "IncorrectStatus": undefined;
    /**
     * The asset should be frozen before the given operation.
     */
    "NotFrozen": undefined;
    /**
     * Callback action resulted in error
     */
    "CallbackFailed": undefined;
    /**
     * The asset ID is not the one required by [`Config::AssetIdAllocator`].
     */
    "BadAssetId": undefined;
    /**
     * The [`Config::AssetIdAllocator`] cannot allocate the asset ID: the id space is
     * exhausted.
     */
    "AssetIdAllocationFailed": undefined;
    /**
     * The asset cannot be destroyed because some accounts for this asset contain freezes.
     */
    "ContainsFreezes": undefined;
    /**
     * The asset cannot be destroyed because some accounts for this asset contain holds.
     */
    "ContainsHolds": undefined;
    /**
     * Tried setting too many reserves.
     */
    "TooManyReserves": undefined;
    /**
     * The asset deposit could not be fully moved due to a lock or freeze on the owner.
     */
    "IncompleteDepositTransfer": undefined;
}>;
export type Id46c9bid67889 = AnonymousEnum<{
    /**
     * The stake is below `min_stake` of [`Parameters`]. Stake at least that amount.
     */
    "StakeBelowMinimum": undefined;
    /**
     * The stake of the exit is below the existential deposit, or its payout is zero. Exit with
     * more shares, or with all.
     */
    "UnstakeBelowMinimum": undefined;
    /**
     * The account or its ticket has fewer shares, or the call names zero. Name at least 1
     * planck, and at most all shares.
     */
    "InsufficientShares": undefined;
    /**
     * The call would give less than its bound, or nothing. Lower the bound, or wait for a
     * better rate.
     */
    "SlippageExceeded": undefined;
    /**
     * The pool has no seed, so nobody can enter. Only genesis can seed it.
     */
    "PoolNotSeeded": undefined;
    /**
     * Entries have no rate: the pool is wiped out, or the unreleased rewards exceed the pooled
     * stake. Wait for the release of the rewards, or for
     * [`recapitalise`](Pallet::recapitalise).
     */
    "PoolWipedOut": undefined;
    /**
     * The account has no ticket in this batch: it never had one, or the ticket is claimed,
     * cancelled, rebonded or transferred. Name a batch with a ticket of the account.
     */
    "TicketNotFound": undefined;
    /**
     * The batch is closed, so its tickets cannot be cancelled. Claim, transfer or rebond them.
     */
    "BatchNotOpen": undefined;
    /**
     * The batch is not claimable, and the ticket has no prepayment to claim. Wait for the
     * unlock era of the batch.
     */
    "BatchNotMatured": undefined;
    /**
     * The payout is below the existential deposit, and its account does not exist. Fund the
     * account first.
     */
    "PayoutBelowExistentialDeposit": undefined;
    /**
     * No step is due: the era step of this era is complete. Wait for the next era.
     */
    "NoStepDue": undefined;
    /**
     * The call names more than `MaxSteps` steps. Name at most that many.
     */
    "TooManySteps": undefined;
    /**
     * The staking system did not do as the pallet asked. The step changed nothing, and the
     * next era tries again.
     */
    "UnexpectedStakingResult": undefined;
    /**
     * The rate does not include every reported slash yet. Try again in a block or two.
     */
    "SlashUnderAssessment": undefined;
    /**
     * The circuit breaker has closed the entry gate, because the books do not add up. Wait for
     * [`reopen`](Pallet::reopen). `unstake` and claims stay open.
     */
    "PoolHalted": undefined;
    /**
     * The circuit breaker has not closed the entry gate, so there is nothing to reopen.
     */
    "NotHalted": undefined;
    /**
     * The books still do not add up. Repair the [`Breach`] first.
     */
    "StillInBreach": undefined;
    /**
     * The stash does not exist. Stashes have the numbers below `StashCount`.
     */
    "StashNotFound": undefined;
    /**
     * The cap is below the current one. Only root can lower a cap, and root gives notice.
     */
    "CapBelowCurrent": undefined;
    /**
     * All [`MaxStashes`](MaxStashes) stashes are open. Raise a cap instead.
     */
    "TooManyStashes": undefined;
    /**
     * A nominee is not a validator, or the list is empty. Name only validators that stand for
     * election.
     */
    "NotAValidator": undefined;
    /**
     * The list has more than [`MaxNominees`](MaxNominees) nominees. Name at most that many.
     */
    "TooManyNominees": undefined;
    /**
     * The pallet stores no more changes: nominees changed in too many eras that are not
     * harvested yet, or too many changes are announced. Wait for the era step.
     */
    "TooManyChanges": undefined;
    /**
     * The value is outside the bounds of its parameter. [`Parameter`] has the bounds.
     */
    "ParameterOutOfBounds": undefined;
    /**
     * The pool would have more than its share of all RILL. At most this amount can enter.
     */
    "PoolShareExceeded": Anonymize<Ierd1auvgtdqos>;
    /**
     * The stake is above the rate limit of entries. At most this amount can enter now; the
     * limit comes back block by block.
     */
    "StakeLimitExceeded": Anonymize<Ierd1auvgtdqos>;
    /**
     * The validator could have more than its share of the pool. Only stashes of at most this
     * amount can nominate it.
     */
    "ValidatorShareExceeded": Anonymize<Ierd1auvgtdqos>;
    /**
     * The exit is above the rate limit of instant exits. At most this amount can leave at once
     * now; the limit comes back block by block. `unstake` has no limit.
     */
    "InstantLimitExceeded": Anonymize<Ierd1auvgtdqos>;
    /**
     * The exit is above the part of the reserve that closed batches leave for instant exits.
     * At most this amount can leave at once now. Take less, wait for deposits, or use
     * `unstake`.
     */
    "ReserveTooLow": Anonymize<Ierd1auvgtdqos>;
    /**
     * Slashes of more than [`MinorSlash`](MinorSlash) of the pool were reported in this era or
     * the last one. Wait, or use `unstake`, which bears later slashes like all holders.
     */
    "SlashPending": undefined;
    /**
     * The stake of a part of the ticket would be below the existential deposit. Transfer
     * another part, or the whole ticket.
     */
    "TicketTooSmall": undefined;
    /**
     * The batch does not unbond, so its tickets cannot be rebonded. Cancel a ticket of an open
     * batch, and claim a ticket of a claimable one.
     */
    "BatchNotUnbonding": undefined;
    /**
     * Some of these shares have a claimed prepayment. Rebond at most the others.
     */
    "PrepaymentTaken": undefined;
    /**
     * The policy selects nominees. First set
     * [`ValidatorSelection`](Parameter::ValidatorSelection) to governance, which has a notice.
     */
    "SelectedByPolicy": undefined;
    /**
     * The pool has a rate, so it needs no recapitalisation. The stream releases gifts in the
     * rewards account as rewards.
     */
    "PoolNotWipedOut": undefined;
    /**
     * The rewards account is empty. Pay the gift into it first.
     */
    "NothingToRecapitalise": undefined;
}>;
export type Ierd1auvgtdqos = {
    "digits": number;
    "zeros": number;
};
export type I9p7chpkjpds4f = AnonymousEnum<{
    /**
     * The programs of the parachain would exceed their staking limit. Stake at most the
     * remaining amount, in plancks of RILL, or wait: the limit comes back block by block.
     */
    "StakingLimitExceeded": Anonymize<Ierd1auvgtdqos>;
    /**
     * The programs of the parachain would exceed their limit of instant exits. Take out at
     * most the remaining amount, in plancks of RILL, or wait: the limit comes back block by
     * block. `unstake` has no limit.
     */
    "ExitLimitExceeded": Anonymize<Ierd1auvgtdqos>;
    /**
     * The call is paused for everybody, or the parachain is paused. Wait for the end of the
     * pause.
     */
    "Paused": undefined;
    /**
     * The exchange is not between RILL and stRILL. Give exactly one of them for the other.
     */
    "UnsupportedExchange": undefined;
    /**
     * The program gives too little for the wanted amount. Give more or want less.
     */
    "InsufficientInput": undefined;
    /**
     * The destination is not an account on a parachain. Use `Parachain(id)` with an
     * `AccountId32` or `AccountKey20`.
     */
    "InvalidDestination": undefined;
    /**
     * The XCM version of the location is unknown here. Use a supported version.
     */
    "UnknownVersion": undefined;
    /**
     * The account has no payout destination. Set one first.
     */
    "NoDestination": undefined;
    /**
     * The account has no pending payout.
     */
    "NothingDue": undefined;
    /**
     * The payout is less than [`MinTransfer`](PayoutTerms::MinTransfer). Wait for more.
     */
    "BelowMinTransfer": undefined;
    /**
     * The payout was not sent: its delivery costs more than a quarter of
     * [`MinTransfer`](PayoutTerms::MinTransfer), the transfer pause is on, or the parachain
     * takes no messages. Try again later.
     */
    "NotSent": undefined;
}>;
export type In1jctfv299lm = AnonymousEnum<{
    /**
     * The new value for a configuration parameter is invalid.
     */
    "InvalidNewValue": undefined;
}>;
export type Iao6c90rehrbrh = AnonymousEnum<{
    /**
     * Validator index out of bounds.
     */
    "ValidatorIndexOutOfBounds": undefined;
    /**
     * Candidate submitted but para not scheduled.
     */
    "UnscheduledCandidate": undefined;
    /**
     * Head data exceeds the configured maximum.
     */
    "HeadDataTooLarge": undefined;
    /**
     * Code upgrade prematurely.
     */
    "PrematureCodeUpgrade": undefined;
    /**
     * Output code is too large
     */
    "NewCodeTooLarge": undefined;
    /**
     * The candidate's relay-parent was not allowed. Either it was
     * not recent enough or it didn't advance based on the last parachain block.
     */
    "DisallowedRelayParent": undefined;
    /**
     * The candidate's scheduling-parent was not allowed.
     */
    "DisallowedSchedulingParent": undefined;
    /**
     * Failed to compute group index for the core: either it's out of bounds
     * or the scheduling parent doesn't belong to the current session.
     */
    "InvalidAssignment": undefined;
    /**
     * Invalid group index in core assignment.
     */
    "InvalidGroupIndex": undefined;
    /**
     * Insufficient (non-majority) backing.
     */
    "InsufficientBacking": undefined;
    /**
     * Invalid (bad signature, unknown validator, etc.) backing.
     */
    "InvalidBacking": undefined;
    /**
     * The validation data hash does not match expected.
     */
    "ValidationDataHashMismatch": undefined;
    /**
     * The downward message queue is not processed correctly.
     */
    "IncorrectDownwardMessageHandling": undefined;
    /**
     * At least one upward message sent does not pass the acceptance criteria.
     */
    "InvalidUpwardMessages": undefined;
    /**
     * The candidate didn't follow the rules of HRMP watermark advancement.
     */
    "HrmpWatermarkMishandling": undefined;
    /**
     * The HRMP messages sent by the candidate is not valid.
     */
    "InvalidOutboundHrmp": undefined;
    /**
     * The validation code hash of the candidate is not valid.
     */
    "InvalidValidationCodeHash": undefined;
    /**
     * The `para_head` hash in the candidate descriptor doesn't match the hash of the actual
     * para head in the commitments.
     */
    "ParaHeadMismatch": undefined;
}>;
export type I2g8k20rpkqcs4 = AnonymousEnum<{
    /**
     * Inclusion inherent called more than once per block.
     */
    "TooManyInclusionInherents": undefined;
    /**
     * The hash of the submitted parent header doesn't correspond to the saved block hash of
     * the parent.
     */
    "InvalidParentHeader": undefined;
    /**
     * Inherent data was filtered during execution. This should have only been done
     * during creation.
     */
    "InherentDataFilteredDuringExecution": undefined;
    /**
     * Too many candidates supplied.
     */
    "UnscheduledCandidate": undefined;
}>;
export type I2mjnb5vgujeqj = AnonymousEnum<{
    /**
     * assign_core was called with no assignments.
     */
    "AssignmentsEmpty": undefined;
    /**
     * assign_core with non allowed insertion.
     */
    "DisallowedInsert": undefined;
}>;
export type I5odm90qsq75h7 = AnonymousEnum<{
    /**
     * Para is not registered in our system.
     */
    "NotRegistered": undefined;
    /**
     * Para cannot be onboarded because it is already tracked by our system.
     */
    "CannotOnboard": undefined;
    /**
     * Para cannot be offboarded at this time.
     */
    "CannotOffboard": undefined;
    /**
     * Para cannot be upgraded to a lease holding parachain.
     */
    "CannotUpgrade": undefined;
    /**
     * Para cannot be downgraded to an on-demand parachain.
     */
    "CannotDowngrade": undefined;
    /**
     * The statement for PVF pre-checking is stale.
     */
    "PvfCheckStatementStale": undefined;
    /**
     * The statement for PVF pre-checking is for a future session.
     */
    "PvfCheckStatementFuture": undefined;
    /**
     * Claimed validator index is out of bounds.
     */
    "PvfCheckValidatorIndexOutOfBounds": undefined;
    /**
     * The signature for the PVF pre-checking is invalid.
     */
    "PvfCheckInvalidSignature": undefined;
    /**
     * The given validator already has cast a vote.
     */
    "PvfCheckDoubleVote": undefined;
    /**
     * The given PVF does not exist at the moment of process a vote.
     */
    "PvfCheckSubjectInvalid": undefined;
    /**
     * Parachain cannot currently schedule a code upgrade.
     */
    "CannotUpgradeCode": undefined;
    /**
     * Invalid validation code size.
     */
    "InvalidCode": undefined;
    /**
     * No upgrade authorized.
     */
    "NothingAuthorized": undefined;
    /**
     * The submitted code is not authorized.
     */
    "Unauthorized": undefined;
    /**
     * Invalid block number.
     */
    "InvalidBlockNumber": undefined;
}>;
export type Ibns95nfmm92df = AnonymousEnum<{
    /**
     * The sender tried to open a channel to themselves.
     */
    "OpenHrmpChannelToSelf": undefined;
    /**
     * The recipient is not a valid para.
     */
    "OpenHrmpChannelInvalidRecipient": undefined;
    /**
     * The requested capacity is zero.
     */
    "OpenHrmpChannelZeroCapacity": undefined;
    /**
     * The requested capacity exceeds the global limit.
     */
    "OpenHrmpChannelCapacityExceedsLimit": undefined;
    /**
     * The requested maximum message size is 0.
     */
    "OpenHrmpChannelZeroMessageSize": undefined;
    /**
     * The open request requested the message size that exceeds the global limit.
     */
    "OpenHrmpChannelMessageSizeExceedsLimit": undefined;
    /**
     * The channel already exists
     */
    "OpenHrmpChannelAlreadyExists": undefined;
    /**
     * There is already a request to open the same channel.
     */
    "OpenHrmpChannelAlreadyRequested": undefined;
    /**
     * The sender already has the maximum number of allowed outbound channels.
     */
    "OpenHrmpChannelLimitExceeded": undefined;
    /**
     * The channel from the sender to the origin doesn't exist.
     */
    "AcceptHrmpChannelDoesntExist": undefined;
    /**
     * The channel is already confirmed.
     */
    "AcceptHrmpChannelAlreadyConfirmed": undefined;
    /**
     * The recipient already has the maximum number of allowed inbound channels.
     */
    "AcceptHrmpChannelLimitExceeded": undefined;
    /**
     * The origin tries to close a channel where it is neither the sender nor the recipient.
     */
    "CloseHrmpChannelUnauthorized": undefined;
    /**
     * The channel to be closed doesn't exist.
     */
    "CloseHrmpChannelDoesntExist": undefined;
    /**
     * The channel close request is already requested.
     */
    "CloseHrmpChannelAlreadyUnderway": undefined;
    /**
     * Canceling is requested by neither the sender nor recipient of the open channel request.
     */
    "CancelHrmpOpenChannelUnauthorized": undefined;
    /**
     * The open request doesn't exist.
     */
    "OpenHrmpChannelDoesntExist": undefined;
    /**
     * Cannot cancel an HRMP open channel request because it is already confirmed.
     */
    "OpenHrmpChannelAlreadyConfirmed": undefined;
    /**
     * The provided witness data is wrong.
     */
    "WrongWitness": undefined;
    /**
     * The channel between these two chains cannot be authorized.
     */
    "ChannelCreationNotAuthorized": undefined;
}>;
export type Iakburbqot4g58 = AnonymousEnum<{
    /**
     * Duplicate dispute statement sets provided.
     */
    "DuplicateDisputeStatementSets": undefined;
    /**
     * Ancient dispute statement provided.
     */
    "AncientDisputeStatement": undefined;
    /**
     * Validator index on statement is out of bounds for session.
     */
    "ValidatorIndexOutOfBounds": undefined;
    /**
     * Invalid signature on statement.
     */
    "InvalidSignature": undefined;
    /**
     * Validator vote submitted more than once to dispute.
     */
    "DuplicateStatement": undefined;
    /**
     * A dispute where there are only votes on one side.
     */
    "SingleSidedDispute": undefined;
    /**
     * A dispute vote from a malicious backer.
     */
    "MaliciousBacker": undefined;
    /**
     * No backing votes were provides along dispute statements.
     */
    "MissingBackingVotes": undefined;
    /**
     * Unconfirmed dispute statement sets provided.
     */
    "UnconfirmedDispute": undefined;
}>;
export type I1v70p1j0r2q1j = AnonymousEnum<{
    /**
     * The key ownership proof is invalid.
     */
    "InvalidKeyOwnershipProof": undefined;
    /**
     * The session index is too old or invalid.
     */
    "InvalidSessionIndex": undefined;
    /**
     * The candidate hash is invalid.
     */
    "InvalidCandidateHash": undefined;
    /**
     * There is no pending slash for the given validator index and time
     * slot.
     */
    "InvalidValidatorIndex": undefined;
    /**
     * The validator index does not match the validator id.
     */
    "ValidatorIndexIdMismatch": undefined;
    /**
     * The given slashing report is valid but already previously reported.
     */
    "DuplicateSlashingReport": undefined;
}>;
export type I48hdahgqa1mcd = AnonymousEnum<{
    /**
     * The order queue is full, `place_order` will not continue.
     */
    "QueueFull": undefined;
    /**
     * The current spot price is higher than the max amount specified in the `place_order`
     * call, making it invalid.
     */
    "SpotPriceHigherThanMaxAmount": undefined;
    /**
     * The account doesn't have enough credits to purchase on-demand coretime.
     */
    "InsufficientCredits": undefined;
}>;
export type I97vkspnd0b8bh = AnonymousEnum<{
    /**
     * The ID is not registered.
     */
    "NotRegistered": undefined;
    /**
     * The ID is already registered.
     */
    "AlreadyRegistered": undefined;
    /**
     * The caller is not the owner of this Id.
     */
    "NotOwner": undefined;
    /**
     * Invalid para code size.
     */
    "CodeTooLarge": undefined;
    /**
     * Invalid para head data size.
     */
    "HeadDataTooLarge": undefined;
    /**
     * Para is not a Parachain.
     */
    "NotParachain": undefined;
    /**
     * Para is not a Parathread (on-demand parachain).
     */
    "NotParathread": undefined;
    /**
     * Cannot deregister para
     */
    "CannotDeregister": undefined;
    /**
     * Cannot schedule downgrade of lease holding parachain to on-demand parachain
     */
    "CannotDowngrade": undefined;
    /**
     * Cannot schedule upgrade of on-demand parachain to lease holding parachain
     */
    "CannotUpgrade": undefined;
    /**
     * Para is locked from manipulation by the manager. Must use parachain or relay chain
     * governance.
     */
    "ParaLocked": undefined;
    /**
     * The ID given for registration has not been reserved.
     */
    "NotReserved": undefined;
    /**
     * The validation code is invalid.
     */
    "InvalidCode": undefined;
    /**
     * Cannot perform a parachain slot / lifecycle swap. Check that the state of both paras
     * are correct for the swap to work.
     */
    "CannotSwap": undefined;
}>;
export type Ifpesk4pf0e5rb = AnonymousEnum<{
    /**
     * The specified parachain is not registered.
     */
    "ParaDoesntExist": undefined;
    /**
     * The specified parachain is already registered.
     */
    "ParaAlreadyExists": undefined;
    /**
     * A DMP message couldn't be sent because it exceeds the maximum size allowed for a
     * downward message.
     */
    "ExceedsMaxMessageSize": undefined;
    /**
     * A DMP message couldn't be sent because the destination's queue is full.
     */
    "ExceedsMaxQueueSize": undefined;
    /**
     * A DMP message couldn't be sent because the destination is unreachable.
     */
    "Unroutable": undefined;
    /**
     * Could not schedule para cleanup.
     */
    "CouldntCleanup": undefined;
    /**
     * Not a parathread (on-demand parachain).
     */
    "NotParathread": undefined;
    /**
     * Not a lease holding parachain.
     */
    "NotParachain": undefined;
    /**
     * Cannot upgrade on-demand parachain to lease holding parachain.
     */
    "CannotUpgrade": undefined;
    /**
     * Cannot downgrade lease holding parachain to on-demand.
     */
    "CannotDowngrade": undefined;
    /**
     * There are more cores than supported by the runtime.
     */
    "TooManyCores": undefined;
}>;
export type Ifju0orssp9h7o = AnonymousEnum<{
    /**
     * The paraid making the call is not the coretime brokerage system parachain.
     */
    "NotBroker": undefined;
    /**
     * Requested revenue information `when` parameter was in the future from the current
     * block height.
     */
    "RequestedFutureRevenue": undefined;
    /**
     * Failed to transfer assets to the coretime chain
     */
    "AssetTransferFailed": undefined;
}>;
export type I4vcvo9od6afmt = AnonymousEnum<{
    /**
     * The desired destination was unreachable, generally because there is a no way of routing
     * to it.
     */
    "Unreachable": undefined;
    /**
     * There was some other issue (i.e. not to do with routing) in sending the message.
     * Perhaps a lack of space for buffering the message.
     */
    "SendFailure": undefined;
    /**
     * The message execution fails the filter.
     */
    "Filtered": undefined;
    /**
     * The message's weight could not be determined.
     */
    "UnweighableMessage": undefined;
    /**
     * The destination `Location` provided cannot be inverted.
     */
    "DestinationNotInvertible": undefined;
    /**
     * The assets to be sent are empty.
     */
    "Empty": undefined;
    /**
     * Could not re-anchor the assets to declare the fees for the destination chain.
     */
    "CannotReanchor": undefined;
    /**
     * Too many assets have been attempted for transfer.
     */
    "TooManyAssets": undefined;
    /**
     * Origin is invalid for sending.
     */
    "InvalidOrigin": undefined;
    /**
     * The version of the `Versioned` value used is not able to be interpreted.
     */
    "BadVersion": undefined;
    /**
     * The given location could not be used (e.g. because it cannot be expressed in the
     * desired version of XCM).
     */
    "BadLocation": undefined;
    /**
     * The referenced subscription could not be found.
     */
    "NoSubscription": undefined;
    /**
     * The location is invalid since it already has a subscription from us.
     */
    "AlreadySubscribed": undefined;
    /**
     * Could not check-out the assets for teleportation to the destination chain.
     */
    "CannotCheckOutTeleport": undefined;
    /**
     * The owner does not own (all) of the asset that they wish to do the operation on.
     */
    "LowBalance": undefined;
    /**
     * The asset owner has too many locks on the asset.
     */
    "TooManyLocks": undefined;
    /**
     * The given account is not an identifiable sovereign account for any location.
     */
    "AccountNotSovereign": undefined;
    /**
     * The operation required fees to be paid which the initiator could not meet.
     */
    "FeesNotMet": undefined;
    /**
     * A remote lock with the corresponding data could not be found.
     */
    "LockNotFound": undefined;
    /**
     * The unlock operation cannot succeed because there are still consumers of the lock.
     */
    "InUse": undefined;
    /**
     * Invalid asset, reserve chain could not be determined for it.
     */
    "InvalidAssetUnknownReserve": undefined;
    /**
     * Invalid asset, do not support remote asset reserves with different fees reserves.
     */
    "InvalidAssetUnsupportedReserve": undefined;
    /**
     * Too many assets with different reserve locations have been attempted for transfer.
     */
    "TooManyReserves": undefined;
    /**
     * Local XCM execution incomplete.
     */
    "LocalExecutionIncomplete": undefined;
    /**
     * Too many locations authorized to alias origin.
     */
    "TooManyAuthorizedAliases": undefined;
    /**
     * Expiry block number is in the past.
     */
    "ExpiresInPast": undefined;
    /**
     * The alias to remove authorization for was not found.
     */
    "AliasNotFound": undefined;
    /**
     * Local XCM execution incomplete with the actual XCM error and the index of the
     * instruction that caused the error.
     */
    "LocalExecutionIncompleteWithError": Anonymize<I5r8t4iaend96p>;
}>;
export type I5r8t4iaend96p = {
    "index": number;
    "error": Enum<{
        "Overflow": undefined;
        "Unimplemented": undefined;
        "UntrustedReserveLocation": undefined;
        "UntrustedTeleportLocation": undefined;
        "LocationFull": undefined;
        "LocationNotInvertible": undefined;
        "BadOrigin": undefined;
        "InvalidLocation": undefined;
        "AssetNotFound": undefined;
        "FailedToTransactAsset": undefined;
        "NotWithdrawable": undefined;
        "LocationCannotHold": undefined;
        "ExceedsMaxMessageSize": undefined;
        "DestinationUnsupported": undefined;
        "Transport": undefined;
        "Unroutable": undefined;
        "UnknownClaim": undefined;
        "FailedToDecode": undefined;
        "MaxWeightInvalid": undefined;
        "NotHoldingFees": undefined;
        "TooExpensive": undefined;
        "Trap": undefined;
        "ExpectationFalse": undefined;
        "PalletNotFound": undefined;
        "NameMismatch": undefined;
        "VersionIncompatible": undefined;
        "HoldingWouldOverflow": undefined;
        "ExportError": undefined;
        "ReanchorFailed": undefined;
        "NoDeal": undefined;
        "FeesNotMet": undefined;
        "LockError": undefined;
        "NoPermission": undefined;
        "Unanchored": undefined;
        "NotDepositable": undefined;
        "TooManyAssets": undefined;
        "UnhandledXcmVersion": undefined;
        "WeightLimitReached": undefined;
        "Barrier": undefined;
        "WeightNotComputable": undefined;
        "ExceedsStackLimit": undefined;
    }>;
};
export type I5iupade5ag2dp = AnonymousEnum<{
    /**
     * Page is not reapable because it has items remaining to be processed and is not old
     * enough.
     */
    "NotReapable": undefined;
    /**
     * Page to be reaped does not exist.
     */
    "NoPage": undefined;
    /**
     * The referenced message could not be found.
     */
    "NoMessage": undefined;
    /**
     * The message was already processed and cannot be processed again.
     */
    "AlreadyProcessed": undefined;
    /**
     * The message is queued for future execution.
     */
    "Queued": undefined;
    /**
     * There is temporarily not enough weight to continue servicing messages.
     */
    "InsufficientWeight": undefined;
    /**
     * This message is temporarily unprocessable.
     *
     * Such errors are expected, but not guaranteed, to resolve themselves eventually through
     * retrying.
     */
    "TemporarilyUnprocessable": undefined;
    /**
     * The queue is paused and no message can be executed from it.
     *
     * This can change at any time and may resolve in the future by re-trying.
     */
    "QueuePaused": undefined;
    /**
     * Another call is in progress and needs to finish before this call can happen.
     */
    "RecursiveDisallowed": undefined;
}>;
export type Icqau1b0adiugq = AnonymousEnum<{
    /**
     * A key ownership proof provided as part of an equivocation report is invalid.
     */
    "InvalidKeyOwnershipProof": undefined;
    /**
     * A double voting proof provided as part of an equivocation report is invalid.
     */
    "InvalidDoubleVotingProof": undefined;
    /**
     * A fork voting proof provided as part of an equivocation report is invalid.
     */
    "InvalidForkVotingProof": undefined;
    /**
     * A future block voting proof provided as part of an equivocation report is invalid.
     */
    "InvalidFutureBlockVotingProof": undefined;
    /**
     * The session of the equivocation proof is invalid
     */
    "InvalidEquivocationProofSession": undefined;
    /**
     * The session of the equivocation proof is not in the mapping (anymore)
     */
    "InvalidEquivocationProofSessionMember": undefined;
    /**
     * A given equivocation report is valid but already previously reported.
     */
    "DuplicateOffenceReport": undefined;
    /**
     * Submitted configuration is invalid.
     */
    "InvalidConfiguration": undefined;
}>;
export type TokenError = Enum<{
    "FundsUnavailable": undefined;
    "OnlyProvider": undefined;
    "BelowMinimum": undefined;
    "CannotCreate": undefined;
    "UnknownAsset": undefined;
    "Frozen": undefined;
    "Unsupported": undefined;
    "CannotCreateHold": undefined;
    "NotExpendable": undefined;
    "Blocked": undefined;
}>;
export declare const TokenError: GetEnum<TokenError>;
export type ArithmeticError = Enum<{
    "Underflow": undefined;
    "Overflow": undefined;
    "DivisionByZero": undefined;
}>;
export declare const ArithmeticError: GetEnum<ArithmeticError>;
export type TransactionalError = Enum<{
    "LimitReached": undefined;
    "NoLayer": undefined;
}>;
export declare const TransactionalError: GetEnum<TransactionalError>;
export type I1jm8m1rh9e20v = {
    "hash": SizedHex<32>;
};
export type Icbccs0ug47ilf = {
    "account": SS58String;
};
export type Ic262ibdoec56a = {
    "account": SS58String;
    "amount": bigint;
};
export type Id5fm4p8lj5qgi = {
    "who": SS58String;
    "amount": bigint;
};
export type BalanceStatus = Enum<{
    "Free": undefined;
    "Reserved": undefined;
}>;
export declare const BalanceStatus: GetEnum<BalanceStatus>;
export type I3qt1hgg4djhgb = {
    "amount": bigint;
};
export type I4cbvqmqadhrea = {
    "who": SS58String;
};
export type I72csd4hv69bpl = AnonymousEnum<{
    "Preimage": PreimagePalletHoldReason;
    "Recovery": Enum<{
        "FriendGroupsStorage": undefined;
        "AttemptStorage": undefined;
        "InheritorStorage": undefined;
        "SecurityDeposit": undefined;
    }>;
    "Staking": Enum<{
        "Staking": undefined;
    }>;
    "Session": Enum<{
        "Keys": undefined;
    }>;
    "TechnicalCommittee": Enum<{
        "ProposalSubmission": undefined;
    }>;
    "SafeMode": Enum<{
        "EnterOrExtend": undefined;
    }>;
    "RemoteStaking": Enum<{
        "Destination": undefined;
        "Payout": undefined;
    }>;
    "XcmPallet": Enum<{
        "AuthorizeAlias": undefined;
    }>;
}>;
export type PreimagePalletHoldReason = Enum<{
    "Preimage": undefined;
}>;
export declare const PreimagePalletHoldReason: GetEnum<PreimagePalletHoldReason>;
export type TransactionPaymentEvent = Enum<{
    /**
     * A transaction fee `actual_fee`, of which `tip` was added to the minimum inclusion fee,
     * has been paid by `who`.
     */
    "TransactionFeePaid": {
        "who": SS58String;
        "actual_fee": bigint;
        "tip": bigint;
    };
}>;
export declare const TransactionPaymentEvent: GetEnum<TransactionPaymentEvent>;
export type I5n4sebgkfr760 = {
    "when": number;
    "index": number;
};
export type I9jd27rnpm8ttv = FixedSizeArray<2, number>;
export type I4s6vifaf8k998 = (SizedHex<32>) | undefined;
export type Ian8oinkgj5geh = ResultPayload<undefined, Anonymize<Iejbr25sh5i5jn>>;
export type Ibtsa3docbr9el = {
    "when": number;
};
export type PreimageEvent = Enum<{
    /**
     * A preimage has been noted.
     */
    "Noted": Anonymize<I1jm8m1rh9e20v>;
    /**
     * A preimage has been requested.
     */
    "Requested": Anonymize<I1jm8m1rh9e20v>;
    /**
     * A preimage has ben cleared.
     */
    "Cleared": Anonymize<I1jm8m1rh9e20v>;
}>;
export declare const PreimageEvent: GetEnum<PreimageEvent>;
export type Is4luhobutbve = {
    "result": Anonymize<Ian8oinkgj5geh>;
};
export type I83hl5ng8hn2h9 = AnonymousEnum<{
    "Any": undefined;
    "NonTransfer": undefined;
    "Governance": undefined;
    "Staking": undefined;
    "CancelProxy": undefined;
    "ParaRegistration": undefined;
    "LiquidStaking": undefined;
    "LiquidStakingWithInstantExits": undefined;
}>;
export type Itvprrpb0nm3o = {
    "height": number;
    "index": number;
};
export type I666bl2fqjkejo = {
    /**
     * The index of the skipped migration within the [`Config::Migrations`] list.
     */
    "index": number;
};
export type Iabpgqcjikia83 = (Uint8Array) | undefined;
export type Ihfphjolmsqq1 = (SS58String) | undefined;
export type Ie5l999tf7t2te = {
    "username": Uint8Array;
};
export type StakingRewardDestination = Enum<{
    "Staked": undefined;
    "Stash": undefined;
    "Controller": undefined;
    "Account": SS58String;
    "None": undefined;
}>;
export declare const StakingRewardDestination: GetEnum<StakingRewardDestination>;
export type I2hq50pu2kdjpo = {
    "session_index": number;
};
export type Idl3umm12u5pa = {
    "stash": SS58String;
};
export type I4arjljr6dpflb = (number) | undefined;
export type I9o7ssi9vmhmgr = {
    "commission": number;
    "blocked": boolean;
};
export type StakingForcing = Enum<{
    "NotForcing": undefined;
    "ForceNew": undefined;
    "ForceNone": undefined;
    "ForceAlways": undefined;
}>;
export declare const StakingForcing: GetEnum<StakingForcing>;
export type BagsListEvent = Enum<{
    /**
     * Moved an account from one bag to another.
     */
    "Rebagged": {
        "who": SS58String;
        "from": bigint;
        "to": bigint;
    };
    /**
     * Updated the score of some account to the given amount.
     */
    "ScoreUpdated": {
        "who": SS58String;
        "new_score": bigint;
    };
}>;
export declare const BagsListEvent: GetEnum<BagsListEvent>;
export type I85icj2qbjeqbe = {
    "up_to": number;
};
export type ElectionProviderMultiPhaseEvent = Enum<{
    /**
     * A solution was stored with the given compute.
     *
     * The `origin` indicates the origin of the solution. If `origin` is `Some(AccountId)`,
     * the stored solution was submitted in the signed phase by a miner with the `AccountId`.
     * Otherwise, the solution was stored either during the unsigned phase or by
     * `T::ForceOrigin`. The `bool` is `true` when a previous solution was ejected to make
     * room for this one.
     */
    "SolutionStored": {
        "compute": ElectionProviderMultiPhaseElectionCompute;
        "origin"?: Anonymize<Ihfphjolmsqq1>;
        "prev_ejected": boolean;
    };
    /**
     * The election has been finalized, with the given computation and score.
     */
    "ElectionFinalized": {
        "compute": ElectionProviderMultiPhaseElectionCompute;
        "score": Anonymize<I8s6n43okuj2b1>;
    };
    /**
     * An election failed.
     *
     * Not much can be said about which computes failed in the process.
     */
    "ElectionFailed": undefined;
    /**
     * An account has been rewarded for their signed submission being finalized.
     */
    "Rewarded": {
        "account": SS58String;
        "value": bigint;
    };
    /**
     * An account has been slashed for submitting an invalid signed submission.
     */
    "Slashed": {
        "account": SS58String;
        "value": bigint;
    };
    /**
     * There was a phase transition in a given round.
     */
    "PhaseTransitioned": {
        "from": ElectionProviderMultiPhasePhase;
        "to": ElectionProviderMultiPhasePhase;
        "round": number;
    };
}>;
export declare const ElectionProviderMultiPhaseEvent: GetEnum<ElectionProviderMultiPhaseEvent>;
export type ElectionProviderMultiPhaseElectionCompute = Enum<{
    "OnChain": undefined;
    "Signed": undefined;
    "Unsigned": undefined;
    "Fallback": undefined;
    "Emergency": undefined;
}>;
export declare const ElectionProviderMultiPhaseElectionCompute: GetEnum<ElectionProviderMultiPhaseElectionCompute>;
export type I8s6n43okuj2b1 = {
    "minimal_stake": bigint;
    "sum_stake": bigint;
    "sum_stake_squared": bigint;
};
export type ElectionProviderMultiPhasePhase = Enum<{
    "Off": undefined;
    "Signed": undefined;
    "Unsigned": [boolean, number];
    "Emergency": undefined;
}>;
export declare const ElectionProviderMultiPhasePhase: GetEnum<ElectionProviderMultiPhasePhase>;
export type GrandpaEvent = Enum<{
    /**
     * New authority set has been applied.
     */
    "NewAuthorities": {
        "authority_set": Array<[SizedHex<32>, bigint]>;
    };
    /**
     * Current authority set has been paused.
     */
    "Paused": undefined;
    /**
     * Current authority set has been resumed.
     */
    "Resumed": undefined;
}>;
export declare const GrandpaEvent: GetEnum<GrandpaEvent>;
export type Ie5v6njpckr05b = {
    "value": bigint;
};
export type Ia9p5bg6p18r0i = {
    "bounty_id": number;
};
export type ChildBountiesEvent = Enum<{
    /**
     * A child-bounty is added.
     */
    "Added": {
        "index": number;
        "child_index": number;
    };
    /**
     * A child-bounty is awarded to a beneficiary.
     */
    "Awarded": {
        "index": number;
        "child_index": number;
        "beneficiary": SS58String;
    };
    /**
     * A child-bounty is claimed by beneficiary.
     */
    "Claimed": {
        "index": number;
        "child_index": number;
        "payout": bigint;
        "beneficiary": SS58String;
    };
    /**
     * A child-bounty is cancelled.
     */
    "Canceled": {
        "index": number;
        "child_index": number;
    };
}>;
export declare const ChildBountiesEvent: GetEnum<ChildBountiesEvent>;
export type ConvictionVotingVoteAccountVote = Enum<{
    "Standard": {
        "vote": number;
        "balance": bigint;
    };
    "Split": {
        "aye": bigint;
        "nay": bigint;
    };
    "SplitAbstain": {
        "aye": bigint;
        "nay": bigint;
        "abstain": bigint;
    };
}>;
export declare const ConvictionVotingVoteAccountVote: GetEnum<ConvictionVotingVoteAccountVote>;
export type PreimagesBounded = Enum<{
    "Legacy": Anonymize<I1jm8m1rh9e20v>;
    "Inline": Uint8Array;
    "Lookup": {
        "hash": SizedHex<32>;
        "len": number;
    };
}>;
export declare const PreimagesBounded: GetEnum<PreimagesBounded>;
export type Ifsk7cbmtit1jd = {
    "ayes": bigint;
    "nays": bigint;
    "support": bigint;
};
export type I2ev73t79f46tb = {
    "proposal_hash": SizedHex<32>;
};
export type Iba7pefg0d11kh = {
    "full_name": Anonymize<Idkbvh6dahk1v7>;
};
export type Idkbvh6dahk1v7 = FixedSizeArray<2, Uint8Array>;
export type If64t07qf7f129 = {
    /**
     * The name of the call.
     */
    "name": Anonymize<Idkbvh6dahk1v7>;
};
export type I43b4rsmes4v52 = {
    /**
     * The era whose start would have applied the slashes.
     */
    "era": number;
    /**
     * Each slash: its index among the slashes of the era, its validator, and its cost to
     * the validator and all backers, in plancks of RILL.
     */
    "slashes": Array<[number, SS58String, bigint]>;
};
export type Ih9k2eamno1iv = {
    /**
     * The number of the referendum.
     */
    "referendum": number;
};
export type I1adbcfi5uc62r = {
    "call_hash": SizedHex<32>;
};
export type Id1mcoblhfom2d = ResultPayload<Anonymize<Ia1u1r3n74r13c>, {
    "post_info": Anonymize<Ia1u1r3n74r13c>;
    "error": Anonymize<Iejbr25sh5i5jn>;
}>;
export type Ia1u1r3n74r13c = {
    "actual_weight"?: Anonymize<Iasb8k6ash5mjn>;
    "pays_fee": Anonymize<Iehg04bj71rkd>;
};
export type Iasb8k6ash5mjn = (Anonymize<I4q39t5hn830vp>) | undefined;
export type Ibse1c0pgtcdtn = AnonymousEnum<{
    /**
     * Some asset class was created.
     */
    "Created": Anonymize<I88ff3u4dpivk>;
    /**
     * Some assets were issued.
     */
    "Issued": Anonymize<I33cp947glv1ks>;
    /**
     * Some assets were transferred.
     */
    "Transferred": Anonymize<Ic9om1gmmqu7rq>;
    /**
     * Some assets were destroyed.
     */
    "Burned": Anonymize<I5hfov2b68ppb6>;
    /**
     * The management team changed.
     */
    "TeamChanged": Anonymize<Ibthhb2m9vneds>;
    /**
     * The owner changed.
     */
    "OwnerChanged": Anonymize<Iaitn5bqfacj7k>;
    /**
     * Some account `who` was frozen.
     */
    "Frozen": Anonymize<If4ebvclj2ugvi>;
    /**
     * Some account `who` was thawed.
     */
    "Thawed": Anonymize<If4ebvclj2ugvi>;
    /**
     * Some asset `asset_id` was frozen.
     */
    "AssetFrozen": Anonymize<Ia5le7udkgbaq9>;
    /**
     * Some asset `asset_id` was thawed.
     */
    "AssetThawed": Anonymize<Ia5le7udkgbaq9>;
    /**
     * Accounts were destroyed for given asset.
     */
    "AccountsDestroyed": Anonymize<Ieduc1e6frq8rb>;
    /**
     * Approvals were destroyed for given asset.
     */
    "ApprovalsDestroyed": Anonymize<I9h6gbtabovtm4>;
    /**
     * An asset class is in the process of being destroyed.
     */
    "DestructionStarted": Anonymize<Ia5le7udkgbaq9>;
    /**
     * An asset class was destroyed.
     */
    "Destroyed": Anonymize<Ia5le7udkgbaq9>;
    /**
     * Some asset class was force-created.
     */
    "ForceCreated": Anonymize<Iaitn5bqfacj7k>;
    /**
     * New metadata has been set for an asset.
     */
    "MetadataSet": Anonymize<Ifnsa0dkkpf465>;
    /**
     * Metadata has been cleared for an asset.
     */
    "MetadataCleared": Anonymize<Ia5le7udkgbaq9>;
    /**
     * (Additional) funds have been approved for transfer to a destination account.
     */
    "ApprovedTransfer": Anonymize<I65dtqr2egjbc3>;
    /**
     * An approval for account `delegate` was cancelled by `owner`.
     */
    "ApprovalCancelled": Anonymize<Ibqj3vg5s5lk0c>;
    /**
     * An `amount` was transferred in its entirety from `owner` to `destination` by
     * the approved `delegate`.
     */
    "TransferredApproved": Anonymize<I6l73u513p8rna>;
    /**
     * An asset has had its attributes changed by the `Force` origin.
     */
    "AssetStatusChanged": Anonymize<Ia5le7udkgbaq9>;
    /**
     * The min_balance of an asset has been updated by the asset owner.
     */
    "AssetMinBalanceChanged": Anonymize<Iefqmt2htu1dlu>;
    /**
     * Some account `who` was created with a deposit from `depositor`.
     */
    "Touched": Anonymize<If8bgtgqrchjtu>;
    /**
     * Some account `who` was blocked.
     */
    "Blocked": Anonymize<If4ebvclj2ugvi>;
    /**
     * Some assets were deposited (e.g. for transaction fees).
     */
    "Deposited": Anonymize<Idusmq77988cmt>;
    /**
     * Some assets were withdrawn from the account (e.g. for transaction fees).
     */
    "Withdrawn": Anonymize<Idusmq77988cmt>;
    /**
     * Reserve information was set or updated for `asset_id`.
     */
    "ReservesUpdated": Anonymize<Ifhs6ggbuiec5i>;
    /**
     * Reserve information was removed for `asset_id`.
     */
    "ReservesRemoved": Anonymize<Ia5le7udkgbaq9>;
    /**
     * Some assets were issued as Credit (no owner yet).
     */
    "IssuedCredit": Anonymize<Id2vo4qi5agnp0>;
    /**
     * Some assets Credit was destroyed.
     */
    "BurnedCredit": Anonymize<Id2vo4qi5agnp0>;
    /**
     * Some assets were burned and a Debt was created.
     */
    "IssuedDebt": Anonymize<Id2vo4qi5agnp0>;
    /**
     * Some assets Debt was destroyed (and assets issued).
     */
    "BurnedDebt": Anonymize<Id2vo4qi5agnp0>;
}>;
export type I88ff3u4dpivk = {
    "asset_id": number;
    "creator": SS58String;
    "owner": SS58String;
};
export type I33cp947glv1ks = {
    "asset_id": number;
    "owner": SS58String;
    "amount": bigint;
};
export type Ic9om1gmmqu7rq = {
    "asset_id": number;
    "from": SS58String;
    "to": SS58String;
    "amount": bigint;
};
export type I5hfov2b68ppb6 = {
    "asset_id": number;
    "owner": SS58String;
    "balance": bigint;
};
export type Ibthhb2m9vneds = {
    "asset_id": number;
    "issuer": SS58String;
    "admin": SS58String;
    "freezer": SS58String;
};
export type Iaitn5bqfacj7k = {
    "asset_id": number;
    "owner": SS58String;
};
export type If4ebvclj2ugvi = {
    "asset_id": number;
    "who": SS58String;
};
export type Ia5le7udkgbaq9 = {
    "asset_id": number;
};
export type Ieduc1e6frq8rb = {
    "asset_id": number;
    "accounts_destroyed": number;
    "accounts_remaining": number;
};
export type I9h6gbtabovtm4 = {
    "asset_id": number;
    "approvals_destroyed": number;
    "approvals_remaining": number;
};
export type Ifnsa0dkkpf465 = {
    "asset_id": number;
    "name": Uint8Array;
    "symbol": Uint8Array;
    "decimals": number;
    "is_frozen": boolean;
};
export type I65dtqr2egjbc3 = {
    "asset_id": number;
    "source": SS58String;
    "delegate": SS58String;
    "amount": bigint;
};
export type Ibqj3vg5s5lk0c = {
    "asset_id": number;
    "owner": SS58String;
    "delegate": SS58String;
};
export type I6l73u513p8rna = {
    "asset_id": number;
    "owner": SS58String;
    "delegate": SS58String;
    "destination": SS58String;
    "amount": bigint;
};
export type Iefqmt2htu1dlu = {
    "asset_id": number;
    "new_min_balance": bigint;
};
export type If8bgtgqrchjtu = {
    "asset_id": number;
    "who": SS58String;
    "depositor": SS58String;
};
export type Idusmq77988cmt = {
    "asset_id": number;
    "who": SS58String;
    "amount": bigint;
};
export type Ifhs6ggbuiec5i = {
    "asset_id": number;
    "reserves": Anonymize<I35l6p7kq19mr0>;
};
export type I35l6p7kq19mr0 = Array<undefined>;
export type Id2vo4qi5agnp0 = {
    "asset_id": number;
    "amount": bigint;
};
export type Idip9brdjiujff = AnonymousEnum<{
    /**
     * Stake entered, and its shares were minted.
     */
    "Staked": Anonymize<I4til8nlqlq4k>;
    /**
     * Shares went into the open batch, for a ticket.
     */
    "UnstakeRequested": Anonymize<I8nr8lub0endk6>;
    /**
     * Shares returned from the open batch.
     */
    "UnstakeCancelled": Anonymize<I2dsojvrrp8fmt>;
    /**
     * Shares were burned, and the reserve paid for them at once.
     */
    "InstantlyUnstaked": Anonymize<I4qivdc8mfcnnf>;
    /**
     * A ticket, or a part of one, was transferred.
     */
    "TicketTransferred": Anonymize<I5qlj2bebulski>;
    /**
     * A ticket of an unbonding batch, or a part of one, was rebonded.
     */
    "Rebonded": Anonymize<Iftcusooldr1r7>;
    /**
     * The chain could not pay a matured ticket. Its owner can still claim it.
     */
    "TicketNotPaid": Anonymize<Iqijf4n6bcgga>;
    /**
     * A batch was closed: priced, and its shares burned.
     */
    "BatchClosed": Anonymize<I42fml6nmhktn5>;
    /**
     * A batch matured: its tickets can be claimed.
     */
    "BatchMatured": Anonymize<I9c359vmc9550r>;
    /**
     * A ticket was paid.
     */
    "Claimed": Anonymize<I2bhijo45qklvg>;
    /**
     * The last ticket of a batch was claimed or rebonded. The dust went to the rewards
     * account.
     */
    "BatchSettled": Anonymize<Ib5qu2o69aa55d>;
    /**
     * Rewards were recognised. The stream releases them until the block `until`.
     */
    "RewardsRecognised": Anonymize<Ihfpskgbds7sd>;
    /**
     * Shares were minted for the fee on rewards.
     */
    "FeePaid": Anonymize<Ie32hick023lrk>;
    /**
     * A stash bonded stake of the reserve.
     */
    "StakeBonded": Anonymize<I63p5cqsoklk11>;
    /**
     * A stash began to unbond stake for closed batches.
     */
    "StakeUnbonded": Anonymize<I1fn9s02d87r8o>;
    /**
     * A stash rebonded stake that no batch needs any more.
     */
    "StakeRebonded": Anonymize<I63p5cqsoklk11>;
    /**
     * A stash withdrew unbonded stake to the claims account.
     */
    "StakeWithdrawn": Anonymize<I63p5cqsoklk11>;
    /**
     * A slash changed the debt to an unbonding batch, or its part of pending slashes.
     */
    "BatchAdjusted": Anonymize<Iapkrk23khtj3n>;
    /**
     * A pending slash was reported, changed or cancelled. The rate includes it.
     */
    "SlashProvisioned": Anonymize<Iblo50qi6krk3s>;
    /**
     * The staking system slashed a stash.
     */
    "StashSlashed": Anonymize<I5qnh74egnk0qp>;
    /**
     * Applied slashes were settled against their provision. A larger provision was given back.
     */
    "SlashSettled": Anonymize<Ich2f382m4f8gu>;
    /**
     * A payout to a stash failed. Other payouts go on. The chain retries it once an era while
     * the staking system remembers it.
     */
    "PayoutFailed": Anonymize<I5t4qcrsb5mcr2>;
    /**
     * A failed payout was given up: too many others failed since, or the staking system does
     * not remember it. Anybody can still request a payout that it remembers.
     */
    "PayoutGivenUp": Anonymize<In0pgs6vohqne>;
    /**
     * A step failed and changed nothing. The next era tries again.
     */
    "StepFailed": Anonymize<I1qg73gvqqcjvc>;
    /**
     * The era step was completed.
     */
    "EraAdvanced": Anonymize<I9bur6p3ovq9mo>;
    /**
     * A stash submitted its nominees, for the next election.
     */
    "StashNominated": Anonymize<I15k0l0u85tbma>;
    /**
     * The bond of a stash was ended from outside, and its stake went to the reserve.
     */
    "StashRecovered": Anonymize<I75jom4mc3hvjk>;
    /**
     * A stash was opened.
     */
    "StashOpened": Anonymize<I79gnq763iab35>;
    /**
     * The cap of a stash was set.
     */
    "StashCapSet": Anonymize<Ic1jjbql7a3f6j>;
    /**
     * The nominees of a stash were set. The next repair of the stash submits them.
     */
    "NomineesSet": Anonymize<I15k0l0u85tbma>;
    /**
     * A parameter was set.
     */
    "ParameterSet": Anonymize<Ids0ajld25u358>;
    /**
     * A change was announced, because holders can be worse off with it. It replaced any
     * announcement of the same change.
     */
    "ChangeAnnounced": Anonymize<I943m0943tt2g8>;
    /**
     * An announced change was withdrawn: another value took effect at once, or a
     * recapitalisation failed because the pool does not need it any more or the gift is gone.
     */
    "AnnouncementWithdrawn": Anonymize<Ibmkqhb54kc1to>;
    /**
     * Shares were destroyed outside the pallet. They were a gift to all other holders.
     */
    "SharesDestroyed": Anonymize<I1juqnoilhjf0a>;
    /**
     * A stash could not submit its nominees. Its stake stays bonded.
     */
    "NominationFailed": Anonymize<Ibhjaa8hs8kai3>;
    /**
     * The circuit breaker found a breach and closed the entry gate: nobody enters, and no
     * batch closes.
     */
    "Halted": Anonymize<I77gqq0cfst2hm>;
    /**
     * Governance reopened the pool: the books add up again.
     */
    "Reopened": undefined;
    /**
     * A wiped-out pool was recapitalised.
     */
    "Recapitalised": Anonymize<I3qt1hgg4djhgb>;
    /**
     * Provisions for slashes changed, or a slash was settled. The fields are the new figures
     * of the pool.
     */
    "ProvisionsAdjusted": Anonymize<I9ptej09aat5mp>;
    /**
     * Stake of the reserve went to the claims account.
     */
    "ClaimsFunded": Anonymize<I3qt1hgg4djhgb>;
    /**
     * Stake that no ticket is owed went from the claims account to the reserve.
     */
    "ClaimsReleased": Anonymize<I3qt1hgg4djhgb>;
    /**
     * The entry gate opened or closed.
     */
    "EntryGateSet": Anonymize<Iekt7vjhq8ob0b>;
}>;
export type I4til8nlqlq4k = {
    /**
     * The account that got the shares.
     */
    "who": SS58String;
    /**
     * The stake, in plancks of RILL.
     */
    "amount": bigint;
    /**
     * The minted shares, in plancks of stRILL.
     */
    "shares": bigint;
};
export type I8nr8lub0endk6 = {
    /**
     * The former owner of the shares, who owns the ticket.
     */
    "who": SS58String;
    /**
     * The batch.
     */
    "batch": number;
    /**
     * The shares, in plancks of stRILL.
     */
    "shares": bigint;
    /**
     * Their stake at the rate of this block, in plancks of RILL. The close of the batch
     * sets its price.
     */
    "stake": bigint;
};
export type I2dsojvrrp8fmt = {
    /**
     * The owner of the shares.
     */
    "who": SS58String;
    /**
     * The batch.
     */
    "batch": number;
    /**
     * The shares, in plancks of stRILL.
     */
    "shares": bigint;
};
export type I4qivdc8mfcnnf = {
    /**
     * The owner of the burned shares.
     */
    "who": SS58String;
    /**
     * The burned shares, in plancks of stRILL.
     */
    "shares": bigint;
    /**
     * The payout, in plancks of RILL.
     */
    "stake": bigint;
    /**
     * The fee, in plancks of RILL. It stayed with the holders.
     */
    "fee": bigint;
};
export type I5qlj2bebulski = {
    /**
     * The old owner.
     */
    "from": SS58String;
    /**
     * The new owner.
     */
    "to": SS58String;
    /**
     * The batch.
     */
    "batch": number;
    /**
     * The transferred shares, in plancks of stRILL.
     */
    "shares": bigint;
    /**
     * The shares among them with a claimed prepayment, in plancks of stRILL.
     */
    "prepaid": bigint;
};
export type Iftcusooldr1r7 = {
    /**
     * The owner of the ticket and of the minted shares.
     */
    "who": SS58String;
    /**
     * The batch.
     */
    "batch": number;
    /**
     * The rebonded shares of the ticket, in plancks of stRILL.
     */
    "shares": bigint;
    /**
     * The stake that left the batch with these shares, in plancks of RILL.
     */
    "stake": bigint;
    /**
     * The pending loss that went from the batch to the holders, in plancks of RILL.
     */
    "pending_loss": bigint;
    /**
     * The prepayment that left the batch with these shares, in plancks of RILL.
     */
    "prepayment": bigint;
    /**
     * The minted shares, in plancks of stRILL.
     */
    "minted": bigint;
};
export type Iqijf4n6bcgga = {
    /**
     * The owner of the ticket.
     */
    "who": SS58String;
    /**
     * The batch.
     */
    "batch": number;
    /**
     * The error.
     */
    "error": Anonymize<Iejbr25sh5i5jn>;
};
export type I42fml6nmhktn5 = {
    /**
     * The batch.
     */
    "batch": number;
    /**
     * The burned shares, in plancks of stRILL.
     */
    "shares": bigint;
    /**
     * The debt to the batch, before pending slashes, in plancks of RILL.
     */
    "stake": bigint;
    /**
     * The batch's part of pending slashes, in plancks of RILL. The holders do not bear it
     * any more.
     */
    "pending_loss": bigint;
    /**
     * The part of the debt that deposits pay, in plancks of RILL. It does not unbond.
     */
    "netted": bigint;
    /**
     * The part of the debt that the tickets can claim now, in plancks of RILL.
     */
    "prepayment": bigint;
    /**
     * The first era in which the remaining debt can be claimable.
     */
    "unlock_era": number;
};
export type I9c359vmc9550r = {
    /**
     * The batch.
     */
    "batch": number;
    /**
     * The stake of all its tickets without the prepayment, in plancks of RILL.
     */
    "stake": bigint;
};
export type I2bhijo45qklvg = {
    /**
     * The owner of the ticket.
     */
    "who": SS58String;
    /**
     * The batch.
     */
    "batch": number;
    /**
     * The shares of the ticket, in plancks of stRILL.
     */
    "shares": bigint;
    /**
     * The payout, in plancks of RILL.
     */
    "stake": bigint;
    /**
     * Whether this was the last payout, which removed the ticket.
     */
    "is_settled": boolean;
};
export type Ib5qu2o69aa55d = {
    /**
     * The batch.
     */
    "batch": number;
    /**
     * The dust, in plancks of RILL.
     */
    "dust": bigint;
};
export type Ihfpskgbds7sd = {
    /**
     * The new rewards, in plancks of RILL.
     */
    "amount": bigint;
    /**
     * The fee on them, in plancks of RILL.
     */
    "fee": bigint;
    /**
     * The unreleased rewards of the stream, in plancks of RILL.
     */
    "unreleased": bigint;
    /**
     * The block in which the stream has released all of them.
     */
    "until": number;
};
export type Ie32hick023lrk = {
    /**
     * The fee, in plancks of RILL.
     */
    "stake": bigint;
    /**
     * The shares of the treasury, in plancks of stRILL.
     */
    "treasury_shares": bigint;
    /**
     * The shares of the insurance, in plancks of stRILL.
     */
    "insurance_shares": bigint;
};
export type I63p5cqsoklk11 = {
    /**
     * The stash.
     */
    "stash": number;
    /**
     * The bonded stake, in plancks of RILL.
     */
    "amount": bigint;
};
export type I1fn9s02d87r8o = {
    /**
     * The stash.
     */
    "stash": number;
    /**
     * The unbonding stake, in plancks of RILL.
     */
    "amount": bigint;
    /**
     * The first era in which the stake can be withdrawn.
     */
    "unlock_era": number;
};
export type Iapkrk23khtj3n = {
    /**
     * The batch.
     */
    "batch": number;
    /**
     * The debt to its tickets now, before pending losses and without its prepayment, in
     * plancks of RILL.
     */
    "stake": bigint;
    /**
     * Its part of pending slashes now, in plancks of RILL.
     */
    "pending_loss": bigint;
};
export type Iblo50qi6krk3s = {
    /**
     * The era of the offences.
     */
    "offence_era": number;
    /**
     * The era whose start applies the slashes.
     */
    "apply_era": number;
    /**
     * The number of their slashes now. Reports of the same validator become one slash.
     */
    "reports": number;
    /**
     * Their cost to all parties, including the insurance, in plancks of RILL.
     */
    "total": bigint;
    /**
     * The pooled stake after the change, in plancks of RILL.
     */
    "pooled": bigint;
};
export type I5qnh74egnk0qp = {
    /**
     * The stash.
     */
    "stash": number;
    /**
     * The lost stake, active and unbonding, in plancks of RILL.
     */
    "total": bigint;
    /**
     * The remaining active stake, in plancks of RILL.
     */
    "active": bigint;
    /**
     * The remaining unbonding stake, in plancks of RILL.
     */
    "unbonding": bigint;
};
export type Ich2f382m4f8gu = {
    /**
     * The era of the offences.
     */
    "offence_era": number;
    /**
     * The settled loss, in plancks of RILL.
     */
    "total": bigint;
    /**
     * The part of the insurance, in plancks of RILL.
     */
    "insured": bigint;
    /**
     * The shares that the insurance burned for its part, in plancks of stRILL.
     */
    "insurance_shares": bigint;
    /**
     * The part of the holders, in plancks of RILL.
     */
    "holders": bigint;
    /**
     * The part of the stream, in plancks of RILL.
     */
    "unreleased": bigint;
    /**
     * The part of closed batches, in plancks of RILL.
     */
    "batches": bigint;
};
export type I5t4qcrsb5mcr2 = {
    /**
     * The era of the reward.
     */
    "era": number;
    /**
     * The validator of the reward.
     */
    "validator": SS58String;
    /**
     * The page of the validator's exposure, with a stash on it.
     */
    "page": number;
    /**
     * The error.
     */
    "error": Anonymize<Iejbr25sh5i5jn>;
};
export type In0pgs6vohqne = {
    /**
     * The era of the reward.
     */
    "era": number;
    /**
     * The validator of the reward.
     */
    "validator": SS58String;
    /**
     * The page of the validator's exposure, with a stash on it.
     */
    "page": number;
};
export type I1qg73gvqqcjvc = {
    /**
     * The phase of the step.
     */
    "phase": Anonymize<I10dnqi029fj73>;
    /**
     * The error.
     */
    "error": Anonymize<Iejbr25sh5i5jn>;
};
export type I10dnqi029fj73 = AnonymousEnum<{
    "Idle": undefined;
    "Harvest": {
        "era": number;
        "validator": number;
        "page": number;
    };
    "Recognise": undefined;
    "Score": undefined;
    "Repair": number;
    "Withdraw": number;
    "Mature": undefined;
    "Close": undefined;
    "Rebond": number;
    "Plan": undefined;
    "Rebalance": number;
    "Verify": undefined;
    "Enact": undefined;
}>;
export type I9bur6p3ovq9mo = {
    /**
     * The active era of the step.
     */
    "era": number;
};
export type I15k0l0u85tbma = {
    /**
     * The stash.
     */
    "stash": number;
};
export type I75jom4mc3hvjk = {
    /**
     * The stash.
     */
    "stash": number;
    /**
     * The tracked stake, in plancks of RILL.
     */
    "tracked": bigint;
    /**
     * The recovered stake, in plancks of RILL.
     */
    "found": bigint;
};
export type I79gnq763iab35 = {
    /**
     * The stash.
     */
    "stash": number;
    /**
     * Upper bound of its active stake, in plancks of RILL.
     */
    "cap": bigint;
};
export type Ic1jjbql7a3f6j = {
    /**
     * The stash.
     */
    "stash": number;
    /**
     * The old cap, in plancks of RILL.
     */
    "old": bigint;
    /**
     * The new cap, in plancks of RILL.
     */
    "new": bigint;
};
export type Ids0ajld25u358 = {
    /**
     * The old value.
     */
    "old": Anonymize<Iebcf3mgcqh2mh>;
    /**
     * The new value.
     */
    "new": Anonymize<Iebcf3mgcqh2mh>;
};
export type Iebcf3mgcqh2mh = AnonymousEnum<{
    "RewardFee": number;
    "InsurancePart": number;
    "MinStake": bigint;
    "PoolShare": number;
    "StakeLimit": bigint;
    "ValidatorShare": number;
    "ReserveTarget": number;
    "InstantLimit": number;
    "InstantFee": Anonymize<Ioihi9kegtaes>;
    "ValidatorSelection": Anonymize<I9oukdv0b103a0>;
}>;
export type Ioihi9kegtaes = {
    "min": number;
    "max": number;
};
export type I9oukdv0b103a0 = AnonymousEnum<{
    "Policy": undefined;
    "Governance": undefined;
}>;
export type I943m0943tt2g8 = {
    /**
     * The change.
     */
    "change": Anonymize<I78atnron9vvh2>;
    /**
     * The first era in which it can take effect.
     */
    "from_era": number;
    /**
     * The open batch. It and all older ones are claimable before a parameter changes. A
     * recapitalisation does not wait for them.
     */
    "after_batch": number;
};
export type I78atnron9vvh2 = AnonymousEnum<{
    "Parameter": Anonymize<Iebcf3mgcqh2mh>;
    "Recapitalisation": undefined;
}>;
export type Ibmkqhb54kc1to = {
    /**
     * The change that does not take effect.
     */
    "change": Anonymize<I78atnron9vvh2>;
};
export type I1juqnoilhjf0a = {
    /**
     * The destroyed shares, in plancks of stRILL.
     */
    "shares": bigint;
};
export type Ibhjaa8hs8kai3 = {
    /**
     * The stash.
     */
    "stash": number;
    /**
     * The error.
     */
    "error": Anonymize<Iejbr25sh5i5jn>;
};
export type I77gqq0cfst2hm = {
    /**
     * The breach.
     */
    "breach": Enum<{
        "Issuance": undefined;
        "Bond": undefined;
        "Stashes": undefined;
        "Account": undefined;
        "Solvency": undefined;
        "Claims": undefined;
        "Migration": undefined;
    }>;
};
export type I9ptej09aat5mp = {
    /**
     * All shares, in plancks of stRILL.
     */
    "shares": bigint;
    /**
     * The debt to closed batches, in plancks of RILL.
     */
    "owed": bigint;
    /**
     * The provision of the holders, the stream and the insurance, in plancks of RILL.
     */
    "pending": bigint;
    /**
     * The loss that is not settled yet, in plancks of RILL.
     */
    "unsettled": bigint;
    /**
     * The stream of rewards.
     */
    "stream": Anonymize<I6753ghb9mi6ao>;
};
export type I6753ghb9mi6ao = {
    "total": bigint;
    "start": number;
    "end": number;
};
export type Iekt7vjhq8ob0b = {
    /**
     * The gate.
     */
    "gate": Anonymize<Ie3laf1968fl1j>;
};
export type Ie3laf1968fl1j = AnonymousEnum<{
    "Open": undefined;
    "Assessing": undefined;
    "Halted": undefined;
}>;
export type I6tjjgkvego81e = AnonymousEnum<{
    /**
     * A program staked. `Staked` of liquid staking, with the custody as holder, came before.
     */
    "Staked": Anonymize<Iaa026pkd974af>;
    /**
     * A program exited instantly. `InstantlyUnstaked` of liquid staking, with the custody as
     * holder, came before.
     */
    "Unstaked": Anonymize<Iaa026pkd974af>;
    /**
     * A program sold shares to the treasury at the rate, to pay for a delivery.
     */
    "SoldToTreasury": Anonymize<Iaa026pkd974af>;
    /**
     * Limits were set.
     */
    "LimitsSet": Anonymize<Ifpvkv9ha227d8>;
    /**
     * A payout destination was set.
     */
    "DestinationSet": Anonymize<I6n8nelp762rqj>;
    /**
     * A payout destination was removed. Payouts stay in the account from now on.
     */
    "DestinationRemoved": Anonymize<I4cbvqmqadhrea>;
    /**
     * A payout was sent to its destination.
     */
    "PayoutSent": Anonymize<I7hflaumh7tb3h>;
    /**
     * A payout was not sent and stays on hold.
     */
    "PayoutNotSent": Anonymize<I4obc9d712sdqr>;
}>;
export type Iaa026pkd974af = {
    /**
     * The parachain that sent the program; `None` for a program of an account on this
     * chain.
     */
    "parachain"?: Anonymize<I4arjljr6dpflb>;
    /**
     * The stake paid, in plancks of RILL.
     */
    "stake": bigint;
    /**
     * The program's new shares, in plancks of stRILL.
     */
    "shares": bigint;
};
export type Ifpvkv9ha227d8 = {
    /**
     * The parachain; `None` for the default limits.
     */
    "parachain"?: Anonymize<I4arjljr6dpflb>;
    /**
     * The former limits, in plancks of RILL per era; `None` if the default limits held for
     * the parachain.
     */
    "old"?: Anonymize<Ia44rj0ife1hqe>;
    /**
     * The new limits, in plancks of RILL per era; `None` if the parachain returned to the
     * default limits, or the default limits to the initial ones.
     */
    "new"?: Anonymize<Ia44rj0ife1hqe>;
};
export type Ia44rj0ife1hqe = (Anonymize<I9pbqt0anvp6q>) | undefined;
export type I9pbqt0anvp6q = {
    "staking": bigint;
    "exits": bigint;
};
export type I6n8nelp762rqj = {
    /**
     * The owner of the payouts.
     */
    "who": SS58String;
    /**
     * The payout destination.
     */
    "destination": Anonymize<If9iqq7i64mur8>;
};
export type If9iqq7i64mur8 = {
    "parents": number;
    "interior": XcmV5Junctions;
};
export type XcmV5Junctions = Enum<{
    "Here": undefined;
    "X1": XcmV5Junction;
    "X2": FixedSizeArray<2, XcmV5Junction>;
    "X3": FixedSizeArray<3, XcmV5Junction>;
    "X4": FixedSizeArray<4, XcmV5Junction>;
    "X5": FixedSizeArray<5, XcmV5Junction>;
    "X6": FixedSizeArray<6, XcmV5Junction>;
    "X7": FixedSizeArray<7, XcmV5Junction>;
    "X8": FixedSizeArray<8, XcmV5Junction>;
}>;
export declare const XcmV5Junctions: GetEnum<XcmV5Junctions>;
export type XcmV5Junction = Enum<{
    "Parachain": number;
    "AccountId32": {
        "network"?: Anonymize<I97pd2rst02a7r>;
        "id": SizedHex<32>;
    };
    "AccountIndex64": {
        "network"?: Anonymize<I97pd2rst02a7r>;
        "index": bigint;
    };
    "AccountKey20": {
        "network"?: Anonymize<I97pd2rst02a7r>;
        "key": SizedHex<20>;
    };
    "PalletInstance": number;
    "GeneralIndex": bigint;
    "GeneralKey": Anonymize<I15lht6t53odo4>;
    "OnlyChild": undefined;
    "Plurality": Anonymize<I518fbtnclg1oc>;
    "GlobalConsensus": XcmV5NetworkId;
}>;
export declare const XcmV5Junction: GetEnum<XcmV5Junction>;
export type I97pd2rst02a7r = (XcmV5NetworkId) | undefined;
export type XcmV5NetworkId = Enum<{
    "ByGenesis": SizedHex<32>;
    "ByFork": Anonymize<I15vf5oinmcgps>;
    "Polkadot": undefined;
    "Kusama": undefined;
    "Ethereum": Anonymize<I623eo8t3jrbeo>;
    "BitcoinCore": undefined;
    "BitcoinCash": undefined;
    "PolkadotBulletin": undefined;
}>;
export declare const XcmV5NetworkId: GetEnum<XcmV5NetworkId>;
export type I15vf5oinmcgps = {
    "block_number": bigint;
    "block_hash": SizedHex<32>;
};
export type I623eo8t3jrbeo = {
    "chain_id": bigint;
};
export type I15lht6t53odo4 = {
    "length": number;
    "data": SizedHex<32>;
};
export type I518fbtnclg1oc = {
    "id": XcmV3JunctionBodyId;
    "part": XcmV2JunctionBodyPart;
};
export type XcmV3JunctionBodyId = Enum<{
    "Unit": undefined;
    "Moniker": SizedHex<4>;
    "Index": number;
    "Executive": undefined;
    "Technical": undefined;
    "Legislative": undefined;
    "Judicial": undefined;
    "Defense": undefined;
    "Administration": undefined;
    "Treasury": undefined;
}>;
export declare const XcmV3JunctionBodyId: GetEnum<XcmV3JunctionBodyId>;
export type XcmV2JunctionBodyPart = Enum<{
    "Voice": undefined;
    "Members": Anonymize<Iafscmv8tjf0ou>;
    "Fraction": {
        "nom": number;
        "denom": number;
    };
    "AtLeastProportion": {
        "nom": number;
        "denom": number;
    };
    "MoreThanProportion": {
        "nom": number;
        "denom": number;
    };
}>;
export declare const XcmV2JunctionBodyPart: GetEnum<XcmV2JunctionBodyPart>;
export type Iafscmv8tjf0ou = {
    "count": number;
};
export type I7hflaumh7tb3h = {
    /**
     * The owner of the payout.
     */
    "who": SS58String;
    /**
     * The destination.
     */
    "destination": Anonymize<If9iqq7i64mur8>;
    /**
     * The sent amount, in plancks of RILL, including the fees for delivery and execution.
     */
    "amount": bigint;
};
export type I4obc9d712sdqr = {
    /**
     * The owner of the payout.
     */
    "who": SS58String;
    /**
     * The amount on hold, in plancks of RILL.
     */
    "amount": bigint;
    /**
     * The first block of the next attempt.
     */
    "again_at": number;
};
export type Ic3531rbp9p138 = {
    "descriptor": Anonymize<I9fbp860cqbr7a>;
    "commitments_hash": SizedHex<32>;
};
export type I9fbp860cqbr7a = {
    "para_id": number;
    "relay_parent": SizedHex<32>;
    "version": number;
    "core_index": number;
    "session_index": number;
    "scheduling_session_offset": number;
    "reserved1": SizedHex<24>;
    "persisted_validation_data_hash": SizedHex<32>;
    "pov_hash": SizedHex<32>;
    "erasure_root": SizedHex<32>;
    "scheduling_parent": SizedHex<32>;
    "reserved2": SizedHex<32>;
    "para_head": SizedHex<32>;
    "validation_code_hash": SizedHex<32>;
};
export type I37r4bdai8o9mp = {
    /**
     * The parachain for which the cooldown got removed.
     */
    "para_id": number;
};
export type Iaus4cb3drhu9q = {
    "para": number;
};
export type ParachainsHrmpEvent = Enum<{
    /**
     * Open HRMP channel requested.
     */
    "OpenChannelRequested": {
        "sender": number;
        "recipient": number;
        "proposed_max_capacity": number;
        "proposed_max_message_size": number;
    };
    /**
     * An HRMP channel request sent by the receiver was canceled by either party.
     */
    "OpenChannelCanceled": {
        "by_parachain": number;
        "channel_id": Anonymize<I50mrcbubp554e>;
    };
    /**
     * Open HRMP channel accepted.
     */
    "OpenChannelAccepted": Anonymize<I50mrcbubp554e>;
    /**
     * HRMP channel closed.
     */
    "ChannelClosed": {
        "by_parachain": number;
        "channel_id": Anonymize<I50mrcbubp554e>;
    };
    /**
     * An HRMP channel was opened via Root origin.
     */
    "HrmpChannelForceOpened": {
        "sender": number;
        "recipient": number;
        "proposed_max_capacity": number;
        "proposed_max_message_size": number;
    };
    /**
     * An HRMP channel was opened with a system chain.
     */
    "HrmpSystemChannelOpened": {
        "sender": number;
        "recipient": number;
        "proposed_max_capacity": number;
        "proposed_max_message_size": number;
    };
    /**
     * An HRMP channel's deposits were updated.
     */
    "OpenChannelDepositsUpdated": Anonymize<I50mrcbubp554e>;
}>;
export declare const ParachainsHrmpEvent: GetEnum<ParachainsHrmpEvent>;
export type I50mrcbubp554e = {
    "sender": number;
    "recipient": number;
};
export type ParachainsDisputesEvent = Enum<{
    /**
     * A dispute has been initiated. \[candidate hash, dispute location\]
     */
    "DisputeInitiated": [SizedHex<32>, ParachainsDisputeLocation];
    /**
     * A dispute has concluded for or against a candidate.
     * `\[para id, candidate hash, dispute result\]`
     */
    "DisputeConcluded": [SizedHex<32>, ParachainsDisputeResult];
    /**
     * A dispute has concluded with supermajority against a candidate.
     * Block authors should no longer build on top of this head and should
     * instead revert the block at the given height. This should be the
     * number of the child of the last known valid block in the chain.
     */
    "Revert": number;
}>;
export declare const ParachainsDisputesEvent: GetEnum<ParachainsDisputesEvent>;
export type ParachainsDisputeLocation = Enum<{
    "Local": undefined;
    "Remote": undefined;
}>;
export declare const ParachainsDisputeLocation: GetEnum<ParachainsDisputeLocation>;
export type ParachainsDisputeResult = Enum<{
    "Valid": undefined;
    "Invalid": undefined;
}>;
export declare const ParachainsDisputeResult: GetEnum<ParachainsDisputeResult>;
export type I5e8jqve2vg4ro = {
    "batch": Array<Anonymize<I9jd27rnpm8ttv>>;
};
export type CommonParasRegistrarEvent = Enum<{
    "Registered": {
        "para_id": number;
        "manager": SS58String;
    };
    "Deregistered": Anonymize<I37r4bdai8o9mp>;
    "Reserved": {
        "para_id": number;
        "who": SS58String;
    };
    "Swapped": {
        "para_id": number;
        "other_id": number;
    };
}>;
export declare const CommonParasRegistrarEvent: GetEnum<CommonParasRegistrarEvent>;
export type PolkadotRuntimeParachainsCoretimeEvent = Enum<{
    /**
     * The broker chain has asked for revenue information for a specific block.
     */
    "RevenueInfoRequested": Anonymize<Ibtsa3docbr9el>;
    /**
     * A core has received a new assignment from the broker chain.
     */
    "CoreAssigned": {
        "core": number;
    };
}>;
export declare const PolkadotRuntimeParachainsCoretimeEvent: GetEnum<PolkadotRuntimeParachainsCoretimeEvent>;
export type Ieqhmksji3pmv5 = AnonymousEnum<{
    "Complete": {
        "used": Anonymize<I4q39t5hn830vp>;
    };
    "Incomplete": {
        "used": Anonymize<I4q39t5hn830vp>;
        "error": Anonymize<Ieiju48dn66cuh>;
    };
    "Error": Anonymize<Ieiju48dn66cuh>;
}>;
export type Ieiju48dn66cuh = {
    "index": number;
    "error": Anonymize<Id56rgs0bdb7gl>;
};
export type Id56rgs0bdb7gl = AnonymousEnum<{
    "Overflow": undefined;
    "Unimplemented": undefined;
    "UntrustedReserveLocation": undefined;
    "UntrustedTeleportLocation": undefined;
    "LocationFull": undefined;
    "LocationNotInvertible": undefined;
    "BadOrigin": undefined;
    "InvalidLocation": undefined;
    "AssetNotFound": undefined;
    "FailedToTransactAsset": undefined;
    "NotWithdrawable": undefined;
    "LocationCannotHold": undefined;
    "ExceedsMaxMessageSize": undefined;
    "DestinationUnsupported": undefined;
    "Transport": undefined;
    "Unroutable": undefined;
    "UnknownClaim": undefined;
    "FailedToDecode": undefined;
    "MaxWeightInvalid": undefined;
    "NotHoldingFees": undefined;
    "TooExpensive": undefined;
    "Trap": bigint;
    "ExpectationFalse": undefined;
    "PalletNotFound": undefined;
    "NameMismatch": undefined;
    "VersionIncompatible": undefined;
    "HoldingWouldOverflow": undefined;
    "ExportError": undefined;
    "ReanchorFailed": undefined;
    "NoDeal": undefined;
    "FeesNotMet": undefined;
    "LockError": undefined;
    "NoPermission": undefined;
    "Unanchored": undefined;
    "NotDepositable": undefined;
    "TooManyAssets": undefined;
    "UnhandledXcmVersion": undefined;
    "WeightLimitReached": Anonymize<I4q39t5hn830vp>;
    "Barrier": undefined;
    "WeightNotComputable": undefined;
    "ExceedsStackLimit": undefined;
}>;
export type Ict03eedr8de9s = Array<XcmV5Instruction>;
export type XcmV5Instruction = Enum<{
    "WithdrawAsset": Anonymize<I4npjalvhmfuj>;
    "ReserveAssetDeposited": Anonymize<I4npjalvhmfuj>;
    "ReceiveTeleportedAsset": Anonymize<I4npjalvhmfuj>;
    "QueryResponse": {
        "query_id": bigint;
        "response": Anonymize<I7vucpgm2c6959>;
        "max_weight": Anonymize<I4q39t5hn830vp>;
        "querier"?: Anonymize<I4pai6qnfk426l>;
    };
    "TransferAsset": {
        "assets": Anonymize<I4npjalvhmfuj>;
        "beneficiary": Anonymize<If9iqq7i64mur8>;
    };
    "TransferReserveAsset": {
        "assets": Anonymize<I4npjalvhmfuj>;
        "dest": Anonymize<If9iqq7i64mur8>;
        "xcm": Anonymize<Ict03eedr8de9s>;
    };
    "Transact": {
        "origin_kind": XcmV2OriginKind;
        "fallback_max_weight"?: Anonymize<Iasb8k6ash5mjn>;
        "call": Uint8Array;
    };
    "HrmpNewChannelOpenRequest": Anonymize<I5uhhrjqfuo4e5>;
    "HrmpChannelAccepted": Anonymize<Ifij4jam0o7sub>;
    "HrmpChannelClosing": Anonymize<Ieeb4svd9i8fji>;
    "ClearOrigin": undefined;
    "DescendOrigin": XcmV5Junctions;
    "ReportError": Anonymize<I6vsmh07hrp1rc>;
    "DepositAsset": {
        "assets": XcmV5AssetFilter;
        "beneficiary": Anonymize<If9iqq7i64mur8>;
    };
    "DepositReserveAsset": {
        "assets": XcmV5AssetFilter;
        "dest": Anonymize<If9iqq7i64mur8>;
        "xcm": Anonymize<Ict03eedr8de9s>;
    };
    "ExchangeAsset": {
        "give": XcmV5AssetFilter;
        "want": Anonymize<I4npjalvhmfuj>;
        "maximal": boolean;
    };
    "InitiateReserveWithdraw": {
        "assets": XcmV5AssetFilter;
        "reserve": Anonymize<If9iqq7i64mur8>;
        "xcm": Anonymize<Ict03eedr8de9s>;
    };
    "InitiateTeleport": {
        "assets": XcmV5AssetFilter;
        "dest": Anonymize<If9iqq7i64mur8>;
        "xcm": Anonymize<Ict03eedr8de9s>;
    };
    "ReportHolding": {
        "response_info": Anonymize<I6vsmh07hrp1rc>;
        "assets": XcmV5AssetFilter;
    };
    "BuyExecution": {
        "fees": Anonymize<Iffh1nc5e1mod6>;
        "weight_limit": XcmV3WeightLimit;
    };
    "RefundSurplus": undefined;
    "SetErrorHandler": Anonymize<Ict03eedr8de9s>;
    "SetAppendix": Anonymize<Ict03eedr8de9s>;
    "ClearError": undefined;
    "ClaimAsset": {
        "assets": Anonymize<I4npjalvhmfuj>;
        "ticket": Anonymize<If9iqq7i64mur8>;
    };
    "Trap": bigint;
    "SubscribeVersion": Anonymize<Ieprdqqu7ildvr>;
    "UnsubscribeVersion": undefined;
    "BurnAsset": Anonymize<I4npjalvhmfuj>;
    "ExpectAsset": Anonymize<I4npjalvhmfuj>;
    "ExpectOrigin"?: Anonymize<I4pai6qnfk426l>;
    "ExpectError"?: Anonymize<I3l6ejee750fv1>;
    "ExpectTransactStatus": XcmV3MaybeErrorCode;
    "QueryPallet": {
        "module_name": Uint8Array;
        "response_info": Anonymize<I6vsmh07hrp1rc>;
    };
    "ExpectPallet": Anonymize<Id7mf37dkpgfjs>;
    "ReportTransactStatus": Anonymize<I6vsmh07hrp1rc>;
    "ClearTransactStatus": undefined;
    "UniversalOrigin": XcmV5Junction;
    "ExportMessage": {
        "network": XcmV5NetworkId;
        "destination": XcmV5Junctions;
        "xcm": Anonymize<Ict03eedr8de9s>;
    };
    "LockAsset": {
        "asset": Anonymize<Iffh1nc5e1mod6>;
        "unlocker": Anonymize<If9iqq7i64mur8>;
    };
    "UnlockAsset": {
        "asset": Anonymize<Iffh1nc5e1mod6>;
        "target": Anonymize<If9iqq7i64mur8>;
    };
    "NoteUnlockable": {
        "asset": Anonymize<Iffh1nc5e1mod6>;
        "owner": Anonymize<If9iqq7i64mur8>;
    };
    "RequestUnlock": {
        "asset": Anonymize<Iffh1nc5e1mod6>;
        "locker": Anonymize<If9iqq7i64mur8>;
    };
    "SetFeesMode": Anonymize<I4nae9rsql8fa7>;
    "SetTopic": SizedHex<32>;
    "ClearTopic": undefined;
    "AliasOrigin": Anonymize<If9iqq7i64mur8>;
    "UnpaidExecution": {
        "weight_limit": XcmV3WeightLimit;
        "check_origin"?: Anonymize<I4pai6qnfk426l>;
    };
    "PayFees": {
        "asset": Anonymize<Iffh1nc5e1mod6>;
    };
    "InitiateTransfer": {
        "destination": Anonymize<If9iqq7i64mur8>;
        "remote_fees"?: (Anonymize<Ifhmc9e7vpeeig>) | undefined;
        "preserve_origin": boolean;
        "assets": Array<Anonymize<Ifhmc9e7vpeeig>>;
        "remote_xcm": Anonymize<Ict03eedr8de9s>;
    };
    "ExecuteWithOrigin": {
        "descendant_origin"?: (XcmV5Junctions) | undefined;
        "xcm": Anonymize<Ict03eedr8de9s>;
    };
    "SetHints": {
        "hints": Array<Enum<{
            "AssetClaimer": {
                "location": Anonymize<If9iqq7i64mur8>;
            };
        }>>;
    };
}>;
export declare const XcmV5Instruction: GetEnum<XcmV5Instruction>;
export type I4npjalvhmfuj = Array<Anonymize<Iffh1nc5e1mod6>>;
export type Iffh1nc5e1mod6 = {
    "id": Anonymize<If9iqq7i64mur8>;
    "fun": XcmV3MultiassetFungibility;
};
export type XcmV3MultiassetFungibility = Enum<{
    "Fungible": bigint;
    "NonFungible": XcmV3MultiassetAssetInstance;
}>;
export declare const XcmV3MultiassetFungibility: GetEnum<XcmV3MultiassetFungibility>;
export type XcmV3MultiassetAssetInstance = Enum<{
    "Undefined": undefined;
    "Index": bigint;
    "Array4": SizedHex<4>;
    "Array8": SizedHex<8>;
    "Array16": SizedHex<16>;
    "Array32": SizedHex<32>;
}>;
export declare const XcmV3MultiassetAssetInstance: GetEnum<XcmV3MultiassetAssetInstance>;
export type I7vucpgm2c6959 = AnonymousEnum<{
    "Null": undefined;
    "Assets": Anonymize<I4npjalvhmfuj>;
    "ExecutionResult"?: Anonymize<I3l6ejee750fv1>;
    "Version": number;
    "PalletsInfo": Anonymize<I599u7h20b52at>;
    "DispatchResult": XcmV3MaybeErrorCode;
}>;
export type I3l6ejee750fv1 = ([number, Anonymize<Id56rgs0bdb7gl>]) | undefined;
export type I599u7h20b52at = Array<{
    "index": number;
    "name": Uint8Array;
    "module_name": Uint8Array;
    "major": number;
    "minor": number;
    "patch": number;
}>;
export type XcmV3MaybeErrorCode = Enum<{
    "Success": undefined;
    "Error": Uint8Array;
    "TruncatedError": Uint8Array;
}>;
export declare const XcmV3MaybeErrorCode: GetEnum<XcmV3MaybeErrorCode>;
export type I4pai6qnfk426l = (Anonymize<If9iqq7i64mur8>) | undefined;
export type XcmV2OriginKind = Enum<{
    "Native": undefined;
    "SovereignAccount": undefined;
    "Superuser": undefined;
    "Xcm": undefined;
}>;
export declare const XcmV2OriginKind: GetEnum<XcmV2OriginKind>;
export type I5uhhrjqfuo4e5 = {
    "sender": number;
    "max_message_size": number;
    "max_capacity": number;
};
export type Ifij4jam0o7sub = {
    "recipient": number;
};
export type Ieeb4svd9i8fji = {
    "initiator": number;
    "sender": number;
    "recipient": number;
};
export type I6vsmh07hrp1rc = {
    "destination": Anonymize<If9iqq7i64mur8>;
    "query_id": bigint;
    "max_weight": Anonymize<I4q39t5hn830vp>;
};
export type XcmV5AssetFilter = Enum<{
    "Definite": Anonymize<I4npjalvhmfuj>;
    "Wild": XcmV5WildAsset;
}>;
export declare const XcmV5AssetFilter: GetEnum<XcmV5AssetFilter>;
export type XcmV5WildAsset = Enum<{
    "All": undefined;
    "AllOf": {
        "id": Anonymize<If9iqq7i64mur8>;
        "fun": XcmV2MultiassetWildFungibility;
    };
    "AllCounted": number;
    "AllOfCounted": {
        "id": Anonymize<If9iqq7i64mur8>;
        "fun": XcmV2MultiassetWildFungibility;
        "count": number;
    };
}>;
export declare const XcmV5WildAsset: GetEnum<XcmV5WildAsset>;
export type XcmV2MultiassetWildFungibility = Enum<{
    "Fungible": undefined;
    "NonFungible": undefined;
}>;
export declare const XcmV2MultiassetWildFungibility: GetEnum<XcmV2MultiassetWildFungibility>;
export type XcmV3WeightLimit = Enum<{
    "Unlimited": undefined;
    "Limited": Anonymize<I4q39t5hn830vp>;
}>;
export declare const XcmV3WeightLimit: GetEnum<XcmV3WeightLimit>;
export type Ieprdqqu7ildvr = {
    "query_id": bigint;
    "max_response_weight": Anonymize<I4q39t5hn830vp>;
};
export type Id7mf37dkpgfjs = {
    "index": number;
    "name": Uint8Array;
    "module_name": Uint8Array;
    "crate_major": number;
    "min_crate_minor": number;
};
export type I4nae9rsql8fa7 = {
    "jit_withdraw": boolean;
};
export type Ifhmc9e7vpeeig = AnonymousEnum<{
    "Teleport": XcmV5AssetFilter;
    "ReserveDeposit": XcmV5AssetFilter;
    "ReserveWithdraw": XcmV5AssetFilter;
}>;
export type XcmVersionedAssets = Enum<{
    "V3": Anonymize<Iai6dhqiq3bach>;
    "V4": Anonymize<I50mli3hb64f9b>;
    "V5": Anonymize<I4npjalvhmfuj>;
}>;
export declare const XcmVersionedAssets: GetEnum<XcmVersionedAssets>;
export type Iai6dhqiq3bach = Array<Anonymize<Idcm24504c8bkk>>;
export type Idcm24504c8bkk = {
    "id": XcmV3MultiassetAssetId;
    "fun": XcmV3MultiassetFungibility;
};
export type XcmV3MultiassetAssetId = Enum<{
    "Concrete": Anonymize<I4c0s5cioidn76>;
    "Abstract": SizedHex<32>;
}>;
export declare const XcmV3MultiassetAssetId: GetEnum<XcmV3MultiassetAssetId>;
export type I4c0s5cioidn76 = {
    "parents": number;
    "interior": XcmV3Junctions;
};
export type XcmV3Junctions = Enum<{
    "Here": undefined;
    "X1": XcmV3Junction;
    "X2": FixedSizeArray<2, XcmV3Junction>;
    "X3": FixedSizeArray<3, XcmV3Junction>;
    "X4": FixedSizeArray<4, XcmV3Junction>;
    "X5": FixedSizeArray<5, XcmV3Junction>;
    "X6": FixedSizeArray<6, XcmV3Junction>;
    "X7": FixedSizeArray<7, XcmV3Junction>;
    "X8": FixedSizeArray<8, XcmV3Junction>;
}>;
export declare const XcmV3Junctions: GetEnum<XcmV3Junctions>;
export type XcmV3Junction = Enum<{
    "Parachain": number;
    "AccountId32": {
        "network"?: Anonymize<Idcq3vns9tgp5p>;
        "id": SizedHex<32>;
    };
    "AccountIndex64": {
        "network"?: Anonymize<Idcq3vns9tgp5p>;
        "index": bigint;
    };
    "AccountKey20": {
        "network"?: Anonymize<Idcq3vns9tgp5p>;
        "key": SizedHex<20>;
    };
    "PalletInstance": number;
    "GeneralIndex": bigint;
    "GeneralKey": Anonymize<I15lht6t53odo4>;
    "OnlyChild": undefined;
    "Plurality": Anonymize<I518fbtnclg1oc>;
    "GlobalConsensus": XcmV3JunctionNetworkId;
}>;
export declare const XcmV3Junction: GetEnum<XcmV3Junction>;
export type Idcq3vns9tgp5p = (XcmV3JunctionNetworkId) | undefined;
export type XcmV3JunctionNetworkId = Enum<{
    "ByGenesis": SizedHex<32>;
    "ByFork": Anonymize<I15vf5oinmcgps>;
    "Polkadot": undefined;
    "Kusama": undefined;
    "Westend": undefined;
    "Rococo": undefined;
    "Wococo": undefined;
    "Ethereum": Anonymize<I623eo8t3jrbeo>;
    "BitcoinCore": undefined;
    "BitcoinCash": undefined;
    "PolkadotBulletin": undefined;
}>;
export declare const XcmV3JunctionNetworkId: GetEnum<XcmV3JunctionNetworkId>;
export type I50mli3hb64f9b = Array<Anonymize<Ia5l7mu5a6v49o>>;
export type Ia5l7mu5a6v49o = {
    "id": Anonymize<I4c0s5cioidn76>;
    "fun": XcmV3MultiassetFungibility;
};
export type I9kt8c221c83ln = {
    "location": Anonymize<If9iqq7i64mur8>;
    "version": number;
};
export type XcmVersionedLocation = Enum<{
    "V3": Anonymize<I4c0s5cioidn76>;
    "V4": Anonymize<I4c0s5cioidn76>;
    "V5": Anonymize<If9iqq7i64mur8>;
}>;
export declare const XcmVersionedLocation: GetEnum<XcmVersionedLocation>;
export type I35p85j063s0il = (bigint) | undefined;
export type ParachainsInclusionAggregateMessageOrigin = Enum<{
    "Ump": ParachainsInclusionUmpQueueId;
}>;
export declare const ParachainsInclusionAggregateMessageOrigin: GetEnum<ParachainsInclusionAggregateMessageOrigin>;
export type ParachainsInclusionUmpQueueId = Enum<{
    "Para": number;
}>;
export declare const ParachainsInclusionUmpQueueId: GetEnum<ParachainsInclusionUmpQueueId>;
export type Ic5m5lp1oioo8r = Array<SizedHex<32>>;
export type I1fkm0cgb4g7tm = {
    "epoch_duration": bigint;
    "sessions_per_era": number;
    "bonding_duration": number;
    "slash_defer_duration": number;
};
export type Ib3j7gb0jgs38u = {
    "index": number;
    "start"?: Anonymize<I35p85j063s0il>;
};
export type Iag3f1hum3p4c8 = {
    "balance": bigint;
    "status": Enum<{
        "Liquid": undefined;
        "Frozen": undefined;
        "Blocked": undefined;
    }>;
    "reason": Enum<{
        "Consumer": undefined;
        "Sufficient": undefined;
        "DepositHeld": bigint;
        "DepositRefunded": undefined;
        "DepositFrom": Anonymize<I95l2k9b1re95f>;
    }>;
};
export type I95l2k9b1re95f = [SS58String, bigint];
export type I7svnfko10tq2e = [number, SS58String];
export type Ieoi1mr9qfrtie = {
    "shares": bigint;
    "active": bigint;
    "unbonding": bigint;
    "reserve": bigint;
    "claims": bigint;
    "owed": bigint;
    "payable": bigint;
    "pending": bigint;
    "stream": Anonymize<I6753ghb9mi6ao>;
    "unsettled": bigint;
    "gate": Anonymize<Ie3laf1968fl1j>;
};
export type I4cpaj9e3j1lqc = {
    "version": number;
    "pooled": bigint;
    "shares": bigint;
    "unreleased": bigint;
    "refundable": bigint;
    "gate": Anonymize<Ie3laf1968fl1j>;
};
export type If51g3umq5ickk = {
    "open": number;
    "oldest": number;
    "last_closed"?: Anonymize<I4arjljr6dpflb>;
};
export type I6nfgqdeirtk1b = {
    "shares": bigint;
    "prepayment": Anonymize<I89m2jq38lappn>;
    "phase": Enum<{
        "Open": undefined;
        "Unbonding": {
            "closed": number;
            "unlock_era": number;
            "stake": bigint;
            "pending_losses": Array<{
                "apply_era": number;
                "stake": bigint;
            }>;
        };
        "Claimable": Anonymize<I89m2jq38lappn>;
    }>;
};
export type I89m2jq38lappn = {
    "stake": bigint;
    "shares": bigint;
    "unclaimed_stake": bigint;
    "unclaimed_shares": bigint;
};
export type I44crdaoebj94 = {
    "shares": bigint;
    "prepaid": bigint;
};
export type Icrdt9n91mflv7 = Array<{
    "era": number;
    "validator": SS58String;
    "page": number;
    "tried": number;
}>;
export type Idkbkkdah4j21u = AnonymousEnum<{
    "Select": undefined;
    "Nominate": number;
}>;
export type Ibhpuvn4dit5f3 = {
    "batch": number;
    "after"?: Anonymize<Ihfphjolmsqq1>;
};
export type I7tsth472ipp7a = {
    "active": bigint;
    "chunks": Array<[number, bigint]>;
    "cap": bigint;
};
export type Ia2lhg7l2hilo3 = Array<SS58String>;
export type Icgljjb6j82uhn = Array<number>;
export type I8u2sidrmupa94 = Array<[SS58String, {
    "score": number;
    "commission": number;
    "avoided_until": number;
    "pledge": bigint;
}]>;
export type Id8r9c3uit9clh = Array<{
    "apply_era": number;
    "offence_era": number;
    "reports": Anonymize<Ia7c2f67gvrh82>;
    "total": bigint;
    "insured": bigint;
    "insured_shares": bigint;
    "holders": bigint;
    "stream": bigint;
    "growth": {
        "era": number;
        "last": bigint;
        "before": bigint;
    };
}>;
export type Ia7c2f67gvrh82 = {
    "count": number;
    "size": number;
};
export type I35imleeuuebvm = {
    "reports": Anonymize<Ia7c2f67gvrh82>;
    "losses": Anonymize<Iafqnechp3omqg>;
};
export type Iafqnechp3omqg = Array<bigint>;
export type Ienpbdkr8s91ja = {
    "era": number;
    "next": number;
    "unread": Anonymize<Icgljjb6j82uhn>;
    "reported": Anonymize<Iafqnechp3omqg>;
};
export type I1k3u91kbnpg27 = {
    "fees": {
        "rate": number;
        "insurance": number;
    };
    "min_stake": bigint;
    "pool_share": number;
    "stake_limit": bigint;
    "validator_share": number;
    "reserve_target": number;
    "instant_limit": number;
    "instant_fee": Anonymize<Ioihi9kegtaes>;
    "selection": Anonymize<I9oukdv0b103a0>;
};
export type I5lebdj47acpo4 = Array<Anonymize<I943m0943tt2g8>>;
export type I2d04r13d48ho9 = {
    "used": bigint;
    "at": number;
};
export type Ienedchapsip2p = {
    "last": number;
    "before": number;
};
export type I3qt400auuuco9 = Array<{
    "era": number;
    "pooled": bigint;
    "shares": bigint;
}>;
export type I5moqqacm3m4dj = Array<[number, Enum<{
    "Bond": bigint;
    "Unbond": bigint;
}>]>;
export type I9cejqfue57oo = {
    "era": number;
    "harvest_from": number;
    "phase": Anonymize<I10dnqi029fj73>;
};
export type I59tkkavagk253 = {
    "staking": Anonymize<I2d04r13d48ho9>;
    "exits": Anonymize<I2d04r13d48ho9>;
};
export type Ic8mn5a3f1qp7i = {
    "destination": Anonymize<If9iqq7i64mur8>;
    "deposit": bigint;
    "by"?: Anonymize<I4arjljr6dpflb>;
};
export type I5a8pjid1ahoj1 = {
    "amount": bigint;
    "from"?: Anonymize<I4arjljr6dpflb>;
};
export type I2h8h8q6gg6orf = AnonymousEnum<{
    /**
     * Same as the [`transfer_allow_death`] call, but with a check that the transfer will not
     * kill the origin account.
     *
     * 99% of the time you want [`transfer_allow_death`] instead.
     *
     * [`transfer_allow_death`]: struct.Pallet.html#method.transfer
     */
    "transfer_keep_alive": Anonymize<I4ktuaksf5i1gk>;
}>;
export type I4ktuaksf5i1gk = {
    "dest": MultiAddress;
    "value": bigint;
};
export type MultiAddress = Enum<{
    "Id": SS58String;
    "Index": undefined;
    "Raw": Uint8Array;
    "Address32": SizedHex<32>;
    "Address20": SizedHex<20>;
}>;
export declare const MultiAddress: GetEnum<MultiAddress>;
export type Ievuhgttrj03rq = AnonymousEnum<{
    /**
     * Move some assets from the sender account to another.
     *
     * Origin must be Signed.
     *
     * - `id`: The identifier of the asset to have some amount transferred.
     * - `target`: The account to be credited.
     * - `amount`: The amount by which the sender's balance of assets should be reduced and
     * `target`'s balance increased. The amount actually transferred may be slightly greater in
     * the case that the transfer would otherwise take the sender balance above zero but below
     * the minimum balance. Must be greater than zero.
     *
     * Emits `Transferred` with the actual amount transferred. If this takes the source balance
     * to below the minimum for the asset, then the amount transferred is increased to take it
     * to zero.
     *
     * Weight: `O(1)`
     * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
     * `target`.
     */
    "transfer": Anonymize<I72tqocvdoqfff>;
    /**
     * Move some assets from the sender account to another, keeping the sender account alive.
     *
     * Origin must be Signed.
     *
     * - `id`: The identifier of the asset to have some amount transferred.
     * - `target`: The account to be credited.
     * - `amount`: The amount by which the sender's balance of assets should be reduced and
     * `target`'s balance increased. The amount actually transferred may be slightly greater in
     * the case that the transfer would otherwise take the sender balance above zero but below
     * the minimum balance. Must be greater than zero.
     *
     * Emits `Transferred` with the actual amount transferred. If this takes the source balance
     * to below the minimum for the asset, then the amount transferred is increased to take it
     * to zero.
     *
     * Weight: `O(1)`
     * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
     * `target`.
     */
    "transfer_keep_alive": Anonymize<I72tqocvdoqfff>;
}>;
export type I72tqocvdoqfff = {
    "id": number;
    "target": MultiAddress;
    "amount": bigint;
};
export type I2hivhv2cfuumh = AnonymousEnum<{
    /**
     * Stakes RILL and mints stRILL for it.
     *
     * Takes `amount` plancks of RILL. Mints shares at the entry rate, rounded down: the rate
     * of this block as if no slash were pending. The account keeps its existential deposit.
     *
     * # Errors
     * [`StakeBelowMinimum`](Error::StakeBelowMinimum);
     * [`PoolShareExceeded`](Error::PoolShareExceeded);
     * [`StakeLimitExceeded`](Error::StakeLimitExceeded);
     * [`SlippageExceeded`](Error::SlippageExceeded) for less than `min_shares` plancks of
     * stRILL; [`SlashUnderAssessment`](Error::SlashUnderAssessment) for a block or two after a
     * report; [`PoolHalted`](Error::PoolHalted); [`PoolWipedOut`](Error::PoolWipedOut);
     * [`PoolNotSeeded`](Error::PoolNotSeeded). `Arithmetic::Overflow` for more shares than
     * [`Shares::MAX`](crate::types::Shares::MAX), which only slashes of nearly everything make
     * possible.
     *
     * # Events
     * [`Staked`](Event::Staked).
     */
    "stake": Anonymize<Ifsp93jmiviflp>;
    /**
     * Exits with stRILL, for a ticket that pays after unbonding.
     *
     * Puts `shares` plancks of stRILL into the open batch. The batch is priced when it closes,
     * early in the next era. `min_stake` plancks of RILL is the lower bound of the shares'
     * stake in this block. An account that would keep less than the minimum balance of stRILL
     * exits with all of it.
     *
     * # Errors
     * [`InsufficientShares`](Error::InsufficientShares);
     * [`UnstakeBelowMinimum`](Error::UnstakeBelowMinimum);
     * [`SlippageExceeded`](Error::SlippageExceeded).
     *
     * # Events
     * [`UnstakeRequested`](Event::UnstakeRequested).
     */
    "unstake": Anonymize<I6sn7c77i5tl7a>;
    /**
     * Takes stRILL back out of the open batch.
     *
     * Returns `shares` plancks of the caller's ticket of `batch`. If the rest of the ticket
     * would be dust, returns all of it.
     *
     * # Errors
     * [`BatchNotOpen`](Error::BatchNotOpen) after the close;
     * [`TicketNotFound`](Error::TicketNotFound);
     * [`InsufficientShares`](Error::InsufficientShares) for more than the ticket has.
     *
     * # Events
     * [`UnstakeCancelled`](Event::UnstakeCancelled).
     */
    "cancel_unstake": Anonymize<Iu7uchqj6jp9e>;
    /**
     * Claims the caller's ticket, as far as it can be paid now.
     *
     * Pays the ticket's part of `batch` in RILL, rounded down. Before the batch is claimable,
     * pays the ticket's part of the prepayment, once.
     *
     * # Errors
     * [`TicketNotFound`](Error::TicketNotFound); [`BatchNotMatured`](Error::BatchNotMatured);
     * [`PayoutBelowExistentialDeposit`](Error::PayoutBelowExistentialDeposit).
     *
     * # Events
     * [`Claimed`](Event::Claimed); for the last ticket [`BatchSettled`](Event::BatchSettled).
     */
    "claim": Anonymize<Ifh9jjrch89bli>;
    /**
     * Takes steps of the era step. Anybody can call it.
     *
     * For blocks with too little idle weight.
     *
     * Takes up to `max_steps` steps. Apart from the era step, a step can assess reports, for
     * example, or pay a matured ticket.
     *
     * # Errors
     * [`NoStepDue`](Error::NoStepDue); [`TooManySteps`](Error::TooManySteps).
     */
    "advance_era": Anonymize<Ibv5da5p8ve7as>;
    /**
     * Opens a stash.
     *
     * It bonds up to `cap` plancks of RILL, once it has nominees.
     *
     * # Errors
     * [`TooManyStashes`](Error::TooManyStashes).
     *
     * # Events
     * [`StashOpened`](Event::StashOpened).
     */
    "open_stash": Anonymize<Ia6i01als4j5u5>;
    /**
     * Sets the cap of a stash, in plancks of RILL.
     *
     * Bonded stake above the cap stays bonded. Only root can lower a cap: with less room,
     * entries could earn nothing, at the cost of all holders.
     *
     * # Errors
     * [`StashNotFound`](Error::StashNotFound); [`CapBelowCurrent`](Error::CapBelowCurrent).
     *
     * # Events
     * [`StashCapSet`](Event::StashCapSet).
     */
    "set_stash_cap": Anonymize<I79gnq763iab35>;
    /**
     * Sets the nominees of a stash, while governance selects them.
     *
     * The next era step submits them to the staking system.
     *
     * # Errors
     * [`SelectedByPolicy`](Error::SelectedByPolicy); [`StashNotFound`](Error::StashNotFound);
     * [`NotAValidator`](Error::NotAValidator); [`TooManyNominees`](Error::TooManyNominees);
     * [`ValidatorShareExceeded`](Error::ValidatorShareExceeded).
     *
     * # Events
     * [`NomineesSet`](Event::NomineesSet).
     */
    "set_nominees": Anonymize<I8hsd5od6aimgg>;
    /**
     * Sets a parameter, at once or after a notice.
     *
     * A value takes effect at once if no holder can be worse off with it. Any other value
     * waits for a notice, in which holders can exit and be paid. The call replaces an
     * announcement of the same parameter.
     *
     * # Errors
     * [`ParameterOutOfBounds`](Error::ParameterOutOfBounds).
     *
     * # Events
     * [`ParameterSet`](Event::ParameterSet), and
     * [`AnnouncementWithdrawn`](Event::AnnouncementWithdrawn) for a replaced announcement; or
     * [`ChangeAnnounced`](Event::ChangeAnnounced).
     */
    "set_parameter": Anonymize<I9ghemqjmpk3gr>;
    /**
     * Reopens the pool after the circuit breaker.
     *
     * Opens the entry gate that the circuit breaker has closed, if the books add up.
     *
     * # Errors
     * [`NotHalted`](Error::NotHalted); [`StillInBreach`](Error::StillInBreach).
     *
     * # Events
     * [`Reopened`](Event::Reopened).
     */
    "reopen": undefined;
    /**
     * Announces a recapitalisation of a wiped-out pool.
     *
     * After the notice, the balance of the rewards account becomes the holders' at once. It
     * gives the pool a rate for entries again.
     *
     * # Errors
     * [`PoolNotWipedOut`](Error::PoolNotWipedOut);
     * [`NothingToRecapitalise`](Error::NothingToRecapitalise).
     *
     * # Events
     * [`ChangeAnnounced`](Event::ChangeAnnounced); after the notice
     * [`Recapitalised`](Event::Recapitalised), or
     * [`AnnouncementWithdrawn`](Event::AnnouncementWithdrawn) if the pool has a rate or the
     * account is empty.
     */
    "recapitalise": undefined;
    /**
     * Exits with stRILL at once, for a fee.
     *
     * Burns `shares` plancks of stRILL. Pays their stake in this block, less the fee, out of
     * the reserve. The fee stays with the holders. A rate limit bounds instant exits; it comes
     * back over an era. The fee rises with the used part of the limit or of the reserve, and
     * is never below the reward yield of two eras. An account that would keep less than the
     * minimum balance of stRILL exits with all of it.
     *
     * # Errors
     * [`InsufficientShares`](Error::InsufficientShares);
     * [`InstantLimitExceeded`](Error::InstantLimitExceeded);
     * [`ReserveTooLow`](Error::ReserveTooLow); [`SlippageExceeded`](Error::SlippageExceeded)
     * for a payout below `min_stake` plancks of RILL;
     * [`UnstakeBelowMinimum`](Error::UnstakeBelowMinimum) for a payout of nothing;
     * [`PayoutBelowExistentialDeposit`](Error::PayoutBelowExistentialDeposit);
     * [`SlashPending`](Error::SlashPending);
     * [`SlashUnderAssessment`](Error::SlashUnderAssessment);
     * [`PoolHalted`](Error::PoolHalted).
     *
     * # Events
     * [`InstantlyUnstaked`](Event::InstantlyUnstaked).
     */
    "instant_unstake": Anonymize<I6sn7c77i5tl7a>;
    /**
     * Transfers a ticket, or a part of it, to another account.
     *
     * Moves `shares` plancks of the caller's ticket of `batch` to `dest`, in any phase of the
     * batch. Prepaid shares stay prepaid.
     *
     * # Errors
     * [`TicketNotFound`](Error::TicketNotFound);
     * [`InsufficientShares`](Error::InsufficientShares) for more than the ticket has;
     * [`TicketTooSmall`](Error::TicketTooSmall) if a part is transferred and either account
     * would have dust.
     *
     * # Events
     * [`TicketTransferred`](Event::TicketTransferred), unless `dest` is the caller.
     */
    "transfer_ticket": Anonymize<I628uc6e4fvton>;
    /**
     * Turns a ticket of an unbonding batch back into stRILL.
     *
     * Takes `shares` plancks of the caller's ticket of `batch`. Mints shares for the stake of
     * the ticket at the rate of this block, rounded down. A cancellation of pending slashes
     * never raises their stake above that of the ticket without the call. The chain rebonds
     * the stake in idle weight. Prepaid shares cannot be rebonded: they have left. If the rest
     * of the other shares would be dust, all of them are rebonded.
     *
     * # Errors
     * [`TicketNotFound`](Error::TicketNotFound);
     * [`BatchNotUnbonding`](Error::BatchNotUnbonding);
     * [`InsufficientShares`](Error::InsufficientShares) for more than the ticket has;
     * [`PrepaymentTaken`](Error::PrepaymentTaken);
     * [`PoolShareExceeded`](Error::PoolShareExceeded);
     * [`SlippageExceeded`](Error::SlippageExceeded) for less than `min_shares` plancks of
     * stRILL; [`SlashUnderAssessment`](Error::SlashUnderAssessment);
     * [`PoolHalted`](Error::PoolHalted); [`PoolWipedOut`](Error::PoolWipedOut).
     *
     * # Events
     * [`Rebonded`](Event::Rebonded); for the last ticket
     * [`BatchSettled`](Event::BatchSettled).
     */
    "rebond": Anonymize<I8om05h6v435g3>;
    /**
     * Claims the ticket of another account. Anybody can call it.
     *
     * As [`claim`](Self::claim), for the ticket of `owner`, once the batch is claimable. Only
     * the owner takes a prepayment, because prepaid shares cannot be rebonded.
     *
     * # Errors
     * As [`claim`](Self::claim).
     *
     * # Events
     * As [`claim`](Self::claim).
     */
    "claim_for": Anonymize<I427kiuqucl0r6>;
}>;
export type Ifsp93jmiviflp = {
    "amount": bigint;
    "min_shares": bigint;
};
export type I6sn7c77i5tl7a = {
    "shares": bigint;
    "min_stake": bigint;
};
export type Iu7uchqj6jp9e = {
    "batch": number;
    "shares": bigint;
};
export type Ifh9jjrch89bli = {
    "batch": number;
};
export type Ibv5da5p8ve7as = {
    "max_steps": number;
};
export type Ia6i01als4j5u5 = {
    "cap": bigint;
};
export type I8hsd5od6aimgg = {
    "stash": number;
    "nominees": Anonymize<Ia2lhg7l2hilo3>;
};
export type I9ghemqjmpk3gr = {
    "parameter": Anonymize<Iebcf3mgcqh2mh>;
};
export type I628uc6e4fvton = {
    "batch": number;
    "dest": MultiAddress;
    "shares": bigint;
};
export type I8om05h6v435g3 = {
    "batch": number;
    "shares": bigint;
    "min_shares": bigint;
};
export type I427kiuqucl0r6 = {
    "owner": MultiAddress;
    "batch": number;
};
export type I9fbfbp1731qcq = AnonymousEnum<{
    /**
     * Sets the limits of a parachain, or the default limits.
     *
     * `parachain` names the parachain, and `None` the default limits. `limits` are in plancks
     * of RILL per era; `None` returns to the default limits, or to the initial ones. The
     * change takes effect at once in both directions: the limits of the pool hold for programs
     * too, and a change of those that is worse for holders has a notice.
     *
     * # Events
     * [`LimitsSet`](Event::LimitsSet).
     */
    "set_limits": Anonymize<I2fbo2o254fq88>;
    /**
     * Sets or removes the caller's payout destination.
     *
     * The chain sends all later payouts of tickets to `destination`, by XCM and without a
     * further call. `None` removes the destination and releases payouts on hold. Each payout
     * pays for its delivery and for its execution on the parachain. An amount that the
     * parachain cannot deposit is trapped there. The beneficiary can claim it if the parachain
     * knows version 5 of XCM. The caller pays a deposit for the destination.
     *
     * # Errors
     * - [`InvalidDestination`](Error::InvalidDestination)
     * - [`UnknownVersion`](Error::UnknownVersion)
     * - [`NoDestination`](Error::NoDestination): the caller has no destination to remove.
     * - The error of the deposit, such as too low a balance.
     *
     * # Events
     * [`DestinationSet`](Event::DestinationSet) or
     * [`DestinationRemoved`](Event::DestinationRemoved).
     */
    "set_destination": Anonymize<I4p61ai71640a5>;
    /**
     * Claims a ticket and sends its payout to another chain.
     *
     * The payout of the caller's ticket in `batch` goes to `destination`, even if the caller
     * has a payout destination.
     *
     * # Errors
     * - The errors of `claim` of liquid staking.
     * - [`InvalidDestination`](Error::InvalidDestination)
     * - [`UnknownVersion`](Error::UnknownVersion)
     * - [`BelowMinTransfer`](Error::BelowMinTransfer)
     * - [`NotSent`](Error::NotSent)
     *
     * # Events
     * `Claimed` of liquid staking, and [`PayoutSent`](Event::PayoutSent).
     */
    "claim_to": Anonymize<Ia5s1dk61nv0ml>;
    /**
     * Sends a pending payout to its destination. Anybody can call it.
     *
     * # Errors
     * - [`NothingDue`](Error::NothingDue)
     * - [`BelowMinTransfer`](Error::BelowMinTransfer)
     * - [`NotSent`](Error::NotSent)
     *
     * # Events
     * [`PayoutSent`](Event::PayoutSent).
     */
    "send_payout": Anonymize<I4cbvqmqadhrea>;
}>;
export type I2fbo2o254fq88 = {
    "parachain"?: Anonymize<I4arjljr6dpflb>;
    "limits"?: Anonymize<Ia44rj0ife1hqe>;
};
export type I4p61ai71640a5 = {
    "destination"?: Anonymize<I1k8uk4m0m3gr4>;
};
export type I1k8uk4m0m3gr4 = (XcmVersionedLocation) | undefined;
export type Ia5s1dk61nv0ml = {
    "batch": number;
    "destination": XcmVersionedLocation;
};
export type I6oe33imdmifj5 = AnonymousEnum<{
    /**
     * Transfer some assets from the local chain to the destination chain through their local,
     * destination or remote reserve, or through teleports.
     *
     * Fee payment on the destination side is made from the asset in the `assets` vector of
     * index `fee_asset_item` (hence referred to as `fees`), up to enough to pay for
     * `weight_limit` of weight. If more weight is needed than `weight_limit`, then the
     * operation will fail and the sent assets may be at risk.
     *
     * `assets` (excluding `fees`) must have same reserve location or otherwise be teleportable
     * to `dest`, no limitations imposed on `fees`.
     * - for local reserve: transfer assets to sovereign account of destination chain and
     * forward a notification XCM to `dest` to mint and deposit reserve-based assets to
     * `beneficiary`.
     * - for destination reserve: burn local assets and forward a notification to `dest` chain
     * to withdraw the reserve assets from this chain's sovereign account and deposit them
     * to `beneficiary`.
     * - for remote reserve: burn local assets, forward XCM to reserve chain to move reserves
     * from this chain's SA to `dest` chain's SA, and forward another XCM to `dest` to mint
     * and deposit reserve-based assets to `beneficiary`.
     * - for teleports: burn local assets and forward XCM to `dest` chain to mint/teleport
     * assets and deposit them to `beneficiary`.
     *
     * - `origin`: Must be capable of withdrawing the `assets` and executing XCM.
     * - `dest`: Destination context for the assets. Will typically be `X2(Parent,
     * Parachain(..))` to send from parachain to parachain, or `X1(Parachain(..))` to send
     * from relay to parachain.
     * - `beneficiary`: A beneficiary location for the assets in the context of `dest`. Will
     * generally be an `AccountId32` value.
     * - `assets`: The assets to be withdrawn. This should include the assets used to pay the
     * fee on the `dest` (and possibly reserve) chains.
     * - `fee_asset_item`: The index into `assets` of the item which should be used to pay
     * fees.
     * - `weight_limit`: The remote-side weight limit, if any, for the XCM fee purchase.
     */
    "transfer_assets": Anonymize<I21d2olof7eb60>;
}>;
export type I21d2olof7eb60 = {
    "dest": XcmVersionedLocation;
    "beneficiary": XcmVersionedLocation;
    "assets": XcmVersionedAssets;
    "fee_asset_item": number;
    "weight_limit": XcmV3WeightLimit;
};
export type Iejaqf5cji678j = {
    "pooled": bigint;
    "shares": bigint;
    "rate": bigint;
    "active": bigint;
    "unbonding": bigint;
    "reserve": bigint;
    "claims": bigint;
    "owed": bigint;
    "unreleased": bigint;
    "pending_slash": bigint;
    "insurance": bigint;
    "gate": Anonymize<Ie3laf1968fl1j>;
};
export type If62a8isps39nu = {
    "open_batch": number;
    "open_shares": bigint;
    "unbonding_batches": number;
    "active_era"?: Anonymize<I4arjljr6dpflb>;
};
export type I9bmq77jkjgogs = Array<{
    "batch": number;
    "shares": bigint;
    "prepaid": bigint;
    "stake": bigint;
    "claimable": bigint;
    "claimable_from"?: Anonymize<I4arjljr6dpflb>;
}>;
export type I3lijfe4i1qriq = ResultPayload<bigint, Anonymize<Iejbr25sh5i5jn>>;
export type Ia01pn8s8on0l7 = ResultPayload<{
    "gross": bigint;
    "fee": bigint;
    "stake": bigint;
}, Anonymize<Iejbr25sh5i5jn>>;
export type I50f13pndkqmiv = {
    "min_stake": bigint;
    "pool_share_remaining": bigint;
    "stake_limit_remaining": bigint;
};
export type I198t6ft6rsqkk = {
    "target": bigint;
    "ready": bigint;
    "limit_remaining": bigint;
    "fee": number;
    "is_slash_pending": boolean;
};
export type If50roq28dk7em = Array<{
    "offence_era": number;
    "apply_era": number;
    "total": bigint;
    "insured": bigint;
    "holders": bigint;
    "unreleased": bigint;
}>;
export type Idhaa279nr8lj8 = Array<{
    "account": SS58String;
    "active": bigint;
    "unbonding": bigint;
    "cap": bigint;
    "nominees": Anonymize<Ia2lhg7l2hilo3>;
}>;
export type I5mhrjgv6etmjq = Array<{
    "validator": SS58String;
    "exposed": bigint;
    "backing": bigint;
    "score": number;
    "commission": number;
}>;
export type XcmVersionedAssetId = Enum<{
    "V3": XcmV3MultiassetAssetId;
    "V4": Anonymize<I4c0s5cioidn76>;
    "V5": Anonymize<If9iqq7i64mur8>;
}>;
export declare const XcmVersionedAssetId: GetEnum<XcmVersionedAssetId>;
export type Ib7cpubb32jekn = {
    "limits": Anonymize<I9pbqt0anvp6q>;
    "staking_remaining": bigint;
    "exits_remaining": bigint;
};
export type Iftvbctbo05fu4 = ResultPayload<Array<XcmVersionedAssetId>, Anonymize<Iavct6f844hfju>>;
export type Iavct6f844hfju = AnonymousEnum<{
    "Unimplemented": undefined;
    "VersionedConversionFailed": undefined;
    "WeightNotComputable": undefined;
    "UnhandledXcmVersion": undefined;
    "AssetNotFound": undefined;
    "Unroutable": undefined;
}>;
export type XcmVersionedXcm = Enum<{
    "V3": Anonymize<Ianvng4e08j9ii>;
    "V4": Anonymize<Iegrepoo0c1jc5>;
    "V5": Anonymize<Ict03eedr8de9s>;
}>;
export declare const XcmVersionedXcm: GetEnum<XcmVersionedXcm>;
export type Ianvng4e08j9ii = Array<XcmV3Instruction>;
export type XcmV3Instruction = Enum<{
    "WithdrawAsset": Anonymize<Iai6dhqiq3bach>;
    "ReserveAssetDeposited": Anonymize<Iai6dhqiq3bach>;
    "ReceiveTeleportedAsset": Anonymize<Iai6dhqiq3bach>;
    "QueryResponse": {
        "query_id": bigint;
        "response": XcmV3Response;
        "max_weight": Anonymize<I4q39t5hn830vp>;
        "querier"?: Anonymize<Ia9cgf4r40b26h>;
    };
    "TransferAsset": {
        "assets": Anonymize<Iai6dhqiq3bach>;
        "beneficiary": Anonymize<I4c0s5cioidn76>;
    };
    "TransferReserveAsset": {
        "assets": Anonymize<Iai6dhqiq3bach>;
        "dest": Anonymize<I4c0s5cioidn76>;
        "xcm": Anonymize<Ianvng4e08j9ii>;
    };
    "Transact": Anonymize<I92p6l5cs3fr50>;
    "HrmpNewChannelOpenRequest": Anonymize<I5uhhrjqfuo4e5>;
    "HrmpChannelAccepted": Anonymize<Ifij4jam0o7sub>;
    "HrmpChannelClosing": Anonymize<Ieeb4svd9i8fji>;
    "ClearOrigin": undefined;
    "DescendOrigin": XcmV3Junctions;
    "ReportError": Anonymize<I4r3v6e91d1qbs>;
    "DepositAsset": {
        "assets": XcmV3MultiassetMultiAssetFilter;
        "beneficiary": Anonymize<I4c0s5cioidn76>;
    };
    "DepositReserveAsset": {
        "assets": XcmV3MultiassetMultiAssetFilter;
        "dest": Anonymize<I4c0s5cioidn76>;
        "xcm": Anonymize<Ianvng4e08j9ii>;
    };
    "ExchangeAsset": {
        "give": XcmV3MultiassetMultiAssetFilter;
        "want": Anonymize<Iai6dhqiq3bach>;
        "maximal": boolean;
    };
    "InitiateReserveWithdraw": {
        "assets": XcmV3MultiassetMultiAssetFilter;
        "reserve": Anonymize<I4c0s5cioidn76>;
        "xcm": Anonymize<Ianvng4e08j9ii>;
    };
    "InitiateTeleport": {
        "assets": XcmV3MultiassetMultiAssetFilter;
        "dest": Anonymize<I4c0s5cioidn76>;
        "xcm": Anonymize<Ianvng4e08j9ii>;
    };
    "ReportHolding": {
        "response_info": Anonymize<I4r3v6e91d1qbs>;
        "assets": XcmV3MultiassetMultiAssetFilter;
    };
    "BuyExecution": {
        "fees": Anonymize<Idcm24504c8bkk>;
        "weight_limit": XcmV3WeightLimit;
    };
    "RefundSurplus": undefined;
    "SetErrorHandler": Anonymize<Ianvng4e08j9ii>;
    "SetAppendix": Anonymize<Ianvng4e08j9ii>;
    "ClearError": undefined;
    "ClaimAsset": {
        "assets": Anonymize<Iai6dhqiq3bach>;
        "ticket": Anonymize<I4c0s5cioidn76>;
    };
    "Trap": bigint;
    "SubscribeVersion": Anonymize<Ieprdqqu7ildvr>;
    "UnsubscribeVersion": undefined;
    "BurnAsset": Anonymize<Iai6dhqiq3bach>;
    "ExpectAsset": Anonymize<Iai6dhqiq3bach>;
    "ExpectOrigin"?: Anonymize<Ia9cgf4r40b26h>;
    "ExpectError"?: Anonymize<I7sltvf8v2nure>;
    "ExpectTransactStatus": XcmV3MaybeErrorCode;
    "QueryPallet": Anonymize<Iba5bdbapp16oo>;
    "ExpectPallet": Anonymize<Id7mf37dkpgfjs>;
    "ReportTransactStatus": Anonymize<I4r3v6e91d1qbs>;
    "ClearTransactStatus": undefined;
    "UniversalOrigin": XcmV3Junction;
    "ExportMessage": {
        "network": XcmV3JunctionNetworkId;
        "destination": XcmV3Junctions;
        "xcm": Anonymize<Ianvng4e08j9ii>;
    };
    "LockAsset": {
        "asset": Anonymize<Idcm24504c8bkk>;
        "unlocker": Anonymize<I4c0s5cioidn76>;
    };
    "UnlockAsset": {
        "asset": Anonymize<Idcm24504c8bkk>;
        "target": Anonymize<I4c0s5cioidn76>;
    };
    "NoteUnlockable": {
        "asset": Anonymize<Idcm24504c8bkk>;
        "owner": Anonymize<I4c0s5cioidn76>;
    };
    "RequestUnlock": {
        "asset": Anonymize<Idcm24504c8bkk>;
        "locker": Anonymize<I4c0s5cioidn76>;
    };
    "SetFeesMode": Anonymize<I4nae9rsql8fa7>;
    "SetTopic": SizedHex<32>;
    "ClearTopic": undefined;
    "AliasOrigin": Anonymize<I4c0s5cioidn76>;
    "UnpaidExecution": Anonymize<I40d50jeai33oq>;
}>;
export declare const XcmV3Instruction: GetEnum<XcmV3Instruction>;
export type XcmV3Response = Enum<{
    "Null": undefined;
    "Assets": Anonymize<Iai6dhqiq3bach>;
    "ExecutionResult"?: Anonymize<I7sltvf8v2nure>;
    "Version": number;
    "PalletsInfo": Anonymize<I599u7h20b52at>;
    "DispatchResult": XcmV3MaybeErrorCode;
}>;
export declare const XcmV3Response: GetEnum<XcmV3Response>;
export type I7sltvf8v2nure = ([number, XcmV3TraitsError]) | undefined;
export type XcmV3TraitsError = Enum<{
    "Overflow": undefined;
    "Unimplemented": undefined;
    "UntrustedReserveLocation": undefined;
    "UntrustedTeleportLocation": undefined;
    "LocationFull": undefined;
    "LocationNotInvertible": undefined;
    "BadOrigin": undefined;
    "InvalidLocation": undefined;
    "AssetNotFound": undefined;
    "FailedToTransactAsset": undefined;
    "NotWithdrawable": undefined;
    "LocationCannotHold": undefined;
    "ExceedsMaxMessageSize": undefined;
    "DestinationUnsupported": undefined;
    "Transport": undefined;
    "Unroutable": undefined;
    "UnknownClaim": undefined;
    "FailedToDecode": undefined;
    "MaxWeightInvalid": undefined;
    "NotHoldingFees": undefined;
    "TooExpensive": undefined;
    "Trap": bigint;
    "ExpectationFalse": undefined;
    "PalletNotFound": undefined;
    "NameMismatch": undefined;
    "VersionIncompatible": undefined;
    "HoldingWouldOverflow": undefined;
    "ExportError": undefined;
    "ReanchorFailed": undefined;
    "NoDeal": undefined;
    "FeesNotMet": undefined;
    "LockError": undefined;
    "NoPermission": undefined;
    "Unanchored": undefined;
    "NotDepositable": undefined;
    "UnhandledXcmVersion": undefined;
    "WeightLimitReached": Anonymize<I4q39t5hn830vp>;
    "Barrier": undefined;
    "WeightNotComputable": undefined;
    "ExceedsStackLimit": undefined;
}>;
export declare const XcmV3TraitsError: GetEnum<XcmV3TraitsError>;
export type Ia9cgf4r40b26h = (Anonymize<I4c0s5cioidn76>) | undefined;
export type I92p6l5cs3fr50 = {
    "origin_kind": XcmV2OriginKind;
    "require_weight_at_most": Anonymize<I4q39t5hn830vp>;
    "call": Uint8Array;
};
export type I4r3v6e91d1qbs = {
    "destination": Anonymize<I4c0s5cioidn76>;
    "query_id": bigint;
    "max_weight": Anonymize<I4q39t5hn830vp>;
};
export type XcmV3MultiassetMultiAssetFilter = Enum<{
    "Definite": Anonymize<Iai6dhqiq3bach>;
    "Wild": XcmV3MultiassetWildMultiAsset;
}>;
export declare const XcmV3MultiassetMultiAssetFilter: GetEnum<XcmV3MultiassetMultiAssetFilter>;
export type XcmV3MultiassetWildMultiAsset = Enum<{
    "All": undefined;
    "AllOf": {
        "id": XcmV3MultiassetAssetId;
        "fun": XcmV2MultiassetWildFungibility;
    };
    "AllCounted": number;
    "AllOfCounted": {
        "id": XcmV3MultiassetAssetId;
        "fun": XcmV2MultiassetWildFungibility;
        "count": number;
    };
}>;
export declare const XcmV3MultiassetWildMultiAsset: GetEnum<XcmV3MultiassetWildMultiAsset>;
export type Iba5bdbapp16oo = {
    "module_name": Uint8Array;
    "response_info": Anonymize<I4r3v6e91d1qbs>;
};
export type I40d50jeai33oq = {
    "weight_limit": XcmV3WeightLimit;
    "check_origin"?: Anonymize<Ia9cgf4r40b26h>;
};
export type Iegrepoo0c1jc5 = Array<XcmV4Instruction>;
export type XcmV4Instruction = Enum<{
    "WithdrawAsset": Anonymize<I50mli3hb64f9b>;
    "ReserveAssetDeposited": Anonymize<I50mli3hb64f9b>;
    "ReceiveTeleportedAsset": Anonymize<I50mli3hb64f9b>;
    "QueryResponse": {
        "query_id": bigint;
        "response": XcmV4Response;
        "max_weight": Anonymize<I4q39t5hn830vp>;
        "querier"?: Anonymize<Ia9cgf4r40b26h>;
    };
    "TransferAsset": {
        "assets": Anonymize<I50mli3hb64f9b>;
        "beneficiary": Anonymize<I4c0s5cioidn76>;
    };
    "TransferReserveAsset": {
        "assets": Anonymize<I50mli3hb64f9b>;
        "dest": Anonymize<I4c0s5cioidn76>;
        "xcm": Anonymize<Iegrepoo0c1jc5>;
    };
    "Transact": Anonymize<I92p6l5cs3fr50>;
    "HrmpNewChannelOpenRequest": Anonymize<I5uhhrjqfuo4e5>;
    "HrmpChannelAccepted": Anonymize<Ifij4jam0o7sub>;
    "HrmpChannelClosing": Anonymize<Ieeb4svd9i8fji>;
    "ClearOrigin": undefined;
    "DescendOrigin": XcmV3Junctions;
    "ReportError": Anonymize<I4r3v6e91d1qbs>;
    "DepositAsset": {
        "assets": XcmV4AssetAssetFilter;
        "beneficiary": Anonymize<I4c0s5cioidn76>;
    };
    "DepositReserveAsset": {
        "assets": XcmV4AssetAssetFilter;
        "dest": Anonymize<I4c0s5cioidn76>;
        "xcm": Anonymize<Iegrepoo0c1jc5>;
    };
    "ExchangeAsset": {
        "give": XcmV4AssetAssetFilter;
        "want": Anonymize<I50mli3hb64f9b>;
        "maximal": boolean;
    };
    "InitiateReserveWithdraw": {
        "assets": XcmV4AssetAssetFilter;
        "reserve": Anonymize<I4c0s5cioidn76>;
        "xcm": Anonymize<Iegrepoo0c1jc5>;
    };
    "InitiateTeleport": {
        "assets": XcmV4AssetAssetFilter;
        "dest": Anonymize<I4c0s5cioidn76>;
        "xcm": Anonymize<Iegrepoo0c1jc5>;
    };
    "ReportHolding": {
        "response_info": Anonymize<I4r3v6e91d1qbs>;
        "assets": XcmV4AssetAssetFilter;
    };
    "BuyExecution": {
        "fees": Anonymize<Ia5l7mu5a6v49o>;
        "weight_limit": XcmV3WeightLimit;
    };
    "RefundSurplus": undefined;
    "SetErrorHandler": Anonymize<Iegrepoo0c1jc5>;
    "SetAppendix": Anonymize<Iegrepoo0c1jc5>;
    "ClearError": undefined;
    "ClaimAsset": {
        "assets": Anonymize<I50mli3hb64f9b>;
        "ticket": Anonymize<I4c0s5cioidn76>;
    };
    "Trap": bigint;
    "SubscribeVersion": Anonymize<Ieprdqqu7ildvr>;
    "UnsubscribeVersion": undefined;
    "BurnAsset": Anonymize<I50mli3hb64f9b>;
    "ExpectAsset": Anonymize<I50mli3hb64f9b>;
    "ExpectOrigin"?: Anonymize<Ia9cgf4r40b26h>;
    "ExpectError"?: Anonymize<I7sltvf8v2nure>;
    "ExpectTransactStatus": XcmV3MaybeErrorCode;
    "QueryPallet": Anonymize<Iba5bdbapp16oo>;
    "ExpectPallet": Anonymize<Id7mf37dkpgfjs>;
    "ReportTransactStatus": Anonymize<I4r3v6e91d1qbs>;
    "ClearTransactStatus": undefined;
    "UniversalOrigin": XcmV3Junction;
    "ExportMessage": {
        "network": XcmV3JunctionNetworkId;
        "destination": XcmV3Junctions;
        "xcm": Anonymize<Iegrepoo0c1jc5>;
    };
    "LockAsset": {
        "asset": Anonymize<Ia5l7mu5a6v49o>;
        "unlocker": Anonymize<I4c0s5cioidn76>;
    };
    "UnlockAsset": {
        "asset": Anonymize<Ia5l7mu5a6v49o>;
        "target": Anonymize<I4c0s5cioidn76>;
    };
    "NoteUnlockable": {
        "asset": Anonymize<Ia5l7mu5a6v49o>;
        "owner": Anonymize<I4c0s5cioidn76>;
    };
    "RequestUnlock": {
        "asset": Anonymize<Ia5l7mu5a6v49o>;
        "locker": Anonymize<I4c0s5cioidn76>;
    };
    "SetFeesMode": Anonymize<I4nae9rsql8fa7>;
    "SetTopic": SizedHex<32>;
    "ClearTopic": undefined;
    "AliasOrigin": Anonymize<I4c0s5cioidn76>;
    "UnpaidExecution": Anonymize<I40d50jeai33oq>;
}>;
export declare const XcmV4Instruction: GetEnum<XcmV4Instruction>;
export type XcmV4Response = Enum<{
    "Null": undefined;
    "Assets": Anonymize<I50mli3hb64f9b>;
    "ExecutionResult"?: Anonymize<I7sltvf8v2nure>;
    "Version": number;
    "PalletsInfo": Anonymize<I599u7h20b52at>;
    "DispatchResult": XcmV3MaybeErrorCode;
}>;
export declare const XcmV4Response: GetEnum<XcmV4Response>;
export type XcmV4AssetAssetFilter = Enum<{
    "Definite": Anonymize<I50mli3hb64f9b>;
    "Wild": XcmV4AssetWildAsset;
}>;
export declare const XcmV4AssetAssetFilter: GetEnum<XcmV4AssetAssetFilter>;
export type XcmV4AssetWildAsset = Enum<{
    "All": undefined;
    "AllOf": {
        "id": Anonymize<I4c0s5cioidn76>;
        "fun": XcmV2MultiassetWildFungibility;
    };
    "AllCounted": number;
    "AllOfCounted": {
        "id": Anonymize<I4c0s5cioidn76>;
        "fun": XcmV2MultiassetWildFungibility;
        "count": number;
    };
}>;
export declare const XcmV4AssetWildAsset: GetEnum<XcmV4AssetWildAsset>;
export type Ic0c3req3mlc1l = ResultPayload<Anonymize<I4q39t5hn830vp>, Anonymize<Iavct6f844hfju>>;
export type I7ocn4njqde3v5 = ResultPayload<bigint, Anonymize<Iavct6f844hfju>>;
export type Iek7ha36da9mf5 = ResultPayload<XcmVersionedAssets, Anonymize<Iavct6f844hfju>>;
export type Ic34983r1erldj = AnonymousEnum<{
    "system": Enum<{
        "Root": undefined;
        "Signed": SS58String;
        "None": undefined;
        "Authorized": undefined;
    }>;
    "Origins": Enum<{
        "Parameters": undefined;
        "Treasurer": undefined;
        "Canceller": undefined;
        "Urgent": undefined;
        "Killer": undefined;
        "Staking": undefined;
        "Cores": undefined;
    }>;
    "TechnicalCommittee": Enum<{
        "Members": Anonymize<I9jd27rnpm8ttv>;
        "Member": SS58String;
        "_Phantom": undefined;
    }>;
    "ParachainsOrigin": ParachainsOrigin;
    "XcmPallet": Enum<{
        "Xcm": Anonymize<If9iqq7i64mur8>;
        "Response": Anonymize<If9iqq7i64mur8>;
    }>;
}>;
export type ParachainsOrigin = Enum<{
    "Parachain": number;
}>;
export declare const ParachainsOrigin: GetEnum<ParachainsOrigin>;
export type Ic583kptraa3u9 = AnonymousEnum<{
    "System": Enum<{
        /**
         * Make some on-chain remark.
         *
         * Can be executed by every `origin`.
         */
        "remark": {
            "remark": Uint8Array;
        };
        /**
         * Set the number of pages in the WebAssembly environment's heap.
         */
        "set_heap_pages": {
            "pages": bigint;
        };
        /**
         * Set the new runtime code.
         */
        "set_code": {
            "code": Uint8Array;
        };
        /**
         * Set the new runtime code without doing any checks of the given `code`.
         *
         * Note that runtime upgrades will not run if this is called with a not-increasing spec
         * version!
         */
        "set_code_without_checks": {
            "code": Uint8Array;
        };
        /**
         * Set some items of storage.
         */
        "set_storage": {
            "items": Array<Anonymize<Idkbvh6dahk1v7>>;
        };
        /**
         * Kill some items from storage.
         */
        "kill_storage": {
            "keys": Anonymize<Itom7fk49o0c9>;
        };
        /**
         * Kill all storage items with a key that starts with the given prefix.
         *
         * **NOTE:** We rely on the Root origin to provide us the number of subkeys under
         * the prefix we are removing to accurately calculate the weight of this function.
         */
        "kill_prefix": {
            "prefix": Uint8Array;
            "subkeys": number;
        };
        /**
         * Make some on-chain remark and emit event.
         */
        "remark_with_event": {
            "remark": Uint8Array;
        };
        /**
         * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
         * later.
         *
         * This call requires Root origin.
         */
        "authorize_upgrade": {
            "code_hash": SizedHex<32>;
        };
        /**
         * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
         * later.
         *
         * WARNING: This authorizes an upgrade that will take place without any safety checks, for
         * example that the spec name remains the same and that the version number increases. Not
         * recommended for normal use. Use `authorize_upgrade` instead.
         *
         * This call requires Root origin.
         */
        "authorize_upgrade_without_checks": {
            "code_hash": SizedHex<32>;
        };
        /**
         * Provide the preimage (runtime binary) `code` for an upgrade that has been authorized.
         *
         * If the authorization required a version check, this call will ensure the spec name
         * remains unchanged and that the spec version has increased.
         *
         * Depending on the runtime's `OnSetCode` configuration, this function may directly apply
         * the new `code` in the same block or attempt to schedule the upgrade.
         *
         * All origins are allowed.
         */
        "apply_authorized_upgrade": {
            "code": Uint8Array;
        };
    }>;
    "Babe": Enum<{
        /**
         * Report authority equivocation/misbehavior. This method will verify
         * the equivocation proof and validate the given key ownership proof
         * against the extracted offender. If both are valid, the offence will
         * be reported.
         */
        "report_equivocation": {
            "equivocation_proof": {
                "offender": SizedHex<32>;
                "slot": bigint;
                "first_header": Anonymize<Ic952bubvq4k7d>;
                "second_header": Anonymize<Ic952bubvq4k7d>;
            };
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
        /**
         * Report authority equivocation/misbehavior. This method will verify
         * the equivocation proof and validate the given key ownership proof
         * against the extracted offender. If both are valid, the offence will
         * be reported.
         * This extrinsic must be called unsigned and it is expected that only
         * block authors will call it (validated in `ValidateUnsigned`), as such
         * if the block author is defined it will be defined as the equivocation
         * reporter.
         */
        "report_equivocation_unsigned": {
            "equivocation_proof": {
                "offender": SizedHex<32>;
                "slot": bigint;
                "first_header": Anonymize<Ic952bubvq4k7d>;
                "second_header": Anonymize<Ic952bubvq4k7d>;
            };
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
        /**
         * Plan an epoch config change. The epoch config change is recorded and will be enacted on
         * the next call to `enact_epoch_change`. The config will be activated one epoch after.
         * Multiple calls to this method will replace any existing planned config change that had
         * not been enacted yet.
         */
        "plan_config_change": {
            "config": BabeDigestsNextConfigDescriptor;
        };
    }>;
    "Timestamp": Enum<{
        /**
         * Set the current time.
         *
         * This call should be invoked exactly once per block. It will panic at the finalization
         * phase, if this call hasn't been invoked by that time.
         *
         * The timestamp should be greater than the previous one by the amount specified by
         * [`Config::MinimumPeriod`].
         *
         * The dispatch origin for this call must be _None_.
         *
         * This dispatch class is _Mandatory_ to ensure it gets executed in the block. Be aware
         * that changing the complexity of this call could result exhausting the resources in a
         * block to execute any other calls.
         *
         * ## Complexity
         * - `O(1)` (Note that implementations of `OnTimestampSet` must also be `O(1)`)
         * - 1 storage read and 1 storage mutation (codec `O(1)` because of `DidUpdate::take` in
         * `on_finalize`)
         * - 1 event handler `on_timestamp_set`. Must be `O(1)`.
         */
        "set": {
            "now": bigint;
        };
    }>;
    "Balances": Enum<{
        /**
         * Transfer some liquid free balance to another account.
         *
         * `transfer_allow_death` will set the `FreeBalance` of the sender and receiver.
         * If the sender's account is below the existential deposit as a result
         * of the transfer, the account will be reaped.
         *
         * The dispatch origin for this call must be `Signed` by the transactor.
         */
        "transfer_allow_death": Anonymize<I4ktuaksf5i1gk>;
        /**
         * Exactly as `transfer_allow_death`, except the origin must be root and the source account
         * may be specified.
         */
        "force_transfer": {
            "source": MultiAddress;
            "dest": MultiAddress;
            "value": bigint;
        };
        /**
         * Same as the [`transfer_allow_death`] call, but with a check that the transfer will not
         * kill the origin account.
         *
         * 99% of the time you want [`transfer_allow_death`] instead.
         *
         * [`transfer_allow_death`]: struct.Pallet.html#method.transfer
         */
        "transfer_keep_alive": Anonymize<I4ktuaksf5i1gk>;
        /**
         * Transfer the entire transferable balance from the caller account.
         *
         * NOTE: This function only attempts to transfer _transferable_ balances. This means that
         * any locked, reserved, or existential deposits (when `keep_alive` is `true`), will not be
         * transferred by this function. To ensure that this function results in a killed account,
         * you might need to prepare the account by removing any reference counters, storage
         * deposits, etc...
         *
         * The dispatch origin of this call must be Signed.
         *
         * - `dest`: The recipient of the transfer.
         * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
         * of the funds the account has, causing the sender account to be killed (false), or
         * transfer everything except at least the existential deposit, which will guarantee to
         * keep the sender account alive (true).
         */
        "transfer_all": {
            "dest": MultiAddress;
            "keep_alive": boolean;
        };
        /**
         * Unreserve some balance from a user by force.
         *
         * Can only be called by ROOT.
         */
        "force_unreserve": {
            "who": MultiAddress;
            "amount": bigint;
        };
        /**
         * Upgrade a specified account.
         *
         * - `origin`: Must be `Signed`.
         * - `who`: The account to be upgraded.
         *
         * This will waive the transaction fee if at least all but 10% of the accounts needed to
         * be upgraded. (We let some not have to be upgraded just in order to allow for the
         * possibility of churn).
         */
        "upgrade_accounts": {
            "who": Anonymize<Ia2lhg7l2hilo3>;
        };
        /**
         * Set the regular balance of a given account.
         *
         * The dispatch origin for this call is `root`.
         */
        "force_set_balance": {
            "who": MultiAddress;
            "new_free": bigint;
        };
        /**
         * Adjust the total issuance in a saturating way.
         *
         * Can only be called by root and always needs a positive `delta`.
         *
         * # Example
         */
        "force_adjust_total_issuance": {
            "direction": BalancesAdjustmentDirection;
            "delta": bigint;
        };
        /**
         * Burn the specified liquid free balance from the origin account.
         *
         * If the origin's account ends up below the existential deposit as a result
         * of the burn and `keep_alive` is false, the account will be reaped.
         *
         * Unlike sending funds to a _burn_ address, which merely makes the funds inaccessible,
         * this `burn` operation will reduce total issuance by the amount _burned_.
         */
        "burn": {
            "value": bigint;
            "keep_alive": boolean;
        };
    }>;
    "Scheduler": Enum<{
        /**
         * Anonymously schedule a task.
         */
        "schedule": {
            "when": number;
            "maybe_periodic"?: Anonymize<Iep7au1720bm0e>;
            "priority": number;
            "call": TxCallData;
        };
        /**
         * Cancel a scheduled task (named or anonymous), by providing the block it is scheduled for
         * execution in, as well as the index of the task in that block's agenda.
         *
         * In the case of a named task, it will remove it from the lookup table as well.
         */
        "cancel": Anonymize<I5n4sebgkfr760>;
        /**
         * Schedule a named task.
         */
        "schedule_named": {
            "id": SizedHex<32>;
            "when": number;
            "maybe_periodic"?: Anonymize<Iep7au1720bm0e>;
            "priority": number;
            "call": TxCallData;
        };
        /**
         * Cancel a named scheduled task.
         */
        "cancel_named": {
            "id": SizedHex<32>;
        };
        /**
         * Anonymously schedule a task after a delay.
         */
        "schedule_after": {
            "after": number;
            "maybe_periodic"?: Anonymize<Iep7au1720bm0e>;
            "priority": number;
            "call": TxCallData;
        };
        /**
         * Schedule a named task after a delay.
         */
        "schedule_named_after": {
            "id": SizedHex<32>;
            "after": number;
            "maybe_periodic"?: Anonymize<Iep7au1720bm0e>;
            "priority": number;
            "call": TxCallData;
        };
        /**
         * Set a retry configuration for a task so that, in case its scheduled run fails, it will
         * be retried after `period` blocks, for a total amount of `retries` retries or until it
         * succeeds.
         *
         * Tasks which need to be scheduled for a retry are still subject to weight metering and
         * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
         * normally while the task is retrying.
         *
         * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
         * clones of the original task. Their retry configuration will be derived from the
         * original task's configuration, but will have a lower value for `remaining` than the
         * original `total_retries`.
         *
         * This call **cannot** be used to set a retry configuration for a named task.
         */
        "set_retry": {
            "task": Anonymize<I9jd27rnpm8ttv>;
            "retries": number;
            "period": number;
        };
        /**
         * Set a retry configuration for a named task so that, in case its scheduled run fails, it
         * will be retried after `period` blocks, for a total amount of `retries` retries or until
         * it succeeds.
         *
         * Tasks which need to be scheduled for a retry are still subject to weight metering and
         * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
         * normally while the task is retrying.
         *
         * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
         * clones of the original task. Their retry configuration will be derived from the
         * original task's configuration, but will have a lower value for `remaining` than the
         * original `total_retries`.
         *
         * This is the only way to set a retry configuration for a named task.
         */
        "set_retry_named": {
            "id": SizedHex<32>;
            "retries": number;
            "period": number;
        };
        /**
         * Removes the retry configuration of a task.
         */
        "cancel_retry": {
            "task": Anonymize<I9jd27rnpm8ttv>;
        };
        /**
         * Cancel the retry configuration of a named task.
         */
        "cancel_retry_named": {
            "id": SizedHex<32>;
        };
    }>;
    "Preimage": Enum<{
        /**
         * Register a preimage on-chain.
         *
         * If the preimage was previously requested, no fees or deposits are taken for providing
         * the preimage. Otherwise, a deposit is taken proportional to the size of the preimage.
         */
        "note_preimage": {
            "bytes": Uint8Array;
        };
        /**
         * Clear an unrequested preimage from the runtime storage.
         *
         * If `len` is provided, then it will be a much cheaper operation.
         *
         * - `hash`: The hash of the preimage to be removed from the store.
         * - `len`: The length of the preimage of `hash`.
         */
        "unnote_preimage": Anonymize<I1jm8m1rh9e20v>;
        /**
         * Request a preimage be uploaded to the chain without paying any fees or deposits.
         *
         * If the preimage requests has already been provided on-chain, we unreserve any deposit
         * a user may have paid, and take the control of the preimage out of their hands.
         */
        "request_preimage": Anonymize<I1jm8m1rh9e20v>;
        /**
         * Clear a previously made request for a preimage.
         *
         * NOTE: THIS MUST NOT BE CALLED ON `hash` MORE TIMES THAN `request_preimage`.
         */
        "unrequest_preimage": Anonymize<I1jm8m1rh9e20v>;
        /**
         * Ensure that the bulk of pre-images is upgraded.
         *
         * The caller pays no fee if at least 90% of pre-images were successfully updated.
         */
        "ensure_updated": {
            "hashes": Anonymize<Ic5m5lp1oioo8r>;
        };
    }>;
    "Utility": Enum<{
        /**
         * Send a batch of dispatch calls.
         *
         * May be called from any origin except `None`.
         *
         * - `calls`: The calls to be dispatched from the same origin. The number of call must not
         * exceed the constant: `batched_calls_limit` (available in constant metadata).
         *
         * If origin is root then the calls are dispatched without checking origin filter. (This
         * includes bypassing `frame_system::Config::BaseCallFilter`).
         *
         * ## Complexity
         * - O(C) where C is the number of calls to be batched.
         *
         * This will return `Ok` in all circumstances. To determine the success of the batch, an
         * event is deposited. If a call failed and the batch was interrupted, then the
         * `BatchInterrupted` event is deposited, along with the number of successful calls made
         * and the error of the failed call. If all were successful, then the `BatchCompleted`
         * event is deposited.
         */
        "batch": {
            "calls": Array<TxCallData>;
        };
        /**
         * Send a call through an indexed pseudonym of the sender.
         *
         * Filter from origin are passed along. The call will be dispatched with an origin which
         * use the same filter as the origin of this call.
         *
         * NOTE: If you need to ensure that any account-based filtering is not honored (i.e.
         * because you expect `proxy` to have been used prior in the call stack and you do not want
         * the call restrictions to apply to any sub-accounts), then use `as_multi_threshold_1`
         * in the Multisig pallet instead.
         *
         * NOTE: Prior to version *12, this was called `as_limited_sub`.
         *
         * The dispatch origin for this call must be _Signed_.
         */
        "as_derivative": {
            "index": number;
            "call": TxCallData;
        };
        /**
         * Send a batch of dispatch calls and atomically execute them.
         * The whole transaction will rollback and fail if any of the calls failed.
         *
         * May be called from any origin except `None`.
         *
         * - `calls`: The calls to be dispatched from the same origin. The number of call must not
         * exceed the constant: `batched_calls_limit` (available in constant metadata).
         *
         * If origin is root then the calls are dispatched without checking origin filter. (This
         * includes bypassing `frame_system::Config::BaseCallFilter`).
         *
         * ## Complexity
         * - O(C) where C is the number of calls to be batched.
         */
        "batch_all": {
            "calls": Array<TxCallData>;
        };
        /**
         * Dispatches a function call with a provided origin.
         *
         * The dispatch origin for this call must be _Root_.
         *
         * ## Complexity
         * - O(1).
         */
        "dispatch_as": {
            "as_origin": Anonymize<Ic34983r1erldj>;
            "call": TxCallData;
        };
        /**
         * Send a batch of dispatch calls.
         * Unlike `batch`, it allows errors and won't interrupt.
         *
         * May be called from any origin except `None`.
         *
         * - `calls`: The calls to be dispatched from the same origin. The number of call must not
         * exceed the constant: `batched_calls_limit` (available in constant metadata).
         *
         * If origin is root then the calls are dispatch without checking origin filter. (This
         * includes bypassing `frame_system::Config::BaseCallFilter`).
         *
         * ## Complexity
         * - O(C) where C is the number of calls to be batched.
         */
        "force_batch": {
            "calls": Array<TxCallData>;
        };
        /**
         * Dispatch a function call with a specified weight.
         *
         * This function does not check the weight of the call, and instead allows the
         * Root origin to specify the weight of the call.
         *
         * The dispatch origin for this call must be _Root_.
         */
        "with_weight": Anonymize<I24opc8qivofa>;
        /**
         * Dispatch a fallback call in the event the main call fails to execute.
         * May be called from any origin except `None`.
         *
         * This function first attempts to dispatch the `main` call.
         * If the `main` call fails, the `fallback` is attemted.
         * if the fallback is successfully dispatched, the weights of both calls
         * are accumulated and an event containing the main call error is deposited.
         *
         * In the event of a fallback failure the whole call fails
         * with the weights returned.
         *
         * - `main`: The main call to be dispatched. This is the primary action to execute.
         * - `fallback`: The fallback call to be dispatched in case the `main` call fails.
         *
         * ## Dispatch Logic
         * - If the origin is `root`, both the main and fallback calls are executed without
         * applying any origin filters.
         * - If the origin is not `root`, the origin filter is applied to both the `main` and
         * `fallback` calls.
         *
         * ## Use Case
         * - Some use cases might involve submitting a `batch` type call in either main, fallback
         * or both.
         */
        "if_else": {
            "main": TxCallData;
            "fallback": TxCallData;
        };
        /**
         * Dispatches a function call with a provided origin.
         *
         * Almost the same as [`Pallet::dispatch_as`] but forwards any error of the inner call.
         *
         * The dispatch origin for this call must be _Root_.
         */
        "dispatch_as_fallible": {
            "as_origin": Anonymize<Ic34983r1erldj>;
            "call": TxCallData;
        };
    }>;
    "Proxy": Enum<{
        /**
         * Dispatch the given `call` from an account that the sender is authorised for through
         * `add_proxy`.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `real`: The account that the proxy will make a call on behalf of.
         * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
         * - `call`: The call to be made by the `real` account.
         */
        "proxy": {
            "real": MultiAddress;
            "force_proxy_type"?: Anonymize<I9ve3edb1glo84>;
            "call": TxCallData;
        };
        /**
         * Register a proxy account for the sender that is able to make calls on its behalf.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `proxy`: The account that the `caller` would like to make a proxy.
         * - `proxy_type`: The permissions allowed for this proxy account.
         * - `delay`: The announcement period required of the initial proxy. Will generally be
         * zero.
         */
        "add_proxy": {
            "delegate": MultiAddress;
            "proxy_type": Anonymize<I83hl5ng8hn2h9>;
            "delay": number;
        };
        /**
         * Unregister a proxy account for the sender.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `proxy`: The account that the `caller` would like to remove as a proxy.
         * - `proxy_type`: The permissions currently enabled for the removed proxy account.
         */
        "remove_proxy": {
            "delegate": MultiAddress;
            "proxy_type": Anonymize<I83hl5ng8hn2h9>;
            "delay": number;
        };
        /**
         * Unregister all proxy accounts for the sender.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * WARNING: This may be called on accounts created by `create_pure`, however if done, then
         * the unreserved fees will be inaccessible. **All access to this account will be lost.**
         */
        "remove_proxies": undefined;
        /**
         * Spawn a fresh new account that is guaranteed to be otherwise inaccessible, and
         * initialize it with a proxy of `proxy_type` for `origin` sender.
         *
         * Requires a `Signed` origin.
         *
         * - `proxy_type`: The type of the proxy that the sender will be registered as over the
         * new account. This will almost always be the most permissive `ProxyType` possible to
         * allow for maximum flexibility.
         * - `index`: A disambiguation index, in case this is called multiple times in the same
         * transaction (e.g. with `utility::batch`). Unless you're using `batch` you probably just
         * want to use `0`.
         * - `delay`: The announcement period required of the initial proxy. Will generally be
         * zero.
         *
         * Fails with `Duplicate` if this has already been called in this transaction, from the
         * same sender, with the same parameters.
         *
         * Fails if there are insufficient funds to pay for deposit.
         */
        "create_pure": {
            "proxy_type": Anonymize<I83hl5ng8hn2h9>;
            "delay": number;
            "index": number;
        };
        /**
         * Removes a previously spawned pure proxy.
         *
         * WARNING: **All access to this account will be lost.** Any funds held in it will be
         * inaccessible.
         *
         * Requires a `Signed` origin, and the sender account must have been created by a call to
         * `create_pure` with corresponding parameters.
         *
         * - `spawner`: The account that originally called `create_pure` to create this account.
         * - `index`: The disambiguation index originally passed to `create_pure`. Probably `0`.
         * - `proxy_type`: The proxy type originally passed to `create_pure`.
         * - `height`: The height of the chain when the call to `create_pure` was processed.
         * - `ext_index`: The extrinsic index in which the call to `create_pure` was processed.
         *
         * Fails with `NoPermission` in case the caller is not a previously created pure
         * account whose `create_pure` call has corresponding parameters.
         */
        "kill_pure": {
            "spawner": MultiAddress;
            "proxy_type": Anonymize<I83hl5ng8hn2h9>;
            "index": number;
            "height": number;
            "ext_index": number;
        };
        /**
         * Publish the hash of a proxy-call that will be made in the future.
         *
         * This must be called some number of blocks before the corresponding `proxy` is attempted
         * if the delay associated with the proxy relationship is greater than zero.
         *
         * No more than `MaxPending` announcements may be made at any one time.
         *
         * This will take a deposit of `AnnouncementDepositFactor` as well as
         * `AnnouncementDepositBase` if there are no other pending announcements.
         *
         * The dispatch origin for this call must be _Signed_ and a proxy of `real`.
         *
         * Parameters:
         * - `real`: The account that the proxy will make a call on behalf of.
         * - `call_hash`: The hash of the call to be made by the `real` account.
         */
        "announce": {
            "real": MultiAddress;
            "call_hash": SizedHex<32>;
        };
        /**
         * Remove a given announcement.
         *
         * May be called by a proxy account to remove a call they previously announced and return
         * the deposit.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `real`: The account that the proxy will make a call on behalf of.
         * - `call_hash`: The hash of the call to be made by the `real` account.
         */
        "remove_announcement": {
            "real": MultiAddress;
            "call_hash": SizedHex<32>;
        };
        /**
         * Remove the given announcement of a delegate.
         *
         * May be called by a target (proxied) account to remove a call that one of their delegates
         * (`delegate`) has announced they want to execute. The deposit is returned.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `delegate`: The account that previously announced the call.
         * - `call_hash`: The hash of the call to be made.
         */
        "reject_announcement": {
            "delegate": MultiAddress;
            "call_hash": SizedHex<32>;
        };
        /**
         * Dispatch the given `call` from an account that the sender is authorized for through
         * `add_proxy`.
         *
         * Removes any corresponding announcement(s).
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `real`: The account that the proxy will make a call on behalf of.
         * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
         * - `call`: The call to be made by the `real` account.
         */
        "proxy_announced": {
            "delegate": MultiAddress;
            "real": MultiAddress;
            "force_proxy_type"?: Anonymize<I9ve3edb1glo84>;
            "call": TxCallData;
        };
        /**
         * Poke / Adjust deposits made for proxies and announcements based on current values.
         * This can be used by accounts to possibly lower their locked amount.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * The transaction fee is waived if the deposit amount has changed.
         *
         * Emits `DepositPoked` if successful.
         */
        "poke_deposit": undefined;
    }>;
    "Multisig": Enum<{
        /**
         * Immediately dispatch a multi-signature call using a single approval from the caller.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `other_signatories`: The accounts (other than the sender) who are part of the
         * multi-signature, but do not participate in the approval process.
         * - `call`: The call to be executed.
         *
         * Result is equivalent to the dispatched result.
         *
         * ## Complexity
         * O(Z + C) where Z is the length of the call and C its execution weight.
         */
        "as_multi_threshold_1": {
            "other_signatories": Anonymize<Ia2lhg7l2hilo3>;
            "call": TxCallData;
        };
        /**
         * Register approval for a dispatch to be made from a deterministic composite account if
         * approved by a total of `threshold - 1` of `other_signatories`.
         *
         * **If the approval threshold is met (including the sender's approval), this will
         * immediately execute the call.** This is the only way to execute a multisig call -
         * `approve_as_multi` will never trigger execution.
         *
         * Payment: `DepositBase` will be reserved if this is the first approval, plus
         * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
         * is cancelled.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `threshold`: The total number of approvals for this dispatch before it is executed.
         * - `other_signatories`: The accounts (other than the sender) who can approve this
         * dispatch. May not be empty.
         * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
         * not the first approval, then it must be `Some`, with the timepoint (block number and
         * transaction index) of the first approval transaction.
         * - `call`: The call to be executed.
         *
         * NOTE: For intermediate approvals (not the final approval), you should generally use
         * `approve_as_multi` instead, since it only requires a hash of the call and is more
         * efficient.
         *
         * Result is equivalent to the dispatched result if `threshold` is exactly `1`. Otherwise
         * on success, result is `Ok` and the result from the interior call, if it was executed,
         * may be found in the deposited `MultisigExecuted` event.
         *
         * ## Complexity
         * - `O(S + Z + Call)`.
         * - Up to one balance-reserve or unreserve operation.
         * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
         * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
         * - One call encode & hash, both of complexity `O(Z)` where `Z` is tx-len.
         * - One encode & hash, both of complexity `O(S)`.
         * - Up to one binary search and insert (`O(logS + S)`).
         * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
         * - One event.
         * - The weight of the `call`.
         * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
         * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
         */
        "as_multi": {
            "threshold": number;
            "other_signatories": Anonymize<Ia2lhg7l2hilo3>;
            "maybe_timepoint"?: Anonymize<I95jfd8j5cr5eh>;
            "call": TxCallData;
            "max_weight": Anonymize<I4q39t5hn830vp>;
        };
        /**
         * Register approval for a dispatch to be made from a deterministic composite account if
         * approved by a total of `threshold - 1` of `other_signatories`.
         *
         * **This function will NEVER execute the call, even if the approval threshold is
         * reached.** It only registers approval. To actually execute the call, `as_multi` must
         * be called with the full call data by any of the signatories.
         *
         * This function is more efficient than `as_multi` for intermediate approvals since it
         * only requires the call hash, not the full call data.
         *
         * Payment: `DepositBase` will be reserved if this is the first approval, plus
         * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
         * is cancelled.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `threshold`: The total number of approvals for this dispatch before it is executed.
         * - `other_signatories`: The accounts (other than the sender) who can approve this
         * dispatch. May not be empty.
         * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
         * not the first approval, then it must be `Some`, with the timepoint (block number and
         * transaction index) of the first approval transaction.
         * - `call_hash`: The hash of the call to be executed.
         *
         * NOTE: To execute the call after approvals are gathered, any signatory must call
         * `as_multi` with the full call data. This function cannot execute the call.
         *
         * ## Complexity
         * - `O(S)`.
         * - Up to one balance-reserve or unreserve operation.
         * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
         * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
         * - One encode & hash, both of complexity `O(S)`.
         * - Up to one binary search and insert (`O(logS + S)`).
         * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
         * - One event.
         * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
         * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
         */
        "approve_as_multi": {
            "threshold": number;
            "other_signatories": Anonymize<Ia2lhg7l2hilo3>;
            "maybe_timepoint"?: Anonymize<I95jfd8j5cr5eh>;
            "call_hash": SizedHex<32>;
            "max_weight": Anonymize<I4q39t5hn830vp>;
        };
        /**
         * Cancel a pre-existing, on-going multisig transaction. Any deposit reserved previously
         * for this operation will be unreserved on success.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `threshold`: The total number of approvals for this dispatch before it is executed.
         * - `other_signatories`: The accounts (other than the sender) who can approve this
         * dispatch. May not be empty.
         * - `timepoint`: The timepoint (block number and transaction index) of the first approval
         * transaction for this dispatch.
         * - `call_hash`: The hash of the call to be executed.
         *
         * ## Complexity
         * - `O(S)`.
         * - Up to one balance-reserve or unreserve operation.
         * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
         * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
         * - One encode & hash, both of complexity `O(S)`.
         * - One event.
         * - I/O: 1 read `O(S)`, one remove.
         * - Storage: removes one item.
         */
        "cancel_as_multi": {
            "threshold": number;
            "other_signatories": Anonymize<Ia2lhg7l2hilo3>;
            "timepoint": Anonymize<Itvprrpb0nm3o>;
            "call_hash": SizedHex<32>;
        };
        /**
         * Poke the deposit reserved for an existing multisig operation.
         *
         * The dispatch origin for this call must be _Signed_ and must be the original depositor of
         * the multisig operation.
         *
         * The transaction fee is waived if the deposit amount has changed.
         *
         * - `threshold`: The total number of approvals needed for this multisig.
         * - `other_signatories`: The accounts (other than the sender) who are part of the
         * multisig.
         * - `call_hash`: The hash of the call this deposit is reserved for.
         *
         * Emits `DepositPoked` if successful.
         */
        "poke_deposit": {
            "threshold": number;
            "other_signatories": Anonymize<Ia2lhg7l2hilo3>;
            "call_hash": SizedHex<32>;
        };
    }>;
    "Migrations": Enum<{
        /**
         * Allows root to set a cursor to forcefully start, stop or forward the migration process.
         *
         * Should normally not be needed and is only in place as emergency measure. Note that
         * restarting the migration process in this manner will not call the
         * [`MigrationStatusHandler::started`] hook or emit an `UpgradeStarted` event.
         */
        "force_set_cursor": {
            "cursor"?: (Enum<{
                "Active": {
                    "index": number;
                    "inner_cursor"?: Anonymize<Iabpgqcjikia83>;
                    "started_at": number;
                };
                "Stuck": undefined;
            }>) | undefined;
        };
        /**
         * Allows root to set an active cursor to forcefully start/forward the migration process.
         *
         * This is an edge-case version of [`Self::force_set_cursor`] that allows to set the
         * `started_at` value to the next block number. Otherwise this would not be possible, since
         * `force_set_cursor` takes an absolute block number. Setting `started_at` to `None`
         * indicates that the current block number plus one should be used.
         */
        "force_set_active_cursor": {
            "index": number;
            "inner_cursor"?: Anonymize<Iabpgqcjikia83>;
            "started_at"?: Anonymize<I4arjljr6dpflb>;
        };
        /**
         * Forces the onboarding of the migrations.
         *
         * This process happens automatically on a runtime upgrade. It is in place as an emergency
         * measurement. The cursor needs to be `None` for this to succeed.
         */
        "force_onboard_mbms": undefined;
        /**
         * Clears the `Historic` set.
         *
         * `map_cursor` must be set to the last value that was returned by the
         * `HistoricCleared` event. The first time `None` can be used. `limit` must be chosen in a
         * way that will result in a sensible weight.
         */
        "clear_historic": {
            "selector": Enum<{
                "Specific": Anonymize<Itom7fk49o0c9>;
                "Wildcard": {
                    "limit"?: Anonymize<I4arjljr6dpflb>;
                    "previous_cursor"?: Anonymize<Iabpgqcjikia83>;
                };
            }>;
        };
    }>;
    "Vesting": Enum<{
        /**
         * Unlock any vested funds of the sender account.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must have funds still
         * locked under this pallet.
         *
         * Emits either `VestingCompleted` or `VestingUpdated`.
         *
         * ## Complexity
         * - `O(1)`.
         */
        "vest": undefined;
        /**
         * Unlock any vested funds of a `target` account.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `target`: The account whose vested funds should be unlocked. Must have funds still
         * locked under this pallet.
         *
         * Emits either `VestingCompleted` or `VestingUpdated`.
         *
         * ## Complexity
         * - `O(1)`.
         */
        "vest_other": Anonymize<Id9uqtigc0il3v>;
        /**
         * Create a vested transfer.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `target`: The account receiving the vested funds.
         * - `schedule`: The vesting schedule attached to the transfer.
         *
         * Emits `VestingCreated`.
         *
         * NOTE: This will unlock all schedules through the current block.
         *
         * ## Complexity
         * - `O(1)`.
         */
        "vested_transfer": {
            "target": MultiAddress;
            "schedule": Anonymize<I4aro1m78pdrtt>;
        };
        /**
         * Force a vested transfer.
         *
         * The dispatch origin for this call must be _Root_.
         *
         * - `source`: The account whose funds should be transferred.
         * - `target`: The account that should be transferred the vested funds.
         * - `schedule`: The vesting schedule attached to the transfer.
         *
         * Emits `VestingCreated`.
         *
         * NOTE: This will unlock all schedules through the current block.
         *
         * ## Complexity
         * - `O(1)`.
         */
        "force_vested_transfer": {
            "source": MultiAddress;
            "target": MultiAddress;
            "schedule": Anonymize<I4aro1m78pdrtt>;
        };
        /**
         * Merge two vesting schedules together, creating a new vesting schedule that unlocks over
         * the highest possible start and end blocks. If both schedules have already started the
         * current block will be used as the schedule start; with the caveat that if one schedule
         * is finished by the current block, the other will be treated as the new merged schedule,
         * unmodified.
         *
         * NOTE: If `schedule1_index == schedule2_index` this is a no-op.
         * NOTE: This will unlock all schedules through the current block prior to merging.
         * NOTE: If both schedules have ended by the current block, no new schedule will be created
         * and both will be removed.
         *
         * Merged schedule attributes:
         * - `starting_block`: `MAX(schedule1.starting_block, scheduled2.starting_block,
         * current_block)`.
         * - `ending_block`: `MAX(schedule1.ending_block, schedule2.ending_block)`.
         * - `locked`: `schedule1.locked_at(current_block) + schedule2.locked_at(current_block)`.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `schedule1_index`: index of the first schedule to merge.
         * - `schedule2_index`: index of the second schedule to merge.
         */
        "merge_schedules": {
            "schedule1_index": number;
            "schedule2_index": number;
        };
        /**
         * Force remove a vesting schedule
         *
         * The dispatch origin for this call must be _Root_.
         *
         * - `target`: An account that has a vesting schedule
         * - `schedule_index`: The vesting schedule index that should be removed
         */
        "force_remove_vesting_schedule": {
            "target": MultiAddress;
            "schedule_index": number;
        };
    }>;
    "Recovery": Enum<{
        /**
         * Allows the inheritor of a recovered account to control it.
         *
         * The controller is not allowed to dispatch calls of the recovery pallet. Otherwise they
         * could mess with the recovery configuration and possibly cancel or slash attempts from
         * higher-priority friend groups.
         */
        "control_inherited_account": {
            "recovered": MultiAddress;
            "call": TxCallData;
        };
        /**
         * Revoke the inheritor of the calling (lost) account.
         *
         * This removes the inheritor entry and refunds the inheritor deposit. Can only be called
         * by the lost account itself after it regains access.
         */
        "revoke_inheritor": undefined;
        /**
         * Set the friend groups of the calling account before it lost access.
         *
         * Cannot be used while there are ongoing recovery attempts. The friends of each group
         * MUST be sorted and unique. Trying to insert two friend groups with the same set of
         * friends will result in an error.
         *
         * A `FriendGroupsChanged` event is emitted only when the new friends groups differed from
         * the old ones.
         */
        "set_friend_groups": {
            "friend_groups": Array<{
                "friends": Anonymize<Ia2lhg7l2hilo3>;
                "friends_needed": number;
                "inheritor": SS58String;
                "inheritance_delay": number;
                "inheritance_priority": number;
                "cancel_delay": number;
            }>;
        };
        /**
         * Attempt to recover a lost account by a friend within the given friend group.
         *
         * The initiator's approval is recorded automatically, so they do not need to call
         * `approve_attempt` themselves.
         *
         * Once an account has been recovered by a friend group, no friend group of equal or lower
         * priority can open a new attempt: it will fail with [`Error::HigherPriorityRecovered`].
         * Only a strictly higher-priority group (lower numerical
         * [`FriendGroup::inheritance_priority`]) can take over the inheritor.
         */
        "initiate_attempt": {
            "lost": MultiAddress;
            "friend_group_index": number;
        };
        /**
         * Approve the recovery for a lost account.
         *
         * Must be called by a friend of the friend group that the recovery attempt belongs to that
         * did not yet vote. Voting is only allowed until the threshold is reached.
         * `finish_attempt` should be called after the last friend voted.
         */
        "approve_attempt": {
            "lost": MultiAddress;
            "friend_group_index": number;
        };
        /**
         * Finish a recovery attempt and make the lost account accessible from the inheritor.
         *
         * Can be called by anyone who is willing to pay for the inheritor deposit.
         */
        "finish_attempt": {
            "lost": MultiAddress;
            "friend_group_index": number;
        };
        /**
         * The lost account can cancel an attempt at any moment; the initiator, only after a delay.
         *
         * This will release the security deposit back to the initiator. The cancel delay must be
         * respected if the initiator calls it to prevent it from front-running the lost account
         * from slashing the attempt.
         */
        "cancel_attempt": {
            "lost": MultiAddress;
            "friend_group_index": number;
        };
        /**
         * Slash a malicious recovery attempt and burn the security deposit of the initiator.
         */
        "slash_attempt": {
            "friend_group_index": number;
        };
    }>;
    "Identity": Enum<{
        /**
         * Add a registrar to the system.
         *
         * The dispatch origin for this call must be `T::RegistrarOrigin`.
         *
         * - `account`: the account of the registrar.
         *
         * Emits `RegistrarAdded` if successful.
         */
        "add_registrar": {
            "account": MultiAddress;
        };
        /**
         * Remove a registrar from the system.
         *
         * The dispatch origin for this call must be `T::RegistrarOrigin`.
         *
         * The registrar's slot is tombstoned (set to `None`) rather than removed, so that the
         * `RegistrarIndex` of every other registrar — and any judgements already recorded against
         * them — stays stable. The freed index is not reused by `add_registrar`, so each removal
         * permanently consumes one slot against `MaxRegistrars` (reusing the slot would let a new
         * registrar inherit an index that historical judgements still reference).
         *
         * Deposits reserved by pending `request_judgement` calls against this registrar are
         * **not** returned; once the registrar is removed `provide_judgement` can no longer
         * release them, so affected users should reclaim their funds manually with
         * `cancel_request`.
         *
         * - `index`: the index of the registrar to remove.
         *
         * Emits `RegistrarRemoved` if successful.
         */
        "remove_registrar": Anonymize<I666bl2fqjkejo>;
        /**
         * Set an account's identity information and reserve the appropriate deposit.
         *
         * If the account already has identity information, the deposit is taken as part payment
         * for the new deposit.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `info`: The identity information.
         *
         * Emits `IdentitySet` if successful.
         */
        "set_identity": {
            "info": {
                "additional": Array<FixedSizeArray<2, IdentityData>>;
                "display": IdentityData;
                "legal": IdentityData;
                "web": IdentityData;
                "riot": IdentityData;
                "email": IdentityData;
                "pgp_fingerprint"?: (SizedHex<20>) | undefined;
                "image": IdentityData;
                "twitter": IdentityData;
            };
        };
        /**
         * Set the sub-accounts of the sender.
         *
         * Payment: Any aggregate balance reserved by previous `set_subs` calls will be returned
         * and an amount `SubAccountDeposit` will be reserved for each item in `subs`.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must have a registered
         * identity.
         *
         * - `subs`: The identity's (new) sub-accounts.
         */
        "set_subs": {
            "subs": Array<[SS58String, IdentityData]>;
        };
        /**
         * Clear an account's identity info and all sub-accounts and return all deposits.
         *
         * Payment: All reserved balances on the account are returned.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must have a registered
         * identity.
         *
         * Emits `IdentityCleared` if successful.
         */
        "clear_identity": undefined;
        /**
         * Request a judgement from a registrar.
         *
         * Payment: At most `max_fee` will be reserved for payment to the registrar if judgement
         * given.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must have a
         * registered identity.
         *
         * - `reg_index`: The index of the registrar whose judgement is requested.
         * - `max_fee`: The maximum fee that may be paid. This should just be auto-populated as:
         *
         * ```nocompile
         * Registrars::<T>::get().get(reg_index).unwrap().fee
         * ```
         *
         * Emits `JudgementRequested` if successful.
         */
        "request_judgement": {
            "reg_index": number;
            "max_fee": bigint;
        };
        /**
         * Cancel a previous request.
         *
         * Payment: A previously reserved deposit is returned on success.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must have a
         * registered identity.
         *
         * - `reg_index`: The index of the registrar whose judgement is no longer requested.
         *
         * Emits `JudgementUnrequested` if successful.
         */
        "cancel_request": {
            "reg_index": number;
        };
        /**
         * Set the fee required for a judgement to be requested from a registrar.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must be the account
         * of the registrar whose index is `index`.
         *
         * - `index`: the index of the registrar whose fee is to be set.
         * - `fee`: the new fee.
         */
        "set_fee": {
            "index": number;
            "fee": bigint;
        };
        /**
         * Change the account associated with a registrar.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must be the account
         * of the registrar whose index is `index`.
         *
         * - `index`: the index of the registrar whose fee is to be set.
         * - `new`: the new account ID.
         */
        "set_account_id": {
            "index": number;
            "new": MultiAddress;
        };
        /**
         * Set the field information for a registrar.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must be the account
         * of the registrar whose index is `index`.
         *
         * - `index`: the index of the registrar whose fee is to be set.
         * - `fields`: the fields that the registrar concerns themselves with.
         */
        "set_fields": {
            "index": number;
            "fields": bigint;
        };
        /**
         * Provide a judgement for an account's identity.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must be the account
         * of the registrar whose index is `reg_index`.
         *
         * - `reg_index`: the index of the registrar whose judgement is being made.
         * - `target`: the account whose identity the judgement is upon. This must be an account
         * with a registered identity.
         * - `judgement`: the judgement of the registrar of index `reg_index` about `target`.
         * - `identity`: The hash of the [`IdentityInformationProvider`] for that the judgement is
         * provided.
         *
         * Note: Judgements do not apply to a username.
         *
         * Emits `JudgementGiven` if successful.
         */
        "provide_judgement": {
            "reg_index": number;
            "target": MultiAddress;
            "judgement": IdentityJudgement;
            "identity": SizedHex<32>;
        };
        /**
         * Remove an account's identity and sub-account information and slash the deposits.
         *
         * Payment: Reserved balances from `set_subs` and `set_identity` are slashed and handled by
         * `Slash`. Verification request deposits are not returned; they should be cancelled
         * manually using `cancel_request`.
         *
         * The dispatch origin for this call must match `T::ForceOrigin`.
         *
         * - `target`: the account whose identity the judgement is upon. This must be an account
         * with a registered identity.
         *
         * Emits `IdentityKilled` if successful.
         */
        "kill_identity": Anonymize<Id9uqtigc0il3v>;
        /**
         * Add the given account to the sender's subs.
         *
         * Payment: Balance reserved by a previous `set_subs` call for one sub will be repatriated
         * to the sender.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must have a registered
         * sub identity of `sub`.
         */
        "add_sub": {
            "sub": MultiAddress;
            "data": IdentityData;
        };
        /**
         * Alter the associated name of the given sub-account.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must have a registered
         * sub identity of `sub`.
         */
        "rename_sub": {
            "sub": MultiAddress;
            "data": IdentityData;
        };
        /**
         * Remove the given account from the sender's subs.
         *
         * Payment: Balance reserved by a previous `set_subs` call for one sub will be repatriated
         * to the sender.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must have a registered
         * sub identity of `sub`.
         */
        "remove_sub": {
            "sub": MultiAddress;
        };
        /**
         * Remove the sender as a sub-account.
         *
         * Payment: Balance reserved by a previous `set_subs` call for one sub will be repatriated
         * to the sender (*not* the original depositor).
         *
         * The dispatch origin for this call must be _Signed_ and the sender must have a registered
         * super-identity.
         *
         * NOTE: This should not normally be used, but is provided in the case that the non-
         * controller of an account is maliciously registered as a sub-account.
         */
        "quit_sub": undefined;
        /**
         * Add an `AccountId` with permission to grant usernames with a given `suffix` appended.
         *
         * The authority can grant up to `allocation` usernames. To top up the allocation or
         * change the account used to grant usernames, this call can be used with the updated
         * parameters to overwrite the existing configuration.
         */
        "add_username_authority": {
            "authority": MultiAddress;
            "suffix": Uint8Array;
            "allocation": number;
        };
        /**
         * Remove `authority` from the username authorities.
         */
        "remove_username_authority": {
            "suffix": Uint8Array;
            "authority": MultiAddress;
        };
        /**
         * Set the username for `who`. Must be called by a username authority.
         *
         * If `use_allocation` is set, the authority must have a username allocation available to
         * spend. Otherwise, the authority will need to put up a deposit for registering the
         * username.
         *
         * Users can either pre-sign their usernames or
         * accept them later.
         *
         * Usernames must:
         * - Only contain lowercase ASCII characters or digits.
         * - When combined with the suffix of the issuing authority be _less than_ the
         * `MaxUsernameLength`.
         */
        "set_username_for": {
            "who": MultiAddress;
            "username": Uint8Array;
            "signature"?: (Enum<{
                "Ed25519": SizedHex<64>;
                "Sr25519": SizedHex<64>;
                "Ecdsa": SizedHex<65>;
                "Eth": SizedHex<65>;
            }>) | undefined;
            "use_allocation": boolean;
        };
        /**
         * Accept a given username that an `authority` granted. The call must include the full
         * username, as in `username.suffix`.
         */
        "accept_username": Anonymize<Ie5l999tf7t2te>;
        /**
         * Remove an expired username approval. The username was approved by an authority but never
         * accepted by the user and must now be beyond its expiration. The call must include the
         * full username, as in `username.suffix`.
         */
        "remove_expired_approval": Anonymize<Ie5l999tf7t2te>;
        /**
         * Set a given username as the primary. The username should include the suffix.
         */
        "set_primary_username": Anonymize<Ie5l999tf7t2te>;
        /**
         * Start the process of removing a username by placing it in the unbinding usernames map.
         * Once the grace period has passed, the username can be deleted by calling
         * [remove_username](crate::Call::remove_username).
         */
        "unbind_username": Anonymize<Ie5l999tf7t2te>;
        /**
         * Permanently delete a username which has been unbinding for longer than the grace period.
         * Caller is refunded the fee if the username expired and the removal was successful.
         */
        "remove_username": Anonymize<Ie5l999tf7t2te>;
        /**
         * Call with [ForceOrigin](crate::Config::ForceOrigin) privileges which deletes a username
         * and slashes any deposit associated with it.
         */
        "kill_username": Anonymize<Ie5l999tf7t2te>;
    }>;
    "Staking": Enum<{
        /**
         * Take the origin account as a stash and lock up `value` of its balance. `controller` will
         * be the account that controls it.
         *
         * `value` must be more than the `minimum_balance` specified by `T::Currency`.
         *
         * The dispatch origin for this call must be _Signed_ by the stash account.
         *
         * Emits `Bonded`.
         * ## Complexity
         * - Independent of the arguments. Moderate complexity.
         * - O(1).
         * - Three extra DB entries.
         *
         * NOTE: Two of the storage writes (`Self::bonded`, `Self::payee`) are _never_ cleaned
         * unless the `origin` falls below _existential deposit_ (or equal to 0) and gets removed
         * as dust.
         */
        "bond": {
            "value": bigint;
            "payee": StakingRewardDestination;
        };
        /**
         * Add some extra amount that have appeared in the stash `free_balance` into the balance up
         * for staking.
         *
         * The dispatch origin for this call must be _Signed_ by the stash, not the controller.
         *
         * Use this if there are additional funds in your stash account that you wish to bond.
         * Unlike [`bond`](Self::bond) or [`unbond`](Self::unbond) this function does not impose
         * any limitation on the amount that can be added.
         *
         * Emits `Bonded`.
         *
         * ## Complexity
         * - Independent of the arguments. Insignificant complexity.
         * - O(1).
         */
        "bond_extra": {
            "max_additional": bigint;
        };
        /**
         * Schedule a portion of the stash to be unlocked ready for transfer out after the bond
         * period ends. If this leaves an amount actively bonded less than
         * [`asset::existential_deposit`], then it is increased to the full amount.
         *
         * The stash may be chilled if the ledger total amount falls to 0 after unbonding.
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         *
         * Once the unlock period is done, you can call `withdraw_unbonded` to actually move
         * the funds out of management ready for transfer.
         *
         * No more than a limited number of unlocking chunks (see `MaxUnlockingChunks`)
         * can co-exists at the same time. If there are no unlocking chunks slots available
         * [`Call::withdraw_unbonded`] is called to remove some of the chunks (if possible).
         *
         * If a user encounters the `InsufficientBond` error when calling this extrinsic,
         * they should call `chill` first in order to free up their bonded funds.
         *
         * Emits `Unbonded`.
         *
         * See also [`Call::withdraw_unbonded`].
         */
        "unbond": Anonymize<Ie5v6njpckr05b>;
        /**
         * Remove any unlocked chunks from the `unlocking` queue from our management.
         *
         * This essentially frees up that balance to be used by the stash account to do whatever
         * it wants.
         *
         * The dispatch origin for this call must be _Signed_ by the controller.
         *
         * Emits `Withdrawn`.
         *
         * See also [`Call::unbond`].
         *
         * ## Parameters
         *
         * - `num_slashing_spans` indicates the number of metadata slashing spans to clear when
         * this call results in a complete removal of all the data related to the stash account.
         * In this case, the `num_slashing_spans` must be larger or equal to the number of
         * slashing spans associated with the stash account in the [`SlashingSpans`] storage type,
         * otherwise the call will fail. The call weight is directly proportional to
         * `num_slashing_spans`.
         *
         * ## Complexity
         * O(S) where S is the number of slashing spans to remove
         * NOTE: Weight annotation is the kill scenario, we refund otherwise.
         */
        "withdraw_unbonded": {
            "num_slashing_spans": number;
        };
        /**
         * Declare the desire to validate for the origin controller.
         *
         * Effects will be felt at the beginning of the next era.
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         */
        "validate": {
            "prefs": Anonymize<I9o7ssi9vmhmgr>;
        };
        /**
         * Declare the desire to nominate `targets` for the origin controller.
         *
         * Effects will be felt at the beginning of the next era.
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         *
         * ## Complexity
         * - The transaction's complexity is proportional to the size of `targets` (N)
         * which is capped at CompactAssignments::LIMIT (T::MaxNominations).
         * - Both the reads and writes follow a similar pattern.
         */
        "nominate": {
            "targets": Anonymize<I28gn91b2ttnbk>;
        };
        /**
         * Declare no desire to either validate or nominate.
         *
         * Effects will be felt at the beginning of the next era.
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         *
         * ## Complexity
         * - Independent of the arguments. Insignificant complexity.
         * - Contains one read.
         * - Writes are limited to the `origin` account key.
         */
        "chill": undefined;
        /**
         * (Re-)set the payment target for a controller.
         *
         * Effects will be felt instantly (as soon as this function is completed successfully).
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         *
         * ## Complexity
         * - O(1)
         * - Independent of the arguments. Insignificant complexity.
         * - Contains a limited number of reads.
         * - Writes are limited to the `origin` account key.
         * ---------
         */
        "set_payee": {
            "payee": StakingRewardDestination;
        };
        /**
         * (Re-)sets the controller of a stash to the stash itself. This function previously
         * accepted a `controller` argument to set the controller to an account other than the
         * stash itself. This functionality has now been removed, now only setting the controller
         * to the stash, if it is not already.
         *
         * Effects will be felt instantly (as soon as this function is completed successfully).
         *
         * The dispatch origin for this call must be _Signed_ by the stash, not the controller.
         *
         * ## Complexity
         * O(1)
         * - Independent of the arguments. Insignificant complexity.
         * - Contains a limited number of reads.
         * - Writes are limited to the `origin` account key.
         */
        "set_controller": undefined;
        /**
         * Sets the ideal number of validators.
         *
         * The dispatch origin must be Root.
         *
         * ## Complexity
         * O(1)
         */
        "set_validator_count": Anonymize<I3vh014cqgmrfd>;
        /**
         * Increments the ideal number of validators up to maximum of
         * `ElectionProviderBase::MaxWinners`.
         *
         * The dispatch origin must be Root.
         *
         * ## Complexity
         * Same as [`Self::set_validator_count`].
         */
        "increase_validator_count": {
            "additional": number;
        };
        /**
         * Scale up the ideal number of validators by a factor up to maximum of
         * `ElectionProviderBase::MaxWinners`.
         *
         * The dispatch origin must be Root.
         *
         * ## Complexity
         * Same as [`Self::set_validator_count`].
         */
        "scale_validator_count": {
            "factor": number;
        };
        /**
         * Force there to be no new eras indefinitely.
         *
         * The dispatch origin must be Root.
         *
         * # Warning
         *
         * The election process starts multiple blocks before the end of the era.
         * Thus the election process may be ongoing when this is called. In this case the
         * election will continue until the next era is triggered.
         *
         * ## Complexity
         * - No arguments.
         * - Weight: O(1)
         */
        "force_no_eras": undefined;
        /**
         * Force there to be a new era at the end of the next session. After this, it will be
         * reset to normal (non-forced) behaviour.
         *
         * The dispatch origin must be Root.
         *
         * # Warning
         *
         * The election process starts multiple blocks before the end of the era.
         * If this is called just before a new era is triggered, the election process may not
         * have enough blocks to get a result.
         *
         * ## Complexity
         * - No arguments.
         * - Weight: O(1)
         */
        "force_new_era": undefined;
        /**
         * Set the validators who cannot be slashed (if any).
         *
         * The dispatch origin must be Root.
         */
        "set_invulnerables": {
            "invulnerables": Anonymize<Ia2lhg7l2hilo3>;
        };
        /**
         * Force a current staker to become completely unstaked, immediately.
         *
         * The dispatch origin must be Root.
         *
         * ## Parameters
         *
         * - `num_slashing_spans`: Refer to comments on [`Call::withdraw_unbonded`] for more
         * details.
         */
        "force_unstake": {
            "stash": SS58String;
            "num_slashing_spans": number;
        };
        /**
         * Force there to be a new era at the end of sessions indefinitely.
         *
         * The dispatch origin must be Root.
         *
         * # Warning
         *
         * The election process starts multiple blocks before the end of the era.
         * If this is called just before a new era is triggered, the election process may not
         * have enough blocks to get a result.
         */
        "force_new_era_always": undefined;
        /**
         * Cancel enactment of a deferred slash.
         *
         * Can be called by the `T::AdminOrigin`.
         *
         * Parameters: era and indices of the slashes for that era to kill.
         * They **must** be sorted in ascending order, *and* unique.
         */
        "cancel_deferred_slash": {
            "era": number;
            "slash_indices": Anonymize<Icgljjb6j82uhn>;
        };
        /**
         * Pay out next page of the stakers behind a validator for the given era.
         *
         * - `validator_stash` is the stash account of the validator.
         * - `era` may be any era between `[current_era - history_depth; current_era]`.
         *
         * The origin of this call must be _Signed_. Any account can call this function, even if
         * it is not one of the stakers.
         *
         * The reward payout could be paged in case there are too many nominators backing the
         * `validator_stash`. This call will payout unpaid pages in an ascending order. To claim a
         * specific page, use `payout_stakers_by_page`.`
         *
         * If all pages are claimed, it returns an error `InvalidPage`.
         */
        "payout_stakers": {
            "validator_stash": SS58String;
            "era": number;
        };
        /**
         * Rebond a portion of the stash scheduled to be unlocked.
         *
         * The dispatch origin must be signed by the controller.
         *
         * ## Complexity
         * - Time complexity: O(L), where L is unlocking chunks
         * - Bounded by `MaxUnlockingChunks`.
         */
        "rebond": Anonymize<Ie5v6njpckr05b>;
        /**
         * Remove all data structures concerning a staker/stash once it is at a state where it can
         * be considered `dust` in the staking system. The requirements are:
         *
         * 1. the `total_balance` of the stash is below existential deposit.
         * 2. or, the `ledger.total` of the stash is below existential deposit.
         * 3. or, existential deposit is zero and either `total_balance` or `ledger.total` is zero.
         *
         * The former can happen in cases like a slash; the latter when a fully unbonded account
         * is still receiving staking rewards in `RewardDestination::Staked`.
         *
         * It can be called by anyone, as long as `stash` meets the above requirements.
         *
         * Refunds the transaction fees upon successful execution.
         *
         * ## Parameters
         *
         * - `num_slashing_spans`: Refer to comments on [`Call::withdraw_unbonded`] for more
         * details.
         */
        "reap_stash": {
            "stash": SS58String;
            "num_slashing_spans": number;
        };
        /**
         * Remove the given nominations from the calling validator.
         *
         * Effects will be felt at the beginning of the next era.
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         *
         * - `who`: A list of nominator stash accounts who are nominating this validator which
         * should no longer be nominating this validator.
         *
         * Note: Making this call only makes sense if you first set the validator preferences to
         * block any further nominations.
         */
        "kick": {
            "who": Anonymize<I28gn91b2ttnbk>;
        };
        /**
         * Update the various staking configurations .
         *
         * * `min_nominator_bond`: The minimum active bond needed to be a nominator.
         * * `min_validator_bond`: The minimum active bond needed to be a validator.
         * * `max_nominator_count`: The max number of users who can be a nominator at once. When
         * set to `None`, no limit is enforced.
         * * `max_validator_count`: The max number of users who can be a validator at once. When
         * set to `None`, no limit is enforced.
         * * `chill_threshold`: The ratio of `max_nominator_count` or `max_validator_count` which
         * should be filled in order for the `chill_other` transaction to work.
         * * `min_commission`: The minimum amount of commission that each validators must maintain.
         * This is checked only upon calling `validate`. Existing validators are not affected.
         *
         * RuntimeOrigin must be Root to call this function.
         *
         * NOTE: Existing nominators and validators will not be affected by this update.
         * to kick people under the new limits, `chill_other` should be called.
         */
        "set_staking_configs": {
            "min_nominator_bond": StakingPalletConfigOpBig;
            "min_validator_bond": StakingPalletConfigOpBig;
            "max_nominator_count": StakingPalletConfigOp;
            "max_validator_count": StakingPalletConfigOp;
            "chill_threshold": StakingPalletConfigOp;
            "min_commission": StakingPalletConfigOp;
            "max_staked_rewards": StakingPalletConfigOp;
        };
        /**
         * Declare a `controller` to stop participating as either a validator or nominator.
         *
         * Effects will be felt at the beginning of the next era.
         *
         * The dispatch origin for this call must be _Signed_, but can be called by anyone.
         *
         * If the caller is the same as the controller being targeted, then no further checks are
         * enforced, and this function behaves just like `chill`.
         *
         * If the caller is different than the controller being targeted, the following conditions
         * must be met:
         *
         * * `controller` must belong to a nominator who has become non-decodable,
         *
         * Or:
         *
         * * A `ChillThreshold` must be set and checked which defines how close to the max
         * nominators or validators we must reach before users can start chilling one-another.
         * * A `MaxNominatorCount` and `MaxValidatorCount` must be set which is used to determine
         * how close we are to the threshold.
         * * A `MinNominatorBond` and `MinValidatorBond` must be set and checked, which determines
         * if this is a person that should be chilled because they have not met the threshold
         * bond required.
         *
         * This can be helpful if bond requirements are updated, and we need to remove old users
         * who do not satisfy these requirements.
         */
        "chill_other": Anonymize<Idl3umm12u5pa>;
        /**
         * Force a validator to have at least the minimum commission. This will not affect a
         * validator who already has a commission greater than or equal to the minimum. Any account
         * can call this.
         */
        "force_apply_min_commission": {
            "validator_stash": SS58String;
        };
        /**
         * Sets the minimum amount of commission that each validators must maintain.
         *
         * This call has lower privilege requirements than `set_staking_config` and can be called
         * by the `T::AdminOrigin`. Root can always call this.
         */
        "set_min_commission": Anonymize<I3vh014cqgmrfd>;
        /**
         * Pay out a page of the stakers behind a validator for the given era and page.
         *
         * - `validator_stash` is the stash account of the validator.
         * - `era` may be any era between `[current_era - history_depth; current_era]`.
         * - `page` is the page index of nominators to pay out with value between 0 and
         * `num_nominators / T::MaxExposurePageSize`.
         *
         * The origin of this call must be _Signed_. Any account can call this function, even if
         * it is not one of the stakers.
         *
         * If a validator has more than [`Config::MaxExposurePageSize`] nominators backing
         * them, then the list of nominators is paged, with each page being capped at
         * [`Config::MaxExposurePageSize`]. If a validator has more than one page of nominators,
         * the call needs to be made for each page separately in order for all the nominators
         * backing a validator to receive the reward. The nominators are not sorted across pages
         * and so it should not be assumed the highest staker would be on the topmost page and vice
         * versa. If rewards are not claimed in [`Config::HistoryDepth`] eras, they are lost.
         */
        "payout_stakers_by_page": {
            "validator_stash": SS58String;
            "era": number;
            "page": number;
        };
        /**
         * Migrates an account's `RewardDestination::Controller` to
         * `RewardDestination::Account(controller)`.
         *
         * Effects will be felt instantly (as soon as this function is completed successfully).
         *
         * This will waive the transaction fee if the `payee` is successfully migrated.
         */
        "update_payee": {
            "controller": SS58String;
        };
        /**
         * Updates a batch of controller accounts to their corresponding stash account if they are
         * not the same. Ignores any controller accounts that do not exist, and does not operate if
         * the stash and controller are already the same.
         *
         * Effects will be felt instantly (as soon as this function is completed successfully).
         *
         * The dispatch origin must be `T::AdminOrigin`.
         */
        "deprecate_controller_batch": {
            "controllers": Anonymize<Ia2lhg7l2hilo3>;
        };
        /**
         * Restores the state of a ledger which is in an inconsistent state.
         *
         * The requirements to restore a ledger are the following:
         * * The stash is bonded; or
         * * The stash is not bonded but it has a staking lock left behind; or
         * * If the stash has an associated ledger and its state is inconsistent; or
         * * If the ledger is not corrupted *but* its staking lock is out of sync.
         *
         * The `maybe_*` input parameters will overwrite the corresponding data and metadata of the
         * ledger associated with the stash. If the input parameters are not set, the ledger will
         * be reset values from on-chain state.
         */
        "restore_ledger": {
            "stash": SS58String;
            "maybe_controller"?: Anonymize<Ihfphjolmsqq1>;
            "maybe_total"?: Anonymize<I35p85j063s0il>;
            "maybe_unlocking"?: (Array<{
                "value": bigint;
                "era": number;
            }>) | undefined;
        };
        /**
         * Removes the legacy Staking locks if they exist.
         *
         * This removes the legacy lock on the stake with [`Config::OldCurrency`] and creates a
         * hold on it if needed. If all stake cannot be held, the best effort is made to hold as
         * much as possible. The remaining stake is forced withdrawn from the ledger.
         *
         * The fee is waived if the migration is successful.
         */
        "migrate_currency": Anonymize<Idl3umm12u5pa>;
        /**
         * This function allows governance to manually slash a validator and is a
         * **fallback mechanism**.
         *
         * The dispatch origin must be `T::AdminOrigin`.
         *
         * ## Parameters
         * - `validator_stash` - The stash account of the validator to slash.
         * - `era` - The era in which the validator was in the active set.
         * - `slash_fraction` - The percentage of the stake to slash, expressed as a Perbill.
         *
         * ## Behavior
         *
         * The slash will be applied using the standard slashing mechanics, respecting the
         * configured `SlashDeferDuration`.
         *
         * This means:
         * - If the validator was already slashed by a higher percentage for the same era, this
         * slash will have no additional effect.
         * - If the validator was previously slashed by a lower percentage, only the difference
         * will be applied.
         * - The slash will be deferred by `SlashDeferDuration` eras before being enacted.
         */
        "manual_slash": {
            "validator_stash": SS58String;
            "era": number;
            "slash_fraction": number;
        };
    }>;
    "VoterList": Enum<{
        /**
         * Declare that some `dislocated` account has, through rewards or penalties, sufficiently
         * changed its score that it should properly fall into a different bag than its current
         * one.
         *
         * Anyone can call this function about any potentially dislocated account.
         *
         * Will always update the stored score of `dislocated` to the correct score, based on
         * `ScoreProvider`.
         *
         * If `dislocated` does not exists, it returns an error.
         */
        "rebag": {
            "dislocated": MultiAddress;
        };
        /**
         * Move the caller's Id directly in front of `lighter`.
         *
         * The dispatch origin for this call must be _Signed_ and can only be called by the Id of
         * the account going in front of `lighter`. Fee is payed by the origin under all
         * circumstances.
         *
         * Only works if:
         *
         * - both nodes are within the same bag,
         * - and `origin` has a greater `Score` than `lighter`.
         */
        "put_in_front_of": {
            "lighter": MultiAddress;
        };
        /**
         * Same as [`Pallet::put_in_front_of`], but it can be called by anyone.
         *
         * Fee is paid by the origin under all circumstances.
         */
        "put_in_front_of_other": {
            "heavier": MultiAddress;
            "lighter": MultiAddress;
        };
    }>;
    "Session": Enum<{
        /**
         * Sets the session key(s) of the function caller to `keys`.
         *
         * Allows an account to set its session key prior to becoming a validator.
         * This doesn't take effect until the next session.
         *
         * - `origin`: The dispatch origin of this function must be signed.
         * - `keys`: The new session keys to set. These are the public keys of all sessions keys
         * setup in the runtime.
         * - `proof`: The proof that `origin` has access to the private keys of `keys`. See
         * [`impl_opaque_keys`](sp_runtime::impl_opaque_keys) for more information about the
         * proof format.
         */
        "set_keys": {
            "keys": {
                "grandpa": SizedHex<32>;
                "babe": SizedHex<32>;
                "para_validator": SizedHex<32>;
                "para_assignment": SizedHex<32>;
                "authority_discovery": SizedHex<32>;
                "beefy": SizedHex<33>;
            };
            "proof": Uint8Array;
        };
        /**
         * Removes any session key(s) of the function caller.
         *
         * This doesn't take effect until the next session.
         *
         * The dispatch origin of this function must be Signed and the account must be either be
         * convertible to a validator ID using the chain's typical addressing system (this usually
         * means being a controller account) or directly convertible into a validator ID (which
         * usually means being a stash account).
         */
        "purge_keys": undefined;
    }>;
    "ElectionProviderMultiPhase": Enum<{
        /**
         * Submit a solution for the unsigned phase.
         *
         * The dispatch origin fo this call must be __none__.
         *
         * This submission is checked on the fly. Moreover, this unsigned solution is only
         * validated when submitted to the pool from the **local** node. Effectively, this means
         * that only active validators can submit this transaction when authoring a block (similar
         * to an inherent).
         *
         * To prevent any incorrect solution (and thus wasted time/weight), this transaction will
         * panic if the solution submitted by the validator is invalid in any way, effectively
         * putting their authoring reward at risk.
         *
         * No deposit or reward is associated with this submission.
         */
        "submit_unsigned": {
            "raw_solution": Anonymize<I7je4n92ump862>;
            "witness": {
                "voters": number;
                "targets": number;
            };
        };
        /**
         * Set a new value for `MinimumUntrustedScore`.
         *
         * Dispatch origin must be aligned with `T::ForceOrigin`.
         *
         * This check can be turned off by setting the value to `None`.
         */
        "set_minimum_untrusted_score": {
            "maybe_next_score"?: (Anonymize<I8s6n43okuj2b1>) | undefined;
        };
        /**
         * Set a solution in the queue, to be handed out to the client of this pallet in the next
         * call to `ElectionProvider::elect`.
         *
         * This can only be set by `T::ForceOrigin`, and only when the phase is `Emergency`.
         *
         * The solution is not checked for any feasibility and is assumed to be trustworthy, as any
         * feasibility check itself can in principle cause the election process to fail (due to
         * memory/weight constrains).
         */
        "set_emergency_election_result": {
            "supports": Array<[SS58String, {
                "total": bigint;
                "voters": Array<Anonymize<I95l2k9b1re95f>>;
            }]>;
        };
        /**
         * Submit a solution for the signed phase.
         *
         * The dispatch origin fo this call must be __signed__.
         *
         * The solution is potentially queued, based on the claimed score and processed at the end
         * of the signed phase.
         *
         * A deposit is reserved and recorded for the solution. Based on the outcome, the solution
         * might be rewarded, slashed, or get all or a part of the deposit back.
         */
        "submit": {
            "raw_solution": Anonymize<I7je4n92ump862>;
        };
        /**
         * Trigger the governance fallback.
         *
         * This can only be called when [`Phase::Emergency`] is enabled, as an alternative to
         * calling [`Call::set_emergency_election_result`].
         */
        "governance_fallback": undefined;
    }>;
    "Grandpa": Enum<{
        /**
         * Report voter equivocation/misbehavior. This method will verify the
         * equivocation proof and validate the given key ownership proof
         * against the extracted offender. If both are valid, the offence
         * will be reported.
         */
        "report_equivocation": {
            "equivocation_proof": {
                "set_id": bigint;
                "equivocation": GrandpaEquivocation;
            };
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
        /**
         * Report voter equivocation/misbehavior. This method will verify the
         * equivocation proof and validate the given key ownership proof
         * against the extracted offender. If both are valid, the offence
         * will be reported.
         *
         * This extrinsic must be called unsigned and it is expected that only
         * block authors will call it (validated in `ValidateUnsigned`), as such
         * if the block author is defined it will be defined as the equivocation
         * reporter.
         */
        "report_equivocation_unsigned": {
            "equivocation_proof": {
                "set_id": bigint;
                "equivocation": GrandpaEquivocation;
            };
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
        /**
         * Note that the current authority set of the GRANDPA finality gadget has stalled.
         *
         * This will trigger a forced authority set change at the beginning of the next session, to
         * be enacted `delay` blocks after that. The `delay` should be high enough to safely assume
         * that the block signalling the forced change will not be re-orged e.g. 1000 blocks.
         * The block production rate (which may be slowed down because of finality lagging) should
         * be taken into account when choosing the `delay`. The GRANDPA voters based on the new
         * authority will start voting on top of `best_finalized_block_number` for new finalized
         * blocks. `best_finalized_block_number` should be the highest of the latest finalized
         * block of all validators of the new authority set.
         *
         * Only callable by root.
         */
        "note_stalled": {
            "delay": number;
            "best_finalized_block_number": number;
        };
    }>;
    "Treasury": Enum<{
        /**
         * Propose and approve a spend of treasury funds.
         *
         * ## Dispatch Origin
         *
         * Must be [`Config::SpendOrigin`] with the `Success` value being at least `amount`.
         *
         * ### Details
         * NOTE: For record-keeping purposes, the proposer is deemed to be equivalent to the
         * beneficiary.
         *
         * ### Parameters
         * - `amount`: The amount to be transferred from the treasury to the `beneficiary`.
         * - `beneficiary`: The destination account for the transfer.
         *
         * ## Events
         *
         * Emits [`Event::SpendApproved`] if successful.
         */
        "spend_local": {
            "amount": bigint;
            "beneficiary": MultiAddress;
        };
        /**
         * Force a previously approved proposal to be removed from the approval queue.
         *
         * ## Dispatch Origin
         *
         * Must be [`Config::RejectOrigin`].
         *
         * ## Details
         *
         * The original deposit will no longer be returned.
         *
         * ### Parameters
         * - `proposal_id`: The index of a proposal
         *
         * ### Complexity
         * - O(A) where `A` is the number of approvals
         *
         * ### Errors
         * - [`Error::ProposalNotApproved`]: The `proposal_id` supplied was not found in the
         * approval queue, i.e., the proposal has not been approved. This could also mean the
         * proposal does not exist altogether, thus there is no way it would have been approved
         * in the first place.
         */
        "remove_approval": {
            "proposal_id": number;
        };
        /**
         * Propose and approve a spend of treasury funds.
         *
         * ## Dispatch Origin
         *
         * Must be [`Config::SpendOrigin`] with the `Success` value being at least
         * `amount` of `asset_kind` in the native asset. The amount of `asset_kind` is converted
         * for assertion using the [`Config::BalanceConverter`].
         *
         * ## Details
         *
         * Create an approved spend for transferring a specific `amount` of `asset_kind` to a
         * designated beneficiary. The spend must be claimed using the `payout` dispatchable within
         * the [`Config::PayoutPeriod`].
         *
         * ### Parameters
         * - `asset_kind`: An indicator of the specific asset class to be spent.
         * - `amount`: The amount to be transferred from the treasury to the `beneficiary`.
         * - `beneficiary`: The beneficiary of the spend.
         * - `valid_from`: The block number from which the spend can be claimed. It can refer to
         * the past if the resulting spend has not yet expired according to the
         * [`Config::PayoutPeriod`]. If `None`, the spend can be claimed immediately after
         * approval.
         *
         * ## Events
         *
         * Emits [`Event::AssetSpendApproved`] if successful.
         */
        "spend": {
            "amount": bigint;
            "beneficiary": SS58String;
            "valid_from"?: Anonymize<I4arjljr6dpflb>;
        };
        /**
         * Claim a spend.
         *
         * ## Dispatch Origin
         *
         * Must be signed
         *
         * ## Details
         *
         * Spends must be claimed within some temporal bounds. A spend may be claimed within one
         * [`Config::PayoutPeriod`] from the `valid_from` block.
         * In case of a payout failure, the spend status must be updated with the `check_status`
         * dispatchable before retrying with the current function.
         *
         * ### Parameters
         * - `index`: The spend index.
         *
         * ## Events
         *
         * Emits [`Event::Paid`] if successful.
         */
        "payout": Anonymize<I666bl2fqjkejo>;
        /**
         * Check the status of the spend and remove it from the storage if processed.
         *
         * ## Dispatch Origin
         *
         * Must be signed.
         *
         * ## Details
         *
         * The status check is a prerequisite for retrying a failed payout.
         * If a spend has either succeeded or expired, it is removed from the storage by this
         * function. In such instances, transaction fees are refunded.
         *
         * ### Parameters
         * - `index`: The spend index.
         *
         * ## Events
         *
         * Emits [`Event::PaymentFailed`] if the spend payout has failed.
         * Emits [`Event::SpendProcessed`] if the spend payout has succeed.
         */
        "check_status": Anonymize<I666bl2fqjkejo>;
        /**
         * Void previously approved spend.
         *
         * ## Dispatch Origin
         *
         * Must be [`Config::RejectOrigin`].
         *
         * ## Details
         *
         * A spend void is only possible if the payout has not been attempted yet.
         *
         * ### Parameters
         * - `index`: The spend index.
         *
         * ## Events
         *
         * Emits [`Event::AssetSpendVoided`] if successful.
         */
        "void_spend": Anonymize<I666bl2fqjkejo>;
    }>;
    "Bounties": Enum<{
        /**
         * Propose a new bounty.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Payment: `TipReportDepositBase` will be reserved from the origin account, as well as
         * `DataDepositPerByte` for each byte in `reason`. It will be unreserved upon approval,
         * or slashed when rejected.
         *
         * - `curator`: The curator account whom will manage this bounty.
         * - `fee`: The curator fee.
         * - `value`: The total payment amount of this bounty, curator fee included.
         * - `description`: The description of this bounty.
         */
        "propose_bounty": {
            "value": bigint;
            "description": Uint8Array;
        };
        /**
         * Approve a bounty proposal. At a later time, the bounty will be funded and become active
         * and the original deposit will be returned.
         *
         * May only be called from `T::SpendOrigin`.
         *
         * ## Complexity
         * - O(1).
         */
        "approve_bounty": Anonymize<Ia9p5bg6p18r0i>;
        /**
         * Propose a curator to a funded bounty.
         *
         * May only be called from `T::SpendOrigin`.
         *
         * ## Complexity
         * - O(1).
         */
        "propose_curator": {
            "bounty_id": number;
            "curator": MultiAddress;
            "fee": bigint;
        };
        /**
         * Unassign curator from a bounty.
         *
         * This function can only be called by the `RejectOrigin` a signed origin.
         *
         * If this function is called by the `RejectOrigin`, we assume that the curator is
         * malicious or inactive. As a result, we will slash the curator when possible.
         *
         * If the origin is the curator, we take this as a sign they are unable to do their job and
         * they willingly give up. We could slash them, but for now we allow them to recover their
         * deposit and exit without issue. (We may want to change this if it is abused.)
         *
         * Finally, the origin can be anyone if and only if the curator is "inactive". This allows
         * anyone in the community to call out that a curator is not doing their due diligence, and
         * we should pick a new curator. In this case the curator should also be slashed.
         *
         * ## Complexity
         * - O(1).
         */
        "unassign_curator": Anonymize<Ia9p5bg6p18r0i>;
        /**
         * Accept the curator role for a bounty.
         * A deposit will be reserved from curator and refund upon successful payout.
         *
         * May only be called from the curator.
         *
         * ## Complexity
         * - O(1).
         */
        "accept_curator": Anonymize<Ia9p5bg6p18r0i>;
        /**
         * Award bounty to a beneficiary account. The beneficiary will be able to claim the funds
         * after a delay.
         *
         * The dispatch origin for this call must be the curator of this bounty.
         *
         * - `bounty_id`: Bounty ID to award.
         * - `beneficiary`: The beneficiary account whom will receive the payout.
         *
         * ## Complexity
         * - O(1).
         */
        "award_bounty": {
            "bounty_id": number;
            "beneficiary": MultiAddress;
        };
        /**
         * Claim the payout from an awarded bounty after payout delay.
         *
         * The dispatch origin for this call must be the beneficiary of this bounty.
         *
         * - `bounty_id`: Bounty ID to claim.
         *
         * ## Complexity
         * - O(1).
         */
        "claim_bounty": Anonymize<Ia9p5bg6p18r0i>;
        /**
         * Cancel a proposed or active bounty. All the funds will be sent to treasury and
         * the curator deposit will be unreserved if possible.
         *
         * Only `T::RejectOrigin` is able to cancel a bounty.
         *
         * - `bounty_id`: Bounty ID to cancel.
         *
         * ## Complexity
         * - O(1).
         */
        "close_bounty": Anonymize<Ia9p5bg6p18r0i>;
        /**
         * Extend the expiry time of an active bounty.
         *
         * The dispatch origin for this call must be the curator of this bounty.
         *
         * - `bounty_id`: Bounty ID to extend.
         * - `remark`: additional information.
         *
         * ## Complexity
         * - O(1).
         */
        "extend_bounty_expiry": {
            "bounty_id": number;
            "remark": Uint8Array;
        };
        /**
         * Approve bountry and propose a curator simultaneously.
         * This call is a shortcut to calling `approve_bounty` and `propose_curator` separately.
         *
         * May only be called from `T::SpendOrigin`.
         *
         * - `bounty_id`: Bounty ID to approve.
         * - `curator`: The curator account whom will manage this bounty.
         * - `fee`: The curator fee.
         *
         * ## Complexity
         * - O(1).
         */
        "approve_bounty_with_curator": {
            "bounty_id": number;
            "curator": MultiAddress;
            "fee": bigint;
        };
        /**
         * Poke the deposit reserved for creating a bounty proposal.
         *
         * This can be used by accounts to update their reserved amount.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `bounty_id`: The bounty id for which to adjust the deposit.
         *
         * If the deposit is updated, the difference will be reserved/unreserved from the
         * proposer's account.
         *
         * The transaction is made free if the deposit is updated and paid otherwise.
         *
         * Emits `DepositPoked` if the deposit is updated.
         */
        "poke_deposit": Anonymize<Ia9p5bg6p18r0i>;
        /**
         * Reclaim funds stranded in a closed bounty's account back to the treasury.
         *
         * Permissionless. Moves all remaining assets from a closed bounty's account back to the
         * treasury in a single call. Which assets are swept depends on the `TransferAllAssets`
         * configuration.
         *
         * The call is free if funds were reclaimed and paid otherwise, so no-op calls cannot be
         * used to grief the network. Emits `BountyFundsReclaimed` on success.
         *
         * ## Complexity
         * - O(A) where A is the number of relevant assets configured in `TransferAllAssets`.
         */
        "reclaim_bounty_funds": Anonymize<Ia9p5bg6p18r0i>;
    }>;
    "ChildBounties": Enum<{
        /**
         * Add a new child-bounty.
         *
         * The dispatch origin for this call must be the curator of parent
         * bounty and the parent bounty must be in "active" state.
         *
         * Child-bounty gets added successfully & fund gets transferred from
         * parent bounty to child-bounty account, if parent bounty has enough
         * funds, else the call fails.
         *
         * Upper bound to maximum number of active  child bounties that can be
         * added are managed via runtime trait config
         * [`Config::MaxActiveChildBountyCount`].
         *
         * If the call is success, the status of child-bounty is updated to
         * "Added".
         *
         * - `parent_bounty_id`: Index of parent bounty for which child-bounty is being added.
         * - `value`: Value for executing the proposal.
         * - `description`: Text description for the child-bounty.
         */
        "add_child_bounty": {
            "parent_bounty_id": number;
            "value": bigint;
            "description": Uint8Array;
        };
        /**
         * Propose curator for funded child-bounty.
         *
         * The dispatch origin for this call must be curator of parent bounty.
         *
         * Parent bounty must be in active state, for this child-bounty call to
         * work.
         *
         * Child-bounty must be in "Added" state, for processing the call. And
         * state of child-bounty is moved to "CuratorProposed" on successful
         * call completion.
         *
         * - `parent_bounty_id`: Index of parent bounty.
         * - `child_bounty_id`: Index of child bounty.
         * - `curator`: Address of child-bounty curator.
         * - `fee`: payment fee to child-bounty curator for execution.
         */
        "propose_curator": {
            "parent_bounty_id": number;
            "child_bounty_id": number;
            "curator": MultiAddress;
            "fee": bigint;
        };
        /**
         * Accept the curator role for the child-bounty.
         *
         * The dispatch origin for this call must be the curator of this
         * child-bounty.
         *
         * A deposit will be reserved from the curator and refund upon
         * successful payout or cancellation.
         *
         * Fee for curator is deducted from curator fee of parent bounty.
         *
         * Parent bounty must be in active state, for this child-bounty call to
         * work.
         *
         * Child-bounty must be in "CuratorProposed" state, for processing the
         * call. And state of child-bounty is moved to "Active" on successful
         * call completion.
         *
         * - `parent_bounty_id`: Index of parent bounty.
         * - `child_bounty_id`: Index of child bounty.
         */
        "accept_curator": {
            "parent_bounty_id": number;
            "child_bounty_id": number;
        };
        /**
         * Unassign curator from a child-bounty.
         *
         * The dispatch origin for this call can be either `RejectOrigin`, or
         * the curator of the parent bounty, or any signed origin.
         *
         * For the origin other than T::RejectOrigin and the child-bounty
         * curator, parent bounty must be in active state, for this call to
         * work. We allow child-bounty curator and T::RejectOrigin to execute
         * this call irrespective of the parent bounty state.
         *
         * If this function is called by the `RejectOrigin` or the
         * parent bounty curator, we assume that the child-bounty curator is
         * malicious or inactive. As a result, child-bounty curator deposit is
         * slashed.
         *
         * If the origin is the child-bounty curator, we take this as a sign
         * that they are unable to do their job, and are willingly giving up.
         * We could slash the deposit, but for now we allow them to unreserve
         * their deposit and exit without issue. (We may want to change this if
         * it is abused.)
         *
         * Finally, the origin can be anyone iff the child-bounty curator is
         * "inactive". Expiry update due of parent bounty is used to estimate
         * inactive state of child-bounty curator.
         *
         * This allows anyone in the community to call out that a child-bounty
         * curator is not doing their due diligence, and we should pick a new
         * one. In this case the child-bounty curator deposit is slashed.
         *
         * State of child-bounty is moved to Added state on successful call
         * completion.
         *
         * - `parent_bounty_id`: Index of parent bounty.
         * - `child_bounty_id`: Index of child bounty.
         */
        "unassign_curator": {
            "parent_bounty_id": number;
            "child_bounty_id": number;
        };
        /**
         * Award child-bounty to a beneficiary.
         *
         * The beneficiary will be able to claim the funds after a delay.
         *
         * The dispatch origin for this call must be the parent curator or
         * curator of this child-bounty.
         *
         * Parent bounty must be in active state, for this child-bounty call to
         * work.
         *
         * Child-bounty must be in active state, for processing the call. And
         * state of child-bounty is moved to "PendingPayout" on successful call
         * completion.
         *
         * - `parent_bounty_id`: Index of parent bounty.
         * - `child_bounty_id`: Index of child bounty.
         * - `beneficiary`: Beneficiary account.
         */
        "award_child_bounty": {
            "parent_bounty_id": number;
            "child_bounty_id": number;
            "beneficiary": MultiAddress;
        };
        /**
         * Claim the payout from an awarded child-bounty after payout delay.
         *
         * The dispatch origin for this call may be any signed origin.
         *
         * Call works independent of parent bounty state, No need for parent
         * bounty to be in active state.
         *
         * The Beneficiary is paid out with agreed bounty value. Curator fee is
         * paid & curator deposit is unreserved.
         *
         * Child-bounty must be in "PendingPayout" state, for processing the
         * call. And instance of child-bounty is removed from the state on
         * successful call completion.
         *
         * - `parent_bounty_id`: Index of parent bounty.
         * - `child_bounty_id`: Index of child bounty.
         */
        "claim_child_bounty": {
            "parent_bounty_id": number;
            "child_bounty_id": number;
        };
        /**
         * Cancel a proposed or active child-bounty. Child-bounty account funds
         * are transferred to parent bounty account. The child-bounty curator
         * deposit may be unreserved if possible.
         *
         * The dispatch origin for this call must be either parent curator or
         * `T::RejectOrigin`.
         *
         * If the state of child-bounty is `Active`, curator deposit is
         * unreserved.
         *
         * If the state of child-bounty is `PendingPayout`, call fails &
         * returns `PendingPayout` error.
         *
         * For the origin other than T::RejectOrigin, parent bounty must be in
         * active state, for this child-bounty call to work. For origin
         * T::RejectOrigin execution is forced.
         *
         * Instance of child-bounty is removed from the state on successful
         * call completion.
         *
         * - `parent_bounty_id`: Index of parent bounty.
         * - `child_bounty_id`: Index of child bounty.
         */
        "close_child_bounty": {
            "parent_bounty_id": number;
            "child_bounty_id": number;
        };
    }>;
    "ConvictionVoting": Enum<{
        /**
         * Vote in a poll. If `vote.is_aye()`, the vote is to enact the proposal;
         * otherwise it is a vote to keep the status quo.
         *
         * The dispatch origin of this call must be _Signed_.
         *
         * - `poll_index`: The index of the poll to vote for.
         * - `vote`: The vote configuration.
         *
         * Weight: `O(R)` where R is the number of polls the voter has voted on.
         */
        "vote": {
            "poll_index": number;
            "vote": ConvictionVotingVoteAccountVote;
        };
        /**
         * Delegate the voting power (with some given conviction) of the sending account for a
         * particular class of polls.
         *
         * The balance delegated is locked for as long as it's delegated, and thereafter for the
         * time appropriate for the conviction's lock period.
         *
         * The dispatch origin of this call must be _Signed_, and the signing account must either:
         * - be delegating already; or
         * - have no voting activity (if there is, then it will need to be removed through
         * `remove_vote`).
         *
         * - `to`: The account whose voting the `target` account's voting power will follow.
         * - `class`: The class of polls to delegate. To delegate multiple classes, multiple calls
         * to this function are required.
         * - `conviction`: The conviction that will be attached to the delegated votes. When the
         * account is undelegated, the funds will be locked for the corresponding period.
         * - `balance`: The amount of the account's balance to be used in delegating. This must not
         * be more than the account's current balance.
         *
         * Emits `Delegated`.
         *
         * Weight: `O(R)` where R is the number of polls the voter delegating to has
         * voted on. Weight is initially charged as if maximum votes, but is refunded later.
         */
        "delegate": {
            "class": number;
            "to": MultiAddress;
            "conviction": VotingConviction;
            "balance": bigint;
        };
        /**
         * Undelegate the voting power of the sending account for a particular class of polls.
         *
         * Tokens may be unlocked following once an amount of time consistent with the lock period
         * of the conviction with which the delegation was issued has passed.
         *
         * The dispatch origin of this call must be _Signed_ and the signing account must be
         * currently delegating.
         *
         * - `class`: The class of polls to remove the delegation from.
         *
         * Emits `Undelegated`.
         *
         * Weight: `O(R)` where R is the number of polls the voter delegating to has
         * voted on. Weight is initially charged as if maximum votes, but is refunded later.
         */
        "undelegate": {
            "class": number;
        };
        /**
         * Remove the lock caused by prior voting/delegating which has expired within a particular
         * class.
         *
         * The dispatch origin of this call must be _Signed_.
         *
         * - `class`: The class of polls to unlock.
         * - `target`: The account to remove the lock on.
         *
         * Weight: `O(R)` with R number of vote of target.
         */
        "unlock": {
            "class": number;
            "target": MultiAddress;
        };
        /**
         * Remove a vote for a poll.
         *
         * If:
         * - the poll was cancelled, or
         * - the poll is ongoing, or
         * - the poll has ended such that
         * - the vote of the account was in opposition to the result; or
         * - there was no conviction to the account's vote; or
         * - the account made a split vote
         * ...then the vote is removed cleanly and a following call to `unlock` may result in more
         * funds being available.
         *
         * If, however, the poll has ended and:
         * - it finished corresponding to the vote of the account, and
         * - the account made a standard vote with conviction, and
         * - the lock period of the conviction is not over
         * ...then the lock will be aggregated into the overall account's lock, which may involve
         * *overlocking* (where the two locks are combined into a single lock that is the maximum
         * of both the amount locked and the time is it locked for).
         *
         * The dispatch origin of this call must be _Signed_, and the signer must have a vote
         * registered for poll `index`.
         *
         * - `index`: The index of poll of the vote to be removed.
         * - `class`: Optional parameter, if given it indicates the class of the poll. For polls
         * which have finished or are cancelled, this must be `Some`.
         *
         * Weight: `O(R + log R)` where R is the number of polls that `target` has voted on.
         * Weight is calculated for the maximum number of vote.
         */
        "remove_vote": {
            "class"?: Anonymize<I4arjljr6dpflb>;
            "index": number;
        };
        /**
         * Remove a vote for a poll.
         *
         * If the `target` is equal to the signer, then this function is exactly equivalent to
         * `remove_vote`. If not equal to the signer, then the vote must have expired,
         * either because the poll was cancelled, because the voter lost the poll or
         * because the conviction period is over.
         *
         * The dispatch origin of this call must be _Signed_.
         *
         * - `target`: The account of the vote to be removed; this account must have voted for poll
         * `index`.
         * - `index`: The index of poll of the vote to be removed.
         * - `class`: The class of the poll.
         *
         * Weight: `O(R + log R)` where R is the number of polls that `target` has voted on.
         * Weight is calculated for the maximum number of vote.
         */
        "remove_other_vote": {
            "target": MultiAddress;
            "class": number;
            "index": number;
        };
    }>;
    "Referenda": Enum<{
        /**
         * Propose a referendum on a privileged action.
         *
         * - `origin`: must be `SubmitOrigin` and the account must have `SubmissionDeposit` funds
         * available.
         * - `proposal_origin`: The origin from which the proposal should be executed.
         * - `proposal`: The proposal.
         * - `enactment_moment`: The moment that the proposal should be enacted.
         *
         * Emits `Submitted`.
         */
        "submit": {
            "proposal_origin": Anonymize<Ic34983r1erldj>;
            "proposal": PreimagesBounded;
            "enactment_moment": TraitsScheduleDispatchTime;
        };
        /**
         * Post the Decision Deposit for a referendum.
         *
         * - `origin`: must be `Signed` and the account must have funds available for the
         * referendum's track's Decision Deposit.
         * - `index`: The index of the submitted referendum whose Decision Deposit is yet to be
         * posted.
         *
         * Emits `DecisionDepositPlaced`.
         */
        "place_decision_deposit": Anonymize<I666bl2fqjkejo>;
        /**
         * Refund the Decision Deposit for a closed referendum back to the depositor.
         *
         * - `origin`: must be `Signed` or `Root`.
         * - `index`: The index of a closed referendum whose Decision Deposit has not yet been
         * refunded.
         *
         * Emits `DecisionDepositRefunded`.
         */
        "refund_decision_deposit": Anonymize<I666bl2fqjkejo>;
        /**
         * Cancel an ongoing referendum.
         *
         * - `origin`: must be the `CancelOrigin`.
         * - `index`: The index of the referendum to be cancelled.
         *
         * Emits `Cancelled`.
         */
        "cancel": Anonymize<I666bl2fqjkejo>;
        /**
         * Cancel an ongoing referendum and slash the deposits.
         *
         * - `origin`: must be the `KillOrigin`.
         * - `index`: The index of the referendum to be cancelled.
         *
         * Emits `Killed` and `DepositSlashed`.
         */
        "kill": Anonymize<I666bl2fqjkejo>;
        /**
         * Advance a referendum onto its next logical state. Only used internally.
         *
         * - `origin`: must be `Root`.
         * - `index`: the referendum to be advanced.
         */
        "nudge_referendum": Anonymize<I666bl2fqjkejo>;
        /**
         * Advance a track onto its next logical state. Only used internally.
         *
         * - `origin`: must be `Root`.
         * - `track`: the track to be advanced.
         *
         * Action item for when there is now one fewer referendum in the deciding phase and the
         * `DecidingCount` is not yet updated. This means that we should either:
         * - begin deciding another referendum (and leave `DecidingCount` alone); or
         * - decrement `DecidingCount`.
         */
        "one_fewer_deciding": {
            "track": number;
        };
        /**
         * Refund the Submission Deposit for a closed referendum back to the depositor.
         *
         * - `origin`: must be `Signed` or `Root`.
         * - `index`: The index of a closed referendum whose Submission Deposit has not yet been
         * refunded.
         *
         * Emits `SubmissionDepositRefunded`.
         */
        "refund_submission_deposit": Anonymize<I666bl2fqjkejo>;
        /**
         * Set or clear metadata of a referendum.
         *
         * Parameters:
         * - `origin`: Must be `Signed` by a creator of a referendum or by anyone to clear a
         * metadata of a finished referendum.
         * - `index`:  The index of a referendum to set or clear metadata for.
         * - `maybe_hash`: The hash of an on-chain stored preimage. `None` to clear a metadata.
         */
        "set_metadata": {
            "index": number;
            "maybe_hash"?: Anonymize<I4s6vifaf8k998>;
        };
    }>;
    "Origins": Enum<{
        /**
         * Dispatches a call with the origin of root, if the caller has a mandate for it.
         *
         * # Errors
         * `BadOrigin` for a call outside of the mandate; [`StillResting`](Error::StillResting) for
         * a second step within the rest of the first; and the errors of the call.
         */
        "act": Anonymize<I66m8mhf5p73b1>;
    }>;
    "TechnicalCommittee": Enum<{
        /**
         * Set the collective's membership.
         *
         * - `new_members`: The new member list. Be nice to the chain and provide it sorted.
         * - `prime`: The prime member whose vote sets the default.
         * - `old_count`: The upper bound for the previous number of members in storage. Used for
         * weight estimation.
         *
         * The dispatch of this call must be `SetMembersOrigin`.
         *
         * NOTE: Does not enforce the expected `MaxMembers` limit on the amount of members, but
         * the weight estimations rely on it to estimate dispatchable weight.
         *
         * # WARNING:
         *
         * The `pallet-collective` can also be managed by logic outside of the pallet through the
         * implementation of the trait [`ChangeMembers`].
         * Any call to `set_members` must be careful that the member set doesn't get out of sync
         * with other logic managing the member set.
         *
         * ## Complexity:
         * - `O(MP + N)` where:
         * - `M` old-members-count (code- and governance-bounded)
         * - `N` new-members-count (code- and governance-bounded)
         * - `P` proposals-count (code-bounded)
         */
        "set_members": {
            "new_members": Anonymize<Ia2lhg7l2hilo3>;
            "prime"?: Anonymize<Ihfphjolmsqq1>;
            "old_count": number;
        };
        /**
         * Dispatch a proposal from a member using the `Member` origin.
         *
         * Origin must be a member of the collective.
         *
         * ## Complexity:
         * - `O(B + M + P)` where:
         * - `B` is `proposal` size in bytes (length-fee-bounded)
         * - `M` members-count (code-bounded)
         * - `P` complexity of dispatching `proposal`
         */
        "execute": {
            "proposal": TxCallData;
            "length_bound": number;
        };
        /**
         * Add a new proposal to either be voted on or executed directly.
         *
         * Requires the sender to be member.
         *
         * `threshold` determines whether `proposal` is executed directly (`threshold < 2`)
         * or put up for voting.
         *
         * ## Complexity
         * - `O(B + M + P1)` or `O(B + M + P2)` where:
         * - `B` is `proposal` size in bytes (length-fee-bounded)
         * - `M` is members-count (code- and governance-bounded)
         * - branching is influenced by `threshold` where:
         * - `P1` is proposal execution complexity (`threshold < 2`)
         * - `P2` is proposals-count (code-bounded) (`threshold >= 2`)
         */
        "propose": {
            "threshold": number;
            "proposal": TxCallData;
            "length_bound": number;
        };
        /**
         * Add an aye or nay vote for the sender to the given proposal.
         *
         * Requires the sender to be a member.
         *
         * Transaction fees will be waived if the member is voting on any particular proposal
         * for the first time and the call is successful. Subsequent vote changes will charge a
         * fee.
         * ## Complexity
         * - `O(M)` where `M` is members-count (code- and governance-bounded)
         */
        "vote": {
            "proposal": SizedHex<32>;
            "index": number;
            "approve": boolean;
        };
        /**
         * Disapprove a proposal, close, and remove it from the system, regardless of its current
         * state.
         *
         * Must be called by the Root origin.
         *
         * Parameters:
         * * `proposal_hash`: The hash of the proposal that should be disapproved.
         *
         * ## Complexity
         * O(P) where P is the number of max proposals
         */
        "disapprove_proposal": Anonymize<I2ev73t79f46tb>;
        /**
         * Close a vote that is either approved, disapproved or whose voting period has ended.
         *
         * May be called by any signed account in order to finish voting and close the proposal.
         *
         * If called before the end of the voting period it will only close the vote if it is
         * has enough votes to be approved or disapproved.
         *
         * If called after the end of the voting period abstentions are counted as rejections
         * unless there is a prime member set and the prime member cast an approval.
         *
         * If the close operation completes successfully with disapproval, the transaction fee will
         * be waived. Otherwise execution of the approved operation will be charged to the caller.
         *
         * + `proposal_weight_bound`: The maximum amount of weight consumed by executing the closed
         * proposal.
         * + `length_bound`: The upper bound for the length of the proposal in storage. Checked via
         * `storage::read` so it is `size_of::<u32>() == 4` larger than the pure length.
         *
         * ## Complexity
         * - `O(B + M + P1 + P2)` where:
         * - `B` is `proposal` size in bytes (length-fee-bounded)
         * - `M` is members-count (code- and governance-bounded)
         * - `P1` is the complexity of `proposal` preimage.
         * - `P2` is proposal-count (code-bounded)
         */
        "close": {
            "proposal_hash": SizedHex<32>;
            "index": number;
            "proposal_weight_bound": Anonymize<I4q39t5hn830vp>;
            "length_bound": number;
        };
        /**
         * Disapprove the proposal and burn the cost held for storing this proposal.
         *
         * Parameters:
         * - `origin`: must be the `KillOrigin`.
         * - `proposal_hash`: The hash of the proposal that should be killed.
         *
         * Emits `Killed` and `ProposalCostBurned` if any cost was held for a given proposal.
         */
        "kill": Anonymize<I2ev73t79f46tb>;
        /**
         * Release the cost held for storing a proposal once the given proposal is completed.
         *
         * If there is no associated cost for the given proposal, this call will have no effect.
         *
         * Parameters:
         * - `origin`: must be `Signed` or `Root`.
         * - `proposal_hash`: The hash of the proposal.
         *
         * Emits `ProposalCostReleased` if any cost held for a given proposal.
         */
        "release_proposal_cost": Anonymize<I2ev73t79f46tb>;
    }>;
    "TxPause": Enum<{
        /**
         * Pause a call.
         *
         * Can only be called by [`Config::PauseOrigin`].
         * Emits an [`Event::CallPaused`] event on success.
         */
        "pause": Anonymize<Iba7pefg0d11kh>;
        /**
         * Un-pause a call.
         *
         * Can only be called by [`Config::UnpauseOrigin`].
         * Emits an [`Event::CallUnpaused`] event on success.
         */
        "unpause": {
            "ident": Anonymize<Idkbvh6dahk1v7>;
        };
    }>;
    "SafeMode": Enum<{
        /**
         * Enter safe-mode permissionlessly for [`Config::EnterDuration`] blocks.
         *
         * Reserves [`Config::EnterDepositAmount`] from the caller's account.
         * Emits an [`Event::Entered`] event on success.
         * Errors with [`Error::Entered`] if the safe-mode is already entered.
         * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
         */
        "enter": undefined;
        /**
         * Enter safe-mode by force for a per-origin configured number of blocks.
         *
         * Emits an [`Event::Entered`] event on success.
         * Errors with [`Error::Entered`] if the safe-mode is already entered.
         *
         * Can only be called by the [`Config::ForceEnterOrigin`] origin.
         */
        "force_enter": undefined;
        /**
         * Extend the safe-mode permissionlessly for [`Config::ExtendDuration`] blocks.
         *
         * This accumulates on top of the current remaining duration.
         * Reserves [`Config::ExtendDepositAmount`] from the caller's account.
         * Emits an [`Event::Extended`] event on success.
         * Errors with [`Error::Exited`] if the safe-mode is entered.
         * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
         *
         * This may be called by any signed origin with [`Config::ExtendDepositAmount`] free
         * currency to reserve. This call can be disabled for all origins by configuring
         * [`Config::ExtendDepositAmount`] to `None`.
         */
        "extend": undefined;
        /**
         * Extend the safe-mode by force for a per-origin configured number of blocks.
         *
         * Emits an [`Event::Extended`] event on success.
         * Errors with [`Error::Exited`] if the safe-mode is inactive.
         *
         * Can only be called by the [`Config::ForceExtendOrigin`] origin.
         */
        "force_extend": undefined;
        /**
         * Exit safe-mode by force.
         *
         * Emits an [`Event::Exited`] with [`ExitReason::Force`] event on success.
         * Errors with [`Error::Exited`] if the safe-mode is inactive.
         *
         * Note: `safe-mode` will be automatically deactivated by [`Pallet::on_initialize`] hook
         * after the block height is greater than the [`EnteredUntil`] storage item.
         * Emits an [`Event::Exited`] with [`ExitReason::Timeout`] event when deactivated in the
         * hook.
         */
        "force_exit": undefined;
        /**
         * Slash a deposit for an account that entered or extended safe-mode at a given
         * historical block.
         *
         * This can only be called while safe-mode is entered.
         *
         * Emits a [`Event::DepositSlashed`] event on success.
         * Errors with [`Error::Entered`] if safe-mode is entered.
         *
         * Can only be called by the [`Config::ForceDepositOrigin`] origin.
         */
        "force_slash_deposit": {
            "account": SS58String;
            "block": number;
        };
        /**
         * Permissionlessly release a deposit for an account that entered safe-mode at a
         * given historical block.
         *
         * The call can be completely disabled by setting [`Config::ReleaseDelay`] to `None`.
         * This cannot be called while safe-mode is entered and not until
         * [`Config::ReleaseDelay`] blocks have passed since safe-mode was entered.
         *
         * Emits a [`Event::DepositReleased`] event on success.
         * Errors with [`Error::Entered`] if the safe-mode is entered.
         * Errors with [`Error::CannotReleaseYet`] if [`Config::ReleaseDelay`] block have not
         * passed since safe-mode was entered. Errors with [`Error::NoDeposit`] if the payee has no
         * reserved currency at the block specified.
         */
        "release_deposit": {
            "account": SS58String;
            "block": number;
        };
        /**
         * Force to release a deposit for an account that entered safe-mode at a given
         * historical block.
         *
         * This can be called while safe-mode is still entered.
         *
         * Emits a [`Event::DepositReleased`] event on success.
         * Errors with [`Error::Entered`] if safe-mode is entered.
         * Errors with [`Error::NoDeposit`] if the payee has no reserved currency at the
         * specified block.
         *
         * Can only be called by the [`Config::ForceDepositOrigin`] origin.
         */
        "force_release_deposit": {
            "account": SS58String;
            "block": number;
        };
    }>;
    "Pause": Enum<{
        /**
         * Pauses a call or a parachain for a number of blocks.
         *
         * `name` is the name of a call that can be paused, or `Parachain` and a number.
         *
         * # Errors
         * - [`BadDuration`](Error::BadDuration)
         * - [`NoSuchName`](Error::NoSuchName)
         * - [`StillResting`](Error::StillResting)
         * - [`AlreadyPaused`](Error::AlreadyPaused)
         * - [`NeverPaused`](Error::NeverPaused)
         * - [`TooManyPauses`](Error::TooManyPauses)
         *
         * # Events
         * [`Paused`](Event::Paused), and [`Ended`](Event::Ended) at its end.
         */
        "pause": {
            "name": Anonymize<Idkbvh6dahk1v7>;
            "blocks": number;
        };
        /**
         * Ends a pause early.
         *
         * The rest does not begin earlier: `name` can be paused again in the same block as without
         * this call.
         *
         * # Errors
         * [`NotPaused`](Error::NotPaused), also for a pause that did not begin with
         * [`pause`](Self::pause).
         *
         * # Events
         * [`Ended`](Event::Ended).
         */
        "end": Anonymize<If64t07qf7f129>;
    }>;
    "Remedies": Enum<{
        /**
         * Cancels slashes before they are applied.
         *
         * `slashes` are slashes due at the start of `era`: the index among the slashes of that
         * era, the validator, and the cost to the validator and all backers, in plancks of RILL.
         * The latter two guard against indices that moved, and against later reports: the pool
         * merges them into the earlier slash. The call is for slashes caused by a fault, since
         * root would come too late.
         *
         * # Errors
         * [`SlashNotFound`](Error::SlashNotFound), and the errors of
         * `pallet_staking::cancel_deferred_slash`.
         *
         * # Events
         * [`SlashesCancelled`](Event::SlashesCancelled).
         */
        "cancel_slashes": Anonymize<I43b4rsmes4v52>;
        /**
         * Cancels the enactment of an approved referendum.
         *
         * `referenda.cancel` cancels a referendum that is not approved yet.
         *
         * # Errors
         * [`NothingToCancel`](Error::NothingToCancel).
         *
         * # Events
         * [`EnactmentCancelled`](Event::EnactmentCancelled).
         */
        "cancel_enactment": Anonymize<Ih9k2eamno1iv>;
    }>;
    "Sudo": Enum<{
        /**
         * Authenticates the sudo key and dispatches a function call with `Root` origin.
         */
        "sudo": Anonymize<I66m8mhf5p73b1>;
        /**
         * Authenticates the sudo key and dispatches a function call with `Root` origin.
         * This function does not check the weight of the call, and instead allows the
         * Sudo user to specify the weight of the call.
         *
         * The dispatch origin for this call must be _Signed_.
         */
        "sudo_unchecked_weight": Anonymize<I24opc8qivofa>;
        /**
         * Authenticates the current sudo key and sets the given AccountId (`new`) as the new sudo
         * key.
         */
        "set_key": {
            "new": MultiAddress;
        };
        /**
         * Authenticates the sudo key and dispatches a function call with `Signed` origin from
         * a given account.
         *
         * The dispatch origin for this call must be _Signed_.
         */
        "sudo_as": {
            "who": MultiAddress;
            "call": TxCallData;
        };
        /**
         * Permanently removes the sudo key.
         *
         * **This cannot be un-done.**
         */
        "remove_key": undefined;
    }>;
    "Whitelist": Enum<{
        "whitelist_call": Anonymize<I1adbcfi5uc62r>;
        "remove_whitelisted_call": Anonymize<I1adbcfi5uc62r>;
        "dispatch_whitelisted_call": {
            "call_hash": SizedHex<32>;
            "call_encoded_len": number;
            "call_weight_witness": Anonymize<I4q39t5hn830vp>;
        };
        "dispatch_whitelisted_call_with_preimage": Anonymize<I66m8mhf5p73b1>;
        "remove_deferred_dispatch": Anonymize<I1adbcfi5uc62r>;
    }>;
    "Repairs": Enum<{
        /**
         * Ends a repair: opens the chain, and exits the safe mode. The pool stays halted until
         * `reopen`, which compares its books.
         *
         * The caller has repaired the state before, in general by an upgrade with a migration
         * under a new name.
         *
         * # Errors
         * [`NoRepairNeeded`](Error::NoRepairNeeded).
         *
         * # Events
         * [`RepairEnded`](Event::RepairEnded).
         */
        "end": undefined;
    }>;
    "Assets": Enum<{
        /**
         * Issue a new class of fungible assets from a public origin.
         *
         * This new asset class has no assets initially and its owner is the origin.
         *
         * The origin must conform to the configured `CreateOrigin` and have sufficient funds free.
         *
         * Funds of sender are reserved by `AssetDeposit`.
         *
         * Parameters:
         * - `id`: The identifier of the new asset. This must not be currently in use to identify
         * an existing asset. If [`Config::AssetIdAllocator`] requires a specific id, this must
         * equal it.
         * - `admin`: The admin of this class of assets. The admin is the initial address of each
         * member of the asset class's admin team.
         * - `min_balance`: The minimum balance of this new asset that any single account must
         * have. If an account's balance is reduced below this, then it collapses to zero.
         *
         * Emits `Created` event when successful.
         *
         * Weight: `O(1)`
         */
        "create": {
            "id": number;
            "admin": MultiAddress;
            "min_balance": bigint;
        };
        /**
         * Issue a new class of fungible assets from a privileged origin.
         *
         * This new asset class has no assets initially.
         *
         * The origin must conform to `ForceOrigin`.
         *
         * Unlike `create`, no funds are reserved.
         *
         * Unlike `create`, the `id` does not have to be the one required by
         * [`Config::AssetIdAllocator`]: a privileged origin may pick any `id`, which is then
         * marked as allocated.
         *
         * # Warning
         *
         * Forcing an arbitrary `id` is dangerous: the pallet only checks that `id` is not
         * *currently* in use, not that it was never used before. Reusing an id can corrupt state,
         * most severely for bridged assets, where a collision breaks the local/remote mapping.
         *
         * - `id`: The identifier of the new asset. This must not be currently in use to identify
         * an existing asset, and must never have been in use previously (see warning above).
         * - `owner`: The owner of this class of assets. The owner has full superuser permissions
         * over this asset, but may later change and configure the permissions using
         * `transfer_ownership` and `set_team`.
         * - `min_balance`: The minimum balance of this new asset that any single account must
         * have. If an account's balance is reduced below this, then it collapses to zero.
         *
         * Emits `ForceCreated` event when successful.
         *
         * Weight: `O(1)`
         */
        "force_create": {
            "id": number;
            "owner": MultiAddress;
            "is_sufficient": boolean;
            "min_balance": bigint;
        };
        /**
         * Start the process of destroying a fungible asset class.
         *
         * `start_destroy` is the first in a series of extrinsics that should be called, to allow
         * destruction of an asset class.
         *
         * The origin must conform to `ForceOrigin` or must be `Signed` by the asset's `owner`.
         *
         * - `id`: The identifier of the asset to be destroyed. This must identify an existing
         * asset.
         *
         * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
         * an account contains holds or freezes in place.
         */
        "start_destroy": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Destroy all accounts associated with a given asset.
         *
         * `destroy_accounts` should only be called after `start_destroy` has been called, and the
         * asset is in a `Destroying` state.
         *
         * Due to weight restrictions, this function may need to be called multiple times to fully
         * destroy all accounts. It will destroy `RemoveItemsLimit` accounts at a time.
         *
         * - `id`: The identifier of the asset to be destroyed. This must identify an existing
         * asset.
         *
         * Each call emits the `Event::DestroyedAccounts` event.
         */
        "destroy_accounts": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Destroy all approvals associated with a given asset up to the max (T::RemoveItemsLimit).
         *
         * `destroy_approvals` should only be called after `start_destroy` has been called, and the
         * asset is in a `Destroying` state.
         *
         * Due to weight restrictions, this function may need to be called multiple times to fully
         * destroy all approvals. It will destroy `RemoveItemsLimit` approvals at a time.
         *
         * - `id`: The identifier of the asset to be destroyed. This must identify an existing
         * asset.
         *
         * Each call emits the `Event::DestroyedApprovals` event.
         */
        "destroy_approvals": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Complete destroying asset and unreserve currency.
         *
         * `finish_destroy` should only be called after `start_destroy` has been called, and the
         * asset is in a `Destroying` state. All accounts or approvals should be destroyed before
         * hand.
         *
         * - `id`: The identifier of the asset to be destroyed. This must identify an existing
         * asset.
         *
         * Each successful call emits the `Event::Destroyed` event.
         */
        "finish_destroy": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Mint assets of a particular class.
         *
         * The origin must be Signed and the sender must be the Issuer of the asset `id`.
         *
         * - `id`: The identifier of the asset to have some amount minted.
         * - `beneficiary`: The account to be credited with the minted assets.
         * - `amount`: The amount of the asset to be minted.
         *
         * Emits `Issued` event when successful.
         *
         * Weight: `O(1)`
         * Modes: Pre-existing balance of `beneficiary`; Account pre-existence of `beneficiary`.
         */
        "mint": {
            "id": number;
            "beneficiary": MultiAddress;
            "amount": bigint;
        };
        /**
         * Reduce the balance of `who` by as much as possible up to `amount` assets of `id`.
         *
         * Origin must be Signed and the sender should be the Manager of the asset `id`.
         *
         * Bails with `NoAccount` if the `who` is already dead.
         *
         * - `id`: The identifier of the asset to have some amount burned.
         * - `who`: The account to be debited from.
         * - `amount`: The maximum amount by which `who`'s balance should be reduced.
         *
         * Emits `Burned` with the actual amount burned. If this takes the balance to below the
         * minimum for the asset, then the amount burned is increased to take it to zero.
         *
         * Weight: `O(1)`
         * Modes: Post-existence of `who`; Pre & post Zombie-status of `who`.
         */
        "burn": {
            "id": number;
            "who": MultiAddress;
            "amount": bigint;
        };
        /**
         * Move some assets from the sender account to another.
         *
         * Origin must be Signed.
         *
         * - `id`: The identifier of the asset to have some amount transferred.
         * - `target`: The account to be credited.
         * - `amount`: The amount by which the sender's balance of assets should be reduced and
         * `target`'s balance increased. The amount actually transferred may be slightly greater in
         * the case that the transfer would otherwise take the sender balance above zero but below
         * the minimum balance. Must be greater than zero.
         *
         * Emits `Transferred` with the actual amount transferred. If this takes the source balance
         * to below the minimum for the asset, then the amount transferred is increased to take it
         * to zero.
         *
         * Weight: `O(1)`
         * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
         * `target`.
         */
        "transfer": Anonymize<I72tqocvdoqfff>;
        /**
         * Move some assets from the sender account to another, keeping the sender account alive.
         *
         * Origin must be Signed.
         *
         * - `id`: The identifier of the asset to have some amount transferred.
         * - `target`: The account to be credited.
         * - `amount`: The amount by which the sender's balance of assets should be reduced and
         * `target`'s balance increased. The amount actually transferred may be slightly greater in
         * the case that the transfer would otherwise take the sender balance above zero but below
         * the minimum balance. Must be greater than zero.
         *
         * Emits `Transferred` with the actual amount transferred. If this takes the source balance
         * to below the minimum for the asset, then the amount transferred is increased to take it
         * to zero.
         *
         * Weight: `O(1)`
         * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
         * `target`.
         */
        "transfer_keep_alive": Anonymize<I72tqocvdoqfff>;
        /**
         * Move some assets from one account to another.
         *
         * Origin must be Signed and the sender should be the Admin of the asset `id`.
         *
         * - `id`: The identifier of the asset to have some amount transferred.
         * - `source`: The account to be debited.
         * - `dest`: The account to be credited.
         * - `amount`: The amount by which the `source`'s balance of assets should be reduced and
         * `dest`'s balance increased. The amount actually transferred may be slightly greater in
         * the case that the transfer would otherwise take the `source` balance above zero but
         * below the minimum balance. Must be greater than zero.
         *
         * Emits `Transferred` with the actual amount transferred. If this takes the source balance
         * to below the minimum for the asset, then the amount transferred is increased to take it
         * to zero.
         *
         * Weight: `O(1)`
         * Modes: Pre-existence of `dest`; Post-existence of `source`; Account pre-existence of
         * `dest`.
         */
        "force_transfer": {
            "id": number;
            "source": MultiAddress;
            "dest": MultiAddress;
            "amount": bigint;
        };
        /**
         * Disallow further unprivileged transfers of an asset `id` from an account `who`. `who`
         * must already exist as an entry in `Account`s of the asset. If you want to freeze an
         * account that does not have an entry, use `touch_other` first.
         *
         * Origin must be Signed and the sender should be the Freezer of the asset `id`.
         *
         * - `id`: The identifier of the asset to be frozen.
         * - `who`: The account to be frozen.
         *
         * Emits `Frozen`.
         *
         * Weight: `O(1)`
         */
        "freeze": {
            "id": number;
            "who": MultiAddress;
        };
        /**
         * Allow unprivileged transfers to and from an account again.
         *
         * Origin must be Signed and the sender should be the Admin of the asset `id`.
         *
         * - `id`: The identifier of the asset to be frozen.
         * - `who`: The account to be unfrozen.
         *
         * Emits `Thawed`.
         *
         * Weight: `O(1)`
         */
        "thaw": {
            "id": number;
            "who": MultiAddress;
        };
        /**
         * Disallow further unprivileged transfers for the asset class.
         *
         * Origin must be Signed and the sender should be the Freezer of the asset `id`.
         *
         * - `id`: The identifier of the asset to be frozen.
         *
         * Emits `Frozen`.
         *
         * Weight: `O(1)`
         */
        "freeze_asset": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Allow unprivileged transfers for the asset again.
         *
         * Origin must be Signed and the sender should be the Admin of the asset `id`.
         *
         * - `id`: The identifier of the asset to be thawed.
         *
         * Emits `Thawed`.
         *
         * Weight: `O(1)`
         */
        "thaw_asset": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Change the Owner of an asset.
         *
         * Origin must be Signed and the sender should be the Owner of the asset `id`.
         *
         * The asset (and metadata) deposit is moved from the current to the new owner. Fails
         * with [`Error::IncompleteDepositTransfer`] if a lock or freeze on the current owner
         * blocks the full transfer; clear it and retry.
         *
         * - `id`: The identifier of the asset.
         * - `owner`: The new Owner of this asset.
         *
         * Emits `OwnerChanged`.
         *
         * Weight: `O(1)`
         */
        "transfer_ownership": {
            "id": number;
            "owner": MultiAddress;
        };
        /**
         * Change the Issuer, Admin and Freezer of an asset.
         *
         * Origin must be Signed and the sender should be the Owner of the asset `id`.
         *
         * - `id`: The identifier of the asset to be frozen.
         * - `issuer`: The new Issuer of this asset.
         * - `admin`: The new Admin of this asset.
         * - `freezer`: The new Freezer of this asset.
         *
         * Emits `TeamChanged`.
         *
         * Weight: `O(1)`
         */
        "set_team": {
            "id": number;
            "issuer": MultiAddress;
            "admin": MultiAddress;
            "freezer": MultiAddress;
        };
        /**
         * Set the metadata for an asset.
         *
         * Origin must be Signed and the sender should be the Owner of the asset `id`.
         *
         * Funds of sender are reserved according to the formula:
         * `MetadataDepositBase + MetadataDepositPerByte * (name.len + symbol.len)` taking into
         * account any already reserved funds.
         *
         * - `id`: The identifier of the asset to update.
         * - `name`: The user friendly name of this asset. Limited in length by `StringLimit`.
         * - `symbol`: The exchange symbol for this asset. Limited in length by `StringLimit`.
         * - `decimals`: The number of decimals this asset uses to represent one unit.
         *
         * Emits `MetadataSet`.
         *
         * Weight: `O(1)`
         */
        "set_metadata": {
            "id": number;
            "name": Uint8Array;
            "symbol": Uint8Array;
            "decimals": number;
        };
        /**
         * Clear the metadata for an asset.
         *
         * Origin must be Signed and the sender should be the Owner of the asset `id`.
         *
         * Any deposit is freed for the asset owner.
         *
         * - `id`: The identifier of the asset to clear.
         *
         * Emits `MetadataCleared`.
         *
         * Weight: `O(1)`
         */
        "clear_metadata": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Force the metadata for an asset to some value.
         *
         * Origin must be ForceOrigin.
         *
         * Any deposit is left alone.
         *
         * - `id`: The identifier of the asset to update.
         * - `name`: The user friendly name of this asset. Limited in length by `StringLimit`.
         * - `symbol`: The exchange symbol for this asset. Limited in length by `StringLimit`.
         * - `decimals`: The number of decimals this asset uses to represent one unit.
         *
         * Emits `MetadataSet`.
         *
         * Weight: `O(N + S)` where N and S are the length of the name and symbol respectively.
         */
        "force_set_metadata": {
            "id": number;
            "name": Uint8Array;
            "symbol": Uint8Array;
            "decimals": number;
            "is_frozen": boolean;
        };
        /**
         * Clear the metadata for an asset.
         *
         * Origin must be ForceOrigin.
         *
         * Any deposit is returned.
         *
         * - `id`: The identifier of the asset to clear.
         *
         * Emits `MetadataCleared`.
         *
         * Weight: `O(1)`
         */
        "force_clear_metadata": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Alter the attributes of a given asset.
         *
         * Origin must be `ForceOrigin`.
         *
         * - `id`: The identifier of the asset.
         * - `owner`: The new Owner of this asset.
         * - `issuer`: The new Issuer of this asset.
         * - `admin`: The new Admin of this asset.
         * - `freezer`: The new Freezer of this asset.
         * - `min_balance`: The minimum balance of this new asset that any single account must
         * have. If an account's balance is reduced below this, then it collapses to zero.
         * - `is_sufficient`: Whether a non-zero balance of this asset is deposit of sufficient
         * value to account for the state bloat associated with its balance storage. If set to
         * `true`, then non-zero balances may be stored without a `consumer` reference (and thus
         * an ED in the Balances pallet or whatever else is used to control user-account state
         * growth).
         * - `is_frozen`: Whether this asset class is frozen except for permissioned/admin
         * instructions.
         *
         * Emits `AssetStatusChanged` with the identity of the asset.
         *
         * Weight: `O(1)`
         */
        "force_asset_status": {
            "id": number;
            "owner": MultiAddress;
            "issuer": MultiAddress;
            "admin": MultiAddress;
            "freezer": MultiAddress;
            "min_balance": bigint;
            "is_sufficient": boolean;
            "is_frozen": boolean;
        };
        /**
         * Approve an amount of asset for transfer by a delegated third-party account.
         *
         * Origin must be Signed.
         *
         * Ensures that `ApprovalDeposit` worth of `Currency` is reserved from signing account
         * for the purpose of holding the approval. If some non-zero amount of assets is already
         * approved from signing account to `delegate`, then it is topped up or unreserved to
         * meet the right value.
         *
         * NOTE: The signing account does not need to own `amount` of assets at the point of
         * making this call.
         *
         * - `id`: The identifier of the asset.
         * - `delegate`: The account to delegate permission to transfer asset.
         * - `amount`: The amount of asset that may be transferred by `delegate`. If there is
         * already an approval in place, then this acts additively.
         *
         * Emits `ApprovedTransfer` on success.
         *
         * Weight: `O(1)`
         */
        "approve_transfer": {
            "id": number;
            "delegate": MultiAddress;
            "amount": bigint;
        };
        /**
         * Cancel all of some asset approved for delegated transfer by a third-party account.
         *
         * Origin must be Signed and there must be an approval in place between signer and
         * `delegate`.
         *
         * Unreserves any deposit previously reserved by `approve_transfer` for the approval.
         *
         * - `id`: The identifier of the asset.
         * - `delegate`: The account delegated permission to transfer asset.
         *
         * Emits `ApprovalCancelled` on success.
         *
         * Weight: `O(1)`
         */
        "cancel_approval": {
            "id": number;
            "delegate": MultiAddress;
        };
        /**
         * Cancel all of some asset approved for delegated transfer by a third-party account.
         *
         * Origin must be either ForceOrigin or Signed origin with the signer being the Admin
         * account of the asset `id`.
         *
         * Unreserves any deposit previously reserved by `approve_transfer` for the approval.
         *
         * - `id`: The identifier of the asset.
         * - `delegate`: The account delegated permission to transfer asset.
         *
         * Emits `ApprovalCancelled` on success.
         *
         * Weight: `O(1)`
         */
        "force_cancel_approval": {
            "id": number;
            "owner": MultiAddress;
            "delegate": MultiAddress;
        };
        /**
         * Transfer some asset balance from a previously delegated account to some third-party
         * account.
         *
         * Origin must be Signed and there must be an approval in place by the `owner` to the
         * signer.
         *
         * If the entire amount approved for transfer is transferred, then any deposit previously
         * reserved by `approve_transfer` is unreserved.
         *
         * - `id`: The identifier of the asset.
         * - `owner`: The account which previously approved for a transfer of at least `amount` and
         * from which the asset balance will be withdrawn.
         * - `destination`: The account to which the asset balance of `amount` will be transferred.
         * - `amount`: The amount of assets to transfer.
         *
         * Emits `TransferredApproved` on success.
         *
         * Weight: `O(1)`
         */
        "transfer_approved": {
            "id": number;
            "owner": MultiAddress;
            "destination": MultiAddress;
            "amount": bigint;
        };
        /**
         * Create an asset account for non-provider assets.
         *
         * A deposit will be taken from the signer account.
         *
         * - `origin`: Must be Signed; the signer account must have sufficient funds for a deposit
         * to be taken.
         * - `id`: The identifier of the asset for the account to be created.
         *
         * Emits `Touched` event when successful.
         */
        "touch": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Return the deposit (if any) of an asset account or a consumer reference (if any) of an
         * account.
         *
         * The origin must be Signed.
         *
         * - `id`: The identifier of the asset for which the caller would like the deposit
         * refunded.
         * - `allow_burn`: If `true` then assets may be destroyed in order to complete the refund.
         *
         * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
         * the asset account contains holds or freezes in place.
         *
         * Emits `Refunded` event when successful.
         */
        "refund": {
            "id": number;
            "allow_burn": boolean;
        };
        /**
         * Sets the minimum balance of an asset.
         *
         * Only works if there aren't any accounts that are holding the asset or if
         * the new value of `min_balance` is less than the old one.
         *
         * Origin must be Signed and the sender has to be the Owner of the
         * asset `id`.
         *
         * - `id`: The identifier of the asset.
         * - `min_balance`: The new value of `min_balance`.
         *
         * Emits `AssetMinBalanceChanged` event when successful.
         */
        "set_min_balance": {
            "id": number;
            "min_balance": bigint;
        };
        /**
         * Create an asset account for `who`.
         *
         * A deposit will be taken from the signer account.
         *
         * - `origin`: Must be Signed; the signer account must have sufficient funds for a deposit
         * to be taken.
         * - `id`: The identifier of the asset for the account to be created, the asset status must
         * be live.
         * - `who`: The account to be created.
         *
         * Emits `Touched` event when successful.
         */
        "touch_other": {
            "id": number;
            "who": MultiAddress;
        };
        /**
         * Return the deposit (if any) of a target asset account. Useful if you are the depositor.
         *
         * The origin must be Signed and either the account owner, depositor, or asset `Admin`. In
         * order to burn a non-zero balance of the asset, the caller must be the account and should
         * use `refund`.
         *
         * - `id`: The identifier of the asset for the account holding a deposit.
         * - `who`: The account to refund.
         *
         * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
         * the asset account contains holds or freezes in place.
         *
         * Emits `Refunded` event when successful.
         */
        "refund_other": {
            "id": number;
            "who": MultiAddress;
        };
        /**
         * Disallow further unprivileged transfers of an asset `id` to and from an account `who`.
         *
         * Origin must be Signed and the sender should be the Freezer of the asset `id`.
         *
         * - `id`: The identifier of the account's asset.
         * - `who`: The account to be unblocked.
         *
         * Emits `Blocked`.
         *
         * Weight: `O(1)`
         */
        "block": {
            "id": number;
            "who": MultiAddress;
        };
        /**
         * Transfer the entire transferable balance from the caller asset account.
         *
         * NOTE: This function only attempts to transfer _transferable_ balances. This means that
         * any held, frozen, or minimum balance (when `keep_alive` is `true`), will not be
         * transferred by this function. To ensure that this function results in a killed account,
         * you might need to prepare the account by removing any reference counters, storage
         * deposits, etc...
         *
         * The dispatch origin of this call must be Signed.
         *
         * - `id`: The identifier of the asset for the account holding a deposit.
         * - `dest`: The recipient of the transfer.
         * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
         * of the funds the asset account has, causing the sender asset account to be killed
         * (false), or transfer everything except at least the minimum balance, which will
         * guarantee to keep the sender asset account alive (true).
         */
        "transfer_all": {
            "id": number;
            "dest": MultiAddress;
            "keep_alive": boolean;
        };
        /**
         * Sets the trusted reserve information of an asset.
         *
         * Origin must be the Owner of the asset `id`. The origin must conform to the configured
         * `CreateOrigin` or be the signed `owner` configured during asset creation.
         *
         * - `id`: The identifier of the asset.
         * - `reserves`: The full list of trusted reserves information.
         *
         * Emits `AssetMinBalanceChanged` event when successful.
         */
        "set_reserves": {
            "id": number;
            "reserves": Anonymize<I35l6p7kq19mr0>;
        };
    }>;
    "LiquidStaking": Anonymize<I2hivhv2cfuumh>;
    "RemoteStaking": Anonymize<I9fbfbp1731qcq>;
    "Configuration": Enum<{
        /**
         * Set the validation upgrade cooldown.
         */
        "set_validation_upgrade_cooldown": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the validation upgrade delay.
         */
        "set_validation_upgrade_delay": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the acceptance period for an included candidate.
         */
        "set_code_retention_period": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the max validation code size for incoming upgrades.
         */
        "set_max_code_size": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the max POV block size for incoming upgrades.
         */
        "set_max_pov_size": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the max head data size for paras.
         */
        "set_max_head_data_size": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the number of coretime execution cores.
         *
         * NOTE: that this configuration is managed by the coretime chain. Only manually change
         * this, if you really know what you are doing!
         */
        "set_coretime_cores": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the parachain validator-group rotation frequency
         */
        "set_group_rotation_frequency": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the availability period for paras.
         */
        "set_paras_availability_period": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the scheduling lookahead, in expected number of blocks at peak throughput.
         */
        "set_scheduling_lookahead": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the maximum number of validators to assign to any core.
         */
        "set_max_validators_per_core": {
            "new"?: Anonymize<I4arjljr6dpflb>;
        };
        /**
         * Set the maximum number of validators to use in parachain consensus.
         */
        "set_max_validators": {
            "new"?: Anonymize<I4arjljr6dpflb>;
        };
        /**
         * Set the dispute period, in number of sessions to keep for disputes.
         */
        "set_dispute_period": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the dispute post conclusion acceptance period.
         */
        "set_dispute_post_conclusion_acceptance_period": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the no show slots, in number of number of consensus slots.
         * Must be at least 1.
         */
        "set_no_show_slots": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the total number of delay tranches.
         */
        "set_n_delay_tranches": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the zeroth delay tranche width.
         */
        "set_zeroth_delay_tranche_width": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the number of validators needed to approve a block.
         */
        "set_needed_approvals": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the number of samples to do of the `RelayVRFModulo` approval assignment criterion.
         */
        "set_relay_vrf_modulo_samples": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the maximum items that can present in a upward dispatch queue at once.
         */
        "set_max_upward_queue_count": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the maximum total size of items that can present in a upward dispatch queue at
         * once.
         */
        "set_max_upward_queue_size": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the critical downward message size.
         */
        "set_max_downward_message_size": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the maximum size of an upward message that can be sent by a candidate.
         */
        "set_max_upward_message_size": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the maximum number of messages that a candidate can contain.
         */
        "set_max_upward_message_num_per_candidate": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the number of sessions after which an HRMP open channel request expires.
         */
        "set_hrmp_open_request_ttl": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the amount of funds that the sender should provide for opening an HRMP channel.
         */
        "set_hrmp_sender_deposit": {
            "new": bigint;
        };
        /**
         * Sets the amount of funds that the recipient should provide for accepting opening an HRMP
         * channel.
         */
        "set_hrmp_recipient_deposit": {
            "new": bigint;
        };
        /**
         * Sets the maximum number of messages allowed in an HRMP channel at once.
         */
        "set_hrmp_channel_max_capacity": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the maximum total size of messages in bytes allowed in an HRMP channel at once.
         */
        "set_hrmp_channel_max_total_size": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the maximum number of inbound HRMP channels a parachain is allowed to accept.
         */
        "set_hrmp_max_parachain_inbound_channels": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the maximum size of a message that could ever be put into an HRMP channel.
         */
        "set_hrmp_channel_max_message_size": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the maximum number of outbound HRMP channels a parachain is allowed to open.
         */
        "set_hrmp_max_parachain_outbound_channels": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the maximum number of outbound HRMP messages can be sent by a candidate.
         */
        "set_hrmp_max_message_num_per_candidate": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the number of session changes after which a PVF pre-checking voting is rejected.
         */
        "set_pvf_voting_ttl": Anonymize<I3vh014cqgmrfd>;
        /**
         * Sets the minimum delay between announcing the upgrade block for a parachain until the
         * upgrade taking place.
         *
         * See the field documentation for information and constraints for the new value.
         */
        "set_minimum_validation_upgrade_delay": Anonymize<I3vh014cqgmrfd>;
        /**
         * Setting this to true will disable consistency checks for the configuration setters.
         * Use with caution.
         */
        "set_bypass_consistency_check": {
            "new": boolean;
        };
        /**
         * Set the asynchronous backing parameters.
         */
        "set_async_backing_params": {
            "new": {
                "max_candidate_depth": number;
                "allowed_ancestry_len": number;
            };
        };
        /**
         * Set PVF executor parameters.
         */
        "set_executor_params": {
            "new": Array<Enum<{
                "MaxMemoryPages": number;
                "StackLogicalMax": number;
                "StackNativeMax": number;
                "PrecheckingMaxMemory": bigint;
                "PvfPrepTimeout": [PolkadotPrimitivesV6PvfPrepKind, bigint];
                "PvfExecTimeout": [PvfExecKind, bigint];
                "WasmExtBulkMemory": undefined;
                "EnabledHostFunction": Enum<{
                    "EccRfc163": undefined;
                }>;
            }>>;
        };
        /**
         * Set the on demand (parathreads) base fee.
         */
        "set_on_demand_base_fee": {
            "new": bigint;
        };
        /**
         * Set the on demand (parathreads) fee variability.
         */
        "set_on_demand_fee_variability": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the on demand (parathreads) queue max size.
         */
        "set_on_demand_queue_max_size": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the on demand (parathreads) fee variability.
         */
        "set_on_demand_target_queue_utilization": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set the minimum backing votes threshold.
         */
        "set_minimum_backing_votes": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set/Unset a node feature.
         */
        "set_node_feature": {
            "index": number;
            "value": boolean;
        };
        /**
         * Set approval-voting-params.
         */
        "set_approval_voting_params": Anonymize<I3vh014cqgmrfd>;
        /**
         * Set scheduler-params.
         */
        "set_scheduler_params": {
            "new": {
                "group_rotation_frequency": number;
                "paras_availability_period": number;
                "max_validators_per_core"?: Anonymize<I4arjljr6dpflb>;
                "lookahead": number;
                "num_cores": number;
                "on_demand_queue_max_size": number;
                "on_demand_target_queue_utilization": number;
                "on_demand_fee_variability": number;
                "on_demand_base_fee": bigint;
            };
        };
        /**
         * Set the maximum relay parent session age.
         */
        "set_max_relay_parent_session_age": Anonymize<I3vh014cqgmrfd>;
    }>;
    "ParasShared": undefined;
    "ParaInclusion": undefined;
    "ParaInherent": Enum<{
        /**
         * Enter the paras inherent. This will process bitfields and backed candidates.
         */
        "enter": {
            "data": {
                "bitfields": Array<{
                    "payload": Array<0 | 1>;
                    "validator_index": number;
                    "signature": SizedHex<64>;
                }>;
                "backed_candidates": Array<{
                    "candidate": {
                        "descriptor": Anonymize<I9fbp860cqbr7a>;
                        "commitments": {
                            "upward_messages": Anonymize<Itom7fk49o0c9>;
                            "horizontal_messages": Array<{
                                "recipient": number;
                                "data": Uint8Array;
                            }>;
                            "new_validation_code"?: Anonymize<Iabpgqcjikia83>;
                            "head_data": Uint8Array;
                            "processed_downward_messages": number;
                            "hrmp_watermark": number;
                        };
                    };
                    "validity_votes": Array<ValidityAttestation>;
                    "validator_indices": Array<0 | 1>;
                }>;
                "disputes": Array<{
                    "candidate_hash": SizedHex<32>;
                    "session": number;
                    "statements": Array<[PolkadotPrimitivesV6DisputeStatement, number, SizedHex<64>]>;
                }>;
                "parent_header": Anonymize<Ic952bubvq4k7d>;
            };
        };
    }>;
    "Paras": Enum<{
        /**
         * Set the storage for the parachain validation code immediately.
         */
        "force_set_current_code": Anonymize<I1k3urvkqqshbc>;
        /**
         * Set the storage for the current parachain head data immediately.
         */
        "force_set_current_head": Anonymize<I2ff0ffsh15vej>;
        /**
         * Schedule an upgrade as if it was scheduled in the given relay parent block.
         */
        "force_schedule_code_upgrade": {
            "para": number;
            "new_code": Uint8Array;
            "relay_parent_number": number;
        };
        /**
         * Note a new block head for para within the context of the current block.
         */
        "force_note_new_head": Anonymize<I2ff0ffsh15vej>;
        /**
         * Put a parachain directly into the next session's action queue.
         * We can't queue it any sooner than this without going into the
         * initializer...
         */
        "force_queue_action": Anonymize<Iaus4cb3drhu9q>;
        /**
         * Adds the validation code to the storage.
         *
         * The code will not be added if it is already present. Additionally, if PVF pre-checking
         * is running for that code, it will be instantly accepted.
         *
         * Otherwise, the code will be added into the storage. Note that the code will be added
         * into storage with reference count 0. This is to account the fact that there are no users
         * for this code yet. The caller will have to make sure that this code eventually gets
         * used by some parachain or removed from the storage to avoid storage leaks. For the
         * latter prefer to use the `poke_unused_validation_code` dispatchable to raw storage
         * manipulation.
         *
         * This function is mainly meant to be used for upgrading parachains that do not follow
         * the go-ahead signal while the PVF pre-checking feature is enabled.
         */
        "add_trusted_validation_code": {
            "validation_code": Uint8Array;
        };
        /**
         * Remove the validation code from the storage iff the reference count is 0.
         *
         * This is better than removing the storage directly, because it will not remove the code
         * that was suddenly got used by some parachain while this dispatchable was pending
         * dispatching.
         */
        "poke_unused_validation_code": {
            "validation_code_hash": SizedHex<32>;
        };
        /**
         * Includes a statement for a PVF pre-checking vote. Potentially, finalizes the vote and
         * enacts the results if that was the last vote before achieving the supermajority.
         */
        "include_pvf_check_statement": {
            "stmt": {
                "accept": boolean;
                "subject": SizedHex<32>;
                "session_index": number;
                "validator_index": number;
            };
            "signature": SizedHex<64>;
        };
        /**
         * Set the storage for the current parachain head data immediately.
         */
        "force_set_most_recent_context": {
            "para": number;
            "context": number;
        };
        /**
         * Remove an upgrade cooldown for a parachain.
         *
         * The cost for removing the cooldown earlier depends on the time left for the cooldown
         * multiplied by [`Config::CooldownRemovalMultiplier`]. The paid tokens are burned.
         */
        "remove_upgrade_cooldown": Anonymize<Iaus4cb3drhu9q>;
        /**
         * Sets the storage for the authorized current code hash of the parachain.
         * If not applied, it will be removed at the `System::block_number() + valid_period` block.
         *
         * This can be useful, when triggering `Paras::force_set_current_code(para, code)`
         * from a different chain than the one where the `Paras` pallet is deployed.
         *
         * The main purpose is to avoid transferring the entire `code` Wasm blob between chains.
         * Instead, we authorize `code_hash` with `root`, which can later be applied by
         * `Paras::apply_authorized_force_set_current_code(para, code)` by anyone.
         *
         * Authorizations are stored in an **overwriting manner**.
         */
        "authorize_force_set_current_code_hash": {
            "para": number;
            "new_code_hash": SizedHex<32>;
            "valid_period": number;
        };
        /**
         * Applies the already authorized current code for the parachain,
         * triggering the same functionality as `force_set_current_code`.
         */
        "apply_authorized_force_set_current_code": Anonymize<I1k3urvkqqshbc>;
    }>;
    "Initializer": Enum<{
        /**
         * Issue a signal to the consensus engine to forcibly act as though all parachain
         * blocks in all relay chain blocks up to and including the given number in the current
         * chain are valid and should be finalized.
         */
        "force_approve": Anonymize<I85icj2qbjeqbe>;
    }>;
    "Hrmp": Enum<{
        /**
         * Initiate opening a channel from a parachain to a given recipient with given channel
         * parameters.
         *
         * - `proposed_max_capacity` - specifies how many messages can be in the channel at once.
         * - `proposed_max_message_size` - specifies the maximum size of the messages.
         *
         * These numbers are a subject to the relay-chain configuration limits.
         *
         * The channel can be opened only after the recipient confirms it and only on a session
         * change.
         */
        "hrmp_init_open_channel": {
            "recipient": number;
            "proposed_max_capacity": number;
            "proposed_max_message_size": number;
        };
        /**
         * Accept a pending open channel request from the given sender.
         *
         * The channel will be opened only on the next session boundary.
         */
        "hrmp_accept_open_channel": {
            "sender": number;
        };
        /**
         * Initiate unilateral closing of a channel. The origin must be either the sender or the
         * recipient in the channel being closed.
         *
         * The closure can only happen on a session change.
         */
        "hrmp_close_channel": {
            "channel_id": Anonymize<I50mrcbubp554e>;
        };
        /**
         * This extrinsic triggers the cleanup of all the HRMP storage items that a para may have.
         * Normally this happens once per session, but this allows you to trigger the cleanup
         * immediately for a specific parachain.
         *
         * Number of inbound and outbound channels for `para` must be provided as witness data.
         *
         * Origin must be the `ChannelManager`.
         */
        "force_clean_hrmp": {
            "para": number;
            "num_inbound": number;
            "num_outbound": number;
        };
        /**
         * Force process HRMP open channel requests.
         *
         * If there are pending HRMP open channel requests, you can use this function to process
         * all of those requests immediately.
         *
         * Total number of opening channels must be provided as witness data.
         *
         * Origin must be the `ChannelManager`.
         */
        "force_process_hrmp_open": {
            "channels": number;
        };
        /**
         * Force process HRMP close channel requests.
         *
         * If there are pending HRMP close channel requests, you can use this function to process
         * all of those requests immediately.
         *
         * Total number of closing channels must be provided as witness data.
         *
         * Origin must be the `ChannelManager`.
         */
        "force_process_hrmp_close": {
            "channels": number;
        };
        /**
         * This cancels a pending open channel request. It can be canceled by either of the sender
         * or the recipient for that request. The origin must be either of those.
         *
         * The cancellation happens immediately. It is not possible to cancel the request if it is
         * already accepted.
         *
         * Total number of open requests (i.e. `HrmpOpenChannelRequestsList`) must be provided as
         * witness data.
         */
        "hrmp_cancel_open_request": {
            "channel_id": Anonymize<I50mrcbubp554e>;
            "open_requests": number;
        };
        /**
         * Open a channel from a `sender` to a `recipient` `ParaId`. Although opened by governance,
         * the `max_capacity` and `max_message_size` are still subject to the Relay Chain's
         * configured limits.
         *
         * Expected use is when one (and only one) of the `ParaId`s involved in the channel is
         * governed by the system, e.g. a system parachain.
         *
         * Origin must be the `ChannelManager`.
         */
        "force_open_hrmp_channel": Anonymize<Ic3430470j4mbv>;
        /**
         * Establish an HRMP channel between two system chains. If the channel does not already
         * exist, the transaction fees will be refunded to the caller. The system does not take
         * deposits for channels between system chains, and automatically sets the message number
         * and size limits to the maximum allowed by the network's configuration.
         *
         * Arguments:
         *
         * - `sender`: A system chain, `ParaId`.
         * - `recipient`: A system chain, `ParaId`.
         *
         * Any signed origin can call this function, but _both_ inputs MUST be system chains. If
         * the channel does not exist yet, there is no fee.
         */
        "establish_system_channel": Anonymize<I50mrcbubp554e>;
        /**
         * Update the deposits held for an HRMP channel to the latest `Configuration`. Channels
         * with system chains do not require a deposit.
         *
         * Arguments:
         *
         * - `sender`: A chain, `ParaId`.
         * - `recipient`: A chain, `ParaId`.
         *
         * Any signed origin can call this function.
         */
        "poke_channel_deposits": Anonymize<I50mrcbubp554e>;
        /**
         * Establish a bidirectional HRMP channel between a parachain and a system chain.
         *
         * Arguments:
         *
         * - `target_system_chain`: A system chain, `ParaId`.
         *
         * The origin needs to be the parachain origin.
         */
        "establish_channel_with_system": {
            "target_system_chain": number;
        };
    }>;
    "ParasDisputes": Enum<{
        "force_unfreeze": undefined;
    }>;
    "ParasSlashing": Enum<{
        "report_dispute_lost_unsigned": {
            "dispute_proof": {
                "time_slot": {
                    "session_index": number;
                    "candidate_hash": SizedHex<32>;
                };
                "kind": Enum<{
                    "ForInvalidBacked": undefined;
                    "AgainstValid": undefined;
                    "ForInvalidApproved": undefined;
                }>;
                "validator_index": number;
                "validator_id": SizedHex<32>;
            };
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
    }>;
    "OnDemand": Enum<{
        /**
         * Create a single on demand core order.
         * Will use the spot price for the current block and will reap the account if needed.
         *
         * Parameters:
         * - `origin`: The sender of the call, funds will be withdrawn from this account.
         * - `max_amount`: The maximum balance to withdraw from the origin to place an order.
         * - `para_id`: A `ParaId` the origin wants to provide blockspace for.
         *
         * Errors:
         * - `InsufficientBalance`: from the Currency implementation
         * - `QueueFull`
         * - `SpotPriceHigherThanMaxAmount`
         *
         * Events:
         * - `OnDemandOrderPlaced`
         */
        "place_order_allow_death": {
            "max_amount": bigint;
            "para_id": number;
        };
        /**
         * Same as the [`place_order_allow_death`](Self::place_order_allow_death) call , but with a
         * check that placing the order will not reap the account.
         *
         * Parameters:
         * - `origin`: The sender of the call, funds will be withdrawn from this account.
         * - `max_amount`: The maximum balance to withdraw from the origin to place an order.
         * - `para_id`: A `ParaId` the origin wants to provide blockspace for.
         *
         * Errors:
         * - `InsufficientBalance`: from the Currency implementation
         * - `QueueFull`
         * - `SpotPriceHigherThanMaxAmount`
         *
         * Events:
         * - `OnDemandOrderPlaced`
         */
        "place_order_keep_alive": {
            "max_amount": bigint;
            "para_id": number;
        };
        /**
         * Create a single on demand core order with credits.
         * Will charge the owner's on-demand credit account the spot price for the current block.
         *
         * Parameters:
         * - `origin`: The sender of the call, on-demand credits will be withdrawn from this
         * account.
         * - `max_amount`: The maximum number of credits to spend from the origin to place an
         * order.
         * - `para_id`: A `ParaId` the origin wants to provide blockspace for.
         *
         * Errors:
         * - `InsufficientCredits`
         * - `QueueFull`
         * - `SpotPriceHigherThanMaxAmount`
         *
         * Events:
         * - `OnDemandOrderPlaced`
         */
        "place_order_with_credits": {
            "max_amount": bigint;
            "para_id": number;
        };
    }>;
    "Registrar": Enum<{
        /**
         * Register head data and validation code for a reserved Para Id.
         *
         * ## Arguments
         * - `origin`: Must be called by a `Signed` origin.
         * - `id`: The para ID. Must be owned/managed by the `origin` signing account.
         * - `genesis_head`: The genesis head data of the parachain/thread.
         * - `validation_code`: The initial validation code of the parachain/thread.
         *
         * ## Deposits/Fees
         * The account with the originating signature must reserve a deposit.
         *
         * The deposit is required to cover the costs associated with storing the genesis head
         * data and the validation code.
         * This accounts for the potential to store validation code of a size up to the
         * `max_code_size`, as defined in the configuration pallet
         *
         * Anything already reserved previously for this para ID is accounted for.
         *
         * ## Events
         * The `Registered` event is emitted in case of success.
         */
        "register": {
            "id": number;
            "genesis_head": Uint8Array;
            "validation_code": Uint8Array;
        };
        /**
         * Force the registration of a Para Id on the relay chain.
         *
         * This function must be called by a Root origin.
         *
         * The deposit taken can be specified for this registration. Any `ParaId`
         * can be registered, including sub-1000 IDs which are System Parachains.
         */
        "force_register": {
            "who": SS58String;
            "deposit": bigint;
            "id": number;
            "genesis_head": Uint8Array;
            "validation_code": Uint8Array;
        };
        /**
         * Deregister a Para Id, freeing all data and returning any deposit.
         *
         * The caller must be Root, the `para` owner, or the `para` itself. The para must be an
         * on-demand parachain.
         */
        "deregister": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Swap a lease holding parachain with another parachain, either on-demand or lease
         * holding.
         *
         * The origin must be Root, the `para` owner, or the `para` itself.
         *
         * The swap will happen only if there is already an opposite swap pending. If there is not,
         * the swap will be stored in the pending swaps map, ready for a later confirmatory swap.
         *
         * The `ParaId`s remain mapped to the same head data and code so external code can rely on
         * `ParaId` to be a long-term identifier of a notional "parachain". However, their
         * scheduling info (i.e. whether they're an on-demand parachain or lease holding
         * parachain), auction information and the auction deposit are switched.
         */
        "swap": {
            "id": number;
            "other": number;
        };
        /**
         * Remove a manager lock from a para. This will allow the manager of a
         * previously locked para to deregister or swap a para without using governance.
         *
         * Can only be called by the Root origin or the parachain.
         */
        "remove_lock": Anonymize<Iaus4cb3drhu9q>;
        /**
         * Reserve a Para Id on the relay chain.
         *
         * This function will reserve a new Para Id to be owned/managed by the origin account.
         * The origin account is able to register head data and validation code using `register` to
         * create an on-demand parachain. Using the Slots pallet, an on-demand parachain can then
         * be upgraded to a lease holding parachain.
         *
         * ## Arguments
         * - `origin`: Must be called by a `Signed` origin. Becomes the manager/owner of the new
         * para ID.
         *
         * ## Deposits/Fees
         * The origin must reserve a deposit of `ParaDeposit` for the registration.
         *
         * ## Events
         * The `Reserved` event is emitted in case of success, which provides the ID reserved for
         * use.
         */
        "reserve": undefined;
        /**
         * Add a manager lock from a para. This will prevent the manager of a
         * para to deregister or swap a para.
         *
         * Can be called by Root, the parachain, or the parachain manager if the parachain is
         * unlocked.
         */
        "add_lock": Anonymize<Iaus4cb3drhu9q>;
        /**
         * Schedule a parachain upgrade.
         *
         * This will kick off a check of `new_code` by all validators. After the majority of the
         * validators have reported on the validity of the code, the code will either be enacted
         * or the upgrade will be rejected. If the code will be enacted, the current code of the
         * parachain will be overwritten directly. This means that any PoV will be checked by this
         * new code. The parachain itself will not be informed explicitly that the validation code
         * has changed.
         *
         * Can be called by Root, the parachain, or the parachain manager if the parachain is
         * unlocked.
         */
        "schedule_code_upgrade": Anonymize<I1k3urvkqqshbc>;
        /**
         * Set the parachain's current head.
         *
         * Can be called by Root, the parachain, or the parachain manager if the parachain is
         * unlocked.
         */
        "set_current_head": Anonymize<I2ff0ffsh15vej>;
    }>;
    "ParasSudoWrapper": Enum<{
        /**
         * Schedule a para to be initialized at the start of the next session.
         *
         * This should only be used for TESTING and not on PRODUCTION chains. It automatically
         * assigns Coretime to the chain and increases the number of cores. Thus, there is no
         * running coretime chain required.
         */
        "sudo_schedule_para_initialize": {
            "id": number;
            "genesis": {
                "genesis_head": Uint8Array;
                "validation_code": Uint8Array;
                "para_kind": boolean;
            };
        };
        /**
         * Schedule a para to be cleaned up at the start of the next session.
         */
        "sudo_schedule_para_cleanup": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Upgrade a parathread (on-demand parachain) to a lease holding parachain
         */
        "sudo_schedule_parathread_upgrade": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Downgrade a lease holding parachain to an on-demand parachain
         */
        "sudo_schedule_parachain_downgrade": Anonymize<Ic5b47dj4coa3r>;
        /**
         * Send a downward XCM to the given para.
         *
         * The given parachain should exist and the payload should not exceed the preconfigured
         * size `config.max_downward_message_size`.
         */
        "sudo_queue_downward_xcm": {
            "id": number;
            "xcm": XcmVersionedXcm;
        };
        /**
         * Forcefully establish a channel from the sender to the recipient.
         *
         * This is equivalent to sending an `Hrmp::hrmp_init_open_channel` extrinsic followed by
         * `Hrmp::hrmp_accept_open_channel`.
         */
        "sudo_establish_hrmp_channel": Anonymize<Ic3430470j4mbv>;
    }>;
    "Coretime": Enum<{
        /**
         * Request the configuration to be updated with the specified number of cores. Warning:
         * Since this only schedules a configuration update, it takes two sessions to come into
         * effect.
         *
         * - `origin`: Root or the Coretime Chain
         * - `count`: total number of cores
         */
        "request_core_count": Anonymize<Iafscmv8tjf0ou>;
        /**
         * Request to claim the instantaneous coretime sales revenue starting from the block it was
         * last claimed until and up to the block specified. The claimed amount value is sent back
         * to the Coretime chain in a `notify_revenue` message. At the same time, the amount is
         * teleported to the Coretime chain.
         */
        "request_revenue_at": Anonymize<Ibtsa3docbr9el>;
        "credit_account": Anonymize<Id5fm4p8lj5qgi>;
        /**
         * Receive instructions from the `ExternalBrokerOrigin`, detailing how a specific core is
         * to be used.
         *
         * Parameters:
         * -`origin`: The `ExternalBrokerOrigin`, assumed to be the coretime chain.
         * -`core`: The core that should be scheduled.
         * -`begin`: The starting blockheight of the instruction.
         * -`assignment`: How the blockspace should be utilised.
         * -`end_hint`: An optional hint as to when this particular set of instructions will end.
         */
        "assign_core": {
            "core": number;
            "begin": number;
            "assignment": Array<[BrokerCoretimeInterfaceCoreAssignment, number]>;
            "end_hint"?: Anonymize<I4arjljr6dpflb>;
        };
        /**
         * Receive on-demand coretime orders from the `ExternalBrokerOrigin`.
         *
         * Parameters:
         * -`origin`: The `ExternalBrokerOrigin`, assumed to be the coretime chain.
         * -`batch`: The batch of on-demand orders.
         */
        "queue_on_demand_batch": Anonymize<I5e8jqve2vg4ro>;
    }>;
    "XcmPallet": Enum<{
        "send": {
            "dest": XcmVersionedLocation;
            "message": XcmVersionedXcm;
        };
        /**
         * Teleport some assets from the local chain to some destination chain.
         *
         * **This function is deprecated: Use `limited_teleport_assets` instead.**
         *
         * Fee payment on the destination side is made from the asset in the `assets` vector of
         * index `fee_asset_item`. The weight limit for fees is not provided and thus is unlimited,
         * with all fees taken as needed from the asset.
         *
         * - `origin`: Must be capable of withdrawing the `assets` and executing XCM.
         * - `dest`: Destination context for the assets. Will typically be `[Parent,
         * Parachain(..)]` to send from parachain to parachain, or `[Parachain(..)]` to send from
         * relay to parachain.
         * - `beneficiary`: A beneficiary location for the assets in the context of `dest`. Will
         * generally be an `AccountId32` value.
         * - `assets`: The assets to be withdrawn. This should include the assets used to pay the
         * fee on the `dest` chain.
         * - `fee_asset_item`: The index into `assets` of the item which should be used to pay
         * fees.
         */
        "teleport_assets": {
            "dest": XcmVersionedLocation;
            "beneficiary": XcmVersionedLocation;
            "assets": XcmVersionedAssets;
            "fee_asset_item": number;
        };
        /**
         * Transfer some assets from the local chain to the destination chain through their local,
         * destination or remote reserve.
         *
         * `assets` must have same reserve location and may not be teleportable to `dest`.
         * - `assets` have local reserve: transfer assets to sovereign account of destination
         * chain and forward a notification XCM to `dest` to mint and deposit reserve-based
         * assets to `beneficiary`.
         * - `assets` have destination reserve: burn local assets and forward a notification to
         * `dest` chain to withdraw the reserve assets from this chain's sovereign account and
         * deposit them to `beneficiary`.
         * - `assets` have remote reserve: burn local assets, forward XCM to reserve chain to move
         * reserves from this chain's SA to `dest` chain's SA, and forward another XCM to `dest`
         * to mint and deposit reserve-based assets to `beneficiary`.
         *
         * **This function is deprecated: Use `limited_reserve_transfer_assets` instead.**
         *
         * Fee payment on the destination side is made from the asset in the `assets` vector of
         * index `fee_asset_item`. The weight limit for fees is not provided and thus is unlimited,
         * with all fees taken as needed from the asset.
         *
         * - `origin`: Must be capable of withdrawing the `assets` and executing XCM.
         * - `dest`: Destination context for the assets. Will typically be `[Parent,
         * Parachain(..)]` to send from parachain to parachain, or `[Parachain(..)]` to send from
         * relay to parachain.
         * - `beneficiary`: A beneficiary location for the assets in the context of `dest`. Will
         * generally be an `AccountId32` value.
         * - `assets`: The assets to be withdrawn. This should include the assets used to pay the
         * fee on the `dest` (and possibly reserve) chains.
         * - `fee_asset_item`: The index into `assets` of the item which should be used to pay
         * fees.
         */
        "reserve_transfer_assets": {
            "dest": XcmVersionedLocation;
            "beneficiary": XcmVersionedLocation;
            "assets": XcmVersionedAssets;
            "fee_asset_item": number;
        };
        /**
         * Execute an XCM message from a local, signed, origin.
         *
         * An event is deposited indicating whether `msg` could be executed completely or only
         * partially.
         *
         * No more than `max_weight` will be used in its attempted execution. If this is less than
         * the maximum amount of weight that the message could take to be executed, then no
         * execution attempt will be made.
         */
        "execute": {
            "message": XcmVersionedXcm;
            "max_weight": Anonymize<I4q39t5hn830vp>;
        };
        /**
         * Extoll that a particular destination can be communicated with through a particular
         * version of XCM.
         *
         * - `origin`: Must be an origin specified by AdminOrigin.
         * - `location`: The destination that is being described.
         * - `xcm_version`: The latest version of XCM that `location` supports.
         */
        "force_xcm_version": Anonymize<I9kt8c221c83ln>;
        /**
         * Set a safe XCM version (the version that XCM should be encoded with if the most recent
         * version a destination can accept is unknown).
         *
         * - `origin`: Must be an origin specified by AdminOrigin.
         * - `maybe_xcm_version`: The default XCM encoding version, or `None` to disable.
         */
        "force_default_xcm_version": {
            "maybe_xcm_version"?: Anonymize<I4arjljr6dpflb>;
        };
        /**
         * Ask a location to notify us regarding their XCM version and any changes to it.
         *
         * - `origin`: Must be an origin specified by AdminOrigin.
         * - `location`: The location to which we should subscribe for XCM version notifications.
         */
        "force_subscribe_version_notify": {
            "location": XcmVersionedLocation;
        };
        /**
         * Require that a particular destination should no longer notify us regarding any XCM
         * version changes.
         *
         * - `origin`: Must be an origin specified by AdminOrigin.
         * - `location`: The location to which we are currently subscribed for XCM version
         * notifications which we no longer desire.
         */
        "force_unsubscribe_version_notify": {
            "location": XcmVersionedLocation;
        };
        /**
         * Transfer some assets from the local chain to the destination chain through their local,
         * destination or remote reserve.
         *
         * `assets` must have same reserve location and may not be teleportable to `dest`.
         * - `assets` have local reserve: transfer assets to sovereign account of destination
         * chain and forward a notification XCM to `dest` to mint and deposit reserve-based
         * assets to `beneficiary`.
         * - `assets` have destination reserve: burn local assets and forward a notification to
         * `dest` chain to withdraw the reserve assets from this chain's sovereign account and
         * deposit them to `beneficiary`.
         * - `assets` have remote reserve: burn local assets, forward XCM to reserve chain to move
         * reserves from this chain's SA to `dest` chain's SA, and forward another XCM to `dest`
         * to mint and deposit reserve-based assets to `beneficiary`.
         *
         * Fee payment on the destination side is made from the asset in the `assets` vector of
         * index `fee_asset_item`, up to enough to pay for `weight_limit` of weight. If more weight
         * is needed than `weight_limit`, then the operation will fail and the sent assets may be
         * at risk.
         *
         * - `origin`: Must be capable of withdrawing the `assets` and executing XCM.
         * - `dest`: Destination context for the assets. Will typically be `[Parent,
         * Parachain(..)]` to send from parachain to parachain, or `[Parachain(..)]` to send from
         * relay to parachain.
         * - `beneficiary`: A beneficiary location for the assets in the context of `dest`. Will
         * generally be an `AccountId32` value.
         * - `assets`: The assets to be withdrawn. This should include the assets used to pay the
         * fee on the `dest` (and possibly reserve) chains.
         * - `fee_asset_item`: The index into `assets` of the item which should be used to pay
         * fees.
         * - `weight_limit`: The remote-side weight limit, if any, for the XCM fee purchase.
         */
        "limited_reserve_transfer_assets": Anonymize<I21d2olof7eb60>;
        /**
         * Teleport some assets from the local chain to some destination chain.
         *
         * Fee payment on the destination side is made from the asset in the `assets` vector of
         * index `fee_asset_item`, up to enough to pay for `weight_limit` of weight. If more weight
         * is needed than `weight_limit`, then the operation will fail and the sent assets may be
         * at risk.
         *
         * - `origin`: Must be capable of withdrawing the `assets` and executing XCM.
         * - `dest`: Destination context for the assets. Will typically be `[Parent,
         * Parachain(..)]` to send from parachain to parachain, or `[Parachain(..)]` to send from
         * relay to parachain.
         * - `beneficiary`: A beneficiary location for the assets in the context of `dest`. Will
         * generally be an `AccountId32` value.
         * - `assets`: The assets to be withdrawn. This should include the assets used to pay the
         * fee on the `dest` chain.
         * - `fee_asset_item`: The index into `assets` of the item which should be used to pay
         * fees.
         * - `weight_limit`: The remote-side weight limit, if any, for the XCM fee purchase.
         */
        "limited_teleport_assets": Anonymize<I21d2olof7eb60>;
        /**
         * Set or unset the global suspension state of the XCM executor.
         *
         * - `origin`: Must be an origin specified by AdminOrigin.
         * - `suspended`: `true` to suspend, `false` to resume.
         */
        "force_suspension": {
            "suspended": boolean;
        };
        /**
         * Transfer some assets from the local chain to the destination chain through their local,
         * destination or remote reserve, or through teleports.
         *
         * Fee payment on the destination side is made from the asset in the `assets` vector of
         * index `fee_asset_item` (hence referred to as `fees`), up to enough to pay for
         * `weight_limit` of weight. If more weight is needed than `weight_limit`, then the
         * operation will fail and the sent assets may be at risk.
         *
         * `assets` (excluding `fees`) must have same reserve location or otherwise be teleportable
         * to `dest`, no limitations imposed on `fees`.
         * - for local reserve: transfer assets to sovereign account of destination chain and
         * forward a notification XCM to `dest` to mint and deposit reserve-based assets to
         * `beneficiary`.
         * - for destination reserve: burn local assets and forward a notification to `dest` chain
         * to withdraw the reserve assets from this chain's sovereign account and deposit them
         * to `beneficiary`.
         * - for remote reserve: burn local assets, forward XCM to reserve chain to move reserves
         * from this chain's SA to `dest` chain's SA, and forward another XCM to `dest` to mint
         * and deposit reserve-based assets to `beneficiary`.
         * - for teleports: burn local assets and forward XCM to `dest` chain to mint/teleport
         * assets and deposit them to `beneficiary`.
         *
         * - `origin`: Must be capable of withdrawing the `assets` and executing XCM.
         * - `dest`: Destination context for the assets. Will typically be `X2(Parent,
         * Parachain(..))` to send from parachain to parachain, or `X1(Parachain(..))` to send
         * from relay to parachain.
         * - `beneficiary`: A beneficiary location for the assets in the context of `dest`. Will
         * generally be an `AccountId32` value.
         * - `assets`: The assets to be withdrawn. This should include the assets used to pay the
         * fee on the `dest` (and possibly reserve) chains.
         * - `fee_asset_item`: The index into `assets` of the item which should be used to pay
         * fees.
         * - `weight_limit`: The remote-side weight limit, if any, for the XCM fee purchase.
         */
        "transfer_assets": Anonymize<I21d2olof7eb60>;
        /**
         * Claims assets trapped on this pallet because of leftover assets during XCM execution.
         *
         * - `origin`: Anyone can call this extrinsic.
         * - `assets`: The exact assets that were trapped. Use the version to specify what version
         * was the latest when they were trapped.
         * - `beneficiary`: The location/account where the claimed assets will be deposited.
         *
         * The weight of this call is linear in the number of assets claimed.
         */
        "claim_assets": {
            "assets": XcmVersionedAssets;
            "beneficiary": XcmVersionedLocation;
        };
        /**
         * Transfer assets from the local chain to the destination chain using explicit transfer
         * types for assets and fees.
         *
         * `assets` must have same reserve location or may be teleportable to `dest`. Caller must
         * provide the `assets_transfer_type` to be used for `assets`:
         * - `TransferType::LocalReserve`: transfer assets to sovereign account of destination
         * chain and forward a notification XCM to `dest` to mint and deposit reserve-based
         * assets to `beneficiary`.
         * - `TransferType::DestinationReserve`: burn local assets and forward a notification to
         * `dest` chain to withdraw the reserve assets from this chain's sovereign account and
         * deposit them to `beneficiary`.
         * - `TransferType::RemoteReserve(reserve)`: burn local assets, forward XCM to `reserve`
         * chain to move reserves from this chain's SA to `dest` chain's SA, and forward another
         * XCM to `dest` to mint and deposit reserve-based assets to `beneficiary`. Typically
         * the remote `reserve` is Asset Hub.
         * - `TransferType::Teleport`: burn local assets and forward XCM to `dest` chain to
         * mint/teleport assets and deposit them to `beneficiary`.
         *
         * On the destination chain, as well as any intermediary hops, `BuyExecution` is used to
         * buy execution using transferred `assets` identified by `remote_fees_id`.
         * Make sure enough of the specified `remote_fees_id` asset is included in the given list
         * of `assets`. `remote_fees_id` should be enough to pay for `weight_limit`. If more weight
         * is needed than `weight_limit`, then the operation will fail and the sent assets may be
         * at risk.
         *
         * `remote_fees_id` may use different transfer type than rest of `assets` and can be
         * specified through `fees_transfer_type`.
         *
         * The caller needs to specify what should happen to the transferred assets once they reach
         * the `dest` chain. This is done through the `custom_xcm_on_dest` parameter, which
         * contains the instructions to execute on `dest` as a final step.
         * This is usually as simple as:
         * `Xcm(vec![DepositAsset { assets: Wild(AllCounted(assets.len())), beneficiary }])`,
         * but could be something more exotic like sending the `assets` even further.
         *
         * - `origin`: Must be capable of withdrawing the `assets` and executing XCM.
         * - `dest`: Destination context for the assets. Will typically be `[Parent,
         * Parachain(..)]` to send from parachain to parachain, or `[Parachain(..)]` to send from
         * relay to parachain, or `(parents: 2, (GlobalConsensus(..), ..))` to send from
         * parachain across a bridge to another ecosystem destination.
         * - `assets`: The assets to be withdrawn. This should include the assets used to pay the
         * fee on the `dest` (and possibly reserve) chains.
         * - `assets_transfer_type`: The XCM `TransferType` used to transfer the `assets`.
         * - `remote_fees_id`: One of the included `assets` to be used to pay fees.
         * - `fees_transfer_type`: The XCM `TransferType` used to transfer the `fees` assets.
         * - `custom_xcm_on_dest`: The XCM to be executed on `dest` chain as the last step of the
         * transfer, which also determines what happens to the assets on the destination chain.
         * - `weight_limit`: The remote-side weight limit, if any, for the XCM fee purchase.
         */
        "transfer_assets_using_type_and_then": {
            "dest": XcmVersionedLocation;
            "assets": XcmVersionedAssets;
            "assets_transfer_type": Enum<{
                "Teleport": undefined;
                "LocalReserve": undefined;
                "DestinationReserve": undefined;
                "RemoteReserve": XcmVersionedLocation;
            }>;
            "remote_fees_id": XcmVersionedAssetId;
            "fees_transfer_type": Enum<{
                "Teleport": undefined;
                "LocalReserve": undefined;
                "DestinationReserve": undefined;
                "RemoteReserve": XcmVersionedLocation;
            }>;
            "custom_xcm_on_dest": XcmVersionedXcm;
            "weight_limit": XcmV3WeightLimit;
        };
        /**
         * Authorize another `aliaser` location to alias into the local `origin` making this call.
         * The `aliaser` is only authorized until the provided `expiry` block number.
         * The call can also be used for a previously authorized alias in order to update its
         * `expiry` block number.
         *
         * Usually useful to allow your local account to be aliased into from a remote location
         * also under your control (like your account on another chain).
         *
         * WARNING: make sure the caller `origin` (you) trusts the `aliaser` location to act in
         * their/your name. Once authorized using this call, the `aliaser` can freely impersonate
         * `origin` in XCM programs executed on the local chain.
         */
        "add_authorized_alias": {
            "aliaser": XcmVersionedLocation;
            "expires"?: Anonymize<I35p85j063s0il>;
        };
        /**
         * Remove a previously authorized `aliaser` from the list of locations that can alias into
         * the local `origin` making this call.
         */
        "remove_authorized_alias": {
            "aliaser": XcmVersionedLocation;
        };
        /**
         * Remove all previously authorized `aliaser`s that can alias into the local `origin`
         * making this call.
         */
        "remove_all_authorized_aliases": undefined;
    }>;
    "MessageQueue": Enum<{
        /**
         * Remove a page which has no more messages remaining to be processed or is stale.
         */
        "reap_page": {
            "message_origin": ParachainsInclusionAggregateMessageOrigin;
            "page_index": number;
        };
        /**
         * Execute an overweight message.
         *
         * Temporary processing errors will be propagated whereas permanent errors are treated
         * as success condition.
         *
         * - `origin`: Must be `Signed`.
         * - `message_origin`: The origin from which the message to be executed arrived.
         * - `page`: The page in the queue in which the message to be executed is sitting.
         * - `index`: The index into the queue of the message to be executed.
         * - `weight_limit`: The maximum amount of weight allowed to be consumed in the execution
         * of the message.
         *
         * Benchmark complexity considerations: O(index + weight_limit).
         */
        "execute_overweight": {
            "message_origin": ParachainsInclusionAggregateMessageOrigin;
            "page": number;
            "index": number;
            "weight_limit": Anonymize<I4q39t5hn830vp>;
        };
    }>;
    "Beefy": Enum<{
        /**
         * Report voter equivocation/misbehavior. This method will verify the
         * equivocation proof and validate the given key ownership proof
         * against the extracted offender. If both are valid, the offence
         * will be reported.
         */
        "report_double_voting": {
            "equivocation_proof": {
                "first": Anonymize<I3eao7ea0kppv8>;
                "second": Anonymize<I3eao7ea0kppv8>;
            };
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
        /**
         * Report voter equivocation/misbehavior. This method will verify the
         * equivocation proof and validate the given key ownership proof
         * against the extracted offender. If both are valid, the offence
         * will be reported.
         *
         * This extrinsic must be called unsigned and it is expected that only
         * block authors will call it (validated in `ValidateUnsigned`), as such
         * if the block author is defined it will be defined as the equivocation
         * reporter.
         */
        "report_double_voting_unsigned": {
            "equivocation_proof": {
                "first": Anonymize<I3eao7ea0kppv8>;
                "second": Anonymize<I3eao7ea0kppv8>;
            };
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
        /**
         * Reset BEEFY consensus by setting a new BEEFY genesis at `delay_in_blocks` blocks in the
         * future.
         *
         * Note: `delay_in_blocks` has to be at least 1.
         */
        "set_new_genesis": {
            "delay_in_blocks": number;
        };
        /**
         * Report fork voting equivocation. This method will verify the equivocation proof
         * and validate the given key ownership proof against the extracted offender.
         * If both are valid, the offence will be reported.
         */
        "report_fork_voting": {
            "equivocation_proof": {
                "vote": Anonymize<I3eao7ea0kppv8>;
                "ancestry_proof": {
                    "prev_peaks": Anonymize<Ic5m5lp1oioo8r>;
                    "prev_leaf_count": bigint;
                    "leaf_count": bigint;
                    "items": Array<[bigint, SizedHex<32>]>;
                };
                "header": Anonymize<Ic952bubvq4k7d>;
            };
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
        /**
         * Report fork voting equivocation. This method will verify the equivocation proof
         * and validate the given key ownership proof against the extracted offender.
         * If both are valid, the offence will be reported.
         *
         * This extrinsic must be called unsigned and it is expected that only
         * block authors will call it (validated in `ValidateUnsigned`), as such
         * if the block author is defined it will be defined as the equivocation
         * reporter.
         */
        "report_fork_voting_unsigned": {
            "equivocation_proof": {
                "vote": Anonymize<I3eao7ea0kppv8>;
                "ancestry_proof": {
                    "prev_peaks": Anonymize<Ic5m5lp1oioo8r>;
                    "prev_leaf_count": bigint;
                    "leaf_count": bigint;
                    "items": Array<[bigint, SizedHex<32>]>;
                };
                "header": Anonymize<Ic952bubvq4k7d>;
            };
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
        /**
         * Report future block voting equivocation. This method will verify the equivocation proof
         * and validate the given key ownership proof against the extracted offender.
         * If both are valid, the offence will be reported.
         */
        "report_future_block_voting": {
            "equivocation_proof": Anonymize<I3eao7ea0kppv8>;
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
        /**
         * Report future block voting equivocation. This method will verify the equivocation proof
         * and validate the given key ownership proof against the extracted offender.
         * If both are valid, the offence will be reported.
         *
         * This extrinsic must be called unsigned and it is expected that only
         * block authors will call it (validated in `ValidateUnsigned`), as such
         * if the block author is defined it will be defined as the equivocation
         * reporter.
         */
        "report_future_block_voting_unsigned": {
            "equivocation_proof": Anonymize<I3eao7ea0kppv8>;
            "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
        };
    }>;
}>;
export type Itom7fk49o0c9 = Array<Uint8Array>;
export type Ic952bubvq4k7d = {
    "parent_hash": SizedHex<32>;
    "number": number;
    "state_root": SizedHex<32>;
    "extrinsics_root": SizedHex<32>;
    "digest": Array<DigestItem>;
};
export type DigestItem = Enum<{
    "PreRuntime": [SizedHex<4>, Uint8Array];
    "Consensus": [SizedHex<4>, Uint8Array];
    "Seal": [SizedHex<4>, Uint8Array];
    "Other": Uint8Array;
    "RuntimeEnvironmentUpdated": undefined;
}>;
export declare const DigestItem: GetEnum<DigestItem>;
export type I3ia7aufsoj0l1 = {
    "session": number;
    "trie_nodes": Anonymize<Itom7fk49o0c9>;
    "validator_count": number;
};
export type BabeDigestsNextConfigDescriptor = Enum<{
    "V1": {
        "c": FixedSizeArray<2, bigint>;
        "allowed_slots": BabeAllowedSlots;
    };
}>;
export declare const BabeDigestsNextConfigDescriptor: GetEnum<BabeDigestsNextConfigDescriptor>;
export type BabeAllowedSlots = Enum<{
    "PrimarySlots": undefined;
    "PrimaryAndSecondaryPlainSlots": undefined;
    "PrimaryAndSecondaryVRFSlots": undefined;
}>;
export declare const BabeAllowedSlots: GetEnum<BabeAllowedSlots>;
export type BalancesAdjustmentDirection = Enum<{
    "Increase": undefined;
    "Decrease": undefined;
}>;
export declare const BalancesAdjustmentDirection: GetEnum<BalancesAdjustmentDirection>;
export type Iep7au1720bm0e = (Anonymize<I9jd27rnpm8ttv>) | undefined;
export type I24opc8qivofa = {
    "call": TxCallData;
    "weight": Anonymize<I4q39t5hn830vp>;
};
export type I9ve3edb1glo84 = (Anonymize<I83hl5ng8hn2h9>) | undefined;
export type I95jfd8j5cr5eh = (Anonymize<Itvprrpb0nm3o>) | undefined;
export type Id9uqtigc0il3v = {
    "target": MultiAddress;
};
export type I4aro1m78pdrtt = {
    "locked": bigint;
    "per_block": bigint;
    "starting_block": number;
};
export type IdentityData = Enum<{
    "None": undefined;
    "Raw0": undefined;
    "Raw1": number;
    "Raw2": SizedHex<2>;
    "Raw3": SizedHex<3>;
    "Raw4": SizedHex<4>;
    "Raw5": SizedHex<5>;
    "Raw6": SizedHex<6>;
    "Raw7": SizedHex<7>;
    "Raw8": SizedHex<8>;
    "Raw9": SizedHex<9>;
    "Raw10": SizedHex<10>;
    "Raw11": SizedHex<11>;
    "Raw12": SizedHex<12>;
    "Raw13": SizedHex<13>;
    "Raw14": SizedHex<14>;
    "Raw15": SizedHex<15>;
    "Raw16": SizedHex<16>;
    "Raw17": SizedHex<17>;
    "Raw18": SizedHex<18>;
    "Raw19": SizedHex<19>;
    "Raw20": SizedHex<20>;
    "Raw21": SizedHex<21>;
    "Raw22": SizedHex<22>;
    "Raw23": SizedHex<23>;
    "Raw24": SizedHex<24>;
    "Raw25": SizedHex<25>;
    "Raw26": SizedHex<26>;
    "Raw27": SizedHex<27>;
    "Raw28": SizedHex<28>;
    "Raw29": SizedHex<29>;
    "Raw30": SizedHex<30>;
    "Raw31": SizedHex<31>;
    "Raw32": SizedHex<32>;
    "BlakeTwo256": SizedHex<32>;
    "Sha256": SizedHex<32>;
    "Keccak256": SizedHex<32>;
    "ShaThree256": SizedHex<32>;
}>;
export declare const IdentityData: GetEnum<IdentityData>;
export type IdentityJudgement = Enum<{
    "Unknown": undefined;
    "FeePaid": bigint;
    "Reasonable": undefined;
    "KnownGood": undefined;
    "OutOfDate": undefined;
    "LowQuality": undefined;
    "Erroneous": undefined;
}>;
export declare const IdentityJudgement: GetEnum<IdentityJudgement>;
export type I28gn91b2ttnbk = Array<MultiAddress>;
export type I3vh014cqgmrfd = {
    "new": number;
};
export type StakingPalletConfigOpBig = Enum<{
    "Noop": undefined;
    "Set": bigint;
    "Remove": undefined;
}>;
export declare const StakingPalletConfigOpBig: GetEnum<StakingPalletConfigOpBig>;
export type StakingPalletConfigOp = Enum<{
    "Noop": undefined;
    "Set": number;
    "Remove": undefined;
}>;
export declare const StakingPalletConfigOp: GetEnum<StakingPalletConfigOp>;
export type I7je4n92ump862 = {
    "solution": {
        "votes1": Array<Anonymize<I5g2vv0ckl2m8b>>;
        "votes2": Array<[number, Anonymize<I5g2vv0ckl2m8b>, number]>;
        "votes3": Array<[number, FixedSizeArray<2, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes4": Array<[number, FixedSizeArray<3, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes5": Array<[number, FixedSizeArray<4, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes6": Array<[number, FixedSizeArray<5, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes7": Array<[number, FixedSizeArray<6, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes8": Array<[number, FixedSizeArray<7, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes9": Array<[number, FixedSizeArray<8, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes10": Array<[number, FixedSizeArray<9, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes11": Array<[number, FixedSizeArray<10, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes12": Array<[number, FixedSizeArray<11, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes13": Array<[number, FixedSizeArray<12, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes14": Array<[number, FixedSizeArray<13, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes15": Array<[number, FixedSizeArray<14, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes16": Array<[number, FixedSizeArray<15, Anonymize<I5g2vv0ckl2m8b>>, number]>;
    };
    "score": Anonymize<I8s6n43okuj2b1>;
    "round": number;
};
export type I5g2vv0ckl2m8b = [number, number];
export type GrandpaEquivocation = Enum<{
    "Prevote": {
        "round_number": bigint;
        "identity": SizedHex<32>;
        "first": [{
            "target_hash": SizedHex<32>;
            "target_number": number;
        }, SizedHex<64>];
        "second": [{
            "target_hash": SizedHex<32>;
            "target_number": number;
        }, SizedHex<64>];
    };
    "Precommit": {
        "round_number": bigint;
        "identity": SizedHex<32>;
        "first": [{
            "target_hash": SizedHex<32>;
            "target_number": number;
        }, SizedHex<64>];
        "second": [{
            "target_hash": SizedHex<32>;
            "target_number": number;
        }, SizedHex<64>];
    };
}>;
export declare const GrandpaEquivocation: GetEnum<GrandpaEquivocation>;
export type VotingConviction = Enum<{
    "None": undefined;
    "Locked1x": undefined;
    "Locked2x": undefined;
    "Locked3x": undefined;
    "Locked4x": undefined;
    "Locked5x": undefined;
    "Locked6x": undefined;
}>;
export declare const VotingConviction: GetEnum<VotingConviction>;
export type TraitsScheduleDispatchTime = Enum<{
    "At": number;
    "After": number;
}>;
export declare const TraitsScheduleDispatchTime: GetEnum<TraitsScheduleDispatchTime>;
export type I66m8mhf5p73b1 = {
    "call": TxCallData;
};
export type Ic5b47dj4coa3r = {
    "id": number;
};
export type PolkadotPrimitivesV6PvfPrepKind = Enum<{
    "Precheck": undefined;
    "Prepare": undefined;
}>;
export declare const PolkadotPrimitivesV6PvfPrepKind: GetEnum<PolkadotPrimitivesV6PvfPrepKind>;
export type PvfExecKind = Enum<{
    "Backing": undefined;
    "Approval": undefined;
}>;
export declare const PvfExecKind: GetEnum<PvfExecKind>;
export type ValidityAttestation = Enum<{
    "Implicit": SizedHex<64>;
    "Explicit": SizedHex<64>;
}>;
export declare const ValidityAttestation: GetEnum<ValidityAttestation>;
export type PolkadotPrimitivesV6DisputeStatement = Enum<{
    "Valid": PolkadotPrimitivesV6ValidDisputeStatementKind;
    "Invalid": InvalidDisputeStatementKind;
}>;
export declare const PolkadotPrimitivesV6DisputeStatement: GetEnum<PolkadotPrimitivesV6DisputeStatement>;
export type PolkadotPrimitivesV6ValidDisputeStatementKind = Enum<{
    "Explicit": undefined;
    "BackingSeconded": SizedHex<32>;
    "BackingValid": SizedHex<32>;
    "ApprovalChecking": undefined;
    "ApprovalCheckingMultipleCandidates": Anonymize<Ic5m5lp1oioo8r>;
}>;
export declare const PolkadotPrimitivesV6ValidDisputeStatementKind: GetEnum<PolkadotPrimitivesV6ValidDisputeStatementKind>;
export type InvalidDisputeStatementKind = Enum<{
    "Explicit": undefined;
}>;
export declare const InvalidDisputeStatementKind: GetEnum<InvalidDisputeStatementKind>;
export type I1k3urvkqqshbc = {
    "para": number;
    "new_code": Uint8Array;
};
export type I2ff0ffsh15vej = {
    "para": number;
    "new_head": Uint8Array;
};
export type Ic3430470j4mbv = {
    "sender": number;
    "recipient": number;
    "max_capacity": number;
    "max_message_size": number;
};
export type BrokerCoretimeInterfaceCoreAssignment = Enum<{
    "Idle": undefined;
    "Pool": undefined;
    "Task": number;
}>;
export declare const BrokerCoretimeInterfaceCoreAssignment: GetEnum<BrokerCoretimeInterfaceCoreAssignment>;
export type I3eao7ea0kppv8 = {
    "commitment": {
        "payload": Array<[SizedHex<2>, Uint8Array]>;
        "block_number": number;
        "validator_set_id": bigint;
    };
    "id": SizedHex<33>;
    "signature": SizedHex<65>;
};
export type I4fa1g57t5o5do = ResultPayload<{
    "execution_result": Anonymize<Id1mcoblhfom2d>;
    "emitted_events": Anonymize<I1tbl745nhvq6u>;
    "local_xcm"?: (XcmVersionedXcm) | undefined;
    "forwarded_xcms": Anonymize<Ialhmrpub9sefe>;
}, Anonymize<I55ku9c5gk50hb>>;
export type I1tbl745nhvq6u = Array<Anonymize<I8qgoaubmvnune>>;
export type Ialhmrpub9sefe = Array<[XcmVersionedLocation, Array<XcmVersionedXcm>]>;
export type I55ku9c5gk50hb = AnonymousEnum<{
    "Unimplemented": undefined;
    "VersionedConversionFailed": undefined;
}>;
export type Ia0moto7hcoopu = ResultPayload<{
    "execution_result": Anonymize<Ieqhmksji3pmv5>;
    "emitted_events": Anonymize<I1tbl745nhvq6u>;
    "forwarded_xcms": Anonymize<Ialhmrpub9sefe>;
}, Anonymize<I55ku9c5gk50hb>>;
export type Ieh6nis3hdbtgi = ResultPayload<SS58String, Enum<{
    "Unsupported": undefined;
    "VersionedConversionFailed": undefined;
}>>;
export {};
