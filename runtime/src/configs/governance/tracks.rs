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
	sp_runtime::{FixedI64, Perbill},
};

/// Number of a track.
pub type TrackId = u16;

/// Blocks in `count` eras without a missed slot. An era with missed slots has fewer blocks, so the
/// blocks take at least `count` eras.
pub fn eras(count: u32) -> BlockNumber {
	BlocksPerEra::<Runtime>::get().saturating_mul(count)
}

/// A part of an era, in blocks. At least two: a referendum with a confirm period of zero blocks is
/// never confirmed.
fn part_of_era(part: u32) -> BlockNumber {
	eras(1).checked_div(part).unwrap_or_default().max(2)
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

/// Places of a track that must always have a free one. The deposits of all are millions of RILL.
const MANY: u32 = 1_000;

/// A week of daily eras, for tracks that must be fast.
const FAST_DECISION_ERAS: u32 = 7;

const fn percent(percent: u32) -> Perbill {
	Perbill::from_percent(percent)
}

/// A threshold that falls evenly over the decision period.
const fn falling(ceil: u32, floor: u32) -> Curve {
	Curve::LinearDecreasing { length: Perbill::one(), floor: percent(floor), ceil: percent(ceil) }
}

/// A threshold of percents that falls fast at first: to `level` after a part of the decision
/// period, `soon / whole`, and to `floor` in the end.
const fn plunging(ceil: u128, (level, soon, whole): (u128, u128, u128), floor: u128) -> Curve {
	const fn fixed(percent: u128) -> FixedI64 {
		FixedI64::from_rational(percent, 100)
	}
	Curve::make_reciprocal(soon, whole, fixed(level), fixed(floor), fixed(ceil))
}

/// From 25 % of the issuance to 3 % after four hours of seven daily eras, and to 1 %.
const SOON: Curve = plunging(25, (3, 1, 42), 1);

/// From 25 % of the issuance to 10 % after eight hours of seven daily eras, and to 3 %.
const BY_TOMORROW: Curve = plunging(25, (10, 1, 21), 3);

/// From 25 % of the issuance to 2 % after a day of seven daily eras, and to 1 %.
const WITHIN_A_DAY: Curve = plunging(25, (2, 1, 7), 1);

/// A name of the length of its type, padded with spaces. Clients would show zeros.
fn padded<const LENGTH: usize>(name: &str) -> [u8; LENGTH] {
	core::array::from_fn(|at| name.as_bytes().get(at).copied().unwrap_or(b' '))
}

/// The terms of a track. Lengths are in blocks.
struct Terms {
	name: &'static str,
	/// Upper bound of the referenda decided at once.
	max_deciding: u32,
	/// The decision deposit, in plancks of RILL.
	deposit: Balance,
	prepare: BlockNumber,
	decide: BlockNumber,
	confirm: BlockNumber,
	enact: BlockNumber,
	min_approval: Curve,
	min_support: Curve,
}

impl Terms {
	/// Root can do everything, including runtime upgrades. So its notice gives everybody time to
	/// leave. The deposits of all its places are dear, and the killer takes those of spam.
	fn of_root() -> Self {
		Self {
			name: "root",
			max_deciding: 5,
			deposit: 100_000 * RILL,
			prepare: eras(1),
			decide: eras(DECISION_ERAS),
			confirm: eras(1),
			enact: NoticePeriod::get(),
			min_approval: falling(100, 50),
			min_support: falling(50, 2),
		}
	}

	/// The pallets themselves give notice of changes that are worse for holders.
	fn of_parameters() -> Self {
		Self {
			name: "parameters",
			max_deciding: 10,
			deposit: 1_000 * RILL,
			enact: eras(1),
			..Self::ordinary()
		}
	}

	fn of_treasurer() -> Self {
		Self {
			name: "treasurer",
			max_deciding: 20,
			deposit: 500 * RILL,
			enact: eras(1),
			..Self::ordinary()
		}
	}

	/// New seats change the set of validators, so everybody has a week to object.
	fn of_staking() -> Self {
		Self {
			name: "staking",
			max_deciding: 10,
			deposit: 5_000 * RILL,
			enact: eras(7),
			..Self::ordinary()
		}
	}

	/// The decision of a majority, in two weeks of daily eras.
	fn ordinary() -> Self {
		Self {
			name: "",
			max_deciding: 0,
			deposit: 0,
			prepare: eras(1),
			decide: eras(DECISION_ERAS),
			confirm: eras(1),
			enact: eras(1),
			min_approval: falling(80, 50),
			min_support: falling(25, 1),
		}
	}

	/// Before the effect of any other approved referendum, with few votes. Its places are
	/// too many to fill.
	fn of_canceller() -> Self {
		Self {
			name: "canceller",
			max_deciding: MANY,
			deposit: 1_000 * RILL,
			prepare: part_of_era(6),
			decide: eras(FAST_DECISION_ERAS),
			confirm: part_of_era(6),
			enact: 1,
			min_approval: falling(75, 50),
			min_support: SOON,
		}
	}

	/// A day from the first vote to the enactment, if the committee has whitelisted the call. The
	/// enactment leaves time for the canceller. A repair need not wait for a place.
	fn of_urgent() -> Self {
		Self {
			name: "urgent",
			max_deciding: MANY,
			deposit: 10_000 * RILL,
			prepare: part_of_era(24),
			decide: eras(FAST_DECISION_ERAS),
			confirm: part_of_era(8),
			enact: part_of_era(2),
			min_approval: falling(90, 75),
			min_support: BY_TOMORROW,
		}
	}

	/// It takes deposits, so it needs more approval than a cancellation.
	fn of_killer() -> Self {
		Self {
			name: "killer",
			max_deciding: MANY,
			deposit: 10_000 * RILL,
			prepare: part_of_era(6),
			decide: eras(FAST_DECISION_ERAS),
			confirm: part_of_era(6),
			enact: part_of_era(24),
			min_approval: falling(90, 66),
			min_support: SOON,
		}
	}

	/// A parachain gets a core within two days.
	fn of_cores() -> Self {
		Self {
			name: "cores",
			max_deciding: 20,
			deposit: 1_000 * RILL,
			prepare: part_of_era(6),
			decide: eras(FAST_DECISION_ERAS),
			confirm: part_of_era(6),
			enact: part_of_era(2),
			min_approval: falling(80, 50),
			min_support: WITHIN_A_DAY,
		}
	}

	fn track(self, id: TrackId) -> Track<TrackId, Balance, BlockNumber> {
		let info = TrackInfo {
			name: padded(self.name),
			max_deciding: self.max_deciding,
			decision_deposit: self.deposit,
			prepare_period: self.prepare,
			decision_period: self.decide,
			confirm_period: self.confirm,
			min_enactment_period: self.enact,
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
const URGENT: TrackId = 4;
const KILLER: TrackId = 5;
const STAKING: TrackId = 6;
const CORES: TrackId = 7;

fn track(id: TrackId) -> Option<Track<TrackId, Balance, BlockNumber>> {
	let terms = match id {
		ROOT => Terms::of_root(),
		PARAMETERS => Terms::of_parameters(),
		TREASURER => Terms::of_treasurer(),
		CANCELLER => Terms::of_canceller(),
		URGENT => Terms::of_urgent(),
		KILLER => Terms::of_killer(),
		STAKING => Terms::of_staking(),
		CORES => Terms::of_cores(),
		_ => return None,
	};
	Some(terms.track(id))
}

/// The tracks.
pub struct Tracks;

impl TracksInfo<Balance, BlockNumber> for Tracks {
	type Id = TrackId;
	type RuntimeOrigin = <RuntimeOrigin as OriginTrait>::PalletsOrigin;

	fn tracks() -> impl Iterator<Item = Cow<'static, Track<TrackId, Balance, BlockNumber>>> {
		(ROOT..=CORES).filter_map(track).map(Cow::Owned)
	}

	fn track_for(origin: &OriginCaller) -> Result<TrackId, ()> {
		match origin {
			OriginCaller::system(RawOrigin::<AccountId>::Root) => Ok(ROOT),
			OriginCaller::Origins(origin) => Ok(match origin {
				Origin::Parameters => PARAMETERS,
				Origin::Treasurer => TREASURER,
				Origin::Canceller => CANCELLER,
				Origin::Urgent => URGENT,
				Origin::Killer => KILLER,
				Origin::Staking => STAKING,
				Origin::Cores => CORES,
			}),
			_ => Err(()),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::string::{String, ToString};
	use polkadot_sdk::sp_io::TestExternalities;

	const ERA: BlockNumber = 14_400;
	const HOUR: BlockNumber = ERA / 24;

	fn info(id: TrackId) -> TrackInfo<Balance, BlockNumber> {
		track(id).unwrap().info
	}

	#[test]
	fn tracks_should_be_sound_and_sorted() {
		TestExternalities::default().execute_with(|| {
			assert_eq!(Tracks::check_integrity(), Ok(()));
			for track in Tracks::tracks() {
				let info = &track.info;
				assert!(info.min_enactment_period > 0);
				assert!(info.decision_period > info.confirm_period && info.confirm_period > 1);
				// The reciprocal curves round down.
				assert!(info.min_support.threshold(Perbill::zero()) >= percent(24));
				assert!(info.min_approval.threshold(Perbill::one()) >= percent(50));
			}
			let all: Vec<_> = (0..8).collect();
			assert_eq!(Tracks::track_ids().collect::<Vec<_>>(), all);
		});
	}

	/// The terms of a track on the production network: places, deposit in RILL, hours to prepare,
	/// to decide and to confirm, blocks to enact, and approval and support at first and in the end,
	/// in percent, rounded.
	fn shown(id: TrackId) -> (u32, Balance, [BlockNumber; 3], BlockNumber, [[u32; 2]; 2]) {
		let info = info(id);
		let hours = [info.prepare_period, info.decision_period, info.confirm_period];
		let rounded = |part: Perbill| (part.deconstruct() + 5_000_000) / 10_000_000;
		let ends = |curve: &Curve| {
			[Perbill::zero(), Perbill::one()].map(|at| rounded(curve.threshold(at)))
		};
		let thresholds = [ends(&info.min_approval), ends(&info.min_support)];
		let deposit = info.decision_deposit / RILL;
		let hours = hours.map(|blocks| blocks / HOUR);
		(info.max_deciding, deposit, hours, info.min_enactment_period, thresholds)
	}

	#[test]
	fn tracks_should_have_the_terms_of_the_documentation() {
		TestExternalities::default().execute_with(|| {
			let slow = [24, 336, 24];
			let fast = [4, 168, 4];
			assert_eq!(shown(ROOT), (5, 100_000, slow, 31 * ERA, [[100, 50], [50, 2]]));
			assert_eq!(shown(PARAMETERS), (10, 1_000, slow, ERA, [[80, 50], [25, 1]]));
			assert_eq!(shown(TREASURER), (20, 500, slow, ERA, [[80, 50], [25, 1]]));
			assert_eq!(shown(CANCELLER), (1_000, 1_000, fast, 1, [[75, 50], [25, 1]]));
			let urgent = [1, 168, 3];
			assert_eq!(shown(URGENT), (1_000, 10_000, urgent, 12 * HOUR, [[90, 75], [25, 3]]));
			assert_eq!(shown(KILLER), (1_000, 10_000, fast, HOUR, [[90, 66], [25, 1]]));
			assert_eq!(shown(STAKING), (10, 5_000, slow, 7 * ERA, [[80, 50], [25, 1]]));
			assert_eq!(shown(CORES), (20, 1_000, fast, 12 * HOUR, [[80, 50], [25, 1]]));
			assert_eq!(UndecidingTimeout::get(), 14 * ERA);
		});
	}

	/// Blocks from the submission until a referendum with this support is confirmed, if nearly
	/// everybody approves.
	fn confirmed_after(id: TrackId, support: Perbill) -> BlockNumber {
		let info = info(id);
		let delay = info.min_support.delay(support) * info.decision_period;
		info.prepare_period + delay + info.confirm_period
	}

	#[test]
	fn urgent_referendum_should_be_enacted_within_a_day() {
		TestExternalities::default().execute_with(|| {
			let enacted = confirmed_after(URGENT, percent(10)) + 12 * HOUR;
			assert!(enacted <= 24 * HOUR + 1, "{enacted}");
			let with_less = confirmed_after(URGENT, percent(6)) + 12 * HOUR;
			assert!(with_less < 40 * HOUR, "{with_less}");
		});
	}

	#[test]
	fn core_should_be_assigned_within_two_days() {
		TestExternalities::default().execute_with(|| {
			let assigned = confirmed_after(CORES, percent(2)) + 12 * HOUR;
			assert!(assigned <= 48 * HOUR, "{assigned}");
		});
	}

	#[test]
	fn canceller_should_be_faster_than_the_enactment_of_other_tracks() {
		TestExternalities::default().execute_with(|| {
			// With little support, from the moment in which another referendum passes its curves.
			let cancelled = confirmed_after(CANCELLER, percent(4));
			assert!(cancelled <= 12 * HOUR, "{cancelled}");
			for id in (ROOT..=CORES).filter(|id| *id != CANCELLER && *id != KILLER) {
				let info = info(id);
				assert!(cancelled < info.confirm_period + info.min_enactment_period, "{id}");
			}
		});
	}

	#[test]
	fn only_root_and_our_origins_should_have_a_track() {
		TestExternalities::default().execute_with(|| {
			let signed = RawOrigin::Signed(AccountId::new([1; 32]));
			assert_eq!(Tracks::track_for(&OriginCaller::system(signed)), Err(()));
			assert_eq!(Tracks::track_for(&OriginCaller::system(RawOrigin::None)), Err(()));
			assert_eq!(Tracks::track_for(&OriginCaller::system(RawOrigin::Root)), Ok(ROOT));
			let ours = [
				Origin::Parameters,
				Origin::Treasurer,
				Origin::Canceller,
				Origin::Urgent,
				Origin::Killer,
				Origin::Staking,
				Origin::Cores,
			];
			let ids = ours.map(|origin| Tracks::track_for(&origin.into()).unwrap());
			assert_eq!(ids, [1, 2, 3, 4, 5, 6, 7]);
		});
	}

	#[test]
	fn names_should_be_text_as_clients_show_it() {
		TestExternalities::default().execute_with(|| {
			let shown: Vec<_> = Tracks::tracks()
				.map(|track| {
					let text = String::from_utf8(track.info.name.to_vec()).unwrap();
					assert!(!text.contains('\0'), "{text:?}");
					text.trim_end().to_string()
				})
				.collect();
			let expected = [
				"root",
				"parameters",
				"treasurer",
				"canceller",
				"urgent",
				"killer",
				"staking",
				"cores",
			];
			assert_eq!(shown, expected);
		});
	}
}
