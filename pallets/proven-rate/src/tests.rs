// SPDX-License-Identifier: Apache-2.0

//! Every test proves its books with real proofs of a state of Rill.

mod configuration;
mod jumps;
mod proof;
mod rate;
