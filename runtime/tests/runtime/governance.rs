// SPDX-License-Identifier: Apache-2.0

//! The powers of governance: referenda with the notice of their track, a committee that can only
//! pause, and claims that stay open.

use pallet_liquid_staking::types::{Parameter, MAX_FEE};
use polkadot_sdk::{
	frame_support::{
		assert_err, assert_noop, assert_ok,
		dispatch::{GetDispatchInfo, RawOrigin},
		traits::{schedule::DispatchTime, Get, StorePreimage},
	},
	frame_system, pallet_collective, pallet_conviction_voting,
	pallet_conviction_voting::{AccountVote, Conviction, Vote},
	pallet_preimage, pallet_proxy, pallet_referenda, pallet_safe_mode, pallet_staking,
	pallet_tx_pause,
	polkadot_primitives::{AccountId, Balance, BlockNumber},
	sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve},
	sp_runtime::{
		traits::{BlakeTwo256, Dispatchable, Hash},
		DispatchError, Perbill,
	},
};
use rill_runtime::{
	configs::{
		governance::{
			origins::Origin,
			pause, remedies, repairs,
			tracks::{eras, NoticePeriod},
			MaxPause, SafeModeDuration,
		},
		proxy::ProxyType,
	},
	constants::currency::RILL,
	genesis::{presets, GenesisParameters},
	timing::NetworkTiming,
	ConvictionVoting, LiquidStaking, OriginCaller, Pause, Preimage, Proxy, Referenda, Remedies,
	Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, SafeMode, Staking, System,
	TechnicalCommittee, Treasury, TxPause,
};
use rill_test_chain::{account, plain, Chain};

const STAKE: Balance = 50_000 * RILL;

pub(crate) fn signed(who: Sr25519Keyring) -> RuntimeOrigin {
	RuntimeOrigin::signed(account(who))
}

fn parameter(parameter: Parameter) -> RuntimeCall {
	RuntimeCall::LiquidStaking(pallet_liquid_staking::Call::set_parameter { parameter })
}

fn reward_fee(percent: u32) -> Parameter {
	Parameter::RewardFee(polkadot_sdk::sp_runtime::Perbill::from_percent(percent))
}

fn fee() -> Parameter {
	pallet_liquid_staking::Parameters::<Runtime>::get().current(&reward_fee(0))
}

/// Submits a referendum with majority support, to be decided from the next block on.
pub(crate) fn propose(origin: OriginCaller, call: RuntimeCall) -> u32 {
	let index = pallet_referenda::ReferendumCount::<Runtime>::get();
	let proposal = Preimage::bound(call).expect("the call fits");
	let when = DispatchTime::After(1);
	assert_ok!(Referenda::submit(signed(Bob), Box::new(origin), proposal, when));
	assert_ok!(Referenda::place_decision_deposit(signed(Bob), index));
	for voter in [Charlie, Dave, Eve] {
		let vote = Vote { aye: true, conviction: Conviction::Locked6x };
		let vote = AccountVote::Standard { vote, balance: 900_000 * RILL };
		assert_ok!(ConvictionVoting::vote(signed(voter), index, vote));
	}
	index
}

/// Runs until a referendum is approved. Returns that block.
pub(crate) fn approved(chain: &mut Chain, index: u32) -> BlockNumber {
	for _ in 0..200 {
		chain.block(|| ());
		let is_approved = |event: &RuntimeEvent| {
			matches!(event, RuntimeEvent::Referenda(
				pallet_referenda::Event::Confirmed { index: of, .. }) if *of == index)
		};
		if chain.events().iter().any(is_approved) {
			return chain.read(System::block_number);
		}
	}
	panic!("referendum {index} was not approved");
}

#[test]
fn root_should_wait_until_dissenting_holders_are_paid() {
	let mut chain = Chain::new(presets::development());
	let alice = account(Alice);
	chain.block(|| {
		assert_ok!(LiquidStaking::stake(signed(Alice), STAKE, 0));
	});
	chain.run_to_era(3);
	// The call can do anything, as an upgrade of the runtime can.
	let remark = RuntimeCall::System(frame_system::Call::set_storage {
		items: vec![(b"upgrade".to_vec(), b"done".to_vec())],
	});
	let index = chain.block(|| propose(RawOrigin::Root.into(), remark));
	let decided = approved(&mut chain, index);
	// Right after the decision, while the committee tries to keep all holders in.
	let batch = chain.block(|| {
		assert_ok!(motion(RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {}), 2));
		let batch = LiquidStaking::queue_info().open_batch;
		assert_eq!(dispatch(Alice, unstake_call(STAKE / 2)), Ok(()));
		batch
	});
	let is_done = || polkadot_sdk::frame_support::storage::unhashed::exists(b"upgrade");
	let has_ticket = |chain: &mut Chain| {
		chain.read(|| LiquidStaking::tickets_of(&alice).iter().any(|it| it.batch == batch))
	};
	while has_ticket(&mut chain) {
		assert!(!chain.read(is_done), "all exits are paid first");
		chain.block(|| ());
	}
	while !chain.read(is_done) {
		chain.block(|| ());
		assert!(chain.read(System::block_number) < decided + 200);
	}
	let notice = chain.read(NoticePeriod::get);
	assert!(chain.read(System::block_number) >= decided + notice);
}

#[test]
fn parameter_track_should_announce_a_change_when_it_is_for_the_worse() {
	let mut chain = Chain::new(presets::development());
	chain.run_to_era(2);
	for (percent, is_better) in [(5, true), (20, false)] {
		let origin: OriginCaller = Origin::Parameters.into();
		let index = chain.block(|| propose(origin, parameter(reward_fee(percent))));
		approved(&mut chain, index);
		let enactment = chain.read(|| eras(1));
		chain.run_blocks(enactment + 1);
		let announced = chain.read(|| pallet_liquid_staking::Announced::<Runtime>::get().len());
		assert_eq!(announced, usize::from(!is_better));
		assert_eq!(chain.read(fee), reward_fee(5));
	}
	chain.next_era();
	for _ in 0..8 {
		chain.next_era();
	}
	assert_eq!(chain.read(fee), Parameter::RewardFee(MAX_FEE));
}

#[test]
fn pause_should_not_veto_a_decided_referendum() {
	let mut chain = Chain::new(presets::development());
	chain.run_to_era(2);
	let origin: OriginCaller = Origin::Parameters.into();
	let index = chain.block(|| propose(origin, parameter(reward_fee(5))));
	approved(&mut chain, index);
	chain.block(|| {
		assert_ok!(motion(RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {}), 2));
	});
	let enactment = chain.read(|| eras(1));
	chain.run_blocks(enactment + 1);
	assert!(chain.read(SafeMode::is_entered));
	assert_eq!(chain.read(fee), reward_fee(5));
}

#[test]
fn parameters_should_neither_slash_nor_take_rewards_nor_idle_stake() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		let validator = pallet_staking::Validators::<Runtime>::iter_keys().next().unwrap();
		let all = Perbill::one();
		let calls = [
			RuntimeCall::Staking(pallet_staking::Call::manual_slash {
				validator_stash: validator,
				era: 0,
				slash_fraction: all,
			}),
			RuntimeCall::Staking(pallet_staking::Call::set_min_commission { new: all }),
		];
		for call in calls {
			let outcome = call.dispatch(Origin::Parameters.into()).map_err(|it| it.error);
			assert_err!(outcome, DispatchError::BadOrigin);
		}
		let cap = |cap, origin: RuntimeOrigin| plain(LiquidStaking::set_stash_cap(origin, 0, cap));
		let before = pallet_liquid_staking::Stashes::<Runtime>::get(0).unwrap().cap.plancks();
		let lowered = pallet_liquid_staking::Error::<Runtime>::CapBelowCurrent;
		assert_noop!(cap(before - 1, Origin::Parameters.into()), lowered);
		assert_ok!(cap(before, Origin::Parameters.into()));
		assert_ok!(cap(before - 1, RuntimeOrigin::root()));
	});
}

/// The cost of the only slash that `era` applies.
fn cost_of_slash(chain: &mut Chain, era: u32) -> Balance {
	let slashes = chain.read(|| pallet_staking::UnappliedSlashes::<Runtime>::get(era));
	assert_eq!(slashes.len(), 1);
	slashes[0].own + slashes[0].others.iter().map(|(_, amount)| amount).sum::<Balance>()
}

/// A chain in era 3, with pooled stake. Slashes of seven eras can be pending, and the rate has each
/// slash of governance in its own block.
fn chain_with_long_deferral() -> Chain {
	let timing = NetworkTiming {
		bonding_duration: 8,
		slash_defer_duration: 6,
		..presets::development().timing
	};
	let mut chain = Chain::new(GenesisParameters { timing, ..presets::development() });
	chain.block(|| {
		assert_ok!(LiquidStaking::stake(signed(Dave), STAKE, 0));
	});
	chain.run_to_era(3);
	chain
}

#[test]
fn slashes_should_be_cancelled_in_time_by_the_track_of_parameters_only() {
	let mut chain = chain_with_long_deferral();
	let before = chain.read(LiquidStaking::rate);
	let validator = chain.read(|| pallet_staking::Validators::<Runtime>::iter_keys().next());
	let validator = validator.expect("there is one");
	let era = chain.block(|| {
		let (root, part) = (RuntimeOrigin::root(), Perbill::from_percent(10));
		assert_ok!(Staking::manual_slash(root, validator.clone(), 3, part));
		let mut eras = pallet_staking::UnappliedSlashes::<Runtime>::iter_keys();
		eras.next().expect("it is deferred")
	});
	let first = (0, validator.clone(), cost_of_slash(&mut chain, era));
	assert!(chain.read(LiquidStaking::rate) < before);
	// A further report becomes a part of the slash. A decision on the first part does not cover it.
	chain.block(|| {
		let (root, part) = (RuntimeOrigin::root(), Perbill::from_percent(11));
		assert_ok!(Staking::manual_slash(root, validator.clone(), 3, part));
	});
	let slash = vec![(0, validator, cost_of_slash(&mut chain, era))];
	assert!(slash[0].2 > first.2);
	chain.block(|| {
		for other in [Origin::Treasurer, Origin::Canceller] {
			let outcome = Remedies::cancel_slashes(other.into(), era, slash.clone());
			assert_err!(outcome, DispatchError::BadOrigin);
		}
		let (_, validator, cost) = slash[0].clone();
		for other in [(1, validator, cost), (0, account(Eve), cost), first] {
			assert_noop!(
				Remedies::cancel_slashes(Origin::Parameters.into(), era, vec![other]),
				remedies::Error::<Runtime>::SlashNotFound
			);
		}
		assert_ok!(Remedies::cancel_slashes(Origin::Parameters.into(), era, slash.clone()));
		let told = remedies::Event::SlashesCancelled { era, slashes: slash };
		System::assert_last_event(RuntimeEvent::Remedies(told));
	});
	assert!(chain.read(LiquidStaking::rate) >= before);
}

#[test]
fn tracks_should_not_exceed_their_powers() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		let origin = |origin: Origin| RuntimeOrigin::from(origin);
		let set = parameter(reward_fee(1));
		let all = [
			Origin::Treasurer,
			Origin::Canceller,
			Origin::Urgent,
			Origin::Killer,
			Origin::Staking,
			Origin::Cores,
		];
		for other in all {
			assert_err!(
				set.clone().dispatch(origin(other)).map_err(|it| it.error),
				DispatchError::BadOrigin
			);
		}
		for other in all.into_iter().chain([Origin::Parameters]) {
			let upgrade = RuntimeCall::System(frame_system::Call::set_code { code: vec![] });
			assert_err!(
				upgrade.dispatch(origin(other)).map_err(|it| it.error),
				DispatchError::BadOrigin
			);
		}
		let spend = |amount: Balance, by: Origin| {
			Treasury::spend(origin(by), Box::new(()), amount, Box::new(account(Eve)), None)
		};
		assert_noop!(spend(RILL, Origin::Parameters), DispatchError::BadOrigin);
		assert!(spend(1_000_001 * RILL, Origin::Treasurer).is_err());
		assert_ok!(spend(1_000_000 * RILL, Origin::Treasurer));
		assert_noop!(Referenda::cancel(origin(Origin::Parameters), 0), DispatchError::BadOrigin);
	});
}

#[test]
fn canceller_should_stop_an_approved_referendum_before_its_effect() {
	let mut chain = Chain::new(presets::development());
	// The call is too long to be kept anywhere but as a preimage.
	let upgrade = RuntimeCall::System(frame_system::Call::set_storage {
		items: vec![(b"upgrade".to_vec(), vec![1; 1_000])],
	});
	let hash = BlakeTwo256::hash_of(&upgrade);
	let index = chain.block(|| propose(RawOrigin::Root.into(), upgrade));
	let requests = |chain: &mut Chain| {
		let status = chain.read(|| pallet_preimage::RequestStatusFor::<Runtime>::get(hash));
		let Some(pallet_preimage::RequestStatus::Requested { count, .. }) = status else {
			panic!("{status:?}")
		};
		count
	};
	let before = requests(&mut chain);
	approved(&mut chain, index);
	assert_eq!(requests(&mut chain), before + 1);
	let cancel = RuntimeCall::Remedies(remedies::Call::cancel_enactment { referendum: index });
	chain.block(|| {
		for other in [Origin::Parameters, Origin::Treasurer] {
			let outcome = cancel.clone().dispatch(other.into()).map_err(|it| it.error);
			assert_err!(outcome, DispatchError::BadOrigin);
		}
	});
	let second = chain.block(|| propose(Origin::Canceller.into(), cancel.clone()));
	approved(&mut chain, second);
	let told = remedies::Event::EnactmentCancelled { referendum: index };
	while !chain.events().contains(&RuntimeEvent::Remedies(told.clone())) {
		chain.block(|| ());
	}
	let notice = chain.read(NoticePeriod::get);
	chain.run_blocks(notice + 1);
	let is_done = || polkadot_sdk::frame_support::storage::unhashed::exists(b"upgrade");
	assert!(!chain.read(is_done));
	assert_eq!(requests(&mut chain), before, "its preimage is released");
	chain.block(|| {
		let again = plain(Remedies::cancel_enactment(Origin::Canceller.into(), index));
		assert_noop!(again, remedies::Error::<Runtime>::NothingToCancel);
	});
}

#[test]
fn canceller_should_stop_an_ongoing_referendum() {
	let mut chain = Chain::new(presets::development());
	let call = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
	let index = chain.block(|| propose(RawOrigin::Root.into(), call));
	let cancel = RuntimeCall::Referenda(pallet_referenda::Call::cancel { index });
	let second = chain.block(|| propose(Origin::Canceller.into(), cancel));
	approved(&mut chain, second);
	chain.run_blocks(3);
	chain.read(|| {
		let info = pallet_referenda::ReferendumInfoFor::<Runtime>::get(index);
		assert!(matches!(info, Some(pallet_referenda::ReferendumInfo::Cancelled(..))));
	});
}

/// A motion of the committee with `ayes` votes in favour.
pub(crate) fn motion(call: RuntimeCall, ayes: u32) -> Result<(), DispatchError> {
	let members = [Alice, Bob, Charlie];
	let index = pallet_collective::ProposalCount::<Runtime, pallet_collective::Instance1>::get();
	let hash = BlakeTwo256::hash_of(&call);
	let weight = call.get_dispatch_info().call_weight;
	TechnicalCommittee::propose(signed(Alice), ayes.max(2), Box::new(call), 1_000)
		.map_err(|it| it.error)?;
	for member in &members[..ayes as usize] {
		TechnicalCommittee::vote(signed(*member), hash, index, true).map_err(|it| it.error)?;
	}
	TechnicalCommittee::close(signed(Alice), hash, index, weight, 1_000).map_err(|it| it.error)?;
	let events = System::events().into_iter().map(|record| record.event);
	let outcome = events.rev().find_map(|event| match event {
		RuntimeEvent::TechnicalCommittee(pallet_collective::Event::Executed { result, .. }) => {
			Some(result)
		},
		_ => None,
	});
	outcome.unwrap_or(Err(DispatchError::Other("not approved")))
}

pub(crate) fn name(pallet: &str, call: &str) -> pallet_tx_pause::RuntimeCallNameOf<Runtime> {
	let bounded = |name: &str| name.as_bytes().to_vec().try_into().expect("the name is short");
	(bounded(pallet), bounded(call))
}

fn pause_call(pallet: &str, call: &str, blocks: BlockNumber) -> RuntimeCall {
	RuntimeCall::Pause(pause::Call::pause { name: name(pallet, call), blocks })
}

fn end_call(pallet: &str, call: &str) -> RuntimeCall {
	RuntimeCall::Pause(pause::Call::end { name: name(pallet, call) })
}

pub(crate) fn unstake_call(shares: Balance) -> RuntimeCall {
	RuntimeCall::LiquidStaking(pallet_liquid_staking::Call::unstake { shares, min_stake: 0 })
}

/// Dispatches a call as a signed transaction does: through the filter.
pub(crate) fn dispatch(who: Sr25519Keyring, call: RuntimeCall) -> Result<(), DispatchError> {
	call.dispatch(signed(who)).map(|_| ()).map_err(|it| it.error)
}

pub(crate) fn stake_call() -> RuntimeCall {
	RuntimeCall::LiquidStaking(pallet_liquid_staking::Call::stake { amount: RILL, min_shares: 0 })
}

pub(crate) fn filtered() -> Result<(), DispatchError> {
	Err(frame_system::Error::<Runtime>::CallFiltered.into())
}

#[test]
fn pause_of_the_committee_should_end_by_itself() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		assert_ok!(motion(pause_call("LiquidStaking", "stake", 20), 2));
		assert_eq!(dispatch(Dave, stake_call()), filtered());
		let batch = polkadot_sdk::pallet_utility::Call::batch_all { calls: vec![stake_call()] };
		assert_eq!(dispatch(Dave, RuntimeCall::Utility(batch)), filtered());
		assert_eq!(
			motion(pause_call("LiquidStaking", "stake", 20), 3),
			Err(pause::Error::<Runtime>::AlreadyPaused.into())
		);
	});
	chain.run_blocks(19);
	chain.block(|| {
		assert_eq!(dispatch(Dave, stake_call()), Ok(()));
		// The call rests for three times the length of its pause.
		assert_eq!(
			motion(pause_call("LiquidStaking", "stake", 1), 2),
			Err(pause::Error::<Runtime>::StillResting.into())
		);
	});
	chain.run_blocks(60);
	chain.block(|| {
		assert_ok!(motion(pause_call("LiquidStaking", "stake", 1), 2));
	});
}

#[test]
fn pause_ended_early_should_be_followed_by_its_full_rest() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		assert_ok!(motion(pause_call("LiquidStaking", "stake", 5), 2));
		assert_ok!(motion(end_call("LiquidStaking", "stake"), 2));
		assert_eq!(dispatch(Dave, stake_call()), Ok(()));
		assert_eq!(
			motion(pause_call("LiquidStaking", "stake", 5), 3),
			Err(pause::Error::<Runtime>::StillResting.into())
		);
		assert_eq!(
			motion(end_call("LiquidStaking", "stake"), 3),
			Err(pause::Error::<Runtime>::NotPaused.into())
		);
	});
	chain.run_blocks(30);
	assert_eq!(chain.read(|| pause::Pauses::<Runtime>::get().len()), 0);
}

#[test]
fn pause_of_root_should_not_depend_on_the_committee() {
	let mut chain = Chain::new(presets::development());
	let full_name = || name("LiquidStaking", "stake");
	chain.block(|| {
		assert_ok!(motion(pause_call("LiquidStaking", "stake", 5), 2));
		assert_ok!(motion(end_call("LiquidStaking", "stake"), 2));
		assert_ok!(TxPause::pause(RuntimeOrigin::root(), full_name()));
		let unpause = pallet_tx_pause::Call::unpause { ident: full_name() };
		assert_eq!(motion(RuntimeCall::TxPause(unpause), 3), Err(DispatchError::BadOrigin));
		assert_eq!(
			motion(end_call("LiquidStaking", "stake"), 3),
			Err(pause::Error::<Runtime>::NotPaused.into())
		);
	});
	chain.run_blocks(30);
	chain.block(|| {
		assert_eq!(dispatch(Dave, stake_call()), filtered());
		assert_ok!(TxPause::unpause(RuntimeOrigin::root(), full_name()));
		assert_eq!(dispatch(Dave, stake_call()), Ok(()));
	});
}

#[test]
fn committee_should_have_no_other_powers() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		let spend = RuntimeCall::Treasury(polkadot_sdk::pallet_treasury::Call::spend {
			asset_kind: Box::new(()),
			amount: RILL,
			beneficiary: Box::new(account(Alice)),
			valid_from: None,
		});
		let members = RuntimeCall::TechnicalCommittee(pallet_collective::Call::set_members {
			new_members: vec![account(Alice)],
			prime: None,
			old_count: 3,
		});
		let forever = RuntimeCall::TxPause(pallet_tx_pause::Call::pause {
			full_name: name("LiquidStaking", "stake"),
		});
		let extend = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_extend {});
		let upgrade = RuntimeCall::System(frame_system::Call::set_code { code: vec![] });
		let others = [
			parameter(reward_fee(0)),
			RuntimeCall::LiquidStaking(pallet_liquid_staking::Call::reopen {}),
			spend,
			members,
			forever,
			extend,
			upgrade,
		];
		for call in others {
			assert_eq!(motion(call.clone(), 3), Err(DispatchError::BadOrigin), "{call:?}");
		}
		// Nor can a single member.
		assert_noop!(
			plain(Pause::pause(signed(Alice), name("LiquidStaking", "stake"), 1)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn refused_call_of_governance_should_weigh_less_than_its_full_weight() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		let calls = [
			pause_call("LiquidStaking", "stakes", 1),
			pause_call("LiquidStaking", "unstake", 1),
			end_call("LiquidStaking", "stake"),
			RuntimeCall::Repairs(repairs::Call::end {}),
			RuntimeCall::Remedies(remedies::Call::cancel_enactment { referendum: 0 }),
		];
		for call in calls {
			let whole = call.get_dispatch_info().call_weight;
			for (origin, is_admitted) in [(RuntimeOrigin::root(), true), (signed(Eve), false)] {
				let refused = call.clone().dispatch(origin).unwrap_err();
				let is_of_origin = refused.error == DispatchError::BadOrigin;
				assert_eq!(is_of_origin, !is_admitted, "{call:?}: {refused:?}");
				let charged = refused.post_info.actual_weight.expect("a part is refunded");
				assert!(charged.ref_time() < whole.ref_time(), "{call:?}: {charged:?}");
			}
		}
	});
}

#[test]
fn exits_consensus_and_governance_should_never_be_paused() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		for (pallet, call) in [
			("LiquidStaking", "unstake"),
			("LiquidStaking", "set_parameter"),
			("LiquidStaking", "claim"),
			("LiquidStaking", "claim_for"),
			("LiquidStaking", "advance_era"),
			("Timestamp", "set"),
			("ParaInherent", "enter"),
			("Babe", "report_equivocation_unsigned"),
			("Grandpa", "report_equivocation_unsigned"),
			("Referenda", "submit"),
			("ConvictionVoting", "vote"),
			("Remedies", "cancel_slashes"),
			("Treasury", "spend"),
			("Utility", "batch_all"),
			("Multisig", "as_multi"),
			("Proxy", "proxy"),
			("TxPause", "unpause"),
			("SafeMode", "force_exit"),
			("Pause", "pause"),
		] {
			let never = Err(pause::Error::<Runtime>::NeverPaused.into());
			assert_eq!(motion(pause_call(pallet, call, 1), 3), never, "{pallet}.{call}");
			let full_name = name(pallet, call);
			assert_noop!(
				TxPause::pause(RuntimeOrigin::root(), full_name),
				pallet_tx_pause::Error::<Runtime>::Unpausable
			);
		}
		for blocks in [0, MaxPause::get() + 1] {
			assert_eq!(
				motion(pause_call("LiquidStaking", "stake", blocks), 2),
				Err(pause::Error::<Runtime>::BadDuration.into())
			);
		}
	});
}

#[test]
fn safe_mode_should_leave_claims_open_and_end_and_rest() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		assert_ok!(LiquidStaking::stake(signed(Dave), STAKE, 0));
	});
	chain.run_to_era(2);
	chain.block(|| {
		assert_ok!(LiquidStaking::unstake(signed(Dave), STAKE / 2, 0));
	});
	let enter = || RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {});
	chain.block(|| {
		assert_eq!(dispatch(Alice, enter()), Err(DispatchError::BadOrigin));
		assert_ok!(motion(enter(), 2));
		assert!(SafeMode::is_entered());
		assert_eq!(dispatch(Dave, stake_call()), filtered());
		let claim = |batch| {
			dispatch(Dave, RuntimeCall::LiquidStaking(pallet_liquid_staking::Call::claim { batch }))
		};
		assert_eq!(claim(0), Ok(()), "the prepayment");
		let early = pallet_liquid_staking::Error::<Runtime>::BatchNotMatured;
		assert_eq!(claim(0), Err(early.into()), "refused because it is early, not by the pause");
	});
	// Payments that are due still happen.
	chain.run_to_era(8);
	chain.run_blocks(3);
	assert!(chain.read(SafeMode::is_entered));
	assert_eq!(chain.read(|| LiquidStaking::tickets_of(&account(Dave))), vec![]);
	let exit = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {});
	chain.block(|| {
		assert_ok!(motion(exit, 2));
		assert_eq!(dispatch(Dave, stake_call()), Ok(()));
		assert_eq!(motion(enter(), 3), Err(DispatchError::BadOrigin), "the safe mode rests");
	});
	// The rest is long, so it ends sooner here.
	let end = chain.read(System::block_number) + 2;
	chain.change(|| pause::SafeModeCooldownUntil::<Runtime>::put(end));
	chain.block(|| assert_eq!(motion(enter(), 2), Err(DispatchError::BadOrigin)));
	chain.block(|| {
		assert_ok!(motion(enter(), 2));
	});
	assert!(SafeModeDuration::get() <= MaxPause::get());
}

#[test]
fn proxies_without_transfers_should_not_move_tickets() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		assert_ok!(LiquidStaking::stake(signed(Dave), STAKE, 0));
	});
	chain.block(|| {
		assert_ok!(LiquidStaking::unstake(signed(Dave), STAKE / 2, 0));
		let transfer = RuntimeCall::LiquidStaking(pallet_liquid_staking::Call::transfer_ticket {
			batch: 0,
			dest: account(Eve).into(),
			shares: STAKE / 2,
		});
		let by_proxy = |call: RuntimeCall| {
			assert_ok!(Proxy::proxy(signed(Eve), account(Dave).into(), None, Box::new(call)));
			let events = System::events().into_iter().map(|record| record.event);
			events.rev().find_map(|event| match event {
				RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
				_ => None,
			})
		};
		for kind in [ProxyType::NonTransfer, ProxyType::Staking] {
			assert_ok!(Proxy::add_proxy(signed(Dave), account(Eve).into(), kind, 0));
			assert_eq!(by_proxy(transfer.clone()), Some(filtered()));
			assert_eq!(by_proxy(stake_call()), Some(Ok(())));
			assert_ok!(Proxy::remove_proxy(signed(Dave), account(Eve).into(), kind, 0));
		}
		let who: AccountId = account(Eve);
		assert_eq!(LiquidStaking::tickets_of(&who), vec![]);
		assert_eq!(
			pallet_conviction_voting::VotingFor::<Runtime>::iter().count(),
			0,
			"nobody has voted"
		);
	});
}
