// SPDX-License-Identifier: Apache-2.0

// The errors that somebody can make, or suffer: each has a sentence that says what to do.

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import { addressOf, readHoldings } from '@rill/client';
import { Binary } from 'polkadot-api';

import { asRoot, chooseAccount, expect, figure, finalResult, signerOf, test, visit } from './holder.js';
import { Node } from './node.js';
import { chooseInjected, injectWallet } from './wallet.js';

test.use({ file: 'errors' });

const problem = (page: Page) => page.locator('#stake-amount-problem');
const panel = (page: Page) => page.getByRole('region', { name: 'Transaction' });
const button = (page: Page) => page.locator('button.main[type="submit"]');

test.describe('an amount', () => {
	test.beforeEach(async ({ page, node }) => {
		await visit(page, node.url);
		await chooseAccount(page, 'Bob');
		await expect(page.getByText('You have')).toBeVisible();
	});

	for (const [name, text, sentence] of [
		['too small', '0.000001', /below the minimum.* The minimum is [\d.,]+ RILL\./],
		['above the limit of the pool', '90000000', /At most [\d,.]+ RILL can be staked now|Stake at most/],
		['with a comma', '1,000', /has a comma/],
		['of words', 'all', /is not a number/],
		['of 0', '0', /above 0/],
		['with too many decimals', '1.1234567890123', /more than 12 decimals/],
	] as const) {
		test(`${name} is refused before it is signed`, async ({ page }) => {
			await page.getByLabel('Amount to stake').fill(text);
			await expect(problem(page)).toHaveText(sentence);
			await expect(button(page)).toBeDisabled();
		});
	}

	test('of all that fits leaves enough for the fee', async ({ page, chain }) => {
		await page.getByRole('button', { name: 'Max' }).click();
		await expect(button(page)).toBeEnabled();
		await expect(problem(page)).toBeEmpty();
		const { free } = await readHoldings(chain.api, addressOf(signerOf('Bob')));
		expect(await page.getByLabel('Amount to stake').inputValue()).not.toBe(String(free));
	});
});

test('more than the balance to leave with is refused', async ({ page, node }) => {
	await visit(page, node.url, 'leave');
	await chooseAccount(page, 'Dave');
	await page.getByLabel('Amount to leave with').fill('5');
	await expect(page.locator('#leave-amount-problem')).toHaveText(/has no stRILL. Stake first/);
	await expect(page.getByRole('button', { name: 'Unstake with a ticket' })).toBeDisabled();
});

test('a slippage that is none is refused', async ({ page, node }) => {
	await visit(page, node.url);
	await page.getByText('Slippage').click();
	await page.getByLabel('Accepted decrease').fill('200');
	await expect(problem(page)).toHaveText(/no percentage/);
});

test('an account without RILL is told to get some', async ({ page, node }) => {
	const nobody = '5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV';
	await injectWallet(page, { address: nobody });
	await visit(page, node.url);
	await chooseInjected(page);
	await page.getByLabel('Amount to stake').fill('10');
	await expect(problem(page)).toHaveText(/Send it RILL first/);
});

test('a wallet that refuses sends nothing, and can be asked again', async ({ page, node }) => {
	await injectWallet(page, { address: addressOf(signerOf('Bob')) });
	await visit(page, node.url);
	await chooseInjected(page);
	await page.getByLabel('Amount to stake').fill('10');
	await button(page).click();
	await expect(panel(page)).toContainText('The wallet did not sign');
	await expect(panel(page)).toContainText('Nothing was sent');
	await expect(button(page)).toBeEnabled();
});

test('a wallet by the injected standard signs a stake', async ({ page, node, chain }) => {
	await injectWallet(page, { path: '//Eve' });
	await visit(page, node.url);
	await chooseInjected(page);
	await page.getByLabel('Amount to stake').fill('12.5');
	await button(page).click();
	expect(await finalResult(page)).toMatch(/^You staked 12\.5 RILL/);
	expect((await readHoldings(chain.api, addressOf(signerOf('Eve')))).shares).toBeGreaterThan(0n);
});

test('a paused call says that leaving is never paused', async ({ page, node, chain }) => {
	const names = ['LiquidStaking', 'stake'].map(Binary.fromText);
	await asRoot(chain, { type: 'TxPause', value: { type: 'pause', value: { full_name: names } } });
	await visit(page, node.url);
	await chooseAccount(page, 'Bob');
	await page.getByLabel('Amount to stake').fill('10');
	await button(page).click();
	await expect(panel(page).locator('.problem')).toHaveText(/paused/);
	await asRoot(chain, { type: 'TxPause', value: { type: 'unpause', value: { ident: names } } });
});

test('another network is refused', async ({ page, node }) => {
	await visit(page, node.url);
	const { readFileSync } = await import('node:fs');
	const specification = JSON.parse(readFileSync(process.env.RILL_CHAIN_SPEC ?? '', 'utf8'));
	// One more item of the genesis makes another network.
	specification.genesis.raw.top['0x7465737400'] = '0x00';
	specification.name = 'Elsewhere';
	specification.id = 'elsewhere';
	const file = join(tmpdir(), `rill-elsewhere-${process.pid}.json`);
	writeFileSync(file, JSON.stringify(specification));
	const other = await Node.start(file);
	try {
		await page.locator('.connection summary').click();
		await page.getByLabel('URL of a node').fill(other.url);
		await page.getByRole('button', { name: 'Use this node' }).click();
		await expect(page.getByRole('alert').filter({ hasText: 'another network: Elsewhere' })).toBeVisible();
		await page.getByLabel('URL of a node').fill(node.url);
		await page.getByRole('button', { name: 'Use this node' }).click();
		await expect(page.getByText(/^Block [\d,]+, final to/)).toBeVisible();
	} finally {
		await other.remove();
	}
});

test('a wrong URL is refused', async ({ page, node }) => {
	await visit(page, node.url);
	await page.locator('.connection summary').click();
	await page.getByLabel('URL of a node').fill('https://example.org');
	await page.getByRole('button', { name: 'Use this node' }).click();
	await expect(page.locator('#node-url-problem')).toHaveText(/begins with wss/);
});

test('a node that ends and starts again is seen, and the page recovers', async ({ page, node }) => {
	test.setTimeout(300_000);
	await visit(page, node.url);
	await chooseAccount(page, 'Bob');
	await node.end();
	await expect(page.getByRole('alert').filter({ hasText: 'The connection to the chain is lost' })).toBeVisible();
	await node.begin();
	await expect(page.getByText(/^Block [\d,]+, final to/)).toBeVisible({ timeout: 120_000 });
	await expect(page.getByRole('alert').filter({ hasText: 'lost' })).toBeHidden();
	await page.getByLabel('Amount to stake').fill('10');
	await expect(figure(page, 'You get')).toHaveText(/stRILL/, { timeout: 60_000 });
	await button(page).click();
	expect(await finalResult(page)).toMatch(/^You staked 10 RILL/);
});

test('a connection that breaks in a transaction has an outcome afterwards', async ({ page, node }) => {
	test.setTimeout(400_000);
	await visit(page, node.url);
	await chooseAccount(page, 'Bob');
	await page.getByLabel('Amount to stake').fill('10');
	await button(page).click();
	await expect(panel(page)).toHaveAttribute('data-step', 'block');
	await node.end();
	await expect(page.getByRole('alert').filter({ hasText: 'The connection to the chain is lost' })).toBeVisible();
	await node.begin();
	// Whether the transaction was saved depends on the node. The page must know it either way.
	await expect(panel(page).locator('.result, .problem')).toHaveText(
		/You staked 10 RILL|the transaction is in a block|is in no block yet/,
		{ timeout: 240_000 },
	);
});
