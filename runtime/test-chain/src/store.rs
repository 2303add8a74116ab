// SPDX-License-Identifier: Apache-2.0

//! Where a chain keeps its state.

use polkadot_sdk::sp_externalities::Externalities;

/// A state, and its changes since the last block.
pub trait Store {
	/// Runs code that reads and changes the state.
	fn execute_with<R>(&mut self, execute: impl FnOnce() -> R) -> R;

	/// Runs code on the stored values, and forgets its changes.
	fn apart<R>(&mut self, execute: impl FnOnce(&mut dyn Externalities) -> R) -> R;

	/// Forgets the changes.
	fn revert(&mut self);
}
