// SPDX-License-Identifier: Apache-2.0

//! Weights that tests can tell apart in a meter.

use polkadot_sdk::frame_support::{parameter_types, weights::Weight};

parameter_types! {
	/// Whether the pool has weight for the payment of tickets.
	pub static PaysTickets: bool = true;
}

/// The weight of a look into the queue.
pub const LOOK: Weight = Weight::from_parts(10, 1);
/// The weight of an attempt to send a payout.
pub const SEND: Weight = Weight::from_parts(1_000, 100);
/// The weight of a refusal by liquid staking.
pub const REFUSED_BY_THE_POOL: Weight = Weight::from_parts(70, 7);
pub const SET_LIMITS: Weight = Weight::from_parts(2_001, 0);
pub const SET_DESTINATION: Weight = Weight::from_parts(2_002, 0);
pub const REMOVE_DESTINATION: Weight = Weight::from_parts(2_003, 0);
pub const CLAIM_TO: Weight = Weight::from_parts(2_004, 0);

pub struct Weights;

impl crate::weights::WeightInfo for Weights {
	fn set_limits() -> Weight {
		SET_LIMITS
	}
	fn set_destination() -> Weight {
		SET_DESTINATION
	}
	fn remove_destination() -> Weight {
		REMOVE_DESTINATION
	}
	fn claim_to() -> Weight {
		CLAIM_TO
	}
	fn send_payout() -> Weight {
		SEND
	}
	fn move_shares() -> Weight {
		Weight::zero()
	}
	fn quote_exit() -> Weight {
		Weight::zero()
	}
	fn refuse_program(_n: u32) -> Weight {
		Weight::zero()
	}
	fn look_for_due() -> Weight {
		LOOK
	}
}

/// Calls and steps of liquid staking, all of the same weight but refusals.
macro_rules! pool_weights {
	($($name:ident)*) => {
		impl pallet_liquid_staking::weights::WeightInfo for Weights {
			$( fn $name() -> Weight {
				Weight::from_parts(5, 5)
			} )*
			fn count_reports(_eras: u32) -> Weight {
				Weight::from_parts(5, 5)
			}
			fn read_reports(_kibibytes: u32) -> Weight {
				Weight::zero()
			}
			fn step_pay_ticket() -> Weight {
				if PaysTickets::get() {
					Weight::from_parts(5, 5)
				} else {
					Weight::MAX
				}
			}
			fn refused_rebond() -> Weight {
				REFUSED_BY_THE_POOL
			}
			fn refused_instant_unstake() -> Weight {
				REFUSED_BY_THE_POOL
			}
		}
	};
}

pool_weights! {
	stake unstake cancel_unstake claim claim_for instant_unstake transfer_ticket rebond open_stash
	set_stash_cap set_nominees set_parameter reopen recapitalise harmful_of publish
	nothing_to_settle settle no_step step_probe step_payout step_recognise step_score
	step_repair step_withdraw step_mature step_close step_rebond step_plan step_rebalance
	step_verify step_enact
}
