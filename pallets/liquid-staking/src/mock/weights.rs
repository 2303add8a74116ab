// SPDX-License-Identifier: Apache-2.0

//! Weights that tests can tell apart in a meter.

use crate::weights::WeightInfo;
use polkadot_sdk::frame_support::weights::Weight;

/// Each kind of work has a weight of its own.
pub struct OneEach;

pub const NO_STEP: Weight = Weight::from_parts(1, 0);
pub const STEP: Weight = Weight::from_parts(100, 0);
pub const PROBE: Weight = Weight::from_parts(10, 0);
/// The weight of reading zero kibibytes of reports. Each kibibyte adds as much.
pub const READING: Weight = Weight::from_parts(40, 0);
pub const PAYMENT: Weight = Weight::from_parts(60, 0);
pub const REFUSED: Weight = Weight::from_parts(7, 0);
pub const NOTHING_TO_SETTLE: Weight = Weight::from_parts(3, 0);

impl WeightInfo for OneEach {
	fn stake() -> Weight {
		STEP
	}
	fn unstake() -> Weight {
		STEP
	}
	fn cancel_unstake() -> Weight {
		STEP
	}
	fn claim_for() -> Weight {
		STEP
	}
	fn claim() -> Weight {
		STEP
	}
	fn open_stash() -> Weight {
		STEP
	}
	fn set_stash_cap() -> Weight {
		STEP
	}
	fn set_nominees() -> Weight {
		STEP
	}
	fn set_parameter() -> Weight {
		STEP
	}
	fn instant_unstake() -> Weight {
		STEP
	}
	fn transfer_ticket() -> Weight {
		STEP
	}
	fn rebond() -> Weight {
		STEP
	}
	fn reopen() -> Weight {
		STEP
	}
	fn recapitalise() -> Weight {
		STEP
	}
	fn harmful_of() -> Weight {
		Weight::zero()
	}
	fn refused_rebond() -> Weight {
		REFUSED
	}
	fn refused_instant_unstake() -> Weight {
		Weight::zero()
	}
	fn publish() -> Weight {
		Weight::zero()
	}
	fn nothing_to_settle() -> Weight {
		NOTHING_TO_SETTLE
	}
	fn settle() -> Weight {
		STEP
	}
	fn count_reports(_eras: u32) -> Weight {
		Weight::zero()
	}
	fn no_step() -> Weight {
		NO_STEP
	}
	fn step_probe() -> Weight {
		PROBE
	}
	fn step_payout() -> Weight {
		STEP
	}
	fn step_recognise() -> Weight {
		STEP
	}
	fn step_score() -> Weight {
		STEP
	}
	fn step_repair() -> Weight {
		STEP
	}
	fn step_withdraw() -> Weight {
		STEP
	}
	fn step_mature() -> Weight {
		STEP
	}
	fn step_close() -> Weight {
		STEP
	}
	fn step_plan() -> Weight {
		STEP
	}
	fn step_rebalance() -> Weight {
		STEP
	}
	fn step_rebond() -> Weight {
		STEP
	}
	fn step_verify() -> Weight {
		STEP
	}
	fn step_enact() -> Weight {
		STEP
	}
	/// More than any block has, unless a test lets the chain pay tickets.
	fn step_pay_ticket() -> Weight {
		if super::ledger(|l| l.pays_tickets) {
			PAYMENT
		} else {
			Weight::MAX
		}
	}
	fn read_reports(kibibytes: u32) -> Weight {
		READING.saturating_mul(1 + u64::from(kibibytes))
	}
}
