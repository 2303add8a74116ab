// SPDX-License-Identifier: Apache-2.0

// A slash, as a holder sees it. The genesis has a report that nobody has told the pool of, as after
// a call of governance, and a closed gate. The chain itself counts the report, provides for it and
// opens the gate.

import type { Page } from '@playwright/test';
import {
	addressOf,
	connect,
	formatRill,
	formatStRill,
	latest,
	parseRill,
	priceOf,
	readPool,
	readShares,
	readTickets,
	rill,
	sharesAt,
	stakeAt,
	type Connection,
	type Rill,
	type StRill,
} from '@rill/client';

import { providerOf } from '../../../packages/client/test/development.mjs';
import { chooseAccount, expect, figure, finalResult, signerOf, test, visit } from './holder.js';
import { isOfPool, OwnNetwork, type Ledger } from './own-network.js';
import type { Genesis } from './specification.js';

test.describe.configure({ mode: 'serial' });

/** The era that applies the slash. The chain looks for reports era by era, one in each block. */
const APPLY_ERA = 9;
const bob = addressOf(signerOf('Bob'));
const rillText = (amount: Rill) => formatRill(amount, { grouped: true, symbol: true });
const stRillText = (amount: StRill) => formatStRill(amount, { grouped: true, symbol: true });

let network: OwnNetwork;
let chain: Connection;
let page: Page;

/** Adds a slash of a twentieth of all that backs the validator. */
function addSlash(genesis: Genesis): void {
	const stashes = genesis.values<Ledger>('Staking', 'Ledger').filter(isOfPool);
	const others = stashes.map(({ stash, active }) => [stash, active / 20n]);
	const validator = addressOf(signerOf('Alice//stash'));
	const slash = { validator, own: parseRill('5000'), others, reporters: [], payout: 0n };
	genesis.set('Staking', 'UnappliedSlashes', [APPLY_ERA], [slash]);
	const gate = { type: 'Assessing', value: undefined };
	genesis.change<object>('LiquidStaking', 'Pool', (pool) => ({ ...pool, gate }));
	// The deferral reaches the era of the slash, and the eras last longer than the tests.
	const [bonding_duration, slash_defer_duration] = [APPLY_ERA + 1, APPLY_ERA - 1];
	genesis.change<object>('Timing', 'Timing', (timing) => ({
		...timing,
		sessions_per_era: 6,
		bonding_duration,
		slash_defer_duration,
	}));
}

test.beforeAll(async ({ browser }) => {
	test.setTimeout(400_000);
	network = await OwnNetwork.start(addSlash);
	page = await browser.newPage({ baseURL: network.site.address });
	chain = connect(providerOf(network.node.url));
});
test.afterAll(async () => {
	await page?.close();
	chain?.client.destroy();
	await network?.end();
});

const goTo = (name: string) => page.getByRole('link', { name, exact: true }).click();
const breaker = () => page.getByRole('region', { name: 'Circuit breaker' });
const instant = () => page.locator('[data-way="instant"]');

test('a gate that is closed refuses entries and instant exits', async () => {
	await visit(page, network.node.url);
	await chooseAccount(page, 'Bob');
	await page.getByLabel('Amount to stake').fill('10');
	await expect(page.locator('#stake-amount-problem')).toHaveText(/A slash was just reported.*Try again/);
	await expect(page.getByRole('button', { name: 'Stake 10 RILL' })).toBeDisabled();
	await goTo('Leave');
	await expect(instant().locator('.problem')).toHaveText(/A slash was just reported/);
	await page.getByLabel('Amount to leave with').fill('10');
	await expect(figure(page.locator('[data-way="ticket"]'), 'You get')).toHaveText('10 RILL');
	await expect(instant().locator('.problem')).toHaveText(/A slash was just reported/);
	await goTo('Pool');
	await expect(breaker()).toContainText(/Closed for a block or two.*Tickets and claims stay open/);
	expect((await chain.api.query.LiquidStaking.Pool.getValue({ at: 'best' })).gate.type).toBe('Assessing');
});

test('the chain counts the report and opens the gate', async () => {
	test.setTimeout(300_000);
	await expect(breaker()).toContainText('Open.', { timeout: 240_000 });
	const [slash, ...more] = await chain.api.query.LiquidStaking.PendingSlashes.getValue({ at: 'best' });
	expect([slash?.apply_era, slash?.reports.count, slash?.total, more]).toEqual([APPLY_ERA, 1, parseRill('100'), []]);
});

test('a pending slash has the figures of the chain', async () => {
	const [slash] = await chain.api.query.LiquidStaking.PendingSlashes.getValue({ at: 'best' });
	const ledger = await chain.api.query.LiquidStaking.Pool.getValue({ at: 'best' });
	if (!slash) throw new Error('no slash');
	const shown = page.getByLabel('Slash for an offence in era 0');
	await expect(figure(shown, 'Cost')).toHaveText(rillText(rill(slash.total)));
	await expect(figure(shown, 'Borne by the insurance')).toHaveText(rillText(rill(slash.insured)));
	await expect(figure(shown, 'Borne by holders')).toHaveText(rillText(rill(slash.holders)));
	await expect(figure(page, 'Set aside for pending slashes')).toHaveText(rillText(rill(ledger.pending)));
	await expect(page.getByLabel('Notices')).toContainText(
		`A slash is pending: ${rillText(rill(ledger.pending))} are set aside`,
	);
	await page.screenshot({ path: 'test-results/slash.png', fullPage: true });
});

test('the rate has fallen by the part of the holders', async () => {
	const [slash] = await chain.api.query.LiquidStaking.PendingSlashes.getValue({ at: 'best' });
	const { pooled, shares, price } = await readPool(chain.api);
	expect(priceOf({ pooled: rill(pooled + (slash?.holders ?? 0n)), shares })).toBe(10n ** 18n);
	expect(price).toBe((95n * 10n ** 18n) / 100n);
	await expect(figure(page, 'Rate')).toHaveText('1 stRILL = 0.950000000000 RILL');
});

test('instant exits are closed, with and without an amount', async () => {
	await goTo('Leave');
	const closed = /Instant exits are closed for an era or two after the report of a large slash/;
	await expect(instant().locator('.problem')).toHaveText(closed);
	await page.getByLabel('Amount to leave with').fill('10');
	await expect(figure(page.locator('[data-way="ticket"]'), 'You get')).toHaveText('9.5 RILL');
	await expect(instant().locator('.problem')).toHaveText(closed);
	await expect(instant().getByRole('button')).toBeDisabled();
	await expect(page.getByLabel('Notices')).toContainText('Instant exits are closed');
	expect((await chain.api.apis.LiquidStakingApi.instant({ at: 'best' })).is_slash_pending).toBe(true);
});

/** What the chain gives for an amount, by its ledger and its pending slashes. */
async function expectedEntry(amount: Rill): Promise<{ shares: StRill; premium: Rill }> {
	const at = { at: (await latest(chain)).hash };
	const slashes = await chain.api.query.LiquidStaking.PendingSlashes.getValue(at);
	const { pooled, shares } = await readPool(chain.api, at);
	const refund = slashes.reduce((sum, { holders, stream }) => sum + holders + stream, 0n);
	const bought = sharesAt({ pooled: rill(pooled + refund), shares }, amount);
	return { shares: bought, premium: rill(amount - stakeAt({ pooled, shares }, bought)) };
}

test('a stake shows its entry premium, and pays it', async () => {
	await goTo('Stake');
	await page.getByLabel('Amount to stake').fill('1000');
	const { shares, premium } = await expectedEntry(parseRill('1000'));
	expect(premium).toBe(parseRill('50'));
	await expect(figure(page, 'Entry premium')).toHaveText(rillText(premium));
	await expect(figure(page, 'You get')).toHaveText(stRillText(shares));
	await expect(figure(page, 'Rate')).toHaveText('1 stRILL = 0.950000000000 RILL');
	await page.screenshot({ path: 'test-results/slash-stake.png', fullPage: true });
	await page.getByRole('button', { name: 'Stake 1,000 RILL' }).click();
	expect(await finalResult(page)).toBe(`You staked 1,000 RILL and got ${stRillText(shares)}.`);
	expect(await readShares(chain.api, bob)).toBe(shares);
});

test('a holder leaves with a ticket, which bears the slash', async () => {
	await goTo('Leave');
	await page.getByLabel('Amount to leave with').fill('100');
	await page.getByRole('button', { name: 'Unstake with a ticket' }).click();
	expect(await finalResult(page)).toMatch(/^You have a ticket for 100 stRILL/);
	const [ticket] = await readTickets(chain.api, bob);
	const card = page.locator(`[data-batch="${ticket?.batch}"]`);
	// (1,900 + 1,000) RILL for 3,000 stRILL.
	expect(ticket?.stake).toBe((parseRill('100') * 2_900n) / 3_000n);
	await expect(figure(card, 'Stake now')).toHaveText(rillText(rill(ticket?.stake ?? 0n)));
	await expect(card).toContainText('Less pending slashes.');
	await page.screenshot({ path: 'test-results/slash-leave.png', fullPage: true });
});
