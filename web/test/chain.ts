// SPDX-License-Identifier: Apache-2.0

// The recorded development chain of packages/client, as the views read it.

import { chainAt, BOB } from '../../packages/client/test/fixture.js';
import { readAccountState, readPlaces, readPoolState, type PoolState } from '../src/reads.js';

export { BOB, chainAt };

/** The state of the pool in a recorded block. */
export const poolAt = (name: string): Promise<PoolState> => readPoolState(chainAt(name) as never, {});

// The recording has no balances of RILL.
const BALANCE = {
	[`query.System.Account.getValue["${BOB}"]`]: { data: { free: 10n ** 18n, reserved: 0n, frozen: 0n } },
	'constants.Balances.ExistentialDeposit[]': 10n ** 10n,
	[`apis.LiquidStakingApi.stake_of["${BOB}"]`]: 10n ** 15n,
};

/** Bob in a recorded block, with a million RILL. */
export const bobAt = (name: string) => readAccountState(chainAt(name, BALANCE) as never, BOB, {});

/** The places of the stake in a recorded block. */
export const placesAt = (name: string) => readPlaces(chainAt(name) as never, {});

/** The same chain for reads that can be ended: the recording has none of their signals. */
export function endableChainAt(name: string, others: Record<string, unknown> = {}) {
	const wrap = (inner: object): unknown =>
		new Proxy(() => {}, {
			get: (_, key) => wrap(Reflect.get(inner, key) as object),
			apply: (_, __, args: unknown[]) => (inner as (...args: unknown[]) => unknown)(...args.map(withoutSignal)),
		});
	return wrap(chainAt(name, others)) as never;
}

const withoutSignal = (argument: unknown) =>
	typeof argument === 'object' && argument !== null && 'signal' in argument && 'at' in argument
		? { at: argument.at }
		: argument;
