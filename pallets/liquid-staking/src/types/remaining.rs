// SPDX-License-Identifier: Apache-2.0

//! The remaining amount in an error.

use super::Stake;
use polkadot_sdk::frame_support::{stored, PalletError};

/// The amount that a limit leaves, as `digits` × 10^`zeros` plancks of RILL. It has the three bytes
/// that an error can carry beside its name. Rounded down, so the limit allows as much; another
/// limit may leave less.
#[stored]
#[derive(Copy, PalletError)]
pub struct Remaining {
	/// The first digits.
	pub digits: u16,
	/// The number of zeros that follow.
	pub zeros: u8,
}

impl Remaining {
	/// The amount, exact or rounded down, in plancks of RILL.
	pub fn stake(&self) -> Stake {
		let unit = 10u128.checked_pow(self.zeros.into());
		unit.and_then(|unit| unit.checked_mul(self.digits.into()))
			.map_or(Stake::new(u128::MAX), Stake::new)
	}
}

impl From<Stake> for Remaining {
	fn from(stake: Stake) -> Self {
		let (mut digits, mut zeros) = (stake.plancks(), 0u8);
		loop {
			match u16::try_from(digits) {
				Ok(digits) => return Self { digits, zeros },
				Err(_) => {
					digits = digits.checked_div(10).unwrap_or_default();
					zeros = zeros.saturating_add(1);
				},
			}
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;

	fn shown(plancks: u128) -> u128 {
		Remaining::from(Stake::new(plancks)).stake().plancks()
	}

	#[test]
	fn small_and_round_amounts_should_be_exact() {
		for plancks in [0, 1, 65_535, 655_350, 1_000_000_000_000, 12_340_000_000_000_000] {
			assert_eq!(shown(plancks), plancks);
		}
	}

	#[test]
	fn others_should_be_rounded_down_by_little() {
		for plancks in [65_536, 123_456_789, 999_999_999_999, u128::MAX / 7, u128::MAX] {
			let left = shown(plancks);
			assert!(left <= plancks && plancks - left <= plancks / 6_000, "{plancks}");
		}
	}

	#[test]
	fn it_should_fit_into_an_error() {
		assert_eq!(Remaining::from(Stake::new(u128::MAX)).encoded_size(), 3);
	}
}
