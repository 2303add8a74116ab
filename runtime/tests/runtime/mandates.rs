// SPDX-License-Identifier: Apache-2.0

//! Calls of root that the tracks of staking and of cores may make.

use crate::governance::{approved, propose};
use polkadot_sdk::{
	frame_support::{assert_ok, dispatch::GetDispatchInfo},
	frame_system::RawOrigin,
	pallet_referenda, pallet_session,
	pallet_staking::{self, ConfigOp, MinValidatorBond, ValidatorCount},
	polkadot_primitives::{AccountId, Balance, CoreIndex},
	polkadot_runtime_parachains::{configuration, coretime, scheduler},
	sp_keyring::Sr25519Keyring::{Alice, Bob},
	sp_runtime::{traits::Dispatchable, DispatchError, Percent},
};
use rill_runtime::{
	configs::{
		checks::Checks,
		election::{MAX_ACTIVE_VALIDATORS, MAX_ELECTABLE_TARGETS},
		governance::{
			origins::{self, Origin},
			tracks::eras,
		},
	},
	constants::currency::RILL,
	genesis::presets,
	Balances, Configuration, Referenda, Runtime, RuntimeCall, RuntimeOrigin, Staking,
};
use rill_test_chain::{account, all_calls, Chain};

fn act(call: RuntimeCall) -> RuntimeCall {
	RuntimeCall::Origins(origins::Call::act { call: Box::new(call) })
}

/// A call by a mandate, after the rest of the last one.
fn acts(origin: impl Into<RuntimeOrigin>, call: RuntimeCall) -> Result<(), DispatchError> {
	rest();
	acts_again(origin, call)
}

fn acts_again(origin: impl Into<RuntimeOrigin>, call: RuntimeCall) -> Result<(), DispatchError> {
	act(call).dispatch(origin.into()).map(|_| ()).map_err(|it| it.error)
}

fn seats(new: u32) -> RuntimeCall {
	RuntimeCall::Staking(pallet_staking::Call::set_validator_count { new })
}

/// A change of the configuration of staking that leaves everything as it is.
fn no_change() -> RuntimeCall {
	configs(ConfigOp::Noop, ConfigOp::Noop, ConfigOp::Noop)
}

fn configs(
	min_validator_bond: ConfigOp<Balance>,
	max_validator_count: ConfigOp<u32>,
	chill_threshold: ConfigOp<Percent>,
) -> RuntimeCall {
	RuntimeCall::Staking(pallet_staking::Call::set_staking_configs {
		min_nominator_bond: ConfigOp::Noop,
		min_validator_bond,
		max_nominator_count: ConfigOp::Noop,
		max_validator_count,
		chill_threshold,
		min_commission: ConfigOp::Noop,
		max_staked_rewards: ConfigOp::Noop,
	})
}

fn cores(new: u32) -> RuntimeCall {
	RuntimeCall::Configuration(configuration::Call::set_coretime_cores { new })
}

fn core_of(parachain: u32) -> RuntimeCall {
	use polkadot_runtime_parachains_types::*;
	RuntimeCall::Coretime(coretime::Call::assign_core {
		core: 0,
		begin: 100,
		assignment: vec![(CoreAssignment::Task(parachain), PartsOf57600::FULL)],
		end_hint: None,
	})
}

mod polkadot_runtime_parachains_types {
	pub use polkadot_sdk::polkadot_runtime_parachains::scheduler::{CoreAssignment, PartsOf57600};
}

/// Fills `count` seats.
fn validate(count: u32) {
	let validators = (0..count).map(|index| {
		let mut id = [0; 32];
		id[..4].copy_from_slice(&index.to_le_bytes());
		AccountId::from(id)
	});
	pallet_session::Validators::<Runtime>::put(validators.collect::<Vec<_>>());
	ValidatorCount::<Runtime>::put(count);
}

/// Sets the validators that must approve a parachain block, and the size of backing groups.
fn check(approvals: u32, group: u32) {
	configuration::PendingConfigs::<Runtime>::kill();
	configuration::ActiveConfig::<Runtime>::mutate(|host| {
		host.needed_approvals = approvals;
		host.scheduler_params.max_validators_per_core = Some(group);
	});
}

/// Fills `count` seats of a chain whose parachain blocks are checked as at a launch.
fn launch(count: u32) {
	let Checks { approvals, group, .. } = Checks::of(count);
	validate(count);
	check(approvals, group);
}

/// Lets the rest after a step pass.
fn rest() {
	origins::RestsUntil::<Runtime>::kill();
}

fn outside() -> Result<(), DispatchError> {
	Err(DispatchError::BadOrigin)
}

#[test]
fn seats_should_grow_so_that_newcomers_cannot_stop_finality() {
	let mut chain = Chain::new(presets::development());
	chain.read(|| {
		for now in 1..MAX_ACTIVE_VALIDATORS {
			launch(now);
			let most = (now..=MAX_ACTIVE_VALIDATORS)
				.take_while(|new| acts(Origin::Staking, seats(*new)).is_ok())
				.inspect(|_| ValidatorCount::<Runtime>::put(now))
				.last()
				.expect("they can stay");
			// GRANDPA needs all votes but a third, rounded down.
			assert!(now >= most - (most - 1) / 3, "{now} {most}");
			assert!(now < 3 || most > now, "{now}");
		}
		launch(1);
		assert_eq!(acts(Origin::Staking, seats(0)), outside());
		launch(MAX_ACTIVE_VALIDATORS - 1);
		assert_eq!(acts(Origin::Staking, seats(MAX_ACTIVE_VALIDATORS + 1)), outside());
	});
}

#[test]
fn seats_should_not_grow_while_nobody_takes_the_free_ones() {
	let mut chain = Chain::new(presets::development());
	chain.read(|| {
		launch(4);
		assert_eq!(acts(Origin::Staking, seats(5)), Ok(()));
		// Otherwise six newcomers at once would face four validators after two more steps.
		for more in [6, 7, 10] {
			assert_eq!(acts(Origin::Staking, seats(more)), outside(), "{more}");
		}
		launch(5);
		assert_eq!(acts(Origin::Staking, seats(7)), Ok(()));
		// More seats than the rule would open, by root: they can stay, and close.
		launch(4);
		ValidatorCount::<Runtime>::put(20);
		assert_eq!(acts(Origin::Staking, seats(21)), outside());
		assert_eq!(acts(Origin::Staking, seats(20)), Ok(()));
		assert_eq!(acts(Origin::Staking, seats(14)), Ok(()));
	});
}

#[test]
fn seats_should_not_grow_beyond_the_checks_of_parachain_blocks() {
	let mut chain = Chain::new(presets::development());
	chain.read(|| {
		validate(30);
		check(10, 5);
		assert_eq!(acts(Origin::Staking, seats(31)), outside(), "a third does not suffice");
		check(11, 5);
		assert_eq!(acts(Origin::Staking, seats(31)), Ok(()));
		ValidatorCount::<Runtime>::put(30);
		check(26, 5);
		assert_eq!(acts(Origin::Staking, seats(31)), outside(), "only 25 are outside of a group");
		check(11, 5);
		// A configuration of the next sessions counts as well.
		ValidatorCount::<Runtime>::put(30);
		assert_ok!(Configuration::set_needed_approvals(RuntimeOrigin::root(), 10));
		assert_eq!(acts(Origin::Staking, seats(31)), outside());
	});
}

#[test]
fn seats_should_not_fall_so_far_that_parachain_blocks_are_unchecked() {
	let mut chain = Chain::new(presets::development());
	chain.read(|| {
		check(30, 5);
		ValidatorCount::<Runtime>::put(100);
		assert_eq!(acts(Origin::Staking, seats(66)), outside(), "a third at most");
		assert_eq!(acts(Origin::Staking, seats(67)), Ok(()));
		ValidatorCount::<Runtime>::put(40);
		assert_eq!(acts(Origin::Staking, seats(34)), outside());
		assert_eq!(acts(Origin::Staking, seats(35)), Ok(()));
		// With nine, a single group would have all of them, and nobody would be outside.
		check(4, 5);
		ValidatorCount::<Runtime>::put(10);
		assert_eq!(acts(Origin::Staking, seats(9)), outside());
		assert_eq!(acts(Origin::Staking, seats(10)), Ok(()));
		// A configuration of the next sessions counts as well.
		check(2, 2);
		ValidatorCount::<Runtime>::put(9);
		assert_ok!(Configuration::set_needed_approvals(RuntimeOrigin::root(), 7));
		assert_eq!(acts(Origin::Staking, seats(8)), outside());
		check(2, 2);
		assert_eq!(acts(Origin::Staking, seats(8)), Ok(()));
	});
}

#[test]
fn steps_should_be_a_week_apart_even_in_a_batch() {
	let mut chain = Chain::new(presets::development());
	let resting = || Err(origins::Error::<Runtime>::StillResting.into());
	let (rest, second) = chain.block(|| {
		ValidatorCount::<Runtime>::put(9);
		let batch = RuntimeCall::Utility(polkadot_sdk::pallet_utility::Call::batch_all {
			calls: vec![act(seats(8)), act(seats(7))],
		});
		let origin: RuntimeOrigin = Origin::Staking.into();
		assert_eq!(batch.dispatch(origin).map(|_| ()).map_err(|it| it.error), resting());
		assert_eq!(acts_again(Origin::Staking, seats(8)), Ok(()));
		(eras(7), acts_again(Origin::Staking, no_change()))
	});
	assert_eq!(second, resting());
	chain.run_blocks(rest);
	chain.block(|| assert_eq!(acts_again(Origin::Staking, seats(7)), Ok(())));
}

#[test]
fn refused_mandate_should_not_weigh_its_call() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		assert_eq!(acts(Origin::Staking, no_change()), Ok(()));
		let (again, call) = (act(no_change()), no_change().get_dispatch_info().call_weight);
		let whole = again.get_dispatch_info().call_weight;
		let refused = again.dispatch(Origin::Staking.into()).unwrap_err();
		let resting = DispatchError::from(origins::Error::<Runtime>::StillResting);
		assert_eq!(refused.error, resting);
		assert_eq!(refused.post_info.actual_weight, Some(whole.saturating_sub(call)));
	});
}

#[test]
fn candidacies_should_be_bounded_and_never_free() {
	let mut chain = Chain::new(presets::development());
	chain.read(|| {
		let bond = MinValidatorBond::<Runtime>::get();
		let with = |bond, count| configs(bond, count, ConfigOp::Noop);
		let set = |bond, count| acts(Origin::Staking, with(bond, count));
		assert_eq!(set(ConfigOp::Set(2 * bond + 1), ConfigOp::Noop), outside());
		assert_eq!(set(ConfigOp::Set(2 * bond), ConfigOp::Noop), Ok(()));
		assert_eq!(set(ConfigOp::Set(0), ConfigOp::Noop), outside());
		assert_eq!(set(ConfigOp::Set(1_000 * RILL - 1), ConfigOp::Noop), outside());
		assert_eq!(set(ConfigOp::Remove, ConfigOp::Noop), outside());
		assert_eq!(set(ConfigOp::Noop, ConfigOp::Set(MAX_ELECTABLE_TARGETS + 1)), outside());
		assert_eq!(set(ConfigOp::Noop, ConfigOp::Remove), outside());
		assert_eq!(set(ConfigOp::Noop, ConfigOp::Set(MAX_ELECTABLE_TARGETS)), Ok(()));
		let threshold = |op| acts(Origin::Staking, configs(ConfigOp::Noop, ConfigOp::Noop, op));
		assert_eq!(threshold(ConfigOp::Set(Percent::from_percent(50))), Ok(()));
		assert_eq!(threshold(ConfigOp::Remove), outside());
	});
}

#[test]
fn mandates_should_cover_nothing_else() {
	let mut chain = Chain::new(presets::development());
	chain.read(|| {
		let within = [
			("Coretime", "assign_core"),
			("Configuration", "set_coretime_cores"),
			("Staking", "set_validator_count"),
			("Staking", "set_staking_configs"),
		];
		for (name, call) in all_calls() {
			if within.contains(&name) {
				continue;
			}
			for origin in [Origin::Staking, Origin::Cores] {
				assert_eq!(acts(origin, call.clone()), outside(), "{name:?}");
			}
		}
		for (other, call) in [(Origin::Cores, no_change()), (Origin::Staking, cores(1))] {
			assert_eq!(acts(other, call), outside());
		}
		assert_eq!(acts(Origin::Cores, cores(101)), outside());
		for origin in [Origin::Parameters, Origin::Urgent, Origin::Canceller] {
			assert_eq!(acts(origin, cores(1)), outside());
		}
		assert_eq!(acts(RawOrigin::Signed(account(Alice)), cores(1)), outside());
		assert_eq!(acts(RawOrigin::Root, cores(1)), outside(), "root needs no mandate");
	});
}

#[test]
fn parachain_should_get_a_core_by_its_track() {
	let mut chain = Chain::new(presets::development());
	let batch = RuntimeCall::Utility(polkadot_sdk::pallet_utility::Call::batch_all {
		calls: vec![act(cores(2)), act(core_of(2_000))],
	});
	let index = chain.block(|| propose(Origin::Cores.into(), batch));
	approved(&mut chain, index);
	let enactment = chain.read(|| eras(1)) / 2;
	chain.run_blocks(enactment + 1);
	let assigned = chain.read(|| {
		let core = CoreIndex(0);
		scheduler::CoreSchedules::<Runtime>::iter_keys().any(|(_, it)| it == core)
			|| scheduler::CoreDescriptors::<Runtime>::get().contains_key(&core)
	});
	assert!(assigned);
}

#[test]
fn assigned_core_should_not_be_taken_away_by_the_track_of_cores() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		assert_eq!(acts(Origin::Cores, core_of(2_000)), Ok(()));
		let mut far = core_of(2_002);
		if let RuntimeCall::Coretime(coretime::Call::assign_core { core, .. }) = &mut far {
			*core = 100;
		}
		assert_eq!(acts(Origin::Cores, far), outside());
		assert_eq!(acts(Origin::Cores, core_of(2_001)), outside());
		configuration::ActiveConfig::<Runtime>::mutate(|it| it.scheduler_params.num_cores = 3);
		assert_eq!(acts(Origin::Cores, cores(2)), outside());
		assert_eq!(acts(Origin::Cores, cores(3)), Ok(()));
	});
}

#[test]
fn candidacies_with_too_small_a_bond_should_be_cleared_by_anybody() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		let threshold = pallet_staking::ChillThreshold::<Runtime>::get();
		assert_eq!(threshold, Some(Percent::from_percent(75)));
		let squatter = account(Bob);
		let bond = MinValidatorBond::<Runtime>::get();
		let origin = || RuntimeOrigin::signed(squatter.clone());
		let payee = pallet_staking::RewardDestination::Stash;
		assert_eq!(Staking::bond(origin(), bond, payee), Ok(()));
		assert_eq!(Staking::validate(origin(), Default::default()), Ok(()));
		let stands = |who: &AccountId| pallet_staking::Validators::<Runtime>::contains_key(who);
		let clear = || {
			let anybody = RuntimeOrigin::signed(account(Alice));
			Staking::chill_other(anybody, squatter.clone())
		};
		let dearer = configs(ConfigOp::Set(2 * bond), ConfigOp::Noop, ConfigOp::Noop);
		assert_eq!(acts(Origin::Staking, dearer), Ok(()));
		assert!(clear().is_err(), "there is room for candidates");
		assert!(stands(&squatter));
		let fewer = configs(ConfigOp::Noop, ConfigOp::Set(2), ConfigOp::Noop);
		assert_eq!(acts(Origin::Staking, fewer), Ok(()));
		assert_eq!(clear(), Ok(()));
		assert!(!stands(&squatter));
	});
}

#[test]
fn killer_should_take_the_deposits_of_spam() {
	let mut chain = Chain::new(presets::development());
	let remark = || {
		let remark = polkadot_sdk::frame_system::Call::remark { remark: vec![] };
		RuntimeCall::System(remark)
	};
	let spam = chain.block(|| propose(RawOrigin::Root.into(), remark()));
	let reserved = |chain: &mut Chain| chain.read(|| Balances::reserved_balance(account(Bob)));
	let before = reserved(&mut chain);
	let kill = RuntimeCall::Referenda(pallet_referenda::Call::kill { index: spam });
	let index = chain.block(|| propose(Origin::Killer.into(), kill));
	approved(&mut chain, index);
	let enactment = chain.read(|| eras(1)) / 24 + 3;
	chain.run_blocks(enactment);
	chain.read(|| {
		let info = pallet_referenda::ReferendumInfoFor::<Runtime>::get(spam);
		assert!(matches!(info, Some(pallet_referenda::ReferendumInfo::Killed(_))), "{info:?}");
		assert!(
			Referenda::refund_decision_deposit(RuntimeOrigin::signed(account(Bob)), spam).is_err()
		);
	});
	let lost = before + 10_010 * RILL - reserved(&mut chain);
	assert_eq!(lost, 100_010 * RILL);
}

#[test]
fn several_referenda_of_root_should_be_decided_at_once() {
	let mut chain = Chain::new(presets::development());
	let remark = |text: u8| {
		let remark = polkadot_sdk::frame_system::Call::remark { remark: vec![text] };
		RuntimeCall::System(remark)
	};
	let all: Vec<_> =
		(0..5).map(|text| chain.block(|| propose(RawOrigin::Root.into(), remark(text)))).collect();
	let prepare = chain.read(|| eras(1));
	chain.run_blocks(prepare + 2);
	for index in all {
		let info = chain.read(|| pallet_referenda::ReferendumInfoFor::<Runtime>::get(index));
		let Some(pallet_referenda::ReferendumInfo::Ongoing(status)) = info else {
			panic!("{info:?}")
		};
		assert!(status.deciding.is_some(), "{index}");
	}
}
