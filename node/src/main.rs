// SPDX-License-Identifier: Apache-2.0

//! The `rill` binary: turns the outcome of a command into an exit code and a readable message.

#![warn(missing_docs)]

mod answers;
mod chain_spec;
mod cli;
mod command;
mod equivocations;
mod incidents;
mod metrics;
mod ports;

use std::process::ExitCode;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		// `main` would print the debug form of a returned error, which is hard to read.
		Err(error) => {
			eprintln!("Error: {error}");
			ExitCode::FAILURE
		},
	}
}
