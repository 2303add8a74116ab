// SPDX-License-Identifier: Apache-2.0

//! The calls of programs.

use super::transfer_pause::TransferPause;
use crate::{configs::governance::NeverPaused, constants::STRILL_ASSET_ID, RuntimeCall};
use polkadot_sdk::{
	frame_support::traits::Contains,
	pallet_assets, pallet_balances,
	polkadot_runtime_common::paras_registrar,
	polkadot_runtime_parachains::{hrmp, on_demand},
	staging_xcm::latest::Location,
};

/// Exits, tickets, payouts, transfers of both tokens, and the own affairs of a parachain. Programs
/// stake and exit instantly only through exchanges, because exchanges have limits for each
/// parachain. During a transfer pause only the way out is allowed.
pub struct SafeCalls;

impl Contains<RuntimeCall> for SafeCalls {
	fn contains(call: &RuntimeCall) -> bool {
		let is_safe = is_about_stake(call) || is_transfer(call) || is_about_parachain(call);
		is_safe && (is_way_out(call) || !TransferPause::is_on_for_sender())
	}
}

/// Whether a call only serves the leaving account and moves nothing to others.
fn is_way_out(call: &RuntimeCall) -> bool {
	use pallet_remote_staking::Call as Remote;
	match call {
		RuntimeCall::RemoteStaking(Remote::set_destination { destination: Some(destination) }) => {
			let destination = Location::try_from((**destination).clone());
			destination.is_ok_and(|destination| !TransferPause::is_on_and_blocks(&destination))
		},
		RuntimeCall::RemoteStaking(Remote::set_destination { destination: None }) => true,
		RuntimeCall::RemoteStaking(_) => false,
		call => NeverPaused::contains(call),
	}
}

fn is_about_stake(call: &RuntimeCall) -> bool {
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
			Remote::set_destination { .. } | Remote::claim_to { .. } | Remote::send_payout { .. }
		),
		_ => false,
	}
}

fn is_transfer(call: &RuntimeCall) -> bool {
	use pallet_assets::Call as Assets;
	use pallet_balances::Call as Balances;
	match call {
		RuntimeCall::Balances(call) => {
			matches!(call, Balances::transfer_keep_alive { .. })
		},
		RuntimeCall::Assets(
			Assets::transfer { id, .. } | Assets::transfer_keep_alive { id, .. },
		) => id.0 == STRILL_ASSET_ID,
		_ => false,
	}
}

/// Whether a call is about the parachain's channels, its registrar entry, or its on-demand orders.
fn is_about_parachain(call: &RuntimeCall) -> bool {
	use hrmp::Call as Hrmp;
	use on_demand::Call as OnDemand;
	use paras_registrar::Call as Registrar;
	match call {
		RuntimeCall::Hrmp(call) => matches!(
			call,
			Hrmp::hrmp_init_open_channel { .. }
				| Hrmp::hrmp_accept_open_channel { .. }
				| Hrmp::hrmp_close_channel { .. }
				| Hrmp::hrmp_cancel_open_request { .. }
				| Hrmp::establish_channel_with_system { .. }
		),
		RuntimeCall::Registrar(call) => matches!(
			call,
			Registrar::deregister { .. }
				| Registrar::add_lock { .. }
				| Registrar::remove_lock { .. }
				| Registrar::schedule_code_upgrade { .. }
				| Registrar::set_current_head { .. }
		),
		RuntimeCall::OnDemand(call) => matches!(call, OnDemand::place_order_keep_alive { .. }),
		_ => false,
	}
}
