// SPDX-License-Identifier: Apache-2.0

//! One file per flow. Every test runs between two checks of all invariants.

mod claim_to;
mod configuration;
mod custody;
mod destinations;
mod exchange;
mod limits;
mod payouts;
mod queue;
mod quotes;
mod trader;
mod treasury;
mod try_state;
