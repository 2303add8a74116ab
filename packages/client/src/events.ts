// SPDX-License-Identifier: Apache-2.0

// Events of liquid staking, with the token of each amount in its type.

import type { RillEvents } from '../descriptors/index.js';
import type { Rill, StRill } from './amounts.js';
import type { ChainEnum } from './errors.js';

/** The fields of events that are amounts of stRILL. All other amounts are RILL. */
export const SHARE_FIELDS = ['shares', 'prepaid', 'minted', 'treasury_shares', 'insurance_shares'] as const;

type ShareField = (typeof SHARE_FIELDS)[number];
type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
	? `${Head}${Capitalize<Camel<Tail>>}`
	: Name;
type Amount<Field, Value> = Value extends bigint ? (Field extends ShareField ? StRill : Rill) : Value;
type Fields<Raw> = Raw extends object
	? { readonly [Field in keyof Raw as Camel<Field & string>]: Amount<Field, Raw[Field]> }
	: unknown;
type EventsOf<Prefix extends string, Pallet> = {
	[Name in keyof Pallet & string]: { readonly type: `${Prefix}.${Name}` } & Fields<Pallet[Name]>;
}[keyof Pallet & string];

/**
 * An event of liquid staking or of remote staking, such as `{ type: 'liquidStaking.Staked', who,
 * amount, shares }`. Fields have the names of the metadata, in camel case.
 */
export type StakingEvent =
	EventsOf<'liquidStaking', RillEvents['LiquidStaking']> | EventsOf<'remoteStaking', RillEvents['RemoteStaking']>;

/** The event of one type. */
export type StakingEventOf<Type extends StakingEvent['type']> = Extract<StakingEvent, { type: Type }>;

const PREFIXES: Record<string, string | undefined> = { LiquidStaking: 'liquidStaking', RemoteStaking: 'remoteStaking' };

/** Decodes an event of polkadot-api. `undefined` for events of other pallets. */
export function stakingEvent({ type, value }: ChainEnum): StakingEvent | undefined {
	const prefix = PREFIXES[type];
	if (prefix === undefined) return undefined;
	const { type: name, value: fields } = value as ChainEnum;
	const renamed = Object.entries(fields ?? {}).map(([field, data]) => [camel(field), data]);
	return { type: `${prefix}.${name}`, ...Object.fromEntries(renamed) } as StakingEvent;
}

/** The events of liquid staking among events of polkadot-api, in order. */
export function stakingEvents(events: readonly ChainEnum[]): StakingEvent[] {
	return events.map(stakingEvent).filter((event) => event !== undefined);
}

/** The first event of a type. */
export function eventOf<Type extends StakingEvent['type']>(
	events: readonly StakingEvent[],
	type: Type,
): StakingEventOf<Type> | undefined {
	return events.find((event): event is StakingEventOf<Type> => event.type === type);
}

function camel(name: string): string {
	return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
