// SPDX-License-Identifier: Apache-2.0

//! Says what an operator can do about a failure, where the services' own words do not.

use polkadot_service::{Error as ServiceError, SubstrateServiceError};
use sc_cli::Error;
use std::path::Path;

pub(crate) fn application(error: impl std::error::Error + Send + Sync + 'static) -> Error {
	Error::Application(Box::new(error))
}

/// A failure to open the node's `database` or to find what a system has to have, if it is one; any other error
/// stays as it is.
pub(crate) fn explain(error: ServiceError, database: Option<&Path>) -> Error {
	match (error, database) {
		// Offchain workers want them for requests, which this node does not even let them make.
		(ServiceError::Io(error), _) if error.to_string().contains("CA certificates") => format!(
			"{error}. Install the package `ca-certificates`, or run without offchain workers"
		)
		.into(),
		// The database that it names is not the one in `database`, and must not be purged.
		(error, _) if error.to_string().contains("RocksDB is not part of this node") => {
			error.to_string().into()
		},
		(
			error @ (ServiceError::Sub(SubstrateServiceError::Client(_))
			| ServiceError::Blockchain(_)
			| ServiceError::Io(_)),
			Some(path),
		) => format!(
			"cannot use the database in {}: {error}. Another node may be using it, or it may be of \
			 another chain or damaged; `rill purge-chain` removes it, and the node then fetches \
			 the chain again",
			path.display()
		)
		.into(),
		(error, _) => application(error),
	}
}
