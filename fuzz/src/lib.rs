// SPDX-License-Identifier: Apache-2.0

//! Random operations on the real runtime with real staking. After each one, the chain is compared
//! with an exact model of liquid staking.
//!
//! A run is a series of episodes, each on a new [network](network::Network). An
//! [operation](operation::Operation) names nothing that may not exist, so it has a meaning in any
//! state. This is why a failing [episode](episode) can be [shrunk](shrink). The [world](world)
//! applies operations to the chain. The [model](model) replays the events in exact rational
//! numbers: each figure must equal the model's own, with the documented rounding, to the planck.

pub mod episode;
mod exact;
pub mod extrinsics;
pub mod generate;
mod model;
pub mod network;
pub mod operation;
mod replay;
mod run;
pub mod shrink;
mod world;
