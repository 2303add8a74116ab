// SPDX-License-Identifier: Apache-2.0

// Accounts: of wallets that extensions inject, and of development chains.

import { signal } from '@preact/signals';
import { addressOf } from '@rill/client';
import type { PolkadotSigner } from 'polkadot-api';
import { connectInjectedExtension, getInjectedExtensions } from 'polkadot-api/pjs-signer';
import { network } from 'virtual:network';

/** An account that can sign. */
export interface Account {
	/** Its address on Rill. */
	readonly address: string;
	readonly name: string;
	readonly wallet: string;
	readonly signer: PolkadotSigner;
}

/** The wallet of the well-known accounts. */
export const DEVELOPMENT = 'development';
const STORED = 'rill.account';

export const accounts = signal<readonly Account[]>([]);
export const chosen = signal<Account | undefined>(undefined);
/** Why a wallet gave no accounts. */
export const walletProblem = signal<string | undefined>(undefined);

const NAMES: Record<string, string | undefined> = {
	'polkadot-js': 'Polkadot.js',
	talisman: 'Talisman',
	'subwallet-js': 'SubWallet',
	'polkadot-nova-js': 'Nova',
	nova: 'Nova',
	[DEVELOPMENT]: 'Accounts of development chains',
};

/** The name of a wallet that people know. */
export function nameOfWallet(id: string): string {
	return NAMES[id] ?? id;
}

/** The wallets in this browser. */
export function walletsHere(): string[] {
	return [...(network.isDevelopment ? [DEVELOPMENT] : []), ...getInjectedExtensions()];
}

/** The wallet whose accounts are shown. */
let opened: string | undefined;

/** Asks a wallet for its accounts. */
export async function openWallet(id: string): Promise<void> {
	opened = id;
	walletProblem.value = undefined;
	try {
		accounts.value = id === DEVELOPMENT ? await developmentAccounts() : await injectedAccounts(id);
		if (accounts.value.length === 0) {
			walletProblem.value = `${nameOfWallet(id)} has no account for this page. Make one there, or allow this page to see it.`;
		}
	} catch (error) {
		const reason = error instanceof Error && error.message ? ` (${error.message})` : '';
		walletProblem.value = `${nameOfWallet(id)} did not open${reason}. Unlock it, allow this page, and try again.`;
	}
}

/** Chooses an account, and remembers it. */
export function choose(account: Account | undefined): void {
	chosen.value = account;
	if (account) localStorage.setItem(STORED, JSON.stringify({ wallet: account.wallet, address: account.address }));
	else localStorage.removeItem(STORED);
}

/** Chooses the account of the last visit again, if its wallet still gives it. */
export async function restoreAccount(): Promise<void> {
	const stored = localStorage.getItem(STORED);
	if (!stored) return;
	const { wallet, address } = JSON.parse(stored) as { wallet: string; address: string };
	if (!(await appeared(wallet))) return;
	await openWallet(wallet);
	chosen.value ??= accounts.value.find((account) => account.address === address);
}

/** Extensions inject themselves after the page, so this waits for a second. */
async function appeared(wallet: string): Promise<boolean> {
	for (let tries = 0; tries < 10; tries++) {
		if (walletsHere().includes(wallet)) return true;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return false;
}

async function injectedAccounts(id: string): Promise<Account[]> {
	const extension = await connectInjectedExtension(id, 'Rill');
	const list = () =>
		extension
			.getAccounts()
			// An account can be bound to a network. Those of Ethereum have no address here.
			.filter(({ genesisHash }) => !genesisHash || genesisHash === network.genesisHash)
			.filter(({ type }) => (type as string | undefined) !== 'ethereum')
			.map(({ polkadotSigner, address, name }) => ({
				address: addressOf(polkadotSigner),
				name: name ?? address,
				wallet: id,
				signer: polkadotSigner,
			}));
	extension.subscribe(() => {
		if (opened === id) accounts.value = list();
	});
	return list();
}

async function developmentAccounts(): Promise<Account[]> {
	// Loaded only on development chains.
	const { developmentSigners } = await import('./development.js');
	return developmentSigners().map(({ name, signer }) => ({
		address: addressOf(signer),
		name,
		wallet: DEVELOPMENT,
		signer,
	}));
}
