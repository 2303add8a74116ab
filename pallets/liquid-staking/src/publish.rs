// SPDX-License-Identifier: Apache-2.0

//! The published books, for chains that read them from a proof of this chain's state.

use crate::{types::BooksV1, Config, Pallet, Pool, PublishedBooks};

impl<T: Config> Pallet<T> {
	/// Writes the figures of the pool after this block.
	pub(crate) fn publish() {
		let (pool, now) = (Pool::<T>::get(), Self::now());
		PublishedBooks::<T>::put(BooksV1 {
			version: BooksV1::VERSION,
			pooled: pool.pooled(now),
			shares: pool.shares,
			unreleased: pool.stream.unreleased(now),
			refundable: Self::refundable(&pool),
			gate: pool.gate,
		});
	}
}
