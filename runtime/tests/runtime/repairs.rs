// SPDX-License-Identifier: Apache-2.0

//! Urgent repairs, and the chain after a migration that failed.

use crate::governance::{
	approved, dispatch, filtered, motion, propose, signed, stake_call, unstake_call,
};
use codec::Encode;
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		migrations::{FailedMigrationHandler, FailedMigrationHandling},
		traits::Contains,
	},
	frame_system::{self, RawOrigin},
	pallet_collective, pallet_migrations, pallet_safe_mode, pallet_utility, pallet_whitelist,
	sp_core::H256,
	sp_keyring::Sr25519Keyring::{Alice, Dave},
	sp_runtime::{
		traits::{BlakeTwo256, Dispatchable, Hash},
		DispatchError,
	},
};
use rill_runtime::{
	configs::governance::{origins::Origin, repairs, tracks::eras},
	constants::currency::RILL,
	genesis::presets,
	LiquidStaking, Repairs, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, SafeMode, System,
};
use rill_test_chain::{all_calls, plain, Chain};

/// The repair of a broken runtime.
fn upgrade() -> RuntimeCall {
	let code_hash = H256::repeat_byte(7);
	RuntimeCall::System(frame_system::Call::authorize_upgrade { code_hash })
}

fn is_authorised() -> bool {
	System::authorized_upgrade().is_some()
}

fn urgent(call: RuntimeCall) -> RuntimeCall {
	use pallet_whitelist::Call;
	let call = Box::new(call);
	RuntimeCall::Whitelist(Call::dispatch_whitelisted_call_with_preimage { call })
}

fn whitelist(call: &RuntimeCall) -> RuntimeCall {
	let call_hash = BlakeTwo256::hash_of(call);
	RuntimeCall::Whitelist(pallet_whitelist::Call::whitelist_call { call_hash })
}

fn dispatch_by(origin: impl Into<RuntimeOrigin>, call: RuntimeCall) -> Result<(), DispatchError> {
	call.dispatch(origin.into()).map(|_| ()).map_err(|it| it.error)
}

#[test]
fn repair_should_need_the_committee_and_a_referendum() {
	let mut chain = Chain::new(presets::development());
	let index = chain.block(|| propose(Origin::Urgent.into(), urgent(upgrade())));
	approved(&mut chain, index);
	let enactment = chain.read(|| eras(1)) / 2;
	chain.run_blocks(enactment + 2);
	assert!(!chain.read(is_authorised), "the committee has not agreed");
	let index = chain.block(|| {
		assert_eq!(motion(whitelist(&upgrade()), 2), Err(DispatchError::BadOrigin), "two of three");
		assert_ok!(motion(whitelist(&upgrade()), 3));
		propose(Origin::Urgent.into(), urgent(upgrade()))
	});
	assert!(!chain.read(is_authorised), "the voters have not agreed");
	approved(&mut chain, index);
	chain.run_blocks(enactment + 2);
	assert!(chain.read(is_authorised));
}

#[test]
fn call_approved_first_should_be_dispatched_once_whitelisted() {
	let mut chain = Chain::new(presets::development());
	let index = chain.block(|| propose(Origin::Urgent.into(), urgent(upgrade())));
	approved(&mut chain, index);
	let enactment = chain.read(|| eras(1)) / 2;
	chain.run_blocks(enactment + 2);
	chain.block(|| {
		assert!(dispatch(Dave, urgent(upgrade())).is_err(), "not whitelisted");
		assert_ok!(motion(whitelist(&upgrade()), 3));
		assert_ok!(dispatch(Dave, urgent(upgrade())));
	});
	assert!(chain.read(is_authorised));
}

#[test]
fn half_of_the_committee_should_pause_entries_rebonds_and_instant_exits() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		use crate::governance::name;
		use pallet_liquid_staking::Call as Pool;
		let pause = |call| {
			let name = name("LiquidStaking", call);
			RuntimeCall::Pause(rill_runtime::configs::governance::pause::Call::pause {
				name,
				blocks: 3,
			})
		};
		let calls = ["stake", "rebond", "instant_unstake"].map(pause).to_vec();
		let batch = RuntimeCall::Utility(pallet_utility::Call::force_batch { calls });
		assert_ok!(motion(batch, 2));
		assert_eq!(dispatch(Dave, stake_call()), filtered());
		let rebond = Pool::rebond { batch: 0, shares: 1, min_shares: 0 };
		assert_eq!(dispatch(Dave, rebond.into()), filtered());
		let exit = Pool::instant_unstake { shares: 1, min_stake: 0 };
		assert_eq!(dispatch(Dave, exit.into()), filtered());
		let ticket = Pool::unstake { shares: 1, min_stake: 0 };
		assert_ne!(dispatch(Dave, ticket.into()), filtered());
	});
	chain.run_blocks(4);
	chain.block(|| assert_eq!(dispatch(Dave, stake_call()), Ok(())));
}

#[test]
fn prime_should_not_decide_for_absent_members() {
	type Committee = pallet_collective::Instance1;
	type Absent = <Runtime as pallet_collective::Config<Committee>>::DefaultVote;
	assert!(!<Absent as pallet_collective::DefaultVote>::default_vote(Some(true), 1, 0, 3));
}

#[test]
fn urgent_track_should_make_nothing_but_repairs() {
	let mut chain = Chain::new(presets::development());
	let repairs = ["Configuration", "Initializer", "ParasDisputes", "Repairs"];
	let single = [
		("System", "authorize_upgrade"),
		("Grandpa", "note_stalled"),
		("Migrations", "force_onboard_mbms"),
		("Migrations", "force_set_active_cursor"),
		("Migrations", "force_set_cursor"),
		("Referenda", "nudge_referendum"),
		("Referenda", "one_fewer_deciding"),
		("SafeMode", "force_enter"),
		("SafeMode", "force_exit"),
		("XcmPallet", "force_suspension"),
		("Utility", "batch_all"),
	];
	chain.block(|| {
		for ((pallet, name), call) in all_calls() {
			let expected = repairs.contains(&pallet) || single.contains(&(pallet, name));
			assert_eq!(repairs::is_repair(&call), expected, "{pallet}.{name}");
			let outcome = dispatch_by(Origin::Urgent, urgent(call));
			assert_eq!(outcome == filtered(), !expected, "{pallet}.{name}: {outcome:?}");
		}
		let mixed = |call| {
			let calls = vec![upgrade(), call];
			RuntimeCall::Utility(pallet_utility::Call::batch_all { calls })
		};
		assert!(repairs::is_repair(&mixed(upgrade())));
		let remark = RuntimeCall::System(frame_system::Call::set_storage { items: vec![] });
		assert!(!repairs::is_repair(&mixed(mixed(remark))));
		let stuck = RuntimeCall::Migrations(pallet_migrations::Call::force_set_cursor {
			cursor: Some(pallet_migrations::MigrationCursor::Stuck),
		});
		assert!(!repairs::is_repair(&stuck));
		let by_hash = RuntimeCall::Whitelist(pallet_whitelist::Call::dispatch_whitelisted_call {
			call_hash: BlakeTwo256::hash_of(&upgrade()),
			call_encoded_len: upgrade().encoded_size() as u32,
			call_weight_witness: Default::default(),
		});
		assert_eq!(dispatch_by(Origin::Urgent, by_hash), filtered());
	});
}

fn fail() -> FailedMigrationHandling {
	<Runtime as pallet_migrations::Config>::FailedMigrationHandler::failed(Some(2))
}

/// A chain with a holder, in which a migration has just failed.
fn failed() -> Chain {
	let mut chain = Chain::new(presets::development());
	assert_ok!(chain.block(|| LiquidStaking::stake(signed(Dave), 50_000 * RILL, 0)));
	chain.run_to_era(2);
	chain.block(|| assert!(matches!(fail(), FailedMigrationHandling::ForceUnstuck)));
	chain
}

#[test]
fn failed_migration_should_say_so_and_enter_the_safe_mode_for_ever() {
	let mut chain = failed();
	let events = chain.events();
	let needed = repairs::Event::RepairNeeded { migration: Some(2) };
	assert!(events.contains(&RuntimeEvent::Repairs(needed)));
	let entered = pallet_safe_mode::Event::Entered { until: u32::MAX };
	assert!(events.contains(&RuntimeEvent::SafeMode(entered)));
	chain.run_blocks(50);
	assert!(chain.read(SafeMode::is_entered));
}

#[test]
fn failed_migration_should_leave_governance_and_consensus_open_only() {
	let mut chain = failed();
	let index = chain.block(|| {
		assert_eq!(dispatch(Dave, stake_call()), filtered());
		assert_eq!(
			dispatch(Dave, unstake_call(RILL)),
			filtered(),
			"the books may be half migrated"
		);
		let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		assert_eq!(dispatch(Dave, remark), Ok(()));
		assert_ok!(motion(whitelist(&upgrade()), 3));
		propose(Origin::Urgent.into(), urgent(upgrade()))
	});
	approved(&mut chain, index);
	let enactment = chain.read(|| eras(1)) / 2;
	chain.run_blocks(enactment + 2);
	assert!(chain.read(is_authorised));
}

#[test]
fn committee_should_not_end_the_safe_mode_of_a_failed_migration() {
	let mut chain = failed();
	chain.block(|| {
		let exit = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {});
		assert_eq!(motion(exit, 3), Err(DispatchError::BadOrigin));
		assert!(SafeMode::is_entered());
		let end = RuntimeCall::Repairs(repairs::Call::end {});
		assert_eq!(motion(end, 3), Err(DispatchError::BadOrigin));
	});
}

#[test]
fn pool_should_rest_until_the_repair_and_go_on_after_it() {
	let mut chain = failed();
	let progress = || pallet_liquid_staking::Progress::<Runtime>::get();
	let before = chain.read(progress);
	let era = chain.active_era();
	chain.run_to_era(era + 2);
	assert_eq!(chain.read(progress), before, "no idle work");
	assert_ok!(chain.block(|| Repairs::end(RuntimeOrigin::root())));
	assert!(chain.events().contains(&RuntimeEvent::Repairs(repairs::Event::RepairEnded)));
	chain.run_blocks(5);
	assert!(chain.read(progress) != before);
	chain.block(|| {
		let halted = pallet_liquid_staking::Error::<Runtime>::PoolHalted;
		assert_eq!(
			dispatch(Dave, stake_call()),
			Err(halted.into()),
			"until its books are compared"
		);
		assert_ok!(LiquidStaking::reopen(RuntimeOrigin::root()));
		assert_eq!(dispatch(Dave, stake_call()), Ok(()));
		assert_eq!(dispatch(Dave, unstake_call(RILL)), Ok(()));
		let enter = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {});
		assert_eq!(motion(enter, 2), Ok(()), "the safe mode need not rest");
	});
}

#[test]
fn published_books_should_say_that_the_pool_is_halted() {
	let mut chain = failed();
	let gate = || {
		let books = pallet_liquid_staking::PublishedBooks::<Runtime>::get();
		books.expect("they are published").gate
	};
	assert_eq!(chain.read(gate), pallet_liquid_staking::types::EntryGate::Halted);
}

#[test]
fn failure_within_a_safe_mode_should_prolong_it() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		let enter = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {});
		assert_ok!(motion(enter, 2));
		fail();
		assert_eq!(pallet_safe_mode::EnteredUntil::<Runtime>::get(), Some(u32::MAX));
	});
	chain.run_blocks(3);
	chain.block(|| {
		assert_ok!(Repairs::end(RuntimeOrigin::root()));
		assert!(!SafeMode::is_entered());
		let enter = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {});
		assert_eq!(motion(enter, 2), Err(DispatchError::BadOrigin), "its own safe mode rests");
	});
}

#[test]
fn end_of_a_repair_should_be_refused_when_none_is_needed() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		let refused = repairs::Error::<Runtime>::NoRepairNeeded;
		assert_eq!(plain(Repairs::end(RuntimeOrigin::root())), Err(refused.into()));
		assert_eq!(plain(Repairs::end(signed(Alice))), Err(DispatchError::BadOrigin));
		fail();
		assert_ok!(Repairs::end(RuntimeOrigin::root()));
		assert_ok!(LiquidStaking::reopen(RuntimeOrigin::root()));
		assert_eq!(dispatch(Dave, stake_call()), Ok(()));
	});
}

#[test]
fn queues_of_parachains_should_wait_for_the_repair() {
	use polkadot_sdk::frame_support::traits::QueuePausedQuery;
	type Queues = <Runtime as polkadot_sdk::pallet_message_queue::Config>::QueuePausedQuery;
	let mut chain = failed();
	chain.block(|| {
		assert!(<Queues as QueuePausedQuery<u32>>::is_paused(&0));
		assert_ok!(Repairs::end(RuntimeOrigin::root()));
		assert!(!<Queues as QueuePausedQuery<u32>>::is_paused(&0));
		let filter = <Runtime as frame_system::Config>::BaseCallFilter::contains(&stake_call());
		assert!(filter);
		let root: RuntimeOrigin = RawOrigin::Root.into();
		assert_ok!(upgrade().dispatch(root).map_err(|it| it.error));
	});
}
