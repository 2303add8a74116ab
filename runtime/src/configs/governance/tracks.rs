// SPDX-License-Identifier: Apache-2.0

//! The tracks of referenda: what each kind takes to pass, and how long everybody has before it takes
//! effect. Lengths are in eras, so that they mean the same on every network.

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

/// So many eras, in blocks. Where slots are missed an era has fewer, so it is at least that long.
pub fn eras(count: u32) -> BlockNumber {
	BlocksPerEra::<Runtime>::get().saturating_mul(count)
}

/// The notice of what could be worse for holders: whoever asks to leave when the vote has ended is paid
/// before it takes effect. A batch is closed in the next era, when the one after it may be planned, and
/// unbonds from there; one era more for the step that pays it.
pub struct NoticePeriod;

impl Get<BlockNumber> for NoticePeriod {
	fn get() -> BlockNumber {
		let timing: NetworkTiming = Timing::<Runtime>::get();
		eras(timing.bonding_duration.saturating_add(3))
	}
}

/// How long a referendum may wait to be decided: as long as deciding takes.
pub struct UndecidingTimeout;

impl Get<BlockNumber> for UndecidingTimeout {
	fn get() -> BlockNumber {
		eras(DECISION_ERAS)
	}
}

/// Two weeks of a day each.
const DECISION_ERAS: u32 = 14;

const fn percent(percent: u32) -> Perbill {
	Perbill::from_percent(percent)
}

/// Falls evenly over the decision period.
const fn falling(ceil: Perbill, floor: Perbill) -> Curve {
	Curve::LinearDecreasing { length: Perbill::one(), floor, ceil }
}

/// A name as long as the type wants it, with spaces behind: clients show the zeros that others fill it with.
fn padded<const LENGTH: usize>(name: &str) -> [u8; LENGTH] {
	core::array::from_fn(|at| name.as_bytes().get(at).copied().unwrap_or(b' '))
}

/// What it takes.
struct Terms {
	name: &'static str,
	/// How many are decided at once.
	max_deciding: u32,
	/// What has to be deposited for that.
	deposit: Balance,
	/// How long it is prepared, and how long it has to be confirmed; in blocks.
	slow: BlockNumber,
	min_approval: Curve,
	min_support: Curve,
}

impl Terms {
	/// Can do everything, upgrades of the runtime included: so everybody who does not want it can leave
	/// before.
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

	/// What is worse for holders is announced by the pallets themselves.
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

	/// In time for anything that was approved. A referendum that need not be confirmed never would be.
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

/// From four in five at first to half in the end.
fn majority() -> Curve {
	falling(percent(80), percent(50))
}

/// The tracks there are.
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
