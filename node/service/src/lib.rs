// SPDX-License-Identifier: Apache-2.0

//! The services of a Rill node with a known chain: a running node, work on its database,
//! benchmarks.
//!
//! This crate compiles everything generic of the relay chain's node, for our block type and
//! overseer, which takes minutes. It knows neither the runtime nor the commit, so that a change of
//! either does not compile it again.

#![warn(missing_docs)]

mod backoff;
mod benchmark;
mod chain;
mod error;
mod node;
mod observer;

pub use backoff::NeverBackOff;
pub use benchmark::run_benchmark;
pub use chain::{run_on_chain, ChainCommand};
pub use node::{start, NodeArgs, Workers};
pub use observer::{Chain, Header, Observe, Observers, Watch};
