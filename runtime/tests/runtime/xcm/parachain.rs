// SPDX-License-Identifier: Apache-2.0

//! A parachain, as Rill sees it.

use codec::{DecodeAll, Encode};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		traits::{fungible::Mutate, EnqueueMessage, Get},
	},
	pallet_message_queue,
	polkadot_primitives::{AccountId, Balance},
	polkadot_runtime_parachains::inclusion::{AggregateMessageOrigin, UmpQueueId},
	sp_keyring::Sr25519Keyring::Alice,
	staging_xcm::{
		latest::{prelude::*, Xcm},
		VersionedXcm,
	},
	staging_xcm_executor::traits::ConvertLocation,
};
use rill_runtime::{
	configs::xcm::{LocationConverter, SharesAsset},
	constants::{currency::RILL, STRILL_ASSET_ID},
	genesis::presets,
	Assets, Balances, Dmp, LiquidStaking, MessageQueue, RuntimeCall, RuntimeEvent, RuntimeOrigin,
};
use rill_test_chain::{account, Chain};

pub const PARACHAIN: u32 = 2_000;
pub const OTHER: u32 = 2_001;
pub const FUNDS: Balance = 10_000_000 * RILL;
/// RILL staked for the shares of the first parachain, beside its funds.
pub const STAKED: Balance = 100_000 * RILL;

/// A network with two parachains that have RILL. The first one also has stRILL.
pub fn network() -> Chain {
	let mut chain = Chain::new(presets::development());
	chain.block(|| {
		for parachain in [PARACHAIN, OTHER] {
			Dmp::make_parachain_reachable(parachain);
			assert_ok!(Balances::mint_into(&sovereign(parachain), FUNDS));
		}
		let alice = RuntimeOrigin::signed(account(Alice));
		assert_ok!(LiquidStaking::stake(alice.clone(), STAKED, 0));
		let (to, id) = (sovereign(PARACHAIN).into(), STRILL_ASSET_ID.into());
		assert_ok!(Assets::transfer(alice, id, to, shares(&account(Alice))));
	});
	// Rewards move the rate away from one.
	chain.run_to_era(2);
	chain.run_blocks(4);
	chain
}

pub fn account_of(location: impl Into<Location>) -> AccountId {
	LocationConverter::convert_location(&location.into()).unwrap()
}

/// The account here that has the tokens of a parachain.
pub fn sovereign(parachain: u32) -> AccountId {
	account_of(Parachain(parachain))
}

pub fn rill(who: &AccountId) -> Balance {
	Balances::free_balance(who)
}

pub fn shares(who: &AccountId) -> Balance {
	Assets::balance(STRILL_ASSET_ID, who)
}

pub fn in_custody() -> Balance {
	// Without the base of shares, which nobody owns.
	shares(&rill_runtime::RemoteStaking::custody()) - LiquidStaking::share_base().plancks()
}

/// An amount of RILL in plancks, located from here.
pub fn of_rill(amount: Balance) -> Asset {
	(Here, amount).into()
}

/// An amount of stRILL in plancks, located from here.
pub fn of_strill(amount: Balance) -> Asset {
	(SharesAsset::get(), amount).into()
}

/// A program that brings `assets`, pays for its execution with `fees`, does `steps`, and returns
/// the remaining assets in any case.
pub fn paid(
	assets: Vec<Asset>,
	fees: Asset,
	steps: Vec<Instruction<RuntimeCall>>,
) -> Xcm<RuntimeCall> {
	let back = Xcm(vec![
		RefundSurplus,
		DepositAsset { assets: AllCounted(2).into(), beneficiary: Parachain(PARACHAIN).into() },
	]);
	let begin = vec![
		WithdrawAsset(assets.into()),
		BuyExecution { fees, weight_limit: Unlimited },
		SetAppendix(back),
	];
	Xcm([begin, steps].concat())
}

/// Sends a report, and pays for its delivery in shares.
pub fn report() -> Xcm<RuntimeCall> {
	let report = ReportHolding {
		response_info: QueryResponseInfo {
			destination: Parachain(PARACHAIN).into(),
			query_id: 1,
			max_weight: Default::default(),
		},
		assets: AllCounted(1).into(),
	};
	paid(vec![of_strill(10 * RILL)], of_strill(RILL), vec![report])
}

/// Delivers a message in one block, and makes another. The program is executed in the first one
/// with time for it. Returns the events of both.
pub fn receive<Call>(chain: &mut Chain, parachain: u32, program: Xcm<Call>) -> Vec<RuntimeEvent> {
	let message = VersionedXcm::<Call>::from(program).encode();
	chain.block(|| {
		let queue = AggregateMessageOrigin::Ump(UmpQueueId::Para(parachain.into()));
		MessageQueue::enqueue_message(message.as_slice().try_into().unwrap(), queue);
	});
	let events = chain.events();
	chain.block(|| ());
	[events, chain.events()].concat()
}

/// Whether the program of the message was executed and completed.
pub fn is_success(events: &[RuntimeEvent]) -> bool {
	let processed = events.iter().find_map(|event| match event {
		RuntimeEvent::MessageQueue(pallet_message_queue::Event::Processed { success, .. }) => {
			Some(*success)
		},
		_ => None,
	});
	processed.unwrap_or(false)
}

/// The programs on their way to a parachain, the oldest first.
pub fn sent_to(chain: &mut Chain, parachain: u32) -> Vec<Xcm<()>> {
	let messages = chain.read(|| Dmp::dmq_contents_do_not_call_in_consensus(parachain.into()));
	let program = |message: Vec<u8>| {
		let program = VersionedXcm::<()>::decode_all(&mut &message[..]).unwrap();
		Xcm::<()>::try_from(program).unwrap()
	};
	messages.into_iter().map(|message| program(message.msg)).collect()
}
