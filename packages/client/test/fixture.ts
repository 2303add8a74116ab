// SPDX-License-Identifier: Apache-2.0

// What a real development chain answered (see record.mjs), and the metadata of its runtime.

import { readFileSync } from 'node:fs';

import { decAnyMetadata, unifyMetadata } from '@polkadot-api/substrate-bindings';
import type { TxBroadcastEvent } from 'polkadot-api';
import { jsonDeserialize } from 'polkadot-api/utils';

import type { RillApi } from '../src/connection.js';
import type { ChainEnum } from '../src/errors.js';
import type { StakingEvent } from '../src/events.js';
import { replayed } from './recorded.mjs';

type Reads = Record<string, unknown>;

interface Fixture {
	/** The batches of the first and the later exit of Bob. */
	batch: number;
	later: number;
	snapshots: Record<string, { block: { number: number; hash: string }; reads: Reads }>;
	transactions: Record<string, TxBroadcastEvent[]>;
	invalid: Record<string, ChainEnum>;
	dryRuns: Record<string, Reads>;
	payments: { number: number; event: StakingEvent }[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url));

export const fixture: Fixture = JSON.parse(read('fixtures/development.json').toString(), jsonDeserialize);

export const BOB = 'YehzH8P5SGVpfdWHDRHuS2F4AkYyHAoN9CH19jhz9SHVBqVjg';

const found = <Value>(values: Record<string, Value>, name: string): Value => {
	const value = values[name];
	if (value === undefined) throw new Error(`the fixture has no ${name}`);
	return value;
};

/** The chain in a recorded block. `others` are made-up answers, in the place of recorded ones. */
export const chainAt = (name: string, others: Reads = {}): RillApi =>
	replayed({ ...found(fixture.snapshots, name).reads, ...others }) as RillApi;

/** The chain during a recorded dry run. */
export const chainOf = (dryRun: string): RillApi => replayed(found(fixture.dryRuns, dryRun)) as RillApi;

/** The events of a recorded transaction. */
export const transaction = (name: string): TxBroadcastEvent[] => found(fixture.transactions, name);

/** A recorded refusal by a pool of transactions. */
export const invalid = (name: string): ChainEnum => found(fixture.invalid, name);

/** The metadata of the runtime. */
export const metadata = unifyMetadata(decAnyMetadata(read('../.papi/metadata/rill.scale')));

/** The variants of an enum in the metadata. */
export const variantsOf = (id: number) => {
	const definition = metadata.lookup[id]?.def;
	if (definition?.tag !== 'variant') throw new Error(`type ${id} is no enum`);
	return definition.value;
};

/** The enum in the metadata whose path ends so. */
export const enumOf = (...path: string[]) => {
	const type = metadata.lookup.find(
		(each) => each.def.tag === 'variant' && path.join() === each.path.slice(-path.length).join(),
	);
	if (!type) throw new Error(`no enum ${path.join('::')}`);
	return variantsOf(type.id);
};
