// SPDX-License-Identifier: Apache-2.0

// The page for everybody: screen readers, keyboards, phones, light and dark.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { chooseAccount, expect, figure, test, visit } from './holder.js';

test.use({ file: 'everybody' });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The serious findings of axe. */
async function findings(page: Page): Promise<string[]> {
	// By the debugger, since the policy of the page forbids other scripts.
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const { violations } = await (
			window as never as { axe: { run(): Promise<{ violations: Violation[] }> } }
		).axe.run();
		interface Violation {
			readonly id: string;
			readonly impact: string;
			readonly nodes: readonly { readonly html: string }[];
		}
		return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	for (const view of ['stake', 'leave', 'pool', 'account']) {
		test(`axe has no finding in ${view}, ${colorScheme}`, async ({ page, node }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await visit(page, node.url, view);
			await chooseAccount(page, 'Bob');
			await expect(page.getByText('Reading the chain')).toHaveCount(0);
			expect(await findings(page)).toEqual([]);
			await page.screenshot({ path: `test-results/${view}-${colorScheme}.png`, fullPage: true });
		});
	}
}

test('axe has no finding in the choice of an account and of a connection', async ({ page, node }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, node.url);
	await page.locator('.connection summary').click();
	expect(await findings(page)).toEqual([]);
	await page.getByRole('banner').getByRole('button').click();
	await expect(page.getByRole('dialog').getByRole('button', { name: /^Bob / })).toBeVisible();
	expect(await findings(page)).toEqual([]);
});

test('a keyboard is enough to choose an account and an amount', async ({ page, node }) => {
	await visit(page, node.url);
	const tabTo = async (name: string) => {
		for (let presses = 0; presses < 30; presses++) {
			await page.keyboard.press('Tab');
			const text = await page.evaluate(
				() => document.activeElement?.textContent || document.activeElement?.id || '',
			);
			if (text.startsWith(name)) return;
		}
		throw new Error(`the keyboard does not reach ${name}`);
	};
	await tabTo('Choose an account');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').getByRole('button', { name: /^Bob / })).toBeVisible();
	await tabTo('Bob');
	await page.keyboard.press('Enter');
	await expect(page.getByText('You have')).toBeVisible();
	await tabTo('stake-amount');
	await page.keyboard.type('10');
	await expect(figure(page, 'You get')).toHaveText(/stRILL/);
	await tabTo('Stake 10 RILL');
});

test('a phone needs no scrolling to the side', async ({ page, node }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await visit(page, node.url);
	await chooseAccount(page, 'Bob');
	for (const view of ['stake', 'leave', 'pool', 'account']) {
		await page.goto(`./#${view}`);
		await expect(page.getByText('Reading the chain')).toHaveCount(0);
		const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(excess, view).toBeLessThanOrEqual(0);
		await page.screenshot({ path: `test-results/${view}-phone.png`, fullPage: true });
	}
});

test('the policy of the page stops other requests', async ({ page, node }) => {
	await visit(page, node.url);
	const outcome = await page.evaluate(() =>
		fetch('https://example.org').then(
			() => 'sent',
			() => 'stopped',
		),
	);
	expect(outcome).toBe('stopped');
});
