// SPDX-License-Identifier: Apache-2.0

//! Random extrinsics of every pallet, signed and unsigned. They are handled as in a node:
//! validated, and included if valid. Nothing may panic, no block may exceed its weight limit, and
//! the invariants of liquid staking must hold after each block.

mod arbitrary;

use arbitrary::Arbitrary;
use pallet_liquid_staking::types::AccountKind;
use polkadot_sdk::{
	frame_support::{dispatch::DispatchClass, storage::with_transaction, traits::GetCallMetadata},
	frame_system,
	polkadot_primitives::{AccountId, Balance},
	sp_keyring::Sr25519Keyring,
	sp_runtime::{
		traits::Zero,
		transaction_validity::{TransactionSource, TransactionValidity},
		DispatchError, TransactionOutcome,
	},
};
use rand::{seq::SliceRandom, Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rill_runtime::{
	constants::currency::RILL,
	genesis::{presets, Authority, GenesisParameters},
	timing::NetworkTiming,
	Executive, LiquidStaking, Runtime, RuntimeCall, RuntimeOrigin, System, UncheckedExtrinsic,
};
use rill_test_chain::{sign, Chain};
use std::{
	collections::BTreeMap,
	panic::{catch_unwind, AssertUnwindSafe},
};

/// Upper bound of the extrinsics in a block.
const MOST_IN_A_BLOCK: usize = 16;

/// The initial stake of each signer, in plancks.
const STAKE: Balance = 10_000 * RILL;

/// Counts of the extrinsics of one pallet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
	/// All extrinsics.
	pub made: u64,
	/// Valid extrinsics, which were included.
	pub included: u64,
	/// Included extrinsics whose call succeeded.
	pub succeeded: u64,
}

/// Counts of all extrinsics.
#[derive(Clone, Debug, Default)]
pub struct Tally {
	pub by_pallet: BTreeMap<&'static str, Count>,
	pub blocks: u64,
}

impl Tally {
	/// The counts of all pallets together.
	pub fn total(&self) -> Count {
		self.by_pallet.values().fold(Count::default(), |sum, count| Count {
			made: sum.made + count.made,
			included: sum.included + count.included,
			succeeded: sum.succeeded + count.succeeded,
		})
	}

	/// Adds the counts of another run.
	pub fn add(&mut self, other: &Self) {
		self.blocks += other.blocks;
		for (pallet, count) in &other.by_pallet {
			let own = self.by_pallet.entry(pallet).or_default();
			own.made += count.made;
			own.included += count.included;
			own.succeeded += count.succeeded;
		}
	}
}

/// The names of all pallets with calls.
pub fn pallets_with_calls() -> Vec<&'static str> {
	let has_calls = |pallet: &&&str| !RuntimeCall::get_call_names(pallet).is_empty();
	RuntimeCall::get_module_names().iter().filter(has_calls).copied().collect()
}

/// Runs about `count` random extrinsics on a new network.
///
/// # Errors
/// A panic, a block over its weight limit, or a broken invariant.
pub fn run(seed: u64, count: usize) -> Result<Tally, String> {
	let mut last = String::new();
	let outcome = catch_unwind(AssertUnwindSafe(|| {
		let mut run = Run::new(seed);
		while run.tally.total().made < count as u64 {
			run.block(&mut last)?;
		}
		Ok(run.tally)
	}));
	let outcome = outcome.unwrap_or_else(|panic| {
		let text = panic.downcast_ref::<String>().cloned();
		Err(text.unwrap_or_else(|| "a panic".into()))
	});
	outcome.map_err(|wrong: String| format!("{wrong}, after {last}"))
}

struct Run {
	chain: Chain,
	random: ChaCha8Rng,
	accounts: Vec<AccountId>,
	tally: Tally,
}

impl Run {
	fn new(seed: u64) -> Self {
		let network = GenesisParameters {
			timing: NetworkTiming {
				epoch_duration: NetworkTiming::MIN_EPOCH_DURATION,
				sessions_per_era: 1,
				bonding_duration: 3,
				slash_defer_duration: 1,
			},
			authorities: ["Alice", "Bob", "Charlie"].map(Authority::from_seed).into(),
			backers: vec![],
			validator_count: 3,
			// Root could break anything.
			sudo: None,
			..presets::local_testnet()
		};
		let mut chain = Chain::new(network);
		let accounts = chain.read(accounts);
		// Signers can unstake, transfer and pay from the beginning.
		chain.block(|| {
			for who in signers() {
				let origin = RuntimeOrigin::signed(who.to_account_id());
				LiquidStaking::stake(origin, STAKE, 0).expect("everybody is endowed; qed");
			}
		});
		let random = ChaCha8Rng::seed_from_u64(seed);
		Self { chain, random, accounts, tally: Tally::default() }
	}

	fn block(&mut self, last: &mut String) -> Result<(), String> {
		let Self { chain, random, accounts, tally } = self;
		chain.begin_block();
		for _ in 0..random.gen_range(0..=MOST_IN_A_BLOCK) {
			let Some(call) = Arbitrary::new(random, accounts).call() else { continue };
			*last = format!("{call:?}");
			let signer = random.gen_ratio(9, 10).then(|| *signers().choose(random).expect("some"));
			let count = tally.by_pallet.entry(call.get_call_metadata().pallet_name).or_default();
			count.made += 1;
			let outcome = chain.read(|| include(call, signer));
			count.included += u64::from(outcome.is_some());
			count.succeeded += u64::from(outcome == Some(Ok(())));
		}
		chain.end_block();
		tally.blocks += 1;
		chain.read(|| {
			ensure_light()?;
			rill_test_chain::try_state().map_err(|broken| format!("{broken:?}"))
		})
	}
}

/// Checks the weight of the block. The first block of a session counts as full from its beginning.
/// It may then contain nothing that could have waited.
fn ensure_light() -> Result<(), String> {
	let most = <Runtime as frame_system::Config>::BlockWeights::get().max_block;
	let weight = System::block_weight();
	let hooks = weight.get(DispatchClass::Mandatory);
	let could_wait = weight.get(DispatchClass::Normal);
	let is_full_by_hooks = hooks.any_gte(most) && could_wait.is_zero();
	if weight.total().all_lte(most) || is_full_by_hooks {
		return Ok(());
	}
	Err(format!("a block weighs {weight:?}, and can weigh {most}"))
}

/// All well-known accounts but one validator, which only makes blocks. Otherwise no validator might
/// be left.
fn signers() -> Vec<Sr25519Keyring> {
	Sr25519Keyring::well_known().filter(|who| *who != Sr25519Keyring::CharlieStash).collect()
}

/// Accounts for the arguments of calls: all with a key, the keyless ones, and some that do not
/// exist.
fn accounts() -> Vec<AccountId> {
	let keyless = [
		AccountKind::Reserve,
		AccountKind::Rewards,
		AccountKind::Claims,
		AccountKind::Escrow,
		AccountKind::Authority,
		AccountKind::Insurance,
		AccountKind::Stash(0),
		AccountKind::Stash(1),
	];
	Sr25519Keyring::well_known()
		.map(|who| who.to_account_id())
		.chain(keyless.map(LiquidStaking::account))
		.chain((0..4).map(|number| AccountId::new([number; 32])))
		.collect()
}

/// Includes an extrinsic if it is valid, as a node does. Returns the result of its dispatch if it
/// was included.
fn include(call: RuntimeCall, signer: Option<Sr25519Keyring>) -> Option<Result<(), DispatchError>> {
	let extrinsic = match signer {
		Some(who) => sign(call, &who.pair()),
		None => UncheckedExtrinsic::new_bare(call),
	};
	validate(extrinsic.clone()).ok()?;
	Executive::apply_extrinsic(extrinsic).ok()
}

/// The validation of the transaction pool, which changes nothing.
fn validate(extrinsic: UncheckedExtrinsic) -> TransactionValidity {
	let parent = System::parent_hash();
	let outcome: Result<_, DispatchError> = with_transaction(|| {
		let source = TransactionSource::External;
		TransactionOutcome::Rollback(Ok(Executive::validate_transaction(source, extrinsic, parent)))
	});
	outcome.expect("it was rolled back as asked; qed")
}
