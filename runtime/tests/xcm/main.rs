// SPDX-License-Identifier: Apache-2.0

//! What messages of parachains do to the real runtime. The parachains are two numbers here: what they
//! send comes in as upward messages do, and what goes to them is read where they would.

mod denied;
mod exchange;
mod fees;
mod limits;
mod parachain;
mod payouts;
mod queue;
mod transact;
mod transfer_pause;
mod unweighed;
mod versions;
