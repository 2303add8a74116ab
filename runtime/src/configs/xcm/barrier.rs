// SPDX-License-Identifier: Apache-2.0

//! The programs that this chain executes.

use super::{locations::UniversalLocation, XcmPallet};
use polkadot_sdk::{
	frame_support::traits::{ConstU32, Contains, Everything},
	staging_xcm::latest::{Junction::Parachain, Location},
	staging_xcm_builder::{
		AllowKnownQueryResponses, AllowSubscriptionsFrom, AllowTopLevelPaidExecutionFrom,
		TakeWeightCredit, TrailingSetTopicAsId, WithComputedOrigin,
	},
};

/// Direct children of this chain.
pub struct OnlyParachains;

impl Contains<Location> for OnlyParachains {
	fn contains(location: &Location) -> bool {
		matches!(location.unpack(), (0, [Parachain(_)]))
	}
}

/// Admits paid programs, expected responses and version notices.
pub type Barrier = TrailingSetTopicAsId<(
	TakeWeightCredit,
	AllowKnownQueryResponses<XcmPallet>,
	WithComputedOrigin<
		(AllowTopLevelPaidExecutionFrom<Everything>, AllowSubscriptionsFrom<OnlyParachains>),
		UniversalLocation,
		// An origin in a location is at most eight levels deep.
		ConstU32<8>,
	>,
)>;
