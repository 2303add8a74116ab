// SPDX-License-Identifier: Apache-2.0

// The state that all views show: read again in each block, all of it from that one block.

import { batch, effect, signal } from '@preact/signals';
import type { At, Connection } from '@rill/client';

import { connection, status } from './connection.js';
import {
	readAccountState,
	readPlaces,
	readPoolState,
	type AccountState,
	type Places,
	type PoolState,
} from './reads.js';
import { chosen } from './wallets.js';

/** The names of views, which are also those of the page's addresses. */
export const VIEWS = ['stake', 'leave', 'pool', 'account'] as const;
export type View = (typeof VIEWS)[number];

export const view = signal<View>(viewOf(location.hash));
export const pool = signal<PoolState | undefined>(undefined);
export const places = signal<Places | undefined>(undefined);
export const account = signal<AccountState | undefined>(undefined);
/** The hash of the block that the state is from. */
export const stateBlock = signal<string | undefined>(undefined);

/** The view of an address such as `#leave`. */
export function viewOf(hash: string): View {
	return VIEWS.find((name) => hash === `#${name}`) ?? 'stake';
}

let reading = false;
let wanted: { opened: Connection; at: At } | undefined;

/** Reads the newest block whenever the last read has ended, so a slow connection skips blocks. */
async function read(): Promise<void> {
	if (reading) return;
	reading = true;
	while (wanted) {
		const { opened, at } = wanted;
		wanted = undefined;
		await readBlock(opened, at).catch(() => {
			// The block is gone, or the connection. The next block brings the next read.
		});
	}
	reading = false;
}

async function readBlock({ api }: Connection, hash: At): Promise<void> {
	const options = { at: hash, signal: AbortSignal.timeout(60_000) };
	const address = chosen.peek()?.address;
	const [newPool, newAccount, newPlaces] = await Promise.all([
		readPoolState(api, options),
		address === undefined ? undefined : readAccountState(api, address, options),
		view.peek() === 'pool' ? readPlaces(api, options) : places.peek(),
	]);
	// The figures of one block change at once.
	batch(() => {
		pool.value = newPool;
		places.value = newPlaces;
		stateBlock.value = hash;
		if (chosen.peek()?.address === address) account.value = newAccount;
	});
}

/** Begins to follow the chain. */
export function follow(): void {
	addEventListener('hashchange', () => void (view.value = viewOf(location.hash)));
	effect(() => {
		const opened = connection.value;
		const now = status.value;
		// Another account or another view needs another read.
		const address = chosen.value?.address;
		if (account.peek()?.address !== address) account.value = undefined;
		void view.value;
		if (!opened || now.phase !== 'connected') return;
		wanted = { opened, at: now.best.hash };
		void read();
	});
}
