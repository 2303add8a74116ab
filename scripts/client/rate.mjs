// SPDX-License-Identifier: Apache-2.0

// Prints the state of the pool in one block: rate, earnings, exits, limits, and announced changes.

import { parseArgs } from 'node:util';

import { connect, knock } from './lib/chain.mjs';
import { amount, decimal, percent, table } from './lib/figures.mjs';

function readOptions() {
	try {
		return parseArgs({
			options: {
				url: { type: 'string', default: 'ws://127.0.0.1:9944' },
				eras: { type: 'string', default: '7' },
				watch: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
			},
		}).values;
	} catch (error) {
		return fail(`${error.message} (see scripts/rate --help)`);
	}
}

const options = readOptions();
const eras = Number(options.eras);
if (!Number.isInteger(eras) || eras < 0) fail(`--eras takes a whole number, not "${options.eras}"`);

function fail(message) {
	console.error(`error: ${message}`);
	process.exit(1);
}

/** All figures of the block `hash`, as integers and names. */
async function look(api, hash) {
	const at = await api.at(hash);
	const call = at.call.liquidStakingApi;
	const [header, pool, queue, apr, limits, instant, slashes, announced] = await Promise.all([
		api.rpc.chain.getHeader(hash),
		call.pool(),
		call.queue(),
		call.apr(eras),
		call.limits(),
		call.instant(),
		call.pendingSlashes(),
		call.announced(),
	]);
	const figure = (codec) => codec.toBigInt();
	return {
		block: header.number.toNumber(),
		era: queue.activeEra.isSome ? queue.activeEra.unwrap().toNumber() : null,
		rate: figure(pool.rate),
		apr: apr.isSome ? figure(apr.unwrap()) : null,
		pooled: figure(pool.pooled),
		supply: figure(pool.shares),
		bonded: figure(pool.active),
		unreleased: figure(pool.unreleased),
		insurance: figure(pool.insurance),
		reserve: figure(pool.reserve),
		gate: pool.gate.type,
		openBatch: queue.openBatch.toNumber(),
		openShares: figure(queue.openShares),
		unbondingBatches: queue.unbondingBatches.toNumber(),
		owed: figure(pool.owed),
		pendingSlash: figure(pool.pendingSlash),
		slashes: slashes.map((slash) => ({
			offenceEra: slash.offenceEra.toNumber(),
			applyEra: slash.applyEra.toNumber(),
			total: figure(slash.total),
		})),
		poolShareRemaining: figure(limits.poolShareRemaining),
		stakeLimitRemaining: figure(limits.stakeLimitRemaining),
		instantRemaining: least(figure(instant.ready), figure(instant.limitRemaining)),
		instantFee: figure(instant.fee),
		instantIsOpen: instant.isSlashPending.isFalse && pool.gate.isOpen,
		announced: announced.map(announcedChange),
	};
}

function announcedChange({ change, fromEra }) {
	const parameter = change.isParameter ? change.asParameter : null;
	return {
		change: (parameter ?? change).type,
		value: parameter ? parameter.value.toHuman() : null,
		fromEra: fromEra.toNumber(),
	};
}

const GATES = { Open: 'open', Assessing: 'closed until a reported slash has been read', Halted: 'closed by the circuit breaker' };

function least(...values) {
	return values.reduce((one, other) => (other < one ? other : one));
}

function show(it) {
	const entries = GATES[it.gate] + (it.gate === 'Open' ? `, for ${amount(least(it.poolShareRemaining, it.stakeLimitRemaining), 'RILL')} now` : '');
	const unbonding = `${it.unbondingBatches} unbonding, and ${amount(it.owed, 'RILL')} owed to tickets`;
	const instant = it.instantIsOpen ? `${amount(it.instantRemaining, 'RILL')} now, from ${percent(it.instantFee)}` : 'closed';
	const slash = it.slashes.length === 0 ? 'none' : `${amount(it.pendingSlash, 'RILL')} in the rate already`;
	return table([
		['block', `${it.block}, in era ${it.era ?? 'none yet'}`],
		['rate', `1 stRILL = ${decimal(it.rate, 18, 12)} RILL`],
		['APR', it.apr === null ? 'not before two eras are remembered' : `${decimal(it.apr * 100n, 18, 2)} %, by ${eras ? `the last ${eras}` : 'all'} eras`],
		['pooled', `${amount(it.pooled, 'RILL')}, and ${amount(it.unreleased, 'RILL')} of rewards to come`],
		['supply', amount(it.supply, 'stRILL')],
		['bonded', `${amount(it.bonded, 'RILL')}, and ${amount(it.reserve, 'RILL')} in the reserve`],
		['insurance', amount(it.insurance, 'RILL')],
		['entries', entries],
		['queue', `batch ${it.openBatch} is open with ${amount(it.openShares, 'stRILL')}`],
		['', unbonding],
		['instant exits', instant],
		['pending slash', slash],
		...it.slashes.map((slash) => ['', `${amount(slash.total, 'RILL')} for era ${slash.offenceEra}, applied in era ${slash.applyEra}`]),
		['announced', it.announced.length === 0 ? 'nothing' : it.announced.map(({ change, value, fromEra }) => `${change} ${value === null ? '' : JSON.stringify(value)} from era ${fromEra} on`).join('\n' + ' '.repeat(15))],
	]);
}

function print(figures) {
	if (options.json) {
		console.log(JSON.stringify(figures, (_, value) => (typeof value === 'bigint' ? value.toString() : value)));
		return;
	}
	if (options.watch && process.stdout.isTTY) process.stdout.write('\x1b[2J\x1b[H');
	console.log(show(figures));
	if (options.watch && !process.stdout.isTTY) console.log();
}

if (!URL.canParse(options.url)) fail(`--url takes an address like ws://127.0.0.1:9944, not "${options.url}"`);
const { api } = await knock(options.url)
	.then(() => connect(options.url))
	.catch((error) => fail(error.message));
if (!api.call.liquidStakingApi) fail(`the chain at ${options.url} has no liquid staking`);
print(await look(api, await api.rpc.chain.getBlockHash()));
if (!options.watch) process.exit(0);
api.on('disconnected', () => console.error('the node is gone; waiting for it'));
await api.rpc.chain.subscribeNewHeads(async ({ hash }) => {
	try {
		print(await look(api, hash));
	} catch (error) {
		console.error(`block ${hash.toHex()}: ${error.message}`);
	}
});
