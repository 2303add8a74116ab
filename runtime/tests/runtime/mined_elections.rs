// SPDX-License-Identifier: Apache-2.0

//! Elections of several blocks: snapshot, solutions from outside, and the fallback.

use pallet_liquid_staking::types::Phase as PoolPhase;
use polkadot_sdk::{
	frame_election_provider_support::ElectionProvider,
	frame_support::{
		assert_ok,
		traits::{fungible::Inspect, Contains},
	},
	frame_system,
	pallet_election_provider_multi_phase::{
		unsigned::Miner, Call, CurrentPhase, DesiredTargets, ElectionCompute, Event,
		FeasibilityError, Phase, RawSolution, Round, Snapshot, SnapshotMetadata,
	},
	pallet_staking::{self, CurrentEra, ErasStakersOverview, ValidatorPrefs},
	polkadot_primitives::AccountId,
	sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Dave, Eve, EveStash, Ferdie},
	sp_runtime::{
		traits::Dispatchable,
		transaction_validity::{InvalidTransaction, TransactionSource},
		DispatchError, PerU16, Perbill,
	},
};
use rill_runtime::{
	configs::election::{mined::NposSolution16, Elections, MAX_ACTIVE_VALIDATORS},
	constants::currency::RILL,
	genesis::{presets, GenesisParameters},
	timing::NetworkTiming,
	Balances, ElectionProviderMultiPhase as Mined, Executive, LiquidStaking, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeOrigin, Session, Staking, UncheckedExtrinsic,
};
use rill_test_chain::{account, stashes, Chain, Worker};

/// A network with phases of five blocks, and eras of one epoch.
fn network() -> GenesisParameters {
	let timing =
		NetworkTiming { epoch_duration: 120, sessions_per_era: 1, ..NetworkTiming::PRODUCTION };
	GenesisParameters { timing, ..presets::local_testnet() }
}

/// A chain in a node whose worker mines.
struct Node {
	chain: Chain,
	worker: Worker,
	/// The transactions that the worker handed in after the latest block.
	pool: Vec<UncheckedExtrinsic>,
}

impl Node {
	fn new() -> Self {
		let mut chain = Chain::new(network());
		let worker = Worker::of(&mut chain);
		Self { chain, worker, pool: vec![] }
	}

	/// A node of a network whose two validators have the votes of the pool.
	fn with_pool() -> (Self, [AccountId; 2]) {
		let mut node = Self::new();
		node.chain.block(|| {
			for holder in [Alice, Bob, Charlie, Dave, Eve, Ferdie] {
				let origin = RuntimeOrigin::signed(account(holder));
				assert_ok!(LiquidStaking::stake(origin, 900_000 * RILL, 0));
			}
		});
		node.chain.run_to_era(3);
		let validators = node.chain.read(Session::validators);
		let both = validators.try_into().expect("two are elected");
		(node, both)
	}

	/// Makes a block with the transactions of the worker that are still valid, and lets the worker
	/// run after it.
	fn block(&mut self) {
		let transactions = std::mem::take(&mut self.pool);
		self.chain.block(|| {
			for outcome in transactions.into_iter().flat_map(Executive::apply_extrinsic) {
				assert_ok!(outcome);
			}
		});
		self.pool = self.worker.run(&mut self.chain);
	}

	/// Makes blocks until this phase has begun.
	fn run_to(&mut self, is_phase: impl Fn(&Phase<u32>) -> bool) {
		for _ in 0..200 {
			self.block();
			if is_phase(&self.phase()) {
				return;
			}
		}
		panic!("the phase never came");
	}

	fn phase(&mut self) -> Phase<u32> {
		self.chain.read(CurrentPhase::<Runtime>::get)
	}

	/// Makes blocks until the next election. Returns its method.
	fn elect(&mut self) -> ElectionCompute {
		let before = self.chain.read(CurrentEra::<Runtime>::get);
		for _ in 0..200 {
			self.block();
			if let Some(compute) = finalized(&mut self.chain) {
				assert_ne!(self.chain.read(CurrentEra::<Runtime>::get), before);
				return compute;
			}
		}
		panic!("there was no election");
	}

	fn planned_era(&mut self) -> u32 {
		self.chain.read(CurrentEra::<Runtime>::get).expect("genesis elects")
	}

	/// The pool's exposed stake with a validator in the planned era.
	fn of_pool(&mut self, validator: &AccountId) -> u128 {
		let era = self.planned_era();
		self.chain.read(|| {
			let ours = stashes();
			let exposure = Staking::eras_stakers(era, validator);
			let own = exposure.others.iter().filter(|backer| ours.contains(&backer.who));
			own.map(|backer| backer.value).sum()
		})
	}
}

/// The method of the election that the latest block ended.
fn finalized(chain: &mut Chain) -> Option<ElectionCompute> {
	chain.events().into_iter().find_map(|event| match event {
		RuntimeEvent::ElectionProviderMultiPhase(Event::ElectionFinalized { compute, .. }) => {
			Some(compute)
		},
		_ => None,
	})
}

fn is_unsigned(phase: &Phase<u32>) -> bool {
	phase.is_unsigned()
}

fn raise_the_commission(who: &AccountId) {
	let prefs = ValidatorPrefs { commission: Perbill::one(), blocked: false };
	assert_ok!(Staking::validate(RuntimeOrigin::signed(who.clone()), prefs));
}

/// A solution of the open round from outside, as the runtime's own miner finds it.
fn solution() -> RawSolution<NposSolution16> {
	let snapshot = Snapshot::<Runtime>::get().expect("a round is open");
	let seats = DesiredTargets::<Runtime>::get().expect("a round is open");
	type Solver = <Runtime as polkadot_sdk::pallet_election_provider_multi_phase::Config>::Solver;
	let mined = Miner::<Runtime>::mine_solution_with_snapshot::<Solver>(
		snapshot.voters,
		snapshot.targets,
		seats,
	);
	let (solution, score, ..) = mined.expect("it can be solved");
	RawSolution { solution, score, round: Round::<Runtime>::get() }
}

#[test]
fn mined_solution_should_be_elected() {
	let mut node = Node::new();
	node.chain.run_to_era(1);
	for _ in 0..2 {
		assert_eq!(node.elect(), ElectionCompute::Unsigned);
	}
	let era = node.planned_era();
	let elected = node.chain.read(|| ErasStakersOverview::<Runtime>::iter_key_prefix(era).count());
	assert_eq!(elected, 2);
	assert!(node
		.chain
		.read(|| !Snapshot::<Runtime>::exists() && CurrentPhase::<Runtime>::get().is_off()));
}

#[test]
fn chain_should_elect_in_the_same_block_when_nobody_mines() {
	let mut chain = Chain::new(network());
	for era in 1..4 {
		chain.run_to_era(era);
	}
	let before = chain.read(CurrentEra::<Runtime>::get);
	while chain.read(CurrentEra::<Runtime>::get) == before {
		chain.block(|| ());
	}
	assert_eq!(finalized(&mut chain), Some(ElectionCompute::Fallback));
}

#[test]
fn network_with_short_epochs_should_elect_every_era_without_phases() {
	let mut chain = Chain::new(presets::development());
	let worker = Worker::of(&mut chain);
	let mut elections = 0;
	while chain.active_era() < 5 {
		chain.block(|| assert!(CurrentPhase::<Runtime>::get().is_off()));
		elections += u32::from(finalized(&mut chain) == Some(ElectionCompute::Fallback));
		assert_eq!(worker.run(&mut chain), vec![]);
	}
	// Genesis elects twice without an event.
	assert!(elections >= 4, "{elections}");
}

#[test]
fn election_should_need_no_snapshot_when_slots_of_all_phases_are_skipped() {
	let mut node = Node::new();
	node.chain.run_to_era(2);
	node.chain.run_blocks(100);
	assert!(node.phase().is_off());
	node.chain.skip_slots(30);
	let before = node.planned_era();
	while node.planned_era() == before {
		node.chain.block(|| ());
	}
	assert_eq!(finalized(&mut node.chain), Some(ElectionCompute::Fallback));
	assert!(node.phase().is_off());
	assert_eq!(node.elect(), ElectionCompute::Unsigned, "the next election is as usual");
}

#[test]
fn forced_era_should_be_elected_without_a_snapshot() {
	let mut node = Node::new();
	node.chain.run_to_era(2);
	node.chain.run_blocks(115);
	assert_ok!(node.chain.block(|| Staking::force_new_era(RuntimeOrigin::root())));
	node.elect();
	assert!(!node.phase().is_emergency());
	assert_eq!(node.elect(), ElectionCompute::Unsigned);
}

#[test]
fn failed_election_should_be_tried_again_in_the_next_session() {
	let mut node = Node::new();
	node.chain.run_to_era(2);
	// More seats than candidates that staking accepts.
	let lowest = pallet_staking::MinimumValidatorCount::<Runtime>::get;
	let normal = node.chain.read(lowest);
	node.chain.change(|| pallet_staking::MinimumValidatorCount::<Runtime>::put(9));
	let before = node.planned_era();
	node.chain.run_blocks(250);
	assert_eq!(node.planned_era(), before, "no election succeeds");
	node.chain.change(|| pallet_staking::MinimumValidatorCount::<Runtime>::put(normal));
	node.elect();
	assert!(node.planned_era() > before);
	assert!(!node.phase().is_emergency());
}

#[test]
fn snapshot_should_lack_the_pools_votes_for_harmful_validators() {
	let (mut node, [bad, good]) = Node::with_pool();
	node.chain.is_full = true;
	node.chain.block(|| raise_the_commission(&bad));
	node.run_to(is_unsigned);
	node.chain.read(|| {
		let ours = stashes();
		let snapshot = Snapshot::<Runtime>::get().expect("a round is open");
		let votes = snapshot.voters.iter().filter(|(who, ..)| ours.contains(who));
		let votes: Vec<_> = votes.flat_map(|(.., votes)| votes.clone()).collect();
		assert!(!votes.contains(&bad) && votes.contains(&good));
		let own = snapshot.voters.iter().find(|(who, ..)| *who == bad).expect("it votes");
		assert!(own.2.contains(&bad), "its own vote counts");
	});
	assert_eq!(node.elect(), ElectionCompute::Unsigned);
	assert_eq!(node.of_pool(&bad), 0);
	assert!(node.of_pool(&good) > 0);
}

#[test]
fn solution_with_a_vote_outside_of_the_snapshot_should_be_refused() {
	let (mut node, [bad, _]) = Node::with_pool();
	node.chain.is_full = true;
	node.chain.block(|| raise_the_commission(&bad));
	node.run_to(is_unsigned);
	node.chain.read(|| {
		let snapshot = Snapshot::<Runtime>::get().expect("a round is open");
		let ours = stashes();
		let voter = snapshot.voters.iter().position(|(who, ..)| ours.contains(who));
		let voter = voter.expect("a stash votes for the other validator") as u32;
		let target = snapshot.targets.iter().position(|who| *who == bad).expect("it stands");
		let mut raw = solution();
		raw.solution.votes1.retain(|(it, _)| *it != voter);
		raw.solution.votes2.retain(|(it, ..)| *it != voter);
		raw.solution.votes1.push((voter, target as u16));
		let refused = Mined::feasibility_check(raw, ElectionCompute::Signed);
		assert_eq!(refused.err(), Some(FeasibilityError::InvalidVote));
	});
}

#[test]
fn commission_raised_after_the_snapshot_should_cost_the_pools_votes() {
	let (mut node, [bad, good]) = Node::with_pool();
	node.chain.is_full = true;
	node.run_to(is_unsigned);
	assert!(!node.pool.is_empty(), "the worker has mined");
	node.chain.block(|| raise_the_commission(&bad));
	assert_eq!(node.elect(), ElectionCompute::Unsigned);
	assert_eq!(node.of_pool(&bad), 0);
	assert!(node.of_pool(&good) > 0);
	let era = node.planned_era();
	let (total, own) = node.chain.read(|| {
		let exposure = Staking::eras_stakers(era, &bad);
		(exposure.total, exposure.own + exposure.others.iter().map(|it| it.value).sum::<u128>())
	});
	assert_eq!(total, own);
}

#[test]
fn validator_leaving_after_the_snapshot_should_not_have_the_pools_stake() {
	let (mut node, [bad, good]) = Node::with_pool();
	node.chain.is_full = true;
	node.run_to(is_unsigned);
	node.chain.block(|| {
		let bonded = pallet_staking::Ledger::<Runtime>::get(&bad).expect("it is bonded").active;
		let origin = || RuntimeOrigin::signed(bad.clone());
		assert_ok!(Staking::chill(origin()));
		assert_ok!(Staking::unbond(origin(), bonded));
	});
	assert_eq!(node.elect(), ElectionCompute::Unsigned);
	assert_eq!(node.of_pool(&bad), 0);
	assert!(node.of_pool(&good) > 0);
}

#[test]
fn nothing_should_unbond_between_snapshot_and_election() {
	let (mut node, _) = Node::with_pool();
	let progress = || pallet_liquid_staking::Progress::<Runtime>::get();
	// Blocks are full until the snapshot, so the step of this era is late.
	node.chain.is_full = true;
	node.chain.block(|| {
		let origin = RuntimeOrigin::signed(account(Alice));
		assert_ok!(LiquidStaking::unstake(origin, 100_000 * RILL, 0));
	});
	node.run_to(|phase| phase.is_signed());
	node.chain.is_full = false;
	let chunks = |node: &mut Node| {
		node.chain.read(|| {
			let ledgers = stashes().into_iter().filter_map(pallet_staking::Ledger::<Runtime>::get);
			ledgers.map(|ledger| ledger.unlocking.len()).sum::<usize>()
		})
	};
	let before = chunks(&mut node);
	let mut blocks = 0;
	while !node.phase().is_off() {
		assert_eq!(chunks(&mut node), before);
		node.block();
		blocks += 1;
	}
	assert!(blocks >= 8, "the election was open for some blocks");
	node.chain.run_blocks(20);
	assert!(chunks(&mut node) > before);
	assert_eq!(node.chain.read(progress).phase, PoolPhase::Idle);
}

/// Lets an account hand in a solution, with a change. Returns the method of the election, and the
/// account's RILL before and after it, in plancks.
fn with_a_solution_of_an_account(
	change: impl FnOnce(&mut RawSolution<NposSolution16>),
) -> (ElectionCompute, u128, u128) {
	let mut node = Node::new();
	node.chain.run_to_era(1);
	node.run_to(|phase| phase.is_signed());
	let rill = |node: &mut Node| node.chain.read(|| Balances::total_balance(&account(Dave)));
	let before = rill(&mut node);
	node.chain.block(|| {
		let mut raw = Box::new(solution());
		change(&mut raw);
		assert_ok!(Mined::submit(RuntimeOrigin::signed(account(Dave)), raw));
	});
	let compute = node.elect();
	(compute, before, rill(&mut node))
}

#[test]
fn solution_of_an_account_should_be_elected_and_paid_for() {
	let (compute, before, after) = with_a_solution_of_an_account(|_| ());
	assert_eq!(compute, ElectionCompute::Signed);
	assert!(after >= before + RILL, "the reward is a RILL");
}

#[test]
fn wrong_solution_of_an_account_should_cost_its_deposit() {
	let (compute, before, after) =
		with_a_solution_of_an_account(|raw| raw.score.minimal_stake += 1);
	assert_eq!(compute, ElectionCompute::Unsigned);
	assert!(after <= before - 100 * RILL);
}

/// A solution in which each voter backs two validators.
fn with_two_edges_each(voters: u32) -> RawSolution<NposSolution16> {
	let votes2 = (0..voters).map(|voter| (voter, [(0, PerU16::from_percent(50))], 1)).collect();
	let solution = NposSolution16 { votes2, ..Default::default() };
	RawSolution { solution, score: Default::default(), round: Round::<Runtime>::get() }
}

// Otherwise the slashes of a third of the validators could take seconds in one block.
#[test]
fn solution_with_more_edges_than_a_reduced_one_should_be_refused() {
	type Filter = <Runtime as frame_system::Config>::BaseCallFilter;
	let mut node = Node::new();
	node.chain.run_to_era(1);
	node.run_to(|phase| phase.is_signed());
	node.chain.read(|| {
		let signed =
			|raw| RuntimeCall::from(Call::<Runtime>::submit { raw_solution: Box::new(raw) });
		let unsigned = |raw| {
			let witness = SnapshotMetadata::<Runtime>::get().expect("a round is open");
			RuntimeCall::from(Call::<Runtime>::submit_unsigned {
				raw_solution: Box::new(raw),
				witness,
			})
		};
		// Twice as many edges as voters.
		let (most, more) = (MAX_ACTIVE_VALIDATORS, MAX_ACTIVE_VALIDATORS + 1);
		assert!(Filter::contains(&signed(with_two_edges_each(most))));
		assert!(!Filter::contains(&signed(with_two_edges_each(more))));
		assert!(Filter::contains(&unsigned(with_two_edges_each(most))));
		assert!(!Filter::contains(&unsigned(with_two_edges_each(more))));
		let dave = RuntimeOrigin::signed(account(Dave));
		let refused = signed(with_two_edges_each(more)).dispatch(dave);
		let filtered: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
		assert_eq!(refused.map_err(|it| it.error), Err(filtered));
	});
}

#[test]
fn solution_of_a_worker_should_be_refused_from_another_node() {
	let mut node = Node::new();
	node.chain.run_to_era(1);
	node.run_to(is_unsigned);
	let [transaction] = std::mem::take(&mut node.pool).try_into().expect("one solution");
	node.chain.read(|| {
		let hash = Default::default();
		let external = TransactionSource::External;
		let refused = Executive::validate_transaction(external, transaction.clone(), hash);
		assert_eq!(refused, Err(InvalidTransaction::Call.into()));
		let local = TransactionSource::Local;
		let accepted = Executive::validate_transaction(local, transaction, hash);
		assert!(!accepted.expect("it is valid").propagate);
	});
}

#[test]
fn candidate_without_a_vote_in_the_snapshot_should_not_stop_the_election() {
	let mut node = Node::new();
	node.chain.run_to_era(1);
	// As many seats as candidates. The bound on voters leaves out the vote of one for itself.
	node.chain.change(|| {
		assert_ok!(Staking::set_validator_count(RuntimeOrigin::root(), 3));
		let who = RuntimeOrigin::signed(account(EveStash));
		assert_ok!(Staking::chill(who.clone()));
		assert_ok!(Staking::validate(who, ValidatorPrefs::default()));
	});
	node.run_to(|phase| phase.is_signed());
	node.chain.change(|| {
		Snapshot::<Runtime>::mutate(|snapshot| {
			let voters = &mut snapshot.as_mut().expect("a round is open").voters;
			voters.iter_mut().for_each(|it| it.2.retain(|vote| *vote != account(EveStash)));
			voters.retain(|(.., votes)| !votes.is_empty());
			let count = voters.len() as u32;
			SnapshotMetadata::<Runtime>::mutate(|size| {
				size.as_mut().expect("a round is open").voters = count;
			});
		});
	});
	assert_eq!(node.elect(), ElectionCompute::Fallback);
	assert_eq!(node.chain.read(Elections::status), Err(()));
}

#[test]
fn only_root_should_decide_an_election() {
	let mut node = Node::new();
	node.chain.run_to_era(1);
	node.chain.read(|| {
		let anybody = || RuntimeOrigin::signed(account(Alice));
		let refused = [
			Mined::set_minimum_untrusted_score(anybody(), Some(Default::default())),
			Mined::set_emergency_election_result(anybody(), vec![]),
			Mined::governance_fallback(anybody()),
		];
		assert_eq!(refused, [Err(DispatchError::BadOrigin); 3]);
	});
}
