// SPDX-License-Identifier: Apache-2.0

//! A runtime of balances and assets, and a staking system that does what tests tell it to.

use crate::{
	self as pallet_liquid_staking,
	backend::{Bond, StakingBackend, Unbonded, Validator},
	policy::{ByPerformance, PerformanceLimits, AVERAGE},
	types::{AccountKind, Balance, FeeRecord, PoolLedger, Shares, Stake, StashIndex},
	weights::WeightInfo,
};
use polkadot_sdk::{
	frame_support::{
		assert_ok, derive_impl, parameter_types,
		traits::{
			fungible::{Inspect, ItemOf, Mutate},
			AsEnsureOriginWithArg, ConstU128, ConstU32, Hooks,
		},
		weights::Weight,
		PalletId,
	},
	frame_system::{self, EnsureSigned},
	pallet_assets, pallet_balances, sp_io,
	sp_runtime::{AccountId32, BuildStorage, DispatchError, DispatchResult, Perbill},
	sp_staking::{EraIndex, OnStakingUpdate, Page, SessionIndex},
};
use std::{cell::RefCell, collections::BTreeMap};

pub type AccountId = AccountId32;

pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
pub const CHARLIE: AccountId = AccountId::new([3; 32]);
pub const VALIDATOR: AccountId = AccountId::new([9; 32]);
pub const OTHER_VALIDATOR: AccountId = AccountId::new([8; 32]);
pub const TREASURY: AccountId = AccountId::new([7; 32]);

pub const UNIT: Balance = 1_000_000_000_000;
pub const DEPOSIT: Balance = UNIT / 100;
pub const SEED: Balance = 1_000 * UNIT;
pub const FUNDS: Balance = 1_000_000 * UNIT;
pub const MIN_STAKE: Balance = UNIT;
pub const STREAM_PERIOD: u32 = 10;
pub const BONDING_DURATION: EraIndex = 3;
pub const DEFERRAL: EraIndex = 1;
pub const MINIMUM_BOND: Balance = 100 * UNIT;
/// No stash is ever full, unless a test says so.
pub const CAP: Balance = Balance::MAX;
pub const STRILL: u32 = 1;

type Block = frame_system::mocking::MockBlockU32<Test>;

#[polkadot_sdk::frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = polkadot_sdk::frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = polkadot_sdk::pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Assets = polkadot_sdk::pallet_assets;
	#[runtime::pallet_index(3)]
	pub type LiquidStaking = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = polkadot_sdk::sp_runtime::traits::IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
	type DbWeight = polkadot_sdk::frame_support::weights::constants::RocksDbWeight;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<DEPOSIT>;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
	type Freezer = ();
	type Holder = ();
}

parameter_types! {
	pub const LiquidStakingPalletId: PalletId = PalletId(*b"rl/lqstk");
	pub const Treasury: AccountId = TREASURY;
	pub const MaxAdvance: Perbill = Perbill::from_percent(1);
}

impl pallet_liquid_staking::Config for Test {
	type Currency = Balances;
	type Shares = ItemOf<Assets, ConstU32<STRILL>, AccountId>;
	type Staking = FakeStaking;
	type PalletId = LiquidStakingPalletId;
	type MinStake = ConstU128<MIN_STAKE>;
	type StreamPeriod = ConstU32<STREAM_PERIOD>;
	type MaxAdvanceSteps = ConstU32<16>;
	type MaxNominees = ConstU32<16>;
	type MaxStashes = ConstU32<4>;
	type MaxScored = ConstU32<4>;
	type Policy = ByPerformance<Limits>;
	type MaxUnbondingBatches = ConstU32<8>;
	type MaxAdvance = MaxAdvance;
	type Treasury = Treasury;
	type AdminOrigin = frame_system::EnsureRoot<AccountId>;
	type WeightInfo = OneEach;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

pub struct Limits;

impl PerformanceLimits for Limits {
	const MAX_COMMISSION: Perbill = Perbill::from_percent(20);
	const MIN_SCORE: u32 = AVERAGE / 2;
	const MAX_PART: Perbill = Perbill::one();
	const MAX_CHANGE: Perbill = Perbill::from_percent(50);
}

/// Every step weighs its own, so that a test can tell which ones were metered.
pub struct OneEach;

pub const NO_STEP: Weight = Weight::from_parts(1, 0);
pub const STEP: Weight = Weight::from_parts(100, 0);
pub const PROBE: Weight = Weight::from_parts(10, 0);

impl WeightInfo for OneEach {
	fn stake() -> Weight {
		STEP
	}
	fn unstake() -> Weight {
		STEP
	}
	fn cancel_unstake() -> Weight {
		STEP
	}
	fn claim() -> Weight {
		STEP
	}
	fn open_stash() -> Weight {
		STEP
	}
	fn set_stash_cap() -> Weight {
		STEP
	}
	fn set_nominees() -> Weight {
		STEP
	}
	fn set_fees() -> Weight {
		STEP
	}
	fn reopen() -> Weight {
		STEP
	}
	fn recapitalise() -> Weight {
		STEP
	}
	fn nothing_to_settle() -> Weight {
		Weight::zero()
	}
	fn settle() -> Weight {
		STEP
	}
	fn count_reports() -> Weight {
		Weight::zero()
	}
	fn no_step() -> Weight {
		NO_STEP
	}
	fn step_probe() -> Weight {
		PROBE
	}
	fn step_payout() -> Weight {
		STEP
	}
	fn step_recognise() -> Weight {
		STEP
	}
	fn step_survey() -> Weight {
		STEP
	}
	fn step_repair() -> Weight {
		STEP
	}
	fn step_withdraw() -> Weight {
		STEP
	}
	fn step_mature() -> Weight {
		STEP
	}
	fn step_close() -> Weight {
		STEP
	}
	fn step_rebalance() -> Weight {
		STEP
	}
	fn step_verify() -> Weight {
		STEP
	}
	fn read_reports(_kibibytes: u32) -> Weight {
		STEP
	}
}

type Chunks = BTreeMap<EraIndex, Balance>;

/// The state of the staking system that tests set and read.
#[derive(Clone, Default)]
pub struct FakeLedger {
	/// Whether the first era has, which is after the genesis of this pallet.
	pub has_begun: bool,
	pub active_era: EraIndex,
	pub planned_era: EraIndex,
	pub bonds: BTreeMap<AccountId, Bond>,
	pub chunks: BTreeMap<AccountId, Chunks>,
	pub nominations: BTreeMap<AccountId, Vec<AccountId>>,
	/// What each report costs whom, by the era that applies it.
	pub reports: BTreeMap<EraIndex, Vec<Vec<(AccountId, Balance)>>>,
	/// Whether slashes are applied when they are reported.
	pub is_immediate: bool,
	/// What is said of validators; nothing bad, unless a test says so.
	pub validators: BTreeMap<AccountId, Validator>,
	/// Validators that do not stand for election any more.
	pub left: Vec<AccountId>,
	pub points: BTreeMap<EraIndex, Vec<(AccountId, u32)>>,
	/// Reward of a page, by era and validator; paid once.
	pub rewards: BTreeMap<(EraIndex, AccountId, Page), Balance>,
	pub paid: Vec<(EraIndex, AccountId, Page)>,
	pub page_counts: BTreeMap<(EraIndex, AccountId), Page>,
	/// Which calls fail from now on.
	pub fails: Vec<&'static str>,
	/// Whether an unbond frees what has unbonded on the way, as a full ledger makes it do.
	pub frees_on_unbond: bool,
	/// By how much less than asked the ledger moves.
	pub short_by: Balance,
}

thread_local! {
	static LEDGER: RefCell<FakeLedger> = RefCell::new(FakeLedger::default());
}

pub fn ledger<R>(with: impl FnOnce(&mut FakeLedger) -> R) -> R {
	LEDGER.with(|ledger| with(&mut ledger.borrow_mut()))
}

fn may(call: &'static str) -> DispatchResult {
	if ledger(|l| l.fails.contains(&call)) {
		return Err(DispatchError::Other(call));
	}
	Ok(())
}

fn free_unbonded(stash: &AccountId) -> Stake {
	ledger(|l| {
		let first_locked = l.planned_era + 1;
		let chunks = l.chunks.entry(stash.clone()).or_default();
		let locked = chunks.split_off(&first_locked);
		let free = Stake(std::mem::replace(chunks, locked).values().sum());
		let bond = l.bonds.get_mut(stash).unwrap();
		bond.total = bond.total.minus(free).unwrap();
		if bond.total.is_zero() {
			l.bonds.remove(stash);
			l.nominations.remove(stash);
		}
		free
	})
}

pub struct FakeStaking;

impl StakingBackend<AccountId> for FakeStaking {
	fn active_era() -> Option<EraIndex> {
		ledger(|l| l.has_begun.then_some(l.active_era))
	}
	fn planned_era() -> EraIndex {
		ledger(|l| l.planned_era)
	}
	fn era_of(session: SessionIndex) -> Option<EraIndex> {
		Some(session)
	}
	fn bonding_duration() -> EraIndex {
		BONDING_DURATION
	}
	fn slash_defer_duration() -> EraIndex {
		ledger(|l| if l.is_immediate { 0 } else { DEFERRAL })
	}
	fn history_depth() -> EraIndex {
		8
	}
	fn bond_of(stash: &AccountId) -> Option<Bond> {
		ledger(|l| l.bonds.get(stash).copied())
	}
	fn bond(stash: &AccountId, amount: Stake, _payee: &AccountId) -> DispatchResult {
		may("bond")?;
		ledger(|l| l.bonds.insert(stash.clone(), Bond { active: amount, total: amount }));
		Ok(())
	}
	fn bond_extra(stash: &AccountId, amount: Stake) -> Result<Stake, DispatchError> {
		may("bond_extra")?;
		let added = Stake(amount.0 - ledger(|l| l.short_by));
		ledger(|l| {
			let bond = l.bonds.get_mut(stash).unwrap();
			bond.active = bond.active.plus(added).unwrap();
			bond.total = bond.total.plus(added).unwrap();
		});
		Ok(added)
	}
	fn unbond(stash: &AccountId, amount: Stake) -> Result<Unbonded, DispatchError> {
		may("unbond")?;
		let unlock_era = Self::planned_era() + BONDING_DURATION;
		ledger(|l| {
			let bond = l.bonds.get_mut(stash).unwrap();
			bond.active = bond.active.minus(amount).unwrap();
			if bond.active.0 < MINIMUM_BOND {
				l.nominations.remove(stash);
			}
			*l.chunks.entry(stash.clone()).or_default().entry(unlock_era).or_default() += amount.0;
		});
		let frees = ledger(|l| l.frees_on_unbond);
		let withdrawn = if frees { free_unbonded(stash) } else { Stake(0) };
		Ok(Unbonded { amount, withdrawn })
	}
	fn withdraw(stash: &AccountId) -> Result<Stake, DispatchError> {
		may("withdraw")?;
		if Self::bond_of(stash).is_none() {
			return Ok(Stake(0));
		}
		Ok(free_unbonded(stash))
	}
	fn nominate(stash: &AccountId, validators: Vec<AccountId>) -> DispatchResult {
		may("nominate")?;
		ledger(|l| l.nominations.insert(stash.clone(), validators));
		Ok(())
	}
	fn nominations_of(stash: &AccountId) -> Option<Vec<AccountId>> {
		ledger(|l| l.nominations.get(stash).cloned())
	}
	fn minimum_bond() -> Stake {
		Stake(MINIMUM_BOND)
	}
	fn is_validator(who: &AccountId) -> bool {
		[VALIDATOR, OTHER_VALIDATOR].contains(who) && !ledger(|l| l.left.contains(who))
	}
	fn validator(who: &AccountId) -> Option<Validator> {
		Self::is_validator(who)
			.then(|| ledger(|l| l.validators.get(who).cloned()).unwrap_or_default())
	}
	fn era_points(era: EraIndex) -> Vec<(AccountId, u32)> {
		ledger(|l| l.points.get(&era).cloned().unwrap_or_default())
	}
	fn was_elected(_era: EraIndex, who: &AccountId) -> bool {
		Self::is_validator(who)
	}
	fn reports(era: EraIndex) -> u32 {
		ledger(|l| l.reports.get(&era).map_or(0, Vec::len) as u32)
	}
	fn reports_size(era: EraIndex) -> u32 {
		Self::reports(era) * 100
	}
	fn reported_losses(
		era: EraIndex,
		index_of: impl Fn(&AccountId) -> Option<StashIndex>,
	) -> BTreeMap<StashIndex, Stake> {
		let reports = ledger(|l| l.reports.get(&era).cloned().unwrap_or_default());
		let mut losses = BTreeMap::<_, Stake>::new();
		for (who, amount) in reports.into_iter().flatten() {
			if let Some(index) = index_of(&who) {
				let loss = losses.entry(index).or_default();
				*loss = loss.plus_or_max(Stake(amount));
			}
		}
		losses
	}
	fn page_count(era: EraIndex, validator: &AccountId) -> Page {
		ledger(|l| l.page_counts.get(&(era, validator.clone())).copied().unwrap_or_default())
	}
	fn is_unpaid(
		era: EraIndex,
		validator: &AccountId,
		page: Page,
		_is_ours: impl Fn(&AccountId) -> bool,
	) -> bool {
		let key = (era, validator.clone(), page);
		ledger(|l| l.rewards.contains_key(&key) && !l.paid.contains(&key))
	}
	fn payout(era: EraIndex, validator: &AccountId, page: Page) -> DispatchResult {
		may("payout")?;
		let key = (era, validator.clone(), page);
		let reward = ledger(|l| {
			l.paid.push(key.clone());
			l.rewards[&key]
		});
		Balances::mint_into(&account(AccountKind::Rewards), reward).map(|_| ())
	}
}

/// Takes so much of a stash as the staking system does: told first, then taken. Its active stake
/// pays before its chunks, unless `chunks` says what is left of them.
pub fn take_from(index: StashIndex, active: Balance, chunks: &[(EraIndex, Balance)]) {
	let stash = LiquidStaking::stash(index);
	let bond = FakeStaking::bond_of(&stash).unwrap();
	let mut loss = bond.active.0 - active;
	for (era, left) in chunks {
		loss += ledger(|l| l.chunks[&stash][era]) - left;
	}
	let map = chunks.iter().copied().collect::<BTreeMap<_, _>>();
	<LiquidStaking as OnStakingUpdate<_, _>>::on_slash(&stash, active, &map, loss);
	ledger(|l| {
		let bond = l.bonds.get_mut(&stash).unwrap();
		bond.active = Stake(active);
		bond.total = Stake(bond.total.0 - loss);
		let left = l.chunks.entry(stash.clone()).or_default();
		left.extend(map);
		left.retain(|_, chunk| *chunk > 0);
	});
	assert_ok!(Balances::burn_from(
		&stash,
		loss,
		polkadot_sdk::frame_support::traits::tokens::Preservation::Preserve,
		polkadot_sdk::frame_support::traits::tokens::Precision::Exact,
		polkadot_sdk::frame_support::traits::tokens::Fortitude::Force,
	));
}

/// An offence in the active era that will cost the first stash so much: reported now, applied by
/// the era after the deferral.
pub fn report(amount: Balance) {
	let apply_era = ledger(|l| l.active_era) + DEFERRAL + 1;
	let entry = vec![(LiquidStaking::stash(0), amount), (BOB, 7 * UNIT)];
	ledger(|l| l.reports.entry(apply_era).or_default().push(entry));
	LiquidStaking::note_report();
	run_blocks(1);
}

/// Applies what is due in the active era: the active stake of the first stash pays.
pub fn apply_reports() {
	let era = ledger(|l| l.active_era);
	let stash = LiquidStaking::stash(0);
	for (who, amount) in ledger(|l| l.reports.remove(&era)).into_iter().flatten().flatten() {
		if who == stash {
			let active = FakeStaking::bond_of(&stash).unwrap().active.0;
			take_from(0, active - amount, &[]);
		}
	}
}

pub fn account(kind: AccountKind) -> AccountId {
	LiquidStaking::account(kind)
}

pub fn pool() -> PoolLedger {
	crate::Pool::<Test>::get()
}

pub fn stake(who: &AccountId, amount: Balance) {
	assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(who.clone()), amount, 0));
}

pub fn unstake(who: &AccountId, shares: Balance) {
	assert_ok!(LiquidStaking::unstake(RuntimeOrigin::signed(who.clone()), shares, 0));
}

pub fn claim(who: &AccountId, batch: u32) {
	assert_ok!(LiquidStaking::claim(RuntimeOrigin::signed(who.clone()), batch));
}

/// Prepares a claimable batch 0 of the three holders, lets them claim in one order after the other, and
/// sees that each gets the same whatever the order.
pub fn claim_in_every_order(prepare: impl Fn()) {
	let orders = [
		[ALICE, BOB, CHARLIE],
		[CHARLIE, BOB, ALICE],
		[BOB, CHARLIE, ALICE],
		[BOB, ALICE, CHARLIE],
	];
	let outcomes = orders.map(|order| {
		let mut outcome = Vec::new();
		execute(|| {
			prepare();
			order.iter().for_each(|who| claim(who, 0));
			assert_eq!(pool().payable, Stake(0));
			outcome = [ALICE, BOB, CHARLIE].iter().map(rill).collect();
		});
		outcome
	});
	assert!(outcomes.windows(2).all(|pair| pair[0] == pair[1]), "{outcomes:?}");
}

pub fn rill(who: &AccountId) -> Balance {
	Balances::total_balance(who)
}

pub fn strill(who: &AccountId) -> Balance {
	Assets::balance(STRILL, who)
}

pub fn price(shares: Balance) -> Balance {
	LiquidStaking::stake_for(shares).unwrap()
}

/// Runs blocks with enough idle weight for every step.
pub fn run_blocks(count: u32) {
	for _ in 0..count {
		let next = System::block_number() + 1;
		System::set_block_number(next);
		LiquidStaking::on_initialize(next);
		LiquidStaking::on_idle(next, Weight::MAX);
	}
}

/// Begins the next era and runs one block of it, in which the whole era step is taken.
pub fn next_era() {
	begin_era();
	run_blocks(1);
}

/// Begins the next era without a block; slashes that are due are applied.
pub fn begin_era() {
	ledger(|l| {
		l.active_era += 1;
		l.planned_era = l.active_era;
	});
	apply_reports();
}

/// Lets the validator earn `amount` for the stash in the era that is active.
pub fn earn(amount: Balance) {
	ledger(|l| {
		let key = (l.active_era, VALIDATOR, 0);
		l.rewards.insert(key, amount);
		l.page_counts.insert((l.active_era, VALIDATOR), 1);
	});
}

/// Events of the pallet since the last look.
pub fn events() -> Vec<crate::Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::LiquidStaking(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

pub struct ExtBuilder {
	seed: Balance,
	caps: Vec<Balance>,
	fee: Perbill,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self { seed: SEED, caps: vec![CAP], fee: Perbill::zero() }
	}
}

impl ExtBuilder {
	pub fn without_seed() -> Self {
		Self { seed: 0, ..Self::default() }
	}

	pub fn seed(self, seed: Balance) -> Self {
		Self { seed, ..self }
	}

	/// A stash for each cap.
	pub fn stashes(self, caps: &[Balance]) -> Self {
		Self { caps: caps.to_vec(), ..self }
	}

	/// Takes a fee on rewards, half of it for the insurance.
	pub fn fee(self, fee: Perbill) -> Self {
		Self { fee, ..self }
	}

	pub fn build(self) -> sp_io::TestExternalities {
		ledger(|l| *l = FakeLedger::default());
		let authority =
			polkadot_sdk::sp_runtime::traits::AccountIdConversion::into_sub_account_truncating(
				&LiquidStakingPalletId::get(),
				AccountKind::Authority,
			);
		let storage = RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: [ALICE, BOB, CHARLIE].map(|who| (who, FUNDS)).to_vec(),
				..Default::default()
			},
			assets: pallet_assets::GenesisConfig {
				assets: vec![(STRILL, authority, true, 1)],
				..Default::default()
			},
			liquid_staking: pallet_liquid_staking::GenesisConfig {
				seed: self.seed,
				stashes: self.caps.into_iter().map(|cap| (cap, vec![VALIDATOR])).collect(),
			},
			..Default::default()
		}
		.build_storage()
		.unwrap();
		let fee = FeeRecord { rate: self.fee, ..Default::default() };
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| {
			System::set_block_number(1);
			ledger(|l| l.has_begun = true);
			crate::Fees::<Test>::put(fee);
		});
		ext
	}

	/// Runs the test between two checks of all invariants.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			assert_ok!(LiquidStaking::do_try_state());
			test();
			assert_ok!(LiquidStaking::do_try_state());
		});
	}
}

/// One pool for the many tests that need nothing special.
pub fn execute(test: impl FnOnce()) {
	ExtBuilder::default().build_and_execute(test);
}

/// All that a call can change, for tests that nothing was.
#[derive(Debug, PartialEq)]
pub struct Snapshot {
	pool: PoolLedger,
	rill: Vec<Balance>,
	strill: Vec<Balance>,
	supply: Shares,
}

pub fn snapshot() -> Snapshot {
	let kinds = [
		AccountKind::Reserve,
		AccountKind::Rewards,
		AccountKind::Claims,
		AccountKind::Escrow,
		AccountKind::Authority,
		AccountKind::Insurance,
		AccountKind::Stash(0),
	];
	let who = [ALICE, BOB, CHARLIE].into_iter().chain(kinds.map(account));
	let who: Vec<_> = who.collect();
	Snapshot {
		pool: pool(),
		rill: who.iter().map(rill).collect(),
		strill: who.iter().map(strill).collect(),
		supply: Shares(Assets::total_supply(STRILL)),
	}
}
