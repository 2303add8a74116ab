// SPDX-License-Identifier: Apache-2.0

// From RILL to stRILL and back with a profit, as a holder does it in Polkadot.js. Every number of
// the chain is compared with one computed here.

import assert from 'node:assert/strict';

import { connect, eventData, poolAt, watch } from '../lib/chain.mjs';
import { holdingsOf, STRILL } from '../lib/holdings.mjs';
import * as math from '../lib/math.mjs';
import { exposed, rewardOf, stashAddress, validatorsOf } from '../lib/rewards.mjs';
import { finish, step } from '../lib/steps.mjs';

const { RILL } = math;
// Enough that an era of a minute earns more than the fees.
const STAKE = 500_000n * RILL;
const BLOCK_SECONDS = 6;

const { api, keyring } = await step('connect', () => connect(process.argv[2]));
const [bob, charlie] = ['//Bob', '//Charlie'].map((uri) => keyring.addFromUri(uri));
const { liquidStaking } = api.tx;
const { rill: freeRill, strill, accepted, refused } = holdingsOf(api);

const rateAt = async (hash) => (await (await api.at(hash)).call.liquidStakingApi.rate()).toBigInt();

const eraSeconds = await step('read the properties of the chain', async () => {
	assert.deepEqual(api.registry.chainTokens, ['RILL']);
	assert.deepEqual(api.registry.chainDecimals, [12]);
	assert.equal(api.registry.chainSS58, api.consts.system.ss58Prefix.toNumber());
	assert.equal(api.runtimeVersion.specName.toString(), 'rill');
	const timing = await api.query.timing.timing();
	const slots = timing.epochDuration.toNumber() * timing.sessionsPerEra.toNumber();
	assert.ok(slots * BLOCK_SECONDS <= 90, 'eras of a development chain take about a minute');
	return slots * BLOCK_SECONDS;
});

await step('see stRILL as an asset with its metadata, whose roles have no key', async () => {
	const metadata = await api.query.assets.metadata(STRILL);
	assert.equal(metadata.symbol.toUtf8(), 'stRILL');
	assert.equal(metadata.name.toUtf8(), 'Staked RILL');
	assert.equal(metadata.decimals.toNumber(), 12);
	const asset = (await api.query.assets.asset(STRILL)).unwrap();
	const roles = new Set(['owner', 'issuer', 'admin', 'freezer'].map((role) => asset[role].toHex()));
	assert.equal(roles.size, 1);
	assert.ok([...roles][0].startsWith(`0x${Buffer.from('modlrl/lqstk').toString('hex')}`));
	assert.ok(asset.isSufficient.isTrue);
	assert.equal(asset.minBalance.toBigInt(), RILL / 100n);
});

const start = await freeRill(bob);
let fees = 0n;

await step('be refused a stake below the minimum, and one with too few shares', async () => {
	const dust = liquidStaking.stake(RILL - 1n, 0);
	fees += (await refused(bob, dust, 'liquidStaking.StakeBelowMinimum')).fee;
	const greedy = liquidStaking.stake(RILL, 2n * RILL);
	fees += (await refused(bob, greedy, 'liquidStaking.SlippageExceeded')).fee;
});

const bought = await step('stake and get stRILL', async () => {
	const outcome = await accepted(bob, liquidStaking.stake(STAKE, 0));
	fees += outcome.fee;
	const pool = await poolAt(api, outcome.parentHash);
	const expected = math.sharesFor(STAKE, pool, outcome.number);
	const { who, amount, shares } = outcome.event('liquidStaking.Staked');
	assert.equal(who.toString(), bob.address);
	assert.equal(amount.toBigInt(), STAKE);
	assert.equal(shares.toBigInt(), expected);
	assert.equal(await strill(bob), expected);
	assert.equal(await freeRill(bob), start - STAKE - fees);
	return { shares: expected, rate: await rateAt(outcome.blockHash), number: outcome.number };
});

await step('be refused an exit of more shares than owned', async () => {
	const more = liquidStaking.unstake(bought.shares + 1n, 0);
	fees += (await refused(bob, more, 'liquidStaking.InsufficientShares')).fee;
	await refused(charlie, liquidStaking.unstake(1, 0), 'liquidStaking.InsufficientShares');
});

/**
 * Waits for the reward of an era that `isWanted` accepts, and checks it against the payout of the
 * era.
 */
const awaitReward = (isWanted) =>
	watch(api, 6 * eraSeconds, 'a reward', async (events, block) => {
		const of = (name) => events.filter(({ event }) => `${event.section}.${event.method}` === name);
		if (of('liquidStaking.RewardsRecognised').length === 0) return undefined;
		const { amount, fee, until } = eventData(events, 'liquidStaking.RewardsRecognised');
		const payouts = of('staking.PayoutStarted');
		assert.equal(payouts.length, 1, 'one payout, without a call');
		const extrinsics = (await api.rpc.chain.getBlock(block.blockHash)).block.extrinsics;
		assert.ok(extrinsics.every((extrinsic) => !extrinsic.isSigned));
		const { eraIndex, validatorStash } = eventData(events, 'staking.PayoutStarted');
		const at = await api.at(block.blockHash);
		const reward = await rewardOf(at, stashes, eraIndex.toNumber(), validatorStash.toString());
		assert.equal(amount.toBigInt(), reward);
		assert.equal(fee.toBigInt(), reward / 10n, 'a tenth, in shares');
		assert.ok(until.toBigInt() > block.number);
		return (await isWanted(eraIndex.toNumber())) && { ...block, amount: reward, until: until.toBigInt() };
	});

const stashes = [0, 1].map((number) => stashAddress(keyring, number));
const poolExposure = async (era) => {
	const at = await api.at(await api.rpc.chain.getBlockHash());
	const [validator] = await validatorsOf(at, era);
	return (await exposed(at, stashes, era, validator)).reduce((sum, each) => sum + each, 0n);
};

const reward = await step('get the reward of an era with the stake, without a call', () =>
	// All stake but the buffer.
	awaitReward(async (era) => (await poolExposure(era)) > (STAKE * 9n) / 10n),
);

await step('see the rate rise block by block until the reward is released', async () => {
	assert.equal(await rateAt(reward.blockHash), math.rate(await poolAt(api, reward.blockHash), reward.number));
	const later = await watch(api, 2 * eraSeconds, 'the end of the stream', async (_, block) =>
		block.number >= reward.until - 1n ? block : undefined,
	);
	let last = await rateAt(reward.blockHash);
	assert.ok(last >= bought.rate);
	for (let number = reward.number + 1n; number <= later.number; number += 1n) {
		const hash = await api.rpc.chain.getBlockHash(number);
		const now = await rateAt(hash);
		assert.equal(now, math.rate(await poolAt(api, hash), number));
		assert.ok(now > last, `the rate rises in block ${number}`);
		last = now;
	}
	assert.ok(last > bought.rate);
	const gain = Number(((last - bought.rate) * 10n ** 9n) / bought.rate);
	console.log(`      rate ${bought.rate} -> ${last}, a gain of ${gain} parts per billion`);
});

// The batch closes early in an era, so that the next steps fit before the next close.
await step('wait for an era to begin', () =>
	watch(api, 3 * eraSeconds, 'an era', async (events) =>
		events.some(({ event }) => api.events.liquidStaking.EraAdvanced.is(event)),
	),
);

const asked = await step('unstake, cancel a part, and unstake it again', async () => {
	const whole = await accepted(bob, liquidStaking.unstake(bought.shares, 0));
	const { batch, shares, stake } = whole.event('liquidStaking.UnstakeRequested');
	assert.equal(shares.toBigInt(), bought.shares);
	const pool = await poolAt(api, whole.parentHash);
	assert.equal(stake.toBigInt(), math.stakeFor(bought.shares, pool, whole.number));
	fees += whole.fee;

	const back = await accepted(bob, liquidStaking.cancelUnstake(batch, bought.shares / 3n));
	assert.equal(await strill(bob), bought.shares / 3n);
	fees += back.fee;
	const again = await accepted(bob, liquidStaking.unstake(bought.shares / 3n, 0));
	assert.equal(await strill(bob), 0n);
	fees += again.fee;
	return again;
});

const ticket = await step('hold a ticket', async () => {
	const [only, ...others] = await api.call.liquidStakingApi.tickets(bob.address);
	assert.equal(others.length, 0);
	assert.equal(only.shares.toBigInt(), bought.shares);
	assert.equal(only.claimable.toBigInt(), 0n);
	return only;
});

await step('be refused an early claim, and a claim of a stranger', async () => {
	const claim = liquidStaking.claim(ticket.batch);
	fees += (await refused(bob, claim, 'liquidStaking.BatchNotMatured')).fee;
	await refused(charlie, claim, 'liquidStaking.TicketNotFound');
});

/** The fee on the reward of this block, in stake and in shares. */
function feeOf(events) {
	if (!events.some(({ event }) => api.events.liquidStaking.FeePaid.is(event))) {
		return { stake: 0n, shares: 0n };
	}
	const { stake, treasuryShares, insuranceShares } = eventData(events, 'liquidStaking.FeePaid');
	return { stake: stake.toBigInt(), shares: treasuryShares.toBigInt() + insuranceShares.toBigInt() };
}

const closed = await step('see the batch priced', () =>
	watch(api, 3 * eraSeconds, 'the close of the batch', async (events, block) => {
		const close = events.find(({ event }) => api.events.liquidStaking.BatchClosed.is(event));
		if (!close) return undefined;
		const data = eventData(events, 'liquidStaking.BatchClosed');
		assert.equal(data.shares.toBigInt(), bought.shares);
		const pool = await poolAt(api, block.parentHash);
		const fee = feeOf(events);
		const expected = math.stakeAfterFee(bought.shares, pool, block.number, fee);
		assert.equal(data.stake.toBigInt(), expected);
		const prepayment = data.prepayment.toBigInt();
		assert.ok(prepayment <= data.netted.toBigInt());
		return { ...block, stake: expected, prepayment, unlockEra: data.unlockEra.toNumber() };
	}, asked.number),
);

await step('claim the prepayment', async () => {
	const [before] = await api.call.liquidStakingApi.tickets(bob.address);
	assert.equal(before.claimable.toBigInt(), closed.prepayment);
	if (closed.prepayment === 0n) return;
	const outcome = await accepted(bob, liquidStaking.claim(ticket.batch));
	assert.equal(outcome.event('liquidStaking.Claimed').stake.toBigInt(), closed.prepayment);
	fees += outcome.fee;
	const [after] = await api.call.liquidStakingApi.tickets(bob.address);
	assert.equal(after.claimable.toBigInt(), 0n);
	assert.equal(after.stake.toBigInt(), closed.stake - closed.prepayment);
});

await step('be refused a claim while the batch unbonds', async () => {
	fees += (await refused(bob, liquidStaking.claim(ticket.batch), 'liquidStaking.BatchNotMatured')).fee;
});

const paid = await step('wait for the bonding duration, and be paid by the chain', () =>
	watch(api, 6 * eraSeconds, 'the payment', async (events, block) => {
		const of = (type) => events.filter(({ event }) => type.is(event)).map(({ event }) => event.data);
		for (const [, stake] of of(api.events.liquidStaking.BatchMatured)) {
			const era = (await (await api.at(block.blockHash)).query.staking.activeEra()).unwrap();
			assert.ok(era.index.toNumber() >= closed.unlockEra);
			assert.equal(stake.toBigInt(), closed.stake - closed.prepayment);
		}
		const [payment] = of(api.events.liquidStaking.Claimed).filter((data) => data.isSettled.isTrue);
		if (payment === undefined) return undefined;
		const extrinsics = (await api.rpc.chain.getBlock(block.blockHash)).block.extrinsics;
		assert.ok(extrinsics.every((extrinsic) => !extrinsic.isSigned), 'no call requested it');
		assert.equal(payment.who.toString(), bob.address);
		return payment.stake.toBigInt();
	}, closed.number),
);

await step('have more RILL than before', async () => {
	assert.equal(paid, closed.stake - closed.prepayment);
	assert.equal(await freeRill(bob), start - STAKE + closed.stake - fees);
	assert.ok(closed.stake > STAKE, 'a profit before fees');
	assert.ok((await freeRill(bob)) > start, 'a profit after fees');
	console.log(`      earned ${closed.stake - STAKE} plancks, paid ${fees} in fees`);
});

await step('be refused a second claim', async () => {
	await refused(bob, liquidStaking.claim(ticket.batch), 'liquidStaking.TicketNotFound');
	assert.equal((await api.call.liquidStakingApi.tickets(bob.address)).length, 0);
});

finish();
