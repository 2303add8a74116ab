// SPDX-License-Identifier: Apache-2.0

// The storage of a block by plain JSON-RPC, decoded by the metadata of its node. Nothing here is of
// the page or of its client.

import { getDynamicBuilder, getLookupFn } from '@polkadot-api/metadata-builders';
import { decAnyMetadata, unifyMetadata } from '@polkadot-api/substrate-bindings';
import { AccountId, Binary } from 'polkadot-api';

import { ask } from './node.js';

type Builder = ReturnType<typeof getDynamicBuilder>;

/** The storage of a chain. */
export class Storage {
	private constructor(
		private readonly port: string,
		private readonly builder: Builder,
	) {}

	/** The storage of the chain of a node. */
	static async of(url: string): Promise<Storage> {
		const { port } = new URL(url);
		const metadata = Binary.fromHex((await ask(port, 'state_getMetadata')) as string);
		return new Storage(port, getDynamicBuilder(getLookupFn(unifyMetadata(decAnyMetadata(metadata)))));
	}

	/** The storage of a block. */
	at(hash: string): Snapshot {
		return new Snapshot(this.builder, (method, ...params) => ask(this.port, method, [...params, hash]));
	}

	/** The hash of a block by its number. Without one: of the best block. */
	async hash(block?: number): Promise<string> {
		return (await ask(this.port, 'chain_getBlockHash', block === undefined ? [] : [block])) as string;
	}

	/** The number of a block. */
	async number(hash: string): Promise<number> {
		return Number(((await ask(this.port, 'chain_getHeader', [hash])) as { number: string }).number);
	}

	/** The hash of the last finalised block. */
	async finalised(): Promise<string> {
		return (await ask(this.port, 'chain_getFinalizedHead')) as string;
	}

	/** The transactions of a block, as bytes. */
	async transactions(hash: string): Promise<Uint8Array[]> {
		const { block } = (await ask(this.port, 'chain_getBlock', [hash])) as { block: { extrinsics: string[] } };
		return block.extrinsics.map((bytes) => Binary.fromHex(bytes));
	}

	/** The key of an item of a map, and the bytes of a value of it. */
	item(pallet: string, item: string, keys: readonly unknown[], value: unknown): [Uint8Array, Uint8Array] {
		const codecs = this.builder.buildStorage(pallet, item);
		return [Binary.fromHex(codecs.keys.enc(...keys)), codecs.value.enc(value)];
	}
}

/** The storage of one block. */
export class Snapshot {
	constructor(
		private readonly builder: Builder,
		private readonly ask: (method: string, ...params: unknown[]) => Promise<unknown>,
	) {}

	/** The address of an account. */
	address(account: Uint8Array): string {
		return AccountId(this.builder.ss58Prefix).dec(account);
	}

	/** The value of an item. Its default if it is absent, and `undefined` without one. */
	async value<Value>(pallet: string, item: string, ...keys: unknown[]): Promise<Value> {
		const { keys: key, value, fallback } = this.builder.buildStorage(pallet, item);
		const found = (await this.ask('state_getStorage', key.enc(...keys))) as string | null;
		return (found === null ? fallback : value.dec(found)) as Value;
	}

	/** The entries of a map below these keys: all keys of each, and its value. */
	async entries<Value>(pallet: string, item: string, ...above: unknown[]): Promise<[unknown[], Value][]> {
		const { keys, value } = this.builder.buildStorage(pallet, item);
		const found = (await this.ask('state_getKeysPaged', keys.enc(...above), 1000, null)) as string[];
		const values = await Promise.all(found.map((key) => this.ask('state_getStorage', key) as Promise<string>));
		return found.map((key, index) => [keys.dec(key), value.dec(values[index] ?? '') as Value]);
	}

	/** The answer of the runtime to a call of its API, as bytes. */
	async runtime(method: string, args: Uint8Array): Promise<Uint8Array> {
		return Binary.fromHex((await this.ask('state_call', method, Binary.toHex(args))) as string);
	}
}
