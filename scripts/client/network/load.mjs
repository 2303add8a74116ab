// SPDX-License-Identifier: Apache-2.0

// Hundreds of accounts stake, unstake and claim for minutes, over all nodes. Each signs again as
// soon as its last transaction is in a block. The report has included and failed transactions with
// their errors, the fullness of blocks, and the lag of finality. In the end, the holdings of every
// account must equal the sum of the events of all blocks.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import { errorName, submit, watchFinalized } from '../lib/chain.mjs';
import { STRILL } from '../lib/holdings.mjs';
import { RILL } from '../lib/math.mjs';
import { eventually } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';
import { checkState } from './state.mjs';
import { stakeAndWait, validators } from './validators.mjs';

const SECONDS = Number(process.env.RILL_LOAD_SECONDS ?? 600);
const ACCOUNTS = 300;
const FUNDS = 1_000n * RILL;
const FUNDED_AT_ONCE = 50;
const STALE_SECONDS = 60;
const MOST_FINALITY_LAG = 10;

const started = await step('start four validators and a full node', validators);
const { network, api, keyring, eraSeconds } = started;
await step('stake, and wait until it is exposed with every validator', () => stakeAndWait(started));
const first = (await api.rpc.chain.getHeader()).number.toBigInt() + 1n;

const users = [...Array(ACCOUNTS).keys()].map((index) => ({
	pair: keyring.addFromUri(`//Load//${index}`),
	nonce: 0,
	rill: 0n,
	strill: 0n,
	tickets: new Map(),
	sentAt: 0,
}));
const byAddress = new Map(users.map((user) => [user.pair.address, user]));

await step(`fund ${ACCOUNTS} accounts`, async () => {
	for (let index = 0; index < ACCOUNTS; index += FUNDED_AT_ONCE) {
		const transfers = users.slice(index, index + FUNDED_AT_ONCE).map(({ pair }) => api.tx.balances.transferKeepAlive(pair.address, FUNDS));
		const { error } = await submit(api, keyring.addFromUri('//Ferdie'), api.tx.utility.batchAll(transfers));
		assert.equal(error, undefined);
	}
});

const apis = await step('connect to every node', async () =>
	Promise.all(network.nodes.map(async (node) => (await node.connect()).api)),
);

// One sequence of numbers, so that only the timing differs between runs.
let seed = 1n;
function random(below) {
	seed = (seed * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
	return (seed >> 33n) % BigInt(below);
}

/** The next call of a user: mostly a useful one, and sometimes one that must be refused. */
function next(user) {
	const { liquidStaking } = api.tx;
	const [ticket] = user.tickets.keys();
	switch (random(6)) {
		case 0n:
		case 1n:
			if (user.strill > RILL) return liquidStaking.unstake(RILL + random(Number(user.strill / RILL)) * RILL / 2n, 0);
			break;
		case 2n:
			if (ticket !== undefined) return liquidStaking.claim(ticket);
			break;
		case 3n:
			if (ticket !== undefined) return liquidStaking.cancelUnstake(ticket, user.tickets.get(ticket));
			break;
		default:
			break;
	}
	return liquidStaking.stake((1n + random(20)) * RILL, 0);
}

const report = { sent: 0, refused: new Map(), included: 0, failed: new Map(), blocks: 0, most: 0, fullness: 0, fullest: 0, lag: 0 };
const count = (map, name) => map.set(name, (map.get(name) ?? 0) + 1);

async function send(user, through) {
	const call = next(user);
	user.sentAt = Date.now();
	user.isWaiting = true;
	report.sent += 1;
	try {
		const signed = await call.signAsync(user.pair, { nonce: user.nonce, era: 0 });
		await through.rpc.author.submitExtrinsic(signed);
	} catch (error) {
		count(report.refused, error.message.slice(0, 80));
		user.isWaiting = false;
	}
}

/** Books one event that moves a user's money. */
function bookMoney({ data }, of, user) {
	if (of('transactionPayment', 'TransactionFeePaid') && user) {
		user.rill -= data.actualFee.toBigInt();
	} else if (of('balances', 'Transfer') && byAddress.has(data.to.toString()) && data.amount.toBigInt() === FUNDS) {
		byAddress.get(data.to.toString()).rill += FUNDS;
	} else if (of('liquidStaking', 'Staked') && user) {
		user.rill -= data.amount.toBigInt();
		user.strill += data.shares.toBigInt();
	} else if (of('liquidStaking', 'UnstakeRequested') && user) {
		user.strill -= data.shares.toBigInt();
		const batch = data.batch.toNumber();
		user.tickets.set(batch, (user.tickets.get(batch) ?? 0n) + data.shares.toBigInt());
	} else if (of('liquidStaking', 'UnstakeCancelled') && user) {
		user.strill += data.shares.toBigInt();
		const batch = data.batch.toNumber();
		const left = user.tickets.get(batch) - data.shares.toBigInt();
		if (left === 0n) user.tickets.delete(batch);
		else user.tickets.set(batch, left);
	} else if (of('liquidStaking', 'Claimed') && user) {
		user.rill += data.stake.toBigInt();
		if (data.isSettled.isTrue) user.tickets.delete(data.batch.toNumber());
	}
}

/** Adds up the events of one block, whatever caused them. */
async function book(events, { number, blockHash }) {
	const at = await api.at(blockHash);
	const { extrinsics } = (await api.rpc.chain.getBlock(blockHash)).block;
	const signers = extrinsics.map((extrinsic) => (extrinsic.isSigned ? byAddress.get(extrinsic.signer.toString()) : undefined));
	let own = 0;
	for (const { event, phase } of events) {
		const of = (section, name) => event.section === section && event.method === name;
		const data = event.data;
		const user = data.who && byAddress.get(data.who.toString());
		if (of('system', 'ExtrinsicSuccess') || of('system', 'ExtrinsicFailed')) {
			const signer = phase.isApplyExtrinsic && signers[phase.asApplyExtrinsic.toNumber()];
			if (!signer) continue;
			own += 1;
			signer.nonce += 1;
			signer.isWaiting = false;
			if (event.method === 'ExtrinsicFailed') count(report.failed, errorName(api, data.dispatchError));
		} else {
			bookMoney(event, of, user);
		}
	}
	report.included += own;
	report.blocks += 1;
	report.most = Math.max(report.most, own);
	const weight = await at.query.system.blockWeight();
	const used = Number(weight.normal.refTime.toBigInt()) / Number(api.consts.system.blockWeights.perClass.normal.maxTotal.unwrap().refTime.toBigInt());
	report.fullness += used;
	report.fullest = Math.max(report.fullest, used);
	return number;
}

let booked = first - 1n;
let isOver = false;

await step(`let them send calls for ${SECONDS} seconds`, async () => {
	const until = Date.now() + SECONDS * 1000;
	const sending = (async () => {
		for (let turn = 0; Date.now() < until; turn += 1) {
			const idle = users.filter((user) => user.rill > 0n && (!user.isWaiting || Date.now() - user.sentAt > STALE_SECONDS * 1000));
			for (const user of idle) await send(user, apis[turn++ % apis.length]);
			await sleep(500);
		}
		isOver = true;
	})();
	const lagging = (async () => {
		while (!isOver) {
			const lag = (await network.node('observer').best()) - (await network.node('observer').finalized());
			report.lag = Math.max(report.lag, lag);
			await sleep(3000);
		}
	})();
	await watchFinalized(api, SECONDS + 300, 'the end', async (events, block) => {
		booked = await book(events, block);
		return isOver && users.every((user) => !user.isWaiting);
	}, first).catch(async (error) => {
		const waiting = users.filter((user) => user.isWaiting).length;
		throw new Error(`${error.message}; ${waiting} accounts wait`);
	});
	await Promise.all([sending, lagging]);
	const percent = (part) => `${(100 * part).toFixed(1)} %`;
	const list = (map) => [...map].map(([name, times]) => `${times} ${name}`).join(', ') || 'none';
	console.log(`      ${report.sent} sent, of which nodes refused: ${list(report.refused)}`);
	console.log(`      ${report.included} included in ${report.blocks} blocks, ${report.most} at most in one; failed: ${list(report.failed)}`);
	console.log(`      blocks ${percent(report.fullness / report.blocks)} full, ${percent(report.fullest)} at most; finality ${report.lag} blocks behind at most`);
	assert.ok(report.included > SECONDS, 'more than one a second');
	assert.ok(report.lag <= MOST_FINALITY_LAG, `finality fell ${report.lag} blocks behind`);
	const harmless = /^liquidStaking\.(BatchNotMatured|TicketNotFound|BatchNotOpen|InsufficientShares|UnstakeBelowMinimum)$/;
	for (const name of report.failed.keys()) assert.match(name, harmless);
});

await step('see that the holdings of every account equal the sum of its events', async () => {
	const at = await api.at(await api.rpc.chain.getBlockHash(booked));
	for (const { pair, rill, strill, tickets } of users) {
		const has = (await at.query.system.account(pair.address)).data.free.toBigInt();
		const shares = await at.query.assets.account(STRILL, pair.address);
		assert.equal(has, rill, pair.address);
		assert.equal(shares.isSome ? shares.unwrap().balance.toBigInt() : 0n, strill, pair.address);
		const own = await at.call.liquidStakingApi.tickets(pair.address);
		assert.deepEqual(new Map(own.map(({ batch, shares }) => [batch.toNumber(), shares.toBigInt()])), new Map([...tickets].sort(([a], [b]) => a - b)));
	}
});

await step('see the chain pay every ticket in the end', async () => {
	await eventually(12 * eraSeconds, 'no ticket being left', async () => {
		const left = await api.query.liquidStaking.ticketsByBatch.keys();
		return left.length === 0;
	});
});

await step('see every invariant hold in the state of a validator', () => checkState(network.node('alice')));
await step('end all nodes', () => network.stop());
finish();
