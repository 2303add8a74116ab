// SPDX-License-Identifier: Apache-2.0

// Runs every JavaScript example in the documents against a chain, in order. An example sees the
// declarations of earlier ones on its page, and must return something. Further steps check the fees
// that the documents state, and client behaviour that they describe.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

import { connect, errorName, submit } from '../lib/chain.mjs';
import { finish, step } from '../lib/steps.mjs';

const PAGES = ['staking', 'validators', 'integrators'];
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

/** The output of scripts/stake-link. */
const stakeLink = (...line) => promisify(execFile)(process.execPath, [LINK, '--url', process.argv[2], ...line]);

const readPage = (page) => readFile(new URL(`../../../docs/${page}.md`, import.meta.url), 'utf8');

/** Runs the examples of a page, and returns their declarations. */
async function runPage(page, scope) {
	const examples = examplesOf(await readPage(page));
	assert.ok(examples.length > 0, `${page} has examples`);
	for (const { heading, code } of examples) await runExample(`${page}, ${heading}`, code, scope);
	return scope;
}

function runExample(heading, code, scope) {
	return step(`${heading}: ${code.split('\n')[0]}`, async () => {
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

// A line with a mark such as `<!-- fees of balances.transferAll, proxy.addProxy -->` has the fee of
// each named call, in this order, as `0.0123 RILL`.
const FEES = /^.*<!-- fees of (?<calls>[\w., ]+) -->.*$/gm;
const FEE = /(\d+)\.(\d+) RILL/g;

/** The documented fees of a page: the call, the fee in plancks, and a unit of its last digit. */
function feesOf(page) {
	return [...page.matchAll(FEES)].flatMap(({ 0: line, groups }) => {
		const calls = groups.calls.split(', ');
		const amounts = [...line.matchAll(FEE)];
		assert.equal(amounts.length, calls.length, `one fee for each call: ${line}`);
		return amounts.map(([, whole, digits], index) => {
			const unit = 10n ** BigInt(12 - digits.length);
			return { call: calls[index], fee: BigInt(whole + digits) * unit, unit };
		});
	});
}

const { api, keyring } = await connect(process.argv[2]);
// The first page opens its own connection. The others use an existing one.
const declared = {};
for (const page of PAGES) declared[page] = await runPage(page, page === 'staking' ? {} : { api });

await step('a node estimates the documented fees', async () => {
	const [alice, bob] = ['//Alice', '//Bob'].map((uri) => keyring.addFromUri(uri).address);
	const samples = {
		'balances.transferKeepAlive': api.tx.balances.transferKeepAlive(bob, 1_000_000_000_000n),
		'assets.transferKeepAlive': api.tx.assets.transferKeepAlive(1, bob, 1_000_000_000_000n),
	};
	const fees = (await Promise.all(PAGES.map(readPage))).flatMap(feesOf);
	const documented = new Set(fees.map(({ call }) => call));
	assert.deepEqual(documented, new Set(Object.keys(samples)), 'the calls with a documented fee');
	for (const { call, fee, unit } of fees) {
		const estimate = (await samples[call].paymentInfo(alice)).partialFee.toBigInt();
		const difference = estimate > fee ? estimate - fee : fee - estimate;
		assert.ok(difference <= unit, `${call}: ${fee} plancks documented, ${estimate} estimated`);
	}
});

await step('the transfer of the integrators works with both tokens', async () => {
	const { RILL, STRILL, transfer } = declared.integrators;
	const [alice, to] = [keyring.addFromUri('//Alice'), keyring.addFromUri('//Bob').addressRaw];
	assert.equal((await submit(api, alice, api.tx.liquidStaking.stake(10n ** 13n, 0))).error, undefined);
	for (const token of [RILL, STRILL]) {
		const call = transfer(1000, to, token, 1_000_000_000_000n);
		const { error } = await submit(api, alice, call);
		// The parachain does not exist here, and the call has no other fault.
		assert.equal(error, 'xcmPallet.SendFailure');
	}
});

await step("a wizard for validators with an empty proof leaves a bond without keys", async () => {
	const who = keyring.addFromUri('//Ferdie');
	const owner = `0x${Buffer.from(who.publicKey).toString('hex')}`;
	const { keys, proof } = await api._rpcCore.provider.send('author_rotateKeysWithOwner', [owner]);
	const bond = api.tx.staking.bond(20_000n * 10n ** 12n, 'Staked');
	const validate = api.tx.staking.validate({ commission: 0, blocked: false });
	const wizard = await submit(api, who, api.tx.utility.batch([bond, api.tx.session.setKeys(keys, '0x'), validate]));
	assert.equal(wizard.error, undefined, 'Apps shows a success');
	const { index, error } = wizard.event('utility.BatchInterrupted');
	assert.equal(index.toNumber(), 1);
	assert.equal(errorName(api, error), 'session.InvalidProof');
	assert.ok((await api.query.staking.bonded(who.address)).isSome, 'the bond exists');
	assert.ok((await api.query.session.nextKeys(who.address)).isNone);
	const rest = await submit(api, who, api.tx.utility.batchAll([api.tx.session.setKeys(keys, proof), validate]));
	assert.equal(rest.error, undefined);
	assert.ok((await api.query.session.nextKeys(who.address)).isSome);
	assert.equal((await api.query.staking.validators(who.address)).commission.toNumber(), 0);
});

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
		// Half a percent less, within the change of the rate in a block or two.
		assert.ok(least < (now * 996n) / 1_000n && least > (now * 994n) / 1_000n, `${least} of ${now}`);
	});
}

await step('no link for a refused call or a bad amount', async () => {
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
