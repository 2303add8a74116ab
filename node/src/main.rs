// SPDX-License-Identifier: Apache-2.0

//! The `rill` binary: turns the outcome of a command into an exit code and a readable message.

#![warn(missing_docs)]

mod answers;
mod chain_spec;
mod cli;
mod command;
mod equivocations;
mod metrics;
mod ports;

use std::process::ExitCode;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		// An error returned from `main` would print its debug form, which operators cannot read.
		Err(error) => {
			eprintln!("Error: {error}");
			ExitCode::FAILURE
		},
	}
}
