// SPDX-License-Identifier: Apache-2.0

//! Errors with advice for the operator, where the SDK's own message has none.

use polkadot_service::{Error as ServiceError, SubstrateServiceError};
use sc_cli::Error;
use std::path::Path;

pub(crate) fn application(error: impl std::error::Error + Send + Sync + 'static) -> Error {
	Error::Application(Box::new(error))
}

/// Adds advice to a failure to open the node's `database`, and to a missing CA store. Any other
/// error stays as it is.
pub(crate) fn explain(error: ServiceError, database: Option<&Path>) -> Error {
	match (error, database) {
		// The SDK's offchain workers need CA certificates for HTTP requests. This node makes no
		// such requests.
		(ServiceError::Io(error), _) if error.to_string().contains("CA certificates") => format!(
			"{error}. Install the package `ca-certificates`, or run without offchain workers"
		)
		.into(),
		// The error names another database than `database`, and that one must not be purged.
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
