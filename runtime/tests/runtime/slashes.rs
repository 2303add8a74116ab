// SPDX-License-Identifier: Apache-2.0

//! Slashes of real staking for offences of consensus: reported, deferred, applied.

use pallet_liquid_staking::{
	types::{AccountKind, BatchIndex, EntryGate, PoolInfo},
	Error, Event,
};
use polkadot_sdk::{
	frame_support::{
		assert_noop, assert_ok,
		traits::fungible::{Inspect, Mutate},
	},
	frame_system,
	pallet_babe::EquivocationOffence,
	pallet_session,
	pallet_staking::{self, RewardDestination, UnappliedSlash, UnappliedSlashes},
	polkadot_primitives::{AccountId, Balance, CandidateHash, ValidatorIndex},
	polkadot_runtime_parachains::disputes::{self, SlashingHandler},
	sp_consensus_babe::Slot,
	sp_core::H256,
	sp_keyring::Sr25519Keyring::{Bob, Charlie, Dave},
	sp_runtime::{FixedU128, Perbill},
	sp_staking::offence::{Offence, ReportOffence},
};
use rill_runtime::{
	configs::staking::slashes::WeightInfo as _,
	constants::{currency::RILL, STRILL_ASSET_ID},
	genesis::presets,
	weights::slashes::WeightInfo,
	Assets, Balances, LiquidStaking, Offences, Runtime, RuntimeEvent, RuntimeOrigin, Session,
	Staking, System,
};
use rill_test_chain::{account, claim_all, exposed, stashes, Chain};

const STAKE: Balance = 50_000 * RILL;

/// The handler that punishes the losers of a dispute.
type DisputeHandler = <Runtime as disputes::Config>::SlashingHandler;

/// The deferral on the development network: eras between an offence and the era of its slash.
const DEFERRAL: u32 = 1;

fn validator() -> AccountId {
	Session::validators().remove(0)
}

/// Reports that the only validator signed two blocks of one slot, as one of `validators`. Returns
/// the part of its stake, and of its nominators', that this costs.
fn report_equivocation(chain: &mut Chain, validators: u32) -> Perbill {
	report_equivocation_by(chain, validators, vec![])
}

fn report_equivocation_by(
	chain: &mut Chain,
	validators: u32,
	reporters: Vec<AccountId>,
) -> Perbill {
	chain.block(|| {
		let validator = pallet_session::Validators::<Runtime>::get().remove(0);
		let offence = EquivocationOffence {
			slot: Slot::from(1),
			session_index: Session::current_index(),
			validator_set_count: validators,
			offender: (validator, ()),
		};
		let fraction = offence.slash_fraction(1);
		assert_ok!(<Offences as ReportOffence<AccountId, _, _>>::report_offence(
			reporters, offence
		));
		fraction
	})
}

/// Reports a manual slash of governance, of any era.
fn report_by_hand(chain: &mut Chain, era: u32, percent: u32) {
	chain.block(|| {
		let fraction = Perbill::from_percent(percent);
		assert_ok!(Staking::manual_slash(RuntimeOrigin::root(), validator(), era, fraction));
	});
}

fn stake(who: &AccountId) {
	assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(who.clone()), STAKE, 0));
}

fn strill(who: &AccountId) -> Balance {
	Assets::balance(STRILL_ASSET_ID, who)
}

fn unstake(who: &AccountId) -> BatchIndex {
	let batch = LiquidStaking::queue_info().open_batch;
	assert_ok!(LiquidStaking::unstake(RuntimeOrigin::signed(who.clone()), strill(who), 0));
	batch
}

fn ticket(chain: &mut Chain, who: &AccountId) -> Balance {
	chain.read(|| LiquidStaking::tickets_of(who)).remove(0).stake
}

fn pool(chain: &mut Chain) -> PoolInfo {
	chain.read(LiquidStaking::pool_info)
}

/// The stake taken from the stashes in the latest block, if it applied a slash.
fn taken(chain: &mut Chain) -> Option<Balance> {
	let events = chain.events();
	events.into_iter().find_map(|event| match event {
		RuntimeEvent::LiquidStaking(Event::SlashSettled { total, .. }) => Some(total),
		_ => None,
	})
}

/// Runs until the pool is slashed. Returns the pool right before, and the stake taken, in plancks.
fn run_to_slash(chain: &mut Chain) -> (PoolInfo, Balance) {
	for _ in 0..200 {
		let before = pool(chain);
		chain.block(|| ());
		if let Some(taken) = taken(chain) {
			return (before, taken);
		}
	}
	panic!("the slash was never applied");
}

/// Era 3 of a development chain in which the stake of Bob and Charlie is exposed.
fn exposed_chain() -> (Chain, AccountId, AccountId) {
	let mut chain = Chain::new(presets::development());
	let (bob, charlie) = (account(Bob), account(Charlie));
	chain.block(|| {
		stake(&bob);
		stake(&charlie);
	});
	chain.run_to_era(3);
	chain.run_blocks(3);
	(chain, bob, charlie)
}

/// The rate after pooled stake and unreleased rewards have borne `loss` pro rata.
fn rate_without(info: &PoolInfo, loss: Balance) -> FixedU128 {
	let all = info.pooled + info.unreleased;
	let left = info.pooled - info.pooled * (loss / 1_000) / (all / 1_000);
	FixedU128::from_rational(left, info.shares)
}

fn close(a: FixedU128, b: FixedU128) -> bool {
	a.into_inner().abs_diff(b.into_inner()) < 1_000_000_000_000
}

#[test]
fn rate_should_fall_when_a_slash_is_reported_and_not_when_applied() {
	let (mut chain, ..) = exposed_chain();
	let before = pool(&mut chain);
	let fraction = report_equivocation(&mut chain, 30);
	assert_eq!(fraction, Perbill::from_percent(1));
	let reported = pool(&mut chain);
	let loss = chain.read(|| fraction * exposed(3));
	assert!(reported.rate < before.rate, "in the block of the report");
	// The insurance pays first.
	let uninsured = loss - before.insurance.min(loss);
	assert!(close(reported.rate, rate_without(&before, uninsured)));
	assert_eq!(reported.active, before.active, "no stake is taken yet");

	let (last, lost) = run_to_slash(&mut chain);
	assert_eq!(chain.active_era(), 3 + DEFERRAL + 1);
	assert!(lost.abs_diff(loss) <= 4, "of exposed stake, rounded by stash: {lost} {loss}");
	let after = pool(&mut chain);
	assert!(after.rate >= last.rate || close(after.rate, last.rate));
	assert_eq!(after.pending_slash, 0);
	assert_eq!(after.active, last.active - lost);
	let era = chain.active_era();
	chain.run_to_era(era + 4);
	assert!(chain.read(LiquidStaking::rate) > after.rate, "later eras still pay");
}

// With a reward for reports, a validator with little own stake would gain by its own offence, at
// the cost of its nominators.
#[test]
fn reporter_should_get_no_part_of_a_slash() {
	let (mut chain, ..) = exposed_chain();
	let everything = |chain: &mut Chain, who: &AccountId| {
		chain.read(|| (Balances::total_balance(who), strill(who)))
	};
	let (reporter, offender) = (account(Dave), chain.read(validator));
	let before = everything(&mut chain, &reporter);
	report_equivocation_by(&mut chain, 3, vec![reporter.clone(), offender]);
	let (_, lost) = run_to_slash(&mut chain);
	assert!(lost > 0);
	assert_eq!(everything(&mut chain, &reporter), before);
	for network in [presets::local_testnet(), presets::live_template()] {
		let mut chain = Chain::new(network);
		let fraction = chain.read(pallet_staking::SlashRewardFraction::<Runtime>::get);
		assert_eq!(fraction, Perbill::zero());
	}
}

// Classic staking punishes only the gravest offence of an era. Each further report of it is free.
#[test]
fn reports_without_effect_should_not_close_the_pool() {
	let (mut chain, _, charlie) = exposed_chain();
	report_equivocation(&mut chain, 30);
	let before = pool(&mut chain);
	for slot in 0..5 {
		chain.block(|| {
			let offence = EquivocationOffence {
				slot: Slot::from(10 + slot),
				session_index: Session::current_index(),
				validator_set_count: 30,
				offender: (pallet_session::Validators::<Runtime>::get().remove(0), ()),
			};
			assert_ok!(<Offences as ReportOffence<AccountId, _, _>>::report_offence(
				vec![],
				offence
			));
			assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(charlie.clone()), RILL, 0));
		});
	}
	assert_eq!(pool(&mut chain).pending_slash, before.pending_slash);
}

#[test]
fn rate_should_come_back_when_a_slash_is_cancelled() {
	let (mut chain, ..) = exposed_chain();
	let before = pool(&mut chain);
	report_equivocation(&mut chain, 30);
	assert!(pool(&mut chain).rate < before.rate);
	chain.block(|| {
		let key = 3 + DEFERRAL + 1;
		assert_ok!(Staking::cancel_deferred_slash(RuntimeOrigin::root(), key, vec![0]));
	});
	// A block with a new session has no idle weight.
	chain.run_blocks(1);
	let after = pool(&mut chain);
	assert_eq!(after.pending_slash, 0);
	assert!(after.rate >= before.rate);
}

#[test]
fn manual_slash_should_be_found_by_the_count_of_reports() {
	let (mut chain, ..) = exposed_chain();
	let before = pool(&mut chain);
	report_by_hand(&mut chain, 3, 10);
	let after = pool(&mut chain);
	assert!(after.pending_slash > before.pooled / 20, "in its own block");
	let (last, _) = run_to_slash(&mut chain);
	assert!(close(pool(&mut chain).rate, last.rate) || pool(&mut chain).rate > last.rate);
}

// Trap 1 of classic staking: the slash of era s waits under the key s + d + 1. If it is reported
// after that era has begun, it waits for ever.
#[test]
fn slash_reported_too_late_should_never_be_in_the_rate() {
	let (mut chain, ..) = exposed_chain();
	chain.run_to_era(5);
	chain.run_blocks(3);
	let (before, key) = (pool(&mut chain), 3 + DEFERRAL + 1);
	report_by_hand(&mut chain, 3, 10);
	assert_eq!(chain.read(|| UnappliedSlashes::<Runtime>::get(key).len()), 1);
	chain.run_blocks(DEFERRAL + 2);
	assert!(pool(&mut chain).rate >= before.rate);
	chain.run_to_era(9);
	assert_eq!(chain.read(|| UnappliedSlashes::<Runtime>::get(key).len()), 1, "never applied");
	let active = |chain: &mut Chain| {
		chain.read(|| {
			stashes()
				.iter()
				.filter_map(pallet_staking::Ledger::<Runtime>::get)
				.map(|ledger| ledger.active)
				.sum::<Balance>()
		})
	};
	assert!(active(&mut chain) >= before.active);
}

// Trap 2 of classic staking: a deferred slash is applied as if its offence were one era later, so
// stake unbonded in the era of the offence escapes it.
#[test]
fn exit_of_the_offence_era_should_bear_the_slash_that_its_chunk_escapes() {
	let mut chain = Chain::new(presets::development());
	let (bob, charlie) = (account(Bob), account(Charlie));
	chain.block(|| {
		stake(&bob);
		stake(&charlie);
	});
	chain.run_to_era(2);
	chain.run_blocks(5);
	let batch = chain.block(|| unstake(&bob));
	chain.run_to_era(3);
	chain.run_blocks(2);
	// The batch was closed in era 3, before the offence of era 3.
	let (closed, before) = (ticket(&mut chain, &bob), pool(&mut chain));
	let chunks = |chain: &mut Chain| chain.read(|| LiquidStaking::pool_info().unbonding);
	let unbonding = chunks(&mut chain);
	assert!(unbonding > 0);
	report_by_hand(&mut chain, 3, 20);
	chain.run_blocks(DEFERRAL + 1);
	let reported = ticket(&mut chain, &bob);
	assert!(reported < closed, "the batch bears the slash at once");

	run_to_slash(&mut chain);
	assert_eq!(chunks(&mut chain), unbonding, "classic staking spares the chunk");
	assert_eq!(ticket(&mut chain, &bob), reported, "the batch still bears it");
	// Holders and exits lose the same part, except for releases and insurance since then.
	let after = pool(&mut chain);
	let holders = after.pooled as f64 / before.pooled as f64;
	let exits = reported as f64 / closed as f64;
	assert!((holders - exits).abs() < 0.005, "{holders} {exits}");
	assert_eq!(claim_all(&mut chain, &bob, batch), reported);
	assert!(chain.read(|| strill(&charlie)) > 0);
}

// Trap 3 of classic staking: stake can be withdrawn in its planned era, a session before that era
// is active.
#[test]
fn claims_should_wait_for_the_active_era_when_chunks_unlock_before() {
	let mut chain = Chain::new(presets::development());
	let (bob, dave) = (account(Bob), account(Dave));
	chain.block(|| {
		stake(&bob);
		let dave = || RuntimeOrigin::signed(account(Dave));
		let payee = RewardDestination::Stash;
		assert_ok!(Staking::bond(dave(), STAKE, payee));
	});
	chain.run_to_era(2);
	chain.run_blocks(1);
	let batch = chain.block(|| unstake(&bob));
	chain.run_to_era(3);
	chain.block(|| {
		assert_ok!(Staking::unbond(RuntimeOrigin::signed(account(Dave)), STAKE));
	});
	chain.run_blocks(2);
	let unlock_era =
		chain.read(|| LiquidStaking::tickets_of(&bob)).remove(0).claimable_from.unwrap();
	let planned = |chain: &mut Chain| {
		chain.read(|| pallet_staking::CurrentEra::<Runtime>::get().unwrap_or_default())
	};
	while planned(&mut chain) < unlock_era {
		chain.block(|| ());
	}
	assert_eq!(chain.active_era(), unlock_era - 1);
	chain.block(|| {
		// The prepayment is not unbonding stake, so it can be claimed.
		assert_ok!(LiquidStaking::claim(RuntimeOrigin::signed(bob.clone()), batch));
	});
	chain.block(|| {
		assert_ok!(Staking::withdraw_unbonded(RuntimeOrigin::signed(dave.clone()), 0));
		assert!(pallet_staking::Ledger::<Runtime>::get(&dave).is_none(), "released early");
		assert_noop!(
			rill_test_chain::plain(LiquidStaking::claim(RuntimeOrigin::signed(bob.clone()), batch)),
			Error::<Runtime>::BatchNotMatured
		);
	});
	chain.run_to_era(unlock_era);
	chain.run_blocks(3);
	let left = chain.read(|| LiquidStaking::tickets_of(&bob));
	assert_eq!(left, vec![], "paid by the chain");
}

#[test]
fn exit_after_a_report_should_bear_the_slash_or_be_refunded() {
	for is_cancelled in [false, true] {
		let (mut chain, bob, _) = exposed_chain();
		let before = chain.read(|| LiquidStaking::stake_of(&bob));
		report_by_hand(&mut chain, 3, 50);
		chain.run_blocks(DEFERRAL + 1);
		let batch = chain.block(|| unstake(&bob));
		chain.run_to_era(4);
		chain.run_blocks(2);
		assert!(ticket(&mut chain, &bob) < before * 6 / 10);
		if is_cancelled {
			chain.block(|| {
				let key = 3 + DEFERRAL + 1;
				assert_ok!(Staking::cancel_deferred_slash(RuntimeOrigin::root(), key, vec![0]));
			});
		}
		let paid = claim_all(&mut chain, &bob, batch);
		if is_cancelled {
			assert!(paid >= before, "{paid} {before}");
		} else {
			assert!(paid < before * 6 / 10, "{paid} {before}");
		}
	}
}

#[test]
fn several_offences_of_one_era_should_cost_the_largest_and_no_more() {
	let (mut chain, ..) = exposed_chain();
	let before = pool(&mut chain);
	for percent in [10, 30, 20] {
		report_by_hand(&mut chain, 3, percent);
		chain.run_blocks(DEFERRAL + 1);
	}
	let (last, lost) = run_to_slash(&mut chain);
	let most = Perbill::from_percent(30) * chain.read(|| exposed(3));
	assert!(lost.abs_diff(most) <= 8, "{lost} {most}");
	assert!(before.pooled > last.pooled);
	assert!(close(pool(&mut chain).rate, last.rate) || pool(&mut chain).rate > last.rate);
}

#[test]
fn entry_should_not_bear_earlier_offences_of_two_eras() {
	let (mut chain, ..) = exposed_chain();
	report_by_hand(&mut chain, 3, 40);
	chain.run_to_era(4);
	chain.run_blocks(3);
	report_by_hand(&mut chain, 4, 40);
	chain.run_blocks(DEFERRAL + 1);
	let dave = account(Dave);
	let bought = chain.block(|| {
		stake(&dave);
		LiquidStaking::stake_of(&dave)
	});
	assert!(bought <= STAKE);
	run_to_slash(&mut chain);
	run_to_slash(&mut chain);
	assert_eq!(pool(&mut chain).pending_slash, 0);
	let after = chain.read(|| LiquidStaking::stake_of(&dave));
	// Dave gained his part of two eras' rewards, and bore no slash.
	assert!(after >= bought && after < bought + bought / 100, "{bought} {after}");
}

#[test]
fn wiped_out_pool_should_accept_entries_after_a_gift_to_the_rewards() {
	let (mut chain, _, charlie) = exposed_chain();
	// One offender of one validator: the slash takes the whole stake.
	assert_eq!(report_equivocation(&mut chain, 1), Perbill::one());
	run_to_slash(&mut chain);
	chain.run_blocks(3);
	let left = pool(&mut chain);
	let rewards = LiquidStaking::account(AccountKind::Rewards);
	chain.block(|| {
		let enter = rill_test_chain::plain(LiquidStaking::stake(
			RuntimeOrigin::signed(charlie.clone()),
			STAKE,
			0,
		));
		match enter {
			Err(error) => assert_eq!(error, Error::<Runtime>::PoolWipedOut.into()),
			Ok(()) => assert!(left.pooled >= left.unreleased),
		}
	});
	chain.block(|| {
		let from = RuntimeOrigin::signed(charlie.clone());
		assert_ok!(Balances::transfer_keep_alive(from, rewards.clone().into(), STAKE));
	});
	let era = chain.active_era();
	chain.run_to_era(era + 3);
	chain.run_blocks(3);
	assert!(pool(&mut chain).pooled > 0, "bonded again");
	chain.block(|| stake(&charlie));
}

#[test]
fn rate_should_fall_at_once_when_a_validator_loses_a_dispute() {
	let (mut chain, ..) = exposed_chain();
	let before = pool(&mut chain);
	chain.block(|| {
		let (session, candidate) = (Session::current_index(), CandidateHash(H256::repeat_byte(1)));
		// Validator 0 approved an invalid candidate. Validator 1 backed it, for which it would lose
		// everything.
		<DisputeHandler as SlashingHandler<_>>::punish_for_invalid(
			session,
			candidate,
			[ValidatorIndex(0)],
			[ValidatorIndex(1)],
		);
	});
	let loss = chain.read(|| Perbill::from_percent(2) * exposed(3));
	let reported = pool(&mut chain);
	let uninsured = loss - before.insurance.min(loss);
	assert!(close(reported.rate, rate_without(&before, uninsured)));
	let (_, lost) = run_to_slash(&mut chain);
	assert!(lost.abs_diff(loss) <= 4, "{lost} {loss}");
}

#[test]
fn published_books_should_be_those_of_the_pool_after_every_block() {
	use pallet_liquid_staking::PublishedBooks;
	let mut chain = Chain::new(presets::development());
	chain.block(|| stake(&account(Bob)));
	chain.run_to_era(4);
	let as_published = |chain: &mut Chain| {
		chain.read(|| {
			let books = PublishedBooks::<Runtime>::get().expect("there was a block");
			let (pool, info) = (books.rate(), LiquidStaking::pool_info());
			assert_eq!((pool.pooled.plancks(), pool.shares.plancks()), (info.pooled, info.shares));
			assert_eq!(pool.price(), LiquidStaking::rate());
			assert_eq!(books.unreleased.plancks(), info.unreleased);
			if info.gate == EntryGate::Open {
				let bought =
					books.entry_rate().shares_for(pallet_liquid_staking::types::Stake::new(STAKE));
				assert_eq!(bought.unwrap().plancks(), LiquidStaking::preview_stake(STAKE).unwrap());
			}
			books.refundable.plancks()
		})
	};
	assert_eq!(as_published(&mut chain), 0);
	report_equivocation(&mut chain, 10);
	let mut most = 0;
	while chain.active_era() < 8 {
		most = most.max(as_published(&mut chain));
		chain.block(|| ());
	}
	assert!(most > 0, "the entry premium of the pending slash");
	assert_eq!(as_published(&mut chain), 0, "no premium after the slash");
}

#[test]
fn repeated_reports_of_a_validator_should_become_one_slash() {
	let (mut chain, ..) = exposed_chain();
	let apply_era = 3 + DEFERRAL + 1;
	let slashes =
		|chain: &mut Chain| chain.read(|| UnappliedSlashes::<Runtime>::get(apply_era).len());
	for percent in [10, 20, 30] {
		report_by_hand(&mut chain, 3, percent);
		chain.block(|| ());
		assert_eq!(slashes(&mut chain), 1);
	}
	let (_, lost) = run_to_slash(&mut chain);
	let most = Perbill::from_percent(30) * chain.read(|| exposed(3));
	assert!(lost.abs_diff(most) <= 8, "{lost} {most}");
}

#[test]
fn report_should_register_the_work_of_its_slashes() {
	let weight = |chain: &mut Chain| chain.read(|| System::block_weight().total());
	let (mut chain, ..) = exposed_chain();
	chain.block(|| ());
	let without = weight(&mut chain);
	report_equivocation(&mut chain, 1);
	// A validator and one stash of the pool at least, with four reads and writes each.
	let least = <Runtime as frame_system::Config>::DbWeight::get().reads_writes(8, 8);
	let registered = weight(&mut chain).saturating_sub(without);
	assert!(registered.all_gte(least), "{registered} of {least}");
}

/// A development chain in era 2, with accounts that are bonded beside the pool.
fn chain_with_bonded(accounts: &[AccountId]) -> Chain {
	let mut chain = Chain::new(presets::development());
	chain.change(|| {
		for who in accounts {
			Balances::set_balance(who, 2 * STAKE);
			let origin = RuntimeOrigin::signed(who.clone());
			assert_ok!(Staking::bond(origin, STAKE, RewardDestination::Stash));
		}
	});
	chain.run_to_era(2);
	chain
}

#[test]
fn block_should_register_the_weight_of_every_ledger_that_it_slashes() {
	let accounts: Vec<_> = (100..150).map(|number| AccountId::new([number; 32])).collect();
	let weight = |chain: &mut Chain| chain.read(|| System::block_weight().total());
	let mut chain = chain_with_bonded(&accounts);
	let blocks = chain.run_to_era(3);
	let without = weight(&mut chain);

	// The same block, with slashes.
	let mut chain = chain_with_bonded(&accounts);
	chain.run_blocks(blocks - 1);
	chain.change(|| {
		let slash = UnappliedSlash {
			validator: validator(),
			own: 0,
			others: accounts.iter().map(|who| (who.clone(), RILL)).collect(),
			reporters: vec![],
			payout: 0,
		};
		UnappliedSlashes::<Runtime>::insert(3, vec![slash]);
	});
	chain.block(|| ());
	assert_eq!(chain.active_era(), 3);
	let is_slash = |event: &RuntimeEvent| {
		matches!(event, RuntimeEvent::Staking(pallet_staking::Event::Slashed { .. }))
	};
	let slashed = chain.events().iter().filter(|event| is_slash(event)).count();
	assert_eq!(slashed, accounts.len());
	// The rotation claims all of the unlimited proof.
	let registered = weight(&mut chain).saturating_sub(without).ref_time();
	let least = WeightInfo::<Runtime>::slash_ledger().saturating_mul(slashed as u64).ref_time();
	assert!(registered >= least, "{registered} of {least}");
}
