// SPDX-License-Identifier: Apache-2.0

//! The runtime of Rill, compiled to Wasm: `WASM_BINARY`, compressed, or `None` if a `SKIP_..._WASM_BUILD` variable was
//! set.
//!
//! Apart from the runtime, because this takes minutes, and of all that is built on the runtime only the node needs it.

include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
