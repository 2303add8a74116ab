// SPDX-License-Identifier: Apache-2.0

//! What programs can call.

use crate::{constants::STRILL_ASSET_ID, RuntimeCall};
use polkadot_sdk::{frame_support::traits::Contains, pallet_assets, pallet_balances};

/// Exits, tickets and pay-outs, and transfers of both tokens. To stake and to leave at once are exchanges,
/// since they have limits for each parachain.
pub struct SafeCalls;

impl Contains<RuntimeCall> for SafeCalls {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_liquid_staking::Call as Pool;
		use pallet_remote_staking::Call as Remote;
		match call {
			RuntimeCall::LiquidStaking(call) => matches!(
				call,
				Pool::unstake { .. }
					| Pool::cancel_unstake { .. }
					| Pool::claim { .. }
					| Pool::claim_for { .. }
					| Pool::transfer_ticket { .. }
					| Pool::rebond { .. }
			),
			RuntimeCall::RemoteStaking(call) => matches!(
				call,
				Remote::set_home { .. } | Remote::claim_to { .. } | Remote::send_home { .. }
			),
			RuntimeCall::Balances(call) => matches!(
				call,
				pallet_balances::Call::transfer_keep_alive { .. }
					| pallet_balances::Call::transfer_allow_death { .. }
			),
			RuntimeCall::Assets(
				pallet_assets::Call::transfer { id, .. }
				| pallet_assets::Call::transfer_keep_alive { id, .. },
			) => id.0 == STRILL_ASSET_ID,
			_ => false,
		}
	}
}
