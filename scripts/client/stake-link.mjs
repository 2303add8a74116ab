// SPDX-License-Identifier: Apache-2.0

// Links with calls of liquid staking, for Polkadot.js Apps, which expects amounts in plancks.

import { parseArgs } from 'node:util';

import { connect, errorName, knock, leftOf } from './lib/chain.mjs';
import { decimal, table } from './lib/figures.mjs';

const DECIMALS = 12;

/** For each call: its preview, the bound taken from that, and the tokens that go in and out. */
const CALLS = {
	stake: { call: 'stake', preview: 'previewStake', bound: (shares) => shares, pays: 'RILL', gets: 'stRILL' },
	unstake: { call: 'unstake', preview: 'previewUnstake', bound: (stake) => stake, pays: 'stRILL', gets: 'RILL' },
	'instant-unstake': {
		call: 'instantUnstake',
		preview: 'previewInstantUnstake',
		bound: ({ stake }) => stake,
		pays: 'stRILL',
		gets: 'RILL',
	},
};

function fail(message) {
	console.error(`error: ${message}`);
	process.exit(1);
}

function readOptions() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				url: { type: 'string', default: 'ws://127.0.0.1:9944' },
				slippage: { type: 'string', default: '1' },
			},
		});
	} catch (error) {
		return fail(`${error.message} (see scripts/stake-link --help)`);
	}
}

/** An amount of whole tokens in plancks, exactly. */
function plancksOf(text) {
	const [, whole, part = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
	if (whole === undefined || part.length > DECIMALS) {
		fail(`AMOUNT is a number of tokens with at most ${DECIMALS} decimals, like 1000 or 0.5, not "${text}"`);
	}
	const plancks = BigInt(whole + part.padEnd(DECIMALS, '0'));
	if (plancks >= 2n ** 128n) fail(`AMOUNT is more than a call can carry: ${text}`);
	return plancks;
}

/** A percentage from 0 to 100 with at most two decimals, in parts of ten thousand. */
function partsOf(text) {
	const parts = /^\d+(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Infinity;
	if (parts > 10_000) fail(`--slippage takes a percentage from 0 to 100, like 0.5, not "${text}"`);
	return BigInt(parts);
}

/** The error of a refused call, with the remaining amount if it has one. */
function refusal(api, error) {
	const left = leftOf(api, error);
	return errorName(api, error) + (left === undefined ? '' : `: ${decimal(left, DECIMALS, 4)} RILL are left`);
}

const { values: options, positionals } = readOptions();
if (positionals.length !== 2) fail('a CALL and an AMOUNT are needed (see scripts/stake-link --help)');
const [name, text] = positionals;
if (!Object.hasOwn(CALLS, name)) fail(`CALL is one of ${Object.keys(CALLS).join(', ')}, not "${name}"`);
const kind = CALLS[name];
const amount = plancksOf(text);
const slippage = partsOf(options.slippage);
if (!URL.canParse(options.url)) fail(`--url takes an address like ws://127.0.0.1:9944, not "${options.url}"`);

const { api } = await knock(options.url)
	.then(() => connect(options.url))
	.catch((error) => fail(error.message));
if (!api.call.liquidStakingApi) fail(`the chain at ${options.url} has no liquid staking`);
const preview = await api.call.liquidStakingApi[kind.preview](amount).catch((error) => fail(error.message));
if (preview.isErr) fail(`it would be refused with ${refusal(api, preview.asErr)}`);

const expected = kind.bound(preview.asOk).toBigInt();
const least = (expected * (10_000n - slippage)) / 10_000n;
const hex = api.tx.liquidStaking[kind.call](amount, least).method.toHex();
const link = `https://polkadot.js.org/apps/?rpc=${encodeURIComponent(options.url)}#/extrinsics/decode/${hex}`;
console.log(
	table([
		['call', `liquidStaking.${kind.call}(${amount}, ${least})`],
		['pays', `${decimal(amount, DECIMALS, DECIMALS)} ${kind.pays}`],
		['now gets', `${decimal(expected, DECIMALS, DECIMALS)} ${kind.gets}`],
		['at least', `${decimal(least, DECIMALS, DECIMALS)} ${kind.gets}, or it is refused`],
		['hex', hex],
		['link', link],
	]),
);
process.exit(0);
