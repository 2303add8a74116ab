// SPDX-License-Identifier: Apache-2.0

//! Random operations, and their frequencies.

use crate::operation::{Amount, Keyless, Operation};
use rand::{seq::SliceRandom, Rng};

/// One in this many choices is a plan.
const PLANS: u32 = 60;

/// Adds a random operation, or the steps of a plan to gain money.
pub fn next(random: &mut impl Rng, happens: &mut Vec<Operation>) {
	if random.gen_ratio(1, PLANS) {
		happens.extend(plan(random));
	} else {
		happens.push(operation(random));
	}
}

/// A plan that would gain on a chain without the defence.
fn plan(random: &mut impl Rng) -> Vec<Operation> {
	let (who, to): (u8, u8) = (random.gen(), random.gen());
	let stake = Operation::Stake { who, amount: Amount::Part(random.gen()) };
	let report = Operation::Offence {
		validators: *[1, 2, 255].choose(random).expect("there are some; qed"),
		sessions_ago: 0,
		thousandths: *[10, 100, 500, 1_000].choose(random).expect("there are some; qed"),
	};
	match random.gen_range(0..6) {
		0 => entry_before_cancellation(random, who, stake, report),
		1 => withdrawal_between_elections(to, stake),
		2 => withdrawal_by_degrees(to, stake),
		3 => dust(random, who, to),
		4 => forgotten_owner(random, who, to),
		_ => refusals(random, who),
	}
}

/// Stakes between a report and its cancellation, and exits after it.
fn entry_before_cancellation(
	random: &mut impl Rng,
	who: u8,
	stake: Operation,
	report: Operation,
) -> Vec<Operation> {
	vec![
		report,
		Operation::Blocks { count: random.gen_range(1..=3) },
		stake,
		Operation::CancelSlashes { eras_ahead: random.gen_range(0..=4), reports: 255 },
		Operation::Blocks { count: random.gen_range(1..=5) },
		Operation::InstantUnstake { who, shares: Amount::All },
	]
}

/// Gets nominated, unbonds its own stake, and reports itself after the next election.
fn withdrawal_between_elections(validator: u8, stake: Operation) -> Vec<Operation> {
	vec![
		stake,
		Operation::Return { validator },
		Operation::Era,
		Operation::Withdraw { validator },
		Operation::Era,
		Operation::Offend { validator, thousandths: 500 },
		Operation::Era,
		Operation::Era,
	]
}

/// Gets nominated, and unbonds its own stake little by little while no other validator has more.
fn withdrawal_by_degrees(validator: u8, stake: Operation) -> Vec<Operation> {
	let mut plan = vec![stake, Operation::Return { validator }, Operation::Era];
	for thousands in [25, 18, 14, 11] {
		let all = (0..4).map(|validator| Operation::WithdrawTo { validator, thousands });
		plan.extend(all.take(if thousands == 25 { 4 } else { 1 }));
		plan.extend([Operation::Era, Operation::Era]);
	}
	plan
}

/// Leaves dust of shares and tickets.
fn dust(random: &mut impl Rng, who: u8, to: u8) -> Vec<Operation> {
	vec![
		Operation::TransferShares { who, to, shares: Amount::Plancks(random.gen_range(1..=9)) },
		Operation::Unstake { who, shares: Amount::Part(random.gen()) },
		Operation::TransferTicket { who, to, ticket: 0, shares: Amount::Plancks(1) },
		Operation::CancelUnstake { who, ticket: 0, shares: Amount::Plancks(1) },
		Operation::TransferShares { who, to, shares: Amount::Part(u16::MAX) },
		Operation::Rebond { who, ticket: 0, shares: Amount::Plancks(1) },
	]
}

/// Empties the account of a ticket's owner. Then the chain pays the ticket.
fn forgotten_owner(random: &mut impl Rng, who: u8, to: u8) -> Vec<Operation> {
	vec![
		Operation::Unstake { who, shares: Amount::All },
		Operation::TransferAll { who, to },
		Operation::Era,
		Operation::Era,
		Operation::Era,
		Operation::Era,
		Operation::Stake { who, amount: Amount::Part(random.gen()) },
		Operation::TransferAll { who: to, to: who },
	]
}

/// Makes calls that are refused.
fn refusals(random: &mut impl Rng, who: u8) -> Vec<Operation> {
	(0..8)
		.map(|_| match random.gen_range(0..4) {
			0 => Operation::Stake { who, amount: Amount::Plancks(0) },
			1 => Operation::Advance { steps: random.gen() },
			2 => Operation::Claim { who, ticket: random.gen() },
			_ => Operation::InstantUnstake { who, shares: Amount::TooMuch },
		})
		.collect()
}

fn operation(random: &mut impl Rng) -> Operation {
	match random.gen_range(0..1_000) {
		kind @ 0..=384 => of_holder(kind, random),
		kind @ 385..=464 => transfer(kind, random),
		kind @ 465..=539 => of_anybody(kind, random),
		kind @ 540..=594 => of_validator(kind, random),
		kind @ 595..=633 => of_governance(kind, random),
		kind @ 634..=664 => of_staking(kind, random),
		kind => of_network(kind, random),
	}
}

/// Calls of a holder to the pool.
fn of_holder(kind: i32, random: &mut impl Rng) -> Operation {
	match kind {
		0..=129 => Operation::Stake { who: random.gen(), amount: stake(random) },
		130..=229 => Operation::Unstake { who: random.gen(), shares: amount(random) },
		230..=264 => Operation::CancelUnstake {
			who: random.gen(),
			ticket: random.gen(),
			shares: amount(random),
		},
		265..=284 => Operation::Claim { who: random.gen(), ticket: random.gen() },
		285..=294 => {
			Operation::ClaimFor { who: random.gen(), owner: random.gen(), ticket: random.gen() }
		},
		295..=329 => Operation::InstantUnstake { who: random.gen(), shares: gift(random) },
		330..=359 => Operation::TransferTicket {
			who: random.gen(),
			to: random.gen(),
			ticket: random.gen(),
			shares: amount(random),
		},
		_ => Operation::Rebond { who: random.gen(), ticket: random.gen(), shares: amount(random) },
	}
}

/// Transfers of a holder to another account or to the pool.
fn transfer(kind: i32, random: &mut impl Rng) -> Operation {
	match kind {
		385..=429 => Operation::TransferShares {
			who: random.gen(),
			to: random.gen(),
			shares: amount(random),
		},
		430..=454 => {
			Operation::Donate { who: random.gen(), to: keyless(random), amount: gift(random) }
		},
		455..=458 => Operation::TransferAll { who: random.gen(), to: random.gen() },
		_ => {
			Operation::DonateShares { who: random.gen(), to: keyless(random), shares: gift(random) }
		},
	}
}

/// Calls of any account that concern the pool.
fn of_anybody(kind: i32, random: &mut impl Rng) -> Operation {
	match kind {
		465..=494 => Operation::Advance { steps: random.gen_range(0..=13) },
		495..=529 => Operation::Payout {
			eras_ago: random.gen_range(0..=4),
			validator: random.gen(),
			page: random.gen_range(0..=2),
		},
		530..=534 => Operation::Reap { stash: random.gen() },
		_ => Operation::ChillOther { stash: random.gen() },
	}
}

fn of_validator(kind: i32, random: &mut impl Rng) -> Operation {
	match kind {
		540..=559 => Operation::Validate {
			validator: random.gen(),
			commission: *[0, 0, 5, 10, 30, 100].choose(random).expect("there are some; qed"),
			blocked: random.gen_ratio(1, 5),
		},
		560..=564 => Operation::Chill { validator: random.gen() },
		565..=574 => Operation::Kick { validator: random.gen() },
		575..=590 => Operation::Return { validator: random.gen() },
		_ => {
			Operation::WithdrawTo { validator: random.gen(), thousands: random.gen_range(9..=100) }
		},
	}
}

/// Calls of governance to the pool.
fn of_governance(kind: i32, random: &mut impl Rng) -> Operation {
	match kind {
		595..=599 => Operation::SetFees {
			percent: random.gen_range(0..=22),
			insurance: random.gen_range(0..=100),
		},
		600..=603 => Operation::SetParameter {
			which: random.gen(),
			thousandths: random.gen_range(0..=1_000) >> random.gen_range(0..8),
		},
		604..=607 => Operation::SetCap { stash: random.gen(), cap: amount(random) },
		608..=615 => Operation::SetNominees { stash: random.gen(), validators: random.gen() },
		616..=617 => Operation::OpenStash { cap: amount(random) },
		618..=625 => Operation::Reopen,
		_ => Operation::Recapitalise,
	}
}

/// Calls of governance to the staking system, and upgrades.
fn of_staking(kind: i32, random: &mut impl Rng) -> Operation {
	match kind {
		634..=636 => Operation::SetMinimumBond {
			rill: *[0, 1, 100, 100, 900, 5_000].choose(random).expect("there are some; qed"),
		},
		637..=639 => Operation::SetValidatorCount { count: random.gen_range(1..=6) },
		640..=642 => Operation::ForceUnstake { stash: random.gen() },
		643..=654 => Operation::CancelSlashes {
			eras_ahead: random.gen_range(0..=4),
			reports: random.gen_range(1..=7),
		},
		655..=660 => Operation::ManualSlash {
			validator: random.gen(),
			eras_ago: random.gen_range(0..=5),
			thousandths: thousandths(random),
		},
		_ => Operation::SetDeposit { cents: random.gen_range(1..=5) },
	}
}

/// Offences, and the passage of time.
fn of_network(kind: i32, random: &mut impl Rng) -> Operation {
	match kind {
		665..=689 => Operation::Offence {
			validators: *[1, 1, 2, 4, 3, 255].choose(random).expect("there are some; qed"),
			sessions_ago: *[0, 0, 0, 1, 3, 8].choose(random).expect("there are some; qed"),
			thousandths: thousandths(random),
		},
		690..=929 => Operation::Blocks { count: random.gen_range(1..=2) },
		930..=969 => Operation::Era,
		970..=979 => Operation::SkipSlots { count: random.gen_range(1..=30) },
		980..=991 => Operation::FullBlocks { count: random.gen_range(1..=25) },
		_ => Operation::Silence { validators: random.gen() },
	}
}

fn amount(random: &mut impl Rng) -> Amount {
	match random.gen_range(0..10) {
		0 => Amount::Plancks(random.gen_range(0..=5)),
		1 => Amount::Plancks(random.gen_range(0..=20_000_000_000)),
		2 => Amount::All,
		3 if random.gen_ratio(1, 4) => Amount::TooMuch,
		4 if random.gen_ratio(1, 8) => Amount::Max,
		_ => Amount::Part(random.gen()),
	}
}

/// Mostly small parts, so that some RILL remains to stake.
fn stake(random: &mut impl Rng) -> Amount {
	match random.gen_range(0..10) {
		0 => Amount::Plancks(1_000_000_000_000 + random.gen_range(0..=5)),
		1 => amount(random),
		_ => Amount::Part(random.gen::<u16>() >> random.gen_range(0..10)),
	}
}

fn gift(random: &mut impl Rng) -> Amount {
	match random.gen_range(0..4) {
		0 => Amount::Plancks(random.gen_range(0..=5)),
		1 => Amount::Plancks(random.gen()),
		_ => Amount::Part(random.gen::<u16>() >> random.gen_range(4..16)),
	}
}

fn keyless(random: &mut impl Rng) -> Keyless {
	match random.gen_range(0..7) {
		0 => Keyless::Reserve,
		1 => Keyless::Rewards,
		2 => Keyless::Claims,
		3 => Keyless::Escrow,
		4 => Keyless::Authority,
		5 => Keyless::Insurance,
		_ => Keyless::Stash(random.gen()),
	}
}

fn thousandths(random: &mut impl Rng) -> u16 {
	*[1, 1, 3, 10, 10, 50, 100, 500, 999, 1_000].choose(random).expect("there are some; qed")
}
