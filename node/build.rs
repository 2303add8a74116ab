// SPDX-License-Identifier: Apache-2.0

//! Records the commit in the binaries, so that a node can tell its own workers from stale ones.

fn main() {
	substrate_build_script_utils::generate_cargo_keys();
	substrate_build_script_utils::rerun_if_git_head_changed();
}
