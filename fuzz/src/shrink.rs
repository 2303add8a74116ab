// SPDX-License-Identifier: Apache-2.0

//! Shrinks a failing episode: removes operations that are not needed for the failure.

use crate::{
	episode::{Episode, Failure},
	operation::Operation,
};

/// A smaller failing episode, and its failure. Tries at most `attempts` others. Calls `progress`
/// with each smaller number of operations.
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
