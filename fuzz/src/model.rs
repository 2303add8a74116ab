// SPDX-License-Identifier: Apache-2.0

//! The pool as it should be, replayed from events in exact numbers.
//!
//! Each figure of an event is first computed from the model's own books. The event must have the
//! same figure, with the documented rounding. The model then takes the event's figure over, so that
//! nothing drifts. Events do not contain the part of a slash that each party bears. These parts are
//! compared with storage, to a planck for each party, and taken over from there.

mod books;
mod compare;
mod election;
mod era;
mod events;
mod gain;
mod limits;
mod parameters;
mod predict;
mod slashes;
mod tickets;

use crate::{
	exact::{exact, is_close, Exact},
	network::{holder, name, Network, HOLDERS},
};
use books::{Books, Stash, Stream};
use limits::{RewardYield, Used};
use num_traits::Zero;
use pallet_liquid_staking::{
	types::{AccountKind, AnnouncedChange, ParametersRecord, Phase, Stake, ValidatorSelection},
	Beneficiaries as _, Config, Pool, Progress, StashCount, Stashes,
};
use polkadot_sdk::{
	pallet_assets, pallet_balances,
	pallet_staking::{self, ActiveEra, CurrentEra},
	polkadot_primitives::{AccountId, Balance, Nonce},
	sp_runtime::{MultiAddress, Perbill},
	sp_staking::EraIndex,
};
use rill_runtime::{
	constants::currency::EXISTENTIAL_DEPOSIT, LiquidStaking, Runtime, RuntimeCall, RuntimeEvent,
};
use std::{
	collections::{BTreeMap, BTreeSet},
	fmt::{self, Debug, Display, Formatter},
};

/// The existential deposit of stRILL.
const LEAST_SHARES: Balance = EXISTENTIAL_DEPOSIT;

/// A difference from the model, if any.
pub type Verdict = Result<(), String>;

fn active_era() -> EraIndex {
	ActiveEra::<Runtime>::get().map_or(0, |era| era.index)
}

/// An account's part of a batch.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ticket {
	pub shares: Balance,
	/// Shares without a prepayment, because it was taken.
	pub prepaid: Balance,
}

/// The pool as it should be.
pub struct Model {
	books: Books,
	deferral: EraIndex,
	bonding: EraIndex,
	stream_period: u32,
	parameters: ParametersRecord,
	announced: Vec<AnnouncedChange>,
	/// The reserve target before this step. A change takes effect at the end of an era step.
	kept: Perbill,
	/// The used parts of the limits of entries and of instant exits.
	stake_used: Used,
	instant_used: Used,
	reward_yield: RewardYield,
	/// stRILL by account.
	shares: BTreeMap<AccountId, Balance>,
	/// RILL by holder.
	rill: BTreeMap<AccountId, Balance>,
	/// The last nonce of each holder.
	nonces: BTreeMap<AccountId, Nonce>,
	/// RILL of keyless accounts beside their tracked balance and deposit.
	given: BTreeMap<AccountId, Balance>,
	tickets: BTreeMap<(AccountId, u32), Ticket>,
	/// RILL in the rewards account that is not recognised.
	due: Exact,
	deposit: Balance,
	/// RILL moved from the reserve to the claims account since the last event of the pallet, other
	/// than `ClaimsFunded`.
	moved: Exact,
	/// The fee of the next recognised rewards.
	fee_paid: Exact,
	/// The allowed difference of figures until the next comparison.
	slack: Exact,
	/// The same in shares, because the insurance's shares are burned at the rate of the slash.
	slack_of_shares: Exact,
	/// Whether the rate may fall in this step.
	may_fall: bool,
	/// Whether the bond of a stash differs from the tracked one, for a reason outside the pool.
	pub is_broken: bool,
	/// Stashes that bonded in this step. The next era step bonds the rest.
	bonded: BTreeSet<u32>,
	/// Stashes whose active stake grew in this step.
	grown: BTreeSet<u32>,
	/// Whether a stash ever lost stake or its bond, so that a batch may have to wait.
	was_hurt: bool,
	/// Blocks since a change of reports that only the count reveals.
	pub quiet_blocks: u32,
	/// Blocks with idle weight while the gate was assessing.
	closed_blocks: u32,
	/// Blocks with idle weight that ended with tickets to pay.
	unpaid_blocks: u32,
	/// The era of the last election, and who selected the nominees for it.
	elected: EraIndex,
	selection: ValidatorSelection,
	/// The pledges of nominated validators.
	pledges: BTreeMap<AccountId, Stake>,
	/// The phase of the era step before this step, and the eras completed since.
	reached: Phase,
	finished_eras: Vec<EraIndex>,
	/// Replayed events of the pallet.
	pub replayed: u64,
}

impl Books {
	/// The books of the chain in its first block. Reads the chain.
	fn at_genesis() -> Self {
		let pool = Pool::<Runtime>::get();
		let stashes = (0..StashCount::<Runtime>::get()).filter_map(Stashes::<Runtime>::get);
		Self {
			now: 0,
			shares: exact(pool.shares.plancks()),
			insurance: Exact::zero(),
			stashes: stashes
				.map(|stash| Stash {
					active: exact(stash.active.plancks()),
					unbonding: Exact::zero(),
					cap: exact(stash.cap.plancks()),
				})
				.collect(),
			reserve: exact(pool.reserve.plancks()),
			claims: Exact::zero(),
			owed: Exact::zero(),
			payable: Exact::zero(),
			stream: Stream { total: Exact::zero(), start: 0, end: 0 },
			pending: BTreeMap::new(),
			batches: BTreeMap::new(),
			open: 0,
			open_shares: Exact::zero(),
			unsettled: Exact::zero(),
		}
	}
}

impl Model {
	/// The pool after genesis. Reads the chain.
	pub fn new(network: &Network) -> Self {
		let mut model = Self::before_events(network);
		let seed = LiquidStaking::account(AccountKind::Authority);
		model.shares.insert(seed.clone(), Pool::<Runtime>::get().shares.plancks());
		let own = [AccountKind::Escrow, AccountKind::Insurance].map(LiquidStaking::account);
		for keeper in own.into_iter().chain(<Runtime as Config>::Beneficiaries::custodians()) {
			model.move_shares(Some(&seed), Some(&keeper), LEAST_SHARES);
		}
		model.books.insurance = Exact::zero();
		model
	}

	/// The state at genesis, before any account has shares.
	fn before_events(network: &Network) -> Self {
		Self {
			books: Books::at_genesis(),
			deferral: network.deferral.into(),
			bonding: network.bonding.into(),
			stream_period: network.blocks_per_era(),
			parameters: <Runtime as Config>::InitialParameters::get(),
			announced: Vec::new(),
			kept: Perbill::zero(),
			stake_used: Used::nothing(),
			instant_used: Used::nothing(),
			reward_yield: RewardYield::none(),
			shares: BTreeMap::new(),
			rill: (0..HOLDERS).map(|index| (holder(index), crate::network::ENDOWMENT)).collect(),
			nonces: BTreeMap::new(),
			given: BTreeMap::new(),
			tickets: BTreeMap::new(),
			due: Exact::zero(),
			deposit: EXISTENTIAL_DEPOSIT,
			moved: Exact::zero(),
			fee_paid: Exact::zero(),
			slack: Exact::zero(),
			slack_of_shares: Exact::zero(),
			may_fall: false,
			is_broken: false,
			bonded: BTreeSet::new(),
			grown: BTreeSet::new(),
			was_hurt: false,
			quiet_blocks: 0,
			closed_blocks: 0,
			unpaid_blocks: 0,
			elected: CurrentEra::<Runtime>::get().unwrap_or(0),
			selection: <Runtime as Config>::InitialParameters::get().selection,
			pledges: BTreeMap::new(),
			reached: Progress::<Runtime>::get().phase,
			finished_eras: Vec::new(),
			replayed: 0,
		}
	}

	/// Replays a step that ended in block `now`, and compares. `has_ended` means the end of a block
	/// with idle weight.
	pub fn step(&mut self, now: u32, events: &[RuntimeEvent], has_ended: bool) -> Verdict {
		self.may_fall = false;
		self.bonded.clear();
		self.grown.clear();
		self.books.now = now;
		self.kept = self.parameters.reserve_target;
		let before = (self.books.pooled(), self.books.shares.clone());
		let (pending, if_cancelled) = (self.all_pending(), self.pooled_if_cancelled());
		let (is_settled, open) = (self.books.unsettled.is_zero(), self.books.open);
		for event in events {
			self.observe(event).map_err(|wrong| format!("{wrong}, in {event:?}"))?;
		}
		self.compare(has_ended)?;
		self.compare_era()?;
		self.compare_pledges()?;
		self.compare_election()?;
		let has_fallen = self.books.pooled() * &before.1 < before.0 * &self.books.shares;
		if has_fallen && !self.may_fall {
			return Err("the rate has fallen without a slash".into());
		}
		// Exits of a closed batch have taken their part of pending slashes along.
		let has_closed = self.books.open != open;
		if has_ended && is_settled && !has_closed && self.all_pending() < pending {
			self.nobody_gained_by_cancellation(&if_cancelled, &before.1)?;
		}
		self.compare_gains()
	}

	/// Applies a successful transfer to the tracked figures.
	pub fn transferred(&mut self, who: &AccountId, call: &RuntimeCall) {
		match call {
			RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive { dest, value }) => {
				let Some(to) = account_of(dest) else { return };
				if let Some(balance) = self.rill.get_mut(who) {
					*balance -= value;
				}
				if let Some(balance) = self.rill.get_mut(&to) {
					*balance += value;
				} else if to == LiquidStaking::account(AccountKind::Rewards) {
					self.due += exact(*value);
				} else {
					*self.given.entry(to).or_default() += value;
				}
			},
			RuntimeCall::Balances(pallet_balances::Call::transfer_all { dest, .. }) => {
				let all = self.rill.insert(who.clone(), 0).unwrap_or(0);
				if let Some(balance) = account_of(dest).and_then(|to| self.rill.get_mut(&to)) {
					*balance += all;
				}
			},
			RuntimeCall::Assets(pallet_assets::Call::transfer { target, amount, .. }) => {
				let Some(to) = account_of(target) else { return };
				let owned = self.shares.get(who).copied().unwrap_or(0);
				let moved =
					if to == *who { *amount } else { predict::sweep_share_dust(*amount, owned) };
				self.move_shares(Some(who), Some(&to), moved);
			},
			_ => {},
		}
	}

	/// Unpaid tickets with their shares, without those that are too small to create the account of
	/// their owner.
	pub fn unpaid(&self) -> Vec<(String, u32, Balance)> {
		let is_owed =
			|((who, batch), _): &(&(AccountId, u32), &Ticket)| self.not_paid(who, *batch).is_err();
		let tickets = self.tickets.iter().filter(is_owed);
		tickets.map(|((who, batch), ticket)| (name(who), *batch, ticket.shares)).collect()
	}

	/// Notes calls whose effect on reports only the count reveals.
	pub fn note_unseen(&mut self, call: &RuntimeCall) {
		use pallet_staking::Call;
		if let RuntimeCall::Staking(
			Call::cancel_deferred_slash { .. } | Call::manual_slash { .. },
		) = call
		{
			self.quiet_blocks = 0;
		}
	}

	/// Applies an upgrade that changes the existential deposit and tops up keyless accounts.
	pub fn set_deposit(&mut self, new: Balance) {
		let freed = self.deposit.saturating_sub(new);
		self.deposit = new;
		self.due += exact(freed);
		for balance in self.rill.values_mut() {
			*balance = new.max(*balance);
		}
		let stashes = 0..StashCount::<Runtime>::get();
		for kind in
			stashes.map(AccountKind::Stash).chain([AccountKind::Reserve, AccountKind::Claims])
		{
			*self.given.entry(LiquidStaking::account(kind)).or_default() += freed;
		}
	}

	/// Moves stRILL. Without `from` it is minted, without `to` burned.
	fn move_shares(&mut self, from: Option<&AccountId>, to: Option<&AccountId>, amount: Balance) {
		let insurance = LiquidStaking::account(AccountKind::Insurance);
		if let Some(from) = from {
			let balance = self.shares.entry(from.clone()).or_default();
			*balance = balance.saturating_sub(amount);
			if *from == insurance {
				self.books.insurance -= exact(amount);
			}
		}
		if let Some(to) = to {
			*self.shares.entry(to.clone()).or_default() += amount;
			if *to == insurance {
				self.books.insurance += exact(amount);
			}
		}
	}

	/// The shares that the slack stands for at the present rate.
	fn shares_of_slack(&self) -> Exact {
		if self.slack.is_zero() {
			return Exact::zero();
		}
		let pooled = self.books.pooled();
		let shares = &self.books.shares;
		let ratio = if pooled.is_zero() { exact(0) } else { shares / pooled };
		&self.slack * (ratio + exact(1)) + exact(1)
	}

	fn same(&self, what: impl Display, is: Balance, should: &Exact) -> Verdict {
		same(what, is, should, &self.slack)
	}
}

fn account_of(address: &MultiAddress<AccountId, ()>) -> Option<AccountId> {
	match address {
		MultiAddress::Id(who) => Some(who.clone()),
		_ => None,
	}
}

fn same(what: impl Display, is: Balance, should: &Exact, slack: &Exact) -> Verdict {
	if is_close(&exact(is), should, slack) {
		return Ok(());
	}
	Err(format!("{what} is {is} and should be {} (give or take {slack})", should.floor()))
}

fn equal<T: PartialEq + Debug>(what: impl Display, is: T, should: T) -> Verdict {
	if is == should {
		return Ok(());
	}
	Err(format!("{what} is {is:?} and should be {should:?}"))
}

/// Returns `wrong`, unless `holds`.
pub fn ensure(holds: bool, wrong: &str) -> Verdict {
	holds.then_some(()).ok_or_else(|| wrong.into())
}

/// A figure of an account, whose name is formatted only for a message.
struct Of<'a>(&'a str, &'a AccountId);

impl Display for Of<'_> {
	fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
		write!(formatter, "{} of {}", self.0, name(self.1))
	}
}
