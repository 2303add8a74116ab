// SPDX-License-Identifier: Apache-2.0

// Records the fixtures of the unit tests from a fresh development chain: reads of whole blocks, and
// the events of transactions. Takes about six minutes of the chain, in as many runs as you like.
// Each run goes on where the last one ended.
//
// usage: node test/record.mjs ws://127.0.0.1:9944     after `npm run build`

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { jsonDeserialize, jsonSerialize } from 'polkadot-api/utils';

import * as rill from '../dist/index.js';
import { providerOf, signerOf } from './development.mjs';
import { recorded } from './recorded.mjs';

const file = new URL('fixtures/development.json', import.meta.url);
const [url = 'ws://127.0.0.1:9944', seconds = '100'] = process.argv.slice(2);
const deadline = Date.now() + Number(seconds) * 1000;
const fixture = existsSync(file)
	? JSON.parse(readFileSync(file, 'utf8'), jsonDeserialize)
	: { snapshots: {}, transactions: {}, invalid: {}, payments: [] };
const save = () => writeFileSync(file, `${JSON.stringify(fixture, jsonSerialize, '\t')}\n`);

const connection = rill.connect(providerOf(url));
const { client, api } = connection;
const [alice, bob, charlie, nobody] = ['//Alice', '//Bob', '//Charlie', '//Nobody'].map(signerOf);
const [bobs, charlies] = [bob, charlie].map(rill.addressOf);
const user = { parachain: 2000, account: `0x${Buffer.from(charlie.publicKey).toString('hex')}` };
const UNIT = 10n ** 12n;
const [ofRill, ofStRill] = [(whole) => rill.rill(whole * UNIT), (whole) => rill.strill(whole * UNIT)];
const NO_RILL = rill.rill(0n);
const NO_STRILL = rill.strill(0n);

/** Records all reads of a block. */
async function snapshot(name) {
	if (fixture.snapshots[name]) return;
	const block = await rill.latest(connection, 'best');
	const reads = {};
	const at = { at: block.hash };
	const recording = recorded(api, reads);
	await rill.readPool(recording, at);
	await rill.readPrice(recording, at);
	await rill.readLimits(recording, at);
	await rill.readPendingSlashes(recording, at);
	await rill.readParameters(recording, at);
	await rill.readAnnounced(recording, at);
	await rill.readStashes(recording, at);
	await rill.readValidators(recording, at);
	await rill.readYearlyGrowth(recording, at);
	await rill.readYearlyGrowth(recording, { ...at, eras: 0 });
	for (const account of [bobs, charlies]) {
		await rill.readTickets(recording, account, at);
		await rill.readRewards(recording, account, at);
		await rill.readHoldings(recording, account, at);
	}
	for (const shares of [ofStRill(5n), ofStRill(50_000n), rill.strill(1n)]) await rill.readExits(recording, shares, at);
	for (const amount of [ofRill(1_000n), rill.rill(1n), ofRill(50_000_000n)])
		await rill.previewStake(recording, amount, at);
	await rill.readRemoteLimits(recording, 2000, at);
	for (const give of [
		{ token: 'RILL', amount: ofRill(1_000n) },
		{ token: 'stRILL', amount: ofStRill(1_000_000n) },
	]) {
		await rill.previewExchange(recording, { parachain: 2000, give }, at);
	}
	fixture.snapshots[name] = { block, reads };
	save();
	console.log(`recorded ${name} in block ${block.number}`);
}

const unfinished = [];

/** Signs a transaction, and waits until it is in a block. Records its events until it is final. */
async function transaction(name, call, signer) {
	if (fixture.transactions[name]) return;
	const nonce = await rill.nonceOf(api, rill.addressOf(signer));
	const signed = await call.sign(signer, { nonce });
	const events = [];
	let finish;
	unfinished.push(new Promise((resolve) => (finish = resolve)));
	await new Promise((resolve, reject) => {
		client.submitAndWatch(signed).subscribe({
			next: (event) => {
				events.push(event);
				if (event.found) resolve();
				if (event.type !== 'finalized') return;
				fixture.transactions[name] = events;
				save();
				console.log(`recorded ${name}: ${events.map(({ type }) => type)}, ${event.ok}`);
				finish();
			},
			error: reject,
		});
	});
}

/** Records why no block takes a transaction. */
async function invalid(name, call, signer, options = {}) {
	if (fixture.invalid[name]) return;
	const signed = await call.sign(signer, { nonce: await rill.nonceOf(api, rill.addressOf(signer)), ...options });
	const error = await client.submit(signed).then(
		() => undefined,
		(error) => error,
	);
	fixture.invalid[name] = error.error ?? { missing: String(error) };
	save();
	console.log(`recorded ${name}: ${JSON.stringify(fixture.invalid[name])}`);
}

/** Records a dry run by its reads. It has events and messages, or the stages of a journey. */
async function dryRun(name, run) {
	fixture.dryRuns ??= {};
	if (fixture.dryRuns[name]) return;
	const reads = {};
	const result = await run(recorded(api, reads));
	fixture.dryRuns[name] = reads;
	save();
	const { events, messages } = result.stages?.[0].run ?? result;
	console.log(
		`recorded ${name}: ${result.refusal?.sentence ?? 'ok'}, ${events.map(({ type }) => type)}, ${messages.length} messages`,
	);
}

const openBatch = async () => (await api.apis.LiquidStakingApi.queue({ at: 'best' })).open_batch;
async function until(what, look) {
	while (!(await look())) {
		if (Date.now() > deadline) {
			await Promise.all(unfinished);
			console.log(`stopped while waiting for ${what}`);
			process.exit(0);
		}
		await new Promise((resolve) => setTimeout(resolve, 2000));
	}
}

await until('a block', async () => (await rill.latest(connection)).number > 1);
await snapshot('young');
await invalid('noMoney', rill.stake(api, { amount: ofRill(1n), minShares: NO_STRILL }), nobody);
await transaction('stake', rill.stake(api, { amount: ofRill(50_000n), minShares: ofStRill(49_000n) }), bob);
await invalid('stale', rill.stake(api, { amount: ofRill(1n), minShares: NO_STRILL }), bob, { nonce: 0 });
fixture.batch ??= await openBatch();
const { batch } = fixture;
await transaction('unstake', rill.unstake(api, { shares: ofStRill(600n), minStake: NO_RILL }), bob);
await transaction('cancelUnstake', rill.cancelUnstake(api, { batch, shares: ofStRill(100n) }), bob);
await transaction('transferTicket', rill.transferTicket(api, { batch, to: charlies, shares: ofStRill(100n) }), bob);
await snapshot('open');
await transaction('instantUnstake', rill.instantUnstake(api, { shares: ofStRill(5n), minStake: ofRill(4n) }), bob);
await transaction('refusedStake', rill.stake(api, { amount: rill.rill(1n), minShares: NO_STRILL }), bob);
await transaction('refusedInstant', rill.instantUnstake(api, { shares: ofStRill(40_000n), minStake: NO_RILL }), bob);
await transaction('refusedClaim', rill.claim(api, { batch }), bob);
const sudo = client.getUnsafeApi().tx.Sudo;
const fee = api.tx.LiquidStaking.set_parameter({ parameter: { type: 'RewardFee', value: 200_000_000 } });
await transaction('announce', sudo.sudo({ call: fee.decodedCall }), alice);
// Stakes of the same era pay this exit, so that its tickets are claimable at the close.
await until('the close of the batch', async () => (await openBatch()) > batch);
const account = await rill.accountOf(api, rill.parachainAccountLocation(user));
await transaction(
	'fund',
	api.tx.Balances.transfer_keep_alive({ dest: { type: 'Id', value: account }, value: 1_000n * UNIT }),
	charlie,
);
const custody = api.tx.Assets.transfer({ id: 1, target: { type: 'Id', value: account }, amount: 500n * UNIT });
await transaction('fundShares', custody, bob);
const sovereign = await rill.accountOf(api, rill.parachainLocation(2000));
await transaction(
	'fundParachain',
	api.tx.Balances.transfer_keep_alive({ dest: { type: 'Id', value: sovereign }, value: 2_000n * UNIT }),
	charlie,
);
const reserve = api.tx.Assets.transfer({ id: 1, target: { type: 'Id', value: sovereign }, amount: 500n * UNIT });
await transaction('fundParachainShares', reserve, bob);
const leaving = await rill.unstakeProgram(api, {
	user,
	shares: ofStRill(300n),
	minStake: NO_RILL,
	payOnParachain: false,
});
const origin = rill.parachainAccountLocation(user);
await dryRun('unstakeProgram', (recording) => rill.dryRunProgram(recording, origin, leaving));
const home = await rill.setDestinationProgram(api, { user, destination: user });
await dryRun('setDestinationProgram', (recording) => rill.dryRunProgram(recording, origin, home));
const tooMuch = await rill.unstakeProgram(api, {
	user,
	shares: ofStRill(3_000n),
	minStake: NO_RILL,
	payOnParachain: false,
});
await dryRun('refusedUnstakeProgram', (recording) => rill.dryRunProgram(recording, origin, tooMuch));
const staking = rill.stakeProgram({ user, amount: ofRill(1_000n), minShares: ofStRill(900n) });
await dryRun('stakeProgram', (recording) => rill.dryRunProgram(recording, rill.parachainLocation(2000), staking));
// What Rill receives of the programs that users execute on the parachain.
for (const [name, program] of Object.entries({
	unstakeFromParachain: await rill.unstakeFromParachain(api, { user, shares: ofStRill(300n), minStake: NO_RILL }),
	refusedFromParachain: await rill.unstakeFromParachain(api, {
		user,
		shares: ofStRill(300n),
		minStake: ofRill(400n),
	}),
	setDestinationFromParachain: await rill.setDestinationFromParachain(api, { user, destination: user }),
	stakeFromParachain: rill.stakeFromParachain({ user, amount: ofRill(1_000n), minShares: ofStRill(900n) }),
	transferToRill: rill.transferToRill({ to: user, amounts: [{ token: 'stRILL', amount: ofStRill(300n) }] }),
})) {
	await dryRun(name, async (recording) => {
		await rill.executionFee(recording, rill.receivedByRill(program, user));
		return rill.dryRunFromParachain({ rill: recording }, { user, program });
	});
}
await dryRun('refusedCall', (recording) =>
	rill.dryRunCall(recording, bobs, rill.stake(api, { amount: rill.rill(1n), minShares: NO_STRILL })),
);
await dryRun('stakeCall', (recording) =>
	rill.dryRunCall(recording, bobs, rill.stake(api, { amount: ofRill(10n), minShares: NO_STRILL })),
);
await dryRun('fees', async (recording) => {
	for (const token of ['RILL', 'stRILL']) {
		const fee = await rill.executionFee(recording, leaving, token);
		console.log(`      the execution costs ${fee.amount} plancks of ${token}`);
	}
	return { events: [], messages: [] };
});
// Nobody stakes in the era of this exit, so that it unbonds.
fixture.later ??= await openBatch();
const { later } = fixture;
await transaction('unstakeLater', rill.unstake(api, { shares: ofStRill(9_000n), minStake: NO_RILL }), bob);
await until('the close of the later batch', async () => (await openBatch()) > later);
await snapshot('unbonding');
await transaction('rebond', rill.rebond(api, { batch: later, shares: ofStRill(100n), minShares: NO_STRILL }), bob);
await transaction('refusedCancel', rill.cancelUnstake(api, { batch: later, shares: ofStRill(1n) }), bob);
// Worse for some holders, so it waits. Announced while a batch with a ticket is open.
const limit = api.tx.LiquidStaking.set_parameter({ parameter: { type: 'InstantLimit', value: 20_000_000 } });
if (!fixture.snapshots.announced) {
	await transaction('unstakeMore', rill.unstake(api, { shares: ofStRill(10n), minStake: NO_RILL }), bob);
	await transaction('announceLimit', sudo.sudo({ call: limit.decodedCall }), alice);
	await snapshot('announced');
}
// The payments of the chain, which need no transaction.
await until('the payment of the ticket', async () => {
	if (fixture.snapshots.paid) return true;
	const { number } = await rill.latest(connection, 'best');
	for (const event of rill.stakingEvents(
		(await api.query.System.Events.getValue({ at: 'best' })).map(({ event }) => event),
	)) {
		if (event.type === 'liquidStaking.Claimed' && event.batch === later) fixture.payments.push({ number, event });
	}
	return (await rill.readTickets(api, bobs)).length === 0;
});
await snapshot('paid');
await Promise.all(unfinished);
console.log('recorded all');
client.destroy();
process.exit(0);
