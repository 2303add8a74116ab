// SPDX-License-Identifier: Apache-2.0

// A sentence or two for each error: the violated rule, and the way to keep it. The types and a test
// demand one for every error of these pallets.

import type { RillErrors } from '../descriptors/index.js';

/** A sentence, or one with the remaining amount of the error's limit, such as `12 RILL`. */
export type Sentence = string | ((remaining: string) => string);

type SentencesOf<Pallet extends keyof RillErrors> = Record<keyof RillErrors[Pallet], Sentence>;

const LIQUID_STAKING: SentencesOf<'LiquidStaking'> = {
	StakeBelowMinimum: 'The stake is below the minimum. Stake more.',
	UnstakeBelowMinimum: 'The exit is too small to be paid. Exit with more stRILL, or with all of it.',
	InsufficientShares:
		'The account or its ticket does not have that much stRILL. Enter an amount above 0, and at most the balance.',
	SlippageExceeded:
		'The rate has changed, and the result would be below your minimum. Look at the new result and try again, or accept a lower minimum.',
	PoolNotSeeded:
		'The pool of this network is not set up, so nobody can stake. Check that you are connected to the right network.',
	PoolWipedOut:
		'The pool has no rate after a slash, so nobody can stake. Wait until rewards are released or governance has restored the pool.',
	TicketNotFound:
		'The account has no ticket in this batch. It may be paid, cancelled, turned back or handed on already. Reload your tickets.',
	BatchNotOpen:
		'The batch is closed, so the exit cannot be cancelled any more. Turn the ticket back into stRILL, or wait for its payment.',
	BatchNotMatured: 'The ticket cannot be claimed yet. Wait until it is due: the chain then pays it without a claim.',
	PayoutBelowExistentialDeposit:
		'The account does not exist, and the payment is too small to create it. Send 0.01 RILL to the account first.',
	NoStepDue: 'The chain has done all work of this era. Nothing has to be done.',
	TooManySteps: 'The call names too many steps. Name fewer.',
	UnexpectedStakingResult:
		'The staking system did not do its part. Nothing has changed, and the chain tries again in the next era.',
	SlashUnderAssessment: 'A slash was just reported, and the rate does not have it yet. Try again in a minute.',
	PoolHalted:
		'The circuit breaker has halted the pool: nobody can stake, leave at once or turn a ticket back. Tickets and claims stay open. Wait for governance to reopen the pool.',
	NotHalted: 'The pool is open, so there is nothing to reopen.',
	StillInBreach: 'The books of the pool still do not add up. Repair them first.',
	StashNotFound: 'There is no stash with this number. Look up the stashes.',
	CapBelowCurrent: 'The cap is below the present one. Only root can lower it.',
	TooManyStashes: 'All stashes are open. Raise a cap instead.',
	NotAValidator: 'A nominee is no validator, or the list is empty. Name only validators.',
	TooManyNominees: 'The list has too many nominees. Name fewer.',
	TooManyChanges: 'The pallet stores no more changes now. Try again in the next era.',
	ParameterOutOfBounds: 'The value is outside of the bounds of its parameter. Choose another value.',
	PoolShareExceeded: (remaining) =>
		`The pool has reached its part of all RILL. At most ${remaining} can be staked now.`,
	StakeLimitExceeded: (remaining) =>
		`The stake is above the limit for the time of an era. Stake at most ${remaining} now, or more later: the limit comes back with every block.`,
	ValidatorShareExceeded: (remaining) =>
		`The validator would have too large a part of the pool. Only stashes of at most ${remaining} can nominate it.`,
	InstantLimitExceeded: (remaining) =>
		`The instant exit is above the limit. At most ${remaining} can leave at once now. Take less, wait, or unstake with a ticket.`,
	ReserveTooLow: (remaining) =>
		`The reserve does not have enough for this instant exit. At most ${remaining} can leave at once now. Take less, or unstake with a ticket.`,
	SlashPending:
		'Instant exits are closed for an era or two after the report of a large slash. Wait, or unstake with a ticket.',
	TicketTooSmall: 'A part of the ticket would be too small. Hand on another amount, or the whole ticket.',
	BatchNotUnbonding:
		'The ticket cannot be turned back now. Cancel it while its batch is open, or claim it when it is due.',
	PrepaymentTaken: 'A part of the ticket is paid already, and cannot be turned back. Turn back at most the rest.',
	SelectedByPolicy: 'The chain selects nominees by itself. Governance has to change the selection first.',
	PoolNotWipedOut: 'The pool has a rate, so it needs no gift.',
	NothingToRecapitalise: 'The rewards account is empty. Pay the gift into it first.',
};

const REMOTE_STAKING: SentencesOf<'RemoteStaking'> = {
	StakingLimitExceeded: (remaining) =>
		`The programs of the parachain have reached their limit. Stake at most ${remaining} now, or more later: the limit comes back with every block.`,
	ExitLimitExceeded: (remaining) =>
		`The programs of the parachain have reached their limit of instant exits. Take at most ${remaining} now, wait, or unstake by a call.`,
	Paused: 'The call or the parachain is paused. Wait for the end of the pause.',
	UnsupportedExchange: 'The exchange is not between RILL and stRILL. Give exactly one of them for the other.',
	InsufficientInput: 'The program gives too little for the wanted amount. Give more, or want less.',
	InvalidDestination: 'The payout destination is no account on a parachain. Name a parachain and an account on it.',
	UnknownVersion: 'The XCM version is unknown. Use version 5.',
	NoDestination: 'The account has no payout destination. Set one first.',
	NothingDue: 'The account has no pending payout. Nothing has to be sent.',
	BelowMinTransfer: 'The payout is too small to be sent. It waits for the next one.',
	NotSent: 'The payout could not be sent now. The chain tries again within an hour.',
};

const BALANCES: SentencesOf<'Balances'> = {
	VestingBalance: 'This RILL is not vested yet. Wait, or send less.',
	LiquidityRestrictions: 'This RILL is locked, by a vote for example. Remove the lock, or send less.',
	InsufficientBalance: 'The account does not have enough RILL. Choose a smaller amount.',
	ExistentialDeposit: 'The receiver would have less than 0.01 RILL. Send at least 0.01 RILL.',
	Expendability: 'The account would keep less than 0.01 RILL. Choose a smaller amount.',
	ExistingVestingSchedule: 'The account has a vesting schedule already. Use another account.',
	DeadAccount: 'The account does not exist. Send it 0.01 RILL first.',
	TooManyReserves: 'The account has too many reserves. Release one first.',
	TooManyHolds: 'The account has too many holds. Release one first.',
	TooManyFreezes: 'The account has too many freezes. Release one first.',
	IssuanceDeactivated: 'The issuance of RILL cannot be changed this way.',
	DeltaZero: 'The amount is 0. Enter an amount above 0.',
};

const ASSETS: SentencesOf<'Assets'> = {
	BalanceLow: 'The account does not have enough stRILL, or would keep less than 0.01. Send less, or all of it.',
	NoAccount: 'The account has no stRILL. Check the account.',
	NoPermission: 'The account may not do this. Sign with another account.',
	Unknown: 'There is no such asset. stRILL is asset 1.',
	Frozen: 'The stRILL of the account is frozen. Wait until it is released.',
	InUse: 'The number of the asset is taken. Choose another one.',
	BadWitness: 'The call describes the asset wrongly. Read the asset again.',
	MinBalanceZero: 'The minimum balance cannot be 0. Choose a higher one.',
	UnavailableConsumer: 'The receiver cannot hold this asset. Send it 0.01 RILL first.',
	BadMetadata: 'The metadata of the asset is not valid. Correct it.',
	Unapproved: 'The owner has not approved this transfer. Ask the owner.',
	WouldDie: 'The account would keep less than 0.01 stRILL. Send less, or all of it.',
	AlreadyExists: 'The account holds this asset already. Nothing has to be done.',
	NoDeposit: 'The account has no deposit for this asset. Nothing can be returned.',
	WouldBurn: 'The account still has some of the asset, which would be lost. Send it away first.',
	LiveAsset: 'The asset is live, so this is not possible.',
	AssetNotLive: 'The asset is not live. Wait until it is.',
	IncorrectStatus: 'The asset is in another state. Read the asset again.',
	NotFrozen: 'The asset is not frozen. Freeze it first.',
	CallbackFailed: 'The chain refused to make or to end the asset.',
	BadAssetId: 'The asset has another number. Use the next free one.',
	AssetIdAllocationFailed: 'The chain could not take the next number of an asset. Try again later.',
	ContainsFreezes: 'A part of the asset is frozen. Release it first.',
	ContainsHolds: 'A part of the asset is on hold. Release it first.',
	TooManyReserves: 'The asset has too many reserves. Name fewer.',
	IncompleteDepositTransfer: 'The deposit could not be moved as a whole. Check the balance of its owner.',
};

const SYSTEM: SentencesOf<'System'> = {
	InvalidSpecName: 'The new runtime is of another chain. Check the file.',
	SpecVersionNeedsToIncrease: 'The new runtime is not newer. Check the file.',
	FailedToExtractRuntimeVersion: 'The new runtime has no version. Check the file.',
	NonDefaultComposite: 'The account still has data, so it cannot end.',
	NonZeroRefCount: 'The account is still in use, so it cannot end.',
	CallFiltered:
		'This call is paused. Unstaking, claims and the payment of tickets are never paused. Try again when the pause has ended.',
	MultiBlockMigrationsOngoing: 'An upgrade of the chain is under way. Try again in some minutes.',
	NothingAuthorized: 'No upgrade is authorised. Wait for the vote.',
	Unauthorized: 'Another upgrade is authorised. Check the file.',
};

const XCM_PALLET: SentencesOf<'XcmPallet'> = {
	Unreachable: 'The destination cannot be reached. Check the number of the parachain.',
	SendFailure: 'The message could not be sent. Check that the parachain exists, and try again later.',
	Filtered: 'This kind of transfer is not allowed. Use a reserve transfer.',
	UnweighableMessage: 'The weight of the program is unknown. Use fewer or simpler instructions.',
	DestinationNotInvertible: 'The destination cannot be written as seen from itself. Check the location.',
	Empty: 'The transfer names no asset. Name RILL or stRILL.',
	CannotReanchor: 'The asset cannot be written as seen from the destination. Check its location.',
	TooManyAssets: 'The transfer names too many assets. Name at most RILL and stRILL.',
	InvalidOrigin: 'This account cannot send the program. Sign with another account.',
	BadVersion: 'The XCM version is unknown. Use version 5.',
	BadLocation: 'The location is not valid. Check it.',
	NoSubscription: 'There is no such subscription. Nothing has to be ended.',
	AlreadySubscribed: 'The subscription exists already. Nothing has to be done.',
	CannotCheckOutTeleport: 'Tokens of Rill cannot be teleported. Use a reserve transfer.',
	LowBalance: 'The account does not have enough of the asset. Send less.',
	TooManyLocks: 'The account has too many locks. Release one first.',
	AccountNotSovereign: 'The account does not belong to another chain. Check the account.',
	FeesNotMet: 'The assets do not pay for the execution. Send more for fees.',
	LockNotFound: 'There is no such lock. Check the location.',
	InUse: 'The asset is in use by another chain. Wait until it is released.',
	InvalidAssetUnknownReserve: 'The asset has no known reserve. Send RILL or stRILL.',
	InvalidAssetUnsupportedReserve: 'The reserve of the asset is not supported. Send RILL or stRILL.',
	TooManyReserves: 'The assets have different reserves. Send them one by one.',
	LocalExecutionIncomplete: 'The program failed on Rill. Try it with a dry run.',
	TooManyAuthorizedAliases: 'The account has too many aliases. Remove one first.',
	ExpiresInPast: 'The end of the alias is in the past. Choose a later one.',
	AliasNotFound: 'The account has no such alias.',
	LocalExecutionIncompleteWithError:
		'The program failed on Rill. Check the balance and the destination, or try it with a dry run.',
};

const TX_PAUSE: SentencesOf<'TxPause'> = {
	IsPaused: 'The call is paused already.',
	IsUnpaused: 'The call is not paused.',
	Unpausable: 'This call cannot be paused.',
	NotFound: 'There is no such call. Check its name.',
};

const SAFE_MODE: SentencesOf<'SafeMode'> = {
	Entered: 'The chain is in safe mode. Unstaking and claims stay open. Try again when it has ended.',
	Exited: 'The chain is not in safe mode.',
	NotConfigured: 'This network does not allow this way into safe mode.',
	NoDeposit: 'There is no deposit to return.',
	AlreadyDeposited: 'The account has a deposit for safe mode already.',
	CannotReleaseYet: 'The deposit cannot be returned yet. Wait.',
	CurrencyError: 'The deposit could not be taken. Check the balance.',
};

/** The sentences of errors of pallets. */
export const OF_PALLETS: Record<string, Record<string, Sentence> | undefined> = {
	LiquidStaking: LIQUID_STAKING,
	RemoteStaking: REMOTE_STAKING,
	Balances: BALANCES,
	Assets: ASSETS,
	System: SYSTEM,
	XcmPallet: XCM_PALLET,
	TxPause: TX_PAUSE,
	SafeMode: SAFE_MODE,
};

/** The sentences of errors of all pallets, such as `Token.NotExpendable`. */
export const COMMON: Record<string, string | undefined> = {
	Other: 'The chain refused the transaction without a reason. Check that it is meant for this account.',
	CannotLookup: 'The account is unknown to the chain. Check its address.',
	BadOrigin: 'This account may not make this call. Sign with another account.',
	ConsumerRemaining: 'The account is still in use, by a ticket or a bond for example, so it cannot end.',
	NoProviders: 'The account does not exist. Send it 0.01 RILL first.',
	TooManyConsumers: 'The account is used by too many parts of the chain. Release a hold or a bond first.',
	'Token.FundsUnavailable': 'The account does not have enough. Choose a smaller amount.',
	'Token.OnlyProvider': 'The account has to keep 0.01 RILL. Choose a smaller amount.',
	'Token.BelowMinimum': 'The receiver would have less than the minimum balance of 0.01. Send at least 0.01.',
	'Token.CannotCreate': 'The receiver does not exist, and this token cannot create it. Send it 0.01 RILL first.',
	'Token.UnknownAsset': 'There is no such asset. stRILL is asset 1.',
	'Token.Frozen': 'The tokens are frozen or locked. Release them first, or choose a smaller amount.',
	'Token.Unsupported': 'This token does not support the operation.',
	'Token.CannotCreateHold': 'The amount cannot be held. Check that the account exists and has enough.',
	'Token.NotExpendable': 'The account has to keep 0.01 RILL, and more for fees. Choose a smaller amount.',
	'Token.Blocked': 'The account may not receive this token. Choose another account.',
	'Arithmetic.Underflow': 'The amount is larger than the available one. Choose a smaller amount.',
	'Arithmetic.Overflow': 'The amount is too large. Choose a smaller amount.',
	'Arithmetic.DivisionByZero': 'The chain could not compute the result. Try again in the next block.',
	'Transactional.LimitReached': 'The call has too many calls inside each other. Use fewer.',
	'Transactional.NoLayer': 'The chain could not make the call. Report this fault.',
	Exhausted: 'The block has no room for this transaction. Try again.',
	Corruption: 'The state of the chain is damaged. Report this fault.',
	Unavailable: 'This is not available now. Try again later.',
	RootNotAllowed: 'Root cannot make this call. Sign with an account.',
	Trie: 'A proof is not valid. Report this fault.',
};

/** The sentences of transactions that no block takes, such as `Invalid.Payment`. */
export const OF_VALIDITY: Record<string, string | undefined> = {
	'Invalid.Call':
		'The chain does not accept this call now. It may be paused, or the page may be out of date. Reload the page and try again.',
	'Invalid.Payment':
		'The account does not have enough RILL for the fee, which must leave 0.01 RILL. Send it some RILL first, or choose a smaller amount.',
	'Invalid.Future': 'Another transaction of the account must come first. Wait for it, then sign again.',
	'Invalid.Stale': 'Another transaction of the account took its place. Look whether it was yours, then sign again.',
	'Invalid.BadProof':
		'The signature is not valid for this chain. The chain may have been upgraded, or the wallet may have signed for another network. Sign again.',
	'Invalid.AncientBirthBlock': 'The signature has expired. Sign again.',
	'Invalid.ExhaustsResources': 'Blocks are full. Try again in a minute.',
	'Invalid.Custom': 'The chain refused the transaction by a rule of its own. Check the call.',
	'Invalid.BadMandatory': 'Only block authors can make this call.',
	'Invalid.MandatoryValidation': 'Only block authors can make this call.',
	'Invalid.BadSigner': 'This kind of account cannot sign here. Sign with another account.',
	'Invalid.IndeterminateImplicit': 'The signature has expired. Sign again.',
	'Invalid.UnknownOrigin': 'The chain does not know the signer of the transaction. Sign with another account.',
	'Unknown.CannotLookup':
		'The chain could not check the transaction: it may have no metadata hash for this wallet. Try another wallet, or try again.',
	'Unknown.NoUnsignedValidator': 'The transaction has no signature. Sign it.',
	'Unknown.Custom': 'The chain could not check the transaction. Try again.',
};
