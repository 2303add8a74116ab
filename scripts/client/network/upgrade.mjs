// SPDX-License-Identifier: Apache-2.0

// A referendum of root upgrades the runtime after the notice in which all holders can exit, on a
// live network. The migration changes no figure, claims are included before and after it, and eras
// go on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { blake2AsHex, xxhashAsHex } from '@polkadot/util-crypto';

import { submit, watchFinalized, within } from '../lib/chain.mjs';
import { RILL } from '../lib/math.mjs';
import { eventually } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';
import { rateAt } from './offence.mjs';
import { checkState } from './state.mjs';
import { stakeAndWait, validators } from './validators.mjs';

const PEOPLE = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie'];
// Migrations over several blocks admit only inherents. This one ends in its first block.
const MOST_BLOCKS_BETWEEN_CLAIMS = 6n;
// A claim is retried after this time.
const CLAIM_SECONDS = 18;
// All nodes compile the new code at the same time, here on one machine, and stop meanwhile.
const COMPILE_SECONDS = 400;

const code = readFileSync(process.env.RILL_NEXT_RUNTIME);
const started = await step('start four validators and a full node', validators);
const { network, keyring, timing, eraSeconds } = started;
const observer = network.node('observer');
// Valid until the upgrade: a client with the old metadata cannot read blocks around it.
let { api } = started;
const account = (uri) => keyring.addFromUri(`//${uri}`);
await step('stake, and wait until it is exposed with every validator', () => stakeAndWait(started));

async function accepted(who, call) {
	const outcome = await submit(api, who, call);
	assert.equal(outcome.error, undefined);
	return outcome;
}

await step('approve the new runtime in a referendum of root', async () => {
	const call = api.tx.system.authorizeUpgrade(blake2AsHex(code));
	await accepted(account('Ferdie'), api.tx.referenda.submit({ system: 'Root' }, { Inline: call.method.toHex() }, { After: 1 }));
	await accepted(account('Ferdie'), api.tx.referenda.placeDecisionDeposit(0));
	const vote = () =>
		api.tx.convictionVoting.vote(0, { Standard: { vote: { aye: true, conviction: 'Locked6x' }, balance: 800_000n * RILL } });
	const voters = [...PEOPLE, ...PEOPLE.slice(0, 4).map((name) => `${name}//stash`)];
	await Promise.all(voters.map((uri) => accepted(account(uri), vote())));
});

await step('see it authorised only after the notice', async () => {
	const since = (await api.rpc.chain.getHeader()).number.toBigInt();
	const block = await watchFinalized(api, 20 * eraSeconds, 'the authorisation', async (events, block) =>
		events.some(({ event }) => api.events.system.UpgradeAuthorized.is(event)) && block);
	const notice = BigInt(timing.bondingDuration.toNumber() + 3) * timing.epochDuration.toBigInt() * timing.sessionsPerEra.toBigInt();
	assert.ok(block.number - since >= notice, `${block.number - since} blocks of ${notice}`);
});

await step('unstake tickets that are paid after the upgrade', async () => {
	for (const name of PEOPLE.slice(0, 3)) await accepted(account(name), api.tx.liquidStaking.unstake(1_000n * RILL, 0));
});

/**
 * Claims again and again. Returns a function that stops this and returns the blocks of the claims.
 */
function claimAllTheTime(who, batch) {
	let isOver = false;
	const blocks = [];
	const loop = async () => {
		let { api: wallet } = await observer.connect();
		while (!isOver) {
			const claim = submit(wallet, who, wallet.tx.liquidStaking.claim(batch));
			const { number, error } = await within(CLAIM_SECONDS, 'a claim', claim).catch(() => ({}));
			if (number === undefined) {
				// The version in the signature has changed. A new wallet reads it.
				await wallet.disconnect();
				({ api: wallet } = await observer.connect());
				continue;
			}
			// At the close of its batch, a ticket can be paid a prepayment.
			assert.match(error ?? '', /^$|^liquidStaking\.(BatchNotMatured|TicketNotFound)$/);
			blocks.push(number);
		}
		await wallet.disconnect();
	};
	const ended = loop();
	return async () => {
		isOver = true;
		await ended;
		return blocks;
	};
}

/** The storage of liquid staking after a block, by key. */
async function stored(hash) {
	const prefix = xxhashAsHex('LiquidStaking', 128);
	const keys = await api.rpc.state.getKeysPaged(prefix, 1000, null, hash);
	assert.ok(keys.length < 1000);
	const values = await Promise.all(keys.map((key) => api.rpc.state.getStorage(key, hash)));
	return new Map(keys.map((key, index) => [key.toHex(), values[index].toHex()]));
}

/** The version of the code after a block. */
async function versionAt(number) {
	const hash = await observer.ask('chain_getBlockHash', Number(number));
	return (await observer.ask('state_getRuntimeVersion', hash)).specVersion;
}

/** The first finalised block whose code differs from that of the block before. */
async function firstWithOtherCode(from) {
	let next = from;
	const before = await versionAt(from - 1n);
	return eventually(COMPILE_SECONDS, 'other code', async () => {
		for (const head = BigInt(await observer.finalized()); next <= head; next += 1n) {
			if ((await versionAt(next)) !== before) return { number: next };
		}
		return undefined;
	});
}

const upgraded = await step('apply the upgrade, while an account claims again and again', async () => {
	// The upgrade comes in the middle of an era, after the era step.
	const era = (await api.query.staking.activeEra()).unwrap().index.toNumber();
	await eventually(2 * eraSeconds, 'an era', async () => (await api.query.staking.activeEra()).unwrap().index.toNumber() > era);
	await watchFinalized(api, eraSeconds, 'the end of its step', async (_, { blockHash }) =>
		(await (await api.at(blockHash)).query.liquidStaking.progress()).phase.isIdle);
	const [{ batch }] = await api.call.liquidStakingApi.tickets(account('Bob').address);
	const stop = claimAllTheTime(account('Bob'), batch);
	const before = await rateAt(api, (await api.rpc.chain.getHeader()).number);
	const from = (await api.rpc.chain.getHeader()).number.toBigInt();
	await api.tx.system.applyAuthorizedUpgrade(`0x${code.toString('hex')}`).signAndSend(account('Eve'));
	const applied = await firstWithOtherCode(from);
	await api.disconnect();
	({ api } = await observer.connect());
	const block = await watchFinalized(api, COMPILE_SECONDS, 'ten blocks of the new code', async (_, block) =>
		block.number >= applied.number + 12n && block, applied.number + 2n);
	const claims = await stop();
	const around = claims.filter((number) => number > applied.number - 6n);
	assert.ok(around.some((number) => number > applied.number), 'claims are included after the upgrade');
	const gaps = [...around.slice(1), block.number].map((number, index) => number - around[index]);
	const longest = gaps.reduce((most, gap) => (gap > most ? gap : most), 0n);
	assert.ok(longest <= MOST_BLOCKS_BETWEEN_CLAIMS, `${longest} blocks without a claim`);
	console.log(`      ${claims.length} claims, no more than ${longest} blocks between two; the upgrade in block ${applied.number}`);
	assert.ok((await rateAt(api, block.number)) >= before);
	return applied;
});

await step('see unchanged figures under the new version', async () => {
	const [old, next] = await Promise.all([0n, 1n].map((step) => api.rpc.chain.getBlockHash(upgraded.number + step)));
	assert.ok((await versionAt(upgraded.number)) > (await versionAt(upgraded.number - 1n)));
	const version = `${xxhashAsHex('LiquidStaking', 128)}${xxhashAsHex(':__STORAGE_VERSION__:', 128).slice(2)}`;
	const [before, after] = [await stored(old), await stored(next)];
	assert.deepEqual([before.get(version), after.get(version)], ['0x0100', '0x0200'], 'the migration has run');
	// The published books are computed in every block, so they contain the rewards released since.
	const published = `${xxhashAsHex('LiquidStaking', 128)}${xxhashAsHex('PublishedBooks', 128).slice(2)}`;
	for (const each of [before, after]) {
		each.delete(version);
		assert.ok(each.delete(published), 'the books are published');
	}
	assert.deepEqual(after, before);
	const [then, now] = await Promise.all([old, next].map(async (hash) =>
		(await (await api.at(hash)).query.liquidStaking.publishedBooks()).unwrap()));
	assert.equal(now.shares.toBigInt(), then.shares.toBigInt());
	const all = (books) => books.pooled.toBigInt() + books.unreleased.toBigInt();
	assert.equal(all(now), all(then));
	assert.ok(now.unreleased.toBigInt() <= then.unreleased.toBigInt());
});

await step('see eras, rewards and payments go on', async () => {
	const rate = (await api.call.liquidStakingApi.rate()).toBigInt();
	const paid = new Set();
	await watchFinalized(api, (timing.bondingDuration.toNumber() + 4) * eraSeconds, 'every ticket being paid', async (events) => {
		for (const { event } of events) {
			if (api.events.liquidStaking.Claimed.is(event) && event.data.isSettled.isTrue) paid.add(event.data.who.toString());
		}
		return PEOPLE.slice(0, 3).every((name) => paid.has(account(name).address));
	}, upgraded.number + 2n);
	assert.ok((await api.call.liquidStakingApi.rate()).toBigInt() > rate);
});

await step('see every invariant hold in the state of a validator', () => checkState(network.node('alice')));
await step('end all nodes', () => network.stop());
finish();
