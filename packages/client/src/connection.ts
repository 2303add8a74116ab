// SPDX-License-Identifier: Apache-2.0

// A connection to a node or to a light client.

import { createClient, type JsonRpcProvider, type PolkadotClient, type TypedApi } from 'polkadot-api';

import { rill as descriptors } from '../descriptors/index.js';

/** Reads and calls of Rill, typed by its metadata. */
export type RillApi = TypedApi<typeof descriptors>;

/** A connection to Rill. */
export interface Connection {
	/** The client of polkadot-api, for blocks and transactions. */
	readonly client: PolkadotClient;
	/** Reads and calls of Rill. */
	readonly api: RillApi;
}

/** A block of a read: the best one, the last finalised one, or the hash of a recent one. */
export type At = 'best' | 'finalized' | (string & {});

/** Options of a read. */
export interface ReadOptions {
	/** The block. Default: the best one. The hash of {@link latest} gives all reads one block. */
	at?: At;
	/** Ends the read. A read without a connection waits for it, so a page may want to give up. */
	signal?: AbortSignal;
}

/** A block. */
export interface Block {
	readonly hash: string;
	readonly number: number;
}

/**
 * Connects through a JSON-RPC provider: `getWsProvider` of `polkadot-api/ws` for a node, or
 * `getSmProvider` of `polkadot-api/sm-provider` for a light client. End it with
 * `connection.client.destroy()`.
 */
export function connect(provider: JsonRpcProvider): Connection {
	const client = createClient(provider);
	return { client, api: client.getTypedApi(descriptors) };
}

/** The best block, or the last finalised one. */
export async function latest({ client }: Connection, which: 'best' | 'finalized' = 'best'): Promise<Block> {
	const blocks = await client.getBestBlocks();
	const block = which === 'best' ? blocks[0] : blocks.at(-1);
	if (!block) throw new Error('the node has no block');
	return { hash: block.hash, number: block.number };
}

/** The options of polkadot-api. */
export function atOf({ at = 'best', signal }: ReadOptions): { at: At; signal?: AbortSignal } {
	return signal === undefined ? { at } : { at, signal };
}
