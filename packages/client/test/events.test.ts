// SPDX-License-Identifier: Apache-2.0

import { describe, expect, expectTypeOf, test } from 'vitest';

import type { Rill, StRill } from '../src/amounts.js';
import { eventOf, SHARE_FIELDS, stakingEvent, stakingEvents, type StakingEventOf } from '../src/events.js';
import { BOB, fixture, metadata, transaction, variantsOf } from './fixture.js';

const eventsOf = (name: string) => {
	const last = transaction(name).at(-1);
	if (last?.type !== 'finalized') throw new Error(`${name} is not final`);
	return stakingEvents(last.events);
};

describe('recorded events', () => {
	test('of a stake', () => {
		const [event, ...others] = eventsOf('stake');
		expect(others).toEqual([]);
		expect(event).toMatchObject({ type: 'liquidStaking.Staked', who: BOB, amount: 50_000n * 10n ** 12n });
	});

	test('of an exit', () => {
		expect(eventOf(eventsOf('unstake'), 'liquidStaking.UnstakeRequested')).toMatchObject({
			who: BOB,
			batch: fixture.batch,
			shares: 600n * 10n ** 12n,
		});
		expect(eventOf(eventsOf('cancelUnstake'), 'liquidStaking.UnstakeCancelled')?.shares).toBe(100n * 10n ** 12n);
		expect(eventOf(eventsOf('transferTicket'), 'liquidStaking.TicketTransferred')).toMatchObject({
			from: BOB,
			prepaid: 0n,
		});
	});

	test('of an instant exit, whose payout and fee are its stake', () => {
		const event = eventOf(eventsOf('instantUnstake'), 'liquidStaking.InstantlyUnstaked');
		expect(event?.shares).toBe(5n * 10n ** 12n);
		expect(event && event.stake + event.fee).toBeGreaterThanOrEqual(5n * 10n ** 12n);
		expect(event?.fee).toBeGreaterThan(0n);
	});

	test('have fields in camel case', () => {
		const event = eventOf(eventsOf('rebond'), 'liquidStaking.Rebonded');
		expect(event).toMatchObject({ batch: fixture.later, shares: 100n * 10n ** 12n, pendingLoss: 0n });
		expect(event).not.toHaveProperty('pending_loss');
	});

	test('of the payment by the chain', () => {
		expect(fixture.payments.map(({ event }) => event)).toContainEqual(
			expect.objectContaining({ type: 'liquidStaking.Claimed', who: BOB, batch: fixture.later, isSettled: true }),
		);
	});
});

test('events of other pallets are left out', () => {
	expect(stakingEvent({ type: 'Balances', value: { type: 'Transfer', value: {} } })).toBeUndefined();
	expect(eventsOf('fund')).toEqual([]);
});

test('events without fields are their type', () => {
	expect(stakingEvent({ type: 'LiquidStaking', value: { type: 'Reopened', value: undefined } })).toEqual({
		type: 'liquidStaking.Reopened',
	});
});

test('the types have the token of each amount', () => {
	expectTypeOf<StakingEventOf<'liquidStaking.Rebonded'>['minted']>().toEqualTypeOf<StRill>();
	expectTypeOf<StakingEventOf<'liquidStaking.Rebonded'>['pendingLoss']>().toEqualTypeOf<Rill>();
	expectTypeOf<StakingEventOf<'liquidStaking.FeePaid'>['treasuryShares']>().toEqualTypeOf<StRill>();
	expectTypeOf<StakingEventOf<'remoteStaking.PayoutSent'>['amount']>().toEqualTypeOf<Rill>();
});

describe('the tokens of fields', () => {
	const fields = ['LiquidStaking', 'RemoteStaking'].flatMap((name) => {
		const events = metadata.pallets.find((pallet) => pallet.name === name)?.events;
		if (!events) throw new Error(`no events of ${name}`);
		return variantsOf(events.type).flatMap((event) =>
			event.fields.map((field) => ({ event: `${name}.${event.name}`, ...field })),
		);
	});
	// The documents of the runtime name the token of each amount.
	const documented = fields.filter(({ docs }) => /plancks of/.test(docs.join(' ')));

	test('are documented', () => expect(documented.length).toBeGreaterThan(60));

	test.each(documented.map(({ event, name, docs }) => [`${event}.${name}`, name ?? '', docs.join(' ')]))(
		'are right in %s',
		(_, name, docs) => {
			expect((SHARE_FIELDS as readonly string[]).includes(name)).toBe(/plancks of stRILL/.test(docs));
		},
	);
});
