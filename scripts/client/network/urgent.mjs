// SPDX-License-Identifier: Apache-2.0

// A repair within a day, as the runbook has it: the committee whitelists new code, a referendum on
// the urgent track authorises it, and it runs long before the notice of root would end. Between the
// thresholds of the referendum and its enactment the committee pauses entries, rebonds and instant
// exits. Meanwhile the canceller stops another repair, and the track refuses a call that is no
// repair.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { blake2AsHex } from '@polkadot/util-crypto';

import { errorName, submit, watch } from '../lib/chain.mjs';
import { STRILL } from '../lib/holdings.mjs';
import { RILL } from '../lib/math.mjs';
import { eventually, Network } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';

const BLOCK_SECONDS = 6;
const COMPILE_SECONDS = 240;
const PAUSE_BLOCKS = 14_400n;
const PAUSED = ['stake', 'rebond', 'instant_unstake'];
// The number of the track of root.
const ROOT = 0;
const [REPAIR, TRANSFER, OPPOSED, CANCELLATION] = [0, 1, 2, 3];
const VOTE = 800_000n * RILL;
const COMMITTEE = ['Alice', 'Bob', 'Charlie'];
const VOTERS = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve'].flatMap((name) => [name, `${name}//stash`]);

const [rill, spec, directory] = process.argv.slice(2);
const code = readFileSync(process.env.RILL_NEXT_RUNTIME);
const network = new Network({ rill, spec, directory });
const node = await step('start a validator', () => network.add('alice', { key: 'Alice', args: ['--state-pruning', 'archive'] }));
let { api, keyring } = await node.connect();
const account = (uri) => keyring.addFromUri(`//${uri}`);
const timing = await api.query.timing.timing();
const era = timing.epochDuration.toBigInt() * timing.sessionsPerEra.toBigInt();
const eraSeconds = Number(era) * BLOCK_SECONDS;
// So the hours of the documentation are blocks here.
assert.equal(era, 24n);

const repair = api.tx.system.authorizeUpgrade(blake2AsHex(code));
const opposed = api.tx.system.authorizeUpgrade(blake2AsHex('0x00'));
const transfer = api.tx.balances.forceTransfer(account('Bob').address, account('Eve').address, RILL);
const urgent = (call) => api.tx.whitelist.dispatchWhitelistedCallWithPreimage(call);

async function accepted(who, call) {
	const outcome = await submit(api, account(who), call);
	assert.equal(outcome.error, undefined);
	return outcome;
}

const failure = (result) => (result.isErr ? errorName(api, result.asErr) : undefined);

/** All events of a block, by name, with their data. */
async function eventsAt(blockHash) {
	const events = await (await api.at(blockHash)).query.system.events();
	return events.map(({ event }) => ({ name: `${event.section}.${event.method}`, data: event.data }));
}

/** Proposes a motion, with the votes of these members. Returns a function that closes it. */
async function propose(members, call) {
	const proposed = await accepted(members[0], api.tx.technicalCommittee.propose(members.length, call, call.encodedLength));
	const { proposalHash, proposalIndex } = proposed.event('technicalCommittee.Proposed');
	const vote = (who) => accepted(who, api.tx.technicalCommittee.vote(proposalHash, proposalIndex, true));
	await Promise.all(members.map(vote));
	const { weight } = await call.paymentInfo(account(members[0]).address);
	const close = api.tx.technicalCommittee.close(proposalHash, proposalIndex, weight, call.encodedLength);
	return async () => {
		const closed = await accepted(members[0], close);
		return { ...closed, failed: failure(closed.event('technicalCommittee.Executed').result) };
	};
}

/** Makes a motion with the votes of these members. Returns its block, and its error if it fails. */
const motion = async (members, call) => (await propose(members, call))();

/** The calls that submit a referendum, with its preimage and its deposit. */
function submission(index, track, call) {
	const lookup = { hash: call.method.hash, len: call.method.encodedLength };
	return [
		api.tx.preimage.notePreimage(call.method.toHex()),
		api.tx.referenda.submit({ Origins: track }, { Lookup: lookup }, { After: 1 }),
		api.tx.referenda.placeDecisionDeposit(index),
	];
}

/** Lets everybody vote for all these referenda. */
async function approve(referenda) {
	const vote = { Standard: { vote: { aye: true, conviction: 'None' }, balance: VOTE } };
	const votes = () => api.tx.utility.batchAll(referenda.map((index) => api.tx.convictionVoting.vote(index, vote)));
	await Promise.all(VOTERS.map((who) => accepted(who, votes())));
	for (const index of referenda) {
		const { tally } = (await api.query.referenda.referendumInfoFor(index)).unwrap().asOngoing;
		assert.equal(tally.support.toBigInt(), BigInt(VOTERS.length) * VOTE);
	}
}

/** The first block from a number on with an event for which `is` holds, and the event's data. */
async function eventFrom(number, name, is = () => true) {
	return watch(api, eraSeconds, name, async (events, block) => {
		const found = events.find(({ event }) => `${event.section}.${event.method}` === name && is(event.data));
		return found && { ...block, data: found.event.data };
	}, number);
}

const ofReferendum = (index) => (data) => data.index.toNumber() === index;

/** Sees the paused calls refused, while exits by ticket and transfers of stRILL go on. */
async function checkPauses() {
	const { stake, rebond, instantUnstake } = api.tx.liquidStaking;
	for (const call of [stake(10n * RILL, 0), rebond(0, 10n * RILL, 0), instantUnstake(10n * RILL, 0)]) {
		const { error } = await submit(api, account('Bob'), call);
		assert.equal(error, 'system.CallFiltered', call.method.method);
	}
	await accepted('Bob', api.tx.liquidStaking.unstake(10n * RILL, 0));
	await accepted('Bob', api.tx.assets.transfer(STRILL, account('Eve').address, 10n * RILL));
	const [{ batch }] = await api.call.liquidStakingApi.tickets(account('Bob').address);
	const { error } = await submit(api, account('Bob'), api.tx.liquidStaking.claim(batch));
	// After the close of its batch, a ticket can have been paid a prepayment.
	assert.match(error ?? '', /^$|^liquidStaking\.BatchNotMatured$/);
}

await step('stake, and exit instantly', async () => {
	await accepted('Bob', api.tx.liquidStaking.stake(10_000n * RILL, 0));
	await accepted('Bob', api.tx.liquidStaking.instantUnstake(10n * RILL, 0));
});

await step('see two of three members whitelist nothing', async () => {
	const { failed } = await motion(COMMITTEE.slice(0, 2), api.tx.whitelist.whitelistCall(repair.method.hash));
	assert.equal(failed, 'BadOrigin');
	assert.ok((await api.query.whitelist.whitelistedCall(repair.method.hash)).isNone);
});

const whitelisted = await step('let a motion of all three whitelist calls', async () => {
	await accepted('Alice', api.tx.preimage.notePreimage(repair.method.toHex()));
	const calls = [repair, transfer, opposed].map(({ method }) => api.tx.whitelist.whitelistCall(method.hash));
	const { blockHash, number, failed } = await motion(COMMITTEE, api.tx.utility.batchAll(calls));
	assert.equal(failed, undefined);
	const events = await eventsAt(blockHash);
	assert.equal(events.filter(({ name }) => name === 'whitelist.CallWhitelisted').length, 3);
	return number;
});

await step('see the committee unable to use its key alone', async () => {
	const { error } = await submit(api, account('Alice'), urgent(repair));
	assert.equal(error, 'whitelist.DeferredDispatchNotFound');
});

const closePauses = await step('let two of three members propose pauses', () => {
	const pauses = PAUSED.map((name) => api.tx.pause.pause(['LiquidStaking', name], PAUSE_BLOCKS));
	return propose(COMMITTEE.slice(0, 2), api.tx.utility.forceBatch(pauses));
});

const submitted = await step('submit urgent referenda, and let everybody vote for them', async () => {
	const calls = [repair, transfer, opposed].flatMap((call, index) => submission(index, 'Urgent', urgent(call)));
	const { number } = await accepted('Ferdie', api.tx.utility.batchAll(calls));
	await approve([REPAIR, TRANSFER, OPPOSED]);
	return number;
});

const started = await step('see them pass their thresholds', async () => {
	const blocks = [];
	for (const index of [REPAIR, TRANSFER, OPPOSED]) {
		blocks.push((await eventFrom(submitted, 'referenda.ConfirmStarted', ofReferendum(index))).number);
	}
	assert.deepEqual(blocks, Array(3).fill(blocks[0]));
	return blocks[0];
});

const paused = await step('cancel one of them after its approval, and pause meanwhile', async () => {
	const call = api.tx.remedies.cancelEnactment(OPPOSED);
	await accepted('Ferdie', api.tx.utility.batchAll(submission(CANCELLATION, 'Canceller', call)));
	await approve([CANCELLATION]);
	const paused = await closePauses();
	assert.equal(paused.failed, undefined);
	const { number, data } = await eventFrom(started, 'remedies.EnactmentCancelled');
	assert.equal(data.referendum.toNumber(), OPPOSED);
	const approved = await eventFrom(started, 'referenda.Confirmed', ofReferendum(OPPOSED));
	assert.ok(approved.number < number, 'it was approved already');
	console.log(`      cancelled in hour ${number - started} of the 15 after it passed its thresholds, paused in hour ${paused.number - started}`);
	const pauses = (await eventsAt(paused.blockHash)).filter(({ name }) => name === 'pause.Paused').map(({ data }) => data);
	assert.deepEqual(pauses.map(({ name }) => name[1].toUtf8()), PAUSED);
	for (const { until } of pauses) assert.equal(until.toBigInt(), paused.number + PAUSE_BLOCKS);
	return paused.number;
});

const authorised = await step('see the repair authorised within a day, and nothing else dispatched', async () => {
	const { number, blockHash, data } = await eventFrom(submitted, 'system.UpgradeAuthorized');
	assert.equal(data.codeHash.toHex(), blake2AsHex(code));
	const events = await eventsAt(blockHash);
	const dispatched = events.filter(({ name }) => name === 'whitelist.WhitelistedCallDispatched').map(({ data }) => data);
	assert.deepEqual(dispatched.map(({ callHash }) => callHash.toHex()), [repair.method.hash.toHex()]);
	assert.ok(dispatched[0].result.isOk);
	const failures = events.filter(({ name }) => name === 'scheduler.Dispatched').map(({ data }) => failure(data.result));
	assert.deepEqual(failures.filter(Boolean), ['system.CallFiltered'], 'the transfer is no repair');
	assert.equal(number - started, 15n, 'three hours to confirm, and twelve to enact');
	assert.ok(paused < number, 'paused before');
	assert.ok(number - submitted <= era, `${number - submitted} hours`);
	return number;
});

await step('see entries, rebonds and instant exits paused, and other calls go on', checkPauses);

const upgraded = await step('apply the upgrade', async () => {
	const version = async () => (await node.ask('state_getRuntimeVersion')).specVersion;
	const before = await version();
	await api.tx.system.applyAuthorizedUpgrade(`0x${code.toString('hex')}`).signAndSend(account('Eve'));
	await eventually(COMPILE_SECONDS, 'the new code', async () => (await version()) > before);
	const applied = (await api.rpc.chain.getHeader()).number.toBigInt();
	await api.disconnect();
	({ api } = await node.connect());
	await eventually(COMPILE_SECONDS, 'five final blocks of the new code', async () =>
		BigInt(await node.finalized()) >= applied + 5n);
	return applied;
});

await step('see the new code run long before the notice of root', async () => {
	const notice = BigInt(timing.bondingDuration.toNumber() + 3) * era;
	const [, root] = api.consts.referenda.tracks.find(([id]) => id.toNumber() === ROOT);
	assert.equal(root.minEnactmentPeriod.toBigInt(), notice);
	const since = (number) => number - whitelisted;
	console.log(`      hours after the whitelisting: submitted ${since(submitted)}, passing ${since(started)}, ` +
		`authorised ${since(authorised)}, new code ${since(upgraded)}; the notice of root alone has ${notice}`);
	assert.ok(upgraded - submitted < notice / 2n);
});

await step('see the same pauses under the new code, and end them by a motion', async () => {
	await checkPauses();
	const ends = PAUSED.map((name) => api.tx.pause.end(['LiquidStaking', name]));
	const { failed } = await motion(COMMITTEE.slice(0, 2), api.tx.utility.batchAll(ends));
	assert.equal(failed, undefined);
	await accepted('Bob', api.tx.liquidStaking.stake(10n * RILL, 0));
	await accepted('Bob', api.tx.liquidStaking.instantUnstake(10n * RILL, 0));
});

await step('end the node', () => network.stop());
finish();
