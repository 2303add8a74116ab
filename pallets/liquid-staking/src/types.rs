// SPDX-License-Identifier: Apache-2.0

//! The types of the pallet that do not depend on `Config`.

mod account;
mod batch;
mod breach;
mod era;
mod fee;
mod info;
mod parameter;
mod progress;
mod rate_limit;
mod remaining;
mod score;
mod slash;
mod stash;

pub use account::{AccountKind, StashIndex};
pub use batch::{
	BatchIndex, BatchPhase, BatchRecord, Payable, QueueRecord, TicketRecord, UnbondingRecord,
};
pub use breach::Breach;
pub use era::{EraRecord, YieldRecord, MAX_HISTORY};
pub use fee::FeeRecord;
pub use info::{
	AllocationInfo, InstantInfo, InstantQuote, LimitInfo, PendingSlashInfo, PoolInfo, QueueInfo,
	StashInfo, TicketInfo,
};
pub use parameter::{
	AnnouncedChange, Change, Parameter, ParametersRecord, ValidatorSelection, MAX_ANNOUNCED,
	MAX_FEE, MAX_INSTANT_FEE, MAX_MIN_STAKE_FACTOR, MAX_RESERVE, MIN_VALIDATOR_SHARE,
};
pub use progress::{
	FailedPayout, HarvestCursor, NominationStep, PaymentCursor, Phase, ProgressRecord,
	MAX_FAILED_PAYOUTS,
};
pub use rate_limit::RateLimit;
pub use remaining::Remaining;
pub use rill_primitives::{Balance, BlockNumber, BooksV1, EntryGate, ShareAmount, Shares, Stake};
pub use score::ScoreRecord;
pub use slash::{
	AssessedRecord, Growth, PendingLoss, PendingSlash, Reports, StashAmounts, WatchRecord,
	MAX_PENDING, MAX_STASHES,
};
pub use stash::{Move, StashLedger, MAX_CHUNKS};
