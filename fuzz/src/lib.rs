// SPDX-License-Identifier: Apache-2.0

//! Random operations on the real runtime, with real staking, compared after each step with an exact
//! model of liquid staking.
//!
//! A run is a series of episodes, each on a [network](network::Network) of its own. An
//! [operation](operation::Operation) says what happens without naming what is there, so that it means
//! something whatever happened before; that is what lets a failing [episode](episode) be
//! [shrunk](shrink). The [world](world) applies operations to the chain, and the [model](model) replays
//! the events in exact rational numbers: every figure must be the one that the model computes from its
//! own books, rounded as is documented, to the planck.

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
