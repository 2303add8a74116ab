// SPDX-License-Identifier: Apache-2.0

//! From one layout of the storage to the next.

pub mod v2;
pub mod v3;
