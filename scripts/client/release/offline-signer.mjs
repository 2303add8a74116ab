// SPDX-License-Identifier: Apache-2.0

// A stake with the signature of an offline device, such as a Ledger: the signature covers the hash
// of the metadata with which the device showed the transaction.

import assert from 'node:assert/strict';

import { merkleizeMetadata } from '@polkadot-api/merkleize-metadata';

import { connect, submit } from '../lib/chain.mjs';
import { holdingsOf } from '../lib/holdings.mjs';
import { RILL } from '../lib/math.mjs';
import { finish, step } from '../lib/steps.mjs';

const STAKE = 100n * RILL;

const { api, keyring } = await step('connect', () => connect(process.argv[2]));
const charlie = keyring.addFromUri('//Charlie');
const { strill } = holdingsOf(api);
/** Stakes with a signature over a hash, which the transaction does not contain: mode 1. */
const stakeWith = (metadataHash) => submit(api, charlie, api.tx.liquidStaking.stake(STAKE, 0), { mode: 1, metadataHash });

await step('stake with the hash of the metadata, as wallets compute it', async () => {
	const [decimals] = api.registry.chainDecimals;
	const [tokenSymbol] = api.registry.chainTokens;
	const metadata = (await api.call.metadata.metadataAtVersion(15)).unwrap();
	const digest = merkleizeMetadata(metadata.toHex(), { decimals, tokenSymbol }).digest();
	const { error, event } = await stakeWith(`0x${Buffer.from(digest).toString('hex')}`);
	assert.equal(error, undefined);
	const { amount, shares } = event('liquidStaking.Staked');
	assert.equal(amount.toBigInt(), STAKE);
	assert.equal(await strill(charlie), shares.toBigInt());
});

await step('be refused with the hash of other metadata', async () => {
	const before = await strill(charlie);
	await assert.rejects(stakeWith(`0x${'11'.repeat(32)}`), /bad signature/);
	assert.equal(await strill(charlie), before);
});

finish();
