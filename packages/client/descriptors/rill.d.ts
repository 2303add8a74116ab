import { StorageDescriptor, PlainDescriptor, TxDescriptor, RuntimeDescriptor, Enum, ApisFromDef, QueryFromPalletsDef, TxFromPalletsDef, EventsFromPalletsDef, ErrorsFromPalletsDef, ConstFromPalletsDef, ViewFnsFromPalletsDef, SS58String, SizedHex, FixedSizeArray } from "polkadot-api";
import type { I5sesotjlssv2d, I9ak9tecp5fl5a, I1fkm0cgb4g7tm, Ib3j7gb0jgs38u, Iag3f1hum3p4c8, I7svnfko10tq2e, Ieoi1mr9qfrtie, I4cpaj9e3j1lqc, If51g3umq5ickk, I6nfgqdeirtk1b, I44crdaoebj94, Icrdt9n91mflv7, Idkbkkdah4j21u, Ibhpuvn4dit5f3, I7tsth472ipp7a, Ia2lhg7l2hilo3, Icgljjb6j82uhn, I8u2sidrmupa94, Id8r9c3uit9clh, I35imleeuuebvm, Ienpbdkr8s91ja, I1k3u91kbnpg27, I5lebdj47acpo4, I2d04r13d48ho9, Ienedchapsip2p, I3qt400auuuco9, I5moqqacm3m4dj, I9cejqfue57oo, I9pbqt0anvp6q, I59tkkavagk253, Ic8mn5a3f1qp7i, I5a8pjid1ahoj1, I4q39t5hn830vp, I4ktuaksf5i1gk, I72tqocvdoqfff, Ifsp93jmiviflp, I6sn7c77i5tl7a, Iu7uchqj6jp9e, Ifh9jjrch89bli, Ibv5da5p8ve7as, Ia6i01als4j5u5, I79gnq763iab35, I8hsd5od6aimgg, I9ghemqjmpk3gr, I628uc6e4fvton, I8om05h6v435g3, I427kiuqucl0r6, I2fbo2o254fq88, I4p61ai71640a5, Ia5s1dk61nv0ml, I4cbvqmqadhrea, I21d2olof7eb60, I88ff3u4dpivk, I33cp947glv1ks, Ic9om1gmmqu7rq, I5hfov2b68ppb6, Ibthhb2m9vneds, Iaitn5bqfacj7k, If4ebvclj2ugvi, Ia5le7udkgbaq9, Ieduc1e6frq8rb, I9h6gbtabovtm4, Ifnsa0dkkpf465, I65dtqr2egjbc3, Ibqj3vg5s5lk0c, I6l73u513p8rna, Iefqmt2htu1dlu, If8bgtgqrchjtu, Idusmq77988cmt, Ifhs6ggbuiec5i, Id2vo4qi5agnp0, I4til8nlqlq4k, I8nr8lub0endk6, I2dsojvrrp8fmt, I4qivdc8mfcnnf, I5qlj2bebulski, Iftcusooldr1r7, Iqijf4n6bcgga, I42fml6nmhktn5, I9c359vmc9550r, I2bhijo45qklvg, Ib5qu2o69aa55d, Ihfpskgbds7sd, Ie32hick023lrk, I63p5cqsoklk11, I1fn9s02d87r8o, Iapkrk23khtj3n, Iblo50qi6krk3s, I5qnh74egnk0qp, Ich2f382m4f8gu, I5t4qcrsb5mcr2, In0pgs6vohqne, I1qg73gvqqcjvc, I9bur6p3ovq9mo, I15k0l0u85tbma, I75jom4mc3hvjk, Ic1jjbql7a3f6j, Ids0ajld25u358, I943m0943tt2g8, Ibmkqhb54kc1to, I1juqnoilhjf0a, Ibhjaa8hs8kai3, I77gqq0cfst2hm, I3qt1hgg4djhgb, I9ptej09aat5mp, Iekt7vjhq8ob0b, Iaa026pkd974af, Ifpvkv9ha227d8, I6n8nelp762rqj, I7hflaumh7tb3h, I4obc9d712sdqr, Ictkqqlhdjt761, Ierd1auvgtdqos, I5r8t4iaend96p, Iejaqf5cji678j, If62a8isps39nu, I35p85j063s0il, I9bmq77jkjgogs, I3lijfe4i1qriq, Ia01pn8s8on0l7, I50f13pndkqmiv, I198t6ft6rsqkk, If50roq28dk7em, Idhaa279nr8lj8, I5mhrjgv6etmjq, I4arjljr6dpflb, XcmVersionedAssetId, Ib7cpubb32jekn, I1k8uk4m0m3gr4, Iftvbctbo05fu4, XcmVersionedXcm, Ic0c3req3mlc1l, I7ocn4njqde3v5, XcmVersionedLocation, Iek7ha36da9mf5, Ic34983r1erldj, Ic583kptraa3u9, I4fa1g57t5o5do, Ia0moto7hcoopu, Ieh6nis3hdbtgi } from "./common-types.js";
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
type IStorage = {
    System: {
        /**
         * The full account information for a particular account ID.
         */
        Account: StorageDescriptor<[Key: SS58String], Anonymize<I5sesotjlssv2d>, false, never>;
        /**
         * Events deposited for the current block.
         *
         * NOTE: The item is unbound and should therefore never be read on chain.
         * It could otherwise inflate the PoV size of a block.
         *
         * Events have a large in-memory size. Box the events to not go out-of-memory
         * just in case someone still reads them from within the runtime.
         */
        Events: StorageDescriptor<[], Anonymize<I9ak9tecp5fl5a>, false, never>;
    };
    Timing: {
        /**
         * The lengths of this network. Absent: [`NetworkTiming::PRODUCTION`].
         *
         * Whitelisted because BABE reads it at the start of every block. Later reads in the block come
         * from the overlay, so a benchmark should not count them.
         */
        Timing: StorageDescriptor<[], Anonymize<I1fkm0cgb4g7tm>, false, never>;
    };
    Timestamp: {
        /**
         * The current time for the current block.
         */
        Now: StorageDescriptor<[], bigint, false, never>;
    };
    Staking: {
        /**
         * The active era information, it holds index and start.
         *
         * The active era is the era being currently rewarded. Validator set of this era must be
         * equal to [`SessionInterface::validators`].
         */
        ActiveEra: StorageDescriptor<[], Anonymize<Ib3j7gb0jgs38u>, true, never>;
    };
    Assets: {
        /**
         * The holdings of a specific account for a specific asset.
         */
        Account: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<Iag3f1hum3p4c8>, true, never>;
    };
    LiquidStaking: {
        /**
         * The books of the pool. Absent: nothing is pooled, because there is no seed.
         */
        Pool: StorageDescriptor<[], Anonymize<Ieoi1mr9qfrtie>, false, never>;
        /**
         * The figures of the pool after the last block, for other chains. The key and the layout never
         * change. Absent: there was no block yet.
         */
        PublishedBooks: StorageDescriptor<[], Anonymize<I4cpaj9e3j1lqc>, true, never>;
        /**
         * The numbers of the open batch and of the oldest batch that is not claimable. Absent: batch 0
         * is open, and no batch was closed.
         */
        Queue: StorageDescriptor<[], Anonymize<If51g3umq5ickk>, false, never>;
        /**
         * Batches with tickets. Absent: the batch has no tickets yet, or none any more.
         */
        Batches: StorageDescriptor<[Key: number], Anonymize<I6nfgqdeirtk1b>, true, never>;
        /**
         * Tickets, by batch, so that the chain can pay a batch ticket by ticket. Absent: the account
         * has no ticket in the batch.
         */
        TicketsByBatch: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<I44crdaoebj94>, true, never>;
        /**
         * The next stash that rebonds the stake of rebonded tickets. Absent: none is due.
         */
        NextRebond: StorageDescriptor<[], number, true, never>;
        /**
         * Failed payouts. The chain retries each once an era, while the staking system remembers it.
         * Absent: none failed.
         */
        FailedPayouts: StorageDescriptor<[], Anonymize<Icrdt9n91mflv7>, false, never>;
        /**
         * The next step of the renomination between a report and the next election. Absent: none is
         * due.
         */
        NextNomination: StorageDescriptor<[], Anonymize<Idkbkkdah4j21u>, true, never>;
        /**
         * The position in the payment of matured tickets. The chain has tried to pay all batches
         * before it. Absent: the payment begins with batch 0.
         */
        NextPayment: StorageDescriptor<[], Anonymize<Ibhpuvn4dit5f3>, false, never>;
        /**
         * The number of stashes. Their numbers begin at 0. Absent: no stash is open.
         */
        StashCount: StorageDescriptor<[], number, false, never>;
        /**
         * The ledgers of the stashes. Absent: the stash is not open.
         */
        Stashes: StorageDescriptor<[Key: number], Anonymize<I7tsth472ipp7a>, true, never>;
        /**
         * The nominees of a stash. If a validator kicks the stash, the next era step submits them
         * again. Absent: the stash has none, and bonds nothing more.
         */
        Nominees: StorageDescriptor<[Key: number], Anonymize<Ia2lhg7l2hilo3>, false, never>;
        /**
         * The submitted nominees of a stash. A submitted nominee without a nomination of the stash has
         * kicked it. Absent: the stash submitted none.
         */
        SubmittedNominees: StorageDescriptor<[Key: number], Anonymize<Ia2lhg7l2hilo3>, false, never>;
        /**
         * The submitted nominees of all stashes from an era on, until the next entry. The harvest
         * looks for rewards there. Absent: they did not change in that era, so the last older entry
         * holds.
         */
        NomineeHistory: StorageDescriptor<[Key: number], Anonymize<Ia2lhg7l2hilo3>, false, never>;
        /**
         * The eras with an entry in [`NomineeHistory`], the oldest first. Absent: no nominees were
         * submitted.
         */
        NomineeHistoryEras: StorageDescriptor<[], Anonymize<Icgljjb6j82uhn>, false, never>;
        /**
         * The scores of validators, the highest first. Absent: no era was scored.
         */
        Scores: StorageDescriptor<[], Anonymize<I8u2sidrmupa94>, false, never>;
        /**
         * The candidate that was welcomed last in an order of the staking system. Absent: the first
         * one is next.
         */
        LastWelcomed: StorageDescriptor<[], SS58String, true, never>;
        /**
         * Pending slashes, by the era that applies them. Absent: no slash is pending.
         */
        PendingSlashes: StorageDescriptor<[], Anonymize<Id8r9c3uit9clh>, false, never>;
        /**
         * The cost of reports at their last assessment, by the era that applies them. Absent: no
         * report is known, or it is not assessed yet.
         */
        AssessedReports: StorageDescriptor<[Key: number], Anonymize<I35imleeuuebvm>, true, never>;
        /**
         * The position of the search for reports. Absent: there was no search and no report.
         */
        Watch: StorageDescriptor<[], Anonymize<Ienpbdkr8s91ja>, false, never>;
        /**
         * The parameters. Absent: the runtime's initial values hold.
         */
        Parameters: StorageDescriptor<[], Anonymize<I1k3u91kbnpg27>, false, never>;
        /**
         * Announced changes in their notice. Absent: none is announced.
         */
        Announced: StorageDescriptor<[], Anonymize<I5lebdj47acpo4>, false, never>;
        /**
         * The used part of the rate limit of entries. Absent: nothing is used.
         */
        StakeRateLimit: StorageDescriptor<[], Anonymize<I2d04r13d48ho9>, false, never>;
        /**
         * The used part of the rate limit of instant exits. Absent: nothing is used.
         */
        InstantRateLimit: StorageDescriptor<[], Anonymize<I2d04r13d48ho9>, false, never>;
        /**
         * The last two rewards, each as a part of the pool. Absent: no reward was recognised.
         */
        RewardYield: StorageDescriptor<[], Anonymize<Ienedchapsip2p>, false, never>;
        /**
         * The rates at the start of the last eras, the oldest first. Absent: no era is remembered.
         */
        History: StorageDescriptor<[], Anonymize<I3qt400auuuco9>, false, never>;
        /**
         * Planned moves of stashes that are not made yet. Absent: none.
         */
        Moves: StorageDescriptor<[], Anonymize<I5moqqacm3m4dj>, false, never>;
        /**
         * The position of the era step. Absent: no era step has begun.
         */
        Progress: StorageDescriptor<[], Anonymize<I9cejqfue57oo>, false, never>;
    };
    RemoteStaking: {
        /**
         * The limits of parachains without their own. Absent: the initial limits of the runtime.
         */
        DefaultLimits: StorageDescriptor<[], Anonymize<I9pbqt0anvp6q>, false, never>;
        /**
         * The limits of a parachain. Absent: the default limits hold.
         */
        ParachainLimits: StorageDescriptor<[Key: number], Anonymize<I9pbqt0anvp6q>, true, never>;
        /**
         * The used part of a parachain's limits. Absent: none is used.
         */
        Usage: StorageDescriptor<[Key: number], Anonymize<I59tkkavagk253>, false, never>;
        /**
         * The stake for which the treasury took shares of a parachain, in plancks of RILL. Absent:
         * zero.
         */
        DeliverySales: StorageDescriptor<[Key: number], Anonymize<I2d04r13d48ho9>, false, never>;
        /**
         * The sender of the message in execution. Absent: no message of a parachain is in execution.
         */
        Sender: StorageDescriptor<[], number, true, never>;
        /**
         * The payout destination of an account. Absent: payouts stay in the account.
         */
        Destinations: StorageDescriptor<[Key: SS58String], Anonymize<Ic8mn5a3f1qp7i>, true, never>;
        /**
         * The payout of an account on hold until it is sent. Below
         * [`MinTransfer`](PayoutTerms::MinTransfer) it waits for more. Absent: no payout is pending.
         */
        PendingPayouts: StorageDescriptor<[Key: SS58String], Anonymize<I5a8pjid1ahoj1>, true, never>;
        /**
         * The accounts with payouts to send, by the first block of an attempt. Absent: the account has
         * no payout to send from that block on.
         */
        Queue: StorageDescriptor<Anonymize<I7svnfko10tq2e>, null, true, never>;
        /**
         * The first block of the next search for payouts. [`Queue`] has no entry before it. Absent:
         * block zero.
         */
        QueueStart: StorageDescriptor<[], number, false, never>;
    };
};
type ICalls = {
    Balances: {
        /**
         * Same as the [`transfer_allow_death`] call, but with a check that the transfer will not
         * kill the origin account.
         *
         * 99% of the time you want [`transfer_allow_death`] instead.
         *
         * [`transfer_allow_death`]: struct.Pallet.html#method.transfer
         */
        transfer_keep_alive: TxDescriptor<Anonymize<I4ktuaksf5i1gk>>;
    };
    Assets: {
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
        transfer: TxDescriptor<Anonymize<I72tqocvdoqfff>>;
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
        transfer_keep_alive: TxDescriptor<Anonymize<I72tqocvdoqfff>>;
    };
    LiquidStaking: {
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
        stake: TxDescriptor<Anonymize<Ifsp93jmiviflp>>;
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
        unstake: TxDescriptor<Anonymize<I6sn7c77i5tl7a>>;
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
        cancel_unstake: TxDescriptor<Anonymize<Iu7uchqj6jp9e>>;
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
        claim: TxDescriptor<Anonymize<Ifh9jjrch89bli>>;
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
        advance_era: TxDescriptor<Anonymize<Ibv5da5p8ve7as>>;
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
        open_stash: TxDescriptor<Anonymize<Ia6i01als4j5u5>>;
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
        set_stash_cap: TxDescriptor<Anonymize<I79gnq763iab35>>;
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
        set_nominees: TxDescriptor<Anonymize<I8hsd5od6aimgg>>;
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
        set_parameter: TxDescriptor<Anonymize<I9ghemqjmpk3gr>>;
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
        reopen: TxDescriptor<undefined>;
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
        recapitalise: TxDescriptor<undefined>;
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
        instant_unstake: TxDescriptor<Anonymize<I6sn7c77i5tl7a>>;
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
        transfer_ticket: TxDescriptor<Anonymize<I628uc6e4fvton>>;
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
        rebond: TxDescriptor<Anonymize<I8om05h6v435g3>>;
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
        claim_for: TxDescriptor<Anonymize<I427kiuqucl0r6>>;
    };
    RemoteStaking: {
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
        set_limits: TxDescriptor<Anonymize<I2fbo2o254fq88>>;
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
        set_destination: TxDescriptor<Anonymize<I4p61ai71640a5>>;
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
        claim_to: TxDescriptor<Anonymize<Ia5s1dk61nv0ml>>;
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
        send_payout: TxDescriptor<Anonymize<I4cbvqmqadhrea>>;
    };
    XcmPallet: {
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
        transfer_assets: TxDescriptor<Anonymize<I21d2olof7eb60>>;
    };
};
type IEvent = {
    Assets: {
        /**
         * Some asset class was created.
         */
        Created: PlainDescriptor<Anonymize<I88ff3u4dpivk>>;
        /**
         * Some assets were issued.
         */
        Issued: PlainDescriptor<Anonymize<I33cp947glv1ks>>;
        /**
         * Some assets were transferred.
         */
        Transferred: PlainDescriptor<Anonymize<Ic9om1gmmqu7rq>>;
        /**
         * Some assets were destroyed.
         */
        Burned: PlainDescriptor<Anonymize<I5hfov2b68ppb6>>;
        /**
         * The management team changed.
         */
        TeamChanged: PlainDescriptor<Anonymize<Ibthhb2m9vneds>>;
        /**
         * The owner changed.
         */
        OwnerChanged: PlainDescriptor<Anonymize<Iaitn5bqfacj7k>>;
        /**
         * Some account `who` was frozen.
         */
        Frozen: PlainDescriptor<Anonymize<If4ebvclj2ugvi>>;
        /**
         * Some account `who` was thawed.
         */
        Thawed: PlainDescriptor<Anonymize<If4ebvclj2ugvi>>;
        /**
         * Some asset `asset_id` was frozen.
         */
        AssetFrozen: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * Some asset `asset_id` was thawed.
         */
        AssetThawed: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * Accounts were destroyed for given asset.
         */
        AccountsDestroyed: PlainDescriptor<Anonymize<Ieduc1e6frq8rb>>;
        /**
         * Approvals were destroyed for given asset.
         */
        ApprovalsDestroyed: PlainDescriptor<Anonymize<I9h6gbtabovtm4>>;
        /**
         * An asset class is in the process of being destroyed.
         */
        DestructionStarted: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * An asset class was destroyed.
         */
        Destroyed: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * Some asset class was force-created.
         */
        ForceCreated: PlainDescriptor<Anonymize<Iaitn5bqfacj7k>>;
        /**
         * New metadata has been set for an asset.
         */
        MetadataSet: PlainDescriptor<Anonymize<Ifnsa0dkkpf465>>;
        /**
         * Metadata has been cleared for an asset.
         */
        MetadataCleared: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * (Additional) funds have been approved for transfer to a destination account.
         */
        ApprovedTransfer: PlainDescriptor<Anonymize<I65dtqr2egjbc3>>;
        /**
         * An approval for account `delegate` was cancelled by `owner`.
         */
        ApprovalCancelled: PlainDescriptor<Anonymize<Ibqj3vg5s5lk0c>>;
        /**
         * An `amount` was transferred in its entirety from `owner` to `destination` by
         * the approved `delegate`.
         */
        TransferredApproved: PlainDescriptor<Anonymize<I6l73u513p8rna>>;
        /**
         * An asset has had its attributes changed by the `Force` origin.
         */
        AssetStatusChanged: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * The min_balance of an asset has been updated by the asset owner.
         */
        AssetMinBalanceChanged: PlainDescriptor<Anonymize<Iefqmt2htu1dlu>>;
        /**
         * Some account `who` was created with a deposit from `depositor`.
         */
        Touched: PlainDescriptor<Anonymize<If8bgtgqrchjtu>>;
        /**
         * Some account `who` was blocked.
         */
        Blocked: PlainDescriptor<Anonymize<If4ebvclj2ugvi>>;
        /**
         * Some assets were deposited (e.g. for transaction fees).
         */
        Deposited: PlainDescriptor<Anonymize<Idusmq77988cmt>>;
        /**
         * Some assets were withdrawn from the account (e.g. for transaction fees).
         */
        Withdrawn: PlainDescriptor<Anonymize<Idusmq77988cmt>>;
        /**
         * Reserve information was set or updated for `asset_id`.
         */
        ReservesUpdated: PlainDescriptor<Anonymize<Ifhs6ggbuiec5i>>;
        /**
         * Reserve information was removed for `asset_id`.
         */
        ReservesRemoved: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * Some assets were issued as Credit (no owner yet).
         */
        IssuedCredit: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>;
        /**
         * Some assets Credit was destroyed.
         */
        BurnedCredit: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>;
        /**
         * Some assets were burned and a Debt was created.
         */
        IssuedDebt: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>;
        /**
         * Some assets Debt was destroyed (and assets issued).
         */
        BurnedDebt: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>;
    };
    LiquidStaking: {
        /**
         * Stake entered, and its shares were minted.
         */
        Staked: PlainDescriptor<Anonymize<I4til8nlqlq4k>>;
        /**
         * Shares went into the open batch, for a ticket.
         */
        UnstakeRequested: PlainDescriptor<Anonymize<I8nr8lub0endk6>>;
        /**
         * Shares returned from the open batch.
         */
        UnstakeCancelled: PlainDescriptor<Anonymize<I2dsojvrrp8fmt>>;
        /**
         * Shares were burned, and the reserve paid for them at once.
         */
        InstantlyUnstaked: PlainDescriptor<Anonymize<I4qivdc8mfcnnf>>;
        /**
         * A ticket, or a part of one, was transferred.
         */
        TicketTransferred: PlainDescriptor<Anonymize<I5qlj2bebulski>>;
        /**
         * A ticket of an unbonding batch, or a part of one, was rebonded.
         */
        Rebonded: PlainDescriptor<Anonymize<Iftcusooldr1r7>>;
        /**
         * The chain could not pay a matured ticket. Its owner can still claim it.
         */
        TicketNotPaid: PlainDescriptor<Anonymize<Iqijf4n6bcgga>>;
        /**
         * A batch was closed: priced, and its shares burned.
         */
        BatchClosed: PlainDescriptor<Anonymize<I42fml6nmhktn5>>;
        /**
         * A batch matured: its tickets can be claimed.
         */
        BatchMatured: PlainDescriptor<Anonymize<I9c359vmc9550r>>;
        /**
         * A ticket was paid.
         */
        Claimed: PlainDescriptor<Anonymize<I2bhijo45qklvg>>;
        /**
         * The last ticket of a batch was claimed or rebonded. The dust went to the rewards
         * account.
         */
        BatchSettled: PlainDescriptor<Anonymize<Ib5qu2o69aa55d>>;
        /**
         * Rewards were recognised. The stream releases them until the block `until`.
         */
        RewardsRecognised: PlainDescriptor<Anonymize<Ihfpskgbds7sd>>;
        /**
         * Shares were minted for the fee on rewards.
         */
        FeePaid: PlainDescriptor<Anonymize<Ie32hick023lrk>>;
        /**
         * A stash bonded stake of the reserve.
         */
        StakeBonded: PlainDescriptor<Anonymize<I63p5cqsoklk11>>;
        /**
         * A stash began to unbond stake for closed batches.
         */
        StakeUnbonded: PlainDescriptor<Anonymize<I1fn9s02d87r8o>>;
        /**
         * A stash rebonded stake that no batch needs any more.
         */
        StakeRebonded: PlainDescriptor<Anonymize<I63p5cqsoklk11>>;
        /**
         * A stash withdrew unbonded stake to the claims account.
         */
        StakeWithdrawn: PlainDescriptor<Anonymize<I63p5cqsoklk11>>;
        /**
         * A slash changed the debt to an unbonding batch, or its part of pending slashes.
         */
        BatchAdjusted: PlainDescriptor<Anonymize<Iapkrk23khtj3n>>;
        /**
         * A pending slash was reported, changed or cancelled. The rate includes it.
         */
        SlashProvisioned: PlainDescriptor<Anonymize<Iblo50qi6krk3s>>;
        /**
         * The staking system slashed a stash.
         */
        StashSlashed: PlainDescriptor<Anonymize<I5qnh74egnk0qp>>;
        /**
         * Applied slashes were settled against their provision. A larger provision was given back.
         */
        SlashSettled: PlainDescriptor<Anonymize<Ich2f382m4f8gu>>;
        /**
         * A payout to a stash failed. Other payouts go on. The chain retries it once an era while
         * the staking system remembers it.
         */
        PayoutFailed: PlainDescriptor<Anonymize<I5t4qcrsb5mcr2>>;
        /**
         * A failed payout was given up: too many others failed since, or the staking system does
         * not remember it. Anybody can still request a payout that it remembers.
         */
        PayoutGivenUp: PlainDescriptor<Anonymize<In0pgs6vohqne>>;
        /**
         * A step failed and changed nothing. The next era tries again.
         */
        StepFailed: PlainDescriptor<Anonymize<I1qg73gvqqcjvc>>;
        /**
         * The era step was completed.
         */
        EraAdvanced: PlainDescriptor<Anonymize<I9bur6p3ovq9mo>>;
        /**
         * A stash submitted its nominees, for the next election.
         */
        StashNominated: PlainDescriptor<Anonymize<I15k0l0u85tbma>>;
        /**
         * The bond of a stash was ended from outside, and its stake went to the reserve.
         */
        StashRecovered: PlainDescriptor<Anonymize<I75jom4mc3hvjk>>;
        /**
         * A stash was opened.
         */
        StashOpened: PlainDescriptor<Anonymize<I79gnq763iab35>>;
        /**
         * The cap of a stash was set.
         */
        StashCapSet: PlainDescriptor<Anonymize<Ic1jjbql7a3f6j>>;
        /**
         * The nominees of a stash were set. The next repair of the stash submits them.
         */
        NomineesSet: PlainDescriptor<Anonymize<I15k0l0u85tbma>>;
        /**
         * A parameter was set.
         */
        ParameterSet: PlainDescriptor<Anonymize<Ids0ajld25u358>>;
        /**
         * A change was announced, because holders can be worse off with it. It replaced any
         * announcement of the same change.
         */
        ChangeAnnounced: PlainDescriptor<Anonymize<I943m0943tt2g8>>;
        /**
         * An announced change was withdrawn: another value took effect at once, or a
         * recapitalisation failed because the pool does not need it any more or the gift is gone.
         */
        AnnouncementWithdrawn: PlainDescriptor<Anonymize<Ibmkqhb54kc1to>>;
        /**
         * Shares were destroyed outside the pallet. They were a gift to all other holders.
         */
        SharesDestroyed: PlainDescriptor<Anonymize<I1juqnoilhjf0a>>;
        /**
         * A stash could not submit its nominees. Its stake stays bonded.
         */
        NominationFailed: PlainDescriptor<Anonymize<Ibhjaa8hs8kai3>>;
        /**
         * The circuit breaker found a breach and closed the entry gate: nobody enters, and no
         * batch closes.
         */
        Halted: PlainDescriptor<Anonymize<I77gqq0cfst2hm>>;
        /**
         * Governance reopened the pool: the books add up again.
         */
        Reopened: PlainDescriptor<undefined>;
        /**
         * A wiped-out pool was recapitalised.
         */
        Recapitalised: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>;
        /**
         * Provisions for slashes changed, or a slash was settled. The fields are the new figures
         * of the pool.
         */
        ProvisionsAdjusted: PlainDescriptor<Anonymize<I9ptej09aat5mp>>;
        /**
         * Stake of the reserve went to the claims account.
         */
        ClaimsFunded: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>;
        /**
         * Stake that no ticket is owed went from the claims account to the reserve.
         */
        ClaimsReleased: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>;
        /**
         * The entry gate opened or closed.
         */
        EntryGateSet: PlainDescriptor<Anonymize<Iekt7vjhq8ob0b>>;
    };
    RemoteStaking: {
        /**
         * A program staked. `Staked` of liquid staking, with the custody as holder, came before.
         */
        Staked: PlainDescriptor<Anonymize<Iaa026pkd974af>>;
        /**
         * A program exited instantly. `InstantlyUnstaked` of liquid staking, with the custody as
         * holder, came before.
         */
        Unstaked: PlainDescriptor<Anonymize<Iaa026pkd974af>>;
        /**
         * A program sold shares to the treasury at the rate, to pay for a delivery.
         */
        SoldToTreasury: PlainDescriptor<Anonymize<Iaa026pkd974af>>;
        /**
         * Limits were set.
         */
        LimitsSet: PlainDescriptor<Anonymize<Ifpvkv9ha227d8>>;
        /**
         * A payout destination was set.
         */
        DestinationSet: PlainDescriptor<Anonymize<I6n8nelp762rqj>>;
        /**
         * A payout destination was removed. Payouts stay in the account from now on.
         */
        DestinationRemoved: PlainDescriptor<Anonymize<I4cbvqmqadhrea>>;
        /**
         * A payout was sent to its destination.
         */
        PayoutSent: PlainDescriptor<Anonymize<I7hflaumh7tb3h>>;
        /**
         * A payout was not sent and stays on hold.
         */
        PayoutNotSent: PlainDescriptor<Anonymize<I4obc9d712sdqr>>;
    };
};
type IError = {
    System: {
        /**
         * The name of specification does not match between the current runtime
         * and the new runtime.
         */
        InvalidSpecName: PlainDescriptor<undefined>;
        /**
         * The specification version is not allowed to decrease between the current runtime
         * and the new runtime.
         */
        SpecVersionNeedsToIncrease: PlainDescriptor<undefined>;
        /**
         * Failed to extract the runtime version from the new runtime.
         *
         * Either calling `Core_version` or decoding `RuntimeVersion` failed.
         */
        FailedToExtractRuntimeVersion: PlainDescriptor<undefined>;
        /**
         * Suicide called when the account has non-default composite data.
         */
        NonDefaultComposite: PlainDescriptor<undefined>;
        /**
         * There is a non-zero reference count preventing the account from being purged.
         */
        NonZeroRefCount: PlainDescriptor<undefined>;
        /**
         * The origin filter prevent the call to be dispatched.
         */
        CallFiltered: PlainDescriptor<undefined>;
        /**
         * A multi-block migration is ongoing and prevents the current code from being replaced.
         */
        MultiBlockMigrationsOngoing: PlainDescriptor<undefined>;
        /**
         * No upgrade authorized.
         */
        NothingAuthorized: PlainDescriptor<undefined>;
        /**
         * The submitted code is not authorized.
         */
        Unauthorized: PlainDescriptor<undefined>;
    };
    Babe: {
        /**
         * An equivocation proof provided as part of an equivocation report is invalid.
         */
        InvalidEquivocationProof: PlainDescriptor<undefined>;
        /**
         * A key ownership proof provided as part of an equivocation report is invalid.
         */
        InvalidKeyOwnershipProof: PlainDescriptor<undefined>;
        /**
         * A given equivocation report is valid but already previously reported.
         */
        DuplicateOffenceReport: PlainDescriptor<undefined>;
        /**
         * Submitted configuration is invalid.
         */
        InvalidConfiguration: PlainDescriptor<undefined>;
    };
    Balances: {
        /**
         * Vesting balance too high to send value.
         */
        VestingBalance: PlainDescriptor<undefined>;
        /**
         * Account liquidity restrictions prevent withdrawal.
         */
        LiquidityRestrictions: PlainDescriptor<undefined>;
        /**
         * Balance too low to send value.
         */
        InsufficientBalance: PlainDescriptor<undefined>;
        /**
         * Value too low to create account due to existential deposit.
         */
        ExistentialDeposit: PlainDescriptor<undefined>;
        /**
         * Transfer/payment would kill account.
         */
        Expendability: PlainDescriptor<undefined>;
        /**
         * A vesting schedule already exists for this account.
         */
        ExistingVestingSchedule: PlainDescriptor<undefined>;
        /**
         * Beneficiary account must pre-exist.
         */
        DeadAccount: PlainDescriptor<undefined>;
        /**
         * Number of named reserves exceed `MaxReserves`.
         */
        TooManyReserves: PlainDescriptor<undefined>;
        /**
         * Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`.
         */
        TooManyHolds: PlainDescriptor<undefined>;
        /**
         * Number of freezes exceed `MaxFreezes`.
         */
        TooManyFreezes: PlainDescriptor<undefined>;
        /**
         * The issuance cannot be modified since it is already deactivated.
         */
        IssuanceDeactivated: PlainDescriptor<undefined>;
        /**
         * The delta cannot be zero.
         */
        DeltaZero: PlainDescriptor<undefined>;
    };
    Scheduler: {
        /**
         * Failed to schedule a call
         */
        FailedToSchedule: PlainDescriptor<undefined>;
        /**
         * Cannot find the scheduled call.
         */
        NotFound: PlainDescriptor<undefined>;
        /**
         * Given target block number is in the past.
         */
        TargetBlockNumberInPast: PlainDescriptor<undefined>;
        /**
         * Reschedule failed because it does not change scheduled time.
         */
        RescheduleNoChange: PlainDescriptor<undefined>;
        /**
         * Attempt to use a non-named function on a named task.
         */
        Named: PlainDescriptor<undefined>;
    };
    Preimage: {
        /**
         * Preimage is too large to store on-chain.
         */
        TooBig: PlainDescriptor<undefined>;
        /**
         * Preimage has already been noted on-chain.
         */
        AlreadyNoted: PlainDescriptor<undefined>;
        /**
         * The user is not authorized to perform this action.
         */
        NotAuthorized: PlainDescriptor<undefined>;
        /**
         * The preimage cannot be removed since it has not yet been noted.
         */
        NotNoted: PlainDescriptor<undefined>;
        /**
         * A preimage may not be removed when there are outstanding requests.
         */
        Requested: PlainDescriptor<undefined>;
        /**
         * The preimage request cannot be removed since no outstanding requests exist.
         */
        NotRequested: PlainDescriptor<undefined>;
        /**
         * More than `MAX_HASH_UPGRADE_BULK_COUNT` hashes were requested to be upgraded at once.
         */
        TooMany: PlainDescriptor<undefined>;
        /**
         * Too few hashes were requested to be upgraded (i.e. zero).
         */
        TooFew: PlainDescriptor<undefined>;
    };
    Utility: {
        /**
         * Too many calls batched.
         */
        TooManyCalls: PlainDescriptor<undefined>;
    };
    Proxy: {
        /**
         * There are too many proxies registered or too many announcements pending.
         */
        TooMany: PlainDescriptor<undefined>;
        /**
         * Proxy registration not found.
         */
        NotFound: PlainDescriptor<undefined>;
        /**
         * Sender is not a proxy of the account to be proxied.
         */
        NotProxy: PlainDescriptor<undefined>;
        /**
         * A call which is incompatible with the proxy type's filter was attempted.
         */
        Unproxyable: PlainDescriptor<undefined>;
        /**
         * Account is already a proxy.
         */
        Duplicate: PlainDescriptor<undefined>;
        /**
         * Call may not be made by proxy because it may escalate its privileges.
         */
        NoPermission: PlainDescriptor<undefined>;
        /**
         * Announcement, if made at all, was made too recently.
         */
        Unannounced: PlainDescriptor<undefined>;
        /**
         * Cannot add self as proxy.
         */
        NoSelfProxy: PlainDescriptor<undefined>;
    };
    Multisig: {
        /**
         * Threshold must be 2 or greater.
         */
        MinimumThreshold: PlainDescriptor<undefined>;
        /**
         * Call is already approved by this signatory.
         */
        AlreadyApproved: PlainDescriptor<undefined>;
        /**
         * Call doesn't need any (more) approvals.
         */
        NoApprovalsNeeded: PlainDescriptor<undefined>;
        /**
         * There are too few signatories in the list.
         */
        TooFewSignatories: PlainDescriptor<undefined>;
        /**
         * There are too many signatories in the list.
         */
        TooManySignatories: PlainDescriptor<undefined>;
        /**
         * The signatories were provided out of order; they should be ordered.
         */
        SignatoriesOutOfOrder: PlainDescriptor<undefined>;
        /**
         * The sender was contained in the other signatories; it shouldn't be.
         */
        SenderInSignatories: PlainDescriptor<undefined>;
        /**
         * Multisig operation not found in storage.
         */
        NotFound: PlainDescriptor<undefined>;
        /**
         * Only the account that originally created the multisig is able to cancel it or update
         * its deposits.
         */
        NotOwner: PlainDescriptor<undefined>;
        /**
         * No timepoint was given, yet the multisig operation is already underway.
         */
        NoTimepoint: PlainDescriptor<undefined>;
        /**
         * A different timepoint was given to the multisig operation that is underway.
         */
        WrongTimepoint: PlainDescriptor<undefined>;
        /**
         * A timepoint was given, yet no multisig operation is underway.
         */
        UnexpectedTimepoint: PlainDescriptor<undefined>;
        /**
         * The maximum weight information provided was too low.
         */
        MaxWeightTooLow: PlainDescriptor<undefined>;
        /**
         * The data to be stored is already stored.
         */
        AlreadyStored: PlainDescriptor<undefined>;
    };
    Migrations: {
        /**
         * The operation cannot complete since some MBMs are ongoing.
         */
        Ongoing: PlainDescriptor<undefined>;
    };
    Vesting: {
        /**
         * The account given is not vesting.
         */
        NotVesting: PlainDescriptor<undefined>;
        /**
         * The account already has `MaxVestingSchedules` count of schedules and thus
         * cannot add another one. Consider merging existing schedules in order to add another.
         */
        AtMaxVestingSchedules: PlainDescriptor<undefined>;
        /**
         * Amount being transferred is too low to create a vesting schedule.
         */
        AmountLow: PlainDescriptor<undefined>;
        /**
         * An index was out of bounds of the vesting schedules.
         */
        ScheduleIndexOutOfBounds: PlainDescriptor<undefined>;
        /**
         * Failed to create a new schedule because some parameter was invalid.
         */
        InvalidScheduleParams: PlainDescriptor<undefined>;
    };
    Recovery: {
        /**
         * This attempt is already fully approved and does not need any more votes.
         */
        AlreadyApproved: PlainDescriptor<undefined>;
        /**
         * The recovery attempt has already been initiated.
         */
        AlreadyInitiated: PlainDescriptor<undefined>;
        /**
         * The friend already voted for this attempt.
         */
        AlreadyVoted: PlainDescriptor<undefined>;
        /**
         * The lost account has ongoing recovery attempts.
         */
        HasOngoingAttempts: PlainDescriptor<undefined>;
        /**
         * The lost account cannot be a friend of itself.
         */
        LostAccountInFriendGroup: PlainDescriptor<undefined>;
        /**
         * The account was already recovered by a group of equal or higher priority.
         */
        HigherPriorityRecovered: PlainDescriptor<undefined>;
        /**
         * Cancel delay must be at least 1.
         */
        NoCancelDelay: PlainDescriptor<undefined>;
        /**
         * This account does not have any friend groups.
         */
        NoFriendGroups: PlainDescriptor<undefined>;
        /**
         * The friend group has no friends.
         */
        NoFriends: PlainDescriptor<undefined>;
        /**
         * The lost account does not have any inheritor.
         */
        NoInheritor: PlainDescriptor<undefined>;
        /**
         * Not enough friends approved this attempt.
         */
        NotApproved: PlainDescriptor<undefined>;
        /**
         * The referenced recovery attempt was not found.
         */
        NotAttempt: PlainDescriptor<undefined>;
        /**
         * The caller is not the initiator or the lost account.
         */
        NotCanceller: PlainDescriptor<undefined>;
        /**
         * The caller is not a friend of the lost account.
         */
        NotFriend: PlainDescriptor<undefined>;
        /**
         * A specific referenced friend group was not found.
         */
        NotFriendGroup: PlainDescriptor<undefined>;
        /**
         * The caller is not the inheritor of the lost account.
         */
        NotInheritor: PlainDescriptor<undefined>;
        /**
         * The cancel delay since the last approval or initialization has not yet passed.
         */
        NotYetCancelable: PlainDescriptor<undefined>;
        /**
         * The inheritance delay of this attempt has not yet passed.
         */
        NotYetInheritable: PlainDescriptor<undefined>;
        /**
         * Too many friend groups.
         */
        TooManyFriendGroups: PlainDescriptor<undefined>;
        /**
         * The number of friends needed is greater than the number of friends.
         */
        TooManyFriendsNeeded: PlainDescriptor<undefined>;
        /**
         * The number of friends needed is zero.
         */
        NoFriendsNeeded: PlainDescriptor<undefined>;
        /**
         * The friends of a friend group are not sorted or not unique.
         */
        FriendsNotSortedOrUnique: PlainDescriptor<undefined>;
        /**
         * Two friend groups have the same set of friends.
         */
        DuplicateFriendGroups: PlainDescriptor<undefined>;
    };
    Identity: {
        /**
         * Too many subs-accounts.
         */
        TooManySubAccounts: PlainDescriptor<undefined>;
        /**
         * Account isn't found.
         */
        NotFound: PlainDescriptor<undefined>;
        /**
         * Account isn't named.
         */
        NotNamed: PlainDescriptor<undefined>;
        /**
         * Empty index.
         */
        EmptyIndex: PlainDescriptor<undefined>;
        /**
         * Fee is changed.
         */
        FeeChanged: PlainDescriptor<undefined>;
        /**
         * No identity found.
         */
        NoIdentity: PlainDescriptor<undefined>;
        /**
         * Sticky judgement.
         */
        StickyJudgement: PlainDescriptor<undefined>;
        /**
         * Judgement given.
         */
        JudgementGiven: PlainDescriptor<undefined>;
        /**
         * Invalid judgement.
         */
        InvalidJudgement: PlainDescriptor<undefined>;
        /**
         * The index is invalid.
         */
        InvalidIndex: PlainDescriptor<undefined>;
        /**
         * The target is invalid.
         */
        InvalidTarget: PlainDescriptor<undefined>;
        /**
         * Maximum amount of registrars reached. Cannot add any more.
         */
        TooManyRegistrars: PlainDescriptor<undefined>;
        /**
         * Account ID is already named.
         */
        AlreadyClaimed: PlainDescriptor<undefined>;
        /**
         * Sender is not a sub-account.
         */
        NotSub: PlainDescriptor<undefined>;
        /**
         * Sub-account isn't owned by sender.
         */
        NotOwned: PlainDescriptor<undefined>;
        /**
         * The provided judgement was for a different identity.
         */
        JudgementForDifferentIdentity: PlainDescriptor<undefined>;
        /**
         * Error that occurs when there is an issue paying for judgement.
         */
        JudgementPaymentFailed: PlainDescriptor<undefined>;
        /**
         * The provided suffix is too long.
         */
        InvalidSuffix: PlainDescriptor<undefined>;
        /**
         * The sender does not have permission to issue a username.
         */
        NotUsernameAuthority: PlainDescriptor<undefined>;
        /**
         * The authority cannot allocate any more usernames.
         */
        NoAllocation: PlainDescriptor<undefined>;
        /**
         * The signature on a username was not valid.
         */
        InvalidSignature: PlainDescriptor<undefined>;
        /**
         * Setting this username requires a signature, but none was provided.
         */
        RequiresSignature: PlainDescriptor<undefined>;
        /**
         * The username does not meet the requirements.
         */
        InvalidUsername: PlainDescriptor<undefined>;
        /**
         * The username is already taken.
         */
        UsernameTaken: PlainDescriptor<undefined>;
        /**
         * The requested username does not exist.
         */
        NoUsername: PlainDescriptor<undefined>;
        /**
         * The username cannot be forcefully removed because it can still be accepted.
         */
        NotExpired: PlainDescriptor<undefined>;
        /**
         * The username cannot be removed because it's still in the grace period.
         */
        TooEarly: PlainDescriptor<undefined>;
        /**
         * The username cannot be removed because it is not unbinding.
         */
        NotUnbinding: PlainDescriptor<undefined>;
        /**
         * The username cannot be unbound because it is already unbinding.
         */
        AlreadyUnbinding: PlainDescriptor<undefined>;
        /**
         * The action cannot be performed because of insufficient privileges (e.g. authority
         * trying to unbind a username provided by the system).
         */
        InsufficientPrivileges: PlainDescriptor<undefined>;
    };
    Staking: {
        /**
         * Not a controller account.
         */
        NotController: PlainDescriptor<undefined>;
        /**
         * Not a stash account.
         */
        NotStash: PlainDescriptor<undefined>;
        /**
         * Stash is already bonded.
         */
        AlreadyBonded: PlainDescriptor<undefined>;
        /**
         * Controller is already paired.
         */
        AlreadyPaired: PlainDescriptor<undefined>;
        /**
         * Targets cannot be empty.
         */
        EmptyTargets: PlainDescriptor<undefined>;
        /**
         * Duplicate index.
         */
        DuplicateIndex: PlainDescriptor<undefined>;
        /**
         * Slash record index out of bounds.
         */
        InvalidSlashIndex: PlainDescriptor<undefined>;
        /**
         * Cannot have a validator or nominator role, with value less than the minimum defined by
         * governance (see `MinValidatorBond` and `MinNominatorBond`). If unbonding is the
         * intention, `chill` first to remove one's role as validator/nominator.
         */
        InsufficientBond: PlainDescriptor<undefined>;
        /**
         * Can not schedule more unlock chunks.
         */
        NoMoreChunks: PlainDescriptor<undefined>;
        /**
         * Can not rebond without unlocking chunks.
         */
        NoUnlockChunk: PlainDescriptor<undefined>;
        /**
         * Attempting to target a stash that still has funds.
         */
        FundedTarget: PlainDescriptor<undefined>;
        /**
         * Invalid era to reward.
         */
        InvalidEraToReward: PlainDescriptor<undefined>;
        /**
         * Invalid number of nominations.
         */
        InvalidNumberOfNominations: PlainDescriptor<undefined>;
        /**
         * Items are not sorted and unique.
         */
        NotSortedAndUnique: PlainDescriptor<undefined>;
        /**
         * Rewards for this era have already been claimed for this validator.
         */
        AlreadyClaimed: PlainDescriptor<undefined>;
        /**
         * No nominators exist on this page.
         */
        InvalidPage: PlainDescriptor<undefined>;
        /**
         * Incorrect previous history depth input provided.
         */
        IncorrectHistoryDepth: PlainDescriptor<undefined>;
        /**
         * Incorrect number of slashing spans provided.
         */
        IncorrectSlashingSpans: PlainDescriptor<undefined>;
        /**
         * Internal state has become somehow corrupted and the operation cannot continue.
         */
        BadState: PlainDescriptor<undefined>;
        /**
         * Too many nomination targets supplied.
         */
        TooManyTargets: PlainDescriptor<undefined>;
        /**
         * A nomination target was supplied that was blocked or otherwise not a validator.
         */
        BadTarget: PlainDescriptor<undefined>;
        /**
         * The user has enough bond and thus cannot be chilled forcefully by an external person.
         */
        CannotChillOther: PlainDescriptor<undefined>;
        /**
         * There are too many nominators in the system. Governance needs to adjust the staking
         * settings to keep things safe for the runtime.
         */
        TooManyNominators: PlainDescriptor<undefined>;
        /**
         * There are too many validator candidates in the system. Governance needs to adjust the
         * staking settings to keep things safe for the runtime.
         */
        TooManyValidators: PlainDescriptor<undefined>;
        /**
         * Commission is too low. Must be at least `MinCommission`.
         */
        CommissionTooLow: PlainDescriptor<undefined>;
        /**
         * Some bound is not met.
         */
        BoundNotMet: PlainDescriptor<undefined>;
        /**
         * Used when attempting to use deprecated controller account logic.
         */
        ControllerDeprecated: PlainDescriptor<undefined>;
        /**
         * Cannot reset a ledger.
         */
        CannotRestoreLedger: PlainDescriptor<undefined>;
        /**
         * Provided reward destination is not allowed.
         */
        RewardDestinationRestricted: PlainDescriptor<undefined>;
        /**
         * Not enough funds available to withdraw.
         */
        NotEnoughFunds: PlainDescriptor<undefined>;
        /**
         * Operation not allowed for virtual stakers.
         */
        VirtualStakerNotAllowed: PlainDescriptor<undefined>;
        /**
         * Stash could not be reaped as other pallet might depend on it.
         */
        CannotReapStash: PlainDescriptor<undefined>;
        /**
         * The stake of this account is already migrated to `Fungible` holds.
         */
        AlreadyMigrated: PlainDescriptor<undefined>;
        /**
         * Account is restricted from participation in staking. This may happen if the account is
         * staking in another way already, such as via pool.
         */
        Restricted: PlainDescriptor<undefined>;
    };
    VoterList: {
        /**
         * A error in the list interface implementation.
         */
        List: PlainDescriptor<Anonymize<Ictkqqlhdjt761>>;
        /**
         * Could not update a node, because the pallet is locked.
         */
        Locked: PlainDescriptor<undefined>;
    };
    Session: {
        /**
         * Invalid ownership proof.
         */
        InvalidProof: PlainDescriptor<undefined>;
        /**
         * No associated validator ID for account.
         */
        NoAssociatedValidatorId: PlainDescriptor<undefined>;
        /**
         * Registered duplicate key.
         */
        DuplicatedKey: PlainDescriptor<undefined>;
        /**
         * No keys are associated with this account.
         */
        NoKeys: PlainDescriptor<undefined>;
        /**
         * Key setting account is not live, so it's impossible to associate keys.
         */
        NoAccount: PlainDescriptor<undefined>;
    };
    ElectionProviderMultiPhase: {
        /**
         * Submission was too early.
         */
        PreDispatchEarlySubmission: PlainDescriptor<undefined>;
        /**
         * Wrong number of winners presented.
         */
        PreDispatchWrongWinnerCount: PlainDescriptor<undefined>;
        /**
         * Submission was too weak, score-wise.
         */
        PreDispatchWeakSubmission: PlainDescriptor<undefined>;
        /**
         * The queue was full, and the solution was not better than any of the existing ones.
         */
        SignedQueueFull: PlainDescriptor<undefined>;
        /**
         * The origin failed to pay the deposit.
         */
        SignedCannotPayDeposit: PlainDescriptor<undefined>;
        /**
         * Witness data to dispatchable is invalid.
         */
        SignedInvalidWitness: PlainDescriptor<undefined>;
        /**
         * The signed submission consumes too much weight
         */
        SignedTooMuchWeight: PlainDescriptor<undefined>;
        /**
         * OCW submitted solution for wrong round
         */
        OcwCallWrongEra: PlainDescriptor<undefined>;
        /**
         * Snapshot metadata should exist but didn't.
         */
        MissingSnapshotMetadata: PlainDescriptor<undefined>;
        /**
         * `Self::insert_submission` returned an invalid index.
         */
        InvalidSubmissionIndex: PlainDescriptor<undefined>;
        /**
         * The call is not allowed at this point.
         */
        CallNotAllowed: PlainDescriptor<undefined>;
        /**
         * The fallback failed
         */
        FallbackFailed: PlainDescriptor<undefined>;
        /**
         * Some bound not met
         */
        BoundNotMet: PlainDescriptor<undefined>;
        /**
         * Submitted solution has too many winners
         */
        TooManyWinners: PlainDescriptor<undefined>;
        /**
         * Submission was prepared for a different round.
         */
        PreDispatchDifferentRound: PlainDescriptor<undefined>;
    };
    Grandpa: {
        /**
         * Attempt to signal GRANDPA pause when the authority set isn't live
         * (either paused or already pending pause).
         */
        PauseFailed: PlainDescriptor<undefined>;
        /**
         * Attempt to signal GRANDPA resume when the authority set isn't paused
         * (either live or already pending resume).
         */
        ResumeFailed: PlainDescriptor<undefined>;
        /**
         * Attempt to signal GRANDPA change with one already pending.
         */
        ChangePending: PlainDescriptor<undefined>;
        /**
         * Cannot signal forced change so soon after last.
         */
        TooSoon: PlainDescriptor<undefined>;
        /**
         * A key ownership proof provided as part of an equivocation report is invalid.
         */
        InvalidKeyOwnershipProof: PlainDescriptor<undefined>;
        /**
         * An equivocation proof provided as part of an equivocation report is invalid.
         */
        InvalidEquivocationProof: PlainDescriptor<undefined>;
        /**
         * A given equivocation report is valid but already previously reported.
         */
        DuplicateOffenceReport: PlainDescriptor<undefined>;
    };
    Treasury: {
        /**
         * No proposal, bounty or spend at that index.
         */
        InvalidIndex: PlainDescriptor<undefined>;
        /**
         * Too many approvals in the queue.
         */
        TooManyApprovals: PlainDescriptor<undefined>;
        /**
         * The spend origin is valid but the amount it is allowed to spend is lower than the
         * amount to be spent.
         */
        InsufficientPermission: PlainDescriptor<undefined>;
        /**
         * Proposal has not been approved.
         */
        ProposalNotApproved: PlainDescriptor<undefined>;
        /**
         * The balance of the asset kind is not convertible to the balance of the native asset.
         */
        FailedToConvertBalance: PlainDescriptor<undefined>;
        /**
         * The spend has expired and cannot be claimed.
         */
        SpendExpired: PlainDescriptor<undefined>;
        /**
         * The spend is not yet eligible for payout.
         */
        EarlyPayout: PlainDescriptor<undefined>;
        /**
         * The payment has already been attempted.
         */
        AlreadyAttempted: PlainDescriptor<undefined>;
        /**
         * There was some issue with the mechanism of payment.
         */
        PayoutError: PlainDescriptor<undefined>;
        /**
         * The payout was not yet attempted/claimed.
         */
        NotAttempted: PlainDescriptor<undefined>;
        /**
         * The payment has neither failed nor succeeded yet.
         */
        Inconclusive: PlainDescriptor<undefined>;
    };
    Bounties: {
        /**
         * Proposer's balance is too low.
         */
        InsufficientProposersBalance: PlainDescriptor<undefined>;
        /**
         * No proposal or bounty at that index.
         */
        InvalidIndex: PlainDescriptor<undefined>;
        /**
         * The reason given is just too big.
         */
        ReasonTooBig: PlainDescriptor<undefined>;
        /**
         * The bounty status is unexpected.
         */
        UnexpectedStatus: PlainDescriptor<undefined>;
        /**
         * Require bounty curator.
         */
        RequireCurator: PlainDescriptor<undefined>;
        /**
         * Invalid bounty value.
         */
        InvalidValue: PlainDescriptor<undefined>;
        /**
         * Invalid bounty fee.
         */
        InvalidFee: PlainDescriptor<undefined>;
        /**
         * A bounty payout is pending.
         * To cancel the bounty, you must unassign and slash the curator.
         */
        PendingPayout: PlainDescriptor<undefined>;
        /**
         * The bounties cannot be claimed/closed because it's still in the countdown period.
         */
        Premature: PlainDescriptor<undefined>;
        /**
         * The bounty cannot be closed because it has active child bounties.
         */
        HasActiveChildBounty: PlainDescriptor<undefined>;
        /**
         * Too many approvals are already queued.
         */
        TooManyQueued: PlainDescriptor<undefined>;
        /**
         * User is not the proposer of the bounty.
         */
        NotProposer: PlainDescriptor<undefined>;
        /**
         * The bounty is still active and its account cannot be reclaimed.
         */
        BountyStillActive: PlainDescriptor<undefined>;
    };
    ChildBounties: {
        /**
         * The parent bounty is not in active state.
         */
        ParentBountyNotActive: PlainDescriptor<undefined>;
        /**
         * The bounty balance is not enough to add new child-bounty.
         */
        InsufficientBountyBalance: PlainDescriptor<undefined>;
        /**
         * Number of child bounties exceeds limit `MaxActiveChildBountyCount`.
         */
        TooManyChildBounties: PlainDescriptor<undefined>;
    };
    ConvictionVoting: {
        /**
         * Poll is not ongoing.
         */
        NotOngoing: PlainDescriptor<undefined>;
        /**
         * The given account did not vote on the poll.
         */
        NotVoter: PlainDescriptor<undefined>;
        /**
         * The actor has no permission to conduct the action.
         */
        NoPermission: PlainDescriptor<undefined>;
        /**
         * The actor has no permission to conduct the action right now but will do in the future.
         */
        NoPermissionYet: PlainDescriptor<undefined>;
        /**
         * The account is already delegating.
         */
        AlreadyDelegating: PlainDescriptor<undefined>;
        /**
         * The account currently has votes attached to it and the operation cannot succeed until
         * these are removed through `remove_vote`.
         */
        AlreadyVoting: PlainDescriptor<undefined>;
        /**
         * Too high a balance was provided that the account cannot afford.
         */
        InsufficientFunds: PlainDescriptor<undefined>;
        /**
         * The account is not currently delegating.
         */
        NotDelegating: PlainDescriptor<undefined>;
        /**
         * Delegation to oneself makes no sense.
         */
        Nonsense: PlainDescriptor<undefined>;
        /**
         * Maximum number of votes reached.
         */
        MaxVotesReached: PlainDescriptor<undefined>;
        /**
         * The class must be supplied since it is not easily determinable from the state.
         */
        ClassNeeded: PlainDescriptor<undefined>;
        /**
         * The class ID supplied is invalid.
         */
        BadClass: PlainDescriptor<undefined>;
    };
    Referenda: {
        /**
         * Referendum is not ongoing.
         */
        NotOngoing: PlainDescriptor<undefined>;
        /**
         * Referendum's decision deposit is already paid.
         */
        HasDeposit: PlainDescriptor<undefined>;
        /**
         * The track identifier given was invalid.
         */
        BadTrack: PlainDescriptor<undefined>;
        /**
         * There are already a full complement of referenda in progress for this track.
         */
        Full: PlainDescriptor<undefined>;
        /**
         * The queue of the track is empty.
         */
        QueueEmpty: PlainDescriptor<undefined>;
        /**
         * The referendum index provided is invalid in this context.
         */
        BadReferendum: PlainDescriptor<undefined>;
        /**
         * There was nothing to do in the advancement.
         */
        NothingToDo: PlainDescriptor<undefined>;
        /**
         * No track exists for the proposal origin.
         */
        NoTrack: PlainDescriptor<undefined>;
        /**
         * Any deposit cannot be refunded until after the decision is over.
         */
        Unfinished: PlainDescriptor<undefined>;
        /**
         * The deposit refunder is not the depositor.
         */
        NoPermission: PlainDescriptor<undefined>;
        /**
         * The deposit cannot be refunded since none was made.
         */
        NoDeposit: PlainDescriptor<undefined>;
        /**
         * The referendum status is invalid for this operation.
         */
        BadStatus: PlainDescriptor<undefined>;
        /**
         * The preimage does not exist.
         */
        PreimageNotExist: PlainDescriptor<undefined>;
        /**
         * The preimage is stored with a different length than the one provided.
         */
        PreimageStoredWithDifferentLength: PlainDescriptor<undefined>;
    };
    Origins: {
        /**
         * A mandate whose calls are bounded steps was used a short time ago. Wait for the end of
         * its rest.
         */
        StillResting: PlainDescriptor<undefined>;
    };
    TechnicalCommittee: {
        /**
         * Account is not a member
         */
        NotMember: PlainDescriptor<undefined>;
        /**
         * Duplicate proposals not allowed
         */
        DuplicateProposal: PlainDescriptor<undefined>;
        /**
         * Proposal must exist
         */
        ProposalMissing: PlainDescriptor<undefined>;
        /**
         * Mismatched index
         */
        WrongIndex: PlainDescriptor<undefined>;
        /**
         * Duplicate vote ignored
         */
        DuplicateVote: PlainDescriptor<undefined>;
        /**
         * Members are already initialized!
         */
        AlreadyInitialized: PlainDescriptor<undefined>;
        /**
         * The close call was made too early, before the end of the voting.
         */
        TooEarly: PlainDescriptor<undefined>;
        /**
         * There can only be a maximum of `MaxProposals` active proposals.
         */
        TooManyProposals: PlainDescriptor<undefined>;
        /**
         * The given weight bound for the proposal was too low.
         */
        WrongProposalWeight: PlainDescriptor<undefined>;
        /**
         * The given length bound for the proposal was too low.
         */
        WrongProposalLength: PlainDescriptor<undefined>;
        /**
         * Prime account is not a member
         */
        PrimeAccountNotMember: PlainDescriptor<undefined>;
        /**
         * Proposal is still active.
         */
        ProposalActive: PlainDescriptor<undefined>;
    };
    TxPause: {
        /**
         * The call is paused.
         */
        IsPaused: PlainDescriptor<undefined>;
        /**
         * The call is unpaused.
         */
        IsUnpaused: PlainDescriptor<undefined>;
        /**
         * The call is whitelisted and cannot be paused.
         */
        Unpausable: PlainDescriptor<undefined>;
        /**
        
         */
        NotFound: PlainDescriptor<undefined>;
    };
    SafeMode: {
        /**
         * The safe-mode is (already or still) entered.
         */
        Entered: PlainDescriptor<undefined>;
        /**
         * The safe-mode is (already or still) exited.
         */
        Exited: PlainDescriptor<undefined>;
        /**
         * This functionality of the pallet is disabled by the configuration.
         */
        NotConfigured: PlainDescriptor<undefined>;
        /**
         * There is no balance reserved.
         */
        NoDeposit: PlainDescriptor<undefined>;
        /**
         * The account already has a deposit reserved and can therefore not enter or extend again.
         */
        AlreadyDeposited: PlainDescriptor<undefined>;
        /**
         * This deposit cannot be released yet.
         */
        CannotReleaseYet: PlainDescriptor<undefined>;
        /**
         * An error from the underlying `Currency`.
         */
        CurrencyError: PlainDescriptor<undefined>;
    };
    Pause: {
        /**
         * The pause is shorter than one block or longer than [`MaxPause`](Config::MaxPause).
         * Choose a length within these bounds.
         */
        BadDuration: PlainDescriptor<undefined>;
        /**
         * The call rests for three times the length of its last pause. Wait for the end of the
         * rest.
         */
        StillResting: PlainDescriptor<undefined>;
        /**
         * The list of paused and resting calls is full. Wait for a rest to end.
         */
        TooManyPauses: PlainDescriptor<undefined>;
        /**
         * The call is paused already. Wait for the end of the pause.
         */
        AlreadyPaused: PlainDescriptor<undefined>;
        /**
         * This pallet does not pause the call now: its pause ended, or it began elsewhere.
         */
        NotPaused: PlainDescriptor<undefined>;
        /**
         * The name does not exist. Use a call of a pallet, or `Parachain` and a number.
         */
        NoSuchName: PlainDescriptor<undefined>;
        /**
         * The call can never be paused: it is the way out, a payment due or a decision of
         * governance, or consensus needs it.
         */
        NeverPaused: PlainDescriptor<undefined>;
    };
    Remedies: {
        /**
         * The referendum has no enactment to cancel: it was not approved, was enacted, or was
         * cancelled.
         */
        NothingToCancel: PlainDescriptor<undefined>;
        /**
         * The slash at this index of the era is not one of this validator and cost, or does not
         * exist. Look up the slashes again: an index moves when other slashes are cancelled,
         * applied or merged, and a further report of the validator raises the cost.
         */
        SlashNotFound: PlainDescriptor<undefined>;
    };
    Sudo: {
        /**
         * Sender must be the Sudo account.
         */
        RequireSudo: PlainDescriptor<undefined>;
    };
    Whitelist: {
        /**
         * The preimage of the call hash could not be loaded.
         */
        UnavailablePreImage: PlainDescriptor<undefined>;
        /**
         * The call could not be decoded.
         */
        UndecodableCall: PlainDescriptor<undefined>;
        /**
         * The weight of the decoded call was higher than the witness.
         */
        InvalidCallWeightWitness: PlainDescriptor<undefined>;
        /**
         * The call was not whitelisted.
         */
        CallIsNotWhitelisted: PlainDescriptor<undefined>;
        /**
         * The call was already whitelisted; No-Op.
         */
        CallAlreadyWhitelisted: PlainDescriptor<undefined>;
        /**
         * No deferred dispatch entry exists for this call hash.
         */
        DeferredDispatchNotFound: PlainDescriptor<undefined>;
        /**
         * The deferred dispatch entry has not yet expired.
         */
        DeferredDispatchNotExpired: PlainDescriptor<undefined>;
        /**
         * The dispatch has already been deferred.
         */
        AlreadyDeferred: PlainDescriptor<undefined>;
        /**
         * The deferred dispatch has expired.
         */
        DeferredDispatchExpired: PlainDescriptor<undefined>;
    };
    Repairs: {
        /**
         * No migration has failed since the last repair, so there is nothing to end.
         */
        NoRepairNeeded: PlainDescriptor<undefined>;
    };
    Assets: {
        /**
         * Account balance must be greater than or equal to the transfer amount.
         */
        BalanceLow: PlainDescriptor<undefined>;
        /**
         * The account to alter does not exist.
         */
        NoAccount: PlainDescriptor<undefined>;
        /**
         * The signing account has no permission to do the operation.
         */
        NoPermission: PlainDescriptor<undefined>;
        /**
         * The given asset ID is unknown.
         */
        Unknown: PlainDescriptor<undefined>;
        /**
         * The origin account is frozen.
         */
        Frozen: PlainDescriptor<undefined>;
        /**
         * The asset ID is already taken.
         */
        InUse: PlainDescriptor<undefined>;
        /**
         * Invalid witness data given.
         */
        BadWitness: PlainDescriptor<undefined>;
        /**
         * Minimum balance should be non-zero.
         */
        MinBalanceZero: PlainDescriptor<undefined>;
        /**
         * Unable to increment the consumer reference counters on the account. Either no provider
         * reference exists to allow a non-zero balance of a non-self-sufficient asset, or one
         * fewer then the maximum number of consumers has been reached.
         */
        UnavailableConsumer: PlainDescriptor<undefined>;
        /**
         * Invalid metadata given.
         */
        BadMetadata: PlainDescriptor<undefined>;
        /**
         * No approval exists that would allow the transfer.
         */
        Unapproved: PlainDescriptor<undefined>;
        /**
         * The source account would not survive the transfer and it needs to stay alive.
         */
        WouldDie: PlainDescriptor<undefined>;
        /**
         * The asset-account already exists.
         */
        AlreadyExists: PlainDescriptor<undefined>;
        /**
         * The asset-account doesn't have an associated deposit.
         */
        NoDeposit: PlainDescriptor<undefined>;
        /**
         * The operation would result in funds being burned.
         */
        WouldBurn: PlainDescriptor<undefined>;
        /**
         * The asset is a live asset and is actively being used. Usually emit for operations such
         * as `start_destroy` which require the asset to be in a destroying state.
         */
        LiveAsset: PlainDescriptor<undefined>;
        /**
         * The asset is not live, and likely being destroyed.
         */
        AssetNotLive: PlainDescriptor<undefined>;
        /**
         * The asset status is not the expected status.
         */
        IncorrectStatus: PlainDescriptor<undefined>;
        /**
         * The asset should be frozen before the given operation.
         */
        NotFrozen: PlainDescriptor<undefined>;
        /**
         * Callback action resulted in error
         */
        CallbackFailed: PlainDescriptor<undefined>;
        /**
         * The asset ID is not the one required by [`Config::AssetIdAllocator`].
         */
        BadAssetId: PlainDescriptor<undefined>;
        /**
         * The [`Config::AssetIdAllocator`] cannot allocate the asset ID: the id space is
         * exhausted.
         */
        AssetIdAllocationFailed: PlainDescriptor<undefined>;
        /**
         * The asset cannot be destroyed because some accounts for this asset contain freezes.
         */
        ContainsFreezes: PlainDescriptor<undefined>;
        /**
         * The asset cannot be destroyed because some accounts for this asset contain holds.
         */
        ContainsHolds: PlainDescriptor<undefined>;
        /**
         * Tried setting too many reserves.
         */
        TooManyReserves: PlainDescriptor<undefined>;
        /**
         * The asset deposit could not be fully moved due to a lock or freeze on the owner.
         */
        IncompleteDepositTransfer: PlainDescriptor<undefined>;
    };
    LiquidStaking: {
        /**
         * The stake is below `min_stake` of [`Parameters`]. Stake at least that amount.
         */
        StakeBelowMinimum: PlainDescriptor<undefined>;
        /**
         * The stake of the exit is below the existential deposit, or its payout is zero. Exit with
         * more shares, or with all.
         */
        UnstakeBelowMinimum: PlainDescriptor<undefined>;
        /**
         * The account or its ticket has fewer shares, or the call names zero. Name at least 1
         * planck, and at most all shares.
         */
        InsufficientShares: PlainDescriptor<undefined>;
        /**
         * The call would give less than its bound, or nothing. Lower the bound, or wait for a
         * better rate.
         */
        SlippageExceeded: PlainDescriptor<undefined>;
        /**
         * The pool has no seed, so nobody can enter. Only genesis can seed it.
         */
        PoolNotSeeded: PlainDescriptor<undefined>;
        /**
         * Entries have no rate: the pool is wiped out, or the unreleased rewards exceed the pooled
         * stake. Wait for the release of the rewards, or for
         * [`recapitalise`](Pallet::recapitalise).
         */
        PoolWipedOut: PlainDescriptor<undefined>;
        /**
         * The account has no ticket in this batch: it never had one, or the ticket is claimed,
         * cancelled, rebonded or transferred. Name a batch with a ticket of the account.
         */
        TicketNotFound: PlainDescriptor<undefined>;
        /**
         * The batch is closed, so its tickets cannot be cancelled. Claim, transfer or rebond them.
         */
        BatchNotOpen: PlainDescriptor<undefined>;
        /**
         * The batch is not claimable, and the ticket has no prepayment to claim. Wait for the
         * unlock era of the batch.
         */
        BatchNotMatured: PlainDescriptor<undefined>;
        /**
         * The payout is below the existential deposit, and its account does not exist. Fund the
         * account first.
         */
        PayoutBelowExistentialDeposit: PlainDescriptor<undefined>;
        /**
         * No step is due: the era step of this era is complete. Wait for the next era.
         */
        NoStepDue: PlainDescriptor<undefined>;
        /**
         * The call names more than `MaxSteps` steps. Name at most that many.
         */
        TooManySteps: PlainDescriptor<undefined>;
        /**
         * The staking system did not do as the pallet asked. The step changed nothing, and the
         * next era tries again.
         */
        UnexpectedStakingResult: PlainDescriptor<undefined>;
        /**
         * The rate does not include every reported slash yet. Try again in a block or two.
         */
        SlashUnderAssessment: PlainDescriptor<undefined>;
        /**
         * The circuit breaker has closed the entry gate, because the books do not add up. Wait for
         * [`reopen`](Pallet::reopen). `unstake` and claims stay open.
         */
        PoolHalted: PlainDescriptor<undefined>;
        /**
         * The circuit breaker has not closed the entry gate, so there is nothing to reopen.
         */
        NotHalted: PlainDescriptor<undefined>;
        /**
         * The books still do not add up. Repair the [`Breach`] first.
         */
        StillInBreach: PlainDescriptor<undefined>;
        /**
         * The stash does not exist. Stashes have the numbers below `StashCount`.
         */
        StashNotFound: PlainDescriptor<undefined>;
        /**
         * The cap is below the current one. Only root can lower a cap, and root gives notice.
         */
        CapBelowCurrent: PlainDescriptor<undefined>;
        /**
         * All [`MaxStashes`](MaxStashes) stashes are open. Raise a cap instead.
         */
        TooManyStashes: PlainDescriptor<undefined>;
        /**
         * A nominee is not a validator, or the list is empty. Name only validators that stand for
         * election.
         */
        NotAValidator: PlainDescriptor<undefined>;
        /**
         * The list has more than [`MaxNominees`](MaxNominees) nominees. Name at most that many.
         */
        TooManyNominees: PlainDescriptor<undefined>;
        /**
         * The pallet stores no more changes: nominees changed in too many eras that are not
         * harvested yet, or too many changes are announced. Wait for the era step.
         */
        TooManyChanges: PlainDescriptor<undefined>;
        /**
         * The value is outside the bounds of its parameter. [`Parameter`] has the bounds.
         */
        ParameterOutOfBounds: PlainDescriptor<undefined>;
        /**
         * The pool would have more than its share of all RILL. At most this amount can enter.
         */
        PoolShareExceeded: PlainDescriptor<Anonymize<Ierd1auvgtdqos>>;
        /**
         * The stake is above the rate limit of entries. At most this amount can enter now; the
         * limit comes back block by block.
         */
        StakeLimitExceeded: PlainDescriptor<Anonymize<Ierd1auvgtdqos>>;
        /**
         * The validator could have more than its share of the pool. Only stashes of at most this
         * amount can nominate it.
         */
        ValidatorShareExceeded: PlainDescriptor<Anonymize<Ierd1auvgtdqos>>;
        /**
         * The exit is above the rate limit of instant exits. At most this amount can leave at once
         * now; the limit comes back block by block. `unstake` has no limit.
         */
        InstantLimitExceeded: PlainDescriptor<Anonymize<Ierd1auvgtdqos>>;
        /**
         * The exit is above the part of the reserve that closed batches leave for instant exits.
         * At most this amount can leave at once now. Take less, wait for deposits, or use
         * `unstake`.
         */
        ReserveTooLow: PlainDescriptor<Anonymize<Ierd1auvgtdqos>>;
        /**
         * Slashes of more than [`MinorSlash`](MinorSlash) of the pool were reported in this era or
         * the last one. Wait, or use `unstake`, which bears later slashes like all holders.
         */
        SlashPending: PlainDescriptor<undefined>;
        /**
         * The stake of a part of the ticket would be below the existential deposit. Transfer
         * another part, or the whole ticket.
         */
        TicketTooSmall: PlainDescriptor<undefined>;
        /**
         * The batch does not unbond, so its tickets cannot be rebonded. Cancel a ticket of an open
         * batch, and claim a ticket of a claimable one.
         */
        BatchNotUnbonding: PlainDescriptor<undefined>;
        /**
         * Some of these shares have a claimed prepayment. Rebond at most the others.
         */
        PrepaymentTaken: PlainDescriptor<undefined>;
        /**
         * The policy selects nominees. First set
         * [`ValidatorSelection`](Parameter::ValidatorSelection) to governance, which has a notice.
         */
        SelectedByPolicy: PlainDescriptor<undefined>;
        /**
         * The pool has a rate, so it needs no recapitalisation. The stream releases gifts in the
         * rewards account as rewards.
         */
        PoolNotWipedOut: PlainDescriptor<undefined>;
        /**
         * The rewards account is empty. Pay the gift into it first.
         */
        NothingToRecapitalise: PlainDescriptor<undefined>;
    };
    RemoteStaking: {
        /**
         * The programs of the parachain would exceed their staking limit. Stake at most the
         * remaining amount, in plancks of RILL, or wait: the limit comes back block by block.
         */
        StakingLimitExceeded: PlainDescriptor<Anonymize<Ierd1auvgtdqos>>;
        /**
         * The programs of the parachain would exceed their limit of instant exits. Take out at
         * most the remaining amount, in plancks of RILL, or wait: the limit comes back block by
         * block. `unstake` has no limit.
         */
        ExitLimitExceeded: PlainDescriptor<Anonymize<Ierd1auvgtdqos>>;
        /**
         * The call is paused for everybody, or the parachain is paused. Wait for the end of the
         * pause.
         */
        Paused: PlainDescriptor<undefined>;
        /**
         * The exchange is not between RILL and stRILL. Give exactly one of them for the other.
         */
        UnsupportedExchange: PlainDescriptor<undefined>;
        /**
         * The program gives too little for the wanted amount. Give more or want less.
         */
        InsufficientInput: PlainDescriptor<undefined>;
        /**
         * The destination is not an account on a parachain. Use `Parachain(id)` with an
         * `AccountId32` or `AccountKey20`.
         */
        InvalidDestination: PlainDescriptor<undefined>;
        /**
         * The XCM version of the location is unknown here. Use a supported version.
         */
        UnknownVersion: PlainDescriptor<undefined>;
        /**
         * The account has no payout destination. Set one first.
         */
        NoDestination: PlainDescriptor<undefined>;
        /**
         * The account has no pending payout.
         */
        NothingDue: PlainDescriptor<undefined>;
        /**
         * The payout is less than [`MinTransfer`](PayoutTerms::MinTransfer). Wait for more.
         */
        BelowMinTransfer: PlainDescriptor<undefined>;
        /**
         * The payout was not sent: its delivery costs more than a quarter of
         * [`MinTransfer`](PayoutTerms::MinTransfer), the transfer pause is on, or the parachain
         * takes no messages. Try again later.
         */
        NotSent: PlainDescriptor<undefined>;
    };
    Configuration: {
        /**
         * The new value for a configuration parameter is invalid.
         */
        InvalidNewValue: PlainDescriptor<undefined>;
    };
    ParaInclusion: {
        /**
         * Validator index out of bounds.
         */
        ValidatorIndexOutOfBounds: PlainDescriptor<undefined>;
        /**
         * Candidate submitted but para not scheduled.
         */
        UnscheduledCandidate: PlainDescriptor<undefined>;
        /**
         * Head data exceeds the configured maximum.
         */
        HeadDataTooLarge: PlainDescriptor<undefined>;
        /**
         * Code upgrade prematurely.
         */
        PrematureCodeUpgrade: PlainDescriptor<undefined>;
        /**
         * Output code is too large
         */
        NewCodeTooLarge: PlainDescriptor<undefined>;
        /**
         * The candidate's relay-parent was not allowed. Either it was
         * not recent enough or it didn't advance based on the last parachain block.
         */
        DisallowedRelayParent: PlainDescriptor<undefined>;
        /**
         * The candidate's scheduling-parent was not allowed.
         */
        DisallowedSchedulingParent: PlainDescriptor<undefined>;
        /**
         * Failed to compute group index for the core: either it's out of bounds
         * or the scheduling parent doesn't belong to the current session.
         */
        InvalidAssignment: PlainDescriptor<undefined>;
        /**
         * Invalid group index in core assignment.
         */
        InvalidGroupIndex: PlainDescriptor<undefined>;
        /**
         * Insufficient (non-majority) backing.
         */
        InsufficientBacking: PlainDescriptor<undefined>;
        /**
         * Invalid (bad signature, unknown validator, etc.) backing.
         */
        InvalidBacking: PlainDescriptor<undefined>;
        /**
         * The validation data hash does not match expected.
         */
        ValidationDataHashMismatch: PlainDescriptor<undefined>;
        /**
         * The downward message queue is not processed correctly.
         */
        IncorrectDownwardMessageHandling: PlainDescriptor<undefined>;
        /**
         * At least one upward message sent does not pass the acceptance criteria.
         */
        InvalidUpwardMessages: PlainDescriptor<undefined>;
        /**
         * The candidate didn't follow the rules of HRMP watermark advancement.
         */
        HrmpWatermarkMishandling: PlainDescriptor<undefined>;
        /**
         * The HRMP messages sent by the candidate is not valid.
         */
        InvalidOutboundHrmp: PlainDescriptor<undefined>;
        /**
         * The validation code hash of the candidate is not valid.
         */
        InvalidValidationCodeHash: PlainDescriptor<undefined>;
        /**
         * The `para_head` hash in the candidate descriptor doesn't match the hash of the actual
         * para head in the commitments.
         */
        ParaHeadMismatch: PlainDescriptor<undefined>;
    };
    ParaInherent: {
        /**
         * Inclusion inherent called more than once per block.
         */
        TooManyInclusionInherents: PlainDescriptor<undefined>;
        /**
         * The hash of the submitted parent header doesn't correspond to the saved block hash of
         * the parent.
         */
        InvalidParentHeader: PlainDescriptor<undefined>;
        /**
         * Inherent data was filtered during execution. This should have only been done
         * during creation.
         */
        InherentDataFilteredDuringExecution: PlainDescriptor<undefined>;
        /**
         * Too many candidates supplied.
         */
        UnscheduledCandidate: PlainDescriptor<undefined>;
    };
    ParaScheduler: {
        /**
         * assign_core was called with no assignments.
         */
        AssignmentsEmpty: PlainDescriptor<undefined>;
        /**
         * assign_core with non allowed insertion.
         */
        DisallowedInsert: PlainDescriptor<undefined>;
    };
    Paras: {
        /**
         * Para is not registered in our system.
         */
        NotRegistered: PlainDescriptor<undefined>;
        /**
         * Para cannot be onboarded because it is already tracked by our system.
         */
        CannotOnboard: PlainDescriptor<undefined>;
        /**
         * Para cannot be offboarded at this time.
         */
        CannotOffboard: PlainDescriptor<undefined>;
        /**
         * Para cannot be upgraded to a lease holding parachain.
         */
        CannotUpgrade: PlainDescriptor<undefined>;
        /**
         * Para cannot be downgraded to an on-demand parachain.
         */
        CannotDowngrade: PlainDescriptor<undefined>;
        /**
         * The statement for PVF pre-checking is stale.
         */
        PvfCheckStatementStale: PlainDescriptor<undefined>;
        /**
         * The statement for PVF pre-checking is for a future session.
         */
        PvfCheckStatementFuture: PlainDescriptor<undefined>;
        /**
         * Claimed validator index is out of bounds.
         */
        PvfCheckValidatorIndexOutOfBounds: PlainDescriptor<undefined>;
        /**
         * The signature for the PVF pre-checking is invalid.
         */
        PvfCheckInvalidSignature: PlainDescriptor<undefined>;
        /**
         * The given validator already has cast a vote.
         */
        PvfCheckDoubleVote: PlainDescriptor<undefined>;
        /**
         * The given PVF does not exist at the moment of process a vote.
         */
        PvfCheckSubjectInvalid: PlainDescriptor<undefined>;
        /**
         * Parachain cannot currently schedule a code upgrade.
         */
        CannotUpgradeCode: PlainDescriptor<undefined>;
        /**
         * Invalid validation code size.
         */
        InvalidCode: PlainDescriptor<undefined>;
        /**
         * No upgrade authorized.
         */
        NothingAuthorized: PlainDescriptor<undefined>;
        /**
         * The submitted code is not authorized.
         */
        Unauthorized: PlainDescriptor<undefined>;
        /**
         * Invalid block number.
         */
        InvalidBlockNumber: PlainDescriptor<undefined>;
    };
    Hrmp: {
        /**
         * The sender tried to open a channel to themselves.
         */
        OpenHrmpChannelToSelf: PlainDescriptor<undefined>;
        /**
         * The recipient is not a valid para.
         */
        OpenHrmpChannelInvalidRecipient: PlainDescriptor<undefined>;
        /**
         * The requested capacity is zero.
         */
        OpenHrmpChannelZeroCapacity: PlainDescriptor<undefined>;
        /**
         * The requested capacity exceeds the global limit.
         */
        OpenHrmpChannelCapacityExceedsLimit: PlainDescriptor<undefined>;
        /**
         * The requested maximum message size is 0.
         */
        OpenHrmpChannelZeroMessageSize: PlainDescriptor<undefined>;
        /**
         * The open request requested the message size that exceeds the global limit.
         */
        OpenHrmpChannelMessageSizeExceedsLimit: PlainDescriptor<undefined>;
        /**
         * The channel already exists
         */
        OpenHrmpChannelAlreadyExists: PlainDescriptor<undefined>;
        /**
         * There is already a request to open the same channel.
         */
        OpenHrmpChannelAlreadyRequested: PlainDescriptor<undefined>;
        /**
         * The sender already has the maximum number of allowed outbound channels.
         */
        OpenHrmpChannelLimitExceeded: PlainDescriptor<undefined>;
        /**
         * The channel from the sender to the origin doesn't exist.
         */
        AcceptHrmpChannelDoesntExist: PlainDescriptor<undefined>;
        /**
         * The channel is already confirmed.
         */
        AcceptHrmpChannelAlreadyConfirmed: PlainDescriptor<undefined>;
        /**
         * The recipient already has the maximum number of allowed inbound channels.
         */
        AcceptHrmpChannelLimitExceeded: PlainDescriptor<undefined>;
        /**
         * The origin tries to close a channel where it is neither the sender nor the recipient.
         */
        CloseHrmpChannelUnauthorized: PlainDescriptor<undefined>;
        /**
         * The channel to be closed doesn't exist.
         */
        CloseHrmpChannelDoesntExist: PlainDescriptor<undefined>;
        /**
         * The channel close request is already requested.
         */
        CloseHrmpChannelAlreadyUnderway: PlainDescriptor<undefined>;
        /**
         * Canceling is requested by neither the sender nor recipient of the open channel request.
         */
        CancelHrmpOpenChannelUnauthorized: PlainDescriptor<undefined>;
        /**
         * The open request doesn't exist.
         */
        OpenHrmpChannelDoesntExist: PlainDescriptor<undefined>;
        /**
         * Cannot cancel an HRMP open channel request because it is already confirmed.
         */
        OpenHrmpChannelAlreadyConfirmed: PlainDescriptor<undefined>;
        /**
         * The provided witness data is wrong.
         */
        WrongWitness: PlainDescriptor<undefined>;
        /**
         * The channel between these two chains cannot be authorized.
         */
        ChannelCreationNotAuthorized: PlainDescriptor<undefined>;
    };
    ParasDisputes: {
        /**
         * Duplicate dispute statement sets provided.
         */
        DuplicateDisputeStatementSets: PlainDescriptor<undefined>;
        /**
         * Ancient dispute statement provided.
         */
        AncientDisputeStatement: PlainDescriptor<undefined>;
        /**
         * Validator index on statement is out of bounds for session.
         */
        ValidatorIndexOutOfBounds: PlainDescriptor<undefined>;
        /**
         * Invalid signature on statement.
         */
        InvalidSignature: PlainDescriptor<undefined>;
        /**
         * Validator vote submitted more than once to dispute.
         */
        DuplicateStatement: PlainDescriptor<undefined>;
        /**
         * A dispute where there are only votes on one side.
         */
        SingleSidedDispute: PlainDescriptor<undefined>;
        /**
         * A dispute vote from a malicious backer.
         */
        MaliciousBacker: PlainDescriptor<undefined>;
        /**
         * No backing votes were provides along dispute statements.
         */
        MissingBackingVotes: PlainDescriptor<undefined>;
        /**
         * Unconfirmed dispute statement sets provided.
         */
        UnconfirmedDispute: PlainDescriptor<undefined>;
    };
    ParasSlashing: {
        /**
         * The key ownership proof is invalid.
         */
        InvalidKeyOwnershipProof: PlainDescriptor<undefined>;
        /**
         * The session index is too old or invalid.
         */
        InvalidSessionIndex: PlainDescriptor<undefined>;
        /**
         * The candidate hash is invalid.
         */
        InvalidCandidateHash: PlainDescriptor<undefined>;
        /**
         * There is no pending slash for the given validator index and time
         * slot.
         */
        InvalidValidatorIndex: PlainDescriptor<undefined>;
        /**
         * The validator index does not match the validator id.
         */
        ValidatorIndexIdMismatch: PlainDescriptor<undefined>;
        /**
         * The given slashing report is valid but already previously reported.
         */
        DuplicateSlashingReport: PlainDescriptor<undefined>;
    };
    OnDemand: {
        /**
         * The order queue is full, `place_order` will not continue.
         */
        QueueFull: PlainDescriptor<undefined>;
        /**
         * The current spot price is higher than the max amount specified in the `place_order`
         * call, making it invalid.
         */
        SpotPriceHigherThanMaxAmount: PlainDescriptor<undefined>;
        /**
         * The account doesn't have enough credits to purchase on-demand coretime.
         */
        InsufficientCredits: PlainDescriptor<undefined>;
    };
    Registrar: {
        /**
         * The ID is not registered.
         */
        NotRegistered: PlainDescriptor<undefined>;
        /**
         * The ID is already registered.
         */
        AlreadyRegistered: PlainDescriptor<undefined>;
        /**
         * The caller is not the owner of this Id.
         */
        NotOwner: PlainDescriptor<undefined>;
        /**
         * Invalid para code size.
         */
        CodeTooLarge: PlainDescriptor<undefined>;
        /**
         * Invalid para head data size.
         */
        HeadDataTooLarge: PlainDescriptor<undefined>;
        /**
         * Para is not a Parachain.
         */
        NotParachain: PlainDescriptor<undefined>;
        /**
         * Para is not a Parathread (on-demand parachain).
         */
        NotParathread: PlainDescriptor<undefined>;
        /**
         * Cannot deregister para
         */
        CannotDeregister: PlainDescriptor<undefined>;
        /**
         * Cannot schedule downgrade of lease holding parachain to on-demand parachain
         */
        CannotDowngrade: PlainDescriptor<undefined>;
        /**
         * Cannot schedule upgrade of on-demand parachain to lease holding parachain
         */
        CannotUpgrade: PlainDescriptor<undefined>;
        /**
         * Para is locked from manipulation by the manager. Must use parachain or relay chain
         * governance.
         */
        ParaLocked: PlainDescriptor<undefined>;
        /**
         * The ID given for registration has not been reserved.
         */
        NotReserved: PlainDescriptor<undefined>;
        /**
         * The validation code is invalid.
         */
        InvalidCode: PlainDescriptor<undefined>;
        /**
         * Cannot perform a parachain slot / lifecycle swap. Check that the state of both paras
         * are correct for the swap to work.
         */
        CannotSwap: PlainDescriptor<undefined>;
    };
    ParasSudoWrapper: {
        /**
         * The specified parachain is not registered.
         */
        ParaDoesntExist: PlainDescriptor<undefined>;
        /**
         * The specified parachain is already registered.
         */
        ParaAlreadyExists: PlainDescriptor<undefined>;
        /**
         * A DMP message couldn't be sent because it exceeds the maximum size allowed for a
         * downward message.
         */
        ExceedsMaxMessageSize: PlainDescriptor<undefined>;
        /**
         * A DMP message couldn't be sent because the destination's queue is full.
         */
        ExceedsMaxQueueSize: PlainDescriptor<undefined>;
        /**
         * A DMP message couldn't be sent because the destination is unreachable.
         */
        Unroutable: PlainDescriptor<undefined>;
        /**
         * Could not schedule para cleanup.
         */
        CouldntCleanup: PlainDescriptor<undefined>;
        /**
         * Not a parathread (on-demand parachain).
         */
        NotParathread: PlainDescriptor<undefined>;
        /**
         * Not a lease holding parachain.
         */
        NotParachain: PlainDescriptor<undefined>;
        /**
         * Cannot upgrade on-demand parachain to lease holding parachain.
         */
        CannotUpgrade: PlainDescriptor<undefined>;
        /**
         * Cannot downgrade lease holding parachain to on-demand.
         */
        CannotDowngrade: PlainDescriptor<undefined>;
        /**
         * There are more cores than supported by the runtime.
         */
        TooManyCores: PlainDescriptor<undefined>;
    };
    Coretime: {
        /**
         * The paraid making the call is not the coretime brokerage system parachain.
         */
        NotBroker: PlainDescriptor<undefined>;
        /**
         * Requested revenue information `when` parameter was in the future from the current
         * block height.
         */
        RequestedFutureRevenue: PlainDescriptor<undefined>;
        /**
         * Failed to transfer assets to the coretime chain
         */
        AssetTransferFailed: PlainDescriptor<undefined>;
    };
    XcmPallet: {
        /**
         * The desired destination was unreachable, generally because there is a no way of routing
         * to it.
         */
        Unreachable: PlainDescriptor<undefined>;
        /**
         * There was some other issue (i.e. not to do with routing) in sending the message.
         * Perhaps a lack of space for buffering the message.
         */
        SendFailure: PlainDescriptor<undefined>;
        /**
         * The message execution fails the filter.
         */
        Filtered: PlainDescriptor<undefined>;
        /**
         * The message's weight could not be determined.
         */
        UnweighableMessage: PlainDescriptor<undefined>;
        /**
         * The destination `Location` provided cannot be inverted.
         */
        DestinationNotInvertible: PlainDescriptor<undefined>;
        /**
         * The assets to be sent are empty.
         */
        Empty: PlainDescriptor<undefined>;
        /**
         * Could not re-anchor the assets to declare the fees for the destination chain.
         */
        CannotReanchor: PlainDescriptor<undefined>;
        /**
         * Too many assets have been attempted for transfer.
         */
        TooManyAssets: PlainDescriptor<undefined>;
        /**
         * Origin is invalid for sending.
         */
        InvalidOrigin: PlainDescriptor<undefined>;
        /**
         * The version of the `Versioned` value used is not able to be interpreted.
         */
        BadVersion: PlainDescriptor<undefined>;
        /**
         * The given location could not be used (e.g. because it cannot be expressed in the
         * desired version of XCM).
         */
        BadLocation: PlainDescriptor<undefined>;
        /**
         * The referenced subscription could not be found.
         */
        NoSubscription: PlainDescriptor<undefined>;
        /**
         * The location is invalid since it already has a subscription from us.
         */
        AlreadySubscribed: PlainDescriptor<undefined>;
        /**
         * Could not check-out the assets for teleportation to the destination chain.
         */
        CannotCheckOutTeleport: PlainDescriptor<undefined>;
        /**
         * The owner does not own (all) of the asset that they wish to do the operation on.
         */
        LowBalance: PlainDescriptor<undefined>;
        /**
         * The asset owner has too many locks on the asset.
         */
        TooManyLocks: PlainDescriptor<undefined>;
        /**
         * The given account is not an identifiable sovereign account for any location.
         */
        AccountNotSovereign: PlainDescriptor<undefined>;
        /**
         * The operation required fees to be paid which the initiator could not meet.
         */
        FeesNotMet: PlainDescriptor<undefined>;
        /**
         * A remote lock with the corresponding data could not be found.
         */
        LockNotFound: PlainDescriptor<undefined>;
        /**
         * The unlock operation cannot succeed because there are still consumers of the lock.
         */
        InUse: PlainDescriptor<undefined>;
        /**
         * Invalid asset, reserve chain could not be determined for it.
         */
        InvalidAssetUnknownReserve: PlainDescriptor<undefined>;
        /**
         * Invalid asset, do not support remote asset reserves with different fees reserves.
         */
        InvalidAssetUnsupportedReserve: PlainDescriptor<undefined>;
        /**
         * Too many assets with different reserve locations have been attempted for transfer.
         */
        TooManyReserves: PlainDescriptor<undefined>;
        /**
         * Local XCM execution incomplete.
         */
        LocalExecutionIncomplete: PlainDescriptor<undefined>;
        /**
         * Too many locations authorized to alias origin.
         */
        TooManyAuthorizedAliases: PlainDescriptor<undefined>;
        /**
         * Expiry block number is in the past.
         */
        ExpiresInPast: PlainDescriptor<undefined>;
        /**
         * The alias to remove authorization for was not found.
         */
        AliasNotFound: PlainDescriptor<undefined>;
        /**
         * Local XCM execution incomplete with the actual XCM error and the index of the
         * instruction that caused the error.
         */
        LocalExecutionIncompleteWithError: PlainDescriptor<Anonymize<I5r8t4iaend96p>>;
    };
    MessageQueue: {
        /**
         * Page is not reapable because it has items remaining to be processed and is not old
         * enough.
         */
        NotReapable: PlainDescriptor<undefined>;
        /**
         * Page to be reaped does not exist.
         */
        NoPage: PlainDescriptor<undefined>;
        /**
         * The referenced message could not be found.
         */
        NoMessage: PlainDescriptor<undefined>;
        /**
         * The message was already processed and cannot be processed again.
         */
        AlreadyProcessed: PlainDescriptor<undefined>;
        /**
         * The message is queued for future execution.
         */
        Queued: PlainDescriptor<undefined>;
        /**
         * There is temporarily not enough weight to continue servicing messages.
         */
        InsufficientWeight: PlainDescriptor<undefined>;
        /**
         * This message is temporarily unprocessable.
         *
         * Such errors are expected, but not guaranteed, to resolve themselves eventually through
         * retrying.
         */
        TemporarilyUnprocessable: PlainDescriptor<undefined>;
        /**
         * The queue is paused and no message can be executed from it.
         *
         * This can change at any time and may resolve in the future by re-trying.
         */
        QueuePaused: PlainDescriptor<undefined>;
        /**
         * Another call is in progress and needs to finish before this call can happen.
         */
        RecursiveDisallowed: PlainDescriptor<undefined>;
    };
    Beefy: {
        /**
         * A key ownership proof provided as part of an equivocation report is invalid.
         */
        InvalidKeyOwnershipProof: PlainDescriptor<undefined>;
        /**
         * A double voting proof provided as part of an equivocation report is invalid.
         */
        InvalidDoubleVotingProof: PlainDescriptor<undefined>;
        /**
         * A fork voting proof provided as part of an equivocation report is invalid.
         */
        InvalidForkVotingProof: PlainDescriptor<undefined>;
        /**
         * A future block voting proof provided as part of an equivocation report is invalid.
         */
        InvalidFutureBlockVotingProof: PlainDescriptor<undefined>;
        /**
         * The session of the equivocation proof is invalid
         */
        InvalidEquivocationProofSession: PlainDescriptor<undefined>;
        /**
         * The session of the equivocation proof is not in the mapping (anymore)
         */
        InvalidEquivocationProofSessionMember: PlainDescriptor<undefined>;
        /**
         * A given equivocation report is valid but already previously reported.
         */
        DuplicateOffenceReport: PlainDescriptor<undefined>;
        /**
         * Submitted configuration is invalid.
         */
        InvalidConfiguration: PlainDescriptor<undefined>;
    };
};
type IConstants = {
    Babe: {
        /**
         * The expected average block time at which BABE should be creating
         * blocks. Since BABE is probabilistic it is not trivial to figure out
         * what the expected average block time should be based on the slot
         * duration and the security parameter `c` (where `1 - c` represents
         * the probability of a slot being empty).
         */
        ExpectedBlockTime: PlainDescriptor<bigint>;
    };
    Balances: {
        /**
         * The minimum amount required to keep an account open. MUST BE GREATER THAN ZERO!
         *
         * If you *really* need it to be zero, you can enable the feature `insecure_zero_ed` for
         * this pallet. However, you do so at your own risk: this will open up a major DoS vector.
         * In case you have multiple sources of provider references, you may also get unexpected
         * behaviour if you set this to zero.
         *
         * Bottom line: Do yourself a favour and make it at least one!
         */
        ExistentialDeposit: PlainDescriptor<bigint>;
    };
    LiquidStaking: {
        /**
         * Id from which the keyless accounts are derived. It never changes on a live chain.
         */
        PalletId: PlainDescriptor<SizedHex<8>>;
        /**
         * The parameters before governance sets any. Each is within its bounds.
         */
        InitialParameters: PlainDescriptor<Anonymize<I1k3u91kbnpg27>>;
        /**
         * Upper bound of the nominees of a stash.
         */
        MaxNominees: PlainDescriptor<number>;
        /**
         * Upper bound of the number of stashes.
         */
        MaxStashes: PlainDescriptor<number>;
        /**
         * Upper bound of the validators with a score.
         */
        MaxScored: PlainDescriptor<number>;
        /**
         * Upper bound of the batches that unbond at once.
         */
        MaxUnbondingBatches: PlainDescriptor<number>;
        /**
         * Upper bound of the steps of one `advance_era`.
         */
        MaxSteps: PlainDescriptor<number>;
        /**
         * Upper bound of the prepayment of a batch, as a part of the pool.
         */
        MaxPrepayment: PlainDescriptor<number>;
        /**
         * Upper bound of recent slashes, as a part of the pool, up to which instant exits and
         * prepayments stay open.
         */
        MinorSlash: PlainDescriptor<number>;
    };
    RemoteStaking: {
        /**
         * The pallet id from which the custody account is derived. It never changes on a live
         * chain.
         */
        CustodyId: PlainDescriptor<SizedHex<8>>;
        /**
         * The limits of parachains without their own, until governance sets others.
         */
        InitialLimits: PlainDescriptor<Anonymize<I9pbqt0anvp6q>>;
        /**
         * Upper bound of the price of a delivery, in plancks of RILL, for which the treasury takes
         * shares at the rate. An instant exit pays for more expensive deliveries, and for all
         * while the treasury lacks RILL.
         */
        MaxDeliverySale: PlainDescriptor<bigint>;
        /**
         * Upper bound of the stake for which the treasury takes shares of one parachain, in
         * plancks of RILL per era. It comes back evenly, block by block.
         */
        DeliverySaleLimit: PlainDescriptor<bigint>;
        /**
         * The smallest payout, in plancks of RILL. Smaller payouts wait for more.
         */
        MinTransfer: PlainDescriptor<bigint>;
        /**
         * Upper bound of the weight of sending payouts in a block.
         */
        MaxSendWeight: PlainDescriptor<Anonymize<I4q39t5hn830vp>>;
        /**
         * The blocks between two attempts to send a payout.
         */
        RetryDelay: PlainDescriptor<number>;
    };
};
type IViewFns = {};
type IRuntimeCalls = {
    /**
     * The API to query account nonce.
     */
    AccountNonceApi: {
        /**
         * Get current account nonce of given `AccountId`.
         */
        account_nonce: RuntimeDescriptor<[account: SS58String], number>;
    };
    /**
     * Reads of liquid staking, at the end of the block of the request. Every conversion rounds
     * down, as the calls do. A preview is the result of its call in that block, or the error that
     * would refuse it. It ignores the balance of the account.
     */
    LiquidStakingApi: {
        /**
         * RILL per stRILL, with 18 decimals, rounded down.
         */
        rate: RuntimeDescriptor<[], bigint>;
        /**
         * The figures of the pool.
         */
        pool: RuntimeDescriptor<[], Anonymize<Iejaqf5cji678j>>;
        /**
         * The batches of exits.
         */
        queue: RuntimeDescriptor<[], Anonymize<If62a8isps39nu>>;
        /**
         * Shares that an entry of `stake` plancks of RILL mints, in plancks of stRILL. None while
         * entries have no rate.
         */
        shares_for: RuntimeDescriptor<[stake: bigint], Anonymize<I35p85j063s0il>>;
        /**
         * The stake of `shares` plancks of stRILL, in plancks of RILL. None if it does not fit.
         */
        stake_for: RuntimeDescriptor<[shares: bigint], Anonymize<I35p85j063s0il>>;
        /**
         * The stake of the free stRILL of `who`, in plancks of RILL.
         */
        stake_of: RuntimeDescriptor<[who: SS58String], bigint>;
        /**
         * The tickets of `who`, by batch: the stake, the claimable part of it, and the era for the
         * rest.
         */
        tickets: RuntimeDescriptor<[who: SS58String], Anonymize<I9bmq77jkjgogs>>;
        /**
         * Shares that `stake` of `amount` plancks of RILL would mint, in plancks of stRILL.
         */
        preview_stake: RuntimeDescriptor<[amount: bigint], Anonymize<I3lijfe4i1qriq>>;
        /**
         * Stake of `shares` plancks of stRILL for `unstake`, in plancks of RILL.
         */
        preview_unstake: RuntimeDescriptor<[shares: bigint], Anonymize<I3lijfe4i1qriq>>;
        /**
         * Payout and fee of `instant_unstake` of `shares` plancks of stRILL.
         */
        preview_instant_unstake: RuntimeDescriptor<[shares: bigint], Anonymize<Ia01pn8s8on0l7>>;
        /**
         * Shares that `rebond` of `shares` plancks of the ticket of `who` would mint, in plancks
         * of stRILL.
         */
        preview_rebond: RuntimeDescriptor<[who: SS58String, batch: number, shares: bigint], Anonymize<I3lijfe4i1qriq>>;
        /**
         * The limits of entries now.
         */
        limits: RuntimeDescriptor<[], Anonymize<I50f13pndkqmiv>>;
        /**
         * The limits and the fee of instant exits now.
         */
        instant: RuntimeDescriptor<[], Anonymize<I198t6ft6rsqkk>>;
        /**
         * Pending slashes. The rate includes them.
         */
        pending_slashes: RuntimeDescriptor<[], Anonymize<If50roq28dk7em>>;
        /**
         * The parameters.
         */
        parameters: RuntimeDescriptor<[], Anonymize<I1k3u91kbnpg27>>;
        /**
         * Announced changes, and the first era in which each can take effect.
         */
        announced: RuntimeDescriptor<[], Anonymize<I5lebdj47acpo4>>;
        /**
         * Annualised growth of the rate over the last `eras` eras: 0.07 is seven percent. 0 stands
         * for all remembered eras. None while fewer than two eras are remembered.
         */
        apr: RuntimeDescriptor<[eras: number], Anonymize<I35p85j063s0il>>;
        /**
         * The rates at the beginning of the last eras, the oldest first.
         */
        history: RuntimeDescriptor<[], Anonymize<I3qt400auuuco9>>;
        /**
         * The stashes.
         */
        stashes: RuntimeDescriptor<[], Anonymize<Idhaa279nr8lj8>>;
        /**
         * The pool's validators and its stake with each, the most first.
         */
        allocation: RuntimeDescriptor<[], Anonymize<I5mhrjgv6etmjq>>;
    };
    /**
     * Reads of liquid staking from other chains, after the block of the query.
     */
    RemoteStakingApi: {
        /**
         * The proceeds of an exchange by a program of `parachain`, in plancks of the other token,
         * for `amount` plancks of one token; or the error of that exchange. `None` as the
         * parachain leaves out its limits.
         */
        preview_exchange: RuntimeDescriptor<[parachain: Anonymize<I4arjljr6dpflb>, given: XcmVersionedAssetId, amount: bigint], Anonymize<I3lijfe4i1qriq>>;
        /**
         * The limits of a parachain and their remaining part, in plancks of RILL.
         */
        limits: RuntimeDescriptor<[parachain: number], Anonymize<Ib7cpubb32jekn>>;
        /**
         * The payout destination of `who`; `None` if payouts stay.
         */
        destination: RuntimeDescriptor<[who: SS58String], Anonymize<I1k8uk4m0m3gr4>>;
    };
    /**
     * A trait of XCM payment API.
     *
     * API provides functionality for obtaining:
     *
     * * the weight required to execute an XCM message,
     * * a list of acceptable `AssetId`s for message execution payment,
     * * the cost of the weight in the specified acceptable `AssetId`.
     * * the fees for an XCM message delivery.
     *
     * To determine the execution weight of the calls required for
     * [`xcm::latest::Instruction::Transact`] instruction, `TransactionPaymentCallApi` can be used.
     */
    XcmPaymentApi: {
        /**
         * Returns a list of acceptable payment assets.
         *
         * # Arguments
         *
         * * `xcm_version`: Version.
         */
        query_acceptable_payment_assets: RuntimeDescriptor<[xcm_version: number], Anonymize<Iftvbctbo05fu4>>;
        /**
         * Returns a weight needed to execute a XCM.
         *
         * # Arguments
         *
         * * `message`: `VersionedXcm`.
         */
        query_xcm_weight: RuntimeDescriptor<[message: XcmVersionedXcm], Anonymize<Ic0c3req3mlc1l>>;
        /**
         * Converts a weight into a fee for the specified `AssetId`.
         *
         * # Arguments
         *
         * * `weight`: convertible `Weight`.
         * * `asset`: `VersionedAssetId`.
         */
        query_weight_to_asset_fee: RuntimeDescriptor<[weight: Anonymize<I4q39t5hn830vp>, asset: XcmVersionedAssetId], Anonymize<I7ocn4njqde3v5>>;
        /**
         * Query delivery fees V2.
         *
         * Get delivery fees for sending a specific `message` to a `destination`.
         * These always come in a specific asset, defined by the chain.
         *
         * # Arguments
         * * `message`: The message that'll be sent, necessary because most delivery fees are based on the
         * size of the message.
         * * `destination`: The destination to send the message to. Different destinations may use
         * different senders that charge different fees.
         */
        query_delivery_fees: RuntimeDescriptor<[destination: XcmVersionedLocation, message: XcmVersionedXcm, asset_id: XcmVersionedAssetId], Anonymize<Iek7ha36da9mf5>>;
    };
    /**
     * API for dry-running extrinsics and XCM programs to get the programs that need to be passed to the fees API.
     *
     * All calls return a vector of tuples (location, xcm) where each "xcm" is executed in "location".
     * If there's local execution, the location will be "Here".
     * This vector can be used to calculate both execution and delivery fees.
     *
     * Calls or XCMs might fail when executed, this doesn't mean the result of these calls will be an `Err`.
     * In those cases, there might still be a valid result, with the execution error inside it.
     * The only reasons why these calls might return an error are listed in the [`Error`] enum.
     */
    DryRunApi: {
        /**
         * Dry run call V2.
         */
        dry_run_call: RuntimeDescriptor<[origin: Anonymize<Ic34983r1erldj>, call: Anonymize<Ic583kptraa3u9>, result_xcms_version: number], Anonymize<I4fa1g57t5o5do>>;
        /**
         * Dry run XCM program
         */
        dry_run_xcm: RuntimeDescriptor<[origin_location: XcmVersionedLocation, xcm: XcmVersionedXcm], Anonymize<Ia0moto7hcoopu>>;
    };
    /**
     * API for useful conversions between XCM `Location` and `AccountId`.
     */
    LocationToAccountApi: {
        /**
         * Converts `Location` to `AccountId`.
         */
        convert_location: RuntimeDescriptor<[location: XcmVersionedLocation], Anonymize<Ieh6nis3hdbtgi>>;
    };
};
export type RillDispatchError = unknown;
type IAsset = PlainDescriptor<void>;
export type RillExtensions = {};
type PalletsTypedef = {
    __storage: IStorage;
    __tx: ICalls;
    __event: IEvent;
    __error: IError;
    __const: IConstants;
    __view: IViewFns;
};
export type Rill = {
    descriptors: {
        pallets: PalletsTypedef;
        apis: IRuntimeCalls;
    } & Promise<any>;
    metadataTypes: Promise<Uint8Array>;
    asset: IAsset;
    extensions: RillExtensions;
    getMetadata: () => Promise<Uint8Array>;
    genesis: string | undefined;
};
declare const _allDescriptors: Rill;
export default _allDescriptors;
export type RillApis = ApisFromDef<IRuntimeCalls>;
export type RillQueries = QueryFromPalletsDef<PalletsTypedef>;
export type RillCalls = TxFromPalletsDef<PalletsTypedef>;
export type RillEvents = EventsFromPalletsDef<PalletsTypedef>;
export type RillErrors = ErrorsFromPalletsDef<PalletsTypedef>;
export type RillConstants = ConstFromPalletsDef<PalletsTypedef>;
export type RillViewFns = ViewFnsFromPalletsDef<PalletsTypedef>;
export type RillCallData = Anonymize<Ic583kptraa3u9> & {
    value: {
        type: string;
    };
};
type AllInteractions = {
    storage: {
        System: ['Account', 'ExtrinsicCount', 'InherentsApplied', 'BlockWeight', 'BlockSize', 'BlockHash', 'ExtrinsicData', 'Number', 'ParentHash', 'Digest', 'Events', 'EventCount', 'EventTopics', 'LastRuntimeUpgrade', 'BlocksTillUpgrade', 'UpgradedToU32RefCount', 'UpgradedToTripleRefCount', 'ExecutionPhase', 'AuthorizedUpgrade', 'ExtrinsicWeightReclaimed'];
        Timing: ['Timing'];
        Babe: ['EpochIndex', 'Authorities', 'GenesisSlot', 'CurrentSlot', 'Randomness', 'PendingEpochConfigChange', 'NextRandomness', 'NextAuthorities', 'SegmentIndex', 'UnderConstruction', 'Initialized', 'AuthorVrfRandomness', 'EpochStart', 'Lateness', 'EpochConfig', 'NextEpochConfig', 'SkippedEpochs'];
        Timestamp: ['Now', 'DidUpdate'];
        Balances: ['TotalIssuance', 'InactiveIssuance', 'Account', 'Locks', 'Reserves', 'Holds', 'Freezes'];
        TransactionPayment: ['NextFeeMultiplier', 'StorageVersion', 'TxPaymentCredit'];
        Scheduler: ['IncompleteSince', 'Agenda', 'Retries', 'Lookup'];
        Preimage: ['StatusFor', 'RequestStatusFor', 'PreimageFor'];
        Proxy: ['Proxies', 'Announcements'];
        Multisig: ['Multisigs'];
        Migrations: ['Cursor', 'Historic'];
        Nonces: ['Highest'];
        Vesting: ['Vesting', 'StorageVersion'];
        Recovery: ['FriendGroups', 'Attempt', 'Inheritor'];
        Identity: ['IdentityOf', 'UsernameOf', 'SuperOf', 'SubsOf', 'Registrars', 'AuthorityOf', 'UsernameInfoOf', 'PendingUsernames', 'UnbindingUsernames'];
        Authorship: ['Author'];
        Staking: ['ValidatorCount', 'MinimumValidatorCount', 'Invulnerables', 'Bonded', 'MinNominatorBond', 'MinValidatorBond', 'MinimumActiveStake', 'MinCommission', 'Ledger', 'Payee', 'Validators', 'CounterForValidators', 'MaxValidatorsCount', 'Nominators', 'CounterForNominators', 'VirtualStakers', 'CounterForVirtualStakers', 'MaxNominatorsCount', 'CurrentEra', 'ActiveEra', 'ErasStartSessionIndex', 'ErasStakers', 'ErasStakersOverview', 'ErasStakersClipped', 'ErasStakersPaged', 'ClaimedRewards', 'ErasValidatorPrefs', 'ErasValidatorReward', 'ErasRewardPoints', 'ErasTotalStake', 'ForceEra', 'MaxStakedRewards', 'SlashRewardFraction', 'CanceledSlashPayout', 'UnappliedSlashes', 'BondedEras', 'ValidatorSlashInEra', 'NominatorSlashInEra', 'SlashingSpans', 'SpanSlash', 'CurrentPlannedSession', 'ChillThreshold'];
        VoterList: ['ListNodes', 'CounterForListNodes', 'ListBags', 'NextNodeAutoRebagged', 'Lock', 'PendingRebag', 'CounterForPendingRebag'];
        Offences: ['Reports', 'ConcurrentReportsIndex'];
        Historical: ['HistoricalSessions', 'StoredRange'];
        Session: ['Validators', 'CurrentIndex', 'QueuedChanged', 'QueuedKeys', 'DisabledValidators', 'NextKeys', 'KeyOwner', 'ExternallySetKeys'];
        ElectionProviderMultiPhase: ['Round', 'CurrentPhase', 'QueuedSolution', 'Snapshot', 'DesiredTargets', 'SnapshotMetadata', 'SignedSubmissionNextIndex', 'SignedSubmissionIndices', 'SignedSubmissionsMap', 'MinimumUntrustedScore'];
        Grandpa: ['State', 'PendingChange', 'NextForced', 'Stalled', 'CurrentSetId', 'SetIdSession', 'Authorities'];
        AuthorityDiscovery: ['Keys', 'NextKeys'];
        Treasury: ['ProposalCount', 'Proposals', 'Deactivated', 'Approvals', 'SpendCount', 'Spends', 'LastSpendPeriod'];
        Bounties: ['BountyCount', 'Bounties', 'BountyDescriptions', 'BountyApprovals'];
        ChildBounties: ['ChildBountyCount', 'ParentChildBounties', 'ParentTotalChildBounties', 'ChildBounties', 'ChildBountyDescriptionsV1', 'V0ToV1ChildBountyIds', 'ChildrenCuratorFees'];
        ConvictionVoting: ['VotingFor', 'ClassLocksFor'];
        Referenda: ['ReferendumCount', 'ReferendumInfoFor', 'TrackQueue', 'DecidingCount', 'MetadataOf'];
        Origins: ['RestsUntil'];
        TechnicalCommittee: ['Proposals', 'ProposalOf', 'CostOf', 'Voting', 'ProposalCount', 'Members', 'Prime'];
        TxPause: ['PausedCalls'];
        SafeMode: ['EnteredUntil', 'Deposits'];
        Pause: ['Pauses', 'SafeModeSince', 'SafeModeCooldownUntil'];
        Sudo: ['Key'];
        Whitelist: ['WhitelistedCall', 'DeferredDispatch'];
        Repairs: ['Failure'];
        Assets: ['Asset', 'Account', 'Approvals', 'Metadata', 'Reserves', 'NextAssetId'];
        LiquidStaking: ['Pool', 'PublishedBooks', 'Queue', 'Batches', 'TicketsByBatch', 'NextRebond', 'FailedPayouts', 'NextNomination', 'NextPayment', 'StashCount', 'Stashes', 'Nominees', 'SubmittedNominees', 'NomineeHistory', 'NomineeHistoryEras', 'Scores', 'LastWelcomed', 'PendingSlashes', 'AssessedReports', 'Watch', 'Parameters', 'Announced', 'StakeRateLimit', 'InstantRateLimit', 'RewardYield', 'History', 'Moves', 'Progress'];
        RemoteStaking: ['DefaultLimits', 'ParachainLimits', 'Usage', 'DeliverySales', 'Sender', 'Destinations', 'PendingPayouts', 'Queue', 'QueueStart'];
        Configuration: ['ActiveConfig', 'PendingConfigs', 'BypassConsistencyCheck'];
        ParasShared: ['CurrentSessionIndex', 'ActiveValidatorIndices', 'ActiveValidatorKeys', 'AllowedSchedulingParents', 'AllowedRelayParents', 'OldestRelayParentSession', 'MinimumRelayParentNumber'];
        ParaInclusion: ['V1'];
        ParaInherent: ['Included', 'OnChainVotes'];
        ParaScheduler: ['ValidatorGroups', 'SessionStartBlock', 'CoreSchedules', 'CoreDescriptors'];
        Paras: ['PvfActiveVoteMap', 'PvfActiveVoteList', 'Parachains', 'ParaLifecycles', 'Heads', 'MostRecentContext', 'CurrentCodeHash', 'PastCodeHash', 'PastCodeMeta', 'PastCodePruning', 'FutureCodeUpgrades', 'FutureCodeUpgradesAt', 'FutureCodeHash', 'AuthorizedCodeHash', 'UpgradeGoAheadSignal', 'UpgradeRestrictionSignal', 'UpgradeCooldowns', 'UpcomingUpgrades', 'ActionsQueue', 'UpcomingParasGenesis', 'CodeByHashRefs', 'CodeByHash'];
        Initializer: ['HasInitialized', 'BufferedSessionChanges'];
        Dmp: ['DownwardMessageQueueMeta', 'DownwardMessageQueuePages', 'DownwardMessageQueueLazyDelete', 'DownwardMessageQueueHeads', 'DeliveryFeeFactor'];
        Hrmp: ['HrmpOpenChannelRequests', 'HrmpOpenChannelRequestsList', 'HrmpOpenChannelRequestCount', 'HrmpAcceptedChannelRequestCount', 'HrmpCloseChannelRequests', 'HrmpCloseChannelRequestsList', 'HrmpWatermarks', 'HrmpChannels', 'HrmpIngressChannelsIndex', 'HrmpEgressChannelsIndex', 'HrmpChannelContents', 'HrmpChannelDigests'];
        ParaSessionInfo: ['AssignmentKeysUnsafe', 'EarliestStoredSession', 'Sessions', 'AccountKeys', 'SessionExecutorParams'];
        ParasDisputes: ['LastPrunedSession', 'Disputes', 'BackersOnDisputes', 'Included', 'Frozen'];
        ParasSlashing: ['UnappliedSlashes', 'ValidatorSetCounts'];
        OnDemand: ['OrderStatus', 'Revenue', 'Credits'];
        Registrar: ['PendingSwap', 'Paras', 'NextFreeParaId'];
        XcmPallet: ['QueryCounter', 'Queries', 'AssetTraps', 'SafeXcmVersion', 'SupportedVersion', 'VersionNotifiers', 'VersionNotifyTargets', 'VersionDiscoveryQueue', 'CurrentMigration', 'RemoteLockedFungibles', 'LockedFungibles', 'XcmExecutionSuspended', 'ShouldRecordXcm', 'RecordedXcm', 'AuthorizedAliases'];
        MessageQueue: ['BookStateFor', 'ServiceHead', 'Pages'];
        Beefy: ['Authorities', 'ValidatorSetId', 'NextAuthorities', 'SetIdSession', 'GenesisBlock'];
        Mmr: ['RootHash', 'NumberOfLeaves', 'Nodes'];
        BeefyMmrLeaf: ['BeefyAuthorities', 'BeefyNextAuthorities'];
    };
    tx: {
        System: ['remark', 'set_heap_pages', 'set_code', 'set_code_without_checks', 'set_storage', 'kill_storage', 'kill_prefix', 'remark_with_event', 'authorize_upgrade', 'authorize_upgrade_without_checks', 'apply_authorized_upgrade'];
        Babe: ['report_equivocation', 'report_equivocation_unsigned', 'plan_config_change'];
        Timestamp: ['set'];
        Balances: ['transfer_allow_death', 'force_transfer', 'transfer_keep_alive', 'transfer_all', 'force_unreserve', 'upgrade_accounts', 'force_set_balance', 'force_adjust_total_issuance', 'burn'];
        Scheduler: ['schedule', 'cancel', 'schedule_named', 'cancel_named', 'schedule_after', 'schedule_named_after', 'set_retry', 'set_retry_named', 'cancel_retry', 'cancel_retry_named'];
        Preimage: ['note_preimage', 'unnote_preimage', 'request_preimage', 'unrequest_preimage', 'ensure_updated'];
        Utility: ['batch', 'as_derivative', 'batch_all', 'dispatch_as', 'force_batch', 'with_weight', 'if_else', 'dispatch_as_fallible'];
        Proxy: ['proxy', 'add_proxy', 'remove_proxy', 'remove_proxies', 'create_pure', 'kill_pure', 'announce', 'remove_announcement', 'reject_announcement', 'proxy_announced', 'poke_deposit'];
        Multisig: ['as_multi_threshold_1', 'as_multi', 'approve_as_multi', 'cancel_as_multi', 'poke_deposit'];
        Migrations: ['force_set_cursor', 'force_set_active_cursor', 'force_onboard_mbms', 'clear_historic'];
        Vesting: ['vest', 'vest_other', 'vested_transfer', 'force_vested_transfer', 'merge_schedules', 'force_remove_vesting_schedule'];
        Recovery: ['control_inherited_account', 'revoke_inheritor', 'set_friend_groups', 'initiate_attempt', 'approve_attempt', 'finish_attempt', 'cancel_attempt', 'slash_attempt'];
        Identity: ['add_registrar', 'remove_registrar', 'set_identity', 'set_subs', 'clear_identity', 'request_judgement', 'cancel_request', 'set_fee', 'set_account_id', 'set_fields', 'provide_judgement', 'kill_identity', 'add_sub', 'rename_sub', 'remove_sub', 'quit_sub', 'add_username_authority', 'remove_username_authority', 'set_username_for', 'accept_username', 'remove_expired_approval', 'set_primary_username', 'unbind_username', 'remove_username', 'kill_username'];
        Staking: ['bond', 'bond_extra', 'unbond', 'withdraw_unbonded', 'validate', 'nominate', 'chill', 'set_payee', 'set_controller', 'set_validator_count', 'increase_validator_count', 'scale_validator_count', 'force_no_eras', 'force_new_era', 'set_invulnerables', 'force_unstake', 'force_new_era_always', 'cancel_deferred_slash', 'payout_stakers', 'rebond', 'reap_stash', 'kick', 'set_staking_configs', 'chill_other', 'force_apply_min_commission', 'set_min_commission', 'payout_stakers_by_page', 'update_payee', 'deprecate_controller_batch', 'restore_ledger', 'migrate_currency', 'manual_slash'];
        VoterList: ['rebag', 'put_in_front_of', 'put_in_front_of_other'];
        Session: ['set_keys', 'purge_keys'];
        ElectionProviderMultiPhase: ['submit_unsigned', 'set_minimum_untrusted_score', 'set_emergency_election_result', 'submit', 'governance_fallback'];
        Grandpa: ['report_equivocation', 'report_equivocation_unsigned', 'note_stalled'];
        Treasury: ['spend_local', 'remove_approval', 'spend', 'payout', 'check_status', 'void_spend'];
        Bounties: ['propose_bounty', 'approve_bounty', 'propose_curator', 'unassign_curator', 'accept_curator', 'award_bounty', 'claim_bounty', 'close_bounty', 'extend_bounty_expiry', 'approve_bounty_with_curator', 'poke_deposit', 'reclaim_bounty_funds'];
        ChildBounties: ['add_child_bounty', 'propose_curator', 'accept_curator', 'unassign_curator', 'award_child_bounty', 'claim_child_bounty', 'close_child_bounty'];
        ConvictionVoting: ['vote', 'delegate', 'undelegate', 'unlock', 'remove_vote', 'remove_other_vote'];
        Referenda: ['submit', 'place_decision_deposit', 'refund_decision_deposit', 'cancel', 'kill', 'nudge_referendum', 'one_fewer_deciding', 'refund_submission_deposit', 'set_metadata'];
        Origins: ['act'];
        TechnicalCommittee: ['set_members', 'execute', 'propose', 'vote', 'disapprove_proposal', 'close', 'kill', 'release_proposal_cost'];
        TxPause: ['pause', 'unpause'];
        SafeMode: ['enter', 'force_enter', 'extend', 'force_extend', 'force_exit', 'force_slash_deposit', 'release_deposit', 'force_release_deposit'];
        Pause: ['pause', 'end'];
        Remedies: ['cancel_slashes', 'cancel_enactment'];
        Sudo: ['sudo', 'sudo_unchecked_weight', 'set_key', 'sudo_as', 'remove_key'];
        Whitelist: ['whitelist_call', 'remove_whitelisted_call', 'dispatch_whitelisted_call', 'dispatch_whitelisted_call_with_preimage', 'remove_deferred_dispatch'];
        Repairs: ['end'];
        Assets: ['create', 'force_create', 'start_destroy', 'destroy_accounts', 'destroy_approvals', 'finish_destroy', 'mint', 'burn', 'transfer', 'transfer_keep_alive', 'force_transfer', 'freeze', 'thaw', 'freeze_asset', 'thaw_asset', 'transfer_ownership', 'set_team', 'set_metadata', 'clear_metadata', 'force_set_metadata', 'force_clear_metadata', 'force_asset_status', 'approve_transfer', 'cancel_approval', 'force_cancel_approval', 'transfer_approved', 'touch', 'refund', 'set_min_balance', 'touch_other', 'refund_other', 'block', 'transfer_all', 'set_reserves'];
        LiquidStaking: ['stake', 'unstake', 'cancel_unstake', 'claim', 'advance_era', 'open_stash', 'set_stash_cap', 'set_nominees', 'set_parameter', 'reopen', 'recapitalise', 'instant_unstake', 'transfer_ticket', 'rebond', 'claim_for'];
        RemoteStaking: ['set_limits', 'set_destination', 'claim_to', 'send_payout'];
        Configuration: ['set_validation_upgrade_cooldown', 'set_validation_upgrade_delay', 'set_code_retention_period', 'set_max_code_size', 'set_max_pov_size', 'set_max_head_data_size', 'set_coretime_cores', 'set_group_rotation_frequency', 'set_paras_availability_period', 'set_scheduling_lookahead', 'set_max_validators_per_core', 'set_max_validators', 'set_dispute_period', 'set_dispute_post_conclusion_acceptance_period', 'set_no_show_slots', 'set_n_delay_tranches', 'set_zeroth_delay_tranche_width', 'set_needed_approvals', 'set_relay_vrf_modulo_samples', 'set_max_upward_queue_count', 'set_max_upward_queue_size', 'set_max_downward_message_size', 'set_max_upward_message_size', 'set_max_upward_message_num_per_candidate', 'set_hrmp_open_request_ttl', 'set_hrmp_sender_deposit', 'set_hrmp_recipient_deposit', 'set_hrmp_channel_max_capacity', 'set_hrmp_channel_max_total_size', 'set_hrmp_max_parachain_inbound_channels', 'set_hrmp_channel_max_message_size', 'set_hrmp_max_parachain_outbound_channels', 'set_hrmp_max_message_num_per_candidate', 'set_pvf_voting_ttl', 'set_minimum_validation_upgrade_delay', 'set_bypass_consistency_check', 'set_async_backing_params', 'set_executor_params', 'set_on_demand_base_fee', 'set_on_demand_fee_variability', 'set_on_demand_queue_max_size', 'set_on_demand_target_queue_utilization', 'set_minimum_backing_votes', 'set_node_feature', 'set_approval_voting_params', 'set_scheduler_params', 'set_max_relay_parent_session_age'];
        ParaInherent: ['enter'];
        Paras: ['force_set_current_code', 'force_set_current_head', 'force_schedule_code_upgrade', 'force_note_new_head', 'force_queue_action', 'add_trusted_validation_code', 'poke_unused_validation_code', 'include_pvf_check_statement', 'force_set_most_recent_context', 'remove_upgrade_cooldown', 'authorize_force_set_current_code_hash', 'apply_authorized_force_set_current_code'];
        Initializer: ['force_approve'];
        Hrmp: ['hrmp_init_open_channel', 'hrmp_accept_open_channel', 'hrmp_close_channel', 'force_clean_hrmp', 'force_process_hrmp_open', 'force_process_hrmp_close', 'hrmp_cancel_open_request', 'force_open_hrmp_channel', 'establish_system_channel', 'poke_channel_deposits', 'establish_channel_with_system'];
        ParasDisputes: ['force_unfreeze'];
        ParasSlashing: ['report_dispute_lost_unsigned'];
        OnDemand: ['place_order_allow_death', 'place_order_keep_alive', 'place_order_with_credits'];
        Registrar: ['register', 'force_register', 'deregister', 'swap', 'remove_lock', 'reserve', 'add_lock', 'schedule_code_upgrade', 'set_current_head'];
        ParasSudoWrapper: ['sudo_schedule_para_initialize', 'sudo_schedule_para_cleanup', 'sudo_schedule_parathread_upgrade', 'sudo_schedule_parachain_downgrade', 'sudo_queue_downward_xcm', 'sudo_establish_hrmp_channel'];
        Coretime: ['request_core_count', 'request_revenue_at', 'credit_account', 'assign_core', 'queue_on_demand_batch'];
        XcmPallet: ['send', 'teleport_assets', 'reserve_transfer_assets', 'execute', 'force_xcm_version', 'force_default_xcm_version', 'force_subscribe_version_notify', 'force_unsubscribe_version_notify', 'limited_reserve_transfer_assets', 'limited_teleport_assets', 'force_suspension', 'transfer_assets', 'claim_assets', 'transfer_assets_using_type_and_then', 'add_authorized_alias', 'remove_authorized_alias', 'remove_all_authorized_aliases'];
        MessageQueue: ['reap_page', 'execute_overweight'];
        Beefy: ['report_double_voting', 'report_double_voting_unsigned', 'set_new_genesis', 'report_fork_voting', 'report_fork_voting_unsigned', 'report_future_block_voting', 'report_future_block_voting_unsigned'];
    };
    events: {
        System: ['ExtrinsicSuccess', 'ExtrinsicFailed', 'CodeUpdated', 'NewAccount', 'KilledAccount', 'Remarked', 'UpgradeAuthorized', 'RejectedInvalidAuthorizedUpgrade'];
        Balances: ['Endowed', 'DustLost', 'Transfer', 'BalanceSet', 'Reserved', 'Unreserved', 'ReserveRepatriated', 'Deposit', 'Withdraw', 'Slashed', 'Minted', 'MintedCredit', 'Burned', 'BurnedDebt', 'Suspended', 'Restored', 'Upgraded', 'Issued', 'Rescinded', 'Locked', 'Unlocked', 'Frozen', 'Thawed', 'TotalIssuanceForced', 'Held', 'BurnedHeld', 'TransferOnHold', 'TransferAndHold', 'Released', 'Unexpected'];
        TransactionPayment: ['TransactionFeePaid'];
        Scheduler: ['Scheduled', 'Canceled', 'Dispatched', 'RetrySet', 'RetryCancelled', 'CallUnavailable', 'PeriodicFailed', 'RetryFailed', 'PermanentlyOverweight', 'AgendaIncomplete'];
        Preimage: ['Noted', 'Requested', 'Cleared'];
        Utility: ['BatchInterrupted', 'BatchCompleted', 'BatchCompletedWithErrors', 'ItemCompleted', 'ItemFailed', 'DispatchedAs', 'IfElseMainSuccess', 'IfElseFallbackCalled'];
        Proxy: ['ProxyExecuted', 'PureCreated', 'PureKilled', 'Announced', 'ProxyAdded', 'ProxyRemoved', 'DepositPoked'];
        Multisig: ['NewMultisig', 'MultisigApproval', 'MultisigExecuted', 'MultisigCancelled', 'DepositPoked'];
        Migrations: ['UpgradeStarted', 'UpgradeCompleted', 'UpgradeFailed', 'MigrationSkipped', 'MigrationAdvanced', 'MigrationCompleted', 'MigrationFailed', 'HistoricCleared'];
        Vesting: ['VestingCreated', 'VestingUpdated', 'VestingCompleted'];
        Recovery: ['AttemptApproved', 'AttemptCanceled', 'AttemptInitiated', 'AttemptFinished', 'AttemptDiscarded', 'AttemptSlashed', 'FriendGroupsChanged', 'InheritorRevoked', 'RecoveredAccountControlled'];
        Identity: ['IdentitySet', 'IdentityCleared', 'IdentityKilled', 'JudgementRequested', 'JudgementUnrequested', 'JudgementGiven', 'RegistrarAdded', 'RegistrarRemoved', 'SubIdentityAdded', 'SubIdentitiesSet', 'SubIdentityRenamed', 'SubIdentityRemoved', 'SubIdentityRevoked', 'AuthorityAdded', 'AuthorityRemoved', 'UsernameSet', 'UsernameQueued', 'PreapprovalExpired', 'PrimaryUsernameSet', 'DanglingUsernameRemoved', 'UsernameUnbound', 'UsernameRemoved', 'UsernameKilled'];
        Staking: ['EraPaid', 'Rewarded', 'Slashed', 'SlashReported', 'OldSlashingReportDiscarded', 'StakersElected', 'Bonded', 'Unbonded', 'Withdrawn', 'Kicked', 'StakingElectionFailed', 'Chilled', 'PayoutStarted', 'ValidatorPrefsSet', 'SnapshotVotersSizeExceeded', 'SnapshotTargetsSizeExceeded', 'ForceEra', 'ControllerBatchDeprecated', 'CurrencyMigrated'];
        VoterList: ['Rebagged', 'ScoreUpdated'];
        Offences: ['Offence'];
        Historical: ['RootStored', 'RootsPruned'];
        Session: ['NewSession', 'NewQueued', 'ValidatorDisabled', 'ValidatorReenabled'];
        ElectionProviderMultiPhase: ['SolutionStored', 'ElectionFinalized', 'ElectionFailed', 'Rewarded', 'Slashed', 'PhaseTransitioned'];
        Grandpa: ['NewAuthorities', 'Paused', 'Resumed'];
        Treasury: ['Spending', 'Awarded', 'Burnt', 'Rollover', 'Deposit', 'SpendApproved', 'UpdatedInactive', 'AssetSpendApproved', 'AssetSpendVoided', 'Paid', 'PaymentFailed', 'SpendProcessed'];
        Bounties: ['BountyProposed', 'BountyRejected', 'BountyBecameActive', 'BountyAwarded', 'BountyClaimed', 'BountyCanceled', 'BountyExtended', 'BountyApproved', 'CuratorProposed', 'CuratorUnassigned', 'CuratorAccepted', 'DepositPoked', 'BountyFundsReclaimed'];
        ChildBounties: ['Added', 'Awarded', 'Claimed', 'Canceled'];
        ConvictionVoting: ['Delegated', 'Undelegated', 'Voted', 'VoteRemoved', 'VoteUnlocked'];
        Referenda: ['Submitted', 'DecisionDepositPlaced', 'DecisionDepositRefunded', 'DepositSlashed', 'DecisionStarted', 'ConfirmStarted', 'ConfirmAborted', 'Confirmed', 'Approved', 'Rejected', 'TimedOut', 'Cancelled', 'Killed', 'SubmissionDepositRefunded', 'MetadataSet', 'MetadataCleared'];
        TechnicalCommittee: ['Proposed', 'Voted', 'Approved', 'Disapproved', 'Executed', 'MemberExecuted', 'Closed', 'Killed', 'ProposalCostBurned', 'ProposalCostReleased'];
        TxPause: ['CallPaused', 'CallUnpaused'];
        SafeMode: ['Entered', 'Extended', 'Exited', 'DepositPlaced', 'DepositReleased', 'DepositSlashed', 'CannotDeposit', 'CannotRelease'];
        Pause: ['Paused', 'Ended'];
        Remedies: ['SlashesCancelled', 'EnactmentCancelled'];
        Sudo: ['Sudid', 'KeyChanged', 'KeyRemoved', 'SudoAsDone'];
        Whitelist: ['CallWhitelisted', 'WhitelistedCallRemoved', 'WhitelistedCallDispatched', 'DispatchDeferred', 'DeferredDispatchRemoved', 'DeferredDispatchExecuted'];
        Repairs: ['RepairNeeded', 'RepairEnded'];
        Assets: ['Created', 'Issued', 'Transferred', 'Burned', 'TeamChanged', 'OwnerChanged', 'Frozen', 'Thawed', 'AssetFrozen', 'AssetThawed', 'AccountsDestroyed', 'ApprovalsDestroyed', 'DestructionStarted', 'Destroyed', 'ForceCreated', 'MetadataSet', 'MetadataCleared', 'ApprovedTransfer', 'ApprovalCancelled', 'TransferredApproved', 'AssetStatusChanged', 'AssetMinBalanceChanged', 'Touched', 'Blocked', 'Deposited', 'Withdrawn', 'ReservesUpdated', 'ReservesRemoved', 'IssuedCredit', 'BurnedCredit', 'IssuedDebt', 'BurnedDebt'];
        LiquidStaking: ['Staked', 'UnstakeRequested', 'UnstakeCancelled', 'InstantlyUnstaked', 'TicketTransferred', 'Rebonded', 'TicketNotPaid', 'BatchClosed', 'BatchMatured', 'Claimed', 'BatchSettled', 'RewardsRecognised', 'FeePaid', 'StakeBonded', 'StakeUnbonded', 'StakeRebonded', 'StakeWithdrawn', 'BatchAdjusted', 'SlashProvisioned', 'StashSlashed', 'SlashSettled', 'PayoutFailed', 'PayoutGivenUp', 'StepFailed', 'EraAdvanced', 'StashNominated', 'StashRecovered', 'StashOpened', 'StashCapSet', 'NomineesSet', 'ParameterSet', 'ChangeAnnounced', 'AnnouncementWithdrawn', 'SharesDestroyed', 'NominationFailed', 'Halted', 'Reopened', 'Recapitalised', 'ProvisionsAdjusted', 'ClaimsFunded', 'ClaimsReleased', 'EntryGateSet'];
        RemoteStaking: ['Staked', 'Unstaked', 'SoldToTreasury', 'LimitsSet', 'DestinationSet', 'DestinationRemoved', 'PayoutSent', 'PayoutNotSent'];
        ParaInclusion: ['CandidateBacked', 'CandidateIncluded', 'CandidateTimedOut', 'UpwardMessagesReceived'];
        Paras: ['CurrentCodeUpdated', 'CurrentHeadUpdated', 'CodeUpgradeScheduled', 'NewHeadNoted', 'ActionQueued', 'PvfCheckStarted', 'PvfCheckAccepted', 'PvfCheckRejected', 'UpgradeCooldownRemoved', 'CodeAuthorized'];
        Dmp: ['DmpQueueV0Cleaned'];
        Hrmp: ['OpenChannelRequested', 'OpenChannelCanceled', 'OpenChannelAccepted', 'ChannelClosed', 'HrmpChannelForceOpened', 'HrmpSystemChannelOpened', 'OpenChannelDepositsUpdated'];
        ParasDisputes: ['DisputeInitiated', 'DisputeConcluded', 'Revert'];
        OnDemand: ['OnDemandOrderPlaced', 'SpotPriceSet', 'AccountCredited', 'UnexpectedQueueFull', 'BatchQueued'];
        Registrar: ['Registered', 'Deregistered', 'Reserved', 'Swapped'];
        Coretime: ['RevenueInfoRequested', 'CoreAssigned'];
        XcmPallet: ['Attempted', 'Sent', 'SendFailed', 'ProcessXcmError', 'UnexpectedResponse', 'ResponseReady', 'Notified', 'NotifyOverweight', 'NotifyDispatchError', 'NotifyDecodeFailed', 'InvalidResponder', 'InvalidResponderVersion', 'ResponseTaken', 'AssetsTrapped', 'VersionChangeNotified', 'SupportedVersionChanged', 'NotifyTargetSendFail', 'NotifyTargetMigrationFail', 'InvalidQuerierVersion', 'InvalidQuerier', 'VersionNotifyStarted', 'VersionNotifyRequested', 'VersionNotifyUnrequested', 'FeesPaid', 'AssetsClaimed', 'VersionMigrationFinished', 'AliasAuthorized', 'AliasAuthorizationRemoved', 'AliasesAuthorizationsRemoved'];
        MessageQueue: ['ProcessingFailed', 'Processed', 'OverweightEnqueued', 'PageReaped'];
    };
    errors: {
        System: ['InvalidSpecName', 'SpecVersionNeedsToIncrease', 'FailedToExtractRuntimeVersion', 'NonDefaultComposite', 'NonZeroRefCount', 'CallFiltered', 'MultiBlockMigrationsOngoing', 'NothingAuthorized', 'Unauthorized'];
        Babe: ['InvalidEquivocationProof', 'InvalidKeyOwnershipProof', 'DuplicateOffenceReport', 'InvalidConfiguration'];
        Balances: ['VestingBalance', 'LiquidityRestrictions', 'InsufficientBalance', 'ExistentialDeposit', 'Expendability', 'ExistingVestingSchedule', 'DeadAccount', 'TooManyReserves', 'TooManyHolds', 'TooManyFreezes', 'IssuanceDeactivated', 'DeltaZero'];
        Scheduler: ['FailedToSchedule', 'NotFound', 'TargetBlockNumberInPast', 'RescheduleNoChange', 'Named'];
        Preimage: ['TooBig', 'AlreadyNoted', 'NotAuthorized', 'NotNoted', 'Requested', 'NotRequested', 'TooMany', 'TooFew'];
        Utility: ['TooManyCalls'];
        Proxy: ['TooMany', 'NotFound', 'NotProxy', 'Unproxyable', 'Duplicate', 'NoPermission', 'Unannounced', 'NoSelfProxy'];
        Multisig: ['MinimumThreshold', 'AlreadyApproved', 'NoApprovalsNeeded', 'TooFewSignatories', 'TooManySignatories', 'SignatoriesOutOfOrder', 'SenderInSignatories', 'NotFound', 'NotOwner', 'NoTimepoint', 'WrongTimepoint', 'UnexpectedTimepoint', 'MaxWeightTooLow', 'AlreadyStored'];
        Migrations: ['Ongoing'];
        Vesting: ['NotVesting', 'AtMaxVestingSchedules', 'AmountLow', 'ScheduleIndexOutOfBounds', 'InvalidScheduleParams'];
        Recovery: ['AlreadyApproved', 'AlreadyInitiated', 'AlreadyVoted', 'HasOngoingAttempts', 'LostAccountInFriendGroup', 'HigherPriorityRecovered', 'NoCancelDelay', 'NoFriendGroups', 'NoFriends', 'NoInheritor', 'NotApproved', 'NotAttempt', 'NotCanceller', 'NotFriend', 'NotFriendGroup', 'NotInheritor', 'NotYetCancelable', 'NotYetInheritable', 'TooManyFriendGroups', 'TooManyFriendsNeeded', 'NoFriendsNeeded', 'FriendsNotSortedOrUnique', 'DuplicateFriendGroups'];
        Identity: ['TooManySubAccounts', 'NotFound', 'NotNamed', 'EmptyIndex', 'FeeChanged', 'NoIdentity', 'StickyJudgement', 'JudgementGiven', 'InvalidJudgement', 'InvalidIndex', 'InvalidTarget', 'TooManyRegistrars', 'AlreadyClaimed', 'NotSub', 'NotOwned', 'JudgementForDifferentIdentity', 'JudgementPaymentFailed', 'InvalidSuffix', 'NotUsernameAuthority', 'NoAllocation', 'InvalidSignature', 'RequiresSignature', 'InvalidUsername', 'UsernameTaken', 'NoUsername', 'NotExpired', 'TooEarly', 'NotUnbinding', 'AlreadyUnbinding', 'InsufficientPrivileges'];
        Staking: ['NotController', 'NotStash', 'AlreadyBonded', 'AlreadyPaired', 'EmptyTargets', 'DuplicateIndex', 'InvalidSlashIndex', 'InsufficientBond', 'NoMoreChunks', 'NoUnlockChunk', 'FundedTarget', 'InvalidEraToReward', 'InvalidNumberOfNominations', 'NotSortedAndUnique', 'AlreadyClaimed', 'InvalidPage', 'IncorrectHistoryDepth', 'IncorrectSlashingSpans', 'BadState', 'TooManyTargets', 'BadTarget', 'CannotChillOther', 'TooManyNominators', 'TooManyValidators', 'CommissionTooLow', 'BoundNotMet', 'ControllerDeprecated', 'CannotRestoreLedger', 'RewardDestinationRestricted', 'NotEnoughFunds', 'VirtualStakerNotAllowed', 'CannotReapStash', 'AlreadyMigrated', 'Restricted'];
        VoterList: ['List', 'Locked'];
        Session: ['InvalidProof', 'NoAssociatedValidatorId', 'DuplicatedKey', 'NoKeys', 'NoAccount'];
        ElectionProviderMultiPhase: ['PreDispatchEarlySubmission', 'PreDispatchWrongWinnerCount', 'PreDispatchWeakSubmission', 'SignedQueueFull', 'SignedCannotPayDeposit', 'SignedInvalidWitness', 'SignedTooMuchWeight', 'OcwCallWrongEra', 'MissingSnapshotMetadata', 'InvalidSubmissionIndex', 'CallNotAllowed', 'FallbackFailed', 'BoundNotMet', 'TooManyWinners', 'PreDispatchDifferentRound'];
        Grandpa: ['PauseFailed', 'ResumeFailed', 'ChangePending', 'TooSoon', 'InvalidKeyOwnershipProof', 'InvalidEquivocationProof', 'DuplicateOffenceReport'];
        Treasury: ['InvalidIndex', 'TooManyApprovals', 'InsufficientPermission', 'ProposalNotApproved', 'FailedToConvertBalance', 'SpendExpired', 'EarlyPayout', 'AlreadyAttempted', 'PayoutError', 'NotAttempted', 'Inconclusive'];
        Bounties: ['InsufficientProposersBalance', 'InvalidIndex', 'ReasonTooBig', 'UnexpectedStatus', 'RequireCurator', 'InvalidValue', 'InvalidFee', 'PendingPayout', 'Premature', 'HasActiveChildBounty', 'TooManyQueued', 'NotProposer', 'BountyStillActive'];
        ChildBounties: ['ParentBountyNotActive', 'InsufficientBountyBalance', 'TooManyChildBounties'];
        ConvictionVoting: ['NotOngoing', 'NotVoter', 'NoPermission', 'NoPermissionYet', 'AlreadyDelegating', 'AlreadyVoting', 'InsufficientFunds', 'NotDelegating', 'Nonsense', 'MaxVotesReached', 'ClassNeeded', 'BadClass'];
        Referenda: ['NotOngoing', 'HasDeposit', 'BadTrack', 'Full', 'QueueEmpty', 'BadReferendum', 'NothingToDo', 'NoTrack', 'Unfinished', 'NoPermission', 'NoDeposit', 'BadStatus', 'PreimageNotExist', 'PreimageStoredWithDifferentLength'];
        Origins: ['StillResting'];
        TechnicalCommittee: ['NotMember', 'DuplicateProposal', 'ProposalMissing', 'WrongIndex', 'DuplicateVote', 'AlreadyInitialized', 'TooEarly', 'TooManyProposals', 'WrongProposalWeight', 'WrongProposalLength', 'PrimeAccountNotMember', 'ProposalActive'];
        TxPause: ['IsPaused', 'IsUnpaused', 'Unpausable', 'NotFound'];
        SafeMode: ['Entered', 'Exited', 'NotConfigured', 'NoDeposit', 'AlreadyDeposited', 'CannotReleaseYet', 'CurrencyError'];
        Pause: ['BadDuration', 'StillResting', 'TooManyPauses', 'AlreadyPaused', 'NotPaused', 'NoSuchName', 'NeverPaused'];
        Remedies: ['NothingToCancel', 'SlashNotFound'];
        Sudo: ['RequireSudo'];
        Whitelist: ['UnavailablePreImage', 'UndecodableCall', 'InvalidCallWeightWitness', 'CallIsNotWhitelisted', 'CallAlreadyWhitelisted', 'DeferredDispatchNotFound', 'DeferredDispatchNotExpired', 'AlreadyDeferred', 'DeferredDispatchExpired'];
        Repairs: ['NoRepairNeeded'];
        Assets: ['BalanceLow', 'NoAccount', 'NoPermission', 'Unknown', 'Frozen', 'InUse', 'BadWitness', 'MinBalanceZero', 'UnavailableConsumer', 'BadMetadata', 'Unapproved', 'WouldDie', 'AlreadyExists', 'NoDeposit', 'WouldBurn', 'LiveAsset', 'AssetNotLive', 'IncorrectStatus', 'NotFrozen', 'CallbackFailed', 'BadAssetId', 'AssetIdAllocationFailed', 'ContainsFreezes', 'ContainsHolds', 'TooManyReserves', 'IncompleteDepositTransfer'];
        LiquidStaking: ['StakeBelowMinimum', 'UnstakeBelowMinimum', 'InsufficientShares', 'SlippageExceeded', 'PoolNotSeeded', 'PoolWipedOut', 'TicketNotFound', 'BatchNotOpen', 'BatchNotMatured', 'PayoutBelowExistentialDeposit', 'NoStepDue', 'TooManySteps', 'UnexpectedStakingResult', 'SlashUnderAssessment', 'PoolHalted', 'NotHalted', 'StillInBreach', 'StashNotFound', 'CapBelowCurrent', 'TooManyStashes', 'NotAValidator', 'TooManyNominees', 'TooManyChanges', 'ParameterOutOfBounds', 'PoolShareExceeded', 'StakeLimitExceeded', 'ValidatorShareExceeded', 'InstantLimitExceeded', 'ReserveTooLow', 'SlashPending', 'TicketTooSmall', 'BatchNotUnbonding', 'PrepaymentTaken', 'SelectedByPolicy', 'PoolNotWipedOut', 'NothingToRecapitalise'];
        RemoteStaking: ['StakingLimitExceeded', 'ExitLimitExceeded', 'Paused', 'UnsupportedExchange', 'InsufficientInput', 'InvalidDestination', 'UnknownVersion', 'NoDestination', 'NothingDue', 'BelowMinTransfer', 'NotSent'];
        Configuration: ['InvalidNewValue'];
        ParaInclusion: ['ValidatorIndexOutOfBounds', 'UnscheduledCandidate', 'HeadDataTooLarge', 'PrematureCodeUpgrade', 'NewCodeTooLarge', 'DisallowedRelayParent', 'DisallowedSchedulingParent', 'InvalidAssignment', 'InvalidGroupIndex', 'InsufficientBacking', 'InvalidBacking', 'ValidationDataHashMismatch', 'IncorrectDownwardMessageHandling', 'InvalidUpwardMessages', 'HrmpWatermarkMishandling', 'InvalidOutboundHrmp', 'InvalidValidationCodeHash', 'ParaHeadMismatch'];
        ParaInherent: ['TooManyInclusionInherents', 'InvalidParentHeader', 'InherentDataFilteredDuringExecution', 'UnscheduledCandidate'];
        ParaScheduler: ['AssignmentsEmpty', 'DisallowedInsert'];
        Paras: ['NotRegistered', 'CannotOnboard', 'CannotOffboard', 'CannotUpgrade', 'CannotDowngrade', 'PvfCheckStatementStale', 'PvfCheckStatementFuture', 'PvfCheckValidatorIndexOutOfBounds', 'PvfCheckInvalidSignature', 'PvfCheckDoubleVote', 'PvfCheckSubjectInvalid', 'CannotUpgradeCode', 'InvalidCode', 'NothingAuthorized', 'Unauthorized', 'InvalidBlockNumber'];
        Hrmp: ['OpenHrmpChannelToSelf', 'OpenHrmpChannelInvalidRecipient', 'OpenHrmpChannelZeroCapacity', 'OpenHrmpChannelCapacityExceedsLimit', 'OpenHrmpChannelZeroMessageSize', 'OpenHrmpChannelMessageSizeExceedsLimit', 'OpenHrmpChannelAlreadyExists', 'OpenHrmpChannelAlreadyRequested', 'OpenHrmpChannelLimitExceeded', 'AcceptHrmpChannelDoesntExist', 'AcceptHrmpChannelAlreadyConfirmed', 'AcceptHrmpChannelLimitExceeded', 'CloseHrmpChannelUnauthorized', 'CloseHrmpChannelDoesntExist', 'CloseHrmpChannelAlreadyUnderway', 'CancelHrmpOpenChannelUnauthorized', 'OpenHrmpChannelDoesntExist', 'OpenHrmpChannelAlreadyConfirmed', 'WrongWitness', 'ChannelCreationNotAuthorized'];
        ParasDisputes: ['DuplicateDisputeStatementSets', 'AncientDisputeStatement', 'ValidatorIndexOutOfBounds', 'InvalidSignature', 'DuplicateStatement', 'SingleSidedDispute', 'MaliciousBacker', 'MissingBackingVotes', 'UnconfirmedDispute'];
        ParasSlashing: ['InvalidKeyOwnershipProof', 'InvalidSessionIndex', 'InvalidCandidateHash', 'InvalidValidatorIndex', 'ValidatorIndexIdMismatch', 'DuplicateSlashingReport'];
        OnDemand: ['QueueFull', 'SpotPriceHigherThanMaxAmount', 'InsufficientCredits'];
        Registrar: ['NotRegistered', 'AlreadyRegistered', 'NotOwner', 'CodeTooLarge', 'HeadDataTooLarge', 'NotParachain', 'NotParathread', 'CannotDeregister', 'CannotDowngrade', 'CannotUpgrade', 'ParaLocked', 'NotReserved', 'InvalidCode', 'CannotSwap'];
        ParasSudoWrapper: ['ParaDoesntExist', 'ParaAlreadyExists', 'ExceedsMaxMessageSize', 'ExceedsMaxQueueSize', 'Unroutable', 'CouldntCleanup', 'NotParathread', 'NotParachain', 'CannotUpgrade', 'CannotDowngrade', 'TooManyCores'];
        Coretime: ['NotBroker', 'RequestedFutureRevenue', 'AssetTransferFailed'];
        XcmPallet: ['Unreachable', 'SendFailure', 'Filtered', 'UnweighableMessage', 'DestinationNotInvertible', 'Empty', 'CannotReanchor', 'TooManyAssets', 'InvalidOrigin', 'BadVersion', 'BadLocation', 'NoSubscription', 'AlreadySubscribed', 'CannotCheckOutTeleport', 'LowBalance', 'TooManyLocks', 'AccountNotSovereign', 'FeesNotMet', 'LockNotFound', 'InUse', 'InvalidAssetUnknownReserve', 'InvalidAssetUnsupportedReserve', 'TooManyReserves', 'LocalExecutionIncomplete', 'TooManyAuthorizedAliases', 'ExpiresInPast', 'AliasNotFound', 'LocalExecutionIncompleteWithError'];
        MessageQueue: ['NotReapable', 'NoPage', 'NoMessage', 'AlreadyProcessed', 'Queued', 'InsufficientWeight', 'TemporarilyUnprocessable', 'QueuePaused', 'RecursiveDisallowed'];
        Beefy: ['InvalidKeyOwnershipProof', 'InvalidDoubleVotingProof', 'InvalidForkVotingProof', 'InvalidFutureBlockVotingProof', 'InvalidEquivocationProofSession', 'InvalidEquivocationProofSessionMember', 'DuplicateOffenceReport', 'InvalidConfiguration'];
    };
    constants: {
        System: ['BlockWeights', 'BlockLength', 'BlockHashCount', 'DbWeight', 'Version', 'SS58Prefix'];
        Babe: ['EpochDuration', 'ExpectedBlockTime', 'MaxAuthorities', 'MaxNominators'];
        Timestamp: ['MinimumPeriod'];
        Balances: ['ExistentialDeposit', 'MaxLocks', 'MaxReserves', 'MaxFreezes'];
        TransactionPayment: ['OperationalFeeMultiplier'];
        Scheduler: ['MaximumWeight', 'MaxScheduledPerBlock'];
        Utility: ['batched_calls_limit'];
        Proxy: ['ProxyDepositBase', 'ProxyDepositFactor', 'MaxProxies', 'MaxPending', 'AnnouncementDepositBase', 'AnnouncementDepositFactor'];
        Multisig: ['DepositBase', 'DepositFactor', 'MaxSignatories'];
        Migrations: ['CursorMaxLen', 'IdentifierMaxLen'];
        Vesting: ['MinVestedTransfer', 'MaxVestingSchedules'];
        Recovery: ['SecurityDeposit', 'MaxFriendsPerConfig'];
        Identity: ['BasicDeposit', 'ByteDeposit', 'UsernameDeposit', 'SubAccountDeposit', 'MaxSubAccounts', 'MaxRegistrars', 'PendingUsernameExpiration', 'UsernameGracePeriod', 'MaxSuffixLength', 'MaxUsernameLength'];
        Staking: ['HistoryDepth', 'SessionsPerEra', 'BondingDuration', 'SlashDeferDuration', 'MaxExposurePageSize', 'MaxValidatorSet', 'MaxUnlockingChunks'];
        VoterList: ['BagThresholds', 'MaxAutoRebagPerBlock'];
        Session: ['KeyDeposit'];
        ElectionProviderMultiPhase: ['BetterSignedThreshold', 'OffchainRepeat', 'MinerTxPriority', 'SignedMaxSubmissions', 'SignedMaxWeight', 'SignedMaxRefunds', 'SignedRewardBase', 'SignedDepositByte', 'SignedDepositWeight', 'MaxWinners', 'MaxBackersPerWinner', 'MinerMaxLength', 'MinerMaxWeight', 'MinerMaxVotesPerVoter', 'MinerMaxWinners'];
        Grandpa: ['MaxAuthorities', 'MaxNominators', 'MaxSetIdSessionEntries'];
        Treasury: ['SpendPeriod', 'Burn', 'PalletId', 'MaxApprovals', 'PayoutPeriod', 'pot_account'];
        Bounties: ['BountyDepositBase', 'BountyDepositPayoutDelay', 'BountyUpdatePeriod', 'CuratorDepositMultiplier', 'CuratorDepositMax', 'CuratorDepositMin', 'BountyValueMinimum', 'DataDepositPerByte', 'MaximumReasonLength'];
        ChildBounties: ['MaxActiveChildBountyCount', 'ChildBountyValueMinimum'];
        ConvictionVoting: ['MaxVotes', 'VoteLockingPeriod'];
        Referenda: ['SubmissionDeposit', 'MaxQueued', 'UndecidingTimeout', 'AlarmInterval', 'Tracks'];
        TechnicalCommittee: ['MaxProposalWeight'];
        TxPause: ['MaxNameLen'];
        SafeMode: ['EnterDuration', 'ExtendDuration', 'EnterDepositAmount', 'ExtendDepositAmount', 'ReleaseDelay'];
        Pause: ['MaxPause'];
        Assets: ['RemoveItemsLimit', 'AssetDeposit', 'AssetAccountDeposit', 'MetadataDepositBase', 'MetadataDepositPerByte', 'ApprovalDeposit', 'StringLimit'];
        LiquidStaking: ['PalletId', 'InitialParameters', 'MaxNominees', 'MaxStashes', 'MaxScored', 'MaxUnbondingBatches', 'MaxSteps', 'MaxPrepayment', 'MinorSlash'];
        RemoteStaking: ['CustodyId', 'InitialLimits', 'MaxDeliverySale', 'DeliverySaleLimit', 'MinTransfer', 'MaxSendWeight', 'RetryDelay'];
        Paras: ['UnsignedPriority'];
        OnDemand: ['TrafficDefaultValue', 'MaxHistoricalRevenue', 'PalletId'];
        Registrar: ['ParaDeposit', 'DataDepositPerByte'];
        Coretime: ['BrokerId', 'BrokerPotLocation'];
        XcmPallet: ['UniversalLocation', 'AdvertisedXcmVersion', 'MaxLockers', 'MaxRemoteLockConsumers'];
        MessageQueue: ['HeapSize', 'MaxStale', 'ServiceWeight', 'IdleMaxServiceWeight'];
        Beefy: ['MaxAuthorities', 'MaxNominators', 'MaxSetIdSessionEntries'];
    };
    viewFns: {
        Proxy: ['check_permissions', 'is_superset'];
        Migrations: ['ongoing_status', 'progress', 'affected_prefixes', 'status'];
        Recovery: ['provided_block_number', 'friend_groups', 'attempts', 'inheritor', 'inheritance'];
        VoterList: ['scores'];
        Assets: ['asset_details', 'balance_of', 'get_metadata', 'get_reserves_data'];
        Paras: ['remove_upgrade_cooldown_cost'];
    };
    apis: {
        Core: ['version', 'execute_block', 'initialize_block'];
        Metadata: ['metadata', 'metadata_at_version', 'metadata_versions'];
        RuntimeViewFunction: ['execute_view_function'];
        BlockBuilder: ['apply_extrinsic', 'finalize_block', 'inherent_extrinsics', 'check_inherents'];
        TaggedTransactionQueue: ['validate_transaction'];
        OffchainWorkerApi: ['offchain_worker'];
        ParachainHost: ['validators', 'validator_groups', 'availability_cores', 'persisted_validation_data', 'assumed_validation_data', 'check_validation_outputs', 'session_index_for_child', 'validation_code', 'candidate_pending_availability', 'candidate_events', 'dmq_contents', 'inbound_hrmp_channels_contents', 'validation_code_by_hash', 'on_chain_votes', 'session_info', 'submit_pvf_check_statement', 'pvfs_require_precheck', 'validation_code_hash', 'disputes', 'session_executor_params', 'unapplied_slashes', 'key_ownership_proof', 'submit_report_dispute_lost', 'minimum_backing_votes', 'para_backing_state', 'async_backing_params', 'disabled_validators', 'node_features', 'approval_voting_params', 'claim_queue', 'candidates_pending_availability', 'validation_code_bomb_limit', 'backing_constraints', 'scheduling_lookahead', 'para_ids', 'unapplied_slashes_v2', 'max_relay_parent_session_age', 'ancestor_relay_parent_info'];
        BabeApi: ['configuration', 'current_epoch_start', 'current_epoch', 'next_epoch', 'generate_key_ownership_proof', 'submit_report_equivocation_unsigned_extrinsic'];
        GrandpaApi: ['grandpa_authorities', 'submit_report_equivocation_unsigned_extrinsic', 'generate_key_ownership_proof', 'current_set_id'];
        BeefyApi: ['beefy_genesis', 'validator_set', 'submit_report_double_voting_unsigned_extrinsic', 'submit_report_fork_voting_unsigned_extrinsic', 'submit_report_future_block_voting_unsigned_extrinsic', 'generate_key_ownership_proof'];
        MmrApi: ['mmr_root', 'mmr_leaf_count', 'generate_proof', 'generate_ancestry_proof', 'verify_proof', 'verify_proof_stateless'];
        BeefyMmrApi: ['authority_set_proof', 'next_authority_set_proof'];
        AuthorityDiscoveryApi: ['authorities'];
        SessionKeys: ['generate_session_keys', 'decode_session_keys'];
        AccountNonceApi: ['account_nonce'];
        TransactionPaymentApi: ['query_info', 'query_fee_details', 'query_weight_to_fee', 'query_length_to_fee'];
        TransactionPaymentCallApi: ['query_call_info', 'query_call_fee_details', 'query_weight_to_fee', 'query_length_to_fee'];
        StakingApi: ['nominations_quota', 'eras_stakers_page_count', 'pending_rewards'];
        LiquidStakingApi: ['rate', 'pool', 'queue', 'shares_for', 'stake_for', 'stake_of', 'tickets', 'preview_stake', 'preview_unstake', 'preview_instant_unstake', 'preview_rebond', 'limits', 'instant', 'pending_slashes', 'parameters', 'announced', 'apr', 'history', 'stashes', 'allocation'];
        RemoteStakingApi: ['preview_exchange', 'limits', 'destination'];
        XcmPaymentApi: ['query_acceptable_payment_assets', 'query_xcm_weight', 'query_weight_to_asset_fee', 'query_delivery_fees'];
        DryRunApi: ['dry_run_call', 'dry_run_xcm'];
        LocationToAccountApi: ['convert_location'];
        TrustedQueryApi: ['is_trusted_reserve', 'is_trusted_teleporter'];
        GenesisBuilder: ['build_state', 'get_preset', 'preset_names'];
    };
};
export type RillWhitelistEntry = PalletKey | `query.${NestedKey<AllInteractions['storage']>}` | `tx.${NestedKey<AllInteractions['tx']>}` | `event.${NestedKey<AllInteractions['events']>}` | `error.${NestedKey<AllInteractions['errors']>}` | `const.${NestedKey<AllInteractions['constants']>}` | `view.${NestedKey<AllInteractions['viewFns']>}` | `api.${NestedKey<AllInteractions['apis']>}`;
type PalletKey = `*.${({
    [K in keyof AllInteractions]: K extends 'apis' ? never : keyof AllInteractions[K];
})[keyof AllInteractions]}`;
type NestedKey<D extends Record<string, string[]>> = "*" | {
    [P in keyof D & string]: `${P}.*` | `${P}.${D[P][number]}`;
}[keyof D & string];
