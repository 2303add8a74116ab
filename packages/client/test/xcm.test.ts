// SPDX-License-Identifier: Apache-2.0

import { getTypedCodecs } from 'polkadot-api';
import { beforeAll, describe, expect, test } from 'vitest';

import { rill as descriptors } from '../descriptors/index.js';
import { rill, strill } from '../src/amounts.js';
import type { RillApi } from '../src/connection.js';
import { setDestinationProgram, unstakeProgram } from '../src/xcm/calls.js';
import { dryRunCall, dryRunProgram, executionFee, previewExchange, readRemoteLimits } from '../src/xcm/costs.js';
import {
	accountLocation,
	parachainAccountLocation,
	parachainLocation,
	tokenLocation,
} from '../src/xcm/locations.js';
import {
	encodeProgram,
	instantExitFromParachain,
	instantExitProgram,
	stakeFromParachain,
	stakeProgram,
	transferToParachain,
	transferToRill,
} from '../src/xcm/programs.js';
import { stake } from '../src/transactions.js';
import { signerOf } from './development.mjs';
import { BOB, chainAt, chainOf } from './fixture.js';
import { offlineApi } from './offline.js';
import { names, UNIT, user, valueOf } from './programs.js';

let chain: RillApi;
beforeAll(async () => void (chain = await offlineApi()));

describe('a program that stakes', () => {
	const program = stakeProgram({ user, amount: rill(1_000n * UNIT), minShares: strill(990n * UNIT) });

	test('has the instructions of the documents', () => {
		expect(names(program)).toEqual(['WithdrawAsset', 'SetHints', 'BuyExecution', 'SetAppendix', 'ExchangeAsset']);
		expect(names(valueOf(program, 'SetAppendix'))).toEqual(['RefundSurplus', 'DepositReserveAsset']);
		expect(names(valueOf(valueOf(program, 'SetAppendix'), 'DepositReserveAsset').xcm)).toEqual([
			'BuyExecution',
			'DepositAsset',
		]);
	});

	test('withdraws the stake and the fees', () => {
		expect(valueOf(program, 'WithdrawAsset')).toEqual([
			{ id: tokenLocation('RILL'), fun: { type: 'Fungible', value: 1_002n * UNIT } },
		]);
		expect(valueOf(program, 'BuyExecution').fees.fun.value).toBe(UNIT);
	});

	test('gives all of the stake for the least shares', () => {
		const { give, want, maximal } = valueOf(program, 'ExchangeAsset');
		expect(give.value).toEqual([{ id: tokenLocation('RILL'), fun: { type: 'Fungible', value: 1_000n * UNIT } }]);
		expect(want).toEqual([{ id: tokenLocation('stRILL'), fun: { type: 'Fungible', value: 990n * UNIT } }]);
		expect(maximal).toBe(true);
	});
});

describe('a program that stakes for a user', () => {
	const program = stakeProgram({ user, amount: rill(1_000n * UNIT), minShares: strill(990n * UNIT) });

	test('has the user as the claimer, in the way of the parachain', () => {
		expect(valueOf(program, 'SetHints').hints[0].value.location).toEqual(parachainAccountLocation(user));
		const withNetwork = stakeProgram({
			user: { ...user, withNetwork: true },
			amount: rill(UNIT),
			minShares: strill(0n),
		});
		const [, account] = valueOf(withNetwork, 'SetHints').hints[0].value.location.interior.value;
		expect(account.value.network.type).toBe('ByGenesis');
	});

	test('runs for a user of the parachain inside a reserve withdrawal', () => {
		const outer = stakeFromParachain({ user, amount: rill(1_000n * UNIT), minShares: strill(990n * UNIT) });
		expect(names(outer)).toEqual(['WithdrawAsset', 'InitiateReserveWithdraw']);
		expect(valueOf(outer, 'WithdrawAsset')[0].id).toEqual(tokenLocation('RILL', 'on a parachain'));
		const { reserve, xcm } = valueOf(outer, 'InitiateReserveWithdraw');
		expect(reserve).toEqual({ parents: 1, interior: { type: 'Here', value: undefined } });
		expect(xcm).toEqual(program.slice(1));
	});
});

describe('a program that exits instantly', () => {
	const options = { user, shares: strill(5n * UNIT), minStake: rill(4n * UNIT) };

	test('withdraws RILL for fees before the shares', () => {
		for (const program of [instantExitProgram(options), instantExitFromParachain(options)]) {
			expect(valueOf(program, 'WithdrawAsset').map(({ fun }: any) => fun.value)).toEqual([2n * UNIT, 5n * UNIT]);
		}
	});

	test('gives shares for RILL', () => {
		const { give, want } = valueOf(instantExitProgram(options), 'ExchangeAsset');
		expect([give.value[0].id, want[0].id]).toEqual([tokenLocation('stRILL'), tokenLocation('RILL')]);
	});
});

describe('a program that unstakes', () => {
	test('sets the destination, calls, and returns what remains whatever happens', async () => {
		const program = await unstakeProgram(chain, { user, shares: strill(300n * UNIT), minStake: rill(0n) });
		const calls = ['Transact', 'ExpectTransactStatus'];
		expect(names(program)).toEqual(['WithdrawAsset', 'BuyExecution', 'SetAppendix', ...calls, ...calls]);
		expect(names(valueOf(program, 'SetAppendix'))).toEqual(['RefundSurplus', 'DepositAsset']);
		expect(valueOf(valueOf(program, 'SetAppendix'), 'DepositAsset').beneficiary).toEqual(
			parachainAccountLocation(user),
		);
	});

	test('has the encoded calls', async () => {
		const program = await unstakeProgram(chain, {
			user,
			shares: strill(300n * UNIT),
			minStake: rill(7n),
			payOnParachain: false,
		});
		const expected = await chain.tx.LiquidStaking.unstake({ shares: 300n * UNIT, min_stake: 7n }).getEncodedData();
		expect(valueOf(program, 'Transact').call).toEqual(expected);
		expect(names(program).filter((name) => name === 'Transact')).toHaveLength(1);
	});

	test('can remove the destination', async () => {
		const program = await setDestinationProgram(chain, { user, destination: null });
		const expected = await chain.tx.RemoteStaking.set_destination({ destination: undefined }).getEncodedData();
		expect(valueOf(program, 'Transact').call).toEqual(expected);
	});
});

describe('transfers', () => {
	test('to a parachain are reserve transfers of one token', () => {
		const call: any = transferToParachain(chain, {
			to: { parachain: 2000, account: BOB },
			token: 'stRILL',
			amount: strill(5n),
		});
		const { type, value } = call.decodedCall;
		expect([type, value.type]).toEqual(['XcmPallet', 'transfer_assets']);
		expect(value.value.dest.value).toEqual(parachainLocation(2000));
		expect(value.value.assets.value).toEqual([{ id: tokenLocation('stRILL'), fun: { type: 'Fungible', value: 5n } }]);
	});

	test('to Rill add the fees to the amounts', () => {
		const program = transferToRill({
			to: BOB,
			amounts: [
				{ token: 'stRILL', amount: strill(300n) },
				{ token: 'RILL', amount: rill(20n) },
			],
			fees: rill(3n),
		});
		expect(valueOf(program, 'WithdrawAsset').map(({ fun }: any) => fun.value)).toEqual([23n, 300n]);
		expect(valueOf(valueOf(program, 'InitiateReserveWithdraw').xcm, 'DepositAsset').beneficiary).toEqual(
			accountLocation(BOB),
		);
	});
});

test('an address and its public key are one location', () => {
	const key = `0x${Buffer.from(signerOf('//Bob').publicKey).toString('hex')}`;
	expect(accountLocation(BOB)).toEqual(accountLocation(key));
});

test('every program can be encoded, and decoded to the same', async () => {
	const codec = (await getTypedCodecs(descriptors)).apis.XcmPaymentApi.query_xcm_weight.args.inner[0];
	const programs = [
		stakeProgram({ user, amount: rill(UNIT), minShares: strill(1n) }),
		stakeFromParachain({ user: { ...user, withNetwork: true }, amount: rill(UNIT), minShares: strill(1n) }),
		instantExitFromParachain({ user, shares: strill(UNIT), minStake: rill(1n) }),
		await unstakeProgram(chain, { user, shares: strill(UNIT), minStake: rill(1n) }),
		transferToRill({ to: user, amounts: [] }),
	];
	for (const program of programs) {
		const encoded = await encodeProgram(program);
		expect(encoded[0]).toBe(5);
		expect(codec.enc(codec.dec(encoded))).toEqual(encoded);
	}
});

const unstaking = (shares: bigint) =>
	unstakeProgram(chain, { user, shares: strill(shares), minStake: rill(0n), payOnParachain: false });

describe('recorded dry runs', () => {
	test('an exit by calls would work', async () => {
		const run = await dryRunProgram(
			chainOf('unstakeProgram'),
			parachainAccountLocation(user),
			await unstaking(300n * UNIT),
		);
		expect(run.refusal).toBeUndefined();
		expect(run.events).toMatchObject([{ type: 'liquidStaking.UnstakeRequested', shares: 300n * UNIT }]);
	});

	test('a call that fails ends the program', async () => {
		const run = await dryRunProgram(
			chainOf('refusedUnstakeProgram'),
			parachainAccountLocation(user),
			await unstaking(3_000n * UNIT),
		);
		expect(run.refusal).toMatchObject({ name: 'Xcm.ExpectationFalse' });
		expect(run.events).toEqual([]);
	});

	test('a destination would be set', async () => {
		const program = await setDestinationProgram(chain, { user, destination: user });
		const run = await dryRunProgram(chainOf('setDestinationProgram'), parachainAccountLocation(user), program);
		expect([run.refusal, run.events.map(({ type }) => type)]).toEqual([undefined, ['remoteStaking.DestinationSet']]);
	});
});

describe('recorded dry runs and fees', () => {
	test('a stake would work, but not the return to an unknown parachain', async () => {
		const program = stakeProgram({ user, amount: rill(1_000n * UNIT), minShares: strill(900n * UNIT) });
		const run = await dryRunProgram(chainOf('stakeProgram'), parachainLocation(2000), program);
		expect(run.events.map(({ type }) => type)).toEqual(['liquidStaking.Staked', 'remoteStaking.Staked']);
		expect(run.refusal?.name).toBe('Xcm.Unroutable');
	});

	test('a call has the error of the pallet', async () => {
		const refused = stake(chain, { amount: rill(1n), minShares: strill(0n) });
		expect((await dryRunCall(chainOf('refusedCall'), BOB, refused)).refusal?.name).toBe(
			'LiquidStaking.StakeBelowMinimum',
		);
		const accepted = stake(chain, { amount: rill(10n * UNIT), minShares: strill(0n) });
		expect((await dryRunCall(chainOf('stakeCall'), BOB, accepted)).events.map(({ type }) => type)).toEqual([
			'liquidStaking.Staked',
		]);
	});

	test('fees are known in both tokens', async () => {
		const program = await unstaking(300n * UNIT);
		const [inRill, inStRill] = [
			await executionFee(chainOf('fees'), program),
			await executionFee(chainOf('fees'), program, 'stRILL'),
		];
		expect(inRill).toMatchObject({ token: 'RILL' });
		expect(inStRill).toMatchObject({ token: 'stRILL' });
		expect(inStRill.amount).toBeLessThan(inRill.amount);
		expect(inRill.amount).toBeLessThan(UNIT);
	});
});

test('an exchange is previewed, with the reason of a refusal', async () => {
	const [open, paid] = [chainAt('open'), chainAt('paid')];
	expect(
		await previewExchange(open, { parachain: 2000, give: { token: 'RILL', amount: rill(1_000n * UNIT) } }),
	).toEqual({
		ok: true,
		result: { token: 'stRILL', amount: 1_000n * UNIT },
	});
	const refused = await previewExchange(paid, {
		parachain: 2000,
		give: { token: 'stRILL', amount: strill(1_000_000n * UNIT) },
	});
	expect(refused).toMatchObject({ ok: false, refusal: { name: 'LiquidStaking.InstantLimitExceeded' } });
	expect(await readRemoteLimits(paid, 2000)).toMatchObject({ staking: 1_000_000n * UNIT, exits: 100_000n * UNIT });
});
