// SPDX-License-Identifier: Apache-2.0

//! Calls of nomination pools, on a chain of their own. All signers are members of one pool.

use super::{progress, Sizes};
use codec::Encode;
use pallet_nomination_pools::{BondExtra, MaxPoolMembers, MaxPoolMembersPerPool};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::fungible::Mutate},
	frame_system, pallet_balances,
	pallet_staking::{ActiveEra, ActiveEraInfo, CurrentEra, RewardDestination, ValidatorPrefs},
	pallet_timestamp, pallet_transaction_payment,
	sp_core::{sr25519, Pair},
	sp_runtime::{generic::Era, traits::Header as _, BuildStorage, Digest, MultiSignature},
};
use pools_runtime::{
	AccountId, Balance, Balances, Block, Executive, Header, NominationPools, Runtime, RuntimeCall,
	RuntimeGenesisConfig, RuntimeOrigin, SignedPayload, Staking, System, TxExtension,
	UncheckedExtrinsic,
};
use rill_test_chain::{State, Store};
use sp_io::hashing::blake2_256;
use std::fmt;
use strum::{EnumIter, IntoEnumIterator};

/// Currency in each call, in plancks. Every member has a multiple of it.
const AMOUNT: Balance = super::kinds::AMOUNT;
const POOL: u32 = 1;

/// A call.
#[derive(Clone, Copy, Debug, EnumIter, Eq, Ord, PartialEq, PartialOrd)]
pub enum Kind {
	Remark,
	Transfer,
	BondExtra,
	Unbond,
	WithdrawUnbonded,
}

impl fmt::Display for Kind {
	fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
		formatter.write_str(match self {
			Self::Remark => "`system.remark` on the chain of pools",
			Self::Transfer => "`balances.transfer_keep_alive` on the chain of pools",
			Self::BondExtra => "`nomination_pools.bond_extra`",
			Self::Unbond => "`nomination_pools.unbond`",
			Self::WithdrawUnbonded => "`nomination_pools.withdraw_unbonded`",
		})
	}
}

impl Kind {
	fn call(self, signer: &AccountId, other: AccountId) -> RuntimeCall {
		type Pools = pallet_nomination_pools::Call<Runtime>;
		let member = signer.clone().into();
		match self {
			Self::Remark => frame_system::Call::remark { remark: vec![] }.into(),
			Self::Transfer => {
				pallet_balances::Call::transfer_keep_alive { dest: other.into(), value: AMOUNT }
					.into()
			},
			Self::BondExtra => Pools::bond_extra { extra: BondExtra::FreeBalance(AMOUNT) }.into(),
			Self::Unbond => {
				Pools::unbond { member_account: member, unbonding_points: AMOUNT / 2 }.into()
			},
			Self::WithdrawUnbonded => {
				Pools::withdraw_unbonded { member_account: member, num_slashing_spans: 0 }.into()
			},
		}
	}
}

fn pair(kind: Kind, number: u32) -> sr25519::Pair {
	sr25519::Pair::from_seed(&("pools", kind as u8, number).using_encoded(blake2_256))
}

fn account(name: &str, number: u32) -> AccountId {
	AccountId::new((name, number).using_encoded(blake2_256))
}

fn funded(who: &AccountId) -> RuntimeOrigin {
	Balances::set_balance(who, 100 * AMOUNT);
	RuntimeOrigin::signed(who.clone())
}

fn begin_era(index: u32) {
	CurrentEra::<Runtime>::put(index);
	ActiveEra::<Runtime>::put(ActiveEraInfo { index, start: None });
}

/// The state with all members.
pub fn prepare(sizes: Sizes) -> State {
	progress(format_args!("{} members of a pool", sizes.holders));
	let storage = RuntimeGenesisConfig::default().build_storage();
	let mut state = State::new(storage.expect("the default genesis is valid"));
	let mut change = |change: &dyn Fn()| {
		state.execute_with(change);
		state.commit();
	};
	change(&|| {
		begin_era(1);
		open_pool();
		for number in 0..sizes.holders {
			let member = funded(&account("member", number));
			assert_ok!(NominationPools::join(member, 2 * AMOUNT, POOL));
		}
		for number in 0..sizes.extrinsics {
			funded(&account("other", number));
		}
		for kind in Kind::iter() {
			for number in 0..sizes.extrinsics {
				let member = funded(&pair(kind, number).public().into());
				assert_ok!(NominationPools::join(member, 4 * AMOUNT, POOL));
			}
		}
	});
	change(&|| {
		for number in 0..sizes.extrinsics {
			let who: AccountId = pair(Kind::WithdrawUnbonded, number).public().into();
			let origin = RuntimeOrigin::signed(who.clone());
			assert_ok!(NominationPools::unbond(origin, who.into(), AMOUNT));
		}
		begin_era(40);
	});
	state
}

/// Opens the pool, and lets it nominate a validator.
fn open_pool() {
	// Genesis admits a few hundred members.
	MaxPoolMembers::<Runtime>::kill();
	MaxPoolMembersPerPool::<Runtime>::kill();
	let validator = account("validator", 0);
	let origin = funded(&validator);
	assert_ok!(Staking::bond(origin.clone(), 10 * AMOUNT, RewardDestination::Staked));
	assert_ok!(Staking::validate(origin, ValidatorPrefs::default()));
	let owner = account("owner", 0);
	let origin = funded(&owner);
	let roles = [(); 3].map(|()| owner.clone().into());
	let [root, nominator, bouncer] = roles;
	assert_ok!(NominationPools::create(origin.clone(), 10 * AMOUNT, root, nominator, bouncer));
	assert_ok!(NominationPools::nominate(origin, POOL, vec![validator]));
}

/// A block with extrinsics of this kind, or without any. Leaves the state as it is.
pub fn block(store: &mut impl Store, kind: Option<Kind>, sizes: Sizes) -> Block {
	let none = Default::default();
	// The signatures cover the hash of the first block.
	let genesis = store.execute_with(|| System::block_hash(0));
	let header = Header::new(1, none, none, genesis, Digest::default());
	let now = pallet_timestamp::Call::set { now: 6_000 };
	let mut extrinsics = vec![UncheckedExtrinsic::new_bare(now.into())];
	if let Some(kind) = kind {
		let signed = |number| {
			let other = account("other", number);
			sign(&pair(kind, number), |signer| kind.call(signer, other))
		};
		let all = store.execute_with(|| (0..sizes.extrinsics).map(signed).collect::<Vec<_>>());
		extrinsics.extend(all);
	}
	let header = store.execute_with(|| {
		Executive::initialize_block(&header);
		for extrinsic in extrinsics.clone() {
			assert_ok!(Executive::apply_extrinsic(extrinsic).expect("the extrinsic is valid"));
		}
		Executive::finalize_block()
	});
	store.revert();
	Block { header, extrinsics }
}

fn sign(
	signer: &sr25519::Pair,
	call: impl FnOnce(&AccountId) -> RuntimeCall,
) -> UncheckedExtrinsic {
	let who = AccountId::from(signer.public());
	let extension: TxExtension = (
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(Era::Immortal),
		frame_system::CheckNonce::from(System::account_nonce(&who)),
		frame_system::CheckWeight::new(),
		pallet_transaction_payment::ChargeTransactionPayment::from(0),
		frame_system::WeightReclaim::new(),
	);
	let call = call(&who);
	let payload = SignedPayload::new(call.clone(), extension.clone()).expect("it can be signed");
	let signature = MultiSignature::Sr25519(payload.using_encoded(|bytes| signer.sign(bytes)));
	UncheckedExtrinsic::new_signed(call, who.into(), signature, extension)
}
