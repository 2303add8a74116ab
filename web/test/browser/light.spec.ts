// SPDX-License-Identifier: Apache-2.0

// The light client, in a network of two nodes: it finds them by the built-in specification,
// verifies the chain, and stakes.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { addressOf, formatStRill, readPool, readShares } from '@rill/client';

import { chooseAccount, expect, figure, finalResult, signerOf, test } from './holder.js';
import { Node } from './node.js';
import { servePage, type Site } from './site.js';

let second: Node;
let site: Site;
let work: string;

test.beforeAll(async ({ node }) => {
	test.setTimeout(400_000);
	work = mkdtempSync(join(tmpdir(), 'rill-web-light-'));
	const first = await node.peerAddress();
	second = await Node.start(undefined, ['--bootnodes', first]);
	const specification = JSON.parse(readFileSync(process.env.RILL_CHAIN_SPEC ?? '', 'utf8'));
	specification.bootNodes = [first, await second.peerAddress()];
	const file = join(work, 'network.json');
	writeFileSync(file, JSON.stringify(specification));
	site = await servePage(file, join(work, 'page'));
});
test.afterAll(async () => {
	site?.end();
	await second?.remove();
	rmSync(work, { recursive: true, force: true });
});

test('verifies the chain, shows its figures, and stakes', async ({ page, chain }) => {
	test.setTimeout(600_000);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).host));
	await page.goto(site.address);
	await expect(page.getByText(/^Block [\d,]+, final to/)).toBeVisible({ timeout: 300_000 });
	await page.locator('.connection summary').click();
	await expect(page.getByText('A light client in this page checks')).toBeVisible();
	await page.getByRole('link', { name: 'Pool', exact: true }).click();
	const { shares } = await readPool(chain.api);
	await expect(figure(page, 'Supply')).toHaveText(formatStRill(shares, { grouped: true, symbol: true }), {
		timeout: 120_000,
	});
	await page.getByRole('link', { name: 'Stake', exact: true }).click();
	await chooseAccount(page, 'Charlie');
	await page.getByLabel('Amount to stake').fill('25');
	await page.getByRole('button', { name: 'Stake 25 RILL' }).click({ timeout: 120_000 });
	expect(await finalResult(page, 240_000)).toMatch(/^You staked 25 RILL/);
	expect(await readShares(chain.api, addressOf(signerOf('Charlie')))).toBeGreaterThan(0n);
	expect(new Set(asked.filter((host) => host !== ''))).toEqual(new Set([new URL(site.address).host]));
});
