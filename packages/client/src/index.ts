// SPDX-License-Identifier: Apache-2.0

// The public names of the package.

export * from './amounts.js';
export * from './clock.js';
export { connect, latest, type At, type Block, type Connection, type ReadOptions, type RillApi } from './connection.js';
export {
	explain,
	explainValidity,
	failureOf,
	TransactionFailure,
	type ChainEnum,
	type FailureKind,
	type Preview,
	type Refusal,
} from './errors.js';
export { eventOf, stakingEvent, stakingEvents, type StakingEvent, type StakingEventOf } from './events.js';
export * from './exits.js';
export * from './holdings.js';
export * from './maths.js';
export * from './pool.js';
export * from './previews.js';
export * from './rewards.js';
export { readTickets, type Ticket, type TicketPhase } from './tickets.js';
export * from './transactions.js';
export * from './xcm/calls.js';
export {
	accountOf,
	deliveryFee,
	dryRunCall,
	dryRunMessage,
	dryRunProgram,
	executionFee,
	previewExchange,
	readRemoteLimits,
	weightOf,
	XcmFailure,
	type DryRun,
	type Message,
	type ProgramChain,
	type RemoteLimits,
	type VersionedLocation,
	type VersionedProgram,
	type Weight,
} from './xcm/costs.js';
export * from './xcm/locations.js';
export * from './xcm/parachain.js';
export { DEFAULT_FEES } from './xcm/parts.js';
export * from './xcm/programs.js';
