// SPDX-License-Identifier: Apache-2.0

// The genesis of a raw chain specification, read and changed by the metadata of the runtime.

import { readFileSync, writeFileSync } from 'node:fs';

import { getDynamicBuilder, getLookupFn } from '@polkadot-api/metadata-builders';
import { decAnyMetadata, unifyMetadata } from '@polkadot-api/substrate-bindings';
import { Binary } from 'polkadot-api';

const METADATA = new URL('../../../packages/client/.papi/metadata/rill.scale', import.meta.url);
const builder = getDynamicBuilder(getLookupFn(unifyMetadata(decAnyMetadata(readFileSync(METADATA)))));

/** The storage of a genesis. */
export class Genesis {
	private readonly specification: { genesis: { raw: { top: Record<string, string> } } };

	/** Reads a raw chain specification. */
	constructor(path: string) {
		this.specification = JSON.parse(readFileSync(path, 'utf8'));
	}

	/** All values of an item. */
	values<Value>(pallet: string, item: string): Value[] {
		const { keys, value } = builder.buildStorage(pallet, item);
		const prefix = keys.enc();
		const entries = Object.entries(this.top).filter(([key]) => key.startsWith(prefix));
		return entries.map(([, encoded]) => value.dec(encoded) as Value);
	}

	/** Writes the value of an item, under its keys if it is a map. */
	set(pallet: string, item: string, keys: readonly unknown[], value: unknown): void {
		const codecs = builder.buildStorage(pallet, item);
		this.top[codecs.keys.enc(...keys)] = Binary.toHex(codecs.value.enc(value));
	}

	/** Changes the only value of an item. */
	change<Value>(pallet: string, item: string, change: (value: Value) => Value): void {
		const [value] = this.values<Value>(pallet, item);
		if (value === undefined) throw new Error(`the genesis has no ${pallet}.${item}`);
		this.set(pallet, item, [], change(value));
	}

	/** Writes the chain specification. */
	write(path: string): void {
		writeFileSync(path, JSON.stringify(this.specification));
	}

	private get top(): Record<string, string> {
		return this.specification.genesis.raw.top;
	}
}
