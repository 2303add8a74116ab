// SPDX-License-Identifier: Apache-2.0

//! The kinds of proxies, and the calls of each.

use crate::{
	configs::parachains::ParasRegistrarCall, configs::staking::keeps_rewards,
	constants::currency::deposit, Balances, LiquidStaking, Runtime, RuntimeCall, RuntimeEvent,
	System,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{ConstU32, InstanceFilter},
	},
	pallet_identity, pallet_multisig, pallet_proxy, pallet_recovery, pallet_referenda,
	pallet_vesting,
	polkadot_primitives::Balance,
	sp_runtime::traits::BlakeTwo256,
};
use scale_info::TypeInfo;

/// The kind of a proxy. Its limits also hold for calls inside batches and for calls of derived
/// accounts. They do not follow a call to a third account, such as a pure proxy or a multisig, so
/// only [`Any`](Self::Any) can act for one.
///
/// Encoded in storage: append, never reorder.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum ProxyType {
	/// Every call.
	#[default]
	Any,
	/// Calls that send the account's funds to nobody. It excludes transfers of tokens and tickets,
	/// instant exits, rewards for other accounts, entries at a premium, deposits that a decision
	/// can take, and motions of the committee.
	///
	/// It includes bold calls: bonds, nominations, votes that lock funds, session keys, and proxies
	/// of its own kinds. A delegate can nominate badly and lock funds for months. It can take
	/// nothing, but it can destroy: it can bond everything, validate with session keys of its own
	/// and sign twice, and the slash takes up to the whole bond.
	NonTransfer,
	/// Referenda with their deposits, votes, motions of the committee and payments of the treasury.
	Governance,
	/// Bonding, nominating, validating, session keys and liquid staking, with the limits and the
	/// slashes of [`NonTransfer`](Self::NonTransfer).
	Staking,
	/// Rejecting announcements of delayed proxies.
	CancelProxy,
	/// Reserving and registering a parachain id.
	ParaRegistration,
	/// Liquid staking, with the limits of [`NonTransfer`](Self::NonTransfer): entries, exits by
	/// ticket, claims and rebonds.
	LiquidStaking,
	/// [`LiquidStaking`](Self::LiquidStaking) and instant exits, each for its fee. A delegate can
	/// repeat `stake` and `instant_unstake` in a batch, with no lower bound of the payment, and
	/// pays the fee each time, up to the rate limit of instant exits, which comes back with time.
	LiquidStakingWithInstantExits,
}

/// Whether a call of liquid staking takes no stake from its caller. A ticket can go to anybody, an
/// instant exit costs a fee, and an entry costs a premium while a slash is pending.
fn keeps_stake(call: &pallet_liquid_staking::Call<Runtime>) -> bool {
	use pallet_liquid_staking::Call;
	match call {
		Call::transfer_ticket { .. } | Call::instant_unstake { .. } => false,
		Call::stake { .. } | Call::rebond { .. } => !LiquidStaking::has_entry_premium(),
		_ => true,
	}
}

/// Whether a call of the proxies pallet acts for no third account, where the limits of this proxy
/// would not hold. Execution of an announced call is no exception: any account can do it.
fn acts_for_nobody_else(call: &pallet_proxy::Call<Runtime>) -> bool {
	use pallet_proxy::Call;
	matches!(
		call,
		Call::add_proxy { .. }
			| Call::remove_proxy { .. }
			| Call::create_pure { .. }
			| Call::remove_announcement { .. }
			| Call::reject_announcement { .. }
			| Call::poke_deposit { .. }
	)
}

/// Whether a call of recovery leaves the account with its owner. Friends can take an account over.
fn keeps_account(call: &pallet_recovery::Call<Runtime>) -> bool {
	use pallet_recovery::Call;
	matches!(call, Call::cancel_attempt { .. } | Call::slash_attempt { .. })
}

/// Whether a call of governance neither risks a deposit, nor awards money, nor has the powers of a
/// committee.
fn risks_nothing(call: &RuntimeCall) -> bool {
	use pallet_referenda::Call;
	!matches!(
		call,
		RuntimeCall::TechnicalCommittee(..)
			| RuntimeCall::Bounties(..)
			| RuntimeCall::ChildBounties(..)
			| RuntimeCall::Referenda(Call::place_decision_deposit { .. } | Call::submit { .. })
	)
}

impl ProxyType {
	// Allow lists: they refuse the calls of later pallets.

	fn is_liquid_staking(call: &RuntimeCall) -> bool {
		use pallet_liquid_staking::Call;
		match call {
			RuntimeCall::LiquidStaking(call) => {
				let is_of_holders =
					matches!(
						call,
						Call::stake { .. }
							| Call::unstake { .. }
							| Call::cancel_unstake { .. }
							| Call::claim { .. } | Call::claim_for { .. }
							| Call::rebond { .. } | Call::advance_era { .. }
					);
				is_of_holders && keeps_stake(call)
			},
			RuntimeCall::Utility(..) => true,
			_ => false,
		}
	}

	fn is_instant_exit(call: &RuntimeCall) -> bool {
		use pallet_liquid_staking::Call;
		matches!(call, RuntimeCall::LiquidStaking(Call::instant_unstake { .. }))
	}

	fn is_staking(call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::Staking(call) => keeps_rewards(call),
			RuntimeCall::LiquidStaking(call) => keeps_stake(call),
			RuntimeCall::VoterList(..) | RuntimeCall::Session(..) | RuntimeCall::Utility(..) => {
				true
			},
			_ => false,
		}
	}

	fn is_governance(call: &RuntimeCall) -> bool {
		matches!(
			call,
			RuntimeCall::Treasury(..)
				| RuntimeCall::ConvictionVoting(..)
				| RuntimeCall::Referenda(..)
				| RuntimeCall::TechnicalCommittee(..)
				| RuntimeCall::Preimage(..)
				| RuntimeCall::Bounties(..)
				| RuntimeCall::ChildBounties(..)
				| RuntimeCall::Utility(..)
		)
	}

	fn is_registration(call: &RuntimeCall) -> bool {
		use ParasRegistrarCall as Registrar;
		matches!(
			call,
			RuntimeCall::Registrar(Registrar::reserve { .. } | Registrar::register { .. })
				| RuntimeCall::Utility(..)
				| RuntimeCall::Proxy(pallet_proxy::Call::remove_proxy { .. })
		)
	}

	fn moves_nothing(call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::Proxy(call) => acts_for_nobody_else(call),
			RuntimeCall::Recovery(call) => keeps_account(call),
			// A registrar gets the fee of a judgement, and a sub-account the deposit for it. The
			// offices of registrars and of those who grant usernames stay with the account.
			RuntimeCall::Identity(
				pallet_identity::Call::request_judgement { .. }
				| pallet_identity::Call::add_sub { .. }
				| pallet_identity::Call::set_subs { .. }
				| pallet_identity::Call::set_account_id { .. }
				| pallet_identity::Call::set_fee { .. }
				| pallet_identity::Call::set_fields { .. }
				| pallet_identity::Call::provide_judgement { .. }
				| pallet_identity::Call::set_username_for { .. },
			) => false,
			RuntimeCall::Identity(..)
			| RuntimeCall::Vesting(
				pallet_vesting::Call::vest { .. } | pallet_vesting::Call::vest_other { .. },
			)
			| RuntimeCall::System(..)
			| RuntimeCall::Babe(..)
			| RuntimeCall::Timestamp(..)
			| RuntimeCall::Grandpa(..)
			| RuntimeCall::Beefy(..)
			| RuntimeCall::Scheduler(..)
			| RuntimeCall::Multisig(
				pallet_multisig::Call::cancel_as_multi { .. }
				| pallet_multisig::Call::poke_deposit { .. },
			)
			| RuntimeCall::Registrar(ParasRegistrarCall::deregister { .. }) => true,
			call => {
				Self::is_staking(call)
					|| (Self::is_governance(call) && risks_nothing(call))
					|| Self::is_registration(call)
			},
		}
	}
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			Self::NonTransfer => Self::moves_nothing(call),
			Self::Governance => Self::is_governance(call),
			Self::Staking => Self::is_staking(call),
			Self::CancelProxy => {
				matches!(call, RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. }))
			},
			Self::ParaRegistration => Self::is_registration(call),
			Self::LiquidStaking => Self::is_liquid_staking(call),
			Self::LiquidStakingWithInstantExits => {
				Self::is_liquid_staking(call) || Self::is_instant_exit(call)
			},
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(mine, theirs) if mine == theirs => true,
			(Self::Any, _) => true,
			(_, Self::Any) => false,
			(
				Self::NonTransfer,
				Self::Staking | Self::CancelProxy | Self::ParaRegistration | Self::LiquidStaking,
			)
			| (Self::Staking | Self::LiquidStakingWithInstantExits, Self::LiquidStaking) => true,
			_ => false,
		}
	}
}

parameter_types! {
	// One entry with its key, and 33 bytes for each delegate and its type.
	pub const ProxyDepositBase: Balance = deposit(1, 8);
	pub const ProxyDepositFactor: Balance = deposit(0, 33);
	// Two hashes and a block number.
	pub const AnnouncementDepositBase: Balance = deposit(1, 8);
	pub const AnnouncementDepositFactor: Balance = deposit(0, 68);
}

impl pallet_proxy::Config for Runtime {
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type BlockNumberProvider = System;
	type CallHasher = BlakeTwo256;
	type Currency = Balances;
	// All proxies of an account are decoded together, so these bounds limit the reads of a call.
	type MaxPending = ConstU32<32>;
	type MaxProxies = ConstU32<32>;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type ProxyType = ProxyType;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_proxy::WeightInfo<Runtime>;
}
