// SPDX-License-Identifier: Apache-2.0

//! The runtime of Rill, compiled to Wasm. `WASM_BINARY` is compressed, and `None` if a
//! `SKIP_..._WASM_BUILD` variable was set.
//!
//! It is a crate of its own because it takes minutes to compile, and only the node needs it.

include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
