// SPDX-License-Identifier: Apache-2.0

// Two late clients: a node that takes the state of a finalised block instead of executing all
// blocks, and a light client with only a checkpoint and an address.

import assert from 'node:assert/strict';

import { start } from 'smoldot';

import { within } from '../lib/chain.mjs';
import { eventually } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';
import { stakeAndWait, validators } from './validators.mjs';

const LIGHT_SECONDS = 240;
const FOLLOWED = 5;
const BEEFY_SECONDS = 300;

const started = await step('start four validators and a full node', validators);
const { network } = started;
const observer = network.node('observer');
await step('stake, and let eras pass', () => stakeAndWait(started));

await step('sync a new node by warp, and see it at the head with the same state', async () => {
	const late = await network.add('late', { args: ['--sync', 'warp'] });
	await eventually(240, 'the head', async () => (await observer.finalized()) - (await late.finalized()) <= 2);
	assert.match(late.text(), /Warp sync is complete/);
	const number = await late.finalized();
	const hash = await late.ask('chain_getBlockHash', number);
	assert.equal(hash, await observer.ask('chain_getBlockHash', number));
	const rate = (node) => node.ask('state_call', 'LiquidStakingApi_rate', '0x', hash);
	assert.equal(await rate(late), await rate(observer));
	// From there on it executes blocks by itself.
	await eventually(120, 'ten more blocks', async () => (await late.finalized()) >= number + 10);
});

await step('see the proofs of BEEFY reach the new node, too', async () => {
	const proven = async (node) => {
		const metrics = await node.metrics();
		return [...metrics].find(([key]) => key.startsWith('substrate_beefy_best_block'))?.[1] ?? 0;
	};
	const late = network.node('late');
	const target = await proven(observer);
	assert.ok(target > 0, 'the network has proofs');
	await eventually(BEEFY_SECONDS, 'a proof of a block after the sync', async () => (await proven(late)) > target);
	console.log(`      block ${await proven(late)} proven, block ${await late.finalized()} final`);
});

/** The answers and notifications of one chain of a light client, by request and by subscription. */
class Light {
	#chain;
	#waiting = new Map();
	#next = 0;
	heads = [];

	constructor(chain) {
		this.#chain = chain;
		// The loop ends with the client.
		this.#listen().catch(() => {});
	}

	async #listen() {
		for await (const text of this.#chain.jsonRpcResponses) {
			const message = JSON.parse(text);
			if (message.id === undefined) {
				this.heads.push(message.params.result);
			} else {
				this.#waiting.get(message.id)(message);
			}
		}
	}

	async ask(method, ...params) {
		const id = (this.#next += 1);
		const answer = new Promise((resolve) => this.#waiting.set(id, resolve));
		this.#chain.sendJsonRpc(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
		const { result, error } = await within(LIGHT_SECONDS, method, answer);
		if (error) throw new Error(`${method}: ${error.message}`);
		return result;
	}
}

await step('see a light client follow finalised blocks, and prove the rate to it', async () => {
	const spec = await observer.ask('sync_state_genSyncSpec', true);
	spec.bootNodes = network.nodes.filter((node) => node.isRunning).map((node) => node.address);
	const warnings = [];
	const client = start({ maxLogLevel: 2, logCallback: (_, target, message) => warnings.push(`${target}: ${message}`) });
	try {
		const light = new Light(await client.addChain({ chainSpec: JSON.stringify(spec) }));
		await light.ask('chain_subscribeFinalizedHeads');
		// The first head is that of the checkpoint.
		await eventually(LIGHT_SECONDS, 'finalised blocks at the light client', () => light.heads.length > FOLLOWED);
		const followed = light.heads.slice(-FOLLOWED);
		for (const { number, parentHash } of followed) {
			assert.equal(parentHash, await observer.ask('chain_getBlockHash', Number(number) - 1));
		}
		const head = await observer.finalized();
		assert.ok(head - Number(followed.at(-1).number) <= 5, 'it is at the head');
		const hash = followed.at(-1).parentHash;
		const rate = await light.ask('state_call', 'LiquidStakingApi_rate', '0x', hash);
		assert.equal(rate, await observer.ask('state_call', 'LiquidStakingApi_rate', '0x', hash));
	} catch (error) {
		console.log(warnings.slice(-20).join('\n'));
		throw error;
	} finally {
		await client.terminate();
	}
});

await step('end all nodes', () => network.stop());
finish();
