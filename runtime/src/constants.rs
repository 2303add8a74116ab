// SPDX-License-Identifier: Apache-2.0

//! Constants that several parts of the runtime use, each with the reason for its value.

/// Block time and the units derived from it.
pub mod time {
	use polkadot_sdk::polkadot_primitives::{BlockNumber, Moment};

	/// Milliseconds between blocks: six seconds. The parachains protocol backs, includes and
	/// approves at this pace, and BABE needs more than the two seconds of execution.
	pub const MILLISECS_PER_BLOCK: Moment = 6_000;
	/// Milliseconds of a slot. A slot has one block.
	pub const SLOT_DURATION: Moment = MILLISECS_PER_BLOCK;
	/// Blocks in a minute, if no slot is skipped.
	pub const MINUTES: BlockNumber = 10;
	/// Blocks in an hour.
	pub const HOURS: BlockNumber = 60 * MINUTES;
	/// Blocks in a day.
	pub const DAYS: BlockNumber = 24 * HOURS;
	/// Milliseconds of a Julian year of 365.25 days. Inflation is quoted per year, and leap days
	/// must not shift it.
	pub const MILLISECS_PER_YEAR: u64 = 31_557_600_000;

	// The units above are literals for readability, and must follow the block time.
	const _: () = assert!(MINUTES as u64 * MILLISECS_PER_BLOCK == 60_000);
}

/// The memory of staking.
pub mod staking {
	/// Eras with kept history: exposures, points and rewards that can still be paid out. Three
	/// times the production bonding duration.
	pub const HISTORY_DEPTH: u32 = 84;
	/// Upper bound of the unlocking chunks in a ledger: one per era of the longest bonding
	/// duration, and room for more.
	pub const MAX_UNLOCKING_CHUNKS: u32 = 32;
}

/// RILL and its fractions, in plancks.
pub mod currency {
	use polkadot_sdk::polkadot_primitives::Balance;

	/// The symbol of the token in wallets. The hash of the metadata covers it and the decimals.
	pub const SYMBOL: &str = "RILL";
	/// Digits after the decimal point. Twelve suffice for the smallest part of a reward and leave
	/// room for 10^26 tokens in a `u128`.
	pub const DECIMALS: u8 = 12;
	/// One RILL, in plancks.
	pub const RILL: Balance = 1_000_000_000_000;
	/// A hundredth of a RILL, in plancks.
	pub const CENTS: Balance = RILL / 100;
	/// A thousandth of a cent, in plancks: the unit of byte fees.
	pub const MILLICENTS: Balance = CENTS / 1_000;
	/// The lowest balance of an account, in plancks. One cent is negligible to a user, yet a
	/// million junk accounts lock 10,000 RILL.
	pub const EXISTENTIAL_DEPOSIT: Balance = CENTS;

	const _: () = assert!(RILL == (10 as Balance).pow(DECIMALS as u32));

	/// The refundable deposit for `items` entries with `bytes` bytes together, in plancks of RILL.
	/// A trie entry costs proof size for ever, so it takes ten cents. A byte takes a hundredth of a
	/// cent.
	pub const fn deposit(items: u32, bytes: u32) -> Balance {
		items as Balance * 10 * CENTS + bytes as Balance * 10 * MILLICENTS
	}
}

/// Transaction fees.
pub mod fee {
	use super::currency::{CENTS, MILLICENTS};
	use crate::weights::extrinsic::ExtrinsicBaseWeight;
	use polkadot_sdk::{
		frame_support::weights::{
			WeightToFeeCoefficient, WeightToFeeCoefficients, WeightToFeePolynomial,
		},
		polkadot_primitives::Balance,
		sp_runtime::Perbill,
	};

	/// Fee per byte of a transaction, in plancks of RILL. A signed transfer has about 150 bytes, so
	/// its bytes cost about as much as its base weight.
	pub const TRANSACTION_BYTE_FEE: Balance = MILLICENTS;

	/// Fee for the weight of an empty transaction: a tenth of a cent, in plancks of RILL.
	pub const BASE_EXTRINSIC_FEE: Balance = CENTS / 10;

	/// Linear in execution time, scaled so that the base weight of an extrinsic costs
	/// [`BASE_EXTRINSIC_FEE`]. Proof size is free: this chain has no proof size limit.
	pub struct WeightToFee;

	impl WeightToFeePolynomial for WeightToFee {
		type Balance = Balance;

		fn polynomial() -> WeightToFeeCoefficients<Balance> {
			let base = Balance::from(ExtrinsicBaseWeight::get().ref_time());
			core::iter::once(WeightToFeeCoefficient {
				degree: 1,
				negative: false,
				coeff_frac: Perbill::from_rational(BASE_EXTRINSIC_FEE % base, base),
				coeff_integer: BASE_EXTRINSIC_FEE / base,
			})
			.collect()
		}
	}
}

/// Block production.
pub mod consensus {
	use polkadot_sdk::sp_consensus_babe::{AllowedSlots, BabeEpochConfiguration};

	/// The probability of a primary author for a slot: one in four. Secondary authors fill the
	/// other slots, so every slot has a block. More primaries would mean more forks.
	pub const PRIMARY_PROBABILITY: (u64, u64) = (1, 4);

	/// The BABE configuration of the first epoch. Secondary slots carry a VRF too, so that each
	/// block contributes to the randomness that assigns parachain checkers.
	pub const BABE_GENESIS_EPOCH_CONFIG: BabeEpochConfiguration = BabeEpochConfiguration {
		c: PRIMARY_PROBABILITY,
		allowed_slots: AllowedSlots::PrimaryAndSecondaryVRFSlots,
	};
}

/// The address prefix. 7455 spells RILL on a telephone keypad, encodes in two bytes and is free in
/// the public SS58 registry.
pub const SS58_PREFIX: u16 = 7_455;

/// The id of the stRILL asset. Fixed, because XCM locations and wallets name it.
pub const STRILL_ASSET_ID: u32 = 1;

/// Upper bound of the kinds of assets in a program. Programs need two: RILL and stRILL.
pub const MAX_ASSETS_INTO_HOLDING: u32 = 8;

/// The XCM version for parachains of unknown version. Every parachain understands it.
pub const SAFE_XCM_VERSION: u32 = 3;

/// The pallet name in pauses of parachains, with the parachain id as the call: `Parachain`, `2000`.
pub const PAUSED_PARACHAIN: &[u8] = b"Parachain";

#[cfg(test)]
mod tests {
	use super::{currency::CENTS, fee::WeightToFee};
	use crate::weights::extrinsic::ExtrinsicBaseWeight;
	use polkadot_sdk::{
		frame_support::weights::WeightToFee as _, polkadot_runtime_common::MAXIMUM_BLOCK_WEIGHT,
	};

	#[test]
	fn base_extrinsic_should_cost_a_tenth_of_a_cent() {
		let fee = WeightToFee::weight_to_fee(&ExtrinsicBaseWeight::get());
		assert!(fee.abs_diff(CENTS / 10) < CENTS / 10_000);
	}

	#[test]
	fn full_block_should_cost_tens_of_rill() {
		let fee = WeightToFee::weight_to_fee(&MAXIMUM_BLOCK_WEIGHT);
		assert!(fee > 10 * 100 * CENTS && fee < 100 * 100 * CENTS);
	}
}
