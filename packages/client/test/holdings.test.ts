// SPDX-License-Identifier: Apache-2.0

import { describe, expect, test } from 'vitest';

import { rill, strill } from '../src/amounts.js';
import { readShares, shareChangesOf, spendableOf } from '../src/holdings.js';
import { readHistory, rewardsByEra } from '../src/rewards.js';
import { readPool } from '../src/pool.js';
import { BOB, chainAt, metadata, transaction, variantsOf } from './fixture.js';

const UNIT = 10n ** 12n;
const RATE = { pooled: rill(2n * UNIT), shares: strill(UNIT) };
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

const eventsOf = (name: string) => {
	const last = transaction(name).at(-1);
	if (last?.type !== 'finalized') throw new Error(`${name} is not final`);
	return last.events;
};

describe('spendable RILL', () => {
	test.each([
		[{ free: 100n, reserved: 0n, frozen: 0n }, 90n],
		[{ free: 100n, reserved: 0n, frozen: 40n }, 60n],
		[{ free: 100n, reserved: 30n, frozen: 40n }, 90n],
		[{ free: 100n, reserved: 10n, frozen: 40n }, 70n],
		[{ free: 5n, reserved: 0n, frozen: 0n }, 0n],
		[{ free: 30n, reserved: 0n, frozen: 40n }, 0n],
	])('of %o is %s', (balance, spendable) => expect(spendableOf(balance, 10n)).toBe(spendable));
});

const changeOf = (name: string) => shareChangesOf(BOB, eventsOf(name), { era: 1, rate: RATE });

describe('changes of stRILL', () => {
	test('by recorded transactions are signed, with their stake at the rate', () => {
		expect(changeOf('stake')).toEqual([{ era: 1, shares: 50_000n * UNIT, stake: 100_000n * UNIT }]);
		expect(changeOf('unstake')).toEqual([{ era: 1, shares: -600n * UNIT, stake: -1_200n * UNIT }]);
		expect(changeOf('cancelUnstake')).toEqual([{ era: 1, shares: 100n * UNIT, stake: 200n * UNIT }]);
		expect(changeOf('instantUnstake')).toEqual([{ era: 1, shares: -5n * UNIT, stake: -10n * UNIT }]);
		expect(changeOf('fundShares')).toEqual([{ era: 1, shares: -500n * UNIT, stake: -1_000n * UNIT }]);
	});

	test('of a ticket are none', () => expect(changeOf('transferTicket')).toEqual([]));
	test('of another account are none', () =>
		expect(shareChangesOf('other', eventsOf('stake'), { era: 1, rate: RATE })).toEqual([]));

	test('add up to the recorded balance', async () => {
		const changes = ['stake', 'unstake', 'cancelUnstake', 'transferTicket'].flatMap(changeOf);
		expect(sum(changes.map(({ shares }) => shares))).toBe(await readShares(chainAt('open'), BOB));
	});
});

describe('all changes of an account', () => {
	test('keep rewards apart from stakes and exits', async () => {
		// All changes of Bob's stRILL since the first remembered era, each at the rate of its era.
		const chain = chainAt('unbonding');
		const [history, pool, shares] = [await readHistory(chain), await readPool(chain), await readShares(chain, BOB)];
		const at = (index: number) => ({ era: history[index]?.era.era ?? NaN, rate: history[index] ?? RATE });
		const changes = [
			...shareChangesOf(BOB, eventsOf('instantUnstake'), at(0)),
			...shareChangesOf(BOB, eventsOf('fundShares'), at(1)),
			...shareChangesOf(BOB, eventsOf('unstakeLater'), at(2)),
		];
		const rewards = rewardsByEra(history, pool, shares, changes);
		expect(rewards[0]?.shares).toBe(shares + 5n * UNIT + 500n * UNIT + 9_000n * UNIT);
		// A whole era of this chain brings less than a hundredth of a thousandth.
		for (const { reward, stake } of rewards) expect(reward).toBeLessThan(stake / 100_000n);
	});

	test('come from all events of assets with an amount, but for approvals', () => {
		const events = metadata.pallets.find(({ name }) => name === 'Assets')?.events;
		const moving = variantsOf(events?.type ?? -1).filter(({ name, fields }) => {
			const value = Object.fromEntries(fields.map((field) => [field.name, BOB]));
			const event = {
				type: 'Assets',
				value: { type: name, value: { ...value, asset_id: 1, amount: UNIT, balance: UNIT } },
			};
			return shareChangesOf(BOB, [event], { era: 1, rate: RATE }).length > 0;
		});
		const named = variantsOf(events?.type ?? -1).filter(({ fields }) => {
			const names = fields.map(({ name }) => name);
			const hasAccount = ['from', 'owner', 'who', 'source'].some((name) => names.includes(name));
			return hasAccount && (names.includes('amount') || names.includes('balance'));
		});
		// TransferredApproved comes beside Transferred.
		const approvals = ['ApprovedTransfer', 'TransferredApproved'];
		expect(moving.map(({ name }) => name)).toEqual(
			named.map(({ name }) => name).filter((name) => !approvals.includes(name)),
		);
	});
});
