// SPDX-License-Identifier: Apache-2.0

//! Weights that the SDK does not bring.

pub mod block;
pub mod extrinsic;
pub mod pallet_liquid_staking;
pub mod pallet_remote_staking;
pub mod pallet_xcm_benchmarks_fungible;
pub mod pallet_xcm_benchmarks_generic;
pub mod parity_db;
pub mod pause;
pub mod relay;
pub mod repairs;
pub mod slashes;
pub mod xcm;
