// SPDX-License-Identifier: Apache-2.0

//! Former failures must not come back, and a short random run must not fail.

use rill_fuzz::episode::Episode;
use std::{fs, path::Path};

#[test]
fn episodes_that_failed_once_should_pass() {
	let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("regressions");
	let mut count = 0;
	for entry in fs::read_dir(folder).unwrap() {
		let path = entry.unwrap().path();
		if path.extension().is_some_and(|extension| extension == "json") {
			let episode: Episode = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
			let outcome = episode.run();
			assert!(outcome.is_ok(), "{}: {outcome:?}", path.display());
			count += 1;
		}
	}
	println!("{count} regressions");
}

#[test]
fn short_random_run_should_agree_with_the_model() {
	for seed in 1_000..1_004 {
		let outcome = Episode::random(seed, 400).run();
		assert!(outcome.is_ok(), "seed {seed}: {outcome:?}");
	}
}
