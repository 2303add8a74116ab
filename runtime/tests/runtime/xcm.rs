// SPDX-License-Identifier: Apache-2.0

//! Messages of parachains to the real runtime. The parachains are only numbers: their messages
//! arrive as upward messages, and the tests read the messages to them.

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
