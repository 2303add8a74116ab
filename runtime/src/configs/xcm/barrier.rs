// SPDX-License-Identifier: Apache-2.0

//! Which programs run at all.

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

/// Paid ones, and the answers and version notices we asked for.
pub type Barrier = TrailingSetTopicAsId<(
	TakeWeightCredit,
	AllowKnownQueryResponses<XcmPallet>,
	WithComputedOrigin<
		(AllowTopLevelPaidExecutionFrom<Everything>, AllowSubscriptionsFrom<OnlyParachains>),
		UniversalLocation,
		// Origins nest at most eight deep in a location.
		ConstU32<8>,
	>,
)>;
