// SPDX-License-Identifier: Apache-2.0

// A network that differs from development chains in its genesis, with its node and its page.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AccountId } from 'polkadot-api';

import { Node } from './node.js';
import { servePage, type Site } from './site.js';
import { Genesis } from './specification.js';

/** A network of one node. */
export class OwnNetwork {
	private constructor(
		private readonly directory: string,
		readonly site: Site,
		readonly node: Node,
	) {}

	/** Starts a network with a changed genesis. */
	static async start(change: (genesis: Genesis) => void): Promise<OwnNetwork> {
		const directory = mkdtempSync(join(tmpdir(), 'rill-web-own-'));
		const specification = join(directory, 'own.json');
		const genesis = new Genesis(process.env.RILL_CHAIN_SPEC ?? '');
		change(genesis);
		genesis.write(specification);
		const site = await servePage(specification, join(directory, 'page'));
		return new OwnNetwork(directory, site, await Node.start(specification));
	}

	/** Ends the network, and deletes it. */
	async end(): Promise<void> {
		this.site.end();
		await this.node.remove();
		rmSync(this.directory, { recursive: true, force: true });
	}
}

/** The bond of a stash. */
export interface Ledger {
	readonly stash: string;
	readonly active: bigint;
}

/** Whether a bond is the pool's: the part of its keyless accounts that all of them have. */
export const isOfPool = ({ stash }: Ledger) =>
	Buffer.from(AccountId().enc(stash)).subarray(0, 12).toString() === 'modlrl/lqstk';
