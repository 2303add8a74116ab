// SPDX-License-Identifier: Apache-2.0

import { getTypedCodecs, type PolkadotClient } from 'polkadot-api';
import { beforeAll, describe, expect, test } from 'vitest';

import { rill as descriptors } from '../descriptors/index.js';
import { rill, strill } from '../src/amounts.js';
import type { RillApi } from '../src/connection.js';
import { setDestinationFromParachain, unstakeFromParachain, unstakeProgram } from '../src/xcm/calls.js';
import { dryRunProgram, executionFee, type ProgramChain } from '../src/xcm/costs.js';
import { parachainAccountLocation, parachainLocation, tokenLocation, type Program } from '../src/xcm/locations.js';
import {
	dryRunFromParachain,
	executeOnParachain,
	parachainOf,
	receivedByRill,
	sendToRill,
} from '../src/xcm/parachain.js';
import {
	encodeProgram,
	stakeFromParachain,
	stakeProgram,
	transferBetweenParachains,
	transferToRill,
} from '../src/xcm/programs.js';
import { chainOf } from './fixture.js';
import { offlineApi } from './offline.js';
import { CHARLIE, names, UNIT, user, valueOf } from './programs.js';

const RILL_ABOVE = { parents: 1, interior: { type: 'Here', value: undefined } };

const amountsOf = (assets: any) => assets.map(({ fun }: any) => fun.value);

let chain: RillApi;
beforeAll(async () => void (chain = await offlineApi()));

const leaving = (minStake = 0n) =>
	unstakeFromParachain(chain, { user, shares: strill(300n * UNIT), minStake: rill(minStake) });
const staking = () => stakeFromParachain({ user, amount: rill(1_000n * UNIT), minShares: strill(900n * UNIT) });

describe('an exit that begins on the parachain', () => {
	test('withdraws shares, fees and the deposit there', async () => {
		const program = await leaving();
		expect(names(program)).toEqual(['WithdrawAsset', 'InitiateTransfer']);
		const assets = valueOf(program, 'WithdrawAsset');
		expect(amountsOf(assets)).toEqual([2n * UNIT, 300n * UNIT]);
		expect(assets.map(({ id }: any) => id)).toEqual([
			tokenLocation('RILL', 'on a parachain'),
			tokenLocation('stRILL', 'on a parachain'),
		]);
	});

	test('keeps the user as its origin, and brings the shares before the calls', async () => {
		const sent = valueOf(await leaving(), 'InitiateTransfer');
		expect([sent.preserve_origin, sent.destination]).toEqual([true, RILL_ABOVE]);
		expect(amountsOf(sent.remote_fees.value.value)).toEqual([UNIT]);
		expect(sent.assets.map(({ value }: any) => amountsOf(value.value))).toEqual([[UNIT, 300n * UNIT]]);
		expect(names(sent.remote_xcm).slice(0, 3)).toEqual(['DepositAsset', 'SetAppendix', 'Transact']);
		expect(valueOf(sent.remote_xcm, 'DepositAsset').beneficiary).toEqual(parachainAccountLocation(user));
	});

	test('makes the calls of the program that a user sends', async () => {
		const calls = (program: Program) => program.flatMap((it) => (it.type === 'Transact' ? [it.value.call] : []));
		const sent = await unstakeProgram(chain, { user, shares: strill(300n * UNIT), minStake: rill(0n) });
		expect(calls(valueOf(await leaving(), 'InitiateTransfer').remote_xcm)).toEqual(calls(sent));
		expect(calls(sent)).toHaveLength(2);
	});

	test('brings nothing but the fees when nothing is kept', async () => {
		const program = await setDestinationFromParachain(chain, { user, destination: null, kept: rill(0n) });
		expect(amountsOf(valueOf(program, 'WithdrawAsset'))).toEqual([UNIT]);
		expect(valueOf(program, 'InitiateTransfer').assets).toEqual([]);
	});
});

describe('a transfer to another parachain', () => {
	const program = transferBetweenParachains({
		user,
		to: { parachain: 2001, account: CHARLIE },
		amounts: [{ token: 'stRILL', amount: strill(300n) }],
		fees: rill(30n),
	});
	const { xcm } = valueOf(program, 'InitiateReserveWithdraw');

	test('withdraws the fees for Rill, and as much again for the rest', () => {
		expect(amountsOf(valueOf(program, 'WithdrawAsset'))).toEqual([60n, 300n]);
		expect(names(xcm)).toEqual(['SetHints', 'BuyExecution', 'RefundSurplus', 'DepositReserveAsset']);
	});

	test('goes on to the other parachain, and leftovers to its sender', () => {
		const { dest, xcm: there } = valueOf(xcm, 'DepositReserveAsset');
		expect(dest).toEqual(parachainLocation(2001));
		expect(names(there)).toEqual(['BuyExecution', 'DepositAsset']);
		expect(valueOf(there, 'BuyExecution').fees.fun.value).toBe(3n);
		expect(valueOf(xcm, 'SetHints').hints[0].value.location).toEqual(parachainAccountLocation(user));
	});
});

describe('what Rill receives', () => {
	test('of a stake is the program of a parachain, without its origin', () => {
		const own = stakeProgram({ user, amount: rill(1_000n * UNIT), minShares: strill(900n * UNIT) });
		const received = receivedByRill(staking(), user);
		expect(names(received).slice(0, 2)).toEqual(['WithdrawAsset', 'ClearOrigin']);
		expect([received[0], ...received.slice(2, -1)]).toEqual(own);
		expect(received.at(-1)?.type).toBe('SetTopic');
	});

	test('of an exit pays its fees first, and then acts for the user', async () => {
		const received = receivedByRill(await leaving(), user);
		expect(names(received).slice(0, 4)).toEqual(['WithdrawAsset', 'PayFees', 'WithdrawAsset', 'AliasOrigin']);
		expect(amountsOf(received[0]?.value)).toEqual([UNIT]);
		expect(valueOf(received, 'AliasOrigin')).toEqual(parachainAccountLocation(user));
		expect((received[2] as any).value.map(({ id }: any) => id)).toEqual([tokenLocation('RILL'), tokenLocation('stRILL')]);
	});

	test('of another program is not known', async () => {
		const sent = await unstakeProgram(chain, { user, shares: strill(1n), minStake: rill(0n) });
		expect(() => receivedByRill(sent, user)).toThrow(TypeError);
	});

	test('can be encoded, and decoded to the same', async () => {
		const codec = (await getTypedCodecs(descriptors)).apis.XcmPaymentApi.query_xcm_weight.args.inner[0];
		for (const program of [await leaving(), receivedByRill(await leaving(), user)]) {
			const encoded = await encodeProgram(program);
			expect(codec.enc(codec.dec(encoded))).toEqual(encoded);
		}
	});
});

const journey = (name: string, program: Program) => dryRunFromParachain({ rill: chainOf(name) }, { user, program });

describe('recorded dry runs on Rill of programs from a parachain', () => {
	test('an exit would set the destination, and give a ticket', async () => {
		const { stages, refusal } = await journey('unstakeFromParachain', await leaving());
		expect(refusal).toBeUndefined();
		expect(stages.map(({ place }) => place)).toEqual(['on Rill']);
		expect(stages[0]?.run.events).toMatchObject([
			{ type: 'remoteStaking.DestinationSet' },
			{ type: 'liquidStaking.UnstakeRequested', shares: 300n * UNIT },
		]);
	});

	test('an exit for too much is refused, with the place', async () => {
		const { refusal } = await journey('refusedFromParachain', await leaving(400n * UNIT));
		expect(refusal).toMatchObject({ name: 'Xcm.ExpectationFalse', place: 'on Rill' });
	});

	test('a destination would be set, and tokens would arrive', async () => {
		const destination = await setDestinationFromParachain(chain, { user, destination: user });
		const set = await journey('setDestinationFromParachain', destination);
		expect(set.stages[0]?.run.events.map(({ type }) => type)).toEqual(['remoteStaking.DestinationSet']);
		const sent = transferToRill({ to: user, amounts: [{ token: 'stRILL', amount: strill(300n * UNIT) }] });
		expect((await journey('transferToRill', sent)).refusal).toBeUndefined();
	});

	test('a stake would work, but not the return to an unknown parachain', async () => {
		const { stages, refusal } = await journey('stakeFromParachain', staking());
		expect(stages[0]?.run.events.map(({ type }) => type)).toEqual(['liquidStaking.Staked', 'remoteStaking.Staked']);
		expect(refusal).toMatchObject({ name: 'Xcm.Unroutable', place: 'on Rill' });
	});

	test('the fee on Rill is a small part of the default', async () => {
		const program = receivedByRill(await leaving(), user);
		const { token, amount } = await executionFee(chainOf('unstakeFromParachain'), program);
		expect(token).toBe('RILL');
		expect(amount > 0n && amount < UNIT / 10n, `${amount}`).toBe(true);
	});
});

/**
 * A parachain that answers as the SDK's does: a program that a user executes leaves as
 * `receivedByRill` says. `refusal` is the error of the call, or of a program that comes back.
 */
function parachainWith(refusal: { call?: object; returned?: string } = {}) {
	const asked: unknown[] = [];
	const tx = new Proxy({}, { get: (_, name) => (args: any) => ({ decodedCall: { name: String(name), args } }) });
	const apis = {
		XcmPaymentApi: {
			query_xcm_weight: async () => ({ success: true, value: { ref_time: 5n, proof_size: 6n } }),
			query_weight_to_asset_fee: async (_: unknown, asset: unknown) => (asked.push(asset), { success: true, value: 9n }),
		},
		DryRunApi: {
			dry_run_call: async (origin: unknown, call: any) => {
				asked.push(origin);
				const program = { type: 'V5', value: receivedByRill(call.args.message.value, user) };
				const to = { type: 'V5', value: RILL_ABOVE };
				const result = refusal.call ? { success: false, value: { error: refusal.call } } : { success: true };
				const value = { execution_result: result, forwarded_xcms: refusal.call ? [] : [[to, [program]]] };
				return { success: true, value };
			},
			dry_run_xcm: async (origin: unknown, program: unknown) => {
				asked.push(origin, program);
				const error = { index: 0, error: { type: refusal.returned } };
				const result = refusal.returned ? { type: 'Incomplete', value: { error } } : { type: 'Complete' };
				return { success: true, value: { execution_result: result, emitted_events: [], forwarded_xcms: [] } };
			},
		},
	};
	const client = { getUnsafeApi: () => ({ tx: { PolkadotXcm: tx }, apis }) };
	return { parachain: parachainOf(client as unknown as PolkadotClient), asked };
}

/** The recorded answer of Rill to a stake, as if the parachain of the user were registered. */
function rillThatReturns(program: unknown): RillApi {
	const { apis } = chainOf('stakeFromParachain');
	const dry_run_xcm = async (...args: Parameters<typeof apis.DryRunApi.dry_run_xcm>) => {
		const run: any = await apis.DryRunApi.dry_run_xcm(...args);
		const elsewhere = [{ type: 'V4', value: { parents: 0, interior: { type: 'Here' } } }, ['elsewhere']];
		const back = [{ type: 'V3', value: parachainLocation(2000) }, [program]];
		return {
			success: true,
			value: { ...run.value, execution_result: { type: 'Complete' }, forwarded_xcms: [elsewhere, back] },
		};
	};
	return { apis: { DryRunApi: { dry_run_xcm } } } as unknown as RillApi;
}

describe('a dry run on both chains', () => {
	test('goes there and back, each program with its origin', async () => {
		const { parachain, asked } = parachainWith();
		const returned = { type: 'V5', value: [] };
		const run = await dryRunFromParachain(
			{ rill: rillThatReturns(returned), parachain },
			{ user, program: staking() },
		);
		expect(run.refusal).toBeUndefined();
		expect(run.stages.map(({ place }) => place)).toEqual(['on a parachain', 'on Rill', 'on a parachain']);
		expect(run.stages[1]?.run.events[0]?.type).toBe('liquidStaking.Staked');
		const [signed, origin, program] = asked as any[];
		expect(signed.value.type).toBe('Signed');
		expect([origin.value, program]).toEqual([RILL_ABOVE, returned]);
	});

	test('ends with the error of the program that a user executes', async () => {
		const failed = { index: 0, error: { type: 'FailedToTransactAsset' } };
		const inner = { type: 'LocalExecutionIncompleteWithError', value: failed };
		const { parachain } = parachainWith({ call: { type: 'Module', value: { type: 'PolkadotXcm', value: inner } } });
		const run = await dryRunFromParachain({ rill: chain, parachain }, { user, program: staking() });
		expect(run.stages).toHaveLength(1);
		expect(run.refusal).toMatchObject({ name: 'Xcm.FailedToTransactAsset', place: 'on a parachain' });
	});

	test('ends with the error of the call, or of what comes back', async () => {
		const refused = parachainWith({ call: { type: 'BadOrigin' } }).parachain;
		const first = await dryRunFromParachain({ rill: chain, parachain: refused }, { user, program: staking() });
		expect(first.refusal?.name).toBe('BadOrigin');
		const { parachain } = parachainWith({ returned: 'TooExpensive' });
		const rillApi = rillThatReturns({ type: 'V5', value: [] });
		const last = await dryRunFromParachain({ rill: rillApi, parachain }, { user, program: staking() });
		expect(last.refusal).toMatchObject({ name: 'Xcm.TooExpensive', place: 'on a parachain' });
		expect(last.stages).toHaveLength(3);
	});
});

describe('the calls of a parachain', () => {
	test('execute a program with the weight from there', async () => {
		const call: any = await executeOnParachain(parachainWith().parachain, staking());
		expect(call.decodedCall).toEqual({
			name: 'execute',
			args: { message: { type: 'V5', value: staking() }, max_weight: { ref_time: 5n, proof_size: 6n } },
		});
	});

	test('send a program to Rill', async () => {
		const program = await unstakeProgram(chain, { user, shares: strill(1n), minStake: rill(0n) });
		const call: any = sendToRill(parachainWith().parachain, program);
		expect(call.decodedCall).toEqual({
			name: 'send',
			args: { dest: { type: 'V5', value: RILL_ABOVE }, message: { type: 'V5', value: program } },
		});
	});

	test('a fee there is that of its own location of the token', async () => {
		const { parachain, asked } = parachainWith();
		const fee = await executionFee(parachain as ProgramChain, staking(), 'stRILL', { place: 'on a parachain' });
		expect(fee).toEqual({ token: 'stRILL', amount: 9n });
		expect(asked).toEqual([{ type: 'V5', value: tokenLocation('stRILL', 'on a parachain') }]);
	});
});

test('a sent program has its destination in the dry run', async () => {
	const rillApi = rillThatReturns({ type: 'V5', value: [] });
	const run = await dryRunProgram(rillApi, parachainLocation(2000), receivedByRill(staking(), user));
	expect(run.messages.map(({ to }) => to.type)).toEqual(['V4', 'V3']);
});
