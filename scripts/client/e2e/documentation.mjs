// SPDX-License-Identifier: Apache-2.0

// Runs every JavaScript example of docs/staking.md against a chain, in their order. Each sees what those
// before it declared, and has to answer with something.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

import { connect } from '../lib/chain.mjs';
import { finish, step } from '../lib/steps.mjs';

const PAGE = new URL('../../../docs/staking.md', import.meta.url);
const EXAMPLE = /^## (?<heading>.*)$|^```js\n(?<code>[\s\S]*?)^```$/gm;

const AsyncFunction = (async () => {}).constructor;

/** The examples below their headings. */
function examplesOf(page) {
	let heading = '';
	const examples = [];
	for (const { groups } of page.matchAll(EXAMPLE)) {
		if (groups.heading !== undefined) heading = groups.heading;
		else examples.push({ heading, code: groups.code });
	}
	return examples;
}

const LINK = new URL('../stake-link.mjs', import.meta.url).pathname;

/** What scripts/stake-link says. */
const stakeLink = (...line) => promisify(execFile)(process.execPath, [LINK, '--url', process.argv[2], ...line]);

const examples = examplesOf(await readFile(PAGE, 'utf8'));
assert.ok(examples.length > 0, 'the page has examples');
const scope = {};
for (const { heading, code } of examples) {
	await step(`${heading}: ${code.split('\n')[0]}`, async () => {
		const told = [];
		const names = [...code.matchAll(/^(?:const|let) (?:[[{]([^\]}]*)[\]}]|(\w+))/gm)].flatMap(([, many, one]) =>
			one ? [one] : many.split(',').map((name) => name.trim()),
		);
		const console = { log: (...values) => told.push(values.map(String).join(' ')) };
		const body = `${code}\nreturn { ${names.join(', ')} };`;
		const run = new AsyncFunction('console', ...Object.keys(scope), body);
		Object.assign(scope, await run(console, ...Object.values(scope)));
		assert.ok(told.length > 0 || names.length > 0, 'the example answers');
		assert.ok(told.every((line) => !/undefined|NaN/.test(line)), told.join('\n'));
		told.forEach((line) => globalThis.console.log(`      ${line}`));
	});
}

const { api } = await connect(process.argv[2]);
for (const [call, amount] of [
	['stake', '2.5'],
	['unstake', '1.5'],
	['instant-unstake', '1'],
]) {
	await step(`a link to ${call} ${amount}`, async () => {
		const { stdout } = await stakeLink('--slippage', '0.5', call, amount);
		const hex = /^hex +(0x[0-9a-f]+)$/m.exec(stdout)?.[1];
		assert.ok(stdout.includes(`#/extrinsics/decode/${hex}`), stdout);
		const { section, method, args } = api.createType('Call', hex);
		assert.equal(section, 'liquidStaking');
		assert.equal(method, call.replace('-u', 'U'));
		const [given, least] = args.map((argument) => argument.toBigInt());
		assert.equal(given, BigInt(Number(amount) * 1e12));
		const preview = await api.call.liquidStakingApi[`preview${method[0].toUpperCase()}${method.slice(1)}`](given);
		const now = (preview.asOk.stake ?? preview.asOk).toBigInt();
		// Half a percent less, and what a block or two have changed.
		assert.ok(least < (now * 996n) / 1_000n && least > (now * 994n) / 1_000n, `${least} of ${now}`);
	});
}

await step('no link for what would be refused, nor for what is no amount', async () => {
	for (const [line, why] of [
		[['stake', '0'], /StakeBelowMinimum/],
		[['stake', '50000000'], /PoolShareExceeded.*RILL are left|StakeLimitExceeded.*RILL are left/],
		[['stake', '1e3'], /AMOUNT is a number of tokens/],
		[['--slippage', '101', 'stake', '1'], /--slippage takes a percentage/],
		[['leave', '1'], /CALL is one of/],
	]) {
		await assert.rejects(stakeLink(...line), ({ stderr, code }) => code === 1 && why.test(stderr), line.join(' '));
	}
});

finish();
