// SPDX-License-Identifier: Apache-2.0

//! Tests of the whole runtime. They are one program, because linking takes longer than running.

mod accounts;
mod attacks;
mod elections;
mod equivocations;
mod era_change;
mod era_step;
mod fees;
mod genesis;
mod governance;
mod liquid_staking;
mod mandates;
mod metadata;
mod mined_elections;
mod nonces;
mod pallet_indices;
mod parachains;
mod proxies;
mod repairs;
mod scheduling;
mod slashes;
mod stashes;
mod timing;
mod upgrades;
mod xcm;
