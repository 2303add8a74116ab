// SPDX-License-Identifier: Apache-2.0

// Four validators: all make blocks, all nodes finalise them, eras pass, and the rewards of all
// nominated validators reach the rate without a call.

import assert from 'node:assert/strict';

import { poolAt, watchFinalized } from '../lib/chain.mjs';
import * as math from '../lib/math.mjs';
import { eventually } from '../lib/network.mjs';
import { rewardOf, validatorsOf } from '../lib/rewards.mjs';
import { finish, step } from '../lib/steps.mjs';
import { stakeAndWait, validators } from './validators.mjs';

const BLOCKS_TO_PAY = 10n;
const FINALITY_LAG = 5;

const started = await step('start four validators and a full node', validators);
const { network, api, eraSeconds } = started;
const stashes = (await api.call.liquidStakingApi.stashes()).map(({ account }) => account.toString());

await step('see every node finalise the same chain, at most a few blocks behind', async () => {
	await eventually(120, 'block 10 finalised everywhere', async () => {
		const finalized = await Promise.all(network.nodes.map((node) => node.finalized()));
		return finalized.every((number) => number >= 10);
	});
	const hashes = await Promise.all(network.nodes.map((node) => node.ask('chain_getBlockHash', 10)));
	assert.equal(new Set(hashes).size, 1);
	for (const node of network.nodes) {
		assert.ok((await node.best()) - (await node.finalized()) <= FINALITY_LAG, `${node.name} keeps up`);
	}
});

const era = await step('stake, and wait until all validators have a part of it and earn', () => stakeAndWait(started));

await step('see all rewards reach the rate within ten blocks, without a call', async () => {
	let end;
	let recognised = 0n;
	const paid = new Set();
	const last = await watchFinalized(api, 3 * eraSeconds, 'ten blocks of the next era', async (events, block) => {
		const at = await api.at(block.blockHash);
		const active = (await at.query.staking.activeEra()).unwrap().index.toNumber();
		if (active <= era) return undefined;
		end ??= block.number;
		for (const { event } of events) {
			if (api.events.liquidStaking.RewardsRecognised.is(event)) recognised += event.data.amount.toBigInt();
			if (api.events.staking.PayoutStarted.is(event)) {
				const [eraIndex, validator] = event.data;
				assert.equal(eraIndex.toNumber(), era);
				paid.add(validator.toString());
			}
		}
		const { extrinsics } = (await api.rpc.chain.getBlock(block.blockHash)).block;
		assert.ok(extrinsics.every((extrinsic) => !extrinsic.isSigned), 'no call is needed');
		assert.equal((await at.call.liquidStakingApi.rate()).toBigInt(), math.rate(await poolAt(api, block.blockHash), block.number));
		return block.number === end + BLOCKS_TO_PAY && block;
	});
	const at = await api.at(last.blockHash);
	const all = await validatorsOf(at, era);
	const rewards = await Promise.all(all.map((validator) => rewardOf(at, stashes, era, validator)));
	assert.deepEqual([...paid].sort(), all.sort(), 'the payouts of all validators');
	assert.ok(rewards.every((reward) => reward > 0n));
	assert.equal(recognised, rewards.reduce((sum, each) => sum + each, 0n));
	const rateAt = async (number) => (await (await api.at(await api.rpc.chain.getBlockHash(number))).call.liquidStakingApi.rate()).toBigInt();
	assert.ok((await rateAt(last.number)) > (await rateAt(end)), 'the rate has risen');
	console.log(`      ${recognised} plancks of ${all.length} validators within ${last.number - end} blocks`);
});

await step('end all nodes', () => network.stop());
finish();
