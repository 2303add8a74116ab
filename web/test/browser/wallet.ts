// SPDX-License-Identifier: Apache-2.0

// A wallet by the injected standard, as an extension gives it to the page. It signs in this
// process, so the page has no key.

import type { Page } from '@playwright/test';
import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { blake2b256, DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy } from '@polkadot-labs/hdkd-helpers';
import { AccountId } from 'polkadot-api';

/** What the page asks a wallet to sign. Numbers are hexadecimal, the highest digit first. */
export interface Payload {
	readonly address: string;
	readonly method: string;
	readonly era: string;
	readonly blockHash: string;
	readonly genesisHash: string;
	readonly nonce: string;
	readonly tip: string;
	readonly specVersion: string;
	readonly transactionVersion: string;
	readonly signedExtensions: readonly string[];
}

const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));
const fromHex = (hex: string) => Buffer.from(hex.replace(/^0x/, ''), 'hex');

/** A number below 2³² as four bytes, the lowest first. */
function fixed(hex: string): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(Number(hex));
	return bytes;
}

/** A number below 2¹⁴ as the chain writes short ones. */
function compact(hex: string): Buffer {
	const value = Number(hex);
	if (value < 64) return Buffer.from([value << 2]);
	return Buffer.from([((value & 63) << 2) | 1, value >> 6]);
}

/** The parts of a signed message, by the extension of the chain that they belong to. */
const EXTENSIONS: Record<string, ((payload: Payload) => { extra?: Buffer; additional?: Buffer }) | undefined> = {
	CheckSpecVersion: ({ specVersion }) => ({ additional: fixed(specVersion) }),
	CheckTxVersion: ({ transactionVersion }) => ({ additional: fixed(transactionVersion) }),
	CheckGenesis: ({ genesisHash }) => ({ additional: fromHex(genesisHash) }),
	CheckMortality: ({ era, blockHash }) => ({ extra: fromHex(era), additional: fromHex(blockHash) }),
	CheckNonce: ({ nonce }) => ({ extra: compact(nonce) }),
	ChargeTransactionPayment: ({ tip }) => ({ extra: compact(tip) }),
	CheckMetadataHash: () => ({ extra: Buffer.from([0]), additional: Buffer.from([0]) }),
};

/** Signs a payload, as extensions do. */
export function signPayload(path: string, payload: Payload): string {
	const parts = payload.signedExtensions.map((name) => EXTENSIONS[name]?.(payload) ?? {});
	const message = Buffer.concat([
		fromHex(payload.method),
		...parts.map(({ extra }) => extra ?? Buffer.alloc(0)),
		...parts.map(({ additional }) => additional ?? Buffer.alloc(0)),
	]);
	const signature = derive(path).sign(message.length > 256 ? blake2b256(message) : message);
	// The first byte names the kind of the signature.
	return `0x01${Buffer.from(signature).toString('hex')}`;
}

/** Gives the page a wallet with an account. Without a path of its key, it refuses to sign. */
export async function injectWallet(page: Page, account: { path: string } | { address: string }): Promise<void> {
	const path = 'path' in account ? account.path : undefined;
	// Wallets give addresses of no network in particular.
	const address = 'path' in account ? AccountId(42).dec(derive(account.path).publicKey) : account.address;
	await page.exposeFunction('signInWallet', (payload: Payload) => {
		if (path === undefined) throw new Error('Cancelled');
		return { id: 1, signature: signPayload(path, payload) };
	});
	await page.addInitScript((shown) => {
		const accounts = [{ address: shown, name: 'Somebody', type: 'sr25519' }];
		const wallet = {
			accounts: {
				get: async () => accounts,
				subscribe: (tell: (all: unknown) => void) => (tell(accounts), () => {}),
			},
			signer: {
				signPayload: (payload: unknown) =>
					(window as never as Record<string, (it: unknown) => unknown>).signInWallet?.(payload),
				signRaw: async () => Promise.reject(new Error('Cancelled')),
			},
		};
		Object.assign(window, { injectedWeb3: { talisman: { version: '1', enable: async () => wallet } } });
	}, address);
}

/** Chooses the account of the wallet. */
export async function chooseInjected(page: Page): Promise<void> {
	await page.getByRole('banner').getByRole('button').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Talisman' }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /^Somebody / })
		.click();
}
