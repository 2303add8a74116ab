// SPDX-License-Identifier: Apache-2.0

//! Freezes names and indices of pallets: XCM locations, wallets and stored calls contain them.

use polkadot_sdk::frame_support::traits::{PalletInfoAccess, PalletsInfoAccess};
use rill_runtime::{self as runtime, AllPalletsWithSystem};

/// Checks the index and name of each pallet, and that no other pallet exists.
macro_rules! frozen_pallets {
	($($pallet:ident = $index:literal,)*) => {
		#[test]
		fn pallets_should_keep_their_names_and_indices() {
			$(
				assert_eq!(runtime::$pallet::index(), $index, stringify!($pallet));
				assert_eq!(runtime::$pallet::name(), stringify!($pallet));
			)*
			let mut expected = vec![$($index),*];
			expected.sort();
			let mut actual: Vec<usize> =
				AllPalletsWithSystem::infos().into_iter().map(|pallet| pallet.index).collect();
			actual.sort();
			assert_eq!(actual, expected, "a pallet was added without freezing its index here");
		}
	};
}

frozen_pallets! {
	System = 0,
	Timestamp = 1,
	Balances = 2,
	TransactionPayment = 3,
	Timing = 4,
	Scheduler = 5,
	Preimage = 6,
	Utility = 7,
	Proxy = 8,
	Multisig = 9,
	Migrations = 10,
	Nonces = 11,
	Babe = 15,
	Authorship = 16,
	Session = 17,
	Historical = 18,
	Grandpa = 19,
	AuthorityDiscovery = 20,
	Offences = 21,
	Beefy = 22,
	Mmr = 23,
	BeefyMmrLeaf = 24,
	Vesting = 25,
	Recovery = 27,
	Identity = 28,
	Staking = 30,
	VoterList = 31,
	ElectionProviderMultiPhase = 32,
	Bounties = 34,
	ChildBounties = 38,
	Whitelist = 39,
	Treasury = 40,
	ConvictionVoting = 41,
	Referenda = 42,
	Origins = 43,
	TechnicalCommittee = 44,
	TxPause = 45,
	SafeMode = 46,
	Pause = 47,
	Remedies = 48,
	Sudo = 49,
	LiquidStaking = 50,
	RemoteStaking = 52,
	Repairs = 53,
	Assets = 51,
	ParachainsOrigin = 60,
	Configuration = 61,
	ParasShared = 62,
	ParaInclusion = 63,
	ParaInherent = 64,
	ParaScheduler = 65,
	Paras = 66,
	Initializer = 67,
	Dmp = 68,
	Hrmp = 69,
	ParaSessionInfo = 70,
	ParasDisputes = 71,
	ParasSlashing = 72,
	OnDemand = 73,
	Registrar = 74,
	ParasSudoWrapper = 75,
	Coretime = 76,
	XcmPallet = 90,
	MessageQueue = 91,
}
