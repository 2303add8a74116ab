// SPDX-License-Identifier: Apache-2.0

//! The real executor of programs, between fakes of the network that tests switch.

use super::{
	AccountId, AllPalletsWithSystem, Balances, RuntimeCall, RuntimeOrigin, Test, TREASURY, UNIT,
};
use crate::{
	pallet::ExchangeFilter, stake_asset, Exchange, ParaId, SharesTrader, SharesTransactor,
};
use pallet_liquid_staking::types::Balance;
use polkadot_sdk::{
	frame_support::{
		pallet_prelude::ValueQuery,
		parameter_types, storage_alias,
		traits::{ConstU32, Everything, Nothing},
		weights::{Weight, WeightToFee},
	},
	sp_runtime::traits::Convert,
	staging_xcm::{
		latest::{prelude::*, Error as XcmError},
		GetVersion, Version as XcmVersion,
	},
	staging_xcm_builder::{
		FixedWeightBounds, FrameTransactionalProcessor, FungibleAdapter, IsConcrete,
		SendXcmFeeToAccount, SovereignSignedViaLocation, TakeWeightCredit,
		XcmFeeManagerFromComponents,
	},
	staging_xcm_executor::{
		self,
		traits::{ClaimAssets, ConvertLocation, DropAssets, TransactAsset, WeightBounds},
		AssetsInHolding, XcmExecutor,
	},
};

/// The price of a delivery of most tests.
pub const DELIVERY: Balance = UNIT / 20;

parameter_types! {
	pub static MayEnter: bool = true;
	pub static MayLeave: bool = true;
	pub static MaySend: bool = true;
	pub static PausedParachain: Option<ParaId> = None;
	/// Whether the program being executed has no exchange of its own.
	pub static DeliveriesOnly: bool = false;
	/// Whether parachains take messages.
	pub static TakesMessages: bool = true;
	pub static DeliveryPrice: Balance = DELIVERY;
	/// Whether programs can be weighed.
	pub static CanWeigh: bool = true;
	/// The XCM version of parachains, where it is known.
	pub static KnownVersion: Option<XcmVersion> = Some(5);
	/// A parachain without an account here.
	pub static Unknown: Option<ParaId> = None;
	pub const OneInstruction: Weight = Weight::from_parts(1_000, 10);
	pub const ThisChain: Location = Location::here();
	pub TreasuryLocation: Location = AccountId32 { network: None, id: TREASURY.into() }.into();
	pub UniversalLocation: InteriorLocation = [GlobalConsensus(ByGenesis([7; 32]))].into();
}

/// Every switch as most tests need it. A thread may run several tests.
pub fn reset_switches() {
	for switch in [MayEnter::set, MayLeave::set, MaySend::set, TakesMessages::set, CanWeigh::set] {
		switch(true);
	}
	PausedParachain::set(None);
	DeliveriesOnly::set(false);
	DeliveryPrice::set(DELIVERY);
	KnownVersion::set(Some(5));
	Unknown::set(None);
}

pub struct Filter;

fn is_running(parachain: Option<ParaId>) -> bool {
	parachain.is_none() || parachain != PausedParachain::get()
}

impl ExchangeFilter for Filter {
	fn may_enter(parachain: Option<ParaId>) -> bool {
		MayEnter::get() && is_running(parachain)
	}

	fn may_leave_at_once(parachain: Option<ParaId>) -> bool {
		MayLeave::get() && is_running(parachain)
	}

	fn exchanges_for_deliveries_only() -> bool {
		DeliveriesOnly::get()
	}

	fn may_send(parachain: Option<ParaId>) -> bool {
		MaySend::get() && is_running(parachain)
	}
}

/// The sovereign account of a parachain.
pub fn sovereign(parachain: ParaId) -> AccountId {
	let mut bytes = [b'p'; 32];
	bytes[28..].copy_from_slice(&parachain.to_be_bytes());
	bytes.into()
}

/// Parachains and accounts on this chain have accounts.
pub struct AccountOf;

impl ConvertLocation<AccountId> for AccountOf {
	fn convert_location(location: &Location) -> Option<AccountId> {
		match location.unpack() {
			(0, [Parachain(parachain)]) if Unknown::get() == Some(*parachain) => None,
			(0, [Parachain(parachain)]) => Some(sovereign(*parachain)),
			(0, [AccountId32 { id, .. }]) => Some((*id).into()),
			_ => None,
		}
	}
}

pub struct LocationOf;

impl Convert<AccountId, Location> for LocationOf {
	fn convert(who: AccountId) -> Location {
		let id: [u8; 32] = who.into();
		match id.strip_prefix(&[b'p'; 28]) {
			Some([a, b, c, d]) => Parachain(ParaId::from_be_bytes([*a, *b, *c, *d])).into(),
			_ => AccountId32 { network: None, id }.into(),
		}
	}
}

pub struct Versions;

impl GetVersion for Versions {
	fn get_version_for(_destination: &Location) -> Option<XcmVersion> {
		KnownVersion::get()
	}
}

type Fixed = FixedWeightBounds<OneInstruction, RuntimeCall, ConstU32<100>>;

pub struct Weigher;

impl WeightBounds<RuntimeCall> for Weigher {
	fn weight(program: &mut Xcm<RuntimeCall>, limit: Weight) -> Result<Weight, InstructionError> {
		if !CanWeigh::get() {
			return Err(InstructionError { index: 0, error: XcmError::WeightNotComputable });
		}
		Fixed::weight(program, limit)
	}

	fn instr_weight(instruction: &mut Instruction<RuntimeCall>) -> Result<Weight, XcmError> {
		Fixed::instr_weight(instruction)
	}
}

/// Three plancks for a unit of time, and seven for a byte.
pub struct Price;

impl WeightToFee for Price {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		3 * Balance::from(weight.ref_time()) + 7 * Balance::from(weight.proof_size())
	}
}

/// The messages that were sent, in storage: one that is taken back is not there.
#[storage_alias]
pub type Sent = StorageValue<Network, Vec<(Location, Xcm<()>)>, ValueQuery>;

/// The messages that were sent.
pub fn sent() -> Vec<(Location, Xcm<()>)> {
	Sent::get()
}

pub struct Router;

impl SendXcm for Router {
	type Ticket = (Location, Xcm<()>);

	fn validate(
		destination: &mut Option<Location>,
		message: &mut Option<Xcm<()>>,
	) -> SendResult<Self::Ticket> {
		if !TakesMessages::get() {
			return Err(SendError::Transport("the parachain takes no messages"));
		}
		let ticket = (destination.take(), message.take());
		let (Some(destination), Some(message)) = ticket else {
			return Err(SendError::MissingArgument);
		};
		let price = Asset::from((stake_asset(), DeliveryPrice::get()));
		Ok(((destination, message), price.into()))
	}

	fn deliver(ticket: Self::Ticket) -> Result<XcmHash, SendError> {
		Sent::append(ticket);
		Ok([0; 32])
	}
}

/// The trapped assets of failed programs, with their owners.
#[storage_alias]
pub type Traps = StorageValue<Network, Vec<(Location, Assets)>, ValueQuery>;

pub struct Trap;

impl DropAssets for Trap {
	fn drop_assets(origin: &Location, assets: AssetsInHolding, _context: &XcmContext) -> Weight {
		let trapped: Vec<Asset> = assets.assets_iter().collect();
		Traps::append((origin.clone(), Assets::from(trapped)));
		Weight::zero()
	}
}

impl ClaimAssets for Trap {
	fn claim_assets(
		origin: &Location,
		_ticket: &Location,
		what: &Assets,
		context: &XcmContext,
	) -> Option<AssetsInHolding> {
		let mut traps = Traps::get();
		let place = traps.iter().position(|trap| *trap == (origin.clone(), what.clone()))?;
		traps.remove(place);
		Traps::put(traps);
		let mut all = AssetsInHolding::new();
		for asset in what.inner() {
			all.subsume_assets(Transactors::mint_asset(asset, context).ok()?);
		}
		Some(all)
	}
}

pub type Transactors = (
	FungibleAdapter<Balances, IsConcrete<ThisChain>, AccountOf, AccountId, ()>,
	SharesTransactor<Test>,
);

pub type Executor = XcmExecutor<XcmConfig>;

pub struct XcmConfig;

impl staging_xcm_executor::Config for XcmConfig {
	type Aliasers = Nothing;
	type AssetExchanger = Exchange<Test>;
	type AssetLocker = ();
	type AssetTransactor = Transactors;
	type AssetTrap = Trap;
	type Barrier = TakeWeightCredit;
	type CallDispatcher = RuntimeCall;
	type FeeManager =
		XcmFeeManagerFromComponents<Nothing, SendXcmFeeToAccount<Transactors, TreasuryLocation>>;
	type HrmpChannelAcceptedHandler = ();
	type HrmpChannelClosingHandler = ();
	type HrmpNewChannelOpenRequestHandler = ();
	type IsReserve = ();
	type IsTeleporter = ();
	type MaxAssetsIntoHolding = ConstU32<8>;
	type MessageExporter = ();
	type OriginConverter = SovereignSignedViaLocation<AccountOf, RuntimeOrigin>;
	type PalletInstancesInfo = AllPalletsWithSystem;
	type ResponseHandler = ();
	type RuntimeCall = RuntimeCall;
	type SafeCallFilter = Everything;
	type SubscriptionService = ();
	type Trader = SharesTrader<Test, Price>;
	type TransactionalProcessor = FrameTransactionalProcessor;
	type UniversalAliases = Nothing;
	type UniversalLocation = UniversalLocation;
	type Weigher = Weigher;
	type XcmEventEmitter = ();
	type XcmRecorder = ();
	type XcmSender = Router;
}
