// SPDX-License-Identifier: Apache-2.0

//! The weight of each instruction of a program: the measurement, for the largest number of assets
//! that it can touch. Instructions without a use on this chain have the maximal weight.

use super::{pallet_xcm_benchmarks_fungible, pallet_xcm_benchmarks_generic};
use crate::{constants::MAX_ASSETS_INTO_HOLDING, Runtime};
use alloc::vec::Vec;
use pallet_remote_staking::weights::WeightInfo;
use polkadot_sdk::{
	frame_support::{weights::Weight, BoundedVec},
	frame_system,
	staging_xcm::{
		latest::{
			Asset, AssetFilter, AssetTransferFilter, Assets, Error, Hint, HintNumVariants,
			InteriorLocation, Junction, Location, MaxAssetTransferFilters, MaybeErrorCode,
			NetworkId, OriginKind, QueryId, QueryResponseInfo, Response, WeightLimit, WildAsset,
			Xcm, XcmWeightInfo,
		},
		DoubleEncoded,
	},
};

type Fungible = pallet_xcm_benchmarks_fungible::WeightInfo<Runtime>;
type Generic = pallet_xcm_benchmarks_generic::WeightInfo<Runtime>;
type Remote = super::pallet_remote_staking::WeightInfo<Runtime>;

/// The weight of an instruction that fits into no block.
const NEVER: Weight = Weight::MAX;

/// The weights of all instructions. Programs that pay for deliveries in shares have higher ones.
pub struct InstructionWeight<const IN_SHARES: bool>;

/// The weight of an instruction with `count` assets. One benchmark moves RILL, and another moves
/// shares. Each asset counts as both.
fn for_each(count: usize, of_rill: Weight) -> Weight {
	let of_shares = Remote::move_shares();
	let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
	of_rill.saturating_add(of_shares).saturating_mul(count)
}

/// The weight of an exchange. The SDK benchmarks a maximal exchange without a parachain. This adds
/// the limits with their usage, and the search for the shares of an exact exit.
fn exchange() -> Weight {
	let limits = <Runtime as frame_system::Config>::DbWeight::get().reads_writes(3, 1);
	Generic::exchange_asset().saturating_add(Remote::quote_exit()).saturating_add(limits)
}

/// The weight of an instruction that sends a message: `weight`, and the payment for the delivery. A
/// payment in shares takes up to two quotes and an exchange.
fn delivering(in_shares: bool, weight: Weight) -> Weight {
	let paid = for_each(1, Fungible::withdraw_asset());
	let exchanged = if in_shares {
		exchange().saturating_add(Remote::quote_exit().saturating_mul(2))
	} else {
		Weight::zero()
	};
	weight.saturating_add(paid).saturating_add(exchanged)
}

/// Upper bound of the assets that a filter matches.
fn matched(filter: &AssetFilter) -> usize {
	let most = MAX_ASSETS_INTO_HOLDING;
	let count = match filter {
		AssetFilter::Definite(assets) => return assets.len(),
		AssetFilter::Wild(WildAsset::AllCounted(count) | WildAsset::AllOfCounted { count, .. }) => {
			most.min(*count)
		},
		AssetFilter::Wild(WildAsset::All | WildAsset::AllOf { .. }) => most,
	};
	usize::try_from(count).unwrap_or(usize::MAX)
}

impl<Call, const IN_SHARES: bool> XcmWeightInfo<Call> for InstructionWeight<IN_SHARES> {
	fn withdraw_asset(assets: &Assets) -> Weight {
		for_each(assets.len(), Fungible::withdraw_asset())
	}

	// No other chain is a reserve of anything here.
	fn reserve_asset_deposited(_assets: &Assets) -> Weight {
		NEVER
	}

	fn receive_teleported_asset(_assets: &Assets) -> Weight {
		NEVER
	}

	fn query_response(
		_query_id: &u64,
		_response: &Response,
		_max_weight: &Weight,
		_querier: &Option<Location>,
	) -> Weight {
		Generic::query_response()
	}

	fn transfer_asset(assets: &Assets, _dest: &Location) -> Weight {
		for_each(assets.len(), Fungible::transfer_asset())
	}

	fn transfer_reserve_asset(assets: &Assets, _dest: &Location, _xcm: &Xcm<()>) -> Weight {
		delivering(IN_SHARES, for_each(assets.len(), Fungible::transfer_reserve_asset()))
	}

	fn transact(
		_origin_kind: &OriginKind,
		_fallback_max_weight: &Option<Weight>,
		_call: &DoubleEncoded<Call>,
	) -> Weight {
		Generic::transact()
	}

	fn hrmp_new_channel_open_request(
		_sender: &u32,
		_max_message_size: &u32,
		_max_capacity: &u32,
	) -> Weight {
		NEVER
	}

	fn hrmp_channel_accepted(_recipient: &u32) -> Weight {
		NEVER
	}

	fn hrmp_channel_closing(_initiator: &u32, _sender: &u32, _recipient: &u32) -> Weight {
		NEVER
	}

	fn clear_origin() -> Weight {
		Generic::clear_origin()
	}

	fn descend_origin(_who: &InteriorLocation) -> Weight {
		Generic::descend_origin()
	}

	fn report_error(_response_info: &QueryResponseInfo) -> Weight {
		delivering(IN_SHARES, Generic::report_error())
	}

	fn deposit_asset(assets: &AssetFilter, _dest: &Location) -> Weight {
		for_each(matched(assets), Fungible::deposit_asset())
	}

	fn deposit_reserve_asset(assets: &AssetFilter, _dest: &Location, _xcm: &Xcm<()>) -> Weight {
		delivering(IN_SHARES, for_each(matched(assets), Fungible::deposit_reserve_asset()))
	}

	fn exchange_asset(_give: &AssetFilter, _receive: &Assets, _maximal: &bool) -> Weight {
		exchange()
	}

	fn initiate_reserve_withdraw(
		assets: &AssetFilter,
		_reserve: &Location,
		_xcm: &Xcm<()>,
	) -> Weight {
		delivering(IN_SHARES, for_each(matched(assets), Fungible::initiate_reserve_withdraw()))
	}

	fn initiate_teleport(_assets: &AssetFilter, _dest: &Location, _xcm: &Xcm<()>) -> Weight {
		NEVER
	}

	fn report_holding(_response_info: &QueryResponseInfo, _assets: &AssetFilter) -> Weight {
		delivering(IN_SHARES, Generic::report_holding())
	}

	fn buy_execution(_fees: &Asset, _weight_limit: &WeightLimit) -> Weight {
		Generic::buy_execution()
	}

	fn refund_surplus() -> Weight {
		Generic::refund_surplus()
	}

	fn set_error_handler(_xcm: &Xcm<Call>) -> Weight {
		Generic::set_error_handler()
	}

	fn set_appendix(_xcm: &Xcm<Call>) -> Weight {
		Generic::set_appendix()
	}

	fn clear_error() -> Weight {
		Generic::clear_error()
	}

	fn set_hints(hints: &BoundedVec<Hint, HintNumVariants>) -> Weight {
		let count = u64::try_from(hints.len()).unwrap_or(u64::MAX);
		Generic::asset_claimer().saturating_mul(count)
	}

	fn claim_asset(assets: &Assets, _ticket: &Location) -> Weight {
		for_each(assets.len(), Generic::claim_asset())
	}

	fn trap(_code: &u64) -> Weight {
		Generic::trap()
	}

	fn subscribe_version(_query_id: &QueryId, _max_response_weight: &Weight) -> Weight {
		delivering(IN_SHARES, Generic::subscribe_version())
	}

	fn unsubscribe_version() -> Weight {
		Generic::unsubscribe_version()
	}

	// Burned assets are lost for their owner, and no transactor can refuse it.
	fn burn_asset(_assets: &Assets) -> Weight {
		NEVER
	}

	fn expect_asset(assets: &Assets) -> Weight {
		for_each(assets.len(), Generic::expect_asset())
	}

	fn expect_origin(_origin: &Option<Location>) -> Weight {
		Generic::expect_origin()
	}

	fn expect_error(_error: &Option<(u32, Error)>) -> Weight {
		Generic::expect_error()
	}

	fn expect_transact_status(_transact_status: &MaybeErrorCode) -> Weight {
		Generic::expect_transact_status()
	}

	fn query_pallet(_module_name: &Vec<u8>, _response_info: &QueryResponseInfo) -> Weight {
		delivering(IN_SHARES, Generic::query_pallet())
	}

	fn expect_pallet(
		_index: &u32,
		_name: &Vec<u8>,
		_module_name: &Vec<u8>,
		_crate_major: &u32,
		_min_crate_minor: &u32,
	) -> Weight {
		Generic::expect_pallet()
	}

	fn report_transact_status(_response_info: &QueryResponseInfo) -> Weight {
		delivering(IN_SHARES, Generic::report_transact_status())
	}

	fn clear_transact_status() -> Weight {
		Generic::clear_transact_status()
	}

	fn universal_origin(_junction: &Junction) -> Weight {
		NEVER
	}

	fn export_message(
		_network: &NetworkId,
		_destination: &InteriorLocation,
		_xcm: &Xcm<()>,
	) -> Weight {
		NEVER
	}

	fn lock_asset(_asset: &Asset, _unlocker: &Location) -> Weight {
		NEVER
	}

	fn unlock_asset(_asset: &Asset, _target: &Location) -> Weight {
		NEVER
	}

	fn note_unlockable(_asset: &Asset, _owner: &Location) -> Weight {
		NEVER
	}

	fn request_unlock(_asset: &Asset, _locker: &Location) -> Weight {
		NEVER
	}

	fn set_fees_mode(_jit_withdraw: &bool) -> Weight {
		Generic::set_fees_mode()
	}

	fn set_topic(_topic: &[u8; 32]) -> Weight {
		Generic::set_topic()
	}

	fn clear_topic() -> Weight {
		Generic::clear_topic()
	}

	fn alias_origin(_location: &Location) -> Weight {
		Generic::alias_origin()
	}

	fn unpaid_execution(_weight_limit: &WeightLimit, _check_origin: &Option<Location>) -> Weight {
		Generic::unpaid_execution()
	}

	fn pay_fees(_asset: &Asset) -> Weight {
		Generic::pay_fees()
	}

	fn initiate_transfer(
		_destination: &Location,
		remote_fees: &Option<AssetTransferFilter>,
		_preserve_origin: &bool,
		assets: &BoundedVec<AssetTransferFilter, MaxAssetTransferFilters>,
		_xcm: &Xcm<()>,
	) -> Weight {
		let filters = remote_fees.iter().chain(assets.iter());
		let count = filters.map(|filter| matched(filter.inner())).fold(0, usize::saturating_add);
		delivering(IN_SHARES, for_each(count, Fungible::initiate_transfer()))
	}

	// The executor does not know it.
	fn execute_with_origin(
		_descendant_origin: &Option<InteriorLocation>,
		_xcm: &Xcm<Call>,
	) -> Weight {
		NEVER
	}
}
