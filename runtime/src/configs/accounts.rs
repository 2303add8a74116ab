// SPDX-License-Identifier: Apache-2.0

//! Services for accounts that wallets expect: identities, vesting and recovery.

use crate::{
	configs::governance::RootOrParameters,
	constants::{
		currency::{deposit, RILL},
		time::DAYS,
	},
	Balances, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason, System, Treasury,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{
			fungible::HoldConsideration, tokens::imbalance::ResolveTo, ConstU128, ConstU32,
			LinearStoragePrice, WithdrawReasons,
		},
	},
	frame_system::EnsureRoot,
	pallet_identity::{self, legacy::IdentityInfo},
	pallet_recovery::{self, HoldReason},
	pallet_treasury::TreasuryAccountId,
	pallet_vesting,
	polkadot_primitives::{AccountId, Balance, Signature},
	sp_runtime::traits::{ConvertInto, Verify},
};

/// Upper bound of the additional fields of an identity.
const MAX_ADDITIONAL_FIELDS: u32 = 20;

parameter_types! {
	// An entry with the judgements, and each byte of the fields.
	pub const IdentityDeposit: Balance = deposit(1, 17);
	pub const IdentityByteDeposit: Balance = deposit(0, 1);
	// An entry with the name and the account above.
	pub const SubAccountDeposit: Balance = deposit(1, 53);
	pub const UsernameDeposit: Balance = deposit(0, 32);
}

impl pallet_identity::Config for Runtime {
	type BasicDeposit = IdentityDeposit;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type ByteDeposit = IdentityByteDeposit;
	type Currency = Balances;
	// It ends an identity and takes its deposit.
	type ForceOrigin = EnsureRoot<AccountId>;
	type IdentityInformation = IdentityInfo<ConstU32<MAX_ADDITIONAL_FIELDS>>;
	type MaxRegistrars = ConstU32<20>;
	type MaxSubAccounts = ConstU32<100>;
	type MaxSuffixLength = ConstU32<7>;
	type MaxUsernameLength = ConstU32<32>;
	type OffchainSignature = Signature;
	type PendingUsernameExpiration = ConstU32<{ 7 * DAYS }>;
	type RegistrarOrigin = RootOrParameters;
	type RuntimeEvent = RuntimeEvent;
	type SigningPublicKey = <Signature as Verify>::Signer;
	type Slashed = Treasury;
	type SubAccountDeposit = SubAccountDeposit;
	type UsernameAuthorityOrigin = RootOrParameters;
	type UsernameDeposit = UsernameDeposit;
	type UsernameGracePeriod = ConstU32<{ 30 * DAYS }>;
	type WeightInfo = crate::weights::pallet_identity::WeightInfo<Runtime>;
}

parameter_types! {
	// Unvested RILL can be bonded, and held as a deposit. It can neither be sent nor pay fees. The
	// pallet of balances looks at no reasons; these are for other currencies.
	pub UnvestedFor: WithdrawReasons =
		WithdrawReasons::except(WithdrawReasons::TRANSFER | WithdrawReasons::RESERVE);
}

impl pallet_vesting::Config for Runtime {
	type BlockNumberProvider = System;
	type BlockNumberToBalance = ConvertInto;
	type Currency = Balances;
	// So that schedules of dust do not fill the list of an account.
	type MinVestedTransfer = ConstU128<{ 100 * RILL }>;
	type RuntimeEvent = RuntimeEvent;
	type UnvestedFundsAllowedWithdrawReasons = UnvestedFor;
	type WeightInfo = crate::weights::pallet_vesting::WeightInfo<Runtime>;

	const MAX_VESTING_SCHEDULES: u32 = 28;
}

parameter_types! {
	pub const RecoveryEntry: Balance = deposit(1, 0);
	pub const RecoveryByte: Balance = deposit(0, 1);
	pub const ForFriends: RuntimeHoldReason =
		RuntimeHoldReason::Recovery(HoldReason::FriendGroupsStorage);
	pub const ForAttempt: RuntimeHoldReason =
		RuntimeHoldReason::Recovery(HoldReason::AttemptStorage);
	pub const ForInheritor: RuntimeHoldReason =
		RuntimeHoldReason::Recovery(HoldReason::InheritorStorage);
}

/// A deposit for the storage of a recovery.
type HeldFor<Reason> = HoldConsideration<
	AccountId,
	Balances,
	Reason,
	LinearStoragePrice<RecoveryEntry, RecoveryByte, Balance>,
>;

impl pallet_recovery::Config for Runtime {
	type AttemptConsideration = HeldFor<ForAttempt>;
	type BlockNumberProvider = System;
	type Currency = Balances;
	type FriendGroupsConsideration = HeldFor<ForFriends>;
	type InheritorConsideration = HeldFor<ForInheritor>;
	// Stored groups have up to so many friends: raise it only.
	type MaxFriendsPerConfig = ConstU32<16>;
	type RuntimeCall = RuntimeCall;
	type RuntimeHoldReason = RuntimeHoldReason;
	// The treasury gets it from an attempt that the owner slashes.
	type SecurityDeposit = ConstU128<{ 100 * RILL }>;
	type Slash = ResolveTo<TreasuryAccountId<Runtime>, Balances>;
	type WeightInfo = crate::weights::pallet_recovery::WeightInfo<Runtime>;
}
