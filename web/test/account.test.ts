// SPDX-License-Identifier: Apache-2.0

import { parseRill, parseStRill, rill, strill, type Rate } from '@rill/client';
import { describe, expect, test } from 'vitest';

import { holdingRows, noticesOf, rewardsCsv, rewardViews, totalReward } from '../src/models/account.js';
import { emptyJournal, note, type Journal } from '../src/models/journal.js';
import { bobAt, poolAt } from './chain.js';

const unseen = { changes: [], fromEra: undefined };

describe('the rewards of an account', () => {
	test('have a line for each era in the file, with exact amounts', async () => {
		const pool = await poolAt('paid');
		const rewards = rewardViews(pool, parseStRill('1000'), unseen);
		const lines = rewardsCsv('Rill, "dev"', 'abc', rewards).trimEnd().split('\r\n');
		expect(lines).toHaveLength(pool.history.length + 1);
		expect(lines[0]?.split(',')).toHaveLength(10);
		expect(lines[1]).toMatch(
			/^"Rill, ""dev""",abc,\d+,\d{4}-.*Z,(true|false),1000,1000[.\d]*,\d+\.\d{12},false,true$/,
		);
		const sum = rewards.reduce((all, { plancks }) => all + plancks, 0n);
		expect(totalReward(rewards)).toContain((Number(sum) / 1e12).toFixed(6).replace(/0+$/, '').slice(0, 6));
	});

	test('are none before a stake that the page has seen', async () => {
		const pool = await poolAt('paid');
		const { era } = pool.clock;
		const shares = parseStRill('1000');
		const seen = { changes: [{ era, shares: shares as bigint, stake: 1n }], fromEra: era };
		const past = rewardViews(pool, shares, seen).filter((reward) => reward.era < era);
		expect(past.every(({ plancks, shares: held }) => plancks === 0n && held === '0')).toBe(true);
	});
});

test('holdings have the tickets on the way', async () => {
	const [bob] = [await bobAt('unbonding')];
	const rows = holdingRows(bob);
	expect(rows.map(({ name }) => name)).toEqual(['stRILL', 'In tickets', 'RILL']);
	expect(rows[1]?.note).toBe(`${bob.tickets.length} on the way.`);
});

describe('notices', () => {
	test('are none in a calm pool', async () => expect(noticesOf(await poolAt('young'), undefined)).toEqual([]));

	test('warn of changes, slashes and a halt, and tell of ready tickets', async () => {
		const [pool, bob] = [await poolAt('announced'), await bobAt('announced')];
		const applies = { era: 9, at: new Date(), isEstimate: true };
		const slash = {
			offenceEra: 1,
			applies,
			total: rill(1n),
			insured: rill(0n),
			holders: rill(1n),
			unreleased: rill(0n),
		};
		const bad = { ...pool, slashes: [slash], figures: { ...pool.figures, gate: 'halted' as const } };
		const [ticket] = (await bobAt('unbonding')).tickets;
		if (!ticket) throw new Error('no ticket');
		const ready = { ...bob, tickets: [{ ...ticket, claimable: parseRill('2') }] };
		const texts = noticesOf(bad, ready).map(({ text }) => text);
		expect(texts[0]).toMatch(/circuit breaker/);
		expect(texts[1]).toMatch(/slash is pending/);
		expect(texts.slice(2, -1).join()).toMatch(/change is announced/);
		expect(texts.at(-1)).toBe('2 RILL of your tickets are ready.');
	});
});

describe('the journal', () => {
	const rate: Rate = { pooled: rill(2n), shares: strill(1n) };
	const sight = (time: number, era: number, shares: bigint) => ({ time, era, shares: strill(shares), rate });
	const noteAll = (...sights: ReturnType<typeof sight>[]): Journal => sights.reduce(note, emptyJournal());

	test('begins with the era after the first sight', () =>
		expect(noteAll(sight(1, 5, 0n))).toMatchObject({ changes: [], fromEra: 6 }));

	test('has changes with their stake and their sign', () =>
		expect(noteAll(sight(1, 5, 0n), sight(2, 5, 10n), sight(3, 5, 4n)).changes).toEqual([
			{ era: 5, shares: 10n, stake: 20n },
			{ era: 5, shares: -6n, stake: -12n },
		]));

	test('stays when eras pass without a change', () =>
		expect(noteAll(sight(1, 5, 0n), sight(2, 5, 10n), sight(9, 8, 10n))).toMatchObject({
			changes: [{ era: 5 }],
			fromEra: 6,
		}));

	test('begins again after a change in an unknown era', () =>
		expect(noteAll(sight(1, 5, 0n), sight(9, 8, 10n))).toMatchObject({
			changes: [{ era: 8, shares: 10n }],
			fromEra: 9,
		}));

	test('begins again when the chain began again', () =>
		expect(noteAll(sight(9, 8, 10n), sight(10, 8, 20n), sight(1, 0, 0n))).toMatchObject({
			changes: [],
			fromEra: 1,
		}));

	test('forgets what the chain forgets', () =>
		expect(
			noteAll(sight(1, 5, 0n), sight(2, 5, 10n), sight(3, 80, 10n), sight(4, 80, 20n)).changes.map(
				({ era }) => era,
			),
		).toEqual([80]));
});
