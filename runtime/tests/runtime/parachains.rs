// SPDX-License-Identifier: Apache-2.0

//! Registration and cores of parachains.

use codec::{Decode, Encode};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok},
	polkadot_primitives::{CoreIndex, HeadData, ValidationCode},
	polkadot_runtime_common::paras_registrar,
	polkadot_runtime_parachains::{coretime, paras, runtime_api_impl, Origin, ParaLifecycle},
	sp_keyring::Sr25519Keyring::Charlie,
	sp_runtime::DispatchError,
};
use rill_runtime::{
	genesis::presets, Configuration, Coretime, Paras, Registrar, Runtime, RuntimeOrigin, System,
};
use rill_test_chain::{account, Chain};

const PARACHAIN: u32 = 2_000;
/// The whole time of a core.
const WHOLE: u16 = 57_600;
/// The encoded variant `Task` of a core's assignment. The number of a parachain follows.
const TASK: u8 = 2;

fn registered() -> Chain {
	let mut chain = Chain::new(presets::development());
	let team = || RuntimeOrigin::signed(account(Charlie));
	let code = ValidationCode(vec![0; 100]);
	chain.block(|| {
		// Stands for the votes of validators.
		assert_ok!(Paras::add_trusted_validation_code(RuntimeOrigin::root(), code.clone()));
		assert_ok!(Registrar::reserve(team()));
		let head = HeadData(vec![1; 32]);
		assert_ok!(Registrar::register(team(), PARACHAIN.into(), head, code));
	});
	chain
}

fn assign_core(origin: RuntimeOrigin) -> Result<(), DispatchError> {
	let assignment = vec![(TASK, PARACHAIN, WHOLE)].encode();
	let assignment = Decode::decode(&mut &assignment[..]).expect("one parachain, all the time");
	Coretime::assign_core(origin, 0, System::block_number() + 1, assignment, None)
}

#[test]
fn any_account_should_register_a_parachain_and_root_assign_a_core() {
	let mut chain = registered();
	chain.block(|| {
		assert_ok!(Configuration::set_coretime_cores(RuntimeOrigin::root(), 1));
		assert_ok!(assign_core(RuntimeOrigin::root()));
	});
	// The rest of this session, and two more.
	chain.run_blocks(20);
	chain.read(|| {
		assert_eq!(
			paras::Pallet::<Runtime>::lifecycle(PARACHAIN.into()),
			Some(ParaLifecycle::Parathread)
		);
		let queue = runtime_api_impl::v13::claim_queue::<Runtime>();
		let next = queue.get(&CoreIndex(0)).expect("there is a core");
		assert!(!next.is_empty() && next.iter().all(|para| *para == PARACHAIN.into()));
	});
}

#[test]
fn only_root_should_assign_cores() {
	let mut chain = registered();
	chain.block(|| {
		let team = RuntimeOrigin::signed(account(Charlie));
		assert_noop!(assign_core(team), DispatchError::BadOrigin);
		let itself = RuntimeOrigin::from(Origin::Parachain(PARACHAIN.into()));
		assert_noop!(assign_core(itself), coretime::Error::<Runtime>::NotBroker);
	});
}

#[test]
fn registrant_of_a_parachain_should_be_locked_out_after_its_first_block() {
	let mut chain = registered();
	chain.run_blocks(20);
	let team = || RuntimeOrigin::signed(account(Charlie));
	let (id, head) = (PARACHAIN.into(), || HeadData(vec![2; 32]));
	chain.block(|| {
		assert_ok!(Registrar::set_current_head(team(), id, head()));
		assert_ok!(Paras::force_note_new_head(RuntimeOrigin::root(), id, head()));
		let locked = paras_registrar::Error::<Runtime>::ParaLocked;
		assert_noop!(Registrar::set_current_head(team(), id, head()), locked);
		let locked = paras_registrar::Error::<Runtime>::ParaLocked;
		assert_noop!(Registrar::deregister(team(), id), locked);
	});
}
