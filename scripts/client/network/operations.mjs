// SPDX-License-Identifier: Apache-2.0

// The procedures of docs/validators.md, on a network of type Live from new keys, with shorter eras:
// joining, rotation of keys, another binary, a lost database, and leaving.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { submit, watchFinalized } from '../lib/chain.mjs';
import { RILL } from '../lib/math.mjs';
import { Network, addressOf, eventually } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';

const BLOCK_SECONDS = 6;
const SCRIPTS = join(dirname(fileURLToPath(import.meta.url)), '../..');
const BOND = '100000';
const FUNDS = '150000';
const GENESIS = ['first', 'second', 'third', 'fourth'];

const [rill, , directory] = process.argv.slice(2);
const keystoreOf = (name, generation = 1) => `${directory}/${name}.keys-${generation}`;
// A raw specification contains megabytes of code.
const output = (program, ...args) =>
	execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 });
const newAccount = () => JSON.parse(output(rill, 'key', 'generate', '--output-type', 'json'));
const MEMBERS = [1, 2, 3, 4, 5].map((number) => `member ${number}`);
const accounts = new Map([...GENESIS, 'fifth', ...MEMBERS, 'holder'].map((name) => [name, newAccount()]));
const addressOfAccount = (name) => accounts.get(name).ss58PublicKey;

function describe(changes = {}) {
	const file = `${directory}/description.json`;
	writeFileSync(file, JSON.stringify({ ...description, ...changes }));
	return file;
}

const description = await step('make the keys of four validators, and a description of their network', () => ({
	name: 'Rill Operations',
	id: 'rill_operations',
	protocolId: 'rill-operations',
	chainType: 'Live',
	// All other properties are those of a network with real money.
	timing: { epochDuration: 6, sessionsPerEra: 2, bondingDuration: 3, slashDeferDuration: 1 },
	validators: GENESIS.map((name) => ({
		stash: addressOfAccount(name),
		bond: BOND,
		keys: JSON.parse(output(`${SCRIPTS}/session-keys`, keystoreOf(name), rill)),
	})),
	validatorCount: 5,
	endowments: Object.fromEntries([...accounts.values()].map(({ ss58PublicKey }) => [ss58PublicKey, FUNDS])),
	committee: MEMBERS.map(addressOfAccount),
}));

const network = await step('make the specification with two as boot nodes, and start all four', async () => {
	const bootNodes = [1, 2].flatMap((number) => ['--boot-node', addressOf(rill, number)]);
	const spec = `${directory}/chain.json`;
	writeFileSync(spec, output(`${SCRIPTS}/chain-spec`, describe(), '--rill', rill, ...bootNodes));
	const network = new Network({ rill, spec, directory, hasBootNodes: true });
	await Promise.all(GENESIS.map((name) => network.add(name, { args: ['--validator', '--keystore-path', keystoreOf(name)] })));
	await network.add('observer', { args: ['--state-pruning', 'archive'] });
	return network;
});

const { api, keyring } = await network.node('observer').connect();
const timing = await api.query.timing.timing();
const eraSeconds = timing.epochDuration.toNumber() * timing.sessionsPerEra.toNumber() * BLOCK_SECONDS;
const pairs = new Map([...accounts].map(([name, { secretPhrase }]) => [name, keyring.addFromUri(secretPhrase)]));

async function accepted(name, call) {
	const { error } = await submit(api, pairs.get(name), call);
	assert.equal(error, undefined);
}

const hasPoints = async (at, name) => {
	const active = (await at.query.staking.activeEra()).unwrap().index;
	const { individual } = await at.query.staking.erasRewardPoints(active);
	return [...individual.keys()].map(String).includes(addressOfAccount(name));
};
const worksFrom = (seconds, name, from) =>
	watchFinalized(api, seconds, `points of ${name}`, async (_, block) => (await hasPoints(await api.at(block.blockHash), name)) && block, from);

await step('see all four make blocks and finalise, without a sudo key', async () => {
	// In an era of twelve slots, one of four validators may get no slot.
	const working = new Set();
	await watchFinalized(api, 5 * eraSeconds, 'points of all', async (_, { blockHash }) => {
		const at = await api.at(blockHash);
		for (const name of GENESIS) if (await hasPoints(at, name)) working.add(name);
		return working.size === GENESIS.length;
	});
	assert.ok((await api.query.sudo.key()).isNone);
});

/** New session keys of a running node, and the proof that they are for this account only. */
const makeKeys = (name, owner = name) =>
	network.node(name).ask('author_rotateKeysWithOwner', `0x${Buffer.from(pairs.get(owner).publicKey).toString('hex')}`);

/** Makes session keys in a running node, and sets them from its account. */
async function announceKeys(name) {
	const { keys, proof } = await makeKeys(name);
	await accepted(name, api.tx.session.setKeys(keys, proof));
	return keys;
}

/** Waits until the validator signs with these keys, which must be set. */
async function keysInUse(name, keys) {
	const set = (await api.query.session.nextKeys(addressOfAccount(name))).unwrap();
	assert.equal(set.toHex(), keys);
	const babe = set.babe.toHex();
	await watchFinalized(api, 3 * eraSeconds, `the new keys of ${name} in use`, async (_, { blockHash }) => {
		const authorities = await (await api.at(blockHash)).query.babe.authorities();
		return authorities.some(([key]) => key.toHex() === babe);
	});
}

await step('join: sync, make keys, bond, set the keys with their proof, validate', async () => {
	const keystore = keystoreOf('fifth');
	mkdirSync(keystore);
	const node = await network.add('fifth', { args: ['--validator', '--sync', 'warp', '--keystore-path', keystore] });
	await eventually(240, 'the head', async () => (await network.node('observer').finalized()) - (await node.finalized()) <= 2);
	await accepted('fifth', api.tx.staking.bond(BigInt(BOND) * RILL, 'Stash'));
	// Invalid proofs are refused: for the keys of another account, and an empty one.
	const { keys, proof } = await makeKeys('fifth', 'holder');
	const foreign = await submit(api, pairs.get('fifth'), api.tx.session.setKeys(keys, proof));
	assert.equal(foreign.error, 'session.InvalidProof');
	const none = await submit(api, pairs.get('fifth'), api.tx.session.setKeys(keys, '0x'));
	assert.equal(none.error, 'session.InvalidProof');
	const own = await announceKeys('fifth');
	await accepted('fifth', api.tx.staking.validate({ commission: 50_000_000, blocked: false }));
	await keysInUse('fifth', own);
	await worksFrom(3 * eraSeconds, 'fifth');
});

await step('rotate the keys of a validator while it works', async () => {
	const keys = await announceKeys('second');
	assert.equal(await network.node('second').ask('author_hasSessionKeys', keys), true);
	await keysInUse('second', keys);
	const since = (await api.rpc.chain.getHeader()).number.toBigInt();
	// In a later era, so that the points are earned with the new keys.
	const era = (await api.query.staking.activeEra()).unwrap().index.toNumber();
	await watchFinalized(api, 2 * eraSeconds, 'an era', async (_, { blockHash }) =>
		(await (await api.at(blockHash)).query.staking.activeEra()).unwrap().index.toNumber() > era, since);
	await worksFrom(eraSeconds, 'second', (await api.rpc.chain.getHeader()).number.toBigInt());
});

await step('start a validator with another binary on the same state', async () => {
	const bin = `${directory}/new`;
	mkdirSync(bin);
	for (const program of ['rill', 'rill-prepare-worker', 'rill-execute-worker']) copyFileSync(join(dirname(rill), program), join(bin, program));
	const node = network.node('third');
	const before = await node.finalized();
	await node.stop('SIGTERM');
	node.rill = join(bin, 'rill');
	await node.start();
	assert.ok((await node.finalized()) >= before, 'nothing is lost');
	await eventually(120, 'the head', async () => (await network.node('observer').finalized()) - (await node.finalized()) <= 2);
});

/** Overwrites the database of a stopped node. */
function corrupt(node) {
	const spoil = (path) => {
		for (const name of readdirSync(path)) {
			const file = join(path, name);
			if (statSync(file).isDirectory()) spoil(file);
			else if (name !== 'lock' && name !== 'LOCK') writeFileSync(file, 'x'.repeat(64));
		}
	};
	for (const database of ['db', 'paritydb']) {
		const path = `${node.base}/chains/rill_operations/${database}`;
		if (statSync(path, { throwIfNoEntry: false })) spoil(path);
	}
}

await step('lose a database: purge, sync by warp, and validate with new keys', async () => {
	const node = network.node('fourth');
	await node.stop('SIGKILL');
	corrupt(node);
	await assert.rejects(() => node.start(), /ended by itself/);
	const error = node.text().split('\n').find((line) => line.startsWith('Error: '));
	assert.match(error, /cannot use the database .* `rill purge-chain` removes it/);
	execFileSync(rill, ['purge-chain', '--chain', node.spec, '--base-path', node.base, '-y'], { stdio: 'ignore' });
	// The votes of the node are lost with the database, so the old keys could vote twice.
	const keystore = keystoreOf('fourth', 2);
	mkdirSync(keystore);
	node.args = ['--validator', '--sync', 'warp', '--keystore-path', keystore];
	await node.start();
	await eventually(240, 'the head', async () => (await network.node('observer').finalized()) - (await node.finalized()) <= 2);
	const keys = await announceKeys('fourth');
	await keysInUse('fourth', keys);
	await worksFrom(2 * eraSeconds, 'fourth', (await api.rpc.chain.getHeader()).number.toBigInt());
});

await step('leave: chill, wait out the last session, stop, unbond, and withdraw', async () => {
	await accepted('fifth', api.tx.staking.chill());
	await watchFinalized(api, 4 * eraSeconds, 'sessions without it', async (_, { blockHash }) => {
		const at = await api.at(blockHash);
		const [active, queued] = await Promise.all([at.query.session.validators(), at.query.session.queuedKeys()]);
		const all = [...active, ...queued.map(([validator]) => validator)].map(String);
		return !all.includes(addressOfAccount('fifth'));
	});
	await network.node('fifth').stop('SIGTERM');
	await accepted('fifth', api.tx.staking.unbond(BigInt(BOND) * RILL));
	await accepted('fifth', api.tx.session.purgeKeys());
	const isFree = async () => {
		const { error } = await submit(api, pairs.get('fifth'), api.tx.staking.withdrawUnbonded(0));
		assert.equal(error, undefined);
		return (await api.query.staking.ledger(addressOfAccount('fifth'))).isNone;
	};
	await eventually((timing.bondingDuration.toNumber() + 3) * eraSeconds, 'the bond', isFree);
	const { data } = await api.query.system.account(addressOfAccount('fifth'));
	assert.equal(data.reserved.toBigInt() + data.frozen.toBigInt(), 0n);
	assert.ok(data.free.toBigInt() > (BigInt(FUNDS) - 1n) * RILL);
});

await step('see that there was no report of an offence', async () => {
	const last = (await api.rpc.chain.getHeader()).number.toBigInt();
	for (let number = 1n; number <= last; number += 1n) {
		const events = await (await api.at(await api.rpc.chain.getBlockHash(number))).query.system.events();
		assert.ok(!events.some(({ event }) => api.events.offences.Offence.is(event)), `an offence in block ${number}`);
	}
});

await step('end all nodes', () => network.stop());

await step('be refused descriptions that such a network must not have', () => {
	const alice = JSON.parse(output(rill, 'key', 'inspect', '--output-type', 'json', '//Alice')).ss58PublicKey;
	const [first, ...others] = description.validators;
	for (const [changes, message] of [
		[{ sudo: addressOfAccount('holder') }, 'a network that is Live has no sudo key'],
		[{ validators: [{ seed: 'Alice' }] }, 'has keys that anybody can make'],
		[{ endowments: { ...description.endowments, [alice]: FUNDS } }, 'is a well-known account'],
		[{ committee: [alice, ...MEMBERS.map(addressOfAccount)] }, 'is a well-known account'],
		[{ committee: MEMBERS.slice(1).map(addressOfAccount) }, 'at least five members'],
		[{ validators: [first, { ...others[0], keys: first.keys }] }, 'shares a key with validator 1'],
		[{ validators: [{ ...first, keys: { ...first.keys, babe: alice } }] }, 'has a well-known key'],
		[{ validators: [{ ...first, bond: FUNDS }] }, 'is endowed with less than its bond'],
		[{ validatorCount: 3 }, 'validatorCount has to be a number from 4 on'],
		[{ validators: [] }, 'there is no validator'],
		[{ committee: [] }, 'the committee has no member'],
		[{ colour: 'blue' }, 'unknown fields: colour'],
	]) {
		let refusal;
		try {
			execFileSync(`${SCRIPTS}/chain-spec`, [describe(changes), '--rill', rill], { stdio: ['ignore', 'ignore', 'pipe'] });
		} catch (error) {
			refusal = error.stderr.toString();
		}
		assert.ok(refusal?.includes(message), `${JSON.stringify(changes)}: ${refusal}`);
	}
	assert.throws(() => execFileSync(`${SCRIPTS}/session-keys`, [keystoreOf('first'), rill], { stdio: 'ignore' }), 'keys are there');
});

finish();
