// SPDX-License-Identifier: Apache-2.0

// A holder in front of the page, and the chain beside it to compare every number with.

import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { connect, type Connection } from '@rill/client';

import { providerOf, signerOf as signerOfPath } from '../../../packages/client/test/development.mjs';
import { Node } from './node.js';

export { expect };

/** The signer of a well-known account. */
export const signerOf = (name: string) => signerOfPath(`//${name}`);

/** Opens the page on a node, as somebody does who was never there. */
export async function visit(page: Page, url: string, view = 'stake'): Promise<void> {
	await page.addInitScript((node) => {
		localStorage.setItem('rill.source', JSON.stringify({ kind: 'node', url: node }));
	}, url);
	await page.goto(`./#${view}`);
	await expect(page.getByText(/^Block [\d,]+, final to/)).toBeVisible();
}

/** Chooses an account of development chains. */
export async function chooseAccount(page: Page, name: string): Promise<void> {
	await page.getByRole('banner').getByRole('button').click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: new RegExp(`^${name} `) })
		.click();
}

/** The text of a figure. */
export function figure(place: Page | Locator, name: string): Locator {
	return place.locator(`[data-figure="${name}"] .figure`).first();
}

/** Waits until the transaction is final, and returns what came of it. */
export async function finalResult(page: Page, timeout = 90_000): Promise<string> {
	const panel = page.getByRole('region', { name: 'Transaction' });
	await expect(panel).toHaveAttribute('data-step', 'done', { timeout });
	const result = await panel.locator('.result').innerText();
	await panel.getByRole('button', { name: 'Close' }).click();
	return result;
}

const withBigints = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}` : value);

/** Makes a call as root. Fails if the call does. */
export async function asRoot({ client }: Connection, call: unknown): Promise<void> {
	interface Sudo {
		sudo(args: { call: unknown }): { signAndSubmit(signer: unknown): Promise<Sent> };
	}
	interface Sent {
		readonly events: readonly { type: string; value: { type: string; value: { sudo_result?: { success: boolean } } } }[];
	}
	const { Sudo } = client.getUnsafeApi().tx as never as { Sudo: Sudo };
	const { events } = await Sudo.sudo({ call }).signAndSubmit(signerOf('Alice'));
	const sudid = events.find(({ type, value }) => type === 'Sudo' && value.type === 'Sudid');
	expect(sudid?.value.value.sudo_result?.success, JSON.stringify(sudid?.value, withBigints)).toBe(true);
}

interface Call {
	readonly decodedCall: unknown;
}

/** Makes calls of a well-known account in one transaction. Fails if one of them does. */
export async function batchOf({ client }: Connection, name: string, calls: readonly Call[]): Promise<void> {
	interface Sent {
		readonly ok: boolean;
		readonly dispatchError?: unknown;
	}
	interface Utility {
		batch_all(args: { calls: unknown[] }): { signAndSubmit(signer: unknown): Promise<Sent> };
	}
	const { Utility } = client.getUnsafeApi().tx as never as { Utility: Utility };
	const batch = Utility.batch_all({ calls: calls.map(({ decodedCall }) => decodedCall) });
	const { ok, dispatchError } = await batch.signAndSubmit(signerOf(name));
	expect([ok, dispatchError]).toEqual([true, undefined]);
}

/**
 * Tests on a development chain of their own, one after the other. Each file of tests names itself
 * with `test.use({ file })`: another name is another worker, and so another chain.
 */
export const test = base.extend<object, { file: string; node: Node; chain: Connection }>({
	file: ['', { option: true, scope: 'worker' }],
	node: [
		async ({}, use) => {
			const node = await Node.start();
			await use(node);
			await node.remove();
		},
		{ scope: 'worker', timeout: 300_000 },
	],
	chain: [
		async ({ node }, use) => {
			const chain = connect(providerOf(node.url));
			await use(chain);
			chain.client.destroy();
		},
		{ scope: 'worker' },
	],
});
