// SPDX-License-Identifier: Apache-2.0

//! One file per flow. `execute` and `build_and_execute` check all invariants before and after a
//! test.

mod circuit_breaker;
mod classic;
mod deposit;
mod era;
mod fees;
mod genesis;
mod hooks;
mod instant;
mod keyless_accounts;
mod limits;
mod minimum_balance;
mod moves;
mod parameters;
mod payment;
mod redeem;
mod refusal;
mod scoring;
mod slash;
mod stashes;
mod tickets;
mod try_state;
mod view;
