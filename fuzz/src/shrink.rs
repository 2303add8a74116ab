// SPDX-License-Identifier: Apache-2.0

//! Makes a failing episode smaller: leaves out whatever it fails without.

use crate::{
	episode::{Episode, Failure},
	operation::Operation,
};

/// A smaller episode that fails too, and how. Tries `attempts` others at most, and tells how many
/// operations are left whenever there are fewer.
pub fn shrink(
	episode: &Episode,
	failure: Failure,
	attempts: usize,
	progress: impl Fn(usize),
) -> (Episode, Failure) {
	let mut smallest = episode.clone();
	smallest.operations.truncate(failure.operation + 1);
	let (mut failure, mut left) = (failure, attempts);
	let mut chunk = smallest.operations.len().div_ceil(2);
	while chunk > 0 {
		let mut start = 0;
		while start < smallest.operations.len() && left > 0 {
			left -= 1;
			let without = without(&smallest, start, chunk);
			match without.run() {
				Err(smaller) => {
					smallest = without;
					smallest.operations.truncate(smaller.operation + 1);
					failure = smaller;
					progress(smallest.operations.len());
				},
				Ok(_) => start += chunk,
			}
		}
		chunk = if chunk == 1 { 0 } else { chunk.div_ceil(2) };
	}
	(smallest, failure)
}

fn without(episode: &Episode, start: usize, count: usize) -> Episode {
	let end = (start + count).min(episode.operations.len());
	let kept = [&episode.operations[..start], &episode.operations[end..]];
	let operations: Vec<Operation> = kept.concat();
	Episode { network: episode.network.clone(), operations }
}
