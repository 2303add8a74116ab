// SPDX-License-Identifier: Apache-2.0

//! One file per flow; every test runs between two checks of all invariants.

mod deposit;
mod era;
mod genesis;
mod keyless_accounts;
mod redeem;
mod slash;
mod try_state;
