// SPDX-License-Identifier: Apache-2.0

//! The end of an episode: all trouble ends, all holders exit, and all are paid.

use super::Run;
use crate::{
	model::{ensure, Verdict},
	network::{holder, HOLDERS},
	operation::{Amount, Operation},
};
use pallet_liquid_staking::types::EntryGate;
use rill_runtime::LiquidStaking;

/// Eras within which everything broken recovers.
const REPAIR_ERAS: u8 = 3;

impl Run {
	/// Mends the network, lets every holder unstake everything, and waits until all tickets are
	/// paid.
	///
	/// # Errors
	/// The first difference, or an unpaid ticket without a reason to wait.
	pub fn drain(&mut self) -> Verdict {
		self.world.fill_blocks(false);
		self.mend()?;
		for who in 0..HOLDERS {
			self.apply(&Operation::Unstake { who, shares: Amount::All })?;
		}
		// The batch is closed in the next era. The last slash that is pending then is applied
		// before the exits unbond.
		self.eras(self.network.bonding + 2)?;
		for who in 0..HOLDERS {
			let tickets = self.world.read(|| LiquidStaking::tickets_of(&holder(who)).len());
			for _ in 0..tickets {
				self.apply(&Operation::Claim { who, ticket: 0 })?;
			}
		}
		let left = self.world.read(|| self.model.unpaid());
		ensure(left.is_empty(), &format!("not paid at the end: {left:?}"))
	}

	/// Every validator returns, the minimum bond is zero, and the gate opens after a breach.
	fn mend(&mut self) -> Verdict {
		self.apply(&Operation::Silence { validators: 0 })?;
		self.apply(&Operation::SetMinimumBond { rill: 0 })?;
		self.apply(&Operation::SetValidatorCount { count: self.network.authorities })?;
		for validator in 0..self.network.authorities {
			self.apply(&Operation::Return { validator })?;
		}
		self.eras(REPAIR_ERAS)?;
		self.apply(&Operation::Reopen)?;
		self.eras(1)?;
		let gate = self.world.read(LiquidStaking::pool_info).gate;
		ensure(gate != EntryGate::Halted, "the circuit breaker cannot be reset")
	}

	fn eras(&mut self, count: u8) -> Verdict {
		for _ in 0..count {
			let before = self.world.active_era();
			self.apply(&Operation::Era)?;
			ensure(self.world.active_era() > before, "no era follows")?;
			// The blocks of the era step.
			self.apply(&Operation::Blocks { count: 2 })?;
		}
		Ok(())
	}
}
