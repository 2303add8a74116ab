// SPDX-License-Identifier: Apache-2.0

// The changes of the account's stRILL that this browser has seen. The chain forgets past balances,
// so the rewards of past eras need them. Nothing leaves the browser.

import { effect, signal } from '@preact/signals';
import { network } from 'virtual:network';

import { account, pool } from './state.js';
import { status } from './connection.js';
import { emptyJournal, note, type Journal } from './models/journal.js';
import type { Seen } from './models/account.js';

/** What this browser has seen of the account. */
export const seen = signal<Seen>({ changes: [], fromEra: undefined });

/** Begins to note the changes of the account. */
export function keepJournal(): void {
	effect(() => {
		const [own, state, now] = [account.value, pool.value, status.peek()];
		if (!own || !state || now.phase !== 'connected') return;
		const key = `rill.journal.${network.genesisHash}.${own.address}`;
		const journal = note(load(key), {
			time: state.clock.now.getTime(),
			era: state.clock.era,
			shares: own.holdings.shares,
			rate: state.figures,
		});
		localStorage.setItem(key, JSON.stringify(journal, replace));
		seen.value = { changes: journal.changes, fromEra: journal.fromEra };
	});
}

function load(key: string): Journal {
	try {
		const stored = localStorage.getItem(key);
		return stored ? (JSON.parse(stored, revive) as Journal) : emptyJournal();
	} catch {
		return emptyJournal();
	}
}

const replace = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value);
const revive = (_: string, value: unknown) =>
	typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value;
