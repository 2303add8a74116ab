// SPDX-License-Identifier: Apache-2.0

//! Plans: pure functions of what was read, tested alone and applied by the flows.

pub mod moves;
pub mod phases;
