// SPDX-License-Identifier: Apache-2.0

// The package on a running development chain, whose URL is in RILL_URL. Bob must have RILL. Takes a
// minute or two, and waits for no era.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import type { PolkadotSigner } from 'polkadot-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import * as rill from '../src/index.js';
import { providerOf, signerOf } from './development.mjs';

const url = process.env.RILL_URL ?? 'ws://127.0.0.1:9944';
const [bob, charlie, nobody] = ['//Bob', '//Charlie', '//Nobody'].map(signerOf) as [
	PolkadotSigner,
	PolkadotSigner,
	PolkadotSigner,
];
const bobs = rill.addressOf(bob);
const package_ = new URL('..', import.meta.url);

let connection: rill.Connection;
beforeAll(() => void (connection = rill.connect(providerOf(url))));
afterAll(() => connection.client.destroy());

const settled = (call: rill.Call, signer = bob) => rill.settle(rill.submit(connection, call, signer), 'inBlock');
const failure = async (promise: Promise<unknown>) => {
	const error = await promise.then(
		() => undefined,
		(error: unknown) => error,
	);
	expect(error).toBeInstanceOf(rill.TransactionFailure);
	return error as rill.TransactionFailure;
};

describe('reads of one block', () => {
	test('agree with each other', async () => {
		const at = { at: (await rill.latest(connection)).hash };
		const { api } = connection;
		const [pool, price, stashes] = await Promise.all([
			rill.readPool(api, at),
			rill.readPrice(api, at),
			rill.readStashes(api, at),
		]);
		expect(price).toBe(rill.priceOf(pool));
		expect(stashes.reduce((sum, { active }) => sum + active, 0n)).toBe(pool.active);
		const [growth, history, clock] = await Promise.all([
			rill.readYearlyGrowth(api, { ...at, eras: 0 }),
			rill.readHistory(api, at),
			rill.readClock(api, at),
		]);
		expect(growth === undefined).toBe(history.length < 2);
		expect(growth?.apr ?? 0).toBeCloseTo(rill.yearlyGrowth(history, clock, 0)?.apr ?? 0, 6);
	});

	test('know what an account holds', async () => {
		const at = { at: (await rill.latest(connection)).hash };
		const [holdings, pool] = await Promise.all([
			rill.readHoldings(connection.api, bobs, at),
			rill.readPool(connection.api, at),
		]);
		expect(holdings.stake).toBe(rill.stakeAt(pool, holdings.shares));
		expect(holdings.free - holdings.spendable).toBe(rill.parseRill('0.01'));
	});

	test('at the last finalised block work, too', async () => {
		expect((await rill.readClock(connection.api, { at: 'finalized' })).eraMillis).toBeGreaterThan(0);
	});
});

test('a stake gets what its preview showed, and is seen until its finality', { timeout: 120_000 }, async () => {
	const amount = rill.parseRill('1000');
	const preview = await rill.previewStake(connection.api, amount);
	if (!preview.ok) throw new Error(preview.refusal.sentence);
	const { shares, minShares } = preview.result;
	const call = rill.stake(connection.api, { amount, minShares });
	const estimate = await rill.estimateFee(call, bobs);
	const stages: string[] = [];
	let outcome: rill.Outcome | undefined;
	for await (const progress of rill.submit(connection, call, bob)) {
		stages.push(progress.stage);
		if ('outcome' in progress) outcome = progress.outcome;
	}
	expect([stages[0], stages[1], stages.at(-1)]).toEqual(['signed', 'broadcast', 'finalised']);
	const staked = rill.eventOf(outcome?.events ?? [], 'liquidStaking.Staked');
	expect(staked).toMatchObject({ who: bobs, amount });
	// The rate may have risen between the preview and the block, so a few shares fewer.
	expect(staked?.shares).toBeGreaterThanOrEqual(minShares);
	expect(staked?.shares).toBeLessThanOrEqual(shares);
	expect(outcome?.fee).toBeLessThanOrEqual(estimate);
});

describe('an exit', () => {
	test('has a ticket, which is handed on in part', { timeout: 120_000 }, async () => {
		const { api } = connection;
		const requested = await settled(
			rill.unstake(api, { shares: rill.parseStRill('30'), minStake: rill.parseRill('29') }),
		);
		const event = rill.eventOf(requested.events, 'liquidStaking.UnstakeRequested');
		const batch = event?.batch ?? -1;
		const at = { at: requested.block.hash };
		const ticket = (await rill.readTickets(api, bobs, at)).find((each) => each.batch === batch);
		expect(ticket?.phase).toBe('open');
		expect(ticket?.due?.era).toBeGreaterThan((await rill.readClock(api, at)).era);
		const to = rill.addressOf(charlie);
		const given = await settled(rill.transferTicket(api, { batch, to, shares: rill.parseStRill('10') }));
		expect(rill.eventOf(given.events, 'liquidStaking.TicketTransferred')).toMatchObject({
			from: bobs,
			to,
			shares: rill.parseStRill('10'),
		});
	});

	test('at once pays its preview', { timeout: 120_000 }, async () => {
		const shares = rill.parseStRill('1');
		const preview = await rill.previewInstantUnstake(connection.api, shares);
		if (!preview.ok) throw new Error(preview.refusal.sentence);
		const outcome = await settled(rill.instantUnstake(connection.api, { shares, minStake: preview.result.minStake }));
		const event = rill.eventOf(outcome.events, 'liquidStaking.InstantlyUnstaked');
		expect(event?.stake).toBeGreaterThanOrEqual(preview.result.minStake);
	});
});

describe('failures', () => {
	test('of the chain have a sentence', { timeout: 60_000 }, async () => {
		const error = await failure(
			settled(rill.stake(connection.api, { amount: rill.rill(1n), minShares: rill.strill(0n) })),
		);
		expect([error.kind, error.refusal?.name]).toEqual(['refused', 'LiquidStaking.StakeBelowMinimum']);
	});

	test('for want of RILL have one', { timeout: 60_000 }, async () => {
		const error = await failure(settled(rill.claim(connection.api, { batch: 0 }), nobody));
		expect([error.kind, error.refusal?.name]).toEqual(['invalid', 'Invalid.Payment']);
	});

	test('of the wallet send nothing', { timeout: 60_000 }, async () => {
		const before = await rill.nonceOf(connection.api, bobs);
		const refusing = { ...bob, signTx: () => Promise.reject(new Error('Cancelled')) };
		expect((await failure(settled(rill.claim(connection.api, { batch: 0 }), refusing))).kind).toBe('wallet');
		expect(await rill.nonceOf(connection.api, bobs)).toBe(before);
	});
});

test('a program for a parachain has a price and a dry run', async () => {
	const { api } = connection;
	const user = { parachain: 2000, account: rill.addressOf(charlie) };
	const program = await rill.setDestinationProgram(api, { user, destination: null });
	const fee = await rill.executionFee(api, program);
	expect(fee.amount).toBeGreaterThan(0n);
	const run = await rill.dryRunProgram(api, rill.parachainAccountLocation({ ...user, parachain: 3999 }), program);
	expect(run.refusal?.name).toBe('Xcm.FailedToTransactAsset');
});

describe('the examples of the README', () => {
	const examples = [...readFileSync(new URL('README.md', package_), 'utf8').matchAll(/^```js\n(.*?)^```/gms)].map(
		([, code]) => code ?? '',
	);

	test('are four', () => expect(examples).toHaveLength(4));

	test.each(examples.map((code, index) => [index + 1, code] as const))(
		'run: %i',
		{ timeout: 120_000 },
		(number, code) => {
			// In the package, so that it finds the package by its name.
			const file = new URL(`.example-${number}.mjs`, package_);
			try {
				writeFileSync(file, code);
				const output = execFileSync('node', [file.pathname, url], { encoding: 'utf8', timeout: 110_000 });
				expect(output).toMatch(
					[
						/^1 stRILL has a stake of 1\.\d{12} RILL/,
						/^got \d.* stRILL in block \d+/,
						/better: (ticket|instant)/,
						/^the execution on Rill costs 0\.0\d+ RILL\non Rill: The account does not have the assets/,
					][number - 1] ?? /x/,
				);
				console.log(output.trim());
			} finally {
				rmSync(file, { force: true });
			}
		},
	);
});
