// SPDX-License-Identifier: Apache-2.0

// The story of a holder: stake, see rewards, leave in each way, be paid. About ten minutes.

import type { Page } from '@playwright/test';
import {
	addressOf,
	formatRill,
	formatStRill,
	parseRill,
	parseStRill,
	priceOf,
	readHistory,
	readHoldings,
	readPool,
	readShares,
	readTickets,
	readValidators,
	strill,
} from '@rill/client';

import { expect, figure, finalResult, signerOf, test, visit } from './holder.js';

test.use({ file: 'stay' });
test.describe.configure({ mode: 'serial' });

const bob = addressOf(signerOf('Bob'));
const charlie = addressOf(signerOf('Charlie'));
const rillText = (amount: Parameters<typeof formatRill>[0]) => formatRill(amount, { grouped: true, symbol: true });
const stRillText = (amount: Parameters<typeof formatStRill>[0]) =>
	formatStRill(amount, { grouped: true, symbol: true });

let page: Page;
const asked: string[] = [];
test.beforeAll(async ({ browser, node }) => {
	page = await browser.newPage();
	page.on('request', (request) => asked.push(request.url()));
	page.on('websocket', (socket) => asked.push(socket.url()));
	await visit(page, node.url);
});
test.afterAll(() => page.close());

const amountIn = (name: string, text: string, unit: string) =>
	new RegExp(`${name} ([\\d,.]+) ${unit}`).exec(text)?.[1]?.replaceAll(',', '') ?? '';

test('stakes in three clicks, and gets what the page showed', async ({ chain }) => {
	// Click one and two: the account. There is one kind of wallet, so nothing else is asked.
	await page.getByRole('button', { name: 'Choose an account to stake' }).click();
	await page.getByRole('dialog').getByRole('button', { name: /^Bob / }).click();
	await page.getByLabel('Amount to stake').fill('1000.000000000001');
	await expect(figure(page, 'You get')).toHaveText(/stRILL$/);
	const shown = parseStRill((await figure(page, 'You get').innerText()).replace(/,| stRILL/g, ''));
	const least = parseStRill((await figure(page, 'At least').innerText()).replace(/,| stRILL/g, ''));
	expect(least).toBe((shown * 995n) / 1000n);
	await page.screenshot({ path: 'test-results/stake.png', fullPage: true });
	// Click three.
	await page.getByRole('button', { name: 'Stake 1,000.000000000001 RILL' }).click();
	await expect(page.getByRole('region', { name: 'Transaction' })).toBeVisible();
	const result = await finalResult(page);
	expect(result).toMatch(/^You staked 1,000\.000000000001 RILL and got /);
	const got = parseStRill(amountIn('got', result, 'stRILL'));
	expect(got).toBe(await readShares(chain.api, bob));
	expect(got).toBeGreaterThanOrEqual(least);
	expect(got).toBeLessThanOrEqual(shown);
});

test('shows the holdings of the chain, exact', async ({ chain }) => {
	await page.getByRole('link', { name: 'Account', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	const { free, shares } = await readHoldings(chain.api, bob);
	await expect(figure(page, 'RILL')).toHaveText(rillText(free));
	await expect(figure(page, 'stRILL')).toHaveText(stRillText(shares));
});

test('shows the books of the chain', async ({ chain }) => {
	await page.getByRole('link', { name: 'Pool', exact: true }).click();
	await expect
		.poll(async () => [
			await figure(page, 'Supply').innerText(),
			await page.locator('td[data-figure="Reserve"]').innerText(),
		])
		.toEqual(await readPool(chain.api).then(({ shares, reserve }) => [stRillText(shares), rillText(reserve)]));
	const [validator] = await readValidators(chain.api);
	await expect(page.locator(`code[title="${validator?.account}"]`)).toBeVisible();
});

test('leaves with a ticket, of which a part is cancelled and one handed on', async ({ chain }) => {
	await page.getByRole('link', { name: 'Leave', exact: true }).click();
	await page.getByLabel('Amount to leave with').fill('300');
	const way = page.locator('[data-way="ticket"]');
	await expect(figure(way, 'You get')).toHaveText(/^[\d,.]+ RILL$/);
	await expect(page.getByText('Better now')).toHaveCount(1);
	await page.screenshot({ path: 'test-results/leave.png', fullPage: true });
	await way.getByRole('button', { name: 'Unstake with a ticket' }).click();
	expect(await finalResult(page)).toMatch(/^You have a ticket for 300 stRILL, in batch \d+\.$/);
	const [ticket] = await readTickets(chain.api, bob);
	const card = page.locator(`[data-batch="${ticket?.batch}"]`);
	await expect(figure(card, 'Stake now')).toHaveText(/^[\d,.]+ RILL$/);

	const cancel = card.getByRole('button', { name: /^Cancel batch/ });
	if (await cancel.isVisible()) {
		await cancel.click();
		await card.getByLabel('Cancel how much').fill('100');
		await card.getByRole('button', { name: 'Cancel', exact: true }).click();
		// The batch closes in the next era, which can come first: then the chain refuses.
		const panel = page.getByRole('region', { name: 'Transaction' });
		await expect(panel).toHaveAttribute('data-step', 'done', { timeout: 90_000 });
		await expect(panel.locator('.result, .problem')).toHaveText(/^You have 100 stRILL back|The batch is closed/);
		await panel.getByRole('button', { name: 'Close' }).click();
	}
	const before = (await readTickets(chain.api, bob)).find(({ batch }) => batch === ticket?.batch)?.shares ?? 0n;
	await card.getByRole('button', { name: /^Hand on batch/ }).click();
	await card.getByLabel('Hand on how much').fill('50');
	await card.getByLabel('To the address').fill(charlie);
	await card.getByRole('button', { name: 'Hand on', exact: true }).click();
	expect(await finalResult(page)).toBe('The ticket of 50 stRILL was handed on.');
	const given = (await readTickets(chain.api, charlie)).find(({ batch }) => batch === ticket?.batch);
	expect(given?.shares).toBe(parseStRill('50'));
	const after = (await readTickets(chain.api, bob)).find(({ batch }) => batch === ticket?.batch)?.shares;
	expect(after).toBe(strill(before - parseStRill('50')));
});

test('leaves at once, for the fee that the page showed', async () => {
	await page.getByLabel('Amount to leave with').fill('1');
	const way = page.locator('[data-way="instant"]');
	await expect(figure(way, 'Cost')).toHaveText(/^0\.0\d+ RILL$/);
	const least = parseRill((await figure(way, 'At least').innerText()).replace(/,| RILL/g, ''));
	await way.getByRole('button', { name: 'Leave at once' }).click();
	const result = await finalResult(page);
	expect(parseRill(amountIn('got', result, 'RILL'))).toBeGreaterThanOrEqual(least);
	expect(result).toMatch(/after a fee of 0\.0\d+ RILL\.$/);
});

test('turns a part of an unbonding ticket back', async () => {
	test.setTimeout(240_000);
	const card = page.locator('[data-phase="unbonding"]').first();
	await expect(card).toBeVisible({ timeout: 150_000 });
	await card.getByRole('button', { name: /^Turn back batch/ }).click();
	await card.getByLabel('Turn back how much').fill('20');
	await expect(card.getByText(/^You get [\d.,]+ stRILL\.$/)).toBeVisible();
	await card.getByRole('button', { name: 'Turn back', exact: true }).click();
	expect(await finalResult(page)).toMatch(/^You have [\d.,]+ stRILL for the ticket\.$/);
});

test('is paid by the chain, without a claim', async ({ chain }) => {
	test.setTimeout(600_000);
	await expect(page.getByText('None. A ticket appears here')).toBeVisible({ timeout: 540_000 });
	expect(await readTickets(chain.api, bob)).toEqual([]);
});

test('sees rewards by era, in the table and in the file', async ({ chain }) => {
	test.setTimeout(300_000);
	await page.getByRole('link', { name: 'Account', exact: true }).click();
	await expect(page.locator('[data-figure^="In these"] .figure')).toHaveText(/^\+0\.\d*[1-9]\d* RILL$/, {
		timeout: 240_000,
	});
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as CSV' }).click();
	const file = await (await download).path();
	const { readFileSync } = await import('node:fs');
	const lines = readFileSync(file, 'utf8').trim().split('\r\n');
	expect(lines[0]).toMatch(/^network,account,era,/);
	expect(lines.slice(1).every((line) => line.includes(bob))).toBe(true);
	expect(lines.length - 1).toBeGreaterThanOrEqual((await readHistory(chain.api)).length - 1);
	await page.screenshot({ path: 'test-results/account.png', fullPage: true });
});

test('is refused when the rate moved further than accepted', async () => {
	await page.getByRole('link', { name: 'Stake', exact: true }).click();
	await page.getByLabel('Amount to stake').fill('1000');
	await page.getByText('Slippage').click();
	// The rate rises in every block, so the stake always gets less than its preview.
	await page.getByLabel('Accepted decrease').fill('0');
	await page.getByRole('button', { name: 'Stake 1,000 RILL' }).click();
	const panel = page.getByRole('region', { name: 'Transaction' });
	await expect(panel.locator('.problem')).toHaveText(/The rate has changed.*It cost the fee of [\d.]+ RILL/);
	await expect(panel).toHaveAttribute('data-step', 'done', { timeout: 90_000 });
	await panel.getByRole('button', { name: 'Close' }).click();
});

test('sees the rate of the chain in the chart and its table', async ({ chain }) => {
	await page.getByRole('link', { name: 'Pool', exact: true }).click();
	await page.getByText('Rate as a table').click();
	const rows = page.getByRole('region', { name: 'Rate by era' }).locator('tbody tr');
	const history = await readHistory(chain.api);
	const rate = history.at(-2);
	if (!rate) throw new Error('no history');
	await expect(
		rows.filter({ has: page.getByRole('rowheader', { name: `${rate.era.era}`, exact: true }) }),
	).toContainText(`${priceOf(rate)}`.replace(/^(\d)(\d{12})\d+$/, '$1.$2'));
	expect(await page.locator('.chart').first().locator('circle').count()).toBeGreaterThanOrEqual(history.length - 1);
	await page.screenshot({ path: 'test-results/pool.png', fullPage: true });
});

test('has asked nobody but its own host and the node', ({ node, baseURL }) => {
	const own = new URL(baseURL ?? '').host;
	const hosts = new Set(asked.filter((url) => !url.startsWith('blob:')).map((url) => new URL(url).host));
	expect([...hosts].sort()).toEqual([own, new URL(node.url).host].sort());
});
