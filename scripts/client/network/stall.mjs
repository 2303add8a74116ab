// SPDX-License-Identifier: Apache-2.0

// A chain without finality: its author goes on at the pace of the slots. The clocks of governance
// count blocks, so a repair takes no longer than usual.

import assert from 'node:assert/strict';

import { eventually, Network } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';

const BLOCK_SECONDS = 6;
// By the defaults of the SDK an author skips the more slots the more blocks above 50 are not final.
const UNFINALIZED = 66;
const MEASURED = 12;
// With the defaults it would take seven times as long.
const MOST_SECONDS = 1.5 * MEASURED * BLOCK_SECONDS;

const [rill, spec, directory] = process.argv.slice(2);
const network = new Network({ rill, spec, directory });
const node = await step('start the only validator, which does not finalise', () =>
	network.add('alice', { key: 'Alice', args: ['--no-grandpa'] }),
);

await step(`see ${UNFINALIZED} blocks that are not final`, async () => {
	await eventually(UNFINALIZED * BLOCK_SECONDS * 1.5, 'the blocks', async () => (await node.best()) >= UNFINALIZED);
	assert.equal(await node.finalized(), 0);
});

await step(`see ${MEASURED} more blocks at the pace of the slots`, async () => {
	const first = await node.best();
	const since = Date.now();
	await eventually(MOST_SECONDS, 'the blocks', async () => (await node.best()) >= first + MEASURED);
	console.log(`      ${MEASURED} blocks in ${Math.round((Date.now() - since) / 1000)} s`);
	assert.equal(await node.finalized(), 0);
});

await step('end the node', () => network.stop());
finish();
