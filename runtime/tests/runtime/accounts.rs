// SPDX-License-Identifier: Apache-2.0

//! Services for accounts: identities with sub-accounts, vesting, recovery and bounties.

use polkadot_sdk::{
	frame_support::{assert_err, assert_ok, storage::with_storage_layer, traits::VestingSchedule},
	pallet_balances, pallet_identity,
	pallet_identity::{legacy::IdentityInfo, Data},
	pallet_recovery::FriendGroup,
	pallet_staking::RewardDestination,
	polkadot_primitives::Balance,
	sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve, Ferdie},
	sp_runtime::TokenError,
};
use rill_runtime::{
	constants::currency::RILL, genesis::presets, Balances, Bounties, ChildBounties, Identity,
	LiquidStaking, Recovery, Runtime, RuntimeCall, RuntimeOrigin, Staking, Treasury, Vesting,
};
use rill_test_chain::{account, Chain};

fn signed(who: Sr25519Keyring) -> RuntimeOrigin {
	RuntimeOrigin::signed(account(who))
}

fn free(who: Sr25519Keyring) -> Balance {
	Balances::free_balance(account(who))
}

fn text(text: &str) -> Data {
	Data::Raw(text.as_bytes().to_vec().try_into().expect("it is short"))
}

#[test]
fn operator_should_have_an_identity_and_sub_accounts() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		let named = IdentityInfo { display: text("Operator"), ..Default::default() };
		assert_ok!(Identity::set_identity(signed(Dave), Box::new(named)));
		assert_ok!(Identity::add_sub(signed(Dave), account(Eve).into(), text("node 1")));
		let above = pallet_identity::SuperOf::<Runtime>::get(account(Eve)).expect("it is a sub");
		assert_eq!(above.0, account(Dave));
		assert!(Balances::reserved_balance(account(Dave)) > 0);
		assert_ok!(Identity::clear_identity(signed(Dave)));
		assert_eq!(Balances::reserved_balance(account(Dave)), 0, "the deposits are back");
	});
}

#[test]
fn vested_funds_should_move_block_by_block_and_can_be_bonded_before() {
	let mut chain = Chain::new(presets::development());
	let everything = |chain: &mut Chain| chain.read(|| free(Dave));
	let all = everything(&mut chain);
	chain.block(|| {
		// All but ten RILL, over a hundred blocks from here.
		let locked = all - 10 * RILL;
		let schedule = Vesting::add_vesting_schedule(&account(Dave), locked, locked / 100, 1);
		assert_ok!(schedule);
		let transfer =
			|value| Balances::transfer_keep_alive(signed(Dave), account(Eve).into(), value);
		assert_err!(transfer(all / 2), TokenError::Frozen);
		assert!(LiquidStaking::stake(signed(Dave), all / 2, 0).is_err(), "the pool would move it");
		assert_ok!(Staking::bond(signed(Dave), all / 2, RewardDestination::Staked));
	});
	chain.run_blocks(60);
	chain.block(|| {
		assert_ok!(Vesting::vest(signed(Dave)));
		assert_ok!(Balances::transfer_keep_alive(signed(Dave), account(Eve).into(), all / 10));
	});
}

#[test]
fn endowment_should_vest_from_genesis_even_when_it_is_bonded_there() {
	let mut patch = presets::development().build();
	let who = account(Sr25519Keyring::CharlieStash);
	patch["vesting"] = serde_json::json!({ "vesting": [[who, 0, 1_000, 10 * RILL]] });
	let mut chain = Chain::of(rill_test_chain::state_of_patch(patch));
	chain.block(|| {
		let schedules = polkadot_sdk::pallet_vesting::Vesting::<Runtime>::get(&who);
		let locked = schedules.expect("it vests").first().expect("there is one").locked();
		assert_eq!(locked, presets::ENDOWMENT - 10 * RILL);
		let bonded = polkadot_sdk::pallet_staking::Ledger::<Runtime>::get(&who);
		assert_eq!(bonded.expect("it is bonded").active, 900_000 * RILL);
		let transfer = Balances::transfer_keep_alive(
			RuntimeOrigin::signed(who.clone()),
			account(Eve).into(),
			50_000 * RILL,
		);
		assert!(transfer.is_err());
	});
}

#[test]
fn nobody_should_lock_the_funds_of_others_by_a_gift_that_vests() {
	use polkadot_sdk::{pallet_vesting::VestingInfo, sp_runtime::traits::Dispatchable};
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		let gift = RuntimeCall::Vesting(polkadot_sdk::pallet_vesting::Call::vested_transfer {
			target: Treasury::account_id().into(),
			schedule: VestingInfo::new(100 * RILL, 1, 1),
		});
		let refused = gift.dispatch(signed(Bob)).map_err(|it| it.error);
		let filtered = polkadot_sdk::frame_system::Error::<Runtime>::CallFiltered;
		assert_err!(refused, filtered);
	});
}

#[test]
fn friends_should_recover_a_lost_account() {
	let mut chain = Chain::new(presets::development());
	let mut friends = vec![account(Alice), account(Bob)];
	friends.sort();
	let group = FriendGroup {
		friends: friends.try_into().expect("there are two"),
		friends_needed: 2,
		inheritor: account(Charlie),
		inheritance_delay: 5,
		inheritance_priority: 0,
		cancel_delay: 5,
	};
	let lost = || account(Dave).into();
	chain.block(|| {
		assert_ok!(Recovery::set_friend_groups(signed(Dave), vec![group]));
		assert_ok!(Recovery::initiate_attempt(signed(Alice), lost(), 0));
		assert_ok!(Recovery::approve_attempt(signed(Bob), lost(), 0));
		let early = with_storage_layer(|| Recovery::finish_attempt(signed(Bob), lost(), 0));
		assert!(early.is_err(), "the owner can object");
	});
	chain.run_blocks(6);
	chain.block(|| {
		assert_ok!(Recovery::finish_attempt(signed(Bob), lost(), 0));
		let before = free(Ferdie);
		let transfer = RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
			dest: account(Ferdie).into(),
			value: 1_000 * RILL,
		});
		let call = Box::new(transfer);
		assert_ok!(Recovery::control_inherited_account(signed(Charlie), lost(), call));
		assert_eq!(free(Ferdie), before + 1_000 * RILL);
	});
}

/// Funds the first bounty.
fn fund_bounty(chain: &mut Chain) {
	let pot = Treasury::account_id();
	chain.block(|| {
		let funded = Balances::transfer_keep_alive(signed(Alice), pot.into(), 100_000 * RILL);
		assert_ok!(funded);
		assert_ok!(Bounties::propose_bounty(signed(Bob), 1_000 * RILL, b"a wallet".to_vec()));
		assert_ok!(Bounties::approve_bounty(RuntimeOrigin::root(), 0));
	});
	// A spend period is a day.
	chain.change(|| Treasury::spend_funds(1, 1));
}

/// Awards the first child bounty of the first bounty to Ferdie, and leaves its delay.
fn award_child_bounty(chain: &mut Chain, value: Balance) {
	let (bounty, fee) = (0, 10 * RILL);
	chain.block(|| {
		let curator = account(Charlie).into();
		assert_ok!(Bounties::propose_curator(RuntimeOrigin::root(), bounty, curator, fee));
		assert_ok!(Bounties::accept_curator(signed(Charlie), bounty));
		let text = b"a page".to_vec();
		assert_ok!(ChildBounties::add_child_bounty(signed(Charlie), bounty, value, text));
		let curator = account(Eve).into();
		assert_ok!(ChildBounties::propose_curator(signed(Charlie), bounty, 0, curator, RILL));
		assert_ok!(ChildBounties::accept_curator(signed(Eve), bounty, 0));
		let winner = account(Ferdie).into();
		assert_ok!(ChildBounties::award_child_bounty(signed(Eve), bounty, 0, winner));
		assert!(ChildBounties::claim_child_bounty(signed(Ferdie), bounty, 0).is_err());
	});
}

#[test]
fn bounty_should_be_paid_through_a_child_bounty() {
	let mut chain = Chain::new(presets::development());
	let (bounty, value) = (0, 500 * RILL);
	fund_bounty(&mut chain);
	award_child_bounty(&mut chain, value);
	let delay = 8 * 14_400;
	chain.change(|| {
		// As if the time for objections had passed.
		use polkadot_sdk::pallet_child_bounties::{ChildBounties as All, ChildBountyStatus};
		All::<Runtime>::mutate(bounty, 0, |child| {
			let child = child.as_mut().expect("it was added");
			let ChildBountyStatus::PendingPayout { unlock_at, .. } = &mut child.status else {
				panic!("it was awarded")
			};
			*unlock_at -= delay;
		});
	});
	let before = chain.read(|| free(Ferdie));
	chain.block(|| assert_eq!(ChildBounties::claim_child_bounty(signed(Bob), bounty, 0), Ok(())));
	assert_eq!(chain.read(|| free(Ferdie)), before + value - RILL);
}
