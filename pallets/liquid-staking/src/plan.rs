// SPDX-License-Identifier: Apache-2.0

//! Plans: pure functions of a snapshot. The flows apply them.

pub mod moves;
pub mod phases;
