// SPDX-License-Identifier: Apache-2.0

// Every number of the page against the storage of its block. A number that no line here expects
// fails too, and so does an expected one that is not shown. The chain has rewards, tickets, a
// pending slash and an announced change, so that no figure is trivial.

import { readFileSync } from 'node:fs';

import { u128, u32 } from '@polkadot-api/substrate-bindings';
import type { Page } from '@playwright/test';
import { addressOf, connect, rill as plancks, strill as shares, type Connection } from '@rill/client';
import { instantUnstake, parseRill, parseStRill, stake, unstake } from '@rill/client';
import { AccountId } from 'polkadot-api';

import { providerOf } from '../../../packages/client/test/development.mjs';
import * as books from './books.js';
import * as expected from './expected.js';
import { asRoot, batchOf, chooseAccount, expect, figure, signerOf, test, visit } from './holder.js';
import { isOfPool, OwnNetwork, type Ledger } from './own-network.js';
import { noteBlocks, readRewards, waitForNotes } from './rewards.js';
import { Storage, type Snapshot } from './storage.js';
import { decimal, readTexts, rill, strill } from './texts.js';

test.describe.configure({ mode: 'serial' });

const bob = addressOf(signerOf('Bob'));
/** The eras between the era of an offence and that of its slash. */
const DEFERRAL = 8;
const FOR_A_BLOCK = { timeout: 60_000 };

let network: OwnNetwork;
let chain: Connection;
let storage: Storage;
let page: Page;

test.beforeAll(async ({ browser }) => {
	test.setTimeout(400_000);
	network = await OwnNetwork.start((genesis) =>
		genesis.change<object>('Timing', 'Timing', (timing) => ({
			...timing,
			bonding_duration: DEFERRAL + 2,
			slash_defer_duration: DEFERRAL,
		})),
	);
	chain = connect(providerOf(network.node.url));
	storage = await Storage.of(network.node.url);
	page = await browser.newPage({ baseURL: network.site.address, locale: 'en-GB', timezoneId: 'UTC' });
	await noteBlocks(page);
	await visit(page, network.node.url);
});
test.afterAll(async () => {
	await page?.close();
	chain?.client.destroy();
	await network?.end();
});

const goTo = (name: string) => page.getByRole('link', { name, exact: true }).click();
const best = async () => storage.at(await storage.hash());
const clock = async () => books.readClock(await best());
const lengthOf = async (item: string) => (await (await best()).value<unknown[]>('LiquidStaking', item)).length;

/** Compares all numbers of the page with those of its block. */
async function compare(read: (all: expected.All, at: Snapshot, block: string) => unknown): Promise<void> {
	await expect(async () => {
		const { block, shown } = await readTexts(page);
		const at = storage.at(block);
		expect(shown).toEqual(await read(await expected.readAll(at, bob), at, block));
	}).toPass(FOR_A_BLOCK);
}

/**
 * Waits for the first sixth of an era. What follows is in one era, and the page sees it: a change
 * in the first block of an era counts as unseen.
 */
async function waitForEarlyEra(): Promise<void> {
	const isEarly = async () => {
		const { now, eraStart, eraMillis } = await clock();
		return now - eraStart < eraMillis / 6;
	};
	await expect.poll(isEarly, { timeout: 120_000 }).toBe(true);
}

/** Writes a slash for an offence of the last era, of about a two-thousandth of the pool. */
async function reportSlash(): Promise<void> {
	const ledgers = await (await best()).entries<Ledger>('Staking', 'Ledger');
	const stashes = ledgers.map(([, ledger]) => ledger).filter(isOfPool);
	const others = stashes.map(({ stash, active }) => [stash, active / 2003n]);
	const validator = addressOf(signerOf('Alice//stash'));
	const slash = { validator, own: parseRill('5'), others, reporters: [], payout: 0n };
	const item = storage.item('Staking', 'UnappliedSlashes', [(await clock()).era + DEFERRAL], [slash]);
	await asRoot(chain, { type: 'System', value: { type: 'set_storage', value: { items: [item] } } });
}

/** A stake and a ticket of the same era, so that a part of the ticket can be claimed. */
async function makeTicket(): Promise<void> {
	// The page sees the account only from the second era on, and assumes its balance before.
	await expect.poll(async () => (await clock()).era, { timeout: 200_000 }).toBe(1);
	await chooseAccount(page, 'Bob');
	await waitForNotes(page);
	await batchOf(chain, 'Bob', [
		stake(chain.api, { amount: parseRill('1000.000000000001'), minShares: shares(0n) }),
		unstake(chain.api, { shares: parseStRill('300.5'), minStake: plancks(0n) }),
	]);
	await expect.poll(() => lengthOf('History'), { timeout: 400_000 }).toBeGreaterThanOrEqual(3);
}

/** A slash, another ticket, an instant exit and an announced change. */
async function makeSlash(): Promise<void> {
	await waitForEarlyEra();
	const calls = [
		stake(chain.api, { amount: parseRill('77.7'), minShares: shares(0n) }),
		instantUnstake(chain.api, { shares: parseStRill('2.5'), minStake: plancks(0n) }),
	];
	await Promise.all([reportSlash(), batchOf(chain, 'Bob', calls)]);
	await expect.poll(() => lengthOf('PendingSlashes'), { timeout: 200_000 }).toBe(1);
	await waitForEarlyEra();
	const leave = unstake(chain.api, { shares: parseStRill('123.456789012345'), minStake: plancks(0n) });
	const parameter = { type: 'RewardFee', value: 123_456_789 };
	await Promise.all([
		batchOf(chain, 'Bob', [leave]),
		asRoot(chain, { type: 'LiquidStaking', value: { type: 'set_parameter', value: { parameter } } }),
	]);
}

async function compareStake(): Promise<void> {
	await goTo('Stake');
	await page.getByLabel('Amount to stake').fill('1234.567890123456');
	await expect(figure(page, 'Network fee')).toHaveText(/RILL$/);
	// The fee has its own comparison, below.
	const fee = () => figure(page, 'Network fee').innerText();
	await compare(async (all) => expected.stakeView(all, 1_234_567_890_123_456n, await fee()));
}

async function compareExits(): Promise<void> {
	await goTo('Leave');
	await page.getByLabel('Amount to leave with').fill('5.000000000007');
	const amount = 5_000_000_000_007n;
	await compare(async (all) => {
		expect(all.tickets.some(({ claimable }) => claimable > 0n)).toBe(true);
		const better = await page.locator('[data-better="true"]').getAttribute('data-way');
		expect(better).toBe(expected.betterWay(all, amount));
		return expected.exitsView(all, amount);
	});
	await page.getByLabel('Amount to leave with').fill('');
	await compare(expected.emptyExitsView);
	await page.getByLabel('Amount to leave with').fill('5000');
	await compare((all) => expected.largeExitsView(all, 5000n * 10n ** 12n));
}

async function comparePool(): Promise<void> {
	await goTo('Pool');
	await compare((all, at) => expected.poolView(at, all));
}

async function compareCharts(): Promise<void> {
	const drawn = () =>
		page.evaluate(() => ({
			block: document.querySelector('main')?.dataset.block ?? '',
			charts: [...document.querySelectorAll('.chart svg')].map((chart) => ({
				line: chart.querySelector('path')?.getAttribute('d') ?? '',
				dots: [...chart.querySelectorAll('circle')].map((dot) => ['cx', 'cy'].map((name) => dot.getAttribute(name))),
			})),
			bars: [...document.querySelectorAll<SVGRectElement>('.parts rect')].map(({ width }) => width.baseVal.value),
		}));
	await expect(async () => {
		const { block, charts, bars } = await drawn();
		const read = await books.readBooks(storage.at(block));
		const { rates, aprs } = expected.historyOf(read);
		const near = (value: number) => expect.closeTo(value, 1);
		for (const [index, points] of [rates, aprs].entries()) {
			const { line, dots } = charts[index] ?? { line: '', dots: [] };
			expect(dots.map((dot) => dot.map(Number))).toEqual(expected.dotsOf(points).map((dot) => dot.map(near)));
			expect(line).toBe(`M${dots.map((dot) => dot.join(' ')).join('L')}`);
		}
		const assets = [read.active, read.unbonding, read.reserve, read.claims];
		expect(bars).toEqual(assets.map((amount) => expect.closeTo((100 * Number(amount)) / Number(read.assets), 3)));
	}).toPass(FOR_A_BLOCK);
	await page.screenshot({ path: 'test-results/numbers-pool.png', fullPage: true });
}

async function compareAccount(): Promise<void> {
	await goTo('Account');
	await compare(async (all, _, block) => {
		const rewards = await readRewards(page, storage, block, bob);
		expect(rewards.filter(({ reward, isSeen }) => reward > 0n && isSeen).length).toBeGreaterThan(1);
		return expected.accountView(all, bob, rewards);
	});
}

async function compareFile(): Promise<void> {
	await expect(async () => {
		const { block } = await readTexts(page);
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download as CSV' }).click();
		const file = readFileSync(await (await download).path(), 'utf8');
		expect((await readTexts(page)).block).toBe(block);
		const rewards = await readRewards(page, storage, block, bob);
		const lines = expected.rewardLines(await books.readBooks(storage.at(block)), bob, rewards);
		expect(file.trim().split('\r\n').slice(1)).toEqual(lines);
	}).toPass(FOR_A_BLOCK);
}

for (const [state, make] of [
	['rewards and a ticket', makeTicket],
	['a pending slash', makeSlash],
] as const) {
	test(`the chain gets ${state}`, async () => {
		test.setTimeout(600_000);
		await make();
	});
	for (const [part, comparePart] of [
		['a stake', compareStake],
		['exits and tickets', compareExits],
		['the pool', comparePool],
		['the charts', compareCharts],
		['an account', compareAccount],
		['the file of rewards', compareFile],
	] as const) {
		test(`with ${state}: numbers of ${part}`, async () => {
			// Several comparisons may each wait for a block.
			test.setTimeout(240_000);
			await comparePart();
		});
	}
}

/** The events of a pallet in a block, by their names. */
async function eventsIn(block: number, pallet: string): Promise<Record<string, Record<string, bigint>>> {
	interface Event {
		readonly event: { readonly type: string; readonly value: { type: string; value: Record<string, bigint> } };
	}
	const events = await storage.at(await storage.hash(block)).value<Event[]>('System', 'Events');
	const own = events.filter(({ event }) => event.type === pallet).map(({ event }) => event.value);
	return Object.fromEntries(own.map(({ type, value }) => [type, value]));
}

/** Waits until the transaction is final. Returns its block, and what came of it. */
async function outcome(): Promise<{ block: number; text: string }> {
	const panel = page.getByRole('region', { name: 'Transaction' });
	await expect(panel).toHaveAttribute('data-step', 'done', { timeout: 90_000 });
	const block = /In a block ([\d,]+)/.exec(await panel.innerText())?.[1]?.replaceAll(',', '');
	const text = await panel.locator('.result, .problem').innerText();
	await panel.getByRole('button', { name: 'Close' }).click();
	return { block: Number(block), text };
}

/** The fee that was paid in a block. */
const feeIn = async (block: number) =>
	(await eventsIn(block, 'TransactionPayment')).TransactionFeePaid?.actual_fee ?? 0n;

/** The fee of Bob's transaction in a block, as the chain estimates it in each block before. */
async function estimatesOfFee(block: number): Promise<string[]> {
	const account = Buffer.from(AccountId().enc(bob));
	const all = await storage.transactions(await storage.hash(block));
	const sent = all.find((bytes) => Buffer.from(bytes).includes(account)) ?? new Uint8Array();
	const args = Buffer.concat([sent, u32.enc(sent.length)]);
	const before = Array.from({ length: 9 }, (_, index) => block - 1 - index);
	const estimates = before.map(async (number) => {
		const at = storage.at(await storage.hash(number));
		// The fee is the last field of the answer.
		return rill(u128.dec((await at.runtime('TransactionPaymentApi_query_info', args)).slice(-16)));
	});
	return Promise.all(estimates);
}

test('the numbers of a stake, of a refused one, and their fees', async () => {
	test.setTimeout(240_000);
	await goTo('Stake');
	await page.getByLabel('Amount to stake').fill('12.5');
	const button = page.getByRole('button', { name: 'Stake 12.5 RILL' });
	await expect(figure(page, 'Network fee')).toHaveText(/RILL$/);
	const fee = await figure(page, 'Network fee').innerText();
	await button.click();
	const stayed = await outcome();
	const { Staked } = await eventsIn(stayed.block, 'LiquidStaking');
	expect(stayed.text).toBe(`You staked ${rill(12_500_000_000_000n)} and got ${strill(Staked?.shares ?? 0n)}.`);
	// The page estimates it some blocks before, and it changes a little in each block.
	expect(await estimatesOfFee(stayed.block)).toContain(fee);

	await page.getByLabel('Amount to stake').fill('12.5');
	await page.getByText('Slippage').click();
	await page.getByLabel('Accepted decrease').fill('0');
	await button.click();
	const refused = await outcome();
	expect(refused.text).toContain(`It cost the fee of ${rill(await feeIn(refused.block))}, and nothing else.`);
});

test('the numbers of an instant exit, a rebonded ticket and a claim', async () => {
	test.setTimeout(300_000);
	await goTo('Leave');
	await page.getByLabel('Amount to leave with').fill('1.25');
	await page.getByRole('button', { name: 'Leave at once' }).click();
	const left = await outcome();
	const { InstantlyUnstaked: exit } = await eventsIn(left.block, 'LiquidStaking');
	expect(left.text).toBe(`You got ${rill(exit?.stake ?? 0n)}, after a fee of ${rill(exit?.fee ?? 0n)}.`);

	const card = page.locator('[data-phase="unbonding"]').first();
	await card.getByRole('button', { name: /^Turn back batch/ }).click();
	await card.getByLabel('Turn back how much').fill('20.5');
	await expect(async () => {
		const { block, shown } = await readTexts(page);
		const batch = Number(await card.getAttribute('data-batch'));
		const args = Buffer.concat([AccountId().enc(bob), u32.enc(batch), u128.enc(20_500_000_000_000n)]);
		const [, ...minted] = await storage.at(block).runtime('LiquidStakingApi_preview_rebond', args);
		expect(shown['Your tickets']).toContain(`You get ${strill(u128.dec(Uint8Array.from(minted)))}.`);
	}).toPass(FOR_A_BLOCK);
	await card.getByRole('button', { name: 'Turn back', exact: true }).click();
	const back = await outcome();
	const { Rebonded } = await eventsIn(back.block, 'LiquidStaking');
	expect(back.text).toBe(`You have ${strill(Rebonded?.minted ?? 0n)} for the ticket.`);

	await page.getByRole('button', { name: /^Claim batch/ }).first().click();
	const claimed = await outcome();
	const { Claimed } = await eventsIn(claimed.block, 'LiquidStaking');
	expect(claimed.text).toBe(`You got ${rill(Claimed?.stake ?? 0n)} for the ticket.`);
});

test('the numbers of refusals, and the most that fits', async () => {
	await goTo('Stake');
	const problem = page.locator('#stake-amount-problem');
	const { min_stake } = (await books.readBooks(await best())).parameters;
	await page.getByLabel('Amount to stake').fill('0.5');
	await expect(problem).toContainText(`The minimum is ${rill(min_stake)}.`);
	await page.getByLabel('Amount to stake').fill('90000000000');
	await expect(async () => {
		const { block, shown } = await readTexts(page);
		const most = books.asInErrors(books.mostPoolShare(await books.readBooks(storage.at(block))));
		expect(shown['stake-amount-problem']).toContain(`At most ${rill(most)} can be staked now.`);
	}).toPass(FOR_A_BLOCK);
	await expect(async () => {
		await page.getByLabel('Amount to stake').fill('');
		const [whole, part = ''] = (await figure(page, 'Network fee').innerText()).replace(' RILL', '').split('.');
		const fee = BigInt(whole + part.padEnd(12, '0'));
		const { spendable } = await books.readAccount(await best(), bob);
		await page.getByRole('button', { name: 'Max' }).click({ timeout: 1000 });
		const most = decimal(spendable - fee - fee / 10n, 12).replaceAll(',', '');
		expect(await page.getByLabel('Amount to stake').inputValue()).toBe(most);
	}).toPass(FOR_A_BLOCK);
});

test('the blocks of the connection', async () => {
	await expect(async () => {
		const [hash, finalised] = [await storage.hash(), await storage.finalised()];
		const [last, final] = await Promise.all([hash, finalised].map((each) => storage.number(each)));
		const text = `Block ${last?.toLocaleString('en-US')}, final to ${final?.toLocaleString('en-US')}`;
		expect(await page.getByText(/^Block [\d,]+, final to/).innerText()).toBe(text);
	}).toPass(FOR_A_BLOCK);
	await expect(page.locator('.connection-choice code')).toHaveText(await storage.hash(0));
});
