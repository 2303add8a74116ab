// SPDX-License-Identifier: Apache-2.0

// A halted pool, as a holder sees it: from a breach that the circuit breaker finds, until
// governance reopens the pool.

import type { Page } from '@playwright/test';
import {
	addressOf,
	formatRill,
	parseRill,
	parseStRill,
	readHoldings,
	readPool,
	readTickets,
	rill,
	SS58_PREFIX,
	stake,
	strill,
	unstake,
	type Connection,
	type Rill,
} from '@rill/client';
import { AccountId } from 'polkadot-api';

import { asRoot, batchOf, chooseAccount, expect, figure, finalResult, signerOf, test, visit } from './holder.js';

test.use({ file: 'halt' });
test.describe.configure({ mode: 'serial' });

const [alice, bob] = ['Alice', 'Bob'].map((name) => addressOf(signerOf(name))) as [string, string];
const LOST = parseRill('1');
const rillText = (amount: Rill) => formatRill(amount, { grouped: true, symbol: true });
const gateOf = async ({ api }: Connection) =>
	(await api.query.LiquidStaking.Pool.getValue({ at: 'best' })).gate.type;

/** The address of the reserve: the first keyless account of the pool. */
const reserve = AccountId(SS58_PREFIX).dec(Uint8Array.from(Buffer.from('modlrl/lqstk'.padEnd(32, '\0'))));

/** Moves RILL from one account to another, as root. */
const move = (chain: Connection, from: string, to: string) =>
	asRoot(chain, {
		type: 'Balances',
		value: {
			type: 'force_transfer',
			value: { source: { type: 'Id', value: from }, dest: { type: 'Id', value: to }, value: LOST },
		},
	});

let page: Page;
test.beforeAll(async ({ browser, node }) => {
	page = await browser.newPage();
	await visit(page, node.url, 'pool');
	await chooseAccount(page, 'Bob');
});
test.afterAll(() => page.close());

const goTo = (name: string) => page.getByRole('link', { name, exact: true }).click();
const breaker = () => page.getByRole('region', { name: 'Circuit breaker' });
const ticketOf = async ({ api }: Connection, isWanted: (phase: string) => boolean) =>
	(await readTickets(api, bob)).find(({ phase }) => isWanted(phase));

test('the circuit breaker halts a pool without a RILL of its reserve', async ({ chain: { api }, chain }) => {
	test.setTimeout(400_000);
	// Stake of the same era pays a part of the exit in advance, which Bob can claim.
	const stay = stake(api, { amount: parseRill('1000'), minShares: strill(0n) });
	const leave = unstake(api, { shares: parseStRill('500'), minStake: rill(0n) });
	await batchOf(chain, 'Bob', [stay, leave]);
	await move(chain, reserve, alice);
	await expect(breaker()).toContainText(
		/Halted.*The books did not add up.*closed entries and instant exits.*Tickets and claims stay open/,
		{ timeout: 240_000 },
	);
	expect(await gateOf(chain)).toBe('Halted');
	await expect(page.getByLabel('Notices')).toContainText('has closed entries and instant exits. Tickets and claims');
	await page.screenshot({ path: 'test-results/halt.png', fullPage: true });
});

test('a stake is refused before it is signed', async () => {
	await goTo('Stake');
	const problem = page.locator('#stake-amount-problem');
	await expect(problem).toHaveText(/circuit breaker has closed the pool.*Wait for governance/);
	await page.getByLabel('Amount to stake').fill('10');
	await expect(problem).toHaveText(/circuit breaker has closed the pool.*Wait for governance/);
	await expect(page.getByRole('button', { name: 'Stake 10 RILL' })).toBeDisabled();
});

test('a holder leaves with a ticket, and not at once', async ({ chain }) => {
	await goTo('Leave');
	const [ticket, instant] = ['ticket', 'instant'].map((way) => page.locator(`[data-way="${way}"]`)) as [
		ReturnType<Page['locator']>,
		ReturnType<Page['locator']>,
	];
	const closed = /has halted the pool.*leave at once.*Tickets and claims stay open.*Wait for governance/;
	await expect(instant.locator('.problem')).toHaveText(closed);
	await page.getByLabel('Amount to leave with').fill('100');
	await expect(figure(ticket, 'You get')).toHaveText(/^[\d.]+ RILL$/);
	await expect(figure(ticket, 'Paid')).toHaveText('after governance reopens the pool');
	await expect(instant.locator('.problem')).toHaveText(closed);
	await expect(instant.getByRole('button')).toBeDisabled();
	await page.screenshot({ path: 'test-results/halt-leave.png', fullPage: true });
	await ticket.getByRole('button', { name: 'Unstake with a ticket' }).click();
	expect(await finalResult(page)).toMatch(/^You have a ticket for 100 stRILL/);
	const open = await ticketOf(chain, (phase) => phase === 'open');
	expect(open?.shares).toBe(parseStRill('100'));
	const card = page.locator(`[data-batch="${open?.batch}"]`);
	await expect(figure(card, 'Paid')).toHaveText('after governance reopens the pool');
});

test('a holder claims what the pool had set aside before', async ({ chain }) => {
	const before = await readHoldings(chain.api, bob);
	const closed = await ticketOf(chain, (phase) => phase !== 'open');
	const due = closed?.claimable ?? rill(0n);
	expect(due).toBeGreaterThan(parseRill('1'));
	const card = page.locator(`[data-batch="${closed?.batch}"]`);
	await expect(figure(card, 'To claim now')).toHaveText(rillText(due));
	await card.getByRole('button', { name: /^Claim/ }).click();
	expect(await finalResult(page)).toBe(`You got ${rillText(due)} for the ticket.`);
	const after = await readHoldings(chain.api, bob);
	const fee = before.free + due - after.free;
	expect([fee > 0n, fee < parseRill('0.1')]).toEqual([true, true]);
	expect(await gateOf(chain)).toBe('Halted');
});

test('a halt outlasts the era, and keeps the batch open', async ({ chain }) => {
	test.setTimeout(240_000);
	const eraOf = async () => (await chain.api.query.LiquidStaking.Progress.getValue({ at: 'best' })).era;
	const [era, open] = [await eraOf(), await ticketOf(chain, (phase) => phase === 'open')];
	await expect.poll(eraOf, { timeout: 200_000 }).toBeGreaterThan(era);
	expect(await gateOf(chain)).toBe('Halted');
	const same = await ticketOf(chain, (phase) => phase === 'open');
	expect([same?.batch, same?.shares]).toEqual([open?.batch, open?.shares]);
});

test('governance repairs and reopens the pool, and the ticket goes on', async ({ chain }) => {
	test.setTimeout(400_000);
	const open = await ticketOf(chain, (phase) => phase === 'open');
	await move(chain, alice, reserve);
	await asRoot(chain, { type: 'LiquidStaking', value: { type: 'reopen', value: undefined } });
	expect((await readPool(chain.api)).gate).toBe('open');
	const card = page.locator(`[data-batch="${open?.batch}"]`);
	await expect(figure(card, 'Paid')).toHaveText(/^about .*, in /);
	await goTo('Pool');
	await expect(breaker()).toContainText('Open.');
	await goTo('Stake');
	await page.getByLabel('Amount to stake').fill('10');
	await expect(page.getByRole('button', { name: 'Stake 10 RILL' })).toBeEnabled();
	await goTo('Leave');
	await expect(card).toHaveAttribute('data-phase', 'unbonding', { timeout: 240_000 });
});
