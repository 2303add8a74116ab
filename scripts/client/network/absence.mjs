// SPDX-License-Identifier: Apache-2.0

// A validator that is down: it earns no points, the pool leaves it step by step, and other
// validators get its stake.

import assert from 'node:assert/strict';

import { watchFinalized } from '../lib/chain.mjs';
import { finish, step } from '../lib/steps.mjs';
import { stakeAndWait, validators } from './validators.mjs';

// A limit of the runtime's policy: one in this many nominations can change in an era.
const MAX_CHANGE = 5n;

const started = await step('start four validators and a full node', validators);
const { network, api, keyring, eraSeconds } = started;
const gone = keyring.addFromUri('//Charlie//stash').address;
await step('stake, and wait until it is exposed with every validator', () => stakeAndWait(started));

const nomineesAt = async (at) => (await at.call.liquidStakingApi.stashes()).map(({ nominees }) => nominees.map(String));
const backingOf = (allocation) => allocation.find(({ validator }) => validator.toString() === gone)?.backing.toBigInt() ?? 0n;

const since = await step('stop Charlie, and see an era in which it earns no points', async () => {
	await network.node('charlie').stop('SIGTERM');
	const now = (await api.query.staking.activeEra()).unwrap().index.toNumber();
	return watchFinalized(api, 4 * eraSeconds, 'an era without it', async (_, block) => {
		const at = await api.at(block.blockHash);
		const active = (await at.query.staking.activeEra()).unwrap().index.toNumber();
		// The first whole era after the stop, once it has ended.
		if (active < now + 2) return undefined;
		const points = await at.query.staking.erasRewardPoints(now + 1);
		const others = [...points.individual.keys()].map(String);
		assert.ok(!others.includes(gone) && others.length === 3, 'the others earn points');
		return block;
	});
});

await step('see the pool leave it within the limit of changed nominations an era', async () => {
	let before = await nomineesAt(await api.at(since.blockHash));
	assert.ok(before.flat().includes(gone));
	const backing = backingOf(await (await api.at(since.blockHash)).call.liquidStakingApi.allocation());
	assert.ok(backing > 0n);
	let era = 0;
	let changed = 0;
	await watchFinalized(api, 12 * eraSeconds, 'nobody backing it', async (_, { blockHash }) => {
		const at = await api.at(blockHash);
		const active = (await at.query.staking.activeEra()).unwrap().index.toNumber();
		if (active !== era) [era, changed] = [active, 0];
		const now = await nomineesAt(at);
		const left = before.map((nominees, stash) => nominees.filter((who) => !now[stash].includes(who)).length);
		changed += left.reduce((sum, each) => sum + each, 0);
		const all = BigInt(before.flat().length);
		assert.ok(changed <= Number(all / MAX_CHANGE > 1n ? all / MAX_CHANGE : 1n), `${changed} of ${all} nominations changed in era ${era}`);
		before = now;
		return !now.flat().includes(gone);
	}, since.number + 1n);
});

await step('see no stake of the pool exposed with it after the next election', () =>
	watchFinalized(api, 4 * eraSeconds, 'an election without it', async (_, { blockHash }) => {
		const allocation = await (await api.at(blockHash)).call.liquidStakingApi.allocation();
		const own = allocation.find(({ validator }) => validator.toString() === gone);
		return !own || own.exposed.toBigInt() === 0n;
	}),
);

await step('see the rest of the chain finalise and earn', async () => {
	const rate = (await api.call.liquidStakingApi.rate()).toBigInt();
	await watchFinalized(api, 3 * eraSeconds, 'a higher rate', async (_, { blockHash }) => {
		return (await (await api.at(blockHash)).call.liquidStakingApi.rate()).toBigInt() > rate;
	});
});

await step('end all nodes', () => network.stop());
finish();
