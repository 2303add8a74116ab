// SPDX-License-Identifier: Apache-2.0

// The holdings of an account, which a refused call must not change.

import assert from 'node:assert/strict';

import { submit } from './chain.mjs';

/** The id of stRILL. */
export const STRILL = 1;

/** Reads accounts of the chain behind `api`. */
export function holdingsOf(api) {
	const rill = async (who) => (await api.query.system.account(who.address)).data.free.toBigInt();
	const strill = async (who) => {
		const account = await api.query.assets.account(STRILL, who.address);
		return account.isSome ? account.unwrap().balance.toBigInt() : 0n;
	};
	const tickets = async (who) => [...(await api.call.liquidStakingApi.tickets(who.address))];
	const all = async (who) => ({ strill: await strill(who), tickets: await tickets(who), rill: await rill(who) });

	/** Submits a call that must succeed. */
	async function accepted(who, call) {
		const outcome = await submit(api, who, call);
		assert.equal(outcome.error, undefined);
		return outcome;
	}

	/** Submits a call that must fail with `error`, and checks that only the fee is paid. */
	async function refused(who, call, error) {
		const before = await all(who);
		const outcome = await submit(api, who, call);
		assert.equal(outcome.error, error);
		const after = await all(who);
		// The rate changes the stake of an open ticket, but not its shares.
		const shares = (tickets) => tickets.map(({ batch, shares }) => [batch.toNumber(), shares.toBigInt()]);
		assert.deepEqual(shares(after.tickets), shares(before.tickets));
		assert.equal(after.strill, before.strill);
		assert.equal(after.rill, before.rill - outcome.fee);
		return outcome;
	}

	return { rill, strill, tickets, accepted, refused };
}
