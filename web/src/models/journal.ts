// SPDX-License-Identifier: Apache-2.0

// The balances of an account as this browser saw them, block after block.

import { stakeAt, strill, type Rate, type ShareChange, type StRill } from '@rill/client';

/** The account in a block. */
export interface Sight {
	/** The time of the block, in milliseconds. */
	readonly time: number;
	readonly era: number;
	readonly shares: StRill;
	readonly rate: Rate;
}

/** All that was seen. */
export interface Journal {
	readonly changes: readonly ShareChange[];
	/** The first era seen from its start, with all after it. `undefined`: nothing was seen. */
	readonly fromEra: number | undefined;
	readonly last: Pick<Sight, 'time' | 'era' | 'shares'> | undefined;
}

/** Nothing seen. */
export function emptyJournal(): Journal {
	return { changes: [], fromEra: undefined, last: undefined };
}

/** The eras that the chain remembers. */
const REMEMBERED = 64;

/**
 * The journal with one more block. A change while the page was closed has no known era, unless it
 * was the same one: then all eras before the present one count as not seen. So do they if the time
 * went back, since then the chain is another one.
 */
export function note({ changes, fromEra, last }: Journal, { time, era, shares, rate }: Sight): Journal {
	const now = { time, era, shares };
	if (!last || fromEra === undefined || time < last.time) return { changes: [], fromEra: era + 1, last: now };
	const change = shares - last.shares;
	if (change === 0n) return { changes, fromEra, last: now };
	const size = stakeAt(rate, strill(change < 0n ? -change : change));
	const noted = { era, shares: change, stake: change < 0n ? -size : (size as bigint) };
	if (era !== last.era) return { changes: [noted], fromEra: era + 1, last: now };
	const kept = changes.filter((each) => each.era > era - REMEMBERED);
	return { changes: [...kept, noted], fromEra, last: now };
}
