// SPDX-License-Identifier: Apache-2.0

//! Stand-in for `kvdb-rocksdb` 0.21.
//!
//! `polkadot-service` cannot be built without RocksDB, which took a seventh of a cold build. Rill
//! nodes run on ParityDB. This crate has the interface that `polkadot-service` 42, `sc-client-db`
//! 0.55 and `sp-database` 10 compile against, and no database: [`Database`] has no values, so
//! [`Database::open`] always fails and no method of a database can ever run.

use kvdb::{DBKeyValue, DBTransaction, DBValue, KeyValueDB};
use std::{collections::HashMap, io, path::Path};

/// The error for a choice of RocksDB.
const UNSUPPORTED: &str =
	"RocksDB is not part of this node; its database is ParityDB: pass `--database paritydb`, and the \
	 node syncs anew. What RocksDB has written stays where it is";

/// Part of the error by which `sc-client-db` recognises that no database exists, so that
/// `--database auto` continues with ParityDB.
const ABSENT: &str = "create_if_missing is false";

/// The file with the name of RocksDB's manifest, which marks a database.
const MANIFEST_POINTER: &str = "CURRENT";

/// The options of a database. Only `create_if_missing` matters here.
#[derive(Clone, Debug)]
pub struct DatabaseConfig {
	/// Cache of each column in MiB. Unused.
	pub memory_budget: HashMap<u32, usize>,
	/// Number of columns. Unused.
	pub columns: u32,
	/// If false, the error for an absent database is "it does not exist" instead of "RocksDB is
	/// unsupported".
	pub create_if_missing: bool,
}

impl DatabaseConfig {
	/// A configuration with `columns` columns that creates an absent database.
	pub fn with_columns(columns: u32) -> Self {
		Self { memory_budget: HashMap::new(), columns, create_if_missing: true }
	}
}

/// A RocksDB database. It has no values.
pub enum Database {}

impl Database {
	/// Fails.
	///
	/// The error is of kind `NotFound` if there is no database at `path` and none should be
	/// created, and of kind `Unsupported` otherwise. Nothing is written.
	pub fn open<P: AsRef<Path>>(config: &DatabaseConfig, path: P) -> io::Result<Self> {
		let absent = !path.as_ref().join(MANIFEST_POINTER).exists();
		if absent && !config.create_if_missing {
			return Err(io::Error::new(io::ErrorKind::NotFound, ABSENT));
		}
		Err(io::Error::new(io::ErrorKind::Unsupported, UNSUPPORTED))
	}

	/// Never runs.
	pub fn transaction(&self) -> DBTransaction {
		match *self {}
	}

	/// Never runs.
	pub fn get(&self, _column: u32, _key: &[u8]) -> io::Result<Option<DBValue>> {
		match *self {}
	}

	/// Never runs.
	pub fn write(&self, _transaction: DBTransaction) -> io::Result<()> {
		match *self {}
	}

	/// Never runs.
	pub fn iter(&self, _column: u32) -> Box<dyn Iterator<Item = io::Result<DBKeyValue>> + '_> {
		match *self {}
	}

	/// Never runs.
	pub fn add_column(&mut self) -> io::Result<()> {
		match *self {}
	}

	/// Never runs.
	pub fn remove_last_column(&mut self) -> io::Result<()> {
		match *self {}
	}

	/// Never runs.
	pub fn force_compact(&self, _column: u32) -> io::Result<()> {
		match *self {}
	}
}

impl KeyValueDB for Database {
	fn get(&self, _column: u32, _key: &[u8]) -> io::Result<Option<DBValue>> {
		match *self {}
	}

	fn get_by_prefix(&self, _column: u32, _prefix: &[u8]) -> io::Result<Option<DBValue>> {
		match *self {}
	}

	fn write(&self, _transaction: DBTransaction) -> io::Result<()> {
		match *self {}
	}

	fn iter<'a>(&'a self, _column: u32) -> Box<dyn Iterator<Item = io::Result<DBKeyValue>> + 'a> {
		match *self {}
	}

	fn iter_with_prefix<'a>(
		&'a self,
		_column: u32,
		_prefix: &'a [u8],
	) -> Box<dyn Iterator<Item = io::Result<DBKeyValue>> + 'a> {
		match *self {}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn refusal(create_if_missing: bool, path: &Path) -> io::Error {
		let config = DatabaseConfig { create_if_missing, ..DatabaseConfig::with_columns(1) };
		match Database::open(&config, path) {
			Err(error) => error,
			Ok(database) => match database {},
		}
	}

	#[test]
	fn open_should_name_rocksdb_and_write_nothing_when_a_database_is_wanted() {
		let directory = tempfile::tempdir().unwrap();
		let error = refusal(true, directory.path());
		assert_eq!(error.kind(), io::ErrorKind::Unsupported);
		assert!(error.to_string().contains("RocksDB"), "{error}");
		assert!(error.to_string().contains("--database paritydb"), "{error}");
		assert_eq!(directory.path().read_dir().unwrap().count(), 0);
	}

	#[test]
	fn open_should_say_that_nothing_is_there_when_nothing_should_be_created() {
		let directory = tempfile::tempdir().unwrap();
		let error = refusal(false, directory.path());
		assert_eq!(error.kind(), io::ErrorKind::NotFound);
		assert!(error.to_string().contains(ABSENT), "{error}");
	}

	#[test]
	fn open_should_name_rocksdb_when_its_database_is_there() {
		let directory = tempfile::tempdir().unwrap();
		std::fs::write(directory.path().join(MANIFEST_POINTER), "MANIFEST-000005\n").unwrap();
		let error = refusal(false, directory.path());
		assert_eq!(error.kind(), io::ErrorKind::Unsupported);
		assert!(error.to_string().contains("RocksDB"), "{error}");
	}
}
