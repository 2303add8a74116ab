// @vitest-environment happy-dom
// SPDX-License-Identifier: Apache-2.0

// The views, drawn from the recorded chain, without a browser.

import { formatRill, formatStRill } from '@rill/client';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';

const { App } = await import('../src/app.js');
const { connection } = await import('../src/connection.js');
const state = await import('../src/state.js');
const { chosen } = await import('../src/wallets.js');
const { transaction } = await import('../src/transactions.js');
const { bobAt, BOB, endableChainAt, placesAt, poolAt } = await import('./chain.js');

const place = document.createElement('div');
const text = () => place.textContent ?? '';
const settle = () => new Promise((resolve) => setTimeout(resolve, 120));

async function show(view: (typeof state.VIEWS)[number], block: string): Promise<void> {
	state.pool.value = await poolAt(block);
	state.places.value = await placesAt(block);
	state.account.value = await bobAt(block);
	chosen.value = { address: BOB, name: 'Bob', wallet: 'development', signer: {} as never };
	const { apis, query, constants } = endableChainAt(block) as Record<string, unknown>;
	const tx = { LiquidStaking: { stake: () => ({ getEstimatedFees: async () => 10n ** 10n }) } };
	connection.value = { api: { apis, query, constants, tx }, client: {} } as never;
	state.stateBlock.value = block;
	state.view.value = view;
	render(<App />, place);
	await settle();
}

beforeEach(() => {
	document.body.replaceChildren(place);
	transaction.value = undefined;
});

async function type(id: string, value: string): Promise<void> {
	const field = document.getElementById(id) as HTMLInputElement;
	field.value = value;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	await settle();
}

const figure = (name: string) => place.querySelector(`[data-figure="${name}"] .figure`)?.textContent;

test('the view Stake shows what the chain gives for an amount', async () => {
	await show('stake', 'open');
	expect(figure('You get')).toBe('—');
	await type('stake-amount', '1000');
	expect(figure('You get')).toMatch(/^[\d,.]+ stRILL$/);
	await type('stake-amount', '50000000');
	expect(document.getElementById('stake-amount-problem')?.textContent).toMatch(/At most/);
	await type('stake-amount', '1,0');
	expect(document.getElementById('stake-amount-problem')?.textContent).toMatch(/comma/);
	expect(figure('You get')).toBe('—');
});

test('the view Leave shows three ways side by side, and the better one', async () => {
	await show('leave', 'open');
	await type('leave-amount', '5');
	expect([...place.querySelectorAll('[data-way]')].map((way) => way.getAttribute('data-way'))).toEqual([
		'ticket',
		'instant',
		'market',
	]);
	expect(place.querySelectorAll('[data-better="true"]')).toHaveLength(1);
	expect(text()).toMatch(/4\.9743932025 RILL/);
});

test('the view Leave shows tickets with their actions', async () => {
	await show('leave', 'unbonding');
	const { tickets } = await bobAt('unbonding');
	expect(place.querySelectorAll('.tickets > li')).toHaveLength(tickets.length);
	expect(text()).toMatch(/Turn back/);
	expect(text()).toContain(formatRill(tickets[0]!.stake, { grouped: true, symbol: true }));
});

test('the view Pool shows the books, and a chart with its table', async () => {
	await show('pool', 'paid');
	const { figures, history } = await poolAt('paid');
	expect(figure('Supply')).toBe(formatStRill(figures.shares, { grouped: true, symbol: true }));
	expect(place.querySelectorAll('.chart')[0]?.querySelectorAll('circle')).toHaveLength(history.length);
	expect(place.querySelectorAll('.chart')[0]?.querySelectorAll('tbody tr')).toHaveLength(history.length);
});

test('the view Account shows holdings and rewards', async () => {
	await show('account', 'paid');
	const [bob, { history }] = [await bobAt('paid'), await poolAt('paid')];
	expect(figure('stRILL')).toBe(formatStRill(bob.holdings.shares, { grouped: true, symbol: true }));
	expect(place.querySelectorAll('tbody tr')).toHaveLength(history.length);
});

test('every view has no planck, no undefined and one heading', async () => {
	for (const view of state.VIEWS) {
		await show(view, 'announced');
		expect(text()).not.toMatch(/planck|undefined|NaN|\[object/);
		expect(place.querySelectorAll('h1')).toHaveLength(1);
		// Screen readers expect all content within landmarks.
		expect(place.querySelectorAll('header.top .skip')).toHaveLength(1);
	}
});

test('a transaction shows its four steps', async () => {
	await show('stake', 'open');
	transaction.value = { title: 'Stake 5 RILL', step: 'final', block: 1234, result: 'You staked 5 RILL.' };
	await settle();
	expect([...place.querySelectorAll('.progress li')].map((step) => step.getAttribute('data-state'))).toEqual([
		'done',
		'done',
		'done',
		'active',
	]);
	expect(text()).toMatch(/In a block 1,234/);
});
