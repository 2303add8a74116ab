// SPDX-License-Identifier: Apache-2.0

// Root sets code that panics in every block. The chain stands still, and governance with it. By the
// runbook the nodes get a code substitute in their specification, and the chain goes on. Then root
// repairs the code on chain, and nodes go on without the substitute.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { submit, watchFinalized } from '../lib/chain.mjs';
import { RILL } from '../lib/math.mjs';
import { eventually } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';
import { validators } from './validators.mjs';

const STILL_SECONDS = 60;
// Each node compiles the code, or the code and its substitute, here on one machine.
const COMPILE_SECONDS = 400;
const CODE = '0x3a636f6465';
// Marks compressed code.
const COMPRESSED = Buffer.from('52bc537646db8e05', 'hex');
// Panics of the exchanged functions on unknown arguments.
const PANICS = { author: 'Bad input data provided to generate_proof', importer: 'Bad input data provided to next_epoch' };
const RUNBOOK = new URL('../../../docs/validators.md', import.meta.url);

const started = await step('start four validators and a full node', validators);
const { network, keyring, eraSeconds } = started;
let { api } = started;
const { spec } = network;
const [alice, bob, charlie, dave, observer] = ['alice', 'bob', 'charlie', 'dave', 'observer'].map((name) => network.node(name));
const hex = (bytes) => `0x${bytes.toString('hex')}`;
const good = Buffer.from(JSON.parse(readFileSync(spec, 'utf8')).genesis.raw.top[CODE].slice(2), 'hex');
const bad = panicking(good);

/** Exchanges the names of two exported functions. The names have the same length. */
function exchange(wasm, one, other) {
	const exported = (name) => Buffer.from(`${String.fromCharCode(name.length)}${name}\0`, 'latin1');
	const places = [one, other].map((name) => {
		const place = wasm.indexOf(exported(name));
		assert.ok(place > 0 && place === wasm.lastIndexOf(exported(name)), name);
		return place;
	});
	exported(other).copy(wasm, places[0]);
	exported(one).copy(wasm, places[1]);
}

/** The code, with the same version, but all who make or import a block call the wrong function. */
function panicking(code) {
	const zstd = (args, input) => execFileSync('zstd', ['--stdout', ...args], { input, maxBuffer: 2 ** 27 });
	assert.deepEqual(code.subarray(0, COMPRESSED.length), COMPRESSED);
	const wasm = zstd(['--decompress'], code.subarray(COMPRESSED.length));
	exchange(wasm, 'Core_initialize_block', 'MmrApi_generate_proof');
	exchange(wasm, 'Core_execute_block', 'BabeApi_next_epoch');
	return Buffer.concat([COMPRESSED, zstd([], wasm)]);
}

/** Whether the state of a block has this code, as a node knows it. */
async function hasCode(node, number, code) {
	return (await node.ask('state_getStorage', CODE, await node.ask('chain_getBlockHash', number))) === hex(code);
}

/** Lets root set the code. Clients hear nothing of the block while the node compiles. */
async function setCode(code) {
	const call = api.tx.sudo.sudo(api.tx.system.setCodeWithoutChecks(hex(code)));
	await call.signAndSend(keyring.addFromUri('//Alice'), { nonce: -1 });
	await eventually(120, 'the code', async () => hasCode(observer, await observer.best(), code));
}

/** Starts a node again, with a specification. */
async function restart(node, specification) {
	await node.stop('SIGTERM');
	node.spec = specification;
	await node.start();
}

/** Starts a node again with the substitute, as the runbook says. */
const restartWithSubstitute = (node) => restart(node, repaired);

/** Waits until the fourth validator and the full node have finalised a block. */
async function bothFinalise(number) {
	const have = async (node) => (await node.finalized()) >= number;
	await eventually(COMPILE_SECONDS, `block ${number}, final`, async () => (await have(dave)) && (await have(observer)));
}

const has = (node, words) => node.text().includes(words);
const heads = () => Promise.all(network.nodes.map((node) => node.best()));

await step('let root set code that panics', async () => {
	await eventually(120, 'finality', async () => (await observer.finalized()) > 0);
	await setCode(bad);
	await api.disconnect();
});

const stop = await step('see the chain stand still, and every validator panic', async () => {
	const panics = () => [alice, bob, charlie, dave].every((node) => has(node, PANICS.author));
	await eventually(COMPILE_SECONDS, 'the panics', panics);
	const [number] = await heads();
	await sleep(STILL_SECONDS * 1000);
	assert.deepEqual(await heads(), Array(5).fill(number));
	assert.ok(await hasCode(observer, number - 1, good));
	assert.ok(await hasCode(observer, number, bad));
	const finalized = Math.max(...(await Promise.all(network.nodes.map((node) => node.finalized()))));
	assert.ok(finalized <= number);
	console.log(`      for ${STILL_SECONDS} s at block ${number}, of which ${finalized} are final`);
	return { number, finalized, since: Date.now() };
});

const repaired = await step('add the substitute to the specification with the script of the runbook', async () => {
	await network.stop();
	const [, script] = readFileSync(RUNBOOK, 'utf8').match(/<<'END'\n(.*?)\n *END\n/s);
	const [code, file] = [`${network.directory}/repaired.wasm`, `${network.directory}/repaired.json`];
	writeFileSync(code, good);
	const input = script.replaceAll(/^ {3}/gm, '');
	writeFileSync(file, execFileSync('python3', ['-', spec, stop.number, code], { input, maxBuffer: 2 ** 27 }));
	const { codeSubstitutes, ...others } = JSON.parse(readFileSync(file, 'utf8'));
	assert.deepEqual(codeSubstitutes, { [stop.number]: hex(good) });
	assert.deepEqual({ ...others, codeSubstitutes: {} }, JSON.parse(readFileSync(spec, 'utf8')), 'all else is the same');
	return file;
});

await step('start two of four validators with it, and see unfinalised blocks', async () => {
	alice.args = ['-l', 'code-provider::substitutes=debug,wasm-runtime=debug'];
	await Promise.all([alice, bob].map(restartWithSubstitute));
	await eventually(COMPILE_SECONDS, 'six blocks', async () => (await alice.best()) >= stop.number + 6);
	assert.ok((await alice.finalized()) <= stop.finalized);
	assert.ok(has(alice, 'Using WASM substitute'));
	assert.equal(alice.text().split('Prepared new runtime version').length - 1, 3, 'it compiles each code once');
});

await step('start the third, and see finality', async () => {
	await restartWithSubstitute(charlie);
	await eventually(COMPILE_SECONDS, 'finality', async () => (await alice.finalized()) > stop.number);
	console.log(`      ${Math.round((Date.now() - stop.since) / 1000)} s after the nodes were stopped`);
});

await step('start all others with the substitute, and see them follow', async () => {
	await Promise.all([dave, observer].map(restartWithSubstitute));
	await bothFinalise(await alice.finalized());
	assert.ok(await hasCode(observer, await observer.finalized(), bad), 'the state keeps the code that panics');
});

const repair = await step('let root repair the code on chain', async () => {
	({ api } = await observer.connect());
	await setCode(good);
	await api.disconnect();
	return eventually(COMPILE_SECONDS, 'the code, finalised', async () => {
		const number = await observer.finalized();
		return (await hasCode(observer, number, good)) && number;
	});
});

await step('start a validator and the full node without it, and see them follow', async () => {
	await Promise.all([dave, observer].map((node) => restart(node, spec)));
	await bothFinalise(Math.max(repair, await alice.finalized()) + 10);
});

await step('see a new node without it stay at the block with the panicking code', async () => {
	const newcomer = await network.add('newcomer');
	await eventually(COMPILE_SECONDS, 'its panic', () => has(newcomer, PANICS.importer));
	assert.equal(await newcomer.best(), stop.number);
	await restartWithSubstitute(newcomer);
	const head = await alice.finalized();
	await eventually(COMPILE_SECONDS, 'all blocks', async () => (await newcomer.finalized()) >= head);
});

await step('see era steps and stakes of the pool after the repair', async () => {
	({ api } = await observer.connect());
	const { error } = await submit(api, keyring.addFromUri('//Bob'), api.tx.liquidStaking.stake(10n * RILL, 0));
	assert.equal(error, undefined);
	await watchFinalized(api, 3 * eraSeconds, 'a complete era step', async (events) =>
		events.some(({ event }) => api.events.liquidStaking.EraAdvanced.is(event)), BigInt(repair) + 1n);
});

await step('end all nodes', () => network.stop());
finish();
