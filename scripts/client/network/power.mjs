// SPDX-License-Identifier: Apache-2.0

// A power cut puts the database of a validator back by some blocks; its keystore is still there.
// The node has forgotten its votes of these blocks. By the runbook it first follows the chain
// without `--validator`, beyond everything that it can have voted for. Then it validates again, and
// no offence is reported.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';

import { watchFinalized } from '../lib/chain.mjs';
import { eventually } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';
import { validators } from './validators.mjs';

const LOST_BLOCKS = 12;
const SESSION_KEYS = {
	gran: 'ed25519',
	babe: 'sr25519',
	para: 'sr25519',
	asgn: 'sr25519',
	audi: 'sr25519',
	beef: 'ecdsa',
};

const started = await step('start four validators and a full node', validators);
const { network, api, keyring, eraSeconds } = started;
const dave = network.node('dave');
const observer = network.node('observer');
const stash = keyring.addFromUri('//Dave//stash').address;
const copy = `${dave.base}-copy`;
const keystore = `${dave.base}-keystore`;
const following = ['--keystore-path', keystore];
const validating = ['--validator', ...following];

await step('copy the database of a validator as a power cut would leave it', async () => {
	await eventually(120, 'some final blocks', async () => (await dave.finalized()) >= 10);
	await dave.stop('SIGKILL');
	cpSync(dave.base, copy, { recursive: true });
});

await step('start it with its keys in a keystore, as the runbook does', async () => {
	mkdirSync(keystore);
	for (const [type, scheme] of Object.entries(SESSION_KEYS)) {
		const key = ['--key-type', type, '--scheme', scheme, '--suri', '//Dave'];
		execFileSync(dave.rill, ['key', 'insert', '--chain', dave.spec, ...following, ...key]);
	}
	dave.key = undefined;
	dave.args = validating;
	await dave.start();
});

const before = await step(`let it vote for ${LOST_BLOCKS} more blocks, and cut its power`, async () => {
	const from = await dave.finalized();
	await eventually(LOST_BLOCKS * 30, 'the blocks', async () => (await dave.finalized()) >= from + LOST_BLOCKS);
	const best = await dave.best();
	await dave.stop('SIGKILL');
	rmSync(dave.base, { recursive: true });
	cpSync(copy, dave.base, { recursive: true });
	return best;
});

await step('start it without --validator, and see it pass all possible votes', async () => {
	dave.args = following;
	await dave.start();
	const roles = await dave.ask('system_nodeRoles');
	assert.deepEqual(roles, ['Full'], 'it does not validate');
	assert.ok((await dave.finalized()) < before, 'the database is older');
	await eventually(240, 'the blocks', async () => (await dave.finalized()) > before);
	await dave.stop('SIGTERM');
	dave.args = validating;
});

await step('start it as a validator, and see it make blocks', async () => {
	await dave.start();
	const points = async () => {
		const active = (await api.query.staking.activeEra()).unwrap().index;
		const { individual } = await api.query.staking.erasRewardPoints(active);
		return [...individual.entries()].find(([who]) => who.toString() === stash)?.[1].toNumber() ?? 0;
	};
	const first = await points();
	await eventually(3 * eraSeconds, 'points of a block', async () => (await points()) > first);
});

await step('see that nobody reported an offence, an era later', async () => {
	const era = (await api.query.staking.activeEra()).unwrap().index.toNumber();
	await watchFinalized(api, 3 * eraSeconds, 'the next era', async (_, { blockHash }) => {
		const at = await api.at(blockHash);
		return (await at.query.staking.activeEra()).unwrap().index.toNumber() > era;
	});
	const last = await observer.finalized();
	for (let number = 1; number <= last; number += 1) {
		const events = await (await api.at(await api.rpc.chain.getBlockHash(number))).query.system.events();
		assert.ok(!events.some(({ event }) => api.events.offences.Offence.is(event)), `an offence in block ${number}`);
	}
});

await step('end all nodes', () => network.stop());
finish();
