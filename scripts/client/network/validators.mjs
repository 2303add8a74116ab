// SPDX-License-Identifier: Apache-2.0

// The beginning of every story: four validators, and a full node that keeps all states and answers
// queries.

import assert from 'node:assert/strict';

import { submit, watchFinalized } from '../lib/chain.mjs';
import { RILL } from '../lib/math.mjs';
import { Network } from '../lib/network.mjs';
import { exposed, validatorsOf } from '../lib/rewards.mjs';

const BLOCK_SECONDS = 6;
const STAKE = 50_000n * RILL;

/** Starts the nodes. Arguments of the process: the binary, the raw specification, a directory. */
export async function validators() {
	const [rill, spec, directory] = process.argv.slice(2);
	const network = new Network({ rill, spec, directory });
	const started = ['Alice', 'Bob', 'Charlie', 'Dave'].map((key) => network.add(key.toLowerCase(), { key }));
	const observer = network.add('observer', { args: ['--state-pruning', 'archive'] });
	await Promise.all([...started, observer]);
	const { api, keyring } = await network.node('observer').connect();
	const timing = await api.query.timing.timing();
	const eraSeconds = timing.epochDuration.toNumber() * timing.sessionsPerEra.toNumber() * BLOCK_SECONDS;
	return { network, api, keyring, timing, eraSeconds };
}

/**
 * Lets five accounts stake, and waits for an era in which every validator has a part of the stake
 * and earns. Returns that era.
 */
export async function stakeAndWait({ api, keyring, eraSeconds }) {
	for (const name of ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve']) {
		const { error } = await submit(api, keyring.addFromUri(`//${name}`), api.tx.liquidStaking.stake(STAKE, 0));
		assert.equal(error, undefined);
	}
	const stashes = (await api.call.liquidStakingApi.stashes()).map(({ account }) => account.toString());
	return watchFinalized(api, 6 * eraSeconds, 'an era with stake of the pool everywhere', async (_, { blockHash }) => {
		const at = await api.at(blockHash);
		const active = (await at.query.staking.activeEra()).unwrap().index.toNumber();
		const all = await validatorsOf(at, active);
		const values = await Promise.all(all.map((validator) => exposed(at, stashes, active, validator)));
		const points = (await at.query.staking.erasRewardPoints(active)).individual.size;
		const isExposed = values.every((each) => each.some((value) => value > STAKE / 10n));
		return all.length === points && isExposed && active;
	});
}
