// SPDX-License-Identifier: Apache-2.0

//! One file per flow; every test runs between two checks of all invariants.

mod deposit;
mod era;
mod fees;
mod genesis;
mod keyless_accounts;
mod migration;
mod redeem;
mod slash;
mod stashes;
mod survey;
mod tripwire;
mod try_state;
