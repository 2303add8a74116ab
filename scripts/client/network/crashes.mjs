// SPDX-License-Identifier: Apache-2.0

// Validators are killed in the middle of the era step, one after the other, and one is cut off for
// minutes, while holders exit. There must be one chain, no slash, every ticket paid in full, and
// books with all invariants.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import { submit, watchFinalized } from '../lib/chain.mjs';
import { eventually } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';
import { checkState } from './state.mjs';
import { stakeAndWait, validators } from './validators.mjs';

const DOWN_SECONDS = 20;
const CUT_SECONDS = 200;
const LEAVING = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve'];

const started = await step('start four validators and a full node', validators);
const { network, api, keyring, timing, eraSeconds } = started;
const [dave, alice, bob, charlie] = ['dave', 'alice', 'bob', 'charlie'].map((name) => network.node(name));
const people = LEAVING.map((name) => keyring.addFromUri(`//${name}`));
const ferdie = keyring.addFromUri('//Ferdie');
const strillOf = async (who) => (await api.query.assets.account(1, who.address)).unwrap().balance.toBigInt();

await step('stake, and wait until it is exposed with every validator', () => stakeAndWait(started));
const first = (await api.rpc.chain.getHeader()).number.toBigInt();

await step('unstake from all five accounts, and transfer a part of a ticket', async () => {
	for (const [index, who] of people.entries()) {
		const shares = (await strillOf(who)) / BigInt(index + 2);
		const { error } = await submit(api, who, api.tx.liquidStaking.unstake(shares, 0));
		assert.equal(error, undefined);
	}
	const [ticket] = await api.call.liquidStakingApi.tickets(people[0].address);
	const part = ticket.shares.toBigInt() / 3n;
	const { error } = await submit(api, people[0], api.tx.liquidStaking.transferTicket(ticket.batch, ferdie.address, part));
	assert.equal(error, undefined);
});

/** Waits until an era begins in the best block of the network. */
async function eraBegins() {
	const active = async () => (await api.query.staking.activeEra()).unwrap().index.toNumber();
	const era = await active();
	await eventually(2 * eraSeconds, 'the next era', async () => (await active()) > era);
}

/** Kills a node at the beginning of an era step, and starts it again after a while. */
async function crash(node) {
	await eraBegins();
	await node.stop('SIGKILL');
	await sleep(DOWN_SECONDS * 1000);
	await node.start();
}

async function keepsUp(node) {
	await eventually(180, `${node.name} at the head`, async () => {
		const [own, others] = [await node.finalized(), await network.node('observer').finalized()];
		return others - own <= 3;
	});
}

await step('kill one in the middle of the era step, and see it come back', async () => {
	await crash(dave);
	await keepsUp(dave);
});

await step('kill two in turn, and see them come back', async () => {
	for (const node of [alice, bob]) {
		await crash(node);
		await keepsUp(node);
	}
});

await step('cut one off for minutes, and see that only the others finalise', async () => {
	charlie.cut();
	await sleep(15_000);
	const before = await network.node('observer').finalized();
	await sleep(CUT_SECONDS * 1000);
	const after = await network.node('observer').finalized();
	assert.ok(after - before >= CUT_SECONDS / 6 / 2, `${after - before} blocks were finalised without it`);
	charlie.heal();
	await keepsUp(charlie);
});

const closed = new Map();
const paid = new Map();
await step('see every ticket paid to the planck, and no slash for a crash', async () => {
	const owners = [...people, ferdie].map((who) => who.address);
	const key = (who, batch) => `${who} ${batch}`;
	const shares = new Map();
	await watchFinalized(api, (timing.bondingDuration.toNumber() + 6) * eraSeconds, 'the last payment', async (events, { blockHash }) => {
		for (const { event } of events) {
			assert.ok(!api.events.offences.Offence.is(event), 'no crash is an offence');
			if (api.events.liquidStaking.BatchClosed.is(event)) {
				closed.set(event.data.batch.toNumber(), [event.data.stake.toBigInt(), event.data.shares.toBigInt()]);
			}
			if (!api.events.liquidStaking.Claimed.is(event)) continue;
			const { who, batch, shares: own, stake } = event.data;
			const ticket = key(who.toString(), batch.toNumber());
			shares.set(ticket, own.toBigInt());
			paid.set(ticket, (paid.get(ticket) ?? 0n) + stake.toBigInt());
		}
		const at = await api.at(blockHash);
		const left = await Promise.all(owners.map((who) => at.call.liquidStakingApi.tickets(who)));
		return closed.size > 0 && left.every((tickets) => tickets.length === 0);
	}, first);
	assert.equal(new Set([...paid.keys()].map((ticket) => ticket.split(' ')[0])).size, owners.length, 'every owner is paid');
	for (const [ticket, stake] of paid) {
		const [batchStake, batchShares] = closed.get(Number(ticket.split(' ')[1]));
		const worth = (batchStake * shares.get(ticket)) / batchShares;
		// The prepayment and the rest are each rounded down.
		assert.ok(worth - stake >= 0n && worth - stake <= 1n, `${ticket} was paid ${stake} of ${worth}`);
	}
	const sharesOf = (batch) => [...shares].filter(([ticket]) => ticket.endsWith(` ${batch}`)).reduce((sum, [, each]) => sum + each, 0n);
	for (const [batch, [, all]] of closed) assert.equal(sharesOf(batch), all, `every ticket of batch ${batch} was paid`);
});

await step('see one chain everywhere', async () => {
	const common = Math.min(...(await Promise.all(network.nodes.map((node) => node.finalized()))));
	for (let number = common; number > Math.max(0, common - 50); number -= 10) {
		const hashes = await Promise.all(network.nodes.map((node) => node.ask('chain_getBlockHash', number)));
		assert.equal(new Set(hashes).size, 1, `block ${number}`);
	}
});

await step('see every invariant hold in the state of a validator that was killed', () => checkState(dave));
await step('see every invariant hold in the state of the one that was cut off', () => checkState(charlie));
await step('end all nodes', () => network.stop());
finish();
