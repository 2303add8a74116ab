// SPDX-License-Identifier: Apache-2.0

//! The tracks of referenda: the terms of approval of each origin, and the notice before enactment.
//! Lengths are in eras, so that they mean the same on every network.

use crate::{
	configs::governance::origins::Origin,
	constants::currency::RILL,
	timing::{BlocksPerEra, NetworkTiming, Timing},
	OriginCaller, Runtime, RuntimeOrigin,
};
use alloc::borrow::Cow;
use polkadot_sdk::{
	frame_support::traits::{Get, OriginTrait},
	frame_system::RawOrigin,
	pallet_referenda::{Curve, Track, TrackInfo, TracksInfo},
	polkadot_primitives::{AccountId, Balance, BlockNumber},
	sp_runtime::Perbill,
};

/// Number of a track.
pub type TrackId = u16;

/// Blocks in `count` eras without a missed slot. An era with missed slots has fewer blocks, so the
/// blocks take at least `count` eras.
pub fn eras(count: u32) -> BlockNumber {
	BlocksPerEra::<Runtime>::get().saturating_mul(count)
}

/// The notice of decisions that can be worse for holders, in blocks. A holder who asks to leave
/// when the vote ends is paid before the enactment. The batch closes in the next era, when the era
/// after it may be planned already, and unbonds from there. The last era is for the step that pays
/// it.
pub struct NoticePeriod;

impl Get<BlockNumber> for NoticePeriod {
	fn get() -> BlockNumber {
		let timing: NetworkTiming = Timing::<Runtime>::get();
		eras(timing.bonding_duration.saturating_add(3))
	}
}

/// The time in which a referendum must begin to be decided, in blocks: as long as the decision
/// period.
pub struct UndecidingTimeout;

impl Get<BlockNumber> for UndecidingTimeout {
	fn get() -> BlockNumber {
		eras(DECISION_ERAS)
	}
}

/// Two weeks of daily eras.
const DECISION_ERAS: u32 = 14;

const fn percent(percent: u32) -> Perbill {
	Perbill::from_percent(percent)
}

/// A threshold that falls evenly over the decision period.
const fn falling(ceil: Perbill, floor: Perbill) -> Curve {
	Curve::LinearDecreasing { length: Perbill::one(), floor, ceil }
}

/// A name of the length of its type, padded with spaces. Clients would show zeros.
fn padded<const LENGTH: usize>(name: &str) -> [u8; LENGTH] {
	core::array::from_fn(|at| name.as_bytes().get(at).copied().unwrap_or(b' '))
}

/// The terms of a track.
struct Terms {
	name: &'static str,
	/// Upper bound of the referenda decided at once.
	max_deciding: u32,
	/// The decision deposit, in plancks of RILL.
	deposit: Balance,
	/// The prepare period and the confirm period, in blocks.
	slow: BlockNumber,
	min_approval: Curve,
	min_support: Curve,
}

impl Terms {
	/// Root can do everything, including runtime upgrades. So its notice gives everybody time to
	/// leave.
	fn of_root() -> Self {
		Self {
			name: "root",
			max_deciding: 1,
			deposit: 10_000 * RILL,
			slow: eras(1),
			min_approval: falling(percent(100), percent(50)),
			min_support: falling(percent(50), percent(2)),
		}
	}

	/// The pallets themselves give notice of changes that are worse for holders.
	fn of_parameters() -> Self {
		Self {
			name: "parameters",
			max_deciding: 10,
			deposit: 1_000 * RILL,
			slow: eras(1),
			min_approval: majority(),
			min_support: falling(percent(25), percent(1)),
		}
	}

	fn of_treasurer() -> Self {
		Self {
			name: "treasurer",
			max_deciding: 20,
			deposit: 500 * RILL,
			slow: eras(1),
			min_approval: majority(),
			min_support: falling(percent(25), percent(1)),
		}
	}

	/// Fast enough for every approved referendum. The confirm period is at least two blocks: with
	/// zero blocks, a referendum would never be confirmed.
	fn of_canceller() -> Self {
		Self {
			name: "canceller",
			max_deciding: 20,
			deposit: 1_000 * RILL,
			slow: (eras(1) / 6).max(2),
			min_approval: falling(percent(95), percent(50)),
			min_support: falling(percent(25), percent(1)),
		}
	}

	fn track(self, id: TrackId, enactment: BlockNumber) -> Track<TrackId, Balance, BlockNumber> {
		let info = TrackInfo {
			name: padded(self.name),
			max_deciding: self.max_deciding,
			decision_deposit: self.deposit,
			prepare_period: self.slow,
			decision_period: eras(DECISION_ERAS),
			confirm_period: self.slow,
			min_enactment_period: enactment,
			min_approval: self.min_approval,
			min_support: self.min_support,
		};
		Track { id, info }
	}
}

const ROOT: TrackId = 0;
const PARAMETERS: TrackId = 1;
const TREASURER: TrackId = 2;
const CANCELLER: TrackId = 3;

fn track(id: TrackId) -> Option<Track<TrackId, Balance, BlockNumber>> {
	let track = match id {
		ROOT => Terms::of_root().track(id, NoticePeriod::get()),
		PARAMETERS => Terms::of_parameters().track(id, eras(1)),
		TREASURER => Terms::of_treasurer().track(id, eras(1)),
		CANCELLER => Terms::of_canceller().track(id, 1),
		_ => return None,
	};
	Some(track)
}

/// From four fifths at first to half in the end.
fn majority() -> Curve {
	falling(percent(80), percent(50))
}

/// The tracks.
pub struct Tracks;

impl TracksInfo<Balance, BlockNumber> for Tracks {
	type Id = TrackId;
	type RuntimeOrigin = <RuntimeOrigin as OriginTrait>::PalletsOrigin;

	fn tracks() -> impl Iterator<Item = Cow<'static, Track<TrackId, Balance, BlockNumber>>> {
		(ROOT..=CANCELLER).filter_map(track).map(Cow::Owned)
	}

	fn track_for(origin: &OriginCaller) -> Result<TrackId, ()> {
		match origin {
			OriginCaller::system(RawOrigin::<AccountId>::Root) => Ok(ROOT),
			OriginCaller::Origins(Origin::Parameters) => Ok(PARAMETERS),
			OriginCaller::Origins(Origin::Treasurer) => Ok(TREASURER),
			OriginCaller::Origins(Origin::Canceller) => Ok(CANCELLER),
			_ => Err(()),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::string::{String, ToString};
	use polkadot_sdk::sp_io::TestExternalities;

	#[test]
	fn tracks_should_be_sound_and_sorted() {
		TestExternalities::default().execute_with(|| {
			assert_eq!(Tracks::check_integrity(), Ok(()));
			for track in Tracks::tracks() {
				let info = &track.info;
				assert!(
					info.min_enactment_period > 0 && info.decision_period > info.confirm_period
				);
				assert!(info.confirm_period > 1);
				assert!(info.min_support.threshold(Perbill::zero()) >= percent(25));
				assert_eq!(info.min_approval.threshold(Perbill::one()), percent(50));
			}
			assert_eq!(Tracks::track_ids().collect::<Vec<_>>(), vec![0, 1, 2, 3]);
		});
	}

	/// The terms of a track on the production network: places, deposit in plancks, blocks to
	/// prepare, to decide, to confirm and to enact, and approval and support at first and in the
	/// end.
	fn shown(id: TrackId) -> (u32, Balance, [BlockNumber; 4], [[Perbill; 2]; 2]) {
		let info = track(id).unwrap().info;
		let periods = [
			info.prepare_period,
			info.decision_period,
			info.confirm_period,
			info.min_enactment_period,
		];
		let ends = |curve: &Curve| [Perbill::zero(), Perbill::one()].map(|at| curve.threshold(at));
		let thresholds = [ends(&info.min_approval), ends(&info.min_support)];
		(info.max_deciding, info.decision_deposit, periods, thresholds)
	}

	#[test]
	fn tracks_should_have_the_terms_of_the_documentation() {
		const ERA: BlockNumber = 14_400;
		const DECISION: BlockNumber = 14 * ERA;
		let falls = |ends: [[u32; 2]; 2]| ends.map(|ends| ends.map(percent));
		TestExternalities::default().execute_with(|| {
			let periods = [ERA, DECISION, ERA, 31 * ERA];
			assert_eq!(shown(ROOT), (1, 10_000 * RILL, periods, falls([[100, 50], [50, 2]])));
			let periods = [ERA, DECISION, ERA, ERA];
			assert_eq!(shown(PARAMETERS), (10, 1_000 * RILL, periods, falls([[80, 50], [25, 1]])));
			assert_eq!(shown(TREASURER), (20, 500 * RILL, periods, falls([[80, 50], [25, 1]])));
			let periods = [ERA / 6, DECISION, ERA / 6, 1];
			assert_eq!(shown(CANCELLER), (20, 1_000 * RILL, periods, falls([[95, 50], [25, 1]])));
			assert_eq!(UndecidingTimeout::get(), DECISION);
		});
	}

	#[test]
	fn only_root_and_our_origins_should_have_a_track() {
		TestExternalities::default().execute_with(|| {
			let signed = RawOrigin::Signed(AccountId::new([1; 32]));
			assert_eq!(Tracks::track_for(&OriginCaller::system(signed)), Err(()));
			assert_eq!(Tracks::track_for(&OriginCaller::system(RawOrigin::None)), Err(()));
			assert_eq!(Tracks::track_for(&OriginCaller::system(RawOrigin::Root)), Ok(ROOT));
			assert_eq!(Tracks::track_for(&Origin::Canceller.into()), Ok(CANCELLER));
		});
	}

	#[test]
	fn canceller_should_be_faster_than_the_enactment_of_other_tracks() {
		TestExternalities::default().execute_with(|| {
			let enactment = |id| track(id).unwrap().info.min_enactment_period;
			assert_eq!(enactment(ROOT), 31 * 24 * 600);
			let cancelled = track(CANCELLER).unwrap().info;
			for id in [ROOT, PARAMETERS, TREASURER] {
				assert!(cancelled.confirm_period + cancelled.prepare_period < enactment(id));
			}
		});
	}

	#[test]
	fn names_should_be_text_as_clients_show_it() {
		TestExternalities::default().execute_with(|| {
			let shown = [ROOT, PARAMETERS, TREASURER, CANCELLER].map(|id| {
				let text = String::from_utf8(track(id).unwrap().info.name.to_vec()).unwrap();
				assert!(!text.contains('\0'), "{text:?}");
				text.trim_end().to_string()
			});
			assert_eq!(shown, ["root", "parameters", "treasurer", "canceller"]);
		});
	}
}
