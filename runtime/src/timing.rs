// SPDX-License-Identifier: Apache-2.0

//! The lengths of epochs, eras and bonding. Genesis chooses them, and they never change.
//!
//! These four numbers come from storage, so one Wasm blob serves networks with one-minute eras and
//! with day-long eras. Only one blob has to be built, audited and shipped.
//!
//! No call changes them after genesis. BABE derives epoch indices from slots, staking derives
//! unlock eras, and GRANDPA and BEEFY derive the time in which keys can be proven. All assume
//! constant lengths.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{stored, traits::Get},
	polkadot_primitives::BlockNumber,
	sp_runtime::{FixedPointNumber, FixedU128},
	sp_staking::EraIndex,
};

pub use pallet::*;

use crate::constants::time::{MILLISECS_PER_YEAR, SLOT_DURATION};

/// The four lengths that differ between networks.
#[stored]
#[derive(Copy)]
pub struct NetworkTiming {
	/// Slots in an epoch. A session is one epoch.
	pub epoch_duration: u64,
	/// Sessions in an era.
	pub sessions_per_era: u32,
	/// Eras of unbonding.
	pub bonding_duration: EraIndex,
	/// Eras between the computation of a slash and its application, at least one. In that time
	/// governance can cancel a wrong slash, and the pool prices it before the staking system
	/// applies it.
	pub slash_defer_duration: EraIndex,
}

impl NetworkTiming {
	/// The lengths of the production network.
	pub const PRODUCTION: Self = Self {
		// Four hours: long enough to notice and repair a missed session rotation.
		epoch_duration: 2_400,
		// A day, the usual unit of rewards for stakers.
		sessions_per_era: 6,
		// Four weeks. A client that syncs weekly has several chances to find an equivocation that
		// can still be punished.
		bonding_duration: 28,
		// The largest safe value. The staking pallet loses a report that comes later than this, and
		// with a larger value a chunk could be withdrawn before its slash.
		slash_defer_duration: 26,
	};

	/// Lower bound of the slots in an epoch. The parachains protocol needs a few blocks per session
	/// to rotate its state, and skipped slots must not empty an epoch.
	pub const MIN_EPOCH_DURATION: u64 = 5;

	/// The eras by which unbonding must outlast the deferral of slashes. Withdrawal follows the
	/// planned era, which is a session ahead of the active one, so one era is not enough.
	pub const SLASH_MARGIN: EraIndex = 2;

	/// The part of an epoch that one phase of an election takes.
	const PHASES_PER_EPOCH: u64 = 24;

	/// Upper bound of a phase of an election, in blocks.
	const MAX_ELECTION_PHASE: u32 = 600;

	/// Checks every relation between the lengths and the static bounds of staking.
	///
	/// `history_depth` and `max_unlocking_chunks` are the bounds of the compiled runtime.
	pub fn check(&self, history_depth: u32, max_unlocking_chunks: u32) -> Result<(), &'static str> {
		let sessions = self.bonding_duration.checked_mul(self.sessions_per_era);
		let slots = sessions.and_then(|s| self.epoch_duration.checked_mul(s.into()));
		if slots.is_none() {
			return Err("the bonding duration overflows when counted in slots");
		}
		if self.epoch_duration < Self::MIN_EPOCH_DURATION {
			return Err("the epoch is too short");
		}
		if self.sessions_per_era == 0 {
			return Err("an era needs at least one session");
		}
		if self.slash_defer_duration == 0 {
			return Err("slashes are not deferred, so nobody can cancel a wrong one");
		}
		if self.slash_defer_duration.saturating_add(Self::SLASH_MARGIN) > self.bonding_duration {
			return Err("slashes are deferred for so long that stake can leave before them");
		}
		// Chunks are merged per era, and the planned era can lead the active one. So there is one
		// chunk for each era of bonding, and two for the eras at its ends.
		if self.bonding_duration.saturating_add(2) > max_unlocking_chunks {
			return Err("unbonding takes more eras than a ledger has chunks");
		}
		// A slash reads the exposure of its era, so history must outlast the slashable eras.
		if self.bonding_duration >= history_depth {
			return Err("unbonding takes longer than the history of eras");
		}
		Ok(())
	}

	/// Milliseconds in an era without a delayed slot.
	pub fn era_millis(&self) -> u64 {
		self.epoch_duration
			.saturating_mul(self.sessions_per_era.into())
			.saturating_mul(SLOT_DURATION)
	}

	/// Blocks of each of the two phases before an election in which solutions are handed in: ten
	/// minutes in production.
	///
	/// None in epochs below 48 slots. An offchain worker runs after a block, its solution enters
	/// the next one, and the election begins the one after, so a phase of one block is useless.
	/// Such a network elects from the votes of the block itself.
	pub fn election_phase(&self) -> u32 {
		match self.epoch_duration / Self::PHASES_PER_EPOCH {
			0 | 1 => 0,
			blocks => u32::try_from(blocks).unwrap_or(u32::MAX).min(Self::MAX_ELECTION_PHASE),
		}
	}

	/// Sessions for which unbonding stake stays slashable.
	pub fn bonded_sessions(&self) -> u32 {
		self.bonding_duration.saturating_mul(self.sessions_per_era)
	}
}

/// Absent storage means production, so that a genesis without a choice gets the careful lengths.
impl Default for NetworkTiming {
	fn default() -> Self {
		Self::PRODUCTION
	}
}

/// The pallet that stores the lengths.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::NetworkTiming;
	use polkadot_sdk::{
		frame_support::pallet_prelude::*, frame_system::pallet_prelude::BlockNumberFor,
	};

	/// The bounds of staking on the lengths.
	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config {
		/// The eras of history that staking keeps.
		type HistoryDepth: Get<u32>;
		/// Upper bound of the unlocking chunks in a staking ledger.
		type MaxUnlockingChunks: Get<u32>;
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// The lengths of this network. Absent: [`NetworkTiming::PRODUCTION`].
	///
	/// Whitelisted because BABE reads it at the start of every block. Later reads in the block come
	/// from the overlay, so a benchmark should not count them.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type Timing<T> = StorageValue<_, NetworkTiming, ValueQuery>;

	/// The lengths, in the flat form of a preset.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// Slots in an epoch.
		pub epoch_duration: u64,
		/// Sessions in an era.
		pub sessions_per_era: u32,
		/// Eras of unbonding.
		pub bonding_duration: u32,
		/// Eras of deferral of slashes.
		pub slash_defer_duration: u32,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			let NetworkTiming {
				epoch_duration,
				sessions_per_era,
				bonding_duration,
				slash_defer_duration,
			} = NetworkTiming::default();
			Self {
				epoch_duration,
				sessions_per_era,
				bonding_duration,
				slash_defer_duration,
				_config: PhantomData,
			}
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			let timing = NetworkTiming {
				epoch_duration: self.epoch_duration,
				sessions_per_era: self.sessions_per_era,
				bonding_duration: self.bonding_duration,
				slash_defer_duration: self.slash_defer_duration,
			};
			Pallet::<T>::assert_sound(timing);
			Timing::<T>::put(timing);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			Self::assert_sound(NetworkTiming::PRODUCTION);
		}
	}

	impl<T: Config> Pallet<T> {
		/// Panics, as genesis must, if the lengths break a relation that the runtime relies on.
		fn assert_sound(timing: NetworkTiming) {
			if let Err(reason) = timing.check(T::HistoryDepth::get(), T::MaxUnlockingChunks::get())
			{
				panic!("unsound timing: {reason}: {timing:?}");
			}
		}
	}
}

/// The number of eras of this network in a year.
pub fn eras_per_year<T: Config>() -> FixedU128 {
	let era_millis = u128::from(Timing::<T>::get().era_millis()).max(1);
	FixedU128::saturating_from_rational(u128::from(MILLISECS_PER_YEAR), era_millis)
}

/// Declares a type that reads one of the stored lengths.
macro_rules! timing_getter {
	($(#[$doc:meta])* $name:ident: $type:ty = |$timing:ident| $value:expr) => {
		$(#[$doc])*
		pub struct $name<T>(PhantomData<T>);

		impl<T: Config> Get<$type> for $name<T> {
			fn get() -> $type {
				let $timing = Timing::<T>::get();
				$value
			}
		}
	};
}

timing_getter! {
	/// Blocks of an era without a missed slot. Eras count slots, and the release of rewards counts
	/// blocks. After missed slots, the remaining rewards of a release enter the next one.
	BlocksPerEra: BlockNumber = |timing| {
		let slots = timing.epoch_duration.saturating_mul(timing.sessions_per_era.into());
		BlockNumber::try_from(slots).unwrap_or(BlockNumber::MAX)
	}
}
timing_getter! {
	/// Slots in an epoch.
	EpochDuration: u64 = |timing| timing.epoch_duration
}
timing_getter! {
	/// Sessions in an era.
	SessionsPerEra: u32 = |timing| timing.sessions_per_era
}
timing_getter! {
	/// Eras of unbonding.
	BondingDuration: EraIndex = |timing| timing.bonding_duration
}
timing_getter! {
	/// Eras of deferral of slashes.
	SlashDeferDuration: EraIndex = |timing| timing.slash_defer_duration
}
timing_getter! {
	/// Blocks in which accounts hand in solutions of an election, with a deposit.
	SignedPhase: BlockNumber = |timing| timing.election_phase()
}
timing_getter! {
	/// Blocks in which validators hand in solutions of an election, without a fee.
	UnsignedPhase: BlockNumber = |timing| timing.election_phase()
}
timing_getter! {
	/// Blocks between two attempts of an offchain worker to hand in a solution.
	///
	/// Far less than an era: the worker skips a phase that begins so soon after its last attempt.
	OffchainRepeat: BlockNumber = |timing| timing.election_phase() / 8
}
timing_getter! {
	/// Blocks in which a report of an equivocation stays valid: as long as the stake behind it is
	/// bonded. After that no stake remains to slash.
	ReportLongevity: u64 = |timing| {
		timing.epoch_duration.saturating_mul(timing.bonded_sessions().into())
	}
}
timing_getter! {
	/// Authority set ids with a session that GRANDPA and BEEFY remember: one for each session whose
	/// equivocations can be punished.
	MaxSetIdSessionEntries: u64 = |timing| timing.bonded_sessions().into()
}

#[cfg(test)]
mod tests {
	use super::NetworkTiming;

	const HISTORY: u32 = 84;
	const CHUNKS: u32 = 32;

	fn refused(change: impl FnOnce(&mut NetworkTiming)) -> bool {
		let mut timing = NetworkTiming::PRODUCTION;
		change(&mut timing);
		timing.check(HISTORY, CHUNKS).is_err()
	}

	#[test]
	fn production_should_be_sound() {
		assert_eq!(NetworkTiming::PRODUCTION.check(HISTORY, CHUNKS), Ok(()));
		assert_eq!(NetworkTiming::default(), NetworkTiming::PRODUCTION);
	}

	#[test]
	fn check_should_refuse_each_broken_relation() {
		assert!(refused(|t| t.epoch_duration = 4));
		assert!(refused(|t| t.sessions_per_era = 0));
		assert!(refused(|t| t.slash_defer_duration = t.bonding_duration - 1));
		assert!(refused(|t| t.slash_defer_duration = 0));
		assert!(refused(|t| t.bonding_duration = CHUNKS - 1));
		assert!(refused(|t| t.epoch_duration = u64::MAX));
		let long = NetworkTiming { bonding_duration: HISTORY, ..NetworkTiming::PRODUCTION };
		assert!(long.check(HISTORY, u32::MAX).is_err());
	}

	fn phase_in_epochs_of(epoch_duration: u64) -> u32 {
		NetworkTiming { epoch_duration, ..NetworkTiming::PRODUCTION }.election_phase()
	}

	#[test]
	fn election_should_have_phases_of_ten_minutes_in_production() {
		assert_eq!(NetworkTiming::PRODUCTION.election_phase(), 100);
	}

	#[test]
	fn election_should_have_no_phase_when_an_epoch_has_less_than_48_slots() {
		let shortest = NetworkTiming::MIN_EPOCH_DURATION;
		assert!((shortest..48).all(|slots| phase_in_epochs_of(slots) == 0));
		assert_eq!((phase_in_epochs_of(48), phase_in_epochs_of(71)), (2, 2));
	}

	#[test]
	fn both_phases_of_an_election_should_fit_into_an_epoch() {
		let epochs = (0..64).map(|power| 1_u64 << power).chain([u64::MAX]);
		for slots in epochs.filter(|slots| *slots >= NetworkTiming::MIN_EPOCH_DURATION) {
			assert!(u64::from(phase_in_epochs_of(slots)) * 2 < slots, "{slots}");
		}
	}

	#[test]
	fn era_should_take_a_day_in_production() {
		assert_eq!(NetworkTiming::PRODUCTION.era_millis(), 24 * 60 * 60 * 1_000);
	}
}
