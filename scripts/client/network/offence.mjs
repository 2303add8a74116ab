// SPDX-License-Identifier: Apache-2.0

// A real equivocation, and its expected cost for the pool.

import assert from 'node:assert/strict';

import { watchFinalized } from '../lib/chain.mjs';
import * as math from '../lib/math.mjs';
import { eventually } from '../lib/network.mjs';
import { exposed } from '../lib/rewards.mjs';

const BILLION = 10n ** 9n;
const least = (one, other) => (one < other ? one : other);
// The pallet that receives the reports, by the kind of offence. The network reports the kind that
// it sees first.
const PALLETS = { 'babe:equivocatio': 'babe', 'grandpa:equivoca': 'grandpa' };

/** RILL per stRILL after block `number`, as the chain shows it. */
export async function rateAt(api, number) {
	const at = await api.at(await api.rpc.chain.getBlockHash(number));
	return (await at.call.liquidStakingApi.rate()).toBigInt();
}

/** The era of a session, searched backwards from the active era of a block. */
async function eraOfSession(api, session, blockHash) {
	const at = await api.at(blockHash);
	for (let era = (await at.query.staking.activeEra()).unwrap().index.toNumber(); era >= 0; era -= 1) {
		const first = (await at.query.staking.erasStartSessionIndex(era)).unwrap().toNumber();
		if (first <= session) return era;
	}
	throw new Error(`session ${session} is of no era`);
}

/**
 * The cost of an offence of one validator. By the documentation of pallet-babe, the fraction is the
 * square of three times its share of all validators, at most everything. Each stash loses this
 * fraction of its exposed stake in that era.
 */
async function expectedLoss(api, { stashes, validator, era, blockHash, deferral }) {
	const at = await api.at(blockHash);
	const count = BigInt((await at.query.session.validators()).length);
	const fraction = least((9n * BILLION) / (count * count), BILLION);
	const parts = new Map();
	for (const stash of stashes) {
		const values = await exposed(at, [stash], era, validator);
		const part = values.map((value) => math.part(fraction, value)).reduce((sum, each) => sum + each, 0n);
		if (part > 0n) parts.set(stash, part);
	}
	const total = [...parts.values()].reduce((sum, each) => sum + each, 0n);
	return { stashes, validator, era, applyEra: era + deferral + 1, parts, total };
}

/**
 * Starts a second node with the keys of `key` and its own arguments, stops it after a report, and
 * waits until the pool has provided for the slash. All returned values are of finalised blocks.
 */
export async function equivocate({ network, api, keyring, timing, eraSeconds }, { key = 'Dave', args = [] } = {}) {
	const stashes = (await api.call.liquidStakingApi.stashes()).map(({ account }) => account.toString());
	const from = (await api.rpc.chain.getHeader()).number.toBigInt();
	const twin = await network.add('twin', { key, args });
	const isOffence = ({ event }) => api.events.offences.Offence.is(event);
	await eventually(3 * eraSeconds, 'a report', async () => (await api.query.system.events()).some(isOffence));
	await twin.stop('SIGKILL');

	const { reported, kind, session } = await watchFinalized(api, 60, 'the report, finalised', async (events, block) => {
		const offence = events.find(isOffence);
		if (!offence) return undefined;
		const kind = offence.event.data[0].toUtf8();
		assert.ok(kind in PALLETS, kind);
		const { extrinsics } = (await api.rpc.chain.getBlock(block.blockHash)).block;
		const { method: report, isSigned } = extrinsics[offence.phase.asApplyExtrinsic.toNumber()];
		assert.deepEqual([report.section, report.method], [PALLETS[kind], 'reportEquivocationUnsigned']);
		assert.ok(!isSigned, 'the network itself reports');
		const [, owner] = report.args;
		return { reported: block, kind, session: owner.session.toNumber() };
	}, from);
	console.log(`      ${kind}, in block ${reported.number}`);

	const era = await eraOfSession(api, session, reported.blockHash);
	const deferral = timing.slashDeferDuration.toNumber();
	const validator = keyring.addFromUri(`//${key}//stash`).address;
	const expected = await expectedLoss(api, { stashes, validator, era, blockHash: reported.blockHash, deferral });
	assert.ok(expected.total > 0n, 'stake of the pool is exposed with it');

	const provided = await watchFinalized(api, 60, 'the report in the rate', async (events, block) => {
		const found = events.find(({ event }) => api.events.liquidStaking.SlashProvisioned.is(event));
		return found && { ...block, total: found.event.data.total.toBigInt() };
	}, reported.number);
	const beforeNumber = reported.number - 1n;
	const before = { number: beforeNumber, blockHash: (await api.rpc.chain.getBlockHash(beforeNumber)).toHex() };
	return { before, kind, reported, expected, provided };
}
