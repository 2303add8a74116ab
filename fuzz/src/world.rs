// SPDX-License-Identifier: Apache-2.0

//! The chain to which operations are applied.

mod calls;
mod offence;

use crate::{
	network::{backer, holder, informer, Network, ENDOWMENT, HOLDERS},
	operation::Operation,
};
use codec::Encode;
use offence::Misbehaviour;
use pallet_liquid_staking::{backend::StakingBackend, types::AccountKind};
use polkadot_sdk::{
	frame_support::{
		dispatch::GetDispatchInfo,
		traits::{
			fungible::{Inspect, Mutate},
			Get, PalletInfoAccess,
		},
	},
	frame_system,
	pallet_staking::{self, RewardDestination},
	polkadot_primitives::{AccountId, Balance},
	sp_runtime::{traits::Dispatchable, DispatchError, Perbill},
	sp_staking::{offence::ReportOffence, EraIndex},
};
use rill_runtime::{
	configs::system::{upgrade, ExistentialDeposit},
	constants::currency::CENTS,
	Balances, LiquidStaking, Offences, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, Session,
	Staking, System, TransactionPayment,
};
use rill_test_chain::Chain;

/// The chain, always in the middle of a block.
pub struct World {
	chain: Chain,
	network: Network,
	validators: Vec<AccountId>,
	/// Events of this block that were already returned.
	seen: usize,
	/// Offences so far. Their number makes each one different.
	offences: u128,
}

/// A call and its account. No account means root.
pub type Call = (Option<AccountId>, RuntimeCall);

impl World {
	/// The first block of a network.
	pub fn new(network: &Network) -> Self {
		upgrade::EXISTENTIAL_DEPOSIT.set(None);
		let mut chain = Chain::new(network.genesis());
		chain.begin_block();
		let validators = network.validators();
		let mut world = Self { chain, network: network.clone(), validators, seen: 0, offences: 0 };
		world.nominate_backers();
		world
	}

	/// Lets each backer bond a different stake and nominate all validators.
	fn nominate_backers(&mut self) {
		for index in 0..self.network.backers {
			let origin = || RuntimeOrigin::signed(backer(index));
			let stake = ENDOWMENT / 100 * Balance::from(index + 1) / 2;
			let targets = self.validators.iter().cloned().map(Into::into).collect();
			self.chain.read(|| {
				Staking::bond(origin(), stake, RewardDestination::Stash)
					.and_then(|()| Staking::nominate(origin(), targets))
					.expect("backers are endowed; qed");
			});
		}
	}

	/// Reads the state.
	pub fn read<R>(&mut self, look: impl FnOnce() -> R) -> R {
		self.chain.read(look)
	}

	/// The events since the last call.
	pub fn events(&mut self) -> Vec<RuntimeEvent> {
		let seen = self.seen;
		let events: Vec<_> = self.read(|| {
			let events = System::read_events_no_consensus().skip(seen);
			events.map(|record| record.event).collect()
		});
		self.seen += events.len();
		events
	}

	/// Whether an account exists. Otherwise it cannot send transactions.
	pub fn has_account(&mut self, who: &AccountId) -> bool {
		self.read(|| System::account_exists(who))
	}

	/// Dispatches a call, and uses up a nonce.
	///
	/// # Errors
	/// A refusal that costs nothing, or more than the call.
	pub fn dispatch(&mut self, (who, call): Call) -> Result<Result<(), DispatchError>, String> {
		let is_somebody = who.is_some();
		self.read(|| {
			who.iter().for_each(System::inc_account_nonce);
			let origin = who.map_or(RuntimeOrigin::root(), RuntimeOrigin::signed);
			let (info, length) = (call.get_dispatch_info(), call.encoded_size());
			let made = call.clone();
			let refused = match call.dispatch(origin) {
				Ok(_) => return Ok(Ok(())),
				Err(refused) => refused,
			};
			let length = u32::try_from(length).map_err(|_| "a call is longer than a block")?;
			let whole = TransactionPayment::compute_fee(length, &info, 0);
			let paid = TransactionPayment::compute_actual_fee(length, &info, &refused.post_info, 0);
			// A refusal by the pool costs less than the call. The model does not judge other
			// refusals.
			let is_ours = matches!(made, RuntimeCall::LiquidStaking(_))
				&& matches!(refused.error, DispatchError::Module(error)
					if usize::from(error.index) == LiquidStaking::index());
			let most = if is_ours { whole.saturating_sub(1) } else { whole };
			let is_fair = (1..=most).contains(&paid) || !is_somebody;
			is_fair
				.then_some(Err(refused.error))
				.ok_or(format!("a refusal costs {paid} of {whole}"))
		})
	}

	/// The calls of an operation in the present state.
	pub fn calls(&mut self, operation: &Operation) -> Vec<Call> {
		let Self { chain, network, validators, .. } = self;
		chain.read(|| calls::calls(operation, network, validators))
	}

	/// Finishes the block.
	pub fn end_block(&mut self) {
		self.chain.end_block();
	}

	/// Begins the next block. If all validators are silent, all start again.
	pub fn begin_block(&mut self) {
		if !self.chain.authors().contains(&true) {
			self.chain.silent.clear();
		}
		self.chain.begin_block();
		self.seen = 0;
	}

	/// Makes blocks full or not, from the next one on.
	pub fn fill_blocks(&mut self, is_full: bool) {
		self.chain.is_full = is_full;
	}

	/// Whether this block has idle weight. The first one of a session has none.
	pub fn is_idle(&mut self) -> bool {
		let most = <Runtime as frame_system::Config>::BlockWeights::get().max_block;
		self.read(|| System::block_weight().total().all_lt(most))
	}

	/// Skips slots without a block.
	pub fn skip_slots(&mut self, count: u8) {
		self.chain.skip_slots(count.into());
	}

	/// Stops the nodes of these validators, and starts all others.
	pub fn silence(&mut self, validators: u8) {
		self.chain.silent = calls::chosen(&self.validators, validators).into_iter().collect();
	}

	/// The active era.
	pub fn active_era(&mut self) -> EraIndex {
		self.chain.active_era()
	}

	/// The chosen validators of this session.
	pub fn of_session(&mut self, validators: u8) -> Vec<AccountId> {
		self.read(|| calls::chosen(&Session::validators(), validators))
	}

	/// The chosen validator, if it is in this session.
	pub fn elected(&mut self, validator: u8) -> Vec<AccountId> {
		let who = self.validators[usize::from(validator) % self.validators.len()].clone();
		let is_elected = self.read(|| Session::validators().contains(&who));
		is_elected.then_some(who).into_iter().collect()
	}

	/// Lets validators offend in an earlier session. Returns the era of the offence, if staking
	/// still knows it.
	pub fn offend(
		&mut self,
		mut offenders: Vec<AccountId>,
		sessions_ago: u8,
		fraction: Perbill,
	) -> Option<EraIndex> {
		self.offences += 1;
		let time_slot = self.offences;
		self.read(|| {
			let current = Session::current_index();
			let author = calls::author();
			offenders.retain(|who| Some(who) != author.as_ref());
			if offenders.is_empty() {
				return None;
			}
			let offence = Misbehaviour {
				time_slot,
				session: current.saturating_sub(sessions_ago.into()),
				offenders,
				fraction,
			};
			let era = <Runtime as pallet_liquid_staking::Config>::Staking::era_of(offence.session);
			Offences::report_offence(vec![informer()], offence)
				.expect("no offence is reported twice; qed");
			era
		})
	}

	/// Changes the existential deposit by an upgrade. Keyless accounts and holders get the RILL
	/// that they lack.
	pub fn set_deposit(&mut self, cents: u8) {
		let (old, new) = (self.deposit(), Balance::from(cents.max(1)) * CENTS);
		upgrade::EXISTENTIAL_DEPOSIT.set(Some(new));
		self.read(|| {
			let stashes = 0..pallet_liquid_staking::StashCount::<Runtime>::get();
			let kinds = [AccountKind::Reserve, AccountKind::Rewards, AccountKind::Claims];
			for kind in stashes.map(AccountKind::Stash).chain(kinds) {
				Balances::mint_into(&LiquidStaking::account(kind), new.saturating_sub(old))
					.expect("issuance is far from its bounds; qed");
			}
			for who in (0..HOLDERS).map(holder) {
				let short = new.saturating_sub(rill(&who));
				Balances::mint_into(&who, short).expect("issuance is far from its bounds; qed");
			}
		});
	}

	/// The existential deposit.
	pub fn deposit(&mut self) -> Balance {
		self.read(ExistentialDeposit::get)
	}

	/// The number of this block.
	pub fn block_number(&mut self) -> u32 {
		self.read(System::block_number)
	}

	/// Whether a stash with tracked stake has no bond.
	pub fn is_broken(&mut self) -> bool {
		self.read(|| {
			let mut stashes = 0..pallet_liquid_staking::StashCount::<Runtime>::get();
			stashes.any(|index| {
				let tracked = pallet_liquid_staking::Stashes::<Runtime>::get(index);
				let is_tracked = tracked.is_some_and(|ledger| ledger.total().plancks() > 0);
				let stash = LiquidStaking::stash(index);
				is_tracked && pallet_staking::Ledger::<Runtime>::get(stash).is_none()
			})
		})
	}
}

/// All RILL of an account.
pub fn rill(who: &AccountId) -> Balance {
	Balances::total_balance(who)
}
