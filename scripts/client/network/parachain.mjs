// SPDX-License-Identifier: Apache-2.0

// A parachain of Rill on real processes: two validators and a collator. It registers, holds both
// tokens, stakes inside a program, unstakes by calls, and gets the payout at its destination.
// Processes are killed while messages are on their way. The proven rate must equal Rill's own,
// through rewards and a slash. packages/client makes the programs of users, and runs them without
// effect before. Their effects are read without it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { outcomeOfSudo, poolAt, submit, watchFinalized, within } from '../lib/chain.mjs';
import * as client from '../lib/client.mjs';
import * as math from '../lib/math.mjs';
import { RILL } from '../lib/math.mjs';
import { eventually, Network } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';
import * as xcm from '../lib/xcm.mjs';
import { equivocate } from './offence.mjs';
import { checkState } from './state.mjs';

const BLOCK_SECONDS = 6;
const PARACHAIN = 2000;
const UNDER = { rill: 1, strill: 2 };
// docs/parachains.md: the network, and the key of the books in Rill's state.
const NETWORK = '0xc1f56d6de5ff810d8839f3c450818299099c98d2473b62ae54170aaa9b71dfea';
const BOOKS_KEY = '0x9d09f6aa5187950c77d3cc09ee9409604cb19844ef073fdadcdf9194e929d24e';
// Rill needs a block each to build, back and include a block of the parachain. At a change of
// sessions it skips one or two.
const MOST_BLOCKS_BEHIND = 10n;
// GRANDPA repeats lost votes after five minutes, and with two validators each vote counts.
const MESSAGE_SECONDS = 420;
// The transferred assets pay for execution at the destination.
const MOST_FEE = RILL / 2n;
const WHOLE_CORE = 57_600;
const STAKE = 5_000n * RILL;
// Seconds until a killed process starts again.
const DOWN_SECONDS = 15;

const [rill, spec, directory] = process.argv.slice(2);
const files = dirname(spec);
const network = new Network({ rill, spec, directory });

const { api, keyring } = await step('start two validators', async () => {
	await Promise.all([
		network.add('alice', { key: 'Alice', args: ['--state-pruning', 'archive'] }),
		network.add('bob', { key: 'Bob' }),
	]);
	return network.node('alice').connect();
});
const timing = await api.query.timing.timing();
const eraSeconds = timing.epochDuration.toNumber() * timing.sessionsPerEra.toNumber() * BLOCK_SECONDS;
const account = (uri) => keyring.addFromUri(`//${uri}`);
const eve = account('Eve');
const parachainHere = xcm.location(0, { Parachain: PARACHAIN });
// In the form in which the parachain writes its own accounts, so that Eve is the claimer.
const eveHere = xcm.location(0, { Parachain: PARACHAIN }, xcm.accountId32(eve, { ByGenesis: NETWORK }));

async function accepted(chain, who, call) {
	const outcome = await submit(chain, who, call);
	assert.equal(outcome.error, undefined);
	return outcome;
}

async function finalizedNumber(chain) {
	return (await chain.rpc.chain.getHeader(await chain.rpc.chain.getFinalizedHead())).number.toBigInt();
}

async function finalizedState(chain) {
	return chain.at(await chain.rpc.chain.getFinalizedHead());
}

/** Eve, as the package writes her in programs of the parachain. */
const user = { parachain: PARACHAIN, account: eve.address, withNetwork: true };
const wallet = client.connect(client.providerOf(network.node('alice').url));

const { collator, para } = await step('register a parachain, and assign a core to it by governance', async () => {
	const head = readFileSync(`${files}/parachain.head`, 'utf8').trim();
	const code = readFileSync(`${files}/parachain.wasm`, 'utf8').trim();
	// The part of the team: a deposit. No approval is needed.
	await accepted(api, account('Charlie'), api.tx.registrar.reserve());
	await accepted(api, account('Charlie'), api.tx.registrar.register(PARACHAIN, head, code));
	const collator = await network.addCollator('collator', {
		key: 'Alice',
		binary: process.env.RILL_COLLATOR,
		parachain: `${files}/consumer.json`,
		args: ['--state-pruning', 'archive'],
	});
	// The part of governance: a core, and its assignment to the parachain for the whole time.
	const begin = (await api.rpc.chain.getHeader()).number.toNumber() + 5;
	for (const decided of [
		api.tx.configuration.setCoretimeCores(1),
		api.tx.coretime.assignCore(0, begin, [[{ Task: PARACHAIN }, WHOLE_CORE]], null),
	]) {
		const outcome = await accepted(api, account('Alice'), api.tx.sudo.sudo(decided));
		assert.equal(outcomeOfSudo(api, outcome), undefined);
	}
	const lifecycle = async () => (await api.query.paras.paraLifecycles(PARACHAIN)).toString();
	await eventually(6 * eraSeconds, 'the check of the code by validators', async () => (await lifecycle()) === 'Parathread');
	const { api: para } = await collator.connect();
	await eventually(6 * eraSeconds, 'finalised blocks of the parachain', async () => (await finalizedNumber(para)) >= 3n);
	return { collator, para };
});

/** Balances and supply on the parachain. */
const there = {
	async balance(token, who) {
		const found = await (await finalizedState(para)).query.assets.account(UNDER[token], who.publicKey);
		return found.isSome ? found.unwrap().balance.toBigInt() : 0n;
	},
	async issuance(token) {
		return (await (await finalizedState(para)).query.assets.asset(UNDER[token])).unwrap().supply.toBigInt();
	},
};

/** Balances on Rill. */
const here = {
	async balance(token, who) {
		const { query } = await finalizedState(api);
		const key = who.publicKey ?? who;
		if (token === 'rill') return (await query.system.account(key)).data.free.toBigInt();
		const found = await query.assets.account(1, key);
		return found.isSome ? found.unwrap().balance.toBigInt() : 0n;
	},
};

async function accountOf(location) {
	const converted = await api.call.locationToAccountApi.convertLocation(xcm.v5(location));
	return converted.asOk.toHex();
}
const sovereign = await accountOf(parachainHere);
const evesAccount = await accountOf(eveHere);

/**
 * Checks that Rill backs the tokens on the parachain, to the planck but for fees. No message may be
 * on its way.
 */
async function assertBacked() {
	assert.equal(await here.balance('strill', sovereign), await there.issuance('strill'));
	const fees = (await here.balance('rill', sovereign)) - (await there.issuance('rill'));
	assert.ok(fees >= 0n && fees < RILL, `${fees} plancks more than exist`);
}

/** Waits until the number of `read` grows. Returns the growth. */
async function growth(before, what, read) {
	return eventually(MESSAGE_SECONDS, what, async () => {
		const grown = (await read()) - before;
		return grown > 0n && grown;
	});
}

const transfer = (chain, to, who, id, amount) =>
	chain.transferAssets(xcm.v5(to), xcm.v5(xcm.location(0, xcm.accountId32(who))), xcm.v5([xcm.asset(id, amount)]), 0, 'Unlimited');
const sendOut = (who, amount) => transfer(api.tx.xcmPallet, parachainHere, who, xcm.RILL_HERE, amount);
const sendHome = (who, amount) => transfer(para.tx.polkadotXcm, xcm.location(1), who, xcm.RILL_ABOVE, amount);

const assertAllButFees = (arrived, sent) =>
	assert.ok(arrived <= sent && arrived > sent - MOST_FEE, `${arrived} plancks of ${sent}`);

await step('send RILL to the parachain, and back', async () => {
	await accepted(api, eve, sendOut(eve, 20_000n * RILL));
	assertAllButFees(await growth(0n, 'RILL on the parachain', () => there.balance('rill', eve)), 20_000n * RILL);
	const ferdie = account('Ferdie');
	const before = await here.balance('rill', ferdie);
	await accepted(para, eve, sendHome(ferdie, 100n * RILL));
	assertAllButFees(await growth(before, 'RILL on Rill', () => here.balance('rill', ferdie)), 100n * RILL);
	await assertBacked();
});

const encoded = async (program) => `0x${Buffer.from(await client.encodeProgram(program)).toString('hex')}`;

const consumer = client.parachainOf(client.connect(client.providerOf(collator.url)).client);

/**
 * Executes a program of Eve on the parachain. Before, it must work without effect there, on Rill,
 * and, if something comes back, there again.
 */
async function execute(program, { returns = false } = {}) {
	const journey = await client.dryRunFromParachain({ rill: wallet.api, parachain: consumer }, { user, program });
	assert.equal(journey.refusal, undefined);
	const way = ['on a parachain', 'on Rill', ...(returns ? ['on a parachain'] : [])];
	assert.deepEqual(journey.stages.map(({ place }) => place), way);
	const weight = { refTime: 50_000_000_000n, proofSize: 1_000_000n };
	return accepted(para, eve, para.tx.polkadotXcm.execute(await encoded(program), weight));
}

await step('stake inside one program, and receive the shares on the parachain', async () => {
	const from = await finalizedNumber(api);
	const before = await there.balance('strill', eve);
	const options = { user, amount: STAKE, minShares: (STAKE * 9n) / 10n };
	await execute(client.stakeFromParachain(options), { returns: true });
	const got = await growth(before, 'stRILL on the parachain', () => there.balance('strill', eve));
	const { parachain, stake, shares, number, blockHash } = await watchFinalized(api, 60, 'the stake', async (events, block) => {
		const found = events.find(({ event }) => api.events.remoteStaking.Staked.is(event));
		if (!found) return undefined;
		const [parachain, stake, shares] = found.event.data;
		return { ...block, parachain: parachain.unwrap().toNumber(), stake: stake.toBigInt(), shares: shares.toBigInt() };
	}, from);
	assert.deepEqual([parachain, stake, shares], [PARACHAIN, STAKE, got]);
	// The rate before the stake, from the books after the block.
	const pool = await poolAt(api, blockHash);
	assert.equal(shares, (stake * (pool.shares - shares)) / (math.pooled(pool, number) - stake));
	await assertBacked();
	console.log(`      ${stake} plancks of RILL for ${shares} of stRILL, in block ${number}`);
});

/** Compares the parachain's record in its block `number` with Rill's storage and runtime API. */
async function compare(number) {
	const at = await para.at(await para.rpc.chain.getBlockHash(number));
	const record = (await at.query.provenRate.latest()).unwrap();
	const block = record.block.toBigInt();
	const blockHash = (await api.rpc.chain.getBlockHash(block)).toHex();
	const stored = await network.node('alice').ask('state_getStorage', BOOKS_KEY, blockHash);
	assert.equal(record.books.toHex(), stored, `books of block ${block}`);
	const rate = (await (await api.at(blockHash)).call.liquidStakingApi.rate()).toBigInt();
	const proven = await at.call.provenRateApi.rate();
	const { pooled, shares, gate } = record.books;
	assert.equal((pooled.toBigInt() * 10n ** 18n) / shares.toBigInt(), rate, `rate of block ${block}`);
	const slot = await at.query.aura.currentSlot();
	// The rate cannot be used right after the first one, nor after a large change.
	const isUsable = gate.isOpen && slot.toBigInt() >= record.usableFrom.toBigInt();
	assert.equal(proven.isOk, isUsable, `whether the rate of block ${block} can be used: ${proven}`);
	if (isUsable) assert.equal(proven.asOk.toBigInt(), rate);
	return { block, rate, isKnown: gate.isOpen };
}

/**
 * The first block of the parachain that knows Rill's block `number`. Compares all blocks before it,
 * from `from` on.
 */
async function firstToKnow(number, from) {
	let next = from;
	return eventually(MESSAGE_SECONDS, `block ${number} in the proven rate`, async () => {
		for (const head = await finalizedNumber(para); next <= head; next += 1n) {
			const compared = await compare(next);
			if (compared.block >= number && compared.isKnown) return { ...compared, number: next };
		}
		return undefined;
	});
}

/**
 * The number of blocks after `number` until Rill includes a block of the parachain that knows that
 * block.
 */
async function lag(number, known) {
	const head = await para.rpc.chain.getBlockHash(known.number);
	const included = await watchFinalized(api, MESSAGE_SECONDS, 'the inclusion of the block', async (events, block) => {
		const found = events.filter(({ event }) => api.events.paraInclusion.CandidateIncluded.is(event));
		return found.some(({ event }) => event.data[0].descriptor.paraHead.eq(head)) && block;
	}, number);
	const behind = included.number - number;
	assert.ok(behind <= MOST_BLOCKS_BEHIND, `${behind} blocks behind`);
	return `known over there in block ${known.number}, which was taken in ${behind} blocks later`;
}

/** Waits for an event on Rill, and for a proven rate that contains it. */
async function seenOverThere(what, seconds, look) {
	const from = await finalizedNumber(para);
	const event = await watchFinalized(api, seconds, what, look);
	const known = await firstToKnow(event.number, from);
	console.log(`      block ${event.number} here, ${await lag(event.number, known)}: ${known.rate}`);
	return known;
}

await step('see a reward in the proven rate, equal to the books in each block', async () => {
	const isReward = ({ event }) => api.events.liquidStaking.RewardsRecognised.is(event);
	const known = await seenOverThere('a reward', 3 * eraSeconds, async (events, block) => events.some(isReward) && block);
	// The reward is released block by block, so the rate rises from here on.
	const later = await firstToKnow(known.block + 3n, known.number + 1n);
	assert.ok(later.rate > known.rate, 'the rate rises');
});

await step('set a payout destination by a call of a sent program', async () => {
	await execute(client.transferToRill({ to: user, amounts: [{ token: 'RILL', amount: 19n * RILL }] }));
	assertAllButFees(await growth(0n, 'RILL of her account on Rill', () => here.balance('rill', evesAccount)), 20n * RILL);
	const program = await client.setDestinationProgram(wallet.api, { user, destination: user });
	await accepted(para, eve, para.tx.polkadotXcm.send(xcm.v5(xcm.location(1)), await encoded(program)));
	const stored = async () => (await finalizedState(api)).query.remoteStaking.destinations(evesAccount);
	const { destination } = (await eventually(MESSAGE_SECONDS, 'a destination', async () => {
		const found = await stored();
		return found.isSome && found;
	})).unwrap();
	assert.deepEqual(destination.toJSON(), api.createType('StagingXcmV5Location', eveHere).toJSON());
});

const asked = await step('unstake by a call of a program that begins on the parachain', async () => {
	const shares = 3_000n * RILL;
	const options = { user, shares, minStake: shares, payOnParachain: false };
	await execute(await client.unstakeFromParachain(wallet.api, options));
	const ticketsOf = async () => (await finalizedState(api)).call.liquidStakingApi.tickets(evesAccount);
	const tickets = await eventually(MESSAGE_SECONDS, 'a ticket', async () => {
		const found = await ticketsOf();
		return found.length > 0 && found;
	});
	assert.deepEqual(tickets.map((ticket) => ticket.shares.toBigInt()), [shares]);
	assert.equal(await here.balance('strill', evesAccount), 0n);
	return { from: await finalizedNumber(api), fromThere: await finalizedNumber(para) };
});

let strangers = 0;

/** Unused accounts, each with a different amount. */
const recipients = (count) =>
	[...Array(count).keys()].map((index) => ({ who: account(`stranger/${(strangers += 1)}`), amount: BigInt(10 + index) * RILL }));

const nonceOf = async (state) => (await state.query.system.account(eve.publicKey)).nonce.toNumber();

/** The clients of restarted nodes. */
const clients = new Map([[network.node('alice'), api], [collator, para]]);

/** Sends a signed transaction, and waits until it is in a block. */
async function included(transaction) {
	let leave;
	const isIn = new Promise((resolve, reject) => {
		transaction.send(({ status }) => status.isInBlock && resolve()).then((unsubscribe) => (leave = unsubscribe), reject);
	});
	await within(MESSAGE_SECONDS, 'a block with the transaction', isIn);
	leave?.();
}

/**
 * Signs calls in a row, and waits until all are in blocks. Blocks that no other node has seen are
 * lost with a killed process. The returned function sends lost transactions again until all are in
 * finalised blocks. No transaction can take effect twice.
 */
async function sign(node, calls) {
	const chain = clients.get(node);
	const first = await nonceOf(chain);
	const signed = [];
	for (const [index, call] of calls.entries()) {
		signed.push(await call.signAsync(eve, { nonce: first + index, era: 0 }));
		await included(signed.at(-1));
	}
	return async () => {
		let again = 0;
		await eventually(MESSAGE_SECONDS, 'transactions in finalised blocks', async () => {
			const next = (await nonceOf(await finalizedState(chain))) - first;
			if (next >= signed.length) return true;
			// The node refuses a transaction that is still in its pool, or whose block is not
			// finalised yet.
			await node.ask('author_submitExtrinsic', signed[next].toHex()).then(() => (again += 1), () => {});
			await sleep(BLOCK_SECONDS * 1000);
			return false;
		});
		return again;
	};
}

/** Waits until every recipient has its transfer once, and checks again later. */
async function arrivedOnce(all, side) {
	const assertOnce = async () => {
		for (const { who, amount } of all) assertAllButFees(await side.balance('rill', who), amount);
	};
	await eventually(MESSAGE_SECONDS, `${all.length} transfers`, async () => {
		await assertOnce();
		return true;
	});
	await sleep(5 * BLOCK_SECONDS * 1000);
	await assertOnce();
}

/** Kills a process while transfers are on their way in both directions, and starts it again. */
async function interrupted(node) {
	const [out, home] = [recipients(5), recipients(3)];
	const toHome = await sign(collator, home.map(({ who, amount }) => sendHome(who, amount)));
	const toThere = await sign(network.node('alice'), [api.tx.utility.batchAll(out.map(({ who, amount }) => sendOut(who, amount)))]);
	assert.equal(await here.balance('rill', home.at(-1).who), 0n, 'still on its way');
	assert.equal(await there.balance('rill', out.at(-1).who), 0n, 'still on its way');
	const client = clients.get(node);
	await client?.disconnect();
	await node.stop('SIGKILL');
	await sleep(DOWN_SECONDS * 1000);
	await node.start();
	await client?.connect();
	if (client) await eventually(MESSAGE_SECONDS, `a connection to ${node.name}`, () => client.isConnected);
	const again = (await toHome()) + (await toThere());
	await arrivedOnce(out, there);
	await arrivedOnce(home, here);
	await assertBacked();
	console.log(`      ${out.length} transfers there and ${home.length} back; transactions that had to be sent again: ${again}`);
}

await step('kill the collator with messages on their way; see each arrive once', () => interrupted(collator));
for (const name of ['bob', 'alice']) {
	await step(`kill ${name} with messages on their way; see each arrive once`, () => interrupted(network.node(name)));
}

await step('receive the payout at the payout destination, without a call', async () => {
	const { amount } = await watchFinalized(api, 8 * eraSeconds, 'a payout', async (events) => {
		const found = events.find(({ event }) => api.events.remoteStaking.PayoutSent.is(event));
		return found && { amount: found.event.data.amount.toBigInt() };
	}, asked.from);
	assert.ok(amount > 3_000n * RILL, `${amount} plancks for 3,000 shares`);
	assert.equal((await api.call.liquidStakingApi.tickets(evesAccount)).length, 0);
	const arrived = await watchFinalized(para, MESSAGE_SECONDS, 'the payout on the parachain', async (events) => {
		const deposited = events.filter(({ event }) => para.events.assets.Deposited.is(event)).map(({ event }) => event.data);
		const found = deposited.find(({ assetId, who, amount: each }) =>
			assetId.eq(UNDER.rill) && who.eq(eve.publicKey) && each.toBigInt() <= amount && each.toBigInt() > amount - MOST_FEE);
		return found && found.amount.toBigInt();
	}, asked.fromThere);
	await assertBacked();
	console.log(`      ${amount} plancks were sent to the payout destination, and ${arrived} arrived`);
});

await step('see a slash in the proven rate as soon as it is reported', async () => {
	const from = await finalizedNumber(para);
	const before = (await compare(from)).rate;
	const offence = await equivocate({ network, api, keyring, timing, eraSeconds }, {
		key: 'Bob',
		args: ['--no-grandpa', '--network-backend', 'libp2p'],
	});
	const { provided, expected } = offence;
	assert.equal(provided.total, expected.total);
	// The second node has told the network a different address for Bob. Bob announces his own at
	// his start, and otherwise much later. Until then the validators that back the parachain do not
	// find each other.
	const bob = network.node('bob');
	await bob.stop('SIGTERM');
	await bob.start();
	const known = await firstToKnow(provided.number, from);
	assert.ok(known.rate < before, 'the rate has fallen');
	console.log(`      ${expected.total} plancks in block ${provided.number}, ${await lag(provided.number, known)}: ${before} to ${known.rate}`);
});

await step('see every invariant hold in the state of a validator', async () => {
	await Promise.all([api.disconnect(), para.disconnect()]);
	await checkState(network.node('alice'));
});

await step('end all nodes', () => network.stop());
finish();
