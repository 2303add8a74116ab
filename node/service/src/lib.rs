// SPDX-License-Identifier: Apache-2.0

//! What a Rill node does once it knows its chain: run, work on its database, measure.
//!
//! A crate of its own because everything generic in the relay chain's node is compiled here, for
//! our block type and overseer, and that takes minutes. Nothing in here knows the runtime or the
//! commit it is built from, so that neither of them makes it compile again.

#![warn(missing_docs)]

mod benchmark;
mod chain;
mod error;
mod node;
mod observer;

pub use benchmark::run_benchmark;
pub use chain::{run_on_chain, ChainCommand};
pub use node::{start, NodeArgs, Workers};
pub use observer::{Chain, Header, Observe, Observers, Watch};
