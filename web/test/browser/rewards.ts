// SPDX-License-Identifier: Apache-2.0

// The rewards of an account by the blocks that the page has shown, since the page knows of no other
// ones.

import { expect, type Page } from '@playwright/test';

import * as books from './books.js';
import type { Storage } from './storage.js';

/** The reward of an era. */
export interface Reward {
	readonly era: number;
	/** The shares at the start of the era, and their stake. */
	readonly shares: bigint;
	readonly stake: bigint;
	readonly reward: bigint;
	/** Whether the page has seen all of the era. */
	readonly isSeen: boolean;
}

/** Lets the page note its blocks with an account from now on. */
export async function noteBlocks(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const blocks: string[] = [];
		Object.assign(window, { blocks });
		new MutationObserver(() => {
			const { block } = document.querySelector('main')?.dataset ?? {};
			const hasAccount = document.querySelector('.account-button .quiet') !== null;
			if (block && hasAccount && block !== blocks.at(-1)) blocks.push(block);
		}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-block'] });
	});
}

const blocksOf = (page: Page) => page.evaluate(() => (window as unknown as { blocks: string[] }).blocks);

/** Waits for the first noted block. The page knows no change before it. */
export async function waitForNotes(page: Page): Promise<void> {
	await expect.poll(async () => (await blocksOf(page)).length).toBeGreaterThan(0);
}

interface Change {
	readonly era: number;
	readonly shares: bigint;
	readonly stake: bigint;
}

/** The changes of stRILL from block to block of the page, at the rates of the blocks. */
async function readChanges(blocks: readonly string[], storage: Storage, who: string): Promise<Change[]> {
	const changes: Change[] = [];
	let before: bigint | undefined;
	for (const block of blocks) {
		const at = storage.at(block);
		const { shares } = await books.readAccount(at, who);
		if (before !== undefined && shares !== before) {
			const read = await books.readBooks(at);
			const size = books.stakeOf(read, shares > before ? shares - before : before - shares);
			changes.push({ era: read.era, shares: shares - before, stake: shares > before ? size : -size });
		}
		before = shares;
	}
	return changes;
}

/** The rewards of an account in a block by era, the newest first. */
export async function readRewards(page: Page, storage: Storage, block: string, who: string): Promise<Reward[]> {
	const all = await blocksOf(page);
	const blocks = all.slice(0, all.indexOf(block) + 1);
	const [changes, read] = [await readChanges(blocks, storage, who), await books.readBooks(storage.at(block))];
	const { era: firstEra } = await books.readClock(storage.at(blocks[0] ?? ''));
	let { shares } = await books.readAccount(storage.at(block), who);
	let end: books.Rate = read;
	const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
	return [...read.history].reverse().map((rate, index, newest) => {
		const next = newest[index - 1]?.era ?? Infinity;
		const own = changes.filter(({ era }) => era >= rate.era && era < next);
		const after = books.stakeOf(end, shares);
		shares -= sum(own.map((change) => change.shares));
		const stake = books.stakeOf(rate, shares);
		end = rate;
		const reward = after - stake - sum(own.map((change) => change.stake));
		return { era: rate.era, shares, stake, reward, isSeen: rate.era > firstEra };
	});
}
